// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/ledger.h"

#include <QObject>

#include <optional>
#include <vector>

namespace widgets {
class Drawer;
class FactList;
} // namespace widgets

/// What the drawer says of one deletion: who approved what, on which evidence, every request with its
/// Audit-ID, what came of it, and the backup.
class LedgerDetails final : public QObject
{
    Q_OBJECT

public:
    explicit LedgerDetails(widgets::Drawer &drawer);

    /// The record, while its links are read.
    void showReading(const store::LedgerRecord &record);
    void show(const store::LedgerRecord &record, const Result<std::vector<store::LedgerEntry>> &entries);
    /// The folder of its backup; empty: there is none, or it is not read yet.
    [[nodiscard]] QString backupFolder() const { return m_folder; }
    /// Every link as it was hashed, line by line; empty: not read.
    [[nodiscard]] QString text() const;

signals:
    void copied(const QString &what);
    void folderAsked(const QString &folder);

private:
    void showHeader(const store::LedgerRecord &record);
    void addApproval(const store::LedgerRecord &record);
    void addEvidence();
    void addRequests();
    void addOutcome(const store::LedgerRecord &record);
    void addBackup();

    widgets::Drawer &m_drawer;
    widgets::FactList *m_list;
    std::vector<store::LedgerEntry> m_entries;
    QString m_folder;
};
