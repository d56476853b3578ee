// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jobcontext.h"
#include "base/result.h"
#include "model/event.h"
#include "model/filter.h"
#include "model/repository.h"
#include "model/resource.h"
#include "model/series.h"
#include "model/uses.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace store {

/// Where a page ends. Opaque to callers; hand it back to get the next page.
struct EventKeyset {
    std::int64_t time = 0;
    EventId id = 0;

    bool operator==(const EventKeyset &) const = default;
};

enum class Order { NewestFirst, OldestFirst };

struct EventPage {
    std::vector<Event> events;
    std::optional<EventKeyset> next; ///< none: this was the last page
};

/// Where a filter's events lie in time: how many there are before each of equal stretches of it. With
/// it any row of a table of millions is found without reading the rows above it.
struct EventPlaces {
    std::int64_t begin = 0;              ///< UTC seconds of the first stretch
    std::int64_t width = 1;              ///< seconds of a stretch
    std::vector<std::int64_t> before{0}; ///< events older than each stretch, and last all of them
    /// For each event asked about: how many are older than it; none where it does not match.
    std::vector<std::optional<std::int64_t>> older;

    [[nodiscard]] std::int64_t total() const { return before.back(); }
    bool operator==(const EventPlaces &) const = default;
};

/// Events of one day (UTC) and type.
struct DayCount {
    std::int64_t day = 0; ///< days since 1970-01-01
    EventType type = EventType::Modified;
    std::int64_t count = 0;

    bool operator==(const DayCount &) const = default;
};

/// Events of one day of one value of a dimension.
struct DayValueCount {
    std::int64_t day = 0;
    std::string value;
    std::int64_t count = 0;
};

struct ValueCount {
    std::string value;
    std::int64_t count = 0; ///< events, or resources

    bool operator==(const ValueCount &) const = default;
};

/// How resources came to be as many as they are, by a value of what they are.
struct ValueGrowth {
    std::vector<DayValueCount> days; ///< births less deletions; below 0 too
    std::vector<ValueCount> now;     ///< alive now
};

/// What is asked about what resources use over time.
struct AdoptionQuery {
    UseKind what = UseKind::Chart; ///< Chart, Image or ApiVersion
    std::string name;              ///< a chart or image: its versions; a kind: its apiVersions; "": of all
    std::vector<RepositoryId> repositories;

    bool operator==(const AdoptionQuery &) const = default;
};

/// How charts, images or apiVersions came to be used as much as they are. Nothing of it is of a commit that a
/// force push took back.
struct Adoption {
    /// By name or, where a name or ApiVersion was asked for, by version. What was there before a shallow boundary is
    /// in `now` alone, as resources are.
    ValueGrowth growth;
    std::vector<ValueCount> names; ///< what can be asked for by name, most used now first; kMostNames at most
    /// Scanned by a version of the program that kept no uses: not counted. Their next scan counts them.
    std::vector<RepositoryId> unknown;

    static constexpr std::size_t kMostNames = 50;
};

/// What one resource alive says it uses.
struct FactRow {
    std::int64_t id = 0; ///< of the resource
    RepositoryId repository = 0;
    ResourceKey key;
    Facts facts;
};

/// What resources are grouped by on top.
enum class ResourceGrouping { Kind, Namespace, Repository };

/// Resources of one kind and name, wherever they are within a section.
struct ResourceGroup {
    std::string group, kind, name;
    std::string path;                       ///< the file of what has no name (kustomize files), else empty
    std::string ns;                         ///< the namespace, or the first of several
    std::int64_t namespaces = 0;            ///< distinct
    std::vector<RepositoryId> repositories; ///< distinct, rising
    std::int64_t objects = 0;
    std::optional<std::int64_t> events; ///< of these identities; none: not counted
    std::int64_t lastTime = 0;          ///< the newest change
    bool unreadable = false;            ///< at least one of their files cannot be read now

    bool operator==(const ResourceGroup &) const = default;
};

/// The section that resources stand in: their kind, namespace, or their repository's id.
std::string sectionKey(const ResourceGroup &resources, ResourceGrouping grouping);

/// What names, and the sections they stand in, are sorted by.
enum class ResourceColumn { Name, Repositories, Objects, Events, Changed, Namespace, Group };

/// A table of resources: which ones, how grouped, in what order.
struct ResourceQuery {
    ResourceFilter filter;
    ResourceGrouping grouping = ResourceGrouping::Kind;
    std::optional<EventFilter> counted; ///< their events within this filter are counted too
    ResourceColumn column = ResourceColumn::Changed;
    bool descending = true; ///< equal ones go by name all the same

    bool operator==(const ResourceQuery &) const = default;
};

/// Names of a section, from one of its rows on.
struct ResourceRange {
    std::string section;
    std::int64_t first = 0, count = 0;

    bool operator==(const ResourceRange &) const = default;
};

/// Which part of such a table is looked at.
struct ResourceAsk {
    bool anew = true;                  ///< from the store as it is now; else as it was when it was last read anew
    int sections = 16;                 ///< of so many sections from the first on come
    int names = 16;                    ///< so many names,
    std::vector<ResourceRange> ranges; ///< and these,
    std::vector<ResourceGroup> marks;  ///< and where these are in their section
};

/// One kind, namespace or repository and what its names sum up to.
struct ResourceSection {
    std::string key; ///< see sectionKey()
    std::int64_t names = 0, objects = 0, repositories = 0;
    RepositoryId repository = 0;        ///< the only one, or the first
    std::optional<std::int64_t> events; ///< none: not counted
    std::int64_t lastTime = 0;
    bool unreadable = false;

    bool operator==(const ResourceSection &) const = default;
};

struct ResourceNames {
    std::string section;
    std::int64_t first = 0;
    std::vector<ResourceGroup> names;

    bool operator==(const ResourceNames &) const = default;
};

/// Every section in order, and the names that were asked for.
struct ResourceWindow {
    std::vector<ResourceSection> sections;
    std::vector<ResourceNames> names;
    std::vector<std::optional<std::int64_t>> places; ///< of the marks; none: it is not among them
};

enum class Dimension { Kind, Group, Namespace, Name, Path, Author, Repository, Type, Bot };

/// How much room a repository takes and where the store lies.
struct StoreSize {
    QString path;
    std::int64_t bytes = 0;
    std::vector<std::pair<RepositoryId, std::int64_t>> repositories; ///< estimated share of the database
};

/// The read side: its own connection, read-only, one per thread. Never blocks the writer.
class Reader final
{
public:
    static Result<Reader> open(const QString &path);
    /// From now on these tell bots, instead of what the writer was given.
    void setBotPatterns(const std::vector<std::string> &patterns);
    Reader(Reader &&) noexcept;
    Reader &operator=(Reader &&) noexcept;
    ~Reader();

    Result<std::vector<Repository>> repositories(std::int64_t now);
    Result<std::optional<Repository>> repository(RepositoryId id, std::int64_t now);

    /// One page by keyset. `limit` rows at most.
    Result<EventPage> events(const EventFilter &filter, Order order, const std::optional<EventKeyset> &after, int limit = 256,
                             const std::stop_token &stop = {});
    /// The same from any row on (0 is the first), by places of the same filter; no event is read twice.
    Result<EventPage> eventsFrom(const EventFilter &filter, Order order, const EventPlaces &places, std::int64_t row, int limit = 256,
                                 const std::stop_token &stop = {});
    /// Where all that match lie, and how many events are older than each of `marks`.
    Result<EventPlaces> eventPlaces(const EventFilter &filter, const std::vector<EventKeyset> &marks = {},
                                    const std::stop_token &stop = {});
    /// These events in this order; those that are gone are left out.
    Result<std::vector<Event>> eventsOf(const std::vector<EventId> &ids, const std::stop_token &stop = {});
    /// How many match.
    Result<std::int64_t> countEvents(const EventFilter &filter, const std::stop_token &stop = {});
    Result<std::optional<Event>> event(EventId id);
    /// The event that came into the store last, not the newest by time; 0: there is none.
    Result<EventId> lastAdded(RepositoryId repository);
    /// Every event of an instance's resource in its repository, oldest first.
    /// A kustomize file has no name: `path` tells which of them is meant, now or after the event that ended it.
    Result<std::vector<Event>> biography(RepositoryId repository, const ResourceKey &key, const std::string &path = {});

    /// Per day and type; without a filter beyond repositories and time from the rollup.
    Result<std::vector<DayCount>> countsByDay(const EventFilter &filter, const std::stop_token &stop = {});
    /// Per day and value of a dimension.
    Result<std::vector<DayValueCount>> countsByDayAnd(Dimension dimension, const EventFilter &filter, const std::stop_token &stop = {});
    /// Of the whole history, whatever range and types the filter names. By Kind, Group or Repository, which a resource
    /// keeps for life, so that every birth has its deletion; a shallow clone makes it count what is alive. Namespaces are
    /// not offered: there are too many for bands of their own. What changes while a resource lives, as its
    /// apiVersion, is asked of adoption(). Where a filter asks for more than what a resource is, those count that were
    /// born in this history.
    Result<ValueGrowth> growthBy(Dimension dimension, const EventFilter &filter, const std::stop_token &stop = {});
    /// What resources used over time, of the whole history.
    Result<Adoption> adoption(const AdoptionQuery &query, const std::stop_token &stop = {});
    /// Distinct values with how many events have them, most first.
    Result<std::vector<ValueCount>> values(Dimension dimension, const std::vector<RepositoryId> &repositories, int limit = 500);

    /// The same within a filter.
    Result<std::vector<ValueCount>> countsBy(Dimension dimension, const EventFilter &filter, int limit, const std::stop_token &stop = {});
    /// Events of each repository that has one, most first; without a filter beyond repositories and time from the rollup.
    Result<std::vector<std::pair<RepositoryId, std::int64_t>>> countsByRepository(const EventFilter &filter,
                                                                                  const std::stop_token &stop = {});

    /// Streams, in no order, what resources alive say they use; those that say nothing are left out. `row` returns false to stop.
    Result<void> facts(const std::vector<RepositoryId> &repositories, const std::function<bool(const FactRow &)> &row);
    /// Streams resources ordered by (kind, namespace, name, path); `row` returns false to stop.
    Result<void> resources(const ResourceFilter &filter, const std::function<bool(const Resource &)> &row);
    /// A part of a table of resources by kind and name; with Namespace or Repository apart for each of those.
    Result<ResourceWindow> resourceWindow(const ResourceQuery &query, const ResourceAsk &ask, const std::stop_token &stop = {});
    /// Streams every name of such a table in its order, as it was last read anew, and then forgets it;
    /// `row` returns false to stop.
    Result<void> resourceNames(const ResourceQuery &query, const std::function<bool(const ResourceSection &, const ResourceGroup &)> &row,
                               const std::stop_token &stop = {});
    /// What a repository was at the end of its scans, oldest first, one a day (UTC) at most.
    Result<std::vector<RepositoryMeasurement>> measurements(RepositoryId repository);
    Result<bool> quickCheck(); ///< false: the database is damaged
    Result<StoreSize> size();
    /// Reads a part of what a search for text needs, some ten milliseconds long; false: there is more.
    Result<bool> prepareSearch();
    /// Gives back what is only kept so that the next question is answered sooner; `whole`: the
    /// dictionaries of a search too.
    void rest(bool whole);
    /// Streams warnings; `currentOnly` leaves out those that ended.
    Result<void> warnings(const std::vector<RepositoryId> &repositories, bool currentOnly, const std::function<bool(const Warning &)> &row);

    struct Private;

private:
    explicit Reader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_private;
};

} // namespace store
