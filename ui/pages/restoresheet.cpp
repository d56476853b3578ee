// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/restoresheet.h"

#include "base/clock.h"
#include "ui/models/clustertext.h"
#include "ui/models/displaytext.h"
#include "ui/theme/times.h"
#include "ui/widgets/factlist.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using purge::RestoreRow;
using theme::Role;
using widgets::Label;
using widgets::TextSize;
using workspace::Context;

namespace {

constexpr int kReport = 280;

widgets::FactList::Mark markOf(RestoreRow::State state)
{
    switch (state) {
    case RestoreRow::State::Created: return {u"check"_s, Role::Success};
    case RestoreRow::State::AlreadyThere: return {u"shield"_s, Role::SecondaryText};
    case RestoreRow::State::LeftToOwner: return {u"clock"_s, Role::SecondaryText};
    case RestoreRow::State::LeftOut: return {u"check"_s, Role::SecondaryText};
    case RestoreRow::State::Unknown: return {u"warning"_s, Role::Warning};
    case RestoreRow::State::Failed: break;
    }
    return {u"error"_s, Role::Danger};
}

} // namespace

RestoreSheet::RestoreSheet(workspace::Clusters *clusters, const store::LedgerRecord &record, const QString &folder, QWidget *parent)
    : Sheet(tr("Restore %1").arg(displayText(record.ns)), parent), m_clusters(clusters), m_folder(folder), m_context(new QComboBox),
      m_state(new Label({}, TextSize::Small, Role::SecondaryText)), m_report(new widgets::FactList)
{
    auto *why =
        new Label(tr("The namespace and its objects are made again in the order in which they need each other, without what the cluster "
                     "sets itself. Nothing that is there is changed. The data of volumes is not part of a backup."));
    why->setWordWrap(true);
    body()->addWidget(why);
    auto *place = new Label(displayText(folder), TextSize::Code, Role::SecondaryText);
    place->setElided(Qt::ElideLeft);
    body()->addWidget(place);
    for (const Context &context : clusters->snapshot()->contexts)
        m_context->addItem(displayText(context.name), QString::fromStdString(context.name));
    // Another context than that of the deletion is for a person to choose.
    m_context->setCurrentIndex(m_context->findData(QString::fromStdString(record.context)));
    addField(tr("Into the context"), m_context);
    m_state->setWordWrap(true);
    body()->addWidget(m_state);
    m_report->setMinimumHeight(kReport);
    m_report->hide();
    body()->addWidget(m_report, 1);
    addFoot(tr("Restore"), Deed::Asks);
    connect(m_context, &QComboBox::currentIndexChanged, this, &RestoreSheet::showChoice);
    connect(clusters, &workspace::Clusters::snapshotChanged, this, &RestoreSheet::showChoice);
    clusters->requestBackup(this, folder, [this](Result<purge::BackupIndex> backup) {
        m_backup = std::move(backup);
        showChoice();
    });
    showChoice();
}

QString RestoreSheet::hindrance(const Context *context) const
{
    if (m_context->count() == 0)
        return tr("There is no context to restore into.");
    if (!context)
        return tr("The context that it was deleted in is not there any more. Choose another one.");
    if (context->state != Context::State::Live)
        return tr("%1 is not connected. Open it on the page Namespaces first.").arg(ClusterText::name(*context));
    if (!ClusterText::isUnlocked(*context, Clock::system().now()))
        return tr("%1 is read-only. Unlock it first.").arg(ClusterText::name(*context));
    if (!m_backup)
        return tr("Reading the backup…");
    return *m_backup ? QString() : displayText(m_backup->error().message);
}

void RestoreSheet::showChoice()
{
    if (m_isRunning)
        return showWork();
    if (m_report->isVisible())
        return;
    const auto snapshot = m_clusters->snapshot();
    const Context *context = snapshot->find(m_context->currentData().toString().toStdString());
    const QString why = hindrance(context);
    acceptButton()->setEnabled(why.isEmpty());
    const bool isElsewhere = why.isEmpty() && !purge::isOf(**m_backup, context->identity);
    m_state->setRole(why.isEmpty() && !isElsewhere ? Role::SecondaryText : Role::Warning);
    if (isElsewhere)
        m_state->setText(
            tr("This is another cluster than the one the backup is of, which is %1 (%2). What is in the backup, Secrets as well, "
               "would go to %3.")
                .arg(displayText((*m_backup)->cluster), displayText((*m_backup)->server), displayText(context->server)));
    else
        m_state->setText(why.isEmpty() ? displayText(context->server) : why);
}

/// Deletions and restores come one after the other, of whichever context.
void RestoreSheet::showWork()
{
    const auto snapshot = m_clusters->snapshot();
    const bool waits =
        std::any_of(snapshot->runs.begin(), snapshot->runs.end(), [](const workspace::PurgeRun &run) { return run.running; });
    m_state->setRole(Role::SecondaryText);
    m_state->setText((waits ? tr("It waits until the deletion under way has ended.") : tr("Making objects again…")) + u' '
                     + tr("What came of it is said where this is closed before, too."));
}

void RestoreSheet::accept()
{
    if (m_isRunning) {
        // The second press of a double click is of the button that was there before.
        if (!m_running.hasExpired(QApplication::doubleClickInterval()))
            return;
        acceptButton()->setEnabled(false);
        m_restoring.request_stop();
        return;
    }
    m_isRunning = true;
    m_running.start();
    acceptButton()->setText(tr("Stop"));
    m_context->setEnabled(false);
    showWork();
    m_restoring = m_clusters->restore(this, m_context->currentData().toString().toStdString(), m_folder,
                                      [this](const Result<purge::RestoreReport> &report) { showReport(report); });
}

void RestoreSheet::showReport(const Result<purge::RestoreReport> &report)
{
    m_isRunning = false;
    if (!report) {
        m_context->setEnabled(true);
        acceptButton()->setText(tr("Restore"));
        showChoice();
        setProblem(tr("Nothing was restored. %1").arg(displayText(report.error().message)));
        return;
    }
    QStringList problems;
    if (report->ended)
        problems << tr("It was cut off: %1").arg(displayText(report->ended->message));
    if (report->unnoted)
        problems << tr("The ledger does not have this restore: %1").arg(displayText(report->unnoted->message));
    setProblem(problems.join(u' '));
    m_report->show();
    const std::int64_t failed = report->count(RestoreRow::State::Failed);
    const std::int64_t unknown = report->count(RestoreRow::State::Unknown);
    m_state->setRole(failed > 0 ? Role::Danger : unknown > 0 ? Role::Warning : Role::Success);
    const QString figures =
        tr("%1 made again, %2 there already, %3 left to what owns them, %4 failed.")
            .arg(theme::figure(report->count(RestoreRow::State::Created)), theme::figure(report->count(RestoreRow::State::AlreadyThere)),
                 theme::figure(report->count(RestoreRow::State::LeftToOwner)), theme::figure(failed));
    m_state->setText((figures + u' ' + report->besides()).trimmed());
    m_report->begin();
    for (const RestoreRow &row : report->rows)
        m_report->addStep(markOf(row.state), displayText(row.kind + ' ' + row.name), displayText(row.why));
    m_report->end();
    setDone();
    adjustSize();
}
