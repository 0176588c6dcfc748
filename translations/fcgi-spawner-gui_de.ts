<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>spawner::AboutDialog</name>
    <message>
        <source>About FastCGI Spawner</source>
        <translation>Über FastCGI Spawner</translation>
    </message>
    <message>
        <source>FastCGI Spawner</source>
        <translation>FastCGI Spawner</translation>
    </message>
    <message>
        <source>Drop a FastCGI program into a folder, and it is on the web.</source>
        <translation>Legen Sie ein FastCGI-Programm in einen Ordner, und schon ist es im Web.</translation>
    </message>
    <message>
        <source>This program: %1, with Qt %2</source>
        <translation>Dieses Programm: %1, mit Qt %2</translation>
    </message>
    <message>
        <source>Spawner: %1</source>
        <extracomment>The daemon that is connected.</extracomment>
        <translation>Spawner: %1</translation>
    </message>
    <message>
        <source>This program is under the MIT licence. The spawner is too, but uses Qt's HTTP server: as a whole it is under the GNU General Public License, version 3.</source>
        <translation>Dieses Programm steht unter der MIT-Lizenz. Das gilt auch für den Spawner, der jedoch den HTTP-Server von Qt nutzt: Als Ganzes steht er unter der GNU General Public License, Version 3.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>spawner::ActionMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;App</source>
        <translation>&amp;App</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>Dae&amp;mon</source>
        <translation>Dae&amp;mon</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Benachrichtigungen</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>spawner::ActionRegistry</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>Of an action that cannot be chosen: what it would do, and why it cannot.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tool tip of a button: what it does, and its keys.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>this connection is read-only</source>
        <translation>diese Verbindung ist schreibgeschützt</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>es besteht keine Verbindung</translation>
    </message>
    <message>
        <source>no app is selected</source>
        <translation>es ist keine App ausgewählt</translation>
    </message>
    <message>
        <source>more than one app is selected</source>
        <translation>es ist mehr als eine App ausgewählt</translation>
    </message>
    <message>
        <source>the daemon is not on this computer</source>
        <translation>der Daemon läuft nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>the connection is there</source>
        <translation>die Verbindung besteht bereits</translation>
    </message>
    <message>
        <source>it runs, or cannot be started</source>
        <translation>sie läuft bereits oder kann nicht gestartet werden</translation>
    </message>
    <message>
        <source>it does not run</source>
        <translation>sie läuft nicht</translation>
    </message>
    <message>
        <source>it cannot be paused</source>
        <translation>sie kann nicht pausiert werden</translation>
    </message>
    <message>
        <source>it is not paused</source>
        <translation>sie ist nicht pausiert</translation>
    </message>
    <message>
        <source>it is not about to be stopped</source>
        <translation>sie steht nicht kurz vor dem Stoppen</translation>
    </message>
    <message>
        <source>the daemon runs</source>
        <translation>der Daemon läuft bereits</translation>
    </message>
    <message>
        <source>there are no log lines</source>
        <translation>es gibt keine Protokollzeilen</translation>
    </message>
    <message>
        <source>&amp;Deploy…</source>
        <translation>&amp;Bereitstellen…</translation>
    </message>
    <message>
        <source>Puts FastCGI programs into the web folder</source>
        <translation>Legt FastCGI-Programme in den Webordner</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Verbinden…</translation>
    </message>
    <message>
        <source>Connects to another daemon</source>
        <translation>Stellt eine Verbindung zu einem anderen Daemon her</translation>
    </message>
    <message>
        <source>&amp;Save log…</source>
        <translation>Protokoll &amp;speichern…</translation>
    </message>
    <message>
        <source>Saves the log lines to a file</source>
        <translation>Speichert die Protokollzeilen in einer Datei</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>&amp;Fenster schließen</translation>
    </message>
    <message>
        <source>Closes this window; the apps keep running</source>
        <translation>Schließt dieses Fenster; die Apps laufen weiter</translation>
    </message>
    <message>
        <source>&amp;Quit manager</source>
        <translation>Programm bee&amp;nden</translation>
    </message>
    <message>
        <source>Quits this program; the daemon and the apps keep running</source>
        <translation>Beendet dieses Programm; der Daemon und die Apps laufen weiter</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Opens the pages of the selected apps; with none selected, the site</source>
        <translation>Öffnet die Seiten der ausgewählten Apps; ohne Auswahl die Website</translation>
    </message>
    <message>
        <source>&amp;Copy URL</source>
        <translation>&amp;URL kopieren</translation>
    </message>
    <message>
        <source>Copies the addresses of the selected apps</source>
        <translation>Kopiert die Adressen der ausgewählten Apps</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Starts the selected apps now, rather than on the first request</source>
        <translation>Startet die ausgewählten Apps jetzt statt erst bei der ersten Anfrage</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>Restarts the selected apps; requests in flight finish first</source>
        <translation>Startet die ausgewählten Apps neu; laufende Anfragen werden zuvor beendet</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Stops the selected apps; the next request starts them again</source>
        <translation>Stoppt die ausgewählten Apps; die nächste Anfrage startet sie wieder</translation>
    </message>
    <message>
        <source>&amp;Kill…</source>
        <translation>Sofort b&amp;eenden…</translation>
    </message>
    <message>
        <source>Ends the selected apps at once; requests in flight are lost</source>
        <translation>Beendet die ausgewählten Apps sofort; laufende Anfragen gehen verloren</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>Stops the selected apps and answers requests with “unavailable” until they are resumed</source>
        <translation>Stoppt die ausgewählten Apps und beantwortet Anfragen mit „nicht verfügbar“, bis sie fortgesetzt werden</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Lets the selected apps take requests again</source>
        <translation>Lässt die ausgewählten Apps wieder Anfragen annehmen</translation>
    </message>
    <message>
        <source>Keep al&amp;ive</source>
        <translation>&amp;Dauerhaft laufen lassen</translation>
    </message>
    <message>
        <source>The selected apps are never stopped for being idle</source>
        <translation>Die ausgewählten Apps werden im Leerlauf nie gestoppt</translation>
    </message>
    <message>
        <source>&amp;Extend idle time</source>
        <translation>Leerlaufzeit &amp;verlängern</translation>
    </message>
    <message>
        <source>Begins the idle countdown of the selected apps anew</source>
        <translation>Beginnt den Leerlauf-Countdown der ausgewählten Apps von vorn</translation>
    </message>
    <message>
        <source>Roll &amp;back…</source>
        <translation>Version zu&amp;rücksetzen…</translation>
    </message>
    <message>
        <source>Brings back an earlier version of the selected app</source>
        <translation>Stellt eine frühere Version der ausgewählten App wieder her</translation>
    </message>
    <message>
        <source>Show lo&amp;g</source>
        <translation>Protokoll an&amp;zeigen</translation>
    </message>
    <message>
        <source>Shows the log of the selected apps</source>
        <translation>Zeigt das Protokoll der ausgewählten Apps</translation>
    </message>
    <message>
        <source>E&amp;xplain settings</source>
        <translation>Einstellungen er&amp;klären</translation>
    </message>
    <message>
        <source>Tells where each setting of the selected app comes from</source>
        <translation>Zeigt, woher jede Einstellung der ausgewählten App stammt</translation>
    </message>
    <message>
        <source>Restart a&amp;ll…</source>
        <translation>A&amp;lle neu starten…</translation>
    </message>
    <message>
        <source>Restarts all apps that run</source>
        <translation>Startet alle laufenden Apps neu</translation>
    </message>
    <message>
        <source>Stop &amp;all…</source>
        <translation>Alle st&amp;oppen…</translation>
    </message>
    <message>
        <source>Stops all apps that run; the next request starts them again</source>
        <translation>Stoppt alle laufenden Apps; die nächste Anfrage startet sie wieder</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies what is selected</source>
        <translation>Kopiert die Auswahl</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Selects everything</source>
        <translation>Wählt alles aus</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Searches where you are</source>
        <translation>Sucht dort, wo Sie gerade sind</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Goes to the next hit</source>
        <translation>Springt zum nächsten Treffer</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Rückwärts weitersuchen</translation>
    </message>
    <message>
        <source>Goes to the previous hit</source>
        <translation>Springt zum vorherigen Treffer</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Pastes text; files are deployed</source>
        <translation>Fügt Text ein; Dateien werden bereitgestellt</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Shows the log</source>
        <translation>Zeigt das Protokoll</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Shows all about the selected app</source>
        <translation>Zeigt alles über die ausgewählte App</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Anfragen</translation>
    </message>
    <message>
        <source>Shows the last requests</source>
        <translation>Zeigt die letzten Anfragen</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Ereignisse</translation>
    </message>
    <message>
        <source>Shows what happened: starts, stops, crashes, deployments</source>
        <translation>Zeigt, was geschehen ist: Starts, Stopps, Abstürze, Bereitstellungen</translation>
    </message>
    <message>
        <source>&amp;Follow log</source>
        <translation>Protokoll &amp;folgen</translation>
    </message>
    <message>
        <source>Stays at the newest log line</source>
        <translation>Bleibt bei der neuesten Protokollzeile</translation>
    </message>
    <message>
        <source>&amp;Clear log view</source>
        <translation>Protokollansicht &amp;leeren</translation>
    </message>
    <message>
        <source>Removes the lines shown so far; the daemon keeps them</source>
        <translation>Entfernt die bisher angezeigten Zeilen; der Daemon behält sie</translation>
    </message>
    <message>
        <source>&amp;Wrap lines</source>
        <translation>Zeilen &amp;umbrechen</translation>
    </message>
    <message>
        <source>Breaks long log lines instead of cutting them off</source>
        <translation>Bricht lange Protokollzeilen um, statt sie abzuschneiden</translation>
    </message>
    <message>
        <source>Next &amp;error</source>
        <translation>&amp;Nächster Fehler</translation>
    </message>
    <message>
        <source>Goes to the next error in the log</source>
        <translation>Springt zum nächsten Fehler im Protokoll</translation>
    </message>
    <message>
        <source>&amp;Previous error</source>
        <translation>&amp;Vorheriger Fehler</translation>
    </message>
    <message>
        <source>Goes to the previous error in the log</source>
        <translation>Springt zum vorherigen Fehler im Protokoll</translation>
    </message>
    <message>
        <source>Next &amp;warning</source>
        <translation>Nächste &amp;Warnung</translation>
    </message>
    <message>
        <source>Goes to the next warning or error in the log</source>
        <translation>Springt zur nächsten Warnung oder zum nächsten Fehler im Protokoll</translation>
    </message>
    <message>
        <source>Previous w&amp;arning</source>
        <translation>Vorherige Wa&amp;rnung</translation>
    </message>
    <message>
        <source>Goes to the previous warning or error in the log</source>
        <translation>Springt zur vorherigen Warnung oder zum vorherigen Fehler im Protokoll</translation>
    </message>
    <message>
        <source>&amp;Toggle bookmark</source>
        <translation>&amp;Lesezeichen setzen/entfernen</translation>
    </message>
    <message>
        <source>Marks the log line, or removes its mark</source>
        <translation>Markiert die Protokollzeile oder entfernt die Markierung</translation>
    </message>
    <message>
        <source>&amp;Next bookmark</source>
        <translation>Nächstes Le&amp;sezeichen</translation>
    </message>
    <message>
        <source>Goes to the next marked log line</source>
        <translation>Springt zur nächsten markierten Protokollzeile</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>The window takes the whole screen</source>
        <translation>Das Fenster nimmt den ganzen Bildschirm ein</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Makes the text of the log larger</source>
        <translation>Vergrößert den Text des Protokolls</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Makes the text of the log smaller</source>
        <translation>Verkleinert den Text des Protokolls</translation>
    </message>
    <message>
        <source>Normal si&amp;ze</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>The text of the log has the size of all texts</source>
        <translation>Der Text des Protokolls ist so groß wie alle Texte</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Moves the focus to the next part of the window</source>
        <translation>Setzt den Fokus auf den nächsten Teil des Fensters</translation>
    </message>
    <message>
        <source>Clear f&amp;ilter</source>
        <translation>F&amp;ilter löschen</translation>
    </message>
    <message>
        <source>Shows all apps again</source>
        <translation>Zeigt wieder alle Apps</translation>
    </message>
    <message>
        <source>&amp;Start daemon</source>
        <translation>Daemon &amp;starten</translation>
    </message>
    <message>
        <source>Starts the daemon on this computer</source>
        <translation>Startet den Daemon auf diesem Computer</translation>
    </message>
    <message>
        <source>S&amp;top daemon…</source>
        <translation>Daemon s&amp;toppen…</translation>
    </message>
    <message>
        <source>Stops the daemon and all apps</source>
        <translation>Stoppt den Daemon und alle Apps</translation>
    </message>
    <message>
        <source>&amp;Reload configuration</source>
        <translation>&amp;Konfiguration neu laden</translation>
    </message>
    <message>
        <source>The daemon reads its configuration again</source>
        <translation>Der Daemon liest seine Konfiguration neu ein</translation>
    </message>
    <message>
        <source>&amp;Retry connection</source>
        <translation>&amp;Erneut verbinden</translation>
    </message>
    <message>
        <source>Tries at once to connect again</source>
        <translation>Versucht sofort, die Verbindung wiederherzustellen</translation>
    </message>
    <message>
        <source>D&amp;isconnect</source>
        <translation>Verbindung &amp;trennen</translation>
    </message>
    <message>
        <source>Ends the connection; the daemon and the apps keep running</source>
        <translation>Trennt die Verbindung; der Daemon und die Apps laufen weiter</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Ein</translation>
    </message>
    <message>
        <source>Tells about crashes and the like, as set up</source>
        <translation>Meldet Abstürze und Ähnliches wie eingestellt</translation>
    </message>
    <message>
        <source>Off for one &amp;hour</source>
        <translation>Eine &amp;Stunde lang aus</translation>
    </message>
    <message>
        <source>No notifications for an hour</source>
        <translation>Eine Stunde lang keine Benachrichtigungen</translation>
    </message>
    <message>
        <source>Off until &amp;restart</source>
        <translation>Bis zum &amp;Neustart aus</translation>
    </message>
    <message>
        <source>No notifications until this program is started again</source>
        <translation>Keine Benachrichtigungen, bis dieses Programm neu gestartet wird</translation>
    </message>
    <message>
        <source>&amp;Doctor…</source>
        <translation>Nach &amp;Problemen suchen…</translation>
    </message>
    <message>
        <source>Checks the installation and tells how to mend it</source>
        <translation>Prüft die Installation und zeigt, wie sich Probleme beheben lassen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>All settings of this program and of the daemon</source>
        <translation>Alle Einstellungen dieses Programms und des Daemons</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>&amp;Erste Schritte…</translation>
    </message>
    <message>
        <source>Sets up a daemon and a first app, step by step</source>
        <translation>Richtet Schritt für Schritt einen Daemon und eine erste App ein</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Opens the manual</source>
        <translation>Öffnet das Handbuch</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnosedaten…</translation>
    </message>
    <message>
        <source>What to send along with a report of a problem</source>
        <translation>Was einem Problembericht beiliegen sollte</translation>
    </message>
    <message>
        <source>&amp;About FastCGI Spawner</source>
        <translation>Ü&amp;ber FastCGI Spawner</translation>
    </message>
    <message>
        <source>Version, licence and who made it</source>
        <translation>Version, Lizenz und Urheber</translation>
    </message>
    <message>
        <source>&amp;Open FastCGI Spawner</source>
        <translation>FastCGI Spawner &amp;öffnen</translation>
    </message>
    <message>
        <source>Shows the window</source>
        <translation>Zeigt das Fenster</translation>
    </message>
</context>
<context>
    <name>spawner::AdvancedPage</name>
    <message>
        <source>My own spawner</source>
        <translation>Mein eigener Spawner</translation>
    </message>
    <message>
        <source>&amp;Control socket:</source>
        <translation>&amp;Steuer-Socket:</translation>
    </message>
    <message>
        <source>Empty: where the spawner makes it by itself.</source>
        <translation>Leer: dort, wo der Spawner ihn von selbst anlegt.</translation>
    </message>
    <message>
        <source>Settings of this program</source>
        <translation>Einstellungen dieses Programms</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>&amp;Open its folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>&amp;Zurücksetzen…</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Rückfragen</translation>
    </message>
    <message>
        <source>Ask before all apps are re&amp;started</source>
        <translation>&amp;Nachfragen, bevor alle Apps neu gestartet werden</translation>
    </message>
    <message>
        <source>Ask before all apps are sto&amp;pped</source>
        <translation>Nachfragen, &amp;bevor alle Apps gestoppt werden</translation>
    </message>
    <message>
        <source>If you need help</source>
        <translation>Wenn Sie Hilfe brauchen</translation>
    </message>
    <message>
        <source>The diagnostics say what this program sees of the computer and the spawner, without secrets: for a report.</source>
        <translation>Die Diagnosedaten beschreiben für einen Bericht, was dieses Programm vom Computer und vom Spawner sieht – ohne vertrauliche Angaben.</translation>
    </message>
    <message>
        <source>Show the &amp;diagnostics</source>
        <translation>Dia&amp;gnosedaten anzeigen</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Settings (*.ini)</source>
        <translation>Einstellungen (*.ini)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Settings (*.ini);;All files (*)</source>
        <translation>Einstellungen (*.ini);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The settings are in %1.</source>
        <translation>Die Einstellungen liegen in %1.</translation>
    </message>
    <message>
        <source>The settings of %1 apply now.</source>
        <translation>Die Einstellungen aus %1 gelten jetzt.</translation>
    </message>
    <message>
        <source>Everything is as at the beginning.</source>
        <translation>Alles ist wie am Anfang.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
</context>
<context>
    <name>spawner::AppCells</name>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Req/s</source>
        <extracomment>Requests per second, the title of a column.</extracomment>
        <translation>Anfr./s</translation>
    </message>
    <message>
        <source>p95</source>
        <extracomment>95th percentile of durations, the title of a column.</extracomment>
        <translation>p95</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>All requests so far, the title of a column.</extracomment>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Datei geändert</translation>
    </message>
    <message>
        <source>Last exit</source>
        <translation>Letztes Ende</translation>
    </message>
    <message>
        <source>The file in the web folder</source>
        <translation>Die Datei im Webordner</translation>
    </message>
    <message>
        <source>What it is doing</source>
        <translation>Was sie gerade tut</translation>
    </message>
    <message>
        <source>The number of its process, or how many there are</source>
        <translation>Die Nummer ihres Prozesses oder die Anzahl der Prozesse</translation>
    </message>
    <message>
        <source>Requests per second, and over the last minute</source>
        <translation>Anfragen pro Sekunde und in der letzten Minute</translation>
    </message>
    <message>
        <source>95 % of the requests of the last minute took no longer (if there were none: of all so far)</source>
        <translation>95 % der Anfragen der letzten Minute dauerten nicht länger (wenn es keine gab: aller bisherigen)</translation>
    </message>
    <message>
        <source>Requests so far</source>
        <translation>Bisherige Anfragen</translation>
    </message>
    <message>
        <source>Requests that wait for a process</source>
        <translation>Anfragen, die auf einen Prozess warten</translation>
    </message>
    <message>
        <source>Processor time; 100 % is one core</source>
        <translation>Prozessorzeit; 100 % entsprechen einem Kern</translation>
    </message>
    <message>
        <source>Memory of all its processes</source>
        <translation>Speicher aller ihrer Prozesse</translation>
    </message>
    <message>
        <source>When it is stopped for being idle. Click to start the time anew; the pin keeps it alive.</source>
        <translation>Wann sie wegen Leerlaufs gestoppt wird. Ein Klick beginnt die Zeit von vorn; die Nadel lässt sie dauerhaft laufen.</translation>
    </message>
    <message>
        <source>How long its oldest process has been running</source>
        <translation>Wie lange ihr ältester Prozess schon läuft</translation>
    </message>
    <message>
        <source>Answers with a status of 500 or above</source>
        <translation>Antworten mit Status 500 oder höher</translation>
    </message>
    <message>
        <source>How many processes there are</source>
        <translation>Wie viele Prozesse es gibt</translation>
    </message>
    <message>
        <source>Threads of all its processes</source>
        <translation>Threads aller ihrer Prozesse</translation>
    </message>
    <message>
        <source>How many of its processes have ended, for any reason</source>
        <translation>Wie viele ihrer Prozesse geendet haben, aus welchem Grund auch immer</translation>
    </message>
    <message>
        <source>When its file was changed</source>
        <translation>Wann ihre Datei geändert wurde</translation>
    </message>
    <message>
        <source>How its last process ended</source>
        <translation>Wie ihr letzter Prozess endete</translation>
    </message>
    <message>
        <source>×%1</source>
        <extracomment>How many processes, instead of the number of one.</extracomment>
        <translation>×%1</translation>
    </message>
    <message>
        <source>process %1, new version on trial</source>
        <translation>Prozess %1, neue Version auf Probe</translation>
    </message>
    <message>
        <source>process %1, retiring</source>
        <translation>Prozess %1, wird abgelöst</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n Prozess</numerusform>
            <numerusform>%n Prozesse</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n Thread</numerusform>
            <numerusform>%n Threads</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) ended</source>
        <translation>
            <numerusform>%n Prozess beendet</numerusform>
            <numerusform>%n Prozesse beendet</numerusform>
            </translation>
    </message>
    <message>
        <source>%1: none</source>
        <extracomment>%1 is the title of a column: it has no value.</extracomment>
        <translation>%1: keine Angabe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>%1 requests per second</source>
        <translation>%1 Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>95 % of the requests within %1</source>
        <translation>95 % der Anfragen innerhalb von %1</translation>
    </message>
    <message>
        <source>%1 of a processor core</source>
        <translation>%1 eines Prozessorkerns</translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <translation>%1 Speicher</translation>
    </message>
    <message>
        <source>Running for %1</source>
        <translation>Laufzeit: %1</translation>
    </message>
    <message>
        <source>File changed %1</source>
        <translation>Datei geändert: %1</translation>
    </message>
    <message>
        <source>Last exit: %1</source>
        <translation>Letztes Ende: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>spawner::AppCondition</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>it could not be started</source>
        <translation>sie konnte nicht gestartet werden</translation>
    </message>
    <message numerus="yes">
        <source>crashed %n time(s) in a row (%1), tries again in %2</source>
        <translation>
            <numerusform>%n-mal hintereinander abgestürzt (%1), neuer Versuch in %2</numerusform>
            <numerusform>%n-mal hintereinander abgestürzt (%1), neuer Versuch in %2</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>crashed %n time(s) in a row (%1)</source>
        <translation>
            <numerusform>%n-mal hintereinander abgestürzt (%1)</numerusform>
            <numerusform>%n-mal hintereinander abgestürzt (%1)</numerusform>
            </translation>
    </message>
    <message>
        <source>crashed (%1), tries again in %2</source>
        <translation>abgestürzt (%1), neuer Versuch in %2</translation>
    </message>
    <message>
        <source>crashed (%1)</source>
        <translation>abgestürzt (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in flight</source>
        <translation>
            <numerusform>%n laufende Anfrage</numerusform>
            <numerusform>%n laufende Anfragen</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting for a process</source>
        <translation>
            <numerusform>%1, %n wartet auf einen Prozess</numerusform>
            <numerusform>%1, %n warten auf einen Prozess</numerusform>
            </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Stoppt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>Abgestürzt</translation>
    </message>
    <message>
        <source>Crash loop</source>
        <translation>Absturzschleife</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>its newest version is not in charge: %1</source>
        <translation>ihre neueste Version ist nicht im Dienst: %1</translation>
    </message>
    <message>
        <source>kept alive</source>
        <translation>läuft dauerhaft</translation>
    </message>
    <message>
        <source>stops in %1</source>
        <translation>stoppt in %1</translation>
    </message>
    <message>
        <source>starts with the next request</source>
        <translation>startet bei der nächsten Anfrage</translation>
    </message>
    <message>
        <source>answers nothing until it is resumed</source>
        <translation>antwortet erst wieder, wenn sie fortgesetzt wird</translation>
    </message>
</context>
<context>
    <name>spawner::AppsArea</name>
    <message>
        <source>No FastCGI programs in %1 yet.</source>
        <extracomment>%1 a folder</extracomment>
        <translation>Noch keine FastCGI-Programme in %1.</translation>
    </message>
    <message>
        <source>Drop one here.</source>
        <translation>Ziehen Sie eines hierher.</translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation>Bereitstellen…</translation>
    </message>
    <message>
        <source>Deploy sample</source>
        <translation>Beispiel bereitstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s), none of this kind.</source>
        <translation>
            <numerusform>%n App, nicht von dieser Art.</numerusform>
            <numerusform>%n Apps, keine von dieser Art.</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n app(s), none match “%1”.</source>
        <extracomment>%1 what was typed into the filter</extracomment>
        <translation>
            <numerusform>%n App, die nicht zu „%1“ passt.</numerusform>
            <numerusform>%n Apps, keine passt zu „%1“.</numerusform>
            </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>spawner::AppsView</name>
    <message>
        <source>&amp;Standard columns</source>
        <translation>&amp;Standardspalten</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Enter opens an app. In the column Idle, Enter starts the time anew and Space keeps the app alive.</source>
        <extracomment>What a screen reader says of the list of apps.</extracomment>
        <translation>Die Eingabetaste öffnet eine App. In der Spalte Leerlauf beginnt die Eingabetaste die Zeit von vorn, und die Leertaste lässt die App dauerhaft laufen.</translation>
    </message>
    <message>
        <source>Columns of the list of apps</source>
        <translation>Spalten der App-Liste</translation>
    </message>
    <message>
        <source>Click to start the time anew; the pin keeps it alive.</source>
        <translation>Ein Klick beginnt die Zeit von vorn; die Nadel lässt die App dauerhaft laufen.</translation>
    </message>
    <message>
        <source>Last lines on stderr:</source>
        <translation>Letzte Zeilen auf stderr:</translation>
    </message>
</context>
<context>
    <name>spawner::Autostart</name>
    <message>
        <source>%1 cannot be removed</source>
        <translation>%1 kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>spawner::ChartsPanel</name>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>Show the last minute</source>
        <translation>Letzte Minute anzeigen</translation>
    </message>
    <message>
        <source>Show the last 15 minutes</source>
        <translation>Letzte 15 Minuten anzeigen</translation>
    </message>
    <message>
        <source>Show the last hour</source>
        <translation>Letzte Stunde anzeigen</translation>
    </message>
</context>
<context>
    <name>spawner::CheckTexts</name>
    <message>
        <source>Authorizer</source>
        <translation>Autorisierer</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>Executable</source>
        <translation>Ausführbar</translation>
    </message>
    <message>
        <source>It may be executed.</source>
        <translation>Sie darf ausgeführt werden.</translation>
    </message>
    <message>
        <source>File of the app</source>
        <translation>Datei der App</translation>
    </message>
    <message>
        <source>Start of a process</source>
        <translation>Start eines Prozesses</translation>
    </message>
    <message>
        <source>Last exit</source>
        <translation>Letztes Ende</translation>
    </message>
    <message>
        <source>Shared libraries</source>
        <translation>Gemeinsame Bibliotheken</translation>
    </message>
    <message>
        <source>Every shared library it needs is there.</source>
        <translation>Alle benötigten gemeinsamen Bibliotheken sind vorhanden.</translation>
    </message>
    <message>
        <source>Kind of program</source>
        <translation>Art des Programms</translation>
    </message>
    <message>
        <source>It is a whole program for this computer.</source>
        <translation>Es ist ein vollständiges Programm für diesen Computer.</translation>
    </message>
    <message>
        <source>A request on trial</source>
        <translation>Probeanfrage</translation>
    </message>
    <message>
        <source>Settings of the app</source>
        <translation>Einstellungen der App</translation>
    </message>
    <message>
        <source>Starting it</source>
        <translation>Starten der App</translation>
    </message>
    <message>
        <source>A process of it runs.</source>
        <translation>Ein Prozess der App läuft.</translation>
    </message>
    <message>
        <source>State of the app</source>
        <translation>Status der App</translation>
    </message>
    <message>
        <source>Newest version</source>
        <translation>Neueste Version</translation>
    </message>
    <message>
        <source>Who may change the app</source>
        <translation>Wer die App ändern darf</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Control socket</source>
        <translation>Steuer-Socket</translation>
    </message>
    <message>
        <source>User of the spawner</source>
        <translation>Benutzer des Spawners</translation>
    </message>
    <message>
        <source>Watching files</source>
        <translation>Dateiüberwachung</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Offene Dateien</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Free port</source>
        <translation>Freier Port</translation>
    </message>
    <message>
        <source>Nobody listens there yet.</source>
        <translation>Dort lauscht noch niemand.</translation>
    </message>
    <message>
        <source>nginx in front</source>
        <translation>nginx davor</translation>
    </message>
    <message>
        <source>nginx runs, and this file sends it here.</source>
        <translation>nginx läuft, und diese Datei leitet es hierher.</translation>
    </message>
    <message>
        <source>Runtime folder</source>
        <translation>Laufzeitordner</translation>
    </message>
    <message>
        <source>The runtime folder is there, and nobody else may enter it.</source>
        <translation>Der Laufzeitordner ist vorhanden, und niemand sonst hat Zugriff.</translation>
    </message>
    <message>
        <source>Paths of sockets</source>
        <translation>Socket-Pfade</translation>
    </message>
    <message>
        <source>systemd is told</source>
        <translation>Meldung an systemd</translation>
    </message>
    <message>
        <source>systemd</source>
        <translation>systemd</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Web root</source>
        <translation>Webverzeichnis</translation>
    </message>
    <message>
        <source>Owner of the web root</source>
        <translation>Eigentümer des Webverzeichnisses</translation>
    </message>
    <message>
        <source>Way to the web root</source>
        <translation>Weg zum Webverzeichnis</translation>
    </message>
    <message>
        <source>Reading the web root</source>
        <translation>Lesen des Webverzeichnisses</translation>
    </message>
    <message>
        <source>The web root is there and can be read.</source>
        <translation>Das Webverzeichnis ist vorhanden und lesbar.</translation>
    </message>
    <message>
        <source>Who may change the web root</source>
        <translation>Wer das Webverzeichnis ändern darf</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
</context>
<context>
    <name>spawner::CloseQuestion</name>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Keep this manager in the tray?</source>
        <translation>Dieses Programm im Infobereich weiterlaufen lassen?</translation>
    </message>
    <message>
        <source>The daemon and your apps keep running either way. You can change this in the settings.</source>
        <translation>Der Daemon und Ihre Apps laufen in jedem Fall weiter. Sie können dies in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>&amp;Keep in tray</source>
        <translation>&amp;Im Infobereich lassen</translation>
    </message>
    <message>
        <source>&amp;Quit manager</source>
        <translation>Programm &amp;beenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>spawner::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Do not &amp;ask again</source>
        <translation>Nicht mehr nach&amp;fragen</translation>
    </message>
    <message>
        <source>Start %1?</source>
        <translation>%1 starten?</translation>
    </message>
    <message numerus="yes">
        <source>Start %n app(s)?</source>
        <translation>
            <numerusform>%n App starten?</numerusform>
            <numerusform>%n Apps starten?</numerusform>
            </translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <translation>%1 neu starten?</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n app(s)?</source>
        <translation>
            <numerusform>%n App neu starten?</numerusform>
            <numerusform>%n Apps neu starten?</numerusform>
            </translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <translation>%1 stoppen?</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n app(s)?</source>
        <translation>
            <numerusform>%n App stoppen?</numerusform>
            <numerusform>%n Apps stoppen?</numerusform>
            </translation>
    </message>
    <message>
        <source>Pause %1?</source>
        <translation>%1 pausieren?</translation>
    </message>
    <message numerus="yes">
        <source>Pause %n app(s)?</source>
        <translation>
            <numerusform>%n App pausieren?</numerusform>
            <numerusform>%n Apps pausieren?</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Restart all %n running app(s)?</source>
        <translation>
            <numerusform>%n laufende App neu starten?</numerusform>
            <numerusform>Alle %n laufenden Apps neu starten?</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Stop all %n running app(s)?</source>
        <translation>
            <numerusform>%n laufende App stoppen?</numerusform>
            <numerusform>Alle %n laufenden Apps stoppen?</numerusform>
            </translation>
    </message>
    <message>
        <source>Stop the spawner of %1?</source>
        <translation>Den Spawner von %1 stoppen?</translation>
    </message>
    <message>
        <source>Remove the connection %1?</source>
        <translation>Die Verbindung %1 entfernen?</translation>
    </message>
    <message>
        <source>Set everything back to the standard?</source>
        <translation>Alles auf die Standardwerte zurücksetzen?</translation>
    </message>
    <message>
        <source>Roll %1 back?</source>
        <translation>%1 auf die vorige Version zurücksetzen?</translation>
    </message>
    <message numerus="yes">
        <source>Roll %n app(s) back?</source>
        <translation>
            <numerusform>%n App auf die vorige Version zurücksetzen?</numerusform>
            <numerusform>%n Apps auf die vorige Version zurücksetzen?</numerusform>
            </translation>
    </message>
    <message>
        <source>New processes take over; requests that are under way are finished by the old ones.</source>
        <translation>Neue Prozesse übernehmen; laufende Anfragen werden von den alten zu Ende geführt.</translation>
    </message>
    <message>
        <source>Requests that are under way are finished first. The next request to an app starts it again.</source>
        <translation>Laufende Anfragen werden zuerst zu Ende geführt. Die nächste Anfrage an eine App startet sie wieder.</translation>
    </message>
    <message>
        <source>Requests to what is paused get an error (503) until it is resumed.</source>
        <translation>Anfragen an Pausiertes erhalten einen Fehler (503), bis es fortgesetzt wird.</translation>
    </message>
    <message>
        <source>All its apps end, and no page of theirs answers until it is started again.</source>
        <translation>Alle seine Apps werden beendet, und keine ihrer Seiten antwortet, bis er wieder gestartet wird.</translation>
    </message>
    <message>
        <source>Nothing changes for the spawner and its apps.</source>
        <translation>Für den Spawner und seine Apps ändert sich nichts.</translation>
    </message>
    <message>
        <source>That includes connections, shortcuts and the columns of tables. Export the settings first if you may want them back.</source>
        <translation>Das umfasst auch Verbindungen, Tastenkürzel und Tabellenspalten. Exportieren Sie die Einstellungen vorher, falls Sie sie zurückhaben möchten.</translation>
    </message>
    <message>
        <source>The version from before takes over, as in a deployment.</source>
        <translation>Die vorige Version übernimmt, wie bei einer Bereitstellung.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;Restart all</source>
        <translation>&amp;Alle neu starten</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>Alle st&amp;oppen</translation>
    </message>
    <message>
        <source>&amp;Stop the spawner</source>
        <translation>S&amp;pawner stoppen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Roll back</source>
        <translation>&amp;Version zurücksetzen</translation>
    </message>
</context>
<context>
    <name>spawner::ConnectionBox</name>
    <message>
        <source>Connection: %1</source>
        <translation>Verbindung: %1</translation>
    </message>
</context>
<context>
    <name>spawner::ConnectionNotices</name>
    <message>
        <source>Asking for the list of apps…</source>
        <translation>Liste der Apps wird abgefragt…</translation>
    </message>
</context>
<context>
    <name>spawner::ConnectionTest</name>
    <message numerus="yes">
        <source>There was no answer within %n second(s)</source>
        <translation>
            <numerusform>Innerhalb von %n Sekunde kam keine Antwort</numerusform>
            <numerusform>Innerhalb von %n Sekunden kam keine Antwort</numerusform>
            </translation>
    </message>
    <message>
        <source>Connected to %1: spawner %2, running as %3</source>
        <extracomment>A host, the version of the daemon there, and the user it runs as.</extracomment>
        <translation>Mit %1 verbunden: Spawner %2, läuft als %3</translation>
    </message>
    <message>
        <source>You may look, but not change anything.</source>
        <translation>Sie dürfen alles ansehen, aber nichts ändern.</translation>
    </message>
</context>
<context>
    <name>spawner::ConnectionWords</name>
    <message>
        <source>%1 (PID %2)</source>
        <extracomment>A program that holds a port, and its process number.</extracomment>
        <translation>%1 (PID %2)</translation>
    </message>
    <message>
        <source>Not connected to %1.</source>
        <translation>Nicht mit %1 verbunden.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung zu %1 wird hergestellt…</translation>
    </message>
    <message>
        <source>Starting… (%1 s)</source>
        <extracomment>How long it has taken so far, in seconds.</extracomment>
        <translation>Wird gestartet… (%1 s)</translation>
    </message>
    <message>
        <source>No spawner is running on this computer.</source>
        <translation>Auf diesem Computer läuft kein Spawner.</translation>
    </message>
    <message>
        <source>No spawner is running at %1.</source>
        <translation>Unter %1 läuft kein Spawner.</translation>
    </message>
    <message>
        <source>The spawner service is stopped.</source>
        <translation>Der Spawner-Dienst ist gestoppt.</translation>
    </message>
    <message>
        <source>Daemon %1 speaks protocol %2; this manager speaks %3.</source>
        <extracomment>A version of the daemon, and two numbers of protocols.</extracomment>
        <translation>Daemon %1 spricht Protokollversion %2; dieses Programm spricht %3.</translation>
    </message>
    <message>
        <source>The daemon speaks another protocol than this manager.</source>
        <translation>Der Daemon spricht eine andere Protokollversion als dieses Programm.</translation>
    </message>
    <message>
        <source>%1 Read-only view.</source>
        <extracomment>After "Daemon 2.1 speaks protocol 3; this manager speaks 2."</extracomment>
        <translation>%1 Nur Ansicht.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>Update the daemon.</source>
        <translation>Aktualisieren Sie den Daemon.</translation>
    </message>
    <message>
        <source>ssh cannot connect to %1: %2</source>
        <extracomment>%1 a host, %2 the last words of ssh</extracomment>
        <translation>ssh kann keine Verbindung zu %1 herstellen: %2</translation>
    </message>
    <message>
        <source>Try the same in a terminal: a host key or a password that ssh asks for cannot be given here.</source>
        <translation>Versuchen Sie dasselbe in einem Terminal: Rückfragen von ssh zu Rechnerschlüssel oder Passwort lassen sich hier nicht beantworten.</translation>
    </message>
    <message>
        <source>You may not use %1.</source>
        <translation>Sie dürfen %1 nicht verwenden.</translation>
    </message>
    <message>
        <source>Connect as the user it belongs to.</source>
        <translation>Verbinden Sie sich als der Benutzer, dem er gehört.</translation>
    </message>
    <message>
        <source>You may not use %1. It belongs to group %2; you are not in it.</source>
        <translation>Sie dürfen %1 nicht verwenden. Der Zugriff ist der Gruppe %2 vorbehalten, der Sie nicht angehören.</translation>
    </message>
    <message>
        <source>%1
Then log in again.</source>
        <extracomment>%1 is a command</extracomment>
        <translation>%1
Melden Sie sich danach neu an.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>Port %1 wird von einem anderen Programm verwendet.</translation>
    </message>
    <message>
        <source>Port %1 is used by %2.</source>
        <extracomment>%2 is a program with its process number</extracomment>
        <translation>Port %1 wird von %2 verwendet.</translation>
    </message>
    <message>
        <source>Cannot connect to %1: %2</source>
        <translation>Verbindung zu %1 nicht möglich: %2</translation>
    </message>
    <message>
        <source>Connection lost %1</source>
        <translation>Verbindung um %1 verloren</translation>
    </message>
    <message>
        <source>Connection lost %1 — retrying</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Verbindung um %1 verloren – neuer Versuch</translation>
    </message>
    <message>
        <source>Connection lost %1 — retrying in %2</source>
        <extracomment>%1 is a time of day, %2 a time to wait ("4 s")</extracomment>
        <translation>Verbindung um %1 verloren – neuer Versuch in %2</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
</context>
<context>
    <name>spawner::ConnectionsPage</name>
    <message>
        <source>At the start</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>&amp;Start my own spawner if none is running</source>
        <translation>Eigenen &amp;Spawner starten, falls keiner läuft</translation>
    </message>
    <message>
        <source>Without a default, this program connects to the spawner that it was last connected to.</source>
        <translation>Ohne Standardverbindung verbindet sich dieses Programm mit dem zuletzt verwendeten Spawner.</translation>
    </message>
    <message>
        <source>Spawners</source>
        <translation>Spawner</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Make it the &amp;default</source>
        <translation>Als S&amp;tandard festlegen</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Of a connection: the one to begin with.</extracomment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>look only</source>
        <translation>nur ansehen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Spawners that this program knows</source>
        <translation>Spawner, die dieses Programm kennt</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
</context>
<context>
    <name>spawner::CrashNotices</name>
    <message>
        <source>Show log</source>
        <translation>Protokoll anzeigen</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>A number of times, short: "7×".</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 crashed %2 in %3; restarts paused.</source>
        <extracomment>%1 an app, %2 a number of times ("7×")</extracomment>
        <translation>%1 ist %2 in %3 abgestürzt; Neustarts ausgesetzt.</translation>
    </message>
    <message>
        <source>%1 crashed %2; restarts paused.</source>
        <translation>%1 ist %2 abgestürzt; Neustarts ausgesetzt.</translation>
    </message>
    <message>
        <source>%1 crashed %2 in %3; restarts paused until %4.</source>
        <extracomment>%1 an app, %2 a number of times ("7×"), %3 a duration, %4 a time of day</extracomment>
        <translation>%1 ist %2 in %3 abgestürzt; Neustarts bis %4 ausgesetzt.</translation>
    </message>
    <message>
        <source>%1 crashed %2; restarts paused until %3.</source>
        <translation>%1 ist %2 abgestürzt; Neustarts bis %3 ausgesetzt.</translation>
    </message>
</context>
<context>
    <name>spawner::DaemonConnection</name>
    <message>
        <source>The spawner does not answer any more.</source>
        <translation>Der Spawner antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>Die Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation>Es besteht keine Verbindung zu %1.</translation>
    </message>
    <message>
        <source>The connection “%1” is set to look only.</source>
        <translation>Die Verbindung „%1“ ist auf „nur ansehen“ eingestellt.</translation>
    </message>
    <message>
        <source>You may look at this spawner, but not change anything.</source>
        <translation>Sie dürfen diesen Spawner ansehen, aber nichts ändern.</translation>
    </message>
</context>
<context>
    <name>spawner::DaemonLauncher</name>
    <message>
        <source>There is no systemctl on this computer.</source>
        <translation>Auf diesem Computer gibt es kein systemctl.</translation>
    </message>
    <message>
        <source>systemctl did not answer in time.</source>
        <translation>systemctl hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>fcgi-spawner is not installed on this computer.</source>
        <translation>fcgi-spawner ist auf diesem Computer nicht installiert.</translation>
    </message>
    <message>
        <source>The spawner service could not start: %1</source>
        <translation>Der Spawner-Dienst konnte nicht starten: %1</translation>
    </message>
    <message>
        <source>The spawner service runs, but its control socket is not at %1.</source>
        <translation>Der Spawner-Dienst läuft, aber sein Steuer-Socket ist nicht unter %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The spawner service could not be started.</source>
        <translation>Der Spawner-Dienst konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The spawner service could not be stopped.</source>
        <translation>Der Spawner-Dienst konnte nicht gestoppt werden.</translation>
    </message>
    <message>
        <source>The spawner with the process number %1 does not run any more.</source>
        <translation>Der Spawner mit der Prozessnummer %1 läuft nicht mehr.</translation>
    </message>
    <message>
        <source>The spawner has not ended yet: it waits for requests that are under way.</source>
        <translation>Der Spawner ist noch nicht beendet: Er wartet auf laufende Anfragen.</translation>
    </message>
</context>
<context>
    <name>spawner::DaemonPage</name>
    <message>
        <source>Settings in force</source>
        <translation>Geltende Einstellungen</translation>
    </message>
    <message>
        <source>Search the spawner's settings</source>
        <translation>Einstellungen des Spawners durchsuchen</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>The last one: where the value of a setting is from.</extracomment>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>The spawner's settings in force</source>
        <translation>Geltende Einstellungen des Spawners</translation>
    </message>
    <message>
        <source>Its file</source>
        <translation>Konfigurationsdatei</translation>
    </message>
    <message>
        <source>&amp;Open in the editor</source>
        <translation>Im &amp;Editor öffnen</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>Datei &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Put it in force</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Mistakes in the file</source>
        <translation>Fehler in der Datei</translation>
    </message>
    <message>
        <source>Not connected to a spawner: its settings show once there is a connection.</source>
        <translation>Nicht mit einem Spawner verbunden: Seine Einstellungen erscheinen, sobald eine Verbindung besteht.</translation>
    </message>
    <message>
        <source>It was started without a file: flags and defaults apply.</source>
        <translation>Er wurde ohne Datei gestartet: Es gelten Optionen und Standardwerte.</translation>
    </message>
    <message>
        <source>From %1 on %2; edit it there.</source>
        <translation>Aus %1 auf %2; bearbeiten Sie die Datei dort.</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>Aus %1.</translation>
    </message>
    <message>
        <source>From %1, which you may not change.</source>
        <translation>Aus %1; diese Datei dürfen Sie nicht ändern.</translation>
    </message>
    <message>
        <source>standard</source>
        <extracomment>Where the value of a setting is from, if nobody set it.</extracomment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>changes at the next restart</source>
        <extracomment>Shown in place of where a value is from: the file has another one.</extracomment>
        <translation>ändert sich beim nächsten Neustart</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <extracomment>A place in the file that is named above, and what is wrong there.</extracomment>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <extracomment>A place in another file, and what is wrong there.</extracomment>
        <translation>%1, Zeile %2, Spalte %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s); the settings from before stay in force.</source>
        <translation>
            <numerusform>%n Fehler; die bisherigen Einstellungen gelten weiter.</numerusform>
            <numerusform>%n Fehler; die bisherigen Einstellungen gelten weiter.</numerusform>
            </translation>
    </message>
    <message>
        <source>The file has no mistakes.</source>
        <translation>Die Datei enthält keine Fehler.</translation>
    </message>
    <message>
        <source>The file is in force.</source>
        <translation>Die Datei gilt jetzt.</translation>
    </message>
    <message>
        <source>The file is in force, but for what takes a restart of the spawner: %1</source>
        <translation>Die Datei gilt jetzt, bis auf das, was einen Neustart des Spawners erfordert: %1</translation>
    </message>
    <message>
        <source>No program opens %1.</source>
        <translation>Kein Programm öffnet %1.</translation>
    </message>
    <message>
        <source>Spawner</source>
        <translation>Spawner</translation>
    </message>
</context>
<context>
    <name>spawner::DaemonStart</name>
    <message>
        <source>The spawner was started, but its control socket %1 does not answer.</source>
        <translation>Der Spawner wurde gestartet, aber sein Steuer-Socket %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>cannot make the lock file %1</source>
        <translation>Sperrdatei %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>cannot make a pipe</source>
        <translation>Pipe kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 kann nicht gestartet werden: %2</translation>
    </message>
    <message>
        <source>The spawner ended right after it was started.</source>
        <translation>Der Spawner hat sich gleich nach dem Start beendet.</translation>
    </message>
    <message>
        <source>The spawner could not start: %1</source>
        <translation>Der Spawner konnte nicht starten: %1</translation>
    </message>
</context>
<context>
    <name>spawner::DeployController</name>
    <message>
        <source>Nothing can be deployed to %1</source>
        <translation>In %1 kann nichts bereitgestellt werden</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n program(s))</source>
        <extracomment>%1 a folder</extracomment>
        <translation>
            <numerusform>%1 (%n Programm)</numerusform>
            <numerusform>%1 (%n Programme)</numerusform>
            </translation>
    </message>
    <message>
        <source>%1: a folder without a *.fcgi program</source>
        <translation>%1: ein Ordner ohne *.fcgi-Programm</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a sentence about a crash, %2 the last line that the app wrote</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This cannot be deployed</source>
        <translation>Dies kann nicht bereitgestellt werden</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
            </translation>
    </message>
    <message>
        <source>Deploy to %1 → %2</source>
        <extracomment>%1 a daemon ("This computer", "web1"), %2 a folder there</extracomment>
        <translation>Auf %1 bereitstellen → %2</translation>
    </message>
    <message>
        <source>Nothing was deployed: %1</source>
        <translation>Nichts wurde bereitgestellt: %1</translation>
    </message>
    <message>
        <source>it is a folder without a *.fcgi program</source>
        <translation>es ist ein Ordner ohne *.fcgi-Programm</translation>
    </message>
    <message>
        <source>it is the app itself</source>
        <translation>es ist die App selbst</translation>
    </message>
    <message>
        <source>%1 was not deployed: %2.</source>
        <extracomment>%1 a file, %2 a reason: "it is a folder"</extracomment>
        <translation>%1 wurde nicht bereitgestellt: %2.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Andere wählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>View log</source>
        <translation>Protokoll anzeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 deployed</source>
        <translation>%1 bereitgestellt</translation>
    </message>
    <message>
        <source>%1 was not deployed: %2</source>
        <extracomment>%1 an app, %2 what the spawner says: a sentence without a full stop</extracomment>
        <translation>%1 wurde nicht bereitgestellt: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Rolling back %1…</source>
        <translation>%1 wird zurückgesetzt…</translation>
    </message>
    <message>
        <source>%1 rolled back</source>
        <translation>%1 zurückgesetzt</translation>
    </message>
    <message>
        <source>%1 was not rolled back: %2</source>
        <translation>%1 wurde nicht zurückgesetzt: %2</translation>
    </message>
    <message>
        <source>Rolling back %1: %2</source>
        <translation>%1 wird zurückgesetzt: %2</translation>
    </message>
    <message>
        <source>%1 after it was deployed: %2</source>
        <extracomment>%1 an app, %2 what happened</extracomment>
        <translation>%1 nach der Bereitstellung: %2</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Bereitstellen</translation>
    </message>
    <message>
        <source>FastCGI programs (*.fcgi)</source>
        <translation>FastCGI-Programme (*.fcgi)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation>&amp;Bereitstellen</translation>
    </message>
</context>
<context>
    <name>spawner::DeployPage</name>
    <message>
        <source>When a file is deployed</source>
        <translation>Wenn eine Datei bereitgestellt wird</translation>
    </message>
    <message>
        <source>&amp;Ask before an app is replaced</source>
        <translation>&amp;Nachfragen, bevor eine App ersetzt wird</translation>
    </message>
    <message>
        <source>Undo brings the version from before back in any case.</source>
        <translation>„Rückgängig“ stellt die vorige Version in jedem Fall wieder her.</translation>
    </message>
    <message>
        <source>&amp;Open its page in the browser afterwards</source>
        <translation>Danach die &amp;Seite im Browser öffnen</translation>
    </message>
    <message>
        <source>Versions from before</source>
        <translation>Frühere Versionen</translation>
    </message>
    <message>
        <source>How many are kept is a setting of the spawner (keep-versions), for all who deploy there.</source>
        <translation>Wie viele aufbewahrt werden, ist eine Einstellung des Spawners (keep-versions), die für alle gilt, die dort bereitstellen.</translation>
    </message>
    <message>
        <source>&amp;Show the spawner's settings</source>
        <translation>&amp;Einstellungen des Spawners anzeigen</translation>
    </message>
    <message>
        <source>Deploying</source>
        <translation>Bereitstellung</translation>
    </message>
</context>
<context>
    <name>spawner::Deployment</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 became shorter while it was being uploaded; nothing has changed</source>
        <translation>%1 ist beim Hochladen kürzer geworden; nichts wurde geändert</translation>
    </message>
    <message>
        <source>the connection was lost while %1 was being put in place; its versions tell whether it is</source>
        <translation>die Verbindung brach ab, während %1 eingesetzt wurde; die Liste der Versionen zeigt, ob es gelungen ist</translation>
    </message>
    <message>
        <source>the connection was lost while %1 was being uploaded; nothing has changed</source>
        <translation>die Verbindung brach ab, während %1 hochgeladen wurde; nichts wurde geändert</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Uploading %1: %2 of %3</source>
        <extracomment>%1 an app, %2 and %3 sizes</extracomment>
        <translation>%1 wird hochgeladen: %2 von %3</translation>
    </message>
    <message>
        <source>Putting %1 in place…</source>
        <translation>%1 wird eingesetzt…</translation>
    </message>
    <message>
        <source>Deploying %1: %2</source>
        <extracomment>%1 an app, %2 what the spawner is doing</extracomment>
        <translation>%1 wird bereitgestellt: %2</translation>
    </message>
</context>
<context>
    <name>spawner::DetailsPane</name>
    <message>
        <source>Choose an app to see its details.</source>
        <translation>Wählen Sie eine App, um Details zu sehen.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings, and what would happen to a request now</source>
        <translation>Einstellungen und was mit einer Anfrage jetzt geschähe</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Processes of the app</source>
        <translation>Prozesse der App</translation>
    </message>
    <message>
        <source>Facts about the app</source>
        <translation>Angaben zur App</translation>
    </message>
</context>
<context>
    <name>spawner::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnosedaten</translation>
    </message>
    <message>
        <source>&amp;What this program sees. Passwords, tokens and the names of home folders are removed; read it before you send it.</source>
        <translation>&amp;Was dieses Programm sieht. Passwörter, Tokens und die Namen persönlicher Ordner sind entfernt; lesen Sie den Text, bevor Sie ihn senden.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Diagnosedaten speichern</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>spawner::DoctorDialog</name>
    <message>
        <source>&amp;Examine:</source>
        <translation>&amp;Untersuchen:</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Nach Problemen suchen</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>E&amp;rneut suchen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Mend it with:</source>
        <translation>&amp;Beheben mit:</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>The doctor is at work</source>
        <translation>Die Problemsuche läuft</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The second: the file, port or app that was looked at.</extracomment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>There is no app %1.</source>
        <translation>Es gibt keine App %1.</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>Alles wird untersucht…</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>%1 wird untersucht…</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend.</source>
        <translation>
            <numerusform>%n Problem zu beheben.</numerusform>
            <numerusform>%n Probleme zu beheben.</numerusform>
            </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A group of checks, "Problems", and how many they are.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>spawner::Events</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>Absturz</translation>
    </message>
    <message>
        <source>Crash loop</source>
        <translation>Absturzschleife</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Erholt</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Version</translation>
    </message>
    <message>
        <source>New version failed</source>
        <translation>Neue Version fehlgeschlagen</translation>
    </message>
    <message>
        <source>App added</source>
        <translation>App hinzugefügt</translation>
    </message>
    <message>
        <source>App removed</source>
        <translation>App entfernt</translation>
    </message>
    <message>
        <source>File refused</source>
        <translation>Datei abgelehnt</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Zurücksetzung</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Settings read</source>
        <translation>Einstellungen eingelesen</translation>
    </message>
    <message>
        <source>Settings wrong</source>
        <translation>Einstellungen fehlerhaft</translation>
    </message>
    <message>
        <source>Spawner stops</source>
        <translation>Spawner stoppt</translation>
    </message>
</context>
<context>
    <name>spawner::EventsModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>The kind of an event.</extracomment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>The sentence that tells of an event.</extracomment>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
</context>
<context>
    <name>spawner::EventsPane</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hidden</source>
        <extracomment>%1 is "12 events"; the number is of those that the search hides.</extracomment>
        <translation>
            <numerusform>%1, %n ausgeblendet</numerusform>
            <numerusform>%1, %n ausgeblendet</numerusform>
            </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Which events are shown</source>
        <translation>Welche Ereignisse angezeigt werden</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Ereignisse durchsuchen</translation>
    </message>
</context>
<context>
    <name>spawner::ExplainPanel</name>
    <message>
        <source>• %1</source>
        <extracomment>One of several sentences, each on a line of its own.</extracomment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>What would happen to a request now</source>
        <translation>Was mit einer Anfrage jetzt geschähe</translation>
    </message>
    <message>
        <source>Settings of the app</source>
        <translation>Einstellungen der App</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>spawner::FactsPanel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, role %2</source>
        <extracomment>How an app is spoken to (mode), and its FastCGI role.</extracomment>
        <translation>%1, Rolle %2</translation>
    </message>
    <message>
        <source>%1 (at least %2, at most %3)</source>
        <translation>%1 (mindestens %2, höchstens %3)</translation>
    </message>
    <message>
        <source>stopped after %1 without a request</source>
        <translation>gestoppt, wenn %1 lang keine Anfrage kommt</translation>
    </message>
    <message>
        <source>never stopped for being idle</source>
        <translation>im Leerlauf nie gestoppt</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 (%2 with an error), %3 cold starts, %4 in, %5 out</source>
        <translation>%1 (%2 mit Fehler), %3 Kaltstarts, %4 empfangen, %5 gesendet</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>abgestürzt</translation>
    </message>
    <message>
        <source>did not start</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>finished by themselves</source>
        <translation>von selbst beendet</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>im Leerlauf</translation>
    </message>
    <message>
        <source>replaced by a new version</source>
        <translation>durch neue Version ersetzt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>stopped by somebody</source>
        <translation>von jemandem gestoppt</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>hängengeblieben</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>beim Herunterfahren</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>How many processes ended for what reason: "3 idle".</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (%2, changed %3)</source>
        <translation>%1 (%2, geändert: %3)</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Status:</translation>
    </message>
    <message>
        <source>Problem:</source>
        <translation>Problem:</translation>
    </message>
    <message>
        <source>Last exit:</source>
        <translation>Letztes Ende:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse:</translation>
    </message>
    <message>
        <source>Mode:</source>
        <translation>Modus:</translation>
    </message>
    <message>
        <source>Processes:</source>
        <translation>Prozesse:</translation>
    </message>
    <message>
        <source>When idle:</source>
        <translation>Im Leerlauf:</translation>
    </message>
    <message>
        <source>Uptime:</source>
        <translation>Laufzeit:</translation>
    </message>
    <message>
        <source>Requests:</source>
        <translation>Anfragen:</translation>
    </message>
    <message>
        <source>Ended processes:</source>
        <translation>Beendete Prozesse:</translation>
    </message>
</context>
<context>
    <name>spawner::FilePreflight</name>
    <message>
        <source>it is not there</source>
        <translation>die Datei ist nicht vorhanden</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>nothing of its name can be the name of an app</source>
        <translation>nichts an diesem Namen taugt als Name einer App</translation>
    </message>
    <message>
        <source>it is neither a program nor a script that begins with #!</source>
        <translation>es ist weder ein Programm noch ein Skript, das mit #! beginnt</translation>
    </message>
    <message>
        <source>it begins with #!, but names no interpreter</source>
        <translation>die Datei beginnt mit #!, nennt aber keinen Interpreter</translation>
    </message>
    <message>
        <source>it has Windows line ends, so that its interpreter would not be found</source>
        <translation>die Datei hat Windows-Zeilenenden, sodass ihr Interpreter nicht gefunden würde</translation>
    </message>
    <message>
        <source>its interpreter %1 is not on this computer</source>
        <translation>der Interpreter %1 ist auf diesem Computer nicht vorhanden</translation>
    </message>
    <message>
        <source>it is an object file or a core dump, no program</source>
        <translation>es ist eine Objektdatei oder ein Speicherabbild, kein Programm</translation>
    </message>
    <message>
        <source>it is a program for another kind of computer</source>
        <translation>es ist ein Programm für eine andere Art von Computer</translation>
    </message>
    <message>
        <source>it is not complete: it ends too early</source>
        <translation>die Datei ist unvollständig: Sie endet zu früh</translation>
    </message>
    <message>
        <source>Give the app a name.</source>
        <translation>Geben Sie der App einen Namen.</translation>
    </message>
    <message>
        <source>There is nothing between two slashes.</source>
        <translation>Zwischen zwei Schrägstrichen steht nichts.</translation>
    </message>
    <message>
        <source>No part of the name may begin with a dot.</source>
        <translation>Kein Teil des Namens darf mit einem Punkt beginnen.</translation>
    </message>
    <message>
        <source>The name has a control character.</source>
        <translation>Der Name enthält ein Steuerzeichen.</translation>
    </message>
    <message numerus="yes">
        <source>There may be at most %n folders before the name.</source>
        <translation>
            <numerusform>Vor dem Namen darf höchstens %n Ordner stehen.</numerusform>
            <numerusform>Vor dem Namen dürfen höchstens %n Ordner stehen.</numerusform>
            </translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Der Name ist zu lang.</translation>
    </message>
</context>
<context>
    <name>spawner::FirstRunDaemonPage</name>
    <message>
        <source>A spawner runs the FastCGI programs of a folder: each is on the web as soon as its file is there. This program shows and controls it.</source>
        <translation>Ein Spawner führt die FastCGI-Programme eines Ordners aus: Jedes ist im Web, sobald seine Datei dort liegt. Dieses Programm zeigt und steuert ihn.</translation>
    </message>
    <message>
        <source>&amp;Use the one that is running</source>
        <translation>&amp;Den laufenden Spawner verwenden</translation>
    </message>
    <message>
        <source>Spawners that are running</source>
        <translation>Laufende Spawner</translation>
    </message>
    <message>
        <source>None is running on this computer.</source>
        <translation>Auf diesem Computer läuft keiner.</translation>
    </message>
    <message>
        <source>&amp;Start one for me</source>
        <translation>&amp;Einen für mich starten</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Aus&amp;wählen…</translation>
    </message>
    <message>
        <source>&amp;Folder of the programs:</source>
        <translation>&amp;Ordner der Programme:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>Connect to a server by ss&amp;h</source>
        <translation>Über ss&amp;h mit einem Server verbinden</translation>
    </message>
    <message>
        <source>admin@web1.example.org</source>
        <translation>admin@web1.example.org</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Ser&amp;ver:</translation>
    </message>
    <message numerus="yes">
        <source>%1 already has %n FastCGI program(s).</source>
        <translation>
            <numerusform>%1 enthält bereits %n FastCGI-Programm.</numerusform>
            <numerusform>%1 enthält bereits %n FastCGI-Programme.</numerusform>
            </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A spawner, and where it listens.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The service that is installed will be started; folder and address are in its own settings.</source>
        <translation>Der installierte Dienst wird gestartet; Ordner und Adresse stehen in seinen eigenen Einstellungen.</translation>
    </message>
    <message>
        <source>This needs a port, as in :8080.</source>
        <translation>Hier fehlt ein Port, wie in :8080.</translation>
    </message>
    <message>
        <source>Port %1 is free.</source>
        <translation>Port %1 ist frei.</translation>
    </message>
    <message>
        <source>Port %1 is used by %2 (PID %3).</source>
        <translation>Port %1 wird von %2 (PID %3) verwendet.</translation>
    </message>
    <message>
        <source>Port %1 is used by a program of another user.</source>
        <translation>Port %1 wird von einem Programm eines anderen Benutzers verwendet.</translation>
    </message>
    <message>
        <source>Use &amp;%1</source>
        <extracomment>A number of a port that is free.</extracomment>
        <translation>&amp;%1 verwenden</translation>
    </message>
    <message>
        <source>Folder of the programs</source>
        <translation>Ordner der Programme</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung zu %1 wird hergestellt…</translation>
    </message>
    <message>
        <source>Which spawner?</source>
        <translation>Welcher Spawner?</translation>
    </message>
</context>
<context>
    <name>spawner::FirstRunDesktopPage</name>
    <message>
        <source>All of this can be changed later in the settings.</source>
        <translation>All dies lässt sich später in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Start this program when I &amp;log in</source>
        <translation>Dieses Programm bei der &amp;Anmeldung starten</translation>
    </message>
    <message>
        <source>When an app crashes, a notification says so and offers its log.</source>
        <translation>Wenn eine App abstürzt, meldet dies eine Benachrichtigung und bietet das Protokoll an.</translation>
    </message>
    <message>
        <source>Send a &amp;test notification</source>
        <translation>&amp;Testbenachrichtigung senden</translation>
    </message>
    <message>
        <source>The icon in the tray shows at a glance whether apps run or crashed. Its menu opens, restarts and stops them, also while the window is closed.</source>
        <translation>Das Symbol im Infobereich zeigt auf einen Blick, ob Apps laufen oder abgestürzt sind. Sein Menü öffnet, startet und stoppt sie, auch bei geschlossenem Fenster.</translation>
    </message>
    <message>
        <source>No tray was found on this desktop. This program works without one.</source>
        <translation>Auf dieser Arbeitsumgebung wurde kein Infobereich gefunden. Dieses Programm funktioniert auch ohne.</translation>
    </message>
    <message>
        <source>Sent. If nothing appeared, the desktop may be set not to disturb.</source>
        <translation>Gesendet. Falls nichts erschienen ist, ist vielleicht „Nicht stören“ eingeschaltet.</translation>
    </message>
    <message>
        <source>At your desktop</source>
        <translation>Auf Ihrem Schreibtisch</translation>
    </message>
</context>
<context>
    <name>spawner::FirstRunSamplePage</name>
    <message>
        <source>&amp;Deploy the sample hello.fcgi</source>
        <translation>Beispiel hello.fcgi &amp;bereitstellen</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>Im Browser &amp;öffnen</translation>
    </message>
    <message>
        <source>Apps of the spawner</source>
        <translation>Apps des Spawners</translation>
    </message>
    <message>
        <source>There are no apps in %1 yet. The sample is a page that says hello.</source>
        <translation>In %1 gibt es noch keine Apps. Das Beispiel ist eine Seite, die Hallo sagt.</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) are in %1 already.</source>
        <translation>
            <numerusform>In %1 ist bereits %n App.</numerusform>
            <numerusform>In %1 sind bereits %n Apps.</numerusform>
            </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An app and how it is: "hello.fcgi: Running".</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Deploying…</source>
        <translation>Wird bereitgestellt…</translation>
    </message>
    <message>
        <source>%1 is on the web.</source>
        <translation>%1 ist im Web.</translation>
    </message>
    <message>
        <source>The spawner has no address that a browser could open.</source>
        <translation>Der Spawner hat keine Adresse, die ein Browser öffnen könnte.</translation>
    </message>
    <message>
        <source>No browser opens %1.</source>
        <translation>Kein Browser öffnet %1.</translation>
    </message>
    <message>
        <source>A first page</source>
        <translation>Eine erste Seite</translation>
    </message>
</context>
<context>
    <name>spawner::FirstRunWizard</name>
    <message>
        <source>Welcome to FastCGI Spawner</source>
        <translation>Willkommen bei FastCGI Spawner</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A step, and how many there are.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Bitte warten</translation>
    </message>
    <message>
        <source>S&amp;kip all this</source>
        <translation>Alles ü&amp;berspringen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Fi&amp;nish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>spawner::Format</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent; %1 is the number. Write it as is usual, with or without a (narrow, no-break) space.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <extracomment>Requests per second, short; %1 is the number.</extracomment>
        <translation>%1 Anfr./s</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1:%2 min</source>
        <extracomment>Minutes and seconds, as in 1:05 min.</extracomment>
        <translation>%1:%2 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>Hours and minutes, short.</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::GeneralPage</name>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Colors:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>&amp;Reduce motion: nothing blinks, slides or fades</source>
        <translation>&amp;Bewegung reduzieren: Nichts blinkt, gleitet oder blendet über</translation>
    </message>
    <message>
        <source>At login</source>
        <translation>Bei der Anmeldung</translation>
    </message>
    <message>
        <source>&amp;Start this program when I log in</source>
        <translation>Dieses Programm bei der &amp;Anmeldung starten</translation>
    </message>
    <message>
        <source>Start it &amp;hidden, in the tray</source>
        <translation>&amp;Verborgen im Infobereich starten</translation>
    </message>
    <message>
        <source>Window and tray</source>
        <translation>Fenster und Infobereich</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Quit this program</source>
        <translation>Dieses Programm beenden</translation>
    </message>
    <message>
        <source>When the &amp;window is closed:</source>
        <translation>&amp;Wenn das Fenster geschlossen wird:</translation>
    </message>
    <message>
        <source>Apps and their spawner keep running in any case.</source>
        <translation>Apps und ihr Spawner laufen in jedem Fall weiter.</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray</source>
        <translation>S&amp;ymbol im Infobereich anzeigen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>In color</source>
        <translation>Farbig</translation>
    </message>
    <message>
        <source>Light, for dark panels</source>
        <translation>Hell, für dunkle Leisten</translation>
    </message>
    <message>
        <source>Dark, for light panels</source>
        <translation>Dunkel, für helle Leisten</translation>
    </message>
    <message>
        <source>Icon st&amp;yle:</source>
        <translation>Symbols&amp;til:</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The language of the desktop.</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>No tray was found on this desktop. This program works without one.</source>
        <translation>Auf dieser Arbeitsumgebung wurde kein Infobereich gefunden. Dieses Programm funktioniert auch ohne.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
</context>
<context>
    <name>spawner::HostStrip</name>
    <message>
        <source>%1 – production</source>
        <translation>%1 – Produktion</translation>
    </message>
    <message>
        <source>%1 – production, read-only</source>
        <translation>%1 – Produktion, schreibgeschützt</translation>
    </message>
    <message>
        <source>%1 – read-only</source>
        <translation>%1 – schreibgeschützt</translation>
    </message>
</context>
<context>
    <name>spawner::IdleState</name>
    <message numerus="yes">
        <source>Stops in %n second(s)</source>
        <translation>
            <numerusform>Stoppt in %n Sekunde</numerusform>
            <numerusform>Stoppt in %n Sekunden</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Stops in %n minute(s)</source>
        <translation>
            <numerusform>Stoppt in %n Minute</numerusform>
            <numerusform>Stoppt in %n Minuten</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Stops in %n hour(s)</source>
        <translation>
            <numerusform>Stoppt in %n Stunde</numerusform>
            <numerusform>Stoppt in %n Stunden</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Tries again in %n second(s)</source>
        <translation>
            <numerusform>Neuer Versuch in %n Sekunde</numerusform>
            <numerusform>Neuer Versuch in %n Sekunden</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Tries again in %n minute(s)</source>
        <translation>
            <numerusform>Neuer Versuch in %n Minute</numerusform>
            <numerusform>Neuer Versuch in %n Minuten</numerusform>
            </translation>
    </message>
    <message>
        <source>kept alive</source>
        <extracomment>Of an app: it is not stopped for being idle.</extracomment>
        <translation>dauerhaft</translation>
    </message>
    <message>
        <source>active</source>
        <extracomment>Of an app: requests are in flight.</extracomment>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>retry in %1</source>
        <extracomment>%1 is a time, as in "8 s".</extracomment>
        <translation>erneut in %1</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>auf Anfrage</translation>
    </message>
    <message>
        <source>Kept alive</source>
        <translation>Läuft dauerhaft</translation>
    </message>
    <message>
        <source>Active now, and kept alive</source>
        <translation>Gerade aktiv und läuft dauerhaft</translation>
    </message>
    <message>
        <source>Active: requests are in flight</source>
        <translation>Aktiv: Es laufen Anfragen</translation>
    </message>
    <message>
        <source>Not stopped for being idle</source>
        <translation>Wird im Leerlauf nicht gestoppt</translation>
    </message>
    <message>
        <source>Kept alive; starts on the next request</source>
        <translation>Läuft dauerhaft; startet bei der nächsten Anfrage</translation>
    </message>
    <message>
        <source>Starts on the next request</source>
        <translation>Startet bei der nächsten Anfrage</translation>
    </message>
</context>
<context>
    <name>spawner::InfoBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>spawner::KillDialog</name>
    <message>
        <source>%1 (PID %2)</source>
        <extracomment>An app and a process of it.</extracomment>
        <translation>%1 (PID %2)</translation>
    </message>
    <message>
        <source>Kill</source>
        <comment>title of a question</comment>
        <translation>Sofort beenden</translation>
    </message>
    <message>
        <source>Kill process %1 of %2?</source>
        <translation>Prozess %1 von %2 sofort beenden?</translation>
    </message>
    <message numerus="yes">
        <source>Kill %n process(es)?</source>
        <translation>
            <numerusform>%n Prozess sofort beenden?</numerusform>
            <numerusform>%n Prozesse sofort beenden?</numerusform>
            </translation>
    </message>
    <message>
        <source>SIGKILL ends a process at once: it cannot save anything. Stop is kinder, and waits for requests.</source>
        <translation>SIGKILL beendet einen Prozess sofort: Er kann nichts mehr speichern. „Stoppen“ ist schonender und wartet auf Anfragen.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that are under way will fail.</source>
        <translation>
            <numerusform>%n laufende Anfrage wird fehlschlagen.</numerusform>
            <numerusform>%n laufende Anfragen werden fehlschlagen.</numerusform>
            </translation>
    </message>
    <message>
        <source>&amp;Kill</source>
        <translation>Sofort &amp;beenden</translation>
    </message>
</context>
<context>
    <name>spawner::Languages</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A language and where it is spoken, as in "português (Brasil)".</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>spawner::LevelRules</name>
    <message>
        <source>line %1: %2</source>
        <extracomment>A line of a text with rules that is wrong; %2 says why.</extracomment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>“%1” is no level</source>
        <translation>„%1“ ist keine Stufe</translation>
    </message>
    <message>
        <source>“%1” is no stream</source>
        <translation>„%1“ ist kein Kanal</translation>
    </message>
    <message>
        <source>there is no regular expression</source>
        <translation>der reguläre Ausdruck fehlt</translation>
    </message>
    <message>
        <source>“auto” needs a group that captures the level</source>
        <translation>„auto“ braucht eine Gruppe, die die Stufe erfasst</translation>
    </message>
</context>
<context>
    <name>spawner::LogBar</name>
    <message>
        <source>&amp;All apps</source>
        <translation>&amp;Alle Apps</translation>
    </message>
    <message>
        <source>spawner</source>
        <translation>Spawner</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A level of a filter, and how many lines it would show.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not a valid expression</source>
        <translation>Kein gültiger Ausdruck</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>The number of the hit of a search that is shown, and how many there are.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Hit %1 of %2</source>
        <translation>Treffer %1 von %2</translation>
    </message>
    <message>
        <source>All apps</source>
        <translation>Alle Apps</translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s)</source>
        <translation>
            <numerusform>%Ln App</numerusform>
            <numerusform>%Ln Apps</numerusform>
            </translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>No streams</source>
        <translation>Keine Kanäle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stream(s)</source>
        <translation>
            <numerusform>%Ln Kanal</numerusform>
            <numerusform>%Ln Kanäle</numerusform>
            </translation>
    </message>
    <message>
        <source>Apps shown: %1</source>
        <translation>Angezeigte Apps: %1</translation>
    </message>
    <message>
        <source>Streams shown: %1</source>
        <translation>Angezeigte Kanäle: %1</translation>
    </message>
    <message>
        <source>Levels shown: %1</source>
        <translation>Angezeigte Stufen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s): go to the next</source>
        <translation>
            <numerusform>%Ln Fehler: zum nächsten springen</numerusform>
            <numerusform>%Ln Fehler: zum nächsten springen</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s): go to the next</source>
        <translation>
            <numerusform>%Ln Warnung: zur nächsten springen</numerusform>
            <numerusform>%Ln Warnungen: zur nächsten springen</numerusform>
            </translation>
    </message>
    <message>
        <source>What apps print (&amp;stdout)</source>
        <translation>Ausgaben der Apps (&amp;stdout)</translation>
    </message>
    <message>
        <source>What apps print as errors (s&amp;tderr)</source>
        <translation>Fehlerausgaben der Apps (s&amp;tderr)</translation>
    </message>
    <message>
        <source>What apps report over &amp;FastCGI</source>
        <translation>Meldungen der Apps über &amp;FastCGI</translation>
    </message>
    <message>
        <source>What the spawner says of &amp;apps</source>
        <translation>Meldungen des Spawners über A&amp;pps</translation>
    </message>
    <message>
        <source>Search log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case</comment>
        <extracomment>On a small button: letters of both cases. Two letters of the script.</extracomment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Hide lines that do not match</source>
        <translation>Zeilen ohne Treffer ausblenden</translation>
    </message>
    <message>
        <source>More about the log</source>
        <translation>Mehr zum Protokoll</translation>
    </message>
    <message>
        <source>Which apps are shown</source>
        <translation>Welche Apps angezeigt werden</translation>
    </message>
    <message>
        <source>Which output is shown</source>
        <translation>Welche Ausgaben angezeigt werden</translation>
    </message>
    <message>
        <source>From which level on lines are shown</source>
        <translation>Ab welcher Stufe Zeilen angezeigt werden</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
</context>
<context>
    <name>spawner::LogDelegate</name>
    <message numerus="yes">
        <source>+%Ln line(s)</source>
        <extracomment>Behind the first line of a trace: so many more are folded under it.</extracomment>
        <translation>
            <numerusform>+%Ln Zeile</numerusform>
            <numerusform>+%Ln Zeilen</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::LogDetail</name>
    <message>
        <source>Selected log lines</source>
        <translation>Ausgewählte Protokollzeilen</translation>
    </message>
    <message>
        <source>Select a line to read it in full.</source>
        <translation>Wählen Sie eine Zeile aus, um sie vollständig zu lesen.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more line(s)</source>
        <translation>
            <numerusform>… und %Ln weitere Zeile</numerusform>
            <numerusform>… und %Ln weitere Zeilen</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::LogLevelText</name>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>Fatal</translation>
    </message>
    <message>
        <source>All levels</source>
        <extracomment>On a button, short: this level of a log line or a worse one, "≥ Warning".</extracomment>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Debug and above</source>
        <translation>Debug und höher</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>Info und höher</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Warnungen und Schlimmeres</translation>
    </message>
    <message>
        <source>Errors and worse</source>
        <translation>Fehler und Schlimmeres</translation>
    </message>
    <message>
        <source>Fatal errors only</source>
        <translation>Nur fatale Fehler</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
</context>
<context>
    <name>spawner::LogModel</name>
    <message numerus="yes">
        <source>%Ln line(s) are missing here</source>
        <translation>
            <numerusform>Hier fehlt %Ln Zeile</numerusform>
            <numerusform>Hier fehlen %Ln Zeilen</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older line(s) are no longer kept</source>
        <translation>
            <numerusform>%Ln ältere Zeile wird nicht mehr aufbewahrt</numerusform>
            <numerusform>%Ln ältere Zeilen werden nicht mehr aufbewahrt</numerusform>
            </translation>
    </message>
    <message>
        <source>spawner</source>
        <extracomment>The program that starts the apps, as the source of a log line.</extracomment>
        <translation>Spawner</translation>
    </message>
    <message>
        <source>The line was longer; its first %1 are kept.</source>
        <translation>Die Zeile war länger; nur der Anfang (%1) ist erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln more line(s)</source>
        <extracomment>A log line (%1) under which others are folded, for screen readers.</extracomment>
        <translation>
            <numerusform>%1 und %Ln weitere Zeile</numerusform>
            <numerusform>%1 und %Ln weitere Zeilen</numerusform>
            </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>spawner::LogPane</name>
    <message>
        <source>cannot save %1: %2</source>
        <extracomment>%1 is a file, %2 the system's words.</extracomment>
        <translation>%1 kann nicht gespeichert werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>↓ %Ln new</source>
        <extracomment>On a button over the log: so many new lines below. "%1" is the same for both texts.</extracomment>
        <translation>
            <numerusform>↓ %Ln neue</numerusform>
            <numerusform>↓ %Ln neue</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln error(s))</source>
        <extracomment>%1: "↓ 214 new".</extracomment>
        <translation>
            <numerusform>%1 (%Ln Fehler)</numerusform>
            <numerusform>%1 (%Ln Fehler)</numerusform>
            </translation>
    </message>
    <message>
        <source>No output yet. What the apps print appears here.</source>
        <translation>Noch keine Ausgaben. Was die Apps ausgeben, erscheint hier.</translation>
    </message>
    <message>
        <source>The view was cleared. New lines appear here.</source>
        <translation>Die Ansicht wurde geleert. Neue Zeilen erscheinen hier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), none of them passes the filter.</source>
        <translation>
            <numerusform>%Ln Zeile, die den Filter nicht passiert.</numerusform>
            <numerusform>%Ln Zeilen, keine davon passiert den Filter.</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), none matches “%1”.</source>
        <translation>
            <numerusform>%Ln Zeile, die nicht zu „%1“ passt.</numerusform>
            <numerusform>%Ln Zeilen, keine passt zu „%1“.</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln line(s) shown</source>
        <extracomment>Rows of the log shown (%1) of all lines kept.</extracomment>
        <translation>
            <numerusform>%1 von %Ln Zeile angezeigt</numerusform>
            <numerusform>%1 von %Ln Zeilen angezeigt</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln fehlt</numerusform>
            <numerusform>%Ln fehlen</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older no longer kept</source>
        <translation>
            <numerusform>%Ln ältere nicht mehr aufbewahrt</numerusform>
            <numerusform>%Ln ältere nicht mehr aufbewahrt</numerusform>
            </translation>
    </message>
    <message>
        <source>spawner</source>
        <translation>Spawner</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Protokollzeilen</translation>
    </message>
    <message>
        <source>Height of the selected lines</source>
        <translation>Höhe der ausgewählten Zeilen</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Alle Zeilen anzeigen</translation>
    </message>
    <message>
        <source>There are no bookmarks.</source>
        <translation>Es gibt keine Lesezeichen.</translation>
    </message>
    <message>
        <source>&amp;Copy with time and app</source>
        <translation>Mit Zeit und App &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Save &amp;all lines…</source>
        <translation>&amp;Alle Zeilen speichern…</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Zeiten</translation>
    </message>
    <message>
        <source>F&amp;old traces</source>
        <translation>&amp;Traces einklappen</translation>
    </message>
    <message>
        <source>&amp;Levels…</source>
        <translation>St&amp;ufen…</translation>
    </message>
    <message>
        <source>Show cl&amp;eared lines</source>
        <translation>&amp;Geleerte Zeilen anzeigen</translation>
    </message>
    <message>
        <source>Copy with &amp;time and app</source>
        <translation>&amp;Mit Zeit und App kopieren</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>Aus&amp;klappen</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>&amp;Einklappen</translation>
    </message>
    <message>
        <source>Show %1 only</source>
        <extracomment>%1 is an app.</extracomment>
        <translation>Nur %1 anzeigen</translation>
    </message>
    <message>
        <source>&amp;Standard widths</source>
        <translation>&amp;Standardbreiten</translation>
    </message>
    <message>
        <source>No line matches.</source>
        <translation>Keine Zeile passt.</translation>
    </message>
    <message>
        <source>There are no errors here.</source>
        <translation>Hier gibt es keine Fehler.</translation>
    </message>
    <message>
        <source>There are no warnings and errors here.</source>
        <translation>Hier gibt es keine Warnungen und Fehler.</translation>
    </message>
    <message>
        <source>Save all log lines</source>
        <translation>Alle Protokollzeilen speichern</translation>
    </message>
    <message>
        <source>Save the log lines shown</source>
        <translation>Angezeigte Protokollzeilen speichern</translation>
    </message>
    <message>
        <source>Log files (*.log)</source>
        <translation>Protokolldateien (*.log)</translation>
    </message>
    <message>
        <source>JSON, an object a line (*.jsonl)</source>
        <translation>JSON, ein Objekt pro Zeile (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) saved to %1.</source>
        <translation>
            <numerusform>%Ln Zeile in %1 gespeichert.</numerusform>
            <numerusform>%Ln Zeilen in %1 gespeichert.</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::LogTimes</name>
    <message>
        <source>%1 ago</source>
        <extracomment>How long ago a log line was written: %1 is like "3:05 min".</extracomment>
        <translation>%1 her</translation>
    </message>
    <message>
        <source>&amp;Local time</source>
        <translation>&amp;Ortszeit</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <source>&amp;How long ago</source>
        <translation>Wie lange &amp;her</translation>
    </message>
    <message>
        <source>&amp;Since the line above</source>
        <translation>&amp;Seit der Zeile darüber</translation>
    </message>
</context>
<context>
    <name>spawner::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>&amp;Lines to keep:</source>
        <translation>&amp;Aufzubewahrende Zeilen:</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>How long ago</source>
        <extracomment>As in "3 minutes ago".</extracomment>
        <translation>Wie lange her</translation>
    </message>
    <message>
        <source>Since the line before</source>
        <translation>Seit der Zeile davor</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <translation>&amp;Zeiten:</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>Lange Zeilen &amp;umbrechen</translation>
    </message>
    <message>
        <source>A search &amp;hides the lines without a match</source>
        <translation>Eine Suche &amp;blendet Zeilen ohne Treffer aus</translation>
    </message>
    <message>
        <source>Font of logs</source>
        <translation>Schrift der Protokolle</translation>
    </message>
    <message>
        <source>The fixed font of the &amp;system</source>
        <translation>&amp;Festbreitenschrift des Systems</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Schrift:</translation>
    </message>
    <message>
        <source> pt</source>
        <extracomment>Follows a number: points more (or less) than the usual size. With the space before it.</extracomment>
        <translation> pt</translation>
    </message>
    <message>
        <source>Lar&amp;ger by:</source>
        <translation>&amp;Größer um:</translation>
    </message>
    <message>
        <source>What makes a line an error</source>
        <translation>Was eine Zeile zum Fehler macht</translation>
    </message>
    <message>
        <source>One rule a line: a level (error, warning, info, debug), then a regular expression. The first that matches decides. Empty: the built-in rules.</source>
        <translation>Eine Regel pro Zeile: eine Stufe (error, warning, info, debug), dann ein regulärer Ausdruck. Die erste passende entscheidet. Leer: die eingebauten Regeln.</translation>
    </message>
    <message>
        <source>Rules for the levels of lines</source>
        <translation>Regeln für die Stufen von Zeilen</translation>
    </message>
    <message>
        <source>Begin with the &amp;built-in rules</source>
        <translation>Mit den &amp;eingebauten Regeln beginnen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Reset the &amp;columns of all tables</source>
        <translation>S&amp;palten aller Tabellen zurücksetzen</translation>
    </message>
    <message>
        <source>Tables and logs</source>
        <translation>Tabellen und Protokolle</translation>
    </message>
</context>
<context>
    <name>spawner::MainWindow</name>
    <message>
        <source>%1 – %2 – FastCGI Spawner</source>
        <extracomment>Title of the window: %1 how things are ("3 running · 1 crashed"), %2 the daemon ("This computer")</extracomment>
        <translation>%1 – %2 – FastCGI Spawner</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (schreibgeschützt)</translation>
    </message>
    <message>
        <source>Apps and panes</source>
        <translation>Apps und Bereiche</translation>
    </message>
</context>
<context>
    <name>spawner::MessageTexts</name>
    <message>
        <source>That is not possible</source>
        <translation>Das ist nicht möglich</translation>
    </message>
    <message>
        <source>The settings have a mistake</source>
        <translation>Die Einstellungen enthalten einen Fehler</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>Es ist nicht vorhanden</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>Dazu sind Sie nicht berechtigt</translation>
    </message>
    <message>
        <source>It is there already</source>
        <translation>Es ist bereits vorhanden</translation>
    </message>
    <message>
        <source>The port is in use</source>
        <translation>Der Port wird bereits verwendet</translation>
    </message>
    <message>
        <source>The path is too long</source>
        <translation>Der Pfad ist zu lang</translation>
    </message>
    <message>
        <source>The computer or the spawner has reached a limit</source>
        <translation>Der Computer oder der Spawner hat eine Grenze erreicht</translation>
    </message>
    <message>
        <source>This spawner cannot do that</source>
        <translation>Dieser Spawner kann das nicht</translation>
    </message>
    <message>
        <source>Reading or writing failed</source>
        <translation>Lesen oder Schreiben ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The spawner is stopping</source>
        <translation>Der Spawner wird gerade gestoppt</translation>
    </message>
    <message>
        <source>The file is not executable</source>
        <translation>Die Datei ist nicht ausführbar</translation>
    </message>
    <message>
        <source>The file is no program for this computer</source>
        <translation>Die Datei ist kein Programm für diesen Computer</translation>
    </message>
    <message>
        <source>The app could not be started</source>
        <translation>Die App konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>The app started, but did not answer in time</source>
        <translation>Die App ist gestartet, hat aber nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The app ended before it was ready</source>
        <translation>Die App hat sich beendet, bevor sie bereit war</translation>
    </message>
    <message>
        <source>The app keeps crashing</source>
        <translation>Die App stürzt immer wieder ab</translation>
    </message>
    <message>
        <source>The app is paused</source>
        <translation>Die App ist pausiert</translation>
    </message>
    <message>
        <source>Too many requests wait for the app</source>
        <translation>Zu viele Anfragen warten auf die App</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation>Es hat zu lange gedauert</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation>Niemand antwortet</translation>
    </message>
    <message>
        <source>The app ended the connection without an answer</source>
        <translation>Die App hat die Verbindung ohne Antwort beendet</translation>
    </message>
    <message>
        <source>The app answered with nothing</source>
        <translation>Die App hat eine leere Antwort gegeben</translation>
    </message>
    <message>
        <source>The answer of the app does not begin with headers</source>
        <translation>Die Antwort der App beginnt nicht mit Headern</translation>
    </message>
    <message>
        <source>The headers of the app are too large</source>
        <translation>Die Header der App sind zu groß</translation>
    </message>
    <message>
        <source>The app does not speak FastCGI</source>
        <translation>Die App spricht kein FastCGI</translation>
    </message>
    <message>
        <source>The app says that it is overloaded</source>
        <translation>Die App meldet, dass sie überlastet ist</translation>
    </message>
    <message>
        <source>The app does not do this kind of work</source>
        <translation>Die App kann diese Art von Arbeit nicht ausführen</translation>
    </message>
    <message>
        <source>The app took too long to answer</source>
        <translation>Die App hat zu lange für eine Antwort gebraucht</translation>
    </message>
    <message>
        <source>The request is too large for the app</source>
        <translation>Die Anfrage ist zu groß für die App</translation>
    </message>
    <message>
        <source>The app redirects to itself without end</source>
        <translation>Die App leitet endlos auf sich selbst um</translation>
    </message>
    <message>
        <source>Mend the line that is named and try again. Until then, the settings from before stay in force.</source>
        <translation>Korrigieren Sie die genannte Zeile und versuchen Sie es erneut. Bis dahin gelten die bisherigen Einstellungen weiter.</translation>
    </message>
    <message>
        <source>Ask an administrator of the spawner, or connect as a user who may.</source>
        <translation>Wenden Sie sich an einen Administrator des Spawners oder verbinden Sie sich als berechtigter Benutzer.</translation>
    </message>
    <message>
        <source>Choose another port, or stop the program that has this one.</source>
        <translation>Wählen Sie einen anderen Port oder stoppen Sie das Programm, das diesen belegt.</translation>
    </message>
    <message>
        <source>Free what is named, or raise its limit. The doctor shows the limits.</source>
        <translation>Geben Sie das Genannte frei oder erhöhen Sie die Grenze. Die Problemsuche zeigt die Grenzen.</translation>
    </message>
    <message>
        <source>The spawner may be older than this program: update it.</source>
        <translation>Der Spawner ist vielleicht älter als dieses Programm: Aktualisieren Sie ihn.</translation>
    </message>
    <message>
        <source>Try again when it is back.</source>
        <translation>Versuchen Sie es erneut, wenn er wieder läuft.</translation>
    </message>
    <message>
        <source>Allow the file to be executed, or deploy it from here: that does so by itself.</source>
        <translation>Erlauben Sie das Ausführen der Datei oder stellen Sie sie von hier aus bereit: Dann geschieht das von selbst.</translation>
    </message>
    <message>
        <source>Build it for the computer it is to run on, and upload it whole. A script needs a first line with its interpreter.</source>
        <translation>Bauen Sie sie für den Computer, auf dem sie laufen soll, und laden Sie sie vollständig hoch. Ein Skript braucht eine erste Zeile mit seinem Interpreter.</translation>
    </message>
    <message>
        <source>The log of the app says more.</source>
        <translation>Das Protokoll der App sagt mehr.</translation>
    </message>
    <message>
        <source>See in its log what it waits for, or allow it more time in its settings.</source>
        <translation>Sehen Sie im Protokoll nach, worauf sie wartet, oder geben Sie ihr in den Einstellungen mehr Zeit.</translation>
    </message>
    <message>
        <source>Read its log, deploy a version that works or roll back to the one before; Start tries at once.</source>
        <translation>Lesen Sie das Protokoll und stellen Sie eine funktionierende Version bereit oder setzen Sie auf die vorige zurück; „Starten“ versucht es sofort.</translation>
    </message>
    <message>
        <source>Resume it.</source>
        <translation>Setzen Sie sie fort.</translation>
    </message>
    <message>
        <source>Allow it more processes in its settings, or make it faster.</source>
        <translation>Erlauben Sie ihr in den Einstellungen mehr Prozesse oder machen Sie sie schneller.</translation>
    </message>
    <message>
        <source>See in its log what it does, or allow it more time in its settings.</source>
        <translation>Sehen Sie im Protokoll nach, was sie tut, oder geben Sie ihr in den Einstellungen mehr Zeit.</translation>
    </message>
    <message>
        <source>See whether it runs.</source>
        <translation>Prüfen Sie, ob der Spawner läuft.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what went wrong in general, %2 the details.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No spawner is running on this computer</source>
        <translation>Auf diesem Computer läuft kein Spawner</translation>
    </message>
    <message>
        <source>The spawner service is stopped</source>
        <translation>Der Spawner-Dienst ist gestoppt</translation>
    </message>
    <message>
        <source>You may not use %1</source>
        <translation>Sie dürfen %1 nicht verwenden</translation>
    </message>
    <message>
        <source>You may not use %1. It belongs to group %2; you are not in it</source>
        <translation>Sie dürfen %1 nicht verwenden. Der Zugriff ist der Gruppe %2 vorbehalten, der Sie nicht angehören</translation>
    </message>
    <message>
        <source>The spawner there speaks another protocol than this program</source>
        <translation>Der Spawner dort spricht eine andere Protokollversion als dieses Programm</translation>
    </message>
    <message>
        <source>Spawner %1 speaks protocol %2; this program speaks %3</source>
        <extracomment>A version, and two numbers of protocols.</extracomment>
        <translation>Spawner %1 spricht Protokollversion %2; dieses Programm spricht %3</translation>
    </message>
    <message>
        <source>The connection was lost: %1</source>
        <translation>Die Verbindung ist abgebrochen: %1</translation>
    </message>
    <message>
        <source>ssh could not connect: %1</source>
        <translation>ssh konnte keine Verbindung herstellen: %1</translation>
    </message>
    <message>
        <source>sudo usermod -aG %1 $USER, then log in again</source>
        <translation>sudo usermod -aG %1 $USER, dann neu anmelden</translation>
    </message>
    <message>
        <source>Connect as the user it belongs to.</source>
        <translation>Verbinden Sie sich als der Benutzer, dem er gehört.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>Update the spawner.</source>
        <translation>Aktualisieren Sie den Spawner.</translation>
    </message>
    <message>
        <source>Try the same in a terminal: a host key or a password that ssh would ask for cannot be given here.</source>
        <translation>Versuchen Sie dasselbe in einem Terminal: Rückfragen von ssh zu Rechnerschlüssel oder Passwort lassen sich hier nicht beantworten.</translation>
    </message>
</context>
<context>
    <name>spawner::Notice</name>
    <message>
        <source>Show log</source>
        <translation>Protokoll anzeigen</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <translation>1 Stunde stummschalten</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>FastCGI Spawner</source>
        <translation>FastCGI Spawner</translation>
    </message>
</context>
<context>
    <name>spawner::NotificationPolicy</name>
    <message>
        <source>It ended with exit status %1.</source>
        <translation>Sie endete mit Exit-Status %1.</translation>
    </message>
    <message>
        <source>It was ended by the signal %1.</source>
        <translation>Sie wurde durch Signal %1 beendet.</translation>
    </message>
    <message>
        <source>%1 runs again</source>
        <translation>%1 läuft wieder</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>%1 ist abgestürzt</translation>
    </message>
    <message>
        <source>%1
Last line: %2</source>
        <extracomment>%1 is a sentence on how a program ended, %2 the last line of its output.</extracomment>
        <translation>%1
Letzte Zeile: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 crashed %n times in 2 min</source>
        <extracomment>%1 is a program; the plural is of how often it crashed.</extracomment>
        <translation>
            <numerusform>%1 ist %n-mal in 2 min abgestürzt</numerusform>
            <numerusform>%1 ist %n-mal in 2 min abgestürzt</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1 crashed %n times within a minute</source>
        <translation>
            <numerusform>%1 ist %n-mal innerhalb einer Minute abgestürzt</numerusform>
            <numerusform>%1 ist %n-mal innerhalb einer Minute abgestürzt</numerusform>
            </translation>
    </message>
    <message>
        <source>%1 crashes again and again</source>
        <translation>%1 stürzt immer wieder ab</translation>
    </message>
    <message>
        <source>Restarts are paused.</source>
        <translation>Neustarts sind ausgesetzt.</translation>
    </message>
    <message>
        <source>%1 was deployed</source>
        <translation>%1 wurde bereitgestellt</translation>
    </message>
    <message>
        <source>%1 was rolled back</source>
        <translation>%1 wurde zurückgesetzt</translation>
    </message>
    <message>
        <source>The new version of %1 does not run</source>
        <translation>Die neue Version von %1 läuft nicht</translation>
    </message>
    <message>
        <source>%1 cannot be run</source>
        <translation>%1 kann nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>The configuration has a mistake</source>
        <translation>Die Konfiguration enthält einen Fehler</translation>
    </message>
    <message>
        <source>The connection to %1 is lost</source>
        <translation>Die Verbindung zu %1 ist abgebrochen</translation>
    </message>
</context>
<context>
    <name>spawner::Notifications</name>
    <message>
        <source>This is a test</source>
        <translation>Dies ist ein Test</translation>
    </message>
    <message>
        <source>Notifications about crashes look like this.</source>
        <translation>So sehen Benachrichtigungen über Abstürze aus.</translation>
    </message>
</context>
<context>
    <name>spawner::NotificationsPage</name>
    <message>
        <source>What to tell</source>
        <translation>Was gemeldet wird</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>&amp;Benachrichtigungen anzeigen</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Badge</source>
        <extracomment>The number on the program's icon in the dock.</extracomment>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>An app crashes</source>
        <translation>Eine App stürzt ab</translation>
    </message>
    <message>
        <source>An app keeps crashing</source>
        <translation>Eine App stürzt immer wieder ab</translation>
    </message>
    <message>
        <source>An app works again</source>
        <translation>Eine App funktioniert wieder</translation>
    </message>
    <message>
        <source>An app is deployed</source>
        <translation>Eine App wird bereitgestellt</translation>
    </message>
    <message>
        <source>A new version or the configuration has a mistake</source>
        <translation>Eine neue Version oder die Konfiguration enthält einen Fehler</translation>
    </message>
    <message>
        <source>The connection is lost</source>
        <translation>Die Verbindung bricht ab</translation>
    </message>
    <message>
        <source>Never told: that an idle app was stopped, what you did yourself, and what the window shows just then.</source>
        <translation>Nie gemeldet wird, dass eine App im Leerlauf gestoppt wurde, was Sie selbst getan haben und was das Fenster ohnehin gerade zeigt.</translation>
    </message>
    <message>
        <source>%1: notify</source>
        <extracomment>For screen readers: %1 is an event, "An app crashes".</extracomment>
        <translation>%1: melden</translation>
    </message>
    <message>
        <source>%1: sound</source>
        <translation>%1: Ton</translation>
    </message>
    <message>
        <source>%1: badge</source>
        <translation>%1: Zähler</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>&amp;Quiet at certain hours (the badge still counts)</source>
        <translation>&amp;Ruhe zu bestimmten Zeiten (der Zähler zählt weiter)</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <extracomment>Quiet hours begin at that time.</extracomment>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <extracomment>Quiet hours end at that time.</extracomment>
        <translation>B&amp;is:</translation>
    </message>
    <message>
        <source>Muted apps</source>
        <translation>Stummgeschaltete Apps</translation>
    </message>
    <message>
        <source>Apps; those that are checked are muted</source>
        <translation>Apps; die angekreuzten sind stummgeschaltet</translation>
    </message>
    <message>
        <source>There are no apps yet.</source>
        <translation>Es gibt noch keine Apps.</translation>
    </message>
    <message>
        <source>Nothing is told of the apps that are checked.</source>
        <translation>Von den angekreuzten Apps wird nichts gemeldet.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>&amp;Test senden</translation>
    </message>
    <message>
        <source>Sent. If nothing appeared, the desktop may be set not to disturb.</source>
        <translation>Gesendet. Falls nichts erschienen ist, ist vielleicht „Nicht stören“ eingeschaltet.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
</context>
<context>
    <name>spawner::PaneTabs</name>
    <message>
        <source>Panes</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>spawner::PlotWidget</name>
    <message>
        <source>now %1, at most %2</source>
        <translation>jetzt %1, höchstens %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is the name of a curve, %2 tells its values.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: nothing yet</source>
        <translation>%1: noch nichts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
            </translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The right end of a plot's time.</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 ago: %2</source>
        <extracomment>At the pointer in a plot: %1 is a time, %2 the values.</extracomment>
        <translation>vor %1: %2</translation>
    </message>
</context>
<context>
    <name>spawner::ProcessWatch</name>
    <message>
        <source>there is no process %1 any more</source>
        <translation>es gibt keinen Prozess %1 mehr</translation>
    </message>
    <message>
        <source>cannot watch the process %1</source>
        <translation>der Prozess %1 kann nicht überwacht werden</translation>
    </message>
    <message>
        <source>cannot end the spawner</source>
        <translation>der Spawner kann nicht beendet werden</translation>
    </message>
</context>
<context>
    <name>spawner::ProcessesModel</name>
    <message>
        <source>in charge</source>
        <extracomment>Of a process: it answers.</extracomment>
        <translation>im Dienst</translation>
    </message>
    <message>
        <source>on trial</source>
        <translation>auf Probe</translation>
    </message>
    <message>
        <source>retiring</source>
        <translation>wird abgelöst</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Requests in flight, and how many a process takes at once.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the title of a column, %2 what stands in it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Of a process: whether it answers, is on trial, or goes.</extracomment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>Of a process: how it is spoken to (stdio or socket).</extracomment>
        <translation>Modus</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>How many requests a process has answered.</extracomment>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Leerlauf</translation>
    </message>
</context>
<context>
    <name>spawner::Profile</name>
    <message>
        <source>Enter the host, as you would for ssh: web1, or admin@web1.example.org</source>
        <translation>Geben Sie den Rechner wie bei ssh ein: web1 oder admin@web1.example.org</translation>
    </message>
    <message>
        <source>“%1” is no host</source>
        <translation>„%1“ ist kein Rechnername</translation>
    </message>
    <message>
        <source>“%1” is no host: it has characters that no host has</source>
        <translation>„%1“ ist kein Rechnername: Es enthält unzulässige Zeichen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Enter the path of the control socket: /run/fcgi-spawner/control.sock</source>
        <translation>Geben Sie den Pfad des Steuer-Sockets ein: /run/fcgi-spawner/control.sock</translation>
    </message>
    <message>
        <source>The path of the socket has to begin with “/”: %1</source>
        <translation>Der Pfad des Sockets muss mit „/“ beginnen: %1</translation>
    </message>
</context>
<context>
    <name>spawner::ProfileEditor</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>My own, on this computer</source>
        <translation>Mein eigener, auf diesem Computer</translation>
    </message>
    <message>
        <source>The system's, on this computer</source>
        <translation>Der des Systems, auf diesem Computer</translation>
    </message>
    <message>
        <source>On this computer, by its socket</source>
        <translation>Auf diesem Computer, über seinen Socket</translation>
    </message>
    <message>
        <source>On a server, by ssh</source>
        <translation>Auf einem Server, über ssh</translation>
    </message>
    <message>
        <source>&amp;Spawner:</source>
        <translation>&amp;Spawner:</translation>
    </message>
    <message>
        <source>Socket &amp;path:</source>
        <translation>Socket-&amp;Pfad:</translation>
    </message>
    <message>
        <source>admin@web1.example.org</source>
        <extracomment>What is given to ssh; keep the example plain.</extracomment>
        <translation>admin@web1.example.org</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Rechner:</translation>
    </message>
    <message>
        <source>ssh &amp;options:</source>
        <translation>ssh-&amp;Optionen:</translation>
    </message>
    <message>
        <source>Co&amp;mmand there:</source>
        <translation>Be&amp;fehl dort:</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No colour.</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>&amp;Color of the strip:</source>
        <translation>Farbe des S&amp;treifens:</translation>
    </message>
    <message>
        <source>Pro&amp;duction: ask before touching several apps</source>
        <translation>Pro&amp;duktion: Nachfragen, bevor mehrere Apps betroffen sind</translation>
    </message>
    <message>
        <source>&amp;Look only: this program changes nothing there</source>
        <translation>Nur &amp;ansehen: Dieses Programm ändert dort nichts</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>T&amp;esten</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Spei&amp;chern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>spawner::ReplaceSheet</name>
    <message>
        <source>%1 → %2</source>
        <extracomment>Sizes of a program, before and after.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>built just now</source>
        <translation>gerade eben erstellt</translation>
    </message>
    <message>
        <source>built %1 ago</source>
        <translation>%1 alt</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in flight (will finish)</source>
        <translation>
            <numerusform>%n laufende Anfrage (wird zu Ende geführt)</numerusform>
            <numerusform>%n laufende Anfragen (werden zu Ende geführt)</numerusform>
            </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between facts of a list.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>%1 ersetzen?</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Name of the new app</source>
        <translation>Name der neuen App</translation>
    </message>
    <message numerus="yes">
        <source>Do the same for the %n remaining file(s)</source>
        <translation>
            <numerusform>Mit der restlichen Datei (%n) ebenso verfahren</numerusform>
            <numerusform>Mit den restlichen %n Dateien ebenso verfahren</numerusform>
            </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation>&amp;Bereitstellen</translation>
    </message>
    <message>
        <source>&amp;Keep both…</source>
        <translation>Beide be&amp;halten…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is an app of this name.</source>
        <translation>Es gibt bereits eine App mit diesem Namen.</translation>
    </message>
    <message>
        <source>It will be at %1.</source>
        <translation>Sie wird unter %1 erreichbar sein.</translation>
    </message>
</context>
<context>
    <name>spawner::RequestsModel</name>
    <message>
        <source>reading</source>
        <extracomment>Of a request: its body is being read.</extracomment>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>Of a request: for a process.</extracomment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>Of a request: the app works on it.</extracomment>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>sending</source>
        <extracomment>Of a request: the answer is being sent.</extracomment>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Instead of the time at which a request ended.</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1, aborted</source>
        <extracomment>Of a request: the client went away.</extracomment>
        <translation>%1, abgebrochen</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>%1, truncated</source>
        <extracomment>Of a request: the app ended before the answer was whole.</extracomment>
        <translation>%1, unvollständig</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation>Dauer: %1</translation>
    </message>
    <message>
        <source>Waited %1 for a process</source>
        <translation>Wartete %1 auf einen Prozess</translation>
    </message>
    <message>
        <source>Did not wait</source>
        <translation>Wartete nicht</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 empfangen</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 gesendet</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>No process</source>
        <translation>Kein Prozess</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Of a request: GET, POST, ...</extracomment>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time taken</source>
        <extracomment>How long a request took.</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Waited</source>
        <extracomment>How long a request waited for a process.</extracomment>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>Bytes of a request's body.</extracomment>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>Bytes of an answer's body.</extracomment>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
</context>
<context>
    <name>spawner::RequestsPane</name>
    <message numerus="yes">
        <source>%n in flight</source>
        <translation>
            <numerusform>%n laufende</numerusform>
            <numerusform>%n laufende</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hidden</source>
        <extracomment>%1 is "3 in flight"; the number is of requests that the search hides.</extracomment>
        <translation>
            <numerusform>%1, %n ausgeblendet</numerusform>
            <numerusform>%1, %n ausgeblendet</numerusform>
            </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Als c&amp;url kopieren</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Which requests are shown</source>
        <translation>Welche Anfragen angezeigt werden</translation>
    </message>
    <message>
        <source>Chosen app (none)</source>
        <extracomment>Requests of the app that is chosen in the list.</extracomment>
        <translation>Ausgewählte App (keine)</translation>
    </message>
    <message>
        <source>All apps</source>
        <translation>Alle Apps</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>Anfragen durchsuchen</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>The selected requests as commands for a terminal; without headers and bodies, which nobody kept</source>
        <translation>Die ausgewählten Anfragen als Befehle für ein Terminal; ohne Header und Inhalte, die niemand aufbewahrt hat</translation>
    </message>
</context>
<context>
    <name>spawner::RulesDialog</name>
    <message>
        <source>Levels of log lines</source>
        <translation>Stufen der Protokollzeilen</translation>
    </message>
    <message>
        <source>One rule a line: a level (trace, debug, info, warning, error, fatal) and a regular expression. The first rule that matches a line decides. “auto” takes the level from the word that the expression captures; “warning@stderr” is a rule for that stream alone.</source>
        <translation>Eine Regel pro Zeile: eine Stufe (trace, debug, info, warning, error, fatal) und ein regulärer Ausdruck. Die erste Regel, die zu einer Zeile passt, entscheidet. „auto“ nimmt die Stufe aus dem Wort, das der Ausdruck erfasst; „warning@stderr“ ist eine Regel nur für diesen Kanal.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
</context>
<context>
    <name>spawner::Settings</name>
    <message>
        <source>it is damaged</source>
        <translation>sie sind beschädigt</translation>
    </message>
    <message>
        <source>it was written by a newer version</source>
        <translation>sie wurden von einer neueren Version geschrieben</translation>
    </message>
    <message>
        <source>The settings in %1 could not be used: %2. They were put aside as %3; the standard settings apply.</source>
        <translation>Die Einstellungen in %1 konnten nicht verwendet werden: %2. Sie wurden als %3 beiseitegelegt; es gelten die Standardeinstellungen.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used: %2. Changes may not be kept.</source>
        <translation>Die Einstellungen in %1 können nicht verwendet werden: %2. Änderungen bleiben möglicherweise nicht erhalten.</translation>
    </message>
    <message>
        <source>the settings cannot be written to %1</source>
        <translation>die Einstellungen können nicht in %1 geschrieben werden</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>es gibt keine Datei %1</translation>
    </message>
    <message>
        <source>%1 has no settings for this program: %2</source>
        <translation>%1 enthält keine Einstellungen für dieses Programm: %2</translation>
    </message>
    <message>
        <source>%1 has no settings of this program</source>
        <translation>%1 enthält keine Einstellungen dieses Programms</translation>
    </message>
</context>
<context>
    <name>spawner::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>spawner::ShortcutsPage</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>S&amp;tandard</source>
        <translation>S&amp;tandard</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>&amp;Key for %1:</source>
        <extracomment>%1 is the text of an action. The key goes to the field for it.</extracomment>
        <translation>Ta&amp;ste für %1:</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <extracomment>%1 is a key, %2 the text of the action that has it.</extracomment>
        <translation>%1 gehört zu „%2“.</translation>
    </message>
    <message>
        <source>Take %1 away from “%2”</source>
        <extracomment>%1 is a key, %2 the text of the action that loses it.</extracomment>
        <translation>%1 von „%2“ wegnehmen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>spawner::SingleInstance</name>
    <message>
        <source>the program that is to be replaced does not end</source>
        <translation>das Programm, das ersetzt werden soll, beendet sich nicht</translation>
    </message>
    <message>
        <source>the program runs already, but does not answer</source>
        <translation>das Programm läuft bereits, antwortet aber nicht</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2</source>
        <translation>%1 kann nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 kann nicht angelegt werden</translation>
    </message>
</context>
<context>
    <name>spawner::SshTransport</name>
    <message>
        <source>cannot make a socket pair for ssh</source>
        <translation>für ssh kann kein Socket-Paar angelegt werden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what failed: what ssh said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ssh cannot be started: is OpenSSH installed on this computer?</source>
        <translation>ssh kann nicht gestartet werden: Ist OpenSSH auf diesem Computer installiert?</translation>
    </message>
    <message>
        <source>ssh to %1 was ended</source>
        <translation>ssh zu %1 wurde beendet</translation>
    </message>
    <message>
        <source>%1 ended the connection</source>
        <translation>%1 hat die Verbindung beendet</translation>
    </message>
    <message>
        <source>%1 did not let us in</source>
        <translation>%1 hat den Zugang verweigert</translation>
    </message>
    <message>
        <source>ssh could not connect to %1</source>
        <translation>ssh konnte keine Verbindung zu %1 herstellen</translation>
    </message>
    <message>
        <source>fcgi-spawnerctl is not installed on %1</source>
        <translation>fcgi-spawnerctl ist auf %1 nicht installiert</translation>
    </message>
    <message>
        <source>no spawner answers on %1</source>
        <translation>auf %1 antwortet kein Spawner</translation>
    </message>
    <message>
        <source>ssh to %1 ended with status %2</source>
        <translation>ssh zu %1 endete mit Status %2</translation>
    </message>
</context>
<context>
    <name>spawner::StatusStrip</name>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connected (read-only)</source>
        <translation>Verbunden (schreibgeschützt)</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Shows those that need attention, or all apps</source>
        <translation>Zeigt die Apps, die Aufmerksamkeit brauchen, oder alle</translation>
    </message>
    <message>
        <source>Shows the last requests</source>
        <translation>Zeigt die letzten Anfragen</translation>
    </message>
    <message>
        <source>daemon %1</source>
        <extracomment>%1 a version</extracomment>
        <translation>Daemon %1</translation>
    </message>
    <message>
        <source>Checks the installation</source>
        <translation>Prüft die Installation</translation>
    </message>
    <message>
        <source>%1 lines/s</source>
        <extracomment>Lines of log per second, short.</extracomment>
        <translation>%1 Zeilen/s</translation>
    </message>
    <message>
        <source>Shows the log</source>
        <translation>Zeigt das Protokoll</translation>
    </message>
</context>
<context>
    <name>spawner::StatusSummary</name>
    <message>
        <source>No spawner is running</source>
        <translation>Kein Spawner läuft</translation>
    </message>
    <message>
        <source>The spawner service is stopped</source>
        <translation>Der Spawner-Dienst ist gestoppt</translation>
    </message>
    <message>
        <source>You may not use this spawner</source>
        <translation>Sie dürfen diesen Spawner nicht verwenden</translation>
    </message>
    <message>
        <source>The spawner is of another version</source>
        <translation>Der Spawner hat eine andere Version</translation>
    </message>
    <message>
        <source>Connection lost – trying again</source>
        <translation>Verbindung abgebrochen – neuer Versuch</translation>
    </message>
    <message>
        <source>The spawner cannot be reached</source>
        <translation>Der Spawner ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The connection by ssh failed</source>
        <translation>Die Verbindung über ssh ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>No apps yet</source>
        <translation>Noch keine Apps</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n idle</source>
        <translation>
            <numerusform>%n im Leerlauf</numerusform>
            <numerusform>%n im Leerlauf</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n starting</source>
        <translation>
            <numerusform>%n startet</numerusform>
            <numerusform>%n starten</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n pausiert</numerusform>
            <numerusform>%n pausiert</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n crashed</source>
        <translation>
            <numerusform>%n abgestürzt</numerusform>
            <numerusform>%n abgestürzt</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n app(s), none running</source>
        <translation>
            <numerusform>%n App, nicht in Betrieb</numerusform>
            <numerusform>%n Apps, keine in Betrieb</numerusform>
            </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between counts: 3 running · 8 idle</comment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>spawner::ToolBar</name>
    <message>
        <source>Filter apps…</source>
        <translation>Apps filtern…</translation>
    </message>
    <message>
        <source>Filter apps</source>
        <translation>Apps filtern</translation>
    </message>
    <message>
        <source>Shows the apps whose names have these words</source>
        <translation>Zeigt die Apps, deren Namen diese Wörter enthalten</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>Chips that filter the list of apps; %1 is how many there are.</extracomment>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>Laufend %1</translation>
    </message>
    <message>
        <source>Idle %1</source>
        <translation>Leerlauf %1</translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <translation>Gestoppt %1</translation>
    </message>
    <message>
        <source>Crashed %1</source>
        <translation>Abgestürzt %1</translation>
    </message>
</context>
<context>
    <name>spawner::TrayController</name>
    <message>
        <source>FastCGI Spawner</source>
        <translation>FastCGI Spawner</translation>
    </message>
    <message>
        <source>FastCGI Spawner – %1</source>
        <translation>FastCGI Spawner – %1</translation>
    </message>
</context>
<context>
    <name>spawner::TrayGate</name>
    <message>
        <source>GNOME has no place for tray icons. The extension “AppIndicator and KStatusNotifierItem Support” brings one; the program works without it, too.</source>
        <translation>GNOME hat keinen Platz für Symbole im Infobereich. Die Erweiterung „AppIndicator and KStatusNotifierItem Support“ schafft einen; das Programm funktioniert auch ohne.</translation>
    </message>
    <message>
        <source>This desktop has no place for tray icons at the moment. The program works without one, too.</source>
        <translation>Diese Arbeitsumgebung hat derzeit keinen Platz für Symbole im Infobereich. Das Programm funktioniert auch ohne.</translation>
    </message>
</context>
<context>
    <name>spawner::TrayMenu</name>
    <message>
        <source>Open site in &amp;browser</source>
        <translation>Website im Bro&amp;wser öffnen</translation>
    </message>
    <message>
        <source>&amp;Crashed</source>
        <translation>&amp;Abgestürzt</translation>
    </message>
    <message>
        <source>A&amp;pps</source>
        <translation>A&amp;pps</translation>
    </message>
    <message>
        <source>Dae&amp;mon</source>
        <translation>Dae&amp;mon</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Benachrichtigungen</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <translation>1 Stunde stummschalten</translation>
    </message>
</context>
<context>
    <name>spawner::VerbRunner</name>
    <message>
        <source>No app is running.</source>
        <translation>Keine App läuft.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>Wird neu gestartet…</translation>
    </message>
    <message>
        <source>Reloading…</source>
        <translation>Wird neu geladen…</translation>
    </message>
    <message>
        <source>Killing…</source>
        <translation>Wird sofort beendet…</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Wird pausiert…</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>Wird fortgesetzt…</translation>
    </message>
    <message>
        <source>Rolling back…</source>
        <translation>Wird zurückgesetzt…</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Protokoll anzeigen</translation>
    </message>
    <message>
        <source>%1 was not started: %2</source>
        <extracomment>All of these: %1 an app, %2 what the spawner says</extracomment>
        <translation>%1 wurde nicht gestartet: %2</translation>
    </message>
    <message>
        <source>%1 was not stopped: %2</source>
        <translation>%1 wurde nicht gestoppt: %2</translation>
    </message>
    <message>
        <source>%1 was not restarted: %2</source>
        <translation>%1 wurde nicht neu gestartet: %2</translation>
    </message>
    <message>
        <source>%1 was not reloaded: %2</source>
        <translation>%1 wurde nicht neu geladen: %2</translation>
    </message>
    <message>
        <source>%1 was not killed: %2</source>
        <translation>%1 wurde nicht sofort beendet: %2</translation>
    </message>
    <message>
        <source>%1 was not paused: %2</source>
        <translation>%1 wurde nicht pausiert: %2</translation>
    </message>
    <message>
        <source>%1 was not resumed: %2</source>
        <translation>%1 wurde nicht fortgesetzt: %2</translation>
    </message>
    <message>
        <source>%1 is kept alive as before: %2</source>
        <translation>Am Dauerbetrieb von %1 hat sich nichts geändert: %2</translation>
    </message>
    <message>
        <source>The time of %1 was not extended: %2</source>
        <translation>Die Leerlaufzeit von %1 wurde nicht verlängert: %2</translation>
    </message>
    <message>
        <source>%1 was not rolled back: %2</source>
        <translation>%1 wurde nicht zurückgesetzt: %2</translation>
    </message>
    <message>
        <source>The configuration was not reloaded: %1</source>
        <translation>Die Konfiguration wurde nicht neu geladen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) did not do it; the list says why.</source>
        <translation>
            <numerusform>Bei %n App ist es nicht gelungen; die Liste zeigt den Grund.</numerusform>
            <numerusform>Bei %n Apps ist es nicht gelungen; die Liste zeigt den Grund.</numerusform>
            </translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>%1 pausiert</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 gestoppt</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) paused</source>
        <translation>
            <numerusform>%n App pausiert</numerusform>
            <numerusform>%n Apps pausiert</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) stopped</source>
        <translation>
            <numerusform>%n App gestoppt</numerusform>
            <numerusform>%n Apps gestoppt</numerusform>
            </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The configuration stays as it was: %1</source>
        <translation>Die Konfiguration bleibt, wie sie war: %1</translation>
    </message>
    <message>
        <source>Configuration reloaded. Until the daemon is restarted, these stay as they were: %1</source>
        <extracomment>%1 names of settings</extracomment>
        <translation>Konfiguration neu geladen. Bis zum Neustart des Daemons bleiben unverändert: %1</translation>
    </message>
    <message>
        <source>Configuration reloaded</source>
        <translation>Konfiguration neu geladen</translation>
    </message>
</context>
<context>
    <name>spawner::VersionsPanel</name>
    <message>
        <source>%1 (in charge)</source>
        <translation>%1 (im Dienst)</translation>
    </message>
    <message>
        <source>No version was deployed through the spawner yet.</source>
        <translation>Über den Spawner wurde noch keine Version bereitgestellt.</translation>
    </message>
    <message>
        <source>Versions of the app</source>
        <translation>Versionen der App</translation>
    </message>
    <message>
        <source>Deployed</source>
        <extracomment>Of a version: when it was deployed; its size; by whom; its checksum.</extracomment>
        <translation>Bereitgestellt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>&amp;Roll back to this version</source>
        <translation>Auf diese Version &amp;zurücksetzen</translation>
    </message>
</context>
<context>
    <name>spawner::WindowPanes</name>
    <message numerus="yes">
        <source>%n line(s) saved as %1</source>
        <translation>
            <numerusform>%n Zeile als %1 gespeichert</numerusform>
            <numerusform>%n Zeilen als %1 gespeichert</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::WindowVerbs</name>
    <message>
        <source>The daemon does not listen at an address that a browser could open.</source>
        <translation>Der Daemon lauscht an keiner Adresse, die ein Browser öffnen könnte.</translation>
    </message>
    <message>
        <source>No browser could be started for %1</source>
        <translation>Für %1 konnte kein Browser gestartet werden</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>URL kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n URL(s) copied</source>
        <translation>
            <numerusform>%n URL kopiert</numerusform>
            <numerusform>%n URLs kopiert</numerusform>
            </translation>
    </message>
    <message>
        <source>There is no file in the clipboard to deploy.</source>
        <translation>In der Zwischenablage ist keine Datei zum Bereitstellen.</translation>
    </message>
    <message>
        <source>The daemon was not stopped: %1</source>
        <translation>Der Daemon wurde nicht gestoppt: %1</translation>
    </message>
    <message>
        <source>The manual: %1</source>
        <translation>Das Handbuch: %1</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
</context>
</TS>
