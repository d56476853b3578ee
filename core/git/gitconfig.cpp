// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/gitconfig.h"

#include "git/handles.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace git {

namespace {

/// The best rewriting rule met so far.
struct Rewriting {
    QByteArray url;
    QByteArray base;
    qsizetype matched = 0;
};

int onRule(const git_config_entry *entry, void *payload)
{
    auto &best = *static_cast<Rewriting *>(payload);
    const QByteArray name(entry->name); // url.<base>.insteadof
    const QByteArray prefix(entry->value);
    if (prefix.size() > best.matched && best.url.startsWith(prefix)) {
        best.base = name.mid(4, name.size() - 4 - qsizetype(qstrlen(".insteadof")));
        best.matched = prefix.size();
    }
    return 0;
}

/// The user's and the system's configuration; none when there is none that can be read.
ConfigHandle userConfig()
{
    startLibrary();
    git_config *config = nullptr;
    return git_config_open_default(&config) < 0 ? nullptr : ConfigHandle(config);
}

} // namespace

QString rewrittenUrl(const QString &url)
{
    const auto config = userConfig();
    if (!config)
        return url;
    Rewriting best{url.toUtf8(), {}, 0};
    git_config_foreach_match(config.get(), "^url\\..*\\.insteadof$", onRule, &best);
    return best.matched == 0 ? url : QString::fromUtf8(best.base + best.url.mid(best.matched));
}

QString configuredCaFile()
{
    const auto config = userConfig();
    git_buf path = GIT_BUF_INIT;
    if (!config || git_config_get_path(&path, config.get(), "http.sslcainfo") < 0)
        return {};
    const QString result = QString::fromUtf8(path.ptr, qsizetype(path.size));
    git_buf_dispose(&path);
    return result;
}

} // namespace git
