// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/eventstable.h"

#include "base/clock.h"
#include "base/plurals.h"
#include "ui/models/displaytext.h"
#include "ui/theme/theme.h"
#include "ui/theme/times.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/longtableview.h"
#include "ui/widgets/statepane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kAgesTurn = 60'000; // ms
constexpr int kSlow = 150;        // ms after which the rows of an older filter are no longer shown
constexpr int kMostKept = 1000;   // selected rows that are found again after the store changed
constexpr int kWhyShown = 8000;   // ms
constexpr int kRoomForAll = 860;  // pixels from which commit and namespace have room
constexpr int kRoomForPlace = 700;
constexpr int kRoomForAuthor = 640;

std::int64_t now()
{
    return Clock::system().now();
}

} // namespace

EventsTable::EventsTable(workspace::Workspace &workspace, const QString &key, QWidget *parent)
    : QWidget(parent), m_model(new EventModel(std::make_unique<WorkspaceEventSource>(workspace), this)),
      m_view(new widgets::LongTableView(tr("Events"))), m_pane(new widgets::StatePane), m_footer(new widgets::Footer),
      m_stack(new QStackedWidget)
{
    m_model->setNow(now());
    m_view->setObjectName("eventsTable"_L1);
    m_pane->setObjectName("eventsState"_L1);
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setColumnWidths({std::max(112, theme::eventTypeWidth()), 68, 150, 178, 120, 112, 230, 84, 108, 260, 140},
                            EventModel::ChangeColumn);
    m_view->setMostWidths({{EventModel::ResourceColumn, 260}, {EventModel::NamespaceColumn, 140}, {EventModel::AuthorColumn, 132}});
    m_view->setHiddenAtFirst({EventModel::KindColumn, EventModel::PathColumn, EventModel::GroupColumn});
    m_view->setCopier([this] { copySelection(); });
    m_view->horizontalHeader()->setSortIndicatorShown(true);
    m_view->horizontalHeader()->setSectionsClickable(true);
    m_view->horizontalHeader()->setSortIndicator(EventModel::TimeColumn, Qt::DescendingOrder);
    m_view->rememberAs(key + u"/columns/2"_s);
    sortAsIndicated();
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
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { keepInPlace(first, last - first + 1); });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { keepInPlace(first, first - last - 1); });
    // The first rows of an empty table come like any others, and the last ones go.
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, [this] {
            if ((m_stack->currentWidget() == m_pane) == (m_model->rowCount() > 0))
                showState();
        });
    connect(m_model, &QAbstractItemModel::modelReset, this, &EventsTable::showState);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EventsTable::choose);
    connect(m_view, &widgets::TableView::columnsChanged, this, &EventsTable::showCounts);
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &EventsTable::sortAsIndicated);
    connect(m_model, &EventModel::sortFellBack, this, &EventsTable::showWhyNotSorted);
    connect(m_pane, &widgets::StatePane::actionTriggered, this, [this] {
        if (m_model->state() == EventModel::State::Failed)
            m_model->refresh();
        else if (m_snapshot && m_snapshot->isEmpty())
            emit sampleAsked();
        else
            emit filterCleared();
    });
}

void EventsTable::setFilter(const EventFilter &narrowed, const EventFilter &scope)
{
    m_scope = scope;
    m_whyNotSorted.clear();
    stopSeeking();
    m_view->setNeedle(QString::fromStdString(narrowed.text));
    EventFilter all = scope;
    all.rewritten = narrowed.rewritten; // else there were more than all
    m_model->setFilter(combined(narrowed, scope), all);
    seek();
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

QByteArray EventsTable::columnState() const
{
    return m_view->columnState();
}

void EventsTable::setColumnState(const QByteArray &state)
{
    m_view->setColumnState(state);
    fitColumns();
    sortAsIndicated();
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
    m_sought.reset();
    stopSeeking();
    m_view->clearSelection();
    m_view->setCurrentIndex({});
}

void EventsTable::reveal(const std::shared_ptr<const Event> &event)
{
    const auto current = m_model->eventAt(m_view->currentIndex().row());
    if (current && current->id == event->id)
        return;
    clearCurrent();
    m_sought = event;
    seek();
}

void EventsTable::seek()
{
    if (!m_sought || m_isSeeking || !m_model->canSeek())
        return;
    m_isSeeking = true;
    m_seeking = m_model->seek(this, m_sought, [this](int row) {
        m_isSeeking = false;
        m_sought.reset();
        if (row >= 0)
            m_view->selectRow(row);
        emit rowsChanged();
    });
}

void EventsTable::stopSeeking()
{
    m_seeking.request_stop();
    m_isSeeking = false;
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
    m_view->setColumnFitted(EventModel::RepositoryColumn, !isOne && width() >= kRoomForPlace);
    m_view->setColumnFitted(EventModel::CommitColumn, width() >= kRoomForAll);
    m_view->setColumnFitted(EventModel::NamespaceColumn, width() >= kRoomForAll);
    m_view->setColumnFitted(EventModel::AuthorColumn, width() >= kRoomForAuthor);
    showCounts();
}

void EventsTable::showState()
{
    showCounts();
    seek();
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
    else if (m_snapshot && m_snapshot->isEmpty())
        m_pane->showEmpty(u"events"_s, tr("No events yet"), tr("They appear with the first scan of a repository."), tr("Open the sample"));
    else if (isLoading || m_model->state() == EventModel::State::Idle || !m_model->inScope())
        m_pane->showLoading(tr("Reading events"));
    else if (*m_model->inScope() > 0)
        m_pane->showNoMatch(QString::fromStdString(m_model->filter().text),
                            tr("0 of %1 event(s) match.", nullptr, pluralOf(*m_model->inScope())).arg(theme::figure(*m_model->inScope())));
    else
        m_pane->showEmpty(u"events"_s, tr("No events here"), tr("Nothing changed in this scope and range, or it is not scanned yet."));
}

void EventsTable::showCounts()
{
    const auto matching = m_model->matching();
    const auto inScope = m_model->inScope();
    if (matching && inScope)
        m_footer->setRows(tr("%1 of %2 event(s)", nullptr, pluralOf(*inScope)).arg(theme::figure(*matching), theme::figure(*inScope)));
    else
        m_footer->setRows(m_model->state() == EventModel::State::Failed ? tr("Events cannot be read") : tr("Counting…"));
    const int hidden = m_view->hiddenColumns();
    const QString columns = hidden == 0 ? QString() : tr("%n hidden column(s)", nullptr, hidden);
    m_footer->setHint(!m_whyNotSorted.isEmpty() ? m_whyNotSorted : !m_hint.isEmpty() ? m_hint : columns);
    emit rowsChanged();
}

/// A row that is only current, because the table got the focus, is not chosen.
void EventsTable::choose()
{
    int selected = 0;
    std::vector<int> rows;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        selected += range.height();
        for (int row = range.top(); row <= range.bottom() && int(rows.size()) < kMostKept; ++row)
            rows.push_back(row);
    }
    m_model->keep(rows);
    if (selected != 1)
        return;
    m_sought.reset();
    stopSeeking();
    if (const auto event = m_model->eventAt(rows.front()))
        emit eventChosen(event);
}

/// New rows above what is shown must not push it away; at the very top they are what one wants to
/// see, unless a row is being looked at.
void EventsTable::keepInPlace(int first, int rows)
{
    QScrollBar *bar = m_view->verticalScrollBar();
    const bool isAbove = first < bar->value() || (first == 0 && bar->value() == 0 && m_view->currentIndex().isValid());
    if (!isAbove)
        return;
    m_shift += rows;
    QMetaObject::invokeMethod(
        this, [this, bar] { bar->setValue(bar->value() + std::exchange(m_shift, 0)); }, Qt::QueuedConnection);
}

void EventsTable::sortAsIndicated()
{
    const QHeaderView *header = m_view->horizontalHeader();
    m_whyNotSorted.clear();
    stopSeeking();
    m_model->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    showCounts();
}

void EventsTable::showSort()
{
    const QSignalBlocker quiet(m_view->horizontalHeader());
    m_view->horizontalHeader()->setSortIndicator(m_model->sortColumn(), m_model->sortOrder());
}

/// The header says why: a tip at the column that was asked for, and the footer.
void EventsTable::showWhyNotSorted()
{
    QHeaderView *header = m_view->horizontalHeader();
    const int asked = header->sortIndicatorSection();
    m_whyNotSorted = m_model->whyNotSorted(asked);
    showSort();
    showCounts();
    if (m_whyNotSorted.isEmpty() || !isVisible())
        return;
    const QPoint below(header->sectionViewportPosition(asked), header->height());
    QToolTip::showText(header->viewport()->mapToGlobal(below), plainTooltip(m_whyNotSorted), header, {}, kWhyShown);
}

/// Rows that are not in memory are read first; more than a clipboard is good for are for a file.
void EventsTable::copySelection()
{
    auto ranges = std::make_shared<std::vector<std::pair<int, int>>>();
    std::int64_t rows = 0;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        ranges->emplace_back(range.top(), range.height());
        rows += range.height();
    }
    if (ranges->empty() && m_view->currentIndex().isValid())
        ranges->emplace_back(m_view->currentIndex().row(), 1);
    if (ranges->empty())
        return;
    if (rows > widgets::TableView::kMostCopied) {
        emit said(widgets::TableView::tooManyToCopy(rows), widgets::ToastKind::Failed);
        return;
    }
    std::sort(ranges->rbegin(), ranges->rend());
    m_copying.request_stop();
    copyRanges(ranges, std::make_shared<QStringList>());
}

/// The last range is the next one to be read.
void EventsTable::copyRanges(const std::shared_ptr<std::vector<std::pair<int, int>>> &ranges, const std::shared_ptr<QStringList> &lines)
{
    if (ranges->empty()) {
        QGuiApplication::clipboard()->setText(lines->join(u'\n'));
        if (lines->size() > 1)
            emit said(tr("%n row(s) copied.", nullptr, int(lines->size())));
        return;
    }
    const auto [first, count] = ranges->back();
    ranges->pop_back();
    std::vector<std::shared_ptr<const Event>> known;
    for (int row = first; row < first + count && m_model->eventAt(row); ++row)
        known.push_back(m_model->eventAt(row));
    if (int(known.size()) == count) {
        for (const auto &event : known)
            lines->append(copiedLine(*event));
        return copyRanges(ranges, lines);
    }
    m_copying = m_model->readRows(this, first, count, [this, ranges, lines](Result<std::vector<Event>> events) {
        if (!events) {
            emit said(tr("Nothing was copied. %1").arg(events.error().message), widgets::ToastKind::Failed);
            return;
        }
        for (const Event &event : *events)
            lines->append(copiedLine(event));
        copyRanges(ranges, lines);
    });
}

QString EventsTable::copiedLine(const Event &event) const
{
    return m_view->copiedLine([&](int column) { return m_model->copiedText(event, column); });
}
