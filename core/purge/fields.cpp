// SPDX-License-Identifier: GPL-3.0-or-later
#include "purge/fields.h"
#include "purge/text.h"

#include "base/json.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <set>

namespace purge {

namespace {

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Purge)
};

using yaml::NodeRef;
using yaml::NodeType;

/// How many letters have to change to get from one word to the other.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t corner = row[0]++;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = corner + (a[i - 1] == b[j - 1] ? 0 : 1);
            corner = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
    }
    return row.back();
}

QString suggestion(std::string_view key, std::initializer_list<std::string_view> known)
{
    const auto closest =
        std::min_element(known.begin(), known.end(), [key](auto a, auto b) { return distance(key, a) < distance(key, b); });
    if (closest != known.end() && distance(key, *closest) <= std::max<std::size_t>(2, closest->size() / 3))
        return Text::tr("Did you mean \"%1\"?").arg(shownText(*closest));
    QStringList all;
    for (const std::string_view each : known)
        all << shownText(each);
    return Text::tr("Known here are: %1.").arg(all.join(QStringLiteral(", ")));
}

bool isEmpty(NodeRef node)
{
    return node.type() == NodeType::Null || (node.isScalar() && node.text().find_first_not_of(" \t\r\n") == std::string_view::npos);
}

} // namespace

void Fields::fault(NodeRef at, const QString &message, std::size_t offset)
{
    NodeRef place = at ? at : root();
    // The parser puts an absent value where the next thing begins: people look behind its key.
    if (place.type() == NodeType::Null && place.text().empty() && place.index() > 0) {
        place = NodeRef(&m_document, place.index() - 1);
        offset = place.text().size() + 1;
    }
    m_faults.push_back({int(std::max(1u, place.line())), int(std::max(1u, place.column()) + offset), message});
    std::stable_sort(m_faults.begin(), m_faults.end(),
                     [](const PolicyFault &a, const PolicyFault &b) { return std::pair(a.line, a.column) < std::pair(b.line, b.column); });
}

NodeRef Fields::get(NodeRef mapping, std::string_view key) const
{
    return mapping.isMapping() ? mapping.get(key).resolved() : NodeRef();
}

void Fields::only(NodeRef mapping, std::initializer_list<std::string_view> known)
{
    if (!mapping.isMapping()) {
        fault(mapping, Text::tr("Keys and values are expected here, as in \"key: value\"."));
        return;
    }
    std::set<std::string_view> seen;
    NodeRef key = mapping.firstChild();
    while (key) {
        if (!seen.insert(key.text()).second)
            fault(key, Text::tr("The key \"%1\" is here twice. Keep one of them.").arg(shownText(key.text())));
        else if (std::find(known.begin(), known.end(), key.text()) == known.end())
            fault(key, Text::tr("The key \"%1\" is not known. %2").arg(shownText(key.text()), suggestion(key.text(), known)));
        key = key.nextSibling(mapping).nextSibling(mapping);
    }
}

NodeRef Fields::mapping(NodeRef node, std::initializer_list<std::string_view> known)
{
    if (!node)
        return {};
    only(node, known);
    return node.isMapping() ? node : NodeRef();
}

void Fields::each(NodeRef sequence, const std::function<void(NodeRef)> &item)
{
    if (!sequence)
        return;
    if (!sequence.isSequence()) {
        fault(sequence, Text::tr("A list is expected here, as in [a, b]."));
        return;
    }
    for (NodeRef node = sequence.firstChild(); node; node = node.nextSibling(sequence))
        item(node.resolved());
}

std::optional<std::string> Fields::text(NodeRef node)
{
    if (isEmpty(node)) {
        fault(node, Text::tr("The value is empty. Write one, or remove the key to have its default."));
        return std::nullopt;
    }
    if (!node.isScalar()) {
        fault(node, Text::tr("One value is expected here, not several."));
        return std::nullopt;
    }
    return std::string(node.text());
}

std::vector<std::string> Fields::texts(NodeRef sequence)
{
    std::vector<std::string> items;
    each(sequence, [&](NodeRef node) {
        if (auto item = text(node))
            items.push_back(std::move(*item));
    });
    return items;
}

std::optional<std::int64_t> Fields::number(NodeRef node, std::int64_t least, std::int64_t most)
{
    const auto given = text(node);
    if (!given)
        return std::nullopt;
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(given->data(), given->data() + given->size(), value);
    if (error == std::errc() && end == given->data() + given->size() && value >= least && value <= most)
        return value;
    fault(node,
          Text::tr("\"%1\" is not a whole number from %2 to %3.").arg(shownText(*given), QString::number(least), QString::number(most)));
    return std::nullopt;
}

std::string quotedYaml(std::string_view text)
{
    static constexpr std::string_view kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./=";
    static const std::set<std::string_view> words{"true", "false", "null", "yes", "no", "on", "off", "y", "n"};
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return char(c < 128 ? std::tolower(c) : c); });
    const bool letterFirst =
        !text.empty() && ((text.front() >= 'a' && text.front() <= 'z') || (text.front() >= 'A' && text.front() <= 'Z'));
    const bool plain = letterFirst && text.find_first_not_of(kPlain) == std::string_view::npos && !words.contains(lower);
    return plain ? std::string(text) : jsonString(text); // what JSON can say in quotes YAML can
}

yaml::Budget ownFileBudget()
{
    yaml::Budget budget;
    budget.fileBytes = budget.documentBytes = std::size_t(64) << 20;
    budget.events = 4'000'000;
    budget.fileNodes = 8'000'000;
    budget.time = std::chrono::seconds(20);
    return budget;
}

} // namespace purge
