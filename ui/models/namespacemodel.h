// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowmodel.h"
#include "workspace/clusters.h"

#include <QSortFilterProxyModel>

#include <memory>
#include <optional>

/// A row of a snapshot, which it keeps alive.
struct NamespaceEntry {
    std::shared_ptr<const workspace::NamespaceRow> row;

    bool operator==(const NamespaceEntry &other) const { return row == other.row || *row == *other.row; }
};

/// The namespaces of one context as a table; rows stay where they are when the snapshot turns, and only
/// those that changed are told of.
class NamespaceModel final : public RowModel<NamespaceEntry>
{
    Q_OBJECT

public:
    enum Column { NameColumn, PhaseColumn, AgeColumn, ObjectsColumn, LabelsColumn, OwnerColumn, PolicyColumn, ActivityColumn, kColumns };

    using RowModel::RowModel;

    /// `now` is the server's time, from which ages are counted.
    void setContext(const workspace::Context &context, std::int64_t now);
    void setNow(std::int64_t now);
    [[nodiscard]] const workspace::NamespaceRow &row(int row) const { return *rows()[std::size_t(row)].row; }
    /// What a row is known by: its UID, or its name where no more is known.
    [[nodiscard]] static const std::string &keyOf(const workspace::NamespaceRow &row) { return row.error ? row.ns.name : row.ns.uid; }
    /// By its key; -1: gone.
    [[nodiscard]] int rowOf(const std::string &key) const;
    [[nodiscard]] std::int64_t now() const { return m_now; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(kColumns); }

    /// "40", "≥ 40", "…" while they are counted, "–" where nobody knows.
    [[nodiscard]] QString objectsText(const workspace::NamespaceRow &row) const;
    /// Why that is no plain figure; empty: it is one.
    [[nodiscard]] QString objectsReason(const workspace::NamespaceRow &row) const;
    /// Why the policy says nothing of it.
    [[nodiscard]] static QString whyNotJudged(const workspace::NamespaceRow &row);
    /// "a=1, b=2".
    [[nodiscard]] static QString pairsText(const StringMap &map);

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    [[nodiscard]] QVariant objectsCell(const workspace::NamespaceRow &row, int role) const;
    [[nodiscard]] QVariant ageCell(std::int64_t at, int role) const;

    std::string m_context;
    std::optional<Error> m_countError;
    bool m_isCounted = false;
    std::int64_t m_now = 0;
};

/// The page's filter: letters of name, owner or labels, and a state of the policy.
class NamespaceFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit NamespaceFilter(NamespaceModel *model, QObject *parent = nullptr);

    void setNeedle(const QString &needle);
    void setPolicy(std::optional<purge::Match> policy);
    [[nodiscard]] const workspace::NamespaceRow &row(int row) const { return m_model->row(mapToSource(index(row, 0)).row()); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    NamespaceModel *m_model;
    QString m_needle;
    std::optional<purge::Match> m_policy;
};
