// The text format in which Prometheus reads metrics (exposition format 0.0.4). Pure.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>
#include <initializer_list>
#include <span>

namespace spawner {

/// A name and a value; the value may be any bytes.
struct MetricLabel
{
    QByteArrayView name;
    QByteArrayView value;
};

/// Writes families of metrics, each whole before the next one begins, as the format wants it. A family without a
/// sample is left out.
class PrometheusWriter
{
public:
    using Labels = std::initializer_list<MetricLabel>;

    /// Of text(), as a Content-Type.
    static constexpr const char *ContentType = "text/plain; version=0.0.4; charset=utf-8";

    /// Begins a family. `name` and `help` follow Prometheus' conventions: base units, counters end in "_total".
    void counter(QByteArrayView name, QByteArrayView help);
    void gauge(QByteArrayView name, QByteArrayView help);
    void histogram(QByteArrayView name, QByteArrayView help);

    // Samples of the family that was begun last
    void sample(Labels labels, std::uint64_t value);
    void sample(Labels labels, std::int64_t value);
    void sample(Labels labels, double value);
    /// One histogram: `counts` by bucket, not cumulative, one per bound and one for the rest; bounds and sum in microseconds,
    /// written in seconds.
    void durations(Labels labels, std::span<const std::uint64_t> boundsUs, std::span<const std::uint64_t> counts,
                   std::uint64_t sumUs);

    const QByteArray &text() const { return m_text; }

private:
    void begin(QByteArrayView name, QByteArrayView help, QByteArrayView type);
    void writeName(QByteArrayView suffix, Labels labels, QByteArrayView upperBound = {});
    void writeLabel(QByteArrayView name, QByteArrayView value);
    void writeSeconds(std::uint64_t microseconds);

    QByteArray m_text;
    QByteArray m_head; ///< HELP and TYPE, until there is a sample
    QByteArray m_name;
};

} // namespace spawner
