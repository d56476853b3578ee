// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exportpreview.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

ExportPreview::ExportPreview(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    setAccessibleName(tr("Preview"));
}

void ExportPreview::showImage(const QImage &image)
{
    m_image = image;
    m_text.clear();
    update();
}

void ExportPreview::showText(const QString &text)
{
    m_image = {};
    m_text = text;
    update();
}

int ExportPreview::percent(const QSize &size) const
{
    const QSize shown = QSizeF(size).scaled(QSizeF(this->size()) - QSizeF(2, 2), Qt::KeepAspectRatio).toSize();
    return size.width() > 0 ? std::min(100, shown.width() * 100 / size.width()) : 100;
}

QRect ExportPreview::place(const QSizeF &size) const
{
    QSizeF shown = size.scaled(QSizeF(this->size()) - QSizeF(2, 2), Qt::KeepAspectRatio);
    if (shown.width() > size.width())
        shown = size;
    QRect where(QPoint(0, 0), shown.toSize());
    where.moveCenter(rect().center());
    return where;
}

void ExportPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QRect frame = rect();
    if (!m_image.isNull()) {
        frame = place(m_image.deviceIndependentSize());
        // Scaled once with a good filter: the painter's own is bilinear and loses thin lines below half size.
        QImage small = m_image.scaled(frame.size() * devicePixelRatioF(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        small.setDevicePixelRatio(devicePixelRatioF());
        painter.drawImage(frame.topLeft(), small);
    } else {
        painter.fillRect(frame, theme::color(theme::Role::Base));
        painter.setFont(theme::codeFont());
        painter.setPen(theme::color(theme::Role::Text));
        painter.drawText(frame.adjusted(12, 12, -12, -12), Qt::AlignLeft | Qt::AlignTop, m_text);
    }
    painter.setPen(theme::color(theme::Role::Outline));
    painter.drawRect(frame.adjusted(0, 0, -1, -1));
}
