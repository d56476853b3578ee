// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/uses.h"

#include <QTest>

using analytics::splitImage;
using analytics::UseCounter;
using store::FactRow;

namespace {

FactRow release(std::int64_t id, RepositoryId repository, const std::string &name, const std::string &chart, const std::string &version,
                const std::string &source = "HelmRepository/x")
{
    return {id, repository, {"helm.toolkit.fluxcd.io", "HelmRelease", "media", name}, {version, source, chart, version, {}}};
}

FactRow oci(std::int64_t id, RepositoryId repository, const std::string &ns, const std::string &name, const std::string &chart,
            const std::string &version)
{
    return {id,
            repository,
            {"source.toolkit.fluxcd.io", "OCIRepository", ns, name},
            {version, "oci://example.org/charts/" + chart, chart, version, {}}};
}

FactRow pod(std::int64_t id, RepositoryId repository, std::vector<std::string> images)
{
    return {id, repository, {"apps", "Deployment", "web", "app"}, {{}, {}, {}, {}, std::move(images)}};
}

} // namespace

class tst_Uses final : public QObject
{
    Q_OBJECT

private slots:
    void imagesAreSplit_data();
    void imagesAreSplit();
    void chartsCountByWhatInstallsThem();
    void onlyTheMostUsedHaveDetails();
    void releaseOfAnAddressCountsForTheChartBehindIt();
    void addressesThatDifferAreNotGuessed();
    void imagesCountOncePerResource();
};

void tst_Uses::imagesAreSplit_data()
{
    QTest::addColumn<QByteArray>("reference");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("version");
    QTest::newRow("a tag is the version") << QByteArray("ghcr.io/a/b:1.2") << QByteArray("ghcr.io/a/b") << QByteArray("1.2");
    QTest::newRow("a digest beside a tag is left out")
        << QByteArray("ghcr.io/a/b:1.2@sha256:00ff") << QByteArray("ghcr.io/a/b") << QByteArray("1.2");
    QTest::newRow("a digest alone is the version") << QByteArray("a@sha256:00ff") << QByteArray("a") << QByteArray("sha256:00ff");
    QTest::newRow("a port is no tag") << QByteArray("registry:5000/a/b") << QByteArray("registry:5000/a/b") << QByteArray("");
    QTest::newRow("a port and a tag") << QByteArray("registry:5000/a/b:2") << QByteArray("registry:5000/a/b") << QByteArray("2");
    QTest::newRow("Docker Hub's long name is the short one")
        << QByteArray("docker.io/library/nginx:1") << QByteArray("nginx") << QByteArray("1");
    QTest::newRow("nothing stays nothing") << QByteArray("") << QByteArray("") << QByteArray("");
}

void tst_Uses::imagesAreSplit()
{
    QFETCH(QByteArray, reference);
    const auto [name, version] = splitImage(reference.toStdString());
    QTEST(QByteArray::fromStdString(name), "name");
    QTEST(QByteArray::fromStdString(version), "version");
}

void tst_Uses::chartsCountByWhatInstallsThem()
{
    UseCounter counter;
    counter.add(release(1, 1, "sonarr", "app-template", "3.0.0"));
    counter.add(release(2, 2, "radarr", "app-template", "3.0.0"));
    counter.add(release(3, 2, "lidarr", "app-template", "2.6.0"));
    counter.add(release(4, 2, "db", "cloudnative-pg", "1.0.0"));
    counter.add({5, 2, {"source.toolkit.fluxcd.io", "HelmChart", "media", "app-template"}, {"3.0.0", "x", "app-template", "3.0.0", {}}});
    const analytics::Uses uses = counter.uses();
    QCOMPARE(uses.charts.size(), std::size_t(2));
    QCOMPARE(uses.charts[0].name, std::string("app-template"));
    QCOMPARE(uses.charts[0].uses, 3);
    QCOMPARE(uses.charts[0].repositories, 2);
    QCOMPARE(uses.charts[0].versions, (std::vector<store::ValueCount>{{"3.0.0", 2}, {"2.6.0", 1}}));
    QCOMPARE(uses.charts[0].users, (std::vector<std::int64_t>{1, 2, 3}));
}

void tst_Uses::onlyTheMostUsedHaveDetails()
{
    UseCounter counter;
    counter.add(release(1, 1, "sonarr", "app-template", "3.0.0"));
    counter.add(release(2, 2, "radarr", "app-template", "3.0.0"));
    counter.add(release(3, 2, "db", "cloudnative-pg", "1.0.0"));
    const analytics::Uses uses = counter.uses(1);
    QCOMPARE(uses.charts.size(), std::size_t(2));
    QCOMPARE(uses.charts[0].users.size(), std::size_t(2));
    QCOMPARE(uses.charts[1], (analytics::Use{"cloudnative-pg", 1, 1, {}, {}}));
}

void tst_Uses::releaseOfAnAddressCountsForTheChartBehindIt()
{
    UseCounter counter;
    // A release is read before or after the address it names, and often without its namespace.
    counter.add(release(1, 1, "sonarr", "sonarr", "", "OCIRepository/sonarr"));
    counter.add(oci(2, 1, "", "sonarr", "app-template", "4.1.0"));
    counter.add(oci(3, 2, "media", "sonarr", "elsewhere", "1.0.0"));
    const analytics::Uses uses = counter.uses();
    QCOMPARE(uses.charts.size(), std::size_t(1));
    QCOMPARE(uses.charts[0].name, std::string("app-template"));
    QCOMPARE(uses.charts[0].versions, (std::vector<store::ValueCount>{{"4.1.0", 1}}));
}

void tst_Uses::addressesThatDifferAreNotGuessed()
{
    UseCounter counter;
    counter.add(release(1, 1, "web", "web", "", "OCIRepository/web"));
    counter.add(oci(2, 1, "a", "web", "one", "1"));
    counter.add(oci(3, 1, "b", "web", "two", "2"));
    QCOMPARE(counter.uses().charts.front().name, std::string("web"));
}

void tst_Uses::imagesCountOncePerResource()
{
    UseCounter counter;
    counter.add(pod(1, 1, {"nginx:1.26", "nginx:1.27", "alpine"}));
    counter.add(pod(2, 1, {"docker.io/library/nginx:1.27"}));
    const analytics::Uses uses = counter.uses();
    QCOMPARE(uses.images[0].name, std::string("nginx"));
    QCOMPARE(uses.images[0].uses, 2);
    QCOMPARE(uses.images[0].versions, (std::vector<store::ValueCount>{{"1.27", 2}, {"1.26", 1}}));
    QCOMPARE(uses.images[1], (analytics::Use{"alpine", 1, 1, {{"", 1}}, {1}}));
}

QTEST_APPLESS_MAIN(tst_Uses)
#include "tst_uses.moc"
