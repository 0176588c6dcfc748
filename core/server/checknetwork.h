// The doctor looks at addresses: who holds them, who may connect, and whether a web server is in front.
#pragma once

#include "config/config.h"
#include "server/findings.h"

namespace spawner {

/// `urls`: where the daemon listens ("http://127.0.0.1:8080", "unix:/run/x.sock"). Empty: it does not run, and the addresses
/// of `config` are looked at instead.
Findings checkListeners(const Config &config, const QByteArrayList &urls);
/// Is nginx there, and does its configuration (as far as it may be read) name one of our addresses? `etc` is where it lies.
Findings checkProxy(const QByteArrayList &urls, const QByteArray &etc = "/etc/nginx");

/// "http://[::1]:8080": host and port; false if it is none.
bool takeApart(const QByteArray &url, QByteArray *host, quint16 *port);

} // namespace spawner
