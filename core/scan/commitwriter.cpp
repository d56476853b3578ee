// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/commitwriter.h"

#include <algorithm>

namespace scan {

namespace {

constexpr std::size_t kBatchEvents = 20'000;

std::string rowId(const std::string &path, const Object &object, std::uint32_t ordinal)
{
    std::string id;
    id.reserve(path.size() + object.key.group.size() + object.key.kind.size() + object.key.ns.size() + object.key.name.size() + 16);
    for (const std::string *part : {&path, &object.key.group, &object.key.kind, &object.key.ns, &object.key.name})
        id.append(*part).push_back('\0');
    return id += std::to_string(ordinal);
}

std::size_t countOf(const std::vector<Object> &objects, const ResourceKey &key)
{
    return std::size_t(std::count_if(objects.begin(), objects.end(), [&](const Object &object) { return object.key == key; }));
}

/// The slot of each listed object among the rows of its identity: what is paired takes the first numbers.
std::vector<std::uint32_t> numbersOf(const std::vector<std::uint32_t> &listed, const ManifestFile &file, bool hasDuplicates)
{
    std::vector<std::uint32_t> numbers(listed.size(), 0);
    if (!hasDuplicates)
        return numbers;
    for (std::size_t i = 0; i < listed.size(); ++i) {
        const ResourceKey &key = file.objects[listed[i]].key;
        const auto sameKey = [&](std::uint32_t index) { return file.objects[index].key == key; };
        const auto all = countOf(file.objects, key);
        const auto listedSame = std::size_t(std::count_if(listed.begin(), listed.end(), sameKey));
        const auto before = std::size_t(std::count_if(listed.begin(), listed.begin() + std::ptrdiff_t(i), sameKey));
        numbers[i] = std::uint32_t(all - listedSame + before);
    }
    return numbers;
}

bool hasDuplicates(const ManifestFile &file)
{
    return std::any_of(file.objects.begin(), file.objects.end(), [](const Object &object) { return object.ordinal > 0; });
}

} // namespace

/// The births and deaths of a commit with where they come from.
struct CommitWriter::Births {
    struct Place {
        const FileResult *file = nullptr;
        std::uint32_t index = 0;
        std::uint32_t slot = 0;
    };

    std::vector<Place> births, deaths;
    std::vector<Occurrence> born, died;

    void collect(const FileResult &file)
    {
        add(file, file.added, file.after.get(), births, born);
        add(file, file.removed, file.before.get(), deaths, died);
    }

    static void add(const FileResult &file, const std::vector<std::uint32_t> &listed, const ManifestFile *objects,
                    std::vector<Place> &places, std::vector<Occurrence> &occurrences)
    {
        if (listed.empty())
            return;
        const auto numbers = numbersOf(listed, *objects, hasDuplicates(*objects));
        for (std::size_t i = 0; i < listed.size(); ++i) {
            const Object &object = objects->objects[listed[i]];
            places.push_back({&file, listed[i], numbers[i]});
            occurrences.push_back({&object.key, file.path, object.hash});
        }
    }

    [[nodiscard]] static const Object &after(const Place &place) { return place.file->after->objects[place.index]; }
    [[nodiscard]] static const Object &before(const Place &place) { return place.file->before->objects[place.index]; }
};

CommitWriter::CommitWriter(store::EventStore &store, Pipeline &pipeline, RepositoryId repository, RunId run, store::ScanCursor cursor,
                           int batchCommits)
    : m_store(store), m_pipeline(pipeline), m_batchCommits(batchCommits),
      m_known(cursor.commit.isNull() ? KnownResources::Lookup()
                                     : [&store, repository](const ResourceKey &key) { return store.resourceHistory(repository, key); }),
      m_blobsBefore(cursor.blobs)
{
    m_batch.repository = repository;
    m_batch.run = run;
    m_batch.cursor = std::move(cursor);
}

store::EventRecord &CommitWriter::addEvent(EventType type, const Object &object, const std::string &path)
{
    store::EventRecord &event = m_batch.events.emplace_back();
    event.type = type;
    event.commit = std::uint32_t(m_batch.commits.size() - 1);
    event.key = object.key;
    event.version = object.version;
    event.path = path;
    ++m_newEvents;
    return event;
}

store::ResourceRecord &CommitWriter::rowOf(const std::string &path, const Object &object, std::uint32_t ordinal)
{
    const auto [place, isNew] = m_rows.try_emplace(rowId(path, object, ordinal), m_batch.resources.size());
    if (isNew) {
        store::ResourceRecord &row = m_batch.resources.emplace_back();
        row.key = object.key;
        row.ordinal = ordinal;
        row.path = path;
    }
    store::ResourceRecord &row = m_batch.resources[place->second];
    row.version = object.version;
    row.facts = object.facts;
    row.gone = false;
    return row;
}

Result<CommitWriter::First> CommitWriter::firstOf(const std::string &path, const Object &object, std::uint32_t ordinal)
{
    if (const auto found = m_first.find(rowId(path, object, ordinal)); found != m_first.end()) {
        const First first = found->second;
        m_first.erase(found);
        return first;
    }
    const auto rows = m_store.instancesAt(m_batch.repository, path);
    if (!rows)
        return rows.error();
    for (const store::ResourceRecord &row : *rows) {
        if (row.key == object.key && row.ordinal == ordinal)
            return First{row.firstCommit, row.firstTime};
    }
    return First{};
}

/// The content of an object, read again where it was dropped.
yaml::NodeRef CommitWriter::contentOf(const FileResult &file, bool after, std::uint32_t index, ManifestFile &scratch)
{
    const ManifestFile &at = after ? *file.after : *file.before;
    if (at.manifest)
        return at.node(index);
    const git::BlobRead blob = m_pipeline.readAgain(after ? file.blobAfter : file.blobBefore);
    if (blob.state != git::BlobRead::State::Ok)
        return {};
    scratch = identify(file.path, std::make_shared<yaml::Manifest>(yaml::readManifest(blob.bytes)));
    return index < scratch.objects.size() ? scratch.node(index) : yaml::NodeRef();
}

void CommitWriter::addFileRows(const CommitResult &result)
{
    for (const FileResult &file : result.files) {
        if (file.isKnown) {
            const auto [place, isNew] = m_files.try_emplace(file.path, m_batch.files.size());
            if (isNew)
                m_batch.files.push_back(file.record);
            else
                m_batch.files[place->second] = file.record;
        }
        if (file.warningsChanged)
            m_batch.warnings.push_back(file.warnings);
    }
}

/// LIFECYCLE rule 14: one row a chart.
void CommitWriter::addTemplates(const CommitResult &result)
{
    for (const git::TemplatesChange &change : result.templates) {
        store::FileWarnings row{change.path, {}};
        if (change.files > 0)
            row.warnings.push_back({change.path, 0, WarningReason::HelmTemplates, std::to_string(change.files), result.commit.id});
        m_batch.warnings.push_back(std::move(row));
    }
}

void CommitWriter::addModified(const CommitResult &result, const FileResult &file, const ModifiedObject &modified)
{
    const Object &object = file.after->objects[modified.after];
    if (!m_isQuiet) {
        store::EventRecord &event = addEvent(EventType::Modified, object, file.path);
        event.blobBefore = file.blobBefore;
        event.blobAfter = file.blobAfter;
        event.changes = modified.changes.fields;
        event.changesOmitted = modified.changes.omitted;
        event.reencrypted = modified.changes.onlyReencrypted;
    }
    store::ResourceRecord &row = rowOf(file.path, object, file.before->objects[modified.before].ordinal);
    row.state = ResourceState::Alive;
    row.unreadable = false;
    row.lastCommit = result.commit.id;
    row.lastTime = result.commit.time;
    row.blob = file.blobAfter;
}

Result<void> CommitWriter::addOutcome(const CommitResult &result, const Births &births, const Outcome &outcome)
{
    if (outcome.birth == Outcome::kNone) {
        const auto &death = births.deaths[outcome.death];
        const Object &object = Births::before(death);
        if (!m_isQuiet) {
            store::EventRecord &event = addEvent(EventType::Deleted, object, death.file->path);
            event.blobBefore = death.file->blobBefore;
            if (outcome.otherBirth != Outcome::kNone)
                event.otherGroup = births.born[outcome.otherBirth].key->group;
        }
        store::ResourceRecord &row = rowOf(death.file->path, object, death.slot);
        row.state = ResourceState::Deleted;
        row.unreadable = false;
        row.lastCommit = result.commit.id;
        row.lastTime = result.commit.time;
        row.blob = death.file->blobBefore;
        m_first.erase(rowId(death.file->path, object, death.slot));
        return {};
    }
    const auto &birth = births.births[outcome.birth];
    const Object &object = Births::after(birth);
    First first{result.commit.boundary ? ObjectId{} : result.commit.id, result.commit.time};
    store::EventRecord *event = m_isQuiet ? nullptr : &addEvent(outcome.type, object, birth.file->path);
    if (event) {
        event->blobAfter = birth.file->blobAfter;
        if (outcome.otherDeath != Outcome::kNone)
            event->otherGroup = births.died[outcome.otherDeath].key->group;
    }
    if (outcome.death != Outcome::kNone) {
        const auto &death = births.deaths[outcome.death];
        const Object &old = Births::before(death);
        const auto began = firstOf(death.file->path, old, death.slot);
        if (!began)
            return began.error();
        first = *began;
        if (event) {
            event->movedFrom = death.file->path;
            event->blobBefore = death.file->blobBefore;
            if (old.hash != object.hash) {
                ManifestFile scratchBefore, scratchAfter;
                const Changes changes = changesBetween(contentOf(*death.file, false, death.index, scratchBefore),
                                                       contentOf(*birth.file, true, birth.index, scratchAfter));
                event->changes = changes.fields;
                event->changesOmitted = changes.omitted;
                event->reencrypted = changes.onlyReencrypted;
            }
        }
        rowOf(death.file->path, old, death.slot).gone = true;
    }
    store::ResourceRecord &row = rowOf(birth.file->path, object, birth.slot);
    row.state = ResourceState::Alive;
    row.unreadable = false;
    row.firstCommit = first.commit;
    row.firstTime = first.time;
    row.lastCommit = result.commit.id;
    row.lastTime = result.commit.time;
    row.blob = birth.file->blobAfter;
    m_first[rowId(birth.file->path, object, birth.slot)] = first;
    return {};
}

Result<void> CommitWriter::addObjects(CommitResult &result)
{
    Births births;
    for (const FileResult &file : result.files)
        births.collect(file);
    const auto outcomes = deriveOutcomes(births.born, births.died, m_known);
    if (!outcomes)
        return outcomes.error();
    for (const FileResult &file : result.files) {
        for (const ModifiedObject &modified : file.modified)
            addModified(result, file, modified);
    }
    for (const Outcome &outcome : *outcomes) {
        if (auto added = addOutcome(result, births, outcome); !added)
            return added;
    }
    for (const FileResult &file : result.files) {
        const ManifestFile *objects = file.unreadable ? file.before.get() : file.after.get();
        if (!file.readabilityChanged || !objects)
            continue;
        for (const Object &object : objects->objects) {
            store::ResourceRecord &row = rowOf(file.path, object, object.ordinal);
            row.unreadable = file.unreadable;
            row.blob = file.unreadable ? file.record.readable : file.blobAfter;
        }
    }
    return {};
}

Result<void> CommitWriter::add(CommitResult &&result)
{
    store::ScanCursor &cursor = m_batch.cursor;
    m_batch.commits.push_back({result.commit.id, result.commit.time, {result.commit.author, result.commit.authors}, result.commit.mergedBy});
    m_isQuiet = result.commit.boundary || !cursor.replayUntil.isNull();
    if (auto added = addObjects(result); !added)
        return added;
    addFileRows(result);
    addTemplates(result);
    cursor.commit = result.commit.id;
    cursor.time = result.commit.time;
    if (cursor.commits == 0)
        cursor.firstTime = result.commit.time;
    ++cursor.commits;
    if (cursor.replayUntil == cursor.commit)
        cursor.replayUntil = {};
    ++m_waiting;
    if (m_waiting >= m_batchCommits || m_batch.events.size() >= kBatchEvents)
        return flush(false);
    return {};
}

Result<void> CommitWriter::flush(bool complete)
{
    m_batch.cursor.blobs = m_blobsBefore + m_pipeline.blobs();
    m_batch.cursor.complete = complete;
    if (auto written = m_store.append(m_batch); !written)
        return written;
    m_batch.commits.clear();
    m_batch.events.clear();
    m_batch.resources.clear();
    m_batch.files.clear();
    m_batch.warnings.clear();
    m_rows.clear();
    m_files.clear();
    m_waiting = 0;
    return {};
}

} // namespace scan
