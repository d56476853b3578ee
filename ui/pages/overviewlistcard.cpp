// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewlistcard.h"

#include "ui/pages/scannedscope.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statepane.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeader = 42; ///< of a card, with its border
constexpr int kFewestRanked = 6;
constexpr int kFewestEvents = 5;

} // namespace

OverviewListCard::OverviewListCard(const QString &title, const QString &unit, widgets::CardList::Rows rows, QWidget *parent)
    : QWidget(parent), m_card(new widgets::Card(title, {})), m_list(new widgets::CardList(title, rows)),
      m_rest(new widgets::Label({}, widgets::TextSize::Small, theme::Role::SecondaryText)),
      m_pane(new widgets::StatePane(widgets::StatePane::Place::Card)), m_stack(new QStackedWidget)
{
    if (!unit.isEmpty())
        m_card->addHeaderWidget(new widgets::Label(unit, widgets::TextSize::Small, theme::Role::SecondaryText));
    m_rest->setElided(Qt::ElideRight);
    m_rest->setContentsMargins(theme::kCardGap, 2, theme::kCardGap, 8);
    m_rest->setVisible(rows == widgets::CardList::Rows::Ranked);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_rest);
    m_stack->addWidget(content);
    m_stack->addWidget(m_pane);
    m_card->body()->setContentsMargins(0, 0, 0, rows == widgets::CardList::Rows::Ranked ? 0 : theme::kGrid / 2);
    m_card->body()->addWidget(m_stack);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    setFocusProxy(m_list);
    connect(m_list, &widgets::CardList::chosen, this, &OverviewListCard::chosen);
    connect(m_list, &widgets::CardList::fitted, this, &OverviewListCard::showRest);
    connect(m_pane, &widgets::StatePane::actionTriggered, this, &OverviewListCard::retryAsked);
    showLoading();
}

QSize OverviewListCard::minimumSizeHint() const
{
    const bool isRanked = !m_rest->isHidden();
    return {160,
            kHeader + m_list->heightOf(isRanked ? kFewestRanked : kFewestEvents) + (isRanked ? m_rest->sizeHint().height() : theme::kGrid)};
}

void OverviewListCard::setRows(std::vector<CardRow> rows, std::function<QString(int)> rest)
{
    m_restText = std::move(rest);
    m_list->rows()->setRows(std::move(rows));
    m_stack->setCurrentIndex(0);
    showRest();
}

void OverviewListCard::showRest()
{
    m_rest->setText(m_restText ? m_restText(m_list->rows()->rowCount()) : QString());
}

void OverviewListCard::showLoading()
{
    m_pane->showLoading(tr("Reading"));
    m_stack->setCurrentWidget(m_pane);
}

void OverviewListCard::showError(const Error &error)
{
    m_pane->showError(tr("This cannot be read"), error, tr("Retry"));
    m_stack->setCurrentWidget(m_pane);
}

void OverviewListCard::showNotScanned(const ScannedScope &scanned)
{
    ::showNotScanned(*m_pane, scanned);
    m_stack->setCurrentWidget(m_pane);
}

void OverviewListCard::showEmpty(const QString &title, const QString &sentence)
{
    m_pane->showEmpty(u"info"_s, title, sentence);
    m_stack->setCurrentWidget(m_pane);
}

void OverviewListCard::setLink(const QString &text)
{
    auto *link = widgets::button(text, {}, theme::ButtonKind::Link);
    m_card->addHeaderWidget(link);
    connect(link, &QPushButton::clicked, this, &OverviewListCard::linkChosen);
}
