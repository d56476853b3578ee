// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "git/url.h"
#include "secrets/keyring.h"
#include "workspace/schedule.h"
#include "workspace/tokens.h"
#include "workspace/workspace_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace workspace {

namespace {

constexpr std::size_t kEndedKept = store::EventStore::kJobsKept;
constexpr qint64 kDataChangeGap = 1'000; // ms between two re-reads of the pages during a scan

QString urlOf(const RepositoryConfig &config)
{
    return QString::fromStdString(config.url);
}

QString hostOf(const RepositoryConfig &config)
{
    if (config.local)
        return {};
    const auto location = git::parseLocation(urlOf(config));
    return location ? location->host : QString();
}

} // namespace

ActiveJob *Workspace::Private::activeOf(RepositoryId id)
{
    for (auto &[number, job] : active) {
        if (job.view.repository == id)
            return &job;
    }
    return nullptr;
}

void Workspace::Private::refresh(RepositoryId id, const QString &acceptHostKey)
{
    if (begin(id, acceptHostKey))
        publish();
}

void Workspace::Private::refreshAll(const std::vector<RepositoryId> &ids)
{
    for (const RepositoryId id : ids)
        begin(id);
    publish();
}

/// False where nothing is to begin: the repository is gone, or its job is under way.
bool Workspace::Private::begin(RepositoryId id, const QString &acceptHostKey)
{
    const Repository *known = find(id);
    if (!opened || !known || activeOf(id))
        return false;
    ActiveJob job;
    job.view.id = ++lastJob;
    job.view.repository = id;
    job.view.repositoryName = known->config.name;
    job.view.begun = clock->now();
    job.request = {place, id, known->config, {}, acceptHostKey, caFile, limits, options};
    job.host = hostOf(known->config);
    job.request.credential = credentialOf(urlOf(known->config), job.host, tokens.value(job.host));
    const bool local = known->config.local;
    const int number = job.view.id;
    active.emplace(number, std::move(job));
    if (local)
        scan(number);
    else
        fetch(number);
    return true;
}

void Workspace::Private::refreshDue()
{
    const std::int64_t now = clock->now();
    std::vector<RepositoryId> due;
    for (const Repository &repository : repositories) {
        const auto next = nextScan(repository, lastTry.value(repository.id));
        if (next && *next <= now)
            due.push_back(repository.id);
    }
    refreshAll(due);
}

void Workspace::Private::fetch(int number)
{
    ActiveJob &job = active.at(number);
    if (job.request.credential.isEmpty()) {
        const auto given = environmentCredential(urlOf(job.request.config), job.host);
        if (!given) {
            fail(number, given.error());
            return;
        }
        job.request.credential = *given;
    }
    job.stop = network.run(
        q,
        [request = job.request](const JobContext &context) {
            context.tell({Progress::Phase::Connecting});
            return fetchRepository(request, context);
        },
        [this, number](const Result<git::FetchReport> &report) { onFetched(number, report); },
        [this, number](const Progress &progress) { onProgress(number, progress); });
}

void Workspace::Private::onFetched(int number, const Result<git::FetchReport> &report)
{
    const auto found = active.find(number);
    if (found == active.end())
        return;
    ActiveJob &job = found->second;
    if (report) {
        if (!job.request.credential.isEmpty())
            tokens.insert(job.host, job.request.credential.secret);
        job.view.progress = {};
        job.view.state = Job::State::Waiting;
        job.view.begun = clock->now();
        scan(number);
        publish();
        return;
    }
    const Error &error = report.error();
    const bool refused = error.code == ErrorCode::Unauthorized || error.code == ErrorCode::Forbidden;
    if (refused && job.request.credential.isEmpty() && !job.keyringAsked) {
        askKeyring(number, error);
        return;
    }
    if (error.code == ErrorCode::HostKeyUnknown)
        emit q->hostKeyAsked(job.view.repository, job.host, error.detail);
    fail(number, error);
}

void Workspace::Private::scan(int number)
{
    ActiveJob &job = active.at(number);
    job.stop = work.run(
        q,
        [side = &workSide, request = job.request](const JobContext &context) -> ScanOutcome {
            context.tell({Progress::Phase::Scanning});
            auto store = side->get();
            if (!store)
                return {store.error(), store.error().code == ErrorCode::Corrupt};
            ScanOutcome outcome{scanStored(**store, request, context)};
            // Corrupt may mean the repository or the store: ask the store.
            if (!outcome.report && outcome.report.error().code == ErrorCode::Corrupt) {
                const auto sound = (*store)->quickCheck();
                outcome.damaged = !sound || !*sound;
            }
            return outcome;
        },
        [this, number](const ScanOutcome &outcome) { onScanned(number, outcome); },
        [this, number](const Progress &progress) { onProgress(number, progress); });
}

void Workspace::Private::onScanned(int number, const ScanOutcome &outcome)
{
    const auto found = active.find(number);
    if (found != active.end()) {
        if (outcome.report) {
            found->second.view.newEvents = outcome.report->newEvents;
            found->second.view.seconds = outcome.report->seconds;
            end(number, Job::State::Done);
        } else if (outcome.report.error().code == ErrorCode::Cancelled) {
            end(number, Job::State::Cancelled);
        } else {
            end(number, Job::State::Failed, outcome.report.error());
        }
    }
    if (outcome.damaged)
        recover();
    else
        dataChanged();
}

void Workspace::Private::onProgress(int number, const Progress &progress)
{
    const auto found = active.find(number);
    if (found == active.end())
        return;
    ActiveJob &job = found->second;
    if (job.view.state == Job::State::Waiting)
        job.view.begun = clock->now();
    job.view.state = Job::State::Running;
    job.view.progress = progress;
    const bool dueForPages = !sinceDataChanged.isValid() || sinceDataChanged.elapsed() >= kDataChangeGap;
    if (progress.events > job.eventsShown && dueForPages) {
        job.eventsShown = progress.events;
        dataChanged();
        return;
    }
    publish();
}

void Workspace::Private::cancel(int number)
{
    const auto found = active.find(number);
    if (found == active.end())
        return;
    found->second.stop.request_stop();
    // One that only waits is over at once; its turn in the lane will find the stop and return.
    if (found->second.view.state == Job::State::Waiting)
        end(number, Job::State::Cancelled);
}

void Workspace::Private::end(int number, Job::State state, const Error &error)
{
    auto node = active.extract(number);
    if (node.empty())
        return;
    ActiveJob &job = node.mapped();
    const RepositoryId id = job.view.repository;
    job.view.state = state;
    job.view.error = error.message;
    job.view.errorCode = error.code;
    job.view.ended = clock->now();
    ended.push_front(job.view);
    if (ended.size() > kEndedKept)
        ended.pop_back();
    keepJob(job.view);
    lastTry.insert(id, clock->now());
    idleTimer.start();
    if (removing.contains(id))
        removeNow(id);
    else if (job.again)
        refresh(id);
    publish();
}

void Workspace::Private::keepJob(const Job &job)
{
    JobRecord record{job.repository, job.repositoryName, JobRecord::Outcome::Done, job.begun,         job.ended,
                     job.seconds,    job.newEvents,      job.error.toStdString(),  int(job.errorCode)};
    if (job.state == Job::State::Failed)
        record.outcome = JobRecord::Outcome::Failed;
    else if (job.state == Job::State::Cancelled)
        record.outcome = JobRecord::Outcome::Cancelled;
    admin.run(
        q,
        [side = &adminSide, record](const JobContext &) -> Result<void> {
            auto store = side->get();
            if (!store)
                return store.error();
            return (*store)->keepJob(record);
        },
        // The job itself is told of; that it is not remembered is for the log.
        [](const Result<void> &kept) {
            if (!kept)
                qCWarning(lcWorkspace).noquote() << kept.error().message << kept.error().detail;
        });
}

void Workspace::Private::loadJobs()
{
    admin.run(
        q,
        [side = &adminSide](const JobContext &) -> Result<std::vector<JobRecord>> {
            auto store = side->get();
            if (!store)
                return store.error();
            return (*store)->jobs();
        },
        [this](const Result<std::vector<JobRecord>> &records) {
            if (!records) {
                say(records.error());
                return;
            }
            int number = 0;
            for (const JobRecord &record : *records) {
                if (ended.size() >= kEndedKept)
                    break;
                Job job;
                job.id = --number;
                job.repository = record.repository;
                job.repositoryName = record.name;
                job.state = record.outcome == JobRecord::Outcome::Done ? Job::State::Done
                    : record.outcome == JobRecord::Outcome::Failed     ? Job::State::Failed
                                                                       : Job::State::Cancelled;
                job.error = QString::fromStdString(record.error);
                job.errorCode = ErrorCode(record.errorCode);
                job.begun = record.begun;
                job.ended = record.ended;
                job.newEvents = record.newEvents;
                job.seconds = record.seconds;
                ended.push_back(std::move(job));
            }
            publish();
        });
}

void Workspace::Private::fail(int number, const Error &error)
{
    const RepositoryId id = active.at(number).view.repository;
    const bool cancelled = error.code == ErrorCode::Cancelled;
    end(number, cancelled ? Job::State::Cancelled : Job::State::Failed, error);
    if (cancelled || error.code == ErrorCode::Busy)
        return;
    change(
        [id, error, now = clock->now()](store::EventStore &store) -> Result<bool> {
            recordFailure(store, id, error, now);
            return true;
        },
        [](const Result<bool> &) {});
}

void Workspace::Private::remove(RepositoryId id)
{
    if (!find(id))
        return;
    removing.insert(id);
    if (const ActiveJob *job = activeOf(id))
        cancel(job->view.id);
    else
        removeNow(id);
    publish();
}

void Workspace::Private::removeNow(RepositoryId id)
{
    const auto known = std::find_if(repositories.begin(), repositories.end(), [id](const Repository &r) { return r.id == id; });
    if (known == repositories.end())
        return;
    // On the work lane: taking out a large history is one long transaction, which a scan must not meet.
    work.run(
        q,
        [side = &workSide, repository = *known, now = clock->now()](const JobContext &) -> Result<void> {
            auto store = side->get();
            if (!store)
                return store.error();
            return workspace::removeRepository(**store, side->place, repository, now);
        },
        [this, id](const Result<void> &done) {
            if (done)
                std::erase_if(repositories, [id](const Repository &r) { return r.id == id; });
            else
                say(done.error());
            removing.erase(id);
            dataChanged();
        });
}

void Workspace::Private::onAdded(const AddedRepository &added)
{
    if (!find(added.id)) {
        Repository fresh;
        fresh.id = added.id;
        fresh.config = added.config;
        repositories.push_back(fresh);
    }
    emit q->repositoryAdded(added.id);
    refresh(added.id);
}

void Workspace::Private::onConfigured(RepositoryId id, const RepositoryConfig &config, bool scanAnew)
{
    const auto known = std::find_if(repositories.begin(), repositories.end(), [id](const Repository &r) { return r.id == id; });
    if (known != repositories.end())
        known->config = config;
    ActiveJob *job = activeOf(id);
    if (config.paused) {
        if (job)
            cancel(job->view.id);
    } else if (scanAnew) {
        if (job) {
            job->again = true;
            cancel(job->view.id);
        } else {
            refresh(id);
        }
    }
    publish();
}

void Workspace::Private::onWriter(std::function<Result<void>(store::EventStore &)> task)
{
    work.run(
        q,
        [side = &workSide, task = std::move(task)](const JobContext &) -> Result<void> {
            auto store = side->get();
            if (!store)
                return store.error();
            return task(**store);
        },
        [this](const Result<void> &done) {
            if (!done)
                say(done.error());
            dataChanged();
        });
}

void Workspace::setToken(const QString &host, const QByteArray &token)
{
    m_private->storeToken(host, token);
}

void Workspace::forgetToken(const QString &host)
{
    m_private->tokens.remove(host);
    secrets::removeToken(host, this, [this, host](const Result<void> &gone) {
        if (!gone)
            emit failed(gone.error().message);
        else
            emit tokenKept(host, false);
    });
}

void Workspace::Private::askKeyring(int number, const Error &refusal)
{
    ActiveJob &job = active.at(number);
    job.keyringAsked = true;
    secrets::readToken(job.host, q, [this, number, refusal](const Result<QByteArray> &token) {
        const auto found = active.find(number);
        if (found == active.end())
            return;
        if (!token || token->isEmpty()) {
            fail(number, refusal);
            return;
        }
        ActiveJob &asked = found->second;
        asked.request.credential = credentialOf(urlOf(asked.request.config), asked.host, *token);
        fetch(number);
    });
}

void Workspace::Private::storeToken(const QString &host, const QByteArray &token)
{
    tokens.insert(host, token);
    secrets::writeToken(host, token, q, [this, host](const Result<void> &kept) {
        if (!kept)
            emit q->failed(kept.error().message);
        else
            emit q->tokenKept(host, true);
    });
    std::vector<RepositoryId> refused;
    for (const Repository &repository : repositories) {
        const auto code = ErrorCode(repository.errorCode);
        const bool waits = code == ErrorCode::Unauthorized || code == ErrorCode::Forbidden || code == ErrorCode::NotFound;
        if (repository.state == RepositoryState::Failed && waits && hostOf(repository.config) == host)
            refused.push_back(repository.id);
    }
    refreshAll(refused);
}

} // namespace workspace
