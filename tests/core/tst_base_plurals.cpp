// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/plurals.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class PluralsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installEnglishPlurals(); }
    void countsReadWell_data();
    void countsReadWell();
    void textWithoutACountStays();
    void everyCountInTheSourcesHasAPlural();
};

void PluralsTest::countsReadWell_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<int>("n");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << QByteArray("%n day(s) ago") << 0 << u"0 days ago"_s;
    QTest::newRow("one") << QByteArray("%n day(s) ago") << 1 << u"1 day ago"_s;
    QTest::newRow("two") << QByteArray("%n day(s) ago") << 2 << u"2 days ago"_s;
    QTest::newRow("one branch") << QByteArray("the %n branch(es)") << 1 << u"the 1 branch"_s;
    QTest::newRow("branches") << QByteArray("the %n branch(es)") << 11 << u"the 11 branches"_s;
    QTest::newRow("one repository") << QByteArray("%n repositor(y/ies)") << 1 << u"1 repository"_s;
    QTest::newRow("another word for one") << QByteArray("%n (person/people)") << 1 << u"1 person"_s;
    QTest::newRow("another word for many") << QByteArray("%n (person/people)") << 2 << u"2 people"_s;
    QTest::newRow("repositories") << QByteArray("%n repositor(y/ies)") << 21 << u"21 repositories"_s;
}

void PluralsTest::countsReadWell()
{
    QFETCH(QByteArray, source);
    QFETCH(int, n);
    QFETCH(QString, expected);
    QCOMPARE(QCoreApplication::translate("Test", source.constData(), nullptr, n), expected);
}

void PluralsTest::textWithoutACountStays()
{
    QCOMPARE(QCoreApplication::translate("Test", "Event(s)"), u"Event(s)"_s);
}

void PluralsTest::everyCountInTheSourcesHasAPlural()
{
    // "%n" beside a word that never changes reads "1 events".
    static const QRegularExpression counted(u"\"([^\"\\n]*%n(?!\\w)[^\"\\n]*)\""_s);
    int strings = 0;
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator files(QStringLiteral(KUBESTATS_SOURCE_DIR "/") + folder, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto matches = counted.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext()) {
                const QString text = matches.next().captured(1);
                if (!text.contains(u' '))
                    continue; // not a sentence: an argument of replace()
                ++strings;
                QVERIFY2(withEnglishPlural(text, 1) != withEnglishPlural(text, 2), qPrintable(file.fileName() + ": "_L1 + text));
            }
        }
    }
    QVERIFY(strings > 5);
}

QTEST_GUILESS_MAIN(PluralsTest)
#include "tst_base_plurals.moc"
