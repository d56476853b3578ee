// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <string_view>
#include <vector>

namespace store {

/// One numbered file of resources/sql.
struct Migration {
    int version;
    std::string_view sql;
};

/// All of them, in order; compiled in.
const std::vector<Migration> &migrations();

/// Looks at the file without SQLite: throws NewerSchema or Corrupt, so that such a file is not
/// touched at all. A file that is missing or empty is fine.
void refuseForeignFile(const QString &path, const std::vector<Migration> &list);

/// Brings the schema up to the last of `list`, each migration in its own transaction. A database
/// that has rows is copied first, to "PATH.before-N". Throws Failure; then the schema is unchanged.
void migrate(Database &database, const std::vector<Migration> &list);

} // namespace store
