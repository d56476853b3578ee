// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Whether a file that decides something has to be read: false only where there is surely none. A link that leads nowhere,
/// or a folder that may not be looked into, is not the same as no file.
bool mayExist(const QString &path);
