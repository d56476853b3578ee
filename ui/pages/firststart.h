// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace widgets {
class IconInput;
class Label;
} // namespace widgets

namespace workspace {
class Workspace;
}

/// What a user without repositories sees: one field, two buttons, a drop target.
class FirstStart final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStart(workspace::Workspace *core, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void add();
    void chooseFolder();

    workspace::Workspace *m_core;
    widgets::IconInput *m_place;
    widgets::Label *m_problem;
};
