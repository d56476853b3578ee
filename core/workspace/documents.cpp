// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/documents.h"

#include "yaml/manifestreader.h"

#include <algorithm>

namespace workspace {

namespace {

constexpr int kListDepth = 3;

std::string_view groupOf(std::string_view apiVersion)
{
    const auto slash = apiVersion.find('/');
    return slash == std::string_view::npos ? std::string_view() : apiVersion.substr(0, slash);
}

bool nameFits(yaml::NodeRef metadata, const std::string &name)
{
    if (metadata.get("name").text() == name)
        return true;
    const auto generated = metadata.get("generateName").text();
    return !generated.empty() && std::string(generated) + "*" == name;
}

bool declares(yaml::NodeRef object, const ResourceKey &key, int depth)
{
    if (!object.isMapping())
        return false;
    const auto kind = object.get("kind").text();
    if (depth > 0 && kind.ends_with("List")) {
        const auto items = object.get("items").resolved();
        for (auto item = items.firstChild(); item; item = item.nextSibling(items)) {
            if (declares(item.resolved(), key, depth - 1))
                return true;
        }
    }
    const auto metadata = object.get("metadata").resolved();
    return kind == key.kind && groupOf(object.get("apiVersion").text()) == key.group && nameFits(metadata, key.name)
        && metadata.get("namespace").text() == key.ns;
}

/// Kustomize files have no name; a chart's file has no metadata. Each is the only document of its file.
bool isWholeFile(yaml::NodeRef object, const ResourceKey &key)
{
    return key.name.empty() || (key.kind == "Chart" && !object.get("kind") && object.get("name").text() == key.name);
}

} // namespace

std::optional<LineRange> documentOf(std::string_view text, const ResourceKey &key)
{
    const yaml::Manifest manifest = yaml::readManifest(text);
    const int last = int(std::count(text.begin(), text.end(), '\n')) + 2;
    const auto &documents = manifest.documents;
    if (documents.size() == 1 && isWholeFile(documents.front().root(), key))
        return LineRange{1, last};
    for (std::size_t i = 0; i < documents.size(); ++i) {
        if (declares(documents[i].root(), key, kListDepth))
            return LineRange{int(documents[i].line), i + 1 < documents.size() ? int(documents[i + 1].line) : last};
    }
    return std::nullopt;
}

std::string linesOf(std::string_view text, const LineRange &range)
{
    const auto offsetOf = [text](int line) {
        std::size_t at = 0;
        for (int i = 1; i < line && at < text.size(); ++i) {
            const auto end = text.find('\n', at);
            at = end == std::string_view::npos ? text.size() : end + 1;
        }
        return at;
    };
    const std::size_t begin = offsetOf(range.begin);
    return std::string(text.substr(begin, offsetOf(range.end) - begin));
}

} // namespace workspace
