// SPDX-License-Identifier: GPL-3.0-or-later
// Fills a store with events that are spread like those of real scans and prints what asking costs:
//     bench_store [--events N] [--database FILE] [--only TEXT]
// An existing FILE is asked, not filled; with --only, the questions that have TEXT in their name.
#include "history.h"

#include "store/reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

using namespace bench;

namespace {

std::string theOnly;

/// Median and worst of `rounds` runs after one that fills the caches, the median of their processor
/// time (what the wall clock says on a machine that has nothing else to do), and that first one.
void measure(const char *what, const std::function<std::int64_t()> &ask, int rounds = 9)
{
    if (std::string(what).find(theOnly) == std::string::npos)
        return;
    const double start = wallSeconds();
    const std::int64_t answer = ask();
    const double first = wallSeconds() - start;
    std::vector<double> times, processor;
    for (int i = 0; i < rounds; ++i) {
        const double before = wallSeconds(), cpu = cpuSeconds();
        ask();
        times.push_back(wallSeconds() - before);
        processor.push_back(cpuSeconds() - cpu);
    }
    std::sort(times.begin(), times.end());
    std::sort(processor.begin(), processor.end());
    std::printf("%-48s %8.2f ms %8.2f ms %8.2f ms %8.2f ms %9lld\n", what, processor[processor.size() / 2] * 1e3,
                times[times.size() / 2] * 1e3, times.back() * 1e3, first * 1e3, (long long)answer);
    std::fflush(stdout);
}

struct Case {
    const char *name;
    EventFilter filter;
};

std::vector<Case> cases()
{
    std::vector<Case> list;
    const auto add = [&](const char *name, const std::function<void(EventFilter &)> &set) {
        EventFilter filter;
        set(filter);
        list.push_back({name, filter});
    };
    constexpr std::int64_t kYear = 365 * 86400;
    add("kind + time range", [](EventFilter &f) {
        f.kinds = {"HelmRelease"};
        f.since = kLastTime - 3 * kYear;
        f.until = kLastTime - kYear;
    });
    add("type + time range", [](EventFilter &f) {
        f.types = {EventType::Deleted};
        f.since = kLastTime - 3 * kYear;
        f.until = kLastTime - kYear;
    });
    add("repository + time range", [](EventFilter &f) {
        f.repositories = {77};
        f.since = kLastTime - 3 * kYear;
        f.until = kLastTime - kYear;
    });
    add("namespace + time range", [](EventFilter &f) {
        f.namespaces = {"space-7"};
        f.since = kLastTime - 3 * kYear;
        f.until = kLastTime - kYear;
    });
    add("author + time range", [](EventFilter &f) {
        f.authorContains = "Person 9.3";
        f.since = kLastTime - 3 * kYear;
        f.until = kLastTime - kYear;
    });
    add("no filter", [](EventFilter &) {});
    add("kind + namespace + type", [](EventFilter &f) {
        f.kinds = {"Ingress"};
        f.namespaces = {"team-9"};
        f.types = {EventType::Resurrected};
    });
    add("repository + author, no match", [](EventFilter &f) {
        f.repositories = {20};
        f.authorContains = "Person 9.3";
    });
    add("kind + group, no match", [](EventFilter &f) {
        f.kinds = {"Ingress"};
        f.groups = {"apps"};
    });
    add("namespace + name + bot, no match", [](EventFilter &f) {
        f.namespaces = {"team-3"};
        f.names = {"own-9-1"};
        f.bot = true;
    });
    add("substring of a name, common", [](EventFilter &f) { f.nameContains = "PP-1"; });
    add("substring of a name, rare", [](EventFilter &f) { f.nameContains = "n-133-59"; });
    add("substring of a name + people + type", [](EventFilter &f) {
        f.nameContains = "own-2";
        f.bot = false;
        f.types = {EventType::Deleted};
    });
    add("people", [](EventFilter &f) { f.bot = false; });
    add("bots + kind + deleted", [](EventFilter &f) {
        f.bot = true;
        f.kinds = {"Namespace"};
        f.types = {EventType::Deleted};
    });
    add("exact name", [](EventFilter &f) { f.names = {"app-77"}; });
    add("part of a path", [](EventFilter &f) { f.pathContains = "space-11/app-10"; });
    add("merged by", [](EventFilter &f) { f.mergedByContains = "Person 44.0"; });
    add("text in a changed field", [](EventFilter &f) { f.text = "memory"; });
    add("text, rare", [](EventFilter &f) { f.text = "section39.field49"; });
    return list;
}

void ask(const QString &path)
{
    measure("open the reader", [&] { return std::int64_t(bool(store::Reader::open(path))); });
    store::Reader reader = valueOf(store::Reader::open(path));
    std::printf("\n%-48s %11s %11s %11s %11s %9s\n", "", "processor", "median", "worst", "first", "rows");
    for (const Case &one : cases())
        measure(one.name,
                [&] { return std::int64_t(valueOf(reader.events(one.filter, store::Order::NewestFirst, {}, 256)).events.size()); });
    measure("kind + time range, oldest first",
            [&] { return std::int64_t(valueOf(reader.events(cases()[0].filter, store::Order::OldestFirst, {}, 256)).events.size()); });
    std::printf("\n");
    for (const std::size_t i : {5u, 6u, 10u, 13u, 18u})
        measure((std::string("count: ") + cases()[i].name).c_str(), [&] { return valueOf(reader.countEvents(cases()[i].filter)); }, 3);
    measure("counts per day and type, all", [&] { return std::int64_t(valueOf(reader.countsByDay({})).size()); });
    measure(
        "counts per day and type of people", [&] { return std::int64_t(valueOf(reader.countsByDay(cases()[13].filter)).size()); }, 3);
    measure(
        "counts per day and kind", [&] { return std::int64_t(valueOf(reader.countsByDayAnd(store::Dimension::Kind, {})).size()); }, 3);
    measure(
        "resources over time, by kind", [&] { return std::int64_t(valueOf(reader.growthBy(store::Dimension::Kind, {})).days.size()); }, 5);
    const auto adoption = [&reader](UseKind what, const char *name) {
        return std::int64_t(valueOf(reader.adoption({what, name, {}})).growth.days.size());
    };
    measure(
        "adoption of charts", [&] { return adoption(UseKind::Chart, ""); }, 5);
    measure(
        "adoption of the versions of a chart", [&] { return adoption(UseKind::Chart, "app-77"); }, 5);
    measure(
        "adoption of API versions", [&] { return adoption(UseKind::ApiVersion, ""); }, 5);
    measure(
        "values: names", [&] { return std::int64_t(valueOf(reader.values(store::Dimension::Name, {})).size()); }, 3);
    measure(
        "counts by kind, all", [&] { return std::int64_t(valueOf(reader.countsBy(store::Dimension::Kind, {}, 5'000)).size()); }, 3);
    EventFilter year;
    year.since = kLastTime - 365 * 86'400;
    year.rewritten = false;
    measure(
        "counts by kind, the last year", [&] { return std::int64_t(valueOf(reader.countsBy(store::Dimension::Kind, year, 5'000)).size()); },
        3);
    measure(
        "counts by repository, the last year", [&] { return std::int64_t(valueOf(reader.countsByRepository(year)).size()); }, 3);
    const auto names = [&reader](const std::optional<EventFilter> &counted, bool anew) {
        const auto window = valueOf(reader.resourceWindow({.filter = {}, .counted = counted}, {.anew = anew, .ranges = {}, .marks = {}}));
        std::int64_t count = 0;
        for (const store::ResourceSection &section : window.sections)
            count += section.names;
        return count;
    };
    measure(
        "resources by kind and name", [&] { return names({}, true); }, 3);
    measure(
        "resources by kind and name, with their events", [&] { return names(year, true); }, 3);
    measure(
        "the same again", [&] { return names(year, false); }, 3);
    measure(
        "facts of resources",
        [&] {
            std::int64_t rows = 0;
            const auto done = reader.facts({}, [&rows](const store::FactRow &) { return ++rows > 0; });
            return done ? rows : -1;
        },
        3);
    measure(
        "repositories", [&] { return std::int64_t(valueOf(reader.repositories(kLastTime)).size()); }, 3);
    EventFilter own;
    own.repositories = {7};
    const ResourceKey key = valueOf(reader.events(own, store::Order::NewestFirst, {}, 1)).events.at(0).key;
    measure("biography", [&] { return std::int64_t(valueOf(reader.biography(7, key)).size()); });
    const double before = wallSeconds();
    store::Reader fresh = valueOf(store::Reader::open(path));
    const std::size_t rows = valueOf(fresh.events(cases()[10].filter, store::Order::NewestFirst, {}, 256)).events.size();
    std::printf("%-58s %8.2f ms %32zu\n", "a new reader's first page, substring of a name", (wallSeconds() - before) * 1e3, rows);
}

void rescan(const QString &path)
{
    double before = wallSeconds();
    store::EventStore target = valueOf(store::EventStore::open(path));
    std::printf("\n%-58s %8.2f ms\n", "open the store", (wallSeconds() - before) * 1e3);
    const RunId run = valueOf(target.beginRun(1, kLastTime));
    History history(100'000);
    for (const char *what : {"a commit with one event, first", "a commit with one event, again"}) {
        const store::ScanBatch batch = [&] {
            store::ScanBatch one = history.oneMore(1, run);
            one.commits[0].time = kLastTime;
            return one;
        }();
        before = wallSeconds();
        valueOf(target.append(batch));
        std::printf("%-58s %8.2f ms\n", what, (wallSeconds() - before) * 1e3);
    }
    valueOf(target.endRun(1, run, kLastTime, 1, 1, 1));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto option = [&](const QString &name, const QString &fallback) {
        const qsizetype place = arguments.indexOf(name);
        return place > 0 && place + 1 < arguments.size() ? arguments[place + 1] : fallback;
    };
    const QTemporaryDir folder;
    const QString path = option(u"--database"_s, folder.filePath(u"bench.db"_s));
    theOnly = option(u"--only"_s, {}).toStdString();
    if (!QFile::exists(path))
        fill(path, option(u"--events"_s, u"5000000"_s).toLongLong());
    const std::int64_t events = valueOf(valueOf(store::Reader::open(path)).countEvents({}));
    std::printf("%-58s %10lld\n", "events", (long long)events);
    std::printf("%-58s %10.1f\n", "bytes an event, all in", double(QFileInfo(path).size()) / double(events));
    ask(path);
    if (theOnly.empty())
        rescan(path);
    return 0;
}
