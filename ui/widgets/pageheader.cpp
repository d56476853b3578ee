// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace widgets {

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent), m_back(iconButton(u"chevron-left"_s, tr("Back (Alt+Left)"))), m_title(new Label({}, TextSize::Title)),
      m_more(iconButton(u"more"_s, tr("More actions"))), m_scope(new QComboBox), m_ranges(new Segments(tr("Time range")))
{
    setFixedHeight(theme::kHeader);
    m_title->setElided(Qt::ElideRight);
    m_scope->setAccessibleName(tr("Scope"));
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_scope->setMaximumWidth(280);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kPageMargin, 0, theme::kPageMargin, 1);
    row->setSpacing(theme::kGrid);
    row->addWidget(m_back);
    row->addWidget(m_title, 1);
    row->addWidget(m_more);
    row->addWidget(m_scope);
    row->addWidget(m_ranges);
    connect(m_back, &QPushButton::clicked, this, &PageHeader::backAsked);
    connect(m_scope, &QComboBox::activated, this, [this](int chosen) { emit scopeChosen(m_scope->itemData(chosen).toLongLong()); });
    connect(m_ranges, &Segments::chosen, this, &PageHeader::rangeChosen);
    connect(m_more, &QPushButton::clicked, this, [this] {
        if (m_menu)
            m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
    setScopes({});
    setMenu(nullptr);
    setParts(false, false, false, false);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setParts(bool back, bool scope, bool range, bool line)
{
    m_back->setVisible(back);
    m_scope->setVisible(scope);
    m_ranges->setVisible(range);
    m_line = line;
    // The chevron stands where the title would.
    layout()->setContentsMargins(back ? theme::kPageMargin - 8 : theme::kPageMargin, 0, theme::kPageMargin, 1);
    update();
}

void PageHeader::setMenu(QMenu *menu)
{
    m_menu = menu;
    m_more->setVisible(menu);
}

void PageHeader::setScopes(const std::vector<std::pair<qint64, QString>> &scopes)
{
    const qint64 chosen = m_scope->currentData().toLongLong();
    const QSignalBlocker quiet(m_scope);
    m_scope->clear();
    m_scope->addItem(theme::icon(u"repositories"_s), tr("All repositories"), qint64(0));
    for (const auto &[id, name] : scopes)
        m_scope->addItem(theme::icon(u"repositories"_s), name, id);
    setScope(chosen);
}

void PageHeader::setScope(qint64 id)
{
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(id)));
}

void PageHeader::addRange(int id, const QString &text)
{
    m_ranges->addSegment(id, text);
}

void PageHeader::setRange(int id)
{
    m_ranges->setCurrent(id);
}

void PageHeader::paintEvent(QPaintEvent *)
{
    if (!m_line)
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme::color(theme::Role::Hairline));
}

} // namespace widgets
