// From bytes to a request head, strictly (RFC 9112 sections 2 to 6). Pure functions.
#pragma once

#include "http/httprequest.h"

#include <QString>

namespace spawner {

/// Limits of a head, see HttpLimits of the config room.
struct HeadLimits
{
    qsizetype headBytes = 32 * 1024;
    qsizetype targetBytes = 8 * 1024;
    int fieldCount = 100;
};

/// Why a head was refused: the status to answer with, and a sentence for the error page and the log.
struct HeadError
{
    int status = 400;
    QString message;
};

enum class HeadState { NeedMore, Complete, Failed };

/// Looks for a whole head at the start of `input`. NeedMore: not there yet (and no limit passed);
/// `request` is empty.
/// Complete: `request` is filled and `consumed` bytes belong to the head. Failed: `error` says why, and
/// `request` has the method and target if they were understood.
/// Empty lines before the request line are skipped. Refuses: bare CR, obs-fold, white space before a
/// colon, control bytes, a missing or doubled Host with 1.1, conflicting or malformed
/// Content-Length, Content-Length beside Transfer-Encoding, a last transfer coding that is not "chunked", any before
/// it (501), versions but 1.x (505), and what passes a limit (414, 431).
HeadState parseHead(QByteArrayView input, const HeadLimits &limits, HttpRequest &request,
                    qsizetype &consumed, HeadError &error);

} // namespace spawner
