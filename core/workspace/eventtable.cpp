// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/eventtable.h"

#include "workspace/eventjson.h"

#include <algorithm>
#include <ctime>

namespace workspace {

namespace {

constexpr int kPage = 4096;

std::string changesText(const Event &event)
{
    std::string text = event.reencrypted ? "re-encrypted" : "";
    for (const FieldChange &change : event.changes) {
        if (!text.empty())
            text += "; ";
        text += changeText(change);
    }
    if (event.changesOmitted > 0)
        text += "; … " + std::to_string(event.changesOmitted);
    return text;
}

std::string repositoryText(const Event &event, const RepositoryNames &names)
{
    const auto found = names.find(event.repository);
    return found == names.end() ? std::to_string(event.repository) : found->second;
}

/// Writes what `stream` hands over; the file appears only when it is complete.
Result<std::int64_t> writeEvents(store::Reader &reader, std::int64_t total, const QString &file, std::int64_t now,
                                 const JobContext &context,
                                 const std::function<Result<std::int64_t>(const std::function<bool(const Event &)> &)> &stream)
{
    const auto names = repositoryNames(reader, now);
    if (!names)
        return names.error();
    Progress progress{.phase = Progress::Phase::Writing};
    progress.total = total;
    std::vector<std::string> cells;
    for (const EventField &field : eventFields())
        cells.emplace_back(field.name);
    TableFile out(file);
    if (const auto begun = out.begin(cells); !begun)
        return begun.error();
    auto rows = stream([&](const Event &event) {
        if (++progress.done % kPage == 0)
            context.tell(progress);
        if (out.format() == TableFormat::Json)
            return out.addJson(eventJson(event, *names));
        std::transform(eventFields().begin(), eventFields().end(), cells.begin(),
                       [&](const EventField &field) { return field.text(event, *names); });
        return out.add(cells);
    });
    if (!rows)
        return rows.error();
    if (const auto done = out.commit(); !done)
        return done.error();
    return rows;
}

} // namespace

const std::vector<EventField> &eventFields()
{
    using Names = RepositoryNames;
    static const std::vector<EventField> fields{
        {"id", [](const Event &e, const Names &) { return std::to_string(e.id); }},
        {"time", [](const Event &e, const Names &) { return utcText(e.time); }},
        {"type", [](const Event &e, const Names &) { return std::string(toString(e.type)); }},
        {"repository", repositoryText},
        {"group", [](const Event &e, const Names &) { return e.key.group; }},
        {"version", [](const Event &e, const Names &) { return e.version; }},
        {"kind", [](const Event &e, const Names &) { return e.key.kind; }},
        {"namespace", [](const Event &e, const Names &) { return e.key.ns; }},
        {"name", [](const Event &e, const Names &) { return e.key.name; }},
        {"path", [](const Event &e, const Names &) { return e.path; }},
        {"movedFrom", [](const Event &e, const Names &) { return e.movedFrom; }},
        {"changes", [](const Event &e, const Names &) { return changesText(e); }},
        {"author", [](const Event &e, const Names &) { return e.author; }},
        {"bot", [](const Event &e, const Names &) { return std::string(e.bot ? "true" : "false"); }},
        {"mergedBy", [](const Event &e, const Names &) { return e.mergedBy; }},
        {"commit", [](const Event &e, const Names &) { return e.commit.hex(); }},
    };
    return fields;
}

const EventField *findEventField(std::string_view name)
{
    const auto &fields = eventFields();
    const auto found = std::find_if(fields.begin(), fields.end(), [name](const EventField &field) { return name == field.name; });
    return found == fields.end() ? nullptr : &*found;
}

std::string utcText(std::int64_t seconds)
{
    const std::time_t time = seconds;
    std::tm parts{};
    if (!gmtime_r(&time, &parts))
        return {};
    char text[40];
    return std::string(text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts));
}

std::string changeText(const FieldChange &change)
{
    return change.path + ": " + change.before.value_or("absent") + " → " + change.after.value_or("absent");
}

Result<std::int64_t> forEachEvent(store::Reader &reader, const EventFilter &filter, store::Order order, std::int64_t limit,
                                  const JobContext &context, const std::function<bool(const Event &)> &each,
                                  std::optional<store::EventKeyset> after)
{
    std::int64_t rows = 0;
    for (;;) {
        const int wanted = limit < 0 ? kPage : int(std::min<std::int64_t>(kPage, limit - rows));
        if (wanted <= 0)
            return rows;
        auto page = reader.events(filter, order, after, wanted, context.stop);
        if (!page)
            return page.error();
        for (const Event &event : page->events) {
            if (context.cancelled())
                return cancelledError();
            ++rows;
            if (!each(event))
                return rows;
        }
        if (!page->next)
            return rows;
        after = page->next;
    }
}

Result<RepositoryNames> repositoryNames(store::Reader &reader, std::int64_t now)
{
    const auto repositories = reader.repositories(now);
    if (!repositories)
        return repositories.error();
    RepositoryNames names;
    for (const Repository &repository : *repositories)
        names.emplace(repository.id, repository.config.name);
    return names;
}

Result<std::int64_t> exportEvents(store::Reader &reader, const EventFilter &filter, store::Order order, const QString &file,
                                  std::int64_t now, const JobContext &context)
{
    const auto total = reader.countEvents(filter, context.stop);
    if (!total)
        return total.error();
    return writeEvents(reader, *total, file, now, context, [&](const std::function<bool(const Event &)> &each) {
        return forEachEvent(reader, filter, order, -1, context, each);
    });
}

Result<std::int64_t> exportEventsOf(store::Reader &reader, const std::vector<EventId> &ids, const QString &file, std::int64_t now,
                                    const JobContext &context)
{
    const auto stream = [&](const std::function<bool(const Event &)> &each) -> Result<std::int64_t> {
        std::int64_t rows = 0;
        for (auto next = ids.begin(); next != ids.end();) {
            const auto end = next + std::min<std::ptrdiff_t>(kPage, ids.end() - next);
            const auto events = reader.eventsOf({next, end}, context.stop);
            if (!events)
                return events.error();
            for (const Event &event : *events) {
                if (context.cancelled())
                    return cancelledError();
                ++rows;
                if (!each(event))
                    return rows;
            }
            next = end;
        }
        return rows;
    };
    return writeEvents(reader, std::int64_t(ids.size()), file, now, context, stream);
}

} // namespace workspace
