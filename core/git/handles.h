// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to core/git: owning handles of libgit2.

#include "base/result.h"
#include "model/ids.h"

#include <QCoreApplication>

#include <git2.h>

#include <cstring>
#include <iterator>
#include <memory>

namespace git {

template<auto Free>
struct Deleter {
    template<class T>
    void operator()(T *handle) const
    {
        Free(handle);
    }
};

using RepositoryHandle = std::unique_ptr<git_repository, Deleter<git_repository_free>>;
using ReferenceHandle = std::unique_ptr<git_reference, Deleter<git_reference_free>>;
using OdbHandle = std::unique_ptr<git_odb, Deleter<git_odb_free>>;
using OdbObjectHandle = std::unique_ptr<git_odb_object, Deleter<git_odb_object_free>>;
using ObjectHandle = std::unique_ptr<git_object, Deleter<git_object_free>>;
using TreeEntryHandle = std::unique_ptr<git_tree_entry, Deleter<git_tree_entry_free>>;
using CommitHandle = std::unique_ptr<git_commit, Deleter<git_commit_free>>;
using TreeHandle = std::unique_ptr<git_tree, Deleter<git_tree_free>>;
using MailmapHandle = std::unique_ptr<git_mailmap, Deleter<git_mailmap_free>>;
using RevwalkHandle = std::unique_ptr<git_revwalk, Deleter<git_revwalk_free>>;
using RemoteHandle = std::unique_ptr<git_remote, Deleter<git_remote_free>>;
using ConfigHandle = std::unique_ptr<git_config, Deleter<git_config_free>>;

/// Starts libgit2 once for the process, with the options that were measured to matter: no hash
/// verification of what was verified on arrival, no object cache of its own, few mapped windows, no
/// ownership check (nothing from a repository is ever run). Of the extensions it does not know these
/// concern only who writes, or which files are checked out.
inline void startLibrary()
{
    static const bool started = [] {
        git_libgit2_init();
        git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 0);
        git_libgit2_opts(GIT_OPT_ENABLE_CACHING, 0);
        git_libgit2_opts(GIT_OPT_SET_MWINDOW_SIZE, std::size_t(8) << 20);
        git_libgit2_opts(GIT_OPT_SET_MWINDOW_MAPPED_LIMIT, std::size_t(32) << 20);
        git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);
        const char *extensions[] = {"worktreeconfig", "preciousobjects"};
        git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, extensions, std::size(extensions));
        return true;
    }();
    Q_UNUSED(started);
}

inline ObjectId fromOid(const git_oid &oid)
{
    ObjectId id;
    std::memcpy(id.bytes.data(), oid.id, id.bytes.size());
    return id;
}

inline git_oid toOid(const ObjectId &id)
{
    git_oid oid{};
    git_oid_fromraw(&oid, id.bytes.data());
    return oid;
}

/// libgit2's last words on this thread, for the log.
inline QString lastErrorText()
{
    const git_error *error = git_error_last();
    return error && error->message ? QString::fromUtf8(error->message) : QString();
}

} // namespace git
