// What the fields of a CGI header block mean.
#pragma once

#include "fastcgi/cgihead.h"

namespace spawner {

/// Reads one header block (RFC 3875 section 6.3), with or without the empty line that ends it, into a
/// CgiHead by the rules stated there. Status 1xx is returned as it is. The error says what is wrong with
/// the block, without showing it. Pure.
Result<CgiHead> parseCgiFields(QByteArrayView block);

} // namespace spawner
