// main() for tests that run on EpollDispatcher themselves, QTRY_* and all.
#pragma once

#include "base/epolldispatcher.h"

#include <QCoreApplication>
#include <QTest>

#define SPAWNER_EPOLL_TEST_MAIN(TestClass)                                                          \
    int main(int argc, char *argv[])                                                                \
    {                                                                                               \
        QCoreApplication::setEventDispatcher(new spawner::EpollDispatcher);                         \
        QCoreApplication app(argc, argv);                                                           \
        TestClass test;                                                                             \
        return QTest::qExec(&test, argc, argv);                                                     \
    }
