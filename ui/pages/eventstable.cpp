// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/eventstable.h"

#include "base/clock.h"
#include "ui/theme/times.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/viewstate.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int kAgesTurn = 60'000;  // ms
constexpr int kSlow = 150;         // ms after which the rows of an older filter are no longer shown
constexpr int kRoomForAll = 860;   // pixels from which commit and namespace have room
constexpr int kRoomForPlace = 700;
constexpr int kRoomForAuthor = 640;

std::int64_t now()
{
    return Clock::system().now();
}

} // namespace

EventsTable::EventsTable(workspace::Workspace &workspace, const QString &key, QWidget *parent)
    : QWidget(parent), m_model(new EventModel(std::make_unique<WorkspaceEventSource>(workspace), this)),
      m_view(new widgets::TableView(tr("Events"))), m_pane(new widgets::StatePane), m_footer(new widgets::Footer), m_stack(new QStackedWidget)
{
    m_model->setNow(now());
    m_view->setObjectName("eventsTable"_L1);
    m_pane->setObjectName("eventsState"_L1);
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setColumnWidths({112, 68, 150, 178, 120, 112, 230, 84, 108, 260, 140}, EventModel::ChangeColumn);
    for (const int column : {EventModel::RepositoryColumn, EventModel::KindColumn, EventModel::PathColumn, EventModel::GroupColumn})
        m_view->setColumnHidden(column, true);
    m_view->horizontalHeader()->setSortIndicatorShown(true);
    m_view->horizontalHeader()->setSectionsClickable(true);
    m_view->horizontalHeader()->setSortIndicator(EventModel::TimeColumn, Qt::DescendingOrder);
    const QString columns = key + u"/columns/1"_s;
    if (!widgets::viewState(columns).isValid())
        m_fitted.insert(EventModel::RepositoryColumn);
    m_view->rememberAs(columns);
    m_pane->setAutoFillBackground(true);
    m_pane->setBackgroundRole(QPalette::Base);

    m_stack->addWidget(m_view);
    m_stack->addWidget(m_pane);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_footer);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    m_slow.setSingleShot(true);
    m_slow.setInterval(kSlow);
    connect(&m_slow, &QTimer::timeout, this, &EventsTable::showState);
    m_ages.setInterval(kAgesTurn);
    connect(&m_ages, &QTimer::timeout, this, [this] { m_model->setNow(now()); });
    m_ages.start();
    connect(m_model, &EventModel::stateChanged, this, &EventsTable::showState);
    connect(m_model, &EventModel::countsChanged, this, &EventsTable::showState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) { keepInPlace(first, last); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &EventsTable::showState);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EventsTable::choose);
    connect(m_view, &widgets::TableView::columnsChanged, this, &EventsTable::showCounts);
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        if (column == EventModel::TimeColumn)
            m_model->sort(column, order);
        else // events come in the order of time and in no other
            m_view->horizontalHeader()->setSortIndicator(EventModel::TimeColumn, m_model->order() == store::Order::NewestFirst
                                                                                     ? Qt::DescendingOrder
                                                                                     : Qt::AscendingOrder);
    });
    connect(m_pane, &widgets::StatePane::actionTriggered, this, [this] {
        if (m_model->state() == EventModel::State::Failed)
            m_model->refresh();
        else if (m_snapshot && m_snapshot->repositories.empty())
            emit sampleAsked();
        else
            emit filterCleared();
    });
}

void EventsTable::setFilter(const EventFilter &narrowed, const EventFilter &scope)
{
    m_scope = scope;
    m_view->setNeedle(QString::fromStdString(narrowed.text));
    m_model->setFilter(combined(narrowed, scope), scope);
    fitColumns();
}

void EventsTable::setSnapshot(const workspace::SnapshotPtr &snapshot)
{
    const bool isNewer = m_snapshot && snapshot->dataVersion != m_snapshot->dataVersion;
    m_snapshot = snapshot;
    QHash<RepositoryId, QString> names;
    for (const Repository &repository : snapshot->repositories)
        names.insert(repository.id, QString::fromStdString(repository.config.name));
    m_model->setRepositoryNames(names);
    m_model->setNow(now());
    if (isNewer)
        m_model->refresh();
    showState();
}

void EventsTable::setHint(const QString &hint)
{
    m_hint = hint;
    showCounts();
}

void EventsTable::step(int rows)
{
    if (canStep(rows))
        m_view->selectRow(m_view->currentIndex().row() + rows);
}

bool EventsTable::canStep(int rows) const
{
    const int row = m_view->currentIndex().row();
    return row >= 0 && row + rows >= 0 && row + rows < m_model->rowCount();
}

void EventsTable::clearCurrent()
{
    m_view->clearSelection();
    m_view->setCurrentIndex({});
}

void EventsTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void EventsTable::fitColumns()
{
    // Beside an open drawer there is no room for all: what is hidden here comes back with the room.
    const bool isOne = m_scope.repositories.size() == 1;
    fitColumn(EventModel::RepositoryColumn, !isOne && width() >= kRoomForPlace);
    fitColumn(EventModel::CommitColumn, width() >= kRoomForAll);
    fitColumn(EventModel::NamespaceColumn, width() >= kRoomForAll);
    fitColumn(EventModel::AuthorColumn, width() >= kRoomForAuthor);
    showCounts();
}

void EventsTable::fitColumn(int column, bool hasRoom)
{
    if (!hasRoom && !m_view->isColumnHidden(column)) {
        m_view->setColumnHidden(column, true);
        m_fitted.insert(column);
    } else if (hasRoom && m_fitted.remove(column)) {
        m_view->setColumnHidden(column, false);
    }
}

void EventsTable::showState()
{
    showCounts();
    const bool isLoading = m_model->state() == EventModel::State::Loading;
    if (isLoading && m_model->rowCount() > 0 && !m_slow.isActive() && sender() != &m_slow) {
        m_slow.start();
        return;
    }
    if (isLoading && sender() != &m_slow && m_slow.isActive())
        return;
    if (!isLoading)
        m_slow.stop();
    const bool hasRows = m_model->rowCount() > 0 && !isLoading && m_model->state() != EventModel::State::Failed;
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_view) : m_pane);
    if (hasRows)
        return;
    if (m_snapshot && !m_snapshot->fatal.isEmpty())
        m_pane->showError(tr("The store cannot be read"), Error{ErrorCode::Corrupt, m_snapshot->fatal, {}});
    else if (m_model->state() == EventModel::State::Failed)
        m_pane->showError(tr("Events cannot be read"), m_model->error(), tr("Retry"));
    else if (m_snapshot && m_snapshot->repositories.empty())
        m_pane->showEmpty(u"events"_s, tr("No events yet"), tr("They appear with the first scan of a repository."), tr("Open the sample"));
    else if (isLoading || m_model->state() == EventModel::State::Idle || !m_model->inScope())
        m_pane->showLoading(tr("Reading events"));
    else if (*m_model->inScope() > 0)
        m_pane->showNoMatch(QString::fromStdString(m_model->filter().text), *m_model->inScope(), tr("events"));
    else
        m_pane->showEmpty(u"events"_s, tr("No events here"), tr("Nothing changed in this scope and range, or it is not scanned yet."));
}

void EventsTable::showCounts()
{
    const auto matching = m_model->matching();
    const auto inScope = m_model->inScope();
    if (matching && inScope)
        m_footer->setRows(tr("%1 of %2 events").arg(theme::figure(*matching), theme::figure(*inScope)));
    else
        m_footer->setRows(m_model->state() == EventModel::State::Failed ? tr("Events cannot be read") : tr("Counting…"));
    const int hidden = m_view->hiddenColumns();
    m_footer->setHint(!m_hint.isEmpty() || hidden == 0 ? m_hint : tr("%n hidden column(s)", nullptr, hidden));
    emit rowsChanged();
}

/// A row that is only current, because the table got the focus, is not chosen.
void EventsTable::choose()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (rows.size() != 1)
        return;
    if (const auto event = m_model->eventAt(rows.front().row()))
        emit eventChosen(event);
}

/// New rows above what is shown must not push it away; at the very top they are what one wants to
/// see, unless a row is being looked at.
void EventsTable::keepInPlace(int first, int last)
{
    QScrollBar *bar = m_view->verticalScrollBar();
    const bool isAbove = first < bar->value() || (first == 0 && bar->value() == 0 && m_view->currentIndex().isValid());
    if (!isAbove)
        return;
    m_shift += last - first + 1;
    QMetaObject::invokeMethod(this, [this, bar] { bar->setValue(bar->value() + std::exchange(m_shift, 0)); }, Qt::QueuedConnection);
}
