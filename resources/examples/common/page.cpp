#include "page.h"

#include "text.h"

namespace examples {

namespace {

constexpr std::string_view Style = R"(
:root { color-scheme: light dark; --line: #8884; --accent: #2a7; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 3rem auto; padding: 0 1rem; }
h1 { font-weight: 600; border-bottom: 3px solid var(--accent); padding-bottom: .3rem; }
h2 { font-size: 1.1rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0;
    border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
th { width: 14rem; font-weight: 500; }
td, pre, output { font-family: ui-monospace, monospace; font-size: .9em; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--line); padding: .75rem; }
input, button { font: inherit; padding: .25rem .6rem; }
)";

} // namespace

std::string htmlPage(std::string_view title, std::string_view body, std::string_view style)
{
    const std::string safeTitle = escapeHtml(title);
    std::string page = "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width\">\n<title>";
    page += safeTitle;
    page += "</title>\n<style>";
    page += Style;
    page += style;
    page += "</style>\n<h1>";
    page += safeTitle;
    page += "</h1>\n";
    page += body;
    page += "\n</html>\n";
    return page;
}

std::string tableRow(std::string_view name, std::string_view value)
{
    return "<tr><th scope=\"row\">" + escapeHtml(name) + "</th><td>" + escapeHtml(value) + "</td></tr>\n";
}

} // namespace examples
