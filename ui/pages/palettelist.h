// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/paletteitems.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

#include <vector>

/// The hits with a heading before each group; headings cannot be chosen.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setResult(std::vector<PaletteItem> items, const PaletteResult &result);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// The item of a row, or nullptr for a heading.
    [[nodiscard]] const PaletteItem *item(int row) const;
    /// The hit of a row that is no heading.
    [[nodiscard]] const PaletteHit &hit(int row) const { return m_rows[std::size_t(row)].hit; }
    [[nodiscard]] int rowHeight(int row) const;

private:
    struct Row {
        bool heading = false;
        QString text;
        PaletteItem item;
        PaletteHit hit;
    };

    std::vector<Row> m_rows;
};

/// Headings of 28 px, items of 32 with icon, found letters, second text and keys.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
