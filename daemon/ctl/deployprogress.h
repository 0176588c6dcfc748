// What a person sees while a deployment goes on.
#pragma once

#include "daemon/ctl/output.h"

#include <QJsonObject>
#include <QString>

namespace spawner {

/// On standard error, if that is a terminal: one line that is painted over, gone in the end. Otherwise
/// silent.
class DeployProgress
{
public:
    DeployProgress();
    ~DeployProgress() { clear(); }
    DeployProgress(const DeployProgress &) = delete;
    DeployProgress &operator=(const DeployProgress &) = delete;

    void show(const QString &text, qint64 done, qint64 total);
    /// A notification "progress".
    void show(const QJsonObject &stage);
    void clear();

private:
    Output m_output;
    bool m_isShown = false;
};

} // namespace spawner
