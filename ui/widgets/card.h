// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QWidget>

#include <optional>
#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace widgets {

class Label;

/// A box of base on window tone: a header of 40 px (bold title, small unit at the right), a body.
class Card final : public QWidget
{
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, const QString &unit = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setUnit(const QString &unit);
    /// Something at the right end of the header (a link, a legend); takes ownership.
    void addHeaderWidget(QWidget *widget);
    /// Where the content goes; margins are set.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_title;
    Label *m_unit;
    QHBoxLayout *m_header;
    QVBoxLayout *m_body;
};

/// A figure of 96 px height: label, figure with sparkline, change in small. It is a button where
/// something is connected to clicked() and it is made clickable.
class FigureCard final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureCard(const QString &label, QWidget *parent = nullptr);

    /// "–" while nothing is known.
    void setFigure(const QString &figure);
    /// "▲ 18 since 26 May"; warning colours it.
    void setChange(const QString &change, bool warning = false);
    /// Levels or counts, oldest first; fewer than two hide the line.
    void setSparkline(std::vector<double> values);
    void setClickable(bool clickable);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void speak();

    QString m_label, m_figure, m_change;
    QString m_whole; ///< the tooltip that says what is cut; another is whose it is
    bool m_warning = false;
    std::vector<double> m_values;
};

} // namespace widgets
