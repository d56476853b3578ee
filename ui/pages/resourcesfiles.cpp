// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resourcesfiles.h"

#include "base/plurals.h"
#include "ui/models/resourcegroupsmodel.h"
#include "ui/theme/times.h"
#include "ui/widgets/tableview.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

ResourcesFiles::ResourcesFiles(Page &page, workspace::Workspace &workspace, widgets::TableView &view, ResourceGroupsModel &model)
    : QObject(&page), m_page(page), m_workspace(workspace), m_view(view), m_model(model)
{
    FileExport::Words words;
    words.title = tr("Export resources");
    words.name = u"resources"_s;
    words.folderKey = u"resources/exportfolder/1"_s;
    words.progress = [](const Progress &progress) {
        return tr("Exporting: %1 of %2 name(s) written.", nullptr, pluralOf(progress.total))
            .arg(theme::figure(progress.done), theme::figure(progress.total));
    };
    words.done = [](std::int64_t rows, const QString &file) {
        return tr("%1 name(s) written to %2", nullptr, pluralOf(rows)).arg(theme::figure(rows), file);
    };
    m_files = new FileExport(page, std::move(words));
}

FileExport::Writer ResourcesFiles::writer(const store::ResourceQuery &query) const
{
    return [this, query](QObject *owner, const QString &file, workspace::Reply<std::int64_t> reply,
                         std::function<void(const Progress &)> progress) {
        return m_workspace.exportResources(owner, query, file, std::move(reply), std::move(progress));
    };
}

void ResourcesFiles::copy(const store::ResourceQuery &shown)
{
    std::vector<int> rows;
    for (const QModelIndex &row : m_view.selectionModel()->selectedRows())
        rows.push_back(row.row());
    if (rows.empty() && m_view.currentIndex().isValid())
        rows.push_back(m_view.currentIndex().row());
    if (rows.size() > widgets::TableView::kMostCopied) {
        emit m_page.toastAsked(widgets::TableView::tooManyToCopy(static_cast<std::int64_t>(rows.size())), widgets::ToastKind::Failed);
        return;
    }
    std::sort(rows.begin(), rows.end());
    auto lines = std::make_shared<QStringList>();
    auto missing = std::make_shared<std::vector<qsizetype>>(); // lines
    store::ResourceAsk ask{.anew = false, .sections = 0, .names = 0, .ranges = {}, .marks = {}};
    for (const int row : rows) {
        if (!m_model.isMissing(row)) {
            lines->append(m_view.rowText(row));
            continue;
        }
        const store::ResourceRange place = m_model.placeAt(row);
        store::ResourceRange *last = ask.ranges.empty() ? nullptr : &ask.ranges.back();
        if (last && last->section == place.section && last->first + last->count == place.first)
            ++last->count;
        else
            ask.ranges.push_back(place);
        missing->push_back(lines->size());
        lines->append(QString());
    }
    m_copying.request_stop();
    if (missing->empty()) {
        finishCopy(*lines);
        return;
    }
    m_copying = m_workspace.requestResourceWindow(this, shown, ask, [this, lines, missing](const Result<store::ResourceWindow> &window) {
        if (!window) {
            emit m_page.toastAsked(tr("Nothing was copied. %1").arg(window.error().message), widgets::ToastKind::Failed);
            return;
        }
        // The names come in the order of the lines that wait for them.
        auto line = missing->cbegin();
        for (const store::ResourceNames &names : window->names)
            for (const store::ResourceGroup &one : names.names)
                if (line != missing->cend())
                    (*lines)[*line++] = m_view.copiedLine([&](int column) { return m_model.copiedText(one, column); });
        if (line == missing->cend())
            finishCopy(*lines);
        else
            emit m_page.toastAsked(tr("Nothing was copied: the resources have changed. Copy again."), widgets::ToastKind::Failed);
    });
}

void ResourcesFiles::finishCopy(const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    if (lines.size() > 1)
        emit m_page.toastAsked(tr("%n row(s) copied.", nullptr, static_cast<int>(lines.size())));
}
