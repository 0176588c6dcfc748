// Child: who it runs as, and where its sockets and temporary files lie then.
#include "apps/appplaces.h"
#include "apps/child.h"
#include "apps/spawncontext.h"
#include "process/listensocket.h"

#include <unistd.h>

namespace spawner {

Result<void> Child::prepareUser()
{
    const QByteArray rule = userRuleFor(m_version.settings->users, m_app);
    if (rule.isEmpty())
        return {};
    auto user = findProcessUser(rule);
    if (!user)
        return user.error();
    m_user = *user;
    return {};
}

/// In "socket" mode the app makes the socket itself, so it has to be where the app's user may.
Result<void> Child::choosePaths(const QByteArray &socketPath)
{
    const SpawnMode mode = m_version.settings->mode;
    if (mode != SpawnMode::Socket)
        m_stdioPath = socketPath;
    if (mode == SpawnMode::Stdio)
        return {};
    const bool isForeign = m_user && m_user->uid != ::geteuid();
    if (mode == SpawnMode::Socket && !isForeign) {
        m_argumentPath = socketPath;
        return {};
    }
    // With "auto" there is one for each offer.
    const QByteArray name = mode == SpawnMode::Auto ? QByteArray(m_app + "-arg") : m_app;
    auto own = spawner::socketPath(isForeign ? m_context.runtimeDir : m_context.socketDir, name, m_id);
    if (!own)
        return own.error();
    m_argumentPath = *own;
    if (!isForeign)
        return {};
    const auto directory
        = makeUserDirectory(m_context.runtimeDir, "user-" + QByteArray::number(m_user->uid), m_user);
    if (!directory)
        return directory.error();
    auto theirs = spawner::socketPath(*directory, name, m_id);
    if (!theirs)
        return theirs.error();
    m_adoptedPath = std::exchange(m_argumentPath, *theirs);
    return {};
}

Result<void> Child::preparePlaces(LaunchSpec &spec)
{
    spec.user = m_user;
    const auto &given = m_version.settings->environment;
    const auto set = [&spec, &given](const QByteArray &name, const QByteArray &value) {
        if (!given.contains(name))
            spec.environment.insert(name, value);
    };
    if (m_user) { // the daemon's own are somebody else's
        set("USER", m_user->name);
        set("LOGNAME", m_user->name);
        set("HOME", m_user->home.isEmpty() ? QByteArray("/") : m_user->home);
    }
    if (!m_version.settings->privateTmp)
        return {};
    auto &known = m_context.privateTmps[m_app];
    m_privateTmp = known.lock();
    if (!m_privateTmp || !m_privateTmp->isOf(m_user)) {
        auto made = PrivateTmp::make(m_context.runtimeDir, m_app + '.' + QByteArray::number(m_id), m_user);
        if (!made)
            return made.error();
        m_privateTmp = *made;
        known = m_privateTmp;
    }
    set("TMPDIR", m_privateTmp->path());
    return {};
}

} // namespace spawner
