#include "gui/desktop/xembedwatch.h"

#include <QGuiApplication>
#include <QTimer>

#ifdef SPAWNER_HAVE_XCB
#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>
#endif

namespace spawner {

#ifdef SPAWNER_HAVE_XCB
namespace {

template <typename T>
using Reply = std::unique_ptr<T, decltype(&std::free)>;

xcb_connection_t *connection()
{
    if (QGuiApplication::platformName() != QLatin1String("xcb"))
        return nullptr;
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    return x11 ? x11->connection() : nullptr;
}

xcb_atom_t atom(xcb_connection_t *x, const QByteArray &name)
{
    const Reply<xcb_intern_atom_reply_t> reply(
        xcb_intern_atom_reply(x, xcb_intern_atom(x, 0, quint16(name.size()), name.constData()), nullptr), &std::free);
    return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
}

} // namespace

XEmbedWatch::XEmbedWatch(QObject *parent) : QObject(parent)
{
    xcb_connection_t *x = connection();
    if (!x)
        return;
    // Qt has one primary screen of the X server, as good as always the first.
    m_selection = atom(x, QByteArrayLiteral("_NET_SYSTEM_TRAY_S0"));
    m_manager = atom(x, QByteArrayLiteral("MANAGER"));
    QGuiApplication::instance()->installNativeEventFilter(this);
    look();
}

XEmbedWatch::~XEmbedWatch()
{
    if (m_selection != 0 && QGuiApplication::instance())
        QGuiApplication::instance()->removeNativeEventFilter(this);
}

void XEmbedWatch::look()
{
    xcb_connection_t *x = connection();
    if (!x)
        return;
    const Reply<xcb_get_selection_owner_reply_t> reply(
        xcb_get_selection_owner_reply(x, xcb_get_selection_owner(x, m_selection), nullptr), &std::free);
    const xcb_window_t owner = reply ? reply->owner : xcb_window_t(XCB_WINDOW_NONE);
    if (owner == m_owner)
        return;
    m_owner = owner;
    if (owner != XCB_WINDOW_NONE) { // to hear of its end
        const quint32 mask = XCB_EVENT_MASK_STRUCTURE_NOTIFY;
        xcb_change_window_attributes(x, owner, XCB_CW_EVENT_MASK, &mask);
        xcb_flush(x);
    }
    emit changed();
}

bool XEmbedWatch::nativeEventFilter(const QByteArray &eventType, void *message, qintptr *)
{
    if (eventType != "xcb_generic_event_t")
        return false;
    const auto *event = static_cast<const xcb_generic_event_t *>(message);
    bool concerns = false;
    switch (event->response_type & 0x7f) {
    case XCB_CLIENT_MESSAGE: {
        // Whoever takes the selection tells the root window.
        const auto *client = reinterpret_cast<const xcb_client_message_event_t *>(event);
        concerns = client->type == m_manager && client->data.data32[1] == m_selection;
        break;
    }
    case XCB_DESTROY_NOTIFY:
        concerns = reinterpret_cast<const xcb_destroy_notify_event_t *>(event)->window == m_owner;
        break;
    default: break;
    }
    if (concerns) // not from within Qt's reading of events
        QTimer::singleShot(0, this, &XEmbedWatch::look);
    return false;
}
#else
XEmbedWatch::XEmbedWatch(QObject *parent) : QObject(parent) { }

XEmbedWatch::~XEmbedWatch() = default;

void XEmbedWatch::look() { }

bool XEmbedWatch::nativeEventFilter(const QByteArray &, void *, qintptr *)
{
    return false;
}
#endif

} // namespace spawner
