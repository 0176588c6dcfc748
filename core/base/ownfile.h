// A file that we made and remove again.
#pragma once

#include <QByteArray>

#include <sys/stat.h>

namespace spawner {

/// Removes the file at `path` on destruction, unless another one has taken its place since: the socket of
/// the daemon that was started while this one finished its last requests. Touched (chmod, chown) by
/// somebody, it counts as another one: better one left behind than one too many removed. Movable, not copyable.
class OwnFile
{
public:
    explicit OwnFile(QByteArray path);
    OwnFile(OwnFile &&other) noexcept;
    OwnFile &operator=(OwnFile &&other) noexcept;
    ~OwnFile();

private:
    void remove();

    QByteArray m_path; ///< empty if there is none
    struct stat m_status = {};
};

} // namespace spawner
