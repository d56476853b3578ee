// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/controlplane.h"
#include "workspace/clusterbackend.h"
#include "workspace/clusters.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace workspace;

/// What the window does with a cluster, on a real one: connect, preview, delete once, keep the proof, restore.
class ClustersLive final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_clusters.reset(); }
    void whoMayNothingIsDenied();
    void changesAreWatched();
    void aNamespaceIsDeletedOnceAndRestored();
    void aChangedNamespaceIsLeftAlone();

private:
    void open(const char *user);
    const Context &context() const { return m_clusters->snapshot()->contexts.front(); }
    std::optional<NamespaceRow> row(const std::string &name) const;
    std::vector<purge::Preview> preview(const std::string &name);
    Result<int> approve(const std::vector<purge::Preview> &previews);

    template<class T, class Question>
    Result<T> ask(Question question)
    {
        QObject owner;
        std::optional<Result<T>> answer;
        question(&owner, [&answer](Result<T> reply) { answer.emplace(std::move(reply)); });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 60000))
            return Error{ErrorCode::TimedOut, u"no answer"_s, {}};
        return *answer;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Clusters> m_clusters;
};

void ClustersLive::init()
{
    if (!test::ControlPlane::isThere())
        QSKIP("There is no control plane beside this test; ctest starts one.");
    m_folder = std::make_unique<QTemporaryDir>();
    QFile policy(m_folder->filePath(u"policy.yaml"_s));
    QVERIFY(policy.open(QIODevice::WriteOnly));
    policy.write("apiVersion: kubestats.io/v1\nkind: PurgePolicy\nage: 1s\nlimits:\n  percent: 100\n");
}

void ClustersLive::open(const char *user)
{
    ClustersBackend backend = kubeconfigBackend(test::ControlPlane::kubeconfig(QString::fromLatin1(user)));
    backend.folder = m_folder->path();
    backend.policyFile = m_folder->filePath(u"policy.yaml"_s);
    backend.contextsFile = m_folder->filePath(u"contexts.json"_s);
    m_clusters = std::make_unique<Clusters>(std::move(backend));
    m_clusters->start();
    QTRY_VERIFY(m_clusters->snapshot()->loaded);
    QVERIFY(!m_clusters->snapshot()->error);
    const auto fault = m_clusters->snapshot()->policyError;
    QVERIFY2(!fault, qPrintable(fault ? fault->message : QString()));
    m_clusters->select(context().name);
}

std::optional<NamespaceRow> ClustersLive::row(const std::string &name) const
{
    if (!context().namespaces)
        return std::nullopt;
    const auto &rows = *context().namespaces;
    const auto found = std::find_if(rows.begin(), rows.end(), [&name](const NamespaceRow &one) { return one.ns.name == name; });
    return found == rows.end() ? std::nullopt : std::optional(*found);
}

std::vector<purge::Preview> ClustersLive::preview(const std::string &name)
{
    const auto previews = ask<std::vector<purge::Preview>>(
        [&](QObject *owner, auto reply) { m_clusters->requestPreviews(owner, context().name, {name}, reply); });
    if (!previews)
        qWarning() << previews.error().message;
    return previews ? *previews : std::vector<purge::Preview>{};
}

Result<int> ClustersLive::approve(const std::vector<purge::Preview> &previews)
{
    return ask<int>([&](QObject *owner, auto reply) {
        m_clusters->approve(owner, {context().name, previews, {}, purge::BackupChoice::WithSecrets}, reply);
    });
}

void ClustersLive::whoMayNothingIsDenied()
{
    open("nobody");
    QTRY_COMPARE_WITH_TIMEOUT(context().state, Context::State::Failed, 20000);
    QCOMPARE(context().error->code, ErrorCode::Forbidden);
    QVERIFY(!context().namespaces);
}

void ClustersLive::changesAreWatched()
{
    open("viewer");
    QTRY_VERIFY_WITH_TIMEOUT(row("default") && row("default")->objects, 20000);
    QCOMPARE(context().mayDelete, std::optional(false));
    QVERIFY(!context().countError);
    QVERIFY(!context().identity.kubeSystemUid.empty());
    QVERIFY(context().identity.version.starts_with("v1."));
    QVERIFY(!row("fresh"));
    test::ControlPlane::kubectl({u"create"_s, u"namespace"_s, u"fresh"_s});
    QTRY_VERIFY_WITH_TIMEOUT(row("fresh"), 20000);
    QVERIFY2(!row("fresh")->objects, "what was not counted yet is not 0");
    QTRY_VERIFY_WITH_TIMEOUT(row("fresh")->objects.value_or(0) >= 2, 20000);
    test::ControlPlane::kubectl({u"delete"_s, u"namespace"_s, u"fresh"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!row("fresh"), 30000);
}

void ClustersLive::aNamespaceIsDeletedOnceAndRestored()
{
    test::ControlPlane::apply("apiVersion: v1\nkind: Namespace\nmetadata: {name: shop, labels: {k8s-ns-purger: 'true'}}\n---\n"
                              "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings, namespace: shop}\ndata: {colour: green}\n---\n"
                              "apiVersion: v1\nkind: Secret\nmetadata: {name: key, namespace: shop}\nstringData: {token: canary}\n");
    open("admin");
    QTRY_VERIFY_WITH_TIMEOUT(row("shop") && row("shop")->policy, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(row("shop")->policy->match, purge::Match::Matches, 20000);
    const auto refused = approve(preview("shop"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Forbidden);
    QCOMPARE(test::ControlPlane::deletions(u"shop"_s), 0);

    m_clusters->unlock(context().name, {});
    QTRY_VERIFY(context().unlockedUntil > 0);
    const auto previews = preview("shop");
    QVERIFY(!previews.empty() && previews.front().complete());
    QVERIFY(!previews.front().refused);
    const auto begun = approve(previews);
    QVERIFY2(bool(begun), qPrintable(begun ? QString() : begun.error().message));
    QTRY_VERIFY_WITH_TIMEOUT(!m_clusters->snapshot()->runs.front().running, 60000);
    const PurgeItem item = m_clusters->snapshot()->runs.front().items.front();
    QVERIFY2(item.now.step == purge::PurgeStep::Gone, qPrintable(item.now.sentence));
    QCOMPARE(test::ControlPlane::deletions(u"shop"_s), 1);
    QVERIFY(test::ControlPlane::get({u"namespace"_s, u"shop"_s}).isEmpty());
    const auto records =
        ask<std::vector<store::LedgerRecord>>([this](QObject *owner, auto reply) { m_clusters->requestLedger(owner, {}, reply); });
    QVERIFY(records && records->size() == 1);
    QCOMPARE(records->front().state, store::DeletionState::Gone);

    const auto restored =
        ask<purge::RestoreReport>([&](QObject *owner, auto reply) { m_clusters->restore(owner, context().name, item.backup, reply); });
    QVERIFY2(bool(restored), qPrintable(restored ? QString() : restored.error().message));
    QCOMPARE(restored->count(purge::RestoreRow::State::Failed), 0);
    QCOMPARE(test::ControlPlane::get({u"-n"_s, u"shop"_s, u"configmap"_s, u"settings"_s})["data"_L1].toObject()["colour"_L1].toString(),
             u"green"_s);
    QCOMPARE(test::ControlPlane::get({u"-n"_s, u"shop"_s, u"secret"_s, u"key"_s})["data"_L1].toObject()["token"_L1].toString(),
             u"Y2FuYXJ5"_s);
}

void ClustersLive::aChangedNamespaceIsLeftAlone()
{
    test::ControlPlane::apply("apiVersion: v1\nkind: Namespace\nmetadata: {name: busy, labels: {k8s-ns-purger: 'true'}}\n");
    open("admin");
    QTRY_VERIFY_WITH_TIMEOUT(row("busy") && row("busy")->policy->match == purge::Match::Matches, 20000);
    m_clusters->unlock(context().name, {});
    QTRY_VERIFY(context().unlockedUntil > 0);
    const auto previews = preview("busy");
    test::ControlPlane::kubectl({u"-n"_s, u"busy"_s, u"create"_s, u"secret"_s, u"generic"_s, u"new"_s, u"--from-literal=a=b"_s});
    const auto begun = approve(previews);
    QVERIFY2(bool(begun), qPrintable(begun ? QString() : begun.error().message));
    QTRY_VERIFY_WITH_TIMEOUT(!m_clusters->snapshot()->runs.front().running, 60000);
    QCOMPARE(m_clusters->snapshot()->runs.front().items.front().now.step, purge::PurgeStep::Refused);
    QCOMPARE(test::ControlPlane::deletions(u"busy"_s), 0);
}

QTEST_GUILESS_MAIN(ClustersLive)
#include "tst_clusters_live.moc"
