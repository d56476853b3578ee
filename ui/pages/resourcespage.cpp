// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resourcespage.h"

#include "base/clock.h"
#include "base/plurals.h"
#include "ui/models/displaytext.h"
#include "ui/pages/resourcedetails.h"
#include "ui/pages/resourcesbar.h"
#include "ui/pages/resourcesfiles.h"
#include "ui/pages/viewsmenu.h"
#include "ui/theme/times.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/filterinput.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QStackedWidget>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using Line = ResourceGroupsModel::Line;

namespace {

constexpr int kAges = 60'000;
/// In a link's words, by ResourceGrouping.
constexpr std::array kGroupings{"kind", "namespace", "repository"};

store::ResourceGrouping groupingOf(const QString &word)
{
    for (std::size_t i = 0; i < kGroupings.size(); ++i)
        if (word == QLatin1String(kGroupings[i]))
            return store::ResourceGrouping(i);
    return store::ResourceGrouping::Kind;
}

} // namespace

ResourcesPage::ResourcesPage(const PageServices &services, QWidget *parent)
    : Page(parent), m_services(services), m_model(new ResourceGroupsModel(this)), m_view(new widgets::TableView(tr("Resources"))),
      m_bar(new ResourcesBar(*services.workspace, *m_view)), m_pane(new widgets::StatePane), m_footer(new widgets::Footer),
      m_stack(new QStackedWidget), m_drawer(new widgets::Drawer), m_details(new ResourceDetails(*services.workspace, *m_drawer))
{
    m_view->setObjectName("resourcesTable"_L1);
    m_pane->setObjectName("resourcesState"_L1);
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setColumnWidths({210, 112, 68, 66, 98, 120, 150}, ResourceGroupsModel::NameColumn);
    m_view->setMostWidths({{ResourceGroupsModel::RepositoriesColumn, 260}});
    m_view->setHiddenAtFirst({ResourceGroupsModel::NamespaceColumn, ResourceGroupsModel::GroupColumn});
    m_view->setSortingEnabled(true);
    m_view->horizontalHeader()->setSortIndicator(ResourceGroupsModel::ChangedColumn, Qt::DescendingOrder);
    m_view->rememberAs(u"resources/columns/1"_s);
    m_view->installEventFilter(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_pane);
    widgets::setOnBase(m_stack);
    m_host = new widgets::DrawerHost(u"resources/drawer/1"_s, widgets::tableColumn(m_bar, m_stack, m_footer), m_drawer, theme::kDrawerCode);
    widgets::stackUp(this, {m_host}, m_host);
    setFocusProxy(m_view);
    m_ages.setInterval(kAges);
    connectParts();
    showState();
}

void ResourcesPage::connectParts()
{
    connect(m_bar, &ResourcesBar::filterChanged, this, &ResourcesPage::ask);
    connect(m_bar, &ResourcesBar::cleared, this,
            [this](const std::function<void()> &undo) { emit undoOffered(tr("The filter is cleared"), undo); });
    connect(m_model, &ResourceGroupsModel::namesAsked, this, &ResourcesPage::askNames);
    connect(m_model, &ResourceGroupsModel::sortAsked, this, [this] {
        if (m_isAnswered)
            askRows(Reading::Sorted);
    });
    connect(m_pane, &widgets::StatePane::actionTriggered, this, [this] {
        if (m_error || !m_snapshot || m_snapshot->isEmpty())
            m_error ? ask() : m_services.workspace->openSample();
        else
            m_bar->clear();
    });
    auto *files = new ResourcesFiles(*this, *m_services.workspace, *m_view, *m_model);
    connect(m_bar, &ResourcesBar::trendsAsked, this, &ResourcesPage::showInTrends);
    connect(m_bar, &ResourcesBar::exportAsked, files, [this, files] { files->ask(query()); });
    m_views = new ViewsMenu(
        *this, u"resources"_s, [this] { return shownView(); }, [this](const SavedView &view) { showView(view); });
    connect(m_bar, &ResourcesBar::viewsAsked, m_views, &ViewsMenu::open);
    m_view->setCopier([this, files] { files->copy(m_shown); });
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex &at) {
        // A click that selects several rows opens nothing.
        if (m_model->lineAt(at.row()) != Line::Name && m_view->selectionModel()->selectedRows().size() <= 1)
            toggle(at.row());
    });
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &at) {
        if (m_model->lineAt(at.row()) != Line::Name)
            toggle(at.row());
        else
            showCurrent();
    });
    connect(m_view, &widgets::TableView::currentRowChanged, this, &ResourcesPage::showCurrent);
    connect(m_view, &widgets::TableView::columnsChanged, this, &ResourcesPage::showCounts);
    connect(m_drawer, &widgets::Drawer::previousAsked, this, [this] { step(-1); });
    connect(m_drawer, &widgets::Drawer::nextAsked, this, [this] { step(1); });
    connect(m_host, &widgets::DrawerHost::drawerClosed, this, [this] {
        m_view->clearSelection();
        m_view->setCurrentIndex({});
        m_current.reset();
    });
    connect(m_details, &ResourceDetails::copied, this, [this](const QString &what) { emit toastAsked(tr("%1 copied").arg(what)); });
    connect(m_details, &ResourceDetails::eventsAsked, this,
            [this](const EventFilter &filter) { emit pageAsked({.page = u"events"_s, .repository = 0, .filter = filter}); });
    connect(&m_ages, &QTimer::timeout, this, [this] { m_model->setNow(Clock::system().now()); });
    m_ages.start();
}

/// Those that are meant one by one ("Chart: nginx") are no filter of events.
void ResourcesPage::showInTrends()
{
    const ResourceFilter &shown = m_bar->filter();
    if (!shown.ids.empty()) {
        emit toastAsked(tr("Trends cannot be narrowed to “%1”. Remove that filter first.").arg(m_bar->because()),
                        widgets::ToastKind::Failed);
        return;
    }
    EventFilter filter = asEventFilter(shown);
    filter.rewritten = false;
    // Those that are gone have no level: when they went is told.
    const bool isOfDeleted = shown.state == ResourceState::Deleted;
    if (isOfDeleted)
        filter.types = {EventType::Deleted};
    emit pageAsked({.page = u"trends"_s, .filter = filter, .choices = {{u"measure"_s, isOfDeleted ? u"events"_s : u"resources"_s}}});
}

QString ResourcesPage::title() const
{
    return tr("Resources");
}

ResourceFilter ResourcesPage::filter() const
{
    ResourceFilter filter = m_bar->filter();
    filter.repositories = m_context.repositories;
    return filter;
}

void ResourcesPage::setSnapshot(const workspace::SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    QHash<RepositoryId, QString> names;
    for (const Repository &repository : snapshot->repositories)
        names.insert(repository.id, displayText(repository.config.name));
    m_model->setRepositoryNames(names);
    m_details->setRepositoryNames(names);
    if (snapshot->dataVersion != m_dataVersion) {
        m_dataVersion = snapshot->dataVersion;
        m_isStale = true;
        if (m_isAnswered && !m_isAsking)
            askRows(Reading::Again);
    }
    showState();
}

void ResourcesPage::setContext(const ViewContext &context)
{
    if (context == m_context && (m_isAsking || (m_isAnswered && !m_isStale)))
        return;
    m_context = context;
    m_bar->setRepositories(context.repositories);
    ask();
}

void ResourcesPage::open(const PageTarget &target)
{
    if (!target.view.isEmpty()) {
        m_isLed = true;
        m_views->openNamed(target.view);
        m_isLed = false;
        return;
    }
    const auto top = target.choices.find(u"top"_s);
    const store::ResourceGrouping grouping = top == target.choices.end() ? m_bar->grouping() : groupingOf(top->second);
    const bool isShown = (!target.resources || *target.resources == m_bar->filter()) && grouping == m_bar->grouping();
    if (isShown && (m_isAsking || (m_isAnswered && !m_isStale)))
        return;
    m_bar->setGrouping(grouping);
    if (target.resources)
        m_bar->setFilter(*target.resources, target.because);
    ask();
}

SavedView ResourcesPage::shownView() const
{
    SavedView view;
    const PageTarget shown = target();
    view.resources = *shown.resources;
    view.because = shown.because;
    view.choices = shown.choices;
    view.columns = m_view->columnState();
    keepRange(view, m_context);
    return view;
}

void ResourcesPage::showView(const SavedView &view)
{
    const PageTarget before = target();
    const ViewContext range = rangeOf(view, m_context);
    m_view->setColumnState(view.columns);
    open({.page = view.page, .resources = view.resources, .because = view.because, .choices = view.choices});
    if (!m_isLed && (target() != before || range != m_context))
        emit partLeft(before);
    emit contextAsked(range);
}

PageTarget ResourcesPage::target() const
{
    PageTarget target;
    target.resources = m_bar->filter();
    target.because = m_bar->because();
    target.choices[u"top"_s] = QString::fromLatin1(kGroupings[std::size_t(m_bar->grouping())]);
    return target;
}

QVariantMap ResourcesPage::session() const
{
    if (!m_current || !m_host->isDrawerOpen())
        return {{u"open"_s, QVariantMap()}};
    const auto bytes = [](const std::string &text) { return QByteArray::fromStdString(text); };
    QVariantList repositories;
    for (const RepositoryId id : m_current->repositories)
        repositories.append(qlonglong(id));
    return {{u"open"_s,
             QVariantMap{{u"group"_s, bytes(m_current->group)},
                         {u"kind"_s, bytes(m_current->kind)},
                         {u"name"_s, bytes(m_current->name)},
                         {u"path"_s, bytes(m_current->path)},
                         {u"namespace"_s, bytes(m_current->ns)},
                         {u"repositories"_s, repositories}}}};
}

void ResourcesPage::setSession(const QVariantMap &session)
{
    const QVariantMap open = session.value(u"open"_s).toMap();
    if (open.isEmpty())
        return;
    const auto text = [&open](const QString &key) { return open.value(key).toByteArray().toStdString(); };
    store::ResourceGroup one;
    one.group = text(u"group"_s);
    one.kind = text(u"kind"_s);
    one.name = text(u"name"_s);
    one.path = text(u"path"_s);
    one.ns = text(u"namespace"_s);
    for (const QVariant &id : open.value(u"repositories"_s).toList())
        one.repositories.push_back(id.toLongLong());
    m_current = one;
    m_isOpening = true;
}

void ResourcesPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    // Another page's questions come first.
    m_isStale = m_isStale || m_isAsking;
    m_asked.request_stop();
    m_naming.request_stop();
    m_model->forgetAsked();
    m_isAsking = false;
}

void ResourcesPage::focusFilter()
{
    m_bar->focusInput();
}

bool ResourcesPage::closeDrawer()
{
    if (!m_host->isDrawerOpen())
        return m_bar->clearText();
    m_host->closeDrawer();
    m_view->setFocus();
    return true;
}

void ResourcesPage::showState()
{
    const bool hasRows = m_model->rowCount() > 0;
    if (hasRows && !m_error) {
        m_stack->setCurrentWidget(m_view);
        showCounts();
        return;
    }
    m_footer->setRows({});
    m_footer->setHint({});
    m_stack->setCurrentWidget(m_pane);
    const bool isNarrowed = m_bar->filter() != aliveResources();
    if (m_error)
        m_pane->showError(tr("Resources cannot be read"), *m_error, tr("Retry"));
    else if (!m_isAnswered || m_isAsking)
        m_pane->showLoading(tr("Reading resources"));
    else if (isNarrowed)
        m_pane->showEmpty(u"filter"_s, tr("No resource matches"), tr("None in this scope has what the filter asks for."),
                          tr("Clear filter"));
    else if (m_snapshot && m_snapshot->isEmpty())
        m_pane->showEmpty(u"resources"_s, tr("No resources yet"), tr("Add a repository, or open the sample to look around."),
                          tr("Open the sample"));
    else
        m_pane->showEmpty(u"resources"_s, tr("No resources"), tr("No manifest in this scope declares one, or it is not scanned yet."));
}

void ResourcesPage::showCounts()
{
    if (m_model->rowCount() == 0)
        return;
    const auto count = [](const QString &words, std::int64_t number) { return words.arg(theme::figure(number)); };
    const QString names = count(tr("%1 name(s)", nullptr, pluralOf(m_model->names())), m_model->names());
    const int groups = pluralOf(m_model->groups());
    QString rows;
    switch (m_bar->grouping()) {
    case store::ResourceGrouping::Kind:
        rows = tr("%1 of %2", "12 names of 3 kinds").arg(names, count(tr("%1 kind(s)", nullptr, groups), groups));
        break;
    case store::ResourceGrouping::Namespace:
        rows = tr("%1 in %2", "12 names in 3 namespaces").arg(names, count(tr("%1 namespace(s)", nullptr, groups), groups));
        break;
    case store::ResourceGrouping::Repository:
        rows = tr("%1 in %2", "12 names in 3 repositories").arg(names, count(tr("%1 repositor(y/ies)", nullptr, groups), groups));
        break;
    }
    // Of how many, where a filter leaves some out of those that Git has.
    std::int64_t all = m_model->objects();
    if (m_bar->filter().state == ResourceState::Alive && m_bar->filter() != aliveResources())
        all = std::max(all, objectsInScope());
    const QString objects = tr("%1 object(s)", nullptr, pluralOf(all)).arg(theme::figure(all));
    m_footer->setRows(
        rows + u" · "_s
        + (all == m_model->objects() ? objects : tr("%1 of %2", "12 of 326 objects").arg(theme::figure(m_model->objects()), objects)));
    const int hidden = m_view->hiddenColumns();
    m_footer->setHint(hidden > 0 ? tr("%n hidden column(s)", nullptr, hidden) : QString());
}

std::int64_t ResourcesPage::objectsInScope() const
{
    const std::vector<RepositoryId> scope = filter().repositories;
    std::int64_t objects = 0;
    for (const Repository &repository : m_snapshot->repositories)
        if (scope.empty() || std::find(scope.begin(), scope.end(), repository.id) != scope.end())
            objects += repository.totals.resources;
    return objects;
}

void ResourcesPage::toggle(int row)
{
    m_model->toggle(row);
    showCounts();
}

void ResourcesPage::showCurrent()
{
    const int row = m_view->currentIndex().row();
    if (m_isKeeping)
        return;
    m_current.reset();
    m_currentGroup.reset();
    m_awaited.reset();
    if (row < 0)
        return;
    const store::ResourceGroup *resources = m_model->lineAt(row) == Line::Name ? m_model->resourcesAt(row) : nullptr;
    if (!resources) {
        m_currentGroup = m_model->sectionAt(row).key;
        if (m_model->lineAt(row) == Line::Name)
            m_awaited = row - m_model->groupRow(row) - 1;
        return;
    }
    m_current = *resources;
    showResources();
}

void ResourcesPage::showResources()
{
    const store::ResourceGroup &one = *m_current;
    ResourceFilter wanted = filter();
    if (m_bar->grouping() == store::ResourceGrouping::Namespace)
        wanted.namespaces = {one.ns};
    else if (m_bar->grouping() == store::ResourceGrouping::Repository)
        wanted.repositories = one.repositories;
    m_host->openDrawer();
    m_details->setResources(one, wanted);
    const int row = m_view->currentIndex().row();
    m_drawer->setNeighbours(row >= 0 && nameBeside(row, -1) >= 0, row >= 0 && nameBeside(row, 1) >= 0);
}

int ResourcesPage::nameBeside(int row, int direction) const
{
    for (row += direction; row >= 0 && row < m_model->rowCount(); row += direction)
        if (m_model->lineAt(row) == Line::Name)
            return row;
    return -1;
}

void ResourcesPage::step(int direction)
{
    const int row = nameBeside(m_view->currentIndex().row(), direction);
    if (row >= 0)
        m_view->selectRow(row);
}

/// Right opens a group, Left closes it, or goes from a name to its group: as in a tree.
bool ResourcesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress || !m_view->currentIndex().isValid())
        return Page::eventFilter(watched, event);
    int key = static_cast<QKeyEvent *>(event)->key();
    if (layoutDirection() == Qt::RightToLeft && (key == Qt::Key_Left || key == Qt::Key_Right))
        key = key == Qt::Key_Left ? Qt::Key_Right : Qt::Key_Left;
    const int row = m_view->currentIndex().row();
    const Line line = m_model->lineAt(row);
    if (key == Qt::Key_Right && line == Line::Group && !m_model->isOpen(row)) {
        toggle(row);
        return true;
    }
    if (key == Qt::Key_Left && line == Line::Group && m_model->isOpen(row)) {
        toggle(row);
        return true;
    }
    if (key == Qt::Key_Left && line != Line::Group) {
        m_view->selectRow(m_model->groupRow(row));
        return true;
    }
    return Page::eventFilter(watched, event);
}
