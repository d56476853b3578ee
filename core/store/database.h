// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/ids.h"

#include <QString>

#include <concepts>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_context;
struct sqlite3_stmt;
struct sqlite3_value;

namespace store {

/// A failed SQLite call on its way to the public function that turns it into a Result; it never
/// leaves this folder (see guarded()).
struct Failure {
    Error error;
};

/// Bytes to bind as a BLOB.
struct Bytes {
    std::string_view data;
};

/// One run of a prepared statement: bound when made, reset and given back when it goes.
class Query final
{
public:
    /// `idle`: where the statement rests between two runs. `copies`: values bound may die before it runs.
    Query(const class Database &database, std::vector<sqlite3_stmt *> &idle, sqlite3_stmt *statement, bool copies);
    Query(Query &&other) noexcept;
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;
    ~Query();

    void bind(int index, std::int64_t value);
    void bind(int index, double value);
    void bind(int index, std::string_view text);
    void bind(int index, Bytes bytes);
    void bind(int index, const ObjectId &id); ///< "none" is NULL
    void bind(int index, std::nullopt_t);

    /// Steps to the next row; false: there is none.
    bool next();
    /// Runs a statement without rows.
    void run();

    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::string_view bytes(int column) const; ///< valid until the next step
    [[nodiscard]] std::string text(int column) const { return std::string(bytes(column)); }
    [[nodiscard]] ObjectId objectId(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    const class Database &m_database;
    std::vector<sqlite3_stmt *> *m_idle;
    sqlite3_stmt *m_statement;
    bool m_copies;
};

/// One row as Database::forEachRow() hands it out: valid until the next one.
class RowView final
{
public:
    explicit RowView(sqlite3_value **values) : m_values(values) {}

    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::string_view bytes(int column) const;

private:
    sqlite3_value **m_values;
};

/// One SQLite connection with its prepared statements.
class Database final
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Throws Failure.
    Database(const QString &path, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    template<class... Values>
    Query query(std::string_view sql, const Values &...values)
    {
        Query result = prepare(sql, true);
        bindAll(result, values...);
        return result;
    }
    template<class... Values>
    void run(std::string_view sql, const Values &...values)
    {
        Query result = prepare(sql, false);
        bindAll(result, values...);
        result.run();
    }
    /// Hands every row of "SELECT `columns` FROM `source`" to `row`, in no order; a third off the time of
    /// stepping, which tells where there are hundreds of thousands. Not from within `row`.
    template<class... Values>
    void forEachRow(std::string_view columns, std::string_view source, const std::function<void(const RowView &)> &row,
                    const Values &...values)
    {
        Query visit = query((std::string("SELECT each_row(") += columns).append(") FROM ").append(source), values...);
        visitRows(visit, row);
    }
    /// Several statements without values.
    void script(const std::string &sql);

    /// Gives back the pages it keeps in memory.
    void releaseMemory();
    [[nodiscard]] std::int64_t lastInsertId() const;
    [[nodiscard]] const QString &path() const { return m_path; }
    [[noreturn]] void fail(int code) const;

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view value) const { return std::hash<std::string_view>()(value); }
    };

    template<class... Values>
    static void bindAll(Query &query, const Values &...values)
    {
        int index = 0;
        (bindOne(query, ++index, values), ...);
    }
    template<class T>
    static void bindOne(Query &query, int index, const T &value)
    {
        if constexpr (std::is_integral_v<T>)
            query.bind(index, std::int64_t(value));
        else if constexpr (std::is_convertible_v<const T &, std::string_view>)
            query.bind(index, std::string_view(value));
        else
            query.bind(index, value);
    }
    Query prepare(std::string_view sql, bool copies);
    void addRowFunction();
    static void eachRow(sqlite3_context *context, int count, sqlite3_value **values);
    void visitRows(Query &query, const std::function<void(const RowView &)> &row);

    QString m_path;
    sqlite3 *m_handle = nullptr;
    std::unordered_map<std::string, std::vector<sqlite3_stmt *>, Hash, std::equal_to<>> m_idle;
    const std::function<void(const RowView &)> *m_visitor = nullptr; ///< while forEachRow() runs
    std::exception_ptr m_visitorError;
};

/// Rolled back unless committed.
class Transaction final
{
public:
    enum class Kind { Read, Write };

    Transaction(Database &database, Kind kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

/// Runs `work` and turns a Failure into the Result's error.
template<class Work>
auto guarded(Work work) -> Result<std::invoke_result_t<Work &>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work &>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const Failure &failure) {
        return failure.error;
    }
}

/// SQLite's own quick check; false: it is damaged.
Result<bool> isSound(Database &database);

/// The Failure of a database whose content makes no sense.
[[nodiscard]] Failure corrupt(const QString &path, const QString &detail);

} // namespace store
