// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/savedviews.h"

#include "base/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestFile = 4 * 1024 * 1024;

QString fileName()
{
    return configFolder() + u"/views.json"_s;
}

struct ListField {
    const char *name;
    std::vector<std::string> EventFilter::*list;
};
constexpr std::array kLists{ListField{"kinds", &EventFilter::kinds}, ListField{"groups", &EventFilter::groups},
                            ListField{"namespaces", &EventFilter::namespaces}, ListField{"names", &EventFilter::names}};

struct TextField {
    const char *name;
    std::string EventFilter::*text;
};
constexpr std::array kTexts{TextField{"nameContains", &EventFilter::nameContains}, TextField{"pathContains", &EventFilter::pathContains},
                            TextField{"authorContains", &EventFilter::authorContains},
                            TextField{"mergedByContains", &EventFilter::mergedByContains}, TextField{"text", &EventFilter::text}};

struct TimeField {
    const char *name;
    std::optional<std::int64_t> EventFilter::*time;
};
constexpr std::array kTimes{TimeField{"since", &EventFilter::since}, TimeField{"until", &EventFilter::until}};

QJsonObject toJson(const EventFilter &filter)
{
    QJsonObject object;
    const auto addList = [&object](const char *name, const auto &list, auto convert) {
        QJsonArray array;
        for (const auto &value : list)
            array.append(convert(value));
        if (!array.isEmpty())
            object.insert(QLatin1String(name), array);
    };
    addList("repositories", filter.repositories, [](RepositoryId id) { return QJsonValue(qint64(id)); });
    addList("types", filter.types, [](EventType type) { return QJsonValue(QLatin1String(toString(type))); });
    for (const ListField &field : kLists)
        addList(field.name, filter.*field.list, [](const std::string &text) { return QJsonValue(QString::fromStdString(text)); });
    for (const TextField &field : kTexts)
        if (!(filter.*field.text).empty())
            object.insert(QLatin1String(field.name), QString::fromStdString(filter.*field.text));
    for (const TimeField &field : kTimes)
        if (filter.*field.time)
            object.insert(QLatin1String(field.name), qint64(*(filter.*field.time)));
    if (filter.bot)
        object.insert("bot"_L1, *filter.bot);
    if (filter.commit)
        object.insert("commit"_L1, QString::fromStdString(filter.commit->hex()));
    object.insert("rewritten"_L1, filter.rewritten);
    return object;
}

EventFilter filterFrom(const QJsonObject &object)
{
    EventFilter filter;
    for (const QJsonValue &id : object.value("repositories"_L1).toArray())
        filter.repositories.push_back(RepositoryId(id.toInteger()));
    for (const QJsonValue &type : object.value("types"_L1).toArray())
        if (const auto known = eventTypeFromString(type.toString().toStdString()))
            filter.types.push_back(*known);
    for (const ListField &field : kLists)
        for (const QJsonValue &text : object.value(QLatin1String(field.name)).toArray())
            (filter.*field.list).push_back(text.toString().toStdString());
    for (const TextField &field : kTexts)
        filter.*field.text = object.value(QLatin1String(field.name)).toString().toStdString();
    for (const TimeField &field : kTimes)
        if (const QJsonValue time = object.value(QLatin1String(field.name)); time.isDouble())
            filter.*field.time = time.toInteger();
    if (const QJsonValue bot = object.value("bot"_L1); bot.isBool())
        filter.bot = bot.toBool();
    if (const ObjectId commit = ObjectId::fromHex(object.value("commit"_L1).toString().toStdString()); !commit.isNull())
        filter.commit = commit;
    filter.rewritten = object.value("rewritten"_L1).toBool();
    return filter;
}

struct ResourceList {
    const char *name;
    std::vector<std::string> ResourceFilter::*list;
};
constexpr std::array kResourceLists{ResourceList{"kinds", &ResourceFilter::kinds}, ResourceList{"groups", &ResourceFilter::groups},
                                    ResourceList{"namespaces", &ResourceFilter::namespaces}, ResourceList{"names", &ResourceFilter::names}};

QJsonObject toJson(const ResourceFilter &filter)
{
    QJsonObject object{{u"text"_s, QString::fromStdString(filter.text)}};
    for (const ResourceList &field : kResourceLists) {
        QJsonArray array;
        for (const std::string &text : filter.*field.list)
            array.append(QString::fromStdString(text));
        object.insert(QLatin1String(field.name), array);
    }
    if (filter.state)
        object.insert("state"_L1, *filter.state == ResourceState::Alive ? u"alive"_s : u"deleted"_s);
    QJsonArray ids;
    for (const std::int64_t id : filter.ids)
        ids.append(qint64(id));
    object.insert("ids"_L1, ids);
    return object;
}

ResourceFilter resourcesFrom(const QJsonObject &object)
{
    ResourceFilter filter;
    filter.text = object.value("text"_L1).toString().toStdString();
    for (const ResourceList &field : kResourceLists)
        for (const QJsonValue &text : object.value(QLatin1String(field.name)).toArray())
            (filter.*field.list).push_back(text.toString().toStdString());
    const QString state = object.value("state"_L1).toString();
    if (!state.isEmpty())
        filter.state = state == "alive"_L1 ? ResourceState::Alive : ResourceState::Deleted;
    for (const QJsonValue &id : object.value("ids"_L1).toArray())
        filter.ids.push_back(id.toInteger());
    return filter;
}

QJsonObject toJson(const SavedView &view)
{
    QJsonObject object{{u"page"_s, view.page}, {u"name"_s, view.name}, {u"columns"_s, QString::fromLatin1(view.columns.toBase64())}};
    if (view.page == "events"_L1)
        object.insert("filter"_L1, toJson(view.filter));
    if (view.page == "resources"_L1) {
        object.insert("resources"_L1, toJson(view.resources));
        object.insert("because"_L1, view.because);
    }
    if (!view.range.isEmpty())
        object.insert("range"_L1, view.range);
    if (view.since)
        object.insert("since"_L1, qint64(*view.since));
    if (view.until)
        object.insert("until"_L1, qint64(*view.until));
    QJsonObject choices;
    for (const auto &[key, value] : view.choices)
        choices.insert(key, value);
    if (!choices.isEmpty())
        object.insert("choices"_L1, choices);
    return object;
}

SavedView viewFrom(const QJsonObject &object)
{
    SavedView view;
    view.page = object.value("page"_L1).toString(view.page); // earlier files knew Events alone
    view.name = object.value("name"_L1).toString();
    if (object.contains("filter"_L1))
        view.filter = filterFrom(object.value("filter"_L1).toObject());
    view.resources = resourcesFrom(object.value("resources"_L1).toObject());
    view.because = object.value("because"_L1).toString();
    view.columns = QByteArray::fromBase64(object.value("columns"_L1).toString().toLatin1());
    view.range = object.value("range"_L1).toString();
    if (object.value("since"_L1).isDouble())
        view.since = object.value("since"_L1).toInteger();
    if (object.value("until"_L1).isDouble())
        view.until = object.value("until"_L1).toInteger();
    const QJsonObject choices = object.value("choices"_L1).toObject();
    for (auto it = choices.begin(); it != choices.end(); ++it)
        view.choices[it.key()] = it.value().toString();
    return view;
}

Error cannotRead(const QString &why)
{
    return {
        ErrorCode::Corrupt,
        QCoreApplication::translate("SavedViews", "The saved views in %1 cannot be read: %2. Mend the file, or remove it to begin anew.")
            .arg(QDir::toNativeSeparators(fileName()), why),
        {}};
}

Result<void> writeAll(const std::vector<SavedView> &views)
{
    QJsonArray array;
    for (const SavedView &view : views)
        array.append(toJson(view));
    QDir().mkpath(configFolder());
    QSaveFile file(fileName());
    const QByteArray bytes = QJsonDocument(QJsonObject{{u"schema"_s, u"kubestats.views/v1"_s}, {u"views"_s, array}}).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::Forbidden,
                     QCoreApplication::translate("SavedViews", "%1 cannot be written: %2. Check the folder and the free space.")
                         .arg(QDir::toNativeSeparators(fileName()), file.errorString()),
                     {}};
    return {};
}

} // namespace

Result<std::vector<SavedView>> savedViews()
{
    std::vector<SavedView> views;
    QFile file(fileName());
    if (!file.exists())
        return views;
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(file.errorString());
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(kLargestFile), &problem);
    if (!document.isObject())
        return cannotRead(problem.errorString());
    for (const QJsonValue &value : document.object().value("views"_L1).toArray())
        views.push_back(viewFrom(value.toObject()));
    std::erase_if(views, [](const SavedView &view) { return view.name.isEmpty(); });
    std::sort(views.begin(), views.end(), [](const SavedView &a, const SavedView &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return views;
}

Result<void> saveView(const SavedView &view)
{
    auto views = savedViews();
    if (!views)
        return views.error();
    std::erase_if(*views, [&](const SavedView &other) { return other.page == view.page && other.name == view.name; });
    views->push_back(view);
    return writeAll(*views);
}

Result<void> removeView(const QString &page, const QString &name)
{
    auto views = savedViews();
    if (!views)
        return views.error();
    std::erase_if(*views, [&](const SavedView &other) { return other.page == page && other.name == name; });
    return writeAll(*views);
}
