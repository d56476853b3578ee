// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/eventsexport.h"

#include "base/plurals.h"
#include "ui/models/eventmodel.h"
#include "ui/theme/times.h"

using namespace Qt::StringLiterals;

EventsExport::EventsExport(Page &page, workspace::Workspace &workspace) : QObject(&page), m_page(page), m_workspace(workspace)
{
    FileExport::Words words;
    words.title = tr("Export events");
    words.name = u"events"_s;
    words.folderKey = u"events/exportfolder/1"_s;
    words.progress = [](const Progress &progress) {
        return tr("Exporting: %1 of %2 event(s) written.", nullptr, pluralOf(progress.total))
            .arg(theme::figure(progress.done), theme::figure(progress.total));
    };
    words.done = [](std::int64_t rows, const QString &file) {
        return tr("%1 event(s) written to %2", nullptr, pluralOf(rows)).arg(theme::figure(rows), file);
    };
    m_files = new FileExport(page, std::move(words));
}

FileExport::Writer EventsExport::writer(const EventFilter &filter, store::Order order) const
{
    return [this, filter, order](QObject *owner, const QString &file, workspace::Reply<std::int64_t> reply,
                                 std::function<void(const Progress &)> progress) {
        return m_workspace.exportEvents(owner, filter, order, file, std::move(reply), std::move(progress));
    };
}

void EventsExport::ask(const EventFilter &filter, store::Order order)
{
    m_files->ask(writer(filter, order));
}

void EventsExport::write(const EventFilter &filter, store::Order order, const QString &file)
{
    m_files->write(writer(filter, order), file);
}

FileExport::Writer EventsExport::writer(const EventModel &table) const
{
    if (!table.sortedIds())
        return writer(table.filter(), table.order());
    return [this, ids = table.sortedIds()](QObject *owner, const QString &file, workspace::Reply<std::int64_t> reply,
                                           std::function<void(const Progress &)> progress) {
        return m_workspace.exportEventsOf(owner, ids, file, std::move(reply), std::move(progress));
    };
}

void EventsExport::ask(const EventModel &table)
{
    if (table.sortColumn() != EventModel::TimeColumn && !table.sortedIds())
        emit m_page.toastAsked(tr("The rows are still being sorted. Export them in a moment."), widgets::ToastKind::Failed);
    else
        m_files->ask(writer(table));
}

void EventsExport::write(const EventModel &table, const QString &file)
{
    m_files->write(writer(table), file);
}

void EventsExport::cancel()
{
    m_files->cancel();
}
