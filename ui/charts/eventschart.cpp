// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/eventschart.h"

#include "analytics/series.h"
#include "ui/charts/chartview.h"
#include "ui/charts/labels.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace charts {

EventsChart::EventsChart(QWidget *parent)
    : QWidget(parent), m_view(new ChartView(this)), m_back(new QAction(tr("Back to the range before"), this)),
      m_forward(new QAction(tr("Forward to the next range"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_view->setDirectLabels(false);
    connect(m_view, &ChartView::filterAsked, this, &EventsChart::filterAsked);
    connect(m_view, &ChartView::hiddenChanged, this, &EventsChart::changed);
    connect(m_view, &ChartView::zoomAsked, this, [this](qint64 since, qint64 until, bool step) {
        m_history.go(clamped({since, until}, m_history.whole()), step);
        showRange();
    });
    connect(m_view, &ChartView::resetAsked, this, [this] {
        if (m_history.reset())
            showRange();
    });
    const auto back = [this] {
        if (m_history.back())
            showRange();
    };
    const auto forward = [this] {
        if (m_history.forward())
            showRange();
    };
    connect(m_view, &ChartView::backAsked, this, back);
    connect(m_view, &ChartView::forwardAsked, this, forward);
    connect(m_back, &QAction::triggered, this, back);
    connect(m_forward, &QAction::triggered, this, forward);
    m_back->setShortcut(Qt::ALT | Qt::SHIFT | Qt::Key_Left);
    m_forward->setShortcut(Qt::ALT | Qt::SHIFT | Qt::Key_Right);
    addActions(rangeActions());
}

void EventsChart::setCounts(std::vector<store::DayCount> counts, const analytics::Range &range, std::int64_t now,
                            std::optional<Bucket> bucket)
{
    m_counts = std::move(counts);
    m_now = now;
    m_bucket = bucket;
    analytics::Range whole = range;
    m_beginning.reset();
    if (whole.since <= 0 && !m_counts.empty()) {
        const auto first = std::min_element(m_counts.begin(), m_counts.end(), [](const auto &a, const auto &b) { return a.day < b.day; });
        whole.since = first->day * analytics::kDaySeconds;
        m_beginning = whole.since;
    }
    whole.until = std::max(whole.until, whole.since + 1);
    if (std::exchange(m_isNew, false))
        m_history.start(whole);
    else
        m_history.renew(whole);
    showRange();
}

bool EventsChart::isEmpty() const
{
    return m_view->series().bands.empty();
}

void EventsChart::showRange()
{
    const Bucket bucket = m_bucket.value_or(analytics::bucketFor(m_history.current()));
    analytics::Range range = m_history.current();
    const bool isBeginning = m_beginning && range.since <= *m_beginning;
    if (isBeginning) // which is no cut
        range.since = analytics::bucketStart(bucket, range.since);
    range = analytics::wholeBuckets(bucket, range, m_now);
    const Series series = analytics::seriesByType(m_counts, {range, bucket, m_now, analytics::kMostBands});
    if (isBeginning)
        range.since = *m_beginning;
    m_title = bucket == Bucket::Day ? tr("Events a day") : bucket == Bucket::Week ? tr("Events a week") : tr("Events a month");
    m_note = tr("%1, %2", "number of events, range").arg(number(analytics::total(series)), rangeText(range.since, range.until));
    if (const QString running = runningText(series); !running.isEmpty())
        m_note = tr("%1 · %2", "range, what is still running").arg(m_note, running);
    m_view->setTopic(m_title);
    m_view->setHeading(m_title, m_note);
    m_view->setSeries(series);
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
    emit changed();
}

} // namespace charts
