// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/eventspage.h"

#include "ui/pages/eventsdetails.h"
#include "ui/pages/eventsexport.h"
#include "ui/pages/eventsfilterbar.h"
#include "ui/pages/eventstable.h"
#include "ui/pages/viewsmenu.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/tableview.h"

#include <utility>

using namespace Qt::StringLiterals;

EventsPage::EventsPage(const PageServices &services, QWidget *parent)
    : Page(parent), m_services(services), m_table(new EventsTable(*services.workspace, u"events"_s)),
      m_bar(new EventsFilterBar(*services.workspace, *m_table->view())), m_drawer(new widgets::Drawer),
      m_details(new EventsDetails(*services.workspace, *m_drawer))
{
    m_scope.rewritten = false;
    m_host = new widgets::DrawerHost(u"events/drawer/1"_s, widgets::tableColumn(m_bar, m_table), m_drawer, theme::kDrawerCode);
    widgets::stackUp(this, {m_host}, m_host);

    connect(m_bar, &EventsFilterBar::filterChanged, this, &EventsPage::apply);
    connect(m_bar, &EventsFilterBar::cleared, this,
            [this](const std::function<void()> &undo) { emit undoOffered(tr("The filter is cleared"), undo); });
    connect(m_bar, &EventsFilterBar::exportAsked, this,
            [this, files = new EventsExport(*this, *m_services.workspace)] { files->ask(m_table->model()); });
    connect(m_bar, &EventsFilterBar::trendsAsked, this, &EventsPage::showInTrends);
    m_views = new ViewsMenu(
        *this, u"events"_s, [this] { return shownView(); }, [this](const SavedView &view) { showView(view); });
    m_bar->setViewsOffered(true);
    connect(m_bar, &EventsFilterBar::viewsAsked, m_views, &ViewsMenu::open);
    connect(m_table, &EventsTable::filterCleared, m_bar, &EventsFilterBar::clear);
    connect(m_table, &EventsTable::sampleAsked, services.workspace, &workspace::Workspace::openSample);
    connect(m_table, &EventsTable::eventChosen, this, &EventsPage::showDetails);
    connect(m_table, &EventsTable::rowsChanged, this, &EventsPage::showNeighbours);
    connect(m_table, &EventsTable::said, this, &Page::toastAsked);
    connect(m_drawer, &widgets::Drawer::previousAsked, this, [this] { m_table->step(-1); });
    connect(m_drawer, &widgets::Drawer::nextAsked, this, [this] { m_table->step(1); });
    connect(m_host, &widgets::DrawerHost::drawerClosed, m_table, &EventsTable::clearCurrent);
    connect(m_details, &EventsDetails::eventAsked, this, &EventsPage::showDetails);
    for (const auto found : {&EventsDetails::eventAsked, &EventsDetails::eventKnown})
        connect(m_details, found, m_table, &EventsTable::reveal);
    connect(m_details, &EventsDetails::commitAsked, this, [this](const ObjectId &commit) {
        const PageTarget before = target();
        EventFilter filter;
        filter.commit = commit;
        m_bar->setFilter(filter);
        apply();
        if (target() != before)
            emit partLeft(before);
    });
    connect(m_details, &EventsDetails::copied, this, [this](const QString &what) { emit toastAsked(tr("%1 copied").arg(what)); });
}

QString EventsPage::title() const
{
    return tr("Events");
}

void EventsPage::setSnapshot(const workspace::SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    m_bar->setSnapshot(snapshot);
    m_table->setSnapshot(snapshot);
}

void EventsPage::setContext(const ViewContext &context)
{
    // Told with every snapshot: what the footer says of sorting stays.
    if (std::exchange(m_hasContext, true) && context == m_context)
        return;
    m_context = context;
    m_scope.repositories = context.repositories;
    m_scope.since = context.since;
    m_scope.until = context.until;
    m_bar->setRepositories(context.repositories);
    apply();
}

void EventsPage::open(const PageTarget &target)
{
    const bool withRewritten = target.choices.contains(u"rewritten"_s);
    // A link to a list is about the list: what was open beside another one may not even be in it.
    if (!target.event && (target.filter || withRewritten || !target.view.isEmpty()) && m_host->isDrawerOpen())
        m_host->closeDrawer();
    if (target.filter || withRewritten) {
        EventFilter filter = target.filter.value_or(EventFilter());
        filter.rewritten = withRewritten;
        m_bar->setFilter(filter);
        apply();
    }
    m_isLed = true;
    if (!target.view.isEmpty())
        m_views->openNamed(target.view);
    m_isLed = false;
    if (target.event) {
        if (target.event != m_details->shown())
            m_table->clearCurrent();
        m_shown = target.event;
        m_details->setEvent(*target.event);
        m_host->openDrawer();
    }
}

PageTarget EventsPage::target() const
{
    PageTarget target;
    target.filter = m_bar->filter();
    if (target.filter->rewritten)
        target.choices[u"rewritten"_s] = u"yes"_s;
    if (m_host->isDrawerOpen())
        target.event = m_shown;
    return target;
}

void EventsPage::focusFilter()
{
    m_bar->focusInput();
}

bool EventsPage::closeDrawer()
{
    if (!m_host->isDrawerOpen())
        return m_bar->clearText();
    m_host->closeDrawer();
    m_table->view()->setFocus();
    return true;
}

void EventsPage::apply()
{
    m_table->setFilter(m_bar->filter(), m_scope);
}

void EventsPage::showInTrends()
{
    std::map<QString, QString> choices{{u"measure"_s, u"events"_s}};
    if (m_bar->filter().rewritten)
        choices[u"rewritten"_s] = u"yes"_s;
    emit pageAsked({.page = u"trends"_s, .filter = m_bar->filter(), .choices = choices});
}

SavedView EventsPage::shownView() const
{
    SavedView view;
    view.filter = m_bar->filter();
    view.columns = m_table->columnState();
    keepRange(view, m_context);
    return view;
}

void EventsPage::showView(const SavedView &view)
{
    const PageTarget before = target();
    const ViewContext range = rangeOf(view, m_context);
    m_bar->setFilter(view.filter);
    if (!m_isLed && (target() != before || range != m_context))
        emit partLeft(before);
    m_table->setColumnState(view.columns);
    apply();
    emit contextAsked(range);
}

void EventsPage::showDetails(const std::shared_ptr<const Event> &event)
{
    m_shown = event->id;
    m_details->setEvent(*event);
    m_host->openDrawer();
    showNeighbours();
}

void EventsPage::showNeighbours()
{
    m_drawer->setNeighbours(m_table->canStep(-1), m_table->canStep(1));
}
