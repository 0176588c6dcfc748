// What can go wrong, and how functions say so.
//
// Bugs assert. Expected failures travel as Result<T>: a value or an Error. An Error is worded for
// the person who reads it (it names the culprit and the fix); its code is for programs. Codes become
// an HTTP status in server/errorpage, an exit code in fcgi-spawnerctl, words in the desktop, and
// nothing anywhere else.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace spawner {

enum class ErrorCode {
    // General
    InvalidArgument,
    InvalidConfig,
    NotFound,
    PermissionDenied,
    AlreadyExists,
    AddressInUse,
    PathTooLong,
    ResourceExhausted, // descriptors, memory, disk, processes
    Unsupported,
    InputOutput,
    ShuttingDown,
    // An app, before it has a request
    AppNotExecutable, // the file is there, its x bit is not
    AppInvalidFile, // half uploaded, wrong machine, no #! line
    AppSpawnFailed, // execve said no
    AppStartTimeout, // it runs, but never answered
    AppExitedAtStart, // it ended before it was ready
    AppCrashLooping, // it ended too often; waiting for backoff, a new file or an admin
    AppPaused,
    QueueFull, // the waiting line is as long as it may get
    QueueTimeout, // waited in line for too long
    // An app, with a request in its hands
    AppUnreachable, // connect failed
    AppClosedEarly, // closed before the first byte of an answer
    AppNoOutput, // ended the request properly, but said nothing
    AppBadHead, // what it said is no CGI header block
    AppHeadTooLarge,
    AppProtocolError, // not FastCGI
    AppOverloaded, // FCGI_OVERLOADED
    AppUnknownRole, // FCGI_UNKNOWN_ROLE
    AppTimeout, // no byte within the app's request timeout
    AppRequestTooLarge, // a parameter that this app cannot take
    RedirectLoop, // local redirects without end
};

/// The enumerator as it is spelt above, "NotFound": for programs on other ends of a connection.
QByteArray errorCodeName(ErrorCode code);
std::optional<ErrorCode> errorCodeFromName(QByteArrayView name);

/// A failure, worded for a person. `message` is one sentence without a trailing full stop.
struct Error
{
    ErrorCode code = ErrorCode::InvalidArgument;
    QString message;
};

/// A value, or the reason why there is none. Check with `if (result)` before `*result`.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_outcome(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_outcome(std::in_place_index<1>, std::move(error)) { }

    explicit operator bool() const { return m_outcome.index() == 0; }
    T &operator*() & { return std::get<0>(m_outcome); }
    const T &operator*() const & { return std::get<0>(m_outcome); }
    T &&operator*() && { return std::get<0>(std::move(m_outcome)); }
    T *operator->() { return &std::get<0>(m_outcome); }
    const T *operator->() const { return &std::get<0>(m_outcome); }
    /// Only where the result is false.
    const Error &error() const { return std::get<1>(m_outcome); }

private:
    std::variant<T, Error> m_outcome;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_failed(true) { }

    explicit operator bool() const { return !m_failed; }
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_failed = false;
};

/// An Error that ends in the words for `errnoValue`: "cannot open /x: Permission denied".
/// The code follows errno (ENOENT, EACCES, EMFILE, ENOSPC, EADDRINUSE, ...), else InputOutput.
Error systemError(const QString &what, int errnoValue);

} // namespace spawner
