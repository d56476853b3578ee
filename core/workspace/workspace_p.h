// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/lane.h"
#include "workspace/jobs.h"
#include "workspace/workspace.h"

#include <QElapsedTimer>
#include <QHash>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <map>
#include <optional>
#include <set>

namespace workspace {

/// The writer's connection; belongs to its lane's jobs.
struct WriteSide {
    Place place;
    std::optional<store::EventStore> store;

    Result<store::EventStore *> get();
};

/// A reader's connection; belongs to its lane's jobs.
struct ReadSide {
    Place place;
    std::optional<store::Reader> reader;

    Result<store::Reader *> get();
};

/// A job under way: what the window sees, and how to go on.
struct ActiveJob {
    Job view;
    RefreshRequest request;
    std::stop_source stop;
    QString host; ///< of a remote
    bool keyringAsked = false;
    bool again = false; ///< start once more when it has ended: the configuration changed
    std::int64_t eventsShown = 0;
};

/// What a scan on the work lane came to.
struct ScanOutcome {
    Result<scan::ScanReport> report;
    bool damaged = false; ///< the store itself cannot be read
};

/// All lanes' work is started and taken back on the main thread; jobs see values and their side only.
///
/// Six lanes, one thread each: a slow remote never holds up a scan, a scan never holds up a setting,
/// an export never holds up a page; what is now is read beside what happened.
struct Workspace::Private {
    Private(Workspace *facade, const QString &dataFolder);

    // Opening
    void start();
    void onOpened(const Result<std::pair<QString, int>> &opened);
    void giveUp(const QString &why);
    void recover();
    void checkAfterCrash();

    // Small state
    void reload();
    void reloaded(Result<std::vector<Repository>> answer);
    /// Makes what changed known, at most 20 times a second.
    void publish();
    void publishNow();
    /// The snapshot as things are, made when somebody looks.
    const SnapshotPtr &latest();
    [[nodiscard]] Snapshot makeSnapshot() const;
    void dataChanged();
    void say(const Error &error);
    const Repository *find(RepositoryId id) const;

    // Jobs
    ActiveJob *activeOf(RepositoryId id);
    void refreshAll(const std::vector<RepositoryId> &ids);
    void refreshAtStart();
    bool begin(RepositoryId id, const QString &acceptHostKey = {});
    void refresh(RepositoryId id, const QString &acceptHostKey = {});
    void refreshDue();
    void fetch(int job);
    void onFetched(int job, const Result<git::FetchReport> &report);
    void scan(int job);
    void onScanned(int job, const ScanOutcome &outcome);
    void onProgress(int job, const Progress &progress);
    void cancel(int job);
    void end(int job, Job::State state, const Error &error = {});
    void fail(int job, const Error &error);
    void askKeyring(int job, const Error &refusal);
    /// Remembers a job that ended, for the next session.
    void keepJob(const Job &job);
    /// What earlier sessions did.
    void loadJobs();
    void remove(RepositoryId id);
    void removeNow(RepositoryId id);
    void onAdded(const AddedRepository &added);
    void onConfigured(RepositoryId id, const RepositoryConfig &config, bool scanAnew);
    void storeToken(const QString &host, const QByteArray &token);

    /// Care of the store on the work lane, between two scans.
    void onWriter(std::function<Result<void>(store::EventStore &)> task);

    /// What a search needs, part by part, each while nothing else is asked.
    void prepareSearch();
    /// The readers give back what they keep for the next question when there has been none for a while.
    void rest(bool whole);

    /// A change on the admin lane, then the repositories are read again.
    template<class Change, class Done>
    void change(Change work, Done done);

    /// What an asker who cancelled hears: nothing, or what came of it, which for a file may be that it
    /// was whole already.
    enum class AfterCancel { Silence, Outcome };

    /// A question on a read lane; held back until the store is open.
    template<class T, class Question>
    std::stop_source ask(Lane &lane, ReadSide &side, QObject *owner, Question question, Reply<T> reply,
                         std::function<void(const Progress &)> progress = {}, AfterCancel afterCancel = AfterCancel::Silence);

    Workspace *q;
    Place place;
    QString settingsError;
    git::FetchLimits limits;
    QString caFile;
    scan::ScanOptions options;
    bool scanAtStart = true;
    Schedule schedule = Schedule::Adaptive;
    std::vector<std::string> botPatterns;
    const Clock *clock = &Clock::system();

    SnapshotPtr current = std::make_shared<Snapshot>();
    bool outdated = false; ///< something changed since `current` was made
    bool unsaid = false;   ///< `current` was made since snapshotChanged()
    QTimer pause;          ///< runs while the next snapshotChanged() has to wait
    QString fatal;
    bool opened = false;
    bool answeredBefore = false; ///< somebody may have read another store, or a failure
    bool loaded = false;
    bool marked = false;
    std::uint64_t dataVersion = 0;
    std::vector<Repository> repositories;
    bool reloading = false, reloadAgain = false;
    std::vector<std::function<void()>> deferred;

    int lastJob = 0;
    std::map<int, ActiveJob> active;
    std::deque<Job> ended;
    std::set<RepositoryId> removing;
    QHash<RepositoryId, std::int64_t> lastTry;
    QHash<QString, QByteArray> tokens; ///< of this session, by host
    QElapsedTimer sinceDataChanged;
    QTimer scheduleTimer, reloadTimer, startTimer;
    QTimer idleTimer, longIdleTimer; ///< since the last question or job
    bool preparing = false;          ///< a part of what a search needs is being read

    // The sides outlive their lanes: lanes are declared last, so they stop first.
    WriteSide workSide, adminSide;
    ReadSide readSide, resourceSide, exportSide;
    Lane network{"network"};
    Lane work{"work"};
    Lane admin{"admin"};
    Lane read{"read"};
    Lane resources{"resources"};
    Lane exports{"export"};
};

template<class Change, class Done>
void Workspace::Private::change(Change task, Done done)
{
    using Value = std::invoke_result_t<Change &, store::EventStore &>;
    const auto send = [this, task, done] {
        admin.run(
            q,
            [side = &adminSide, task](const JobContext &) mutable -> Value {
                auto store = side->get();
                if (!store)
                    return store.error();
                return task(**store);
            },
            [this, done](Value value) mutable {
                if (!value)
                    say(value.error());
                else
                    done(std::move(value));
                reload();
            });
    };
    if (opened)
        send();
    else
        deferred.push_back(send);
}

template<class T, class Question>
std::stop_source Workspace::Private::ask(Lane &lane, ReadSide &side, QObject *owner, Question question, Reply<T> reply,
                                         std::function<void(const Progress &)> progress, AfterCancel afterCancel)
{
    std::stop_source source;
    const bool tells = afterCancel == AfterCancel::Outcome;
    const auto send = [this, &lane, readSide = &side, guard = QPointer<QObject>(owner), question, reply, progress, source, tells] {
        if (!guard || (source.stop_requested() && !tells))
            return;
        const auto job = [readSide, question, source](const JobContext &lanes) mutable -> Result<T> {
            // Either the asker or the lane's end stops it.
            const std::stop_callback link(lanes.stop, [&source] { source.request_stop(); });
            const JobContext context{source.get_token(), lanes.report};
            if (context.cancelled())
                return cancelledError();
            auto reader = readSide->get();
            if (!reader)
                return reader.error();
            return question(**reader, context);
        };
        idleTimer.start();
        // Jobs of hundreds of repositories never cease: what we ask for ourselves is no user who may search on.
        if (guard.data() != q)
            longIdleTimer.start();
        lane.run(
            guard.data(), job,
            [reply, source, tells](Result<T> answer) {
                if (tells || !source.stop_requested())
                    reply(std::move(answer));
            },
            progress);
    };
    if (opened) {
        send();
    } else if (!fatal.isEmpty()) {
        const Error error{ErrorCode::NotFound, fatal, {}};
        QMetaObject::invokeMethod(
            owner, [reply, error] { reply(error); }, Qt::QueuedConnection);
    } else {
        deferred.push_back(send);
    }
    return source;
}

} // namespace workspace
