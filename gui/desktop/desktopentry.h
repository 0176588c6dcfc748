// A .desktop file, as far as starting programs is concerned.
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace spawner {

/// The lines of a desktop entry; changing a key leaves all others, and comments, as they are.
class DesktopEntry
{
public:
    /// Nothing if there is no such file, or it cannot be read.
    static std::optional<DesktopEntry> read(const QString &file);
    Result<void> write(const QString &file) const;

    /// Of the group [Desktop Entry], with escapes resolved; empty if not set.
    QString value(const QString &key) const;
    bool isTrue(const QString &key, bool standard = false) const;
    void set(const QString &key, const QString &value);
    void remove(const QString &key);

    /// Exec's program and arguments, without field codes.
    QStringList command() const;
    void setCommand(const QStringList &command);

private:
    qsizetype find(const QString &key) const; // index of its line, or -1

    QStringList m_lines;
};

} // namespace spawner
