// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"

#include "base/utf8.h"

#include <cstdio>

std::string jsonString(std::string_view text)
{
    std::string out = "\"";
    char escape[8];
    while (!text.empty()) {
        const Utf8Char c = nextChar(text);
        if (!c.valid || c.code < 0x20 || c.code == 0x7f) {
            switch (c.valid ? c.code : 0) {
            case '\n': out += "\\n"; break;
            case '\t': out += "\\t"; break;
            case '\r': out += "\\r"; break;
            default: std::snprintf(escape, sizeof escape, "\\u%04x", unsigned(c.code)); out += escape;
            }
        } else {
            if (c.code == '"' || c.code == '\\')
                out += '\\';
            out += text.substr(0, c.length);
        }
        text.remove_prefix(c.length);
    }
    return out + '"';
}

JsonObject &JsonObject::addRaw(std::string_view name, std::string_view json)
{
    if (m_text.size() > 1)
        m_text += ',';
    m_text += jsonString(name);
    m_text += ':';
    m_text += json;
    return *this;
}

JsonObject &JsonObject::add(std::string_view name, std::string_view text)
{
    return addRaw(name, jsonString(text));
}

JsonObject &JsonObject::add(std::string_view name, std::int64_t number)
{
    return addRaw(name, std::to_string(number));
}

JsonObject &JsonObject::add(std::string_view name, bool flag)
{
    return addRaw(name, flag ? "true" : "false");
}

JsonObject &JsonObject::add(std::string_view name, double number)
{
    char text[40];
    std::snprintf(text, sizeof text, "%.6g", number);
    return addRaw(name, text);
}

void JsonArray::addRaw(std::string_view json)
{
    if (m_text.size() > 1)
        m_text += ',';
    m_text += json;
}
