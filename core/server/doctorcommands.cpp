#include "server/doctorcommands.h"

#include "server/appfinder.h"
#include "server/doctor.h"
#include "server/engine.h"

#include <QJsonArray>

#include <memory>

namespace spawner {

void DoctorCommands::addTo(MethodTable &methods)
{
    methods["doctor"] = { true, [this](ControlCall call, ControlParams &params) {
                             examine(std::move(call), params);
                         } };
}

void DoctorCommands::examine(ControlCall call, ControlParams &params)
{
    const QByteArray app = params.appOrAll();
    if (!params.isGood())
        return call.fail(params.error());
    if (const auto found = findAppOrAll(m_engine.apps(), app); !found)
        return call.fail(withCulprit(found.error(), app));
    if (!call.session())
        return;
    if (m_running >= MaxExaminations)
        return call.fail(Error{ ErrorCode::ResourceExhausted,
                                QStringLiteral("%1 examinations are under way already; try again soon").arg(m_running) });
    ++m_running;
    const bool mayStart = call.session()->access() == ControlAccess::Full && !m_engine.isShuttingDown();
    auto answer = std::make_shared<ControlCall>(std::move(call));
    auto *doctor
        = new Doctor(m_engine, app, mayStart ? Doctor::Touch::MayStart : Doctor::Touch::LookOnly, this);
    connect(doctor, &Doctor::finished, this, [this, answer, doctor](const Findings &findings) {
        --m_running;
        doctor->deleteLater();
        QJsonArray checks;
        for (const CheckResult &finding : findings)
            checks.append(finding.toJson());
        answer->reply({ { QStringLiteral("checks"), checks } });
    });
    doctor->start();
}

} // namespace spawner
