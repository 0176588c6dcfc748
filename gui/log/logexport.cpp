#include "gui/log/logexport.h"

#include "gui/log/ansitext.h"
#include "gui/log/logtimes.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace spawner {

using namespace Qt::StringLiterals;

namespace logexport {

namespace {

QByteArray gapLine(const LogLine &line, Form form)
{
    if (form == Form::Json)
        return QJsonDocument(QJsonObject{ { u"missing"_s, double(line.missing) } }).toJson(QJsonDocument::Compact);
    const int lines = int(std::min<quint64>(line.missing, 2'000'000'000));
    return '[' + QCoreApplication::translate("spawner::LogModel", "%Ln line(s) are missing here", nullptr, lines).toUtf8() + ']';
}

QByteArray jsonLine(const LogStore &store, const LogLine &line)
{
    LogEntry entry;
    entry.sequence = line.sequence;
    entry.time = line.time;
    entry.app = store.appName(line.app);
    entry.pid = line.pid;
    entry.stream = logStreamName(line.stream);
    entry.text = line.text;
    QJsonObject json = entry.toJson();
    if (line.level != LogLevel::None)
        json.insert(u"level"_s, QString::fromLatin1(lineLevelName(line.level)));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray line(const LogStore &store, const LogLine &line, Form form)
{
    if (line.isGap())
        return gapLine(line, form);
    if (form == Form::Json)
        return jsonLine(store, line);
    const QByteArray text = line.isPlain ? line.text : AnsiText::plain(line.text).toUtf8();
    if (form == Form::Plain)
        return text;
    const QByteArray &app = store.appName(line.app);
    const QByteArray level = lineLevelName(line.level);
    return LogTimes::iso(line.time).toLatin1() + ' ' + (app.isEmpty() ? QByteArray("fcgi-spawner") : app) + '['
        + QByteArray::number(line.pid) + "] " + logStreamName(line.stream) + ' ' + (level.isEmpty() ? QByteArray("-") : level)
        + ": " + text;
}

QByteArray text(const LogStore &store, const std::vector<quint64> &ids, Form form)
{
    QByteArray result;
    for (const quint64 id : ids) {
        if (const LogLine *const found = store.find(id))
            result += line(store, *found, form) + '\n';
    }
    return result;
}

Result<void> save(const QString &file, const LogStore &store, const std::vector<quint64> &ids, Form form)
{
    QSaveFile out(file);
    const auto problem = [&out, &file] {
        //: %1 is a file, %2 the system's words.
        const QString message = QCoreApplication::translate("spawner::LogPane", "cannot save %1: %2").arg(file, out.errorString());
        return Error{ ErrorCode::InputOutput, message };
    };
    if (!out.open(QIODevice::WriteOnly))
        return problem();
    for (const quint64 id : ids) {
        if (const LogLine *const found = store.find(id))
            out.write(line(store, *found, form) + '\n');
    }
    if (!out.commit())
        return problem();
    return {};
}

QString fileName(const QByteArray &app, Form form)
{
    QString name = app.isEmpty() ? u"log"_s : QFileInfo(QString::fromUtf8(app)).fileName();
    return name + QDateTime::currentDateTime().toString(u"-yyyyMMdd-HHmmss") + (form == Form::Json ? u".jsonl"_s : u".log"_s);
}

} // namespace logexport

} // namespace spawner
