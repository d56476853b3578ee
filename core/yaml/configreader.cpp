// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/configreader.h"

#include "base/threadclock.h"
#include "base/utf8.h"
#include "yaml/documentbuilder.h"
#include "yaml/textchanges.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <QCoreApplication>

#include <algorithm>
#include <sstream>
#include <string>

namespace yaml {

namespace {

/// Thrown through yaml-cpp, which has no other way to be stopped.
struct Refusal {
    YAML::Mark mark;
    ReadFault fault = ReadFault::BrokenYaml;
    const char *text = "";
};

/// yaml-cpp counts columns in bytes; people count characters.
class Columns final
{
public:
    explicit Columns(std::string_view text) : m_text(text), m_lines(text) {}

    /// 0-based. Nodes come in order, so that a long line is walked once.
    std::uint32_t at(const YAML::Mark &mark)
    {
        const auto line = static_cast<std::uint32_t>(mark.line) + 1;
        const std::size_t begin = m_lines.beginOf(line);
        const std::size_t end = std::min(begin + static_cast<std::size_t>(std::max(mark.column, 0)), m_text.size());
        if (line != m_line || end < m_at) {
            m_line = line;
            m_at = begin;
            m_column = 0;
        }
        for (; m_at < end; ++m_at)
            m_column += (static_cast<unsigned char>(m_text[m_at]) & 0xc0) != 0x80 ? 1 : 0;
        return m_column;
    }

private:
    std::string_view m_text;
    LineIndex m_lines;
    std::uint32_t m_line = 0;
    std::size_t m_at = 0;
    std::uint32_t m_column = 0;
};

/// Turns yaml-cpp's events into a Document.
class Events final : public YAML::EventHandler
{
public:
    Events(std::string_view text, const Budget &budget)
        : m_budget(budget), m_deadline(ThreadClock::now() + budget.time), m_columns(text), m_builder(budget)
    {
        m_builder.begin(1, 0, 0);
    }

    void OnDocumentStart(const YAML::Mark &mark) override { look(mark); }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override { scalar(mark, {}, true, {}, anchor); }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const std::string &value) override
    {
        const bool implicit = tag == "?" || tag == "!" || tag.empty();
        scalar(mark, value, tag == "?", implicit ? std::string_view() : std::string_view(tag), anchor);
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        look(mark);
        check(mark, m_builder.alias(lineOf(mark), nameOf(anchor)));
        m_builder.setColumn(columnOf(mark));
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        begin(mark, NodeType::Sequence, anchor);
    }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        begin(mark, NodeType::Mapping, anchor);
    }
    void OnSequenceEnd() override { m_builder.endCollection(); }
    void OnMapEnd() override { m_builder.endCollection(); }

    Document take() { return m_builder.take(); }
    std::uint16_t columnOf(const YAML::Mark &mark)
    {
        const std::uint32_t column = m_columns.at(mark);
        return column < kNoColumn ? static_cast<std::uint16_t>(column) : kNoColumn;
    }
    static std::uint32_t lineOf(const YAML::Mark &mark) { return static_cast<std::uint32_t>(std::max(mark.line, 0)) + 1; }
    void endDocument() { m_ended = true; }

private:
    static std::string nameOf(YAML::anchor_t anchor) { return anchor == YAML::NullAnchor ? std::string() : std::to_string(anchor); }

    void check(const YAML::Mark &mark, bool accepted) const
    {
        if (!accepted)
            throw Refusal{mark, m_builder.fault(), m_builder.faultText()};
    }

    /// What every event passes: a second document and a used up budget end the reading. yaml-cpp hands
    /// out an endless row of empty documents for some broken texts.
    void look(const YAML::Mark &mark)
    {
        if (m_ended)
            throw Refusal{mark, ReadFault::BrokenYaml, "one document was expected, more follows"};
        if (++m_events > m_budget.events)
            throw Refusal{mark, ReadFault::TooLarge, "too many nodes"};
        if (m_events % 64 == 0 && ThreadClock::now() > m_deadline)
            throw Refusal{mark, ReadFault::TooSlow, "takes too long to read"};
    }

    void scalar(const YAML::Mark &mark, std::string_view text, bool plain, std::string_view tag, YAML::anchor_t anchor)
    {
        look(mark);
        const std::size_t before = m_builder.nodes();
        check(mark, m_builder.scalar(lineOf(mark), text, plain, tag, nameOf(anchor)));
        if (m_builder.nodes() > before)
            m_builder.setColumn(columnOf(mark));
    }

    void begin(const YAML::Mark &mark, NodeType type, YAML::anchor_t anchor)
    {
        look(mark);
        check(mark, m_builder.beginCollection(lineOf(mark), columnOf(mark), type, nameOf(anchor)));
    }

    const Budget &m_budget;
    ThreadClock::time_point m_deadline;
    Columns m_columns;
    DocumentBuilder m_builder;
    std::size_t m_events = 0;
    bool m_ended = false;
};

Error refusal(const QString &file, std::uint32_t line, std::uint32_t column, ReadFault fault, const std::string &text)
{
    const QString words = QString::fromStdString(text);
    if (fault == ReadFault::TooLarge || fault == ReadFault::TooSlow || fault == ReadFault::TooDeep)
        return {ErrorCode::TooLarge,
                QCoreApplication::translate("Yaml", "%1 is larger or deeper than is accepted here (line %2: %3).")
                    .arg(file)
                    .arg(line)
                    .arg(words),
                {}};
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("Yaml", "%1 cannot be read at line %2, column %3: %4. Correct it there.")
                .arg(file)
                .arg(line)
                .arg(column)
                .arg(words),
            QStringLiteral("%1:%2").arg(line).arg(column)};
}

/// Where `text` stops being text: yaml-cpp would take other encodings and bytes of none for characters.
std::optional<std::size_t> firstBadByte(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Char c = nextChar(text.substr(at));
        if (!c.valid || c.code == 0)
            return at;
        at += c.length;
    }
    return {};
}

} // namespace

Result<Document> readConfig(const QByteArray &bytes, const QString &file, const Budget &budget, MoreDocuments more)
{
    std::string_view text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    if (text.size() > budget.fileBytes)
        return refusal(file, 1, 1, ReadFault::TooLarge, "too many bytes");
    if (text.substr(0, 3) == "\xef\xbb\xbf")
        text.remove_prefix(3);
    if (const auto bad = firstBadByte(text)) {
        const LineIndex lines(text);
        const std::uint32_t line = lines.lineAt(*bad);
        return refusal(file, line, static_cast<std::uint32_t>(*bad - lines.beginOf(line)) + 1, ReadFault::NotUtf8, "this is no UTF-8 text");
    }
    Events events(text, budget);
    try {
        std::istringstream stream{std::string(text)};
        YAML::Parser parser(stream);
        if (parser.HandleNextDocument(events) && more == MoreDocuments::Refused) {
            events.endDocument();
            while (parser.HandleNextDocument(events)) {}
        }
    } catch (const Refusal &refused) {
        return refusal(file, Events::lineOf(refused.mark), events.columnOf(refused.mark) + 1u, refused.fault, refused.text);
    } catch (const YAML::Exception &broken) {
        return refusal(file, Events::lineOf(broken.mark), events.columnOf(broken.mark) + 1u, ReadFault::BrokenYaml, broken.msg);
    }
    return events.take();
}

QString placeOf(NodeRef node, const QString &file)
{
    if (node.column() == 0)
        return QCoreApplication::translate("Yaml", "%1, line %2").arg(file).arg(node.line());
    return QCoreApplication::translate("Yaml", "%1, line %2, column %3").arg(file).arg(node.line()).arg(node.column());
}

} // namespace yaml
