// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contextpicker.h"

#include "base/clock.h"
#include "ui/models/clustertext.h"
#include "ui/models/displaytext.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QMenu>

using namespace Qt::StringLiterals;
using theme::Role;
using workspace::Context;

namespace {

constexpr int kWidest = 280;

/// The mark left of a name: what a person must know before choosing it.
QIcon markOf(const Context &context, std::int64_t now)
{
    if (!context.lookAlike.empty())
        return theme::icon(u"warning"_s, Role::Warning);
    if (context.isProtected)
        return theme::icon(u"shield"_s, Role::Danger);
    return ClusterText::isUnlocked(context, now) ? theme::icon(u"unlock"_s, Role::Warning) : theme::icon(u"lock"_s);
}

QString wordsOf(const Context &context, std::int64_t now)
{
    QStringList words;
    if (context.isProtected)
        words.append(ContextPicker::tr("PROTECTED"));
    if (ClusterText::isUnlocked(context, now))
        words.append(ClusterText::lock(context, now));
    words.append(ClusterText::state(context).word);
    return words.join(u" · "_s);
}

} // namespace

ContextPicker::ContextPicker(QWidget *parent) : QPushButton(parent), m_menu(new QMenu(this))
{
    setObjectName("contextPicker"_L1);
    setAutoDefault(false);
    setIcon(theme::icon(u"cluster"_s));
    setMaximumWidth(kWidest);
    setMenu(m_menu);
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &ContextPicker::fill);
    setText(tr("No context"));
}

void ContextPicker::setSnapshot(const workspace::ClustersSnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    const Context *selected = snapshot->find(snapshot->selected);
    const QString name = selected ? displayText(selected->name) : tr("Choose a context");
    setText(QString(name).replace(u'&', u"\x01"_s)); // as the style writes an ampersand
    setAccessibleName(tr("Context: %1").arg(name));
    const QString warning = selected ? ClusterText::lookAlike(*selected) : QString();
    setToolTip(plainTooltip(warning));
    setIcon(warning.isEmpty() ? theme::icon(u"cluster"_s) : theme::icon(u"warning"_s, Role::Warning));
    setEnabled(!snapshot->contexts.empty());
    if (m_menu->isVisible())
        fill();
}

void ContextPicker::fill()
{
    m_menu->clear();
    if (!m_snapshot)
        return;
    const std::int64_t now = Clock::system().now();
    for (const Context &context : m_snapshot->contexts) {
        QAction *action = m_menu->addAction(markOf(context, now), displayText(context.name).remove(u'&') + u'\t' + wordsOf(context, now));
        const QString warning = ClusterText::lookAlike(context);
        action->setToolTip(plainTooltip(warning.isEmpty() ? displayText(context.server) : warning));
        action->setCheckable(true);
        action->setChecked(context.name == m_snapshot->selected);
        connect(action, &QAction::triggered, this, [this, name = context.name] { emit contextChosen(name); });
    }
    const Context *selected = m_snapshot->find(m_snapshot->selected);
    if (!selected || selected->isProtected)
        return;
    m_menu->addSeparator();
    QAction *protect =
        m_menu->addAction(theme::icon(u"shield"_s), tr("Mark %1 as protected").arg(displayText(selected->name).remove(u'&')));
    connect(protect, &QAction::triggered, this, [this, name = selected->name] { emit protectAsked(name); });
}
