// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done on the page Repositories: with the row that is chosen, with the filter, with saved views.
#include "ui/models/displaytext.h"
#include "ui/pages/paletteitems.h"
#include "ui/pages/questions.h"
#include "ui/pages/repositoriespage.h"
#include "ui/pages/repositorysheets.h"
#include "ui/pages/viewsmenu.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/filterinput.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QItemSelectionModel>
#include <QMenu>

#include <array>

using namespace Qt::StringLiterals;

namespace {

/// In a saved view's words, by RepositoryChoice.
constexpr std::array kChoices{"all", "ready", "scanning", "failed", "paused"};

RepositoryChoice choiceFrom(const QString &word)
{
    for (std::size_t i = 0; i < kChoices.size(); ++i)
        if (word == QLatin1String(kChoices[i]))
            return RepositoryChoice(i);
    return RepositoryChoice::All;
}

} // namespace

/// Filters as if it were typed and clicked.
void RepositoriesPage::narrow(const QString &needle, RepositoryChoice choice)
{
    m_input->setNeedle(needle);
    if (auto *chip = m_chips.value(int(choice)))
        chip->click();
}

void RepositoriesPage::clearFilter()
{
    const QString needle = m_input->needle();
    const RepositoryChoice choice = m_choice;
    narrow({}, RepositoryChoice::All);
    if (!needle.isEmpty() || choice != RepositoryChoice::All)
        emit undoOffered(tr("The filter is cleared"), [this, needle, choice] { narrow(needle, choice); });
}

SavedView RepositoriesPage::shownView() const
{
    SavedView view;
    view.columns = m_view->columnState();
    view.choices = {{u"text"_s, m_input->needle()}, {u"state"_s, QLatin1String(kChoices[std::size_t(m_choice)])}};
    return view;
}

void RepositoriesPage::showView(const SavedView &view)
{
    const auto word = [&view](const QString &key) {
        const auto found = view.choices.find(key);
        return found == view.choices.end() ? QString() : found->second;
    };
    m_view->setColumnState(view.columns);
    narrow(word(u"text"_s), choiceFrom(word(u"state"_s)));
}

void RepositoriesPage::open(const PageTarget &target)
{
    if (!target.view.isEmpty())
        m_views->openNamed(target.view);
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
    if (const RepositoryRow *row = current())
        pauseOrResume(*this, m_services.workspace, row->repository);
}

void RepositoriesPage::configureCurrent()
{
    if (const RepositoryRow *row = current())
        openConfigureSheet(*this, m_services.workspace, row->repository);
}

void RepositoriesPage::removeCurrent()
{
    if (const RepositoryRow *row = current())
        openRemoveSheet(*this, m_services.workspace, row->repository);
}

void RepositoriesPage::tokenForCurrent()
{
    if (const RepositoryRow *row = current())
        (new TokenSheet(m_services.workspace, row->repository, window()))->open();
}

void RepositoriesPage::copyAddress()
{
    if (const RepositoryRow *row = current())
        QApplication::clipboard()->setText(
            QString::fromStdString(row->repository.config.local ? row->repository.config.path : row->repository.config.url));
}

/// What can be done with the row that is chosen, in the words of its state.
void RepositoriesPage::showActions()
{
    const RepositoryRow *row = m_view->selectionModel()->selectedRows().size() <= 1 ? current() : nullptr;
    for (QAction *action : {m_open, m_rescan, m_pause, m_configure, m_token, m_copyAddress, m_remove})
        action->setEnabled(row);
    m_rescan->setText(row && row->job ? tr("Cancel") : tr("Rescan"));
    m_pause->setText(row && row->repository.config.paused ? tr("Resume") : tr("Pause"));
    m_token->setEnabled(row && !row->repository.config.local);
}

void RepositoriesPage::showMenu(const QPoint &at)
{
    if (m_view->isBesideRows(at) || !current())
        return;
    QMenu menu(this);
    if (!m_open->isEnabled()) { // several rows
        connect(menu.addAction(tr("Copy the rows")), &QAction::triggered, m_view, &widgets::TableView::copy);
        menu.exec(m_view->viewport()->mapToGlobal(at));
        return;
    }
    menu.addActions({m_open, m_rescan, m_pause});
    menu.addSeparator();
    menu.addAction(m_configure);
    if (m_token->isEnabled())
        menu.addAction(m_token);
    menu.addAction(m_copyAddress);
    menu.addSeparator();
    menu.addAction(m_remove);
    menu.exec(m_view->viewport()->mapToGlobal(at));
}
