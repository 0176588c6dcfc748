// The method "doctor".
#pragma once

#include "server/methodtable.h"

#include <QObject>

namespace spawner {

class Engine;

/// At most MaxExaminations at once. On a read-only connection nothing is started. Main thread.
class DoctorCommands : public QObject
{
    Q_OBJECT
public:
    static constexpr int MaxExaminations = 8;

    /// `engine` outlives it.
    explicit DoctorCommands(Engine &engine) : m_engine(engine) { }

    void addTo(MethodTable &methods);

private:
    void examine(ControlCall call, ControlParams &params);

    Engine &m_engine;
    int m_running = 0;
};

} // namespace spawner
