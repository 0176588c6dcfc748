// Validators, conditional requests and byte ranges (RFC 9110 sections 8.8, 13 and 14). Pure.
#pragma once

#include "http/httprequest.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <sys/stat.h>

namespace spawner {

/// What a representation is recognised by.
struct Validators
{
    QByteArray etag; ///< with quotes; weak ones begin with W/
    std::chrono::system_clock::time_point lastModified; ///< whole seconds

    bool isWeak() const { return etag.startsWith("W/"); }
};

/// From what fstat says. The tag changes with inode, size and modification time; it is weak while
/// the file is less than a second old, when a second change could go unnoticed. `now` is wall-clock time.
Validators validatorsOf(const struct stat &status, std::chrono::system_clock::time_point now);

enum class Precondition {
    Proceed,
    NotModified, ///< 304
    Failed, ///< 412
};

/// If-Match, If-Unmodified-Since, If-None-Match and If-Modified-Since, in the order of RFC 9110
/// section 13.2.2, for GET and HEAD.
Precondition evaluatePreconditions(const HttpRequest &request, const Validators &validators);

struct ByteRange
{
    qint64 first = 0;
    qint64 length = 0;
};

struct RangeDecision
{
    enum class Kind {
        Whole, ///< no range asked for, or not one we have to honour: 200
        Ranges, ///< 206 with `ranges`
        Unsatisfiable, ///< 416
    };
    Kind kind = Kind::Whole;
    QList<ByteRange> ranges;
};

/// What Range (and If-Range) ask for of a representation of `size` bytes. More than 16 ranges, or overlapping
/// ones, get the whole: they only serve to make a server work.
RangeDecision evaluateRange(const HttpRequest &request, const Validators &validators, qint64 size);

} // namespace spawner
