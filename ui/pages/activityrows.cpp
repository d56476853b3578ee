// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activityrows.h"

#include "base/plurals.h"
#include "ui/models/displaytext.h"
#include "ui/theme/times.h"
#include "ui/widgets/jobbar.h"
#include "workspace/schedule.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using theme::Role;
using workspace::Job;
using Group = ActivityRow::Group;

namespace {

constexpr std::int64_t kMinute = 60, kHour = 3600;

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Activity)
};

QString secondsText(double seconds)
{
    // "0.00 s" would say that nothing was done.
    return Text::tr("%1 s").arg(QLocale().toString(std::max(seconds, 0.01), 'f', seconds < 10 ? 2 : 0));
}

QString foundText(std::int64_t events)
{
    return events > 0 ? Text::tr("%Ln new event(s)", nullptr, int(events)) : Text::tr("nothing new");
}

bool isScan(const Job &job)
{
    const auto phase = job.progress.phase;
    return phase == Progress::Phase::Scanning || phase == Progress::Phase::Writing;
}

ActivityRow base(Group group, const Job &job)
{
    ActivityRow row;
    row.group = group;
    row.job = job.id;
    row.repository = job.repository;
    row.time = job.ended > 0 ? job.ended : job.begun;
    return row;
}

ActivityRow runningRow(const Job &job)
{
    ActivityRow row = base(Group::Running, job);
    row.title = widgets::phaseWord(job) + u' ' + displayText(job.repositoryName);
    QStringList parts{widgets::progressText(job.progress), widgets::paceText(job.progress)};
    parts.removeAll(QString());
    if (job.progress.events > 0)
        parts.append(Text::tr("%Ln event(s) so far", nullptr, int(job.progress.events)));
    row.detail = parts.join(u" · "_s);
    row.part = widgets::progressPart(job.progress);
    row.when = Text::tr("since %1").arg(theme::shortMoment(job.begun));
    row.iconName = u"activity"_s;
    row.iconRole = Role::Accent;
    return row;
}

ActivityRow waitingRow(const Job &job, const Job *running, bool isNext)
{
    ActivityRow row = base(Group::Waiting, job);
    row.title = Text::tr("Rescan %1").arg(displayText(job.repositoryName));
    row.detail = running ? Text::tr("waits for %1").arg(displayText(running->repositoryName)) : Text::tr("its turn comes");
    row.when = isNext ? Text::tr("next") : QString();
    row.iconName = u"clock"_s;
    return row;
}

/// What stays of a repository that cannot be refreshed.
QString remainsText(const Repository &repository)
{
    if (repository.lastScan == 0)
        return Text::tr("Nothing of it was read yet.");
    const std::int64_t resources = repository.totals.resources, events = repository.totals.allEvents();
    return Text::tr("%1 and %2 stay readable.", "12 resources and 34 events")
        .arg(Text::tr("%1 resource(s)", nullptr, pluralOf(resources)).arg(theme::figure(resources)),
             Text::tr("%1 event(s)", nullptr, pluralOf(events)).arg(theme::figure(events)));
}

QString failedTitle(const Repository &repository, const Job *last)
{
    const QString name = displayText(repository.config.name);
    if (!last)
        return Text::tr("Refreshing %1").arg(name);
    return isScan(*last) ? Text::tr("Scanning %1").arg(name) : Text::tr("Fetching %1").arg(name);
}

ActivityRow failedRow(const Repository &repository, const Job *last)
{
    const bool kept = repository.state == RepositoryState::Failed;
    const auto code = kept ? ErrorCode(repository.errorCode) : last->errorCode;
    ActivityRow row;
    row.group = Group::Failed;
    row.repository = repository.id;
    row.title = failedTitle(repository, last);
    row.detail = kept ? displayText(repository.errorMessage) : displayText(last->error);
    row.time = kept ? repository.failedSince : last->ended;
    const QString since = row.time > 0 ? Text::tr("Failed since %1.").arg(theme::shortMoment(row.time)) + u' ' : QString();
    row.remark = since + remainsText(repository);
    row.needsToken = !repository.config.local && (code == ErrorCode::Unauthorized || code == ErrorCode::Forbidden);
    row.iconName = u"error"_s;
    row.iconRole = Role::Danger;
    return row;
}

ActivityRow endedRow(const Job &job)
{
    ActivityRow row = base(Group::Done, job);
    const QString name = displayText(job.repositoryName);
    row.when = theme::shortMoment(job.ended);
    switch (job.state) {
    case Job::State::Cancelled:
        row.title = Text::tr("Cancelled %1").arg(name);
        row.detail = Text::tr("what was finished stays");
        row.iconName = u"cancel"_s;
        break;
    case Job::State::Failed:
        row.title = Text::tr("Failed %1").arg(name);
        row.detail = displayText(job.error);
        row.iconName = u"error"_s;
        row.iconRole = Role::Danger;
        break;
    case Job::State::Waiting:
    case Job::State::Running:
    case Job::State::Done:
        row.title = Text::tr("Scanned %1").arg(name);
        row.detail = foundText(job.newEvents) + u" · "_s + secondsText(job.seconds);
        row.iconName = u"check"_s;
        row.iconRole = Role::Success;
        break;
    }
    return row;
}

/// The last good scan of an earlier session, as the store has it.
ActivityRow storedRow(const Repository &repository)
{
    ActivityRow row;
    row.repository = repository.id;
    row.title = Text::tr("Scanned %1").arg(displayText(repository.config.name));
    row.detail = foundText(repository.lastNewEvents) + u" · "_s + secondsText(repository.lastSeconds);
    row.time = repository.lastScan;
    row.when = theme::shortMoment(repository.lastScan);
    row.iconName = u"check"_s;
    row.iconRole = Role::Success;
    return row;
}

/// The jobs of a snapshot, sorted out.
struct Sorted {
    std::vector<const Job *> running, waiting, ended;
    std::map<RepositoryId, const Job *> last; ///< the newest ended job of each repository
    std::set<RepositoryId> active;
    std::set<RepositoryId> scanned; ///< a scan of this session ended well
};

Sorted sorted(const workspace::Snapshot &snapshot)
{
    Sorted result;
    for (const Job &job : snapshot.jobs) {
        if (job.state == Job::State::Running || job.state == Job::State::Waiting) {
            (job.state == Job::State::Running ? result.running : result.waiting).push_back(&job);
            result.active.insert(job.repository);
            continue;
        }
        result.ended.push_back(&job);
        result.last.emplace(job.repository, &job);
        if (job.state == Job::State::Done)
            result.scanned.insert(job.repository);
    }
    return result;
}

} // namespace

QString ActivityRow::key() const
{
    return u"%1/%2/%3"_s.arg(int(group)).arg(job).arg(repository);
}

std::vector<ActivityRow> activityRows(const workspace::Snapshot &snapshot, std::int64_t clearedUntil)
{
    const Sorted jobs = sorted(snapshot);
    std::vector<ActivityRow> rows;
    for (const Job *job : jobs.running)
        rows.push_back(runningRow(*job));
    for (const Job *job : jobs.waiting)
        rows.push_back(waitingRow(*job, jobs.running.empty() ? nullptr : jobs.running.front(), job == jobs.waiting.front()));
    std::set<const Job *> shownAsFailed;
    for (const Repository &repository : snapshot.repositories) {
        const auto found = jobs.last.find(repository.id);
        const Job *last = found == jobs.last.end() ? nullptr : found->second;
        // Another program may have scanned it since.
        const bool jobFailed = last && last->state == Job::State::Failed && last->ended >= repository.lastScan;
        const bool fails = jobFailed || (repository.state == RepositoryState::Failed && !(last && last->state == Job::State::Done));
        if (!fails || jobs.active.contains(repository.id))
            continue;
        rows.push_back(failedRow(repository, jobFailed ? last : nullptr));
        if (jobFailed)
            shownAsFailed.insert(last);
    }
    const auto done = std::ptrdiff_t(rows.size());
    for (const Job *job : jobs.ended)
        if (job->ended > clearedUntil && !shownAsFailed.contains(job))
            rows.push_back(endedRow(*job));
    for (const Repository &repository : snapshot.repositories)
        if (repository.lastScan > clearedUntil && !jobs.scanned.contains(repository.id))
            rows.push_back(storedRow(repository));
    std::stable_sort(rows.begin() + done, rows.end(), [](const ActivityRow &a, const ActivityRow &b) { return a.time > b.time; });
    return rows;
}

QString activityWord(Group group)
{
    switch (group) {
    case Group::Running: return Text::tr("Running");
    case Group::Waiting: return Text::tr("Waiting");
    case Group::Failed: return Text::tr("Failed");
    case Group::Done: break;
    }
    return Text::tr("Done");
}

QString rhythmText(const Repository &repository)
{
    if (repository.config.paused)
        return Text::tr("Paused");
    switch (repository.config.schedule) {
    case Schedule::Hourly: return Text::tr("Hourly");
    case Schedule::Daily: return Text::tr("Daily");
    case Schedule::Off: return Text::tr("Only when asked");
    case Schedule::Adaptive: break;
    }
    const std::int64_t gap = workspace::adaptiveInterval(repository);
    if (gap >= 24 * kHour)
        return Text::tr("Adaptive, now daily");
    if (gap == kHour)
        return Text::tr("Adaptive, now hourly");
    return gap < kHour ? Text::tr("Adaptive, now every %1 min").arg(gap / kMinute) : Text::tr("Adaptive, now every %1 h").arg(gap / kHour);
}

QString rhythmSummary(const std::vector<Repository> &repositories)
{
    int adaptive = 0, hourly = 0, daily = 0, off = 0, paused = 0;
    for (const Repository &repository : repositories) {
        if (repository.config.paused) {
            ++paused;
            continue;
        }
        switch (repository.config.schedule) {
        case Schedule::Adaptive: ++adaptive; break;
        case Schedule::Hourly: ++hourly; break;
        case Schedule::Daily: ++daily; break;
        case Schedule::Off: ++off; break;
        }
    }
    QStringList parts;
    const auto add = [&parts](const QString &text, int count) {
        if (count > 0)
            parts.append(text.arg(count));
    };
    add(Text::tr("%1 adaptive", nullptr, adaptive), adaptive);
    add(Text::tr("%1 hourly"), hourly);
    add(Text::tr("%1 daily"), daily);
    add(Text::tr("%1 only when asked"), off);
    add(Text::tr("%1 paused"), paused);
    return parts.join(u", "_s);
}
