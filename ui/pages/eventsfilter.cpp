// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/eventsfilter.h"

#include "ui/charts/labels.h"
#include "ui/models/displaytext.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(EventsFilter)
};

QString chipText(store::Dimension dimension, const QString &value)
{
    return Text::tr("%1: %2").arg(dimensionName(dimension), value);
}

template<class T>
void addOnce(std::vector<T> &list, const T &value)
{
    if (std::find(list.begin(), list.end(), value) == list.end())
        list.push_back(value);
}

/// A term for each value of a list of strings.
void appendTerms(std::vector<FilterTerm> &terms, store::Dimension dimension, const std::vector<std::string> &values,
                 std::vector<std::string> EventFilter::*list)
{
    for (const std::string &value : values) {
        const QString shown = value.empty() ? Text::tr("(none)") : displayText(value);
        terms.push_back({chipText(dimension, shown), [list, value](EventFilter &filter) { std::erase(filter.*list, value); }});
    }
}

void appendText(std::vector<FilterTerm> &terms, store::Dimension dimension, const std::string &value, std::string EventFilter::*member)
{
    if (!value.empty())
        terms.push_back({chipText(dimension, displayText(value)), [member](EventFilter &filter) { (filter.*member).clear(); }});
}

/// Days are UTC, as in the charts that they are chosen in.
QString rangeText(const EventFilter &filter)
{
    if (filter.since && filter.until)
        return Text::tr("Time: %1").arg(charts::rangeText(*filter.since, *filter.until));
    return filter.since ? Text::tr("Time: since %1").arg(charts::dayText(*filter.since))
                        : Text::tr("Time: until %1").arg(charts::dayText(*filter.until - 1));
}

void appendOthers(std::vector<FilterTerm> &terms, const EventFilter &filter)
{
    if (filter.bot)
        terms.push_back({*filter.bot ? Text::tr("Author: bots") : Text::tr("Author: people"), [](EventFilter &f) { f.bot.reset(); }});
    if (filter.commit)
        terms.push_back(
            {Text::tr("Commit: %1").arg(QString::fromStdString(filter.commit->hex()).left(7)), [](EventFilter &f) { f.commit.reset(); }});
    if (filter.since || filter.until) {
        terms.push_back({rangeText(filter), [](EventFilter &f) {
                             f.since.reset();
                             f.until.reset();
                         }});
    }
    if (filter.rewritten)
        terms.push_back({Text::tr("With rewritten history"), [](EventFilter &f) { f.rewritten = false; }});
}

} // namespace

EventFilter eventsOf(const Resource &resource)
{
    EventFilter filter;
    filter.rewritten = false;
    filter.repositories = {resource.repository};
    filter.kinds = {resource.key.kind};
    filter.groups = {resource.key.group};
    filter.names = {resource.key.name};
    filter.namespaces = {resource.key.ns};
    if (resource.key.name.empty())
        filter.pathContains = resource.path;
    return filter;
}

QString dimensionName(store::Dimension dimension)
{
    switch (dimension) {
    case store::Dimension::Kind: return Text::tr("Kind");
    case store::Dimension::Group: return Text::tr("Group");
    case store::Dimension::Namespace: return Text::tr("Namespace");
    case store::Dimension::Name: return Text::tr("Name");
    case store::Dimension::Path: return Text::tr("Path");
    case store::Dimension::Author: return Text::tr("Author");
    case store::Dimension::Repository: return Text::tr("Repository");
    case store::Dimension::Type: return Text::tr("Type");
    case store::Dimension::Bot: return Text::tr("People or bots");
    }
    return {};
}

std::vector<FilterTerm> filterTerms(const EventFilter &filter, const RepositoryNames &names)
{
    std::vector<FilterTerm> terms;
    for (const EventType type : filter.types)
        terms.push_back({chipText(store::Dimension::Type, theme::word(type)), [type](EventFilter &f) { std::erase(f.types, type); }});
    appendTerms(terms, store::Dimension::Kind, filter.kinds, &EventFilter::kinds);
    appendTerms(terms, store::Dimension::Group, filter.groups, &EventFilter::groups);
    appendTerms(terms, store::Dimension::Namespace, filter.namespaces, &EventFilter::namespaces);
    appendTerms(terms, store::Dimension::Name, filter.names, &EventFilter::names);
    appendText(terms, store::Dimension::Name, filter.nameContains, &EventFilter::nameContains);
    appendText(terms, store::Dimension::Path, filter.pathContains, &EventFilter::pathContains);
    if (!filter.authorContains.empty())
        terms.push_back(
            {chipText(store::Dimension::Author, authorName(filter.authorContains)), [](EventFilter &f) { f.authorContains.clear(); }});
    if (!filter.mergedByContains.empty())
        terms.push_back(
            {Text::tr("Merged by: %1").arg(authorName(filter.mergedByContains)), [](EventFilter &f) { f.mergedByContains.clear(); }});
    for (const RepositoryId id : filter.repositories)
        terms.push_back(
            {chipText(store::Dimension::Repository, names.value(id)), [id](EventFilter &f) { std::erase(f.repositories, id); }});
    appendOthers(terms, filter);
    return terms;
}

void addTerm(EventFilter &filter, store::Dimension dimension, const std::string &value)
{
    switch (dimension) {
    case store::Dimension::Kind: addOnce(filter.kinds, value); break;
    case store::Dimension::Group: addOnce(filter.groups, value); break;
    case store::Dimension::Namespace: addOnce(filter.namespaces, value); break;
    case store::Dimension::Name: addOnce(filter.names, value); break;
    case store::Dimension::Path: filter.pathContains = value; break;
    case store::Dimension::Author: filter.authorContains = value; break;
    case store::Dimension::Repository: addOnce(filter.repositories, RepositoryId{QString::fromStdString(value).toLongLong()}); break;
    case store::Dimension::Type:
        if (const auto type = eventTypeFromString(value))
            addOnce(filter.types, *type);
        break;
    case store::Dimension::Bot: filter.bot = value == "bot"; break;
    }
}

EventFilter combined(const EventFilter &narrowed, const EventFilter &scope)
{
    EventFilter filter = narrowed;
    if (filter.repositories.empty())
        filter.repositories = scope.repositories;
    if (scope.since)
        filter.since = std::max(filter.since.value_or(*scope.since), *scope.since);
    if (scope.until)
        filter.until = std::min(filter.until.value_or(*scope.until), *scope.until);
    return filter;
}
