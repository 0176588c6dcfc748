// Masking of secrets in URLs, and the escapes of logs: nothing secret is left, what is shown twice is the same, and
// a line stays one line.
#include "require.h"
#include "telemetry/secretmask.h"
#include "telemetry/textescape.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdint>

using namespace spawner;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray url(reinterpret_cast<const char *>(data), qsizetype(size));
    QByteArray store, again;
    const QByteArray shown = withoutSecrets(url, store).toByteArray();
    require(store.isEmpty() ? shown == url : shown == store);
    require(withoutSecrets(shown, again).toByteArray() == shown);
    require(shown.count('?') <= url.count('?') && shown.count('&') <= url.count('&'));

    // A value that cannot be anywhere else does not come out again.
    const QByteArray secret("\x01hunter2\x01");
    const QByteArray planted = "/x?a=b&access_token=" + secret + "&" + url;
    require(!withoutSecrets(planted, store).toByteArray().contains(secret) || url.contains(secret));

    QByteArray printable, quoted, json;
    appendPrintable(printable, url);
    appendQuoted(quoted, url);
    appendJsonString(json, url);
    for (const QByteArray &line : { printable, quoted })
        require(std::none_of(line.begin(), line.end(),
                             [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f; }));
    require(QJsonDocument::fromJson("[\"" + json + "\"]").isArray());
    return 0;
}
