// SPDX-License-Identifier: GPL-3.0-or-later
#include "purge/backup.h"

#include "base/json.h"
#include "purge/contents.h"
#include "purge/duration.h"
#include "purge/fields.h"
#include "purge/previewer.h"
#include "purge/saved.h"
#include "yaml/configreader.h"
#include "yaml/emitter.h"
#include "yaml/jsonwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <set>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace purge {

namespace {

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Purge)
};

const QString kPartial = u".partial"_s; // until it is whole
const QString kIndex = kBackupIndex;

Error unwritable(const QString &path)
{
    const int reason = errno;
    return {reason == ENOSPC || reason == EDQUOT ? ErrorCode::DiskFull : ErrorCode::Forbidden,
            Text::tr("%1 cannot be written: %2. Nothing was deleted. Choose another folder, or make room.")
                .arg(path, QString::fromLocal8Bit(std::strerror(reason))),
            {}};
}

/// Written and read again it is something else.
Error unfaithful(const QString &file)
{
    return {ErrorCode::Corrupt, Text::tr("%1 of the backup does not read as what was saved. Nothing was deleted.").arg(file), {}};
}

/// Taken while a folder is written, and given back by a kill, too; -1: somebody else has it, or nobody can.
int hold(const QString &folder)
{
    const int file = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (file >= 0 && ::flock(file, LOCK_EX | LOCK_NB) == 0)
        return file;
    if (file >= 0)
        ::close(file);
    return -1;
}

/// Removes what a kill left in `parent` of a namespace (its name in files; empty: of any): folders with the values
/// of Secrets. One that is still written is held, and stays.
void removeLeft(const QString &parent, const QString &name)
{
    static const QRegularExpression moment(u"-\\d{4}-\\d{2}-\\d{2}T\\d{6}Z(-\\d+)?\\.partial$"_s);
    const QDir folder(parent);
    for (const QString &left : folder.entryList({name + u'*' + kPartial}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks)) {
        const auto found = moment.match(left);
        const bool isOurs = found.hasMatch() && (name.isEmpty() || found.capturedStart() == name.size());
        const int file = isOurs ? hold(folder.filePath(left)) : -1;
        if (file < 0)
            continue;
        QDir(folder.filePath(left)).removeRecursively();
        ::close(file);
    }
}

/// A part of a file name from a name that a cluster chose: nothing in it can leave the folder.
std::string fileName(const std::string &name)
{
    static constexpr std::string_view kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.";
    static constexpr char kHex[] = "0123456789abcdef";
    std::string safe;
    for (const char c : name) {
        if (kPlain.find(c) != std::string_view::npos && !(safe.empty() && c == '.')) {
            safe += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            safe += {'%', kHex[byte >> 4], kHex[byte & 15]};
        }
    }
    if (safe.size() <= 200)
        return safe;
    return safe.substr(0, 120) + '%' + std::to_string(std::hash<std::string>()(name));
}

bool makeFolder(const QString &path)
{
    return ::mkdir(QFile::encodeName(path).constData(), S_IRWXU) == 0 || errno == EEXIST;
}

/// Writes a file that only its owner may read.
Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return unwritable(path);
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t step = ::write(file, bytes.constData() + written, std::size_t(bytes.size() - written));
        if (step < 0 && errno == EINTR)
            continue;
        if (step < 0)
            break;
        written += step;
    }
    const bool whole = written == bytes.size();
    const Error error = whole ? Error{} : unwritable(path);
    ::close(file);
    return whole ? Result<void>() : Result<void>(error);
}

/// Whether a Pod or a Job has run to its end.
bool hasFinished(const QJsonObject &object, const ApiResource &resource)
{
    const QJsonObject status = object.value("status"_L1).toObject();
    const std::string name = resource.groupResource();
    const auto phase = status["phase"_L1].toString();
    if (name == "pods")
        return phase == "Succeeded"_L1 || phase == "Failed"_L1;
    const QJsonArray conditions = status["conditions"_L1].toArray();
    return name == "jobs.batch" && std::any_of(conditions.begin(), conditions.end(), [](const QJsonValue &value) {
               const QJsonObject condition = value.toObject();
               const QString type = condition["type"_L1].toString();
               return (type == "Complete"_L1 || type == "Failed"_L1) && condition["status"_L1].toString() == "True"_L1;
           });
}

/// What brings an object back: as it was, without what the server notes about it.
QJsonObject restorable(QJsonObject object, const ApiResource &resource, BackupChoice choice)
{
    const bool isOver = hasFinished(object, resource);
    object.remove("status"_L1);
    QJsonObject metadata = object.value("metadata"_L1).toObject();
    metadata.remove("managedFields"_L1);
    QJsonObject annotations = metadata.value("annotations"_L1).toObject();
    annotations.remove(kFinished);
    if (isOver)
        annotations[kFinished] = u"true"_s;
    const bool isSecret = resource.group.empty() && resource.resource == "secrets";
    if (isSecret && choice == BackupChoice::WithoutSecrets) {
        // kubectl apply repeats the values there.
        annotations.remove("kubectl.kubernetes.io/last-applied-configuration"_L1);
        for (const auto field : {"data"_L1, "stringData"_L1}) {
            QJsonObject values = object.value(field).toObject();
            for (const QString &key : values.keys())
                values[key] = QString();
            if (object.contains(field))
                object[field] = values;
        }
        annotations["kubestats.io/secret-values"_L1] = u"left-out"_s;
    }
    if (!annotations.isEmpty() || metadata.contains("annotations"_L1))
        metadata["annotations"_L1] = annotations;
    object["metadata"_L1] = metadata;
    object["apiVersion"_L1] = QString::fromStdString(resource.group.empty() ? resource.version : resource.group + '/' + resource.version);
    object["kind"_L1] = QString::fromStdString(resource.kind);
    return object;
}

/// One backup while it is written: in a folder with another name until it is whole.
class Writer final
{
public:
    Writer(kube::Api &api, const Preview &preview, BackupChoice choice, const JobContext &context)
        : m_api(api), m_preview(preview), m_choice(choice), m_context(context)
    {
    }

    ~Writer()
    {
        if (!m_partial.isEmpty())
            QDir(m_partial).removeRecursively();
        if (m_hold >= 0)
            ::close(m_hold);
    }
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    Result<BackupReport> write(const QString &parent, std::int64_t now, std::int64_t record)
    {
        QDir().mkpath(QFileInfo(parent).absolutePath());
        removeLeft(parent, QString::fromStdString(fileName(m_preview.ns.name)));
        const QString name = QString::fromStdString(fileName(m_preview.ns.name) + '-' + momentText(now)).remove(u':');
        const QString folder = begin(parent, name);
        if (folder.isEmpty())
            return unwritable(QDir(parent).absoluteFilePath(name + kPartial));
        if (const auto done = writeAll(); !done)
            return done.error();
        m_report.digest = digestOf(m_saved);
        const auto index = indexText(now, record);
        if (!index)
            return index.error().within(kIndex);
        if (const auto done = put(kIndex, *index); !done)
            return done.error();
        // What cannot be read back restores nothing.
        if (const auto read = readBackupIndex(m_partial); !read || read->files != m_files)
            return read ? unfaithful(kIndex) : read.error();
        if (!syncAll() || ::rename(QFile::encodeName(m_partial).constData(), QFile::encodeName(folder).constData()) != 0 || !sync(parent))
            return unwritable(folder);
        m_partial.clear();
        m_report.folder = folder;
        return m_report;
    }

private:
    /// Makes the folder that is written into and holds it; returns that of the whole backup, or nothing. One that
    /// another program clears up in the moment it is made is left to it; where there are no locks nobody clears up.
    QString begin(const QString &parent, const QString &name)
    {
        constexpr int kMostMade = 3;
        QString folder;
        for (int n = 1, made = 0; m_hold < 0 && made < kMostMade; ++n) {
            folder = QDir(parent).absoluteFilePath(n == 1 ? name : u"%1-%2"_s.arg(name).arg(n));
            if (QFile::exists(folder) || QFile::exists(folder + kPartial))
                continue;
            if (!m_partial.isEmpty())
                QDir().rmdir(std::exchange(m_partial, {}));
            if (!makeFolder(parent) || !makeFolder(folder + kPartial))
                return {};
            m_partial = folder + kPartial;
            m_hold = hold(m_partial);
            ++made;
        }
        return folder;
    }

    static bool sync(const QString &path)
    {
        const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
        const bool done = file >= 0 && ::fsync(file) == 0;
        if (file >= 0)
            ::close(file);
        return done;
    }

    /// Has all of it on the disk, once everything is written: the first call flushes what the others wait for.
    [[nodiscard]] bool syncAll() const
    {
        const auto synced = [this](const auto &name) { return sync(m_partial + u'/' + QString::fromStdString(name)); };
        return std::all_of(m_files.begin(), m_files.end(), synced) && std::all_of(m_folders.begin(), m_folders.end(), synced)
            && synced(kIndex.toStdString()) && sync(m_partial);
    }

    Result<void> put(const QString &name, const QByteArray &bytes)
    {
        if (const auto done = writeFile(m_partial + u'/' + name, bytes); !done)
            return done;
        m_report.bytes += bytes.size();
        return {};
    }

    Result<void> writeObject(const QByteArray &json, const ApiResource &resource, const QString &file)
    {
        QJsonParseError fault;
        const QJsonObject object = QJsonDocument::fromJson(json, &fault).object();
        if (object.isEmpty())
            return Error{ErrorCode::Incomplete, Text::tr("The cluster answered an object that cannot be read: %1").arg(file),
                         fault.errorString()};
        const QJsonObject kept = restorable(object, resource, m_choice);
        const auto yaml = yaml::yamlFromJson(QJsonDocument(kept).toJson(QJsonDocument::Compact));
        if (!yaml)
            return yaml.error().within(file);
        const auto again = readSaved(*yaml, file);
        if (!again || *again != kept)
            return again ? unfaithful(file) : again.error();
        m_files.push_back(file.toStdString());
        return put(file, *yaml);
    }

    Result<void> writeAll()
    {
        const ApiResource namespaces{{}, "v1", "namespaces", "Namespace", false, {}};
        const auto ns = m_api.object(namespaces, {}, m_preview.ns.name, m_context.stop);
        if (!ns)
            return ns.error();
        if (const auto done = writeObject(*ns, namespaces, u"namespace.yaml"_s); !done)
            return done;
        for (const ApiResource &resource : kindsOf(m_preview)) {
            if (const auto written = writeKind(resource); !written)
                return written;
        }
        return {};
    }

    [[nodiscard]] bool isShown(const LiveObject &object) const
    {
        return std::any_of(m_preview.objects.begin(), m_preview.objects.end(), [&object](const LiveObject &each) {
            return each.uid == object.uid && each.resource == object.resource && each.name == object.name;
        });
    }

    Result<void> writeKind(const ApiResource &resource)
    {
        if (m_context.cancelled())
            return cancelledError();
        const auto texts = m_api.objects(resource, m_preview.ns.name, m_context.stop);
        if (!texts)
            return texts.error().within(QString::fromStdString(resource.groupResource()));
        const QString folder = QString::fromStdString(fileName(resource.groupResource()));
        if (!makeFolder(m_partial + u'/' + folder))
            return unwritable(m_partial + u'/' + folder);
        m_folders.push_back(folder.toStdString());
        std::set<std::string> names;
        for (const QByteArray &text : *texts) {
            const LiveObject object = objectOf(QJsonDocument::fromJson(text).object(), resource);
            if (isEndpoints(object.group, object.resource) && !isShown(object))
                continue; // the cluster makes them again
            if (object.name.empty() || !names.insert(object.name).second)
                return Error{ErrorCode::Incomplete, Text::tr("The cluster answered %1 without a name, or one twice.").arg(folder), {}};
            const QString file = folder + u'/' + QString::fromStdString(fileName(object.name)) + ".yaml"_L1;
            if (const auto done = writeObject(text, resource, file); !done)
                return done;
            m_saved.push_back(object);
            ++m_report.objects;
            m_context.tell({Progress::Phase::Writing, m_report.objects, std::int64_t(m_preview.objects.size()), 0, 0, -1});
        }
        return {};
    }

    Result<QByteArray> indexText(std::int64_t now, std::int64_t record)
    {
        JsonArray files;
        for (const std::string &file : m_files)
            files.add(file);
        JsonObject index;
        index.add("apiVersion", "kubestats.io/v1").add("kind", "NamespaceBackup");
        index.add("namespace", m_preview.ns.name).add("uid", m_preview.ns.uid).add("context", m_preview.cluster.context);
        index.add("cluster", m_preview.cluster.cluster).add("server", m_preview.cluster.server);
        index.add("kubeSystemUid", m_preview.cluster.kubeSystemUid).add("takenAt", momentText(now)).add("record", record);
        index.add("secretValues", m_choice != BackupChoice::WithoutSecrets).add("objects", m_report.objects).add("digest", m_report.digest);
        index.addRaw("files", files.text());
        return yaml::yamlFromJson(QByteArray::fromStdString(index.text()));
    }

    kube::Api &m_api;
    const Preview &m_preview;
    BackupChoice m_choice;
    const JobContext &m_context;
    QString m_partial;
    int m_hold = -1; // of m_partial
    BackupReport m_report;
    std::vector<LiveObject> m_saved;
    std::vector<std::string> m_files, m_folders;
};

} // namespace

QString backupPromise(const Preview &preview, BackupChoice choice)
{
    if (choice == BackupChoice::None)
        return Text::tr("Nothing is saved: nothing of this namespace can be brought back from here.");
    QStringList sentences{Text::tr("It can bring back %n object(s).", nullptr, int(preview.objects.size()))};
    const auto volumes = std::count_if(preview.claims.begin(), preview.claims.end(), [](const Claim &claim) { return claim.hasVolume(); });
    if (volumes > 0)
        sentences << Text::tr("Without the data of %n volume(s).", nullptr, int(volumes));
    if (!preview.loadBalancers.empty())
        sentences << Text::tr("Without the address(es) of %n load balancer(s).", nullptr, int(preview.loadBalancers.size()));
    if (choice == BackupChoice::WithoutSecrets)
        sentences << Text::tr("Without the values of Secrets.");
    return sentences.join(u' ');
}

Result<BackupReport> backUp(kube::Api &api, const Preview &preview, BackupChoice choice, const QString &parent, std::int64_t now,
                            std::int64_t record, const JobContext &context)
{
    if (!preview.complete())
        return Error{ErrorCode::Incomplete,
                     Text::tr("Not everything in the namespace can be read, so nothing is saved: %1").arg(preview.unknown.front().message),
                     {}};
    return Writer(api, preview, choice, context).write(parent, now, record);
}

void removePartialBackups(const QString &parent)
{
    if (!parent.isEmpty())
        removeLeft(parent, {});
}

} // namespace purge
