// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the real kubestats-chart.
#include "support/chartdata.h"

#include "analytics/seriesjson.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Run {
    int code = -1;
    QByteArray errors;
};

Run run(const QByteArray &input, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(KUBESTATS_BIN_DIR "/kubestats-chart"), {});
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(30000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardError()};
}

} // namespace

class ChartProgramTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void drawsWithoutADisplay();
    void writesEveryFormat_data();
    void writesEveryFormat();
    void refuses_data();
    void refuses();
    void saysThatFontsAreMissing();

private:
    QByteArray input(const QString &key = {}, const QJsonValue &value = {}) const;

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

void ChartProgramTest::init()
{
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.remove(u"DISPLAY"_s);
    m_environment.remove(u"WAYLAND_DISPLAY"_s);
    m_environment.remove(u"QT_QPA_PLATFORM"_s);
}

QByteArray ChartProgramTest::input(const QString &key, const QJsonValue &value) const
{
    QJsonObject object{{u"title"_s, u"Events a week, by type"_s},
                       {u"subtitle"_s, u"All repositories"_s},
                       {u"source"_s, u"Source: Git"_s},
                       {u"width"_s, 640},
                       {u"height"_s, 400},
                       {u"scale"_s, 1},
                       {u"dark"_s, false},
                       {u"format"_s, u"png"_s},
                       {u"out"_s, m_folder.filePath(u"chart.png"_s)},
                       {u"series"_s, analytics::toJson(chartdata::year())}};
    if (!key.isEmpty())
        object[key] = value;
    return QJsonDocument(object).toJson();
}

void ChartProgramTest::drawsWithoutADisplay()
{
    const Run done = run(input(u"scale"_s, 2), m_environment);
    QVERIFY2(done.code == 0, done.errors.constData());
    QCOMPARE(done.errors, QByteArray());
    const QImage image(m_folder.filePath(u"chart.png"_s));
    QCOMPARE(image.size(), QSize(1280, 800));
    // Modified is drawn, in its colour.
    bool blue = false;
    for (int x = 0; x < image.width() && !blue; ++x)
        blue = image.pixelColor(x, 580) == QColor(0x00, 0x72, 0xb2);
    QVERIFY(blue);
}

void ChartProgramTest::writesEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("PNG") << u"png"_s << QByteArray("\x89PNG");
    QTest::newRow("SVG") << u"svg"_s << QByteArray("<?xml");
    QTest::newRow("PDF") << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("CSV") << u"csv"_s << QByteArray("start,end,Modified,");
}

void ChartProgramTest::writesEveryFormat()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, begin);
    const Run done = run(input(u"format"_s, format), m_environment);
    QVERIFY2(done.code == 0, done.errors.constData());
    QFile file(m_folder.filePath(u"chart.png"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(begin));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 1);
}

void ChartProgramTest::refuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("an unknown format") << u"format"_s << QJsonValue(u"bmp"_s) << 2 << QByteArray("Unknown format \"bmp\"");
    QTest::newRow("no file name") << u"out"_s << QJsonValue(u""_s) << 2 << QByteArray("\"out\"");
    QTest::newRow("a folder that is not there")
        << u"out"_s << QJsonValue(u"/nonexistent/chart.png"_s) << 1 << QByteArray("/nonexistent/chart.png cannot be written");
    QTest::newRow("a size beyond reason") << u"width"_s << QJsonValue(100000) << 2 << QByteArray("100000");
    QTest::newRow("a width that is no number") << u"width"_s << QJsonValue(u"wide"_s) << 2 << QByteArray("\"width\"");
    QTest::newRow("a series that is no series") << u"series"_s << QJsonValue(QJsonObject{}) << 2 << QByteArray("series.bucket");
}

void ChartProgramTest::refuses()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QByteArray, says);
    const Run done = run(input(key, value), m_environment);
    QTEST(done.code, "code");
    QVERIFY2(done.errors.contains(says), done.errors.constData());
    QCOMPARE(run("not json", m_environment).code, 2);
}

void ChartProgramTest::saysThatFontsAreMissing()
{
    QTemporaryDir empty;
    QFile config(empty.filePath(u"fonts.conf"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><dir>" + empty.path().toUtf8()
                 + "/none</dir></fontconfig>");
    config.close();
    m_environment.insert(u"FONTCONFIG_FILE"_s, config.fileName());
    const QString out = empty.filePath(u"chart.png"_s);
    const Run done = run(input(u"out"_s, out), m_environment);
    QCOMPARE(done.code, 1);
    QVERIFY2(done.errors.contains("no usable font"), done.errors.constData());
    QVERIFY(!QFile::exists(out));
}

QTEST_GUILESS_MAIN(ChartProgramTest)
#include "tst_chartprogram.moc"
