// Which method of the control protocol is answered how.
#pragma once

#include "control/controlsession.h"
#include "server/controlparams.h"

#include <functional>
#include <map>

namespace spawner {

struct ControlMethod
{
    bool isHarmless = false; ///< changes nothing: allowed on a read-only connection
    std::function<void(ControlCall call, ControlParams &params)> run;
};

using MethodTable = std::map<QByteArray, ControlMethod>;

/// Names what an error is about, for programs.
inline RpcError withCulprit(const Error &error, const QByteArray &culprit)
{
    RpcError shown = RpcError::from(error);
    shown.data.insert(QStringLiteral("culprit"), QString::fromUtf8(culprit));
    return shown;
}

} // namespace spawner
