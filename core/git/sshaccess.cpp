// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/sshaccess.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace git {

namespace {

bool isAgentThere()
{
    const QByteArray path = qgetenv("SSH_AUTH_SOCK");
    sockaddr_un address{};
    if (path.isEmpty() || std::size_t(path.size()) >= sizeof(address.sun_path))
        return false;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), std::size_t(path.size()));
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool there = fd >= 0 && ::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0;
    if (fd >= 0)
        ::close(fd);
    return there;
}

/// Takes a length-prefixed string from the front of `data`.
QByteArray takeString(QByteArray &data)
{
    if (data.size() < 4)
        return {};
    const qsizetype size = qsizetype(qFromBigEndian<quint32>(data.constData()));
    const QByteArray text = data.mid(4, size);
    data.remove(0, 4 + qMin(size, data.size() - 4));
    return text;
}

/// What kind of private key a file holds; none when it holds no key.
std::optional<SshMethod> inspectKey(const QString &name)
{
    constexpr qint64 kMaxKey = 64 << 10;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray text = file.read(kMaxKey);
    if (!text.contains("PRIVATE KEY-----"))
        return std::nullopt;
    SshMethod method;
    method.keyFile = name;
    method.rsa = text.contains("BEGIN RSA PRIVATE KEY");
    method.encrypted = text.contains("ENCRYPTED");
    const QByteArray begin = "-----BEGIN OPENSSH PRIVATE KEY-----";
    if (const qsizetype start = text.indexOf(begin); start >= 0) {
        const qsizetype from = start + begin.size();
        QByteArray data = QByteArray::fromBase64(text.mid(from, text.indexOf("-----END", from) - from));
        data.remove(0, qsizetype(sizeof("openssh-key-v1")));
        method.encrypted = takeString(data) != "none"; // cipher; then the key derivation and its options
        takeString(data);
        takeString(data);
        data.remove(0, 4); // how many keys
        method.rsa = keyTypeOf(takeString(data)) == "ssh-rsa";
    }
    return method;
}

QStringList knownHostsFiles(const SshTarget &target, const QString &ours)
{
    QStringList files = target.knownHosts;
    if (files.isEmpty())
        files = {QDir::homePath() + "/.ssh/known_hosts"_L1, QDir::homePath() + "/.ssh/known_hosts2"_L1};
    files << u"/etc/ssh/ssh_known_hosts"_s << ours;
    return files;
}

} // namespace

SshAccess::SshAccess(const TransferRequest &request)
    : m_request(request), m_address(parseSshAddress(request.url)), m_target(resolveSsh(m_address, sshConfigFiles())),
      m_known(m_target.keyName.isEmpty() ? m_target.host : m_target.keyName, m_target.keyName.isEmpty() ? m_target.port : 22)
{
    for (const QString &file : knownHostsFiles(m_target, request.knownHosts))
        m_known.read(file);
    collectMethods();
}

QString SshAccess::shown() const
{
    return m_target.port == 22 ? m_target.host : u"%1:%2"_s.arg(m_target.host).arg(m_target.port);
}

std::optional<Failure> SshAccess::obstacle() const
{
    // libgit2 puts the path between single quotes without looking into it.
    if (m_address.host.isEmpty() || m_address.path.isEmpty() || m_address.path.contains(u'\''))
        return Failure{Fault::Invalid, m_request.url, {}};
    if (m_target.throughProxy)
        return Failure{Fault::SshProxy, m_address.host, {}};
    return std::nullopt;
}

QString SshAccess::url() const
{
    const bool brackets = m_target.host.contains(u':');
    const QString host = brackets ? u'[' + m_target.host + u']' : m_target.host;
    if (m_address.relative)
        return u"[%1@%2:%3]:%4"_s.arg(m_target.user, host).arg(m_target.port).arg(m_address.path);
    return u"ssh://%1@%2:%3%4"_s.arg(m_target.user, host).arg(m_target.port).arg(m_address.path);
}

void SshAccess::prepareHome(const QString &folder) const
{
    QDir().mkpath(folder + "/.ssh"_L1);
    // libgit2 asks for the type of the first key; ssh-rsa last, since its signatures are refused by
    // today's servers when libssh2 is old.
    QList<QByteArray> keys = m_known.keys();
    std::stable_sort(keys.begin(), keys.end(), [](const QByteArray &left, const QByteArray &right) {
        const auto rank = [](const QByteArray &key) { return keyTypeOf(key) == "ssh-ed25519" ? 0 : keyTypeOf(key) == "ssh-rsa" ? 2 : 1; };
        return rank(left) < rank(right);
    });
    QFile file(folder + "/.ssh/known_hosts"_L1);
    if (file.open(QIODevice::WriteOnly)) {
        const QByteArray name = m_target.port == 22 ? m_target.host.toUtf8() : u"[%1]:%2"_s.arg(m_target.host).arg(m_target.port).toUtf8();
        for (const QByteArray &key : std::as_const(keys))
            file.write(name + ' ' + keyTypeOf(key) + ' ' + key.toBase64() + '\n');
    }
    qputenv("HOME", QFile::encodeName(folder));
#if defined(LIBGIT2_VERSION_CHECK) || LIBGIT2_VER_MINOR >= 6 // before, libgit2 reads HOME by itself
    git_libgit2_opts(GIT_OPT_SET_HOMEDIR, QFile::encodeName(folder).constData());
#endif
}

int SshAccess::checkHostKey(const git_cert *certificate)
{
    if (certificate->cert_type != GIT_CERT_HOSTKEY_LIBSSH2)
        return GIT_ECERTIFICATE;
    const auto *shownKey = reinterpret_cast<const git_cert_hostkey *>(certificate);
    if (!(shownKey->type & GIT_CERT_SSH_RAW)) {
        m_failure = Failure{Fault::HostKeyChanged, shown(), u"no raw key"_s};
        return GIT_ECERTIFICATE;
    }
    const QByteArray key(shownKey->hostkey, qsizetype(shownKey->hostkey_len));
    const QString fingerprint = fingerprintOf(key);
    switch (m_known.check(key)) {
    case HostKeyState::Known: return 0;
    case HostKeyState::Changed:
    case HostKeyState::Revoked: m_failure = Failure{Fault::HostKeyChanged, shown(), fingerprint}; return GIT_ECERTIFICATE;
    case HostKeyState::Unknown: break;
    }
    if (m_request.acceptHostKey != fingerprint) {
        m_failure = Failure{Fault::HostKeyUnknown, shown(), fingerprint};
        return GIT_ECERTIFICATE;
    }
    if (const auto written = appendKnownHost(m_request.knownHosts, m_known.lineFor(key)); !written) {
        m_failure = Failure{Fault::NotWritable, m_request.knownHosts, written.error().detail};
        return GIT_ECERTIFICATE;
    }
    m_known.read(m_request.knownHosts);
    return 0;
}

void SshAccess::collectMethods()
{
    const auto add = [&](const QString &name) {
        auto method = inspectKey(name);
        if (!method)
            return;
        if (method->encrypted && m_request.credential.isEmpty())
            m_locked = name; // an agent may hold it
        else
            m_methods << *method;
    };
    for (const QString &file : m_target.identityFiles)
        add(file);
    // The agent is asked for all its keys: not where the configuration wants certain ones only and has them.
    if ((!m_target.identitiesOnly || !m_locked.isEmpty()) && isAgentThere())
        m_methods << SshMethod{};
    if (m_target.identityFiles.isEmpty()) {
        for (const auto name : {"id_ed25519"_L1, "id_ecdsa"_L1, "id_rsa"_L1})
            add(QDir::homePath() + "/.ssh/"_L1 + name);
    }
}

int SshAccess::nextCredential(git_credential **out, unsigned int allowed)
{
    m_asked = true;
    const QByteArray user = m_target.user.toUtf8();
    if (allowed == GIT_CREDENTIAL_USERNAME)
        return git_credential_username_new(out, user.constData());
    if (!(allowed & GIT_CREDENTIAL_SSH_KEY) || !hasMoreMethods())
        return GIT_EAUTH;
    const SshMethod &method = m_methods.at(m_next++);
    if (method.isAgent())
        return git_credential_ssh_key_from_agent(out, user.constData());
    const char *passphrase = method.encrypted ? m_request.credential.secret.constData() : nullptr;
    return git_credential_ssh_key_new(out, user.constData(), nullptr, QFile::encodeName(method.keyFile).constData(), passphrase);
}

Failure SshAccess::refusal() const
{
    if (m_methods.isEmpty() && !m_locked.isEmpty())
        return {Fault::PassphraseNeeded, m_locked, {}};
    if (m_methods.isEmpty())
        return {Fault::SshKeyMissing, shown(), {}};
    const bool onlyRsa = std::all_of(m_methods.begin(), m_methods.end(), [](const SshMethod &method) { return method.rsa; });
    return {onlyRsa ? Fault::RsaKeyRefused : Fault::SshKeyRefused, shown(), {}};
}

} // namespace git
