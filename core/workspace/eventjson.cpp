// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/eventjson.h"

#include "base/json.h"

namespace workspace {

namespace {

std::string optionalText(const std::optional<std::string> &text)
{
    return text ? jsonString(*text) : "null";
}

std::string textOrNull(const std::string &text)
{
    return text.empty() ? "null" : jsonString(text);
}

std::string changesJson(const Event &event)
{
    JsonArray array;
    for (const FieldChange &change : event.changes) {
        JsonObject object;
        object.add("path", change.path).addRaw("old", optionalText(change.before)).addRaw("new", optionalText(change.after));
        array.addRaw(object.text());
    }
    return array.text();
}

} // namespace

std::string eventJson(const Event &event, const RepositoryNames &names)
{
    const auto repository = names.find(event.repository);
    JsonObject object;
    object.add("id", event.id)
        .add("type", toString(event.type))
        .add("commit", event.commit.hex())
        .add("time", utcText(event.time))
        .add("author", event.author)
        .add("bot", event.bot)
        .addRaw("mergedBy", textOrNull(event.mergedBy))
        .add("repository", repository == names.end() ? std::to_string(event.repository) : repository->second)
        .add("group", event.key.group)
        .add("version", event.version)
        .add("kind", event.key.kind)
        .add("namespace", event.key.ns)
        .add("name", event.key.name)
        .add("path", event.path)
        .addRaw("movedFrom", textOrNull(event.movedFrom))
        .addRaw("changes", changesJson(event))
        .add("changesOmitted", event.changesOmitted);
    if (!event.otherGroup.empty())
        object.add("otherGroup", event.otherGroup);
    if (event.reencrypted)
        object.add("reencrypted", true);
    if (event.rewritten)
        object.add("rewritten", true);
    return object.text();
}

} // namespace workspace
