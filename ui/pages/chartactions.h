// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/pages/chartcopy.h"

#include <functional>

class QMenu;

/// What can be done with a chart besides looking at it, the same wherever one stands: its figures as a
/// table, its picture or its figures onto the clipboard, a file. Lives with its page.
class ChartActions final : public QObject
{
    Q_OBJECT

public:
    /// `shown` is what the chart shows now, cut to its range and to the bands that are on; without bands
    /// there is nothing to take. `offered`: the palette has them; for one chart of a page.
    ChartActions(Page &page, std::function<charts::ExportRequest()> shown, bool offered = true);

    /// The chart has a table twin: whether that is what is shown, and how it is turned to.
    void setTable(std::function<bool()> isTable, std::function<void(bool)> showTable);
    void addTo(QMenu &menu);
    /// As pictures were asked for last; light where none was.
    void copyImage();
    /// The figures as CSV.
    void copyFigures();
    void exportChart();

private:
    [[nodiscard]] std::optional<charts::ExportRequest> request() const;

    Page &m_page;
    std::function<charts::ExportRequest()> m_shown;
    std::function<bool()> m_isTable;
    std::function<void(bool)> m_showTable;
    ChartCopy m_copy;
};
