// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "purge/approval.h"
#include "ui/widgets/factlist.h"

#include <vector>

class QButtonGroup;

/// The right side of an approval: what is not known, what the server refuses, what to look at, and the
/// backup that comes first.
class ApprovalNotes final : public widgets::FactList
{
    Q_OBJECT

public:
    explicit ApprovalNotes(QWidget *parent = nullptr);

    /// `guards`: what the policy and the lock say now.
    void setPreviews(const std::vector<purge::Preview> &previews, const purge::Guards &guards);
    [[nodiscard]] purge::BackupChoice backup() const { return m_backup; }

signals:
    void backupChosen();

private:
    void addUnknown(const std::vector<purge::Preview> &previews);
    void addRefused(const std::vector<purge::Preview> &previews);
    void addClaims(const std::vector<purge::Preview> &previews);
    void addToLookAt(const std::vector<purge::Preview> &previews);
    void addBackup();
    void showPromise();

    std::vector<purge::Preview> m_previews;
    purge::BackupChoice m_backup = purge::BackupChoice::WithSecrets;
    QButtonGroup *m_choices = nullptr;
    widgets::Label *m_promise = nullptr;
};
