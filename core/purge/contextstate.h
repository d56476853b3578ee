// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <cstdint>
#include <map>
#include <set>
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

    [[nodiscard]] bool unlockedAt(std::int64_t now) const { return now < unlockedUntil; }
    bool operator==(const ContextState &) const = default;
};

/// All decisions. They hold for a context as it is: one that leads to another server since is read-only
/// again, and a server that is protected through one context is protected through all, however each
/// writes its address. Protection only ends by a decision: a context that leads elsewhere since stays
/// protected, and so does the server that it led to.
class ContextStates final
{
public:
    /// A file that is not there is fine: nothing was decided. One that cannot be read is an error, never
    /// "not protected".
    static Result<ContextStates> load(const QString &file);

    [[nodiscard]] ContextState of(const std::string &context, const std::string &server) const;

    /// Each writes the file at once, atomically, on top of what another program wrote meanwhile.
    Result<void> unlock(const std::string &context, const std::string &server, std::int64_t until);
    Result<void> lock(const std::string &context, const std::string &server);
    /// Conflict: taken away, but another context protects the same server, so that it stays so.
    Result<void> protect(const std::string &context, const std::string &server, bool on);

private:
    struct Decision {
        std::string server;
        bool isProtected = false;
        std::int64_t unlockedUntil = 0;
        std::set<std::string> before; // servers that it led to while it was protected

        bool operator==(const Decision &) const = default;
    };

    template<class Change>
    Result<void> change(const std::string &context, const std::string &server, Change change);
    Result<void> read();
    Result<void> write() const;

    QString m_file;
    std::map<std::string, Decision> m_decisions;
};

} // namespace purge
