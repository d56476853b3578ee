// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/itemroles.h"
#include "ui/theme/theme.h"

#include <QAbstractListModel>

#include <vector>

/// A row of a list in a card: a ranked value with its bar, or something that happened.
struct CardRow {
    QString label;
    QString secondary; ///< after the label, in secondary text
    QString note;      ///< before the figure, small: "2 repositories"
    QString figure;    ///< at the right end
    QString second;    ///< second line
    QString icon;
    theme::Role iconRole = theme::Role::SecondaryText;
    double part = -1; ///< 0 … 1: a bar below; negative: none
    QString tip;      ///< plain text

    bool operator==(const CardRow &) const = default;
};

/// The rows of a card, as many of them as there is room for. Main thread.
class CardListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { NoteRole = theme::FirstModelRole };

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<CardRow> rows);
    /// At most so many rows are shown.
    void setLimit(int limit);
    [[nodiscard]] const CardRow &rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString spoken(const CardRow &row) const;

    std::vector<CardRow> m_rows;
    int m_limit = 0;
};
