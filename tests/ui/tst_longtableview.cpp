// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/longtableview.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTest>

#include <memory>

using widgets::LongTableView;
using widgets::TableView;

namespace {

/// As many rows as wanted, of which nothing is kept.
class CountedRows final : public QAbstractTableModel
{
public:
    explicit CountedRows(int rows) : m_rows(rows) {}

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 4; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(index.row() * 10 + index.column()) : QVariant();
    }
    void insert(int first, int count)
    {
        beginInsertRows({}, first, first + count - 1);
        m_rows += count;
        endInsertRows();
    }
    void remove(int first, int count)
    {
        beginRemoveRows({}, first, first + count - 1);
        m_rows -= count;
        endRemoveRows();
    }

private:
    int m_rows;
};

} // namespace

/// A long table does what one of Qt's does, without a section for each row.
class LongTableViewTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keysDoWhatTheyDoInAnyTable_data();
    void keysDoWhatTheyDoInAnyTable();
    void keysGoOnWhereTheColumnOfTheCurrentCellWentAway();
    void rowsComeAndGoAsInAnyTable();
    void looksLikeAnyTable();
    void scrollsToAnyRow();
    void rowsCostNothing();

private:
    /// Both tables on the same rows, and whether they are alike now.
    struct Pair {
        explicit Pair(int rows, Qt::LayoutDirection direction = Qt::LeftToRight);
        [[nodiscard]] QString difference() const;
        void each(const std::function<void(TableView &)> &act)
        {
            act(plain);
            act(tall);
            QCoreApplication::processEvents();
        }

        CountedRows rows;
        TableView plain{QStringLiteral("Plain")};
        LongTableView tall{QStringLiteral("Long")};
    };
};

LongTableViewTest::Pair::Pair(int count, Qt::LayoutDirection direction) : rows(count)
{
    each([&](TableView &view) {
        view.setFocusPolicy(Qt::NoFocus); // which of the two has the focus makes no difference
        view.setLayoutDirection(direction);
        view.setModel(&rows);
        view.setSelectionMode(QAbstractItemView::ExtendedSelection);
        view.setColumnWidths({100, 200, 80, 60}, 1);
        view.setColumnHidden(2, true);
        view.horizontalHeader()->moveSection(3, 1);
        view.resize(420, 305);
        view.show();
    });
    QTest::qWait(0);
}

QString LongTableViewTest::Pair::difference() const
{
    if (plain.currentIndex() != tall.currentIndex())
        return QStringLiteral("current row %1, not %2").arg(tall.currentIndex().row()).arg(plain.currentIndex().row());
    if (plain.verticalScrollBar()->value() != tall.verticalScrollBar()->value()
        || plain.verticalScrollBar()->maximum() != tall.verticalScrollBar()->maximum())
        return QStringLiteral("scrolled to %1 of %2, not to %3 of %4")
            .arg(tall.verticalScrollBar()->value())
            .arg(tall.verticalScrollBar()->maximum())
            .arg(plain.verticalScrollBar()->value())
            .arg(plain.verticalScrollBar()->maximum());
    if (plain.viewport()->geometry() != tall.viewport()->geometry())
        return QStringLiteral("another viewport");
    if (plain.selectionModel()->selection() != tall.selectionModel()->selection())
        return QStringLiteral("other rows are selected");
    for (int y = -50; y < 400; y += 7) {
        if (plain.rowAt(y) != tall.rowAt(y))
            return QStringLiteral("row %1 at %2, not %3").arg(tall.rowAt(y)).arg(y).arg(plain.rowAt(y));
        for (int x = 5; x < 420; x += 50)
            if (plain.indexAt({x, y}) != tall.indexAt({x, y}))
                return QStringLiteral("another cell at %1, %2").arg(x).arg(y);
    }
    for (int row = 0; row < rows.rowCount(); row += 1 + rows.rowCount() / 50)
        for (int column = 0; column < rows.columnCount(); ++column)
            if (plain.visualRect(rows.index(row, column)) != tall.visualRect(rows.index(row, column)))
                return QStringLiteral("row %1 lies elsewhere").arg(row);
    return {};
}

void LongTableViewTest::initTestCase()
{
    theme::apply(*qApp, theme::Scheme::Light);
}

void LongTableViewTest::keysDoWhatTheyDoInAnyTable_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("no rows") << 0 << Qt::LeftToRight;
    QTest::newRow("a few rows") << 4 << Qt::LeftToRight;
    QTest::newRow("many rows") << 1000 << Qt::LeftToRight;
    QTest::newRow("many rows, from right to left") << 1000 << Qt::RightToLeft;
}

void LongTableViewTest::keysDoWhatTheyDoInAnyTable()
{
    QFETCH(int, rows);
    QFETCH(Qt::LayoutDirection, direction);
    Pair pair(rows, direction);
    QCOMPARE(pair.difference(), QString());
    const std::vector<std::pair<Qt::Key, Qt::KeyboardModifiers>> keys{
        {Qt::Key_Down, Qt::NoModifier},     {Qt::Key_Down, Qt::NoModifier},      {Qt::Key_Up, Qt::NoModifier},
        {Qt::Key_PageDown, Qt::NoModifier}, {Qt::Key_PageDown, Qt::NoModifier},  {Qt::Key_PageDown, Qt::ShiftModifier},
        {Qt::Key_Down, Qt::ShiftModifier},  {Qt::Key_PageUp, Qt::NoModifier},    {Qt::Key_End, Qt::NoModifier},
        {Qt::Key_Up, Qt::ShiftModifier},    {Qt::Key_PageUp, Qt::ShiftModifier}, {Qt::Key_PageDown, Qt::NoModifier},
        {Qt::Key_Right, Qt::NoModifier},    {Qt::Key_Right, Qt::NoModifier},     {Qt::Key_Left, Qt::NoModifier},
        {Qt::Key_Home, Qt::NoModifier},     {Qt::Key_Left, Qt::NoModifier}};
    int step = 0;
    for (const auto &[key, modifiers] : keys) {
        pair.each([key = key, modifiers = modifiers](TableView &view) { QTest::keyClick(&view, key, modifiers); });
        QVERIFY2(pair.difference().isEmpty(), qPrintable(QStringLiteral("key %1: %2").arg(++step).arg(pair.difference())));
    }
    for (const QPoint at : {QPoint(30, 60), QPoint(200, 200), QPoint(10, 5)}) {
        pair.each([at](TableView &view) { QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ShiftModifier, at); });
        QCOMPARE(pair.difference(), QString());
    }
}

/// Beside the details that a click opens there is no room for every column.
void LongTableViewTest::keysGoOnWhereTheColumnOfTheCurrentCellWentAway()
{
    Pair pair(1000);
    LongTableView &view = pair.tall;
    for (const int column : {0, 1, 3}) {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(pair.rows.index(4, column)).center());
        QCOMPARE(view.currentIndex(), pair.rows.index(4, column));
        view.setColumnHidden(column, true);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.currentIndex().row(), 5);
        QCOMPARE(view.selectionModel()->selectedRows(2).value(0).row(), 5);
        QCOMPARE(view.selectionModel()->selectedRows(2).size(), 1);
        view.setColumnHidden(column, false);
    }
}

void LongTableViewTest::rowsComeAndGoAsInAnyTable()
{
    Pair pair(100);
    pair.each([](TableView &view) {
        view.selectRow(40);
        view.verticalScrollBar()->setValue(35);
    });
    QCOMPARE(pair.difference(), QString());
    const std::vector<std::function<void()>> changes{[&] { pair.rows.insert(0, 10); }, [&] { pair.rows.insert(110, 900); },
                                                     [&] { pair.rows.remove(20, 200); }, [&] { pair.rows.remove(5, 803); },
                                                     [&] { pair.rows.insert(2, 3); }};
    for (const auto &change : changes) {
        change();
        pair.each([](TableView &) {});
        QTRY_COMPARE(pair.difference(), QString());
    }
    pair.each([](TableView &view) { view.resize(300, 500); });
    QTRY_COMPARE(pair.difference(), QString());
}

void LongTableViewTest::looksLikeAnyTable()
{
    Pair pair(1000);
    pair.each([](TableView &view) {
        view.verticalScrollBar()->setValue(500);
        view.selectRow(503);
    });
    const auto picture = [](TableView &view) {
        QImage image(view.viewport()->size(), QImage::Format_RGB32);
        view.viewport()->render(&image);
        return image;
    };
    QCOMPARE(picture(pair.tall), picture(pair.plain));
    pair.each([](TableView &view) { view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum()); });
    QCOMPARE(picture(pair.tall), picture(pair.plain));
}

void LongTableViewTest::scrollsToAnyRow()
{
    Pair pair(1000);
    for (const auto hint : {QAbstractItemView::EnsureVisible, QAbstractItemView::PositionAtTop, QAbstractItemView::PositionAtBottom}) {
        for (const int row : {500, 503, 20, 999, 0}) {
            pair.each([&](TableView &view) { view.scrollTo(pair.rows.index(row, 3), hint); });
            QCOMPARE(pair.difference(), QString());
        }
    }
    pair.tall.scrollTo(pair.rows.index(700, 0), QAbstractItemView::PositionAtCenter);
    const QRect place = pair.tall.visualRect(pair.rows.index(700, 0));
    QVERIFY(std::abs(place.center().y() - pair.tall.viewport()->height() / 2) <= place.height());
}

void LongTableViewTest::rowsCostNothing()
{
    CountedRows rows(5'000'000);
    LongTableView view(QStringLiteral("Long"));
    view.setModel(&rows);
    view.resize(400, 300);
    view.show();
    QCOMPARE(view.verticalHeader()->count(), 0);
    view.scrollTo(rows.index(4'321'000, 0), QAbstractItemView::PositionAtTop);
    QCOMPARE(view.rowAt(0), 4'321'000);
    rows.insert(0, 1'000'000);
    QTRY_COMPARE(view.verticalScrollBar()->maximum(), 6'000'000 - view.viewport()->height() / view.visualRect(rows.index(0, 0)).height());
    QCOMPARE(view.verticalHeader()->count(), 0);
}

QTEST_MAIN(LongTableViewTest)
#include "tst_longtableview.moc"
