// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/purgebanner.h"

#include "ui/models/displaytext.h"
#include "ui/widgets/banner.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using widgets::Banner;
using workspace::Context;

PurgeBanner::PurgeBanner(QObject *parent) : QObject(parent), m_banner(new Banner)
{
    m_banner->setObjectName("openDeletions"_L1);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        if (m_context.empty())
            emit ledgerAsked();
        else
            emit connectAsked(m_context);
    });
}

void PurgeBanner::setClusters(const workspace::ClustersSnapshot &clusters)
{
    const auto isAsked = [&clusters](const workspace::OpenDeletions &open) {
        const Context *context = clusters.find(open.context);
        return context && context->state == Context::State::Live;
    };
    const auto open = std::find_if_not(clusters.open.begin(), clusters.open.end(), isAsked);
    if (!clusters.loaded || open == clusters.open.end()) {
        m_banner->setState(Banner::Kind::Info, {});
        return;
    }
    const Context *context = clusters.find(open->context);
    m_context = context ? open->context : std::string();
    if (!context)
        m_banner->setState(Banner::Kind::Warning,
                           tr("%n deletion(s) on %1 (is/are) open, and the kubeconfig does not have it any more.", nullptr, open->count)
                               .arg(displayText(open->context)),
                           tr("Open the ledger"));
    else
        m_banner->setState(Banner::Kind::Warning,
                           tr("%n deletion(s) on %1 (is/are) open. Connect to ask the cluster what came of them.", nullptr, open->count)
                               .arg(displayText(open->context)),
                           context->state == Context::State::Connecting ? QString() : tr("Connect"));
}
