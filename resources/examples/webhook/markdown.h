// Text from elsewhere inside Mattermost's Markdown.
#pragma once

#include <QString>
#include <QStringView>

namespace examples {

/// `text` on one line, of at most `longest` characters, as itself: no formatting, no links by brackets, no
/// mentions ("@channel" calls nobody), no invisible control characters.
QString escapeMarkdown(QStringView text, qsizetype longest = 200);

/// `text` as inline code, on one line. For names of branches and commits.
QString inlineCode(QStringView text, qsizetype longest = 100);

/// "refs/heads/main" -> "branch `main`", "refs/tags/v1" -> "tag `v1`".
QString refName(const QString &ref);

/// "[label](url)". `label` is Markdown already. Just the label if `url` is no http(s) address.
QString link(const QString &label, const QString &url);

/// "@name", which calls that person in Mattermost; escaped text if it is no plain name, or calls everybody.
QString mention(const QString &name);

} // namespace examples
