// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewpage.h"

#include "base/clock.h"
#include "ui/charts/eventschart.h"
#include "ui/models/displaytext.h"
#include "ui/pages/eventscard.h"
#include "ui/pages/firststart.h"
#include "ui/pages/overviewdata.h"
#include "ui/pages/overviewlistcard.h"
#include "ui/pages/overviewrows.h"
#include "ui/theme/times.h"
#include "ui/widgets/card.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/viewstate.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using Section = widgets::CardBoard::Section;

namespace {

constexpr auto kLayoutKey = "overview/cards/1";
constexpr int kAges = 60'000;

std::int64_t now()
{
    return Clock::system().now();
}

} // namespace

OverviewPage::OverviewPage(const PageServices &services, QWidget *parent)
    : Page(parent), m_services(services), m_data(new OverviewData(*services.workspace, this)), m_menu(new QMenu(this)),
      m_stack(new QStackedWidget), m_first(new FirstStart(services.workspace)), m_board(new widgets::CardBoard)
{
    m_stack->addWidget(m_first);
    m_stack->addWidget(m_board);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_menu->setObjectName("overviewMenu"_L1);
    m_menu->setTitle(tr("Cards"));
    const auto addKey = [this](const QString &text, const QKeySequence &key, int places) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, [this, places] { moveFocused(places); });
    };
    addKey(tr("Move the card to the left"), QKeySequence(u"Ctrl+Shift+Left"_s), -1);
    addKey(tr("Move the card to the right"), QKeySequence(u"Ctrl+Shift+Right"_s), 1);

    connect(m_menu, &QMenu::aboutToShow, this, &OverviewPage::fillMenu);
    connect(m_data, &OverviewData::answered, this, &OverviewPage::take);
    connect(m_board, &widgets::CardBoard::moved, this,
            [this](QWidget *card, QWidget *before) { setLayoutOfCards(movedBefore(m_layout, idOf(card), idOf(before))); });
    connect(m_board, &widgets::CardBoard::menuAsked, this, [this](QWidget *card, const QPoint &at) {
        QMenu menu(this);
        fillCardMenu(menu, idOf(card));
        menu.exec(at);
    });
    m_ages.setInterval(kAges);
    connect(&m_ages, &QTimer::timeout, this, &OverviewPage::showNewest);

    const QVariant kept = widgets::viewState(QLatin1String(kLayoutKey));
    m_layout = kept.isValid() ? cleanOverviewLayout(kept.toStringList()) : firstOverviewLayout();
    showBoard();
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

QWidget *OverviewPage::makeCard(const OverviewCard &card)
{
    const QString id = QString::fromLatin1(card.id);
    if (card.section == Section::Figures)
        return makeFigure(card);
    return id == "chart"_L1 ? makeChart() : makeList(card);
}

QWidget *OverviewPage::makeFigure(const OverviewCard &card)
{
    const QString id = QString::fromLatin1(card.id);
    auto *figure = new widgets::FigureCard(overviewTitle(card));
    figure->setClickable(true);
    connect(figure, &QAbstractButton::clicked, this, [this, id] { openFigure(id); });
    m_figures.insert(id, figure);
    return figure;
}

QWidget *OverviewPage::makeChart()
{
    m_chart = new EventsCard(*this);
    m_chart->setMoreActions([this](QMenu &menu) { fillCardMenu(menu, u"chart"_s); });
    auto *card = new widgets::Card;
    card->setAccessibleName(tr("Events over time"));
    card->body()->addSpacing(theme::kGrid);
    card->body()->addWidget(m_chart);
    connect(m_chart->state(), &widgets::StatePane::actionTriggered, this, &OverviewPage::retry);
    connect(m_chart->chart(), &charts::EventsChart::filterAsked, this, [this](qint64 since, qint64 until) {
        EventFilter filter;
        filter.since = since;
        filter.until = until;
        openEvents(filter);
    });
    return card;
}

QWidget *OverviewPage::makeList(const OverviewCard &card)
{
    const QString id = QString::fromLatin1(card.id);
    const bool isNewest = card.need == OverviewNeed::Newest;
    const QString unit = card.unit ? QCoreApplication::translate("OverviewCards", card.unit) : QString();
    auto *list =
        new OverviewListCard(overviewTitle(card), unit, isNewest ? widgets::CardList::Rows::TwoLines : widgets::CardList::Rows::Ranked);
    if (isNewest)
        list->setLink(tr("All events"));
    connect(list, &OverviewListCard::chosen, this, [this, id](int row) { openRow(id, row); });
    connect(list, &OverviewListCard::linkChosen, this, [this] { emit pageAsked({.page = u"events"_s}); });
    connect(list, &OverviewListCard::retryAsked, this, &OverviewPage::retry);
    m_lists.insert(id, list);
    return list;
}

void OverviewPage::setLayoutOfCards(const QStringList &layout)
{
    if (layout == m_layout)
        return;
    m_layout = layout;
    widgets::setViewState(QLatin1String(kLayoutKey), m_layout);
    showBoard();
    ask();
    for (const OverviewCard &card : overviewCards())
        if (m_layout.contains(QLatin1String(card.id)))
            take(card.need);
    showFigures();
}

void OverviewPage::showBoard()
{
    std::vector<widgets::CardBoard::Item> items;
    for (const QString &id : std::as_const(m_layout)) {
        const OverviewCard &card = *overviewCard(id);
        QWidget *&widget = m_cards[id];
        if (!widget)
            widget = makeCard(card);
        items.push_back({widget, card.section, card.weight});
    }
    m_board->setCards(std::move(items));
}

QString OverviewPage::idOf(const QWidget *card) const
{
    for (auto at = m_cards.cbegin(); at != m_cards.cend(); ++at)
        if (at.value() == card)
            return at.key();
    return {};
}

void OverviewPage::fillMenu()
{
    m_menu->clear();
    std::optional<Section> section;
    for (const OverviewCard &card : overviewCards()) {
        if (section && *section != card.section)
            m_menu->addSeparator();
        section = card.section;
        const QString id = QString::fromLatin1(card.id);
        QAction *action = m_menu->addAction(overviewTitle(card));
        action->setCheckable(true);
        action->setChecked(m_layout.contains(id));
        connect(action, &QAction::toggled, this, [this, id](bool on) {
            QStringList layout = m_layout;
            layout.removeAll(id);
            if (on)
                layout << id;
            setLayoutOfCards(layout);
        });
    }
    m_menu->addSeparator();
    QAction *reset =
        m_menu->addAction(theme::icon(u"restore"_s), tr("Reset cards"), this, [this] { setLayoutOfCards(firstOverviewLayout()); });
    reset->setEnabled(m_layout != firstOverviewLayout());
}

void OverviewPage::fillCardMenu(QMenu &menu, const QString &id)
{
    const auto addMove = [&](const QString &text, const QString &keys, int places) {
        QAction *action = menu.addAction(text, this, [this, id, places] { setLayoutOfCards(movedBy(m_layout, id, places)); });
        action->setShortcut(QKeySequence(keys));
        action->setEnabled(movedBy(m_layout, id, places) != m_layout);
    };
    addMove(tr("Move to the left"), u"Ctrl+Shift+Left"_s, -1);
    addMove(tr("Move to the right"), u"Ctrl+Shift+Right"_s, 1);
    if (id == "charts"_L1 || id == "images"_L1)
        menu.addAction(theme::icon(u"trends"_s), tr("Show over time"), this, [this, id] {
            emit pageAsked({.page = u"trends"_s, .choices = {{u"measure"_s, id}}});
        });
    menu.addAction(theme::icon(u"cancel"_s), tr("Remove the card"), this, [this, id] {
        const QStringList before = m_layout;
        QStringList layout = m_layout;
        layout.removeAll(id);
        setLayoutOfCards(layout);
        emit undoOffered(tr("“%1” is removed. The … menu brings it back.").arg(overviewTitle(*overviewCard(id))),
                         [this, before] { setLayoutOfCards(before); });
    });
    menu.addSeparator();
    menu.addMenu(m_menu);
}

void OverviewPage::moveFocused(int places)
{
    for (const QWidget *at = QApplication::focusWidget(); at && at != this; at = at->parentWidget()) {
        const QString id = idOf(at);
        if (id.isEmpty())
            continue;
        setLayoutOfCards(movedBy(m_layout, id, places));
        return;
    }
}

void OverviewPage::setSnapshot(const workspace::SnapshotPtr &snapshot)
{
    // Progress of a job is no news here.
    const ScannedScope scanned = scannedOf(*snapshot, m_context.repositories);
    const bool isScannedOtherwise = scanned != m_scanned;
    m_scanned = scanned;
    const bool isNews = isScannedOtherwise || !m_snapshot || m_snapshot->loaded != snapshot->loaded
        || m_snapshot->repositories != snapshot->repositories || snapshot->dataVersion != m_dataVersion;
    m_snapshot = snapshot;
    if (!isNews)
        return;
    m_stack->setCurrentWidget(snapshot->isEmpty() ? static_cast<QWidget *>(m_first) : m_board);
    setFocusProxy(snapshot->isEmpty() ? static_cast<QWidget *>(m_first) : m_board);
    if (snapshot->dataVersion != m_dataVersion) {
        m_dataVersion = snapshot->dataVersion;
        m_data->refresh();
    }
    showFigures();
    if (isScannedOtherwise)
        takeAll();
    else
        showList(OverviewNeed::Repositories);
}

void OverviewPage::setContext(const ViewContext &context)
{
    const bool isOther = !m_hasContext || context != m_context;
    m_hasContext = true;
    m_context = context;
    if (m_snapshot)
        m_scanned = scannedOf(*m_snapshot, context.repositories);
    ask();
    if (!isOther)
        return; // what is zoomed stays zoomed
    if (m_chart)
        m_chart->chart()->startAnew();
    showFigures();
    takeAll();
}

void OverviewPage::takeAll()
{
    for (const OverviewNeed need : {OverviewNeed::Counts, OverviewNeed::Newest, OverviewNeed::Repositories, OverviewNeed::Kinds,
                                    OverviewNeed::Uses, OverviewNeed::Namespaces, OverviewNeed::Authors})
        take(need);
}

void OverviewPage::retry()
{
    if (m_scanned.isNone())
        scanNow(*m_services.workspace, m_scanned);
    m_data->refresh();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_ages.start();
    ask();
}

/// Another page's questions come first.
void OverviewPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_ages.stop();
    m_data->stop();
}

void OverviewPage::ask()
{
    EventFilter scope;
    scope.repositories = m_context.repositories;
    scope.since = m_context.since;
    scope.until = m_context.until;
    scope.rewritten = false;
    std::set<OverviewNeed> needs;
    for (const QString &id : std::as_const(m_layout))
        needs.insert(overviewCard(id)->need);
    m_data->setScope(scope, needs);
}

void OverviewPage::take(OverviewNeed need)
{
    if (need == OverviewNeed::Counts || need == OverviewNeed::BotCounts)
        showFigures();
    if (need == OverviewNeed::Counts)
        showChart();
    else if (need == OverviewNeed::Newest)
        showNewest();
    else
        showList(need);
}

OverviewValues OverviewPage::values() const
{
    OverviewValues values{.since = m_context.since, .until = m_context.until, .now = now()};
    for (const Repository &repository : m_snapshot->repositories) {
        const auto &scope = m_context.repositories;
        if (!scope.empty() && std::find(scope.begin(), scope.end(), repository.id) == scope.end())
            continue;
        ++values.repositories;
        values.failed += repository.state == RepositoryState::Failed;
        values.resources += repository.totals.resources;
        values.files += repository.totals.files;
        values.unreadable += repository.totals.unreadable;
    }
    values.unscanned = std::int64_t(m_scanned.unscanned.size());
    values.counts = m_data->counts().value ? &*m_data->counts().value : nullptr;
    values.botCounts = m_data->botCounts().value ? &*m_data->botCounts().value : nullptr;
    return values;
}

void OverviewPage::showFigures()
{
    if (!m_snapshot || !m_snapshot->loaded)
        return;
    const OverviewValues known = values();
    const bool isFailure = m_scanned.isNone() && m_scanned.error && !m_scanned.isRunning;
    for (auto at = m_figures.cbegin(); at != m_figures.cend(); ++at) {
        const QString &id = at.key();
        const FigureText text = id == "resources"_L1 ? resourcesFigure(known)
            : id == "events"_L1                      ? eventsFigure(known)
            : id == "deleted"_L1                     ? eventsFigure(known, EventType::Deleted)
            : id == "created"_L1                     ? eventsFigure(known, EventType::Created)
            : id == "modified"_L1                    ? eventsFigure(known, EventType::Modified)
            : id == "resurrected"_L1                 ? eventsFigure(known, EventType::Resurrected)
            : id == "bots"_L1                        ? botsFigure(known)
            : id == "unreadable"_L1                  ? unreadableFigure(known)
                                                     : repositoriesFigure(known);
        const auto &answer = id == "bots"_L1 && m_data->botCounts().error ? m_data->botCounts() : m_data->counts();
        at.value()->setFigure(text.figure.isEmpty() ? u"–"_s : text.figure);
        at.value()->setSparkline(text.line);
        if (isFailure && text.figure.isEmpty()) {
            at.value()->setChange(tr("the first scan failed"), true);
            at.value()->setToolTip(plainTooltip(m_scanned.error->message));
            continue;
        }
        const bool failed = answer.error && overviewCard(id)->need != OverviewNeed::Nothing;
        at.value()->setChange(failed ? tr("cannot be read") : text.change, text.isWarning || failed);
        at.value()->setToolTip(plainTooltip(failed ? answer.error->message : notScannedText(m_scanned)));
    }
}

void OverviewPage::showChart()
{
    if (!m_chart || !m_snapshot)
        return;
    const auto &answer = m_data->counts();
    m_chart->setScope(m_snapshot, m_context.repositories);
    if (!answer.value || answer.error) {
        if (answer.error)
            m_chart->state()->showError(tr("Events cannot be counted"), *answer.error, tr("Retry"));
        else
            m_chart->state()->showLoading(tr("Counting events"));
        m_chart->showState();
        return;
    }
    const OverviewValues known = values();
    m_chart->chart()->setCounts(*answer.value, {known.since.value_or(0), wholeRange(known).until}, known.now);
    if (!m_chart->chart()->isEmpty()) {
        m_chart->showChart();
        return;
    }
    if (answer.value->empty() && (m_scanned.isNone() || m_scanned.isRunning))
        showNotScanned(*m_chart->state(), m_scanned);
    else
        m_chart->state()->showEmpty(
            u"events"_s, tr("No events in this range"),
            (tr("Choose a longer range or another scope at the top.") + u' ' + notScannedText(m_scanned)).trimmed());
    m_chart->showState();
}

template<class T, class Show>
void OverviewPage::showAnswer(const QString &id, const T &answer, Show show)
{
    OverviewListCard *card = m_lists.value(id);
    if (!card)
        return;
    if (answer.error)
        card->showError(*answer.error);
    else if (!answer.value)
        card->showLoading();
    else
        show(*card, *answer.value);
}

void OverviewPage::showNewest()
{
    showAnswer(u"newest"_s, m_data->newest(), [this](OverviewListCard &card, const std::vector<Event> &events) {
        if (events.empty() && m_scanned.isNone())
            card.showNotScanned(m_scanned);
        else if (events.empty())
            card.showEmpty(tr("No events"), tr("Nothing changed in this range."));
        else
            card.setRows(newestRows(events, now()));
    });
}

void OverviewPage::showList(OverviewNeed need)
{
    const auto fill = [this](OverviewListCard &card, OverviewRows list, const QString &none) {
        if (list.rows.empty() && m_scanned.isNone())
            card.showNotScanned(m_scanned);
        else if (list.rows.empty())
            card.showEmpty(tr("Nothing yet"), none);
        else
            card.setRows(std::move(list.rows), std::move(list.rest));
    };
    const QString noEvents = tr("Nothing changed in this range.");
    const auto showValues = [&](const QString &id, bool isAuthor) {
        showAnswer(id, m_data->values(need), [&](OverviewListCard &card, const std::vector<store::ValueCount> &values) {
            fill(card, valueRows(values, isAuthor), noEvents);
        });
    };
    switch (need) {
    case OverviewNeed::Kinds: showValues(u"kinds"_s, false); break;
    case OverviewNeed::Namespaces: showValues(u"namespaces"_s, false); break;
    case OverviewNeed::Authors: showValues(u"authors"_s, true); break;
    case OverviewNeed::Uses:
        showAnswer(u"charts"_s, m_data->uses(), [&](OverviewListCard &card, const analytics::Uses &uses) {
            fill(card, chartRows(uses.charts), tr("No manifest installs a chart."));
        });
        showAnswer(u"images"_s, m_data->uses(), [&](OverviewListCard &card, const analytics::Uses &uses) {
            fill(card, imageRows(uses.images), tr("No manifest names an image."));
        });
        break;
    case OverviewNeed::Repositories:
        showAnswer(u"active"_s, m_data->repositories(),
                   [&](OverviewListCard &card, const std::vector<std::pair<RepositoryId, std::int64_t>> &counts) {
                       QHash<RepositoryId, QString> names;
                       const auto &scope = m_context.repositories;
                       for (const Repository &repository : m_snapshot->repositories)
                           if (scope.empty() || std::find(scope.begin(), scope.end(), repository.id) != scope.end())
                               names.insert(repository.id, displayText(repository.config.name));
                       fill(card, repositoryRows(counts, names, m_scanned.unscanned, m_repositoryOrder), noEvents);
                   });
        break;
    default: break;
    }
}

void OverviewPage::openEvents(const EventFilter &filter)
{
    emit pageAsked({.page = u"events"_s, .repository = 0, .filter = filter});
}

void OverviewPage::openFigure(const QString &id)
{
    EventFilter filter;
    if (id == "resources"_L1) {
        emit pageAsked({.page = u"resources"_s});
        return;
    }
    if (id == "repositories"_L1 || id == "unreadable"_L1) {
        const bool isOne = m_context.repositories.size() == 1;
        emit pageAsked({.page = isOne ? u"repository"_s : u"repositories"_s, .repository = isOne ? m_context.repositories.front() : 0});
        return;
    }
    if (id == "bots"_L1)
        filter.bot = true;
    for (const auto &[name, type] : {std::pair("deleted"_L1, EventType::Deleted), std::pair("created"_L1, EventType::Created),
                                     std::pair("modified"_L1, EventType::Modified), std::pair("resurrected"_L1, EventType::Resurrected)})
        if (id == name)
            filter.types = {type};
    openEvents(filter);
}

void OverviewPage::openRow(const QString &id, int row)
{
    const auto at = std::size_t(row);
    EventFilter filter;
    if (id == "active"_L1) {
        emit pageAsked({.page = u"repository"_s, .repository = m_repositoryOrder[at]});
    } else if (id == "newest"_L1) {
        emit pageAsked({.page = u"events"_s, .repository = 0, .filter = filter, .event = (*m_data->newest().value)[at].id});
    } else if (id == "kinds"_L1) {
        filter.kinds = {(*m_data->values(OverviewNeed::Kinds).value)[at].value};
        openEvents(filter);
    } else if (id == "namespaces"_L1) {
        filter.namespaces = {(*m_data->values(OverviewNeed::Namespaces).value)[at].value};
        openEvents(filter);
    } else if (id == "charts"_L1 || id == "images"_L1) {
        const bool isChart = id == "charts"_L1;
        const analytics::Use &use = (isChart ? m_data->uses().value->charts : m_data->uses().value->images)[at];
        ResourceFilter resources;
        resources.state = ResourceState::Alive;
        resources.ids = use.users;
        emit pageAsked({.page = u"resources"_s,
                        .repository = 0,
                        .resources = resources,
                        .because = (isChart ? tr("Chart: %1") : tr("Image: %1")).arg(displayText(use.name))});
    } else if (id == "authors"_L1) {
        filter.authorContains = (*m_data->values(OverviewNeed::Authors).value)[at].value;
        openEvents(filter);
    }
}
