// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scannedscope.h"

#include "ui/models/displaytext.h"
#include "ui/pages/trendstext.h"
#include "ui/widgets/statepane.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using workspace::Job;

namespace {

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ScannedScope)
};

bool isUnderWay(const workspace::Snapshot &snapshot, RepositoryId id)
{
    return std::any_of(snapshot.jobs.begin(), snapshot.jobs.end(), [id](const Job &job) {
        return job.repository == id && (job.state == Job::State::Running || job.state == Job::State::Waiting);
    });
}

} // namespace

ScannedScope scannedOf(const workspace::Snapshot &snapshot, const std::vector<RepositoryId> &scope)
{
    ScannedScope scanned;
    for (const Repository &repository : repositoriesOf(snapshot, scope)) {
        ++scanned.repositories;
        if (repository.lastScan > 0)
            continue;
        scanned.unscanned.push_back(repository.id);
        scanned.isRunning = scanned.isRunning || isUnderWay(snapshot, repository.id);
        if (repository.state == RepositoryState::Failed && !scanned.error)
            scanned.error = Error{ErrorCode(repository.errorCode), displayText(repository.errorMessage), {}};
    }
    return scanned;
}

QString notScannedText(const ScannedScope &scanned)
{
    return scanned.unscanned.empty() ? QString() : Text::tr("%n repositor(y/ies) not scanned yet.", nullptr, int(scanned.unscanned.size()));
}

void showNotScanned(widgets::StatePane &pane, const ScannedScope &scanned)
{
    if (scanned.isRunning)
        pane.showLoading(Text::tr("Scanning"), Text::tr("Events appear here while the history is read."));
    else if (scanned.error)
        pane.showError(Text::tr("The first scan failed"), *scanned.error, Text::tr("Retry"));
    else
        pane.showEmpty(u"info"_s, Text::tr("Not scanned yet"), Text::tr("What the history holds is known after the first scan."),
                       Text::tr("Scan now"));
}

void scanNow(workspace::Workspace &workspace, const ScannedScope &scanned)
{
    for (const RepositoryId id : scanned.unscanned)
        workspace.rescan(id);
}
