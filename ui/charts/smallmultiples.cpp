// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/smallmultiples.h"

#include "analytics/axis.h"
#include "analytics/series.h"
#include "ui/charts/geometry.h"
#include "ui/charts/labels.h"
#include "ui/charts/look.h"
#include "ui/theme/focusring.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace charts {

namespace {

constexpr int kCellWidth = 264; // at least
constexpr int kCellHeight = 128;
constexpr int kGap = 24;
constexpr int kTitle = 24;
constexpr int kFoot = 20;

} // namespace

SmallMultiples::SmallMultiples(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Small charts"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SmallMultiples::setSeries(const Series &series)
{
    m_series = series;
    m_crosshair.reset();
    m_order.resize(series.bands.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t(0));
    std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) {
        const bool isOther = series.bands[a].role == BandRole::Other, otherIsOther = series.bands[b].role == BandRole::Other;
        if (isOther != otherIsOther)
            return otherIsOther;
        return analytics::total(series.bands[a]) > analytics::total(series.bands[b]);
    });
    double largest = 0;
    for (const Band &band : series.bands)
        for (const auto &value : band.values)
            largest = std::max(largest, value.value_or(0));
    m_top = analytics::niceAxis(largest).max;
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    update();
    announce();
}

void SmallMultiples::setTopic(const QString &topic)
{
    m_topic = topic;
    setAccessibleName(tr("%1, small charts").arg(topic));
}

void SmallMultiples::setCrosshair(std::optional<std::size_t> bucket)
{
    if (bucket && *bucket >= m_series.starts.size())
        bucket.reset();
    if (bucket == m_crosshair)
        return;
    m_crosshair = bucket;
    update();
    announce();
}

int SmallMultiples::columns(int width) const
{
    return std::max(1, (width + kGap) / (kCellWidth + kGap));
}

int SmallMultiples::heightForWidth(int width) const
{
    const int across = columns(width);
    const int rows = (int(m_series.bands.size()) + across - 1) / across;
    return std::max(1, rows) * (kCellHeight + kGap) - kGap + kFoot;
}

QSize SmallMultiples::sizeHint() const
{
    const int wide = std::max(width(), 2 * kCellWidth + kGap);
    return {wide, heightForWidth(wide)};
}

QRectF SmallMultiples::cell(std::size_t band) const
{
    const auto place = int(std::find(m_order.begin(), m_order.end(), band) - m_order.begin());
    const int across = columns(width());
    const double wide = (width() - kGap * double(across - 1)) / across;
    return {(place % across) * (wide + kGap), double(place / across) * (kCellHeight + kGap), wide, kCellHeight};
}

QRectF SmallMultiples::plot(std::size_t band) const
{
    return cell(band).adjusted(0, kTitle, 0, -kFoot);
}

void SmallMultiples::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    for (std::size_t band = 0; band < m_series.bands.size(); ++band)
        if (cell(band).intersects(event->rect()))
            paintBand(painter, band);
    if (hasFocus() && (m_crosshair || m_byKeyboard)) {
        painter.setPen(QPen(windowLook().color(theme::Role::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void SmallMultiples::paintBand(QPainter &painter, std::size_t index) const
{
    const Look look = windowLook();
    const Band &band = m_series.bands[index];
    const QRectF box = cell(index), area = plot(index);
    // One chart is drawn at a time, so the series is cut to it, and to the pixels there are.
    Series own = m_series;
    own.bands = {band};
    const PlotGeometry periods(area, own.starts.size(), m_top, devicePixelRatioF());
    if (m_crosshair)
        painter.fillRect(periods.column(*m_crosshair), look.color(theme::Role::Selection));
    painter.fillRect(QRectF(area.left(), area.top(), area.width(), 1), look.color(theme::Role::Grid));
    painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), look.color(theme::Role::Outline));
    own = analytics::decimated(own, int(area.width()));
    const PlotGeometry geometry(area, own.starts.size(), m_top, devicePixelRatioF());
    QList<QRectF> rects;
    for (std::size_t i = 0; i < own.starts.size(); ++i)
        for (const QRectF &rect : geometry.stack(own, i, i))
            if (!rect.isEmpty())
                rects.append(rect);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.color(band.role == BandRole::Other ? theme::Role::Other : theme::Role::Bar));
    painter.drawRects(rects);

    const double value = m_crosshair ? band.values[*m_crosshair].value_or(0) : analytics::total(band);
    const bool isKnown = !m_crosshair || band.values[*m_crosshair];
    const QString figure = !isKnown ? tr("not known") : number(value);
    painter.setFont(look.small);
    painter.setPen(look.color(m_crosshair ? theme::Role::Text : theme::Role::SecondaryText));
    const QRectF title(box.left(), box.top(), box.width(), kTitle - 4);
    painter.drawText(title, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, figure);
    const double room = title.width() - QFontMetricsF(look.small).horizontalAdvance(figure) - 8;
    painter.setFont(look.bold);
    painter.setPen(look.color(theme::Role::Text));
    painter.drawText(title.adjusted(0, 0, room - title.width(), 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(look.bold).elidedText(bandName(band), Qt::ElideRight, room));
    painter.setFont(look.small);
    painter.setPen(look.color(theme::Role::SecondaryText));
    const QRectF foot(box.left(), area.bottom() + 3, box.width(), kFoot - 3);
    if (m_crosshair)
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, periodText(m_series, *m_crosshair));
    else if (!m_series.starts.empty())
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, dayText(m_series.starts.front()));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignTop | Qt::TextSingleLine, tr("scale to %1").arg(number(m_top)));
}

void SmallMultiples::announce()
{
    QString text;
    if (m_crosshair)
        text = periodText(m_series, *m_crosshair) + u": "_s;
    QStringList parts;
    for (const std::size_t band : m_order) {
        const Band &one = m_series.bands[band];
        const QString figure = !m_crosshair        ? number(analytics::total(one))
            : one.values[*m_crosshair].has_value() ? number(*one.values[*m_crosshair])
                                                   : tr("not known");
        parts << tr("%1 %2", "name of a band, its figure").arg(bandName(one), figure);
    }
    setAccessibleDescription(text + parts.join(u", "_s));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

bool SmallMultiples::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        m_byKeyboard = event->type() == QEvent::FocusIn && theme::isByKeys(*static_cast<QFocusEvent *>(event));
    if (event->type() == QEvent::Resize)
        setMinimumHeight(heightForWidth(width()));
    // Esc takes the crosshair away before it closes anything of the page.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && m_crosshair) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void SmallMultiples::mouseMoveEvent(QMouseEvent *event)
{
    for (std::size_t band = 0; band < m_series.bands.size(); ++band) {
        if (!cell(band).contains(event->position()))
            continue;
        setCrosshair(PlotGeometry(plot(band), m_series.starts.size(), m_top, devicePixelRatioF()).at(event->position().x()));
        return;
    }
    setCrosshair(std::nullopt);
}

void SmallMultiples::leaveEvent(QEvent *)
{
    setCrosshair(std::nullopt);
}

void SmallMultiples::keyPressEvent(QKeyEvent *event)
{
    const std::size_t count = m_series.starts.size();
    if (count == 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left: return setCrosshair(m_crosshair ? (*m_crosshair > 0 ? *m_crosshair - 1 : 0) : count - 1);
    case Qt::Key_Right: return setCrosshair(m_crosshair ? std::min(*m_crosshair + 1, count - 1) : 0);
    case Qt::Key_Home: return setCrosshair(0);
    case Qt::Key_End: return setCrosshair(count - 1);
    case Qt::Key_Escape:
        if (m_crosshair)
            return setCrosshair(std::nullopt);
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

} // namespace charts
