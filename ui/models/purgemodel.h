// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/clustertext.h"
#include "ui/models/rowmodel.h"
#include "workspace/clusters.h"

/// The namespaces of one run in the order they are deleted, one line each; the delegate of its list asks
/// for items, a screen reader for the words.
class PurgeModel final : public RowModel<workspace::PurgeItem>
{
    Q_OBJECT

public:
    using RowModel::RowModel;

    /// `now`: the server's time, UTC seconds.
    void setRun(const workspace::PurgeRun &run, std::int64_t now);
    /// Time goes on for those that are under way.
    void setNow(std::int64_t now);
    [[nodiscard]] const workspace::PurgeItem &item(int row) const { return rows()[std::size_t(row)]; }
    [[nodiscard]] std::int64_t now() const { return m_now; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }

    /// When the cluster was first seen to remove it, UTC seconds; 0: it was not. Checks and the backup come before.
    [[nodiscard]] static std::int64_t deletedSince(const workspace::PurgeItem &item);
    /// "Gone after 48 s", "Terminating, 2 min 31 s", "Waiting".
    [[nodiscard]] static ClusterText::Look look(const workspace::PurgeItem &item, std::int64_t now);
    /// "40 of 40 objects gone".
    [[nodiscard]] static QString countText(const workspace::PurgeItem &item);
    /// 0…1 of its bar.
    [[nodiscard]] static double part(const workspace::PurgeItem &item);
    /// Why an object is still there; `isHeld`: something has to be done.
    [[nodiscard]] static QString whyLeft(const LiveObject &object, std::int64_t now, bool *isHeld = nullptr);
    /// "48 s", "2 min 31 s".
    [[nodiscard]] static QString spanText(std::int64_t seconds);

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    int m_run = 0;
    std::int64_t m_now = 0;
};
