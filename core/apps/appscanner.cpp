#include "apps/appscanner.h"

#include <QFile>

#include <cerrno>
#include <cstdlib>
#include <memory>

#include <dirent.h>
#include <sys/stat.h>

namespace spawner {

namespace {

constexpr QByteArrayView Suffix = ".fcgi";

QByteArray realPath(const QByteArray &path)
{
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.constData(), nullptr), &std::free);
    return QByteArray(real.get());
}

/// Walks the tree once and gathers.
class Walk
{
public:
    explicit Walk(QByteArray root) : m_root(std::move(root)), m_realRoot(realPath(m_root)) { }

    Result<AppScan> run()
    {
        if (auto read = visit(QByteArray(), 0); !read)
            return read.error();
        if (m_failure)
            return *m_failure;
        return std::move(m_scan);
    }

private:
    Result<void> visit(const QByteArray &relative, int depth)
    {
        const QByteArray path = absolute(relative);
        const std::unique_ptr<DIR, int (*)(DIR *)> directory(::opendir(path.constData()), &::closedir);
        struct stat status = {};
        if (!directory || ::fstat(::dirfd(directory.get()), &status) != 0)
            return systemError(QStringLiteral("cannot read the directory %1").arg(QFile::decodeName(path)),
                               errno);
        const DirectoryPrint print{path, status.st_dev, status.st_ino};
        for (const DirectoryPrint &above : m_above) {
            if (above.device == print.device && above.inode == print.inode)
                return {}; // a symlink to a directory we are in
        }
        m_scan.directories.push_back(print);
        m_above.push_back(print);
        while (const dirent *entry = ::readdir(directory.get())) {
            const QByteArray name(entry->d_name);
            if (!name.startsWith('.'))
                look(relative.isEmpty() ? name : QByteArray(relative + '/' + name), entry->d_type, depth);
        }
        m_above.pop_back();
        return {};
    }

    void look(const QByteArray &relative, unsigned char type, int depth)
    {
        const bool isNamedApp = relative.endsWith(Suffix);
        if (!isNamedApp && type != DT_DIR && type != DT_LNK && type != DT_UNKNOWN)
            return;
        const QByteArray path = absolute(relative);
        struct stat status = {};
        if (::lstat(path.constData(), &status) != 0)
            return;
        const bool isLink = S_ISLNK(status.st_mode);
        if (isLink && ::stat(path.constData(), &status) != 0)
            return; // leads nowhere
        if (S_ISDIR(status.st_mode)) {
            if (depth < MaxScanDepth && (!isLink || isInsideRoot(path)))
                descend(relative, depth + 1);
        } else if (isNamedApp && S_ISREG(status.st_mode)) {
            if (!isLink || isInsideRoot(path))
                addCandidate(relative, path);
            else
                refuseLink(relative, path);
        }
    }

    void descend(const QByteArray &relative, int depth)
    {
        const auto read = visit(relative, depth);
        if (read || read.error().code == ErrorCode::NotFound)
            return;
        if (read.error().code == ErrorCode::ResourceExhausted)
            m_failure = read.error(); // no descriptor left: that says nothing about the apps
        else
            m_scan.unreadable.push_back(read.error());
    }

    void addCandidate(const QByteArray &relative, const QByteArray &path)
    {
        const auto program = filePrint(path, true);
        if (program)
            m_scan.candidates.emplace(relative, AppCandidate{*program, filePrint(path + ".toml", false)});
    }

    void refuseLink(const QByteArray &relative, const QByteArray &path)
    {
        m_scan.refused.emplace(
            relative,
            Error{ErrorCode::PermissionDenied,
                  QStringLiteral(
                      "%1 is a symbolic link out of the web root, to %2; copy or move the program here")
                      .arg(QFile::decodeName(path), QFile::decodeName(realPath(path)))});
    }

    QByteArray absolute(const QByteArray &relative) const
    {
        if (relative.isEmpty())
            return m_root;
        return m_root.endsWith('/') ? QByteArray(m_root + relative) : QByteArray(m_root + '/' + relative);
    }

    bool isInsideRoot(const QByteArray &path) const
    {
        const QByteArray real = realPath(path);
        return real == m_realRoot || m_realRoot == "/" || real.startsWith(QByteArray(m_realRoot + '/'));
    }

    const QByteArray m_root;
    const QByteArray m_realRoot;
    AppScan m_scan;
    std::optional<Error> m_failure;
    std::vector<DirectoryPrint> m_above; // from the root down to where we are
};

} // namespace

Result<AppScan> scanApps(const QByteArray &webRoot)
{
    return Walk(webRoot).run();
}

} // namespace spawner
