// Lines from anybody: cut the same however they come; a message written again is the same message; and
// whatever JSON there is becomes values that survive their own JSON.
#include "control/activity.h"
#include "control/linesplitter.h"
#include "control/rpc.h"
#include "control/status.h"
#include "require.h"

#include <algorithm>
#include <cstdint>
#include <iterator>

using namespace spawner;

struct Cut
{
    QByteArrayList lines;
    bool isGood = true;
};

static Cut cut(QByteArrayView bytes, qsizetype step, bool stopsEachTime)
{
    LineSplitter splitter(4000);
    Cut result;
    const auto take = [&result, stopsEachTime](QByteArrayView line) {
        require(!line.isEmpty() && line.size() <= 4000 && !line.contains('\n'));
        result.lines.append(line.toByteArray());
        return !stopsEachTime;
    };
    while (!bytes.isEmpty() && result.isGood) {
        const QByteArrayView piece = bytes.first(std::min(step, bytes.size()));
        bytes = bytes.sliced(piece.size());
        result.isGood = splitter.feed(piece, take);
        for (qsizetype before = -1; stopsEachTime && result.isGood && before != result.lines.size();) {
            before = result.lines.size();
            result.isGood = splitter.feed({}, take);
        }
    }
    return result;
}

template <typename T> static void readValue(const QJsonObject &json)
{
    const T value = T::fromJson(json);
    const QJsonObject written = value.toJson();
    require(T::fromJson(written).toJson() == written);
}

/// As one kind of value at a time, as all of them for each line would be slow.
static void readValues(const QJsonObject &json, unsigned choice)
{
    static constexpr void (*Readers[])(const QJsonObject &)
        = { readValue<StatusSnapshot>, readValue<StatusDelta>,   readValue<HelloInfo>,
            readValue<AppStatus>,      readValue<RequestStatus>, readValue<FinishedStatus>,
            readValue<LogBatch>,       readValue<LogEntry>,      readValue<ControlEvent>,
            readValue<CheckResult>,    readValue<VersionStatus>, readValue<SettingStatus> };
    Readers[choice % std::size(Readers)](json);
    StatusSnapshot snapshot = StatusSnapshot::fromJson(json);
    StatusDelta delta = StatusDelta::fromJson(json);
    delta.from = snapshot.revision;
    require(delta.applyTo(snapshot));
    require(
        std::is_sorted(snapshot.apps.begin(), snapshot.apps.end(),
                       [](const AppStatus &one, const AppStatus &other) { return one.name < other.name; }));
    const HelloInfo hello = HelloInfo::fromJson(json);
    for (const AppStatus &app : snapshot.apps)
        (void)app.durationUs.quantileUs(0.99, hello.durationBoundsUs);
}

static void readLine(QByteArrayView line, unsigned choice)
{
    QJsonValue id;
    const auto parsed = parseRpc(line, &id);
    require(id.isNull() || id.isString() || id.isDouble());
    if (const auto *error = std::get_if<RpcError>(&parsed)) {
        require(!error->message.isEmpty() && error->message.size() < 1000);
        return;
    }
    const RpcMessage &message = std::get<RpcMessage>(parsed);
    const QByteArray written = std::visit([](const auto &one) { return toLine(one); }, message);
    require(written.endsWith('\n') && written.count('\n') == 1);
    QJsonValue again;
    require(std::holds_alternative<RpcMessage>(parseRpc(QByteArrayView(written).chopped(1), &again)));
    if (const auto *request = std::get_if<RpcRequest>(&message))
        readValues(request->params, choice);
    else if (const auto *result = std::get_if<QJsonObject>(&std::get<RpcResponse>(message).outcome))
        readValues(*result, choice);
    else
        (void)std::get<RpcError>(std::get<RpcResponse>(message).outcome).toError();
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    const QByteArrayView bytes(data + 1, qsizetype(size) - 1);
    const Cut whole = cut(bytes, bytes.size() + 1, false);
    for (const bool stopsEachTime : { false, true }) {
        const Cut pieces = cut(bytes, 1 + data[0] % 37, stopsEachTime);
        require(pieces.isGood == whole.isGood && pieces.lines == whole.lines);
    }
    for (const QByteArray &line : whole.lines)
        readLine(line, data[0] / 16u);
    return 0;
}
