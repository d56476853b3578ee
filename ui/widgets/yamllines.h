// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextDocumentLayout>

#include <functional>

namespace widgets {

/// Lines of one height, and room for more below some of them. QPlainTextEdit knows neither.
class YamlLines final : public QPlainTextDocumentLayout
{
public:
    /// `roomBelow`: how much is free below a block.
    YamlLines(QTextDocument *document, qreal lineHeight, std::function<qreal(const QTextBlock &)> roomBelow);

    /// Of the block's lines alone, without the room below them.
    [[nodiscard]] qreal linesHeight(const QTextBlock &block) const;
    /// The room below some block is another.
    void roomChanged();

    [[nodiscard]] QRectF blockBoundingRect(const QTextBlock &block) const override;

private:
    qreal m_lineHeight;
    std::function<qreal(const QTextBlock &)> m_roomBelow;
};

} // namespace widgets
