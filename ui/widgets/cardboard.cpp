// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cardboard.h"

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>

#include <algorithm>
#include <numeric>

namespace widgets {
namespace {

constexpr int kWideRow = 280;
constexpr int kListRow = 272;
constexpr int kMostFigures = 5;
constexpr int kNarrowestFigure = 160;
constexpr int kMostLists = 4;
constexpr int kNarrow = 960; ///< pixels of content below which lists stand two by two
constexpr int kHandle = 40;  ///< pixels at a card's top by which it is dragged
constexpr int kMark = 2;

} // namespace

CardBoard::CardBoard(QWidget *parent) : QScrollArea(parent), m_content(new QWidget), m_mark(new QWidget(m_content))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_content);
    m_content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    m_mark->setAutoFillBackground(true);
    m_mark->setBackgroundRole(QPalette::Highlight);
    m_mark->hide();
}

void CardBoard::setCards(std::vector<Item> items)
{
    // A card that stays keeps the focus.
    for (const Item &old : m_items)
        if (std::none_of(items.begin(), items.end(), [&old](const Item &item) { return item.card == old.card; }))
            old.card->hide();
    m_items = std::move(items);
    QWidget *before = nullptr;
    for (const Item &item : m_items) {
        if (item.card->parentWidget() != m_content)
            item.card->setParent(m_content);
        item.card->removeEventFilter(this);
        item.card->installEventFilter(this);
        item.card->show();
        // The tab chain follows the eye.
        if (before)
            QWidget::setTabOrder(before, item.card);
        before = item.card;
    }
    m_mark->raise();
    layOut();
}

std::vector<CardBoard::Row> CardBoard::rowsOf(int width) const
{
    std::vector<Row> rows;
    for (const Section section : {Section::Figures, Section::Wide, Section::Lists}) {
        std::vector<Item> cards;
        std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(cards),
                     [section](const Item &item) { return item.section == section; });
        if (cards.empty())
            continue;
        const int fitting = section == Section::Figures
            ? std::clamp((width + theme::kCardGap) / (kNarrowestFigure + theme::kCardGap), 1, kMostFigures)
            : section == Section::Wide ? 2
            : width < kNarrow          ? 2
                                       : kMostLists;
        const int count = int(cards.size());
        const int lines = (count + fitting - 1) / fitting;
        // Even rows: six lists are three and three, not four and two.
        for (int line = 0, first = 0; line < lines; ++line) {
            const int size = count / lines + (line < count % lines ? 1 : 0);
            Row row;
            row.items.assign(cards.begin() + first, cards.begin() + first + size);
            for (const Item &item : row.items)
                row.least = std::max(row.least, item.card->minimumSizeHint().height());
            row.least = std::max(row.least, section == Section::Figures ? 0 : section == Section::Wide ? kWideRow : kListRow);
            row.grows = section != Section::Figures;
            rows.push_back(std::move(row));
            first += size;
        }
    }
    return rows;
}

void CardBoard::layOut()
{
    const int width = viewport()->width();
    const std::vector<Row> rows = rowsOf(width - 2 * theme::kPageMargin);
    const int gaps = rows.empty() ? 0 : int(rows.size() - 1) * theme::kCardGap;
    const int least =
        std::accumulate(rows.begin(), rows.end(), gaps + theme::kCardGap, [](int sum, const Row &row) { return sum + row.least; });
    const auto growing = int(std::count_if(rows.begin(), rows.end(), [](const Row &row) { return row.grows; }));
    const int spare = std::max(0, viewport()->height() - least);
    m_content->resize(width, std::max(least, viewport()->height()));
    int top = 0;
    for (const Row &row : rows) {
        const int height = row.least + (row.grows && growing > 0 ? spare / growing : 0);
        place(row, top, height);
        top += height + theme::kCardGap;
    }
}

void CardBoard::place(const Row &row, int top, int height)
{
    const int gaps = int(row.items.size() - 1) * theme::kCardGap;
    const int width = m_content->width() - 2 * theme::kPageMargin - gaps;
    const int weights = std::accumulate(row.items.begin(), row.items.end(), 0, [](int sum, const Item &item) { return sum + item.weight; });
    int done = 0;
    for (std::size_t i = 0; i < row.items.size(); ++i) {
        const int left = theme::kPageMargin + int(i) * theme::kCardGap + width * done / weights;
        done += row.items[i].weight;
        const int right = theme::kPageMargin + int(i) * theme::kCardGap + width * done / weights;
        QRect place(left, top, right - left, height);
        if (layoutDirection() == Qt::RightToLeft)
            place.moveLeft(m_content->width() - place.right() - 1);
        row.items[i].card->setGeometry(place);
    }
}

void CardBoard::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    layOut();
}

const CardBoard::Item *CardBoard::itemOf(const QWidget *card) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [card](const Item &item) { return item.card == card; });
    return found == m_items.end() ? nullptr : &*found;
}

bool CardBoard::eventFilter(QObject *watched, QEvent *event)
{
    auto *card = qobject_cast<QWidget *>(watched);
    if (!card || !itemOf(card))
        return QScrollArea::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ContextMenu: emit menuAsked(card, static_cast<QContextMenuEvent *>(event)->globalPos()); return true;
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
        if (drag(card, static_cast<QMouseEvent *>(event)))
            return true;
        break;
    default: break;
    }
    return QScrollArea::eventFilter(watched, event);
}

/// A card is pressed at its upper edge, moved, and released where it is to stand. What is pressed and
/// released in one place stays a click.
bool CardBoard::drag(QWidget *card, QMouseEvent *event)
{
    const bool isFigure = itemOf(card)->section == Section::Figures;
    if (event->type() == QEvent::MouseButtonPress) {
        if (event->button() == Qt::LeftButton && (isFigure || event->position().y() < kHandle)) {
            m_dragged = card;
            m_pressed = event->position().toPoint();
        }
        return false;
    }
    if (m_dragged != card)
        return false;
    if (event->type() == QEvent::MouseMove) {
        if (!m_isDragging && (event->position().toPoint() - m_pressed).manhattanLength() < QApplication::startDragDistance())
            return false;
        if (!m_isDragging)
            card->setCursor(Qt::ClosedHandCursor);
        m_isDragging = true;
        showTarget(card->mapTo(m_content, event->position().toPoint()));
        return true;
    }
    const bool wasDragging = m_isDragging;
    if (wasDragging) {
        // A button that was dragged was not clicked.
        if (auto *button = qobject_cast<QAbstractButton *>(card))
            button->setDown(false);
        drop();
    }
    m_dragged = nullptr;
    return wasDragging;
}

void CardBoard::showTarget(const QPoint &at)
{
    const Item *dragged = itemOf(m_dragged);
    const Item *nearest = nullptr;
    int closest = 0;
    for (const Item &item : m_items) {
        const int distance = (item.card->geometry().center() - at).manhattanLength();
        if (item.section == dragged->section && (!nearest || distance < closest)) {
            nearest = &item;
            closest = distance;
        }
    }
    const QRect place = nearest->card->geometry();
    const bool after = (at.x() > place.center().x()) != (layoutDirection() == Qt::RightToLeft);
    const bool atRight = at.x() > place.center().x();
    m_before = nearest->card;
    if (after) {
        const auto next = std::find_if(m_items.begin() + (nearest - m_items.data()) + 1, m_items.end(),
                                       [&](const Item &item) { return item.section == dragged->section; });
        m_before = next == m_items.end() ? nullptr : next->card;
    }
    const int x = atRight ? place.right() + theme::kCardGap / 2 : place.left() - theme::kCardGap / 2;
    m_mark->setGeometry(x, place.y(), kMark, place.height());
    m_mark->show();
}

void CardBoard::drop()
{
    m_isDragging = false;
    m_mark->hide();
    m_dragged->unsetCursor();
    if (m_before != m_dragged)
        emit moved(m_dragged, m_before);
}

} // namespace widgets
