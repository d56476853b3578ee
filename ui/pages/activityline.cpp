// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activityline.h"

#include "ui/pages/activitymodel.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

ActivityLine::Kind ActivityLine::kindOf(ActivityRow::Group group)
{
    return group == ActivityRow::Group::Failed ? Kind::Failed : Kind::Active;
}

ActivityLine::ActivityLine(Kind kind, QWidget *parent) : QWidget(parent), m_kind(kind)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kGrid);
    if (kind == Kind::Active) {
        m_cancel = widgets::button(tr("Cancel"), u"cancel"_s, theme::ButtonKind::Quiet);
        m_cancel->setIconSize(QSize(1, 1) * theme::iconSize(theme::kIconChip));
    } else {
        m_token = widgets::button(tr("Add a token…"));
        m_retry = widgets::button(tr("Retry"), u"refresh"_s);
    }
    for (QPushButton *button : buttons()) {
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, button] { act(button, m_row); });
    }
    setReachable(false);
}

QList<QPushButton *> ActivityLine::buttons() const
{
    return m_kind == Kind::Active ? QList{m_cancel} : QList{m_token, m_retry};
}

QSize ActivityLine::sizeWith(bool token) const
{
    QSize size;
    for (const QPushButton *button : buttons())
        if (token || button != m_token)
            size = QSize(size.width() + (size.isEmpty() ? 0 : theme::kGrid) + button->sizeHint().width(), button->sizeHint().height());
    return size;
}

void ActivityLine::act(const QPushButton *button, const ActivityRow &row)
{
    if (button == m_cancel)
        emit cancelAsked(row.job);
    else if (button == m_token)
        emit tokenAsked(row.repository);
    else
        emit retryAsked(row.repository);
}

void ActivityLine::addTo(QMenu &menu)
{
    for (const QPushButton *button : buttons())
        if (button->isVisible())
            menu.addAction(button->icon(), button->text(), this, [this, button, row = m_row] { act(button, row); });
}

void ActivityLine::setReachable(bool reachable)
{
    for (QPushButton *button : buttons())
        button->setFocusPolicy(reachable ? Qt::StrongFocus : Qt::ClickFocus);
}

void ActivityLine::setRow(const ActivityRow &row)
{
    if (row == m_row)
        return;
    m_row = row;
    if (m_token)
        m_token->setVisible(row.needsToken);
    setAccessibleName(ActivityModel::spoken(row));
}
