// SPDX-License-Identifier: GPL-3.0-or-later
// What the window costs on a store of millions of events:
//     xvfb-run -a bench_window [--data FOLDER] [--events N] [--scan REPOSITORY] [--no-starts]
// FOLDER/kubestats.db is filled when it is not there. --scan adds a repository to it while one scrolls.
#include "history.h"
#include "measuring.h"

#include "support/chartdata.h"

#include "base/plurals.h"
#include "base/settings.h"
#include "ui/charts/chartview.h"
#include "ui/mainwindow.h"
#include "ui/pages/viewlink.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filterinput.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/viewstate.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFocusEvent>
#include <QImage>
#include <QProcess>
#include <QProgressBar>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

using bench::kLongestWait, bench::MeasuringApplication, bench::print, bench::residentMegabytes, bench::settle, bench::waitFor;

constexpr int kIdle = 6'000;
constexpr int kLongIdle = 40'000; ///< by then the dictionaries of a search are given back

/// Counts what is painted of a widget, its children included: they may cover it whole.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget *widget) : m_widget(widget) { qApp->installEventFilter(this); }
    [[nodiscard]] int paints() const { return m_paints; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *painted = event->type() == QEvent::Paint ? qobject_cast<QWidget *>(watched) : nullptr;
        m_paints += painted && (painted == m_widget || m_widget->isAncestorOf(painted));
        return false;
    }

private:
    QWidget *m_widget;
    int m_paints = 0;
};

/// Something of the page is still read, even where its bar is not shown yet.
bool isWaiting(const Page &page)
{
    for (const auto *pane : page.findChildren<widgets::StatePane *>())
        if (const auto *bar = pane->findChild<QProgressBar *>(); pane->isVisible() && !bar->isHidden() && bar->maximum() == 0)
            return true;
    return false;
}

/// A page shows data when something of it is there; `whole`: and it waits for nothing any more.
bool hasData(const Page &page, const workspace::Workspace &core, bool whole = true)
{
    if (core.snapshot()->repositories.empty() || (whole && isWaiting(page)))
        return false;
    for (const auto *table : page.findChildren<QAbstractItemView *>())
        if (table->isVisible() && table->model() && table->model()->rowCount() > 0
            && table->model()->index(0, 0).data().toString() != u"…"_s)
            return true;
    for (const auto *chart : page.findChildren<charts::ChartView *>())
        if (chart->isVisible() && !chart->series().starts.empty())
            return true;
    const auto isOneOf = [&page](std::initializer_list<const char *> names) {
        return std::any_of(names.begin(), names.end(), [&page](const char *name) { return page.inherits(name); });
    };
    return !isOneOf({"OverviewPage", "EventsPage", "RepositoriesPage", "ResourcesPage", "TrendsPage"});
}

/// Time by the clock and by the processor: on a busy machine the clock also counts what others do.
struct Times {
    double wall = bench::wallSeconds();
    double cpu = processSeconds();

    /// Of the whole program, the threads that read included.
    static double processSeconds()
    {
        timespec now{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
        return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
    }
    [[nodiscard]] Times since(const Times &begin) const
    {
        Times spent;
        spent.wall = wall - begin.wall;
        spent.cpu = cpu - begin.cpu;
        return spent;
    }
};

void print(const QString &what, const Times &spent)
{
    std::printf("%-58s %9.1f ms %9.1f ms of processor\n", qPrintable(what), spent.wall * 1e3, spent.cpu * 1e3);
    std::fflush(stdout);
}

/// Of the clock and of the processor each.
Times median(std::vector<Times> times)
{
    Times result;
    const auto middle = times.begin() + std::ptrdiff_t(times.size() / 2);
    for (double Times::*part : {&Times::wall, &Times::cpu}) {
        std::nth_element(times.begin(), middle, times.end(), [part](const Times &a, const Times &b) { return a.*part < b.*part; });
        result.*part = (*middle).*part;
    }
    return result;
}

/// The program as app/desktop puts it together.
struct Program {
    explicit Program(const QString &data) : core(data), window({&core, &settings})
    {
        window.resize(1280, 800);
        window.show();
        core.start();
    }

    Settings settings = *Settings::load();
    workspace::Workspace core;
    MainWindow window;
};

/// The child: begins on `page`, says when its first data is painted and when all of it is, and its
/// memory once it idles.
int start(const QString &data, const QString &page)
{
    ViewLink last;
    last.target.page = page;
    widgets::setViewState(u"window/view/1"_s, linkText(last));
    Program program(data);
    const PaintWatch paints(program.window.page());
    for (const bool whole : {false, true}) {
        int before = 0;
        if (!waitFor([&] {
                if (!hasData(*program.window.page(), program.core, whole)) {
                    before = paints.paints();
                    return false;
                }
                return paints.paints() > before;
            }))
            return 1;
        std::printf("%.4f\n", Times::processSeconds());
        std::fflush(stdout);
    }
    settle(kIdle);
    std::printf("%.1f\n", residentMegabytes());
    return 0;
}

void measureStart(const QString &self, const QString &data, const QString &page)
{
    constexpr int kRuns = 5;
    std::vector<Times> first, whole;
    double memory = 0;
    for (int run = 0; run < kRuns; ++run) {
        QProcess child;
        const double begin = bench::wallSeconds();
        child.start(self, {u"--data"_s, data, u"--start"_s, page});
        for (std::vector<Times> *times : {&first, &whole}) {
            while (!child.canReadLine() && child.waitForReadyRead(kLongestWait)) {}
            Times spent;
            spent.wall = bench::wallSeconds() - begin;
            spent.cpu = child.readLine().trimmed().toDouble();
            times->push_back(spent);
        }
        child.waitForFinished(kLongestWait);
        memory = std::max(memory, child.readAll().trimmed().toDouble());
    }
    print(u"start to first painted data, "_s + page + u", median of 5"_s, median(first));
    print(u"start to all data painted, "_s + page + u", median of 5"_s, median(whole));
    print(qPrintable(u"memory idle, "_s + page), memory, "MB");
}

void measurePages(MeasuringApplication &application, Program &program)
{
    for (int round = 0; round < 2; ++round) {
        for (const PageRow &row : pageRows()) {
            if (row.place == PageRow::Place::Sub)
                continue;
            const QString id = QString::fromLatin1(row.id);
            settle(300);
            application.forget();
            const Times begin;
            program.window.open({.page = id});
            program.window.page()->repaint();
            const Times shown = Times().since(begin);
            const bool isThere = waitFor([&] { return hasData(*program.window.page(), program.core); });
            const Times filled = Times().since(begin);
            const QString what = (round == 0 ? u"first switch to "_s : u"switch to "_s) + id;
            print(what + u", painted"_s, shown);
            if (isThere)
                print(what + u", with data"_s, filled);
        }
    }
}

bool isBusy(const workspace::Workspace &core)
{
    const auto snapshot = core.snapshot();
    return std::any_of(snapshot->jobs.begin(), snapshot->jobs.end(), [](const workspace::Job &job) { return job.ended == 0; });
}

widgets::TableView *eventsTable(Program &program)
{
    program.window.open({.page = u"events"_s});
    waitFor([&] { return hasData(*program.window.page(), program.core); });
    return program.window.page()->findChild<widgets::TableView *>(u"eventsTable"_s);
}

/// The focus comes before the first key: by mouse or "/", then a hand finds the keys.
void measureFilter(Program &program)
{
    constexpr int kBeforeTheFirstKey = 500;
    widgets::TableView *table = eventsTable(program);
    auto *input = program.window.page()->findChild<widgets::FilterInput *>();
    input->setFocus();
    // Without a window manager nothing is ever active, and the focus is not told.
    QFocusEvent focused(QEvent::FocusIn);
    QCoreApplication::sendEvent(input, &focused);
    settle(kBeforeTheFirstKey);
    for (int round = 0; round < 2; ++round) {
        for (const char *text : {"memory", "app-7", "own-133-59", "section39.field49", "helmrelease"}) {
            input->setNeedle({});
            settle(600);
            bool reset = false;
            const auto link = QObject::connect(table->model(), &QAbstractItemModel::modelReset, table, [&] { reset = true; });
            const Times begin;
            input->setText(QString::fromLatin1(text));
            waitFor([&] { return reset; });
            table->viewport()->repaint();
            QObject::disconnect(link);
            print(u"%1 keystroke to first rows, \"%2\""_s.arg(round == 0 ? u"first"_s : u"next"_s, QLatin1String(text)),
                  Times().since(begin));
        }
    }
    input->setNeedle({});
    settle(600);
}

void measureScrolling(MeasuringApplication &application, Program &program)
{
    widgets::TableView *table = eventsTable(program);
    // The rescans at start are over: what holds the main thread from here on is what is done here.
    waitFor([&] { return !isBusy(program.core); }, 3 * kLongestWait);
    waitFor([&] { return table->model()->rowCount() > 1000; });
    print("rows of the table without a filter", table->model()->rowCount(), "");
    settle(200);
    application.forget();
    QScrollBar *bar = table->verticalScrollBar();
    for (int i = 0; i < 60; ++i) {
        bar->setValue(bar->value() + 8);
        settle(8);
    }
    print("longest event while scrolling by wheel, clock", application.longestWall() * 1e3, "ms");
    print("longest event while scrolling by wheel, processor", application.longestCpu() * 1e3, "ms");
    application.forget();
    std::vector<double> times;
    for (int i = 1; i <= 40; ++i) {
        bar->setValue(int(std::int64_t(bar->maximum()) * ((i * 17) % 41) / 41));
        const double begin = bench::wallSeconds();
        const int row = table->rowAt(20);
        waitFor([&] { return table->model()->index(row, 0).data().toString() != u"…"_s; });
        times.push_back(bench::wallSeconds() - begin);
    }
    std::sort(times.begin(), times.end());
    print("a jump anywhere to rows that are read, median", times[times.size() / 2] * 1e3, "ms");
    print("a jump anywhere to rows that are read, worst", times.back() * 1e3, "ms");
    print("longest event while jumping, clock", application.longestWall() * 1e3, "ms");
    print("longest event while jumping, processor", application.longestCpu() * 1e3, "ms");
    application.forget();
    for (int i = 0; i < 60; ++i) {
        program.window.resize(1000 + (i * 37) % 500, 700 + (i * 23) % 300);
        settle(8);
    }
    print("longest event while resizing, clock", application.longestWall() * 1e3, "ms");
    print("longest event while resizing, processor", application.longestCpu() * 1e3, "ms");
}

/// Scrolls, jumps and resizes as long as a repository is scanned, and for a while in any case.
void measureScanning(MeasuringApplication &application, Program &program, const QString &repository)
{
    constexpr int kRounds = 60;
    QScrollBar *bar = eventsTable(program)->verticalScrollBar();
    program.core.addRepository(repository);
    const bool scans = waitFor([&] { return isBusy(program.core); });
    application.forget();
    int rounds = 0, beside = 0;
    for (; rounds < kRounds || isBusy(program.core); ++rounds) {
        beside += isBusy(program.core);
        bar->setValue(rounds % 20 == 0 ? int(std::int64_t(bar->maximum()) * ((rounds * 17) % 41) / 41) : bar->value() + 3);
        if (rounds % 5 == 0)
            program.window.resize(1000 + (rounds * 37) % 500, 700 + (rounds * 23) % 300);
        settle(8);
    }
    print("longest gap while scanning, scrolling and resizing, clock", application.longestWall() * 1e3, "ms");
    print("longest gap while scanning, scrolling and resizing, processor", application.longestCpu() * 1e3, "ms");
    print("of that beside the scan", 100.0 * beside / rounds, "% of the time");
    print("events after the scan", scans ? double(program.core.snapshot()->jobs.front().newEvents) : 0, "new");
}

/// After all of the above: what somebody has who left the window open.
void measureRest(Program &program)
{
    for (const auto &[wait, what] : {std::pair(kIdle, "memory idle after every page and search"),
                                     std::pair(kLongIdle - kIdle, "memory idle after every page and search, later")}) {
        waitFor([&] { return !isBusy(program.core); });
        settle(wait);
        print(what, residentMegabytes(), "MB");
    }
}

void measureChart()
{
    constexpr int kDays = 3'650;
    std::vector<store::DayValueCount> counts;
    for (int day = 0; day < kDays; ++day)
        for (int band = 0; band < 6; ++band)
            counts.push_back({day, "band " + std::to_string(band), 1 + (day * 7 + band * 13) % 40});
    charts::ChartView view;
    view.resize(1200, 600);
    view.setSeries(analytics::seriesByValue(counts, {{0, kDays * analytics::kDaySeconds}, Bucket::Day, -1, 6}, BandRole::Ranked));
    QImage image(view.size(), QImage::Format_RGB32);
    std::vector<Times> times;
    for (int i = 0; i < 31; ++i) {
        const Times begin;
        view.render(&image);
        times.push_back(Times().since(begin));
    }
    print(u"chart of 3,650 days, six bands, repaint, median"_s, median(times));
}

} // namespace

int main(int argc, char **argv)
{
    MeasuringApplication application(argc, argv);
    installEnglishPlurals();
    const QStringList arguments = QApplication::arguments();
    const auto option = [&](const QString &name, const QString &fallback = {}) {
        const qsizetype place = arguments.indexOf(name);
        return place > 0 && place + 1 < arguments.size() ? arguments[place + 1] : fallback;
    };
    const QTemporaryDir folder;
    const QString data = option(u"--data"_s, folder.filePath(u"data"_s));
    // No view state of whoever measures, and none of the run before.
    qputenv("XDG_CONFIG_HOME", QDir(folder.path()).filePath(u"config"_s).toUtf8());
    theme::apply(application, theme::Scheme::Light);
    if (const QString page = option(u"--start"_s); !page.isEmpty())
        return start(data, page);
    QDir().mkpath(data);
    if (!QFile::exists(data + u"/kubestats.db"_s))
        bench::fill(data + u"/kubestats.db"_s, option(u"--events"_s, u"5000000"_s).toLongLong());
    const bool starts = !arguments.contains(u"--no-starts"_s);
    for (const PageRow &row : pageRows())
        if (starts && row.place == PageRow::Place::Main)
            measureStart(QCoreApplication::applicationFilePath(), data, QString::fromLatin1(row.id));
    measureChart();
    Program program(data);
    waitFor([&] { return !program.core.snapshot()->repositories.empty(); });
    measurePages(application, program);
    measureFilter(program);
    measureScrolling(application, program);
    if (const QString repository = option(u"--scan"_s); !repository.isEmpty())
        measureScanning(application, program, repository);
    measureRest(program);
    return 0;
}
