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

std::string answerJson(const kube::DeleteAnswer &answer)
{
    JsonArray warnings;
    for (const std::string &warning : answer.warnings)
        warnings.add(warning);
    JsonObject object;
    object.add("request", "DELETE").add("status", answer.status).add("auditId", answer.auditId).addRaw("warnings", warnings.text());
    if (answer.error)
        object.add("error", answer.error->message.toStdString());
    return object.text();
}

} // namespace purge
