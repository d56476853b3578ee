// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableview.h"

#include "ui/theme/delegates.h"
#include "ui/theme/theme.h"
#include "ui/theme/times.h"
#include "ui/widgets/viewstate.h"

#include <QApplication>
#include <QClipboard>
#include <QDataStream>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace widgets {
namespace {

constexpr int kStateVersion = 2;
constexpr int kScale = 1000; ///< a length whose scaled() tells the size of the text

/// As cells of a spreadsheet: one line, and never a formula.
QString safeCell(QString text)
{
    text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    static const QString formula = u"=+-@"_s;
    if (!text.isEmpty() && formula.contains(text.front()))
        text.prepend(u'\'');
    return text;
}

} // namespace

TableView::TableView(const QString &accessibleName, QWidget *parent) : QTableView(parent), m_delegate(new theme::TableDelegate(this))
{
    setAccessibleName(accessibleName);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight());
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    header->setMinimumSectionSize(48);
    header->setFont(theme::smallFont());
    header->setFixedHeight(std::max(theme::kColumnHeader + 1, QFontMetrics(theme::smallFont()).height() + 13));
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *copies = new QAction(tr("Copy the chosen rows of %1").arg(accessibleName), this);
    copies->setShortcut(QKeySequence::Copy);
    copies->setShortcutContext(Qt::WidgetShortcut);
    addAction(copies);
    connect(copies, &QAction::triggered, this, &TableView::copy);
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(500);
    connect(&m_saveSoon, &QTimer::timeout, this, &TableView::save);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int before, int width) {
        if (m_fitting || before == 0 || width == 0) // 0: hidden
            return;
        m_chosen.insert(column);
        m_grown.remove(column);
        fitStretch();
        m_saveSoon.start();
    });
    connect(header, &QHeaderView::sectionMoved, &m_saveSoon, qOverload<>(&QTimer::start));
    connect(header, &QHeaderView::sortIndicatorChanged, &m_saveSoon, qOverload<>(&QTimer::start));
}

void TableView::setModel(QAbstractItemModel *newModel)
{
    QTableView::setModel(newModel);
    if (newModel)
        connect(newModel, &QAbstractItemModel::modelReset, this, [this] { setHovered(-1); });
}

void TableView::setTwoLines(bool twoLines)
{
    m_delegate->setTwoLines(twoLines);
    verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight());
}

void TableView::setNeedle(const QString &needle)
{
    m_delegate->setNeedle(needle);
    viewport()->update();
}

void TableView::setColumnWidths(const QList<int> &widths, int stretch)
{
    m_widths = widths;
    m_stretch = stretch;
    m_grown.clear();
    m_chosen.clear();
    m_fitting = true;
    // Other languages and larger fonts have longer headers; any of them may get the arrow of sorting.
    constexpr int kArrow = 16;
    for (int i = 0; i < widths.size(); ++i)
        setColumnWidth(i, std::max(theme::scaled(widths.at(i)), horizontalHeader()->sectionSizeHint(i) + kArrow));
    m_fitting = false;
    fitStretch();
}

void TableView::setMostWidths(const QMap<int, int> &most)
{
    m_most = most;
    fitStretch();
}

void TableView::fitStretch()
{
    if (m_stretch < 0 || !model() || isColumnHidden(m_stretch))
        return;
    int room = viewport()->width();
    for (int i = 0; i < model()->columnCount(); ++i)
        if (i != m_stretch && !isColumnHidden(i))
            room -= columnWidth(i) - m_grown.value(i);
    const int own = m_stretch < m_widths.size() ? m_widths.at(m_stretch) : 0;
    m_fitting = true;
    for (auto each = m_most.cbegin(); each != m_most.cend(); ++each) {
        const int column = each.key();
        if (isColumnHidden(column) || m_chosen.contains(column))
            continue;
        const int width = columnWidth(column) - m_grown.value(column);
        const int more = std::clamp(theme::scaled(each.value()) - width, 0, std::max(0, room - theme::scaled(own)));
        setColumnWidth(column, width + more);
        m_grown[column] = more;
        room -= more;
    }
    setColumnWidth(m_stretch, std::max({120, own * 2 / 3, room}));
    m_fitting = false;
}

void TableView::setHiddenAtFirst(const QSet<int> &columns)
{
    m_hiddenAtFirst = columns;
    for (const int column : columns)
        setColumnHidden(column, true);
}

void TableView::setColumnFitted(int column, bool hasRoom)
{
    if (!hasRoom && !isColumnHidden(column)) {
        m_away.insert(column);
        setColumnHidden(column, true);
    } else if (hasRoom && m_away.remove(column)) {
        setColumnHidden(column, false);
    } else {
        return;
    }
    fitStretch();
}

QByteArray TableView::columnState() const
{
    QList<int> hidden;
    for (int i = 0; i < horizontalHeader()->count(); ++i)
        if (isColumnHidden(i) && !m_away.contains(i))
            hidden.append(i);
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << kStateVersion << horizontalHeader()->saveState() << hidden << m_grown << m_chosen << theme::scaled(kScale);
    return state;
}

void TableView::setColumnState(const QByteArray &state)
{
    QDataStream stream(state);
    int version = 0;
    QByteArray sections;
    QList<int> hidden;
    stream >> version >> sections >> hidden;
    if (stream.status() != QDataStream::Ok || version != kStateVersion)
        return;
    m_fitting = true;
    if (horizontalHeader()->restoreState(sections)) {
        m_away.clear();
        m_grown.clear();
        m_chosen.clear();
        stream >> m_grown >> m_chosen; // earlier states end before them
        int scale = 0;
        stream >> scale;
        // Widths may have been kept under text of another size.
        const double factor = scale > 0 ? double(theme::scaled(kScale)) / scale : 1;
        for (int i = 0; factor != 1 && i < horizontalHeader()->count(); ++i)
            if (!isColumnHidden(i))
                setColumnWidth(i, int(std::lround(columnWidth(i) * factor)));
        for (int &grown : m_grown)
            grown = int(std::lround(grown * factor));
        for (int i = 0; i < horizontalHeader()->count(); ++i)
            setColumnHidden(i, i > 0 && hidden.contains(i));
    }
    m_fitting = false;
    fitStretch();
    emit columnsChanged();
}

void TableView::setCopier(std::function<void()> copier)
{
    m_copier = std::move(copier);
}

QString TableView::copiedLine(QStringList cells)
{
    for (QString &cell : cells)
        cell = safeCell(cell);
    return cells.join(u'\t');
}

void TableView::rememberAs(const QString &key)
{
    m_key = key;
    if (const QByteArray state = viewState(key).toByteArray(); !state.isEmpty())
        setColumnState(state);
    fitStretch();
    emit columnsChanged();
}

void TableView::save()
{
    if (!m_key.isEmpty())
        setViewState(m_key, columnState());
}

QMenu *TableView::columnMenu()
{
    if (!m_columns)
        m_columns = new QMenu(this);
    m_columns->clear();
    for (int i = 0; i < model()->columnCount(); ++i) {
        QAction *action = m_columns->addAction(model()->headerData(i, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(i));
        action->setEnabled(i > 0);
        connect(action, &QAction::toggled, this, [this, i](bool on) {
            m_away.remove(i);
            setColumnHidden(i, !on);
            fitStretch();
            m_saveSoon.start();
            emit columnsChanged();
        });
    }
    m_columns->addSeparator();
    connect(m_columns->addAction(tr("Reset columns")), &QAction::triggered, this, [this] {
        QHeaderView *header = horizontalHeader();
        for (int i = 0; i < header->count(); ++i) {
            setColumnHidden(i, m_hiddenAtFirst.contains(i));
            header->moveSection(header->visualIndex(i), i);
        }
        m_away.clear();
        setColumnWidths(m_widths, m_stretch);
        save();
        emit columnsChanged();
    });
    return m_columns;
}

int TableView::hiddenColumns() const
{
    return horizontalHeader()->hiddenSectionCount();
}

QString TableView::selectedText() const
{
    if (!model())
        return {};
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty() && currentIndex().isValid())
        rows.append(currentIndex());
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : rows)
        lines.append(rowText(row.row()));
    return lines.join(u'\n');
}

QString TableView::rowText(int row) const
{
    return copiedLine([this, row](int column) {
        const QModelIndex index = model()->index(row, column);
        const QString spoken = index.data(Qt::AccessibleTextRole).toString();
        return spoken.isEmpty() ? index.data().toString() : spoken;
    });
}

QString TableView::copiedLine(const std::function<QString(int column)> &cell) const
{
    QStringList cells;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            cells.append(cell(column));
    }
    return copiedLine(cells);
}

QString TableView::tooManyToCopy(std::int64_t rows)
{
    return tr("%1 rows are too many to copy. Up to %2 can be copied; export the others as a file.")
        .arg(theme::figure(rows), theme::figure(std::int64_t(kMostCopied)));
}

void TableView::copy()
{
    if (m_copier) {
        m_copier();
        return;
    }
    const QString text = selectedText();
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    emit currentRowChanged(current);
}

bool TableView::isBesideRows(const QPoint &at) const
{
    return viewport()->rect().contains(at) && !indexAt(at).isValid();
}

void TableView::selectRow(int row)
{
    const QHeaderView *header = horizontalHeader();
    int column = currentIndex().column();
    for (int visual = 0; (column < 0 || isColumnHidden(column)) && visual < header->count(); ++visual)
        column = header->logicalIndex(visual);
    if (const QModelIndex at = model()->index(row, column); at.isValid())
        selectionModel()->setCurrentIndex(at, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid())
            emit activated(currentIndex());
        return;
    }
    // Home and End mean the first and last row: rows are what is chosen here.
    if (model() && model()->rowCount() > 0 && (event->key() == Qt::Key_Home || event->key() == Qt::Key_End)) {
        QTableView::selectRow(event->key() == Qt::Key_Home ? 0 : model()->rowCount() - 1); // with Shift all up to it
        return;
    }
    // A letter is for shortcuts such as "/", not for a search by Qt.
    if (!event->text().isEmpty() && event->text().front().isPrint() && event->key() != Qt::Key_Space) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    const auto reason = event->reason();
    const bool byKeyboard = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    if (byKeyboard && !currentIndex().isValid() && model() && model()->rowCount() > 0)
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered(-1);
    return QTableView::viewportEvent(event);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitStretch();
}

void TableView::setHovered(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    setProperty("kubestatsHoveredRow", row);
    viewport()->update();
}

} // namespace widgets
