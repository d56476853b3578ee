// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace support {

/// A file of a commit: its bytes, or nothing for "deleted".
struct ScratchFile {
    std::optional<std::string> content;
    std::string mode = "100644"; ///< "120000": content is a symlink's target; "160000": a submodule's commit

    ScratchFile(const char *text) : content(text) {}
    ScratchFile(std::string text) : content(std::move(text)) {}
    ScratchFile(std::nullopt_t) {}
    ScratchFile(std::string text, std::string fileMode) : content(std::move(text)), mode(std::move(fileMode)) {}
};

/// What a commit says.
struct ScratchCommit {
    std::map<std::string, ScratchFile> files;
    std::string author = "Ada <ada@example.org>";
    std::string committer; ///< empty: the author
    std::int64_t time = 0; ///< 0: a day after the one before
    std::string branch = "main";
    std::string from;                ///< branch to begin at; empty: the branch itself
    std::vector<std::string> merges; ///< branches merged in
};

/// A real bare repository in a temporary folder, written by `git fast-import`.
class ScratchRepository final
{
public:
    static constexpr std::int64_t kFirst = 1'700'000'000;
    static constexpr std::int64_t kDay = 86'400;

    ScratchRepository()
    {
        m_isValid = m_folder.isValid()
            && git({QStringLiteral("init"), QStringLiteral("-q"), QStringLiteral("--bare"), QStringLiteral("-b"), QStringLiteral("main"),
                    path()},
                   false);
    }

    [[nodiscard]] bool isValid() const { return m_isValid; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("repository.git")); }
    [[nodiscard]] std::string stdPath() const { return path().toStdString(); }

    /// Adds a commit on top; false (with a message) when git refuses.
    bool commit(const ScratchCommit &commit)
    {
        m_time = commit.time ? commit.time : m_time + kDay;
        const std::string stamp = " " + std::to_string(m_time) + " +0000\n";
        std::string stream = "commit refs/heads/" + commit.branch + "\n";
        stream += "author " + commit.author + stamp;
        stream += "committer " + (commit.committer.empty() ? commit.author : commit.committer) + stamp;
        stream += "data 4\ntest\n";
        const std::string from = commit.from.empty() ? commit.branch : commit.from;
        if (hasBranch(from))
            stream += "from refs/heads/" + from + "^0\n";
        for (const std::string &other : commit.merges)
            stream += "merge refs/heads/" + other + "^0\n";
        for (const auto &[path, file] : commit.files)
            stream += change(path, file);
        QProcess process;
        process.start(QStringLiteral("git"),
                      {QStringLiteral("-C"), path(), QStringLiteral("fast-import"), QStringLiteral("--quiet"), QStringLiteral("--force")});
        process.write(stream.data(), qsizetype(stream.size()));
        process.closeWriteChannel();
        if (process.waitForFinished(60'000) && process.exitCode() == 0)
            return true;
        qWarning("fast-import: %s", process.readAllStandardError().constData());
        return false;
    }

    /// Runs git in the repository (or, with inside = false, anywhere); output() is what it printed.
    bool git(const QStringList &arguments, bool inside = true)
    {
        QProcess process;
        process.start(QStringLiteral("git"), inside ? QStringList{QStringLiteral("-C"), path()} + arguments : arguments);
        const bool done = process.waitForFinished(60'000) && process.exitCode() == 0;
        m_output = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
        return done;
    }
    [[nodiscard]] QString output() const { return m_output; }

    /// The commit a branch stands at; empty where there is none.
    [[nodiscard]] std::string tip(const QString &branch = QStringLiteral("main"))
    {
        return git({QStringLiteral("rev-parse"), branch}) ? m_output.toStdString() : std::string();
    }

    /// Takes one blob out of the object database, as a damaged disk or a partial clone does.
    [[nodiscard]] bool loseBlob(const QString &revision)
    {
        if (!git({QStringLiteral("rev-parse"), revision}))
            return false;
        const QString blob = m_output;
        QDir packs(path() + QStringLiteral("/objects/pack"));
        const QDir aside(m_folder.filePath(QStringLiteral("aside-") + blob));
        if (!packs.mkpath(aside.path()))
            return false;
        for (const QString &name : packs.entryList(QDir::Files)) {
            if (!packs.rename(name, aside.filePath(name)))
                return false;
        }
        for (const QString &name : aside.entryList({QStringLiteral("*.pack")}, QDir::Files)) {
            QProcess process;
            process.setStandardInputFile(aside.filePath(name));
            process.start(QStringLiteral("git"), {QStringLiteral("-C"), path(), QStringLiteral("unpack-objects"), QStringLiteral("-q")});
            if (!process.waitForFinished(60'000) || process.exitCode() != 0)
                return false;
        }
        return QFile::remove(path() + QStringLiteral("/objects/") + blob.left(2) + u'/' + blob.mid(2));
    }

private:
    bool hasBranch(const std::string &branch)
    {
        return git({QStringLiteral("show-ref"), QStringLiteral("--verify"), QStringLiteral("-q"),
                    QStringLiteral("refs/heads/") + QString::fromStdString(branch)});
    }

    static std::string change(const std::string &path, const ScratchFile &file)
    {
        if (!file.content)
            return "D " + quoted(path) + "\n";
        if (file.mode == "160000")
            return "M 160000 " + *file.content + " " + quoted(path) + "\n";
        return "M " + file.mode + " inline " + quoted(path) + "\ndata " + std::to_string(file.content->size()) + "\n" + *file.content
            + "\n";
    }

    /// fast-import's C-style quoting.
    static std::string quoted(const std::string &path)
    {
        std::string text = "\"";
        for (const char c : path) {
            if (c == '"' || c == '\\')
                text += '\\';
            text += c == '\n' ? std::string("\\n") : std::string(1, c);
        }
        return text + "\"";
    }

    QTemporaryDir m_folder;
    QString m_output;
    std::int64_t m_time = kFirst;
    bool m_isValid = false;
};

} // namespace support
