// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event.h"
#include "model/filter.h"
#include "ui/models/eventsource.h"
#include "ui/theme/itemroles.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QPersistentModelIndex>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>

/// THE table of events: as many rows as match, however many; pages of 256 are read when they are
/// looked at and dropped when they are far away. Sorted by time at any size, by another column where
/// few enough match. An answer to a filter that is no longer asked is dropped. refresh() keeps every
/// row that is still there in its place: selections and views stay. Main thread.
class EventModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TypeColumn,
        TimeColumn,
        RepositoryColumn,
        ResourceColumn,
        KindColumn,
        NamespaceColumn,
        ChangeColumn,
        CommitColumn,
        AuthorColumn,
        PathColumn,
        GroupColumn,
        ColumnCount
    };
    enum Role { ValueRole = theme::FirstModelRole }; ///< std::shared_ptr<const Event>; null while it is read
    enum class State { Idle, Loading, Ready, Failed };

    static constexpr int kPage = 256;
    static constexpr int kMostPages = 16;      ///< kept in memory
    static constexpr int kMostSorted = 50'000; ///< rows that are sorted by another column than time

    explicit EventModel(std::unique_ptr<EventSource> source, QObject *parent = nullptr);
    ~EventModel() override;

    /// Asks anew. `scope` is the filter without what the user typed: the M of "N of M".
    void setFilter(const EventFilter &filter, const EventFilter &scope);
    /// The store has changed: reads again what is shown; what is new comes in where it belongs.
    void refresh();
    void setRepositoryNames(const QHash<RepositoryId, QString> &names);
    /// Ages count from here, UTC seconds.
    void setNow(std::int64_t now);
    /// These rows (the selected ones) are found again after a refresh, wherever they are then.
    void keep(const std::vector<int> &rows);

    [[nodiscard]] const EventFilter &filter() const { return m_filter; }
    [[nodiscard]] store::Order order() const { return m_order; }
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }
    /// Why the rows cannot be sorted by a column now, as a sentence; empty where they can.
    [[nodiscard]] QString whyNotSorted(int column) const;
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] std::optional<std::int64_t> matching() const { return m_matching; }
    [[nodiscard]] std::optional<std::int64_t> inScope() const { return m_inScope; }
    /// The event of a row, or null while it is read.
    [[nodiscard]] std::shared_ptr<const Event> eventAt(int row) const;
    /// The row of an event that is in memory, else -1.
    [[nodiscard]] int rowOf(EventId id) const;
    /// Asks which row an event has; `reply` is told -1 where the filter leaves it out. Only where canSeek().
    std::stop_source seek(QObject *owner, const std::shared_ptr<const Event> &event, std::function<void(int)> reply);
    /// Every row has its place: an event's row can be asked for.
    [[nodiscard]] bool canSeek() const { return m_state == State::Ready && (m_ids || m_places); }
    /// Events in memory now.
    [[nodiscard]] int eventsHeld() const;
    /// Reads the events of `count` rows from `first` on, also those that are not in memory.
    std::stop_source readRows(QObject *owner, int first, int count, workspace::Reply<std::vector<Event>> reply);
    /// Every row, where they are sorted by another column than time and that is done; else null.
    [[nodiscard]] const std::shared_ptr<const std::vector<EventId>> &sortedIds() const { return m_ids; }
    [[nodiscard]] static QString columnTitle(int column);
    /// What a cell of an event says.
    [[nodiscard]] QString text(const Event &event, int column) const;
    /// The same for a copy: the exact time, the whole commit, the kind beside the name.
    [[nodiscard]] QString copiedText(const Event &event, int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void stateChanged();
    void countsChanged();
    /// The rows are sorted otherwise than asked: too many match.
    void sortFellBack();

private:
    using EventPtr = std::shared_ptr<const Event>;
    struct Page {
        std::vector<EventPtr> events;
        bool stale = false; ///< the store changed since it was read
    };
    struct Kept {
        QPersistentModelIndex index;
        EventPtr event;
    };
    /// A row that is known by its event, before and after a refresh.
    struct Mark {
        int row = 0;
        int newRow = -1; ///< -1: it is gone
        EventPtr event;
    };

    void restart();
    void stopAll();
    void ask();
    void askCount();
    void askPlaces(const std::vector<EventPtr> &marks);
    void askSorted();
    void takeFirstPage(store::EventPage page);
    void takePlaces(const std::vector<EventPtr> &marks, store::EventPlaces places);
    void takeSorted(workspace::SortedEvents sorted);
    void setRows(int rows);
    void ready();
    void fail(const Error &error);
    [[nodiscard]] std::vector<EventPtr> loaded() const;
    void arrange(std::vector<Mark> marks, int rows);
    void wanted(int row) const;
    void readWanted();
    void requestPage(int page);
    void takePage(int page, std::vector<Event> events);
    void dropDistant(int page);
    [[nodiscard]] bool isSortedByTime() const { return m_sortColumn == TimeColumn; }
    [[nodiscard]] workspace::EventKey keyOf(int column) const;
    [[nodiscard]] QVariant cell(const Event &event, int column, int role) const;
    [[nodiscard]] QVariant tip(const Event &event, int column) const;

    std::unique_ptr<EventSource> m_source;
    EventFilter m_filter, m_scope;
    store::Order m_order = store::Order::NewestFirst;
    int m_sortColumn = TimeColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    State m_state = State::Idle;
    Error m_error;
    std::optional<std::int64_t> m_matching, m_inScope;
    QHash<RepositoryId, QString> m_names;
    std::int64_t m_now = 0;
    bool m_answered = false;  ///< the first rows of this filter are there
    bool m_arranging = false; ///< rows are between before and after
    int m_rows = 0;
    std::map<int, Page> m_pages;
    QHash<int, EventPtr> m_known; ///< rows that a refresh found again; their page is not read yet
    std::vector<Kept> m_kept;
    std::shared_ptr<const store::EventPlaces> m_places;
    std::shared_ptr<const std::vector<EventId>> m_ids; ///< all rows, where they are not sorted by time
    mutable std::set<int> m_wanted;                    ///< pages looked at that are not there
    mutable bool m_wantedQueued = false;
    std::map<int, std::stop_source> m_running; ///< pages being read
    std::stop_source m_first, m_index, m_counting;
};
