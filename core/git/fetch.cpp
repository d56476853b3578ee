// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/fetch.h"

#include "base/childprocess.h"
#include "base/logging.h"
#include "base/settings.h"
#include "git/fetchprotocol.h"
#include "git/mirror.h"
#include "git/url.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using Time = std::chrono::steady_clock;

extern char **environ;

namespace git {

namespace {

constexpr auto kPoll = std::chrono::milliseconds(100);

/// The child's program: beside this one, else KUBESTATS_LIBEXEC, else PATH.
QString childProgram()
{
    const QString name = u"kubestats-fetch"_s;
    const QString own = QFileInfo(QFile::symLinkTarget(u"/proc/self/exe"_s)).path();
    for (const QString &folder : {own, qEnvironmentVariable("KUBESTATS_LIBEXEC")}) {
        const QFileInfo file(folder + u'/' + name);
        if (!folder.isEmpty() && file.isExecutable())
            return file.absoluteFilePath();
    }
    return QStandardPaths::findExecutable(name);
}

/// Ours without what the child has no business with: tokens, and variables that point git elsewhere.
QList<QByteArray> childEnvironment()
{
    static const QList<QByteArray> dropped{"KUBESTATS_TOKEN",
                                           "GITHUB_TOKEN=",
                                           "GH_TOKEN=",
                                           "GITLAB_TOKEN=",
                                           "GIT_DIR=",
                                           "GIT_WORK_TREE=",
                                           "GIT_OBJECT_DIRECTORY=",
                                           "GIT_ALTERNATE_OBJECT_DIRECTORIES=",
                                           "GIT_TRACE",
                                           "GIT_CURL_VERBOSE=",
                                           "LD_PRELOAD="};
    QList<QByteArray> result;
    for (char **variable = environ; *variable; ++variable) {
        const QByteArray text(*variable);
        const bool drop = std::any_of(dropped.begin(), dropped.end(), [&](const QByteArray &start) { return text.startsWith(start); });
        if (!drop)
            result << text;
    }
    return result;
}

QString addressOf(const FetchRequest &request)
{
    return redacted(request.url);
}

QString hostOf(const FetchRequest &request)
{
    const auto location = parseLocation(request.url);
    return location && !location->host.isEmpty() ? location->host : addressOf(request);
}

/// https and ssh as parseLocation accepts them; file where the caller wrote it out.
Result<void> checkAddress(const FetchRequest &request)
{
    if (request.url.startsWith("file:///"_L1))
        return {};
    const auto location = parseLocation(request.url);
    if (!location)
        return location.error();
    if (location->local || location->secretDropped)
        return Error{ErrorCode::InvalidInput,
                     location->local
                         ? QCoreApplication::translate("Git", "%1 is a folder: it is read in place, not fetched.").arg(request.url)
                         : QCoreApplication::translate("Git", "%1 holds a secret. Give it as a token instead.").arg(addressOf(request)),
                     {}};
    return {};
}

Error stalled(const FetchRequest &request)
{
    return {ErrorCode::TimedOut,
            QCoreApplication::translate("Git", "%1 sent nothing for %n second(s). Check the network, then try again.", nullptr,
                                        int(request.limits.stall.count()))
                .arg(hostOf(request)),
            {}};
}

Error tookTooLong(const FetchRequest &request)
{
    return {ErrorCode::TimedOut,
            QCoreApplication::translate("Git", "The fetch from %1 took more than %n minute(s). Raise the limit in the settings.", nullptr,
                                        int(request.limits.total.count()))
                .arg(hostOf(request)),
            {}};
}

Error endedByItself(const FetchRequest &request, int status, const QByteArray &errors)
{
    return {ErrorCode::Internal,
            QCoreApplication::translate("Git", "The process that fetches from %1 ended unexpectedly. Try again.").arg(hostOf(request)),
            u"status %1: %2"_s.arg(status).arg(redacted(QString::fromUtf8(errors.right(500))))};
}

/// Follows the child until it has answered, or has to be ended.
Result<FetchReport> follow(ChildProcess &child, const FetchRequest &request, const JobContext &context)
{
    std::optional<Result<FetchReport>> answer;
    const auto began = Time::now();
    auto lastLine = began;
    const auto onLine = [&](const QByteArray &line) {
        lastLine = Time::now();
        const auto message = decodeMessage(line);
        if (!message)
            return;
        if (const auto *progress = std::get_if<Progress>(&*message))
            context.tell(*progress);
        else if (const auto *report = std::get_if<FetchReport>(&*message))
            answer = *report;
        else
            answer = describe(std::get<Failure>(*message));
    };
    while (child.read(kPoll, onLine)) {
        if (context.cancelled())
            return cancelledError();
        const auto now = Time::now();
        if (now - lastLine > request.limits.stall)
            return stalled(request);
        if (now - began > request.limits.total)
            return tookTooLong(request);
    }
    const int status = child.wait(std::chrono::seconds(2));
    if (!child.errors().isEmpty())
        qCDebug(lcGit).noquote() << "kubestats-fetch:" << QString::fromUtf8(child.errors());
    if (!answer)
        return endedByItself(request, status, child.errors());
    return *answer;
}

TransferRequest transferOf(const FetchRequest &request)
{
    const QFileInfo mirror(QDir::cleanPath(request.mirror));
    TransferRequest transfer;
    transfer.url = request.url;
    transfer.mirror = mirror.absoluteFilePath();
    transfer.incoming = incomingFolder(transfer.mirror, QRandomGenerator::system()->generate());
    transfer.credential = request.credential;
    transfer.acceptHostKey = request.acceptHostKey;
    transfer.knownHosts =
        QFileInfo(request.knownHosts.isEmpty() ? configFolder() + "/known_hosts"_L1 : request.knownHosts).absoluteFilePath();
    if (!request.caFile.isEmpty())
        transfer.caFile = QFileInfo(request.caFile).absoluteFilePath();
    transfer.memoryBytes = request.limits.memoryBytes;
    return transfer;
}

} // namespace

Result<FetchReport> fetchMirror(const FetchRequest &request, const JobContext &context)
{
    if (const auto accepted = checkAddress(request); !accepted)
        return accepted.error();
    if (context.cancelled())
        return cancelledError();
    const QString program = childProgram();
    if (program.isEmpty())
        return Error{
            ErrorCode::Internal, QCoreApplication::translate("Git", "The program kubestats-fetch is missing. Check the installation."), {}};
    const TransferRequest transfer = transferOf(request);
    if (!QDir().mkpath(QFileInfo(transfer.mirror).path()))
        return describe({Fault::NotWritable, QFileInfo(transfer.mirror).path(), {}});

    context.tell({Progress::Phase::Connecting});
    auto child = ChildProcess::start(program, {}, childEnvironment());
    if (!child)
        return child.error();
    QByteArray spoken = encode(transfer);
    child->write(spoken);
    spoken.fill('\0');
    auto result = follow(*child, request, context);
    if (!result) {
        child->kill();
        removeIncoming(transfer.incoming);
    }
    return result;
}

} // namespace git
