// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/namespacedetails.h"

#include "purge/executor.h"
#include "ui/models/clustertext.h"
#include "ui/models/displaytext.h"
#include "ui/theme/times.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/factlist.h"

using namespace Qt::StringLiterals;
using theme::Role;
using widgets::FactList;
using widgets::TextSize;

NamespaceDetails::NamespaceDetails(widgets::Drawer &drawer) : QObject(&drawer), m_drawer(drawer), m_list(new FactList)
{
    m_list->setAccessibleName(tr("Details of the namespace"));
    m_drawer.setBody(m_list);
    connect(m_list, &FactList::copied, this, &NamespaceDetails::copied);
}

void NamespaceDetails::show(const workspace::NamespaceRow &row, const QString &objects, const QString &objectsReason, std::int64_t now)
{
    const bool same = m_row && *m_row == row && m_objects == objects && m_reason == objectsReason && now / 60 == m_now / 60;
    if (same)
        return;
    m_row = row;
    m_objects = objects;
    m_reason = objectsReason;
    m_now = now;
    if (row.error) {
        showUnread();
        return;
    }
    const bool terminating = row.ns.phase == NamespacePhase::Terminating;
    QStringList second{terminating ? u"Terminating"_s : u"Active"_s};
    if (row.ns.created > 0)
        second.append(tr("made %1").arg(theme::longAge(row.ns.created, now)));
    if (!row.owner.empty())
        second.append(displayText(row.owner));
    m_drawer.setHeader(u"namespaces"_s, terminating ? Role::Warning : Role::SecondaryText, displayText(row.ns.name), second.join(u" · "_s));
    m_list->begin();
    addBlockers();
    addPolicy();
    addFacts();
    addPairs(tr("Labels"), row.ns.labels);
    addPairs(tr("Annotations"), row.ns.annotations);
    addConditions();
    m_list->end();
}

void NamespaceDetails::showUnread()
{
    const auto look = ClusterText::unread(*m_row->error);
    m_drawer.setHeader(u"namespaces"_s, Role::SecondaryText, displayText(m_row->ns.name), look.word);
    m_list->begin();
    m_list->addHeading({look.icon, look.role}, look.word);
    m_list->addText(displayText(m_row->error->message));
    m_list->addText(tr("It was asked for by its name. Nothing else is known of it; it is asked for again every few seconds."),
                    Role::SecondaryText, TextSize::Small);
    m_list->end();
}

/// What holds a namespace that is being deleted.
void NamespaceDetails::addBlockers()
{
    if (m_row->ns.phase != NamespacePhase::Terminating)
        return;
    bool blocked = false;
    for (const Condition &condition : m_row->ns.conditions) {
        const auto trouble = ClusterText::trouble(condition);
        if (!trouble)
            continue;
        blocked = true;
        m_list->addHeading({u"warning"_s, Role::Warning}, trouble->title);
        m_list->addText(trouble->meaning);
        if (!condition.message.empty())
            m_list->addText(displayText(condition.message), Role::SecondaryText, TextSize::Small);
        m_list->addStep({}, trouble->advice);
        if (!trouble->command.isEmpty())
            m_list->addCommand(trouble->command);
    }
    LiveNamespace itself; // its conditions are told above
    itself.finalizers = m_row->ns.finalizers;
    for (const QString &holder : purge::blockers(itself, {})) {
        blocked = true;
        m_list->addStep({u"clock"_s, Role::Warning}, displayText(holder));
    }
    const QString since = m_row->ns.deleting > 0 ? tr("since %1").arg(theme::exactMoment(m_row->ns.deleting)) : QString();
    if (!blocked)
        m_list->addStep({u"clock"_s, Role::Warning}, tr("It is being deleted. The cluster reports nothing that holds it."), since);
}

void NamespaceDetails::addPolicy()
{
    const auto look = ClusterText::policy(m_row->policy);
    m_list->addSection(tr("Policy"), look.word);
    if (!m_row->policy) {
        m_list->addText(NamespaceModel::whyNotJudged(*m_row), m_row->ns.resourceVersion.empty() ? Role::SecondaryText : Role::Danger);
        return;
    }
    m_list->addText(displayText(m_row->policy->why));
    if (m_row->policy->due > m_now)
        m_list->addText(tr("By its age it may go from %1 on.").arg(theme::exactMoment(m_row->policy->due)), Role::SecondaryText,
                        TextSize::Small);
}

void NamespaceDetails::addFacts()
{
    const LiveNamespace &ns = m_row->ns;
    m_list->addSection(tr("Facts"));
    m_list->addFact(tr("Objects"), m_objects, m_reason);
    if (ns.created > 0)
        m_list->addFact(tr("Made"), theme::exactMoment(ns.created));
    if (ns.deleting > 0)
        m_list->addFact(tr("Deleted"), theme::exactMoment(ns.deleting));
    m_list->addFact(tr("Activity"), m_row->lastActivity > 0 ? theme::exactMoment(m_row->lastActivity) : tr("not known"));
    m_list->addFact(tr("Owner"), m_row->owner.empty() ? tr("none is named") : displayText(m_row->owner));
    m_list->addId(tr("UID"), displayText(ns.uid));
    m_list->addFact(tr("Version"), displayText(ns.resourceVersion), {}, TextSize::Code);
    QStringList finalizers;
    for (const std::string &finalizer : ns.finalizers)
        finalizers.append(displayText(finalizer));
    m_list->addFact(tr("Finalizers"), finalizers.isEmpty() ? tr("none") : finalizers.join(u'\n'), {},
                    finalizers.isEmpty() ? TextSize::Body : TextSize::Code);
}

void NamespaceDetails::addPairs(const QString &title, const StringMap &map)
{
    m_list->addSection(title, map.empty() ? tr("none") : theme::figure(std::int64_t(map.size())));
    for (const auto &[key, value] : map)
        m_list->addPair(displayText(key), displayText(value));
}

void NamespaceDetails::addConditions()
{
    if (m_row->ns.conditions.empty())
        return;
    m_list->addSection(tr("Reported by the cluster"));
    std::vector<QStringList> rows;
    for (const Condition &condition : m_row->ns.conditions)
        rows.push_back({displayText(condition.type + " = " + condition.status),
                        displayText(condition.message.empty() ? condition.reason : condition.message)});
    m_list->addTable({tr("Condition"), tr("Message")}, rows);
}
