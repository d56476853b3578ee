// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/codeviewdocument.h"
#include "ui/widgets/codeviewlayout.h"

#include <QAbstractScrollArea>

#include <memory>

namespace widgets {

/// Shows a diff, or one text, with line numbers, YAML colours and folded unchanged lines. Read-only;
/// text can be selected and copied (without numbers and signs). Arrow keys scroll, N and P go to the
/// next and previous change, + shows every line.
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

public slots:
    void copy();
    void selectAll();
    void unfoldAll();
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

private:
    void relayout();
    void goToChange(bool forward);
    void scrollToRow(int row);
    [[nodiscard]] int gutterWidth() const;
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] const CodeLayout::Row *rowUnder(const QPoint &point) const;
    [[nodiscard]] CodePosition positionUnder(const QPoint &point) const;
    [[nodiscard]] std::pair<CodePosition, CodePosition> selection() const;

    void paintRow(QPainter &painter, const CodeLayout::Row &row, int top) const;
    void paintFold(QPainter &painter, const CodeLayout::Row &row, int top) const;
    void paintGutter(QPainter &painter, const CodeLayout::Row &row, const CodeLine &line, int top) const;
    void paintText(QPainter &painter, const CodeLayout::Row &row, const CodeLine &line, int top) const;

    std::shared_ptr<const CodeDocument> m_document;
    CodeLayout m_layout;
    CodePosition m_anchor, m_cursor;
    int m_hovered = -1; ///< row of the fold under the pointer
};

} // namespace widgets
