// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QPushButton;

/// One line of facts: state, where it comes from, branch, commit, how much, since when, by whom.
class RepositoryFacts final : public QWidget
{
    Q_OBJECT

public:
    explicit RepositoryFacts(QWidget *parent = nullptr);

    void setRepository(const Repository &repository, const workspace::Snapshot &snapshot);
    /// At the right end; takes ownership.
    void addAction(QWidget *action);
    using QWidget::addAction;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void add(const QString &iconName, const QString &text, bool isCode = false, int iconRole = -1);

    QHBoxLayout *m_row;
    QWidget *m_content = nullptr;
    QHBoxLayout *m_facts = nullptr;
    std::vector<QWidget *> m_parts;
    QString m_shown;
};
