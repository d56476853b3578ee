// SPDX-License-Identifier: GPL-3.0-or-later
#include "purge/ledgertexts.h"

#include "base/json.h"
#include "purge/duration.h"

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
    object.addRaw("evidence", approval.evidence.empty() ? "{}" : approval.evidence);
    return object.text();
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
    object.add("request", "DELETE").add("status", answer.status).add("auditId", answer.auditId);
    object.addRaw("warnings", warningsJson(answer.warnings));
    if (answer.error)
        object.add("error", answer.error->message.toStdString());
    return object.text();
}

} // namespace purge
