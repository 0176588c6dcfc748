#include "gui/settings/settings.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace spawner {

using namespace Qt::StringLiterals;

namespace {

constexpr auto SchemaKey = "schema"_L1;

QString absolutePath(const QString &file)
{
    return QFileInfo(file).isAbsolute() ? file : QFileInfo(file).absoluteFilePath();
}

/// What is wrong with `file` as settings; empty if nothing is, or it is not there.
QString problemOf(const QString &file)
{
    if (!QFileInfo::exists(file))
        return {};
    QFile readable(file);
    if (!readable.open(QIODevice::ReadOnly))
        return readable.errorString();
    const bool isText = !readable.readAll().contains('\0');
    readable.close();
    const QSettings settings(file, QSettings::IniFormat);
    if (settings.status() != QSettings::NoError || !isText)
        return Settings::tr("it is damaged");
    if (settings.value(SchemaKey, Settings::Schema).toInt() > Settings::Schema)
        return Settings::tr("it was written by a newer version");
    return {};
}

} // namespace

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_settings((checkFile(absolutePath(file)), absolutePath(file)), QSettings::IniFormat)
{
    m_settings.setFallbacksEnabled(false);
}

Settings::~Settings() = default;

QString Settings::standardFile(const QString &folder)
{
    const QString base = folder.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/fcgi-spawner"_L1
        : folder;
    return QDir(base).absoluteFilePath(u"desktop.ini"_s);
}

void Settings::checkFile(const QString &file)
{
    const QString why = problemOf(file);
    if (why.isEmpty())
        return;
    const QString aside = file + u".unusable-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    if (QFile::rename(file, aside))
        m_problem = tr("The settings in %1 could not be used: %2. They were put aside as %3; the standard settings apply.")
                        .arg(file, why, aside);
    else
        m_problem = tr("The settings in %1 cannot be used: %2. Changes may not be kept.").arg(file, why);
}

void Settings::store(const char *key, const QVariant &value)
{
    m_settings.setValue(SchemaKey, Schema);
    m_settings.setValue(QString::fromLatin1(key), value);
    emit changed(key);
}

void Settings::forget(const char *key)
{
    if (!m_settings.contains(QString::fromLatin1(key)))
        return;
    m_settings.remove(QString::fromLatin1(key));
    emit changed(key);
}

void Settings::resetAll()
{
    const QStringList keys = m_settings.allKeys();
    m_settings.clear();
    for (const QString &key : keys) {
        if (key != SchemaKey)
            emit changed(key.toLatin1());
    }
}

Result<void> Settings::save()
{
    QDir().mkpath(QFileInfo(file()).path());
    m_settings.sync();
    if (m_settings.status() == QSettings::NoError)
        return {};
    return Error{ ErrorCode::InputOutput, tr("the settings cannot be written to %1").arg(file()) };
}

Result<void> Settings::exportTo(const QString &file) const
{
    QFile::remove(file);
    QSettings copy(file, QSettings::IniFormat);
    copy.setFallbacksEnabled(false);
    const QStringList keys = m_settings.allKeys();
    for (const QString &key : keys)
        copy.setValue(key, m_settings.value(key));
    copy.setValue(SchemaKey, Schema);
    copy.sync();
    if (copy.status() == QSettings::NoError)
        return {};
    return Error{ ErrorCode::InputOutput, tr("the settings cannot be written to %1").arg(file) };
}

Result<void> Settings::importFrom(const QString &file)
{
    if (!QFileInfo::exists(file))
        return Error{ ErrorCode::NotFound, tr("there is no file %1").arg(file) };
    if (const QString why = problemOf(file); !why.isEmpty())
        return Error{ ErrorCode::InvalidConfig, tr("%1 has no settings for this program: %2").arg(file, why) };
    QSettings source(file, QSettings::IniFormat);
    const QStringList keys = source.allKeys();
    if (!keys.contains(SchemaKey))
        return Error{ ErrorCode::InvalidConfig, tr("%1 has no settings of this program").arg(file) };
    for (const QString &key : keys) {
        const QVariant value = source.value(key);
        if (key != SchemaKey && m_settings.value(key) != value)
            store(key.toLatin1().constData(), value);
    }
    return {};
}

} // namespace spawner
