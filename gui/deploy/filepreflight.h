// What can be said of a file before it is sent to a daemon.
//
// The daemon checks everything again, and more (shared libraries); this is so that nobody waits for an upload to be told
// that the file was an object file. Needs no daemon.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QCoreApplication>
#include <QDateTime>
#include <QFuture>
#include <QString>
#include <QStringList>

namespace spawner {

/// What the first bytes of a file say. A plain value.
struct ProgramHead
{
    enum class Kind { Elf, Script, Other };

    Kind kind = Kind::Other;
    quint8 elfClass = 0; ///< as in <elf.h>
    quint8 encoding = 0;
    quint16 type = 0;
    quint16 machine = 0;
    QByteArray interpreter{}; ///< of a script
    bool hasWindowsLineEnd = false; ///< right after the interpreter

    /// `bytes`: from the beginning of the file, 256 are enough.
    static ProgramHead of(QByteArrayView bytes);
    /// Of the program that runs: what this machine is.
    static const ProgramHead &own();
    /// Can a machine that runs `machine` run this? 64-bit ones run their 32-bit programs as well.
    bool fits(const ProgramHead &machine) const;
};

/// A file on its way.
struct DeployFile
{
    QString file; ///< absolute
    QByteArray app; ///< "tools/env": what it will be
    qint64 size = 0;
    QDateTime modified{};
    ProgramHead head{};
};

class FilePreflight
{
    Q_DECLARE_TR_FUNCTIONS(spawner::FilePreflight)
public:
    /// Names the app after the file. Errors are sentences without the file's name: "it is a folder". With `isHere` the
    /// daemon runs on this computer: the program has to fit its processor, the interpreter has to exist. Reads at most a few
    /// KB; blocks for as long as the disk takes.
    static Result<DeployFile> look(const QString &file, bool isHere);

    /// "hello", "hello.fcgi", "HELLO.FCGI" and "hello.fcgi" within folders -> "hello"; what an app's name may not have is
    /// replaced or left out, so that the result is valid (or empty, if nothing is left).
    static QByteArray appNameFor(const QString &fileName);
    /// A name as somebody typed it ("hello", "/tools/env.fcgi") by the daemon's rules.
    static Result<QByteArray> checkAppName(const QString &typed);

    /// The programs (*.fcgi) in a folder, with the folders below it, as paths relative to it; sorted, at most `limit`.
    static QStringList programsIn(const QString &folder, int limit = 100);

    /// SHA-256 in hexadecimal, worked out in another thread; ends early when the future is cancelled.
    static QFuture<Result<QByteArray>> digest(const QString &file);
};

} // namespace spawner
