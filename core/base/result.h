// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

/// What went wrong, as far as a caller may want to act on it. Unauthorised, forbidden,
/// unreachable, incomplete and empty stay different up to the widget that shows them. The numbers
/// are stored: new ones are added at the end.
enum class ErrorCode {
    Internal,
    InvalidInput,
    NotFound,
    AlreadyExists,
    Cancelled,
    TimedOut,
    Unreachable,
    Unauthorized,
    Forbidden,
    RateLimited,
    Redirected,
    HostKeyUnknown,
    HostKeyChanged,
    Incomplete,
    Unsupported,
    Corrupt,
    TooLarge,
    DiskFull,
    Busy,
    NewerSchema,
    Conflict,      // what is there is not what it was expected to be: nothing was done
    Expired,       // a place in a list or a watch that the other side no longer knows
    ConsentNeeded, // a program is to be run that the user has not allowed yet
};

/// A failure. `message` is a translated sentence for the user (what, where, what to do);
/// `detail` is for the log and never holds a secret.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString detail;

    /// The same failure seen from one level up: `context` is put before the message.
    [[nodiscard]] Error within(const QString &context) const { return {code, context + QLatin1String(": ") + message, detail}; }

    bool operator==(const Error &) const = default;
};

/// A value or an Error. Test first, then use: `if (!page) return page.error();`
template<class T>
class [[nodiscard]] Result final
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    [[nodiscard]] T &operator*() & { return std::get<0>(m_state); }
    [[nodiscard]] const T &operator*() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &&operator*() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] T *operator->() { return &std::get<0>(m_state); }
    [[nodiscard]] const T *operator->() const { return &std::get<0>(m_state); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template<>
class [[nodiscard]] Result<void> final
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    explicit operator bool() const { return !m_error; }
    [[nodiscard]] const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};
