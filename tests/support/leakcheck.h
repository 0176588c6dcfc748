// No test may leave a process behind.
#pragma once

#include <QHash>
#include <QList>
#include <QStringList>

#include <chrono>
#include <sys/types.h>

/// Finds processes that descend from this one and outlive their test. From its construction on the
/// test is their subreaper, so that even a daemon's orphans remain its descendants and are found.
/// Processes that were there before are none of its business.
///
/// Make one in init(), call verify() in cleanup().
class LeakCheck
{
public:
    LeakCheck();
    /// Kills what is left, without a word: verify() is for words.
    ~LeakCheck();
    LeakCheck(const LeakCheck &) = delete;
    LeakCheck &operator=(const LeakCheck &) = delete;

    /// Waits, with the event loop running, until every descendant is gone. What is still alive after
    /// `deadline` is killed and returned: "1234 /path/of/program its arguments".
    QStringList leftovers(std::chrono::milliseconds deadline = std::chrono::seconds(5));

    /// Fails the running test if there are leftovers, and names them.
    void verify(std::chrono::milliseconds deadline = std::chrono::seconds(5));

    /// The processes that descend from this one now, zombies not counted.
    QList<pid_t> descendants() const;

private:
    struct Process
    {
        pid_t parent = 0;
        char state = '?';
        quint64 startTime = 0; // tells apart two processes that had the same number
    };
    using Processes = QHash<pid_t, Process>;

    static Processes all();
    static Processes below(pid_t ancestor);
    static QString describe(pid_t pid);
    QList<pid_t> zombies() const;
    void reapZombies() const;

    Processes m_before;
    bool m_wasSubreaper = false;
};
