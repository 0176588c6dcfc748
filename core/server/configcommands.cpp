#include "server/configcommands.h"

#include "server/engine.h"
#include "server/settingslist.h"

namespace spawner {

namespace {

RpcError noLoader()
{
    return RpcError::from(
        Error{ ErrorCode::Unsupported, QStringLiteral("this daemon was started without a way to load its config again") });
}

QJsonArray lines(const QByteArrayList &texts)
{
    QJsonArray array;
    for (const QByteArray &text : texts)
        array.append(QString::fromUtf8(text));
    return array;
}

} // namespace

void ConfigCommands::addTo(MethodTable &methods)
{
    methods["config.show"] = { true, [this](ControlCall call, ControlParams &) { show(std::move(call)); } };
    methods["config.check"] = { true, [this](ControlCall call, ControlParams &params) {
                                   check(std::move(call), params);
                               } };
    methods["config.reload"] = { false, [this](ControlCall call, ControlParams &) { reload(std::move(call)); } };
}

void ConfigCommands::show(ControlCall call)
{
    const LoadedConfig &config = m_engine.config();
    call.reply({ { QStringLiteral("file"), QString::fromUtf8(config.file) },
                 { QStringLiteral("toml"), QString::fromUtf8(printConfig(config, Secrets::Masked)) },
                 { QStringLiteral("settings"), settingsJson(settingsList(config)) } });
}

void ConfigCommands::check(ControlCall call, ControlParams &params)
{
    const auto text = params.optionalText(QStringLiteral("text"), "the text of a config file");
    if (!params.isGood())
        return call.fail(params.error());
    const ConfigAccess &access = m_engine.configAccess();
    if (!access.check)
        return call.fail(noLoader());
    call.reply({ { QStringLiteral("problems"), QJsonArray::fromStringList(access.check(text)) } });
}

void ConfigCommands::reload(ControlCall call)
{
    const ConfigAccess &access = m_engine.configAccess();
    if (!access.reload)
        return call.fail(noLoader());
    const ReloadOutcome outcome = access.reload();
    call.reply({ { QStringLiteral("problems"), QJsonArray::fromStringList(outcome.problems) },
                 { QStringLiteral("needRestart"), lines(outcome.needRestart) } });
}

} // namespace spawner
