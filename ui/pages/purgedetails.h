// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/clusters.h"

#include <QObject>

#include <optional>

namespace widgets {
class Drawer;
class FactList;
} // namespace widgets

/// What the drawer says of one namespace of a run: who holds it and what to do, what the cluster reports,
/// what happened, with the time and the Audit-ID of each request.
class PurgeDetails final : public QObject
{
    Q_OBJECT

public:
    explicit PurgeDetails(widgets::Drawer &drawer);

    void show(const workspace::PurgeItem &item, std::int64_t now);
    void clear() { m_item.reset(); }

signals:
    void copied(const QString &what);
    /// Shows this record of the ledger.
    void recordAsked(std::int64_t record);

private:
    void addBlockers();
    void addHistory();

    widgets::Drawer &m_drawer;
    widgets::FactList *m_list;
    std::optional<workspace::PurgeItem> m_item;
};
