// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <cstdint>
#include <map>
#include <string>

namespace purge {

/// How long an unlocked context stays so, unless somebody says otherwise; seconds.
inline constexpr std::int64_t kUnlockedFor = 15 * 60;
/// The longest that a context may be unlocked for; seconds.
inline constexpr std::int64_t kLongestUnlock = 24 * 3600;

/// What a user decided about one context of kubeconfig. Without a decision it is read-only.
struct ContextState {
    bool isProtected = false;       ///< deletions need the typed name of the cluster
    std::int64_t unlockedUntil = 0; ///< UTC seconds; 0 or past: read-only
    std::string protectedThrough{}; ///< another context that protects the cluster; empty: its own protection, or none

    [[nodiscard]] bool unlockedAt(std::int64_t now) const { return now < unlockedUntil; }
    bool operator==(const ContextState &) const = default;
};

/// All decisions. They hold for a context as it is: one that leads to another server since is read-only
/// again, and a server that is protected through one context is protected through all, however each
/// writes its address: under another one, too, as soon as both were reached and kube-system says that they
/// are one cluster. Protection only ends by a decision: a context that leads elsewhere since stays
/// protected, and so does the server that it led to.
class ContextStates final
{
public:
    /// A file that is not there is fine: nothing was decided. One that cannot be read is an error, never
    /// "not protected".
    static Result<ContextStates> load(const QString &file);

    /// `cluster`: the UID of kube-system behind the context; empty: the one noted of it, if any.
    [[nodiscard]] ContextState of(const std::string &context, const std::string &server, const std::string &cluster = {}) const;

    /// Notes that the context was reached and led to `cluster`, the UID of kube-system. Writes only what is new, and
    /// nothing while no context is protected.
    Result<void> know(const std::string &context, const std::string &server, const std::string &cluster);

    /// Each writes the file at once, atomically, on top of what another program wrote meanwhile.
    Result<void> unlock(const std::string &context, const std::string &server, std::int64_t until);
    Result<void> lock(const std::string &context, const std::string &server);
    /// Conflict: taken away, but another context protects the same cluster, so that it stays so. `cluster` as in of().
    Result<void> protect(const std::string &context, const std::string &server, bool on, const std::string &cluster = {});

private:
    struct Decision {
        std::string server;
        bool isProtected = false;
        std::int64_t unlockedUntil = 0;
        std::string cluster;                       // the UID of kube-system behind `server`; empty: not reached yet
        std::map<std::string, std::string> before; // servers that it led to while it was protected, and their clusters

        [[nodiscard]] bool protects(const std::string &place, const std::string &uid) const;
        bool operator==(const Decision &) const = default;
    };

    template<class Change>
    Result<void> change(const std::string &context, const std::string &server, Change change);
    [[nodiscard]] bool isNews(const std::string &context, const std::string &place, const std::string &cluster) const;
    [[nodiscard]] std::string clusterOf(const std::string &context, const std::string &place) const;
    Result<void> read();
    Result<void> write() const;

    QString m_file;
    std::map<std::string, Decision> m_decisions;
};

} // namespace purge
