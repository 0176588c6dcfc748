<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
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
        <translation>À propos de FastCGI Spawner</translation>
    </message>
    <message>
        <source>FastCGI Spawner</source>
        <translation>FastCGI Spawner</translation>
    </message>
    <message>
        <source>Drop a FastCGI program into a folder, and it is on the web.</source>
        <translation>Déposez un programme FastCGI dans un dossier, et le voilà sur le web.</translation>
    </message>
    <message>
        <source>This program: %1, with Qt %2</source>
        <translation>Ce programme : %1, avec Qt %2</translation>
    </message>
    <message>
        <source>Spawner: %1</source>
        <extracomment>The daemon that is connected.</extracomment>
        <translation>Spawner : %1</translation>
    </message>
    <message>
        <source>This program is under the MIT licence. The spawner is too, but uses Qt's HTTP server: as a whole it is under the GNU General Public License, version 3.</source>
        <translation>Ce programme est sous licence MIT. Le spawner aussi, mais il utilise le serveur HTTP de Qt : dans son ensemble, il est sous licence publique générale GNU, version 3.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>spawner::ActionMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;App</source>
        <translation>&amp;Application</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Aller à</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>Dae&amp;mon</source>
        <translation>Dé&amp;mon</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Notifications</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
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
        <translation>cette connexion est en lecture seule</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>il n’y a pas de connexion</translation>
    </message>
    <message>
        <source>no app is selected</source>
        <translation>aucune application n’est sélectionnée</translation>
    </message>
    <message>
        <source>more than one app is selected</source>
        <translation>plusieurs applications sont sélectionnées</translation>
    </message>
    <message>
        <source>the daemon is not on this computer</source>
        <translation>le démon n’est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>the connection is there</source>
        <translation>la connexion est déjà établie</translation>
    </message>
    <message>
        <source>it runs, or cannot be started</source>
        <translation>elle tourne déjà ou ne peut pas être démarrée</translation>
    </message>
    <message>
        <source>it does not run</source>
        <translation>elle ne tourne pas</translation>
    </message>
    <message>
        <source>it cannot be paused</source>
        <translation>elle ne peut pas être mise en pause</translation>
    </message>
    <message>
        <source>it is not paused</source>
        <translation>elle n’est pas en pause</translation>
    </message>
    <message>
        <source>it is not about to be stopped</source>
        <translation>elle n’est pas sur le point d’être arrêtée</translation>
    </message>
    <message>
        <source>the daemon runs</source>
        <translation>le démon tourne déjà</translation>
    </message>
    <message>
        <source>there are no log lines</source>
        <translation>il n’y a aucune ligne dans le journal</translation>
    </message>
    <message>
        <source>&amp;Deploy…</source>
        <translation>&amp;Déployer…</translation>
    </message>
    <message>
        <source>Puts FastCGI programs into the web folder</source>
        <translation>Place des programmes FastCGI dans le dossier web</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>Se &amp;connecter…</translation>
    </message>
    <message>
        <source>Connects to another daemon</source>
        <translation>Se connecte à un autre démon</translation>
    </message>
    <message>
        <source>&amp;Save log…</source>
        <translation>&amp;Enregistrer le journal…</translation>
    </message>
    <message>
        <source>Saves the log lines to a file</source>
        <translation>Enregistre les lignes du journal dans un fichier</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Closes this window; the apps keep running</source>
        <translation>Ferme cette fenêtre ; les applications continuent de tourner</translation>
    </message>
    <message>
        <source>&amp;Quit manager</source>
        <translation>&amp;Quitter le gestionnaire</translation>
    </message>
    <message>
        <source>Quits this program; the daemon and the apps keep running</source>
        <translation>Quitte ce programme ; le démon et les applications continuent de tourner</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>&amp;Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Opens the pages of the selected apps; with none selected, the site</source>
        <translation>Ouvre les pages des applications sélectionnées ; sans sélection, le site</translation>
    </message>
    <message>
        <source>&amp;Copy URL</source>
        <translation>&amp;Copier l’URL</translation>
    </message>
    <message>
        <source>Copies the addresses of the selected apps</source>
        <translation>Copie les adresses des applications sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Starts the selected apps now, rather than on the first request</source>
        <translation>Démarre les applications sélectionnées tout de suite, sans attendre la première requête</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Redémarrer</translation>
    </message>
    <message>
        <source>Restarts the selected apps; requests in flight finish first</source>
        <translation>Redémarre les applications sélectionnées ; les requêtes en cours se terminent d’abord</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stops the selected apps; the next request starts them again</source>
        <translation>Arrête les applications sélectionnées ; la prochaine requête les redémarre</translation>
    </message>
    <message>
        <source>&amp;Kill…</source>
        <translation>&amp;Tuer…</translation>
    </message>
    <message>
        <source>Ends the selected apps at once; requests in flight are lost</source>
        <translation>Met fin immédiatement aux applications sélectionnées ; les requêtes en cours sont perdues</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
        <source>Stops the selected apps and answers requests with “unavailable” until they are resumed</source>
        <translation>Arrête les applications sélectionnées et répond « indisponible » aux requêtes jusqu’à leur reprise</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>R&amp;eprendre</translation>
    </message>
    <message>
        <source>Lets the selected apps take requests again</source>
        <translation>Permet aux applications sélectionnées d’accepter à nouveau les requêtes</translation>
    </message>
    <message>
        <source>Keep al&amp;ive</source>
        <translation>&amp;Garder active</translation>
    </message>
    <message>
        <source>The selected apps are never stopped for being idle</source>
        <translation>Les applications sélectionnées ne sont jamais arrêtées pour inactivité</translation>
    </message>
    <message>
        <source>&amp;Extend idle time</source>
        <translation>Pro&amp;longer le délai de repos</translation>
    </message>
    <message>
        <source>Begins the idle countdown of the selected apps anew</source>
        <translation>Relance le compte à rebours de repos des applications sélectionnées</translation>
    </message>
    <message>
        <source>Roll &amp;back…</source>
        <translation>Restaurer une &amp;version…</translation>
    </message>
    <message>
        <source>Brings back an earlier version of the selected app</source>
        <translation>Rétablit une version antérieure de l’application sélectionnée</translation>
    </message>
    <message>
        <source>Show lo&amp;g</source>
        <translation>Afficher le &amp;journal</translation>
    </message>
    <message>
        <source>Shows the log of the selected apps</source>
        <translation>Affiche le journal des applications sélectionnées</translation>
    </message>
    <message>
        <source>E&amp;xplain settings</source>
        <translation>E&amp;xpliquer les paramètres</translation>
    </message>
    <message>
        <source>Tells where each setting of the selected app comes from</source>
        <translation>Indique d’où vient chaque paramètre de l’application sélectionnée</translation>
    </message>
    <message>
        <source>Restart a&amp;ll…</source>
        <translation>Tout redé&amp;marrer…</translation>
    </message>
    <message>
        <source>Restarts all apps that run</source>
        <translation>Redémarre toutes les applications en marche</translation>
    </message>
    <message>
        <source>Stop &amp;all…</source>
        <translation>To&amp;ut arrêter…</translation>
    </message>
    <message>
        <source>Stops all apps that run; the next request starts them again</source>
        <translation>Arrête toutes les applications en marche ; la prochaine requête les redémarre</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copies what is selected</source>
        <translation>Copie la sélection</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Selects everything</source>
        <translation>Sélectionne tout</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>Searches where you are</source>
        <translation>Recherche là où vous êtes</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Goes to the next hit</source>
        <translation>Va au résultat suivant</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>Goes to the previous hit</source>
        <translation>Va au résultat précédent</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Pastes text; files are deployed</source>
        <translation>Colle du texte ; les fichiers sont déployés</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Shows the log</source>
        <translation>Affiche le journal</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Shows all about the selected app</source>
        <translation>Affiche tout sur l’application sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>Re&amp;quêtes</translation>
    </message>
    <message>
        <source>Shows the last requests</source>
        <translation>Affiche les dernières requêtes</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>Évé&amp;nements</translation>
    </message>
    <message>
        <source>Shows what happened: starts, stops, crashes, deployments</source>
        <translation>Affiche ce qui s’est passé : démarrages, arrêts, plantages, déploiements</translation>
    </message>
    <message>
        <source>&amp;Follow log</source>
        <translation>&amp;Suivre le journal</translation>
    </message>
    <message>
        <source>Stays at the newest log line</source>
        <translation>Reste sur la dernière ligne du journal</translation>
    </message>
    <message>
        <source>&amp;Clear log view</source>
        <translation>Effa&amp;cer la vue du journal</translation>
    </message>
    <message>
        <source>Removes the lines shown so far; the daemon keeps them</source>
        <translation>Retire les lignes affichées jusqu’ici ; le démon les conserve</translation>
    </message>
    <message>
        <source>&amp;Wrap lines</source>
        <translation>Retour à la &amp;ligne automatique</translation>
    </message>
    <message>
        <source>Breaks long log lines instead of cutting them off</source>
        <translation>Replie les longues lignes du journal au lieu de les couper</translation>
    </message>
    <message>
        <source>Next &amp;error</source>
        <translation>Erreur &amp;suivante</translation>
    </message>
    <message>
        <source>Goes to the next error in the log</source>
        <translation>Va à l’erreur suivante dans le journal</translation>
    </message>
    <message>
        <source>&amp;Previous error</source>
        <translation>Erreur &amp;précédente</translation>
    </message>
    <message>
        <source>Goes to the previous error in the log</source>
        <translation>Va à l’erreur précédente dans le journal</translation>
    </message>
    <message>
        <source>Next &amp;warning</source>
        <translation>&amp;Avertissement suivant</translation>
    </message>
    <message>
        <source>Goes to the next warning or error in the log</source>
        <translation>Va à l’avertissement ou à l’erreur qui suit dans le journal</translation>
    </message>
    <message>
        <source>Previous w&amp;arning</source>
        <translation>A&amp;vertissement précédent</translation>
    </message>
    <message>
        <source>Goes to the previous warning or error in the log</source>
        <translation>Va à l’avertissement ou à l’erreur qui précède dans le journal</translation>
    </message>
    <message>
        <source>&amp;Toggle bookmark</source>
        <translation>Poser ou retirer un si&amp;gnet</translation>
    </message>
    <message>
        <source>Marks the log line, or removes its mark</source>
        <translation>Marque la ligne du journal, ou retire sa marque</translation>
    </message>
    <message>
        <source>&amp;Next bookmark</source>
        <translation>Signet s&amp;uivant</translation>
    </message>
    <message>
        <source>Goes to the next marked log line</source>
        <translation>Va à la ligne marquée suivante du journal</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>The window takes the whole screen</source>
        <translation>La fenêtre occupe tout l’écran</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Makes the text of the log larger</source>
        <translation>Agrandit le texte du journal</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Makes the text of the log smaller</source>
        <translation>Réduit le texte du journal</translation>
    </message>
    <message>
        <source>Normal si&amp;ze</source>
        <translation>Taille n&amp;ormale</translation>
    </message>
    <message>
        <source>The text of the log has the size of all texts</source>
        <translation>Le texte du journal a la taille de tous les textes</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volet suivan&amp;t</translation>
    </message>
    <message>
        <source>Moves the focus to the next part of the window</source>
        <translation>Déplace le focus vers la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Clear f&amp;ilter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <source>Shows all apps again</source>
        <translation>Affiche à nouveau toutes les applications</translation>
    </message>
    <message>
        <source>&amp;Start daemon</source>
        <translation>&amp;Démarrer le démon</translation>
    </message>
    <message>
        <source>Starts the daemon on this computer</source>
        <translation>Démarre le démon sur cet ordinateur</translation>
    </message>
    <message>
        <source>S&amp;top daemon…</source>
        <translation>&amp;Arrêter le démon…</translation>
    </message>
    <message>
        <source>Stops the daemon and all apps</source>
        <translation>Arrête le démon et toutes les applications</translation>
    </message>
    <message>
        <source>&amp;Reload configuration</source>
        <translation>&amp;Recharger la configuration</translation>
    </message>
    <message>
        <source>The daemon reads its configuration again</source>
        <translation>Le démon relit sa configuration</translation>
    </message>
    <message>
        <source>&amp;Retry connection</source>
        <translation>&amp;Réessayer la connexion</translation>
    </message>
    <message>
        <source>Tries at once to connect again</source>
        <translation>Tente aussitôt de rétablir la connexion</translation>
    </message>
    <message>
        <source>D&amp;isconnect</source>
        <translation>Se déco&amp;nnecter</translation>
    </message>
    <message>
        <source>Ends the connection; the daemon and the apps keep running</source>
        <translation>Met fin à la connexion ; le démon et les applications continuent de tourner</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Activées</translation>
    </message>
    <message>
        <source>Tells about crashes and the like, as set up</source>
        <translation>Signale les plantages et autres, selon les réglages</translation>
    </message>
    <message>
        <source>Off for one &amp;hour</source>
        <translation>Désactivées pendant une &amp;heure</translation>
    </message>
    <message>
        <source>No notifications for an hour</source>
        <translation>Aucune notification pendant une heure</translation>
    </message>
    <message>
        <source>Off until &amp;restart</source>
        <translation>Désactivées jusqu’au &amp;redémarrage</translation>
    </message>
    <message>
        <source>No notifications until this program is started again</source>
        <translation>Aucune notification jusqu’au prochain démarrage de ce programme</translation>
    </message>
    <message>
        <source>&amp;Doctor…</source>
        <translation>Rec&amp;hercher les problèmes…</translation>
    </message>
    <message>
        <source>Checks the installation and tells how to mend it</source>
        <translation>Vérifie l’installation et indique comment la réparer</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>All settings of this program and of the daemon</source>
        <translation>Tous les paramètres de ce programme et du démon</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>Premiers pa&amp;s…</translation>
    </message>
    <message>
        <source>Sets up a daemon and a first app, step by step</source>
        <translation>Met en place un démon et une première application, pas à pas</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>Opens the manual</source>
        <translation>Ouvre le manuel</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>Informations de &amp;diagnostic…</translation>
    </message>
    <message>
        <source>What to send along with a report of a problem</source>
        <translation>Ce qu’il faut joindre au signalement d’un problème</translation>
    </message>
    <message>
        <source>&amp;About FastCGI Spawner</source>
        <translation>À &amp;propos de FastCGI Spawner</translation>
    </message>
    <message>
        <source>Version, licence and who made it</source>
        <translation>Version, licence et auteurs</translation>
    </message>
    <message>
        <source>&amp;Open FastCGI Spawner</source>
        <translation>&amp;Ouvrir FastCGI Spawner</translation>
    </message>
    <message>
        <source>Shows the window</source>
        <translation>Affiche la fenêtre</translation>
    </message>
</context>
<context>
    <name>spawner::AdvancedPage</name>
    <message>
        <source>My own spawner</source>
        <translation>Mon propre spawner</translation>
    </message>
    <message>
        <source>&amp;Control socket:</source>
        <translation>&amp;Socket de contrôle :</translation>
    </message>
    <message>
        <source>Empty: where the spawner makes it by itself.</source>
        <translation>Vide : là où le spawner le crée de lui-même.</translation>
    </message>
    <message>
        <source>Settings of this program</source>
        <translation>Paramètres de ce programme</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier :</translation>
    </message>
    <message>
        <source>&amp;Open its folder</source>
        <translation>&amp;Ouvrir son dossier</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>&amp;Réinitialiser…</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Confirmations</translation>
    </message>
    <message>
        <source>Ask before all apps are re&amp;started</source>
        <translation>Demander avant de re&amp;démarrer toutes les applications</translation>
    </message>
    <message>
        <source>Ask before all apps are sto&amp;pped</source>
        <translation>Demander avant d’&amp;arrêter toutes les applications</translation>
    </message>
    <message>
        <source>If you need help</source>
        <translation>Si vous avez besoin d’aide</translation>
    </message>
    <message>
        <source>The diagnostics say what this program sees of the computer and the spawner, without secrets: for a report.</source>
        <translation>Les informations de diagnostic décrivent ce que ce programme voit de l’ordinateur et du spawner, sans rien de secret : à joindre à un signalement.</translation>
    </message>
    <message>
        <source>Show the &amp;diagnostics</source>
        <translation>Afficher le dia&amp;gnostic</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exporter les paramètres</translation>
    </message>
    <message>
        <source>Settings (*.ini)</source>
        <translation>Paramètres (*.ini)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des paramètres</translation>
    </message>
    <message>
        <source>Settings (*.ini);;All files (*)</source>
        <translation>Paramètres (*.ini);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The settings are in %1.</source>
        <translation>Les paramètres sont dans %1.</translation>
    </message>
    <message>
        <source>The settings of %1 apply now.</source>
        <translation>Les paramètres de %1 sont désormais appliqués.</translation>
    </message>
    <message>
        <source>Everything is as at the beginning.</source>
        <translation>Tout est comme au début.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
</context>
<context>
    <name>spawner::AppCells</name>
    <message>
        <source>App</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Req/s</source>
        <extracomment>Requests per second, the title of a column.</extracomment>
        <translation>Req/s</translation>
    </message>
    <message>
        <source>p95</source>
        <extracomment>95th percentile of durations, the title of a column.</extracomment>
        <translation>p95</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>All requests so far, the title of a column.</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Fichier modifié</translation>
    </message>
    <message>
        <source>Last exit</source>
        <translation>Dernière fin</translation>
    </message>
    <message>
        <source>The file in the web folder</source>
        <translation>Le fichier dans le dossier web</translation>
    </message>
    <message>
        <source>What it is doing</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>The number of its process, or how many there are</source>
        <translation>Le numéro de son processus, ou le nombre de ses processus</translation>
    </message>
    <message>
        <source>Requests per second, and over the last minute</source>
        <translation>Requêtes par seconde, et sur la dernière minute</translation>
    </message>
    <message>
        <source>95 % of the requests of the last minute took no longer (if there were none: of all so far)</source>
        <translation>95 % des requêtes de la dernière minute n’ont pas pris plus de temps (s’il n’y en a pas eu : de toutes jusqu’ici)</translation>
    </message>
    <message>
        <source>Requests so far</source>
        <translation>Requêtes jusqu’ici</translation>
    </message>
    <message>
        <source>Requests that wait for a process</source>
        <translation>Requêtes qui attendent un processus</translation>
    </message>
    <message>
        <source>Processor time; 100 % is one core</source>
        <translation>Temps processeur ; 100 % correspond à un cœur</translation>
    </message>
    <message>
        <source>Memory of all its processes</source>
        <translation>Mémoire de tous ses processus</translation>
    </message>
    <message>
        <source>When it is stopped for being idle. Click to start the time anew; the pin keeps it alive.</source>
        <translation>Quand elle sera arrêtée pour inactivité. Cliquez pour relancer le délai ; l’épingle la garde active.</translation>
    </message>
    <message>
        <source>How long its oldest process has been running</source>
        <translation>Depuis combien de temps tourne son plus ancien processus</translation>
    </message>
    <message>
        <source>Answers with a status of 500 or above</source>
        <translation>Réponses avec un code d’état de 500 ou plus</translation>
    </message>
    <message>
        <source>How many processes there are</source>
        <translation>Nombre de processus</translation>
    </message>
    <message>
        <source>Threads of all its processes</source>
        <translation>Threads de tous ses processus</translation>
    </message>
    <message>
        <source>How many of its processes have ended, for any reason</source>
        <translation>Combien de ses processus se sont terminés, quelle qu’en soit la raison</translation>
    </message>
    <message>
        <source>When its file was changed</source>
        <translation>Quand son fichier a été modifié</translation>
    </message>
    <message>
        <source>How its last process ended</source>
        <translation>Comment son dernier processus s’est terminé</translation>
    </message>
    <message>
        <source>×%1</source>
        <extracomment>How many processes, instead of the number of one.</extracomment>
        <translation>×%1</translation>
    </message>
    <message>
        <source>process %1, new version on trial</source>
        <translation>processus %1, nouvelle version à l’essai</translation>
    </message>
    <message>
        <source>process %1, retiring</source>
        <translation>processus %1, sur le départ</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>processus %1</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n processus</numerusform>
            <numerusform>%n processus</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n requête</numerusform>
            <numerusform>%n requêtes</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) ended</source>
        <translation>
            <numerusform>%n processus terminé</numerusform>
            <numerusform>%n processus terminés</numerusform>
            </translation>
    </message>
    <message>
        <source>%1: none</source>
        <extracomment>%1 is the title of a column: it has no value.</extracomment>
        <translation>%1 : aucune valeur</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>Processus %1</translation>
    </message>
    <message>
        <source>%1 requests per second</source>
        <translation>%1 requêtes par seconde</translation>
    </message>
    <message>
        <source>95 % of the requests within %1</source>
        <translation>95 % des requêtes en moins de %1</translation>
    </message>
    <message>
        <source>%1 of a processor core</source>
        <translation>%1 d’un cœur de processeur</translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <translation>%1 de mémoire</translation>
    </message>
    <message>
        <source>Running for %1</source>
        <translation>En marche depuis %1</translation>
    </message>
    <message>
        <source>File changed %1</source>
        <translation>Fichier modifié : %1</translation>
    </message>
    <message>
        <source>Last exit: %1</source>
        <translation>Dernière fin : %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
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
        <translation>elle n’a pas pu être démarrée</translation>
    </message>
    <message numerus="yes">
        <source>crashed %n time(s) in a row (%1), tries again in %2</source>
        <translation>
            <numerusform>a planté %n fois de suite (%1), nouvel essai dans %2</numerusform>
            <numerusform>a planté %n fois de suite (%1), nouvel essai dans %2</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>crashed %n time(s) in a row (%1)</source>
        <translation>
            <numerusform>a planté %n fois de suite (%1)</numerusform>
            <numerusform>a planté %n fois de suite (%1)</numerusform>
            </translation>
    </message>
    <message>
        <source>crashed (%1), tries again in %2</source>
        <translation>a planté (%1), nouvel essai dans %2</translation>
    </message>
    <message>
        <source>crashed (%1)</source>
        <translation>a planté (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in flight</source>
        <translation>
            <numerusform>%n requête en cours</numerusform>
            <numerusform>%n requêtes en cours</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting for a process</source>
        <translation>
            <numerusform>%1, %n en attente d’un processus</numerusform>
            <numerusform>%1, %n en attente d’un processus</numerusform>
            </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Au repos</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>Plantée</translation>
    </message>
    <message>
        <source>Crash loop</source>
        <translation>Plantages en boucle</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>its newest version is not in charge: %1</source>
        <translation>sa version la plus récente n’est pas en service : %1</translation>
    </message>
    <message>
        <source>kept alive</source>
        <translation>gardée active</translation>
    </message>
    <message>
        <source>stops in %1</source>
        <translation>s’arrête dans %1</translation>
    </message>
    <message>
        <source>starts with the next request</source>
        <translation>démarre à la prochaine requête</translation>
    </message>
    <message>
        <source>answers nothing until it is resumed</source>
        <translation>ne répond plus jusqu’à sa reprise</translation>
    </message>
</context>
<context>
    <name>spawner::AppsArea</name>
    <message>
        <source>No FastCGI programs in %1 yet.</source>
        <extracomment>%1 a folder</extracomment>
        <translation>Aucun programme FastCGI dans %1 pour l’instant.</translation>
    </message>
    <message>
        <source>Drop one here.</source>
        <translation>Déposez-en un ici.</translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation>Déployer…</translation>
    </message>
    <message>
        <source>Deploy sample</source>
        <translation>Déployer l’exemple</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s), none of this kind.</source>
        <translation>
            <numerusform>%n application, mais pas de ce type.</numerusform>
            <numerusform>%n applications, aucune de ce type.</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n app(s), none match “%1”.</source>
        <extracomment>%1 what was typed into the filter</extracomment>
        <translation>
            <numerusform>%n application, sans correspondance avec « %1 ».</numerusform>
            <numerusform>%n applications, aucune ne correspond à « %1 ».</numerusform>
            </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>spawner::AppsView</name>
    <message>
        <source>&amp;Standard columns</source>
        <translation>Colonnes par &amp;défaut</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Enter opens an app. In the column Idle, Enter starts the time anew and Space keeps the app alive.</source>
        <extracomment>What a screen reader says of the list of apps.</extracomment>
        <translation>Entrée ouvre une application. Dans la colonne Repos, Entrée relance le délai et Espace garde l’application active.</translation>
    </message>
    <message>
        <source>Columns of the list of apps</source>
        <translation>Colonnes de la liste des applications</translation>
    </message>
    <message>
        <source>Click to start the time anew; the pin keeps it alive.</source>
        <translation>Cliquez pour relancer le délai ; l’épingle garde l’application active.</translation>
    </message>
    <message>
        <source>Last lines on stderr:</source>
        <translation>Dernières lignes sur stderr :</translation>
    </message>
</context>
<context>
    <name>spawner::Autostart</name>
    <message>
        <source>%1 cannot be removed</source>
        <translation>impossible de supprimer %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>impossible d’écrire %1 : %2</translation>
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
        <translation>Requêtes par seconde</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
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
        <translation>Afficher la dernière minute</translation>
    </message>
    <message>
        <source>Show the last 15 minutes</source>
        <translation>Afficher les 15 dernières minutes</translation>
    </message>
    <message>
        <source>Show the last hour</source>
        <translation>Afficher la dernière heure</translation>
    </message>
</context>
<context>
    <name>spawner::CheckTexts</name>
    <message>
        <source>Authorizer</source>
        <translation>Autorisateur</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Requêtes simultanées</translation>
    </message>
    <message>
        <source>Executable</source>
        <translation>Exécutable</translation>
    </message>
    <message>
        <source>It may be executed.</source>
        <translation>Il peut être exécuté.</translation>
    </message>
    <message>
        <source>File of the app</source>
        <translation>Fichier de l’application</translation>
    </message>
    <message>
        <source>Start of a process</source>
        <translation>Démarrage d’un processus</translation>
    </message>
    <message>
        <source>Last exit</source>
        <translation>Dernière fin</translation>
    </message>
    <message>
        <source>Shared libraries</source>
        <translation>Bibliothèques partagées</translation>
    </message>
    <message>
        <source>Every shared library it needs is there.</source>
        <translation>Toutes les bibliothèques partagées nécessaires sont là.</translation>
    </message>
    <message>
        <source>Kind of program</source>
        <translation>Type de programme</translation>
    </message>
    <message>
        <source>It is a whole program for this computer.</source>
        <translation>C’est un programme complet pour cet ordinateur.</translation>
    </message>
    <message>
        <source>A request on trial</source>
        <translation>Requête d’essai</translation>
    </message>
    <message>
        <source>Settings of the app</source>
        <translation>Paramètres de l’application</translation>
    </message>
    <message>
        <source>Starting it</source>
        <translation>Démarrage de l’application</translation>
    </message>
    <message>
        <source>A process of it runs.</source>
        <translation>Un processus de l’application tourne.</translation>
    </message>
    <message>
        <source>State of the app</source>
        <translation>État de l’application</translation>
    </message>
    <message>
        <source>Newest version</source>
        <translation>Version la plus récente</translation>
    </message>
    <message>
        <source>Who may change the app</source>
        <translation>Qui peut modifier l’application</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Control socket</source>
        <translation>Socket de contrôle</translation>
    </message>
    <message>
        <source>User of the spawner</source>
        <translation>Utilisateur du spawner</translation>
    </message>
    <message>
        <source>Watching files</source>
        <translation>Surveillance des fichiers</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Fichiers ouverts</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Free port</source>
        <translation>Port libre</translation>
    </message>
    <message>
        <source>Nobody listens there yet.</source>
        <translation>Personne n’y écoute encore.</translation>
    </message>
    <message>
        <source>nginx in front</source>
        <translation>nginx en amont</translation>
    </message>
    <message>
        <source>nginx runs, and this file sends it here.</source>
        <translation>nginx tourne, et ce fichier l’envoie ici.</translation>
    </message>
    <message>
        <source>Runtime folder</source>
        <translation>Dossier d’exécution</translation>
    </message>
    <message>
        <source>The runtime folder is there, and nobody else may enter it.</source>
        <translation>Le dossier d’exécution est là, et personne d’autre ne peut y entrer.</translation>
    </message>
    <message>
        <source>Paths of sockets</source>
        <translation>Chemins des sockets</translation>
    </message>
    <message>
        <source>systemd is told</source>
        <translation>Signalement à systemd</translation>
    </message>
    <message>
        <source>systemd</source>
        <translation>systemd</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Web root</source>
        <translation>Racine web</translation>
    </message>
    <message>
        <source>Owner of the web root</source>
        <translation>Propriétaire de la racine web</translation>
    </message>
    <message>
        <source>Way to the web root</source>
        <translation>Accès à la racine web</translation>
    </message>
    <message>
        <source>Reading the web root</source>
        <translation>Lecture de la racine web</translation>
    </message>
    <message>
        <source>The web root is there and can be read.</source>
        <translation>La racine web est là et peut être lue.</translation>
    </message>
    <message>
        <source>Who may change the web root</source>
        <translation>Qui peut modifier la racine web</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
</context>
<context>
    <name>spawner::CloseQuestion</name>
    <message>
        <source>Close window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Keep this manager in the tray?</source>
        <translation>Garder ce gestionnaire dans la zone de notification ?</translation>
    </message>
    <message>
        <source>The daemon and your apps keep running either way. You can change this in the settings.</source>
        <translation>Le démon et vos applications continuent de tourner dans les deux cas. Vous pourrez changer cela dans les paramètres.</translation>
    </message>
    <message>
        <source>&amp;Keep in tray</source>
        <translation>&amp;Garder dans la zone de notification</translation>
    </message>
    <message>
        <source>&amp;Quit manager</source>
        <translation>&amp;Quitter le gestionnaire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>spawner::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>Ce qui est concerné</translation>
    </message>
    <message>
        <source>Do not &amp;ask again</source>
        <translation>&amp;Ne plus demander</translation>
    </message>
    <message>
        <source>Start %1?</source>
        <translation>Démarrer %1 ?</translation>
    </message>
    <message numerus="yes">
        <source>Start %n app(s)?</source>
        <translation>
            <numerusform>Démarrer %n application ?</numerusform>
            <numerusform>Démarrer %n applications ?</numerusform>
            </translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <translation>Redémarrer %1 ?</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n app(s)?</source>
        <translation>
            <numerusform>Redémarrer %n application ?</numerusform>
            <numerusform>Redémarrer %n applications ?</numerusform>
            </translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <translation>Arrêter %1 ?</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n app(s)?</source>
        <translation>
            <numerusform>Arrêter %n application ?</numerusform>
            <numerusform>Arrêter %n applications ?</numerusform>
            </translation>
    </message>
    <message>
        <source>Pause %1?</source>
        <translation>Mettre %1 en pause ?</translation>
    </message>
    <message numerus="yes">
        <source>Pause %n app(s)?</source>
        <translation>
            <numerusform>Mettre %n application en pause ?</numerusform>
            <numerusform>Mettre %n applications en pause ?</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Restart all %n running app(s)?</source>
        <translation>
            <numerusform>Redémarrer la seule application en marche (%n) ?</numerusform>
            <numerusform>Redémarrer les %n applications en marche ?</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Stop all %n running app(s)?</source>
        <translation>
            <numerusform>Arrêter la seule application en marche (%n) ?</numerusform>
            <numerusform>Arrêter les %n applications en marche ?</numerusform>
            </translation>
    </message>
    <message>
        <source>Stop the spawner of %1?</source>
        <translation>Arrêter le spawner de %1 ?</translation>
    </message>
    <message>
        <source>Remove the connection %1?</source>
        <translation>Supprimer la connexion %1 ?</translation>
    </message>
    <message>
        <source>Set everything back to the standard?</source>
        <translation>Rétablir toutes les valeurs par défaut ?</translation>
    </message>
    <message>
        <source>Roll %1 back?</source>
        <translation>Restaurer la version précédente de %1 ?</translation>
    </message>
    <message numerus="yes">
        <source>Roll %n app(s) back?</source>
        <translation>
            <numerusform>Restaurer la version précédente de %n application ?</numerusform>
            <numerusform>Restaurer la version précédente de %n applications ?</numerusform>
            </translation>
    </message>
    <message>
        <source>New processes take over; requests that are under way are finished by the old ones.</source>
        <translation>De nouveaux processus prennent le relais ; les anciens terminent les requêtes en cours.</translation>
    </message>
    <message>
        <source>Requests that are under way are finished first. The next request to an app starts it again.</source>
        <translation>Les requêtes en cours se terminent d’abord. La prochaine requête à une application la redémarre.</translation>
    </message>
    <message>
        <source>Requests to what is paused get an error (503) until it is resumed.</source>
        <translation>Les requêtes vers ce qui est en pause reçoivent une erreur (503) jusqu’à la reprise.</translation>
    </message>
    <message>
        <source>All its apps end, and no page of theirs answers until it is started again.</source>
        <translation>Toutes ses applications s’arrêtent, et aucune de leurs pages ne répond avant son redémarrage.</translation>
    </message>
    <message>
        <source>Nothing changes for the spawner and its apps.</source>
        <translation>Rien ne change pour le spawner et ses applications.</translation>
    </message>
    <message>
        <source>That includes connections, shortcuts and the columns of tables. Export the settings first if you may want them back.</source>
        <translation>Cela comprend les connexions, les raccourcis et les colonnes des tableaux. Exportez d’abord les paramètres si vous pensez vouloir les retrouver.</translation>
    </message>
    <message>
        <source>The version from before takes over, as in a deployment.</source>
        <translation>La version précédente prend le relais, comme lors d’un déploiement.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Redémarrer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Restart all</source>
        <translation>Tout re&amp;démarrer</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>Tout &amp;arrêter</translation>
    </message>
    <message>
        <source>&amp;Stop the spawner</source>
        <translation>&amp;Arrêter le spawner</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>&amp;Roll back</source>
        <translation>&amp;Restaurer</translation>
    </message>
</context>
<context>
    <name>spawner::ConnectionBox</name>
    <message>
        <source>Connection: %1</source>
        <translation>Connexion : %1</translation>
    </message>
</context>
<context>
    <name>spawner::ConnectionNotices</name>
    <message>
        <source>Asking for the list of apps…</source>
        <translation>Demande de la liste des applications…</translation>
    </message>
</context>
<context>
    <name>spawner::ConnectionTest</name>
    <message numerus="yes">
        <source>There was no answer within %n second(s)</source>
        <translation>
            <numerusform>Pas de réponse après %n seconde</numerusform>
            <numerusform>Pas de réponse après %n secondes</numerusform>
            </translation>
    </message>
    <message>
        <source>Connected to %1: spawner %2, running as %3</source>
        <extracomment>A host, the version of the daemon there, and the user it runs as.</extracomment>
        <translation>Connecté à %1 : spawner %2, exécuté en tant que %3</translation>
    </message>
    <message>
        <source>You may look, but not change anything.</source>
        <translation>Vous pouvez regarder, mais rien modifier.</translation>
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
        <translation>Non connecté à %1.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>Starting… (%1 s)</source>
        <extracomment>How long it has taken so far, in seconds.</extracomment>
        <translation>Démarrage… (%1 s)</translation>
    </message>
    <message>
        <source>No spawner is running on this computer.</source>
        <translation>Aucun spawner ne tourne sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No spawner is running at %1.</source>
        <translation>Aucun spawner ne tourne sur %1.</translation>
    </message>
    <message>
        <source>The spawner service is stopped.</source>
        <translation>Le service du spawner est arrêté.</translation>
    </message>
    <message>
        <source>Daemon %1 speaks protocol %2; this manager speaks %3.</source>
        <extracomment>A version of the daemon, and two numbers of protocols.</extracomment>
        <translation>Le démon %1 parle le protocole %2 ; ce gestionnaire parle le %3.</translation>
    </message>
    <message>
        <source>The daemon speaks another protocol than this manager.</source>
        <translation>Le démon parle un autre protocole que ce gestionnaire.</translation>
    </message>
    <message>
        <source>%1 Read-only view.</source>
        <extracomment>After "Daemon 2.1 speaks protocol 3; this manager speaks 2."</extracomment>
        <translation>%1 Affichage en lecture seule.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Mettez ce programme à jour.</translation>
    </message>
    <message>
        <source>Update the daemon.</source>
        <translation>Mettez le démon à jour.</translation>
    </message>
    <message>
        <source>ssh cannot connect to %1: %2</source>
        <extracomment>%1 a host, %2 the last words of ssh</extracomment>
        <translation>ssh ne peut pas se connecter à %1 : %2</translation>
    </message>
    <message>
        <source>Try the same in a terminal: a host key or a password that ssh asks for cannot be given here.</source>
        <translation>Essayez la même chose dans un terminal : la clé d’hôte ou le mot de passe que demande ssh ne peuvent pas être donnés ici.</translation>
    </message>
    <message>
        <source>You may not use %1.</source>
        <translation>Vous n’avez pas le droit d’utiliser %1.</translation>
    </message>
    <message>
        <source>Connect as the user it belongs to.</source>
        <translation>Connectez-vous en tant que son propriétaire.</translation>
    </message>
    <message>
        <source>You may not use %1. It belongs to group %2; you are not in it.</source>
        <translation>Vous n’avez pas le droit d’utiliser %1 : il appartient au groupe %2, dont vous ne faites pas partie.</translation>
    </message>
    <message>
        <source>%1
Then log in again.</source>
        <extracomment>%1 is a command</extracomment>
        <translation>%1
Puis rouvrez votre session.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>Le port %1 est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>Port %1 is used by %2.</source>
        <extracomment>%2 is a program with its process number</extracomment>
        <translation>Le port %1 est utilisé par %2.</translation>
    </message>
    <message>
        <source>Cannot connect to %1: %2</source>
        <translation>Impossible de se connecter à %1 : %2</translation>
    </message>
    <message>
        <source>Connection lost %1</source>
        <translation>Connexion perdue à %1</translation>
    </message>
    <message>
        <source>Connection lost %1 — retrying</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Connexion perdue à %1 — nouvel essai</translation>
    </message>
    <message>
        <source>Connection lost %1 — retrying in %2</source>
        <extracomment>%1 is a time of day, %2 a time to wait ("4 s")</extracomment>
        <translation>Connexion perdue à %1 — nouvel essai dans %2</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>spawner::ConnectionsPage</name>
    <message>
        <source>At the start</source>
        <translation>Au démarrage</translation>
    </message>
    <message>
        <source>&amp;Start my own spawner if none is running</source>
        <translation>&amp;Démarrer mon propre spawner si aucun ne tourne</translation>
    </message>
    <message>
        <source>Without a default, this program connects to the spawner that it was last connected to.</source>
        <translation>Sans connexion par défaut, ce programme se connecte au dernier spawner utilisé.</translation>
    </message>
    <message>
        <source>Spawners</source>
        <translation>Spawners</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Make it the &amp;default</source>
        <translation>Définir par dé&amp;faut</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Of a connection: the one to begin with.</extracomment>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>look only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Spawners that this program knows</source>
        <translation>Spawners connus de ce programme</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
</context>
<context>
    <name>spawner::CrashNotices</name>
    <message>
        <source>Show log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>A number of times, short: "7×".</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 crashed %2 in %3; restarts paused.</source>
        <extracomment>%1 an app, %2 a number of times ("7×")</extracomment>
        <translation>%1 a planté %2 en %3 ; redémarrages suspendus.</translation>
    </message>
    <message>
        <source>%1 crashed %2; restarts paused.</source>
        <translation>%1 a planté %2 ; redémarrages suspendus.</translation>
    </message>
    <message>
        <source>%1 crashed %2 in %3; restarts paused until %4.</source>
        <extracomment>%1 an app, %2 a number of times ("7×"), %3 a duration, %4 a time of day</extracomment>
        <translation>%1 a planté %2 en %3 ; redémarrages suspendus jusqu’à %4.</translation>
    </message>
    <message>
        <source>%1 crashed %2; restarts paused until %3.</source>
        <translation>%1 a planté %2 ; redémarrages suspendus jusqu’à %3.</translation>
    </message>
</context>
<context>
    <name>spawner::DaemonConnection</name>
    <message>
        <source>The spawner does not answer any more.</source>
        <translation>Le spawner ne répond plus.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>La connexion a été fermée.</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation>Il n’y a pas de connexion à %1.</translation>
    </message>
    <message>
        <source>The connection “%1” is set to look only.</source>
        <translation>La connexion « %1 » est réglée en lecture seule.</translation>
    </message>
    <message>
        <source>You may look at this spawner, but not change anything.</source>
        <translation>Vous pouvez observer ce spawner, mais rien y modifier.</translation>
    </message>
</context>
<context>
    <name>spawner::DaemonLauncher</name>
    <message>
        <source>There is no systemctl on this computer.</source>
        <translation>systemctl est absent de cet ordinateur.</translation>
    </message>
    <message>
        <source>systemctl did not answer in time.</source>
        <translation>systemctl n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>fcgi-spawner is not installed on this computer.</source>
        <translation>fcgi-spawner n’est pas installé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The spawner service could not start: %1</source>
        <translation>Le service du spawner n’a pas pu démarrer : %1</translation>
    </message>
    <message>
        <source>The spawner service runs, but its control socket is not at %1.</source>
        <translation>Le service du spawner tourne, mais son socket de contrôle n’est pas à l’emplacement %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>The spawner service could not be started.</source>
        <translation>Le service du spawner n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>The spawner service could not be stopped.</source>
        <translation>Le service du spawner n’a pas pu être arrêté.</translation>
    </message>
    <message>
        <source>The spawner with the process number %1 does not run any more.</source>
        <translation>Le spawner de numéro de processus %1 ne tourne plus.</translation>
    </message>
    <message>
        <source>The spawner has not ended yet: it waits for requests that are under way.</source>
        <translation>Le spawner n’est pas encore terminé : il attend les requêtes en cours.</translation>
    </message>
</context>
<context>
    <name>spawner::DaemonPage</name>
    <message>
        <source>Settings in force</source>
        <translation>Paramètres en vigueur</translation>
    </message>
    <message>
        <source>Search the spawner's settings</source>
        <translation>Rechercher dans les paramètres du spawner</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>The last one: where the value of a setting is from.</extracomment>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>The spawner's settings in force</source>
        <translation>Paramètres du spawner en vigueur</translation>
    </message>
    <message>
        <source>Its file</source>
        <translation>Son fichier</translation>
    </message>
    <message>
        <source>&amp;Open in the editor</source>
        <translation>&amp;Ouvrir dans l’éditeur</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>&amp;Vérifier le fichier</translation>
    </message>
    <message>
        <source>&amp;Put it in force</source>
        <translation>&amp;Mettre en vigueur</translation>
    </message>
    <message>
        <source>Mistakes in the file</source>
        <translation>Erreurs dans le fichier</translation>
    </message>
    <message>
        <source>Not connected to a spawner: its settings show once there is a connection.</source>
        <translation>Non connecté à un spawner : ses paramètres s’afficheront dès qu’il y aura une connexion.</translation>
    </message>
    <message>
        <source>It was started without a file: flags and defaults apply.</source>
        <translation>Il a été démarré sans fichier : les options et les valeurs par défaut s’appliquent.</translation>
    </message>
    <message>
        <source>From %1 on %2; edit it there.</source>
        <translation>Depuis %1 sur %2 ; modifiez-le là-bas.</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>Depuis %1.</translation>
    </message>
    <message>
        <source>From %1, which you may not change.</source>
        <translation>Depuis %1, que vous n’avez pas le droit de modifier.</translation>
    </message>
    <message>
        <source>standard</source>
        <extracomment>Where the value of a setting is from, if nobody set it.</extracomment>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>changes at the next restart</source>
        <extracomment>Shown in place of where a value is from: the file has another one.</extracomment>
        <translation>change au prochain redémarrage</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <extracomment>A place in the file that is named above, and what is wrong there.</extracomment>
        <translation>Ligne %1, colonne %2 : %3</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <extracomment>A place in another file, and what is wrong there.</extracomment>
        <translation>%1, ligne %2, colonne %3 : %4</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s); the settings from before stay in force.</source>
        <translation>
            <numerusform>%n erreur ; les paramètres précédents restent en vigueur.</numerusform>
            <numerusform>%n erreurs ; les paramètres précédents restent en vigueur.</numerusform>
            </translation>
    </message>
    <message>
        <source>The file has no mistakes.</source>
        <translation>Le fichier ne contient aucune erreur.</translation>
    </message>
    <message>
        <source>The file is in force.</source>
        <translation>Le fichier est en vigueur.</translation>
    </message>
    <message>
        <source>The file is in force, but for what takes a restart of the spawner: %1</source>
        <translation>Le fichier est en vigueur, sauf ce qui exige un redémarrage du spawner : %1</translation>
    </message>
    <message>
        <source>No program opens %1.</source>
        <translation>Aucun programme n’ouvre %1.</translation>
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
        <translation>Le spawner a été démarré, mais son socket de contrôle %1 ne répond pas.</translation>
    </message>
    <message>
        <source>cannot make the lock file %1</source>
        <translation>impossible de créer le fichier verrou %1</translation>
    </message>
    <message>
        <source>cannot make a pipe</source>
        <translation>impossible de créer un tube</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>impossible de démarrer %1 : %2</translation>
    </message>
    <message>
        <source>The spawner ended right after it was started.</source>
        <translation>Le spawner s’est terminé juste après son démarrage.</translation>
    </message>
    <message>
        <source>The spawner could not start: %1</source>
        <translation>Le spawner n’a pas pu démarrer : %1</translation>
    </message>
</context>
<context>
    <name>spawner::DeployController</name>
    <message>
        <source>Nothing can be deployed to %1</source>
        <translation>Rien ne peut être déployé dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n program(s))</source>
        <extracomment>%1 a folder</extracomment>
        <translation>
            <numerusform>%1 (%n programme)</numerusform>
            <numerusform>%1 (%n programmes)</numerusform>
            </translation>
    </message>
    <message>
        <source>%1: a folder without a *.fcgi program</source>
        <translation>%1 : un dossier sans programme *.fcgi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a sentence about a crash, %2 the last line that the app wrote</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>This cannot be deployed</source>
        <translation>Ceci ne peut pas être déployé</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
            </translation>
    </message>
    <message>
        <source>Deploy to %1 → %2</source>
        <extracomment>%1 a daemon ("This computer", "web1"), %2 a folder there</extracomment>
        <translation>Déployer sur %1 → %2</translation>
    </message>
    <message>
        <source>Nothing was deployed: %1</source>
        <translation>Rien n’a été déployé : %1</translation>
    </message>
    <message>
        <source>it is a folder without a *.fcgi program</source>
        <translation>c’est un dossier sans programme *.fcgi</translation>
    </message>
    <message>
        <source>it is the app itself</source>
        <translation>c’est l’application elle-même</translation>
    </message>
    <message>
        <source>%1 was not deployed: %2.</source>
        <extracomment>%1 a file, %2 a reason: "it is a folder"</extracomment>
        <translation>%1 n’a pas été déployé : %2.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Choisir autre chose…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>View log</source>
        <translation>Voir le journal</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 deployed</source>
        <translation>%1 déployée</translation>
    </message>
    <message>
        <source>%1 was not deployed: %2</source>
        <extracomment>%1 an app, %2 what the spawner says: a sentence without a full stop</extracomment>
        <translation>%1 n’a pas été déployée : %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Rolling back %1…</source>
        <translation>Restauration de %1…</translation>
    </message>
    <message>
        <source>%1 rolled back</source>
        <translation>%1 restaurée</translation>
    </message>
    <message>
        <source>%1 was not rolled back: %2</source>
        <translation>%1 n’a pas été restaurée : %2</translation>
    </message>
    <message>
        <source>Rolling back %1: %2</source>
        <translation>Restauration de %1 : %2</translation>
    </message>
    <message>
        <source>%1 after it was deployed: %2</source>
        <extracomment>%1 an app, %2 what happened</extracomment>
        <translation>%1 après son déploiement : %2</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Déployer</translation>
    </message>
    <message>
        <source>FastCGI programs (*.fcgi)</source>
        <translation>Programmes FastCGI (*.fcgi)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation>&amp;Déployer</translation>
    </message>
</context>
<context>
    <name>spawner::DeployPage</name>
    <message>
        <source>When a file is deployed</source>
        <translation>Quand un fichier est déployé</translation>
    </message>
    <message>
        <source>&amp;Ask before an app is replaced</source>
        <translation>&amp;Demander avant de remplacer une application</translation>
    </message>
    <message>
        <source>Undo brings the version from before back in any case.</source>
        <translation>« Annuler » rétablit la version précédente dans tous les cas.</translation>
    </message>
    <message>
        <source>&amp;Open its page in the browser afterwards</source>
        <translation>&amp;Ouvrir ensuite sa page dans le navigateur</translation>
    </message>
    <message>
        <source>Versions from before</source>
        <translation>Versions précédentes</translation>
    </message>
    <message>
        <source>How many are kept is a setting of the spawner (keep-versions), for all who deploy there.</source>
        <translation>Leur nombre est un paramètre du spawner (keep-versions), valable pour tous ceux qui y déploient.</translation>
    </message>
    <message>
        <source>&amp;Show the spawner's settings</source>
        <translation>&amp;Afficher les paramètres du spawner</translation>
    </message>
    <message>
        <source>Deploying</source>
        <translation>Déploiement</translation>
    </message>
</context>
<context>
    <name>spawner::Deployment</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1 : %2</translation>
    </message>
    <message>
        <source>%1 became shorter while it was being uploaded; nothing has changed</source>
        <translation>%1 a raccourci pendant l’envoi ; rien n’a changé</translation>
    </message>
    <message>
        <source>the connection was lost while %1 was being put in place; its versions tell whether it is</source>
        <translation>la connexion a été perdue pendant la mise en place de %1 ; la liste des versions dit si elle a eu lieu</translation>
    </message>
    <message>
        <source>the connection was lost while %1 was being uploaded; nothing has changed</source>
        <translation>la connexion a été perdue pendant l’envoi de %1 ; rien n’a changé</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Uploading %1: %2 of %3</source>
        <extracomment>%1 an app, %2 and %3 sizes</extracomment>
        <translation>Envoi de %1 : %2 sur %3</translation>
    </message>
    <message>
        <source>Putting %1 in place…</source>
        <translation>Mise en place de %1…</translation>
    </message>
    <message>
        <source>Deploying %1: %2</source>
        <extracomment>%1 an app, %2 what the spawner is doing</extracomment>
        <translation>Déploiement de %1 : %2</translation>
    </message>
</context>
<context>
    <name>spawner::DetailsPane</name>
    <message>
        <source>Choose an app to see its details.</source>
        <translation>Choisissez une application pour en voir les détails.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 n’existe plus.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Settings, and what would happen to a request now</source>
        <translation>Paramètres, et ce qu’il adviendrait d’une requête maintenant</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Processes of the app</source>
        <translation>Processus de l’application</translation>
    </message>
    <message>
        <source>Facts about the app</source>
        <translation>Informations sur l’application</translation>
    </message>
</context>
<context>
    <name>spawner::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Informations de diagnostic</translation>
    </message>
    <message>
        <source>&amp;What this program sees. Passwords, tokens and the names of home folders are removed; read it before you send it.</source>
        <translation>Ce que &amp;voit ce programme. Les mots de passe, les jetons et les noms des dossiers personnels sont retirés ; relisez avant d’envoyer.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Enregistrer les informations de diagnostic</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1 : %2</translation>
    </message>
</context>
<context>
    <name>spawner::DoctorDialog</name>
    <message>
        <source>&amp;Examine:</source>
        <translation>&amp;Examiner :</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Recherche de problèmes</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>&amp;Relancer</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lancer</translation>
    </message>
    <message>
        <source>&amp;Mend it with:</source>
        <translation>Corri&amp;ger avec :</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>The doctor is at work</source>
        <translation>Recherche de problèmes en cours</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The second: the file, port or app that was looked at.</extracomment>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>There is no app %1.</source>
        <translation>Il n’y a pas d’application %1.</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>Examen de l’ensemble…</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Examen de %1…</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Aucun problème trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend.</source>
        <translation>
            <numerusform>%n problème à corriger.</numerusform>
            <numerusform>%n problèmes à corriger.</numerusform>
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
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>Plantage</translation>
    </message>
    <message>
        <source>Crash loop</source>
        <translation>Plantages en boucle</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Rétablie</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>New version failed</source>
        <translation>Échec de la nouvelle version</translation>
    </message>
    <message>
        <source>App added</source>
        <translation>Application ajoutée</translation>
    </message>
    <message>
        <source>App removed</source>
        <translation>Application supprimée</translation>
    </message>
    <message>
        <source>File refused</source>
        <translation>Fichier refusé</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Settings read</source>
        <translation>Paramètres lus</translation>
    </message>
    <message>
        <source>Settings wrong</source>
        <translation>Paramètres erronés</translation>
    </message>
    <message>
        <source>Spawner stops</source>
        <translation>Arrêt du spawner</translation>
    </message>
</context>
<context>
    <name>spawner::EventsModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>The kind of an event.</extracomment>
        <translation>Événement</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>The sentence that tells of an event.</extracomment>
        <translation>Ce qui s’est passé</translation>
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
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hidden</source>
        <extracomment>%1 is "12 events"; the number is of those that the search hides.</extracomment>
        <translation>
            <numerusform>%1, %n masqué</numerusform>
            <numerusform>%1, %n masqués</numerusform>
            </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Which events are shown</source>
        <translation>Événements affichés</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Rechercher dans les événements</translation>
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
        <translation>Ce qu’il adviendrait d’une requête maintenant</translation>
    </message>
    <message>
        <source>Settings of the app</source>
        <translation>Paramètres de l’application</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
</context>
<context>
    <name>spawner::FactsPanel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, role %2</source>
        <extracomment>How an app is spoken to (mode), and its FastCGI role.</extracomment>
        <translation>%1, rôle %2</translation>
    </message>
    <message>
        <source>%1 (at least %2, at most %3)</source>
        <translation>%1 (au moins %2, au plus %3)</translation>
    </message>
    <message>
        <source>stopped after %1 without a request</source>
        <translation>arrêtée après %1 sans requête</translation>
    </message>
    <message>
        <source>never stopped for being idle</source>
        <translation>jamais arrêtée pour inactivité</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1 ; %2</translation>
    </message>
    <message>
        <source>%1 (%2 with an error), %3 cold starts, %4 in, %5 out</source>
        <translation>%1 (%2 avec une erreur), %3 démarrages à froid, %4 reçus, %5 envoyés</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>par plantage</translation>
    </message>
    <message>
        <source>did not start</source>
        <translation>par échec au démarrage</translation>
    </message>
    <message>
        <source>finished by themselves</source>
        <translation>par fin normale</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>au repos</translation>
    </message>
    <message>
        <source>replaced by a new version</source>
        <translation>par remplacement (nouvelle version)</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>par suppression</translation>
    </message>
    <message>
        <source>stopped by somebody</source>
        <translation>arrêtés par quelqu’un</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>par blocage</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>à l’arrêt du spawner</translation>
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
        <translation>%1 (%2, modifié : %3)</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>État :</translation>
    </message>
    <message>
        <source>Problem:</source>
        <translation>Problème :</translation>
    </message>
    <message>
        <source>Last exit:</source>
        <translation>Dernière fin :</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Fichier :</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse :</translation>
    </message>
    <message>
        <source>Mode:</source>
        <translation>Mode :</translation>
    </message>
    <message>
        <source>Processes:</source>
        <translation>Processus :</translation>
    </message>
    <message>
        <source>When idle:</source>
        <translation>Au repos :</translation>
    </message>
    <message>
        <source>Uptime:</source>
        <translation>Temps d’activité :</translation>
    </message>
    <message>
        <source>Requests:</source>
        <translation>Requêtes :</translation>
    </message>
    <message>
        <source>Ended processes:</source>
        <translation>Processus terminés :</translation>
    </message>
</context>
<context>
    <name>spawner::FilePreflight</name>
    <message>
        <source>it is not there</source>
        <translation>il n’existe pas</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>il ne peut pas être lu : %1</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>nothing of its name can be the name of an app</source>
        <translation>rien dans son nom ne peut servir de nom d’application</translation>
    </message>
    <message>
        <source>it is neither a program nor a script that begins with #!</source>
        <translation>ce n’est ni un programme ni un script qui commence par #!</translation>
    </message>
    <message>
        <source>it begins with #!, but names no interpreter</source>
        <translation>il commence par #!, mais n’indique aucun interpréteur</translation>
    </message>
    <message>
        <source>it has Windows line ends, so that its interpreter would not be found</source>
        <translation>il a des fins de ligne Windows, si bien que son interpréteur ne serait pas trouvé</translation>
    </message>
    <message>
        <source>its interpreter %1 is not on this computer</source>
        <translation>son interpréteur %1 n’est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>it is an object file or a core dump, no program</source>
        <translation>c’est un fichier objet ou une image mémoire, pas un programme</translation>
    </message>
    <message>
        <source>it is a program for another kind of computer</source>
        <translation>c’est un programme pour un autre type d’ordinateur</translation>
    </message>
    <message>
        <source>it is not complete: it ends too early</source>
        <translation>il n’est pas complet : il se termine trop tôt</translation>
    </message>
    <message>
        <source>Give the app a name.</source>
        <translation>Donnez un nom à l’application.</translation>
    </message>
    <message>
        <source>There is nothing between two slashes.</source>
        <translation>Il n’y a rien entre deux barres obliques.</translation>
    </message>
    <message>
        <source>No part of the name may begin with a dot.</source>
        <translation>Aucune partie du nom ne peut commencer par un point.</translation>
    </message>
    <message>
        <source>The name has a control character.</source>
        <translation>Le nom contient un caractère de contrôle.</translation>
    </message>
    <message numerus="yes">
        <source>There may be at most %n folders before the name.</source>
        <translation>
            <numerusform>Il peut y avoir au plus %n dossier avant le nom.</numerusform>
            <numerusform>Il peut y avoir au plus %n dossiers avant le nom.</numerusform>
            </translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Le nom est trop long.</translation>
    </message>
</context>
<context>
    <name>spawner::FirstRunDaemonPage</name>
    <message>
        <source>A spawner runs the FastCGI programs of a folder: each is on the web as soon as its file is there. This program shows and controls it.</source>
        <translation>Un spawner exécute les programmes FastCGI d’un dossier : chacun est sur le web dès que son fichier y est. Ce programme l’affiche et le pilote.</translation>
    </message>
    <message>
        <source>&amp;Use the one that is running</source>
        <translation>&amp;Utiliser celui qui tourne</translation>
    </message>
    <message>
        <source>Spawners that are running</source>
        <translation>Spawners en marche</translation>
    </message>
    <message>
        <source>None is running on this computer.</source>
        <translation>Aucun ne tourne sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Start one for me</source>
        <translation>En &amp;démarrer un pour moi</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Folder of the programs:</source>
        <translation>Dossier des &amp;programmes :</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse :</translation>
    </message>
    <message>
        <source>Connect to a server by ss&amp;h</source>
        <translation>Se connecter à un serveur par ss&amp;h</translation>
    </message>
    <message>
        <source>admin@web1.example.org</source>
        <translation>admin@web1.example.org</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Ser&amp;veur :</translation>
    </message>
    <message numerus="yes">
        <source>%1 already has %n FastCGI program(s).</source>
        <translation>
            <numerusform>%1 contient déjà %n programme FastCGI.</numerusform>
            <numerusform>%1 contient déjà %n programmes FastCGI.</numerusform>
            </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A spawner, and where it listens.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The service that is installed will be started; folder and address are in its own settings.</source>
        <translation>Le service installé sera démarré ; le dossier et l’adresse figurent dans ses propres réglages.</translation>
    </message>
    <message>
        <source>This needs a port, as in :8080.</source>
        <translation>Il faut un port, comme dans :8080.</translation>
    </message>
    <message>
        <source>Port %1 is free.</source>
        <translation>Le port %1 est libre.</translation>
    </message>
    <message>
        <source>Port %1 is used by %2 (PID %3).</source>
        <translation>Le port %1 est utilisé par %2 (PID %3).</translation>
    </message>
    <message>
        <source>Port %1 is used by a program of another user.</source>
        <translation>Le port %1 est utilisé par un programme d’un autre utilisateur.</translation>
    </message>
    <message>
        <source>Use &amp;%1</source>
        <extracomment>A number of a port that is free.</extracomment>
        <translation>Utiliser &amp;%1</translation>
    </message>
    <message>
        <source>Folder of the programs</source>
        <translation>Dossier des programmes</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>Which spawner?</source>
        <translation>Quel spawner ?</translation>
    </message>
</context>
<context>
    <name>spawner::FirstRunDesktopPage</name>
    <message>
        <source>All of this can be changed later in the settings.</source>
        <translation>Tout cela peut être changé plus tard dans les paramètres.</translation>
    </message>
    <message>
        <source>Start this program when I &amp;log in</source>
        <translation>&amp;Lancer ce programme à l’ouverture de session</translation>
    </message>
    <message>
        <source>When an app crashes, a notification says so and offers its log.</source>
        <translation>Quand une application plante, une notification le signale et propose son journal.</translation>
    </message>
    <message>
        <source>Send a &amp;test notification</source>
        <translation>Envoyer une notification de &amp;test</translation>
    </message>
    <message>
        <source>The icon in the tray shows at a glance whether apps run or crashed. Its menu opens, restarts and stops them, also while the window is closed.</source>
        <translation>L’icône de la zone de notification montre d’un coup d’œil si des applications tournent ou ont planté. Son menu les ouvre, les redémarre et les arrête, même quand la fenêtre est fermée.</translation>
    </message>
    <message>
        <source>No tray was found on this desktop. This program works without one.</source>
        <translation>Aucune zone de notification n’a été trouvée sur ce bureau. Ce programme s’en passe.</translation>
    </message>
    <message>
        <source>Sent. If nothing appeared, the desktop may be set not to disturb.</source>
        <translation>Envoyée. Si rien n’est apparu, le mode « Ne pas déranger » est peut-être actif.</translation>
    </message>
    <message>
        <source>At your desktop</source>
        <translation>Sur votre bureau</translation>
    </message>
</context>
<context>
    <name>spawner::FirstRunSamplePage</name>
    <message>
        <source>&amp;Deploy the sample hello.fcgi</source>
        <translation>&amp;Déployer l’exemple hello.fcgi</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Apps of the spawner</source>
        <translation>Applications du spawner</translation>
    </message>
    <message>
        <source>There are no apps in %1 yet. The sample is a page that says hello.</source>
        <translation>Il n’y a pas encore d’application dans %1. L’exemple est une page qui dit bonjour.</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) are in %1 already.</source>
        <translation>
            <numerusform>Il y a déjà %n application dans %1.</numerusform>
            <numerusform>Il y a déjà %n applications dans %1.</numerusform>
            </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An app and how it is: "hello.fcgi: Running".</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Deploying…</source>
        <translation>Déploiement…</translation>
    </message>
    <message>
        <source>%1 is on the web.</source>
        <translation>%1 est sur le web.</translation>
    </message>
    <message>
        <source>The spawner has no address that a browser could open.</source>
        <translation>Le spawner n’a pas d’adresse qu’un navigateur pourrait ouvrir.</translation>
    </message>
    <message>
        <source>No browser opens %1.</source>
        <translation>Aucun navigateur n’ouvre %1.</translation>
    </message>
    <message>
        <source>A first page</source>
        <translation>Une première page</translation>
    </message>
</context>
<context>
    <name>spawner::FirstRunWizard</name>
    <message>
        <source>Welcome to FastCGI Spawner</source>
        <translation>Bienvenue dans FastCGI Spawner</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A step, and how many there are.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Veuillez patienter</translation>
    </message>
    <message>
        <source>S&amp;kip all this</source>
        <translation>To&amp;ut passer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Fi&amp;nish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
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
        <translation>%1 req/s</translation>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::GeneralPage</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue :</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Colors:</source>
        <translation>&amp;Couleurs :</translation>
    </message>
    <message>
        <source>&amp;Reduce motion: nothing blinks, slides or fades</source>
        <translation>&amp;Réduire les animations : rien ne clignote, ne glisse ni ne s’estompe</translation>
    </message>
    <message>
        <source>At login</source>
        <translation>À l’ouverture de session</translation>
    </message>
    <message>
        <source>&amp;Start this program when I log in</source>
        <translation>La&amp;ncer ce programme à l’ouverture de session</translation>
    </message>
    <message>
        <source>Start it &amp;hidden, in the tray</source>
        <translation>Le lancer &amp;masqué, dans la zone de notification</translation>
    </message>
    <message>
        <source>Window and tray</source>
        <translation>Fenêtre et zone de notification</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Rester dans la zone de notification</translation>
    </message>
    <message>
        <source>Quit this program</source>
        <translation>Quitter ce programme</translation>
    </message>
    <message>
        <source>When the &amp;window is closed:</source>
        <translation>À la &amp;fermeture de la fenêtre :</translation>
    </message>
    <message>
        <source>Apps and their spawner keep running in any case.</source>
        <translation>Les applications et leur spawner continuent de tourner dans tous les cas.</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray</source>
        <translation>Afficher une &amp;icône dans la zone de notification</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>In color</source>
        <translation>En couleur</translation>
    </message>
    <message>
        <source>Light, for dark panels</source>
        <translation>Claire, pour les panneaux sombres</translation>
    </message>
    <message>
        <source>Dark, for light panels</source>
        <translation>Sombre, pour les panneaux clairs</translation>
    </message>
    <message>
        <source>Icon st&amp;yle:</source>
        <translation>St&amp;yle de l’icône :</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The language of the desktop.</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>No tray was found on this desktop. This program works without one.</source>
        <translation>Aucune zone de notification n’a été trouvée sur ce bureau. Ce programme s’en passe.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
</context>
<context>
    <name>spawner::HostStrip</name>
    <message>
        <source>%1 – production</source>
        <translation>%1 – production</translation>
    </message>
    <message>
        <source>%1 – production, read-only</source>
        <translation>%1 – production, lecture seule</translation>
    </message>
    <message>
        <source>%1 – read-only</source>
        <translation>%1 – lecture seule</translation>
    </message>
</context>
<context>
    <name>spawner::IdleState</name>
    <message numerus="yes">
        <source>Stops in %n second(s)</source>
        <translation>
            <numerusform>S’arrête dans %n seconde</numerusform>
            <numerusform>S’arrête dans %n secondes</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Stops in %n minute(s)</source>
        <translation>
            <numerusform>S’arrête dans %n minute</numerusform>
            <numerusform>S’arrête dans %n minutes</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Stops in %n hour(s)</source>
        <translation>
            <numerusform>S’arrête dans %n heure</numerusform>
            <numerusform>S’arrête dans %n heures</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Tries again in %n second(s)</source>
        <translation>
            <numerusform>Nouvel essai dans %n seconde</numerusform>
            <numerusform>Nouvel essai dans %n secondes</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Tries again in %n minute(s)</source>
        <translation>
            <numerusform>Nouvel essai dans %n minute</numerusform>
            <numerusform>Nouvel essai dans %n minutes</numerusform>
            </translation>
    </message>
    <message>
        <source>kept alive</source>
        <extracomment>Of an app: it is not stopped for being idle.</extracomment>
        <translation>gardée active</translation>
    </message>
    <message>
        <source>active</source>
        <extracomment>Of an app: requests are in flight.</extracomment>
        <translation>active</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>retry in %1</source>
        <extracomment>%1 is a time, as in "8 s".</extracomment>
        <translation>essai dans %1</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>sur requête</translation>
    </message>
    <message>
        <source>Kept alive</source>
        <translation>Gardée active</translation>
    </message>
    <message>
        <source>Active now, and kept alive</source>
        <translation>Active en ce moment, et gardée active</translation>
    </message>
    <message>
        <source>Active: requests are in flight</source>
        <translation>Active : des requêtes sont en cours</translation>
    </message>
    <message>
        <source>Not stopped for being idle</source>
        <translation>Jamais arrêtée pour inactivité</translation>
    </message>
    <message>
        <source>Kept alive; starts on the next request</source>
        <translation>Gardée active ; démarre à la prochaine requête</translation>
    </message>
    <message>
        <source>Starts on the next request</source>
        <translation>Démarre à la prochaine requête</translation>
    </message>
</context>
<context>
    <name>spawner::InfoBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
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
        <translation>Tuer</translation>
    </message>
    <message>
        <source>Kill process %1 of %2?</source>
        <translation>Tuer le processus %1 de %2 ?</translation>
    </message>
    <message numerus="yes">
        <source>Kill %n process(es)?</source>
        <translation>
            <numerusform>Tuer %n processus ?</numerusform>
            <numerusform>Tuer %n processus ?</numerusform>
            </translation>
    </message>
    <message>
        <source>SIGKILL ends a process at once: it cannot save anything. Stop is kinder, and waits for requests.</source>
        <translation>SIGKILL met fin à un processus immédiatement : il ne peut rien enregistrer. « Arrêter » est plus doux, et attend les requêtes.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that are under way will fail.</source>
        <translation>
            <numerusform>%n requête en cours va échouer.</numerusform>
            <numerusform>%n requêtes en cours vont échouer.</numerusform>
            </translation>
    </message>
    <message>
        <source>&amp;Kill</source>
        <translation>&amp;Tuer</translation>
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
        <translation>ligne %1 : %2</translation>
    </message>
    <message>
        <source>“%1” is no level</source>
        <translation>« %1 » n’est pas un niveau</translation>
    </message>
    <message>
        <source>“%1” is no stream</source>
        <translation>« %1 » n’est pas un flux</translation>
    </message>
    <message>
        <source>there is no regular expression</source>
        <translation>il manque l’expression rationnelle</translation>
    </message>
    <message>
        <source>“auto” needs a group that captures the level</source>
        <translation>« auto » a besoin d’un groupe qui capture le niveau</translation>
    </message>
</context>
<context>
    <name>spawner::LogBar</name>
    <message>
        <source>&amp;All apps</source>
        <translation>&amp;Toutes les applications</translation>
    </message>
    <message>
        <source>spawner</source>
        <translation>spawner</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A level of a filter, and how many lines it would show.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not a valid expression</source>
        <translation>Expression non valide</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>The number of the hit of a search that is shown, and how many there are.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Hit %1 of %2</source>
        <translation>Résultat %1 sur %2</translation>
    </message>
    <message>
        <source>All apps</source>
        <translation>Toutes les applications</translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s)</source>
        <translation>
            <numerusform>%Ln application</numerusform>
            <numerusform>%Ln applications</numerusform>
            </translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>Tous les flux</translation>
    </message>
    <message>
        <source>No streams</source>
        <translation>Aucun flux</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stream(s)</source>
        <translation>
            <numerusform>%Ln flux</numerusform>
            <numerusform>%Ln flux</numerusform>
            </translation>
    </message>
    <message>
        <source>Apps shown: %1</source>
        <translation>Applications affichées : %1</translation>
    </message>
    <message>
        <source>Streams shown: %1</source>
        <translation>Flux affichés : %1</translation>
    </message>
    <message>
        <source>Levels shown: %1</source>
        <translation>Niveaux affichés : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s): go to the next</source>
        <translation>
            <numerusform>%Ln erreur : aller à la suivante</numerusform>
            <numerusform>%Ln erreurs : aller à la suivante</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s): go to the next</source>
        <translation>
            <numerusform>%Ln avertissement : aller au suivant</numerusform>
            <numerusform>%Ln avertissements : aller au suivant</numerusform>
            </translation>
    </message>
    <message>
        <source>What apps print (&amp;stdout)</source>
        <translation>Ce qu’affichent les applications (&amp;stdout)</translation>
    </message>
    <message>
        <source>What apps print as errors (s&amp;tderr)</source>
        <translation>Ce qu’elles affichent comme erreurs (st&amp;derr)</translation>
    </message>
    <message>
        <source>What apps report over &amp;FastCGI</source>
        <translation>Ce qu’elles signalent par &amp;FastCGI</translation>
    </message>
    <message>
        <source>What the spawner says of &amp;apps</source>
        <translation>Ce que le spawner dit des &amp;applications</translation>
    </message>
    <message>
        <source>Search log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case</comment>
        <extracomment>On a small button: letters of both cases. Two letters of the script.</extracomment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression rationnelle</translation>
    </message>
    <message>
        <source>Hide lines that do not match</source>
        <translation>Masquer les lignes sans correspondance</translation>
    </message>
    <message>
        <source>More about the log</source>
        <translation>Plus d’options du journal</translation>
    </message>
    <message>
        <source>Which apps are shown</source>
        <translation>Applications affichées</translation>
    </message>
    <message>
        <source>Which output is shown</source>
        <translation>Sorties affichées</translation>
    </message>
    <message>
        <source>From which level on lines are shown</source>
        <translation>Niveau à partir duquel les lignes sont affichées</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
</context>
<context>
    <name>spawner::LogDelegate</name>
    <message numerus="yes">
        <source>+%Ln line(s)</source>
        <extracomment>Behind the first line of a trace: so many more are folded under it.</extracomment>
        <translation>
            <numerusform>+%Ln ligne</numerusform>
            <numerusform>+%Ln lignes</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::LogDetail</name>
    <message>
        <source>Selected log lines</source>
        <translation>Lignes du journal sélectionnées</translation>
    </message>
    <message>
        <source>Select a line to read it in full.</source>
        <translation>Sélectionnez une ligne pour la lire en entier.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more line(s)</source>
        <translation>
            <numerusform>… et %Ln autre ligne</numerusform>
            <numerusform>… et %Ln autres lignes</numerusform>
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
        <translation>Débogage</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>Fatale</translation>
    </message>
    <message>
        <source>All levels</source>
        <extracomment>On a button, short: this level of a log line or a worse one, "≥ Warning".</extracomment>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>Debug and above</source>
        <translation>Débogage et plus</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>Info et plus</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Avertissements et pire</translation>
    </message>
    <message>
        <source>Errors and worse</source>
        <translation>Erreurs et pire</translation>
    </message>
    <message>
        <source>Fatal errors only</source>
        <translation>Erreurs fatales seulement</translation>
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
            <numerusform>%Ln ligne manque ici</numerusform>
            <numerusform>%Ln lignes manquent ici</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older line(s) are no longer kept</source>
        <translation>
            <numerusform>%Ln ligne plus ancienne n’est plus conservée</numerusform>
            <numerusform>%Ln lignes plus anciennes ne sont plus conservées</numerusform>
            </translation>
    </message>
    <message>
        <source>spawner</source>
        <extracomment>The program that starts the apps, as the source of a log line.</extracomment>
        <translation>spawner</translation>
    </message>
    <message>
        <source>The line was longer; its first %1 are kept.</source>
        <translation>La ligne était plus longue ; seul le début (%1) est conservé.</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln more line(s)</source>
        <extracomment>A log line (%1) under which others are folded, for screen readers.</extracomment>
        <translation>
            <numerusform>%1, et %Ln autre ligne</numerusform>
            <numerusform>%1, et %Ln autres lignes</numerusform>
            </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>spawner::LogPane</name>
    <message>
        <source>cannot save %1: %2</source>
        <extracomment>%1 is a file, %2 the system's words.</extracomment>
        <translation>impossible d’enregistrer %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>↓ %Ln new</source>
        <extracomment>On a button over the log: so many new lines below. "%1" is the same for both texts.</extracomment>
        <translation>
            <numerusform>↓ %Ln nouvelle</numerusform>
            <numerusform>↓ %Ln nouvelles</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln error(s))</source>
        <extracomment>%1: "↓ 214 new".</extracomment>
        <translation>
            <numerusform>%1 (%Ln erreur)</numerusform>
            <numerusform>%1 (%Ln erreurs)</numerusform>
            </translation>
    </message>
    <message>
        <source>No output yet. What the apps print appears here.</source>
        <translation>Rien pour l’instant. Ce qu’affichent les applications apparaît ici.</translation>
    </message>
    <message>
        <source>The view was cleared. New lines appear here.</source>
        <translation>La vue a été effacée. Les nouvelles lignes apparaissent ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), none of them passes the filter.</source>
        <translation>
            <numerusform>%Ln ligne, que le filtre exclut.</numerusform>
            <numerusform>%Ln lignes, toutes exclues par le filtre.</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), none matches “%1”.</source>
        <translation>
            <numerusform>%Ln ligne, sans correspondance avec « %1 ».</numerusform>
            <numerusform>%Ln lignes, aucune ne correspond à « %1 ».</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln line(s) shown</source>
        <extracomment>Rows of the log shown (%1) of all lines kept.</extracomment>
        <translation>
            <numerusform>%1 sur %Ln ligne affichée</numerusform>
            <numerusform>%1 sur %Ln lignes affichées</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln manquante</numerusform>
            <numerusform>%Ln manquantes</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older no longer kept</source>
        <translation>
            <numerusform>%Ln plus ancienne non conservée</numerusform>
            <numerusform>%Ln plus anciennes non conservées</numerusform>
            </translation>
    </message>
    <message>
        <source>spawner</source>
        <translation>spawner</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Lignes du journal</translation>
    </message>
    <message>
        <source>Height of the selected lines</source>
        <translation>Hauteur des lignes sélectionnées</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Afficher toutes les lignes</translation>
    </message>
    <message>
        <source>There are no bookmarks.</source>
        <translation>Il n’y a aucun signet.</translation>
    </message>
    <message>
        <source>&amp;Copy with time and app</source>
        <translation>&amp;Copier avec l’heure et l’application</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copier en &amp;JSON</translation>
    </message>
    <message>
        <source>Save &amp;all lines…</source>
        <translation>Enregistrer to&amp;utes les lignes…</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Heures</translation>
    </message>
    <message>
        <source>F&amp;old traces</source>
        <translation>Replier les &amp;traces</translation>
    </message>
    <message>
        <source>&amp;Levels…</source>
        <translation>&amp;Niveaux…</translation>
    </message>
    <message>
        <source>Show cl&amp;eared lines</source>
        <translation>Afficher les lignes &amp;effacées</translation>
    </message>
    <message>
        <source>Copy with &amp;time and app</source>
        <translation>Copier a&amp;vec l’heure et l’application</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>&amp;Déplier</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>Re&amp;plier</translation>
    </message>
    <message>
        <source>Show %1 only</source>
        <extracomment>%1 is an app.</extracomment>
        <translation>Afficher seulement %1</translation>
    </message>
    <message>
        <source>&amp;Standard widths</source>
        <translation>La&amp;rgeurs par défaut</translation>
    </message>
    <message>
        <source>No line matches.</source>
        <translation>Aucune ligne ne correspond.</translation>
    </message>
    <message>
        <source>There are no errors here.</source>
        <translation>Il n’y a aucune erreur ici.</translation>
    </message>
    <message>
        <source>There are no warnings and errors here.</source>
        <translation>Il n’y a ici ni avertissement ni erreur.</translation>
    </message>
    <message>
        <source>Save all log lines</source>
        <translation>Enregistrer toutes les lignes du journal</translation>
    </message>
    <message>
        <source>Save the log lines shown</source>
        <translation>Enregistrer les lignes du journal affichées</translation>
    </message>
    <message>
        <source>Log files (*.log)</source>
        <translation>Fichiers journaux (*.log)</translation>
    </message>
    <message>
        <source>JSON, an object a line (*.jsonl)</source>
        <translation>JSON, un objet par ligne (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) saved to %1.</source>
        <translation>
            <numerusform>%Ln ligne enregistrée dans %1.</numerusform>
            <numerusform>%Ln lignes enregistrées dans %1.</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::LogTimes</name>
    <message>
        <source>%1 ago</source>
        <extracomment>How long ago a log line was written: %1 is like "3:05 min".</extracomment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>&amp;Local time</source>
        <translation>Heure &amp;locale</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <source>&amp;How long ago</source>
        <translation>&amp;Ancienneté</translation>
    </message>
    <message>
        <source>&amp;Since the line above</source>
        <translation>Depuis la ligne du de&amp;ssus</translation>
    </message>
</context>
<context>
    <name>spawner::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>&amp;Lines to keep:</source>
        <translation>&amp;Lignes à conserver :</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>How long ago</source>
        <extracomment>As in "3 minutes ago".</extracomment>
        <translation>Ancienneté</translation>
    </message>
    <message>
        <source>Since the line before</source>
        <translation>Depuis la ligne précédente</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <translation>&amp;Heures :</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>&amp;Replier les longues lignes</translation>
    </message>
    <message>
        <source>A search &amp;hides the lines without a match</source>
        <translation>Une recherche &amp;masque les lignes sans correspondance</translation>
    </message>
    <message>
        <source>Font of logs</source>
        <translation>Police des journaux</translation>
    </message>
    <message>
        <source>The fixed font of the &amp;system</source>
        <translation>La police à chasse fixe du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Police :</translation>
    </message>
    <message>
        <source> pt</source>
        <extracomment>Follows a number: points more (or less) than the usual size. With the space before it.</extracomment>
        <translation> pt</translation>
    </message>
    <message>
        <source>Lar&amp;ger by:</source>
        <translation>A&amp;grandie de :</translation>
    </message>
    <message>
        <source>What makes a line an error</source>
        <translation>Ce qui fait d’une ligne une erreur</translation>
    </message>
    <message>
        <source>One rule a line: a level (error, warning, info, debug), then a regular expression. The first that matches decides. Empty: the built-in rules.</source>
        <translation>Une règle par ligne : un niveau (error, warning, info, debug), puis une expression rationnelle. La première qui correspond décide. Vide : les règles intégrées.</translation>
    </message>
    <message>
        <source>Rules for the levels of lines</source>
        <translation>Règles pour les niveaux des lignes</translation>
    </message>
    <message>
        <source>Begin with the &amp;built-in rules</source>
        <translation>Commencer par les règles &amp;intégrées</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Reset the &amp;columns of all tables</source>
        <translation>Réinitialiser les &amp;colonnes de tous les tableaux</translation>
    </message>
    <message>
        <source>Tables and logs</source>
        <translation>Tableaux et journaux</translation>
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
        <translation>%1 (lecture seule)</translation>
    </message>
    <message>
        <source>Apps and panes</source>
        <translation>Applications et volets</translation>
    </message>
</context>
<context>
    <name>spawner::MessageTexts</name>
    <message>
        <source>That is not possible</source>
        <translation>C’est impossible</translation>
    </message>
    <message>
        <source>The settings have a mistake</source>
        <translation>Les paramètres contiennent une erreur</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>Cela n’existe pas</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>Vous n’en avez pas le droit</translation>
    </message>
    <message>
        <source>It is there already</source>
        <translation>Cela existe déjà</translation>
    </message>
    <message>
        <source>The port is in use</source>
        <translation>Le port est déjà utilisé</translation>
    </message>
    <message>
        <source>The path is too long</source>
        <translation>Le chemin est trop long</translation>
    </message>
    <message>
        <source>The computer or the spawner has reached a limit</source>
        <translation>L’ordinateur ou le spawner a atteint une limite</translation>
    </message>
    <message>
        <source>This spawner cannot do that</source>
        <translation>Ce spawner ne sait pas faire cela</translation>
    </message>
    <message>
        <source>Reading or writing failed</source>
        <translation>La lecture ou l’écriture a échoué</translation>
    </message>
    <message>
        <source>The spawner is stopping</source>
        <translation>Le spawner est en cours d’arrêt</translation>
    </message>
    <message>
        <source>The file is not executable</source>
        <translation>Le fichier n’est pas exécutable</translation>
    </message>
    <message>
        <source>The file is no program for this computer</source>
        <translation>Le fichier n’est pas un programme pour cet ordinateur</translation>
    </message>
    <message>
        <source>The app could not be started</source>
        <translation>L’application n’a pas pu être démarrée</translation>
    </message>
    <message>
        <source>The app started, but did not answer in time</source>
        <translation>L’application a démarré, mais n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>The app ended before it was ready</source>
        <translation>L’application s’est terminée avant d’être prête</translation>
    </message>
    <message>
        <source>The app keeps crashing</source>
        <translation>L’application plante sans cesse</translation>
    </message>
    <message>
        <source>The app is paused</source>
        <translation>L’application est en pause</translation>
    </message>
    <message>
        <source>Too many requests wait for the app</source>
        <translation>Trop de requêtes attendent l’application</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation>Cela a pris trop de temps</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation>Personne ne répond</translation>
    </message>
    <message>
        <source>The app ended the connection without an answer</source>
        <translation>L’application a mis fin à la connexion sans répondre</translation>
    </message>
    <message>
        <source>The app answered with nothing</source>
        <translation>L’application a renvoyé une réponse vide</translation>
    </message>
    <message>
        <source>The answer of the app does not begin with headers</source>
        <translation>La réponse de l’application ne commence pas par des en-têtes</translation>
    </message>
    <message>
        <source>The headers of the app are too large</source>
        <translation>Les en-têtes de l’application sont trop volumineux</translation>
    </message>
    <message>
        <source>The app does not speak FastCGI</source>
        <translation>L’application ne parle pas FastCGI</translation>
    </message>
    <message>
        <source>The app says that it is overloaded</source>
        <translation>L’application se dit surchargée</translation>
    </message>
    <message>
        <source>The app does not do this kind of work</source>
        <translation>L’application ne fait pas ce genre de travail</translation>
    </message>
    <message>
        <source>The app took too long to answer</source>
        <translation>L’application a mis trop de temps à répondre</translation>
    </message>
    <message>
        <source>The request is too large for the app</source>
        <translation>La requête est trop volumineuse pour l’application</translation>
    </message>
    <message>
        <source>The app redirects to itself without end</source>
        <translation>L’application redirige sans fin vers elle-même</translation>
    </message>
    <message>
        <source>Mend the line that is named and try again. Until then, the settings from before stay in force.</source>
        <translation>Corrigez la ligne indiquée et réessayez. D’ici là, les paramètres précédents restent en vigueur.</translation>
    </message>
    <message>
        <source>Ask an administrator of the spawner, or connect as a user who may.</source>
        <translation>Demandez à un administrateur du spawner, ou connectez-vous en tant qu’utilisateur autorisé.</translation>
    </message>
    <message>
        <source>Choose another port, or stop the program that has this one.</source>
        <translation>Choisissez un autre port, ou arrêtez le programme qui occupe celui-ci.</translation>
    </message>
    <message>
        <source>Free what is named, or raise its limit. The doctor shows the limits.</source>
        <translation>Libérez ce qui est indiqué, ou relevez la limite. La recherche de problèmes affiche les limites.</translation>
    </message>
    <message>
        <source>The spawner may be older than this program: update it.</source>
        <translation>Le spawner est peut-être plus ancien que ce programme : mettez-le à jour.</translation>
    </message>
    <message>
        <source>Try again when it is back.</source>
        <translation>Réessayez quand il sera de retour.</translation>
    </message>
    <message>
        <source>Allow the file to be executed, or deploy it from here: that does so by itself.</source>
        <translation>Autorisez l’exécution du fichier, ou déployez-le d’ici : cela se fait alors tout seul.</translation>
    </message>
    <message>
        <source>Build it for the computer it is to run on, and upload it whole. A script needs a first line with its interpreter.</source>
        <translation>Compilez-le pour l’ordinateur où il doit tourner, et envoyez-le en entier. Un script doit avoir une première ligne indiquant son interpréteur.</translation>
    </message>
    <message>
        <source>The log of the app says more.</source>
        <translation>Le journal de l’application en dit plus.</translation>
    </message>
    <message>
        <source>See in its log what it waits for, or allow it more time in its settings.</source>
        <translation>Voyez dans son journal ce qu’elle attend, ou accordez-lui plus de temps dans ses paramètres.</translation>
    </message>
    <message>
        <source>Read its log, deploy a version that works or roll back to the one before; Start tries at once.</source>
        <translation>Lisez son journal, déployez une version qui fonctionne ou restaurez la précédente ; « Démarrer » essaie tout de suite.</translation>
    </message>
    <message>
        <source>Resume it.</source>
        <translation>Utilisez « Reprendre ».</translation>
    </message>
    <message>
        <source>Allow it more processes in its settings, or make it faster.</source>
        <translation>Accordez-lui plus de processus dans ses paramètres, ou rendez-la plus rapide.</translation>
    </message>
    <message>
        <source>See in its log what it does, or allow it more time in its settings.</source>
        <translation>Voyez dans son journal ce qu’elle fait, ou accordez-lui plus de temps dans ses paramètres.</translation>
    </message>
    <message>
        <source>See whether it runs.</source>
        <translation>Vérifiez que le spawner tourne.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what went wrong in general, %2 the details.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>No spawner is running on this computer</source>
        <translation>Aucun spawner ne tourne sur cet ordinateur</translation>
    </message>
    <message>
        <source>The spawner service is stopped</source>
        <translation>Le service du spawner est arrêté</translation>
    </message>
    <message>
        <source>You may not use %1</source>
        <translation>Vous n’avez pas le droit d’utiliser %1</translation>
    </message>
    <message>
        <source>You may not use %1. It belongs to group %2; you are not in it</source>
        <translation>Vous n’avez pas le droit d’utiliser %1 : il appartient au groupe %2, dont vous ne faites pas partie</translation>
    </message>
    <message>
        <source>The spawner there speaks another protocol than this program</source>
        <translation>Le spawner là-bas parle un autre protocole que ce programme</translation>
    </message>
    <message>
        <source>Spawner %1 speaks protocol %2; this program speaks %3</source>
        <extracomment>A version, and two numbers of protocols.</extracomment>
        <translation>Le spawner %1 parle le protocole %2 ; ce programme parle le %3</translation>
    </message>
    <message>
        <source>The connection was lost: %1</source>
        <translation>La connexion a été perdue : %1</translation>
    </message>
    <message>
        <source>ssh could not connect: %1</source>
        <translation>ssh n’a pas pu se connecter : %1</translation>
    </message>
    <message>
        <source>sudo usermod -aG %1 $USER, then log in again</source>
        <translation>sudo usermod -aG %1 $USER, puis rouvrez votre session</translation>
    </message>
    <message>
        <source>Connect as the user it belongs to.</source>
        <translation>Connectez-vous en tant que son propriétaire.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Mettez ce programme à jour.</translation>
    </message>
    <message>
        <source>Update the spawner.</source>
        <translation>Mettez le spawner à jour.</translation>
    </message>
    <message>
        <source>Try the same in a terminal: a host key or a password that ssh would ask for cannot be given here.</source>
        <translation>Essayez la même chose dans un terminal : la clé d’hôte ou le mot de passe que demanderait ssh ne peuvent pas être donnés ici.</translation>
    </message>
</context>
<context>
    <name>spawner::Notice</name>
    <message>
        <source>Show log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <translation>Muet pendant 1 heure</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
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
        <translation>Elle s’est terminée avec le code de sortie %1.</translation>
    </message>
    <message>
        <source>It was ended by the signal %1.</source>
        <translation>Elle a été terminée par le signal %1.</translation>
    </message>
    <message>
        <source>%1 runs again</source>
        <translation>%1 tourne à nouveau</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>%1 a planté</translation>
    </message>
    <message>
        <source>%1
Last line: %2</source>
        <extracomment>%1 is a sentence on how a program ended, %2 the last line of its output.</extracomment>
        <translation>%1
Dernière ligne : %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 crashed %n times in 2 min</source>
        <extracomment>%1 is a program; the plural is of how often it crashed.</extracomment>
        <translation>
            <numerusform>%1 a planté %n fois en 2 min</numerusform>
            <numerusform>%1 a planté %n fois en 2 min</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1 crashed %n times within a minute</source>
        <translation>
            <numerusform>%1 a planté %n fois en moins d’une minute</numerusform>
            <numerusform>%1 a planté %n fois en moins d’une minute</numerusform>
            </translation>
    </message>
    <message>
        <source>%1 crashes again and again</source>
        <translation>%1 plante sans cesse</translation>
    </message>
    <message>
        <source>Restarts are paused.</source>
        <translation>Les redémarrages sont suspendus.</translation>
    </message>
    <message>
        <source>%1 was deployed</source>
        <translation>%1 a été déployée</translation>
    </message>
    <message>
        <source>%1 was rolled back</source>
        <translation>%1 a été restaurée</translation>
    </message>
    <message>
        <source>The new version of %1 does not run</source>
        <translation>La nouvelle version de %1 ne tourne pas</translation>
    </message>
    <message>
        <source>%1 cannot be run</source>
        <translation>%1 ne peut pas être exécutée</translation>
    </message>
    <message>
        <source>The configuration has a mistake</source>
        <translation>La configuration contient une erreur</translation>
    </message>
    <message>
        <source>The connection to %1 is lost</source>
        <translation>La connexion à %1 est perdue</translation>
    </message>
</context>
<context>
    <name>spawner::Notifications</name>
    <message>
        <source>This is a test</source>
        <translation>Ceci est un test</translation>
    </message>
    <message>
        <source>Notifications about crashes look like this.</source>
        <translation>Les notifications de plantage ressemblent à ceci.</translation>
    </message>
</context>
<context>
    <name>spawner::NotificationsPage</name>
    <message>
        <source>What to tell</source>
        <translation>Ce qui est signalé</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>Afficher les &amp;notifications</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Notifier</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Badge</source>
        <extracomment>The number on the program's icon in the dock.</extracomment>
        <translation>Pastille</translation>
    </message>
    <message>
        <source>An app crashes</source>
        <translation>Une application plante</translation>
    </message>
    <message>
        <source>An app keeps crashing</source>
        <translation>Une application plante sans cesse</translation>
    </message>
    <message>
        <source>An app works again</source>
        <translation>Une application refonctionne</translation>
    </message>
    <message>
        <source>An app is deployed</source>
        <translation>Une application est déployée</translation>
    </message>
    <message>
        <source>A new version or the configuration has a mistake</source>
        <translation>Une nouvelle version ou la configuration contient une erreur</translation>
    </message>
    <message>
        <source>The connection is lost</source>
        <translation>La connexion est perdue</translation>
    </message>
    <message>
        <source>Never told: that an idle app was stopped, what you did yourself, and what the window shows just then.</source>
        <translation>Jamais signalés : l’arrêt d’une application au repos, ce que vous avez fait vous-même et ce que la fenêtre montre à ce moment-là.</translation>
    </message>
    <message>
        <source>%1: notify</source>
        <extracomment>For screen readers: %1 is an event, "An app crashes".</extracomment>
        <translation>%1 : notifier</translation>
    </message>
    <message>
        <source>%1: sound</source>
        <translation>%1 : son</translation>
    </message>
    <message>
        <source>%1: badge</source>
        <translation>%1 : pastille</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>&amp;Quiet at certain hours (the badge still counts)</source>
        <translation>Silence à &amp;certaines heures (la pastille compte toujours)</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <extracomment>Quiet hours begin at that time.</extracomment>
        <translation>&amp;De :</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <extracomment>Quiet hours end at that time.</extracomment>
        <translation>&amp;À :</translation>
    </message>
    <message>
        <source>Muted apps</source>
        <translation>Applications muettes</translation>
    </message>
    <message>
        <source>Apps; those that are checked are muted</source>
        <translation>Applications ; celles qui sont cochées sont muettes</translation>
    </message>
    <message>
        <source>There are no apps yet.</source>
        <translation>Il n’y a pas encore d’application.</translation>
    </message>
    <message>
        <source>Nothing is told of the apps that are checked.</source>
        <translation>Rien n’est signalé pour les applications cochées.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>Envoyer un &amp;test</translation>
    </message>
    <message>
        <source>Sent. If nothing appeared, the desktop may be set not to disturb.</source>
        <translation>Envoyée. Si rien n’est apparu, le mode « Ne pas déranger » est peut-être actif.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
</context>
<context>
    <name>spawner::PaneTabs</name>
    <message>
        <source>Panes</source>
        <translation>Volets</translation>
    </message>
</context>
<context>
    <name>spawner::PlotWidget</name>
    <message>
        <source>now %1, at most %2</source>
        <translation>actuellement %1, au plus %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is the name of a curve, %2 tells its values.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: nothing yet</source>
        <translation>%1 : rien pour l’instant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>il y a %n h</numerusform>
            <numerusform>il y a %n h</numerusform>
            </translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The right end of a plot's time.</extracomment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 ago: %2</source>
        <extracomment>At the pointer in a plot: %1 is a time, %2 the values.</extracomment>
        <translation>il y a %1 : %2</translation>
    </message>
</context>
<context>
    <name>spawner::ProcessWatch</name>
    <message>
        <source>there is no process %1 any more</source>
        <translation>il n’y a plus de processus %1</translation>
    </message>
    <message>
        <source>cannot watch the process %1</source>
        <translation>impossible de surveiller le processus %1</translation>
    </message>
    <message>
        <source>cannot end the spawner</source>
        <translation>impossible de terminer le spawner</translation>
    </message>
</context>
<context>
    <name>spawner::ProcessesModel</name>
    <message>
        <source>in charge</source>
        <extracomment>Of a process: it answers.</extracomment>
        <translation>en service</translation>
    </message>
    <message>
        <source>on trial</source>
        <translation>à l’essai</translation>
    </message>
    <message>
        <source>retiring</source>
        <translation>sur le départ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Requests in flight, and how many a process takes at once.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the title of a column, %2 what stands in it.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Of a process: whether it answers, is on trial, or goes.</extracomment>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>Of a process: how it is spoken to (stdio or socket).</extracomment>
        <translation>Mode</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>How many requests a process has answered.</extracomment>
        <translation>Traitées</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Repos</translation>
    </message>
</context>
<context>
    <name>spawner::Profile</name>
    <message>
        <source>Enter the host, as you would for ssh: web1, or admin@web1.example.org</source>
        <translation>Saisissez l’hôte comme pour ssh : web1, ou admin@web1.example.org</translation>
    </message>
    <message>
        <source>“%1” is no host</source>
        <translation>« %1 » n’est pas un hôte</translation>
    </message>
    <message>
        <source>“%1” is no host: it has characters that no host has</source>
        <translation>« %1 » n’est pas un hôte : il contient des caractères qu’aucun hôte n’a</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Enter the path of the control socket: /run/fcgi-spawner/control.sock</source>
        <translation>Saisissez le chemin du socket de contrôle : /run/fcgi-spawner/control.sock</translation>
    </message>
    <message>
        <source>The path of the socket has to begin with “/”: %1</source>
        <translation>Le chemin du socket doit commencer par « / » : %1</translation>
    </message>
</context>
<context>
    <name>spawner::ProfileEditor</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>My own, on this computer</source>
        <translation>Le mien, sur cet ordinateur</translation>
    </message>
    <message>
        <source>The system's, on this computer</source>
        <translation>Celui du système, sur cet ordinateur</translation>
    </message>
    <message>
        <source>On this computer, by its socket</source>
        <translation>Sur cet ordinateur, par son socket</translation>
    </message>
    <message>
        <source>On a server, by ssh</source>
        <translation>Sur un serveur, par ssh</translation>
    </message>
    <message>
        <source>&amp;Spawner:</source>
        <translation>&amp;Spawner :</translation>
    </message>
    <message>
        <source>Socket &amp;path:</source>
        <translation>&amp;Chemin du socket :</translation>
    </message>
    <message>
        <source>admin@web1.example.org</source>
        <extracomment>What is given to ssh; keep the example plain.</extracomment>
        <translation>admin@web1.example.org</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Hôte :</translation>
    </message>
    <message>
        <source>ssh &amp;options:</source>
        <translation>&amp;Options ssh :</translation>
    </message>
    <message>
        <source>Co&amp;mmand there:</source>
        <translation>Co&amp;mmande là-bas :</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No colour.</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>&amp;Color of the strip:</source>
        <translation>Cou&amp;leur du bandeau :</translation>
    </message>
    <message>
        <source>Pro&amp;duction: ask before touching several apps</source>
        <translation>Pro&amp;duction : demander avant de toucher à plusieurs applications</translation>
    </message>
    <message>
        <source>&amp;Look only: this program changes nothing there</source>
        <translation>Lect&amp;ure seule : ce programme n’y change rien</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Ajouter une connexion</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>Modifier la connexion</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>compilé à l’instant</translation>
    </message>
    <message>
        <source>built %1 ago</source>
        <translation>compilé il y a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in flight (will finish)</source>
        <translation>
            <numerusform>%n requête en cours (elle se terminera)</numerusform>
            <numerusform>%n requêtes en cours (elles se termineront)</numerusform>
            </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between facts of a list.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>Remplacer %1 ?</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>Name of the new app</source>
        <translation>Nom de la nouvelle application</translation>
    </message>
    <message numerus="yes">
        <source>Do the same for the %n remaining file(s)</source>
        <translation>
            <numerusform>Faire de même pour le fichier restant (%n)</numerusform>
            <numerusform>Faire de même pour les %n fichiers restants</numerusform>
            </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation>&amp;Déployer</translation>
    </message>
    <message>
        <source>&amp;Keep both…</source>
        <translation>&amp;Garder les deux…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is an app of this name.</source>
        <translation>Une application porte déjà ce nom.</translation>
    </message>
    <message>
        <source>It will be at %1.</source>
        <translation>Elle se trouvera à l’adresse %1.</translation>
    </message>
</context>
<context>
    <name>spawner::RequestsModel</name>
    <message>
        <source>reading</source>
        <extracomment>Of a request: its body is being read.</extracomment>
        <translation>lecture</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>Of a request: for a process.</extracomment>
        <translation>attente</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>Of a request: the app works on it.</extracomment>
        <translation>traitement</translation>
    </message>
    <message>
        <source>sending</source>
        <extracomment>Of a request: the answer is being sent.</extracomment>
        <translation>envoi</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Instead of the time at which a request ended.</extracomment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1, aborted</source>
        <extracomment>Of a request: the client went away.</extracomment>
        <translation>%1, interrompue</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>%1, truncated</source>
        <extracomment>Of a request: the app ended before the answer was whole.</extracomment>
        <translation>%1, tronquée</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>État : %1</translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation>Durée : %1</translation>
    </message>
    <message>
        <source>Waited %1 for a process</source>
        <translation>A attendu un processus pendant %1</translation>
    </message>
    <message>
        <source>Did not wait</source>
        <translation>N’a pas attendu</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 reçus</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 envoyés</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>Processus %1</translation>
    </message>
    <message>
        <source>No process</source>
        <translation>Aucun processus</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Of a request: GET, POST, ...</extracomment>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Time taken</source>
        <extracomment>How long a request took.</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Waited</source>
        <extracomment>How long a request waited for a process.</extracomment>
        <translation>Attente</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>Bytes of a request's body.</extracomment>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>Bytes of an answer's body.</extracomment>
        <translation>Envoyé</translation>
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
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hidden</source>
        <extracomment>%1 is "3 in flight"; the number is of requests that the search hides.</extracomment>
        <translation>
            <numerusform>%1, %n masquée</numerusform>
            <numerusform>%1, %n masquées</numerusform>
            </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copier en c&amp;url</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Which requests are shown</source>
        <translation>Requêtes affichées</translation>
    </message>
    <message>
        <source>Chosen app (none)</source>
        <extracomment>Requests of the app that is chosen in the list.</extracomment>
        <translation>Application choisie (aucune)</translation>
    </message>
    <message>
        <source>All apps</source>
        <translation>Toutes les applications</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>Rechercher dans les requêtes</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier en curl</translation>
    </message>
    <message>
        <source>The selected requests as commands for a terminal; without headers and bodies, which nobody kept</source>
        <translation>Les requêtes sélectionnées sous forme de commandes pour un terminal ; sans en-têtes ni corps, que personne n’a conservés</translation>
    </message>
</context>
<context>
    <name>spawner::RulesDialog</name>
    <message>
        <source>Levels of log lines</source>
        <translation>Niveaux des lignes du journal</translation>
    </message>
    <message>
        <source>One rule a line: a level (trace, debug, info, warning, error, fatal) and a regular expression. The first rule that matches a line decides. “auto” takes the level from the word that the expression captures; “warning@stderr” is a rule for that stream alone.</source>
        <translation>Une règle par ligne : un niveau (trace, debug, info, warning, error, fatal) et une expression rationnelle. La première règle qui correspond à une ligne décide. « auto » tire le niveau du mot que capture l’expression ; « warning@stderr » est une règle pour ce seul flux.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
</context>
<context>
    <name>spawner::Settings</name>
    <message>
        <source>it is damaged</source>
        <translation>ils sont endommagés</translation>
    </message>
    <message>
        <source>it was written by a newer version</source>
        <translation>ils ont été écrits par une version plus récente</translation>
    </message>
    <message>
        <source>The settings in %1 could not be used: %2. They were put aside as %3; the standard settings apply.</source>
        <translation>Les paramètres de %1 n’ont pas pu être utilisés : %2. Ils ont été mis de côté sous %3 ; les paramètres par défaut s’appliquent.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used: %2. Changes may not be kept.</source>
        <translation>Les paramètres de %1 ne peuvent pas être utilisés : %2. Les changements ne seront peut-être pas conservés.</translation>
    </message>
    <message>
        <source>the settings cannot be written to %1</source>
        <translation>impossible d’écrire les paramètres dans %1</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>il n’y a pas de fichier %1</translation>
    </message>
    <message>
        <source>%1 has no settings for this program: %2</source>
        <translation>%1 ne contient aucun paramètre pour ce programme : %2</translation>
    </message>
    <message>
        <source>%1 has no settings of this program</source>
        <translation>%1 ne contient aucun paramètre de ce programme</translation>
    </message>
</context>
<context>
    <name>spawner::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun paramètre ne contient ces mots.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>spawner::ShortcutsPage</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Rechercher des actions et des touches</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Aucune touche</translation>
    </message>
    <message>
        <source>S&amp;tandard</source>
        <translation>Par &amp;défaut</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>&amp;Key for %1:</source>
        <extracomment>%1 is the text of an action. The key goes to the field for it.</extracomment>
        <translation>Touc&amp;he pour %1 :</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <extracomment>%1 is a key, %2 the text of the action that has it.</extracomment>
        <translation>%1 appartient à « %2 ».</translation>
    </message>
    <message>
        <source>Take %1 away from “%2”</source>
        <extracomment>%1 is a key, %2 the text of the action that loses it.</extracomment>
        <translation>Retirer %1 à « %2 »</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
</context>
<context>
    <name>spawner::SingleInstance</name>
    <message>
        <source>the program that is to be replaced does not end</source>
        <translation>le programme à remplacer ne se termine pas</translation>
    </message>
    <message>
        <source>the program runs already, but does not answer</source>
        <translation>le programme tourne déjà, mais ne répond pas</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2</source>
        <translation>impossible de créer %1 : %2</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>impossible de créer %1</translation>
    </message>
</context>
<context>
    <name>spawner::SshTransport</name>
    <message>
        <source>cannot make a socket pair for ssh</source>
        <translation>impossible de créer une paire de sockets pour ssh</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what failed: what ssh said</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>ssh cannot be started: is OpenSSH installed on this computer?</source>
        <translation>impossible de démarrer ssh : OpenSSH est-il installé sur cet ordinateur ?</translation>
    </message>
    <message>
        <source>ssh to %1 was ended</source>
        <translation>ssh vers %1 a été interrompu</translation>
    </message>
    <message>
        <source>%1 ended the connection</source>
        <translation>%1 a mis fin à la connexion</translation>
    </message>
    <message>
        <source>%1 did not let us in</source>
        <translation>%1 a refusé l’accès</translation>
    </message>
    <message>
        <source>ssh could not connect to %1</source>
        <translation>ssh n’a pas pu se connecter à %1</translation>
    </message>
    <message>
        <source>fcgi-spawnerctl is not installed on %1</source>
        <translation>fcgi-spawnerctl n’est pas installé sur %1</translation>
    </message>
    <message>
        <source>no spawner answers on %1</source>
        <translation>aucun spawner ne répond sur %1</translation>
    </message>
    <message>
        <source>ssh to %1 ended with status %2</source>
        <translation>ssh vers %1 s’est terminé avec le code %2</translation>
    </message>
</context>
<context>
    <name>spawner::StatusStrip</name>
    <message>
        <source>Disconnected</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connected (read-only)</source>
        <translation>Connecté (lecture seule)</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Shows those that need attention, or all apps</source>
        <translation>Affiche celles qui demandent votre attention, ou toutes les applications</translation>
    </message>
    <message>
        <source>Shows the last requests</source>
        <translation>Affiche les dernières requêtes</translation>
    </message>
    <message>
        <source>daemon %1</source>
        <extracomment>%1 a version</extracomment>
        <translation>démon %1</translation>
    </message>
    <message>
        <source>Checks the installation</source>
        <translation>Vérifie l’installation</translation>
    </message>
    <message>
        <source>%1 lines/s</source>
        <extracomment>Lines of log per second, short.</extracomment>
        <translation>%1 lignes/s</translation>
    </message>
    <message>
        <source>Shows the log</source>
        <translation>Affiche le journal</translation>
    </message>
</context>
<context>
    <name>spawner::StatusSummary</name>
    <message>
        <source>No spawner is running</source>
        <translation>Aucun spawner ne tourne</translation>
    </message>
    <message>
        <source>The spawner service is stopped</source>
        <translation>Le service du spawner est arrêté</translation>
    </message>
    <message>
        <source>You may not use this spawner</source>
        <translation>Vous n’avez pas le droit d’utiliser ce spawner</translation>
    </message>
    <message>
        <source>The spawner is of another version</source>
        <translation>Le spawner est d’une autre version</translation>
    </message>
    <message>
        <source>Connection lost – trying again</source>
        <translation>Connexion perdue – nouvel essai</translation>
    </message>
    <message>
        <source>The spawner cannot be reached</source>
        <translation>Le spawner est injoignable</translation>
    </message>
    <message>
        <source>The connection by ssh failed</source>
        <translation>La connexion par ssh a échoué</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>No apps yet</source>
        <translation>Aucune application</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en marche</numerusform>
            <numerusform>%n en marche</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n idle</source>
        <translation>
            <numerusform>%n au repos</numerusform>
            <numerusform>%n au repos</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n starting</source>
        <translation>
            <numerusform>%n en démarrage</numerusform>
            <numerusform>%n en démarrage</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n en pause</numerusform>
            <numerusform>%n en pause</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n crashed</source>
        <translation>
            <numerusform>%n plantée</numerusform>
            <numerusform>%n plantées</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n app(s), none running</source>
        <translation>
            <numerusform>%n application, à l’arrêt</numerusform>
            <numerusform>%n applications, aucune en marche</numerusform>
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
        <translation>Filtrer les applications…</translation>
    </message>
    <message>
        <source>Filter apps</source>
        <translation>Filtrer les applications</translation>
    </message>
    <message>
        <source>Shows the apps whose names have these words</source>
        <translation>Affiche les applications dont le nom contient ces mots</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>Chips that filter the list of apps; %1 is how many there are.</extracomment>
        <translation>Toutes %1</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>En marche %1</translation>
    </message>
    <message>
        <source>Idle %1</source>
        <translation>Au repos %1</translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <translation>Arrêtées %1</translation>
    </message>
    <message>
        <source>Crashed %1</source>
        <translation>Plantées %1</translation>
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
        <translation>GNOME n’a pas de place pour les icônes de notification. L’extension « AppIndicator and KStatusNotifierItem Support » en apporte une ; le programme fonctionne aussi sans.</translation>
    </message>
    <message>
        <source>This desktop has no place for tray icons at the moment. The program works without one, too.</source>
        <translation>Ce bureau n’a pas de place pour les icônes de notification en ce moment. Le programme fonctionne aussi sans.</translation>
    </message>
</context>
<context>
    <name>spawner::TrayMenu</name>
    <message>
        <source>Open site in &amp;browser</source>
        <translation>Ouvrir le site dans le &amp;navigateur</translation>
    </message>
    <message>
        <source>&amp;Crashed</source>
        <translation>&amp;Plantées</translation>
    </message>
    <message>
        <source>A&amp;pps</source>
        <translation>&amp;Applications</translation>
    </message>
    <message>
        <source>Dae&amp;mon</source>
        <translation>Dé&amp;mon</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Connexion</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>No&amp;tifications</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <translation>Muet pendant 1 heure</translation>
    </message>
</context>
<context>
    <name>spawner::VerbRunner</name>
    <message>
        <source>No app is running.</source>
        <translation>Aucune application ne tourne.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>Redémarrage…</translation>
    </message>
    <message>
        <source>Reloading…</source>
        <translation>Rechargement…</translation>
    </message>
    <message>
        <source>Killing…</source>
        <translation>Mise à mort…</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Mise en pause…</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>Reprise…</translation>
    </message>
    <message>
        <source>Rolling back…</source>
        <translation>Restauration…</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>%1 was not started: %2</source>
        <extracomment>All of these: %1 an app, %2 what the spawner says</extracomment>
        <translation>%1 n’a pas été démarrée : %2</translation>
    </message>
    <message>
        <source>%1 was not stopped: %2</source>
        <translation>%1 n’a pas été arrêtée : %2</translation>
    </message>
    <message>
        <source>%1 was not restarted: %2</source>
        <translation>%1 n’a pas été redémarrée : %2</translation>
    </message>
    <message>
        <source>%1 was not reloaded: %2</source>
        <translation>%1 n’a pas été rechargée : %2</translation>
    </message>
    <message>
        <source>%1 was not killed: %2</source>
        <translation>%1 n’a pas été tuée : %2</translation>
    </message>
    <message>
        <source>%1 was not paused: %2</source>
        <translation>%1 n’a pas été mise en pause : %2</translation>
    </message>
    <message>
        <source>%1 was not resumed: %2</source>
        <translation>%1 n’a pas repris : %2</translation>
    </message>
    <message>
        <source>%1 is kept alive as before: %2</source>
        <translation>Le maintien actif de %1 n’a pas changé : %2</translation>
    </message>
    <message>
        <source>The time of %1 was not extended: %2</source>
        <translation>Le délai de repos de %1 n’a pas été prolongé : %2</translation>
    </message>
    <message>
        <source>%1 was not rolled back: %2</source>
        <translation>%1 n’a pas été restaurée : %2</translation>
    </message>
    <message>
        <source>The configuration was not reloaded: %1</source>
        <translation>La configuration n’a pas été rechargée : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) did not do it; the list says why.</source>
        <translation>
            <numerusform>Échec pour %n application ; la liste dit pourquoi.</numerusform>
            <numerusform>Échec pour %n applications ; la liste dit pourquoi.</numerusform>
            </translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>%1 mise en pause</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 arrêtée</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) paused</source>
        <translation>
            <numerusform>%n application mise en pause</numerusform>
            <numerusform>%n applications mises en pause</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) stopped</source>
        <translation>
            <numerusform>%n application arrêtée</numerusform>
            <numerusform>%n applications arrêtées</numerusform>
            </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The configuration stays as it was: %1</source>
        <translation>La configuration reste telle quelle : %1</translation>
    </message>
    <message>
        <source>Configuration reloaded. Until the daemon is restarted, these stay as they were: %1</source>
        <extracomment>%1 names of settings</extracomment>
        <translation>Configuration rechargée. Jusqu’au redémarrage du démon, restent inchangés : %1</translation>
    </message>
    <message>
        <source>Configuration reloaded</source>
        <translation>Configuration rechargée</translation>
    </message>
</context>
<context>
    <name>spawner::VersionsPanel</name>
    <message>
        <source>%1 (in charge)</source>
        <translation>%1 (en service)</translation>
    </message>
    <message>
        <source>No version was deployed through the spawner yet.</source>
        <translation>Aucune version n’a encore été déployée par le spawner.</translation>
    </message>
    <message>
        <source>Versions of the app</source>
        <translation>Versions de l’application</translation>
    </message>
    <message>
        <source>Deployed</source>
        <extracomment>Of a version: when it was deployed; its size; by whom; its checksum.</extracomment>
        <translation>Déployée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>&amp;Roll back to this version</source>
        <translation>&amp;Restaurer cette version</translation>
    </message>
</context>
<context>
    <name>spawner::WindowPanes</name>
    <message numerus="yes">
        <source>%n line(s) saved as %1</source>
        <translation>
            <numerusform>%n ligne enregistrée sous %1</numerusform>
            <numerusform>%n lignes enregistrées sous %1</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::WindowVerbs</name>
    <message>
        <source>The daemon does not listen at an address that a browser could open.</source>
        <translation>Le démon n’écoute à aucune adresse qu’un navigateur pourrait ouvrir.</translation>
    </message>
    <message>
        <source>No browser could be started for %1</source>
        <translation>Aucun navigateur n’a pu être lancé pour %1</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>Copier l’URL</translation>
    </message>
    <message numerus="yes">
        <source>%n URL(s) copied</source>
        <translation>
            <numerusform>%n URL copiée</numerusform>
            <numerusform>%n URL copiées</numerusform>
            </translation>
    </message>
    <message>
        <source>There is no file in the clipboard to deploy.</source>
        <translation>Il n’y a pas de fichier à déployer dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The daemon was not stopped: %1</source>
        <translation>Le démon n’a pas été arrêté : %1</translation>
    </message>
    <message>
        <source>The manual: %1</source>
        <translation>Le manuel : %1</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copier la commande</translation>
    </message>
</context>
</TS>
