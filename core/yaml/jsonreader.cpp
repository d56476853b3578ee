// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/jsonreader.h"

#include "base/utf8.h"
#include "yaml/documentbuilder.h"

#include <QCoreApplication>

#include <string>
#include <string_view>
#include <vector>

namespace yaml {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

void appendUtf8(std::string &out, char32_t code)
{
    if (code < 0x80) {
        out += static_cast<char>(code);
        return;
    }
    const int more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    static constexpr unsigned kFirst[] = {0, 0xc0, 0xe0, 0xf0};
    out += static_cast<char>(kFirst[more] | (code >> (6 * more)));
    for (int i = more - 1; i >= 0; --i)
        out += static_cast<char>(0x80 | ((code >> (6 * i)) & 0x3f));
}

/// Walks the text once, without recursion.
class JsonReader final
{
public:
    JsonReader(std::string_view text, const Budget &budget) : m_text(text), m_budget(budget), m_builder(budget)
    {
        m_builder.begin(1, text.size() / 24, text.size() / 2);
    }

    Result<Document> read()
    {
        do {
            if (++m_events > m_budget.events)
                return failure(ErrorCode::TooLarge, "too many values");
            if (!value() || !afterValue())
                return failure(m_builder.fault() == ReadFault::TooDeep ? ErrorCode::TooLarge : ErrorCode::InvalidInput,
                               *m_builder.faultText() ? m_builder.faultText() : "no JSON");
        } while (!m_open.empty());
        skipSpace();
        if (m_at < m_text.size())
            return failure(ErrorCode::InvalidInput, "more follows after the end");
        return m_builder.take();
    }

private:
    [[nodiscard]] Error failure(ErrorCode code, const char *why) const
    {
        return {code, QCoreApplication::translate("Yaml", "The text is no JSON that can be read here (line %1).").arg(m_line),
                QStringLiteral("byte %1: %2").arg(m_at).arg(QLatin1String(why))};
    }

    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    bool take(char c)
    {
        skipSpace();
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }

    void skipSpace()
    {
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '\n')
                ++m_line;
            else if (c != ' ' && c != '\t' && c != '\r')
                return;
        }
    }

    /// One value: a scalar, or the beginning of a collection with its first key.
    bool value()
    {
        skipSpace();
        switch (peek()) {
        case '{': return begin(NodeType::Mapping, '}');
        case '[': return begin(NodeType::Sequence, ']');
        case '"': return string();
        default: return word();
        }
    }

    bool begin(NodeType type, char closing)
    {
        ++m_at;
        if (!m_builder.beginCollection(m_line, kNoColumn, type, {}))
            return false;
        m_open.push_back(closing);
        if (take(closing))
            return end();
        m_fresh = true;
        return type == NodeType::Sequence || key();
    }

    bool end()
    {
        m_open.pop_back();
        m_fresh = false;
        return m_builder.endCollection();
    }

    bool key()
    {
        skipSpace();
        return peek() == '"' && string() && take(':');
    }

    /// Closes what ends here; then either all is read or the next value comes.
    bool afterValue()
    {
        if (m_fresh) {
            m_fresh = false;
            return true;
        }
        while (!m_open.empty()) {
            if (take(','))
                return m_open.back() == ']' || key();
            if (!take(m_open.back()) || !end())
                return false;
        }
        return true;
    }

    bool string()
    {
        ++m_at;
        m_scratch.clear();
        for (;;) {
            if (m_at >= m_text.size())
                return false;
            const char c = m_text[m_at];
            if (c == '"')
                break;
            if (static_cast<unsigned char>(c) < 0x20 || (c == '\\' && !escape()))
                return false;
            if (c != '\\' && !character())
                return false;
        }
        ++m_at;
        return m_builder.scalar(m_line, m_scratch, false, {}, {});
    }

    bool character()
    {
        const Utf8Char c = nextChar(m_text.substr(m_at));
        if (!c.valid)
            return false;
        m_scratch.append(m_text, m_at, c.length);
        m_at += c.length;
        return true;
    }

    bool escape()
    {
        static constexpr std::string_view kLetters = "\"\\/bfnrt";
        static constexpr std::string_view kMeanings = "\"\\/\b\f\n\r\t";
        ++m_at;
        if (peek() != 'u') {
            const std::size_t which = m_at < m_text.size() ? kLetters.find(m_text[m_at]) : std::string_view::npos;
            if (which == std::string_view::npos)
                return false;
            m_scratch += kMeanings[which];
            ++m_at;
            return true;
        }
        char32_t code = 0;
        if (!hex(code))
            return false;
        if (code >= 0xd800 && code < 0xdc00 && m_text.substr(m_at, 2) == "\\u") {
            char32_t low = 0;
            ++m_at;
            if (!hex(low) || low < 0xdc00 || low > 0xdfff)
                return false;
            code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
        }
        if (code >= 0xd800 && code <= 0xdfff)
            return false;
        appendUtf8(m_scratch, code);
        return true;
    }

    /// The four digits after the `u` we stand at.
    bool hex(char32_t &code)
    {
        if (m_text.size() - m_at < 5)
            return false;
        for (std::size_t i = 1; i <= 4; ++i) {
            const char c = m_text[m_at + i];
            const char lower = static_cast<char>(c | 0x20);
            if (!isDigit(c) && (lower < 'a' || lower > 'f'))
                return false;
            code = code * 16 + static_cast<char32_t>(isDigit(c) ? c - '0' : lower - 'a' + 10);
        }
        m_at += 5;
        return true;
    }

    /// A number, true, false or null.
    bool word()
    {
        const std::size_t begin = m_at;
        while (m_at < m_text.size()
               && (isDigit(m_text[m_at]) || std::string_view("+-.eEtrufalsn").find(m_text[m_at]) != std::string_view::npos))
            ++m_at;
        const std::string_view text = m_text.substr(begin, m_at - begin);
        if (text == "true" || text == "false" || text == "null")
            return m_builder.scalar(m_line, text, true, {}, {});
        return isNumber(text) && m_builder.scalar(m_line, text, true, {}, {});
    }

    static bool isNumber(std::string_view text)
    {
        const auto digits = [&text] {
            std::size_t count = 0;
            while (count < text.size() && isDigit(text[count]))
                ++count;
            text.remove_prefix(count);
            return count;
        };
        if (!text.empty() && text[0] == '-')
            text.remove_prefix(1);
        const bool zero = !text.empty() && text[0] == '0';
        const std::size_t whole = digits();
        if (whole == 0 || (zero && whole > 1))
            return false;
        if (!text.empty() && text[0] == '.') {
            text.remove_prefix(1);
            if (digits() == 0)
                return false;
        }
        if (!text.empty() && (text[0] | 0x20) == 'e') {
            text.remove_prefix(text.size() > 1 && (text[1] == '+' || text[1] == '-') ? 2 : 1);
            if (digits() == 0)
                return false;
        }
        return text.empty();
    }

    std::string_view m_text;
    const Budget &m_budget;
    DocumentBuilder m_builder;
    std::vector<char> m_open; ///< closing brackets still to come
    bool m_fresh = false;     ///< a collection was opened just now and is not empty
    std::string m_scratch;
    std::size_t m_at = 0;
    std::size_t m_events = 0;
    std::uint32_t m_line = 1;
};

} // namespace

Result<Document> readJson(const QByteArray &json, const Budget &budget)
{
    if (static_cast<std::size_t>(json.size()) > budget.fileBytes)
        return Error{ErrorCode::TooLarge, QCoreApplication::translate("Yaml", "The JSON text is larger than is accepted here."), {}};
    return JsonReader({json.constData(), static_cast<std::size_t>(json.size())}, budget).read();
}

} // namespace yaml
