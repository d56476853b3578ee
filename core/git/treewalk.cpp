// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/treewalk.h"

#include <strings.h>

#include <algorithm>
#include <cstring>

namespace git {

namespace {

constexpr std::size_t kSlots = 8192;
constexpr std::size_t kRawIdLength = 20;

bool endsWithIgnoringCase(std::string_view text, std::string_view end)
{
    return text.size() >= end.size() && strncasecmp(text.data() + text.size() - end.size(), end.data(), end.size()) == 0;
}

} // namespace

bool isManifestName(std::string_view name)
{
    return endsWithIgnoringCase(name, ".yaml") || endsWithIgnoringCase(name, ".yml") || endsWithIgnoringCase(name, ".json")
        || name == "Kustomization";
}

struct TreeWalk::Entry {
    std::string_view name;
    ObjectId id;
    unsigned mode = 0;

    [[nodiscard]] bool isTree() const { return (mode & 0170000) == 0040000; }
    [[nodiscard]] bool isFile() const { return (mode & 0170000) == 0100000; }

    /// Git's order: a folder sorts as if its name ended in "/".
    [[nodiscard]] int compare(const Entry &other) const
    {
        const std::size_t common = std::min(name.size(), other.name.size());
        if (const int order = std::memcmp(name.data(), other.name.data(), common); order != 0)
            return order;
        const auto next = [common](const Entry &entry) -> unsigned char {
            if (entry.name.size() > common)
                return (unsigned char)entry.name[common];
            return entry.isTree() ? '/' : 0;
        };
        return int(next(*this)) - int(next(other));
    }
};

/// Reads the entries of a tree object one after the other.
class TreeWalk::Cursor final
{
public:
    explicit Cursor(const Tree &tree)
    {
        if (tree)
            m_rest = {static_cast<const char *>(git_odb_object_data(tree.get())), git_odb_object_size(tree.get())};
        advance();
    }

    [[nodiscard]] const Entry *entry() const { return m_valid ? &m_entry : nullptr; }

    void advance()
    {
        m_valid = false;
        const std::size_t space = m_rest.find(' ');
        const std::size_t zero = m_rest.find('\0');
        if (space == std::string_view::npos || zero == std::string_view::npos || zero < space || m_rest.size() < zero + 1 + kRawIdLength)
            return;
        m_entry.mode = 0;
        for (const char digit : m_rest.substr(0, space))
            m_entry.mode = m_entry.mode * 8 + unsigned(digit - '0');
        m_entry.name = m_rest.substr(space + 1, zero - space - 1);
        std::memcpy(m_entry.id.bytes.data(), m_rest.data() + zero + 1, kRawIdLength);
        m_rest.remove_prefix(zero + 1 + kRawIdLength);
        m_valid = true;
    }

private:
    std::string_view m_rest;
    Entry m_entry;
    bool m_valid = false;
};

/// What is known of the two folders whose entries are being compared.
struct TreeWalk::Sides {
    bool chartBefore = false;
    bool chartAfter = false;
};

TreeWalk::TreeWalk(const Objects::Private &objects, const PathRules &rules) : m_objects(objects), m_rules(rules), m_slots(kSlots) {}

TreeWalk::Tree TreeWalk::tree(const ObjectId &id)
{
    if (id.isNull())
        return nullptr;
    Slot &slot = m_slots[std::hash<ObjectId>()(id) % kSlots];
    if (slot.id == id)
        return slot.tree;
    OdbObjectHandle object = m_objects.read(id);
    if (!object || git_odb_object_type(object.get()) != GIT_OBJECT_TREE) {
        m_missing = id;
        return nullptr;
    }
    slot = {id, Tree(object.release(), git_odb_object_free)};
    return slot.tree;
}

bool TreeWalk::diff(const ObjectId &before, const ObjectId &after, const std::function<void(FileChange &&)> &file,
                    const std::function<void(FolderChange &&)> &folder)
{
    m_file = &file;
    m_folder = &folder;
    m_path.clear();
    m_depth = 0;
    return walk(before, after);
}

bool TreeWalk::walk(const ObjectId &before, const ObjectId &after)
{
    if (before == after)
        return true;
    if (m_depth > kMaxFolders) {
        tell(FolderChange::Reason::TooDeep, after.isNull() ? 0 : 1);
        return true;
    }
    const Tree left = tree(before);
    if (!left && !before.isNull())
        return false;
    const Tree right = tree(after);
    if (!right && !after.isNull())
        return false;
    const auto hasChart = [](const Tree &folder) {
        for (Cursor cursor(folder); cursor.entry(); cursor.advance()) {
            if (cursor.entry()->name == "Chart.yaml" && cursor.entry()->isFile())
                return true;
        }
        return false;
    };
    const Sides sides{hasChart(left), hasChart(right)};
    ++m_depth;
    Cursor a(left), b(right);
    bool complete = true;
    while (complete && (a.entry() || b.entry())) {
        const int order = !a.entry() ? 1 : !b.entry() ? -1 : a.entry()->compare(*b.entry());
        const Entry *const inBefore = order <= 0 ? a.entry() : nullptr;
        const Entry *const inAfter = order >= 0 ? b.entry() : nullptr;
        complete = visit(inBefore, inAfter, sides);
        if (order <= 0)
            a.advance();
        if (order >= 0)
            b.advance();
    }
    --m_depth;
    return complete;
}

/// Of the folder being walked.
void TreeWalk::tell(FolderChange::Reason reason, int files)
{
    std::string path = m_path.substr(0, m_path.size() - 1);
    if (m_rules.accepts(path))
        (*m_folder)({std::move(path), reason, files});
}

bool TreeWalk::visit(const Entry *before, const Entry *after, const Sides &sides)
{
    const Entry &any = before ? *before : *after;
    const bool isTree = any.isTree();
    if (isTree && any.name == "templates" && (sides.chartBefore || sides.chartAfter))
        return visitTemplates(before, after, sides);
    if (before && after && before->id == after->id && before->mode == after->mode)
        return true;
    if (!isTree) {
        visitFile(before, after, sides);
        return true;
    }
    const std::size_t length = m_path.size();
    m_path.append(any.name).push_back('/');
    const bool complete = walk(before ? before->id : ObjectId{}, after ? after->id : ObjectId{});
    m_path.resize(length);
    return complete;
}

/// The files of a chart's templates are no manifests; where the chart itself came or went, they cease
/// or begin to be ordinary files.
bool TreeWalk::visitTemplates(const Entry *before, const Entry *after, const Sides &sides)
{
    const ObjectId left = before ? before->id : ObjectId{};
    const ObjectId right = after ? after->id : ObjectId{};
    const bool wasChart = sides.chartBefore && before;
    const bool isChart = sides.chartAfter && after;
    const std::size_t length = m_path.size();
    m_path += "templates/";
    if ((wasChart || isChart) && (wasChart != isChart || left != right))
        tell(FolderChange::Reason::Templates, isChart ? countTemplates(right, 0) : 0);
    const bool complete = walk(sides.chartBefore ? ObjectId{} : left, sides.chartAfter ? ObjectId{} : right);
    m_path.resize(length);
    return complete;
}

void TreeWalk::visitFile(const Entry *before, const Entry *after, const Sides &sides)
{
    const std::string_view name = before ? before->name : after->name;
    if (!isManifestName(name))
        return;
    FileChange change;
    change.before = before && before->isFile() ? before->id : ObjectId{};
    change.after = after && after->isFile() ? after->id : ObjectId{};
    if (change.before == change.after)
        return;
    change.path.reserve(m_path.size() + name.size());
    change.path.append(m_path).append(name);
    if (!m_rules.accepts(change.path))
        return;
    change.helmValues = name.starts_with("values") && sides.chartAfter;
    (*m_file)(std::move(change));
}

int TreeWalk::countTemplates(const ObjectId &id, int depth)
{
    const Tree folder = depth < kMaxFolders ? tree(id) : nullptr;
    int files = 0;
    for (Cursor cursor(folder); cursor.entry(); cursor.advance()) {
        if (cursor.entry()->isTree())
            files += countTemplates(cursor.entry()->id, depth + 1);
        else if (cursor.entry()->isFile() && isManifestName(cursor.entry()->name))
            ++files;
    }
    return files;
}

} // namespace git
