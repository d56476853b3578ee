// SPDX-License-Identifier: GPL-3.0-or-later
#include "purge/planned.h"

#include "purge/contents.h"
#include "purge/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

using namespace Qt::StringLiterals;

namespace purge {

namespace {

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Purge)
};

std::string describe(const PlannedObject &object)
{
    return object.resource + '/' + object.name;
}

PlannedObject plannedObject(const LiveObject &object)
{
    PlannedObject result{object.group.empty() ? object.resource : object.resource + '.' + object.group, object.name, object.uid,
                         object.finalizers, !isRoot(object)};
    std::sort(result.finalizers.begin(), result.finalizers.end());
    return result;
}

std::vector<PlannedObject> plannedObjects(const Preview &preview)
{
    std::vector<PlannedObject> objects;
    for (const LiveObject &object : preview.objects)
        objects.push_back(plannedObject(object));
    // As reading a plan back gives them.
    std::stable_sort(objects.begin(), objects.end(),
                     [](const PlannedObject &a, const PlannedObject &b) { return a.resource < b.resource; });
    return objects;
}

QString newSentence(const std::string &object)
{
    return Text::tr("%1 is new.").arg(shownText(object));
}

QString goneSentence(const std::string &object)
{
    return Text::tr("%1 is gone.").arg(shownText(object));
}

/// What appeared, vanished or changed among the objects themselves.
void compareObjects(const std::vector<PlannedObject> &then, const std::vector<PlannedObject> &now, std::vector<QString> &sentences)
{
    std::map<std::string, const PlannedObject *> before, after;
    std::set<std::string> kinds;
    for (const PlannedObject &object : then) {
        before[describe(object)] = &object;
        kinds.insert(object.resource);
    }
    for (const PlannedObject &object : now)
        after[describe(object)] = &object;
    for (const auto &[name, object] : before) {
        const auto found = after.find(name);
        if (object->controlled)
            continue;
        if (found == after.end())
            sentences.push_back(goneSentence(name));
        else if (found->second->uid != object->uid)
            sentences.push_back(Text::tr("%1 was deleted and made again.").arg(shownText(name)));
        else if (found->second->finalizers != object->finalizers)
            sentences.push_back(Text::tr("%1 has other finalizers.").arg(shownText(name)));
    }
    for (const auto &[name, object] : after) {
        if (!object->controlled && !before.contains(name))
            sentences.push_back(newSentence(name));
        else if (object->controlled && kinds.insert(object->resource).second)
            sentences.push_back(Text::tr("There are %1 now.").arg(shownText(object->resource)));
    }
}

/// What becomes of a claim's volume now and became of it otherwise then, or none.
std::optional<QString> otherFate(const Claim &then, const Claim &now)
{
    const QString name = shownText(now.name);
    const bool isDeleted = now.reclaimPolicy == "Delete";
    if (!then.hasVolume() && now.hasVolume())
        return isDeleted ? Text::tr("The claim %1 has a volume now, which would be deleted with it; it had none.").arg(name)
                         : Text::tr("The claim %1 has a volume now; it had none.").arg(name);
    if (then.volume != now.volume)
        return Text::tr("The claim %1 has another volume: \"%2\" in place of \"%3\".")
            .arg(name, shownText(now.volume), shownText(then.volume));
    if (then.reclaimPolicy == now.reclaimPolicy)
        return std::nullopt;
    if (now.reclaimPolicy.empty())
        return Text::tr("Nobody can say any longer what becomes of the volume of claim %1.").arg(name);
    if (then.reclaimPolicy.empty())
        return isDeleted
            ? Text::tr("The volume of claim %1 would be deleted with it; that was not known.").arg(name)
            : Text::tr("The volume of claim %1 has the reclaim policy \"%2\"; that was not known.").arg(name, shownText(now.reclaimPolicy));
    if (isDeleted && then.reclaimPolicy == "Retain")
        return Text::tr("The volume of claim %1 would be deleted with it; it was to be kept.").arg(name);
    return Text::tr("The volume of claim %1 has another reclaim policy: \"%2\" in place of \"%3\".")
        .arg(name, shownText(now.reclaimPolicy), shownText(then.reclaimPolicy));
}

/// An object of which digestOf() says the same.
LiveObject liveObject(const PlannedObject &object)
{
    LiveObject live;
    const std::size_t dot = object.resource.find('.'); // no resource has one in its name
    live.resource = object.resource.substr(0, dot);
    live.group = dot == std::string::npos ? std::string() : object.resource.substr(dot + 1);
    live.name = object.name;
    live.uid = object.uid;
    live.finalizers = object.finalizers;
    if (object.controlled)
        live.owners.push_back({{}, {}, {}, {}, true});
    return live;
}

} // namespace

std::string digestOf(const std::vector<PlannedObject> &objects)
{
    std::vector<LiveObject> live(objects.size());
    std::transform(objects.begin(), objects.end(), live.begin(), liveObject);
    return digestOf(live);
}

std::vector<QString> otherLosses(const std::vector<Claim> &claims, const std::vector<std::string> &loadBalancers, const Preview &now)
{
    std::vector<QString> sentences;
    std::map<std::string, const Claim *> fresh;
    for (const Claim &claim : now.claims)
        fresh[claim.name] = &claim;
    std::set<std::string> known;
    for (const Claim &then : claims) {
        known.insert(then.name);
        const auto found = fresh.find(then.name);
        if (found == fresh.end())
            sentences.push_back(goneSentence("persistentvolumeclaims/" + then.name));
        else if (const auto other = otherFate(then, *found->second))
            sentences.push_back(*other);
    }
    for (const Claim &claim : now.claims) {
        if (!known.contains(claim.name))
            sentences.push_back(newSentence("persistentvolumeclaims/" + claim.name));
    }
    const std::set<std::string> before(loadBalancers.begin(), loadBalancers.end());
    const std::set<std::string> after(now.loadBalancers.begin(), now.loadBalancers.end());
    for (const std::string &name : after) {
        if (!before.contains(name))
            sentences.push_back(Text::tr("The address of Service %1 would be given up with it; it had none.").arg(shownText(name)));
    }
    for (const std::string &name : before) {
        if (!after.contains(name))
            sentences.push_back(Text::tr("The Service %1 no longer has an address that would be given up.").arg(shownText(name)));
    }
    return sentences;
}

PlannedNamespace planned(const Preview &preview, const Evaluation &evaluation)
{
    PlannedNamespace ns;
    ns.name = preview.ns.name;
    ns.uid = preview.ns.uid;
    ns.resourceVersion = preview.ns.resourceVersion;
    ns.digest = preview.digest;
    ns.created = preview.ns.created;
    ns.why = evaluation.why.toStdString();
    ns.claims = preview.claims;
    ns.loadBalancers = preview.loadBalancers;
    ns.objects = plannedObjects(preview);
    ns.seenAt = preview.takenAt;
    ns.leftOut = preview.leftOut;
    ns.ownedElsewhere = std::int64_t(preview.ownedElsewhere.size());
    ns.dryRunAuditId = preview.auditId;
    return ns;
}

std::vector<QString> differences(const PlannedNamespace &then, const Preview &now)
{
    std::vector<QString> sentences;
    if (then.uid != now.ns.uid) {
        sentences.push_back(Text::tr("The namespace was deleted and made again."));
        return sentences;
    }
    if (then.resourceVersion != now.ns.resourceVersion)
        sentences.push_back(Text::tr("The namespace itself has changed: its labels, its annotations or its state."));
    for (const Unknown &unknown : now.unknown)
        sentences.push_back(unknown.message);
    if (now.refused)
        sentences.push_back(Text::tr("The cluster would refuse: %1").arg(now.refused->message));
    compareObjects(then.objects, plannedObjects(now), sentences);
    for (QString &sentence : otherLosses(then.claims, then.loadBalancers, now)) {
        if (std::find(sentences.begin(), sentences.end(), sentence) == sentences.end())
            sentences.push_back(std::move(sentence));
    }
    if (sentences.empty() && (then.digest != now.digest || digestOf(then.objects) != now.digest))
        sentences.push_back(Text::tr("What is in the namespace has changed."));
    return sentences;
}

} // namespace purge
