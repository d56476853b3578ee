// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "purge/preview.h"
#include "ui/models/rowmodel.h"

#include <vector>

/// What a deletion destroys, as a tree in a table: the objects of one namespace by kind, what is lost for
/// ever first and open; of several namespaces what matters of each.
struct PreviewLine {
    int group = 0;
    int child = -1; ///< -1: the head of its group
    QString text, secondary, note, icon;
    std::int64_t count = -1; ///< -1: none is shown
    int noteRole = 0;        ///< theme::Role
    bool isOpen = false;
    bool isBold = false;
    LiveObject object; ///< of a child that is one object; no name: none

    bool operator==(const PreviewLine &) const = default;
};

class PreviewModel final : public RowModel<PreviewLine>
{
    Q_OBJECT

public:
    enum Column { NameColumn, CountColumn, NoteColumn, kColumns };

    using RowModel::RowModel;

    void setPreviews(const std::vector<purge::Preview> &previews);
    [[nodiscard]] const PreviewLine &line(int row) const { return rows()[std::size_t(row)]; }
    /// Opens or closes the group that a row belongs to; its head stays where it is.
    void toggle(int row);
    [[nodiscard]] int headOf(int row) const;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(kColumns); }

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    struct Group {
        PreviewLine head;
        std::vector<PreviewLine> children;
        int weight = 0; ///< how much it matters
    };

    static std::vector<Group> kindsOf(const purge::Preview &preview);
    static Group namespaceOf(const purge::Preview &preview);
    void showLines();

    std::vector<Group> m_groups;
    bool m_isSeveral = false;
};

/// How many claims lose their data: their volume is deleted, or nobody knows.
std::int64_t lostVolumes(const purge::Preview &preview);
/// Kinds with objects.
std::int64_t kindCount(const purge::Preview &preview);
