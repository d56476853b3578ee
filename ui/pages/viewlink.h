// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

/// What is in view, as a link says it and as a session keeps it: a page, what narrows it, the
/// header's scope and range. Repositories go by name, which mean the same on another machine.
struct ViewLink {
    PageTarget target;              ///< `repository`, `event` and ids of resources are not part of a link
    std::string repository;         ///< for the page of one repository
    std::vector<std::string> scope; ///< empty: all
    std::vector<std::string> only;  ///< the repositories that `target.filter` names
    ViewContext context;            ///< range and days; its repositories are not looked at
};

/// Understands `kubestats://events?kind=HelmRelease&range=90d`. A link comes from a stranger: it names
/// a page and what to look for there, and anything else in it makes the whole link nothing.
std::optional<ViewLink> parseLink(const QString &text);

/// The link to a view; parseLink() reads it back.
QString linkText(const ViewLink &link);

/// Whether an argument means to be a link, understood or not. It is never taken for an address.
bool isLink(const QString &text);
