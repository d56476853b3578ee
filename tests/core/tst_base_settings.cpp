// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class SettingsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { clearEnvironment(); }
    void cleanup() { clearEnvironment(); }
    void tableIsSound();
    void missingFileMeansDefaults();
    void strongerOriginWins();
    void valueThatDoesNotFitIsAnError_data();
    void valueThatDoesNotFitIsAnError();
    void wrongFlagChangesNothing();
    void writtenValueIsReadAgain();
    void writtenValueDoesNotHideEnvironmentOrFlag();
    void listIsReadWithCommasAndSpaces();
    void fileThatCannotBeReadIsAnError();
    void foldersFollowXdg();

private:
    static void clearEnvironment()
    {
        for (const SettingRow &row : settingRows())
            qunsetenv(variable(row.key).constData());
    }
    static QByteArray variable(const char *key) { return "KUBESTATS_" + QByteArray(key).toUpper().replace('/', '_').replace('-', '_'); }
    QString put(const QByteArray &text)
    {
        const QString path = m_folder.filePath(u"kubestats.conf"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    QTemporaryDir m_folder;
};

void SettingsTest::tableIsSound()
{
    QSet<QByteArray> keys;
    for (const SettingRow &row : settingRows()) {
        const QByteArray key(row.key);
        QVERIFY2(!keys.contains(key), key.constData());
        keys.insert(key);
        QVERIFY2(QRegularExpression(u"^[a-z]+/[a-z]+(-[a-z]+)*$"_s).match(QString::fromLatin1(key)).hasMatch(), key.constData());
        QVERIFY2(qstrlen(row.help) > 0, key.constData());
        QCOMPARE(row.type == SettingRow::Type::Choice, row.choices != nullptr);
    }
    // Each default fits its own type.
    auto settings = Settings::load(m_folder.filePath(u"none.conf"_s));
    QVERIFY(settings);
    for (const SettingRow &row : settingRows())
        QVERIFY2(settings->setFlag(row.key, QString::fromUtf8(row.fallback)), row.key);
}

void SettingsTest::missingFileMeansDefaults()
{
    const auto settings = Settings::load(m_folder.filePath(u"none.conf"_s));
    QVERIFY(settings);
    QCOMPARE(settings->text("appearance/colours"), u"system"_s);
    QCOMPARE(settings->number("fetch/memory-limit"), 512);
    QCOMPARE(settings->flag("scan/at-start"), true);
    QCOMPARE(settings->origin("scan/threads"), SettingOrigin::Default);
    QVERIFY(settings->list("scan/bots").isEmpty());
}

void SettingsTest::strongerOriginWins()
{
    const QString file = put("[scan]\nthreads=2\n");
    auto settings = Settings::load(file);
    QVERIFY(settings);
    QCOMPARE(settings->number("scan/threads"), 2);
    QCOMPARE(settings->origin("scan/threads"), SettingOrigin::File);

    qputenv("KUBESTATS_SCAN_THREADS", "3");
    settings = Settings::load(file);
    QVERIFY(settings);
    QCOMPARE(settings->number("scan/threads"), 3);
    QCOMPARE(settings->origin("scan/threads"), SettingOrigin::Environment);

    QVERIFY(settings->setFlag("scan/threads", u"4"_s));
    QCOMPARE(settings->number("scan/threads"), 4);
    QCOMPARE(settings->origin("scan/threads"), SettingOrigin::Flag);
    QCOMPARE(QLatin1String(toString(settings->origin("scan/threads"))), "flag"_L1);
}

void SettingsTest::valueThatDoesNotFitIsAnError_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("environment");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("file: a word is no number") << QByteArray("[scan]\nthreads=many\n") << QByteArray() << QByteArray("many");
    QTest::newRow("file: negative") << QByteArray("[scan]\nthreads=-1\n") << QByteArray() << QByteArray("-1");
    QTest::newRow("file: yes is not true") << QByteArray("[scan]\nat-start=yes\n") << QByteArray() << QByteArray("yes");
    QTest::newRow("file: unknown choice") << QByteArray("[appearance]\ncolours=pink\n") << QByteArray() << QByteArray("pink");
    QTest::newRow("environment: empty number") << QByteArray() << QByteArray("") << QByteArray("");
    QTest::newRow("environment: trailing unit") << QByteArray() << QByteArray("4k") << QByteArray("4k");
    QTest::newRow("environment: too large for a number") << QByteArray() << QByteArray("99999999999") << QByteArray("99999999999");
}

void SettingsTest::valueThatDoesNotFitIsAnError()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, environment);
    QFETCH(QByteArray, value);
    const QString path = put(file);
    QString origin = path;
    if (!environment.isNull()) {
        qputenv("KUBESTATS_SCAN_THREADS", environment);
        origin = u"KUBESTATS_SCAN_THREADS"_s;
    }
    const auto settings = Settings::load(path);
    QVERIFY(!settings);
    QCOMPARE(settings.error().code, ErrorCode::InvalidInput);
    QVERIFY2(settings.error().message.contains(origin), qPrintable(settings.error().message));
    QVERIFY2(settings.error().message.contains(u'"' + QString::fromLatin1(value) + u'"'), qPrintable(settings.error().message));
}

void SettingsTest::wrongFlagChangesNothing()
{
    auto settings = Settings::load(m_folder.filePath(u"none.conf"_s));
    QVERIFY(settings);
    const auto set = settings->setFlag("scan/schedule", u"weekly"_s);
    QVERIFY(!set);
    QVERIFY(set.error().message.contains(u"adaptive"_s));
    QCOMPARE(settings->text("scan/schedule"), u"adaptive"_s);
    QCOMPARE(settings->origin("scan/schedule"), SettingOrigin::Default);
}

void SettingsTest::writtenValueIsReadAgain()
{
    const QString file = m_folder.filePath(u"new/folder/kubestats.conf"_s);
    auto settings = Settings::load(file);
    QVERIFY(settings);
    QVERIFY(settings->write("scan/bots", u"Deploy Robot, nächtlicher bot;x, \"y\""_s));
    QVERIFY(settings->write("appearance/colours", u"dark"_s));
    QVERIFY(!settings->write("appearance/colours", u"beige"_s));
    const auto again = Settings::load(file);
    QVERIFY(again);
    QCOMPARE(again->text("appearance/colours"), u"dark"_s);
    QCOMPARE(again->list("scan/bots"), (QStringList{u"Deploy Robot"_s, u"nächtlicher bot;x"_s, u"\"y\""_s}));
    QCOMPARE(again->origin("scan/bots"), SettingOrigin::File);
}

void SettingsTest::writtenValueDoesNotHideEnvironmentOrFlag()
{
    qputenv("KUBESTATS_SCAN_THREADS", "3");
    auto settings = Settings::load(m_folder.filePath(u"strong.conf"_s));
    QVERIFY(settings);
    QVERIFY(settings->write("scan/threads", u"1"_s));
    QCOMPARE(settings->number("scan/threads"), 3);
    QCOMPARE(settings->origin("scan/threads"), SettingOrigin::Environment);
    QVERIFY(settings->setFlag("scan/at-start", u"false"_s));
    QVERIFY(settings->write("scan/at-start", u"true"_s));
    QCOMPARE(settings->flag("scan/at-start"), false);
}

void SettingsTest::listIsReadWithCommasAndSpaces()
{
    const auto settings = Settings::load(put("[scan]\nbots=one, two words , ,three\n"));
    QVERIFY(settings);
    QCOMPARE(settings->list("scan/bots"), (QStringList{u"one"_s, u"two words"_s, u"three"_s}));
}

void SettingsTest::fileThatCannotBeReadIsAnError()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"folder.conf"_s));
    const QString folder = m_folder.filePath(u"folder.conf"_s);
    const auto settings = Settings::load(folder);
    QVERIFY(!settings);
    QVERIFY(settings.error().message.contains(folder));

    const auto broken = Settings::load(put("this is not a settings file\n[[[\n"));
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, ErrorCode::InvalidInput);
}

void SettingsTest::foldersFollowXdg()
{
    QTemporaryDir home;
    qputenv("XDG_DATA_HOME", home.filePath(u"data"_s).toUtf8());
    qputenv("XDG_CONFIG_HOME", home.filePath(u"config"_s).toUtf8());
    QCOMPARE(dataFolder(), home.filePath(u"data/kubestats"_s));
    QCOMPARE(configFolder(), home.filePath(u"config/kubestats"_s));
    QVERIFY(QDir(home.filePath(u"data/kubestats"_s)).exists());
    const auto settings = Settings::load();
    QVERIFY(settings);
    QCOMPARE(settings->file(), home.filePath(u"config/kubestats/kubestats.conf"_s));
    qunsetenv("XDG_DATA_HOME");
    qunsetenv("XDG_CONFIG_HOME");
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_base_settings.moc"
