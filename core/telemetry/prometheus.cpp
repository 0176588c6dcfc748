#include "telemetry/prometheus.h"

#include "telemetry/textescape.h"

#include <QString> // operator+

#include <cmath>
#include <utility>

namespace spawner {

namespace {

/// Backslashes and line ends, in help texts.
QByteArray escapedHelp(QByteArrayView help)
{
    return help.toByteArray().replace('\\', "\\\\").replace('\n', "\\n");
}

} // namespace

void PrometheusWriter::counter(QByteArrayView name, QByteArrayView help)
{
    begin(name, help, "counter");
}

void PrometheusWriter::gauge(QByteArrayView name, QByteArrayView help)
{
    begin(name, help, "gauge");
}

void PrometheusWriter::histogram(QByteArrayView name, QByteArrayView help)
{
    begin(name, help, "histogram");
}

void PrometheusWriter::begin(QByteArrayView name, QByteArrayView help, QByteArrayView type)
{
    m_name = name.toByteArray();
    m_head = "# HELP " + m_name + ' ' + escapedHelp(help) + "\n# TYPE " + m_name + ' ' + type.toByteArray() + '\n';
}

void PrometheusWriter::sample(Labels labels, std::uint64_t value)
{
    writeName({}, labels);
    m_text.append(QByteArray::number(quint64(value))).append('\n');
}

void PrometheusWriter::sample(Labels labels, std::int64_t value)
{
    writeName({}, labels);
    m_text.append(QByteArray::number(qint64(value))).append('\n');
}

void PrometheusWriter::sample(Labels labels, double value)
{
    writeName({}, labels);
    if (std::isfinite(value))
        m_text.append(QByteArray::number(value, 'g', 15));
    else
        m_text.append(std::isnan(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf");
    m_text.append('\n');
}

void PrometheusWriter::durations(Labels labels, std::span<const std::uint64_t> boundsUs,
                                 std::span<const std::uint64_t> counts, std::uint64_t sumUs)
{
    Q_ASSERT(counts.size() == boundsUs.size() + 1);
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        total += counts[i];
        const QByteArray bound =
            i < boundsUs.size() ? QByteArray::number(double(boundsUs[i]) / 1e6, 'g', 15) : QByteArray("+Inf");
        writeName("_bucket", labels, bound);
        m_text.append(QByteArray::number(quint64(total))).append('\n');
    }
    writeName("_sum", labels);
    writeSeconds(sumUs);
    writeName("_count", labels);
    m_text.append(QByteArray::number(quint64(total))).append('\n');
}

void PrometheusWriter::writeName(QByteArrayView suffix, Labels labels, QByteArrayView upperBound)
{
    m_text.append(std::exchange(m_head, QByteArray()));
    m_text.append(m_name).append(suffix);
    const qsizetype before = m_text.size();
    for (const MetricLabel &label : labels) {
        m_text.append(m_text.size() == before ? '{' : ',');
        writeLabel(label.name, label.value);
    }
    if (!upperBound.isEmpty()) {
        m_text.append(m_text.size() == before ? '{' : ',');
        writeLabel("le", upperBound);
    }
    m_text.append(m_text.size() == before ? " " : "} ");
}

void PrometheusWriter::writeLabel(QByteArrayView name, QByteArrayView value)
{
    m_text.append(name).append("=\"");
    while (!value.isEmpty()) {
        const int length = utf8SequenceLength(value);
        if (length == 0)
            m_text.append("\xef\xbf\xbd"); // U+FFFD: the format is UTF-8
        else if (value.front() == '\n')
            m_text.append("\\n");
        else if (value.front() == '"' || value.front() == '\\')
            m_text.append('\\').append(value.front());
        else
            m_text.append(value.first(length));
        value = value.sliced(length == 0 ? 1 : length);
    }
    m_text.append('"');
}

/// All six digits, whatever the size: a sum that lost its small digits would seem to stand still.
void PrometheusWriter::writeSeconds(std::uint64_t microseconds)
{
    m_text.append(QByteArray::number(quint64(microseconds / 1'000'000)))
        .append('.')
        .append(QByteArray::number(quint64(microseconds % 1'000'000)).rightJustified(6, '0'))
        .append('\n');
}

} // namespace spawner
