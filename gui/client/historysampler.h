// Makes histories from counters.
#pragma once

#include "control/status.h"
#include "gui/client/apphistory.h"

#include <QHash>
#include <QSet>

namespace spawner {

/// Turns a daemon's counters, as its status tells them, into samples per app and of all together. Rates are differences
/// over the daemon's own time, so it does not matter how unevenly its messages come; counters that became smaller began
/// anew at 0. Knows no clock.
class HistorySampler
{
public:
    const AppHistory &of(const QByteArray &app) const;
    const AppHistory &total() const { return m_total; }

    /// Forgets everything and counts from `status` on.
    void reset(const StatusSnapshot &status);
    /// Counts from `status` on, without a sample of what was between.
    void rebase(const StatusSnapshot &status);
    /// These have other counters now (the names may be of apps that are no more).
    void noteChanged(const QByteArrayList &changed, const QByteArrayList &removed);
    /// A sample of each app that does something, or just ceased to. `isFresh`: a message of the daemon came since the last
    /// one; if none did, then because nothing happens. `ourTime` is what samples bear. `elapsedMs` serves where the daemon's
    /// time does not (nothing new).
    void sample(const StatusSnapshot &status, const std::vector<quint64> &boundsUs, qint64 ourTime, qint64 elapsedMs,
                bool isFresh);
    /// Are all samples zero that there would be if nothing more happens?
    bool isQuiet() const { return m_active.isEmpty() && m_isTotalQuiet; }

private:
    struct Counters
    {
        quint64 requests = 0;
        quint64 errors = 0;
        DurationHistogram durations;
        QHash<quint64, qint64> cpuMs; // by process
    };
    struct Track
    {
        AppHistory history;
        Counters last;
    };

    static Counters countersOf(const AppStatus &app);
    AppSample sampleOf(Track &track, const AppStatus &app, double seconds, const std::vector<quint64> &boundsUs,
                       DurationHistogram &sum);
    void sampleTotal(const StatusSnapshot &status, AppSample total, const DurationHistogram &durations, double seconds,
                     const std::vector<quint64> &boundsUs);

    QHash<QByteArray, Track> m_tracks;
    QSet<QByteArray> m_changed; // since the last sample
    QSet<QByteArray> m_active; // their last sample was not zero
    AppHistory m_total;
    quint64 m_totalRequests = 0;
    quint64 m_totalErrors = 0;
    qint64 m_daemonCpuMs = 0;
    qint64 m_daemonTime = 0; // of the last sample
    qint64 m_ourTime = 0;
    bool m_isTotalQuiet = true;
    bool m_wasFresh = false;
};

} // namespace spawner
