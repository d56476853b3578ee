// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/objects.h"

#include "git/commitparser.h"
#include "git/objects_p.h"
#include "git/url.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace git {

namespace {

constexpr int kShortestPrefix = 4;

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Git)
};

QString shown(const std::string &path)
{
    return QString::fromUtf8(path.c_str());
}

std::string_view bytesOf(const git_odb_object *object)
{
    return {static_cast<const char *>(git_odb_object_data(const_cast<git_odb_object *>(object))),
            git_odb_object_size(const_cast<git_odb_object *>(object))};
}

/// The folder that holds HEAD and config, found without libgit2, for it refuses to open what it does
/// not support. Empty where there is none.
QString gitFolder(const QString &path)
{
    if (QFileInfo::exists(path + "/HEAD"_L1) && QFileInfo::exists(path + "/objects"_L1))
        return path;
    const QString inner = path + "/.git"_L1;
    if (QFileInfo(inner).isDir())
        return inner;
    QFile file(inner);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString line = QString::fromUtf8(file.readLine()).trimmed();
    if (!line.startsWith("gitdir: "_L1))
        return {};
    return QFileInfo(QFileInfo(inner).dir(), line.mid(8)).absoluteFilePath();
}

/// The folder that a worktree shares with its repository: it has the configuration and the objects.
QString commonFolder(const QString &folder)
{
    QFile file(folder + "/commondir"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return folder;
    return QFileInfo(QDir(folder), QFile::decodeName(file.readLine().trimmed())).absoluteFilePath();
}

QString configValue(const git_config *config, const char *key)
{
    git_buf buffer = GIT_BUF_INIT;
    QString value;
    if (config && git_config_get_string_buf(&buffer, config, key) == 0)
        value = QString::fromUtf8(buffer.ptr);
    git_buf_dispose(&buffer);
    return value;
}

/// The key "remote.NAME.promisor" of a remote that holds what was left out; git clone --filter sets it,
/// with or without extensions.partialClone. Empty where there is none.
QString promisorKey(git_config *config)
{
    QString key;
    git_config_foreach_match(
        config, "^remote\\..*\\.promisor$",
        [](const git_config_entry *entry, void *found) {
            if (qstrcmp(entry->value, "true") == 0)
                *static_cast<QString *>(found) = QString::fromUtf8(entry->name);
            return 0;
        },
        &key);
    return key;
}

/// An extension that changes what a repository is in a way that neither we nor libgit2 know; empty where
/// there is none.
QString unknownExtension(git_config *config)
{
    if (configValue(config, "core.repositoryformatversion").toInt() < 1)
        return {};
    QString name;
    git_config_foreach_match(
        config, "^extensions\\.",
        [](const git_config_entry *entry, void *found) {
            const QString extension = QString::fromUtf8(entry->name).section(u'.', 1);
            for (const auto &known : {"noop"_L1, "objectformat"_L1, "refstorage"_L1, "worktreeconfig"_L1, "preciousobjects"_L1}) {
                if (extension == known)
                    return 0;
            }
            *static_cast<QString *>(found) = extension;
            return 0;
        },
        &name);
    return name;
}

/// What the repository's format asks of its reader, read before libgit2 sees it (its error codes
/// differ from version to version).
Result<void> checkFormat(const QString &path, const QString &folder)
{
    git_config *raw = nullptr;
    if (git_config_open_ondisk(&raw, QFile::encodeName(commonFolder(folder) + "/config"_L1).constData()) != 0)
        return {};
    const ConfigHandle config(raw);
    const auto unsupported = [&](const QString &what) { return Error{ErrorCode::Unsupported, what, {}}; };
    if (const QString format = configValue(raw, "extensions.objectformat"); !format.isEmpty() && format != "sha1"_L1)
        return unsupported(Text::tr("%1 names its objects by %2, which this libgit2 cannot read. Convert a copy: git init NEW; git "
                                    "fast-export --all | git -C NEW fast-import")
                               .arg(path, format));
    if (const QString storage = configValue(raw, "extensions.refstorage"); !storage.isEmpty() && storage != "files"_L1)
        return unsupported(
            Text::tr("%1 keeps its branches as \"%2\", which cannot be read yet. Convert it: git refs migrate --ref-format=files")
                .arg(path, storage));
    if (const QString remote = configValue(raw, "extensions.partialclone"); !remote.isEmpty())
        return unsupported(
            Text::tr("%1 is a partial clone: files of its history are missing. Complete it: git fetch --refetch --no-filter %2, "
                     "then git config --unset extensions.partialClone")
                .arg(path, remote));
    if (const QString key = promisorKey(raw); !key.isEmpty())
        return unsupported(
            Text::tr("%1 is a partial clone: files of its history are missing. Complete it: git fetch --refetch --no-filter %2, "
                     "then git config --unset %3")
                .arg(path, key.section(u'.', 1, -2), key));
    if (const QString extension = unknownExtension(raw); !extension.isEmpty())
        return unsupported(
            Text::tr("%1 uses Git's extension \"%2\", which cannot be read yet. Add a copy without it: git clone --mirror %1 NEW")
                .arg(path, extension));
    return {};
}

std::unordered_set<ObjectId> readBoundary(const QString &folder)
{
    std::unordered_set<ObjectId> commits;
    QFile file(folder + "/shallow"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return commits;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (const ObjectId id = ObjectId::fromHex({line.constData(), std::size_t(line.size())}); !id.isNull())
            commits.insert(id);
    }
    return commits;
}

/// Name and commit of `refs/heads/<name>`; no commit where it does not exist.
ObjectId branchCommit(git_repository *repository, const std::string &branch)
{
    git_oid oid;
    if (git_reference_name_to_id(&oid, repository, ("refs/heads/" + branch).c_str()) != 0)
        return {};
    return fromOid(oid);
}

std::vector<std::string> branchNames(git_repository *repository)
{
    std::vector<std::string> names;
    git_reference_foreach_glob(
        repository, "refs/heads/*",
        [](const char *name, void *payload) {
            static_cast<std::vector<std::string> *>(payload)->emplace_back(name + std::strlen("refs/heads/"));
            return 0;
        },
        &names);
    return names;
}

/// LIFECYCLE rule 10, for a HEAD that names a branch which does not exist.
Head guessedHead(git_repository *repository, const std::string &named)
{
    const std::vector<std::string> names = branchNames(repository);
    std::string chosen;
    if (names.size() == 1)
        chosen = names.front();
    for (const char *name : {"main", "master"}) {
        if (chosen.empty() && !branchCommit(repository, name).isNull())
            chosen = name;
    }
    Head head;
    if (chosen.empty()) {
        head.branch = named;
        if (!names.empty())
            head.note =
                Text::tr("HEAD names the branch \"%1\", which does not exist. Choose one of the %n branch(es).", nullptr, int(names.size()))
                    .arg(QString::fromStdString(named))
                    .toStdString();
        return head;
    }
    head.branch = chosen;
    head.commit = branchCommit(repository, chosen);
    head.note = Text::tr("HEAD names no branch of this repository; \"%1\" is scanned.").arg(QString::fromStdString(chosen)).toStdString();
    return head;
}

} // namespace

OdbObjectHandle Objects::Private::read(const ObjectId &id) const
{
    git_odb_object *object = nullptr;
    const git_oid oid = toOid(id);
    if (git_odb_read(&object, odb.get(), &oid) != 0)
        return nullptr;
    return OdbObjectHandle(object);
}

Author Objects::Private::resolved(Author author) const
{
    if (!mailmap)
        return author;
    const char *name = nullptr;
    const char *email = nullptr;
    if (git_mailmap_resolve(&name, &email, mailmap.get(), author.name.c_str(), author.email.c_str()) != 0)
        return author;
    return {name, email};
}

Error missingObject(const Objects::Private &d, const ObjectId &id)
{
    return {ErrorCode::Incomplete,
            Text::tr("%1 lacks the object %2. Complete it with git fetch, or see git fsck.")
                .arg(shown(d.path), QString::fromStdString(id.hex())),
            lastErrorText()};
}

Objects::Objects(std::unique_ptr<Private> d) : m_private(std::move(d)) {}
Objects::Objects(Objects &&) noexcept = default;
Objects &Objects::operator=(Objects &&) noexcept = default;
Objects::~Objects() = default;

Result<Objects> Objects::open(const std::string &path)
{
    startLibrary();
    const QString name = shown(path);
    const QString folder = gitFolder(QFile::decodeName(path.c_str()));
    if (folder.isEmpty())
        return Error{ErrorCode::NotFound, Text::tr("%1 is not a Git repository.").arg(name), {}};
    if (const auto fits = checkFormat(name, folder); !fits)
        return fits.error();
    auto d = std::make_unique<Private>();
    d->path = path;
    git_repository *repository = nullptr;
    if (const int code = git_repository_open_ext(&repository, path.c_str(), GIT_REPOSITORY_OPEN_NO_SEARCH, nullptr); code != 0) {
        if (code == GIT_ENOTFOUND)
            return Error{ErrorCode::NotFound, Text::tr("%1 is not a Git repository.").arg(name), lastErrorText()};
        return Error{ErrorCode::Unsupported, Text::tr("%1 cannot be opened: %2. See git -C %1 fsck.").arg(name, lastErrorText()),
                     lastErrorText()};
    }
    d->repository.reset(repository);
    git_odb *odb = nullptr;
    if (git_repository_odb(&odb, repository) != 0)
        return Error{ErrorCode::Corrupt, Text::tr("The objects of %1 cannot be read: %2.").arg(name, lastErrorText()), lastErrorText()};
    d->odb.reset(odb);
    d->boundary = readBoundary(QString::fromUtf8(git_repository_commondir(repository)));
    return Objects(std::move(d));
}

Result<Head> Objects::head(const std::string &branch) const
{
    git_repository *repository = m_private->repository.get();
    Head head;
    head.shallow = !m_private->boundary.empty();
    if (!branch.empty()) {
        head.branch = branch;
        head.commit = branchCommit(repository, branch);
        if (head.commit.isNull())
            return Error{
                ErrorCode::NotFound,
                Text::tr("%1 has no branch \"%2\". Choose another one.").arg(shown(m_private->path), QString::fromStdString(branch)),
                {}};
        return head;
    }
    git_reference *raw = nullptr;
    if (git_reference_lookup(&raw, repository, "HEAD") != 0)
        return Error{ErrorCode::Corrupt, Text::tr("%1 has no HEAD. See git symbolic-ref HEAD.").arg(shown(m_private->path)),
                     lastErrorText()};
    const ReferenceHandle reference(raw);
    if (git_reference_type(raw) == GIT_REFERENCE_DIRECT) {
        head.commit = fromOid(*git_reference_target(raw));
        head.note = Text::tr("HEAD is detached; its commit is scanned.").toStdString();
        return head;
    }
    std::string_view target = git_reference_symbolic_target(raw);
    if (target.starts_with("refs/heads/"))
        target.remove_prefix(std::strlen("refs/heads/"));
    head.branch = std::string(target);
    head.commit = branchCommit(repository, head.branch);
    if (head.commit.isNull()) {
        const bool isShallow = head.shallow;
        head = guessedHead(repository, head.branch);
        head.shallow = isShallow;
    }
    return head;
}

Result<std::string> Objects::blob(const ObjectId &id, std::size_t limit) const
{
    const git_oid oid = toOid(id);
    std::size_t size = 0;
    git_object_t type = GIT_OBJECT_ANY;
    if (git_odb_read_header(&size, &type, m_private->odb.get(), &oid) != 0)
        return missingObject(*m_private, id);
    if (type != GIT_OBJECT_BLOB)
        return Error{ErrorCode::InvalidInput, Text::tr("%1 is not a file.").arg(QString::fromStdString(id.hex())), {}};
    if (size > limit)
        return Error{ErrorCode::TooLarge, Text::tr("The file has %1 bytes; %2 is the limit.").arg(size).arg(limit), {}};
    const OdbObjectHandle object = m_private->read(id);
    if (!object)
        return missingObject(*m_private, id);
    return std::string(bytesOf(object.get()));
}

Result<CommitInfo> Objects::commit(const ObjectId &id) const
{
    const OdbObjectHandle object = m_private->read(id);
    if (!object)
        return missingObject(*m_private, id);
    const auto raw = parseCommit(bytesOf(object.get()));
    if (!raw || git_odb_object_type(object.get()) != GIT_OBJECT_COMMIT)
        return Error{ErrorCode::NotFound, Text::tr("%1 is not a commit.").arg(QString::fromStdString(id.hex())), {}};
    CommitInfo info;
    info.id = id;
    info.time = signatureTime(raw->committer);
    info.author = m_private->resolved(signatureAuthor(raw->author));
    info.committer = m_private->resolved(signatureAuthor(raw->committer));
    info.message = toUtf8(raw->message);
    info.parents = raw->parents;
    return info;
}

Result<ObjectId> Objects::blobAt(const ObjectId &commit, std::string_view path) const
{
    git_commit *rawCommit = nullptr;
    const git_oid oid = toOid(commit);
    if (git_commit_lookup(&rawCommit, m_private->repository.get(), &oid) != 0)
        return missingObject(*m_private, commit);
    const CommitHandle handle(rawCommit);
    git_tree *rawTree = nullptr;
    if (git_commit_tree(&rawTree, rawCommit) != 0)
        return missingObject(*m_private, commit);
    const TreeHandle tree(rawTree);
    git_tree_entry *rawEntry = nullptr;
    const int code = git_tree_entry_bypath(&rawEntry, rawTree, std::string(path).c_str());
    if (code == GIT_ENOTFOUND)
        return ObjectId{};
    if (code != 0)
        return missingObject(*m_private, commit);
    const TreeEntryHandle entry(rawEntry);
    const git_filemode_t mode = git_tree_entry_filemode(rawEntry);
    if (mode != GIT_FILEMODE_BLOB && mode != GIT_FILEMODE_BLOB_EXECUTABLE)
        return ObjectId{};
    return fromOid(*git_tree_entry_id(rawEntry));
}

Result<ObjectId> Objects::resolve(std::string_view prefix) const
{
    git_oid shortId{};
    if (prefix.size() < kShortestPrefix || prefix.size() > GIT_OID_HEXSZ || git_oid_fromstrn(&shortId, prefix.data(), prefix.size()) != 0)
        return Error{ErrorCode::InvalidInput,
                     Text::tr("\"%1\" is not a commit's name. Write 4 to 40 hexadecimal digits.")
                         .arg(QString::fromUtf8(prefix.data(), qsizetype(prefix.size()))),
                     {}};
    git_object *raw = nullptr;
    const int code = git_object_lookup_prefix(&raw, m_private->repository.get(), &shortId, prefix.size(), GIT_OBJECT_COMMIT);
    const ObjectHandle object(raw);
    const QString text = QString::fromUtf8(prefix.data(), qsizetype(prefix.size()));
    if (code == GIT_EAMBIGUOUS)
        return Error{ErrorCode::InvalidInput, Text::tr("Several commits begin with %1. Write more digits.").arg(text), {}};
    if (code != 0)
        return Error{ErrorCode::NotFound, Text::tr("%1 has no commit %2.").arg(shown(m_private->path), text), lastErrorText()};
    return fromOid(*git_object_id(raw));
}

std::string Objects::origin() const
{
    git_config *raw = nullptr;
    if (git_repository_config_snapshot(&raw, m_private->repository.get()) != 0)
        return {};
    const ConfigHandle config(raw);
    const auto location = parseLocation(configValue(raw, "remote.origin.url"));
    return location ? location->url.toStdString() : std::string();
}

} // namespace git
