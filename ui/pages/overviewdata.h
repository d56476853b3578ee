// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/filter.h"
#include "ui/pages/overviewcards.h"
#include "workspace/workspace.h"

#include <QObject>

#include <map>
#include <optional>
#include <set>
#include <stop_token>
#include <utility>
#include <vector>

/// What a question came to; neither: it is being asked.
template<class T>
struct OverviewAnswer {
    std::optional<T> value;
    std::optional<Error> error;
};

/// Asks what the shown cards of the Overview need and keeps the answers. What is known stays while the
/// store is asked anew after a change; another scope begins anew. Late answers are dropped.
class OverviewData final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kNewest = 24; ///< events; more than a card shows

    explicit OverviewData(workspace::Workspace &workspace, QObject *parent = nullptr);
    ~OverviewData() override;

    /// Scope and range, and what is needed within them.
    void setScope(const EventFilter &scope, const std::set<OverviewNeed> &needs);
    /// The store has changed: asks again, once at a time.
    void refresh();
    /// Drops questions on their way; refresh() asks them again.
    void stop();

    [[nodiscard]] const OverviewAnswer<std::vector<store::DayCount>> &counts() const { return m_counts; }
    [[nodiscard]] const OverviewAnswer<std::vector<store::DayCount>> &botCounts() const { return m_botCounts; }
    [[nodiscard]] const OverviewAnswer<std::vector<Event>> &newest() const { return m_newest; }
    [[nodiscard]] const OverviewAnswer<std::vector<std::pair<RepositoryId, std::int64_t>>> &repositories() const { return m_repositories; }
    [[nodiscard]] const OverviewAnswer<analytics::Uses> &uses() const { return m_uses; }
    [[nodiscard]] const OverviewAnswer<std::vector<store::ValueCount>> &values(OverviewNeed need) const { return m_values.at(need); }

signals:
    void answered(OverviewNeed need);

private:
    [[nodiscard]] bool isKnown(OverviewNeed need) const;
    void ask(OverviewNeed need);
    void askCounts(OverviewNeed need);
    void askValues(OverviewNeed need, store::Dimension dimension);
    template<class T>
    workspace::Reply<T> into(OverviewAnswer<T> &answer, OverviewNeed need);
    template<class T>
    bool take(OverviewAnswer<T> &answer, OverviewNeed need, std::uint64_t generation, Result<T> &result);
    void finish(OverviewNeed need);

    workspace::Workspace &m_workspace;
    EventFilter m_scope;
    std::set<OverviewNeed> m_needs;
    std::uint64_t m_generation = 0;
    std::map<OverviewNeed, std::stop_source> m_running;
    bool m_isStale = true; ///< asked again when what runs is answered
    OverviewAnswer<std::vector<store::DayCount>> m_counts, m_botCounts;
    OverviewAnswer<std::vector<Event>> m_newest;
    OverviewAnswer<std::vector<std::pair<RepositoryId, std::int64_t>>> m_repositories;
    OverviewAnswer<analytics::Uses> m_uses;
    std::map<OverviewNeed, OverviewAnswer<std::vector<store::ValueCount>>> m_values;
};
