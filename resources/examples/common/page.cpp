#include "page.h"

#include "text.h"

namespace examples {

namespace {

constexpr std::string_view Style = R"(
:root { color-scheme: light dark; --line: #8884; --soft: #8881; --accent: #17805a; --warn: #c80; --on-accent: #fff; }
@media (prefers-color-scheme: dark) { :root { --accent: #4dc596; --on-accent: #04140d; } }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 2.5rem 1rem 4rem; }
h1 { font-weight: 600; line-height: 1.2; border-bottom: 3px solid var(--accent); padding-bottom: .5rem;
    margin: 0 0 1.5rem; overflow-wrap: anywhere; }
h2 { font-size: 1.1rem; margin: 2.5rem 0 .5rem; }
a { color: var(--accent); }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: baseline; padding: .3rem 1rem .3rem 0;
    border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
th { width: 17rem; font-weight: 500; }
td, pre, output, code { font-family: ui-monospace, monospace; font-size: .9em; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: .75rem 1rem; border-radius: 6px;
    background: var(--soft); }
pre:empty { display: none; }
input, button { font: inherit; padding: .35rem .75rem; border-radius: 6px; border: 1px solid var(--line);
    background: var(--soft); color: inherit; box-sizing: border-box; max-width: 100%; }
button { background: var(--accent); border-color: var(--accent); color: var(--on-accent); cursor: pointer; }
form { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; margin: 1.5rem 0; }
label { display: grid; gap: .25rem; }
.notice { border-left: 4px solid var(--warn); background: var(--soft); padding: .6rem 1rem; border-radius: 0 6px 6px 0;
    overflow-wrap: anywhere; }
@media (max-width: 40rem) {
    body { padding-top: 1.25rem; }
    h1 { font-size: 1.6rem; }
    th, td { display: block; width: auto; }
    th { border-bottom: 0; padding-bottom: 0; font-size: .85em; opacity: .75; }
    td { padding-top: 0; }
}
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
