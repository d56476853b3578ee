// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chiprow.h"

#include "ui/models/displaytext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

ChipRow::ChipRow(QWidget *parent) : QWidget(parent), m_more(new Chip(u"+0"_s, this))
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_more->hide();
    connect(m_more, &QAbstractButton::clicked, this, &ChipRow::offerHidden);
    hide();
}

void ChipRow::setLabels(const QStringList &labels)
{
    if (labels == m_labels)
        return;
    m_labels = labels;
    for (Chip *chip : m_chips)
        chip->deleteLater();
    m_chips.clear();
    for (const QString &label : labels) {
        auto *chip = new Chip(label, this);
        chip->setRemovable(true);
        chip->setToolTip(plainTooltip(label));
        const auto number = static_cast<int>(m_chips.size());
        connect(chip, &Chip::removed, this, [this, number] { emit removed(number); });
        m_chips.push_back(chip);
    }
    setVisible(!labels.isEmpty());
    updateGeometry();
    layOut();
}

QSize ChipRow::sizeHint() const
{
    int width = 0;
    for (const Chip *chip : m_chips)
        width += chip->sizeHint().width() + theme::kGrid;
    return {std::max(0, width - theme::kGrid), m_more->sizeHint().height()};
}

QSize ChipRow::minimumSizeHint() const
{
    return m_chips.empty() ? QSize(0, 0) : m_more->sizeHint();
}

void ChipRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void ChipRow::layOut()
{
    const auto count = static_cast<int>(m_chips.size());
    const bool all = sizeHint().width() <= width();
    const int room = all ? width() : width() - m_more->sizeHint().width() - theme::kGrid;
    int x = 0;
    m_shown = 0;
    for (; m_shown < count && x + m_chips[std::size_t(m_shown)]->sizeHint().width() <= room; ++m_shown) {
        Chip *chip = m_chips[std::size_t(m_shown)];
        const QSize size = chip->sizeHint();
        chip->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
        chip->show();
        x += size.width() + theme::kGrid;
    }
    for (int i = m_shown; i < count; ++i)
        m_chips[std::size_t(i)]->hide();
    m_more->setText(u"+%1"_s.arg(count - m_shown));
    m_more->setAccessibleName(tr("%n more filter(s)", nullptr, count - m_shown));
    const QSize size = m_more->sizeHint();
    m_more->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
    m_more->setVisible(m_shown < count);
}

void ChipRow::offerHidden()
{
    QMenu menu(this);
    for (int i = m_shown; i < static_cast<int>(m_chips.size()); ++i)
        menu.addAction(theme::icon(u"cancel"_s), m_labels.at(i), this, [this, i] { emit removed(i); });
    menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

} // namespace widgets
