// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconview.h"

#include <QPainter>

namespace widgets {

IconView::IconView(const QIcon &icon, int size, QWidget *parent) : QWidget(parent), m_icon(icon)
{
    setFixedSize(theme::iconSize(size), theme::iconSize(size));
}

void IconView::setIcon(const QIcon &icon)
{
    m_icon = icon;
    update();
}

void IconView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect(), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace widgets
