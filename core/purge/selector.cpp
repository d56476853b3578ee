// SPDX-License-Identifier: GPL-3.0-or-later
#include "purge/selector.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <optional>

namespace purge {

namespace {

using Operator = Requirement::Operator;

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Purge)
};

constexpr std::size_t kLongestName = 63;
constexpr std::size_t kLongestPrefix = 253;

bool isAlnum(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// What a key's name and a value are made of: letters, digits, '-', '_', '.', the ends letters or digits.
bool isName(std::string_view text)
{
    return !text.empty() && text.size() <= kLongestName && isAlnum(text.front()) && isAlnum(text.back())
        && std::all_of(text.begin(), text.end(), [](char c) { return isAlnum(c) || c == '-' || c == '_' || c == '.'; });
}

/// A DNS subdomain: labels of small letters, digits and '-', joined by dots.
bool isPrefix(std::string_view text)
{
    if (text.empty() || text.size() > kLongestPrefix)
        return false;
    char before = '.';
    for (const char c : text) {
        const bool fits = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c == '-' && before != '.') || (c == '.' && isAlnum(before));
        if (!fits)
            return false;
        before = c;
    }
    return isAlnum(before);
}

bool isKey(std::string_view text)
{
    const std::size_t slash = text.find('/');
    return slash == std::string_view::npos ? isName(text) : isPrefix(text.substr(0, slash)) && isName(text.substr(slash + 1));
}

std::optional<std::int64_t> number(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// Reads one selector from the left; the first fault ends it.
class Reader final
{
public:
    explicit Reader(std::string_view text) : m_text(text) {}

    std::variant<Selector, TextFault> read()
    {
        Selector selector;
        do {
            auto requirement = readRequirement();
            if (!requirement)
                return m_fault;
            selector.requirements.push_back(std::move(*requirement));
        } while (take(","));
        if (m_at < m_text.size())
            return TextFault{m_at, Text::tr("A comma is expected here.")};
        return selector;
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t' || m_text[m_at] == '\r' || m_text[m_at] == '\n'))
            ++m_at;
    }

    bool take(std::string_view token)
    {
        skipSpace();
        if (m_text.substr(m_at, token.size()) != token)
            return false;
        m_at += token.size();
        return true;
    }

    /// Up to the next space or sign.
    std::string_view word()
    {
        skipSpace();
        m_wordAt = m_at;
        while (m_at < m_text.size() && std::string_view(" \t\r\n,()=!<>").find(m_text[m_at]) == std::string_view::npos)
            ++m_at;
        return m_text.substr(m_wordAt, m_at - m_wordAt);
    }

    std::nullopt_t fail(std::size_t at, const QString &why)
    {
        m_fault = {at, why};
        return std::nullopt;
    }

    std::optional<Requirement> readRequirement()
    {
        Requirement requirement;
        const bool missing = take("!");
        requirement.key = word();
        if (requirement.key.empty())
            return fail(m_at, Text::tr("The name of a label is expected here."));
        if (!isKey(requirement.key))
            return fail(m_wordAt, Text::tr("\"%1\" is not the name of a label.").arg(QString::fromStdString(requirement.key)));
        if (missing) {
            requirement.is = Operator::Missing;
            return requirement;
        }
        skipSpace();
        if (m_at == m_text.size() || m_text[m_at] == ',')
            return requirement;
        return readOperator(std::move(requirement));
    }

    std::optional<Requirement> readOperator(Requirement requirement)
    {
        if (take("==") || take("="))
            return readValue(std::move(requirement), Operator::In);
        if (take("!="))
            return readValue(std::move(requirement), Operator::NotIn);
        if (take(">"))
            return readNumber(std::move(requirement), Operator::Greater);
        if (take("<"))
            return readNumber(std::move(requirement), Operator::Less);
        const std::string_view said = word();
        if (said == "in")
            return readSet(std::move(requirement), Operator::In);
        if (said == "notin")
            return readSet(std::move(requirement), Operator::NotIn);
        return fail(m_wordAt, Text::tr("One of =, ==, !=, in, notin, > and < is expected here."));
    }

    bool addValue(Requirement &requirement)
    {
        const std::string_view value = word();
        if (!value.empty() && !isName(value)) {
            fail(m_wordAt,
                 Text::tr("\"%1\" cannot be the value of a label.").arg(QString::fromUtf8(value.data(), qsizetype(value.size()))));
            return false;
        }
        requirement.values.emplace_back(value);
        return true;
    }

    std::optional<Requirement> readValue(Requirement requirement, Operator is)
    {
        requirement.is = is;
        if (!addValue(requirement))
            return std::nullopt;
        return requirement;
    }

    std::optional<Requirement> readNumber(Requirement requirement, Operator is)
    {
        requirement.is = is;
        const std::string_view value = word();
        if (!number(value))
            return fail(m_wordAt, Text::tr("A whole number is expected after > and <."));
        requirement.values.emplace_back(value);
        return requirement;
    }

    std::optional<Requirement> readSet(Requirement requirement, Operator is)
    {
        requirement.is = is;
        if (!take("("))
            return fail(m_at, Text::tr("Values in parentheses are expected here: (a, b)."));
        do {
            if (!addValue(requirement))
                return std::nullopt;
        } while (take(","));
        if (!take(")"))
            return fail(m_at, Text::tr("A closing parenthesis is expected here."));
        // "in ()" names the empty value in Kubernetes' grammar; nobody means that.
        if (requirement.values.size() == 1 && requirement.values.front().empty())
            return fail(m_at - 1, Text::tr("There is no value between the parentheses."));
        return requirement;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_wordAt = 0;
    TextFault m_fault;
};

bool holds(const Requirement &requirement, const StringMap &labels)
{
    const auto found = labels.find(requirement.key);
    const bool there = found != labels.end();
    const auto listed = [&] {
        return there && std::find(requirement.values.begin(), requirement.values.end(), found->second) != requirement.values.end();
    };
    const auto compared = [&](auto compare) {
        const auto value = there ? number(found->second) : std::nullopt;
        return value && compare(*value, *number(requirement.values.front()));
    };
    switch (requirement.is) {
    case Operator::In: return listed();
    case Operator::NotIn: return !listed();
    case Operator::Exists: return there;
    case Operator::Missing: return !there;
    case Operator::Greater: return compared(std::greater<>());
    case Operator::Less: return compared(std::less<>());
    }
    return false;
}

std::string joined(const std::vector<std::string> &values)
{
    std::string text;
    for (const std::string &value : values)
        text += (text.empty() ? "" : ",") + value;
    return text;
}

std::string toText(const Requirement &requirement)
{
    const bool one = requirement.values.size() == 1;
    switch (requirement.is) {
    case Operator::In: return requirement.key + (one ? "=" + requirement.values.front() : " in (" + joined(requirement.values) + ")");
    case Operator::NotIn:
        return requirement.key + (one ? "!=" + requirement.values.front() : " notin (" + joined(requirement.values) + ")");
    case Operator::Exists: return requirement.key;
    case Operator::Missing: return "!" + requirement.key;
    case Operator::Greater: return requirement.key + ">" + requirement.values.front();
    case Operator::Less: return requirement.key + "<" + requirement.values.front();
    }
    return {};
}

} // namespace

std::variant<Selector, TextFault> readSelector(std::string_view text)
{
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return TextFault{0, Text::tr("The selector is empty: it would pick every namespace. Name a label, as in k8s-ns-purger=true.")};
    return Reader(text).read();
}

Result<Selector> parseSelector(std::string_view text)
{
    auto read = readSelector(text);
    if (const auto *fault = std::get_if<TextFault>(&read)) {
        return Error{ErrorCode::InvalidInput,
                     Text::tr("The selector \"%1\" is wrong at column %2: %3")
                         .arg(QString::fromUtf8(text.data(), qsizetype(text.size())), QString::number(fault->offset + 1), fault->why),
                     {}};
    }
    return std::get<Selector>(std::move(read));
}

bool matches(const Selector &selector, const StringMap &labels)
{
    return !selector.requirements.empty()
        && std::all_of(selector.requirements.begin(), selector.requirements.end(),
                       [&labels](const Requirement &requirement) { return holds(requirement, labels); });
}

bool asksForALabel(const Selector &selector)
{
    return std::any_of(selector.requirements.begin(), selector.requirements.end(), [](const Requirement &requirement) {
        return requirement.key != kGivenLabel && requirement.is != Operator::NotIn && requirement.is != Operator::Missing;
    });
}

std::string toText(const Selector &selector)
{
    std::string text;
    for (const Requirement &requirement : selector.requirements)
        text += (text.empty() ? "" : ",") + toText(requirement);
    return text;
}

} // namespace purge
