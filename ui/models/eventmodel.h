// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event.h"
#include "model/filter.h"
#include "ui/models/eventsource.h"
#include "ui/models/rowmodel.h"
#include "ui/theme/itemroles.h"

#include <QHash>

#include <memory>
#include <optional>
#include <set>
#include <stop_token>

/// A row knows where it lies in the order for ever; its event may be dropped and read again.
struct EventRow {
    store::EventKeyset key;
    std::shared_ptr<const Event> event;
    bool stale = false; ///< the store changed since it was read
};

/// THE table of events: pages of 256 by keyset, read when they are looked at. Rows far from what is
/// looked at keep their place but drop their event. An answer to a filter that is no longer asked
/// is dropped. refresh() keeps every row that is still there. Main thread.
class EventModel final : public RowModel<EventRow>
{
    Q_OBJECT

public:
    enum Column { TypeColumn, TimeColumn, RepositoryColumn, ResourceColumn, KindColumn, NamespaceColumn, ChangeColumn, CommitColumn,
                  AuthorColumn, PathColumn, GroupColumn, ColumnCount };
    enum Role { ValueRole = theme::FirstModelRole }; ///< std::shared_ptr<const Event>; null while it is read
    enum class State { Idle, Loading, Ready, Failed };

    static constexpr int kPage = 256;
    static constexpr int kMostEvents = 16 * kPage; ///< events kept in memory

    explicit EventModel(std::unique_ptr<EventSource> source, QObject *parent = nullptr);
    ~EventModel() override;

    /// Asks anew. `scope` is the filter without what the user typed: the M of "N of M".
    void setFilter(const EventFilter &filter, const EventFilter &scope);
    void setOrder(store::Order order);
    /// The store has changed: reads again what is shown, new rows come in where they belong.
    void refresh();
    void setRepositoryNames(const QHash<RepositoryId, QString> &names);
    /// Ages count from here, UTC seconds.
    void setNow(std::int64_t now);

    [[nodiscard]] const EventFilter &filter() const { return m_filter; }
    [[nodiscard]] store::Order order() const { return m_order; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] std::optional<std::int64_t> matching() const { return m_matching; }
    [[nodiscard]] std::optional<std::int64_t> inScope() const { return m_inScope; }
    /// The event of a row, or null while it is read.
    [[nodiscard]] std::shared_ptr<const Event> eventAt(int row) const;
    /// The row of an event that has one, else -1.
    [[nodiscard]] int rowOf(EventId id) const;
    /// Events in memory now.
    [[nodiscard]] int eventsHeld() const { return m_held; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void stateChanged();
    void countsChanged();

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    void restart();
    void requestCounts();
    void requestPage(const std::optional<store::EventKeyset> &after);
    void accept(const std::optional<store::EventKeyset> &after, store::EventPage page);
    void fail(const Error &error);
    void wanted(int row) const;
    void readWanted();
    void dropDistant(int near);
    [[nodiscard]] bool less(const store::EventKeyset &a, const store::EventKeyset &b) const;
    [[nodiscard]] int lowerRow(const store::EventKeyset &key, bool after) const;
    [[nodiscard]] QVariant text(const Event &event, int column) const;
    [[nodiscard]] QVariant tip(const Event &event, int column) const;

    std::unique_ptr<EventSource> m_source;
    EventFilter m_filter, m_scope;
    store::Order m_order = store::Order::NewestFirst;
    State m_state = State::Idle;
    Error m_error;
    std::optional<std::int64_t> m_matching, m_inScope;
    QHash<RepositoryId, QString> m_names;
    std::int64_t m_now = 0;
    std::uint64_t m_generation = 0;
    bool m_answered = false;              ///< the first page of this filter is there
    bool m_complete = false;              ///< the last row is the last there is
    int m_held = 0;
    mutable std::set<int> m_wanted;       ///< rows looked at without a fresh event
    mutable bool m_wantedQueued = false;
    std::set<std::pair<std::int64_t, EventId>> m_running; ///< where running pages begin
    std::vector<std::stop_source> m_requests;
};


