// A program on its way to its place.
#pragma once

#include "apps/deployfiles.h"

#include <memory>

namespace spawner {

/// A hidden file in the app's own directory that fills up. Destroying it before install() removes the file. Main thread; blocks for
/// as long as the disk takes.
class Upload
{
public:
    /// `name` as a user says it ("hello", "hello.fcgi", "tools/env"); refused if it cannot be deployed there, or if the disk has no
    /// room for `size` bytes. `sha256` hexadecimal.
    static Result<std::unique_ptr<Upload>> begin(const QByteArray &webRoot, const QByteArray &name, qint64 size,
                                                 const QByteArray &sha256);
    /// The same, filled with what `file` holds already.
    static Result<std::unique_ptr<Upload>> ofFile(const QByteArray &webRoot, const QByteArray &name,
                                                  const QByteArray &file, const QByteArray &sha256);
    ~Upload();
    Upload(const Upload &) = delete;
    Upload &operator=(const Upload &) = delete;

    const DeployTarget &target() const { return m_target; }
    const QByteArray &app() const { return m_target.app; } ///< without ".fcgi"
    const QByteArray &sha256() const { return m_sha256; }
    qint64 size() const { return m_size; }
    qint64 received() const { return m_received; }
    const QByteArray &temporaryFile() const { return m_temporaryFile; }

    /// `offset` has to be received(). Errors: beyond the size, disk full.
    Result<void> append(qint64 offset, const QByteArray &bytes);
    /// Nothing is appended any more. Whole, with the right sum, a program for this machine; gets the permissions of what it
    /// replaces (and is executable in any case); synced and closed.
    Result<void> check();
    /// After check(): renames it into place.
    Result<void> install();

private:
    Upload() = default;
    Result<void> setMode() const;

    DeployTarget m_target;
    QByteArray m_temporaryFile;
    QByteArray m_sha256;
    UnixFd m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_size = 0;
    qint64 m_received = 0;
    qint64 m_flushed = 0; // on its way to the disk
    bool m_isInstalled = false;
};

} // namespace spawner
