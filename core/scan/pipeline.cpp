// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/pipeline.h"

#include <pthread.h>

#include <algorithm>
#include <functional>

namespace scan {

namespace {

constexpr std::size_t kChunksInFlight = 8;
constexpr std::size_t kChunkBytes = 1u << 20;
constexpr std::size_t kChunkFiles = 256;
constexpr std::size_t kChunkCommits = 128;
constexpr std::size_t kFileLimit = 16u << 20;
constexpr std::size_t kParsedMemory = 32u << 20; ///< of all shards together
} // namespace

Pipeline::Pipeline(Input input, const std::stop_token &stop)
    : m_input(std::move(input)), m_stop(stop), m_queues(std::size_t(std::max(1, m_input.threads)))
{
    m_threads.emplace_back([this] {
        pthread_setname_np(pthread_self(), "scan-walk");
        walk();
    });
    for (std::size_t shard = 0; shard < m_queues.size(); ++shard) {
        m_threads.emplace_back([this, shard] {
            pthread_setname_np(pthread_self(), "scan-parse");
            parse(shard);
        });
    }
}

Pipeline::~Pipeline()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void Pipeline::finish(std::optional<Error> error)
{
    {
        const std::lock_guard lock(m_mutex);
        m_walked = true;
        if (error)
            m_error = std::move(error);
    }
    m_changed.notify_all();
}

void Pipeline::beginChunk()
{
    m_open = std::make_shared<Chunk>();
    m_open->shards.resize(m_queues.size());
}

/// Hands the open chunk to the parsers, waiting while too many are on their way. False when ending.
bool Pipeline::pushChunk(bool continues)
{
    m_open->continues = continues;
    m_open->pending = int(m_queues.size());
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_ending || m_chunks.size() < kChunksInFlight; });
        if (m_ending)
            return false;
        m_chunks.push_back(m_open);
        for (auto &queue : m_queues)
            queue.push_back(m_open);
    }
    m_changed.notify_all();
    beginChunk();
    return true;
}

void Pipeline::addFile(git::FileChange &&change, const git::ChainCommit &commit)
{
    if (m_open->files >= kChunkFiles || m_open->bytes >= kChunkBytes) {
        if (!pushChunk(true))
            return;
        m_open->commits.emplace_back().commit = commit;
    }
    Task task;
    task.commit = std::uint32_t(m_open->commits.size() - 1);
    task.slot = std::uint32_t(m_open->commits.back().files.size());
    if (!change.after.isNull())
        task.file.blob = git::readBlob(*m_input.objects, change.after, kFileLimit);
    task.file.commit = commit.id;
    m_open->bytes += task.file.blob.bytes.size();
    ++m_open->files;
    m_open->commits.back().files.emplace_back();
    const std::size_t shard = std::hash<std::string>()(change.path) % m_queues.size();
    task.file.change = std::move(change);
    m_open->shards[shard].push_back(std::move(task));
}

Result<bool> Pipeline::walkCommit()
{
    git::ChainCommit commit;
    bool isOpen = false;
    const auto open = [&] {
        if (!isOpen)
            m_open->commits.emplace_back().commit = commit;
        isOpen = true;
    };
    const auto more = m_input.history->next(
        m_input.rules, commit,
        [&](git::FileChange &&change) {
            open();
            addFile(std::move(change), commit);
        },
        [&](git::FolderChange &&change) {
            open();
            m_open->commits.back().folders.push_back(std::move(change));
        });
    if (more && *more)
        open();
    return more;
}

void Pipeline::walk()
{
    beginChunk();
    for (;;) {
        if (m_stop.stop_requested())
            return finish(cancelledError());
        {
            const std::lock_guard lock(m_mutex);
            if (m_ending)
                return;
        }
        const auto more = walkCommit();
        if (!more)
            return finish(more.error());
        if (!*more)
            break;
        if (m_open->commits.size() >= kChunkCommits || m_open->files >= kChunkFiles || m_open->bytes >= kChunkBytes) {
            if (!pushChunk(false))
                return;
        }
    }
    if (!m_open->commits.empty() && !pushChunk(false))
        return;
    finish({});
}

void Pipeline::parse(std::size_t shard)
{
    FileStates states([this](const ObjectId &id) { return readAgain(id); }, m_input.unreadable, kParsedMemory / m_queues.size());
    for (;;) {
        std::shared_ptr<Chunk> chunk;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [&] { return m_ending || !m_queues[shard].empty() || m_walked; });
            if (m_ending || m_queues[shard].empty())
                return;
            chunk = std::move(m_queues[shard].front());
            m_queues[shard].pop_front();
        }
        for (Task &task : chunk->shards[shard]) {
            if (m_stop.stop_requested())
                break;
            CommitResult &commit = chunk->commits[task.commit];
            commit.files[task.slot] = states.apply(std::move(task.file));
        }
        chunk->shards[shard].clear();
        bool isLast = false;
        {
            const std::lock_guard lock(m_mutex);
            isLast = --chunk->pending == 0;
        }
        if (isLast)
            m_changed.notify_all();
    }
}

Result<std::optional<CommitResult>> Pipeline::next()
{
    if (!m_current) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(
            lock, [this] { return m_error || (!m_chunks.empty() && m_chunks.front()->pending == 0) || (m_walked && m_chunks.empty()); });
        if (m_stop.stop_requested())
            return cancelledError();
        if (m_error)
            return *m_error;
        if (m_chunks.empty())
            return std::optional<CommitResult>();
        m_current = std::move(m_chunks.front());
        m_chunks.pop_front();
        m_position = 0;
        lock.unlock();
        m_changed.notify_all();
    }
    CommitResult result = std::move(m_current->commits[m_position++]);
    if (m_position == m_current->commits.size()) {
        result.continues = m_current->continues;
        m_current.reset();
    }
    return std::optional(std::move(result));
}

git::BlobRead Pipeline::readAgain(const ObjectId &id)
{
    const std::lock_guard lock(m_readAgain);
    if (!m_second) {
        auto objects = git::Objects::open(m_input.gitPath);
        if (!objects)
            return {};
        m_second.emplace(std::move(*objects));
    }
    return git::readBlob(*m_second, id, kFileLimit);
}

} // namespace scan
