#include "server/controlcommands.h"

#include "base/nearestname.h"
#include "server/engine.h"
#include "server/statussource.h"

namespace spawner {

ControlCommands::ControlCommands(Engine &engine, LogStore &logs, QObject *parent)
    : QObject(parent),
      m_engine(engine), m_watch(engine, logs), m_apps(engine), m_config(engine), m_deploy(engine), m_doctor(engine)
{
    m_methods["ping"] = { true, [](ControlCall call, ControlParams &) { call.reply({}); } };
    m_watch.addTo(m_methods);
    m_apps.addTo(m_methods);
    m_config.addTo(m_methods);
    m_deploy.addTo(m_methods);
    m_doctor.addTo(m_methods);
}

ControlCommands::~ControlCommands() = default;

void ControlCommands::announceStop()
{
    m_watch.flush();
}

HelloInfo ControlCommands::hello()
{
    return m_engine.statusSource().hello();
}

bool ControlCommands::isHarmless(const QByteArray &method) const
{
    const auto found = m_methods.find(method);
    // One that does not exist does no harm; call() says so.
    return found == m_methods.end() || found->second.isHarmless;
}

void ControlCommands::call(ControlCall call)
{
    const auto found = m_methods.find(call.method());
    if (found == m_methods.end()) {
        QByteArrayList names;
        for (const auto &[name, method] : m_methods)
            names.append(name);
        const QByteArray nearest = nearestName(call.method(), names);
        QString message = QStringLiteral("there is no method '%1'").arg(QString::fromUtf8(call.method()));
        if (!nearest.isEmpty())
            message += QStringLiteral(" (did you mean '%1'?)").arg(QString::fromUtf8(nearest));
        call.fail(RpcError::from(RpcCode::MethodNotFound, message));
        return;
    }
    const QJsonObject values = call.params(); // outlives the call
    ControlParams params(values);
    found->second.run(std::move(call), params);
}

void ControlCommands::sessionWritable(ControlSession &session)
{
    m_watch.sessionWritable(session);
}

void ControlCommands::sessionClosed(ControlSession &session)
{
    m_watch.sessionClosed(session);
    m_deploy.sessionClosed(session);
}

} // namespace spawner
