// SPDX-License-Identifier: GPL-3.0-or-later
// How Trends is led to a view, and says which one it shows.
#include "ui/pages/trendspage.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choicebox.h"

#include <QComboBox>
#include <QDate>
#include <QDateTime>
#include <QStackedWidget>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// Chart, small charts, table in a link's words, by their place.
constexpr std::array kViews{"chart", "small", "table"};

QString dayText(std::int64_t seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()).date().toString(Qt::ISODate);
}

std::optional<std::int64_t> dayOf(const std::map<QString, QString> &words, const QString &name)
{
    const auto word = words.find(name);
    const QDate day = word == words.end() ? QDate() : QDate::fromString(word->second, Qt::ISODate);
    return day.isValid() ? std::optional(day.startOfDay(QTimeZone::utc()).toSecsSinceEpoch()) : std::nullopt;
}

} // namespace

void TrendsPage::open(const PageTarget &target)
{
    m_extra = target.filter.value_or(EventFilter{});
    m_extra.rewritten = target.choices.contains(u"rewritten"_s);
    EventFilter none;
    none.rewritten = m_extra.rewritten;
    m_filtered = m_extra != none;
    m_chip->setVisible(m_filtered);
    m_wanted.reset();
    if (m_extra.since && m_extra.until && *m_extra.since < *m_extra.until)
        m_wanted = analytics::Range{*m_extra.since, *m_extra.until};
    if (!target.choices.empty())
        choose(target.choices);
    reload();
}

/// What is not said is as it is shown first, apart from the split, which is the user's own.
void TrendsPage::choose(const std::map<QString, QString> &words)
{
    TrendChoice first;
    first.by = m_choice.by;
    m_choice = chosen(first, words);
    m_measure->setCurrentIndex(int(m_choice.measure));
    m_usedNames.clear();
    fillSplits();
    const auto view = words.find(u"view"_s);
    const auto place = std::find_if(kViews.begin(), kViews.end(),
                                    [&](const char *known) { return view != words.end() && view->second == QLatin1String(known); });
    showView(place == kViews.end() ? 0 : int(place - kViews.begin()));
    const auto since = dayOf(words, u"from"_s), until = dayOf(words, u"to"_s);
    if (since && until && *since < *until)
        m_wanted = analytics::Range{*since, *until};
    else
        m_history.start({});
}

PageTarget TrendsPage::target() const
{
    PageTarget target;
    if (m_filtered)
        target.filter = m_extra;
    target.choices = choiceWords(m_choice);
    if (m_extra.rewritten)
        target.choices[u"rewritten"_s] = u"yes"_s;
    if (m_view->current() > 0)
        target.choices[u"view"_s] = QLatin1String(kViews[std::size_t(m_view->current())]);
    // A range that was zoomed to; the header's goes without saying.
    std::optional<analytics::Range> range = m_wanted;
    if (!range && m_loaded && m_history.current() != m_history.whole())
        range = m_history.current();
    if (range) {
        target.choices[u"from"_s] = dayText(range->since);
        target.choices[u"to"_s] = dayText(range->until + analytics::kDaySeconds - 1);
    }
    return target;
}
