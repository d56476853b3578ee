// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/restoresheet.h"

#include "base/clock.h"
#include "ui/models/clustertext.h"
#include "ui/models/displaytext.h"
#include "ui/theme/times.h"
#include "ui/widgets/factlist.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

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
    m_context->setCurrentIndex(std::max(0, m_context->findData(QString::fromStdString(record.context))));
    addField(tr("Into the context"), m_context);
    m_state->setWordWrap(true);
    body()->addWidget(m_state);
    m_report->setMinimumHeight(kReport);
    m_report->hide();
    body()->addWidget(m_report, 1);
    addFoot(tr("Restore"), Deed::Asks);
    connect(m_context, &QComboBox::currentIndexChanged, this, &RestoreSheet::showChoice);
    connect(clusters, &workspace::Clusters::snapshotChanged, this, &RestoreSheet::showChoice);
    showChoice();
}

void RestoreSheet::showChoice()
{
    if (m_isRunning || m_report->isVisible())
        return;
    const auto snapshot = m_clusters->snapshot();
    const Context *context = snapshot->find(m_context->currentData().toString().toStdString());
    QString why;
    if (!context)
        why = tr("There is no context to restore into.");
    else if (context->state != Context::State::Live)
        why = tr("%1 is not connected. Open it on the page Namespaces first.").arg(ClusterText::name(*context));
    else if (!ClusterText::isUnlocked(*context, Clock::system().now()))
        why = tr("%1 is read-only. Unlock it first.").arg(ClusterText::name(*context));
    acceptButton()->setEnabled(why.isEmpty());
    m_state->setRole(why.isEmpty() ? Role::SecondaryText : Role::Warning);
    m_state->setText(why.isEmpty() ? displayText(context->server) : why);
}

void RestoreSheet::accept()
{
    m_isRunning = true;
    acceptButton()->setEnabled(false);
    m_context->setEnabled(false);
    m_state->setRole(Role::SecondaryText);
    m_state->setText(tr("Making objects again…"));
    m_clusters->restore(this, m_context->currentData().toString().toStdString(), m_folder,
                        [this](const Result<purge::RestoreReport> &report) { showReport(report); });
}

void RestoreSheet::showReport(const Result<purge::RestoreReport> &report)
{
    m_isRunning = false;
    if (!report) {
        m_context->setEnabled(true);
        showChoice();
        setProblem(tr("Nothing was restored. %1").arg(displayText(report.error().message)));
        return;
    }
    setProblem(report->ended ? tr("It was cut off: %1").arg(displayText(report->ended->message)) : QString());
    m_report->show();
    const std::int64_t failed = report->count(RestoreRow::State::Failed);
    m_state->setRole(failed > 0 ? Role::Danger : Role::Success);
    m_state->setText(tr("%1 made again, %2 were there already, %3 are left to what owns them, %4 failed.")
                         .arg(theme::figure(report->count(RestoreRow::State::Created)),
                              theme::figure(report->count(RestoreRow::State::AlreadyThere)),
                              theme::figure(report->count(RestoreRow::State::LeftToOwner)), theme::figure(failed)));
    m_report->begin();
    for (const RestoreRow &row : report->rows)
        m_report->addStep(markOf(row.state), displayText(row.kind + ' ' + row.name), displayText(row.why));
    m_report->end();
    setDone();
    adjustSize();
}
