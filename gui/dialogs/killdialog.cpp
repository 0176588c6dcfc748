#include "gui/dialogs/killdialog.h"

#include "gui/style/safetext.h"

namespace spawner {

KillDialog::KillDialog(const QList<Process> &processes, QWidget *parent)
    : ConfirmDialog(names(processes), parent), m_processes(processes)
{
    retranslate();
}

QStringList KillDialog::names(const QList<Process> &processes)
{
    QStringList names;
    for (const Process &process : processes)
        //: An app and a process of it.
        names.append(tr("%1 (PID %2)").arg(appFileName(process.app)).arg(process.pid));
    return names;
}

QString KillDialog::title() const
{
    return tr("Kill", "title of a question");
}

QString KillDialog::text() const
{
    if (m_processes.size() == 1)
        return tr("Kill process %1 of %2?").arg(m_processes.first().pid).arg(isolated(appFileName(m_processes.first().app)));
    return tr("Kill %n process(es)?", nullptr, int(m_processes.size()));
}

QString KillDialog::consequence() const
{
    int lost = 0;
    for (const Process &process : m_processes)
        lost += process.inFlight;
    const QString what = tr("SIGKILL ends a process at once: it cannot save anything. Stop is kinder, and waits for requests.");
    if (lost == 0)
        return what;
    return what + u'\n' + tr("%n request(s) that are under way will fail.", nullptr, lost);
}

QString KillDialog::verb() const
{
    return tr("&Kill");
}

} // namespace spawner
