// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activitypage.h"

#include "ui/pages/activitylist.h"
#include "ui/pages/activityschedules.h"
#include "ui/pages/paletteitems.h"
#include "ui/pages/questions.h"
#include "ui/pages/repositorysheets.h"
#include "ui/theme/times.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/filterinput.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/toolrow.h"
#include "ui/widgets/viewstate.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using Group = ActivityRow::Group;

namespace {

constexpr int kAll = -1;
constexpr auto kClearedKey = "activity/cleared/1";

bool matches(const ActivityRow &row, const QString &needle)
{
    return needle.isEmpty() || row.title.contains(needle, Qt::CaseInsensitive) || row.detail.contains(needle, Qt::CaseInsensitive);
}

} // namespace

ActivityPage::ActivityPage(const PageServices &services, QWidget *parent)
    : Page(parent), m_services(services), m_clearedUntil(widgets::viewState(QLatin1String(kClearedKey), 0).toLongLong()),
      m_stack(new QStackedWidget), m_list(new ActivityList), m_state(new widgets::StatePane), m_schedules(new ActivitySchedules)
{
    m_list->view()->setAccessibleName(tr("Jobs"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_state);
    widgets::setOnBase(m_stack);
    widgets::stackUp(this, {buildTools(), widgets::hairline(), m_stack, m_schedules}, m_stack);
    setFocusProxy(m_list->view());

    connect(m_list, &ActivityList::cancelAsked, services.workspace, &workspace::Workspace::cancel);
    connect(m_list, &ActivityList::retryAsked, services.workspace, &workspace::Workspace::rescan);
    connect(m_list, &ActivityList::tokenAsked, this, &ActivityPage::signIn);
    connect(m_schedules, &ActivitySchedules::changeAsked, this, &ActivityPage::configure);
    connect(m_state, &widgets::StatePane::actionTriggered, this, [this] {
        if (m_snapshot->isEmpty()) {
            m_services.workspace->openSample();
            return;
        }
        m_input->setNeedle({});
        m_chips.value(kAll)->click();
    });
}

QWidget *ActivityPage::buildTools()
{
    auto *tools = new widgets::ToolRow(theme::kToolRow - 1);
    QHBoxLayout *row = tools->row();
    row->setContentsMargins(theme::kPageMargin, 1, theme::kPageMargin, 0);
    m_input = new widgets::FilterInput(tr("Filter"));
    m_input->setMaximumWidth(theme::scaled(152));
    row->addWidget(m_input, 1);
    auto *group = new QButtonGroup(this);
    auto *chips = new QWidget;
    auto *chipRow = new QHBoxLayout(chips);
    chipRow->setContentsMargins(0, 0, 0, 0);
    chipRow->setSpacing(theme::kGrid);
    const auto addChip = [this, group, chipRow](int id, const QString &word) {
        auto *chip = new widgets::Chip(word);
        chip->setCheckable(true);
        chip->setChecked(id == kAll);
        group->addButton(chip);
        m_chips.insert(id, chip);
        chipRow->addWidget(chip);
        offer(chip, u"filter"_s, {}, tr("Jobs: %1", "Jobs: Failed").arg(word));
        connect(chip, &QAbstractButton::clicked, this, [this, id] { setChoice(id); });
    };
    addChip(kAll, tr("All"));
    for (const Group each : {Group::Running, Group::Waiting, Group::Failed, Group::Done})
        addChip(int(each), activityWord(each));
    m_clear = widgets::button(tr("Clear done"));
    row->addWidget(chips);
    row->addStretch(1);
    row->addWidget(m_clear);
    tools->letWrap(chips);
    offer(m_clear, u"check"_s, QKeySequence(u"Ctrl+Shift+X"_s));
    connect(m_input, &widgets::FilterInput::needleChanged, this, &ActivityPage::showRows);
    connect(m_clear, &QPushButton::clicked, this, &ActivityPage::clearDone);
    return tools;
}

QString ActivityPage::title() const
{
    return tr("Activity");
}

/// The jobs have the most of it.
void ActivityPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_schedules->setRoom(height() * 4 / 10);
}

void ActivityPage::setSnapshot(const workspace::SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    m_schedules->setSnapshot(*snapshot);
    showRows();
}

void ActivityPage::setChoice(int choice)
{
    m_choice = choice == kAll ? std::nullopt : std::optional(Group(choice));
    showRows();
}

void ActivityPage::showRows()
{
    if (!m_snapshot)
        return;
    const std::vector<ActivityRow> all = activityRows(*m_snapshot, m_clearedUntil);
    QHash<int, int> counts{{kAll, int(all.size())}};
    std::vector<ActivityRow> shown;
    for (const ActivityRow &row : all) {
        ++counts[int(row.group)];
        if ((!m_choice || row.group == *m_choice) && matches(row, m_input->needle()))
            shown.push_back(row);
    }
    for (auto it = m_chips.cbegin(); it != m_chips.cend(); ++it) {
        it.value()->setCount(counts.value(it.key()));
        it.value()->setVisible(it.key() == kAll || counts.value(it.key()) > 0 || it.value()->isChecked());
    }
    m_clear->setEnabled(counts.value(int(Group::Done)) > 0);
    m_list->setRows(shown);
    m_stack->setCurrentIndex(shown.empty() ? 1 : 0);
    if (!shown.empty())
        return;
    if (all.empty() && !m_snapshot->loaded)
        m_state->showLoading(tr("Reading jobs"));
    else if (m_snapshot->isEmpty())
        m_state->showEmpty(u"activity"_s, tr("Nothing has run yet"),
                           tr("Fetches and scans appear here while they run, and what came of them."), tr("Open the sample"));
    else if (all.empty())
        m_state->showEmpty(u"activity"_s, tr("Nothing runs"), tr("What is done was cleared. New jobs appear here."));
    else
        m_state->showNoMatch(m_input->needle(),
                             tr("0 of %1 job(s) match.", nullptr, int(all.size())).arg(theme::figure(std::int64_t(all.size()))));
}

void ActivityPage::clearDone()
{
    std::int64_t until = m_clearedUntil;
    for (const ActivityRow &row : activityRows(*m_snapshot, m_clearedUntil))
        if (row.group == Group::Done)
            until = std::max(until, row.time);
    const std::int64_t before = m_clearedUntil;
    setClearedUntil(until);
    emit undoOffered(tr("Done jobs are cleared"), [this, before] { setClearedUntil(before); });
}

void ActivityPage::setClearedUntil(std::int64_t time)
{
    m_clearedUntil = time;
    widgets::setViewState(QLatin1String(kClearedKey), qlonglong(time));
    showRows();
}

void ActivityPage::focusFilter()
{
    m_input->setFocus(Qt::ShortcutFocusReason);
    m_input->selectAll();
}

bool ActivityPage::closeDrawer()
{
    if (m_input->text().isEmpty())
        return false;
    m_input->setNeedle({});
    return true;
}

QVariantMap ActivityPage::session() const
{
    return {{u"filter"_s, m_input->needle()}, {u"choice"_s, m_choice ? int(*m_choice) : kAll}};
}

void ActivityPage::setSession(const QVariantMap &session)
{
    m_input->setNeedle(session.value(u"filter"_s).toString());
    if (auto *chip = m_chips.value(session.value(u"choice"_s, kAll).toInt()))
        chip->click();
}

const Repository *ActivityPage::find(RepositoryId id) const
{
    const auto &all = m_snapshot->repositories;
    const auto found = std::find_if(all.begin(), all.end(), [id](const Repository &repository) { return repository.id == id; });
    return found == all.end() ? nullptr : &*found;
}

void ActivityPage::signIn(RepositoryId id)
{
    if (const Repository *repository = find(id))
        (new TokenSheet(m_services.workspace, *repository, window()))->open();
}

void ActivityPage::configure(RepositoryId id)
{
    if (const Repository *repository = find(id))
        openConfigureSheet(*this, m_services.workspace, *repository);
}
