// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/clusters.h"

#include <QPushButton>

class QMenu;

/// The button in the header that says which context is in view. Its menu holds all of them, each with its
/// state, its lock or protection, and a warning beside a name that is easily taken for another.
class ContextPicker final : public QPushButton
{
    Q_OBJECT

public:
    explicit ContextPicker(QWidget *parent = nullptr);

    void setSnapshot(const workspace::ClustersSnapshotPtr &snapshot);

signals:
    void contextChosen(const std::string &context);
    /// The mark is to be set; taking it away is a matter of Settings.
    void protectAsked(const std::string &context);

private:
    void fill();

    QMenu *m_menu;
    workspace::ClustersSnapshotPtr m_snapshot;
};
