// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/eventtable.h"
#include "workspace/eventtexts.h"
#include "workspace/resourceexport.h"
#include "workspace/workspace_p.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace workspace {

namespace {

constexpr std::size_t kDetailedUses = 100; ///< of tens of thousands; nobody looks at the versions of more

} // namespace

std::stop_source Workspace::requestEvents(QObject *owner, const EventFilter &filter, store::Order order,
                                          const std::optional<store::EventKeyset> &after, int limit, Reply<store::EventPage> reply)
{
    return m_private->ask<store::EventPage>(
        m_private->read, m_private->readSide, owner,
        [filter, order, after, limit](store::Reader &reader, const JobContext &context) {
            return reader.events(filter, order, after, limit, context.stop);
        },
        std::move(reply));
}

std::stop_source Workspace::requestEventsFrom(QObject *owner, const EventFilter &filter, store::Order order,
                                              const std::shared_ptr<const store::EventPlaces> &places, std::int64_t row, int limit,
                                              Reply<store::EventPage> reply)
{
    return m_private->ask<store::EventPage>(
        m_private->read, m_private->readSide, owner,
        [filter, order, places, row, limit](store::Reader &reader, const JobContext &context) {
            return reader.eventsFrom(filter, order, *places, row, limit, context.stop);
        },
        std::move(reply));
}

std::stop_source Workspace::requestEventPlaces(QObject *owner, const EventFilter &filter, const std::vector<store::EventKeyset> &marks,
                                               Reply<store::EventPlaces> reply)
{
    return m_private->ask<store::EventPlaces>(
        m_private->read, m_private->readSide, owner,
        [filter, marks](store::Reader &reader, const JobContext &context) { return reader.eventPlaces(filter, marks, context.stop); },
        std::move(reply));
}

std::stop_source Workspace::requestEventsOf(QObject *owner, const std::vector<EventId> &ids, Reply<std::vector<Event>> reply)
{
    return m_private->ask<std::vector<Event>>(
        m_private->read, m_private->readSide, owner,
        [ids](store::Reader &reader, const JobContext &context) { return reader.eventsOf(ids, context.stop); }, std::move(reply));
}

std::stop_source Workspace::requestSortedEvents(QObject *owner, const EventFilter &filter, const EventKey &key, bool descending,
                                                std::int64_t most, Reply<SortedEvents> reply)
{
    return m_private->ask<SortedEvents>(
        m_private->read, m_private->readSide, owner,
        [filter, key, descending, most](store::Reader &reader, const JobContext &context) {
            return sortedEvents(reader, filter, key, descending, most, context);
        },
        std::move(reply));
}

std::stop_source Workspace::requestCount(QObject *owner, const EventFilter &filter, Reply<std::int64_t> reply)
{
    return m_private->ask<std::int64_t>(
        m_private->read, m_private->readSide, owner,
        [filter](store::Reader &reader, const JobContext &context) { return reader.countEvents(filter, context.stop); }, std::move(reply));
}

std::stop_source Workspace::requestDayCounts(QObject *owner, const EventFilter &filter, Reply<std::vector<store::DayCount>> reply)
{
    return m_private->ask<std::vector<store::DayCount>>(
        m_private->read, m_private->readSide, owner,
        [filter](store::Reader &reader, const JobContext &context) { return reader.countsByDay(filter, context.stop); }, std::move(reply));
}

std::stop_source Workspace::requestMeasurements(QObject *owner, RepositoryId repository, Reply<std::vector<RepositoryMeasurement>> reply)
{
    return m_private->ask<std::vector<RepositoryMeasurement>>(
        m_private->read, m_private->readSide, owner,
        [repository](store::Reader &reader, const JobContext &) { return reader.measurements(repository); }, std::move(reply));
}

std::stop_source Workspace::requestDayValueCounts(QObject *owner, store::Dimension dimension, const EventFilter &filter,
                                                  Reply<std::vector<store::DayValueCount>> reply)
{
    return m_private->ask<std::vector<store::DayValueCount>>(
        m_private->read, m_private->readSide, owner,
        [dimension, filter](store::Reader &reader, const JobContext &context) {
            return reader.countsByDayAnd(dimension, filter, context.stop);
        },
        std::move(reply));
}

std::stop_source Workspace::requestGrowth(QObject *owner, store::Dimension dimension, const EventFilter &filter,
                                          Reply<store::ValueGrowth> reply)
{
    return m_private->ask<store::ValueGrowth>(
        m_private->read, m_private->readSide, owner,
        [dimension, filter](store::Reader &reader, const JobContext &context) { return reader.growthBy(dimension, filter, context.stop); },
        std::move(reply));
}

std::stop_source Workspace::requestAdoption(QObject *owner, const store::AdoptionQuery &query, Reply<store::Adoption> reply)
{
    return m_private->ask<store::Adoption>(
        m_private->read, m_private->readSide, owner,
        [query](store::Reader &reader, const JobContext &context) { return reader.adoption(query, context.stop); }, std::move(reply));
}

std::stop_source Workspace::requestValues(QObject *owner, store::Dimension dimension, const std::vector<RepositoryId> &repositories,
                                          Reply<std::vector<store::ValueCount>> reply)
{
    return m_private->ask<std::vector<store::ValueCount>>(
        m_private->read, m_private->readSide, owner,
        [dimension, repositories](store::Reader &reader, const JobContext &) { return reader.values(dimension, repositories); },
        std::move(reply));
}

std::stop_source Workspace::requestValueCounts(QObject *owner, store::Dimension dimension, const EventFilter &filter, int limit,
                                               Reply<std::vector<store::ValueCount>> reply)
{
    return m_private->ask<std::vector<store::ValueCount>>(
        m_private->read, m_private->readSide, owner,
        [dimension, filter, limit](store::Reader &reader, const JobContext &context) {
            return reader.countsBy(dimension, filter, limit, context.stop);
        },
        std::move(reply));
}

std::stop_source Workspace::requestRepositoryCounts(QObject *owner, const EventFilter &filter,
                                                    Reply<std::vector<std::pair<RepositoryId, std::int64_t>>> reply)
{
    return m_private->ask<std::vector<std::pair<RepositoryId, std::int64_t>>>(
        m_private->read, m_private->readSide, owner,
        [filter](store::Reader &reader, const JobContext &context) { return reader.countsByRepository(filter, context.stop); },
        std::move(reply));
}

std::stop_source Workspace::requestUses(QObject *owner, const std::vector<RepositoryId> &repositories, Reply<analytics::Uses> reply)
{
    return m_private->ask<analytics::Uses>(
        m_private->resources, m_private->resourceSide, owner,
        [repositories](store::Reader &reader, const JobContext &context) -> Result<analytics::Uses> {
            analytics::UseCounter counter;
            const auto done = reader.facts(repositories, [&](const store::FactRow &row) {
                counter.add(row);
                return !context.cancelled();
            });
            if (!done)
                return done.error();
            if (context.cancelled())
                return cancelledError();
            return counter.uses(kDetailedUses);
        },
        std::move(reply));
}

std::stop_source Workspace::requestBiography(QObject *owner, RepositoryId repository, const ResourceKey &key,
                                             Reply<std::vector<Event>> reply, const std::string &path)
{
    return m_private->ask<std::vector<Event>>(
        m_private->read, m_private->readSide, owner,
        [repository, key, path](store::Reader &reader, const JobContext &) { return reader.biography(repository, key, path); },
        std::move(reply));
}

namespace {

Result<std::vector<Resource>> readResources(store::Reader &reader, const ResourceFilter &filter, int limit, const JobContext &context)
{
    std::vector<Resource> rows;
    const auto done = reader.resources(filter, [&](const Resource &row) {
        rows.push_back(row);
        return int(rows.size()) < limit && !context.cancelled();
    });
    if (!done)
        return done.error();
    return rows;
}

/// Where a text finds more than `limit`, those whose name it is stay, then those whose name begins with it.
Result<std::vector<Resource>> firstResources(store::Reader &reader, const ResourceFilter &filter, int limit, const JobContext &context)
{
    if (filter.text.empty() || !filter.names.empty())
        return readResources(reader, filter, limit, context);
    const QString text = QString::fromStdString(filter.text);
    ResourceFilter named = filter;
    named.text.clear();
    named.names = {filter.text, text.toLower().toStdString()};
    auto first = readResources(reader, named, limit, context);
    if (!first)
        return first;
    std::set<std::int64_t> known;
    for (const Resource &row : *first)
        known.insert(row.id);
    std::vector<Resource> others;
    const auto room = [&](const std::vector<Resource> &rows) { return int(rows.size()) < limit; };
    const auto done = reader.resources(filter, [&](const Resource &row) {
        if (known.contains(row.id))
            return room(*first) && !context.cancelled();
        const bool begins = QString::fromStdString(row.key.name).startsWith(text, Qt::CaseInsensitive);
        if (begins && room(*first))
            first->push_back(row);
        else if (!begins && room(others))
            others.push_back(row);
        return room(*first) && !context.cancelled();
    });
    if (!done)
        return done.error();
    others.resize(std::min(others.size(), std::size_t(limit) - first->size()));
    first->insert(first->end(), std::make_move_iterator(others.begin()), std::make_move_iterator(others.end()));
    return first;
}

} // namespace

std::stop_source Workspace::requestResources(QObject *owner, const ResourceFilter &filter, int limit, Reply<std::vector<Resource>> reply)
{
    return m_private->ask<std::vector<Resource>>(
        m_private->resources, m_private->resourceSide, owner,
        [filter, limit](store::Reader &reader, const JobContext &context) { return firstResources(reader, filter, limit, context); },
        std::move(reply));
}

std::stop_source Workspace::requestResourceWindow(QObject *owner, const store::ResourceQuery &query, const store::ResourceAsk &part,
                                                  Reply<store::ResourceWindow> reply)
{
    return m_private->ask<store::ResourceWindow>(
        m_private->resources, m_private->resourceSide, owner,
        [query, part](store::Reader &reader, const JobContext &context) { return reader.resourceWindow(query, part, context.stop); },
        std::move(reply));
}

std::stop_source Workspace::requestWarnings(QObject *owner, RepositoryId repository, bool currentOnly, Reply<std::vector<Warning>> reply)
{
    return m_private->ask<std::vector<Warning>>(
        m_private->resources, m_private->resourceSide, owner,
        [repository, currentOnly](store::Reader &reader, const JobContext &context) -> Result<std::vector<Warning>> {
            std::vector<Warning> rows;
            const std::vector<RepositoryId> which = repository ? std::vector{repository} : std::vector<RepositoryId>{};
            const auto done = reader.warnings(which, currentOnly, [&](const Warning &row) {
                rows.push_back(row);
                return !context.cancelled();
            });
            if (!done)
                return done.error();
            return rows;
        },
        std::move(reply));
}

std::stop_source Workspace::requestEventTexts(QObject *owner, EventId id, Reply<EventTexts> reply)
{
    return m_private->ask<EventTexts>(
        m_private->read, m_private->readSide, owner,
        [id, now = m_private->clock->now()](store::Reader &reader, const JobContext &) -> Result<EventTexts> {
            const auto event = reader.event(id);
            if (!event)
                return event.error();
            if (!*event)
                return Error{ErrorCode::NotFound, QCoreApplication::translate("Workspace", "The event is no longer in the store."), {}};
            const auto repository = reader.repository((*event)->repository, now);
            if (!repository)
                return repository.error();
            if (!*repository)
                return Error{
                    ErrorCode::NotFound, QCoreApplication::translate("Workspace", "The event's repository is no longer in the store."), {}};
            return eventTexts(**event, (*repository)->config);
        },
        std::move(reply));
}

std::stop_source Workspace::requestStoreSize(QObject *owner,
                                             Reply<std::pair<std::int64_t, std::vector<std::pair<RepositoryId, std::int64_t>>>> reply)
{
    using Sizes = std::pair<std::int64_t, std::vector<std::pair<RepositoryId, std::int64_t>>>;
    return m_private->ask<Sizes>(
        m_private->exports, m_private->exportSide, owner,
        [](store::Reader &reader, const JobContext &) -> Result<Sizes> {
            auto size = reader.size();
            if (!size)
                return size.error();
            return Sizes{size->bytes, std::move(size->repositories)};
        },
        std::move(reply));
}

std::stop_source Workspace::exportEvents(QObject *owner, const EventFilter &filter, store::Order order, const QString &file,
                                         Reply<std::int64_t> reply, std::function<void(const Progress &)> progress)
{
    return m_private->ask<std::int64_t>(
        m_private->exports, m_private->exportSide, owner,
        [filter, order, file, now = m_private->clock->now()](store::Reader &reader, const JobContext &context) {
            return workspace::exportEvents(reader, filter, order, file, now, context);
        },
        std::move(reply), std::move(progress), Private::AfterCancel::Outcome);
}

std::stop_source Workspace::exportEventsOf(QObject *owner, const std::shared_ptr<const std::vector<EventId>> &ids, const QString &file,
                                           Reply<std::int64_t> reply, std::function<void(const Progress &)> progress)
{
    return m_private->ask<std::int64_t>(
        m_private->exports, m_private->exportSide, owner,
        [ids, file, now = m_private->clock->now()](store::Reader &reader, const JobContext &context) {
            return workspace::exportEventsOf(reader, *ids, file, now, context);
        },
        std::move(reply), std::move(progress), Private::AfterCancel::Outcome);
}

std::stop_source Workspace::exportResources(QObject *owner, const store::ResourceQuery &query, const QString &file,
                                            Reply<std::int64_t> reply, std::function<void(const Progress &)> progress)
{
    return m_private->ask<std::int64_t>(
        m_private->exports, m_private->exportSide, owner,
        [query, file, now = m_private->clock->now()](store::Reader &reader, const JobContext &context) {
            return workspace::exportResources(reader, query, file, now, context);
        },
        std::move(reply), std::move(progress), Private::AfterCancel::Outcome);
}

std::stop_source Workspace::exportInstances(QObject *owner, const ResourceFilter &filter, const std::vector<std::int64_t> &first,
                                            const QString &file, Reply<std::int64_t> reply, std::function<void(const Progress &)> progress)
{
    return m_private->ask<std::int64_t>(
        m_private->exports, m_private->exportSide, owner,
        [filter, first, file, now = m_private->clock->now()](store::Reader &reader, const JobContext &context) {
            return workspace::exportInstances(reader, filter, first, file, now, context);
        },
        std::move(reply), std::move(progress), Private::AfterCancel::Outcome);
}

} // namespace workspace
