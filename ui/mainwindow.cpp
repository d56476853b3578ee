// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "base/settings.h"
#include "ui/models/displaytext.h"
#include "ui/pages/helppage.h"
#include "ui/pages/palette.h"
#include "ui/pages/paletteitems.h"
#include "ui/pages/purgebanner.h"
#include "ui/pages/questions.h"
#include "ui/pages/repositorysheets.h"
#include "ui/viewcontext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/clusterband.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/statepane.h"

#include <QAction>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;
using workspace::Workspace;

namespace {

constexpr int kRoomForSidebar = 900; ///< before theme::scaled(): less than the smallest window at the usual size of text
constexpr int kDayLook = 60'000;     ///< ms; one timer to midnight would oversleep with the computer

/// What was dropped, as addRepository() takes it.
QStringList places(const QMimeData &data)
{
    QStringList result;
    for (const QUrl &url : data.urls())
        result.append(url.isLocalFile() ? url.toLocalFile() : url.toString());
    if (result.isEmpty() && data.hasText())
        result.append(data.text().trimmed().section(u'\n', 0, 0));
    return result;
}

} // namespace

MainWindow::MainWindow(const PageServices &services, QWidget *parent) : QWidget(parent), m_services(services)
{
    setWindowTitle(u"Kubestats"_s);
    setWindowIcon(theme::logo());
    setMinimumSize(960, 600);
    resize(1280, 800);
    setAcceptDrops(true);
    build();
    addActions();

    Workspace *core = m_services.workspace;
    connect(core, &Workspace::snapshotChanged, this, &MainWindow::takeSnapshot);
    connect(core, &Workspace::failed, this, [this](const QString &message) { m_toast->say(message, widgets::ToastKind::Failed); });
    new Questions(core, this);
    connectClusters();
    takeSnapshot();
    restore();
    m_days.setObjectName("days"_L1);
    m_days.setInterval(kDayLook);
    connect(&m_days, &QTimer::timeout, this, &MainWindow::renewRange);
    m_days.start();
}

void MainWindow::build()
{
    m_sidebar = new widgets::Sidebar;
    m_band = new widgets::ClusterBand;
    m_band->hide();
    m_open = new PurgeBanner(this);
    m_header = new widgets::PageHeader;
    m_stack = new QStackedWidget;
    m_fatal = new widgets::StatePane;
    m_jobs = new widgets::JobBar;
    m_toast = new widgets::Toast(this);
    m_toast->setBottom(theme::kJobBar);
    m_palette = new Palette(m_services.workspace, this);
    m_stack->addWidget(m_fatal);

    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addWidget(m_header);
    column->addWidget(m_open->banner());
    column->addWidget(m_stack, 1);
    column->addWidget(m_jobs);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(column, 1);

    auto place = PageRow::Place::Main;
    for (const PageRow &entry : pageRows()) {
        if (entry.place == PageRow::Place::Sub || !isShown(entry))
            continue;
        if (entry.place != place)
            m_sidebar->addSeparator();
        place = entry.place;
        const QString keys = entry.shortcut > 0 ? u"Ctrl+%1"_s.arg(entry.shortcut) : QString();
        m_sidebar->addPage(QString::fromLatin1(entry.id), pageTitle(entry), QString::fromLatin1(entry.icon), keys);
    }
    for (const Range range : {Range::Week, Range::Month, Range::Quarter, Range::Year, Range::All, Range::Custom})
        m_header->addRange(int(range), rangeWord(range));

    connect(m_sidebar, &widgets::Sidebar::pageAsked, this, [this](const QString &id) { open({.page = id}); });
    connect(m_sidebar, &widgets::Sidebar::collapsedChanged, this, [this](bool collapsed) {
        if (const auto written = m_services.settings->write("appearance/sidebar", collapsed ? u"narrow"_s : u"wide"_s); !written)
            m_toast->say(written.error().message, widgets::ToastKind::Failed);
    });
    connect(m_fatal, &widgets::StatePane::actionTriggered, m_services.workspace, &Workspace::start);
    connect(m_header, &widgets::PageHeader::backAsked, this, &MainWindow::back);
    connect(m_header, &widgets::PageHeader::searchAsked, this, &MainWindow::openPalette);
    connect(m_palette, &Palette::targetChosen, this, [this](const PageTarget &target) {
        // What was found may lie outside the scope or the range, and is shown all the same.
        openIn(target.filter || target.resources ? ViewContext() : m_context, target);
    });
    connect(m_header, &widgets::PageHeader::scopeChosen, this, [this](qint64 id) {
        ViewContext context = m_context;
        context.repositories = id > 0 ? std::vector<RepositoryId>{id} : std::vector<RepositoryId>{};
        setContext(context);
    });
    connect(m_header, &widgets::PageHeader::rangeChosen, this, &MainWindow::chooseRange);
    connect(m_jobs, &widgets::JobBar::cancelAsked, m_services.workspace, &Workspace::cancel);
    connect(m_jobs, &widgets::JobBar::failedAsked, this, [this] { open({.page = u"activity"_s}); });
}

QAction *MainWindow::addShortcut(const QString &text, const QString &iconName, const QList<QKeySequence> &keys, void (MainWindow::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    setPaletteIcon(action, iconName);
    addAction(action);
    m_actions.append(action);
    if (slot)
        connect(action, &QAction::triggered, this, slot);
    return action;
}

void MainWindow::addActions()
{
    for (const PageRow &entry : pageRows()) {
        if (entry.shortcut <= 0 || !isShown(entry))
            continue;
        QAction *action =
            addShortcut(pageTitle(entry), QString::fromLatin1(entry.icon), {QKeySequence(u"Ctrl+%1"_s.arg(entry.shortcut))}, nullptr);
        connect(action, &QAction::triggered, this, [this, id = QString::fromLatin1(entry.id)] { open({.page = id}); });
    }
    addShortcut(tr("Search"), u"search"_s, {QKeySequence(u"Ctrl+K"_s)}, &MainWindow::openPalette);
    addShortcut(tr("Filter"), u"filter"_s, {QKeySequence(Qt::Key_Slash)}, &MainWindow::focusFilter);
    addShortcut(tr("Close the details"), u"cancel"_s, {QKeySequence(Qt::Key_Escape)}, &MainWindow::closeDrawer);
    addShortcut(tr("Add a repository"), u"add"_s, {QKeySequence(u"Ctrl+N"_s)}, &MainWindow::addRepository);
    addShortcut(tr("Rescan"), u"refresh"_s, {QKeySequence(u"Ctrl+R"_s), QKeySequence(Qt::Key_F5)}, &MainWindow::rescan);
    addShortcut(tr("Back"), u"chevron-left"_s, {QKeySequence(u"Alt+Left"_s)}, &MainWindow::back);
    addShortcut(tr("Forward"), u"chevron-right"_s, {QKeySequence(u"Alt+Right"_s)}, &MainWindow::forward);
    addShortcut(tr("Narrow or wide sidebar"), u"sidebar"_s, {QKeySequence(u"Ctrl+B"_s)}, &MainWindow::toggleSidebar);
    addShortcut(tr("Copy a link to this view"), u"link"_s, {QKeySequence(u"Ctrl+L"_s)}, &MainWindow::copyLink);
    QAction *undo = addShortcut(tr("Undo"), u"restore"_s, {QKeySequence::Undo}, nullptr);
    undo->setEnabled(false);
    connect(undo, &QAction::triggered, m_toast, &widgets::Toast::undo);
    connect(m_toast, &widgets::Toast::undoOffered, undo, &QAction::setEnabled);
    addShortcut(tr("Help"), u"info"_s, {QKeySequence(Qt::Key_F1)}, &MainWindow::openHelp);
    addShortcut(tr("List of shortcuts"), u"info"_s, {QKeySequence(Qt::Key_Question)}, &MainWindow::showShortcuts);
    m_sample = new QAction(tr("Open the sample"), this);
    setPaletteIcon(m_sample, u"cube"_s);
    connect(m_sample, &QAction::triggered, m_services.workspace, &workspace::Workspace::openSample);
    QAction *quit = addShortcut(tr("Quit"), u"cancel"_s, {QKeySequence(u"Ctrl+Q"_s)}, nullptr);
    connect(quit, &QAction::triggered, this, &QWidget::close);
}

bool MainWindow::isShown(const PageRow &row) const
{
    const PageRow *top = row.parent ? pageRow(QString::fromLatin1(row.parent)) : &row;
    return top->place != PageRow::Place::Cluster || m_services.clusters;
}

QString MainWindow::currentPage() const
{
    return m_target.page;
}

Page *MainWindow::make(const PageRow &row)
{
    Page *made = row.create(m_services, m_stack);
    connect(made, &Page::titleChanged, this, &MainWindow::showHeader);
    connect(made, &Page::pageAsked, this, &MainWindow::open);
    connect(made, &Page::partLeft, this, [this, made](PageTarget before) {
        before.page = m_target.page;
        before.repository = m_target.repository;
        if (made == m_page)
            remember({before, m_context});
    });
    connect(made, &Page::contextAsked, this, &MainWindow::setContext);
    connect(made, &Page::toastAsked, this, [this](const QString &text, widgets::ToastKind kind) { m_toast->say(text, kind); });
    connect(made, &Page::undoOffered, m_toast, &widgets::Toast::sayUndoable);
    m_stack->addWidget(made);
    made->setSession(keptOf(QString::fromLatin1(row.id)));
    return made;
}

void MainWindow::showHeader()
{
    const PageRow *row = pageRow(m_target.page);
    const Page::HeaderParts parts = m_page->headerParts();
    m_header->setTitle(m_page->title());
    // Nothing to choose from before there is a repository.
    const bool isBare = (parts & Page::ScopePart) && m_snapshot && m_snapshot->isEmpty();
    m_header->setParts(row->place == PageRow::Place::Sub, !isBare && (parts & Page::ScopePart), !isBare && (parts & Page::RangePart),
                       parts & Page::LinePart);
    m_header->setMenu(isBare ? nullptr : m_page->headerMenu());
    m_header->setControl(m_page->headerControl());
    showBand();
    m_header->setScope(m_context.repositories.size() == 1 ? m_context.repositories.front() : 0);
    m_header->setRange(int(m_context.range));
    m_header->setRangeDetail(int(Range::Custom), daysText(m_context));
}

void MainWindow::takeSnapshot()
{
    const workspace::SnapshotPtr old = m_snapshot;
    m_snapshot = m_services.workspace->snapshot();
    m_jobs->setSnapshot(*m_snapshot);
    for (const PageRow &row : pageRows())
        if (row.count)
            m_sidebar->setCount(QString::fromLatin1(row.id), row.count(*m_snapshot));
    if (!old || old->repositories != m_snapshot->repositories) {
        std::vector<std::pair<qint64, QString>> scopes;
        bool hasScope = m_context.repositories.empty();
        for (const Repository &repository : m_snapshot->repositories) {
            scopes.emplace_back(repository.id, displayText(repository.config.name));
            hasScope = hasScope || m_context.repositories.front() == repository.id;
        }
        m_header->setScopes(scopes);
        if (!hasScope)
            m_context.repositories.clear();
    }
    if (!m_snapshot->fatal.isEmpty()) {
        m_fatal->showError(tr("The store cannot be used"), {ErrorCode::Corrupt, m_snapshot->fatal, {}}, tr("Try again"));
        m_stack->setCurrentWidget(m_fatal);
    } else if (m_page && m_stack->currentWidget() == m_fatal) {
        m_stack->setCurrentWidget(m_page);
    }
    if (!m_page)
        return;
    feedPage();
    showHeader();
    if (m_snapshot->loaded && (!old || old->repositories != m_snapshot->repositories))
        forgetRemoved();
    if (const auto soon = std::exchange(m_viewSoon, std::nullopt))
        showView(*soon);
}

void MainWindow::feedPage()
{
    if (!m_page || !m_snapshot)
        return;
    m_page->setSnapshot(m_snapshot);
    if (m_clusters)
        m_page->setClusters(m_clusters);
    m_page->setContext(m_context);
}

void MainWindow::setContext(const ViewContext &context)
{
    if (context == m_context)
        return;
    m_context = context;
    m_page->setContext(m_context);
    showHeader();
}

void MainWindow::chooseRange(int id)
{
    if (Range(id) == Range::Custom)
        chooseDays();
    else
        setContext(withRange(m_context, Range(id), QDateTime::currentDateTimeUtc().date()));
}

void MainWindow::renewRange()
{
    setContext(withRange(m_context, m_context.range, QDateTime::currentDateTimeUtc().date()));
}

void MainWindow::chooseDays()
{
    // The segment shows "on" only when days were chosen.
    m_header->setRange(int(m_context.range));
    auto *sheet = new DaysSheet(m_context, this);
    connect(sheet, &DaysSheet::chosen, this, &MainWindow::setContext);
    sheet->open();
}

void MainWindow::focusFilter()
{
    m_page->focusFilter();
}

void MainWindow::closeDrawer()
{
    m_page->closeDrawer();
}

void MainWindow::rescan()
{
    if (!m_page->rescan())
        m_services.workspace->rescanAll();
}

void MainWindow::addRepository()
{
    (new AddSheet(m_services.workspace, *m_services.settings, this))->open();
}

/// Where large text leaves little room for a page, the sidebar shows its icons alone; it can be widened.
void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto isTight = [](int width) { return width < theme::scaled(kRoomForSidebar); };
    if (!event->oldSize().isValid() ? isTight(width()) : isTight(width()) != isTight(event->oldSize().width()))
        m_sidebar->setCollapsed(isTight(width()) || wantsNarrowSidebar());
}

bool MainWindow::wantsNarrowSidebar() const
{
    return m_services.settings->text("appearance/sidebar") == "narrow"_L1;
}

void MainWindow::toggleSidebar()
{
    m_sidebar->setCollapsed(!m_sidebar->isCollapsed());
    emit m_sidebar->collapsedChanged(m_sidebar->isCollapsed());
}

/// What the … button of the header opens.
std::vector<PaletteItem> MainWindow::menuItems() const
{
    QMenu *menu = m_page->headerMenu();
    if (!menu)
        return {};
    emit menu->aboutToShow(); // it fills itself then
    QList<QAction *> actions = menu->actions();
    actions.removeIf([](const QAction *action) { return !action->isEnabled() || action->menu(); });
    return actionItems(actions, menu->title().isEmpty() ? m_page->title() : m_page->title() + u" · "_s + menu->title());
}

void MainWindow::openPalette()
{
    std::vector<PaletteItem> items = actionItems(m_actions + QList{m_sample}, {});
    for (const auto &more : {actionItems(offeredActions(*m_page), m_page->title()), menuItems(), repositoryItems(*m_snapshot)})
        items.insert(items.end(), more.begin(), more.end());
    // A file that cannot be read is spoken of where views are kept, on Events.
    if (const auto views = savedViews()) {
        const auto more = viewItems(*views);
        items.insert(items.end(), more.begin(), more.end());
    }
    for (const HelpChapter &chapter : helpChapters())
        items.push_back({PaletteItem::Group::Help, chapter.title, {}, u"info"_s, {}, {}, {.page = u"help"_s, .part = chapter.id}});
    m_palette->openWith(std::move(items), m_snapshot);
}

void MainWindow::openHelp()
{
    open({.page = u"help"_s});
}

void MainWindow::showShortcuts()
{
    (new ShortcutSheet({{tr("Everywhere"), m_actions}, {m_page->title(), keyedActions(*m_page)}}, this))->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!places(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    for (const QString &place : places(*event->mimeData()))
        m_services.workspace->addRepository(place);
    event->acceptProposedAction();
}
