// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewrows.h"

#include "base/plurals.h"
#include "ui/models/changesummary.h"
#include "ui/models/displaytext.h"
#include "ui/theme/times.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostRows = 60; ///< no card shows more
constexpr std::size_t kVersionsInTip = 6;

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(OverviewRows)
};

double partOf(std::int64_t value, std::int64_t most)
{
    return most > 0 ? double(value) / double(most) : 0;
}

/// Sums of what follows each row, so that a card of any height says what it leaves out.
std::vector<std::int64_t> tails(const std::vector<std::int64_t> &values)
{
    std::vector<std::int64_t> sums(values.size() + 1, 0);
    for (std::size_t i = values.size(); i-- > 0;)
        sums[i] = sums[i + 1] + values[i];
    return sums;
}

QString restText(const QString &more, const QString &sum)
{
    return Text::tr("%1, %2", "3 more charts, 12 releases").arg(more, sum);
}

std::function<QString(int)> restOf(const std::vector<std::int64_t> &values, QString (*sentence)(std::int64_t more, std::int64_t sum))
{
    return [sums = tails(values), sentence](int shown) {
        const auto more = std::int64_t(sums.size()) - 1 - shown;
        return more > 0 ? sentence(more, sums[std::size_t(shown)]) : QString();
    };
}

QString withoutRegistry(const QString &image)
{
    const qsizetype slash = image.indexOf(u'/');
    const QStringView first = QStringView(image).left(std::max<qsizetype>(slash, 0));
    const bool isHost = first.contains(u'.') || first.contains(u':') || first == "localhost"_L1;
    return isHost ? image.mid(slash + 1) : image;
}

/// "ghcr.io/a/b" and which versions of it: "2.6.0: 12".
QString useTip(const analytics::Use &use)
{
    QStringList lines{displayText(use.name)};
    for (std::size_t i = 0; i < std::min(use.versions.size(), kVersionsInTip); ++i) {
        const store::ValueCount &version = use.versions[i];
        lines << Text::tr("%1: %2").arg(version.value.empty() ? Text::tr("no version") : displayText(version.value),
                                        theme::figure(version.count));
    }
    if (use.versions.size() > kVersionsInTip)
        lines << Text::tr("%n more version(s)", nullptr, int(use.versions.size() - kVersionsInTip));
    return lines.join(u'\n');
}

std::vector<std::int64_t> countsOf(const std::vector<analytics::Use> &uses)
{
    std::vector<std::int64_t> counts;
    for (const analytics::Use &use : uses)
        counts.push_back(use.uses);
    return counts;
}

CardRow useRow(const analytics::Use &use, const QString &label, std::int64_t most)
{
    CardRow row;
    row.label = label;
    row.note = use.repositories > 1 ? Text::tr("%n repo(s)", nullptr, int(use.repositories)) : QString();
    row.figure = theme::figure(use.uses);
    row.part = partOf(use.uses, most);
    row.tip = useTip(use);
    return row;
}

} // namespace

std::vector<CardRow> newestRows(const std::vector<Event> &events, std::int64_t now)
{
    std::vector<CardRow> rows;
    for (const Event &event : events) {
        CardRow row;
        row.label = resourceName(event.key.name, event.path);
        row.secondary = displayText(event.key.kind);
        row.figure = theme::shortAge(event.time, now);
        row.second = plainText(changeSummary(event));
        row.icon = theme::iconName(event.type);
        row.iconRole = theme::inkRole(event.type);
        row.tip = theme::word(event.type) + u" · "_s + theme::exactMoment(event.time) + u'\n' + displayText(event.path);
        rows.push_back(std::move(row));
    }
    return rows;
}

OverviewRows valueRows(const std::vector<store::ValueCount> &values, bool isAuthor)
{
    OverviewRows result;
    std::vector<std::int64_t> counts;
    for (const store::ValueCount &value : values)
        counts.push_back(value.count);
    for (std::size_t i = 0; i < std::min(values.size(), kMostRows); ++i) {
        CardRow row;
        row.label = isAuthor ? authorName(values[i].value) : values[i].value.empty() ? Text::tr("(none)") : displayText(values[i].value);
        row.figure = theme::figure(values[i].count);
        row.part = partOf(values[i].count, counts.front());
        row.tip = displayText(values[i].value);
        result.rows.push_back(std::move(row));
    }
    result.rest = restOf(counts, [](std::int64_t more, std::int64_t sum) {
        return Text::tr("%1 more, %2 event(s)", nullptr, pluralOf(sum)).arg(theme::figure(more), theme::figure(sum));
    });
    return result;
}

OverviewRows chartRows(const std::vector<analytics::Use> &charts)
{
    OverviewRows result;
    for (std::size_t i = 0; i < std::min(charts.size(), kMostRows); ++i)
        result.rows.push_back(useRow(charts[i], displayText(charts[i].name), charts.front().uses));
    result.rest = restOf(countsOf(charts), [](std::int64_t more, std::int64_t sum) {
        return restText(Text::tr("%n more chart(s)", nullptr, int(more)),
                        Text::tr("%1 release(s)", nullptr, pluralOf(sum)).arg(theme::figure(sum)));
    });
    return result;
}

OverviewRows imageRows(const std::vector<analytics::Use> &images)
{
    OverviewRows result;
    std::map<QString, int> labels;
    for (std::size_t i = 0; i < std::min(images.size(), kMostRows); ++i)
        ++labels[withoutRegistry(displayText(images[i].name))];
    for (std::size_t i = 0; i < std::min(images.size(), kMostRows); ++i) {
        const QString whole = displayText(images[i].name);
        const QString label = withoutRegistry(whole);
        result.rows.push_back(useRow(images[i], labels[label] > 1 ? whole : label, images.front().uses));
    }
    result.rest = restOf(countsOf(images), [](std::int64_t more, std::int64_t sum) {
        return restText(Text::tr("%n more image(s)", nullptr, int(more)),
                        Text::tr("%1 use(s)", nullptr, pluralOf(sum)).arg(theme::figure(sum)));
    });
    return result;
}

OverviewRows repositoryRows(const std::vector<std::pair<RepositoryId, std::int64_t>> &counts, const QHash<RepositoryId, QString> &names,
                            const std::vector<RepositoryId> &unscanned, std::vector<RepositoryId> &order)
{
    std::vector<std::pair<RepositoryId, std::int64_t>> all;
    std::copy_if(counts.begin(), counts.end(), std::back_inserter(all), [&](const auto &one) { return names.contains(one.first); });
    std::vector<RepositoryId> quiet;
    for (auto name = names.keyBegin(); name != names.keyEnd(); ++name)
        if (std::none_of(all.begin(), all.end(), [&](const auto &one) { return one.first == *name; }))
            quiet.push_back(*name);
    std::sort(quiet.begin(), quiet.end());
    for (const RepositoryId id : quiet)
        all.emplace_back(id, 0);
    OverviewRows result;
    std::vector<std::int64_t> values;
    order.clear();
    for (const auto &[id, count] : all) {
        values.push_back(count);
        if (order.size() == kMostRows)
            continue;
        CardRow row;
        row.label = names.value(id);
        const bool isUnknown = count == 0 && std::find(unscanned.begin(), unscanned.end(), id) != unscanned.end();
        row.figure = isUnknown ? u"–"_s : theme::figure(count);
        row.part = partOf(count, all.front().second);
        row.tip = row.label;
        result.rows.push_back(std::move(row));
        order.push_back(id);
    }
    result.rest = restOf(values, [](std::int64_t more, std::int64_t sum) {
        return restText(Text::tr("%n more repositor(y/ies)", nullptr, int(more)),
                        Text::tr("%1 event(s)", nullptr, pluralOf(sum)).arg(theme::figure(sum)));
    });
    return result;
}
