// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pagestage.h"

#include "analytics/series.h"
#include "support/gitserver.h"
#include "ui/charts/chartview.h"
#include "ui/charts/labels.h"
#include "ui/pages/repositorymetrics.h"
#include "ui/pages/repositorypage.h"
#include "ui/pages/trendstable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statepane.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using support::PageStage;

namespace {

constexpr std::int64_t kDay = analytics::kDaySeconds;
constexpr std::int64_t kNow = 20'000 * kDay + 50'000;

/// Of `days` before now, each some bytes more.
std::vector<RepositoryMeasurement> measured(std::initializer_list<int> days)
{
    std::vector<RepositoryMeasurement> list;
    for (const int day : days)
        list.push_back({kNow - day * kDay, 2'500'000 + std::int64_t(list.size()) * 500'000, 40, 30, 1});
    return list;
}

QString noteOf(const QWidget &in)
{
    for (const widgets::Label *label : in.findChildren<widgets::Label *>())
        if (label->text().startsWith(u"Measured since"_s))
            return label->text();
    return {};
}

} // namespace

class tst_RepositoryMetrics final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }
    void fewerThanTwoAreSaidNotDrawn();
    void daysWithoutAScanAreGaps();
    void rangesAreFollowedTogether();
    void whatIsZoomedStaysAsScansMeasure();
    void figuresOfThousandsAreWhole();
    void figuresAndPicturesAreThere();
    void theTabShowsWhatScansMeasured();
    void pictures();

private:
    test::PrivateHome m_home; ///< no view state of the developer's
};

void tst_RepositoryMetrics::fewerThanTwoAreSaidNotDrawn()
{
    PageStage stage;
    RepositoryPage page({&stage.core(), nullptr});
    auto *metrics = page.findChild<RepositoryMetrics *>();
    metrics->setMeasurements({}, kNow);
    QCOMPARE(metrics->state()->titleText(), u"Nothing measured yet"_s);
    metrics->setMeasurements(measured({3}), kNow);
    QVERIFY(metrics->state()->sentenceText().contains(u"Measured once so far, on 1 Oct 2024"_s));
    QVERIFY(metrics->chart(0)->series().starts.empty());
    metrics->setMeasurements(measured({3, 0}), kNow);
    QVERIFY(!metrics->chart(0)->series().starts.empty());
    // A range with one of them is said, too.
    metrics->setRange({kNow - kDay, kNow + 1});
    QVERIFY(metrics->state()->sentenceText().contains(u"Measurements begin on 1 Oct 2024"_s));
}

void tst_RepositoryMetrics::daysWithoutAScanAreGaps()
{
    PageStage stage;
    RepositoryPage page({&stage.core(), nullptr});
    auto *metrics = page.findChild<RepositoryMetrics *>();
    std::vector<RepositoryMeasurement> list = measured({4, 1, 0});
    list[1].bytes.reset();
    metrics->setMeasurements(list, kNow);
    const std::vector<std::optional<double>> sizes{2.5, {}, {}, {}, 3.5}, resources{40, {}, {}, 40, 40};
    QVERIFY(metrics->chart(0)->series().bands.front().values == sizes);
    QVERIFY(metrics->chart(1)->series().bands.front().values == resources);
    QVERIFY(metrics->chart(0)->series().levels);
    QVERIFY2(noteOf(*metrics).startsWith(u"Measured since 30 Sep 2024 at the end of scans"_s), qPrintable(noteOf(*metrics)));
    QVERIFY(metrics->chart(0)->accessibleName().contains(u"Size in Git, MB"_s));
}

void tst_RepositoryMetrics::rangesAreFollowedTogether()
{
    PageStage stage;
    RepositoryPage page({&stage.core(), nullptr});
    auto *metrics = page.findChild<RepositoryMetrics *>();
    metrics->setMeasurements(measured({20, 12, 10, 3, 0}), kNow);
    QCOMPARE(metrics->chart(2)->series().starts.size(), std::size_t(21));
    const std::int64_t today = analytics::bucketStart(Bucket::Day, kNow);
    emit metrics->chart(1)->zoomAsked(today - 12 * kDay, today - 9 * kDay, false);
    QCOMPARE(metrics->chart(2)->series().starts.size(), std::size_t(3));
    QCOMPARE(metrics->chart(0)->series().starts.front(), today - 12 * kDay);
    emit metrics->chart(3)->resetAsked();
    QCOMPARE(metrics->chart(2)->series().starts.size(), std::size_t(21));
    metrics->setRange({today - 10 * kDay, today + kDay});
    QCOMPARE(metrics->chart(2)->series().starts.size(), std::size_t(11));
}

void tst_RepositoryMetrics::whatIsZoomedStaysAsScansMeasure()
{
    PageStage stage;
    QVERIFY(stage.commit({{"app.yaml", PageStage::deployment("web", "1Gi")}}));
    QVERIFY(stage.scan());
    RepositoryPage page({&stage.core(), nullptr});
    auto *metrics = page.findChild<RepositoryMetrics *>();
    metrics->setRepository(stage.id(), u"name"_s);
    QTRY_VERIFY(metrics->state()->sentenceText().startsWith(u"Measured once so far"_s));
    metrics->setMeasurements(measured({20, 12, 10, 3, 1}), kNow);
    const std::int64_t today = analytics::bucketStart(Bucket::Day, kNow);
    emit metrics->chart(1)->zoomAsked(today - 12 * kDay, today - 9 * kDay, false);
    metrics->setMeasurements(measured({20, 12, 10, 3, 1, 0}), kNow + kDay);
    QCOMPARE(metrics->chart(0)->series().starts.front(), today - 12 * kDay);
    QCOMPARE(metrics->chart(0)->series().starts.size(), std::size_t(3));
    emit metrics->chart(1)->backAsked();
    QCOMPARE(metrics->chart(0)->series().starts.size(), std::size_t(22));
    // Nothing new: nothing is drawn anew.
    QSignalSpy drawn(metrics->findChild<TrendsTable *>(), &QAbstractItemModel::dataChanged);
    metrics->setMeasurements(measured({20, 12, 10, 3, 1, 0}), kNow + kDay);
    QCOMPARE(drawn.size(), 0);
    // Another range of the header begins anew, as another repository does.
    emit metrics->chart(1)->zoomAsked(today - 12 * kDay, today - 9 * kDay, false);
    metrics->setRange({today - 10 * kDay, today + 2 * kDay});
    QCOMPARE(metrics->chart(2)->series().starts.size(), std::size_t(12));
    emit metrics->chart(1)->zoomAsked(today - 9 * kDay, today - 7 * kDay, false);
    metrics->setRepository(stage.id() + 1, u"other"_s);
    metrics->setMeasurements(measured({20, 12, 10, 3, 1, 0}), kNow + kDay);
    QCOMPARE(metrics->chart(2)->series().starts.size(), std::size_t(12));
}

void tst_RepositoryMetrics::figuresOfThousandsAreWhole()
{
    QCOMPARE(charts::number(12'345.678), u"12,346"_s);
    QCOMPARE(charts::number(-12'345.678), u"-12,346"_s);
    QCOMPARE(charts::number(999.96), u"1,000"_s);
    QCOMPARE(charts::number(345.678), u"345.7"_s);
    QCOMPARE(charts::number(2.5), u"2.5"_s);
    QCOMPARE(charts::number(4'000), u"4,000"_s);
}

void tst_RepositoryMetrics::figuresAndPicturesAreThere()
{
    PageStage stage;
    RepositoryPage page({&stage.core(), nullptr});
    auto *metrics = page.findChild<RepositoryMetrics *>();
    metrics->setMeasurements(measured({2, 0}), kNow);
    auto *table = metrics->findChild<TrendsTable *>();
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(table->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Size in Git, MB"_s);
    QCOMPARE(table->index(0, 1).data().toString(), u"3"_s);
    QCOMPARE(table->index(1, 1).data().toString(), u"not known"_s);
    QMenu menu;
    emit metrics->chart(1)->menuOpening(&menu);
    QStringList words;
    for (QAction *action : menu.actions()) {
        words << action->text();
        if (action->text() == u"Copy the figures as CSV"_s)
            action->trigger();
    }
    QVERIFY2(words.contains(u"Copy image"_s) && words.contains(u"Show the figures as a table"_s), qPrintable(words.join(u'|')));
    QVERIFY2(QGuiApplication::clipboard()->text().startsWith(u"start,end,Resources,complete"_s),
             qPrintable(QGuiApplication::clipboard()->text()));
}

void tst_RepositoryMetrics::theTabShowsWhatScansMeasured()
{
    PageStage stage;
    QVERIFY(stage.commit({{"app.yaml", PageStage::deployment("web", "1Gi")}}));
    QVERIFY(stage.scan());
    RepositoryPage page({&stage.core(), nullptr});
    stage.show(page);
    page.open({.page = u"repository"_s, .repository = stage.id(), .part = u"metrics"_s});
    QCOMPARE(page.target().part, u"metrics"_s);
    auto *metrics = page.findChild<RepositoryMetrics *>();
    QVERIFY(metrics->isVisible());
    QTRY_VERIFY(metrics->state()->sentenceText().startsWith(u"Measured once so far"_s));
    auto *tabs = page.findChild<QTabBar *>(u"repositoryTabs"_s);
    QCOMPARE(tabs->tabText(tabs->currentIndex()), u"Metrics"_s);
}

/// Not an assertion: writes the pictures where KUBESTATS_PICTURES says, to be looked at.
void tst_RepositoryMetrics::pictures()
{
    const QString folder = qEnvironmentVariable("KUBESTATS_PICTURES");
    if (folder.isEmpty())
        QSKIP("Set KUBESTATS_PICTURES to a folder to get pictures.");
    PageStage stage;
    QVERIFY(stage.commit({{"app.yaml", PageStage::deployment("web", "1Gi")}}));
    QVERIFY(stage.scan());
    std::vector<RepositoryMeasurement> list;
    for (int day = 60; day >= 0; --day)
        if (day % 9 != 4)
            list.push_back({kNow - day * kDay, 48'000'000 + (60 - day) * 310'000, 520 - day / 3, 410 - day / 5, day < 20 ? 3 : 1});
    for (const theme::Scheme scheme : {theme::Scheme::Light, theme::Scheme::Dark}) {
        theme::apply(*qApp, scheme);
        RepositoryPage page({&stage.core(), nullptr});
        stage.show(page, {1088, 744});
        page.open({.page = u"repository"_s, .repository = stage.id(), .part = u"metrics"_s});
        auto *metrics = page.findChild<RepositoryMetrics *>();
        QTRY_VERIFY(metrics->state()->sentenceText().startsWith(u"Measured once so far"_s));
        const QString word = scheme == theme::Scheme::Dark ? u"dark"_s : u"light"_s;
        QVERIFY(page.grab().save(folder + u"/metrics-once-"_s + word + u".png"_s));
        metrics->setMeasurements(list, kNow);
        metrics->chart(1)->setCrosshair(22);
        QVERIFY(page.grab().save(folder + u"/metrics-"_s + word + u".png"_s));
    }
    theme::apply(*qApp, theme::Scheme::Light);
}

QTEST_MAIN(tst_RepositoryMetrics)

#include "tst_repositorymetrics.moc"
