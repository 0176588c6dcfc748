<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
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
        <translation>Acerca de FastCGI Spawner</translation>
    </message>
    <message>
        <source>FastCGI Spawner</source>
        <translation>FastCGI Spawner</translation>
    </message>
    <message>
        <source>Drop a FastCGI program into a folder, and it is on the web.</source>
        <translation>Suelte un programa FastCGI en una carpeta y ya está en la web.</translation>
    </message>
    <message>
        <source>This program: %1, with Qt %2</source>
        <translation>Este programa: %1, con Qt %2</translation>
    </message>
    <message>
        <source>Spawner: %1</source>
        <extracomment>The daemon that is connected.</extracomment>
        <translation>Spawner: %1</translation>
    </message>
    <message>
        <source>This program is under the MIT licence. The spawner is too, but uses Qt's HTTP server: as a whole it is under the GNU General Public License, version 3.</source>
        <translation>Este programa se distribuye con la licencia MIT. El spawner también, pero usa el servidor HTTP de Qt: en conjunto está sujeto a la Licencia Pública General de GNU, versión 3.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>spawner::ActionMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;App</source>
        <translation>A&amp;plicación</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Ir a</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Dae&amp;mon</source>
        <translation>&amp;Demonio</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Notificaciones</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
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
        <translation>esta conexión es de solo lectura</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>no hay conexión</translation>
    </message>
    <message>
        <source>no app is selected</source>
        <translation>no hay ninguna aplicación seleccionada</translation>
    </message>
    <message>
        <source>more than one app is selected</source>
        <translation>hay más de una aplicación seleccionada</translation>
    </message>
    <message>
        <source>the daemon is not on this computer</source>
        <translation>el demonio no está en este equipo</translation>
    </message>
    <message>
        <source>the connection is there</source>
        <translation>la conexión ya está establecida</translation>
    </message>
    <message>
        <source>it runs, or cannot be started</source>
        <translation>está en ejecución o no se puede iniciar</translation>
    </message>
    <message>
        <source>it does not run</source>
        <translation>no está en ejecución</translation>
    </message>
    <message>
        <source>it cannot be paused</source>
        <translation>no se puede pausar</translation>
    </message>
    <message>
        <source>it is not paused</source>
        <translation>no está en pausa</translation>
    </message>
    <message>
        <source>it is not about to be stopped</source>
        <translation>no está a punto de detenerse</translation>
    </message>
    <message>
        <source>the daemon runs</source>
        <translation>el demonio está en ejecución</translation>
    </message>
    <message>
        <source>there are no log lines</source>
        <translation>no hay líneas de registro</translation>
    </message>
    <message>
        <source>&amp;Deploy…</source>
        <translation>&amp;Desplegar…</translation>
    </message>
    <message>
        <source>Puts FastCGI programs into the web folder</source>
        <translation>Coloca programas FastCGI en la carpeta web</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Conectar…</translation>
    </message>
    <message>
        <source>Connects to another daemon</source>
        <translation>Conecta con otro demonio</translation>
    </message>
    <message>
        <source>&amp;Save log…</source>
        <translation>&amp;Guardar registro…</translation>
    </message>
    <message>
        <source>Saves the log lines to a file</source>
        <translation>Guarda las líneas del registro en un archivo</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>Cerrar &amp;ventana</translation>
    </message>
    <message>
        <source>Closes this window; the apps keep running</source>
        <translation>Cierra esta ventana; las aplicaciones siguen en ejecución</translation>
    </message>
    <message>
        <source>&amp;Quit manager</source>
        <translation>&amp;Salir del gestor</translation>
    </message>
    <message>
        <source>Quits this program; the daemon and the apps keep running</source>
        <translation>Cierra este programa; el demonio y las aplicaciones siguen en ejecución</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>&amp;Abrir en el navegador</translation>
    </message>
    <message>
        <source>Opens the pages of the selected apps; with none selected, the site</source>
        <translation>Abre las páginas de las aplicaciones seleccionadas; si no hay ninguna, el sitio</translation>
    </message>
    <message>
        <source>&amp;Copy URL</source>
        <translation>&amp;Copiar URL</translation>
    </message>
    <message>
        <source>Copies the addresses of the selected apps</source>
        <translation>Copia las direcciones de las aplicaciones seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Starts the selected apps now, rather than on the first request</source>
        <translation>Inicia ya las aplicaciones seleccionadas, sin esperar a la primera petición</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>Restarts the selected apps; requests in flight finish first</source>
        <translation>Reinicia las aplicaciones seleccionadas; antes terminan las peticiones en curso</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stops the selected apps; the next request starts them again</source>
        <translation>Detiene las aplicaciones seleccionadas; la siguiente petición las inicia de nuevo</translation>
    </message>
    <message>
        <source>&amp;Kill…</source>
        <translation>&amp;Matar…</translation>
    </message>
    <message>
        <source>Ends the selected apps at once; requests in flight are lost</source>
        <translation>Termina al instante las aplicaciones seleccionadas; las peticiones en curso se pierden</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Stops the selected apps and answers requests with “unavailable” until they are resumed</source>
        <translation>Detiene las aplicaciones seleccionadas y responde a las peticiones con «no disponible» hasta que se reanuden</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Rean&amp;udar</translation>
    </message>
    <message>
        <source>Lets the selected apps take requests again</source>
        <translation>Permite que las aplicaciones seleccionadas vuelvan a atender peticiones</translation>
    </message>
    <message>
        <source>Keep al&amp;ive</source>
        <translation>Ma&amp;ntener activa</translation>
    </message>
    <message>
        <source>The selected apps are never stopped for being idle</source>
        <translation>Las aplicaciones seleccionadas nunca se detienen por inactividad</translation>
    </message>
    <message>
        <source>&amp;Extend idle time</source>
        <translation>&amp;Extender el tiempo de inactividad</translation>
    </message>
    <message>
        <source>Begins the idle countdown of the selected apps anew</source>
        <translation>Reinicia la cuenta atrás de inactividad de las aplicaciones seleccionadas</translation>
    </message>
    <message>
        <source>Roll &amp;back…</source>
        <translation>Re&amp;vertir…</translation>
    </message>
    <message>
        <source>Brings back an earlier version of the selected app</source>
        <translation>Recupera una versión anterior de la aplicación seleccionada</translation>
    </message>
    <message>
        <source>Show lo&amp;g</source>
        <translation>Mostrar re&amp;gistro</translation>
    </message>
    <message>
        <source>Shows the log of the selected apps</source>
        <translation>Muestra el registro de las aplicaciones seleccionadas</translation>
    </message>
    <message>
        <source>E&amp;xplain settings</source>
        <translation>E&amp;xplicar los ajustes</translation>
    </message>
    <message>
        <source>Tells where each setting of the selected app comes from</source>
        <translation>Indica de dónde procede cada ajuste de la aplicación seleccionada</translation>
    </message>
    <message>
        <source>Restart a&amp;ll…</source>
        <translation>Reiniciar &amp;todas…</translation>
    </message>
    <message>
        <source>Restarts all apps that run</source>
        <translation>Reinicia todas las aplicaciones en ejecución</translation>
    </message>
    <message>
        <source>Stop &amp;all…</source>
        <translation>Detener toda&amp;s…</translation>
    </message>
    <message>
        <source>Stops all apps that run; the next request starts them again</source>
        <translation>Detiene todas las aplicaciones en ejecución; la siguiente petición las inicia de nuevo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copies what is selected</source>
        <translation>Copia lo seleccionado</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Selects everything</source>
        <translation>Selecciona todo</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Searches where you are</source>
        <translation>Busca en la parte actual</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Goes to the next hit</source>
        <translation>Va a la coincidencia siguiente</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Goes to the previous hit</source>
        <translation>Va a la coincidencia anterior</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Pastes text; files are deployed</source>
        <translation>Pega texto; los archivos se despliegan</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>Shows the log</source>
        <translation>Muestra el registro</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Shows all about the selected app</source>
        <translation>Muestra todo sobre la aplicación seleccionada</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Peticiones</translation>
    </message>
    <message>
        <source>Shows the last requests</source>
        <translation>Muestra las últimas peticiones</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Eventos</translation>
    </message>
    <message>
        <source>Shows what happened: starts, stops, crashes, deployments</source>
        <translation>Muestra lo ocurrido: inicios, paradas, fallos y despliegues</translation>
    </message>
    <message>
        <source>&amp;Follow log</source>
        <translation>&amp;Seguir registro</translation>
    </message>
    <message>
        <source>Stays at the newest log line</source>
        <translation>Permanece en la línea más reciente del registro</translation>
    </message>
    <message>
        <source>&amp;Clear log view</source>
        <translation>&amp;Limpiar vista del registro</translation>
    </message>
    <message>
        <source>Removes the lines shown so far; the daemon keeps them</source>
        <translation>Quita las líneas mostradas hasta ahora; el demonio las conserva</translation>
    </message>
    <message>
        <source>&amp;Wrap lines</source>
        <translation>A&amp;justar líneas</translation>
    </message>
    <message>
        <source>Breaks long log lines instead of cutting them off</source>
        <translation>Divide las líneas largas del registro en lugar de cortarlas</translation>
    </message>
    <message>
        <source>Next &amp;error</source>
        <translation>&amp;Error siguiente</translation>
    </message>
    <message>
        <source>Goes to the next error in the log</source>
        <translation>Va al siguiente error del registro</translation>
    </message>
    <message>
        <source>&amp;Previous error</source>
        <translation>Error &amp;anterior</translation>
    </message>
    <message>
        <source>Goes to the previous error in the log</source>
        <translation>Va al error anterior del registro</translation>
    </message>
    <message>
        <source>Next &amp;warning</source>
        <translation>Adver&amp;tencia siguiente</translation>
    </message>
    <message>
        <source>Goes to the next warning or error in the log</source>
        <translation>Va a la siguiente advertencia o error del registro</translation>
    </message>
    <message>
        <source>Previous w&amp;arning</source>
        <translation>Advertencia a&amp;nterior</translation>
    </message>
    <message>
        <source>Goes to the previous warning or error in the log</source>
        <translation>Va a la advertencia o error anterior del registro</translation>
    </message>
    <message>
        <source>&amp;Toggle bookmark</source>
        <translation>&amp;Poner o quitar marcador</translation>
    </message>
    <message>
        <source>Marks the log line, or removes its mark</source>
        <translation>Marca la línea del registro o quita su marca</translation>
    </message>
    <message>
        <source>&amp;Next bookmark</source>
        <translation>&amp;Marcador siguiente</translation>
    </message>
    <message>
        <source>Goes to the next marked log line</source>
        <translation>Va a la siguiente línea marcada del registro</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>The window takes the whole screen</source>
        <translation>La ventana ocupa toda la pantalla</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Makes the text of the log larger</source>
        <translation>Agranda el texto del registro</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Red&amp;ucir</translation>
    </message>
    <message>
        <source>Makes the text of the log smaller</source>
        <translation>Reduce el texto del registro</translation>
    </message>
    <message>
        <source>Normal si&amp;ze</source>
        <translation>&amp;Tamaño normal</translation>
    </message>
    <message>
        <source>The text of the log has the size of all texts</source>
        <translation>El texto del registro tiene el tamaño de los demás textos</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Pa&amp;nel siguiente</translation>
    </message>
    <message>
        <source>Moves the focus to the next part of the window</source>
        <translation>Mueve el foco a la siguiente parte de la ventana</translation>
    </message>
    <message>
        <source>Clear f&amp;ilter</source>
        <translation>&amp;Quitar filtro</translation>
    </message>
    <message>
        <source>Shows all apps again</source>
        <translation>Vuelve a mostrar todas las aplicaciones</translation>
    </message>
    <message>
        <source>&amp;Start daemon</source>
        <translation>&amp;Iniciar demonio</translation>
    </message>
    <message>
        <source>Starts the daemon on this computer</source>
        <translation>Inicia el demonio en este equipo</translation>
    </message>
    <message>
        <source>S&amp;top daemon…</source>
        <translation>&amp;Detener demonio…</translation>
    </message>
    <message>
        <source>Stops the daemon and all apps</source>
        <translation>Detiene el demonio y todas las aplicaciones</translation>
    </message>
    <message>
        <source>&amp;Reload configuration</source>
        <translation>&amp;Recargar configuración</translation>
    </message>
    <message>
        <source>The daemon reads its configuration again</source>
        <translation>El demonio vuelve a leer su configuración</translation>
    </message>
    <message>
        <source>&amp;Retry connection</source>
        <translation>&amp;Reintentar conexión</translation>
    </message>
    <message>
        <source>Tries at once to connect again</source>
        <translation>Intenta conectar de nuevo inmediatamente</translation>
    </message>
    <message>
        <source>D&amp;isconnect</source>
        <translation>D&amp;esconectar</translation>
    </message>
    <message>
        <source>Ends the connection; the daemon and the apps keep running</source>
        <translation>Termina la conexión; el demonio y las aplicaciones siguen en ejecución</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Activadas</translation>
    </message>
    <message>
        <source>Tells about crashes and the like, as set up</source>
        <translation>Avisa de fallos y similares, según lo configurado</translation>
    </message>
    <message>
        <source>Off for one &amp;hour</source>
        <translation>Desactivadas durante una &amp;hora</translation>
    </message>
    <message>
        <source>No notifications for an hour</source>
        <translation>Sin notificaciones durante una hora</translation>
    </message>
    <message>
        <source>Off until &amp;restart</source>
        <translation>Desactivadas hasta &amp;reiniciar</translation>
    </message>
    <message>
        <source>No notifications until this program is started again</source>
        <translation>Sin notificaciones hasta que se vuelva a iniciar este programa</translation>
    </message>
    <message>
        <source>&amp;Doctor…</source>
        <translation>&amp;Buscar problemas…</translation>
    </message>
    <message>
        <source>Checks the installation and tells how to mend it</source>
        <translation>Comprueba la instalación e indica cómo arreglarla</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>All settings of this program and of the daemon</source>
        <translation>Todos los ajustes de este programa y del demonio</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>&amp;Primeros pasos…</translation>
    </message>
    <message>
        <source>Sets up a daemon and a first app, step by step</source>
        <translation>Configura un demonio y una primera aplicación, paso a paso</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Opens the manual</source>
        <translation>Abre el manual</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>Información de &amp;diagnóstico…</translation>
    </message>
    <message>
        <source>What to send along with a report of a problem</source>
        <translation>Lo que conviene enviar al informar de un problema</translation>
    </message>
    <message>
        <source>&amp;About FastCGI Spawner</source>
        <translation>&amp;Acerca de FastCGI Spawner</translation>
    </message>
    <message>
        <source>Version, licence and who made it</source>
        <translation>Versión, licencia y autoría</translation>
    </message>
    <message>
        <source>&amp;Open FastCGI Spawner</source>
        <translation>&amp;Abrir FastCGI Spawner</translation>
    </message>
    <message>
        <source>Shows the window</source>
        <translation>Muestra la ventana</translation>
    </message>
</context>
<context>
    <name>spawner::AdvancedPage</name>
    <message>
        <source>My own spawner</source>
        <translation>Mi propio spawner</translation>
    </message>
    <message>
        <source>&amp;Control socket:</source>
        <translation>&amp;Socket de control:</translation>
    </message>
    <message>
        <source>Empty: where the spawner makes it by itself.</source>
        <translation>Vacío: donde el spawner lo crea por sí mismo.</translation>
    </message>
    <message>
        <source>Settings of this program</source>
        <translation>Ajustes de este programa</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>Ar&amp;chivo:</translation>
    </message>
    <message>
        <source>&amp;Open its folder</source>
        <translation>Abrir su car&amp;peta</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>&amp;Restablecer…</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Ask before all apps are re&amp;started</source>
        <translation>Preguntar antes de reiniciar &amp;todas las aplicaciones</translation>
    </message>
    <message>
        <source>Ask before all apps are sto&amp;pped</source>
        <translation>Preguntar antes de &amp;detener todas las aplicaciones</translation>
    </message>
    <message>
        <source>If you need help</source>
        <translation>Si necesita ayuda</translation>
    </message>
    <message>
        <source>The diagnostics say what this program sees of the computer and the spawner, without secrets: for a report.</source>
        <translation>La información de diagnóstico recoge lo que este programa ve del equipo y del spawner, sin secretos, para adjuntarla a un informe.</translation>
    </message>
    <message>
        <source>Show the &amp;diagnostics</source>
        <translation>&amp;Mostrar la información de diagnóstico</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exportar los ajustes</translation>
    </message>
    <message>
        <source>Settings (*.ini)</source>
        <translation>Ajustes (*.ini)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>Settings (*.ini);;All files (*)</source>
        <translation>Ajustes (*.ini);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The settings are in %1.</source>
        <translation>Los ajustes están en %1.</translation>
    </message>
    <message>
        <source>The settings of %1 apply now.</source>
        <translation>Ya se aplican los ajustes de %1.</translation>
    </message>
    <message>
        <source>Everything is as at the beginning.</source>
        <translation>Todo está como al principio.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
</context>
<context>
    <name>spawner::AppCells</name>
    <message>
        <source>App</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Req/s</source>
        <extracomment>Requests per second, the title of a column.</extracomment>
        <translation>Pet./s</translation>
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
        <translation>Cola</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactividad</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Tiempo activo</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Terminados</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Archivo modificado</translation>
    </message>
    <message>
        <source>Last exit</source>
        <translation>Última salida</translation>
    </message>
    <message>
        <source>The file in the web folder</source>
        <translation>El archivo en la carpeta web</translation>
    </message>
    <message>
        <source>What it is doing</source>
        <translation>Lo que está haciendo</translation>
    </message>
    <message>
        <source>The number of its process, or how many there are</source>
        <translation>El número de su proceso, o cuántos hay</translation>
    </message>
    <message>
        <source>Requests per second, and over the last minute</source>
        <translation>Peticiones por segundo, y durante el último minuto</translation>
    </message>
    <message>
        <source>95 % of the requests of the last minute took no longer (if there were none: of all so far)</source>
        <translation>El 95 % de las peticiones del último minuto no tardó más (si no hubo ninguna: de todas hasta ahora)</translation>
    </message>
    <message>
        <source>Requests so far</source>
        <translation>Peticiones hasta ahora</translation>
    </message>
    <message>
        <source>Requests that wait for a process</source>
        <translation>Peticiones que esperan un proceso</translation>
    </message>
    <message>
        <source>Processor time; 100 % is one core</source>
        <translation>Tiempo de procesador; 100 % es un núcleo</translation>
    </message>
    <message>
        <source>Memory of all its processes</source>
        <translation>Memoria de todos sus procesos</translation>
    </message>
    <message>
        <source>When it is stopped for being idle. Click to start the time anew; the pin keeps it alive.</source>
        <translation>Cuándo se detiene por inactividad. Haga clic para reiniciar el tiempo; la chincheta la mantiene activa.</translation>
    </message>
    <message>
        <source>How long its oldest process has been running</source>
        <translation>Cuánto lleva en ejecución su proceso más antiguo</translation>
    </message>
    <message>
        <source>Answers with a status of 500 or above</source>
        <translation>Respuestas con un estado de 500 o superior</translation>
    </message>
    <message>
        <source>How many processes there are</source>
        <translation>Cuántos procesos hay</translation>
    </message>
    <message>
        <source>Threads of all its processes</source>
        <translation>Hilos de todos sus procesos</translation>
    </message>
    <message>
        <source>How many of its processes have ended, for any reason</source>
        <translation>Cuántos de sus procesos han terminado, por cualquier motivo</translation>
    </message>
    <message>
        <source>When its file was changed</source>
        <translation>Cuándo se modificó su archivo</translation>
    </message>
    <message>
        <source>How its last process ended</source>
        <translation>Cómo terminó su último proceso</translation>
    </message>
    <message>
        <source>×%1</source>
        <extracomment>How many processes, instead of the number of one.</extracomment>
        <translation>×%1</translation>
    </message>
    <message>
        <source>process %1, new version on trial</source>
        <translation>proceso %1, versión nueva a prueba</translation>
    </message>
    <message>
        <source>process %1, retiring</source>
        <translation>proceso %1, en retirada</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>proceso %1</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n proceso</numerusform>
            <numerusform>%n procesos</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n petición</numerusform>
            <numerusform>%n peticiones</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n hilo</numerusform>
            <numerusform>%n hilos</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) ended</source>
        <translation>
            <numerusform>%n proceso terminado</numerusform>
            <numerusform>%n procesos terminados</numerusform>
            </translation>
    </message>
    <message>
        <source>%1: none</source>
        <extracomment>%1 is the title of a column: it has no value.</extracomment>
        <translation>%1: sin valor</translation>
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
        <translation>Proceso %1</translation>
    </message>
    <message>
        <source>%1 requests per second</source>
        <translation>%1 peticiones por segundo</translation>
    </message>
    <message>
        <source>95 % of the requests within %1</source>
        <translation>El 95 % de las peticiones en menos de %1</translation>
    </message>
    <message>
        <source>%1 of a processor core</source>
        <translation>%1 de un núcleo del procesador</translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <translation>%1 de memoria</translation>
    </message>
    <message>
        <source>Running for %1</source>
        <translation>En ejecución desde hace %1</translation>
    </message>
    <message>
        <source>File changed %1</source>
        <translation>Archivo modificado: %1</translation>
    </message>
    <message>
        <source>Last exit: %1</source>
        <translation>Última salida: %1</translation>
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
        <translation>no se pudo iniciar</translation>
    </message>
    <message numerus="yes">
        <source>crashed %n time(s) in a row (%1), tries again in %2</source>
        <translation>
            <numerusform>falló %n vez (%1), nuevo intento en %2</numerusform>
            <numerusform>falló %n veces seguidas (%1), nuevo intento en %2</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>crashed %n time(s) in a row (%1)</source>
        <translation>
            <numerusform>falló %n vez (%1)</numerusform>
            <numerusform>falló %n veces seguidas (%1)</numerusform>
            </translation>
    </message>
    <message>
        <source>crashed (%1), tries again in %2</source>
        <translation>falló (%1), nuevo intento en %2</translation>
    </message>
    <message>
        <source>crashed (%1)</source>
        <translation>falló (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in flight</source>
        <translation>
            <numerusform>%n petición en curso</numerusform>
            <numerusform>%n peticiones en curso</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting for a process</source>
        <translation>
            <numerusform>%1, %n esperando un proceso</numerusform>
            <numerusform>%1, %n esperando un proceso</numerusform>
            </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactiva</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Crash loop</source>
        <translation>Bucle de fallos</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>its newest version is not in charge: %1</source>
        <translation>su versión más reciente no está en servicio: %1</translation>
    </message>
    <message>
        <source>kept alive</source>
        <translation>se mantiene activa</translation>
    </message>
    <message>
        <source>stops in %1</source>
        <translation>se detiene en %1</translation>
    </message>
    <message>
        <source>starts with the next request</source>
        <translation>se inicia con la siguiente petición</translation>
    </message>
    <message>
        <source>answers nothing until it is resumed</source>
        <translation>no responde a nada hasta que se reanude</translation>
    </message>
</context>
<context>
    <name>spawner::AppsArea</name>
    <message>
        <source>No FastCGI programs in %1 yet.</source>
        <extracomment>%1 a folder</extracomment>
        <translation>Aún no hay programas FastCGI en %1.</translation>
    </message>
    <message>
        <source>Drop one here.</source>
        <translation>Suelte uno aquí.</translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation>Desplegar…</translation>
    </message>
    <message>
        <source>Deploy sample</source>
        <translation>Desplegar ejemplo</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s), none of this kind.</source>
        <translation>
            <numerusform>%n aplicación, pero no es de este tipo.</numerusform>
            <numerusform>%n aplicaciones, ninguna de este tipo.</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n app(s), none match “%1”.</source>
        <extracomment>%1 what was typed into the filter</extracomment>
        <translation>
            <numerusform>%n aplicación, no coincide con «%1».</numerusform>
            <numerusform>%n aplicaciones, ninguna coincide con «%1».</numerusform>
            </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar filtro</translation>
    </message>
</context>
<context>
    <name>spawner::AppsView</name>
    <message>
        <source>&amp;Standard columns</source>
        <translation>Columnas &amp;estándar</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>Enter opens an app. In the column Idle, Enter starts the time anew and Space keeps the app alive.</source>
        <extracomment>What a screen reader says of the list of apps.</extracomment>
        <translation>Intro abre una aplicación. En la columna Inactividad, Intro reinicia el tiempo y Espacio mantiene activa la aplicación.</translation>
    </message>
    <message>
        <source>Columns of the list of apps</source>
        <translation>Columnas de la lista de aplicaciones</translation>
    </message>
    <message>
        <source>Click to start the time anew; the pin keeps it alive.</source>
        <translation>Haga clic para reiniciar el tiempo; la chincheta la mantiene activa.</translation>
    </message>
    <message>
        <source>Last lines on stderr:</source>
        <translation>Últimas líneas en stderr:</translation>
    </message>
</context>
<context>
    <name>spawner::Autostart</name>
    <message>
        <source>%1 cannot be removed</source>
        <translation>No se puede quitar %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
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
        <translation>Peticiones por segundo</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
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
        <translation>Mostrar el último minuto</translation>
    </message>
    <message>
        <source>Show the last 15 minutes</source>
        <translation>Mostrar los últimos 15 minutos</translation>
    </message>
    <message>
        <source>Show the last hour</source>
        <translation>Mostrar la última hora</translation>
    </message>
</context>
<context>
    <name>spawner::CheckTexts</name>
    <message>
        <source>Authorizer</source>
        <translation>Autorizador</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Peticiones simultáneas</translation>
    </message>
    <message>
        <source>Executable</source>
        <translation>Ejecutable</translation>
    </message>
    <message>
        <source>It may be executed.</source>
        <translation>Se puede ejecutar.</translation>
    </message>
    <message>
        <source>File of the app</source>
        <translation>Archivo de la aplicación</translation>
    </message>
    <message>
        <source>Start of a process</source>
        <translation>Inicio de un proceso</translation>
    </message>
    <message>
        <source>Last exit</source>
        <translation>Última salida</translation>
    </message>
    <message>
        <source>Shared libraries</source>
        <translation>Bibliotecas compartidas</translation>
    </message>
    <message>
        <source>Every shared library it needs is there.</source>
        <translation>Están todas las bibliotecas compartidas que necesita.</translation>
    </message>
    <message>
        <source>Kind of program</source>
        <translation>Tipo de programa</translation>
    </message>
    <message>
        <source>It is a whole program for this computer.</source>
        <translation>Es un programa completo para este equipo.</translation>
    </message>
    <message>
        <source>A request on trial</source>
        <translation>Petición de prueba</translation>
    </message>
    <message>
        <source>Settings of the app</source>
        <translation>Ajustes de la aplicación</translation>
    </message>
    <message>
        <source>Starting it</source>
        <translation>Arranque</translation>
    </message>
    <message>
        <source>A process of it runs.</source>
        <translation>Tiene un proceso en ejecución.</translation>
    </message>
    <message>
        <source>State of the app</source>
        <translation>Estado de la aplicación</translation>
    </message>
    <message>
        <source>Newest version</source>
        <translation>Versión más reciente</translation>
    </message>
    <message>
        <source>Who may change the app</source>
        <translation>Quién puede modificar la aplicación</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Control socket</source>
        <translation>Socket de control</translation>
    </message>
    <message>
        <source>User of the spawner</source>
        <translation>Usuario del spawner</translation>
    </message>
    <message>
        <source>Watching files</source>
        <translation>Vigilancia de archivos</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Archivos abiertos</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Free port</source>
        <translation>Puerto libre</translation>
    </message>
    <message>
        <source>Nobody listens there yet.</source>
        <translation>Nadie escucha ahí todavía.</translation>
    </message>
    <message>
        <source>nginx in front</source>
        <translation>nginx por delante</translation>
    </message>
    <message>
        <source>nginx runs, and this file sends it here.</source>
        <translation>nginx está en ejecución y este archivo dirige aquí las peticiones.</translation>
    </message>
    <message>
        <source>Runtime folder</source>
        <translation>Carpeta de ejecución</translation>
    </message>
    <message>
        <source>The runtime folder is there, and nobody else may enter it.</source>
        <translation>La carpeta de ejecución existe y nadie más puede entrar en ella.</translation>
    </message>
    <message>
        <source>Paths of sockets</source>
        <translation>Rutas de los sockets</translation>
    </message>
    <message>
        <source>systemd is told</source>
        <translation>Aviso a systemd</translation>
    </message>
    <message>
        <source>systemd</source>
        <translation>systemd</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>Web root</source>
        <translation>Raíz web</translation>
    </message>
    <message>
        <source>Owner of the web root</source>
        <translation>Propietario de la raíz web</translation>
    </message>
    <message>
        <source>Way to the web root</source>
        <translation>Acceso a la raíz web</translation>
    </message>
    <message>
        <source>Reading the web root</source>
        <translation>Lectura de la raíz web</translation>
    </message>
    <message>
        <source>The web root is there and can be read.</source>
        <translation>La raíz web existe y se puede leer.</translation>
    </message>
    <message>
        <source>Who may change the web root</source>
        <translation>Quién puede modificar la raíz web</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Correcto</translation>
    </message>
</context>
<context>
    <name>spawner::CloseQuestion</name>
    <message>
        <source>Close window</source>
        <translation>Cerrar ventana</translation>
    </message>
    <message>
        <source>Keep this manager in the tray?</source>
        <translation>¿Mantener este gestor en la bandeja?</translation>
    </message>
    <message>
        <source>The daemon and your apps keep running either way. You can change this in the settings.</source>
        <translation>En cualquier caso, el demonio y sus aplicaciones siguen en ejecución. Puede cambiar esto en los ajustes.</translation>
    </message>
    <message>
        <source>&amp;Keep in tray</source>
        <translation>&amp;Mantener en la bandeja</translation>
    </message>
    <message>
        <source>&amp;Quit manager</source>
        <translation>&amp;Salir del gestor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>spawner::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>Elementos afectados</translation>
    </message>
    <message>
        <source>Do not &amp;ask again</source>
        <translation>No volver a preg&amp;untar</translation>
    </message>
    <message>
        <source>Start %1?</source>
        <translation>¿Iniciar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Start %n app(s)?</source>
        <translation>
            <numerusform>¿Iniciar %n aplicación?</numerusform>
            <numerusform>¿Iniciar %n aplicaciones?</numerusform>
            </translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <translation>¿Reiniciar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n app(s)?</source>
        <translation>
            <numerusform>¿Reiniciar %n aplicación?</numerusform>
            <numerusform>¿Reiniciar %n aplicaciones?</numerusform>
            </translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <translation>¿Detener %1?</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n app(s)?</source>
        <translation>
            <numerusform>¿Detener %n aplicación?</numerusform>
            <numerusform>¿Detener %n aplicaciones?</numerusform>
            </translation>
    </message>
    <message>
        <source>Pause %1?</source>
        <translation>¿Pausar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Pause %n app(s)?</source>
        <translation>
            <numerusform>¿Pausar %n aplicación?</numerusform>
            <numerusform>¿Pausar %n aplicaciones?</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Restart all %n running app(s)?</source>
        <translation>
            <numerusform>¿Reiniciar la única aplicación en ejecución?</numerusform>
            <numerusform>¿Reiniciar las %n aplicaciones en ejecución?</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Stop all %n running app(s)?</source>
        <translation>
            <numerusform>¿Detener la única aplicación en ejecución?</numerusform>
            <numerusform>¿Detener las %n aplicaciones en ejecución?</numerusform>
            </translation>
    </message>
    <message>
        <source>Stop the spawner of %1?</source>
        <translation>¿Detener el spawner de %1?</translation>
    </message>
    <message>
        <source>Remove the connection %1?</source>
        <translation>¿Quitar la conexión %1?</translation>
    </message>
    <message>
        <source>Set everything back to the standard?</source>
        <translation>¿Restablecer todo a los valores predeterminados?</translation>
    </message>
    <message>
        <source>Roll %1 back?</source>
        <translation>¿Revertir %1?</translation>
    </message>
    <message numerus="yes">
        <source>Roll %n app(s) back?</source>
        <translation>
            <numerusform>¿Revertir %n aplicación?</numerusform>
            <numerusform>¿Revertir %n aplicaciones?</numerusform>
            </translation>
    </message>
    <message>
        <source>New processes take over; requests that are under way are finished by the old ones.</source>
        <translation>Procesos nuevos toman el relevo; los antiguos terminan las peticiones en curso.</translation>
    </message>
    <message>
        <source>Requests that are under way are finished first. The next request to an app starts it again.</source>
        <translation>Primero se completan las peticiones en curso. La siguiente petición a una aplicación la inicia de nuevo.</translation>
    </message>
    <message>
        <source>Requests to what is paused get an error (503) until it is resumed.</source>
        <translation>Las peticiones a lo que esté en pausa reciben un error (503) hasta que se reanude.</translation>
    </message>
    <message>
        <source>All its apps end, and no page of theirs answers until it is started again.</source>
        <translation>Todas sus aplicaciones terminan y ninguna de sus páginas responde hasta que se inicie de nuevo.</translation>
    </message>
    <message>
        <source>Nothing changes for the spawner and its apps.</source>
        <translation>Nada cambia para el spawner ni para sus aplicaciones.</translation>
    </message>
    <message>
        <source>That includes connections, shortcuts and the columns of tables. Export the settings first if you may want them back.</source>
        <translation>Esto incluye las conexiones, los atajos y las columnas de las tablas. Exporte antes los ajustes si quiere poder recuperarlos.</translation>
    </message>
    <message>
        <source>The version from before takes over, as in a deployment.</source>
        <translation>La versión anterior toma el relevo, como en un despliegue.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Restart all</source>
        <translation>&amp;Reiniciar todas</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>&amp;Detener todas</translation>
    </message>
    <message>
        <source>&amp;Stop the spawner</source>
        <translation>&amp;Detener el spawner</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>R&amp;establecer</translation>
    </message>
    <message>
        <source>&amp;Roll back</source>
        <translation>Re&amp;vertir</translation>
    </message>
</context>
<context>
    <name>spawner::ConnectionBox</name>
    <message>
        <source>Connection: %1</source>
        <translation>Conexión: %1</translation>
    </message>
</context>
<context>
    <name>spawner::ConnectionNotices</name>
    <message>
        <source>Asking for the list of apps…</source>
        <translation>Solicitando la lista de aplicaciones…</translation>
    </message>
</context>
<context>
    <name>spawner::ConnectionTest</name>
    <message numerus="yes">
        <source>There was no answer within %n second(s)</source>
        <translation>
            <numerusform>No hubo respuesta en %n segundo</numerusform>
            <numerusform>No hubo respuesta en %n segundos</numerusform>
            </translation>
    </message>
    <message>
        <source>Connected to %1: spawner %2, running as %3</source>
        <extracomment>A host, the version of the daemon there, and the user it runs as.</extracomment>
        <translation>Conectado con %1: spawner %2, en ejecución como %3</translation>
    </message>
    <message>
        <source>You may look, but not change anything.</source>
        <translation>Puede mirar, pero no cambiar nada.</translation>
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
        <translation>Sin conexión con %1.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>Starting… (%1 s)</source>
        <extracomment>How long it has taken so far, in seconds.</extracomment>
        <translation>Iniciando… (%1 s)</translation>
    </message>
    <message>
        <source>No spawner is running on this computer.</source>
        <translation>No hay ningún spawner en ejecución en este equipo.</translation>
    </message>
    <message>
        <source>No spawner is running at %1.</source>
        <translation>No hay ningún spawner en ejecución en %1.</translation>
    </message>
    <message>
        <source>The spawner service is stopped.</source>
        <translation>El servicio del spawner está detenido.</translation>
    </message>
    <message>
        <source>Daemon %1 speaks protocol %2; this manager speaks %3.</source>
        <extracomment>A version of the daemon, and two numbers of protocols.</extracomment>
        <translation>El demonio %1 usa el protocolo %2; este gestor usa el %3.</translation>
    </message>
    <message>
        <source>The daemon speaks another protocol than this manager.</source>
        <translation>El demonio usa un protocolo distinto al de este gestor.</translation>
    </message>
    <message>
        <source>%1 Read-only view.</source>
        <extracomment>After "Daemon 2.1 speaks protocol 3; this manager speaks 2."</extracomment>
        <translation>%1 Vista de solo lectura.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Actualice este programa.</translation>
    </message>
    <message>
        <source>Update the daemon.</source>
        <translation>Actualice el demonio.</translation>
    </message>
    <message>
        <source>ssh cannot connect to %1: %2</source>
        <extracomment>%1 a host, %2 the last words of ssh</extracomment>
        <translation>ssh no puede conectar con %1: %2</translation>
    </message>
    <message>
        <source>Try the same in a terminal: a host key or a password that ssh asks for cannot be given here.</source>
        <translation>Pruebe lo mismo en un terminal: aquí no se puede responder si ssh pide una clave de equipo o una contraseña.</translation>
    </message>
    <message>
        <source>You may not use %1.</source>
        <translation>No tiene permiso para usar %1.</translation>
    </message>
    <message>
        <source>Connect as the user it belongs to.</source>
        <translation>Conéctese como el usuario al que pertenece.</translation>
    </message>
    <message>
        <source>You may not use %1. It belongs to group %2; you are not in it.</source>
        <translation>No tiene permiso para usar %1. Pertenece al grupo %2 y usted no está en él.</translation>
    </message>
    <message>
        <source>%1
Then log in again.</source>
        <extracomment>%1 is a command</extracomment>
        <translation>%1
Después, vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>Otro programa usa el puerto %1.</translation>
    </message>
    <message>
        <source>Port %1 is used by %2.</source>
        <extracomment>%2 is a program with its process number</extracomment>
        <translation>%2 usa el puerto %1.</translation>
    </message>
    <message>
        <source>Cannot connect to %1: %2</source>
        <translation>No se puede conectar con %1: %2</translation>
    </message>
    <message>
        <source>Connection lost %1</source>
        <translation>Conexión perdida (%1)</translation>
    </message>
    <message>
        <source>Connection lost %1 — retrying</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Conexión perdida (%1); reintentando</translation>
    </message>
    <message>
        <source>Connection lost %1 — retrying in %2</source>
        <extracomment>%1 is a time of day, %2 a time to wait ("4 s")</extracomment>
        <translation>Conexión perdida (%1); nuevo intento en %2</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar comando</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
</context>
<context>
    <name>spawner::ConnectionsPage</name>
    <message>
        <source>At the start</source>
        <translation>Al inicio</translation>
    </message>
    <message>
        <source>&amp;Start my own spawner if none is running</source>
        <translation>&amp;Iniciar mi propio spawner si no hay ninguno en ejecución</translation>
    </message>
    <message>
        <source>Without a default, this program connects to the spawner that it was last connected to.</source>
        <translation>Si no hay ninguna predeterminada, este programa se conecta con el último spawner al que estuvo conectado.</translation>
    </message>
    <message>
        <source>Spawners</source>
        <translation>Spawners</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Make it the &amp;default</source>
        <translation>Hacer pre&amp;determinada</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Of a connection: the one to begin with.</extracomment>
        <translation>predeterminada</translation>
    </message>
    <message>
        <source>production</source>
        <translation>producción</translation>
    </message>
    <message>
        <source>look only</source>
        <translation>solo consulta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Spawners that this program knows</source>
        <translation>Spawners que conoce este programa</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
</context>
<context>
    <name>spawner::CrashNotices</name>
    <message>
        <source>Show log</source>
        <translation>Mostrar registro</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>A number of times, short: "7×".</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 crashed %2 in %3; restarts paused.</source>
        <extracomment>%1 an app, %2 a number of times ("7×")</extracomment>
        <translation>%1 ha fallado %2 en %3; reinicios en pausa.</translation>
    </message>
    <message>
        <source>%1 crashed %2; restarts paused.</source>
        <translation>%1 ha fallado %2; reinicios en pausa.</translation>
    </message>
    <message>
        <source>%1 crashed %2 in %3; restarts paused until %4.</source>
        <extracomment>%1 an app, %2 a number of times ("7×"), %3 a duration, %4 a time of day</extracomment>
        <translation>%1 ha fallado %2 en %3; reinicios en pausa hasta las %4.</translation>
    </message>
    <message>
        <source>%1 crashed %2; restarts paused until %3.</source>
        <translation>%1 ha fallado %2; reinicios en pausa hasta las %3.</translation>
    </message>
</context>
<context>
    <name>spawner::DaemonConnection</name>
    <message>
        <source>The spawner does not answer any more.</source>
        <translation>El spawner ya no responde.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>Se cerró la conexión.</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation>No hay conexión con %1.</translation>
    </message>
    <message>
        <source>The connection “%1” is set to look only.</source>
        <translation>La conexión «%1» está configurada solo para consulta.</translation>
    </message>
    <message>
        <source>You may look at this spawner, but not change anything.</source>
        <translation>Puede consultar este spawner, pero no cambiar nada.</translation>
    </message>
</context>
<context>
    <name>spawner::DaemonLauncher</name>
    <message>
        <source>There is no systemctl on this computer.</source>
        <translation>No hay systemctl en este equipo.</translation>
    </message>
    <message>
        <source>systemctl did not answer in time.</source>
        <translation>systemctl no respondió a tiempo.</translation>
    </message>
    <message>
        <source>fcgi-spawner is not installed on this computer.</source>
        <translation>fcgi-spawner no está instalado en este equipo.</translation>
    </message>
    <message>
        <source>The spawner service could not start: %1</source>
        <translation>El servicio del spawner no pudo iniciarse: %1</translation>
    </message>
    <message>
        <source>The spawner service runs, but its control socket is not at %1.</source>
        <translation>El servicio del spawner está en ejecución, pero su socket de control no está en %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The spawner service could not be started.</source>
        <translation>No se pudo iniciar el servicio del spawner.</translation>
    </message>
    <message>
        <source>The spawner service could not be stopped.</source>
        <translation>No se pudo detener el servicio del spawner.</translation>
    </message>
    <message>
        <source>The spawner with the process number %1 does not run any more.</source>
        <translation>El spawner con el número de proceso %1 ya no está en ejecución.</translation>
    </message>
    <message>
        <source>The spawner has not ended yet: it waits for requests that are under way.</source>
        <translation>El spawner aún no ha terminado: espera a las peticiones en curso.</translation>
    </message>
</context>
<context>
    <name>spawner::DaemonPage</name>
    <message>
        <source>Settings in force</source>
        <translation>Ajustes vigentes</translation>
    </message>
    <message>
        <source>Search the spawner's settings</source>
        <translation>Buscar en los ajustes del spawner</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>The last one: where the value of a setting is from.</extracomment>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>The spawner's settings in force</source>
        <translation>Ajustes vigentes del spawner</translation>
    </message>
    <message>
        <source>Its file</source>
        <translation>Su archivo</translation>
    </message>
    <message>
        <source>&amp;Open in the editor</source>
        <translation>A&amp;brir en el editor</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>&amp;Comprobar el archivo</translation>
    </message>
    <message>
        <source>&amp;Put it in force</source>
        <translation>&amp;Aplicarlo</translation>
    </message>
    <message>
        <source>Mistakes in the file</source>
        <translation>Errores del archivo</translation>
    </message>
    <message>
        <source>Not connected to a spawner: its settings show once there is a connection.</source>
        <translation>Sin conexión con un spawner: sus ajustes se muestran cuando la haya.</translation>
    </message>
    <message>
        <source>It was started without a file: flags and defaults apply.</source>
        <translation>Se inició sin archivo: rigen las opciones y los valores predeterminados.</translation>
    </message>
    <message>
        <source>From %1 on %2; edit it there.</source>
        <translation>De %1 en %2; edítelo allí.</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>De %1.</translation>
    </message>
    <message>
        <source>From %1, which you may not change.</source>
        <translation>De %1, que usted no puede modificar.</translation>
    </message>
    <message>
        <source>standard</source>
        <extracomment>Where the value of a setting is from, if nobody set it.</extracomment>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>changes at the next restart</source>
        <extracomment>Shown in place of where a value is from: the file has another one.</extracomment>
        <translation>cambia en el próximo reinicio</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <extracomment>A place in the file that is named above, and what is wrong there.</extracomment>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <extracomment>A place in another file, and what is wrong there.</extracomment>
        <translation>%1, línea %2, columna %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s); the settings from before stay in force.</source>
        <translation>
            <numerusform>%n error; siguen vigentes los ajustes anteriores.</numerusform>
            <numerusform>%n errores; siguen vigentes los ajustes anteriores.</numerusform>
            </translation>
    </message>
    <message>
        <source>The file has no mistakes.</source>
        <translation>El archivo no tiene errores.</translation>
    </message>
    <message>
        <source>The file is in force.</source>
        <translation>El archivo está vigente.</translation>
    </message>
    <message>
        <source>The file is in force, but for what takes a restart of the spawner: %1</source>
        <translation>El archivo está vigente, salvo lo que requiere reiniciar el spawner: %1</translation>
    </message>
    <message>
        <source>No program opens %1.</source>
        <translation>Ningún programa abre %1.</translation>
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
        <translation>Se inició el spawner, pero su socket de control %1 no responde.</translation>
    </message>
    <message>
        <source>cannot make the lock file %1</source>
        <translation>no se puede crear el archivo de bloqueo %1</translation>
    </message>
    <message>
        <source>cannot make a pipe</source>
        <translation>no se puede crear una tubería</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>No se puede iniciar %1: %2</translation>
    </message>
    <message>
        <source>The spawner ended right after it was started.</source>
        <translation>El spawner terminó justo después de iniciarse.</translation>
    </message>
    <message>
        <source>The spawner could not start: %1</source>
        <translation>El spawner no pudo iniciarse: %1</translation>
    </message>
</context>
<context>
    <name>spawner::DeployController</name>
    <message>
        <source>Nothing can be deployed to %1</source>
        <translation>No se puede desplegar nada en %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n program(s))</source>
        <extracomment>%1 a folder</extracomment>
        <translation>
            <numerusform>%1 (%n programa)</numerusform>
            <numerusform>%1 (%n programas)</numerusform>
            </translation>
    </message>
    <message>
        <source>%1: a folder without a *.fcgi program</source>
        <translation>%1: una carpeta sin ningún programa *.fcgi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a sentence about a crash, %2 the last line that the app wrote</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This cannot be deployed</source>
        <translation>Esto no se puede desplegar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
            </translation>
    </message>
    <message>
        <source>Deploy to %1 → %2</source>
        <extracomment>%1 a daemon ("This computer", "web1"), %2 a folder there</extracomment>
        <translation>Desplegar en %1 → %2</translation>
    </message>
    <message>
        <source>Nothing was deployed: %1</source>
        <translation>No se desplegó nada: %1</translation>
    </message>
    <message>
        <source>it is a folder without a *.fcgi program</source>
        <translation>es una carpeta sin ningún programa *.fcgi</translation>
    </message>
    <message>
        <source>it is the app itself</source>
        <translation>es la propia aplicación</translation>
    </message>
    <message>
        <source>%1 was not deployed: %2.</source>
        <extracomment>%1 a file, %2 a reason: "it is a folder"</extracomment>
        <translation>No se desplegó %1: %2.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Elegir otro…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>View log</source>
        <translation>Ver registro</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 deployed</source>
        <translation>%1 desplegada</translation>
    </message>
    <message>
        <source>%1 was not deployed: %2</source>
        <extracomment>%1 an app, %2 what the spawner says: a sentence without a full stop</extracomment>
        <translation>No se desplegó %1: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Rolling back %1…</source>
        <translation>Revirtiendo %1…</translation>
    </message>
    <message>
        <source>%1 rolled back</source>
        <translation>%1 revertida</translation>
    </message>
    <message>
        <source>%1 was not rolled back: %2</source>
        <translation>No se revirtió %1: %2</translation>
    </message>
    <message>
        <source>Rolling back %1: %2</source>
        <translation>Revirtiendo %1: %2</translation>
    </message>
    <message>
        <source>%1 after it was deployed: %2</source>
        <extracomment>%1 an app, %2 what happened</extracomment>
        <translation>%1 tras el despliegue: %2</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>FastCGI programs (*.fcgi)</source>
        <translation>Programas FastCGI (*.fcgi)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation>&amp;Desplegar</translation>
    </message>
</context>
<context>
    <name>spawner::DeployPage</name>
    <message>
        <source>When a file is deployed</source>
        <translation>Al desplegar un archivo</translation>
    </message>
    <message>
        <source>&amp;Ask before an app is replaced</source>
        <translation>&amp;Preguntar antes de reemplazar una aplicación</translation>
    </message>
    <message>
        <source>Undo brings the version from before back in any case.</source>
        <translation>En cualquier caso, Deshacer recupera la versión anterior.</translation>
    </message>
    <message>
        <source>&amp;Open its page in the browser afterwards</source>
        <translation>&amp;Abrir después su página en el navegador</translation>
    </message>
    <message>
        <source>Versions from before</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>How many are kept is a setting of the spawner (keep-versions), for all who deploy there.</source>
        <translation>El número de versiones que se conservan es un ajuste del spawner (keep-versions) para todos los que despliegan en él.</translation>
    </message>
    <message>
        <source>&amp;Show the spawner's settings</source>
        <translation>&amp;Mostrar los ajustes del spawner</translation>
    </message>
    <message>
        <source>Deploying</source>
        <translation>Despliegue</translation>
    </message>
</context>
<context>
    <name>spawner::Deployment</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 became shorter while it was being uploaded; nothing has changed</source>
        <translation>%1 se acortó mientras se subía; no ha cambiado nada</translation>
    </message>
    <message>
        <source>the connection was lost while %1 was being put in place; its versions tell whether it is</source>
        <translation>se perdió la conexión mientras se colocaba %1; sus versiones indican si quedó en su sitio</translation>
    </message>
    <message>
        <source>the connection was lost while %1 was being uploaded; nothing has changed</source>
        <translation>se perdió la conexión mientras se subía %1; no ha cambiado nada</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Uploading %1: %2 of %3</source>
        <extracomment>%1 an app, %2 and %3 sizes</extracomment>
        <translation>Subiendo %1: %2 de %3</translation>
    </message>
    <message>
        <source>Putting %1 in place…</source>
        <translation>Colocando %1 en su sitio…</translation>
    </message>
    <message>
        <source>Deploying %1: %2</source>
        <extracomment>%1 an app, %2 what the spawner is doing</extracomment>
        <translation>Desplegando %1: %2</translation>
    </message>
</context>
<context>
    <name>spawner::DetailsPane</name>
    <message>
        <source>Choose an app to see its details.</source>
        <translation>Elija una aplicación para ver sus detalles.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ya no existe.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings, and what would happen to a request now</source>
        <translation>Ajustes y qué le ocurriría ahora a una petición</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Processes of the app</source>
        <translation>Procesos de la aplicación</translation>
    </message>
    <message>
        <source>Facts about the app</source>
        <translation>Datos de la aplicación</translation>
    </message>
</context>
<context>
    <name>spawner::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Información de diagnóstico</translation>
    </message>
    <message>
        <source>&amp;What this program sees. Passwords, tokens and the names of home folders are removed; read it before you send it.</source>
        <translation>&amp;Lo que ve este programa. Se han quitado las contraseñas, los tokens y los nombres de carpetas personales; léalo antes de enviarlo.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Guardar la información de diagnóstico</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Textos (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>spawner::DoctorDialog</name>
    <message>
        <source>&amp;Examine:</source>
        <translation>&amp;Examinar:</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Buscar problemas</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>Buscar de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Mend it with:</source>
        <translation>&amp;Solucionarlo con:</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>The doctor is at work</source>
        <translation>Búsqueda de problemas en curso</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The second: the file, port or app that was looked at.</extracomment>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>There is no app %1.</source>
        <translation>No existe la aplicación %1.</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>Examinando todo…</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Examinando %1…</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>No hay ningún problema.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend.</source>
        <translation>
            <numerusform>%n problema por solucionar.</numerusform>
            <numerusform>%n problemas por solucionar.</numerusform>
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
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Preparada</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Crash loop</source>
        <translation>Bucle de fallos</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperada</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Versión nueva</translation>
    </message>
    <message>
        <source>New version failed</source>
        <translation>Falló la versión nueva</translation>
    </message>
    <message>
        <source>App added</source>
        <translation>Aplicación añadida</translation>
    </message>
    <message>
        <source>App removed</source>
        <translation>Aplicación quitada</translation>
    </message>
    <message>
        <source>File refused</source>
        <translation>Archivo rechazado</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Despliegue</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Reversión</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Reanudada</translation>
    </message>
    <message>
        <source>Settings read</source>
        <translation>Ajustes leídos</translation>
    </message>
    <message>
        <source>Settings wrong</source>
        <translation>Ajustes erróneos</translation>
    </message>
    <message>
        <source>Spawner stops</source>
        <translation>El spawner se detiene</translation>
    </message>
</context>
<context>
    <name>spawner::EventsModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>The kind of an event.</extracomment>
        <translation>Evento</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>The sentence that tells of an event.</extracomment>
        <translation>Qué ocurrió</translation>
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
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hidden</source>
        <extracomment>%1 is "12 events"; the number is of those that the search hides.</extracomment>
        <translation>
            <numerusform>%1, %n oculto</numerusform>
            <numerusform>%1, %n ocultos</numerusform>
            </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Which events are shown</source>
        <translation>Qué eventos se muestran</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Buscar eventos</translation>
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
        <translation>Qué le ocurriría ahora a una petición</translation>
    </message>
    <message>
        <source>Settings of the app</source>
        <translation>Ajustes de la aplicación</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
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
        <translation>%1, función %2</translation>
    </message>
    <message>
        <source>%1 (at least %2, at most %3)</source>
        <translation>%1 (mínimo %2, máximo %3)</translation>
    </message>
    <message>
        <source>stopped after %1 without a request</source>
        <translation>se detiene tras %1 sin peticiones</translation>
    </message>
    <message>
        <source>never stopped for being idle</source>
        <translation>nunca se detiene por inactividad</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 (%2 with an error), %3 cold starts, %4 in, %5 out</source>
        <translation>%1 (%2 con error), %3 arranques en frío, %4 de entrada, %5 de salida</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>por fallo</translation>
    </message>
    <message>
        <source>did not start</source>
        <translation>sin llegar a iniciarse</translation>
    </message>
    <message>
        <source>finished by themselves</source>
        <translation>por sí solos</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>por inactividad</translation>
    </message>
    <message>
        <source>replaced by a new version</source>
        <translation>por una versión nueva</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>por eliminación</translation>
    </message>
    <message>
        <source>stopped by somebody</source>
        <translation>por intervención manual</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>por bloqueo</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>por cierre del spawner</translation>
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
        <translation>%1 (%2, modificado %3)</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Estado:</translation>
    </message>
    <message>
        <source>Problem:</source>
        <translation>Problema:</translation>
    </message>
    <message>
        <source>Last exit:</source>
        <translation>Última salida:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Archivo:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Dirección:</translation>
    </message>
    <message>
        <source>Mode:</source>
        <translation>Modo:</translation>
    </message>
    <message>
        <source>Processes:</source>
        <translation>Procesos:</translation>
    </message>
    <message>
        <source>When idle:</source>
        <translation>En inactividad:</translation>
    </message>
    <message>
        <source>Uptime:</source>
        <translation>Tiempo activo:</translation>
    </message>
    <message>
        <source>Requests:</source>
        <translation>Peticiones:</translation>
    </message>
    <message>
        <source>Ended processes:</source>
        <translation>Procesos terminados:</translation>
    </message>
</context>
<context>
    <name>spawner::FilePreflight</name>
    <message>
        <source>it is not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>nothing of its name can be the name of an app</source>
        <translation>ninguna parte de su nombre puede ser el nombre de una aplicación</translation>
    </message>
    <message>
        <source>it is neither a program nor a script that begins with #!</source>
        <translation>no es un programa ni un script que empiece por #!</translation>
    </message>
    <message>
        <source>it begins with #!, but names no interpreter</source>
        <translation>empieza por #!, pero no indica ningún intérprete</translation>
    </message>
    <message>
        <source>it has Windows line ends, so that its interpreter would not be found</source>
        <translation>tiene finales de línea de Windows, por lo que no se encontraría su intérprete</translation>
    </message>
    <message>
        <source>its interpreter %1 is not on this computer</source>
        <translation>su intérprete %1 no está en este equipo</translation>
    </message>
    <message>
        <source>it is an object file or a core dump, no program</source>
        <translation>es un archivo objeto o un volcado de memoria, no un programa</translation>
    </message>
    <message>
        <source>it is a program for another kind of computer</source>
        <translation>es un programa para otro tipo de equipo</translation>
    </message>
    <message>
        <source>it is not complete: it ends too early</source>
        <translation>no está completo: termina demasiado pronto</translation>
    </message>
    <message>
        <source>Give the app a name.</source>
        <translation>Dé un nombre a la aplicación.</translation>
    </message>
    <message>
        <source>There is nothing between two slashes.</source>
        <translation>No hay nada entre dos barras.</translation>
    </message>
    <message>
        <source>No part of the name may begin with a dot.</source>
        <translation>Ninguna parte del nombre puede empezar por un punto.</translation>
    </message>
    <message>
        <source>The name has a control character.</source>
        <translation>El nombre contiene un carácter de control.</translation>
    </message>
    <message numerus="yes">
        <source>There may be at most %n folders before the name.</source>
        <translation>
            <numerusform>Puede haber como máximo %n carpeta antes del nombre.</numerusform>
            <numerusform>Puede haber como máximo %n carpetas antes del nombre.</numerusform>
            </translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>El nombre es demasiado largo.</translation>
    </message>
</context>
<context>
    <name>spawner::FirstRunDaemonPage</name>
    <message>
        <source>A spawner runs the FastCGI programs of a folder: each is on the web as soon as its file is there. This program shows and controls it.</source>
        <translation>Un spawner ejecuta los programas FastCGI de una carpeta: cada uno está en la web en cuanto su archivo está allí. Este programa lo muestra y lo controla.</translation>
    </message>
    <message>
        <source>&amp;Use the one that is running</source>
        <translation>&amp;Usar el que está en ejecución</translation>
    </message>
    <message>
        <source>Spawners that are running</source>
        <translation>Spawners en ejecución</translation>
    </message>
    <message>
        <source>None is running on this computer.</source>
        <translation>No hay ninguno en ejecución en este equipo.</translation>
    </message>
    <message>
        <source>&amp;Start one for me</source>
        <translation>&amp;Iniciar uno para mí</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Folder of the programs:</source>
        <translation>&amp;Carpeta de los programas:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>Connect to a server by ss&amp;h</source>
        <translation>Conectar con un servidor por ss&amp;h</translation>
    </message>
    <message>
        <source>admin@web1.example.org</source>
        <translation>admin@web1.example.org</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Ser&amp;vidor:</translation>
    </message>
    <message numerus="yes">
        <source>%1 already has %n FastCGI program(s).</source>
        <translation>
            <numerusform>%1 ya contiene %n programa FastCGI.</numerusform>
            <numerusform>%1 ya contiene %n programas FastCGI.</numerusform>
            </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A spawner, and where it listens.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The service that is installed will be started; folder and address are in its own settings.</source>
        <translation>Se iniciará el servicio instalado; la carpeta y la dirección están en su propia configuración.</translation>
    </message>
    <message>
        <source>This needs a port, as in :8080.</source>
        <translation>Hace falta un puerto, como en :8080.</translation>
    </message>
    <message>
        <source>Port %1 is free.</source>
        <translation>El puerto %1 está libre.</translation>
    </message>
    <message>
        <source>Port %1 is used by %2 (PID %3).</source>
        <translation>%2 (PID %3) usa el puerto %1.</translation>
    </message>
    <message>
        <source>Port %1 is used by a program of another user.</source>
        <translation>Un programa de otro usuario usa el puerto %1.</translation>
    </message>
    <message>
        <source>Use &amp;%1</source>
        <extracomment>A number of a port that is free.</extracomment>
        <translation>Usar &amp;%1</translation>
    </message>
    <message>
        <source>Folder of the programs</source>
        <translation>Carpeta de los programas</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>Which spawner?</source>
        <translation>¿Qué spawner?</translation>
    </message>
</context>
<context>
    <name>spawner::FirstRunDesktopPage</name>
    <message>
        <source>All of this can be changed later in the settings.</source>
        <translation>Todo esto se puede cambiar más tarde en los ajustes.</translation>
    </message>
    <message>
        <source>Start this program when I &amp;log in</source>
        <translation>Iniciar este &amp;programa al iniciar sesión</translation>
    </message>
    <message>
        <source>When an app crashes, a notification says so and offers its log.</source>
        <translation>Cuando una aplicación falla, una notificación lo indica y ofrece su registro.</translation>
    </message>
    <message>
        <source>Send a &amp;test notification</source>
        <translation>&amp;Enviar una notificación de prueba</translation>
    </message>
    <message>
        <source>The icon in the tray shows at a glance whether apps run or crashed. Its menu opens, restarts and stops them, also while the window is closed.</source>
        <translation>El icono de la bandeja muestra de un vistazo si las aplicaciones están en ejecución o han fallado. Su menú las abre, reinicia y detiene, también con la ventana cerrada.</translation>
    </message>
    <message>
        <source>No tray was found on this desktop. This program works without one.</source>
        <translation>No se encontró ninguna bandeja en este escritorio. Este programa funciona sin ella.</translation>
    </message>
    <message>
        <source>Sent. If nothing appeared, the desktop may be set not to disturb.</source>
        <translation>Enviada. Si no apareció nada, es posible que el escritorio esté en modo «No molestar».</translation>
    </message>
    <message>
        <source>At your desktop</source>
        <translation>En su escritorio</translation>
    </message>
</context>
<context>
    <name>spawner::FirstRunSamplePage</name>
    <message>
        <source>&amp;Deploy the sample hello.fcgi</source>
        <translation>&amp;Desplegar el ejemplo hello.fcgi</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>A&amp;brir en el navegador</translation>
    </message>
    <message>
        <source>Apps of the spawner</source>
        <translation>Aplicaciones del spawner</translation>
    </message>
    <message>
        <source>There are no apps in %1 yet. The sample is a page that says hello.</source>
        <translation>Aún no hay aplicaciones en %1. El ejemplo es una página que saluda.</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) are in %1 already.</source>
        <translation>
            <numerusform>Ya hay %n aplicación en %1.</numerusform>
            <numerusform>Ya hay %n aplicaciones en %1.</numerusform>
            </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An app and how it is: "hello.fcgi: Running".</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Deploying…</source>
        <translation>Desplegando…</translation>
    </message>
    <message>
        <source>%1 is on the web.</source>
        <translation>%1 está en la web.</translation>
    </message>
    <message>
        <source>The spawner has no address that a browser could open.</source>
        <translation>El spawner no tiene ninguna dirección que pueda abrir un navegador.</translation>
    </message>
    <message>
        <source>No browser opens %1.</source>
        <translation>Ningún navegador abre %1.</translation>
    </message>
    <message>
        <source>A first page</source>
        <translation>Una primera página</translation>
    </message>
</context>
<context>
    <name>spawner::FirstRunWizard</name>
    <message>
        <source>Welcome to FastCGI Spawner</source>
        <translation>Le damos la bienvenida a FastCGI Spawner</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A step, and how many there are.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Espere, por favor</translation>
    </message>
    <message>
        <source>S&amp;kip all this</source>
        <translation>&amp;Omitir todo</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Fi&amp;nish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
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
        <translation>%1 pet./s</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::GeneralPage</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Colors:</source>
        <translation>&amp;Colores:</translation>
    </message>
    <message>
        <source>&amp;Reduce motion: nothing blinks, slides or fades</source>
        <translation>&amp;Reducir el movimiento: nada parpadea, se desliza ni se desvanece</translation>
    </message>
    <message>
        <source>At login</source>
        <translation>Al iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Start this program when I log in</source>
        <translation>Iniciar este &amp;programa al iniciar sesión</translation>
    </message>
    <message>
        <source>Start it &amp;hidden, in the tray</source>
        <translation>Iniciarlo &amp;oculto, en la bandeja</translation>
    </message>
    <message>
        <source>Window and tray</source>
        <translation>Ventana y bandeja</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Quedarse en la bandeja</translation>
    </message>
    <message>
        <source>Quit this program</source>
        <translation>Salir de este programa</translation>
    </message>
    <message>
        <source>When the &amp;window is closed:</source>
        <translation>Al cerrar la &amp;ventana:</translation>
    </message>
    <message>
        <source>Apps and their spawner keep running in any case.</source>
        <translation>En cualquier caso, las aplicaciones y su spawner siguen en ejecución.</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray</source>
        <translation>&amp;Mostrar un icono en la bandeja</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>In color</source>
        <translation>En color</translation>
    </message>
    <message>
        <source>Light, for dark panels</source>
        <translation>Claro, para paneles oscuros</translation>
    </message>
    <message>
        <source>Dark, for light panels</source>
        <translation>Oscuro, para paneles claros</translation>
    </message>
    <message>
        <source>Icon st&amp;yle:</source>
        <translation>&amp;Estilo del icono:</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The language of the desktop.</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>No tray was found on this desktop. This program works without one.</source>
        <translation>No se encontró ninguna bandeja en este escritorio. Este programa funciona sin ella.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
</context>
<context>
    <name>spawner::HostStrip</name>
    <message>
        <source>%1 – production</source>
        <translation>%1 – producción</translation>
    </message>
    <message>
        <source>%1 – production, read-only</source>
        <translation>%1 – producción, solo lectura</translation>
    </message>
    <message>
        <source>%1 – read-only</source>
        <translation>%1 – solo lectura</translation>
    </message>
</context>
<context>
    <name>spawner::IdleState</name>
    <message numerus="yes">
        <source>Stops in %n second(s)</source>
        <translation>
            <numerusform>Se detiene en %n segundo</numerusform>
            <numerusform>Se detiene en %n segundos</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Stops in %n minute(s)</source>
        <translation>
            <numerusform>Se detiene en %n minuto</numerusform>
            <numerusform>Se detiene en %n minutos</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Stops in %n hour(s)</source>
        <translation>
            <numerusform>Se detiene en %n hora</numerusform>
            <numerusform>Se detiene en %n horas</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Tries again in %n second(s)</source>
        <translation>
            <numerusform>Nuevo intento en %n segundo</numerusform>
            <numerusform>Nuevo intento en %n segundos</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Tries again in %n minute(s)</source>
        <translation>
            <numerusform>Nuevo intento en %n minuto</numerusform>
            <numerusform>Nuevo intento en %n minutos</numerusform>
            </translation>
    </message>
    <message>
        <source>kept alive</source>
        <extracomment>Of an app: it is not stopped for being idle.</extracomment>
        <translation>se mantiene activa</translation>
    </message>
    <message>
        <source>active</source>
        <extracomment>Of an app: requests are in flight.</extracomment>
        <translation>activa</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>permanece</translation>
    </message>
    <message>
        <source>retry in %1</source>
        <extracomment>%1 is a time, as in "8 s".</extracomment>
        <translation>reintento en %1</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>a petición</translation>
    </message>
    <message>
        <source>Kept alive</source>
        <translation>Se mantiene activa</translation>
    </message>
    <message>
        <source>Active now, and kept alive</source>
        <translation>En uso ahora y se mantiene activa</translation>
    </message>
    <message>
        <source>Active: requests are in flight</source>
        <translation>Activa: hay peticiones en curso</translation>
    </message>
    <message>
        <source>Not stopped for being idle</source>
        <translation>No se detiene por inactividad</translation>
    </message>
    <message>
        <source>Kept alive; starts on the next request</source>
        <translation>Se mantiene activa; se inicia con la siguiente petición</translation>
    </message>
    <message>
        <source>Starts on the next request</source>
        <translation>Se inicia con la siguiente petición</translation>
    </message>
</context>
<context>
    <name>spawner::InfoBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
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
        <translation>Matar</translation>
    </message>
    <message>
        <source>Kill process %1 of %2?</source>
        <translation>¿Matar el proceso %1 de %2?</translation>
    </message>
    <message numerus="yes">
        <source>Kill %n process(es)?</source>
        <translation>
            <numerusform>¿Matar %n proceso?</numerusform>
            <numerusform>¿Matar %n procesos?</numerusform>
            </translation>
    </message>
    <message>
        <source>SIGKILL ends a process at once: it cannot save anything. Stop is kinder, and waits for requests.</source>
        <translation>SIGKILL termina un proceso al instante: no puede guardar nada. Detener es más suave y espera a las peticiones.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that are under way will fail.</source>
        <translation>
            <numerusform>Fallará %n petición en curso.</numerusform>
            <numerusform>Fallarán %n peticiones en curso.</numerusform>
            </translation>
    </message>
    <message>
        <source>&amp;Kill</source>
        <translation>&amp;Matar</translation>
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
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>“%1” is no level</source>
        <translation>«%1» no es un nivel</translation>
    </message>
    <message>
        <source>“%1” is no stream</source>
        <translation>«%1» no es un flujo</translation>
    </message>
    <message>
        <source>there is no regular expression</source>
        <translation>falta la expresión regular</translation>
    </message>
    <message>
        <source>“auto” needs a group that captures the level</source>
        <translation>«auto» necesita un grupo que capture el nivel</translation>
    </message>
</context>
<context>
    <name>spawner::LogBar</name>
    <message>
        <source>&amp;All apps</source>
        <translation>&amp;Todas las aplicaciones</translation>
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
        <translation>Expresión no válida</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>The number of the hit of a search that is shown, and how many there are.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Hit %1 of %2</source>
        <translation>Coincidencia %1 de %2</translation>
    </message>
    <message>
        <source>All apps</source>
        <translation>Todas las aplicaciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s)</source>
        <translation>
            <numerusform>%Ln aplicación</numerusform>
            <numerusform>%Ln aplicaciones</numerusform>
            </translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>Todos los flujos</translation>
    </message>
    <message>
        <source>No streams</source>
        <translation>Ningún flujo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stream(s)</source>
        <translation>
            <numerusform>%Ln flujo</numerusform>
            <numerusform>%Ln flujos</numerusform>
            </translation>
    </message>
    <message>
        <source>Apps shown: %1</source>
        <translation>Aplicaciones mostradas: %1</translation>
    </message>
    <message>
        <source>Streams shown: %1</source>
        <translation>Flujos mostrados: %1</translation>
    </message>
    <message>
        <source>Levels shown: %1</source>
        <translation>Niveles mostrados: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s): go to the next</source>
        <translation>
            <numerusform>%Ln error: ir al siguiente</numerusform>
            <numerusform>%Ln errores: ir al siguiente</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s): go to the next</source>
        <translation>
            <numerusform>%Ln advertencia: ir a la siguiente</numerusform>
            <numerusform>%Ln advertencias: ir a la siguiente</numerusform>
            </translation>
    </message>
    <message>
        <source>What apps print (&amp;stdout)</source>
        <translation>Lo que escriben las aplicaciones (&amp;stdout)</translation>
    </message>
    <message>
        <source>What apps print as errors (s&amp;tderr)</source>
        <translation>Lo que escriben las aplicaciones como errores (s&amp;tderr)</translation>
    </message>
    <message>
        <source>What apps report over &amp;FastCGI</source>
        <translation>Lo que comunican las aplicaciones por &amp;FastCGI</translation>
    </message>
    <message>
        <source>What the spawner says of &amp;apps</source>
        <translation>Lo que dice el spawner de las &amp;aplicaciones</translation>
    </message>
    <message>
        <source>Search log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case</comment>
        <extracomment>On a small button: letters of both cases. Two letters of the script.</extracomment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Hide lines that do not match</source>
        <translation>Ocultar las líneas que no coinciden</translation>
    </message>
    <message>
        <source>More about the log</source>
        <translation>Más sobre el registro</translation>
    </message>
    <message>
        <source>Which apps are shown</source>
        <translation>Qué aplicaciones se muestran</translation>
    </message>
    <message>
        <source>Which output is shown</source>
        <translation>Qué salida se muestra</translation>
    </message>
    <message>
        <source>From which level on lines are shown</source>
        <translation>A partir de qué nivel se muestran las líneas</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Coincidencia siguiente</translation>
    </message>
</context>
<context>
    <name>spawner::LogDelegate</name>
    <message numerus="yes">
        <source>+%Ln line(s)</source>
        <extracomment>Behind the first line of a trace: so many more are folded under it.</extracomment>
        <translation>
            <numerusform>+%Ln línea</numerusform>
            <numerusform>+%Ln líneas</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::LogDetail</name>
    <message>
        <source>Selected log lines</source>
        <translation>Líneas de registro seleccionadas</translation>
    </message>
    <message>
        <source>Select a line to read it in full.</source>
        <translation>Seleccione una línea para leerla completa.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more line(s)</source>
        <translation>
            <numerusform>… y %Ln línea más</numerusform>
            <numerusform>… y %Ln líneas más</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::LogLevelText</name>
    <message>
        <source>Trace</source>
        <translation>Traza</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Depuración</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>Fatal</translation>
    </message>
    <message>
        <source>All levels</source>
        <extracomment>On a button, short: this level of a log line or a worse one, "≥ Warning".</extracomment>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>Debug and above</source>
        <translation>Depuración y superiores</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>Información y superiores</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Advertencias y más graves</translation>
    </message>
    <message>
        <source>Errors and worse</source>
        <translation>Errores y más graves</translation>
    </message>
    <message>
        <source>Fatal errors only</source>
        <translation>Solo errores fatales</translation>
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
            <numerusform>Aquí falta %Ln línea</numerusform>
            <numerusform>Aquí faltan %Ln líneas</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older line(s) are no longer kept</source>
        <translation>
            <numerusform>Ya no se conserva %Ln línea anterior</numerusform>
            <numerusform>Ya no se conservan %Ln líneas anteriores</numerusform>
            </translation>
    </message>
    <message>
        <source>spawner</source>
        <extracomment>The program that starts the apps, as the source of a log line.</extracomment>
        <translation>spawner</translation>
    </message>
    <message>
        <source>The line was longer; its first %1 are kept.</source>
        <translation>La línea era más larga; se conservan sus primeros %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln more line(s)</source>
        <extracomment>A log line (%1) under which others are folded, for screen readers.</extracomment>
        <translation>
            <numerusform>%1, y %Ln línea más</numerusform>
            <numerusform>%1, y %Ln líneas más</numerusform>
            </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>spawner::LogPane</name>
    <message>
        <source>cannot save %1: %2</source>
        <extracomment>%1 is a file, %2 the system's words.</extracomment>
        <translation>no se puede guardar %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>↓ %Ln new</source>
        <extracomment>On a button over the log: so many new lines below. "%1" is the same for both texts.</extracomment>
        <translation>
            <numerusform>↓ %Ln nueva</numerusform>
            <numerusform>↓ %Ln nuevas</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln error(s))</source>
        <extracomment>%1: "↓ 214 new".</extracomment>
        <translation>
            <numerusform>%1 (%Ln error)</numerusform>
            <numerusform>%1 (%Ln errores)</numerusform>
            </translation>
    </message>
    <message>
        <source>No output yet. What the apps print appears here.</source>
        <translation>Aún no hay salida. Lo que escriban las aplicaciones aparecerá aquí.</translation>
    </message>
    <message>
        <source>The view was cleared. New lines appear here.</source>
        <translation>Se ha limpiado la vista. Las líneas nuevas aparecerán aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), none of them passes the filter.</source>
        <translation>
            <numerusform>%Ln línea, no pasa el filtro.</numerusform>
            <numerusform>%Ln líneas, ninguna pasa el filtro.</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), none matches “%1”.</source>
        <translation>
            <numerusform>%Ln línea, no coincide con «%1».</numerusform>
            <numerusform>%Ln líneas, ninguna coincide con «%1».</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln line(s) shown</source>
        <extracomment>Rows of the log shown (%1) of all lines kept.</extracomment>
        <translation>
            <numerusform>%1 de %Ln línea mostrada</numerusform>
            <numerusform>%1 de %Ln líneas mostradas</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>Falta %Ln</numerusform>
            <numerusform>Faltan %Ln</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older no longer kept</source>
        <translation>
            <numerusform>%Ln anterior ya no se conserva</numerusform>
            <numerusform>%Ln anteriores ya no se conservan</numerusform>
            </translation>
    </message>
    <message>
        <source>spawner</source>
        <translation>spawner</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Líneas del registro</translation>
    </message>
    <message>
        <source>Height of the selected lines</source>
        <translation>Altura de las líneas seleccionadas</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Mostrar todas las líneas</translation>
    </message>
    <message>
        <source>There are no bookmarks.</source>
        <translation>No hay marcadores.</translation>
    </message>
    <message>
        <source>&amp;Copy with time and app</source>
        <translation>&amp;Copiar con hora y aplicación</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>Save &amp;all lines…</source>
        <translation>&amp;Guardar todas las líneas…</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Horas</translation>
    </message>
    <message>
        <source>F&amp;old traces</source>
        <translation>Con&amp;traer trazas</translation>
    </message>
    <message>
        <source>&amp;Levels…</source>
        <translation>&amp;Niveles…</translation>
    </message>
    <message>
        <source>Show cl&amp;eared lines</source>
        <translation>Mostrar líneas &amp;quitadas</translation>
    </message>
    <message>
        <source>Copy with &amp;time and app</source>
        <translation>Copiar con &amp;hora y aplicación</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>&amp;Expandir</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>C&amp;ontraer</translation>
    </message>
    <message>
        <source>Show %1 only</source>
        <extracomment>%1 is an app.</extracomment>
        <translation>Mostrar solo %1</translation>
    </message>
    <message>
        <source>&amp;Standard widths</source>
        <translation>Anchos &amp;estándar</translation>
    </message>
    <message>
        <source>No line matches.</source>
        <translation>Ninguna línea coincide.</translation>
    </message>
    <message>
        <source>There are no errors here.</source>
        <translation>Aquí no hay errores.</translation>
    </message>
    <message>
        <source>There are no warnings and errors here.</source>
        <translation>Aquí no hay advertencias ni errores.</translation>
    </message>
    <message>
        <source>Save all log lines</source>
        <translation>Guardar todas las líneas del registro</translation>
    </message>
    <message>
        <source>Save the log lines shown</source>
        <translation>Guardar las líneas mostradas del registro</translation>
    </message>
    <message>
        <source>Log files (*.log)</source>
        <translation>Archivos de registro (*.log)</translation>
    </message>
    <message>
        <source>JSON, an object a line (*.jsonl)</source>
        <translation>JSON, un objeto por línea (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) saved to %1.</source>
        <translation>
            <numerusform>%Ln línea guardada en %1.</numerusform>
            <numerusform>%Ln líneas guardadas en %1.</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::LogTimes</name>
    <message>
        <source>%1 ago</source>
        <extracomment>How long ago a log line was written: %1 is like "3:05 min".</extracomment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>&amp;Local time</source>
        <translation>Hora &amp;local</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <source>&amp;How long ago</source>
        <translation>&amp;Hace cuánto tiempo</translation>
    </message>
    <message>
        <source>&amp;Since the line above</source>
        <translation>&amp;Desde la línea anterior</translation>
    </message>
</context>
<context>
    <name>spawner::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>&amp;Lines to keep:</source>
        <translation>&amp;Líneas que conservar:</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>How long ago</source>
        <extracomment>As in "3 minutes ago".</extracomment>
        <translation>Hace cuánto tiempo</translation>
    </message>
    <message>
        <source>Since the line before</source>
        <translation>Desde la línea anterior</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <translation>&amp;Horas:</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>&amp;Ajustar las líneas largas</translation>
    </message>
    <message>
        <source>A search &amp;hides the lines without a match</source>
        <translation>Una búsqueda &amp;oculta las líneas que no coinciden</translation>
    </message>
    <message>
        <source>Font of logs</source>
        <translation>Tipo de letra de los registros</translation>
    </message>
    <message>
        <source>The fixed font of the &amp;system</source>
        <translation>El tipo de letra de ancho fijo del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Tipo de letra:</translation>
    </message>
    <message>
        <source> pt</source>
        <extracomment>Follows a number: points more (or less) than the usual size. With the space before it.</extracomment>
        <translation> pt</translation>
    </message>
    <message>
        <source>Lar&amp;ger by:</source>
        <translation>A&amp;grandar en:</translation>
    </message>
    <message>
        <source>What makes a line an error</source>
        <translation>Qué hace que una línea sea un error</translation>
    </message>
    <message>
        <source>One rule a line: a level (error, warning, info, debug), then a regular expression. The first that matches decides. Empty: the built-in rules.</source>
        <translation>Una regla por línea: un nivel (error, warning, info, debug) y después una expresión regular. Decide la primera que coincida. Vacío: las reglas integradas.</translation>
    </message>
    <message>
        <source>Rules for the levels of lines</source>
        <translation>Reglas para los niveles de las líneas</translation>
    </message>
    <message>
        <source>Begin with the &amp;built-in rules</source>
        <translation>Empezar con las reglas &amp;integradas</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Reset the &amp;columns of all tables</source>
        <translation>Restablecer las &amp;columnas de todas las tablas</translation>
    </message>
    <message>
        <source>Tables and logs</source>
        <translation>Tablas y registros</translation>
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
        <translation>%1 (solo lectura)</translation>
    </message>
    <message>
        <source>Apps and panes</source>
        <translation>Aplicaciones y paneles</translation>
    </message>
</context>
<context>
    <name>spawner::MessageTexts</name>
    <message>
        <source>That is not possible</source>
        <translation>Eso no es posible</translation>
    </message>
    <message>
        <source>The settings have a mistake</source>
        <translation>Los ajustes tienen un error</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>No existe</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>No tiene permiso para hacer esto</translation>
    </message>
    <message>
        <source>It is there already</source>
        <translation>Ya existe</translation>
    </message>
    <message>
        <source>The port is in use</source>
        <translation>El puerto está en uso</translation>
    </message>
    <message>
        <source>The path is too long</source>
        <translation>La ruta es demasiado larga</translation>
    </message>
    <message>
        <source>The computer or the spawner has reached a limit</source>
        <translation>El equipo o el spawner ha alcanzado un límite</translation>
    </message>
    <message>
        <source>This spawner cannot do that</source>
        <translation>Este spawner no puede hacer eso</translation>
    </message>
    <message>
        <source>Reading or writing failed</source>
        <translation>Falló la lectura o la escritura</translation>
    </message>
    <message>
        <source>The spawner is stopping</source>
        <translation>El spawner se está deteniendo</translation>
    </message>
    <message>
        <source>The file is not executable</source>
        <translation>El archivo no es ejecutable</translation>
    </message>
    <message>
        <source>The file is no program for this computer</source>
        <translation>El archivo no es un programa para este equipo</translation>
    </message>
    <message>
        <source>The app could not be started</source>
        <translation>No se pudo iniciar la aplicación</translation>
    </message>
    <message>
        <source>The app started, but did not answer in time</source>
        <translation>La aplicación se inició, pero no respondió a tiempo</translation>
    </message>
    <message>
        <source>The app ended before it was ready</source>
        <translation>La aplicación terminó antes de estar lista</translation>
    </message>
    <message>
        <source>The app keeps crashing</source>
        <translation>La aplicación falla una y otra vez</translation>
    </message>
    <message>
        <source>The app is paused</source>
        <translation>La aplicación está en pausa</translation>
    </message>
    <message>
        <source>Too many requests wait for the app</source>
        <translation>Demasiadas peticiones esperan a la aplicación</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation>Tardó demasiado</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation>Nadie responde</translation>
    </message>
    <message>
        <source>The app ended the connection without an answer</source>
        <translation>La aplicación cerró la conexión sin responder</translation>
    </message>
    <message>
        <source>The app answered with nothing</source>
        <translation>La aplicación dio una respuesta vacía</translation>
    </message>
    <message>
        <source>The answer of the app does not begin with headers</source>
        <translation>La respuesta de la aplicación no empieza por cabeceras</translation>
    </message>
    <message>
        <source>The headers of the app are too large</source>
        <translation>Las cabeceras de la aplicación son demasiado grandes</translation>
    </message>
    <message>
        <source>The app does not speak FastCGI</source>
        <translation>La aplicación no usa FastCGI</translation>
    </message>
    <message>
        <source>The app says that it is overloaded</source>
        <translation>La aplicación indica que está sobrecargada</translation>
    </message>
    <message>
        <source>The app does not do this kind of work</source>
        <translation>La aplicación no hace este tipo de trabajo</translation>
    </message>
    <message>
        <source>The app took too long to answer</source>
        <translation>La aplicación tardó demasiado en responder</translation>
    </message>
    <message>
        <source>The request is too large for the app</source>
        <translation>La petición es demasiado grande para la aplicación</translation>
    </message>
    <message>
        <source>The app redirects to itself without end</source>
        <translation>La aplicación se redirige a sí misma sin fin</translation>
    </message>
    <message>
        <source>Mend the line that is named and try again. Until then, the settings from before stay in force.</source>
        <translation>Corrija la línea indicada e inténtelo de nuevo. Mientras tanto, siguen vigentes los ajustes anteriores.</translation>
    </message>
    <message>
        <source>Ask an administrator of the spawner, or connect as a user who may.</source>
        <translation>Pregunte a un administrador del spawner o conéctese como un usuario con permiso.</translation>
    </message>
    <message>
        <source>Choose another port, or stop the program that has this one.</source>
        <translation>Elija otro puerto o detenga el programa que usa este.</translation>
    </message>
    <message>
        <source>Free what is named, or raise its limit. The doctor shows the limits.</source>
        <translation>Libere lo que se indica o aumente su límite. La búsqueda de problemas muestra los límites.</translation>
    </message>
    <message>
        <source>The spawner may be older than this program: update it.</source>
        <translation>Puede que el spawner sea más antiguo que este programa: actualícelo.</translation>
    </message>
    <message>
        <source>Try again when it is back.</source>
        <translation>Inténtelo de nuevo cuando esté disponible.</translation>
    </message>
    <message>
        <source>Allow the file to be executed, or deploy it from here: that does so by itself.</source>
        <translation>Permita ejecutar el archivo o despliéguelo desde aquí: así se hace automáticamente.</translation>
    </message>
    <message>
        <source>Build it for the computer it is to run on, and upload it whole. A script needs a first line with its interpreter.</source>
        <translation>Compílelo para el equipo en el que se ejecutará y súbalo entero. Un script necesita una primera línea con su intérprete.</translation>
    </message>
    <message>
        <source>The log of the app says more.</source>
        <translation>El registro de la aplicación da más información.</translation>
    </message>
    <message>
        <source>See in its log what it waits for, or allow it more time in its settings.</source>
        <translation>Vea en su registro a qué espera o concédale más tiempo en sus ajustes.</translation>
    </message>
    <message>
        <source>Read its log, deploy a version that works or roll back to the one before; Start tries at once.</source>
        <translation>Lea su registro, despliegue una versión que funcione o vuelva a la anterior; Iniciar lo intenta de inmediato.</translation>
    </message>
    <message>
        <source>Resume it.</source>
        <translation>Reanúdela.</translation>
    </message>
    <message>
        <source>Allow it more processes in its settings, or make it faster.</source>
        <translation>Permítale más procesos en sus ajustes o hágala más rápida.</translation>
    </message>
    <message>
        <source>See in its log what it does, or allow it more time in its settings.</source>
        <translation>Vea en su registro qué hace o concédale más tiempo en sus ajustes.</translation>
    </message>
    <message>
        <source>See whether it runs.</source>
        <translation>Compruebe si está en ejecución.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what went wrong in general, %2 the details.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No spawner is running on this computer</source>
        <translation>No hay ningún spawner en ejecución en este equipo</translation>
    </message>
    <message>
        <source>The spawner service is stopped</source>
        <translation>El servicio del spawner está detenido</translation>
    </message>
    <message>
        <source>You may not use %1</source>
        <translation>No tiene permiso para usar %1</translation>
    </message>
    <message>
        <source>You may not use %1. It belongs to group %2; you are not in it</source>
        <translation>No tiene permiso para usar %1. Pertenece al grupo %2 y usted no está en él</translation>
    </message>
    <message>
        <source>The spawner there speaks another protocol than this program</source>
        <translation>Ese spawner usa un protocolo distinto al de este programa</translation>
    </message>
    <message>
        <source>Spawner %1 speaks protocol %2; this program speaks %3</source>
        <extracomment>A version, and two numbers of protocols.</extracomment>
        <translation>El spawner %1 usa el protocolo %2; este programa usa el %3</translation>
    </message>
    <message>
        <source>The connection was lost: %1</source>
        <translation>Se perdió la conexión: %1</translation>
    </message>
    <message>
        <source>ssh could not connect: %1</source>
        <translation>ssh no pudo conectar: %1</translation>
    </message>
    <message>
        <source>sudo usermod -aG %1 $USER, then log in again</source>
        <translation>sudo usermod -aG %1 $USER y, después, vuelva a iniciar sesión</translation>
    </message>
    <message>
        <source>Connect as the user it belongs to.</source>
        <translation>Conéctese como el usuario al que pertenece.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Actualice este programa.</translation>
    </message>
    <message>
        <source>Update the spawner.</source>
        <translation>Actualice el spawner.</translation>
    </message>
    <message>
        <source>Try the same in a terminal: a host key or a password that ssh would ask for cannot be given here.</source>
        <translation>Pruebe lo mismo en un terminal: aquí no se puede responder si ssh pide una clave de equipo o una contraseña.</translation>
    </message>
</context>
<context>
    <name>spawner::Notice</name>
    <message>
        <source>Show log</source>
        <translation>Mostrar registro</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <translation>Silenciar 1 hora</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
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
        <translation>Terminó con el estado de salida %1.</translation>
    </message>
    <message>
        <source>It was ended by the signal %1.</source>
        <translation>La señal %1 puso fin a su ejecución.</translation>
    </message>
    <message>
        <source>%1 runs again</source>
        <translation>%1 vuelve a estar en ejecución</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>%1 ha fallado</translation>
    </message>
    <message>
        <source>%1
Last line: %2</source>
        <extracomment>%1 is a sentence on how a program ended, %2 the last line of its output.</extracomment>
        <translation>%1
Última línea: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 crashed %n times in 2 min</source>
        <extracomment>%1 is a program; the plural is of how often it crashed.</extracomment>
        <translation>
            <numerusform>%1 ha fallado %n vez en 2 min</numerusform>
            <numerusform>%1 ha fallado %n veces en 2 min</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1 crashed %n times within a minute</source>
        <translation>
            <numerusform>%1 ha fallado %n vez en un minuto</numerusform>
            <numerusform>%1 ha fallado %n veces en un minuto</numerusform>
            </translation>
    </message>
    <message>
        <source>%1 crashes again and again</source>
        <translation>%1 falla una y otra vez</translation>
    </message>
    <message>
        <source>Restarts are paused.</source>
        <translation>Los reinicios están en pausa.</translation>
    </message>
    <message>
        <source>%1 was deployed</source>
        <translation>Se ha desplegado %1</translation>
    </message>
    <message>
        <source>%1 was rolled back</source>
        <translation>Se ha revertido %1</translation>
    </message>
    <message>
        <source>The new version of %1 does not run</source>
        <translation>La versión nueva de %1 no funciona</translation>
    </message>
    <message>
        <source>%1 cannot be run</source>
        <translation>No se puede ejecutar %1</translation>
    </message>
    <message>
        <source>The configuration has a mistake</source>
        <translation>La configuración tiene un error</translation>
    </message>
    <message>
        <source>The connection to %1 is lost</source>
        <translation>Se ha perdido la conexión con %1</translation>
    </message>
</context>
<context>
    <name>spawner::Notifications</name>
    <message>
        <source>This is a test</source>
        <translation>Esto es una prueba</translation>
    </message>
    <message>
        <source>Notifications about crashes look like this.</source>
        <translation>Las notificaciones de fallos tienen este aspecto.</translation>
    </message>
</context>
<context>
    <name>spawner::NotificationsPage</name>
    <message>
        <source>What to tell</source>
        <translation>Qué notificar</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>Mostrar &amp;notificaciones</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Notificar</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Badge</source>
        <extracomment>The number on the program's icon in the dock.</extracomment>
        <translation>Contador</translation>
    </message>
    <message>
        <source>An app crashes</source>
        <translation>Una aplicación falla</translation>
    </message>
    <message>
        <source>An app keeps crashing</source>
        <translation>Una aplicación falla una y otra vez</translation>
    </message>
    <message>
        <source>An app works again</source>
        <translation>Una aplicación vuelve a funcionar</translation>
    </message>
    <message>
        <source>An app is deployed</source>
        <translation>Se despliega una aplicación</translation>
    </message>
    <message>
        <source>A new version or the configuration has a mistake</source>
        <translation>Una versión nueva o la configuración tiene un error</translation>
    </message>
    <message>
        <source>The connection is lost</source>
        <translation>Se pierde la conexión</translation>
    </message>
    <message>
        <source>Never told: that an idle app was stopped, what you did yourself, and what the window shows just then.</source>
        <translation>Nunca se notifica: que se detuvo una aplicación inactiva, lo que haya hecho usted mismo ni lo que la ventana muestre en ese momento.</translation>
    </message>
    <message>
        <source>%1: notify</source>
        <extracomment>For screen readers: %1 is an event, "An app crashes".</extracomment>
        <translation>%1: notificar</translation>
    </message>
    <message>
        <source>%1: sound</source>
        <translation>%1: sonido</translation>
    </message>
    <message>
        <source>%1: badge</source>
        <translation>%1: contador</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>&amp;Quiet at certain hours (the badge still counts)</source>
        <translation>&amp;Silenciar a ciertas horas (el contador sigue contando)</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <extracomment>Quiet hours begin at that time.</extracomment>
        <translation>&amp;Desde:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <extracomment>Quiet hours end at that time.</extracomment>
        <translation>&amp;Hasta:</translation>
    </message>
    <message>
        <source>Muted apps</source>
        <translation>Aplicaciones silenciadas</translation>
    </message>
    <message>
        <source>Apps; those that are checked are muted</source>
        <translation>Aplicaciones; las marcadas están silenciadas</translation>
    </message>
    <message>
        <source>There are no apps yet.</source>
        <translation>Aún no hay aplicaciones.</translation>
    </message>
    <message>
        <source>Nothing is told of the apps that are checked.</source>
        <translation>No se notifica nada de las aplicaciones marcadas.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>&amp;Enviar una prueba</translation>
    </message>
    <message>
        <source>Sent. If nothing appeared, the desktop may be set not to disturb.</source>
        <translation>Enviada. Si no apareció nada, es posible que el escritorio esté en modo «No molestar».</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
</context>
<context>
    <name>spawner::PaneTabs</name>
    <message>
        <source>Panes</source>
        <translation>Paneles</translation>
    </message>
</context>
<context>
    <name>spawner::PlotWidget</name>
    <message>
        <source>now %1, at most %2</source>
        <translation>ahora %1, máximo %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is the name of a curve, %2 tells its values.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: nothing yet</source>
        <translation>%1: nada todavía</translation>
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
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>hace %n h</numerusform>
            <numerusform>hace %n h</numerusform>
            </translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The right end of a plot's time.</extracomment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 ago: %2</source>
        <extracomment>At the pointer in a plot: %1 is a time, %2 the values.</extracomment>
        <translation>hace %1: %2</translation>
    </message>
</context>
<context>
    <name>spawner::ProcessWatch</name>
    <message>
        <source>there is no process %1 any more</source>
        <translation>ya no existe el proceso %1</translation>
    </message>
    <message>
        <source>cannot watch the process %1</source>
        <translation>no se puede vigilar el proceso %1</translation>
    </message>
    <message>
        <source>cannot end the spawner</source>
        <translation>no se puede terminar el spawner</translation>
    </message>
</context>
<context>
    <name>spawner::ProcessesModel</name>
    <message>
        <source>in charge</source>
        <extracomment>Of a process: it answers.</extracomment>
        <translation>en servicio</translation>
    </message>
    <message>
        <source>on trial</source>
        <translation>a prueba</translation>
    </message>
    <message>
        <source>retiring</source>
        <translation>en retirada</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Requests in flight, and how many a process takes at once.</extracomment>
        <translation>%1 de %2</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Of a process: whether it answers, is on trial, or goes.</extracomment>
        <translation>Función</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>Of a process: how it is spoken to (stdio or socket).</extracomment>
        <translation>Modo</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>How many requests a process has answered.</extracomment>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Tiempo activo</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactividad</translation>
    </message>
</context>
<context>
    <name>spawner::Profile</name>
    <message>
        <source>Enter the host, as you would for ssh: web1, or admin@web1.example.org</source>
        <translation>Introduzca el equipo como lo haría para ssh: web1 o admin@web1.example.org</translation>
    </message>
    <message>
        <source>“%1” is no host</source>
        <translation>«%1» no es un equipo</translation>
    </message>
    <message>
        <source>“%1” is no host: it has characters that no host has</source>
        <translation>«%1» no es un equipo: contiene caracteres que ningún equipo tiene</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Enter the path of the control socket: /run/fcgi-spawner/control.sock</source>
        <translation>Introduzca la ruta del socket de control: /run/fcgi-spawner/control.sock</translation>
    </message>
    <message>
        <source>The path of the socket has to begin with “/”: %1</source>
        <translation>La ruta del socket debe empezar por «/»: %1</translation>
    </message>
</context>
<context>
    <name>spawner::ProfileEditor</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>My own, on this computer</source>
        <translation>El mío, en este equipo</translation>
    </message>
    <message>
        <source>The system's, on this computer</source>
        <translation>El del sistema, en este equipo</translation>
    </message>
    <message>
        <source>On this computer, by its socket</source>
        <translation>En este equipo, por su socket</translation>
    </message>
    <message>
        <source>On a server, by ssh</source>
        <translation>En un servidor, por ssh</translation>
    </message>
    <message>
        <source>&amp;Spawner:</source>
        <translation>&amp;Spawner:</translation>
    </message>
    <message>
        <source>Socket &amp;path:</source>
        <translation>&amp;Ruta del socket:</translation>
    </message>
    <message>
        <source>admin@web1.example.org</source>
        <extracomment>What is given to ssh; keep the example plain.</extracomment>
        <translation>admin@web1.example.org</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Equipo:</translation>
    </message>
    <message>
        <source>ssh &amp;options:</source>
        <translation>&amp;Opciones de ssh:</translation>
    </message>
    <message>
        <source>Co&amp;mmand there:</source>
        <translation>&amp;Comando remoto:</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No colour.</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>&amp;Color of the strip:</source>
        <translation>Co&amp;lor de la franja:</translation>
    </message>
    <message>
        <source>Pro&amp;duction: ask before touching several apps</source>
        <translation>Pro&amp;ducción: preguntar antes de actuar sobre varias aplicaciones</translation>
    </message>
    <message>
        <source>&amp;Look only: this program changes nothing there</source>
        <translation>Solo cons&amp;ulta: este programa no cambia nada allí</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Añadir una conexión</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>Editar la conexión</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>compilado ahora mismo</translation>
    </message>
    <message>
        <source>built %1 ago</source>
        <translation>compilado hace %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in flight (will finish)</source>
        <translation>
            <numerusform>%n petición en curso (se completará)</numerusform>
            <numerusform>%n peticiones en curso (se completarán)</numerusform>
            </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between facts of a list.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>¿Reemplazar %1?</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Name of the new app</source>
        <translation>Nombre de la aplicación nueva</translation>
    </message>
    <message numerus="yes">
        <source>Do the same for the %n remaining file(s)</source>
        <translation>
            <numerusform>Hacer lo mismo con el archivo restante</numerusform>
            <numerusform>Hacer lo mismo con los %n archivos restantes</numerusform>
            </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation>&amp;Desplegar</translation>
    </message>
    <message>
        <source>&amp;Keep both…</source>
        <translation>&amp;Conservar ambas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is an app of this name.</source>
        <translation>Ya existe una aplicación con este nombre.</translation>
    </message>
    <message>
        <source>It will be at %1.</source>
        <translation>Estará en %1.</translation>
    </message>
</context>
<context>
    <name>spawner::RequestsModel</name>
    <message>
        <source>reading</source>
        <extracomment>Of a request: its body is being read.</extracomment>
        <translation>leyendo</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>Of a request: for a process.</extracomment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>Of a request: the app works on it.</extracomment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>sending</source>
        <extracomment>Of a request: the answer is being sent.</extracomment>
        <translation>enviando</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Instead of the time at which a request ended.</extracomment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1, aborted</source>
        <extracomment>Of a request: the client went away.</extracomment>
        <translation>%1, cancelada</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>%1, truncated</source>
        <extracomment>Of a request: the app ended before the answer was whole.</extracomment>
        <translation>%1, truncada</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation>Tardó %1</translation>
    </message>
    <message>
        <source>Waited %1 for a process</source>
        <translation>Esperó %1 por un proceso</translation>
    </message>
    <message>
        <source>Did not wait</source>
        <translation>No esperó</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 recibidos</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 enviados</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>Proceso %1</translation>
    </message>
    <message>
        <source>No process</source>
        <translation>Ningún proceso</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Of a request: GET, POST, ...</extracomment>
        <translation>Método</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time taken</source>
        <extracomment>How long a request took.</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Waited</source>
        <extracomment>How long a request waited for a process.</extracomment>
        <translation>Espera</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>Bytes of a request's body.</extracomment>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>Bytes of an answer's body.</extracomment>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
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
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hidden</source>
        <extracomment>%1 is "3 in flight"; the number is of requests that the search hides.</extracomment>
        <translation>
            <numerusform>%1, %n oculta</numerusform>
            <numerusform>%1, %n ocultas</numerusform>
            </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copiar como c&amp;url</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Which requests are shown</source>
        <translation>Qué peticiones se muestran</translation>
    </message>
    <message>
        <source>Chosen app (none)</source>
        <extracomment>Requests of the app that is chosen in the list.</extracomment>
        <translation>Aplicación elegida (ninguna)</translation>
    </message>
    <message>
        <source>All apps</source>
        <translation>Todas las aplicaciones</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>Buscar peticiones</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>The selected requests as commands for a terminal; without headers and bodies, which nobody kept</source>
        <translation>Las peticiones seleccionadas como comandos para un terminal; sin cabeceras ni cuerpos, que no se conservan</translation>
    </message>
</context>
<context>
    <name>spawner::RulesDialog</name>
    <message>
        <source>Levels of log lines</source>
        <translation>Niveles de las líneas del registro</translation>
    </message>
    <message>
        <source>One rule a line: a level (trace, debug, info, warning, error, fatal) and a regular expression. The first rule that matches a line decides. “auto” takes the level from the word that the expression captures; “warning@stderr” is a rule for that stream alone.</source>
        <translation>Una regla por línea: un nivel (trace, debug, info, warning, error, fatal) y una expresión regular. Decide la primera regla que coincida con una línea. «auto» toma el nivel de la palabra que captura la expresión; «warning@stderr» es una regla solo para ese flujo.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
</context>
<context>
    <name>spawner::Settings</name>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>it was written by a newer version</source>
        <translation>lo escribió una versión más reciente</translation>
    </message>
    <message>
        <source>The settings in %1 could not be used: %2. They were put aside as %3; the standard settings apply.</source>
        <translation>No se pudieron usar los ajustes de %1: %2. Se guardaron aparte como %3; se aplican los ajustes predeterminados.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used: %2. Changes may not be kept.</source>
        <translation>No se pueden usar los ajustes de %1: %2. Es posible que los cambios no se conserven.</translation>
    </message>
    <message>
        <source>the settings cannot be written to %1</source>
        <translation>no se pueden escribir los ajustes en %1</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>no existe el archivo %1</translation>
    </message>
    <message>
        <source>%1 has no settings for this program: %2</source>
        <translation>%1 no contiene ajustes para este programa: %2</translation>
    </message>
    <message>
        <source>%1 has no settings of this program</source>
        <translation>%1 no contiene ajustes de este programa</translation>
    </message>
</context>
<context>
    <name>spawner::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Páginas de ajustes</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste contiene estas palabras.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>spawner::ShortcutsPage</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Buscar acciones y teclas</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Sin tecla</translation>
    </message>
    <message>
        <source>S&amp;tandard</source>
        <translation>&amp;Predeterminada</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Restablecer todo</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
    <message>
        <source>&amp;Key for %1:</source>
        <extracomment>%1 is the text of an action. The key goes to the field for it.</extracomment>
        <translation>&amp;Tecla para %1:</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <extracomment>%1 is a key, %2 the text of the action that has it.</extracomment>
        <translation>%1 pertenece a «%2».</translation>
    </message>
    <message>
        <source>Take %1 away from “%2”</source>
        <extracomment>%1 is a key, %2 the text of the action that loses it.</extracomment>
        <translation>Quitar %1 a «%2»</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
</context>
<context>
    <name>spawner::SingleInstance</name>
    <message>
        <source>the program that is to be replaced does not end</source>
        <translation>el programa que se va a reemplazar no termina</translation>
    </message>
    <message>
        <source>the program runs already, but does not answer</source>
        <translation>el programa ya está en ejecución, pero no responde</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2</source>
        <translation>no se puede crear %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>no se puede crear %1</translation>
    </message>
</context>
<context>
    <name>spawner::SshTransport</name>
    <message>
        <source>cannot make a socket pair for ssh</source>
        <translation>no se puede crear un par de sockets para ssh</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what failed: what ssh said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ssh cannot be started: is OpenSSH installed on this computer?</source>
        <translation>no se puede iniciar ssh: ¿está OpenSSH instalado en este equipo?</translation>
    </message>
    <message>
        <source>ssh to %1 was ended</source>
        <translation>se terminó ssh a %1</translation>
    </message>
    <message>
        <source>%1 ended the connection</source>
        <translation>%1 cerró la conexión</translation>
    </message>
    <message>
        <source>%1 did not let us in</source>
        <translation>%1 no permitió el acceso</translation>
    </message>
    <message>
        <source>ssh could not connect to %1</source>
        <translation>ssh no pudo conectar con %1</translation>
    </message>
    <message>
        <source>fcgi-spawnerctl is not installed on %1</source>
        <translation>fcgi-spawnerctl no está instalado en %1</translation>
    </message>
    <message>
        <source>no spawner answers on %1</source>
        <translation>ningún spawner responde en %1</translation>
    </message>
    <message>
        <source>ssh to %1 ended with status %2</source>
        <translation>ssh a %1 terminó con el estado %2</translation>
    </message>
</context>
<context>
    <name>spawner::StatusStrip</name>
    <message>
        <source>Disconnected</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connected (read-only)</source>
        <translation>Conectado (solo lectura)</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Shows those that need attention, or all apps</source>
        <translation>Muestra las que requieren atención, o todas las aplicaciones</translation>
    </message>
    <message>
        <source>Shows the last requests</source>
        <translation>Muestra las últimas peticiones</translation>
    </message>
    <message>
        <source>daemon %1</source>
        <extracomment>%1 a version</extracomment>
        <translation>demonio %1</translation>
    </message>
    <message>
        <source>Checks the installation</source>
        <translation>Comprueba la instalación</translation>
    </message>
    <message>
        <source>%1 lines/s</source>
        <extracomment>Lines of log per second, short.</extracomment>
        <translation>%1 líneas/s</translation>
    </message>
    <message>
        <source>Shows the log</source>
        <translation>Muestra el registro</translation>
    </message>
</context>
<context>
    <name>spawner::StatusSummary</name>
    <message>
        <source>No spawner is running</source>
        <translation>No hay ningún spawner en ejecución</translation>
    </message>
    <message>
        <source>The spawner service is stopped</source>
        <translation>El servicio del spawner está detenido</translation>
    </message>
    <message>
        <source>You may not use this spawner</source>
        <translation>No tiene permiso para usar este spawner</translation>
    </message>
    <message>
        <source>The spawner is of another version</source>
        <translation>El spawner es de otra versión</translation>
    </message>
    <message>
        <source>Connection lost – trying again</source>
        <translation>Conexión perdida – reintentando</translation>
    </message>
    <message>
        <source>The spawner cannot be reached</source>
        <translation>No se puede acceder al spawner</translation>
    </message>
    <message>
        <source>The connection by ssh failed</source>
        <translation>Falló la conexión por ssh</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>No apps yet</source>
        <translation>Aún no hay aplicaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en ejecución</numerusform>
            <numerusform>%n en ejecución</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n idle</source>
        <translation>
            <numerusform>%n inactiva</numerusform>
            <numerusform>%n inactivas</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n starting</source>
        <translation>
            <numerusform>%n iniciando</numerusform>
            <numerusform>%n iniciando</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n en pausa</numerusform>
            <numerusform>%n en pausa</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n crashed</source>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n app(s), none running</source>
        <translation>
            <numerusform>%n aplicación, no está en ejecución</numerusform>
            <numerusform>%n aplicaciones, ninguna en ejecución</numerusform>
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
        <translation>Filtrar aplicaciones…</translation>
    </message>
    <message>
        <source>Filter apps</source>
        <translation>Filtrar aplicaciones</translation>
    </message>
    <message>
        <source>Shows the apps whose names have these words</source>
        <translation>Muestra las aplicaciones cuyos nombres contienen estas palabras</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>Chips that filter the list of apps; %1 is how many there are.</extracomment>
        <translation>Todas %1</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>En ejecución %1</translation>
    </message>
    <message>
        <source>Idle %1</source>
        <translation>Inactivas %1</translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <translation>Detenidas %1</translation>
    </message>
    <message>
        <source>Crashed %1</source>
        <translation>Fallidas %1</translation>
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
        <translation>GNOME no tiene lugar para iconos de bandeja. La extensión «AppIndicator and KStatusNotifierItem Support» lo añade; el programa también funciona sin ella.</translation>
    </message>
    <message>
        <source>This desktop has no place for tray icons at the moment. The program works without one, too.</source>
        <translation>Este escritorio no tiene por ahora lugar para iconos de bandeja. El programa también funciona sin él.</translation>
    </message>
</context>
<context>
    <name>spawner::TrayMenu</name>
    <message>
        <source>Open site in &amp;browser</source>
        <translation>Abrir el sitio en el nave&amp;gador</translation>
    </message>
    <message>
        <source>&amp;Crashed</source>
        <translation>&amp;Fallidas</translation>
    </message>
    <message>
        <source>A&amp;pps</source>
        <translation>A&amp;plicaciones</translation>
    </message>
    <message>
        <source>Dae&amp;mon</source>
        <translation>&amp;Demonio</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexión</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Notificaciones</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <translation>Silenciar 1 hora</translation>
    </message>
</context>
<context>
    <name>spawner::VerbRunner</name>
    <message>
        <source>No app is running.</source>
        <translation>No hay ninguna aplicación en ejecución.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>Reiniciando…</translation>
    </message>
    <message>
        <source>Reloading…</source>
        <translation>Recargando…</translation>
    </message>
    <message>
        <source>Killing…</source>
        <translation>Matando…</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Pausando…</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>Reanudando…</translation>
    </message>
    <message>
        <source>Rolling back…</source>
        <translation>Revirtiendo…</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Mostrar registro</translation>
    </message>
    <message>
        <source>%1 was not started: %2</source>
        <extracomment>All of these: %1 an app, %2 what the spawner says</extracomment>
        <translation>No se inició %1: %2</translation>
    </message>
    <message>
        <source>%1 was not stopped: %2</source>
        <translation>No se detuvo %1: %2</translation>
    </message>
    <message>
        <source>%1 was not restarted: %2</source>
        <translation>No se reinició %1: %2</translation>
    </message>
    <message>
        <source>%1 was not reloaded: %2</source>
        <translation>No se recargó %1: %2</translation>
    </message>
    <message>
        <source>%1 was not killed: %2</source>
        <translation>No se mató %1: %2</translation>
    </message>
    <message>
        <source>%1 was not paused: %2</source>
        <translation>No se pausó %1: %2</translation>
    </message>
    <message>
        <source>%1 was not resumed: %2</source>
        <translation>No se reanudó %1: %2</translation>
    </message>
    <message>
        <source>%1 is kept alive as before: %2</source>
        <translation>No cambió «Mantener activa» de %1: %2</translation>
    </message>
    <message>
        <source>The time of %1 was not extended: %2</source>
        <translation>No se extendió el tiempo de %1: %2</translation>
    </message>
    <message>
        <source>%1 was not rolled back: %2</source>
        <translation>No se revirtió %1: %2</translation>
    </message>
    <message>
        <source>The configuration was not reloaded: %1</source>
        <translation>No se recargó la configuración: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) did not do it; the list says why.</source>
        <translation>
            <numerusform>%n aplicación no lo hizo; la lista indica por qué.</numerusform>
            <numerusform>%n aplicaciones no lo hicieron; la lista indica por qué.</numerusform>
            </translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>%1 en pausa</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 detenida</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) paused</source>
        <translation>
            <numerusform>%n aplicación en pausa</numerusform>
            <numerusform>%n aplicaciones en pausa</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) stopped</source>
        <translation>
            <numerusform>%n aplicación detenida</numerusform>
            <numerusform>%n aplicaciones detenidas</numerusform>
            </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The configuration stays as it was: %1</source>
        <translation>La configuración queda como estaba: %1</translation>
    </message>
    <message>
        <source>Configuration reloaded. Until the daemon is restarted, these stay as they were: %1</source>
        <extracomment>%1 names of settings</extracomment>
        <translation>Configuración recargada. Hasta que se reinicie el demonio, quedan como estaban: %1</translation>
    </message>
    <message>
        <source>Configuration reloaded</source>
        <translation>Configuración recargada</translation>
    </message>
</context>
<context>
    <name>spawner::VersionsPanel</name>
    <message>
        <source>%1 (in charge)</source>
        <translation>%1 (en servicio)</translation>
    </message>
    <message>
        <source>No version was deployed through the spawner yet.</source>
        <translation>Aún no se ha desplegado ninguna versión mediante el spawner.</translation>
    </message>
    <message>
        <source>Versions of the app</source>
        <translation>Versiones de la aplicación</translation>
    </message>
    <message>
        <source>Deployed</source>
        <extracomment>Of a version: when it was deployed; its size; by whom; its checksum.</extracomment>
        <translation>Desplegada</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>&amp;Roll back to this version</source>
        <translation>&amp;Revertir a esta versión</translation>
    </message>
</context>
<context>
    <name>spawner::WindowPanes</name>
    <message numerus="yes">
        <source>%n line(s) saved as %1</source>
        <translation>
            <numerusform>%n línea guardada como %1</numerusform>
            <numerusform>%n líneas guardadas como %1</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::WindowVerbs</name>
    <message>
        <source>The daemon does not listen at an address that a browser could open.</source>
        <translation>El demonio no escucha en ninguna dirección que pueda abrir un navegador.</translation>
    </message>
    <message>
        <source>No browser could be started for %1</source>
        <translation>No se pudo iniciar ningún navegador para %1</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>Copiar URL</translation>
    </message>
    <message numerus="yes">
        <source>%n URL(s) copied</source>
        <translation>
            <numerusform>%n URL copiada</numerusform>
            <numerusform>%n URL copiadas</numerusform>
            </translation>
    </message>
    <message>
        <source>There is no file in the clipboard to deploy.</source>
        <translation>No hay ningún archivo en el portapapeles para desplegar.</translation>
    </message>
    <message>
        <source>The daemon was not stopped: %1</source>
        <translation>El demonio no se detuvo: %1</translation>
    </message>
    <message>
        <source>The manual: %1</source>
        <translation>El manual: %1</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar comando</translation>
    </message>
</context>
</TS>
