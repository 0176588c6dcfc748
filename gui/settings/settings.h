// What a user of the desktop program chose. Every setting takes effect at once: whoever shows one listens to changed().
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QVariant>

namespace spawner {

/// A setting: where it is kept, and what it is until somebody chooses.
template <typename T>
struct Setting
{
    const char *key; ///< "program/language"
    T standard;
};

/// The settings file (INI). Keys that this version does not know are kept. A file that cannot be read, or is newer than
/// this program, is put aside (renamed) rather than overwritten; problem() then says so. Main thread.
class Settings : public QObject
{
    Q_OBJECT
public:
    static constexpr int Schema = 1;

    /// `file` need not exist; its folder is made when something is set.
    explicit Settings(const QString &file, QObject *parent = nullptr);
    ~Settings() override;
    /// $XDG_CONFIG_HOME/fcgi-spawner/desktop.ini, or below `folder` (--config).
    static QString standardFile(const QString &folder = {});

    QString file() const { return m_settings.fileName(); }
    const QString &problem() const { return m_problem; } ///< empty if all is well

    /// What was chosen; the standard if nothing was or it is of the wrong kind.
    template <typename T>
    T value(const Setting<T> &setting) const
    {
        QVariant stored = m_settings.value(QString::fromLatin1(setting.key));
        // convert(), as "many" can be converted to a number in principle, but not in fact.
        return stored.isValid() && stored.convert(QMetaType::fromType<T>()) ? stored.value<T>() : setting.standard;
    }
    /// Emits changed() if it is something else than before.
    template <typename T>
    void set(const Setting<T> &setting, const T &value)
    {
        if (!m_settings.contains(QString::fromLatin1(setting.key)) ? value == setting.standard
                                                                   : this->value(setting) == value)
            return;
        store(setting.key, QVariant::fromValue(value));
    }
    template <typename T>
    void reset(const Setting<T> &setting)
    {
        forget(setting.key);
    }
    /// Everything to its standard; changed() for each key that was set.
    void resetAll();
    /// Writes now what was set (QSettings does so by itself, soon). An error names the file.
    Result<void> save();
    /// All settings as a file, and back; import replaces what the file names. An error leaves all as it was.
    Result<void> exportTo(const QString &file) const;
    Result<void> importFrom(const QString &file);

signals:
    void changed(const QByteArray &key);

private:
    void store(const char *key, const QVariant &value);
    void forget(const char *key);
    void checkFile(const QString &file);

    QString m_problem; // before m_settings: checkFile() may move its file away first
    QSettings m_settings;
};

} // namespace spawner
