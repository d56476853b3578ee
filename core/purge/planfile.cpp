// SPDX-License-Identifier: GPL-3.0-or-later
#include "purge/planfile.h"

#include "base/json.h"
#include "purge/duration.h"
#include "purge/fields.h"
#include "purge/text.h"
#include "yaml/emitter.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace purge {

namespace {

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Purge)
};

// Out here, since lupdate takes Text for a context of its own in a member that returns a std:: type.
QString missingSentence(const char *key)
{
    return Text::tr("%1 is missing.").arg(QLatin1String(key));
}

QString olderSentence(const char *key)
{
    return Text::tr("%1 is missing. Make a new plan.").arg(QLatin1String(key));
}

QString noMomentSentence(const std::string &given)
{
    return Text::tr("\"%1\" is no moment.").arg(shownText(given));
}

QString noNumberSentence(const std::string &given)
{
    return Text::tr("\"%1\" is no number.").arg(shownText(given));
}

using yaml::NodeRef;

std::string listJson(const std::vector<std::string> &items)
{
    JsonArray list;
    for (const std::string &item : items)
        list.add(item);
    return list.text();
}

std::string policyJson(const Policy &policy)
{
    std::vector<std::string> labels;
    for (const Selector &selector : policy.protectedLabels)
        labels.push_back(toText(selector));
    JsonObject protect, limits, contexts, object;
    protect.addRaw("names", listJson(policy.protectedNames)).addRaw("labels", listJson(labels));
    limits.add("count", policy.limits.count).add("percent", policy.limits.percent);
    contexts.addRaw("exclude", listJson(policy.excludedContexts));
    object.add("selector", toText(policy.selector)).add("age", spanText(policy.age));
    object.addRaw("protect", protect.text()).addRaw("limits", limits.text()).addRaw("contexts", contexts.text());
    return object.text();
}

std::string clusterJson(const ClusterIdentity &cluster)
{
    JsonObject object;
    object.add("context", cluster.context).add("cluster", cluster.cluster).add("server", cluster.server).add("caHash", cluster.caHash);
    object.add("kubeSystemUid", cluster.kubeSystemUid).add("user", cluster.user).add("version", cluster.version);
    return object.text();
}

std::string objectJson(const PlannedObject &object)
{
    JsonObject json;
    json.add("name", object.name).add("uid", object.uid);
    if (!object.finalizers.empty())
        json.addRaw("finalizers", listJson(object.finalizers));
    if (object.controlled)
        json.add("controlled", true);
    return json.text();
}

/// By kind, so that a person can read it.
std::string objectsJson(const std::vector<PlannedObject> &objects)
{
    std::map<std::string, JsonArray> kinds;
    for (const PlannedObject &object : objects)
        kinds[object.resource].addRaw(objectJson(object));
    JsonObject json;
    for (const auto &[kind, list] : kinds)
        json.addRaw(kind, list.text());
    return json.text();
}

std::string namespaceJson(const PlannedNamespace &ns)
{
    JsonArray claims;
    for (const Claim &claim : ns.claims) {
        JsonObject json;
        json.add("name", claim.name).add("size", claim.size).add("storageClass", claim.storageClass).add("volume", claim.volume);
        json.add("reclaimPolicy", claim.reclaimPolicy);
        claims.addRaw(json.text());
    }
    JsonObject json;
    json.add("name", ns.name).add("why", ns.why).add("created", momentText(ns.created));
    json.add("uid", ns.uid).add("resourceVersion", ns.resourceVersion).add("digest", ns.digest);
    json.addRaw("volumesLost", claims.text())
        .addRaw("loadBalancersLost", listJson(ns.loadBalancers))
        .addRaw("objects", objectsJson(ns.objects));
    if (ns.seenAt > 0)
        json.add("seenAt", momentText(ns.seenAt));
    json.add("leftOut", ns.leftOut).add("ownedElsewhere", ns.ownedElsewhere).add("dryRunAuditId", ns.dryRunAuditId);
    return json.text();
}

/// Reads a plan back.
class PlanReader final
{
public:
    explicit PlanReader(const yaml::Document &document) : m_fields(document) {}

    PlanFile read()
    {
        const NodeRef root = m_fields.root();
        m_fields.only(root, {"apiVersion", "kind", "made", "cluster", "policy", "namespaces", "refused"});
        if (text(root, "apiVersion") != "kubestats.io/v1" || text(root, "kind") != "PurgePlan")
            m_fields.fault(root, Text::tr("This is no plan: it has to begin with apiVersion: kubestats.io/v1 and kind: PurgePlan."));
        m_plan.madeAt = moment(root, "made");
        readCluster(m_fields.mapping(m_fields.get(root, "cluster"),
                                     {"context", "cluster", "server", "caHash", "kubeSystemUid", "user", "version"}));
        m_fields.each(m_fields.get(root, "namespaces"), [this](NodeRef node) { readNamespace(node); });
        m_fields.each(m_fields.get(root, "refused"), [this](NodeRef node) {
            m_plan.refused.push_back({text(node, "name"), text(node, "why")});
        });
        return std::move(m_plan);
    }

    [[nodiscard]] NodeRef policy() const { return m_fields.get(m_fields.root(), "policy"); }
    [[nodiscard]] const std::vector<PolicyFault> &faults() const { return m_fields.faults(); }

private:
    /// A text that has to be there.
    std::string text(NodeRef mapping, const char *key)
    {
        const NodeRef node = m_fields.get(mapping, key);
        if (!node) {
            m_fields.fault(mapping, missingSentence(key));
            return {};
        }
        return m_fields.text(node).value_or(std::string());
    }

    /// A text that may be empty.
    std::string maybe(NodeRef mapping, const char *key) const { return std::string(m_fields.get(mapping, key).text()); }

    std::int64_t moment(NodeRef mapping, const char *key)
    {
        const std::string given = text(mapping, key);
        const auto value = parseMoment(given);
        if (!value && !given.empty())
            m_fields.fault(m_fields.get(mapping, key), noMomentSentence(given));
        return value.value_or(0);
    }

    /// A number that may be absent.
    std::int64_t count(NodeRef mapping, const char *key)
    {
        const NodeRef node = m_fields.get(mapping, key);
        bool isNumber = true;
        const qlonglong value = node ? QByteArray::fromStdString(std::string(node.text())).toLongLong(&isNumber) : 0;
        if (!isNumber || value < 0)
            m_fields.fault(node, noNumberSentence(std::string(node.text())));
        return value;
    }

    void readCluster(NodeRef node)
    {
        m_plan.cluster = {text(node, "context"),       text(node, "cluster"), text(node, "server"),   maybe(node, "caHash"),
                          text(node, "kubeSystemUid"), maybe(node, "user"),   maybe(node, "version"), {}};
    }

    void readNamespace(NodeRef node)
    {
        if (!m_fields.mapping(node,
                              {"name", "why", "created", "uid", "resourceVersion", "digest", "volumesLost", "loadBalancersLost", "objects",
                               "seenAt", "leftOut", "ownedElsewhere", "dryRunAuditId"}))
            return;
        PlannedNamespace ns;
        ns.name = text(node, "name");
        ns.why = text(node, "why");
        ns.created = moment(node, "created");
        ns.uid = text(node, "uid");
        ns.resourceVersion = text(node, "resourceVersion");
        ns.digest = text(node, "digest");
        for (const char *key : {"volumesLost", "loadBalancersLost"}) {
            // Of what is not said nobody knows that it was nothing.
            if (!m_fields.get(node, key))
                m_fields.fault(node, olderSentence(key));
        }
        m_fields.each(m_fields.get(node, "volumesLost"), [&](NodeRef claim) {
            ns.claims.push_back({text(claim, "name"), maybe(claim, "storageClass"), maybe(claim, "size"), maybe(claim, "volume"),
                                 maybe(claim, "reclaimPolicy")});
        });
        ns.loadBalancers = m_fields.texts(m_fields.get(node, "loadBalancersLost"));
        readObjects(m_fields.get(node, "objects"), ns);
        ns.seenAt = m_fields.get(node, "seenAt") ? moment(node, "seenAt") : 0;
        ns.leftOut = count(node, "leftOut");
        ns.ownedElsewhere = count(node, "ownedElsewhere");
        ns.dryRunAuditId = maybe(node, "dryRunAuditId");
        m_plan.namespaces.push_back(std::move(ns));
    }

    void readObjects(NodeRef kinds, PlannedNamespace &ns)
    {
        if (!kinds.isMapping()) {
            m_fields.fault(kinds, missingSentence("objects"));
            return;
        }
        for (NodeRef kind = kinds.firstChild(); kind;) {
            const NodeRef list = kind.nextSibling(kinds);
            const std::string resource(kind.text());
            m_fields.each(list.resolved(), [&](NodeRef node) {
                PlannedObject object{resource, text(node, "name"), maybe(node, "uid"), {}, maybe(node, "controlled") == "true"};
                object.finalizers = m_fields.texts(m_fields.get(node, "finalizers"));
                ns.objects.push_back(std::move(object));
            });
            kind = list.nextSibling(kinds);
        }
    }

    Fields m_fields;
    PlanFile m_plan;
};

Error faultError(const QString &file, const PolicyFault &fault)
{
    return {ErrorCode::InvalidInput,
            u"%1:%2:%3: %4"_s.arg(file, QString::number(fault.line), QString::number(fault.column), fault.message),
            {}};
}

} // namespace

QByteArray writePlan(const PlanFile &plan)
{
    JsonArray namespaces, refused;
    for (const PlannedNamespace &ns : plan.namespaces)
        namespaces.addRaw(namespaceJson(ns));
    for (const PlanRefusal &each : plan.refused) {
        JsonObject json;
        json.add("name", each.name).add("why", each.why);
        refused.addRaw(json.text());
    }
    JsonObject json;
    json.add("apiVersion", "kubestats.io/v1").add("kind", "PurgePlan").add("made", momentText(plan.madeAt));
    json.addRaw("cluster", clusterJson(plan.cluster)).addRaw("policy", policyJson(plan.policy));
    json.addRaw("namespaces", namespaces.text()).addRaw("refused", refused.text());
    const auto yaml = yaml::yamlFromJson(QByteArray::fromStdString(json.text()));
    return "# Nothing is deleted by this file. \"kubestatsctl namespaces apply FILE --yes\" deletes what still is\n"
           "# as it says here, and refuses the rest.\n"
        + (yaml ? *yaml : QByteArray());
}

Result<PlanFile> readPlan(const QByteArray &text, const QString &file)
{
    const auto document = yaml::readConfig(text, file, ownFileBudget());
    if (!document)
        return document.error();
    if (!document->root().isMapping())
        return faultError(file, {1, 1, Text::tr("This is no plan.")});
    PlanReader reader(*document);
    PlanFile plan = reader.read();
    std::vector<PolicyFault> faults = reader.faults();
    if (faults.empty() && !reader.policy())
        faults.push_back({1, 1, missingSentence("policy")});
    if (!faults.empty())
        return faultError(file, faults.front());
    auto policy = readPolicyFields(*document, reader.policy());
    if (auto *wrong = std::get_if<std::vector<PolicyFault>>(&policy))
        return faultError(file, wrong->front());
    plan.policy = std::get<Policy>(std::move(policy));
    return plan;
}

Approval approvalOf(const PlanFile &plan, const PlannedNamespace &ns, const std::string &who, const std::string &typedCluster,
                    BackupChoice backup, std::int64_t now, std::int64_t expiresAt)
{
    Approval approval;
    approval.cluster = plan.cluster;
    approval.cluster.user = who; // who plans and who applies may be two
    approval.ns = ns.name;
    approval.uid = ns.uid;
    approval.resourceVersion = ns.resourceVersion;
    approval.digest = ns.digest;
    approval.listedDigest = digestOf(ns.objects);
    approval.claims = ns.claims;
    approval.loadBalancers = ns.loadBalancers;
    approval.who = who;
    approval.typedCluster = typedCluster;
    approval.backup = backup;
    approval.approvedAt = now;
    approval.expiresAt = expiresAt;
    approval.objects = std::int64_t(ns.objects.size());
    approval.planMade = plan.madeAt;
    return approval;
}

} // namespace purge
