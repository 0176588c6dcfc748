#include "gui/deploy/filepreflight.h"

#include "gui/style/safetext.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <cstring>
#include <memory>

#include <elf.h>

namespace spawner {

namespace {

constexpr qsizetype HeadBytes = 256;
constexpr qint64 HashBytes = 1 << 18;
constexpr int MaxFolders = 8; // as deep as the daemon looks for apps
constexpr qsizetype MaxFileNameBytes = 255 - 16; // the daemon's temporary names are longer

QString withoutEnding(const QString &name)
{
    static const QString ending = QStringLiteral(".fcgi");
    return name.endsWith(ending, Qt::CaseInsensitive) ? name.chopped(ending.size()) : name;
}

/// Do the tables that an ELF header promises lie within the file?
template <typename Header>
bool isWhole(const QByteArray &head, qint64 fileSize)
{
    Header header = {};
    if (head.size() < qsizetype(sizeof(header)))
        return false;
    std::memcpy(&header, head.constData(), sizeof(header));
    const auto lies = [&](quint64 offset, quint64 size) {
        return offset <= quint64(fileSize) && size <= quint64(fileSize) - offset;
    };
    return lies(header.e_phoff, quint64(header.e_phnum) * header.e_phentsize)
        && lies(header.e_shoff, quint64(header.e_shnum) * header.e_shentsize);
}

} // namespace

ProgramHead ProgramHead::of(QByteArrayView bytes)
{
    ProgramHead head;
    if (bytes.startsWith("#!")) {
        head.kind = Kind::Script;
        const qsizetype lineEnd = bytes.indexOf('\n');
        QByteArray line = bytes.sliced(2, (lineEnd < 0 ? bytes.size() : lineEnd) - 2).toByteArray();
        const bool endsWithReturn = line.endsWith('\r');
        line = line.trimmed();
        const auto end = std::find_if(line.cbegin(), line.cend(), [](char c) { return c == ' ' || c == '\t'; });
        head.interpreter = line.first(end - line.cbegin());
        head.hasWindowsLineEnd = endsWithReturn && end == line.cend();
        return head;
    }
    Elf32_Ehdr header = {}; // what is read of it is the same in both classes
    if (bytes.size() < qsizetype(sizeof(header)) || !bytes.startsWith(ELFMAG))
        return head;
    std::memcpy(&header, bytes.data(), sizeof(header));
    head.kind = Kind::Elf;
    head.elfClass = header.e_ident[EI_CLASS];
    head.encoding = header.e_ident[EI_DATA];
    head.type = header.e_type;
    head.machine = header.e_machine;
    return head;
}

const ProgramHead &ProgramHead::own()
{
    static const ProgramHead head = [] {
        QFile file(QStringLiteral("/proc/self/exe"));
        return file.open(QIODevice::ReadOnly) ? of(file.read(HeadBytes)) : ProgramHead();
    }();
    return head;
}

bool ProgramHead::fits(const ProgramHead &other) const
{
    if (other.kind != Kind::Elf)
        return true; // not known: the daemon decides
    if (encoding != other.encoding)
        return false;
    if (elfClass == other.elfClass && machine == other.machine)
        return true;
    return (other.machine == EM_X86_64 && (machine == EM_386 || machine == EM_X86_64))
        || (other.machine == EM_AARCH64 && machine == EM_ARM);
}

Result<DeployFile> FilePreflight::look(const QString &file, bool isHere)
{
    const auto refused = [](const QString &why) { return Error{ ErrorCode::AppInvalidFile, why }; };
    const QFileInfo info(file);
    if (!info.exists())
        return Error{ ErrorCode::NotFound, tr("it is not there") };
    if (info.isDir())
        return refused(tr("it is a folder"));
    if (!info.isFile())
        return refused(tr("it is no ordinary file"));
    QFile reader(file);
    if (!reader.open(QIODevice::ReadOnly))
        return Error{ ErrorCode::PermissionDenied, tr("it cannot be read: %1").arg(reader.errorString()) };
    if (info.size() == 0)
        return refused(tr("it is empty"));

    const QByteArray bytes = reader.read(HeadBytes);
    DeployFile found{ info.absoluteFilePath(), appNameFor(info.fileName()), info.size(), info.lastModified(), ProgramHead::of(bytes) };
    const ProgramHead &head = found.head;
    if (found.app.isEmpty())
        return refused(tr("nothing of its name can be the name of an app"));
    if (head.kind == ProgramHead::Kind::Other)
        return refused(tr("it is neither a program nor a script that begins with #!"));
    if (head.kind == ProgramHead::Kind::Script) {
        if (head.interpreter.isEmpty())
            return refused(tr("it begins with #!, but names no interpreter"));
        if (head.hasWindowsLineEnd)
            return refused(tr("it has Windows line ends, so that its interpreter would not be found"));
        if (isHere && head.interpreter.startsWith('/') && !QFileInfo(QFile::decodeName(head.interpreter)).isExecutable())
            return refused(tr("its interpreter %1 is not on this computer").arg(isolated(head.interpreter)));
        return found;
    }
    if (head.type != ET_EXEC && head.type != ET_DYN)
        return refused(tr("it is an object file or a core dump, no program"));
    if (isHere && !head.fits(ProgramHead::own()))
        return refused(tr("it is a program for another kind of computer"));
    if (!(head.elfClass == ELFCLASS64 ? isWhole<Elf64_Ehdr>(bytes, info.size()) : isWhole<Elf32_Ehdr>(bytes, info.size())))
        return refused(tr("it is not complete: it ends too early"));
    return found;
}

QByteArray FilePreflight::appNameFor(const QString &fileName)
{
    QString name = withoutEnding(fileName.sliced(fileName.lastIndexOf(u'/') + 1));
    for (QChar &c : name) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7f || c == u'/')
            c = u'-';
    }
    name = name.trimmed();
    qsizetype dots = 0;
    while (dots < name.size() && name[dots] == u'.')
        ++dots;
    name = name.sliced(dots).trimmed();
    QByteArray app = name.toUtf8();
    while (app.size() > MaxFileNameBytes - qsizetype(std::strlen(".fcgi"))) {
        name.chop(1);
        app = name.toUtf8();
    }
    return app;
}

Result<QByteArray> FilePreflight::checkAppName(const QString &typed)
{
    const auto refused = [](const QString &why) { return Error{ ErrorCode::InvalidArgument, why }; };
    QString name = withoutEnding(typed.trimmed());
    if (name.startsWith(u'/'))
        name.remove(0, 1);
    if (name.isEmpty())
        return refused(tr("Give the app a name."));
    const QStringList parts = name.split(u'/');
    for (const QString &part : parts) {
        if (part.isEmpty())
            return refused(tr("There is nothing between two slashes."));
        if (part.startsWith(u'.'))
            return refused(tr("No part of the name may begin with a dot."));
        if (std::any_of(part.cbegin(), part.cend(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; }))
            return refused(tr("The name has a control character."));
    }
    if (parts.size() - 1 > MaxFolders)
        return refused(tr("There may be at most %n folders before the name.", nullptr, MaxFolders));
    if (parts.last().toUtf8().size() + qsizetype(std::strlen(".fcgi")) > MaxFileNameBytes)
        return refused(tr("The name is too long."));
    return name.toUtf8();
}

QStringList FilePreflight::programsIn(const QString &folder, int limit)
{
    QStringList found;
    const QDir root(folder);
    QDirIterator files(folder, { QStringLiteral("*.fcgi") }, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext() && found.size() < limit) {
        const QString path = root.relativeFilePath(files.next());
        const QStringList parts = path.split(u'/');
        const bool isHidden = std::any_of(parts.cbegin(), parts.cend(), [](const QString &part) { return part.startsWith(u'.'); });
        if (!isHidden && parts.size() - 1 <= MaxFolders)
            found.append(path);
    }
    found.sort();
    return found;
}

QFuture<Result<QByteArray>> FilePreflight::digest(const QString &file)
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    QThreadPool::globalInstance()->start([promise, file] {
        promise->start();
        QFile reader(file);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        bool isRead = reader.open(QIODevice::ReadOnly);
        while (isRead && !reader.atEnd() && !promise->isCanceled()) {
            const QByteArray bytes = reader.read(HashBytes);
            isRead = !bytes.isEmpty();
            hash.addData(bytes);
        }
        if (isRead)
            promise->addResult(Result<QByteArray>(hash.result().toHex()));
        else
            promise->addResult(Result<QByteArray>(Error{ ErrorCode::InputOutput, reader.errorString() }));
        promise->finish();
    });
    return promise->future();
}

} // namespace spawner
