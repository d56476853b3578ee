// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/yamllines.h"

#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace widgets {

YamlLines::YamlLines(QTextDocument *document, qreal lineHeight, std::function<qreal(const QTextBlock &)> roomBelow)
    : QPlainTextDocumentLayout(document), m_lineHeight(lineHeight), m_roomBelow(std::move(roomBelow))
{
}

qreal YamlLines::linesHeight(const QTextBlock &block) const
{
    return m_lineHeight * std::max(1, block.layout()->lineCount());
}

void YamlLines::roomChanged()
{
    emit documentSizeChanged(documentSize());
    emit update();
}

QRectF YamlLines::blockBoundingRect(const QTextBlock &block) const
{
    QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block);
    if (!block.isValid() || !block.isVisible())
        return rect;
    // The layout has put the lines one below the other at the font's height.
    QTextLayout *layout = block.layout();
    for (int i = 0; i < layout->lineCount(); ++i) {
        QTextLine line = layout->lineAt(i);
        line.setPosition({line.x(), i * m_lineHeight + (m_lineHeight - line.height()) / 2});
    }
    const bool isLast = !block.next().isValid();
    rect.setHeight(linesHeight(block) + m_roomBelow(block) + (isLast ? document()->documentMargin() : 0));
    return rect;
}

} // namespace widgets
