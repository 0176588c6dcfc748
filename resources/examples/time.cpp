// The time, for people and for programs: /time.fcgi?tz=Asia/Tokyo&format=json
#include "common/fastcgi.h"
#include "common/page.h"
#include "common/text.h"

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <unistd.h>

namespace {

constexpr char ZoneFolder[] = "/usr/share/zoneinfo/";

/// The name goes into a path, so it may be nothing but a name: "Europe/Berlin", "Etc/GMT+3".
bool isZone(const std::string &name)
{
    const bool plain = std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/'
            || c == '_' || c == '-' || c == '+';
    });
    if (!plain || name.empty() || name.size() > 64 || name.front() == '/')
        return false;
    return name == "UTC" || access((ZoneFolder + name).c_str(), R_OK) == 0;
}

std::string formatted(const char *format, const std::tm &time)
{
    char text[64];
    return std::string(text, std::strftime(text, sizeof text, format, &time));
}

/// 2024-05-06T07:08:09+02:00; strftime writes the offset without its colon.
std::string isoTime(const std::tm &time)
{
    std::string text = formatted("%Y-%m-%dT%H:%M:%S%z", time);
    text.insert(text.size() - 2, ":");
    return text;
}

void sendError(FCGX_Request &request, const std::string &zone, bool json)
{
    const std::string problem = "unknown time zone '" + zone
        + "'; use a name like Europe/Berlin (this machine's are in " + ZoneFolder + ")";
    examples::send(request, "Status: 400 Bad Request\r\n");
    if (json) {
        examples::send(request,
                       "Content-Type: application/json\r\n\r\n{\"error\": " + examples::jsonString(problem)
                           + "}\n");
    } else {
        examples::send(
            request,
            "Content-Type: text/html; charset=utf-8\r\n\r\n"
                + examples::htmlPage("Unknown time zone",
                                     "<p class=\"notice\">" + examples::escapeHtml(problem) + "</p>"));
    }
}

void sendTime(FCGX_Request &request, const std::string &zone, bool json)
{
    // Process-wide, which is fine here: this program has one request at a time.
    setenv("TZ", zone.c_str(), 1);
    tzset();
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    const std::string unixTime = std::to_string(now);
    examples::send(request, "Cache-Control: no-store\r\n");
    if (json) {
        examples::send(request,
                       "Content-Type: application/json\r\n\r\n{\"iso\": "
                           + examples::jsonString(isoTime(local)) + ", \"unix\": " + unixTime
                           + ", \"zone\": " + examples::jsonString(zone)
                           + ", \"abbreviation\": " + examples::jsonString(formatted("%Z", local)) + "}\n");
        return;
    }
    const std::string table = "<table>\n" + examples::tableRow("Date", formatted("%A, %d %B %Y", local))
        + examples::tableRow("ISO 8601", isoTime(local)) + examples::tableRow("Unix", unixTime)
        + examples::tableRow("Zone", zone + " (" + formatted("%Z", local) + ")")
        + "</table>\n<form><label>Time zone <input name=\"tz\" value=\"" + examples::escapeHtml(zone)
        + "\"></label>\n<button>Show</button></form>\n";
    examples::send(request,
                   "Content-Type: text/html; charset=utf-8\r\n\r\n"
                       + examples::htmlPage("It is " + formatted("%H:%M:%S", local), table));
}

} // namespace

int main(int argc, char **argv)
{
    FCGX_Request request;
    const int listenFd = examples::listenDescriptor(argc, argv);
    if (listenFd < 0 || FCGX_InitRequest(&request, listenFd, 0) != 0)
        return 1;
    while (FCGX_Accept_r(&request) == 0) {
        const std::string_view query = examples::param(request, "QUERY_STRING");
        const bool json = examples::wantsJson(query, examples::param(request, "HTTP_ACCEPT"));
        const std::string zone = examples::queryValue(query, "tz").value_or("UTC");
        if (isZone(zone))
            sendTime(request, zone, json);
        else
            sendError(request, zone, json);
        FCGX_Finish_r(&request);
    }
    return 0;
}
