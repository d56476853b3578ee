// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <stop_token>

namespace git {

/// The folder beside `mirror` that a clone grows in until it is whole.
QString incomingFolder(const QString &mirror, std::uint32_t number);

/// Removes such a folder.
void removeIncoming(const QString &folder);

/// The folder in a mirror that serves libgit2 as its home while it speaks ssh.
inline constexpr QLatin1String kSshHome("/kubestats-ssh");

/// Removes the half packs and lock files that a killed fetch left in `mirror`. Only for who holds
/// its MirrorLock.
void removeHalfFetched(const QString &mirror);

/// Bytes of the objects of the repository at `folder`, a bare one or a working folder; none where they lie elsewhere,
/// or where it was stopped: of many loose objects each is asked.
std::optional<std::int64_t> objectBytes(const QString &folder, const std::stop_token &stop = {});

/// Whether `folder` looks like a bare repository.
bool isMirror(const QString &folder);

/// Holds a repository for one process at a time, as long as it lives; a killed process lets go.
class MirrorLock final
{
public:
    explicit MirrorLock(const QString &folder);
    ~MirrorLock();
    MirrorLock(const MirrorLock &) = delete;
    MirrorLock &operator=(const MirrorLock &) = delete;

    [[nodiscard]] bool isHeld() const { return m_file >= 0; }

private:
    int m_file = -1;
};

} // namespace git
