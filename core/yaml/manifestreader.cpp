// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/manifestreader.h"

#include "base/threadclock.h"
#include "yaml/documentbuilder.h"
#include "yaml/spans.h"
#include "yaml/templates.h"

#include <yaml.h>

#include <algorithm>
#include <cstring>

namespace yaml {

namespace {

/// How often, in events, the clock is asked: about every 300 µs.
constexpr std::size_t kEventsPerLook = 1024;
/// What libyaml gets at once, so that the deadline is also seen inside one long scalar.
constexpr std::size_t kBytesPerRead = 4096;

/// Owns an event between yaml_parser_parse and the next one.
struct EventGuard {
    yaml_event_t event{};

    EventGuard() = default;
    EventGuard(const EventGuard &) = delete;
    EventGuard &operator=(const EventGuard &) = delete;
    ~EventGuard() { yaml_event_delete(&event); }
};

std::string_view view(const yaml_char_t *text)
{
    return text ? std::string_view(reinterpret_cast<const char *>(text)) : std::string_view();
}

/// Of a block collection that begins with its first key or dash, else kNoColumn.
std::uint16_t columnOf(const yaml_event_t &event)
{
    const auto &mapping = event.data.mapping_start;
    const auto &sequence = event.data.sequence_start;
    const bool plain = event.type == YAML_MAPPING_START_EVENT
        ? mapping.style == YAML_BLOCK_MAPPING_STYLE && !mapping.anchor && !mapping.tag
        : sequence.style == YAML_BLOCK_SEQUENCE_STYLE && !sequence.anchor && !sequence.tag;
    return plain && event.start_mark.column < kNoColumn ? static_cast<std::uint16_t>(event.start_mark.column) : kNoColumn;
}

/// One file being read: libyaml's parser, what it is fed with and what becomes of its events.
class FileReader final
{
public:
    /// `spans` may be null; it gets the places in characters, as libyaml counts them.
    FileReader(std::string_view bytes, const Budget &budget, std::vector<std::vector<Span>> *spans)
        : m_bytes(bytes), m_budget(budget), m_deadline(ThreadClock::now() + budget.time), m_builder(budget), m_spans(spans)
    {
        m_ready = yaml_parser_initialize(&m_parser) == 1;
        if (!m_ready)
            return;
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
        yaml_parser_set_input(&m_parser, &FileReader::feed, this);
    }
    FileReader(const FileReader &) = delete;
    FileReader &operator=(const FileReader &) = delete;
    ~FileReader()
    {
        if (m_ready)
            yaml_parser_delete(&m_parser);
    }

    Manifest read()
    {
        if (!m_ready)
            return {{}, ReadError{ReadFault::TooLarge, 0, "out of memory"}};
        while (!m_error && !m_ended)
            step();
        if (m_error)
            m_manifest.documents.clear();
        m_manifest.error = std::move(m_error);
        return std::move(m_manifest);
    }

private:
    static int feed(void *data, unsigned char *buffer, std::size_t size, std::size_t *read)
    {
        auto *self = static_cast<FileReader *>(data);
        if (ThreadClock::now() > self->m_deadline) {
            self->m_late = true;
            return 0;
        }
        *read = std::min({size, self->m_bytes.size() - self->m_fed, kBytesPerRead});
        std::memcpy(buffer, self->m_bytes.data() + self->m_fed, *read);
        self->m_fed += *read;
        return 1;
    }

    void step()
    {
        EventGuard guard;
        if (!yaml_parser_parse(&m_parser, &guard.event)) {
            parserFailed();
            return;
        }
        if (++m_events % kEventsPerLook == 0 && ThreadClock::now() > m_deadline)
            m_late = true;
        const std::uint32_t line = static_cast<std::uint32_t>(guard.event.start_mark.line) + 1;
        if (m_late)
            fail(ReadFault::TooSlow, line, "takes too long to read");
        else if (!accept(guard.event, line))
            fail(m_builder.fault(), line, m_builder.faultText());
        else
            checkBudget(line);
        if (m_spans)
            locate(guard.event);
    }

    void locate(const yaml_event_t &event)
    {
        if (event.type == YAML_DOCUMENT_START_EVENT)
            m_spans->emplace_back();
        if (m_spans->empty() || m_spans->back().size() == m_builder.nodes() || event.type == YAML_DOCUMENT_END_EVENT)
            return;
        const bool block = event.type == YAML_SCALAR_EVENT
            && (event.data.scalar.style == YAML_LITERAL_SCALAR_STYLE || event.data.scalar.style == YAML_FOLDED_SCALAR_STYLE);
        m_spans->back().push_back({event.start_mark.index, event.end_mark.index, block});
    }

    bool accept(const yaml_event_t &event, std::uint32_t line)
    {
        switch (event.type) {
        case YAML_SCALAR_EVENT: {
            const auto &scalar = event.data.scalar;
            const std::string_view text(reinterpret_cast<const char *>(scalar.value), scalar.length);
            return m_builder.scalar(line, text, scalar.style == YAML_PLAIN_SCALAR_STYLE, view(scalar.tag), view(scalar.anchor));
        }
        case YAML_ALIAS_EVENT: return m_builder.alias(line, view(event.data.alias.anchor));
        case YAML_MAPPING_START_EVENT:
            return m_builder.beginCollection(line, columnOf(event), NodeType::Mapping, view(event.data.mapping_start.anchor));
        case YAML_SEQUENCE_START_EVENT:
            return m_builder.beginCollection(line, columnOf(event), NodeType::Sequence, view(event.data.sequence_start.anchor));
        case YAML_MAPPING_END_EVENT:
        case YAML_SEQUENCE_END_EVENT: return m_builder.endCollection();
        case YAML_DOCUMENT_START_EVENT: beginDocument(line); return true;
        case YAML_DOCUMENT_END_EVENT:
            m_nodes += m_builder.nodes();
            m_manifest.documents.push_back(m_builder.take());
            return true;
        case YAML_STREAM_END_EVENT: m_ended = true; return true;
        case YAML_STREAM_START_EVENT:
        case YAML_NO_EVENT: return true;
        }
        return true;
    }

    void beginDocument(std::uint32_t line)
    {
        if (m_manifest.documents.size() == m_budget.documents)
            fail(ReadFault::TooManyDocuments, line, "too many documents");
        m_documentEvents = m_events;
        m_builder.begin(line, 0, 0);
    }

    void checkBudget(std::uint32_t line)
    {
        if (m_events - m_documentEvents > m_budget.events)
            fail(ReadFault::TooLarge, line, "a document with too many values");
        else if (m_nodes + m_builder.nodes() > m_budget.fileNodes)
            fail(ReadFault::TooLarge, line, "a file with too many values");
    }

    void parserFailed()
    {
        const char *problem = m_parser.problem ? m_parser.problem : "cannot be read";
        const std::uint32_t line = static_cast<std::uint32_t>(m_parser.problem_mark.line) + 1;
        if (m_late) {
            fail(ReadFault::TooSlow, static_cast<std::uint32_t>(m_parser.mark.line) + 1, "takes too long to read");
        } else if (m_parser.error == YAML_MEMORY_ERROR) {
            fail(ReadFault::TooLarge, 0, "out of memory");
        } else if (m_parser.error == YAML_READER_ERROR) {
            const bool encoding = std::strstr(problem, "UTF-8") || std::strstr(problem, "Unicode");
            fail(encoding ? ReadFault::NotUtf8 : ReadFault::BrokenYaml, lineAt(m_parser.problem_offset), problem);
        } else {
            fail(ReadFault::BrokenYaml, line, problem);
        }
    }

    [[nodiscard]] std::uint32_t lineAt(std::size_t offset) const
    {
        const auto begin = m_bytes.begin();
        const auto end = begin + static_cast<std::ptrdiff_t>(std::min(offset, m_bytes.size()));
        return static_cast<std::uint32_t>(std::count(begin, end, '\n')) + 1;
    }

    void fail(ReadFault fault, std::uint32_t line, const char *text)
    {
        m_error = ReadError{fault, line, text};
        if (fault != ReadFault::BrokenYaml)
            return;
        if (const std::uint32_t templated = templateLine(m_bytes, line))
            m_error = ReadError{ReadFault::Template, templated, text};
    }

    std::string_view m_bytes;
    const Budget &m_budget;
    ThreadClock::time_point m_deadline;
    yaml_parser_t m_parser{};
    bool m_ready = false;
    bool m_ended = false;
    bool m_late = false;
    std::size_t m_fed = 0;
    std::size_t m_events = 0;
    std::size_t m_documentEvents = 0; ///< m_events where this document began
    std::size_t m_nodes = 0;          ///< of finished documents
    DocumentBuilder m_builder;
    Manifest m_manifest;
    std::optional<ReadError> m_error;
    std::vector<std::vector<Span>> *m_spans;
};

/// UTF-16 and UTF-32, with a byte order mark or by the zero bytes of their ASCII.
bool looksWide(std::string_view bytes)
{
    const std::string_view head = bytes.substr(0, 4);
    return head.substr(0, 2) == "\xff\xfe" || head.substr(0, 2) == "\xfe\xff" || head.find('\0') != std::string_view::npos;
}

/// The first document above the budget, by the lines `---` that always separate documents, or 0.
std::uint32_t lineOfTooLargeDocument(std::string_view bytes, std::size_t limit)
{
    std::size_t begin = 0;
    while (bytes.size() - begin > limit) {
        const std::size_t next = bytes.find("\n---", begin);
        const std::size_t end = next == std::string_view::npos ? bytes.size() : next + 1;
        if (end - begin > limit)
            return static_cast<std::uint32_t>(std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(begin), '\n')) + 1;
        begin = end;
    }
    return 0;
}

constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";

Manifest readFile(std::string_view bytes, const Budget &budget, std::vector<std::vector<Span>> *spans)
{
    if (bytes.size() > budget.fileBytes)
        return {{}, ReadError{ReadFault::TooLarge, 0, "a file that is too large"}};
    if (looksWide(bytes))
        return {{}, ReadError{ReadFault::NotUtf8, 1, "not UTF-8"}};
    if (const std::uint32_t line = lineOfTooLargeDocument(bytes, budget.documentBytes))
        return {{}, ReadError{ReadFault::TooLarge, line, "a document that is too large"}};
    if (bytes.substr(0, kByteOrderMark.size()) == kByteOrderMark)
        bytes.remove_prefix(kByteOrderMark.size());
    return FileReader(bytes, budget, spans).read();
}

/// Turns counts of characters, most of them rising, into counts of bytes.
class CharacterPlaces final
{
public:
    explicit CharacterPlaces(std::string_view bytes) : m_bytes(bytes)
    {
        for (std::size_t i = 0, character = 0; i < bytes.size(); ++i) {
            if (isStart(bytes[i]) && character++ % kStride == 0)
                m_marks.push_back(i);
        }
    }

    [[nodiscard]] std::size_t byteOf(std::size_t character) const
    {
        if (character / kStride >= m_marks.size())
            return m_bytes.size();
        std::size_t at = m_marks[character / kStride];
        for (std::size_t left = character % kStride; at < m_bytes.size() && left > 0; --left) {
            do
                ++at;
            while (at < m_bytes.size() && !isStart(m_bytes[at]));
        }
        return at;
    }

private:
    static constexpr std::size_t kStride = 64;
    static bool isStart(char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }

    std::string_view m_bytes;
    std::vector<std::size_t> m_marks; ///< byte of each kStride-th character
};

} // namespace

Manifest readManifest(std::string_view bytes, const Budget &budget)
{
    return readFile(bytes, budget, nullptr);
}

LocatedManifest readLocated(std::string_view bytes, const Budget &budget)
{
    LocatedManifest out;
    out.manifest = readFile(bytes, budget, &out.spans);
    if (out.manifest.error) {
        out.spans.clear();
        return out;
    }
    const std::size_t skipped = bytes.substr(0, kByteOrderMark.size()) == kByteOrderMark ? kByteOrderMark.size() : 0;
    const CharacterPlaces places(bytes.substr(skipped));
    for (auto &document : out.spans) {
        for (Span &span : document) {
            span.begin = skipped + places.byteOf(span.begin);
            span.end = skipped + places.byteOf(span.end);
        }
    }
    return out;
}

} // namespace yaml
