// The app itself: what is at which path, and the cookies.
#pragma once

#include "../common/httpserver.h"
#include "directory.h"
#include "pages.h"
#include "sealing.h"
#include "settings.h"
#include "signin.h"

#include <string>
#include <string_view>

namespace auth {

/// Turns a request into an answer, whichever way it came in. It keeps nothing about visitors: a session is
/// wholly in its cookie, so any process with the same SESSION_KEY can serve any request. Usable from
/// any thread; a call blocks while a provider is being asked.
class App
{
public:
    explicit App(Settings settings);

    /// `form` is the body of a POST. Throws nothing.
    examples::HttpAnswer answer(const examples::CgiParams &params, std::string_view form);

private:
    struct Request
    {
        Site site;
        std::string method;
        std::string path; ///< below the app's own
        std::string query;
        std::string cookies;
        std::string_view form;
    };

    Request describe(const examples::CgiParams &params, std::string_view form) const;
    examples::HttpAnswer route(const Request &request);
    examples::HttpAnswer showStart(const Request &request) const;
    examples::HttpAnswer showProfile(const Request &request) const;
    examples::HttpAnswer beginSignIn(const Request &request, std::string_view provider);
    examples::HttpAnswer endSignIn(const Request &request, std::string_view provider);
    examples::HttpAnswer signOut(const Request &request) const;
    /// Throws 404 if there is none of that name, or it lacks id and secret.
    Provider provider(std::string_view name) const;
    Sealer::Opened session(const Request &request) const;
    std::string sessionCookie(const Request &request, const Provider &provider,
                              const Identity &identity) const;

    Settings m_settings;
    Sealer m_sealer;
    Directory m_directory;
};

} // namespace auth
