// The commented config files that are installed, written from the table of keys.
#pragma once

#include <QByteArray>

namespace spawner {

/// fcgi-spawner.toml: every key, explained, with its default, commented out as "#key = value".
QByteArray configTemplate();

/// The same for an app's NAME.fcgi.toml.
QByteArray appConfigTemplate();

} // namespace spawner
