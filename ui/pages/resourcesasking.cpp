// SPDX-License-Identifier: GPL-3.0-or-later
// What the page Resources asks of the store, and what it does with the answers.
#include "base/clock.h"
#include "ui/pages/resourcedetails.h"
#include "ui/pages/resourcesbar.h"
#include "ui/pages/resourcespage.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/filterinput.h"
#include "ui/widgets/tableview.h"

#include <algorithm>
#include <utility>

void ResourcesPage::ask()
{
    m_error.reset();
    m_view->setNeedle(m_bar->input()->needle());
    askRows(Reading::New);
}

store::ResourceQuery ResourcesPage::query() const
{
    EventFilter events;
    events.repositories = m_context.repositories;
    events.since = m_context.since;
    events.until = m_context.until;
    events.rewritten = false;
    return {filter(), m_bar->grouping(), events, m_model->sortedBy(), m_model->sortOrder() == Qt::DescendingOrder};
}

void ResourcesPage::askRows(Reading reading)
{
    m_asked.request_stop();
    m_naming.request_stop();
    // A question that is dropped unanswered has read nothing anew.
    const bool isStale = std::exchange(m_isStale, false) || (m_isAsking && m_isAskingAnew);
    m_isAsking = true;
    store::ResourceQuery asked = query();
    // Counting events takes about as long as the rows themselves: where nothing is shown yet, those come first.
    if (!m_isAnswered && asked.column != store::ResourceColumn::Events)
        asked.counted.reset();
    store::ResourceAsk part;
    // Another filter narrows what was read already, until the store changes.
    part.anew = reading == Reading::Again || !m_isAnswered || isStale;
    m_isAskingAnew = part.anew;
    if (reading == Reading::Again)
        part.ranges = m_model->heldNames();
    if (m_current)
        part.marks = {*m_current};
    m_asked = m_services.workspace->requestResourceWindow(
        this, asked, part, [this, asked, reading](Result<store::ResourceWindow> window) { take(std::move(window), asked, reading); });
    showState();
}

void ResourcesPage::take(Result<store::ResourceWindow> window, const store::ResourceQuery &asked, Reading reading)
{
    m_isAsking = false;
    if (!window) {
        if (window.error().code == ErrorCode::Cancelled)
            return;
        m_error = window.error();
        showState();
        return;
    }
    m_isAnswered = true;
    m_error.reset();
    m_shown = asked;
    const int top = m_view->rowAt(0);
    m_isKeeping = true;
    m_model->setNow(Clock::system().now());
    m_model->setWindow(*window, asked.grouping, !asked.filter.text.empty() || !asked.filter.ids.empty());
    select(*window);
    if (reading == Reading::Again && top >= 0)
        m_view->scrollTo(m_model->index(std::min(top, m_model->rowCount() - 1), 0), QAbstractItemView::PositionAtTop);
    else if (reading == Reading::Sorted && m_view->currentIndex().isValid())
        m_view->scrollTo(m_view->currentIndex());
    m_isKeeping = false;
    if (std::exchange(m_isOpening, false) && m_current && !window->places.empty() && window->places.front())
        showResources();
    if (m_awaited)
        showCurrent();
    if (reading == Reading::Again && m_host->isDrawerOpen())
        m_details->refresh();
    showState();
    if (m_isStale)
        askRows(Reading::Again);
    else if (!asked.counted)
        // The same rows, so that nothing is read anew.
        askRows(Reading::Sorted);
}

/// What was selected is so again, wherever it is now.
void ResourcesPage::select(const store::ResourceWindow &window)
{
    int row = -1;
    if (m_current && !window.places.empty() && window.places.front())
        row = m_model->rowOf(store::sectionKey(*m_current, m_shown.grouping), *window.places.front());
    else if (!m_current && m_currentGroup)
        row = m_awaited ? m_model->rowOf(*m_currentGroup, *m_awaited) : m_model->rowOf(*m_currentGroup);
    if (row >= 0)
        m_view->selectRow(row);
}

/// Reads the names that are looked at.
void ResourcesPage::askNames()
{
    if (m_isAsking)
        return;
    store::ResourceAsk part;
    part.anew = false;
    part.sections = part.names = 0;
    part.ranges = m_model->takeAsked();
    m_naming = m_services.workspace->requestResourceWindow(this, m_shown, part, [this](Result<store::ResourceWindow> window) {
        if (!window) {
            m_model->forgetAsked();
            if (window.error().code == ErrorCode::Cancelled)
                return;
            m_error = window.error();
            showState();
        } else if (!m_model->addNames(std::move(*window))) {
            askRows(Reading::Again);
        } else if (m_awaited) {
            showCurrent();
        }
    });
}
