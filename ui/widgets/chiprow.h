// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

namespace widgets {

class Chip;

/// Filters as removable chips in a row that gives way: those without room are one chip "+2" whose menu
/// removes them.
class ChipRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ChipRow(QWidget *parent = nullptr);

    void setLabels(const QStringList &labels);
    [[nodiscard]] const QStringList &labels() const { return m_labels; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void removed(int chip);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void offerHidden();

    QStringList m_labels;
    std::vector<Chip *> m_chips;
    Chip *m_more;
    int m_shown = 0;
};

} // namespace widgets
