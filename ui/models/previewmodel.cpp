// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/previewmodel.h"

#include "purge/quantity.h"
#include "ui/models/displaytext.h"
#include "ui/theme/itemroles.h"
#include "ui/theme/theme.h"
#include "ui/theme/times.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;
using theme::Role;

namespace {

constexpr int kIndent = 16;
// What weighs most stands first and open.
constexpr int kLost = 4, kUnsure = 3, kHeld = 2, kNoted = 1;

const purge::Claim *claimOf(const purge::Preview &preview, const LiveObject &object)
{
    if (!object.group.empty() || object.resource != "persistentvolumeclaims")
        return nullptr;
    const auto found =
        std::find_if(preview.claims.begin(), preview.claims.end(), [&](const purge::Claim &claim) { return claim.name == object.name; });
    return found == preview.claims.end() ? nullptr : &*found;
}

bool isLoadBalancer(const purge::Preview &preview, const LiveObject &object)
{
    return object.group.empty() && object.resource == "services"
        && std::find(preview.loadBalancers.begin(), preview.loadBalancers.end(), object.name) != preview.loadBalancers.end();
}

bool isOwnedElsewhere(const purge::Preview &preview, const LiveObject &object)
{
    return std::any_of(preview.ownedElsewhere.begin(), preview.ownedElsewhere.end(),
                       [&](const LiveObject &other) { return other.uid == object.uid; });
}

QString fateOf(const purge::Claim &claim)
{
    if (!claim.hasVolume())
        return PreviewModel::tr("it has no volume");
    if (claim.reclaimPolicy == "Delete")
        return PreviewModel::tr("volume is deleted with it");
    if (claim.reclaimPolicy.empty())
        return PreviewModel::tr("what becomes of its volume is not known");
    return PreviewModel::tr("volume is kept (%1)").arg(displayText(claim.reclaimPolicy));
}

/// What a line of one object says beside its name, and how much that weighs.
std::pair<QString, int> wordsOf(const purge::Preview &preview, const LiveObject &object)
{
    QStringList words;
    int weight = 0;
    if (const purge::Claim *claim = claimOf(preview, object)) {
        if (!claim->size.empty())
            words.append(displayText(claim->size));
        words.append(fateOf(*claim));
        weight = !claim->hasVolume() ? 0 : claim->reclaimPolicy == "Delete" ? kLost : claim->reclaimPolicy.empty() ? kUnsure : kNoted;
    }
    if (isLoadBalancer(preview, object)) {
        words.append(PreviewModel::tr("its address from outside is given up"));
        weight = std::max(weight, kUnsure);
    }
    if (!object.finalizers.empty()) {
        QStringList names;
        for (const std::string &finalizer : object.finalizers)
            names.append(displayText(finalizer));
        words.append(PreviewModel::tr("waits for %1").arg(names.join(u", "_s)));
        weight = std::max(weight, kHeld);
    }
    if (isOwnedElsewhere(preview, object) && !object.owners.empty()) {
        words.append(PreviewModel::tr("belongs to %1 %2 outside")
                         .arg(displayText(object.owners.front().kind), displayText(object.owners.front().name)));
        weight = std::max(weight, kNoted);
    }
    return {words.join(u" · "_s), weight};
}

/// The one note of a group: what weighs most.
void noteGroup(PreviewLine &head, int weight, int count)
{
    const QString figure = theme::figure(count);
    switch (weight) {
    case kLost:
        head.note = count == 1 ? PreviewModel::tr("1 loses its data") : PreviewModel::tr("%1 lose their data").arg(figure);
        head.icon = u"trash"_s;
        head.noteRole = int(Role::Danger);
        break;
    case kUnsure:
        head.note = PreviewModel::tr("%1 to look at").arg(figure);
        head.icon = u"warning"_s;
        head.noteRole = int(Role::Warning);
        break;
    case kHeld:
        head.note = PreviewModel::tr("%1 with a finalizer").arg(figure);
        head.icon = u"clock"_s;
        head.noteRole = int(Role::Warning);
        break;
    case kNoted:
        head.note = PreviewModel::tr("%1 to look at").arg(figure);
        head.noteRole = int(Role::SecondaryText);
        break;
    default: break;
    }
}

} // namespace

std::int64_t lostVolumes(const purge::Preview &preview)
{
    return std::count_if(preview.claims.begin(), preview.claims.end(), [](const purge::Claim &claim) {
        return claim.hasVolume() && (claim.reclaimPolicy == "Delete" || claim.reclaimPolicy.empty());
    });
}

std::int64_t kindCount(const purge::Preview &preview)
{
    std::set<std::pair<std::string, std::string>> kinds;
    for (const LiveObject &object : preview.objects)
        kinds.insert({object.group, object.resource});
    return std::int64_t(kinds.size());
}

std::vector<PreviewModel::Group> PreviewModel::kindsOf(const purge::Preview &preview)
{
    std::map<std::pair<std::string, std::string>, Group> kinds;
    std::map<std::pair<std::string, std::string>, std::map<int, int>> weights;
    for (const LiveObject &object : preview.objects) {
        const std::pair key(object.group, object.resource);
        Group &group = kinds[key];
        group.head.text = displayText(object.kind);
        group.head.secondary = object.group.empty() ? QString() : displayText(object.group);
        group.head.count = std::max<std::int64_t>(0, group.head.count) + 1;
        PreviewLine line;
        line.text = displayText(object.name);
        line.object = object;
        int weight = 0;
        std::tie(line.secondary, weight) = wordsOf(preview, object);
        ++weights[key][weight];
        group.weight = std::max(group.weight, weight);
        group.children.push_back(std::move(line));
    }
    std::vector<Group> result;
    for (auto &[key, group] : kinds) {
        noteGroup(group.head, group.weight, weights[key][group.weight]);
        group.head.isOpen = group.weight >= kUnsure;
        result.push_back(std::move(group));
    }
    std::stable_sort(result.begin(), result.end(), [](const Group &a, const Group &b) {
        return a.weight != b.weight ? a.weight > b.weight : a.head.text.compare(b.head.text, Qt::CaseInsensitive) < 0;
    });
    return result;
}

PreviewModel::Group PreviewModel::namespaceOf(const purge::Preview &preview)
{
    Group group;
    group.head.text = displayText(preview.ns.name);
    group.head.count = std::int64_t(preview.objects.size());
    group.head.isBold = group.head.isOpen = true;
    int most = 0, count = 0;
    std::int64_t others = 0;
    for (Group &kind : kindsOf(preview)) {
        if (kind.weight == 0) {
            others += kind.head.count;
            continue;
        }
        if (kind.weight > most) {
            most = kind.weight;
            count = 0;
        }
        count += kind.weight == most;
        PreviewLine line = kind.head;
        line.isOpen = false;
        line.secondary.clear();
        const bool isClaims = !kind.children.empty() && claimOf(preview, kind.children.front().object);
        if (isClaims)
            line.secondary =
                purge::sizeText(purge::sumOf(preview.claims).bytes) + u", "_s + purge::fateSentence(purge::sumOf(preview.claims));
        line.object = {};
        if (group.head.note.isEmpty()) {
            group.head.note = line.note;
            group.head.icon = line.icon;
            group.head.noteRole = line.noteRole;
        }
        line.icon.clear();
        group.children.push_back(std::move(line));
    }
    if (others > 0) {
        PreviewLine rest;
        rest.text = others == 1 ? tr("1 more object") : tr("%1 more objects").arg(theme::figure(others));
        group.children.push_back(std::move(rest));
    }
    return group;
}

void PreviewModel::setPreviews(const std::vector<purge::Preview> &previews)
{
    m_groups.clear();
    m_isSeveral = previews.size() > 1;
    if (previews.size() == 1)
        m_groups = kindsOf(previews.front());
    else
        for (const purge::Preview &preview : previews)
            m_groups.push_back(namespaceOf(preview));
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        m_groups[i].head.group = int(i);
        for (std::size_t child = 0; child < m_groups[i].children.size(); ++child) {
            m_groups[i].children[child].group = int(i);
            m_groups[i].children[child].child = int(child);
        }
    }
    resetRows({});
    showLines();
}

void PreviewModel::showLines()
{
    std::vector<PreviewLine> lines;
    for (const Group &group : m_groups) {
        lines.push_back(group.head);
        if (group.head.isOpen)
            lines.insert(lines.end(), group.children.begin(), group.children.end());
    }
    reconcile(0, rowCount(), std::move(lines),
              [](const PreviewLine &a, const PreviewLine &b) { return std::tie(a.group, a.child) < std::tie(b.group, b.child); });
}

int PreviewModel::headOf(int row) const
{
    while (row > 0 && line(row).child >= 0)
        --row;
    return row;
}

void PreviewModel::toggle(int row)
{
    Group &group = m_groups[std::size_t(line(row).group)];
    group.head.isOpen = !group.head.isOpen;
    showLines();
}

QVariant PreviewModel::cell(int row, int column, int role) const
{
    const PreviewLine &at = line(row);
    const bool isHead = at.child < 0;
    if (column == CountColumn) {
        if (role == Qt::DisplayRole)
            return at.count >= 0 ? theme::figure(at.count) : QString();
        return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    }
    if (column == NoteColumn) {
        switch (role) {
        case Qt::DisplayRole: return at.note;
        case theme::IconNameRole:
            return at.note.isEmpty() || !isHead ? QVariant()
                                                : QVariant(at.icon.isEmpty() ? QString::fromLatin1(theme::kIconRoom) : at.icon);
        case theme::IconColorRole:
        case theme::TextColorRole: return at.note.isEmpty() ? QVariant() : QVariant(at.noteRole);
        case Qt::ToolTipRole: return at.note.isEmpty() ? QVariant() : QVariant(at.note);
        default: return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole: return at.text;
    case theme::SecondaryTextRole: return at.secondary;
    case theme::TreeRole: return isHead ? 0 : theme::iconSize() + 4 + kIndent;
    case theme::IconNameRole: return isHead ? QVariant(at.isOpen ? u"chevron-down"_s : u"chevron-right"_s) : QVariant();
    case theme::BoldRole: return at.isBold;
    case Qt::ToolTipRole: return plainTooltip(at.secondary.isEmpty() ? at.text : at.text + u": "_s + at.secondary);
    case Qt::AccessibleTextRole: return at.secondary.isEmpty() ? at.text : at.text + u", "_s + at.secondary;
    default: return {};
    }
}

QVariant PreviewModel::header(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((column == CountColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case NameColumn: return m_isSeveral ? tr("Namespace, what matters") : tr("Objects by kind");
    case CountColumn: return m_isSeveral ? tr("Objects") : tr("Count");
    case NoteColumn: return tr("What is lost");
    default: return {};
    }
}
