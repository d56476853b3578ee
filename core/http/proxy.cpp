// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/proxy.h"

#include <QStringList>

#include <array>
#include <cstring>
#include <optional>

#include <arpa/inet.h>

using namespace Qt::StringLiterals;

namespace http {

namespace {

/// An IPv4 or IPv6 address; IPv4 is kept as the IPv6 address it maps to.
using Address = std::array<unsigned char, 16>;

std::optional<Address> addressOf(const QString &text)
{
    const QByteArray name = text.toLatin1();
    Address out{};
    out[10] = out[11] = 0xff;
    if (::inet_pton(AF_INET, name.constData(), out.data() + 12) == 1)
        return out;
    if (::inet_pton(AF_INET6, name.constData(), out.data()) == 1)
        return out;
    return {};
}

bool isLoopback(const Address &address)
{
    static constexpr Address kV4{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 127};
    static constexpr Address kV6{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
    return address == kV6 || std::memcmp(address.data(), kV4.data(), 13) == 0;
}

bool isInNetwork(const Address &address, const QString &network)
{
    const qsizetype slash = network.indexOf(u'/');
    const auto base = addressOf(network.left(slash));
    bool isNumber = false;
    int bits = network.mid(slash + 1).toInt(&isNumber);
    if (!base || !isNumber || bits < 0)
        return false;
    bits += network.left(slash).contains(u':') ? 0 : 96;
    for (int i = 0; i < 16 && bits > 0; ++i, bits -= 8) {
        const int mask = bits >= 8 ? 0xff : (0xff << (8 - bits)) & 0xff;
        if ((address[std::size_t(i)] & mask) != ((*base)[std::size_t(i)] & mask))
            return false;
    }
    return true;
}

/// The entry without its port; nothing where the port is another.
std::optional<QString> withoutPort(const QString &entry, int port)
{
    const qsizetype colon = entry.lastIndexOf(u':');
    const bool isBracketed = entry.startsWith(u'[');
    if (colon < 0 || (!isBracketed && entry.count(u':') > 1) || (isBracketed && colon < entry.indexOf(u']')))
        return isBracketed && entry.endsWith(u']') ? entry.mid(1, entry.size() - 2) : entry;
    if (entry.mid(colon + 1).toInt() != port)
        return {};
    const QString host = entry.left(colon);
    return isBracketed ? host.mid(1, host.size() - 2) : host;
}

bool isExcepted(const QString &entry, const QString &host, const std::optional<Address> &address, int port)
{
    if (entry == "*"_L1)
        return true;
    if (entry.contains(u'/'))
        return address && isInNetwork(*address, entry);
    const auto name = withoutPort(entry, port);
    if (!name || name->isEmpty())
        return false;
    if (const auto other = addressOf(*name))
        return address && *address == *other;
    QString suffix = name->startsWith("*."_L1) ? name->mid(1) : *name;
    if (suffix.startsWith(u'.'))
        return host.endsWith(suffix);
    return host == suffix || host.endsWith(u'.' + suffix);
}

} // namespace

ProxyEnvironment ProxyEnvironment::ofProcess()
{
    const auto either = [](const char *upper, const char *lower) {
        const QString value = qEnvironmentVariable(upper);
        return value.isEmpty() ? qEnvironmentVariable(lower) : value;
    };
    return {either("HTTPS_PROXY", "https_proxy"), either("NO_PROXY", "no_proxy")};
}

QString proxyFor(const QUrl &url, const ProxyEnvironment &environment)
{
    const QString host = url.host().toLower();
    const auto address = addressOf(host);
    if (environment.httpsProxy.isEmpty() || url.scheme() != "https"_L1 || host == "localhost"_L1 || (address && isLoopback(*address)))
        return {};
    for (const QString &entry : environment.noProxy.split(u',', Qt::SkipEmptyParts)) {
        if (isExcepted(entry.trimmed().toLower(), host, address, url.port(443)))
            return {};
    }
    return environment.httpsProxy.contains("://"_L1) ? environment.httpsProxy : "http://"_L1 + environment.httpsProxy;
}

} // namespace http
