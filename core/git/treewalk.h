// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to core/git: the difference of two trees, straight from their bytes.

#include "git/history.h"
#include "git/objects_p.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace git {

/// Walks pairs of trees, skipping equal ones. libgit2's own diff spends most of its time on things we
/// do not need (index entries, patches); merging the sorted bytes of both trees is four times faster.
class TreeWalk final
{
public:
    TreeWalk(const Objects::Private &objects, const PathRules &rules);

    /// What differs from `before` to `after` (none: an empty tree). False when a tree is missing;
    /// missing() names it.
    bool diff(const ObjectId &before, const ObjectId &after, const std::function<void(FileChange &&)> &file,
              const std::function<void(FolderChange &&)> &folder);
    [[nodiscard]] const ObjectId &missing() const { return m_missing; }

private:
    using Tree = std::shared_ptr<git_odb_object>;
    struct Slot {
        ObjectId id;
        Tree tree;
    };
    struct Entry;
    class Cursor;
    struct Sides;

    Tree tree(const ObjectId &id);
    bool walk(const ObjectId &before, const ObjectId &after);
    void tell(FolderChange::Reason reason, int files);
    bool visit(const Entry *before, const Entry *after, const Sides &sides);
    bool visitTemplates(const Entry *before, const Entry *after, const Sides &sides);
    void visitFile(const Entry *before, const Entry *after, const Sides &sides);
    int countTemplates(const ObjectId &tree, int depth);

    const Objects::Private &m_objects;
    const PathRules &m_rules;
    std::vector<Slot> m_slots;
    std::string m_path; ///< of the folder being walked, with a closing "/"
    ObjectId m_missing;
    int m_depth = 0;
    const std::function<void(FileChange &&)> *m_file = nullptr;
    const std::function<void(FolderChange &&)> *m_folder = nullptr;
};

/// Whether a file's name says that it may hold manifests (LIFECYCLE rules 13 and 21).
bool isManifestName(std::string_view name);

} // namespace git
