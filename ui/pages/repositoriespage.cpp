// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/repositoriespage.h"

#include "base/plurals.h"
#include "base/result.h"
#include "ui/models/displaytext.h"
#include "ui/pages/firststart.h"
#include "ui/pages/paletteitems.h"
#include "ui/pages/questions.h"
#include "ui/pages/repositoriesexport.h"
#include "ui/pages/repositorysheets.h"
#include "ui/pages/viewsmenu.h"
#include "ui/theme/times.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/filterinput.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/toolrow.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using theme::ButtonKind;
using workspace::Workspace;

namespace {

constexpr auto kColumnsKey = "repositories/columns/1";

QString choiceWord(RepositoryChoice choice)
{
    switch (choice) {
    case RepositoryChoice::All: return RepositoriesPage::tr("All");
    case RepositoryChoice::Ready: return RepositoriesPage::tr("Ready");
    case RepositoryChoice::Scanning: return RepositoriesPage::tr("Scanning");
    case RepositoryChoice::Failed: return RepositoriesPage::tr("Failed");
    case RepositoryChoice::Paused: break;
    }
    return RepositoriesPage::tr("Paused");
}

} // namespace

RepositoriesPage::RepositoriesPage(const PageServices &services, QWidget *parent)
    : Page(parent), m_services(services), m_model(new RepositoriesModel(this)), m_filtered(new RepositoriesFilter(m_model, this))
{
    build();
    m_open = addKey(tr("Open"), u"repositories"_s, {}, &RepositoriesPage::openCurrent);
    m_rescan = addKey(tr("Rescan"), u"refresh"_s, QKeySequence(u"Ctrl+Shift+R"_s), &RepositoriesPage::rescanCurrent);
    m_pause = addKey(tr("Pause"), u"pause"_s, QKeySequence(u"Ctrl+P"_s), &RepositoriesPage::pauseCurrent);
    m_configure = addKey(tr("Settings…"), u"settings"_s, QKeySequence(Qt::Key_F2), &RepositoriesPage::configureCurrent);
    m_token = addKey(tr("Add a token…"), u"lock"_s, {}, &RepositoriesPage::tokenForCurrent);
    m_copyAddress = addKey(tr("Copy the address"), u"copy"_s, {}, &RepositoriesPage::copyAddress);
    m_remove = addKey(tr("Remove…"), {}, QKeySequence(Qt::Key_Delete), &RepositoriesPage::removeCurrent);
    setDestructive(m_remove);
    m_clear = addKey(tr("Clear the filter"), u"filter"_s, QKeySequence(u"Ctrl+Shift+X"_s), &RepositoriesPage::clearFilter);
    m_clear->setShortcutContext(Qt::WindowShortcut);
    addAction(m_clear); // there is no table where nothing matches
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RepositoriesPage::showActions);
    connect(m_view, &widgets::TableView::currentRowChanged, this, &RepositoriesPage::showActions);
    showActions();
}

QAction *RepositoriesPage::addKey(const QString &text, const QString &iconName, const QKeySequence &key, void (RepositoriesPage::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    setPaletteIcon(action, iconName);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_view->addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

QWidget *RepositoriesPage::buildTools()
{
    auto *tools = new widgets::ToolRow(theme::kToolRow - 1);
    QHBoxLayout *row = tools->row();
    row->setContentsMargins(theme::kPageMargin, 1, theme::kPageMargin, 0);
    m_input = new widgets::FilterInput(tr("Filter repositories"));
    m_input->setMaximumWidth(theme::scaled(232));
    row->addWidget(m_input, 1);
    auto *group = new QButtonGroup(this);
    auto *chips = new QWidget;
    auto *chipRow = new QHBoxLayout(chips);
    chipRow->setContentsMargins(0, 0, 0, 0);
    chipRow->setSpacing(theme::kGrid);
    for (const RepositoryChoice choice :
         {RepositoryChoice::All, RepositoryChoice::Ready, RepositoryChoice::Scanning, RepositoryChoice::Failed, RepositoryChoice::Paused}) {
        auto *chip = new widgets::Chip(choiceWord(choice));
        chip->setCheckable(true);
        chip->setChecked(choice == m_choice);
        group->addButton(chip, int(choice));
        m_chips.insert(int(choice), chip);
        chipRow->addWidget(chip);
        offer(chip, u"filter"_s, {}, tr("Repositories: %1", "Repositories: Failed").arg(choiceWord(choice)));
    }
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { setChoice(RepositoryChoice(id)); });
    connect(m_input, &widgets::FilterInput::needleChanged, this, [this](const QString &needle) {
        m_filtered->setNeedle(needle);
        m_view->setNeedle(needle);
        showContent();
    });
    auto *views = widgets::iconButton(u"bookmark"_s, tr("Saved views"));
    auto *columns = widgets::iconButton(u"columns"_s, tr("Columns"));
    auto *exports = widgets::iconButton(u"export"_s, tr("Export these repositories…"));
    auto *rescan = widgets::button(tr("Rescan all"), u"refresh"_s);
    auto *add = widgets::button(tr("Add repository"), u"add"_s, ButtonKind::Primary);
    rescan->setToolTip(tr("Rescan every repository that is not paused (Ctrl+R)"));
    add->setToolTip(tr("Ctrl+N"));
    offer(views, u"bookmark"_s, QKeySequence(u"Ctrl+D"_s));
    offer(columns, u"columns"_s, QKeySequence(u"Ctrl+Shift+G"_s));
    offer(exports, u"export"_s, QKeySequence(u"Ctrl+E"_s));
    offer(rescan, u"refresh"_s, {});
    row->addWidget(chips);
    row->addStretch(1);
    for (QWidget *control : {views, columns, exports, rescan, add})
        row->addWidget(control);
    tools->letShrink({rescan});
    tools->letShrink({add});
    tools->letWrap(chips);
    connect(columns, &QPushButton::clicked, this,
            [this, columns] { m_view->columnMenu()->popup(columns->mapToGlobal(QPoint(0, columns->height()))); });
    connect(views, &QPushButton::clicked, this, [this, views] { m_views->open(views); });
    connect(exports, &QPushButton::clicked, this, [this] { m_files->ask(repositoriesWriter(*m_filtered)); });
    connect(rescan, &QPushButton::clicked, m_services.workspace, &Workspace::rescanAll);
    connect(add, &QPushButton::clicked, this, [this] { (new AddSheet(m_services.workspace, *m_services.settings, window()))->open(); });
    return tools;
}

void RepositoriesPage::build()
{
    m_first = new FirstStart(m_services.workspace);
    m_banner = new widgets::Banner;
    m_view = new widgets::TableView(tr("Repositories"));
    m_view->setModel(m_filtered);
    m_view->setTwoLines(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection); // to copy several
    m_view->setSortingEnabled(true);
    m_view->setColumnWidths({322, 168, 92, 84, 134, 94, 124}, RepositoriesModel::NameColumn);
    m_view->sortByColumn(RepositoriesModel::EventsColumn, Qt::DescendingOrder);
    m_view->rememberAs(QLatin1String(kColumnsKey));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_empty = new widgets::StatePane;
    m_footer = new widgets::Footer;
    m_footer->setHint(tr("Drop a folder or a URL anywhere to add it"));
    m_table = new QStackedWidget;
    m_table->addWidget(m_view);
    m_table->addWidget(m_empty);
    widgets::setOnBase(m_table);
    m_content = new QWidget;
    widgets::stackUp(m_content, {m_banner, buildTools(), widgets::hairline(), m_table, m_footer}, m_table);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_first);
    m_stack->addWidget(m_content);
    widgets::stackUp(this, {m_stack}, m_stack);
    setFocusProxy(m_view);

    connect(m_banner, &widgets::Banner::actionTriggered, this, &RepositoriesPage::helpOut);
    connect(m_view, &QAbstractItemView::activated, this, &RepositoriesPage::openCurrent);
    connect(m_view, &QWidget::customContextMenuRequested, this, &RepositoriesPage::showMenu);
    connect(m_view, &widgets::TableView::columnsChanged, this, &RepositoriesPage::showCounts);
    connect(m_empty, &widgets::StatePane::actionTriggered, this, &RepositoriesPage::clearFilter);
    m_files = repositoriesExport(*this);
    m_views = new ViewsMenu(
        *this, u"repositories"_s, [this] { return shownView(); }, [this](const SavedView &view) { showView(view); });
}

QString RepositoriesPage::title() const
{
    return tr("Repositories");
}

void RepositoriesPage::setSnapshot(const workspace::SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    m_model->setSnapshot(*snapshot);
    QWidget *before = m_stack->currentWidget();
    const bool hadFocus = before->isAncestorOf(window()->focusWidget());
    m_stack->setCurrentWidget(snapshot->isEmpty() ? static_cast<QWidget *>(m_first) : m_content);
    showBanner();
    showContent();
    showActions();
    if (hadFocus && before == m_first && m_stack->currentWidget() == m_content)
        m_view->setFocus(Qt::OtherFocusReason);
    selectKept();
}

QVariantMap RepositoriesPage::session() const
{
    const RepositoryRow *row = current();
    return {{u"filter"_s, m_input->needle()}, {u"choice"_s, int(m_choice)}, {u"selected"_s, qlonglong(row ? row->repository.id : 0)}};
}

void RepositoriesPage::setSession(const QVariantMap &session)
{
    narrow(session.value(u"filter"_s).toString(), RepositoryChoice(session.value(u"choice"_s).toInt()));
    m_selectSoon = session.value(u"selected"_s).toLongLong();
    selectKept();
}

void RepositoriesPage::selectKept()
{
    for (int row = 0; m_selectSoon > 0 && row < m_filtered->rowCount(); ++row)
        if (m_model->row(m_filtered->mapToSource(m_filtered->index(row, 0)).row()).repository.id == m_selectSoon) {
            m_view->selectRow(row);
            m_selectSoon = 0;
        }
}

void RepositoriesPage::setChoice(RepositoryChoice choice)
{
    m_choice = choice;
    m_filtered->setChoice(choice);
    showContent();
}

void RepositoriesPage::showContent()
{
    const bool isLoaded = m_snapshot && m_snapshot->loaded;
    const bool nothing = !isLoaded || (m_filtered->rowCount() == 0 && m_model->rowCount() > 0);
    if (!isLoaded)
        m_empty->showLoading(tr("Reading repositories"));
    else if (nothing)
        m_empty->showNoMatch(m_input->needle(),
                             tr("0 of %1 repositor(y/ies) match.", nullptr, m_model->rowCount()).arg(theme::figure(m_model->rowCount())));
    m_table->setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty) : m_view);
    showCounts();
}

void RepositoriesPage::showCounts()
{
    if (!m_snapshot || !m_snapshot->loaded)
        return;
    QHash<int, int> counts;
    std::int64_t resources = 0, events = 0, unreadable = 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const RepositoryRow &row = m_model->row(i);
        ++counts[int(choiceOf(row))];
        ++counts[int(RepositoryChoice::All)];
        resources += row.repository.totals.resources;
        events += row.repository.totals.allEvents();
        unreadable += row.repository.totals.unreadable;
    }
    for (auto it = m_chips.cbegin(); it != m_chips.cend(); ++it) {
        it.value()->setCount(counts.value(it.key()));
        it.value()->setVisible(it.key() == int(RepositoryChoice::All) || counts.value(it.key()) > 0 || it.value()->isChecked());
    }
    QStringList parts{tr("%1 of %2 repositor(y/ies)", nullptr, m_model->rowCount())
                          .arg(theme::figure(m_filtered->rowCount()), theme::figure(m_model->rowCount())),
                      tr("%1 resource(s)", nullptr, pluralOf(resources)).arg(theme::figure(resources)),
                      tr("%1 event(s)", nullptr, pluralOf(events)).arg(theme::figure(events)),
                      tr("%1 unreadable file(s)", nullptr, pluralOf(unreadable)).arg(theme::figure(unreadable))};
    if (m_view->hiddenColumns() > 0)
        parts.append(tr("%n hidden column(s)", nullptr, m_view->hiddenColumns()));
    m_footer->setRows(parts.join(u" · "_s));
}

/// What needs the user's hand first, then what passes by itself.
void RepositoriesPage::showBanner()
{
    using Kind = widgets::Banner::Kind;
    const std::vector<Repository> &all = m_snapshot->repositories;
    if (const auto denied = std::find_if(all.begin(), all.end(), isDenied); denied != all.end()) {
        m_banner->setState(Kind::Warning, tr("%1 refused to show %2.").arg(displayText(hostOf(*denied)), displayText(denied->config.name)),
                           tr("Add a token…"));
        return;
    }
    if (const auto limited =
            std::find_if(all.begin(), all.end(), [](const Repository &one) { return failedBy(one, ErrorCode::RateLimited); });
        limited != all.end()) {
        const QString sentence = m_snapshot->nextScans.contains(limited->id)
            ? tr("%1 limits how often it may be asked. %2 is tried again later; a token of its own may ask more often.")
            : tr("%1 limits how often it may be asked. %2 has no schedule: rescan it later; a token of its own may ask more often.");
        m_banner->setState(Kind::Warning, sentence.arg(displayText(hostOf(*limited)), displayText(limited->config.name)),
                           tr("Add a token…"));
        return;
    }
    const auto offline = std::count_if(all.begin(), all.end(), isOffline);
    m_banner->setState(Kind::Info,
                       offline == 0
                           ? QString()
                           : tr("%n repositor(y/ies) could not be reached. What is shown is as of the last scan.", nullptr, int(offline)),
                       tr("Try again"));
}

void RepositoriesPage::helpOut()
{
    const std::vector<Repository> &all = m_snapshot->repositories;
    auto first = std::find_if(all.begin(), all.end(), isDenied);
    if (first == all.end())
        first = std::find_if(all.begin(), all.end(), wantsToken);
    if (first != all.end()) {
        (new TokenSheet(m_services.workspace, *first, window()))->open();
        return;
    }
    for (const Repository &one : all)
        if (isOffline(one))
            m_services.workspace->rescan(one.id);
}

void RepositoriesPage::focusFilter()
{
    m_input->setFocus(Qt::ShortcutFocusReason);
    m_input->selectAll();
}

bool RepositoriesPage::closeDrawer()
{
    if (m_input->text().isEmpty())
        return false;
    m_input->setNeedle({});
    return true;
}
