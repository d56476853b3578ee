// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ledgerpage.h"

#include "base/plurals.h"
#include "ui/models/displaytext.h"
#include "ui/models/ledgermodel.h"
#include "ui/pages/ledgerdetails.h"
#include "ui/pages/restoresheet.h"
#include "ui/theme/times.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/filterinput.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QStackedWidget>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using store::DeletionState;
using store::LedgerRecord;
using widgets::Banner;

namespace {

constexpr int kAny = -1;
constexpr int kRoomForAll = 800; // pixels

/// Outcomes that one asks for, and the states that are meant.
struct Choice {
    const char *word;
    std::vector<DeletionState> states;
};

const std::vector<Choice> &choices()
{
    static const std::vector<Choice> list{
        {QT_TRANSLATE_NOOP("LedgerPage", "Outcome: gone"), {DeletionState::Gone}},
        {QT_TRANSLATE_NOOP("LedgerPage", "Outcome: terminating"), {DeletionState::Accepted, DeletionState::Terminating}},
        {QT_TRANSLATE_NOOP("LedgerPage", "Outcome: refused"), {DeletionState::Refused, DeletionState::Untouched}},
        {QT_TRANSLATE_NOOP("LedgerPage", "Outcome: not known"), {DeletionState::Approved, DeletionState::Sent, DeletionState::Unknown}},
        {QT_TRANSLATE_NOOP("LedgerPage", "Outcome: restored"), {DeletionState::Restored}}};
    return list;
}

} // namespace

LedgerPage::LedgerPage(const PageServices &services, QWidget *parent)
    : Page(parent), m_services(services), m_model(new LedgerModel(this)), m_scope(new widgets::ChoiceBox(tr("Cluster"), this)),
      m_banner(new Banner), m_view(new widgets::TableView(tr("Ledger"))), m_input(new widgets::FilterInput(tr("Filter"))),
      m_outcome(new widgets::ChoiceBox(tr("Outcome"))), m_pane(new widgets::StatePane), m_footer(new widgets::Footer),
      m_stack(new QStackedWidget), m_drawer(new widgets::Drawer), m_details(new LedgerDetails(*m_drawer))
{
    m_scope->hide();
    m_scope->addItem(theme::icon(u"cluster"_s), tr("All clusters"));
    m_scope->setToolTip(tr("Cluster"));
    build();
    connectParts();
    m_pane->showLoading(tr("Reading the ledger"));
}

LedgerPage::~LedgerPage()
{
    m_asked.request_stop();
    m_entriesAsked.request_stop();
    m_exporting.request_stop();
}

QWidget *LedgerPage::buildTools()
{
    m_input->setKeyCap(u"/"_s);
    m_input->setMaximumWidth(232);
    m_input->setAccessibleName(tr("Filter by namespace, cluster, person or sentence"));
    m_outcome->addItem(tr("Outcome: any"), kAny);
    for (std::size_t i = 0; i < choices().size(); ++i)
        m_outcome->addItem(tr(choices()[i].word), int(i));
    auto *columns = widgets::iconButton(u"columns"_s, tr("Columns"));
    auto *save = widgets::iconButton(u"export"_s, tr("Export what is listed, with every link"));
    connect(save, &QPushButton::clicked, this, &LedgerPage::exportLedger);
    connect(columns, &QPushButton::clicked, this,
            [this, columns] { m_view->columnMenu()->popup(columns->mapToGlobal(QPoint(0, columns->height()))); });
    auto *gap = new QWidget;
    QWidget *tools = widgets::toolRow({m_input, m_outcome, gap, columns, save}, gap);
    static_cast<QBoxLayout *>(tools->layout())->setStretchFactor(m_input, 1);
    return tools;
}

QWidget *LedgerPage::buildFoot()
{
    m_copy = widgets::button(tr("Copy entry"), u"copy"_s);
    m_restore = widgets::button(tr("Restore…"), u"restore"_s);
    return widgets::drawerFoot({m_copy, m_restore});
}

void LedgerPage::build()
{
    m_view->setObjectName("ledgerTable"_L1);
    m_pane->setObjectName("ledgerState"_L1);
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setColumnWidths({72, 156, 110, 156, 116, 200}, LedgerModel::OutcomeColumn);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(LedgerModel::WhenColumn, Qt::DescendingOrder);
    m_view->rememberAs(u"ledger/columns/1"_s);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_pane);
    widgets::setOnBase(m_stack);
    m_drawer->setFoot(buildFoot());
    m_host = new widgets::DrawerHost(u"ledger/drawer/1"_s, widgets::tableColumn(buildTools(), m_stack, m_footer), m_drawer);
    widgets::stackUp(this, {m_banner, m_host}, m_host);
    setFocusProxy(m_view);
}

void LedgerPage::connectParts()
{
    connect(m_input, &widgets::FilterInput::needleChanged, this, [this](const QString &needle) {
        m_view->setNeedle(needle);
        ask();
    });
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &LedgerPage::ask);
    connect(m_scope, &QComboBox::activated, this, &LedgerPage::ask);
    connect(m_pane, &widgets::StatePane::actionTriggered, this, [this] {
        m_outcome->setCurrentIndex(0);
        m_scope->setCurrentIndex(0);
        m_input->setNeedle({});
        ask();
    });
    connect(m_view, &widgets::TableView::currentRowChanged, this, &LedgerPage::showCurrent);
    connect(m_view, &QAbstractItemView::activated, this, &LedgerPage::showCurrent);
    connect(m_view, &widgets::TableView::columnsChanged, this, &LedgerPage::showCounts);
    connect(m_drawer, &widgets::Drawer::previousAsked, this, [this] { step(-1); });
    connect(m_drawer, &widgets::Drawer::nextAsked, this, [this] { step(1); });
    connect(m_host, &widgets::DrawerHost::drawerClosed, this, [this] {
        m_view->clearSelection();
        m_view->setCurrentIndex({});
        fitColumns();
    });
    connect(m_host, &QSplitter::splitterMoved, this, &LedgerPage::fitColumns);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_details->text());
        emit toastAsked(tr("Entry copied"));
    });
    connect(m_restore, &QPushButton::clicked, this, &LedgerPage::restore);
    connect(m_details, &LedgerDetails::copied, this, [this](const QString &what) { emit toastAsked(tr("%1 copied").arg(what)); });
    connect(m_details, &LedgerDetails::folderAsked, this, [this](const QString &folder) {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
            emit toastAsked(tr("The folder %1 could not be opened.").arg(displayText(folder)), widgets::ToastKind::Failed);
    });
}

QString LedgerPage::title() const
{
    return tr("Ledger");
}

QWidget *LedgerPage::headerControl()
{
    return m_scope;
}

store::LedgerFilter LedgerPage::filter() const
{
    store::LedgerFilter filter;
    filter.text = m_input->needle().toStdString();
    if (m_scope->currentIndex() > 0)
        filter.contexts = {m_scope->currentData().toString().toStdString()};
    if (const int chosen = m_outcome->currentData().toInt(); chosen != kAny)
        filter.states = choices()[std::size_t(chosen)].states;
    filter.since = m_context.since.value_or(0);
    filter.until = m_context.until.value_or(0);
    return filter;
}

void LedgerPage::setClusters(const workspace::ClustersSnapshotPtr &clusters)
{
    const bool first = !m_clusters;
    m_clusters = clusters;
    const QString chosen = m_scope->currentData().toString();
    while (m_scope->count() > 1)
        m_scope->removeItem(1);
    for (const workspace::Context &context : clusters->contexts)
        m_scope->addItem(theme::icon(u"cluster"_s), displayText(context.name), QString::fromStdString(context.name));
    m_scope->setCurrentIndex(std::max(0, chosen.isEmpty() ? 0 : m_scope->findData(chosen)));
    showBanner();
    showCounts();
    if (first || clusters->ledgerVersion != m_version) {
        m_version = clusters->ledgerVersion;
        ask();
    }
}

void LedgerPage::setContext(const ViewContext &context)
{
    if (context == m_context)
        return;
    m_context = context;
    ask();
}

void LedgerPage::open(const PageTarget &target)
{
    m_showSoon = target.part.toLongLong();
    const int row = m_model->rowOf(m_showSoon);
    if (row < 0)
        return;
    m_showSoon = 0;
    m_view->selectRow(row);
}

void LedgerPage::ask()
{
    if (!m_services.clusters)
        return;
    m_asked.request_stop();
    m_asked = m_services.clusters->requestLedger(this, filter(),
                                                 [this](Result<std::vector<LedgerRecord>> records) { setRecords(std::move(records)); });
    showState();
}

void LedgerPage::setRecords(Result<std::vector<LedgerRecord>> records)
{
    if (!records && records.error().code == ErrorCode::Cancelled)
        return;
    m_error = records ? std::nullopt : std::optional(records.error());
    m_isRead = true;
    const int current = m_view->currentIndex().row();
    const std::int64_t kept = m_showSoon > 0            ? m_showSoon
        : current >= 0 && current < m_model->rowCount() ? m_model->record(current).number
                                                        : 0;
    m_isTaking = m_showSoon == 0;
    m_model->setRecords(records ? std::move(*records) : std::vector<LedgerRecord>());
    if (const int row = m_model->rowOf(kept); row >= 0) {
        m_showSoon = 0;
        m_view->selectRow(row);
        m_isTaking = false;
        showCurrent();
    } else if (kept > 0) {
        m_host->closeDrawer();
    }
    m_isTaking = false;
    showState();
}

void LedgerPage::showState()
{
    const bool hasRows = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(hasRows && !m_error ? static_cast<QWidget *>(m_view) : m_pane);
    const store::LedgerFilter all;
    if (m_error)
        m_pane->showError(tr("The ledger cannot be read"), *m_error, tr("Try again"));
    else if (!m_isRead)
        m_pane->showLoading(tr("Reading the ledger"));
    else if (!hasRows && filter() != all)
        m_pane->showEmpty(u"filter"_s, tr("No entry matches"), tr("None of this time and cluster has what the filter asks for."),
                          tr("Clear filter"));
    else if (!hasRows)
        m_pane->showEmpty(u"ledger"_s, tr("Nothing was deleted yet"),
                          tr("Every deletion that is approved here leaves an entry, with its evidence and what came of it."));
    showCounts();
}

void LedgerPage::showBanner()
{
    if (m_clusters->ledgerError)
        m_banner->setState(
            Banner::Kind::Danger,
            tr("The ledger cannot be used, so nothing can be deleted. %1").arg(displayText(m_clusters->ledgerError->message)));
    else if (m_clusters->chain && !m_clusters->chain->holds())
        m_banner->setState(
            Banner::Kind::Danger,
            tr("Link %1 of the ledger does not hold: something changed it. Nothing can be deleted; keep the file and find out what did.")
                .arg(theme::figure(m_clusters->chain->brokenAt)));
    else
        m_banner->setState(Banner::Kind::Info, {});
}

void LedgerPage::fitColumns()
{
    m_view->setColumnFitted(LedgerModel::WhoColumn, m_host->widget(0)->width() >= kRoomForAll);
    showCounts();
}

void LedgerPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
}

void LedgerPage::showCounts()
{
    const int count = m_model->rowCount();
    m_footer->setRows((count == 1 ? tr("1 entry") : tr("%1 entries").arg(theme::figure(count))) + u" · "_s + tr("only ever appended"));
    if (!m_clusters)
        return;
    const auto &chain = m_clusters->chain;
    m_footer->setHint(!chain ? tr("the chain is being checked")
                          : chain->holds()
                          ? tr("the chain holds: %1 link(s)", nullptr, pluralOf(chain->entries)).arg(theme::figure(chain->entries))
                          : tr("the chain is broken"));
}

void LedgerPage::showCurrent()
{
    const int row = m_view->currentIndex().row();
    if (m_isTaking || row < 0 || row >= m_model->rowCount())
        return;
    const LedgerRecord &record = m_model->record(row);
    m_host->openDrawer();
    fitColumns();
    m_details->showReading(record);
    m_drawer->setNeighbours(row > 0, row + 1 < m_model->rowCount());
    m_copy->setEnabled(false);
    m_restore->setEnabled(false);
    if (!m_services.clusters)
        return;
    m_entriesAsked.request_stop();
    m_entriesAsked = m_services.clusters->requestLedgerEntries(
        this, record.number,
        [this, number = record.number](const Result<std::vector<store::LedgerEntry>> &entries) { setEntries(number, entries); });
}

void LedgerPage::setEntries(std::int64_t number, const Result<std::vector<store::LedgerEntry>> &entries)
{
    const int row = m_view->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount() || m_model->record(row).number != number)
        return;
    m_details->show(m_model->record(row), entries);
    m_copy->setEnabled(bool(entries));
    m_restore->setEnabled(!m_details->backupFolder().isEmpty());
    m_restore->setToolTip(m_restore->isEnabled() ? QString() : tr("There is no backup of it."));
}

void LedgerPage::step(int rows)
{
    const int row = m_view->currentIndex().row() + rows;
    if (row >= 0 && row < m_model->rowCount())
        m_view->selectRow(row);
}

void LedgerPage::focusFilter()
{
    m_input->setFocus(Qt::ShortcutFocusReason);
    m_input->selectAll();
}

bool LedgerPage::closeDrawer()
{
    if (m_host->isDrawerOpen()) {
        m_host->closeDrawer();
        m_view->setFocus();
        return true;
    }
    if (m_input->text().isEmpty())
        return false;
    m_input->setNeedle({});
    return true;
}

bool LedgerPage::rescan()
{
    ask();
    return true;
}

void LedgerPage::restore()
{
    const int row = m_view->currentIndex().row();
    if (row < 0 || m_details->backupFolder().isEmpty())
        return;
    (new RestoreSheet(m_services.clusters, m_model->record(row), m_details->backupFolder(), window()))->open();
}
