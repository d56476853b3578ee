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
};
constexpr std::array kLists{ListField{"kind", &EventFilter::kinds}, ListField{"group", &EventFilter::groups},
                            ListField{"namespace", &EventFilter::namespaces}, ListField{"name", &EventFilter::names}};

/// The conditions that hold one.
struct TextField {
    const char *name;
    std::string EventFilter::*field;
};
constexpr std::array kTexts{TextField{"text", &EventFilter::text}, TextField{"in-name", &EventFilter::nameContains},
                            TextField{"path", &EventFilter::pathContains}, TextField{"author", &EventFilter::authorContains},
                            TextField{"merged-by", &EventFilter::mergedByContains}};

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

bool readItem(const QString &name, const QString &value, ViewLink &link)
{
    if (name == "repository"_L1) {
        link.repository = value.toStdString();
        return true;
    }
    if (name == "scope"_L1) {
        link.scope.push_back(value.toStdString());
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
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    if (items.size() > kMostValues)
        return std::nullopt;
    for (const auto &[name, value] : items) {
        // What would have to be escaped to be shown is nobody's name.
        const bool harmless = !value.isEmpty() && value.size() <= kLongestValue && displayText(value) == value
            && !value.contains(QChar(QChar::ReplacementCharacter));
        if (!harmless || !readItem(name, value, link))
            return std::nullopt;
    }
    const ViewContext &range = link.context;
    if (range.since && range.until && *range.since >= *range.until)
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
        if (!value.empty())
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(value))));
    };
    add(u"repository"_s, link.repository);
    add(u"part"_s, link.target.part.toStdString());
    for (const std::string &name : link.scope)
        add(u"scope"_s, name);
    if (link.target.filter) {
        const EventFilter &filter = *link.target.filter;
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
    }
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
