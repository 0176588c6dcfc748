// An answer as a list of steps that a connection carries out one after the other.
#pragma once

#include "options.h"

#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <string_view>

namespace fakeapp {

enum RecordType : std::uint8_t {
    BeginRequest = 1,
    AbortRequest = 2,
    EndRequest = 3,
    Params = 4,
    Stdin = 5,
    Stdout = 6,
    Stderr = 7,
    GetValues = 9,
    GetValuesResult = 10,
    UnknownType = 11,
};

struct Step
{
    enum Kind {
        Write, ///< `bytes`, as they are
        Pattern, ///< `number` bytes of output (byte i is i % 251), framed as they go
        Tick, ///< server-sent event `number`, with the time it is written at
        Pause, ///< for `number` milliseconds
        Burn, ///< processor time for so many
        Repeat, ///< `bytes`, for ever, with pauses of `number` milliseconds
        Eat, ///< takes `number` bytes of memory for good
        Say, ///< `bytes` to stdout
        Complain, ///< `bytes` to stderr
        Exit, ///< the process, with status `number`
        Raise, ///< signal `number`, at the process itself
        Hang, ///< nothing more on this connection, ever
        Close, ///< the connection, at once
        Finish, ///< the request is over: keep the connection or close it, as it was asked
    };
    Kind kind = Finish;
    std::string bytes;
    long long number = 0;
};

/// Makes records, with the oddities that were asked for.
struct Framing
{
    std::uint16_t id = 1;
    int padding = -1; ///< of every record; -1 = to a multiple of 8
    size_t largest = 32768; ///< content of one record
    bool hasForeignIds = false; ///< a record of another request before each of ours
    bool hasUnknownTypes = false; ///< a record of a type that does not exist before each of ours
    bool hasDirtyReserved = false; ///< garbage in all reserved bytes

    explicit Framing(std::uint16_t requestId = 1) : id(requestId) { }
    Framing(std::uint16_t requestId, const Options &options);
    /// One or more records with `content`, or one empty record.
    std::string frame(RecordType type, std::string_view content) const;

private:
    void appendRecord(std::string &out, std::uint8_t type, std::uint16_t requestId,
                      std::string_view content) const;
};

/// A request, as far as it has arrived.
struct Request
{
    std::uint16_t id = 1;
    int role = 1;
    bool keepsConnection = false;
    std::map<std::string, std::string> params;
    Options options; ///< those of the process, then those of the query string
    long long bodyBytes = 0;
    std::string bodyDigest; ///< sha256, if asked for
};

/// What every answer tells about the process, for the X-Fakeapp header.
struct Identity
{
    std::string tag;
    long long inode = 0;
    int pid = 0;
    long long connection = 0; ///< serial numbers, from 1
    long long request = 0;
};

/// The steps that answer `request`.
std::deque<Step> answer(const Request &request, const Identity &identity);

/// Byte i of all generated output is i modulo this.
constexpr long long PatternPeriod = 251;

/// All of text in NAME=value lines, sorted by name.
std::string asLines(const std::map<std::string, std::string> &values);

} // namespace fakeapp
