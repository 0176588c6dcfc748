// Server-sent events: /sse.fcgi sends one event a second until the client leaves; /sse.fcgi?page
// shows them live. ?count=N ends after N events, ?interval=MS changes the pace, ?heartbeat=MS that of the
// comments between them.
//
// libfcgi serves one request per thread, and a stream keeps its thread for as long as the client
// stays. So there are many threads, and sse.fcgi.toml tells the gateway how many.
#include "common/fastcgi.h"
#include "common/page.h"
#include "common/text.h"

#include <cerrno>
#include <charconv>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <mutex>
#include <poll.h>
#include <sys/eventfd.h>
#include <thread>
#include <unistd.h>

namespace {

constexpr int Threads = 32; // as in sse.fcgi.toml
constexpr std::chrono::seconds ShutdownPatience{ 3 };

using Clock = std::chrono::steady_clock;

/// Lets the main thread end all streams, and see that they have ended.
class Stage
{
public:
    void enter()
    {
        const std::lock_guard lock(m_mutex);
        ++m_requests;
    }
    void leave()
    {
        const std::lock_guard lock(m_mutex);
        --m_requests;
        m_changed.notify_all();
    }
    /// Sleeps until `when`; false, and at once, if the program is to end or the client of `request` has left:
    /// the gateway closes its connection then.
    bool sleepUntil(Clock::time_point when, const FCGX_Request &request) const
    {
        pollfd events[] = { { m_closing, POLLIN, 0 }, { request.ipcFd, POLLRDHUP, 0 } };
        while (true) {
            const auto left = std::chrono::ceil<std::chrono::milliseconds>(when - Clock::now()).count();
            if (left <= 0)
                return true;
            const int ready = poll(events, 2, static_cast<int>(left));
            if (ready > 0 || (ready < 0 && errno != EINTR))
                return false;
        }
    }
    void close()
    {
        const std::uint64_t one = 1;
        if (write(m_closing, &one, sizeof one) < 0) // nobody ever reads it: it stays readable
            return;
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, ShutdownPatience, [this] { return m_requests == 0; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_requests = 0;
    int m_closing = eventfd(0, EFD_CLOEXEC);
};

constexpr std::string_view PageBody = R"(
<p>One event a second, pushed by the server over a connection that stays open.</p>
<table>
<tr><th scope="row">Connection</th><td id="state">Connecting…</td></tr>
<tr><th scope="row">Events</th><td id="count">0</td></tr>
<tr><th scope="row">Last one</th><td id="last">–</td></tr>
</table>
<form><button type="button" id="switch">Disconnect</button></form>
<pre id="events">
</pre>
<script>
const show = (id, text) => document.getElementById(id).textContent = text;
const log = document.getElementById('events');
const button = document.getElementById('switch');
let source, count = 0;
function connect() {
    source = new EventSource(location.pathname);
    source.onopen = () => show('state', 'Connected');
    source.onerror = () => show('state', 'Interrupted; the browser connects again by itself');
    source.addEventListener('tick', event => {
        const time = JSON.parse(event.data).time;
        show('count', ++count);
        show('last', '#' + event.lastEventId + ' at ' + time);
        log.textContent = ('#' + event.lastEventId + '  ' + time + '\n' + log.textContent)
            .split('\n').slice(0, 20).join('\n');
    });
    button.textContent = 'Disconnect';
}
button.onclick = () => {
    if (source.readyState === EventSource.CLOSED) {
        connect();
    } else {
        source.close();
        show('state', 'Closed');
        button.textContent = 'Connect';
    }
};
connect();
</script>
)";

std::string utcNow()
{
    const std::time_t now = std::time(nullptr);
    std::tm utc{};
    gmtime_r(&now, &utc);
    char text[32];
    return std::string(text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc));
}

std::string event(unsigned long long id)
{
    const std::string number = std::to_string(id);
    return "id: " + number + "\nevent: tick\ndata: {\"number\": " + number
        + ", \"time\": " + examples::jsonString(utcNow()) + "}\n\n";
}

/// Sends and flushes: an event that waits in a buffer is late. False if the client has gone.
bool push(FCGX_Request &request, std::string_view text)
{
    return examples::send(request, text) && FCGX_FFlush(request.out) == 0;
}

/// A browser that lost its connection names the last event it saw; the numbers go on from there.
unsigned long long lastEventId(const FCGX_Request &request)
{
    const std::string_view text = examples::param(request, "HTTP_LAST_EVENT_ID");
    unsigned long long id = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
    return error == std::errc() && end == text.data() + text.size() ? id : 0;
}

/// Waits for the next event. Now and then a comment goes out: it keeps proxies from closing a quiet
/// connection, and tells the client that we are still there.
bool waitUntil(Clock::time_point next, std::chrono::milliseconds heartbeat, FCGX_Request &request,
               Stage &stage)
{
    while (next - Clock::now() > heartbeat) {
        if (!stage.sleepUntil(Clock::now() + heartbeat, request) || !push(request, ": still here\n\n"))
            return false;
    }
    return stage.sleepUntil(next, request);
}

void streamEvents(FCGX_Request &request, Stage &stage)
{
    const std::string_view query = examples::param(request, "QUERY_STRING");
    const long count = examples::queryNumber(query, "count", 0, 0, 1'000'000); // 0 = endless
    const std::chrono::milliseconds interval(examples::queryNumber(query, "interval", 1000, 1, 3'600'000));
    const std::chrono::milliseconds heartbeat(examples::queryNumber(query, "heartbeat", 5000, 10, 60'000));
    unsigned long long id = lastEventId(request);
    if (!push(request,
              "Content-Type: text/event-stream\r\nCache-Control: no-store\r\n"
              "X-Accel-Buffering: no\r\n\r\nretry: 1000\n\n"))
        return;
    Clock::time_point next = Clock::now();
    for (long sent = 1; push(request, event(++id)) && sent != count; ++sent) {
        next += interval;
        if (!waitUntil(next, heartbeat, request, stage))
            return;
    }
}

void serve(int listenFd, Stage &stage)
{
    FCGX_Request request;
    if (FCGX_InitRequest(&request, listenFd, 0) != 0)
        return;
    while (FCGX_Accept_r(&request) == 0) {
        stage.enter();
        if (examples::queryValue(examples::param(request, "QUERY_STRING"), "page")) {
            examples::send(request, "Content-Type: text/html; charset=utf-8\r\n\r\n");
            examples::send(request, examples::htmlPage("Server-sent events", PageBody));
        } else {
            streamEvents(request, stage);
        }
        FCGX_Finish_r(&request);
        stage.leave();
    }
}

} // namespace

int main(int argc, char **argv)
{
    const int listenFd = examples::listenDescriptor(argc, argv);
    if (listenFd < 0)
        return 1;
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr); // for the threads below, too
    static Stage stage; // outlives the threads, which nothing wakes from their accept()
    for (int i = 0; i < Threads; ++i)
        std::thread(serve, listenFd, std::ref(stage)).detach();
    int signal = 0;
    sigwait(&signals, &signal);
    stage.close();
    std::_Exit(0);
}
