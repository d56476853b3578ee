// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

class QSocketNotifier;

/// One window a data folder. The first start listens on a socket that only its user can reach; a later
/// one hands its arguments over there and ends. Main thread.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /// `folder` is the data folder: programs with different ones do not disturb each other.
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True: this is the first, and it listens from now on. False: another one has the arguments now.
    /// Also true where nothing can be listened on: a second window is better than none.
    bool claim(const QStringList &arguments);
    [[nodiscard]] const QString &socketPath() const { return m_path; }

signals:
    /// Another start of the program handed over what it was given; `token` lets the window come to
    /// the front where the desktop asks for one, else it is empty.
    void argumentsReceived(const QStringList &arguments, const QByteArray &token);

private:
    bool handOver(const QStringList &arguments) const;
    bool listen();
    void accept();

    QString m_path;
    int m_lock = -1;
    int m_socket = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

/// A message of the socket: at most 64 KiB, arguments and token by their length. Empty text is none.
QByteArray packArguments(const QStringList &arguments, const QByteArray &token);
/// Reads it back; anything that is not exactly such a message is an error.
Result<std::pair<QStringList, QByteArray>> unpackArguments(const QByteArray &message);
