// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace widgets {

QPushButton *button(const QString &text, const QString &iconName, theme::ButtonKind kind, QWidget *parent)
{
    auto *result = new QPushButton(text, parent);
    result->setAutoDefault(false);
    theme::setButtonKind(result, kind);
    if (!iconName.isEmpty()) {
        const theme::Role role = kind == theme::ButtonKind::Primary ? theme::Role::OnAccent
            : kind == theme::ButtonKind::Danger                     ? theme::Role::OnDanger
                                                                    : theme::Role::SecondaryText;
        result->setIcon(theme::icon(iconName, role));
    }
    return result;
}

QPushButton *iconButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *result = new QPushButton(parent);
    result->setAutoDefault(false);
    theme::setButtonKind(result, theme::ButtonKind::Quiet);
    result->setIcon(theme::icon(iconName));
    result->setAccessibleName(name);
    result->setToolTip(name);
    result->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return result;
}

bool pressFocused(const QWidget &dialog, const QKeyEvent &event)
{
    auto *button = qobject_cast<QPushButton *>(dialog.focusWidget());
    if (!button || !button->isEnabled() || (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter))
        return false;
    button->click();
    return true;
}

Segments::Segments(const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_group(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::chosen);
}

void Segments::addSegment(int id, const QString &text, const QString &iconName)
{
    auto *segment = button(text, iconName, theme::ButtonKind::Segment, this);
    segment->setCheckable(true);
    m_group->addButton(segment, id);
    m_layout->addWidget(segment);
    const QList<QAbstractButton *> all = m_group->buttons();
    for (qsizetype i = 0; i < all.size(); ++i)
        theme::setSegmentPlace(all.at(i),
                               all.size() == 1           ? theme::SegmentPlace::Only
                                   : i == 0              ? theme::SegmentPlace::First
                                   : i == all.size() - 1 ? theme::SegmentPlace::Last
                                                         : theme::SegmentPlace::Middle);
}

void Segments::setCurrent(int id)
{
    if (QAbstractButton *segment = m_group->button(id))
        segment->setChecked(true);
}

int Segments::current() const
{
    return m_group->checkedId();
}

QAbstractButton *Segments::segment(int id) const
{
    return m_group->button(id);
}

} // namespace widgets
