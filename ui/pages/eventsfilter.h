// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/filter.h"
#include "model/resource.h"
#include "store/reader.h"

#include <QHash>
#include <QString>

#include <functional>
#include <vector>

/// One condition of a filter, as its chip says it: "Kind: HelmRelease".
struct FilterTerm {
    QString label;
    std::function<void(EventFilter &)> remove;
};

/// Names of repositories by id.
using RepositoryNames = QHash<RepositoryId, QString>;

/// The conditions of a filter beside its text, in the order of the "+ Filter" menu.
std::vector<FilterTerm> filterTerms(const EventFilter &filter, const RepositoryNames &names);

/// Adds one value of a dimension. Several kinds, types … are "or"; one author and one path at most.
void addTerm(EventFilter &filter, store::Dimension dimension, const std::string &value);

/// What the page asks: what the user narrowed, within the header's scope and range.
EventFilter combined(const EventFilter &narrowed, const EventFilter &scope);

/// Every event of one resource. What has no name (kustomize files) is told apart by its file.
EventFilter eventsOf(const Resource &resource);

/// The word for a dimension in menus and chips.
QString dimensionName(store::Dimension dimension);
