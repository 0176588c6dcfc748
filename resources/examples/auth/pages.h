// What the app looks like.
#pragma once

#include "settings.h"

#include <QJsonObject>

#include <string>
#include <string_view>

namespace auth {

/// Where we are, seen from outside.
struct Site
{
    std::string origin; ///< "https://www.example.org"; empty if nobody has told us
    std::string path; ///< "/auth.fcgi", or "" at the top; both parts are encoded as in a URL

    bool isHttps() const { return origin.starts_with("https:"); }
    std::string link(std::string_view below) const { return path + std::string(below); }
    std::string url(std::string_view below) const { return origin + link(below); }
    std::string redirectUri(const Provider &provider) const { return url("/callback/" + provider.name); }
};

/// Which variables to set and what to register where.
std::string setupPage(const Settings &settings, const Site &site);

/// A button for each provider that is ready. `returnPath` is where the visitor wanted to go.
std::string signInPage(const Settings &settings, const Site &site, const std::string &returnPath);

/// What the session says about the visitor, and the way out.
std::string profilePage(const QJsonObject &session, const Site &site);

/// `text` under a title that goes with `status`.
std::string errorPage(int status, std::string_view text, const Site &site);

} // namespace auth
