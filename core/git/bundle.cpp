// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/bundle.h"

#include "git/handles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <memory>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace git {

namespace {

using IndexerHandle = std::unique_ptr<git_indexer, Deleter<git_indexer_free>>;

struct Reference {
    git_oid id;
    QByteArray name;
};

Error unusable(const QString &bundle, const QString &detail)
{
    return {ErrorCode::Corrupt, QCoreApplication::translate("Git", "%1 is not a complete Git bundle. Make it again.").arg(bundle), detail};
}

Error libraryError(const QString &target)
{
    return {ErrorCode::Internal, QCoreApplication::translate("Git", "%1 cannot be made. Check the folder and the free space.").arg(target),
            lastErrorText()};
}

/// Reads the header up to its empty line; the file then stands at the pack.
Result<std::vector<Reference>> readHeader(QFile &file)
{
    if (file.readLine().trimmed() != "# v2 git bundle")
        return unusable(file.fileName(), u"not a version 2 bundle"_s);
    std::vector<Reference> references;
    for (;;) {
        const QByteArray line = file.readLine(4096);
        if (line == "\n")
            return references;
        Reference reference;
        if (!line.endsWith('\n') || line.size() < GIT_OID_HEXSZ + 3
            || git_oid_fromstrn(&reference.id, line.constData(), GIT_OID_HEXSZ) != 0)
            return unusable(file.fileName(), u"header"_s);
        reference.name = line.mid(GIT_OID_HEXSZ + 1).trimmed();
        references.push_back(reference);
    }
}

Result<void> indexPack(QFile &file, git_repository *repository, const QString &target)
{
    const QByteArray folder = QFile::encodeName(target + "/objects/pack"_L1);
    git_odb *database = nullptr;
    if (git_repository_odb(&database, repository) != 0)
        return libraryError(target);
    const OdbHandle guard(database);
    git_indexer *raw = nullptr;
    if (git_indexer_new(&raw, folder.constData(), 0, database, nullptr) != 0)
        return libraryError(target);
    const IndexerHandle indexer(raw);
    git_indexer_progress progress{};
    while (!file.atEnd()) {
        const QByteArray part = file.read(1 << 16);
        if (git_indexer_append(raw, part.constData(), std::size_t(part.size()), &progress) != 0)
            return unusable(file.fileName(), u"pack"_s);
    }
    if (git_indexer_commit(raw, &progress) != 0)
        return unusable(file.fileName(), u"pack"_s);
    return {};
}

Result<void> writeReferences(const std::vector<Reference> &references, git_repository *repository, const QString &target)
{
    const Reference *head = nullptr;
    for (const Reference &reference : references) {
        if (reference.name == "HEAD")
            head = &reference;
    }
    for (const Reference &reference : references) {
        if (!reference.name.startsWith("refs/"))
            continue;
        git_reference *made = nullptr;
        if (git_reference_create(&made, repository, reference.name.constData(), &reference.id, 1, nullptr) != 0)
            return libraryError(target);
        const ReferenceHandle guard(made);
        const bool isHead = reference.name.startsWith("refs/heads/") && (!head || git_oid_equal(&head->id, &reference.id));
        if (isHead && git_repository_set_head(repository, reference.name.constData()) != 0)
            return libraryError(target);
    }
    return {};
}

Result<void> unpackInto(const QString &bundle, const QString &folder)
{
    startLibrary();
    QFile file(bundle);
    if (!file.open(QIODevice::ReadOnly))
        return unusable(bundle, file.errorString());
    const auto references = readHeader(file);
    if (!references)
        return references.error();
    git_repository *raw = nullptr;
    if (git_repository_init(&raw, QFile::encodeName(folder).constData(), 1) != 0)
        return libraryError(folder);
    const RepositoryHandle repository(raw);
    if (auto done = indexPack(file, raw, folder); !done)
        return done;
    return writeReferences(*references, raw, folder);
}

} // namespace

Result<void> unpackBundle(const QString &bundle, const QString &target)
{
    const QFileInfo place(target);
    QTemporaryDir scratch(place.path() + "/.unpacking-XXXXXX"_L1);
    if (!scratch.isValid())
        return Error{ErrorCode::DiskFull,
                     QCoreApplication::translate("Git", "%1 cannot be written: %2. Check the folder and the free space.")
                         .arg(place.path(), scratch.errorString()),
                     {}};
    const QString made = scratch.filePath(u"repository"_s);
    if (auto done = unpackInto(bundle, made); !done)
        return done;
    if (!QDir().rename(made, target) && !place.exists())
        return Error{ErrorCode::DiskFull,
                     QCoreApplication::translate("Git", "%1 cannot be written. Check the folder and the free space.").arg(target),
                     {}};
    return {};
}

} // namespace git
