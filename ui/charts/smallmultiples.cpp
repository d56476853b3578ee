// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/smallmultiples.h"

#include "ui/charts/accessible.h"
#include "ui/charts/geometry.h"
#include "ui/charts/labels.h"
#include "ui/charts/look.h"
#include "ui/charts/smallband.h"
#include "ui/theme/focusring.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace charts {

namespace {

constexpr int kGap = int(kSmallGap);
constexpr int kCellWidth = int(kSmallWidth); // at least
constexpr int kCellHeight = int(kSmallHeight);
constexpr int kFoot = 20;

} // namespace

SmallMultiples::SmallMultiples(QWidget *parent) : QWidget(parent)
{
    installAccessibleCharts();
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Small charts"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SmallMultiples::setSeries(const Series &series)
{
    if (series.starts != m_series.starts)
        m_crosshair.reset();
    m_series = series;
    m_order = smallOrder(series);
    m_top = smallTop(series);
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
    const int column = isRightToLeft() ? across - 1 - place % across : place % across;
    return {column * (wide + kGap), double(place / across) * (kCellHeight + kGap), wide, kCellHeight};
}

QRectF SmallMultiples::plot(std::size_t band) const
{
    return smallPlot(cell(band));
}

void SmallMultiples::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    for (std::size_t band = 0; band < m_series.bands.size(); ++band)
        if (cell(band).intersects(event->rect()))
            paintSmallBand(painter, windowLook(), {m_series, band, m_top, cell(band), m_crosshair, isRightToLeft()}, devicePixelRatioF());
    if (hasFocus() && (m_crosshair || m_byKeyboard)) {
        painter.setPen(QPen(windowLook().color(theme::Role::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void SmallMultiples::announce()
{
    QString text;
    if (m_crosshair)
        text = periodText(m_series, *m_crosshair) + u": "_s;
    QStringList parts;
    for (const std::size_t band : m_order) {
        const Band &one = m_series.bands[band];
        const auto figure = m_crosshair ? one.values[*m_crosshair] : smallFigure(m_series, band);
        parts << tr("%1 %2", "name of a band, its figure").arg(bandName(one), figure ? number(*figure) : tr("not known"));
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

void SmallMultiples::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    emit menuOpening(menu);
    menu->popup(event->globalPos());
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
