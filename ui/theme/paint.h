// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPainter>
#include <QRectF>
#include <QString>

#include <utility>
#include <vector>

/// Small painting helpers shared by style, delegates and widgets.
namespace theme {

/// While it lives, what the functions below paint within `bounds` from left to right stands from
/// right to left where the painter's layout does. Scopes do not nest.
class Mirrored final
{
public:
    Mirrored(const QPainter &painter, const QRect &bounds);
    ~Mirrored();
    Mirrored(const Mirrored &) = delete;
    Mirrored &operator=(const Mirrored &) = delete;
};
/// Where `rect` stands in the living scope; itself where nothing is mirrored.
QRect mirrored(const QRect &rect);

/// A rounded box with a 1-px border inside `rect`; an invalid colour paints nothing.
void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border = {}, qreal width = 1);
/// An icon of iconSize(size), centred in `rect`.
void paintIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &colour, int size = kIcon);
/// One line, vertically centred, elided; plain text whatever it holds. Returns the width used.
int paintText(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &colour,
              Qt::Alignment alignment = Qt::AlignLeft, Qt::TextElideMode elide = Qt::ElideRight);
/// As paintText, left-aligned, with the match fill behind each occurrence of `needle` (any case).
int paintMatched(QPainter &painter, const QRect &rect, const QString &text, const QString &needle, const QFont &font, const QColor &colour,
                 Qt::TextElideMode elide = Qt::ElideRight);
/// As paintText, left-aligned, with the match fill behind runs of letters (begin, length in `text`).
int paintRuns(QPainter &painter, const QRect &rect, const QString &text, const std::vector<std::pair<int, int>> &runs, const QFont &font,
              const QColor &colour);
/// Where a name that is too long loses letters: a path at its beginning, anything else where `otherwise` says.
Qt::TextElideMode elideOf(const QString &name, Qt::TextElideMode otherwise = Qt::ElideRight);
/// A key as a cap of 18 px, centred in height, at the left or the right end of `rect`. Returns its width.
int paintKeyCap(QPainter &painter, const QRect &rect, const QString &key, Qt::Alignment alignment);
int keyCapWidth(const QString &key);
/// A bar of track with its part 0…1 filled; negative: only the track.
void paintBar(QPainter &painter, const QRectF &rect, double part, Role fill = Role::Accent);
/// Columns of 12 months, oldest left, over a 1-px line.
void paintMonths(QPainter &painter, const QRect &rect, const std::vector<std::int64_t> &months);
/// Text without what could reorder or break a line: control and bidi characters become visible escapes.
QString safeText(const QString &text);

} // namespace theme
