// A program with a tray icon and nothing else. Says on its output what happens; does what its input says; ends with it.
//
// Input: "state resting|running|offline|attention", "text WORDS", "crashed NAME...", "apps NAME...", "connected yes|no",
// "muted yes|no", "profiles ID=NAME... (the first is in use)", "style NAME", "enabled yes|no", "balloon TITLE".
// trayprobe [GRACE_MS]
#include "gui/actions/actionregistry.h"
#include "gui/desktop/traycontroller.h"
#include "gui/desktop/traygate.h"
#include "gui/settings/keys.h"

#include <QApplication>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTextStream>

#include <cstdio>
#include <unistd.h>

using namespace spawner;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

class Probe : public QObject
{
public:
    explicit Probe(std::chrono::milliseconds grace)
        : m_settings(m_folder.filePath(u"desktop.ini"_s)), m_actions(m_settings),
          m_gate({ grace, std::chrono::milliseconds(300) }, nullptr), m_tray(m_actions, m_settings, m_gate)
    {
        ActionContext context;
        context.isConnected = context.mayChange = context.hasLocalDaemon = true;
        m_actions.setContext(context);
        connect(&m_gate, &TrayGate::availableChanged, this, [](bool is) { say(is ? u"available"_s : u"gone"_s); });
        connect(&m_gate, &TrayGate::graceOver, this, [] { say(u"grace over"_s); });
        connect(&m_gate, &TrayGate::needsRestart, this, [] { say(u"needs restart"_s); });
        connect(&m_tray, &TrayController::shownChanged, this, [](bool is) { say(is ? u"shown"_s : u"hidden"_s); });
        connect(&m_tray, &TrayController::showWindow, this, [] { say(u"window"_s); });
        connect(&m_tray, &TrayController::verb, this, [this](ActionId id, const QByteArrayList &apps) {
            say(u"verb %1 %2"_s.arg(QString::fromLatin1(m_actions.name(id)), QString::fromUtf8(apps.join(','))));
        });
        connect(&m_tray, &TrayController::muteChosen, this, [](const QByteArray &app) { say(u"mute "_s + QString::fromUtf8(app)); });
        connect(&m_tray, &TrayController::profileChosen, this, [](const QString &id) { say(u"profile "_s + id); });
        connect(&m_actions, &ActionRegistry::invoked, this,
                [this](ActionId id) { say(u"action "_s + QString::fromLatin1(m_actions.name(id))); });
        m_status.daemon = u"web1"_s;
        m_status.text = u"starting"_s;
        m_tray.setStatus(m_status);
        m_gate.start();
        say(u"ready"_s);
    }

    void obey(const QString &line)
    {
        const QString verb = line.section(u' ', 0, 0);
        const QString rest = line.section(u' ', 1);
        const QStringList words = rest.split(u' ', Qt::SkipEmptyParts);
        if (verb == "state"_L1)
            m_status.state = TrayLook::State(QStringList{ u"resting"_s, u"running"_s, u"offline"_s, u"attention"_s }.indexOf(rest));
        else if (verb == "text"_L1)
            m_status.text = rest;
        else if (verb == "crashed"_L1)
            m_status.crashed = rest.toUtf8().split(' ');
        else if (verb == "apps"_L1)
            m_status.apps = rest.toUtf8().split(' ');
        else if (verb == "connected"_L1)
            m_status.isConnected = rest == "yes"_L1;
        else if (verb == "muted"_L1)
            m_tray.setMuted(rest == "yes"_L1);
        else if (verb == "style"_L1)
            m_settings.set(keys::TrayStyle, rest);
        else if (verb == "enabled"_L1)
            m_settings.set(keys::TrayEnabled, rest == "yes"_L1);
        else if (verb == "balloon"_L1)
            m_tray.showBalloon(Notice{ Notice::Kind::Crash, "auth", rest, u"<b>body</b>"_s });
        else if (verb == "profiles"_L1) {
            QList<TrayProfile> profiles;
            for (const QString &word : words)
                profiles.append({ word.section(u'=', 0, 0), word.section(u'=', 1) });
            m_tray.setProfiles(profiles, profiles.value(0).id);
        }
        m_status.crashed.removeAll({});
        m_status.apps.removeAll({});
        m_tray.setStatus(m_status);
    }

private:
    QTemporaryDir m_folder;
    Settings m_settings;
    ActionRegistry m_actions;
    TrayGate m_gate;
    TrayController m_tray;
    TrayStatus m_status;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    Probe probe(std::chrono::milliseconds(app.arguments().value(1, u"10000"_s).toInt()));
    QByteArray input;
    QSocketNotifier notifier(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &app, [&] {
        char bytes[4096];
        const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0) {
            QCoreApplication::quit();
            return;
        }
        input.append(bytes, count);
        for (qsizetype end; (end = input.indexOf('\n')) >= 0; input.remove(0, end + 1))
            probe.obey(QString::fromUtf8(input.left(end)));
    });
    return app.exec();
}
