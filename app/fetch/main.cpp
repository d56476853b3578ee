// SPDX-License-Identifier: GPL-3.0-or-later
//
// kubestats-fetch: clones or fetches one repository and ends. Started by git::fetchMirror; not for
// people. Reads one request as JSON from standard input, writes lines of JSON to standard output.

#include "app/fetch/preflight.h"
#include "app/fetch/reporter.h"
#include "base/coredump.h"
#include "base/logging.h"
#include "git/gitconfig.h"
#include "git/transfer.h"
#include "git/url.h"

#include <QFile>
#include <QUrl>

#include <csignal>
#include <cstdio>
#include <new>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kSanitized = true;
#else
constexpr bool kSanitized = false;
#endif

/// Leaves no core dump with a secret in it and uses no more memory than it may.
void confine(std::int64_t memoryBytes)
{
    forbidCoreDumps();
    if (kSanitized)
        return; // a sanitizer's shadow memory counts as data, and its leak check traces the process
    ::prctl(PR_SET_DUMPABLE, 0);
    if (memoryBytes > 0) {
        // Data only: the address space would count mapped packs.
        const rlimit data{rlim_t(memoryBytes), rlim_t(memoryBytes)};
        ::setrlimit(RLIMIT_DATA, &data);
    }
}

QString originOf(const QString &url)
{
    return QUrl(url).adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo).toString();
}

/// Where the user's git configuration sends this address. A secret goes nowhere else than it was given for.
std::optional<git::Failure> rewrite(git::TransferRequest &request)
{
    const QString url = git::rewrittenUrl(request.url);
    if (url != request.url) {
        const auto location = git::parseLocation(url);
        if (!location || location->local)
            return git::Failure{git::Fault::Invalid, url, u"insteadOf"_s};
        if (originOf(location->url) != originOf(request.url))
            request.credential = {};
        request.url = location->url;
    }
    if (request.caFile.isEmpty())
        request.caFile = git::configuredCaFile();
    return std::nullopt;
}

git::Outcome fetch(git::TransferRequest &request, Reporter &reporter)
{
    if (const auto failure = rewrite(request))
        return *failure;
    const QString scheme = QUrl(request.url).scheme();
    if (scheme == "https"_L1 || scheme == "http"_L1) {
        if (const auto failure = preflight(request))
            return *failure;
    }
    reporter.progress({Progress::Phase::Connecting});
    return git::transfer(request, [&](const Progress &progress) { reporter.progress(progress); });
}

} // namespace

int main()
{
    const pid_t parent = ::getppid();
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent)
        return 1;
    // No repository that the parent may stand in has a say.
    if (::chdir("/") != 0)
        return 1;
    confine(0);
    installLogging(LogLevel::Normal);

    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    auto request = git::decodeRequest(input.readAll());
    if (!request) {
        std::fputs("kubestats-fetch is started by kubestats; it expects a request on standard input.\n", stderr);
        return 2;
    }
    confine(request->memoryBytes);
    Reporter reporter;
    try {
        std::visit([&](const auto &outcome) { reporter.finish(outcome); }, fetch(*request, reporter));
    } catch (const std::bad_alloc &) {
        reporter.finish(git::Failure{git::Fault::MemoryLimit, {}, {}});
    }
    return 0;
}
