// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/repositoryfigures.h"

#include "analytics/calendar.h"
#include "analytics/series.h"
#include "base/plurals.h"
#include "ui/charts/labels.h"
#include "ui/models/displaytext.h"
#include "ui/pages/figurevalues.h"
#include "ui/theme/times.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>

#include <cstdlib>
#include <limits>

using namespace Qt::StringLiterals;
using widgets::FigureCard;

namespace {

constexpr int kMonths = 24;
constexpr int kNarrowestCard = 120;
constexpr std::int64_t kLately = 90 * analytics::kDaySeconds;

analytics::SeriesRequest lastMonths(std::int64_t now)
{
    std::int64_t since = analytics::bucketStart(Bucket::Month, now);
    for (int i = 1; i < kMonths; ++i)
        since = analytics::bucketStart(Bucket::Month, since - 1);
    return {{since, analytics::nextBucket(Bucket::Month, now)}, Bucket::Month, now};
}

} // namespace

RepositoryFigureValues figuresFrom(const std::vector<store::DayCount> &counts, std::int64_t now)
{
    RepositoryFigureValues values;
    const analytics::SeriesRequest request = lastMonths(now);
    const Series alive = analytics::resourcesAlive(counts, request);
    if (!alive.bands.empty())
        values.resources = knownValues(alive.bands.front().values);
    values.events = totalsOf(analytics::seriesByType(counts, request));
    values.deleted = totalsOf(analytics::seriesByType(ofType(counts, EventType::Deleted), request));
    values.lately = analytics::countIn(counts, {now - kLately, now + analytics::kDaySeconds});
    const std::int64_t month = analytics::bucketStart(Bucket::Month, now);
    values.grown = growthIn(counts, {month, now + analytics::kDaySeconds});
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
    setMinimumWidth(1); // where it is narrow, cards give way
    row->setSizeConstraint(QLayout::SetNoConstraint);
    connect(m_resources, &FigureCard::clicked, this, &RepositoryFigures::resourcesAsked);
    connect(m_events, &FigureCard::clicked, this, &RepositoryFigures::eventsAsked);
    connect(m_deleted, &FigureCard::clicked, this, &RepositoryFigures::deletedAsked);
    connect(m_bots, &FigureCard::clicked, this, &RepositoryFigures::botsAsked);
    connect(m_unreadable, &FigureCard::clicked, this, &RepositoryFigures::unreadableAsked);
}

void RepositoryFigures::forget()
{
    setBotCounts({}, 0);
    for (FigureCard *card : {m_resources, m_events, m_deleted, m_bots, m_unreadable}) {
        card->setSparkline({});
        card->setChange({});
        card->setToolTip({});
    }
}

void RepositoryFigures::setTotals(const Repository &repository)
{
    const ScanTotals &sums = repository.totals;
    m_all = sums.allEvents();
    m_isKnown = repository.lastScan > 0;
    if (!m_isKnown) {
        // Not known, which is not zero.
        for (FigureCard *card : {m_resources, m_events, m_deleted, m_unreadable}) {
            card->setFigure(u"–"_s);
            card->setChange(tr("after the first scan"));
            card->setSparkline({});
        }
        return;
    }
    const std::int64_t deleted = sums.events[static_cast<std::size_t>(EventType::Deleted)];
    const std::int64_t back = sums.events[static_cast<std::size_t>(EventType::Resurrected)];
    m_resources->setFigure(theme::figure(sums.resources));
    m_events->setFigure(theme::figure(m_all));
    m_deleted->setFigure(theme::figure(deleted));
    m_deleted->setChange(tr("%1 came back", nullptr, pluralOf(back)).arg(theme::figure(back)));
    m_unreadable->setFigure(theme::figure(sums.unreadable));
    if (sums.unreadable == 0)
        m_unreadable->setChange(tr("of %1 file(s)", nullptr, pluralOf(sums.files)).arg(theme::figure(sums.files)));
    else
        m_unreadable->setChange(tr("▲ last readable state counts"), true);
}

void RepositoryFigures::setCountsFailed(const QString &why)
{
    for (FigureCard *card : {m_resources, m_events, m_deleted}) {
        card->setSparkline({});
        card->setToolTip(plainTooltip(why));
    }
    for (FigureCard *card : {m_resources, m_events})
        card->setChange(tr("cannot be counted by day"), true);
}

void RepositoryFigures::setCounts(const std::vector<store::DayCount> &counts, std::int64_t now)
{
    for (FigureCard *card : {m_resources, m_events, m_deleted})
        card->setToolTip({});
    if (!m_isKnown)
        return;
    const RepositoryFigureValues values = figuresFrom(counts, now);
    m_resources->setSparkline(values.resources);
    m_events->setSparkline(values.events);
    m_deleted->setSparkline(values.deleted);
    const QString since = charts::dayText(analytics::bucketStart(Bucket::Month, now));
    if (values.grown == 0)
        m_resources->setChange(tr("as many as on %1").arg(since));
    else
        m_resources->setChange(
            (values.grown > 0 ? tr("▲ %1 since %2") : tr("▼ %1 since %2")).arg(theme::figure(std::abs(values.grown)), since));
    m_events->setChange(tr("%1 in the last 90 days").arg(theme::figure(values.lately)));
}

void RepositoryFigures::setBotCounts(const std::optional<std::vector<store::DayCount>> &counts, std::int64_t now)
{
    m_hasBots = counts && m_all > 0;
    fit();
    if (!counts || m_all == 0)
        return;
    const std::int64_t all =
        analytics::countIn(*counts, {std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()});
    m_bots->setToolTip({});
    m_bots->setFigure(percentText(all, m_all));
    m_bots->setChange(tr("%1 event(s)", nullptr, pluralOf(all)).arg(theme::figure(all)));
    m_bots->setSparkline(totalsOf(analytics::seriesByType(*counts, lastMonths(now))));
}

void RepositoryFigures::setBotsFailed(const QString &why)
{
    m_hasBots = true;
    fit();
    m_bots->setFigure(u"–"_s);
    m_bots->setChange(tr("cannot be read"), true);
    m_bots->setToolTip(plainTooltip(why));
    m_bots->setSparkline({});
}

void RepositoryFigures::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// As many cards as can be read, the first ones.
void RepositoryFigures::fit()
{
    int room = (width() + theme::kCardGap) / (kNarrowestCard + theme::kCardGap);
    for (FigureCard *card : {m_resources, m_events, m_deleted, m_bots, m_unreadable}) {
        const bool isKnown = card != m_bots || m_hasBots;
        card->setVisible(isKnown && room > 0);
        room -= isKnown ? 1 : 0;
    }
}
