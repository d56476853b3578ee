// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <algorithm>
#include <concepts>
#include <iterator>
#include <map>
#include <numeric>
#include <type_traits>
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

    /// All rows anew, in their order; those whose `key` was there before keep selections and views wherever they
    /// are now. Of rows with one key each has its own place.
    template<class Key>
    void replaceRows(std::vector<Row> fresh, Key key)
    {
        std::map<std::invoke_result_t<Key, const Row &>, std::vector<int>> places; // of each key, the first one last
        for (int row = static_cast<int>(fresh.size()) - 1; row >= 0; --row)
            places[key(fresh[static_cast<std::size_t>(row)])].push_back(row);
        std::vector<int> targets(m_rows.size(), -1); // by row: where it is in `fresh`
        std::vector<bool> isKnown(fresh.size());
        for (std::size_t row = 0; row < m_rows.size(); ++row)
            if (const auto found = places.find(key(m_rows[row])); found != places.end() && !found->second.empty()) {
                targets[row] = found->second.back();
                found->second.pop_back();
                isKnown[static_cast<std::size_t>(targets[row])] = true;
            }
        // What is gone moves to the end and is removed there, what is new comes in there and moves to its place: two runs.
        std::vector<int> order(m_rows.size()); // the rows that stay in the order of `fresh`, then those that are gone
        std::iota(order.begin(), order.end(), 0);
        const auto rank = [&](int row) { return static_cast<unsigned>(targets[static_cast<std::size_t>(row)]); }; // gone: the last
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return rank(a) < rank(b); });
        const int stay = static_cast<int>(std::count(isKnown.begin(), isKnown.end(), true));
        moveRows(order);
        if (stay < rowCount())
            removeRun(stay, rowCount() - stay);
        std::vector<int> arranged(fresh.size());
        std::vector<Row> added;
        int known = 0;
        for (std::size_t row = 0; row < fresh.size(); ++row) {
            arranged[row] = isKnown[row] ? known++ : stay + static_cast<int>(added.size());
            if (!isKnown[row])
                added.push_back(fresh[row]);
        }
        if (!added.empty())
            insertRun(stay, added.begin(), added.end());
        moveRows(arranged);
        for (std::size_t row = 0; row < fresh.size(); ++row)
            m_rows[row] = std::move(fresh[row]);
        rowsChanged(0, rowCount() - 1);
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

    /// `order` names, for each row there will be, the row that moves there.
    void moveRows(const std::vector<int> &order)
    {
        if (std::is_sorted(order.begin(), order.end()))
            return;
        emit layoutAboutToBeChanged();
        std::vector<int> places(order.size());
        std::vector<Row> moved;
        moved.reserve(order.size());
        for (std::size_t row = 0; row < order.size(); ++row) {
            places[static_cast<std::size_t>(order[row])] = static_cast<int>(row);
            moved.push_back(std::move(rowAt(order[row])));
        }
        m_rows = std::move(moved);
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex &at : before)
            after.append(index(places[static_cast<std::size_t>(at.row())], at.column()));
        changePersistentIndexList(before, after);
        emit layoutChanged();
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
