#include "gui/dialogs/checktexts.h"

#include "gui/style/safetext.h"

#include <array>

namespace spawner {

namespace {

struct Words
{
    const char *id;
    const char *title;
    const char *okay = nullptr; ///< what "ok" means, where the daemon's sentence says no more
};

// The ids of core/server's checks.
constexpr std::array Table{
    Words{ "app.authorizer", QT_TRANSLATE_NOOP("spawner::CheckTexts", "Authorizer") },
    Words{ "app.capability", QT_TRANSLATE_NOOP("spawner::CheckTexts", "Requests at once") },
    Words{ "app.executable", QT_TRANSLATE_NOOP("spawner::CheckTexts", "Executable"),
           QT_TRANSLATE_NOOP("spawner::CheckTexts", "It may be executed.") },
    Words{ "app.file", QT_TRANSLATE_NOOP("spawner::CheckTexts", "File of the app") },
    Words{ "app.handshake", QT_TRANSLATE_NOOP("spawner::CheckTexts", "Start of a process") },
    Words{ "app.last-exit", QT_TRANSLATE_NOOP("spawner::CheckTexts", "Last exit") },
    Words{ "app.libraries", QT_TRANSLATE_NOOP("spawner::CheckTexts", "Shared libraries"),
           QT_TRANSLATE_NOOP("spawner::CheckTexts", "Every shared library it needs is there.") },
    Words{ "app.program", QT_TRANSLATE_NOOP("spawner::CheckTexts", "Kind of program"),
           QT_TRANSLATE_NOOP("spawner::CheckTexts", "It is a whole program for this computer.") },
    Words{ "app.request", QT_TRANSLATE_NOOP("spawner::CheckTexts", "A request on trial") },
    Words{ "app.settings", QT_TRANSLATE_NOOP("spawner::CheckTexts", "Settings of the app") },
    Words{ "app.start", QT_TRANSLATE_NOOP("spawner::CheckTexts", "Starting it"),
           QT_TRANSLATE_NOOP("spawner::CheckTexts", "A process of it runs.") },
    Words{ "app.state", QT_TRANSLATE_NOOP("spawner::CheckTexts", "State of the app") },
    Words{ "app.version", QT_TRANSLATE_NOOP("spawner::CheckTexts", "Newest version") },
    Words{ "app.world-writable", QT_TRANSLATE_NOOP("spawner::CheckTexts", "Who may change the app") },
    Words{ "authorizers", QT_TRANSLATE_NOOP("spawner::CheckTexts", "Authorizer") },
    Words{ "config.file", QT_TRANSLATE_NOOP("spawner::CheckTexts", "Configuration") },
    Words{ "control-socket.listening", QT_TRANSLATE_NOOP("spawner::CheckTexts", "Control socket") },
    Words{ "daemon.user", QT_TRANSLATE_NOOP("spawner::CheckTexts", "User of the spawner") },
    Words{ "limits.inotify", QT_TRANSLATE_NOOP("spawner::CheckTexts", "Watching files") },
    Words{ "limits.open-files", QT_TRANSLATE_NOOP("spawner::CheckTexts", "Open files") },
    Words{ "listen.address", QT_TRANSLATE_NOOP("spawner::CheckTexts", "Address") },
    Words{ "listen.free", QT_TRANSLATE_NOOP("spawner::CheckTexts", "Free port"),
           QT_TRANSLATE_NOOP("spawner::CheckTexts", "Nobody listens there yet.") },
    Words{ "proxy.nginx", QT_TRANSLATE_NOOP("spawner::CheckTexts", "nginx in front"),
           QT_TRANSLATE_NOOP("spawner::CheckTexts", "nginx runs, and this file sends it here.") },
    Words{ "runtime-dir.private", QT_TRANSLATE_NOOP("spawner::CheckTexts", "Runtime folder"),
           QT_TRANSLATE_NOOP("spawner::CheckTexts", "The runtime folder is there, and nobody else may enter it.") },
    Words{ "socket-dir.path-length", QT_TRANSLATE_NOOP("spawner::CheckTexts", "Paths of sockets") },
    Words{ "systemd.notify", QT_TRANSLATE_NOOP("spawner::CheckTexts", "systemd is told") },
    Words{ "systemd.unit", QT_TRANSLATE_NOOP("spawner::CheckTexts", "systemd") },
    Words{ "web-root.empty", QT_TRANSLATE_NOOP("spawner::CheckTexts", "Apps") },
    Words{ "web-root.exists", QT_TRANSLATE_NOOP("spawner::CheckTexts", "Web root") },
    Words{ "web-root.owner", QT_TRANSLATE_NOOP("spawner::CheckTexts", "Owner of the web root") },
    Words{ "web-root.path", QT_TRANSLATE_NOOP("spawner::CheckTexts", "Way to the web root") },
    Words{ "web-root.readable", QT_TRANSLATE_NOOP("spawner::CheckTexts", "Reading the web root"),
           QT_TRANSLATE_NOOP("spawner::CheckTexts", "The web root is there and can be read.") },
    Words{ "web-root.world-writable", QT_TRANSLATE_NOOP("spawner::CheckTexts", "Who may change the web root") },
};

const Words *find(const QByteArray &id)
{
    for (const Words &words : Table) {
        if (id == words.id)
            return &words;
    }
    return nullptr;
}

} // namespace

QString CheckTexts::title(const QByteArray &id)
{
    const Words *words = find(id);
    return words ? tr(words->title) : cleanLine(QString::fromUtf8(id));
}

QString CheckTexts::sentence(const CheckResult &check)
{
    const Words *words = find(check.id);
    return words && words->okay && check.verdict == "ok" ? tr(words->okay) : cleanText(check.text);
}

QString CheckTexts::verdict(const QByteArray &verdict)
{
    if (verdict == "problem")
        return tr("Problems");
    if (verdict == "warning")
        return tr("Warnings");
    if (verdict == "note")
        return tr("Worth knowing");
    return tr("In order");
}

} // namespace spawner
