#include "gui/views/factspanel.h"

#include "gui/client/appcondition.h"
#include "gui/models/idlestate.h"
#include "gui/style/format.h"
#include "gui/style/safetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>

namespace spawner {

namespace {

// Times and texts of the facts, each a sentence or a few words.
struct Facts
{
    Q_DECLARE_TR_FUNCTIONS(spawner::FactsPanel)
public:
    static QString state(const AppStatus &app, qint64 asOfMs, qint64 nowMs)
    {
        const auto retryAt = app.retryInMs ? std::optional(asOfMs + *app.retryInMs) : std::nullopt;
        // A problem has a line of its own.
        const QString detail = app.problem ? QString() : cleanLine(conditionDetail(app, nowMs, retryAt));
        const QString word = conditionText(conditionOf(app));
        return detail.isEmpty() ? word : tr("%1: %2").arg(word, detail);
    }
    static QString mode(const AppStatus &app, qint64, qint64)
    {
        //: How an app is spoken to (mode), and its FastCGI role.
        return tr("%1, role %2").arg(cleanLine(QString::fromUtf8(app.mode)), cleanLine(QString::fromUtf8(app.role)));
    }
    static QString processes(const AppStatus &app, qint64, qint64)
    {
        return tr("%1 (at least %2, at most %3)")
            .arg(Format::number(app.children.size()), Format::number(app.processesMin), Format::number(app.processesMax));
    }
    static QString idle(const AppStatus &app, qint64 asOfMs, qint64 nowMs)
    {
        const QString now = idleStateOf(app, asOfMs, nowMs).sentence();
        const QString limit = app.idleTimeoutMs > 0
            ? tr("stopped after %1 without a request").arg(Format::duration(std::chrono::milliseconds(app.idleTimeoutMs)))
            : tr("never stopped for being idle");
        return now.isEmpty() ? limit : tr("%1; %2").arg(now, limit);
    }
    static QString requests(const AppStatus &app, qint64, qint64)
    {
        return tr("%1 (%2 with an error), %3 cold starts, %4 in, %5 out")
            .arg(Format::number(qint64(app.requests)), Format::number(qint64(app.errors)), Format::number(qint64(app.coldStarts)),
                 Format::bytes(qint64(app.bytesIn)), Format::bytes(qint64(app.bytesOut)));
    }
    static QString uptime(const AppStatus &app, qint64, qint64 nowMs)
    {
        qint64 oldest = 0;
        for (const ChildStatus &child : app.children)
            oldest = oldest == 0 ? child.startedAt : std::min(oldest, child.startedAt);
        if (oldest == 0)
            return {};
        return tr("%1, since %2").arg(Format::duration(std::chrono::milliseconds(nowMs - oldest)),
                                      Format::dateTime(QDateTime::fromMSecsSinceEpoch(oldest)));
    }
    static QString reason(const QByteArray &reason)
    {
        if (reason == "crash")
            return tr("crashed");
        if (reason == "start-failed")
            return tr("did not start");
        if (reason == "finished")
            return tr("finished by themselves");
        if (reason == "idle")
            return tr("idle");
        if (reason == "new-version")
            return tr("replaced by a new version");
        if (reason == "removed")
            return tr("removed");
        if (reason == "administrator")
            return tr("stopped by somebody");
        if (reason == "stuck")
            return tr("stuck");
        if (reason == "shutdown")
            return tr("shut down");
        return cleanLine(QString::fromUtf8(reason));
    }
    static QString ends(const AppStatus &app, qint64, qint64)
    {
        QStringList parts;
        for (auto it = app.restarts.constBegin(); it != app.restarts.constEnd(); ++it) {
            if (it.value() > 0)
                //: How many processes ended for what reason: "3 idle".
                parts.append(tr("%1 %2").arg(Format::number(qint64(it.value())), reason(it.key())));
        }
        return parts.join(tr(", "));
    }
    static QString file(const AppStatus &app, qint64, qint64)
    {
        if (app.fileModifiedAt <= 0)
            return cleanLine(QString::fromUtf8(app.file));
        return tr("%1 (%2, changed %3)").arg(cleanLine(QString::fromUtf8(app.file)), Format::bytes(app.fileBytes),
                                             Format::dateTime(QDateTime::fromMSecsSinceEpoch(app.fileModifiedAt)));
    }
};

} // namespace

FactsPanel::FactsPanel(QWidget *parent) : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignTrailing | Qt::AlignTop);
    add("state", [] { return Facts::tr("State:"); }, Facts::state);
    add("problem", [] { return Facts::tr("Problem:"); },
        [](const AppStatus &app, qint64, qint64) { return app.problem ? cleanLine(app.problem->message) : QString(); });
    add("lastExit", [] { return Facts::tr("Last exit:"); },
        [](const AppStatus &app, qint64, qint64) { return cleanLine(app.lastExit); });
    add("file", [] { return Facts::tr("File:"); }, Facts::file);
    add("address", [] { return Facts::tr("Address:"); },
        [](const AppStatus &app, qint64, qint64) { return cleanLine(QString::fromUtf8(app.path)); });
    add("mode", [] { return Facts::tr("Mode:"); }, Facts::mode);
    add("processes", [] { return Facts::tr("Processes:"); }, Facts::processes);
    add("idle", [] { return Facts::tr("When idle:"); }, Facts::idle);
    add("uptime", [] { return Facts::tr("Uptime:"); }, Facts::uptime);
    add("requests", [] { return Facts::tr("Requests:"); }, Facts::requests);
    add("ends", [] { return Facts::tr("Ended processes:"); }, Facts::ends);
    retranslate();
}

void FactsPanel::add(const char *name, QString (*title)(), QString (*text)(const AppStatus &, qint64, qint64))
{
    auto *label = new QLabel;
    label->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    auto *value = new QLabel;
    value->setObjectName(QLatin1String(name));
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    static_cast<QFormLayout *>(layout())->addRow(label, value);
    m_facts.push_back({ title, text, label, value });
}

void FactsPanel::show(const AppStatus &app, qint64 asOfMs, qint64 nowMs)
{
    for (const Fact &fact : m_facts) {
        const QString text = fact.text(app, asOfMs, nowMs);
        fact.label->setVisible(!text.isEmpty());
        fact.value->setVisible(!text.isEmpty());
        // A selection in it lasts as long as the text does.
        if (text != fact.value->text())
            fact.value->setText(text);
    }
}

void FactsPanel::retranslate()
{
    for (const Fact &fact : m_facts) {
        fact.label->setText(fact.title());
        QString name = fact.title();
        fact.value->setAccessibleName(name.remove(u':'));
    }
}

void FactsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace spawner
