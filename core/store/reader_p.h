// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/catalog.h"
#include "store/database.h"
#include "store/reader.h"

namespace store {

struct Reader::Private {
    explicit Private(const QString &path) : database(path, Database::Mode::ReadOnly), catalog(database) {}

    Database database;
    Catalog catalog;

    /// One read transaction: everything it sees is of one moment.
    template<class Work>
    auto read(Work work) -> Result<std::invoke_result_t<Work &>>
    {
        return guarded([&] {
            const Transaction transaction(database, Transaction::Kind::Read);
            catalog.begin();
            return work();
        });
    }
};

} // namespace store
