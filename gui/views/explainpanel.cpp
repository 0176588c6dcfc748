#include "gui/views/explainpanel.h"

#include "control/activity.h"
#include "gui/client/daemonconnection.h"
#include "gui/models/secrets.h"
#include "gui/style/safetext.h"

#include <QEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QPointer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace spawner {

ExplainPanel::ExplainPanel(DaemonConnection &connection, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_explanation(new QLabel)
    , m_settings(new QTreeWidget)
{
    m_explanation->setObjectName(QStringLiteral("explanation"));
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_settings->setObjectName(QStringLiteral("settings"));
    m_settings->setColumnCount(3);
    m_settings->setRootIsDecorated(false);
    m_settings->setUniformRowHeights(true);
    m_settings->setAlternatingRowColors(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_explanation);
    layout->addWidget(m_settings, 1);
    connect(&connection, &DaemonConnection::connected, this, &ExplainPanel::refresh);
    retranslate();
}

void ExplainPanel::setApp(const QByteArray &app)
{
    if (app == m_app)
        return;
    m_app = app;
    m_answer = {};
    show({});
    refresh();
}

void ExplainPanel::refresh()
{
    m_isStale = true;
    if (isVisible())
        ask();
}

void ExplainPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        ask();
}

void ExplainPanel::ask()
{
    if (m_app.isEmpty() || !m_connection.isConnected())
        return;
    m_isStale = false;
    m_connection.call("app.explain", { { QStringLiteral("app"), QString::fromUtf8(m_app) } },
                      [self = QPointer(this), app = m_app](const Result<QJsonObject> &answer) {
                          if (!self || self->m_app != app)
                              return; // another is shown by now
                          if (!answer) {
                              self->m_explanation->setText(cleanText(answer.error().message));
                              return;
                          }
                          self->m_answer = *answer;
                          self->show(*answer);
                      });
}

void ExplainPanel::show(const QJsonObject &answer)
{
    QStringList sentences;
    const QJsonArray explanation = answer[QLatin1String("explanation")].toArray();
    for (const QJsonValue &sentence : explanation)
        //: One of several sentences, each on a line of its own.
        sentences.append(tr("\u2022 %1").arg(cleanLine(sentence.toString())));
    m_explanation->setText(sentences.join(u'\n'));
    const int scrolled = m_settings->indexOfTopLevelItem(m_settings->currentItem());
    m_settings->clear();
    const QJsonArray settings = answer[QLatin1String("settings")].toArray();
    for (const QJsonValue &value : settings) {
        const SettingStatus setting = SettingStatus::fromJson(value.toObject());
        const QString key = cleanLine(QString::fromUtf8(setting.key));
        const QString shown = maskedSetting(key, cleanLine(QString::fromUtf8(setting.value)));
        auto *item = new QTreeWidgetItem({ key, shown, cleanLine(QString::fromUtf8(setting.origin)) });
        item->setToolTip(1, plainToolTip(shown));
        m_settings->addTopLevelItem(item);
    }
    if (QTreeWidgetItem *item = m_settings->topLevelItem(scrolled))
        m_settings->setCurrentItem(item);
    m_settings->resizeColumnToContents(0);
    const int most = m_settings->viewport()->width() / 2;
    m_settings->resizeColumnToContents(1);
    if (most > 0 && m_settings->columnWidth(1) > most)
        m_settings->setColumnWidth(1, most);
}

void ExplainPanel::retranslate()
{
    m_explanation->setAccessibleName(tr("What would happen to a request now"));
    m_settings->setAccessibleName(tr("Settings of the app"));
    m_settings->setHeaderLabels({ tr("Setting"), tr("Value"), tr("From") });
}

void ExplainPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        show(m_answer);
    }
}

} // namespace spawner
