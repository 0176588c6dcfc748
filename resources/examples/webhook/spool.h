// The waiting messages, on disk.
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <mutex>

namespace examples {

/// One message that waits for its delivery.
struct Message
{
    QString key; ///< its file's name; see Spool::keyOf()
    QString hook; ///< id of the Mattermost hook: as good as a password, never shown
    QString event;
    QString text; ///< Markdown
    QDateTime queued;
};

/// How a message ended.
struct Outcome
{
    QString event;
    QDateTime queued;
    QDateTime ended;
    bool isDelivered = false;
    int attempts = 0;
    QString problem; ///< of the last attempt that failed
};

/// A folder with one file per message: waiting/KEY, then done/KEY or failed/KEY. A file is complete and
/// on disk before it has its name, so whatever ends the program, a message is there or it is not. Holds
/// no state, so several processes may add to one folder; the one with the lock delivers.
/// All functions may be called from any thread.
class Spool
{
public:
    enum class Added { Queued, Duplicate, Full, Failed };

    Spool(const QString &folder, int longest);

    /// Makes the folders, only for this user. False, with the reason in `problem`, if that fails.
    bool open(QString *problem) const;
    /// Waits until no other process has the lock; it is kept until this one ends. False if it cannot be.
    bool waitForLock(QString *problem) const;

    /// One event to one hook, however often it is sent. Without a delivery id each is an event of its own.
    static QString keyOf(const QString &source, const QString &deliveryId, const QString &hook);
    /// Safe on disk when it returns Queued. Duplicate: it waits, or was delivered, already (what failed may
    /// come again). `problem` is set for Failed only.
    Added add(const Message &message, QString *problem);

    QString waitingFolder() const { return m_folder + QStringLiteral("/waiting"); }
    /// Keys of the waiting messages, in no order.
    QStringList waiting() const;
    /// False if it cannot be read as a message: it is then in broken/ and out of the way.
    bool read(const QString &key, Message *message) const;
    /// True if it was delivered, even if the program was ended before it could take the file away.
    bool isDelivered(const QString &key) const;
    /// The message waits no more. False, with the reason, if its outcome could not be written down: nobody
    /// will know then that it was there.
    bool finish(const QString &key, const Outcome &outcome, QString *problem) const;
    void forgetWaiting(const QString &key) const;

    /// The last outcomes, newest first.
    QList<Outcome> history(int count) const;
    /// Removes the oldest outcomes beyond `keep` of each kind. Their messages are then no duplicates any
    /// more.
    void prune(int keep) const;

private:
    QString path(const char *folder, const QString &key) const;
    bool write(const QString &key, const QByteArray &content, const QString &target, bool replace,
               bool *exists, QString *problem) const;

    QString m_folder;
    int m_longest;
    std::mutex m_adding; ///< the length is checked and used in one go
};

} // namespace examples
