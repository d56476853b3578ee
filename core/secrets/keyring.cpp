// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keyring.h"

#include "base/logging.h"

#include <QCoreApplication>
#include <QObject>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace secrets {

namespace {

const QString kService = u"kubestats"_s;

QString keyOf(const QString &host)
{
    return u"token/"_s + host.toLower();
}

Error errorOf(const QKeychain::Job &job, const QString &host)
{
    const QString detail = redacted(job.errorString());
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {ErrorCode::NotFound, QCoreApplication::translate("Secrets", "No token for %1 is kept in the keyring.").arg(host), detail};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {ErrorCode::Forbidden, QCoreApplication::translate("Secrets", "The keyring was not opened. Unlock it, then try again."),
                detail};
    default:
        return {ErrorCode::Unsupported,
                QCoreApplication::translate("Secrets",
                                            "No keyring can be used here. A token is known until the program ends, or comes from the "
                                            "environment."),
                detail};
    }
}

Error timedOut()
{
    return {ErrorCode::TimedOut, QCoreApplication::translate("Secrets", "The keyring does not answer. Unlock it, then try again."), {}};
}

/// Starts `job`; what comes first, its end or the limit, calls `ended` with the error or nothing.
/// A job that is late cannot be stopped: it ends by itself and is not listened to.
void start(QKeychain::Job *job, QObject *owner, std::chrono::milliseconds limit, std::function<void(bool late)> ended)
{
    auto *timer = new QTimer(owner);
    timer->setSingleShot(true);
    auto once = std::make_shared<std::function<void(bool)>>(std::move(ended));
    const auto finish = [timer, once](bool late) {
        if (!*once)
            return;
        timer->stop();
        timer->deleteLater();
        const auto call = std::exchange(*once, {});
        call(late);
    };
    QObject::connect(timer, &QTimer::timeout, owner, [finish] { finish(true); });
    QObject::connect(job, &QKeychain::Job::finished, owner, [finish] { finish(false); });
    job->setAutoDelete(true);
    timer->start(limit);
    job->start();
}

} // namespace

void readToken(const QString &host, QObject *owner, TokenReply reply, std::chrono::milliseconds limit)
{
    auto *job = new QKeychain::ReadPasswordJob(kService);
    job->setKey(keyOf(host));
    start(job, owner, limit, [job, host, reply = std::move(reply)](bool late) {
        if (late)
            reply(timedOut());
        else if (job->error() != QKeychain::NoError)
            reply(errorOf(*job, host));
        else
            reply(job->binaryData());
    });
}

void writeToken(const QString &host, const QByteArray &token, QObject *owner, DoneReply reply, std::chrono::milliseconds limit)
{
    auto *job = new QKeychain::WritePasswordJob(kService);
    job->setKey(keyOf(host));
    job->setBinaryData(token);
    start(job, owner, limit, [job, host, reply = std::move(reply)](bool late) {
        if (late)
            reply(timedOut());
        else if (job->error() != QKeychain::NoError)
            reply(errorOf(*job, host));
        else
            reply({});
    });
}

void removeToken(const QString &host, QObject *owner, DoneReply reply, std::chrono::milliseconds limit)
{
    auto *job = new QKeychain::DeletePasswordJob(kService);
    job->setKey(keyOf(host));
    start(job, owner, limit, [job, host, reply = std::move(reply)](bool late) {
        if (late)
            reply(timedOut());
        else if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound)
            reply(errorOf(*job, host));
        else
            reply({});
    });
}

} // namespace secrets
