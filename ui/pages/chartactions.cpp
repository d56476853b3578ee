// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chartactions.h"

#include "analytics/series.h"
#include "base/plurals.h"
#include "ui/charts/labels.h"
#include "ui/pages/exportchoices.h"
#include "ui/pages/exportdialog.h"
#include "ui/pages/paletteitems.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace {

/// "52 weeks, 4 bands, 4,717 events".
QString factsOf(const Series &series)
{
    const QString periods = charts::bucketCount(series.bucket, int(series.starts.size()));
    const double sum = series.levels ? analytics::totalAt(series, series.starts.size() - 1).value_or(0) : analytics::total(series);
    const int plural = pluralOf(std::int64_t(sum));
    if (series.levels)
        return ChartActions::tr("%1, %2 resource(s) at the end", "52 weeks, 326 resources at the end", plural)
            .arg(periods, charts::number(sum));
    return ChartActions::tr("%1, %2, %3", "52 weeks, 4 bands, 4,717 events")
        .arg(periods, ChartActions::tr("%n band(s)", nullptr, int(series.bands.size())),
             ChartActions::tr("%1 event(s)", nullptr, plural).arg(charts::number(sum)));
}

} // namespace

ChartActions::ChartActions(Page &page, std::function<charts::ExportRequest()> shown, bool offered)
    : QObject(&page), m_page(page), m_shown(std::move(shown))
{
    const auto offer = [this](const QString &text, const QString &iconName, void (ChartActions::*slot)()) {
        auto *action = new QAction(text, &m_page);
        setPaletteIcon(action, iconName);
        connect(action, &QAction::triggered, this, slot);
    };
    if (!offered)
        return;
    offer(tr("Copy image"), u"copy"_s, &ChartActions::copyImage);
    offer(tr("Copy the figures as CSV"), u"copy"_s, &ChartActions::copyFigures);
    offer(tr("Export the chart…"), u"export"_s, &ChartActions::exportChart);
}

void ChartActions::setTable(std::function<bool()> isTable, std::function<void(bool)> showTable)
{
    m_isTable = std::move(isTable);
    m_showTable = std::move(showTable);
}

void ChartActions::addTo(QMenu &menu)
{
    if (m_isTable) {
        const bool isTable = m_isTable();
        menu.addAction(theme::icon(isTable ? u"trends"_s : u"table"_s), isTable ? tr("Show the chart") : tr("Show the figures as a table"),
                       this, [this, isTable] { m_showTable(!isTable); });
    }
    menu.addAction(theme::icon(u"copy"_s), tr("Copy image"), this, &ChartActions::copyImage);
    menu.addAction(theme::icon(u"copy"_s), tr("Copy the figures as CSV"), this, &ChartActions::copyFigures);
    menu.addAction(theme::icon(u"export"_s), tr("Export…"), this, &ChartActions::exportChart);
}

std::optional<charts::ExportRequest> ChartActions::request() const
{
    charts::ExportRequest request = m_shown();
    return request.series.bands.empty() || request.series.starts.empty() ? std::nullopt : std::optional(std::move(request));
}

void ChartActions::copyImage()
{
    const auto shown = request();
    if (!shown)
        return;
    m_copy.copy(asChosenLast(*shown), [this](const Result<void> &copied) {
        emit m_page.toastAsked(copied ? tr("Chart copied") : copied.error().message, widgets::outcome(copied));
    });
}

void ChartActions::copyFigures()
{
    const auto shown = request();
    if (!shown)
        return;
    const std::string text = analytics::toCsv(shown->series, charts::bandNames(shown->series), shown->forecast);
    auto *data = new QMimeData;
    data->setData(u"text/csv"_s, QByteArray::fromStdString(text));
    data->setText(QString::fromStdString(text));
    QGuiApplication::clipboard()->setMimeData(data);
    emit m_page.toastAsked(tr("Figures copied"));
}

void ChartActions::exportChart()
{
    const auto shown = request();
    if (!shown)
        return;
    auto *dialog = new ExportDialog(*shown, factsOf(shown->series), m_page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::saved, this,
            [this](const QString &file) { emit m_page.toastAsked(tr("%1 saved").arg(QFileInfo(file).fileName())); });
    connect(dialog, &ExportDialog::copied, this, [this] { emit m_page.toastAsked(tr("Chart copied")); });
    dialog->open();
}
