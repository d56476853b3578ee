// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/namespacesbar.h"

#include "ui/models/clustertext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/filterinput.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

constexpr int kAny = -1;

} // namespace

NamespacesBar::NamespacesBar(widgets::TableView &view, QWidget *parent)
    : QWidget(parent), m_input(new widgets::FilterInput(tr("Filter"))), m_policy(new widgets::ChoiceBox(tr("Policy")))
{
    setFixedHeight(theme::scaled(theme::kToolRow - 1));
    m_input->setAccessibleName(tr("Filter namespaces by name, owner or label"));
    m_input->setKeyCap(u"/"_s);
    m_input->setMaximumWidth(232);
    m_policy->addItem(tr("Policy: any"), kAny);
    for (const purge::Match match : {purge::Match::Matches, purge::Match::TooYoung, purge::Match::NotOptedIn, purge::Match::Protected,
                                     purge::Match::System, purge::Match::Terminating, purge::Match::Excluded, purge::Match::Unclear})
        m_policy->addItem(tr("Policy: %1").arg(ClusterText::matchWord(match)), int(match));
    auto *columns = widgets::iconButton(u"columns"_s, tr("Columns"));
    auto *save = widgets::iconButton(u"export"_s, tr("Export what is listed"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kPageMargin, 1, theme::kPageMargin, 0);
    row->setSpacing(theme::kGrid);
    row->addWidget(m_input, 1);
    row->addWidget(m_policy);
    row->addStretch(1);
    row->addWidget(columns);
    row->addWidget(save);
    connect(m_input, &widgets::FilterInput::needleChanged, this, &NamespacesBar::filterChanged);
    connect(m_policy, &QComboBox::currentIndexChanged, this, &NamespacesBar::filterChanged);
    connect(save, &QPushButton::clicked, this, &NamespacesBar::exportAsked);
    connect(columns, &QPushButton::clicked, this,
            [&view, columns] { view.columnMenu()->popup(columns->mapToGlobal(QPoint(0, columns->height()))); });
}

std::optional<purge::Match> NamespacesBar::policy() const
{
    const int chosen = m_policy->currentData().toInt();
    return chosen == kAny ? std::nullopt : std::optional(purge::Match(chosen));
}

void NamespacesBar::setPolicy(std::optional<purge::Match> policy)
{
    m_policy->setCurrentIndex(std::max(0, m_policy->findData(policy ? int(*policy) : kAny)));
}

void NamespacesBar::clear()
{
    setPolicy(std::nullopt);
    m_input->setNeedle({});
}
