// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filters.h"
#include "model/resource.h"
#include "session.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace ctl {

/// What picks resources.
struct ResourceOptions {
    KeyOptions keys;
    std::string text;
    bool deleted = false;
};
void addResourceOptions(CLI::App &app, ResourceOptions &options);
Result<ResourceFilter> resourceFilter(const ResourceOptions &options, Session &session);

/// "kind/name", "kind/namespace/name", each with "@COMMIT" at its end; kind may be "kind.group".
struct ResourceName {
    std::string kind;
    std::string group;
    bool hasGroup = false;
    std::string ns;
    bool hasNamespace = false;
    std::string name;
    std::string commit;

    bool operator==(const ResourceName &) const = default;
};
Result<ResourceName> parseResourceName(const std::string &text);

} // namespace ctl
