// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/// `text` as a JSON string with its quotes. Bytes that are no UTF-8 (paths in Git may have any)
/// come out as \u00XX, one a byte, so that the line stays valid JSON.
std::string jsonString(std::string_view text);

/// One JSON object on one line, written in the order of the calls.
class JsonObject final
{
public:
    JsonObject &add(std::string_view name, std::string_view text);
    JsonObject &add(std::string_view name, const char *text) { return add(name, std::string_view(text)); }
    JsonObject &add(std::string_view name, std::int64_t number);
    JsonObject &add(std::string_view name, int number) { return add(name, std::int64_t(number)); }
    JsonObject &add(std::string_view name, bool flag);
    JsonObject &add(std::string_view name, double number);
    /// `json` is a value already.
    JsonObject &addRaw(std::string_view name, std::string_view json);
    JsonObject &addNull(std::string_view name) { return addRaw(name, "null"); }

    [[nodiscard]] std::string text() const { return m_text + '}'; }

private:
    std::string m_text = "{";
};

/// A JSON array of strings or of values that are JSON already.
class JsonArray final
{
public:
    void add(std::string_view text) { addRaw(jsonString(text)); }
    void addRaw(std::string_view json);
    [[nodiscard]] std::string text() const { return m_text + ']'; }

private:
    std::string m_text = "[";
};
