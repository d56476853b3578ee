// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/lane.h"
#include "ui/charts/exporter.h"

#include <QObject>

#include <functional>

/// Puts the picture of a chart onto the clipboard. Drawing needs the main thread; its PNG, which takes
/// several times as long, is made beside it, so that nobody who pastes waits for it either.
class ChartCopy final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// `done` hears on the main thread that it can be pasted, or why not. What was asked for before and
    /// is not done is dropped.
    void copy(charts::ExportRequest request, std::function<void(const Result<void> &)> done);

private:
    std::stop_source m_last{std::nostopstate};
    Lane m_lane{"picture"}; ///< last: it ends before what its answers touch
};
