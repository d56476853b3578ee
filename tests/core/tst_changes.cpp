// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/changes.h"
#include "yaml/manifestreader.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

yaml::Manifest readText(const QByteArray &text)
{
    return yaml::readManifest({text.constData(), static_cast<std::size_t>(text.size())});
}

scan::Changes changes(const QByteArray &before, const QByteArray &after)
{
    const yaml::Manifest one = readText(before);
    const yaml::Manifest other = readText(after);
    if (one.documents.empty() || other.documents.empty())
        qFatal("the test's own text cannot be read");
    return scan::changesBetween(one.documents[0].root(), other.documents[0].root());
}

QString told(const scan::Changes &found)
{
    QStringList lines;
    for (const FieldChange &field : found.fields) {
        const QString before = field.before ? QString::fromStdString(*field.before) : u"absent"_s;
        const QString after = field.after ? QString::fromStdString(*field.after) : u"absent"_s;
        lines << QString::fromStdString(field.path) + u": "_s + before + u" > "_s + after;
    }
    return lines.join(u'\n');
}

} // namespace

class TestChanges : public QObject
{
    Q_OBJECT

private slots:
    void fieldsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *before, const char *after, const QString &expected) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << expected;
        };
        row("nothing but formatting is no change", "a: 1\nb: 'x'\n", "b: x\na: 1 # one\n", u""_s);
        row("a scalar's path and both values", "spec: {chart: {version: 1.2.3}}", "spec: {chart: {version: 1.2.4}}",
            u"spec.chart.version: 1.2.3 > 1.2.4"_s);
        row("a new field was absent", "a: 1", "a: 1\nb: 2", u"b: absent > 2"_s);
        row("a field that is gone is absent", "a: 1\nb: 2", "a: 1", u"b: 2 > absent"_s);
        row("null is not absent", "a: 1\nb:\n", "a: 1", u"b: null > absent"_s);
        row("a change of type shows its quotes", "a: '80'", "a: 80", u"a: \"80\" > 80"_s);
        row("a new collection is compact JSON", "a: 1", "a: 1\nb: {c: [x, 2, null], d: \"q\\\"\"}",
            u"b: absent > {\"c\":[\"x\",2,null],\"d\":\"q\\\"\"}"_s);
        row("items pair by name", "l: [{name: a, v: 1}, {name: b, v: 2}]", "l: [{name: z, v: 0}, {name: a, v: 1}, {name: b, v: 3}]",
            u"l[name=z]: absent > {\"name\":\"z\",\"v\":0}\nl[name=b].v: 2 > 3"_s);
        row("items pair by mountPath", "l: [{mountPath: /a, v: 1}]", "l: [{mountPath: /b, v: 1}, {mountPath: /a, v: 2}]",
            u"l[mountPath=/b]: absent > {\"mountPath\":\"/b\",\"v\":1}\nl[mountPath=/a].v: 1 > 2"_s);
        row("names that come twice pair by position", "l: [{name: a, v: 1}, {name: a, v: 2}]", "l: [{name: a, v: 1}, {name: a, v: 3}]",
            u"l[1].v: 2 > 3"_s);
        row("items that changed places are a change", "l: [{name: a}, {name: b}]", "l: [{name: b}, {name: a}]",
            u"l: [\"a\",\"b\"] > [\"b\",\"a\"]"_s);
        row("one inserted text is one change", "l: [a, b, c]", "l: [x, a, b, c]", u"l[0]: absent > x"_s);
        row("a removed item keeps its place", "l: [a, b, c]", "l: [a, c]", u"l[1]: b > absent"_s);
        row("keys with dots are in quotes", "m: {a.b/c: 1}", "m: {a.b/c: 2}", u"m[\"a.b/c\"]: 1 > 2"_s);
        row("an alias replaced by its value is no change", "a: &x {y: 1}\nb: *x", "a: {y: 1}\nb: {y: 1}", u""_s);
        row("what an alias repeats is said once", "a: &x {y: 1}\nb: *x", "a: &x {y: 2}\nb: *x", u"a.y: 1 > 2"_s);
        row("an alias that became another is compared", "a: &x {y: 1}\nc: &z {y: 2}\nb: *x", "a: &x {y: 1}\nc: &z {y: 2}\nb: *z",
            u"b.y: 1 > 2"_s);
        row("of a key that comes twice the last counts", "a: 1\na: 2", "a: 1\na: 3", u"a: 2 > 3"_s);
        row("a mapping that became a list", "a: {b: 1}", "a: [b]", u"a: {\"b\":1} > [\"b\"]"_s);
        row("a Secret's values are hidden", "kind: Secret\ndata: {p: aGk=}\nstringData: {q: hi}",
            "kind: Secret\ndata: {p: aGo=}\nstringData: {q: ho}", u"data.p: ••• > •••\nstringData.q: ••• > •••"_s);
        row("a Secret's new values are hidden", "kind: Secret\nx: 1", "kind: Secret\nx: 1\ndata: {p: aGo=}",
            u"data: absent > {\"p\":\"•••\"}"_s);
        row("a Secret inside a chart's values is hidden", "values: []", "values: [{kind: Secret, stringData: {p: hi}}]",
            u"values[0]: absent > {\"kind\":\"Secret\",\"stringData\":{\"p\":\"•••\"}}"_s);
        row("the copy that kubectl keeps is hidden", "metadata: {annotations: {kubectl.kubernetes.io/last-applied-configuration: a}}",
            "metadata: {annotations: {kubectl.kubernetes.io/last-applied-configuration: b}}",
            u"metadata.annotations[\"kubectl.kubernetes.io/last-applied-configuration\"]: ••• > •••"_s);
        row("a Secret's value that an alias carries out is hidden", "kind: Secret\nnote: &pw one\nstringData: {p: *pw}",
            "kind: Secret\nnote: &pw two\nstringData: {p: *pw}", u"note: ••• > •••\nstringData.p: ••• > •••"_s);
        row("a Secret's data that an alias brings in is hidden", "x: &d {p: one}\nkind: Secret\nstringData: *d",
            "x: &d {p: two, q: new}\nkind: Secret\nstringData: *d", u"x.p: ••• > •••\nx.q: absent > •••"_s);
        row("a new field with a Secret's value is hidden", "kind: Secret\nstringData: {p: one}",
            "kind: Secret\nnote: {l: [&pw two, x]}\nstringData: {p: *pw}",
            u"note: absent > {\"l\":[\"•••\",\"x\"]}\nstringData.p: ••• > •••"_s);
        row("items that are paired by a Secret's value name it not", "kind: Secret\nl: [{name: &n one, v: 1}]\nstringData: {p: *n}",
            "kind: Secret\nl: [{name: &n one, v: 2}]\nstringData: {p: *n}", u"l[name=•••].v: 1 > 2"_s);
        row("items inside a Secret's data name no value", "kind: Secret\ndata: [{name: one}, {name: two}]",
            "kind: Secret\ndata: [{name: two}, {name: one}]", u"data: [\"•••\",\"•••\"] > [\"•••\",\"•••\"]"_s);
        row("the items of a SecretList are hidden", "kind: SecretList\nitems: [{data: {p: one}}]",
            "kind: SecretList\nitems: [{data: {p: two}}]", u"items[0].data.p: ••• > •••"_s);
        row("ciphertext is hidden", "a: ENC[AES,x]", "a: plain", u"a: ••• > plain"_s);
    }
    void fieldsAreNamed()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, expected);
        QCOMPARE(told(changes(before, after)), expected);
    }

    void reencryptionIsTold_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<bool>("only");
        const QByteArray one("p: ENC[AES,a]\nq: 1\nsops:\n  mac: ENC[AES,m]\n  lastmodified: x");
        QTest::newRow("ciphertext and metadata")
            << one << QByteArray("p: ENC[AES,b]\nq: 1\nsops:\n  mac: ENC[AES,n]\n  lastmodified: y") << true;
        QTest::newRow("a plain field too") << one << QByteArray("p: ENC[AES,b]\nq: 2\nsops:\n  mac: ENC[AES,n]\n  lastmodified: y")
                                           << false;
        QTest::newRow("a value that is new") << one
                                             << QByteArray(
                                                    "p: ENC[AES,b]\nq: 1\nr: ENC[AES,c]\nsops:\n  mac: ENC[AES,n]\n  lastmodified: y")
                                             << false;
        QTest::newRow("nothing") << one << one << false;
        QTest::newRow("no SOPS file") << QByteArray("p: ENC[AES,a]") << QByteArray("p: ENC[AES,b]") << false;
    }
    void reencryptionIsTold()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(bool, only);
        QCOMPARE(changes(before, after).onlyReencrypted, only);
    }

    void manyChangesAreCounted()
    {
        QByteArray before, after;
        for (int i = 0; i < 80; ++i) {
            before += "k" + QByteArray::number(i) + ": 1\n";
            after += "k" + QByteArray::number(i) + ": 2\n";
        }
        const scan::Changes found = changes(before, after);
        QCOMPARE(found.fields.size(), static_cast<std::size_t>(kMaxFieldChanges));
        QCOMPARE(found.omitted, 30);
    }

    void longTextShowsWhereItChanged()
    {
        const QByteArray same(500, 'x');
        const scan::Changes found = changes("a: " + same + "one", "a: " + same + "two");
        QCOMPARE(found.fields.size(), 1u);
        QVERIFY(found.fields[0].before->starts_with("…x") && found.fields[0].before->ends_with("xone"));
        QVERIFY(found.fields[0].after->ends_with("xtwo"));
    }

    void textIsCutByCharacters()
    {
        const yaml::Manifest manifest = readText("a: " + QByteArray("ü").repeated(300));
        const std::string text = scan::compactText(manifest.documents[0].root().get("a"));
        QCOMPARE(QString::fromStdString(text), QString(199, u'ü') + u'…');
    }

    void documentsThatContainThemselvesEnd()
    {
        const scan::Changes found = changes("&x {a: *x, b: 1}", "&x {a: [*x], b: 2}");
        QVERIFY(!found.fields.empty());
        const yaml::Manifest manifest = readText("&x [*x, *x]");
        QVERIFY(scan::compactText(manifest.documents[0].root()).size() < 1000);
    }
};

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
