// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/yamledit.h"

#include "ui/theme/paint.h"
#include "ui/widgets/codeviewdocument.h"

#include <QPaintEvent>
#include <QSyntaxHighlighter>
#include <QTextBlock>

#include <algorithm>

using theme::Role;

namespace widgets {
namespace {

constexpr int kGutter = 48;
constexpr int kMark = 3;

Role roleOf(CodeSpan::Kind kind)
{
    switch (kind) {
    case CodeSpan::Kind::Key: return Role::YamlKey;
    case CodeSpan::Kind::Number: return Role::YamlNumber;
    case CodeSpan::Kind::Comment: break;
    }
    return Role::YamlComment;
}

} // namespace

class YamlEdit::Gutter final : public QWidget
{
public:
    explicit Gutter(YamlEdit *edit) : QWidget(edit), m_edit(edit) {}

protected:
    void paintEvent(QPaintEvent *event) override { m_edit->paintGutter(event); }

private:
    YamlEdit *m_edit;
};

/// Colours line by line; a file of a user's own has no block scalars worth remembering between them.
class YamlEdit::Colours final : public QSyntaxHighlighter
{
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override
    {
        for (const CodeSpan &span : YamlColouring().next(text)) {
            QTextCharFormat format;
            format.setForeground(theme::color(roleOf(span.kind)));
            setFormat(span.begin, span.length, format);
        }
    }
};

YamlEdit::YamlEdit(QWidget *parent) : QPlainTextEdit(parent), m_gutter(new Gutter(this)), m_colours(new Colours(document()))
{
    setFrameShape(QFrame::NoFrame);
    setFont(theme::codeFont());
    document()->setDefaultFont(theme::codeFont());
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    document()->setDocumentMargin(8);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        dy ? m_gutter->scroll(0, dy) : m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::blockCountChanged, this, &YamlEdit::placeGutter);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &YamlEdit::showMarks);
    placeGutter();
}

void YamlEdit::setFaults(std::vector<std::pair<int, int>> places)
{
    m_faults = std::move(places);
    showMarks();
    m_gutter->update();
}

void YamlEdit::goTo(int line, int column)
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::clamp(column - 1, 0, block.length() - 1));
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

void YamlEdit::showMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextEdit::ExtraSelection here;
    here.format.setBackground(theme::color(Role::Hover));
    here.format.setProperty(QTextFormat::FullWidthSelection, true);
    here.cursor = textCursor();
    here.cursor.clearSelection();
    marks.append(here);
    for (const auto &[line, column] : m_faults) {
        const QTextBlock block = document()->findBlockByNumber(line - 1);
        if (!block.isValid())
            continue;
        QTextEdit::ExtraSelection wrong;
        wrong.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.format.setUnderlineColor(theme::color(Role::Danger));
        wrong.cursor = QTextCursor(block);
        const int from = std::clamp(column - 1, 0, std::max(0, block.length() - 2));
        wrong.cursor.setPosition(block.position() + from);
        wrong.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        marks.append(wrong);
    }
    setExtraSelections(marks);
}

int YamlEdit::gutterWidth() const
{
    return std::max(kGutter, QFontMetrics(font()).horizontalAdvance(QString::number(blockCount())) + 24);
}

void YamlEdit::placeGutter()
{
    setViewportMargins(gutterWidth(), 0, 0, 0);
    m_gutter->setGeometry(QRect(contentsRect().topLeft(), QSize(gutterWidth(), contentsRect().height())));
}

void YamlEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

void YamlEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_colours) {
        m_colours->rehighlight();
        showMarks();
    }
}

void YamlEdit::paintGutter(QPaintEvent *event)
{
    QPainter painter(m_gutter);
    painter.fillRect(event->rect(), theme::color(Role::Gutter));
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom())
            return;
        const int line = block.blockNumber() + 1;
        const bool wrong = std::any_of(m_faults.begin(), m_faults.end(), [line](const auto &fault) { return fault.first == line; });
        if (wrong)
            painter.fillRect(QRectF(0, place.top(), kMark, place.height()), theme::color(Role::Danger));
        theme::paintText(painter, QRect(0, int(place.top()), m_gutter->width() - 12, QFontMetrics(font()).height()), QString::number(line),
                         font(), theme::color(wrong ? Role::Danger : Role::GutterText), Qt::AlignRight);
    }
}

} // namespace widgets
