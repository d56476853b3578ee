// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"
#include "ui/mainwindow.h"
#include "ui/pages/eventspage.h"
#include "ui/pages/palette.h"
#include "ui/theme/theme.h"
#include "ui/viewcontext.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/filterinput.h"
#include "ui/widgets/tableview.h"
#include "workspace/workspace.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using workspace::Workspace;

/// The window as a user has it: real repositories, a real store, keys and clicks.
class MainWindowTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void firstStartOffersAFieldAndTheSample();
    void sidebarListsOnlyPagesThatExist();
    void addedFolderAppearsReadyWithItsEvents();
    void filterNarrowsTheTable();
    void wrongAddressIsSaidInTheSheet();
    void removingAsksFirst();
    void digitsOpenPages();
    void backGoesToWhatWasShown();
    void backBringsScopeAndRange();
    void whatIsFoundIsShownWhateverTheRangeIs();
    void backLeadsPastWhatWasRemoved();
    void backAndForwardKnowTheTabs();
    void nothingIsSaidToBeMissingBeforeTheStoreIsRead();
    void failuresAreToldAsFailures();
    void whatIsDoneCanBeUndone();
    void foldersAndAddressesAreDropped_data();
    void foldersAndAddressesAreDropped();
    void everyControlHasAName();
    void rangesEndToday();
    void rangesGoOnWithTheDays();
    void chosenDaysAreSaid();

private:
    void run(const QStringList &arguments);
    void add();
    widgets::TableView *table() const { return m_window->page()->findChild<widgets::TableView *>(); }

    QTemporaryDir m_home;
    QString m_repository;
    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Workspace> m_core;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::run(const QStringList &arguments)
{
    QProcess git;
    git.setWorkingDirectory(m_repository);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GIT_COMMITTER_DATE"_s, u"2021-01-02T03:04:05Z"_s);
    git.setProcessEnvironment(environment);
    git.start(u"git"_s, QStringList{u"-c"_s, u"user.name=Ada"_s, u"-c"_s, u"user.email=ada@example.org"_s} + arguments);
    QVERIFY(git.waitForFinished());
    QCOMPARE(git.exitCode(), 0);
}

void MainWindowTest::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", (m_home.path() + u"/config"_s).toUtf8());
    qputenv("KUBESTATS_SCAN_AT_START", "false");
    theme::apply(*qApp, theme::Scheme::Light);
    m_repository = m_home.path() + u"/shop"_s;
    QDir().mkpath(m_repository);
    run({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s});
    QFile file(m_repository + u"/app.yaml"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: app\n");
    file.close();
    run({u"add"_s, u"."_s});
    run({u"commit"_s, u"-q"_s, u"-m"_s, u"first"_s});
}

void MainWindowTest::init()
{
    m_data = std::make_unique<QTemporaryDir>();
    auto settings = Settings::load();
    QVERIFY(settings);
    m_settings = std::make_unique<Settings>(std::move(*settings));
    m_core = std::make_unique<Workspace>(m_data->path());
    m_window = std::make_unique<MainWindow>(PageServices{m_core.get(), m_settings.get()});
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->open({.page = u"repositories"_s});
    m_core->start();
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_core.reset();
}

void MainWindowTest::add()
{
    m_core->addRepository(m_repository);
    QTRY_COMPARE_WITH_TIMEOUT(int(m_core->snapshot()->repositories.size()), 1, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(m_core->snapshot()->repositories.front().lastScan > 0, 20000);
    QTRY_VERIFY(table()->isVisible());
}

void MainWindowTest::firstStartOffersAFieldAndTheSample()
{
    const auto words = [this] {
        QStringList shown;
        for (const QPushButton *button : m_window->page()->findChildren<QPushButton *>())
            if (button->isVisible() && !button->text().isEmpty())
                shown.append(button->text());
        return shown;
    };
    QTRY_COMPARE(words(), QStringList({u"Add"_s, u"Open folder…"_s, u"Open the sample"_s}));
}

void MainWindowTest::sidebarListsOnlyPagesThatExist()
{
    for (const PageRow &row : pageRows()) {
        QVERIFY(row.create);
        QVERIFY(!pageTitle(row).isEmpty());
        QCOMPARE(pageRow(QString::fromLatin1(row.id)), &row);
        QVERIFY(!row.parent || pageRow(QString::fromLatin1(row.parent)));
    }
}

void MainWindowTest::addedFolderAppearsReadyWithItsEvents()
{
    add();
    QAbstractItemModel *model = table()->model();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model->rowCount(), 1);
    QTRY_COMPARE(model->index(0, 1).data().toString(), u"Ready"_s);
    QCOMPARE(model->index(0, 3).data().toString(), u"1"_s);
}

void MainWindowTest::filterNarrowsTheTable()
{
    add();
    auto *input = m_window->page()->findChild<widgets::FilterInput *>();
    QTest::keyClick(m_window.get(), Qt::Key_Slash);
    QTest::keyClicks(input, u"nothing like it"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    QTest::keyClick(input, Qt::Key_Escape);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
}

void MainWindowTest::wrongAddressIsSaidInTheSheet()
{
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_window->findChild<QDialog *>());
    auto *sheet = m_window->findChild<QDialog *>();
    auto *input = sheet->findChild<widgets::IconInput *>();
    QTest::keyClicks(input, u"http://example.org/x.git"_s);
    QTest::keyClick(input, Qt::Key_Return);
    QVERIFY(sheet->isVisible());
    bool said = false;
    for (const QLabel *label : sheet->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(u"http"_s) && label->text().size() > 24);
    QVERIFY(said);
    QVERIFY(m_core->snapshot()->repositories.empty());
}

void MainWindowTest::removingAsksFirst()
{
    add();
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_VERIFY(m_window->findChild<QDialog *>());
    QPointer<QDialog> sheet = m_window->findChild<QDialog *>();
    QTest::keyClick(sheet, Qt::Key_Return);
    QTRY_VERIFY(!sheet);
    QCOMPARE(int(m_core->snapshot()->repositories.size()), 1);

    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_VERIFY(m_window->findChild<QDialog *>());
    for (QPushButton *button : m_window->findChild<QDialog *>()->findChildren<QPushButton *>())
        if (button->text() == u"Remove"_s)
            button->click();
    QTRY_VERIFY(m_core->snapshot()->repositories.empty());
    QVERIFY(QFile::exists(m_repository + u"/app.yaml"_s));
}

void MainWindowTest::digitsOpenPages()
{
    QTest::keyClick(m_window.get(), Qt::Key_9, Qt::ControlModifier);
    QTRY_COMPARE(m_window->currentPage(), u"settings"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(m_window->currentPage(), u"repositories"_s);
}

void MainWindowTest::backGoesToWhatWasShown()
{
    add();
    const auto shown = [this] { return m_window->findChild<EventsPage *>()->target().filter->kinds; };
    const std::vector<std::string> maps{"ConfigMap"}, secrets{"Secret"};
    EventFilter filter;
    filter.kinds = maps;
    m_window->open({.page = u"events"_s, .filter = filter});
    filter.kinds = secrets;
    m_window->open({.page = u"events"_s, .filter = filter});
    QCOMPARE(shown(), secrets);
    // Where one is already is no step.
    m_window->open({.page = u"events"_s});
    m_window->open({.page = u"events"_s, .filter = filter});
    m_window->back();
    QCOMPARE(m_window->currentPage(), u"events"_s);
    QCOMPARE(shown(), maps);
    m_window->open({.page = u"settings"_s});
    m_window->open({.page = u"settings"_s});
    m_window->open({.page = u"settings"_s});
    m_window->back();
    QCOMPARE(m_window->currentPage(), u"events"_s);
    QCOMPARE(shown(), maps);
    m_window->back();
    QCOMPARE(m_window->currentPage(), u"repositories"_s);
}

void MainWindowTest::backBringsScopeAndRange()
{
    add();
    const QDate today = QDateTime::currentDateTimeUtc().date();
    m_window->open({.page = u"events"_s});
    ViewContext one = withRange({}, Range::Week, today);
    one.repositories = {m_core->snapshot()->repositories.front().id};
    emit m_window->page()->contextAsked(one);
    EventFilter filter;
    filter.kinds = {"ConfigMap"};
    emit m_window->findChild<Palette *>()->targetChosen({.page = u"trends"_s, .filter = filter});
    QVERIFY(m_window->context().repositories.empty());
    m_window->back();
    QCOMPARE(m_window->currentPage(), u"events"_s);
    QVERIFY(m_window->context() == one);
    m_window->forward();
    QCOMPARE(m_window->currentPage(), u"trends"_s);
    QVERIFY(m_window->context() == ViewContext());
    // A range that ends today does so on every day.
    m_window->back();
    emit m_window->page()->contextAsked(withRange({}, Range::Week, today.addDays(-3)));
    m_window->open({.page = u"settings"_s});
    m_window->back();
    QVERIFY(m_window->context() == withRange({}, Range::Week, today));
}

/// The palette says how many there are at any time.
void MainWindowTest::whatIsFoundIsShownWhateverTheRangeIs()
{
    add();
    emit m_window->page()->contextAsked(withRange({}, Range::Week, QDateTime::currentDateTimeUtc().date()));
    EventFilter filter;
    filter.kinds = {"ConfigMap"};
    emit m_window->findChild<Palette *>()->targetChosen({.page = u"events"_s, .filter = filter});
    QVERIFY(m_window->context() == ViewContext());
    // The commit is of years ago.
    QTRY_COMPARE(m_window->page()->findChild<widgets::TableView *>(u"eventsTable"_s)->model()->rowCount(), 1);
}

void MainWindowTest::backLeadsPastWhatWasRemoved()
{
    add();
    const RepositoryId id = m_core->snapshot()->repositories.front().id;
    m_window->open({.page = u"settings"_s});
    m_window->open({.page = u"repository"_s, .repository = id});
    m_window->open({.page = u"repositories"_s});
    m_window->open({.page = u"repository"_s, .repository = id});
    m_window->open({.page = u"repositories"_s});
    m_core->removeRepository(id);
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    m_window->back();
    QCOMPARE(m_window->currentPage(), u"settings"_s);
    m_window->forward();
    QCOMPARE(m_window->currentPage(), u"repositories"_s);
}

void MainWindowTest::backAndForwardKnowTheTabs()
{
    add();
    const RepositoryId id = m_core->snapshot()->repositories.front().id;
    m_window->open({.page = u"repository"_s, .repository = id});
    auto *tabs = m_window->page()->findChild<QTabBar *>(u"repositoryTabs"_s);
    tabs->setCurrentIndex(1);
    const QString link = linkText(m_window->currentView());
    tabs->setCurrentIndex(2);
    m_window->open({.page = u"settings"_s});
    const auto press = [this](Qt::Key key) { QTest::keyClick(m_window.get(), key, Qt::AltModifier); };
    const auto tab = [&] { return m_window->currentPage() == "repository"_L1 ? tabs->currentIndex() : -1; };
    for (const int before : {2, 1, 0}) {
        press(Qt::Key_Left);
        QCOMPARE(tab(), before);
    }
    press(Qt::Key_Left);
    QCOMPARE(m_window->currentPage(), u"repositories"_s);
    for (const int after : {0, 1, 2, -1, -1}) {
        press(Qt::Key_Right);
        QCOMPARE(tab(), after);
    }
    QCOMPARE(m_window->currentPage(), u"settings"_s);
    // What is asked for anew ends the way forward.
    press(Qt::Key_Left);
    tabs->setCurrentIndex(0);
    press(Qt::Key_Right);
    QCOMPARE(tab(), 0);
    m_window->showLink(link);
    QCOMPARE(tab(), 1);
}

void MainWindowTest::nothingIsSaidToBeMissingBeforeTheStoreIsRead()
{
    add();
    m_window.reset();
    m_core.reset();
    // A start whose store opens slowly: here not yet.
    m_core = std::make_unique<Workspace>(m_data->path());
    m_window = std::make_unique<MainWindow>(PageServices{m_core.get(), m_settings.get()});
    m_window->show();
    const QRegularExpression missing(u"^(No |Nothing (to|has|here)|Add a repository|0 )"_s);
    const auto texts = [this] {
        QStringList shown;
        for (const QWidget *widget : m_window->findChildren<QWidget *>())
            for (const char *property : {"text", "plainText"})
                if (widget->isVisible() && !widget->property(property).toString().isEmpty())
                    shown.append(widget->property(property).toString());
        return shown;
    };
    for (const QString &page : {u"overview"_s, u"repositories"_s, u"resources"_s, u"events"_s, u"trends"_s, u"activity"_s}) {
        m_window->open({.page = page});
        QVERIFY2(texts().filter(missing).isEmpty(), qPrintable(page + u": "_s + texts().filter(missing).join(u", "_s)));
    }
    m_window->open({.page = u"repositories"_s});
    m_core->start();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QTRY_VERIFY(table()->isVisible());
}

void MainWindowTest::failuresAreToldAsFailures()
{
    auto *toast = m_window->findChild<widgets::Toast *>();
    emit m_window->page()->toastAsked(u"Name copied"_s);
    QVERIFY(toast->isVisible());
    QVERIFY(toast->kind() == widgets::ToastKind::Done);
    const QSize small = toast->size();
    const QString why = u"Nothing was exported. The file /home/ada/exports/resources-of-every-repository.csv cannot be written: there is "
                        u"no space left on the device."_s;
    emit m_window->page()->toastAsked(why, widgets::ToastKind::Failed);
    QVERIFY(toast->kind() == widgets::ToastKind::Failed);
    QVERIFY(toast->width() > small.width() && toast->height() > small.height());
    QVERIFY(toast->height() < 2 * small.height());
    QCOMPARE(toast->findChild<QLabel *>()->text().count(u'\n'), 1);
    const QAccessibleInterface *said = QAccessible::queryAccessibleInterface(toast);
    QCOMPARE(said->role(), QAccessible::AlertMessage);
    QCOMPARE(said->text(QAccessible::Name), why);
}

void MainWindowTest::whatIsDoneCanBeUndone()
{
    add();
    auto *toast = m_window->findChild<widgets::Toast *>();
    const auto undoes = [toast]() -> QPushButton * {
        for (auto *button : toast->findChildren<QPushButton *>())
            if (button->text() == u"Undo"_s)
                return button;
        return nullptr;
    };
    const auto repository = [this] { return m_core->snapshot()->repositories.front(); };
    table()->setFocus();
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(repository().config.paused);
    QVERIFY(toast->isVisible() && undoes()->isVisible());
    // What is changed besides meanwhile stays.
    RepositoryConfig config = repository().config;
    config.schedule = Schedule::Daily;
    m_core->configureRepository(repository().id, config);
    QTRY_VERIFY(repository().config.schedule == Schedule::Daily);
    undoes()->click();
    QTRY_VERIFY(!repository().config.paused);
    QVERIFY(repository().config.schedule == Schedule::Daily);
    QVERIFY(!toast->isVisible());
    // A name, by keys.
    const std::string before = repository().config.name;
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_F2);
    QTRY_VERIFY(m_window->findChild<QDialog *>());
    QPointer<QDialog> sheet = m_window->findChild<QDialog *>();
    auto *name = sheet->findChild<QLineEdit *>();
    name->setText(u"other"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!sheet);
    QTRY_COMPARE(repository().config.name, std::string("other"));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keySequence(m_window.get(), QKeySequence::Undo);
    QTRY_COMPARE(repository().config.name, before);
    // Once, and as long as the message is there: what is said meanwhile waits.
    int undone = 0;
    emit m_window->page()->undoOffered(u"Done"_s, [&undone] { ++undone; });
    emit m_window->page()->toastAsked(u"Something else"_s, widgets::ToastKind::Failed);
    QVERIFY(undoes()->isVisible());
    QTest::keySequence(m_window.get(), QKeySequence::Undo);
    QCOMPARE(undone, 1);
    QTRY_COMPARE(toast->accessibleName(), u"Something else"_s);
    QVERIFY(toast->isVisible() && !undoes()->isVisible());
    QTest::keySequence(m_window.get(), QKeySequence::Undo);
    QCOMPARE(undone, 1);
}

void MainWindowTest::foldersAndAddressesAreDropped_data()
{
    QTest::addColumn<bool>("isFolder");
    QTest::newRow("a folder from a file manager") << true;
    QTest::newRow("an address from a browser") << false;
}

void MainWindowTest::foldersAndAddressesAreDropped()
{
    QFETCH(bool, isFolder);
    QMimeData data;
    const QString address = u"https://127.0.0.1:9/owner/name"_s; // nobody answers there
    if (isFolder)
        data.setUrls({QUrl::fromLocalFile(m_repository)});
    else
        data.setText(address + u"\nand a second line"_s);
    const QPoint at = m_window->rect().center();
    QDragEnterEvent enters(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enters);
    QVERIFY(enters.isAccepted());
    QDropEvent drops(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drops);
    QVERIFY(drops.isAccepted());
    QTRY_COMPARE_WITH_TIMEOUT(int(m_core->snapshot()->repositories.size()), 1, 20000);
    const RepositoryConfig config = m_core->snapshot()->repositories.front().config;
    QCOMPARE(config.local, isFolder);
    QCOMPARE(QString::fromStdString(isFolder ? config.path : config.url), isFolder ? m_repository : address);
    // What is neither is not taken.
    QMimeData picture;
    picture.setData(u"image/png"_s, "png");
    QDragEnterEvent other(at, Qt::CopyAction, &picture, Qt::LeftButton, Qt::NoModifier);
    other.ignore();
    QApplication::sendEvent(m_window.get(), &other);
    QVERIFY(!other.isAccepted());
}

void MainWindowTest::everyControlHasAName()
{
    add();
    for (const PageRow &row : pageRows()) {
        if (row.place == PageRow::Place::Sub)
            continue;
        m_window->open({.page = QString::fromLatin1(row.id)});
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isInput = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget);
            if (!widget->isVisible() || (!button && !isInput) || widget->inherits("QTableCornerButton"))
                continue;
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named, qPrintable(QString::fromLatin1(row.id) + u": "_s + QString::fromLatin1(widget->metaObject()->className())));
        }
    }
}

void MainWindowTest::rangesEndToday()
{
    const QDate today(2026, 8, 22);
    const ViewContext week = withRange({}, Range::Week, today);
    QCOMPARE(*week.since, QDate(2026, 8, 16).startOfDay(Qt::UTC).toSecsSinceEpoch());
    QVERIFY(!week.until);
    QVERIFY(!withRange(week, Range::All, today).since);
    const ViewContext days = withDays({}, QDate(2026, 1, 2), QDate(2026, 1, 2));
    QCOMPARE(*days.until - *days.since, 86400);
}

void MainWindowTest::rangesGoOnWithTheDays()
{
    const QDate today = QDateTime::currentDateTimeUtc().date();
    const auto dayTurns = [this] { QMetaObject::invokeMethod(m_window->findChild<QTimer *>(u"days"_s), "timeout"); };
    emit m_window->page()->contextAsked(withRange({}, Range::Week, today.addDays(-1)));
    QVERIFY(m_window->context() == withRange({}, Range::Week, today.addDays(-1)));
    dayTurns();
    QVERIFY(m_window->context() == withRange({}, Range::Week, today));
    const ViewContext days = withDays({}, QDate(2026, 1, 2), QDate(2026, 1, 5));
    emit m_window->page()->contextAsked(days);
    dayTurns();
    QVERIFY(m_window->context() == days);
}

/// Which days they are is read, or is a tip where there is no room, and is heard.
void MainWindowTest::chosenDaysAreSaid()
{
    add();
    m_window->open({.page = u"events"_s});
    const QAbstractButton *custom = nullptr;
    for (const auto *button : m_window->findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == u"Custom…"_s)
            custom = button;
    QVERIFY(custom);
    emit m_window->page()->contextAsked(withDays({}, QDate(2026, 5, 3), QDate(2026, 5, 5)));
    const QString days = u"3 – 5 May 2026"_s;
    QCOMPARE(custom->text(), days);
    QCOMPARE(custom->toolTip(), u"Custom…"_s);
    QVERIFY(custom->accessibleName().contains(days));
    QTRY_VERIFY(custom->width() >= custom->sizeHint().width());
    const QString years = u"25 Aug 2025 – 23 Aug 2026"_s;
    emit m_window->page()->contextAsked(withDays({}, QDate(2025, 8, 25), QDate(2026, 8, 23)));
    m_window->resize(960, 600);
    QTRY_COMPARE(m_window->width(), 960);
    QVERIFY2(custom->text() == years || custom->toolTip() == years, qPrintable(custom->text() + custom->toolTip()));
    QVERIFY(custom->accessibleName().contains(years));
    emit m_window->page()->contextAsked({});
    QCOMPARE(custom->text(), u"Custom…"_s);
    QVERIFY(custom->toolTip().isEmpty());
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
