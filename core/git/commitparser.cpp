// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/commitparser.h"

#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <charconv>

namespace git {

namespace {

constexpr std::size_t kHexLength = 40;

bool takePrefix(std::string_view &text, std::string_view prefix)
{
    if (!text.starts_with(prefix))
        return false;
    text.remove_prefix(prefix.size());
    return true;
}

bool isValidUtf8(std::string_view text)
{
    if (std::all_of(text.begin(), text.end(), [](char c) { return (unsigned char)c < 0x80; }))
        return true;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(QByteArrayView(text.data(), qsizetype(text.size())));
    return !decoder.hasError() && !decoded.isNull();
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

} // namespace

std::optional<RawCommit> parseCommit(std::string_view bytes)
{
    RawCommit commit;
    while (!bytes.empty()) {
        const std::size_t end = bytes.find('\n');
        std::string_view line = bytes.substr(0, end);
        bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
        if (line.empty())
            break;
        if (takePrefix(line, "tree "))
            commit.tree = ObjectId::fromHex(line.substr(0, kHexLength));
        else if (takePrefix(line, "parent "))
            commit.parents.push_back(ObjectId::fromHex(line.substr(0, kHexLength)));
        else if (takePrefix(line, "author "))
            commit.author = line;
        else if (takePrefix(line, "committer "))
            commit.committer = line;
        else if (takePrefix(line, "encoding "))
            commit.encoding = line;
    }
    commit.message = bytes;
    if (commit.tree.isNull())
        return std::nullopt;
    return commit;
}

std::int64_t signatureTime(std::string_view signature)
{
    const std::size_t close = signature.rfind('>');
    if (close == std::string_view::npos)
        return 0;
    const std::string_view rest = trimmed(signature.substr(close + 1));
    std::int64_t seconds = 0;
    std::from_chars(rest.data(), rest.data() + rest.size(), seconds);
    return seconds;
}

Author signatureAuthor(std::string_view signature)
{
    const std::size_t open = signature.find('<');
    if (open == std::string_view::npos)
        return {toUtf8(trimmed(signature)), {}};
    const std::size_t close = signature.find('>', open);
    const std::size_t length = close == std::string_view::npos ? close : close - open - 1;
    return {toUtf8(trimmed(signature.substr(0, open))), toUtf8(trimmed(signature.substr(open + 1, length)))};
}

std::string toUtf8(std::string_view text)
{
    if (isValidUtf8(text))
        return std::string(text);
    return QString::fromLatin1(text.data(), qsizetype(text.size())).toStdString();
}

} // namespace git
