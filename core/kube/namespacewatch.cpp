// SPDX-License-Identifier: GPL-3.0-or-later
#include "kube/namespacewatch.h"

#include "kube/answers.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kube {

namespace {

/// An object in etcd has 1.5 MB at most.
constexpr qsizetype kMaxLine = 4 << 20;

std::optional<WatchEvent::Type> typeOf(const QString &name)
{
    if (name == "ADDED"_L1)
        return WatchEvent::Type::Added;
    if (name == "MODIFIED"_L1)
        return WatchEvent::Type::Modified;
    if (name == "DELETED"_L1)
        return WatchEvent::Type::Deleted;
    if (name == "BOOKMARK"_L1)
        return WatchEvent::Type::Bookmark;
    return {};
}

} // namespace

bool NamespaceWatch::fail(Error error)
{
    m_error = std::move(error);
    return false;
}

bool NamespaceWatch::take(QByteArrayView piece)
{
    m_pending.append(piece);
    qsizetype begin = 0;
    for (qsizetype end = m_pending.indexOf('\n'); end >= 0; end = m_pending.indexOf('\n', begin)) {
        const QByteArray line = m_pending.mid(begin, end - begin).trimmed();
        begin = end + 1;
        if (!line.isEmpty() && !takeLine(line))
            return false;
    }
    m_pending.remove(0, begin);
    if (m_pending.size() > kMaxLine)
        return fail({ErrorCode::TooLarge,
                     QCoreApplication::translate("Kube", "%1 sends a change that is larger than is accepted here.").arg(m_requester.name()),
                     {}});
    return true;
}

bool NamespaceWatch::takeLine(const QByteArray &line)
{
    const auto json = objectIn(line, m_requester.name());
    if (!json)
        return fail(json.error());
    const QString name = (*json)["type"_L1].toString();
    const QJsonObject object = (*json)["object"_L1].toObject();
    if (name == "ERROR"_L1) {
        http::Response status;
        status.status = object["code"_L1].toInt(500);
        status.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
        return fail(failureOf(m_requester.cleaned(std::move(status)), m_requester.name()));
    }
    const auto type = typeOf(name);
    const auto ns = namespaceIn(object);
    WatchEvent event;
    if (type == WatchEvent::Type::Bookmark)
        event.ns.resourceVersion = object["metadata"_L1]["resourceVersion"_L1].toString().toStdString();
    else if (type && ns)
        event.ns = *ns;
    if (!type || event.ns.resourceVersion.empty())
        return fail({ErrorCode::Incomplete,
                     QCoreApplication::translate("Kube", "%1 tells a change that cannot be understood.").arg(m_requester.name()),
                     shownText(name.toUtf8())});
    event.type = *type;
    m_resourceVersion = event.ns.resourceVersion;
    m_changed(event);
    return true;
}

} // namespace kube
