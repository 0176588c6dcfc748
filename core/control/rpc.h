// JSON-RPC 2.0 messages, one a line (control/linesplitter.h). Pure, apart from sockets.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QJsonValue>

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
    /// One of JSON-RPC's own (not Failed), named after its enumerator.
    static RpcError from(RpcCode code, const QString &message);
    /// For clients: the nearest Error. Its message ends in the fix, if there is one in `data`.
    Error toError() const;
};

struct RpcRequest
{
    QJsonValue id{ QJsonValue::Undefined }; ///< number or string; undefined for a notification
    QByteArray method;
    QJsonObject params;
    bool isNotification() const { return id.isUndefined(); }
};

struct RpcResponse
{
    QJsonValue id; ///< number or string; null if it answers what had no readable id, or ends the connection
    std::variant<QJsonObject, RpcError> outcome;
};

using RpcMessage = std::variant<RpcRequest, RpcResponse>;

/// One message from one line (without its end). The error of what is none says what is wrong with it; `id` is
/// filled wherever one can be read, for the answer, and null otherwise.
std::variant<RpcMessage, RpcError> parseRpc(QByteArrayView line, QJsonValue *id);

/// A line with its end.
QByteArray toLine(const RpcRequest &request);
QByteArray toLine(const RpcResponse &response);

} // namespace spawner
