// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/namespacesexport.h"

#include "base/plurals.h"
#include "ui/models/clustertext.h"
#include "ui/models/displaytext.h"
#include "ui/theme/times.h"
#include "ui/widgets/viewstate.h"
#include "workspace/eventtable.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using workspace::NamespaceRow;

namespace {

constexpr auto kFolderKey = "namespaces/exportfolder/1";

std::string objectsCell(const NamespaceRow &row)
{
    if (!row.objects)
        return "unknown";
    return (row.objectsAtLeast ? "at least " : "") + std::to_string(*row.objects);
}

std::string pairs(const StringMap &map)
{
    std::string text;
    for (const auto &[key, value] : map)
        text += (text.empty() ? "" : "; ") + key + '=' + value;
    return text;
}

std::vector<std::string> cells(const NamespaceRow &row)
{
    return {row.ns.name,
            row.ns.phase == NamespacePhase::Terminating ? "Terminating" : "Active",
            row.ns.created > 0 ? workspace::utcText(row.ns.created) : "unknown",
            objectsCell(row),
            pairs(row.ns.labels),
            row.owner,
            row.policy ? ClusterText::matchWord(row.policy->match).toStdString() : "unknown",
            row.policy ? row.policy->why.toStdString() : std::string(),
            row.lastActivity > 0 ? workspace::utcText(row.lastActivity) : "unknown",
            row.ns.uid};
}

} // namespace

Result<std::int64_t> writeNamespaces(const NamespaceFilter &rows, const QString &file)
{
    const workspace::TableFormat format =
        workspace::tableFormatOf(file) == workspace::TableFormat::Tsv ? workspace::TableFormat::Tsv : workspace::TableFormat::Csv;
    std::string text = workspace::tableRow(
        {"namespace", "phase", "created", "objects", "labels", "owner", "policy", "why", "lastActivity", "uid"}, format);
    for (int i = 0; i < rows.rowCount(); ++i)
        text += workspace::tableRow(cells(rows.row(i)), format);
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(text.data(), qint64(text.size())) != qint64(text.size()) || !out.commit())
        return Error{ErrorCode::DiskFull,
                     ClusterText::tr("%1 cannot be written: %2. Check the folder and the free space.").arg(file, out.errorString()),
                     {}};
    return rows.rowCount();
}

void askNamespacesExport(Page &page, const NamespaceFilter &rows, const QString &context)
{
    auto *dialog = new QFileDialog(&page, ClusterText::tr("Export namespaces"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({ClusterText::tr("Comma-separated values (*.csv)"), ClusterText::tr("Tab-separated values (*.tsv)")});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setDirectory(widgets::viewState(QLatin1String(kFolderKey), QDir::homePath()).toString());
    QString name = u"namespaces-"_s;
    for (const QChar c : context)
        name += c.isLetterOrNumber() || c == u'-' || c == u'.' ? c : QChar(u'-');
    dialog->selectFile(name + u".csv"_s);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, name](const QString &chosen) {
        const QString suffix = chosen.contains(u"*.tsv"_s) ? u"tsv"_s : u"csv"_s;
        dialog->setDefaultSuffix(suffix);
        dialog->selectFile(name + u'.' + suffix);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, &page, [&page, &rows](const QString &file) {
        widgets::setViewState(QLatin1String(kFolderKey), QFileInfo(file).absolutePath());
        const auto written = writeNamespaces(rows, file);
        emit page.toastAsked(written ? ClusterText::tr("%1 namespace(s) written to %2", nullptr, pluralOf(*written))
                                           .arg(theme::figure(*written), QDir::toNativeSeparators(file))
                                     : ClusterText::tr("Nothing was exported. %1").arg(written.error().message),
                             widgets::outcome(written));
    });
    dialog->open();
}
