// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/filter.h"
#include "ui/page.h"

namespace widgets {
class Banner;
}

/// Writes events into a file that is asked for: a banner on top of the page says how far it is and
/// cancels, a toast says how many rows were written, or why not. One at a time a page; lives with it.
class EventsExport final : public QObject
{
    Q_OBJECT

public:
    EventsExport(Page &page, workspace::Workspace &workspace);
    ~EventsExport() override;

    /// Asks for the file (CSV, TSV or JSON by its ending), then streams every event of `filter`.
    void ask(const EventFilter &filter, store::Order order = store::Order::NewestFirst);
    /// The same into a file that is known.
    void write(const EventFilter &filter, store::Order order, const QString &file);
    /// What came of it is said when it is known.
    void cancel();

private:
    bool refuseWhileBusy();
    void show(const Progress &progress);
    void finish(const QString &file, const Result<std::int64_t> &rows);

    Page &m_page;
    workspace::Workspace &m_workspace;
    widgets::Banner *m_banner;
    std::stop_source m_running;
    bool m_busy = false;
};
