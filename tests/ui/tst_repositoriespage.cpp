// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/plurals.h"
#include "base/settings.h"
#include "support/gitserver.h"
#include "ui/models/savedviews.h"
#include "ui/pages/questions.h"
#include "ui/pages/repositoriesexport.h"
#include "ui/pages/repositoriespage.h"
#include "ui/pages/repositorypage.h"
#include "ui/pages/viewsmenu.h"
#include "ui/theme/itemroles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/filterinput.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using workspace::Snapshot;

namespace {

Repository repository(RepositoryId id, const char *name)
{
    Repository one;
    one.id = id;
    one.config.name = name;
    one.config.url = std::string("https://git.example.org/") + name;
    one.state = RepositoryState::Ready;
    one.lastScan = 1'700'000'000;
    one.totals.resources = 10 * id;
    one.totals.events[0] = 100 * id;
    return one;
}

Repository failing(RepositoryId id, const char *name, ErrorCode code)
{
    Repository one = repository(id, name);
    one.state = RepositoryState::Failed;
    one.errorCode = int(code);
    one.errorMessage = "The server does not answer. Check the connection.";
    return one;
}

workspace::SnapshotPtr snapshotOf(std::vector<Repository> repositories)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->loaded = true;
    snapshot->repositories = std::move(repositories);
    return snapshot;
}

/// What the banner says; empty: there is none.
QString bannerOf(const Page &page)
{
    for (const auto *banner : page.findChildren<widgets::Banner *>())
        if (banner->isVisible())
            return banner->accessibleName();
    return {};
}

QAction *actionOf(const Page &page, const QString &text)
{
    for (QAction *action : page.findChildren<QAction *>())
        if (action->text() == text)
            return action;
    return nullptr;
}

} // namespace

/// The list of repositories: what is kept of a look at it, what leaves it, what it says of failures.
class tst_RepositoriesPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void savedViewsBringBackFilterChoiceAndColumns();
    void viewsOfOnePageAreNotThoseOfAnother();
    void removedViewComesBack();
    void clearedFilterComesBack();
    void rowsAreExportedAsTheyAreShown();
    void severalRowsAreCopied();
    void actionsAreThoseOfTheRow();
    void failuresThatPassAreSaid_data();
    void failuresThatPassAreSaid();
    void pageOfOneSaysSinceWhen();
    void repositoryWithoutCommitsSaysSo();
    void failuresLookDifferent_data();
    void failuresLookDifferent();

private:
    widgets::TableView *table() const { return m_page->findChild<widgets::TableView *>(); }
    widgets::FilterInput *input() const { return m_page->findChild<widgets::FilterInput *>(); }
    QStringList names() const;

    test::PrivateHome m_home;
    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<workspace::Workspace> m_core;
    std::unique_ptr<RepositoriesPage> m_page;
};

void tst_RepositoriesPage::initTestCase()
{
    theme::apply(*qApp, theme::Scheme::Light);
    installEnglishPlurals();
}

void tst_RepositoriesPage::init()
{
    m_data = std::make_unique<QTemporaryDir>();
    auto settings = Settings::load();
    QVERIFY(settings);
    m_settings = std::make_unique<Settings>(std::move(*settings));
    m_core = std::make_unique<workspace::Workspace>(m_data->path());
    m_page = std::make_unique<RepositoriesPage>(PageServices{m_core.get(), m_settings.get()}, nullptr);
    m_page->resize(1088, 700);
    m_page->setSnapshot(snapshotOf({repository(1, "home/ops"), repository(2, "shop/web"), failing(3, "shop/api", ErrorCode::NotFound)}));
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void tst_RepositoriesPage::cleanup()
{
    m_page.reset();
    m_core.reset();
}

QStringList tst_RepositoriesPage::names() const
{
    QStringList names;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        names << table()->model()->index(row, 0).data().toString();
    return names;
}

void tst_RepositoriesPage::savedViewsBringBackFilterChoiceAndColumns()
{
    input()->setNeedle(u"shop"_s);
    for (auto *chip : m_page->findChildren<widgets::Chip *>())
        if (chip->text() == u"Failed"_s)
            chip->click();
    table()->setColumnHidden(RepositoriesModel::UnreadableColumn, true);
    table()->sortByColumn(RepositoriesModel::NameColumn, Qt::AscendingOrder);
    QCOMPARE(names(), QStringList{u"shop/api"_s});
    QSignalSpy toasts(m_page.get(), &Page::toastAsked);
    actionOf(*m_page, u"Save this view…"_s)->trigger();
    auto *sheet = m_page->findChild<SaveViewSheet *>();
    QVERIFY(sheet);
    QTest::keyClicks(sheet->findChild<QLineEdit *>(), u"Broken shop"_s);
    QTest::keyClick(sheet->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(toasts.count(), 1);
    QVERIFY(savedViews()->front().page == u"repositories"_s);

    actionOf(*m_page, u"Clear the filter"_s)->trigger();
    table()->setColumnHidden(RepositoriesModel::UnreadableColumn, false);
    table()->sortByColumn(RepositoriesModel::EventsColumn, Qt::DescendingOrder);
    QCOMPARE(names(), QStringList({u"shop/api"_s, u"shop/web"_s, u"home/ops"_s}));
    m_page->open({.page = u"repositories"_s, .view = u"Broken shop"_s});
    QCOMPARE(names(), QStringList{u"shop/api"_s});
    QCOMPARE(input()->text(), u"shop"_s);
    QVERIFY(table()->isColumnHidden(RepositoriesModel::UnreadableColumn));
    QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), int(RepositoriesModel::NameColumn));
}

void tst_RepositoriesPage::viewsOfOnePageAreNotThoseOfAnother()
{
    SavedView events;
    events.name = u"Mine"_s;
    events.range = u"all"_s;
    SavedView resources = events;
    resources.page = u"resources"_s;
    resources.resources = aliveResources();
    resources.resources.kinds = {"HelmRelease"};
    resources.resources.ids = {7, 9};
    resources.because = u"Chart: nginx"_s;
    resources.choices = {{u"top"_s, u"namespace"_s}};
    QVERIFY(saveView(events));
    QVERIFY(saveView(resources)); // of the same name
    const auto all = savedViews();
    QVERIFY(std::find(all->begin(), all->end(), events) != all->end());
    QVERIFY(std::find(all->begin(), all->end(), resources) != all->end());
    QSignalSpy toasts(m_page.get(), &Page::toastAsked);
    m_page->open({.page = u"repositories"_s, .view = u"Mine"_s});
    QVERIFY(toasts.last().first().toString().contains(u"no view"_s));
    QVERIFY(removeView(u"events"_s, u"Mine"_s));
    QVERIFY(removeView(u"resources"_s, u"Mine"_s));
}

void tst_RepositoriesPage::removedViewComesBack()
{
    SavedView view;
    view.page = u"repositories"_s;
    view.name = u"Kept"_s;
    QVERIFY(saveView(view));
    std::function<void()> undo;
    connect(m_page.get(), &Page::undoOffered, this, [&undo](const QString &, const std::function<void()> &deed) { undo = deed; });
    QWidget anchor(m_page.get());
    m_page->findChild<ViewsMenu *>()->open(&anchor);
    QMenu *menu = m_page->findChild<QMenu *>(u"savedViews"_s);
    QVERIFY(menu);
    for (QAction *action : menu->actions().last()->menu()->actions())
        if (action->text() == view.name)
            action->trigger();
    menu->close();
    const auto has = [] {
        const auto all = savedViews();
        return std::any_of(all->begin(), all->end(), [](const SavedView &one) { return one.name == u"Kept"_s; });
    };
    QVERIFY(!has());
    QVERIFY(undo);
    undo();
    QVERIFY(has());
}

void tst_RepositoriesPage::clearedFilterComesBack()
{
    std::function<void()> undo;
    connect(m_page.get(), &Page::undoOffered, this, [&undo](const QString &, const std::function<void()> &deed) { undo = deed; });
    actionOf(*m_page, u"Clear the filter"_s)->trigger();
    QVERIFY(!undo); // there was none
    input()->setNeedle(u"web"_s);
    QCOMPARE(names(), QStringList{u"shop/web"_s});
    actionOf(*m_page, u"Clear the filter"_s)->trigger();
    QCOMPARE(int(names().size()), 3);
    QVERIFY(undo);
    undo();
    QCOMPARE(names(), QStringList{u"shop/web"_s});
}

void tst_RepositoriesPage::rowsAreExportedAsTheyAreShown()
{
    const auto write = [this](const QString &name) {
        const QString file = m_data->filePath(name);
        const auto *rows = qobject_cast<const RepositoriesFilter *>(table()->model());
        const auto written = writeRepositories(*rows, file);
        QFile read(file);
        return written && read.open(QIODevice::ReadOnly) ? QString::fromUtf8(read.readAll()) : QString();
    };
    input()->setNeedle(u"shop"_s);
    table()->sortByColumn(RepositoriesModel::NameColumn, Qt::DescendingOrder);
    const QStringList lines = write(u"a.csv"_s).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(int(lines.size()), 3);
    QVERIFY(lines.at(0).startsWith(u"name,address,"_s));
    QVERIFY(lines.at(1).startsWith(u"shop/web,https://git.example.org/shop/web,,ready,,20,200,0,2023-"_s));
    QVERIFY(lines.at(2).startsWith(u"shop/api,"_s) && lines.at(2).contains(u",failed,"_s));
    QVERIFY(write(u"a.tsv"_s).contains(u"shop/web\thttps://"_s));
    const QJsonArray json = QJsonDocument::fromJson(write(u"a.json"_s).toUtf8()).array();
    QCOMPARE(int(json.size()), 2);
    QCOMPARE(json.first().toObject().value(u"events"_s).toInt(), 200);
    QVERIFY(json.first().toObject().value(u"error"_s).isNull());
}

void tst_RepositoriesPage::severalRowsAreCopied()
{
    table()->sortByColumn(RepositoriesModel::NameColumn, Qt::AscendingOrder);
    table()->setFocus();
    table()->selectAll();
    QTest::keySequence(table(), QKeySequence::Copy);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(int(lines.size()), 3);
    QVERIFY(lines.first().startsWith(u"home/ops\t"_s));
}

void tst_RepositoriesPage::actionsAreThoseOfTheRow()
{
    QVERIFY(!actionOf(*m_page, u"Pause"_s)->isEnabled());
    table()->selectRow(0);
    QVERIFY(actionOf(*m_page, u"Pause"_s)->isEnabled());
    table()->selectAll();
    QVERIFY(!actionOf(*m_page, u"Remove…"_s)->isEnabled());
}

void tst_RepositoriesPage::failuresThatPassAreSaid_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("a server that limits asking")
        << int(ErrorCode::RateLimited) << u"git.example.org limits how often it may be asked. a/b "_s;
    QTest::newRow("no connection") << int(ErrorCode::Unreachable) << u"2 repositories could not be reached. What is shown is as of"_s;
    QTest::newRow("a server that refuses") << int(ErrorCode::Forbidden) << u"git.example.org refused to show a/b."_s;
    QTest::newRow("what is wrong with a repository alone") << int(ErrorCode::NotFound) << QString();
}

void tst_RepositoriesPage::failuresThatPassAreSaid()
{
    QFETCH(int, code);
    QFETCH(QString, says);
    m_page->setSnapshot(snapshotOf({failing(1, "a/b", ErrorCode(code)), failing(2, "c/d", ErrorCode(code)), repository(3, "e/f")}));
    const QString said = bannerOf(*m_page);
    QVERIFY2(says.isEmpty() ? said.isEmpty() : said.startsWith(says), qPrintable(said));
    // What is tried again later is said only where it is.
    auto scheduled = std::make_shared<workspace::Snapshot>(*snapshotOf({failing(1, "a/b", ErrorCode(code))}));
    scheduled->nextScans = {{1, 2'000'000'000}};
    const QString promise = u"is tried again later"_s;
    QVERIFY(!said.contains(promise));
    m_page->setSnapshot(scheduled);
    QCOMPARE(bannerOf(*m_page).contains(promise), ErrorCode(code) == ErrorCode::RateLimited);
    m_page->setSnapshot(snapshotOf({repository(1, "a/b")}));
    QCOMPARE(bannerOf(*m_page), QString());
}

void tst_RepositoriesPage::pageOfOneSaysSinceWhen()
{
    RepositoryPage page({m_core.get(), m_settings.get()});
    page.resize(1088, 700);
    Repository shallow = repository(2, "c/d");
    shallow.note = "History before 2024-01-01 is not here: git fetch --unshallow completes it.";
    page.setSnapshot(snapshotOf({failing(1, "a/b", ErrorCode::Unreachable), shallow}));
    page.show();
    page.open({.page = u"repository"_s, .repository = 1});
    QVERIFY2(bannerOf(page).startsWith(u"What is shown is from "_s), qPrintable(bannerOf(page)));
    QVERIFY(bannerOf(page).endsWith(u"Check the connection."_s));
    page.open({.page = u"repository"_s, .repository = 2});
    QVERIFY(bannerOf(page).contains(u"git fetch --unshallow"_s));
}

void tst_RepositoriesPage::repositoryWithoutCommitsSaysSo()
{
    Repository filled = repository(2, "c/d");
    filled.totals.commits = 12;
    m_page->setSnapshot(snapshotOf({repository(1, "a/b"), filled}));
    const auto said = [this](const QString &name) {
        return table()->model()->index(int(names().indexOf(name)), RepositoriesModel::StateColumn).data(theme::SecondLineRole).toString();
    };
    QCOMPARE(said(u"a/b"_s), u"no commit yet"_s);
    QCOMPARE(said(u"c/d"_s), u"nothing new"_s);
}

void tst_RepositoriesPage::failuresLookDifferent_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("icon");
    QTest::addColumn<theme::Role>("role");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("401") << int(ErrorCode::Unauthorized) << u"Not signed in"_s << u"user"_s << theme::Role::Danger << u"Add a token…"_s;
    QTest::newRow("403") << int(ErrorCode::Forbidden) << u"Forbidden"_s << u"lock"_s << theme::Role::Warning << u"Add a token…"_s;
    QTest::newRow("no connection") << int(ErrorCode::Unreachable) << u"Unreachable"_s << u"error"_s << theme::Role::Danger << u"Retry"_s;
    QTest::newRow("a limit") << int(ErrorCode::RateLimited) << u"Asked too often"_s << u"clock"_s << theme::Role::Warning
                             << u"Add a token…"_s;
    QTest::newRow("another reason") << int(ErrorCode::NotFound) << u"Failed"_s << u"error"_s << theme::Role::Danger << u"Retry"_s;
}

void tst_RepositoriesPage::failuresLookDifferent()
{
    QFETCH(int, code);
    QFETCH(QString, word);
    QFETCH(QString, icon);
    QFETCH(theme::Role, role);
    QFETCH(QString, remedy);
    m_page->setSnapshot(snapshotOf({failing(1, "a/b", ErrorCode(code))}));
    const QModelIndex state = table()->model()->index(0, RepositoriesModel::StateColumn);
    QCOMPARE(state.data().toString(), word);
    QCOMPARE(state.data(theme::IconNameRole).toString(), icon);
    QCOMPARE(theme::Role(state.data(theme::IconColorRole).toInt()), role);
    RepositoryPage page({m_core.get(), m_settings.get()});
    page.resize(1088, 700);
    page.setSnapshot(snapshotOf({failing(1, "a/b", ErrorCode(code))}));
    page.show();
    page.open({.page = u"repository"_s, .repository = 1});
    const auto banners = page.findChildren<widgets::Banner *>();
    const auto shown = std::find_if(banners.begin(), banners.end(), [](const widgets::Banner *banner) { return banner->isVisible(); });
    QVERIFY(shown != banners.end());
    auto *button = (*shown)->findChild<QPushButton *>();
    QCOMPARE(button->text(), remedy);
    emit page.headerMenu()->aboutToShow();
    QStringList words;
    for (const QAction *action : page.headerMenu()->actions())
        words << action->text();
    QVERIFY(words.contains(u"Add a token…"_s));
    if (remedy != u"Retry"_s) {
        button->click();
        QVERIFY(page.window()->findChild<TokenSheet *>());
    }
}

QTEST_MAIN(tst_RepositoriesPage)
#include "tst_repositoriespage.moc"
