// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/repositoriespage.h"

#include "base/plurals.h"
#include "base/result.h"
#include "ui/models/displaytext.h"
#include "ui/pages/firststart.h"
#include "ui/pages/paletteitems.h"
#include "ui/pages/questions.h"
#include "ui/pages/repositorysheets.h"
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

#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>

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

bool isDenied(const Repository &repository)
{
    const auto code = ErrorCode(repository.errorCode);
    return repository.state == RepositoryState::Failed && !repository.config.local
        && (code == ErrorCode::Unauthorized || code == ErrorCode::Forbidden);
}

} // namespace

RepositoriesPage::RepositoriesPage(const PageServices &services, QWidget *parent)
    : Page(parent), m_services(services), m_model(new RepositoriesModel(this)), m_filtered(new RepositoriesFilter(m_model, this))
{
    build();
    m_open = addKey(tr("Open"), {}, &RepositoriesPage::openCurrent);
    m_rescan = addKey(tr("Rescan"), QKeySequence(u"Ctrl+Shift+R"_s), &RepositoriesPage::rescanCurrent);
    m_pause = addKey(tr("Pause"), QKeySequence(u"Ctrl+P"_s), &RepositoriesPage::pauseCurrent);
    m_configure = addKey(tr("Settings…"), QKeySequence(Qt::Key_F2), &RepositoriesPage::configureCurrent);
    m_remove = addKey(tr("Remove…"), QKeySequence(Qt::Key_Delete), &RepositoriesPage::removeCurrent);
    setDestructive(m_remove);
}

QAction *RepositoriesPage::addKey(const QString &text, const QKeySequence &key, void (RepositoriesPage::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_view->addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

QWidget *RepositoriesPage::buildTools()
{
    auto *tools = new QWidget;
    tools->setFixedHeight(theme::scaled(theme::kToolRow - 1));
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(theme::kPageMargin, 1, theme::kPageMargin, 0);
    m_input = new widgets::FilterInput(tr("Filter repositories"));
    m_input->setMaximumWidth(232);
    row->addWidget(m_input, 1);
    auto *group = new QButtonGroup(this);
    for (const RepositoryChoice choice :
         {RepositoryChoice::All, RepositoryChoice::Ready, RepositoryChoice::Scanning, RepositoryChoice::Failed, RepositoryChoice::Paused}) {
        auto *chip = new widgets::Chip(choiceWord(choice));
        chip->setCheckable(true);
        chip->setChecked(choice == m_choice);
        group->addButton(chip, int(choice));
        m_chips.insert(int(choice), chip);
        row->addWidget(chip);
    }
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { setChoice(RepositoryChoice(id)); });
    connect(m_input, &widgets::FilterInput::needleChanged, this, [this](const QString &needle) {
        m_filtered->setNeedle(needle);
        m_view->setNeedle(needle);
        showContent();
    });
    auto *columns = widgets::iconButton(u"columns"_s, tr("Columns"));
    auto *rescan = widgets::button(tr("Rescan all"), u"refresh"_s);
    auto *add = widgets::button(tr("Add repository"), u"add"_s, ButtonKind::Primary);
    rescan->setToolTip(tr("Rescan every repository that is not paused (Ctrl+R)"));
    add->setToolTip(tr("Ctrl+N"));
    row->addStretch(1);
    row->addWidget(columns);
    row->addWidget(rescan);
    row->addWidget(add);
    connect(columns, &QPushButton::clicked, this,
            [this, columns] { m_view->columnMenu()->popup(columns->mapToGlobal(QPoint(0, columns->height()))); });
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
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setSortingEnabled(true);
    m_view->setColumnWidths({322, 222, 92, 84, 134, 94, 124}, RepositoriesModel::NameColumn);
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

    connect(m_banner, &widgets::Banner::actionTriggered, this, &RepositoriesPage::signIn);
    connect(m_view, &QAbstractItemView::activated, this, &RepositoriesPage::openCurrent);
    connect(m_view, &QWidget::customContextMenuRequested, this, &RepositoriesPage::showMenu);
    connect(m_view, &widgets::TableView::columnsChanged, this, &RepositoriesPage::showCounts);
    connect(m_empty, &widgets::StatePane::actionTriggered, this, [this] {
        m_input->setNeedle({});
        m_chips.value(int(RepositoryChoice::All))->click();
    });
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
    m_input->setNeedle(session.value(u"filter"_s).toString());
    if (auto *chip = m_chips.value(session.value(u"choice"_s).toInt()))
        chip->click();
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
        m_empty->showNoMatch(m_input->needle(), m_model->rowCount(), tr("repositories"));
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

void RepositoriesPage::showBanner()
{
    for (const Repository &repository : m_snapshot->repositories) {
        if (!isDenied(repository))
            continue;
        m_banner->setState(widgets::Banner::Kind::Warning,
                           tr("%1 refused to show %2.").arg(displayText(hostOf(repository)), displayText(repository.config.name)),
                           tr("Add a token…"));
        return;
    }
    m_banner->setState(widgets::Banner::Kind::Info, {});
}

void RepositoriesPage::signIn()
{
    for (const Repository &repository : m_snapshot->repositories)
        if (isDenied(repository)) {
            (new TokenSheet(m_services.workspace, repository, window()))->open();
            return;
        }
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

const RepositoryRow *RepositoriesPage::current() const
{
    const QModelIndex index = m_filtered->mapToSource(m_view->currentIndex());
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

void RepositoriesPage::openCurrent()
{
    if (const RepositoryRow *row = current())
        emit pageAsked({.page = u"repository"_s, .repository = row->repository.id});
}

void RepositoriesPage::rescanCurrent()
{
    const RepositoryRow *row = current();
    if (!row)
        return;
    if (row->job)
        m_services.workspace->cancel(row->job->id);
    else
        m_services.workspace->rescan(row->repository.id);
}

void RepositoriesPage::pauseCurrent()
{
    const RepositoryRow *row = current();
    if (!row)
        return;
    RepositoryConfig config = row->repository.config;
    config.paused = !config.paused;
    m_services.workspace->configureRepository(row->repository.id, config);
}

void RepositoriesPage::configureCurrent()
{
    if (const RepositoryRow *row = current())
        (new ConfigureSheet(m_services.workspace, row->repository, window()))->open();
}

void RepositoriesPage::removeCurrent()
{
    const RepositoryRow *row = current();
    if (!row)
        return;
    auto *sheet = new RemoveSheet(m_services.workspace, row->repository, window());
    connect(sheet, &RemoveSheet::removed, this, [this](const QString &name) { emit toastAsked(tr("%1 removed").arg(name)); });
    sheet->open();
}

void RepositoriesPage::showMenu(const QPoint &at)
{
    const RepositoryRow *row = current();
    if (!row)
        return;
    m_rescan->setText(row->job ? tr("Cancel") : tr("Rescan"));
    m_pause->setText(row->repository.config.paused ? tr("Resume") : tr("Pause"));
    QMenu menu(this);
    menu.addAction(m_open);
    menu.addAction(m_rescan);
    menu.addAction(m_pause);
    menu.addSeparator();
    menu.addAction(m_configure);
    const Repository repository = row->repository;
    if (!repository.config.local)
        menu.addAction(tr("Add a token…"), this,
                       [this, repository] { (new TokenSheet(m_services.workspace, repository, window()))->open(); });
    menu.addAction(tr("Copy the address"), this, [repository] {
        QApplication::clipboard()->setText(
            QString::fromStdString(repository.config.local ? repository.config.path : repository.config.url));
    });
    menu.addSeparator();
    menu.addAction(m_remove);
    menu.exec(m_view->viewport()->mapToGlobal(at));
}
