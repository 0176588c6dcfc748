#include "server/conditional.h"

#include "base/bytes.h"
#include "http/httpheaders.h"

#include <algorithm>
#include <optional>

namespace spawner {

namespace {

using std::chrono::seconds;
using std::chrono::system_clock;

constexpr qsizetype MaxRanges = 16;

/// The tags of an If-Match or If-None-Match value. They may contain commas, so no plain split.
QList<QByteArrayView> entityTags(QByteArrayView value)
{
    QList<QByteArrayView> tags;
    qsizetype at = 0;
    while (at < value.size()) {
        if (isBlank(value[at]) || value[at] == ',') {
            ++at;
            continue;
        }
        const qsizetype start = at;
        if (value.sliced(at).startsWith("W/"))
            at += 2;
        if (at >= value.size() || value[at] != '"')
            break;
        const qsizetype end = value.indexOf('"', at + 1);
        if (end < 0)
            break;
        tags.append(value.sliced(start, end + 1 - start));
        at = end + 1;
    }
    return tags;
}

QByteArrayView opaque(QByteArrayView tag) { return tag.startsWith("W/") ? tag.sliced(2) : tag; }

bool matchesAny(QByteArrayView value, const QByteArray &etag, bool strongly)
{
    if (value.trimmed() == "*")
        return true;
    for (const QByteArrayView tag : entityTags(value)) {
        if (strongly ? (tag == etag && !tag.startsWith("W/")) : opaque(tag) == opaque(etag))
            return true;
    }
    return false;
}

/// All values of a list field, joined: the field may be repeated.
QByteArray joinedValues(const HttpRequest &request, QByteArrayView name)
{
    QByteArray joined;
    for (const HttpField &field : request.fields) {
        if (equalsIgnoreCase(field.name, name))
            joined.append(joined.isEmpty() ? "" : ", ").append(field.value);
    }
    return joined;
}

/// The value of a field that may be there once only; a null view if it is not, or repeated (then it is not valid).
QByteArrayView singleValue(const HttpRequest &request, QByteArrayView name)
{
    QByteArrayView value;
    for (const HttpField &field : request.fields) {
        if (!equalsIgnoreCase(field.name, name))
            continue;
        if (!value.isNull())
            return {};
        value = field.value;
    }
    return value;
}

/// A decimal number without sign; nothing if it is none. Beyond any file's size all are the same.
std::optional<qint64> parseOffset(QByteArrayView text)
{
    constexpr qint64 Beyond = 1'000'000'000'000'000'000;
    if (text.isEmpty())
        return std::nullopt;
    qint64 value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value >= Beyond / 10 ? Beyond : value * 10 + (c - '0');
    }
    return value;
}

/// One "first-last", "first-" or "-suffix". Nothing if malformed; length 0 if it lies beyond the end.
std::optional<ByteRange> parseRange(QByteArrayView spec, qint64 size)
{
    const qsizetype dash = spec.indexOf('-');
    if (dash < 0)
        return std::nullopt;
    const QByteArrayView left = spec.first(dash).trimmed();
    const QByteArrayView right = spec.sliced(dash + 1).trimmed();
    if (left.isEmpty()) {
        const auto suffix = parseOffset(right);
        if (!suffix)
            return std::nullopt;
        const qint64 length = std::min(*suffix, size);
        return ByteRange{size - length, length};
    }
    const auto first = parseOffset(left);
    if (!first)
        return std::nullopt;
    qint64 last = size - 1;
    if (!right.isEmpty()) {
        const auto given = parseOffset(right);
        if (!given || *given < *first)
            return std::nullopt;
        last = std::min(*given, last);
    }
    if (*first > last)
        return ByteRange{*first, 0};
    return ByteRange{*first, last - *first + 1};
}

bool ifRangeHolds(const HttpRequest &request, const Validators &validators)
{
    const QByteArrayView value = request.value("If-Range");
    if (value.isNull())
        return true;
    if (singleValue(request, "If-Range").isNull())
        return false; // repeated: whichever it is, it does not hold
    if (value.startsWith('"') || value.startsWith("W/"))
        return value == validators.etag && !validators.isWeak(); // strong comparison
    const auto date = parseHttpDate(value);
    return date && *date == validators.lastModified && !validators.isWeak();
}

bool overlap(QList<ByteRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(),
              [](const ByteRange &a, const ByteRange &b) { return a.first < b.first; });
    for (qsizetype i = 1; i < ranges.size(); ++i) {
        if (ranges[i].first < ranges[i - 1].first + ranges[i - 1].length)
            return true;
    }
    return false;
}

} // namespace

Validators validatorsOf(const struct stat &status, system_clock::time_point now)
{
    Validators validators;
    const QByteArray opaqueTag = QByteArray::number(qulonglong(status.st_mtim.tv_sec), 16) + '.'
        + QByteArray::number(qulonglong(status.st_mtim.tv_nsec), 16) + '-'
        + QByteArray::number(qulonglong(status.st_size), 16) + '-'
        + QByteArray::number(qulonglong(status.st_ino), 16);
    validators.lastModified = system_clock::time_point(seconds(status.st_mtim.tv_sec));
    const bool isYoung = now - validators.lastModified < seconds(2);
    validators.etag = (isYoung ? "W/\"" : "\"") + opaqueTag + '"';
    return validators;
}

Precondition evaluatePreconditions(const HttpRequest &request, const Validators &validators)
{
    const QByteArray ifMatch = joinedValues(request, "If-Match");
    if (!ifMatch.isEmpty()) {
        if (!matchesAny(ifMatch, validators.etag, true))
            return Precondition::Failed;
    } else if (const auto date = parseHttpDate(singleValue(request, "If-Unmodified-Since"))) {
        if (validators.lastModified > *date)
            return Precondition::Failed;
    }
    const QByteArray ifNoneMatch = joinedValues(request, "If-None-Match");
    if (!ifNoneMatch.isEmpty())
        return matchesAny(ifNoneMatch, validators.etag, false) ? Precondition::NotModified : Precondition::Proceed;
    if (const auto date = parseHttpDate(singleValue(request, "If-Modified-Since"))) {
        if (validators.lastModified <= *date)
            return Precondition::NotModified;
    }
    return Precondition::Proceed;
}

RangeDecision evaluateRange(const HttpRequest &request, const Validators &validators, qint64 size)
{
    RangeDecision decision;
    const QByteArrayView value = singleValue(request, "Range");
    constexpr QByteArrayView Unit("bytes=");
    if (value.size() <= Unit.size() || !equalsIgnoreCase(value.first(Unit.size()), Unit)
        || request.method != "GET" || !ifRangeHolds(request, validators))
        return decision;
    const QList<QByteArray> specs = value.sliced(Unit.size()).toByteArray().split(',');
    bool hasSpec = false;
    for (const QByteArray &raw : specs) {
        const QByteArray spec = raw.trimmed();
        if (spec.isEmpty())
            continue;
        hasSpec = true;
        const auto range = parseRange(spec, size);
        if (!range)
            return {}; // malformed: as if it were not there
        if (range->length > 0)
            decision.ranges.append(*range);
    }
    if (!hasSpec || specs.size() > MaxRanges || overlap(decision.ranges))
        return {};
    decision.kind = decision.ranges.isEmpty() ? RangeDecision::Kind::Unsatisfiable : RangeDecision::Kind::Ranges;
    return decision;
}

} // namespace spawner
