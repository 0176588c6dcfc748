// What a report of a fault needs to say about this computer. English: it is for those who read reports.
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace spawner {

class Session;
class Settings;

/// What is known; facts that are not are left out. A value.
struct DiagnosticsFacts
{
    struct Fact
    {
        QString name;
        QString value;
    };
    struct Section
    {
        QString title;
        QList<Fact> facts;
    };

    QList<Section> sections;
    QStringList lastErrors; ///< newest last

    /// Versions, platform, session, connection, settings. `tray` is a word or two about the tray.
    static DiagnosticsFacts collect(const Settings &settings, const Session &session, const QString &tray,
                                    const QStringList &lastErrors);
};

/// As text, with withoutSecrets() over it.
QString diagnosticsText(const DiagnosticsFacts &facts, const QString &homeFolder);

/// `text` without what others should not read: passwords and tokens (by the names before them, in URLs, as bearers), private keys; the
/// home folder is "~", and so is another user's. Pure.
QString withoutSecrets(QString text, const QString &homeFolder);

} // namespace spawner
