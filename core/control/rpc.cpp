#include "control/rpc.h"

#include <QJsonDocument>

namespace spawner {

static QByteArray nameOf(RpcCode code)
{
    switch (code) {
    case RpcCode::ParseError:
        return "ParseError";
    case RpcCode::InvalidRequest:
        return "InvalidRequest";
    case RpcCode::MethodNotFound:
        return "MethodNotFound";
    case RpcCode::InvalidParams:
        return "InvalidParams";
    case RpcCode::InternalError:
        return "InternalError";
    case RpcCode::Failed:
        break;
    }
    return "Failed";
}

RpcError RpcError::from(const Error &error)
{
    return { RpcCode::Failed, error.message, errorCodeName(error.code), {} };
}

RpcError RpcError::from(RpcCode code, const QString &message)
{
    return { code, message, nameOf(code), {} };
}

static ErrorCode nearestCode(const RpcError &error)
{
    if (const auto code = errorCodeFromName(error.name))
        return *code;
    if (error.name == "UnsupportedProtocol")
        return ErrorCode::Unsupported;
    switch (error.code) {
    case RpcCode::MethodNotFound:
        return ErrorCode::Unsupported; // an older daemon
    case RpcCode::ParseError:
    case RpcCode::InvalidRequest:
    case RpcCode::InvalidParams:
        return ErrorCode::InvalidArgument;
    case RpcCode::InternalError:
    case RpcCode::Failed:
        break;
    }
    return ErrorCode::InputOutput;
}

Error RpcError::toError() const
{
    const QString fix = data.value(QLatin1String("fix")).toString();
    if (fix.isEmpty() || message.contains(fix))
        return { nearestCode(*this), message };
    return { nearestCode(*this), message + QLatin1String("; try: ") + fix };
}

static RpcError invalid(const QString &why)
{
    return RpcError::from(RpcCode::InvalidRequest, why);
}

static bool isId(const QJsonValue &value)
{
    return value.isDouble() || value.isString();
}

using Parsed = std::variant<RpcMessage, RpcError>;

static Parsed parseRequest(const QJsonObject &object, const QJsonValue &id)
{
    const QJsonValue method = object.value(QLatin1String("method"));
    if (!method.isString() || method.toString().isEmpty())
        return invalid(QStringLiteral("\"method\" must be a string that is not empty"));
    if (!id.isUndefined() && !isId(id))
        return invalid(QStringLiteral("\"id\" must be a number or a string"));
    const QJsonValue params = object.value(QLatin1String("params"));
    if (!params.isUndefined() && !params.isObject())
        return RpcError::from(RpcCode::InvalidParams, QStringLiteral("\"params\" must be an object"));
    return RpcMessage(RpcRequest{ id, method.toString().toUtf8(), params.toObject() });
}

static RpcError readError(const QJsonObject &object)
{
    RpcError error;
    // A code beyond int is as unknown to us as any other.
    const qint64 code = object.value(QLatin1String("code")).toInteger(qint64(RpcCode::Failed));
    for (const RpcCode known : { RpcCode::ParseError, RpcCode::InvalidRequest, RpcCode::MethodNotFound,
                                 RpcCode::InvalidParams, RpcCode::InternalError }) {
        if (code == qint64(known))
            error.code = known;
    }
    error.message = object.value(QLatin1String("message")).toString();
    error.data = object.value(QLatin1String("data")).toObject();
    error.name = error.data.take(QLatin1String("code")).toString().toUtf8();
    if (error.name.isEmpty())
        error.name = nameOf(error.code);
    return error;
}

static Parsed parseResponse(const QJsonObject &object, const QJsonValue &id)
{
    const QJsonValue result = object.value(QLatin1String("result"));
    const QJsonValue error = object.value(QLatin1String("error"));
    if (result.isUndefined() && error.isUndefined())
        return invalid(QStringLiteral("neither a \"method\" nor a \"result\" nor an \"error\""));
    if (!result.isUndefined() && !error.isUndefined())
        return invalid(QStringLiteral("\"result\" and \"error\" exclude each other"));
    if (result.isUndefined() ? !error.isObject() : !result.isObject())
        return invalid(QStringLiteral("\"result\" and \"error\" must be objects"));
    // Only an error may be about something whose id nobody could read.
    if (!isId(id) && !(id.isNull() && error.isObject()))
        return invalid(QStringLiteral("\"id\" of an answer must be a number or a string"));
    if (error.isObject())
        return RpcMessage(RpcResponse{ id, readError(error.toObject()) });
    return RpcMessage(RpcResponse{ id, result.toObject() });
}

Parsed parseRpc(QByteArrayView line, QJsonValue *id)
{
    *id = QJsonValue(QJsonValue::Null);
    QJsonParseError problem;
    const auto document
        = QJsonDocument::fromJson(QByteArray::fromRawData(line.data(), line.size()), &problem);
    if (problem.error != QJsonParseError::NoError) {
        return RpcError::from(RpcCode::ParseError,
                              QStringLiteral("not a JSON object: %1 at byte %2")
                                  .arg(problem.errorString())
                                  .arg(problem.offset));
    }
    if (document.isArray())
        return invalid(QStringLiteral("batches are not supported: send one object a line"));
    if (!document.isObject())
        return invalid(QStringLiteral("not a JSON object"));
    const QJsonObject object = document.object();
    const QJsonValue given = object.value(QLatin1String("id"));
    if (isId(given))
        *id = given;
    if (object.value(QLatin1String("jsonrpc")) != QLatin1String("2.0"))
        return invalid(QStringLiteral("\"jsonrpc\" must be \"2.0\""));
    if (object.contains(QLatin1String("method")))
        return parseRequest(object, given);
    return parseResponse(object, given);
}

static QByteArray toLine(QJsonObject object)
{
    object.insert(QLatin1String("jsonrpc"), QLatin1String("2.0"));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray toLine(const RpcRequest &request)
{
    QJsonObject object{ { QStringLiteral("method"), QString::fromUtf8(request.method) },
                        { QStringLiteral("params"), request.params } };
    if (!request.isNotification())
        object.insert(QLatin1String("id"), request.id);
    return toLine(object);
}

QByteArray toLine(const RpcResponse &response)
{
    QJsonObject object{ { QStringLiteral("id"), response.id } };
    if (const auto *result = std::get_if<QJsonObject>(&response.outcome)) {
        object.insert(QLatin1String("result"), *result);
        return toLine(object);
    }
    const RpcError &error = std::get<RpcError>(response.outcome);
    QJsonObject data = error.data;
    data.insert(QLatin1String("code"),
                QString::fromUtf8(error.name.isEmpty() ? nameOf(error.code) : error.name));
    object.insert(QLatin1String("error"),
                  QJsonObject{ { QStringLiteral("code"), int(error.code) },
                               { QStringLiteral("message"), error.message },
                               { QStringLiteral("data"), data } });
    return toLine(object);
}

} // namespace spawner
