// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findbar.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/filterinput.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace widgets {
namespace {

constexpr int kInputWidth = 180;
constexpr int kPadding = 4;

} // namespace

FindBar::FindBar(DiffView &view)
    : QWidget(&view), m_view(view), m_input(new FilterInput(tr("Find"))),
      m_count(new Label({}, TextSize::Small, theme::Role::SecondaryText))
{
    setObjectName("findBar"_L1);
    m_input->setFixedWidth(kInputWidth);
    m_input->setAccessibleName(tr("Find in this text"));
    m_input->setKeyCap({});
    m_input->installEventFilter(this);
    m_count->setAlignment(Qt::AlignCenter);
    m_count->setMinimumWidth(QFontMetrics(theme::smallFont()).horizontalAdvance(tr("%1 of %2").arg(u"0000"_s, u"0000"_s)));
    auto *previous = iconButton(u"chevron-up"_s, tr("Previous match"));
    auto *next = iconButton(u"chevron-down"_s, tr("Next match"));
    auto *close = iconButton(u"cancel"_s, tr("Close"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    row->setSpacing(kPadding);
    for (QWidget *part : {static_cast<QWidget *>(m_input), static_cast<QWidget *>(m_count), static_cast<QWidget *>(previous),
                          static_cast<QWidget *>(next), static_cast<QWidget *>(close)})
        row->addWidget(part);
    connect(m_input, &FilterInput::needleChanged, &m_view, &DiffView::find);
    connect(previous, &QPushButton::clicked, &m_view, &DiffView::findPrevious);
    connect(next, &QPushButton::clicked, &m_view, &DiffView::findNext);
    connect(close, &QPushButton::clicked, &m_view, &DiffView::hideFind);
    connect(&m_view, &DiffView::matchesChanged, this, &FindBar::showMatches);
    showMatches();
}

void FindBar::start(const QString &needle)
{
    if (!needle.isEmpty())
        m_input->setNeedle(needle);
    else if (!m_input->text().isEmpty())
        m_view.find(m_input->text());
    m_input->setFocus(Qt::ShortcutFocusReason);
    m_input->selectAll();
}

void FindBar::showMatches()
{
    if (m_input->needle().isEmpty())
        m_count->setText({});
    else
        m_count->setText(m_view.matches() == 0 ? tr("Not found") : tr("%1 of %2").arg(m_view.currentMatch()).arg(m_view.matches()));
    m_count->setRole(m_view.matches() == 0 && !m_input->needle().isEmpty() ? theme::Role::Danger : theme::Role::SecondaryText);
}

/// Esc closes at once, before the input clears itself or the drawer closes; Return goes on.
bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool isReturn = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    if (!isReturn && press->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (!isReturn)
        m_view.hideFind();
    else if (m_input->needle() != m_input->text())
        m_input->setNeedle(m_input->text());
    else if (press->modifiers().testFlag(Qt::ShiftModifier))
        m_view.findPrevious();
    else
        m_view.findNext();
    return true;
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintBox(painter, rect(), theme::kRadiusCard, theme::color(theme::Role::Base), theme::color(theme::Role::Outline));
}

} // namespace widgets
