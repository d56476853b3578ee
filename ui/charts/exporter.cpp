// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/exporter.h"

#include "analytics/series.h"
#include "ui/charts/labels.h"
#include "ui/charts/look.h"
#include "ui/charts/scene.h"
#include "ui/charts/smallband.h"

#include <QApplication>
#include <QBuffer>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QSvgRenderer>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace charts {

namespace {

constexpr double kMargin = 48;
constexpr int kDotsPerInch = 96;
constexpr int kPdfDotsPerInch = 1200;
constexpr double kTitleTop = 40;
constexpr double kSubtitleTop = 70;
constexpr double kPlotTop = 126;
constexpr double kFoot = 50; ///< middle of the source line above the lower edge
constexpr double kPlotFoot = 102;
constexpr double kLabelWidth = 142;
constexpr double kAxisWidth = 32;
constexpr double kMark = 16;

constexpr std::array kFormats{std::pair{Format::Png, "png"_L1}, std::pair{Format::Svg, "svg"_L1}, std::pair{Format::Pdf, "pdf"_L1},
                              std::pair{Format::Csv, "csv"_L1}};

QImage glyph(const QString &text)
{
    QImage image(24, 24, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(exportLook(false).body);
    painter.drawText(QRectF(0, 0, 24, 24), Qt::AlignCenter, text);
    return image;
}

void paintLine(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
               Qt::Alignment alignment = Qt::AlignLeft)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width()));
}

/// Where `rect` lies in a language that is written from right to left.
QRectF placed(const QRectF &rect, double width)
{
    return QGuiApplication::isRightToLeft() ? QRectF(width - rect.right(), rect.top(), rect.width(), rect.height()) : rect;
}

void paintMark(QPainter &painter, const Look &look, const QSizeF &size)
{
    const QString name = u"Kubestats"_s;
    const double wide = QFontMetricsF(look.small).horizontalAdvance(name);
    const double middle = size.height() - kFoot + 10;
    const QRectF text(size.width() - kMargin - wide, middle - 10, wide + 1, 20);
    const QRectF mark(text.left() - kMark - 6, middle - kMark / 2, kMark, kMark);
    paintLine(painter, placed(text, size.width()), name, look.small, look.color(theme::Role::SecondaryText));
    painter.setRenderHint(QPainter::Antialiasing, true);
    QSvgRenderer(u":/icons/logo-16.svg"_s).render(&painter, placed(mark, size.width()));
}

/// The chart, or the small ones, between subtitle and source line.
void paintCharts(QPainter &painter, const ExportRequest &request, const Look &look, const QSizeF &area, double devicePixelRatio)
{
    if (request.small) {
        paintSmallBands(painter, look, request.series, QRectF(QPointF(0, 0), area), QGuiApplication::isRightToLeft(), devicePixelRatio);
        return;
    }
    Content content;
    content.series = request.series;
    content.forecast = request.forecast;
    content.labels = request.labels ? Content::Labels::Direct : Content::Labels::Legend;
    content.hatchRunning = request.hatchRunning;
    content.rightToLeft = QGuiApplication::isRightToLeft();
    Scene scene;
    scene.set(content, look, area, {kAxisWidth, 12, 0, 28, kLabelWidth}, devicePixelRatio);
    scene.paint(painter);
}

void paintAll(QPainter &painter, const ExportRequest &request, double devicePixelRatio)
{
    const Look look = exportLook(request.dark);
    const QSizeF size(request.size);
    const double width = size.width() - 2 * kMargin;
    // The chart's right edge is the margin.
    const double top = kPlotTop - 12;
    painter.setLayoutDirection(QGuiApplication::layoutDirection());
    painter.fillRect(QRectF(QPointF(0, 0), size), look.color(theme::Role::Base));
    painter.save();
    painter.translate(kMargin, top);
    paintCharts(painter, request, look, {width, size.height() - kPlotFoot + 28 - top}, devicePixelRatio);
    painter.restore();
    paintLine(painter, {kMargin, kTitleTop, width, 28}, request.title, look.title, look.color(theme::Role::Text));
    paintLine(painter, {kMargin, kSubtitleTop, width, 20}, request.subtitle, look.small, look.color(theme::Role::SecondaryText));
    const double foot = size.height() - kFoot;
    paintLine(painter, placed({kMargin, foot, width - 120, 20}, size.width()), request.source, look.small,
              look.color(theme::Role::SecondaryText));
    paintMark(painter, look, size);
}

Result<void> check(const ExportRequest &request)
{
    const QSize size = request.size;
    if (size.width() < kSmallestExport.width() || size.height() < kSmallestExport.height() || size.width() > kLargestExport.width()
        || size.height() > kLargestExport.height())
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Charts", "A chart of %1 × %2 pixels cannot be drawn. Choose from %3 × %4 to %5 × %6.")
                         .arg(size.width())
                         .arg(size.height())
                         .arg(kSmallestExport.width())
                         .arg(kSmallestExport.height())
                         .arg(kLargestExport.width())
                         .arg(kLargestExport.height()),
                     {}};
    if (request.scale < 1 || request.scale > 4)
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Charts", "A scale of %1 cannot be drawn. Choose 1 to 4.").arg(request.scale),
                     {}};
    if (!fontsUsable())
        return noFontsError();
    return {};
}

/// Qt writes the size in millimetres, which viewers turn into pixels by resolutions of their own, and
/// names one family only: a viewer without it would take a serif.
QByteArray portable(QByteArray svg, const QSize &size)
{
    const auto width = svg.indexOf("width=\"");
    const auto end = svg.indexOf("viewBox", width);
    if (width > 0 && end > width)
        svg.replace(
            width, end - width,
            QByteArray("width=\"" + QByteArray::number(size.width()) + "\" height=\"" + QByteArray::number(size.height()) + "\"\n "));
    const QByteArray family = exportLook(false).body.family().toHtmlEscaped().toUtf8();
    const QByteArray alias = QApplication::font().family().toHtmlEscaped().toUtf8();
    const QByteArray wanted = "font-family=\"" + family + ", sans-serif\"";
    svg.replace("font-family=\"" + family + '"', wanted);
    svg.replace("font-family=\"" + alias + '"', wanted);
    return svg;
}

Result<QByteArray> renderSvg(const ExportRequest &request)
{
    if (auto fits = check(request); !fits)
        return fits.error();
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(kDotsPerInch);
    generator.setSize(request.size);
    generator.setViewBox(QRect(QPoint(0, 0), request.size));
    generator.setTitle(request.title.toHtmlEscaped());
    generator.setDescription(u"Kubestats"_s);
    QPainter painter(&generator);
    paintAll(painter, request, 1);
    painter.end();
    return portable(buffer.data(), request.size);
}

Result<QByteArray> renderPdf(const ExportRequest &request)
{
    if (auto fits = check(request); !fits)
        return fits.error();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const double pointsPerPixel = 72.0 / kDotsPerInch;
    writer.setPageLayout(QPageLayout(QPageSize(QSizeF(request.size) * pointsPerPixel, QPageSize::Point), QPageLayout::Portrait, {}));
    writer.setPageMargins({});
    writer.setResolution(kPdfDotsPerInch);
    writer.setTitle(request.title);
    writer.setCreator(u"Kubestats"_s);
    QPainter painter(&writer);
    painter.scale(double(kPdfDotsPerInch) / kDotsPerInch, double(kPdfDotsPerInch) / kDotsPerInch);
    paintAll(painter, request, 1);
    painter.end();
    return buffer.data();
}

} // namespace

bool fontsUsable()
{
    if (QFontDatabase::families().isEmpty())
        return false;
    return glyph(u"A"_s) != glyph(u"B"_s);
}

Error noFontsError()
{
    return {ErrorCode::Unsupported,
            QCoreApplication::translate("Charts",
                                        "This machine has no usable font, so a chart's labels would be empty boxes. "
                                        "Install a font, for example the package fonts-dejavu-core, and try again."),
            {}};
}

Result<QImage> renderImage(const ExportRequest &request)
{
    if (auto fits = check(request); !fits)
        return fits.error();
    QImage image(request.size * request.scale, QImage::Format_RGB32);
    if (image.isNull())
        return Error{ErrorCode::TooLarge,
                     QCoreApplication::translate("Charts", "There is not enough memory for a picture of this size. Choose a smaller one."),
                     {}};
    image.setDevicePixelRatio(request.scale);
    QPainter painter(&image);
    paintAll(painter, request, request.scale);
    painter.end();
    return image;
}

Result<Painted> paint(const ExportRequest &request)
{
    Painted painted;
    painted.format = request.format;
    if (request.format == Format::Png) {
        auto image = renderImage(request);
        if (!image)
            return image.error();
        painted.image = std::move(*image);
        return painted;
    }
    auto bytes = request.format == Format::Svg ? renderSvg(request)
        : request.format == Format::Pdf
        ? renderPdf(request)
        : Result<QByteArray>(QByteArray::fromStdString(analytics::toCsv(request.series, bandNames(request.series), request.forecast)));
    if (!bytes)
        return bytes.error();
    painted.bytes = std::move(*bytes);
    return painted;
}

Result<QByteArray> encode(const Painted &painted)
{
    if (painted.format != Format::Png)
        return painted.bytes;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!painted.image.save(&buffer, "PNG"))
        return Error{ErrorCode::Internal, QCoreApplication::translate("Charts", "The picture could not be written as PNG."), {}};
    return buffer.data();
}

Result<QByteArray> render(const ExportRequest &request)
{
    const auto painted = paint(request);
    if (!painted)
        return painted.error();
    return encode(*painted);
}

Result<void> writeBytes(const QString &file, const QByteArray &bytes)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        return Error{
            ErrorCode::Forbidden,
            QCoreApplication::translate("Charts", "%1 cannot be written: %2. Choose another folder.").arg(file, target.errorString()),
            {}};
    return {};
}

Result<void> writeFile(const QString &file, const ExportRequest &request)
{
    const auto bytes = render(request);
    if (!bytes)
        return bytes.error();
    return writeBytes(file, *bytes);
}

QString formatWord(Format format)
{
    for (const auto &[entry, word] : kFormats) {
        if (entry == format)
            return word;
    }
    return {};
}

std::optional<Format> formatFromWord(const QString &word)
{
    for (const auto &[entry, known] : kFormats) {
        if (word.compare(known, Qt::CaseInsensitive) == 0)
            return entry;
    }
    return std::nullopt;
}

} // namespace charts
