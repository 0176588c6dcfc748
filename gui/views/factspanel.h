// What there is to say of one app, in a form.
#pragma once

#include "control/status.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;

namespace spawner {

/// Texts can be selected and copied. Rows without anything to say are not there.
class FactsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FactsPanel(QWidget *parent = nullptr);

    /// `nowMs` and `asOfMs` (when the daemon told of it) are by the daemon's clock.
    void show(const AppStatus &app, qint64 asOfMs, qint64 nowMs);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Fact
    {
        QString (*title)();
        QString (*text)(const AppStatus &app, qint64 asOfMs, qint64 nowMs);
        QLabel *label;
        QLabel *value;
    };

    void retranslate();
    void add(const char *name, QString (*title)(), QString (*text)(const AppStatus &, qint64, qint64));

    std::vector<Fact> m_facts;
};

} // namespace spawner
