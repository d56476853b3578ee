// SPDX-License-Identifier: GPL-3.0-or-later
// Fills a store with events that are spread like those of real scans and prints what asking costs:
//     bench_store [--events N] [--database FILE]      (an existing FILE is asked, not filled)
#include "store/eventstore.h"
#include "store/reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>
#include <random>
#include <set>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int kEventsOfRepository = 19'521;
constexpr int kResources = 2'000;
constexpr int kBatchCommits = 2'000;
constexpr std::int64_t kFirstTime = 1'546'300'800;   // 2019-01-01
constexpr std::int64_t kLastTime = 1'767'225'600;    // 2026-01-01

double cpuSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

double wallSeconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

template<class T>
T valueOf(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s (%s)\n", qPrintable(result.error().message), qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// One repository's history: few charts and images that change often, many manifests that rarely do.
class History final
{
public:
    explicit History(unsigned number) : m_random(number), m_number(number)
    {
        static const std::vector<std::string> kinds{"HelmRelease", "Kustomization", "Deployment", "ConfigMap", "Secret", "Service", "Ingress", "PersistentVolumeClaim", "HelmRepository", "Namespace"};
        static const std::vector<std::string> groups{"helm.toolkit.fluxcd.io", "kustomize.toolkit.fluxcd.io", "apps", "", "", "", "networking.k8s.io", "", "source.toolkit.fluxcd.io", ""};
        for (int i = 0; i < kResources; ++i) {
            const std::size_t kind = std::min(pick(kinds.size()), pick(kinds.size()));
            // Half of the names are those of well-known programs, half are a repository's own.
            const std::string name = pick(2) ? "app-" + std::to_string(pick(1'500)) : "own-" + std::to_string(number) + "-" + std::to_string(pick(600));
            const std::string ns = pick(3) ? "space-" + std::to_string(pick(40)) : "team-" + std::to_string(number % 64);
            m_resources.push_back({{groups[kind], kinds[kind], ns, name}, "kubernetes/apps/" + ns + "/" + name + "/app/" + kinds[kind] + std::to_string(pick(3)) + ".yaml", randomId(), false});
        }
    }

    /// The next commits with about `events` events, or what is left.
    store::ScanBatch batch(RepositoryId repository, RunId run, int commits)
    {
        store::ScanBatch batch;
        batch.repository = repository;
        batch.run = run;
        for (int i = 0; i < commits && m_events < kEventsOfRepository; ++i) {
            // All histories end now; commits within a day of where an even pace would have them.
            const double done = double(m_events) / kEventsOfRepository;
            m_time = std::max(m_time, kFirstTime + std::int64_t(double(kLastTime - kFirstTime - 86400) * done) + std::int64_t(pick(86400)));
            const bool isBot = pick(100) < 60;
            const Author author = isBot ? Author{"renovate[bot]", "29139614+renovate[bot]@users.noreply.github.com"} : Author{"Person " + std::to_string(m_number) + "." + std::to_string(pick(6)), "person" + std::to_string(m_number) + "@example.org"};
            batch.commits.push_back({randomId(), m_time, {author, {author}}, pick(3) ? std::nullopt : std::optional<Author>(Author{"Person " + std::to_string(m_number) + ".0", "person" + std::to_string(m_number) + "@example.org"})});
            const std::size_t n = isBot ? 1 + (pick(8) == 0) : 1 + std::min(pick(5), pick(5));
            for (std::size_t k = 0; k < n && m_events < kEventsOfRepository; ++k, ++m_events)
                addEvent(batch);
        }
        for (const std::size_t touched : m_touched)
            addState(batch, m_resources[touched]);
        m_touched.clear();
        batch.cursor.commit = batch.commits.back().id;
        batch.cursor.time = m_time;
        batch.cursor.complete = m_events == kEventsOfRepository;
        return batch;
    }
    [[nodiscard]] bool atEnd() const { return m_events == kEventsOfRepository; }
    /// A commit with one event more than a whole history has.
    store::ScanBatch oneMore(RepositoryId repository, RunId run)
    {
        m_events = kEventsOfRepository - 1;
        return batch(repository, run, 1);
    }

private:
    struct Instance {
        ResourceKey key;
        std::string path;
        ObjectId blob;
        bool alive;
    };

    std::size_t pick(std::size_t below) { return std::uniform_int_distribution<std::size_t>(0, below - 1)(m_random); }
    ObjectId randomId()
    {
        ObjectId id;
        for (std::uint8_t &byte : id.bytes)
            byte = std::uint8_t(m_random());
        return id;
    }
    std::string version() { return std::to_string(pick(9)) + "." + std::to_string(pick(30)) + "." + std::to_string(pick(12)); }
    FieldChange change(bool first)
    {
        static const std::vector<std::string> fields{"spec.chart.spec.version", "spec.values.image.tag", "spec.values.controllers.main.containers.app.image.tag", "spec.values.resources.limits.memory"};
        if (first && pick(4))
            return {fields[std::min(pick(4), pick(4))], version(), version()};
        const std::string path = "spec.values.section" + std::to_string(pick(40)) + ".field" + std::to_string(pick(50));
        return {path, pick(3) ? std::optional<std::string>(std::string(4 + pick(30), 'x')) : std::nullopt, std::string(4 + pick(30), 'y')};
    }

    void addEvent(store::ScanBatch &batch)
    {
        const std::size_t place = std::min(pick(m_resources.size()), pick(m_resources.size()));
        m_touched.insert(place);
        Instance &one = m_resources[place];
        store::EventRecord event;
        event.commit = std::uint32_t(batch.commits.size() - 1);
        event.type = one.alive ? (pick(100) < 94 ? EventType::Modified : EventType::Deleted) : (one.blob.isNull() && pick(5) == 0 ? EventType::Resurrected : EventType::Created);
        event.key = one.key;
        event.version = "v1";
        event.path = one.path;
        if (one.alive)
            event.blobBefore = one.blob;
        if (event.type != EventType::Deleted)
            event.blobAfter = one.blob = randomId();
        else
            one.blob = {};
        one.alive = event.type != EventType::Deleted;
        for (std::size_t i = 0, n = event.type != EventType::Modified ? 0 : pick(10) < 7 ? 1 : 1 + pick(6); i < n; ++i)
            event.changes.push_back(change(i == 0));
        batch.events.push_back(std::move(event));
    }

    void addState(store::ScanBatch &batch, const Instance &one)
    {
        store::ResourceRecord resource;
        resource.key = one.key;
        resource.version = "v1";
        resource.path = one.path;
        resource.state = one.alive ? ResourceState::Alive : ResourceState::Deleted;
        resource.firstCommit = resource.lastCommit = batch.commits.back().id;
        resource.firstTime = resource.lastTime = m_time;
        resource.blob = one.blob;
        resource.facts.chart = one.key.kind == "HelmRelease" ? one.key.name : "";
        resource.facts.chartVersion = one.key.kind == "HelmRelease" ? version() : "";
        batch.resources.push_back(std::move(resource));
        batch.files.push_back({one.path, one.blob, one.blob, false, !one.alive, 0});
    }

    std::mt19937_64 m_random;
    unsigned m_number;
    std::vector<Instance> m_resources;
    std::set<std::size_t> m_touched;    ///< since the last batch
    std::int64_t m_time = kFirstTime;
    int m_events = 0;
};

void fill(const QString &path, std::int64_t events)
{
    store::EventStore target = valueOf(store::EventStore::open(path));
    const int repositories = int((events + kEventsOfRepository - 1) / kEventsOfRepository);
    double cpu = 0, worst = 0, appended = 0;
    for (int i = 0; i < repositories; ++i) {
        RepositoryConfig config;
        config.name = "owner" + std::to_string(i % 90) + "/cluster-" + std::to_string(i);
        config.url = "https://example.org/" + config.name;
        const RepositoryId id = valueOf(target.addRepository(config));
        const RunId run = valueOf(target.beginRun(id, kLastTime));
        History history(unsigned(i + 1));
        double own = 0;
        while (!history.atEnd()) {
            const store::ScanBatch batch = history.batch(id, run, kBatchCommits);
            const double before = cpuSeconds();
            valueOf(target.append(batch));
            own += cpuSeconds() - before;
        }
        valueOf(target.endRun(id, run, kLastTime, 1, 1, 1));
        cpu += own;
        appended += kEventsOfRepository;
        worst = std::max(worst, own);
        if (i % 16 == 15)
            std::fprintf(stderr, "\r%d of %d repositories", i + 1, repositories);
    }
    std::fprintf(stderr, "\n");
    std::printf("%-58s %10.3f s\n", "append, CPU a scan of 20,000 events, mean", cpu / appended * 20'000);
    std::printf("%-58s %10.3f s\n", "append, CPU a scan of 20,000 events, worst", worst / kEventsOfRepository * 20'000);
}

/// Median and worst of `rounds` runs after one that fills the caches, the median of their processor
/// time (what the wall clock says on a machine that has nothing else to do), and that first one.
void measure(const char *what, const std::function<std::int64_t()> &ask, int rounds = 9)
{
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
    std::printf("%-48s %8.2f ms %8.2f ms %8.2f ms %8.2f ms %9lld\n", what, processor[processor.size() / 2] * 1e3, times[times.size() / 2] * 1e3, times.back() * 1e3, first * 1e3, (long long)answer);
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
    add("kind + time range", [](EventFilter &f) { f.kinds = {"HelmRelease"}; f.since = kLastTime - 3 * kYear; f.until = kLastTime - kYear; });
    add("type + time range", [](EventFilter &f) { f.types = {EventType::Deleted}; f.since = kLastTime - 3 * kYear; f.until = kLastTime - kYear; });
    add("repository + time range", [](EventFilter &f) { f.repositories = {77}; f.since = kLastTime - 3 * kYear; f.until = kLastTime - kYear; });
    add("namespace + time range", [](EventFilter &f) { f.namespaces = {"space-7"}; f.since = kLastTime - 3 * kYear; f.until = kLastTime - kYear; });
    add("author + time range", [](EventFilter &f) { f.authorContains = "Person 9.3"; f.since = kLastTime - 3 * kYear; f.until = kLastTime - kYear; });
    add("no filter", [](EventFilter &) {});
    add("kind + namespace + type", [](EventFilter &f) { f.kinds = {"Ingress"}; f.namespaces = {"team-9"}; f.types = {EventType::Resurrected}; });
    add("repository + author, no match", [](EventFilter &f) { f.repositories = {20}; f.authorContains = "Person 9.3"; });
    add("kind + group, no match", [](EventFilter &f) { f.kinds = {"Ingress"}; f.groups = {"apps"}; });
    add("namespace + name + bot, no match", [](EventFilter &f) { f.namespaces = {"team-3"}; f.names = {"own-9-1"}; f.bot = true; });
    add("substring of a name, common", [](EventFilter &f) { f.nameContains = "PP-1"; });
    add("substring of a name, rare", [](EventFilter &f) { f.nameContains = "n-133-59"; });
    add("substring of a name + people + type", [](EventFilter &f) { f.nameContains = "own-2"; f.bot = false; f.types = {EventType::Deleted}; });
    add("people", [](EventFilter &f) { f.bot = false; });
    add("bots + kind + deleted", [](EventFilter &f) { f.bot = true; f.kinds = {"Namespace"}; f.types = {EventType::Deleted}; });
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
        measure(one.name, [&] { return std::int64_t(valueOf(reader.events(one.filter, store::Order::NewestFirst, {}, 256)).events.size()); });
    measure("kind + time range, oldest first", [&] { return std::int64_t(valueOf(reader.events(cases()[0].filter, store::Order::OldestFirst, {}, 256)).events.size()); });
    std::printf("\n");
    for (const std::size_t i : {5u, 6u, 10u, 13u, 18u})
        measure((std::string("count: ") + cases()[i].name).c_str(), [&] { return valueOf(reader.countEvents(cases()[i].filter)); }, 3);
    measure("counts per day and type, all", [&] { return std::int64_t(valueOf(reader.countsByDay({})).size()); });
    measure("counts per day and type of people", [&] { return std::int64_t(valueOf(reader.countsByDay(cases()[13].filter)).size()); }, 3);
    measure("counts per day and kind", [&] { return std::int64_t(valueOf(reader.countsByDayAnd(store::Dimension::Kind, {})).size()); }, 3);
    measure("values: names", [&] { return std::int64_t(valueOf(reader.values(store::Dimension::Name, {})).size()); }, 3);
    measure("repositories", [&] { return std::int64_t(valueOf(reader.repositories(kLastTime)).size()); }, 3);
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
    if (!QFile::exists(path))
        fill(path, option(u"--events"_s, u"5000000"_s).toLongLong());
    const std::int64_t events = valueOf(valueOf(store::Reader::open(path)).countEvents({}));
    std::printf("%-58s %10lld\n", "events", (long long)events);
    std::printf("%-58s %10.1f\n", "bytes an event, all in", double(QFileInfo(path).size()) / double(events));
    ask(path);
    rescan(path);
    return 0;
}
