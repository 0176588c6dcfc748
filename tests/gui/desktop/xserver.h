// An X server of the test's own, without a screen.
#pragma once

#include <QProcess>
#include <QString>

/// Xvfb on the first display number that is free; ended with this object.
class XServer
{
public:
    ~XServer();

    /// False if it did not start.
    bool start();
    QString display() const { return m_display; } ///< ":3"

private:
    QProcess m_server;
    QString m_display;
};
