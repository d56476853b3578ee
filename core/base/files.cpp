// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"

#include <QFile>

#include <cerrno>
#include <sys/stat.h>

bool mayExist(const QString &path)
{
    struct stat found = {};
    return ::lstat(QFile::encodeName(path).constData(), &found) == 0 || (errno != ENOENT && errno != ENOTDIR);
}
