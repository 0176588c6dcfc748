#include "server/metricspage.h"

#include "telemetry/appmetrics.h"
#include "telemetry/prometheus.h"

#include <QtGlobal>

#include <array>

namespace spawner {

namespace {

using Counters = std::map<QByteArray, std::shared_ptr<const AppMetrics>>;

constexpr std::array AppStates{"stopped",       "starting", "running", "stopping", "backing-off",
                               "crash-looping", "paused",   "refused"};
constexpr std::array ChildStates{"starting", "ready", "draining", "stopping"};
constexpr std::array StatusClasses{"none", "1xx", "2xx", "3xx", "4xx", "5xx"};

double seconds(qint64 milliseconds)
{
    return double(milliseconds) / 1000;
}

void writeDaemon(PrometheusWriter &to, const DaemonStatus &daemon, bool isReady)
{
    to.gauge("fcgi_spawner_build_info", "Always 1; the labels tell the versions of the daemon and of Qt.");
    to.sample({{"version", daemon.version}, {"qt", qVersion()}}, std::int64_t(1));
    to.gauge("fcgi_spawner_start_time_seconds", "When the daemon started, in seconds since 1970.");
    to.sample({}, seconds(daemon.startedAt));
    to.gauge("fcgi_spawner_ready", "1 while requests should be sent here, else 0.");
    to.sample({}, std::int64_t(isReady ? 1 : 0));
    to.gauge("fcgi_spawner_gateway_threads", "Threads that carry requests.");
    to.sample({}, std::int64_t(daemon.gatewayThreads));
    to.gauge("fcgi_spawner_resident_memory_bytes", "Resident memory of the daemon, without the apps' processes.");
    to.sample({}, std::int64_t(daemon.residentBytes));
    to.counter("fcgi_spawner_cpu_seconds_total", "User and system time of the daemon, without the apps' processes.");
    to.sample({}, seconds(daemon.cpuMs));
}

void writeTraffic(PrometheusWriter &to, const DaemonStatus &daemon)
{
    to.gauge("fcgi_spawner_connections", "Open client connections.");
    to.sample({}, std::uint64_t(daemon.connections));
    to.counter("fcgi_spawner_connections_total", "Client connections accepted.");
    to.sample({}, std::uint64_t(daemon.connectionsTotal));
    to.counter("fcgi_spawner_connections_refused_total", "Client connections refused, as their address had too many.");
    to.sample({}, std::uint64_t(daemon.connectionsRefused));
    to.counter("fcgi_spawner_http_requests_total", "Requests begun, also those for files and those refused.");
    to.sample({}, std::uint64_t(daemon.requests));
    to.gauge("fcgi_spawner_http_requests_in_flight", "Requests that are being answered.");
    to.sample({}, std::uint64_t(daemon.requestsActive));
    to.counter("fcgi_spawner_http_responses_total",
               "Requests ended, by class of their status; none is a client that left before there was one.");
    for (std::size_t i = 0; i < StatusClasses.size(); ++i)
        to.sample({{"class", StatusClasses[i]}}, std::uint64_t(daemon.responses[i]));
    to.counter("fcgi_spawner_http_received_bytes_total", "Bytes of request bodies that apps were given.");
    to.sample({}, std::uint64_t(daemon.bytesIn));
    to.counter("fcgi_spawner_http_sent_bytes_total", "Bytes of response bodies.");
    to.sample({}, std::uint64_t(daemon.bytesOut));
    to.counter("fcgi_spawner_client_aborts_total", "Clients that left before their response was complete.");
    to.sample({}, std::uint64_t(daemon.clientAborts));
    to.counter("fcgi_spawner_retries_total", "Requests sent to another process because the first one failed.");
    to.sample({}, std::uint64_t(daemon.retries));
    to.counter("fcgi_spawner_truncated_responses_total", "Responses cut short because the app failed.");
    to.sample({}, std::uint64_t(daemon.truncated));
}

/// One sample per app.
template <typename Value>
void eachApp(PrometheusWriter &to, const QList<AppStatus> &apps, const Value &value)
{
    for (const AppStatus &app : apps)
        to.sample({{"app", app.name}}, value(app));
}

void writeProcesses(PrometheusWriter &to, const QList<AppStatus> &apps)
{
    to.gauge("fcgi_spawner_app_state", "1 for the state that an app is in, 0 for all others.");
    for (const AppStatus &app : apps) {
        for (const char *state : AppStates)
            to.sample({{"app", app.name}, {"state", state}}, std::int64_t(app.state == state ? 1 : 0));
    }
    to.gauge("fcgi_spawner_app_children", "Processes of an app, by their state.");
    for (const AppStatus &app : apps) {
        for (const char *state : ChildStates) {
            std::int64_t count = 0;
            for (const ChildStatus &child : app.children)
                count += child.state == state ? 1 : 0;
            to.sample({{"app", app.name}, {"state", state}}, count);
        }
    }
    to.gauge("fcgi_spawner_app_children_max", "Most processes that an app may have.");
    eachApp(to, apps, [](const AppStatus &app) { return std::int64_t(app.processesMax); });
    to.gauge("fcgi_spawner_app_resident_memory_bytes", "Resident memory of all processes of an app.");
    eachApp(to, apps, [](const AppStatus &app) {
        std::int64_t bytes = 0;
        for (const ChildStatus &child : app.children)
            bytes += child.residentBytes;
        return bytes;
    });
    to.counter("fcgi_spawner_app_restarts_total", "Processes of an app that ended, by reason.");
    for (const AppStatus &app : apps) {
        for (auto restart = app.restarts.begin(); restart != app.restarts.end(); ++restart)
            to.sample({{"app", app.name}, {"reason", restart.key()}}, std::uint64_t(restart.value()));
    }
    to.gauge("fcgi_spawner_app_failures_in_a_row", "Processes of an app that failed in a row.");
    eachApp(to, apps, [](const AppStatus &app) { return std::int64_t(app.failures); });
}

void writeRequests(PrometheusWriter &to, const QList<AppStatus> &apps)
{
    to.gauge("fcgi_spawner_app_requests_in_flight", "Requests that an app's processes are working on.");
    eachApp(to, apps, [](const AppStatus &app) { return std::int64_t(app.inFlight); });
    to.gauge("fcgi_spawner_app_requests_waiting", "Requests that wait for a process of an app.");
    eachApp(to, apps, [](const AppStatus &app) { return std::int64_t(app.waiting); });
}

/// The lanes of one app, added up.
std::uint64_t sum(const AppMetrics &metrics, Counter AppLane::*counter)
{
    std::uint64_t total = 0;
    for (const AppLane &lane : metrics.lanes())
        total += (lane.*counter).value();
    return total;
}

void writeStatuses(PrometheusWriter &to, const Counters &counters)
{
    to.counter("fcgi_spawner_app_requests_total",
               "Requests to an app that ended, by status; other is none at all, or one beyond the first fifteen.");
    for (const auto &[name, metrics] : counters) {
        QMap<int, std::uint64_t> total;
        for (const AppLane &lane : metrics->lanes()) {
            const QMap<int, std::uint64_t> values = lane.statuses.values();
            for (auto value = values.begin(); value != values.end(); ++value)
                total[value.key()] += value.value();
        }
        for (auto value = total.begin(); value != total.end(); ++value) {
            const QByteArray code = value.key() == 0 ? QByteArray("other") : QByteArray::number(value.key());
            to.sample({{"app", name}, {"code", code}}, value.value());
        }
    }
}

void writeCounters(PrometheusWriter &to, const Counters &counters)
{
    const auto each = [&](const char *name, const char *help, Counter AppLane::*counter) {
        to.counter(name, help);
        for (const auto &[app, metrics] : counters)
            to.sample({{"app", app}}, sum(*metrics, counter));
    };
    each("fcgi_spawner_app_received_bytes_total", "Bytes of request bodies for an app.", &AppLane::bytesIn);
    each("fcgi_spawner_app_sent_bytes_total", "Bytes of response bodies of an app.", &AppLane::bytesOut);
    each("fcgi_spawner_app_client_aborts_total", "Clients that left before an app's response was complete.",
         &AppLane::clientAborts);
    each("fcgi_spawner_app_retries_total", "Requests to an app sent to another process because the first one failed.",
         &AppLane::retries);
    each("fcgi_spawner_app_truncated_responses_total", "Responses of an app that were cut short because it failed.",
         &AppLane::truncated);
    each("fcgi_spawner_app_let_through_total",
         "Requests that an app, being an authorizer, let through; those that it refused are among its own.", &AppLane::letThrough);
    each("fcgi_spawner_app_cold_starts_total", "Requests to an app that waited for a process to start.",
         &AppLane::coldStarts);
}

void writeDurations(PrometheusWriter &to, const Counters &counters, DurationCounter AppLane::*durations)
{
    for (const auto &[app, metrics] : counters) {
        std::array<std::uint64_t, DurationBoundsUs.size() + 1> counts{};
        std::uint64_t sumUs = 0;
        for (const AppLane &lane : metrics->lanes()) {
            const DurationCounter &counter = lane.*durations;
            for (std::size_t i = 0; i < counts.size(); ++i)
                counts[i] += counter.count(i);
            sumUs += counter.sumUs();
        }
        to.durations({{"app", app}}, DurationBoundsUs, counts, sumUs);
    }
}

} // namespace

QByteArray metricsPage(const StatusSnapshot &status, const Counters &counters, bool isReady)
{
    PrometheusWriter to;
    writeDaemon(to, status.daemon, isReady);
    writeTraffic(to, status.daemon);
    writeProcesses(to, status.apps);
    writeRequests(to, status.apps);
    writeStatuses(to, counters);
    writeCounters(to, counters);
    to.histogram("fcgi_spawner_app_request_duration_seconds",
                 "From the end of a request's head to the end of its response.");
    writeDurations(to, counters, &AppLane::duration);
    to.histogram("fcgi_spawner_app_queue_wait_seconds", "How long requests to an app waited for a process.");
    writeDurations(to, counters, &AppLane::queueWait);
    return to.text();
}

} // namespace spawner
