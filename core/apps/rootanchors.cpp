#include "apps/rootanchors.h"

#include <array>

#include <limits.h>
#include <sys/stat.h>
#include <unistd.h>

namespace spawner {

namespace {

constexpr int MaxLinks = 40; // as many as the kernel follows

QByteArrayList stepsOf(const QByteArray &path)
{
    QByteArrayList steps;
    for (const QByteArray &step : path.split('/')) {
        if (!step.isEmpty() && step != ".")
            steps.append(step);
    }
    return steps;
}

QByteArray below(const QByteArray &directory, const QByteArray &step)
{
    return directory.endsWith('/') ? QByteArray(directory + step) : QByteArray(directory + '/' + step);
}

} // namespace

QByteArrayList rootAnchors(const QByteArray &path)
{
    QByteArrayList anchors;
    QByteArray directory = path.startsWith('/') ? "/" : ".";
    QByteArrayList steps = stepsOf(path);
    int links = 0;
    while (!steps.isEmpty()) {
        const QByteArray step = steps.takeFirst();
        const QByteArray entry = below(directory, step);
        struct stat status = {};
        const bool exists = ::lstat(entry.constData(), &status) == 0;
        const bool isLink = exists && S_ISLNK(status.st_mode);
        if ((!exists || isLink || steps.isEmpty()) && !anchors.contains(directory))
            anchors.append(directory);
        if (!exists)
            break;
        if (!isLink) {
            directory = entry; // ".." too: the kernel resolves it
            continue;
        }
        std::array<char, PATH_MAX> target = {};
        const ssize_t length = ::readlink(entry.constData(), target.data(), target.size() - 1);
        if (length <= 0 || ++links > MaxLinks)
            break;
        const QByteArray goal(target.data(), length);
        if (goal.startsWith('/'))
            directory = "/";
        steps = stepsOf(goal) + steps;
    }
    return anchors;
}

} // namespace spawner
