#include "gui/desktop/xserver.h"

using namespace Qt::StringLiterals;

XServer::~XServer()
{
    m_server.terminate();
    if (!m_server.waitForFinished(5000)) {
        m_server.kill();
        m_server.waitForFinished();
    }
}

bool XServer::start()
{
    m_server.start(u"Xvfb"_s,
                   { u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"800x600x24"_s, u"-nolisten"_s, u"tcp"_s, u"-noreset"_s });
    while (!m_server.canReadLine()) {
        if (!m_server.waitForReadyRead(20'000))
            return false;
    }
    m_display = u':' + QString::fromLatin1(m_server.readLine()).trimmed();
    return true;
}
