// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <functional>

namespace widgets {
class Banner;
}

/// Writes a table into a file that is asked for: a banner on top of the page says how far it is and
/// cancels, a toast says how many rows were written, or why not. One at a time a page; lives with it.
class FileExport final : public QObject
{
    Q_OBJECT

public:
    /// What is written, in the words of its page.
    struct Words {
        QString title;                                     ///< of the file dialog
        QString name;                                      ///< of the file, without its ending
        QString folderKey;                                 ///< where the folder is remembered
        std::function<QString(const Progress &)> progress; ///< "7 of 9 events are written."
        std::function<QString(std::int64_t rows, const QString &file)> done;
    };
    /// Starts to write into a file; what it returns cancels.
    using Writer = std::function<std::stop_source(QObject *owner, const QString &file, workspace::Reply<std::int64_t> reply,
                                                  std::function<void(const Progress &)> progress)>;

    FileExport(Page &page, Words words);
    ~FileExport() override;

    /// Asks for the file (CSV, TSV or JSON by its ending), then writes.
    void ask(const Writer &writer);
    /// The same into a file that is known.
    void write(const Writer &writer, const QString &file);
    /// What came of it is said when it is known.
    void cancel();
    /// Closing the window would cancel what runs: says so once, and holds the window that once.
    bool holdsWindow();

private:
    bool refuseWhileBusy();
    void finish(const QString &file, const Result<std::int64_t> &rows);

    Page &m_page;
    Words m_words;
    widgets::Banner *m_banner;
    std::stop_source m_running;
    bool m_busy = false;
    bool m_isTold = false; ///< that closing the window cancels it
};
