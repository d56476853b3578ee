// SPDX-License-Identifier: GPL-3.0-or-later
#include "kube/pager.h"

#include "base/jobcontext.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace kube {

namespace {

/// A list that grows old while it is read is begun again, but not for ever.
constexpr int kMaxRestarts = 3;

struct State {
    int pages = 0;
    int restarts = 0;
    QString next;
    std::optional<Error> error = cancelledError(); ///< until an answer comes
};

/// What all lists that are asked together have brought.
struct Brought {
    std::int64_t objects = 0, bytes = 0;

    const std::int64_t maxObjects, maxBytes;

    [[nodiscard]] bool isTooMuch() const { return objects > maxObjects || bytes > maxBytes; }
};

Get pageOf(const Listing &listing, const QString &next)
{
    QString path = listing.path + u"?limit=%1"_s.arg(listing.pageSize);
    if (!next.isEmpty())
        path += u"&continue="_s + QString::fromLatin1(QUrl::toPercentEncoding(next));
    return {path, listing.accept};
}

/// What is asked next for a list, after `answer`.
std::optional<Get> advance(const Listing &listing, State &state, Brought &brought, const Result<http::Response> &answer,
                           const Requester &requester)
{
    const bool isOld = !answer && answer.error().code == ErrorCode::Expired && !state.next.isEmpty() && state.restarts < kMaxRestarts;
    if (isOld) {
        ++state.restarts;
        state.next.clear();
        listing.restart();
        return pageOf(listing, {});
    }
    if (!answer) {
        state.error = answer.error();
        return {};
    }
    auto page = pageIn(answer->body, requester.name());
    brought.bytes += answer->body.size();
    brought.objects += page ? page->items.size() : 0;
    if (brought.isTooMuch()) {
        state.error = Error{ErrorCode::TooLarge,
                            QCoreApplication::translate("Kube", "%1 tells of more than is accepted here at once.").arg(requester.name()),
                            u"%1 objects, %2 bytes"_s.arg(brought.objects).arg(brought.bytes)};
        return {};
    }
    const auto taken = page ? listing.take(*page, *answer) : Result<void>(page.error());
    if (!taken) {
        state.error = taken.error();
        return {};
    }
    const bool isEndless = ++state.pages >= requester.options().maxPages || (!page->next.isEmpty() && page->next == state.next);
    if (isEndless && !page->next.isEmpty()) {
        state.error = Error{ErrorCode::TooLarge, QCoreApplication::translate("Kube", "%1 sends a list without end.").arg(requester.name()),
                            u"%1 pages"_s.arg(state.pages)};
        return {};
    }
    state.error.reset();
    state.next = page->next;
    if (state.next.isEmpty())
        return {};
    state.error = cancelledError();
    return pageOf(listing, state.next);
}

} // namespace

std::vector<std::optional<Error>> readLists(Requester &requester, const std::vector<Listing> &listings, std::int64_t maxBytes,
                                            const std::stop_token &stop)
{
    std::vector<State> states(listings.size());
    Brought brought{0, 0, requester.options().maxObjects, maxBytes};
    std::vector<Get> gets;
    for (const Listing &listing : listings)
        gets.push_back(pageOf(listing, {}));
    const auto got = [&](std::size_t index, Result<http::Response> answer) {
        return advance(listings[index], states[index], brought, answer, requester);
    };
    requester.getAll(std::move(gets), got, requester.options().listLimit, stop);
    std::vector<std::optional<Error>> out;
    for (State &state : states)
        out.push_back(std::move(state.error));
    return out;
}

QString inPath(const std::string &name)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(name)));
}

QString pathOf(const ApiResource &resource, const std::string &ns)
{
    QString path = resource.group.empty() ? u"/api/"_s : u"/apis/"_s + inPath(resource.group) + u'/';
    path += inPath(resource.version);
    if (!ns.empty())
        path += u"/namespaces/"_s + inPath(ns);
    return path + u'/' + inPath(resource.resource);
}

} // namespace kube
