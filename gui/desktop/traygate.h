// When may a tray icon be made?
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

namespace spawner {

class XEmbedWatch;

/// Watches for a place for a tray icon without calling QSystemTrayIcon: Qt 6.4 decides at the first call of it, once and for
/// ever, whether there is one, so that a program which starts before the panel would never have an icon.
///
/// A StatusNotifierItem host (by D-Bus) is used at once; a tray of the old kind (X11) if no host comes within a moment, as
/// desktops have both. Where X11 cannot be asked, a tray of the old kind is taken for granted after the grace: such an icon
/// appears by itself later. A place that goes and does not come back within the grace (panels restart) is lost. Main thread.
class TrayGate : public QObject
{
    Q_OBJECT
public:
    enum class Host { None, StatusNotifier, XEmbed };
    struct Patience
    {
        std::chrono::milliseconds grace = std::chrono::seconds(10);
        std::chrono::milliseconds beforeXEmbed = std::chrono::milliseconds(1500);
    };

    explicit TrayGate(QObject *parent = nullptr);
    TrayGate(Patience patience, QObject *parent);
    ~TrayGate() override;

    /// Begins to look. Signals come from the event loop.
    void start();
    bool isAvailable() const { return m_host != Host::None; }
    Host host() const { return m_host; }
    /// Has nothing been found in the time that panels take to start? Then a window is needed.
    bool isGraceOver() const { return m_isGraceOver; }
    /// Why there is none, with what helps, for the settings; empty if there is one. Translated.
    QString whyNot() const;

signals:
    /// The first time it becomes true is the moment to make the icon.
    void availableChanged(bool isAvailable);
    void graceOver(); ///< once, if nothing was found
    /// A StatusNotifierItem host came after another kind was chosen: only a new process can use it.
    void needsRestart();

private slots:
    void probe();

private:
    void onProbed(bool hasHost);
    void onGraceOver();
    void onWaitOver();
    void decide();
    void use(Host host);

    Patience m_patience;
    XEmbedWatch *m_xembed = nullptr; // child
    QTimer m_grace;
    QTimer m_xembedWait;
    QTimer m_vanish;
    Host m_host = Host::None;
    Host m_chosen = Host::None; // what the process is bound to, once
    bool m_hasNotifierHost = false;
    bool m_isProbing = false;
    bool m_probeAgain = false;
    bool m_isGraceOver = false;
    bool m_toldRestart = false;
};

} // namespace spawner
