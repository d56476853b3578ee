// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"
#include "ui/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/filterinput.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/viewstate.h"
#include "workspace/workspace.h"

#include <QLabel>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

/// The window comes back as it was left: size, page, filter, range, scope, selected row, chapter.
class SessionTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void sizeAndPageComeBack();
    void filterAndRangeComeBack();
    void openEventComesBack();
    void repositoryPageAndScopeComeBack();
    void selectedRepositoryAndFilterComeBack();
    void trendsComeBackAsTheyWereLookedAt();
    void filteredResourcesComeBack();
    void chosenResourcesComeBack();
    void repositoryPageComesBackAsItWasLookedAt();
    void chapterComesBack();
    void damagedStateIsAFirstStart();
    void repositoryThatIsGoneIsNoMessage();
    void whatIsAskedForAtStartIsShown_data();
    void whatIsAskedForAtStartIsShown();

private:
    void start();
    void restart();
    void addSample();

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<workspace::Workspace> m_core;
    std::unique_ptr<MainWindow> m_window;
};

void SessionTest::initTestCase()
{
    qputenv("KUBESTATS_SCAN_AT_START", "false");
    theme::apply(*qApp, theme::Scheme::Light);
    // The state is one file a process; each test leaves it to the next as another session would.
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", (m_home->path() + u"/config"_s).toUtf8());
}

void SessionTest::init()
{
    start();
    QTRY_VERIFY_WITH_TIMEOUT(m_core->snapshot()->loaded, 20000);
    if (m_core->snapshot()->repositories.empty())
        addSample();
}

void SessionTest::cleanup()
{
    if (m_window)
        m_window->close();
    m_window.reset();
    m_core.reset();
}

void SessionTest::start()
{
    auto settings = Settings::load();
    QVERIFY(settings);
    m_settings = std::make_unique<Settings>(std::move(*settings));
    m_core = std::make_unique<workspace::Workspace>(m_home->path() + u"/data"_s);
    m_window = std::make_unique<MainWindow>(PageServices{m_core.get(), m_settings.get()});
    m_window->show();
    m_core->start();
}

void SessionTest::restart()
{
    cleanup();
    start();
    QTRY_VERIFY_WITH_TIMEOUT(!m_core->snapshot()->repositories.empty(), 20000);
}

void SessionTest::addSample()
{
    m_core->openSample();
    QTRY_VERIFY_WITH_TIMEOUT(!m_core->snapshot()->repositories.empty() && m_core->snapshot()->repositories.front().lastScan > 0, 20000);
}

void SessionTest::sizeAndPageComeBack()
{
    QVERIFY2(m_window->screen()->availableSize().width() > 1111, "no screen that holds the window");
    m_window->resize(1111, 707);
    m_window->open({.page = u"trends"_s});
    restart();
    QCOMPARE(m_window->size(), QSize(1111, 707));
    QCOMPARE(m_window->currentPage(), u"trends"_s);
}

void SessionTest::filterAndRangeComeBack()
{
    EventFilter filter;
    filter.kinds = {"HelmRelease"};
    filter.text = "image";
    m_window->showLink(u"kubestats://events?kind=HelmRelease&text=image&range=1y"_s);
    restart();
    QCOMPARE(m_window->currentPage(), u"events"_s);
    QVERIFY(m_window->context().range == Range::Year);
    const auto kept = m_window->page()->target().filter;
    QVERIFY(kept);
    QCOMPARE(kept->kinds, filter.kinds);
    QCOMPARE(kept->text, filter.text);
}

void SessionTest::openEventComesBack()
{
    m_window->showLink(u"kubestats://events?range=all&type=modified"_s);
    auto *table = m_window->page()->findChild<widgets::TableView *>(u"eventsTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 2, 20000);
    table->selectRow(1);
    emit table->clicked(table->currentIndex());
    QTRY_VERIFY(m_window->page()->target().event);
    const EventId shown = *m_window->page()->target().event;
    restart();
    QTRY_VERIFY(m_window->page()->target().event);
    QCOMPARE(*m_window->page()->target().event, shown);
}

void SessionTest::repositoryPageAndScopeComeBack()
{
    const Repository repository = m_core->snapshot()->repositories.front();
    m_window->showLink(u"kubestats://repository?range=90d&repository=kubestats%2Fsample&scope=kubestats%2Fsample"_s);
    QCOMPARE(m_window->currentPage(), u"repository"_s);
    restart();
    QTRY_COMPARE(m_window->currentPage(), u"repository"_s);
    QCOMPARE(m_window->context().repositories, std::vector<RepositoryId>{repository.id});
    m_window->showLink(u"kubestats://events"_s);
}

void SessionTest::selectedRepositoryAndFilterComeBack()
{
    m_window->open({.page = u"repositories"_s});
    auto *table = m_window->page()->findChild<widgets::TableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    m_window->page()->findChild<widgets::FilterInput *>()->setNeedle(u"sam"_s);
    table->selectRow(0);
    restart();
    table = m_window->page()->findChild<widgets::TableView *>();
    QCOMPARE(m_window->page()->findChild<widgets::FilterInput *>()->needle(), u"sam"_s);
    QTRY_COMPARE(table->selectionModel()->selectedRows().size(), 1);
    m_window->page()->findChild<widgets::FilterInput *>()->setNeedle({});
}

void SessionTest::trendsComeBackAsTheyWereLookedAt()
{
    const std::vector<RepositoryId> scope{m_core->snapshot()->repositories.front().id};
    m_window->showLink(
        u"kubestats://trends?from=2025-03-01&to=2025-06-01&per=week&split=kind&view=small&kind=Deployment&range=all&scope=kubestats%2Fsample"_s);
    restart();
    QTRY_COMPARE(m_window->context().repositories, scope);
    QCOMPARE(m_window->currentPage(), u"trends"_s);
    const PageTarget shown = m_window->page()->target();
    const std::map<QString, QString> wanted{
        {u"from"_s, u"2025-03-01"_s}, {u"to"_s, u"2025-06-01"_s}, {u"per"_s, u"week"_s}, {u"split"_s, u"kind"_s}, {u"view"_s, u"small"_s}};
    QVERIFY(shown.choices == wanted);
    QVERIFY(shown.filter);
    QCOMPARE(shown.filter->kinds, std::vector<std::string>{"Deployment"});
    m_window->showLink(u"kubestats://events?range=all"_s);
}

void SessionTest::filteredResourcesComeBack()
{
    m_window->showLink(u"kubestats://resources?top=namespace&state=all&kind=Deployment&text=e&range=all"_s);
    auto *table = m_window->page()->findChild<widgets::TableView *>(u"resourcesTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 1, 20000);
    const int rows = table->model()->rowCount();
    restart();
    QCOMPARE(m_window->currentPage(), u"resources"_s);
    const auto filter = m_window->page()->target().resources;
    QVERIFY(filter);
    QCOMPARE(filter->kinds, std::vector<std::string>{"Deployment"});
    QCOMPARE(filter->text, std::string("e"));
    QVERIFY(!filter->state);
    table = m_window->page()->findChild<widgets::TableView *>(u"resourcesTable"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), rows, 20000);
    QCOMPARE(m_window->page()->target().choices.at(u"top"_s), u"namespace"_s);
    m_window->showLink(u"kubestats://resources?range=all"_s);
    m_window->showLink(u"kubestats://events?range=all"_s);
}

void SessionTest::chosenResourcesComeBack()
{
    ResourceFilter filter = aliveResources();
    filter.ids = {2, 3};
    m_window->open({.page = u"resources"_s, .resources = filter, .because = u"Chart: nginx"_s});
    auto *table = m_window->page()->findChild<widgets::TableView *>(u"resourcesTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 1, 20000);
    const QString name = table->model()->index(1, 0).data().toString();
    table->selectRow(1);
    const auto *drawer = m_window->page()->findChild<widgets::Drawer *>();
    QTRY_VERIFY(drawer->isVisible());
    restart();
    QCOMPARE(m_window->currentPage(), u"resources"_s);
    QCOMPARE(m_window->page()->target().resources->ids, filter.ids);
    QCOMPARE(m_window->page()->target().because, u"Chart: nginx"_s);
    drawer = m_window->page()->findChild<widgets::Drawer *>();
    QTRY_VERIFY_WITH_TIMEOUT(drawer->isVisible(), 20000);
    const auto labels = drawer->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == name; }));
    m_window->showLink(u"kubestats://events?range=all"_s);
}

void SessionTest::repositoryPageComesBackAsItWasLookedAt()
{
    m_window->showLink(u"kubestats://repository?repository=kubestats%2Fsample&type=modified&after=2020-01-01T00:00:00Z"_s);
    QTRY_COMPARE(m_window->currentPage(), u"repository"_s);
    auto *table = m_window->page()->findChild<widgets::TableView *>(u"eventsTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 2, 20000);
    table->selectRow(1);
    emit table->clicked(table->currentIndex());
    QTRY_VERIFY(m_window->page()->target().event);
    const PageTarget shown = m_window->page()->target();
    restart();
    QTRY_COMPARE(m_window->currentPage(), u"repository"_s);
    QVERIFY(m_window->page()->target().filter == shown.filter);
    QCOMPARE(m_window->page()->target().event, shown.event);
    m_window->showLink(u"kubestats://repository?repository=kubestats%2Fsample&part=unreadable"_s);
    restart();
    QTRY_COMPARE(m_window->page()->target().part, u"unreadable"_s);
    m_window->showLink(u"kubestats://events?range=all"_s);
}

void SessionTest::chapterComesBack()
{
    m_window->open({.page = u"help"_s, .part = u"troubleshooting"_s});
    restart();
    QCOMPARE(m_window->currentPage(), u"help"_s);
    QCOMPARE(m_window->page()->target().part, u"troubleshooting"_s);
}

void SessionTest::damagedStateIsAFirstStart()
{
    widgets::setViewState(u"window/view/1"_s, u"kubestats://events?remove=all"_s);
    m_window.reset();
    start();
    QCOMPARE(m_window->currentPage(), QString::fromLatin1(pageRows().front().id));
    QTRY_VERIFY_WITH_TIMEOUT(!m_core->snapshot()->repositories.empty(), 20000);
}

void SessionTest::repositoryThatIsGoneIsNoMessage()
{
    cleanup();
    widgets::setViewState(u"window/view/1"_s, u"kubestats://repository?repository=gone"_s);
    start();
    QTRY_VERIFY_WITH_TIMEOUT(m_core->snapshot()->loaded, 20000);
    QCOMPARE(m_window->currentPage(), QString::fromLatin1(pageRows().front().id));
    QVERIFY(!m_window->findChild<widgets::Toast *>()->isVisible());
}

void SessionTest::whatIsAskedForAtStartIsShown_data()
{
    QTest::addColumn<bool>("isLink");
    QTest::newRow("a link that names no repository") << true;
    QTest::newRow("a page that is chosen") << false;
}

/// The page of one repository waits for the store; whoever asks for another one meanwhile keeps it.
void SessionTest::whatIsAskedForAtStartIsShown()
{
    QFETCH(bool, isLink);
    m_window->showLink(u"kubestats://repository?repository=kubestats%2Fsample"_s);
    QTRY_COMPARE(m_window->currentPage(), u"repository"_s);
    cleanup();
    start();
    QVERIFY(!m_core->snapshot()->loaded);
    bool isRead = false; // by the window, which was told before
    connect(m_core.get(), &workspace::Workspace::snapshotChanged, this, [&] { isRead = isRead || m_core->snapshot()->loaded; });
    if (isLink)
        m_window->showLink(u"kubestats://events?kind=HelmRelease&range=90d"_s);
    else
        m_window->open({.page = u"events"_s});
    QTRY_VERIFY_WITH_TIMEOUT(isRead, 20000);
    disconnect(m_core.get(), nullptr, this, nullptr);
    QCOMPARE(m_window->currentPage(), u"events"_s);
    if (isLink)
        QVERIFY(m_window->context().range == Range::Quarter);
    m_window->showLink(u"kubestats://events?range=all"_s);
}

QTEST_MAIN(SessionTest)
#include "tst_session.moc"
