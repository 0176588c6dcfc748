// Ends of processes that are nobody's: those that the daemon inherits as a container's first process.
#pragma once

#include <QObject>
#include <QTimer>

namespace spawner {

/// Whoever is process 1 becomes the parent of every process whose own parent has ended, and has to reap it, or it
/// stays as a zombie and keeps its number. (The same holds below PR_SET_CHILD_SUBREAPER, and for children that a
/// shell script had before it executed the daemon.) Leaves the children of SupervisedProcess to that: their exit
/// status is wanted. Elsewhere there is nothing to reap, and it does no harm. Main thread.
class OrphanReaper : public QObject
{
    Q_OBJECT
public:
    explicit OrphanReaper(QObject *parent = nullptr);

    /// Call after SIGCHLD; one call may stand for several.
    void reap();
    /// How many were, in all.
    int count() const { return m_count; }

private:
    QTimer m_again;
    int m_count = 0;
};

} // namespace spawner
