// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/clusters.h"

#include <QObject>

#include <string>

namespace widgets {
class Banner;
}

/// Says over every page that an earlier run left deletions of which nobody knows what came, until their
/// cluster is connected: it is asked then, and the ledger says it.
class PurgeBanner final : public QObject
{
    Q_OBJECT

public:
    explicit PurgeBanner(QObject *parent);

    [[nodiscard]] widgets::Banner *banner() const { return m_banner; }
    void setClusters(const workspace::ClustersSnapshot &clusters);

signals:
    void connectAsked(const std::string &context);
    void ledgerAsked();

private:
    widgets::Banner *m_banner;
    std::string m_context; ///< to connect; empty: the kubeconfig has it no more
};
