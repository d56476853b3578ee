// SPDX-License-Identifier: GPL-3.0-or-later
// tour DATA OUT [--dark] [--contrast] [--clusters] [--scale N] [--size WxH] [--text PERCENT] [--language CODE] [--add URL]...: opens the
// store below DATA, walks every page and saves a picture of each below OUT, so that the window can be looked at beside its design.
#include "base/language.h"
#include "base/settings.h"
#include "support/clusterstage.h"
#include "ui/charts/chartview.h"
#include "ui/charts/smallmultiples.h"
#include "ui/mainwindow.h"
#include "ui/pages/approvalsheet.h"
#include "ui/pages/clustersheets.h"
#include "ui/pages/ledgerpage.h"
#include "ui/pages/palette.h"
#include "ui/pages/questions.h"
#include "ui/pages/repositorysheets.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/yamledit.h"
#include "workspace/clusters.h"
#include "workspace/workspace.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPainter>
#include <QTabBar>
#include <QTableView>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int kSettle = 1200;
constexpr int kLongest = 120'000;

struct Options {
    QString data, out;
    QString language = u"en"_s;
    QStringList add;
    QString size; ///< of the window, "960x600"; empty: its own
    bool dark = false;
    bool clusters = false; ///< only the pages of clusters
};

void wait(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
}

bool isBusy(const workspace::Snapshot &snapshot)
{
    for (const workspace::Job &job : snapshot.jobs)
        if (job.state == workspace::Job::State::Running || job.state == workspace::Job::State::Waiting)
            return true;
    return false;
}

void save(const QPixmap &picture, const Options &options, const QString &name)
{
    const QString file = options.out + u'/' + name + (options.dark ? u"-dark"_s : u"-light"_s) + u".png"_s;
    if (picture.save(file))
        std::printf("%s\n", qPrintable(file));
}

void shoot(QWidget &window, const Options &options, const QString &name)
{
    wait(kSettle);
    save(window.grab(), options, name);
}

/// A page's first row opened as a user would: click, then Return.
void openFirstRow(Page &page)
{
    const QList<QTableView *> tables = page.findChildren<QTableView *>();
    for (QTableView *table : tables)
        if (table->isVisible() && table->model() && table->model()->rowCount() > 0) {
            table->setFocus();
            // Its first rows may be a group and what is in it.
            const int row = page.inherits("ResourcesPage") ? std::min(3, table->model()->rowCount() - 1) : 0;
            table->selectRow(row);
            emit table->clicked(table->currentIndex());
            return;
        }
}

/// What is in use over time: charts, the versions of the most used one, API versions.
void shootAdoption(MainWindow &window, const Page &page, const Options &options)
{
    auto *measure = page.findChildren<QComboBox *>().at(0), *by = page.findChildren<QComboBox *>().at(1);
    const auto choose = [](QComboBox *box, int row) {
        box->setCurrentIndex(row);
        emit box->activated(row);
        wait(kSettle);
    };
    for (auto *button : page.findChildren<QAbstractButton *>())
        if (button->text() == u"Chart"_s)
            button->click();
    choose(measure, 2);
    shoot(window, options, u"trends-charts"_s);
    choose(by, 1);
    shoot(window, options, u"trends-versions"_s);
    choose(measure, 4);
    shoot(window, options, u"trends-api-versions"_s);
    choose(measure, 0);
}

/// What a page shows only when it is asked: the find row, the menu of views, small charts by kind.
void showMore(MainWindow &window, const QString &id, const Options &options)
{
    Page &page = *window.page();
    if (id == "events"_L1) {
        for (auto *view : page.findChildren<widgets::DiffView *>())
            if (view->isVisible()) {
                view->showFind();
                view->find(u"image"_s);
                shoot(window, options, u"events-find"_s);
                view->hideFind();
            }
        for (auto *bar : page.findChildren<QTabBar *>())
            if (bar->isVisible() && bar->count() > 1) {
                bar->setCurrentIndex(1);
                shoot(window, options, u"events-yaml"_s);
                bar->setCurrentIndex(0);
            }
    } else if (id == "trends"_L1) {
        const auto forecast = [&page] {
            for (auto *chip : page.findChildren<widgets::Chip *>())
                if (chip->isCheckable())
                    chip->click();
        };
        auto *measure = page.findChildren<QComboBox *>().at(0);
        forecast();
        if (auto *chart = page.findChild<charts::ChartView *>())
            chart->setCrosshair(chart->series().starts.size() + 2);
        shoot(window, options, u"trends-forecast"_s);
        measure->setCurrentIndex(1);
        emit measure->activated(1);
        wait(kSettle);
        shoot(window, options, u"trends-forecast-resources"_s);
        measure->setCurrentIndex(0);
        emit measure->activated(0);
        forecast();
        wait(kSettle);
        auto *by = page.findChildren<QComboBox *>().at(1);
        by->setCurrentIndex(1);
        emit by->activated(1);
        wait(kSettle);
        for (auto *button : page.findChildren<QAbstractButton *>())
            if (button->text() == u"Small"_s)
                button->click();
        if (auto *charts = page.findChild<charts::SmallMultiples *>(); charts && charts->isVisible())
            charts->setCrosshair(charts->series().starts.size() / 2);
        shoot(window, options, u"trends-small"_s);
        by->setCurrentIndex(0);
        emit by->activated(0);
        shootAdoption(window, page, options);
    }
}

/// A sheet as it stands over the window; closes it.
void shootSheet(MainWindow &window, const Options &options, const QString &name)
{
    auto *sheet = window.findChild<QDialog *>();
    if (!sheet)
        return;
    wait(kSettle / 2);
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    painter.drawPixmap(QPoint((window.width() - sheet->width()) / 2, (window.height() - sheet->height()) / 2), sheet->grab());
    painter.end();
    save(picture, options, name);
    sheet->close();
    wait(50);
}

QAction *actionFor(const MainWindow &window, const QKeySequence &keys)
{
    for (QAction *action : window.shortcuts())
        if (action->shortcut() == keys)
            return action;
    return nullptr;
}

/// The palette, empty, with a part of a name, with a letter wrong.
void showPalette(MainWindow &window, const Options &options)
{
    auto *palette = window.findChild<Palette *>();
    actionFor(window, QKeySequence(u"Ctrl+K"_s))->trigger();
    shoot(window, options, u"palette"_s);
    for (const auto &[name, letters] : {std::pair(u"palette-part"_s, u"rep"_s), std::pair(u"palette-typo"_s, u"deployemnt"_s)}) {
        palette->input()->setText(letters);
        shoot(window, options, name);
    }
    palette->dismiss();
}

void showSheets(MainWindow &window, workspace::Workspace &core, const Options &options)
{
    actionFor(window, QKeySequence(u"Ctrl+N"_s))->trigger();
    shootSheet(window, options, u"sheet-add"_s);
    actionFor(window, QKeySequence(Qt::Key_Question))->trigger();
    shootSheet(window, options, u"sheet-shortcuts"_s);
    if (core.snapshot()->repositories.empty())
        return;
    Repository repository = core.snapshot()->repositories.front();
    (new ConfigureSheet(&core, repository, &window))->open();
    shootSheet(window, options, u"sheet-configure"_s);
    (new RemoveSheet(&core, repository, &window))->open();
    shootSheet(window, options, u"sheet-remove"_s);
    (new HostKeySheet(u"team/cluster"_s, u"git.example.org"_s, u"SHA256:nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8"_s, &window))->open();
    shootSheet(window, options, u"sheet-hostkey"_s);
    repository.config.url = "https://git.example.org/team/cluster";
    repository.config.local = false;
    repository.errorMessage = "git.example.org refused to show team/cluster without a token.";
    (new TokenSheet(&core, repository, &window))->open();
    shootSheet(window, options, u"sheet-token"_s);
}

/// The sheet that approves: whole, not whole, of several, typed, refused.
void showApprovals(MainWindow &window, const Options &options)
{
    using support::ClusterStage;
    workspace::Context context = ClusterStage::protectedLive();
    context.unlockedUntil = ClusterStage::now() + 11 * 60 + 30;
    const auto snapshot = ClusterStage::snapshot({context}, "prod-eu1");
    window.setClusters(snapshot);
    const auto show = [&](const QString &name, std::vector<purge::Preview> previews, const QString &typed) {
        std::vector<std::string> names;
        for (const purge::Preview &preview : previews)
            names.push_back(preview.ns.name);
        auto *sheet = new ApprovalSheet(nullptr, context, names, &window);
        sheet->setClusters(snapshot);
        sheet->setPreviews(std::move(previews));
        if (auto *field = sheet->findChild<QLineEdit *>())
            field->setText(typed);
        sheet->open();
        shootSheet(window, options, name);
    };
    show(u"approval"_s, {ClusterStage::preview("payments-canary")}, u"prod-eu1"_s);
    show(u"approval-untyped"_s, {ClusterStage::preview("payments-canary")}, {});
    show(u"approval-multi"_s,
         {ClusterStage::preview("payments-canary"), ClusterStage::preview("loadtest-2026q1"),
          ClusterStage::preview("checkout-pr-1184", false)},
         {});
    purge::Preview incomplete = ClusterStage::preview("payments-canary");
    incomplete.unknown = {
        {"secrets", ErrorCode::Forbidden, u"ops@example.org may not list secrets here. Ask for this right."_s},
        {"metrics.k8s.io/v1beta1", ErrorCode::Incomplete, u"Its server does not answer the cluster. Mend or remove that APIService."_s}};
    show(u"approval-incomplete"_s, {incomplete}, u"prod-eu1"_s);
    purge::Preview refused = ClusterStage::preview("payments-canary");
    refused.refused =
        Error{ErrorCode::Forbidden, u"admission webhook \"guard.example.org\" denied the request: the freeze ends on Monday."_s, {}};
    refused.warnings = {"this namespace is managed by a tenant operator"};
    show(u"approval-refused"_s, {refused}, u"prod-eu1"_s);
    purge::Preview expired = ClusterStage::preview("payments-canary");
    expired.takenAt -= 3600;
    show(u"approval-expired"_s, {expired}, u"prod-eu1"_s);
    (new UnlockSheet(nullptr, context, &window))->open();
    shootSheet(window, options, u"sheet-unlock"_s);
    for (const auto &[name, state] : ClusterStage::states())
        if (name == u"asks"_s) {
            (new ExecSheet(nullptr, state->contexts.front(), &window))->open();
            shootSheet(window, options, u"sheet-exec"_s);
        }
}

/// A run, and the ledger.
void showRuns(MainWindow &window, const Options &options)
{
    using support::ClusterStage;
    workspace::Context context = ClusterStage::protectedLive();
    context.unlockedUntil = ClusterStage::now() + 9 * 60 + 30;
    auto snapshot = std::make_shared<workspace::ClustersSnapshot>(*ClusterStage::snapshot({context}, "prod-eu1"));
    snapshot->runs = {ClusterStage::run()};
    snapshot->chain = store::ChainState{871, 0, "ab"};
    window.open({.page = u"purge"_s});
    window.setClusters(snapshot);
    shoot(window, options, u"purge"_s);
    auto stuck = std::make_shared<workspace::ClustersSnapshot>(*snapshot);
    stuck->runs[0].items[1].now.isStuck = true;
    stuck->runs[0].items[2].now.step = purge::PurgeStep::Checking;
    stuck->open = {{"staging", 2}};
    stuck->contexts.push_back(ClusterStage::context("staging", workspace::Context::State::Closed));
    window.setClusters(stuck);
    shoot(window, options, u"purge-stuck"_s);
    window.setClusters(snapshot);
    window.open({.page = u"ledger"_s});
    auto *ledger = static_cast<LedgerPage *>(window.page());
    // Its own reading of an empty ledger comes first.
    const auto *state = ledger->findChild<widgets::StatePane *>(u"ledgerState"_s);
    for (int i = 0; i < 100 && state->titleText() == u"Reading the ledger"_s; ++i)
        wait(100);
    ledger->setRecords(ClusterStage::records());
    shoot(window, options, u"ledger"_s);
    for (auto *table : ledger->findChildren<QTableView *>(u"ledgerTable"_s))
        table->selectRow(1);
    wait(1000);
    ledger->setEntries(217, ClusterStage::entries());
    shoot(window, options, u"ledger-drawer"_s);
    ledger->closeDrawer();
    snapshot = std::make_shared<workspace::ClustersSnapshot>(*snapshot);
    snapshot->policyFile = options.data + u"/policy.yaml"_s;
    window.open({.page = u"settings"_s});
    window.setClusters(snapshot);
    shoot(window, options, u"settings-policy"_s);
    auto *edit = window.page()->findChild<widgets::YamlEdit *>();
    edit->setPlainText(
        u"apiVersion: kubestats.io/v1\nkind: PurgePolicy\nselector: k8s-ns-purger=true\nage: 30x\nprotect:\n  names: [payments, checkout]\n  labels: [tier=system]\nlimits:\n  count: 3\n  percent: 20\n"_s);
    edit->goTo(4, 8);
    shoot(window, options, u"settings-fault"_s);
}

/// The pages of clusters in each of their states, made by hand.
void showClusters(MainWindow &window, const Options &options)
{
    window.open({.page = u"namespaces"_s});
    for (const auto &[name, snapshot] : support::ClusterStage::states()) {
        window.setClusters(snapshot);
        shoot(window, options, u"namespaces-"_s + name);
        if (name != u"protected"_s)
            continue;
        for (auto *table : window.page()->findChildren<QTableView *>(u"namespacesTable"_s))
            for (const QString &ns : {u"payments-canary"_s, u"legacy-billing"_s})
                for (int row = 0; row < table->model()->rowCount(); ++row)
                    if (table->model()->index(row, 0).data().toString() == ns) {
                        table->selectRow(row);
                        shoot(window, options, u"namespaces-drawer-"_s + ns);
                    }
        window.page()->closeDrawer();
    }
    showApprovals(window, options);
    showRuns(window, options);
}

void walk(MainWindow &window, workspace::Workspace &core, const Options &options)
{
    if (!core.snapshot()->fatal.isEmpty()) {
        shoot(window, options, u"fatal"_s);
        return;
    }
    if (core.snapshot()->repositories.empty()) {
        window.open({.page = QString::fromLatin1(pageRows().front().id)});
        shoot(window, options, u"first-start"_s);
    }
    for (const QString &place : options.add)
        core.addRepository(place);
    if (!options.add.isEmpty()) {
        wait(300);
        shoot(window, options, u"scanning"_s);
        window.open({.page = u"activity"_s});
        shoot(window, options, u"activity-running"_s);
    }
    QElapsedTimer timer;
    timer.start();
    while (isBusy(*core.snapshot()) && timer.elapsed() < kLongest)
        wait(200);
    for (const PageRow &row : pageRows()) {
        const QString id = QString::fromLatin1(row.id);
        if (row.place == PageRow::Place::Sub && core.snapshot()->repositories.empty())
            continue;
        window.open({.page = id, .repository = row.place == PageRow::Place::Sub ? core.snapshot()->repositories.front().id : 0});
        shoot(window, options, id);
        openFirstRow(*window.page());
        shoot(window, options, id + u"-selected"_s);
        showMore(window, id, options);
    }
    window.open({.page = u"help"_s, .part = u"about"_s});
    shoot(window, options, u"about"_s);
    showClusters(window, options);
    showPalette(window, options);
    showSheets(window, core, options);
}

bool read(const QStringList &arguments, Options &options)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == "--dark"_L1)
            options.dark = true;
        else if (argument == "--clusters"_L1)
            options.clusters = true;
        else if (argument == "--contrast"_L1)
            theme::setHighContrast(true);
        else if (argument == "--text"_L1 && i + 1 < arguments.size())
            theme::setTextSize(arguments.at(++i).toInt());
        else if (argument == "--size"_L1 && i + 1 < arguments.size())
            options.size = arguments.at(++i);
        else if (argument == "--language"_L1 && i + 1 < arguments.size())
            options.language = arguments.at(++i);
        else if (argument == "--add"_L1 && i + 1 < arguments.size())
            options.add.append(arguments.at(++i));
        else if (options.data.isEmpty())
            options.data = argument;
        else
            options.out = argument;
    }
    return !options.out.isEmpty();
}

} // namespace

int main(int argc, char **argv)
{
    // The scale has to be known before the application is made.
    for (int i = 1; i + 1 < argc; ++i)
        if (qstrcmp(argv[i], "--scale") == 0) {
            qputenv("QT_SCALE_FACTOR", argv[i + 1]);
            std::copy(argv + i + 2, argv + argc, argv + i);
            argc -= 2;
        }
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Options options;
    if (!read(QApplication::arguments(), options)) {
        std::fprintf(stderr,
                     "usage: tour DATA OUT [--dark] [--contrast] [--text PERCENT] [--clusters] [--scale N] [--size WxH] [--language CODE] "
                     "[--add URL]...\n");
        return 2;
    }
    installLanguage(options.language);
    QDir().mkpath(options.out);
    qputenv("XDG_CONFIG_HOME", QDir::cleanPath(options.data + u"/tour-config"_s).toUtf8());
    auto settings = Settings::load();
    if (!settings) {
        std::fprintf(stderr, "%s\n", qPrintable(settings.error().message));
        return 1;
    }
    theme::apply(application, options.dark ? theme::Scheme::Dark : theme::Scheme::Light);
    workspace::Workspace core(options.data);
    workspace::ClustersBackend nowhere;
    nowhere.contexts = [] { return Result<std::vector<workspace::Context>>(std::vector<workspace::Context>()); };
    nowhere.folder = options.data;
    nowhere.policyFile = options.data + u"/policy.yaml"_s;
    nowhere.contextsFile = options.data + u"/contexts.yaml"_s;
    workspace::Clusters clusters(nowhere);
    MainWindow window({&core, &*settings, &clusters});
    if (const QStringList sides = options.size.split(u'x'); sides.size() == 2)
        window.resize(sides.at(0).toInt(), sides.at(1).toInt());
    window.show();
    core.start();
    QTimer::singleShot(600, &window, [&] {
        options.clusters ? showClusters(window, options) : walk(window, core, options);
        QCoreApplication::exit(); // without asking the window, whose deletions are pictures
    });
    return QApplication::exec();
}
