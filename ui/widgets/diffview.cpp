// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/diffview.h"

#include "ui/theme/focusring.h"
#include "ui/theme/theme.h"
#include "ui/widgets/diffviewaccessible.h"
#include "ui/widgets/findbar.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {
namespace {

constexpr qsizetype kLongestSpoken = 64 * 1024;

bool isWordLetter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.';
}

} // namespace

DiffView::DiffView(QWidget *parent) : QAbstractScrollArea(parent)
{
    installDiffViewAccessible();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Differences"));
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    listKeys();
}

void DiffView::setDocument(std::shared_ptr<const CodeDocument> document, int line)
{
    m_document = std::move(document);
    m_anchor = m_cursor = {};
    m_hovered = -1;
    setAccessibleName(m_document && !m_document->isDiff ? tr("Text of the file") : tr("Differences"));
    for (QAction *action : m_diffKeys)
        action->setEnabled(m_document && m_document->isDiff);
    for (QAction *action : m_textKeys)
        action->setEnabled(m_document && !m_document->isDiff);
    m_layout = CodeLayout();
    relayout();
    verticalScrollBar()->setValue(0);
    m_matches = m_document ? matchesIn(*m_document, m_needle) : std::vector<CodeMatch>();
    m_match = -1;
    emit matchesChanged();
    if (!m_document)
        return;
    const auto &lines = m_document->lines;
    const auto found = std::find_if(lines.begin(), lines.end(), [line](const CodeLine &at) {
        return line > 0 ? std::max(at.newLine, at.oldLine) >= line : at.isChange() || at.marked;
    });
    if (found != lines.end())
        scrollToRow(m_layout.rowOf({static_cast<int>(found - lines.begin()), 0}));
}

QString DiffView::selectedText() const
{
    const auto [begin, end] = selection();
    if (!m_document || begin == end)
        return {};
    QString text;
    for (int line = begin.line; line <= end.line && line < static_cast<int>(m_document->lines.size()); ++line) {
        const QString &whole = m_document->lines[static_cast<std::size_t>(line)].text;
        const int from = line == begin.line ? begin.index : 0;
        const int to = line == end.line ? end.index : static_cast<int>(whole.size());
        text += QStringView(whole).mid(from, to - from);
        if (line < end.line)
            text += u'\n';
    }
    return text;
}

QString DiffView::spokenText() const
{
    if (!m_document)
        return {};
    QString text;
    if (m_document->isDiff)
        text = tr("%n line(s) added", nullptr, m_document->added) + u", "_s + tr("%n line(s) removed", nullptr, m_document->removed)
            + u".\n"_s;
    for (const CodeLine &line : m_document->lines) {
        if (m_document->isDiff && !line.isChange())
            continue;
        if (text.size() > kLongestSpoken)
            break;
        text += line.kind == CodeLine::Kind::Added ? u"+ "_s : line.kind == CodeLine::Kind::Removed ? u"− "_s : QString();
        text += line.text.trimmed() + u'\n';
    }
    return text;
}

void DiffView::copy()
{
    const QString text = selectedText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void DiffView::selectAll()
{
    if (!m_document || m_document->lines.empty())
        return;
    m_anchor = {};
    m_cursor = {static_cast<int>(m_document->lines.size()) - 1, static_cast<int>(m_document->lines.back().text.size())};
    viewport()->update();
}

void DiffView::find(const QString &needle)
{
    m_needle = needle;
    m_matches = m_document ? matchesIn(*m_document, needle) : std::vector<CodeMatch>();
    m_match = -1;
    viewport()->update();
    if (m_matches.empty()) {
        emit matchesChanged();
        return;
    }
    const int top = m_layout.rowAt(verticalScrollBar()->value());
    const int line = top < 0 ? 0 : m_layout.rows()[static_cast<std::size_t>(top)].line;
    const auto first = std::find_if(m_matches.begin(), m_matches.end(), [line](const CodeMatch &match) { return match.line >= line; });
    goToMatch(first == m_matches.end() ? 0 : static_cast<int>(first - m_matches.begin()));
}

void DiffView::findNext()
{
    if (!m_matches.empty())
        goToMatch((m_match + 1) % matches());
}

void DiffView::findPrevious()
{
    if (!m_matches.empty())
        goToMatch((std::max(m_match, 0) + matches() - 1) % matches());
}

/// Opens what the match is folded in.
void DiffView::goToMatch(int match)
{
    m_match = match;
    const CodePosition place{m_matches[static_cast<std::size_t>(match)].line, m_matches[static_cast<std::size_t>(match)].begin};
    int row = m_layout.rowOf(place);
    while (row >= 0 && m_layout.rows()[static_cast<std::size_t>(row)].folded > 0) {
        m_layout.unfold(m_layout.rows()[static_cast<std::size_t>(row)].line);
        relayout();
        row = m_layout.rowOf(place);
    }
    const CodeLayout::Row &shown = m_layout.rows()[static_cast<std::size_t>(row)];
    const QScrollBar *bar = verticalScrollBar();
    const int covered = m_find && m_find->isVisible() ? m_find->height() : 0;
    if (shown.top < bar->value() + covered || shown.top + shown.height > bar->value() + viewport()->height())
        scrollToRow(row);
    viewport()->update();
    emit matchesChanged();
}

void DiffView::showFind()
{
    if (!m_find)
        m_find = new FindBar(*this);
    placeFind();
    m_find->show();
    m_find->raise();
    m_find->start(selectedText().section(u'\n', 0, 0));
}

void DiffView::hideFind()
{
    if (!m_find || m_find->isHidden())
        return;
    m_find->hide();
    find({});
    setFocus(Qt::OtherFocusReason);
}

void DiffView::placeFind()
{
    if (!m_find)
        return;
    m_find->adjustSize();
    m_find->move(viewport()->geometry().right() - m_find->width() - theme::kGrid, theme::kGrid);
}

void DiffView::closeBlocks()
{
    if (!m_document || m_document->isDiff)
        return;
    m_layout.closeBlocks(1);
    relayout();
}

void DiffView::unfoldAll()
{
    m_layout.setFolding(false);
    relayout();
}

void DiffView::nextChange()
{
    goToChange(true);
}

void DiffView::previousChange()
{
    goToChange(false);
}

void DiffView::goToChange(bool forward)
{
    const int top = m_layout.rowAt(verticalScrollBar()->value() + CodeLayout::kContext * m_layout.lineHeight());
    if (const auto row = m_layout.nextChange(top, forward))
        scrollToRow(*row);
}

void DiffView::scrollToRow(int row)
{
    if (row < 0)
        return;
    const int top = m_layout.rows()[static_cast<std::size_t>(row)].top;
    verticalScrollBar()->setValue(top - CodeLayout::kContext * m_layout.lineHeight());
}

void DiffView::relayout()
{
    const QFontMetricsF metrics(theme::codeFont(), viewport());
    m_layout.set(m_document.get(), metrics, viewport()->width() - textLeft() - theme::kGrid);
    verticalScrollBar()->setSingleStep(m_layout.lineHeight());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, m_layout.height() - viewport()->height()));
    viewport()->update();
}

bool DiffView::event(QEvent *event)
{
    const bool handled = QAbstractScrollArea::event(event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        m_byKeyboard = event->type() == QEvent::FocusIn && theme::isByKeys(*static_cast<QFocusEvent *>(event));
        viewport()->update();
    }
    // Esc closes the find row before it closes the drawer.
    if (event->type() == QEvent::ShortcutOverride && m_find && m_find->isVisible()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        relayout();
    return handled;
}

void DiffView::resizeEvent(QResizeEvent *event)
{
    const int row = m_layout.rowAt(verticalScrollBar()->value());
    const CodePosition top = row < 0 ? CodePosition{} : CodePosition{m_layout.rows()[static_cast<std::size_t>(row)].line, 0};
    QAbstractScrollArea::resizeEvent(event);
    placeFind();
    relayout();
    const int shown = m_layout.rowOf(top);
    if (shown > 0 && event->oldSize().width() != event->size().width())
        verticalScrollBar()->setValue(m_layout.rows()[static_cast<std::size_t>(shown)].top);
}

void DiffView::mousePressEvent(QMouseEvent *event)
{
    const CodeLayout::Row *row = rowUnder(event->position().toPoint());
    if (!row || event->button() != Qt::LeftButton)
        return;
    if (row->folded > 0) {
        m_layout.unfold(row->line);
        relayout();
        return;
    }
    if (!m_document->isDiff && event->position().x() < gutterWidth() && row->begin == 0) {
        m_layout.toggleBlock(row->line);
        relayout();
        return;
    }
    m_cursor = positionUnder(event->position().toPoint());
    if (!(event->modifiers() & Qt::ShiftModifier))
        m_anchor = m_cursor;
    viewport()->update();
}

void DiffView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const CodeLayout::Row *row = rowUnder(point);
    const bool onFold = row && row->folded > 0 && viewport()->rect().contains(point);
    viewport()->setCursor(onFold ? Qt::PointingHandCursor : point.x() < textLeft() ? Qt::ArrowCursor : Qt::IBeamCursor);
    const int hovered = onFold ? row->line : -1;
    if (hovered != m_hovered) {
        m_hovered = hovered;
        viewport()->update();
    }
    if (!(event->buttons() & Qt::LeftButton) || !row)
        return;
    m_cursor = positionUnder(point);
    if (point.y() < 0 || point.y() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + (point.y() < 0 ? -m_layout.lineHeight() : m_layout.lineHeight()));
    viewport()->update();
}

void DiffView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const CodeLayout::Row *row = rowUnder(event->position().toPoint());
    if (!row || row->folded > 0)
        return;
    const CodePosition at = positionUnder(event->position().toPoint());
    const QString &text = m_document->lines[static_cast<std::size_t>(at.line)].text;
    m_anchor = m_cursor = at;
    while (m_anchor.index > 0 && isWordLetter(text.at(m_anchor.index - 1)))
        --m_anchor.index;
    while (m_cursor.index < text.size() && isWordLetter(text.at(m_cursor.index)))
        ++m_cursor.index;
    viewport()->update();
}

void DiffView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copyAction = menu->addAction(tr("Copy"), QKeySequence::Copy, this, &DiffView::copy);
    copyAction->setEnabled(!selectedText().isEmpty());
    menu->addAction(tr("Select all"), QKeySequence::SelectAll, this, &DiffView::selectAll);
    menu->addAction(tr("Find…"), QKeySequence::Find, this, &DiffView::showFind);
    if (m_document && !m_document->isDiff) {
        menu->addSeparator();
        menu->addAction(tr("Close blocks"), QKeySequence(Qt::Key_Minus), this, &DiffView::closeBlocks);
        menu->addAction(tr("Open or close this block"), QKeySequence(Qt::Key_Return), this, &DiffView::toggleBlock);
        menu->addAction(tr("Show every line"), QKeySequence(Qt::Key_Plus), this, &DiffView::unfoldAll);
    }
    if (m_document && m_document->isDiff) {
        menu->addSeparator();
        menu->addAction(tr("Next change"), QKeySequence(Qt::Key_N), this, &DiffView::nextChange);
        menu->addAction(tr("Previous change"), QKeySequence(Qt::Key_P), this, &DiffView::previousChange);
        menu->addAction(tr("Show unchanged lines"), QKeySequence(Qt::Key_Plus), this, &DiffView::unfoldAll);
    }
    menu->popup(event->globalPos());
}

const CodeLayout::Row *DiffView::rowUnder(const QPoint &point) const
{
    const int row = m_layout.rowAt(point.y() + verticalScrollBar()->value());
    return row < 0 ? nullptr : &m_layout.rows()[static_cast<std::size_t>(row)];
}

CodePosition DiffView::positionUnder(const QPoint &point) const
{
    const CodeLayout::Row *row = rowUnder(point);
    if (!row)
        return {};
    return row->folded > 0 ? CodePosition{row->line, 0} : m_layout.positionAt(*row, point.x() - textLeft());
}

std::pair<CodePosition, CodePosition> DiffView::selection() const
{
    return std::minmax(m_anchor, m_cursor);
}

} // namespace widgets
