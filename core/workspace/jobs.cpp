// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/jobs.h"

#include "base/logging.h"
#include "git/objects.h"
#include "git/url.h"
#include "workspace/catalog.h"
#include "workspace/sample.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace workspace {

namespace {

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

/// One worker a repository, over all processes. The lock ends with its process, also when killed.
Result<std::unique_ptr<QLockFile>> lockRepository(const Place &place, RepositoryId id, const std::string &name)
{
    QDir().mkpath(place.locks());
    auto lock = std::make_unique<QLockFile>(place.locks() + u"/repository-%1.lock"_s.arg(id));
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return lock;
    if (lock->error() != QLockFile::LockFailedError)
        return Error{ErrorCode::DiskFull, Text::tr("%1 cannot be written. Check the folder and the free space.").arg(place.locks()), {}};
    qint64 process = 0;
    QString host, program;
    lock->getLockInfo(&process, &host, &program);
    return Error{ErrorCode::Busy,
                 Text::tr("%1 is being scanned by another process (%2, number %3). Wait until it has ended.")
                     .arg(QString::fromStdString(name), program.isEmpty() ? u"kubestats"_s : program, QString::number(process)),
                 {}};
}

Result<std::vector<Repository>> repositoriesOf(const Place &place, std::int64_t now)
{
    auto reader = store::Reader::open(place.database());
    if (!reader)
        return reader.error();
    return reader->repositories(now);
}

/// The catalog is a copy: a failure to write it is logged and costs nothing now.
void saveCatalog(const Place &place, std::int64_t now)
{
    const auto repositories = repositoriesOf(place, now);
    if (!repositories) {
        qCWarning(lcWorkspace).noquote() << repositories.error().message;
        return;
    }
    std::vector<RepositoryConfig> configs;
    for (const Repository &repository : *repositories)
        configs.push_back(repository.config);
    if (const auto written = writeCatalog(place.catalog(), configs); !written)
        qCWarning(lcWorkspace).noquote() << written.error().message;
}

std::string asGitHasIt(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}

/// The one that has the very address before one that spells the same place otherwise; none.
const Repository *sameAs(const RepositoryConfig &config, const std::vector<Repository> &repositories)
{
    const auto place = [](const std::string &url) { return git::placeOf(QString::fromStdString(url)); };
    const auto find = [&repositories](const auto &isSame) -> const Repository * {
        const auto found = std::find_if(repositories.begin(), repositories.end(), isSame);
        return found == repositories.end() ? nullptr : &*found;
    };
    if (config.local)
        return find([&](const Repository &known) { return known.config.local && known.config.path == config.path; });
    if (const Repository *known = find([&](const Repository &one) { return !one.config.local && one.config.url == config.url; }))
        return known;
    return find([&](const Repository &one) { return !one.config.local && place(one.config.url) == place(config.url); });
}

const Repository *namedAs(const std::string &name, const std::vector<Repository> &repositories)
{
    const auto found =
        std::find_if(repositories.begin(), repositories.end(), [&name](const Repository &known) { return known.config.name == name; });
    return found == repositories.end() ? nullptr : &*found;
}

Error nameTaken(const std::string &name)
{
    return {ErrorCode::InvalidInput,
            Text::tr("Another repository is called %1 already. Choose another name.").arg(QString::fromStdString(name)),
            {}};
}

/// `name`, which two repositories would share otherwise with its host before it, or else with a number behind it.
std::string uniqueName(const std::string &name, const QString &host, const std::vector<Repository> &repositories)
{
    const Repository *other = namedAs(name, repositories);
    if (!other)
        return name;
    const auto location = git::parseLocation(QString::fromStdString(other->config.url));
    const std::string withHost = host.toStdString() + '/' + name;
    if (!host.isEmpty() && !(location && location->host == host) && !namedAs(withHost, repositories))
        return withHost;
    for (int number = 2;; ++number) {
        const std::string numbered = name + '-' + std::to_string(number);
        if (!namedAs(numbered, repositories))
            return numbered;
    }
}

/// `config.name` is a wish, which is refused where it is another's; without one it is made from `location`.
Result<AddedRepository> addOrFind(store::EventStore &store, const Place &place, RepositoryConfig config, const git::Location &location,
                                  std::int64_t now)
{
    const auto repositories = repositoriesOf(place, now);
    if (!repositories)
        return repositories.error();
    if (const Repository *known = sameAs(config, *repositories))
        return AddedRepository{known->id, known->config, false};
    if (config.name.empty())
        config.name = uniqueName(location.name.toStdString(), location.host, *repositories);
    else if (namedAs(config.name, *repositories))
        return nameTaken(config.name);
    const auto id = store.addRepository(config);
    if (!id)
        return id.error();
    saveCatalog(place, now);
    return AddedRepository{*id, std::move(config), true};
}

} // namespace

Result<QString> setAside(const Place &place, std::int64_t now)
{
    const QString stamp = QDateTime::fromSecsSinceEpoch(now, Qt::UTC).toString(u"yyyyMMdd-HHmmss"_s);
    const QString target = place.folder + u"/kubestats-damaged-%1.db"_s.arg(stamp);
    if (!QFile::rename(place.database(), target))
        return Error{
            ErrorCode::Corrupt,
            Text::tr("The store %1 is damaged and cannot be moved aside. Move it away by hand and start again.").arg(place.database()),
            {}};
    for (const QLatin1String companion : {"-wal"_L1, "-shm"_L1}) {
        if (QFileInfo::exists(place.database() + companion))
            QFile::rename(place.database() + companion, target + companion);
    }
    return target;
}

int restoreCatalog(store::EventStore &store, const Place &place)
{
    const auto configs = readCatalog(place.catalog());
    if (!configs) {
        qCWarning(lcWorkspace).noquote() << configs.error().message;
        return 0;
    }
    return int(std::count_if(configs->begin(), configs->end(),
                             [&store](const RepositoryConfig &config) { return bool(store.addRepository(config)); }));
}

Result<OpenedStore> openStore(const Place &place, std::int64_t now)
{
    auto opened = store::EventStore::open(place.database());
    if (opened)
        return OpenedStore{std::move(*opened), {}, 0};
    if (opened.error().code != ErrorCode::Corrupt)
        return opened.error();
    const auto moved = setAside(place, now);
    if (!moved)
        return moved.error();
    auto fresh = store::EventStore::open(place.database());
    if (!fresh)
        return fresh.error();
    OpenedStore result{std::move(*fresh), *moved, 0};
    result.restored = restoreCatalog(result.store, place);
    return result;
}

Result<AddedRepository> addRepository(store::EventStore &store, const Place &place, const QString &text, const RepositoryConfig &wishes,
                                      std::int64_t now)
{
    const auto location = git::parseLocation(text);
    if (!location)
        return location.error();
    RepositoryConfig config = wishes;
    config.local = location->local;
    config.url = location->url.toStdString();
    config.path = asGitHasIt(location->local ? location->path : mirrorPath(place, location->url));
    // What is no repository is not listed; one that cannot be read is, with the reason.
    if (config.local) {
        if (const auto objects = git::Objects::open(config.path); !objects && objects.error().code == ErrorCode::NotFound)
            return objects.error();
    }
    return addOrFind(store, place, std::move(config), *location, now);
}

Result<AddedRepository> addSample(store::EventStore &store, const Place &place, std::int64_t now)
{
    const auto path = unpackSample(place);
    if (!path)
        return path.error();
    RepositoryConfig config;
    config.local = true;
    config.path = asGitHasIt(*path);
    config.schedule = Schedule::Off;
    git::Location location;
    location.name = u"kubestats/sample"_s;
    return addOrFind(store, place, std::move(config), location, now);
}

Result<void> configureRepository(store::EventStore &store, const Place &place, RepositoryId id, const RepositoryConfig &config,
                                 std::int64_t now)
{
    const auto repositories = repositoriesOf(place, now);
    if (!repositories)
        return repositories.error();
    // Two that have had one name since an earlier version are configured as any.
    const auto known = std::find_if(repositories->begin(), repositories->end(), [id](const Repository &one) { return one.id == id; });
    const bool isRenamed = known != repositories->end() && known->config.name != config.name;
    if (isRenamed && namedAs(config.name, *repositories))
        return nameTaken(config.name);
    if (auto done = store.updateRepository(id, config); !done)
        return done;
    saveCatalog(place, now);
    return {};
}

Result<void> removeRepository(store::EventStore &store, const Place &place, const Repository &repository, std::int64_t now)
{
    const auto lock = lockRepository(place, repository.id, repository.config.name);
    if (!lock)
        return lock.error();
    if (auto done = store.removeRepository(repository.id); !done)
        return done;
    saveCatalog(place, now);
    const QString path = QFile::decodeName(QByteArray::fromStdString(repository.config.path));
    const bool ours = path.startsWith(place.mirrors() + u'/') || path.startsWith(place.samples() + u'/');
    if (ours && QFileInfo::exists(path) && !QDir(path).removeRecursively())
        qCWarning(lcWorkspace).noquote() << Text::tr("%1 could not be removed wholly. Remove it by hand.").arg(path);
    return {};
}

Result<void> dropUnfetched(store::EventStore &store, const Place &place, const AddedRepository &added, std::int64_t now)
{
    if (!added.isNew || added.config.local || QFileInfo::exists(QFile::decodeName(added.config.path.c_str())))
        return {};
    if (auto done = store.removeRepository(added.id); !done)
        return done;
    saveCatalog(place, now);
    return {};
}

git::FetchLimits fetchLimits(const Settings &settings)
{
    git::FetchLimits limits;
    limits.total = std::chrono::minutes(settings.number("fetch/time-limit"));
    limits.memoryBytes = std::int64_t(settings.number("fetch/memory-limit")) << 20;
    return limits;
}

Result<git::FetchReport> fetchRepository(const RefreshRequest &request, const JobContext &context)
{
    if (context.cancelled())
        return cancelledError();
    if (request.config.local)
        return git::FetchReport{};
    const auto lock = lockRepository(request.place, request.id, request.config.name);
    if (!lock)
        return lock.error();
    QDir().mkpath(request.place.mirrors());
    git::FetchRequest fetch;
    fetch.url = QString::fromStdString(request.config.url);
    fetch.mirror = QFile::decodeName(QByteArray::fromStdString(request.config.path));
    fetch.credential = request.credential;
    fetch.acceptHostKey = request.acceptHostKey;
    fetch.caFile = request.caFile;
    fetch.limits = request.limits;
    return git::fetchMirror(fetch, context);
}

Result<scan::ScanReport> scanStored(store::EventStore &store, const RefreshRequest &request, const JobContext &context)
{
    if (context.cancelled())
        return cancelledError();
    const auto lock = lockRepository(request.place, request.id, request.config.name);
    if (!lock)
        return lock.error();
    auto report = scan::scanRepository(store, request.id, request.config, request.config.path, request.options, context);
    if (!report)
        recordFailure(store, request.id, report.error(), request.options.clock->now());
    return report;
}

void recordFailure(store::EventStore &store, RepositoryId id, const Error &error, std::int64_t now)
{
    if (error.code == ErrorCode::Cancelled || error.code == ErrorCode::Busy)
        return;
    if (!error.detail.isEmpty())
        qCWarning(lcWorkspace).noquote() << error.message << error.detail;
    if (const auto kept = store.setFailed(id, error, now); !kept)
        qCWarning(lcWorkspace).noquote() << kept.error().message;
}

} // namespace workspace
