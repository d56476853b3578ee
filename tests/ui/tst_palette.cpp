// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"
#include "support/scratchrepository.h"
#include "ui/mainwindow.h"
#include "ui/models/fuzzymatch.h"
#include "ui/pages/palette.h"
#include "ui/pages/paletteitems.h"
#include "ui/pages/palettelist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrim.h"
#include "ui/widgets/tableview.h"
#include "workspace/workspace.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
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
    void theNameItselfIsFoundAmongHundreds();
    void searchingAndFailingAreNotNothing();
    void everyButtonOfEveryPageIsFound();
    void foundActionsDoWhatTheirControlsDo();
    void menuOfTheHeaderIsOffered();
    void sheetListsEveryActionWithItsKeys();
    void sheetDimsTheWindow();

private:
    void openWindow();
    void openSample();
    void find(const QString &needle);
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

void PaletteTest::openSample()
{
    openWindow();
    m_core->openSample();
    QTRY_VERIFY_WITH_TIMEOUT(!m_core->snapshot()->repositories.empty() && m_core->snapshot()->repositories.front().lastScan > 0, 20000);
}

/// Opens the search and asks for an action.
void PaletteTest::find(const QString &needle)
{
    if (!palette()->isVisible())
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    palette()->input()->setText(u'>' + needle);
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
    // The search looks everywhere; what it finds is shown, whatever the scope was.
    support::ScratchRepository other;
    support::ScratchCommit commit;
    commit.files.emplace("one.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: one\n");
    QVERIFY(other.commit(commit));
    m_core->addRepository(other.path());
    QTRY_VERIFY_WITH_TIMEOUT(m_core->snapshot()->repositories.size() == 2 && m_core->snapshot()->repositories.back().lastScan > 0, 20000);
    ViewContext elsewhere;
    elsewhere.repositories = {m_core->snapshot()->repositories.back().id};
    emit m_window->page()->contextAsked(elsewhere);
    QCOMPARE(m_window->context().repositories, elsewhere.repositories);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(palette()->input(), u"helmrelaese"_s);
    const QListView *list = palette()->list();
    QTRY_COMPARE(list->currentIndex().data().toString(), u"HelmRelease"_s);
    QTest::keyClick(palette()->input(), Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), u"events"_s);
    auto *table = m_window->page()->findChild<widgets::TableView *>(u"eventsTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, 20000);
    QVERIFY(m_window->context().repositories.empty());
}

void PaletteTest::theNameItselfIsFoundAmongHundreds()
{
    // More names hold the letters than are asked for, and kinds that come first in the alphabet have them.
    std::string many;
    for (int i = 0; i < 260; ++i)
        many += "---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a-" + std::to_string(i) + "-web\n";
    many += "---\napiVersion: v1\nkind: Service\nmetadata:\n  name: web\n";
    many += "---\napiVersion: v1\nkind: Service\nmetadata:\n  name: web-front\n";
    support::ScratchRepository repository;
    support::ScratchCommit commit;
    commit.files.emplace("all.yaml", many);
    QVERIFY(repository.commit(commit));
    openWindow();
    m_core->addRepository(repository.path());
    QTRY_VERIFY_WITH_TIMEOUT(!m_core->snapshot()->repositories.empty() && m_core->snapshot()->repositories.front().lastScan > 0, 20000);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(palette()->input(), u"web"_s);
    const auto titles = [this] {
        QStringList shown;
        for (int row = 0; row < palette()->list()->model()->rowCount(); ++row)
            shown << palette()->list()->model()->index(row, 0).data().toString();
        return shown;
    };
    QTRY_VERIFY_WITH_TIMEOUT(titles().contains(u"web-front"_s), 20000);
    QCOMPARE(palette()->list()->currentIndex().data().toString(), u"web"_s);
}

void PaletteTest::searchingAndFailingAreNotNothing()
{
    const auto said = [this] {
        for (const auto *label : palette()->findChildren<widgets::Label *>())
            if (label->isVisible()
                && (label->text().startsWith(u"Nothing is"_s) || label->text().startsWith(u"Searching"_s)
                    || label->text().startsWith(u"The store could not"_s)))
                return label->text();
        return QString();
    };
    openWindow();
    QTRY_VERIFY(m_core->snapshot()->loaded);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    palette()->input()->setText(u"zzyzx"_s);
    QCOMPARE(said(), u"Searching…"_s);
    QTRY_COMPARE(said(), u"Nothing is called “zzyzx”."_s);
    palette()->input()->setText(u">zzyzx"_s);
    QCOMPARE(said(), u"Nothing is called “>zzyzx”."_s);
    cleanup();

    // A store that cannot be opened.
    QTemporaryDir folder;
    QFile file(folder.filePath(u"data"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_core = std::make_unique<workspace::Workspace>(file.fileName());
    m_window = std::make_unique<MainWindow>(PageServices{m_core.get(), m_settings.get()});
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_core->start();
    QTRY_VERIFY(!m_core->snapshot()->fatal.isEmpty());
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    palette()->input()->setText(u"zzyzx"_s);
    QTRY_VERIFY2(said().startsWith(u"The store could not be searched. "_s), qPrintable(said()));
}

void PaletteTest::everyButtonOfEveryPageIsFound()
{
    openSample();
    QStringList missing;
    int buttons = 0;
    for (const QString &id :
         {u"overview"_s, u"repositories"_s, u"resources"_s, u"events"_s, u"trends"_s, u"repository"_s, u"activity"_s, u"settings"_s}) {
        m_window->open({.page = id, .repository = id == u"repository"_s ? m_core->snapshot()->repositories.front().id : 0});
        QTest::qWait(300); // the page reads on other threads
        for (auto *table : m_window->page()->findChildren<widgets::TableView *>())
            if (table->isVisible() && table->model()->rowCount() > 0 && id == u"events"_s) {
                table->selectRow(0); // the drawer has buttons too
                QTest::qWait(300);
            }
        QStringList words;
        for (const QAbstractButton *button : m_window->page()->findChildren<QAbstractButton *>()) {
            // Rows of a list, a filter's chips and the parts of an input or a message belong to what is shown.
            bool isContent = button->inherits("QTableCornerButton") || button->inherits("widgets::FigureCard")
                || qobject_cast<QLineEdit *>(button->parentWidget());
            for (const QWidget *at = button->parentWidget(); at && at != m_window->page(); at = at->parentWidget())
                isContent = isContent || at->inherits("ActivityLine") || at->inherits("ActivitySchedules")
                    || at->inherits("OverviewListCard") || at->inherits("widgets::Card") || at->inherits("widgets::CommitStepper")
                    || at->inherits("widgets::Banner") || at->inherits("widgets::StatePane") || at->inherits("charts::ChartView")
                    || at->inherits("RepositoryFigures");
            const QString name = button->text().isEmpty() ? button->accessibleName() : button->text();
            if (!isContent && button->isVisible() && button->isEnabled() && !name.isEmpty())
                words << name;
        }
        for (const QString &word : std::as_const(words)) {
            if (word.startsWith(u"Remove"_s) || word.startsWith(u"Close"_s)) // nothing here deletes; Esc closes
                continue;
            ++buttons;
            find(word);
            if (!palette()->list()->isVisible() || palette()->list()->model()->rowCount() == 0)
                missing << id + u": "_s + word;
        }
        palette()->dismiss();
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
    QVERIFY2(buttons > 40, qPrintable(QString::number(buttons)));
}

void PaletteTest::foundActionsDoWhatTheirControlsDo()
{
    openSample();
    m_window->open({.page = u"resources"_s});
    QComboBox *grouping = nullptr;
    for (auto *box : m_window->page()->findChildren<QComboBox *>())
        if (box->accessibleName() == u"Group by"_s)
            grouping = box;
    QVERIFY(grouping);
    QCOMPARE(grouping->currentIndex(), 0);
    find(u"group namespace name"_s);
    QTest::keyClick(palette()->input(), Qt::Key_Return);
    QCOMPARE(grouping->currentIndex(), 1);
    m_window->open({.page = u"overview"_s});
    find(u"copy image"_s); // of its chart
    QCOMPARE(palette()->list()->currentIndex().data().toString(), u"Copy image"_s);
    palette()->dismiss();
    m_window->open({.page = u"settings"_s});
    find(u"colours dark"_s);
    QTest::keyClick(palette()->input(), Qt::Key_Return);
    QVERIFY(theme::isDark());
    theme::apply(*qApp, theme::Scheme::Light);
    // What belongs to another page is not offered.
    find(u"group namespace name"_s);
    QVERIFY(!palette()->list()->isVisible());
    palette()->dismiss();
    m_window->open({.page = u"events"_s});
    find(u"columns"_s);
    QTest::keyClick(palette()->input(), Qt::Key_Return);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QApplication::activePopupWidget()->close();
    m_window->open({.page = u"resources"_s});
    find(u"group kind"_s);
    QTest::keyClick(palette()->input(), Qt::Key_Return);
}

void PaletteTest::menuOfTheHeaderIsOffered()
{
    openSample();
    m_window->open({.page = u"repository"_s, .repository = m_core->snapshot()->repositories.front().id});
    find(u"pause"_s);
    QTest::keyClick(palette()->input(), Qt::Key_Return);
    QTRY_VERIFY(m_core->snapshot()->repositories.front().config.paused);
    find(u"remove from the list"_s);
    QVERIFY(!palette()->list()->isVisible());
    palette()->dismiss();
    // And taken back.
    QTest::keySequence(m_window.get(), QKeySequence::Undo);
    QTRY_VERIFY(!m_core->snapshot()->repositories.front().config.paused);
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
