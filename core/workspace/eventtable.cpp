// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/eventtable.h"

#include "workspace/eventjson.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <algorithm>
#include <ctime>
#include <utility>

using namespace Qt::StringLiterals;

namespace workspace {

namespace {

constexpr int kPage = 4096;

std::string changesText(const Event &event)
{
    std::string text;
    for (const FieldChange &change : event.changes) {
        if (!text.empty())
            text += "; ";
        text += changeText(change);
    }
    if (event.changesOmitted > 0)
        text += "; … " + std::to_string(event.changesOmitted);
    return text;
}

std::string repositoryText(const Event &event, const RepositoryNames &names)
{
    const auto found = names.find(event.repository);
    return found == names.end() ? std::to_string(event.repository) : found->second;
}

/// The text of a file around and of its events.
class TableWriter final
{
public:
    TableWriter(TableFormat format, RepositoryNames names) : m_format(format), m_names(std::move(names)), m_cells(eventFields().size()) {}

    [[nodiscard]] std::string begin()
    {
        if (m_format == TableFormat::Json)
            return "[";
        std::transform(eventFields().begin(), eventFields().end(), m_cells.begin(),
                       [](const EventField &field) { return std::string(field.name); });
        return tableRow(m_cells, m_format);
    }

    std::string row(const Event &event)
    {
        if (m_format == TableFormat::Json)
            return (std::exchange(m_first, false) ? "\n" : ",\n") + eventJson(event, m_names);
        std::transform(eventFields().begin(), eventFields().end(), m_cells.begin(),
                       [&](const EventField &field) { return field.text(event, m_names); });
        return tableRow(m_cells, m_format);
    }

    [[nodiscard]] std::string end() const { return m_format == TableFormat::Json ? (m_first ? "]\n" : "\n]\n") : std::string(); }

private:
    TableFormat m_format;
    RepositoryNames m_names;
    std::vector<std::string> m_cells;
    bool m_first = true;
};

Error cannotWrite(const QSaveFile &file)
{
    return {ErrorCode::DiskFull,
            QCoreApplication::translate("Workspace", "%1 cannot be written: %2. Check the folder and the free space.")
                .arg(file.fileName(), file.errorString()),
            {}};
}

} // namespace

const std::vector<EventField> &eventFields()
{
    using Names = RepositoryNames;
    static const std::vector<EventField> fields{
        {"id", [](const Event &e, const Names &) { return std::to_string(e.id); }},
        {"time", [](const Event &e, const Names &) { return utcText(e.time); }},
        {"type", [](const Event &e, const Names &) { return std::string(toString(e.type)); }},
        {"repository", repositoryText},
        {"group", [](const Event &e, const Names &) { return e.key.group; }},
        {"version", [](const Event &e, const Names &) { return e.version; }},
        {"kind", [](const Event &e, const Names &) { return e.key.kind; }},
        {"namespace", [](const Event &e, const Names &) { return e.key.ns; }},
        {"name", [](const Event &e, const Names &) { return e.key.name; }},
        {"path", [](const Event &e, const Names &) { return e.path; }},
        {"movedFrom", [](const Event &e, const Names &) { return e.movedFrom; }},
        {"changes", [](const Event &e, const Names &) { return changesText(e); }},
        {"author", [](const Event &e, const Names &) { return e.author; }},
        {"bot", [](const Event &e, const Names &) { return std::string(e.bot ? "true" : "false"); }},
        {"mergedBy", [](const Event &e, const Names &) { return e.mergedBy; }},
        {"commit", [](const Event &e, const Names &) { return e.commit.hex(); }},
    };
    return fields;
}

const EventField *findEventField(std::string_view name)
{
    const auto &fields = eventFields();
    const auto found = std::find_if(fields.begin(), fields.end(), [name](const EventField &field) { return name == field.name; });
    return found == fields.end() ? nullptr : &*found;
}

std::string utcText(std::int64_t seconds)
{
    const std::time_t time = seconds;
    std::tm parts{};
    if (!gmtime_r(&time, &parts))
        return {};
    char text[40];
    return std::string(text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts));
}

std::string changeText(const FieldChange &change)
{
    return change.path + ": " + change.before.value_or("absent") + " → " + change.after.value_or("absent");
}

std::string tableCell(std::string_view text, TableFormat format)
{
    std::string cell;
    if (!text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos)
        cell = '\'';
    cell += text;
    if (format == TableFormat::Tsv) {
        std::replace_if(
            cell.begin(), cell.end(), [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
        return cell;
    }
    if (cell.find_first_of("\",\r\n") == std::string::npos)
        return cell;
    std::string quoted = "\"";
    for (const char c : cell) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

std::string tableRow(const std::vector<std::string> &cells, TableFormat format)
{
    std::string row;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            row += format == TableFormat::Tsv ? '\t' : ',';
        row += tableCell(cells[i], format);
    }
    return row + (format == TableFormat::Tsv ? "\n" : "\r\n");
}

Result<std::int64_t> forEachEvent(store::Reader &reader, const EventFilter &filter, store::Order order, std::int64_t limit,
                                  const JobContext &context, const std::function<bool(const Event &)> &each,
                                  std::optional<store::EventKeyset> after)
{
    std::int64_t rows = 0;
    for (;;) {
        const int wanted = limit < 0 ? kPage : int(std::min<std::int64_t>(kPage, limit - rows));
        if (wanted <= 0)
            return rows;
        auto page = reader.events(filter, order, after, wanted, context.stop);
        if (!page)
            return page.error();
        for (const Event &event : page->events) {
            if (context.cancelled())
                return cancelledError();
            ++rows;
            if (!each(event))
                return rows;
        }
        if (!page->next)
            return rows;
        after = page->next;
    }
}

TableFormat tableFormatOf(const QString &file)
{
    if (file.endsWith(".json"_L1, Qt::CaseInsensitive))
        return TableFormat::Json;
    const bool tabs = file.endsWith(".tsv"_L1, Qt::CaseInsensitive) || file.endsWith(".txt"_L1, Qt::CaseInsensitive);
    return tabs ? TableFormat::Tsv : TableFormat::Csv;
}

Result<std::int64_t> exportEvents(store::Reader &reader, const EventFilter &filter, store::Order order, const QString &file,
                                  std::int64_t now, const JobContext &context)
{
    RepositoryNames names;
    auto repositories = reader.repositories(now);
    if (!repositories)
        return repositories.error();
    for (const Repository &repository : *repositories)
        names.emplace(repository.id, repository.config.name);
    Progress progress{.phase = Progress::Phase::Writing};
    const auto total = reader.countEvents(filter, context.stop);
    if (!total)
        return total.error();
    progress.total = *total;
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return cannotWrite(out);
    TableWriter writer(tableFormatOf(file), std::move(names));
    const auto write = [&out](const std::string &text) { return out.write(text.data(), qint64(text.size())) == qint64(text.size()); };
    bool written = write(writer.begin());
    auto rows = forEachEvent(reader, filter, order, -1, context, [&](const Event &event) {
        written = written && write(writer.row(event));
        if (++progress.done % kPage == 0)
            context.tell(progress);
        return written;
    });
    if (!rows)
        return rows.error();
    if (!written || !write(writer.end()) || !out.commit())
        return cannotWrite(out);
    return rows;
}

} // namespace workspace
