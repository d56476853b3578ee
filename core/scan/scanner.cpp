// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/scanner.h"

#include "base/logging.h"
#include "git/history.h"
#include "git/mirror.h"
#include "scan/commitwriter.h"
#include "scan/pipeline.h"

#include <QDateTime>
#include <QFile>

#include <chrono>
#include <thread>

namespace scan {

namespace {

/// Rises when the same history would give other events: everything is scanned anew then.
constexpr int kScannerVersion = 3;

using Steady = std::chrono::steady_clock;

double secondsSince(Steady::time_point start)
{
    return std::chrono::duration<double>(Steady::now() - start).count();
}

std::string joined(const std::vector<std::string> &items)
{
    std::string text;
    for (const std::string &item : items)
        text.append(item).push_back('\n');
    return text;
}

/// What the events depend on besides the commits.
std::string fingerprint(const RepositoryConfig &config, const git::Objects &objects, const ObjectId &mailmap)
{
    return std::to_string(kScannerVersion) + "|" + config.branch + "|" + joined(config.include) + "|" + joined(config.exclude) + "|"
        + git::boundaryFingerprint(objects) + "|" + mailmap.hex();
}

/// One run over one repository.
class Run final
{
public:
    Run(store::EventStore &store, RepositoryId id, const RepositoryConfig &config, const std::string &gitPath, const ScanOptions &options,
        const JobContext &context)
        : m_store(store), m_id(id), m_config(config), m_gitPath(gitPath), m_options(options), m_context(context)
    {
    }

    Result<ScanReport> operator()()
    {
        auto report = scan();
        if (!report)
            m_store.abandon();
        return report;
    }

private:
    Result<ScanReport> scan()
    {
        auto objects = git::Objects::open(m_gitPath);
        if (!objects)
            return objects.error();
        const auto head = objects->head(m_config.branch);
        if (!head)
            return head.error();
        m_report.head = head->commit;
        m_report.branch = head->branch;
        m_report.note = head->note;
        if (head->commit.isNull())
            return finishEmpty();
        const ObjectId mailmap = git::loadMailmap(*objects, head->commit);
        if (auto ready = prepareCursor(*head, fingerprint(m_config, *objects, mailmap)); !ready)
            return ready.error();
        if (m_cursor.complete && m_cursor.commit == head->commit && m_cursor.replayUntil.isNull())
            return finishAsBefore(*head);
        return walk(*objects, *head);
    }

    Result<ScanReport> finishEmpty()
    {
        if (m_report.note.empty())
            m_report.note = QCoreApplication::translate("Scan", "This repository has no commit yet.").toStdString();
        return finish(0);
    }

    /// Nothing is new.
    Result<ScanReport> finishAsBefore(const git::Head &head)
    {
        if (head.shallow)
            noteShallow(m_cursor.firstTime);
        return finish(0);
    }

    Result<ScanReport> finish(RunId run)
    {
        m_report.seconds = secondsSince(m_start);
        if (auto noted = m_store.setNote(m_id, m_report.note); !noted)
            return noted.error();
        const auto bytes = git::objectBytes(QFile::decodeName(QByteArray::fromStdString(m_gitPath)), m_context.stop);
        const auto ended =
            m_store.endRun(m_id, run, m_options.clock->now(), m_report.seconds, m_report.newCommits, m_report.newEvents, bytes);
        if (!ended)
            return ended.error();
        return m_report;
    }

    /// The cursor to go on from; an empty one where everything has to be scanned.
    Result<void> prepareCursor(const git::Head &head, std::string configHash)
    {
        auto cursor = m_store.cursor(m_id);
        if (!cursor)
            return cursor.error();
        if (*cursor && ((*cursor)->configHash != configHash || !(*cursor)->keepsUses)) {
            qCInfo(lcScan) << "configuration changed, or what resources use was not kept: scanning anew";
            m_isAnew = true;
            cursor->reset();
        }
        m_cursor = cursor->value_or(store::ScanCursor{});
        m_cursor.configHash = std::move(configHash);
        m_cursor.branch = head.branch;
        return {};
    }

    /// Where not all is as it was, what is in the store is replaced: at once, so that it stays as it is
    /// when the scan cannot end.
    Result<void> beginAnew(const git::History &history)
    {
        if (!m_cursor.commit.isNull() && !history.reachesKnown())
            return beginReplay(history);
        return m_isAnew ? m_store.resetScan(m_id) : Result<void>();
    }

    /// LIFECYCLE rule 11: the branch was rewritten. States are built again from the root; events up to
    /// the newest common commit exist already.
    Result<void> beginReplay(const git::History &history)
    {
        const auto common = m_store.newestCommon(m_id, history.commits());
        if (!common)
            return common.error();
        m_isAnew = true;
        store::ScanCursor cursor;
        cursor.replayUntil = *common;
        cursor.configHash = m_cursor.configHash;
        cursor.branch = m_cursor.branch;
        cursor.keepsUses = true;
        if (auto begun = m_store.beginReplay(m_id, cursor.replayUntil, cursor); !begun)
            return begun.error();
        m_cursor = cursor;
        return {};
    }

    Result<ScanReport> walk(git::Objects &objects, const git::Head &head)
    {
        auto history = git::History::open(objects, head.commit, m_cursor.commit, m_context);
        if (!history)
            return history.error();
        const auto run = m_store.beginRun(m_id, m_options.clock->now());
        if (!run)
            return run.error();
        if (auto begun = beginAnew(*history); !begun)
            return begun.error();
        history->setTimeBefore(m_cursor.time);
        if (auto scanned = consume(objects, *history, *run); !scanned)
            return scanned.error();
        if (head.shallow)
            noteShallow(m_firstTime);
        return finish(*run);
    }

    Result<void> consume(git::Objects &objects, git::History &history, RunId run)
    {
        Pipeline::Input input;
        input.objects = &objects;
        input.history = &history;
        input.gitPath = m_gitPath;
        input.rules = {m_config.include, m_config.exclude};
        input.threads = m_options.threads > 0 ? m_options.threads : int(std::max(1u, std::thread::hardware_concurrency()));
        if (!m_cursor.commit.isNull()) {
            const auto unreadable = m_store.unreadableFiles(m_id);
            if (!unreadable)
                return unreadable.error();
            for (const store::FileRecord &file : *unreadable)
                input.unreadable.emplace(file.path, file);
        }
        const auto blobs = m_store.blobsRead(m_id);
        if (!blobs)
            return blobs.error();
        const std::int64_t total = history.size();
        Pipeline pipeline(std::move(input), m_context.stop);
        CommitWriter writer(m_store, pipeline, m_id, run, m_cursor, {blobs->begin(), blobs->end()}, m_options.batchCommits, m_isAnew);
        for (;;) {
            auto next = pipeline.next();
            if (!next)
                return next.error();
            if (!*next)
                break;
            const bool isWhole = !(*next)->continues;
            const bool isNew = writer.cursor().replayUntil.isNull();
            if (auto added = writer.add(std::move(**next)); !added)
                return added;
            m_walked += isWhole;
            m_report.newCommits += isWhole && isNew;
            m_report.newEvents = writer.newEvents();
            tell(total);
        }
        m_firstTime = writer.cursor().firstTime;
        return writer.flush(true);
    }

    void tell(std::int64_t total)
    {
        constexpr std::int64_t kEvery = 16;
        if (m_walked % kEvery != 0)
            return;
        Progress progress;
        progress.phase = Progress::Phase::Scanning;
        progress.done = m_walked;
        progress.total = total;
        progress.events = m_report.newEvents;
        const double seconds = secondsSince(m_start);
        if (seconds > 0.5) {
            progress.perSecond = double(progress.done) / seconds;
            progress.secondsLeft = std::int64_t(double(total - progress.done) / progress.perSecond + 0.5);
        }
        m_context.tell(progress);
    }

    /// LIFECYCLE rule 12.
    void noteShallow(std::int64_t firstTime)
    {
        const QString date = QDateTime::fromSecsSinceEpoch(firstTime, Qt::UTC).date().toString(Qt::ISODate);
        m_report.note = QCoreApplication::translate("Scan",
                                                    "A shallow clone: what was there before %1 has no history. Complete it: git -C %2 "
                                                    "fetch --unshallow")
                            .arg(date, QString::fromUtf8(m_gitPath.c_str()))
                            .toStdString();
    }

    store::EventStore &m_store;
    const RepositoryId m_id;
    const RepositoryConfig &m_config;
    const std::string &m_gitPath;
    const ScanOptions &m_options;
    const JobContext &m_context;
    const Steady::time_point m_start = Steady::now();
    store::ScanCursor m_cursor;
    ScanReport m_report;
    std::int64_t m_firstTime = 0;
    std::int64_t m_walked = 0; ///< commits
    bool m_isAnew = false;     ///< what is in the store is replaced, see beginAnew()
};

} // namespace

Result<ScanReport> scanRepository(store::EventStore &store, RepositoryId id, const RepositoryConfig &config, const std::string &gitPath,
                                  const ScanOptions &options, const JobContext &context)
{
    return Run(store, id, config, gitPath, options, context)();
}

} // namespace scan
