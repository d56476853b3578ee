// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/yamledit.h"

#include "ui/models/displaytext.h"
#include "ui/theme/paint.h"
#include "ui/widgets/codeviewdocument.h"
#include "ui/widgets/yamllines.h"

#include <QApplication>
#include <QPaintEvent>
#include <QPolygonF>
#include <QPushButton>
#include <QSyntaxHighlighter>
#include <QTextBlock>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using theme::Role;

namespace widgets {
namespace {

constexpr int kGutter = 48;
constexpr int kMark = 3;
constexpr int kLine = 20;
constexpr int kNote = 28;
constexpr int kMargin = 8;             ///< of the text
constexpr std::size_t kMostNotes = 20; ///< a text that is no policy at all is wrong in every line

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

/// Below a line, on the danger fill: where, what; a click goes there.
class YamlEdit::Note final : public QPushButton
{
public:
    Note(const YamlFault &fault, YamlEdit *edit)
        : QPushButton(edit), m_edit(edit), m_place(u"%1:%2"_s.arg(fault.line).arg(fault.column)), m_message(displayText(fault.message))
    {
        setAutoDefault(false);
        setObjectName("yamlNote"_L1);
        setAccessibleName(m_place + u' ' + m_message);
        setToolTip(plainTooltip(m_message));
    }

    static int rowHeight() { return theme::scaled(kNote); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), theme::color(Role::DangerFill));
        const QRect whole(0, 0, width(), rowHeight()); // its foot may be cut by the editor's
        const theme::Mirrored scope(painter, whole);
        const int icon = theme::iconSize(theme::kIconBadge);
        QRect rest = whole.adjusted(m_edit->gutterWidth() + kMargin, 0, -theme::kCardGap, 0);
        theme::paintIcon(painter, QRect(rest.left(), 0, icon, rest.height()), u"error"_s, theme::color(Role::Danger), theme::kIconBadge);
        QFont bold = theme::smallFont();
        bold.setBold(true);
        rest.setLeft(rest.left() + icon + theme::kGrid);
        rest.setLeft(rest.left() + theme::paintText(painter, rest, m_place, bold, theme::color(Role::Text)) + theme::kGrid / 2);
        theme::paintText(painter, rest, m_message, theme::smallFont(), theme::color(Role::Text));
        if (hasFocus()) {
            painter.setPen(QPen(theme::color(Role::Focus), 2));
            painter.drawRect(rect().adjusted(1, 1, -1, -1));
        }
    }

    /// The text scrolls under it, too.
    void wheelEvent(QWheelEvent *event) override { QApplication::sendEvent(m_edit->viewport(), event); }

private:
    YamlEdit *m_edit;
    QString m_place, m_message;
};

YamlEdit::YamlEdit(QWidget *parent) : QPlainTextEdit(parent), m_gutter(new Gutter(this))
{
    setFrameShape(QFrame::NoFrame);
    setFont(theme::codeFont());
    auto *text = new QTextDocument(this);
    text->setDefaultFont(theme::codeFont());
    text->setDocumentMargin(kMargin);
    const qreal line = std::max<qreal>(theme::scaled(kLine), QFontMetricsF(theme::codeFont()).height());
    m_lines = new YamlLines(text, line, [this](const QTextBlock &block) {
        return Note::rowHeight() * std::count_if(m_places.begin(), m_places.end(), [&](const Place &place) {
                   return place.note && place.cursor.block() == block;
               });
    });
    text->setDocumentLayout(m_lines);
    setDocument(text);
    m_colours = new Colours(text);
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    // What is selected is painted as high as its line, see paintSelection().
    QPalette palette;
    palette.setBrush(QPalette::Highlight, Qt::transparent);
    setPalette(palette);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        dy ? m_gutter->scroll(0, dy) : m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
        placeNotes();
    });
    connect(this, &QPlainTextEdit::blockCountChanged, this, &YamlEdit::placeGutter);
    connect(this, &QPlainTextEdit::cursorPositionChanged, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QPlainTextEdit::selectionChanged, viewport(), qOverload<>(&QWidget::update));
    placeGutter();
}

void YamlEdit::setFaults(const std::vector<YamlFault> &faults)
{
    for (const Place &place : std::exchange(m_places, {}))
        delete place.note;
    QWidget *before = this;
    for (const YamlFault &fault : faults) {
        const QTextBlock block = document()->findBlockByNumber(fault.line - 1);
        if (!block.isValid())
            continue;
        Place place{QTextCursor(block), fault.column, m_places.size() < kMostNotes ? new Note(fault, this) : nullptr};
        if (place.note) {
            connect(place.note, &QPushButton::clicked, this, [this, fault] { goTo(fault.line, fault.column); });
            setTabOrder(std::exchange(before, place.note), place.note);
        }
        m_places.push_back(std::move(place));
    }
    m_lines->roomChanged();
    viewport()->update();
    placeNotes();
    m_gutter->update();
}

bool YamlEdit::isFaulty(const QTextBlock &block) const
{
    return std::any_of(m_places.begin(), m_places.end(), [&](const Place &place) { return place.cursor.block() == block; });
}

/// Under the line each is of; it is a child of the editor and not of what scrolls, so that it spans the gutter.
void YamlEdit::placeNotes()
{
    QTextBlock last;
    int below = 0;
    for (const Place &place : m_places) {
        if (!place.note)
            continue;
        const QTextBlock block = place.cursor.block();
        below = block == last ? below + Note::rowHeight() : 0;
        last = block;
        const QRectF at = blockBoundingGeometry(block).translated(contentOffset());
        const int top = viewport()->y() + qRound(at.top() + m_lines->linesHeight(block)) + below;
        const int end = std::min(top + Note::rowHeight(), viewport()->geometry().bottom() + 1);
        place.note->setGeometry(0, top, viewport()->geometry().right() + 1, std::max(0, end - top));
        place.note->setVisible(end > std::max(top, viewport()->y()));
    }
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

/// The line of the cursor and what is selected, as high as lines are; the text comes over them.
void YamlEdit::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
            QRectF lines = blockBoundingGeometry(block).translated(contentOffset());
            if (lines.top() > event->rect().bottom())
                break;
            lines.setHeight(m_lines->linesHeight(block));
            if (block == textCursor().block())
                painter.fillRect(QRectF(0, lines.top(), viewport()->width(), lines.height()), theme::color(Role::Hover));
            paintSelection(painter, block, lines);
            for (const Place &place : m_places)
                if (place.cursor.block() == block)
                    paintWave(painter, block, lines.topLeft(), place.column);
        }
    }
    QPlainTextEdit::paintEvent(event);
}

/// From the fault to the end of its line; the font's own wave is a row of dots at this size.
void YamlEdit::paintWave(QPainter &painter, const QTextBlock &block, const QPointF &origin, int column) const
{
    constexpr int kStep = 2;
    const int from = std::clamp(column - 1, 0, std::max(0, block.length() - 2));
    const QTextLine line = block.layout()->lineForTextPosition(from);
    if (!line.isValid())
        return;
    const int end = std::max(from + 1, line.textStart() + line.textLength());
    const qreal y = origin.y() + line.y() + line.ascent() + kStep;
    const qreal right = origin.x() + line.cursorToX(end);
    QPolygonF wave;
    for (qreal x = origin.x() + line.cursorToX(from); x <= right; x += kStep)
        wave.append({x, y + (wave.size() % 2 ? 0 : kStep)});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::color(Role::Danger), 1));
    painter.drawPolyline(wave);
    painter.restore();
}

void YamlEdit::paintSelection(QPainter &painter, const QTextBlock &block, const QRectF &lines) const
{
    const QTextCursor cursor = textCursor();
    const int length = block.length() - 1;
    const int begin = std::max(cursor.selectionStart() - block.position(), 0);
    const int end = std::min(cursor.selectionEnd() - block.position(), length + 1);
    if (!cursor.hasSelection() || begin >= end)
        return;
    const QTextLayout &layout = *block.layout();
    const qreal height = lines.height() / std::max(1, layout.lineCount());
    const QColor colour = QApplication::palette().color(isActiveWindow() ? QPalette::Active : QPalette::Inactive, QPalette::Highlight);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int first = std::max(begin, line.textStart()), last = std::min(end, line.textStart() + line.textLength());
        if (first > last)
            continue;
        const qreal from = line.cursorToX(first);
        // The end of a line that is selected with it is as wide as a letter.
        const qreal to = line.cursorToX(last) + (end > length && i + 1 == layout.lineCount() ? fontMetrics().averageCharWidth() : 0);
        painter.fillRect(QRectF(lines.left() + from, lines.top() + i * height, to - from, height), colour);
    }
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
    placeNotes();
}

void YamlEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_colours) {
        m_colours->rehighlight();
        viewport()->update();
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
        const QRectF lines(0, place.top(), m_gutter->width(), m_lines->linesHeight(block));
        const bool wrong = isFaulty(block);
        if (wrong)
            painter.fillRect(QRectF(0, lines.top(), kMark, lines.height()), theme::color(Role::Danger));
        theme::paintText(painter, lines.toRect().adjusted(0, 0, -12, 0), QString::number(block.blockNumber() + 1), font(),
                         theme::color(wrong ? Role::Danger : Role::GutterText), Qt::AlignRight);
    }
}

} // namespace widgets
