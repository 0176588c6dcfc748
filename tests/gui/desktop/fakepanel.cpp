#include "gui/desktop/fakepanel.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

const QString Watcher = QStringLiteral("org.kde.StatusNotifierWatcher");
const QString Item = QStringLiteral("org.kde.StatusNotifierItem");
const QString Menu = QStringLiteral("com.canonical.dbusmenu");

PanelMenuItem readItem(const QDBusArgument &argument)
{
    PanelMenuItem item;
    argument.beginStructure();
    argument >> item.id >> item.properties;
    argument.beginArray();
    while (!argument.atEnd()) {
        QDBusVariant child;
        argument >> child;
        item.children.append(readItem(child.variant().value<QDBusArgument>()));
    }
    argument.endArray();
    argument.endStructure();
    return item;
}

QString plain(QString label)
{
    // A single underscore marks a mnemonic, two are one.
    label.replace(u"__"_s, u"\x01"_s).remove(u'_').replace(u'\x01', u'_');
    return label.remove(u'…');
}

} // namespace

const PanelMenuItem *PanelMenuItem::find(const QStringList &path) const
{
    if (path.isEmpty())
        return this;
    for (const PanelMenuItem &child : children) {
        if (child.isVisible() && plain(child.label()) == path.first())
            return child.find(path.mid(1));
    }
    return nullptr;
}

QStringList PanelMenuItem::visibleLabels() const
{
    QStringList labels;
    for (const PanelMenuItem &child : children) {
        if (child.isVisible() && !child.label().isEmpty())
            labels.append(plain(child.label()));
    }
    return labels;
}

FakePanel::FakePanel(const QString &busAddress, const QString &name)
    : m_name(name), m_bus(QDBusConnection::connectToBus(busAddress, name))
{
    m_bus.registerObject(u"/StatusNotifierWatcher"_s, this,
                         QDBusConnection::ExportScriptableContents | QDBusConnection::ExportAllProperties);
}

FakePanel::~FakePanel()
{
    QDBusConnection::disconnectFromBus(m_name);
}

bool FakePanel::appear(bool withHost)
{
    m_items.clear();
    m_hasHost = withHost;
    return m_bus.registerService(Watcher);
}

void FakePanel::addHost()
{
    m_hasHost = true;
    emit StatusNotifierHostRegistered();
}

void FakePanel::vanish()
{
    m_hasHost = false;
    m_items.clear();
    m_bus.unregisterService(Watcher);
}

void FakePanel::RegisterStatusNotifierItem(const QString &service)
{
    m_items.append(service.startsWith(u'/') ? message().service() : service);
    emit StatusNotifierItemRegistered(service);
}

QVariant FakePanel::property(const QString &name)
{
    QDBusMessage get = QDBusMessage::createMethodCall(m_items.value(m_items.size() - 1), u"/StatusNotifierItem"_s,
                                                      u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    get << Item << name;
    const QDBusMessage reply = m_bus.call(get, QDBus::BlockWithGui);
    return reply.arguments().value(0).value<QDBusVariant>().variant();
}

QString FakePanel::toolTip()
{
    const auto argument = property(u"ToolTip"_s).value<QDBusArgument>();
    QString icon;
    QString title;
    argument.beginStructure();
    argument >> icon;
    argument.beginArray();
    while (!argument.atEnd()) {
        int width = 0;
        int height = 0;
        QByteArray bytes;
        argument.beginStructure();
        argument >> width >> height >> bytes;
        argument.endStructure();
    }
    argument.endArray();
    argument >> title;
    return title;
}

QList<QImage> FakePanel::pixmaps()
{
    const auto argument = property(u"IconPixmap"_s).value<QDBusArgument>();
    QList<QImage> images;
    argument.beginArray();
    while (!argument.atEnd()) {
        int width = 0;
        int height = 0;
        QByteArray bytes;
        argument.beginStructure();
        argument >> width >> height >> bytes;
        argument.endStructure();
        QImage image(width, height, QImage::Format_ARGB32);
        for (int i = 0; i < width * height; ++i)
            image.setPixel(i % width, i / width, qFromBigEndian<quint32>(bytes.constData() + 4 * qsizetype(i)));
        images.append(image);
    }
    argument.endArray();
    return images;
}

bool FakePanel::activate(const QString &method)
{
    QDBusMessage call
        = QDBusMessage::createMethodCall(m_items.value(m_items.size() - 1), u"/StatusNotifierItem"_s, Item, method);
    call << 10 << 10;
    return m_bus.call(call, QDBus::BlockWithGui).type() == QDBusMessage::ReplyMessage;
}

PanelMenuItem FakePanel::menu()
{
    const QString path = property(u"Menu"_s).value<QDBusObjectPath>().path();
    QDBusMessage layout = QDBusMessage::createMethodCall(m_items.value(m_items.size() - 1), path, Menu, u"GetLayout"_s);
    layout << 0 << -1 << QStringList();
    const QDBusMessage reply = m_bus.call(layout, QDBus::BlockWithGui);
    if (reply.arguments().size() < 2)
        return {};
    return readItem(reply.arguments().at(1).value<QDBusArgument>());
}

bool FakePanel::click(const QStringList &path)
{
    const PanelMenuItem root = menu();
    const PanelMenuItem *item = root.find(path);
    if (!item || !item->isEnabled())
        return false;
    QDBusMessage event = QDBusMessage::createMethodCall(m_items.value(m_items.size() - 1),
                                                        property(u"Menu"_s).value<QDBusObjectPath>().path(), Menu, u"Event"_s);
    event << item->id << u"clicked"_s << QVariant::fromValue(QDBusVariant(QString())) << quint32(0);
    return m_bus.call(event, QDBus::BlockWithGui).type() == QDBusMessage::ReplyMessage;
}
