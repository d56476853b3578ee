// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/eventorder.h"

#include "workspace/eventtable.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace workspace {

namespace {

/// For each text its place among all of them.
std::vector<std::uint32_t> ranks(const std::vector<std::string> &texts)
{
    // The C locale of a script compares bytes; people's order is asked for.
    const QLocale locale = QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale();
    QCollator collator(locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(texts.size());
    for (const std::string &text : texts)
        keys.push_back(collator.sortKey(QString::fromStdString(text)));
    std::vector<std::uint32_t> order(texts.size());
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        const int compared = keys[a].compare(keys[b]);
        return compared != 0 ? compared < 0 : texts[a] < texts[b];
    });
    std::vector<std::uint32_t> result(texts.size());
    for (std::uint32_t place = 0; place < order.size(); ++place)
        result[order[place]] = place;
    return result;
}

} // namespace

Result<SortedEvents> sortedEvents(store::Reader &reader, const EventFilter &filter, const EventKey &key, bool descending, std::int64_t most,
                                  const JobContext &context)
{
    SortedEvents sorted;
    const auto count = reader.countEvents(filter, context.stop);
    if (!count)
        return count.error();
    sorted.matching = *count;
    if (*count > most)
        return sorted;
    std::unordered_map<std::string, std::uint32_t> known;
    std::vector<std::string> texts;
    std::vector<std::pair<std::uint32_t, EventId>> rows;
    const auto read = forEachEvent(reader, filter, store::Order::NewestFirst, most, context, [&](const Event &event) {
        const auto [found, isNew] = known.try_emplace(key(event), std::uint32_t(texts.size()));
        if (isNew)
            texts.push_back(found->first);
        rows.emplace_back(found->second, event.id);
        return true;
    });
    if (!read)
        return read.error();
    const std::vector<std::uint32_t> rank = ranks(texts);
    std::stable_sort(rows.begin(), rows.end(), [&](const auto &a, const auto &b) {
        return descending ? rank[b.first] < rank[a.first] : rank[a.first] < rank[b.first];
    });
    sorted.matching = std::int64_t(rows.size());
    sorted.ids.reserve(rows.size());
    for (const auto &row : rows)
        sorted.ids.push_back(row.second);
    return sorted;
}

} // namespace workspace
