// SPDX-License-Identifier: GPL-3.0-or-later
// How the window is left, how it comes back, and how a link leads to a view: all three are a ViewLink.
#include "ui/mainwindow.h"

#include "base/settings.h"
#include "ui/models/displaytext.h"
#include "ui/pages/fileexport.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/viewstate.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSizeKey = "window/geometry/1";
constexpr auto kViewKey = "window/view/1"; // a link, as it is copied
constexpr auto kEventKey = "window/event/1";
constexpr auto kIdsKey = "window/resources/1"; // numbers that mean nothing elsewhere

QString sessionKey(const QString &page)
{
    return u"window/session/%1/1"_s.arg(page);
}

/// What a link does not say is as it is shown first: without a filter it leads to all that these pages have.
bool isNarrowedByEvents(const QString &page)
{
    return page == "events"_L1 || page == "trends"_L1 || page == "repository"_L1;
}

} // namespace

QVariantMap MainWindow::keptOf(const QString &page)
{
    return widgets::viewState(sessionKey(page)).toMap();
}

void MainWindow::restore()
{
    restoreGeometry(widgets::viewState(QLatin1String(kSizeKey)).toByteArray());
    m_sidebar->setCollapsed(wantsNarrowSidebar());
    auto last = parseLink(widgets::viewState(QLatin1String(kViewKey)).toString());
    // The page of one repository waits until the repositories are read.
    const bool atOnce = last && last->repository.empty() && isShown(*pageRow(last->target.page));
    showTarget({.page = atOnce ? last->target.page : QString::fromLatin1(pageRows().front().id)});
    if (!last)
        return;
    if (const QVariant event = widgets::viewState(QLatin1String(kEventKey)); event.toLongLong() > 0)
        last->target.event = event.toLongLong();
    const QVariantMap chosen = widgets::viewState(QLatin1String(kIdsKey)).toMap();
    if (last->target.resources && !chosen.isEmpty()) {
        for (const QVariant &id : chosen.value(u"ids"_s).toList())
            last->target.resources->ids.push_back(id.toLongLong());
        last->target.because = chosen.value(u"because"_s).toString();
    }
    m_quietly = true;
    showView(*last);
}

void MainWindow::keep()
{
    const ViewLink view = currentView();
    widgets::setViewState(QLatin1String(kSizeKey), saveGeometry());
    widgets::setViewState(QLatin1String(kViewKey), linkText(view));
    widgets::setViewState(QLatin1String(kEventKey), qlonglong(view.target.event.value_or(0)));
    QVariantMap chosen;
    if (view.target.resources && !view.target.resources->ids.empty()) {
        QVariantList ids;
        for (const std::int64_t id : view.target.resources->ids)
            ids.append(qlonglong(id));
        chosen = {{u"ids"_s, ids}, {u"because"_s, view.target.because}};
    }
    widgets::setViewState(QLatin1String(kIdsKey), chosen);
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it)
        if (const QVariantMap session = it.value()->session(); !session.isEmpty())
            widgets::setViewState(sessionKey(it.key()), session);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // The end of the desktop's session is not held up.
    for (FileExport *running : findChildren<FileExport *>())
        if (!qApp->isSavingSession() && running->holdsWindow()) {
            event->ignore();
            return;
        }
    keep();
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    QWidget::closeEvent(event);
}

ViewLink MainWindow::currentView() const
{
    const auto nameOf = [this](RepositoryId id) {
        for (const Repository &repository : m_snapshot->repositories)
            if (repository.id == id)
                return repository.config.name;
        return std::string();
    };
    ViewLink view;
    view.target = m_page->target();
    view.target.page = m_target.page;
    view.context = m_context;
    view.repository = nameOf(m_target.repository);
    for (const RepositoryId id : m_context.repositories)
        view.scope.push_back(nameOf(id));
    if (view.target.filter)
        for (const RepositoryId id : view.target.filter->repositories)
            view.only.push_back(nameOf(id));
    return view;
}

void MainWindow::showLink(const QString &link)
{
    raiseWindow();
    if (const auto view = parseLink(link)) {
        m_quietly = false;
        m_viewSoon.reset();
        showView(*view);
    } else {
        m_toast->say(tr("This link cannot be understood. Nothing was opened."), widgets::ToastKind::Failed);
    }
}

void MainWindow::showView(const ViewLink &view)
{
    const bool named = !view.repository.empty() || !view.scope.empty() || !view.only.empty();
    // Names mean nothing before the repositories are read.
    if (named && !m_snapshot->loaded) {
        m_viewSoon = view;
        return;
    }
    ViewContext context = view.context;
    PageTarget target = view.target;
    const auto idOf = [this](const std::string &name) -> RepositoryId {
        for (const Repository &repository : m_snapshot->repositories)
            if (repository.config.name == name)
                return repository.id;
        if (!m_quietly)
            m_toast->say(tr("There is no repository %1 here. Add it first.").arg(displayText(name)), widgets::ToastKind::Failed);
        return 0;
    };
    for (const std::string &name : view.scope)
        if (const RepositoryId id = idOf(name))
            context.repositories.push_back(id);
    for (const std::string &name : view.only) {
        if (!target.filter)
            target.filter.emplace();
        if (const RepositoryId id = idOf(name))
            target.filter->repositories.push_back(id);
    }
    if (!view.repository.empty() && (target.repository = idOf(view.repository)) == 0)
        return;
    if (!target.filter && isNarrowedByEvents(target.page))
        target.filter.emplace();
    // A session begins where it ended: that is no step.
    if (m_quietly && target.page == m_target.page && target.repository == m_target.repository) {
        m_context = context;
        showTarget(target);
    } else {
        openIn(context, target);
    }
}

void MainWindow::copyLink()
{
    const ViewLink view = currentView();
    QApplication::clipboard()->setText(linkText(view));
    if (view.target.resources && !view.target.resources->ids.empty())
        m_toast->say(tr("Link copied. It opens Resources without “%1”, which only this computer knows.").arg(view.target.because),
                     widgets::ToastKind::Note);
    else
        m_toast->say(tr("Link to this view copied"));
}

void MainWindow::raiseWindow()
{
    if (isMinimized())
        showNormal();
    raise();
    activateWindow();
}

void MainWindow::take(const QStringList &arguments)
{
    for (const QString &argument : arguments) {
        if (isLink(argument))
            showLink(argument);
        else
            m_services.workspace->addRepository(argument);
    }
    raiseWindow();
}
