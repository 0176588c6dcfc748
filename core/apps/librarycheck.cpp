#include "apps/librarycheck.h"

#include "process/execfailure.h"
#include "process/supervisedprocess.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <cstdlib>

#include <unistd.h>

namespace spawner {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype HeadBytes = 64 * 1024; // where the name of the loader lies
constexpr qsizetype MaxOutputBytes = 1024 * 1024;
constexpr milliseconds TimeLimit = 20s;

QByteArray loaderOf(const QByteArray &program)
{
    QFile file(QFile::decodeName(program));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray head = file.read(HeadBytes);
    return head.startsWith("\177ELF") ? interpreterOf(head) : QByteArray();
}

bool isSystemLoader(const QByteArray &loader)
{
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(loader.constData(), nullptr), &std::free);
    QByteArray path(real.get());
    if (path.startsWith("/usr/"))
        path.remove(0, 4);
    const auto directories = {"/lib/", "/lib64/", "/lib32/", "/libx32/"};
    return std::any_of(directories.begin(), directories.end(),
                       [&path](const char *directory) { return path.startsWith(directory); });
}

/// The C library's loader lists everything that is missing if told so by a variable; others know --list.
bool isGlibcLoader(const QByteArray &loader)
{
    const QByteArray name = loader.sliced(loader.lastIndexOf('/') + 1);
    return name.startsWith("ld-linux") || name.startsWith("ld64.so") || name.startsWith("ld.so");
}

} // namespace

LibraryCheck::LibraryCheck(QByteArray file, QByteArray shownName, const QMap<QByteArray, QByteArray> &environment,
                           QObject *parent)
    : QObject(parent), m_file(std::move(file)), m_shownName(std::move(shownName)), m_environment(environment)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { conclude({}); }); // let the trial tell
}

LibraryCheck::~LibraryCheck() = default;

void LibraryCheck::start()
{
    const QByteArray loader = loaderOf(m_file);
    if (!loader.isEmpty() && ::access(loader.constData(), X_OK) != 0) {
        return conclude(Error{ErrorCode::AppInvalidFile,
                              QStringLiteral("%1 needs the loader %2, which is not there: it was built for another "
                                             "system; build it for this one, or link it statically")
                                  .arg(QFile::decodeName(m_shownName), QFile::decodeName(loader))});
    }
    if (loader.isEmpty() || !isSystemLoader(loader))
        return conclude({});
    LaunchSpec spec;
    spec.program = loader;
    spec.noNewPrivs = true;
    spec.environment = m_environment;
    spec.environment.remove("LD_AUDIT"); // would be executed
    spec.environment.remove("LD_DEBUG");
    if (isGlibcLoader(loader))
        spec.environment.insert("LD_TRACE_LOADED_OBJECTS", "1");
    else
        spec.arguments.append("--list");
    spec.arguments.append(m_file);
    spec.workingDirectory = m_file.left(std::max<qsizetype>(m_file.lastIndexOf('/'), 1));
    m_process = std::make_unique<SupervisedProcess>();
    connect(m_process.get(), &SupervisedProcess::standardOutput, this, [this](const QByteArray &bytes) {
        m_output += bytes.left(MaxOutputBytes - m_output.size());
    });
    connect(m_process.get(), &SupervisedProcess::standardError, this, [this](const QByteArray &bytes) {
        m_errors += bytes.left(MaxOutputBytes - m_errors.size());
    });
    connect(m_process.get(), &SupervisedProcess::failed, this, [this] { conclude({}); });
    connect(m_process.get(), &SupervisedProcess::exited, this, [this] {
        const QStringList found = complaints(m_output, m_errors);
        conclude(found.isEmpty() ? Result<void>() : missing(found));
    });
    m_timer.start(TimeLimit);
    m_process->start(spec);
}

QStringList LibraryCheck::complaints(const QByteArray &output, const QByteArray &errors)
{
    QStringList found;
    const auto add = [&found](const QByteArray &text) {
        const QString entry = QString::fromUtf8(text);
        if (!entry.isEmpty() && !found.contains(entry))
            found.append(entry);
    };
    for (const QByteArray &line : output.split('\n')) {
        if (const qsizetype arrow = line.indexOf(" => not found"); arrow > 0)
            add(line.first(arrow).trimmed());
    }
    // "FILE: LIBRARY: version `GLIBC_2.38' not found (required by FILE)"
    // "FILE: error while loading shared libraries: libx.so.1: cannot open shared object file: ..."
    for (const QByteArray &line : errors.split('\n')) {
        const qsizetype version = line.indexOf(": version `");
        const qsizetype notFound = line.indexOf("' not found", std::max<qsizetype>(version, 0));
        constexpr QByteArrayView Loading = "error while loading shared libraries: ";
        if (version > 0 && notFound > version) {
            const QByteArray library = line.first(version);
            add("version " + line.sliced(version + 11, notFound - version - 11) + " of "
                + library.sliced(library.lastIndexOf('/') + 1));
        } else if (const qsizetype loading = line.indexOf(Loading); loading >= 0) {
            const QByteArray rest = line.sliced(loading + Loading.size());
            add(rest.first(std::max<qsizetype>(rest.indexOf(':'), 0)));
        }
    }
    return found;
}

Error LibraryCheck::missing(const QStringList &complaints) const
{
    const QString &first = complaints.first();
    const bool isVersion = first.startsWith(QLatin1String("version "));
    const QString fix = isVersion
        ? QStringLiteral("build it on a system that is as old as this one, or link it statically")
        : QStringLiteral("find the package that has it and install it: apt-get install apt-file && apt-file update && "
                         "apt-file search %1 (or bring it along and set LD_LIBRARY_PATH in [environment])")
              .arg(first);
    return {ErrorCode::AppInvalidFile,
            QStringLiteral("%1 needs what is not there: %2; %3")
                .arg(QFile::decodeName(m_shownName), complaints.join(QStringLiteral(", ")), fix)};
}

void LibraryCheck::conclude(const Result<void> &outcome)
{
    if (std::exchange(m_isOver, true))
        return;
    m_timer.stop();
    QMetaObject::invokeMethod(this, [this, outcome] { emit finished(outcome); }, Qt::QueuedConnection);
}

} // namespace spawner
