#include "base/safepath.h"

#include "base/bytes.h"

#include <cerrno>
#include <climits>
#include <cstdlib>
#include <fcntl.h>
#include <linux/openat2.h>
#include <memory>
#include <optional>
#include <sys/syscall.h>
#include <unistd.h>

namespace spawner {

QByteArray DecodedPath::joined(qsizetype from) const
{
    QByteArray path;
    for (qsizetype i = from; i < segments.size(); ++i)
        path += '/' + segments.at(i);
    return path;
}

static Error pathError(QLatin1String why)
{
    // Without the path itself: it is a stranger's, and may hold anything.
    return { ErrorCode::InvalidArgument, QLatin1String("bad request path: ") + why };
}

/// Percent-decodes one segment, once.
static Result<QByteArray> decodeSegment(QByteArrayView raw)
{
    QByteArray decoded;
    decoded.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        char c = raw[i];
        if (c == '%') {
            const int high = i + 2 < raw.size() ? hexValue(raw[i + 1]) : -1;
            const int low = high >= 0 ? hexValue(raw[i + 2]) : -1;
            if (low < 0)
                return pathError(QLatin1String("a % without two hexadecimal digits"));
            c = char(high * 16 + low);
            i += 2;
        }
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f)
            return pathError(QLatin1String("a control byte"));
        decoded += c;
    }
    return decoded;
}

Result<DecodedPath> decodePath(QByteArrayView raw)
{
    if (raw.isEmpty() || raw.front() != '/')
        return pathError(QLatin1String("it does not begin with a slash"));

    DecodedPath path;
    qsizetype at = 0; // of the slash before the segment
    while (at < raw.size()) {
        qsizetype end = raw.indexOf('/', at + 1);
        if (end < 0)
            end = raw.size();
        auto segment = decodeSegment(raw.sliced(at + 1, end - at - 1));
        if (!segment)
            return segment.error();
        const bool up = *segment == "..";
        if (up && path.segments.isEmpty())
            return pathError(QLatin1String("it climbs above the root"));
        if (up)
            path.segments.removeLast();
        if (!up && *segment != ".")
            path.segments.append(*std::move(segment));
        else if (end == raw.size())
            path.segments.append(QByteArray("")); // "/a/." and "/a/b/.." name the directory "/a/"
        at = end;
    }
    return path;
}

QByteArray encodePath(QByteArrayView decoded)
{
    static constexpr char Digits[] = "0123456789ABCDEF";
    // RFC 3986 3.3: what a path segment may hold as it is.
    static constexpr QByteArrayView Plain("/-._~!$&'()*+,;=:@");
    QByteArray encoded;
    encoded.reserve(decoded.size());
    for (const char c : decoded) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (letter || (c >= '0' && c <= '9') || Plain.contains(c)) {
            encoded += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            encoded += '%';
            encoded += Digits[byte >> 4];
            encoded += Digits[byte & 15];
        }
    }
    return encoded;
}

// What a static file is opened with: O_NONBLOCK so that a FIFO or a device cannot hold us up.
static constexpr int ReadFlags = O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK;

/// openat2 beneath `root`: the kernel guarantees that no component leaves it, races included.
/// Returns -1 and errno.
static int openBeneath(int root, const char *relative)
{
    open_how how {};
    how.flags = ReadFlags;
    how.resolve = RESOLVE_BENEATH;
    long fd = -1;
    // EAGAIN: something was renamed meanwhile and the kernel cannot be sure. That passes.
    for (int attempt = 0; attempt < 8; ++attempt) {
        fd = ::syscall(SYS_openat2, root, relative, &how, sizeof how);
        if (fd >= 0 || (errno != EAGAIN && errno != EINTR))
            break;
    }
    return int(fd);
}

static QByteArray descriptorLink(int fd)
{
    return "/proc/self/fd/" + QByteArray::number(fd);
}

/// Where the descriptor's file really is; nothing if the system does not tell.
static std::optional<QByteArray> realPathOf(int fd)
{
    char buffer[PATH_MAX];
    const ssize_t size = ::readlink(descriptorLink(fd).constData(), buffer, sizeof buffer);
    if (size <= 0 || size == ssize_t(sizeof buffer) || buffer[0] != '/')
        return std::nullopt;
    return QByteArray(buffer, size);
}

/// Both are real paths, without a trailing slash unless they are "/".
static bool isBelow(const QByteArray &root, const QByteArray &path)
{
    if (root == "/" || path == root)
        return true;
    return path.size() > root.size() && path.startsWith(root) && path.at(root.size()) == '/';
}

static Error outsideError(const QByteArray &relative)
{
    return { ErrorCode::PermissionDenied,
             QStringLiteral("%1 leads out of the root through a symlink")
                     .arg(QString::fromLocal8Bit(relative)) };
}

static QString openWhat(const QByteArray &relative)
{
    return QLatin1String("cannot open ") + QString::fromLocal8Bit(relative);
}

/// For old kernels, and for absolute symlinks: opens without reading (O_PATH has no side effects), asks
/// where that led, and only then opens the very same file for reading. No race: what was checked is
/// what is opened.
static Result<UnixFd> openChecked(int root, const QByteArray &relative)
{
    UnixFd found(::openat(root, relative.constData(), O_PATH | O_CLOEXEC));
    if (!found)
        return systemError(openWhat(relative), errno);
    const auto realRoot = realPathOf(root);
    const auto realFile = realPathOf(found.get());
    if (!realRoot || !realFile || !isBelow(*realRoot, *realFile))
        return outsideError(relative);
    UnixFd file(::open(descriptorLink(found.get()).constData(), ReadFlags));
    if (!file)
        return systemError(openWhat(relative), errno);
    return file;
}

Result<UnixFd> openBelow(const UnixFd &root, const QByteArray &relative, struct stat *status)
{
    if (relative.startsWith('/') || relative.contains('\0'))
        return Error { ErrorCode::InvalidArgument,
                       QStringLiteral("not a relative path: %1").arg(QString::fromLocal8Bit(relative)) };
    const QByteArray path = relative.isEmpty() ? QByteArray(".") : relative;

    UnixFd file(openBeneath(root.get(), path.constData()));
    if (!file) {
        // EXDEV: it leaves the root, or seems to: an absolute symlink counts as leaving, even one that
        // comes back. ENOSYS, EPERM: an old kernel, or a sandbox that does not know the call.
        if (errno != EXDEV && errno != ENOSYS && errno != EPERM && errno != EAGAIN)
            return systemError(openWhat(relative), errno);
        auto checked = openChecked(root.get(), path);
        if (!checked)
            return checked.error();
        file = *std::move(checked);
    }
    if (status && ::fstat(file.get(), status) < 0)
        return systemError(openWhat(relative), errno);
    return file;
}

Result<UnixFd> openRoot(const QByteArray &directory)
{
    UnixFd root(::open(directory.constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!root)
        return systemError(openWhat(directory), errno);
    return root;
}

static QByteArray resolved(const QByteArray &path)
{
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.constData(), nullptr),
                                                           &std::free);
    return real ? QByteArray(real.get()) : QByteArray();
}

bool isInside(const QByteArray &root, const QByteArray &path)
{
    const QByteArray realRoot = resolved(root);
    const QByteArray realPath = resolved(path);
    return !realRoot.isEmpty() && !realPath.isEmpty() && isBelow(realRoot, realPath);
}

} // namespace spawner
