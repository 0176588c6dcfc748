#include "gui/views/versionspanel.h"

#include "gui/client/daemonconnection.h"
#include "gui/style/format.h"
#include "gui/style/icons.h"
#include "gui/style/safetext.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTreeWidget>

namespace spawner {

namespace {

constexpr int VersionRole = Qt::UserRole;
constexpr int CurrentRole = Qt::UserRole + 1;

} // namespace

VersionsPanel::VersionsPanel(DaemonConnection &connection, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_list(new QTreeWidget)
    , m_note(new QLabel)
    , m_rollback(new QPushButton)
{
    m_list->setObjectName(QStringLiteral("versions"));
    m_list->setColumnCount(4);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_rollback->setObjectName(QStringLiteral("rollback"));
    m_rollback->setIcon(icon(Glyph::Rollback));
    auto *below = new QHBoxLayout;
    below->addWidget(m_note, 1);
    below->addWidget(m_rollback);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addLayout(below);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &VersionsPanel::enable);
    connect(m_rollback, &QPushButton::clicked, this, [this] {
        if (const QTreeWidgetItem *item = m_list->currentItem())
            emit rollbackRequested(m_app, item->data(0, VersionRole).toByteArray());
    });
    connect(&connection, &DaemonConnection::stateChanged, this, &VersionsPanel::enable);
    connect(&connection, &DaemonConnection::connected, this, &VersionsPanel::refresh);
    retranslate();
}

void VersionsPanel::setApp(const QByteArray &app)
{
    if (app == m_app)
        return;
    m_app = app;
    m_versions.clear();
    m_error.clear();
    show();
    refresh();
}

void VersionsPanel::refresh()
{
    m_isStale = true;
    if (isVisible())
        ask();
}

void VersionsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        ask();
}

void VersionsPanel::ask()
{
    if (m_app.isEmpty() || !m_connection.isConnected())
        return;
    m_isStale = false;
    m_connection.call("deploy.versions", { { QStringLiteral("app"), QString::fromUtf8(m_app) } },
                      [self = QPointer(this), app = m_app](const Result<QJsonObject> &answer) {
                          if (!self || self->m_app != app)
                              return;
                          self->m_versions.clear();
                          self->m_error = answer ? QString() : answer.error().message;
                          if (answer) {
                              const QJsonArray versions = (*answer)[QLatin1String("versions")].toArray();
                              for (const QJsonValue &version : versions)
                                  self->m_versions.append(VersionStatus::fromJson(version.toObject()));
                          }
                          self->show();
                      });
}

void VersionsPanel::show()
{
    const QByteArray chosen = m_list->currentItem() ? m_list->currentItem()->data(0, VersionRole).toByteArray() : QByteArray();
    m_list->clear();
    for (const VersionStatus &version : std::as_const(m_versions)) {
        const QString when = Format::dateTime(QDateTime::fromMSecsSinceEpoch(version.deployedAt));
        auto *item = new QTreeWidgetItem({ version.isCurrent ? tr("%1 (in charge)").arg(when) : when, Format::bytes(version.bytes),
                                           cleanLine(QString::fromUtf8(version.by)), QString::fromLatin1(version.sha256.left(12)) });
        item->setData(0, VersionRole, version.id);
        item->setData(0, CurrentRole, version.isCurrent);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(3, plainToolTip(QString::fromLatin1(version.sha256)));
        if (version.isCurrent)
            item->setIcon(0, icon(Glyph::Success));
        m_list->addTopLevelItem(item);
        if (version.id == chosen)
            m_list->setCurrentItem(item);
    }
    for (int column = 0; column < 3; ++column)
        m_list->resizeColumnToContents(column);
    m_note->setText(!m_error.isEmpty()     ? cleanText(m_error)
                        : m_versions.isEmpty() ? tr("No version was deployed through the spawner yet.")
                                               : QString());
    enable();
}

void VersionsPanel::enable()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    QString why;
    const bool mayChange = m_connection.mayChange(&why);
    m_rollback->setEnabled(mayChange && item && !item->data(0, CurrentRole).toBool());
    m_rollback->setToolTip(mayChange ? QString() : plainToolTip(why));
}

void VersionsPanel::retranslate()
{
    m_list->setAccessibleName(tr("Versions of the app"));
    //: Of a version: when it was deployed; its size; by whom; its checksum.
    m_list->setHeaderLabels({ tr("Deployed"), tr("Size"), tr("By"), tr("SHA-256") });
    m_rollback->setText(tr("&Roll back to this version"));
}

void VersionsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        show();
    }
}

} // namespace spawner
