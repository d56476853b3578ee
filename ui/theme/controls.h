// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/style.h"

#include <QStyle>
#include <QStyleOption>

class QPainter;

namespace theme {

SegmentPlace segmentPlace(const QWidget *button);
bool isInvalid(const QWidget *input);

/// What Style paints, control by control; private to ui/theme.
namespace controls {

void paintButtonFace(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void paintButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
void paintComboLabel(QPainter &painter, const QStyleOptionComboBox &option);
void paintInput(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void paintCheckBox(QPainter &painter, const QStyleOption &option);
void paintRadioButton(QPainter &painter, const QStyleOption &option);
void paintChevron(QPainter &painter, const QRect &rect, QStyle::PrimitiveElement arrow, bool enabled);
void paintHeaderLabel(QPainter &painter, const QStyleOptionHeader &option);
void paintTab(QPainter &painter, const QStyleOptionTab &option);
void paintTabLabel(QPainter &painter, const QStyleOptionTab &option);
void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &option);
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider);

} // namespace controls
} // namespace theme
