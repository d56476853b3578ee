// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/theme/paint.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using theme::Role;

namespace widgets {
namespace {

constexpr int kBanner = 40;

} // namespace

Banner::Banner(QWidget *parent)
    : QWidget(parent), m_icon(new IconView), m_sentence(new Label), m_action(button({}, {}, theme::ButtonKind::Quiet))
{
    m_sentence->setElided(Qt::ElideRight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kPageMargin, 0, theme::kPageMargin - 12, 0);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_action);
    setFixedHeight(theme::scaled(kBanner));
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    hide();
}

void Banner::setState(Kind kind, const QString &sentence, const QString &action, const QString &iconName)
{
    m_kind = kind;
    const auto icon = [&](const QString &usual, Role role) { return theme::icon(iconName.isEmpty() ? usual : iconName, role); };
    m_icon->setIcon(kind == Kind::Info          ? icon(u"info"_s, Role::Info)
                        : kind == Kind::Warning ? icon(u"warning"_s, Role::Warning)
                                                : icon(u"error"_s, Role::Danger));
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(),
                     theme::color(m_kind == Kind::Info          ? Role::InfoFill
                                      : m_kind == Kind::Warning ? Role::WarningFill
                                                                : Role::DangerFill));
}

} // namespace widgets
