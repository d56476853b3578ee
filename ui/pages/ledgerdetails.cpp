// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ledgerdetails.h"

#include "base/plurals.h"
#include "ui/models/displaytext.h"
#include "ui/models/ledgermodel.h"
#include "ui/theme/times.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/factlist.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QTimeZone>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using store::DeletionState;
using store::LedgerEntry;
using store::LedgerRecord;
using store::LedgerStep;
using theme::Role;
using widgets::FactList;
using widgets::TextSize;

namespace {

QJsonObject detailsOf(const LedgerEntry &entry)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(entry.details)).object();
}

const LedgerEntry *firstOf(const std::vector<LedgerEntry> &entries, LedgerStep step)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [step](const LedgerEntry &entry) { return entry.step == step; });
    return found == entries.end() ? nullptr : &*found;
}

QString shown(const QJsonValue &value)
{
    return displayText(value.toString());
}

/// What a link says of a request.
struct Sent {
    std::optional<QString> code; ///< what was answered, in a table; none: the link is of no request
    bool isSent = false;
};

Sent sentBy(const LedgerEntry &entry, const QJsonObject &details)
{
    if (entry.step == LedgerStep::Intent)
        return {LedgerDetails::tr("not known"), true};
    if (entry.step != LedgerStep::Answer && !details.contains("auditId"_L1))
        return {};
    const int status = details["status"_L1].toInt();
    // Older entries do not say so, but only what never left was refused without a status.
    const bool isSent = details["sent"_L1].toBool(status > 0 || entry.state != DeletionState::Refused);
    return {!isSent ? LedgerDetails::tr("not sent") : status > 0 ? QString::number(status) : LedgerDetails::tr("none"), isSent};
}

/// What was seen when it was approved, or, where that was by a plan, right before it was deleted.
QJsonObject evidenceOf(const std::vector<LedgerEntry> &entries, const QJsonObject &approval)
{
    QJsonObject evidence = approval["evidence"_L1].toObject();
    const LedgerEntry *intent = firstOf(entries, LedgerStep::Intent);
    return intent && !evidence.contains("objects"_L1) ? detailsOf(*intent)["evidence"_L1].toObject() : evidence;
}

} // namespace

LedgerDetails::LedgerDetails(widgets::Drawer &drawer) : QObject(&drawer), m_drawer(drawer), m_list(new FactList)
{
    m_list->setAccessibleName(tr("Details of the entry"));
    m_drawer.setBody(m_list);
    connect(m_list, &FactList::copied, this, &LedgerDetails::copied);
}

void LedgerDetails::showHeader(const LedgerRecord &record)
{
    const auto look = LedgerModel::look(record.state);
    m_drawer.setHeader(look.icon, look.role, displayText(record.ns), tr("Entry %1 · %2").arg(theme::figure(record.number), look.word));
}

void LedgerDetails::showReading(const LedgerRecord &record)
{
    m_entries.clear();
    m_folder.clear();
    showHeader(record);
    m_list->begin();
    addApproval(record);
    m_list->end();
}

void LedgerDetails::show(const LedgerRecord &record, const Result<std::vector<LedgerEntry>> &entries)
{
    m_entries.clear();
    m_folder.clear();
    showHeader(record);
    m_list->begin();
    if (entries) {
        m_entries = *entries;
        addApproval(record);
        addEvidence();
        addRequests();
        addOutcome(record);
        addBackup();
    } else {
        m_list->addHeading({u"error"_s, Role::Danger}, tr("The entry cannot be read"));
        m_list->addText(displayText(entries.error().message));
    }
    m_list->end();
}

void LedgerDetails::addApproval(const LedgerRecord &record)
{
    const LedgerEntry *approval = firstOf(m_entries, LedgerStep::Approval);
    const QJsonObject details = approval ? detailsOf(*approval) : QJsonObject();
    const QString typed = shown(details["typedCluster"_L1]);
    const QString who = record.who.empty() ? tr("not said") : displayText(record.who);
    m_list->addFact(tr("Approved"), typed.isEmpty() ? who : tr("%1, typed “%2”").arg(who, typed));
    m_list->addFact(tr("When"), theme::exactMoment(record.begun));
    const QString cluster = displayText(record.cluster), context = displayText(record.context);
    m_list->addFact(tr("Cluster"), cluster, context == cluster ? QString() : context);
    if (details.contains("kubeSystemUid"_L1))
        m_list->addId(tr("Identity"), shown(details["kubeSystemUid"_L1]));
    if (details.contains("server"_L1))
        m_list->addFact(tr("Server"), shown(details["server"_L1]), {}, TextSize::Code);
    m_list->addId(tr("Namespace"), displayText(record.uid));
    if (details.contains("resourceVersion"_L1))
        m_list->addFact(tr("Version"), shown(details["resourceVersion"_L1]), {}, TextSize::Code);
}

void LedgerDetails::addEvidence()
{
    const LedgerEntry *approval = firstOf(m_entries, LedgerStep::Approval);
    if (!approval)
        return;
    const QJsonObject details = detailsOf(*approval);
    const QJsonObject evidence = evidenceOf(m_entries, details);
    m_list->addSection(tr("Evidence"),
                       shown(evidence["previewTaken"_L1]).replace(u'T', u' ').remove(u'Z')
                           + (evidence.contains("previewTaken"_L1) ? u" UTC"_s : QString()));
    if (const QString policy = shown(evidence["policy"_L1]); !policy.isEmpty())
        m_list->addText(policy);
    const auto objects = std::int64_t(evidence["objects"_L1].toDouble());
    const auto kinds = std::int64_t(evidence["kinds"_L1].toObject().size());
    m_list->addText(!evidence.contains("objects"_L1) ? tr("What was in it is not written down.")
                        : objects == 1               ? tr("1 object was seen.")
                        : kinds == 0
                        ? tr("%1 objects were seen.").arg(theme::figure(objects)) // as older plans were written down
                        : tr("%1 objects of %2 kind(s) were seen.", nullptr, int(kinds)).arg(theme::figure(objects), theme::figure(kinds)),
                    Role::SecondaryText, TextSize::Small);
    for (const QJsonValue &value : evidence["claims"_L1].toArray()) {
        const QJsonObject claim = value.toObject();
        const bool hasNone = claim.contains("volume"_L1) && shown(claim["volume"_L1]).isEmpty();
        const QString reclaim = shown(claim["reclaimPolicy"_L1]);
        m_list->addStep({u"warning"_s, Role::Warning},
                        tr("PersistentVolumeClaim %1").arg(shown(value.isString() ? value : claim["name"_L1])),
                        QStringList{shown(claim["size"_L1]),
                                    !reclaim.isEmpty() ? reclaim
                                        : hasNone      ? tr("it had no volume")
                                                       : tr("what became of its volume is not known")}
                            .join(u" · "_s));
    }
    for (const QJsonValue &value : evidence["loadBalancers"_L1].toArray())
        m_list->addStep({u"warning"_s, Role::Warning}, tr("The address of Service %1 was given up").arg(shown(value)));
    m_list->addId(tr("Digest"), shown(details["digest"_L1]));
}

void LedgerDetails::addRequests()
{
    const bool isUntouched = std::any_of(m_entries.begin(), m_entries.end(), [](const LedgerEntry &entry) {
        return entry.step == LedgerStep::Outcome && entry.state == DeletionState::Untouched;
    });
    const bool isUnanswered = !isUntouched && !firstOf(m_entries, LedgerStep::Answer);
    std::vector<QStringList> rows;
    QStringList warnings;
    int deletes = 0;
    for (const LedgerEntry &entry : m_entries) {
        const QJsonObject details = detailsOf(entry);
        for (const QJsonValue &warning : details["warnings"_L1].toArray())
            warnings.append(shown(warning));
        const Sent sent = sentBy(entry, details);
        if (!sent.code || (entry.step == LedgerStep::Intent && !isUnanswered))
            continue;
        const QString request = shown(details["request"_L1]);
        deletes += sent.isSent && request.startsWith("DELETE"_L1);
        rows.push_back({QDateTime::fromSecsSinceEpoch(entry.time).time().toString(u"HH:mm:ss"_s),
                        request.isEmpty() ? displayText(entry.text) : request, *sent.code, shown(details["auditId"_L1])});
    }
    warnings.removeDuplicates();
    const bool isLost = isUnanswered && deletes == 1;
    m_list->addSection(tr("Requests"),
                       deletes == 0       ? tr("no DELETE")
                           : isLost       ? tr("1 DELETE, its answer is not known")
                           : deletes == 1 ? tr("1 DELETE")
                                          : tr("%1 DELETE").arg(deletes));
    if (rows.empty())
        m_list->addText(tr("No answer of the cluster was written down."), Role::SecondaryText, TextSize::Small);
    else
        m_list->addTable({tr("Time"), tr("Request"), tr("Code"), tr("Audit-ID")}, rows, true);
    for (const QString &warning : warnings)
        m_list->addStep({u"warning"_s, Role::Warning}, warning, tr("said by the server"));
}

void LedgerDetails::addOutcome(const LedgerRecord &record)
{
    const auto look = LedgerModel::look(record.state);
    m_list->addSection(tr("Outcome"));
    m_list->addStep({look.icon, look.role}, look.word, displayText(record.text), theme::shortMoment(record.changed));
    m_list->addSection(tr("Every link of it"));
    for (const LedgerEntry &entry : m_entries) {
        m_list->addStep({}, displayText(entry.text), {}, QDateTime::fromSecsSinceEpoch(entry.time).time().toString(u"HH:mm:ss"_s));
        m_list->addId(tr("Hash"), displayText(entry.hash));
    }
}

void LedgerDetails::addBackup()
{
    const LedgerEntry *intent = firstOf(m_entries, LedgerStep::Intent);
    if (!intent)
        return;
    const QJsonValue value = detailsOf(*intent)["backup"_L1];
    if (!value.isObject()) {
        m_list->addSection(tr("Backup"));
        m_list->addStep({u"warning"_s, Role::Warning}, tr("There is none: it was approved without."));
        return;
    }
    const QJsonObject backup = value.toObject();
    m_folder = backup["folder"_L1].toString();
    const auto saved = std::int64_t(backup["objects"_L1].toDouble());
    QPushButton *link = m_list->addSectionWithLink(tr("Backup"), tr("Show in folder"));
    connect(link, &QPushButton::clicked, this, [this] { emit folderAsked(m_folder); });
    m_list->addStep({u"folder"_s, Role::SecondaryText}, displayText(m_folder),
                    tr("%1 object(s), %2", nullptr, pluralOf(saved))
                        .arg(theme::figure(saved), theme::byteSize(std::int64_t(backup["bytes"_L1].toDouble()))));
    const bool matches = backup["digestMatches"_L1].toBool();
    m_list->addStep({matches ? u"check"_s : u"warning"_s, matches ? Role::Success : Role::Warning},
                    matches ? tr("It holds what was approved") : tr("It holds something else than what was approved"),
                    backup["secretValues"_L1].toBool() ? tr("with the values of Secrets") : tr("without the values of Secrets"));
}

QString LedgerDetails::text() const
{
    QStringList lines;
    for (const LedgerEntry &entry : m_entries)
        lines.append(QStringList{QString::number(entry.number),
                                 QDateTime::fromSecsSinceEpoch(entry.time, QTimeZone::utc()).toString(Qt::ISODate),
                                 QLatin1String(store::toString(entry.step)), QLatin1String(store::toString(entry.state)),
                                 displayText(entry.text), displayText(entry.details), displayText(entry.hash)}
                         .join(u'\t'));
    return lines.join(u'\n');
}
