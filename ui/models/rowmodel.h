// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <algorithm>
#include <concepts>
#include <iterator>
#include <utility>
#include <vector>

/// A table over a vector of rows: the bookkeeping of indexes, written once. A model of its own says
/// what the columns are and what a cell shows. Main thread.
template<class Row>
class RowModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        return cell(index.row(), index.column(), role);
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        return header(section, role);
    }

protected:
    /// What a cell shows; `row` and `column` are valid.
    [[nodiscard]] virtual QVariant cell(int row, int column, int role) const = 0;
    /// What a column's header shows; `column` is valid.
    [[nodiscard]] virtual QVariant header(int column, int role) const = 0;

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// A row to be changed in place; say so with rowsChanged().
    Row &rowAt(int row) { return m_rows[static_cast<std::size_t>(row)]; }

    /// All rows anew: selection and scrolling begin anew too.
    void resetRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    void rowsChanged(int first, int last)
    {
        if (first <= last)
            emit dataChanged(index(first, 0), index(last, columnCount() - 1));
    }

    /// Makes the rows [first, last) be `fresh`; both are sorted by `less`. Rows that are in both are
    /// replaced, the others removed or inserted, so that selections and views stay where they are.
    template<class Less>
    void reconcile(int first, int last, std::vector<Row> fresh, Less less)
    {
        int row = first;
        auto next = fresh.begin();
        while (row < last || next != fresh.end()) {
            int run = 0;
            while (row + run < last && (next == fresh.end() || less(rowAt(row + run), *next)))
                ++run;
            if (run > 0) {
                removeRun(row, run);
                last -= run;
                continue;
            }
            auto end = next;
            while (end != fresh.end() && (row == last || less(*end, rowAt(row))))
                ++end;
            if (end != next) {
                const int count = static_cast<int>(end - next);
                insertRun(row, next, end);
                row += count;
                last += count;
                next = end;
                continue;
            }
            int changed = row;
            while (row < last && next != fresh.end() && !less(rowAt(row), *next) && !less(*next, rowAt(row))) {
                // A row that says the same as before is no news to views.
                if (isSame(rowAt(row), *next)) {
                    rowsChanged(changed, row - 1);
                    changed = row + 1;
                }
                rowAt(row++) = std::move(*next++);
            }
            rowsChanged(changed, row - 1);
        }
    }

private:
    static bool isSame(const Row &a, const Row &b)
    {
        if constexpr (std::equality_comparable<Row>)
            return a == b;
        else
            return false;
    }

    void removeRun(int row, int count)
    {
        beginRemoveRows({}, row, row + count - 1);
        m_rows.erase(m_rows.begin() + row, m_rows.begin() + row + count);
        endRemoveRows();
    }

    void insertRun(int row, typename std::vector<Row>::iterator first, typename std::vector<Row>::iterator last)
    {
        beginInsertRows({}, row, row + static_cast<int>(last - first) - 1);
        m_rows.insert(m_rows.begin() + row, std::make_move_iterator(first), std::make_move_iterator(last));
        endInsertRows();
    }

    std::vector<Row> m_rows;
};
