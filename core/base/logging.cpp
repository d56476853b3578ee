// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"

#include <QRegularExpression>

#include <array>
#include <atomic>
#include <cstdio>

Q_LOGGING_CATEGORY(lcGit, "kubestats.git", QtWarningMsg)
Q_LOGGING_CATEGORY(lcScan, "kubestats.scan", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStore, "kubestats.store", QtWarningMsg)
Q_LOGGING_CATEGORY(lcHttp, "kubestats.http", QtWarningMsg)
Q_LOGGING_CATEGORY(lcWorkspace, "kubestats.workspace", QtWarningMsg)
Q_LOGGING_CATEGORY(lcUi, "kubestats.ui", QtWarningMsg)

using namespace Qt::StringLiterals;

namespace {

std::atomic<LogLevel> theLevel = LogLevel::Normal;

void writeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const bool critical = type == QtCriticalMsg || type == QtFatalMsg;
    const bool ours = context.category && qstrncmp(context.category, "kubestats.", 10) == 0;
    const LogLevel level = theLevel;
    const bool wanted = critical || (type == QtWarningMsg && level != LogLevel::Quiet) || (ours && level == LogLevel::Verbose);
    if (!wanted)
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
    struct Rule {
        QRegularExpression pattern;
        QString kept;
    };
    static const auto rule = [](const QString &pattern, const QString &kept) {
        return Rule{QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption), kept};
    };
    static const std::array rules{
        // Userinfo in URLs. A password may hold a raw slash or @; a port may not be taken for one.
        rule(u"(\\b[a-z][a-z0-9+.-]*://)[^/\\s\"']*@"_s, u"\\1•••@"_s),
        rule(u"(\\b[a-z][a-z0-9+.-]*://)[^/:@\\s\"']+:(?!\\d+(?:[/?#\\s]|$))[^\\s\"']*@"_s, u"\\1•••@"_s),
        // Headers: up to the quote that closes them (JSON, command lines), else to the end of the line.
        rule(u"((?:authorization|private-token|job-token|x-api-key|cookie)[\"']?\\s*[:=]\\s*([\"']))(?:(?!\\2).)+"_s, u"\\1•••"_s),
        rule(
            u"((?:authorization|private-token|job-token|x-api-key|cookie)\\s*[:=]\\s*(?:(?:basic|bearer|token)\\s+)?)[^\\s\"'][^\\r\\n\"']*"_s,
            u"\\1•••"_s),
        rule(u"([?&](?:access_token|private_token|token|client_secret|password|signature|x-amz-signature)=)[^&#\\s\"']+"_s, u"\\1•••"_s),
        // Tokens of the known hosts' shapes, age and PEM keys.
        rule(u"\\b(?:gh[pousr]_[a-z0-9]{20,}|github_pat_[a-z0-9_]{20,}|gl[a-z]{2,5}-[a-z0-9_-]{16,}|ATBB[a-z0-9]{20,}"
             "|AGE-SECRET-KEY-1[a-z0-9]+|eyJ[a-z0-9_-]{10,}\\.[a-z0-9_-]+\\.[a-z0-9_-]*)"_s,
             u"•••"_s),
        rule(u"(?s)(-----BEGIN [A-Z ]*PRIVATE KEY-----).*?(?=-----END|$)"_s, u"\\1•••"_s),
    };
    QString result = text;
    for (const Rule &each : rules)
        result.replace(each.pattern, each.kept);
    return result;
}

void installLogging(LogLevel level)
{
    theLevel = level;
    QLoggingCategory::setFilterRules(level == LogLevel::Verbose ? u"kubestats.*=true"_s : QString());
    qInstallMessageHandler(writeMessage);
}
