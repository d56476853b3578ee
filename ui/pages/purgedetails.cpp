// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/purgedetails.h"

#include "ui/models/displaytext.h"
#include "ui/models/purgemodel.h"
#include "ui/theme/times.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/factlist.h"

#include <QDateTime>
#include <QPushButton>

using namespace Qt::StringLiterals;
using purge::PurgeStep;
using theme::Role;
using widgets::FactList;
using widgets::TextSize;

namespace {

/// The icon of one step that was reported.
FactList::Mark markOf(const purge::StepReport &report)
{
    switch (report.step) {
    case PurgeStep::Waiting:
    case PurgeStep::Checking: return {u"search"_s, Role::SecondaryText};
    case PurgeStep::BackingUp: return {u"check"_s, Role::Success};
    case PurgeStep::Deleting: return {u"trash"_s, Role::Deleted};
    case PurgeStep::Terminating: return {u"clock"_s, Role::SecondaryText};
    case PurgeStep::Gone: return {u"check"_s, Role::Success};
    case PurgeStep::Refused: return {u"shield"_s, Role::Warning};
    case PurgeStep::Failed: return {u"error"_s, Role::Danger};
    case PurgeStep::Stopped: break;
    }
    return {u"pause"_s, Role::SecondaryText};
}

} // namespace

PurgeDetails::PurgeDetails(widgets::Drawer &drawer) : QObject(&drawer), m_drawer(drawer), m_list(new FactList)
{
    m_list->setAccessibleName(tr("What happens to the namespace"));
    m_drawer.setBody(m_list);
    connect(m_list, &FactList::copied, this, &PurgeDetails::copied);
}

void PurgeDetails::show(const workspace::PurgeItem &item, std::int64_t now)
{
    const auto look = PurgeModel::look(item, now);
    m_drawer.setHeader(look.icon, look.role, displayText(item.ns), look.word);
    if (m_item == item)
        return;
    m_item = item;
    m_list->begin();
    addBlockers();
    addHistory();
    m_list->end();
}

void PurgeDetails::addBlockers()
{
    const purge::StepReport &report = m_item->now;
    if (report.step == PurgeStep::Refused || report.step == PurgeStep::Failed || report.step == PurgeStep::Stopped) {
        m_list->addHeading(markOf(report), PurgeModel::look(*m_item, 0).word);
        m_list->addText(displayText(report.sentence));
        return;
    }
    if (report.step != PurgeStep::Terminating)
        return;
    bool held = false;
    for (const Condition &condition : report.conditions)
        if (const auto trouble = ClusterText::trouble(condition)) {
            if (condition.type == "NamespaceContentRemaining" && !report.remaining.empty())
                continue; // the list says more
            held = true;
            m_list->addHeading({u"warning"_s, Role::Warning}, trouble->title);
            if (condition.type == "NamespaceFinalizersRemaining" && !report.remaining.empty())
                continue; // said below, of each finalizer
            m_list->addText(trouble->meaning);
            m_list->addStep({}, trouble->advice);
            if (!trouble->command.isEmpty())
                m_list->addCommand(trouble->command);
        }
    LiveNamespace itself; // its conditions are told above
    itself.finalizers = report.finalizers;
    const std::vector<QString> holders = purge::blockers(itself, report.remaining);
    for (const QString &sentence : holders)
        m_list->addStep({u"clock"_s, Role::Warning}, displayText(sentence));
    if (!holders.empty())
        m_list->addText(tr("Or let it wait. Kubestats keeps watching and never removes a finalizer for you."), Role::SecondaryText,
                        TextSize::Small);
    if (report.isStuck)
        m_list->addText(tr("It takes longer than a deletion should. The next one has its turn meanwhile; this one is asked after while its "
                           "cluster is open, and the ledger says when it is gone."),
                        Role::SecondaryText, TextSize::Small);
    held = held || !holders.empty();
    if (report.isUnheard)
        m_list->addStep({u"warning"_s, Role::Warning}, displayText(report.sentence));
    else if (!held)
        m_list->addStep({u"clock"_s, Role::SecondaryText}, tr("The cluster removes what is in it. Nothing holds it so far."));
    if (report.conditions.empty())
        return;
    m_list->addSection(tr("Reported by the cluster"));
    std::vector<QStringList> rows;
    for (const Condition &condition : report.conditions)
        if (condition.status == "True")
            rows.push_back({displayText(condition.type), displayText(condition.message)});
    m_list->addTable({tr("Condition"), tr("Message")}, rows);
}

void PurgeDetails::addHistory()
{
    const std::int64_t record = m_item->now.record;
    if (record > 0) {
        QPushButton *link = m_list->addSectionWithLink(tr("What happened"), tr("Open in Ledger"));
        connect(link, &QPushButton::clicked, this, [this, record] { emit recordAsked(record); });
    } else {
        m_list->addSection(tr("What happened"));
    }
    if (m_item->history.empty())
        m_list->addText(tr("Nothing was sent yet. The namespace, its labels and its contents are checked again right before."),
                        Role::SecondaryText);
    for (const purge::StepReport &report : m_item->history) {
        const QString time = QDateTime::fromSecsSinceEpoch(report.time).time().toString(u"HH:mm:ss"_s);
        m_list->addStep(markOf(report), displayText(report.sentence),
                        report.auditId.empty() ? QString() : tr("Audit-ID %1").arg(displayText(report.auditId)), time);
    }
    if (m_item->backup.isEmpty())
        return;
    m_list->addSection(tr("Backup"));
    m_list->addText(displayText(m_item->backup), Role::Text, TextSize::Code);
}
