// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/purgemodel.h"

#include "base/plurals.h"
#include "ui/models/displaytext.h"
#include "ui/theme/times.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using purge::PurgeStep;
using theme::Role;
using workspace::PurgeItem;

void PurgeModel::setRun(const workspace::PurgeRun &run, std::int64_t now)
{
    m_now = now;
    if (run.id != m_run || std::size_t(rowCount()) != run.items.size()) {
        m_run = run.id;
        resetRows(run.items);
        return;
    }
    for (std::size_t i = 0; i < run.items.size(); ++i)
        if (rows()[i] != run.items[i]) {
            rowAt(int(i)) = run.items[i];
            rowsChanged(int(i), int(i));
        }
}

void PurgeModel::setNow(std::int64_t now)
{
    m_now = now;
    for (int i = 0; i < rowCount(); ++i)
        if (item(i).begun > 0 && item(i).ended == 0)
            rowsChanged(i, i);
}

QString PurgeModel::spanText(std::int64_t seconds)
{
    seconds = std::max<std::int64_t>(0, seconds);
    if (seconds < 60)
        return tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60);
}

std::int64_t PurgeModel::deletedSince(const PurgeItem &item)
{
    const auto first = std::find_if(item.history.begin(), item.history.end(),
                                    [](const purge::StepReport &report) { return report.step == PurgeStep::Terminating; });
    return first == item.history.end() ? 0 : first->time;
}

ClusterText::Look PurgeModel::look(const PurgeItem &item, std::int64_t now)
{
    const std::int64_t since = deletedSince(item);
    switch (item.now.step) {
    case PurgeStep::Waiting: return {tr("Waiting"), u"clock"_s, Role::SecondaryText};
    case PurgeStep::Checking: return {tr("Checking everything again"), u"activity"_s, Role::Accent};
    case PurgeStep::BackingUp: return {tr("Writing the backup"), u"activity"_s, Role::Accent};
    case PurgeStep::Deleting: return {tr("Sending the one DELETE"), u"activity"_s, Role::Accent};
    case PurgeStep::Terminating:
        if (item.now.isStuck)
            return {tr("Stuck, terminating for %1").arg(spanText((item.ended > 0 ? item.ended : now) - since)), u"warning"_s,
                    Role::Warning};
        return item.ended > 0 ? ClusterText::Look{tr("Still Terminating"), u"clock"_s, Role::Warning}
                              : ClusterText::Look{tr("Terminating, %1").arg(spanText(now - since)), u"activity"_s, Role::Accent};
    case PurgeStep::Gone:
        // Where the answer was lost, nobody saw when it began.
        return {since > 0 ? tr("Gone after %1").arg(spanText(item.ended - since)) : tr("Gone"), u"check"_s, Role::Success};
    case PurgeStep::Refused: return {tr("Refused, nothing was deleted"), u"shield"_s, Role::Warning};
    case PurgeStep::Failed: return {tr("Failed"), u"error"_s, Role::Danger};
    case PurgeStep::Stopped: break;
    }
    return {tr("Not begun"), u"pause"_s, Role::SecondaryText};
}

QString PurgeModel::countText(const PurgeItem &item)
{
    return tr("%1 of %2 object(s) gone", nullptr, pluralOf(item.now.objects))
        .arg(theme::figure(item.now.step == PurgeStep::Gone ? item.now.objects : item.now.gone), theme::figure(item.now.objects));
}

double PurgeModel::part(const PurgeItem &item)
{
    if (item.now.step == PurgeStep::Gone)
        return 1;
    return item.now.objects > 0 ? std::clamp(double(item.now.gone) / double(item.now.objects), 0.0, 1.0) : 0;
}

QString PurgeModel::whyLeft(const LiveObject &object, std::int64_t now, bool *isHeld)
{
    if (isHeld)
        *isHeld = !object.finalizers.empty();
    if (!object.finalizers.empty()) {
        const QString name = displayText(object.finalizers.front());
        return object.deleting > 0 ? tr("held by %1 for %2").arg(name, spanText(now - object.deleting)) : tr("waits for %1").arg(name);
    }
    if (object.deleting > now)
        return tr("ends in %1 at the latest").arg(spanText(object.deleting - now));
    return object.deleting > 0 ? tr("being deleted for %1").arg(spanText(now - object.deleting)) : tr("its turn comes");
}

QVariant PurgeModel::cell(int row, int, int role) const
{
    const PurgeItem &at = item(row);
    switch (role) {
    case Qt::DisplayRole: return displayText(at.ns);
    case Qt::AccessibleTextRole:
        return QStringList{displayText(at.ns), look(at, m_now).word, countText(at), displayText(at.now.sentence)}.join(u", "_s);
    default: return {};
    }
}

QVariant PurgeModel::header(int, int role) const
{
    return role == Qt::DisplayRole ? QVariant(tr("Namespace")) : QVariant();
}
