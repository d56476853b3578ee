// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/helppage.h"

#include "base/language.h"
#include "ui/theme/delegates.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextFrame>
#include <QTextTable>

using namespace Qt::StringLiterals;
using theme::Role;

static void initHelp()
{
    Q_INIT_RESOURCE(help);
}

namespace {

constexpr int kList = 208;
constexpr int kColumn = 760;
constexpr auto kAbout = "about"_L1;
constexpr auto kLicence = "licence"_L1;

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

struct ChapterFile {
    const char *id;
    const char *file;
    const char *title;
};
constexpr ChapterFile kFiles[] = {
    {"repositories", "1-repositories.md", QT_TRANSLATE_NOOP("Help", "Repositories")},
    {"events", "2-events.md", QT_TRANSLATE_NOOP("Help", "Resources and events")},
    {"trends", "3-trends-and-export.md", QT_TRANSLATE_NOOP("Help", "Trends and export")},
    {"clusters", "8-clusters.md", QT_TRANSLATE_NOOP("Help", "Namespaces and the ledger")},
    {"window", "7-window.md", QT_TRANSLATE_NOOP("Help", "Window and keys")},
    {"command-line", "4-command-line.md", QT_TRANSLATE_NOOP("Help", "Command line")},
    {"settings", "5-settings.md", QT_TRANSLATE_NOOP("Help", "Settings")},
    {"troubleshooting", "6-troubleshooting.md", QT_TRANSLATE_NOOP("Help", "Troubleshooting")},
};

/// What the program is made with, with the licence of each.
constexpr const char *kParts[][2] = {
    {"Qt, Qt SVG", "LGPL-3.0"},
    {"Qt Charts", "GPL-3.0"},
    {"QtKeychain", "BSD-2-Clause"},
    {"libgit2", "GPL-2.0 with linking exception"},
    {"LibYAML, yaml-cpp", "MIT"},
    {"SQLite", "public domain"},
    {"libcurl", "curl"},
    {"CLI11", "BSD-3-Clause"},
    {"jemalloc", "BSD-2-Clause"},
};

QString read(const QString &file)
{
    static const bool ready = (initHelp(), true);
    Q_UNUSED(ready)
    // In the language of the window where it is written in that, else in English.
    const QString own = u":/help/%1/%2"_s.arg(installedLanguage(), file);
    QFile source(QFile::exists(own) ? own : u":/help/"_s + file);
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

QString aboutText()
{
    QString text = u"# Kubestats %1\n\n"_s.arg(QLatin1String(KUBESTATS_VERSION));
    text += Text::tr("The lifecycle of every Kubernetes manifest, from the history of your Git repositories.") + u"\n\n"_s;
    text += Text::tr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty.") + u"\n\n"_s;
    text += u"## "_s + Text::tr("Made with") + u"\n\n| "_s + Text::tr("part") + u" | "_s + Text::tr("licence") + u" |\n| --- | --- |\n"_s;
    for (const auto &part : kParts)
        text += u"| %1 | %2 |\n"_s.arg(QLatin1String(part[0]), QLatin1String(part[1]));
    text += u"\n"_s + Text::tr("Running with Qt %1.").arg(QLatin1String(qVersion())) + u"\n"_s;
    return text;
}

QString textOf(const QString &id)
{
    if (id == kAbout)
        return aboutText();
    for (const ChapterFile &chapter : kFiles)
        if (id == QLatin1String(chapter.id))
            return read(QLatin1String(chapter.file));
    return {};
}

/// Wide enough for the longest title, in every language.
int listWidth(const QListWidget &list)
{
    int width = kList;
    for (int row = 0; row < list.count(); ++row)
        width = std::max(width, list.fontMetrics().horizontalAdvance(list.item(row)->text()) + 2 * theme::kPageMargin);
    return width;
}

void formatHeading(QTextCursor &cursor, int level)
{
    // Set, not merged: Markdown gives headings a size of its own, which would win.
    QTextCharFormat letters;
    letters.setFont(level == 1 ? theme::titleFont() : theme::boldFont());
    letters.setForeground(theme::color(Role::Text));
    cursor.setCharFormat(letters);
    QTextBlockFormat block;
    block.setTopMargin(level == 1 ? 0 : 20);
    block.setBottomMargin(level == 1 ? 12 : 6);
    cursor.mergeBlockFormat(block);
}

/// Code in running text and in blocks: the fixed font on a tone of its own.
void formatCode(QTextBlock block)
{
    const bool isBlock =
        block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage) || block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        if (!isBlock && !it.fragment().charFormat().fontFixedPitch())
            continue;
        QTextCursor cursor(block);
        cursor.setPosition(it.fragment().position());
        cursor.setPosition(it.fragment().position() + it.fragment().length(), QTextCursor::KeepAnchor);
        QTextCharFormat letters;
        letters.setFont(theme::codeFont());
        letters.setBackground(theme::color(Role::NeutralFill));
        cursor.mergeCharFormat(letters);
    }
}

void formatTables(const QTextFrame *frame)
{
    for (QTextFrame *child : frame->childFrames()) {
        formatTables(child);
        auto *table = qobject_cast<QTextTable *>(child);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderBrush(theme::color(Role::Grid));
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(6);
        format.setCellSpacing(0);
        format.setTopMargin(8);
        format.setBottomMargin(12);
        table->setFormat(format);
    }
}

} // namespace

std::vector<HelpChapter> helpChapters()
{
    std::vector<HelpChapter> chapters;
    for (const ChapterFile &chapter : kFiles)
        chapters.push_back({QString::fromLatin1(chapter.id), QCoreApplication::translate("Help", chapter.title)});
    chapters.push_back({kAbout, Text::tr("About Kubestats")});
    chapters.push_back({kLicence, Text::tr("Licence")});
    return chapters;
}

HelpPage::HelpPage(const PageServices &, QWidget *parent) : Page(parent), m_chapters(new QListWidget), m_text(new QTextBrowser)
{
    m_chapters->setAccessibleName(tr("Chapters"));
    m_chapters->setFrameShape(QFrame::NoFrame);
    m_chapters->setUniformItemSizes(true);
    m_chapters->setItemDelegate(new theme::TableDelegate(m_chapters));
    for (const HelpChapter &chapter : helpChapters()) {
        auto *item = new QListWidgetItem(chapter.title, m_chapters);
        item->setData(Qt::UserRole, chapter.id);
        item->setSizeHint(QSize(0, theme::kRow));
    }
    m_chapters->setFixedWidth(listWidth(*m_chapters));
    m_text->setAccessibleName(tr("Text of the chapter"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(theme::kPageMargin);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setFixedWidth(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_chapters);
    row->addWidget(line);
    row->addWidget(m_text, 1);
    setFocusProxy(m_chapters);
    connect(m_chapters, &QListWidget::currentRowChanged, this, &HelpPage::showChapter);
    // The chapters are ours; where one leads to the web, the browser shows it.
    connect(m_text, &QTextBrowser::anchorClicked, this, [](const QUrl &url) {
        if (url.scheme() == "https"_L1)
            QDesktopServices::openUrl(url);
    });
    m_chapters->setCurrentRow(0);
}

QString HelpPage::title() const
{
    return tr("Help");
}

void HelpPage::open(const PageTarget &target)
{
    for (int row = 0; row < m_chapters->count(); ++row)
        if (m_chapters->item(row)->data(Qt::UserRole).toString() == target.part)
            m_chapters->setCurrentRow(row);
}

PageTarget HelpPage::target() const
{
    PageTarget target;
    target.part = m_chapters->currentItem()->data(Qt::UserRole).toString();
    return target;
}

void HelpPage::showChapter()
{
    const QString id = m_chapters->currentItem()->data(Qt::UserRole).toString();
    m_text->document()->setDefaultFont(id == kLicence ? theme::codeFont() : theme::bodyFont());
    if (id == kLicence)
        m_text->setPlainText(read(kLicence));
    else
        m_text->setMarkdown(textOf(id));
    format();
    m_text->verticalScrollBar()->setValue(0);
}

void HelpPage::format()
{
    QTextDocument *document = m_text->document();
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        // Not BlockUnderCursor: it takes the block before, too, which would get the margins of a heading.
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        if (const int level = block.blockFormat().headingLevel(); level > 0)
            formatHeading(cursor, level);
        else
            formatCode(block);
    }
    formatTables(document->rootFrame());
    fitColumn();
}

void HelpPage::fitColumn()
{
    // Lines longer than this are hard to read; the licence has its own line ends.
    QTextFrame *root = m_text->document()->rootFrame();
    QTextFrameFormat format = root->frameFormat();
    format.setRightMargin(std::max(theme::kPageMargin, m_text->viewport()->width() - kColumn));
    if (format != root->frameFormat())
        root->setFrameFormat(format);
}

void HelpPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumn();
}

void HelpPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_chapters->currentItem())
        showChapter();
}
