// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to core/git.

#include "git/handles.h"
#include "git/objects.h"

#include <unordered_set>

namespace git {

struct Objects::Private {
    std::string path;
    RepositoryHandle repository;
    OdbHandle odb;
    MailmapHandle mailmap;                 ///< of the commit that loadMailmap() was given
    std::unordered_set<ObjectId> boundary; ///< commits named in `shallow`

    /// An object's bytes; null handle where it is missing.
    [[nodiscard]] OdbObjectHandle read(const ObjectId &id) const;
    [[nodiscard]] Author resolved(Author author) const;
};

/// What is missing, as an Incomplete error that names the repository and git's own remedy.
Error missingObject(const Objects::Private &d, const ObjectId &id);

} // namespace git
