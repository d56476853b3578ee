// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowmodel.h"
#include "workspace/workspace.h"

#include <QSortFilterProxyModel>

#include <optional>

/// What the chips of the page ask for.
enum class RepositoryChoice { All, Ready, Scanning, Failed, Paused };

/// A repository with the job that runs for it.
struct RepositoryRow {
    Repository repository;
    std::optional<workspace::Job> job;

    bool operator==(const RepositoryRow &) const = default;
};

/// Which chip a repository belongs to; never All.
RepositoryChoice choiceOf(const RepositoryRow &row);

/// The repositories of a snapshot as a table; rows stay where they are when the snapshot turns.
class RepositoriesModel final : public RowModel<RepositoryRow>
{
    Q_OBJECT

public:
    enum Column { NameColumn, StateColumn, ResourcesColumn, EventsColumn, MonthsColumn, UnreadableColumn, LastScanColumn, kColumns };

    using RowModel::RowModel;

    void setSnapshot(const workspace::Snapshot &snapshot);
    [[nodiscard]] const RepositoryRow &row(int row) const { return rows()[std::size_t(row)]; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(kColumns); }

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;
};

/// The page's filter: letters of name or address, and a chip.
class RepositoriesFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RepositoriesFilter(RepositoriesModel *model, QObject *parent = nullptr);

    /// What a row of the filter shows.
    [[nodiscard]] const RepositoryRow &row(int row) const { return m_model->row(mapToSource(index(row, 0)).row()); }
    void setNeedle(const QString &needle);
    void setChoice(RepositoryChoice choice);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    RepositoriesModel *m_model;
    QString m_needle;
    RepositoryChoice m_choice = RepositoryChoice::All;
};
