// Waiting for something to become true.
#pragma once

#include <QTest>

#include <chrono>
#include <functional>

/// Runs the event loop until `predicate` holds; false if it still does not after `timeout`. For
/// places where QTRY_VERIFY cannot stand: in functions that return something, or inside others.
[[nodiscard]] inline bool eventually(const std::function<bool()> &predicate,
                                     std::chrono::milliseconds timeout = std::chrono::seconds(10))
{
    return QTest::qWaitFor(predicate, int(timeout.count()));
}
