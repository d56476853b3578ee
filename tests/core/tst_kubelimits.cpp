// SPDX-License-Identifier: GPL-3.0-or-later
#include "kube/connect.h"
#include "support/kubefake.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

#include <functional>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

const ApiResource kConfigMaps{"", "v1", "configmaps", "ConfigMap", true, {}};

/// What is asked of a client, and the error it ended with.
using Call = std::function<std::optional<Error>(kube::Api &, const kube::Preconditions &, const std::stop_token &)>;

template<class Answer>
std::optional<Error> errorOf(const Answer &answer)
{
    return answer ? std::nullopt : std::optional(answer.error());
}

const std::vector<std::pair<const char *, Call>> &everyCall()
{
    using Api = kube::Api;
    using Conditions = kube::Preconditions;
    using Stop = std::stop_token;
    static const std::vector<std::pair<const char *, Call>> calls{
        {"who we are", [](Api &api, const Conditions &, const Stop &stop) { return errorOf(api.identity(stop)); }},
        {"one namespace", [](Api &api, const Conditions &, const Stop &stop) { return errorOf(api.namespaceNamed("old", stop)); }},
        {"one object", [](Api &api, const Conditions &, const Stop &stop) { return errorOf(api.object(kConfigMaps, "old", "a", stop)); }},
        {"a review", [](Api &api, const Conditions &, const Stop &stop) { return errorOf(api.may("delete", "namespaces", {}, {}, stop)); }},
        {"a dry run", [](Api &api, const Conditions &old, const Stop &stop) { return api.dryRunDelete("old", old, stop).error; }},
        {"a creation", [](Api &api, const Conditions &, const Stop &stop) { return errorOf(api.create(kConfigMaps, "old", "{}", stop)); }},
        {"the namespaces", [](Api &api, const Conditions &, const Stop &stop) { return errorOf(api.namespaces(stop)); }},
        {"what is served", [](Api &api, const Conditions &, const Stop &stop) { return errorOf(api.discover(stop)); }},
        {"metadata", [](Api &api, const Conditions &, const Stop &stop) { return errorOf(api.list({kConfigMaps}, "old", stop).front()); }},
        {"whole objects", [](Api &api, const Conditions &, const Stop &stop) { return errorOf(api.objects(kConfigMaps, "old", stop)); }},
        {"a watch",
         [](Api &api, const Conditions &, const Stop &stop) {
             return errorOf(api.watchNamespaces(
                 "1", [](const kube::WatchEvent &) {}, stop));
         }},
        {"the deletion", [](Api &api, const Conditions &old, const Stop &stop) { return api.deleteNamespace("old", old, stop).error; }}};
    return calls;
}

} // namespace

/// How long each call of a client may take, and what it hears on the way.
class KubeLimitsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void everyCallIsCancelledWithinASecond_data();
    void everyCallIsCancelledWithinASecond();
    void everyCallHasItsLimit_data();
    void everyCallHasItsLimit();
    void warningsAreKeptUntilTheyAreTaken();
    void warningsAreNotKeptWithoutEnd();
    void kindsWithoutEndAreRefused_data();
    void kindsWithoutEndAreRefused();
    void listsTogetherHaveOneLimit();

private:
    [[nodiscard]] std::unique_ptr<kube::Api> api(kube::ConnectOptions options = {})
    {
        const auto config = kube::loadKubeconfig({{m_fake->writeKubeconfig()}, true});
        const auto access = config ? kube::accessTo(*config) : Result<kube::Access>(config.error());
        return kube::connect(access ? *access : kube::Access(), std::move(options));
    }
    [[nodiscard]] kube::Preconditions addOld()
    {
        const QJsonValue metadata = m_fake->addNamespace(u"old"_s)[u"metadata"_s];
        return {metadata[u"uid"_s].toString().toStdString(), metadata[u"resourceVersion"_s].toString().toStdString()};
    }

    std::unique_ptr<test::KubeFake> m_fake;
};

void KubeLimitsTest::initTestCase()
{
    if (const QString missing = test::KubeFake::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
}

void KubeLimitsTest::init()
{
    m_fake = std::make_unique<test::KubeFake>();
    QVERIFY2(m_fake->isReady(), "the fake did not start");
}

void KubeLimitsTest::everyCallIsCancelledWithinASecond_data()
{
    QTest::addColumn<Call>("call");
    for (const auto &[name, call] : everyCall())
        QTest::newRow(name) << call;
}

void KubeLimitsTest::everyCallIsCancelledWithinASecond()
{
    QFETCH(Call, call);
    const auto old = addOld();
    const auto client = api();
    m_fake->fault("{}", R"({"hang":30})", -1);
    std::stop_source stop;
    QElapsedTimer timer;
    std::jthread canceller([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(200)); // well inside the wait
        timer.start();
        stop.request_stop();
    });
    const auto error = call(*client, old, stop.get_token());
    canceller.join();
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(error);
    QCOMPARE(error->code, ErrorCode::Cancelled);
    QVERIFY(m_fake->deletions().size() <= 1);
}

void KubeLimitsTest::everyCallHasItsLimit_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<bool>("isLong");
    int at = 0;
    for (const auto &[name, call] : everyCall()) {
        const int number = at++;
        if (number < 6) {
            QTest::addRow("%s, from a server that says nothing", name) << call << QByteArray(R"({"hang":30})") << false;
            if (number < 3)
                QTest::addRow("%s, from a server that asks to come again", name)
                    << call << QByteArray(R"({"status":503,"headers":{"Retry-After":"0"}})") << false;
        }
        if (qstrcmp(name, "the namespaces") == 0)
            QTest::addRow("%s, on pages without end", name) << call << QByteArray(R"({"hang":0.2,"endlessContinue":true})") << true;
        if (qstrcmp(name, "the deletion") == 0)
            QTest::addRow("%s, from a server that says nothing", name) << call << QByteArray(R"({"hang":30})") << true;
    }
}

/// One request has a minute, lists and the deletion have five: here thousandths of that.
void KubeLimitsTest::everyCallHasItsLimit()
{
    QFETCH(Call, call);
    QFETCH(QByteArray, fault);
    QFETCH(bool, isLong);
    kube::ConnectOptions options;
    QCOMPARE(options.answerLimit, std::chrono::seconds(60));
    QCOMPARE(options.listLimit, std::chrono::seconds(300));
    QCOMPARE(options.deleteLimit, std::chrono::seconds(300));
    options.answerLimit = std::chrono::milliseconds(400);
    options.listLimit = options.deleteLimit = std::chrono::milliseconds(1500);
    options.tries = 100'000;
    const auto old = addOld();
    const auto client = api(options);
    m_fake->fault("{}", fault, -1);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(call(*client, old, {}));
    const qint64 took = timer.elapsed();
    const qint64 most = isLong ? 2500 : 1200; // of the identity two rounds
    QVERIFY2(took < most && (!isLong || took > 1300), qPrintable(QString::number(took)));
}

void KubeLimitsTest::warningsAreKeptUntilTheyAreTaken()
{
    static_cast<void>(addOld());
    const auto client = api();
    m_fake->tell(QByteArray(R"({"do":"set","warnings":["said \\\"so\\\""]})"));
    QVERIFY(client->namespaces({}));
    QVERIFY(client->namespaceNamed("old", {}));
    QVERIFY(client->may("delete", "namespaces", {}, {}, {}));
    QCOMPARE(client->takeWarnings(), std::vector<std::string>{"said \"so\""});
    QVERIFY(client->takeWarnings().empty());
}

void KubeLimitsTest::warningsAreNotKeptWithoutEnd()
{
    const auto client = api();
    for (int round = 0; round < 3; ++round) {
        QJsonArray warnings;
        for (int i = 0; i < 60; ++i)
            warnings.append(u"said %1 of %2"_s.arg(i).arg(round));
        m_fake->tell(QJsonObject{{u"do"_s, u"set"_s}, {u"warnings"_s, warnings}});
        QVERIFY(client->namespaces({}));
    }
    QCOMPARE(client->takeWarnings().size(), std::size_t(100));
}

void KubeLimitsTest::kindsWithoutEndAreRefused_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("item"); // of a list, %1 its number
    QTest::addColumn<QByteArray>("around");
    QTest::newRow("told at once") << QByteArray(
        "APIGroupDiscoveryList") << QByteArray(R"({"resource":"kind%1","responseKind":{"kind":"K"},"scope":"Namespaced","verbs":["list"]})")
                                  << QByteArray(R"("items":[{"metadata":{"name":"g"},"versions":[{"version":"v1","resources":[%1]}]}])");
    QTest::newRow("told group by group") << QByteArray("APIGroupList")
                                         << QByteArray(R"({"name":"g%1","preferredVersion":{"version":"v1"}})")
                                         << QByteArray(R"("groups":[%1])");
}

/// No cluster has so many, and none of our lists may take their square.
void KubeLimitsTest::kindsWithoutEndAreRefused()
{
    QFETCH(const QByteArray, kind);
    QFETCH(const QByteArray, item);
    QFETCH(const QByteArray, around);
    QByteArrayList items;
    for (int i = 0; i < 100'000; ++i)
        items << QByteArray(item).replace("%1", QByteArray::number(i));
    const QByteArray body = R"({"kind":")" + kind + "\"," + QByteArray(around).replace("%1", items.join(',')) + '}';
    const auto client = api();
    m_fake->tell(QJsonObject{
        {u"do"_s, u"fault"_s},
        {u"when"_s, QJsonObject{{u"path"_s, u"^/apis$"_s}}},
        {u"then"_s, QJsonObject{{u"status"_s, 200}, {u"contentType"_s, u"application/json"_s}, {u"body"_s, QString::fromLatin1(body)}}}});
    QElapsedTimer timer;
    timer.start();
    const auto found = client->discover({});
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::TooLarge);
}

/// However many kinds and pages there are: what is held of all of them has one limit.
void KubeLimitsTest::listsTogetherHaveOneLimit()
{
    static_cast<void>(addOld());
    const ApiResource secrets{"", "v1", "secrets", "Secret", true, {}};
    for (int i = 0; i < 6; ++i) {
        m_fake->create(u"configmaps"_s, u"old"_s, u"a%1"_s.arg(i));
        m_fake->create(u"secrets"_s, u"old"_s, u"b%1"_s.arg(i));
    }
    const auto ended = [&](kube::ConnectOptions options) {
        const auto client = api(std::move(options));
        const auto lists = client->list({kConfigMaps, secrets}, "old", {});
        const auto whole = client->objectsOf({kConfigMaps, secrets}, "old", {});
        int tooLarge = 0;
        for (const auto &error : {errorOf(lists[0]), errorOf(lists[1]), errorOf(whole[0]), errorOf(whole[1])}) {
            if (error && error->code != ErrorCode::TooLarge)
                return -1;
            tooLarge += error ? 1 : 0;
        }
        return tooLarge;
    };
    kube::ConnectOptions few, short_;
    few.maxObjects = 10; // one list has fewer
    short_.maxListed = short_.maxKept = 2000;
    QCOMPARE(ended({}), 0);
    QCOMPARE(ended(few), 2);
    QVERIFY(ended(short_) >= 2);
    // 5,000 namespaces of 100 objects each are far from it.
    QVERIFY(kube::ConnectOptions().maxObjects >= 5000 * 100 * 4);
    few.maxObjects = 2;
    m_fake->addNamespace(u"one-more"_s);
    const auto namespaces = api(few)->namespaces({});
    QVERIFY(!namespaces);
    QCOMPARE(namespaces.error().code, ErrorCode::TooLarge);
}

QTEST_GUILESS_MAIN(KubeLimitsTest)
#include "tst_kubelimits.moc"
