// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// One string of a .ts file.
struct Message {
    QString source;
    QStringList translations; ///< one, or one for each plural form
    QString type;             ///< "unfinished", "vanished", "obsolete" or nothing
    bool counts = false;
};

/// By context, source and comment.
using Messages = QMap<QString, Message>;

Message readMessage(QXmlStreamReader &xml, QString &comment)
{
    Message message;
    message.counts = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.type = xml.attributes().value("type"_L1).toString();
            if (!message.counts)
                message.translations.append(xml.readElementText());
            else
                while (xml.readNextStartElement())
                    message.translations.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

Messages readFile(const QString &path)
{
    QFile file(path);
    Messages messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1) {
                context = xml.readElementText();
            } else if (xml.name() == "message"_L1) {
                QString comment;
                const Message message = readMessage(xml, comment);
                messages.insert(context + u'\n' + message.source + u'\n' + comment, message);
            } else {
                xml.skipCurrentElement();
            }
        }
    }
    return xml.hasError() ? Messages() : messages;
}

QString fileOf(const QString &language)
{
    return QStringLiteral(KUBESTATS_SOURCE_DIR "/translations/kubestats_") + language + ".ts"_L1;
}

/// What must stand in a translation as it stands in the source: places for values, options, names of
/// programs and their commands, file endings.
QStringList fixedParts(const QString &text)
{
    static const QRegularExpression fixed(
        u"%L?[1-9n]|--[a-z][a-z-]+|kubestats[a-z-]*( (repo|events|resources|chart)( (add|list|scan))?\\b)?|"
        u"\\bgit (init|clone|fetch|fast-export|refs|config|show|fsck|symbolic-ref)\\b|\\.(csv|tsv|png|svg|pdf)\\b|"
        u"known_hosts|~/\\.ssh/config|\\bHEAD\\b|@COMMIT|metadata\\.name|generateName"_s);
    QStringList parts;
    for (auto matches = fixed.globalMatch(text); matches.hasNext();)
        parts.append(matches.next().captured());
    // One language may name a thing twice.
    parts.sort();
    parts.removeDuplicates();
    return parts;
}

} // namespace

/// The files of translations/ hold every string of the sources, whole.
class TranslationsTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyStringIsTranslated_data() { languageRows(); }
    void everyStringIsTranslated();
    void placesAndCommandsAreKept_data() { languageRows(); }
    void placesAndCommandsAreKept();
    void endsAreKept_data() { languageRows(); }
    void endsAreKept();
    void noStringOfTheSourcesIsMissing();

private:
    static void languageRows();
};

void TranslationsTest::languageRows()
{
    QTest::addColumn<QString>("language");
    for (const Language &language : languages())
        if (language.code != "en"_L1)
            QTest::newRow(qPrintable(language.name)) << language.code;
}

void TranslationsTest::everyStringIsTranslated()
{
    QFETCH(QString, language);
    const Messages messages = readFile(fileOf(language));
    QVERIFY(messages.size() > 600);
    const qsizetype forms = language == "ja"_L1 || language == "zh_CN"_L1 ? 1 : 2;
    QStringList missing;
    for (const Message &message : messages) {
        const bool empty =
            std::any_of(message.translations.begin(), message.translations.end(), [](const QString &text) { return text.isEmpty(); });
        if (!message.type.isEmpty() || empty || message.translations.size() != (message.counts ? forms : 1))
            missing.append(message.source);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(u"%1 without a translation:\n%2"_s.arg(missing.size()).arg(missing.join(u'\n'))));
}

void TranslationsTest::placesAndCommandsAreKept()
{
    QFETCH(QString, language);
    QStringList wrong;
    for (const Message &message : readFile(fileOf(language)))
        for (const QString &translation : message.translations)
            if (fixedParts(translation) != fixedParts(message.source))
                wrong.append(message.source + " -> "_L1 + translation);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TranslationsTest::endsAreKept()
{
    QFETCH(QString, language);
    const auto endsSentence = [](const QString &text) { return text.endsWith(u'.') || text.endsWith(u'。'); };
    QStringList wrong;
    for (const Message &message : readFile(fileOf(language)))
        for (const QString &translation : message.translations) {
            const bool kept = translation.trimmed() == translation && message.source.trimmed() == message.source
                && translation.endsWith(u'…') == message.source.endsWith(u'…') && endsSentence(translation) == endsSentence(message.source)
                && translation.count(u'\n') == message.source.count(u'\n');
            // A day of the month is written "3." in German.
            if (!kept && translation != "d."_L1)
                wrong.append(message.source + " -> "_L1 + translation);
        }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TranslationsTest::noStringOfTheSourcesIsMissing()
{
    QTemporaryDir folder;
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    QStringList arguments = QStringLiteral(KUBESTATS_LUPDATE_ARGUMENTS).split(u'|');
    arguments << u"-ts"_s;
    for (const Language &language : languages())
        if (language.code != "en"_L1) {
            const QString copy = folder.filePath(QFileInfo(fileOf(language.code)).fileName());
            QVERIFY(QFile::copy(fileOf(language.code), copy));
            arguments << copy;
        }
    lupdate.start(QStringLiteral(KUBESTATS_LUPDATE), arguments);
    const bool ended = lupdate.waitForFinished(120'000);
    const QString said = QString::fromUtf8(lupdate.readAll());
    QVERIFY2(ended && lupdate.exitCode() == 0, qPrintable(said));
    QVERIFY2(!said.contains("without context"_L1), qPrintable("Strings that cannot be translated, name their context:\n"_L1 + said));
    for (const Language &language : languages()) {
        if (language.code == "en"_L1)
            continue;
        const Messages ours = readFile(fileOf(language.code)),
                       fresh = readFile(folder.filePath(QFileInfo(fileOf(language.code)).fileName()));
        QVERIFY(!fresh.isEmpty());
        QStringList wrong;
        for (auto row = fresh.begin(); row != fresh.end(); ++row)
            if (row.key().startsWith("Text\n"_L1)) // of the struct in each file: the program asks for the name that stands in it
                wrong.append("lupdate loses the context, say it in a function outside of the class: "_L1 + row->source);
            else if (!ours.contains(row.key()))
                wrong.append("new: "_L1 + QString(row.key()).replace(u'\n', u'|'));
        for (auto row = ours.begin(); row != ours.end(); ++row)
            if (!fresh.contains(row.key()))
                wrong.append("gone: "_L1 + QString(row.key()).replace(u'\n', u'|'));
        QVERIFY2(wrong.isEmpty(), qPrintable("Run update-translations, then translate:\n"_L1 + wrong.join(u'\n')));
    }
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
