// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/settings.h"
#include "output.h"
#include "store/eventstore.h"
#include "store/reader.h"
#include "workspace/eventtable.h"
#include "workspace/place.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ctl {

/// What the process ends with. Unreadable files are warnings: Ok.
enum ExitCode {
    Ok = 0,
    Failure = 1,
    Usage = 2,
    Partial = 3, ///< something was done, but not all that was asked for
    Findings = 4,
    Denied = 5, ///< the other side wants a token, or less haste
};

/// What every subcommand is given.
struct GlobalOptions {
    std::string data;
    bool quiet = false;
    bool verbose = false;
};

/// How a repository may be named.
enum class Name { MayBePart, Whole };

/// One run of the program: opens what a subcommand asks for, and nothing else.
class Session final
{
public:
    GlobalOptions options;
    Output out;

    /// Settings and data folder.
    Result<Settings *> settings();
    Result<workspace::Place> place();
    /// The read side. A store that does not exist yet is made, empty.
    Result<store::Reader *> reader();
    /// The write side; a damaged store is set aside, said, and made anew.
    Result<store::EventStore *> store();
    /// All repositories, read once.
    Result<std::vector<Repository>> repositories();
    /// The repository that `text` names: a number, a name, a part of only one name, its URL or folder.
    Result<Repository> repository(const std::string &text, Name name = Name::MayBePart);
    Result<workspace::RepositoryNames> repositoryNames();

    [[nodiscard]] std::int64_t now() const;
    /// A sentence on stderr, unless --quiet.
    void note(const QString &sentence) const;
    /// A person sees a question and can answer it.
    [[nodiscard]] static bool canAsk();
    /// Asks on the terminal; false without one, and for everything but "yes".
    [[nodiscard]] bool confirmed(const QString &question) const;
    /// The failure on stderr; returns the exit code that tells it.
    int fail(const Error &error) const;

private:
    std::optional<Settings> m_settings;
    // The reader closes first: only a writer that closes last folds its log into the database.
    std::optional<store::EventStore> m_store;
    std::optional<store::Reader> m_reader;
};

/// The exit code of a failure.
int exitCode(const Error &error);

/// A folder or file name as the user wrote it.
QString pathText(const std::string &bytes);

} // namespace ctl
