// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sample.h"

#include "git/bundle.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace workspace {

QString samplePath()
{
    QDir folder(QCoreApplication::applicationDirPath());
    const QString installed = folder.absoluteFilePath(u"../share/kubestats/sample/kubestats-sample.bundle"_s);
    if (QFileInfo::exists(installed))
        return QDir::cleanPath(installed);
    // build/PRESET/bin, or build/PRESET/tests: a few folders below the source tree.
    for (int level = 0; level < 4; ++level) {
        const QString built = folder.absoluteFilePath(u"resources/sample/kubestats-sample.bundle"_s);
        if (QFileInfo::exists(built))
            return QDir::cleanPath(built);
        if (!folder.cdUp())
            break;
    }
    return {};
}

Result<QString> unpackSample(const Place &place)
{
    const QString target = place.samples() + "/kubestats-sample.git"_L1;
    if (QFileInfo::exists(target))
        return target;
    const QString bundle = samplePath();
    if (bundle.isEmpty())
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Workspace", "The sample repository is not installed. Install Kubestats again."),
                     {}};
    QDir().mkpath(place.samples());
    if (auto done = git::unpackBundle(bundle, target); !done)
        return done.error();
    return target;
}

} // namespace workspace
