// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/forecast.h"
#include "base/result.h"
#include "model/series.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

#include <optional>

namespace charts {

enum class Format { Png, Svg, Pdf, Csv };

/// One chart as a file. The series is drawn as it is: cut it to the visible range and leave out bands
/// that are switched off before.
struct ExportRequest {
    Series series;
    analytics::Forecast forecast; ///< of the series as it is; empty: none
    QString title, subtitle;
    QString source;        ///< line at the foot; empty: none
    QSize size{1280, 800}; ///< in pixels at 1×
    int scale = 1;         ///< PNG: 1 or 2
    bool dark = false;
    bool small = false; ///< a small chart for each band, on one scale, instead of one chart
    bool labels = true; ///< bands named beside the plot; else a legend above
    bool hatchRunning = true;
    Format format = Format::Png;
};

inline constexpr QSize kSmallestExport{320, 240};
inline constexpr QSize kLargestExport{8192, 8192};

/// False on a machine without fonts, where every label would be an empty box in a valid picture.
bool fontsUsable();
/// What Unsupported says there.
Error noFontsError();

/// The picture in pixels: the same request gives the same pixels. InvalidInput for sizes out of
/// bounds, Unsupported without fonts.
Result<QImage> renderImage(const ExportRequest &request);
/// A chart that is painted but not yet a file: a PNG is still an image.
struct Painted {
    Format format = Format::Png;
    QImage image;
    QByteArray bytes; ///< of all formats but PNG
};
/// The part that needs the main thread.
Result<Painted> paint(const ExportRequest &request);
/// The bytes of the file; for a large PNG this takes longest, and any thread will do.
Result<QByteArray> encode(const Painted &painted);
/// Writes at once or not at all; any thread.
Result<void> writeBytes(const QString &file, const QByteArray &bytes);
/// The bytes of the file in the request's format. CSV needs no font.
Result<QByteArray> render(const ExportRequest &request);
/// Renders, then writes at once or not at all.
Result<void> writeFile(const QString &file, const ExportRequest &request);

/// "png", "svg", "pdf", "csv".
QString formatWord(Format format);
std::optional<Format> formatFromWord(const QString &word);

} // namespace charts
