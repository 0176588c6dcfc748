#include "server/pagestyle.h"

namespace spawner {

namespace {

constexpr const char *Style = R"(
:root{color-scheme:light dark;--ink:#1d2430;--soft:#5b6675;--ground:#f6f7f9;--card:#fff;--line:#dde2e8;--accent:#1b66c9}
@media(prefers-color-scheme:dark){:root{--ink:#e6eaf0;--soft:#9aa5b4;--ground:#14181f;--card:#1c222b;--line:#313a46;--accent:#7db4ff}}
*{box-sizing:border-box}
body{margin:0;padding:6vh 1rem;background:var(--ground);color:var(--ink);font:16px/1.55 system-ui,sans-serif}
main{max-width:48rem;margin:auto;background:var(--card);border:1px solid var(--line);border-radius:12px;padding:2rem 2.2rem}
h1{margin:0 0 .6rem;font-size:1.5rem;line-height:1.25}
h2{margin:1.8rem 0 .4rem;font-size:1.05rem}
p,li{overflow-wrap:anywhere}
.soft,small{color:var(--soft)}
a{color:var(--accent)}
code{font-family:ui-monospace,monospace;font-size:.92em}
pre{margin:.4rem 0 0;padding:.8rem 1rem;max-height:28rem;overflow:auto;background:var(--ground);border:1px solid var(--line);border-radius:8px;font:13px/1.5 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem;margin:1rem 0 0}
dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
)";

} // namespace

QByteArray htmlText(const QString &text)
{
    QString visible;
    visible.reserve(text.size());
    for (const QChar c : text) {
        const ushort code = c.unicode();
        if (code == '\t' || (code >= 0x20 && code != 0x7f && !(code >= 0x80 && code < 0xa0)
                             && c.category() != QChar::Other_Format))
            visible += c;
        else // also bidirectional overrides, which could make a line read as something else
            visible += QStringLiteral("\\x%1").arg(code, 2, 16, QLatin1Char('0'));
    }
    return visible.toHtmlEscaped().toUtf8();
}

QByteArray htmlBytes(QByteArrayView bytes)
{
    return htmlText(QString::fromUtf8(bytes));
}

QByteArray htmlPage(const QString &title, const QByteArray &body)
{
    return QByteArray("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                      "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
                      "<meta name=\"robots\" content=\"noindex\"><title>")
        + htmlText(title) + "</title><style>" + Style + "</style></head><body><main>" + body
        + "</main></body></html>\n";
}

} // namespace spawner
