// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pageregistry.h"

#include "ui/pages/activitypage.h"
#include "ui/pages/eventspage.h"
#include "ui/pages/helppage.h"
#include "ui/pages/ledgerpage.h"
#include "ui/pages/namespacespage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/purgepage.h"
#include "ui/pages/repositoriespage.h"
#include "ui/pages/repositorypage.h"
#include "ui/pages/resourcespage.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/trendspage.h"

#include <QCoreApplication>

namespace {

template<class P>
Page *create(const PageServices &services, QWidget *parent)
{
    return new P(services, parent);
}

int repositoryCount(const workspace::Snapshot &snapshot)
{
    return int(snapshot.repositories.size());
}

} // namespace

const std::vector<PageRow> &pageRows()
{
    using Place = PageRow::Place;
    static const std::vector<PageRow> rows = {
        {"overview", QT_TRANSLATE_NOOP("Pages", "Overview"), "overview", 1, Place::Main, nullptr, create<OverviewPage>, nullptr},
        {"repositories", QT_TRANSLATE_NOOP("Pages", "Repositories"), "repositories", 2, Place::Main, nullptr, create<RepositoriesPage>,
         repositoryCount},
        {"resources", QT_TRANSLATE_NOOP("Pages", "Resources"), "resources", 3, Place::Main, nullptr, create<ResourcesPage>, nullptr},
        {"events", QT_TRANSLATE_NOOP("Pages", "Events"), "events", 4, Place::Main, nullptr, create<EventsPage>, nullptr},
        {"trends", QT_TRANSLATE_NOOP("Pages", "Trends"), "trends", 5, Place::Main, nullptr, createTrendsPage, nullptr},
        {"repository", QT_TRANSLATE_NOOP("Pages", "Repository"), "repositories", 0, Place::Sub, "repositories", create<RepositoryPage>,
         nullptr},
        {"namespaces", QT_TRANSLATE_NOOP("Pages", "Namespaces"), "namespaces", 6, Place::Cluster, nullptr, create<NamespacesPage>, nullptr},
        {"ledger", QT_TRANSLATE_NOOP("Pages", "Ledger"), "ledger", 7, Place::Cluster, nullptr, create<LedgerPage>, nullptr},
        {"purge", QT_TRANSLATE_NOOP("Pages", "Deletion"), "namespaces", 0, Place::Sub, "namespaces", create<PurgePage>, nullptr},
        {"activity", QT_TRANSLATE_NOOP("Pages", "Activity"), "activity", 8, Place::Foot, nullptr, create<ActivityPage>, nullptr},
        {"help", QT_TRANSLATE_NOOP("Pages", "Help"), "info", 0, Place::Sub, "settings", create<HelpPage>, nullptr},
        {"settings", QT_TRANSLATE_NOOP("Pages", "Settings"), "settings", 9, Place::Foot, nullptr, create<SettingsPage>, nullptr},
    };
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
