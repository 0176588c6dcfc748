#include "base/result.h"

#include <cerrno>
#include <system_error>

namespace spawner {

static ErrorCode codeFromErrno(int value)
{
    switch (value) {
    case ENOENT:
    case ENOTDIR: // "file.txt/more": nothing is there either
    case ELOOP:
    case ENODEV:
    case ESRCH:
        return ErrorCode::NotFound;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorCode::PermissionDenied;
    case EEXIST:
    case ENOTEMPTY:
        return ErrorCode::AlreadyExists;
    case EADDRINUSE:
        return ErrorCode::AddressInUse;
    case ENAMETOOLONG:
        return ErrorCode::PathTooLong;
    case EMFILE:
    case ENFILE:
    case ENOMEM:
    case ENOBUFS:
    case ENOSPC:
    case EDQUOT:
    case EAGAIN: // fork() and connect() say this when a limit is reached
        return ErrorCode::ResourceExhausted;
    case EINVAL:
    case EISDIR:
        return ErrorCode::InvalidArgument;
    case ENOSYS:
    case EOPNOTSUPP:
    case EAFNOSUPPORT:
    case EPROTONOSUPPORT:
        return ErrorCode::Unsupported;
    default:
        return ErrorCode::InputOutput;
    }
}

/// Without a default: the compiler names the enumerator that was forgotten here.
static const char *nameOf(ErrorCode code)
{
    // clang-format off
    switch (code) {
    case ErrorCode::InvalidArgument: return "InvalidArgument";
    case ErrorCode::InvalidConfig: return "InvalidConfig";
    case ErrorCode::NotFound: return "NotFound";
    case ErrorCode::PermissionDenied: return "PermissionDenied";
    case ErrorCode::AlreadyExists: return "AlreadyExists";
    case ErrorCode::AddressInUse: return "AddressInUse";
    case ErrorCode::PathTooLong: return "PathTooLong";
    case ErrorCode::ResourceExhausted: return "ResourceExhausted";
    case ErrorCode::Unsupported: return "Unsupported";
    case ErrorCode::InputOutput: return "InputOutput";
    case ErrorCode::ShuttingDown: return "ShuttingDown";
    case ErrorCode::AppNotExecutable: return "AppNotExecutable";
    case ErrorCode::AppInvalidFile: return "AppInvalidFile";
    case ErrorCode::AppSpawnFailed: return "AppSpawnFailed";
    case ErrorCode::AppStartTimeout: return "AppStartTimeout";
    case ErrorCode::AppExitedAtStart: return "AppExitedAtStart";
    case ErrorCode::AppCrashLooping: return "AppCrashLooping";
    case ErrorCode::AppPaused: return "AppPaused";
    case ErrorCode::QueueFull: return "QueueFull";
    case ErrorCode::QueueTimeout: return "QueueTimeout";
    case ErrorCode::AppUnreachable: return "AppUnreachable";
    case ErrorCode::AppClosedEarly: return "AppClosedEarly";
    case ErrorCode::AppNoOutput: return "AppNoOutput";
    case ErrorCode::AppBadHead: return "AppBadHead";
    case ErrorCode::AppHeadTooLarge: return "AppHeadTooLarge";
    case ErrorCode::AppProtocolError: return "AppProtocolError";
    case ErrorCode::AppOverloaded: return "AppOverloaded";
    case ErrorCode::AppUnknownRole: return "AppUnknownRole";
    case ErrorCode::AppTimeout: return "AppTimeout";
    case ErrorCode::AppRequestTooLarge: return "AppRequestTooLarge";
    case ErrorCode::RedirectLoop: return "RedirectLoop";
    }
    // clang-format on
    return nullptr;
}

QByteArray errorCodeName(ErrorCode code)
{
    return nameOf(code);
}

std::optional<ErrorCode> errorCodeFromName(QByteArrayView name)
{
    for (int value = 0; const char *known = nameOf(ErrorCode(value)); ++value) {
        if (name == known)
            return ErrorCode(value);
    }
    return std::nullopt;
}

Error systemError(const QString &what, int errnoValue)
{
    const std::string words = std::generic_category().message(errnoValue);
    return { codeFromErrno(errnoValue), what + QLatin1String(": ") + QString::fromStdString(words) };
}

} // namespace spawner
