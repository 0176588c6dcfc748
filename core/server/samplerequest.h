// One GET through the daemon's own front door.
#pragma once

#include "base/duration.h"
#include "base/result.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QIODevice;

namespace spawner {

struct SampleAnswer
{
    int status = 0;
    milliseconds time{ 0 }; ///< until the head was there
    QByteArray head; ///< without the empty line
};

/// Asks one of the daemon's own listeners, as a client on this machine would, and looks at the head of the answer; then
/// hangs up. The callback comes exactly once, from the event loop, at the latest after `patience`. Destroying it before gives up
/// without a word. Main thread: the answer comes from a gateway's.
class SampleRequest : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(const Result<SampleAnswer> &)>;

    /// `url` as Engine::urls() has it; `target` is a path.
    SampleRequest(const QByteArray &url, const QByteArray &target, milliseconds patience, Callback done,
                  QObject *parent = nullptr);
    ~SampleRequest() override;

private:
    template <typename Socket>
    void use(std::unique_ptr<Socket> socket);
    void onConnected();
    void onReadyRead();
    void fail(const QString &why);
    void finish(const Result<SampleAnswer> &answer);

    const QByteArray m_url;
    const QByteArray m_target;
    std::unique_ptr<QIODevice> m_socket;
    Callback m_done;
    QTimer m_timer;
    Clock::time_point m_start = Clock::now();
    QByteArray m_received;
};

} // namespace spawner
