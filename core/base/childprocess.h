// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <stop_token>

#include <sys/types.h>

/// A child process in a process group of its own, without an event loop. Whoever holds this ends
/// the whole group with it.
class ChildProcess final
{
public:
    /// Starts `program` (an absolute path). `environment` holds NAME=value. What is written to the
    /// child's standard error is read too, its last few kilobytes kept.
    static Result<ChildProcess> start(const QString &program, const QStringList &arguments, const QList<QByteArray> &environment);
    ChildProcess(ChildProcess &&other) noexcept;
    ChildProcess &operator=(ChildProcess &&) = delete;
    ~ChildProcess();

    /// Writes to the child's standard input and closes it; a child that is gone is no error here.
    void write(const QByteArray &data);
    /// Waits up to `wait` for output and hands each whole line to `line`. False when the output ended.
    bool read(std::chrono::milliseconds wait, const std::function<void(const QByteArray &)> &line);
    /// Kills the group and reaps the child.
    void kill();
    /// Waits for the end of a child whose output ended, and kills it after `limit`: its exit status, or
    /// 128 + signal.
    int wait(std::chrono::milliseconds limit);
    [[nodiscard]] const QByteArray &errors() const { return m_errors; }
    /// Output behind the last whole line.
    [[nodiscard]] const QByteArray &rest() const { return m_pending; }

private:
    ChildProcess() = default;
    void readErrors();

    pid_t m_pid = -1;
    int m_input = -1;
    int m_output = -1;
    int m_error = -1;
    QByteArray m_pending;
    QByteArray m_errors;
};
