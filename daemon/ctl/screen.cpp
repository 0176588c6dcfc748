#include "daemon/ctl/screen.h"

namespace spawner {
namespace {

constexpr auto Enter = "\033[?1049h\033[?25l";
constexpr auto Leave = "\033[?25h\033[?1049l";
constexpr auto Home = "\033[H";
constexpr auto ClearLine = "\033[K";
constexpr auto ClearBelow = "\033[J";

} // namespace

void Screen::close()
{
    if (!m_isOpen || !m_output.kind().isTerminal)
        return;
    m_isOpen = false;
    m_output.add(QByteArray(Leave));
    m_output.flush();
}

void Screen::paint(const QList<Line> &lines)
{
    const OutputKind &kind = m_output.kind();
    if (!kind.isTerminal) {
        if (m_isOpen)
            m_output.add("\n");
        m_isOpen = true;
        m_output.add(lines);
        m_output.flush();
        return;
    }
    if (!m_isOpen)
        m_output.add(QByteArray(Enter));
    m_isOpen = true;
    QList<Line> shown = lines;
    if (kind.height > 1 && shown.size() > kind.height) {
        const qsizetype hidden = shown.size() - (kind.height - 1);
        shown.resize(kind.height - 1);
        shown.append({ { QStringLiteral("… and %1 lines more").arg(hidden), Ink::Dim } });
    }
    QByteArray frame = Home;
    for (qsizetype i = 0; i < shown.size(); ++i)
        frame += toTerminal(shown[i], kind.width, kind.hasColours) + ClearLine
            + (i + 1 < shown.size() ? "\r\n" : "");
    m_output.add(frame + ClearBelow);
    m_output.flush();
}

} // namespace spawner
