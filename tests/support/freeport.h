// A port to give to a program that cannot choose one itself.
#pragma once

#include <QtGlobal>

/// A TCP port on the loopback interface that nobody listens on right now; 0 on failure. Somebody
/// else may take it before you do: where a program can listen on port 0 and tell, prefer that.
quint16 freePort();
