// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/warningmodel.h"

#include "ui/models/displaytext.h"
#include "ui/theme/itemroles.h"

#include <tuple>

namespace {

constexpr qsizetype kShortHash = 7;

QString shortHash(const ObjectId &id)
{
    return QString::fromStdString(id.hex()).left(kShortHash);
}

/// A warning is the same one as long as its file has it for its reason; lines move.
std::tuple<std::string, WarningReason, std::string> identity(const Warning &warning)
{
    return {warning.path, warning.reason, warning.detail};
}

} // namespace

WarningModel::WarningModel(QObject *parent) : RowModel(parent) {}

void WarningModel::setWarnings(std::vector<Warning> warnings)
{
    std::stable_sort(warnings.begin(), warnings.end(), [](const Warning &a, const Warning &b) {
        return std::tuple(!isUnreadable(a.reason), a.path, a.line) < std::tuple(!isUnreadable(b.reason), b.path, b.line);
    });
    replaceRows(std::move(warnings), identity);
}

int WarningModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void WarningModel::sort(int column, Qt::SortOrder order)
{
    std::vector<Warning> sorted = rows();
    const auto before = [column](const Warning &a, const Warning &b) {
        switch (column) {
        case LineColumn: return std::tie(a.line, a.path) < std::tie(b.line, b.path);
        case ReasonColumn: return std::tie(a.reason, a.path) < std::tie(b.reason, b.path);
        default: return std::tie(a.path, a.line) < std::tie(b.path, b.line);
        }
    };
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&](const Warning &a, const Warning &b) { return order == Qt::AscendingOrder ? before(a, b) : before(b, a); });
    replaceRows(std::move(sorted), identity);
}

QString WarningModel::reasonText(const Warning &warning)
{
    const QString detail = displayText(warning.detail);
    switch (warning.reason) {
    case WarningReason::HelmTemplates: return tr("Helm templates, %1").arg(detail);
    case WarningReason::BrokenYaml: return detail.isEmpty() ? tr("Broken YAML") : tr("Broken YAML: %1").arg(detail);
    case WarningReason::TooLarge: return tr("Too large to be read");
    case WarningReason::TooDeep: return tr("Nested too deeply");
    case WarningReason::NotUtf8: return tr("Not UTF-8 text");
    case WarningReason::MissingObject: return tr("Missing in the repository");
    case WarningReason::TooSlow: return tr("Took more than 2 s to read");
    case WarningReason::TooManyDocuments: return tr("Too many documents in one file");
    case WarningReason::DuplicateIdentity: return tr("The same resource twice in this file: %1").arg(detail);
    case WarningReason::DuplicateKey: return tr("A key stands twice: %1").arg(detail);
    case WarningReason::NoName: return tr("A resource without a name");
    case WarningReason::Template: return tr("A template, not YAML yet");
    case WarningReason::LfsPointer: return tr("A Git LFS pointer, not the file itself");
    }
    return {};
}

QString WarningModel::adviceText(WarningReason reason)
{
    switch (reason) {
    case WarningReason::HelmTemplates: return tr("Nothing to do: they are no manifests before Helm has rendered them.");
    case WarningReason::BrokenYaml: return tr("Mend the line; until then the last readable state counts.");
    case WarningReason::TooLarge: return tr("Split the file (limit: 16 MiB a file, 4 MiB a document) or exclude its path.");
    case WarningReason::TooDeep: return tr("Flatten it (limit: 100 levels) or exclude its path.");
    case WarningReason::NotUtf8: return tr("Save it as UTF-8.");
    case WarningReason::MissingObject: return tr("Fetch the whole history: git fetch --unshallow, or clone without --filter.");
    case WarningReason::TooSlow: return tr("Split the file or exclude its path.");
    case WarningReason::TooManyDocuments: return tr("Split the file (limit: 1,000 documents).");
    case WarningReason::DuplicateIdentity: return tr("Remove one of them: which one a cluster keeps is a matter of order.");
    case WarningReason::DuplicateKey: return tr("Remove one of them: the last one counts.");
    case WarningReason::NoName: return tr("Give it metadata.name or generateName.");
    case WarningReason::Template: return tr("Exclude its path, or commit what it renders to.");
    case WarningReason::LfsPointer: return tr("Keep manifests out of Git LFS.");
    }
    return {};
}

QVariant WarningModel::cell(int row, int column, int role) const
{
    const Warning &warning = warningAt(row);
    if (role == Qt::TextAlignmentRole && column == LineColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == theme::SecondLineRole && column == ReasonColumn)
        return adviceText(warning.reason);
    if (role == Qt::ToolTipRole && column == ReasonColumn)
        return plainTooltip(reasonText(warning) + u'\n' + adviceText(warning.reason));
    if (role == Qt::ToolTipRole && column == FirstCommitColumn)
        return QString::fromStdString(warning.firstCommit.hex());
    if (role == Qt::ToolTipRole && column == LastCommitColumn)
        return QString::fromStdString(warning.lastCommit.hex());
    if (role == Qt::ToolTipRole && column == PathColumn)
        return plainTooltip(displayText(warning.path));
    if (role == theme::CodeRole)
        return column != ReasonColumn && column != LineColumn;
    if (role == theme::ElideStartRole)
        return column == PathColumn;
    if (role == theme::DimmedRole)
        return !warning.current;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case PathColumn: return displayText(warning.path);
    case LineColumn: return warning.line > 0 ? QVariant(QString::number(warning.line)) : QVariant();
    case ReasonColumn: return reasonText(warning);
    case FirstCommitColumn: return shortHash(warning.firstCommit);
    case LastCommitColumn: return shortHash(warning.lastCommit);
    default: return {};
    }
}

QVariant WarningModel::header(int column, int role) const
{
    if (role == Qt::TextAlignmentRole && column == LineColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case PathColumn: return tr("Path");
    case LineColumn: return tr("Line");
    case ReasonColumn: return tr("Reason");
    case FirstCommitColumn: return tr("Since");
    case LastCommitColumn: return tr("Last commit");
    default: return {};
    }
}
