// The configuration: shown, checked, loaded again.
#pragma once

#include "server/methodtable.h"

namespace spawner {

class Engine;

/// The methods config.*. Main thread.
class ConfigCommands
{
public:
    /// `engine` outlives it.
    explicit ConfigCommands(Engine &engine) : m_engine(engine) { }

    void addTo(MethodTable &methods);

private:
    void show(ControlCall call);
    void check(ControlCall call, ControlParams &params);
    void reload(ControlCall call);

    Engine &m_engine;
};

} // namespace spawner
