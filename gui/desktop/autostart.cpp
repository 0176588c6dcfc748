#include "gui/desktop/autostart.h"

#include "gui/desktop/desktopentry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace spawner {

using namespace Qt::StringLiterals;

namespace {

constexpr auto EntryName = "io.github.fcgi_spawner.Desktop.desktop"_L1;
constexpr auto Background = "--background"_L1;
constexpr auto GnomeSwitch = "X-GNOME-Autostart-enabled"_L1;

/// What `name` runs: absolute, or found on the path; empty if nothing.
QString resolved(const QString &name)
{
    if (name.isEmpty())
        return {};
    if (QDir::isAbsolutePath(name))
        return QFileInfo(name).isFile() && QFileInfo(name).isExecutable() ? QFileInfo(name).canonicalFilePath() : QString();
    return QFileInfo(QStandardPaths::findExecutable(name)).canonicalFilePath();
}

bool isInForce(const DesktopEntry &entry)
{
    if (entry.isTrue(u"Hidden"_s) || !entry.isTrue(GnomeSwitch, true))
        return false;
    const QString tryExec = entry.value(u"TryExec"_s);
    if (!tryExec.isEmpty() && resolved(tryExec).isEmpty())
        return false;
    const QStringList command = entry.command();
    return !command.isEmpty() && !resolved(command.first()).isEmpty();
}

} // namespace

Autostart::Place Autostart::standardPlace()
{
    Place place;
    const QString folder = u"/autostart"_s;
    place.userFolder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + folder;
    QStringList systemFolders = qEnvironmentVariable("XDG_CONFIG_DIRS").split(u':', Qt::SkipEmptyParts);
    if (systemFolders.isEmpty())
        systemFolders = { u"/etc/xdg"_s };
    for (const QString &systemFolder : std::as_const(systemFolders))
        place.systemFolders.append(systemFolder + folder);
    const QString image = qEnvironmentVariable("APPIMAGE");
    place.program = image.isEmpty() ? QCoreApplication::applicationFilePath() : image;
    return place;
}

Autostart::Autostart(Place place) : m_place(std::move(place)) { }

QString Autostart::file() const
{
    return m_place.userFolder + u'/' + EntryName;
}

std::optional<DesktopEntry> Autostart::systemEntry() const
{
    for (const QString &folder : m_place.systemFolders) {
        if (auto entry = DesktopEntry::read(folder + u'/' + EntryName))
            return entry;
    }
    return {};
}

std::optional<DesktopEntry> Autostart::entry() const
{
    if (auto entry = DesktopEntry::read(file()))
        return entry;
    return systemEntry();
}

bool Autostart::isEnabled() const
{
    const auto found = entry();
    return found && isInForce(*found);
}

bool Autostart::startsThisProgram() const
{
    const auto found = entry();
    if (!found || found->command().isEmpty())
        return false;
    const QString program = resolved(found->command().first());
    return !program.isEmpty() && program == QFileInfo(m_place.program).canonicalFilePath();
}

bool Autostart::startsHidden() const
{
    const auto found = entry();
    return found && found->command().contains(Background);
}

Result<void> Autostart::setEnabled(bool on, bool hidden)
{
    std::optional<DesktopEntry> own = DesktopEntry::read(file());
    if (!on) {
        if (!systemEntry()) {
            if (!own || QFile::remove(file()))
                return {};
            return Error{ ErrorCode::InputOutput, tr("%1 cannot be removed").arg(file()) };
        }
        if (!own)
            own.emplace();
        own->set(u"Type"_s, u"Application"_s);
        own->set(u"Name"_s, u"FastCGI Spawner"_s);
        own->set(u"Hidden"_s, u"true"_s);
        return own->write(file());
    }
    DesktopEntry entry = own.value_or(DesktopEntry());
    entry.set(u"Type"_s, u"Application"_s);
    entry.set(u"Name"_s, u"FastCGI Spawner"_s);
    entry.set(u"Icon"_s, u"fcgi-spawner"_s);
    entry.set(u"TryExec"_s, m_place.program);
    entry.setCommand(hidden ? QStringList{ m_place.program, Background } : QStringList{ m_place.program });
    entry.set(u"Terminal"_s, u"false"_s);
    entry.set(GnomeSwitch, u"true"_s);
    entry.set(u"X-LXQt-Need-Tray"_s, u"true"_s);
    entry.remove(u"Hidden"_s);
    return entry.write(file());
}

} // namespace spawner
