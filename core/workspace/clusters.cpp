// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/clusters.h"

#include "base/files.h"
#include "base/settings.h"
#include "purge/previewer.h"
#include "scan/masking.h"
#include "workspace/clusters_p.h"
#include "workspace/place.h"
#include "yaml/emitter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace workspace {

namespace {

constexpr int kSettle = 300; // ms

QString notThere(const std::string &context)
{
    return QCoreApplication::translate("Clusters", "The kubeconfig has no context %1 any more. Choose another one.")
        .arg(QString::fromStdString(context));
}

/// Who set which field is noise to a reader, as kubectl thinks too.
QByteArray withoutManagedFields(const QByteArray &json)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    QJsonObject metadata = object.value("metadata"_L1).toObject();
    metadata.remove("managedFields"_L1);
    object.insert("metadata"_L1, metadata);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<void> writePolicy(const QString &path, const QByteArray &yaml)
{
    if (auto read = purge::readPolicy(yaml, path); !read)
        return read.error();
    QSaveFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(yaml) != yaml.size() || !file.commit())
        return Error{ErrorCode::Forbidden,
                     QCoreApplication::translate("Clusters", "The policy %1 cannot be written: %2.").arg(path, file.errorString()),
                     {}};
    return {};
}

} // namespace

Result<purge::Policy> policyFrom(const QString &path)
{
    QFile file(path);
    if (!mayExist(path))
        return purge::withEnvironment(purge::Policy{});
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Forbidden,
                     QCoreApplication::translate("Clusters", "The policy %1 cannot be read: %2.").arg(path, file.errorString()),
                     {}};
    auto read = purge::readPolicy(file.readAll(), path);
    return read ? purge::withEnvironment(std::move(*read)) : read;
}

const Context *ClustersSnapshot::find(const std::string &name) const
{
    const auto found = std::find_if(contexts.begin(), contexts.end(), [&name](const Context &context) { return context.name == name; });
    return found == contexts.end() ? nullptr : &*found;
}

Clusters::Private::Private(Clusters *facade, ClustersBackend given)
    : q(facade), backend(std::move(given)), clock(backend.clock ? backend.clock : &Clock::system())
{
    if (backend.policyFile.isEmpty())
        backend.policyFile = policyFile();
    if (backend.contextsFile.isEmpty())
        backend.contextsFile = contextsFile();
    const Place place{backend.folder.isEmpty() ? dataFolder() : backend.folder};
    ledgerFile = place.ledger();
    backups = place.backups();
    memory = place.clusters();
    settle.setSingleShot(true);
    settle.setInterval(kSettle);
    QObject::connect(&watcher, &QFileSystemWatcher::fileChanged, q, [this] { settle.start(); });
    QObject::connect(&watcher, &QFileSystemWatcher::directoryChanged, q, [this] { settle.start(); });
    QObject::connect(&settle, &QTimer::timeout, q, [this] {
        readPolicy();
        readContexts();
    });
}

void Clusters::Private::readPolicy()
{
    files.run(
        q, [file = backend.policyFile](const JobContext &) { return policyFrom(file); },
        [this](const Result<purge::Policy> &read) { onPolicy(read); });
}

void Clusters::Private::onPolicy(const Result<purge::Policy> &read)
{
    const auto before = std::exchange(policy, read ? std::optional(*read) : std::nullopt);
    policyError = read ? std::nullopt : std::optional(read.error());
    for (const auto &[name, link] : links)
        if (before != policy)
            link->setPolicy(policy);
    publish();
}

ClusterLink *Clusters::Private::link(const std::string &context)
{
    const auto found = links.find(context);
    return found == links.end() ? nullptr : found->second.get();
}

ClusterLink *Clusters::Private::open(const std::string &context)
{
    if (ClusterLink *known = link(context))
        return known;
    if (std::none_of(contexts.begin(), contexts.end(), [&context](const Context &one) { return one.name == context; })) {
        emit q->failed(notThere(context));
        return nullptr;
    }
    auto made = std::make_unique<ClusterLink>(
        context, [connect = backend.connect, context] { return connect(context); }, *clock);
    made->setPolicy(policy);
    if (backend.access)
        made->setAccess([access = backend.access, context] { return access(context); });
    if (backend.question)
        made->setQuestion([question = backend.question, context](const std::stop_token &stop) { return question(context, stop); });
    QObject::connect(made.get(), &ClusterLink::changed, q, [this] { publish(); });
    QObject::connect(made.get(), &ClusterLink::reached, q, [this, context] { clearUp(context, true); });
    QObject::connect(made.get(), &ClusterLink::identified, q, [this, context] { know(context); });
    QObject::connect(made.get(), &ClusterLink::worthKeeping, q, [this, context] { keepListOf(context); });
    ClusterLink *opened = made.get();
    links.emplace(context, std::move(made));
    recallOf(context);
    return opened;
}

void Clusters::Private::publish()
{
    auto next = std::make_shared<ClustersSnapshot>();
    next->contexts = contexts;
    for (Context &context : next->contexts) {
        if (const auto lock = locks.find(context.name); lock != locks.end()) {
            context.isProtected = lock->second.isProtected;
            context.unlockedUntil = lock->second.unlockedUntil;
        }
        if (!locksKnown) {
            context.isProtected = true;
            context.unlockedUntil = 0;
        }
        if (const ClusterLink *live = link(context.name))
            live->describe(context);
    }
    next->chain = chain;
    next->ledgerError = ledgerError;
    next->ledgerVersion = ledgerVersion;
    next->open = openDeletions();
    next->backups = backups;
    next->restores = int(restoring.size());
    next->error = error;
    next->selected = selected;
    next->runs = runs;
    next->policy = policy.value_or(purge::Policy{});
    next->policyFile = backend.policyFile;
    next->policyError = policyError;
    next->loaded = loaded;
    if (*next == *snapshot)
        return;
    snapshot = std::move(next);
    emit q->snapshotChanged();
}

void Clusters::Private::say(const Error &failure)
{
    emit q->failed(failure.message);
}

Clusters::Clusters(ClustersBackend backend, QObject *parent)
    : QObject(parent), m_private(std::make_unique<Private>(this, std::move(backend)))
{
}

Clusters::~Clusters() = default;

ClustersSnapshotPtr Clusters::snapshot() const
{
    return m_private->snapshot;
}

void Clusters::start()
{
    m_private->readPolicy();
    m_private->readContexts();
    m_private->checkLedger();
}

void Clusters::savePolicy(const QByteArray &yaml)
{
    m_private->files.run(
        this, [file = m_private->backend.policyFile, yaml](const JobContext &) { return writePolicy(file, yaml); },
        [this](const Result<void> &written) {
            if (!written)
                m_private->say(written.error());
            else
                m_private->readPolicy();
        });
}

void Clusters::select(const std::string &context)
{
    if (!context.empty() && !m_private->open(context))
        return;
    m_private->selected = context;
    m_private->publish();
}

void Clusters::allowExec(const std::string &context)
{
    const Context *shown = snapshot()->find(context);
    if (!shown || !shown->question || !m_private->backend.allow)
        return;
    m_private->files.run(
        this,
        [allow = m_private->backend.allow, context, seen = *shown->question](const JobContext &job) {
            return allow(context, seen, job.stop);
        },
        [this, context](const Result<void> &allowed) {
            if (!allowed)
                m_private->say(allowed.error());
            refresh(context);
        });
}

void Clusters::refresh(const std::string &context)
{
    if (ClusterLink *link = m_private->link(context))
        link->open();
}

std::stop_source Clusters::requestPreviews(QObject *owner, const std::string &context, const std::vector<std::string> &namespaces,
                                           Reply<std::vector<purge::Preview>> reply)
{
    ClusterLink *link = m_private->open(context);
    if (!link) {
        reply(Error{ErrorCode::NotFound, notThere(context), {}});
        return std::stop_source(std::nostopstate);
    }
    return link->ask<std::vector<purge::Preview>>(
        owner,
        [namespaces, now = link->serverNow()](kube::Api &api, const std::stop_token &stop) -> Result<std::vector<purge::Preview>> {
            const JobContext job{stop, {}};
            auto survey = purge::survey(api, job);
            if (!survey)
                return survey.error();
            std::vector<purge::Preview> previews;
            for (const std::string &ns : namespaces) {
                auto preview = purge::preview(api, *survey, ns, now, job);
                if (!preview)
                    return preview.error();
                previews.push_back(std::move(*preview));
            }
            return previews;
        },
        std::move(reply));
}

std::stop_source Clusters::requestYaml(QObject *owner, const std::string &context, const LiveObject &object, Reply<QString> reply)
{
    ClusterLink *link = m_private->open(context);
    if (!link) {
        reply(Error{ErrorCode::NotFound, notThere(context), {}});
        return std::stop_source(std::nostopstate);
    }
    return link->ask<QString>(
        owner,
        [object](kube::Api &api, const std::stop_token &stop) -> Result<QString> {
            const ApiResource kind{object.group, object.version, object.resource, object.kind, !object.ns.empty(), {}};
            auto json = api.object(kind, object.ns, object.name, stop);
            if (!json)
                return json.error();
            auto text = yaml::yamlFromJson(withoutManagedFields(*json));
            if (!text)
                return text.error();
            return QString::fromStdString(scan::maskSecrets(text->toStdString()));
        },
        std::move(reply));
}

} // namespace workspace
