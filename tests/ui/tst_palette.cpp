// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"
#include "ui/mainwindow.h"
#include "ui/models/fuzzymatch.h"
#include "ui/pages/palette.h"
#include "ui/pages/paletteitems.h"
#include "ui/pages/palettelist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/scrim.h"
#include "workspace/workspace.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using Group = PaletteItem::Group;

/// A few letters, one of them wrong, find the thing and open it; the sheet of keys knows every action.
class PaletteTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void lettersFind_data();
    void lettersFind();
    void noise_data();
    void noise();
    void savedViewsAreOffered();
    void betterMatchesComeFirst();
    void foundLettersAreMarked();
    void noGroupCrowdsOutTheOthers();
    void actionsOnly();
    void thousandsOfNamesAreSearchedAtOnce();
    void resourcesAreListedOnce();
    void whatRemovesIsNotOffered();
    void keysOpenChooseAndClose();
    void windowKeysRestWhileItIsOpen();
    void kindOfTheStoreOpensItsEvents();
    void sheetListsEveryActionWithItsKeys();
    void sheetDimsTheWindow();

private:
    void openWindow();
    Palette *palette() const { return m_window->findChild<Palette *>(); }

    QTemporaryDir m_home;
    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<workspace::Workspace> m_core;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

PaletteItem item(Group group, const char *title, const char *second = "")
{
    PaletteItem result;
    result.group = group;
    result.title = QString::fromUtf8(title);
    result.second = QString::fromUtf8(second);
    return result;
}

} // namespace

void PaletteTest::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", (m_home.path() + u"/config"_s).toUtf8());
    theme::apply(*qApp, theme::Scheme::Light);
}

void PaletteTest::cleanup()
{
    m_window.reset();
    m_core.reset();
}

void PaletteTest::openWindow()
{
    m_data = std::make_unique<QTemporaryDir>();
    auto settings = Settings::load();
    QVERIFY(settings);
    m_settings = std::make_unique<Settings>(std::move(*settings));
    m_core = std::make_unique<workspace::Workspace>(m_data->path());
    m_window = std::make_unique<MainWindow>(PageServices{m_core.get(), m_settings.get()});
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->open({.page = u"repositories"_s});
    m_core->start();
}

void PaletteTest::lettersFind_data()
{
    QTest::addColumn<QString>("needle");
    QTest::addColumn<QString>("text");
    QTest::newRow("the beginning") << u"hel"_s << u"HelmRelease"_s;
    QTest::newRow("a word inside") << u"release"_s << u"HelmRelease"_s;
    QTest::newRow("first letters of words") << u"hr"_s << u"HelmRelease"_s;
    QTest::newRow("two letters swapped") << u"memroy"_s << u"memory-limits"_s;
    QTest::newRow("a letter missing") << u"deployent"_s << u"Deployment"_s;
    QTest::newRow("a letter too many") << u"graffana"_s << u"grafana"_s;
    QTest::newRow("a wrong letter in a word inside") << u"relaase"_s << u"HelmRelease"_s;
    QTest::newRow("two wrong letters in a long word") << u"prometeus-opertor"_s << u"prometheus-operator"_s;
    QTest::newRow("two words in any order") << u"ops home"_s << u"owner/home-ops"_s;
    QTest::newRow("letters beyond ASCII, any case") << u"ÜBER"_s << u"überwachung"_s;
}

void PaletteTest::lettersFind()
{
    QFETCH(QString, needle);
    QFETCH(QString, text);
    QVERIFY(fuzzyMatch(needle, text));
}

void PaletteTest::noise_data()
{
    QTest::addColumn<QString>("needle");
    QTest::addColumn<QString>("text");
    QTest::newRow("letters that are there by chance") << u"rse"_s << u"HelmRelease"_s;
    QTest::newRow("a short word with a wrong letter") << u"hex"_s << u"helm"_s;
    QTest::newRow("two wrong letters in a short word") << u"grabfna"_s << u"gitlab"_s;
    QTest::newRow("one of two words is not there") << u"home nothing"_s << u"owner/home-ops"_s;
}

void PaletteTest::noise()
{
    QFETCH(QString, needle);
    QFETCH(QString, text);
    QVERIFY(!fuzzyMatch(needle, text));
}

void PaletteTest::savedViewsAreOffered()
{
    SavedView view;
    view.name = u"Deleted by bots"_s;
    const std::vector<PaletteItem> items = viewItems({view});
    const PaletteResult found = search(items, u"delted"_s);
    QCOMPARE(int(found.hits.size()), 1);
    QCOMPARE(items.front().group, Group::Views);
    QCOMPARE(items.front().target.page, u"events"_s);
    QCOMPARE(items.front().target.view, view.name);
}

void PaletteTest::betterMatchesComeFirst()
{
    const QStringList order{u"app"_s, u"apple"_s, u"my-app"_s, u"snapped-app-x"_s, u"wrapped"_s};
    for (qsizetype i = 1; i < order.size(); ++i)
        QVERIFY2(fuzzyMatch(u"app"_s, order.at(i - 1))->score > fuzzyMatch(u"app"_s, order.at(i))->score, qPrintable(order.at(i)));
    QVERIFY(fuzzyMatch(u"grafana"_s, u"grafana"_s)->score > fuzzyMatch(u"grafna"_s, u"grafana"_s)->score);
}

void PaletteTest::foundLettersAreMarked()
{
    using Runs = std::vector<std::pair<int, int>>;
    QCOMPARE(fuzzyMatch(u"hr"_s, u"HelmRelease"_s)->runs, Runs({{0, 1}, {4, 1}}));
    QCOMPARE(fuzzyMatch(u"ops home"_s, u"x/home-ops"_s)->runs, Runs({{2, 4}, {7, 3}}));
    QCOMPARE(fuzzyMatch(u"memroy"_s, u"a memory b"_s)->runs, Runs({{2, 6}}));
}

void PaletteTest::noGroupCrowdsOutTheOthers()
{
    std::vector<PaletteItem> items;
    for (int i = 0; i < 30; ++i)
        items.push_back(item(Group::Resources, "app"));
    items.push_back(item(Group::Repositories, "team/wrapped"));
    const PaletteResult result = search(items, u"app"_s);
    QCOMPARE(result.matching, 31);
    QCOMPARE(int(result.hits.size()), kPaletteRows);
    QCOMPARE(items[result.hits.back().item].group, Group::Repositories);
}

void PaletteTest::actionsOnly()
{
    const std::vector<PaletteItem> items{item(Group::Resources, "rescan-job"), item(Group::Actions, "Rescan")};
    QCOMPARE(search(items, u"> resc"_s).matching, 1);
    QCOMPARE(search(items, u"resc"_s).matching, 2);
}

void PaletteTest::thousandsOfNamesAreSearchedAtOnce()
{
    std::vector<PaletteItem> items;
    for (int i = 0; i < 5000; ++i)
        items.push_back(item(Group::Resources, qPrintable(u"service-number-%1"_s.arg(i)), "Deployment in default · team/cluster"));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(search(items, u"nmuber-4999"_s).hits.size(), std::size_t(kPaletteRows));
    // A generous limit: an unoptimised build under load. A keystroke must never be felt.
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void PaletteTest::resourcesAreListedOnce()
{
    Resource one;
    one.key = {"apps", "Deployment", "shop", "web"};
    one.path = "a.yaml";
    Resource two = one;
    two.path = "b.yaml";
    const auto items = resourceItems({one, two}, {});
    QCOMPARE(int(items.size()), 1);
    QCOMPARE(items.front().title, u"web"_s);
    QVERIFY(items.front().second.contains(u"2 file"_s));
    QCOMPARE(items.front().target.resources->names, std::vector<std::string>{"web"});
}

void PaletteTest::whatRemovesIsNotOffered()
{
    openWindow();
    for (QAction *action : m_window->page()->findChildren<QAction *>())
        if (action->shortcut() == QKeySequence(Qt::Key_Delete))
            QVERIFY(actionItems({action}, {}).empty());
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(palette()->input(), u">remove"_s);
    for (int row = 0; row < palette()->list()->model()->rowCount(); ++row)
        QVERIFY(!palette()->list()->model()->index(row, 0).data().toString().startsWith(u"Remove"_s));
}

void PaletteTest::keysOpenChooseAndClose()
{
    openWindow();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(palette()->isVisible());
    QCOMPARE(QApplication::focusWidget(), palette()->input());
    QAbstractItemModelTester tester(palette()->list()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTest::keyClicks(palette()->input(), u"setings"_s);
    QCOMPARE(palette()->list()->currentIndex().data().toString(), u"Settings"_s);
    QTest::keyClick(palette()->input(), Qt::Key_Return);
    QVERIFY(!palette()->isVisible());
    QCOMPARE(m_window->currentPage(), u"settings"_s);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    const QModelIndex first = palette()->list()->currentIndex();
    QTest::keyClick(palette()->input(), Qt::Key_Down);
    QVERIFY(palette()->list()->currentIndex().row() > first.row());
    QTest::keyClick(palette()->input(), Qt::Key_Escape);
    QVERIFY(!palette()->isVisible());
}

void PaletteTest::windowKeysRestWhileItIsOpen()
{
    openWindow();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(palette()->input(), Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), u"repositories"_s);
    QTest::keyClicks(palette()->input(), u"/?"_s);
    QCOMPARE(palette()->input()->text(), u"/?"_s);
    QVERIFY(!m_window->findChild<QDialog *>());
}

void PaletteTest::kindOfTheStoreOpensItsEvents()
{
    openWindow();
    m_core->openSample();
    QTRY_VERIFY_WITH_TIMEOUT(!m_core->snapshot()->repositories.empty() && m_core->snapshot()->repositories.front().lastScan > 0, 20000);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(palette()->input(), u"helmrelaese"_s);
    const QListView *list = palette()->list();
    QTRY_COMPARE(list->currentIndex().data().toString(), u"HelmRelease"_s);
    QTest::keyClick(palette()->input(), Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), u"events"_s);
}

void PaletteTest::sheetListsEveryActionWithItsKeys()
{
    openWindow();
    QTest::keyClick(m_window.get(), Qt::Key_Question);
    QTRY_VERIFY(m_window->findChild<QDialog *>());
    QStringList words;
    for (const QLabel *label : m_window->findChild<QDialog *>()->findChildren<QLabel *>())
        words.append(label->text());
    for (const QAction *action : m_window->shortcuts())
        QVERIFY2(words.contains(action->text()), qPrintable(action->text()));
    QVERIFY(words.contains(u"Remove…"_s));
}

void PaletteTest::sheetDimsTheWindow()
{
    openWindow();
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_window->findChild<QDialog *>());
    QPointer<widgets::Scrim> scrim = m_window->findChild<widgets::Scrim *>();
    QVERIFY(scrim && scrim->isVisible());
    QCOMPARE(scrim->size(), m_window->size());
    m_window->findChild<QDialog *>()->reject();
    QTRY_VERIFY(!scrim);
}

QTEST_MAIN(PaletteTest)
#include "tst_palette.moc"
