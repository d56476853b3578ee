// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QAbstractButton;

namespace theme {

/// How loud a button is.
enum class ButtonKind {
    Normal,
    Primary, ///< accent face: one a page at most
    Quiet,   ///< no border, no face
    Link,    ///< quiet, its word in accent
    Danger,  ///< danger face: only where something is destroyed
    Segment, ///< one of a row that shares a frame; checked is "on"
    Default, ///< the default button of a dialog: accent border
};
void setButtonKind(QAbstractButton *button, ButtonKind kind);
ButtonKind buttonKind(const QWidget *button);

/// Where a segment stands in its frame.
enum class SegmentPlace { Only, First, Middle, Last };
void setSegmentPlace(QAbstractButton *button, SegmentPlace place);

/// Shows an input's border in danger.
void setInvalid(QWidget *input, bool invalid);

/// Fusion with our shapes: flat controls with 1-px borders, the focus as a ring. Colours come from
/// theme::color(), so that it needs no other state.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void polish(QWidget *widget) override;
    void polish(QPalette &palette) override;
    using QProxyStyle::polish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                         const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *data = nullptr) const override;
};

} // namespace theme
