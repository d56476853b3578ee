// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exportchoices.h"

#include "ui/widgets/viewstate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString key(const char *name)
{
    return u"export/%1/1"_s.arg(QLatin1String(name));
}

} // namespace

charts::ExportRequest asChosenLast(charts::ExportRequest request)
{
    using widgets::viewState;
    request.format = charts::formatFromWord(viewState(key("format"), u"png"_s).toString()).value_or(charts::Format::Png);
    const QSize size = viewState(key("size"), kExportSizes.front()).toSize();
    request.size = std::find(kExportSizes.begin(), kExportSizes.end(), size) == kExportSizes.end() ? kExportSizes.front() : size;
    request.scale = viewState(key("scale"), 2).toInt() == 1 ? 1 : 2;
    request.dark = viewState(key("dark"), false).toBool();
    request.labels = viewState(key("labels"), true).toBool();
    request.hatchRunning = viewState(key("hatch"), true).toBool();
    if (!viewState(key("source"), true).toBool())
        request.source.clear();
    return request;
}

void keepChoices(const charts::ExportRequest &request, bool withSource)
{
    using widgets::setViewState;
    setViewState(key("format"), charts::formatWord(request.format));
    setViewState(key("size"), request.size);
    setViewState(key("scale"), request.scale);
    setViewState(key("dark"), request.dark);
    setViewState(key("source"), withSource);
    setViewState(key("labels"), request.labels);
    setViewState(key("hatch"), request.hatchRunning);
}
