// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/catalog.h"
#include "store/database.h"
#include "store/reader.h"
#include "store/resourcetable.h"

namespace store {

struct Reader::Private {
    explicit Private(const QString &path) : database(path, Database::Mode::ReadOnly), catalog(database), resources(database, catalog) {}

    Database database;
    Catalog catalog;
    ResourceTable resources;

    /// One read transaction: everything it sees is of one moment.
    template<class Work>
    auto read(Work work) -> Result<std::invoke_result_t<Work &>>
    {
        return guarded([&] {
            const Transaction transaction(database, Transaction::Kind::Read);
            // What is kept as ids is untrue once those were given out anew.
            if (catalog.begin())
                resources.forget();
            return work();
        });
    }
};

} // namespace store
