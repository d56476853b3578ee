// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/history.h"

#include "git/commitparser.h"
#include "git/treewalk.h"

#include <fnmatch.h>

#include <algorithm>
#include <unordered_set>

namespace git {

namespace {

/// What the chain keeps of a commit until its turn comes.
struct ChainEntry {
    ObjectId id;
    ObjectId tree;
    std::int64_t time = 0;
    Author author;
    Author committer;
    std::vector<ObjectId> parents;
};

std::string_view bytesOf(const OdbObjectHandle &object)
{
    return {static_cast<const char *>(git_odb_object_data(object.get())), git_odb_object_size(object.get())};
}

bool matches(const std::string &rule, const std::string &path)
{
    if (rule.find_first_of("*?[") != std::string::npos)
        return fnmatch(rule.c_str(), path.c_str(), 0) == 0;
    std::string_view prefix = rule;
    while (prefix.ends_with('/'))
        prefix.remove_suffix(1);
    return path.starts_with(prefix) && (path.size() == prefix.size() || path[prefix.size()] == '/');
}

} // namespace

bool PathRules::accepts(std::string_view path) const
{
    if (include.empty() && exclude.empty())
        return true;
    const std::string text(path);
    const auto anyMatches = [&](const std::vector<std::string> &rules) {
        return std::any_of(rules.begin(), rules.end(), [&](const std::string &rule) { return matches(rule, text); });
    };
    return (include.empty() || anyMatches(include)) && !anyMatches(exclude);
}

struct History::Private {
    Objects::Private *objects = nullptr;
    std::vector<ChainEntry> chain; ///< newest first; taken from the back
    std::int64_t size = 0;
    bool reachesKnown = false;
    ObjectId known;
    ObjectId treeBefore;
    std::int64_t timeBefore = 0;
    std::unordered_set<ObjectId> seen; ///< everything reachable from the chain so far
    bool seenIsComplete = false;       ///< the chain begins at the root (or boundary)
    std::unique_ptr<TreeWalk> walk;
    const PathRules *rules = nullptr;

    std::optional<ChainEntry> readEntry(const ObjectId &id) const;
    void seedSeen(const ObjectId &from);
    std::vector<std::pair<std::int64_t, Author>> broughtIn(const ChainEntry &merge);
    void describe(const ChainEntry &entry, ChainCommit &commit);
};

std::optional<ChainEntry> History::Private::readEntry(const ObjectId &id) const
{
    const OdbObjectHandle object = objects->read(id);
    if (!object || git_odb_object_type(object.get()) != GIT_OBJECT_COMMIT)
        return std::nullopt;
    auto raw = parseCommit(bytesOf(object));
    if (!raw)
        return std::nullopt;
    ChainEntry entry;
    entry.id = id;
    entry.tree = raw->tree;
    entry.time = signatureTime(raw->committer);
    entry.author = objects->resolved(signatureAuthor(raw->author));
    entry.committer = objects->resolved(signatureAuthor(raw->committer));
    if (!objects->boundary.contains(id))
        entry.parents = std::move(raw->parents);
    return entry;
}

/// After an incremental start, everything before the chain counts as seen too. It is read only when
/// the first merge asks for it.
void History::Private::seedSeen(const ObjectId &from)
{
    std::vector<ObjectId> open{from};
    while (!open.empty()) {
        const ObjectId id = open.back();
        open.pop_back();
        if (!seen.insert(id).second || objects->boundary.contains(id))
            continue;
        const OdbObjectHandle object = objects->read(id);
        if (!object)
            continue;
        if (const auto raw = parseCommit(bytesOf(object)))
            open.insert(open.end(), raw->parents.begin(), raw->parents.end());
    }
}

/// Time and author of the non-merge commits in M^1..M. Each commit is visited once over the whole walk.
std::vector<std::pair<std::int64_t, Author>> History::Private::broughtIn(const ChainEntry &merge)
{
    std::vector<std::pair<std::int64_t, Author>> found;
    std::vector<ObjectId> open(merge.parents.begin() + 1, merge.parents.end());
    while (!open.empty()) {
        const ObjectId id = open.back();
        open.pop_back();
        if (!seen.insert(id).second)
            continue;
        const auto entry = readEntry(id);
        if (!entry)
            continue;
        if (entry->parents.size() < 2)
            found.emplace_back(entry->time, entry->author);
        open.insert(open.end(), entry->parents.begin(), entry->parents.end());
    }
    return found;
}

/// LIFECYCLE rules 6 and 7.
void History::Private::describe(const ChainEntry &entry, ChainCommit &commit)
{
    commit.id = entry.id;
    commit.time = timeBefore = std::max(entry.time, timeBefore);
    commit.author = entry.author;
    commit.authors = {entry.author};
    commit.mergedBy.reset();
    commit.boundary = objects->boundary.contains(entry.id);
    seen.insert(entry.id);
    if (entry.parents.size() < 2)
        return;
    if (!seenIsComplete) {
        seedSeen(entry.parents.front());
        seenIsComplete = true;
    }
    commit.mergedBy = entry.author;
    const auto found = broughtIn(entry);
    if (found.empty())
        return;
    const auto newest = std::max_element(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    commit.author = newest->second;
    commit.authors.clear();
    for (const auto &[time, author] : found)
        commit.authors.push_back(author);
    std::sort(commit.authors.begin(), commit.authors.end());
    commit.authors.erase(std::unique(commit.authors.begin(), commit.authors.end()), commit.authors.end());
}

History::History(std::unique_ptr<Private> d) : m_private(std::move(d)) {}
History::History(History &&) noexcept = default;
History &History::operator=(History &&) noexcept = default;
History::~History() = default;

Result<History> History::open(Objects &objects, const ObjectId &head, const ObjectId &known, const JobContext &context)
{
    auto d = std::make_unique<Private>();
    d->objects = &objects.handle();
    d->known = known;
    ObjectId id = head;
    while (!id.isNull() && id != known) {
        if (context.cancelled())
            return cancelledError();
        auto entry = d->readEntry(id);
        if (!entry)
            return missingObject(*d->objects, id);
        id = entry->parents.empty() ? ObjectId{} : entry->parents.front();
        d->chain.push_back(std::move(*entry));
    }
    d->reachesKnown = !known.isNull() && id == known;
    d->seenIsComplete = !d->reachesKnown;
    d->size = std::int64_t(d->chain.size());
    if (d->reachesKnown) {
        const auto entry = d->readEntry(known);
        if (!entry)
            return missingObject(*d->objects, known);
        d->treeBefore = entry->tree;
    }
    return History(std::move(d));
}

std::int64_t History::size() const
{
    return m_private->size;
}

bool History::reachesKnown() const
{
    return m_private->reachesKnown;
}

std::vector<ObjectId> History::commits() const
{
    std::vector<ObjectId> ids;
    ids.reserve(m_private->chain.size());
    for (const ChainEntry &entry : m_private->chain)
        ids.push_back(entry.id);
    return ids;
}

void History::setTimeBefore(std::int64_t time)
{
    m_private->timeBefore = time;
}

Result<bool> History::next(const PathRules &rules, ChainCommit &commit, const std::function<void(FileChange &&)> &file,
                           const std::function<void(FolderChange &&)> &folder)
{
    Private &d = *m_private;
    if (d.chain.empty())
        return false;
    if (!d.walk || d.rules != &rules) {
        d.walk = std::make_unique<TreeWalk>(*d.objects, rules);
        d.rules = &rules;
    }
    const ChainEntry entry = std::move(d.chain.back());
    d.chain.pop_back();
    d.describe(entry, commit);
    if (!d.walk->diff(d.treeBefore, entry.tree, file, folder))
        return missingObject(*d.objects, d.walk->missing());
    d.treeBefore = entry.tree;
    return true;
}

BlobRead readBlob(const Objects &objects, const ObjectId &id, std::size_t limit)
{
    const git_oid oid = toOid(id);
    std::size_t size = 0;
    git_object_t type = GIT_OBJECT_ANY;
    if (git_odb_read_header(&size, &type, objects.handle().odb.get(), &oid) != 0)
        return {};
    if (size > limit)
        return {BlobRead::State::TooLarge, {}};
    const OdbObjectHandle object = objects.handle().read(id);
    if (!object)
        return {};
    return {BlobRead::State::Ok, std::string(bytesOf(object))};
}

ObjectId loadMailmap(Objects &objects, const ObjectId &commit)
{
    const auto id = objects.blobAt(commit, ".mailmap");
    objects.handle().mailmap.reset();
    if (!id || id->isNull())
        return {};
    const auto text = objects.blob(*id);
    git_mailmap *mailmap = nullptr;
    if (!text || git_mailmap_from_buffer(&mailmap, text->data(), text->size()) != 0)
        return {};
    objects.handle().mailmap.reset(mailmap);
    return *id;
}

std::string boundaryFingerprint(const Objects &objects)
{
    std::vector<ObjectId> commits(objects.handle().boundary.begin(), objects.handle().boundary.end());
    std::sort(commits.begin(), commits.end());
    std::string text;
    for (const ObjectId &id : commits)
        text += id.hex();
    return text.empty() ? text : std::to_string(std::hash<std::string>()(text));
}

} // namespace git
