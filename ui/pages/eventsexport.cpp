// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/eventsexport.h"

#include "ui/theme/times.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

void exportEvents(Page &page, workspace::Workspace &workspace, const EventFilter &filter)
{
    auto *dialog = new QFileDialog(&page, Page::tr("Export events"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({Page::tr("Comma-separated values (*.csv)"), Page::tr("Tab-separated values (*.tsv)")});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"events.csv"_s);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog](const QString &chosen) { dialog->setDefaultSuffix(chosen.contains("*.tsv"_L1) ? u"tsv"_s : u"csv"_s); });
    QObject::connect(dialog, &QFileDialog::fileSelected, &page, [&page, &workspace, filter](const QString &file) {
        workspace.exportEvents(&page, filter, file, [&page, file](Result<std::int64_t> rows) {
            if (rows)
                emit page.toastAsked(Page::tr("%1 events written to %2").arg(theme::figure(*rows), QDir::toNativeSeparators(file)));
            else
                emit page.toastAsked(Page::tr("Nothing was exported. %1").arg(rows.error().message));
        });
    });
    dialog->open();
}
