// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageframe.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QWidget>

namespace widgets {
namespace {

QHBoxLayout *rowOf(QWidget *parent, std::initializer_list<QWidget *> controls, QWidget *stretched)
{
    auto *row = new QHBoxLayout(parent);
    row->setContentsMargins(theme::kPageMargin, 0, theme::kPageMargin, 0);
    row->setSpacing(theme::kGrid);
    for (QWidget *control : controls)
        row->addWidget(control, control == stretched ? 1 : 0);
    return row;
}

} // namespace

void stackUp(QWidget *parent, std::initializer_list<QWidget *> parts, QWidget *stretched)
{
    auto *column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *part : parts)
        if (part)
            column->addWidget(part, part == stretched ? 1 : 0);
}

QWidget *tableColumn(QWidget *tools, QWidget *table, QWidget *footer)
{
    auto *content = new QWidget;
    stackUp(content, {tools, hairline(), table, footer}, table);
    return content;
}

QWidget *toolRow(std::initializer_list<QWidget *> controls, QWidget *stretched)
{
    auto *tools = new QWidget;
    tools->setFixedHeight(theme::scaled(theme::kToolRow - 1));
    QHBoxLayout *row = rowOf(tools, controls, stretched);
    row->setContentsMargins(theme::kPageMargin, 1, theme::kPageMargin, 0);
    if (!stretched)
        row->insertStretch(1, 1);
    return tools;
}

QWidget *drawerFoot(std::initializer_list<QWidget *> controls, QWidget *stretched)
{
    auto *actions = new QWidget;
    QHBoxLayout *row = rowOf(actions, controls, stretched);
    if (!stretched)
        row->insertStretch(0, 1);
    auto *foot = new QWidget;
    stackUp(foot, {hairline(), actions}, actions);
    return foot;
}

void setOnBase(QWidget *widget)
{
    widget->setAutoFillBackground(true);
    widget->setBackgroundRole(QPalette::Base);
}

} // namespace widgets
