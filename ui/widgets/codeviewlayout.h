// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/codeviewdocument.h"

#include <QFontMetricsF>

#include <optional>
#include <set>
#include <vector>

namespace widgets {

/// A place in a document: line and index into its text.
struct CodePosition {
    int line = 0;
    int index = 0;

    auto operator<=>(const CodePosition &) const = default;
};

/// Where the lines of a document lie when they are as wide as a view: long lines wrap with their
/// indentation kept; runs of unchanged lines, noise and closed blocks fold.
class CodeLayout final
{
public:
    struct Row {
        int line = 0;   ///< first line of a fold
        int folded = 0; ///< lines folded here; 0: a row of text
        int begin = 0;  ///< part of the line's text
        int end = 0;
        int indent = 0; ///< cells in front of it (continuations)
        int top = 0;
        int height = 0;
    };

    static constexpr int kLine = 18; ///< before theme::scaled(), as kFold
    static constexpr int kFold = 24;
    static constexpr int kContext = 4; ///< unchanged lines kept around a change
    static constexpr int kSmallestFold = 6;
    static constexpr int kSmallestNoise = 3;

    /// `width` pixels of text; `document` must outlive the layout.
    void set(const CodeDocument *document, const QFontMetricsF &metrics, qreal width);
    void setFolding(bool on);
    /// Shows the lines of the fold that begins at `line`.
    void unfold(int line);
    /// Closes or opens the block of a text that is indented below `line`.
    void toggleBlock(int line);
    /// Closes every block that begins `depth` levels deep; with those that are deeper inside.
    void closeBlocks(int depth);
    [[nodiscard]] bool isClosed(int line) const { return m_closed.contains(line); }

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// Of a row of text, in pixels.
    [[nodiscard]] int lineHeight() const { return m_line; }
    [[nodiscard]] int height() const { return m_rows.empty() ? 0 : m_rows.back().top + m_rows.back().height; }
    /// The row at `y`, clamped; -1 without rows.
    [[nodiscard]] int rowAt(int y) const;
    /// The row that shows `position`, or the fold it is in; -1 without rows.
    [[nodiscard]] int rowOf(CodePosition position) const;
    /// Pixels from the text's left edge; `index` is within the row.
    [[nodiscard]] qreal xOf(const Row &row, int index) const;
    [[nodiscard]] CodePosition positionAt(const Row &row, qreal x) const;
    /// The first row of the next change after (or before) row `from`; none: there is none.
    [[nodiscard]] std::optional<int> nextChange(int from, bool forward) const;

private:
    void build();
    void addLine(int line);
    [[nodiscard]] int endOfRow(const QString &text, int begin, qreal width) const;
    [[nodiscard]] int endOfFold(int line) const;
    [[nodiscard]] int endOfNoise(int line) const;

    const CodeDocument *m_document = nullptr;
    QFontMetricsF m_metrics{QFont()};
    qreal m_cell = 1;
    int m_line = kLine;
    int m_fold = kFold;
    qreal m_width = 0;
    bool m_folding = true;
    std::set<int> m_unfolded;
    std::set<int> m_closed; ///< lines whose block is closed
    std::vector<Row> m_rows;
};

} // namespace widgets
