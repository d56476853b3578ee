// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/masking.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestMasking : public QObject
{
    Q_OBJECT

private slots:
    void secretsAreHidden_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        const auto row = [](const char *name, const char16_t *text, const char16_t *masked) {
            QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(masked);
        };
        row("other manifests stay", u"kind: ConfigMap\ndata:\n  a: b # c\n", u"kind: ConfigMap\ndata:\n  a: b # c\n");
        row("data and stringData", u"kind: Secret\ndata:\n  a: aGk= # c\nstringData: {b: 'x y', \"c\": \"z\"}\ntype: Opaque\n",
            u"kind: Secret\ndata:\n  a: ••• # c\nstringData: {b: •••, \"c\": •••}\ntype: Opaque\n");
        row("a block keeps its lines", u"kind: Secret\nstringData:\n  a: |-\n    one\n\n    two\n  b: 1\nx: y\n",
            u"kind: Secret\nstringData:\n  a: |-\n    •••\n\n    •••\n  b: •••\nx: y\n");
        row("text over several lines", u"kind: Secret\nstringData:\n  a: \"one\n    two\"\n",
            u"kind: Secret\nstringData:\n  a: •••\n    •••\n");
        row("letters of several bytes before it", u"# ü€😀\nkind: Secret\nnote: äöü\ndata: {ä: grün}\n",
            u"# ü€😀\nkind: Secret\nnote: äöü\ndata: {ä: •••}\n");
        row("Windows line ends", u"kind: Secret\r\ndata:\r\n  a: aGk=\r\n  b: |\r\n    x\r\n",
            u"kind: Secret\r\ndata:\r\n  a: •••\r\n  b: |\r\n    •••\r\n");
        row("the second document", u"kind: ConfigMap\ndata: {a: b}\n---\nkind: Secret\ndata: {a: b}\n",
            u"kind: ConfigMap\ndata: {a: b}\n---\nkind: Secret\ndata: {a: •••}\n");
        row("a Secret in a List", u"kind: List\nitems:\n- kind: Secret\n  data: {a: b}\n",
            u"kind: List\nitems:\n- kind: Secret\n  data: {a: •••}\n");
        row("JSON", u"{\"kind\":\"Secret\",\"data\":{\"a\":\"b\"}}", u"{\"kind\":\"Secret\",\"data\":{\"a\":•••}}");
        row("ciphertext anywhere", u"a: ENC[AES256_GCM,data:x]\n#ENC[AES256_GCM,data:y]\nb: 1\n", u"a: •••\n#•••\nb: 1\n");
        row("an alias to data outside", u"base: &b {a: hidden}\nkind: Secret\ndata: *b\n", u"base: &b {a: •••}\nkind: Secret\ndata: *b\n");
        row("a template of a Secret", u"kind: Secret\ndata:\n  a: {{ .Values.a | b64enc }}\n  b: eA==\ntype: Opaque\n{{- end }}\n",
            u"kind: Secret\ndata:\n  •••\n  •••\ntype: Opaque\n{{- end }}\n");
        row("a broken Secret on one line", u"kind: Secret\nstringData: {a: b\ntype: x\n", u"kind: Secret\nstringData: •••\n•••\n");
        row("broken JSON on one line", u"{\"kind\":\"Secret\",\"type\":\"x\",\"data\":{\"password\":\"aHVudGVy\"}",
            u"{\"kind\":\"Secret\",\"type\":\"x\",\"data\": •••");
        row("broken JSON without indentation", u"{\n\"kind\": \"Secret\",\n\"data\": {\n\"password\": \"aHVudGVy\"\n}",
            u"{\n\"kind\": \"Secret\",\n\"data\": •••\n•••\n•••");
        row("a broken Secret in brackets", u"{apiVersion: v1, kind: Secret, metadata: {name: a}, stringData: {p: DDDD}\n",
            u"{apiVersion: v1, kind: Secret, metadata: {name: a}, stringData: •••\n");
        row("a broken Secret whose kind comes later", u"{data: {p: DDDD},\n kind: Secret\n", u"{data: •••\n •••\n");
        row("quoted text that goes on in a broken Secret", u"kind: Secret\nstringData:\n  p: \"one\ntwo\n  three\"\nx: [\n",
            u"kind: Secret\nstringData:\n  •••\n•••\n  •••\nx: [\n");
        row("an anchor in a broken Secret", u"x: &d\n  p: DDDD\nkind: Secret\nstringData: *d\nz: [\n",
            u"x: &d\n  •••\nkind: Secret\nstringData: •••\nz: [\n");
        row("a broken file of another kind", u"kind: ConfigMap\ndata: {a: b}\nx: [\n", u"kind: ConfigMap\ndata: {a: b}\nx: [\n");
        row("a SecretList's items", u"kind: SecretList\nitems:\n- data: {a: b}\n", u"kind: SecretList\nitems:\n- data: {a: •••}\n");
        row("data that a merge brings", u"base: &b {stringData: {a: hidden}}\nkind: Secret\n<<: *b\n",
            u"base: &b {stringData: {a: •••}}\nkind: Secret\n<<: *b\n");
        row("a merge inside the data", u"base: &b {a: hidden}\nkind: Secret\nstringData: {<<: *b, c: d}\n",
            u"base: &b {a: •••}\nkind: Secret\nstringData: {<<: *b, c: •••}\n");
        row("ciphertext in a broken file", u"a: [ENC[AES,x]\nb: ENC[AES,y", u"a: [•••\nb: •••");
    }
    void secretsAreHidden()
    {
        QFETCH(QString, text);
        QFETCH(QString, masked);
        const QString result = QString::fromStdString(scan::maskSecrets(text.toStdString()));
        QCOMPARE(result, masked);
        QCOMPARE(result.count(u'\n'), text.count(u'\n'));
    }
};

QTEST_GUILESS_MAIN(TestMasking)
#include "tst_masking.moc"
