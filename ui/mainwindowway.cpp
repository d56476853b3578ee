// SPDX-License-Identifier: GPL-3.0-or-later
// Where the window goes, and the way back and forward.
#include "ui/mainwindow.h"

#include "ui/viewcontext.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/statepane.h"

#include <QDateTime>
#include <QStackedWidget>

#include <algorithm>

namespace {

constexpr int kWay = 32;

} // namespace

void MainWindow::open(const PageTarget &target)
{
    openIn(m_context, target);
}

void MainWindow::openIn(const ViewContext &context, const PageTarget &target)
{
    const PageRow *row = pageRow(target.page);
    if (!row || !isShown(*row))
        return;
    m_viewSoon.reset(); // what is asked for now counts, not what was left
    const Step before = shownStep();
    m_context = context;
    showTarget(target);
    // Where one stands already is no step of the way.
    if (shownStep() != before)
        remember(before);
}

void MainWindow::remember(const Step &before)
{
    m_ahead.clear();
    m_way.append(before);
    if (m_way.size() > kWay)
        m_way.removeFirst();
}

MainWindow::Step MainWindow::shownStep() const
{
    PageTarget shown = m_page->target();
    shown.page = m_target.page;
    shown.repository = m_target.repository;
    if (shown == PageTarget{.page = m_target.page, .repository = m_target.repository})
        shown.part = m_target.part; // of a page that tells nothing of itself
    return {shown, m_context};
}

void MainWindow::back()
{
    if (m_way.isEmpty())
        return;
    m_ahead.append(shownStep());
    showAgain(m_way.takeLast());
}

void MainWindow::forward()
{
    if (m_ahead.isEmpty())
        return;
    m_way.append(shownStep());
    showAgain(m_ahead.takeLast());
}

void MainWindow::showAgain(const Step &step)
{
    m_viewSoon.reset();
    // "7 d" ends today, whenever it was left.
    m_context = withRange(step.context, step.context.range, QDateTime::currentDateTimeUtc().date());
    PageTarget target = step.target;
    // A page still shows what it showed, unless something else was asked of it since.
    PageTarget now = m_pages.value(target.page)->target();
    now.page = target.page;
    if (now == target)
        target = {.page = target.page};
    showTarget(target);
}

void MainWindow::forgetRemoved()
{
    const auto isGone = [this](RepositoryId id) {
        const auto &all = m_snapshot->repositories;
        return id != 0 && std::none_of(all.begin(), all.end(), [id](const Repository &one) { return one.id == id; });
    };
    for (QList<Step> *way : {&m_way, &m_ahead}) {
        way->removeIf([&](const Step &step) { return isGone(step.target.repository); });
        for (Step &step : *way)
            std::erase_if(step.context.repositories, isGone);
        // What such a page stood between is one step now.
        way->erase(std::unique(way->begin(), way->end()), way->end());
        if (!way->isEmpty() && way->last() == shownStep())
            way->removeLast();
    }
}

void MainWindow::showTarget(const PageTarget &target)
{
    const PageRow *row = pageRow(target.page);
    m_target = target;
    Page *&page = m_pages[target.page];
    if (!page)
        page = make(*row);
    m_page = page;
    feedPage();
    if (target.repository != 0 || target.filter || target.event || target.resources || !target.part.isEmpty() || !target.view.isEmpty()
        || !target.choices.empty())
        page->open(target);
    m_stack->setCurrentWidget(m_snapshot && !m_snapshot->fatal.isEmpty() ? static_cast<QWidget *>(m_fatal) : page);
    page->setFocus(Qt::OtherFocusReason);
    m_sidebar->setCurrent(QString::fromLatin1(row->parent ? row->parent : row->id));
    showHeader();
}
