// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/delegates.h"

#include "ui/theme/itemroles.h"
#include "ui/theme/paint.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QTableView>
#include <QVariantList>

using namespace Qt::StringLiterals;

namespace theme {
namespace {

/// What one cell is made of, read once from the model.
struct Cell {
    QString text, secondary, second, right, icon, figureIcon;
    Role iconRole = Role::SecondaryText;
    Role textRole = Role::Text;
    Role secondRole = Role::SecondaryText;
    QFont font = bodyFont();
    Qt::TextElideMode elide = Qt::ElideRight;
    bool isRight = false;
    std::optional<double> progress;
    std::vector<std::int64_t> months;
    std::vector<TextSpan> spans;
};

Role roleOf(const QModelIndex &index, int itemRole, Role fallback)
{
    const QVariant value = index.data(itemRole);
    return value.isValid() ? Role(value.toInt()) : fallback;
}

Cell read(const QModelIndex &index)
{
    Cell cell;
    const QVariant type = index.data(EventTypeRole);
    if (type.isValid()) {
        const auto event = EventType(type.toInt());
        cell.text = word(event);
        cell.icon = iconName(event);
        cell.iconRole = inkRole(event);
    } else {
        cell.text = safeText(index.data(Qt::DisplayRole).toString());
        cell.icon = index.data(IconNameRole).toString();
        cell.iconRole = roleOf(index, IconColorRole, Role::SecondaryText);
    }
    cell.secondary = safeText(index.data(SecondaryTextRole).toString());
    cell.second = safeText(index.data(SecondLineRole).toString());
    cell.secondRole = roleOf(index, SecondLineColorRole, Role::SecondaryText);
    cell.textRole = roleOf(index, TextColorRole, index.data(DimmedRole).toBool() ? Role::SecondaryText : Role::Text);
    cell.right = index.data(RightTextRole).toString();
    cell.figureIcon = index.data(FigureIconRole).toString();
    if (index.data(CodeRole).toBool())
        cell.font = codeFont();
    else if (index.data(BoldRole).toBool())
        cell.font = boldFont();
    cell.elide = index.data(ElideStartRole).toBool() ? Qt::ElideLeft : elideOf(cell.text);
    cell.isRight = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    if (const QVariant progress = index.data(ProgressRole); progress.isValid())
        cell.progress = progress.toDouble();
    for (const QVariant &month : index.data(MonthsRole).toList())
        cell.months.push_back(month.toLongLong());
    if (const QVariant spans = index.data(SpansRole); spans.isValid())
        cell.spans = spans.value<std::vector<TextSpan>>();
    return cell;
}

const QHeaderView *headerOf(const QStyleOptionViewItem &option)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    return table ? table->horizontalHeader() : nullptr;
}

bool isFirst(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QHeaderView *header = headerOf(option);
    return header ? header->logicalIndexAt(0) == index.column() && header->offset() == 0 : index.column() == 0;
}

bool isLast(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QHeaderView *header = headerOf(option);
    if (!header)
        return false;
    for (int visual = header->count() - 1; visual >= 0; --visual)
        if (const int logical = header->logicalIndex(visual); !header->isSectionHidden(logical))
            return logical == index.column();
    return false;
}

void paintRow(QPainter &painter, const QStyleOptionViewItem &option, bool first, bool last)
{
    const QRect rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    const bool active = option.state & QStyle::State_Active;
    if (selected)
        painter.fillRect(rect, color(active ? Role::Selection : Role::Pressed));
    else if (option.widget && option.widget->property("kubestatsHoveredRow").toInt() == option.index.row()
             && option.widget->property("kubestatsHoveredRow").isValid())
        painter.fillRect(rect, color(Role::Hover));
    painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), color(Role::Grid));
    if (selected && first && active)
        painter.fillRect(QRect(rect.x(), rect.y(), 3, rect.height()), color(Role::Accent));
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isCurrent = view && view->currentIndex().row() == option.index.row();
    if (!isCurrent || selected || !(view->hasFocus()))
        return;
    // The focused row that is not selected: 2 px inside, over all its cells.
    const QColor ring = color(Role::Focus);
    painter.fillRect(QRect(rect.x(), rect.y(), rect.width(), 2), ring);
    painter.fillRect(QRect(rect.x(), rect.bottom() - 1, rect.width(), 2), ring);
    if (first)
        painter.fillRect(QRect(rect.x(), rect.y(), 2, rect.height()), ring);
    if (last)
        painter.fillRect(QRect(rect.right() - 1, rect.y(), 2, rect.height()), ring);
}

void paintFigure(QPainter &painter, const QRect &rect, const Cell &cell)
{
    const int width = paintText(painter, rect, cell.text, cell.font, color(cell.textRole), Qt::AlignRight, cell.elide);
    if (!cell.figureIcon.isEmpty())
        paintIcon(painter, QRect(rect.right() + 1 - width - 4 - iconSize(kIconBadge), rect.y(), iconSize(kIconBadge), rect.height()),
                  cell.figureIcon, color(cell.iconRole), kIconBadge);
}

void paintFirstLine(QPainter &painter, QRect line, const Cell &cell, const QString &needle)
{
    if (!cell.right.isEmpty())
        line.setRight(line.right() - paintText(painter, line, cell.right, smallFont(), color(Role::SecondaryText), Qt::AlignRight) - 8);
    if (!cell.spans.empty()) {
        for (const TextSpan &span : cell.spans) {
            if (line.width() < 8)
                return;
            const Role role = span.quiet ? Role::SecondaryText : cell.textRole;
            line.setLeft(line.left() + paintMatched(painter, line, span.text, needle, cell.font, color(role), cell.elide));
        }
        return;
    }
    const int used = paintMatched(painter, line, cell.text, needle, cell.font, color(cell.textRole), cell.elide);
    if (!cell.secondary.isEmpty()) {
        const int gap = QFontMetrics(cell.font).horizontalAdvance(u' ');
        paintMatched(painter, line.adjusted(used + gap, 0, 0, 0), cell.secondary, needle, bodyFont(), color(Role::SecondaryText));
    }
}

} // namespace

TableDelegate::TableDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void TableDelegate::setTwoLines(bool twoLines)
{
    m_twoLines = twoLines;
}

void TableDelegate::setNeedle(const QString &needle)
{
    m_needle = needle;
}

int TableDelegate::rowHeight() const
{
    const int body = QFontMetrics(bodyFont()).height();
    const int small = QFontMetrics(smallFont()).height();
    return m_twoLines ? std::max(kRowTwoLines, body + small + 12) : std::max(kRow, body + 12);
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cellOption(option);
    cellOption.index = index;
    const bool first = isFirst(option, index);
    const bool last = isLast(option, index);
    painter->save();
    paintRow(*painter, cellOption, first, last);

    const Mirrored scope(*painter, option.rect);
    const Cell cell = read(index);
    QRect rect =
        option.rect.adjusted(first ? kFirstCellPadding : kCellPadding, 0, last && cell.isRight ? -kFirstCellPadding : -kCellPadding, -1);
    if (!cell.months.empty()) {
        const int height = std::min(28, rect.height() - 8);
        paintMonths(*painter, QRect(rect.x(), rect.y() + (rect.height() - height) / 2, std::min(rect.width(), 112), height), cell.months);
        painter->restore();
        return;
    }
    const bool twoLines = !cell.second.isEmpty() || cell.progress;
    const int lineHeight = QFontMetrics(bodyFont()).height();
    const int upperHeight = std::max(20, lineHeight), lowerHeight = std::max(17, QFontMetrics(smallFont()).height());
    const int top = rect.y() + (rect.height() - (m_twoLines ? upperHeight + lowerHeight : lineHeight)) / 2;
    if (cell.isRight) {
        paintFigure(*painter, rect, cell);
        painter->restore();
        return;
    }
    if (const QVariant indent = index.data(TreeRole); first && indent.isValid()) {
        if (!cell.icon.isEmpty())
            paintIcon(*painter, QRect(rect.x() - iconSize(kIconChip) / 2, rect.y(), iconSize(kIconChip), rect.height()), cell.icon,
                      color(cell.iconRole), kIconChip);
        rect.setLeft(rect.left() + iconSize() + 4 + (cell.icon.isEmpty() ? indent.toInt() - iconSize() - 4 : 0));
    } else if (!cell.icon.isEmpty()) {
        // A state's icon stands on its first line, an object's in the middle of the row.
        const bool onLine = twoLines && index.data(IconColorRole).isValid();
        const QRect place =
            onLine ? QRect(rect.x(), top + 1, iconSize(), upperHeight) : QRect(rect.x(), rect.y(), iconSize(), rect.height());
        if (cell.icon != QLatin1String(kIconRoom))
            paintIcon(*painter, place, cell.icon, color(cell.iconRole));
        rect.setLeft(rect.left() + iconSize() + (first ? 12 : 6));
        if (index.data(EventTypeRole).isValid())
            rect.setLeft(option.rect.x() + (first ? kFirstCellPadding : kCellPadding) + iconSize() + 6);
    }
    const bool isGlyphAlone = index.data(EventTypeRole).isValid() && rect.width() < iconSize();
    if (isGlyphAlone) {
        // No room for a letter of the word; readers have it, and the glyph has its own shape.
    } else if (!twoLines) {
        paintFirstLine(*painter, rect, cell, m_needle);
    } else {
        paintFirstLine(*painter, QRect(rect.x(), top, rect.width(), upperHeight), cell, m_needle);
        const QRect lower(rect.x(), top + upperHeight, rect.width(), lowerHeight);
        if (cell.progress)
            paintBar(*painter, QRectF(lower.x(), lower.center().y() - 1, lower.width(), 4), *cell.progress);
        else
            paintMatched(*painter, lower, cell.second, m_needle, smallFont(), color(cell.secondRole));
    }
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Cell cell = read(index);
    const int padding = isFirst(option, index) ? kFirstCellPadding + kCellPadding : 2 * kCellPadding;
    const int icon = cell.icon.isEmpty() ? 0 : iconSize() + 12;
    const int text = QFontMetrics(cell.font).horizontalAdvance(cell.text)
        + (cell.secondary.isEmpty() ? 0 : QFontMetrics(bodyFont()).horizontalAdvance(u' ' + cell.secondary));
    const int second = QFontMetrics(smallFont()).horizontalAdvance(cell.second);
    return {padding + icon + (cell.months.empty() ? std::max(text, second) : 112), rowHeight()};
}

} // namespace theme
