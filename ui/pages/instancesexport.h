// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/fileexport.h"

/// Resources into a file, a row for each file that declares one. Lives with its page.
class InstancesExport final : public QObject
{
    Q_OBJECT

public:
    InstancesExport(Page &page, workspace::Workspace &workspace);

    /// Asks for the file (CSV, TSV or JSON by its ending), then streams.
    void ask(const ResourceFilter &filter) { m_files->ask(writer(filter)); }
    /// The same into a file that is known.
    void write(const ResourceFilter &filter, const QString &file) { m_files->write(writer(filter), file); }

private:
    [[nodiscard]] FileExport::Writer writer(const ResourceFilter &filter) const;

    workspace::Workspace &m_workspace;
    FileExport *m_files;
};
