#include "server/filecache.h"

#include <chrono>

namespace spawner {

namespace {

constexpr qsizetype MostBytes = 4 * 1024 * 1024;
/// Of an entry besides its content, roughly.
constexpr qsizetype OwnBytes = 512;
/// The clock behind modification times ticks every 1 to 10 ms; some file systems keep whole seconds.
constexpr std::chrono::seconds YoungestAge(2);
constexpr std::chrono::seconds BelievedTime(1);

bool isSame(const struct stat &a, const struct stat &b)
{
    const auto isSameTime = [](const timespec &x, const timespec &y) {
        return x.tv_sec == y.tv_sec && x.tv_nsec == y.tv_nsec;
    };
    // The change time too: it moves with permissions, and with modification times that are set by hand.
    return a.st_ino == b.st_ino && a.st_dev == b.st_dev && a.st_size == b.st_size && a.st_mode == b.st_mode
        && isSameTime(a.st_mtim, b.st_mtim) && isSameTime(a.st_ctim, b.st_ctim);
}

} // namespace

FileCache::FileCache() : m_files(MostBytes) { }

const FileCache::File *FileCache::find(const QByteArray &path)
{
    File *const file = m_files.object(path);
    if (!file)
        return nullptr;
    struct stat status = {};
    if (Clock::now() - file->keptAt < BelievedTime && ::stat(path.constData(), &status) == 0 && isSame(status, file->status))
        return file;
    m_files.remove(path);
    return nullptr;
}

void FileCache::insert(const QByteArray &path, const QByteArray &content, const struct stat &status,
                       const QByteArray &fields)
{
    if (content.size() != status.st_size || status.st_size > LargestBytes)
        return;
    using std::chrono::system_clock;
    const system_clock::time_point changed{std::chrono::seconds(status.st_ctim.tv_sec)};
    if (system_clock::now() - changed < YoungestAge)
        return;
    m_files.insert(path, new File{content, status, fields, Clock::now()},
                   content.size() + path.size() + fields.size() + OwnBytes);
}

} // namespace spawner
