// A terminal for a program that behaves differently on one.
#pragma once

#include "base/unixfd.h"

#include <QByteArray>
#include <QStringList>

#include <sys/types.h>

namespace spawner {

/// Runs fcgi-spawnerctl on a pseudo terminal of a given size, and reads what it paints.
class Terminal
{
public:
    Terminal(int columns, int rows) : m_columns(columns), m_rows(rows) { }
    ~Terminal();
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    /// `variables` ("NAME=value") come on top of the environment.
    bool start(const QByteArray &socket, const QStringList &arguments, const QStringList &variables = {});
    /// Waits, with the event loop, until what was painted contains `text`.
    bool waitFor(const QByteArray &text);
    /// Presses keys: "\x03" is Ctrl-C.
    void type(const QByteArray &keys);
    /// Waits for the end; the exit status, or -1.
    int wait();
    const QByteArray &painted() const { return m_painted; }

private:
    void readSome();

    const int m_columns;
    const int m_rows;
    UnixFd m_master;
    pid_t m_pid = -1;
    QByteArray m_painted;
};

} // namespace spawner
