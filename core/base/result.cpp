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

Error systemError(const QString &what, int errnoValue)
{
    const std::string words = std::generic_category().message(errnoValue);
    return { codeFromErrno(errnoValue), what + QLatin1String(": ") + QString::fromStdString(words) };
}

} // namespace spawner
