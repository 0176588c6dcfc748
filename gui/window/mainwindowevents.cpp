// The window's events: showing and hiding, closing, dropping.
#include "gui/window/mainwindow.h"

#include "gui/deploy/deploycontroller.h"
#include "gui/settings/keys.h"
#include "gui/window/closequestion.h"
#include "gui/window/connectionnotices.h"
#include "gui/window/panetabs.h"
#include "gui/window/windowmemory.h"
#include "gui/window/windowpanes.h"

#include <QCloseEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPaintEvent>

namespace spawner {

void MainWindow::present()
{
    if (isMinimized())
        setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        if (m_windowVerbs)
            retranslate();
        break;
    case QEvent::WindowStateChange:
        m_parts.actions.action(ActionId::FullScreen)->setChecked(isFullScreen());
        updateAttention();
        break;
    case QEvent::ActivationChange: emit watchedChanged(); break;
    default: break;
    }
}

void MainWindow::showEvent(QShowEvent *event)
{
    if (!m_isRestored) {
        m_isRestored = true;
        m_memory->restore();
    }
    QMainWindow::showEvent(event);
    updateAttention();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    updateAttention();
}

/// Whoever looks is told twice as often as a second; a tray icon alone needs less, and panes nothing.
void MainWindow::updateAttention()
{
    const bool isSeen = isVisible() && !isMinimized();
    m_parts.session.setAttention(isSeen ? Session::Attention::Visible : Session::Attention::Hidden);
    m_connectionNotices->setWatched(isSeen);
    if (m_hasBegun)
        m_panes->setWatched(isSeen);
    emit watchedChanged();
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!m_hasBegun) {
        m_hasBegun = true;
        QTimer::singleShot(0, this, &MainWindow::onBegun);
    }
}

/// The first picture is there: now for what takes longer.
void MainWindow::onBegun()
{
    m_tabs->begin();
    updateAttention();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_memory->save();
    const QString choice = m_parts.settings.value(keys::OnClose);
    if (!m_hasTray || choice == u"quit") {
        event->accept();
        emit quitWanted();
        return;
    }
    event->ignore();
    if (choice == u"hide") {
        hide();
        emit hiddenToTray();
        return;
    }
    if (findChild<CloseQuestion *>())
        return;
    auto *question = new CloseQuestion(this);
    connect(question, &CloseQuestion::chosen, this, [this](bool hides) {
        m_parts.settings.set(keys::OnClose, hides ? QStringLiteral("hide") : QStringLiteral("quit"));
        close();
    });
    question->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QStringList files = DeployController::filesOf(event->mimeData());
    if (files.isEmpty())
        return;
    const DropOverlay::Content content = m_deploy->preview(files);
    m_overlay->show(content);
    // Refused ones are accepted here as well: else nobody could be told why, as no event of leaving would follow.
    event->setDropAction(content.isRefused ? Qt::IgnoreAction : Qt::CopyAction);
    event->accept();
}

void MainWindow::dragMoveEvent(QDragMoveEvent *event)
{
    if (!m_overlay->isVisible())
        return;
    event->setDropAction(m_overlay->content().isRefused ? Qt::IgnoreAction : Qt::CopyAction);
    event->accept();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_overlay->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_overlay->hide();
    const QStringList files = DeployController::filesOf(event->mimeData());
    if (files.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    // The other program waits for the end of the drop: what follows comes after it.
    QTimer::singleShot(0, this, [this, files] { deploy(files); });
}

} // namespace spawner
