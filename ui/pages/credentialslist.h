// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

/// How one host of the repositories is signed in to.
struct HostAccess {
    enum class Kind { Keyring, Environment, Ssh };

    QString host;
    Kind kind = Kind::Keyring;
    int repositories = 0;
    std::int64_t used = 0;    ///< the newest scan, UTC seconds; 0: not yet
    std::int64_t refused = 0; ///< since when a repository of it is refused; 0: not

    bool operator==(const HostAccess &) const = default;
};

/// Hosts that need no credential are left out. `kept`: hosts whose token was put into the keyring here.
/// Asks the keyring nothing, for that could make it ask for its own password.
std::vector<HostAccess> hostAccesses(const std::vector<Repository> &repositories, const QStringList &kept);

/// The hosts that credentials are for, each to be changed or forgotten. No value is ever shown.
class CredentialsList final : public QWidget
{
    Q_OBJECT

public:
    explicit CredentialsList(workspace::Workspace *core, QWidget *parent = nullptr);
    void setSnapshot(const workspace::SnapshotPtr &snapshot);

private:
    void look();
    void show(const std::vector<HostAccess> &accesses);
    void ask(const QString &host);
    [[nodiscard]] QWidget *row(const HostAccess &access);

    workspace::Workspace *m_core;
    workspace::SnapshotPtr m_snapshot;
    std::vector<HostAccess> m_shown;
    QVBoxLayout *m_rows;
};
