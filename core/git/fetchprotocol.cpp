// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/fetchprotocol.h"

#include "base/logging.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace git {

namespace {

/// A fault's error code and sentence; %1 is its subject.
struct FaultRow {
    Fault fault;
    ErrorCode code;
    const char *sentence;
};

constexpr std::array kFaults{
    FaultRow{Fault::Internal, ErrorCode::Internal,
             QT_TRANSLATE_NOOP("Git", "The fetch failed for a reason of its own. The log has the details.")},
    FaultRow{Fault::Invalid, ErrorCode::InvalidInput, QT_TRANSLATE_NOOP("Git", "%1 cannot be fetched from. Check the address.")},
    FaultRow{Fault::Unreachable, ErrorCode::Unreachable,
             QT_TRANSLATE_NOOP("Git", "%1 cannot be reached. Check the network, then try again.")},
    FaultRow{Fault::ConnectionLost, ErrorCode::Unreachable, QT_TRANSLATE_NOOP("Git", "The connection to %1 was lost. Try again.")},
    FaultRow{
        Fault::Certificate, ErrorCode::Unreachable,
        QT_TRANSLATE_NOOP("Git", "The certificate of %1 is not trusted. If it is your own, name its authority's file in the settings.")},
    FaultRow{Fault::NotFound, ErrorCode::NotFound, QT_TRANSLATE_NOOP("Git", "There is no repository at %1, or it needs a token.")},
    FaultRow{Fault::NoRepository, ErrorCode::NotFound,
             QT_TRANSLATE_NOOP("Git", "What answers at %1 is not a Git repository. Check the address.")},
    FaultRow{Fault::TokenNeeded, ErrorCode::Unauthorized,
             QT_TRANSLATE_NOOP("Git", "%1 asks for a token. Give one that may read this repository.")},
    FaultRow{Fault::TokenRefused, ErrorCode::Unauthorized,
             QT_TRANSLATE_NOOP("Git", "%1 refused the token. It may have expired or may not read this repository: give another.")},
    FaultRow{Fault::Forbidden, ErrorCode::Forbidden,
             QT_TRANSLATE_NOOP("Git", "%1 forbids reading this repository. Ask its owner, or give another token.")},
    FaultRow{Fault::RateLimited, ErrorCode::RateLimited,
             QT_TRANSLATE_NOOP("Git", "%1 was asked too often. Wait a while, or give a token.")},
    FaultRow{Fault::Redirected, ErrorCode::Redirected,
             QT_TRANSLATE_NOOP("Git", "The repository has moved to %1. If you trust that address, use it instead.")},
    FaultRow{Fault::HostKeyUnknown, ErrorCode::HostKeyUnknown,
             QT_TRANSLATE_NOOP("Git", "The key of %1 is not known yet. Compare its fingerprint with the one the host publishes.")},
    FaultRow{Fault::HostKeyChanged, ErrorCode::HostKeyChanged,
             QT_TRANSLATE_NOOP("Git",
                               "The key of %1 is not the one that is known. Somebody may be listening in: nothing was fetched. "
                               "If the host's administrator confirms the new key, correct known_hosts.")},
    FaultRow{Fault::SshKeyMissing, ErrorCode::Unauthorized,
             QT_TRANSLATE_NOOP("Git", "No key for %1 was found. Start an ssh agent, or name a key file in ~/.ssh/config.")},
    FaultRow{Fault::SshKeyRefused, ErrorCode::Unauthorized,
             QT_TRANSLATE_NOOP("Git", "%1 refused every ssh key that was offered. Register the public key there.")},
    FaultRow{Fault::RsaKeyRefused, ErrorCode::Unauthorized,
             QT_TRANSLATE_NOOP("Git",
                               "%1 refused the RSA key: the ssh library of this system can sign with it only in a way that servers "
                               "no longer accept. Use an Ed25519 key (ssh-keygen -t ed25519).")},
    FaultRow{Fault::PassphraseNeeded, ErrorCode::Unauthorized,
             QT_TRANSLATE_NOOP("Git", "The key %1 has a passphrase. Add the key to an ssh agent (ssh-add), or give the passphrase.")},
    FaultRow{Fault::SshProxy, ErrorCode::Unsupported,
             QT_TRANSLATE_NOOP("Git",
                               "Your ssh configuration reaches %1 by way of another host (ProxyJump or ProxyCommand), which is not "
                               "possible here. Clone it with git, then add the folder.")},
    FaultRow{Fault::SshNotFound, ErrorCode::NotFound,
             QT_TRANSLATE_NOOP("Git", "There is no repository at %1, or your ssh key may not read it.")},
    FaultRow{Fault::Corrupt, ErrorCode::Corrupt,
             QT_TRANSLATE_NOOP("Git", "What %1 sent is damaged or incomplete. Nothing of it was kept.")},
    FaultRow{Fault::Unsupported, ErrorCode::Unsupported, QT_TRANSLATE_NOOP("Git", "%1 uses a repository format that cannot be read yet.")},
    FaultRow{Fault::MemoryLimit, ErrorCode::TooLarge,
             QT_TRANSLATE_NOOP("Git", "The fetch needed more memory than it may use. Raise the limit in the settings.")},
    FaultRow{Fault::DiskFull, ErrorCode::DiskFull, QT_TRANSLATE_NOOP("Git", "The disk of %1 is full. Free some space, then try again.")},
    FaultRow{Fault::Busy, ErrorCode::Busy, QT_TRANSLATE_NOOP("Git", "Another process is fetching into %1. Wait until it has ended.")},
    FaultRow{Fault::NotWritable, ErrorCode::Forbidden, QT_TRANSLATE_NOOP("Git", "%1 cannot be written. Check the folder's permissions.")},
    FaultRow{Fault::Sha256, ErrorCode::Unsupported,
             QT_TRANSLATE_NOOP("Git",
                               "%1 names its objects by SHA-256, which cannot be read yet. Convert a copy: git clone it, git init NEW; "
                               "git fast-export --all | git -C NEW fast-import, then add the folder NEW.")},
};

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject toJson(const Progress &progress)
{
    return {{u"phase"_s, int(progress.phase)}, {u"done"_s, double(progress.done)}, {u"total"_s, double(progress.total)}};
}

QJsonObject toJson(const FetchReport &report)
{
    return {{u"cloned"_s, report.cloned},
            {u"changed"_s, report.changed},
            {u"objects"_s, double(report.objects)},
            {u"bytes"_s, double(report.bytes)}};
}

QJsonObject toJson(const Failure &failure)
{
    return {{u"fault"_s, int(failure.fault)}, {u"subject"_s, failure.subject}, {u"detail"_s, failure.detail}};
}

Progress toProgress(const QJsonObject &object)
{
    Progress progress;
    const int phase = object["phase"_L1].toInt();
    if (phase >= int(Progress::Phase::Waiting) && phase <= int(Progress::Phase::Writing))
        progress.phase = Progress::Phase(phase);
    progress.done = object["done"_L1].toInteger();
    progress.total = object["total"_L1].toInteger();
    return progress;
}

FetchReport toReport(const QJsonObject &object)
{
    FetchReport report;
    report.cloned = object["cloned"_L1].toBool();
    report.changed = object["changed"_L1].toBool();
    report.objects = object["objects"_L1].toInteger();
    report.bytes = object["bytes"_L1].toInteger();
    return report;
}

Failure toFailure(const QJsonObject &object)
{
    const int fault = object["fault"_L1].toInt();
    const bool known = fault >= 0 && fault < int(kFaults.size());
    return {known ? Fault(fault) : Fault::Internal, object["subject"_L1].toString(), object["detail"_L1].toString()};
}

} // namespace

QByteArray encode(const TransferRequest &request)
{
    return line({{u"url"_s, request.url},
                 {u"mirror"_s, request.mirror},
                 {u"incoming"_s, request.incoming},
                 {u"username"_s, request.credential.username},
                 {u"secret"_s, QString::fromLatin1(request.credential.secret.toBase64())},
                 {u"acceptHostKey"_s, request.acceptHostKey},
                 {u"knownHosts"_s, request.knownHosts},
                 {u"caFile"_s, request.caFile},
                 {u"memory"_s, double(request.memoryBytes)}});
}

std::optional<TransferRequest> decodeRequest(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    TransferRequest request;
    request.url = object["url"_L1].toString();
    request.mirror = object["mirror"_L1].toString();
    request.incoming = object["incoming"_L1].toString();
    request.credential.username = object["username"_L1].toString();
    request.credential.secret = QByteArray::fromBase64(object["secret"_L1].toString().toLatin1());
    request.acceptHostKey = object["acceptHostKey"_L1].toString();
    request.knownHosts = object["knownHosts"_L1].toString();
    request.caFile = object["caFile"_L1].toString();
    request.memoryBytes = object["memory"_L1].toInteger();
    if (request.url.isEmpty() || request.mirror.isEmpty() || request.incoming.isEmpty())
        return std::nullopt;
    return request;
}

QByteArray encode(const Message &message)
{
    constexpr std::array kNames{"progress"_L1, "report"_L1, "failure"_L1};
    return line({{kNames[message.index()], std::visit([](const auto &value) { return toJson(value); }, message)}});
}

std::optional<Message> decodeMessage(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    if (object.contains("progress"_L1))
        return toProgress(object["progress"_L1].toObject());
    if (object.contains("report"_L1))
        return toReport(object["report"_L1].toObject());
    if (object.contains("failure"_L1))
        return toFailure(object["failure"_L1].toObject());
    return std::nullopt;
}

Error describe(const Failure &failure)
{
    for (const FaultRow &row : kFaults) {
        if (row.fault != failure.fault)
            continue;
        QString sentence = QCoreApplication::translate("Git", row.sentence);
        if (sentence.contains("%1"_L1))
            sentence = sentence.arg(redacted(failure.subject));
        return {row.code, sentence, redacted(failure.detail)};
    }
    return {ErrorCode::Internal, QCoreApplication::translate("Git", "The fetch failed."), redacted(failure.detail)};
}

} // namespace git
