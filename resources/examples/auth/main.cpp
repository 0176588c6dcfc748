// Signing in with Google, Facebook, GitHub or any OpenID Connect provider: /auth.fcgi. Start with app.h.
//
// A request may have to wait for a provider, and libfcgi serves one request per thread. So there are some
// threads, and auth.fcgi.toml tells the gateway how many.
#include "../common/body.h"
#include "../common/fastcgi.h"
#include "../common/httpserver.h"
#include "app.h"

#include <QCoreApplication>

#include <chrono>
#include <condition_variable>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <thread>

namespace {

constexpr int Threads = 16; // as in auth.fcgi.toml
constexpr std::chrono::seconds ShutdownPatience{ 8 };

/// Counts the requests in hand, so that the program can end between them.
class Hands
{
public:
    void take() { change(1); }
    void release() { change(-1); }
    void waitUntilEmpty()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, ShutdownPatience, [this] { return m_requests == 0; });
    }

private:
    void change(int by)
    {
        const std::lock_guard lock(m_mutex);
        m_requests += by;
        m_changed.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_requests = 0;
};

/// The answer to a request with this body, which is a small form or of no interest.
examples::HttpAnswer answer(auth::App &app, const examples::CgiParams &params, const examples::Body &body)
{
    return app.answer(params, body.isCut() ? std::string_view() : body.start());
}

void serve(int listenFd, auth::App &app, Hands &hands)
{
    FCGX_Request request;
    if (FCGX_InitRequest(&request, listenFd, 0) != 0)
        return;
    while (FCGX_Accept_r(&request) == 0) {
        hands.take();
        examples::Body body;
        char chunk[4096];
        for (int part; (part = FCGX_GetStr(chunk, sizeof chunk, request.in)) > 0;)
            body.add({ chunk, static_cast<std::size_t>(part) });
        const examples::HttpAnswer reply = answer(app, examples::allParams(request), body);
        examples::send(request,
                       "Status: " + std::to_string(reply.status) + "\r\n" + reply.fields
                           + "Cache-Control: no-store\r\nContent-Type: " + reply.contentType + "\r\n\r\n"
                           + reply.text);
        FCGX_Finish_r(&request);
        hands.release();
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication qt(argc, argv); // Qt Network wants one, though its loop need not run
    static auth::App app(auth::Settings::read([](const char *name) { return qgetenv(name); }));
    if (const char *address = examples::listenAddress(argc, argv)) {
        return examples::serveHttp(address,
                                   [](const examples::CgiParams &params, const examples::Body &body) {
                                       return answer(app, params, body);
                                   });
    }
    const int listenFd = examples::listenDescriptor(argc, argv);
    if (listenFd < 0)
        return 1;
    sigset_t endings;
    sigemptyset(&endings);
    sigaddset(&endings, SIGTERM);
    sigaddset(&endings, SIGINT);
    pthread_sigmask(SIG_BLOCK, &endings, nullptr); // for the threads below, too
    static Hands hands; // like app it outlives the threads, which nothing wakes from their accept()
    for (int i = 0; i < Threads; ++i)
        std::thread(serve, listenFd, std::ref(app), std::ref(hands)).detach();
    int signal = 0;
    sigwait(&endings, &signal);
    hands.waitUntilEmpty();
    std::_Exit(0);
}
