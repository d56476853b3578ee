// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/sheets.h"

class QLineEdit;

/// Asks whether an ssh server that nobody knows yet is to be trusted: host and fingerprint as plain
/// text, Cancel as the default. A changed key is never asked about; it is refused.
class HostKeySheet final : public Sheet
{
    Q_OBJECT

public:
    HostKeySheet(const QString &repository, const QString &host, const QString &fingerprint, QWidget *parent);
};

/// Asks for an access token of a host. It goes to the keyring, never to a file.
class TokenSheet final : public Sheet
{
    Q_OBJECT

public:
    /// For the host of a repository that was refused; it is tried again.
    TokenSheet(workspace::Workspace *core, const Repository &repository, QWidget *parent);
    /// For `host`; empty: the user names it.
    TokenSheet(workspace::Workspace *core, const QString &host, QWidget *parent);
    void accept() override;

    /// The hosts whose tokens the keyring has from here.
    static QStringList hosts();

private:
    TokenSheet(workspace::Workspace *core, const QString &host, const QString &why, RepositoryId id, QWidget *parent);

    workspace::Workspace *m_core;
    RepositoryId m_id; ///< to be tried again; 0: none
    QString m_host;
    QLineEdit *m_name = nullptr; ///< of the host, where it is not known yet
    QLineEdit *m_token;
};

/// Shows the questions that the core asks, one after the other, over the window. Repositories of one
/// server share a question. Notes whose tokens the keyring keeps, since it cannot be asked for a list.
class Questions final : public QObject
{
    Q_OBJECT

public:
    Questions(workspace::Workspace *core, QWidget *window);

private:
    struct HostKey {
        QString host, fingerprint;
        std::vector<RepositoryId> repositories;
    };

    void askHostKey(RepositoryId id, const QString &host, const QString &fingerprint);
    void askNext();
    void noteHost(const QString &host, bool isKept);

    workspace::Workspace *m_core;
    QWidget *m_window;
    std::vector<HostKey> m_waiting; ///< the first is the one that is shown
    bool m_shown = false;
};

/// The host of a repository's address; empty for folders and what cannot be understood.
QString hostOf(const Repository &repository);
