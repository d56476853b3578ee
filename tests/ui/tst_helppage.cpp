// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"
#include "support/gitserver.h"
#include "ui/pages/helppage.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

/// Each chapter is there in every language that the program offers, and says the same commands.
class tst_HelpPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }
    void chaptersSayTheSame_data();
    void chaptersSayTheSame();
    void helpSpeaksTheLanguageOfTheWindow();
    void titlesOfChaptersAreWhole();
    void linesOfCodeStandTogether();

private:
    static QString read(const QString &file)
    {
        QFile source(file);
        return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
    }
    static QStringList found(const QString &text, const QString &expression)
    {
        QStringList list;
        for (const QRegularExpressionMatch &match :
             QRegularExpression(expression, QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption)
                 .globalMatch(text))
            list << match.captured(1);
        return list;
    }

    test::PrivateHome m_home;
};

void tst_HelpPage::chaptersSayTheSame_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("file");
    const QDir help(QStringLiteral(KUBESTATS_SOURCE_DIR) + u"/resources/help"_s);
    for (const Language &language : languages())
        for (const QString &file : help.entryList({u"*.md"_s}, QDir::Files))
            if (language.code != "en"_L1)
                QTest::newRow(qPrintable(language.code + u'/' + file)) << language.code << file;
}

void tst_HelpPage::chaptersSayTheSame()
{
    QFETCH(QString, language);
    QFETCH(QString, file);
    const QString english = read(u":/help/"_s + file), other = read(u":/help/%1/%2"_s.arg(language, file));
    QVERIFY(!english.isEmpty());
    QVERIFY2(!other.isEmpty(), "The chapter is missing in the program: write it, and name it in help.qrc.");
    const QString blocks = u"^```\\w*\\n(.*?)^```"_s;
    QCOMPARE(found(other, blocks), found(english, blocks));
    const auto words = [](QString text) {
        QStringList list =
            found(text.remove(QRegularExpression(u"^```.*?^```"_s,
                                                 QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption)),
                  u"`([^`\\n]+)`"_s);
        list.removeDuplicates();
        list.sort();
        return list;
    };
    QCOMPARE(words(other), words(english));
    for (const QString &part : {u"^(#+ )"_s, u"^(\\|)"_s, u"^([-0-9]\\.? )"_s})
        QCOMPARE(found(other, part).size(), found(english, part).size());
}

void tst_HelpPage::helpSpeaksTheLanguageOfTheWindow()
{
    const auto shown = [](const QString &language) {
        installLanguage(language);
        HelpPage page({}, nullptr);
        page.open({.page = u"help"_s, .part = u"repositories"_s});
        return page.findChild<QTextBrowser *>()->toPlainText();
    };
    const QString german = shown(u"de"_s);
    QVERIFY2(german.startsWith(u"Repositorys"_s), qPrintable(german.left(80)));
    QVERIFY(german.contains(u"Branch"_s) && german.contains(u"nackter Spiegel"_s));
    QVERIFY(shown(u"es"_s).contains(u"espejo bare"_s));
    QVERIFY(shown(u"ja"_s).contains(u"ベアミラー"_s));
    QVERIFY(shown(u"zh_CN"_s).contains(u"裸镜像"_s));
    QVERIFY(shown(u"en"_s).contains(u"bare mirror"_s));
}

void tst_HelpPage::titlesOfChaptersAreWhole()
{
    for (const Language &language : languages()) {
        installLanguage(language.code);
        HelpPage page({}, nullptr);
        page.ensurePolished();
        const auto *list = page.findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row) {
            const QString title = list->item(row)->text();
            QVERIFY2(list->fontMetrics().horizontalAdvance(title) + 2 * theme::kPageMargin <= list->width(), qPrintable(title));
        }
    }
    installLanguage(u"en"_s);
}

void tst_HelpPage::linesOfCodeStandTogether()
{
    HelpPage page({}, nullptr);
    page.open({.page = u"help"_s, .part = u"command-line"_s});
    int pairs = 0;
    QTextBlock block = page.findChild<QTextBrowser *>()->document()->begin();
    for (; block.next().isValid(); block = block.next()) {
        const auto isCode = [](const QTextBlock &line) { return line.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage); };
        if (!isCode(block) || !isCode(block.next()) || block.next().next().blockFormat().headingLevel() == 0)
            continue;
        ++pairs; // the last line of code before a heading
        QCOMPARE(block.next().blockFormat().topMargin(), block.blockFormat().topMargin());
    }
    QVERIFY(pairs > 0);
}

QTEST_MAIN(tst_HelpPage)
#include "tst_helppage.moc"
