// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/namespacespage.h"

#include "base/clock.h"
#include "ui/models/clustertext.h"
#include "ui/models/displaytext.h"
#include "ui/pages/approvalsheet.h"
#include "ui/pages/clustersheets.h"
#include "ui/pages/contextpicker.h"
#include "ui/pages/namespacedetails.h"
#include "ui/pages/namespacesbar.h"
#include "ui/pages/namespacesexport.h"
#include "ui/pages/namespacesstate.h"
#include "ui/pages/paletteitems.h"
#include "ui/theme/times.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/filterinput.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using workspace::Context;

namespace {

constexpr int kAges = 15'000;    // ms
constexpr int kRoomForAll = 860; // pixels
constexpr int kRoomForPhase = 720;

} // namespace

NamespacesPage::NamespacesPage(const PageServices &services, QWidget *parent)
    : Page(parent), m_services(services), m_model(new NamespaceModel(this)), m_filtered(new NamespaceFilter(m_model, this)),
      m_picker(new ContextPicker(this)), m_state(new NamespacesState(services, *m_picker, *this)),
      m_view(new widgets::TableView(tr("Namespaces"))), m_bar(new NamespacesBar(*m_view)), m_nothing(new widgets::StatePane),
      m_footer(new widgets::Footer), m_table(new QStackedWidget), m_stack(new QStackedWidget), m_drawer(new widgets::Drawer),
      m_details(new NamespaceDetails(*m_drawer))
{
    m_picker->hide();
    build();
    addActions();
    connectParts();
}

void NamespacesPage::build()
{
    m_view->setObjectName("namespacesTable"_L1);
    m_nothing->setObjectName("namespacesNothing"_L1);
    m_view->setModel(m_filtered);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setColumnWidths({200, 104, 76, 88, 240, 150, 148, 96}, NamespaceModel::NameColumn);
    m_view->setHiddenAtFirst({NamespaceModel::LabelsColumn});
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(NamespaceModel::PolicyColumn, Qt::AscendingOrder);
    m_view->rememberAs(u"namespaces/columns/1"_s);
    m_table->addWidget(m_view);
    m_table->addWidget(m_nothing);
    m_host = new widgets::DrawerHost(u"namespaces/drawer/1"_s, widgets::tableColumn(m_bar, m_table, m_footer), m_drawer);
    m_drawer->setFoot(buildFoot());
    m_stack->addWidget(m_state->pane());
    m_stack->addWidget(m_host);
    widgets::setOnBase(m_table);
    m_stack->setBackgroundRole(QPalette::Base);
    widgets::stackUp(this, {m_state->banner(), m_stack}, m_stack);
    setFocusProxy(m_view);
}

void NamespacesPage::connectParts()
{
    connect(m_bar, &NamespacesBar::filterChanged, this, &NamespacesPage::filter);
    connect(m_bar, &NamespacesBar::exportAsked, this, &NamespacesPage::exportRows);
    connect(m_nothing, &widgets::StatePane::actionTriggered, m_bar, &NamespacesBar::clear);
    connect(m_view, &widgets::TableView::currentRowChanged, this, &NamespacesPage::showCurrent);
    connect(m_view, &QAbstractItemView::activated, this, &NamespacesPage::showCurrent);
    connect(m_view, &QWidget::customContextMenuRequested, this, &NamespacesPage::showMenu);
    connect(m_view, &widgets::TableView::columnsChanged, this, &NamespacesPage::showCounts);
    connect(m_drawer, &widgets::Drawer::previousAsked, this, [this] { step(-1); });
    connect(m_drawer, &widgets::Drawer::nextAsked, this, [this] { step(1); });
    connect(m_host, &widgets::DrawerHost::drawerClosed, this, [this] {
        m_details->clear();
        m_view->clearSelection();
        m_view->setCurrentIndex({});
        fitColumns();
    });
    connect(m_host, &QSplitter::splitterMoved, this, &NamespacesPage::fitColumns);
    connect(m_details, &NamespaceDetails::copied, this, [this](const QString &what) { emit toastAsked(tr("%1 copied").arg(what)); });
    connect(m_picker, &ContextPicker::contextChosen, this, [this](const std::string &name) { m_services.clusters->select(name); });
    connect(m_picker, &ContextPicker::protectAsked, this, [this](const std::string &name) { m_services.clusters->protect(name); });
    // The current row turns before it is selected.
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showCurrent();
        showFoot();
    });
    connect(&m_ages, &QTimer::timeout, this, [this] {
        m_model->setNow(now());
        showFoot();
    });
    m_ages.start(kAges);
}

void NamespacesPage::addActions()
{
    auto *choose = new QAction(tr("Choose a context"), this);
    choose->setShortcut(QKeySequence(u"Ctrl+O"_s));
    connect(choose, &QAction::triggered, m_picker, &QPushButton::showMenu);
    m_copyName = new QAction(tr("Copy the name"), this);
    m_copyName->setShortcut(QKeySequence(u"Ctrl+Shift+C"_s));
    connect(m_copyName, &QAction::triggered, this, [this] {
        const QModelIndex at = m_view->currentIndex();
        if (!at.isValid())
            return;
        QGuiApplication::clipboard()->setText(QString::fromStdString(m_filtered->row(at.row()).ns.name));
        emit toastAsked(tr("Name copied"));
    });
    m_previewAction = new QAction(tr("Preview deletion…"), this);
    m_previewAction->setShortcut(QKeySequence(Qt::Key_Delete));
    setDestructive(m_previewAction);
    connect(m_previewAction, &QAction::triggered, this, &NamespacesPage::preview);
    auto *lock = new QAction(tr("Lock or unlock the cluster"), this);
    lock->setShortcut(QKeySequence(u"Ctrl+U"_s));
    connect(lock, &QAction::triggered, this, [this] {
        const Context *shown = context();
        if (!shown)
            return;
        if (ClusterText::isUnlocked(*shown, Clock::system().now()))
            m_services.clusters->lock(shown->name);
        else
            (new UnlockSheet(m_services.clusters, *shown, window()))->open();
    });
    for (QAction *action : {choose, lock, m_copyName, m_previewAction}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
}

QString NamespacesPage::title() const
{
    return tr("Namespaces");
}

QWidget *NamespacesPage::headerControl()
{
    return m_picker;
}

const Context *NamespacesPage::context() const
{
    return m_clusters ? m_clusters->find(m_clusters->selected) : nullptr;
}

std::int64_t NamespacesPage::now() const
{
    return Clock::system().now() + (context() ? context()->clockSkew : 0);
}

void NamespacesPage::setClusters(const workspace::ClustersSnapshotPtr &clusters)
{
    m_clusters = clusters;
    m_picker->setSnapshot(clusters);
    takeRows();
    m_state->show(clusters);
    showState();
    showFoot();
}

/// The rows turn below the selection. A namespace that is gone takes its details along: its neighbour is
/// not what was looked at.
void NamespacesPage::takeRows()
{
    const std::string shown = m_details->shown();
    m_isTaking = true;
    m_model->setContext(context() ? *context() : Context{}, now());
    m_isTaking = false;
    if (!m_host->isDrawerOpen() || shown.empty())
        return;
    if (const int row = m_model->rowOf(shown); row < 0) {
        m_host->closeDrawer();
    } else if (const QModelIndex at = m_filtered->mapFromSource(m_model->index(row, 0)); at.isValid()) {
        if (at.row() != m_view->currentIndex().row())
            m_view->selectRow(at.row());
        showCurrent();
    }
}

void NamespacesPage::filter()
{
    m_filtered->setNeedle(m_bar->input()->needle());
    m_filtered->setPolicy(m_bar->policy());
    m_view->setNeedle(m_bar->input()->needle());
    // What is filtered away is not looked at any longer.
    const int shown = m_details->shown().empty() ? -1 : m_model->rowOf(m_details->shown());
    if (m_host->isDrawerOpen() && (shown < 0 || !m_filtered->mapFromSource(m_model->index(shown, 0)).isValid()))
        m_host->closeDrawer();
    showState();
}

void NamespacesPage::showState()
{
    const Context *shown = context();
    if (!shown || !shown->namespaces) {
        m_stack->setCurrentWidget(m_state->pane());
        return;
    }
    m_stack->setCurrentWidget(m_host);
    if (m_model->rowCount() == 0)
        m_nothing->showEmpty(u"namespaces"_s, tr("No namespaces"),
                             tr("%1 answered with a list that is empty.").arg(ClusterText::name(*shown)));
    else if (m_filtered->rowCount() == 0)
        m_nothing->showNoMatch(m_bar->input()->needle(),
                               tr("0 of %1 namespace(s) match.", nullptr, m_model->rowCount()).arg(theme::figure(m_model->rowCount())));
    m_table->setCurrentWidget(m_filtered->rowCount() == 0 ? static_cast<QWidget *>(m_nothing) : m_view);
    fitColumns();
}

void NamespacesPage::showCounts()
{
    if (!context() || !context()->namespaces)
        return;
    int matches = 0;
    for (int i = 0; i < m_model->rowCount(); ++i)
        matches += m_model->row(i).policy && m_model->row(i).policy->match == purge::Match::Matches;
    QStringList parts{tr("%1 of %2 namespace(s)", nullptr, m_model->rowCount())
                          .arg(theme::figure(m_filtered->rowCount()), theme::figure(m_model->rowCount()))};
    if (const int hidden = m_view->hiddenColumns(); hidden > 0)
        parts.append(tr("%n hidden column(s)", nullptr, hidden));
    m_footer->setRows(parts.join(u" · "_s));
    m_footer->setHint(m_clusters->policyError ? tr("the policy cannot be read")
                          : matches == 1      ? tr("1 matches the policy")
                                              : tr("%1 match the policy").arg(theme::figure(matches)));
}

void NamespacesPage::fitColumns()
{
    const int width = m_host->widget(0)->width();
    m_view->setColumnFitted(NamespaceModel::OwnerColumn, width >= kRoomForAll);
    m_view->setColumnFitted(NamespaceModel::ActivityColumn, width >= kRoomForAll);
    m_view->setColumnFitted(NamespaceModel::PhaseColumn, width >= kRoomForPhase);
    showCounts();
}

void NamespacesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
}

void NamespacesPage::showCurrent()
{
    const QModelIndex at = m_view->currentIndex();
    // The row that the keyboard enters at is not chosen yet.
    if (m_isTaking || !at.isValid() || !m_view->selectionModel()->isRowSelected(at.row(), {}))
        return;
    const bool opens = !m_host->isDrawerOpen();
    m_host->openDrawer();
    const workspace::NamespaceRow &row = m_filtered->row(at.row());
    m_details->show(row, m_model->objectsText(row), m_model->objectsReason(row), now());
    m_drawer->setNeighbours(at.row() > 0, at.row() + 1 < m_filtered->rowCount());
    showFoot();
    if (opens) {
        fitColumns();
        m_view->scrollTo(at);
    }
}

QWidget *NamespacesPage::buildFoot()
{
    m_whyIcon = new widgets::IconView({}, theme::kIconBadge);
    m_why = new widgets::Label({}, widgets::TextSize::Small, theme::Role::SecondaryText);
    m_why->setWordWrap(true);
    m_preview = widgets::button(tr("Preview deletion…"));
    m_preview->setObjectName("previewDeletion"_L1);
    m_preview->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_preview, &QPushButton::clicked, this, &NamespacesPage::preview);
    return widgets::drawerFoot({m_whyIcon, m_why, m_preview}, m_why);
}

std::vector<std::string> NamespacesPage::chosen() const
{
    std::vector<std::string> names;
    for (const QModelIndex &at : m_view->selectionModel()->selectedRows())
        names.push_back(m_filtered->row(at.row()).ns.name);
    std::sort(names.begin(), names.end());
    return names;
}

QString NamespacesPage::whyNoPreview() const
{
    if (!context() || chosen().empty())
        return tr("No namespace is selected.");
    if (const QString why = ClusterText::whyNoPreview(*context()); !why.isEmpty())
        return why;
    for (const QModelIndex &at : m_view->selectionModel()->selectedRows())
        if (const workspace::NamespaceRow &row = m_filtered->row(at.row()); row.error)
            return displayText(row.error->message);
        else if (row.ns.phase == NamespacePhase::Terminating)
            return tr("%1 is being deleted already.").arg(displayText(row.ns.name));
    return {};
}

void NamespacesPage::showFoot()
{
    const QString why = whyNoPreview();
    const auto count = m_view->selectionModel()->selectedRows().size();
    m_preview->setEnabled(why.isEmpty());
    m_preview->setText(count > 1 ? tr("Preview deletion of %n namespace(s)…", nullptr, int(count)) : tr("Preview deletion…"));
    m_preview->setToolTip(plainTooltip(why));
    m_previewAction->setEnabled(why.isEmpty());
    m_whyIcon->setIcon(theme::icon(why.isEmpty() ? u"info"_s : u"lock"_s));
    m_why->setText(why.isEmpty() ? tr("Looking deletes nothing.") : why);
}

/// Reads what would be destroyed; nothing is deleted by it.
void NamespacesPage::preview()
{
    if (!whyNoPreview().isEmpty())
        return;
    auto *sheet = new ApprovalSheet(m_services.clusters, *context(), chosen(), window());
    connect(sheet, &ApprovalSheet::approved, this, [this](int run) { emit pageAsked({.page = u"purge"_s, .part = QString::number(run)}); });
    sheet->open();
}

void NamespacesPage::step(int rows)
{
    const int row = m_view->currentIndex().row() + rows;
    if (row >= 0 && row < m_filtered->rowCount())
        m_view->selectRow(row);
}

void NamespacesPage::focusFilter()
{
    m_bar->input()->setFocus(Qt::ShortcutFocusReason);
    m_bar->input()->selectAll();
}

bool NamespacesPage::closeDrawer()
{
    if (m_host->isDrawerOpen()) {
        m_host->closeDrawer();
        m_view->setFocus();
        return true;
    }
    if (m_bar->input()->text().isEmpty())
        return false;
    m_bar->input()->setNeedle({});
    return true;
}

bool NamespacesPage::rescan()
{
    m_state->readAgain();
    return true;
}

QVariantMap NamespacesPage::session() const
{
    const auto policy = m_bar->policy();
    return {{u"filter"_s, m_bar->input()->needle()}, {u"policy"_s, policy ? int(*policy) : -1}};
}

void NamespacesPage::setSession(const QVariantMap &session)
{
    const int policy = session.value(u"policy"_s, -1).toInt();
    m_bar->setPolicy(policy < 0 ? std::nullopt : std::optional(purge::Match(policy)));
    m_bar->input()->setNeedle(session.value(u"filter"_s).toString());
}

void NamespacesPage::exportRows()
{
    if (const Context *shown = context())
        askNamespacesExport(*this, *m_filtered, displayText(shown->name));
}

void NamespacesPage::showMenu(const QPoint &at)
{
    if (m_view->isBesideRows(at) || !m_view->currentIndex().isValid())
        return;
    QMenu menu(this);
    menu.addAction(m_previewAction);
    menu.addSeparator();
    menu.addAction(m_copyName);
    menu.addAction(tr("Copy the rows"), m_view, &widgets::TableView::copy);
    menu.exec(m_view->viewport()->mapToGlobal(at));
}
