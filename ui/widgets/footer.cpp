// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/footer.h"

#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace widgets {

Footer::Footer(QWidget *parent)
    : QWidget(parent), m_rows(new Label({}, TextSize::Small, theme::Role::SecondaryText)),
      m_hint(new Label({}, TextSize::Small, theme::Role::SecondaryText))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFixedHeight(theme::scaled(theme::kFooter));
    m_rows->setElided(Qt::ElideRight);
    m_hint->setElided(Qt::ElideRight);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kPageMargin, 1, theme::kPageMargin, 0);
    row->setSpacing(theme::kCardGap);
    row->addWidget(m_rows, 1);
    row->addWidget(m_hint, 1);
}

void Footer::setRows(const QString &text)
{
    m_rows->setText(text);
}

void Footer::setHint(const QString &text)
{
    m_hint->setText(text);
}

QString Footer::rows() const
{
    return m_rows->text();
}

void Footer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), theme::color(theme::Role::Hairline));
}

} // namespace widgets
