// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/event.h"

#include <strings.h>

const char *toString(EventType type)
{
    switch (type) {
    case EventType::Modified: return "MODIFIED";
    case EventType::Created: return "CREATED";
    case EventType::Deleted: return "DELETED";
    case EventType::Resurrected: return "RESURRECTED";
    }
    return "UNKNOWN";
}

std::optional<EventType> eventTypeFromString(std::string_view text)
{
    for (int i = 0; i < kEventTypes; ++i) {
        const std::string_view word = toString(EventType(i));
        if (text.size() == word.size() && strncasecmp(text.data(), word.data(), word.size()) == 0)
            return EventType(i);
    }
    return std::nullopt;
}
