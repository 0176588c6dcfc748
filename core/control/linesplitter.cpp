#include "control/linesplitter.h"

#include <algorithm>

namespace spawner {

static QByteArrayView withoutReturn(QByteArrayView line)
{
    return line.endsWith('\r') ? line.chopped(1) : line;
}

bool LineSplitter::feed(QByteArrayView bytes, const std::function<bool(QByteArrayView)> &take)
{
    m_buffer.append(bytes.data(), bytes.size());
    qsizetype start = 0;
    bool isStopped = false;
    while (!isStopped) {
        const qsizetype end = m_buffer.indexOf('\n', std::max(start, m_scanned));
        const bool isWhole = end >= 0;
        const QByteArrayView rest = QByteArrayView(m_buffer).sliced(start);
        const QByteArrayView line = withoutReturn(isWhole ? rest.first(end - start) : rest);
        if (line.size() > m_max)
            return false;
        if (!isWhole)
            break;
        start = end + 1;
        isStopped = !line.isEmpty() && !take(line);
    }
    m_buffer.remove(0, start);
    m_scanned = isStopped ? 0 : m_buffer.size();
    if (m_buffer.isEmpty())
        m_buffer.clear(); // one long line is no reason to keep its memory
    return true;
}

} // namespace spawner
