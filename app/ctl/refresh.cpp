// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh.h"

#include "base/clock.h"
#include "git/url.h"
#include "progressline.h"
#include "secrets/keyring.h"
#include "workspace/jobs.h"
#include "workspace/tokens.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace ctl {

namespace {

/// What to do about a refusal, in this program's words.
Error withAdvice(Error error, const QString &host)
{
    const auto add = [&error](const QString &sentence) { error.message += QLatin1Char(' ') + sentence; };
    switch (error.code) {
    case ErrorCode::Unauthorized:
    case ErrorCode::Forbidden:
        add(QCoreApplication::translate("Ctl", "A token is taken from %1.").arg(workspace::tokenVariable(host)));
        break;
    case ErrorCode::HostKeyUnknown:
        add(QCoreApplication::translate("Ctl", "If this is the fingerprint you know, add --accept-host-key %1").arg(error.detail));
        break;
    default: break;
    }
    return error;
}

/// The desktop's keyring, asked only after a refusal; empty where there is none or nothing in it.
QByteArray keptToken(const QString &host)
{
    QEventLoop loop;
    QByteArray token;
    secrets::readToken(host, &loop, [&](const Result<QByteArray> &kept) {
        if (kept)
            token = *kept;
        loop.quit();
    });
    loop.exec();
    return token;
}

Result<git::FetchReport> fetch(workspace::RefreshRequest &request, const JobContext &context)
{
    const auto location = git::parseLocation(QString::fromStdString(request.config.url));
    if (!location)
        return location.error();
    auto credential = workspace::environmentCredential(location->url, location->host);
    if (!credential)
        return credential.error();
    request.credential = std::move(*credential);
    auto report = workspace::fetchRepository(request, context);
    if (!report && report.error().code == ErrorCode::Unauthorized && request.credential.isEmpty()) {
        request.credential = workspace::credentialOf(location->url, location->host, keptToken(location->host));
        if (!request.credential.isEmpty())
            report = workspace::fetchRepository(request, context);
    }
    if (!report)
        return withAdvice(report.error(), location->host);
    return report;
}

} // namespace

int failAdded(Session &session, store::EventStore &store, const workspace::Place &place, const workspace::AddedRepository &added,
              const Error &error)
{
    if (const auto done = workspace::dropUnfetched(store, place, added, session.now()); !done)
        return session.fail(done.error());
    return session.fail(error);
}

Result<scan::ScanReport> refresh(Session &session, RepositoryId id, const RepositoryConfig &config, const RefreshOptions &options)
{
    const auto settings = session.settings();
    if (!settings)
        return settings.error();
    const auto place = session.place();
    if (!place)
        return place.error();
    const auto store = session.store();
    if (!store)
        return store.error();
    workspace::RefreshRequest request;
    request.place = *place;
    request.id = id;
    request.config = config;
    request.acceptHostKey = QString::fromStdString(options.acceptHostKey);
    request.limits = workspace::fetchLimits(**settings);
    request.caFile = (*settings)->text("fetch/ca-file");
    request.options.threads = (*settings)->number("scan/threads");
    ProgressLine line(config.name, !session.options.quiet);
    const JobContext context = line.context();
    if (!config.local && options.fetch) {
        const auto fetched = fetch(request, context);
        if (!fetched) {
            workspace::recordFailure(**store, id, fetched.error(), session.now());
            return fetched.error();
        }
    }
    return workspace::scanStored(**store, request, context);
}

} // namespace ctl
