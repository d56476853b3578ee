// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QFontMetrics>
#include <QStyleOption>
#include <QWidget>

namespace theme {
namespace {

constexpr int kScrollBar = 12;
/// A chevron beside text, and the room around it.
int chevron()
{
    return iconSize(kIconChip);
}

int spinButtons()
{
    return chevron() + 12;
}

/// A control's height: 32, more where the desktop's font is large.
int controlHeight(const QFontMetrics &metrics)
{
    return std::max(kControlHeight, metrics.height() + 12);
}

QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const QFont font = widget ? widget->font() : bodyFont();
    const QFontMetrics metrics(font);
    const int height = controlHeight(metrics);
    if (option.text.isEmpty())
        return {height, height};
    QString text = option.text;
    text.remove(u'&');
    const int icon = option.icon.isNull() ? 0 : option.iconSize.width() + 8;
    const int menu = option.features & QStyleOptionButton::HasMenu ? chevron() + 8 : 0;
    const ButtonKind kind = buttonKind(widget);
    if (kind == ButtonKind::Link) // flush with what stands above and below it
        return {metrics.horizontalAdvance(text) + icon + 2, height};
    const int padding = kind == ButtonKind::Segment ? 10 : 12;
    return {metrics.horizontalAdvance(text) + icon + menu + 2 * padding + 2, height};
}

QSize headerSize(const QStyleOptionHeader &option)
{
    const QFontMetrics metrics(smallFont());
    const int arrow = option.sortIndicator == QStyleOptionHeader::None ? 0 : iconSize(kIconSort) + 4;
    return {metrics.horizontalAdvance(option.text) + 2 * kCellPadding + arrow + 2, std::max(kColumnHeader, metrics.height() + 12)};
}

QSize menuItemSize(const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {10, 9};
    const QStringList parts = option.text.split(u'\t');
    const QFontMetrics metrics(bodyFont());
    const int shortcut = parts.size() > 1 ? QFontMetrics(smallFont()).horizontalAdvance(parts.last()) + 32 : 0;
    return {20 + iconSize() + metrics.horizontalAdvance(parts.first()) + shortcut + 32,
            std::max({28, metrics.height() + 8, iconSize() + 8})};
}

} // namespace

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return buttonSize(*button, widget);
        break;
    case CT_LineEdit: return {size.width(), controlHeight(option->fontMetrics)};
    case CT_ComboBox:
        // Qt counts 4 px between icon and text; ours are 8.
        return {size.width() + 12 + chevron() + 20 + 4, controlHeight(option->fontMetrics)};
    case CT_SpinBox: return {size.width() + spinButtons() + 16, controlHeight(option->fontMetrics)};
    case CT_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return headerSize(*header);
        break;
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return {QFontMetrics(boldFont()).horizontalAdvance(tab->text) + 8 + 24, std::max(40, option->fontMetrics.height() + 20)};
        break;
    case CT_ProgressBar: return {size.width(), 8};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(*item);
        break;
    case CT_ItemViewItem: return QProxyStyle::sizeFromContents(type, option, size, widget).expandedTo(QSize(0, 28));
    case CT_CheckBox:
    case CT_RadioButton: return QProxyStyle::sizeFromContents(type, option, size, widget).expandedTo(QSize(0, iconSize() + 8));
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth <= 0)
            return option->rect;
        return option->rect.adjusted(kCellPadding - 2, 2, -kCellPadding + 2, -2);
    case SE_PushButtonContents:
    case SE_PushButtonFocusRect:
    case SE_ProgressBarContents:
    case SE_ProgressBarGroove: return option->rect;
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub, const QWidget *widget) const
{
    const QRect rect = option->rect;
    const auto visual = [option, &rect](const QRect &part) { return visualRect(option->direction, rect, part); };
    if (control == CC_ComboBox) {
        if (sub == SC_ComboBoxArrow)
            return visual(QRect(rect.right() - chevron() - 15, rect.y(), chevron() + 8, rect.height()));
        if (sub == SC_ComboBoxEditField)
            return visual(rect.adjusted(8, 2, -chevron() - 16, -2));
        if (sub == SC_ComboBoxFrame || sub == SC_ComboBoxListBoxPopup)
            return rect;
    }
    if (control == CC_SpinBox) {
        const QRect buttons(rect.right() - spinButtons(), rect.y() + 2, spinButtons() - 2, rect.height() - 4);
        if (sub == SC_SpinBoxUp)
            return visual(QRect(buttons.x(), buttons.y(), buttons.width(), buttons.height() / 2));
        if (sub == SC_SpinBoxDown)
            return visual(QRect(buttons.x(), buttons.y() + buttons.height() / 2, buttons.width(), buttons.height() / 2));
        if (sub == SC_SpinBoxEditField)
            return visual(rect.adjusted(6, 2, -spinButtons() - 2, -2));
        if (sub == SC_SpinBoxFrame)
            return rect;
    }
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return rect;
        const bool vertical = bar->orientation == Qt::Vertical;
        const int length = vertical ? rect.height() : rect.width();
        const int range = bar->maximum - bar->minimum;
        const qint64 all = qint64(range) + bar->pageStep;
        const int handle = range > 0 ? std::max(32, int(qint64(length) * bar->pageStep / std::max<qint64>(1, all))) : length;
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
        const auto part = [&](int from, int size) {
            return vertical ? QRect(rect.x(), rect.y() + from, rect.width(), size) : QRect(rect.x() + from, rect.y(), size, rect.height());
        };
        switch (sub) {
        case SC_ScrollBarGroove: return rect;
        case SC_ScrollBarSlider: return part(start, handle);
        case SC_ScrollBarSubPage: return part(0, start);
        case SC_ScrollBarAddPage: return part(start + handle, length - start - handle);
        default: return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return kScrollBar;
    case PM_ScrollBarSliderMin: return 32;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize: return iconSize();
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabHSpace: return 0;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return 3;
    case PM_SplitterWidth: return 1;
    case PM_MenuVMargin: return 4;
    case PM_MenuHMargin: return 0;
    case PM_MenuPanelWidth: return 1;
    case PM_HeaderMargin: return kCellPadding;
    case PM_ToolTipLabelFrameWidth: return 6;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return kGrid;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return kCardGap;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ScrollBar_Transient:
    case SH_Widget_Animation_Duration:
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_UnderlineShortcut: return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_FocusFrame_AboveWidget:
    case SH_Menu_MouseTracking:
    case SH_ComboBox_ListMouseTracking: return 1;
    case SH_FocusFrame_Mask: return 0;
    case SH_Table_GridLineColor: return int(color(Role::Grid).rgba());
    case SH_ToolTip_WakeUpDelay: return 500;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace theme
