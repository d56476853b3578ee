// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/filter.h"
#include "ui/pages/fileexport.h"

class EventModel;

/// Writes events into a file that is asked for. One at a time a page; lives with it.
class EventsExport final : public QObject
{
    Q_OBJECT

public:
    EventsExport(Page &page, workspace::Workspace &workspace);

    /// Asks for the file (CSV, TSV or JSON by its ending), then streams every event of `filter`.
    void ask(const EventFilter &filter, store::Order order = store::Order::NewestFirst);
    /// Every row of a table, in its order.
    void ask(const EventModel &table);
    /// The same into a file that is known.
    void write(const EventFilter &filter, store::Order order, const QString &file);
    void write(const EventModel &table, const QString &file);
    /// What came of it is said when it is known.
    void cancel();

private:
    [[nodiscard]] FileExport::Writer writer(const EventFilter &filter, store::Order order) const;
    [[nodiscard]] FileExport::Writer writer(const EventModel &table) const;

    Page &m_page;
    workspace::Workspace &m_workspace;
    FileExport *m_files;
};
