// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controls.h"

#include "ui/theme/paint.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace theme::controls {
namespace {

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

struct Face {
    QColor fill, border;
};

Face faceOf(const QStyleOption &option, ButtonKind kind)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool hovered = enabled && has(option, QStyle::State_MouseOver);
    const bool down = enabled && has(option, QStyle::State_Sunken);
    const bool on = has(option, QStyle::State_On);
    if (!enabled)
        return kind == ButtonKind::Quiet || kind == ButtonKind::Link ? Face{} : Face{color(Role::Window), color(Role::Hairline)};
    switch (kind) {
    case ButtonKind::Primary: return {color(hovered || down ? Role::AccentHover : Role::Accent), {}};
    case ButtonKind::Danger: return {color(hovered || down ? Role::DangerHover : Role::Danger), {}};
    case ButtonKind::Link: return {}; // its word is underlined
    case ButtonKind::Quiet:
        if (down)
            return {color(Role::Pressed), {}};
        return {on ? color(Role::Selection) : hovered ? color(Role::Hover) : QColor(), {}};
    case ButtonKind::Segment:
    case ButtonKind::Normal:
    case ButtonKind::Default: break;
    }
    const QColor fill = color(down ? Role::Pressed : on ? Role::Selection : hovered ? Role::Hover : Role::Button);
    return {fill, color(kind == ButtonKind::Default ? Role::Accent : Role::Outline)};
}

/// The share of a segment in the frame: neighbours share one line.
void paintSegment(QPainter &painter, const QRect &rect, const Face &face, SegmentPlace place)
{
    const bool first = place == SegmentPlace::First || place == SegmentPlace::Only;
    const bool last = place == SegmentPlace::Last || place == SegmentPlace::Only;
    painter.save();
    painter.setClipRect(rect);
    const QRectF whole = QRectF(rect).adjusted(first ? 0 : -12, 0, last ? 0 : 12, 0);
    paintBox(painter, whole, kRadiusControl, face.fill, face.border);
    if (!first)
        painter.fillRect(QRectF(rect.x(), rect.y() + 1, 1, rect.height() - 2), face.border);
    painter.restore();
}

QColor labelColor(const QStyleOption &option, ButtonKind kind)
{
    if (!has(option, QStyle::State_Enabled))
        return color(Role::DisabledText);
    if (kind == ButtonKind::Primary)
        return color(Role::OnAccent);
    if (kind == ButtonKind::Link)
        return color(Role::Accent);
    return color(kind == ButtonKind::Danger ? Role::OnDanger : Role::Text);
}

/// Where the mark of a check box or radio button stands.
QRectF markBox(const QStyleOption &option)
{
    const int side = iconSize();
    return {option.rect.center().x() - side / 2.0 + 1, option.rect.center().y() - side / 2.0 + 1, qreal(side), qreal(side)};
}

} // namespace

void paintButtonFace(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const ButtonKind kind = buttonKind(widget);
    const Face face = faceOf(option, kind);
    if (kind == ButtonKind::Segment)
        paintSegment(painter, option.rect, face, segmentPlace(widget));
    else if (face.fill.isValid() || face.border.isValid())
        paintBox(painter, option.rect, kRadiusControl, face.fill, face.border);
}

void paintButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const Mirrored scope(painter, option.rect);
    const bool isLink = buttonKind(widget) == ButtonKind::Link;
    const QColor colour = labelColor(option, buttonKind(widget));
    const bool hasMenu = option.features & QStyleOptionButton::HasMenu;
    const int padding = option.text.isEmpty() || isLink ? 0 : 8;
    QFont font = painter.font();
    font.setUnderline(isLink && has(option, QStyle::State_Enabled)
                      && (has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken)));
    QRect rect = option.rect.adjusted(padding, 0, -padding, 0);
    if (hasMenu) {
        const int side = iconSize(kIconChip);
        paintChevron(painter, QRect(rect.right() - side, rect.y(), side + 4, rect.height()), QStyle::PE_IndicatorArrowDown,
                     has(option, QStyle::State_Enabled));
        rect.setRight(rect.right() - side - 8);
    }
    const QFontMetrics metrics(painter.font());
    QString text = option.text;
    text.remove(u'&');
    text.replace(u"\x01"_s, u"&"_s);
    const int iconWidth = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = iconWidth && !text.isEmpty() ? 8 : 0;
    const int width = std::min(rect.width(), iconWidth + gap + metrics.horizontalAdvance(text));
    int x = rect.x() + (rect.width() - width) / 2;
    if (iconWidth) {
        const QRect place(x, rect.y() + (rect.height() - option.iconSize.height()) / 2, iconWidth, option.iconSize.height());
        option.icon.paint(&painter, mirrored(place), Qt::AlignCenter, has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled,
                          has(option, QStyle::State_On) ? QIcon::On : QIcon::Off);
        x += iconWidth + gap;
    }
    // Fractions of a width would elide a word that fits.
    const bool fits = metrics.horizontalAdvance(text) <= rect.right() + 1 - x;
    paintText(painter, QRect(x, rect.y(), rect.right() + 1 - x, rect.height()), text, font, colour, Qt::AlignLeft,
              fits ? Qt::ElideNone : Qt::ElideRight);
}

void paintComboLabel(QPainter &painter, const QStyleOptionComboBox &option)
{
    if (option.editable)
        return;
    const Mirrored scope(painter, option.rect);
    QRect rect = option.rect.adjusted(12, 0, -iconSize(kIconChip) - 20, 0);
    if (!option.currentIcon.isNull()) {
        const QRect place(rect.x(), rect.y() + (rect.height() - iconSize()) / 2, iconSize(), iconSize());
        option.currentIcon.paint(&painter, mirrored(place), Qt::AlignCenter,
                                 has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
        rect.setLeft(rect.left() + iconSize() + 8);
    }
    paintText(painter, rect, option.currentText, painter.font(),
              color(has(option, QStyle::State_Enabled) ? Role::Text : Role::DisabledText), Qt::AlignLeft, elideOf(option.currentText));
}

void paintInput(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    // The editor inside a combo box or spin box has no frame of its own.
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    if (frame && frame->lineWidth <= 0)
        return;
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focused = enabled && has(option, QStyle::State_HasFocus);
    const QColor border = isInvalid(widget) ? color(Role::Danger)
        : focused                           ? color(Role::Focus)
        : enabled                           ? color(Role::Control)
                                            : color(Role::Hairline);
    paintBox(painter, option.rect, kRadiusControl, color(enabled ? Role::Base : Role::Window), border, focused ? 2 : 1);
}

void paintCheckBox(QPainter &painter, const QStyleOption &option)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const QRectF box = markBox(option);
    if (on)
        paintBox(painter, box, 4, color(enabled ? Role::Accent : Role::DisabledText));
    else
        paintBox(painter, box, 4, color(enabled ? Role::Base : Role::Window), color(enabled ? Role::Control : Role::Hairline));
    if (has(option, QStyle::State_NoChange))
        painter.fillRect(QRectF(box.x() + box.width() / 4, box.center().y() - 1, box.width() / 2, 2), color(Role::OnAccent));
    else if (on)
        paintIcon(painter, box.toRect(), u"check"_s, color(Role::OnAccent), kIconChip);
}

void paintRadioButton(QPainter &painter, const QStyleOption &option)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const QRectF box = markBox(option);
    const qreal round = box.width() / 2;
    if (!has(option, QStyle::State_On)) {
        paintBox(painter, box, round, color(enabled ? Role::Base : Role::Window), color(enabled ? Role::Control : Role::Hairline));
        return;
    }
    paintBox(painter, box, round, color(enabled ? Role::Accent : Role::DisabledText));
    const qreal rim = box.width() * 5 / 16;
    paintBox(painter, box.adjusted(rim, rim, -rim, -rim), round - rim, color(Role::OnAccent));
}

void paintChevron(QPainter &painter, const QRect &rect, QStyle::PrimitiveElement arrow, bool enabled)
{
    const QString name = arrow == QStyle::PE_IndicatorArrowUp ? u"chevron-up"_s
        : arrow == QStyle::PE_IndicatorArrowLeft              ? u"chevron-left"_s
        : arrow == QStyle::PE_IndicatorArrowRight             ? u"chevron-right"_s
                                                              : u"chevron-down"_s;
    paintIcon(painter, rect, name, color(enabled ? Role::SecondaryText : Role::DisabledText), kIconChip);
}

void paintHeaderLabel(QPainter &painter, const QStyleOptionHeader &option)
{
    const Mirrored scope(painter, option.rect);
    const bool first = option.position == QStyleOptionHeader::Beginning || option.position == QStyleOptionHeader::OnlyOneSection;
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const bool right = option.textAlignment & Qt::AlignRight;
    const bool last = option.position == QStyleOptionHeader::End || option.position == QStyleOptionHeader::OnlyOneSection;
    QRect rect = option.rect.adjusted(first ? kFirstCellPadding : kCellPadding, 0, last && right ? -kFirstCellPadding : -kCellPadding, 0);
    const QFont font = smallFont();
    const QFontMetrics metrics(font);
    const int arrow = sorted ? iconSize(kIconSort) + 4 : 0;
    // One pixel more: fractions of a width would elide a text that fits.
    const int width = std::min(rect.width() - arrow, metrics.horizontalAdvance(option.text) + 1);
    const int x = right ? rect.right() + 1 - width - arrow : rect.x();
    paintText(painter, QRect(x, rect.y(), width, rect.height()), option.text, font, color(sorted ? Role::Text : Role::SecondaryText));
    if (sorted) {
        // Qt's "down" stands for ascending; the chevron points to where the larger values are.
        const QString name = option.sortIndicator == QStyleOptionHeader::SortDown ? u"chevron-up"_s : u"chevron-down"_s;
        paintIcon(painter, QRect(x + width + 2, rect.y(), arrow - 4, rect.height()), name, color(Role::Text), kIconSort);
    }
}

void paintTab(QPainter &painter, const QStyleOptionTab &option)
{
    if (!has(option, QStyle::State_Selected))
        return;
    const QRect rect = option.rect;
    painter.fillRect(QRect(rect.x(), rect.bottom() - 1, rect.width() - 24, 2), color(Role::Accent));
}

void paintTabLabel(QPainter &painter, const QStyleOptionTab &option)
{
    const Mirrored scope(painter, option.rect);
    const bool selected = has(option, QStyle::State_Selected);
    // A count after the last space is shown in secondary text: "Events 19,521".
    const qsizetype space = option.text.lastIndexOf(u' ');
    const bool counted = space > 0 && space + 1 < option.text.size() && option.text.at(space + 1).isDigit();
    const QString name = counted ? option.text.left(space) : option.text;
    const QColor colour = color(!has(option, QStyle::State_Enabled)                    ? Role::DisabledText
                                    : selected || has(option, QStyle::State_MouseOver) ? Role::Text
                                                                                       : Role::SecondaryText);
    const QFont font = selected ? boldFont() : bodyFont();
    const int used = paintText(painter, option.rect, name, font, colour, Qt::AlignLeft, Qt::ElideNone);
    if (counted)
        paintText(painter, option.rect.adjusted(used + 8, 0, 0, 0), option.text.mid(space + 1), bodyFont(), color(Role::SecondaryText),
                  Qt::AlignLeft, Qt::ElideNone);
}

void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const Mirrored scope(painter, option.rect);
    const QRect rect = option.rect;
    painter.fillRect(rect, color(Role::Base));
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(rect.x() + 8, rect.center().y(), rect.width() - 16, 1), color(Role::Hairline));
        return;
    }
    const bool enabled = has(option, QStyle::State_Enabled);
    if (enabled && has(option, QStyle::State_Selected))
        paintBox(painter, rect.adjusted(4, 0, -4, 0), 4, color(Role::Selection));
    const QRect mark(rect.x() + 12, rect.y(), iconSize(), rect.height());
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        paintIcon(painter, mark, u"check"_s, color(enabled ? Role::Accent : Role::DisabledText));
    else if (!option.icon.isNull())
        option.icon.paint(&painter, mirrored(QRect(mark.x(), rect.y() + (rect.height() - iconSize()) / 2, iconSize(), iconSize())),
                          Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    const QStringList parts = option.text.split(u'\t');
    QString text = parts.first();
    text.remove(u'&');
    const QRect words = rect.adjusted(20 + iconSize(), 0, -12, 0);
    paintText(painter, words, text, bodyFont(), color(enabled ? Role::Text : Role::DisabledText));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintChevron(painter, QRect(words.right() - iconSize(kIconChip), rect.y(), iconSize(kIconChip), rect.height()),
                     QStyle::PE_IndicatorArrowRight, enabled);
    else if (parts.size() > 1)
        paintText(painter, words, parts.last(), smallFont(), color(Role::SecondaryText), Qt::AlignRight);
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider)
{
    if (option.minimum == option.maximum)
        return;
    const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const QRectF handle =
        option.orientation == Qt::Vertical ? QRectF(slider).adjusted(3, 2, -3, -2) : QRectF(slider).adjusted(2, 3, -2, -3);
    paintBox(painter, handle, std::min(handle.width(), handle.height()) / 2, color(active ? Role::Control : Role::Outline));
}

} // namespace theme::controls
