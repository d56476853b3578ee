// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/overviewstrip.h"

#include "analytics/axis.h"
#include "analytics/series.h"
#include "ui/charts/accessible.h"
#include "ui/charts/labels.h"
#include "ui/charts/look.h"
#include "ui/charts/rangehistory.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

namespace charts {

namespace {

constexpr double kStripHeight = 36;
constexpr double kHandleWidth = 6;
constexpr double kHandleHeight = 16;
constexpr double kGrab = 6;
constexpr double kWindowOpacity = 0.16;
constexpr double kMonthsOpacity = 0.55;
constexpr std::int64_t kShortest = 7 * analytics::kDaySeconds;

} // namespace

OverviewStrip::OverviewStrip(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFixedHeight(sizeHint().height());
    installAccessibleCharts();
    setAccessibleName(tr("Range shown, of the whole history"));
}

void OverviewStrip::setMonths(const Series &months, const QString &caption, const QString &figure)
{
    m_months = months;
    m_caption = caption;
    m_figure = figure;
    update();
}

void OverviewStrip::setRange(const analytics::Range &range)
{
    m_range = range;
    setAccessibleDescription(rangeText(range.since, range.until));
    update();
}

void OverviewStrip::setPlotEdges(double left, double right)
{
    m_left = left;
    m_right = right;
    update();
}

QRectF OverviewStrip::strip() const
{
    return {m_left, 4, std::max(m_right - m_left, 1.0), kStripHeight};
}

double OverviewStrip::xOf(std::int64_t time) const
{
    if (m_months.starts.empty())
        return m_left;
    const double span = double(m_months.end - m_months.starts.front());
    return strip().left() + std::clamp(double(time - m_months.starts.front()) / span, 0.0, 1.0) * strip().width();
}

std::int64_t OverviewStrip::timeAt(double x) const
{
    if (m_months.starts.empty())
        return 0;
    const double part = std::clamp((x - strip().left()) / strip().width(), 0.0, 1.0);
    const double span = double(m_months.end - m_months.starts.front());
    return analytics::bucketStart(Bucket::Day, m_months.starts.front() + std::int64_t(part * span));
}

QRectF OverviewStrip::windowRect() const
{
    const double left = std::round(xOf(m_range.since));
    const double right = std::max(std::round(xOf(m_range.until)), left + 2);
    return {left, strip().top(), right - left, strip().height()};
}

void OverviewStrip::paintMonths(QPainter &painter) const
{
    const Look look = windowLook();
    const double most = analytics::largest(m_months);
    const QRectF place = strip();
    if (most > 0 && !m_months.levels) {
        QPainterPath path(QPointF(place.left(), place.bottom()));
        for (std::size_t i = 0; i < m_months.starts.size(); ++i) {
            const double x = (xOf(m_months.starts[i]) + xOf(analytics::endOf(m_months, i))) / 2;
            path.lineTo(x, place.bottom() - analytics::totalAt(m_months, i).value_or(0) / most * (place.height() - 2));
        }
        path.lineTo(place.right(), place.bottom());
        QColor fill = look.color(theme::Role::Other);
        fill.setAlphaF(float(kMonthsOpacity));
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.fillPath(path, fill);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    painter.fillRect(QRectF(place.left(), place.bottom(), place.width(), 1), look.color(theme::Role::Outline));
    painter.setFont(look.small);
    painter.setPen(look.color(theme::Role::SecondaryText));
    const QFontMetricsF metrics(look.small);
    for (const analytics::Tick &tick : analytics::dateTicks(m_months, int(place.width() / theme::scaled(66)))) {
        const double x = xOf(tick.time);
        const QString text = tickLabel(tick);
        if (x + metrics.horizontalAdvance(text) / 2 <= place.right() + 4)
            painter.drawText(QRectF(x - 60, place.bottom() + 2, 120, std::max(20.0, metrics.height())),
                             Qt::AlignCenter | Qt::TextSingleLine, text);
    }
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    const Look look = windowLook();
    QPainter painter(this);
    painter.fillRect(rect(), look.color(theme::Role::Base));
    if (m_months.starts.empty())
        return;
    paintMonths(painter);
    const QColor accent = look.color(theme::Role::Accent);
    const QRectF window = windowRect();
    QColor fill = accent;
    fill.setAlphaF(float(kWindowOpacity));
    painter.fillRect(window, fill);
    painter.setPen(accent);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(window.adjusted(0, 0, -1, 0));
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    for (const double x : {window.left(), window.right()})
        painter.drawRoundedRect(QRectF(x - kHandleWidth / 2, window.center().y() - kHandleHeight / 2, kHandleWidth, kHandleHeight), 2, 2);
    if (hasFocus()) {
        painter.setPen(QPen(look.color(theme::Role::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(window.adjusted(-5, -3, 5, 3), 3, 3);
    }
    const double left = m_right + 26;
    const double line = std::max(16.0, QFontMetricsF(look.small).height());
    painter.setPen(look.color(theme::Role::Text));
    painter.setFont(look.small);
    painter.drawText(QRectF(left, strip().top() + 2, width() - left, line), Qt::AlignLeft | Qt::AlignVCenter, m_caption);
    painter.setPen(look.color(theme::Role::SecondaryText));
    painter.drawText(QRectF(left, strip().top() + 2 + line, width() - left, line), Qt::AlignLeft | Qt::AlignVCenter, m_figure);
}

OverviewStrip::Grip OverviewStrip::gripAt(const QPointF &position) const
{
    const QRectF window = windowRect();
    if (std::abs(position.x() - window.left()) <= kGrab)
        return Grip::Left;
    if (std::abs(position.x() - window.right()) <= kGrab)
        return Grip::Right;
    return window.contains(position) ? Grip::Window : Grip::None;
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_months.starts.empty())
        return;
    m_grip = gripAt(event->position());
    m_goesOn = false;
    m_pressedX = event->position().x();
    m_pressedRange = m_range;
    if (m_grip != Grip::None || event->position().x() < m_left || event->position().x() > m_right)
        return;
    const std::int64_t middle = timeAt(event->position().x());
    const std::int64_t half = (m_range.until - m_range.since) / 2;
    ask({middle - half, middle + half});
    m_grip = Grip::Window;
    m_pressedRange = m_range;
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (m_grip == Grip::None || !event->buttons().testFlag(Qt::LeftButton)) {
        const Grip grip = gripAt(event->position());
        setCursor(grip == Grip::None ? Qt::ArrowCursor : grip == Grip::Window ? Qt::OpenHandCursor : Qt::SizeHorCursor);
        return;
    }
    const std::int64_t moved = timeAt(event->position().x()) - timeAt(m_pressedX);
    analytics::Range range = m_pressedRange;
    if (m_grip != Grip::Right)
        range.since += moved;
    if (m_grip != Grip::Left)
        range.until += moved;
    if (m_grip == Grip::Left)
        range.since = std::min(range.since, range.until - kShortest);
    if (m_grip == Grip::Right)
        range.until = std::max(range.until, range.since + kShortest);
    ask(range);
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent *)
{
    m_grip = Grip::None;
}

void OverviewStrip::keyPressEvent(QKeyEvent *event)
{
    const std::int64_t step = std::max<std::int64_t>((m_range.until - m_range.since) / 10, analytics::kDaySeconds);
    if (event->key() == Qt::Key_Left)
        ask({m_range.since - step, m_range.until - step});
    else if (event->key() == Qt::Key_Right)
        ask({m_range.since + step, m_range.until + step});
    else
        QWidget::keyPressEvent(event);
}

void OverviewStrip::ask(analytics::Range range)
{
    if (m_months.starts.empty())
        return;
    range = clamped(range, {m_months.starts.front(), m_months.end});
    range.since = analytics::bucketStart(Bucket::Day, range.since);
    range.until = analytics::bucketStart(Bucket::Day, range.until);
    if (range != m_range)
        emit rangeAsked(range.since, range.until, std::exchange(m_goesOn, true));
}

} // namespace charts
