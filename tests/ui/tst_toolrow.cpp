// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/toolrow.h"
#include "workspace/clusters.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// What is seen of a row, from left to right, with where it is.
QString shown(const QList<QWidget *> &parts)
{
    QStringList words;
    for (const QWidget *part : parts)
        if (part->isVisible())
            words << part->property("text").toString() + u'@'
                    + QString::number(part->mapTo(part->window(), QPoint(0, 0)).y() >= theme::scaled(48));
    return words.join(u' ');
}

/// What is seen of the bar: words that stand together are one of these.
QStringList groups(const widgets::JobBar &bar)
{
    QStringList result{QString()};
    for (int i = 0; i < bar.row()->count(); ++i) {
        const QWidget *part = bar.row()->itemAt(i)->widget();
        if (!part)
            result << QString();
        else if (part->isVisible())
            result.last() += part->property("text").toString();
    }
    return result;
}

workspace::Job scanning(const Progress &progress)
{
    workspace::Job job;
    job.id = 1;
    job.repositoryName = "onedr0p/home-ops";
    job.state = workspace::Job::State::Running;
    job.progress = progress;
    job.progress.phase = Progress::Phase::Scanning;
    return job;
}

void setText(int percent)
{
    theme::setTextSize(percent);
    QApplication::setFont(theme::bodyFont());
}

} // namespace

/// Rows of controls where large text leaves no room.
class tst_ToolRow final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        theme::apply(*qApp, theme::Scheme::Light);
        installLanguage(u"en"_s);
    }
    void cleanup() { setText(100); }
    void rowGivesWayStepByStep();
    void textIsNotCutForAPartOfAPixel();
    void rangeBecomesAListWhereItHasNoRoom();
    void jobBarIsReadWhole();
    void deletionStandsBeforeAScan();
    void oneJobRunsAndTwoRun_data();
    void oneJobRunsAndTwoRun();
    void dotsStandBetweenWords();
};

void tst_ToolRow::rowGivesWayStepByStep()
{
    QWidget window;
    auto *row = new widgets::ToolRow(48, &window);
    const auto add = [row](const QString &text, int width) {
        auto *label = new QLabel(text);
        label->setFixedWidth(width);
        row->row()->addWidget(label);
        return label;
    };
    row->row()->setContentsMargins(0, 0, 0, 0);
    row->row()->setSpacing(0);
    QWidget *word = add(u"word"_s, 100), *chips = add(u"chips"_s, 100);
    row->row()->addStretch(1);
    auto *button = widgets::button(u"A button with words"_s, u"add"_s);
    row->row()->addWidget(button);
    row->letShrink({button});
    row->letHide({word});
    row->letWrap(chips);
    window.show();
    const QList<QWidget *> parts{word, chips, button};
    const auto at = [&](int width) {
        row->resize(width, row->height());
        for (int i = 0; i < 3; ++i) // the row, what is in it, what is below it
            QCoreApplication::processEvents();
        return shown(parts);
    };
    const int whole = 200 + button->sizeHint().width(), icon = 32;
    // There and back.
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(at(whole + 20), u"word@0 chips@0 A button with words@0"_s);
        QCOMPARE(at(whole - 1), u"word@0 chips@0 @0"_s);
        QCOMPARE(button->accessibleName(), u"A button with words"_s);
        QCOMPARE(button->toolTip(), u"A button with words"_s);
        QCOMPARE(row->height(), theme::scaled(48));
        QCOMPARE(at(100 + 2 * icon), u"chips@0 @0"_s);
        QCOMPARE(at(100 + icon / 2), u"chips@1 @0"_s);
        QCOMPARE(row->height(), 2 * theme::scaled(48));
        QCOMPARE(at(100 + 2 * icon), u"chips@0 @0"_s);
    }
    QCOMPARE(at(whole + 20), u"word@0 chips@0 A button with words@0"_s);
    QVERIFY(chips->x() > word->x());
}

void tst_ToolRow::textIsNotCutForAPartOfAPixel()
{
    QPixmap picture(400, 80);
    QPainter painter(&picture);
    for (int percent = 100; percent <= 200; percent += 5) {
        theme::setTextSize(percent);
        for (const QFont &font : {theme::smallFont(), theme::bodyFont()})
            for (const QString &text : {u"16"_s, u"1,204"_s, u"All"_s, u"Fehlgeschlagen"_s}) {
                const int width = QFontMetrics(font).horizontalAdvance(text);
                QCOMPARE(theme::paintText(painter, QRect(0, 0, width, 80), text, font, Qt::black), width);
            }
    }
}

void tst_ToolRow::rangeBecomesAListWhereItHasNoRoom()
{
    setText(200);
    QWidget window;
    widgets::PageHeader header(&window);
    const QStringList words{u"7 d"_s, u"30 d"_s, u"90 d"_s, u"1 y"_s, u"All"_s, u"Custom…"_s};
    for (int i = 0; i < words.size(); ++i)
        header.addRange(i, words.at(i));
    header.setTitle(u"Resources"_s);
    header.setParts(false, true, true, false);
    header.setRange(4);
    header.resize(1600, header.height());
    window.resize(1600, 200);
    window.show();
    auto *segments = header.findChild<widgets::Segments *>();
    QComboBox *list = nullptr;
    for (auto *box : header.findChildren<QComboBox *>())
        if (box->accessibleName() == segments->accessibleName())
            list = box;
    QVERIFY(list);
    QVERIFY(segments->isVisible() && !list->isVisible());
    // Whichever is seen is whole.
    for (int width = 1600; width >= 640; width -= 20) {
        header.resize(width, header.height());
        QCoreApplication::processEvents();
        QVERIFY(segments->isVisible() != list->isVisible());
        const QWidget *range = list->isVisible() ? static_cast<QWidget *>(list) : segments;
        QVERIFY2(range->width() >= range->sizeHint().width(), qPrintable(QString::number(width)));
    }
    QVERIFY(list->isVisible());
    QCOMPARE(list->currentText(), u"All"_s);
    const QSignalSpy chosen(&header, &widgets::PageHeader::rangeChosen);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().toInt(), 3);
    // What is asked for first, days, is not shown before it is answered.
    QCOMPARE(list->currentText(), u"All"_s);
    header.resize(1600, header.height());
    QVERIFY(segments->isVisible() && !list->isVisible());
}

void tst_ToolRow::jobBarIsReadWhole()
{
    setText(200);
    workspace::Snapshot snapshot;
    Progress progress;
    progress.done = 8412;
    progress.total = 13560;
    progress.perSecond = 260;
    progress.secondsLeft = 20;
    const workspace::Job job = scanning(progress);
    snapshot.jobs = {job, job};
    snapshot.jobs.back().state = workspace::Job::State::Waiting;
    snapshot.lastScan = 1'780'000'000;
    widgets::JobBar bar;
    bar.resize(904, bar.height());
    bar.show();
    bar.setSnapshot(snapshot);
    const auto cut = [&bar] {
        QStringList words;
        for (const auto *label : bar.findChildren<widgets::Label *>())
            if (label->isVisible() && label->width() < label->sizeHint().width())
                words << label->text();
        return words;
    };
    QTRY_COMPARE(cut(), QStringList());
    bar.resize(2400, bar.height());
    const auto words = [&bar] {
        QString all;
        for (const auto *label : bar.findChildren<widgets::Label *>())
            if (label->isVisible())
                all += label->text();
        return all;
    };
    QTRY_VERIFY(words().contains(u"last scan"_s));
    QTRY_VERIFY(words().contains(u"260 a second"_s));
    QTRY_COMPARE(cut(), QStringList());
    // How far it is is said longer than how fast it goes, and no dot is left behind.
    QStringList gone;
    for (int width = 2400; width >= 900; width -= 20) {
        bar.resize(width, bar.height());
        QCoreApplication::processEvents();
        for (const QString &part : {u"260 a second"_s, u"last scan"_s, u"commit 8,412 of 13,560"_s, u"1 running"_s})
            if (!words().contains(part) && !gone.contains(part))
                gone << part;
        QVERIFY(!words().trimmed().endsWith(u'·'));
        QVERIFY(words().contains(u"Scanning onedr0p/home-ops"_s));
    }
    QVERIFY(gone.size() >= 2);
    QCOMPARE(gone, (QStringList{u"260 a second"_s, u"last scan"_s, u"commit 8,412 of 13,560"_s, u"1 running"_s}.mid(0, gone.size())));
}

void tst_ToolRow::deletionStandsBeforeAScan()
{
    workspace::Snapshot snapshot;
    snapshot.jobs = {scanning({})};
    auto clusters = std::make_shared<workspace::ClustersSnapshot>();
    workspace::PurgeRun &run = clusters->runs.emplace_back();
    run.context = "prod-eu1";
    run.running = true;
    run.items.resize(2);
    widgets::JobBar bar;
    bar.resize(1600, bar.height());
    bar.show();
    const auto *cancel = bar.findChild<QAbstractButton *>();
    const auto says = [&bar](const QString &words) { return groups(bar).first().startsWith(words); };
    bar.setSnapshot(snapshot);
    QVERIFY(says(u"Scanning onedr0p/home-ops"_s) && cancel->isVisible());
    bar.setClusters(clusters);
    QVERIFY2(says(u"Deleting 2 namespaces on prod-eu1"_s), qPrintable(groups(bar).first()));
    // What would be cancelled is not what is shown.
    QVERIFY(!cancel->isVisible());
    // The scan goes on, and is still counted.
    bar.setSnapshot(snapshot);
    QVERIFY(says(u"Deleting 2 namespaces on prod-eu1"_s) && !cancel->isVisible());
    QVERIFY(groups(bar).last().contains(u"1 running"_s));
    clusters = std::make_shared<workspace::ClustersSnapshot>(*clusters);
    clusters->runs.front().running = false;
    bar.setClusters(clusters);
    QVERIFY(says(u"Scanning onedr0p/home-ops"_s) && cancel->isVisible());
    const QSignalSpy cancelled(&bar, &widgets::JobBar::cancelAsked);
    const_cast<QAbstractButton *>(cancel)->click();
    QCOMPARE(cancelled.front().front().toInt(), 1);
}

void tst_ToolRow::oneJobRunsAndTwoRun_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("two");
    QTest::newRow("English") << u"en"_s << u"1 running · 1 waiting"_s << u"2 running · 2 waiting"_s;
    QTest::newRow("German") << u"de"_s << u"1 läuft · 1 wartet"_s << u"2 laufen · 2 warten"_s;
    QTest::newRow("Spanish") << u"es"_s << u"1 en marcha · 1 en espera"_s << u"2 en marcha · 2 en espera"_s;
}

void tst_ToolRow::oneJobRunsAndTwoRun()
{
    QFETCH(QString, language);
    QFETCH(QString, one);
    QFETCH(QString, two);
    installLanguage(language);
    workspace::Job waits = scanning({});
    waits.state = workspace::Job::State::Waiting;
    workspace::Snapshot snapshot;
    snapshot.jobs = {scanning({}), waits};
    widgets::JobBar bar;
    bar.resize(1600, bar.height());
    bar.show();
    bar.setSnapshot(snapshot);
    QCOMPARE(groups(bar).last(), one);
    snapshot.jobs = {scanning({}), scanning({}), waits, waits};
    bar.setSnapshot(snapshot);
    QCOMPARE(groups(bar).last(), two);
}

void tst_ToolRow::dotsStandBetweenWords()
{
    Progress nothing, pace, commits;
    pace.perSecond = 260;
    commits.done = 12;
    std::vector<std::vector<workspace::Job>> jobs{{}, {scanning(nothing)}, {scanning(pace)}, {scanning(commits)}};
    jobs.push_back({scanning(nothing)});
    jobs.back().front().state = workspace::Job::State::Waiting;
    widgets::JobBar bar;
    bar.show();
    for (int i = 0; i < int(jobs.size()) * 8; ++i) {
        workspace::Snapshot snapshot;
        snapshot.jobs = jobs[std::size_t(i / 8)];
        snapshot.loaded = true;
        if (i & 1)
            snapshot.lastScan = 1'780'000'000;
        if (i & 6)
            snapshot.repositories.resize(1);
        if (i & 4)
            snapshot.repositories.front().state = RepositoryState::Failed;
        bar.setSnapshot(snapshot);
        for (int width = 1600; width >= 200; width -= 50) {
            bar.resize(width, bar.height());
            QCoreApplication::processEvents();
            for (const QString &group : groups(bar)) {
                const QString words = group.simplified();
                const bool isLone = words.startsWith(u'·') || words.endsWith(u'·') || words.contains(u"· ·"_s);
                QVERIFY2(!isLone, qPrintable(u"%1 px: “%2”"_s.arg(width).arg(words)));
            }
        }
    }
}

QTEST_MAIN(tst_ToolRow)
#include "tst_toolrow.moc"
