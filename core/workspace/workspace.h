// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/uses.h"
#include "base/jobcontext.h"
#include "base/result.h"
#include "model/filter.h"
#include "model/repository.h"
#include "model/series.h"
#include "scan/textdiff.h"
#include "store/reader.h"
#include "workspace/eventorder.h"

#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace workspace {

/// A job that waits, runs or failed, for the job bar and Activity.
struct Job {
    int id = 0; ///< below 0: of an earlier session
    RepositoryId repository = 0;
    std::string repositoryName;
    enum class State { Waiting, Running, Done, Failed, Cancelled } state = State::Waiting;
    Progress progress;
    QString error;
    ErrorCode errorCode = ErrorCode::Internal; ///< of `error`
    std::int64_t begun = 0;                    ///< UTC seconds: when it began to run, or to wait while it waits
    std::int64_t ended = 0;                    ///< 0 while it waits or runs
    std::int64_t newEvents = 0;                ///< what it found; Done only
    double seconds = 0;                        ///< the scan alone; Done only

    bool operator==(const Job &) const = default;
};

/// Small state, immutable, shared with the window. Large tables page through requestEvents() etc.
struct Snapshot {
    std::vector<Repository> repositories;
    std::vector<Job> jobs;                          ///< running and waiting first, then the last ones ended, newest first
    std::map<RepositoryId, std::int64_t> nextScans; ///< by schedule, UTC seconds; absent: only by hand
    bool loaded = false;                            ///< the repositories were read, even if there are none
    std::int64_t lastScan = 0;
    std::uint64_t dataVersion = 0; ///< rises when events in the store changed: pages read again
    QString storePath;
    QString fatal; ///< the store cannot be used: why and what to do; else empty

    /// There is no repository; before the store was read nobody knows.
    [[nodiscard]] bool isEmpty() const { return loaded && repositories.empty(); }
    bool operator==(const Snapshot &) const = default;
};
using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// The texts of an event's two sides, masked, for the diff.
struct EventTexts {
    Event event;
    std::string before, after;  ///< whole files at the two blobs (masked); empty where there is none
    scan::LineKeys lines;       ///< which lines differ, also where the masks look the same
    std::string message;        ///< the commit's whole message
    int lineAfter = 0;          ///< line in the file where the resource's document begins (after, else before)
    std::string webUrl;         ///< the file at this commit on the web, for known hosts; else empty
    std::string webSite;        ///< "GitHub", or the host
    int pullRequest = 0;        ///< number of the pull request the message names; 0: none
    std::string pullRequestUrl; ///< its page, for known hosts; else empty
};

template<class T>
using Reply = std::function<void(Result<T>)>;

/// The one QObject facade of the core: intents in, snapshots out. Lives on the main thread and owns
/// the lanes. Replies come on the main thread, never if `owner` is gone.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    /// `dataFolder` empty: $XDG_DATA_HOME/kubestats.
    explicit Workspace(const QString &dataFolder = {}, QObject *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] SnapshotPtr snapshot() const;

    // Intents. Failures arrive as `failed` or in the repository's state.
    void start();                                                                 ///< opens the store, schedules, rescans at start
    void addRepository(const QString &urlOrPath);                                 ///< adds, fetches and scans
    void addRepository(const QString &urlOrPath, const RepositoryConfig &wishes); ///< with branch, paths and schedule of choice
    void openSample();
    void removeRepository(RepositoryId id);
    void configureRepository(RepositoryId id, const RepositoryConfig &config); ///< rename, pause, branch, paths, schedule
    void rescan(RepositoryId id);
    void rescanAll();
    void cancel(int job);
    void acceptHostKey(RepositoryId id, const QString &fingerprint); ///< then tries again
    void setToken(const QString &host, const QByteArray &token);     ///< into the keyring; then usable
    void forgetToken(const QString &host);                           ///< out of the keyring; no error when there is none
    void compactStore();
    void setBotPatterns(const std::vector<std::string> &patterns);
    /// Somebody is about to search for text: what that needs is read, part by part, while nothing
    /// else is asked.
    void prepareSearch();

    // Questions; each returns at once and answers through `reply`. Stopping the source drops the answer.
    std::stop_source requestEvents(QObject *owner, const EventFilter &filter, store::Order order,
                                   const std::optional<store::EventKeyset> &after, int limit, Reply<store::EventPage> reply);
    /// One page from any row on, by places of the same filter.
    std::stop_source requestEventsFrom(QObject *owner, const EventFilter &filter, store::Order order,
                                       const std::shared_ptr<const store::EventPlaces> &places, std::int64_t row, int limit,
                                       Reply<store::EventPage> reply);
    std::stop_source requestEventPlaces(QObject *owner, const EventFilter &filter, const std::vector<store::EventKeyset> &marks,
                                        Reply<store::EventPlaces> reply);
    /// These events in this order; those that are gone are left out.
    std::stop_source requestEventsOf(QObject *owner, const std::vector<EventId> &ids, Reply<std::vector<Event>> reply);
    /// Sorts by `key`, which is called on another thread; not done where more than `most` match.
    std::stop_source requestSortedEvents(QObject *owner, const EventFilter &filter, const EventKey &key, bool descending, std::int64_t most,
                                         Reply<SortedEvents> reply);
    std::stop_source requestCount(QObject *owner, const EventFilter &filter, Reply<std::int64_t> reply);
    std::stop_source requestDayCounts(QObject *owner, const EventFilter &filter, Reply<std::vector<store::DayCount>> reply);
    std::stop_source requestDayValueCounts(QObject *owner, store::Dimension dimension, const EventFilter &filter,
                                           Reply<std::vector<store::DayValueCount>> reply);
    std::stop_source requestGrowth(QObject *owner, store::Dimension dimension, const EventFilter &filter, Reply<store::ValueGrowth> reply);
    std::stop_source requestMeasurements(QObject *owner, RepositoryId repository, Reply<std::vector<RepositoryMeasurement>> reply);
    std::stop_source requestAdoption(QObject *owner, const store::AdoptionQuery &query, Reply<store::Adoption> reply);
    std::stop_source requestValues(QObject *owner, store::Dimension dimension, const std::vector<RepositoryId> &repositories,
                                   Reply<std::vector<store::ValueCount>> reply);
    std::stop_source requestValueCounts(QObject *owner, store::Dimension dimension, const EventFilter &filter, int limit,
                                        Reply<std::vector<store::ValueCount>> reply);
    std::stop_source requestRepositoryCounts(QObject *owner, const EventFilter &filter,
                                             Reply<std::vector<std::pair<RepositoryId, std::int64_t>>> reply);
    /// Charts and images that resources alive use, the most used ones with versions and users; no repositories: all.
    std::stop_source requestUses(QObject *owner, const std::vector<RepositoryId> &repositories, Reply<analytics::Uses> reply);
    std::stop_source requestBiography(QObject *owner, RepositoryId repository, const ResourceKey &key, Reply<std::vector<Event>> reply,
                                      const std::string &path = {});
    std::stop_source requestResources(QObject *owner, const ResourceFilter &filter, int limit, Reply<std::vector<Resource>> reply);
    /// A part of a table of resources; see store::Reader.
    std::stop_source requestResourceWindow(QObject *owner, const store::ResourceQuery &query, const store::ResourceAsk &part,
                                           Reply<store::ResourceWindow> reply);
    std::stop_source requestWarnings(QObject *owner, RepositoryId repository, bool currentOnly, Reply<std::vector<Warning>> reply);
    std::stop_source requestEventTexts(QObject *owner, EventId event, Reply<EventTexts> reply);
    std::stop_source requestStoreSize(QObject *owner,
                                      Reply<std::pair<std::int64_t, std::vector<std::pair<RepositoryId, std::int64_t>>>> reply);
    /// Streams every event of the filter as CSV, TSV or JSON (by the ending) into `file`, cells safe for
    /// spreadsheets; replies with the rows. `progress` hears how many are written.
    /// Cancelled, it replies too: with the error Cancelled, or with the rows where they were all written.
    std::stop_source exportEvents(QObject *owner, const EventFilter &filter, store::Order order, const QString &file,
                                  Reply<std::int64_t> reply, std::function<void(const Progress &)> progress = {});

    /// The same with these events, in their order: a table that is sorted by another column than time.
    std::stop_source exportEventsOf(QObject *owner, const std::shared_ptr<const std::vector<EventId>> &ids, const QString &file,
                                    Reply<std::int64_t> reply, std::function<void(const Progress &)> progress = {});

    /// The same with every name of a table of resources, in its order.
    std::stop_source exportResources(QObject *owner, const store::ResourceQuery &query, const QString &file, Reply<std::int64_t> reply,
                                     std::function<void(const Progress &)> progress = {});
    /// The same with every instance of a filter: those of `first` come first, in this order.
    std::stop_source exportInstances(QObject *owner, const ResourceFilter &filter, const std::vector<std::int64_t> &first,
                                     const QString &file, Reply<std::int64_t> reply, std::function<void(const Progress &)> progress = {});

signals:
    void snapshotChanged();
    void failed(const QString &message); ///< an intent that could not be carried out
    void repositoryAdded(RepositoryId id);
    void tokenKept(const QString &host, bool isKept); ///< the keyring has taken a host's token, or let go of it
    void hostKeyAsked(RepositoryId id, const QString &host, const QString &fingerprint);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace workspace
