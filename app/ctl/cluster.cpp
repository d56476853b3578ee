// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster.h"

#include "base/clock.h"
#include "base/files.h"
#include "base/json.h"
#include "interrupt.h"
#include "kube/connect.h"
#include "kube/execconsent.h"
#include "purge/executor.h"
#include "utf8.h"
#include "workspace/place.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

constexpr std::chrono::seconds kQuietLimit{5};
constexpr const char *kInCluster = "in-cluster"; // what a pod's own access is called

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

/// All that would be run, a line each, since a hash alone tells nobody what it allows.
void showPlan(const kube::ExecPlan &plan, bool isOther)
{
    const auto line = [](const char *what, const QString &text) {
        std::fprintf(stderr, "  %-9s %s\n", what, printable(text.toStdString()).c_str());
    };
    std::fflush(stdout);
    std::fprintf(
        stderr, "kubestatsctl: %s\n",
        printable(Text::tr("%1 asks for this program to get the credentials of the user %2:").arg(plan.origin, plan.user).toStdString())
            .c_str());
    line("program", plan.program);
    for (const QString &argument : plan.arguments)
        line("argument", argument);
    for (const auto &[name, value] : plan.environment)
        line("variable", name + u'=' + value);
    if (isOther)
        std::fprintf(
            stderr, "%s\n",
            qUtf8Printable(Text::tr("It was allowed before, but the program, its arguments or its variables have changed since.")));
    std::fprintf(
        stderr, "%s\n",
        qUtf8Printable(
            Text::tr("If you trust it as it is shown, allow it once: --allow-exec %1").arg(QString::fromLatin1(kube::wholeHash(plan)))));
}

/// What was allowed before, and what the command line allows by its hash: that is kept, too.
kube::ExecConsent consent(const std::string &allowed)
{
    const QString file = kube::execPinsFile();
    return [known = kube::pinnedConsent(file), file, allowed = QByteArray::fromStdString(allowed).toLower()](const kube::ExecPlan &plan) {
        if (known(plan))
            return true;
        if (!allowed.isEmpty() && kube::wholeHash(plan) == allowed) {
            const auto pinned = kube::pinExec(plan, file);
            if (!pinned)
                std::fprintf(stderr, "kubestatsctl: %s\n", printable(pinned.error().message.toStdString()).c_str());
            return bool(pinned);
        }
        showPlan(plan, kube::wasAllowedOtherwise(plan, file));
        return false;
    };
}

/// By which a cluster is protected under all its addresses. Who decides by a file that cannot be read says so.
void know(const ClusterIdentity &cluster)
{
    auto states = purge::ContextStates::load(workspace::contextsFile());
    const auto known = states ? states->know(cluster.context, cluster.server, cluster.kubeSystemUid) : Result<void>();
    if (!known)
        std::fprintf(stderr, "kubestatsctl: %s\n", printable(known.error().message.toStdString()).c_str());
}

Result<purge::Policy> policyIn(const std::string &file)
{
    const auto text = readAll(file);
    return text ? purge::readPolicy(*text, pathText(file)) : Result<purge::Policy>(text.error());
}

void tell(Session &session, const store::LedgerRecord &record)
{
    session.note(Text::tr("Ledger entry %1, %2: %3")
                     .arg(QString::number(record.number), QString::fromStdString(record.ns), QString::fromStdString(record.text)));
}

bool anyExists(const QStringList &files)
{
    return std::any_of(files.begin(), files.end(), [](const QString &file) { return QFileInfo::exists(file); });
}

Result<kube::Access> findAccess(const ClusterOptions &options)
{
    const auto places = kube::KubeconfigPlaces::find(pathText(options.kubeconfig));
    auto own = ownAccess(options);
    if (own || own.error().code != ErrorCode::NotFound)
        return own;
    if (!places.isExplicit && !anyExists(places.files) && (options.context.empty() || options.context == kInCluster))
        return own.error();
    const auto config = kube::loadKubeconfig(places);
    if (!config)
        return config.error();
    return kube::accessTo(*config, QString::fromStdString(options.context), kube::PlainHttp::Refused);
}

} // namespace

void addClusterOptions(CLI::App &app, ClusterOptions &options)
{
    app.add_option("--kubeconfig", options.kubeconfig, "This file instead of KUBECONFIG and ~/.kube/config")->type_name("FILE");
    app.add_option("--context", options.context, "This context instead of the current one")->type_name("NAME");
    app.add_option("--allow-exec", options.allowExec, "Let the kubeconfig run the program that was shown with this hash, from now on")
        ->type_name("SHA256");
}

Result<kube::Access> ownAccess(const ClusterOptions &options)
{
    const auto places = kube::KubeconfigPlaces::find(pathText(options.kubeconfig));
    const Error none{ErrorCode::NotFound,
                     Text::tr("There is no kubeconfig: %1. Name one by --kubeconfig or KUBECONFIG.").arg(places.files.join(u", "_s)),
                     {}};
    if (places.isExplicit || anyExists(places.files) || (!options.context.empty() && options.context != kInCluster))
        return none;
    auto own = kube::inClusterAccess();
    return own || own.error().code != ErrorCode::NotFound ? own : none;
}

Result<OpenCluster> openCluster(const ClusterOptions &options)
{
    auto access = findAccess(options);
    if (!access)
        return access.error();
    kube::ConnectOptions connection;
    connection.consent = consent(options.allowExec);
    connection.identified = know;
    OpenCluster cluster;
    cluster.access = *access;
    cluster.api = kube::connect(std::move(*access), std::move(connection));
    return cluster;
}

Result<ClusterIdentity> askQuietly(const ClusterOptions &options)
{
    auto access = findAccess(options);
    if (!access)
        return access.error();
    kube::ConnectOptions connection;
    connection.consent = kube::pinnedConsent(kube::execPinsFile());
    connection.identified = know;
    connection.answerLimit = kQuietLimit;
    return kube::connect(std::move(*access), std::move(connection))->identity(stopOnSignals());
}

Result<purge::ContextState> contextState(const OpenCluster &cluster, const std::string &uid)
{
    const auto states = purge::ContextStates::load(workspace::contextsFile());
    if (!states)
        return states.error();
    return states->of(cluster.context(), cluster.server(), uid);
}

Result<void> checkAccess(const ClusterOptions &options, const OpenCluster &cluster)
{
    const auto access = findAccess(options);
    if (!access)
        return access.error();
    if (!kube::isSameWay(cluster.access, *access))
        return Error{ErrorCode::Forbidden,
                     Text::tr("The kubeconfig changed meanwhile: the context %1 has another server, user, credential or proxy.")
                         .arg(cluster.access.context),
                     {}};
    return {};
}

void protectOwnNamespace(purge::Policy &policy, const OpenCluster &cluster)
{
    if (cluster.context() == kInCluster)
        policy.protectedNames.push_back(cluster.access.ns.toStdString());
}

Result<QByteArray> readAll(const std::string &file)
{
    QFile source(pathText(file));
    const bool opened = file == "-" ? source.open(stdin, QIODevice::ReadOnly) : source.open(QIODevice::ReadOnly);
    if (!opened) {
        return Error{source.exists() ? ErrorCode::Forbidden : ErrorCode::NotFound,
                     Text::tr("%1 cannot be read: %2.").arg(pathText(file), source.errorString()),
                     {}};
    }
    return source.readAll();
}

Result<std::optional<purge::Policy>> ownPolicy()
{
    const QString own = workspace::policyFile();
    if (!mayExist(own))
        return std::optional<purge::Policy>();
    auto read = policyIn(own.toStdString());
    return read ? Result<std::optional<purge::Policy>>(std::move(*read)) : Result<std::optional<purge::Policy>>(read.error());
}

Result<purge::Policy> policyFrom(const std::string &file)
{
    auto own = file.empty() ? ownPolicy() : Result<std::optional<purge::Policy>>(std::optional<purge::Policy>());
    if (!own)
        return own.error();
    auto policy = file.empty() ? Result<purge::Policy>(own->value_or(purge::Policy())) : policyIn(file);
    return policy ? purge::withEnvironment(std::move(*policy)) : policy;
}

void clearUp(Session &session, OpenCluster &cluster)
{
    const auto place = session.place();
    if (!place || !QFileInfo::exists(place->ledger()))
        return;
    auto ledger = store::Ledger::open(place->ledger());
    const auto unsent =
        ledger ? purge::clearUpUnsent(*ledger, place->backups(), session.now()) : Result<std::vector<store::LedgerRecord>>(ledger.error());
    for (std::size_t i = 0; unsent && i < unsent->size(); ++i)
        tell(session, (*unsent)[i]);
    const auto left = ledger ? ledger->unfinished() : Result<std::vector<store::LedgerRecord>>(ledger.error());
    if (left && left->empty())
        return;
    const purge::ClearedUp cleared =
        left ? purge::clearUp(*cluster.api, *ledger, session.now(), {stopOnSignals(), {}}) : purge::ClearedUp{{}, left.error()};
    for (const store::LedgerRecord &record : cleared.changed)
        tell(session, record);
    if (cleared.error && cleared.error->code != ErrorCode::Busy)
        session.note(Text::tr("An interrupted run could not be looked after: %1").arg(cleared.error->message));
}

const char *toString(purge::Match match)
{
    switch (match) {
    case purge::Match::Matches: return "matches";
    case purge::Match::NotOptedIn: return "not-opted-in";
    case purge::Match::TooYoung: return "too-young";
    case purge::Match::Protected: return "protected";
    case purge::Match::System: return "system";
    case purge::Match::Terminating: return "terminating";
    case purge::Match::Excluded: return "excluded";
    case purge::Match::Unclear: return "unclear";
    }
    return "";
}

std::string ageText(std::int64_t seconds)
{
    if (seconds < 0)
        return "future";
    if (seconds < 120)
        return std::to_string(seconds) + "s";
    if (seconds < 2 * 3600)
        return std::to_string(seconds / 60) + "m";
    return seconds < 2 * 86400 ? std::to_string(seconds / 3600) + "h" : std::to_string(seconds / 86400) + "d";
}

std::string mapJson(const StringMap &map)
{
    JsonObject object;
    for (const auto &[key, value] : map)
        object.add(key, value);
    return object.text();
}

std::string identityJson(const ClusterIdentity &cluster)
{
    JsonObject object;
    object.add("context", cluster.context).add("cluster", cluster.cluster).add("server", cluster.server).add("caHash", cluster.caHash);
    object.add("kubeSystemUid", cluster.kubeSystemUid).add("user", cluster.user).add("version", cluster.version);
    return object.text();
}

} // namespace ctl
