// SPDX-License-Identifier: GPL-3.0-or-later
#include "kube/access.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QFile>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace kube {

namespace {

constexpr qint64 kMaxMaterial = 4 << 20;

Error invalid(const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}};
}

bool isThisMachine(const QString &host)
{
    static const QRegularExpression loopback(u"^(?:localhost|127(?:\\.\\d{1,3}){3}|::1)$"_s);
    return loopback.match(host).hasMatch();
}

Result<QString> serverOf(const ClusterEntry &cluster, PlainHttp plain)
{
    QString text = cluster.server.trimmed();
    if (text.isEmpty())
        return invalid(
            QCoreApplication::translate("Kubeconfig", "The cluster \"%1\" in %2 has no server.").arg(cluster.name, cluster.origin));
    if (!text.contains("://"_L1))
        text.prepend("https://"_L1);
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return invalid(QCoreApplication::translate("Kubeconfig", "The server of the cluster \"%1\" in %2 is no address that can be used.")
                           .arg(cluster.name, cluster.origin));
    const bool isPlainHere = url.scheme() == "http"_L1 && plain == PlainHttp::ToThisMachine && isThisMachine(url.host());
    if (url.scheme() != "https"_L1 && !isPlainHere)
        return invalid(QCoreApplication::translate("Kubeconfig",
                                                   "The server of the cluster \"%1\" in %2 is not https. What is sent there "
                                                   "could be read by others, so nothing is.")
                           .arg(cluster.name, cluster.origin));
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

Result<void> checkCluster(const ClusterEntry &cluster)
{
    const Material &authority = cluster.authority;
    if (!authority.file.isEmpty() && !authority.data.isEmpty())
        return invalid(QCoreApplication::translate("Kubeconfig",
                                                   "The cluster \"%1\" in %2 has certificate-authority and "
                                                   "certificate-authority-data. Keep one of them.")
                           .arg(cluster.name, cluster.origin));
    if (cluster.isInsecure && authority.isSet())
        return invalid(QCoreApplication::translate("Kubeconfig",
                                                   "The cluster \"%1\" in %2 has a certificate authority and "
                                                   "insecure-skip-tls-verify. Keep one of them.")
                           .arg(cluster.name, cluster.origin));
    if (cluster.proxyUrl.isEmpty())
        return {};
    const QUrl proxy(cluster.proxyUrl, QUrl::StrictMode);
    if (!QStringList{u"http"_s, u"https"_s, u"socks5"_s}.contains(proxy.scheme()) || proxy.host().isEmpty())
        return invalid(QCoreApplication::translate("Kubeconfig", "The proxy-url of the cluster \"%1\" in %2 is not http, https or socks5.")
                           .arg(cluster.name, cluster.origin));
    return {};
}

Result<void> checkCertificate(const UserEntry &user)
{
    for (const Material *each : {&user.certificate, &user.key}) {
        if (!each->file.isEmpty() && !each->data.isEmpty())
            return invalid(QCoreApplication::translate("Kubeconfig",
                                                       "The user \"%1\" in %2 has a client certificate or key both as a file and "
                                                       "as data. Keep one of them.")
                               .arg(user.name, user.origin));
    }
    if (user.certificate.isSet() != user.key.isSet())
        return invalid(QCoreApplication::translate("Kubeconfig",
                                                   "The user \"%1\" in %2 has a client certificate without its key, or a key "
                                                   "without its certificate.")
                           .arg(user.name, user.origin));
    return {};
}

Result<void> checkExec(const UserEntry &user)
{
    const ExecEntry &exec = *user.exec;
    const auto wrong = [&user](const QString &what) {
        return invalid(QCoreApplication::translate("Kubeconfig", "The user \"%1\" in %2: %3.").arg(user.name, user.origin, what));
    };
    if (exec.command.isEmpty())
        return wrong(QCoreApplication::translate("Kubeconfig", "exec has no command"));
    if (exec.apiVersion != "client.authentication.k8s.io/v1"_L1 && exec.apiVersion != "client.authentication.k8s.io/v1beta1"_L1)
        return wrong(
            QCoreApplication::translate("Kubeconfig", "exec has the apiVersion \"%1\", which is not spoken here").arg(exec.apiVersion));
    for (const auto &[name, value] : exec.environment) {
        if (name.isEmpty() || name.contains(u'='))
            return wrong(QCoreApplication::translate("Kubeconfig", "exec has a variable without a name"));
    }
    const bool isKnown = QStringList{u"Never"_s, u"IfAvailable"_s, u"Always"_s}.contains(exec.interactiveMode);
    const bool mayBeAbsent = exec.interactiveMode.isEmpty() && exec.apiVersion.endsWith("v1beta1"_L1);
    if (!isKnown && !mayBeAbsent)
        return wrong(QCoreApplication::translate("Kubeconfig", "exec needs interactiveMode: Never, IfAvailable or Always"));
    return {};
}

Result<void> checkUser(const UserEntry &user)
{
    if (const auto fine = checkCertificate(user); !fine)
        return fine.error();
    if (!user.authProvider.isEmpty())
        return Error{ErrorCode::Unsupported,
                     QCoreApplication::translate("Kubeconfig",
                                                 "The user \"%1\" in %2 has the auth-provider \"%3\". Kubernetes took those out; use the "
                                                 "exec plugin of your provider (such as gke-gcloud-auth-plugin or kubelogin).")
                         .arg(user.name, user.origin, user.authProvider),
                     {}};
    const bool hasToken = !user.token.isEmpty() || !user.tokenFile.isEmpty();
    const bool hasBasic = !user.username.isEmpty() || !user.password.isEmpty();
    if (hasToken && hasBasic)
        return invalid(QCoreApplication::translate("Kubeconfig", "The user \"%1\" in %2 has a token and a password. Keep one of them.")
                           .arg(user.name, user.origin));
    const bool impersonatesMore = !user.impersonateGroups.isEmpty() || !user.impersonateUid.isEmpty() || !user.impersonateExtra.empty();
    if (user.impersonate.isEmpty() && impersonatesMore)
        return invalid(QCoreApplication::translate("Kubeconfig", "The user \"%1\" in %2 has as-uid, as-groups or as-user-extra without as.")
                           .arg(user.name, user.origin));
    return user.exec ? checkExec(user) : Result<void>();
}

Credentials credentialsOf(const UserEntry &user)
{
    Credentials out;
    out.token = user.token;
    out.tokenFile = user.tokenFile;
    out.username = user.username;
    out.password = user.password;
    out.certificate = user.certificate;
    out.key = user.key;
    const bool isKnown = !user.token.isEmpty() || !user.tokenFile.isEmpty() || !user.username.isEmpty() || user.certificate.isSet();
    if (!isKnown)
        out.exec = user.exec;
    out.impersonate = user.impersonate;
    out.impersonateUid = user.impersonateUid;
    out.impersonateGroups = user.impersonateGroups;
    out.impersonateExtra = user.impersonateExtra;
    return out;
}

Error missing(const QString &message)
{
    return {ErrorCode::NotFound, message, {}};
}

} // namespace

QString withoutCredential(const QString &server)
{
    QString text = server;
    const qsizetype from = text.contains("://"_L1) ? text.indexOf("://"_L1) + 3 : 0;
    static const QRegularExpression ending(u"[/?#]"_s);
    // In what is no address at all a password may be anywhere before the last @.
    const bool isAddress = QUrl(from > 0 ? text : "https://"_L1 + text, QUrl::StrictMode).isValid();
    const qsizetype end = isAddress ? text.indexOf(ending, from) : -1;
    const qsizetype at = end < 0 ? text.lastIndexOf(u'@') : text.lastIndexOf(u'@', end - text.size());
    return at < from ? text : text.remove(from, at - from + 1);
}

Result<Access> accessTo(const Kubeconfig &config, const QString &name, PlainHttp plain)
{
    const QString wanted = name.isEmpty() ? config.currentContext : name;
    if (wanted.isEmpty())
        return missing(QCoreApplication::translate("Kubeconfig", "No context is chosen, and the kubeconfig names no current one."));
    const ContextEntry *context = config.context(wanted);
    if (!context)
        return missing(QCoreApplication::translate("Kubeconfig", "The kubeconfig has no context \"%1\".").arg(wanted));
    const ClusterEntry *cluster = config.cluster(context->cluster);
    if (!cluster)
        return missing(QCoreApplication::translate("Kubeconfig", "The context \"%1\" in %2 names the cluster \"%3\", which is not there.")
                           .arg(wanted, context->origin, context->cluster));
    static const UserEntry kNobody;
    const UserEntry *user = context->user.isEmpty() ? &kNobody : config.user(context->user);
    if (!user)
        return missing(QCoreApplication::translate("Kubeconfig", "The context \"%1\" in %2 names the user \"%3\", who is not there.")
                           .arg(wanted, context->origin, context->user));
    if (const auto fine = checkCluster(*cluster); !fine)
        return fine.error();
    if (const auto fine = checkUser(*user); !fine)
        return fine.error();
    const auto server = serverOf(*cluster, plain);
    if (!server)
        return server.error();
    Access out;
    out.context = wanted;
    out.cluster = cluster->name;
    out.user = user->name;
    out.ns = context->ns.isEmpty() ? u"default"_s : context->ns;
    out.contextOrigin = context->origin;
    out.clusterOrigin = cluster->origin;
    out.userOrigin = user->origin;
    out.server = *server;
    out.tlsServerName = cluster->tlsServerName;
    out.proxyUrl = cluster->proxyUrl;
    out.authority = cluster->authority;
    out.isInsecure = cluster->isInsecure;
    out.isCompressed = !cluster->disableCompression;
    out.execConfig = cluster->execConfig;
    out.credentials = credentialsOf(*user);
    return out;
}

Result<Access> inClusterAccess(const QString &folder)
{
    const QString host = qEnvironmentVariable("KUBERNETES_SERVICE_HOST");
    const QString port = qEnvironmentVariable("KUBERNETES_SERVICE_PORT");
    if (host.isEmpty() || port.isEmpty())
        return missing(
            QCoreApplication::translate("Kubeconfig", "This is no pod: KUBERNETES_SERVICE_HOST and KUBERNETES_SERVICE_PORT are not set."));
    Access out;
    out.context = out.cluster = out.user = u"in-cluster"_s;
    out.contextOrigin = out.clusterOrigin = out.userOrigin = folder;
    out.server = u"https://%1:%2"_s.arg(host.contains(u':') ? u'[' + host + u']' : host, port);
    out.authority.file = folder + u"/ca.crt"_s;
    out.credentials.tokenFile = folder + u"/token"_s;
    for (const QString &file : {out.authority.file, out.credentials.tokenFile}) {
        if (const auto content = read(Material{file, {}}); !content)
            return content.error();
    }
    const auto ns = read(Material{folder + u"/namespace"_s, {}});
    out.ns = ns ? QString::fromUtf8(*ns).trimmed() : u"default"_s;
    return out;
}

Result<QByteArray> read(const Material &material)
{
    if (material.file.isEmpty())
        return material.data;
    QFile file(material.file);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    QByteArray bytes = isOpen ? file.read(kMaxMaterial) : QByteArray();
    if (!isOpen || file.error() != QFileDevice::NoError)
        return invalid(QCoreApplication::translate("Kubeconfig", "The file %1, which the kubeconfig names, cannot be read: %2.")
                           .arg(material.file, file.errorString()));
    return bytes;
}

std::string wayHash(const Access &access)
{
    const Credentials &who = access.credentials;
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << access.context << access.cluster << access.user << access.server << access.tlsServerName << access.proxyUrl;
    out << access.isInsecure << access.isCompressed << access.execConfig;
    for (const Material *material : {&access.authority, &who.certificate, &who.key})
        out << material->file << material->data;
    out << who.token << who.tokenFile << who.username << who.password << who.impersonate << who.impersonateUid << who.impersonateGroups;
    for (const auto &[key, values] : who.impersonateExtra)
        out << key << values;
    if (who.exec) {
        out << who.exec->apiVersion << who.exec->command << who.exec->arguments;
        for (const auto &[name, value] : who.exec->environment)
            out << name << value;
        out << who.exec->interactiveMode << who.exec->provideClusterInfo;
    }
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
}

bool isSameWay(Access one, Access other)
{
    for (Access *each : {&one, &other})
        each->ns = each->contextOrigin = each->clusterOrigin = each->userOrigin = QString();
    return one == other;
}

Result<std::string> authorityHash(const Access &access)
{
    if (!access.authority.isSet())
        return std::string();
    const auto pem = read(access.authority);
    if (!pem)
        return pem.error();
    return QCryptographicHash::hash(*pem, QCryptographicHash::Sha256).toHex().toStdString();
}

} // namespace kube
