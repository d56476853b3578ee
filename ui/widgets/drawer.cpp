// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/drawer.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"
#include "ui/widgets/viewstate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {
namespace {

constexpr int kNarrowest = 360;
constexpr int kRoomForBoth = 840; ///< before theme::scaled()
constexpr int kFoot = 56;

/// Pressing a button of the header by keys.
void addKeys(QPushButton *button, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(text, button);
    action->setShortcut(keys);
    button->addAction(action);
    QObject::connect(action, &QAction::triggered, button, &QAbstractButton::click);
}

} // namespace

Drawer::Drawer(QWidget *parent)
    : QWidget(parent), m_glyph(new IconView), m_name(new Label({}, TextSize::Bold)),
      m_second(new Label({}, TextSize::Small, theme::Role::SecondaryText)), m_previous(iconButton(u"chevron-up"_s, tr("Previous"))),
      m_next(iconButton(u"chevron-down"_s, tr("Next"))), m_layout(new QVBoxLayout(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_name->setElided(Qt::ElideRight);
    m_second->setElided(Qt::ElideRight);
    auto *close = iconButton(u"cancel"_s, tr("Close (Esc)"));
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch();
    names->addWidget(m_name);
    names->addWidget(m_second);
    names->addStretch();
    auto *header = new QWidget;
    header->setFixedHeight(theme::scaled(theme::kHeader));
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(25, 0, 8, 0);
    row->setSpacing(4);
    row->addWidget(m_glyph);
    row->addSpacing(8);
    row->addLayout(names, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addSpacing(8);
    row->addWidget(close);
    m_layout->setContentsMargins(1, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(header);
    m_layout->addWidget(hairline());
    addKeys(m_previous, tr("Show the previous row"), QKeySequence(u"Alt+Up"_s));
    m_next->setObjectName("next"_L1);
    addKeys(m_next, tr("Show the next row"), QKeySequence(u"Alt+Down"_s));
    setFocusProxy(close);
    connect(m_previous, &QPushButton::clicked, this, &Drawer::previousAsked);
    connect(m_next, &QPushButton::clicked, this, &Drawer::nextAsked);
    connect(close, &QPushButton::clicked, this, &Drawer::closeAsked);
}

void Drawer::setHeader(const QString &iconName, theme::Role iconRole, const QString &name, const QString &secondLine)
{
    m_glyph->setIcon(theme::icon(iconName, iconRole));
    m_name->setText(name);
    m_second->setText(secondLine);
    setAccessibleName(name + u", "_s + secondLine);
}

void Drawer::setNeighbours(bool previous, bool next)
{
    m_previous->setEnabled(previous);
    m_next->setEnabled(next);
}

void Drawer::setBody(QWidget *body)
{
    delete m_body;
    m_body = body;
    m_layout->insertWidget(2, body, 1);
}

void Drawer::setFoot(QWidget *foot)
{
    delete m_foot;
    m_foot = foot;
    foot->setFixedHeight(theme::scaled(kFoot));
    m_layout->addWidget(foot);
}

void Drawer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, 1, height()), theme::color(theme::Role::Hairline));
}

DrawerHost::DrawerHost(const QString &key, QWidget *content, Drawer *drawer, int firstWidth, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), m_key(key), m_content(content), m_drawer(drawer),
      m_width(viewState(key, theme::scaled(firstWidth)).toInt())
{
    setChildrenCollapsible(false);
    setHandleWidth(1);
    addWidget(content);
    addWidget(drawer);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    drawer->setMinimumWidth(kNarrowest);
    drawer->hide();
    connect(drawer, &Drawer::closeAsked, this, &DrawerHost::closeDrawer);
    connect(this, &QSplitter::splitterMoved, this, [this] {
        m_width = m_drawer->width();
        setViewState(m_key, m_width);
    });
}

void DrawerHost::openDrawer()
{
    if (isDrawerOpen())
        return;
    m_drawer->show();
    place();
}

void DrawerHost::closeDrawer()
{
    if (!isDrawerOpen())
        return;
    m_drawer->hide();
    m_content->show();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    m_before = nullptr;
    emit drawerClosed();
}

bool DrawerHost::isContentHidden() const
{
    return m_content->isHidden();
}

bool DrawerHost::isDrawerOpen() const
{
    return !m_drawer->isHidden();
}

void DrawerHost::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    if (isDrawerOpen())
        place();
}

void DrawerHost::place()
{
    const bool isAlone = width() < theme::scaled(kRoomForBoth);
    QWidget *focus = window()->focusWidget();
    if (isAlone && m_content->isAncestorOf(focus))
        m_before = focus;
    m_content->setVisible(!isAlone);
    if (isAlone) {
        m_drawer->setMaximumWidth(QWIDGETSIZE_MAX);
        if (m_before)
            m_drawer->setFocus(Qt::OtherFocusReason);
        return;
    }
    const int widest = std::max(kNarrowest, width() * 6 / 10);
    m_drawer->setMaximumWidth(widest);
    // A width that was kept may be from smaller text.
    const int wanted = std::clamp(std::max(m_width, theme::scaled(kNarrowest)), kNarrowest, widest);
    setSizes({width() - wanted - handleWidth(), wanted});
}

} // namespace widgets
