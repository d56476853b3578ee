// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/controls.h"
#include "ui/theme/paint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace theme {
namespace {

constexpr char kKindProperty[] = "kubestatsButtonKind";
constexpr char kPlaceProperty[] = "kubestatsSegmentPlace";
constexpr char kInvalidProperty[] = "kubestatsInvalid";

} // namespace

void setButtonKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty(kKindProperty, int(kind));
    button->updateGeometry();
    button->update();
}

ButtonKind buttonKind(const QWidget *button)
{
    const QVariant value = button ? button->property(kKindProperty) : QVariant();
    if (value.isValid())
        return ButtonKind(value.toInt());
    const auto *push = qobject_cast<const QPushButton *>(button);
    if (push && push->isDefault())
        return ButtonKind::Default;
    return push && push->isFlat() ? ButtonKind::Quiet : ButtonKind::Normal;
}

void setSegmentPlace(QAbstractButton *button, SegmentPlace place)
{
    button->setProperty(kPlaceProperty, int(place));
    button->update();
}

SegmentPlace segmentPlace(const QWidget *button)
{
    return button ? SegmentPlace(button->property(kPlaceProperty).toInt()) : SegmentPlace::Only;
}

void setInvalid(QWidget *input, bool invalid)
{
    if (input->property(kInvalidProperty).toBool() == invalid)
        return;
    input->setProperty(kInvalidProperty, invalid);
    input->update();
}

bool isInvalid(const QWidget *input)
{
    return input && input->property(kInvalidProperty).toBool();
}

Style::Style() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QScrollBar *>(widget)
        || qobject_cast<QTabBar *>(widget) || qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void Style::polish(QPalette &palette)
{
    palette = theme::palette(isDark() ? Scheme::Dark : Scheme::Light);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool: controls::paintButtonFace(*painter, *option, widget); return;
    case PE_FrameFocusRect: // the ring is a QFocusFrame, rows are marked by their delegate
    case PE_FrameLineEdit:
    case PE_FrameGroupBox:
    case PE_PanelItemViewRow:
    case PE_FrameButtonBevel:
    case PE_FrameTabWidget:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem: return;
    case PE_PanelLineEdit: controls::paintInput(*painter, *option, widget); return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: controls::paintCheckBox(*painter, *option); return;
    case PE_IndicatorRadioButton: controls::paintRadioButton(*painter, *option); return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        paintBox(*painter, option->rect, 0, element == PE_PanelMenu ? color(Role::Base) : QColor(), color(Role::Outline));
        return;
    case PE_PanelTipLabel: paintBox(*painter, option->rect, 0, color(Role::Tooltip), color(Role::TooltipBorder)); return;
    case PE_Frame: paintBox(*painter, option->rect, 0, QColor(), color(Role::Hairline)); return;
    case PE_PanelScrollAreaCorner: painter->fillRect(option->rect, color(Role::Base)); return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1), color(Role::Hairline));
        return;
    case PE_PanelItemViewItem:
        if (option->state & State_Selected)
            painter->fillRect(option->rect, color(option->state & State_Active ? Role::Selection : Role::Pressed));
        else if (option->state & State_MouseOver)
            painter->fillRect(option->rect, color(Role::Hover));
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: controls::paintChevron(*painter, option->rect, element, option->state & State_Enabled); return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel: controls::paintButtonFace(*painter, *option, widget); return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            controls::paintButtonLabel(*painter, *button, widget);
        return;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            controls::paintComboLabel(*painter, *combo);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, color(Role::Base));
        painter->fillRect(QRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1), color(Role::Grid));
        return;
    case CE_Header:
        drawControl(CE_HeaderSection, option, painter, widget);
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            controls::paintHeaderLabel(*painter, *header);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            controls::paintHeaderLabel(*painter, *header);
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            controls::paintTab(*painter, *tab);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            controls::paintTabLabel(*painter, *tab);
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            const double span = double(bar->maximum) - bar->minimum;
            const QRectF rect(bar->rect.x(), bar->rect.center().y() - 1, bar->rect.width(), 4);
            paintBar(*painter, rect, span > 0 ? (double(bar->progress) - bar->minimum) / span : -1);
        }
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            controls::paintMenuItem(*painter, *item);
        return;
    case CE_MenuEmptyArea:
    case CE_MenuScroller: painter->fillRect(option->rect, color(Role::Base)); return;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem plain(*item);
            plain.palette.setColor(QPalette::HighlightedText, color(Role::Text));
            QProxyStyle::drawControl(element, &plain, painter, widget);
        }
        return;
    case CE_Splitter: {
        const QRect r = option->rect;
        const bool isVertical = !(option->state & State_Horizontal);
        painter->fillRect(isVertical ? QRect(r.x(), r.center().y(), r.width(), 1) : QRect(r.center().x(), r.y(), 1, r.height()),
                          color(Role::Hairline));
        return;
    }
    case CE_FocusFrame: paintBox(*painter, option->rect, kRadiusControl + 3, QColor(), color(Role::Focus), 2); return;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            const QRect r = frame->rect;
            painter->fillRect(frame->frameShape == QFrame::HLine ? QRect(r.x(), r.center().y(), r.width(), 1)
                                                                 : QRect(r.center().x(), r.y(), 1, r.height()),
                              color(Role::Hairline));
            return;
        }
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            if (combo->editable)
                controls::paintInput(*painter, *option, widget);
            else
                controls::paintButtonFace(*painter, *option, widget);
            QStyleOption arrow(*option);
            controls::paintChevron(*painter, subControlRect(control, option, SC_ComboBoxArrow, widget), PE_IndicatorArrowDown,
                                   option->state & State_Enabled);
            return;
        }
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            controls::paintScrollBar(*painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget));
            return;
        }
        break;
    case CC_SpinBox:
        controls::paintInput(*painter, *option, widget);
        controls::paintChevron(*painter, subControlRect(control, option, SC_SpinBoxUp, widget), PE_IndicatorArrowUp,
                               option->state & State_Enabled);
        controls::paintChevron(*painter, subControlRect(control, option, SC_SpinBoxDown, widget), PE_IndicatorArrowDown,
                               option->state & State_Enabled);
        return;
    default: break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace theme
