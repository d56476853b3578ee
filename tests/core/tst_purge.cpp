// SPDX-License-Identifier: GPL-3.0-or-later
#include "purge/contents.h"
#include "purge/planfile.h"
#include "store/database.h"
#include "support/purgestage.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using purge::PurgeStep;
using store::DeletionState;
using support::FakeApi;
using support::PurgeStage;
using support::story;

namespace {

Error failure(ErrorCode code)
{
    return {code, u"it failed"_s, {}};
}

using Change = std::function<void(PurgeStage &)>;

/// Rows of what somebody decides meanwhile, none of it in the cluster.
void addDecisions(const std::function<void(const char *name, Change change)> &row)
{
    row("locked again", [](PurgeStage &s) { s.state.unlockedUntil = 0; });
    row("the unlocking is over", [](PurgeStage &s) { s.state.unlockedUntil = PurgeStage::kNow; });
    row("protected since", [](PurgeStage &s) { s.state.isProtected = true; });
    row("the approval is over", [](PurgeStage &s) {
        s.clock.set(PurgeStage::kNow + purge::kApprovalLife);
        s.api.serverTime = s.clock.now();
    });
    row("the policy protects it now", [](PurgeStage &s) { s.policy.protectedNames = {"sh*"}; });
    row("the policy wants it older now", [](PurgeStage &s) { s.policy.age = 90 * 86400; });
    row("the context is excluded now", [](PurgeStage &s) { s.policy.excludedContexts = {"home"}; });
}

/// The whole of an object of shop, to change it.
QJsonObject &objectNamed(PurgeStage &stage, const QString &name)
{
    const auto found = std::find_if(stage.api.contents.begin(), stage.api.contents.end(),
                                    [&name](const FakeApi::Object &object) { return object.json["metadata"_L1]["name"_L1] == name; });
    Q_ASSERT(found != stage.api.contents.end());
    return found->json;
}

void setSpec(PurgeStage &stage, const QString &name, const QJsonObject &spec)
{
    objectNamed(stage, name)[u"spec"_s] = spec;
}

/// A namespace "shop" with a claim that is bound, one that is not yet, and a Service.
void addClaims(PurgeStage &stage)
{
    stage.addShop("shop");
    const auto claims = FakeApi::resource("", "persistentvolumeclaims", "PersistentVolumeClaim");
    const auto volumes = FakeApi::resource("", "persistentvolumes", "PersistentVolume", false);
    stage.api.put(claims, R"({"metadata":{"namespace":"shop","name":"data","uid":"pvc-1"},"spec":{"volumeName":"pv-1"}})");
    stage.api.put(claims, R"({"metadata":{"namespace":"shop","name":"later","uid":"pvc-2"},"spec":{}})");
    stage.api.put(volumes, R"({"metadata":{"name":"pv-1","uid":"pv-1"},"spec":{"persistentVolumeReclaimPolicy":"Retain"}})");
    stage.api.put(volumes, R"({"metadata":{"name":"pv-2","uid":"pv-2"},"spec":{"persistentVolumeReclaimPolicy":"Delete"}})");
    stage.api.put(FakeApi::resource("", "services", "Service"),
                  R"({"metadata":{"namespace":"shop","name":"front","uid":"svc"},"spec":{"type":"ClusterIP","selector":{"app":"web"}}})");
}

/// What somebody planned of shop, as it is read back from a file after `change`.
Result<purge::Approval> approveByPlan(PurgeStage &stage, const std::function<void(purge::PlannedNamespace &)> &change = {})
{
    const auto seen = stage.preview("shop");
    if (!seen)
        return seen.error();
    purge::PlanFile plan{seen->cluster, stage.policy, stage.clock.now(), {}, {}};
    plan.namespaces.push_back(purge::planned(*seen, purge::evaluate(stage.policy, seen->ns, stage.clock.now())));
    if (change)
        change(plan.namespaces.front());
    const auto read = purge::readPlan(purge::writePlan(plan), u"plan.yaml"_s);
    if (!read)
        return read.error();
    auto approval = purge::approvalOf(*read, read->namespaces.front(), seen->cluster.user, {}, stage.backup, stage.clock.now(),
                                      stage.clock.now() + 600);
    approval.cluster.way = seen->cluster.way;
    return approval;
}

} // namespace

/// One purge after the other on a cluster in memory, with everything that can come between.
class PurgeTest final : public QObject
{
    Q_OBJECT

private slots:
    void whatWasApprovedGoesWithOneRequest()
    {
        PurgeStage stage;
        stage.addShop("shop");
        const auto approval = stage.approve("shop");
        QVERIFY2(approval, approval ? "" : qPrintable(approval.error().message));
        QCOMPARE(stage.deletions(), 0);
        const auto report = stage.run({*approval});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QVERIFY2(report->allGone(), qPrintable(report->results.front().sentence));
        QCOMPARE(stage.deletions(), 1);
        QVERIFY(!stage.api.find("shop"));
        QCOMPARE(report->results.front().auditId, std::string("audit-shop"));
        auto ledger = stage.ledger();
        QCOMPARE(story(ledger, 1), u"approval:approved intent:sent answer:accepted outcome:gone"_s);
        QVERIFY(ledger.check()->holds());
        QVERIFY(QFile::exists(report->results.front().backup + "/backup.index"_L1));
        // Both requests are found in the server's audit log.
        const auto entries = ledger.entries(1);
        const auto details = [&](std::size_t at) { return QJsonDocument::fromJson(QByteArray::fromStdString((*entries)[at].details)); };
        QCOMPARE(details(0)["evidence"_L1]["dryRunAuditId"_L1].toString(), u"audit-dry-shop"_s);
        QCOMPARE(details(1)["dryRunAuditId"_L1].toString(), u"audit-dry-shop"_s);
        QCOMPARE(details(2)["auditId"_L1].toString(), u"audit-shop"_s);
    }

    void severalGoOneAfterTheOther()
    {
        PurgeStage stage;
        for (const char *name : {"a", "b", "c"})
            stage.addShop(name);
        std::vector<purge::Approval> approvals;
        for (const char *name : {"a", "b", "c"}) {
            const auto approval = stage.approve(name);
            QVERIFY(approval);
            approvals.push_back(*approval);
        }
        stage.api.before = [&](const std::string &call) -> std::optional<Error> {
            // Nothing is sent for the next one while the one before is there.
            if (call == "delete b" && stage.api.find("a"))
                return failure(ErrorCode::Internal);
            return std::nullopt;
        };
        const auto report = stage.run(approvals);
        QVERIFY(report);
        QVERIFY(report->allGone());
        QCOMPARE(stage.deletions(), 3);
    }

    void whateverChangedSinceIsRefused_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, Change change) { QTest::newRow(name) << change; };
        row("the opt-in was taken away", [](PurgeStage &s) {
            s.api.find("shop")->labels.clear();
            s.api.find("shop")->resourceVersion = "11";
        });
        row("a label changed, the version did not", [](PurgeStage &s) { s.api.find("shop")->labels.clear(); });
        row("made again under its name", [](PurgeStage &s) { s.api.find("shop")->uid = "another"; });
        row("another version", [](PurgeStage &s) { s.api.find("shop")->resourceVersion = "11"; });
        row("is being deleted already", [](PurgeStage &s) { s.api.find("shop")->deleting = PurgeStage::kNow; });
        row("is not there", [](PurgeStage &s) { std::erase_if(s.api.all, [](const LiveNamespace &ns) { return ns.name == "shop"; }); });
        row("another cluster behind the address", [](PurgeStage &s) { s.api.cluster.kubeSystemUid = "another"; });
        row("the cluster no longer says who it is", [](PurgeStage &s) { s.api.cluster.kubeSystemUid.clear(); });
        row("another server", [](PurgeStage &s) { s.api.cluster.server = "https://127.0.0.2"; });
        row("other authorities", [](PurgeStage &s) { s.api.cluster.caHash = "other"; });
        row("another context", [](PurgeStage &s) { s.api.cluster.context = "work"; });
        row("another way to it", [](PurgeStage &s) { s.api.cluster.way = "through a proxy"; });
        row("somebody else's credentials", [](PurgeStage &s) { s.api.cluster.user = "eve"; });
        row("another cluster entry", [](PurgeStage &s) { s.api.cluster.cluster = "work"; });
        row("a new ConfigMap", [](PurgeStage &s) {
            s.api.put(FakeApi::resource("", "configmaps", "ConfigMap"), R"({"metadata":{"namespace":"shop","name":"new","uid":"new"}})");
        });
        row("a ConfigMap made again", [](PurgeStage &s) {
            std::erase_if(s.api.contents, [](const FakeApi::Object &o) { return o.resource.resource == "configmaps"; });
            s.api.put(FakeApi::resource("", "configmaps", "ConfigMap"),
                      R"({"metadata":{"namespace":"shop","name":"settings","uid":"new"}})");
        });
        row("endpoints written by hand", [](PurgeStage &s) {
            s.api.put(FakeApi::resource("", "endpoints", "Endpoints"), R"({"metadata":{"namespace":"shop","name":"db","uid":"new"}})");
        });
        row("a claim that an operator made", [](PurgeStage &s) {
            s.api.put(
                FakeApi::resource("", "persistentvolumeclaims", "PersistentVolumeClaim"),
                R"({"metadata":{"namespace":"shop","name":"data","uid":"new","ownerReferences":[{"uid":"shop-d-web","controller":true}]}})");
        });
        row("a Secret that an operator made", [](PurgeStage &s) {
            s.api.put(
                FakeApi::resource("", "secrets", "Secret"),
                R"({"metadata":{"namespace":"shop","name":"made","uid":"new","ownerReferences":[{"uid":"shop-d-web","controller":true}]}})");
        });
        row("a new kind, controlled", [](PurgeStage &s) {
            s.api.put(
                FakeApi::resource("batch", "jobs", "Job"),
                R"({"metadata":{"namespace":"shop","name":"j","uid":"new","ownerReferences":[{"uid":"shop-d-web","controller":true}]}})");
        });
        row("a new finalizer on a Pod", [](PurgeStage &s) {
            s.api.put(
                FakeApi::resource("", "pods", "Pod"),
                R"({"metadata":{"namespace":"shop","name":"q","uid":"new","finalizers":["x.org/y"],"ownerReferences":[{"uid":"shop-rs-web-1","controller":true}]}})");
        });
        row("a kind that cannot be listed any longer", [](PurgeStage &s) {
            s.api.before = [](const std::string &call) {
                return call == "list secrets" ? std::optional(failure(ErrorCode::Forbidden)) : std::nullopt;
            };
        });
        row("a list that was cut", [](PurgeStage &s) {
            s.api.before = [](const std::string &call) {
                return call == "list pods" ? std::optional(failure(ErrorCode::Incomplete)) : std::nullopt;
            };
        });
        row("a stale group", [](PurgeStage &s) {
            s.api.served.problems.push_back({"metrics.k8s.io/v1beta1", failure(ErrorCode::Incomplete)});
        });
        row("a webhook that refuses", [](PurgeStage &s) {
            s.api.before = [](const std::string &call) {
                return call == "dryRun shop" ? std::optional(failure(ErrorCode::Forbidden)) : std::nullopt;
            };
        });
        addDecisions(row);
    }
    void anApprovalThatIsOverIsToldApart()
    {
        PurgeStage stage;
        stage.addShop("shop");
        stage.addShop("other");
        const auto approval = stage.approve("shop");
        const auto other = stage.approve("other");
        QVERIFY(approval && other);
        // The second one's turn comes too late.
        stage.api.before = [&stage](const std::string &call) -> std::optional<Error> {
            if (call == "delete shop") {
                stage.clock.set(PurgeStage::kNow + purge::kApprovalLife);
                stage.state.unlockedUntil = PurgeStage::kNow + 2 * purge::kApprovalLife;
            }
            return std::nullopt;
        };
        const auto report = stage.run({*approval, *other});
        QVERIFY(report);
        QCOMPARE(report->results[0].step, purge::PurgeStep::Gone);
        QVERIFY(!report->results[0].isExpired);
        QCOMPARE(report->results[1].step, purge::PurgeStep::Refused);
        QVERIFY(report->results[1].isExpired);
        QCOMPARE(stage.api.count("delete other"), 0);
    }

    void whateverChangedSinceIsRefused()
    {
        QFETCH(Change, change);
        PurgeStage stage;
        stage.addShop("shop");
        stage.addShop("other");
        const auto approval = stage.approve("shop");
        const auto other = stage.approve("other");
        QVERIFY(approval && other);
        const auto before = stage.preview("other");
        change(stage);
        const auto report = stage.run({*approval});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(stage.deletions(), 0);
        QCOMPARE(int(report->results.front().step), int(PurgeStep::Refused));
        QVERIFY(!report->results.front().sentence.isEmpty());
        auto ledger = stage.ledger();
        QCOMPARE(story(ledger, 1), u"approval:approved outcome:refused"_s);
        // Nor can it be approved anew as long as the reason holds; if it can, only by what is there now.
        const auto again = stage.approve("shop");
        if (again)
            QVERIFY(*again != *approval);
    }

    void whateverChangesMeanwhileIsRefused_data() { whateverChangedSinceIsRefused_data(); }
    /// The same changes at every call until the last look has begun: in a check, in the backup.
    void whateverChangesMeanwhileIsRefused()
    {
        QFETCH(Change, change);
        int calls = 0, last = 0;
        {
            PurgeStage whole;
            whole.addShop("shop");
            whole.addShop("other");
            const auto approval = whole.approve("shop");
            whole.api.before = [&](const std::string &call) -> std::optional<Error> {
                ++calls;
                if (call == "identity")
                    last = calls;
                return std::nullopt;
            };
            QVERIFY(whole.run({*approval})->allGone());
        }
        QVERIFY(last > 10);
        for (int at = 1; at < last; ++at) {
            PurgeStage stage;
            stage.addShop("shop");
            stage.addShop("other");
            const auto approval = stage.approve("shop");
            int seen = 0;
            stage.api.before = [&](const std::string &) -> std::optional<Error> {
                if (++seen == at)
                    change(stage); // may take the place of this function, which touches nothing of its own any longer
                return std::nullopt;
            };
            const auto report = stage.run({*approval});
            const QString where = u"at call "_s + QString::number(at);
            QCOMPARE(stage.deletions(), 0);
            if (!report)
                continue;
            QVERIFY2(report->results.front().step == PurgeStep::Refused, qPrintable(where + report->results.front().sentence));
            auto ledger = stage.ledger();
            QVERIFY2(story(ledger, 1).endsWith(u"outcome:refused"_s), qPrintable(where));
        }
    }

    void whatIsDecidedInTheLastLookCounts_data()
    {
        QTest::addColumn<Change>("change");
        addDecisions([](const char *name, Change change) { QTest::newRow(name) << std::move(change); });
    }
    void whatIsDecidedInTheLastLookCounts()
    {
        QFETCH(Change, change);
        PurgeStage stage;
        stage.addShop("shop");
        stage.addShop("other");
        const auto approval = stage.approve("shop");
        bool isSaved = false;
        stage.api.before = [&](const std::string &call) -> std::optional<Error> {
            isSaved = isSaved || call.starts_with("objects ");
            if (isSaved && stage.api.calls.back() == "list" && call == "list secrets") // the last question before the deletion
                change(stage);
            return std::nullopt;
        };
        const auto report = stage.run({*approval});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QVERIFY(isSaved);
        QCOMPARE(stage.deletions(), 0);
        QCOMPARE(report->results.front().step, PurgeStep::Refused);
    }

    void whatBecomesOfDataAndAddressesIsApproved_data()
    {
        QTest::addColumn<Change>("before");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *says, Change change, Change before = {}) {
            QTest::newRow(name) << before << change << QString::fromLatin1(says);
        };
        const Change keep = [](PurgeStage &s) { setSpec(s, u"pv-1"_s, {{u"persistentVolumeReclaimPolicy"_s, u"Retain"_s}}); };
        const Change lose = [](PurgeStage &s) { setSpec(s, u"pv-1"_s, {{u"persistentVolumeReclaimPolicy"_s, u"Delete"_s}}); };
        const Change hide = [](PurgeStage &s) { setSpec(s, u"pv-1"_s, {}); };
        row("a volume that was to be kept", "The volume of claim data would be deleted with it; it was to be kept.", lose);
        row("a volume that was to be deleted", "The volume of claim data has another reclaim policy", keep, lose);
        row("a volume of which nobody knows any longer", "Nobody can say any longer", hide);
        row("a volume of which nobody knew", "The volume of claim data would be deleted with it; that was not known.", lose, hide);
        row("a volume of which nobody knew, kept", "that was not known", keep, hide);
        row("a claim that had no volume", "The claim later has a volume now, which would be deleted with it; it had none.",
            [](PurgeStage &s) {
                setSpec(s, u"later"_s, {{u"volumeName"_s, u"pv-2"_s}});
            });
        row("another volume", "The claim data has another volume", [](PurgeStage &s) {
            setSpec(s, u"data"_s, {{u"volumeName"_s, u"pv-2"_s}});
        });
        const Change balance = [](PurgeStage &s) { setSpec(s, u"front"_s, {{u"type"_s, u"LoadBalancer"_s}}); };
        const Change inside = [](PurgeStage &s) { setSpec(s, u"front"_s, {{u"type"_s, u"ClusterIP"_s}}); };
        row("a Service that has an address now", "The address of Service front would be given up with it; it had none.", balance);
        row("a Service that has no address any longer", "The Service front no longer has an address", inside, balance);
    }
    void whatBecomesOfDataAndAddressesIsApproved()
    {
        QFETCH(Change, before);
        QFETCH(Change, change);
        QFETCH(QString, says);
        for (const bool byPlan : {false, true}) {
            for (const bool isLate : {false, true}) {
                PurgeStage stage;
                addClaims(stage);
                if (before)
                    before(stage);
                const auto approval = byPlan ? approveByPlan(stage) : stage.approve("shop");
                QVERIFY2(approval, approval ? "" : qPrintable(approval.error().message));
                bool isSaved = false;
                stage.api.before = [&](const std::string &call) -> std::optional<Error> {
                    isSaved = isSaved || call == "objects configmaps";
                    if (isLate && isSaved && call == "dryRun shop")
                        change(stage);
                    return std::nullopt;
                };
                if (!isLate)
                    change(stage);
                const auto report = stage.run({*approval});
                QVERIFY2(report, report ? "" : qPrintable(report.error().message));
                QCOMPARE(stage.deletions(), 0);
                QCOMPARE(report->results.front().step, PurgeStep::Refused);
                QVERIFY2(report->results.front().sentence.contains(says), qPrintable(report->results.front().sentence));
                QCOMPARE(isSaved, isLate);
            }
        }
    }

    /// While webhooks answer and volumes are read.
    void whatAppearsInTheLastLookIsSeen_data()
    {
        QTest::addColumn<QString>("call");
        for (const char *call : {"may delete namespaces", "dryRun shop", "objects services", "object persistentvolumes/pv-1"})
            QTest::newRow(call) << QString::fromLatin1(call);
    }
    void whatAppearsInTheLastLookIsSeen()
    {
        QFETCH(QString, call);
        const auto resources = {FakeApi::resource("", "configmaps", "ConfigMap"), FakeApi::resource("", "services", "Service"),
                                FakeApi::resource("", "persistentvolumeclaims", "PersistentVolumeClaim")};
        for (const ApiResource &resource : resources) {
            PurgeStage stage;
            addClaims(stage);
            const auto approval = stage.approve("shop");
            bool isSaved = false, isLast = false;
            stage.api.before = [&](const std::string &one) -> std::optional<Error> {
                isSaved = isSaved || one == "objects configmaps";
                isLast = isLast || (isSaved && one == "identity");
                if (isLast && one == call.toStdString())
                    stage.api.put(resource, R"({"metadata":{"namespace":"shop","name":"late","uid":"late"}})");
                return std::nullopt;
            };
            const auto report = stage.run({*approval});
            QVERIFY(report);
            QVERIFY(isLast);
            QCOMPARE(stage.deletions(), 0);
            QCOMPARE(report->results.front().step, PurgeStep::Refused);
        }
    }

    /// A look lists each kind, and reads Services and claims whole: what is not there costs no second request.
    void aLookAsksForNothingTwice()
    {
        PurgeStage stage;
        addClaims(stage);
        stage.addShop("bare");
        const auto requests = [&](const char *ns) {
            int lists = 0;
            stage.api.calls.clear();
            stage.api.before = [&](const std::string &call) -> std::optional<Error> {
                lists += call.starts_with("list ");
                return std::nullopt;
            };
            const auto seen = stage.preview(ns);
            stage.api.before = {};
            return seen ? lists + int(stage.api.calls.size()) - stage.api.count("list") : -1;
        };
        const int others = 5;                                         // identity, discovery, the namespace, the right, the dry run
        const int kinds = int(stage.api.served.resources.size()) - 1; // volumes are of no namespace
        QCOMPARE(requests("bare"), others + kinds);
        QCOMPARE(requests("shop"), others + kinds + 2 + 1);
    }

    void aPlanIsItsWordsToo_data()
    {
        using Forge = std::function<void(purge::PlannedNamespace &)>;
        QTest::addColumn<Forge>("forge");
        const auto row = [](const char *name, Forge forge) { QTest::newRow(name) << forge; };
        row("no objects", [](purge::PlannedNamespace &ns) { ns.objects.clear(); });
        row("one object less", [](purge::PlannedNamespace &ns) {
            std::erase_if(ns.objects, [](const purge::PlannedObject &object) { return object.resource == "secrets"; });
        });
        row("an object that would come again", [](purge::PlannedNamespace &ns) {
            for (purge::PlannedObject &object : ns.objects)
                object.controlled = object.controlled || object.resource == "configmaps";
        });
        row("an object of another name", [](purge::PlannedNamespace &ns) { ns.objects.front().name = "nothing-of-worth"; });
        row("no claims", [](purge::PlannedNamespace &ns) { ns.claims.clear(); });
        row("a volume that is kept", [](purge::PlannedNamespace &ns) { ns.claims.front().reclaimPolicy = "Retain"; });
        row("no volume", [](purge::PlannedNamespace &ns) { ns.claims.front().volume = ns.claims.front().reclaimPolicy = {}; });
        row("no addresses", [](purge::PlannedNamespace &ns) { ns.loadBalancers.clear(); });
    }
    void aPlanIsItsWordsToo()
    {
        using Forge = std::function<void(purge::PlannedNamespace &)>;
        QFETCH(Forge, forge);
        PurgeStage stage;
        addClaims(stage);
        stage.addShop("other");
        setSpec(stage, u"pv-1"_s, {{u"persistentVolumeReclaimPolicy"_s, u"Delete"_s}});
        setSpec(stage, u"front"_s, {{u"type"_s, u"LoadBalancer"_s}});
        const auto forged = approveByPlan(stage, forge);
        const auto other = stage.approve("other");
        QVERIFY2(forged && other, forged ? "" : qPrintable(forged.error().message));
        const auto report = stage.run({*forged, *other});
        QVERIFY(report);
        QCOMPARE(report->results[0].step, PurgeStep::Refused);
        QCOMPARE(stage.api.count("delete shop"), 0);
        QCOMPARE(report->results[1].step, PurgeStep::Gone);
        // Whoever asks what changed is told so, too.
        auto planned = purge::planned(*stage.preview("shop"), {});
        QVERIFY(purge::differences(planned, *stage.preview("shop")).empty());
        forge(planned);
        QVERIFY(!purge::differences(planned, *stage.preview("shop")).empty());
    }

    void theLedgerSaysWhatWasThereNotWhatThePlanSays()
    {
        PurgeStage stage;
        addClaims(stage);
        const auto seen = stage.preview("shop");
        const auto approval = approveByPlan(stage, [](purge::PlannedNamespace &ns) {
            ns.why = "Everybody agreed.";
            ns.leftOut = 4711;
            ns.dryRunAuditId = "made-up";
            ns.claims.front().size = "0";
            std::erase_if(ns.objects, [](const purge::PlannedObject &object) { return object.resource == "pods"; });
            ns.objects.push_back({"pods", "nobody", "nobody", {}, true});
            ns.objects.push_back({"pods", "nobody-else", "nobody-else", {}, true});
        });
        QVERIFY(approval);
        const auto report = stage.run({*approval});
        QVERIFY(report);
        QVERIFY2(report->allGone(), qPrintable(report->results.front().sentence));
        auto ledger = stage.ledger();
        const auto entries = ledger.entries(1);
        QStringList all;
        for (const store::LedgerEntry &entry : *entries)
            all << QString::fromStdString(entry.details);
        for (const char *word : {"Everybody", "4711", "made-up"})
            QVERIFY2(!all.join(u'\n').contains(QLatin1String(word)), qPrintable(all.join(u'\n')));
        QVERIFY(all.front().contains("planMade"_L1));
        const auto evidence = QJsonDocument::fromJson(all.at(1).toUtf8())["evidence"_L1];
        QCOMPARE(evidence["objects"_L1].toInteger(), qint64(seen->objects.size()));
        QCOMPARE(evidence["dryRunAuditId"_L1].toString(), u"audit-dry-shop"_s);
        QVERIFY(!evidence["policy"_L1].toString().isEmpty());
        QCOMPARE(QJsonDocument::fromJson(all.back().toUtf8())["objects"_L1].toInteger(), qint64(seen->objects.size()));
    }

    void oneRefusedDoesNotKeepTheOthers()
    {
        PurgeStage stage;
        stage.addShop("a");
        stage.addShop("b");
        const auto a = stage.approve("a");
        const auto b = stage.approve("b");
        stage.api.find("a")->resourceVersion = "11";
        const auto report = stage.run({*a, *b});
        QVERIFY(report);
        QCOMPARE(int(report->results[0].step), int(PurgeStep::Refused));
        QCOMPARE(int(report->results[1].step), int(PurgeStep::Gone));
        QCOMPARE(stage.api.count("delete a"), 0);
        QCOMPARE(stage.api.count("delete b"), 1);
    }

    void aLivingNamespaceStaysApproved()
    {
        PurgeStage stage;
        stage.addShop("shop");
        const auto approval = stage.approve("shop");
        // Pods come and go, events happen.
        std::erase_if(stage.api.contents, [](const FakeApi::Object &o) { return o.resource.resource == "pods"; });
        stage.api.put(
            FakeApi::resource("", "pods", "Pod"),
            R"({"metadata":{"namespace":"shop","name":"web-1-b","uid":"new","ownerReferences":[{"uid":"shop-rs-web-1","controller":true}]}})");
        stage.api.put(FakeApi::resource("", "events", "Event"), R"({"metadata":{"namespace":"shop","name":"more","uid":"event2"}})");
        stage.api.put(FakeApi::resource("coordination.k8s.io", "leases", "Lease"),
                      R"({"metadata":{"namespace":"shop","name":"l","uid":"lease"}})");
        const auto report = stage.run({*approval});
        QVERIFY(report);
        QVERIFY2(report->allGone(), qPrintable(report->results.front().sentence));
    }

    void nobodyApprovesWhatMayNotGo_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, ErrorCode code, Change change) { QTest::newRow(name) << change << code; };
        row("a list that was refused", ErrorCode::Incomplete, [](PurgeStage &s) {
            s.api.before = [](const std::string &call) {
                return call == "list secrets" ? std::optional(failure(ErrorCode::Forbidden)) : std::nullopt;
            };
        });
        row("claims that cannot be read", ErrorCode::Incomplete, [](PurgeStage &s) {
            s.api.put(FakeApi::resource("", "persistentvolumeclaims", "PersistentVolumeClaim"),
                      R"({"metadata":{"namespace":"shop","name":"d","uid":"d"}})");
            s.api.before = [](const std::string &call) {
                return call == "objects persistentvolumeclaims" ? std::optional(failure(ErrorCode::Forbidden)) : std::nullopt;
            };
        });
        row("a context that is read-only", ErrorCode::Forbidden, [](PurgeStage &s) { s.state.unlockedUntil = 0; });
        row("a name that was not typed", ErrorCode::InvalidInput, [](PurgeStage &s) { s.state.isProtected = true; });
        row("a namespace that has not opted in", ErrorCode::Forbidden, [](PurgeStage &s) { s.api.find("shop")->labels.clear(); });
        row("a refusal of the server", ErrorCode::Forbidden, [](PurgeStage &s) {
            s.api.before = [](const std::string &call) {
                return call == "dryRun shop" ? std::optional(failure(ErrorCode::Forbidden)) : std::nullopt;
            };
        });
    }
    void nobodyApprovesWhatMayNotGo()
    {
        QFETCH(Change, change);
        QFETCH(ErrorCode, code);
        PurgeStage stage;
        stage.addShop("shop");
        change(stage);
        const auto approval = stage.approve("shop");
        QVERIFY(!approval);
        QCOMPARE(int(approval.error().code), int(code));
    }

    void aProtectedContextWantsTheNameOfItsCluster()
    {
        PurgeStage stage;
        stage.addShop("shop");
        stage.state.isProtected = true;
        QVERIFY(!stage.approve("shop", "home"));
        const auto approval = stage.approve("shop", "home-cluster");
        QVERIFY(approval);
        QVERIFY(stage.run({*approval})->allGone());
    }

    /// Protected meanwhile, through another context: the last look asks by the cluster, and says which one.
    void theLastLookAsksByTheCluster()
    {
        PurgeStage stage;
        stage.addShop("shop");
        const auto approval = stage.approve("shop"), typed = stage.approve("shop", "home-cluster");
        QVERIFY(approval && typed);
        stage.stateOf = [&stage](const std::string &cluster) {
            return purge::ContextState{cluster == stage.api.cluster.kubeSystemUid, stage.state.unlockedUntil, "prod"};
        };
        const auto refused = stage.run({*approval});
        QVERIFY(refused);
        QCOMPARE(refused->results.front().step, purge::PurgeStep::Refused);
        QVERIFY2(refused->results.front().sentence.contains(u"prod"_s), qPrintable(refused->results.front().sentence));
        QCOMPARE(stage.deletions(), 0);
        QVERIFY(stage.run({*typed})->allGone());
    }

    void systemNamespacesAreNeverDeleted()
    {
        PurgeStage stage;
        for (const char *name : {"default", "kube-system", "kube-public", "kube-node-lease"}) {
            stage.api.find(name)->labels = {{"k8s-ns-purger", "true"}};
            QVERIFY(!stage.approve(name));
            // Nor with an approval that somebody made up.
            const auto seen = stage.preview(name);
            purge::Approval forged;
            forged.cluster = seen->cluster;
            forged.ns = name;
            forged.uid = seen->ns.uid;
            forged.resourceVersion = seen->ns.resourceVersion;
            forged.digest = seen->digest;
            forged.approvedAt = stage.clock.now();
            forged.expiresAt = stage.clock.now() + 600;
            const auto report = stage.run({forged});
            QVERIFY(report);
            QCOMPARE(int(report->results.front().step), int(PurgeStep::Refused));
        }
        QCOMPARE(stage.deletions(), 0);
    }

    void tooManyApprovalsDeleteNothing()
    {
        PurgeStage stage;
        std::vector<purge::Approval> approvals;
        for (const char *name : {"a", "b", "c"}) {
            stage.addShop(name);
            approvals.push_back(*stage.approve(name));
        }
        stage.policy.limits.count = 2;
        QVERIFY(!stage.run(approvals));
        stage.policy.limits = {10, 30}; // of 7: 2
        QVERIFY(!stage.run(approvals));
        QVERIFY(!stage.run({approvals[0], approvals[0]}));
        QCOMPARE(stage.deletions(), 0);
        QCOMPARE(stage.ledger().check()->entries, 0);
    }

    void aLedgerThatCannotBeWrittenKeepsEverything_data()
    {
        QTest::addColumn<QString>("step");
        QTest::newRow("from the start") << "approval";
        QTest::newRow("right before the deletion") << "intent";
    }
    void aLedgerThatCannotBeWrittenKeepsEverything()
    {
        QFETCH(QString, step);
        PurgeStage stage;
        stage.addShop("shop");
        stage.addShop("other");
        const auto approval = stage.approve("shop");
        const auto other = stage.approve("other");
        auto ledger = stage.ledger();
        store::Database(ledger.path(), store::Database::Mode::ReadWrite)
            .script("CREATE TRIGGER full BEFORE INSERT ON entry WHEN NEW.step = '" + step.toStdString()
                    + "' BEGIN SELECT RAISE(ABORT, 'full'); END");
        const auto report = purge::execute(stage.api, {*approval, *other}, ledger, stage.options(), {}, stage.context());
        QCOMPARE(stage.deletions(), 0);
        QCOMPARE(bool(report), step == "intent"_L1);
        if (report) {
            QVERIFY(report->ended);
            QCOMPARE(int(report->results[0].step), int(PurgeStep::Refused));
            QCOMPARE(int(report->results[1].step), int(PurgeStep::Stopped));
        }
    }

    /// The request is out: what became of it is told, nothing more is sent, and the next start writes it down.
    void aLedgerThatCannotBeWrittenAfterwardsEndsTheRun_data()
    {
        QTest::addColumn<QString>("step");
        QTest::newRow("what the cluster answered") << "answer";
        QTest::newRow("what became of it") << "outcome";
    }
    void aLedgerThatCannotBeWrittenAfterwardsEndsTheRun()
    {
        QFETCH(QString, step);
        PurgeStage stage;
        stage.addShop("shop");
        stage.addShop("other");
        const auto approval = stage.approve("shop");
        const auto other = stage.approve("other");
        auto ledger = stage.ledger();
        store::Database database(ledger.path(), store::Database::Mode::ReadWrite);
        database.script("CREATE TRIGGER full BEFORE INSERT ON entry WHEN NEW.step = '" + step.toStdString()
                        + "' BEGIN SELECT RAISE(ABORT, 'full'); END");
        const auto report = purge::execute(stage.api, {*approval, *other}, ledger, stage.options(), {}, stage.context());
        QVERIFY(report);
        QVERIFY(report->ended);
        QCOMPARE(int(report->results[0].step), int(PurgeStep::Gone));
        QCOMPARE(int(report->results[1].step), int(PurgeStep::Stopped));
        QCOMPARE(stage.api.count("delete shop"), 1);
        QCOMPARE(stage.api.count("delete other"), 0);
        QVERIFY(stage.api.find("other"));
        database.script("DROP TRIGGER full");
        QVERIFY(!purge::clearUp(stage.api, ledger, stage.clock.now(), stage.context()).error);
        QVERIFY2(story(ledger, 1).endsWith(u"outcome:gone"_s), qPrintable(story(ledger, 1)));
        QVERIFY2(story(ledger, 2).endsWith(u"outcome:untouched"_s), qPrintable(story(ledger, 2)));
        QVERIFY(ledger.check()->holds());
        QCOMPARE(stage.deletions(), 1);
    }

    void aBrokenChainKeepsEverything()
    {
        PurgeStage stage;
        stage.addShop("a");
        stage.addShop("b");
        const auto a = stage.approve("a");
        QVERIFY(stage.run({*a}));
        const auto b = stage.approve("b");
        {
            store::Database database(stage.ledger().path(), store::Database::Mode::ReadWrite);
            database.script("DROP TRIGGER entry_same; UPDATE entry SET who = 'eve' WHERE number = 1");
        }
        const auto report = stage.run({*b});
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Corrupt);
        QCOMPARE(stage.deletions(), 1);
    }

    void aBackupThatFailsKeepsTheNamespace()
    {
        PurgeStage stage;
        stage.addShop("shop");
        const auto approval = stage.approve("shop");
        stage.api.before = [](const std::string &call) {
            return call == "objects secrets" ? std::optional(failure(ErrorCode::Incomplete)) : std::nullopt;
        };
        const auto report = stage.run({*approval});
        QCOMPARE(int(report->results.front().step), int(PurgeStep::Refused));
        QCOMPARE(stage.deletions(), 0);
        // Half a backup is none.
        QVERIFY(QDir(stage.options().backupFolder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
    }

    void aChangeDuringTheBackupIsSeen()
    {
        PurgeStage stage;
        stage.addShop("shop");
        const auto approval = stage.approve("shop");
        stage.api.before = [&](const std::string &call) -> std::optional<Error> {
            if (call == "objects secrets")
                stage.api.find("shop")->labels = {{"k8s-ns-purger", "false"}};
            return std::nullopt;
        };
        const auto report = stage.run({*approval});
        QCOMPARE(int(report->results.front().step), int(PurgeStep::Refused));
        QCOMPARE(stage.deletions(), 0);
    }

    /// Whatever call fails, there are never two requests, and the report says what is true.
    void anErrorAtEveryStep()
    {
        PurgeStage whole;
        whole.addShop("shop");
        const auto first = whole.approve("shop");
        const auto from = whole.api.calls.size();
        QVERIFY(whole.run({*first})->allGone());
        const int steps = int(whole.api.calls.size() - from) + int(whole.api.served.resources.size()) * 2;
        for (const ErrorCode code :
             {ErrorCode::Unreachable, ErrorCode::Unauthorized, ErrorCode::Forbidden, ErrorCode::Incomplete, ErrorCode::NotFound}) {
            for (int at = 0; at < steps; ++at) {
                PurgeStage stage;
                stage.addShop("shop");
                stage.addShop("next");
                const auto approval = stage.approve("shop");
                const auto next = stage.approve("next");
                int seen = 0;
                std::size_t calls = 0;
                stage.api.before = [&](const std::string &) -> std::optional<Error> {
                    if (seen++ != at)
                        return std::nullopt;
                    calls = stage.api.calls.size();
                    return failure(code);
                };
                const auto report = stage.run({*approval, *next});
                QVERIFY(stage.api.count("delete shop") <= 1);
                QVERIFY(stage.api.count("delete next") <= 1);
                if (!report)
                    continue;
                if (report->ended) {
                    // Nobody who is not let in asks again, and each that is left is named.
                    QCOMPARE(stage.api.calls.size(), calls);
                    QCOMPARE(int(report->ended->code), int(code));
                    QVERIFY(stage.api.find("next")->deleting == 0 || report->results.back().step == PurgeStep::Terminating);
                    QVERIFY(std::all_of(report->results.begin(), report->results.end(), [](const purge::PurgeResult &each) {
                        return each.step != PurgeStep::Waiting && !each.sentence.isEmpty();
                    }));
                }
                const auto &result = report->results.front();
                const bool there = stage.api.find("shop") && stage.api.find("shop")->deleting == 0;
                if (result.step == PurgeStep::Gone)
                    QVERIFY2(!there || code == ErrorCode::NotFound, qPrintable(result.sentence));
                if (result.step == PurgeStep::Refused || result.step == PurgeStep::Stopped)
                    QVERIFY2(there, qPrintable(result.sentence));
                auto ledger = stage.ledger();
                QVERIFY(ledger.check()->holds());
            }
        }
    }

    void aLostAnswerIsAskedAfter_data()
    {
        QTest::addColumn<bool>("arrived");
        QTest::addColumn<bool>("reachable");
        QTest::addColumn<PurgeStep>("step");
        QTest::addColumn<QString>("told");
        QTest::newRow("it had arrived") << true << true << PurgeStep::Gone << "outcome:gone";
        QTest::newRow("it had not arrived") << false << true << PurgeStep::Failed << "outcome:untouched";
        QTest::newRow("nobody can be asked") << true << false << PurgeStep::Failed << "outcome:unknown";
    }
    void aLostAnswerIsAskedAfter()
    {
        QFETCH(bool, arrived);
        QFETCH(bool, reachable);
        QFETCH(PurgeStep, step);
        QFETCH(QString, told);
        PurgeStage stage;
        stage.addShop("shop");
        const auto approval = stage.approve("shop");
        bool sent = false;
        stage.api.deleted = [&](const std::string &) -> std::optional<kube::DeleteAnswer> {
            sent = true;
            if (!arrived)
                stage.api.find("shop")->deleting = 0;
            kube::DeleteAnswer lost;
            lost.error = failure(ErrorCode::Unreachable);
            return lost;
        };
        stage.api.before = [&](const std::string &) {
            return sent && !reachable ? std::optional(failure(ErrorCode::Unreachable)) : std::nullopt;
        };
        const auto report = stage.run({*approval});
        QVERIFY(report);
        QCOMPARE(stage.deletions(), 1);
        QCOMPARE(int(report->results.front().step), int(step));
        auto ledger = stage.ledger();
        QVERIFY2(story(ledger, 1).endsWith(told), qPrintable(story(ledger, 1)));
        QCOMPARE(report->results.front().isKnown, reachable);
        // At the next start, when it can be asked.
        reachable = true;
        QVERIFY(!purge::clearUp(stage.api, ledger, stage.clock.now(), stage.context()).error);
        QCOMPARE(stage.deletions(), 1);
    }

    /// A slow webhook, a proxy that kept the request: it is carried out after its answer was lost.
    void aRequestThatLandsLateIsNeverCalledUntouched_data()
    {
        QTest::addColumn<int>("after"); // seconds
        QTest::addColumn<qint64>("patience");
        QTest::addColumn<PurgeStep>("step");
        QTest::addColumn<QString>("told");
        QTest::newRow("five seconds later") << 5 << qint64(600) << PurgeStep::Gone << "outcome:gone";
        QTest::newRow("59 seconds later") << 59 << qint64(600) << PurgeStep::Gone << "outcome:gone";
        QTest::newRow("later than somebody waits") << 20 << qint64(10) << PurgeStep::Failed << "outcome:unknown";
        QTest::newRow("never") << 100'000 << qint64(600) << PurgeStep::Failed << "outcome:untouched";
    }
    void aRequestThatLandsLateIsNeverCalledUntouched()
    {
        QFETCH(int, after);
        QFETCH(qint64, patience);
        QFETCH(PurgeStep, step);
        QFETCH(QString, told);
        PurgeStage stage;
        stage.addShop("shop");
        const auto approval = stage.approve("shop");
        stage.api.deleted = [&](const std::string &) -> std::optional<kube::DeleteAnswer> {
            stage.api.find("shop")->deleting = 0;
            kube::DeleteAnswer lost;
            lost.error = failure(ErrorCode::TimedOut);
            return lost;
        };
        const auto land = [&] {
            LiveNamespace *ns = stage.api.find("shop");
            if (ns && ns->deleting == 0 && stage.deletions() == 1 && stage.clock.now() >= PurgeStage::kNow + after)
                ns->deleting = stage.clock.now();
        };
        stage.api.before = [&](const std::string &) -> std::optional<Error> {
            land();
            return std::nullopt;
        };
        auto options = stage.options();
        options.patience = patience;
        auto ledger = stage.ledger();
        const auto report = purge::execute(stage.api, {*approval}, ledger, options, {}, stage.context());
        QVERIFY(report);
        QCOMPARE(stage.deletions(), 1);
        QCOMPARE(int(report->results.front().step), int(step));
        QVERIFY2(story(ledger, 1).endsWith(told), qPrintable(story(ledger, 1)));
        if (!told.endsWith(u"unknown"_s))
            return;
        QVERIFY(!report->results.front().isKnown);
        // The next start does not believe its eyes at once either.
        QVERIFY(!purge::clearUp(stage.api, ledger, stage.clock.now(), stage.context()).error);
        QCOMPARE(ledger.unfinished()->size(), std::size_t(1));
        stage.clock.set(PurgeStage::kNow + after);
        stage.api.serverTime = stage.clock.now();
        QVERIFY(!purge::clearUp(stage.api, ledger, stage.clock.now(), stage.context()).error);
        QVERIFY2(story(ledger, 1).endsWith(u"outcome:terminating"_s), qPrintable(story(ledger, 1)));
        QCOMPARE(stage.deletions(), 1);
    }

    void whoCancelsWhileTheAnswerIsLostKnowsNothing()
    {
        PurgeStage stage;
        stage.addShop("shop");
        stage.addShop("next");
        const auto approval = stage.approve("shop");
        const auto next = stage.approve("next");
        stage.api.deleted = [&](const std::string &) -> std::optional<kube::DeleteAnswer> {
            stage.api.find("shop")->deleting = 0;
            stage.stop.request_stop();
            kube::DeleteAnswer lost;
            lost.error = failure(ErrorCode::TimedOut);
            return lost;
        };
        const auto report = stage.run({*approval, *next});
        QVERIFY(report);
        QCOMPARE(int(report->results[0].step), int(PurgeStep::Failed));
        QVERIFY(!report->results[0].isKnown);
        QCOMPARE(int(report->results[1].step), int(PurgeStep::Stopped));
        auto ledger = stage.ledger();
        QVERIFY2(story(ledger, 1).endsWith(u"outcome:unknown"_s), qPrintable(story(ledger, 1)));
        QCOMPARE(ledger.unfinished()->size(), std::size_t(1));
    }

    void aConflictVoidsTheApproval()
    {
        PurgeStage stage;
        stage.addShop("shop");
        const auto approval = stage.approve("shop");
        stage.api.before = [&](const std::string &call) -> std::optional<Error> {
            if (call == "delete shop")
                stage.api.find("shop")->resourceVersion = "12";
            return std::nullopt;
        };
        const auto report = stage.run({*approval});
        QCOMPARE(int(report->results.front().step), int(PurgeStep::Refused));
        QCOMPARE(stage.deletions(), 1);
        QVERIFY(stage.api.find("shop"));
        QCOMPARE(int(stage.run({*approval})->results.front().step), int(PurgeStep::Refused));
        QCOMPARE(stage.deletions(), 1);
    }

    void stoppingLeavesTheRestUntouched()
    {
        PurgeStage stage;
        std::vector<purge::Approval> approvals;
        for (const char *name : {"a", "b", "c"}) {
            stage.addShop(name);
            approvals.push_back(*stage.approve(name));
        }
        auto options = stage.options();
        std::stop_source between;
        options.stopBetween = between.get_token();
        auto ledger = stage.ledger();
        const auto report = purge::execute(
            stage.api, approvals, ledger, options,
            [&](const purge::StepReport &step) {
                if (step.ns == "a" && step.step == PurgeStep::Deleting)
                    between.request_stop();
            },
            stage.context());
        QVERIFY(report);
        QCOMPARE(int(report->results[0].step), int(PurgeStep::Gone));
        QCOMPARE(int(report->results[1].step), int(PurgeStep::Stopped));
        QCOMPARE(int(report->results[2].step), int(PurgeStep::Stopped));
        QCOMPARE(stage.deletions(), 1);
        QCOMPARE(story(ledger, 2), u"approval:approved outcome:untouched"_s);
    }

    void aCancelledRunSaysWhatGoesOn()
    {
        PurgeStage stage;
        stage.api.pollsUntilGone = -1;
        stage.addShop("shop");
        const auto approval = stage.approve("shop");
        auto options = stage.options();
        int pauses = 0;
        options.pause = [&](std::int64_t) {
            if (++pauses == 3)
                stage.stop.request_stop();
        };
        auto ledger = stage.ledger();
        const auto report = purge::execute(stage.api, {*approval}, ledger, options, {}, stage.context());
        QVERIFY(report);
        QCOMPARE(int(report->results.front().step), int(PurgeStep::Terminating));
        QVERIFY2(story(ledger, 1).endsWith("outcome:terminating"_L1), qPrintable(story(ledger, 1)));
    }

    void aStuckNamespaceSaysWhatHoldsIt()
    {
        PurgeStage stage;
        stage.api.pollsUntilGone = -1;
        stage.addShop("shop");
        stage.api.put(FakeApi::resource("k6.io", "testruns", "TestRun"),
                      R"({"metadata":{"namespace":"shop","name":"run","uid":"run","finalizers":["k6.io/testrun"]}})");
        const auto approval = stage.approve("shop");
        stage.api.deleted = [&](const std::string &) -> std::optional<kube::DeleteAnswer> {
            stage.api.find("shop")->conditions = {{"NamespaceDeletionDiscoveryFailure", "True", "", "metrics.k8s.io/v1beta1: stale", 0}};
            std::erase_if(stage.api.contents, [](const FakeApi::Object &o) { return o.resource.kind != "TestRun"; });
            return std::nullopt;
        };
        const auto report = stage.run({*approval});
        QVERIFY(report);
        const auto &result = report->results.front();
        QCOMPARE(int(result.step), int(PurgeStep::Terminating));
        QVERIFY2(result.sentence.contains("k6.io/testrun"_L1), qPrintable(result.sentence));
        QVERIFY2(result.sentence.contains("APIService"_L1), qPrintable(result.sentence));
        const auto last =
            std::find_if(stage.steps.rbegin(), stage.steps.rend(), [](const purge::StepReport &s) { return !s.remaining.empty(); });
        QVERIFY(last != stage.steps.rend());
        QCOMPARE(last->remaining.size(), std::size_t(1));
        QCOMPARE(last->gone, last->objects - 1);
        QCOMPARE(stage.deletions(), 1);
    }

    /// What the policy says counts at the moment of each deletion, also in the middle of a run.
    void aPolicyThatChangesMeanwhileCounts_data()
    {
        using Change = std::function<void(purge::Policy &)>;
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, Change change) { QTest::newRow(name) << change; };
        row("its name is protected", [](purge::Policy &policy) { policy.protectedNames = {"b"}; });
        row("the context is excluded", [](purge::Policy &policy) { policy.excludedContexts = {"home"}; });
        row("fewer may go", [](purge::Policy &policy) { policy.limits.count = 1; });
        row("it has to be older", [](purge::Policy &policy) { policy.age = 90 * 86400; });
    }
    void aPolicyThatChangesMeanwhileCounts()
    {
        using Change = std::function<void(purge::Policy &)>;
        QFETCH(Change, change);
        PurgeStage stage;
        stage.addShop("a");
        stage.addShop("b");
        const auto a = stage.approve("a");
        const auto b = stage.approve("b");
        stage.api.before = [&](const std::string &call) -> std::optional<Error> {
            if (call == "delete a")
                change(stage.policy);
            return std::nullopt;
        };
        const auto report = stage.run({*a, *b});
        QVERIFY(report);
        QCOMPARE(int(report->results[0].step), int(PurgeStep::Gone));
        QCOMPARE(int(report->results[1].step), int(PurgeStep::Refused));
        QCOMPARE(stage.api.count("delete b"), 0);
    }

    void aPolicyThatCannotBeReadKeepsEverything()
    {
        PurgeStage stage;
        stage.addShop("shop");
        const auto approval = stage.approve("shop");
        auto options = stage.options();
        options.policy = []() -> Result<purge::Policy> { return failure(ErrorCode::InvalidInput); };
        auto ledger = stage.ledger();
        const auto report = purge::execute(stage.api, {*approval}, ledger, options, {}, stage.context());
        QVERIFY(!report);
        QCOMPARE(stage.deletions(), 0);
    }

    void anotherClusterGetsNotEvenADryRun()
    {
        PurgeStage stage;
        stage.addShop("shop");
        const auto approval = stage.approve("shop");
        stage.api.calls.clear();
        stage.api.cluster.kubeSystemUid = "another";
        const auto report = stage.run({*approval});
        QVERIFY(report);
        QCOMPARE(report->results.front().step, purge::PurgeStep::Refused);
        QCOMPARE(stage.api.count("dryRun shop"), 0);
        QCOMPARE(stage.api.count("delete shop"), 0);
    }

    /// Somebody unlocks for a quarter of an hour by the clock of this machine.
    void anUnlockingIsNotLongerByTheClustersClock_data()
    {
        QTest::addColumn<int>("skew"); // of the cluster, seconds
        QTest::addColumn<int>("left"); // of the unlocking, by this machine
        QTest::addColumn<bool>("goes");
        QTest::newRow("a cluster that is behind, unlocked") << -3600 << 60 << true;
        QTest::newRow("a cluster that is behind, over") << -3600 << 0 << false;
        QTest::newRow("a cluster that is ahead, unlocked") << 3600 << 60 << true;
        QTest::newRow("a cluster that is ahead, over") << 3600 << 0 << false;
    }
    void anUnlockingIsNotLongerByTheClustersClock()
    {
        QFETCH(int, skew);
        QFETCH(int, left);
        QFETCH(bool, goes);
        PurgeStage stage;
        stage.addShop("shop");
        stage.api.serverTime = stage.clock.now() + skew;
        auto approval = stage.approve("shop");
        QVERIFY(approval);
        approval->approvedAt += skew;
        approval->expiresAt += skew;
        stage.state.unlockedUntil = stage.clock.now() + left;
        const auto report = stage.run({*approval});
        QVERIFY(report);
        QVERIFY2(report->allGone() == goes, qPrintable(report->results.front().sentence));
        QCOMPARE(stage.deletions(), goes ? 1 : 0);
    }

    void theClustersClockCounts()
    {
        PurgeStage stage;
        stage.addShop("shop");
        const auto approval = stage.approve("shop");
        // This machine is an hour behind: by the cluster's time the approval is over.
        stage.api.serverTime = stage.clock.now() + 3600;
        const auto report = stage.run({*approval});
        QCOMPARE(int(report->results.front().step), int(PurgeStep::Refused));
        QCOMPARE(stage.deletions(), 0);
    }
};

QTEST_GUILESS_MAIN(PurgeTest)
#include "tst_purge.moc"
