// SPDX-License-Identifier: GPL-3.0-or-later
#include "purge/contextstate.h"

#include "base/files.h"
#include "purge/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purge {

namespace {

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Purge)
};

constexpr int kPatience = 5000; // milliseconds for another program to finish writing

Error broken(const QString &file)
{
    return {ErrorCode::InvalidInput,
            Text::tr("%1 cannot be read, so nobody knows which contexts are protected. Nothing is deleted until you mend or remove it.")
                .arg(file),
            {}};
}

/// One spelling for one server, as kubeconfigs write it in several.
std::string oneSpelling(const std::string &server)
{
    const QString text = QString::fromStdString(server).trimmed();
    QUrl url(text.contains("://"_L1) ? text : "https://"_L1 + text);
    if (!url.isValid() || url.host().isEmpty())
        return server;
    url.setUserInfo({});
    if (url.port() == (url.scheme() == "http"_L1 ? 80 : 443))
        url.setPort(-1);
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::TolerantMode);
    return url.toString(QUrl::FullyEncoded).toStdString(); // scheme and host in lower case
}

Error unwritable(const QString &file, const QString &detail)
{
    return {ErrorCode::Forbidden, Text::tr("%1 cannot be written. Check the permissions of its folder and the free space.").arg(file),
            detail};
}

/// Whether one of both ways to say so says that it is the same cluster.
bool isSame(const std::string &server, const std::string &cluster, const std::string &place, const std::string &uid)
{
    return server == place || (!uid.empty() && cluster == uid);
}

} // namespace

Result<ContextStates> ContextStates::load(const QString &file)
{
    ContextStates states;
    states.m_file = file;
    if (const auto done = states.read(); !done)
        return done.error();
    return states;
}

Result<void> ContextStates::read()
{
    m_decisions.clear();
    QFile file(m_file);
    if (!mayExist(m_file))
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return broken(m_file);
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    const QJsonValue contexts = document.object()["contexts"_L1];
    if (!document.isObject() || !contexts.isObject())
        return broken(m_file);
    const QJsonObject all = contexts.toObject();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QJsonObject given = it.value().toObject();
        if (!given["server"_L1].isString() || !given["protected"_L1].isBool() || !given["unlockedUntil"_L1].isDouble())
            return broken(m_file);
        const QJsonValue before = given["protectedBefore"_L1], cluster = given["kubeSystemUid"_L1];
        const QJsonValue clustersBefore = given["protectedBeforeUids"_L1];
        if ((!before.isUndefined() && !before.isArray()) || (!cluster.isUndefined() && !cluster.isString())
            || (!clustersBefore.isUndefined() && !clustersBefore.isObject()))
            return broken(m_file);
        Decision &decision = m_decisions[it.key().toStdString()];
        decision = {oneSpelling(given["server"_L1].toString().toStdString()),
                    given["protected"_L1].toBool(),
                    std::int64_t(given["unlockedUntil"_L1].toDouble()),
                    cluster.toString().toStdString(),
                    {}};
        for (const QJsonValue server : before.toArray()) {
            if (!server.isString())
                return broken(m_file);
            decision.before[oneSpelling(server.toString().toStdString())] = clustersBefore[server.toString()].toString().toStdString();
        }
    }
    return {};
}

Result<void> ContextStates::write() const
{
    QJsonObject all;
    for (const auto &[context, decision] : m_decisions) {
        QJsonObject kept{{u"server"_s, QString::fromStdString(decision.server)},
                         {u"protected"_s, decision.isProtected},
                         {u"unlockedUntil"_s, double(decision.unlockedUntil)}};
        QJsonArray before;
        QJsonObject clustersBefore;
        for (const auto &[server, cluster] : decision.before) {
            before.append(QString::fromStdString(server));
            if (!cluster.empty())
                clustersBefore[QString::fromStdString(server)] = QString::fromStdString(cluster);
        }
        if (!before.isEmpty())
            kept[u"protectedBefore"_s] = before;
        if (!clustersBefore.isEmpty())
            kept[u"protectedBeforeUids"_s] = clustersBefore;
        if (!decision.cluster.empty())
            kept[u"kubeSystemUid"_s] = QString::fromStdString(decision.cluster);
        all[QString::fromStdString(context)] = kept;
    }
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(m_file, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(QJsonObject{{u"contexts"_s, all}}).toJson());
    if (!file.commit())
        return unwritable(m_file, file.errorString());
    return {};
}

bool ContextStates::Decision::protects(const std::string &place, const std::string &uid) const
{
    return (isProtected && isSame(server, cluster, place, uid))
        || std::any_of(before.begin(), before.end(), [&](const auto &each) { return isSame(each.first, each.second, place, uid); });
}

ContextState ContextStates::of(const std::string &context, const std::string &asWritten, const std::string &cluster) const
{
    const std::string server = oneSpelling(asWritten), uid = cluster.empty() ? clusterOf(context, server) : cluster;
    ContextState state;
    for (const auto &[name, decision] : m_decisions) {
        const bool isOwn = name == context;
        if (!decision.protects(server, uid) && !(isOwn && decision.isProtected))
            continue;
        state.isProtected = true;
        state.protectedThrough = isOwn ? std::string() : name;
        if (isOwn)
            break;
    }
    if (const auto found = m_decisions.find(context); found != m_decisions.end() && found->second.server == server)
        state.unlockedUntil = found->second.unlockedUntil;
    return state;
}

/// As it was when the context was reached last; empty: not known of where it leads now.
std::string ContextStates::clusterOf(const std::string &context, const std::string &place) const
{
    const auto found = m_decisions.find(context);
    return found != m_decisions.end() && found->second.server == place ? found->second.cluster : std::string();
}

bool ContextStates::isNews(const std::string &context, const std::string &place, const std::string &cluster) const
{
    const bool isAnyProtected = std::any_of(m_decisions.begin(), m_decisions.end(),
                                            [](const auto &each) { return each.second.isProtected || !each.second.before.empty(); });
    const auto found = m_decisions.find(context);
    // What was decided about another server stays about that one.
    return isAnyProtected && !cluster.empty()
        && (found == m_decisions.end() || (found->second.server == place && found->second.cluster != cluster));
}

Result<void> ContextStates::know(const std::string &context, const std::string &server, const std::string &cluster)
{
    if (!isNews(context, oneSpelling(server), cluster))
        return {};
    return change(context, server, [&cluster](Decision &decision) { decision.cluster = cluster; });
}

template<class Change>
Result<void> ContextStates::change(const std::string &context, const std::string &asWritten, Change change)
{
    const std::string server = oneSpelling(asWritten);
    QDir().mkpath(QFileInfo(m_file).path());
    QLockFile lock(m_file + ".lock"_L1);
    if (!lock.tryLock(kPatience))
        return unwritable(m_file, u"its lock is held"_s);
    if (const auto done = read(); !done)
        return done;
    Decision &decision = m_decisions[context];
    if (decision.server != server) {
        decision.unlockedUntil = 0;
        if (decision.isProtected)
            decision.before[decision.server] = decision.cluster;
        decision.cluster.clear();
    }
    decision.server = server;
    change(decision);
    if (decision == Decision{server, false, 0, {}, {}})
        m_decisions.erase(context);
    return write();
}

Result<void> ContextStates::unlock(const std::string &context, const std::string &server, std::int64_t until)
{
    return change(context, server, [until](Decision &decision) { decision.unlockedUntil = until; });
}

Result<void> ContextStates::lock(const std::string &context, const std::string &server)
{
    return change(context, server, [](Decision &decision) { decision.unlockedUntil = 0; });
}

Result<void> ContextStates::protect(const std::string &context, const std::string &server, bool on, const std::string &cluster)
{
    const std::string place = oneSpelling(server);
    std::string uid;
    const auto done = change(context, server, [&](Decision &decision) {
        decision.isProtected = on;
        if (!cluster.empty())
            decision.cluster = cluster;
        uid = decision.cluster;
        if (on)
            return;
        for (auto &[name, other] : m_decisions)
            std::erase_if(other.before, [&](const auto &each) { return isSame(each.first, each.second, place, uid); });
    });
    if (!done || on)
        return done;
    const auto other =
        std::find_if(m_decisions.begin(), m_decisions.end(), [&](const auto &each) { return each.second.protects(place, uid); });
    if (other == m_decisions.end())
        return {};
    return Error{
        ErrorCode::Conflict,
        Text::tr("%1 stays protected: the context %2 leads to the same cluster and is protected, too. Take its protection away there.")
            .arg(shownText(context), shownText(other->first)),
        {}};
}

} // namespace purge
