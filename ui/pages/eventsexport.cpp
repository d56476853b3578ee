// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/eventsexport.h"

#include "ui/theme/times.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/viewstate.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

EventsExport::EventsExport(Page &page, workspace::Workspace &workspace)
    : QObject(&page), m_page(page), m_workspace(workspace), m_banner(new widgets::Banner)
{
    m_banner->hide();
    if (auto *layout = qobject_cast<QBoxLayout *>(page.layout()))
        layout->insertWidget(0, m_banner);
    connect(m_banner, &widgets::Banner::actionTriggered, this, &EventsExport::cancel);
}

EventsExport::~EventsExport()
{
    m_running.request_stop();
}

void EventsExport::ask(const EventFilter &filter, store::Order order)
{
    if (refuseWhileBusy())
        return;
    auto *dialog = new QFileDialog(&m_page, tr("Export events"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Comma-separated values (*.csv)"), tr("Tab-separated values (*.tsv)"), tr("JSON (*.json)")});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setDirectory(widgets::viewState(u"events/exportfolder/1"_s, QDir::homePath()).toString());
    dialog->selectFile(u"events.csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &chosen) {
        const QString suffix = chosen.section("*."_L1, 1).section(u')', 0, 0);
        dialog->setDefaultSuffix(suffix);
        dialog->selectFile(u"events."_s + suffix);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, filter, order](const QString &file) { write(filter, order, file); });
    dialog->open();
}

void EventsExport::write(const EventFilter &filter, store::Order order, const QString &file)
{
    if (refuseWhileBusy())
        return;
    m_busy = true;
    widgets::setViewState(u"events/exportfolder/1"_s, QFileInfo(file).absolutePath());
    m_running = m_workspace.exportEvents(
        this, filter, order, file, [this, file](const Result<std::int64_t> &rows) { finish(file, rows); },
        [this](const Progress &progress) { show(progress); });
}

bool EventsExport::refuseWhileBusy()
{
    if (m_busy)
        emit m_page.toastAsked(tr("An export is running. Wait for its end, or cancel it."));
    return m_busy;
}

void EventsExport::cancel()
{
    m_running.request_stop();
}

void EventsExport::show(const Progress &progress)
{
    if (m_busy)
        m_banner->setState(widgets::Banner::Kind::Info,
                           tr("Exporting: %1 of %2 events are written.").arg(theme::figure(progress.done), theme::figure(progress.total)),
                           tr("Cancel"));
}

void EventsExport::finish(const QString &file, const Result<std::int64_t> &rows)
{
    m_busy = false;
    m_banner->setState(widgets::Banner::Kind::Info, {});
    if (rows)
        emit m_page.toastAsked(tr("%1 events written to %2").arg(theme::figure(*rows), QDir::toNativeSeparators(file)));
    else if (rows.error().code == ErrorCode::Cancelled)
        emit m_page.toastAsked(tr("Cancelled. Nothing was exported."));
    else
        emit m_page.toastAsked(tr("Nothing was exported. %1").arg(rows.error().message));
}
