// SPDX-License-Identifier: GPL-3.0-or-later
#include "kube/deletion.h"

#include "base/json.h"
#include "kube/answers.h"
#include "kube/pager.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace kube {

namespace {

QString deletePath(const std::string &ns, const Preconditions &preconditions, DeleteMode mode)
{
    const QString query =
        u"uid=%1&resourceVersion=%2&propagationPolicy=Background"_s.arg(inPath(preconditions.uid), inPath(preconditions.resourceVersion));
    return u"/api/v1/namespaces/%1?%2%3"_s.arg(inPath(ns), mode == DeleteMode::DryRun ? u"dryRun=All&"_s : QString(), query);
}

QByteArray deleteOptions(const Preconditions &preconditions, DeleteMode mode)
{
    JsonObject conditions;
    conditions.add("uid", preconditions.uid).add("resourceVersion", preconditions.resourceVersion);
    JsonObject options;
    options.add("kind", "DeleteOptions")
        .add("apiVersion", "v1")
        .add("propagationPolicy", "Background")
        .addRaw("preconditions", conditions.text());
    if (mode == DeleteMode::DryRun) {
        JsonArray all;
        all.add("All");
        options.addRaw("dryRun", all.text());
    }
    return QByteArray::fromStdString(options.text());
}

/// Whether a success says what we asked for: the same namespace, and on its way out where it is no dry run.
bool isAsked(const LiveNamespace &after, const std::string &ns, const Preconditions &preconditions, DeleteMode mode)
{
    return after.name == ns && after.uid == preconditions.uid && (mode == DeleteMode::DryRun || after.deleting != 0);
}

void judge(DeleteAnswer &out, const http::Response &answer, const std::string &ns, const Preconditions &preconditions, DeleteMode mode,
           const QString &server)
{
    if (answer.status >= 300) {
        out.state = answer.status >= 500 ? DeleteState::Unknown : DeleteState::Refused;
        out.error = failureOf(answer, server);
        return;
    }
    if (const auto object = objectIn(answer.body, server); object && (*object)["kind"_L1].toString() == "Namespace"_L1)
        out.after = namespaceIn(*object);
    const bool isAsExpected = out.after && isAsked(*out.after, ns, preconditions, mode);
    out.state = isAsExpected ? DeleteState::Accepted : DeleteState::Unknown;
    if (!isAsExpected)
        out.error =
            Error{ErrorCode::Incomplete,
                  QCoreApplication::translate("Kube", "%1 answered the deletion with something else than the namespace on its way out.")
                      .arg(server),
                  u"status %1"_s.arg(answer.status)};
}

} // namespace

DeleteAnswer sendDelete(Requester &requester, const std::string &ns, const Preconditions &preconditions, DeleteMode mode,
                        const std::stop_token &stop)
{
    DeleteAnswer out;
    if (ns.empty() || preconditions.uid.empty() || preconditions.resourceVersion.empty()) {
        out.state = DeleteState::Refused;
        out.isSent = false;
        out.error = Error{ErrorCode::InvalidInput,
                          QCoreApplication::translate("Kube", "Nothing is deleted without the namespace's name, UID and resourceVersion."),
                          {}};
        return out;
    }
    const ConnectOptions &options = requester.options();
    const bool isDry = mode == DeleteMode::DryRun;
    const auto answer = requester.send("DELETE", deletePath(ns, preconditions, mode), deleteOptions(preconditions, mode),
                                       isDry ? Requester::Sending::Shared : Requester::Sending::Once,
                                       isDry ? options.answerLimit : options.deleteLimit, out.isSent, stop);
    if (!answer) {
        out.state = out.isSent ? DeleteState::Unknown : DeleteState::Refused;
        out.error = answer.error();
        return out;
    }
    out.status = answer->status;
    out.auditId = shownText(answer->header("audit-id")).toStdString();
    out.warnings = warningsIn(*answer);
    judge(out, *answer, ns, preconditions, mode, requester.name());
    return out;
}

} // namespace kube
