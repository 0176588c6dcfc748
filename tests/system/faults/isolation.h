// A test program in namespaces of its own: what it breaks is broken for nobody else, and nothing survives it.
#pragma once

#include <QString>

namespace spawner {

/// Runs `program` as process 1 of new mount and PID namespaces (and, without root, of a user namespace) and returns its
/// exit status. Where that may not be, runs it all the same: whyNotIsolated() then says why, and tests that mount
/// something or fork without measure have to skip.
int runIsolated(int argc, char **argv, int (*program)(int, char **));

/// Empty if this process is isolated.
QString whyNotIsolated();

} // namespace spawner

#define FAULT_TEST_MAIN(TestClass)                                                                                     \
    static int runTests(int argc, char **argv)                                                                         \
    {                                                                                                                  \
        QCoreApplication application(argc, argv);                                                                      \
        TestClass tests;                                                                                               \
        return QTest::qExec(&tests, argc, argv);                                                                       \
    }                                                                                                                  \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        return spawner::runIsolated(argc, argv, runTests);                                                             \
    }
