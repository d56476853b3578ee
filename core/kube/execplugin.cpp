// SPDX-License-Identifier: GPL-3.0-or-later
#include "kube/execplugin.h"

#include "base/childprocess.h"
#include "base/jobcontext.h"
#include "base/json.h"
#include "kube/answers.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <chrono>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace kube {

namespace {

using Steady = std::chrono::steady_clock;

constexpr std::chrono::seconds kPluginLimit{60};
constexpr std::chrono::seconds kShellLimit{5};
constexpr std::chrono::milliseconds kTick{100};
constexpr qsizetype kMaxOutput = 1 << 20;

struct Output {
    QByteArray text;
    QByteArray errors;
    int status = 0;
};

/// Our environment without what would change the program that is run, and without our own secrets.
QList<QByteArray> ownEnvironment()
{
    static constexpr std::array kDropped{
        "KUBESTATS_", "LD_PRELOAD=", "LD_AUDIT=", "LD_LIBRARY_PATH=", "BASH_ENV=", "ENV=", "PYTHONSTARTUP=", "QT_"};
    QList<QByteArray> out;
    for (char **variable = environ; *variable; ++variable) {
        const QByteArray text(*variable);
        if (std::none_of(kDropped.begin(), kDropped.end(), [&](const char *start) { return text.startsWith(start); }))
            out << text;
    }
    return out;
}

void setVariable(QList<QByteArray> &environment, const QByteArray &name, const QByteArray &value)
{
    environment.removeIf([&](const QByteArray &each) { return each.startsWith(name + '='); });
    environment << name + '=' + value;
}

Result<Output> runToEnd(const QString &program, const QStringList &arguments, const QList<QByteArray> &environment,
                        std::chrono::seconds limit, const std::stop_token &stop)
{
    auto child = ChildProcess::start(program, arguments, environment);
    if (!child)
        return child.error();
    child->write({}); // no input
    const auto end = Steady::now() + limit;
    Output out;
    while (child->read(kTick, [&out](const QByteArray &line) { out.text += line + '\n'; })) {
        if (stop.stop_requested())
            return cancelledError();
        if (Steady::now() >= end)
            return Error{
                ErrorCode::TimedOut,
                QCoreApplication::translate("Exec", "%1 did not end within %2 seconds. Does it wait for a login? Run it in a terminal.")
                    .arg(program)
                    .arg(limit.count()),
                {}};
        if (out.text.size() > kMaxOutput)
            break;
    }
    out.text += child->rest();
    if (out.text.size() > kMaxOutput)
        return Error{ErrorCode::TooLarge, QCoreApplication::translate("Exec", "%1 prints more than credentials.").arg(program), {}};
    out.status = child->wait(std::chrono::seconds(1));
    out.errors = child->errors();
    return out;
}

/// PATH as a login shell has it: a desktop session lacks what the shell's files add.
QByteArray loginPath(const std::stop_token &stop)
{
    const passwd *user = ::getpwuid(::getuid());
    const QString shell = user ? QFile::decodeName(user->pw_shell) : QString();
    if (shell.isEmpty() || !QFileInfo(shell).isExecutable())
        return {};
    const auto output = runToEnd(shell, {u"-l"_s, u"-c"_s, u"printf '%s' \"$PATH\""_s}, ownEnvironment(), kShellLimit, stop);
    return output && output->status == 0 ? output->text.trimmed() : QByteArray();
}

QString findIn(const QByteArray &path, const QString &command)
{
    for (const QByteArray &folder : path.split(':')) {
        const QFileInfo file(QFile::decodeName(folder) + u'/' + command);
        if (folder.startsWith('/') && file.isFile() && file.isExecutable())
            return file.absoluteFilePath();
    }
    return {};
}

Error missingProgram(const ExecEntry &exec)
{
    const QString message = QCoreApplication::translate("Exec", "The program %1, which the kubeconfig names for the login, is not found.")
                                .arg(shownText(exec.command.toUtf8()));
    const QString hint = shownText(exec.installHint.toUtf8());
    return {ErrorCode::InvalidInput, hint.isEmpty() ? message : QCoreApplication::translate("Exec", "%1 %2").arg(message, hint), {}};
}

Result<QByteArray> hashOf(const QString &program)
{
    QFile file(program);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Exec",
                                                 "The program %1 cannot be read, so that nobody could tell whether it is "
                                                 "still the same.")
                         .arg(program),
                     file.errorString()};
    return hash.result().toHex();
}

Result<QByteArray> execInfo(const Access &access)
{
    const ExecEntry &exec = *access.credentials.exec;
    JsonObject spec;
    spec.add("interactive", false);
    if (exec.provideClusterInfo) {
        const auto authority = read(access.authority);
        if (!authority)
            return authority.error();
        JsonObject cluster;
        cluster.add("server", access.server.toStdString());
        if (!access.tlsServerName.isEmpty())
            cluster.add("tls-server-name", access.tlsServerName.toStdString());
        if (access.isInsecure)
            cluster.add("insecure-skip-tls-verify", true);
        if (!authority->isEmpty())
            cluster.add("certificate-authority-data", authority->toBase64().toStdString());
        if (!access.proxyUrl.isEmpty())
            cluster.add("proxy-url", access.proxyUrl.toStdString());
        if (!access.isCompressed)
            cluster.add("disable-compression", true);
        if (!access.execConfig.isEmpty())
            cluster.addRaw("config", access.execConfig.toStdString());
        spec.addRaw("cluster", cluster.text());
    }
    JsonObject info;
    info.add("kind", "ExecCredential").add("apiVersion", exec.apiVersion.toStdString()).addRaw("spec", spec.text());
    return QByteArray::fromStdString(info.text());
}

/// What a failed plugin said, without anything that could be a token.
QString wordsOf(const QByteArray &errors)
{
    static const QRegularExpression secret(u"[A-Za-z0-9+/=_.-]{24,}"_s);
    return shownText(QString::fromUtf8(errors.right(1000)).replace(secret, u"•••"_s).toUtf8());
}

Error badOutput(const QString &program, const QString &what)
{
    return {ErrorCode::Unauthorized,
            QCoreApplication::translate("Exec", "%1 printed no credentials that can be used: %2. Run it in a terminal to see.")
                .arg(program, what),
            {}};
}

Result<ExecCredential> credentialIn(const QByteArray &text, const QString &program, const QString &apiVersion)
{
    const auto json = objectIn(text, program);
    if (!json)
        return badOutput(program, QCoreApplication::translate("Exec", "this is no JSON"));
    if ((*json)["kind"_L1].toString() != "ExecCredential"_L1 || (*json)["apiVersion"_L1].toString() != apiVersion)
        return badOutput(program, QCoreApplication::translate("Exec", "an ExecCredential of %1 is expected").arg(apiVersion));
    const QJsonValue status = (*json)["status"_L1];
    ExecCredential out;
    out.token = status["token"_L1].toString();
    out.certificate = status["clientCertificateData"_L1].toString().toUtf8();
    out.key = status["clientKeyData"_L1].toString().toUtf8();
    if (out.certificate.isEmpty() != out.key.isEmpty())
        return badOutput(program, QCoreApplication::translate("Exec", "a certificate without its key, or a key without its certificate"));
    if (out.token.isEmpty() && out.certificate.isEmpty())
        return badOutput(program, QCoreApplication::translate("Exec", "there is neither a token nor a certificate"));
    const QString expires = status["expirationTimestamp"_L1].toString();
    out.expires = timeOf(expires);
    if (!expires.isEmpty() && out.expires == 0)
        return badOutput(program, QCoreApplication::translate("Exec", "its expirationTimestamp is no time"));
    return out;
}

struct Found {
    QString program;
    QByteArray path; ///< of the login shell, where the program was found in that; else empty
};

Result<Found> findProgram(const ExecEntry &exec, const std::stop_token &stop)
{
    Found out;
    if (exec.command.contains(u'/')) {
        const QFileInfo file(exec.command);
        out.program = file.isFile() && file.isExecutable() ? file.absoluteFilePath() : QString();
    } else {
        out.program = findIn(qgetenv("PATH"), exec.command);
        if (out.program.isEmpty()) {
            out.path = loginPath(stop);
            out.program = findIn(out.path, exec.command);
        }
    }
    if (out.program.isEmpty())
        return missingProgram(exec);
    return out;
}

Result<ExecPlan> planFor(const Access &access, const Found &found)
{
    const ExecEntry &exec = *access.credentials.exec;
    auto hash = hashOf(found.program);
    if (!hash)
        return hash.error();
    return ExecPlan{access.user, access.userOrigin, found.program, std::move(*hash), exec.arguments, exec.environment};
}

Error noExec(const Access &access)
{
    return {
        ErrorCode::InvalidInput, QCoreApplication::translate("Exec", "The user \"%1\" logs in without a program.").arg(access.user), {}};
}

} // namespace

Result<ExecPlan> planExec(const Access &access, const std::stop_token &stop)
{
    if (!access.credentials.exec)
        return noExec(access);
    const auto found = findProgram(*access.credentials.exec, stop);
    if (!found)
        return found.error();
    return planFor(access, *found);
}

Result<ExecCredential> runExec(const Access &access, const ExecConsent &consent, const std::stop_token &stop)
{
    if (!access.credentials.exec)
        return noExec(access);
    const ExecEntry &exec = *access.credentials.exec;
    if (exec.interactiveMode == "Always"_L1)
        return Error{
            ErrorCode::Unsupported,
            QCoreApplication::translate("Exec", "%1 needs a terminal (interactiveMode: Always), and there is none here.").arg(exec.command),
            {}};
    const auto found = findProgram(exec, stop);
    if (!found)
        return found.error();
    const auto plan = planFor(access, *found);
    if (!plan)
        return plan.error();
    if (!consent || !consent(*plan))
        return Error{ErrorCode::ConsentNeeded,
                     QCoreApplication::translate(
                         "Exec", "The kubeconfig wants %1 to be run for the login of \"%2\". It runs once you have allowed it.")
                         .arg(plan->program, access.user),
                     {}};
    const auto info = execInfo(access);
    if (!info)
        return info.error();
    QList<QByteArray> environment = ownEnvironment();
    if (!found->path.isEmpty())
        setVariable(environment, "PATH", found->path);
    for (const auto &[name, value] : exec.environment)
        setVariable(environment, name.toUtf8(), value.toUtf8());
    setVariable(environment, "KUBERNETES_EXEC_INFO", *info);
    const auto output = runToEnd(plan->program, exec.arguments, environment, kPluginLimit, stop);
    if (!output)
        return output.error();
    if (output->status != 0)
        return Error{ErrorCode::Unauthorized,
                     QCoreApplication::translate("Exec", "%1 ended with status %2. It says: %3")
                         .arg(plan->program)
                         .arg(output->status)
                         .arg(wordsOf(output->errors)),
                     {}};
    return credentialIn(output->text, plan->program, exec.apiVersion);
}

} // namespace kube
