// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pageregistry.h"

#include <QCoreApplication>

const std::vector<PageRow> &pageRows()
{
    static const std::vector<PageRow> rows = {};
    return rows;
}

const PageRow *pageRow(const QString &id)
{
    for (const PageRow &row : pageRows())
        if (id == QLatin1String(row.id))
            return &row;
    return nullptr;
}

QString pageTitle(const PageRow &row)
{
    return QCoreApplication::translate("Pages", row.title);
}
