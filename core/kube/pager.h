// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kube/answers.h"
#include "kube/requester.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace kube {

/// One list, to be read to its last page.
struct Listing {
    QString path; ///< without a query
    QByteArray accept = "application/json";
    int pageSize = 500;
    /// Takes a page; an error ends this list.
    std::function<Result<void>(const Page &page, const http::Response &answer)> take;
    /// Everything taken so far is void: the list begins anew.
    std::function<void()> restart;
};

/// Reads lists at once, all pages of each. What became of each: nothing, or why it is not whole; TooLarge where all of
/// them together bring more than `maxBytes` or the objects that ConnectOptions allows.
std::vector<std::optional<Error>> readLists(Requester &requester, const std::vector<Listing> &listings, std::int64_t maxBytes,
                                            const std::stop_token &stop);

/// A name as part of a path.
QString inPath(const std::string &name);

/// "/apis/apps/v1/namespaces/web/deployments"; `ns` empty: of all namespaces, or of a kind without them.
QString pathOf(const ApiResource &resource, const std::string &ns);

} // namespace kube
