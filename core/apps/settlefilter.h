// Which changes in the web root may be believed yet.
#pragma once

#include "apps/appscanner.h"
#include "base/duration.h"

namespace spawner {

/// Half an upload is no new version. Takes scan after scan and keeps the view of the web root that
/// has settled: a file counts once it has been quiet for the settle time. That is known at once
/// from its ctime if the change is older than that, else by seeing the same print again after so long.
/// Pure: both clocks are arguments.
class SettleFilter
{
public:
    /// The two clocks of a look.
    struct Now
    {
        Clock::time_point steady;
        std::chrono::system_clock::time_point wall;
        static Now read() { return {Clock::now(), std::chrono::system_clock::now()}; }
    };

    void setSettleTime(milliseconds time) { m_settleTime = time; }
    /// Believes all of `scan` at once: at the start nobody waits for a quiet moment.
    void trust(const AppScan &scan);
    /// Believes what `scan` says about one file.
    void trust(const AppScan &scan, const QByteArray &path);
    /// True if the settled view changed.
    bool feed(const AppScan &scan, const Now &now);
    /// What counts: candidates by path below the web root.
    const std::map<QByteArray, AppCandidate> &settled() const { return m_settled; }
    /// How long until another look is worth it; nothing if all has settled.
    std::optional<milliseconds> nextLook(const Now &now) const;

private:
    struct Pending
    {
        std::optional<AppCandidate> candidate; // nothing: it is gone
        Clock::time_point since;
        Clock::time_point until;
    };

    std::optional<milliseconds> quietFor(const AppCandidate &candidate, const Now &now) const;
    bool consider(const QByteArray &path, const std::optional<AppCandidate> &candidate, const Now &now);
    void accept(const QByteArray &path, const std::optional<AppCandidate> &candidate);

    std::map<QByteArray, AppCandidate> m_settled;
    std::map<QByteArray, Pending> m_pending;
    milliseconds m_settleTime{250};
};

} // namespace spawner
