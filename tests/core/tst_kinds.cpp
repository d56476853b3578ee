// SPDX-License-Identifier: GPL-3.0-or-later

// Walks the list of resource scanners: each row has a manifest that triggers it and facts to find.

#include "scan/kinds.h"
#include "scan/manifestfile.h"
#include "yaml/manifestreader.h"

#include <QSet>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;

namespace {

struct Example {
    const char *path;
    const char *text;
    Facts facts;
};

/// By the row's id.
const std::map<std::string, Example> &examples()
{
    static const std::map<std::string, Example> rows{
        {"flux-helmrelease",
         {"a.yaml",
          "apiVersion: helm.toolkit.fluxcd.io/v2beta1\nkind: HelmRelease\nmetadata: {name: a}\nspec:\n  chart:\n    spec:\n      chart: "
          "podinfo\n"
          "      version: 6.5.0\n      sourceRef: {kind: HelmRepository, name: podinfo}\n  values:\n    image: {repository: "
          "ghcr.io/podinfo, tag: 6.5.0}\n",
          {"6.5.0", "HelmRepository/podinfo", "podinfo", "6.5.0", {"ghcr.io/podinfo:6.5.0"}}}},
        {"flux-kustomization",
         {"a.yaml",
          "apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: a}\nspec: {path: ./apps, sourceRef: {kind: "
          "GitRepository, "
          "name: flux}}\n",
          {{}, "GitRepository/flux:./apps", {}, {}, {}}}},
        {"flux-gitrepository",
         {"a.yaml",
          "apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nmetadata: {name: a}\nspec: {url: \"https://example.org/a\", ref: "
          "{tag: v1}}\n",
          {"v1", "https://example.org/a", {}, {}, {}}}},
        {"flux-ocirepository",
         {"a.yaml",
          "apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: a}\nspec: {url: "
          "\"oci://example.org/charts/shop\", ref: {tag: "
          "1.2.3}}\n",
          {"1.2.3", "oci://example.org/charts/shop", "shop", "1.2.3", {}}}},
        {"flux-helmrepository",
         {"a.yaml",
          "apiVersion: source.toolkit.fluxcd.io/v1\nkind: HelmRepository\nmetadata: {name: a}\nspec: {url: "
          "\"https://charts.example.org\"}\n",
          {{}, "https://charts.example.org", {}, {}, {}}}},
        {"flux-helmchart",
         {"a.yaml",
          "apiVersion: source.toolkit.fluxcd.io/v1\nkind: HelmChart\nmetadata: {name: a}\nspec: {chart: shop, version: 2.x, sourceRef: "
          "{kind: "
          "HelmRepository, name: r}}\n",
          {"2.x", "HelmRepository/r", "shop", "2.x", {}}}},
        {"flux-bucket",
         {"a.yaml",
          "apiVersion: source.toolkit.fluxcd.io/v1\nkind: Bucket\nmetadata: {name: a}\nspec: {endpoint: s3.example.org, bucketName: b}\n",
          {{}, "s3.example.org/b", {}, {}, {}}}},
        {"flux-imagerepository",
         {"a.yaml",
          "apiVersion: image.toolkit.fluxcd.io/v1beta2\nkind: ImageRepository\nmetadata: {name: a}\nspec: {image: ghcr.io/shop}\n",
          {{}, {}, {}, {}, {"ghcr.io/shop"}}}},
        {"flux-imagepolicy",
         {"a.yaml",
          "apiVersion: image.toolkit.fluxcd.io/v1beta2\nkind: ImagePolicy\nmetadata: {name: a}\nspec: {imageRepositoryRef: {name: shop}, "
          "policy: {semver: "
          "{range: 1.x}}}\n",
          {"1.x", "ImageRepository/shop", {}, {}, {}}}},
        {"flux-imageupdateautomation",
         {"a.yaml",
          "apiVersion: image.toolkit.fluxcd.io/v1beta2\nkind: ImageUpdateAutomation\nmetadata: {name: a}\nspec: {sourceRef: {kind: "
          "GitRepository, name: "
          "flux}}\n",
          {{}, "GitRepository/flux", {}, {}, {}}}},
        {"flux-notification",
         {"a.yaml",
          "apiVersion: notification.toolkit.fluxcd.io/v1beta3\nkind: Provider\nmetadata: {name: a}\nspec: {type: slack, address: "
          "\"https://hooks.example.org/secret\"}\n",
          {{}, "slack", {}, {}, {}}}},
        {"argocd-application",
         {"a.yaml",
          "apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: a}\nspec: {source: {repoURL: "
          "\"https://charts.example.org\", chart: shop, "
          "targetRevision: 1.0.0}}\n",
          {"1.0.0", "https://charts.example.org", "shop", "1.0.0", {}}}},
        {"argocd-applicationset",
         {"a.yaml",
          "apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: {name: a}\nspec: {template: {spec: {source: {repoURL: "
          "\"https://example.org/r\", targetRevision: main}}}}\n",
          {"main", "https://example.org/r", {}, {}, {}}}},
        {"argocd-appproject",
         {"a.yaml",
          "apiVersion: argoproj.io/v1alpha1\nkind: AppProject\nmetadata: {name: a}\nspec: {sourceRepos: [\"https://example.org/r\"]}\n",
          {{}, "https://example.org/r", {}, {}, {}}}},
        {"kustomize-file",
         {"x/kustomization.yaml", "images: [{name: shop, newName: ghcr.io/shop, newTag: v2}]\n", {{}, {}, {}, {}, {"ghcr.io/shop:v2"}}}},
        {"helm-chart-file",
         {"c/Chart.yaml",
          "apiVersion: v2\nname: shop\nversion: 0.3.0\ndependencies:\n- {name: redis, version: 17.x, repository: "
          "\"https://charts.example.org\"}\n- {name: common}\n",
          {"0.3.0", "redis 17.x (https://charts.example.org), common", "shop", "0.3.0", {}}}},
        {"deployment",
         {"a.yaml",
          "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec: {template: {spec: {initContainers: [{image: init:1}], "
          "containers: [{image: "
          "app:2}, {image: app:2}]}}}\n",
          {{}, {}, {}, {}, {"app:2", "init:1"}}}},
        {"statefulset",
         {"a.yaml",
          "apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: a}\nspec: {template: {spec: {containers: [{image: db:1}]}}}\n",
          {{}, {}, {}, {}, {"db:1"}}}},
        {"daemonset",
         {"a.yaml",
          "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: {name: a}\nspec: {template: {spec: {containers: [{image: log:1}]}}}\n",
          {{}, {}, {}, {}, {"log:1"}}}},
        {"old-deployment",
         {"a.yaml",
          "apiVersion: extensions/v1beta1\nkind: Deployment\nmetadata: {name: a}\nspec: {template: {spec: {containers: [{image: o:1}]}}}\n",
          {{}, {}, {}, {}, {"o:1"}}}},
        {"old-daemonset",
         {"a.yaml",
          "apiVersion: extensions/v1beta1\nkind: DaemonSet\nmetadata: {name: a}\nspec: {template: {spec: {containers: [{image: o:1}]}}}\n",
          {{}, {}, {}, {}, {"o:1"}}}},
        {"job",
         {"a.yaml",
          "apiVersion: batch/v1\nkind: Job\nmetadata: {name: a}\nspec: {template: {spec: {containers: [{image: j:1}]}}}\n",
          {{}, {}, {}, {}, {"j:1"}}}},
        {"cronjob",
         {"a.yaml",
          "apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: a}\nspec: {jobTemplate: {spec: {template: {spec: {containers: [{image: "
          "c:1}]}}}}}\n",
          {{}, {}, {}, {}, {"c:1"}}}},
        {"pod",
         {"a.yaml", "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{image: p:1}]}\n", {{}, {}, {}, {}, {"p:1"}}}},
        {"generic", {"a.yaml", "apiVersion: example.org/v1\nkind: Thing\nmetadata: {name: a}\nspec: {image: x}\n", {}}},
    };
    return rows;
}

} // namespace

class TestKinds final : public QObject
{
    Q_OBJECT

private slots:
    void idsAreUnique()
    {
        QSet<QString> ids;
        for (const scan::KindScanner &row : scan::kindScanners()) {
            QVERIFY2(!ids.contains(QLatin1String(row.id)), row.id);
            ids << QLatin1String(row.id);
        }
        QCOMPARE(std::string(scan::kindScanners().back().id), std::string("generic"));
    }

    void everyRowHasAnExample_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(scan::kindScanners().size()); ++i)
            QTest::newRow(scan::kindScanners()[std::size_t(i)].id) << i;
    }

    void everyRowHasAnExample()
    {
        QFETCH(const int, index);
        const scan::KindScanner &row = scan::kindScanners()[std::size_t(index)];
        QVERIFY2(examples().contains(row.id), "a new row needs an example here");
        const Example &example = examples().at(row.id);
        const auto manifest = std::make_shared<const yaml::Manifest>(yaml::readManifest(example.text));
        QVERIFY(!manifest->error);
        const scan::ManifestFile file = scan::identify(example.path, manifest);
        QCOMPARE(file.objects.size(), std::size_t(1));
        const scan::Object &object = file.objects.front();
        QCOMPARE(object.facts, example.facts);
        // This row's facts and no earlier row's.
        for (const scan::KindScanner &other : scan::kindScanners()) {
            const bool fits = (other.group == std::string_view("*") || other.group == object.key.group)
                && (other.kind == std::string_view("*") || other.kind == object.key.kind);
            if (fits) {
                QCOMPARE(std::string(other.id), std::string(row.id));
                break;
            }
        }
    }

    void aSecretAddressIsNoFact()
    {
        for (const auto &[id, example] : examples()) {
            const auto manifest = std::make_shared<const yaml::Manifest>(yaml::readManifest(example.text));
            for (const scan::Object &object : scan::identify(example.path, manifest).objects)
                QVERIFY(object.facts.source.find("secret") == std::string::npos);
        }
    }
};

QTEST_GUILESS_MAIN(TestKinds)
#include "tst_kinds.moc"
