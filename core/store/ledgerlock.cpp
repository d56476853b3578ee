// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

} // namespace

Result<LedgerLock> LedgerLock::take(const QString &ledgerPath)
{
    const QString path = ledgerPath + ".lock"_L1;
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return Error{ErrorCode::Forbidden,
                     Text::tr("%1 cannot be written, so nothing can be deleted. Check the permissions of its folder.").arg(path),
                     QString::fromLocal8Bit(std::strerror(errno))};
    LedgerLock lock(file);
    if (::flock(file, LOCK_EX | LOCK_NB) != 0)
        return Error{
            ErrorCode::Busy, Text::tr("Another Kubestats is deleting or restoring namespaces right now. Wait until it is done, or stop it there."), {}};
    return lock;
}

LedgerLock::LedgerLock(LedgerLock &&other) noexcept : m_file(std::exchange(other.m_file, -1)) {}

LedgerLock &LedgerLock::operator=(LedgerLock &&other) noexcept
{
    std::swap(m_file, other.m_file);
    return *this;
}

LedgerLock::~LedgerLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

} // namespace store
