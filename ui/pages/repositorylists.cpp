// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/repositorylists.h"

#include "base/clock.h"
#include "base/plurals.h"
#include "ui/models/displaytext.h"
#include "ui/models/resourcemodel.h"
#include "ui/models/warningmodel.h"
#include "ui/theme/times.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRows = 20'000;

bool matches(const Warning &warning, const QString &needle)
{
    return needle.isEmpty() || displayText(warning.path).contains(needle, Qt::CaseInsensitive)
        || WarningModel::reasonText(warning).contains(needle, Qt::CaseInsensitive);
}

} // namespace

RepositoryLists::RepositoryLists(workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_resources(new ResourceModel(this)), m_warningModel(new WarningModel(this)),
      m_resourceView(new widgets::TableView(tr("Resources"))), m_warningView(new widgets::TableView(tr("Unreadable files"))),
      m_pane(new widgets::StatePane), m_footer(new widgets::Footer), m_stack(new QStackedWidget)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_resourceView->setModel(m_resources);
    m_resourceView->setColumnWidths({260, 140, 96, 120, 88, 110, 300, 140}, ResourceModel::PathColumn);
    m_resourceView->setHiddenAtFirst({ResourceModel::RepositoryColumn});
    m_resourceView->rememberAs(u"repository/resources/1"_s);
    m_resourceView->setSortingEnabled(true);
    m_resourceView->horizontalHeader()->setSortIndicator(ResourceModel::NameColumn, Qt::AscendingOrder);
    m_warningView->setModel(m_warningModel);
    m_warningView->setTwoLines(true);
    m_warningView->setColumnWidths({340, 56, 400, 88, 104}, WarningModel::ReasonColumn);
    m_warningView->rememberAs(u"repository/unreadable/1"_s);
    m_stack->addWidget(m_resourceView);
    m_stack->addWidget(m_warningView);
    m_stack->addWidget(m_pane);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_footer);
    connect(m_pane, &widgets::StatePane::actionTriggered, this, &RepositoryLists::refresh);
    connect(m_resourceView, &QAbstractItemView::activated, this,
            [this](const QModelIndex &row) { emit resourceChosen(m_resources->resourceAt(row.row())); });
}

void RepositoryLists::setRepository(const Repository &repository)
{
    const bool isOther = repository.id != m_repository.id;
    m_repository = repository;
    if (!isOther)
        return;
    m_resourceCount.reset();
    m_warnings.reset();
    m_resources->setResources({});
    m_warningModel->setWarnings({});
    refresh();
}

void RepositoryLists::showList(List list)
{
    m_list = list;
    showWarnings();
    showState();
}

std::optional<std::int64_t> RepositoryLists::rowsOf(List list) const
{
    if (!m_warnings)
        return std::nullopt;
    return std::count_if(m_warnings->begin(), m_warnings->end(),
                         [list](const Warning &warning) { return isUnreadable(warning.reason) == (list == List::Unreadable); });
}

/// Files that cannot be read, or remarks about those that can.
void RepositoryLists::showWarnings()
{
    std::vector<Warning> found;
    if (m_warnings)
        std::copy_if(m_warnings->begin(), m_warnings->end(), std::back_inserter(found), [this](const Warning &warning) {
            return isUnreadable(warning.reason) == (m_list == List::Unreadable) && matches(warning, m_needle);
        });
    m_warningModel->setWarnings(std::move(found));
}

void RepositoryLists::setNeedle(const QString &needle)
{
    if (needle == m_needle)
        return;
    m_needle = needle;
    m_resourceView->setNeedle(needle);
    m_warningView->setNeedle(needle);
    askResources();
    showWarnings();
    showState();
}

void RepositoryLists::refresh()
{
    m_warningError.reset();
    askResources();
    askWarnings();
    showState();
}

widgets::TableView *RepositoryLists::view() const
{
    return m_list == List::Resources ? m_resourceView : m_warningView;
}

ResourceFilter RepositoryLists::resourceFilter() const
{
    ResourceFilter filter = aliveResources();
    filter.repositories = {m_repository.id};
    filter.text = m_needle.toStdString();
    return filter;
}

std::vector<std::int64_t> RepositoryLists::resourcesShown() const
{
    std::vector<std::int64_t> ids;
    for (int row = 0; row < m_resources->rowCount(); ++row)
        ids.push_back(m_resources->resourceAt(row).id);
    return ids;
}

void RepositoryLists::askResources()
{
    m_resourcesAsked.request_stop();
    m_error.reset();
    const ResourceFilter filter = resourceFilter();
    m_resourcesAsked = m_workspace.requestResources(this, filter, kMostRows, [this, filter](Result<std::vector<Resource>> resources) {
        if (filter.repositories.front() != m_repository.id || filter.text != m_needle.toStdString())
            return;
        if (resources) {
            m_error.reset();
            m_resourceCount = static_cast<std::int64_t>(resources->size());
            m_resources->setNow(Clock::system().now());
            m_resources->setResources(std::move(*resources));
        } else if (resources.error().code != ErrorCode::Cancelled) {
            // The rows are those of another filter, or of another day.
            m_error = resources.error();
            m_resourceCount.reset();
            m_resources->setResources({});
        }
        showState();
    });
}

void RepositoryLists::askWarnings()
{
    m_warningsAsked.request_stop();
    m_warningsAsked =
        m_workspace.requestWarnings(this, m_repository.id, true, [this, id = m_repository.id](Result<std::vector<Warning>> warnings) {
            if (id != m_repository.id)
                return;
            if (warnings) {
                m_warnings = std::move(*warnings);
                m_warningError.reset();
                showWarnings();
            } else if (warnings.error().code != ErrorCode::Cancelled) {
                m_warningError = warnings.error();
            }
            showState();
            emit countsChanged();
        });
}

void RepositoryLists::showState()
{
    const bool isResources = m_list == List::Resources;
    const auto count = isResources ? m_resourceCount : rowsOf(m_list);
    const std::optional<Error> &error = isResources ? m_error : m_warningError;
    const std::int64_t shown = isResources ? m_resources->rowCount() : m_warningModel->rowCount();
    const std::int64_t all = isResources ? m_repository.totals.resources : count.value_or(0);
    if (!error && count && shown > 0) {
        m_stack->setCurrentWidget(view());
        const QString words = isResources ? tr("%1 of %2 resource(s)", nullptr, pluralOf(all))
            : m_list == List::Unreadable  ? tr("%1 of %2 unreadable file(s)", nullptr, pluralOf(all))
                                          : tr("%1 of %2 remark(s)", nullptr, pluralOf(all));
        m_footer->setRows(words.arg(theme::figure(shown), theme::figure(all)));
        m_footer->setHint(shown >= kMostRows ? tr("Only the first %1 are shown: filter to see others").arg(theme::figure(kMostRows))
                                             : QString());
        return;
    }
    m_stack->setCurrentWidget(m_pane);
    m_footer->setRows({});
    m_footer->setHint({});
    if (error)
        m_pane->showError(isResources ? tr("Resources cannot be read") : tr("The list cannot be read"), *error, tr("Retry"));
    else if (!count)
        m_pane->showLoading(isResources ? tr("Reading resources") : tr("Reading the list"));
    else if (!m_needle.isEmpty() && all > 0)
        m_pane->showEmpty(u"filter"_s, tr("Nothing matches “%1”").arg(m_needle), tr("0 of %1.").arg(theme::figure(all)));
    else if (isResources)
        m_pane->showEmpty(u"resources"_s, tr("No resources"), tr("No manifest on this branch declares one, or it is not scanned yet."));
    else if (m_list == List::Unreadable)
        m_pane->showEmpty(u"check"_s, tr("Every file was read"),
                          tr("Files that cannot be read would be listed here with the line and the reason."));
    else
        m_pane->showEmpty(u"check"_s, tr("No remarks"), tr("Files that deserve a look would be listed here."));
}
