// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/threadclock.h"
#include "yaml/manifestreader.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The nodes as one line a reader can compare: `{key:value}`, `[item]`, type letters before scalars.
std::string dumped(const yaml::Document &document)
{
    std::string out;
    std::vector<std::pair<std::uint32_t, char>> open;
    for (std::uint32_t i = 0; i < document.nodes.size(); ++i) {
        while (!open.empty() && open.back().first <= i) {
            out += open.back().second;
            open.pop_back();
        }
        const yaml::Node &node = document.nodes[i];
        const yaml::NodeRef ref(&document, i);
        switch (node.type) {
        case yaml::NodeType::Null: out += "~ "; break;
        case yaml::NodeType::Bool: out += "b'" + std::string(ref.text()) + "' "; break;
        case yaml::NodeType::Int: out += "i'" + std::string(ref.text()) + "' "; break;
        case yaml::NodeType::Float: out += "f'" + std::string(ref.text()) + "' "; break;
        case yaml::NodeType::String: out += "'" + std::string(ref.text()) + "' "; break;
        case yaml::NodeType::Alias: out += "*" + std::to_string(node.target) + " "; break;
        case yaml::NodeType::Sequence:
            out += "[";
            open.push_back({node.end, ']'});
            break;
        case yaml::NodeType::Mapping:
            out += "{";
            open.push_back({node.end, '}'});
            break;
        }
    }
    for (; !open.empty(); open.pop_back())
        out += open.back().second;
    return out;
}

std::string read(const QByteArray &text)
{
    const yaml::Manifest manifest = yaml::readManifest({text.constData(), static_cast<std::size_t>(text.size())});
    if (manifest.error)
        return "error";
    std::string out;
    for (const yaml::Document &document : manifest.documents)
        out += dumped(document) + ";";
    return out;
}

std::uint64_t hashOf(const QByteArray &text)
{
    const yaml::Manifest manifest = yaml::readManifest({text.constData(), static_cast<std::size_t>(text.size())});
    if (manifest.error || manifest.documents.size() != 1)
        return 0;
    return manifest.documents[0].root().hash();
}

} // namespace

class TestManifestReader : public QObject
{
    Q_OBJECT

private slots:
    void documentsAreRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("nodes");
        QTest::newRow("an empty file has no document") << QByteArray() << u""_s;
        QTest::newRow("a file of comments has no document") << QByteArray("# nothing\n") << u""_s;
        QTest::newRow("an empty document has no nodes") << QByteArray("---\n---\na: 1\n") << u";{'a' i'1' };"_s;
        QTest::newRow("a mapping has keys and values in order") << QByteArray("b: 1\na: [x, 2]\n") << u"{'b' i'1' 'a' ['x' i'2' ]};"_s;
        QTest::newRow("an alias to a scalar is its value") << QByteArray("a: &n web\nb: *n\n") << u"{'a' 'web' 'b' 'web' };"_s;
        QTest::newRow("an alias to a collection is a reference") << QByteArray("a: &n {x: 1}\nb: *n\n") << u"{'a' {'x' i'1' }'b' *2 };"_s;
        QTest::newRow("an anchor may be defined again")
            << QByteArray("a: &n 1\nb: *n\nc: &n 2\nd: *n\n") << u"{'a' i'1' 'b' i'1' 'c' i'2' 'd' i'2' };"_s;
        QTest::newRow("an anchor ends with its document") << QByteArray("a: &n 1\n---\nb: *n\n") << u"error"_s;
        QTest::newRow("an undefined alias is an error") << QByteArray("a: *n\n") << u"error"_s;
        QTest::newRow("a key that is a list is an error") << QByteArray("? [a]\n: 1\n") << u"error"_s;
        QTest::newRow("a key that is an alias to a mapping is an error") << QByteArray("a: &n {x: 1}\n*n : 2\n") << u"error"_s;
        QTest::newRow("a key that is an alias to a scalar is its value")
            << QByteArray("a: &n web\n*n : 2\n") << u"{'a' 'web' 'web' i'2' };"_s;
        QTest::newRow("a list may contain itself") << QByteArray("&x [*x]\n") << u"[*0 ];"_s;
        QTest::newRow("JSON is read too") << QByteArray("{\"apiVersion\":\"v1\",\n\t\"n\": 80, \"x\":null}")
                                          << u"{'apiVersion' 'v1' 'n' i'80' 'x' ~ };"_s;
        QTest::newRow("a byte order mark is no text") << QByteArray("\xef\xbb\xbf"
                                                                    "a: 1\n")
                                                      << u"{'a' i'1' };"_s;
        QTest::newRow("block scalars keep their lines") << QByteArray("a: |\n  x\n  y\n") << u"{'a' 'x\ny\n' };"_s;
    }
    void documentsAreRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, nodes);
        QCOMPARE(QString::fromStdString(read(text)), nodes);
    }

    void typesAreThoseOfKubernetes_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("prefix");
        for (const char *word : {"true", "True", "yes", "on", "y", "N", "off", "FALSE"})
            QTest::addRow("%s is a bool", word) << QByteArray(word) << QByteArray("b");
        for (const char *word :
             {"0", "80", "-7", "+7", "0x1F", "0o17", "017", "0b101", "-0b11", "1_000", "18446744073709551615", "99999999999999999999"})
            QTest::addRow("%s is a number", word) << QByteArray(word) << QByteArray(word == QByteArray("99999999999999999999") ? "f" : "i");
        for (const char *word : {"1.5", ".5", "1e3", "-1.", "08", ".inf", "-.INF", ".nan", "6.8523015e+5"})
            QTest::addRow("%s is a floating number", word) << QByteArray(word) << QByteArray("f");
        for (const char *word : {"~", "null", "NULL"})
            QTest::addRow("%s is null", word) << QByteArray(word) << QByteArray("~");
        for (const char *word : {"'80'", "\"true\"", "v1", "1.2.3", "2024-01-01", "10m", "tRue", "-", "0xZZ", ".", "1e", "nO", "12:30:45",
                                 "!!str 80", "! 80", "!foo 80"})
            QTest::addRow("%s is text", word) << QByteArray(word) << QByteArray("'");
        QTest::newRow("an explicit tag makes quoted text a number") << QByteArray("!!int '80'") << QByteArray("i");
    }
    void typesAreThoseOfKubernetes()
    {
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, prefix);
        const std::string nodes = read("[" + written + "]");
        QCOMPARE(QByteArray::fromStdString(nodes).mid(1, prefix.size()), prefix);
    }

    void contentIsCompared_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("same");
        const auto row = [](const char *name, const char *one, const char *other, bool same) {
            QTest::newRow(name) << QByteArray(one) << QByteArray(other) << same;
        };
        row("the order of keys is formatting", "a: 1\nb: 2\n", "b: 2\na: 1\n", true);
        row("the order of items is content", "[1, 2]", "[2, 1]", false);
        row("quoting text is formatting", "a: 'x'", "a: x", true);
        row("quoting a number is content", "a: '80'", "a: 80", false);
        row("a number's notation is formatting", "a: 0x10", "a: 16", true);
        row("quoting a key is formatting", "80: x", "'80': x", true);
        row("comments are formatting", "a: 1 # one\n", "# head\na: 1\n", true);
        row("line ends are formatting", "a: 1\r\nb: 2\r\n", "a: 1\nb: 2\n", true);
        row("flow style is formatting", "a: {b: [c]}", "a:\n  b:\n  - c\n", true);
        row("an alias to a scalar replaced by its value is formatting", "a: &x 1\nb: *x\n", "a: 1\nb: 1\n", true);
        row("an alias to a mapping replaced by its value is formatting", "a: &x {y: 1}\nb: *x\n", "a: {y: 1}\nb: {y: 1}\n", true);
        row("a key that comes twice counts once", "a: 1\na: 2\n", "a: 2\n", true);
        row("an empty value is null", "a:\n", "a: null\n", true);
        row("null is not the empty text", "a:\n", "a: ''\n", false);
        row("an empty list is not an empty mapping", "a: []\n", "a: {}\n", false);
        row("values cannot change places", "a: 1\nb: 2\n", "a: 2\nb: 1\n", false);
        row("a key and its value cannot change places", "a: b\n", "b: a\n", false);
        row("depth is content", "[[1], 2]", "[[1, 2]]", false);
    }
    void contentIsCompared()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        QFETCH(bool, same);
        QVERIFY(hashOf(one) != 0);
        QCOMPARE(hashOf(one) == hashOf(other), same);
    }

    void faultsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const QByteArray &text, yaml::ReadFault fault, int line) {
            QTest::newRow(name) << text << static_cast<int>(fault) << line;
        };
        using yaml::ReadFault;
        row("broken indentation has its line", "a: 1\nb: 2\n c: 3\n", ReadFault::BrokenYaml, 3);
        row("a value in a template's brackets is a template", "metadata:\n  name: {{ .Release.Name }}\n", ReadFault::Template, 2);
        row("a condition of a template is a template", "a: 1\n{{- if .Values.x }}\nb: 2\n{{- end }}\n", ReadFault::Template, 2);
        row("brackets in quotes do not make a broken file a template", "a: \"{{ x }}\"\nb: [\n", ReadFault::BrokenYaml, 3);
        row("Latin-1 is not UTF-8", "a: 1\nb: \xe4\n", ReadFault::NotUtf8, 2);
        row("UTF-16 is not UTF-8",
            QByteArray("\xff\xfe"
                       "a\0:\0",
                       6),
            ReadFault::NotUtf8, 1);
        row("nested too deep is said", QByteArray(101, '[') + QByteArray(101, ']'), ReadFault::TooDeep, 1);
        row("too many documents are said", QByteArray("--- 1\n").repeated(1001), ReadFault::TooManyDocuments, 1001);
        row("a document that is too large is said", "a: 1\n--- \nb: " + QByteArray(4 << 20, 'x'), ReadFault::TooLarge, 2);
        row("a file that is too large is said", QByteArray((16 << 20) + 1, '\n'), ReadFault::TooLarge, 0);
        row("a document with too many values is said", QByteArray("- \n").repeated(1'000'001), ReadFault::TooLarge, 1'000'000);
    }
    void faultsAreNamed()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, fault);
        QFETCH(int, line);
        yaml::Budget budget;
        budget.time = std::chrono::minutes(1); // a million values take longer than they may under a sanitizer
        const auto manifest = yaml::readManifest({text.constData(), static_cast<std::size_t>(text.size())}, budget);
        QVERIFY(manifest.error.has_value());
        QCOMPARE(static_cast<int>(manifest.error->fault), fault);
        QCOMPARE(static_cast<int>(manifest.error->line), line);
        QVERIFY(!manifest.error->text.empty() && manifest.documents.empty());
    }

    void depthOfAHundredIsRead() { QVERIFY(read(QByteArray(100, '[') + QByteArray(100, ']')) != "error"); }

    void laterKeyWins()
    {
        const auto manifest = yaml::readManifest("a: 1\nb: 2\na: 3\n");
        QCOMPARE(manifest.documents.size(), 1u);
        QVERIFY(manifest.documents[0].root().get("a").text() == "3");
        QVERIFY((manifest.documents[0].duplicateKeyLines == std::vector<std::uint32_t>{1}));
    }

    void manyDuplicateKeysHaveTheirLines()
    {
        QByteArray text;
        for (int i = 0; i < 40; ++i)
            text += "k" + QByteArray::number(i % 20) + ": " + QByteArray::number(i) + "\n";
        const auto manifest = yaml::readManifest({text.constData(), static_cast<std::size_t>(text.size())});
        QCOMPARE(manifest.documents[0].duplicateKeyLines.size(), 20u);
        QCOMPARE(manifest.documents[0].duplicateKeyLines.front(), 1u);
        QVERIFY(manifest.documents[0].root().get("k3").text() == "23");
    }

    void mergesAreSeen()
    {
        const auto manifest = yaml::readManifest("base: &b {x: 1, y: 2}\nmore: &m {y: 3, z: 4}\none: {<<: *b, x: 9}\ntwo: {<<: [*m, *b]}\n"
                                                 "quoted: {'<<': *b}\nself: &s {<<: *s}\n");
        QVERIFY(!manifest.error);
        const yaml::NodeRef root = manifest.documents[0].root();
        QVERIFY(root.get("one").get("x").text() == "9");
        QVERIFY(root.get("one").get("y").text() == "2");
        QVERIFY(root.get("two").get("y").text() == "3");
        QVERIFY(root.get("two").get("x").text() == "1");
        QVERIFY(!root.get("quoted").get("x"));
        QVERIFY(!root.get("self").get("x"));
    }

    void hostileFilesEndSoon()
    {
        const QString shared = qEnvironmentVariable("KUBESTATS_SHARED", QStringLiteral(KUBESTATS_SOURCE_DIR "/../shared"));
        const QDir folder(shared + u"/data/hostile-yaml"_s);
        if (!folder.exists())
            QSKIP("The folder of hostile files is not here.");
        const auto begun = ThreadClock::now();
        const auto since = [](ThreadClock::time_point before) {
            return std::chrono::duration_cast<std::chrono::milliseconds>(ThreadClock::now() - before);
        };
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            const auto before = ThreadClock::now();
            const auto manifest = yaml::readManifest({text.constData(), static_cast<std::size_t>(text.size())});
            qInfo("%-24s %4lld ms  %s", qPrintable(name), static_cast<long long>(since(before).count()),
                  manifest.error ? manifest.error->text.c_str() : "read");
            QVERIFY2(since(before) < yaml::Budget().time + std::chrono::milliseconds(500), qPrintable(name));
        }
        QVERIFY(since(begun) < std::chrono::seconds(10));
    }
};

QTEST_GUILESS_MAIN(TestManifestReader)
#include "tst_manifestreader.moc"
