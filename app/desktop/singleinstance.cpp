// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/singleinstance.h"

#include "base/logging.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>
#include <QStandardPaths>

#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

constexpr qint32 kMagic = 0x4b53'0001;
constexpr int kLongest = 64 * 1024;
constexpr int kMostArguments = 256;
constexpr int kPatience = 2000; // ms for a whole message
constexpr char kTaken = '+';

/// A descriptor that closes itself.
class Descriptor final
{
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int get() const { return m_fd; }
    int release() { return std::exchange(m_fd, -1); }

private:
    int m_fd;
};

bool addressOf(const QString &path, sockaddr_un &address)
{
    const QByteArray name = QFile::encodeName(path);
    address = {};
    address.sun_family = AF_UNIX;
    if (name.size() >= qsizetype(sizeof address.sun_path))
        return false;
    std::memcpy(address.sun_path, name.constData(), std::size_t(name.size()));
    return true;
}

/// Whether the other end belongs to this user.
bool isOurs(int fd)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::getuid();
}

bool waitFor(int fd, short what, int milliseconds)
{
    pollfd entry{fd, what, 0};
    return ::poll(&entry, 1, milliseconds) > 0;
}

bool sendAll(int fd, QByteArray bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t sent = ::send(fd, bytes.constData(), std::size_t(bytes.size()), MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return false;
        bytes.remove(0, sent);
    }
    return true;
}

/// Everything up to the end of what the other side writes.
QByteArray receiveAll(int fd)
{
    QByteArray bytes;
    QElapsedTimer timer;
    timer.start();
    char buffer[4096];
    while (bytes.size() <= kLongest) {
        const int left = kPatience - int(timer.elapsed());
        if (left <= 0 || !waitFor(fd, POLLIN, left))
            return {};
        const ssize_t got = ::recv(fd, buffer, sizeof buffer, 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return {};
        if (got == 0)
            return bytes;
        bytes.append(buffer, got);
    }
    return {};
}

/// Whether there is such a folder, of this user alone.
bool isOwn(const QString &folder)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(folder).constData(), &info) == 0 && S_ISDIR(info.st_mode) && info.st_uid == ::getuid()
        && (info.st_mode & 077) == 0;
}

/// The folder of the socket: of this user alone. Empty where there is none.
QString runtimeFolder(const QString &dataFolder)
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR"), sandbox = qEnvironmentVariable("FLATPAK_ID");
    // Each start in a Flatpak has an XDG_RUNTIME_DIR of its own; this folder in it is the same for all of them.
    if (const QString shared = runtime + u"/app/"_s + sandbox; !runtime.isEmpty() && !sandbox.isEmpty() && isOwn(shared))
        return shared;
    if (!runtime.isEmpty() && isOwn(runtime))
        return runtime;
    const QString own = dataFolder + u"/locks"_s;
    return QDir().mkpath(own) ? own : QString();
}

} // namespace

QByteArray packArguments(const QStringList &arguments, const QByteArray &token)
{
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << kMagic << qint32(arguments.size());
    for (const QString &argument : arguments)
        stream << argument.toUtf8();
    stream << token;
    return message;
}

Result<std::pair<QStringList, QByteArray>> unpackArguments(const QByteArray &message)
{
    const Error wrong{
        ErrorCode::InvalidInput, SingleInstance::tr("Another start of the program sent something that cannot be understood."), {}};
    QDataStream stream(message);
    stream.setVersion(QDataStream::Qt_6_0);
    qint32 magic = 0, count = 0;
    stream >> magic >> count;
    if (message.size() > kLongest || magic != kMagic || count < 0 || count > kMostArguments)
        return wrong;
    std::pair<QStringList, QByteArray> result;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        QByteArray argument;
        stream >> argument;
        result.first.append(QString::fromUtf8(argument));
    }
    stream >> result.second;
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return wrong;
    return result;
}

SingleInstance::SingleInstance(const QString &folder, QObject *parent) : QObject(parent)
{
    const QString place = runtimeFolder(folder);
    if (place.isEmpty())
        return;
    const QByteArray hash = QCryptographicHash::hash(QFileInfo(folder).absoluteFilePath().toUtf8(), QCryptographicHash::Sha256);
    m_path = place + u"/kubestats-"_s + QString::fromLatin1(hash.toHex().left(16)) + u".socket"_s;
}

SingleInstance::~SingleInstance()
{
    m_notifier.reset();
    if (m_socket >= 0) {
        ::close(m_socket);
        QFile::remove(m_path);
    }
    if (m_lock >= 0)
        ::close(m_lock);
}

bool SingleInstance::claim(const QStringList &arguments)
{
    if (m_path.isEmpty())
        return true;
    // The lock decides who is first, also when two start at once; it goes with its process.
    Descriptor lock(::open(QFile::encodeName(m_path + u".lock"_s).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (lock.get() < 0)
        return true;
    QElapsedTimer timer;
    timer.start();
    while (::flock(lock.get(), LOCK_EX | LOCK_NB) != 0) {
        if (handOver(arguments))
            return false;
        // The first may only just have begun, or be ending.
        if (timer.elapsed() > kPatience) {
            qCWarning(lcUi).noquote() << "another window has this data folder and does not answer";
            return true;
        }
        ::poll(nullptr, 0, 50);
    }
    m_lock = lock.release();
    if (!listen())
        qCWarning(lcUi).noquote() << m_path << "cannot be listened on:" << std::strerror(errno);
    return true;
}

bool SingleInstance::handOver(const QStringList &arguments) const
{
    sockaddr_un address{};
    const Descriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (socket.get() < 0 || !addressOf(m_path, address)
        || ::connect(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 || !isOurs(socket.get()))
        return false;
    QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    if (token.isEmpty())
        token = qgetenv("DESKTOP_STARTUP_ID");
    if (!sendAll(socket.get(), packArguments(arguments, token)))
        return false;
    ::shutdown(socket.get(), SHUT_WR);
    char answer = 0;
    return waitFor(socket.get(), POLLIN, kPatience) && ::recv(socket.get(), &answer, 1, 0) == 1 && answer == kTaken;
}

bool SingleInstance::listen()
{
    sockaddr_un address{};
    Descriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (socket.get() < 0 || !addressOf(m_path, address))
        return false;
    // Whoever left it there is gone: the lock is ours.
    QFile::remove(m_path);
    const mode_t before = ::umask(0177);
    const bool bound = ::bind(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    ::umask(before);
    if (!bound || ::listen(socket.get(), 8) != 0)
        return false;
    m_socket = socket.release();
    m_notifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &SingleInstance::accept);
    return true;
}

void SingleInstance::accept()
{
    const Descriptor peer(::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC));
    if (peer.get() < 0 || !isOurs(peer.get()))
        return;
    const auto message = unpackArguments(receiveAll(peer.get()));
    if (!message) {
        qCWarning(lcUi).noquote() << message.error().message;
        return;
    }
    sendAll(peer.get(), QByteArray(1, kTaken));
    emit argumentsReceived(message->first, message->second);
}
