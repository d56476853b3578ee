// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/tablefile.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace workspace {

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

TableFormat tableFormatOf(const QString &file)
{
    if (file.endsWith(".json"_L1, Qt::CaseInsensitive))
        return TableFormat::Json;
    const bool tabs = file.endsWith(".tsv"_L1, Qt::CaseInsensitive) || file.endsWith(".txt"_L1, Qt::CaseInsensitive);
    return tabs ? TableFormat::Tsv : TableFormat::Csv;
}

Result<void> TableFile::begin(const std::vector<std::string> &header)
{
    if (!m_file.open(QIODevice::WriteOnly))
        return cannotWrite();
    if (!write(m_format == TableFormat::Json ? "[" : tableRow(header, m_format)))
        return cannotWrite();
    return {};
}

bool TableFile::addJson(const std::string &object)
{
    return write((std::exchange(m_isFirst, false) ? "\n" : ",\n") + object);
}

Result<void> TableFile::commit()
{
    if (m_format == TableFormat::Json)
        write(m_isFirst ? "]\n" : "\n]\n");
    if (!m_isWritten || !m_file.commit())
        return cannotWrite();
    return {};
}

bool TableFile::write(const std::string &text)
{
    m_isWritten = m_isWritten && m_file.write(text.data(), qint64(text.size())) == qint64(text.size());
    return m_isWritten;
}

Error TableFile::cannotWrite() const
{
    return {ErrorCode::DiskFull,
            QCoreApplication::translate("Workspace", "%1 cannot be written: %2. Check the folder and the free space.")
                .arg(m_file.fileName(), m_file.errorString()),
            {}};
}

} // namespace workspace
