// What the admin pages show.
#pragma once

#include "control/status.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>

namespace spawner {

class AppMetrics;
class LogStore;

/// Where AdminFront gets what it shows. Implemented by whoever knows the daemon, and by the front's tests. Main thread.
class AdminSource
{
public:
    virtual StatusSnapshot status() = 0;
    /// By app's name.
    virtual std::map<QByteArray, std::shared_ptr<const AppMetrics>> counters() = 0;
    virtual LogStore &logs() = 0;
    /// Why requests should not be sent here, as a sentence; empty if they should.
    virtual QString whyNotReady() = 0;

protected:
    ~AdminSource() = default;
};

} // namespace spawner
