// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a resource's drawer: where it stands, its YAML, its biography.
#include "ui/models/biographymodel.h"
#include "ui/pages/resourcedetails.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <initializer_list>

using namespace Qt::StringLiterals;
using widgets::Label;
using widgets::TextSize;

namespace {

constexpr int kSection = 40;

/// A section's first row: bold title, small note, and what can be done at the right.
QWidget *section(const QString &title, Label *note, const std::vector<QWidget *> &actions)
{
    auto *row = new QWidget;
    row->setFixedHeight(kSection);
    auto *layout = new QHBoxLayout(row);
    // The words of a link end at the margin, the face of a button reaches into it.
    const bool isLink = !actions.empty() && theme::buttonKind(actions.back()) == theme::ButtonKind::Link;
    layout->setContentsMargins(theme::kPageMargin, 0, isLink ? theme::kPageMargin : theme::kCardGap, 0);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(new Label(title, TextSize::Bold));
    note->setElided(Qt::ElideRight);
    layout->addWidget(note, 1);
    for (QWidget *action : actions)
        layout->addWidget(action);
    return row;
}

} // namespace

/// Where it stands: the path of the one object, or the choice of several.
QWidget *ResourceDetails::makeObjects()
{
    m_instance->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_path->setElided(Qt::ElideLeft);
    m_cut->setWordWrap(true);
    auto *objects = new QWidget;
    auto *column = new QVBoxLayout(objects);
    column->setContentsMargins(theme::kPageMargin, theme::kGrid, theme::kCardGap, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::kGrid);
    row->addWidget(m_instance, 1);
    row->addWidget(m_path, 1);
    row->addWidget(m_copyPath);
    column->addLayout(row);
    column->addWidget(m_cut);
    for (QWidget *part : std::initializer_list<QWidget *>{m_instance, m_path, m_copyPath, m_cut})
        part->hide();
    return objects;
}

QWidget *ResourceDetails::makeYaml()
{
    m_stack->addWidget(m_yaml);
    m_stack->addWidget(m_pane);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(section(tr("YAML"), m_yamlNote, {m_find, m_copy, m_open}));
    column->addWidget(m_stack, 1);
    for (QPushButton *button : {m_find, m_copy, m_open})
        button->hide();
    return part;
}

QWidget *ResourceDetails::makeBiography()
{
    m_biographyView->setModel(m_biography);
    m_biographyView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_biographyView->setColumnWidths({theme::kFirstCellPadding + theme::kIcon + theme::kCellPadding, 56, 160, 104, 88},
                                     BiographyModel::ChangeColumn);
    m_biographyView->horizontalHeader()->hide();
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(widgets::hairline());
    column->addWidget(section(tr("Biography"), m_lifeNote, {m_all}));
    column->addWidget(m_biographyView, 1);
    return part;
}
