// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eventmodel.h"

#include "ui/models/changesummary.h"
#include "ui/models/displaytext.h"
#include "ui/theme/theme.h"
#include "ui/theme/times.h"

#include <cstdlib>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortHash = 7;

std::pair<std::int64_t, EventId> placeOf(const std::optional<store::EventKeyset> &after)
{
    constexpr auto kTop = std::numeric_limits<std::int64_t>::min();
    return after ? std::pair(after->time, after->id) : std::pair(kTop, EventId{kTop});
}

QString apiVersion(const Event &event)
{
    return displayText(event.key.group.empty() ? event.version : event.key.group + '/' + event.version);
}

} // namespace

EventModel::EventModel(std::unique_ptr<EventSource> source, QObject *parent) : RowModel(parent), m_source(std::move(source)) {}

EventModel::~EventModel()
{
    for (std::stop_source &request : m_requests)
        request.request_stop();
}

void EventModel::setFilter(const EventFilter &filter, const EventFilter &scope)
{
    if (m_state != State::Idle && m_state != State::Failed && filter == m_filter && scope == m_scope)
        return;
    m_filter = filter;
    m_scope = scope;
    restart();
}

void EventModel::setOrder(store::Order order)
{
    if (order == m_order)
        return;
    m_order = order;
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
    for (int row = 0; row < rowCount(); ++row)
        rowAt(row).stale = true;
    requestCounts();
    requestPage({});
    if (m_complete && rowCount() > kPage)
        requestPage(rows().back().key);
    rowsChanged(0, rowCount() - 1);
}

void EventModel::setRepositoryNames(const QHash<RepositoryId, QString> &names)
{
    if (names == m_names)
        return;
    m_names = names;
    if (rowCount() > 0)
        emit dataChanged(index(0, RepositoryColumn), index(rowCount() - 1, RepositoryColumn));
}

void EventModel::setNow(std::int64_t now)
{
    m_now = now;
    if (rowCount() > 0)
        emit dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn));
}

std::shared_ptr<const Event> EventModel::eventAt(int row) const
{
    return row >= 0 && row < rowCount() ? rows()[static_cast<std::size_t>(row)].event : nullptr;
}

int EventModel::rowOf(EventId id) const
{
    const auto found = std::find_if(rows().begin(), rows().end(), [id](const EventRow &row) { return row.key.id == id; });
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool EventModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_answered && !m_complete && m_state == State::Ready && rowCount() > 0
        && !m_running.contains(placeOf(rows().back().key));
}

void EventModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        requestPage(rows().back().key);
}

void EventModel::sort(int column, Qt::SortOrder order)
{
    if (column == TimeColumn)
        setOrder(order == Qt::DescendingOrder ? store::Order::NewestFirst : store::Order::OldestFirst);
}

void EventModel::restart()
{
    ++m_generation;
    for (std::stop_source &request : m_requests)
        request.request_stop();
    m_requests.clear();
    m_running.clear();
    m_wanted.clear();
    m_answered = false;
    m_complete = false;
    m_matching.reset();
    m_inScope.reset();
    m_state = State::Loading;
    emit stateChanged();
    requestPage({});
    requestCounts();
}

void EventModel::requestCounts()
{
    const auto ask = [this](const EventFilter &filter, std::optional<std::int64_t> EventModel::*count) {
        m_requests.push_back(m_source->count(this, filter, [this, count, generation = m_generation](Result<std::int64_t> answer) {
            if (generation != m_generation)
                return;
            if (!answer) {
                fail(answer.error());
                return;
            }
            this->*count = *answer;
            emit countsChanged();
        }));
    };
    ask(m_filter, &EventModel::m_matching);
    ask(m_scope, &EventModel::m_inScope);
}

void EventModel::requestPage(const std::optional<store::EventKeyset> &after)
{
    if (!m_running.insert(placeOf(after)).second)
        return;
    constexpr std::size_t kMostRemembered = 64;
    if (m_requests.size() > kMostRemembered)
        m_requests.erase(m_requests.begin(), m_requests.begin() + kMostRemembered / 2);
    m_requests.push_back(m_source->page(this, m_filter, m_order, after, kPage,
                                        [this, after, generation = m_generation](Result<store::EventPage> page) {
                                            if (generation != m_generation)
                                                return;
                                            m_running.erase(placeOf(after));
                                            if (page)
                                                accept(after, std::move(*page));
                                            else
                                                fail(page.error());
                                        }));
}

void EventModel::accept(const std::optional<store::EventKeyset> &after, store::EventPage page)
{
    std::vector<EventRow> fresh;
    fresh.reserve(page.events.size());
    for (Event &event : page.events) {
        const store::EventKeyset key{event.time, event.id};
        fresh.push_back({key, std::make_shared<const Event>(std::move(event)), false});
    }
    if (fresh.empty() && page.next)
        return;
    const int first = after ? lowerRow(*after, true) : 0;
    if (!m_answered) {
        m_complete = !page.next;
        m_answered = true;
        resetRows(std::move(fresh));
    } else {
        const int last = page.next && !fresh.empty() ? lowerRow(fresh.back().key, true) : rowCount();
        if (!page.next)
            m_complete = true;
        else if (last == rowCount())
            m_complete = false;
        reconcile(first, last, std::move(fresh), [this](const EventRow &a, const EventRow &b) { return less(a.key, b.key); });
    }
    dropDistant(first);
    if (m_state != State::Ready) {
        m_state = State::Ready;
        emit stateChanged();
    }
}

void EventModel::fail(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_error = error;
    m_state = State::Failed;
    emit stateChanged();
}

void EventModel::wanted(int row) const
{
    if (!m_answered || m_state != State::Ready)
        return;
    m_wanted.insert(row - row % kPage);
    if (m_wantedQueued)
        return;
    m_wantedQueued = true;
    auto *self = const_cast<EventModel *>(this);
    QMetaObject::invokeMethod(self, [self] { self->readWanted(); }, Qt::QueuedConnection);
}

void EventModel::readWanted()
{
    m_wantedQueued = false;
    const std::set<int> wantedRows = std::exchange(m_wanted, {});
    for (const int row : wantedRows) {
        if (row < rowCount())
            requestPage(row == 0 ? std::nullopt : std::optional(rows()[static_cast<std::size_t>(row - 1)].key));
    }
}

void EventModel::dropDistant(int near)
{
    m_held = static_cast<int>(std::count_if(rows().begin(), rows().end(), [](const EventRow &row) { return row.event != nullptr; }));
    if (m_held <= kMostEvents)
        return;
    for (int row = 0; row < rowCount(); ++row) {
        if (std::abs(row - near) > kMostEvents / 4 && rowAt(row).event) {
            rowAt(row).event.reset();
            --m_held;
        }
    }
}

bool EventModel::less(const store::EventKeyset &a, const store::EventKeyset &b) const
{
    const bool rising = std::pair(a.time, a.id) < std::pair(b.time, b.id);
    return m_order == store::Order::OldestFirst ? rising : std::pair(b.time, b.id) < std::pair(a.time, a.id);
}

int EventModel::lowerRow(const store::EventKeyset &key, bool after) const
{
    const auto found = std::partition_point(rows().begin(), rows().end(), [&](const EventRow &row) {
        return after ? !less(key, row.key) : less(row.key, key);
    });
    return static_cast<int>(found - rows().begin());
}

QVariant EventModel::cell(int row, int column, int role) const
{
    const EventRow &entry = rows()[static_cast<std::size_t>(row)];
    if (!entry.event || entry.stale)
        wanted(row);
    if (role == ValueRole)
        return QVariant::fromValue(entry.event);
    if (!entry.event)
        return role == Qt::DisplayRole ? QVariant(u"…"_s) : QVariant();
    const Event &event = *entry.event;
    switch (role) {
    case Qt::DisplayRole:
        return text(event, column);
    case Qt::ToolTipRole:
        return tip(event, column);
    case Qt::AccessibleTextRole:
        return column == ResourceColumn ? QVariant(displayText(event.key.name + ' ' + event.key.kind)) : text(event, column);
    case theme::EventTypeRole:
        return column == TypeColumn ? QVariant(static_cast<int>(event.type)) : QVariant();
    case theme::SecondaryTextRole:
        return column == ResourceColumn ? QVariant(displayText(event.key.kind)) : QVariant();
    case theme::IconNameRole:
        return column == AuthorColumn ? QVariant(event.bot ? u"bot"_s : u"user"_s) : QVariant();
    case theme::SpansRole:
        return column == ChangeColumn ? QVariant::fromValue(changeSummary(event, QString::fromStdString(m_filter.text))) : QVariant();
    case theme::CodeRole:
        return column == CommitColumn || column == PathColumn;
    case theme::ElideStartRole:
        return column == PathColumn;
    case theme::DimmedRole:
        return column == TimeColumn || column == NamespaceColumn || column == RepositoryColumn || column == KindColumn || event.rewritten;
    default:
        return {};
    }
}

QVariant EventModel::text(const Event &event, int column) const
{
    switch (column) {
    case TypeColumn: return theme::word(event.type);
    case TimeColumn: return theme::shortAge(event.time, m_now);
    case RepositoryColumn: return m_names.value(event.repository);
    case ResourceColumn: return displayText(event.key.name);
    case KindColumn: return displayText(event.key.kind);
    case NamespaceColumn: return displayText(event.key.ns);
    case ChangeColumn: return plainText(changeSummary(event, QString::fromStdString(m_filter.text)));
    case CommitColumn: return QString::fromStdString(event.commit.hex()).left(kShortHash);
    case AuthorColumn: return authorName(event.author);
    case PathColumn: return displayText(event.path);
    case GroupColumn: return apiVersion(event);
    default: return {};
    }
}

QVariant EventModel::tip(const Event &event, int column) const
{
    switch (column) {
    case TimeColumn: return theme::exactMoment(event.time);
    case AuthorColumn: return plainTooltip(displayText(event.author));
    case CommitColumn: return QString::fromStdString(event.commit.hex());
    case ResourceColumn: return plainTooltip(displayText(event.key.kind + ' ' + event.key.name) + u'\n' + displayText(event.path));
    default: return plainTooltip(text(event, column).toString());
    }
}

QVariant EventModel::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case TypeColumn: return tr("Type");
    case TimeColumn: return tr("Time");
    case RepositoryColumn: return tr("Repository");
    case ResourceColumn: return tr("Resource");
    case KindColumn: return tr("Kind");
    case NamespaceColumn: return tr("Namespace");
    case ChangeColumn: return tr("What changed");
    case CommitColumn: return tr("Commit");
    case AuthorColumn: return tr("Author");
    case PathColumn: return tr("Path");
    case GroupColumn: return tr("API version");
    default: return {};
    }
}
