// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/lane.h"
#include "kube/access.h"
#include "workspace/clustermemory.h"
#include "workspace/clusters.h"
#include "workspace/objectcounts.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <unordered_set>

namespace workspace {

/// A connection that belongs to one lane's jobs; made when first asked for.
struct ClusterSide {
    std::function<Result<std::unique_ptr<kube::Api>>()> connect;
    std::unique_ptr<kube::Api> api;
    std::function<Result<kube::Access>()> access; ///< empty: it never changes
    std::optional<kube::Access> taken;            ///< for the connection

    Result<kube::Api *> get();
    /// Forbidden where the context leads elsewhere than the connection does.
    [[nodiscard]] Result<void> check() const;
};

/// One cluster in view: lists its namespaces, follows them by a watch, counts their objects. Main thread;
/// four lanes, so that neither a count, a watch nor a purge holds up a question.
class ClusterLink final : public QObject
{
    Q_OBJECT

public:
    ClusterLink(std::string context, std::function<Result<std::unique_ptr<kube::Api>>()> connect, const Clock &clock,
                QObject *parent = nullptr);
    ~ClusterLink() override;

    /// Lists, counts and watches anew.
    void open();
    /// The same over a new connection, with credentials read anew.
    void reconnect();
    /// Leaves its connections: the kubeconfig changed. A deletion under way ends over the old one.
    void leave();
    /// Knows nothing of its cluster any more: the context leads to another one.
    void forget();
    /// Where the context led, and as whom, when it was opened; none: not known.
    [[nodiscard]] const std::optional<kube::Access> &way() const { return m_way; }
    void setWay(std::optional<kube::Access> way) { m_way = std::move(way); }
    /// What is kept about the context from another time.
    void setMemory(ClusterMemory memory);
    /// Asks for these where listing is not allowed, and begins at once.
    void setNamed(std::vector<std::string> names);
    /// Shows the list kept, where there is one and nothing newer is known.
    void showLast();
    /// What is worth keeping of the list.
    [[nodiscard]] LastList newest() const { return {m_asOf, m_countedAt, m_rows}; }
    /// How to find out what would be run for a credential, where the user has not allowed it.
    void setQuestion(std::function<Result<ExecQuestion>(const std::stop_token &)> question) { m_ask = std::move(question); }
    /// How to find out, before each deletion, whether the context still leads where it did.
    void setAccess(std::function<Result<kube::Access>()> access) { m_purgeSide.access = std::move(access); }
    /// As it answered last; empty: it has not yet.
    [[nodiscard]] const ClusterIdentity &identity() const { return m_identity; }
    /// Puts what is known into `context`.
    void describe(Context &context) const;
    /// By which its namespaces are judged; none: they are not.
    void setPolicy(const std::optional<purge::Policy> &policy);
    [[nodiscard]] std::int64_t serverNow() const;

    /// A question on the lane of questions.
    template<class T, class Question>
    std::stop_source ask(QObject *owner, Question question, std::function<void(Result<T>)> reply)
    {
        return ask<T>(m_calls, m_callSide, owner, std::move(question), std::move(reply));
    }

    /// The lane of deletions and its connection.
    [[nodiscard]] Lane &purgeLane() { return m_purges; }
    [[nodiscard]] ClusterSide *purgeSide() { return &m_purgeSide; }

signals:
    void changed();
    /// The first answer, or the first after a failure.
    void reached();
    /// The first cluster answers, or another one than before.
    void identified();
    /// The list has changed since it was kept, a while ago.
    void worthKeeping();

private:
    template<class T, class Question>
    static std::stop_source ask(Lane &lane, ClusterSide &side, QObject *owner, Question question, std::function<void(Result<T>)> reply)
    {
        std::stop_source source;
        lane.run(
            owner,
            [side = &side, question = std::move(question), source](const JobContext &context) mutable -> Result<T> {
                const std::stop_callback forward(context.stop, [&source] { source.request_stop(); });
                auto api = side->get();
                if (!api)
                    return api.error();
                return question(**api, source.get_token());
            },
            [reply = std::move(reply), source](Result<T> answer) {
                if (!source.stop_requested())
                    reply(std::move(answer));
            });
        return source;
    }

    struct Listing {
        ClusterIdentity identity;
        kube::NamespaceList list;
        std::optional<bool> mayList, mayDelete;
        bool isNamed = false;
        std::map<std::string, Error> unread; ///< named, and not read
    };

    static Result<Listing> readAll(kube::Api &api, const std::vector<std::string> &named, const std::stop_token &stop);
    static Result<void> readNamed(kube::Api &api, const std::vector<std::string> &named, Listing &all, const std::stop_token &stop);
    void read();
    void follow();
    void keepLater(int wait);
    void onListed(Result<Listing> listing);
    void onFailed(const Error &error);
    void askConsent();
    void count();
    void watch();
    void onWatched(const Result<std::string> &end);
    void apply(const kube::WatchEvent &event);
    void later();
    void touch();
    void rebuild();

    const std::string m_context;
    const Clock &m_clock;
    std::optional<kube::Access> m_way;
    Context::State m_state = Context::State::Connecting;
    std::optional<Error> m_error;
    std::function<Result<ExecQuestion>(const std::stop_token &)> m_ask;
    std::optional<ExecQuestion> m_question;
    ClusterIdentity m_identity;
    std::optional<bool> m_mayList, m_mayDelete;
    std::map<std::string, LiveNamespace> m_namespaces;
    std::map<std::string, Error> m_unread; ///< of the named ones
    ClusterMemory m_memory;
    bool m_listed = false;
    bool m_isNamed = false;
    bool m_mayWatch = true; ///< false: it is listed again now and then
    bool m_isLast = false;
    bool m_isCountAsked = false;
    bool m_stale = false;
    std::string m_resourceVersion;
    std::int64_t m_asOf = 0, m_countedAt = 0, m_skew = 0;
    std::optional<ObjectCounts> m_counts;
    std::unordered_set<std::string> m_counted; ///< UIDs of the namespaces that were there when the counting began
    bool m_isCounting = false;
    bool m_hasCountFailed = false; ///< the last time, for all kinds
    std::optional<Error> m_countError;
    std::optional<purge::Policy> m_policy;
    NamespaceRows m_rows; ///< null: not listed yet
    int m_failures = 0;
    int m_cuts = 0; ///< watches in a row that ended early and told nothing
    QTimer m_retry; ///< after a watch that broke
    QTimer m_rewatch;
    QTimer m_poll; ///< where a watch is not allowed
    QTimer m_keep; ///< a list that changes all the time is not written all the time
    QElapsedTimer m_watchBegan;
    QTimer m_publish; ///< many changes, few pictures
    QTimer m_recount;
    QTimer m_countSoon; ///< a namespace is younger than the counts
    QTimer m_aging;     ///< ages pass the policy's by themselves
    std::stop_source m_listing{std::nostopstate}, m_watching{std::nostopstate}, m_counting{std::nostopstate};
    // The lanes come last: they end before what their jobs use.
    ClusterSide m_callSide, m_countSide, m_watchSide, m_purgeSide;
    Lane m_calls{"cluster"}, m_tally{"count"}, m_watches{"watch"}, m_purges{"purge"};
};

} // namespace workspace
