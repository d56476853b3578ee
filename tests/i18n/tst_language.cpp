// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"
#include "base/settings.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// Which language the programs speak, and that they speak it.
class LanguageTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { installLanguage(u"en"_s); }
    void theSettingOffersEveryLanguage();
    void theDesktopChoosesTheLanguage_data();
    void theDesktopChoosesTheLanguage();
    void aLanguageIsSpoken_data();
    void aLanguageIsSpoken();
    void countsHaveTheirPlural_data();
    void countsHaveTheirPlural();
    void aFigureInItsPlaceHasItsPluralToo();
    void englishComesBack();
};

void LanguageTest::init()
{
    for (const char *name : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"})
        qunsetenv(name);
}

void LanguageTest::theSettingOffersEveryLanguage()
{
    QSet<QString> offered, spoken{u"system"_s};
    for (const SettingRow &row : settingRows())
        if (qstrcmp(row.key, "appearance/language") == 0)
            for (const QString &choice : QString::fromLatin1(row.choices).split(u'|'))
                offered.insert(choice);
    for (const Language &language : languages()) {
        spoken.insert(language.code);
        QVERIFY2(!language.name.isEmpty() && language.name != language.code, qPrintable(language.code));
    }
    QCOMPARE(offered, spoken);
}

void LanguageTest::theDesktopChoosesTheLanguage_data()
{
    QTest::addColumn<QByteArray>("lang");
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("expected");
    QTest::newRow("German of Austria is German") << QByteArray("de_AT.UTF-8") << QByteArray() << u"de"_s;
    QTest::newRow("Spanish of Mexico is Spanish") << QByteArray("es_MX.UTF-8") << QByteArray() << u"es"_s;
    QTest::newRow("Japanese") << QByteArray("ja_JP.UTF-8") << QByteArray() << u"ja"_s;
    QTest::newRow("Chinese of Singapore is simplified") << QByteArray("zh_SG.UTF-8") << QByteArray() << u"zh_CN"_s;
    QTest::newRow("Chinese of Taiwan is not simplified") << QByteArray("zh_TW.UTF-8") << QByteArray() << u"en"_s;
    QTest::newRow("a language that is not spoken is English") << QByteArray("fi_FI.UTF-8") << QByteArray() << u"en"_s;
    QTest::newRow("the first one of a list that is spoken") << QByteArray("fi_FI.UTF-8") << QByteArray("fi:es:de") << u"es"_s;
    QTest::newRow("no language at all is English") << QByteArray("C.UTF-8") << QByteArray("de") << u"en"_s;
}

void LanguageTest::theDesktopChoosesTheLanguage()
{
    QFETCH(QByteArray, lang);
    QFETCH(QByteArray, list);
    QFETCH(QString, expected);
    qputenv("LANG", lang);
    qputenv("LANGUAGE", list);
    QCOMPARE(languageFor(u"system"_s), expected);
    QCOMPARE(languageFor(u"ja"_s), u"ja"_s);
}

void LanguageTest::aLanguageIsSpoken_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("created");
    QTest::newRow("English") << u"en"_s << u"Created"_s;
    QTest::newRow("German") << u"de"_s << u"Erstellt"_s;
    QTest::newRow("Spanish") << u"es"_s << u"Creado"_s;
    QTest::newRow("Japanese") << u"ja"_s << u"作成"_s;
    QTest::newRow("Simplified Chinese") << u"zh_CN"_s << u"创建"_s;
}

void LanguageTest::aLanguageIsSpoken()
{
    QFETCH(QString, code);
    QFETCH(QString, created);
    installLanguage(code);
    QCOMPARE(QCoreApplication::translate("Theme", "Created"), created);
    QCOMPARE(QLocale().language(), QLocale(code).language());
}

void LanguageTest::countsHaveTheirPlural_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("two");
    QTest::newRow("English") << u"en"_s << u"1 day ago"_s << u"2 days ago"_s;
    QTest::newRow("German") << u"de"_s << u"vor 1 Tag"_s << u"vor 2 Tagen"_s;
    QTest::newRow("Spanish") << u"es"_s << u"hace 1 día"_s << u"hace 2 días"_s;
    QTest::newRow("Japanese") << u"ja"_s << u"1 日前"_s << u"2 日前"_s;
    QTest::newRow("Simplified Chinese") << u"zh_CN"_s << u"1 天前"_s << u"2 天前"_s;
}

void LanguageTest::countsHaveTheirPlural()
{
    QFETCH(QString, code);
    QFETCH(QString, one);
    QFETCH(QString, two);
    installLanguage(code);
    QCOMPARE(QCoreApplication::translate("Times", "%n day(s) ago", nullptr, 1), one);
    QCOMPARE(QCoreApplication::translate("Times", "%n day(s) ago", nullptr, 2), two);
}

/// Where the count is written with the locale's separators, it is no %n.
void LanguageTest::aFigureInItsPlaceHasItsPluralToo()
{
    installLanguage(u"de"_s);
    QCOMPARE(QCoreApplication::translate("ResourceGroupsModel", "%1 more", "names", 1), u"%1 weiterer"_s);
    QCOMPARE(QCoreApplication::translate("ResourceGroupsModel", "%1 more", "names", 2), u"%1 weitere"_s);
}

void LanguageTest::englishComesBack()
{
    installLanguage(u"de"_s);
    installLanguage(u"en"_s);
    QCOMPARE(QCoreApplication::translate("Theme", "Created"), u"Created"_s);
    QCOMPARE(QCoreApplication::translate("Times", "%n day(s) ago", nullptr, 1), u"1 day ago"_s);
}

QTEST_GUILESS_MAIN(LanguageTest)
#include "tst_language.moc"
