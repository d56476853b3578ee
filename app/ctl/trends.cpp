// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/series.h"
#include "analytics/seriesjson.h"
#include "base/json.h"
#include "command.h"
#include "trendseries.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

namespace ctl {

namespace {

struct Options {
    TrendOptions trend;
    std::string format = "table";
    bool json = false;
};

std::string valueText(const std::optional<double> &value)
{
    return value ? std::to_string(std::int64_t(*value)) : "";
}

void printTable(Session &session, const Series &series)
{
    std::vector<std::string> header{"FROM"};
    for (const std::string &name : bandNames(series))
        header.push_back(name);
    if (!series.levels)
        header.emplace_back("TOTAL");
    Table table(session.out, header);
    for (std::size_t i = 0; i < series.starts.size(); ++i) {
        std::vector<std::string> row{workspace::utcText(series.starts[i]).substr(0, 10)};
        for (const Band &band : series.bands)
            row.push_back(valueText(band.values[i]));
        if (!series.levels)
            row.push_back(valueText(analytics::totalAt(series, i)));
        table.row(std::move(row));
    }
    table.finish();
}

int runTrends(Session &session, const Options &options)
{
    const auto result = trend(options.trend, session);
    if (!result)
        return session.fail(result.error());
    if (options.json || options.format == "json") {
        QJsonObject object = analytics::toJson(result->series);
        object.insert(QLatin1String("schema"), QLatin1String("kubestats.trend/v1"));
        object.insert(QLatin1String("title"), result->title);
        if (!result->notCounted.isEmpty())
            object.insert(QLatin1String("notCounted"), QJsonArray::fromStringList(result->notCounted));
        session.out.line(QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString());
    } else if (options.format == "csv") {
        session.out.write(analytics::toCsv(result->series, bandNames(result->series)));
    } else {
        printTable(session, result->series);
    }
    return Ok;
}

} // namespace

void declareTrends(CLI::App &app, Session &session, Run &run)
{
    const auto options = std::make_shared<Options>();
    CLI::App *sub = app.add_subcommand("trends", "Counts over time");
    addTrendOptions(*sub, options->trend);
    sub->add_option("--format", options->format, "table, csv or json")->check(oneOf({"table", "csv", "json"}))->type_name("FORMAT");
    sub->add_flag("--json", options->json, "One JSON object");
    sub->footer(examples({"kubestatsctl trends --since 1y", "kubestatsctl trends --by kind --bucket month --format csv",
                          "kubestatsctl trends --measure resources --repository owner/cluster",
                          "kubestatsctl trends --measure charts --of cert-manager --json",
                          "kubestatsctl trends --measure api-versions --of HelmRelease"}));
    sub->callback([&session, &run, options] { run = [&session, options] { return runTrends(session, *options); }; });
}

} // namespace ctl
