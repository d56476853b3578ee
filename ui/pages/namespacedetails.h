// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/namespacemodel.h"

#include <QObject>

#include <optional>

namespace widgets {
class Drawer;
class FactList;
} // namespace widgets

/// What the drawer says of a namespace: what holds it while it terminates and what to do, the policy, facts,
/// labels, annotations, finalizers. Built anew only when something of it changed.
class NamespaceDetails final : public QObject
{
    Q_OBJECT

public:
    explicit NamespaceDetails(widgets::Drawer &drawer);

    /// `objects` and `objectsReason` as the table has them; `now`: the server's time.
    void show(const workspace::NamespaceRow &row, const QString &objects, const QString &objectsReason, std::int64_t now);
    /// Key of the one that is shown; empty: none.
    [[nodiscard]] std::string shown() const { return m_row ? NamespaceModel::keyOf(*m_row) : std::string(); }
    void clear() { m_row.reset(); }

signals:
    void copied(const QString &what);

private:
    void showUnread();
    void addBlockers();
    void addPolicy();
    void addFacts();
    void addPairs(const QString &title, const StringMap &map);
    void addConditions();

    widgets::Drawer &m_drawer;
    widgets::FactList *m_list;
    std::optional<workspace::NamespaceRow> m_row;
    QString m_objects, m_reason;
    std::int64_t m_now = 0;
};
