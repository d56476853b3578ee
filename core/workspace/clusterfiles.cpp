// SPDX-License-Identifier: GPL-3.0-or-later
// The files that say which contexts there are, followed as they change.
#include "workspace/clusters_p.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace workspace {

namespace {

/// Changes with any byte of the files.
QByteArray stampOf(const QStringList &paths)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &path : paths) {
        QFile file(path);
        hash.addData(path.toUtf8());
        hash.addData(file.open(QIODevice::ReadOnly) ? "1" : "0");
        hash.addData(file.isOpen() ? file.readAll() : QByteArray());
    }
    return hash.result();
}

/// What the kubeconfig says by now.
struct ConfigRead {
    Result<std::vector<Context>> contexts = Error{};
    QByteArray stamp;
    std::map<std::string, Result<kube::Access>> accesses; ///< of the contexts that are open
};

/// Whether another cluster answers, or only another login is used.
bool isOtherPlace(kube::Access one, kube::Access other)
{
    for (kube::Access *each : {&one, &other}) {
        each->user.clear();
        each->execConfig.clear();
        each->credentials = {};
    }
    return !kube::isSameWay(std::move(one), std::move(other));
}

} // namespace

void Clusters::Private::watchFiles()
{
    // A file that is replaced is another one: only its folder tells that.
    for (const QString &file : backend.watched ? backend.watched() : QStringList()) {
        const QString folder = QFileInfo(file).path();
        if (QFile::exists(file) && !watcher.files().contains(file))
            watcher.addPath(file);
        if (QFile::exists(folder) && !watcher.directories().contains(folder))
            watcher.addPath(folder);
    }
    // The command line writes these, too, and makes their folder.
    for (const QString &file : {backend.policyFile, backend.contextsFile}) {
        QString folder = QFileInfo(file).path();
        if (!QFile::exists(folder))
            folder = QFileInfo(folder).path();
        for (const QString &path : {file, folder})
            if (QFile::exists(path) && !watcher.files().contains(path) && !watcher.directories().contains(path))
                watcher.addPath(path);
    }
}

void Clusters::Private::readContexts()
{
    watchFiles();
    std::vector<std::string> opened;
    for (const auto &[name, link] : links)
        opened.push_back(name);
    files.run(
        q,
        [read = backend.contexts, access = backend.access, watched = backend.watched, opened](const JobContext &) {
            ConfigRead config{read(), watched ? stampOf(watched()) : QByteArray(), {}};
            for (const std::string &name : opened)
                if (access)
                    config.accesses.emplace(name, access(name));
            return config;
        },
        [this](ConfigRead read) {
            // The folder of a kubeconfig changes for other reasons, too.
            const bool isOther = loaded && read.stamp != stamp && read.contexts;
            stamp = read.stamp;
            const auto left = isOther ? leaveOthers(read.accesses) : std::vector<std::string>();
            onContexts(std::move(read.contexts));
            for (const std::string &name : left)
                recallOf(name);
        });
}

/// Leaves the connections of the contexts that lead elsewhere, or as somebody else, by now: what was listed over them is
/// not shown as another cluster's.
std::vector<std::string> Clusters::Private::leaveOthers(const std::map<std::string, Result<kube::Access>> &accesses)
{
    std::vector<std::string> left;
    for (const auto &[name, link] : links) {
        const auto now = accesses.find(name);
        const bool isKnown = link->way() && now != accesses.end() && now->second;
        if (isKnown && kube::isSameWay(*link->way(), *now->second))
            continue;
        link->leave();
        if (!isKnown || isOtherPlace(*link->way(), *now->second))
            link->forget();
        left.push_back(name);
    }
    return left;
}

void Clusters::Private::onContexts(Result<std::vector<Context>> read)
{
    loaded = true;
    // A half-written file leaves the last good contexts in their place.
    if (read) {
        error.reset();
        contexts = std::move(*read);
        leaveGone();
    } else {
        error = read.error();
    }
    readLocks();
    publish();
}

/// Closes what the kubeconfig has no longer. What a run still has in hand or waiting is kept until it ends: each of its
/// namespaces is looked up in the kubeconfig again before it is deleted, and what was accepted is followed.
void Clusters::Private::leaveGone()
{
    std::erase_if(links, [this](const auto &link) {
        const std::string &name = link.first;
        const bool isThere = std::any_of(contexts.begin(), contexts.end(), [&](const Context &one) { return one.name == name; });
        const bool isRunning =
            std::any_of(runs.begin(), runs.end(), [&](const PurgeRun &run) { return run.running && run.context == name; });
        return !isThere && !isRunning && !restoring.contains(name);
    });
}

} // namespace workspace
