// SPDX-License-Identifier: GPL-3.0-or-later
#include "purge/duration.h"
#include "purge/policy.h"
#include "purge/selector.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using purge::Match;
using purge::Policy;

namespace {

constexpr std::int64_t kNow = 1'800'000'000;
constexpr std::int64_t kDay = 86400;
const QByteArray kHead = "apiVersion: kubestats.io/v1\nkind: PurgePolicy\n";

StringMap labels(const QString &text)
{
    StringMap map;
    for (const QString &each : text.split(u',', Qt::SkipEmptyParts))
        map[each.section(u'=', 0, 0).toStdString()] = each.section(u'=', 1).toStdString();
    return map;
}

LiveNamespace old(const std::string &name)
{
    LiveNamespace ns;
    ns.name = name;
    ns.uid = "uid-" + name;
    ns.resourceVersion = "1";
    ns.created = kNow - 60 * kDay;
    ns.labels = {{"k8s-ns-purger", "true"}};
    return ns;
}

QString match(Match match)
{
    static const char *const words[] = {"matches", "not opted in", "too young", "protected",
                                        "system",  "terminating",  "excluded",  "unclear"};
    return QString::fromLatin1(words[int(match)]);
}

} // namespace

class PolicyTest final : public QObject
{
    Q_OBJECT

private slots:
    void selectorsMatchAsKubernetesMatches_data()
    {
        QTest::addColumn<QString>("selector");
        QTest::addColumn<QString>("labels");
        QTest::addColumn<bool>("matches");
        QTest::newRow("equal") << "a=b"
                               << "a=b" << true;
        QTest::newRow("equal with two signs") << "a==b"
                                              << "a=b" << true;
        QTest::newRow("another value") << "a=b"
                                       << "a=c" << false;
        QTest::newRow("missing label") << "a=b"
                                       << "" << false;
        QTest::newRow("unequal holds where the label is missing") << "a!=b"
                                                                  << "" << true;
        QTest::newRow("unequal does not hold for that value") << "a!=b"
                                                              << "a=b" << false;
        QTest::newRow("in holds for one of the values") << "a in (x, y)"
                                                        << "a=y" << true;
        QTest::newRow("in does not hold for others") << "a in (x,y)"
                                                     << "a=z" << false;
        QTest::newRow("notin holds where the label is missing") << "a notin (x)"
                                                                << "b=1" << true;
        QTest::newRow("notin does not hold for one of them") << "a notin (x)"
                                                             << "a=x" << false;
        QTest::newRow("a name alone asks for the label") << "a"
                                                         << "a=" << true;
        QTest::newRow("an exclamation mark asks for its absence") << "!a"
                                                                  << "a=1" << false;
        QTest::newRow("greater") << "a>9"
                                 << "a=10" << true;
        QTest::newRow("not greater") << "a>10"
                                     << "a=10" << false;
        QTest::newRow("less") << "a<10"
                              << "a=9" << true;
        QTest::newRow("greater than no number") << "a>1"
                                                << "a=many" << false;
        QTest::newRow("all have to hold") << "a=1,b=2"
                                          << "a=1" << false;
        QTest::newRow("spaces everywhere") << " a in ( x , y ) , ! b , c != d "
                                           << "a=x" << true;
        QTest::newRow("a prefix is part of the name") << "example.org/team=x"
                                                      << "example.org/team=x" << true;
        QTest::newRow("an empty value is a value") << "a="
                                                   << "a=" << true;
        QTest::newRow("a label called in") << "in in (in)"
                                           << "in=in" << true;
    }
    void selectorsMatchAsKubernetesMatches()
    {
        QFETCH(QString, selector);
        QFETCH(QString, labels);
        QFETCH(bool, matches);
        const auto read = purge::parseSelector(selector.toStdString());
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(purge::matches(*read, ::labels(labels)), matches);
        // What it says of itself means the same.
        const auto again = purge::parseSelector(purge::toText(*read));
        QVERIFY(again);
        QCOMPARE(*again, *read);
    }

    void brokenSelectorsAreRefusedWithTheirPlace_data()
    {
        QTest::addColumn<QString>("selector");
        QTest::addColumn<int>("offset");
        QTest::newRow("nothing") << "" << 0;
        QTest::newRow("only spaces") << "  " << 0;
        QTest::newRow("no name") << "=b" << 0;
        QTest::newRow("comma at the end") << "a=b," << 4;
        QTest::newRow("no comma") << "a=b c=d" << 4;
        QTest::newRow("no parenthesis") << "a in x" << 5;
        QTest::newRow("open parenthesis") << "a in (x" << 7;
        QTest::newRow("no value between them") << "a in ()" << 6;
        QTest::newRow("no such operator") << "a like b" << 2;
        QTest::newRow("a number is wanted") << "a>b" << 2;
        QTest::newRow("value with a slash") << "a=b/c" << 2;
        QTest::newRow("name with two slashes") << "a/b/c" << 0;
        QTest::newRow("prefix with a capital") << "Example.org/a" << 0;
        QTest::newRow("name of 64 characters") << QString(64, u'a') << 0;
        QTest::newRow("absence with a value") << "!a=b" << 2;
    }
    void brokenSelectorsAreRefusedWithTheirPlace()
    {
        QFETCH(QString, selector);
        QFETCH(int, offset);
        const auto read = purge::readSelector(selector.toStdString());
        const auto *fault = std::get_if<purge::TextFault>(&read);
        QVERIFY(fault);
        QCOMPARE(int(fault->offset), offset);
        QVERIFY(!fault->why.isEmpty());
    }

    void spansOfTime_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("seconds"); // 0: refused
        QTest::newRow("hours") << "24h" << qint64(86400);
        QTest::newRow("days") << "30d" << qint64(30 * kDay);
        QTest::newRow("weeks") << "2w" << qint64(14 * kDay);
        QTest::newRow("several units") << "1d12h" << qint64(36 * 3600);
        QTest::newRow("minutes and seconds") << "1m30s" << qint64(90);
        QTest::newRow("no unit") << "30" << qint64(0);
        QTest::newRow("another unit") << "30x" << qint64(0);
        QTest::newRow("months differ in length") << "1M" << qint64(0);
        QTest::newRow("years differ in length") << "1y" << qint64(0);
        QTest::newRow("smaller unit first") << "12h1d" << qint64(0);
        QTest::newRow("the same unit twice") << "1d1d" << qint64(0);
        QTest::newRow("negative") << "-1d" << qint64(0);
        QTest::newRow("with a plus") << "+1d" << qint64(0);
        QTest::newRow("a fraction") << "1.5d" << qint64(0);
        QTest::newRow("spaces") << "30 d" << qint64(0);
        QTest::newRow("no time at all") << "0d" << qint64(0);
        QTest::newRow("empty") << "" << qint64(0);
        QTest::newRow("more than any number holds") << "99999999999999999999d" << qint64(0);
        QTest::newRow("more than a century") << "9223372036854775807w" << qint64(0);
    }
    void spansOfTime()
    {
        QFETCH(QString, text);
        QFETCH(qint64, seconds);
        const auto read = purge::parseSpan(text.toStdString());
        QCOMPARE(qint64(read.value_or(0)), seconds);
        if (read)
            QCOMPARE(purge::parseSpan(purge::spanText(*read)), read);
    }

    void aMissingKeyHasItsDefault()
    {
        const auto policy = purge::readPolicy(kHead, u"policy.yaml"_s);
        QVERIFY2(policy, policy ? "" : qPrintable(policy.error().message));
        QCOMPARE(*policy, Policy());
        QCOMPARE(purge::toText(policy->selector), std::string("k8s-ns-purger=true"));
        QCOMPARE(policy->age, 30 * kDay);
    }

    void everyKeyIsRead()
    {
        const auto policy =
            purge::readPolicy(kHead
                                  + "selector: team in (a, b)\nage: 2w\nprotect:\n  names: [payments, 'prod-*']\n"
                                    "  labels: [tier=system]\nlimits:\n  count: 3\n  percent: 20\ncontexts:\n  exclude: [home]\n",
                              u"policy.yaml"_s);
        QVERIFY2(policy, policy ? "" : qPrintable(policy.error().message));
        QCOMPARE(purge::toText(policy->selector), std::string("team in (a,b)"));
        QCOMPARE(policy->age, 14 * kDay);
        QCOMPARE(policy->protectedNames, (std::vector<std::string>{"payments", "prod-*"}));
        QCOMPARE(policy->protectedLabels.size(), std::size_t(1));
        QCOMPARE(policy->limits, (purge::Limits{3, 20}));
        QCOMPARE(policy->excludedContexts, std::vector<std::string>{"home"});
        const auto again = purge::readPolicy(QByteArray::fromStdString(purge::toYaml(*policy)), u"again.yaml"_s);
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        QCOMPARE(*again, *policy);
    }

    void whatIsWrongHasItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty file") << QByteArray() << 1 << 1 << "empty";
        QTest::newRow("another kind") << QByteArray("apiVersion: kubestats.io/v1\nkind: Pod\n") << 2 << 7 << "PurgePolicy";
        QTest::newRow("no kind") << QByteArray("apiVersion: kubestats.io/v1\n") << 1 << 1 << "kind is missing";
        QTest::newRow("age that is none") << kHead + "age: 30x\n" << 3 << 6 << "30x";
        QTest::newRow("age without a unit") << kHead + "age: 30\n" << 3 << 6 << "30";
        QTest::newRow("empty age") << kHead + "age:\n" << 3 << 5 << "empty";
        QTest::newRow("age in quotes with nothing in them") << kHead + "age: ''\n" << 3 << 6 << "empty";
        QTest::newRow("empty selector") << kHead + "selector: \"\"\n" << 3 << 11 << "empty";
        QTest::newRow("selector of spaces") << kHead + "selector: '  '\n" << 3 << 11 << "empty";
        QTest::newRow("broken selector") << kHead + "selector: a in x\n" << 3 << 16 << "parentheses";
        QTest::newRow("selector that asks for no label") << kHead + "selector: '!keep'\n" << 3 << 11 << "no label";
        QTest::newRow("selector of what every namespace has") << kHead + "selector: kubernetes.io/metadata.name\n"
                                                              << 3 << 11 << "no opt-in";
        QTest::newRow("selector of all names but one")
            << kHead + "selector: 'kubernetes.io/metadata.name,kubernetes.io/metadata.name notin (a)'\n"
            << 3 << 11 << "no opt-in";
        QTest::newRow("selector of a name") << kHead + "selector: '!keep,kubernetes.io/metadata.name=shop'\n" << 3 << 11 << "no opt-in";
        QTest::newRow("a key with a slip") << kHead + "selecter: a\n" << 3 << 1 << "\"selector\"";
        QTest::newRow("a key that is nothing like ours") << kHead + "banana: a\n" << 3 << 1 << "not known";
        QTest::newRow("a key twice") << kHead + "age: 1d\nage: 2d\n" << 4 << 1 << "twice";
        QTest::newRow("count of none") << kHead + "limits: {count: 0}\n" << 3 << 17 << "from 1";
        QTest::newRow("percent above a hundred") << kHead + "limits:\n  percent: 120\n" << 4 << 12 << "120";
        QTest::newRow("percent with its sign") << kHead + "limits:\n  percent: 20%\n" << 4 << 12 << "20%";
        QTest::newRow("names that are no list") << kHead + "protect:\n  names: a\n" << 4 << 10 << "list";
        QTest::newRow("an empty name in the list") << kHead + "protect:\n  names: ['']\n" << 4 << 11 << "empty";
        QTest::newRow("broken label to protect") << kHead + "protect:\n  labels: ['=x']\n" << 4 << 12 << "selector";
        QTest::newRow("exclude without a list") << kHead + "contexts:\n  exclude:\n" << 4 << 11 << "list";
        QTest::newRow("no YAML") << kHead + "age: [\n" << 4 << 1 << "cannot be read";
        QTest::newRow("a list at the top") << QByteArray("- a\n") << 1 << 1 << "Keys and values";
    }
    void whatIsWrongHasItsPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, says);
        const auto checked = purge::checkPolicy(text, u"policy.yaml"_s);
        const auto *faults = std::get_if<std::vector<purge::PolicyFault>>(&checked);
        QVERIFY(faults);
        QVERIFY2(faults->front().message.contains(says), qPrintable(faults->front().message));
        QCOMPARE(faults->front().line, line);
        QCOMPARE(faults->front().column, column);
        const auto read = purge::readPolicy(text, u"policy.yaml"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidInput);
        QVERIFY(read.error().message.startsWith(u"policy.yaml:%1:%2: "_s.arg(line).arg(column)));
    }

    void theEnvironmentSetsTheAgeInSeconds_data()
    {
        QTest::addColumn<QString>("age"); // "-": not set
        QTest::addColumn<QString>("threshold");
        QTest::addColumn<qint64>("seconds"); // 0: refused
        QTest::newRow("neither") << "-"
                                 << "-" << qint64(30 * kDay);
        QTest::newRow("PURGE_AGE") << "3600"
                                   << "-" << qint64(3600);
        QTest::newRow("PURGE_THRESHOLD") << "-"
                                         << "7200" << qint64(7200);
        QTest::newRow("both agree") << "60"
                                    << "60" << qint64(60);
        QTest::newRow("both disagree") << "60"
                                       << "61" << qint64(0);
        QTest::newRow("empty") << ""
                               << "-" << qint64(0);
        QTest::newRow("with a unit") << "24h"
                                     << "-" << qint64(0);
        QTest::newRow("zero") << "0"
                              << "-" << qint64(0);
        QTest::newRow("negative") << "-5"
                                  << "-" << qint64(0);
    }
    void theEnvironmentSetsTheAgeInSeconds()
    {
        QFETCH(QString, age);
        QFETCH(QString, threshold);
        QFETCH(qint64, seconds);
        const auto variable = [&](const char *name) -> std::optional<std::string> {
            const QString &value = qstrcmp(name, "PURGE_AGE") == 0 ? age : threshold;
            return value == u"-" ? std::nullopt : std::optional(value.toStdString());
        };
        const auto policy = purge::withEnvironment({}, variable);
        QCOMPARE(policy ? qint64(policy->age) : qint64(0), seconds);
        if (!policy)
            QVERIFY(policy.error().message.contains("PURGE_"_L1));
    }

    void aNamespaceIsJudged_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("labels");
        QTest::addColumn<QString>("annotation");
        QTest::addColumn<int>("days");
        QTest::addColumn<Match>("expected");
        const QString in = u"k8s-ns-purger=true"_s;
        QTest::newRow("old with the label") << "shop" << in << "" << 60 << Match::Matches;
        QTest::newRow("old without the label") << "shop"
                                               << ""
                                               << "" << 60 << Match::NotOptedIn;
        QTest::newRow("the label says false") << "shop"
                                              << "k8s-ns-purger=false"
                                              << "" << 60 << Match::NotOptedIn;
        QTest::newRow("too young") << "shop" << in << "" << 29 << Match::TooYoung;
        QTest::newRow("to the second old enough") << "shop" << in << "" << 30 << Match::Matches;
        QTest::newRow("created in the future") << "shop" << in << "" << -1 << Match::Unclear;
        QTest::newRow("default") << "default" << in << "" << 60 << Match::System;
        QTest::newRow("kube-system") << "kube-system" << in << "" << 60 << Match::System;
        QTest::newRow("kube-node-lease") << "kube-node-lease" << in << "" << 60 << Match::System;
        QTest::newRow("our own") << "kubestats" << in << "" << 60 << Match::System;
        QTest::newRow("a protected name") << "payments" << in << "" << 60 << Match::Protected;
        QTest::newRow("a protected pattern") << "prod-eu" << in << "" << 60 << Match::Protected;
        QTest::newRow("a protected label") << "shop" << in + u",tier=system"_s << "" << 60 << Match::Protected;
        QTest::newRow("a time to live that is over") << "shop" << in << "kubestats.io/ttl=24h" << 2 << Match::Matches;
        QTest::newRow("a time to live that is not over") << "shop" << in << "janitor/ttl=90d" << 60 << Match::TooYoung;
        QTest::newRow("for ever") << "shop" << in << "janitor/ttl=forever" << 6000 << Match::Protected;
        QTest::newRow("expired") << "shop" << in << "kubestats.io/expires=2020-01-01" << 1 << Match::Matches;
        QTest::newRow("expires later") << "shop" << in << "janitor/expires=2100-01-01T00:00:00Z" << 60 << Match::TooYoung;
        QTest::newRow("of two annotations the later counts")
            << "shop" << in << "janitor/ttl=1h,kubestats.io/ttl=90d" << 60 << Match::TooYoung;
        QTest::newRow("a time to live nobody can read") << "shop" << in << "kubestats.io/ttl=soon" << 60 << Match::Unclear;
        QTest::newRow("an empty time to live") << "shop" << in << "janitor/ttl=" << 60 << Match::Unclear;
        QTest::newRow("an expiry nobody can read") << "shop" << in << "janitor/expires=tomorrow" << 60 << Match::Unclear;
        QTest::newRow("an annotation is no opt-in") << "shop"
                                                    << ""
                                                    << "janitor/ttl=1h" << 60 << Match::NotOptedIn;
    }
    void aNamespaceIsJudged()
    {
        QFETCH(QString, name);
        QFETCH(QString, labels);
        QFETCH(QString, annotation);
        QFETCH(int, days);
        QFETCH(Match, expected);
        Policy policy;
        policy.protectedNames = {"payments", "prod-*"};
        policy.protectedLabels = {*purge::parseSelector("tier=system")};
        LiveNamespace ns = old(name.toStdString());
        ns.labels = ::labels(labels);
        ns.annotations = ::labels(annotation);
        ns.created = kNow - days * kDay;
        const auto evaluation = purge::evaluate(policy, ns, kNow);
        QCOMPARE(match(evaluation.match), match(expected));
        QVERIFY(!evaluation.why.isEmpty());
        if (expected == Match::TooYoung)
            QVERIFY(evaluation.due > kNow);
    }

    void aNamespaceThatIsBeingDeletedIsLeftAlone()
    {
        LiveNamespace ns = old("shop");
        ns.deleting = kNow - 5;
        QCOMPARE(match(purge::evaluate({}, ns, kNow).match), match(Match::Terminating));
    }

    void anExcludedContextKeepsEverything()
    {
        Policy policy;
        policy.excludedContexts = {"home"};
        const auto plan = purge::plan(policy, {old("a"), old("b")}, kNow, "home");
        QVERIFY(plan.chosen.empty());
        QCOMPARE(match(plan.rows.front().evaluation.match), match(Match::Excluded));
        QCOMPARE(purge::plan(policy, {old("a"), old("b"), old("default"), old("kube-system")}, kNow, "work").chosen.size(), std::size_t(2));
    }

    void aRunThatWouldTakeTooManyTakesNone()
    {
        Policy policy;
        std::vector<LiveNamespace> all{old("a"), old("b"), old("c")};
        auto plan = purge::plan(policy, all, kNow);
        QVERIFY(plan.stopped); // 3 of 3
        QVERIFY(plan.stopped->message.contains("50 %"_L1));
        policy.limits.percent = 100;
        QVERIFY(!purge::plan(policy, all, kNow).stopped);
        policy.limits.count = 2;
        plan = purge::plan(policy, all, kNow);
        QVERIFY(plan.stopped);
        QVERIFY(plan.stopped->message.contains("at most 2"_L1));
        // 20 % of 19 lets 3 go.
        QVERIFY(!purge::overLimits({10, 20}, 3, 19));
        QVERIFY(purge::overLimits({10, 20}, 4, 19));
        QVERIFY(!purge::overLimits({10, 20}, 0, 0));
    }

    void theSameQuestionHasTheSameAnswer()
    {
        const std::vector<LiveNamespace> one{old("b"), old("a"), old("default")};
        const std::vector<LiveNamespace> other{old("default"), old("a"), old("b")};
        QCOMPARE(purge::plan({}, one, kNow), purge::plan({}, other, kNow));
    }

    void theSchemaNamesEveryKeyAndItsDefault()
    {
        QFile file(QStringLiteral(KUBESTATS_SOURCE_DIR) + "/resources/schema/purgepolicy.schema.json"_L1);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject keys = QJsonDocument::fromJson(file.readAll()).object()["properties"_L1].toObject();
        const Policy policy;
        QCOMPARE(keys["selector"_L1].toObject()["default"_L1].toString().toStdString(), purge::toText(policy.selector));
        QCOMPARE(keys["age"_L1].toObject()["default"_L1].toString().toStdString(), purge::spanText(policy.age));
        const QJsonObject limits = keys["limits"_L1].toObject()["properties"_L1].toObject();
        QCOMPARE(limits["count"_L1].toObject()["default"_L1].toInt(), int(policy.limits.count));
        QCOMPARE(limits["percent"_L1].toObject()["default"_L1].toInt(), int(policy.limits.percent));
        // What it lists is what the reader knows, and nothing else.
        for (const QString &key : keys.keys()) {
            const auto checked = purge::checkPolicy(kHead + key.toUtf8() + ": {}\n", u"p"_s);
            const auto *faults = std::get_if<std::vector<purge::PolicyFault>>(&checked);
            for (std::size_t i = 0; faults && i < faults->size(); ++i)
                QVERIFY2(!(*faults)[i].message.contains("not known"_L1) || key == "apiVersion"_L1, qPrintable(key));
        }
    }
};

QTEST_GUILESS_MAIN(PolicyTest)
#include "tst_policy.moc"
