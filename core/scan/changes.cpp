// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/changes.h"

#include "scan/listpairs.h"
#include "scan/secretfields.h"

#include <algorithm>
#include <unordered_set>

namespace scan {

namespace {

using yaml::NodeRef;

constexpr std::size_t kValueCharacters = 200;
constexpr std::size_t kPathCharacters = 400;
/// Aliases can make the way to a field longer than the document is deep, and a comparison longer
/// than both documents together: beyond these a collection is reported as a whole.
constexpr int kDepth = 150;
constexpr std::size_t kComparisons = 2'000'000;

/// A field of a mapping: the one that counts where a key comes twice.
struct Field {
    NodeRef key;
    NodeRef value;
};

std::vector<Field> fieldsOf(NodeRef mapping)
{
    std::vector<Field> fields;
    fields.reserve(mapping.size());
    for (NodeRef key = mapping.firstChild(); key;) {
        const NodeRef value = key.nextSibling(mapping);
        fields.push_back({key, value});
        key = value.nextSibling(mapping);
    }
    return fields;
}

bool byKey(const Field &a, const Field &b)
{
    return a.key.hash() != b.key.hash() ? a.key.hash() < b.key.hash() : a.key.index() < b.key.index();
}

/// In `sorted`, the last field with this key.
const Field *lastWith(const std::vector<Field> &sorted, std::uint64_t key)
{
    const auto after =
        std::upper_bound(sorted.begin(), sorted.end(), key, [](std::uint64_t k, const Field &field) { return k < field.key.hash(); });
    if (after == sorted.begin() || (after - 1)->key.hash() != key)
        return nullptr;
    return &*(after - 1);
}

/// `text` from shortly before `from`, so that a long text shows where it changed.
std::string_view windowFrom(std::string_view text, std::size_t from)
{
    constexpr std::size_t kLead = 40;
    from = from < kLead ? 0 : from - kLead;
    while (from > 0 && (static_cast<unsigned char>(text[from]) & 0xc0) == 0x80)
        --from;
    return text.substr(from);
}

/// hiddenTexts() of a node's document where fields alone do not tell them: aliases carry values out of
/// a Secret, and the items of a SecretList need not say what they are. Empty otherwise.
std::vector<bool> hiddenBesides(NodeRef node)
{
    const yaml::Document &document = *node.document();
    if (!document.anchored && !document.root().get("kind").text().ends_with("List"))
        return {};
    const std::string_view text = document.text; // looked through first: most documents have no Secret
    if (text.find("Secret") == std::string_view::npos && text.find("last-applied-configuration") == std::string_view::npos)
        return {};
    return hiddenTexts(document);
}

/// Walks two documents side by side, collecting what differs.
class Comparer final
{
public:
    Comparer(NodeRef before, NodeRef after)
        : m_hiddenBefore(hiddenBesides(before)), m_hiddenAfter(hiddenBesides(after)),
          m_sops(before.get("sops").isMapping() && after.get("sops").isMapping())
    {
    }

    /// Whether anything was reported, here or before for the same two collections.
    bool compare(NodeRef before, NodeRef after, bool masked, int depth)
    {
        before = before.resolved();
        after = after.resolved();
        const bool collections = (before.isMapping() && after.isMapping()) || (before.isSequence() && after.isSequence());
        if (!collections || depth > kDepth || m_comparisons > kComparisons) {
            report(before, after, masked);
            return true;
        }
        if (!m_compared.insert((std::uint64_t{before.index()} << 32) | after.index()).second)
            return true;
        const bool found = before.isMapping() ? compareMappings(before, after, masked, depth) : compareLists(before, after, masked, depth);
        if (!found)
            report(before, after, masked);
        return true;
    }

    Changes take()
    {
        m_changes.onlyReencrypted = m_sops && m_differences > 0 && m_differences == m_reencrypted;
        return std::move(m_changes);
    }

private:
    bool compareMappings(NodeRef before, NodeRef after, bool masked, int depth)
    {
        const bool secret = isSecret(before) || isSecret(after);
        std::vector<Field> beforeSorted = fieldsOf(before);
        const std::vector<Field> afterFields = fieldsOf(after);
        std::vector<Field> afterSorted = afterFields;
        std::sort(beforeSorted.begin(), beforeSorted.end(), byKey);
        std::sort(afterSorted.begin(), afterSorted.end(), byKey);
        bool found = false;
        for (const Field &field : afterFields) {
            if (lastWith(afterSorted, field.key.hash())->key.index() != field.key.index())
                continue;
            const Field *old = lastWith(beforeSorted, field.key.hash());
            found =
                compareField(old ? old->value : NodeRef(), field.value, nameOf(field.key, m_hiddenAfter), secret, masked, depth) || found;
        }
        for (const Field &field : beforeSorted) {
            const bool counts = lastWith(beforeSorted, field.key.hash())->key.index() == field.key.index();
            if (counts && !lastWith(afterSorted, field.key.hash()))
                found = compareField(field.value, {}, nameOf(field.key, m_hiddenBefore), secret, masked, depth) || found;
        }
        return found;
    }

    bool compareField(NodeRef before, NodeRef after, std::string_view key, bool secret, bool masked, int depth)
    {
        ++m_comparisons;
        if (before && after && before.hash() == after.hash())
            return false;
        const std::size_t length = m_path.size();
        const bool inMetadata = m_inSopsMetadata;
        m_inSopsMetadata = inMetadata || (m_sops && depth == 0 && key == "sops");
        appendKey(key);
        compareOrReport(before, after, masked || (secret && isSecretField(key)) || isLastApplied(key), depth);
        m_path.resize(length);
        m_inSopsMetadata = inMetadata;
        return true;
    }

    bool compareLists(NodeRef before, NodeRef after, bool masked, int depth)
    {
        const ListPairs list = pairItems(before, after);
        bool found = false;
        if (list.reordered) {
            found = true;
            add(namesOf(before, list.key, m_hiddenBefore, masked), namesOf(after, list.key, m_hiddenAfter, masked), false);
        }
        for (const ItemPair &pair : list.pairs) {
            ++m_comparisons;
            if (pair.before && pair.after && pair.before.hash() == pair.after.hash())
                continue;
            const std::size_t length = m_path.size();
            ((m_path += '[') += labelOf(pair, list.key, masked)) += ']';
            compareOrReport(pair.before, pair.after, masked, depth);
            m_path.resize(length);
            found = true;
        }
        return found;
    }

    void compareOrReport(NodeRef before, NodeRef after, bool masked, int depth)
    {
        if (before && after)
            compare(before, after, masked, depth + 1);
        else
            report(before, after, masked);
    }

    /// Keys that hold what separates the parts of a path are put in quotes.
    void appendKey(std::string_view key)
    {
        if (key.find_first_of(".[]") != std::string_view::npos) {
            ((m_path += "[\"") += key) += "\"]";
            return;
        }
        if (!m_path.empty())
            m_path += '.';
        m_path += key;
    }

    static std::string_view nameOf(NodeRef name, const std::vector<bool> &hidden, bool masked = false)
    {
        return masked || isHidden(name, hidden) ? kMask : name.text();
    }

    /// The field that pairs an item may itself be what is hidden.
    std::string labelOf(const ItemPair &pair, std::string_view key, bool masked) const
    {
        if (key.empty())
            return pair.label;
        const bool hidden = masked || isHidden(pair.before.get(key), m_hiddenBefore) || isHidden(pair.after.get(key), m_hiddenAfter);
        return hidden ? std::string(key) + '=' + std::string(kMask) : pair.label;
    }

    static std::string namesOf(NodeRef list, std::string_view key, const std::vector<bool> &hidden, bool masked)
    {
        std::string names = "[";
        for (NodeRef item = list.firstChild(); item && names.size() < kValueCharacters * 4; item = item.nextSibling(list)) {
            if (names.size() > 1)
                names += ',';
            ((names += '"') += nameOf(item.get(key), hidden, masked)) += '"';
        }
        return cutText(names + "]", kValueCharacters);
    }

    void report(NodeRef before, NodeRef after, bool masked)
    {
        const bool ciphertext = before.isScalar() && after.isScalar() && isCiphertext(before.text()) && isCiphertext(after.text());
        if (m_changes.fields.size() >= static_cast<std::size_t>(kMaxFieldChanges)) {
            add({}, {}, ciphertext);
            return;
        }
        const bool hidden = masked || isHidden(before, m_hiddenBefore) || isHidden(after, m_hiddenAfter);
        std::optional<std::string> old;
        std::optional<std::string> now;
        if (before)
            old = textOf(before, after, hidden, m_hiddenBefore);
        if (after)
            now = textOf(after, before, hidden, m_hiddenAfter);
        add(std::move(old), std::move(now), ciphertext);
    }

    /// The text of one side, told apart from the other's: `"80"` → `80`, and long texts from where
    /// they differ.
    static std::string textOf(NodeRef node, NodeRef other, bool masked, const std::vector<bool> &hiddenTexts)
    {
        const bool hidden = masked || isCiphertext(node.text()) || isCiphertext(other.text());
        if (hidden || !node.isScalar() || !other.isScalar())
            return compactText(node, kValueCharacters, masked, hiddenTexts);
        if (node.text() == other.text())
            return node.isString() ? cutText('"' + std::string(node.text()) + '"', kValueCharacters) : compactText(node, kValueCharacters);
        const std::string_view text = node.text();
        const std::size_t shorter = std::min(text.size(), other.text().size());
        const auto same = static_cast<std::size_t>(
            std::mismatch(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(shorter), other.text().begin()).first - text.begin());
        if (same < kValueCharacters / 2 || std::max(text.size(), other.text().size()) <= kValueCharacters)
            return compactText(node, kValueCharacters);
        return cutText("…" + std::string(windowFrom(text, same)), kValueCharacters);
    }

    void add(std::optional<std::string> before, std::optional<std::string> after, bool ciphertext)
    {
        ++m_differences;
        if (ciphertext || m_inSopsMetadata)
            ++m_reencrypted;
        if (m_changes.fields.size() < static_cast<std::size_t>(kMaxFieldChanges))
            m_changes.fields.push_back({cutText(m_path, kPathCharacters), std::move(before), std::move(after)});
        else
            ++m_changes.omitted;
    }

    const std::vector<bool> m_hiddenBefore, m_hiddenAfter; ///< see hiddenBesides()
    Changes m_changes;
    std::string m_path;
    std::unordered_set<std::uint64_t> m_compared; ///< pairs of collections, so that aliases are compared once
    std::size_t m_comparisons = 0;
    int m_differences = 0;
    int m_reencrypted = 0;
    bool m_sops = false;
    bool m_inSopsMetadata = false;
};

} // namespace

Changes changesBetween(NodeRef before, NodeRef after)
{
    if (!before || !after || before.hash() == after.hash())
        return {};
    Comparer comparer(before, after);
    comparer.compare(before, after, false, 0);
    return comparer.take();
}

} // namespace scan
