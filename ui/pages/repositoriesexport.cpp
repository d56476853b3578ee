// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/repositoriesexport.h"

#include "base/json.h"
#include "base/plurals.h"
#include "ui/pages/repositoriespage.h"
#include "ui/theme/times.h"
#include "workspace/eventtable.h"
#include "workspace/tablefile.h"

using namespace Qt::StringLiterals;

namespace {

const std::vector<std::string> kHeader{"name", "address", "branch", "state", "error", "resources", "events", "unreadable", "lastScan"};

std::string stateWord(const RepositoryRow &row)
{
    switch (choiceOf(row)) {
    case RepositoryChoice::Scanning: return "scanning";
    case RepositoryChoice::Failed: return "failed";
    case RepositoryChoice::Paused: return "paused";
    case RepositoryChoice::All:
    case RepositoryChoice::Ready: break;
    }
    return "ready";
}

/// What is not known before the first scan is left empty.
std::vector<std::string> cellsOf(const RepositoryRow &row)
{
    const Repository &one = row.repository;
    const bool isKnown = one.lastScan > 0;
    const auto figure = [isKnown](std::int64_t value) { return isKnown ? std::to_string(value) : std::string(); };
    return {one.config.name,
            one.config.local ? one.config.path : one.config.url,
            one.branch,
            stateWord(row),
            one.errorMessage,
            figure(one.totals.resources),
            figure(one.totals.allEvents()),
            figure(one.totals.unreadable),
            isKnown ? workspace::utcText(one.lastScan) : std::string()};
}

std::string jsonOf(const RepositoryRow &row)
{
    const std::vector<std::string> cells = cellsOf(row);
    JsonObject object;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const bool isFigure = kHeader[i] == "resources" || kHeader[i] == "events" || kHeader[i] == "unreadable";
        object.addRaw(kHeader[i], cells[i].empty() ? "null" : isFigure ? cells[i] : jsonString(cells[i]));
    }
    return object.text();
}

} // namespace

Result<std::int64_t> writeRepositories(const RepositoriesFilter &rows, const QString &file)
{
    workspace::TableFile out(file);
    if (const auto begun = out.begin(kHeader); !begun)
        return begun.error();
    for (int i = 0; i < rows.rowCount(); ++i) {
        const RepositoryRow &row = rows.row(i);
        if (!(out.format() == workspace::TableFormat::Json ? out.addJson(jsonOf(row)) : out.add(cellsOf(row))))
            break; // commit() says why
    }
    if (const auto done = out.commit(); !done)
        return done.error();
    return rows.rowCount();
}

FileExport *repositoriesExport(Page &page)
{
    FileExport::Words words;
    words.title = RepositoriesPage::tr("Export repositories");
    words.name = u"repositories"_s;
    words.folderKey = u"repositories/exportfolder/1"_s;
    words.progress = [](const Progress &) { return QString(); }; // they are there at once
    words.done = [](std::int64_t rows, const QString &file) {
        return RepositoriesPage::tr("%1 repositor(y/ies) written to %2", nullptr, pluralOf(rows)).arg(theme::figure(rows), file);
    };
    return new FileExport(page, std::move(words));
}

FileExport::Writer repositoriesWriter(const RepositoriesFilter &rows)
{
    return [&rows](QObject *, const QString &file, const workspace::Reply<std::int64_t> &reply,
                   const std::function<void(const Progress &)> &) {
        reply(writeRepositories(rows, file));
        return std::stop_source();
    };
}
