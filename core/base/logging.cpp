// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"

#include <QRegularExpression>

#include <cstdio>

Q_LOGGING_CATEGORY(lcGit, "kubestats.git", QtWarningMsg)
Q_LOGGING_CATEGORY(lcScan, "kubestats.scan", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStore, "kubestats.store", QtWarningMsg)
Q_LOGGING_CATEGORY(lcHttp, "kubestats.http", QtWarningMsg)
Q_LOGGING_CATEGORY(lcWorkspace, "kubestats.workspace", QtWarningMsg)
Q_LOGGING_CATEGORY(lcUi, "kubestats.ui", QtWarningMsg)

using namespace Qt::StringLiterals;

namespace {

LogLevel theLevel = LogLevel::Normal;

void writeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (theLevel == LogLevel::Quiet && type != QtCriticalMsg && type != QtFatalMsg)
        return;
    const QString line = redacted(message);
    if (context.category && qstrcmp(context.category, "default") != 0)
        std::fprintf(stderr, "%s: %s\n", context.category, qUtf8Printable(line));
    else
        std::fprintf(stderr, "%s\n", qUtf8Printable(line));
}

} // namespace

QString redacted(const QString &text)
{
    static const QRegularExpression userinfo(u"(\\b[a-z][a-z0-9+.-]*://)[^/@\\s\"']+@"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression authorization(u"(authorization\\s*[:=]\\s*)((?:basic|bearer|token)\\s+)?[^\\s\"',]+"_s,
                                                  QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tokens(
        u"\\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}|glpat-[A-Za-z0-9_-]{16,}|eyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*)"_s);
    QString result = text;
    result.replace(userinfo, u"\\1•••@"_s);
    result.replace(authorization, u"\\1\\2•••"_s);
    result.replace(tokens, u"•••"_s);
    return result;
}

void installLogging(LogLevel level)
{
    theLevel = level;
    if (level == LogLevel::Verbose)
        QLoggingCategory::setFilterRules(u"kubestats.*=true"_s);
    qInstallMessageHandler(writeMessage);
}
