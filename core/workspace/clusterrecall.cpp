// SPDX-License-Identifier: GPL-3.0-or-later
// What the facade keeps of a context beyond a run, and what it does with it where a cluster says no.
#include "base/logging.h"
#include "workspace/clusters_p.h"

#include <utility>

namespace workspace {

/// Reads what is kept before the cluster is asked, since that decides what it is asked for.
void Clusters::Private::recallOf(const std::string &context)
{
    struct Recalled {
        Result<ClusterMemory> kept = Error{};
        std::optional<kube::Access> way;
    };
    files.run(
        q,
        [folder = memory, context, server = serverOf(context), access = backend.access](const JobContext &) {
            const auto way = access ? access(context) : Result<kube::Access>(Error{});
            return Recalled{recall(folder, context, server), way ? std::optional(*way) : std::nullopt};
        },
        [this, context](Recalled recalled) {
            // Kept things are a help; damaged ones must not stand in the way of the cluster.
            if (!recalled.kept)
                say(recalled.kept.error());
            if (ClusterLink *opened = link(context)) {
                opened->setMemory(recalled.kept ? std::move(*recalled.kept) : ClusterMemory{});
                opened->setWay(std::move(recalled.way));
                opened->open();
            }
        });
}

void Clusters::Private::keepListOf(const std::string &context)
{
    const ClusterLink *opened = link(context);
    if (!opened || !opened->newest().rows)
        return;
    files.run(
        q,
        [folder = memory, context, server = serverOf(context), list = opened->newest()](const JobContext &) {
            return keepList(folder, context, server, list);
        },
        [](const Result<void> &kept) {
            if (!kept)
                qCWarning(lcWorkspace) << kept.error().message;
        });
}

void Clusters::nameNamespaces(const std::string &context, const std::vector<std::string> &names)
{
    if (ClusterLink *link = m_private->link(context))
        link->setNamed(names);
    m_private->files.run(
        this,
        [folder = m_private->memory, context, server = m_private->serverOf(context), names](const JobContext &) {
            return keepNamed(folder, context, server, names);
        },
        [this](const Result<void> &kept) {
            if (!kept)
                m_private->say(kept.error());
        });
}

void Clusters::showLast(const std::string &context)
{
    if (ClusterLink *link = m_private->link(context))
        link->showLast();
}

void Clusters::signIn(const std::string &context)
{
    if (ClusterLink *link = m_private->link(context))
        link->reconnect();
}

} // namespace workspace
