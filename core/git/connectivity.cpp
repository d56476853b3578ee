// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/connectivity.h"

namespace git {

namespace {

constexpr std::int64_t kStep = 1024;

int checkEntry(const char *, const git_tree_entry *entry, void *odb)
{
    if (git_tree_entry_filemode(entry) == GIT_FILEMODE_COMMIT)
        return 0; // a submodule: its commits live elsewhere
    return git_odb_exists(static_cast<git_odb *>(odb), git_tree_entry_id(entry)) ? 0 : -1;
}

bool isTreeComplete(git_repository *repository, git_odb *odb, const git_oid &commit)
{
    git_commit *found = nullptr;
    if (git_commit_lookup(&found, repository, &commit) < 0)
        return false;
    const CommitHandle owned(found);
    git_tree *tree = nullptr;
    if (git_commit_tree(&tree, found) < 0)
        return false;
    const TreeHandle ownedTree(tree);
    return git_tree_walk(tree, GIT_TREEWALK_PRE, checkEntry, odb) == 0;
}

} // namespace

bool isConnected(git_repository *repository, const git_oid &tip, const git_oid &known, const std::function<void(std::int64_t)> &alive)
{
    git_odb *odb = nullptr;
    git_revwalk *walk = nullptr;
    if (git_repository_odb(&odb, repository) < 0)
        return false;
    const OdbHandle ownedOdb(odb);
    if (git_revwalk_new(&walk, repository) < 0)
        return false;
    const RevwalkHandle ownedWalk(walk);
    if (git_revwalk_push(walk, &tip) < 0)
        return false;
    if (!git_oid_is_zero(&known))
        git_revwalk_hide(walk, &known); // gone after a rewritten branch: then all of it is walked
    git_oid id{};
    std::int64_t commits = 0;
    int next = 0;
    while ((next = git_revwalk_next(&id, walk)) == 0) {
        git_commit *commit = nullptr;
        if (git_commit_lookup(&commit, repository, &id) < 0)
            return false;
        const CommitHandle owned(commit);
        if (!git_odb_exists(odb, git_commit_tree_id(commit)))
            return false;
        if (++commits % kStep == 0)
            alive(commits);
    }
    return next == GIT_ITEROVER && isTreeComplete(repository, odb, tip);
}

} // namespace git
