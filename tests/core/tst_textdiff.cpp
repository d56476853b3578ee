// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/masking.h"
#include "scan/textdiff.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using scan::DiffLine;

namespace {

/// The diff as text: one sign and the line.
QString drawn(const std::vector<DiffLine> &lines)
{
    QString text;
    for (const DiffLine &line : lines) {
        switch (line.kind) {
        case DiffLine::Kind::Context: text += u' '; break;
        case DiffLine::Kind::Removed: text += u'-'; break;
        case DiffLine::Kind::Added: text += u'+'; break;
        case DiffLine::Kind::Folded: text += u"~%1"_s.arg(line.folded); break;
        }
        text += QString::fromStdString(line.text) + u'\n';
    }
    return text;
}

/// One side put together again.
std::string side(const std::vector<DiffLine> &lines, DiffLine::Kind other)
{
    std::string text;
    for (const DiffLine &line : lines) {
        if (line.kind != other)
            text += line.text + '\n';
    }
    return text;
}

std::string numbered(int first, int last)
{
    std::string text;
    for (int i = first; i <= last; ++i)
        text += "line" + std::to_string(i) + '\n';
    return text;
}

} // namespace

class tst_TextDiff final : public QObject
{
    Q_OBJECT

private slots:
    void lines_data();
    void lines();
    void aMaskedValueThatChangedIsAChange();
    void unchangedLinesFold();
    void changedWordsAreMarked();
    void keysPairAcrossInsertedComments();
    void bothSidesCanBePutTogetherAgain();
    void unlikeTextsStayBounded();
};

void tst_TextDiff::lines_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("diff");
    QTest::newRow("equal texts have no change") << QByteArray("a\nb\n") << QByteArray("a\nb\n") << u" a\n b\n"_s;
    QTest::newRow("a changed line") << QByteArray("a\nb\nc\n") << QByteArray("a\nx\nc\n") << u" a\n-b\n+x\n c\n"_s;
    QTest::newRow("everything new") << QByteArray() << QByteArray("a\nb\n") << u"+a\n+b\n"_s;
    QTest::newRow("everything gone") << QByteArray("a\nb\n") << QByteArray() << u"-a\n-b\n"_s;
    QTest::newRow("inserted in the middle") << QByteArray("a\nc\n") << QByteArray("a\nb\nc\n") << u" a\n+b\n c\n"_s;
    QTest::newRow("line ends of Windows are no change") << QByteArray("a\r\nb\r\n") << QByteArray("a\nb\n") << u" a\n b\n"_s;
    QTest::newRow("no line end at the end is no change") << QByteArray("a\nb") << QByteArray("a\nb\n") << u" a\n b\n"_s;
    QTest::newRow("two places") << QByteArray("a\nb\nc\nd\ne\n") << QByteArray("x\nb\nc\nd\ny\n") << u"-a\n+x\n b\n c\n d\n-e\n+y\n"_s;
}

void tst_TextDiff::lines()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, diff);
    QCOMPARE(drawn(scan::textDiff(before.toStdString(), after.toStdString(), scan::kWholeText)), diff);
}

void tst_TextDiff::aMaskedValueThatChangedIsAChange()
{
    const std::string before = "kind: Secret\nstringData:\n  user: same\n  password: old-word\n";
    const std::string after = "kind: Secret\nstringData:\n  user: same\n  password: new-word\n";
    const auto diff = scan::textDiff(scan::maskSecrets(before), scan::maskSecrets(after), scan::lineKeys(before, after), scan::kWholeText);
    QCOMPARE(drawn(diff), u" kind: Secret\n stringData:\n   user: •••\n-  password: •••\n+  password: •••\n"_s);
    const std::vector<std::pair<int, int>> mask{{12, 21}};
    QCOMPARE(diff[3].changed, mask);
    QCOMPARE(diff[4].changed, mask);
}

void tst_TextDiff::unchangedLinesFold()
{
    const std::string before = numbered(1, 20) + "old\n" + numbered(21, 40);
    const std::string after = numbered(1, 20) + "new\n" + numbered(21, 40);
    const auto diff = scan::textDiff(before, after, 2);
    QCOMPARE(drawn(diff), u"~18\n line19\n line20\n-old\n+new\n line21\n line22\n~18\n"_s);
    QCOMPARE(diff[1].oldLine, 19);
    QCOMPARE(diff.back().newLine, 24);
}

void tst_TextDiff::changedWordsAreMarked()
{
    const auto diff = scan::textDiff("  memory: 250Mi\n", "  memory: 512Mi\n");
    QCOMPARE(diff.size(), std::size_t(2));
    QCOMPARE(diff[0].changed, (std::vector<std::pair<int, int>>{{10, 15}}));
    QCOMPARE(diff[1].changed, (std::vector<std::pair<int, int>>{{10, 15}}));
}

void tst_TextDiff::keysPairAcrossInsertedComments()
{
    const auto diff = scan::textDiff("memory: 3Gi\n", "# more\n# room\nmemory: 4Gi\n");
    QCOMPARE(drawn(diff), u"-memory: 3Gi\n+# more\n+# room\n+memory: 4Gi\n"_s);
    QCOMPARE(diff[0].changed, (std::vector<std::pair<int, int>>{{8, 11}}));
    QVERIFY(diff[1].changed.empty());
    QCOMPARE(diff[3].changed, (std::vector<std::pair<int, int>>{{8, 11}}));
}

void tst_TextDiff::bothSidesCanBePutTogetherAgain()
{
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        std::string before, after;
        for (int i = 0; i < 40; ++i) {
            const std::string line = std::string(1, static_cast<char>('a' + random() % 6)) + '\n';
            if (random() % 4 != 0)
                before += line;
            if (random() % 4 != 0)
                after += line;
        }
        const auto diff = scan::textDiff(before, after, scan::kWholeText);
        QCOMPARE(side(diff, DiffLine::Kind::Added), before);
        QCOMPARE(side(diff, DiffLine::Kind::Removed), after);
    }
}

void tst_TextDiff::unlikeTextsStayBounded()
{
    const std::string before = numbered(1, 100000);
    const std::string after = numbered(200000, 300000);
    QElapsedTimer timer;
    timer.start();
    const auto diff = scan::textDiff(before, after, 3);
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(side(diff, DiffLine::Kind::Removed), after);
}

QTEST_MAIN(tst_TextDiff)
#include "tst_textdiff.moc"
