// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chartcopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

void ChartCopy::copy(charts::ExportRequest request, std::function<void(const Result<void> &)> done)
{
    request.format = charts::Format::Png;
    m_last.request_stop();
    const auto painted = charts::paint(request);
    if (!painted) {
        done(painted.error());
        return;
    }
    m_last = m_lane.run(
        this,
        [picture = *painted](const JobContext &context) {
            return context.cancelled() ? Result<QByteArray>(cancelledError()) : charts::encode(picture);
        },
        [done, image = painted->image](const Result<QByteArray> &bytes) {
            if (!bytes) {
                if (bytes.error().code != ErrorCode::Cancelled)
                    done(bytes.error());
                return;
            }
            auto *data = new QMimeData;
            data->setData(u"image/png"_s, *bytes);
            // For programs that take another format.
            data->setImageData(image);
            QGuiApplication::clipboard()->setMimeData(data);
            done({});
        });
}
