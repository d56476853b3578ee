// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/repositorypage.h"

#include "base/clock.h"
#include "base/plurals.h"
#include "ui/charts/eventschart.h"
#include "ui/models/displaytext.h"
#include "ui/pages/eventscard.h"
#include "ui/pages/eventsdetails.h"
#include "ui/pages/eventsexport.h"
#include "ui/pages/eventsfilter.h"
#include "ui/pages/eventsfilterbar.h"
#include "ui/pages/eventstable.h"
#include "ui/pages/instancesexport.h"
#include "ui/pages/paletteitems.h"
#include "ui/pages/questions.h"
#include "ui/pages/repositoryfacts.h"
#include "ui/pages/repositoryfigures.h"
#include "ui/pages/repositorylists.h"
#include "ui/pages/repositorymetrics.h"
#include "ui/pages/repositorysheets.h"
#include "ui/theme/times.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/filterinput.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

enum Tab { EventsTab, ResourcesTab, UnreadableTab, RemarksTab, MetricsTab };
/// The tabs in a link's words, by their place.
constexpr std::array kTabs{"events", "resources", "unreadable", "remarks", "metrics"};
constexpr int kChartHeight = 232;
constexpr int kRoomForFilter = 480; ///< pixels beside the tabs from which the filter stands there
constexpr int kRoomForFacts = 260;  ///< pixels of height from which the facts leave room for rows
constexpr int kRoomForFigures = 400;
constexpr int kRoomForChart = 620; ///< pixels of height from which the chart leaves room for rows

std::int64_t now()
{
    return Clock::system().now();
}

} // namespace

RepositoryPage::RepositoryPage(const PageServices &services, QWidget *parent)
    : Page(parent), m_services(services), m_banner(new widgets::Banner), m_facts(new RepositoryFacts), m_figures(new RepositoryFigures),
      m_chart(new EventsCard(*this)), m_tabs(new QTabBar), m_menu(new QMenu(this)),
      m_events(new EventsTable(*services.workspace, u"repository"_s)), m_bar(new EventsFilterBar(*services.workspace, *m_events->view())),
      m_lists(new RepositoryLists(*services.workspace)), m_metrics(new RepositoryMetrics(*this, *services.workspace)),
      m_stack(new QStackedWidget), m_drawer(new widgets::Drawer), m_details(new EventsDetails(*services.workspace, *m_drawer))
{
    m_scope.rewritten = false;
    m_stack->addWidget(m_events);
    m_stack->addWidget(m_lists);
    m_stack->addWidget(m_metrics);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(makeTop());
    column->addWidget(makeTabs());
    column->addWidget(widgets::hairline());
    column->addWidget(m_stack, 1);
    m_host = new widgets::DrawerHost(u"repository/drawer/1"_s, content, m_drawer, theme::kDrawerCode);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_host);
    m_banner->setState(widgets::Banner::Kind::Info, {});
    connectParts();
}

QWidget *RepositoryPage::makeTop()
{
    auto *rescanButton = widgets::button(tr("Rescan"), u"refresh"_s);
    connect(rescanButton, &QPushButton::clicked, this, &RepositoryPage::rescan);
    m_facts->addAction(rescanButton);
    m_chartCard = new widgets::Card;
    static_cast<widgets::Card *>(m_chartCard)->body()->addSpacing(theme::kGrid);
    static_cast<widgets::Card *>(m_chartCard)->body()->addWidget(m_chart);
    connect(m_chart->state(), &widgets::StatePane::actionTriggered, this, &RepositoryPage::askCounts);
    m_chartCard->setFixedHeight(theme::scaled(kChartHeight));
    auto *top = new QWidget;
    auto *rows = new QVBoxLayout(top);
    rows->setContentsMargins(theme::kPageMargin, 0, theme::kPageMargin, 0);
    rows->setSpacing(0);
    rows->addWidget(m_facts);
    rows->addWidget(m_figures);
    rows->addSpacing(theme::kCardGap);
    rows->addWidget(m_chartCard);
    return top;
}

QWidget *RepositoryPage::makeTabs()
{
    m_bar->alignRight();
    m_tabs->setObjectName("repositoryTabs"_L1);
    m_tabs->addTab(tr("Events"));
    m_tabs->addTab(tr("Resources"));
    m_tabs->addTab(tr("Unreadable files"));
    m_tabs->addTab(tr("Remarks"));
    m_tabs->addTab(tr("Metrics"));
    m_tabs->setTabVisible(RemarksTab, false);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    auto *tabs = new QWidget;
    auto *tabLayout = new QVBoxLayout(tabs);
    tabLayout->setContentsMargins(theme::kPageMargin, 0, 0, 0);
    tabLayout->addWidget(m_tabs, 0, Qt::AlignBottom | Qt::AlignLeft);
    m_tabRow = new QWidget;
    m_tabRow->setFixedHeight(theme::scaled(theme::kToolRow));
    m_tabRow->installEventFilter(this);
    auto *layout = new QHBoxLayout(m_tabRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(tabs);
    layout->addWidget(m_bar, 1);
    return m_tabRow;
}

void RepositoryPage::connectParts()
{
    connect(m_menu, &QMenu::aboutToShow, this, &RepositoryPage::fillMenu);
    connect(m_tabs, &QTabBar::currentChanged, this, &RepositoryPage::showTab);
    connect(m_bar, &EventsFilterBar::filterChanged, this, &RepositoryPage::applyEvents);
    connect(m_bar, &EventsFilterBar::cleared, this, [this](const std::function<void()> &undo) {
        emit undoOffered(tr("The filter is cleared"), [this, undo, id = m_id] {
            if (id == m_id)
                undo();
        });
    });
    connect(m_bar, &EventsFilterBar::exportAsked, this,
            [this, events = new EventsExport(*this, *m_services.workspace), rows = new InstancesExport(*this, *m_services.workspace)] {
                if (m_tabs->currentIndex() == ResourcesTab)
                    rows->ask(m_lists->resourceFilter(), m_lists->resourcesShown());
                else
                    events->ask(m_events->model());
            });
    connect(m_bar, &EventsFilterBar::trendsAsked, this, [this] {
        EventFilter filter = m_bar->filter();
        filter.repositories = {m_id};
        std::map<QString, QString> choices{{u"measure"_s, u"events"_s}};
        if (filter.rewritten)
            choices[u"rewritten"_s] = u"yes"_s;
        emit pageAsked({.page = u"trends"_s, .filter = filter, .choices = choices});
    });
    connect(m_events, &EventsTable::filterCleared, m_bar, &EventsFilterBar::clear);
    connect(m_events, &EventsTable::eventChosen, this, &RepositoryPage::showDetails);
    connect(m_events, &EventsTable::rowsChanged, this, &RepositoryPage::showNeighbours);
    connect(m_events, &EventsTable::said, this, &Page::toastAsked);
    connect(m_lists, &RepositoryLists::countsChanged, this, &RepositoryPage::showRepository);
    connect(m_lists, &RepositoryLists::resourceChosen, this, [this](const Resource &resource) {
        EventFilter filter = eventsOf(resource);
        filter.repositories.clear(); // the page's
        showEvents(filter);
    });
    const auto narrow = [this](const std::function<void(EventFilter &)> &change) {
        EventFilter filter;
        filter.rewritten = false;
        change(filter);
        showEvents(filter);
    };
    connect(m_figures, &RepositoryFigures::eventsAsked, this, [narrow] { narrow([](EventFilter &) {}); });
    connect(m_figures, &RepositoryFigures::deletedAsked, this,
            [narrow] { narrow([](EventFilter &f) { f.types = {EventType::Deleted}; }); });
    connect(m_figures, &RepositoryFigures::botsAsked, this, [narrow] { narrow([](EventFilter &f) { f.bot = true; }); });
    connect(m_figures, &RepositoryFigures::resourcesAsked, m_tabs, [this] { m_tabs->setCurrentIndex(ResourcesTab); });
    connect(m_figures, &RepositoryFigures::unreadableAsked, m_tabs, [this] { m_tabs->setCurrentIndex(UnreadableTab); });
    connect(m_chart->chart(), &charts::EventsChart::filterAsked, this, [narrow](qint64 since, qint64 until) {
        narrow([since, until](EventFilter &f) {
            f.since = since;
            f.until = until;
        });
    });
    connect(m_drawer, &widgets::Drawer::previousAsked, this, [this] { m_events->step(-1); });
    connect(m_drawer, &widgets::Drawer::nextAsked, this, [this] { m_events->step(1); });
    connect(m_host, &widgets::DrawerHost::drawerClosed, m_events, &EventsTable::clearCurrent);
    connect(m_details, &EventsDetails::eventAsked, this, &RepositoryPage::showDetails);
    for (const auto found : {&EventsDetails::eventAsked, &EventsDetails::eventKnown})
        connect(m_details, found, m_events, &EventsTable::reveal);
    connect(m_details, &EventsDetails::commitAsked, this, [this](const ObjectId &commit) {
        // Whatever the scope of the other page is, and also where a force push took the commit back.
        EventFilter filter;
        filter.repositories = {m_id};
        filter.commit = commit;
        emit pageAsked({.page = u"events"_s, .filter = filter, .choices = {{u"rewritten"_s, u"yes"_s}}});
    });
    connect(m_details, &EventsDetails::copied, this, [this](const QString &what) { emit toastAsked(tr("%1 copied").arg(what)); });
    connect(m_banner, &widgets::Banner::actionTriggered, this, [this] {
        if (const Repository *shown = repository(); shown && wantsToken(*shown))
            (new TokenSheet(m_services.workspace, *shown, window()))->open();
        else
            rescan();
    });
}

QString RepositoryPage::title() const
{
    const Repository *shown = repository();
    return shown ? displayText(shown->config.name) : tr("Repository");
}

const Repository *RepositoryPage::repository() const
{
    if (!m_snapshot)
        return nullptr;
    const auto found = std::find_if(m_snapshot->repositories.begin(), m_snapshot->repositories.end(),
                                    [this](const Repository &at) { return at.id == m_id; });
    return found == m_snapshot->repositories.end() ? nullptr : &*found;
}

void RepositoryPage::setSnapshot(const workspace::SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    m_bar->setSnapshot(snapshot);
    m_events->setSnapshot(snapshot);
    if (m_id != 0 && !repository() && isVisible()) {
        emit pageAsked({.page = u"repositories"_s, .repository = 0, .filter = {}, .event = {}});
        return;
    }
    showRepository();
    if (snapshot->dataVersion != m_dataVersion && m_id != 0) {
        m_dataVersion = snapshot->dataVersion;
        askCounts();
        m_lists->refresh();
        m_metrics->setRepository(m_id, title());
    }
}

void RepositoryPage::setContext(const ViewContext &context)
{
    // Told with every snapshot: what is zoomed stays zoomed.
    if (std::exchange(m_hasContext, true) && context.since == m_scope.since && context.until == m_scope.until)
        return;
    m_scope.since = context.since;
    m_scope.until = context.until;
    m_metrics->setRange({m_scope.since.value_or(0), m_scope.until.value_or(0)});
    m_chart->chart()->startAnew();
    applyEvents();
    showChart();
}

void RepositoryPage::open(const PageTarget &target)
{
    if (target.repository != 0 && target.repository != m_id) {
        m_id = target.repository;
        m_scope.repositories = {m_id};
        m_bar->setRepositories({m_id});
        m_counts.clear();
        m_countsFailed = false;
        m_chart->chart()->startAnew();
        m_host->closeDrawer();
        turnTo(EventsTab);
        EventFilter filter;
        filter.rewritten = false;
        m_bar->setFilter(filter);
        m_figures->forget();
        emit titleChanged();
        showRepository();
        askCounts();
        m_metrics->setRepository(m_id, title());
    }
    const bool withRewritten = target.choices.contains(u"rewritten"_s);
    if (target.filter || withRewritten) {
        EventFilter filter = target.filter.value_or(EventFilter());
        filter.rewritten = withRewritten;
        m_bar->setFilter(filter);
    }
    if (const auto tab = std::find_if(kTabs.begin(), kTabs.end(), [&](const char *name) { return target.part == QLatin1String(name); });
        tab != kTabs.end())
        turnTo(int(tab - kTabs.begin()));
    else if (target.filter)
        turnTo(EventsTab); // what narrows events is seen there
    applyEvents();
    if (target.event) {
        if (*target.event != m_details->shown())
            m_events->clearCurrent();
        m_shown = *target.event;
        m_details->setEvent(*target.event);
        m_host->openDrawer();
    }
}

PageTarget RepositoryPage::target() const
{
    PageTarget target;
    target.filter = m_bar->filter();
    if (target.filter->rewritten)
        target.choices[u"rewritten"_s] = u"yes"_s;
    target.part = QLatin1String(kTabs[std::size_t(m_tabSoon.value_or(m_tab))]);
    if (m_host->isDrawerOpen())
        target.event = m_shown;
    return target;
}

void RepositoryPage::focusFilter()
{
    m_bar->focusInput();
}

bool RepositoryPage::closeDrawer()
{
    if (!m_host->isDrawerOpen())
        return m_bar->clearText();
    m_host->closeDrawer();
    m_events->view()->setFocus();
    return true;
}

bool RepositoryPage::rescan()
{
    if (m_id != 0)
        m_services.workspace->rescan(m_id);
    return m_id != 0;
}

void RepositoryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_facts->setVisible(height() >= theme::scaled(kRoomForFacts));
    m_figures->setVisible(height() >= theme::scaled(kRoomForFigures));
    m_chartCard->setVisible((m_countsFailed || !m_counts.empty()) && height() >= theme::scaled(kRoomForChart));
}

/// Beside an open drawer the filter has a row of its own: tabs are not scrolled.
bool RepositoryPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tabRow && event->type() == QEvent::Resize) {
        const bool isNarrow = m_tabRow->width() < m_tabs->sizeHint().width() + theme::scaled(kRoomForFilter);
        static_cast<QBoxLayout *>(m_tabRow->layout())->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        m_tabRow->setFixedHeight(theme::scaled(isNarrow ? 2 * theme::kToolRow : theme::kToolRow));
    }
    return Page::eventFilter(watched, event);
}

void RepositoryPage::fillMenu()
{
    m_menu->clear();
    const Repository *shown = repository();
    if (!shown)
        return;
    const bool paused = shown->config.paused;
    m_menu->addAction(theme::icon(paused ? u"play"_s : u"pause"_s), paused ? tr("Resume scanning") : tr("Pause scanning"), this,
                      [this, at = *shown] { pauseOrResume(*this, m_services.workspace, at); });
    m_menu->addAction(theme::icon(u"copy"_s), shown->config.local ? tr("Copy the folder's path") : tr("Copy the address"), this,
                      [this, place = QString::fromStdString(shown->config.local ? shown->config.path : shown->config.url)] {
                          QGuiApplication::clipboard()->setText(place);
                          emit toastAsked(tr("%1 copied").arg(displayText(place)));
                      });
    if (!shown->config.local)
        m_menu->addAction(theme::icon(u"lock"_s), tr("Add a token…"), this,
                          [this, at = *shown] { (new TokenSheet(m_services.workspace, at, window()))->open(); });
    m_menu->addSeparator();
    m_menu->addAction(theme::icon(u"settings"_s), tr("Name, branch, paths…"), this,
                      [this, at = *shown] { openConfigureSheet(*this, m_services.workspace, at); });
    setDestructive(m_menu->addAction(theme::icon(u"trash"_s), tr("Remove from the list…"), this,
                                     [this, at = *shown] { openRemoveSheet(*this, m_services.workspace, at); }));
}

/// Goes there without a step of the way back. What may have remarks waits until they are read.
void RepositoryPage::turnTo(int tab)
{
    const bool wasTurning = std::exchange(m_isTurning, true);
    m_tabSoon.reset();
    if (m_tabs->isTabVisible(tab))
        m_tabs->setCurrentIndex(tab);
    else
        m_tabSoon = tab;
    m_isTurning = wasTurning;
}

void RepositoryPage::showEvents(const EventFilter &filter)
{
    const PageTarget before = target();
    m_bar->setFilter(filter);
    turnTo(EventsTab);
    applyEvents();
    if (target() != before)
        emit partLeft(before);
}

void RepositoryPage::showTab(int tab)
{
    const PageTarget before = target();
    m_tab = tab;
    if (!m_isTurning) {
        m_tabSoon.reset();
        emit partLeft(before);
    }
    m_stack->setCurrentWidget(tab == EventsTab        ? static_cast<QWidget *>(m_events)
                                  : tab == MetricsTab ? static_cast<QWidget *>(m_metrics)
                                                      : m_lists);
    m_bar->setVisible(tab != MetricsTab); // there are no rows to be narrowed
    m_bar->setOffers(tab == EventsTab, tab == EventsTab || tab == ResourcesTab);
    if (tab != EventsTab && tab != MetricsTab)
        m_lists->showList(tab == ResourcesTab        ? RepositoryLists::List::Resources
                              : tab == UnreadableTab ? RepositoryLists::List::Unreadable
                                                     : RepositoryLists::List::Remarks);
    applyEvents();
}

void RepositoryPage::showRepository()
{
    const Repository *shown = repository();
    if (!shown)
        return;
    m_facts->setRepository(*shown, *m_snapshot);
    m_figures->setTotals(*shown);
    m_lists->setRepository(*shown);
    const std::int64_t unreadable = m_lists->rowsOf(RepositoryLists::List::Unreadable).value_or(shown->totals.unreadable);
    // Before the first scan nothing is known, which is not zero.
    const bool isKnown = shown->lastScan > 0;
    m_tabs->setTabText(EventsTab, isKnown ? tr("Events %1").arg(theme::figure(shown->totals.allEvents())) : tr("Events"));
    m_tabs->setTabText(ResourcesTab, isKnown ? tr("Resources %1").arg(theme::figure(shown->totals.resources)) : tr("Resources"));
    m_tabs->setTabText(UnreadableTab, isKnown ? tr("Unreadable files %1").arg(theme::figure(unreadable)) : tr("Unreadable files"));
    showRemarks();
    if (shown->lastScan > 0)
        m_events->setHint(tr("last scan %1, %2 new event(s)", nullptr, pluralOf(shown->lastNewEvents))
                              .arg(theme::shortMoment(shown->lastScan), theme::figure(shown->lastNewEvents)));
    showBanner(*shown);
    emit titleChanged();
}

/// The tab of remarks is there while there are some.
void RepositoryPage::showRemarks()
{
    const auto remarks = m_lists->rowsOf(RepositoryLists::List::Remarks);
    m_tabs->setTabText(RemarksTab, tr("Remarks %1").arg(theme::figure(remarks.value_or(0))));
    const bool wasTurning = std::exchange(m_isTurning, true);
    m_tabs->setTabVisible(RemarksTab, remarks.value_or(0) > 0);
    m_isTurning = wasTurning;
    if (remarks && m_tabSoon)
        turnTo(*remarks > 0 ? *m_tabSoon : m_tab);
}

/// Refused, forbidden and unreachable differ by icon, colour and what helps.
void RepositoryPage::showBanner(const Repository &shown)
{
    using Kind = widgets::Banner::Kind;
    const bool passes = isOffline(shown) || failedBy(shown, ErrorCode::RateLimited);
    const QString why = displayText(shown.errorMessage);
    const QString action = wantsToken(shown) ? tr("Add a token…") : tr("Retry");
    const widgets::ErrorLook look = failureLook(shown);
    if (passes && shown.lastScan > 0)
        m_banner->setState(Kind::Warning, tr("What is shown is from %1. %2").arg(theme::shortMoment(shown.lastScan), why), action);
    else if (shown.state == RepositoryState::Failed)
        m_banner->setState(look.role == theme::Role::Warning ? Kind::Warning : Kind::Danger, why, action, look.iconName);
    else
        m_banner->setState(Kind::Info, displayText(shown.note));
}

void RepositoryPage::askCounts()
{
    m_countsAsked.request_stop();
    m_botsAsked.request_stop();
    EventFilter filter;
    filter.repositories = {m_id};
    filter.rewritten = false;
    m_countsAsked =
        m_services.workspace->requestDayCounts(this, filter, [this, id = m_id](const Result<std::vector<store::DayCount>> &counts) {
            if (id != m_id)
                return;
            if (!counts) {
                showCountsFailed(counts.error());
                return;
            }
            m_countsFailed = false;
            m_counts = *counts;
            m_figures->setCounts(m_counts, now());
            showChart();
        });
    filter.bot = true;
    m_botsAsked =
        m_services.workspace->requestDayCounts(this, filter, [this, id = m_id](const Result<std::vector<store::DayCount>> &counts) {
            if (id == m_id && counts)
                m_figures->setBotCounts(*counts, now());
            else if (id == m_id && counts.error().code != ErrorCode::Cancelled)
                m_figures->setBotsFailed(counts.error().message);
        });
}

void RepositoryPage::applyEvents()
{
    if (m_id == 0)
        return;
    m_lists->setNeedle(m_tabs->currentIndex() == EventsTab ? QString() : m_bar->input()->needle());
    if (m_tabs->currentIndex() == EventsTab)
        m_events->setFilter(m_bar->filter(), m_scope);
}

/// What failed is not empty: the card says why, in place of the chart.
void RepositoryPage::showCountsFailed(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_countsFailed = true;
    m_figures->setCountsFailed(error.message);
    m_chart->state()->showError(tr("Events cannot be counted"), error, tr("Retry"));
    showChart();
}

void RepositoryPage::showChart()
{
    m_chartCard->setVisible((m_countsFailed || !m_counts.empty()) && height() >= theme::scaled(kRoomForChart));
    if (m_countsFailed)
        m_chart->showState();
    else
        m_chart->showChart();
    m_chart->setScope(m_snapshot, {m_id});
    if (!m_counts.empty())
        m_chart->chart()->setCounts(m_counts, {m_scope.since.value_or(0), m_scope.until.value_or(now() + 1)}, now());
}

void RepositoryPage::showDetails(const std::shared_ptr<const Event> &event)
{
    m_shown = event->id;
    m_host->openDrawer();
    m_details->setEvent(*event);
    showNeighbours();
}

void RepositoryPage::showNeighbours()
{
    m_drawer->setNeighbours(m_events->canStep(-1), m_events->canStep(1));
}
