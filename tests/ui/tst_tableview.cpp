// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/tableview.h"

#include <QMenu>
#include <QStandardItemModel>
#include <QTest>

#include <cstdlib>
#include <memory>

using widgets::TableView;

/// Who gets the room of a table: the columns that may grow, then the one that is stretched.
class TableViewTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void columnsGrowBeforeTheStretchedOne();
    void columnsShrinkAgain();
    void chosenWidthStays();
    void hiddenColumnComesBackAsItWas();
    void stateLeavesTheRoomOutside();
    void widthsFollowTheSizeOfText();
    void resetGivesTheFirstWidths();
    void aRowIsSelectedAloneWhateverKeysAreHeld();

private:
    enum Column { Name, Change, Author };
    [[nodiscard]] std::unique_ptr<TableView> table(int width);
    static void resizeTo(TableView &view, int width);

    QStandardItemModel m_model{1, 3};
    std::unique_ptr<TableView> m_view;
};

void TableViewTest::initTestCase()
{
    theme::apply(*qApp, theme::Scheme::Light);
}

void TableViewTest::init()
{
    m_view = table(600);
}

/// Name 100 to 180, Author 80 to 100, Change 200 and what is left.
std::unique_ptr<TableView> TableViewTest::table(int width)
{
    auto view = std::make_unique<TableView>(QStringLiteral("Table"));
    view->setModel(&m_model);
    view->setColumnWidths({100, 200, 80}, Change);
    view->setMostWidths({{Name, 180}, {Author, 100}});
    resizeTo(*view, width);
    view->show();
    return view;
}

void TableViewTest::resizeTo(TableView &view, int width)
{
    view.resize(width, 300);
    QApplication::processEvents();
}

void TableViewTest::columnsGrowBeforeTheStretchedOne()
{
    QCOMPARE(m_view->columnWidth(Name), 180);
    QCOMPARE(m_view->columnWidth(Author), 100);
    QCOMPARE(m_view->columnWidth(Change), m_view->viewport()->width() - 280);
    resizeTo(*m_view, 430);
    QCOMPARE(m_view->columnWidth(Change), 200);
    QCOMPARE(m_view->columnWidth(Name), m_view->viewport()->width() - 280);
    QCOMPARE(m_view->columnWidth(Author), 80);
}

void TableViewTest::columnsShrinkAgain()
{
    resizeTo(*m_view, 300);
    QCOMPARE(m_view->columnWidth(Name), 100);
    QCOMPARE(m_view->columnWidth(Author), 80);
    resizeTo(*m_view, 600);
    QCOMPARE(m_view->columnWidth(Name), 180);
}

void TableViewTest::chosenWidthStays()
{
    m_view->setColumnWidth(Name, 120);
    resizeTo(*m_view, 900);
    QCOMPARE(m_view->columnWidth(Name), 120);
    QCOMPARE(m_view->columnWidth(Author), 100);
    const auto next = table(900);
    next->setColumnState(m_view->columnState());
    resizeTo(*next, 1000);
    QCOMPARE(next->columnWidth(Name), 120);
}

void TableViewTest::hiddenColumnComesBackAsItWas()
{
    m_view->setColumnFitted(Author, false);
    m_view->setColumnFitted(Author, true);
    resizeTo(*m_view, 300);
    QCOMPARE(m_view->columnWidth(Author), 80);
}

void TableViewTest::stateLeavesTheRoomOutside()
{
    const auto next = table(300);
    next->setColumnState(m_view->columnState());
    QCOMPARE(next->columnWidth(Name), 100);
    QCOMPARE(next->columnWidth(Author), 80);
}

void TableViewTest::widthsFollowTheSizeOfText()
{
    m_view->setColumnWidth(Author, 120);
    const QByteArray kept = m_view->columnState();
    theme::setTextSize(200);
    const auto large = table(900);
    large->setColumnState(kept);
    const int width = large->columnWidth(Author);
    const QByteArray keptLarge = large->columnState();
    theme::setTextSize(100);
    QVERIFY2(std::abs(width - 240) < 4, qPrintable(QString::number(width)));
    const auto next = table(900);
    next->setColumnState(keptLarge);
    QCOMPARE(next->columnWidth(Author), 120);
}

void TableViewTest::resetGivesTheFirstWidths()
{
    m_view->setColumnWidth(Name, 300);
    m_view->columnMenu()->actions().last()->trigger();
    QCOMPARE(m_view->columnWidth(Name), 180);
}

/// A step of the drawer, or a link that is followed with Ctrl.
void TableViewTest::aRowIsSelectedAloneWhateverKeysAreHeld()
{
    QStandardItemModel rows(3, 3);
    m_view->setModel(&rows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setColumnHidden(Name, true);
    m_view->selectRow(0);
    QTest::keyPress(m_view.get(), Qt::Key_Control, Qt::ControlModifier);
    QVERIFY(QGuiApplication::keyboardModifiers() & Qt::ControlModifier);
    m_view->selectRow(2);
    QTest::keyRelease(m_view.get(), Qt::Key_Control);
    QCOMPARE(m_view->selectionModel()->selectedRows(Change), QModelIndexList{rows.index(2, Change)});
    QCOMPARE(m_view->currentIndex(), rows.index(2, Change));
    m_view->selectRow(7);
    QCOMPARE(m_view->currentIndex().row(), 2);
    QVERIFY(!m_view->isBesideRows(m_view->visualRect(rows.index(2, Change)).center()));
    QVERIFY(m_view->isBesideRows(QPoint(20, m_view->viewport()->height() - 2)));
    QVERIFY(!m_view->isBesideRows(QPoint(20, -5))); // the menu key, of a row that is scrolled out of view
}

QTEST_MAIN(TableViewTest)
#include "tst_tableview.moc"
