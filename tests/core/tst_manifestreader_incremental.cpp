// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/incremental.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

namespace {

std::string_view view(const QByteArray &text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

/// What differs first, for the test's message; empty where nothing does.
QString difference(const yaml::Manifest &again, const yaml::Manifest &full)
{
    if (again == full)
        return {};
    if (again.error != full.error || again.documents.size() != full.documents.size())
        return u"%1 documents instead of %2"_s.arg(again.documents.size()).arg(full.documents.size());
    for (std::size_t i = 0; i < full.documents.size(); ++i) {
        const yaml::Document &a = again.documents[i];
        const yaml::Document &b = full.documents[i];
        if (a.nodes.size() != b.nodes.size())
            return u"document %1: %2 nodes instead of %3"_s.arg(i).arg(a.nodes.size()).arg(b.nodes.size());
        for (std::size_t n = 0; n < b.nodes.size(); ++n) {
            if (a.nodes[n] != b.nodes[n])
                return u"document %1, node %2 (line %3)"_s.arg(i).arg(n).arg(b.nodes[n].line);
        }
    }
    return u"text, first line or duplicate keys"_s;
}

/// Where two texts differ, short enough for a message.
QString around(const QByteArray &before, const QByteArray &after)
{
    const auto same = std::mismatch(before.begin(), before.end(), after.begin(), after.end()).first - before.begin();
    const qsizetype from = std::max<qsizetype>(0, same - 150);
    return u"\nBEFORE\n"_s + QString::fromUtf8(before.mid(from, 300)) + u"\nAFTER\n"_s + QString::fromUtf8(after.mid(from, 300));
}

QByteArray sample()
{
    return "# head\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  labels: {app: web, tier: 'front'}\n  annotations:\n"
           "    note: |\n      first line\n\n      - looks like an item\n    empty:\nspec:\n  replicas: 2\n  template:\n    spec:\n      "
           "containers:\n"
           "      - name: app\n        image: nginx:1.2.3\n        args: [\"--a\",\n          \"--b\"]\n        env:\n          - name: "
           "TZ\n"
           "            value: UTC\n          -\n            name: LONG\n            value: text that goes\n              on here\n"
           "      - name: side\n        image: \"busybox\"   # why\n        resources:\n          limits:\n            memory: 1Gi\n       "
           "     memory: 2Gi\n"
           "      volumes:\n      - name: data\n        emptyDir: {}\n---\n# second\napiVersion: v1\nkind: Service\nmetadata:\n  name: "
           "web\nspec:\n"
           "  ports:\n  - port: 80\n    targetPort: http\n  selector:\n    app: web\n---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  "
           "name: c\n"
           "data:\n  a.conf: |\n    [x]\n    y = 1\n  b: >-\n    folded\n    text\n";
}

} // namespace

class TestIncremental : public QObject
{
    Q_OBJECT

private slots:
    void chosenEditsEqualAFullParse_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const QByteArray &what, const QByteArray &with) {
            QByteArray after = sample();
            if (!after.contains(what))
                qFatal("the sample does not hold what is replaced");
            QTest::newRow(name) << sample() << after.replace(after.indexOf(what), what.size(), with);
        };
        row("a value", "nginx:1.2.3", "nginx:1.2.4");
        row("a new line", "        image: \"busybox\"", "        tty: true\n        image: \"busybox\"");
        row("a line that is gone", "            value: UTC\n", "");
        row("a new list item", "      - name: side\n", "      - name: extra\n      - name: side\n");
        row("a comment", "# why", "# because");
        row("a comment becomes a block's text", "    note: |\n", "    note: |+\n");
        row("a block begins at the end of a collection", "    empty:\n", "    empty: |\n");
        row("an item's dash", "          - name: TZ\n", "            name: TZ\n");
        row("less indentation", "            memory: 1Gi\n", "          memory: 1Gi\n");
        row("a key with the wrong indentation", "    app: web\n", "   app: web\n");
        row("a quote that is never closed", "value: UTC", "value: \"UTC");
        row("a list that is never closed", "\"--b\"]", "\"--b\"");
        row("an anchor", "  name: web\n", "  name: &n web\n");
        row("an alias without an anchor", "targetPort: http", "targetPort: *http");
        row("a new document", "spec:\n  ports:", "---\nspec:\n  ports:");
        row("an end of a document", "spec:\n  ports:", "...\nspec:\n  ports:");
        row("a separator that is gone", "---\n# second\n", "# second\n");
        row("a directive", "# second\n", "%YAML 1.1\n");
        row("the last line", "    text\n", "    text");
        row("the first line", "# head\n", "");
        row("a comment that swallows the next line", "# head\n", "# head?");
        row("a comment's end that becomes a line", "# head\n", "# he\nad: 1\n");
        row("a control character in a comment", "# head\n",
            "# he\x0e"
            "ad\n");
        row("more comments before the first value", "# head\n", "# head\n# and more\n");
        row("fewer comments before the first value", "# second\n", "");
        row("a byte order mark", "# head\n", "\xef\xbb\xbf# head\n");
        row("a line end that others do not count", "value: UTC",
            "value: \"a\xe2\x80\xa8"
            "b\"");
        row("a carriage return", "replicas: 2\n", "replicas: 2\r\n");
        row("an invalid byte", "nginx", "ngin\xff");
        row("the key that counts", "            memory: 2Gi\n", "");
        row("nothing", "UTC", "UTC");
        QTest::newRow("changes in several collections of several documents")
            << sample()
            << sample()
                   .replace("app: web, tier: 'front'}\n", "app: web}\n  uid: x\n")
                   .replace("nginx:1.2.3", "nginx:1.2.4")
                   .replace("1Gi", "3Gi")
                   .replace("port: 80", "port: 81\n    name: web")
                   .replace("y = 1", "y = 2");
        QTest::newRow("from an empty file") << QByteArray() << sample();
        QTest::newRow("to an empty file") << sample() << QByteArray();
        QTest::newRow("from a broken file") << QByteArray("a: [\n") << QByteArray("a: []\n");
        QTest::newRow("after an end of a document")
            << QByteArray("a:\n  b:\n    c: 1\n  d: 2\n...\n# x\n") << QByteArray("a:\n  b:\n    c: 1\n  d: 2\n...\n# y\n");
        QTest::newRow("a list in flow style over lines")
            << QByteArray("x: 1\na: [\n  b: 1,\n  c: 2,\n]\ny: 3\n") << QByteArray("x: 1\na: [\n  b: 1,\n  c: 3,\n]\ny: 3\n");
    }
    void chosenEditsEqualAFullParse()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const yaml::Manifest old = yaml::readManifest(view(before));
        QCOMPARE(difference(yaml::readAgain(old, view(before), view(after)), yaml::readManifest(view(after))), QString());
    }

    void depthIsCountedFromTheRoot()
    {
        QByteArray before;
        for (int depth = 0; depth < 100; ++depth)
            before += QByteArray(depth, ' ') + "k:\n" + QByteArray(depth, ' ') + "z: 1\n";
        before.replace(QByteArray(99, ' ') + "k:\n", QByteArray(99, ' ') + "k: x\n");
        QByteArray ordered;
        for (int depth = 0; depth < 100; ++depth)
            ordered += QByteArray(depth, ' ') + (depth == 99 ? "k: x\n" : "k:\n");
        ordered += QByteArray(98, ' ') + "z: 1\n";
        QByteArray after = ordered;
        after.replace("k: x", "k: [x]");
        const yaml::Manifest old = yaml::readManifest(view(ordered));
        QVERIFY(!old.error);
        const yaml::Manifest again = yaml::readAgain(old, view(ordered), view(after));
        QVERIFY(again.error && again.error->fault == yaml::ReadFault::TooDeep);
    }

    void generatedEditsEqualAFullParse()
    {
        std::mt19937 random(20240117);
        const QList<QByteArray> pieces = {" ",     "  ",   "\n", "- ",   "-",    "a: 1\n",      "  b: c\n",
                                          "#",     " # x", ":",  ": ",   "\"",   "'",           "|",
                                          ">",     "[",    "]",  "{",    "}",    ",",           "---\n",
                                          "...\n", "&x ",  "*x", "!t ",  "<<: ", "?",           "\t",
                                          "%",     "x",    "80", "\n\n", "ü",    "name: web\n", "      - name: q\n"};
        const auto upTo = [&random](qsizetype limit) { return static_cast<qsizetype>(random() % static_cast<unsigned>(limit + 1)); };
        const auto edit = [&](QByteArray &after) {
            switch (random() % 4) {
            case 0: after.remove(upTo(after.size()), 1 + upTo(12)); break;
            case 1: after.insert(upTo(after.size()), pieces[upTo(pieces.size() - 1)]); break;
            case 2: {
                const qsizetype from = after.lastIndexOf('\n', upTo(after.size() - 1)) + 1;
                const qsizetype to = after.indexOf('\n', from) + 1;
                const QByteArray line = after.mid(from, to > 0 ? to - from : -1);
                if (random() % 2)
                    after.insert(from, line);
                else
                    after.remove(from, line.size());
                break;
            }
            default: after.replace(upTo(after.size() - 1), 1, pieces[upTo(pieces.size() - 1)]); break;
            }
        };
        QByteArray text = sample();
        yaml::Manifest known = yaml::readManifest(view(text));
        int readable = 0;
        for (int round = 0; round < 4000; ++round) {
            QByteArray after = text;
            for (unsigned more = 1 + random() % 3; more > 0; --more)
                edit(after);
            const yaml::Manifest full = yaml::readManifest(view(after));
            const QString wrong = difference(yaml::readAgain(known, view(text), view(after)), full);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong + around(text, after)));
            readable += full.error ? 0 : 1;
            if (!full.error && after.size() > 300) {
                text = after;
                known = full;
            } else if (random() % 20 == 0) {
                text = sample();
                known = yaml::readManifest(view(text));
            }
        }
        QVERIFY(readable > 1000);
    }

    void realHistoriesEqualAFullParse();
};

/// Successive versions of the files of a real repository, as far as ten seconds go.
void TestIncremental::realHistoriesEqualAFullParse()
{
    const QString shared = qEnvironmentVariable("KUBESTATS_SHARED", QStringLiteral(KUBESTATS_SOURCE_DIR "/../shared"));
    const QString bundle = shared + u"/data/repos/flux2-kustomize-helm-example.bundle"_s;
    if (!QFile::exists(bundle))
        QSKIP("The shared repositories are not here.");
    QTemporaryDir folder;
    const auto git = [&folder](const QStringList &arguments) {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(u"git"_s, arguments);
        process.waitForFinished(60'000);
        return process.readAllStandardOutput();
    };
    git({u"clone"_s, u"-q"_s, u"--mirror"_s, bundle, u"."_s});
    const QByteArray log = git({u"log"_s, u"--first-parent"_s, u"--diff-merges=first-parent"_s, u"--raw"_s, u"--no-renames"_s,
                                u"--no-abbrev"_s, u"--format="_s, u"--all"_s, u"--"_s, u"*.yaml"_s});
    QElapsedTimer timer;
    timer.start();
    int compared = 0;
    for (const QByteArray &line : log.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() < 5 || !words[4].startsWith('M') || timer.elapsed() > 10'000)
            continue;
        const QByteArray before = git({u"cat-file"_s, u"blob"_s, QString::fromLatin1(words[2])});
        const QByteArray after = git({u"cat-file"_s, u"blob"_s, QString::fromLatin1(words[3])});
        const yaml::Manifest old = yaml::readManifest(view(before));
        const QString wrong = difference(yaml::readAgain(old, view(before), view(after)), yaml::readManifest(view(after)));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong + QString::fromLatin1(words[3])));
        ++compared;
    }
    QVERIFY(compared > 10);
}

QTEST_GUILESS_MAIN(TestIncremental)
#include "tst_manifestreader_incremental.moc"
