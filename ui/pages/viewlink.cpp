// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/viewlink.h"

#include "ui/models/displaytext.h"
#include "ui/pageregistry.h"
#include "ui/viewcontext.h"

#include <QDate>
#include <QDateTime>
#include <QTimeZone>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr auto kScheme = "kubestats"_L1;
constexpr int kLongestLink = 4096;
constexpr int kLongestValue = 512;
constexpr int kMostValues = 32;

struct RangeName {
    Range range;
    const char *name;
};
constexpr std::array kRanges{RangeName{Range::Week, "7d"}, RangeName{Range::Month, "30d"}, RangeName{Range::Quarter, "90d"},
                             RangeName{Range::Year, "1y"}, RangeName{Range::All, "all"}};

struct TypeName {
    EventType type;
    const char *name;
};
constexpr std::array kTypes{TypeName{EventType::Created, "created"}, TypeName{EventType::Modified, "modified"},
                            TypeName{EventType::Deleted, "deleted"}, TypeName{EventType::Resurrected, "resurrected"}};

/// The conditions that hold any number of values.
struct ListField {
    const char *name;
    std::vector<std::string> EventFilter::*field;
    bool canBeEmpty = false; ///< a resource without one: "Namespace: (none)"
};
constexpr std::array kLists{ListField{"kind", &EventFilter::kinds}, ListField{"group", &EventFilter::groups, true},
                            ListField{"namespace", &EventFilter::namespaces, true}, ListField{"name", &EventFilter::names}};

/// The conditions that hold one.
struct TextField {
    const char *name;
    std::string EventFilter::*field;
};
constexpr std::array kTexts{TextField{"text", &EventFilter::text}, TextField{"in-name", &EventFilter::nameContains},
                            TextField{"path", &EventFilter::pathContains}, TextField{"author", &EventFilter::authorContains},
                            TextField{"merged-by", &EventFilter::mergedByContains}};

/// What is chosen on a page: a word of a few, or a day.
struct Choice {
    const char *page, *name;
    std::array<const char *, 7> words; ///< none: a day, or a name
    bool isName = false;
};
constexpr std::array kChoices{Choice{"trends", "measure", {"events", "resources", "charts", "images", "api-versions"}},
                              Choice{"trends", "split", {"type", "kind", "namespace", "repository", "author", "bots", "group"}},
                              Choice{"trends", "of", {}, true},
                              Choice{"trends", "per", {"day", "week", "month"}},
                              Choice{"trends", "view", {"chart", "small", "table"}},
                              Choice{"trends", "from", {}},
                              Choice{"trends", "to", {}},
                              Choice{"trends", "forecast", {"yes"}},
                              Choice{"trends", "rewritten", {"yes"}},
                              Choice{"events", "rewritten", {"yes"}},
                              Choice{"repository", "rewritten", {"yes"}},
                              Choice{"resources", "top", {"kind", "namespace", "repository"}}};

/// Which resources, by whether Git still has them; none is said of those it has.
struct StateName {
    std::optional<ResourceState> state;
    const char *name;
};
constexpr std::array kStates{StateName{ResourceState::Deleted, "deleted"}, StateName{std::nullopt, "all"}};

std::optional<std::int64_t> startOfDay(const QString &text)
{
    const QDate day = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (!day.isValid())
        return std::nullopt;
    return day.startOfDay(QTimeZone::utc()).toSecsSinceEpoch();
}

QString dayText(std::int64_t seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()).date().toString(u"yyyy-MM-dd"_s);
}

/// The time that a filter names itself, beside the header's: to the second, as a chart is dragged over.
std::optional<std::int64_t> moment(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    return time.isValid() && time.timeSpec() == Qt::UTC ? std::optional(time.toSecsSinceEpoch()) : std::nullopt;
}

std::string momentText(std::int64_t seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()).toString(Qt::ISODate).toStdString();
}

bool canBeEmpty(const QString &name)
{
    return std::any_of(kLists.begin(), kLists.end(),
                       [&](const ListField &list) { return list.canBeEmpty && name == QLatin1String(list.name); });
}

/// Reads one `name=value` into the link; false: it is none that we know.
bool readFilter(const QString &name, const QString &value, EventFilter &filter)
{
    for (const ListField &list : kLists)
        if (name == QLatin1String(list.name)) {
            (filter.*list.field).push_back(value.toStdString());
            return true;
        }
    for (const TextField &text : kTexts)
        if (name == QLatin1String(text.name)) {
            filter.*text.field = value.toStdString();
            return true;
        }
    if (name == "by"_L1 && (value == "bots"_L1 || value == "people"_L1)) {
        filter.bot = value == "bots"_L1;
        return true;
    }
    if (name == "commit"_L1) {
        filter.commit = ObjectId::fromHex(value.toStdString());
        return !filter.commit->isNull();
    }
    if (name == "after"_L1 || name == "before"_L1) {
        std::optional<std::int64_t> &end = name == "after"_L1 ? filter.since : filter.until;
        return (end = moment(value)).has_value();
    }
    if (name != "type"_L1)
        return false;
    for (const TypeName &type : kTypes)
        if (value == QLatin1String(type.name)) {
            filter.types.push_back(type.type);
            return true;
        }
    return false;
}

bool readRange(const QString &name, const QString &value, ViewContext &context)
{
    if (name == "range"_L1) {
        for (const RangeName &range : kRanges)
            if (value == QLatin1String(range.name)) {
                context = withRange(context, range.range, QDateTime::currentDateTimeUtc().date());
                return true;
            }
        return false;
    }
    const auto at = startOfDay(value);
    if (!at || (name != "since"_L1 && name != "until"_L1))
        return false;
    context.range = Range::Custom;
    (name == "since"_L1 ? context.since : context.until) = *at;
    return true;
}

bool readChoice(const QString &name, const QString &value, PageTarget &target)
{
    for (const Choice &choice : kChoices) {
        if (target.page != QLatin1String(choice.page) || name != QLatin1String(choice.name))
            continue;
        const bool isKnown = choice.isName ? !value.isEmpty()
            : choice.words.front()
            ? std::any_of(choice.words.begin(), choice.words.end(), [&](const char *word) { return word && value == QLatin1String(word); })
            : startOfDay(value).has_value();
        if (isKnown)
            target.choices[name] = value;
        return isKnown;
    }
    return false;
}

bool readState(const QString &value, ResourceFilter &filter)
{
    for (const StateName &known : kStates)
        if (value == QLatin1String(known.name)) {
            filter.state = known.state;
            return true;
        }
    return false;
}

/// The resources of `state` that a filter of events is of; none where it asks for more.
std::optional<ResourceFilter> resourcesOnly(const EventFilter &filter, std::optional<ResourceState> state)
{
    ResourceFilter result = asResourceFilter(filter);
    if (asEventFilter(result) != filter)
        return std::nullopt;
    result.state = state;
    return result;
}

bool readItem(const QString &name, const QString &value, ViewLink &link)
{
    if (readChoice(name, value, link.target))
        return true;
    if (name == "state"_L1 && link.target.resources)
        return readState(value, *link.target.resources);
    if (name == "repository"_L1) {
        link.repository = value.toStdString();
        return true;
    }
    if (name == "scope"_L1) {
        link.scope.push_back(value.toStdString());
        return true;
    }
    if (name == "only"_L1) {
        link.only.push_back(value.toStdString());
        return true;
    }
    if (name == "part"_L1) {
        link.target.part = value;
        return true;
    }
    if (readRange(name, value, link.context))
        return true;
    EventFilter filter = link.target.filter.value_or(EventFilter{});
    if (!readFilter(name, value, filter))
        return false;
    link.target.filter = std::move(filter);
    return true;
}

void addFilter(const EventFilter &filter, const std::function<void(const QString &, const std::string &)> &add)
{
    for (const EventType type : filter.types)
        for (const TypeName &known : kTypes)
            if (known.type == type)
                add(u"type"_s, known.name);
    for (const ListField &list : kLists)
        for (const std::string &value : filter.*list.field)
            add(QLatin1String(list.name), value);
    for (const TextField &text : kTexts)
        add(QLatin1String(text.name), filter.*text.field);
    if (filter.bot)
        add(u"by"_s, *filter.bot ? "bots" : "people");
    if (filter.commit)
        add(u"commit"_s, filter.commit->hex());
    if (filter.since)
        add(u"after"_s, momentText(*filter.since));
    if (filter.until)
        add(u"before"_s, momentText(*filter.until));
}

} // namespace

bool isLink(const QString &text)
{
    return text.trimmed().startsWith(kScheme + u':', Qt::CaseInsensitive);
}

std::optional<ViewLink> parseLink(const QString &text)
{
    if (text.size() > kLongestLink)
        return std::nullopt;
    const QUrl url(text, QUrl::StrictMode);
    const bool plain = url.isValid() && url.scheme() == kScheme && url.userInfo().isEmpty() && url.port() < 0 && !url.hasFragment()
        && (url.path().isEmpty() || url.path() == u"/"_s);
    const PageRow *row = plain ? pageRow(url.host()) : nullptr;
    if (!row)
        return std::nullopt;
    ViewLink link;
    link.target.page = url.host();
    const bool isOfResources = link.target.page == "resources"_L1;
    if (isOfResources)
        link.target.resources = aliveResources();
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    if (items.size() > kMostValues)
        return std::nullopt;
    for (const auto &[name, value] : items) {
        // What would have to be escaped to be shown is nobody's name.
        const bool harmless = (!value.isEmpty() || canBeEmpty(name)) && value.size() <= kLongestValue && displayText(value) == value
            && !value.contains(QChar(QChar::ReplacementCharacter));
        if (!harmless || !readItem(name, value, link))
            return std::nullopt;
    }
    if (isOfResources) {
        link.target.resources = resourcesOnly(link.target.filter.value_or(EventFilter{}), link.target.resources->state);
        link.target.filter.reset();
        if (!link.target.resources)
            return std::nullopt;
    }
    const auto isTurned = [](const auto &range) { return range.since && range.until && *range.since >= *range.until; };
    if (isTurned(link.context) || (link.target.filter && isTurned(*link.target.filter)) || (isOfResources && !link.only.empty()))
        return std::nullopt;
    // The page of one repository has to be told which.
    if (row->parent && QLatin1String(row->id) == "repository"_L1 && link.repository.empty())
        return std::nullopt;
    return link;
}

QString linkText(const ViewLink &link)
{
    QUrlQuery query;
    const auto add = [&query](const QString &name, const std::string &value) {
        if (!value.empty() || canBeEmpty(name))
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(value))));
    };
    add(u"repository"_s, link.repository);
    add(u"part"_s, link.target.part.toStdString());
    for (const std::string &name : link.scope)
        add(u"scope"_s, name);
    for (const std::string &name : link.only)
        add(u"only"_s, name);
    for (const auto &[name, value] : link.target.choices)
        add(name, value.toStdString());
    if (link.target.resources)
        for (const StateName &known : kStates)
            if (known.state == link.target.resources->state)
                add(u"state"_s, known.name);
    if (link.target.filter || link.target.resources)
        addFilter(link.target.filter ? *link.target.filter : asEventFilter(*link.target.resources), add);
    const ViewContext &context = link.context;
    if (context.range == Range::Custom) {
        if (context.since)
            add(u"since"_s, dayText(*context.since).toStdString());
        if (context.until)
            add(u"until"_s, dayText(*context.until).toStdString());
    } else {
        const auto range =
            std::find_if(kRanges.begin(), kRanges.end(), [&](const RangeName &known) { return known.range == context.range; });
        add(u"range"_s, range->name);
    }
    QUrl url;
    url.setScheme(kScheme);
    url.setHost(link.target.page);
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}
