// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/calendar.h"
#include "store/reader.h"
#include "ui/charts/rangehistory.h"

#include <QString>
#include <QWidget>

#include <cstdint>
#include <optional>
#include <vector>

class QAction;

namespace charts {

class ChartView;

/// "Events a month", stacked by type, with its heading at the left and the legend at the right: for
/// a card on a page. It keeps the counts it was given, so zooming asks nobody.
class EventsChart final : public QWidget
{
    Q_OBJECT

public:
    explicit EventsChart(QWidget *parent = nullptr);

    /// Counts by day (UTC) and what of them is shown. `now` makes the last period the running one;
    /// a range that begins at 0 begins with the first event. Without a bucket it follows the range.
    /// What is zoomed stays zoomed, until startAnew().
    void setCounts(std::vector<store::DayCount> counts, const analytics::Range &range, std::int64_t now,
                   std::optional<Bucket> bucket = std::nullopt);
    /// The next counts are of another range or scope: they are shown whole.
    void startAnew() { m_isNew = true; }
    [[nodiscard]] ChartView *view() const { return m_view; }
    /// "Events a month", and what stands beside it.
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const QString &note() const { return m_note; }
    /// Nothing to draw: owners show a state instead.
    [[nodiscard]] bool isEmpty() const;
    /// Back to the range before and forward again, with their keys: for menus.
    [[nodiscard]] QList<QAction *> rangeActions() const { return {m_back, m_forward}; }

signals:
    /// The events of a range are wanted, UTC seconds, `until` exclusive.
    void filterAsked(qint64 since, qint64 until);
    /// Another range, other counts, other bands.
    void changed();

private:
    void showRange();

    ChartView *m_view;
    QAction *m_back, *m_forward;
    std::vector<store::DayCount> m_counts;
    std::int64_t m_now = 0;
    std::optional<Bucket> m_bucket;
    std::optional<std::int64_t> m_beginning; ///< of the history, where the range begins with it
    RangeHistory m_history;
    bool m_isNew = true;
    QString m_title, m_note;
};

} // namespace charts
