// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/eventtexts.h"

#include "git/objects.h"
#include "scan/masking.h"
#include "workspace/documents.h"
#include "workspace/weburl.h"

#include <QCoreApplication>

namespace workspace {

Result<EventTexts> eventTexts(const Event &event, const RepositoryConfig &config)
{
    auto objects = git::Objects::open(config.path);
    if (!objects)
        return objects.error();
    EventTexts texts;
    texts.event = event;
    const auto read = [&objects](const ObjectId &id, std::string &text) -> Result<void> {
        if (id.isNull())
            return {};
        auto blob = objects->blob(id);
        if (!blob)
            return blob.error();
        text = std::move(*blob);
        return {};
    };
    if (auto done = read(event.blobBefore, texts.before); !done)
        return done.error();
    if (auto done = read(event.blobAfter, texts.after); !done)
        return done.error();
    const bool deleted = event.blobAfter.isNull();
    if (const auto range = documentOf(deleted ? texts.before : texts.after, event.key))
        texts.lineAfter = range->begin;
    texts.lines = scan::lineKeys(texts.before, texts.after);
    texts.before = scan::maskSecrets(texts.before);
    texts.after = scan::maskSecrets(texts.after);
    // A commit that a shallow clone or a rewrite took away costs its message, not the diff.
    if (auto commit = objects->commit(event.commit); commit)
        texts.message = std::move(commit->message);
    // A folder is as good as what it was cloned from.
    const std::string remote = config.url.empty() ? objects->origin() : config.url;
    texts.pullRequest = pullRequestOf(texts.message);
    texts.pullRequestUrl = pullRequestUrl(remote, texts.pullRequest);
    texts.webUrl = webUrl(remote, event.commit, deleted ? std::string() : event.path, texts.lineAfter);
    texts.webSite = siteName(texts.webUrl);
    return texts;
}

} // namespace workspace
