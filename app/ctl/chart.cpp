// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/series.h"
#include "analytics/seriesjson.h"
#include "command.h"
#include "trendseries.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSaveFile>
#include <QSize>
#include <QStandardPaths>

#include <memory>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

constexpr int kDrawLimit = 60'000; // ms

struct Options {
    TrendOptions trend;
    std::string out;
    std::string size = "1200x600";
    std::string title;
    double scale = 1;
    bool dark = false;
};

QString chartProgram()
{
    const QString beside = QDir(QCoreApplication::applicationDirPath()).filePath(u"kubestats-chart"_s);
    return QFileInfo(beside).isExecutable() ? beside : QStandardPaths::findExecutable(u"kubestats-chart"_s);
}

Result<QSize> sizeOf(const std::string &text)
{
    int width = 0, height = 0;
    char rest = 0;
    const bool fits = std::sscanf(text.c_str(), "%dx%d%c", &width, &height, &rest) == 2 && width >= 100 && height >= 100 && width <= 20000
        && height <= 20000;
    if (!fits)
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Ctl", "--size: \"%1\" is no size. Write WIDTHxHEIGHT in pixels, 100 to 20000: 1200x600.")
                         .arg(pathText(text)),
                     {}};
    return QSize(width, height);
}

Result<void> writeCsv(const QString &file, const Series &series)
{
    const std::string text = analytics::toCsv(series, bandNames(series));
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(text.data(), qint64(text.size())) != qint64(text.size()) || !out.commit())
        return Error{ErrorCode::DiskFull,
                     QCoreApplication::translate("Ctl", "%1 cannot be written: %2. Check the folder and the free space.")
                         .arg(file, out.errorString()),
                     {}};
    return {};
}

QByteArray requestOf(const Options &options, const Trend &trend, const QSize &size, const QString &file, const QString &format)
{
    return QJsonDocument(
               QJsonObject{{"title"_L1, options.title.empty() ? trend.title : QString::fromStdString(options.title)},
                           {"subtitle"_L1, trend.subtitle},
                           {"source"_L1,
                            QCoreApplication::translate("Ctl", "Source: Git histories, by Kubestats %1").arg(u"" KUBESTATS_VERSION ""_s)},
                           {"width"_L1, size.width()},
                           {"height"_L1, size.height()},
                           {"scale"_L1, options.scale},
                           {"dark"_L1, options.dark},
                           {"format"_L1, format},
                           {"out"_L1, file},
                           {"series"_L1, analytics::toJson(trend.series)}})
        .toJson(QJsonDocument::Compact);
}

Result<void> draw(const QByteArray &request)
{
    const QString program = chartProgram();
    if (program.isEmpty())
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Ctl",
                                                 "kubestats-chart, which draws pictures, is not installed. Install the package kubestats, "
                                                 "or write a .csv file."),
                     {}};
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, {});
    process.write(request);
    process.closeWriteChannel();
    if (!process.waitForFinished(kDrawLimit)) {
        process.kill();
        process.waitForFinished();
        return Error{
            ErrorCode::TimedOut, QCoreApplication::translate("Ctl", "%1 did not end: %2.").arg(program, process.errorString()), {}};
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return Error{ErrorCode::Internal, QCoreApplication::translate("Ctl", "The chart could not be drawn."), {}};
    return {};
}

int runChart(Session &session, const Options &options)
{
    const QString file = QDir::current().absoluteFilePath(pathText(options.out));
    const QString format = QFileInfo(file).suffix().toLower();
    if (!QStringList{u"png"_s, u"svg"_s, u"pdf"_s, u"csv"_s}.contains(format))
        return session.fail(
            {ErrorCode::InvalidInput, QCoreApplication::translate("Ctl", "--out: the file must end in .png, .svg, .pdf or .csv."), {}});
    const auto size = sizeOf(options.size);
    if (!size)
        return session.fail(size.error());
    const auto result = trend(options.trend, session);
    if (!result)
        return session.fail(result.error());
    const auto done = format == "csv"_L1 ? writeCsv(file, result->series) : draw(requestOf(options, *result, *size, file, format));
    return done ? int(Ok) : session.fail(done.error());
}

} // namespace

void declareChart(CLI::App &app, Session &session, Run &run)
{
    const auto options = std::make_shared<Options>();
    CLI::App *sub = app.add_subcommand("chart", "Draw counts over time into a file");
    sub->add_option("--out", options->out, "File to write: .png, .svg, .pdf or .csv")->required()->type_name("FILE");
    addTrendOptions(*sub, options->trend);
    sub->add_option("--size", options->size, "Pixels, default 1200x600")->type_name("WxH");
    sub->add_option("--scale", options->scale, "Device pixels a pixel, for sharp pictures: 1 to 4")
        ->check(CLI::Range(1.0, 4.0).description(""))
        ->type_name("N");
    sub->add_option("--title", options->title, "Title instead of the one that says what is counted")->type_name("TEXT");
    sub->add_flag("--dark", options->dark, "Dark colours");
    sub->footer(examples({"kubestatsctl chart --out events.png", "kubestatsctl chart --out kinds.svg --by kind --since 1y --size 1600x800",
                          "kubestatsctl chart --out events.csv --repository owner/cluster"}));
    sub->callback([&session, &run, options] { run = [&session, options] { return runChart(session, *options); }; });
}

} // namespace ctl
