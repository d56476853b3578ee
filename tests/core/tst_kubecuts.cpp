// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jobcontext.h"
#include "kube/connect.h"
#include "purge/approval.h"
#include "purge/previewer.h"
#include "support/kubefake.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <memory>
#include <set>

using namespace Qt::StringLiterals;

namespace {

QByteArray at(const QByteArray &path)
{
    return QJsonDocument(QJsonObject{{u"path"_s, QString::fromLatin1(path)}}).toJson(QJsonDocument::Compact);
}

QByteArray cutAfter(int bytes)
{
    return QJsonDocument(QJsonObject{{u"cutBody"_s, bytes}}).toJson(QJsonDocument::Compact);
}

} // namespace

/// An answer that ends early is never taken for a whole one.
class KubeCutsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const QString missing = test::KubeFake::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
    }
    void init()
    {
        m_fake = std::make_unique<test::KubeFake>();
        QVERIFY2(m_fake->isReady(), "the fake did not start");
        m_fake->addNamespace(
            u"shop"_s, {{u"labels"_s, QJsonObject{{u"k8s-ns-purger"_s, u"true"_s}}}, {u"creationTimestamp"_s, u"2020-01-01T00:00:00Z"_s}});
        m_fake->create(u"configmaps"_s, u"shop"_s, u"a"_s);
        m_fake->create(u"configmaps"_s, u"shop"_s, u"b"_s);
        const auto config = kube::loadKubeconfig({{m_fake->writeKubeconfig()}, true});
        QVERIFY(config);
        const auto access = kube::accessTo(*config);
        QVERIFY(access);
        kube::ConnectOptions options;
        options.tries = 1; // a second answer would be whole
        m_client = kube::connect(*access, options);
    }

    void discoveryCutAtAnyByteIsAnError_data()
    {
        QTest::addColumn<bool>("isAggregated");
        QTest::newRow("told at once") << true;
        QTest::newRow("told group by group") << false;
    }
    void discoveryCutAtAnyByteIsAnError()
    {
        QFETCH(bool, isAggregated);
        m_fake->tell(QJsonObject{{u"do"_s, u"set"_s}, {u"aggregated"_s, isAggregated}});
        const auto whole = m_client->discover({});
        QVERIFY(whole);
        QVERIFY(whole->problems.empty());
        const QByteArray path = isAggregated ? "^/apis?$" : "^/apis?/";
        cutEverywhere(path, 61, [&] {
            const auto cut = m_client->discover({});
            // Group by group, what cannot be read is a problem of its own.
            return !cut || !cut->problems.empty() || cut->resources.size() == whole->resources.size();
        });
    }

    void objectListCutAtAnyByteIsAnError()
    {
        const ApiResource configMaps{"", "v1", "configmaps", "ConfigMap", true, {}};
        cutEverywhere("/configmaps$", 5, [&] {
            const auto cut = m_client->list({configMaps}, "shop", {});
            return !cut.front() || cut.front()->objects.size() == 2;
        });
        cutEverywhere("/configmaps$", 23, [&] {
            const auto cut = m_client->objects(configMaps, "shop", {});
            return !cut || cut->size() == 2;
        });
    }

    void cutPreviewIsNeverApproved_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("the kinds") << QByteArray("^/apis?$");
        QTest::newRow("a list") << QByteArray("/configmaps$");
        QTest::newRow("the namespace or its dry run") << QByteArray("/namespaces/shop$");
        QTest::newRow("the volumes") << QByteArray("/persistentvolumeclaims$");
    }
    void cutPreviewIsNeverApproved()
    {
        QFETCH(QByteArray, path);
        const auto isApproved = [this] {
            const JobContext job;
            const auto ground = purge::survey(*m_client, job);
            const auto preview = ground ? purge::preview(*m_client, *ground, "shop", kNow, job) : Result<purge::Preview>(ground.error());
            return preview && purge::approve(*preview, input());
        };
        QVERIFY(isApproved()); // it is, as long as everything is whole
        const QRegularExpression wanted(QString::fromLatin1(path));
        std::set<int> lengths, cuts;
        for (const auto &request : m_fake->requests()) {
            if (wanted.match(request.path).hasMatch())
                lengths.insert(request.length);
        }
        QVERIFY(!lengths.empty());
        const int longest = *lengths.rbegin();
        // In large steps, since each is a whole preview; the last byte is the one most easily taken for none.
        for (const int bytes : {0, 1, 40, 150, 300, 1000, longest - 2}) {
            if (bytes < longest)
                cuts.insert(bytes);
        }
        for (const int length : lengths)
            cuts.insert(length - 1);
        QVERIFY(cuts.size() >= 5);
        for (const int bytes : cuts) {
            m_fake->clearFaults();
            m_fake->fault(at(path), cutAfter(bytes), -1);
            QVERIFY2(!isApproved(), qPrintable(u"cut after %1 of %2 bytes"_s.arg(bytes).arg(longest)));
        }
        m_fake->clearFaults();
        m_fake->fault(at(path), cutAfter(longest), -1);
        QVERIFY(isApproved()); // that one cuts nothing
    }

private:
    static constexpr std::int64_t kNow = 1'900'000'000;

    static purge::ApprovalInput input()
    {
        purge::ContextState state;
        state.unlockedUntil = kNow + 60;
        purge::Policy policy;
        policy.limits = {10, 100};
        return {{policy, state, kNow}, {}, {}, purge::BackupChoice::WithSecrets};
    }

    /// Cuts the answers of `path` after every `step` bytes until they are whole; `isTrue` says what must hold each time.
    template<class Truth>
    void cutEverywhere(const QByteArray &path, int step, Truth isTrue)
    {
        for (int bytes = 0; bytes < kLongest; bytes += step) {
            m_fake->clearFaults();
            m_fake->fault(at(path), cutAfter(bytes), -1);
            QVERIFY2(isTrue(), qPrintable(u"cut after %1 bytes"_s.arg(bytes)));
        }
        m_fake->clearFaults();
    }
    static constexpr int kLongest = 1500;

    std::unique_ptr<test::KubeFake> m_fake;
    std::unique_ptr<kube::Api> m_client;
};

QTEST_GUILESS_MAIN(KubeCutsTest)
#include "tst_kubecuts.moc"
