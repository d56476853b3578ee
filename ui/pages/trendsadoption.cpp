// SPDX-License-Identifier: GPL-3.0-or-later
// Charts, images and API versions in use over time, as Trends asks for them and shows them.
#include "ui/pages/trendspage.h"

#include "ui/charts/labels.h"
#include "ui/charts/smallmultiples.h"
#include "ui/models/displaytext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/statepane.h"

#include <QFontMetrics>
#include <QPushButton>
#include <QSet>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using workspace::Job;

namespace {

constexpr int kLongestName = 240; ///< pixels of a name among those that can be chosen

} // namespace

bool TrendsPage::isUsesFilter() const
{
    EventFilter rest = m_extra;
    rest.repositories.clear();
    rest.since.reset();
    rest.until.reset();
    rest.rewritten = EventFilter().rewritten;
    return rest == EventFilter();
}

void TrendsPage::readAdoption()
{
    m_askingValues.request_stop();
    const store::AdoptionQuery query{useKindOf(m_choice.measure), m_choice.of.toStdString(), filter().repositories};
    m_askingValues = m_source.adoption(this, query, [this, query](Result<store::Adoption> adoption) {
        if (!isAdoption(m_choice.measure) || useKindOf(m_choice.measure) != query.what || m_choice.of.toStdString() != query.name)
            return;
        if (!adoption)
            return failed(adoption.error());
        m_inUse = analytics::Adoption(query, std::exchange(adoption->growth, {}), m_days);
        m_adoption = std::move(*adoption);
        QStringList names;
        for (const store::ValueCount &name : m_adoption->names)
            names << QString::fromStdString(name.value);
        setUsedNames(std::move(names));
        if (m_loaded)
            showRange();
    });
}

/// The same names in another order change nothing, and none do while the list is open: fillSplits() comes after it.
void TrendsPage::setUsedNames(QStringList names)
{
    if (QSet(names.begin(), names.end()) == QSet(m_usedNames.begin(), m_usedNames.end()))
        return;
    m_usedNames = std::move(names);
    m_isSplitLate = m_by->isOpen();
    if (!m_isSplitLate)
        fillSplits();
}

/// All of them together, or the versions of one.
void TrendsPage::fillUses()
{
    m_by->addItem(splitName(m_choice.measure, m_choice.by), QString());
    QStringList names = m_usedNames;
    if (!m_choice.of.isEmpty() && !names.contains(m_choice.of))
        names.prepend(m_choice.of);
    for (const QString &name : std::as_const(names)) {
        const QString shown = displayText(name);
        m_by->addItem(tr("Version of %1", "a chart, an image or a kind")
                          .arg(m_by->fontMetrics().elidedText(shown, Qt::ElideMiddle, theme::scaled(kLongestName))),
                      name);
        m_by->setItemData(m_by->count() - 1, shown, Qt::ToolTipRole);
    }
    m_by->setCurrentIndex(m_choice.of.isEmpty() ? 0 : 1 + int(names.indexOf(m_choice.of)));
}

void TrendsPage::showAdoption(const analytics::Range &range, const analytics::SeriesRequest &request)
{
    if (!m_adoption)
        return readAdoption();
    const Series series = m_inUse.series(request);
    if (series.bands.empty())
        return showNoUse(range);
    analytics::SeriesRequest wider = request;
    wider.mostBands = charts::SmallMultiples::kMost;
    showSeries(series, m_inUse.series(wider), range);
}

/// Nothing is known, or nothing is used: never a line at zero.
void TrendsPage::showNoUse(const analytics::Range &range)
{
    m_export->setEnabled(false);
    m_action = StateAction::None;
    const bool isKnown = m_adoption->unknown.empty();
    if (!m_inUse.isEmpty()) {
        m_action = StateAction::All;
        m_state->showEmpty(u"trends"_s, tr("Nothing in use in this time"),
                           tr("Nothing of it was in use from %1.").arg(charts::rangeText(range.since, range.until)), tr("Show all"));
    } else if (!isKnown && isScanningUses()) {
        m_state->showLoading(tr("Scanning"), tr("What was in use appears when the whole history is read."));
    } else if (!isKnown) {
        m_action = StateAction::ScanUses;
        m_toScan = m_adoption->unknown;
        m_state->showEmpty(
            u"info"_s, tr("Not counted yet"),
            tr("An earlier version of Kubestats scanned %n repositor(y/ies) and did not keep what resources used. (Its/Their) next "
               "scan reads the whole history once more.",
               nullptr, int(m_adoption->unknown.size())),
            tr("Scan now"));
    } else {
        m_state->showEmpty(u"trends"_s, tr("Nothing in use"), noUseText(m_choice));
    }
    m_stack->setCurrentWidget(m_state);
}

bool TrendsPage::isScanningUses() const
{
    if (!m_adoption)
        return false;
    return std::any_of(m_snapshot->jobs.begin(), m_snapshot->jobs.end(), [this](const Job &job) {
        const bool isUnderWay = job.state == Job::State::Running || job.state == Job::State::Waiting;
        const auto &unknown = m_adoption->unknown;
        return isUnderWay && std::find(unknown.begin(), unknown.end(), job.repository) != unknown.end();
    });
}

/// What a chart leaves out is said beneath its title.
QString TrendsPage::uncountedText() const
{
    if (!isAdoption(m_choice.measure) || !m_adoption || m_adoption->unknown.empty())
        return {};
    return tr("%n repositor(y/ies) not counted before the next scan", nullptr, int(m_adoption->unknown.size()));
}
