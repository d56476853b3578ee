// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kube/access.h"
#include "kube/api.h"
#include "kube/execplugin.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>

namespace kube {

class Login;

/// How long a deletion may be on its way: webhooks may hold it up.
inline constexpr std::chrono::seconds kDeleteLimit{300};

/// What a connection may cost, and what it may run.
struct ConnectOptions {
    ExecConsent consent;                                     ///< asked before a plugin runs; empty: none is ever run
    int tries = 10;                                          ///< of a GET that can be repeated
    std::int64_t maxAnswer = 64 << 20;                       ///< bytes of one answer
    int maxPages = 4'000;                                    ///< of one list
    std::size_t maxKinds = 10'000;                           ///< that a server may say it serves
    std::int64_t maxObjects = 2'000'000;                     ///< of all lists that are asked together
    std::int64_t maxListed = std::int64_t(8) << 30;          ///< bytes of their answers, where only metadata is kept
    std::int64_t maxKept = std::int64_t(2) << 30;            ///< bytes of their answers, where they are kept whole
    std::chrono::milliseconds answerLimit{60'000};           ///< one request, however often it is tried; one page of a list
    std::chrono::milliseconds listLimit{300'000};            ///< all pages of lists asked together
    std::chrono::milliseconds deleteLimit{kDeleteLimit};     ///< the deletion
    std::function<void(const ClusterIdentity &)> identified; ///< told each time it is asked which cluster it is; may be empty
    QByteArray userAgent;                                    ///< empty: the program and its version
};

/// Connects when it is first asked something: files, plugins and the network fail then.
std::unique_ptr<Api> connect(Access access, ConnectOptions options = {});
/// One more connection through the same login; its consent counts, not that of `options`.
std::unique_ptr<Api> connect(std::shared_ptr<Login> login, ConnectOptions options = {});

} // namespace kube
