// JSON-RPC 2.0 messages and the lines they travel in. Pure, apart from sockets.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QJsonValue>

#include <functional>
#include <optional>
#include <variant>

namespace spawner {

/// JSON-RPC's error codes, and ours for everything else.
enum class RpcCode {
    ParseError = -32700,
    InvalidRequest = -32600,
    MethodNotFound = -32601,
    InvalidParams = -32602,
    InternalError = -32603,
    Failed = -32000,
};

struct RpcError
{
    RpcCode code = RpcCode::Failed;
    QString message;
    QByteArray name; ///< data.code: errorCodeName(), "UnsupportedProtocol", ...
    QJsonObject data; ///< more of data: culprit, fix, errno

    static RpcError from(const Error &error);
    /// For clients: the nearest Error.
    Error toError() const;
};

struct RpcRequest
{
    QJsonValue id; ///< number or string; undefined for a notification
    QByteArray method;
    QJsonObject params;
    bool isNotification() const { return id.isUndefined(); }
};

struct RpcResponse
{
    QJsonValue id;
    std::variant<QJsonObject, RpcError> outcome;
};

using RpcMessage = std::variant<RpcRequest, RpcResponse>;

/// One message from one line (without its end). The error of what is none says what is wrong with it; `id` is
/// filled wherever one can be read, for the answer.
std::variant<RpcMessage, RpcError> parseRpc(QByteArrayView line, QJsonValue *id);

/// A line with its end.
QByteArray toLine(const RpcRequest &request);
QByteArray toLine(const RpcResponse &response);

/// Cuts a byte stream into lines.
class LineSplitter
{
public:
    explicit LineSplitter(qsizetype maxLineBytes) : m_max(maxLineBytes) { }
    /// Calls `take` for each whole line, without its "\n" or "\r\n"; empty ones are skipped. False if a line is
    /// too long: the stream is of no use any more. `take` may return false to stop for now; the rest stays for the next call.
    bool feed(QByteArrayView bytes, const std::function<bool(QByteArrayView)> &take);
    qsizetype bufferedBytes() const { return m_buffer.size(); }

private:
    qsizetype m_max;
    QByteArray m_buffer;
};

} // namespace spawner
