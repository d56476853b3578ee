// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/paint.h"

#include <QFontMetrics>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace theme {
namespace {

constexpr int kKeyCap = 18;

/// Bounds of the living Mirrored; nothing is mirrored while they are empty. Main thread.
QRect &mirrorBounds()
{
    static QRect bounds;
    return bounds;
}

QRectF mirrored(const QRectF &rect)
{
    const QRect &bounds = mirrorBounds();
    return bounds.isEmpty() ? rect : rect.translated(bounds.left() + bounds.right() + 1 - rect.left() - rect.right(), 0);
}

} // namespace

Mirrored::Mirrored(const QPainter &painter, const QRect &bounds)
{
    mirrorBounds() = painter.layoutDirection() == Qt::RightToLeft ? bounds : QRect();
}

Mirrored::~Mirrored()
{
    mirrorBounds() = QRect();
}

QRect mirrored(const QRect &rect)
{
    return mirrored(QRectF(rect)).toRect();
}

void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal half = border.isValid() ? width / 2 : 0;
    painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(mirrored(rect).adjusted(half, half, -half, -half), radius - half, radius - half);
    painter.restore();
}

void paintIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &colour, int size)
{
    const int side = iconSize(size);
    const QPixmap picture = pixmap(name, colour, side, painter.device()->devicePixelRatioF());
    const QRect place = mirrored(rect);
    painter.drawPixmap(place.x() + (place.width() - side) / 2, place.y() + (rect.height() - side) / 2, picture);
}

int paintText(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &colour, Qt::Alignment alignment,
              Qt::TextElideMode elide)
{
    if (text.isEmpty() || rect.width() <= 0)
        return 0;
    const QFontMetrics metrics(font);
    // Places are made as wide as horizontalAdvance() says, which rounds; a part of a pixel is no reason for "…".
    const QString shown = metrics.horizontalAdvance(text) <= rect.width() ? text : metrics.elidedText(text, elide, rect.width());
    painter.setFont(font);
    painter.setPen(colour);
    // Outside of a mirrored scope places are meant as they are given; a name reads as its own letters do.
    if (!mirrorBounds().isEmpty() && alignment & (Qt::AlignLeft | Qt::AlignRight))
        alignment ^= Qt::AlignLeft | Qt::AlignRight;
    const Qt::LayoutDirection before = painter.layoutDirection();
    // The space after it stays between it and what follows.
    const bool isMirrored = !mirrorBounds().isEmpty() && shown.endsWith(u' ');
    painter.setLayoutDirection(isMirrored || shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(mirrored(rect), int(alignment | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    painter.setLayoutDirection(before);
    return metrics.horizontalAdvance(shown);
}

namespace {

/// Letters that were found stand on the match fill, where secondary text would not be read.
void paintMatch(QPainter &painter, const QRect &rect, int left, int right, const QString &text, const QFont &font)
{
    const int height = std::min(rect.height(), QFontMetrics(font).height() + 2);
    const QRectF box(rect.x() + left, rect.y() + (rect.height() - height) / 2, right - left, height);
    paintBox(painter, box, kRadiusBar, color(Role::Match));
    painter.save();
    painter.setClipRect(mirrored(box), Qt::IntersectClip);
    paintText(painter, rect, text, font, color(Role::Text), Qt::AlignLeft, Qt::ElideNone);
    painter.restore();
}

} // namespace

int paintMatched(QPainter &painter, const QRect &rect, const QString &text, const QString &needle, const QFont &font, const QColor &colour,
                 Qt::TextElideMode elide)
{
    if (needle.isEmpty())
        return paintText(painter, rect, text, font, colour, Qt::AlignLeft, elide);
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, elide, rect.width());
    const int used = paintText(painter, rect, shown, font, colour, Qt::AlignLeft, Qt::ElideNone);
    for (qsizetype at = shown.indexOf(needle, 0, Qt::CaseInsensitive); at >= 0;
         at = shown.indexOf(needle, at + needle.size(), Qt::CaseInsensitive))
        paintMatch(painter, rect, metrics.horizontalAdvance(shown.left(at)), metrics.horizontalAdvance(shown.left(at + needle.size())),
                   shown, font);
    return used;
}

int paintRuns(QPainter &painter, const QRect &rect, const QString &text, const std::vector<std::pair<int, int>> &runs, const QFont &font,
              const QColor &colour)
{
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    const int used = paintText(painter, rect, shown, font, colour, Qt::AlignLeft, Qt::ElideNone);
    for (const auto &[begin, length] : runs) {
        const int left = metrics.horizontalAdvance(text.left(begin));
        const int right = std::min(rect.width(), metrics.horizontalAdvance(text.left(begin + length)));
        if (left < right)
            paintMatch(painter, rect, left, right, shown, font);
    }
    return used;
}

Qt::TextElideMode elideOf(const QString &name, Qt::TextElideMode otherwise)
{
    return name.startsWith(u'/') || name.startsWith(u"~/"_s) ? Qt::ElideLeft : otherwise;
}

int keyCapWidth(const QString &key)
{
    return std::max(scaled(kKeyCap), QFontMetrics(smallFont()).horizontalAdvance(key) + 8);
}

int paintKeyCap(QPainter &painter, const QRect &rect, const QString &key, Qt::Alignment alignment)
{
    const QFont font = smallFont();
    const int width = keyCapWidth(key);
    const int left = alignment & Qt::AlignRight ? rect.right() + 1 - width : rect.x();
    const int high = scaled(kKeyCap);
    const QRect cap(left, rect.y() + (rect.height() - high) / 2, width, high);
    paintBox(painter, cap, kRadiusBadge, color(Role::AlternateBase), color(Role::Hairline));
    paintText(painter, cap, key, font, color(Role::SecondaryText), Qt::AlignHCenter);
    return width;
}

void paintBar(QPainter &painter, const QRectF &rect, double part, Role fill)
{
    paintBox(painter, rect, kRadiusBar, color(Role::Track));
    if (part > 0) {
        QRectF filled = rect;
        filled.setWidth(std::max(rect.height(), rect.width() * std::min(1.0, part)));
        paintBox(painter, filled, kRadiusBar, color(fill));
    }
}

void paintMonths(QPainter &painter, const QRect &place, const std::vector<std::int64_t> &months)
{
    if (months.empty())
        return;
    // The columns stand elsewhere, but time runs from left to right.
    const QRect rect = mirrored(place);
    const std::int64_t highest = std::max<std::int64_t>(1, *std::max_element(months.begin(), months.end()));
    const double step = (rect.width() + 2.0) / double(months.size());
    const int plot = rect.height() - 1;
    painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), color(Role::Outline));
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (months[i] <= 0)
            continue;
        const int left = int(double(rect.x()) + step * double(i) + 0.5);
        const int right = int(double(rect.x()) + step * double(i + 1) + 0.5) - 2;
        // A month with events is never invisible beside a busy one.
        const int height = std::max(1, int(double(plot) * double(months[i]) / double(highest) + 0.5));
        painter.fillRect(QRect(left, rect.bottom() - height, std::max(1, right - left), height), color(Role::Bar));
    }
}

QString safeText(const QString &text)
{
    const auto isUnsafe = [](QChar c) {
        const ushort u = c.unicode();
        return u < 0x20 || (u >= 0x7f && u < 0xa0) || u == 0x061c || (u >= 0x200b && u <= 0x200f) || (u >= 0x2028 && u <= 0x202e)
            || (u >= 0x2060 && u <= 0x206f) || u == 0xfeff;
    };
    if (std::none_of(text.begin(), text.end(), isUnsafe))
        return text;
    QString result;
    for (const QChar c : text) {
        if (isUnsafe(c))
            result += u"\\u{%1}"_s.arg(QString::number(c.unicode(), 16));
        else
            result += c;
    }
    return result;
}

} // namespace theme
