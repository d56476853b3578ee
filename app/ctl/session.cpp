// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "base/clock.h"
#include "base/logging.h"
#include "interrupt.h"
#include "utf8.h"
#include "workspace/jobs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <string>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

void say(const QString &sentence)
{
    std::fflush(stdout);
    std::fprintf(stderr, "kubestatsctl: %s\n", printable(redacted(sentence).toStdString()).c_str());
}

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return char(c < 128 ? std::tolower(c) : c); });
    return text;
}

std::vector<const Repository *> matching(const std::vector<Repository> &all, const std::string &text, Name name)
{
    const auto collect = [&all](const auto &fits) {
        std::vector<const Repository *> found;
        for (const Repository &repository : all) {
            if (fits(repository))
                found.push_back(&repository);
        }
        return found;
    };
    const std::string folder = QDir::cleanPath(QDir::current().absoluteFilePath(pathText(text))).toStdString();
    auto found = collect([&](const Repository &r) {
        return r.config.name == text || std::to_string(r.id) == text || r.config.url == text || (r.config.local && r.config.path == folder);
    });
    const std::string wanted = lower(text);
    if (found.empty() && name == Name::MayBePart)
        found = collect([&](const Repository &r) { return lower(r.config.name).find(wanted) != std::string::npos; });
    return found;
}

} // namespace

Result<Settings *> Session::settings()
{
    if (!m_settings) {
        auto loaded = Settings::load();
        if (!loaded)
            return loaded.error();
        if (!options.data.empty()) {
            if (const auto set = loaded->setFlag("store/folder", pathText(options.data)); !set)
                return set.error();
        }
        m_settings.emplace(std::move(*loaded));
    }
    return &*m_settings;
}

Result<workspace::Place> Session::place()
{
    const auto known = settings();
    if (!known)
        return known.error();
    return workspace::placeFor({}, **known);
}

Result<store::Reader *> Session::reader()
{
    if (m_reader)
        return &*m_reader;
    const auto where = place();
    if (!where)
        return where.error();
    // There is none yet, or one of an earlier version: the writer makes it what it should be.
    if (!QFileInfo::exists(where->database())) {
        if (const auto made = store(); !made)
            return made.error();
    }
    auto opened = store::Reader::open(where->database());
    if (!opened && opened.error().code == ErrorCode::NotFound) {
        if (const auto made = store(); !made)
            return made.error();
        opened = store::Reader::open(where->database());
    }
    if (!opened)
        return opened.error();
    std::vector<std::string> bots;
    for (const QString &name : m_settings->list("scan/bots"))
        bots.push_back(name.toStdString());
    opened->setBotPatterns(bots);
    m_reader.emplace(std::move(*opened));
    return &*m_reader;
}

Result<store::EventStore *> Session::store()
{
    if (m_store)
        return &*m_store;
    const auto where = place();
    if (!where)
        return where.error();
    auto opened = workspace::openStore(*where, now());
    if (!opened)
        return opened.error();
    if (!opened->setAside.isEmpty())
        note(QCoreApplication::translate("Ctl",
                                         "The store was damaged and was moved to %1. \"kubestatsctl repo scan\" rebuilds it from Git.")
                 .arg(opened->setAside));
    m_store.emplace(std::move(opened->store));
    return &*m_store;
}

Result<std::vector<Repository>> Session::repositories()
{
    const auto side = reader();
    if (!side)
        return side.error();
    return (*side)->repositories(now());
}

Result<Repository> Session::repository(const std::string &text, Name name)
{
    const auto all = repositories();
    if (!all)
        return all.error();
    const auto found = matching(*all, text, name);
    if (found.size() == 1)
        return *found.front();
    if (found.empty())
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Ctl", "No repository is called \"%1\". \"kubestatsctl repo list\" shows them.")
                         .arg(pathText(text)),
                     {}};
    QStringList names;
    for (const Repository *repository : found)
        names << u"%1 (%2)"_s.arg(QString::fromStdString(repository->config.name), QString::number(repository->id));
    return Error{ErrorCode::InvalidInput,
                 QCoreApplication::translate("Ctl", "\"%1\" may be any of %2. Write the whole name or the number.")
                     .arg(pathText(text), names.join(u", "_s)),
                 {}};
}

Result<workspace::RepositoryNames> Session::repositoryNames()
{
    const auto all = repositories();
    if (!all)
        return all.error();
    workspace::RepositoryNames names;
    for (const Repository &repository : *all)
        names.emplace(repository.id, repository.config.name);
    return names;
}

std::int64_t Session::now() const
{
    return Clock::system().now();
}

void Session::note(const QString &sentence) const
{
    if (!options.quiet)
        say(sentence);
}

bool Session::canAsk()
{
    return isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1;
}

bool Session::confirmed(const QString &question) const
{
    if (!canAsk())
        return false;
    std::fprintf(stderr, "%s ", qUtf8Printable(question));
    std::string answer;
    std::getline(std::cin, answer);
    return answer == "yes";
}

int Session::fail(const Error &error) const
{
    if (error.code == ErrorCode::Cancelled && receivedSignal() != 0)
        return exitCode(error);
    say(error.message);
    if (options.verbose && !error.detail.isEmpty())
        say(error.detail);
    return exitCode(error);
}

int exitCode(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidInput: return Usage;
    case ErrorCode::Cancelled: return receivedSignal() != 0 ? 128 + receivedSignal() : int(Failure);
    case ErrorCode::Incomplete:
    case ErrorCode::Conflict:
    case ErrorCode::Expired: return Partial;
    case ErrorCode::Unauthorized:
    case ErrorCode::Forbidden:
    case ErrorCode::RateLimited:
    case ErrorCode::HostKeyUnknown:
    case ErrorCode::HostKeyChanged:
    case ErrorCode::ConsentNeeded: return Denied;
    case ErrorCode::Internal:
    case ErrorCode::NotFound:
    case ErrorCode::AlreadyExists:
    case ErrorCode::TimedOut:
    case ErrorCode::Unreachable:
    case ErrorCode::Redirected:
    case ErrorCode::Unsupported:
    case ErrorCode::Corrupt:
    case ErrorCode::TooLarge:
    case ErrorCode::DiskFull:
    case ErrorCode::Busy:
    case ErrorCode::NewerSchema: return Failure;
    }
    return Failure;
}

QString pathText(const std::string &bytes)
{
    return QFile::decodeName(QByteArray::fromStdString(bytes));
}

} // namespace ctl
