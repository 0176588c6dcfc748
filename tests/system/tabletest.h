// System tests that are tables: one daemon for all rows of a test function.
#pragma once

#include "system/systemtest.h"

namespace spawner {

/// As SystemTest, but the daemon that the first row of a function set up (isFirstRow()) is there for the others.
class TableTest : public SystemTest
{
    Q_OBJECT

protected slots:
    void init()
    {
        m_isFirstRow = m_function != QTest::currentTestFunction() || !sharesDaemon();
        if (!m_isFirstRow)
            return;
        finish();
        m_function = QTest::currentTestFunction();
        SystemTest::init();
    }
    void cleanup()
    {
        if (QTest::currentTestFailed())
            qWarning().noquote() << "the daemon's log:\n" + m_daemon->log().last(std::min<qsizetype>(m_daemon->log().size(), 3000));
    }
    void cleanupTestCase() { finish(); }

protected:
    /// May the rows of the current function have one daemon?
    virtual bool sharesDaemon() const { return true; }
    bool isFirstRow() const { return m_isFirstRow; }

private:
    void finish()
    {
        if (m_daemon)
            SystemTest::cleanup();
    }

    QByteArray m_function;
    bool m_isFirstRow = true;
};

} // namespace spawner
