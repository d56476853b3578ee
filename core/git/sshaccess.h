// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to core/git.

#include "git/fetchprotocol.h"
#include "git/handles.h"
#include "git/knownhosts.h"
#include "git/sshconfig.h"

#include <QList>
#include <QString>

#include <optional>

namespace git {

/// One way to prove who we are.
struct SshMethod {
    QString keyFile; ///< empty: the agent
    bool rsa = false;
    bool encrypted = false;

    [[nodiscard]] bool isAgent() const { return keyFile.isEmpty(); }
};

/// Everything about reaching one ssh remote: where it is, which keys prove it, which of ours to offer.
class SshAccess final
{
public:
    explicit SshAccess(const TransferRequest &request);

    /// Why it cannot be tried at all.
    [[nodiscard]] std::optional<Failure> obstacle() const;
    /// The address with host, port and user as ssh_config has them.
    [[nodiscard]] QString url() const;
    [[nodiscard]] const QString &host() const { return m_target.host; }
    /// Makes libgit2 ask for the type of key that is known, by a home folder of its own in `folder`.
    void prepareHome(const QString &folder) const;

    /// libgit2's questions. What was wrong is in failure().
    int checkHostKey(const git_cert *certificate);
    int nextCredential(git_credential **out, unsigned int allowed);
    [[nodiscard]] const std::optional<Failure> &failure() const { return m_failure; }
    /// Whether a method is left for another try on a new connection.
    [[nodiscard]] bool hasMoreMethods() const { return m_next < m_methods.size(); }
    [[nodiscard]] bool wasAsked() const { return m_asked; }
    /// What to say when no method was taken.
    [[nodiscard]] Failure refusal() const;

private:
    void collectMethods();
    [[nodiscard]] QString shown() const;

    const TransferRequest &m_request;
    SshAddress m_address;
    SshTarget m_target;
    KnownHosts m_known;
    QList<SshMethod> m_methods;
    QString m_locked; ///< a key file that has a passphrase we don't know
    qsizetype m_next = 0;
    bool m_asked = false;
    std::optional<Failure> m_failure;
};

} // namespace git
