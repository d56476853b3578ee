// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include "base/logging.h"
#include "workspace/schedule.h"
#include "workspace/workspace_p.h"

#include <QFile>

#include <algorithm>
#include <unordered_map>
#include <utility>

using namespace Qt::StringLiterals;

namespace workspace {

namespace {

constexpr int kScheduleTick = 30'000; // ms
constexpr int kCheckDelay = 3'000;    // ms; after the first pages are painted
constexpr int kCalm = 500;            // ms; what the first page asks is answered before all is rescanned
constexpr int kSnapshotGap = 50;      // ms between two snapshots
constexpr int kReloadGap = 250;       // ms between two readings of the repositories
constexpr int kIdle = 1'500;          // ms without a question after which pages of the store are given back
constexpr int kLongIdle = 30'000;     // the same for the dictionaries of a search

Schedule scheduleFrom(const QString &text)
{
    if (text == "off"_L1)
        return Schedule::Off;
    if (text == "hourly"_L1)
        return Schedule::Hourly;
    return text == "daily"_L1 ? Schedule::Daily : Schedule::Adaptive;
}

} // namespace

Result<store::EventStore *> WriteSide::get()
{
    if (!store) {
        auto made = store::EventStore::open(place.database());
        if (!made)
            return made.error();
        store.emplace(std::move(*made));
    }
    return &*store;
}

Result<store::Reader *> ReadSide::get()
{
    if (!reader) {
        auto made = store::Reader::open(place.database());
        if (!made)
            return made.error();
        reader.emplace(std::move(*made));
    }
    return &*reader;
}

Workspace::Private::Private(Workspace *facade, const QString &dataFolder) : q(facade)
{
    const auto settings = Settings::load();
    if (!settings) {
        settingsError = settings.error().message;
        return;
    }
    place = placeFor(dataFolder, *settings);
    workSide.place = adminSide.place = readSide.place = resourceSide.place = exportSide.place = place;
    limits = fetchLimits(*settings);
    caFile = settings->text("fetch/ca-file");
    options.threads = settings->number("scan/threads");
    scanAtStart = settings->flag("scan/at-start");
    schedule = scheduleFrom(settings->text("scan/schedule"));
    for (const QString &pattern : settings->list("scan/bots"))
        botPatterns.push_back(pattern.toStdString());
    QObject::connect(&scheduleTimer, &QTimer::timeout, q, [this] { refreshDue(); });
    for (QTimer *timer : {&pause, &reloadTimer, &startTimer, &idleTimer, &longIdleTimer})
        timer->setSingleShot(true);
    idleTimer.setInterval(kIdle);
    longIdleTimer.setInterval(kLongIdle);
    QObject::connect(&idleTimer, &QTimer::timeout, q, [this] { rest(false); });
    QObject::connect(&longIdleTimer, &QTimer::timeout, q, [this] { rest(true); });
    QObject::connect(&pause, &QTimer::timeout, q, [this] { publishNow(); });
    QObject::connect(&reloadTimer, &QTimer::timeout, q, [this] {
        if (reloadAgain)
            reload();
    });
    QObject::connect(&startTimer, &QTimer::timeout, q, [this] { refreshAtStart(); });
}

void Workspace::Private::start()
{
    if (!settingsError.isEmpty()) {
        giveUp(settingsError);
        return;
    }
    work.run(
        q,
        [side = &workSide, now = clock->now(), patterns = botPatterns](const JobContext &) -> Result<std::pair<QString, int>> {
            side->store.reset();
            git::removeLeftovers(side->place.mirrors());
            auto made = openStore(side->place, now);
            if (!made)
                return made.error();
            side->store.emplace(std::move(made->store));
            if (auto done = side->store->setBotPatterns(patterns); !done)
                return done.error();
            return std::pair(made->setAside, made->restored);
        },
        [this](const Result<std::pair<QString, int>> &result) { onOpened(result); });
}

void Workspace::Private::giveUp(const QString &why)
{
    fatal = why;
    answeredBefore = true;
    outdated = true;
    publishNow();
    // Those who asked before meet the same failure in their lane, and hear of it.
    for (const auto &send : std::exchange(deferred, {}))
        send();
}

void Workspace::Private::onOpened(const Result<std::pair<QString, int>> &result)
{
    if (!result) {
        giveUp(result.error().message);
        return;
    }
    fatal.clear();
    outdated = true;
    opened = true;
    if (!result->first.isEmpty())
        emit q->failed(QCoreApplication::translate("Workspace", "The store was damaged. It was moved to %1 and is being rebuilt from Git.")
                           .arg(result->first));
    ask<std::vector<Repository>>(
        read, readSide, q, [now = clock->now()](store::Reader &reader, const JobContext &) { return reader.repositories(now); },
        [this](const Result<std::vector<Repository>> &first) {
            if (!first) {
                say(first.error());
                return;
            }
            repositories = *first;
            // A store that is opened again, after it was rebuilt, knows nothing that is not shown already.
            if (!std::exchange(loaded, true))
                loadJobs();
            outdated = true;
            publishNow();
            startTimer.start(kCalm);
            scheduleTimer.start(kScheduleTick);
            checkAfterCrash();
        });
    for (const auto &send : std::exchange(deferred, {}))
        send();
    // The first time nobody has anything to read again.
    if (std::exchange(answeredBefore, true))
        dataChanged();
}

void Workspace::Private::prepareSearch()
{
    if (!opened || preparing)
        return;
    preparing = true;
    longIdleTimer.start();
    read.run(
        q,
        [side = &readSide](const JobContext &) -> Result<bool> {
            auto reader = side->get();
            if (!reader)
                return reader.error();
            return (*reader)->prepareSearch();
        },
        [this](const Result<bool> &ready) {
            preparing = false;
            if (ready && !*ready)
                prepareSearch();
        });
}

void Workspace::Private::rest(bool whole)
{
    for (auto &[lane, side] : {std::pair(&read, &readSide), std::pair(&resources, &resourceSide), std::pair(&exports, &exportSide)}) {
        if (lane->pending() > 0) {
            (whole ? longIdleTimer : idleTimer).start();
            continue;
        }
        lane->run(
            q,
            [side = side, whole](const JobContext &) {
                if (side->reader)
                    side->reader->rest(whole);
                return true;
            },
            [](bool) {});
    }
    if (work.pending() > 0) {
        idleTimer.start();
        return;
    }
    work.run(
        q,
        [side = &workSide](const JobContext &) {
            if (side->store)
                side->store->rest();
            return true;
        },
        [](bool) {});
}

void Workspace::Private::refreshAtStart()
{
    std::vector<RepositoryId> ids;
    for (const Repository &repository : repositories)
        if (!repository.config.paused && (scanAtStart || repository.lastScan == 0))
            ids.push_back(repository.id);
    refreshAll(ids);
}

void Workspace::Private::checkAfterCrash()
{
    if (marked)
        return;
    marked = true;
    QFile marker(place.marker());
    const bool crashed = marker.exists();
    if (!crashed && !marker.open(QIODevice::WriteOnly))
        qCWarning(lcWorkspace).noquote() << place.marker() << marker.errorString();
    if (!crashed)
        return;
    QTimer::singleShot(kCheckDelay, q, [this] {
        work.run(
            q,
            [side = &workSide](const JobContext &) -> Result<bool> {
                auto store = side->get();
                if (!store)
                    return store.error();
                return (*store)->quickCheck();
            },
            [this](const Result<bool> &sound) {
                idleTimer.start();
                if (!sound && sound.error().code != ErrorCode::Corrupt)
                    say(sound.error());
                else if (!sound || !*sound)
                    recover();
            });
    });
}

void Workspace::Private::recover()
{
    if (!opened)
        return;
    // Every connection closes before the file moves: one that closed later would take the new
    // database's log with it.
    opened = false;
    const auto closeReader = [](ReadSide *side) {
        return [side](const JobContext &) {
            side->reader.reset();
            return true;
        };
    };
    const auto moveAside = [side = &workSide, now = clock->now()](const JobContext &) -> Result<std::pair<QString, int>> {
        side->store.reset();
        const auto moved = setAside(side->place, now);
        if (!moved)
            return moved.error();
        auto made = openStore(side->place, now);
        if (!made)
            return made.error();
        side->store.emplace(std::move(made->store));
        return std::pair(*moved, restoreCatalog(*side->store, side->place));
    };
    const auto closeAdmin = [side = &adminSide](const JobContext &) {
        side->store.reset();
        return true;
    };
    read.run(q, closeReader(&readSide), [this, closeReader, closeAdmin, moveAside](bool) {
        resources.run(q, closeReader(&resourceSide), [this, closeReader, closeAdmin, moveAside](bool) {
            exports.run(q, closeReader(&exportSide), [this, closeAdmin, moveAside](bool) {
                admin.run(q, closeAdmin, [this, moveAside](bool) {
                    work.run(q, moveAside, [this](const Result<std::pair<QString, int>> &result) { onOpened(result); });
                });
            });
        });
    });
}

void Workspace::Private::reload()
{
    if (!opened)
        return;
    if (reloading || reloadTimer.isActive()) {
        reloadAgain = true;
        return;
    }
    reloading = true;
    reloadAgain = false;
    ask<std::vector<Repository>>(
        read, readSide, q, [now = clock->now()](store::Reader &reader, const JobContext &) { return reader.repositories(now); },
        [this](Result<std::vector<Repository>> answer) { reloaded(std::move(answer)); });
}

/// Many jobs that end one after the other are one reading more.
void Workspace::Private::reloaded(Result<std::vector<Repository>> answer)
{
    reloading = false;
    if (answer)
        repositories = std::move(*answer);
    else
        say(answer.error());
    publish();
    reloadTimer.start(kReloadGap);
}

Snapshot Workspace::Private::makeSnapshot() const
{
    std::unordered_map<RepositoryId, const ActiveJob *> jobs;
    for (const auto &[id, job] : active)
        jobs.emplace(job.view.repository, &job);
    Snapshot next;
    for (const Repository &known : repositories) {
        if (removing.contains(known.id))
            continue;
        Repository repository = known;
        if (const auto due = nextScan(known, lastTry.value(known.id)))
            next.nextScans.emplace(known.id, *due);
        next.lastScan = std::max(next.lastScan, known.lastScan);
        if (const auto job = jobs.find(known.id); job != jobs.end()) {
            const auto phase = job->second->view.progress.phase;
            const bool scans = phase == Progress::Phase::Scanning || phase == Progress::Phase::Writing;
            repository.state = phase == Progress::Phase::Waiting ? RepositoryState::Queued
                : scans                                          ? RepositoryState::Scanning
                                                                 : RepositoryState::Fetching;
        }
        next.repositories.push_back(std::move(repository));
    }
    for (const auto state : {Job::State::Running, Job::State::Waiting}) {
        for (const auto &[id, job] : active) {
            if (job.view.state == state)
                next.jobs.push_back(job.view);
        }
    }
    next.jobs.insert(next.jobs.end(), ended.begin(), ended.end());
    next.loaded = loaded;
    next.dataVersion = dataVersion;
    next.storePath = place.database();
    next.fatal = fatal;
    return next;
}

const SnapshotPtr &Workspace::Private::latest()
{
    if (std::exchange(outdated, false)) {
        auto next = std::make_shared<const Snapshot>(makeSnapshot());
        if (*next != *current) {
            current = std::move(next);
            unsaid = true;
        }
    }
    return current;
}

void Workspace::Private::publish()
{
    outdated = true;
    if (!pause.isActive())
        publishNow();
}

void Workspace::Private::publishNow()
{
    latest();
    if (!std::exchange(unsaid, false))
        return;
    pause.start(kSnapshotGap);
    emit q->snapshotChanged();
}

void Workspace::Private::dataChanged()
{
    ++dataVersion;
    sinceDataChanged.start();
    publish();
    reload();
}

void Workspace::Private::say(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    qCWarning(lcWorkspace).noquote() << error.message << error.detail;
    emit q->failed(error.message);
}

const Repository *Workspace::Private::find(RepositoryId id) const
{
    const auto found = std::find_if(repositories.begin(), repositories.end(), [id](const Repository &known) { return known.id == id; });
    return found == repositories.end() || removing.contains(id) ? nullptr : &*found;
}

Workspace::Workspace(const QString &dataFolder, QObject *parent) : QObject(parent), m_private(std::make_unique<Private>(this, dataFolder))
{
}

Workspace::~Workspace()
{
    if (m_private->marked)
        QFile::remove(m_private->place.marker());
}

SnapshotPtr Workspace::snapshot() const
{
    return m_private->latest();
}

void Workspace::start()
{
    m_private->start();
}

void Workspace::addRepository(const QString &urlOrPath)
{
    RepositoryConfig wishes;
    wishes.schedule = m_private->schedule;
    addRepository(urlOrPath, wishes);
}

void Workspace::addRepository(const QString &urlOrPath, const RepositoryConfig &wishes)
{
    m_private->change([place = m_private->place, urlOrPath, wishes, now = m_private->clock->now()](
                          store::EventStore &store) { return workspace::addRepository(store, place, urlOrPath, wishes, now); },
                      [this](const Result<AddedRepository> &added) {
                          if (!added->isNew)
                              emit failed(QCoreApplication::translate("Workspace", "It is there already, as %1.")
                                              .arg(QString::fromStdString(added->config.name)));
                          m_private->onAdded(*added);
                      });
}

void Workspace::openSample()
{
    m_private->change(
        [place = m_private->place, now = m_private->clock->now()](store::EventStore &store) { return addSample(store, place, now); },
        [this](const Result<AddedRepository> &added) { m_private->onAdded(*added); });
}

void Workspace::removeRepository(RepositoryId id)
{
    m_private->remove(id);
}

void Workspace::configureRepository(RepositoryId id, const RepositoryConfig &config)
{
    const Repository *known = m_private->find(id);
    if (!known)
        return;
    const RepositoryConfig &old = known->config;
    const bool scanAnew = old.branch != config.branch || old.include != config.include || old.exclude != config.exclude;
    const bool resumed = old.paused && !config.paused;
    m_private->change(
        [place = m_private->place, id, config, now = m_private->clock->now()](store::EventStore &store) {
            return workspace::configureRepository(store, place, id, config, now);
        },
        [this, id, config, scanAnew, resumed](const Result<void> &) { m_private->onConfigured(id, config, scanAnew || resumed); });
}

void Workspace::rescan(RepositoryId id)
{
    m_private->refresh(id);
}

void Workspace::rescanAll()
{
    std::vector<RepositoryId> ids;
    for (const Repository &repository : snapshot()->repositories)
        if (!repository.config.paused)
            ids.push_back(repository.id);
    m_private->refreshAll(ids);
}

void Workspace::cancel(int job)
{
    m_private->cancel(job);
}

void Workspace::acceptHostKey(RepositoryId id, const QString &fingerprint)
{
    m_private->refresh(id, fingerprint);
}

void Workspace::compactStore()
{
    m_private->onWriter([](store::EventStore &store) { return store.compact(); });
}

void Workspace::prepareSearch()
{
    m_private->prepareSearch();
}

void Workspace::setBotPatterns(const std::vector<std::string> &patterns)
{
    m_private->botPatterns = patterns;
    m_private->onWriter([patterns](store::EventStore &store) { return store.setBotPatterns(patterns); });
}

} // namespace workspace
