// SPDX-License-Identifier: GPL-3.0-or-later
#include "kube/answers.h"

#include "base/logging.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace kube {

namespace {

constexpr qsizetype kShown = 400;
constexpr auto kLeaderAnnotation = "control-plane.alpha.kubernetes.io/leader"_L1;

StringMap textsIn(const QJsonValue &value)
{
    StringMap out;
    const QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        out.emplace(each.key().toStdString(), each->toString().toStdString());
    return out;
}

void addTexts(std::vector<std::string> &out, const QJsonValue &value)
{
    for (const QJsonValue each : value.toArray())
        out.push_back(each.toString().toStdString());
}

/// What namespaces and other objects have in common.
template<class Object>
bool readMetadata(Object &out, const QJsonObject &metadata)
{
    out.name = metadata["name"_L1].toString().toStdString();
    out.uid = metadata["uid"_L1].toString().toStdString();
    out.resourceVersion = metadata["resourceVersion"_L1].toString().toStdString();
    out.created = timeOf(metadata["creationTimestamp"_L1].toString());
    out.deleting = timeOf(metadata["deletionTimestamp"_L1].toString());
    out.labels = textsIn(metadata["labels"_L1]);
    addTexts(out.finalizers, metadata["finalizers"_L1]);
    return !out.name.empty();
}

Error incomplete(const QString &server, const QString &detail)
{
    return {ErrorCode::Incomplete,
            QCoreApplication::translate("Kube", "The answer of %1 cannot be read to its end. Try again.").arg(server), detail};
}

/// The message of a Status object, or the text as it came.
QString wordsOf(const http::Response &answer)
{
    const QJsonObject status = QJsonDocument::fromJson(answer.body).object();
    const QByteArray message = status["message"_L1].toString().toUtf8();
    return shownText(message.isEmpty() && !answer.header("content-type").contains("html") ? answer.body : message);
}

QString reasonOf(const http::Response &answer)
{
    return QJsonDocument::fromJson(answer.body).object()["reason"_L1].toString();
}

ErrorCode codeOf(const http::Response &answer)
{
    switch (answer.status) {
    case 400:
    case 422: return ErrorCode::InvalidInput;
    case 401: return ErrorCode::Unauthorized;
    case 403: return ErrorCode::Forbidden;
    case 404: return ErrorCode::NotFound;
    case 405:
    case 406:
    case 415: return ErrorCode::Unsupported;
    case 409: return reasonOf(answer) == "AlreadyExists"_L1 ? ErrorCode::AlreadyExists : ErrorCode::Conflict;
    case 410: return ErrorCode::Expired;
    case 413: return ErrorCode::TooLarge;
    case 429: return ErrorCode::RateLimited;
    case 504: return ErrorCode::TimedOut;
    default: return answer.status < 400 ? ErrorCode::Redirected : answer.status < 500 ? ErrorCode::InvalidInput : ErrorCode::Unreachable;
    }
}

QString sentenceOf(ErrorCode code, const QString &server)
{
    const auto text = [&server](const char *sentence) { return QCoreApplication::translate("Kube", sentence).arg(server); };
    if (code == ErrorCode::Unauthorized)
        return text(QT_TRANSLATE_NOOP("Kube", "%1 does not accept these credentials. Log in again."));
    if (code == ErrorCode::Forbidden)
        return text(QT_TRANSLATE_NOOP("Kube", "%1 does not allow this. Ask its administrator for the right."));
    if (code == ErrorCode::NotFound)
        return text(QT_TRANSLATE_NOOP("Kube", "%1 does not have this."));
    if (code == ErrorCode::AlreadyExists)
        return text(QT_TRANSLATE_NOOP("Kube", "%1 has this already."));
    if (code == ErrorCode::Conflict || code == ErrorCode::Expired)
        return text(QT_TRANSLATE_NOOP("Kube", "On %1 this is no longer as it was. Look again."));
    if (code == ErrorCode::RateLimited)
        return text(QT_TRANSLATE_NOOP("Kube", "%1 asks for fewer requests. Try again in a while."));
    if (code == ErrorCode::Redirected)
        return text(QT_TRANSLATE_NOOP("Kube", "%1 points to another address, which is not followed. Check the server in the kubeconfig."));
    if (code == ErrorCode::Unreachable || code == ErrorCode::TimedOut)
        return text(QT_TRANSLATE_NOOP("Kube", "%1 has a problem of its own. Try again in a while."));
    return text(QT_TRANSLATE_NOOP("Kube", "%1 refuses this request."));
}

/// A webhook or a policy said no: a right would not help. In the words of the API server, which are never translated.
bool isAdmission(const QString &words)
{
    return words.startsWith("admission webhook "_L1) || words.contains("ValidatingAdmissionPolicy '"_L1);
}

} // namespace

QString shownText(const QByteArray &text)
{
    QString out;
    for (const QChar c : redacted(QString::fromUtf8(text)).trimmed()) {
        if (out.size() >= kShown)
            return out + u'…';
        if (c.isPrint() || c.isSurrogate())
            out += c;
        else if (c == u'\n' || c == u'\t')
            out += u' ';
        else if (c != u'\r')
            out += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
    }
    return out;
}

std::vector<std::string> warningsIn(const http::Response &answer)
{
    std::vector<std::string> texts;
    for (const http::Header &header : answer.headers) {
        if (header.name != "warning")
            continue;
        const QByteArray &value = header.value;
        const qsizetype begin = value.indexOf('"'), end = value.lastIndexOf('"');
        const bool isQuoted = begin >= 0 && end > begin;
        texts.push_back(shownText(isQuoted ? value.mid(begin + 1, end - begin - 1).replace("\\\"", "\"") : value).toStdString());
    }
    return texts;
}

Error failureOf(const http::Response &answer, const QString &server)
{
    const ErrorCode code = codeOf(answer);
    const QString words = wordsOf(answer);
    QString message = code == ErrorCode::Forbidden && isAdmission(words)
        ? QCoreApplication::translate("Kube", "A rule of %1 refuses this.").arg(server)
        : sentenceOf(code, server);
    if (!words.isEmpty())
        message = QCoreApplication::translate("Kube", "%1 The server says: %2").arg(message, words);
    return {code, message, u"status %1, Audit-ID %2"_s.arg(answer.status).arg(shownText(answer.header("audit-id")))};
}

bool saysNotThere(const http::Response &answer, const QString &resource, const std::string &name)
{
    const QJsonObject status = QJsonDocument::fromJson(answer.body).object();
    const QJsonObject details = status["details"_L1].toObject();
    return answer.status == 404 && status["kind"_L1].toString() == "Status"_L1 && status["reason"_L1].toString() == "NotFound"_L1
        && details["kind"_L1].toString() == resource && details["name"_L1].toString().toStdString() == name;
}

Result<QJsonObject> objectIn(const QByteArray &body, const QString &server)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (!document.isObject())
        return incomplete(server, u"%1 at byte %2 of %3"_s.arg(problem.errorString()).arg(problem.offset).arg(body.size()));
    return document.object();
}

Result<Page> pageIn(const QByteArray &body, const QString &server)
{
    auto object = objectIn(body, server);
    if (!object)
        return object.error();
    const QString kind = (*object)["kind"_L1].toString();
    const QJsonValue items = (*object)["items"_L1];
    if (!kind.endsWith("List"_L1) || !(items.isArray() || items.isNull()))
        return incomplete(server, u"no list but %1"_s.arg(kind));
    const QJsonObject metadata = (*object)["metadata"_L1].toObject();
    return Page{items.toArray(), (*object)["apiVersion"_L1].toString(), metadata["continue"_L1].toString(),
                metadata["resourceVersion"_L1].toString()};
}

std::int64_t timeOf(const QString &text)
{
    const QDateTime time = text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODate);
    return time.isValid() ? time.toSecsSinceEpoch() : 0;
}

std::int64_t dateOf(const QByteArray &header)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(header), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    time.setTimeZone(QTimeZone::utc());
    return time.isValid() ? time.toSecsSinceEpoch() : 0;
}

std::optional<LiveNamespace> namespaceIn(const QJsonObject &json)
{
    LiveNamespace out;
    if (!readMetadata(out, json["metadata"_L1].toObject()) || out.uid.empty())
        return {};
    out.annotations = textsIn(json["metadata"_L1]["annotations"_L1]);
    addTexts(out.finalizers, json["spec"_L1]["finalizers"_L1]);
    const QJsonValue status = json["status"_L1];
    out.phase =
        status["phase"_L1].toString() == "Terminating"_L1 || out.deleting != 0 ? NamespacePhase::Terminating : NamespacePhase::Active;
    for (const QJsonValue each : status["conditions"_L1].toArray())
        out.conditions.push_back({each["type"_L1].toString().toStdString(), each["status"_L1].toString().toStdString(),
                                  each["reason"_L1].toString().toStdString(), each["message"_L1].toString().toStdString(),
                                  timeOf(each["lastTransitionTime"_L1].toString())});
    return out;
}

std::optional<LiveObject> liveObjectIn(const QJsonObject &json, const ApiResource &resource)
{
    LiveObject out;
    const QJsonObject metadata = json["metadata"_L1].toObject();
    if (!readMetadata(out, metadata))
        return {};
    out.group = resource.group;
    out.version = resource.version;
    out.resource = resource.resource;
    out.kind = resource.kind;
    out.ns = metadata["namespace"_L1].toString().toStdString();
    if (metadata["annotations"_L1].toObject().contains(kLeaderAnnotation))
        out.annotations.emplace(kLeaderAnnotation.data(), "");
    for (const QJsonValue each : metadata["ownerReferences"_L1].toArray())
        out.owners.push_back({each["apiVersion"_L1].toString().toStdString(), each["kind"_L1].toString().toStdString(),
                              each["name"_L1].toString().toStdString(), each["uid"_L1].toString().toStdString(),
                              each["controller"_L1].toBool()});
    return out;
}

} // namespace kube
