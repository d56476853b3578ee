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
constexpr int kToast = 48;
constexpr int kToastWidest = 400;
constexpr int kToastTime = 6000;

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

void Banner::setState(Kind kind, const QString &sentence, const QString &action)
{
    m_kind = kind;
    m_icon->setIcon(kind == Kind::Info          ? theme::icon(u"info"_s, Role::Info)
                        : kind == Kind::Warning ? theme::icon(u"warning"_s, Role::Warning)
                                                : theme::icon(u"error"_s, Role::Danger));
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

Toast::Toast(QWidget *parent)
    : QWidget(parent), m_icon(new IconView), m_text(new Label), m_action(button({}, {}, theme::ButtonKind::Link)),
      m_close(iconButton(u"cancel"_s, tr("Close")))
{
    m_text->setElided(Qt::ElideRight);
    m_close->setIconSize(QSize(12, 12));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kCardGap, 0, 8, 0);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    setFixedHeight(theme::scaled(kToast));
    m_timer.setSingleShot(true);
    m_timer.setInterval(kToastTime);
    connect(&m_timer, &QTimer::timeout, this, &Toast::leave);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        emit actionTriggered();
    });
    parent->installEventFilter(this);
    hide();
}

void Toast::say(const QString &text, const QString &action, const QString &iconName, Role iconRole)
{
    m_icon->setIcon(theme::icon(iconName, iconRole));
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    place();
    show();
    raise();
    m_timer.start();
}

void Toast::setBottom(int pixels)
{
    m_bottom = pixels;
    place();
}

void Toast::place()
{
    const QWidget *around = parentWidget();
    const int wanted = m_text->sizeHint().width() + (m_action->text().isEmpty() ? 0 : m_action->sizeHint().width() + 8) + 104;
    resize(std::min({wanted, kToastWidest, around->width() - 32}), kToast);
    move((around->width() - width()) / 2, around->height() - m_bottom - 16 - height());
}

void Toast::leave()
{
    if (underMouse() || isAncestorOf(window()->focusWidget()))
        m_timer.start();
    else
        hide();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintBox(painter, rect(), theme::kRadiusCard, theme::color(Role::Tooltip), theme::color(Role::TooltipBorder));
}

} // namespace widgets
