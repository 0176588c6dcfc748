// Is there a tray of the old kind: a window that owns the selection _NET_SYSTEM_TRAY_Sn?
#pragma once

#include <QAbstractNativeEventFilter>
#include <QObject>

namespace spawner {

/// Asks the X server, and hears of trays that come and go, over Qt's own connection; calls nothing of QSystemTrayIcon. Without
/// X11 (or built without xcb) canTell() is false and nothing happens.
class XEmbedWatch : public QObject, public QAbstractNativeEventFilter
{
    Q_OBJECT
public:
    explicit XEmbedWatch(QObject *parent = nullptr);
    ~XEmbedWatch() override;

    bool canTell() const { return m_selection != 0; }
    bool hasTray() const { return m_owner != 0; }

    bool nativeEventFilter(const QByteArray &eventType, void *message, qintptr *result) override;

signals:
    void changed();

private:
    void look();

    quint32 m_selection = 0; // atoms
    quint32 m_manager = 0;
    quint32 m_owner = 0; // window
};

} // namespace spawner
