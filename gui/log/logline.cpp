#include "gui/log/logline.h"

#include <array>

namespace spawner {

namespace {

constexpr std::array<const char *, 4> Names{ "stdout", "stderr", "fastcgi", "daemon" };

} // namespace

QByteArray logStreamName(LogStream stream)
{
    return Names[std::size_t(stream)];
}

std::optional<LogStream> logStreamFromName(QByteArrayView name)
{
    for (std::size_t i = 0; i < Names.size(); ++i) {
        if (name == QByteArrayView(Names[i]))
            return LogStream(i);
    }
    return std::nullopt;
}

} // namespace spawner
