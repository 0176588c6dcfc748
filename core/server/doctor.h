// Looks for what is wrong with the daemon and its apps, and says how to mend it.
#pragma once

#include "config/config.h"
#include "server/appwait.h"
#include "server/findings.h"
#include "server/samplerequest.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>

namespace spawner {

class Engine;
class LibraryCheck;

/// What can be told from the outside: works without a running daemon too. `urls` is empty then.
Findings checkSurroundings(const Config &config, const QByteArrayList &urls);

/// One examination: of everything (without touching apps), or of one app, which is started and asked, if that
/// is allowed. Works in small steps from the event loop, so that nobody waits for it, and is bounded: each wait ends by itself. finished()
/// comes once; destroying it before gives up. Main thread.
class Doctor : public QObject
{
    Q_OBJECT
public:
    enum class Touch { LookOnly, MayStart };

    /// `app` empty: everything. `engine` outlives it.
    Doctor(Engine &engine, QByteArray app, Touch touch, QObject *parent = nullptr);
    ~Doctor() override;

    void start();

signals:
    void finished(const spawner::Findings &findings);

private:
    void plan();
    void planApp(const QByteArray &name);
    void next();
    void add(const Findings &findings) { m_findings.append(findings); }
    int watchCount() const;
    void checkConfigFile();
    void checkLibraries();
    void startApp();
    void onStarted(const Result<void> &outcome);
    void askApp();
    void onAnswer(const Result<SampleAnswer> &answer);

    Engine &m_engine;
    const QByteArray m_app;
    const Touch m_touch;
    std::deque<std::function<void()>> m_steps; // each calls next() once, now or later
    std::unique_ptr<LibraryCheck> m_libraries;
    std::unique_ptr<SampleRequest> m_sample;
    Findings m_findings;
};

} // namespace spawner
