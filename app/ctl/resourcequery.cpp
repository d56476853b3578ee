// SPDX-License-Identifier: GPL-3.0-or-later
#include "resourcequery.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace ctl {

void addResourceOptions(CLI::App &app, ResourceOptions &options)
{
    addKeyOptions(app, options.keys);
    app.add_option("--match", options.text, "Name, kind, namespace or path contains this")->type_name("TEXT");
    app.add_flag("--deleted", options.deleted, "Those that are gone instead of those that are there");
}

Result<ResourceFilter> resourceFilter(const ResourceOptions &options, Session &session)
{
    ResourceFilter filter;
    if (auto done = applyKeys(options.keys, session, filter); !done)
        return done.error();
    filter.text = options.text;
    filter.state = options.deleted ? ResourceState::Deleted : ResourceState::Alive;
    return filter;
}

Result<ResourceName> parseResourceName(const std::string &text)
{
    ResourceName result;
    std::string rest = text;
    if (const auto at = rest.rfind('@'); at != std::string::npos) {
        result.commit = rest.substr(at + 1);
        rest.resize(at);
    }
    const auto first = rest.find('/');
    const auto last = rest.rfind('/');
    const bool three = first != last;
    if (first == std::string::npos || first == 0 || last + 1 == rest.size() || rest.find('/', first + 1) < last)
        return Error{
            ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "Ctl", "\"%1\" names no resource. Write kind/name or kind/namespace/name, and @COMMIT behind it for an older state.")
                .arg(pathText(text)),
            {}};
    result.kind = rest.substr(0, first);
    result.name = rest.substr(last + 1);
    if (three) {
        result.ns = rest.substr(first + 1, last - first - 1);
        result.hasNamespace = true;
    }
    if (const auto dot = result.kind.find('.'); dot != std::string::npos) {
        result.group = result.kind.substr(dot + 1);
        result.hasGroup = true;
        result.kind.resize(dot);
    }
    return result;
}

} // namespace ctl
