// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/transfer.h"

#include "git/connectivity.h"
#include "git/handles.h"
#include "git/mirror.h"
#include "git/sshaccess.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUrl>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <cerrno>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace git {

namespace {

constexpr qint64 kNoSpace = 8 << 20; ///< less free than this: a failed write is a full disk

/// Where libgit2's callbacks find what they need.
struct Session {
    const TransferRequest &request;
    const std::function<void(const Progress &)> &sink;
    QUrl url;
    FetchReport report;
    SshAccess *ssh = nullptr;            ///< for ssh remotes only
    std::optional<Failure> failure = {}; ///< what a callback found
    bool credentialGiven = false;

    [[nodiscard]] QString host() const { return ssh ? ssh->host() : url.host(); }
    [[nodiscard]] QString address() const { return ssh ? ssh->url() : request.url; }
};

bool sameOrigin(const QUrl &left, const QUrl &right)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    return left.scheme() == right.scheme() && left.host() == right.host() && port(left) == port(right);
}

/// Whether a proxy may stand between us and the remote, by the environment or git's configuration.
bool mayUseProxy()
{
    for (const char *name : {"https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    git_config *raw = nullptr;
    if (git_config_open_default(&raw) != 0)
        return false;
    const ConfigHandle config(raw);
    git_buf value = GIT_BUF_INIT;
    const bool isSet = git_config_get_string_buf(&value, raw, "http.proxy") == 0 && value.size > 0;
    git_buf_dispose(&value);
    return isSet;
}

/// The port at the other end of a TCP connection of this process; 0 where the descriptor is none.
int peerPort(int descriptor)
{
    int type = 0;
    socklen_t typeSize = sizeof type;
    sockaddr_storage peer{};
    socklen_t size = sizeof peer;
    if (getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &typeSize) != 0 || type != SOCK_STREAM
        || getpeername(descriptor, reinterpret_cast<sockaddr *>(&peer), &size) != 0)
        return 0;
    if (peer.ss_family == AF_INET)
        return ntohs(reinterpret_cast<const sockaddr_in &>(peer).sin_port);
    return peer.ss_family == AF_INET6 ? ntohs(reinterpret_cast<const sockaddr_in6 &>(peer).sin6_port) : 0;
}

/// libgit2 follows redirects on the same host by itself, also to another port, and some of its packages
/// name the first address to the credential callback even then: the connections themselves are asked.
/// This process has no others.
bool leadsElsewhere(const QUrl &url)
{
    constexpr int kMostDescriptors = 256;
    const int expected = url.port(url.scheme() == "https"_L1 ? 443 : 80);
    for (int descriptor = 3; descriptor < kMostDescriptors; ++descriptor) {
        if (const int port = peerPort(descriptor); port != 0 && port != expected)
            return !mayUseProxy();
    }
    return false;
}

int onCredential(git_credential **out, const char *url, const char *, unsigned int allowed, void *payload)
{
    auto &session = *static_cast<Session *>(payload);
    if (session.ssh)
        return session.ssh->nextCredential(out, allowed);
    const Credential &credential = session.request.credential;
    if (const QUrl asking(QString::fromUtf8(url)); !sameOrigin(asking, session.url) || leadsElsewhere(session.url)) {
        session.failure = Failure{Fault::Redirected, asking.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded), {}};
        return GIT_EAUTH;
    }
    if (!(allowed & GIT_CREDENTIAL_USERPASS_PLAINTEXT) || credential.isEmpty()) {
        session.failure = Failure{Fault::TokenNeeded, session.host(), {}};
        return GIT_EAUTH;
    }
    if (session.credentialGiven) {
        session.failure = Failure{Fault::TokenRefused, session.host(), {}};
        return GIT_EAUTH;
    }
    session.credentialGiven = true;
    return git_credential_userpass_plaintext_new(out, credential.username.toUtf8().constData(), credential.secret.constData());
}

int onCertificate(git_cert *certificate, int valid, const char *, void *payload)
{
    auto &session = *static_cast<Session *>(payload);
    if (session.ssh)
        return session.ssh->checkHostKey(certificate);
    if (valid)
        return 0;
    session.failure = Failure{Fault::Certificate, session.host(), {}};
    return GIT_ECERTIFICATE;
}

int onTransfer(const git_indexer_progress *stats, void *payload)
{
    auto &session = *static_cast<Session *>(payload);
    session.report.objects = stats->received_objects;
    session.report.bytes = std::int64_t(stats->received_bytes);
    const bool receiving = stats->received_objects < stats->total_objects || stats->total_deltas == 0;
    Progress progress;
    progress.phase = receiving ? Progress::Phase::Receiving : Progress::Phase::Indexing;
    progress.done = receiving ? stats->received_objects : stats->indexed_deltas;
    progress.total = receiving ? stats->total_objects : stats->total_deltas;
    session.sink(progress);
    return 0;
}

/// The server's own words ("Counting objects …") only show that it is alive.
int onSideband(const char *, int, void *payload)
{
    static_cast<Session *>(payload)->sink({Progress::Phase::Connecting});
    return 0;
}

int onTip(const char *, const git_oid *, const git_oid *, void *payload)
{
    static_cast<Session *>(payload)->report.changed = true;
    return 0;
}

bool isDiskFull(const QString &folder)
{
    const QStorageInfo disk(QFileInfo::exists(folder) ? folder : QFileInfo(folder).path());
    return disk.isValid() && disk.bytesAvailable() < kNoSpace;
}

/// libgit2 removes the half pack before it returns, and the space is free again: what is left of errno is
/// the system's own words behind libgit2's.
bool saysDiskFull(int kind)
{
    const QString words = lastErrorText();
    return kind == GIT_ERROR_OS && (words.endsWith(qt_error_string(ENOSPC)) || words.endsWith(qt_error_string(EDQUOT)));
}

/// The other side names its objects by SHA-256. libgit2 1.5 says so of a remote only by where it stops reading.
bool saysOtherNames(int kind)
{
    const QString words = lastErrorText();
    return words.contains("object format"_L1) || words.contains("objectformat"_L1)
        || (kind == GIT_ERROR_NET && words.contains("REF pkt-line"_L1));
}

/// The host key was right and a key of ours was asked for: none was taken, or one was and the other side
/// then had nothing to send.
Failure afterSshLogin(const Session &session, int code, const QString &detail)
{
    const git_error *last = git_error_last();
    const bool refused = code == GIT_EAUTH || (last && last->klass == GIT_ERROR_SSH);
    if (refused && code != GIT_EEOF) { // at its end git-upload-pack had been reached
        Failure refusal = session.ssh->refusal();
        refusal.detail = detail;
        return refusal;
    }
    return {Fault::SshNotFound, session.request.url, detail};
}

Failure failureOf(const Session &session, int code, const QString &folder)
{
    if (session.failure)
        return *session.failure;
    if (session.ssh && session.ssh->failure())
        return *session.ssh->failure();
    const git_error *last = git_error_last();
    const int kind = last ? last->klass : GIT_ERROR_NONE;
    const QString detail = u"libgit2 %1/%2: %3"_s.arg(code).arg(kind).arg(lastErrorText());
    if (kind == GIT_ERROR_NOMEMORY)
        return {Fault::MemoryLimit, {}, detail};
    if (saysDiskFull(kind) || isDiskFull(folder))
        return {Fault::DiskFull, QFileInfo(folder).path(), detail};
    if (saysOtherNames(kind))
        return {Fault::Sha256, session.request.url, detail};
    if (session.ssh && session.report.bytes == 0 && session.ssh->wasAsked())
        return afterSshLogin(session, code, detail);
    if (code == GIT_EAUTH)
        return {Fault::TokenRefused, session.host(), detail};
    if (code == GIT_ECERTIFICATE)
        return {Fault::Certificate, session.host(), detail};
    if (session.url.isLocalFile())
        return {code == GIT_ENOTFOUND ? Fault::NotFound : Fault::Corrupt, session.request.url, detail};
    const bool begun = session.report.bytes > 0;
    switch (kind) {
    case GIT_ERROR_NET:
    case GIT_ERROR_SSL:
    case GIT_ERROR_SSH:
    case GIT_ERROR_HTTP:
    case GIT_ERROR_OS: return {begun ? Fault::ConnectionLost : Fault::Unreachable, session.host(), detail};
    case GIT_ERROR_INDEXER:
    case GIT_ERROR_ODB:
    case GIT_ERROR_ZLIB:
    case GIT_ERROR_OBJECT: return {Fault::Corrupt, session.request.url, detail};
    default: return {Fault::Internal, {}, detail};
    }
}

git_fetch_options optionsFor(Session &session)
{
    git_fetch_options options = GIT_FETCH_OPTIONS_INIT;
    options.callbacks.credentials = onCredential;
    options.callbacks.certificate_check = onCertificate;
    options.callbacks.transfer_progress = onTransfer;
    options.callbacks.sideband_progress = onSideband;
    options.callbacks.update_tips = onTip;
    options.callbacks.payload = &session;
    options.download_tags = GIT_REMOTE_DOWNLOAD_TAGS_NONE;
    options.update_fetchhead = 0; // it would write the address into the mirror
    options.follow_redirects = GIT_REMOTE_REDIRECT_NONE;
    options.proxy_opts.type = GIT_PROXY_AUTO;
    return options;
}

RepositoryHandle openOrMake(const QString &folder, bool make)
{
    git_repository *repository = nullptr;
    const QByteArray path = QFile::encodeName(folder);
    if (!make)
        return git_repository_open_bare(&repository, path.constData()) < 0 ? nullptr : RepositoryHandle(repository);
    git_repository_init_options options = GIT_REPOSITORY_INIT_OPTIONS_INIT;
    options.flags = GIT_REPOSITORY_INIT_BARE | GIT_REPOSITORY_INIT_MKDIR;
    options.initial_head = "main";
    return git_repository_init_ext(&repository, path.constData(), &options) < 0 ? nullptr : RepositoryHandle(repository);
}

/// Points the mirror's HEAD where the remote's points now.
int followHead(git_repository *repository, git_remote *remote, Session &session)
{
    git_buf branch = GIT_BUF_INIT;
    const int found = git_remote_default_branch(&branch, remote);
    if (found == GIT_ENOTFOUND)
        return 0; // an empty remote, or a HEAD on no branch: what is there stays
    if (found < 0)
        return found;
    git_reference *head = nullptr;
    int code = git_reference_lookup(&head, repository, "HEAD");
    if (code == 0) {
        const ReferenceHandle owned(head);
        const char *target = git_reference_symbolic_target(head);
        if (!target || qstrcmp(target, branch.ptr) != 0) {
            session.report.changed = true;
            code = git_repository_set_head(repository, branch.ptr);
        }
    }
    git_buf_dispose(&branch);
    return code;
}

/// Whether what was received is whole from the remote's HEAD down, back to what the mirror had.
bool isHeadWhole(git_repository *repository, git_remote *remote, Session &session)
{
    const git_remote_head **heads = nullptr;
    std::size_t count = 0;
    if (git_remote_ls(&heads, &count, remote) < 0)
        return false;
    git_oid known{};
    git_reference_name_to_id(&known, repository, "HEAD"); // no commit yet: zero
    const auto alive = [&](std::int64_t commits) { session.sink({Progress::Phase::Indexing, commits}); };
    for (std::size_t i = 0; i < count; ++i) {
        if (qstrcmp(heads[i]->name, "HEAD") == 0)
            return isConnected(repository, heads[i]->oid, known, alive);
    }
    return true; // an empty remote
}

/// Everything between connecting and the last ref. No ref moves before what it needs is there; the
/// order is git's: prune first, so that a branch a/b can follow a branch a.
int fetchInto(git_repository *repository, git_remote *remote, Session &session)
{
    char refspec[] = "+refs/heads/*:refs/heads/*";
    char *refspecs[] = {refspec};
    const git_strarray wanted{refspecs, 1};
    const git_fetch_options options = optionsFor(session);
    int code = git_remote_download(remote, &wanted, &options);
    if (code == 0 && !isHeadWhole(repository, remote, session)) {
        session.failure = Failure{Fault::Corrupt, session.request.url, u"not connected: "_s + lastErrorText()};
        code = GIT_ERROR;
    }
    if (code == 0)
        code = git_remote_prune(remote, &options.callbacks);
    if (code == 0)
        code = git_remote_update_tips(remote, &options.callbacks, 0, GIT_REMOTE_DOWNLOAD_TAGS_NONE, "fetch");
    if (code == 0)
        code = followHead(repository, remote, session);
    git_remote_disconnect(remote);
    return code;
}

Outcome fetchVerified(Session &session, git_repository *repository, const QString &folder)
{
    git_remote_create_options options = GIT_REMOTE_CREATE_OPTIONS_INIT;
    options.repository = repository;
    options.flags = GIT_REMOTE_CREATE_SKIP_INSTEADOF | GIT_REMOTE_CREATE_SKIP_DEFAULT_FETCHSPEC;
    for (;;) {
        git_remote *remote = nullptr;
        int code = git_remote_create_with_opts(&remote, session.address().toUtf8().constData(), &options);
        const RemoteHandle owned(remote);
        if (code == 0)
            code = fetchInto(repository, remote, session);
        if (code == 0)
            return session.report;
        const Failure failure = failureOf(session, code, folder);
        // A key file that cannot be used ends the connection; the next key gets one of its own.
        const bool keyRefused = failure.fault == Fault::SshKeyRefused || failure.fault == Fault::RsaKeyRefused;
        if (!keyRefused || !session.ssh->hasMoreMethods())
            return failure;
    }
}

bool isSsh(const QString &url)
{
    return url.startsWith("ssh://"_L1) || !url.contains("://"_L1);
}

} // namespace

Outcome transfer(const TransferRequest &request, const std::function<void(const Progress &)> &sink)
{
    startLibrary();
    git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, 1);
    if (!request.caFile.isEmpty()
        && git_libgit2_opts(GIT_OPT_SET_SSL_CERT_LOCATIONS, QFile::encodeName(request.caFile).constData(), "/etc/ssl/certs") < 0)
        return Failure{Fault::Certificate, request.caFile, lastErrorText()};

    std::optional<SshAccess> ssh;
    if (isSsh(request.url)) {
        ssh.emplace(request);
        if (const auto obstacle = ssh->obstacle())
            return *obstacle;
    }
    Session session{request, sink, QUrl(request.url), {}, ssh ? &*ssh : nullptr};
    const bool clone = !isMirror(request.mirror);
    session.report.cloned = clone;
    const QString folder = clone ? request.incoming : request.mirror;
    if (clone && !QDir().mkpath(folder))
        return Failure{isDiskFull(folder) ? Fault::DiskFull : Fault::NotWritable, QFileInfo(folder).path(), {}};
    const MirrorLock lock(folder);
    if (!lock.isHeld())
        return Failure{QFileInfo(folder).isWritable() ? Fault::Busy : Fault::NotWritable, folder, {}};
    if (!clone)
        removeHalfFetched(folder);
    const QString home = folder + kSshHome;
    if (ssh)
        ssh->prepareHome(home);
    const RepositoryHandle repository = openOrMake(folder, clone);
    if (!repository)
        return failureOf(session, -1, folder);
    Outcome outcome = fetchVerified(session, repository.get(), folder);
    QDir(home).removeRecursively();
    if (!clone || std::holds_alternative<Failure>(outcome))
        return outcome;
    if (std::rename(QFile::encodeName(folder).constData(), QFile::encodeName(request.mirror).constData()) != 0)
        return Failure{Fault::NotWritable, request.mirror, u"rename failed"_s};
    return outcome;
}

} // namespace git
