// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/mirror.h"

#include "git/fetch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace git {

namespace {

const QString kIncoming = u".incoming-"_s;
constexpr int kDepth = 5; // host/owner/group/name and one more

void removeFiles(const QString &folder, const QStringList &patterns, QDirIterator::IteratorFlags flags)
{
    QDirIterator files(folder, patterns, QDir::Files | QDir::Hidden | QDir::System, flags);
    while (files.hasNext())
        QFile::remove(files.next());
}

void removeLeftoversBelow(const QString &folder, int depth)
{
    const auto entries = QDir(folder).entryInfoList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QFileInfo &entry : entries) {
        const QString path = entry.absoluteFilePath();
        const bool incoming = entry.fileName().startsWith(kIncoming);
        if (incoming || isMirror(path)) {
            const MirrorLock lock(path);
            if (lock.isHeld() && incoming)
                QDir(path).removeRecursively();
            else if (lock.isHeld())
                removeHalfFetched(path);
        } else if (depth > 1) {
            removeLeftoversBelow(path, depth - 1);
        }
    }
}

} // namespace

QString incomingFolder(const QString &mirror, std::uint32_t number)
{
    const QFileInfo info(mirror);
    return info.path() + u'/' + kIncoming + info.fileName() + u'-' + QString::number(number, 16);
}

void removeIncoming(const QString &folder)
{
    if (QFileInfo(folder).fileName().startsWith(kIncoming))
        QDir(folder).removeRecursively();
}

void removeHalfFetched(const QString &mirror)
{
    removeFiles(mirror + "/objects/pack"_L1, {u"pack_git2_*"_s, u"tmp_*"_s}, QDirIterator::NoIteratorFlags);
    removeFiles(mirror + "/refs"_L1, {u"*.lock"_s}, QDirIterator::Subdirectories);
    QDir(mirror + kSshHome).removeRecursively();
    removeFiles(mirror, {u"HEAD.lock"_s, u"packed-refs.lock"_s, u"config.lock"_s}, QDirIterator::NoIteratorFlags);
}

bool isMirror(const QString &folder)
{
    return QFileInfo::exists(folder + "/HEAD"_L1) && QFileInfo(folder + "/objects"_L1).isDir() && QFileInfo(folder + "/refs"_L1).isDir();
}

std::optional<std::int64_t> objectBytes(const QString &folder, const std::stop_token &stop)
{
    QString objects = folder + "/objects"_L1;
    if (!isMirror(folder))
        objects = folder + "/.git/objects"_L1;
    if (!QFileInfo(objects).isDir())
        return std::nullopt;
    std::int64_t bytes = 0;
    for (QDirIterator files(objects, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories); files.hasNext();) {
        if (stop.stop_requested())
            return std::nullopt;
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

MirrorLock::MirrorLock(const QString &folder)
{
    m_file = ::open(QFile::encodeName(folder + "/kubestats.lock"_L1).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (m_file >= 0 && ::flock(m_file, LOCK_EX | LOCK_NB) != 0) {
        ::close(m_file);
        m_file = -1;
    }
}

MirrorLock::~MirrorLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

void removeLeftovers(const QString &mirrorsFolder)
{
    removeLeftoversBelow(mirrorsFolder, kDepth);
}

} // namespace git
