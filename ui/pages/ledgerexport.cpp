// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger into a file: every link of what is listed.
#include "ui/models/displaytext.h"

#include "base/plurals.h"
#include "ui/pages/ledgerpage.h"
#include "ui/theme/times.h"
#include "ui/widgets/viewstate.h"
#include "workspace/clusters.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFolderKey = "ledger/exportfolder/1";

} // namespace

void LedgerPage::exportLedger()
{
    auto *dialog = new QFileDialog(this, tr("Export the ledger"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("JSON Lines, which can be checked (*.jsonl)"), tr("Comma-separated values (*.csv)")});
    dialog->setDefaultSuffix(u"jsonl"_s);
    dialog->setDirectory(widgets::viewState(QLatin1String(kFolderKey), QDir::homePath()).toString());
    dialog->selectFile(u"ledger.jsonl"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &chosen) {
        const QString suffix = chosen.contains(u"*.csv"_s) ? u"csv"_s : u"jsonl"_s;
        dialog->setDefaultSuffix(suffix);
        dialog->selectFile(u"ledger."_s + suffix);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        widgets::setViewState(QLatin1String(kFolderKey), QFileInfo(file).absolutePath());
        m_exporting.request_stop();
        m_exporting = m_services.clusters->exportLedger(this, filter(), file, [this, file](const Result<store::LedgerExport> &done) {
            emit toastAsked(done ? tr("%1 link(s) written to %2", nullptr, pluralOf(done->written))
                                       .arg(theme::figure(done->written), QDir::toNativeSeparators(file))
                                 : tr("The export failed. %1").arg(displayText(done.error().message)),
                            widgets::outcome(done));
        });
    });
    dialog->open();
}
