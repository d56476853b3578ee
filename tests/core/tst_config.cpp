// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/configreader.h"
#include "yaml/emitter.h"
#include "yaml/jsonreader.h"
#include "yaml/jsonwriter.h"
#include "yaml/manifestreader.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <string>

using namespace Qt::StringLiterals;

namespace {

/// Where a test finds files of others, or nothing.
QString sharedFolder()
{
    for (const QString &folder : {qEnvironmentVariable("KUBESTATS_SHARED"), QStringLiteral(KUBESTATS_SOURCE_DIR "/../shared")}) {
        if (!folder.isEmpty() && QFileInfo::exists(folder + u"/data/hostile-yaml"_s))
            return folder;
    }
    return {};
}

/// Nodes without their places, which another reader or another text has elsewhere.
bool sayTheSame(const yaml::Document &a, const yaml::Document &b)
{
    if (a.nodes.size() != b.nodes.size())
        return false;
    for (std::uint32_t i = 0; i < a.nodes.size(); ++i) {
        const yaml::Node &x = a.nodes[i];
        const yaml::Node &y = b.nodes[i];
        const bool same = x.type == y.type && x.count == y.count && x.end == y.end && x.hash == y.hash && x.target == y.target;
        const bool text = x.type == yaml::NodeType::Null || yaml::NodeRef(&a, i).text() == yaml::NodeRef(&b, i).text();
        if (!same || !text)
            return false;
    }
    return true;
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

} // namespace

class ConfigTest : public QObject
{
    Q_OBJECT

private slots:
    void everyNodeHasItsPlace();
    void columnsCountCharacters();
    void bothReadersAgree_data();
    void bothReadersAgree();
    void brokenFileSaysWhere_data();
    void brokenFileSaysWhere();
    void hostileFilesEnd();
    void duplicateKeysAreReported();
    void canonicalTextIsWrittenAgain_data();
    void canonicalTextIsWrittenAgain();
    void objectBecomesYaml();
    void objectComesBackFromItsBackup_data();
    void objectComesBackFromItsBackup();
    void mergeOfNothingIsNoKey();
    void stringsStayStrings_data();
    void stringsStayStrings();
    void anyTreeIsReadAgain();
    void jsonIsStrict_data();
    void jsonIsStrict();
};

void ConfigTest::everyNodeHasItsPlace()
{
    const QByteArray text = "apiVersion: v1\nclusters:\n- name: a\n  cluster: {server: 'https://x'}\nempty:\nlist: [1, 2]\n";
    const auto document = yaml::readConfig(text, u"config"_s);
    QVERIFY2(document, qPrintable(document ? QString() : document.error().message));
    const auto root = document->root();
    const auto place = [](yaml::NodeRef node) { return std::pair(node.line(), node.column()); };
    using Place = std::pair<std::uint32_t, std::uint32_t>;
    QCOMPARE(place(root), Place(1, 1));
    QCOMPARE(place(root.get("apiVersion")), Place(1, 13));
    const auto clusters = root.get("clusters");
    QCOMPARE(place(clusters), Place(3, 1));
    QCOMPARE(place(clusters.firstChild()), Place(3, 3));
    QCOMPARE(place(clusters.firstChild().get("cluster")), Place(4, 12));
    QCOMPARE(place(clusters.firstChild().get("cluster").get("server")), Place(4, 21));
    QCOMPARE(place(root.get("list").firstChild()), Place(6, 8));
    QCOMPARE(root.get("empty").type(), yaml::NodeType::Null);
    QVERIFY(root.get("empty").line() >= 5);
    QCOMPARE(yaml::placeOf(root.get("apiVersion"), u"config"_s), u"config, line 1, column 13"_s);
}

void ConfigTest::columnsCountCharacters()
{
    const auto document = yaml::readConfig("{\"ä€\": \"x\", b: 2}\n", u"f"_s);
    QVERIFY(document);
    QCOMPARE(document->root().get("b").column(), 16u);
}

void ConfigTest::bothReadersAgree_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("numbers of every shape") << QByteArray("a: 1\nb: 0x10\nc: 1e3\nd: 0o17\ne: 1_000\nf: .inf\ng: -5\nh: 017\n");
    QTest::newRow("words that mean something") << QByteArray("a: yes\nb: off\nc: ~\nd: null\ne: True\nf: y\ng: 'yes'\nh: \"null\"\n");
    QTest::newRow("texts of several lines") << QByteArray("a: |\n  one\n\n   two\nb: >-\n  folded\n  text\n\n  more\nc: |+\n  kept\n\n");
    QTest::newRow("anchors and merges") << QByteArray("base: &b {x: 1}\nuse:\n  <<: *b\n  y: &v two\nagain: *v\nall: [*b, *b]\n");
    QTest::newRow("explicit types") << QByteArray("a: !!str 5\nb: !!int \"6\"\nc: !own value\nd: !!float 3\n");
    QTest::newRow("a JSON file") << QByteArray("{\n\t\"a\":{\"b\":[1,2.5,true,null,\"x\"]},\"c\":\"\"}\n");
    QTest::newRow("comments, CRLF and a mark at the start") << QByteArray("\xef\xbb\xbf# c\r\na: 1 # d\r\nb:\r\n- x\r\n");
    QTest::newRow("a document start and end") << QByteArray("%YAML 1.1\n---\na: b\n...\n");
    QTest::newRow("nothing but a comment") << QByteArray("# nothing\n");
}

void ConfigTest::bothReadersAgree()
{
    QFETCH(QByteArray, text);
    const auto config = yaml::readConfig(text, u"f"_s);
    QVERIFY2(config, qPrintable(config ? QString() : config.error().message));
    const auto manifest = yaml::readManifest(viewOf(text));
    QVERIFY(!manifest.error);
    QVERIFY(sayTheSame(*config, manifest.documents.empty() ? yaml::Document{} : manifest.documents.front()));
}

void ConfigTest::brokenFileSaysWhere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    QTest::newRow("a bracket that nothing closes") << QByteArray("a: 1\nb: [1, 2\n") << u"line 3"_s;
    QTest::newRow("an alias without an anchor") << QByteArray("a: 1\nb: *x\n") << u"line 2, column 4"_s;
    QTest::newRow("a key that is a list") << QByteArray("a: 1\n? [b]\n: c\n") << u"line 2"_s;
    QTest::newRow("a second document") << QByteArray("a: 1\n---\nb: 2\n") << u"line 2"_s;
    QTest::newRow("a comma that never ends") << QByteArray(",") << u"line 1"_s;
    QTest::newRow("bytes that are no UTF-8") << QByteArray("a: 1\nb: \xff\n") << u"line 2, column 4"_s;
    QTest::newRow("a zero byte") << QByteArray("a: 1\0", 5) << u"line 1, column 5"_s;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                          "a\0:\0",
                                          6)
                            << u"line 1, column 1"_s;
    QTest::newRow("deeper than a hundred") << QByteArray(200, '[') << u"line 1"_s;
}

void ConfigTest::brokenFileSaysWhere()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, where);
    const auto document = yaml::readConfig(text, u"/etc/policy.yaml"_s);
    QVERIFY(!document);
    QVERIFY2(document.error().message.contains(where), qPrintable(document.error().message));
    QVERIFY(document.error().message.contains(u"/etc/policy.yaml"_s));
}

void ConfigTest::hostileFilesEnd()
{
    const QString folder = sharedFolder();
    if (folder.isEmpty())
        QSKIP("The hostile files are not here.");
    const QDir files(folder + u"/data/hostile-yaml"_s);
    for (const QString &name : files.entryList(QDir::Files)) {
        QFile file(files.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QElapsedTimer timer;
        timer.start();
        const auto document = yaml::readConfig(file.readAll(), name);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(u"%1 took %2 ms"_s.arg(name).arg(timer.elapsed())));
        if (!document || document->nodes.empty())
            continue;
        const QByteArray written = yaml::writeYaml(*document);
        const auto again = yaml::readManifest(viewOf(written));
        QVERIFY2(!again.error && again.documents.size() == 1 && sayTheSame(*document, again.documents.front()), qPrintable(name));
    }
}

void ConfigTest::duplicateKeysAreReported()
{
    const auto document = yaml::readConfig("a: 1\nb: 2\na: 3\n", u"f"_s);
    QVERIFY(document);
    QCOMPARE(document->duplicateKeyLines, std::vector<std::uint32_t>{1});
    QCOMPARE(document->root().get("a").text(), std::string_view("3"));
}

void ConfigTest::canonicalTextIsWrittenAgain_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("an object as kubectl prints it")
        << QByteArray("apiVersion: v1\nkind: Service\nmetadata:\n  labels:\n    app.kubernetes.io/name: web\n"
                      "  name: web\nspec:\n  ports:\n  - name: http\n    port: 80\n    targetPort: http\n"
                      "  - port: 443\n  selector: {}\nstatus:\n  ingress: []\n");
    QTest::newRow("lists in lists") << QByteArray("- - 1\n  - - a\n    - b: c\n      d: e\n- []\n- {}\n- null\n");
    QTest::newRow("texts of several lines") << QByteArray(
        "data:\n  a: |\n    one\n      two\n\n    three\n  b: |-\n    no end\n    here\n  c: |+\n    two\n\n"
        "  d: |2\n      indented first\n    second\nlist:\n- |\n  in a\n  list\n");
    QTest::newRow("strings that need quotes") << QByteArray(
        "a: \"yes\"\nb: \"1.5\"\nc: \"\"\nd: \"# no\"\ne: \"a: b\"\nf: \"2024-05-06T07:08:09Z\"\ng: \"12:30\"\n"
        "h: \"\\x1b[0m\"\n\"on\": x\n\"80\": y\n");
    QTest::newRow("strings that need none") << QByteArray(
        "a: 10.0.0.1\nb: --flag=x\nc: https://x:6443/p\nd: ümläut €\ne: it's\nf: a,b\ng: /bin/sh\n");
    QTest::newRow("aliases") << QByteArray("base: &a1\n  x: 1\nlist: &a2\n- 1\nuse:\n  <<: *a1\n  l: *a2\n");
    QTest::newRow("one scalar") << QByteArray("text\n");
}

void ConfigTest::canonicalTextIsWrittenAgain()
{
    QFETCH(QByteArray, text);
    const auto document = yaml::readConfig(text, u"f"_s);
    QVERIFY2(document, qPrintable(document ? QString() : document.error().message));
    QCOMPARE(yaml::writeYaml(*document), text);
}

void ConfigTest::objectBecomesYaml()
{
    const auto text = yaml::yamlFromJson(
        R"({"kind":"ConfigMap","apiVersion":"v1","data":{"b":"x\ny\n","a":"\u00e4\ud83d\ude00"},"size":9007199254740993})");
    QVERIFY(text);
    QCOMPARE(*text, QByteArray("kind: ConfigMap\napiVersion: v1\ndata:\n  b: |\n    x\n    y\n  a: ä😀\nsize: 9007199254740993\n"));
}

void ConfigTest::objectComesBackFromItsBackup_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("a field that is named as a merge is a field") << QByteArray(R"({"spec":{"<<":{"b":"1"},"c":"2"}})");
    QTest::newRow("also with a list in it") << QByteArray(R"({"<<":[{"b":"1"}],"b":"2"})");
    QTest::newRow("and with a text in it") << QByteArray(R"({"<<":"1","b":"2"})");
    QTest::newRow("what looks like YAML is text") << QByteArray(R"({"a":"*x","b":"&y","c":"0x1F","d":"~","e":"1_000","f":"!t"})");
}

void ConfigTest::objectComesBackFromItsBackup()
{
    QFETCH(QByteArray, json);
    const auto saved = yaml::yamlFromJson(json);
    QVERIFY(saved);
    const auto read = yaml::readConfig(*saved, u"backup"_s);
    QVERIFY2(read, saved->constData());
    const auto restored = yaml::writeJson(*read);
    QVERIFY2(restored, saved->constData());
    QCOMPARE(*restored, json);
}

void ConfigTest::mergeOfNothingIsNoKey()
{
    const auto document = yaml::readConfig("<<: 1\na: 2\n", u"f"_s);
    QVERIFY(document);
    const auto json = yaml::writeJson(*document);
    QVERIFY(json);
    QCOMPARE(*json, QByteArray(R"({"a":2})"));
}

void ConfigTest::stringsStayStrings_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArrayList texts{"",
                               " ",
                               "\n",
                               "\n\n",
                               "a\n",
                               "a\n\n",
                               "\na",
                               " a\nb",
                               "\ta\nb",
                               "a\n \n",
                               "a\n\t\n",
                               "a\r\nb",
                               "a\tb",
                               "- a",
                               "-",
                               "--- a",
                               "---",
                               "...",
                               "? a",
                               "?",
                               ":",
                               ": a",
                               "a:",
                               "a: b",
                               "a #b",
                               "#",
                               "&a",
                               "*a",
                               "!a",
                               "|",
                               ">",
                               "%a",
                               "@a",
                               "`a",
                               "'a'",
                               "\"",
                               "\\",
                               "{}",
                               "[]",
                               "a,b",
                               "~",
                               "null",
                               "Null",
                               "y",
                               "N",
                               "on",
                               "Off",
                               "TRUE",
                               "0",
                               "-1",
                               "+1",
                               "0x1F",
                               "0o7",
                               "0b1",
                               "017",
                               "1e3",
                               "1.",
                               ".5",
                               ".inf",
                               "-.INF",
                               ".nan",
                               "1_000",
                               "=",
                               "<<",
                               "2001-01-01",
                               "1:2",
                               "190:20:30",
                               "\xc2\x85",
                               "\xe2\x80\xa8",
                               "\xef\xbb\xbf",
                               "\x7f",
                               "\x1b[1m",
                               "\xef\xbf\xbe",
                               "\xf0\x9f\x98\x80",
                               "trailing ",
                               " leading",
                               "a\nb ",
                               "a  \nb\n",
                               "  \n a\n",
                               "a\n   ",
                               "x\n\n\ny",
                               "\\n",
                               "a\\",
                               "0.1.2",
                               "1e",
                               "0x",
                               "_1",
                               "1__2"};
    for (const QByteArray &text : texts)
        QTest::newRow(qPrintable(u"the string %1"_s.arg(QString::fromUtf8(text.toPercentEncoding())))) << text;
}

void ConfigTest::stringsStayStrings()
{
    QFETCH(QByteArray, text);
    // In every place: a value, a key, an item, below other things.
    yaml::Document document;
    const auto built = yaml::readConfig("{a: {b: T}, c: [T, [T, {d: T}]], e: T}", u"f"_s);
    QVERIFY(built);
    document = *built;
    const auto offset = std::uint32_t(document.text.size());
    document.text += text.toStdString();
    for (yaml::Node &node : document.nodes) {
        const std::string_view old = std::string_view(document.text).substr(node.textBegin, node.textLength);
        if (node.type == yaml::NodeType::String && old == "T") {
            node.textBegin = offset;
            node.textLength = std::uint32_t(text.size());
        }
    }
    const QByteArray written = yaml::writeYaml(document);
    const auto manifest = yaml::readManifest(viewOf(written));
    QVERIFY2(!manifest.error, written.constData());
    const auto config = yaml::readConfig(written, u"f"_s);
    QVERIFY2(config, written.constData());
    for (const yaml::Document *read : {&manifest.documents.front(), &*config}) {
        QCOMPARE(read->nodes.size(), document.nodes.size());
        for (std::uint32_t i = 0; i < document.nodes.size(); ++i) {
            QVERIFY2(yaml::NodeRef(read, i).type() == yaml::NodeRef(&document, i).type(), written.constData());
            QVERIFY2(yaml::NodeRef(read, i).text() == yaml::NodeRef(&document, i).text(), written.constData());
        }
    }
}

/// A random JSON value, as text.
static QByteArray randomJson(QRandomGenerator &random, int depth)
{
    const auto string = [&random] {
        static const QByteArrayList parts{"a", "b c", " ",       "\\n", "\\t",  ":",    "#", "- ",  "yes",
                                          "1", "é",   "\\u0007", "'",   "\\\"", "\\\\", "{", "key", "0x1"};
        QByteArray out = "\"";
        for (int i = random.bounded(6); i > 0; --i)
            out += parts[random.bounded(int(parts.size()))];
        return out + '"';
    };
    switch (random.bounded(depth > 0 ? 8 : 6)) {
    case 0: return QByteArray::number(random.bounded(-100, 100));
    case 1: return random.bounded(2) ? "true" : "null";
    case 6:
    case 7: {
        const bool object = random.bounded(2);
        QByteArray out = object ? "{" : "[";
        for (int i = random.bounded(5); i > 0; --i)
            out += (out.size() > 1 ? "," : "") + (object ? string() + ':' : QByteArray()) + randomJson(random, depth - 1);
        return out + (object ? '}' : ']');
    }
    default: return string();
    }
}

void ConfigTest::anyTreeIsReadAgain()
{
    QRandomGenerator random(5);
    for (int i = 0; i < 2000; ++i) {
        const QByteArray json = randomJson(random, 5);
        const auto document = yaml::readJson(json);
        QVERIFY2(document, json.constData());
        const QByteArray written = yaml::writeYaml(*document);
        const auto manifest = yaml::readManifest(viewOf(written));
        QVERIFY2(!manifest.error, written.constData());
        if (document->nodes.size() < 2)
            continue;
        QVERIFY2(sayTheSame(*document, manifest.documents.front()), (json + '\n' + written).constData());
        const auto config = yaml::readConfig(written, u"f"_s);
        QVERIFY2(config && sayTheSame(*document, *config), (json + '\n' + written).constData());
    }
}

void ConfigTest::jsonIsStrict_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"",        "{",           "[1,]",   "{\"a\":1,}", "{a:1}",     "'a'", "01",   "1.",       "+1", ".5", "nul",      "tru e", "\"a",
          "\"\\x\"", "\"\\ud800\"", "\"\n\"", "[1 2]",      "{\"a\" 1}", "1 2", "[1]]", "{\"a\":}", "-",  "1e", "\"\xff\"", "{]",    "[}"})
        QTest::newRow(qPrintable(u"no JSON: %1"_s.arg(QString::fromLatin1(text).simplified()))) << QByteArray(text);
    QTest::newRow("deeper than a hundred") << QByteArray(101, '[') + QByteArray(101, ']');
}

void ConfigTest::jsonIsStrict()
{
    QFETCH(QByteArray, text);
    const auto document = yaml::readJson(text);
    QVERIFY(!document);
    QVERIFY(document.error().code == ErrorCode::InvalidInput || document.error().code == ErrorCode::TooLarge);
}

QTEST_GUILESS_MAIN(ConfigTest)
#include "tst_config.moc"
