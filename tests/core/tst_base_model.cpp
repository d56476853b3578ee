// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bots.h"
#include "model/event.h"
#include "model/ids.h"
#include "model/resource.h"

#include <QSet>
#include <QTest>

#include <unordered_set>

using namespace std::string_literals;

class ModelTest final : public QObject
{
    Q_OBJECT

private slots:
    void bots_data();
    void bots();
    void userPatternsAreWholeWordsInAnyCase();
    void objectIdReadsWhatItWrites();
    void objectIdRefusesAnythingElse_data();
    void objectIdRefusesAnythingElse();
    void identityIgnoresNothingOfTheKey();
    void whatHasNoNameIsCalledByItsFolder();
    void eventTypesAreReadInAnyCase();
    void warningReasonsHaveDistinctWords();
};

void ModelTest::whatHasNoNameIsCalledByItsFolder()
{
    QCOMPARE(shownName("web", "apps/web/web.yaml"), "web"s);
    QCOMPARE(shownName("", "apps/media/kustomization.yaml"), "media"s);
    QCOMPARE(shownName("", "media/kustomization.yaml"), "media"s);
    QCOMPARE(shownName("", "kustomization.yaml"), "kustomization.yaml"s);
}

void ModelTest::bots_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("email");
    QTest::addColumn<bool>("bot");
    const auto row = [](const char *title, const std::string &name, const std::string &email, bool bot) {
        QTest::newRow(title) << name << email << bot;
    };
    row("name ends in [bot]", "renovate[bot]", "x@example.org", true);
    row("address as GitHub writes it", "Renovate", "29139614+renovate[bot]@users.noreply.github.com", true);
    row("local part ends in [bot]", "Somebody", "deploy[bot]@example.org", true);
    row("[BOT] in any case", "Deploy[BOT]", "x@example.org", true);
    row("known name", "Weave Flux", "x@example.org", true);
    row("known name in capitals", "DEPENDABOT", "x@example.org", true);
    row("known local part", "Flux", "fluxcdbot@example.org", true);
    row("known name behind an account number", "x", "41898282+github-actions@users.noreply.github.com", true);
    row("spaces around", "  renovate-bot ", "x@example.org", true);
    row("local part of no address", "x", "argocd-image-updater", true);
    row("person", "Ada Linden", "ada@example.org", false);
    row("name contains a known one", "Renovate Fan", "fan@example.org", false);
    row("surname begins like a known one", "Fluxman", "fluxman@example.org", false);
    row("domain is no local part", "Ada", "ada@flux", false);
    row("[bot] in the middle", "a[bot]b", "x@example.org", false);
    row("the word bot alone", "Bot Builder", "bot.builder@example.org", false);
    row("digits before a plus are no person's tag", "Ada", "12345+ada@users.noreply.github.com", false);
    row("a tag after a plus", "Ada", "ada+renovate@example.org", false);
    row("nothing at all", "", "", false);
}

void ModelTest::bots()
{
    QFETCH(std::string, name);
    QFETCH(std::string, email);
    QFETCH(bool, bot);
    QCOMPARE(isBot(name, email), bot);
}

void ModelTest::userPatternsAreWholeWordsInAnyCase()
{
    const std::vector<std::string> patterns{" Deploy Robot ", "ci", ""};
    QVERIFY(isBot("deploy robot", "x@example.org", patterns));
    QVERIFY(isBot("Somebody", "CI@example.org", patterns));
    QVERIFY(!isBot("deploy robots", "x@example.org", patterns));
    QVERIFY(!isBot("Cindy", "cindy@example.org", patterns));
    QVERIFY2(!isBot("", "@example.org", patterns), "an empty pattern matches nobody");
    QVERIFY(!isBot("deploy robot", "x@example.org"));
}

void ModelTest::objectIdReadsWhatItWrites()
{
    const std::string hex = "0123456789abcdef0123456789abcdef01234567";
    const ObjectId id = ObjectId::fromHex(hex);
    QVERIFY(!id.isNull());
    QCOMPARE(id.hex(), hex);
    QVERIFY(ObjectId::fromHex("0123456789ABCDEF0123456789ABCDEF01234567") == id);
    QVERIFY(ObjectId().isNull());
    QCOMPARE(ObjectId().hex(), ""s);
    QVERIFY(ObjectId::fromHex("0000000000000000000000000000000000000001") < id);
    std::unordered_set<ObjectId> ids{id, id, ObjectId()};
    QCOMPARE(ids.size(), std::size_t(2));
}

void ModelTest::objectIdRefusesAnythingElse_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("empty") << ""s;
    QTest::newRow("one digit short") << std::string(39, 'a');
    QTest::newRow("one digit long") << std::string(41, 'a');
    QTest::newRow("a SHA-256") << std::string(64, 'a');
    QTest::newRow("a letter beyond f") << std::string(39, 'a') + "g";
    QTest::newRow("a zero byte") << std::string(39, 'a') + '\0';
    QTest::newRow("a byte beyond ASCII") << std::string(39, 'a') + '\xff';
}

void ModelTest::objectIdRefusesAnythingElse()
{
    QFETCH(std::string, text);
    QVERIFY(ObjectId::fromHex(text).isNull());
}

void ModelTest::identityIgnoresNothingOfTheKey()
{
    const ResourceKey key{"apps", "Deployment", "shop", "web"};
    std::unordered_set<ResourceKey> keys{key};
    for (auto field : {&ResourceKey::group, &ResourceKey::kind, &ResourceKey::ns, &ResourceKey::name}) {
        ResourceKey other = key;
        other.*field += "x";
        QVERIFY(other != key);
        keys.insert(other);
    }
    keys.insert({"apps", "Deployment", "shop", "web"});
    QCOMPARE(keys.size(), std::size_t(5));
}

void ModelTest::eventTypesAreReadInAnyCase()
{
    for (int i = 0; i < kEventTypes; ++i) {
        const auto type = EventType(i);
        const std::string word = toString(type);
        QVERIFY(eventTypeFromString(word) == type);
        QVERIFY(eventTypeFromString(QString::fromStdString(word).toLower().toStdString()) == type);
    }
    QVERIFY(!eventTypeFromString(""));
    QVERIFY(!eventTypeFromString("CREATE"));
    QVERIFY(!eventTypeFromString("CREATED "));
}

void ModelTest::warningReasonsHaveDistinctWords()
{
    QSet<QByteArray> words;
    for (int i = 0; i <= int(WarningReason::LfsPointer); ++i) {
        const QByteArray word = toString(WarningReason(i));
        QVERIFY(!word.isEmpty());
        QCOMPARE(word, word.toLower());
        QVERIFY2(!words.contains(word), word.constData());
        words.insert(word);
    }
    QVERIFY(isUnreadable(WarningReason::BrokenYaml));
    QVERIFY(isUnreadable(WarningReason::MissingObject));
    QVERIFY(!isUnreadable(WarningReason::DuplicateIdentity));
    QVERIFY(!isUnreadable(WarningReason::NoName));
}

QTEST_GUILESS_MAIN(ModelTest)
#include "tst_base_model.moc"
