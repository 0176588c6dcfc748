// The selected log lines in full.
#pragma once

#include "gui/log/ansitext.h"
#include "gui/log/logmodel.h"

#include <QPlainTextEdit>

namespace spawner {

/// Wrapped, with what is folded under them, their colours and the hits of the search; to read, and to select parts of.
class LogDetail : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit LogDetail(QWidget *parent = nullptr);

    /// At most 500 lines; says so if there are more.
    void show(const LogStore &store, const std::vector<quint64> &ids, const LogMatcher &matcher);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void restyle();
    /// As JSON does it that is written over several lines, if the line is that; else the text.
    static AnsiText prettified(const LogLine &line);

    struct Part
    {
        QString text;
        QList<AnsiText::Run> runs;
        QList<LogMatcher::Range> hits;
    };
    std::vector<Part> m_parts;
    QString m_more;
};

} // namespace spawner
