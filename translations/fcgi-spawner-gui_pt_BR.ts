<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
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
        <translation>Sobre o FastCGI Spawner</translation>
    </message>
    <message>
        <source>FastCGI Spawner</source>
        <translation>FastCGI Spawner</translation>
    </message>
    <message>
        <source>Drop a FastCGI program into a folder, and it is on the web.</source>
        <translation>Solte um programa FastCGI em uma pasta e ele estará na web.</translation>
    </message>
    <message>
        <source>This program: %1, with Qt %2</source>
        <translation>Este programa: %1, com Qt %2</translation>
    </message>
    <message>
        <source>Spawner: %1</source>
        <extracomment>The daemon that is connected.</extracomment>
        <translation>Spawner: %1</translation>
    </message>
    <message>
        <source>This program is under the MIT licence. The spawner is too, but uses Qt's HTTP server: as a whole it is under the GNU General Public License, version 3.</source>
        <translation>Este programa está sob a licença MIT. O spawner também, mas usa o servidor HTTP do Qt: como um todo, está sob a Licença Pública Geral GNU, versão 3.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>spawner::ActionMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;App</source>
        <translation>A&amp;plicativo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Ir para</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>Dae&amp;mon</source>
        <translation>&amp;Daemon</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Notificações</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Ferramentas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
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
        <translation>esta conexão é somente leitura</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>não há conexão</translation>
    </message>
    <message>
        <source>no app is selected</source>
        <translation>nenhum aplicativo está selecionado</translation>
    </message>
    <message>
        <source>more than one app is selected</source>
        <translation>mais de um aplicativo está selecionado</translation>
    </message>
    <message>
        <source>the daemon is not on this computer</source>
        <translation>o daemon não está neste computador</translation>
    </message>
    <message>
        <source>the connection is there</source>
        <translation>a conexão já está estabelecida</translation>
    </message>
    <message>
        <source>it runs, or cannot be started</source>
        <translation>está em execução ou não pode ser iniciado</translation>
    </message>
    <message>
        <source>it does not run</source>
        <translation>não está em execução</translation>
    </message>
    <message>
        <source>it cannot be paused</source>
        <translation>não pode ser pausado</translation>
    </message>
    <message>
        <source>it is not paused</source>
        <translation>não está pausado</translation>
    </message>
    <message>
        <source>it is not about to be stopped</source>
        <translation>não está prestes a ser parado</translation>
    </message>
    <message>
        <source>the daemon runs</source>
        <translation>o daemon está em execução</translation>
    </message>
    <message>
        <source>there are no log lines</source>
        <translation>não há linhas de registro</translation>
    </message>
    <message>
        <source>&amp;Deploy…</source>
        <translation>&amp;Implantar…</translation>
    </message>
    <message>
        <source>Puts FastCGI programs into the web folder</source>
        <translation>Coloca programas FastCGI na pasta web</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Conectar…</translation>
    </message>
    <message>
        <source>Connects to another daemon</source>
        <translation>Conecta a outro daemon</translation>
    </message>
    <message>
        <source>&amp;Save log…</source>
        <translation>&amp;Salvar registro…</translation>
    </message>
    <message>
        <source>Saves the log lines to a file</source>
        <translation>Salva as linhas do registro em um arquivo</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>Fechar &amp;janela</translation>
    </message>
    <message>
        <source>Closes this window; the apps keep running</source>
        <translation>Fecha esta janela; os aplicativos continuam em execução</translation>
    </message>
    <message>
        <source>&amp;Quit manager</source>
        <translation>S&amp;air do gerenciador</translation>
    </message>
    <message>
        <source>Quits this program; the daemon and the apps keep running</source>
        <translation>Encerra este programa; o daemon e os aplicativos continuam em execução</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>&amp;Abrir no navegador</translation>
    </message>
    <message>
        <source>Opens the pages of the selected apps; with none selected, the site</source>
        <translation>Abre as páginas dos aplicativos selecionados; sem seleção, o site</translation>
    </message>
    <message>
        <source>&amp;Copy URL</source>
        <translation>&amp;Copiar URL</translation>
    </message>
    <message>
        <source>Copies the addresses of the selected apps</source>
        <translation>Copia os endereços dos aplicativos selecionados</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Starts the selected apps now, rather than on the first request</source>
        <translation>Inicia já os aplicativos selecionados, sem esperar a primeira requisição</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>Restarts the selected apps; requests in flight finish first</source>
        <translation>Reinicia os aplicativos selecionados; as requisições em andamento terminam antes</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Stops the selected apps; the next request starts them again</source>
        <translation>Interrompe os aplicativos selecionados; a próxima requisição os inicia de novo</translation>
    </message>
    <message>
        <source>&amp;Kill…</source>
        <translation>&amp;Matar…</translation>
    </message>
    <message>
        <source>Ends the selected apps at once; requests in flight are lost</source>
        <translation>Encerra imediatamente os aplicativos selecionados; as requisições em andamento são perdidas</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>Stops the selected apps and answers requests with “unavailable” until they are resumed</source>
        <translation>Interrompe os aplicativos selecionados e responde às requisições com “indisponível” até que sejam retomados</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>R&amp;etomar</translation>
    </message>
    <message>
        <source>Lets the selected apps take requests again</source>
        <translation>Permite que os aplicativos selecionados voltem a atender requisições</translation>
    </message>
    <message>
        <source>Keep al&amp;ive</source>
        <translation>Manter ati&amp;vo</translation>
    </message>
    <message>
        <source>The selected apps are never stopped for being idle</source>
        <translation>Os aplicativos selecionados nunca são parados por ociosidade</translation>
    </message>
    <message>
        <source>&amp;Extend idle time</source>
        <translation>E&amp;stender tempo ocioso</translation>
    </message>
    <message>
        <source>Begins the idle countdown of the selected apps anew</source>
        <translation>Reinicia a contagem regressiva de ociosidade dos aplicativos selecionados</translation>
    </message>
    <message>
        <source>Roll &amp;back…</source>
        <translation>Rever&amp;ter…</translation>
    </message>
    <message>
        <source>Brings back an earlier version of the selected app</source>
        <translation>Traz de volta uma versão anterior do aplicativo selecionado</translation>
    </message>
    <message>
        <source>Show lo&amp;g</source>
        <translation>Mostrar re&amp;gistro</translation>
    </message>
    <message>
        <source>Shows the log of the selected apps</source>
        <translation>Mostra o registro dos aplicativos selecionados</translation>
    </message>
    <message>
        <source>E&amp;xplain settings</source>
        <translation>E&amp;xplicar configurações</translation>
    </message>
    <message>
        <source>Tells where each setting of the selected app comes from</source>
        <translation>Informa de onde vem cada configuração do aplicativo selecionado</translation>
    </message>
    <message>
        <source>Restart a&amp;ll…</source>
        <translation>Reiniciar t&amp;odos…</translation>
    </message>
    <message>
        <source>Restarts all apps that run</source>
        <translation>Reinicia todos os aplicativos em execução</translation>
    </message>
    <message>
        <source>Stop &amp;all…</source>
        <translation>Parar to&amp;dos…</translation>
    </message>
    <message>
        <source>Stops all apps that run; the next request starts them again</source>
        <translation>Interrompe todos os aplicativos em execução; a próxima requisição os inicia de novo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copies what is selected</source>
        <translation>Copia o que está selecionado</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Selecionar &amp;tudo</translation>
    </message>
    <message>
        <source>Selects everything</source>
        <translation>Seleciona tudo</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Localizar…</translation>
    </message>
    <message>
        <source>Searches where you are</source>
        <translation>Procura na parte atual</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Localizar pró&amp;xima</translation>
    </message>
    <message>
        <source>Goes to the next hit</source>
        <translation>Vai para a próxima ocorrência</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Localizar &amp;anterior</translation>
    </message>
    <message>
        <source>Goes to the previous hit</source>
        <translation>Vai para a ocorrência anterior</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;olar</translation>
    </message>
    <message>
        <source>Pastes text; files are deployed</source>
        <translation>Cola texto; arquivos são implantados</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>Shows the log</source>
        <translation>Mostra o registro</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>Shows all about the selected app</source>
        <translation>Mostra tudo sobre o aplicativo selecionado</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>Re&amp;quisições</translation>
    </message>
    <message>
        <source>Shows the last requests</source>
        <translation>Mostra as últimas requisições</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Eventos</translation>
    </message>
    <message>
        <source>Shows what happened: starts, stops, crashes, deployments</source>
        <translation>Mostra o que aconteceu: inícios, paradas, falhas, implantações</translation>
    </message>
    <message>
        <source>&amp;Follow log</source>
        <translation>&amp;Seguir registro</translation>
    </message>
    <message>
        <source>Stays at the newest log line</source>
        <translation>Permanece na linha mais recente do registro</translation>
    </message>
    <message>
        <source>&amp;Clear log view</source>
        <translation>&amp;Limpar exibição do registro</translation>
    </message>
    <message>
        <source>Removes the lines shown so far; the daemon keeps them</source>
        <translation>Remove as linhas mostradas até agora; o daemon as mantém</translation>
    </message>
    <message>
        <source>&amp;Wrap lines</source>
        <translation>Que&amp;brar linhas</translation>
    </message>
    <message>
        <source>Breaks long log lines instead of cutting them off</source>
        <translation>Quebra as linhas longas do registro em vez de cortá-las</translation>
    </message>
    <message>
        <source>Next &amp;error</source>
        <translation>Próximo &amp;erro</translation>
    </message>
    <message>
        <source>Goes to the next error in the log</source>
        <translation>Vai para o próximo erro no registro</translation>
    </message>
    <message>
        <source>&amp;Previous error</source>
        <translation>Erro &amp;anterior</translation>
    </message>
    <message>
        <source>Goes to the previous error in the log</source>
        <translation>Vai para o erro anterior no registro</translation>
    </message>
    <message>
        <source>Next &amp;warning</source>
        <translation>Pró&amp;ximo aviso</translation>
    </message>
    <message>
        <source>Goes to the next warning or error in the log</source>
        <translation>Vai para o próximo aviso ou erro no registro</translation>
    </message>
    <message>
        <source>Previous w&amp;arning</source>
        <translation>Aviso an&amp;terior</translation>
    </message>
    <message>
        <source>Goes to the previous warning or error in the log</source>
        <translation>Vai para o aviso ou erro anterior no registro</translation>
    </message>
    <message>
        <source>&amp;Toggle bookmark</source>
        <translation>&amp;Inserir ou remover marcador</translation>
    </message>
    <message>
        <source>Marks the log line, or removes its mark</source>
        <translation>Marca a linha do registro ou remove a marca</translation>
    </message>
    <message>
        <source>&amp;Next bookmark</source>
        <translation>Próximo &amp;marcador</translation>
    </message>
    <message>
        <source>Goes to the next marked log line</source>
        <translation>Vai para a próxima linha marcada do registro</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Tela &amp;cheia</translation>
    </message>
    <message>
        <source>The window takes the whole screen</source>
        <translation>A janela ocupa a tela inteira</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Makes the text of the log larger</source>
        <translation>Aumenta o texto do registro</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Red&amp;uzir</translation>
    </message>
    <message>
        <source>Makes the text of the log smaller</source>
        <translation>Diminui o texto do registro</translation>
    </message>
    <message>
        <source>Normal si&amp;ze</source>
        <translation>&amp;Tamanho normal</translation>
    </message>
    <message>
        <source>The text of the log has the size of all texts</source>
        <translation>O texto do registro tem o tamanho dos demais textos</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Próximo painel</translation>
    </message>
    <message>
        <source>Moves the focus to the next part of the window</source>
        <translation>Move o foco para a próxima parte da janela</translation>
    </message>
    <message>
        <source>Clear f&amp;ilter</source>
        <translation>Limpar &amp;filtro</translation>
    </message>
    <message>
        <source>Shows all apps again</source>
        <translation>Mostra novamente todos os aplicativos</translation>
    </message>
    <message>
        <source>&amp;Start daemon</source>
        <translation>&amp;Iniciar daemon</translation>
    </message>
    <message>
        <source>Starts the daemon on this computer</source>
        <translation>Inicia o daemon neste computador</translation>
    </message>
    <message>
        <source>S&amp;top daemon…</source>
        <translation>&amp;Parar daemon…</translation>
    </message>
    <message>
        <source>Stops the daemon and all apps</source>
        <translation>Interrompe o daemon e todos os aplicativos</translation>
    </message>
    <message>
        <source>&amp;Reload configuration</source>
        <translation>&amp;Recarregar configuração</translation>
    </message>
    <message>
        <source>The daemon reads its configuration again</source>
        <translation>O daemon lê novamente sua configuração</translation>
    </message>
    <message>
        <source>&amp;Retry connection</source>
        <translation>&amp;Tentar reconectar</translation>
    </message>
    <message>
        <source>Tries at once to connect again</source>
        <translation>Tenta conectar de novo imediatamente</translation>
    </message>
    <message>
        <source>D&amp;isconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>Ends the connection; the daemon and the apps keep running</source>
        <translation>Encerra a conexão; o daemon e os aplicativos continuam em execução</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Ativadas</translation>
    </message>
    <message>
        <source>Tells about crashes and the like, as set up</source>
        <translation>Avisa sobre falhas e afins, conforme configurado</translation>
    </message>
    <message>
        <source>Off for one &amp;hour</source>
        <translation>Desativadas por uma &amp;hora</translation>
    </message>
    <message>
        <source>No notifications for an hour</source>
        <translation>Sem notificações por uma hora</translation>
    </message>
    <message>
        <source>Off until &amp;restart</source>
        <translation>Desativadas até &amp;reiniciar</translation>
    </message>
    <message>
        <source>No notifications until this program is started again</source>
        <translation>Sem notificações até que este programa seja iniciado de novo</translation>
    </message>
    <message>
        <source>&amp;Doctor…</source>
        <translation>&amp;Procurar problemas…</translation>
    </message>
    <message>
        <source>Checks the installation and tells how to mend it</source>
        <translation>Verifica a instalação e informa como corrigi-la</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>All settings of this program and of the daemon</source>
        <translation>Todas as configurações deste programa e do daemon</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>&amp;Primeiros passos…</translation>
    </message>
    <message>
        <source>Sets up a daemon and a first app, step by step</source>
        <translation>Configura um daemon e um primeiro aplicativo, passo a passo</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Opens the manual</source>
        <translation>Abre o manual</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>Informações de &amp;diagnóstico…</translation>
    </message>
    <message>
        <source>What to send along with a report of a problem</source>
        <translation>O que enviar junto com o relato de um problema</translation>
    </message>
    <message>
        <source>&amp;About FastCGI Spawner</source>
        <translation>&amp;Sobre o FastCGI Spawner</translation>
    </message>
    <message>
        <source>Version, licence and who made it</source>
        <translation>Versão, licença e autoria</translation>
    </message>
    <message>
        <source>&amp;Open FastCGI Spawner</source>
        <translation>&amp;Abrir o FastCGI Spawner</translation>
    </message>
    <message>
        <source>Shows the window</source>
        <translation>Mostra a janela</translation>
    </message>
</context>
<context>
    <name>spawner::AdvancedPage</name>
    <message>
        <source>My own spawner</source>
        <translation>Meu próprio spawner</translation>
    </message>
    <message>
        <source>&amp;Control socket:</source>
        <translation>&amp;Socket de controle:</translation>
    </message>
    <message>
        <source>Empty: where the spawner makes it by itself.</source>
        <translation>Vazio: onde o spawner o cria por conta própria.</translation>
    </message>
    <message>
        <source>Settings of this program</source>
        <translation>Configurações deste programa</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>Ar&amp;quivo:</translation>
    </message>
    <message>
        <source>&amp;Open its folder</source>
        <translation>Abrir a &amp;pasta dele</translation>
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
        <translation>&amp;Redefinir…</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Ask before all apps are re&amp;started</source>
        <translation>Perguntar antes de reiniciar &amp;todos os aplicativos</translation>
    </message>
    <message>
        <source>Ask before all apps are sto&amp;pped</source>
        <translation>Perguntar antes de parar to&amp;dos os aplicativos</translation>
    </message>
    <message>
        <source>If you need help</source>
        <translation>Se precisar de ajuda</translation>
    </message>
    <message>
        <source>The diagnostics say what this program sees of the computer and the spawner, without secrets: for a report.</source>
        <translation>As informações de diagnóstico dizem o que este programa vê do computador e do spawner, sem segredos, para um relato.</translation>
    </message>
    <message>
        <source>Show the &amp;diagnostics</source>
        <translation>&amp;Mostrar as informações de diagnóstico</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exportar as configurações</translation>
    </message>
    <message>
        <source>Settings (*.ini)</source>
        <translation>Configurações (*.ini)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar configurações</translation>
    </message>
    <message>
        <source>Settings (*.ini);;All files (*)</source>
        <translation>Configurações (*.ini);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The settings are in %1.</source>
        <translation>As configurações estão em %1.</translation>
    </message>
    <message>
        <source>The settings of %1 apply now.</source>
        <translation>As configurações de %1 estão valendo.</translation>
    </message>
    <message>
        <source>Everything is as at the beginning.</source>
        <translation>Tudo está como no início.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
</context>
<context>
    <name>spawner::AppCells</name>
    <message>
        <source>App</source>
        <translation>Aplicativo</translation>
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
        <translation>Req./s</translation>
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
        <translation>Fila</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ociosidade</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Tempo ativo</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processos</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Encerrados</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Arquivo alterado</translation>
    </message>
    <message>
        <source>Last exit</source>
        <translation>Última saída</translation>
    </message>
    <message>
        <source>The file in the web folder</source>
        <translation>O arquivo na pasta web</translation>
    </message>
    <message>
        <source>What it is doing</source>
        <translation>O que está fazendo</translation>
    </message>
    <message>
        <source>The number of its process, or how many there are</source>
        <translation>O número do seu processo, ou quantos existem</translation>
    </message>
    <message>
        <source>Requests per second, and over the last minute</source>
        <translation>Requisições por segundo, e no último minuto</translation>
    </message>
    <message>
        <source>95 % of the requests of the last minute took no longer (if there were none: of all so far)</source>
        <translation>95% das requisições do último minuto não demoraram mais (se não houve nenhuma: de todas até agora)</translation>
    </message>
    <message>
        <source>Requests so far</source>
        <translation>Requisições até agora</translation>
    </message>
    <message>
        <source>Requests that wait for a process</source>
        <translation>Requisições que esperam por um processo</translation>
    </message>
    <message>
        <source>Processor time; 100 % is one core</source>
        <translation>Tempo de processador; 100% é um núcleo</translation>
    </message>
    <message>
        <source>Memory of all its processes</source>
        <translation>Memória de todos os seus processos</translation>
    </message>
    <message>
        <source>When it is stopped for being idle. Click to start the time anew; the pin keeps it alive.</source>
        <translation>Quando será parado por ociosidade. Clique para reiniciar o tempo; o alfinete o mantém ativo.</translation>
    </message>
    <message>
        <source>How long its oldest process has been running</source>
        <translation>Há quanto tempo seu processo mais antigo está em execução</translation>
    </message>
    <message>
        <source>Answers with a status of 500 or above</source>
        <translation>Respostas com status 500 ou superior</translation>
    </message>
    <message>
        <source>How many processes there are</source>
        <translation>Quantos processos existem</translation>
    </message>
    <message>
        <source>Threads of all its processes</source>
        <translation>Threads de todos os seus processos</translation>
    </message>
    <message>
        <source>How many of its processes have ended, for any reason</source>
        <translation>Quantos de seus processos terminaram, por qualquer motivo</translation>
    </message>
    <message>
        <source>When its file was changed</source>
        <translation>Quando seu arquivo foi alterado</translation>
    </message>
    <message>
        <source>How its last process ended</source>
        <translation>Como seu último processo terminou</translation>
    </message>
    <message>
        <source>×%1</source>
        <extracomment>How many processes, instead of the number of one.</extracomment>
        <translation>×%1</translation>
    </message>
    <message>
        <source>process %1, new version on trial</source>
        <translation>processo %1, nova versão em teste</translation>
    </message>
    <message>
        <source>process %1, retiring</source>
        <translation>processo %1, em retirada</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>processo %1</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n processo</numerusform>
            <numerusform>%n processos</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n requisição</numerusform>
            <numerusform>%n requisições</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n em espera</numerusform>
            <numerusform>%n em espera</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erro</numerusform>
            <numerusform>%n erros</numerusform>
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
            <numerusform>%n processo encerrado</numerusform>
            <numerusform>%n processos encerrados</numerusform>
            </translation>
    </message>
    <message>
        <source>%1: none</source>
        <extracomment>%1 is the title of a column: it has no value.</extracomment>
        <translation>%1: sem valor</translation>
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
        <translation>Processo %1</translation>
    </message>
    <message>
        <source>%1 requests per second</source>
        <translation>%1 requisições por segundo</translation>
    </message>
    <message>
        <source>95 % of the requests within %1</source>
        <translation>95% das requisições em até %1</translation>
    </message>
    <message>
        <source>%1 of a processor core</source>
        <translation>%1 de um núcleo do processador</translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <translation>%1 de memória</translation>
    </message>
    <message>
        <source>Running for %1</source>
        <translation>Em execução há %1</translation>
    </message>
    <message>
        <source>File changed %1</source>
        <translation>Arquivo alterado: %1</translation>
    </message>
    <message>
        <source>Last exit: %1</source>
        <translation>Última saída: %1</translation>
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
        <translation>não pôde ser iniciado</translation>
    </message>
    <message numerus="yes">
        <source>crashed %n time(s) in a row (%1), tries again in %2</source>
        <translation>
            <numerusform>falhou %n vez (%1), nova tentativa em %2</numerusform>
            <numerusform>falhou %n vezes seguidas (%1), nova tentativa em %2</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>crashed %n time(s) in a row (%1)</source>
        <translation>
            <numerusform>falhou %n vez (%1)</numerusform>
            <numerusform>falhou %n vezes seguidas (%1)</numerusform>
            </translation>
    </message>
    <message>
        <source>crashed (%1), tries again in %2</source>
        <translation>falhou (%1), nova tentativa em %2</translation>
    </message>
    <message>
        <source>crashed (%1)</source>
        <translation>falhou (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in flight</source>
        <translation>
            <numerusform>%n requisição em andamento</numerusform>
            <numerusform>%n requisições em andamento</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting for a process</source>
        <translation>
            <numerusform>%1, %n esperando um processo</numerusform>
            <numerusform>%1, %n esperando um processo</numerusform>
            </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ocioso</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Parando</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Crash loop</source>
        <translation>Falhas repetidas</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>its newest version is not in charge: %1</source>
        <translation>sua versão mais recente não está em serviço: %1</translation>
    </message>
    <message>
        <source>kept alive</source>
        <translation>mantido ativo</translation>
    </message>
    <message>
        <source>stops in %1</source>
        <translation>será parado em %1</translation>
    </message>
    <message>
        <source>starts with the next request</source>
        <translation>inicia com a próxima requisição</translation>
    </message>
    <message>
        <source>answers nothing until it is resumed</source>
        <translation>não responde a nada até ser retomado</translation>
    </message>
</context>
<context>
    <name>spawner::AppsArea</name>
    <message>
        <source>No FastCGI programs in %1 yet.</source>
        <extracomment>%1 a folder</extracomment>
        <translation>Ainda não há programas FastCGI em %1.</translation>
    </message>
    <message>
        <source>Drop one here.</source>
        <translation>Solte um aqui.</translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation>Implantar…</translation>
    </message>
    <message>
        <source>Deploy sample</source>
        <translation>Implantar exemplo</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s), none of this kind.</source>
        <translation>
            <numerusform>%n aplicativo, nenhum deste tipo.</numerusform>
            <numerusform>%n aplicativos, nenhum deste tipo.</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n app(s), none match “%1”.</source>
        <extracomment>%1 what was typed into the filter</extracomment>
        <translation>
            <numerusform>%n aplicativo, nenhum corresponde a “%1”.</numerusform>
            <numerusform>%n aplicativos, nenhum corresponde a “%1”.</numerusform>
            </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Limpar filtro</translation>
    </message>
</context>
<context>
    <name>spawner::AppsView</name>
    <message>
        <source>&amp;Standard columns</source>
        <translation>Colunas &amp;padrão</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Aplicativos</translation>
    </message>
    <message>
        <source>Enter opens an app. In the column Idle, Enter starts the time anew and Space keeps the app alive.</source>
        <extracomment>What a screen reader says of the list of apps.</extracomment>
        <translation>Enter abre um aplicativo. Na coluna Ociosidade, Enter reinicia o tempo e Espaço mantém o aplicativo ativo.</translation>
    </message>
    <message>
        <source>Columns of the list of apps</source>
        <translation>Colunas da lista de aplicativos</translation>
    </message>
    <message>
        <source>Click to start the time anew; the pin keeps it alive.</source>
        <translation>Clique para reiniciar o tempo; o alfinete o mantém ativo.</translation>
    </message>
    <message>
        <source>Last lines on stderr:</source>
        <translation>Últimas linhas em stderr:</translation>
    </message>
</context>
<context>
    <name>spawner::Autostart</name>
    <message>
        <source>%1 cannot be removed</source>
        <translation>Não é possível remover %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Não é possível gravar %1: %2</translation>
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
        <translation>Requisições por segundo</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
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
        <translation>Mostrar o último minuto</translation>
    </message>
    <message>
        <source>Show the last 15 minutes</source>
        <translation>Mostrar os últimos 15 minutos</translation>
    </message>
    <message>
        <source>Show the last hour</source>
        <translation>Mostrar a última hora</translation>
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
        <translation>Requisições simultâneas</translation>
    </message>
    <message>
        <source>Executable</source>
        <translation>Executável</translation>
    </message>
    <message>
        <source>It may be executed.</source>
        <translation>Pode ser executado.</translation>
    </message>
    <message>
        <source>File of the app</source>
        <translation>Arquivo do aplicativo</translation>
    </message>
    <message>
        <source>Start of a process</source>
        <translation>Início de um processo</translation>
    </message>
    <message>
        <source>Last exit</source>
        <translation>Última saída</translation>
    </message>
    <message>
        <source>Shared libraries</source>
        <translation>Bibliotecas compartilhadas</translation>
    </message>
    <message>
        <source>Every shared library it needs is there.</source>
        <translation>Todas as bibliotecas compartilhadas de que precisa estão presentes.</translation>
    </message>
    <message>
        <source>Kind of program</source>
        <translation>Tipo de programa</translation>
    </message>
    <message>
        <source>It is a whole program for this computer.</source>
        <translation>É um programa completo para este computador.</translation>
    </message>
    <message>
        <source>A request on trial</source>
        <translation>Requisição de teste</translation>
    </message>
    <message>
        <source>Settings of the app</source>
        <translation>Configurações do aplicativo</translation>
    </message>
    <message>
        <source>Starting it</source>
        <translation>Inicialização</translation>
    </message>
    <message>
        <source>A process of it runs.</source>
        <translation>Um processo dele está em execução.</translation>
    </message>
    <message>
        <source>State of the app</source>
        <translation>Estado do aplicativo</translation>
    </message>
    <message>
        <source>Newest version</source>
        <translation>Versão mais recente</translation>
    </message>
    <message>
        <source>Who may change the app</source>
        <translation>Quem pode alterar o aplicativo</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Control socket</source>
        <translation>Socket de controle</translation>
    </message>
    <message>
        <source>User of the spawner</source>
        <translation>Usuário do spawner</translation>
    </message>
    <message>
        <source>Watching files</source>
        <translation>Monitoramento de arquivos</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Arquivos abertos</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Free port</source>
        <translation>Porta livre</translation>
    </message>
    <message>
        <source>Nobody listens there yet.</source>
        <translation>Ninguém escuta ali ainda.</translation>
    </message>
    <message>
        <source>nginx in front</source>
        <translation>nginx à frente</translation>
    </message>
    <message>
        <source>nginx runs, and this file sends it here.</source>
        <translation>O nginx está em execução, e este arquivo o encaminha para cá.</translation>
    </message>
    <message>
        <source>Runtime folder</source>
        <translation>Pasta de execução</translation>
    </message>
    <message>
        <source>The runtime folder is there, and nobody else may enter it.</source>
        <translation>A pasta de execução existe, e ninguém mais pode entrar nela.</translation>
    </message>
    <message>
        <source>Paths of sockets</source>
        <translation>Caminhos dos sockets</translation>
    </message>
    <message>
        <source>systemd is told</source>
        <translation>Aviso ao systemd</translation>
    </message>
    <message>
        <source>systemd</source>
        <translation>systemd</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Aplicativos</translation>
    </message>
    <message>
        <source>Web root</source>
        <translation>Raiz web</translation>
    </message>
    <message>
        <source>Owner of the web root</source>
        <translation>Dono da raiz web</translation>
    </message>
    <message>
        <source>Way to the web root</source>
        <translation>Caminho até a raiz web</translation>
    </message>
    <message>
        <source>Reading the web root</source>
        <translation>Leitura da raiz web</translation>
    </message>
    <message>
        <source>The web root is there and can be read.</source>
        <translation>A raiz web existe e pode ser lida.</translation>
    </message>
    <message>
        <source>Who may change the web root</source>
        <translation>Quem pode alterar a raiz web</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bom saber</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Em ordem</translation>
    </message>
</context>
<context>
    <name>spawner::CloseQuestion</name>
    <message>
        <source>Close window</source>
        <translation>Fechar janela</translation>
    </message>
    <message>
        <source>Keep this manager in the tray?</source>
        <translation>Manter este gerenciador na bandeja?</translation>
    </message>
    <message>
        <source>The daemon and your apps keep running either way. You can change this in the settings.</source>
        <translation>De qualquer forma, o daemon e seus aplicativos continuam em execução. Você pode mudar isso nas configurações.</translation>
    </message>
    <message>
        <source>&amp;Keep in tray</source>
        <translation>&amp;Manter na bandeja</translation>
    </message>
    <message>
        <source>&amp;Quit manager</source>
        <translation>&amp;Sair do gerenciador</translation>
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
        <translation>Itens afetados</translation>
    </message>
    <message>
        <source>Do not &amp;ask again</source>
        <translation>Não perguntar &amp;novamente</translation>
    </message>
    <message>
        <source>Start %1?</source>
        <translation>Iniciar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Start %n app(s)?</source>
        <translation>
            <numerusform>Iniciar %n aplicativo?</numerusform>
            <numerusform>Iniciar %n aplicativos?</numerusform>
            </translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <translation>Reiniciar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n app(s)?</source>
        <translation>
            <numerusform>Reiniciar %n aplicativo?</numerusform>
            <numerusform>Reiniciar %n aplicativos?</numerusform>
            </translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <translation>Parar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n app(s)?</source>
        <translation>
            <numerusform>Parar %n aplicativo?</numerusform>
            <numerusform>Parar %n aplicativos?</numerusform>
            </translation>
    </message>
    <message>
        <source>Pause %1?</source>
        <translation>Pausar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Pause %n app(s)?</source>
        <translation>
            <numerusform>Pausar %n aplicativo?</numerusform>
            <numerusform>Pausar %n aplicativos?</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Restart all %n running app(s)?</source>
        <translation>
            <numerusform>Reiniciar o %n aplicativo em execução?</numerusform>
            <numerusform>Reiniciar todos os %n aplicativos em execução?</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Stop all %n running app(s)?</source>
        <translation>
            <numerusform>Parar o %n aplicativo em execução?</numerusform>
            <numerusform>Parar todos os %n aplicativos em execução?</numerusform>
            </translation>
    </message>
    <message>
        <source>Stop the spawner of %1?</source>
        <translation>Parar o spawner de %1?</translation>
    </message>
    <message>
        <source>Remove the connection %1?</source>
        <translation>Remover a conexão %1?</translation>
    </message>
    <message>
        <source>Set everything back to the standard?</source>
        <translation>Redefinir tudo para o padrão?</translation>
    </message>
    <message>
        <source>Roll %1 back?</source>
        <translation>Reverter %1?</translation>
    </message>
    <message numerus="yes">
        <source>Roll %n app(s) back?</source>
        <translation>
            <numerusform>Reverter %n aplicativo?</numerusform>
            <numerusform>Reverter %n aplicativos?</numerusform>
            </translation>
    </message>
    <message>
        <source>New processes take over; requests that are under way are finished by the old ones.</source>
        <translation>Novos processos assumem; as requisições em andamento são concluídas pelos antigos.</translation>
    </message>
    <message>
        <source>Requests that are under way are finished first. The next request to an app starts it again.</source>
        <translation>As requisições em andamento são concluídas antes. A próxima requisição a um aplicativo o inicia de novo.</translation>
    </message>
    <message>
        <source>Requests to what is paused get an error (503) until it is resumed.</source>
        <translation>Requisições ao que está pausado recebem um erro (503) até que seja retomado.</translation>
    </message>
    <message>
        <source>All its apps end, and no page of theirs answers until it is started again.</source>
        <translation>Todos os seus aplicativos terminam, e nenhuma página deles responde até que ele seja iniciado de novo.</translation>
    </message>
    <message>
        <source>Nothing changes for the spawner and its apps.</source>
        <translation>Nada muda para o spawner e seus aplicativos.</translation>
    </message>
    <message>
        <source>That includes connections, shortcuts and the columns of tables. Export the settings first if you may want them back.</source>
        <translation>Isso inclui conexões, atalhos e as colunas das tabelas. Exporte antes as configurações se quiser poder recuperá-las.</translation>
    </message>
    <message>
        <source>The version from before takes over, as in a deployment.</source>
        <translation>A versão anterior assume, como em uma implantação.</translation>
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
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>&amp;Restart all</source>
        <translation>&amp;Reiniciar todos</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>&amp;Parar todos</translation>
    </message>
    <message>
        <source>&amp;Stop the spawner</source>
        <translation>&amp;Parar o spawner</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>R&amp;emover</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Re&amp;definir</translation>
    </message>
    <message>
        <source>&amp;Roll back</source>
        <translation>Re&amp;verter</translation>
    </message>
</context>
<context>
    <name>spawner::ConnectionBox</name>
    <message>
        <source>Connection: %1</source>
        <translation>Conexão: %1</translation>
    </message>
</context>
<context>
    <name>spawner::ConnectionNotices</name>
    <message>
        <source>Asking for the list of apps…</source>
        <translation>Solicitando a lista de aplicativos…</translation>
    </message>
</context>
<context>
    <name>spawner::ConnectionTest</name>
    <message numerus="yes">
        <source>There was no answer within %n second(s)</source>
        <translation>
            <numerusform>Não houve resposta em %n segundo</numerusform>
            <numerusform>Não houve resposta em %n segundos</numerusform>
            </translation>
    </message>
    <message>
        <source>Connected to %1: spawner %2, running as %3</source>
        <extracomment>A host, the version of the daemon there, and the user it runs as.</extracomment>
        <translation>Conectado a %1: spawner %2, em execução como %3</translation>
    </message>
    <message>
        <source>You may look, but not change anything.</source>
        <translation>Você pode ver, mas não alterar nada.</translation>
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
        <translation>Não conectado a %1.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando a %1…</translation>
    </message>
    <message>
        <source>Starting… (%1 s)</source>
        <extracomment>How long it has taken so far, in seconds.</extracomment>
        <translation>Iniciando… (%1 s)</translation>
    </message>
    <message>
        <source>No spawner is running on this computer.</source>
        <translation>Nenhum spawner está em execução neste computador.</translation>
    </message>
    <message>
        <source>No spawner is running at %1.</source>
        <translation>Nenhum spawner está em execução em %1.</translation>
    </message>
    <message>
        <source>The spawner service is stopped.</source>
        <translation>O serviço do spawner está parado.</translation>
    </message>
    <message>
        <source>Daemon %1 speaks protocol %2; this manager speaks %3.</source>
        <extracomment>A version of the daemon, and two numbers of protocols.</extracomment>
        <translation>O daemon %1 usa o protocolo %2; este gerenciador usa o %3.</translation>
    </message>
    <message>
        <source>The daemon speaks another protocol than this manager.</source>
        <translation>O daemon usa um protocolo diferente do deste gerenciador.</translation>
    </message>
    <message>
        <source>%1 Read-only view.</source>
        <extracomment>After "Daemon 2.1 speaks protocol 3; this manager speaks 2."</extracomment>
        <translation>%1 Exibição somente leitura.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Atualize este programa.</translation>
    </message>
    <message>
        <source>Update the daemon.</source>
        <translation>Atualize o daemon.</translation>
    </message>
    <message>
        <source>ssh cannot connect to %1: %2</source>
        <extracomment>%1 a host, %2 the last words of ssh</extracomment>
        <translation>O ssh não consegue conectar a %1: %2</translation>
    </message>
    <message>
        <source>Try the same in a terminal: a host key or a password that ssh asks for cannot be given here.</source>
        <translation>Tente o mesmo em um terminal: uma chave de host ou senha que o ssh peça não pode ser fornecida aqui.</translation>
    </message>
    <message>
        <source>You may not use %1.</source>
        <translation>Você não tem permissão para usar %1.</translation>
    </message>
    <message>
        <source>Connect as the user it belongs to.</source>
        <translation>Conecte-se como o usuário a quem pertence.</translation>
    </message>
    <message>
        <source>You may not use %1. It belongs to group %2; you are not in it.</source>
        <translation>Você não tem permissão para usar %1. Ele pertence ao grupo %2, do qual você não faz parte.</translation>
    </message>
    <message>
        <source>%1
Then log in again.</source>
        <extracomment>%1 is a command</extracomment>
        <translation>%1
Depois, entre na sessão de novo.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>A porta %1 está em uso por outro programa.</translation>
    </message>
    <message>
        <source>Port %1 is used by %2.</source>
        <extracomment>%2 is a program with its process number</extracomment>
        <translation>A porta %1 está em uso por %2.</translation>
    </message>
    <message>
        <source>Cannot connect to %1: %2</source>
        <translation>Não é possível conectar a %1: %2</translation>
    </message>
    <message>
        <source>Connection lost %1</source>
        <translation>Conexão perdida (%1)</translation>
    </message>
    <message>
        <source>Connection lost %1 — retrying</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Conexão perdida (%1); tentando de novo</translation>
    </message>
    <message>
        <source>Connection lost %1 — retrying in %2</source>
        <extracomment>%1 is a time of day, %2 a time to wait ("4 s")</extracomment>
        <translation>Conexão perdida (%1); nova tentativa em %2</translation>
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
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
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
        <translation>Ao iniciar</translation>
    </message>
    <message>
        <source>&amp;Start my own spawner if none is running</source>
        <translation>&amp;Iniciar meu próprio spawner se nenhum estiver em execução</translation>
    </message>
    <message>
        <source>Without a default, this program connects to the spawner that it was last connected to.</source>
        <translation>Sem um padrão, este programa se conecta ao último spawner ao qual esteve conectado.</translation>
    </message>
    <message>
        <source>Spawners</source>
        <translation>Spawners</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Adicionar…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Remover…</translation>
    </message>
    <message>
        <source>Make it the &amp;default</source>
        <translation>Tornar pa&amp;drão</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Of a connection: the one to begin with.</extracomment>
        <translation>padrão</translation>
    </message>
    <message>
        <source>production</source>
        <translation>produção</translation>
    </message>
    <message>
        <source>look only</source>
        <translation>somente ver</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Spawners that this program knows</source>
        <translation>Spawners que este programa conhece</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
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
        <translation>Reiniciar agora</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>A number of times, short: "7×".</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 crashed %2 in %3; restarts paused.</source>
        <extracomment>%1 an app, %2 a number of times ("7×")</extracomment>
        <translation>%1 falhou %2 em %3; reinícios pausados.</translation>
    </message>
    <message>
        <source>%1 crashed %2; restarts paused.</source>
        <translation>%1 falhou %2; reinícios pausados.</translation>
    </message>
    <message>
        <source>%1 crashed %2 in %3; restarts paused until %4.</source>
        <extracomment>%1 an app, %2 a number of times ("7×"), %3 a duration, %4 a time of day</extracomment>
        <translation>%1 falhou %2 em %3; reinícios pausados até %4.</translation>
    </message>
    <message>
        <source>%1 crashed %2; restarts paused until %3.</source>
        <translation>%1 falhou %2; reinícios pausados até %3.</translation>
    </message>
</context>
<context>
    <name>spawner::DaemonConnection</name>
    <message>
        <source>The spawner does not answer any more.</source>
        <translation>O spawner não responde mais.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>A conexão foi fechada.</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation>Não há conexão com %1.</translation>
    </message>
    <message>
        <source>The connection “%1” is set to look only.</source>
        <translation>A conexão “%1” está configurada somente para visualização.</translation>
    </message>
    <message>
        <source>You may look at this spawner, but not change anything.</source>
        <translation>Você pode ver este spawner, mas não alterar nada.</translation>
    </message>
</context>
<context>
    <name>spawner::DaemonLauncher</name>
    <message>
        <source>There is no systemctl on this computer.</source>
        <translation>Não há systemctl neste computador.</translation>
    </message>
    <message>
        <source>systemctl did not answer in time.</source>
        <translation>O systemctl não respondeu a tempo.</translation>
    </message>
    <message>
        <source>fcgi-spawner is not installed on this computer.</source>
        <translation>O fcgi-spawner não está instalado neste computador.</translation>
    </message>
    <message>
        <source>The spawner service could not start: %1</source>
        <translation>O serviço do spawner não pôde iniciar: %1</translation>
    </message>
    <message>
        <source>The spawner service runs, but its control socket is not at %1.</source>
        <translation>O serviço do spawner está em execução, mas seu socket de controle não está em %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Não é possível criar a pasta %1.</translation>
    </message>
    <message>
        <source>The spawner service could not be started.</source>
        <translation>Não foi possível iniciar o serviço do spawner.</translation>
    </message>
    <message>
        <source>The spawner service could not be stopped.</source>
        <translation>Não foi possível parar o serviço do spawner.</translation>
    </message>
    <message>
        <source>The spawner with the process number %1 does not run any more.</source>
        <translation>O spawner com o número de processo %1 não está mais em execução.</translation>
    </message>
    <message>
        <source>The spawner has not ended yet: it waits for requests that are under way.</source>
        <translation>O spawner ainda não terminou: ele espera as requisições em andamento.</translation>
    </message>
</context>
<context>
    <name>spawner::DaemonPage</name>
    <message>
        <source>Settings in force</source>
        <translation>Configurações em vigor</translation>
    </message>
    <message>
        <source>Search the spawner's settings</source>
        <translation>Pesquisar nas configurações do spawner</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>The last one: where the value of a setting is from.</extracomment>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>The spawner's settings in force</source>
        <translation>Configurações em vigor do spawner</translation>
    </message>
    <message>
        <source>Its file</source>
        <translation>O arquivo dele</translation>
    </message>
    <message>
        <source>&amp;Open in the editor</source>
        <translation>A&amp;brir no editor</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>&amp;Verificar o arquivo</translation>
    </message>
    <message>
        <source>&amp;Put it in force</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Mistakes in the file</source>
        <translation>Erros no arquivo</translation>
    </message>
    <message>
        <source>Not connected to a spawner: its settings show once there is a connection.</source>
        <translation>Não conectado a um spawner: as configurações dele aparecem quando houver uma conexão.</translation>
    </message>
    <message>
        <source>It was started without a file: flags and defaults apply.</source>
        <translation>Foi iniciado sem um arquivo: valem as opções e os padrões.</translation>
    </message>
    <message>
        <source>From %1 on %2; edit it there.</source>
        <translation>De %1 em %2; edite-o lá.</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>De %1.</translation>
    </message>
    <message>
        <source>From %1, which you may not change.</source>
        <translation>De %1, que você não pode alterar.</translation>
    </message>
    <message>
        <source>standard</source>
        <extracomment>Where the value of a setting is from, if nobody set it.</extracomment>
        <translation>padrão</translation>
    </message>
    <message>
        <source>changes at the next restart</source>
        <extracomment>Shown in place of where a value is from: the file has another one.</extracomment>
        <translation>muda no próximo reinício</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <extracomment>A place in the file that is named above, and what is wrong there.</extracomment>
        <translation>Linha %1, coluna %2: %3</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <extracomment>A place in another file, and what is wrong there.</extracomment>
        <translation>%1, linha %2, coluna %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s); the settings from before stay in force.</source>
        <translation>
            <numerusform>%n erro; as configurações anteriores continuam em vigor.</numerusform>
            <numerusform>%n erros; as configurações anteriores continuam em vigor.</numerusform>
            </translation>
    </message>
    <message>
        <source>The file has no mistakes.</source>
        <translation>O arquivo não tem erros.</translation>
    </message>
    <message>
        <source>The file is in force.</source>
        <translation>O arquivo está em vigor.</translation>
    </message>
    <message>
        <source>The file is in force, but for what takes a restart of the spawner: %1</source>
        <translation>O arquivo está em vigor, exceto o que exige reiniciar o spawner: %1</translation>
    </message>
    <message>
        <source>No program opens %1.</source>
        <translation>Nenhum programa abre %1.</translation>
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
        <translation>O spawner foi iniciado, mas seu socket de controle %1 não responde.</translation>
    </message>
    <message>
        <source>cannot make the lock file %1</source>
        <translation>não é possível criar o arquivo de trava %1</translation>
    </message>
    <message>
        <source>cannot make a pipe</source>
        <translation>não é possível criar um pipe</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>Não é possível iniciar %1: %2</translation>
    </message>
    <message>
        <source>The spawner ended right after it was started.</source>
        <translation>O spawner terminou logo após ser iniciado.</translation>
    </message>
    <message>
        <source>The spawner could not start: %1</source>
        <translation>O spawner não pôde iniciar: %1</translation>
    </message>
</context>
<context>
    <name>spawner::DeployController</name>
    <message>
        <source>Nothing can be deployed to %1</source>
        <translation>Nada pode ser implantado em %1</translation>
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
        <translation>%1: uma pasta sem um programa *.fcgi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a sentence about a crash, %2 the last line that the app wrote</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This cannot be deployed</source>
        <translation>Isto não pode ser implantado</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
            </translation>
    </message>
    <message>
        <source>Deploy to %1 → %2</source>
        <extracomment>%1 a daemon ("This computer", "web1"), %2 a folder there</extracomment>
        <translation>Implantar em %1 → %2</translation>
    </message>
    <message>
        <source>Nothing was deployed: %1</source>
        <translation>Nada foi implantado: %1</translation>
    </message>
    <message>
        <source>it is a folder without a *.fcgi program</source>
        <translation>é uma pasta sem um programa *.fcgi</translation>
    </message>
    <message>
        <source>it is the app itself</source>
        <translation>é o próprio aplicativo</translation>
    </message>
    <message>
        <source>%1 was not deployed: %2.</source>
        <extracomment>%1 a file, %2 a reason: "it is a folder"</extracomment>
        <translation>%1 não foi implantado: %2.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Escolher outro…</translation>
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
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>%1 deployed</source>
        <translation>%1 implantado</translation>
    </message>
    <message>
        <source>%1 was not deployed: %2</source>
        <extracomment>%1 an app, %2 what the spawner says: a sentence without a full stop</extracomment>
        <translation>%1 não foi implantado: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Rolling back %1…</source>
        <translation>Revertendo %1…</translation>
    </message>
    <message>
        <source>%1 rolled back</source>
        <translation>%1 revertido</translation>
    </message>
    <message>
        <source>%1 was not rolled back: %2</source>
        <translation>%1 não foi revertido: %2</translation>
    </message>
    <message>
        <source>Rolling back %1: %2</source>
        <translation>Revertendo %1: %2</translation>
    </message>
    <message>
        <source>%1 after it was deployed: %2</source>
        <extracomment>%1 an app, %2 what happened</extracomment>
        <translation>%1 após a implantação: %2</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Reverter</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Implantar</translation>
    </message>
    <message>
        <source>FastCGI programs (*.fcgi)</source>
        <translation>Programas FastCGI (*.fcgi)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation>&amp;Implantar</translation>
    </message>
</context>
<context>
    <name>spawner::DeployPage</name>
    <message>
        <source>When a file is deployed</source>
        <translation>Quando um arquivo é implantado</translation>
    </message>
    <message>
        <source>&amp;Ask before an app is replaced</source>
        <translation>&amp;Perguntar antes de substituir um aplicativo</translation>
    </message>
    <message>
        <source>Undo brings the version from before back in any case.</source>
        <translation>Em todo caso, Desfazer traz de volta a versão anterior.</translation>
    </message>
    <message>
        <source>&amp;Open its page in the browser afterwards</source>
        <translation>&amp;Abrir depois a página dele no navegador</translation>
    </message>
    <message>
        <source>Versions from before</source>
        <translation>Versões anteriores</translation>
    </message>
    <message>
        <source>How many are kept is a setting of the spawner (keep-versions), for all who deploy there.</source>
        <translation>Quantas são mantidas é uma configuração do spawner (keep-versions), para todos que implantam nele.</translation>
    </message>
    <message>
        <source>&amp;Show the spawner's settings</source>
        <translation>&amp;Mostrar as configurações do spawner</translation>
    </message>
    <message>
        <source>Deploying</source>
        <translation>Implantação</translation>
    </message>
</context>
<context>
    <name>spawner::Deployment</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Não é possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 became shorter while it was being uploaded; nothing has changed</source>
        <translation>%1 ficou menor enquanto era enviado; nada mudou</translation>
    </message>
    <message>
        <source>the connection was lost while %1 was being put in place; its versions tell whether it is</source>
        <translation>a conexão foi perdida enquanto %1 era colocado no lugar; suas versões dizem se ele está lá</translation>
    </message>
    <message>
        <source>the connection was lost while %1 was being uploaded; nothing has changed</source>
        <translation>a conexão foi perdida enquanto %1 era enviado; nada mudou</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lendo %1…</translation>
    </message>
    <message>
        <source>Uploading %1: %2 of %3</source>
        <extracomment>%1 an app, %2 and %3 sizes</extracomment>
        <translation>Enviando %1: %2 de %3</translation>
    </message>
    <message>
        <source>Putting %1 in place…</source>
        <translation>Colocando %1 no lugar…</translation>
    </message>
    <message>
        <source>Deploying %1: %2</source>
        <extracomment>%1 an app, %2 what the spawner is doing</extracomment>
        <translation>Implantando %1: %2</translation>
    </message>
</context>
<context>
    <name>spawner::DetailsPane</name>
    <message>
        <source>Choose an app to see its details.</source>
        <translation>Escolha um aplicativo para ver seus detalhes.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 não existe mais.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Settings, and what would happen to a request now</source>
        <translation>Configurações, e o que aconteceria agora com uma requisição</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Processes of the app</source>
        <translation>Processos do aplicativo</translation>
    </message>
    <message>
        <source>Facts about the app</source>
        <translation>Dados do aplicativo</translation>
    </message>
</context>
<context>
    <name>spawner::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Informações de diagnóstico</translation>
    </message>
    <message>
        <source>&amp;What this program sees. Passwords, tokens and the names of home folders are removed; read it before you send it.</source>
        <translation>&amp;O que este programa vê. Senhas, tokens e nomes de pastas pessoais foram removidos; leia antes de enviar.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Salvar as informações de diagnóstico</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Textos (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Não é possível gravar %1: %2</translation>
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
        <translation>Procurar problemas</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>Procurar de &amp;novo</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Procurar</translation>
    </message>
    <message>
        <source>&amp;Mend it with:</source>
        <translation>Corri&amp;gir com:</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>The doctor is at work</source>
        <translation>Procura de problemas em andamento</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The second: the file, port or app that was looked at.</extracomment>
        <translation>Verificação</translation>
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
        <translation>Tudo</translation>
    </message>
    <message>
        <source>There is no app %1.</source>
        <translation>Não existe o aplicativo %1.</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>Examinando tudo…</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Examinando %1…</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Nada está errado.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend.</source>
        <translation>
            <numerusform>%n problema a corrigir.</numerusform>
            <numerusform>%n problemas a corrigir.</numerusform>
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
        <translation>Início</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Crash loop</source>
        <translation>Falhas repetidas</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nova versão</translation>
    </message>
    <message>
        <source>New version failed</source>
        <translation>Nova versão falhou</translation>
    </message>
    <message>
        <source>App added</source>
        <translation>Aplicativo adicionado</translation>
    </message>
    <message>
        <source>App removed</source>
        <translation>Aplicativo removido</translation>
    </message>
    <message>
        <source>File refused</source>
        <translation>Arquivo recusado</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Implantação</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Reversão</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Retomado</translation>
    </message>
    <message>
        <source>Settings read</source>
        <translation>Configurações lidas</translation>
    </message>
    <message>
        <source>Settings wrong</source>
        <translation>Configurações erradas</translation>
    </message>
    <message>
        <source>Spawner stops</source>
        <translation>Spawner parando</translation>
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
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>The sentence that tells of an event.</extracomment>
        <translation>O que aconteceu</translation>
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
        <translation>Quais eventos são mostrados</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos os eventos</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processos</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Pesquisar eventos</translation>
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
        <translation>O que aconteceria agora com uma requisição</translation>
    </message>
    <message>
        <source>Settings of the app</source>
        <translation>Configurações do aplicativo</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
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
        <translation>%1, papel %2</translation>
    </message>
    <message>
        <source>%1 (at least %2, at most %3)</source>
        <translation>%1 (no mínimo %2, no máximo %3)</translation>
    </message>
    <message>
        <source>stopped after %1 without a request</source>
        <translation>parado após %1 sem requisições</translation>
    </message>
    <message>
        <source>never stopped for being idle</source>
        <translation>nunca parado por ociosidade</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 (%2 with an error), %3 cold starts, %4 in, %5 out</source>
        <translation>%1 (%2 com erro), %3 inícios a frio, %4 de entrada, %5 de saída</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>por falha</translation>
    </message>
    <message>
        <source>did not start</source>
        <translation>sem conseguir iniciar</translation>
    </message>
    <message>
        <source>finished by themselves</source>
        <translation>por conta própria</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>por ociosidade</translation>
    </message>
    <message>
        <source>replaced by a new version</source>
        <translation>por nova versão</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>por remoção</translation>
    </message>
    <message>
        <source>stopped by somebody</source>
        <translation>por ação manual</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>por travamento</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>por desligamento do spawner</translation>
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
        <translation>%1 (%2, alterado %3)</translation>
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
        <translation>Última saída:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Arquivo:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Endereço:</translation>
    </message>
    <message>
        <source>Mode:</source>
        <translation>Modo:</translation>
    </message>
    <message>
        <source>Processes:</source>
        <translation>Processos:</translation>
    </message>
    <message>
        <source>When idle:</source>
        <translation>Quando ocioso:</translation>
    </message>
    <message>
        <source>Uptime:</source>
        <translation>Tempo ativo:</translation>
    </message>
    <message>
        <source>Requests:</source>
        <translation>Requisições:</translation>
    </message>
    <message>
        <source>Ended processes:</source>
        <translation>Processos encerrados:</translation>
    </message>
</context>
<context>
    <name>spawner::FilePreflight</name>
    <message>
        <source>it is not there</source>
        <translation>não existe</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>não pode ser lido: %1</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>nothing of its name can be the name of an app</source>
        <translation>nada em seu nome pode ser o nome de um aplicativo</translation>
    </message>
    <message>
        <source>it is neither a program nor a script that begins with #!</source>
        <translation>não é um programa nem um script que comece com #!</translation>
    </message>
    <message>
        <source>it begins with #!, but names no interpreter</source>
        <translation>começa com #!, mas não indica nenhum interpretador</translation>
    </message>
    <message>
        <source>it has Windows line ends, so that its interpreter would not be found</source>
        <translation>tem finais de linha do Windows, de modo que seu interpretador não seria encontrado</translation>
    </message>
    <message>
        <source>its interpreter %1 is not on this computer</source>
        <translation>seu interpretador %1 não está neste computador</translation>
    </message>
    <message>
        <source>it is an object file or a core dump, no program</source>
        <translation>é um arquivo objeto ou um despejo de memória, não um programa</translation>
    </message>
    <message>
        <source>it is a program for another kind of computer</source>
        <translation>é um programa para outro tipo de computador</translation>
    </message>
    <message>
        <source>it is not complete: it ends too early</source>
        <translation>não está completo: termina cedo demais</translation>
    </message>
    <message>
        <source>Give the app a name.</source>
        <translation>Dê um nome ao aplicativo.</translation>
    </message>
    <message>
        <source>There is nothing between two slashes.</source>
        <translation>Não há nada entre duas barras.</translation>
    </message>
    <message>
        <source>No part of the name may begin with a dot.</source>
        <translation>Nenhuma parte do nome pode começar com um ponto.</translation>
    </message>
    <message>
        <source>The name has a control character.</source>
        <translation>O nome tem um caractere de controle.</translation>
    </message>
    <message numerus="yes">
        <source>There may be at most %n folders before the name.</source>
        <translation>
            <numerusform>Pode haver no máximo %n pasta antes do nome.</numerusform>
            <numerusform>Pode haver no máximo %n pastas antes do nome.</numerusform>
            </translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>O nome é longo demais.</translation>
    </message>
</context>
<context>
    <name>spawner::FirstRunDaemonPage</name>
    <message>
        <source>A spawner runs the FastCGI programs of a folder: each is on the web as soon as its file is there. This program shows and controls it.</source>
        <translation>Um spawner executa os programas FastCGI de uma pasta: cada um está na web assim que seu arquivo está lá. Este programa o mostra e o controla.</translation>
    </message>
    <message>
        <source>&amp;Use the one that is running</source>
        <translation>&amp;Usar o que está em execução</translation>
    </message>
    <message>
        <source>Spawners that are running</source>
        <translation>Spawners em execução</translation>
    </message>
    <message>
        <source>None is running on this computer.</source>
        <translation>Nenhum está em execução neste computador.</translation>
    </message>
    <message>
        <source>&amp;Start one for me</source>
        <translation>&amp;Iniciar um para mim</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>&amp;Folder of the programs:</source>
        <translation>&amp;Pasta dos programas:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>En&amp;dereço:</translation>
    </message>
    <message>
        <source>Connect to a server by ss&amp;h</source>
        <translation>Conectar a um servidor por ss&amp;h</translation>
    </message>
    <message>
        <source>admin@web1.example.org</source>
        <translation>admin@web1.example.org</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Se&amp;rvidor:</translation>
    </message>
    <message numerus="yes">
        <source>%1 already has %n FastCGI program(s).</source>
        <translation>
            <numerusform>%1 já tem %n programa FastCGI.</numerusform>
            <numerusform>%1 já tem %n programas FastCGI.</numerusform>
            </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A spawner, and where it listens.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The service that is installed will be started; folder and address are in its own settings.</source>
        <translation>O serviço instalado será iniciado; a pasta e o endereço estão nas configurações dele.</translation>
    </message>
    <message>
        <source>This needs a port, as in :8080.</source>
        <translation>É necessária uma porta, como em :8080.</translation>
    </message>
    <message>
        <source>Port %1 is free.</source>
        <translation>A porta %1 está livre.</translation>
    </message>
    <message>
        <source>Port %1 is used by %2 (PID %3).</source>
        <translation>A porta %1 está em uso por %2 (PID %3).</translation>
    </message>
    <message>
        <source>Port %1 is used by a program of another user.</source>
        <translation>A porta %1 está em uso por um programa de outro usuário.</translation>
    </message>
    <message>
        <source>Use &amp;%1</source>
        <extracomment>A number of a port that is free.</extracomment>
        <translation>Usar &amp;%1</translation>
    </message>
    <message>
        <source>Folder of the programs</source>
        <translation>Pasta dos programas</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando a %1…</translation>
    </message>
    <message>
        <source>Which spawner?</source>
        <translation>Qual spawner?</translation>
    </message>
</context>
<context>
    <name>spawner::FirstRunDesktopPage</name>
    <message>
        <source>All of this can be changed later in the settings.</source>
        <translation>Tudo isso pode ser alterado depois nas configurações.</translation>
    </message>
    <message>
        <source>Start this program when I &amp;log in</source>
        <translation>Iniciar este &amp;programa ao entrar na sessão</translation>
    </message>
    <message>
        <source>When an app crashes, a notification says so and offers its log.</source>
        <translation>Quando um aplicativo falha, uma notificação avisa e oferece seu registro.</translation>
    </message>
    <message>
        <source>Send a &amp;test notification</source>
        <translation>&amp;Enviar uma notificação de teste</translation>
    </message>
    <message>
        <source>The icon in the tray shows at a glance whether apps run or crashed. Its menu opens, restarts and stops them, also while the window is closed.</source>
        <translation>O ícone na bandeja mostra num relance se os aplicativos estão em execução ou falharam. Seu menu os abre, reinicia e para, mesmo com a janela fechada.</translation>
    </message>
    <message>
        <source>No tray was found on this desktop. This program works without one.</source>
        <translation>Nenhuma bandeja foi encontrada nesta área de trabalho. Este programa funciona sem ela.</translation>
    </message>
    <message>
        <source>Sent. If nothing appeared, the desktop may be set not to disturb.</source>
        <translation>Enviada. Se nada apareceu, a área de trabalho pode estar no modo “Não perturbe”.</translation>
    </message>
    <message>
        <source>At your desktop</source>
        <translation>Na sua área de trabalho</translation>
    </message>
</context>
<context>
    <name>spawner::FirstRunSamplePage</name>
    <message>
        <source>&amp;Deploy the sample hello.fcgi</source>
        <translation>&amp;Implantar o exemplo hello.fcgi</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>A&amp;brir no navegador</translation>
    </message>
    <message>
        <source>Apps of the spawner</source>
        <translation>Aplicativos do spawner</translation>
    </message>
    <message>
        <source>There are no apps in %1 yet. The sample is a page that says hello.</source>
        <translation>Ainda não há aplicativos em %1. O exemplo é uma página que diz olá.</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) are in %1 already.</source>
        <translation>
            <numerusform>%n aplicativo já está em %1.</numerusform>
            <numerusform>%n aplicativos já estão em %1.</numerusform>
            </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An app and how it is: "hello.fcgi: Running".</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Deploying…</source>
        <translation>Implantando…</translation>
    </message>
    <message>
        <source>%1 is on the web.</source>
        <translation>%1 está na web.</translation>
    </message>
    <message>
        <source>The spawner has no address that a browser could open.</source>
        <translation>O spawner não tem um endereço que um navegador possa abrir.</translation>
    </message>
    <message>
        <source>No browser opens %1.</source>
        <translation>Nenhum navegador abre %1.</translation>
    </message>
    <message>
        <source>A first page</source>
        <translation>Uma primeira página</translation>
    </message>
</context>
<context>
    <name>spawner::FirstRunWizard</name>
    <message>
        <source>Welcome to FastCGI Spawner</source>
        <translation>Boas-vindas ao FastCGI Spawner</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A step, and how many there are.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Aguarde</translation>
    </message>
    <message>
        <source>S&amp;kip all this</source>
        <translation>Pular &amp;tudo</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Fi&amp;nish</source>
        <translation>&amp;Concluir</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avançar</translation>
    </message>
</context>
<context>
    <name>spawner::Format</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent; %1 is the number. Write it as is usual, with or without a (narrow, no-break) space.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <extracomment>Requests per second, short; %1 is the number.</extracomment>
        <translation>%1 req./s</translation>
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
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::GeneralPage</name>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como a área de trabalho</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>&amp;Colors:</source>
        <translation>&amp;Cores:</translation>
    </message>
    <message>
        <source>&amp;Reduce motion: nothing blinks, slides or fades</source>
        <translation>&amp;Reduzir movimento: nada pisca, desliza ou esmaece</translation>
    </message>
    <message>
        <source>At login</source>
        <translation>Ao entrar na sessão</translation>
    </message>
    <message>
        <source>&amp;Start this program when I log in</source>
        <translation>Iniciar este &amp;programa ao entrar na sessão</translation>
    </message>
    <message>
        <source>Start it &amp;hidden, in the tray</source>
        <translation>Iniciá-lo &amp;oculto, na bandeja</translation>
    </message>
    <message>
        <source>Window and tray</source>
        <translation>Janela e bandeja</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Ficar na bandeja</translation>
    </message>
    <message>
        <source>Quit this program</source>
        <translation>Encerrar este programa</translation>
    </message>
    <message>
        <source>When the &amp;window is closed:</source>
        <translation>Ao fechar a &amp;janela:</translation>
    </message>
    <message>
        <source>Apps and their spawner keep running in any case.</source>
        <translation>Os aplicativos e seu spawner continuam em execução em todo caso.</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray</source>
        <translation>&amp;Mostrar um ícone na bandeja</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>In color</source>
        <translation>Colorido</translation>
    </message>
    <message>
        <source>Light, for dark panels</source>
        <translation>Claro, para painéis escuros</translation>
    </message>
    <message>
        <source>Dark, for light panels</source>
        <translation>Escuro, para painéis claros</translation>
    </message>
    <message>
        <source>Icon st&amp;yle:</source>
        <translation>&amp;Estilo do ícone:</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The language of the desktop.</extracomment>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>No tray was found on this desktop. This program works without one.</source>
        <translation>Nenhuma bandeja foi encontrada nesta área de trabalho. Este programa funciona sem ela.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
</context>
<context>
    <name>spawner::HostStrip</name>
    <message>
        <source>%1 – production</source>
        <translation>%1 – produção</translation>
    </message>
    <message>
        <source>%1 – production, read-only</source>
        <translation>%1 – produção, somente leitura</translation>
    </message>
    <message>
        <source>%1 – read-only</source>
        <translation>%1 – somente leitura</translation>
    </message>
</context>
<context>
    <name>spawner::IdleState</name>
    <message numerus="yes">
        <source>Stops in %n second(s)</source>
        <translation>
            <numerusform>Será parado em %n segundo</numerusform>
            <numerusform>Será parado em %n segundos</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Stops in %n minute(s)</source>
        <translation>
            <numerusform>Será parado em %n minuto</numerusform>
            <numerusform>Será parado em %n minutos</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Stops in %n hour(s)</source>
        <translation>
            <numerusform>Será parado em %n hora</numerusform>
            <numerusform>Será parado em %n horas</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Tries again in %n second(s)</source>
        <translation>
            <numerusform>Nova tentativa em %n segundo</numerusform>
            <numerusform>Nova tentativa em %n segundos</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Tries again in %n minute(s)</source>
        <translation>
            <numerusform>Nova tentativa em %n minuto</numerusform>
            <numerusform>Nova tentativa em %n minutos</numerusform>
            </translation>
    </message>
    <message>
        <source>kept alive</source>
        <extracomment>Of an app: it is not stopped for being idle.</extracomment>
        <translation>mantido ativo</translation>
    </message>
    <message>
        <source>active</source>
        <extracomment>Of an app: requests are in flight.</extracomment>
        <translation>ativo</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>permanece</translation>
    </message>
    <message>
        <source>retry in %1</source>
        <extracomment>%1 is a time, as in "8 s".</extracomment>
        <translation>nova tentativa em %1</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>sob demanda</translation>
    </message>
    <message>
        <source>Kept alive</source>
        <translation>Mantido ativo</translation>
    </message>
    <message>
        <source>Active now, and kept alive</source>
        <translation>Em uso agora e mantido ativo</translation>
    </message>
    <message>
        <source>Active: requests are in flight</source>
        <translation>Ativo: há requisições em andamento</translation>
    </message>
    <message>
        <source>Not stopped for being idle</source>
        <translation>Não é parado por ociosidade</translation>
    </message>
    <message>
        <source>Kept alive; starts on the next request</source>
        <translation>Mantido ativo; inicia com a próxima requisição</translation>
    </message>
    <message>
        <source>Starts on the next request</source>
        <translation>Inicia com a próxima requisição</translation>
    </message>
</context>
<context>
    <name>spawner::InfoBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
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
        <translation>Matar o processo %1 de %2?</translation>
    </message>
    <message numerus="yes">
        <source>Kill %n process(es)?</source>
        <translation>
            <numerusform>Matar %n processo?</numerusform>
            <numerusform>Matar %n processos?</numerusform>
            </translation>
    </message>
    <message>
        <source>SIGKILL ends a process at once: it cannot save anything. Stop is kinder, and waits for requests.</source>
        <translation>SIGKILL encerra um processo imediatamente: ele não pode salvar nada. Parar é mais suave e espera as requisições.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that are under way will fail.</source>
        <translation>
            <numerusform>%n requisição em andamento falhará.</numerusform>
            <numerusform>%n requisições em andamento falharão.</numerusform>
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
        <translation>linha %1: %2</translation>
    </message>
    <message>
        <source>“%1” is no level</source>
        <translation>“%1” não é um nível</translation>
    </message>
    <message>
        <source>“%1” is no stream</source>
        <translation>“%1” não é um fluxo</translation>
    </message>
    <message>
        <source>there is no regular expression</source>
        <translation>não há expressão regular</translation>
    </message>
    <message>
        <source>“auto” needs a group that captures the level</source>
        <translation>“auto” precisa de um grupo que capture o nível</translation>
    </message>
</context>
<context>
    <name>spawner::LogBar</name>
    <message>
        <source>&amp;All apps</source>
        <translation>&amp;Todos os aplicativos</translation>
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
        <translation>Expressão inválida</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>The number of the hit of a search that is shown, and how many there are.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Hit %1 of %2</source>
        <translation>Ocorrência %1 de %2</translation>
    </message>
    <message>
        <source>All apps</source>
        <translation>Todos os aplicativos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s)</source>
        <translation>
            <numerusform>%Ln aplicativo</numerusform>
            <numerusform>%Ln aplicativos</numerusform>
            </translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>Todos os fluxos</translation>
    </message>
    <message>
        <source>No streams</source>
        <translation>Nenhum fluxo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stream(s)</source>
        <translation>
            <numerusform>%Ln fluxo</numerusform>
            <numerusform>%Ln fluxos</numerusform>
            </translation>
    </message>
    <message>
        <source>Apps shown: %1</source>
        <translation>Aplicativos mostrados: %1</translation>
    </message>
    <message>
        <source>Streams shown: %1</source>
        <translation>Fluxos mostrados: %1</translation>
    </message>
    <message>
        <source>Levels shown: %1</source>
        <translation>Níveis mostrados: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s): go to the next</source>
        <translation>
            <numerusform>%Ln erro: ir para o próximo</numerusform>
            <numerusform>%Ln erros: ir para o próximo</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s): go to the next</source>
        <translation>
            <numerusform>%Ln aviso: ir para o próximo</numerusform>
            <numerusform>%Ln avisos: ir para o próximo</numerusform>
            </translation>
    </message>
    <message>
        <source>What apps print (&amp;stdout)</source>
        <translation>O que os aplicativos escrevem (&amp;stdout)</translation>
    </message>
    <message>
        <source>What apps print as errors (s&amp;tderr)</source>
        <translation>O que os aplicativos escrevem como erros (s&amp;tderr)</translation>
    </message>
    <message>
        <source>What apps report over &amp;FastCGI</source>
        <translation>O que os aplicativos relatam por &amp;FastCGI</translation>
    </message>
    <message>
        <source>What the spawner says of &amp;apps</source>
        <translation>O que o spawner diz dos &amp;aplicativos</translation>
    </message>
    <message>
        <source>Search log</source>
        <translation>Pesquisar no registro</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case</comment>
        <extracomment>On a small button: letters of both cases. Two letters of the script.</extracomment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Diferenciar maiúsculas e minúsculas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expressão regular</translation>
    </message>
    <message>
        <source>Hide lines that do not match</source>
        <translation>Ocultar linhas que não correspondem</translation>
    </message>
    <message>
        <source>More about the log</source>
        <translation>Mais sobre o registro</translation>
    </message>
    <message>
        <source>Which apps are shown</source>
        <translation>Quais aplicativos são mostrados</translation>
    </message>
    <message>
        <source>Which output is shown</source>
        <translation>Qual saída é mostrada</translation>
    </message>
    <message>
        <source>From which level on lines are shown</source>
        <translation>A partir de qual nível as linhas são mostradas</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Próxima ocorrência</translation>
    </message>
</context>
<context>
    <name>spawner::LogDelegate</name>
    <message numerus="yes">
        <source>+%Ln line(s)</source>
        <extracomment>Behind the first line of a trace: so many more are folded under it.</extracomment>
        <translation>
            <numerusform>+%Ln linha</numerusform>
            <numerusform>+%Ln linhas</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::LogDetail</name>
    <message>
        <source>Selected log lines</source>
        <translation>Linhas de registro selecionadas</translation>
    </message>
    <message>
        <source>Select a line to read it in full.</source>
        <translation>Selecione uma linha para lê-la por inteiro.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more line(s)</source>
        <translation>
            <numerusform>… e mais %Ln linha</numerusform>
            <numerusform>… e mais %Ln linhas</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::LogLevelText</name>
    <message>
        <source>Trace</source>
        <translation>Rastreamento</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Depuração</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Informação</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>Fatal</translation>
    </message>
    <message>
        <source>All levels</source>
        <extracomment>On a button, short: this level of a log line or a worse one, "≥ Warning".</extracomment>
        <translation>Todos os níveis</translation>
    </message>
    <message>
        <source>Debug and above</source>
        <translation>Depuração e acima</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>Informação e acima</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Avisos e mais graves</translation>
    </message>
    <message>
        <source>Errors and worse</source>
        <translation>Erros e mais graves</translation>
    </message>
    <message>
        <source>Fatal errors only</source>
        <translation>Somente erros fatais</translation>
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
            <numerusform>Falta %Ln linha aqui</numerusform>
            <numerusform>Faltam %Ln linhas aqui</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older line(s) are no longer kept</source>
        <translation>
            <numerusform>%Ln linha mais antiga não é mais mantida</numerusform>
            <numerusform>%Ln linhas mais antigas não são mais mantidas</numerusform>
            </translation>
    </message>
    <message>
        <source>spawner</source>
        <extracomment>The program that starts the apps, as the source of a log line.</extracomment>
        <translation>spawner</translation>
    </message>
    <message>
        <source>The line was longer; its first %1 are kept.</source>
        <translation>A linha era mais longa; seus primeiros %1 são mantidos.</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln more line(s)</source>
        <extracomment>A log line (%1) under which others are folded, for screen readers.</extracomment>
        <translation>
            <numerusform>%1, e mais %Ln linha</numerusform>
            <numerusform>%1, e mais %Ln linhas</numerusform>
            </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>spawner::LogPane</name>
    <message>
        <source>cannot save %1: %2</source>
        <extracomment>%1 is a file, %2 the system's words.</extracomment>
        <translation>não é possível salvar %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>↓ %Ln new</source>
        <extracomment>On a button over the log: so many new lines below. "%1" is the same for both texts.</extracomment>
        <translation>
            <numerusform>↓ %Ln nova</numerusform>
            <numerusform>↓ %Ln novas</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln error(s))</source>
        <extracomment>%1: "↓ 214 new".</extracomment>
        <translation>
            <numerusform>%1 (%Ln erro)</numerusform>
            <numerusform>%1 (%Ln erros)</numerusform>
            </translation>
    </message>
    <message>
        <source>No output yet. What the apps print appears here.</source>
        <translation>Nenhuma saída ainda. O que os aplicativos escrevem aparece aqui.</translation>
    </message>
    <message>
        <source>The view was cleared. New lines appear here.</source>
        <translation>A exibição foi limpa. Novas linhas aparecem aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), none of them passes the filter.</source>
        <translation>
            <numerusform>%Ln linha, nenhuma passa pelo filtro.</numerusform>
            <numerusform>%Ln linhas, nenhuma passa pelo filtro.</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), none matches “%1”.</source>
        <translation>
            <numerusform>%Ln linha, nenhuma corresponde a “%1”.</numerusform>
            <numerusform>%Ln linhas, nenhuma corresponde a “%1”.</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln line(s) shown</source>
        <extracomment>Rows of the log shown (%1) of all lines kept.</extracomment>
        <translation>
            <numerusform>%1 de %Ln linha mostrada</numerusform>
            <numerusform>%1 de %Ln linhas mostradas</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>Falta %Ln</numerusform>
            <numerusform>Faltam %Ln</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older no longer kept</source>
        <translation>
            <numerusform>%Ln mais antiga não mantida</numerusform>
            <numerusform>%Ln mais antigas não mantidas</numerusform>
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
        <translation>Linhas do registro</translation>
    </message>
    <message>
        <source>Height of the selected lines</source>
        <translation>Altura das linhas selecionadas</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Mostrar todas as linhas</translation>
    </message>
    <message>
        <source>There are no bookmarks.</source>
        <translation>Não há marcadores.</translation>
    </message>
    <message>
        <source>&amp;Copy with time and app</source>
        <translation>&amp;Copiar com hora e aplicativo</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>Save &amp;all lines…</source>
        <translation>Salvar to&amp;das as linhas…</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Horários</translation>
    </message>
    <message>
        <source>F&amp;old traces</source>
        <translation>R&amp;ecolher rastreamentos</translation>
    </message>
    <message>
        <source>&amp;Levels…</source>
        <translation>&amp;Níveis…</translation>
    </message>
    <message>
        <source>Show cl&amp;eared lines</source>
        <translation>Mostrar linhas remo&amp;vidas</translation>
    </message>
    <message>
        <source>Copy with &amp;time and app</source>
        <translation>Copiar com &amp;hora e aplicativo</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>&amp;Expandir</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>&amp;Recolher</translation>
    </message>
    <message>
        <source>Show %1 only</source>
        <extracomment>%1 is an app.</extracomment>
        <translation>Mostrar somente %1</translation>
    </message>
    <message>
        <source>&amp;Standard widths</source>
        <translation>Larguras &amp;padrão</translation>
    </message>
    <message>
        <source>No line matches.</source>
        <translation>Nenhuma linha corresponde.</translation>
    </message>
    <message>
        <source>There are no errors here.</source>
        <translation>Não há erros aqui.</translation>
    </message>
    <message>
        <source>There are no warnings and errors here.</source>
        <translation>Não há avisos nem erros aqui.</translation>
    </message>
    <message>
        <source>Save all log lines</source>
        <translation>Salvar todas as linhas do registro</translation>
    </message>
    <message>
        <source>Save the log lines shown</source>
        <translation>Salvar as linhas do registro mostradas</translation>
    </message>
    <message>
        <source>Log files (*.log)</source>
        <translation>Arquivos de registro (*.log)</translation>
    </message>
    <message>
        <source>JSON, an object a line (*.jsonl)</source>
        <translation>JSON, um objeto por linha (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) saved to %1.</source>
        <translation>
            <numerusform>%Ln linha salva em %1.</numerusform>
            <numerusform>%Ln linhas salvas em %1.</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::LogTimes</name>
    <message>
        <source>%1 ago</source>
        <extracomment>How long ago a log line was written: %1 is like "3:05 min".</extracomment>
        <translation>há %1</translation>
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
        <translation>&amp;Há quanto tempo</translation>
    </message>
    <message>
        <source>&amp;Since the line above</source>
        <translation>&amp;Desde a linha acima</translation>
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
        <translation>&amp;Linhas a manter:</translation>
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
        <translation>Há quanto tempo</translation>
    </message>
    <message>
        <source>Since the line before</source>
        <translation>Desde a linha anterior</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <translation>&amp;Horários:</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>&amp;Quebrar linhas longas</translation>
    </message>
    <message>
        <source>A search &amp;hides the lines without a match</source>
        <translation>Uma pesquisa &amp;oculta as linhas sem correspondência</translation>
    </message>
    <message>
        <source>Font of logs</source>
        <translation>Fonte dos registros</translation>
    </message>
    <message>
        <source>The fixed font of the &amp;system</source>
        <translation>A fonte de largura fixa do &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Fonte:</translation>
    </message>
    <message>
        <source> pt</source>
        <extracomment>Follows a number: points more (or less) than the usual size. With the space before it.</extracomment>
        <translation> pt</translation>
    </message>
    <message>
        <source>Lar&amp;ger by:</source>
        <translation>A&amp;umentar em:</translation>
    </message>
    <message>
        <source>What makes a line an error</source>
        <translation>O que torna uma linha um erro</translation>
    </message>
    <message>
        <source>One rule a line: a level (error, warning, info, debug), then a regular expression. The first that matches decides. Empty: the built-in rules.</source>
        <translation>Uma regra por linha: um nível (error, warning, info, debug) e depois uma expressão regular. A primeira que corresponder decide. Vazio: as regras integradas.</translation>
    </message>
    <message>
        <source>Rules for the levels of lines</source>
        <translation>Regras para os níveis das linhas</translation>
    </message>
    <message>
        <source>Begin with the &amp;built-in rules</source>
        <translation>Começar com as regras &amp;integradas</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>Reset the &amp;columns of all tables</source>
        <translation>Redefinir as &amp;colunas de todas as tabelas</translation>
    </message>
    <message>
        <source>Tables and logs</source>
        <translation>Tabelas e registros</translation>
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
        <translation>%1 (somente leitura)</translation>
    </message>
    <message>
        <source>Apps and panes</source>
        <translation>Aplicativos e painéis</translation>
    </message>
</context>
<context>
    <name>spawner::MessageTexts</name>
    <message>
        <source>That is not possible</source>
        <translation>Isso não é possível</translation>
    </message>
    <message>
        <source>The settings have a mistake</source>
        <translation>As configurações têm um erro</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>Não existe</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>Você não tem permissão para fazer isso</translation>
    </message>
    <message>
        <source>It is there already</source>
        <translation>Já existe</translation>
    </message>
    <message>
        <source>The port is in use</source>
        <translation>A porta está em uso</translation>
    </message>
    <message>
        <source>The path is too long</source>
        <translation>O caminho é longo demais</translation>
    </message>
    <message>
        <source>The computer or the spawner has reached a limit</source>
        <translation>O computador ou o spawner atingiu um limite</translation>
    </message>
    <message>
        <source>This spawner cannot do that</source>
        <translation>Este spawner não consegue fazer isso</translation>
    </message>
    <message>
        <source>Reading or writing failed</source>
        <translation>A leitura ou gravação falhou</translation>
    </message>
    <message>
        <source>The spawner is stopping</source>
        <translation>O spawner está parando</translation>
    </message>
    <message>
        <source>The file is not executable</source>
        <translation>O arquivo não é executável</translation>
    </message>
    <message>
        <source>The file is no program for this computer</source>
        <translation>O arquivo não é um programa para este computador</translation>
    </message>
    <message>
        <source>The app could not be started</source>
        <translation>O aplicativo não pôde ser iniciado</translation>
    </message>
    <message>
        <source>The app started, but did not answer in time</source>
        <translation>O aplicativo iniciou, mas não respondeu a tempo</translation>
    </message>
    <message>
        <source>The app ended before it was ready</source>
        <translation>O aplicativo terminou antes de estar pronto</translation>
    </message>
    <message>
        <source>The app keeps crashing</source>
        <translation>O aplicativo falha repetidamente</translation>
    </message>
    <message>
        <source>The app is paused</source>
        <translation>O aplicativo está pausado</translation>
    </message>
    <message>
        <source>Too many requests wait for the app</source>
        <translation>Requisições demais esperam pelo aplicativo</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation>Demorou demais</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation>Ninguém responde</translation>
    </message>
    <message>
        <source>The app ended the connection without an answer</source>
        <translation>O aplicativo encerrou a conexão sem responder</translation>
    </message>
    <message>
        <source>The app answered with nothing</source>
        <translation>O aplicativo deu uma resposta vazia</translation>
    </message>
    <message>
        <source>The answer of the app does not begin with headers</source>
        <translation>A resposta do aplicativo não começa com cabeçalhos</translation>
    </message>
    <message>
        <source>The headers of the app are too large</source>
        <translation>Os cabeçalhos do aplicativo são grandes demais</translation>
    </message>
    <message>
        <source>The app does not speak FastCGI</source>
        <translation>O aplicativo não fala FastCGI</translation>
    </message>
    <message>
        <source>The app says that it is overloaded</source>
        <translation>O aplicativo diz que está sobrecarregado</translation>
    </message>
    <message>
        <source>The app does not do this kind of work</source>
        <translation>O aplicativo não faz esse tipo de trabalho</translation>
    </message>
    <message>
        <source>The app took too long to answer</source>
        <translation>O aplicativo demorou demais para responder</translation>
    </message>
    <message>
        <source>The request is too large for the app</source>
        <translation>A requisição é grande demais para o aplicativo</translation>
    </message>
    <message>
        <source>The app redirects to itself without end</source>
        <translation>O aplicativo redireciona para si mesmo sem fim</translation>
    </message>
    <message>
        <source>Mend the line that is named and try again. Until then, the settings from before stay in force.</source>
        <translation>Corrija a linha indicada e tente de novo. Até lá, as configurações anteriores continuam em vigor.</translation>
    </message>
    <message>
        <source>Ask an administrator of the spawner, or connect as a user who may.</source>
        <translation>Peça a um administrador do spawner ou conecte-se como um usuário que tenha permissão.</translation>
    </message>
    <message>
        <source>Choose another port, or stop the program that has this one.</source>
        <translation>Escolha outra porta ou pare o programa que usa esta.</translation>
    </message>
    <message>
        <source>Free what is named, or raise its limit. The doctor shows the limits.</source>
        <translation>Libere o que é indicado ou aumente o limite. A procura de problemas mostra os limites.</translation>
    </message>
    <message>
        <source>The spawner may be older than this program: update it.</source>
        <translation>O spawner pode ser mais antigo que este programa: atualize-o.</translation>
    </message>
    <message>
        <source>Try again when it is back.</source>
        <translation>Tente de novo quando ele voltar.</translation>
    </message>
    <message>
        <source>Allow the file to be executed, or deploy it from here: that does so by itself.</source>
        <translation>Permita que o arquivo seja executado ou implante-o daqui: isso é feito automaticamente.</translation>
    </message>
    <message>
        <source>Build it for the computer it is to run on, and upload it whole. A script needs a first line with its interpreter.</source>
        <translation>Compile-o para o computador em que será executado e envie-o por inteiro. Um script precisa de uma primeira linha com seu interpretador.</translation>
    </message>
    <message>
        <source>The log of the app says more.</source>
        <translation>O registro do aplicativo diz mais.</translation>
    </message>
    <message>
        <source>See in its log what it waits for, or allow it more time in its settings.</source>
        <translation>Veja no registro o que ele espera ou permita mais tempo nas configurações dele.</translation>
    </message>
    <message>
        <source>Read its log, deploy a version that works or roll back to the one before; Start tries at once.</source>
        <translation>Leia o registro, implante uma versão que funcione ou reverta para a anterior; Iniciar tenta imediatamente.</translation>
    </message>
    <message>
        <source>Resume it.</source>
        <translation>Retome-o.</translation>
    </message>
    <message>
        <source>Allow it more processes in its settings, or make it faster.</source>
        <translation>Permita mais processos nas configurações dele ou torne-o mais rápido.</translation>
    </message>
    <message>
        <source>See in its log what it does, or allow it more time in its settings.</source>
        <translation>Veja no registro o que ele faz ou permita mais tempo nas configurações dele.</translation>
    </message>
    <message>
        <source>See whether it runs.</source>
        <translation>Verifique se está em execução.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what went wrong in general, %2 the details.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No spawner is running on this computer</source>
        <translation>Nenhum spawner está em execução neste computador</translation>
    </message>
    <message>
        <source>The spawner service is stopped</source>
        <translation>O serviço do spawner está parado</translation>
    </message>
    <message>
        <source>You may not use %1</source>
        <translation>Você não tem permissão para usar %1</translation>
    </message>
    <message>
        <source>You may not use %1. It belongs to group %2; you are not in it</source>
        <translation>Você não tem permissão para usar %1. Ele pertence ao grupo %2, do qual você não faz parte</translation>
    </message>
    <message>
        <source>The spawner there speaks another protocol than this program</source>
        <translation>Esse spawner usa um protocolo diferente do deste programa</translation>
    </message>
    <message>
        <source>Spawner %1 speaks protocol %2; this program speaks %3</source>
        <extracomment>A version, and two numbers of protocols.</extracomment>
        <translation>O spawner %1 usa o protocolo %2; este programa usa o %3</translation>
    </message>
    <message>
        <source>The connection was lost: %1</source>
        <translation>A conexão foi perdida: %1</translation>
    </message>
    <message>
        <source>ssh could not connect: %1</source>
        <translation>O ssh não conseguiu conectar: %1</translation>
    </message>
    <message>
        <source>sudo usermod -aG %1 $USER, then log in again</source>
        <translation>sudo usermod -aG %1 $USER e depois entre na sessão de novo</translation>
    </message>
    <message>
        <source>Connect as the user it belongs to.</source>
        <translation>Conecte-se como o usuário a quem pertence.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Atualize este programa.</translation>
    </message>
    <message>
        <source>Update the spawner.</source>
        <translation>Atualize o spawner.</translation>
    </message>
    <message>
        <source>Try the same in a terminal: a host key or a password that ssh would ask for cannot be given here.</source>
        <translation>Tente o mesmo em um terminal: uma chave de host ou senha que o ssh pediria não pode ser fornecida aqui.</translation>
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
        <translation>Silenciar por 1 hora</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Reverter</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
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
        <translation>Terminou com o status de saída %1.</translation>
    </message>
    <message>
        <source>It was ended by the signal %1.</source>
        <translation>Foi encerrado pelo sinal %1.</translation>
    </message>
    <message>
        <source>%1 runs again</source>
        <translation>%1 está em execução novamente</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>%1 falhou</translation>
    </message>
    <message>
        <source>%1
Last line: %2</source>
        <extracomment>%1 is a sentence on how a program ended, %2 the last line of its output.</extracomment>
        <translation>%1
Última linha: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 crashed %n times in 2 min</source>
        <extracomment>%1 is a program; the plural is of how often it crashed.</extracomment>
        <translation>
            <numerusform>%1 falhou %n vez em 2 min</numerusform>
            <numerusform>%1 falhou %n vezes em 2 min</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1 crashed %n times within a minute</source>
        <translation>
            <numerusform>%1 falhou %n vez em um minuto</numerusform>
            <numerusform>%1 falhou %n vezes em um minuto</numerusform>
            </translation>
    </message>
    <message>
        <source>%1 crashes again and again</source>
        <translation>%1 falha repetidamente</translation>
    </message>
    <message>
        <source>Restarts are paused.</source>
        <translation>Os reinícios estão pausados.</translation>
    </message>
    <message>
        <source>%1 was deployed</source>
        <translation>%1 foi implantado</translation>
    </message>
    <message>
        <source>%1 was rolled back</source>
        <translation>%1 foi revertido</translation>
    </message>
    <message>
        <source>The new version of %1 does not run</source>
        <translation>A nova versão de %1 não funciona</translation>
    </message>
    <message>
        <source>%1 cannot be run</source>
        <translation>%1 não pode ser executado</translation>
    </message>
    <message>
        <source>The configuration has a mistake</source>
        <translation>A configuração tem um erro</translation>
    </message>
    <message>
        <source>The connection to %1 is lost</source>
        <translation>A conexão com %1 foi perdida</translation>
    </message>
</context>
<context>
    <name>spawner::Notifications</name>
    <message>
        <source>This is a test</source>
        <translation>Isto é um teste</translation>
    </message>
    <message>
        <source>Notifications about crashes look like this.</source>
        <translation>As notificações de falhas têm esta aparência.</translation>
    </message>
</context>
<context>
    <name>spawner::NotificationsPage</name>
    <message>
        <source>What to tell</source>
        <translation>O que notificar</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>Mostrar &amp;notificações</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Notificar</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Badge</source>
        <extracomment>The number on the program's icon in the dock.</extracomment>
        <translation>Contador</translation>
    </message>
    <message>
        <source>An app crashes</source>
        <translation>Um aplicativo falha</translation>
    </message>
    <message>
        <source>An app keeps crashing</source>
        <translation>Um aplicativo falha repetidamente</translation>
    </message>
    <message>
        <source>An app works again</source>
        <translation>Um aplicativo volta a funcionar</translation>
    </message>
    <message>
        <source>An app is deployed</source>
        <translation>Um aplicativo é implantado</translation>
    </message>
    <message>
        <source>A new version or the configuration has a mistake</source>
        <translation>Uma nova versão ou a configuração tem um erro</translation>
    </message>
    <message>
        <source>The connection is lost</source>
        <translation>A conexão é perdida</translation>
    </message>
    <message>
        <source>Never told: that an idle app was stopped, what you did yourself, and what the window shows just then.</source>
        <translation>Nunca notificado: que um aplicativo ocioso foi parado, o que você mesmo fez e o que a janela mostra no momento.</translation>
    </message>
    <message>
        <source>%1: notify</source>
        <extracomment>For screen readers: %1 is an event, "An app crashes".</extracomment>
        <translation>%1: notificar</translation>
    </message>
    <message>
        <source>%1: sound</source>
        <translation>%1: som</translation>
    </message>
    <message>
        <source>%1: badge</source>
        <translation>%1: contador</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horário de silêncio</translation>
    </message>
    <message>
        <source>&amp;Quiet at certain hours (the badge still counts)</source>
        <translation>&amp;Silenciar em certos horários (o contador continua contando)</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <extracomment>Quiet hours begin at that time.</extracomment>
        <translation>&amp;De:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <extracomment>Quiet hours end at that time.</extracomment>
        <translation>&amp;Até:</translation>
    </message>
    <message>
        <source>Muted apps</source>
        <translation>Aplicativos silenciados</translation>
    </message>
    <message>
        <source>Apps; those that are checked are muted</source>
        <translation>Aplicativos; os marcados estão silenciados</translation>
    </message>
    <message>
        <source>There are no apps yet.</source>
        <translation>Ainda não há aplicativos.</translation>
    </message>
    <message>
        <source>Nothing is told of the apps that are checked.</source>
        <translation>Nada é notificado sobre os aplicativos marcados.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Experimentar</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>&amp;Enviar um teste</translation>
    </message>
    <message>
        <source>Sent. If nothing appeared, the desktop may be set not to disturb.</source>
        <translation>Enviado. Se nada apareceu, a área de trabalho pode estar no modo “Não perturbe”.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
</context>
<context>
    <name>spawner::PaneTabs</name>
    <message>
        <source>Panes</source>
        <translation>Painéis</translation>
    </message>
</context>
<context>
    <name>spawner::PlotWidget</name>
    <message>
        <source>now %1, at most %2</source>
        <translation>agora %1, no máximo %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is the name of a curve, %2 tells its values.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: nothing yet</source>
        <translation>%1: nada ainda</translation>
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
            <numerusform>há %n min</numerusform>
            <numerusform>há %n min</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>há %n h</numerusform>
            <numerusform>há %n h</numerusform>
            </translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The right end of a plot's time.</extracomment>
        <translation>agora</translation>
    </message>
    <message>
        <source>%1 ago: %2</source>
        <extracomment>At the pointer in a plot: %1 is a time, %2 the values.</extracomment>
        <translation>há %1: %2</translation>
    </message>
</context>
<context>
    <name>spawner::ProcessWatch</name>
    <message>
        <source>there is no process %1 any more</source>
        <translation>não existe mais o processo %1</translation>
    </message>
    <message>
        <source>cannot watch the process %1</source>
        <translation>não é possível monitorar o processo %1</translation>
    </message>
    <message>
        <source>cannot end the spawner</source>
        <translation>não é possível encerrar o spawner</translation>
    </message>
</context>
<context>
    <name>spawner::ProcessesModel</name>
    <message>
        <source>in charge</source>
        <extracomment>Of a process: it answers.</extracomment>
        <translation>em serviço</translation>
    </message>
    <message>
        <source>on trial</source>
        <translation>em teste</translation>
    </message>
    <message>
        <source>retiring</source>
        <translation>em retirada</translation>
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
        <translation>Papel</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>Of a process: how it is spoken to (stdio or socket).</extracomment>
        <translation>Modo</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Em andamento</translation>
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
        <translation>Memória</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Tempo ativo</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ociosidade</translation>
    </message>
</context>
<context>
    <name>spawner::Profile</name>
    <message>
        <source>Enter the host, as you would for ssh: web1, or admin@web1.example.org</source>
        <translation>Digite o host como faria para o ssh: web1 ou admin@web1.example.org</translation>
    </message>
    <message>
        <source>“%1” is no host</source>
        <translation>“%1” não é um host</translation>
    </message>
    <message>
        <source>“%1” is no host: it has characters that no host has</source>
        <translation>“%1” não é um host: tem caracteres que nenhum host tem</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Enter the path of the control socket: /run/fcgi-spawner/control.sock</source>
        <translation>Digite o caminho do socket de controle: /run/fcgi-spawner/control.sock</translation>
    </message>
    <message>
        <source>The path of the socket has to begin with “/”: %1</source>
        <translation>O caminho do socket deve começar com “/”: %1</translation>
    </message>
</context>
<context>
    <name>spawner::ProfileEditor</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>My own, on this computer</source>
        <translation>O meu, neste computador</translation>
    </message>
    <message>
        <source>The system's, on this computer</source>
        <translation>O do sistema, neste computador</translation>
    </message>
    <message>
        <source>On this computer, by its socket</source>
        <translation>Neste computador, pelo socket</translation>
    </message>
    <message>
        <source>On a server, by ssh</source>
        <translation>Em um servidor, por ssh</translation>
    </message>
    <message>
        <source>&amp;Spawner:</source>
        <translation>&amp;Spawner:</translation>
    </message>
    <message>
        <source>Socket &amp;path:</source>
        <translation>&amp;Caminho do socket:</translation>
    </message>
    <message>
        <source>admin@web1.example.org</source>
        <extracomment>What is given to ssh; keep the example plain.</extracomment>
        <translation>admin@web1.example.org</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>ssh &amp;options:</source>
        <translation>&amp;Opções do ssh:</translation>
    </message>
    <message>
        <source>Co&amp;mmand there:</source>
        <translation>Co&amp;mando remoto:</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No colour.</extracomment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Laranja</translation>
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
        <translation>Roxo</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Outra…</translation>
    </message>
    <message>
        <source>&amp;Color of the strip:</source>
        <translation>Co&amp;r da faixa:</translation>
    </message>
    <message>
        <source>Pro&amp;duction: ask before touching several apps</source>
        <translation>Pro&amp;dução: perguntar antes de mexer em vários aplicativos</translation>
    </message>
    <message>
        <source>&amp;Look only: this program changes nothing there</source>
        <translation>Somente &amp;ver: este programa não altera nada lá</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Adicionar uma conexão</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>Editar a conexão</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>S&amp;alvar</translation>
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
        <translation>compilado agora mesmo</translation>
    </message>
    <message>
        <source>built %1 ago</source>
        <translation>compilado há %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in flight (will finish)</source>
        <translation>
            <numerusform>%n requisição em andamento (será concluída)</numerusform>
            <numerusform>%n requisições em andamento (serão concluídas)</numerusform>
            </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between facts of a list.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>Substituir %1?</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>Name of the new app</source>
        <translation>Nome do novo aplicativo</translation>
    </message>
    <message numerus="yes">
        <source>Do the same for the %n remaining file(s)</source>
        <translation>
            <numerusform>Fazer o mesmo com %n arquivo restante</numerusform>
            <numerusform>Fazer o mesmo com os %n arquivos restantes</numerusform>
            </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Substituir</translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation>&amp;Implantar</translation>
    </message>
    <message>
        <source>&amp;Keep both…</source>
        <translation>&amp;Manter ambos…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is an app of this name.</source>
        <translation>Já existe um aplicativo com este nome.</translation>
    </message>
    <message>
        <source>It will be at %1.</source>
        <translation>Ficará em %1.</translation>
    </message>
</context>
<context>
    <name>spawner::RequestsModel</name>
    <message>
        <source>reading</source>
        <extracomment>Of a request: its body is being read.</extracomment>
        <translation>lendo</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>Of a request: for a process.</extracomment>
        <translation>em espera</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>Of a request: the app works on it.</extracomment>
        <translation>em execução</translation>
    </message>
    <message>
        <source>sending</source>
        <extracomment>Of a request: the answer is being sent.</extracomment>
        <translation>enviando</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Instead of the time at which a request ended.</extracomment>
        <translation>agora</translation>
    </message>
    <message>
        <source>%1, aborted</source>
        <extracomment>Of a request: the client went away.</extracomment>
        <translation>%1, abortada</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>abortada</translation>
    </message>
    <message>
        <source>%1, truncated</source>
        <extracomment>Of a request: the app ended before the answer was whole.</extracomment>
        <translation>%1, truncada</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation>Levou %1</translation>
    </message>
    <message>
        <source>Waited %1 for a process</source>
        <translation>Esperou %1 por um processo</translation>
    </message>
    <message>
        <source>Did not wait</source>
        <translation>Não esperou</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 recebidos</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 enviados</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>Processo %1</translation>
    </message>
    <message>
        <source>No process</source>
        <translation>Nenhum processo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Of a request: GET, POST, ...</extracomment>
        <translation>Método</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time taken</source>
        <extracomment>How long a request took.</extracomment>
        <translation>Duração</translation>
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
        <translation>Saída</translation>
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
            <numerusform>%n em andamento</numerusform>
            <numerusform>%n em andamento</numerusform>
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
        <translation>Requisições</translation>
    </message>
    <message>
        <source>Which requests are shown</source>
        <translation>Quais requisições são mostradas</translation>
    </message>
    <message>
        <source>Chosen app (none)</source>
        <extracomment>Requests of the app that is chosen in the list.</extracomment>
        <translation>Aplicativo escolhido (nenhum)</translation>
    </message>
    <message>
        <source>All apps</source>
        <translation>Todos os aplicativos</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>Pesquisar requisições</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>The selected requests as commands for a terminal; without headers and bodies, which nobody kept</source>
        <translation>As requisições selecionadas como comandos para um terminal; sem cabeçalhos e corpos, que não foram guardados</translation>
    </message>
</context>
<context>
    <name>spawner::RulesDialog</name>
    <message>
        <source>Levels of log lines</source>
        <translation>Níveis das linhas do registro</translation>
    </message>
    <message>
        <source>One rule a line: a level (trace, debug, info, warning, error, fatal) and a regular expression. The first rule that matches a line decides. “auto” takes the level from the word that the expression captures; “warning@stderr” is a rule for that stream alone.</source>
        <translation>Uma regra por linha: um nível (trace, debug, info, warning, error, fatal) e uma expressão regular. A primeira regra que corresponder a uma linha decide. “auto” obtém o nível da palavra que a expressão captura; “warning@stderr” é uma regra só para esse fluxo.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
</context>
<context>
    <name>spawner::Settings</name>
    <message>
        <source>it is damaged</source>
        <translation>está danificado</translation>
    </message>
    <message>
        <source>it was written by a newer version</source>
        <translation>foi gravado por uma versão mais nova</translation>
    </message>
    <message>
        <source>The settings in %1 could not be used: %2. They were put aside as %3; the standard settings apply.</source>
        <translation>As configurações em %1 não puderam ser usadas: %2. Elas foram guardadas como %3; valem as configurações padrão.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used: %2. Changes may not be kept.</source>
        <translation>As configurações em %1 não podem ser usadas: %2. As alterações podem não ser mantidas.</translation>
    </message>
    <message>
        <source>the settings cannot be written to %1</source>
        <translation>não é possível gravar as configurações em %1</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>não existe o arquivo %1</translation>
    </message>
    <message>
        <source>%1 has no settings for this program: %2</source>
        <translation>%1 não tem configurações para este programa: %2</translation>
    </message>
    <message>
        <source>%1 has no settings of this program</source>
        <translation>%1 não tem configurações deste programa</translation>
    </message>
</context>
<context>
    <name>spawner::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Pesquisar nas configurações</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Páginas de configurações</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Nenhuma configuração tem essas palavras.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Pesquisar ações e teclas</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Sem tecla</translation>
    </message>
    <message>
        <source>S&amp;tandard</source>
        <translation>&amp;Padrão</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Redefinir tudo</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Ações e suas teclas</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sem tecla</translation>
    </message>
    <message>
        <source>&amp;Key for %1:</source>
        <extracomment>%1 is the text of an action. The key goes to the field for it.</extracomment>
        <translation>&amp;Tecla para %1:</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <extracomment>%1 is a key, %2 the text of the action that has it.</extracomment>
        <translation>%1 pertence a “%2”.</translation>
    </message>
    <message>
        <source>Take %1 away from “%2”</source>
        <extracomment>%1 is a key, %2 the text of the action that loses it.</extracomment>
        <translation>Tirar %1 de “%2”</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
</context>
<context>
    <name>spawner::SingleInstance</name>
    <message>
        <source>the program that is to be replaced does not end</source>
        <translation>o programa a ser substituído não termina</translation>
    </message>
    <message>
        <source>the program runs already, but does not answer</source>
        <translation>o programa já está em execução, mas não responde</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2</source>
        <translation>não é possível criar %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>não é possível criar %1</translation>
    </message>
</context>
<context>
    <name>spawner::SshTransport</name>
    <message>
        <source>cannot make a socket pair for ssh</source>
        <translation>não é possível criar um par de sockets para o ssh</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what failed: what ssh said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ssh cannot be started: is OpenSSH installed on this computer?</source>
        <translation>não é possível iniciar o ssh: o OpenSSH está instalado neste computador?</translation>
    </message>
    <message>
        <source>ssh to %1 was ended</source>
        <translation>o ssh para %1 foi encerrado</translation>
    </message>
    <message>
        <source>%1 ended the connection</source>
        <translation>%1 encerrou a conexão</translation>
    </message>
    <message>
        <source>%1 did not let us in</source>
        <translation>%1 não permitiu o acesso</translation>
    </message>
    <message>
        <source>ssh could not connect to %1</source>
        <translation>o ssh não conseguiu conectar a %1</translation>
    </message>
    <message>
        <source>fcgi-spawnerctl is not installed on %1</source>
        <translation>o fcgi-spawnerctl não está instalado em %1</translation>
    </message>
    <message>
        <source>no spawner answers on %1</source>
        <translation>nenhum spawner responde em %1</translation>
    </message>
    <message>
        <source>ssh to %1 ended with status %2</source>
        <translation>o ssh para %1 terminou com o status %2</translation>
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
        <translation>Conectado (somente leitura)</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>Shows those that need attention, or all apps</source>
        <translation>Mostra os que precisam de atenção, ou todos os aplicativos</translation>
    </message>
    <message>
        <source>Shows the last requests</source>
        <translation>Mostra as últimas requisições</translation>
    </message>
    <message>
        <source>daemon %1</source>
        <extracomment>%1 a version</extracomment>
        <translation>daemon %1</translation>
    </message>
    <message>
        <source>Checks the installation</source>
        <translation>Verifica a instalação</translation>
    </message>
    <message>
        <source>%1 lines/s</source>
        <extracomment>Lines of log per second, short.</extracomment>
        <translation>%1 linhas/s</translation>
    </message>
    <message>
        <source>Shows the log</source>
        <translation>Mostra o registro</translation>
    </message>
</context>
<context>
    <name>spawner::StatusSummary</name>
    <message>
        <source>No spawner is running</source>
        <translation>Nenhum spawner em execução</translation>
    </message>
    <message>
        <source>The spawner service is stopped</source>
        <translation>O serviço do spawner está parado</translation>
    </message>
    <message>
        <source>You may not use this spawner</source>
        <translation>Você não tem permissão para usar este spawner</translation>
    </message>
    <message>
        <source>The spawner is of another version</source>
        <translation>O spawner é de outra versão</translation>
    </message>
    <message>
        <source>Connection lost – trying again</source>
        <translation>Conexão perdida – tentando de novo</translation>
    </message>
    <message>
        <source>The spawner cannot be reached</source>
        <translation>O spawner está inacessível</translation>
    </message>
    <message>
        <source>The connection by ssh failed</source>
        <translation>A conexão por ssh falhou</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
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
        <translation>Ainda não há aplicativos</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n em execução</numerusform>
            <numerusform>%n em execução</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n idle</source>
        <translation>
            <numerusform>%n ocioso</numerusform>
            <numerusform>%n ociosos</numerusform>
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
            <numerusform>%n pausado</numerusform>
            <numerusform>%n pausados</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n crashed</source>
        <translation>
            <numerusform>%n com falha</numerusform>
            <numerusform>%n com falha</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n app(s), none running</source>
        <translation>
            <numerusform>%n aplicativo, nenhum em execução</numerusform>
            <numerusform>%n aplicativos, nenhum em execução</numerusform>
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
        <translation>Filtrar aplicativos…</translation>
    </message>
    <message>
        <source>Filter apps</source>
        <translation>Filtrar aplicativos</translation>
    </message>
    <message>
        <source>Shows the apps whose names have these words</source>
        <translation>Mostra os aplicativos cujos nomes têm essas palavras</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>Chips that filter the list of apps; %1 is how many there are.</extracomment>
        <translation>Todos %1</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>Em execução %1</translation>
    </message>
    <message>
        <source>Idle %1</source>
        <translation>Ociosos %1</translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <translation>Parados %1</translation>
    </message>
    <message>
        <source>Crashed %1</source>
        <translation>Com falha %1</translation>
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
        <translation>O GNOME não tem lugar para ícones de bandeja. A extensão “AppIndicator and KStatusNotifierItem Support” traz um; o programa também funciona sem ela.</translation>
    </message>
    <message>
        <source>This desktop has no place for tray icons at the moment. The program works without one, too.</source>
        <translation>Esta área de trabalho não tem lugar para ícones de bandeja no momento. O programa também funciona sem ele.</translation>
    </message>
</context>
<context>
    <name>spawner::TrayMenu</name>
    <message>
        <source>Open site in &amp;browser</source>
        <translation>Abrir o site no nave&amp;gador</translation>
    </message>
    <message>
        <source>&amp;Crashed</source>
        <translation>Com &amp;falha</translation>
    </message>
    <message>
        <source>A&amp;pps</source>
        <translation>A&amp;plicativos</translation>
    </message>
    <message>
        <source>Dae&amp;mon</source>
        <translation>&amp;Daemon</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexão</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Notificações</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <translation>Silenciar por 1 hora</translation>
    </message>
</context>
<context>
    <name>spawner::VerbRunner</name>
    <message>
        <source>No app is running.</source>
        <translation>Nenhum aplicativo está em execução.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>Reiniciando…</translation>
    </message>
    <message>
        <source>Reloading…</source>
        <translation>Recarregando…</translation>
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
        <translation>Retomando…</translation>
    </message>
    <message>
        <source>Rolling back…</source>
        <translation>Revertendo…</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Mostrar registro</translation>
    </message>
    <message>
        <source>%1 was not started: %2</source>
        <extracomment>All of these: %1 an app, %2 what the spawner says</extracomment>
        <translation>%1 não foi iniciado: %2</translation>
    </message>
    <message>
        <source>%1 was not stopped: %2</source>
        <translation>%1 não foi parado: %2</translation>
    </message>
    <message>
        <source>%1 was not restarted: %2</source>
        <translation>%1 não foi reiniciado: %2</translation>
    </message>
    <message>
        <source>%1 was not reloaded: %2</source>
        <translation>%1 não foi recarregado: %2</translation>
    </message>
    <message>
        <source>%1 was not killed: %2</source>
        <translation>%1 não foi morto: %2</translation>
    </message>
    <message>
        <source>%1 was not paused: %2</source>
        <translation>%1 não foi pausado: %2</translation>
    </message>
    <message>
        <source>%1 was not resumed: %2</source>
        <translation>%1 não foi retomado: %2</translation>
    </message>
    <message>
        <source>%1 is kept alive as before: %2</source>
        <translation>“Manter ativo” de %1 não mudou: %2</translation>
    </message>
    <message>
        <source>The time of %1 was not extended: %2</source>
        <translation>O tempo de %1 não foi estendido: %2</translation>
    </message>
    <message>
        <source>%1 was not rolled back: %2</source>
        <translation>%1 não foi revertido: %2</translation>
    </message>
    <message>
        <source>The configuration was not reloaded: %1</source>
        <translation>A configuração não foi recarregada: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) did not do it; the list says why.</source>
        <translation>
            <numerusform>%n aplicativo não fez isso; a lista diz por quê.</numerusform>
            <numerusform>%n aplicativos não fizeram isso; a lista diz por quê.</numerusform>
            </translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>%1 pausado</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 parado</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) paused</source>
        <translation>
            <numerusform>%n aplicativo pausado</numerusform>
            <numerusform>%n aplicativos pausados</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) stopped</source>
        <translation>
            <numerusform>%n aplicativo parado</numerusform>
            <numerusform>%n aplicativos parados</numerusform>
            </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>The configuration stays as it was: %1</source>
        <translation>A configuração fica como estava: %1</translation>
    </message>
    <message>
        <source>Configuration reloaded. Until the daemon is restarted, these stay as they were: %1</source>
        <extracomment>%1 names of settings</extracomment>
        <translation>Configuração recarregada. Até que o daemon seja reiniciado, ficam como estavam: %1</translation>
    </message>
    <message>
        <source>Configuration reloaded</source>
        <translation>Configuração recarregada</translation>
    </message>
</context>
<context>
    <name>spawner::VersionsPanel</name>
    <message>
        <source>%1 (in charge)</source>
        <translation>%1 (em serviço)</translation>
    </message>
    <message>
        <source>No version was deployed through the spawner yet.</source>
        <translation>Nenhuma versão foi implantada pelo spawner ainda.</translation>
    </message>
    <message>
        <source>Versions of the app</source>
        <translation>Versões do aplicativo</translation>
    </message>
    <message>
        <source>Deployed</source>
        <extracomment>Of a version: when it was deployed; its size; by whom; its checksum.</extracomment>
        <translation>Implantada</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
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
        <translation>&amp;Reverter para esta versão</translation>
    </message>
</context>
<context>
    <name>spawner::WindowPanes</name>
    <message numerus="yes">
        <source>%n line(s) saved as %1</source>
        <translation>
            <numerusform>%n linha salva como %1</numerusform>
            <numerusform>%n linhas salvas como %1</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::WindowVerbs</name>
    <message>
        <source>The daemon does not listen at an address that a browser could open.</source>
        <translation>O daemon não escuta em um endereço que um navegador possa abrir.</translation>
    </message>
    <message>
        <source>No browser could be started for %1</source>
        <translation>Não foi possível iniciar um navegador para %1</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>Copiar URL</translation>
    </message>
    <message numerus="yes">
        <source>%n URL(s) copied</source>
        <translation>
            <numerusform>%n URL copiada</numerusform>
            <numerusform>%n URLs copiadas</numerusform>
            </translation>
    </message>
    <message>
        <source>There is no file in the clipboard to deploy.</source>
        <translation>Não há arquivo na área de transferência para implantar.</translation>
    </message>
    <message>
        <source>The daemon was not stopped: %1</source>
        <translation>O daemon não foi parado: %1</translation>
    </message>
    <message>
        <source>The manual: %1</source>
        <translation>O manual: %1</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar comando</translation>
    </message>
</context>
</TS>
