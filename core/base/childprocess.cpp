// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/childprocess.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxErrors = 8 << 10;
constexpr qsizetype kMaxLine = 1 << 20;

void closeFd(int &fd)
{
    if (fd >= 0)
        ::close(fd);
    fd = -1;
}

struct Pipe {
    int ours = -1;
    int theirs = -1;

    /// A socket, so that writing to a child that is gone is an error and not a signal.
    static Pipe toChild()
    {
        std::array<int, 2> ends{-1, -1};
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
            return {};
        return {ends[0], ends[1]};
    }
    static Pipe fromChild()
    {
        std::array<int, 2> ends{-1, -1};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0)
            return {};
        ::fcntl(ends[0], F_SETFL, O_NONBLOCK);
        return {ends[0], ends[1]};
    }
};

/// Null-terminated pointers to texts that outlive them.
std::vector<char *> pointers(QList<QByteArray> &texts)
{
    std::vector<char *> result;
    for (QByteArray &text : texts)
        result.push_back(text.data());
    result.push_back(nullptr);
    return result;
}

int spawn(pid_t &pid, const QByteArray &program, QList<QByteArray> arguments, QList<QByteArray> environment, const std::array<int, 3> &fds)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    for (int target = 0; target < 3; ++target)
        posix_spawn_file_actions_adddup2(&actions, fds[std::size_t(target)], target);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none;
    sigset_t all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    const int error =
        ::posix_spawn(&pid, program.constData(), &actions, &attributes, pointers(arguments).data(), pointers(environment).data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return error;
}

} // namespace

Result<ChildProcess> ChildProcess::start(const QString &program, const QStringList &arguments, const QList<QByteArray> &environment)
{
    Pipe input = Pipe::toChild();
    Pipe output = Pipe::fromChild();
    Pipe errors = Pipe::fromChild();
    ChildProcess child;
    child.m_input = input.ours;
    child.m_output = output.ours;
    child.m_error = errors.ours;
    QList<QByteArray> argv{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        argv << argument.toUtf8();
    int error = EMFILE;
    if (input.theirs >= 0 && output.theirs >= 0 && errors.theirs >= 0)
        error = spawn(child.m_pid, argv.front(), argv, environment, {input.theirs, output.theirs, errors.theirs});
    closeFd(input.theirs);
    closeFd(output.theirs);
    closeFd(errors.theirs);
    if (error != 0) {
        child.m_pid = -1;
        return Error{ErrorCode::Internal,
                     QCoreApplication::translate("Git", "The program %1 cannot be started. Check the installation.").arg(program),
                     QString::fromUtf8(std::strerror(error))};
    }
    return child;
}

ChildProcess::ChildProcess(ChildProcess &&other) noexcept
    : m_pid(std::exchange(other.m_pid, -1)), m_input(std::exchange(other.m_input, -1)), m_output(std::exchange(other.m_output, -1)),
      m_error(std::exchange(other.m_error, -1)), m_pending(std::move(other.m_pending)), m_errors(std::move(other.m_errors))
{
}

ChildProcess::~ChildProcess()
{
    kill();
    closeFd(m_input);
    closeFd(m_output);
    closeFd(m_error);
}

void ChildProcess::write(const QByteArray &data)
{
    qsizetype sent = 0;
    while (sent < data.size()) {
        const ssize_t count = ::send(m_input, data.constData() + sent, std::size_t(data.size() - sent), MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            break;
        sent += count;
    }
    closeFd(m_input);
}

void ChildProcess::readErrors()
{
    std::array<char, 4096> buffer;
    for (;;) {
        const ssize_t count = ::read(m_error, buffer.data(), buffer.size());
        if (count <= 0) {
            if (count == 0)
                closeFd(m_error);
            return;
        }
        m_errors.append(buffer.data(), count);
        if (m_errors.size() > kMaxErrors)
            m_errors = m_errors.right(kMaxErrors);
    }
}

bool ChildProcess::read(std::chrono::milliseconds wait, const std::function<void(const QByteArray &)> &line)
{
    std::array<pollfd, 2> fds{pollfd{m_output, POLLIN, 0}, pollfd{m_error, POLLIN, 0}};
    if (::poll(fds.data(), fds.size(), int(wait.count())) <= 0)
        return true;
    if (fds[1].revents)
        readErrors();
    if (!fds[0].revents)
        return true;
    std::array<char, 16384> buffer;
    const ssize_t count = ::read(m_output, buffer.data(), buffer.size());
    if (count < 0)
        return errno == EINTR || errno == EAGAIN;
    if (count == 0)
        return false;
    m_pending.append(buffer.data(), count);
    for (qsizetype end = m_pending.indexOf('\n'); end >= 0; end = m_pending.indexOf('\n')) {
        line(m_pending.left(end));
        m_pending.remove(0, end + 1);
    }
    return m_pending.size() <= kMaxLine;
}

void ChildProcess::kill()
{
    if (m_pid <= 0)
        return;
    ::kill(-m_pid, SIGKILL);
    ::kill(m_pid, SIGKILL); // in case it left its group
    int status = 0;
    while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) {}
    m_pid = -1;
}

int ChildProcess::wait(std::chrono::milliseconds limit)
{
    const auto end = std::chrono::steady_clock::now() + limit;
    while (m_pid > 0) {
        int status = 0;
        const pid_t ended = ::waitpid(m_pid, &status, WNOHANG);
        if (ended == m_pid) {
            ::kill(-m_pid, SIGKILL); // whatever the child started and left behind
            m_pid = -1;
            return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
        }
        if (std::chrono::steady_clock::now() >= end)
            kill();
        else
            ::poll(nullptr, 0, 5);
    }
    return 128 + SIGKILL;
}
