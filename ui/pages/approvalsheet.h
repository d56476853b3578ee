// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "purge/approval.h"
#include "purge/preview.h"
#include "ui/pages/sheets.h"
#include "workspace/clusters.h"

#include <QTimer>

#include <stop_token>
#include <vector>

class ApprovalNotes;
class PreviewModel;
class QLineEdit;
class QStackedWidget;

namespace widgets {
class ClusterBand;
class DiffView;
class IconView;
class Label;
class StatePane;
class TableView;
} // namespace widgets

/// Reads what a deletion of namespaces would destroy, shows it, and lets a person approve it. Nothing is
/// deleted while it only reads; its button waits for a whole preview, an unlocked cluster and, where it is
/// protected, the typed name. Cancel is the default; Return never approves.
class ApprovalSheet final : public Sheet
{
    Q_OBJECT

public:
    ApprovalSheet(workspace::Clusters *clusters, const workspace::Context &context, std::vector<std::string> namespaces, QWidget *parent);
    ~ApprovalSheet() override;

    void accept() override;
    /// What the cluster in view has become meanwhile.
    void setClusters(const workspace::ClustersSnapshotPtr &clusters);
    /// What was read; the sheet asks for it by itself when it has clusters to ask.
    void setPreviews(Result<std::vector<purge::Preview>> previews);
    /// Why it cannot be approved now; empty: it can.
    [[nodiscard]] QString obstacle() const;

signals:
    void approved(int run);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildTypedRow();
    QWidget *buildContent();
    QWidget *buildFootStatus();
    void ask();
    void showPreviews();
    void showSummary();
    void showFoot();
    void spanObjects();
    void activate(const QModelIndex &at);
    void showYaml(const LiveObject &object);
    [[nodiscard]] std::int64_t now() const;
    [[nodiscard]] purge::Guards guards() const;
    [[nodiscard]] std::int64_t expiresAt() const;
    [[nodiscard]] QString staleness() const;
    [[nodiscard]] bool isNameTyped() const;

    workspace::Clusters *m_clusters;
    workspace::Context m_context;
    purge::Policy m_policy;
    std::optional<Error> m_ledgerError;
    std::vector<std::string> m_namespaces;
    std::vector<purge::Preview> m_previews;
    bool m_isRead = false;
    bool m_isSent = false; ///< approved: the answer is awaited
    std::stop_source m_asked, m_yamlAsked;
    QTimer m_seconds;

    PreviewModel *m_model;
    widgets::ClusterBand *m_band;
    widgets::StatePane *m_pane;
    widgets::Label *m_summary, *m_loss;
    widgets::TableView *m_objects;
    widgets::Label *m_leftOut;
    ApprovalNotes *m_notes;
    QStackedWidget *m_stack, *m_right;
    widgets::DiffView *m_yaml;
    widgets::Label *m_yamlTitle;
    QWidget *m_typedRow = nullptr; // only a protected cluster has it
    QLineEdit *m_typed = nullptr;
    widgets::IconView *m_dryIcon, *m_waitIcon;
    widgets::Label *m_dryRun, *m_wait;
    QPushButton *m_again = nullptr;
};
