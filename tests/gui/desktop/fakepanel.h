// A panel that shows nothing: org.kde.StatusNotifierWatcher with a host, and what a person would see of and do to an icon.
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QImage>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

/// An entry of a menu, as it came over the bus.
struct PanelMenuItem
{
    int id = 0;
    QVariantMap properties;
    QList<PanelMenuItem> children;

    QString label() const { return properties.value(QStringLiteral("label")).toString(); }
    bool isVisible() const { return properties.value(QStringLiteral("visible"), true).toBool(); }
    bool isEnabled() const { return properties.value(QStringLiteral("enabled"), true).toBool(); }
    bool isChecked() const { return properties.value(QStringLiteral("toggle-state")).toInt() == 1; }
    /// By labels, without the marks of mnemonics: { "Apps", "auth.fcgi", "Restart" }. nullptr if not there or hidden.
    const PanelMenuItem *find(const QStringList &path) const;
    QStringList visibleLabels() const;
};

class FakePanel : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)
    Q_PROPERTY(int ProtocolVersion READ protocolVersion)
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items)
public:
    explicit FakePanel(const QString &busAddress, const QString &name);
    ~FakePanel() override;

    /// Takes the watcher's name; a host is there at once, or when addHost() is called.
    bool appear(bool withHost = true);
    void addHost();
    void vanish();

    bool hasHost() const { return m_hasHost; }
    int protocolVersion() const { return 0; }
    QStringList items() const { return m_items; } ///< bus names

    QVariant property(const QString &name); ///< of the last item
    QString toolTip(); ///< its title
    QList<QImage> pixmaps();
    bool activate(const QString &method = QStringLiteral("Activate")); ///< a left click, or as it is called
    PanelMenuItem menu(); ///< the whole of it
    bool click(const QStringList &path);

public slots:
    Q_SCRIPTABLE void RegisterStatusNotifierItem(const QString &service);
    Q_SCRIPTABLE void RegisterStatusNotifierHost(const QString &) { }

signals:
    Q_SCRIPTABLE void StatusNotifierItemRegistered(const QString &service);
    Q_SCRIPTABLE void StatusNotifierHostRegistered();

private:
    QString m_name;
    QDBusConnection m_bus;
    QStringList m_items;
    bool m_hasHost = false;
};
