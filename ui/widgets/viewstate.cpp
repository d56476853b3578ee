// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/viewstate.h"

#include "base/settings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace widgets {
namespace {

QSettings &file()
{
    static QSettings theFile(configFolder() + u"/window.conf"_s, QSettings::IniFormat);
    return theFile;
}

} // namespace

QVariant viewState(const QString &key, const QVariant &fallback)
{
    return file().value(key, fallback);
}

void setViewState(const QString &key, const QVariant &value)
{
    if (file().value(key) != value)
        file().setValue(key, value);
}

} // namespace widgets
