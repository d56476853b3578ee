// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/fileexport.h"

/// Resources into a file, a row for each file that declares one. Lives with its page.
class InstancesExport final : public QObject
{
    Q_OBJECT

public:
    InstancesExport(Page &page, workspace::Workspace &workspace);

    /// Asks for the file (CSV, TSV or JSON by its ending), then streams: those of `first` first, in this order.
    void ask(const ResourceFilter &filter, const std::vector<std::int64_t> &first) { m_files->ask(writer(filter, first)); }
    /// The same into a file that is known.
    void write(const ResourceFilter &filter, const std::vector<std::int64_t> &first, const QString &file)
    {
        m_files->write(writer(filter, first), file);
    }

private:
    [[nodiscard]] FileExport::Writer writer(const ResourceFilter &filter, const std::vector<std::int64_t> &first) const;

    workspace::Workspace &m_workspace;
    FileExport *m_files;
};
