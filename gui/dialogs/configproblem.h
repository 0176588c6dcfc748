// A mistake in the daemon's config, as it names it.
#pragma once

#include <QString>

namespace spawner {

/// "/etc/fcgi-spawner.toml:3:1: unknown key …" in its parts. A value.
struct ConfigProblem
{
    QString file{}; ///< empty if the line names none
    int line = 0; ///< from 1; 0 = none
    int column = 0;
    QString text;

    /// Anything that is not of that form is all text.
    static ConfigProblem parse(const QString &line);
};

} // namespace spawner
