// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrim.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace widgets {

Scrim::Scrim(QWidget *window, QWidget *sheet) : QWidget(window), m_sheet(sheet)
{
    hide();
    setFocusPolicy(Qt::NoFocus);
    sheet->installEventFilter(this);
    window->installEventFilter(this);
    connect(sheet, &QObject::destroyed, this, &QObject::deleteLater);
}

void Scrim::follow(QWidget *sheet)
{
    if (sheet->parentWidget())
        new Scrim(sheet->parentWidget()->window(), sheet);
}

bool Scrim::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_sheet && event->type() == QEvent::Show) {
        setGeometry(parentWidget()->rect());
        raise();
        show();
    } else if (watched == m_sheet && event->type() == QEvent::Hide) {
        hide();
    } else if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

void Scrim::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::scrim());
}

} // namespace widgets
