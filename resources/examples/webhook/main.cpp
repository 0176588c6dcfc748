// Events of GitHub and Launchpad, passed on to Mattermost: POST /webhook.fcgi?id=HOOK takes one in, GET shows
// how things are.
//
// FastCGI threads take events in and put messages into the spool (receiver, spool); the main thread has an
// event loop and delivers them (deliverer). Only files connect the two.
#include "../common/fastcgi.h"
#include "../common/text.h"
#include "deliverer.h"
#include "receiver.h"
#include "statuspage.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <sys/signalfd.h>
#include <thread>

namespace {

constexpr int Threads = 8; // as in webhook.fcgi.toml
constexpr int ShownOutcomes = 20;
constexpr std::chrono::seconds StopPatience{ 4 }; // a gateway kills after 10

using namespace examples;

/// What all threads share.
struct Program
{
    Program(const QString &itsFolder, const Limits &itsLimits) : folder(itsFolder), limits(itsLimits) { }

    QString folder;
    Limits limits;
    SharedCounts counts;
    Spool spool{ limits.queueFolder, limits.queueLength };
    Receiver receiver{ spool, limits, folder, counts };
};

QByteArray field(const FCGX_Request &request, const char *name)
{
    const std::string_view value = param(request, name);
    return QByteArray(value.data(), static_cast<qsizetype>(value.size()));
}

std::optional<QByteArray> readBody(FCGX_Request &request, qint64 mostBytes)
{
    QByteArray body;
    char chunk[16 * 1024];
    for (int part; (part = FCGX_GetStr(chunk, sizeof chunk, request.in)) > 0;) {
        if (body.size() + part > mostBytes)
            return std::nullopt;
        body.append(chunk, part);
    }
    return body;
}

Incoming incoming(const FCGX_Request &request)
{
    Incoming head;
    head.method = field(request, "REQUEST_METHOD");
    head.query = field(request, "QUERY_STRING");
    head.contentType = field(request, "CONTENT_TYPE");
    bool isKnown = false;
    const qint64 length = field(request, "CONTENT_LENGTH").toLongLong(&isKnown);
    head.contentLength = isKnown ? length : -1;
    head.signatures = { field(request, "HTTP_X_HUB_SIGNATURE_256"), field(request, "HTTP_X_HUB_SIGNATURE") };
    head.githubEvent = field(request, "HTTP_X_GITHUB_EVENT");
    head.githubDelivery = field(request, "HTTP_X_GITHUB_DELIVERY");
    head.launchpadEvent = field(request, "HTTP_X_LAUNCHPAD_EVENT_TYPE");
    head.launchpadDelivery = field(request, "HTTP_X_LAUNCHPAD_DELIVERY");
    return head;
}

void showStatus(FCGX_Request &request, Program &program)
{
    Status status{ program.counts.now(), program.spool.waiting().size(), program.limits.queueLength,
                   Settings::load(program.folder).problem, program.spool.history(ShownOutcomes) };
    QString problem;
    if (!program.spool.open(&problem)) {
        std::fprintf(stderr, "%s\n", qPrintable(problem));
        status.problem = QStringLiteral("messages cannot be kept; the log says why"); // without paths
    }
    const bool json = wantsJson(param(request, "QUERY_STRING"), param(request, "HTTP_ACCEPT"));
    send(request, json ? "Content-Type: application/json\r\n" : "Content-Type: text/html; charset=utf-8\r\n");
    send(request, "Cache-Control: no-store\r\n\r\n");
    send(request, json ? statusJson(status) : statusPage(status));
}

void takeIn(FCGX_Request &request, Program &program)
{
    const Answer answer = program.receiver.receive(
        incoming(request), [&request](qint64 mostBytes) { return readBody(request, mostBytes); });
    send(request, "Status: " + std::to_string(answer.status) + "\r\nContent-Type: application/json\r\n");
    send(request,
         answer.fields.toStdString() + "Cache-Control: no-store\r\n\r\n{\"message\": "
             + jsonString(answer.message.toStdString()) + "}\n");
}

void serve(int listenFd, Program &program)
{
    FCGX_Request request;
    if (FCGX_InitRequest(&request, listenFd, 0) != 0)
        return;
    while (FCGX_Accept_r(&request) == 0) {
        const std::string_view method = param(request, "REQUEST_METHOD");
        if (method == "GET" || method == "HEAD")
            showStatus(request, program);
        else
            takeIn(request, program);
        FCGX_Finish_r(&request);
    }
}

/// SIGTERM and SIGINT as something to read. Before any thread is made, for all of them.
int terminationDescriptor()
{
    sigset_t wanted;
    sigemptyset(&wanted);
    sigaddset(&wanted, SIGTERM);
    sigaddset(&wanted, SIGINT);
    pthread_sigmask(SIG_BLOCK, &wanted, nullptr);
    return signalfd(-1, &wanted, SFD_CLOEXEC);
}

/// Takes its time if another process, such as this program's previous version, still delivers.
void startWhenLocked(Program &program, Deliverer &deliverer)
{
    QString problem;
    if (program.spool.open(&problem) && program.spool.waitForLock(&problem)) {
        QMetaObject::invokeMethod(
            &deliverer, [&deliverer] { deliverer.start(); }, Qt::QueuedConnection);
        return;
    }
    std::fprintf(stderr, "nothing is delivered: %s\n", qPrintable(problem));
}

} // namespace

int main(int argc, char **argv)
{
    const int termination = terminationDescriptor();
    const int listenFd = listenDescriptor(argc, argv);
    if (listenFd < 0)
        return 1;
    QCoreApplication app(argc, argv);
    const QString folder = QCoreApplication::applicationDirPath();
    QString problem;
    const Limits limits = Limits::load(folder, &problem);
    if (!problem.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(problem));
        return 1;
    }
    static Program program(folder, limits); // outlives the threads, which nothing wakes from their accept()
    Deliverer deliverer(program.spool, limits, folder, program.counts);
    QSocketNotifier asked(termination, QSocketNotifier::Read);
    QObject::connect(&asked, &QSocketNotifier::activated, &app, [&] {
        asked.setEnabled(false);
        // A sender whose answer is lost sends again, or its administrator does; what was promised is on disk.
        deliverer.stop(StopPatience, [] { std::_Exit(0); });
    });
    std::thread(startWhenLocked, std::ref(program), std::ref(deliverer)).detach();
    for (int i = 0; i < Threads; ++i)
        std::thread(serve, listenFd, std::ref(program)).detach();
    return app.exec();
}
