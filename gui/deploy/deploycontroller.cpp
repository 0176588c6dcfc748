#include "gui/deploy/deploycontroller.h"

#include "gui/settings/keys.h"
#include "gui/style/format.h"
#include "gui/style/safetext.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonObject>
#include <QLocale>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace spawner {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int MaxAtOnce = 3; // a connection may have four; one for whoever else
constexpr int MaxNamesShown = 4;
constexpr std::chrono::milliseconds ResultLifetime = 2min;
constexpr std::chrono::milliseconds WatchFor = 2min; // a crash within it is taken for the new version's

QString shownName(const QByteArray &app)
{
    return isolated(appFileName(app));
}

} // namespace

DeployController::DeployController(Session &session, Settings &settings, NoticeArea &notices, QWidget *window)
    : QObject(window), m_session(session), m_settings(settings), m_notices(notices), m_window(window)
{
    connect(&m_session, &Session::eventHappened, this, &DeployController::onEvent);
}

DeployController::~DeployController() = default;

QStringList DeployController::filesOf(const QMimeData *data)
{
    QStringList files;
    if (!data || !data->hasUrls())
        return files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

DropOverlay::Content DeployController::preview(const QStringList &files) const
{
    const DaemonConnection &connection = m_session.connection();
    QString why;
    if (!connection.mayChange(&why))
        return { tr("Nothing can be deployed to %1").arg(isolated(connection.profile().displayName())), why, true };
    QStringList names;
    QStringList faults;
    for (const QString &file : files) {
        if (QFileInfo(file).isDir()) {
            const auto count = FilePreflight::programsIn(file).size();
            if (count > 0)
                //: %1 a folder
                names.append(tr("%1 (%n program(s))", nullptr, int(count)).arg(isolated(QFileInfo(file).fileName())));
            else
                faults.append(tr("%1: a folder without a *.fcgi program").arg(isolated(QFileInfo(file).fileName())));
            continue;
        }
        const auto found = FilePreflight::look(file, connection.profile().isLocal());
        if (found)
            names.append(shownName(found->app));
        else
            faults.append(tr("%1: %2").arg(isolated(QFileInfo(file).fileName()), found.error().message));
    }
    if (names.isEmpty() && !faults.isEmpty())
        return { tr("This cannot be deployed"), faults.mid(0, MaxNamesShown).join(u'\n'), true };
    if (names.size() > MaxNamesShown) {
        const int more = int(names.size()) - MaxNamesShown;
        names = names.mid(0, MaxNamesShown);
        names.append(tr("and %n more", nullptr, more));
    }
    const QString target = isolated(m_session.status().daemon.webRoot);
    //: %1 a daemon ("This computer", "web1"), %2 a folder there
    return { tr("Deploy to %1 → %2").arg(isolated(connection.profile().displayName()), target),
             (names + faults.mid(0, MaxNamesShown)).join(u'\n'), false };
}

void DeployController::deploy(const QStringList &files)
{
    QString why;
    if (!m_session.connection().mayChange(&why)) {
        m_notices.show("deploy", { .glyph = Glyph::Error, .tone = Tone::Bad, .text = tr("Nothing was deployed: %1").arg(why) });
        return;
    }
    m_notices.remove("deploy");
    for (const QString &file : files) {
        if (!QFileInfo(file).isDir()) {
            add(file, {});
            continue;
        }
        const QStringList programs = FilePreflight::programsIn(file);
        if (programs.isEmpty())
            tellRefused(file, tr("it is a folder without a *.fcgi program"));
        for (const QString &program : programs) {
            const qsizetype slash = program.lastIndexOf(u'/');
            add(QDir(file).filePath(program), program.first(slash < 0 ? 0 : slash).toUtf8());
        }
    }
    next();
}

void DeployController::deployOne(const QString &file, const std::function<void(Result<QByteArray>)> &done)
{
    const auto found = FilePreflight::look(file, m_session.connection().profile().isLocal());
    if (!found)
        return done(found.error());
    auto *deployment = new Deployment(m_session.connection(), *found, this);
    connect(deployment, &Deployment::finished, this, [deployment, done, app = found->app](const Result<DeployOutcome> &outcome) {
        deployment->deleteLater();
        done(outcome ? Result<QByteArray>(app) : Result<QByteArray>(outcome.error()));
    });
    deployment->start();
}

void DeployController::add(const QString &file, const QByteArray &folder)
{
    const bool isHere = m_session.connection().profile().isLocal();
    auto found = FilePreflight::look(file, isHere);
    if (!found) {
        tellRefused(file, found.error().message);
        return;
    }
    if (!folder.isEmpty())
        found->app = folder + '/' + found->app;
    const AppStatus *present = m_session.app(found->app);
    if (isHere && present && QFileInfo(file) == QFileInfo(QFile::decodeName(present->file))) {
        tellRefused(file, tr("it is the app itself"));
        return;
    }
    m_waiting.push_back({ *found, false });
}

void DeployController::tellRefused(const QString &file, const QString &why)
{
    m_notices.show("refused:" + file.toUtf8(),
                   { .glyph = Glyph::Error,
                     .tone = Tone::Bad,
                     //: %1 a file, %2 a reason: "it is a folder"
                     .text = tr("%1 was not deployed: %2.").arg(isolated(QFileInfo(file).fileName()), why),
                     .choices = { { tr("Choose another…"), [this] { chooseFiles(); }, true } } });
}

void DeployController::next()
{
    if (m_sheet)
        return;
    for (auto entry = m_waiting.begin(); entry != m_waiting.end() && m_running.size() < MaxAtOnce;) {
        if (m_running.contains(entry->file.app)) {
            ++entry; // the one before it first
            continue;
        }
        const Waiting waiting = *entry;
        entry = m_waiting.erase(entry);
        if (waiting.isAgreed || !m_session.app(waiting.file.app) || !m_settings.value(keys::ConfirmReplace)
            || m_askMode == AskMode::ReplaceAll) {
            begin(waiting.file);
        } else if (m_askMode == AskMode::Ask && ask(waiting)) {
            return;
        }
        entry = m_waiting.begin();
    }
    if (m_waiting.empty())
        m_askMode = AskMode::Ask;
}

bool DeployController::ask(const Waiting &waiting)
{
    const AppStatus *present = m_session.app(waiting.file.app);
    const auto isAsked = [this](const Waiting &later) { return m_session.app(later.file.app) != nullptr; };
    const auto remaining = std::count_if(m_waiting.cbegin(), m_waiting.cend(), isAsked);
    m_sheet = new ReplaceSheet({ waiting.file, *present, int(remaining),
                                 [this](const QByteArray &app) { return m_session.app(app) != nullptr; } },
                               m_window);
    connect(m_sheet, &ReplaceSheet::chosen, this,
            [this, file = waiting.file](ReplaceSheet::Choice choice, const QByteArray &app, bool forAll) {
                onChosen(file, choice, app, forAll);
            });
    m_sheet->open();
    return true;
}

void DeployController::onChosen(const DeployFile &file, ReplaceSheet::Choice choice, const QByteArray &app, bool forAll)
{
    m_sheet = nullptr; // it is on its way out
    if (forAll)
        m_askMode = choice == ReplaceSheet::Choice::Replace ? AskMode::ReplaceAll : AskMode::SkipAll;
    if (choice != ReplaceSheet::Choice::Cancel) {
        DeployFile named = file;
        named.app = app;
        m_waiting.push_front({ named, true });
    }
    next();
}

void DeployController::begin(const DeployFile &file)
{
    const bool isReplacement = m_session.app(file.app) != nullptr;
    auto *deployment = new Deployment(m_session.connection(), file, this);
    m_running.insert(file.app, deployment);
    const QByteArray key = noticeKey(file.app);
    connect(deployment, &Deployment::progressed, this, [this, deployment, key] {
        if (deployment->stage() == Deployment::Stage::Installing && m_notices.has(key)) {
            // It can no longer be called off.
            m_notices.show(key, { .glyph = Glyph::Deploy, .tone = Tone::Busy, .text = deployment->text(), .isClosable = false, .percent = -1 });
        } else {
            m_notices.setProgress(key, deployment->text(), deployment->percent());
        }
        emit progressed();
    });
    connect(deployment, &Deployment::finished, this, [this, deployment, isReplacement](const Result<DeployOutcome> &outcome) {
        onFinished(deployment, isReplacement, outcome);
    });
    m_notices.show(key, { .glyph = Glyph::Deploy,
                          .tone = Tone::Busy,
                          .text = deployment->text(),
                          .choices = { { tr("Cancel"), [this, app = file.app] {
                                            Deployment *cancelled = m_running.value(app);
                                            if (!cancelled || !cancelled->cancel())
                                                return;
                                            m_running.remove(app);
                                            cancelled->deleteLater();
                                            emit progressed();
                                            next();
                                        } } },
                          .isClosable = false,
                          .percent = 0 });
    deployment->start();
}

void DeployController::onFinished(Deployment *deployment, bool isReplacement, const Result<DeployOutcome> &outcome)
{
    const DeployFile file = deployment->file();
    m_running.remove(file.app);
    deployment->deleteLater();
    if (outcome) {
        tellDeployed(file.app, isReplacement);
        emit deployed(file.app);
        if (m_settings.value(keys::OpenAfterDeploy))
            emit openWanted(file.app);
    } else {
        tellFailed(file, outcome.error());
    }
    emit progressed();
    next();
}

QList<InfoBar::Choice> DeployController::resultChoices(const QByteArray &app, bool canGoBack)
{
    QList<InfoBar::Choice> choices{ { tr("Open"), [this, app] { emit openWanted(app); }, !canGoBack, false },
                                   { tr("View log"), [this, app] { emit logWanted(app); }, false, false } };
    if (canGoBack)
        choices.append({ tr("Undo"), [this, app] { rollBack(app); }, true });
    return choices;
}

void DeployController::tellDeployed(const QByteArray &app, bool isReplacement)
{
    m_watched.remove(app);
    if (isReplacement)
        m_watched.insert(app, QDateTime::currentMSecsSinceEpoch() + WatchFor.count());
    m_notices.show(noticeKey(app), { .glyph = Glyph::Success,
                                     .tone = Tone::Good,
                                     .text = tr("%1 deployed").arg(shownName(app)),
                                     .choices = resultChoices(app, isReplacement),
                                     .lifetime = ResultLifetime });
}

void DeployController::tellFailed(const DeployFile &file, const Error &error)
{
    m_notices.show(noticeKey(file.app),
                   { .glyph = Glyph::Error,
                     .tone = Tone::Bad,
                     //: %1 an app, %2 what the spawner says: a sentence without a full stop
                     .text = tr("%1 was not deployed: %2").arg(shownName(file.app), cleanLine(error.message)),
                     .choices = { { tr("Try again"), [this, path = file.file, app = file.app] {
                                       auto again = FilePreflight::look(path, m_session.connection().profile().isLocal());
                                       if (!again)
                                           return tellRefused(path, again.error().message);
                                       again->app = app;
                                       m_waiting.push_back({ *again, true }); // asked already
                                       next();
                                   }, true },
                                  { tr("View log"), [this, app = file.app] { emit logWanted(app); }, false, false } } });
}

void DeployController::rollBack(const QByteArray &app, const QByteArray &version)
{
    const QByteArray key = noticeKey(app);
    m_watched.remove(app);
    m_notices.show(key, { .glyph = Glyph::Rollback, .tone = Tone::Busy, .text = tr("Rolling back %1…").arg(shownName(app)),
                          .isClosable = false, .percent = -1 });
    QJsonObject params{ { u"app"_s, QString::fromUtf8(app) } };
    if (!version.isEmpty())
        params.insert(u"version"_s, QString::fromUtf8(version));
    const QPointer<DeployController> guard(this);
    m_session.connection().call(
        "deploy.rollback", params,
        [guard, app, version, key](const Result<QJsonObject> &answer) {
            if (!guard)
                return;
            if (answer) {
                guard->m_notices.show(key, { .glyph = Glyph::Success,
                                             .tone = Tone::Good,
                                             .text = tr("%1 rolled back").arg(shownName(app)),
                                             .choices = guard->resultChoices(app, false),
                                             .lifetime = ResultLifetime });
                emit guard->deployed(app);
                return;
            }
            guard->m_notices.show(key, { .glyph = Glyph::Error,
                                         .tone = Tone::Bad,
                                         .text = tr("%1 was not rolled back: %2").arg(shownName(app), cleanLine(answer.error().message)),
                                         .choices = { { tr("Try again"), [guard, app, version] { guard->rollBack(app, version); }, true } } });
        },
        [guard, app, key](const QJsonObject &progress) {
            if (guard && guard->m_notices.has(key))
                guard->m_notices.setProgress(key, tr("Rolling back %1: %2").arg(shownName(app), cleanLine(progress["text"_L1].toString())), -1);
        });
}

void DeployController::onEvent(const ControlEvent &event)
{
    if (event.type != "crash" && event.type != "crash-loop" && event.type != "reload-failed")
        return;
    const auto watched = m_watched.find(event.app);
    if (watched == m_watched.end())
        return;
    if (QDateTime::currentMSecsSinceEpoch() > *watched) {
        m_watched.erase(watched);
        return;
    }
    QString text = cleanLine(event.text);
    if (!event.lines.isEmpty())
        //: %1 a sentence about a crash, %2 the last line that the app wrote
        text = tr("%1: %2").arg(text, cleanLine(event.lines.last()));
    m_notices.show(noticeKey(event.app),
                   { .glyph = Glyph::StateCrashed,
                     .tone = Tone::Bad,
                     //: %1 an app, %2 what happened
                     .text = tr("%1 after it was deployed: %2").arg(shownName(event.app), text),
                     .choices = { { tr("Roll back"), [this, app = event.app] { rollBack(app); }, true },
                                  { tr("View log"), [this, app = event.app] { emit logWanted(app); }, false, false } } });
}

int DeployController::percent() const
{
    if (m_running.isEmpty())
        return -1;
    int sum = 0;
    for (const Deployment *deployment : m_running)
        sum += std::max(deployment->percent(), deployment->stage() == Deployment::Stage::Installing ? 100 : 0);
    return sum / int(m_running.size());
}

void DeployController::chooseFiles()
{
    auto *dialog = new QFileDialog(m_window, tr("Deploy"));
    dialog->setObjectName(u"deployDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({ tr("FastCGI programs (*.fcgi)"), tr("All files (*)") });
    dialog->setLabelText(QFileDialog::Accept, tr("&Deploy"));
    connect(dialog, &QFileDialog::filesSelected, this, &DeployController::deploy);
    dialog->open();
}

} // namespace spawner
