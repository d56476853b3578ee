// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/jobbar.h"

#include "base/plurals.h"
#include "ui/theme/paint.h"
#include "ui/theme/times.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"
#include "workspace/clusters.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>

#include <algorithm>

using namespace Qt::StringLiterals;
using theme::Role;

namespace widgets {
namespace {

QString count(std::int64_t value)
{
    return QLocale().toString(qlonglong(value));
}

QPushButton *smallButton(const QString &text, const QString &iconName)
{
    QPushButton *result = button(text, iconName, theme::ButtonKind::Quiet);
    result->setFont(theme::smallFont());
    result->setIconSize(QSize(1, 1) * theme::iconSize(theme::kIconChip));
    result->setFixedHeight(theme::scaled(24));
    return result;
}

/// The deletion that is going on; null: none is, or nothing is known of clusters.
const workspace::PurgeRun *runningOf(const workspace::ClustersSnapshotPtr &clusters)
{
    if (!clusters)
        return nullptr;
    const auto run = std::find_if(clusters->runs.begin(), clusters->runs.end(), [](const workspace::PurgeRun &one) { return one.running; });
    return run == clusters->runs.end() ? nullptr : &*run;
}

/// The context in view where what is shown of it is what it is; else null.
const workspace::Context *watchedOf(const workspace::ClustersSnapshotPtr &clusters)
{
    const workspace::Context *context = clusters ? clusters->find(clusters->selected) : nullptr;
    const bool isWatched = context && context->state == workspace::Context::State::Live && !context->stale && context->namespaces;
    return isWatched ? context : nullptr;
}

} // namespace

QString phaseWord(const workspace::Job &job)
{
    if (job.state == workspace::Job::State::Waiting)
        return JobBar::tr("Waiting");
    switch (job.progress.phase) {
    case Progress::Phase::Waiting:
    case Progress::Phase::Connecting: return JobBar::tr("Connecting");
    case Progress::Phase::Receiving: return JobBar::tr("Receiving");
    case Progress::Phase::Indexing: return JobBar::tr("Indexing");
    case Progress::Phase::Scanning: return JobBar::tr("Scanning");
    case Progress::Phase::Writing: break;
    }
    return JobBar::tr("Writing");
}

QString progressText(const Progress &progress)
{
    if (progress.done <= 0 && progress.total <= 0)
        return {};
    const bool isScan = progress.phase == Progress::Phase::Scanning || progress.phase == Progress::Phase::Writing;
    if (progress.total <= 0)
        return isScan ? JobBar::tr("commit %1").arg(count(progress.done))
                      : JobBar::tr("%1 object(s)", nullptr, pluralOf(progress.done)).arg(count(progress.done));
    return isScan ? JobBar::tr("commit %1 of %2").arg(count(progress.done), count(progress.total))
                  : JobBar::tr("object %1 of %2").arg(count(progress.done), count(progress.total));
}

QString paceText(const Progress &progress)
{
    constexpr std::int64_t kMinute = 60;
    QStringList parts;
    if (progress.perSecond >= 1)
        parts << JobBar::tr("%1 a second").arg(count(std::int64_t(progress.perSecond)));
    if (const std::int64_t left = progress.secondsLeft; left >= 2 * kMinute)
        parts << JobBar::tr("about %1 min left").arg((left + kMinute / 2) / kMinute);
    else if (left >= 0)
        parts << JobBar::tr("about %1 s left").arg(left);
    return parts.join(u" · "_s);
}

double progressPart(const Progress &progress)
{
    return progress.total > 0 ? std::clamp(double(progress.done) / double(progress.total), 0.0, 1.0) : -1;
}

JobBar::JobBar(QWidget *parent)
    : ToolRow(theme::kJobBar, parent), m_icon(new IconView(theme::icon(u"activity"_s, Role::Accent))), m_gap(new QWidget),
      m_what(new Label({}, TextSize::Small)), m_how(new Label({}, TextSize::Small, Role::SecondaryText)),
      m_pace(new Label({}, TextSize::Small, Role::SecondaryText)), m_progress(new QProgressBar),
      m_percent(new Label({}, TextSize::Small, Role::SecondaryText)), m_cancel(smallButton(tr("Cancel"), u"cancel"_s)),
      m_running(new Label({}, TextSize::Small, Role::SecondaryText)), m_failed(smallButton({}, {})),
      m_last(new Label({}, TextSize::Small, Role::SecondaryText))
{
    setAccessibleName(tr("Jobs"));
    m_what->setElided(Qt::ElideRight);
    m_progress->setFixedWidth(160);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setToolTip(tr("Cancel this job"));
    m_failed->setIcon(theme::icon(u"error"_s, Role::Danger));
    m_failed->setToolTip(tr("Show what failed in Activity"));
    QHBoxLayout *row = this->row();
    row->setContentsMargins(theme::kPageMargin, 1, theme::kPageMargin, 0);
    row->setSpacing(0);
    // A gap that goes with the icon.
    m_gap->setFixedWidth(12);
    row->addWidget(m_icon);
    row->addWidget(m_gap);
    row->addWidget(m_what);
    row->addWidget(m_how);
    row->addWidget(m_pace);
    row->addSpacing(12);
    row->addWidget(m_progress);
    row->addSpacing(12);
    row->addWidget(m_percent);
    row->addWidget(m_cancel);
    row->addStretch(1);
    row->addSpacing(12);
    row->addWidget(m_running);
    row->addWidget(m_failed);
    row->addWidget(m_last);
    for (QWidget *part : {m_pace, m_last, m_how, m_running}) // what Activity says, too
        letHide({part});
    connect(m_cancel, &QPushButton::clicked, this, [this] { emit cancelAsked(m_job ? m_job->id : 0); });
    connect(m_failed, &QPushButton::clicked, this, &JobBar::failedAsked);
    showWhat();
}

/// What matters most: what deletes, what runs, what is watched.
void JobBar::showWhat()
{
    if (const workspace::PurgeRun *run = runningOf(m_clusters))
        showRun(*run);
    else if (m_job)
        showJob(*m_job);
    else if (const workspace::Context *context = watchedOf(m_clusters))
        showWatched(*context);
    else
        showNothing();
}

/// Whether the bar has more than words.
void JobBar::showParts(bool icon, bool progress, bool cancel)
{
    for (QWidget *part : {static_cast<QWidget *>(m_icon), m_gap})
        part->setVisible(icon);
    for (QWidget *part : {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_percent)})
        part->setVisible(progress);
    m_cancel->setVisible(cancel);
    m_what->setRole(icon ? Role::Text : Role::SecondaryText);
    m_pace->clear();
}

void JobBar::showNothing()
{
    showParts(false, false, false);
    m_what->setText(tr("Nothing is running"));
    m_how->clear();
}

void JobBar::showJob(const workspace::Job &job)
{
    showParts(true, true, true);
    m_icon->setIcon(theme::icon(u"activity"_s, Role::Accent));
    m_what->setText(phaseWord(job) + u' ' + theme::safeText(QString::fromStdString(job.repositoryName)));
    const auto after = [](const QString &text) { return text.isEmpty() ? text : u" · "_s + text; };
    m_how->setText(after(progressText(job.progress)));
    m_pace->setText(after(paceText(job.progress)));
    const double part = progressPart(job.progress);
    m_progress->setValue(part < 0 ? 0 : int(part * 1000));
    m_percent->setText(part < 0 ? QString() : tr("%1 %").arg(int(part * 100)));
}

void JobBar::setClusters(const workspace::ClustersSnapshotPtr &clusters)
{
    m_clusters = clusters;
    showWhat();
}

void JobBar::showWatched(const workspace::Context &context)
{
    showParts(true, false, false);
    m_icon->setIcon(theme::icon(u"check"_s, Role::Success));
    m_what->setText(tr("Watching %1").arg(theme::safeText(QString::fromStdString(context.name))));
    const auto all = std::int64_t(context.namespaces->size());
    m_how->setText(u" · "_s + tr("%1 namespace(s)", nullptr, pluralOf(all)).arg(count(all)) + u" · "_s
                   + tr("newest answer %1").arg(theme::shortMoment(context.asOf)));
}

void JobBar::showRun(const workspace::PurgeRun &run)
{
    showParts(true, true, false);
    std::int64_t gone = 0, ended = 0, objects = 0, left = 0;
    for (const workspace::PurgeItem &item : run.items) {
        const bool isGone = item.now.step == purge::PurgeStep::Gone;
        gone += isGone;
        ended += item.ended > 0;
        objects += item.now.objects;
        left += isGone ? 0 : item.now.objects - item.now.gone;
    }
    const auto all = std::int64_t(run.items.size());
    m_icon->setIcon(theme::icon(u"activity"_s, Role::Accent));
    m_what->setText(tr("Deleting %n namespace(s) on %1", nullptr, int(all)).arg(theme::safeText(QString::fromStdString(run.context))));
    m_how->setText(u" · "_s + tr("%1 gone, %2 to go").arg(count(gone), count(all - ended)));
    const int part = objects > 0 ? int((objects - left) * 1000 / objects) : 0;
    m_progress->setValue(part);
    m_percent->setText(tr("%1 %").arg(part / 10));
}

void JobBar::setSnapshot(const workspace::Snapshot &snapshot)
{
    const workspace::Job *running = nullptr;
    int runs = 0, waits = 0;
    for (const workspace::Job &job : snapshot.jobs) {
        if (job.state == workspace::Job::State::Running) {
            ++runs;
            if (!running)
                running = &job;
        } else if (job.state == workspace::Job::State::Waiting) {
            ++waits;
        }
    }
    m_job = running ? std::optional(*running) : std::nullopt;
    showWhat();
    const auto failed = std::count_if(snapshot.repositories.begin(), snapshot.repositories.end(),
                                      [](const Repository &r) { return r.state == RepositoryState::Failed; });
    QStringList counts;
    if (runs > 0)
        counts.append(tr("%1 running", nullptr, runs).arg(runs));
    if (waits > 0)
        counts.append(tr("%1 waiting", nullptr, waits).arg(waits));
    if (counts.isEmpty() && snapshot.isEmpty())
        counts.append(tr("No repositories"));
    const bool hasLast = snapshot.lastScan > 0;
    m_running->setText(counts.join(u" · "_s) + (!counts.isEmpty() && failed > 0 ? u"  ·  "_s : QString()));
    m_failed->setVisible(failed > 0);
    m_failed->setText(tr("%1 failed").arg(failed));
    // The dot before it goes with it.
    const QString dot = failed > 0 ? u"·  "_s : counts.isEmpty() ? QString() : u"  ·  "_s;
    m_last->setText(hasLast ? dot + tr("last scan %1").arg(theme::shortMoment(snapshot.lastScan)) : QString());
}

void JobBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), theme::color(Role::Hairline));
}

} // namespace widgets
