// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/codeviewdocument.h"
#include "ui/widgets/codeviewlayout.h"

#include <QAbstractScrollArea>

#include <memory>

class QAction;

namespace widgets {

class DiffViewAccessible;
class FindBar;

/// Shows a diff, or one text, with line numbers, YAML colours, folded unchanged lines, noise and
/// blocks. Read-only; text can be selected and copied (without numbers and signs). Arrow keys scroll, with
/// Shift they select from the caret on; N and P go to the next and previous change, + shows every line, − closes the blocks of a text,
/// Return the one at the caret, Ctrl+F finds. Painted here and not by an editor component such as QScintilla: that has one column of
/// numbers, no rows for what is folded between changes, no words marked inside wrapped lines, and no text for a screen reader that says
/// what changed.
class DiffView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent = nullptr);

    /// Shows `document` from its first change on; `line` > 0: from that (new, else old) line on.
    void setDocument(std::shared_ptr<const CodeDocument> document, int line = 0);
    [[nodiscard]] const CodeDocument *document() const { return m_document.get(); }
    [[nodiscard]] const CodeLayout &layoutOfLines() const { return m_layout; }

    /// The selected text, lines joined by line ends.
    [[nodiscard]] QString selectedText() const;
    /// What a screen reader is told: how much changed, then every line with its sign.
    [[nodiscard]] QString spokenText() const;

    /// Marks every place where `needle` stands and goes to the first from the top of the view on.
    void find(const QString &needle);
    [[nodiscard]] int matches() const { return int(m_matches.size()); }
    /// The match the view is at, from 1; 0: none.
    [[nodiscard]] int currentMatch() const { return m_match + 1; }

public slots:
    void showFind();
    void hideFind();
    void findNext();
    void findPrevious();
    void copy();
    void selectAll();
    void unfoldAll();
    void closeBlocks();
    /// Opens or closes the block of a text that the caret stands in; opens what is folded there.
    void toggleBlock();
    void nextChange();
    void previousChange();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

signals:
    /// The needle, the matches or the match the view is at turned.
    void matchesChanged();

private:
    friend class DiffViewAccessible;

    /// Moves the caret and leaves the other end of the selection; false where the key does not move it.
    bool moveCaret(int key, bool far);
    void bringCaret();
    void listKeys();
    [[nodiscard]] CodePosition besideCaret(bool forward) const;
    [[nodiscard]] CodePosition aboveCaret(int rows) const;
    void paintCaret(QPainter &painter) const;
    void goToMatch(int match);
    void placeFind();
    void relayout();
    void goToChange(bool forward);
    void scrollToRow(int row);
    [[nodiscard]] int gutterWidth() const;
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] const CodeLayout::Row *rowUnder(const QPoint &point) const;
    [[nodiscard]] CodePosition positionUnder(const QPoint &point) const;
    [[nodiscard]] std::pair<CodePosition, CodePosition> selection() const;

    void paintRows(QPainter &painter, const QRect &area) const;
    void paintRow(QPainter &painter, const CodeLayout::Row &row, int top) const;
    void paintFold(QPainter &painter, const CodeLayout::Row &row, int top) const;
    void paintGutter(QPainter &painter, const CodeLayout::Row &row, const CodeLine &line, int top) const;
    void paintText(QPainter &painter, const CodeLayout::Row &row, const CodeLine &line, int top) const;
    void paintMatches(QPainter &painter, const CodeLayout::Row &row, int top) const;
    /// The first match of a line; the others of it follow.
    [[nodiscard]] std::vector<CodeMatch>::const_iterator matchesOf(int line) const;
    [[nodiscard]] QString foldText(const CodeLayout::Row &row) const;
    [[nodiscard]] QRectF boxOf(const CodeLayout::Row &row, int begin, int end, int top) const;

    std::shared_ptr<const CodeDocument> m_document;
    CodeLayout m_layout;
    CodePosition m_anchor, m_cursor;
    bool m_byKeyboard = false; ///< the focus came by keys
    int m_hovered = -1;        ///< row of the fold under the pointer
    QString m_needle;
    std::vector<CodeMatch> m_matches;
    int m_match = -1;
    FindBar *m_find = nullptr; ///< made when it is first asked for
    QList<QAction *> m_diffKeys, m_textKeys;
};

} // namespace widgets
