// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview_p.h"

#include "analytics/series.h"
#include "ui/charts/accessible.h"
#include "ui/charts/labels.h"
#include "ui/charts/tooltip.h"
#include "ui/theme/focusring.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace charts {

namespace {

constexpr std::size_t kFewestPeriods = 4;
constexpr int kDragDistance = 6;
constexpr double kZoomStep = 0.8;
constexpr qint64 kGesturePause = 1000; ///< ms after which turning the wheel is a new gesture

} // namespace

ChartView::ChartView(QWidget *parent) : QWidget(parent), m_private(std::make_unique<Private>())
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    installAccessibleCharts();
    setAccessibleName(tr("Chart"));
    listKeys();
}

ChartView::~ChartView() = default;

void ChartView::setSeries(const Series &series)
{
    Content &content = m_private->content;
    // Other figures of the same periods: crosshair and selection mean what they meant.
    if (series.starts != content.series.starts) {
        content.crosshair.reset();
        content.selected.reset();
        m_private->anchor.reset();
        m_private->pressed.reset();
        m_private->dragging = false;
    }
    content.series = series;
    std::erase_if(content.hidden, [&](const std::string &id) {
        return std::none_of(series.bands.begin(), series.bands.end(), [&](const Band &band) { return band.id == id; });
    });
    renewForecast();
    layOut();
    announce();
}

void ChartView::setForecasting(bool on)
{
    if (on == std::exchange(m_private->isForecasting, on))
        return;
    renewForecast();
    layOut();
    announce();
}

const analytics::Forecast &ChartView::forecast() const
{
    return m_private->content.forecast;
}

void ChartView::renewForecast()
{
    Content &content = m_private->content;
    content.forecast = m_private->isForecasting ? analytics::forecast(shownSeries()) : analytics::Forecast();
    if (content.crosshair && *content.crosshair >= series().starts.size() + forecast().starts.size())
        content.crosshair.reset();
}

/// The nearest period in which something was measured: ranges are made of such.
std::size_t ChartView::measured(std::size_t period) const
{
    return std::min(period, std::max<std::size_t>(series().starts.size(), 1) - 1);
}

const Series &ChartView::series() const
{
    return m_private->content.series;
}

Series ChartView::shownSeries() const
{
    return analytics::without(series(), hidden());
}

const std::set<std::string> &ChartView::hidden() const
{
    return m_private->content.hidden;
}

void ChartView::setDirectLabels(bool direct)
{
    m_private->content.labels = direct ? Content::Labels::Direct : Content::Labels::Legend;
    layOut();
}

void ChartView::setHeading(const QString &heading, const QString &note)
{
    m_private->content.heading = heading;
    m_private->content.note = note;
    layOut();
}

void ChartView::setRowEnd(double pixels)
{
    m_private->content.rowEnd = pixels;
    layOut();
}

void ChartView::setTopic(const QString &topic)
{
    m_private->topic = topic;
    setAccessibleName(tr("%1, chart").arg(topic));
}

void ChartView::setFilterOffered(bool offered)
{
    m_private->filterOffered = offered;
}

std::optional<std::size_t> ChartView::crosshair() const
{
    return m_private->content.crosshair;
}

void ChartView::setCrosshair(std::optional<std::size_t> bucket)
{
    if (bucket && *bucket >= series().starts.size() + forecast().starts.size())
        bucket.reset();
    if (bucket == m_private->content.crosshair)
        return;
    m_private->content.crosshair = bucket;
    m_private->scene.point(bucket, m_private->content.selected);
    update();
    announce();
    emit crosshairMoved();
}

void ChartView::toggle(const std::string &band, bool alone)
{
    std::set<std::string> &off = m_private->content.hidden;
    std::set<std::string> others;
    for (const Band &other : series().bands) {
        if (other.id != band)
            others.insert(other.id);
    }
    if (alone)
        off = off == others ? std::set<std::string>{} : others;
    else if (off.erase(band) == 0)
        off.insert(band);
    renewForecast();
    layOut();
    announce();
    emit hiddenChanged();
}

QRectF ChartView::plotRect() const
{
    return m_private->scene.drawing().periods.plot();
}

QRectF ChartView::labelRect(const std::string &band) const
{
    for (const BandLabel &label : m_private->scene.drawing().labels) {
        if (label.band == band)
            return label.rect;
    }
    return {};
}

void ChartView::layOut()
{
    m_private->content.rightToLeft = isRightToLeft();
    m_private->scene.set(m_private->content, windowLook(), size(), {}, devicePixelRatioF());
    m_private->stale = false;
    update();
    emit plotMoved();
}

void ChartView::announce()
{
    const QString text = spokenText();
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

bool ChartView::event(QEvent *event)
{
    // Qt asks before shortcuts run: Left and Right belong to the crosshair while the chart has focus.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && (crosshair() || m_private->content.selected)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::FocusIn && theme::isByKeys(*static_cast<QFocusEvent *>(event)))
        m_private->byKeyboard = true;
    return QWidget::event(event);
}

void ChartView::paintEvent(QPaintEvent *)
{
    if (m_private->stale)
        layOut();
    QPainter painter(this);
    m_private->scene.paint(painter);
    if (crosshair() && !m_private->dragging)
        paintTooltip(painter, m_private->scene, *crosshair());
    if (hasFocus() && m_private->byKeyboard) {
        painter.setPen(QPen(windowLook().color(theme::Role::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void ChartView::resizeEvent(QResizeEvent *)
{
    layOut();
}

void ChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LayoutDirectionChange) {
        m_private->stale = true;
        update();
    }
    QWidget::changeEvent(event);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        emit backAsked();
    else if (event->button() == Qt::ForwardButton)
        emit forwardAsked();
    if (event->button() != Qt::LeftButton)
        return;
    m_private->byKeyboard = false;
    select(std::nullopt);
    for (const BandLabel &label : m_private->scene.drawing().labels) {
        if (label.rect.contains(event->position())) {
            toggle(std::string(label.band), event->modifiers().testFlag(Qt::AltModifier));
            return;
        }
    }
    if (m_private->scene.drawing().periods.at(event->position().x()) && event->position().y() <= plotRect().bottom())
        m_private->pressed = event->position();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const PlotGeometry &periods = m_private->scene.drawing().periods;
    if (m_private->pressed && event->buttons().testFlag(Qt::LeftButton)) {
        m_private->dragging = m_private->dragging || std::abs(event->position().x() - m_private->pressed->x()) >= kDragDistance;
        if (m_private->dragging) {
            // The form with a list returns values; the other one references to what is gone by then.
            const auto range =
                std::minmax({measured(periods.nearest(m_private->pressed->x())), measured(periods.nearest(event->position().x()))});
            m_private->content.selected = std::pair(range.first, range.second);
            m_private->scene.point(crosshair(), m_private->content.selected);
            update();
            return;
        }
    }
    const bool inside = event->position().y() >= plotRect().top() - 8 && event->position().y() <= plotRect().bottom() + 8;
    m_private->byKeyboard = false;
    setCrosshair(inside ? periods.at(event->position().x()) : std::nullopt);
    const auto &labels = m_private->scene.drawing().labels;
    const bool onLabel =
        std::any_of(labels.begin(), labels.end(), [&](const BandLabel &label) { return label.rect.contains(event->position()); });
    setCursor(onLabel ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_private->pressed.reset();
    if (!std::exchange(m_private->dragging, false) || !m_private->content.selected)
        return;
    const auto [first, last] = *m_private->content.selected;
    offerRange(first, last, event->globalPosition().toPoint());
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && plotRect().contains(event->position()))
        emit resetAsked();
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    const auto around = m_private->scene.drawing().periods.at(event->position().x());
    if (!around) {
        event->ignore();
        return;
    }
    const QPoint delta = event->angleDelta();
    const bool isAcross = std::abs(delta.x()) > std::abs(delta.y());
    const bool sideways = isAcross || event->modifiers().testFlag(Qt::ShiftModifier);
    turn(isAcross ? delta.x() : delta.y(), sideways);
    if (sideways)
        panTurned();
    else
        zoomTurned(measured(*around));
    event->accept();
}

/// A touchpad turns by small parts of a step; those of one gesture in one direction are summed up.
void ChartView::turn(int delta, bool sideways)
{
    const bool isLate = !m_private->lastTurn.isValid() || m_private->lastTurn.elapsed() >= kGesturePause;
    const bool isBack = std::int64_t(delta) * m_private->turned < 0;
    if (isLate || isBack || sideways != m_private->turnedSideways)
        m_private->turned = 0;
    m_private->turned += delta;
    m_private->turnedSideways = sideways;
    m_private->lastTurn.start();
}

/// As far as the wheel was turned, once that is a period at least; what was turned is used up.
void ChartView::zoomTurned(std::size_t around)
{
    const double factor = std::pow(kZoomStep, double(m_private->turned) / int(QWheelEvent::DefaultDeltasPerStep));
    const auto count = double(series().starts.size());
    if (std::abs(m_private->turned) < QWheelEvent::DefaultDeltasPerStep && std::abs(count * factor - count) < 1)
        return;
    m_private->turned = 0;
    zoomBy(factor, around);
}

/// A period for each whole step.
void ChartView::panTurned()
{
    const int steps = m_private->turned / QWheelEvent::DefaultDeltasPerStep;
    m_private->turned %= QWheelEvent::DefaultDeltasPerStep;
    if (steps != 0)
        pan(-steps);
}

void ChartView::leaveEvent(QEvent *)
{
    if (!m_private->byKeyboard)
        setCrosshair(std::nullopt);
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::size_t around = measured(m_private->scene.drawing().periods.nearest(event->pos().x()));
    connect(menu->addAction(tr("Zoom in")), &QAction::triggered, this, [this, around] { zoomBy(kZoomStep, around); });
    connect(menu->addAction(tr("Zoom out")), &QAction::triggered, this, [this, around] { zoomBy(1 / kZoomStep, around); });
    connect(menu->addAction(tr("Whole range")), &QAction::triggered, this, &ChartView::resetAsked);
    menu->addSeparator();
    for (const Band &band : series().bands) {
        QAction *action = menu->addAction(bandName(band));
        action->setCheckable(true);
        action->setChecked(!hidden().contains(band.id));
        connect(action, &QAction::triggered, this, [this, id = band.id] { toggle(id, false); });
    }
    emit menuOpening(menu);
    menu->popup(event->globalPos());
}

void ChartView::offerRange(std::size_t first, std::size_t last, const QPoint &where)
{
    const qint64 since = series().starts[first];
    const qint64 until = analytics::endOf(series(), last);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *title = menu->addAction(rangeText(since, until));
    title->setEnabled(false);
    connect(menu->addAction(tr("Zoom")), &QAction::triggered, this, [this, since, until] { emit zoomAsked(since, until, false); });
    if (m_private->filterOffered)
        connect(menu->addAction(tr("Filter: show these events")), &QAction::triggered, this,
                [this, since, until] { emit filterAsked(since, until); });
    connect(menu, &QMenu::aboutToHide, this, [this] { select(std::nullopt); });
    menu->popup(where);
}

void ChartView::zoomBy(double factor, std::size_t around)
{
    const std::size_t count = series().starts.size();
    if (count == 0)
        return;
    auto wanted = std::size_t(std::lround(double(count) * factor));
    wanted = factor < 1 ? std::max(std::min(wanted, count - 1), std::min(kFewestPeriods, count)) : std::max(wanted, count + 1);
    // The period under the pointer stays under it.
    const double part = (double(around) + 0.5) / double(count);
    const auto first = std::int64_t(std::lround(double(around) + 0.5 - part * double(wanted)));
    if (factor < 1) {
        const auto begin = std::size_t(std::clamp<std::int64_t>(first, 0, std::int64_t(count - wanted)));
        emit zoomAsked(series().starts[begin], analytics::endOf(series(), begin + wanted - 1), goesOn());
        return;
    }
    std::int64_t since = series().starts.front();
    std::int64_t until = series().end;
    for (std::int64_t i = first; i < 0; ++i)
        since = analytics::bucketStart(series().bucket, since - 1);
    for (auto i = std::int64_t(count); i < first + std::int64_t(wanted); ++i)
        until = analytics::nextBucket(series().bucket, until);
    emit zoomAsked(since, until, goesOn());
}

bool ChartView::goesOn()
{
    const bool on = m_private->lastStep.isValid() && m_private->lastStep.elapsed() < kGesturePause;
    m_private->lastStep.start();
    return on;
}

void ChartView::pan(int buckets)
{
    if (series().starts.empty())
        return;
    std::int64_t since = series().starts.front();
    std::int64_t until = series().end;
    for (int i = 0; i < std::abs(buckets); ++i)
        for (std::int64_t *edge : {&since, &until})
            *edge = buckets < 0 ? analytics::bucketStart(series().bucket, *edge - 1) : analytics::nextBucket(series().bucket, *edge);
    emit zoomAsked(since, until, goesOn());
}

} // namespace charts
