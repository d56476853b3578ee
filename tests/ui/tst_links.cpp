// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"
#include "ui/mainwindow.h"
#include "ui/pages/trendstext.h"
#include "ui/pages/viewlink.h"
#include "ui/theme/theme.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

/// A link opens a view and does nothing else, whoever wrote it.
class LinksTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void readsBackWhatItWrote();
    void choicesReadBack();
    void resourcesReadBack();
    void whatHasNoNamespaceReadsBack();
    void trendsAreShownAsLinked();
    void namesOfAnySortSurvive_data();
    void namesOfAnySortSurvive();
    void hostileLinksAreNothing_data();
    void hostileLinksAreNothing();
    void hostileLinksChangeNothing();
    void linkOpensItsView();
    void whatALinkDoesNotSayIsAsItIsFirst();
    void aLinkToAListClosesTheDetails();
    void aLinkIsAStepOfTheWay();
    void unknownRepositoryIsNotAdded();
    void linkBeforeTheStoreIsReadWaits();
    void copiedLinkLeadsBack();
    void linksAreNeverAddresses();

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<workspace::Workspace> m_core;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

void addHostileRows(const std::function<void(const char *, const QString &)> &add)
{
    add("another scheme", u"file:///etc/passwd"_s);
    add("a page that does not exist", u"kubestats://shell"_s);
    add("a path below the page", u"kubestats://events/../../settings"_s);
    add("a path that is a file", u"kubestats:/etc/passwd"_s);
    add("a command", u"kubestats://repositories?remove=1"_s);
    add("an address to add", u"kubestats://repositories?add=https://evil.example.org/x"_s);
    add("a token", u"kubestats://settings?token=abc"_s);
    add("a user", u"kubestats://user:secret@events"_s);
    add("a port", u"kubestats://events:22"_s);
    add("a fragment", u"kubestats://events#x"_s);
    add("a line end in a value", u"kubestats://events?text=a%0Ab"_s);
    add("letters that turn the direction", u"kubestats://events?text=%E2%80%AEabc"_s);
    add("bytes that are no text", u"kubestats://events?text=%FF%FE"_s);
    add("a NUL", u"kubestats://events?text=a%00b"_s);
    add("a value without end", u"kubestats://events?text="_s + QString(600, u'a'));
    add("values without end", u"kubestats://events?"_s + u"kind=a&"_s.repeated(40) + u"kind=b"_s);
    add("a link without end", u"kubestats://events?text="_s + QString(8000, u'a'));
    add("an unknown type", u"kubestats://events?type=purged"_s);
    add("a range that does not exist", u"kubestats://events?range=99y"_s);
    add("days the wrong way round", u"kubestats://events?since=2026-02-01&until=2026-01-01"_s);
    add("a day that does not exist", u"kubestats://events?since=2026-02-31"_s);
    add("a kind without a name", u"kubestats://events?kind="_s);
    add("a commit that is none", u"kubestats://events?commit=HEAD"_s);
    add("a split that does not exist", u"kubestats://trends?split=weather"_s);
    add("a choice of another page", u"kubestats://events?split=kind"_s);
    add("a day to zoom to that does not exist", u"kubestats://trends?from=yesterday&to=2026-01-01"_s);
    add("resources by what only events have", u"kubestats://resources?author=ada"_s);
    add("a state that does not exist", u"kubestats://resources?state=purged"_s);
    add("a state of events", u"kubestats://events?state=deleted"_s);
    add("a filter's days the wrong way round", u"kubestats://events?after=2026-02-01T00:00:00Z&before=2026-01-01T00:00:00Z"_s);
    add("a time in a zone of its own", u"kubestats://events?after=2026-02-01T00:00:00+09:00"_s);
    add("one repository, but which", u"kubestats://repository"_s);
    add("nothing", u"kubestats:"_s);
}

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        files.append(it.next());
    files.sort();
    return files;
}

} // namespace

void LinksTest::initTestCase()
{
    theme::apply(*qApp, theme::Scheme::Light);
}

void LinksTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", (m_home->path() + u"/config"_s).toUtf8());
    auto settings = Settings::load();
    QVERIFY(settings);
    m_settings = std::make_unique<Settings>(std::move(*settings));
    m_core = std::make_unique<workspace::Workspace>(m_home->path() + u"/data"_s);
    m_window = std::make_unique<MainWindow>(PageServices{m_core.get(), m_settings.get()});
    m_window->show();
}

void LinksTest::cleanup()
{
    m_window.reset();
    m_core.reset();
}

void LinksTest::readsBackWhatItWrote()
{
    ViewLink link;
    link.target.page = u"events"_s;
    EventFilter filter;
    filter.kinds = {"HelmRelease", "Kustomization"};
    filter.namespaces = {"shop"};
    filter.types = {EventType::Deleted, EventType::Resurrected};
    filter.text = "image & tag=1 + 2";
    filter.nameContains = "front";
    filter.mergedByContains = "renovate";
    filter.bot = false;
    filter.commit = ObjectId::fromHex("0123456789abcdef0123456789abcdef01234567");
    filter.groups = {"helm.toolkit.fluxcd.io", "apps"};
    filter.names = {"tv"};
    filter.pathContains = "apps/media";
    filter.authorContains = "Ada <ada@example.org>";
    filter.since = 1'767'312'001;
    filter.until = 1'767'398'399;
    link.target.filter = filter;
    link.target.choices = {{u"rewritten"_s, u"yes"_s}};
    link.only = {"owner/other", "owner/third"};
    link.scope = {"owner/home-ops"};
    link.context.range = Range::Custom;
    link.context.since = QDate(2026, 1, 2).startOfDay(Qt::UTC).toSecsSinceEpoch();
    const auto back = parseLink(linkText(link));
    QVERIFY(back);
    QCOMPARE(back->target.page, link.target.page);
    QVERIFY(back->target.filter == link.target.filter);
    QVERIFY(back->target.choices == link.target.choices);
    QCOMPARE(back->scope, link.scope);
    QCOMPARE(back->only, link.only);
    QVERIFY(back->context == link.context);
}

void LinksTest::choicesReadBack()
{
    ViewLink link;
    link.target.page = u"trends"_s;
    link.target.choices = {{u"measure"_s, u"resources"_s}, {u"split"_s, u"author"_s},    {u"per"_s, u"month"_s},
                           {u"view"_s, u"small"_s},        {u"from"_s, u"2025-02-01"_s}, {u"to"_s, u"2025-05-01"_s}};
    link.scope = {"owner/home-ops", "owner/other"};
    const auto back = parseLink(linkText(link));
    QVERIFY(back);
    QVERIFY(back->target.choices == link.target.choices);
    QCOMPARE(back->scope, link.scope);
    QVERIFY(!back->target.filter);
    // Each split and measure that the page has is a word that links know.
    for (int index = 0; index <= int(TrendChoice::kLastMeasure); ++index) {
        const auto measure = TrendChoice::Measure(index);
        for (int by = 0; by <= int(TrendChoice::kLastBy); ++by) {
            TrendChoice choice{measure, TrendChoice::By(by), Bucket::Week, by % 2 == 0, {}};
            if (isAdoption(measure) && by % 3 == 0)
                choice.of = u"ghcr.io/owner/app & more: ü"_s;
            link.target.choices = choiceWords(choice);
            link.target.choices[u"rewritten"_s] = u"yes"_s;
            const auto read = parseLink(linkText(link));
            QVERIFY2(read, qPrintable(linkText(link)));
            QVERIFY(read->target.choices == link.target.choices);
            if (isOffered(measure, choice.by))
                QVERIFY(chosen({}, read->target.choices) == choice);
        }
    }
}

void LinksTest::resourcesReadBack()
{
    for (const std::optional<ResourceState> state : {std::optional(ResourceState::Alive), std::optional(ResourceState::Deleted), {}}) {
        ViewLink link;
        link.target.page = u"resources"_s;
        link.target.resources =
            ResourceFilter{{}, {"HelmRelease"}, {"helm.toolkit.fluxcd.io"}, {"media", "shop"}, {"tv"}, "ops", state, {}};
        link.target.choices = {{u"top"_s, u"namespace"_s}};
        const auto back = parseLink(linkText(link));
        QVERIFY(back);
        QVERIFY(back->target.resources == link.target.resources);
        QVERIFY(back->target.choices == link.target.choices);
        QVERIFY(!back->target.filter);
    }
}

/// "Namespace: (none)" and the core group, alone and beside others: no link shows more than the view it names.
void LinksTest::whatHasNoNamespaceReadsBack()
{
    ViewLink link;
    link.target.page = u"events"_s;
    link.target.filter.emplace();
    link.target.filter->namespaces = {""};
    link.target.filter->groups = {"", "apps"};
    const auto events = parseLink(linkText(link));
    QVERIFY2(events, qPrintable(linkText(link)));
    QVERIFY(events->target.filter == link.target.filter);
    link.target.page = u"resources"_s;
    link.target.filter.reset();
    link.target.resources = aliveResources();
    link.target.resources->namespaces = {""};
    const auto resources = parseLink(linkText(link));
    QVERIFY2(resources, qPrintable(linkText(link)));
    QVERIFY(resources->target.resources == link.target.resources);
}

void LinksTest::trendsAreShownAsLinked()
{
    m_core->start();
    const QString link = u"kubestats://trends?per=month&split=repository&view=small&text=web&range=1y"_s;
    m_window->showLink(link);
    QCOMPARE(m_window->currentPage(), u"trends"_s);
    const PageTarget shown = m_window->page()->target();
    QCOMPARE(shown.choices.at(u"split"_s), u"repository"_s);
    QCOMPARE(shown.choices.at(u"per"_s), u"month"_s);
    QCOMPARE(shown.choices.at(u"view"_s), u"small"_s);
    QVERIFY(shown.filter);
    QCOMPARE(shown.filter->text, std::string("web"));
    // What a link does not say is as it is shown first.
    m_window->showLink(u"kubestats://trends?split=kind"_s);
    QVERIFY(!m_window->page()->target().choices.contains(u"view"_s));
    QVERIFY(!m_window->page()->target().choices.contains(u"per"_s));
}

void LinksTest::namesOfAnySortSurvive_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"a b"_s, u"100%"_s, u"a+b"_s, u"#x?y=z&w;v"_s, u"größe/ブランチ"_s, u"<b>x</b>"_s, u"\"'`$(id)"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void LinksTest::namesOfAnySortSurvive()
{
    QFETCH(QString, name);
    ViewLink link;
    link.target.page = u"repository"_s;
    link.repository = name.toStdString();
    const auto back = parseLink(linkText(link));
    QVERIFY(back);
    QCOMPARE(QString::fromStdString(back->repository), name);
}

void LinksTest::hostileLinksAreNothing_data()
{
    QTest::addColumn<QString>("link");
    addHostileRows([](const char *name, const QString &link) { QTest::newRow(name) << link; });
}

void LinksTest::hostileLinksAreNothing()
{
    QFETCH(QString, link);
    QVERIFY(!parseLink(link));
}

void LinksTest::hostileLinksChangeNothing()
{
    m_core->start();
    QTRY_VERIFY(m_core->snapshot()->loaded);
    m_window->open({.page = u"repositories"_s});
    const QStringList before = filesBelow(m_home->path());
    const QString page = m_window->currentPage();
    addHostileRows([&](const char *name, const QString &link) {
        m_window->showLink(link);
        QCoreApplication::processEvents();
        QVERIFY2(m_window->currentPage() == page, name);
        QVERIFY2(!m_window->findChild<QDialog *>(), name);
        QVERIFY2(m_core->snapshot()->repositories.empty() && m_core->snapshot()->jobs.empty(), name);
    });
    QCOMPARE(filesBelow(m_home->path()), before);
}

void LinksTest::linkOpensItsView()
{
    m_core->start();
    m_window->showLink(u"kubestats://events?kind=HelmRelease&range=90d"_s);
    QCOMPARE(m_window->currentPage(), u"events"_s);
    QVERIFY(m_window->context().range == Range::Quarter);
    const auto filter = m_window->page()->target().filter;
    QVERIFY(filter);
    QCOMPARE(filter->kinds, std::vector<std::string>{"HelmRelease"});
}

void LinksTest::whatALinkDoesNotSayIsAsItIsFirst()
{
    m_core->start();
    m_core->openSample();
    QTRY_VERIFY_WITH_TIMEOUT(!m_core->snapshot()->repositories.empty() && m_core->snapshot()->repositories.front().lastScan > 0, 20000);
    const auto kinds = [this] { return m_window->page()->target().filter.value_or(EventFilter()).kinds; };
    for (const QString &place : {u"events?"_s, u"trends?"_s, u"repository?repository=kubestats%2Fsample&"_s}) {
        const QString link = u"kubestats://"_s + place;
        m_window->showLink(link + u"kind=HelmRelease"_s);
        QCOMPARE(kinds(), std::vector<std::string>{"HelmRelease"});
        m_window->showLink(link + u"range=30d"_s);
        QVERIFY2(kinds().empty(), qPrintable(link));
        QVERIFY(m_window->context().range == Range::Month);
    }
}

void LinksTest::aLinkToAListClosesTheDetails()
{
    m_core->start();
    m_core->openSample();
    QTRY_VERIFY_WITH_TIMEOUT(!m_core->snapshot()->repositories.empty() && m_core->snapshot()->repositories.front().lastScan > 0, 20000);
    m_window->open({.page = u"events"_s, .event = EventId(1)});
    QVERIFY(m_window->page()->target().event);
    m_window->showLink(u"kubestats://events?kind=HelmRelease"_s);
    QVERIFY(!m_window->page()->target().event);
    QCOMPARE(m_window->page()->target().filter->kinds, std::vector<std::string>{"HelmRelease"});
}

void LinksTest::aLinkIsAStepOfTheWay()
{
    m_core->start();
    const auto kinds = [this] { return m_window->page()->target().filter.value_or(EventFilter()).kinds; };
    m_window->showLink(u"kubestats://events?kind=HelmRelease&range=90d"_s);
    m_window->showLink(u"kubestats://events?range=30d"_s); // of the page in view
    QVERIFY(kinds().empty());
    m_window->back();
    QCOMPARE(kinds(), std::vector<std::string>{"HelmRelease"});
    QVERIFY(m_window->context().range == Range::Quarter);
    m_window->forward();
    QVERIFY(kinds().empty());
    QVERIFY(m_window->context().range == Range::Month);
}

void LinksTest::unknownRepositoryIsNotAdded()
{
    m_core->start();
    QTRY_VERIFY(m_core->snapshot()->loaded);
    m_window->open({.page = u"settings"_s});
    m_window->showLink(u"kubestats://repository?repository=evil%2Fx"_s);
    QCOMPARE(m_window->currentPage(), u"settings"_s);
    QVERIFY(m_core->snapshot()->repositories.empty());
}

void LinksTest::linkBeforeTheStoreIsReadWaits()
{
    m_core->start();
    m_core->openSample();
    QTRY_VERIFY_WITH_TIMEOUT(!m_core->snapshot()->repositories.empty() && m_core->snapshot()->repositories.front().lastScan > 0, 20000);
    const QString name = QString::fromStdString(m_core->snapshot()->repositories.front().config.name);
    m_window.reset();
    m_core = std::make_unique<workspace::Workspace>(m_home->path() + u"/data"_s);
    m_window = std::make_unique<MainWindow>(PageServices{m_core.get(), m_settings.get()});
    m_window->show();
    m_window->showLink(u"kubestats://repository?repository="_s + QString::fromLatin1(QUrl::toPercentEncoding(name)));
    QVERIFY(m_window->currentPage() != u"repository"_s);
    m_core->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPage(), u"repository"_s, 20000);
}

void LinksTest::copiedLinkLeadsBack()
{
    m_core->start();
    m_window->showLink(u"kubestats://events?kind=Deployment&text=web&range=1y"_s);
    for (QAction *action : m_window->shortcuts())
        if (action->shortcut() == QKeySequence(u"Ctrl+L"_s))
            action->trigger();
    const QString copied = QApplication::clipboard()->text();
    QCOMPARE(copied, u"kubestats://events?kind=Deployment&text=web&range=1y"_s);
    m_window->open({.page = u"settings"_s});
    m_window->showLink(copied);
    QCOMPARE(m_window->currentPage(), u"events"_s);
}

void LinksTest::linksAreNeverAddresses()
{
    m_core->start();
    QTRY_VERIFY(m_core->snapshot()->loaded);
    m_window->take({u"kubestats:evil/x"_s, u"KubeStats://add?x"_s});
    // An address would have become a repository by now: adding is asked for in the same order.
    m_core->openSample();
    QTRY_VERIFY_WITH_TIMEOUT(!m_core->snapshot()->repositories.empty(), 20000);
    QCOMPARE(int(m_core->snapshot()->repositories.size()), 1);
    QCOMPARE(m_core->snapshot()->repositories.front().config.name, std::string("kubestats/sample"));
}

QTEST_MAIN(LinksTest)
#include "tst_links.moc"
