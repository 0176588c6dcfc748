// The question before processes are killed.
#pragma once

#include "gui/dialogs/confirmdialog.h"

#include <QByteArray>
#include <QList>

namespace spawner {

/// Names the processes with their PIDs, and says what SIGKILL does. Cancel is the default.
class KillDialog : public ConfirmDialog
{
    Q_OBJECT
public:
    struct Process
    {
        QByteArray app;
        qint64 pid = 0;
        int inFlight = 0; ///< requests that would be lost
    };

    explicit KillDialog(const QList<Process> &processes, QWidget *parent = nullptr);

protected:
    QString title() const override;
    QString text() const override;
    QString consequence() const override;
    QString verb() const override;

private:
    static QStringList names(const QList<Process> &processes);

    const QList<Process> m_processes;
};

} // namespace spawner
