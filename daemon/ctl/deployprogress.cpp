#include "daemon/ctl/deployprogress.h"

#include "daemon/ctl/format.h"

#include <unistd.h>

namespace spawner {

DeployProgress::DeployProgress() : m_output(STDERR_FILENO, OutputKind::of(STDERR_FILENO, true)) { }

void DeployProgress::show(const QString &text, qint64 done, qint64 total)
{
    if (!m_output.kind().isTerminal)
        return;
    Line line{ { text } };
    if (total > 0) {
        constexpr int BarWidth = 24;
        const int filled = int(BarWidth * qMin(done, total) / total);
        line.append({ QStringLiteral(" [") });
        line.append({ QString(filled, u'#'), Ink::Green });
        line.append({ QString(BarWidth - filled, u' ') });
        line.append({ QStringLiteral("] %1 of %2").arg(shortSize(done), shortSize(total)) });
    }
    m_output.add("\r" + toTerminal(line, qMax(0, m_output.kind().width - 1), m_output.kind().hasColours)
                 + "\033[K");
    m_output.flush();
    m_isShown = true;
}

void DeployProgress::show(const QJsonObject &stage)
{
    const QString text = stage[QStringLiteral("text")].toString(stage[QStringLiteral("stage")].toString());
    show(text, stage[QStringLiteral("done")].toInteger(), stage[QStringLiteral("total")].toInteger());
}

void DeployProgress::clear()
{
    if (!m_isShown)
        return;
    m_isShown = false;
    m_output.add("\r\033[K");
    m_output.flush();
}

} // namespace spawner
