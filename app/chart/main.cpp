// SPDX-License-Identifier: GPL-3.0-or-later
// Draws one chart, described by one JSON object on stdin, into a file. It is a program of its own so
// that kubestatsctl needs no window libraries.
#include "analytics/seriesjson.h"
#include "base/language.h"
#include "base/logging.h"
#include "ui/charts/exporter.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int kExitFailure = 1;
constexpr int kExitUsage = 2;
constexpr qint64 kLargestInput = 64 * 1024 * 1024;

struct Task {
    charts::ExportRequest request;
    QString out;
};

Error wrong(const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}};
}

Result<int> numberFrom(const QJsonObject &object, QLatin1StringView key, int fallback)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined())
        return fallback;
    const int number = value.toInt(-1);
    if (number < 1)
        return wrong(QCoreApplication::translate("Chart", "\"%1\" must be a whole number from 1.").arg(key));
    return number;
}

Result<Task> taskFrom(const QByteArray &text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (!document.isObject())
        return wrong(QCoreApplication::translate("Chart", "The input is not one JSON object: %1 (at byte %2).")
                         .arg(problem.errorString())
                         .arg(problem.offset));
    const QJsonObject object = document.object();
    Task task;
    const QString word = object.value("format"_L1).toString(u"png"_s);
    const auto format = charts::formatFromWord(word);
    if (!format)
        return wrong(QCoreApplication::translate("Chart", "Unknown format \"%1\". Choose png, svg, pdf or csv.").arg(word));
    task.out = object.value("out"_L1).toString();
    if (task.out.isEmpty())
        return wrong(QCoreApplication::translate("Chart", "\"out\" must name the file to write."));
    const auto width = numberFrom(object, "width"_L1, task.request.size.width());
    const auto height = numberFrom(object, "height"_L1, task.request.size.height());
    const auto scale = numberFrom(object, "scale"_L1, 1);
    if (!width || !height || !scale)
        return !width ? width.error() : !height ? height.error() : scale.error();
    auto series = analytics::seriesFromJson(object.value("series"_L1).toObject());
    if (!series)
        return series.error();
    task.request.series = std::move(*series);
    task.request.format = *format;
    task.request.size = {*width, *height};
    task.request.scale = *scale;
    task.request.title = object.value("title"_L1).toString();
    task.request.subtitle = object.value("subtitle"_L1).toString();
    task.request.source = object.value("source"_L1).toString();
    task.request.dark = object.value("dark"_L1).toBool();
    return task;
}

int failed(const Error &error)
{
    std::fprintf(stderr, "kubestats-chart: %s\n", qPrintable(error.message));
    return error.code == ErrorCode::InvalidInput ? kExitUsage : kExitFailure;
}

} // namespace

int main(int argc, char **argv)
{
    // Before the application exists: without a display Qt would abort instead of drawing off-screen.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    installLogging(LogLevel::Quiet); // what matters is said below; Qt's notes are not for scripts
    const QApplication application(argc, argv);
    installLanguage(u"system"_s);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failed(wrong(QCoreApplication::translate("Chart", "The standard input cannot be read.")));
    const QByteArray text = input.read(kLargestInput + 1);
    if (text.size() > kLargestInput)
        return failed(wrong(QCoreApplication::translate("Chart", "The input is larger than 64 MiB.")));
    const auto task = taskFrom(text);
    if (!task)
        return failed(task.error());
    if (const auto written = charts::writeFile(task->out, task->request); !written)
        return failed(written.error());
    return 0;
}
