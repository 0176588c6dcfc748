#include "server/requestanswers.h"

#include "server/controlviews.h"

#include <QJsonArray>

namespace spawner {

QJsonObject toJson(const RequestsInFlight &requests)
{
    QJsonArray shown;
    for (const RequestSnapshot &request : requests.requests)
        shown.append(toRequestStatus(request).toJson());
    return { { QStringLiteral("requests"), shown }, { QStringLiteral("more"), requests.more } };
}

QJsonObject toJson(const QList<FinishedRequest> &requests)
{
    QJsonArray shown;
    for (const FinishedRequest &request : requests)
        shown.append(toFinishedStatus(request).toJson());
    return { { QStringLiteral("requests"), shown } };
}

} // namespace spawner
