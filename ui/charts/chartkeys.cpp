// SPDX-License-Identifier: GPL-3.0-or-later
// A chart by keyboard: crosshair, range, one band alone.
#include "ui/charts/chartview_p.h"

#include "analytics/series.h"
#include "ui/charts/labels.h"

#include <QAction>
#include <QKeyEvent>

#include <algorithm>
#include <initializer_list>

namespace charts {

namespace {

constexpr double kZoomIn = 0.8;

/// Where an arrow leads from `now`, at first to the `newest`; none: the key is no arrow.
std::optional<std::size_t> led(int key, const std::optional<std::size_t> &now, std::size_t newest, std::size_t count)
{
    switch (key) {
    case Qt::Key_Left: return !now ? newest : *now > 0 ? *now - 1 : 0;
    case Qt::Key_Right: return !now ? 0 : std::min(*now + 1, count - 1);
    case Qt::Key_Home: return 0;
    case Qt::Key_End: return count - 1;
    default: return std::nullopt;
    }
}

} // namespace

/// Only for lists of keys: they are no shortcuts, the chart reads them while it has the focus.
void ChartView::listKeys()
{
    const auto add = [this](const QString &text, std::initializer_list<QKeyCombination> keys) {
        QList<QKeySequence> list;
        for (const QKeyCombination key : keys)
            list.append(QKeySequence(key));
        auto *action = new QAction(text, this);
        action->setShortcuts(list);
        connect(action, &QAction::triggered, this, [this, first = *keys.begin()] {
            setFocus(Qt::ShortcutFocusReason);
            QKeyEvent press(QEvent::KeyPress, first.key(), first.keyboardModifiers());
            keyPressEvent(&press);
        });
    };
    add(tr("Move along the chart"), {Qt::Key_Left, Qt::Key_Right});
    add(tr("Select a range of the chart"), {Qt::SHIFT | Qt::Key_Left, Qt::SHIFT | Qt::Key_Right});
    add(tr("Zoom or filter to what is selected"), {Qt::Key_Return});
    add(tr("One band of the chart alone, by its place"), {Qt::Key_1, Qt::Key_2, Qt::Key_3});
    add(tr("Zoom the chart in or out"), {Qt::Key_Plus, Qt::Key_Minus});
    add(tr("Whole range of the chart"), {Qt::Key_0});
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const std::size_t count = series().starts.size() + forecast().starts.size();
    if (series().starts.empty() || event->modifiers().testFlag(Qt::AltModifier) || event->modifiers().testFlag(Qt::ControlModifier))
        return QWidget::keyPressEvent(event);
    const std::size_t newest = series().starts.size() - 1;
    const std::size_t now = measured(crosshair().value_or(newest));
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoomBy(kZoomIn, now);
    case Qt::Key_Minus: return zoomBy(1 / kZoomIn, now);
    case Qt::Key_0: emit resetAsked(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: return offerSelected();
    case Qt::Key_Escape:
        if (m_private->content.selected)
            return select(std::nullopt);
        if (crosshair())
            return setCrosshair(std::nullopt);
        return QWidget::keyPressEvent(event);
    default: break;
    }
    if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9 && isolate(std::size_t(event->key() - Qt::Key_1)))
        return;
    auto next = led(event->key(), crosshair(), newest, count);
    if (!next)
        return QWidget::keyPressEvent(event);
    m_private->byKeyboard = true;
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        next = measured(*next);
        selectTo(*next);
    } else {
        select(std::nullopt);
    }
    setCrosshair(next);
}

/// From where the range began to `bucket`.
void ChartView::selectTo(std::size_t bucket)
{
    const std::size_t anchor = m_private->anchor.value_or(measured(crosshair().value_or(bucket)));
    select(std::minmax({anchor, bucket}));
    m_private->anchor = anchor;
}

void ChartView::select(const std::optional<std::pair<std::size_t, std::size_t>> &range)
{
    m_private->anchor.reset();
    if (range == m_private->content.selected)
        return;
    m_private->content.selected = range;
    m_private->scene.point(crosshair(), range);
    update();
    announce();
}

void ChartView::offerSelected()
{
    if (!crosshair() || (!m_private->content.selected && measured(*crosshair()) != *crosshair()))
        return;
    const auto [first, last] = m_private->content.selected.value_or(std::pair(*crosshair(), *crosshair()));
    offerRange(first, last, mapToGlobal(m_private->scene.drawing().periods.column(*crosshair()).center().toPoint()));
}

/// As its label's click with Alt does; false: there are not so many.
bool ChartView::isolate(std::size_t place)
{
    const std::vector<BandLabel> &labels = m_private->scene.drawing().labels;
    if (place >= series().bands.size())
        return false;
    toggle(labels.empty() ? series().bands[place].id : std::string(labels[place].band), true);
    return true;
}

QString ChartView::spokenText() const
{
    const Series shown = shownSeries();
    QString text = crosshair() ? crosshairText(shown, forecast(), *crosshair()) : summaryText(shown, forecast());
    if (const auto &selected = m_private->content.selected) {
        const QString range = rangeText(series().starts[selected->first], analytics::endOf(series(), selected->second));
        return tr("Selected: %1. %2", "range, what the crosshair says").arg(range, text);
    }
    if (crosshair() || shown.starts.empty())
        return text;
    return tr("%1 Arrow keys move the crosshair, with Shift they select a range; Enter zooms or filters; 1 to 9 show one band alone.",
              "what the chart shows, in sentences")
        .arg(text);
}

} // namespace charts
