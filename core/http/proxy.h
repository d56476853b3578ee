// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace http {

/// What the environment says about proxies.
struct ProxyEnvironment {
    QString httpsProxy;
    QString noProxy;

    /// HTTPS_PROXY and NO_PROXY, else https_proxy and no_proxy.
    static ProxyEnvironment ofProcess();
};

/// The proxy for an https address by the rules of Go's programs; "" for none. This machine is never asked
/// by way of one. NO_PROXY holds names (with all below them), addresses, networks (10.0.0.0/8), each with a
/// port or without, or `*`.
QString proxyFor(const QUrl &url, const ProxyEnvironment &environment);

} // namespace http
