// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/eventsdetails.h"

#include "base/clock.h"
#include "ui/models/biographymodel.h"
#include "ui/models/displaytext.h"
#include "ui/pages/eventsfacts.h"
#include "ui/pages/paletteitems.h"
#include "ui/theme/theme.h"
#include "ui/theme/times.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum Tab { DiffTab, TextTab, BiographyTab };
constexpr std::size_t kMostBytes = 4 * 1024 * 1024;
constexpr int kSlow = 150; // ms after which the text of an earlier event is no longer shown
constexpr int kTabRow = 40;
constexpr int kFewestFacts = 160;
constexpr int kRoomForSides = 600; ///< before theme::scaled(): from here on the facts stand beside the text
constexpr int kFactsBeside = 320;

/// "modified 14 days ago"
QString happened(const Event &event)
{
    const QString ago = theme::longAge(event.time, Clock::system().now());
    switch (event.type) {
    case EventType::Created: return EventsDetails::tr("created %1").arg(ago);
    case EventType::Modified: return EventsDetails::tr("modified %1").arg(ago);
    case EventType::Deleted: return EventsDetails::tr("deleted %1").arg(ago);
    case EventType::Resurrected: return EventsDetails::tr("came back %1").arg(ago);
    }
    return {};
}

/// The repository's name, where there is another one to take it for; else empty.
QString repositoryName(const workspace::Snapshot &snapshot, RepositoryId id)
{
    const auto &all = snapshot.repositories;
    const auto found = std::find_if(all.begin(), all.end(), [id](const Repository &one) { return one.id == id; });
    return all.size() < 2 || found == all.end() ? QString() : displayText(found->config.name);
}

/// "HelmRelease in namespace media · home-ops · modified 14 days ago"
QString secondLine(const Event &event, const QString &repository)
{
    const QString kind = displayText(event.key.kind);
    QStringList parts{event.key.ns.empty() ? kind : EventsDetails::tr("%1 in namespace %2").arg(kind, displayText(event.key.ns))};
    if (!repository.isEmpty())
        parts << repository;
    return (parts << happened(event)).join(u" · "_s);
}

} // namespace

EventsDetails::EventsDetails(workspace::Workspace &workspace, widgets::Drawer &drawer)
    : m_workspace(workspace), m_drawer(drawer), m_factsArea(new QScrollArea), m_tabs(new QTabBar),
      m_open(widgets::button({}, u"external"_s, theme::ButtonKind::Quiet)), m_stack(new QStackedWidget), m_diff(new widgets::DiffView),
      m_text(new widgets::DiffView), m_biography(new BiographyModel(this)), m_biographyView(new widgets::TableView(tr("Biography"))),
      m_pane(new widgets::StatePane(widgets::StatePane::Place::Card))
{
    m_diff->setObjectName("diff"_L1);
    m_factsArea->setFrameShape(QFrame::NoFrame);
    m_factsArea->setWidgetResizable(true);
    m_factsArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *facts = new EventsFacts;
    facts->setAutoFillBackground(true);
    facts->setBackgroundRole(QPalette::Base);
    m_factsArea->setWidget(facts);
    connect(facts, &EventsFacts::copied, this, &EventsDetails::copied);
    connect(facts, &EventsFacts::commitAsked, this, [this] { emit commitAsked(m_event.commit); });
    connect(facts, &EventsFacts::linkAsked, this, [](const QString &url) { QDesktopServices::openUrl(QUrl(url)); });

    m_tabs->addTab(tr("Diff"));
    m_tabs->addTab(tr("YAML"));
    m_tabs->addTab(tr("Biography"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    auto *tabRow = new QWidget;
    tabRow->setFixedHeight(theme::scaled(kTabRow));
    auto *tabs = new QHBoxLayout(tabRow);
    tabs->setContentsMargins(theme::kPageMargin, 0, theme::kCardGap, 0);
    tabs->addWidget(m_tabs, 0, Qt::AlignBottom);
    tabs->addStretch(1);
    tabs->addWidget(m_open);

    m_factsArea->setAccessibleName(tr("Facts"));
    m_biographyView->setModel(m_biography);
    m_biographyView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_biographyView->setColumnWidths({std::max(112, theme::eventTypeWidth()), 56, 160, 112, 72}, BiographyModel::ChangeColumn);
    m_biographyView->horizontalHeader()->hide();
    for (QWidget *page : {static_cast<QWidget *>(m_diff), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_biographyView),
                          static_cast<QWidget *>(m_pane)})
        m_stack->addWidget(page);

    auto *text = new QWidget;
    widgets::stackUp(text, {tabRow, widgets::hairline(), m_stack}, m_stack);
    widgets::stackUp(this, {m_factsArea, text}, text);
    m_open->hide();
    auto *finds = new QAction(tr("Find in the diff or the text"), this);
    finds->setShortcut(QKeySequence::Find);
    setPaletteIcon(finds, u"search"_s);
    addAction(finds);
    connect(finds, &QAction::triggered, this, &EventsDetails::find);
    m_opens = offer(m_open, u"external"_s, QKeySequence(u"Ctrl+Shift+O"_s), tr("Open on the web"));
    m_slow.setSingleShot(true);
    m_slow.setInterval(kSlow);
    connect(&m_slow, &QTimer::timeout, this, &EventsDetails::showReading);

    connect(m_tabs, &QTabBar::currentChanged, this, &EventsDetails::showTab);
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl(m_webUrl)); });
    connect(m_pane, &widgets::StatePane::actionTriggered, this, &EventsDetails::refresh);
    const auto ask = [this](const QModelIndex &row) {
        if (row.isValid() && m_biography->eventAt(row.row()).id != m_event.id)
            emit eventAsked(std::make_shared<const Event>(m_biography->eventAt(row.row())));
    };
    connect(m_biographyView, &QAbstractItemView::clicked, this, ask);
    connect(m_biographyView, &QAbstractItemView::activated, this, ask);
    m_drawer.setBody(this);
}

EventsDetails::~EventsDetails()
{
    for (std::stop_source *request : {&m_texts, &m_documents, &m_biographyAsked})
        request->request_stop();
}

void EventsDetails::setEvent(const Event &event)
{
    if (event.id == m_event.id && !m_failed)
        return;
    const bool isOther =
        event.repository != m_event.repository || event.key != m_event.key || (event.key.name.empty() && event.path != m_event.path);
    const bool isFirst = m_event.id == 0 || !isVisible();
    m_event = event;
    m_isFilled = false;
    if (isFirst)
        fill();
    request(event.id);
    if (isOther)
        requestBiography();
    else
        m_biographyView->selectRow(m_biography->rowOf(event.id));
}

void EventsDetails::setEvent(EventId id)
{
    if (id == m_event.id)
        return;
    m_event = {};
    // Until its answer nothing of the one before stands for it.
    m_drawer.setHeader(u"events"_s, theme::Role::SecondaryText, tr("Event"), {});
    static_cast<EventsFacts *>(m_factsArea->widget())->clear();
    fitFacts();
    m_webUrl.clear();
    m_open->hide();
    m_biographyAsked.request_stop();
    m_biographyError.reset();
    m_biography->setEvents({}, Clock::system().now());
    m_tabs->setTabText(BiographyTab, tr("Biography"));
    request(id);
}

void EventsDetails::find()
{
    if (auto *view = qobject_cast<widgets::DiffView *>(m_stack->currentWidget()))
        view->showFind();
}

void EventsDetails::refresh()
{
    if (m_asked == 0)
        return;
    request(m_asked);
    if (m_event.id != 0)
        requestBiography();
}

void EventsDetails::fill()
{
    m_isFilled = true;
    m_drawer.setHeader(theme::iconName(m_event.type), theme::inkRole(m_event.type), resourceName(m_event.key.name, m_event.path),
                       secondLine(m_event, repositoryName(*m_workspace.snapshot(), m_event.repository)));
    m_webUrl.clear();
    m_open->hide();
    static_cast<EventsFacts *>(m_factsArea->widget())->setPullRequest(0, {});
    rebuildFacts({}, 0);
}

void EventsDetails::rebuildFacts(const QString &message, int line)
{
    static_cast<EventsFacts *>(m_factsArea->widget())->setEvent(m_event, message, line);
    fitFacts();
}

/// The facts are as high as they need, but leave more than half to the diff. Where the drawer has the
/// whole page they stand beside it: a low window shows both.
void EventsDetails::fitFacts()
{
    const bool isBeside = width() >= theme::scaled(kRoomForSides);
    static_cast<QBoxLayout *>(layout())->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (isBeside) {
        m_factsArea->setFixedWidth(theme::scaled(kFactsBeside));
        m_factsArea->setMinimumHeight(0);
        m_factsArea->setMaximumHeight(QWIDGETSIZE_MAX);
        return;
    }
    m_factsArea->setMinimumWidth(0);
    m_factsArea->setMaximumWidth(QWIDGETSIZE_MAX);
    QWidget *facts = m_factsArea->widget();
    const int wanted = facts->heightForWidth(m_factsArea->viewport()->width());
    const int needed = wanted > 0 ? wanted : facts->sizeHint().height();
    m_factsArea->setFixedHeight(std::min(needed, std::max(kFewestFacts, height() * 45 / 100)));
}

bool EventsDetails::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fitFacts();
    return handled;
}

void EventsDetails::request(EventId id)
{
    m_texts.request_stop();
    m_documents.request_stop();
    m_asked = id;
    m_failed = false;
    m_slow.start();
    m_texts = m_workspace.requestEventTexts(this, id, [this, id](Result<workspace::EventTexts> texts) {
        if (m_asked != id)
            return;
        if (texts)
            takeTexts(*texts);
        else
            showFailure(texts.error());
    });
}

void EventsDetails::showReading()
{
    if (!m_isFilled && m_event.id != 0)
        fill();
    if (m_tabs->currentIndex() == BiographyTab)
        return;
    m_pane->showLoading(tr("Reading the file"));
    m_stack->setCurrentWidget(m_pane);
}

void EventsDetails::requestBiography()
{
    m_biographyAsked.request_stop();
    m_tabs->setTabText(BiographyTab, tr("Biography"));
    m_biographyAsked = m_workspace.requestBiography(
        this, m_event.repository, m_event.key,
        [this, key = m_event.key](Result<std::vector<Event>> events) {
            if (key != m_event.key)
                return;
            m_biographyError = events ? std::nullopt : std::optional(events.error());
            if (m_tabs->currentIndex() == BiographyTab)
                showTab(BiographyTab);
            if (!events)
                return;
            m_tabs->setTabText(BiographyTab, tr("Biography %1").arg(theme::figure(std::int64_t(events->size()))));
            m_biography->setEvents(std::move(*events), Clock::system().now());
            m_biographyView->selectRow(m_biography->rowOf(m_event.id));
        },
        m_event.path);
}

/// Header, facts and text turn together once the text is there: moving fast through a table does not
/// flicker. What takes long turns without its text first.
void EventsDetails::takeTexts(const workspace::EventTexts &texts)
{
    m_documents = m_lane.run(
        this,
        [before = texts.before, after = texts.after, keys = texts.lines](const JobContext &) { return makeDocuments(before, after, keys); },
        [this, texts](const Documents &documents) {
            if (m_asked != texts.event.id)
                return;
            showTexts(texts);
            takeDocuments(documents);
        });
}

void EventsDetails::showTexts(const workspace::EventTexts &texts)
{
    const bool wasUnknown = m_event.id == 0;
    m_event = texts.event;
    m_line = texts.lineAfter;
    fill();
    if (wasUnknown) {
        requestBiography();
        emit eventKnown(std::make_shared<const Event>(m_event));
    }
    static_cast<EventsFacts *>(m_factsArea->widget())->setPullRequest(texts.pullRequest, QString::fromStdString(texts.pullRequestUrl));
    rebuildFacts(displayMultiline(texts.message).trimmed(), texts.lineAfter);
    m_webUrl = QString::fromStdString(texts.webUrl);
    m_open->setText(tr("Open on %1").arg(QString::fromStdString(texts.webSite)));
    m_opens->setText(m_open->text());
    m_open->setVisible(m_webUrl.startsWith("https://"_L1));
}

EventsDetails::Documents EventsDetails::makeDocuments(const std::string &before, const std::string &after, const scan::LineKeys &keys)
{
    Documents documents;
    if (std::max(before.size(), after.size()) > kMostBytes) {
        documents.tooLarge = static_cast<qint64>(std::max(before.size(), after.size()));
        return documents;
    }
    auto diff = std::make_shared<widgets::CodeDocument>(widgets::diffDocument(before, after, keys));
    std::vector<int> marked;
    for (const widgets::CodeLine &line : diff->lines) {
        if (line.kind == widgets::CodeLine::Kind::Added && !before.empty())
            marked.push_back(line.newLine);
    }
    documents.text = std::make_shared<widgets::CodeDocument>(widgets::textDocument(after.empty() ? before : after, marked));
    documents.diff = std::move(diff);
    return documents;
}

void EventsDetails::takeDocuments(const Documents &documents)
{
    if (documents.tooLarge > 0) {
        showFailure({ErrorCode::TooLarge,
                     tr("The file is %1, too large to be compared here. Open it on the web, or with git show.")
                         .arg(theme::byteSize(documents.tooLarge)),
                     {}});
        return;
    }
    m_slow.stop();
    m_diff->setDocument(documents.diff);
    const auto &lines = documents.text->lines;
    const bool isMarked = std::any_of(lines.begin(), lines.end(), [](const widgets::CodeLine &line) { return line.marked; });
    m_text->setDocument(documents.text, isMarked ? 0 : m_line);
    showTab(m_tabs->currentIndex());
}

void EventsDetails::showFailure(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_failed = true;
    m_slow.stop();
    if (!m_isFilled && m_event.id != 0)
        fill();
    m_pane->showError(tr("The file cannot be shown"), error, error.code == ErrorCode::TooLarge ? QString() : tr("Retry"));
    showTab(m_tabs->currentIndex());
}

void EventsDetails::showTab(int tab)
{
    QWidget *const pages[] = {m_diff, m_text, m_biographyView};
    if (tab == BiographyTab && m_biographyError) {
        m_pane->showError(tr("The biography cannot be read"), *m_biographyError, tr("Retry"));
        m_stack->setCurrentWidget(m_pane);
        return;
    }
    const bool isText = tab == DiffTab || tab == TextTab;
    m_stack->setCurrentWidget(isText && (m_failed || !m_diff->document()) ? m_pane : pages[std::clamp<int>(tab, DiffTab, BiographyTab)]);
}
