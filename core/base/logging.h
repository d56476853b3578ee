// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>
#include <QString>

Q_DECLARE_LOGGING_CATEGORY(lcGit)
Q_DECLARE_LOGGING_CATEGORY(lcScan)
Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcHttp)
Q_DECLARE_LOGGING_CATEGORY(lcWorkspace)
Q_DECLARE_LOGGING_CATEGORY(lcUi)

/// `text` without what must never be written down: userinfo in URLs, Authorization values, and
/// tokens of the known hosts' shapes (ghp_, github_pat_, glpat-, …).
QString redacted(const QString &text);

enum class LogLevel { Quiet, Normal, Verbose };

/// Routes all Qt logging to stderr through redacted(). Quiet: only what is critical; Normal: warnings
/// too; Verbose: debug output of our own categories.
void installLogging(LogLevel level);
