#include "server/checknetwork.h"

#include "base/filecontents.h"
#include "process/processstats.h"

#include <QDirIterator>
#include <QFile>

#include <unistd.h>

namespace spawner {

namespace {

constexpr qint64 MaxSiteBytes = 256 * 1024;
constexpr int MaxSites = 500;

bool isEveryInterface(const QByteArray &host)
{
    return host.isEmpty() || host == "0.0.0.0" || host == "::";
}

CheckResult checkUrl(const QByteArray &url)
{
    QByteArray host;
    quint16 port = 0;
    if (!takeApart(url, &host, &port))
        return okay("listen.address", url, QStringLiteral("a Unix socket, for a web server in front"));
    const QByteArray owner = portOwner(port);
    const QString holder = owner.isEmpty() ? QStringLiteral("pid %1").arg(::getpid()) : QString::fromUtf8(owner);
    if (isEveryInterface(host)) {
        return note("listen.address", url,
                    QStringLiteral("everyone who can reach this machine may connect (port %1 is held by %2)")
                        .arg(port).arg(holder),
                    QStringLiteral("if a web server in front is to be the only one: listen = \"127.0.0.1:%1\"").arg(port));
    }
    return okay("listen.address", url, QStringLiteral("port %1 is held by %2").arg(port).arg(holder));
}

CheckResult checkFree(const ListenAddress &address)
{
    const QByteArray owner = portOwner(address.port);
    if (owner.isEmpty())
        return okay("listen.free", address.toText(), QStringLiteral("nobody listens there yet"));
    const QString text = QString::fromUtf8(owner);
    return problem("listen.free", address.toText(), QStringLiteral("port %1 is held by %2").arg(address.port).arg(text),
                   QStringLiteral("stop it (ss -ltnp 'sport = :%1' shows it), or choose another --listen address")
                       .arg(address.port));
}

bool isNginxRunning()
{
    QDirIterator processes(QStringLiteral("/proc"), QDir::Dirs | QDir::NoDotAndDotDot);
    while (processes.hasNext()) {
        const QString path = processes.next();
        if (!processes.fileName().front().isDigit())
            continue;
        if (fileContents(QFile::encodeName(path) + "/comm").trimmed() == "nginx")
            return true;
    }
    return false;
}

/// As nginx writes our addresses: "unix:/run/x.sock", "127.0.0.1:8080", "localhost:8080".
QByteArrayList upstreamNames(const QByteArrayList &urls)
{
    QByteArrayList names;
    for (const QByteArray &url : urls) {
        QByteArray host;
        quint16 port = 0;
        if (!takeApart(url, &host, &port)) {
            names.append(url);
            continue;
        }
        const QByteArray suffix = ':' + QByteArray::number(port);
        names << "127.0.0.1" + suffix << "localhost" + suffix << "[::1]" + suffix;
        if (!isEveryInterface(host))
            names << host + suffix << '[' + host + ']' + suffix;
    }
    return names;
}

QByteArray siteNaming(const QByteArray &etc, const QByteArrayList &names)
{
    QDirIterator sites(QFile::decodeName(etc), QDir::Files, QDirIterator::Subdirectories);
    for (int seen = 0; sites.hasNext() && seen < MaxSites; ++seen) {
        QFile file(sites.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = file.read(MaxSiteBytes);
        for (const QByteArray &name : names) {
            if (text.contains(name))
                return QFile::encodeName(file.fileName());
        }
    }
    return {};
}

} // namespace

bool takeApart(const QByteArray &url, QByteArray *host, quint16 *port)
{
    if (!url.startsWith("http://"))
        return false;
    const QByteArray address = url.mid(7);
    const qsizetype colon = address.lastIndexOf(':');
    *host = address.left(colon);
    if (host->startsWith('[') && host->endsWith(']'))
        *host = host->mid(1, host->size() - 2);
    *port = address.mid(colon + 1).toUShort();
    return true;
}

Findings checkListeners(const Config &config, const QByteArrayList &urls)
{
    Findings findings;
    for (const QByteArray &url : urls)
        findings.append(checkUrl(url));
    if (!urls.isEmpty())
        return findings;
    for (const ListenAddress &address : config.listen) {
        if (address.kind == ListenAddress::Kind::Tcp && address.port != 0)
            findings.append(checkFree(address));
    }
    return findings;
}

Findings checkProxy(const QByteArrayList &urls, const QByteArray &etc)
{
    const QByteArray site = siteNaming(etc, upstreamNames(urls));
    const bool isRunning = isNginxRunning();
    if (isRunning && !site.isEmpty())
        return { okay("proxy.nginx", site, QStringLiteral("nginx runs, and this file sends it here")) };
    if (isRunning) {
        return { note("proxy.nginx", etc,
                      QStringLiteral("nginx runs on this machine, but nothing that may be read here sends it to this daemon"),
                      QStringLiteral("proxy_pass to %1; the package's nginx-site.conf shows how")
                          .arg(urls.isEmpty() ? QStringLiteral("the daemon") : QString::fromUtf8(urls.first()))) };
    }
    if (!site.isEmpty()) {
        return { warning("proxy.nginx", site, QStringLiteral("this file sends nginx here, but nginx does not run"),
                         QStringLiteral("systemctl start nginx")) };
    }
    return { note("proxy.nginx", etc, QStringLiteral("no nginx is in front; that is fine where no TLS is needed")) };
}

} // namespace spawner
