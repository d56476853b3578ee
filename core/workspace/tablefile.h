// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSaveFile>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace workspace {

enum class TableFormat { Csv, Tsv, Json };

/// A cell that no spreadsheet takes for a formula: one that begins with = + - @ tab or CR gets a
/// '. CSV quotes as RFC 4180 says; in TSV tabs and line ends become spaces.
std::string tableCell(std::string_view text, TableFormat format);
/// A row with its line end.
std::string tableRow(const std::vector<std::string> &cells, TableFormat format);

/// What a file's ending asks for: .tsv and .txt tabs, .json an array of objects, all others commas.
TableFormat tableFormatOf(const QString &file);

/// A table on its way into a file, row by row; the file appears only when it is complete.
class TableFile final
{
public:
    explicit TableFile(const QString &file) : m_file(file), m_format(tableFormatOf(file)) {}

    [[nodiscard]] TableFormat format() const { return m_format; }
    /// First, with the names of the columns.
    [[nodiscard]] Result<void> begin(const std::vector<std::string> &header);
    /// One row: its cells or, as JSON, one object. False: nothing more can be written.
    bool add(const std::vector<std::string> &cells) { return write(tableRow(cells, m_format)); }
    bool addJson(const std::string &object);
    /// Last; without it there is no file.
    [[nodiscard]] Result<void> commit();

private:
    bool write(const std::string &text);
    [[nodiscard]] Error cannotWrite() const;

    QSaveFile m_file;
    TableFormat m_format;
    bool m_isFirst = true;
    bool m_isWritten = true; ///< all so far
};

} // namespace workspace
