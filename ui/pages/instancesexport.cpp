// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/instancesexport.h"

#include "base/plurals.h"
#include "ui/theme/times.h"

using namespace Qt::StringLiterals;

InstancesExport::InstancesExport(Page &page, workspace::Workspace &workspace) : QObject(&page), m_workspace(workspace)
{
    FileExport::Words words;
    words.title = tr("Export resources");
    words.name = u"resources"_s;
    words.folderKey = u"resources/exportfolder/1"_s;
    words.progress = [](const Progress &progress) {
        return tr("Exporting: %1 resource(s) written.", nullptr, pluralOf(progress.done)).arg(theme::figure(progress.done));
    };
    words.done = [](std::int64_t rows, const QString &file) {
        return tr("%1 resource(s) written to %2", nullptr, pluralOf(rows)).arg(theme::figure(rows), file);
    };
    m_files = new FileExport(page, std::move(words));
}

FileExport::Writer InstancesExport::writer(const ResourceFilter &filter, const std::vector<std::int64_t> &first) const
{
    return [this, filter, first](QObject *owner, const QString &file, workspace::Reply<std::int64_t> reply,
                                 std::function<void(const Progress &)> progress) {
        return m_workspace.exportInstances(owner, filter, first, file, std::move(reply), std::move(progress));
    };
}
