// SPDX-License-Identifier: GPL-3.0-or-later
#include "kube/kubeconfig.h"

#include "kube/kubeconfigfields.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace kube {

namespace {

constexpr qint64 kMaxFile = 16 << 20;

template<class Entry>
const Entry *named(const std::vector<Entry> &entries, const QString &name)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry &entry) { return entry.name == name; });
    return found == entries.end() ? nullptr : &*found;
}

template<class Entry>
void addNew(std::vector<Entry> &entries, std::vector<Entry> more)
{
    for (Entry &entry : more) {
        if (!named(entries, entry.name))
            entries.push_back(std::move(entry));
    }
}

ClusterEntry readCluster(Fields &fields)
{
    ClusterEntry out;
    out.server = fields.text("server");
    out.tlsServerName = fields.text("tls-server-name");
    out.proxyUrl = fields.text("proxy-url");
    out.isInsecure = fields.flag("insecure-skip-tls-verify");
    out.disableCompression = fields.flag("disable-compression");
    out.authority = {fields.path("certificate-authority"), fields.base64("certificate-authority-data")};
    fields.each("extensions", [&](Fields &extension) {
        if (extension.text("name") == "client.authentication.k8s.io/exec"_L1)
            out.execConfig = extension.json("extension");
    });
    return out;
}

ExecEntry readExec(Fields &fields)
{
    ExecEntry out;
    out.apiVersion = fields.text("apiVersion");
    out.command = fields.text("command");
    if (out.command.contains(u'/'))
        out.command = fields.path("command");
    out.arguments = fields.texts("args");
    fields.each("env", [&](Fields &variable) { out.environment.emplace_back(variable.text("name"), variable.text("value")); });
    out.installHint = fields.text("installHint");
    out.interactiveMode = fields.text("interactiveMode");
    out.provideClusterInfo = fields.flag("provideClusterInfo");
    return out;
}

UserEntry readUser(Fields &fields)
{
    UserEntry out;
    out.certificate = {fields.path("client-certificate"), fields.base64("client-certificate-data")};
    out.key = {fields.path("client-key"), fields.base64("client-key-data")};
    out.token = fields.text("token");
    out.tokenFile = fields.path("tokenFile");
    out.username = fields.text("username");
    out.password = fields.text("password");
    out.impersonate = fields.text("as");
    out.impersonateUid = fields.text("as-uid");
    out.impersonateGroups = fields.texts("as-groups");
    out.impersonateExtra = fields.textLists("as-user-extra");
    fields.inside("auth-provider", [&](Fields &provider) {
        out.authProvider = provider.text("name");
        if (out.authProvider.isEmpty())
            out.authProvider = u"auth-provider"_s;
    });
    fields.inside("exec", [&](Fields &exec) { out.exec = readExec(exec); });
    return out;
}

ContextEntry readContext(Fields &fields)
{
    ContextEntry out;
    out.cluster = fields.text("cluster");
    out.user = fields.text("user");
    out.ns = fields.text("namespace");
    return out;
}

/// The entries of one list, such as `clusters` with a `cluster` in each.
template<class Entry>
std::vector<Entry> readEntries(Fields &root, const char *list, const char *member, Entry (*read)(Fields &))
{
    std::vector<Entry> out;
    root.each(list, [&](Fields &item) {
        const QString name = item.text("name");
        if (named(out, name))
            item.fail("name", QCoreApplication::translate("Kubeconfig", "the name \"%1\" comes twice").arg(name));
        Entry entry;
        item.inside(member, [&](Fields &fields) { entry = read(fields); });
        entry.name = name;
        entry.origin = item.file();
        out.push_back(std::move(entry));
    });
    return out;
}

Error unreadable(const QString &path, const QString &why)
{
    return {ErrorCode::InvalidInput, QCoreApplication::translate("Kubeconfig", "The kubeconfig %1 cannot be read: %2.").arg(path, why), {}};
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    QByteArray text = file.read(kMaxFile + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, file.errorString());
    return text;
}

} // namespace

const ClusterEntry *Kubeconfig::cluster(const QString &name) const
{
    return named(clusters, name);
}

const UserEntry *Kubeconfig::user(const QString &name) const
{
    return named(users, name);
}

const ContextEntry *Kubeconfig::context(const QString &name) const
{
    return named(contexts, name);
}

KubeconfigPlaces KubeconfigPlaces::find(const QString &explicitFile)
{
    if (!explicitFile.isEmpty())
        return {{QFileInfo(explicitFile).absoluteFilePath()}, true};
    QStringList files;
    for (const QString &file : qEnvironmentVariable("KUBECONFIG").split(u':', Qt::SkipEmptyParts)) {
        const QString path = QFileInfo(file).absoluteFilePath();
        if (!files.contains(path))
            files << path;
    }
    if (files.isEmpty())
        files << QDir::homePath() + u"/.kube/config"_s;
    return {files, false};
}

Result<Kubeconfig> readKubeconfig(const QByteArray &text, const QString &file)
{
    auto document = yaml::readConfig(text, file, {}, yaml::MoreDocuments::Ignored);
    if (!document)
        return document.error();
    FieldsError error;
    Fields root(document->root(), file, error);
    const QString version = root.text("apiVersion");
    const QString kind = root.text("kind");
    if (!version.isEmpty() && version != "v1"_L1)
        root.fail("apiVersion", QCoreApplication::translate("Kubeconfig", "\"v1\" is expected"));
    if (!kind.isEmpty() && kind != "Config"_L1)
        root.fail("kind", QCoreApplication::translate("Kubeconfig", "\"Config\" is expected"));
    Kubeconfig config;
    config.clusters = readEntries(root, "clusters", "cluster", readCluster);
    config.users = readEntries(root, "users", "user", readUser);
    config.contexts = readEntries(root, "contexts", "context", readContext);
    config.currentContext = root.text("current-context");
    if (error.first)
        return *error.first;
    return config;
}

void mergeKubeconfig(Kubeconfig &config, Kubeconfig more)
{
    addNew(config.clusters, std::move(more.clusters));
    addNew(config.users, std::move(more.users));
    addNew(config.contexts, std::move(more.contexts));
    if (config.currentContext.isEmpty())
        config.currentContext = more.currentContext;
}

Result<Kubeconfig> loadKubeconfig(const KubeconfigPlaces &places)
{
    Kubeconfig config;
    for (const QString &path : places.files) {
        if (!QFileInfo::exists(path)) {
            if (places.isExplicit)
                return Error{ErrorCode::NotFound, QCoreApplication::translate("Kubeconfig", "There is no kubeconfig %1.").arg(path), {}};
            continue;
        }
        const auto text = contentOf(path);
        if (!text)
            return text.error();
        auto one = readKubeconfig(*text, path);
        if (!one)
            return one.error();
        mergeKubeconfig(config, std::move(*one));
    }
    return config;
}

Result<bool> KubeconfigReader::refresh()
{
    QByteArray stamp;
    for (const QString &path : m_places.files) {
        struct stat now = {};
        const bool isThere = ::stat(QFile::encodeName(path).constData(), &now) == 0;
        for (const qint64 part :
             {qint64(isThere), qint64(now.st_ino), qint64(now.st_size), qint64(now.st_mtim.tv_sec), qint64(now.st_mtim.tv_nsec)})
            stamp += QByteArray::number(part) + ' ';
    }
    if (m_stamp == stamp) {
        if (m_error)
            return *m_error;
        return false;
    }
    m_stamp = stamp;
    m_error.reset();
    auto config = loadKubeconfig(m_places);
    if (!config) {
        m_error = config.error();
        return config.error();
    }
    const bool isOther = !(*config == m_current);
    m_current = std::move(*config);
    return isOther;
}

} // namespace kube
