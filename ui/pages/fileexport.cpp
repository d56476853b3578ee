// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fileexport.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/viewstate.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

FileExport::FileExport(Page &page, Words words) : QObject(&page), m_page(page), m_words(std::move(words)), m_banner(new widgets::Banner)
{
    m_banner->hide();
    if (auto *layout = qobject_cast<QBoxLayout *>(page.layout()))
        layout->insertWidget(0, m_banner);
    connect(m_banner, &widgets::Banner::actionTriggered, this, &FileExport::cancel);
}

FileExport::~FileExport()
{
    m_running.request_stop();
}

void FileExport::ask(const Writer &writer)
{
    if (refuseWhileBusy())
        return;
    auto *dialog = new QFileDialog(&m_page, m_words.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Comma-separated values (*.csv)"), tr("Tab-separated values (*.tsv)"), tr("JSON (*.json)")});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setDirectory(widgets::viewState(m_words.folderKey, QDir::homePath()).toString());
    dialog->selectFile(m_words.name + u".csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, name = m_words.name](const QString &chosen) {
        const QString suffix = chosen.section("*."_L1, 1).section(u')', 0, 0);
        // A name that was typed stays, with the other ending.
        const QFileInfo typed(dialog->selectedFiles().value(0));
        const bool hasEnding = QStringList{u"csv"_s, u"tsv"_s, u"json"_s}.contains(typed.suffix().toLower());
        const QString base = typed.isDir() ? QString() : hasEnding ? typed.completeBaseName() : typed.fileName();
        dialog->setDefaultSuffix(suffix);
        dialog->selectFile((base.isEmpty() ? name : base) + u'.' + suffix);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, writer](const QString &file) { write(writer, file); });
    dialog->open();
}

void FileExport::write(const Writer &writer, const QString &file)
{
    if (refuseWhileBusy())
        return;
    m_busy = true;
    m_isTold = false;
    widgets::setViewState(m_words.folderKey, QFileInfo(file).absolutePath());
    m_running = writer(
        this, file, [this, file](const Result<std::int64_t> &rows) { finish(file, rows); },
        [this](const Progress &progress) {
            if (m_busy)
                m_banner->setState(widgets::Banner::Kind::Info, m_words.progress(progress), tr("Cancel"));
        });
}

bool FileExport::refuseWhileBusy()
{
    if (m_busy)
        emit m_page.toastAsked(tr("An export is running. Wait for its end, or cancel it."), widgets::ToastKind::Note);
    return m_busy;
}

void FileExport::cancel()
{
    m_running.request_stop();
}

bool FileExport::holdsWindow()
{
    if (!m_busy || m_isTold)
        return false;
    m_isTold = true;
    emit m_page.toastAsked(tr("An export is running. Close the window once more to cancel it."), widgets::ToastKind::Note);
    return true;
}

void FileExport::finish(const QString &file, const Result<std::int64_t> &rows)
{
    m_busy = false;
    m_banner->setState(widgets::Banner::Kind::Info, {});
    if (rows)
        emit m_page.toastAsked(m_words.done(*rows, QDir::toNativeSeparators(file)));
    else if (rows.error().code == ErrorCode::Cancelled)
        emit m_page.toastAsked(tr("Cancelled. Nothing was exported."), widgets::ToastKind::Note);
    else
        emit m_page.toastAsked(tr("Nothing was exported. %1").arg(rows.error().message), widgets::ToastKind::Failed);
}
