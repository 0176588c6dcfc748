// One client of httpserver.
#pragma once

#include "httpserver.h"

#include <chrono>
#include <string>
#include <string_view>

namespace examples {

/// A connected client, served by blocking calls with deadlines. Owns and closes the descriptor.
class HttpPeer
{
public:
    HttpPeer(int fd, const HttpHandler &handler);
    ~HttpPeer();
    HttpPeer(const HttpPeer &) = delete;
    HttpPeer &operator=(const HttpPeer &) = delete;

    /// Answers requests until either side has had enough.
    void serve();

private:
    using Deadline = std::chrono::steady_clock::time_point;

    /// Serves one request; false if the connection is to be closed.
    bool serveRequest();
    /// The status to refuse with, 0 if all is well, -1 if there is nobody to answer.
    int readHead(HttpHead *head);
    int readBody(const HttpHead &head, Body *body);
    int readChunks(Body *body);
    int readLine(std::string *line);
    int readBytes(unsigned long long count, Body *body);
    /// More bytes into the buffer; false at the end, on errors and after the deadline.
    bool fill(Deadline deadline);
    bool send(std::string_view text);
    void refuse(int status);
    void describeEnds(CgiParams *params) const;

    int m_fd;
    const HttpHandler &m_handler;
    std::string m_buffer;
};

} // namespace examples
