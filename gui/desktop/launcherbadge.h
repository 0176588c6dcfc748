// A number and a progress bar on the program's icon in docks and task bars.
#pragma once

#include <QObject>
#include <QVariantMap>

#include <optional>

namespace spawner {

/// Tells com.canonical.Unity.LauncherEntry, which Plasma, Ubuntu's dock and others show. Nothing happens without them.
/// Needs QGuiApplication::setDesktopFileName(). Main thread.
class LauncherBadge : public QObject
{
    Q_OBJECT
public:
    explicit LauncherBadge(QObject *parent = nullptr);

    void setCount(int count); ///< 0 = none
    void setProgress(std::optional<double> progress); ///< 0 to 1; none = no bar
    void setUrgent(bool isUrgent);

private slots:
    void tell();

private:
    QVariantMap m_told;
    int m_count = 0;
    std::optional<double> m_progress;
    bool m_isUrgent = false;
};

} // namespace spawner
