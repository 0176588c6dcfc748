// Requests as the results of "requests" and "history".
#pragma once

#include "telemetry/requestrecords.h"

#include <QJsonObject>

namespace spawner {

QJsonObject toJson(const RequestsInFlight &requests);
QJsonObject toJson(const QList<FinishedRequest> &requests);

} // namespace spawner
