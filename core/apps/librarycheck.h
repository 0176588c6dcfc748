// Are the shared libraries of a program there?
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QMap>
#include <QObject>
#include <QTimer>

#include <memory>

namespace spawner {

class SupervisedProcess;

/// Has the system's own loader list what a program needs, in the environment that it is to run in, without executing the program. Only
/// loaders in the system's library directories are run, never one that the program brings. Programs without a loader (scripts,
/// static ones) need nothing. finished() comes exactly once per start(), from the event loop; it may be destroyed any time. Main
/// thread.
class LibraryCheck : public QObject
{
    Q_OBJECT
public:
    /// `shownName` is what messages call `file`.
    LibraryCheck(QByteArray file, QByteArray shownName, const QMap<QByteArray, QByteArray> &environment,
                 QObject *parent = nullptr);
    ~LibraryCheck() override;
    void start();

    /// What a loader's listing complains about; empty if nothing. Pure.
    static QStringList complaints(const QByteArray &output, const QByteArray &errors);

signals:
    /// AppInvalidFile names every library (or version of one) that is missing.
    void finished(const spawner::Result<void> &outcome);

private:
    void conclude(const Result<void> &outcome);
    Error missing(const QStringList &complaints) const;

    const QByteArray m_file;
    const QByteArray m_shownName;
    QMap<QByteArray, QByteArray> m_environment;
    std::unique_ptr<SupervisedProcess> m_process;
    QTimer m_timer;
    QByteArray m_output;
    QByteArray m_errors;
    bool m_isOver = false;
};

} // namespace spawner
