// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/series.h"
#include "git/mirror.h"
#include "scan/scanner.h"
#include "store/eventstore.h"
#include "store/reader.h"
#include "support/scratchrepository.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using support::ScratchCommit;
using support::ScratchFile;
using support::ScratchRepository;

namespace {

constexpr std::int64_t kDay = analytics::kDaySeconds;
constexpr std::int64_t kMonday = 20'000 * kDay + 3600; ///< an hour after midnight, UTC

std::string configMap(const std::string &name)
{
    return "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: " + name + "\n";
}

} // namespace

class MeasurementsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void eachScanMeasures();
    void theLastOneOfADayCounts();
    void aDayWithoutAScanIsAGap();
    void aScanThatFailsMeasuresNothing();
    void theyGoWithTheRepository();
    void sizeIsThatOfGitsObjects();

private:
    bool commit(std::map<std::string, ScratchFile> files)
    {
        ScratchCommit commit;
        commit.files = std::move(files);
        return m_git->commit(commit);
    }
    bool scanAt(std::int64_t time, const std::string &from = {})
    {
        const FixedClock clock(time);
        scan::ScanOptions options;
        options.threads = 1;
        options.clock = &clock;
        return bool(scan::scanRepository(*m_store, m_id, m_config, from.empty() ? m_git->stdPath() : from, options, {}));
    }
    std::vector<RepositoryMeasurement> measured()
    {
        auto reader = store::Reader::open(path());
        auto result = reader->measurements(m_id);
        return result ? *result : std::vector<RepositoryMeasurement>{{-1, {}, -1, -1, -1}};
    }
    [[nodiscard]] QString path() const { return m_folder->filePath(u"kubestats.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScratchRepository> m_git;
    std::optional<store::EventStore> m_store;
    RepositoryConfig m_config;
    RepositoryId m_id = 0;
};

void MeasurementsTest::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_git = std::make_unique<ScratchRepository>();
    m_store.emplace(std::move(*store::EventStore::open(path())));
    m_config = {};
    m_config.name = "one";
    m_config.path = m_git->stdPath();
    m_config.local = true;
    m_id = *m_store->addRepository(m_config);
}

void MeasurementsTest::eachScanMeasures()
{
    QVERIFY2(measured().empty(), "before the first scan nothing is known");
    QVERIFY(commit({{"a.yaml", configMap("a")}, {"b.yaml", configMap("b")}, {"bad.yaml", "a: [\n"}}));
    QVERIFY(scanAt(kMonday));
    QVERIFY(commit({{"c.yaml", configMap("c")}}));
    QVERIFY(scanAt(kMonday + kDay));
    const std::vector<RepositoryMeasurement> list = measured();
    QCOMPARE(list.size(), std::size_t(2));
    QCOMPARE(list[0].time, kMonday);
    QCOMPARE(list[0].resources, 2);
    QCOMPARE(list[0].files, 3);
    QCOMPARE(list[0].unreadable, 1);
    QCOMPARE(list[1].resources, 3);
    QVERIFY(list[0].bytes && list[1].bytes);
    QVERIFY2(*list[1].bytes > *list[0].bytes, "a commit takes room");
    // A scan that finds nothing new has measured all the same.
    QVERIFY(scanAt(kMonday + 2 * kDay));
    QCOMPARE(measured().size(), std::size_t(3));
    QCOMPARE(measured().back().resources, 3);
}

void MeasurementsTest::theLastOneOfADayCounts()
{
    QVERIFY(commit({{"a.yaml", configMap("a")}}));
    QVERIFY(scanAt(kMonday));
    QVERIFY(commit({{"b.yaml", configMap("b")}}));
    QVERIFY(scanAt(kMonday + kDay / 2));
    const std::vector<RepositoryMeasurement> list = measured();
    QCOMPARE(list.size(), std::size_t(1));
    QCOMPARE(list[0].time, kMonday + kDay / 2);
    QCOMPARE(list[0].resources, 2);
}

void MeasurementsTest::aDayWithoutAScanIsAGap()
{
    QVERIFY(commit({{"a.yaml", configMap("a")}}));
    QVERIFY(scanAt(kMonday));
    QVERIFY(scanAt(kMonday + 3 * kDay));
    std::vector<analytics::Measurement> levels;
    for (const RepositoryMeasurement &at : measured())
        levels.push_back({at.time, double(at.resources)});
    const analytics::Range range{kMonday - 3600, kMonday + 4 * kDay};
    const Series series = analytics::seriesOfLevel(levels, "RESOURCES", analytics::SeriesRequest{range, Bucket::Day, range.until, 6});
    const std::vector<std::optional<double>> &values = series.bands.front().values;
    QCOMPARE(values[0], std::optional(1.0));
    QVERIFY2(!values[1] && !values[2], "never interpolated");
    QCOMPARE(values[3], std::optional(1.0));
}

void MeasurementsTest::aScanThatFailsMeasuresNothing()
{
    QVERIFY(!scanAt(kMonday, m_folder->filePath(u"nothing-here"_s).toStdString()));
    QVERIFY(measured().empty());
}

void MeasurementsTest::theyGoWithTheRepository()
{
    QVERIFY(commit({{"a.yaml", configMap("a")}}));
    QVERIFY(scanAt(kMonday));
    // What is scanned anew was measured all the same.
    m_config.include = {"apps/"};
    QVERIFY(scanAt(kMonday + kDay));
    QCOMPARE(measured().size(), std::size_t(2));
    QCOMPARE(measured().back().resources, 0);
    QVERIFY(m_store->removeRepository(m_id));
    QVERIFY(measured().empty());
}

void MeasurementsTest::sizeIsThatOfGitsObjects()
{
    const QTemporaryDir folder;
    QVERIFY(!git::objectBytes(folder.path()));
    QVERIFY(QDir(folder.path()).mkpath(u".git/objects/pack"_s));
    QCOMPARE(git::objectBytes(folder.path()), std::optional<std::int64_t>(0));
    QFile pack(folder.filePath(u".git/objects/pack/one.pack"_s));
    QVERIFY(pack.open(QIODevice::WriteOnly) && pack.write(QByteArray(1234, 'x')) == 1234);
    pack.close();
    QFile other(folder.filePath(u"big.bin"_s));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write(QByteArray(9999, 'x')) == 9999);
    other.close();
    QCOMPARE(git::objectBytes(folder.path()), std::optional<std::int64_t>(1234));
    std::stop_source stopped;
    stopped.request_stop();
    QVERIFY(!git::objectBytes(folder.path(), stopped.get_token()));
}

QTEST_GUILESS_MAIN(MeasurementsTest)

#include "tst_measurements.moc"
