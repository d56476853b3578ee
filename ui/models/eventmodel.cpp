// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eventmodel.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace {

constexpr std::size_t kMostRunning = 3; ///< pages asked for at once; those of a place scrolled past are dropped

int asRows(std::int64_t count)
{
    // A view counts pixels in an int: 33 a row.
    constexpr std::int64_t kMostRows = std::numeric_limits<int>::max() / 64;
    return int(std::min(count, kMostRows));
}

} // namespace

EventModel::EventModel(std::unique_ptr<EventSource> source, QObject *parent) : QAbstractTableModel(parent), m_source(std::move(source)) {}

EventModel::~EventModel()
{
    stopAll();
}

void EventModel::setFilter(const EventFilter &filter, const EventFilter &scope)
{
    if (m_state != State::Idle && m_state != State::Failed && filter == m_filter && scope == m_scope)
        return;
    m_filter = filter;
    m_scope = scope;
    restart();
}

void EventModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount || (column == m_sortColumn && order == m_sortOrder))
        return;
    if (!whyNotSorted(column).isEmpty()) {
        emit sortFellBack();
        return;
    }
    m_sortColumn = column;
    m_sortOrder = order;
    m_order = column == TimeColumn && order == Qt::AscendingOrder ? store::Order::OldestFirst : store::Order::NewestFirst;
    if (m_state != State::Idle)
        restart();
}

void EventModel::refresh()
{
    if (m_state == State::Idle)
        return;
    if (m_state == State::Failed || !m_answered) {
        restart();
        return;
    }
    for (auto &[number, page] : m_pages)
        page.stale = true;
    askCount();
    if (isSortedByTime())
        askPlaces(loaded());
    else
        askSorted();
}

void EventModel::setRepositoryNames(const QHash<RepositoryId, QString> &names)
{
    if (names == m_names)
        return;
    m_names = names;
    if (m_rows > 0)
        emit dataChanged(index(0, RepositoryColumn), index(m_rows - 1, RepositoryColumn));
}

void EventModel::setNow(std::int64_t now)
{
    m_now = now;
    if (m_rows > 0)
        emit dataChanged(index(0, TimeColumn), index(m_rows - 1, TimeColumn));
}

void EventModel::keep(const std::vector<int> &rows)
{
    std::vector<Kept> kept;
    for (const int row : rows)
        if (const EventPtr event = eventAt(row))
            kept.push_back({index(row, 0), event});
    m_kept = std::move(kept);
}

EventModel::EventPtr EventModel::eventAt(int row) const
{
    if (row < 0 || row >= m_rows || m_arranging)
        return nullptr;
    if (const auto page = m_pages.find(row / kPage); page != m_pages.end()) {
        const auto place = std::size_t(row % kPage);
        return place < page->second.events.size() ? page->second.events[place] : nullptr;
    }
    return m_known.value(row);
}

int EventModel::rowOf(EventId id) const
{
    for (const auto &[number, page] : m_pages)
        for (std::size_t i = 0; i < page.events.size(); ++i)
            if (page.events[i] && page.events[i]->id == id)
                return number * kPage + int(i);
    for (auto known = m_known.begin(); known != m_known.end(); ++known)
        if (known.value()->id == id)
            return known.key();
    return -1;
}

std::stop_source EventModel::seek(QObject *owner, const EventPtr &event, std::function<void(int)> reply)
{
    if (const int row = rowOf(event->id); row >= 0) {
        reply(row);
        return {};
    }
    const auto found = [this, event, reply = std::move(reply)](std::int64_t row) {
        if (row >= 0 && row < m_rows && !eventAt(int(row)))
            m_known.insert(int(row), event);
        const EventPtr there = eventAt(int(row));
        reply(there && there->id == event->id ? int(row) : -1);
    };
    if (m_ids) {
        const auto place = std::find(m_ids->begin(), m_ids->end(), event->id);
        found(place == m_ids->end() ? -1 : place - m_ids->begin());
        return {};
    }
    return m_source->places(owner, m_filter, {{event->time, event->id}}, [this, found](Result<store::EventPlaces> places) {
        const bool isKnown = places && places->total() == m_rows && places->older.front();
        found(!isKnown ? -1 : m_order == store::Order::OldestFirst ? *places->older.front() : m_rows - 1 - *places->older.front());
    });
}

int EventModel::eventsHeld() const
{
    std::size_t held = std::size_t(m_known.size());
    for (const auto &[number, page] : m_pages)
        held += page.events.size();
    return int(held);
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void EventModel::stopAll()
{
    for (std::stop_source *source : {&m_first, &m_index, &m_counting})
        source->request_stop();
    for (auto &[page, source] : m_running)
        source.request_stop();
    m_running.clear();
    m_wanted.clear();
}

void EventModel::restart()
{
    stopAll();
    m_answered = false;
    m_matching.reset();
    m_inScope.reset();
    m_state = State::Loading;
    emit stateChanged();
    ask();
    askCount();
}

void EventModel::ask()
{
    m_places.reset();
    m_ids.reset();
    if (!isSortedByTime()) {
        askSorted();
        return;
    }
    m_first = m_source->firstPage(this, m_filter, m_order, kPage, [this](Result<store::EventPage> page) {
        if (page)
            takeFirstPage(std::move(*page));
        else
            fail(page.error());
    });
    askPlaces({});
}

void EventModel::askCount()
{
    m_counting.request_stop();
    m_counting = m_source->count(this, m_scope, [this](Result<std::int64_t> count) {
        if (!count)
            return fail(count.error());
        m_inScope = *count;
        emit countsChanged();
    });
}

void EventModel::askPlaces(const std::vector<EventPtr> &marks)
{
    std::vector<store::EventKeyset> keys;
    keys.reserve(marks.size());
    for (const EventPtr &event : marks)
        keys.push_back({event->time, event->id});
    m_index.request_stop();
    m_index = m_source->places(this, m_filter, keys, [this, marks](Result<store::EventPlaces> places) {
        if (places)
            takePlaces(marks, std::move(*places));
        else
            fail(places.error());
    });
}

void EventModel::askSorted()
{
    m_index.request_stop();
    m_index = m_source->sorted(this, m_filter, keyOf(m_sortColumn), m_sortOrder == Qt::DescendingOrder, kMostSorted,
                               [this](Result<workspace::SortedEvents> sorted) {
                                   if (sorted)
                                       takeSorted(std::move(*sorted));
                                   else
                                       fail(sorted.error());
                               });
}

void EventModel::takeFirstPage(store::EventPage page)
{
    const bool isAll = !page.next;
    const auto count = std::int64_t(page.events.size());
    m_answered = true;
    beginResetModel();
    m_pages.clear();
    m_known.clear();
    m_kept.clear();
    m_rows = asRows(m_places ? std::max(m_places->total(), count) : count);
    Page &first = m_pages[0];
    for (Event &event : page.events)
        first.events.push_back(std::make_shared<const Event>(std::move(event)));
    endResetModel();
    if (isAll && !m_matching) {
        m_matching = count;
        emit countsChanged();
    }
    ready();
}

/// Without marks these are the places of a filter just asked: the rows below the first page.
void EventModel::takePlaces(const std::vector<EventPtr> &marks, store::EventPlaces places)
{
    const std::int64_t total = places.total();
    QHash<EventId, std::int64_t> older;
    QSet<EventId> gone;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (places.older[i])
            older.insert(marks[i]->id, *places.older[i]);
        else
            gone.insert(marks[i]->id);
    }
    places.older.clear();
    m_places = std::make_shared<const store::EventPlaces>(std::move(places));
    m_matching = total;
    emit countsChanged();
    if (!m_answered)
        return;
    if (marks.empty() && !m_pages.empty() && total >= m_rows)
        return setRows(asRows(total));
    std::vector<Mark> found;
    const auto add = [&](int row, const EventPtr &event) {
        if (const auto place = older.constFind(event->id); place != older.constEnd())
            found.push_back({row, int(m_order == store::Order::OldestFirst ? *place : total - 1 - *place), event});
        else if (gone.contains(event->id))
            found.push_back({row, -1, event});
    };
    for (const EventPtr &event : loaded())
        if (const int row = rowOf(event->id); row >= 0)
            add(row, event);
    for (const Kept &kept : m_kept)
        if (kept.index.isValid())
            add(kept.index.row(), kept.event);
    arrange(std::move(found), asRows(total));
    ready();
}

void EventModel::takeSorted(workspace::SortedEvents sorted)
{
    m_matching = sorted.matching;
    if (sorted.matching > kMostSorted) {
        m_sortColumn = TimeColumn;
        m_sortOrder = Qt::DescendingOrder;
        m_order = store::Order::NewestFirst;
        restart();
        emit sortFellBack();
        return;
    }
    emit countsChanged();
    m_ids = std::make_shared<const std::vector<EventId>>(std::move(sorted.ids));
    if (!std::exchange(m_answered, true)) {
        beginResetModel();
        m_pages.clear();
        m_known.clear();
        m_kept.clear();
        m_rows = int(m_ids->size());
        endResetModel();
        ready();
        return;
    }
    QHash<EventId, int> rows;
    rows.reserve(qsizetype(m_ids->size()));
    for (std::size_t i = 0; i < m_ids->size(); ++i)
        rows.insert((*m_ids)[i], int(i));
    std::vector<Mark> found;
    for (const EventPtr &event : loaded())
        if (const int row = rowOf(event->id); row >= 0)
            found.push_back({row, rows.value(event->id, -1), event});
    for (const Kept &kept : m_kept)
        if (kept.index.isValid())
            found.push_back({kept.index.row(), rows.value(kept.event->id, -1), kept.event});
    arrange(std::move(found), int(m_ids->size()));
    ready();
}

void EventModel::setRows(int rows)
{
    if (rows <= m_rows)
        return;
    beginInsertRows({}, m_rows, rows - 1);
    m_rows = rows;
    endInsertRows();
}

void EventModel::ready()
{
    if (m_state == State::Ready)
        return;
    m_state = State::Ready;
    emit stateChanged();
}

void EventModel::fail(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_error = error;
    m_state = State::Failed;
    emit stateChanged();
}

std::vector<EventModel::EventPtr> EventModel::loaded() const
{
    std::vector<EventPtr> events;
    for (const auto &[number, page] : m_pages)
        std::copy_if(page.events.begin(), page.events.end(), std::back_inserter(events),
                     [](const EventPtr &event) { return event != nullptr; });
    for (const EventPtr &event : m_known)
        events.push_back(event);
    for (const Kept &kept : m_kept)
        if (kept.index.isValid())
            events.push_back(kept.event);
    return events;
}

/// Makes the rows be `rows` many, inserting and removing only between the marked ones, so that these
/// keep their persistent indexes. What is shown stays shown until its page is read again.
void EventModel::arrange(std::vector<Mark> marks, int rows)
{
    for (auto &[page, source] : m_running)
        source.request_stop();
    m_running.clear();
    std::sort(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) { return a.row < b.row; });
    marks.erase(std::unique(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) { return a.row == b.row; }), marks.end());
    m_arranging = true;
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        if (mark->newRow >= 0 || mark->row >= m_rows)
            continue;
        beginRemoveRows({}, mark->row, mark->row);
        --m_rows;
        endRemoveRows();
        for (auto below = marks.rbegin(); below != mark; ++below)
            --below->row;
    }
    std::vector<Mark> stay;
    for (Mark &mark : marks) {
        const int last = stay.empty() ? -1 : stay.back().newRow;
        if (mark.newRow > last && mark.newRow < rows && mark.row < m_rows)
            stay.push_back(std::move(mark));
    }
    int end = m_rows, newEnd = rows;
    for (auto mark = stay.rbegin();; ++mark) {
        const bool isTop = mark == stay.rend();
        const int begin = isTop ? 0 : mark->row + 1;
        const int change = newEnd - (isTop ? 0 : mark->newRow + 1) - (end - begin);
        if (change > 0) {
            beginInsertRows({}, begin, begin + change - 1);
            m_rows += change;
            endInsertRows();
        } else if (change < 0) {
            beginRemoveRows({}, begin, begin - change - 1);
            m_rows += change;
            endRemoveRows();
        }
        if (isTop)
            break;
        end = mark->row;
        newEnd = mark->newRow;
    }
    m_pages.clear();
    m_known.clear();
    for (const Mark &mark : stay)
        m_known.insert(mark.newRow, mark.event);
    m_arranging = false;
    if (m_rows > 0)
        emit dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
}

void EventModel::wanted(int row) const
{
    if (!m_answered || m_arranging || m_state != State::Ready)
        return;
    m_wanted.insert(row / kPage);
    if (m_wantedQueued)
        return;
    m_wantedQueued = true;
    auto *self = const_cast<EventModel *>(this);
    QMetaObject::invokeMethod(
        self, [self] { self->readWanted(); }, Qt::QueuedConnection);
}

void EventModel::readWanted()
{
    m_wantedQueued = false;
    const std::set<int> pages = std::exchange(m_wanted, {});
    for (auto running = m_running.begin(); running != m_running.end() && m_running.size() + pages.size() > kMostRunning;) {
        if (pages.contains(running->first)) {
            ++running;
            continue;
        }
        running->second.request_stop();
        running = m_running.erase(running);
    }
    for (const int page : pages)
        requestPage(page);
}

void EventModel::requestPage(int page)
{
    const auto known = m_pages.find(page);
    if (page * kPage >= m_rows || m_running.contains(page) || (known != m_pages.end() && !known->second.stale))
        return;
    const int first = page * kPage;
    m_running[page] = readRows(this, first, std::min(kPage, m_rows - first), [this, page](Result<std::vector<Event>> events) {
        m_running.erase(page);
        if (events)
            takePage(page, std::move(*events));
        else
            fail(events.error());
    });
}

std::stop_source EventModel::readRows(QObject *owner, int first, int count, workspace::Reply<std::vector<Event>> reply)
{
    if (m_ids) {
        const auto begin = m_ids->begin() + first;
        return m_source->eventsOf(owner, {begin, begin + count}, std::move(reply));
    }
    const auto take = [reply = std::move(reply)](Result<store::EventPage> page) {
        if (page)
            reply(std::move(page->events));
        else
            reply(page.error());
    };
    if (!m_places)
        return m_source->firstPage(owner, m_filter, m_order, first + count, take);
    return m_source->pageFrom(owner, m_filter, m_order, m_places, first, count, take);
}

void EventModel::takePage(int number, std::vector<Event> events)
{
    Page page;
    const int first = number * kPage;
    const int last = std::min(first + kPage, m_rows) - 1;
    auto next = events.begin();
    for (int row = first; row <= last && next != events.end(); ++row) {
        // Where events are gone since they were sorted, the others keep their rows.
        const bool isOwn = !m_ids || (*m_ids)[std::size_t(row)] == next->id;
        page.events.push_back(isOwn ? std::make_shared<const Event>(std::move(*next++)) : nullptr);
    }
    m_pages[number] = std::move(page);
    for (int row = first; row <= last; ++row)
        m_known.remove(row);
    dropDistant(number);
    if (first <= last)
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void EventModel::dropDistant(int number)
{
    while (m_pages.size() > std::size_t(kMostPages)) {
        const auto front = m_pages.begin(), back = std::prev(m_pages.end());
        m_pages.erase(number - front->first > back->first - number ? front : back);
    }
    constexpr qsizetype kMostKnown = qsizetype(kMostPages) * kPage;
    if (m_known.size() > kMostKnown)
        m_known.clear();
}
