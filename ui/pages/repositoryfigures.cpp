// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/repositoryfigures.h"

#include "analytics/calendar.h"
#include "analytics/series.h"
#include "ui/theme/times.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;
using widgets::FigureCard;

namespace {

constexpr int kMonths = 24;
constexpr std::int64_t kLately = 90 * analytics::kDaySeconds;

analytics::SeriesRequest lastMonths(std::int64_t now)
{
    std::int64_t since = analytics::bucketStart(Bucket::Month, now);
    for (int i = 1; i < kMonths; ++i)
        since = analytics::bucketStart(Bucket::Month, since - 1);
    return {{since, analytics::nextBucket(Bucket::Month, now)}, Bucket::Month, now};
}

std::vector<double> known(const std::vector<std::optional<double>> &values)
{
    std::vector<double> result;
    for (const std::optional<double> &value : values) {
        if (value)
            result.push_back(*value);
    }
    return result;
}

std::vector<double> totals(const Series &series)
{
    std::vector<double> result;
    for (std::size_t i = 0; i < series.starts.size(); ++i)
        result.push_back(analytics::totalAt(series, i).value_or(0));
    return result;
}

std::int64_t sumSince(const std::vector<store::DayCount> &counts, std::int64_t since)
{
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0}, [since](std::int64_t sum, const store::DayCount &count) {
        return count.day * analytics::kDaySeconds >= since ? sum + count.count : sum;
    });
}

std::vector<store::DayCount> ofType(const std::vector<store::DayCount> &counts, EventType type)
{
    std::vector<store::DayCount> result;
    std::copy_if(counts.begin(), counts.end(), std::back_inserter(result), [type](const store::DayCount &count) { return count.type == type; });
    return result;
}

QString percent(std::int64_t part, std::int64_t all)
{
    return all == 0 ? QString() : FigureCard::tr("%1 %").arg(std::lround(100.0 * static_cast<double>(part) / static_cast<double>(all)));
}

} // namespace

RepositoryFigureValues figuresFrom(const std::vector<store::DayCount> &counts, std::int64_t now)
{
    RepositoryFigureValues values;
    const analytics::SeriesRequest request = lastMonths(now);
    const Series alive = analytics::resourcesAlive(counts, request);
    if (!alive.bands.empty())
        values.resources = known(alive.bands.front().values);
    values.events = totals(analytics::seriesByType(counts, request));
    values.deleted = totals(analytics::seriesByType(ofType(counts, EventType::Deleted), request));
    values.lately = sumSince(counts, now - kLately);
    const std::int64_t month = analytics::bucketStart(Bucket::Month, now);
    values.grown = sumSince(ofType(counts, EventType::Created), month) + sumSince(ofType(counts, EventType::Resurrected), month)
        - sumSince(ofType(counts, EventType::Deleted), month);
    return values;
}

RepositoryFigures::RepositoryFigures(QWidget *parent)
    : QWidget(parent), m_resources(new FigureCard(tr("Resources"))), m_events(new FigureCard(tr("Events"))),
      m_deleted(new FigureCard(tr("Deleted"))), m_bots(new FigureCard(tr("By bots"))), m_unreadable(new FigureCard(tr("Unreadable files")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kCardGap);
    for (FigureCard *card : {m_resources, m_events, m_deleted, m_bots, m_unreadable}) {
        card->setClickable(true);
        row->addWidget(card, 1);
    }
    m_bots->hide();
    connect(m_resources, &FigureCard::clicked, this, &RepositoryFigures::resourcesAsked);
    connect(m_events, &FigureCard::clicked, this, &RepositoryFigures::eventsAsked);
    connect(m_deleted, &FigureCard::clicked, this, &RepositoryFigures::deletedAsked);
    connect(m_bots, &FigureCard::clicked, this, &RepositoryFigures::botsAsked);
    connect(m_unreadable, &FigureCard::clicked, this, &RepositoryFigures::unreadableAsked);
}

void RepositoryFigures::setTotals(const Repository &repository)
{
    const ScanTotals &sums = repository.totals;
    m_all = sums.allEvents();
    const std::int64_t deleted = sums.events[static_cast<std::size_t>(EventType::Deleted)];
    const std::int64_t back = sums.events[static_cast<std::size_t>(EventType::Resurrected)];
    m_resources->setFigure(theme::figure(sums.resources));
    m_events->setFigure(theme::figure(m_all));
    m_deleted->setFigure(theme::figure(deleted));
    m_deleted->setChange(tr("%1 came back").arg(theme::figure(back)));
    m_unreadable->setFigure(theme::figure(sums.unreadable));
    if (sums.unreadable == 0)
        m_unreadable->setChange(tr("of %1 files").arg(theme::figure(sums.files)));
    else
        m_unreadable->setChange(tr("▲ last readable state counts"), true);
}

void RepositoryFigures::setCounts(const std::vector<store::DayCount> &counts, std::int64_t now)
{
    const RepositoryFigureValues values = figuresFrom(counts, now);
    m_resources->setSparkline(values.resources);
    m_events->setSparkline(values.events);
    m_deleted->setSparkline(values.deleted);
    const QString since = theme::dateOf(analytics::bucketStart(Bucket::Month, now));
    if (values.grown == 0)
        m_resources->setChange(tr("as many as on %1").arg(since));
    else
        m_resources->setChange((values.grown > 0 ? tr("▲ %1 since %2") : tr("▼ %1 since %2")).arg(theme::figure(std::abs(values.grown)), since));
    m_events->setChange(tr("%1 in the last 90 days").arg(theme::figure(values.lately)));
}

void RepositoryFigures::setBotCounts(const std::optional<std::vector<store::DayCount>> &counts, std::int64_t now)
{
    m_bots->setVisible(counts && m_all > 0);
    if (!counts || m_all == 0)
        return;
    const std::int64_t all = sumSince(*counts, std::numeric_limits<std::int64_t>::min());
    m_bots->setFigure(percent(all, m_all));
    m_bots->setChange(tr("%1 events").arg(theme::figure(all)));
    m_bots->setSparkline(totals(analytics::seriesByType(*counts, lastMonths(now))));
}
