// Standard output, whether it is a terminal, a file or a pipe.
#pragma once

#include "daemon/ctl/line.h"

#include <QJsonObject>

namespace spawner {

/// What is known about where the output goes.
struct OutputKind
{
    bool isTerminal = false;
    bool hasColours = false;
    int width = 0; ///< 0 = any
    int height = 0;

    /// Asks the descriptor and the environment (NO_COLOR, TERM=dumb).
    static OutputKind of(int fd, bool wantsColours);
};

/// Gathers text and writes it to a descriptor, blocking. Whoever reads it may leave at any time: then
/// isBroken(), and nothing is written any more.
class Output
{
public:
    Output(int fd, OutputKind kind) : m_fd(fd), m_kind(kind) { }

    const OutputKind &kind() const { return m_kind; }
    /// After the terminal got another size.
    void measure();

    void add(const QByteArray &bytes);
    /// With its end; as long as it is.
    void add(const Line &line);
    void add(const QList<Line> &lines);
    /// One line; control characters that JSON lets pass are escaped.
    void addJson(const QJsonObject &object);
    /// False if it cannot be written; errorNumber() tells why.
    bool flush();

    bool isBroken() const { return m_error != 0; }
    int errorNumber() const { return m_error; }

private:
    const int m_fd;
    OutputKind m_kind;
    QByteArray m_pending;
    int m_error = 0;
};

} // namespace spawner
