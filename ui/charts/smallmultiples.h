// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/series.h"

#include <QRectF>
#include <QWidget>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

class QMenu;

namespace charts {

/// Every band of a series as a small chart of its own, all on the same scale, so that many can be
/// compared: kinds, repositories, people. The crosshair is one for all; Left, Right, Home and End move
/// it, Tab stays free. It is as high as it needs to be: put it into a scroll area.
class SmallMultiples final : public QWidget
{
    Q_OBJECT

public:
    /// As many bands are worth a chart of their own; the rest is "Other".
    static constexpr int kMost = 24;

    explicit SmallMultiples(QWidget *parent = nullptr);

    void setSeries(const Series &series);
    [[nodiscard]] const Series &series() const { return m_series; }
    /// What the charts are about, for screen readers.
    void setTopic(const QString &topic);
    [[nodiscard]] std::optional<std::size_t> crosshair() const { return m_crosshair; }
    void setCrosshair(std::optional<std::size_t> bucket);
    /// The top of the scale that all of them share.
    [[nodiscard]] double top() const { return m_top; }
    /// Where a band's chart lies.
    [[nodiscard]] QRectF cell(std::size_t band) const;
    /// Where its columns lie.
    [[nodiscard]] QRectF plot(std::size_t band) const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// The context menu is about to open: owners add actions of theirs.
    void menuOpening(QMenu *menu);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void announce();
    [[nodiscard]] int columns(int width) const;

    Series m_series;
    std::vector<std::size_t> m_order; ///< bands by total, the largest first, Other last
    double m_top = 1;
    QString m_topic;
    std::optional<std::size_t> m_crosshair;
    bool m_byKeyboard = false; ///< the focus came by keys
};

} // namespace charts
