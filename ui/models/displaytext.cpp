// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/displaytext.h"

#include "model/resource.h"

#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t kZeroWidthJoiner = 0x200D; // holds emoji together

struct Decoded {
    char32_t code = 0;
    std::size_t length = 0; ///< 0: no UTF-8 here
};

Decoded decode(std::string_view bytes)
{
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned char lead = at(0);
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t length = lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xC2 && lead < 0xE0 ? 2 : 0;
    if (length == 0 || bytes.size() < length)
        return {};
    char32_t code = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((at(i) & 0xC0) != 0x80)
            return {};
        code = (code << 6) | (at(i) & 0x3F);
    }
    constexpr char32_t kSmallest[] = {0, 0, 0x80, 0x800, 0x10000};
    if (code < kSmallest[length] || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        return {};
    return {code, length};
}

bool isHidden(char32_t code)
{
    if (code == kZeroWidthJoiner)
        return false;
    switch (QChar::category(code)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return false;
    }
}

void appendEscaped(QString &out, char32_t code)
{
    if (code == U'\n')
        out += u"\\n"_s;
    else if (code == U'\t')
        out += u"\\t"_s;
    else if (code == U'\r')
        out += u"\\r"_s;
    else
        out += u"\\u{%1}"_s.arg(static_cast<uint>(code), 4, 16, QLatin1Char('0'));
}

QString escaped(std::string_view bytes, bool multiline)
{
    QString out;
    out.reserve(static_cast<qsizetype>(bytes.size()));
    while (!bytes.empty()) {
        const Decoded next = decode(bytes);
        if (next.length == 0)
            out += u"\\x%1"_s.arg(static_cast<unsigned char>(bytes[0]), 2, 16, QLatin1Char('0'));
        else if (multiline && next.code == U'\n')
            out += u'\n';
        else if (multiline && next.code == U'\t')
            out += u"    "_s;
        else if (multiline && next.code == U'\r' && bytes.size() > 1 && bytes[1] == '\n')
            out += QString();
        else if (isHidden(next.code))
            appendEscaped(out, next.code);
        else
            out += QChar::fromUcs4(next.code);
        bytes.remove_prefix(next.length == 0 ? 1 : next.length);
    }
    return out;
}

} // namespace

QString displayText(std::string_view bytes)
{
    return escaped(bytes, false);
}

QString displayText(const QString &text)
{
    return displayText(std::string_view(text.toStdString()));
}

QString displayMultiline(std::string_view bytes)
{
    return escaped(bytes, true);
}

QString fileName(std::string_view path)
{
    return displayText(path.substr(path.rfind('/') + 1));
}

QString resourceName(std::string_view name, std::string_view path)
{
    return displayText(shownName(name, path));
}

QString authorName(std::string_view author)
{
    const std::size_t mail = author.rfind(" <");
    const std::string_view name = mail == std::string_view::npos || mail == 0 ? author : author.substr(0, mail);
    constexpr std::string_view kBot = "[bot]"; // the icon says so
    return displayText(name.size() > kBot.size() && name.ends_with(kBot) ? name.substr(0, name.size() - kBot.size()) : name);
}

QString plainTooltip(const QString &text)
{
    return Qt::mightBeRichText(text) ? u"<span>"_s + text.toHtmlEscaped() + u"</span>"_s : text;
}
