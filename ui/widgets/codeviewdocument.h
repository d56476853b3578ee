// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan/textdiff.h"

#include <QString>

#include <string_view>
#include <utility>
#include <vector>

namespace widgets {

/// What a code view shows, made apart from the widget so that it can be made on another thread.
struct CodeSpan {
    enum class Kind { Key, Number, Comment };

    int begin = 0;
    int length = 0;
    Kind kind = Kind::Key;

    bool operator==(const CodeSpan &) const = default;
};

struct CodeLine {
    enum class Kind { Context, Removed, Added, Gap };

    Kind kind = Kind::Context;
    int oldLine = 0; ///< 1-based; 0: not on this side
    int newLine = 0;
    QString text;                             ///< escaped, tabs as spaces; Gap: what was left out
    std::vector<std::pair<int, int>> changed; ///< begin and end of changed words in `text`
    std::vector<CodeSpan> spans;
    bool marked = false; ///< a bar at the gutter: changed by the event shown
    QString noise;       ///< the key whose content this line is and that nobody wants to read: "status", "sops"
    int blockEnd = 0;    ///< of a text: the line after the last one that is indented below this one; 0: none is

    [[nodiscard]] bool isChange() const { return kind == Kind::Removed || kind == Kind::Added; }
};

/// Lines with one gutter (a text) or two (a diff).
struct CodeDocument {
    std::vector<CodeLine> lines;
    bool isDiff = false;
    int added = 0;
    int removed = 0;
};

/// The colours of one side of a YAML text, line by line; knows block scalars.
class YamlColouring final
{
public:
    /// The spans of the next line.
    std::vector<CodeSpan> next(const QString &line);

private:
    int m_blockIndent = -1; ///< lines indented deeper belong to a block scalar; -1: none
};

/// Finds the lines of one side of a YAML text that are noise: what a cluster writes into an object
/// (status, managedFields, last-applied-configuration), what SOPS signs, certificates.
class YamlNoise final
{
public:
    /// The key whose content the next line is; empty where it is worth reading (the key's own line is).
    QString next(const QString &line);

private:
    QString m_key;
    int m_indent = 0;
};

/// A place where a text was found.
struct CodeMatch {
    int line = 0;
    int begin = 0;
    int end = 0;

    bool operator==(const CodeMatch &) const = default;
};

/// Where `needle` stands, in any case; at most `most` places.
std::vector<CodeMatch> matchesIn(const CodeDocument &document, const QString &needle, int most = 10'000);

/// One text. `marked`: 1-based lines with a bar at the gutter, rising.
CodeDocument textDocument(std::string_view text, const std::vector<int> &marked = {});

/// How two texts differ, every line of both in it; the view folds what did not change.
CodeDocument diffDocument(std::string_view before, std::string_view after);
/// The same where masks hide what differs: lines are equal where their keys are.
CodeDocument diffDocument(std::string_view before, std::string_view after, const scan::LineKeys &keys);

} // namespace widgets
