// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/exporter.h"

#include <QSize>

#include <array>

/// What a picture can be as large as.
inline constexpr std::array kExportSizes{QSize(1280, 800), QSize(1920, 1080), QSize(1080, 1080), QSize(800, 500)};

/// The request as the last picture was asked for: format, size, scale, colours, labels, hatching, with its
/// source line or without. Where none was, it is light and twice as fine.
charts::ExportRequest asChosenLast(charts::ExportRequest request);
/// Keeps what was chosen for the next picture.
void keepChoices(const charts::ExportRequest &request, bool withSource);
