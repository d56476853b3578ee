// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSet>
#include <QTableView>
#include <QTimer>

#include <cstdint>
#include <functional>

class QMenu;

namespace theme {
class TableDelegate;
}

namespace widgets {

/// A flush table: whole rows, no grid, no frame, our delegate, columns that can be sized, moved,
/// hidden and are remembered. Return and double click emit activated(). Tab leaves the table.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(const QString &accessibleName, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// The row at a height of the viewport, or -1.
    [[nodiscard]] virtual int rowAt(int y) const { return QTableView::rowAt(y); }
    /// A place of the viewport where no row is: what belongs to rows is not offered there.
    [[nodiscard]] bool isBesideRows(const QPoint &at) const;
    /// Selects this row alone and makes it current, whatever keys are held: Qt's own adds it while Ctrl is.
    void selectRow(int row);
    /// Rows of 48 px with a second line.
    void setTwoLines(bool twoLines);
    /// Letters found while filtering.
    void setNeedle(const QString &needle);
    /// First widths, in pixels, in column order; the column `stretch` takes what is left.
    void setColumnWidths(const QList<int> &widths, int stretch);
    /// Columns that grow up to so many pixels before `stretch` gets more than its own width; those
    /// that the user resized stay.
    void setMostWidths(const QMap<int, int> &most);
    /// Columns that are hidden at first and by "Reset columns"; call before rememberAs().
    void setHiddenAtFirst(const QSet<int> &columns);
    /// Takes a column away for want of room, or gives it back; it stays one that is wanted.
    void setColumnFitted(int column, bool hasRoom);
    /// Widths, order, sorting and what is hidden, without what has no room only now.
    [[nodiscard]] QByteArray columnState() const;
    void setColumnState(const QByteArray &state);
    /// Does what Copy does, for a table whose rows are not all in memory.
    void setCopier(std::function<void()> copier);
    /// Cells as a line of tab-separated text that no spreadsheet takes for formulas.
    static QString copiedLine(QStringList cells);
    /// The same of the columns that are shown, in their order.
    [[nodiscard]] QString copiedLine(const std::function<QString(int column)> &cell) const;
    /// More rows than that are for a file; a sentence says so.
    static constexpr int kMostCopied = 10'000;
    [[nodiscard]] static QString tooManyToCopy(std::int64_t rows);
    /// Where column widths, order and visibility are kept: "events/columns/1". Call after the model
    /// and the first widths are set.
    void rememberAs(const QString &key);
    /// Check boxes for each column and "Reset columns"; lives with the view.
    QMenu *columnMenu();
    /// Hidden columns now.
    [[nodiscard]] int hiddenColumns() const;
    /// The selected rows (or the current one) with shown columns as tab-separated text; cells that a
    /// spreadsheet would take for a formula begin with an apostrophe.
    [[nodiscard]] QString selectedText() const;
    /// One row of it.
    [[nodiscard]] QString rowText(int row) const;
    [[nodiscard]] int hoveredRow() const { return m_hovered; }

public slots:
    void copy();

signals:
    void columnsChanged();
    /// The current row, after clicks and keys; invalid if there is none.
    void currentRowChanged(const QModelIndex &current);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void setHovered(int row);
    void fitStretch();
    void save();

    theme::TableDelegate *m_delegate;
    QMenu *m_columns = nullptr;
    QString m_key;
    std::function<void()> m_copier;
    QSet<int> m_hiddenAtFirst;
    QSet<int> m_away; ///< columns hidden for want of room
    QList<int> m_widths;
    QMap<int, int> m_most;
    QMap<int, int> m_grown; ///< what fitStretch() gave to a column beyond its own width
    QSet<int> m_chosen;     ///< columns whose width the user chose
    int m_stretch = -1;
    int m_hovered = -1;
    bool m_fitting = false;
    QTimer m_saveSoon;
};

} // namespace widgets
