// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/fileexport.h"

class ResourceGroupsModel;

namespace widgets {
class TableView;
}

/// Resources on their way out of the window: into a file, all of them, or onto the clipboard, the
/// selected rows, also those that are not in memory. Lives with its page.
class ResourcesFiles final : public QObject
{
    Q_OBJECT

public:
    ResourcesFiles(Page &page, workspace::Workspace &workspace, widgets::TableView &view, ResourceGroupsModel &model);

    /// Asks for the file (CSV, TSV or JSON by its ending), then streams every name of `query`.
    void ask(const store::ResourceQuery &query) { m_files->ask(writer(query)); }
    /// The same into a file that is known.
    void write(const store::ResourceQuery &query, const QString &file) { m_files->write(writer(query), file); }
    /// `shown`: what the rows of the view answer.
    void copy(const store::ResourceQuery &shown);

private:
    [[nodiscard]] FileExport::Writer writer(const store::ResourceQuery &query) const;
    void finishCopy(const QStringList &lines);

    Page &m_page;
    workspace::Workspace &m_workspace;
    widgets::TableView &m_view;
    ResourceGroupsModel &m_model;
    FileExport *m_files;
    std::stop_source m_copying;
};
