// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "purge/policy.h"
#include "workspace/clusters.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace widgets {
class IconView;
class Label;
class YamlEdit;
} // namespace widgets

/// The deletion policy as the file it is: checked while it is typed, each fault with its place; saved only
/// when it is right. Says what is in force, and what the text would let go on the cluster in view.
class PolicyPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PolicyPane(workspace::Clusters *clusters, QWidget *parent = nullptr);

    void setClusters(const workspace::ClustersSnapshotPtr &clusters);
    [[nodiscard]] widgets::YamlEdit *edit() const { return m_edit; }
    [[nodiscard]] const std::vector<purge::PolicyFault> &faults() const { return m_faults; }

private:
    QWidget *buildForce();
    QWidget *buildFoot();
    void load();
    void check();
    void showFaults();
    void showForce();
    void showFoot();
    void save();
    /// What the file holds now; the default policy where there is none.
    [[nodiscard]] QString written() const;
    /// "3 of 19 namespaces match" on the cluster in view.
    [[nodiscard]] QString effectOf(const purge::Policy &policy) const;
    /// Where the values in it are from.
    [[nodiscard]] QString originOf(const purge::Policy &policy) const;
    [[nodiscard]] bool isChanged() const;

    workspace::Clusters *m_services;
    workspace::ClustersSnapshotPtr m_clusters;
    QString m_saved;         ///< as the file has it
    bool m_isSaving = false; ///< until the file has what was typed, or it failed
    std::vector<purge::PolicyFault> m_faults;
    std::optional<purge::Policy> m_policy; ///< of the text; absent: it has faults
    QTimer m_wait;

    widgets::Label *m_place;
    widgets::YamlEdit *m_edit;
    widgets::Label *m_forceTitle, *m_force;
    widgets::IconView *m_stateIcon;
    widgets::Label *m_state;
    QPushButton *m_revert, *m_save;
};
