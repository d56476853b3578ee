// SPDX-License-Identifier: GPL-3.0-or-later
// What keys do in a diff or a text: they scroll, go to changes, and with Shift they select.
#include "ui/widgets/diffview.h"
#include "ui/widgets/findbar.h"

#include <QAccessible>
#include <QAction>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace widgets {

/// Only for lists of keys: they are no shortcuts, the view reads them while it has the focus.
void DiffView::listKeys()
{
    const auto add = [this](const QString &text, Qt::Key key, void (DiffView::*slot)()) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_diffKeys = {add(tr("Next change"), Qt::Key_N, &DiffView::nextChange),
                  add(tr("Previous change"), Qt::Key_P, &DiffView::previousChange)};
    m_textKeys = {add(tr("Close blocks"), Qt::Key_Minus, &DiffView::closeBlocks),
                  add(tr("Open or close this block"), Qt::Key_Return, &DiffView::toggleBlock)};
    add(tr("Show every line"), Qt::Key_Plus, &DiffView::unfoldAll);
}

void DiffView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    if (event->modifiers() & Qt::ShiftModifier && moveCaret(event->key(), event->modifiers() & Qt::ControlModifier))
        return;
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (event->matches(QKeySequence::Find))
        showFind();
    else if (event->matches(QKeySequence::FindNext))
        findNext();
    else if (event->matches(QKeySequence::FindPrevious))
        findPrevious();
    else if (event->key() == Qt::Key_Minus)
        closeBlocks();
    else if (event->key() == Qt::Key_Escape && m_find && m_find->isVisible())
        hideFind();
    else if (event->key() == Qt::Key_N && event->modifiers() == Qt::NoModifier)
        nextChange();
    else if (event->key() == Qt::Key_P && event->modifiers() == Qt::NoModifier)
        previousChange();
    else if (event->key() == Qt::Key_Plus)
        unfoldAll();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        toggleBlock();
    else if (event->key() == Qt::Key_Home)
        bar->setValue(0);
    else if (event->key() == Qt::Key_End)
        bar->setValue(bar->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

/// A caret that is not in view begins where the reader is: at the first row shown.
void DiffView::bringCaret()
{
    const int first = m_layout.rowAt(verticalScrollBar()->value());
    const int last = m_layout.rowAt(verticalScrollBar()->value() + viewport()->height() - 1);
    const int row = m_layout.rowOf(m_cursor);
    if (row >= first && row <= last)
        return;
    const CodeLayout::Row &top = m_layout.rows()[static_cast<std::size_t>(first)];
    m_anchor = m_cursor = {top.line, top.begin};
}

void DiffView::toggleBlock()
{
    if (m_layout.rows().empty())
        return;
    bringCaret();
    const CodeLayout::Row &row = m_layout.rows()[static_cast<std::size_t>(m_layout.rowOf(m_cursor))];
    if (row.folded > 0) {
        m_layout.unfold(row.line);
    } else if (!m_document->isDiff) {
        int head = row.line;
        const auto holds = [&](int line) { return m_document->lines[static_cast<std::size_t>(line)].blockEnd > std::max(line, row.line); };
        while (head > 0 && !holds(head))
            --head;
        m_layout.toggleBlock(head);
        m_anchor = m_cursor = {head, 0};
    }
    relayout();
}

/// Left and right go from line to line; what is folded is passed as one.
CodePosition DiffView::besideCaret(bool forward) const
{
    const std::vector<CodeLayout::Row> &rows = m_layout.rows();
    const int row = m_layout.rowOf(m_cursor);
    const CodeLayout::Row &here = rows[static_cast<std::size_t>(row)];
    const QString &text = m_document->lines[static_cast<std::size_t>(m_cursor.line)].text;
    if (forward && here.folded == 0 && m_cursor.index < text.size())
        return {m_cursor.line, m_cursor.index + (text.at(m_cursor.index).isHighSurrogate() ? 2 : 1)};
    if (!forward && here.folded == 0 && m_cursor.index > 0)
        return {m_cursor.line, m_cursor.index - (text.at(m_cursor.index - 1).isLowSurrogate() ? 2 : 1)};
    const int next = row + (forward ? 1 : -1);
    if (next < 0 || next >= static_cast<int>(rows.size()))
        return m_cursor;
    const CodeLayout::Row &there = rows[static_cast<std::size_t>(next)];
    return {there.line, there.folded > 0 || forward ? there.begin : there.end};
}

CodePosition DiffView::aboveCaret(int rows) const
{
    const std::vector<CodeLayout::Row> &all = m_layout.rows();
    const int row = m_layout.rowOf(m_cursor);
    const int next = std::clamp(row + rows, 0, static_cast<int>(all.size()) - 1);
    const CodeLayout::Row &here = all[static_cast<std::size_t>(row)], &there = all[static_cast<std::size_t>(next)];
    if (there.folded > 0)
        return {there.line, 0};
    return m_layout.positionAt(there, here.folded > 0 ? 0 : m_layout.xOf(here, m_cursor.index));
}

bool DiffView::moveCaret(int key, bool far)
{
    if (m_layout.rows().empty())
        return false;
    const auto rowOfCaret = [this]() -> const CodeLayout::Row & {
        return m_layout.rows()[static_cast<std::size_t>(m_layout.rowOf(m_cursor))];
    };
    const int page = std::max(1, viewport()->height() / std::max(1, m_layout.lineHeight()) - 1);
    if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Home || key == Qt::Key_End
        || key == Qt::Key_PageUp || key == Qt::Key_PageDown)
        bringCaret();
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right: m_cursor = besideCaret(key == Qt::Key_Right); break;
    case Qt::Key_Up: m_cursor = aboveCaret(-1); break;
    case Qt::Key_Down: m_cursor = aboveCaret(1); break;
    case Qt::Key_PageUp: m_cursor = aboveCaret(-page); break;
    case Qt::Key_PageDown: m_cursor = aboveCaret(page); break;
    case Qt::Key_Home: m_cursor = far ? CodePosition{} : CodePosition{m_cursor.line, rowOfCaret().begin}; break;
    case Qt::Key_End: {
        const CodeLayout::Row &row = far ? m_layout.rows().back() : rowOfCaret();
        m_cursor = {row.line, row.folded > 0 ? 0 : row.end};
        break;
    }
    default: return false;
    }
    const CodeLayout::Row &row = rowOfCaret();
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(std::clamp(bar->value(), row.top + row.height - viewport()->height(), row.top));
    viewport()->update();
    if (QAccessibleInterface *spoken = QAccessible::isActive() ? QAccessible::queryAccessibleInterface(this) : nullptr) {
        QAccessibleTextCursorEvent moved(this, spoken->textInterface()->cursorPosition());
        QAccessible::updateAccessibility(&moved);
    }
    return true;
}

} // namespace widgets
