// Everything about one app.
#pragma once

#include "control/status.h"

#include <QByteArray>
#include <QWidget>

class QStackedWidget;
class QTabWidget;
class QTreeView;

namespace spawner {

class ChartsPanel;
class EmptyState;
class ExplainPanel;
class FactsPanel;
class ProcessesModel;
class Session;
class VersionsPanel;

/// Facts, processes, settings and versions beside four charts. Hidden, it costs nothing. Main thread.
class DetailsPane : public QWidget
{
    Q_OBJECT
public:
    enum class Page { Overview, Processes, Settings, Versions };

    /// `session` must outlive this.
    explicit DetailsPane(Session &session, QWidget *parent = nullptr);

    /// Empty = none is chosen.
    void setApp(const QByteArray &app);
    const QByteArray &app() const { return m_app; }
    void showPage(Page page);

signals:
    void rollbackRequested(const QByteArray &app, const QByteArray &version);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeProcesses();
    void onStatus(const QByteArrayList &changed, const QByteArrayList &removed);
    void refresh();
    void tick();
    void retranslate();

    Session &m_session;
    QByteArray m_app;
    qint64 m_asOfMs = 0; // when the daemon told of the app
    AppStatus m_explained; // what the settings and versions that are shown were asked for
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTabWidget *m_pages;
    FactsPanel *m_facts;
    ProcessesModel *m_processes;
    QTreeView *m_processList;
    ExplainPanel *m_explain;
    VersionsPanel *m_versions;
    ChartsPanel *m_charts;
};

} // namespace spawner
