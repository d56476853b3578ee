// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <vector>

class QListWidget;
class QTextBrowser;

/// The user's guide, the program's version, what it is built with, and its licence. The chapters are
/// the Markdown files of resources/help, held in the program.
class HelpPage final : public Page
{
    Q_OBJECT

public:
    HelpPage(const PageServices &services, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] HeaderParts headerParts() const override { return LinePart; }
    /// `part` of the target is a chapter's id.
    void open(const PageTarget &target) override;
    [[nodiscard]] PageTarget target() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showChapter();
    void format();
    void fitColumn();

    QListWidget *m_chapters;
    QTextBrowser *m_text;
};

/// A chapter: id ("repositories", "about", "licence") and translated title, in order.
struct HelpChapter {
    QString id, title;
};
std::vector<HelpChapter> helpChapters();
