// SPDX-License-Identifier: GPL-3.0-or-later
#include "purge/ledgertexts.h"

#include "base/json.h"
#include "purge/duration.h"

#include <map>

namespace purge {

std::string preconditionsJson(const Approval &approval)
{
    JsonObject object;
    object.add("uid", approval.uid).add("resourceVersion", approval.resourceVersion);
    return object.text();
}

std::string approvalJson(const Approval &approval)
{
    JsonObject object;
    object.add("server", approval.cluster.server)
        .add("caHash", approval.cluster.caHash)
        .add("kubeSystemUid", approval.cluster.kubeSystemUid);
    object.add("version", approval.cluster.version).add("resourceVersion", approval.resourceVersion).add("digest", approval.digest);
    object.add("typedCluster", approval.typedCluster)
        .add("backup", toString(approval.backup))
        .add("expiresAt", momentText(approval.expiresAt));
    JsonObject plan;
    if (approval.planMade > 0)
        plan.add("planMade", momentText(approval.planMade));
    object.addRaw("evidence", approval.evidence.empty() ? plan.text() : approval.evidence);
    return object.text();
}

std::string evidenceJson(const PlannedNamespace &ns)
{
    std::map<std::string, std::int64_t> counts;
    for (const PlannedObject &object : ns.objects)
        ++counts[object.resource];
    JsonObject kinds;
    for (const auto &[kind, count] : counts)
        kinds.add(kind, count);
    JsonArray claims;
    for (const Claim &claim : ns.claims) {
        JsonObject object;
        object.add("name", claim.name).add("size", claim.size).add("volume", claim.volume).add("reclaimPolicy", claim.reclaimPolicy);
        claims.addRaw(object.text());
    }
    JsonArray loadBalancers;
    for (const std::string &name : ns.loadBalancers)
        loadBalancers.add(name);
    JsonObject evidence;
    evidence.add("policy", ns.why).add("objects", std::int64_t(ns.objects.size())).addRaw("kinds", kinds.text());
    evidence.add("leftOut", ns.leftOut).addRaw("claims", claims.text()).addRaw("loadBalancers", loadBalancers.text());
    evidence.add("ownedElsewhere", ns.ownedElsewhere).add("dryRunAuditId", ns.dryRunAuditId);
    if (ns.seenAt > 0)
        evidence.add("previewTaken", momentText(ns.seenAt));
    return evidence.text();
}

std::string warningsJson(const std::vector<std::string> &warnings)
{
    JsonArray list;
    for (const std::string &warning : warnings)
        list.add(warning);
    return list.text();
}

std::string answerJson(const kube::DeleteAnswer &answer)
{
    JsonObject object;
    object.add("request", "DELETE").add("sent", answer.isSent).add("status", answer.status).add("auditId", answer.auditId);
    object.addRaw("warnings", warningsJson(answer.warnings));
    if (answer.error)
        object.add("error", answer.error->message.toStdString());
    return object.text();
}

} // namespace purge
