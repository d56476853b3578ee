// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include <QCoreApplication>
#include <QFile>

namespace store {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void refuseNewer(const QString &path, std::int64_t version)
{
    throw Failure{{ErrorCode::NewerSchema,
                   QCoreApplication::translate("Store",
                                               "The database %1 was written by a newer version of Kubestats. Use that version, or choose "
                                               "another data folder. Nothing was changed.")
                       .arg(path),
                   u"schema %1"_s.arg(version)}};
}

std::int64_t schemaVersion(Database &database)
{
    Query query = database.query("PRAGMA user_version");
    query.next();
    return query.integer(0);
}

} // namespace

void refuseForeignFile(const QString &path, const std::vector<Migration> &list)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray header = file.read(100);
    if (header.isEmpty())
        return;
    if (header.size() < 100 || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        throw corrupt(path, u"no SQLite header"_s);
    std::uint32_t version = 0;
    for (int i = 60; i < 64; ++i)
        version = version << 8 | std::uint8_t(header[i]);
    if (version > std::uint32_t(list.back().version))
        refuseNewer(path, version);
}

void migrate(Database &database, const std::vector<Migration> &list)
{
    const std::int64_t version = schemaVersion(database);
    if (version == list.back().version)
        return;
    if (version > list.back().version)
        refuseNewer(database.path(), version);
    if (version > 0) {
        const QString copy = u"%1.before-%2"_s.arg(database.path()).arg(list.back().version);
        QFile::remove(copy);
        database.run("VACUUM INTO ?", QFile::encodeName(copy).toStdString());
    }
    for (const Migration &migration : list) {
        if (migration.version <= version)
            continue;
        Transaction transaction(database, Transaction::Kind::Write);
        database.script(std::string(migration.sql));
        database.script("PRAGMA user_version = " + std::to_string(migration.version));
        transaction.commit();
    }
}

} // namespace store
