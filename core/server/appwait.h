// Waits for an app to become what a command wants it to be.
#pragma once

#include "apps/appevent.h"
#include "base/duration.h"
#include "base/result.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

namespace spawner {

class App;
class AppRegistry;

/// Calls its callback exactly once, from the event loop, and then deletes itself: when `judge` comes to a verdict, when the
/// app goes, or when it took too long. Main thread.
class AppWait : public QObject
{
    Q_OBJECT
public:
    using Verdict = std::optional<Result<void>>;
    /// Asked at once, at each change of the app (with nullptr) and at each of its events.
    using Judge = std::function<Verdict(const App &app, const AppEvent *event)>;
    using Callback = std::function<void(const Result<void> &)>;

    /// `parent` ends the wait early (with ShuttingDown) when it goes.
    AppWait(AppRegistry &registry, App &app, Judge judge, Callback done, milliseconds patience, QObject *parent);
    ~AppWait() override;

private:
    void ask(const AppEvent *event);
    void finish(const Result<void> &outcome);

    const QPointer<App> m_app;
    const QByteArray m_name;
    Judge m_judge;
    Callback m_done;
    QTimer m_timer;
    bool m_isOver = false;
};

} // namespace spawner
