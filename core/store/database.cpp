// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <QCoreApplication>
#include <QFile>

#include <sqlite3.h>

#include <cerrno>
#include <cstring>

namespace store {

namespace {

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

bool isFullError(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

/// Whether a write failed for want of room. SQLite says FULL for ENOSPC only; over quota or over the
/// limit of a file's size is as full. The error is asked of the files: errno has changed by now.
bool isFull(sqlite3 *handle)
{
    for (const int pointer : {SQLITE_FCNTL_FILE_POINTER, SQLITE_FCNTL_JOURNAL_POINTER}) {
        sqlite3_file *file = nullptr;
        int systemError = 0;
        if (sqlite3_file_control(handle, "main", pointer, &file) == SQLITE_OK && file && file->pMethods
            && file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &systemError) == SQLITE_OK && isFullError(systemError))
            return true;
    }
    return false;
}

Error errorOf(int code, const QString &path, const QString &detail)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull,
                Text::tr("The disk is full: %1 could not be written. What was saved before is intact; free some space and try again.")
                    .arg(path),
                detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::Corrupt,
                Text::tr("The database %1 is damaged. Set it aside and scan again: everything in it can be rebuilt from Git.").arg(path),
                detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Busy, Text::tr("The database %1 is in use by another program. Close it and try again.").arg(path), detail};
    case SQLITE_CANTOPEN:
        return {ErrorCode::NotFound,
                Text::tr("The database %1 cannot be opened. Check that its folder exists and that you may write there.").arg(path), detail};
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_AUTH:
        return {ErrorCode::Forbidden,
                Text::tr("The database %1 may not be written. Check the permissions of the file and its folder.").arg(path), detail};
    case SQLITE_INTERRUPT: return {ErrorCode::Cancelled, Text::tr("Cancelled."), detail};
    case SQLITE_IOERR:
        return {ErrorCode::Internal, Text::tr("The database %1 could not be read or written. Check the disk and try again.").arg(path),
                detail};
    default:
        return {ErrorCode::Internal,
                Text::tr("The database %1 refused a request. Start the program again; if it persists, report it.").arg(path), detail};
    }
}

} // namespace

Query::Query(const Database &database, std::vector<sqlite3_stmt *> &idle, sqlite3_stmt *statement, bool copies)
    : m_database(database), m_idle(&idle), m_statement(statement), m_copies(copies)
{
}

Query::Query(Query &&other) noexcept
    : m_database(other.m_database), m_idle(other.m_idle), m_statement(std::exchange(other.m_statement, nullptr)), m_copies(other.m_copies)
{
}

Query::~Query()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    m_idle->push_back(m_statement);
}

void Query::bind(int index, std::int64_t value)
{
    sqlite3_bind_int64(m_statement, index, value);
}

void Query::bind(int index, double value)
{
    sqlite3_bind_double(m_statement, index, value);
}

void Query::bind(int index, std::string_view text)
{
    sqlite3_bind_text(m_statement, index, text.data() ? text.data() : "", int(text.size()), m_copies ? SQLITE_TRANSIENT : SQLITE_STATIC);
}

void Query::bind(int index, Bytes bytes)
{
    sqlite3_bind_blob(m_statement, index, bytes.data.empty() ? "" : bytes.data.data(), int(bytes.data.size()),
                      m_copies ? SQLITE_TRANSIENT : SQLITE_STATIC);
}

void Query::bind(int index, const ObjectId &id)
{
    if (id.isNull())
        sqlite3_bind_null(m_statement, index);
    else
        sqlite3_bind_blob(m_statement, index, id.bytes.data(), int(id.bytes.size()), m_copies ? SQLITE_TRANSIENT : SQLITE_STATIC);
}

void Query::bind(int index, std::nullopt_t)
{
    sqlite3_bind_null(m_statement, index);
}

bool Query::next()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_database.fail(code);
    return false;
}

void Query::run()
{
    while (next()) {}
}

std::int64_t Query::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Query::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string_view Query::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return data ? std::string_view(data, std::size_t(sqlite3_column_bytes(m_statement, column))) : std::string_view();
}

ObjectId Query::objectId(int column) const
{
    ObjectId id;
    const std::string_view data = bytes(column);
    if (data.size() == id.bytes.size())
        std::memcpy(id.bytes.data(), data.data(), data.size());
    return id;
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t RowView::integer(int column) const
{
    return sqlite3_value_int64(m_values[column]);
}

std::string_view RowView::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_value_blob(m_values[column]));
    return data ? std::string_view(data, std::size_t(sqlite3_value_bytes(m_values[column]))) : std::string_view();
}

namespace {

/// SQLite sums up what all connections have allocated under one lock, which lanes that read side by
/// side wait for. Nobody asks for the sum.
void leaveMemoryUncounted()
{
    [[maybe_unused]] static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

} // namespace

Database::Database(const QString &path, Mode mode) : m_path(path)
{
    leaveMemoryUncounted();
    const int flags = mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &m_handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    const auto closing = [this] {
        sqlite3_close(m_handle);
        m_handle = nullptr;
    };
    if (code != SQLITE_OK) {
        const QString detail = m_handle ? QString::fromUtf8(sqlite3_errmsg(m_handle)) : QString();
        closing();
        throw Failure{errorOf(code, path, detail)};
    }
    try {
        sqlite3_extended_result_codes(m_handle, 1);
        sqlite3_busy_timeout(m_handle, 5000);
        addRowFunction();
        script("PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;");
        if (mode == Mode::ReadWrite)
            script("PRAGMA cache_size = -16000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 4000; "
                   "PRAGMA journal_size_limit = 33554432;");
        else
            script("PRAGMA query_only = ON; PRAGMA cache_size = -32000;"); // a page of 5,000,000 events reads 20 MB
    } catch (...) {
        closing();
        throw;
    }
}

Database::~Database()
{
    for (const auto &[sql, statements] : m_idle)
        for (sqlite3_stmt *statement : statements)
            sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

/// An aggregate whose steps are the rows: nothing is handed from SQLite to the caller but their values.
void Database::addRowFunction()
{
    const auto finish = [](sqlite3_context *) {};
    const int code = sqlite3_create_function_v2(m_handle, "each_row", -1, SQLITE_UTF8 | SQLITE_DIRECTONLY, this, nullptr,
                                                &Database::eachRow, finish, nullptr);
    if (code != SQLITE_OK)
        fail(code);
}

void Database::eachRow(sqlite3_context *context, int, sqlite3_value **values)
{
    auto *self = static_cast<Database *>(sqlite3_user_data(context));
    try {
        if (self->m_visitor)
            (*self->m_visitor)(RowView(values));
    } catch (...) {
        // No exception may go through SQLite.
        self->m_visitorError = std::current_exception();
        sqlite3_result_error(context, "stopped", -1);
    }
}

void Database::visitRows(Query &query, const std::function<void(const RowView &)> &row)
{
    m_visitor = &row;
    try {
        query.run();
    } catch (const Failure &) {
        m_visitor = nullptr;
        if (m_visitorError)
            std::rethrow_exception(std::exchange(m_visitorError, nullptr));
        throw;
    }
    m_visitor = nullptr;
}

void Database::releaseMemory()
{
    sqlite3_db_release_memory(m_handle);
}

void Database::script(const std::string &sql)
{
    const int code = sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(code);
}

std::int64_t Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

void Database::fail(int code) const
{
    const int seen = (code & 0xff) == SQLITE_IOERR && isFull(m_handle) ? SQLITE_FULL : code;
    throw Failure{errorOf(seen, m_path, QStringLiteral("SQLite %1: %2").arg(code).arg(QString::fromUtf8(sqlite3_errmsg(m_handle))))};
}

Query Database::prepare(std::string_view sql, bool copies)
{
    auto home = m_idle.find(sql);
    if (home == m_idle.end())
        home = m_idle.emplace(sql, std::vector<sqlite3_stmt *>()).first;
    if (!home->second.empty()) {
        sqlite3_stmt *statement = home->second.back();
        home->second.pop_back();
        return {*this, home->second, statement, copies};
    }
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        fail(code);
    return {*this, home->second, statement, copies};
}

Transaction::Transaction(Database &database, Kind kind) : m_database(database)
{
    m_database.run(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_database.run("ROLLBACK");
    } catch (const Failure &) {
        // SQLite has rolled back by itself after the failure that brought us here.
    }
}

void Transaction::commit()
{
    m_database.run("COMMIT");
    m_open = false;
}

Result<bool> isSound(Database &database)
{
    auto sound = guarded([&] {
        Query query = database.query("PRAGMA quick_check(1)");
        return query.next() && query.text(0) == "ok";
    });
    if (!sound && sound.error().code == ErrorCode::Corrupt)
        return false;
    return sound;
}

Failure corrupt(const QString &path, const QString &detail)
{
    return {errorOf(SQLITE_CORRUPT, path, detail)};
}

} // namespace store
