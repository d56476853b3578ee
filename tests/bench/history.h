// SPDX-License-Identifier: GPL-3.0-or-later
// Events that are spread like those of real scans, for the benchmarks.
#pragma once

#include "clocks.h"

#include "store/eventstore.h"

#include <QString>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace bench {

inline constexpr int kEventsOfRepository = 19'521;
inline constexpr int kResources = 2'000;
inline constexpr int kBatchCommits = 2'000;
inline constexpr std::int64_t kFirstTime = 1'546'300'800; // 2019-01-01
inline constexpr std::int64_t kLastTime = 1'767'225'600;  // 2026-01-01

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
        static const std::vector<std::string> kinds{"HelmRelease",    "Kustomization", "Deployment", "ConfigMap",
                                                    "Secret",         "Service",       "Ingress",    "PersistentVolumeClaim",
                                                    "HelmRepository", "Namespace"};
        static const std::vector<std::string> groups{"helm.toolkit.fluxcd.io",
                                                     "kustomize.toolkit.fluxcd.io",
                                                     "apps",
                                                     "",
                                                     "",
                                                     "",
                                                     "networking.k8s.io",
                                                     "",
                                                     "source.toolkit.fluxcd.io",
                                                     ""};
        for (int i = 0; i < kResources; ++i) {
            const std::size_t kind = std::min(pick(kinds.size()), pick(kinds.size()));
            // Half of the names are those of well-known programs, half are a repository's own.
            const std::string name =
                pick(2) ? "app-" + std::to_string(pick(1'500)) : "own-" + std::to_string(number) + "-" + std::to_string(pick(600));
            const std::string ns = pick(3) ? "space-" + std::to_string(pick(40)) : "team-" + std::to_string(number % 64);
            m_resources.push_back({{groups[kind], kinds[kind], ns, name},
                                   "kubernetes/apps/" + ns + "/" + name + "/app/" + kinds[kind] + std::to_string(pick(3)) + ".yaml",
                                   randomId(),
                                   false,
                                   {}});
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
            const Author author = isBot ? Author{"renovate[bot]", "29139614+renovate[bot]@users.noreply.github.com"}
                                        : Author{"Person " + std::to_string(m_number) + "." + std::to_string(pick(6)),
                                                 "person" + std::to_string(m_number) + "@example.org"};
            batch.commits.push_back({randomId(),
                                     m_time,
                                     {author, {author}},
                                     pick(3) ? std::nullopt
                                             : std::optional<Author>(Author{"Person " + std::to_string(m_number) + ".0",
                                                                            "person" + std::to_string(m_number) + "@example.org"})});
            const std::size_t n = isBot ? 1 + (pick(8) == 0) : 1 + std::min(pick(5), pick(5));
            for (std::size_t k = 0; k < n && m_events < kEventsOfRepository; ++k, ++m_events)
                addEvent(batch);
        }
        for (const std::size_t touched : m_touched)
            addState(batch, m_resources[touched]);
        m_touched.clear();
        std::sort(batch.uses.begin(), batch.uses.end());
        batch.cursor.keepsUses = true;
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
        std::string chartVersion;
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
        static const std::vector<std::string> fields{"spec.chart.spec.version", "spec.values.image.tag",
                                                     "spec.values.controllers.main.containers.app.image.tag",
                                                     "spec.values.resources.limits.memory"};
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
        const bool wasAlive = one.alive;
        store::EventRecord event;
        event.commit = std::uint32_t(batch.commits.size() - 1);
        event.type = one.alive ? (pick(100) < 94 ? EventType::Modified : EventType::Deleted)
                               : (one.blob.isNull() && pick(5) == 0 ? EventType::Resurrected : EventType::Created);
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
        addUses(batch, one, wasAlive);
        for (std::size_t i = 0, n = event.type != EventType::Modified ? 0 : pick(10) < 7 ? 1 : 1 + pick(6); i < n; ++i)
            event.changes.push_back(change(i == 0));
        batch.events.push_back(std::move(event));
    }

    /// A release uses its chart, in another version after each event; anything is of its apiVersion.
    void addUses(store::ScanBatch &batch, Instance &one, bool wasAlive) const
    {
        const std::int64_t more = std::int64_t(one.alive) - std::int64_t(wasAlive);
        const auto add = [&](UseKind what, const std::string &name, const std::string &version, std::int64_t change) {
            if (change != 0)
                batch.uses.push_back({what, name, version, m_time / 86'400, change});
        };
        add(UseKind::ApiVersion, one.key.kind, one.key.group + "/v1", more);
        if (one.key.kind != "HelmRelease")
            return;
        add(UseKind::Chart, one.key.name, {}, more);
        add(UseKind::ChartVersion, one.key.name, one.chartVersion, wasAlive ? -1 : 0);
        one.chartVersion = std::to_string(m_time / (90 * 86'400) % 30) + '.' + std::to_string(m_events % 40);
        add(UseKind::ChartVersion, one.key.name, one.chartVersion, one.alive ? 1 : 0);
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
    std::set<std::size_t> m_touched; ///< since the last batch
    std::int64_t m_time = kFirstTime;
    int m_events = 0;
};

/// Fills a new store with about `events` events and prints what appending costs.
inline void fill(const QString &path, std::int64_t events)
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

} // namespace bench
