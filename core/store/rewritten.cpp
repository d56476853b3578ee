// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rewritten.h"

#include "store/eventscan.h"
#include "store/eventstore_p.h"

#include <map>

namespace store {

std::vector<DayCount> rewrittenCounts(Database &database, RepositoryId repository)
{
    std::map<std::pair<std::int64_t, EventType>, std::int64_t> counts;
    ChunkColumns columns;
    Query streams = database.query("SELECT id, max(begin_event, rewritten_from), end_event FROM stream WHERE repository = ? AND "
                                   "rewritten_from < end_event",
                                   repository);
    while (streams.next()) {
        const auto from = std::uint32_t(streams.integer(1)), end = std::uint32_t(streams.integer(2));
        Query chunks = database.query("SELECT id, first_event, events, first_time, last_time FROM chunk WHERE stream = ? AND "
                                      "first_event + events > ? AND first_event < ?",
                                      streams.integer(0), from, end);
        while (chunks.next()) {
            const ChunkInfo chunk{chunks.integer(0), std::uint32_t(chunks.integer(1)), std::uint32_t(chunks.integer(2)), chunks.integer(3),
                                  chunks.integer(4)};
            columns.open(database, chunk);
            for (std::uint32_t i = chunk.first < from ? from - chunk.first : 0; i < chunk.events; ++i)
                ++counts[{dayOf(columns.commits().of(i).time), EventType(columns.types()[i])}];
        }
    }
    std::vector<DayCount> result;
    for (const auto &[key, count] : counts)
        result.push_back({key.first, key.second, count});
    return result;
}

} // namespace store
