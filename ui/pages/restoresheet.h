// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "purge/restore.h"
#include "store/ledger.h"
#include "ui/pages/sheets.h"
#include "workspace/clusters.h"

#include <QElapsedTimer>

#include <optional>
#include <stop_token>

class QComboBox;
class QVBoxLayout;

namespace widgets {
class FactList;
class Label;
} // namespace widgets

/// Makes again from a backup what can be made again, in a context that is unlocked, and says what became
/// of each object. Changes nothing that is there.
class RestoreSheet final : public Sheet
{
    Q_OBJECT

public:
    RestoreSheet(workspace::Clusters *clusters, const store::LedgerRecord &record, const QString &folder, QWidget *parent);
    void accept() override;
    /// What came of it.
    void showReport(const Result<purge::RestoreReport> &report);

private:
    void showChoice();
    void showWork();
    [[nodiscard]] QString hindrance(const workspace::Context *context) const;

    workspace::Clusters *m_clusters;
    QString m_folder;
    std::optional<Result<purge::BackupIndex>> m_backup; ///< absent: not read yet
    bool m_isRunning = false;
    QElapsedTimer m_running; ///< since it began
    std::stop_source m_restoring{std::nostopstate};
    QComboBox *m_context;
    widgets::Label *m_state;
    widgets::FactList *m_report;
};
