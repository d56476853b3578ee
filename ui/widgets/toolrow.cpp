// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toolrow.h"

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <utility>

namespace widgets {

ToolRow::ToolRow(int height, QWidget *parent)
    : QWidget(parent), m_height(theme::scaled(height)), m_first(new QWidget), m_second(new QWidget), m_row(new QHBoxLayout(m_first)),
      m_below(new QHBoxLayout(m_second))
{
    setFixedHeight(m_height);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (QWidget *each : {m_first, m_second}) {
        each->setFixedHeight(m_height);
        rows->addWidget(each);
    }
    m_second->hide();
    m_row->setSpacing(theme::kGrid);
}

void ToolRow::letShrink(const QList<QAbstractButton *> &buttons)
{
    std::vector<std::pair<QAbstractButton *, QString>> words;
    for (QAbstractButton *button : buttons) {
        words.emplace_back(button, button->text());
        if (button->accessibleName().isEmpty())
            button->setAccessibleName(button->text());
        if (button->toolTip().isEmpty())
            button->setToolTip(button->text());
    }
    m_steps.push_back({[words](bool on) {
        for (const auto &[button, text] : words)
            button->setText(on ? QString() : text);
    }});
}

void ToolRow::letHide(const QList<QWidget *> &parts)
{
    m_steps.push_back({[parts](bool on) {
        for (QWidget *part : parts)
            part->setVisible(!on);
    }});
}

void ToolRow::letWrap(QWidget *part)
{
    m_steps.push_back({[this, part, place = m_row->indexOf(part)](bool on) {
        if (on) {
            const QMargins margins = m_row->contentsMargins();
            m_below->setContentsMargins(margins.left(), 0, margins.right(), 0);
            m_below->addWidget(part);
            m_below->addStretch(1);
        } else {
            delete m_below->takeAt(1); // the stretch
            m_row->insertWidget(place, part);
        }
        m_second->setVisible(on);
        setFixedHeight(on ? 2 * m_height : m_height);
    }});
}

QSize ToolRow::minimumSizeHint() const
{
    return {0, minimumHeight()};
}

bool ToolRow::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fit();
    return handled;
}

/// Pixels of width that it gains.
int ToolRow::take(Step &step, bool on)
{
    const int before = m_row->sizeHint().width();
    step.take(on);
    m_row->invalidate();
    return before - m_row->sizeHint().width();
}

void ToolRow::fit()
{
    if (m_isFitting)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    while (m_taken < m_steps.size() && m_row->sizeHint().width() > width()) {
        Step &step = m_steps[m_taken++];
        step.saved = take(step, true);
    }
    while (m_taken > 0 && m_row->sizeHint().width() + m_steps[m_taken - 1].saved <= width())
        take(m_steps[--m_taken], false);
}

} // namespace widgets
