// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger.h"

#include "base/json.h"
#include "store/database.h"
#include "store/migrations.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

// AUTOINCREMENT: SQLite keeps the highest number, so that a cut end is noticed.
constexpr std::string_view kSchema = R"(
CREATE TABLE entry (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    record INTEGER NOT NULL,
    time INTEGER NOT NULL,
    step TEXT NOT NULL,
    state TEXT NOT NULL,
    context TEXT NOT NULL,
    cluster TEXT NOT NULL,
    ns TEXT NOT NULL,
    uid TEXT NOT NULL,
    who TEXT NOT NULL,
    text TEXT NOT NULL,
    details TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
CREATE INDEX entry_record ON entry (record, number);
CREATE TRIGGER entry_kept BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'the ledger is only appended to'); END;
CREATE TRIGGER entry_same BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'the ledger is only appended to'); END;
)";

const std::vector<Migration> &schema()
{
    static const std::vector<Migration> list{{1, kSchema}};
    return list;
}

constexpr std::string_view kColumns = "number, record, time, step, state, context, cluster, ns, uid, who, text, details, previous, hash";

constexpr std::array<std::pair<DeletionState, const char *>, 9> kStates{{
    {DeletionState::Approved, "approved"},
    {DeletionState::Sent, "sent"},
    {DeletionState::Accepted, "accepted"},
    {DeletionState::Gone, "gone"},
    {DeletionState::Terminating, "terminating"},
    {DeletionState::Refused, "refused"},
    {DeletionState::Untouched, "untouched"},
    {DeletionState::Unknown, "unknown"},
    {DeletionState::Restored, "restored"},
}};

constexpr std::array<std::pair<LedgerStep, const char *>, 5> kSteps{{
    {LedgerStep::Approval, "approval"},
    {LedgerStep::Intent, "intent"},
    {LedgerStep::Answer, "answer"},
    {LedgerStep::Outcome, "outcome"},
    {LedgerStep::Restore, "restore"},
}};

std::string momentText(std::int64_t time)
{
    return QDateTime::fromSecsSinceEpoch(time).toUTC().toString(Qt::ISODate).toStdString();
}

/// What is hashed: one line of JSON, in this order for ever.
std::string lineOf(const LedgerEntry &entry)
{
    JsonObject line;
    line.add("number", entry.number).add("record", entry.record).add("time", momentText(entry.time));
    line.add("step", toString(entry.step)).add("state", toString(entry.state));
    line.add("context", entry.context).add("cluster", entry.cluster).add("namespace", entry.ns).add("uid", entry.uid).add("who", entry.who);
    line.add("text", entry.text).addRaw("details", entry.details).add("previous", entry.previous);
    return line.text();
}

std::string hashOf(const std::string &line)
{
    return QCryptographicHash::hash(QByteArray::fromStdString(line), QCryptographicHash::Sha256).toHex().toStdString();
}

std::string csvCell(std::string cell)
{
    if (!cell.empty() && std::string_view("=+-@\t\r").find(cell.front()) != std::string_view::npos)
        cell.insert(cell.begin(), '\'');
    if (cell.find_first_of("\",\r\n") == std::string::npos)
        return cell;
    std::string quoted = "\"";
    for (const char c : cell)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

std::string csvLine(const LedgerEntry &entry)
{
    std::string line;
    for (const std::string &cell : {std::to_string(entry.number), std::to_string(entry.record), momentText(entry.time),
                                    std::string(toString(entry.step)), std::string(toString(entry.state)), entry.context, entry.cluster,
                                    entry.ns, entry.uid, entry.who, entry.text, entry.details, entry.previous, entry.hash})
        line += (line.empty() ? "" : ",") + csvCell(cell);
    return line + "\r\n";
}

LedgerEntry entryOf(const Query &query)
{
    LedgerEntry entry;
    entry.number = query.integer(0);
    entry.record = query.integer(1);
    entry.time = query.integer(2);
    const std::string step = query.text(3);
    for (const auto &[value, word] : kSteps) {
        if (step == word)
            entry.step = value;
    }
    entry.state = deletionState(query.text(4)).value_or(DeletionState::Unknown);
    entry.context = query.text(5);
    entry.cluster = query.text(6);
    entry.ns = query.text(7);
    entry.uid = query.text(8);
    entry.who = query.text(9);
    entry.text = query.text(10);
    entry.details = query.text(11);
    entry.previous = query.text(12);
    entry.hash = query.text(13);
    return entry;
}

/// Follows the chain from its first link.
class ChainCheck final
{
public:
    void next(const LedgerEntry &entry)
    {
        ++m_state.entries;
        const bool holds = entry.number == m_state.entries && entry.previous == m_state.last && entry.hash == hashOf(lineOf(entry));
        if (!holds && m_state.brokenAt == 0)
            m_state.brokenAt = entry.number;
        m_state.last = entry.hash;
    }

    /// `highest`: the number that was given last.
    [[nodiscard]] ChainState end(std::int64_t highest)
    {
        if (m_state.brokenAt == 0 && highest != m_state.entries)
            m_state.brokenAt = m_state.entries + 1;
        return m_state;
    }

private:
    ChainState m_state;
};

bool isJsonObject(const std::string &text)
{
    return text.find('\n') == std::string::npos && QJsonDocument::fromJson(QByteArray::fromStdString(text)).isObject();
}

bool contains(const std::string &text, const std::string &part)
{
    return QString::fromStdString(text).contains(QString::fromStdString(part), Qt::CaseInsensitive);
}

bool fits(const LedgerRecord &record, const LedgerFilter &filter)
{
    const auto among = [](const auto &list, const auto &value) {
        return list.empty() || std::find(list.begin(), list.end(), value) != list.end();
    };
    if (!among(filter.contexts, record.context) || !among(filter.states, record.state))
        return false;
    if (record.begun < filter.since || (filter.until != 0 && record.begun >= filter.until))
        return false;
    if (filter.text.empty())
        return true;
    const auto texts = {record.ns, record.context, record.cluster, record.who, record.text};
    return std::any_of(texts.begin(), texts.end(), [&](const std::string &text) { return contains(text, filter.text); });
}

/// SQLite's failures in the words of this file: the ledger cannot be rebuilt from Git.
Error inWords(const Error &error, const QString &path)
{
    if (error.code != ErrorCode::Corrupt)
        return error;
    return {ErrorCode::Corrupt,
            Text::tr("The ledger %1 is damaged. Nothing can be deleted before it is mended: move it to a safe place and begin a new one, "
                     "or bring back a copy.")
                .arg(path),
            error.detail};
}

} // namespace

const char *toString(DeletionState state)
{
    return std::find_if(kStates.begin(), kStates.end(), [state](const auto &each) { return each.first == state; })->second;
}

std::optional<DeletionState> deletionState(std::string_view word)
{
    const auto found = std::find_if(kStates.begin(), kStates.end(), [word](const auto &each) { return each.second == word; });
    return found == kStates.end() ? std::nullopt : std::optional(found->first);
}

bool isEnd(DeletionState state)
{
    switch (state) {
    case DeletionState::Approved:
    case DeletionState::Sent:
    case DeletionState::Accepted:
    case DeletionState::Terminating:
    case DeletionState::Unknown: return false;
    case DeletionState::Gone:
    case DeletionState::Refused:
    case DeletionState::Untouched:
    case DeletionState::Restored: return true;
    }
    return true;
}

const char *toString(LedgerStep step)
{
    return std::find_if(kSteps.begin(), kSteps.end(), [step](const auto &each) { return each.first == step; })->second;
}

std::string jsonLine(const LedgerEntry &entry)
{
    std::string line = lineOf(entry);
    line.pop_back();
    return line + ",\"hash\":" + jsonString(entry.hash) + '}';
}

struct Ledger::Private {
    explicit Private(const QString &path) : database(path, Database::Mode::ReadWrite)
    {
        database.script("PRAGMA synchronous = FULL");
        migrate(database, schema());
    }

    template<class Work>
    auto run(Transaction::Kind kind, Work work) -> Result<std::invoke_result_t<Work &>>
    {
        auto result = guarded([&] {
            Transaction transaction(database, kind);
            auto value = work();
            transaction.commit();
            return value;
        });
        if (!result)
            return inWords(result.error(), database.path());
        return result;
    }

    std::int64_t highest()
    {
        Query query = database.query("SELECT seq FROM sqlite_sequence WHERE name = 'entry'");
        return query.next() ? query.integer(0) : 0;
    }

    std::vector<LedgerRecord> records()
    {
        std::vector<LedgerRecord> list;
        Query query = database.query("SELECT a.record, a.time, z.time, z.state, a.context, a.cluster, a.ns, a.uid, a.who, z.text "
                                     "FROM (SELECT record, min(number) AS first, max(number) AS last FROM entry GROUP BY record) r "
                                     "JOIN entry a ON a.number = r.first JOIN entry z ON z.number = r.last ORDER BY a.record");
        while (query.next()) {
            LedgerRecord record;
            record.number = query.integer(0);
            record.begun = query.integer(1);
            record.changed = query.integer(2);
            record.state = deletionState(query.text(3)).value_or(DeletionState::Unknown);
            record.context = query.text(4);
            record.cluster = query.text(5);
            record.ns = query.text(6);
            record.uid = query.text(7);
            record.who = query.text(8);
            record.text = query.text(9);
            list.push_back(std::move(record));
        }
        return list;
    }

    template<class Visit>
    ChainState walk(Visit visit)
    {
        ChainCheck chain;
        Query query = database.query("SELECT " + std::string(kColumns) + " FROM entry ORDER BY number");
        while (query.next()) {
            const LedgerEntry entry = entryOf(query);
            chain.next(entry);
            visit(entry);
        }
        return chain.end(highest());
    }

    Database database;
};

Ledger::Ledger(std::unique_ptr<Private> state) : m_private(std::move(state)) {}
Ledger::Ledger(Ledger &&other) noexcept = default;
Ledger &Ledger::operator=(Ledger &&other) noexcept = default;
Ledger::~Ledger() = default;

Result<Ledger> Ledger::open(const QString &path)
{
    auto opened = guarded([&] {
        refuseForeignFile(path, schema());
        // Made by ourselves, so that it is never readable by others, not even for a moment.
        const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
        if (file >= 0)
            ::close(file);
        return Ledger(std::make_unique<Private>(path));
    });
    if (!opened)
        return inWords(opened.error(), path);
    return opened;
}

QString Ledger::path() const
{
    return m_private->database.path();
}

Result<LedgerEntry> Ledger::append(LedgerEntry entry)
{
    if (entry.details.empty())
        entry.details = "{}";
    if (!isJsonObject(entry.details))
        return Error{ErrorCode::InvalidInput, Text::tr("The details of a ledger entry have to be a JSON object on one line."), {}};
    return m_private->run(Transaction::Kind::Write, [&] {
        Database &database = m_private->database;
        Query last = database.query("SELECT number, hash, (SELECT max(record) FROM entry) FROM entry ORDER BY number DESC LIMIT 1");
        const bool any = last.next();
        const std::int64_t records = any ? last.integer(2) : 0;
        if (entry.record > records || entry.record < 0)
            throw Failure{{ErrorCode::InvalidInput, Text::tr("The ledger has no entry %1.").arg(QString::number(entry.record)), {}}};
        if (entry.record == 0)
            entry.record = records + 1;
        entry.number = std::max(any ? last.integer(0) : 0, m_private->highest()) + 1;
        entry.previous = any ? last.text(1) : std::string();
        entry.hash = hashOf(lineOf(entry));
        database.run("INSERT INTO entry (" + std::string(kColumns) + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", entry.number,
                     entry.record, entry.time, toString(entry.step), toString(entry.state), entry.context, entry.cluster, entry.ns,
                     entry.uid, entry.who, entry.text, entry.details, entry.previous, entry.hash);
        return entry;
    });
}

Result<ChainState> Ledger::check()
{
    return m_private->run(Transaction::Kind::Read, [&] { return m_private->walk([](const LedgerEntry &) {}); });
}

Result<std::vector<LedgerRecord>> Ledger::records(const LedgerFilter &filter)
{
    return m_private->run(Transaction::Kind::Read, [&] {
        std::vector<LedgerRecord> list = m_private->records();
        std::erase_if(list, [&filter](const LedgerRecord &record) { return !fits(record, filter); });
        std::reverse(list.begin(), list.end());
        return list;
    });
}

Result<std::vector<LedgerEntry>> Ledger::entries(std::int64_t record)
{
    return m_private->run(Transaction::Kind::Read, [&] {
        std::vector<LedgerEntry> list;
        Query query = m_private->database.query("SELECT " + std::string(kColumns) + " FROM entry WHERE record = ? ORDER BY number", record);
        while (query.next())
            list.push_back(entryOf(query));
        if (list.empty())
            throw Failure{{ErrorCode::NotFound, Text::tr("The ledger has no entry %1.").arg(QString::number(record)), {}}};
        return list;
    });
}

Result<std::vector<LedgerRecord>> Ledger::unfinished()
{
    return m_private->run(Transaction::Kind::Read, [&] {
        std::vector<LedgerRecord> list = m_private->records();
        std::erase_if(list, [](const LedgerRecord &record) { return isEnd(record.state); });
        return list;
    });
}

Result<LedgerExport> Ledger::exportTo(LedgerFormat format, const LedgerFilter &filter, const std::function<bool(std::string_view)> &write)
{
    auto done = m_private->run(Transaction::Kind::Read, [&] {
        std::vector<std::int64_t> wanted;
        for (const LedgerRecord &record : m_private->records()) {
            if (fits(record, filter))
                wanted.push_back(record.number);
        }
        const auto put = [&write](const std::string &text) {
            if (!write(text))
                throw Failure{{ErrorCode::Cancelled, Text::tr("Cancelled."), {}}};
        };
        if (format == LedgerFormat::Csv)
            put("number,record,time,step,state,context,cluster,namespace,uid,who,text,details,previous,hash\r\n");
        LedgerExport all;
        all.chain = m_private->walk([&](const LedgerEntry &entry) {
            if (!std::binary_search(wanted.begin(), wanted.end(), entry.record))
                return;
            put(format == LedgerFormat::Csv ? csvLine(entry) : jsonLine(entry) + '\n');
            ++all.written;
        });
        return all;
    });
    if (done && !done->chain.holds()) {
        return Error{ErrorCode::Corrupt,
                     Text::tr("The chain of the ledger %1 breaks at entry %2: somebody changed or removed what was written. Keep the file "
                              "and compare it with a copy.")
                         .arg(path(), QString::number(done->chain.brokenAt)),
                     {}};
    }
    return done;
}

} // namespace store
