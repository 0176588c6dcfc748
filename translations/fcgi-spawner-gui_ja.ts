<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
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
        <translation>FastCGI Spawner について</translation>
    </message>
    <message>
        <source>FastCGI Spawner</source>
        <translation>FastCGI Spawner</translation>
    </message>
    <message>
        <source>Drop a FastCGI program into a folder, and it is on the web.</source>
        <translation>FastCGI プログラムをフォルダーに置くだけで、Web に公開されます。</translation>
    </message>
    <message>
        <source>This program: %1, with Qt %2</source>
        <translation>このプログラム: %1 (Qt %2)</translation>
    </message>
    <message>
        <source>Spawner: %1</source>
        <extracomment>The daemon that is connected.</extracomment>
        <translation>Spawner: %1</translation>
    </message>
    <message>
        <source>This program is under the MIT licence. The spawner is too, but uses Qt's HTTP server: as a whole it is under the GNU General Public License, version 3.</source>
        <translation>このプログラムは MIT ライセンスです。spawner も同様ですが、Qt の HTTP サーバーを使用しているため、全体としては GNU 一般公衆ライセンス (GPL) バージョン 3 に従います。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>spawner::ActionMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;App</source>
        <translation>アプリ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Dae&amp;mon</source>
        <translation>デーモン(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
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
        <translation>この接続は読み取り専用です</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>接続されていません</translation>
    </message>
    <message>
        <source>no app is selected</source>
        <translation>アプリが選択されていません</translation>
    </message>
    <message>
        <source>more than one app is selected</source>
        <translation>複数のアプリが選択されています</translation>
    </message>
    <message>
        <source>the daemon is not on this computer</source>
        <translation>デーモンはこのコンピューター上にありません</translation>
    </message>
    <message>
        <source>the connection is there</source>
        <translation>すでに接続されています</translation>
    </message>
    <message>
        <source>it runs, or cannot be started</source>
        <translation>実行中か、起動できない状態です</translation>
    </message>
    <message>
        <source>it does not run</source>
        <translation>実行されていません</translation>
    </message>
    <message>
        <source>it cannot be paused</source>
        <translation>一時停止できません</translation>
    </message>
    <message>
        <source>it is not paused</source>
        <translation>一時停止していません</translation>
    </message>
    <message>
        <source>it is not about to be stopped</source>
        <translation>停止の予定はありません</translation>
    </message>
    <message>
        <source>the daemon runs</source>
        <translation>デーモンは実行中です</translation>
    </message>
    <message>
        <source>there are no log lines</source>
        <translation>ログの行がありません</translation>
    </message>
    <message>
        <source>&amp;Deploy…</source>
        <translation>デプロイ(&amp;D)…</translation>
    </message>
    <message>
        <source>Puts FastCGI programs into the web folder</source>
        <translation>FastCGI プログラムを Web フォルダーに配置します</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>接続(&amp;C)…</translation>
    </message>
    <message>
        <source>Connects to another daemon</source>
        <translation>別のデーモンに接続します</translation>
    </message>
    <message>
        <source>&amp;Save log…</source>
        <translation>ログを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Saves the log lines to a file</source>
        <translation>ログの行をファイルに保存します</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>ウィンドウを閉じる(&amp;W)</translation>
    </message>
    <message>
        <source>Closes this window; the apps keep running</source>
        <translation>このウィンドウを閉じます。アプリは動作し続けます</translation>
    </message>
    <message>
        <source>&amp;Quit manager</source>
        <translation>マネージャーを終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Quits this program; the daemon and the apps keep running</source>
        <translation>このプログラムを終了します。デーモンとアプリは動作し続けます</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>ブラウザーで開く(&amp;O)</translation>
    </message>
    <message>
        <source>Opens the pages of the selected apps; with none selected, the site</source>
        <translation>選択したアプリのページを開きます。選択がなければサイトを開きます</translation>
    </message>
    <message>
        <source>&amp;Copy URL</source>
        <translation>URL をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the addresses of the selected apps</source>
        <translation>選択したアプリのアドレスをコピーします</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>起動(&amp;S)</translation>
    </message>
    <message>
        <source>Starts the selected apps now, rather than on the first request</source>
        <translation>最初のリクエストを待たずに、選択したアプリを今すぐ起動します</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>再起動(&amp;R)</translation>
    </message>
    <message>
        <source>Restarts the selected apps; requests in flight finish first</source>
        <translation>選択したアプリを再起動します。処理中のリクエストは完了させます</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stops the selected apps; the next request starts them again</source>
        <translation>選択したアプリを停止します。次のリクエストで再び起動します</translation>
    </message>
    <message>
        <source>&amp;Kill…</source>
        <translation>強制終了(&amp;K)…</translation>
    </message>
    <message>
        <source>Ends the selected apps at once; requests in flight are lost</source>
        <translation>選択したアプリを直ちに終了します。処理中のリクエストは失われます</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>一時停止(&amp;U)</translation>
    </message>
    <message>
        <source>Stops the selected apps and answers requests with “unavailable” until they are resumed</source>
        <translation>選択したアプリを停止し、再開するまでリクエストに「利用不可」と応答します</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>再開(&amp;M)</translation>
    </message>
    <message>
        <source>Lets the selected apps take requests again</source>
        <translation>選択したアプリがリクエストを再び受け付けるようにします</translation>
    </message>
    <message>
        <source>Keep al&amp;ive</source>
        <translation>常時稼働(&amp;I)</translation>
    </message>
    <message>
        <source>The selected apps are never stopped for being idle</source>
        <translation>選択したアプリを、待機中でも停止しないようにします</translation>
    </message>
    <message>
        <source>&amp;Extend idle time</source>
        <translation>待機時間を延長(&amp;E)</translation>
    </message>
    <message>
        <source>Begins the idle countdown of the selected apps anew</source>
        <translation>選択したアプリの待機カウントダウンを最初からやり直します</translation>
    </message>
    <message>
        <source>Roll &amp;back…</source>
        <translation>ロールバック(&amp;B)…</translation>
    </message>
    <message>
        <source>Brings back an earlier version of the selected app</source>
        <translation>選択したアプリを以前のバージョンに戻します</translation>
    </message>
    <message>
        <source>Show lo&amp;g</source>
        <translation>ログを表示(&amp;G)</translation>
    </message>
    <message>
        <source>Shows the log of the selected apps</source>
        <translation>選択したアプリのログを表示します</translation>
    </message>
    <message>
        <source>E&amp;xplain settings</source>
        <translation>設定の由来を表示(&amp;X)</translation>
    </message>
    <message>
        <source>Tells where each setting of the selected app comes from</source>
        <translation>選択したアプリの各設定の由来を示します</translation>
    </message>
    <message>
        <source>Restart a&amp;ll…</source>
        <translation>すべて再起動(&amp;L)…</translation>
    </message>
    <message>
        <source>Restarts all apps that run</source>
        <translation>実行中のアプリをすべて再起動します</translation>
    </message>
    <message>
        <source>Stop &amp;all…</source>
        <translation>すべて停止(&amp;A)…</translation>
    </message>
    <message>
        <source>Stops all apps that run; the next request starts them again</source>
        <translation>実行中のアプリをすべて停止します。次のリクエストで再び起動します</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies what is selected</source>
        <translation>選択した内容をコピーします</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Selects everything</source>
        <translation>すべてを選択します</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Searches where you are</source>
        <translation>現在の場所で検索します</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Goes to the next hit</source>
        <translation>次の一致箇所に移動します</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
    <message>
        <source>Goes to the previous hit</source>
        <translation>前の一致箇所に移動します</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Pastes text; files are deployed</source>
        <translation>テキストを貼り付けます。ファイルの場合はデプロイします</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>ログ(&amp;L)</translation>
    </message>
    <message>
        <source>Shows the log</source>
        <translation>ログを表示します</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Shows all about the selected app</source>
        <translation>選択したアプリのすべての情報を表示します</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>リクエスト(&amp;R)</translation>
    </message>
    <message>
        <source>Shows the last requests</source>
        <translation>最近のリクエストを表示します</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>イベント(&amp;E)</translation>
    </message>
    <message>
        <source>Shows what happened: starts, stops, crashes, deployments</source>
        <translation>起動、停止、クラッシュ、デプロイなどの出来事を表示します</translation>
    </message>
    <message>
        <source>&amp;Follow log</source>
        <translation>ログに追従(&amp;F)</translation>
    </message>
    <message>
        <source>Stays at the newest log line</source>
        <translation>常に最新のログの行を表示します</translation>
    </message>
    <message>
        <source>&amp;Clear log view</source>
        <translation>ログ表示をクリア(&amp;C)</translation>
    </message>
    <message>
        <source>Removes the lines shown so far; the daemon keeps them</source>
        <translation>これまでに表示された行を消します。デーモンには残ります</translation>
    </message>
    <message>
        <source>&amp;Wrap lines</source>
        <translation>行を折り返す(&amp;W)</translation>
    </message>
    <message>
        <source>Breaks long log lines instead of cutting them off</source>
        <translation>長いログの行を切り詰めずに折り返します</translation>
    </message>
    <message>
        <source>Next &amp;error</source>
        <translation>次のエラー(&amp;E)</translation>
    </message>
    <message>
        <source>Goes to the next error in the log</source>
        <translation>ログ内の次のエラーに移動します</translation>
    </message>
    <message>
        <source>&amp;Previous error</source>
        <translation>前のエラー(&amp;P)</translation>
    </message>
    <message>
        <source>Goes to the previous error in the log</source>
        <translation>ログ内の前のエラーに移動します</translation>
    </message>
    <message>
        <source>Next &amp;warning</source>
        <translation>次の警告(&amp;W)</translation>
    </message>
    <message>
        <source>Goes to the next warning or error in the log</source>
        <translation>ログ内の次の警告またはエラーに移動します</translation>
    </message>
    <message>
        <source>Previous w&amp;arning</source>
        <translation>前の警告(&amp;A)</translation>
    </message>
    <message>
        <source>Goes to the previous warning or error in the log</source>
        <translation>ログ内の前の警告またはエラーに移動します</translation>
    </message>
    <message>
        <source>&amp;Toggle bookmark</source>
        <translation>ブックマークの切り替え(&amp;T)</translation>
    </message>
    <message>
        <source>Marks the log line, or removes its mark</source>
        <translation>ログの行に印を付けるか、印を外します</translation>
    </message>
    <message>
        <source>&amp;Next bookmark</source>
        <translation>次のブックマーク(&amp;N)</translation>
    </message>
    <message>
        <source>Goes to the next marked log line</source>
        <translation>印を付けた次のログの行に移動します</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>フルスクリーン(&amp;U)</translation>
    </message>
    <message>
        <source>The window takes the whole screen</source>
        <translation>ウィンドウを画面全体に表示します</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Makes the text of the log larger</source>
        <translation>ログの文字を大きくします</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Makes the text of the log smaller</source>
        <translation>ログの文字を小さくします</translation>
    </message>
    <message>
        <source>Normal si&amp;ze</source>
        <translation>標準サイズ(&amp;Z)</translation>
    </message>
    <message>
        <source>The text of the log has the size of all texts</source>
        <translation>ログの文字を他の文字と同じ大きさにします</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>次のペイン(&amp;N)</translation>
    </message>
    <message>
        <source>Moves the focus to the next part of the window</source>
        <translation>ウィンドウの次の部分にフォーカスを移します</translation>
    </message>
    <message>
        <source>Clear f&amp;ilter</source>
        <translation>フィルターをクリア(&amp;I)</translation>
    </message>
    <message>
        <source>Shows all apps again</source>
        <translation>すべてのアプリを再び表示します</translation>
    </message>
    <message>
        <source>&amp;Start daemon</source>
        <translation>デーモンを起動(&amp;S)</translation>
    </message>
    <message>
        <source>Starts the daemon on this computer</source>
        <translation>このコンピューターのデーモンを起動します</translation>
    </message>
    <message>
        <source>S&amp;top daemon…</source>
        <translation>デーモンを停止(&amp;T)…</translation>
    </message>
    <message>
        <source>Stops the daemon and all apps</source>
        <translation>デーモンとすべてのアプリを停止します</translation>
    </message>
    <message>
        <source>&amp;Reload configuration</source>
        <translation>設定を再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>The daemon reads its configuration again</source>
        <translation>デーモンに設定を読み込み直させます</translation>
    </message>
    <message>
        <source>&amp;Retry connection</source>
        <translation>接続を再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Tries at once to connect again</source>
        <translation>今すぐ再接続を試みます</translation>
    </message>
    <message>
        <source>D&amp;isconnect</source>
        <translation>切断(&amp;I)</translation>
    </message>
    <message>
        <source>Ends the connection; the daemon and the apps keep running</source>
        <translation>接続を終了します。デーモンとアプリは動作し続けます</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>オン(&amp;O)</translation>
    </message>
    <message>
        <source>Tells about crashes and the like, as set up</source>
        <translation>設定に従って、クラッシュなどを通知します</translation>
    </message>
    <message>
        <source>Off for one &amp;hour</source>
        <translation>1 時間オフ(&amp;H)</translation>
    </message>
    <message>
        <source>No notifications for an hour</source>
        <translation>1 時間は通知しません</translation>
    </message>
    <message>
        <source>Off until &amp;restart</source>
        <translation>再起動までオフ(&amp;R)</translation>
    </message>
    <message>
        <source>No notifications until this program is started again</source>
        <translation>このプログラムを再び起動するまで通知しません</translation>
    </message>
    <message>
        <source>&amp;Doctor…</source>
        <translation>問題の診断(&amp;D)…</translation>
    </message>
    <message>
        <source>Checks the installation and tells how to mend it</source>
        <translation>インストール状態を調べ、直し方を示します</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>All settings of this program and of the daemon</source>
        <translation>このプログラムとデーモンのすべての設定です</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>はじめの手順(&amp;F)…</translation>
    </message>
    <message>
        <source>Sets up a daemon and a first app, step by step</source>
        <translation>デーモンと最初のアプリを順を追って設定します</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>Opens the manual</source>
        <translation>マニュアルを開きます</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>診断情報(&amp;D)…</translation>
    </message>
    <message>
        <source>What to send along with a report of a problem</source>
        <translation>問題を報告するときに添える情報です</translation>
    </message>
    <message>
        <source>&amp;About FastCGI Spawner</source>
        <translation>FastCGI Spawner について(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and who made it</source>
        <translation>バージョン、ライセンス、作者の情報です</translation>
    </message>
    <message>
        <source>&amp;Open FastCGI Spawner</source>
        <translation>FastCGI Spawner を開く(&amp;O)</translation>
    </message>
    <message>
        <source>Shows the window</source>
        <translation>ウィンドウを表示します</translation>
    </message>
</context>
<context>
    <name>spawner::AdvancedPage</name>
    <message>
        <source>My own spawner</source>
        <translation>自分の spawner</translation>
    </message>
    <message>
        <source>&amp;Control socket:</source>
        <translation>制御ソケット(&amp;C):</translation>
    </message>
    <message>
        <source>Empty: where the spawner makes it by itself.</source>
        <translation>空欄の場合: spawner が自動で作成する場所です。</translation>
    </message>
    <message>
        <source>Settings of this program</source>
        <translation>このプログラムの設定</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>ファイル(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Open its folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>リセット(&amp;R)…</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Ask before all apps are re&amp;started</source>
        <translation>すべてのアプリを再起動する前に確認する(&amp;S)</translation>
    </message>
    <message>
        <source>Ask before all apps are sto&amp;pped</source>
        <translation>すべてのアプリを停止する前に確認する(&amp;P)</translation>
    </message>
    <message>
        <source>If you need help</source>
        <translation>サポートが必要なとき</translation>
    </message>
    <message>
        <source>The diagnostics say what this program sees of the computer and the spawner, without secrets: for a report.</source>
        <translation>診断情報は、このプログラムから見たコンピューターと spawner の状態です。機密情報は含まれず、問題の報告に利用できます。</translation>
    </message>
    <message>
        <source>Show the &amp;diagnostics</source>
        <translation>診断情報を表示(&amp;D)</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>設定のエクスポート</translation>
    </message>
    <message>
        <source>Settings (*.ini)</source>
        <translation>設定 (*.ini)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定のインポート</translation>
    </message>
    <message>
        <source>Settings (*.ini);;All files (*)</source>
        <translation>設定 (*.ini);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The settings are in %1.</source>
        <translation>設定を %1 に保存しました。</translation>
    </message>
    <message>
        <source>The settings of %1 apply now.</source>
        <translation>%1 の設定が適用されました。</translation>
    </message>
    <message>
        <source>Everything is as at the beginning.</source>
        <translation>すべて初期状態に戻りました。</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
</context>
<context>
    <name>spawner::AppCells</name>
    <message>
        <source>App</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Req/s</source>
        <extracomment>Requests per second, the title of a column.</extracomment>
        <translation>件/秒</translation>
    </message>
    <message>
        <source>p95</source>
        <extracomment>95th percentile of durations, the title of a column.</extracomment>
        <translation>p95</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>All requests so far, the title of a column.</extracomment>
        <translation>合計</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>待ち</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>稼働時間</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>終了回数</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>ファイル更新</translation>
    </message>
    <message>
        <source>Last exit</source>
        <translation>前回の終了</translation>
    </message>
    <message>
        <source>The file in the web folder</source>
        <translation>Web フォルダー内のファイル</translation>
    </message>
    <message>
        <source>What it is doing</source>
        <translation>現在の動作状態</translation>
    </message>
    <message>
        <source>The number of its process, or how many there are</source>
        <translation>プロセスの番号、またはプロセスの数</translation>
    </message>
    <message>
        <source>Requests per second, and over the last minute</source>
        <translation>1 秒あたりのリクエスト数と、直近 1 分間の推移</translation>
    </message>
    <message>
        <source>95 % of the requests of the last minute took no longer (if there were none: of all so far)</source>
        <translation>直近 1 分間のリクエストの 95% がこの時間内に完了しました (なければ、これまでの全リクエスト)</translation>
    </message>
    <message>
        <source>Requests so far</source>
        <translation>これまでのリクエスト数</translation>
    </message>
    <message>
        <source>Requests that wait for a process</source>
        <translation>プロセスを待っているリクエスト</translation>
    </message>
    <message>
        <source>Processor time; 100 % is one core</source>
        <translation>プロセッサー時間。100% が 1 コアに相当します</translation>
    </message>
    <message>
        <source>Memory of all its processes</source>
        <translation>全プロセスのメモリ</translation>
    </message>
    <message>
        <source>When it is stopped for being idle. Click to start the time anew; the pin keeps it alive.</source>
        <translation>待機により停止するまでの時間。クリックすると計り直し、ピンで常時稼働にします。</translation>
    </message>
    <message>
        <source>How long its oldest process has been running</source>
        <translation>最も古いプロセスの稼働時間</translation>
    </message>
    <message>
        <source>Answers with a status of 500 or above</source>
        <translation>ステータスが 500 以上の応答</translation>
    </message>
    <message>
        <source>How many processes there are</source>
        <translation>プロセスの数</translation>
    </message>
    <message>
        <source>Threads of all its processes</source>
        <translation>全プロセスのスレッド</translation>
    </message>
    <message>
        <source>How many of its processes have ended, for any reason</source>
        <translation>終了したプロセスの数 (理由を問わず)</translation>
    </message>
    <message>
        <source>When its file was changed</source>
        <translation>ファイルが変更された日時</translation>
    </message>
    <message>
        <source>How its last process ended</source>
        <translation>最後のプロセスの終わり方</translation>
    </message>
    <message>
        <source>×%1</source>
        <extracomment>How many processes, instead of the number of one.</extracomment>
        <translation>×%1</translation>
    </message>
    <message>
        <source>process %1, new version on trial</source>
        <translation>プロセス %1、新バージョンを試行中</translation>
    </message>
    <message>
        <source>process %1, retiring</source>
        <translation>プロセス %1、退役中</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>プロセス %1</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>プロセス %n 個</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>リクエスト %n 件</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>待ち %n 件</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>スレッド %n 個</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) ended</source>
        <translation>
            <numerusform>終了したプロセス %n 個</numerusform>
            </translation>
    </message>
    <message>
        <source>%1: none</source>
        <extracomment>%1 is the title of a column: it has no value.</extracomment>
        <translation>%1: なし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>プロセス %1</translation>
    </message>
    <message>
        <source>%1 requests per second</source>
        <translation>1 秒あたり %1 件のリクエスト</translation>
    </message>
    <message>
        <source>95 % of the requests within %1</source>
        <translation>リクエストの 95% が %1 以内</translation>
    </message>
    <message>
        <source>%1 of a processor core</source>
        <translation>プロセッサーコアの %1</translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <translation>メモリ %1</translation>
    </message>
    <message>
        <source>Running for %1</source>
        <translation>稼働時間 %1</translation>
    </message>
    <message>
        <source>File changed %1</source>
        <translation>ファイルの変更: %1</translation>
    </message>
    <message>
        <source>Last exit: %1</source>
        <translation>前回の終了: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の%1</translation>
    </message>
</context>
<context>
    <name>spawner::AppCondition</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>it could not be started</source>
        <translation>起動できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>crashed %n time(s) in a row (%1), tries again in %2</source>
        <translation>
            <numerusform>%n 回連続でクラッシュ (%1)、%2後に再試行</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>crashed %n time(s) in a row (%1)</source>
        <translation>
            <numerusform>%n 回連続でクラッシュ (%1)</numerusform>
            </translation>
    </message>
    <message>
        <source>crashed (%1), tries again in %2</source>
        <translation>クラッシュ (%1)、%2後に再試行</translation>
    </message>
    <message>
        <source>crashed (%1)</source>
        <translation>クラッシュ (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in flight</source>
        <translation>
            <numerusform>%n 件のリクエストを処理中</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting for a process</source>
        <translation>
            <numerusform>%1、%n 件がプロセス待ち</numerusform>
            </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>クラッシュ</translation>
    </message>
    <message>
        <source>Crash loop</source>
        <translation>連続クラッシュ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>its newest version is not in charge: %1</source>
        <translation>最新バージョンは使われていません: %1</translation>
    </message>
    <message>
        <source>kept alive</source>
        <translation>常時稼働</translation>
    </message>
    <message>
        <source>stops in %1</source>
        <translation>%1後に停止</translation>
    </message>
    <message>
        <source>starts with the next request</source>
        <translation>次のリクエストで起動</translation>
    </message>
    <message>
        <source>answers nothing until it is resumed</source>
        <translation>再開するまで応答しません</translation>
    </message>
</context>
<context>
    <name>spawner::AppsArea</name>
    <message>
        <source>No FastCGI programs in %1 yet.</source>
        <extracomment>%1 a folder</extracomment>
        <translation>%1 にはまだ FastCGI プログラムがありません。</translation>
    </message>
    <message>
        <source>Drop one here.</source>
        <translation>ここにドロップしてください。</translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation>デプロイ…</translation>
    </message>
    <message>
        <source>Deploy sample</source>
        <translation>サンプルをデプロイ</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s), none of this kind.</source>
        <translation>
            <numerusform>アプリ %n 個のうち、該当する状態のものはありません。</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n app(s), none match “%1”.</source>
        <extracomment>%1 what was typed into the filter</extracomment>
        <translation>
            <numerusform>アプリ %n 個のうち、「%1」に一致するものはありません。</numerusform>
            </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
</context>
<context>
    <name>spawner::AppsView</name>
    <message>
        <source>&amp;Standard columns</source>
        <translation>標準の列(&amp;S)</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Enter opens an app. In the column Idle, Enter starts the time anew and Space keeps the app alive.</source>
        <extracomment>What a screen reader says of the list of apps.</extracomment>
        <translation>Enter キーでアプリを開きます。「待機」列では、Enter キーで時間を計り直し、スペースキーでアプリを常時稼働にします。</translation>
    </message>
    <message>
        <source>Columns of the list of apps</source>
        <translation>アプリ一覧の列</translation>
    </message>
    <message>
        <source>Click to start the time anew; the pin keeps it alive.</source>
        <translation>クリックすると計り直し、ピンで常時稼働にします。</translation>
    </message>
    <message>
        <source>Last lines on stderr:</source>
        <translation>stderr の最後の数行:</translation>
    </message>
</context>
<context>
    <name>spawner::Autostart</name>
    <message>
        <source>%1 cannot be removed</source>
        <translation>%1 を削除できません</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
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
        <translation>1 秒あたりのリクエスト</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 分</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 分</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>Show the last minute</source>
        <translation>直近 1 分間を表示</translation>
    </message>
    <message>
        <source>Show the last 15 minutes</source>
        <translation>直近 15 分間を表示</translation>
    </message>
    <message>
        <source>Show the last hour</source>
        <translation>直近 1 時間を表示</translation>
    </message>
</context>
<context>
    <name>spawner::CheckTexts</name>
    <message>
        <source>Authorizer</source>
        <translation>認可プログラム</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>同時リクエスト</translation>
    </message>
    <message>
        <source>Executable</source>
        <translation>実行権限</translation>
    </message>
    <message>
        <source>It may be executed.</source>
        <translation>実行が許可されています。</translation>
    </message>
    <message>
        <source>File of the app</source>
        <translation>アプリのファイル</translation>
    </message>
    <message>
        <source>Start of a process</source>
        <translation>プロセスの起動</translation>
    </message>
    <message>
        <source>Last exit</source>
        <translation>前回の終了</translation>
    </message>
    <message>
        <source>Shared libraries</source>
        <translation>共有ライブラリ</translation>
    </message>
    <message>
        <source>Every shared library it needs is there.</source>
        <translation>必要な共有ライブラリはすべてあります。</translation>
    </message>
    <message>
        <source>Kind of program</source>
        <translation>プログラムの種類</translation>
    </message>
    <message>
        <source>It is a whole program for this computer.</source>
        <translation>このコンピューター用の完全なプログラムです。</translation>
    </message>
    <message>
        <source>A request on trial</source>
        <translation>試験リクエスト</translation>
    </message>
    <message>
        <source>Settings of the app</source>
        <translation>アプリの設定</translation>
    </message>
    <message>
        <source>Starting it</source>
        <translation>アプリの起動</translation>
    </message>
    <message>
        <source>A process of it runs.</source>
        <translation>アプリのプロセスが実行中です。</translation>
    </message>
    <message>
        <source>State of the app</source>
        <translation>アプリの状態</translation>
    </message>
    <message>
        <source>Newest version</source>
        <translation>最新バージョン</translation>
    </message>
    <message>
        <source>Who may change the app</source>
        <translation>アプリを変更できるユーザー</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Control socket</source>
        <translation>制御ソケット</translation>
    </message>
    <message>
        <source>User of the spawner</source>
        <translation>spawner のユーザー</translation>
    </message>
    <message>
        <source>Watching files</source>
        <translation>ファイルの監視</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>開いているファイル</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Free port</source>
        <translation>空きポート</translation>
    </message>
    <message>
        <source>Nobody listens there yet.</source>
        <translation>まだ待ち受けているものはありません。</translation>
    </message>
    <message>
        <source>nginx in front</source>
        <translation>前段の nginx</translation>
    </message>
    <message>
        <source>nginx runs, and this file sends it here.</source>
        <translation>nginx は実行中で、このファイルによりここへ転送しています。</translation>
    </message>
    <message>
        <source>Runtime folder</source>
        <translation>ランタイムフォルダー</translation>
    </message>
    <message>
        <source>The runtime folder is there, and nobody else may enter it.</source>
        <translation>ランタイムフォルダーがあり、他のユーザーは入れません。</translation>
    </message>
    <message>
        <source>Paths of sockets</source>
        <translation>ソケットのパス</translation>
    </message>
    <message>
        <source>systemd is told</source>
        <translation>systemd への通知</translation>
    </message>
    <message>
        <source>systemd</source>
        <translation>systemd</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Web root</source>
        <translation>Web ルート</translation>
    </message>
    <message>
        <source>Owner of the web root</source>
        <translation>Web ルートの所有者</translation>
    </message>
    <message>
        <source>Way to the web root</source>
        <translation>Web ルートまでのパス</translation>
    </message>
    <message>
        <source>Reading the web root</source>
        <translation>Web ルートの読み取り</translation>
    </message>
    <message>
        <source>The web root is there and can be read.</source>
        <translation>Web ルートがあり、読み取れます。</translation>
    </message>
    <message>
        <source>Who may change the web root</source>
        <translation>Web ルートを変更できるユーザー</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>参考情報</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>問題なし</translation>
    </message>
</context>
<context>
    <name>spawner::CloseQuestion</name>
    <message>
        <source>Close window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Keep this manager in the tray?</source>
        <translation>このマネージャーをトレイに残しますか?</translation>
    </message>
    <message>
        <source>The daemon and your apps keep running either way. You can change this in the settings.</source>
        <translation>どちらの場合も、デーモンとアプリは動作し続けます。これは設定で変更できます。</translation>
    </message>
    <message>
        <source>&amp;Keep in tray</source>
        <translation>トレイに残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Quit manager</source>
        <translation>マネージャーを終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>spawner::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Do not &amp;ask again</source>
        <translation>今後は確認しない(&amp;A)</translation>
    </message>
    <message>
        <source>Start %1?</source>
        <translation>%1 を起動しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Start %n app(s)?</source>
        <translation>
            <numerusform>%n 個のアプリを起動しますか?</numerusform>
            </translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <translation>%1 を再起動しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n app(s)?</source>
        <translation>
            <numerusform>%n 個のアプリを再起動しますか?</numerusform>
            </translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <translation>%1 を停止しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n app(s)?</source>
        <translation>
            <numerusform>%n 個のアプリを停止しますか?</numerusform>
            </translation>
    </message>
    <message>
        <source>Pause %1?</source>
        <translation>%1 を一時停止しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Pause %n app(s)?</source>
        <translation>
            <numerusform>%n 個のアプリを一時停止しますか?</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Restart all %n running app(s)?</source>
        <translation>
            <numerusform>実行中の %n 個のアプリをすべて再起動しますか?</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Stop all %n running app(s)?</source>
        <translation>
            <numerusform>実行中の %n 個のアプリをすべて停止しますか?</numerusform>
            </translation>
    </message>
    <message>
        <source>Stop the spawner of %1?</source>
        <translation>%1 の spawner を停止しますか?</translation>
    </message>
    <message>
        <source>Remove the connection %1?</source>
        <translation>接続 %1 を削除しますか?</translation>
    </message>
    <message>
        <source>Set everything back to the standard?</source>
        <translation>すべてを標準に戻しますか?</translation>
    </message>
    <message>
        <source>Roll %1 back?</source>
        <translation>%1 をロールバックしますか?</translation>
    </message>
    <message numerus="yes">
        <source>Roll %n app(s) back?</source>
        <translation>
            <numerusform>%n 個のアプリをロールバックしますか?</numerusform>
            </translation>
    </message>
    <message>
        <source>New processes take over; requests that are under way are finished by the old ones.</source>
        <translation>新しいプロセスに切り替わります。処理中のリクエストは古いプロセスが完了させます。</translation>
    </message>
    <message>
        <source>Requests that are under way are finished first. The next request to an app starts it again.</source>
        <translation>処理中のリクエストは完了させます。アプリは次のリクエストで再び起動します。</translation>
    </message>
    <message>
        <source>Requests to what is paused get an error (503) until it is resumed.</source>
        <translation>再開するまで、一時停止したアプリへのリクエストはエラー (503) になります。</translation>
    </message>
    <message>
        <source>All its apps end, and no page of theirs answers until it is started again.</source>
        <translation>そのアプリはすべて終了し、再び起動するまでどのページも応答しません。</translation>
    </message>
    <message>
        <source>Nothing changes for the spawner and its apps.</source>
        <translation>spawner とそのアプリには影響しません。</translation>
    </message>
    <message>
        <source>That includes connections, shortcuts and the columns of tables. Export the settings first if you may want them back.</source>
        <translation>接続、ショートカット、表の列も含まれます。後で元に戻す可能性がある場合は、先に設定をエクスポートしてください。</translation>
    </message>
    <message>
        <source>The version from before takes over, as in a deployment.</source>
        <translation>デプロイと同じように、以前のバージョンに切り替わります。</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>起動(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>再起動(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Restart all</source>
        <translation>すべて再起動(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>すべて停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop the spawner</source>
        <translation>spawner を停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Roll back</source>
        <translation>ロールバック(&amp;R)</translation>
    </message>
</context>
<context>
    <name>spawner::ConnectionBox</name>
    <message>
        <source>Connection: %1</source>
        <translation>接続: %1</translation>
    </message>
</context>
<context>
    <name>spawner::ConnectionNotices</name>
    <message>
        <source>Asking for the list of apps…</source>
        <translation>アプリの一覧を取得しています…</translation>
    </message>
</context>
<context>
    <name>spawner::ConnectionTest</name>
    <message numerus="yes">
        <source>There was no answer within %n second(s)</source>
        <translation>
            <numerusform>%n 秒以内に応答がありませんでした</numerusform>
            </translation>
    </message>
    <message>
        <source>Connected to %1: spawner %2, running as %3</source>
        <extracomment>A host, the version of the daemon there, and the user it runs as.</extracomment>
        <translation>%1 に接続しました: spawner %2 (%3 として実行中)</translation>
    </message>
    <message>
        <source>You may look, but not change anything.</source>
        <translation>閲覧はできますが、変更はできません。</translation>
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
        <translation>%1 に接続されていません。</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>%1 に接続しています…</translation>
    </message>
    <message>
        <source>Starting… (%1 s)</source>
        <extracomment>How long it has taken so far, in seconds.</extracomment>
        <translation>起動しています… (%1秒)</translation>
    </message>
    <message>
        <source>No spawner is running on this computer.</source>
        <translation>このコンピューターで spawner は実行されていません。</translation>
    </message>
    <message>
        <source>No spawner is running at %1.</source>
        <translation>%1 で spawner は実行されていません。</translation>
    </message>
    <message>
        <source>The spawner service is stopped.</source>
        <translation>spawner サービスは停止しています。</translation>
    </message>
    <message>
        <source>Daemon %1 speaks protocol %2; this manager speaks %3.</source>
        <extracomment>A version of the daemon, and two numbers of protocols.</extracomment>
        <translation>デーモン %1 はプロトコル %2、このマネージャーはプロトコル %3 を使用します。</translation>
    </message>
    <message>
        <source>The daemon speaks another protocol than this manager.</source>
        <translation>デーモンのプロトコルがこのマネージャーのものと異なります。</translation>
    </message>
    <message>
        <source>%1 Read-only view.</source>
        <extracomment>After "Daemon 2.1 speaks protocol 3; this manager speaks 2."</extracomment>
        <translation>%1 閲覧のみ可能です。</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>このプログラムを更新してください。</translation>
    </message>
    <message>
        <source>Update the daemon.</source>
        <translation>デーモンを更新してください。</translation>
    </message>
    <message>
        <source>ssh cannot connect to %1: %2</source>
        <extracomment>%1 a host, %2 the last words of ssh</extracomment>
        <translation>ssh で %1 に接続できません: %2</translation>
    </message>
    <message>
        <source>Try the same in a terminal: a host key or a password that ssh asks for cannot be given here.</source>
        <translation>端末で同じ操作を試してください。ssh が尋ねるホスト鍵の確認やパスワードは、ここでは入力できません。</translation>
    </message>
    <message>
        <source>You may not use %1.</source>
        <translation>%1 を使用する権限がありません。</translation>
    </message>
    <message>
        <source>Connect as the user it belongs to.</source>
        <translation>所有者のユーザーとして接続してください。</translation>
    </message>
    <message>
        <source>You may not use %1. It belongs to group %2; you are not in it.</source>
        <translation>%1 を使用する権限がありません。グループ %2 に属していますが、あなたはそのメンバーではありません。</translation>
    </message>
    <message>
        <source>%1
Then log in again.</source>
        <extracomment>%1 is a command</extracomment>
        <translation>%1
実行後、ログインし直してください。</translation>
    </message>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>ポート %1 は別のプログラムが使用しています。</translation>
    </message>
    <message>
        <source>Port %1 is used by %2.</source>
        <extracomment>%2 is a program with its process number</extracomment>
        <translation>ポート %1 は %2 が使用しています。</translation>
    </message>
    <message>
        <source>Cannot connect to %1: %2</source>
        <translation>%1 に接続できません: %2</translation>
    </message>
    <message>
        <source>Connection lost %1</source>
        <translation>%1 に接続が切れました</translation>
    </message>
    <message>
        <source>Connection lost %1 — retrying</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>%1 に接続が切れました — 再試行しています</translation>
    </message>
    <message>
        <source>Connection lost %1 — retrying in %2</source>
        <extracomment>%1 is a time of day, %2 a time to wait ("4 s")</extracomment>
        <translation>%1 に接続が切れました — %2後に再試行します</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>セットアップ…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使う</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
</context>
<context>
    <name>spawner::ConnectionsPage</name>
    <message>
        <source>At the start</source>
        <translation>起動時</translation>
    </message>
    <message>
        <source>&amp;Start my own spawner if none is running</source>
        <translation>実行中の spawner がなければ自分の spawner を起動する(&amp;S)</translation>
    </message>
    <message>
        <source>Without a default, this program connects to the spawner that it was last connected to.</source>
        <translation>既定の接続がない場合、前回接続した spawner に接続します。</translation>
    </message>
    <message>
        <source>Spawners</source>
        <translation>Spawner</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Make it the &amp;default</source>
        <translation>既定にする(&amp;D)</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Of a connection: the one to begin with.</extracomment>
        <translation>既定</translation>
    </message>
    <message>
        <source>production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>look only</source>
        <translation>閲覧のみ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Spawners that this program knows</source>
        <translation>このプログラムに登録された spawner</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
</context>
<context>
    <name>spawner::CrashNotices</name>
    <message>
        <source>Show log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>今すぐ再起動</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>A number of times, short: "7×".</extracomment>
        <translation>%1 回</translation>
    </message>
    <message>
        <source>%1 crashed %2 in %3; restarts paused.</source>
        <extracomment>%1 an app, %2 a number of times ("7×")</extracomment>
        <translation>%1 が %3の間に %2クラッシュしました。再起動を一時停止しています。</translation>
    </message>
    <message>
        <source>%1 crashed %2; restarts paused.</source>
        <translation>%1 が %2クラッシュしました。再起動を一時停止しています。</translation>
    </message>
    <message>
        <source>%1 crashed %2 in %3; restarts paused until %4.</source>
        <extracomment>%1 an app, %2 a number of times ("7×"), %3 a duration, %4 a time of day</extracomment>
        <translation>%1 が %3の間に %2クラッシュしました。%4 まで再起動を一時停止しています。</translation>
    </message>
    <message>
        <source>%1 crashed %2; restarts paused until %3.</source>
        <translation>%1 が %2クラッシュしました。%3 まで再起動を一時停止しています。</translation>
    </message>
</context>
<context>
    <name>spawner::DaemonConnection</name>
    <message>
        <source>The spawner does not answer any more.</source>
        <translation>spawner が応答しなくなりました。</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>接続が閉じられました。</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation>%1 への接続がありません。</translation>
    </message>
    <message>
        <source>The connection “%1” is set to look only.</source>
        <translation>接続「%1」は閲覧のみに設定されています。</translation>
    </message>
    <message>
        <source>You may look at this spawner, but not change anything.</source>
        <translation>この spawner は閲覧できますが、変更はできません。</translation>
    </message>
</context>
<context>
    <name>spawner::DaemonLauncher</name>
    <message>
        <source>There is no systemctl on this computer.</source>
        <translation>このコンピューターに systemctl がありません。</translation>
    </message>
    <message>
        <source>systemctl did not answer in time.</source>
        <translation>systemctl が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>fcgi-spawner is not installed on this computer.</source>
        <translation>このコンピューターに fcgi-spawner がインストールされていません。</translation>
    </message>
    <message>
        <source>The spawner service could not start: %1</source>
        <translation>spawner サービスを起動できませんでした: %1</translation>
    </message>
    <message>
        <source>The spawner service runs, but its control socket is not at %1.</source>
        <translation>spawner サービスは実行中ですが、制御ソケットが %1 にありません。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>The spawner service could not be started.</source>
        <translation>spawner サービスを起動できませんでした。</translation>
    </message>
    <message>
        <source>The spawner service could not be stopped.</source>
        <translation>spawner サービスを停止できませんでした。</translation>
    </message>
    <message>
        <source>The spawner with the process number %1 does not run any more.</source>
        <translation>プロセス番号 %1 の spawner はもう実行されていません。</translation>
    </message>
    <message>
        <source>The spawner has not ended yet: it waits for requests that are under way.</source>
        <translation>spawner はまだ終了していません。処理中のリクエストを待っています。</translation>
    </message>
</context>
<context>
    <name>spawner::DaemonPage</name>
    <message>
        <source>Settings in force</source>
        <translation>有効な設定</translation>
    </message>
    <message>
        <source>Search the spawner's settings</source>
        <translation>spawner の設定を検索</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>The last one: where the value of a setting is from.</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>From</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>The spawner's settings in force</source>
        <translation>spawner の有効な設定</translation>
    </message>
    <message>
        <source>Its file</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>&amp;Open in the editor</source>
        <translation>エディターで開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>ファイルを検査(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Put it in force</source>
        <translation>適用(&amp;P)</translation>
    </message>
    <message>
        <source>Mistakes in the file</source>
        <translation>ファイルの誤り</translation>
    </message>
    <message>
        <source>Not connected to a spawner: its settings show once there is a connection.</source>
        <translation>spawner に接続されていません。接続すると設定が表示されます。</translation>
    </message>
    <message>
        <source>It was started without a file: flags and defaults apply.</source>
        <translation>設定ファイルなしで起動されました。コマンドラインオプションと既定値が適用されます。</translation>
    </message>
    <message>
        <source>From %1 on %2; edit it there.</source>
        <translation>%2 上の %1 から読み込まれました。編集はそちらで行ってください。</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>%1 から読み込まれました。</translation>
    </message>
    <message>
        <source>From %1, which you may not change.</source>
        <translation>%1 から読み込まれました。変更する権限はありません。</translation>
    </message>
    <message>
        <source>standard</source>
        <extracomment>Where the value of a setting is from, if nobody set it.</extracomment>
        <translation>標準</translation>
    </message>
    <message>
        <source>changes at the next restart</source>
        <extracomment>Shown in place of where a value is from: the file has another one.</extracomment>
        <translation>次の再起動で変更</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <extracomment>A place in the file that is named above, and what is wrong there.</extracomment>
        <translation>%1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <extracomment>A place in another file, and what is wrong there.</extracomment>
        <translation>%1、%2 行 %3 列: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s); the settings from before stay in force.</source>
        <translation>
            <numerusform>%n 件の誤りがあります。以前の設定が引き続き有効です。</numerusform>
            </translation>
    </message>
    <message>
        <source>The file has no mistakes.</source>
        <translation>ファイルに誤りはありません。</translation>
    </message>
    <message>
        <source>The file is in force.</source>
        <translation>ファイルを適用しました。</translation>
    </message>
    <message>
        <source>The file is in force, but for what takes a restart of the spawner: %1</source>
        <translation>ファイルを適用しました。ただし、次の設定は spawner の再起動が必要です: %1</translation>
    </message>
    <message>
        <source>No program opens %1.</source>
        <translation>%1 を開けるプログラムがありません。</translation>
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
        <translation>spawner は起動しましたが、制御ソケット %1 が応答しません。</translation>
    </message>
    <message>
        <source>cannot make the lock file %1</source>
        <translation>ロックファイル %1 を作成できません</translation>
    </message>
    <message>
        <source>cannot make a pipe</source>
        <translation>パイプを作成できません</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 を起動できません: %2</translation>
    </message>
    <message>
        <source>The spawner ended right after it was started.</source>
        <translation>spawner は起動直後に終了しました。</translation>
    </message>
    <message>
        <source>The spawner could not start: %1</source>
        <translation>spawner を起動できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>spawner::DeployController</name>
    <message>
        <source>Nothing can be deployed to %1</source>
        <translation>%1 にはデプロイできません</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n program(s))</source>
        <extracomment>%1 a folder</extracomment>
        <translation>
            <numerusform>%1 (プログラム %n 個)</numerusform>
            </translation>
    </message>
    <message>
        <source>%1: a folder without a *.fcgi program</source>
        <translation>%1: *.fcgi プログラムのないフォルダー</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a sentence about a crash, %2 the last line that the app wrote</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This cannot be deployed</source>
        <translation>これはデプロイできません</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 個</numerusform>
            </translation>
    </message>
    <message>
        <source>Deploy to %1 → %2</source>
        <extracomment>%1 a daemon ("This computer", "web1"), %2 a folder there</extracomment>
        <translation>%1 → %2 にデプロイ</translation>
    </message>
    <message>
        <source>Nothing was deployed: %1</source>
        <translation>何もデプロイされませんでした: %1</translation>
    </message>
    <message>
        <source>it is a folder without a *.fcgi program</source>
        <translation>*.fcgi プログラムのないフォルダーです</translation>
    </message>
    <message>
        <source>it is the app itself</source>
        <translation>アプリ自体のファイルです</translation>
    </message>
    <message>
        <source>%1 was not deployed: %2.</source>
        <extracomment>%1 a file, %2 a reason: "it is a folder"</extracomment>
        <translation>%1 はデプロイされませんでした: %2。</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>別のものを選択…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>View log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>%1 deployed</source>
        <translation>%1 をデプロイしました</translation>
    </message>
    <message>
        <source>%1 was not deployed: %2</source>
        <extracomment>%1 an app, %2 what the spawner says: a sentence without a full stop</extracomment>
        <translation>%1 はデプロイされませんでした: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Rolling back %1…</source>
        <translation>%1 をロールバックしています…</translation>
    </message>
    <message>
        <source>%1 rolled back</source>
        <translation>%1 をロールバックしました</translation>
    </message>
    <message>
        <source>%1 was not rolled back: %2</source>
        <translation>%1 はロールバックされませんでした: %2</translation>
    </message>
    <message>
        <source>Rolling back %1: %2</source>
        <translation>%1 をロールバックしています: %2</translation>
    </message>
    <message>
        <source>%1 after it was deployed: %2</source>
        <extracomment>%1 an app, %2 what happened</extracomment>
        <translation>%1 のデプロイ後: %2</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>ロールバック</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>デプロイ</translation>
    </message>
    <message>
        <source>FastCGI programs (*.fcgi)</source>
        <translation>FastCGI プログラム (*.fcgi)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation>デプロイ(&amp;D)</translation>
    </message>
</context>
<context>
    <name>spawner::DeployPage</name>
    <message>
        <source>When a file is deployed</source>
        <translation>ファイルのデプロイ時</translation>
    </message>
    <message>
        <source>&amp;Ask before an app is replaced</source>
        <translation>アプリを置き換える前に確認する(&amp;A)</translation>
    </message>
    <message>
        <source>Undo brings the version from before back in any case.</source>
        <translation>いずれの場合も、「元に戻す」で以前のバージョンに戻せます。</translation>
    </message>
    <message>
        <source>&amp;Open its page in the browser afterwards</source>
        <translation>デプロイ後にブラウザーでページを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Versions from before</source>
        <translation>以前のバージョン</translation>
    </message>
    <message>
        <source>How many are kept is a setting of the spawner (keep-versions), for all who deploy there.</source>
        <translation>保持する数は spawner の設定 (keep-versions) で決まり、そこへデプロイする全員に適用されます。</translation>
    </message>
    <message>
        <source>&amp;Show the spawner's settings</source>
        <translation>spawner の設定を表示(&amp;S)</translation>
    </message>
    <message>
        <source>Deploying</source>
        <translation>デプロイ</translation>
    </message>
</context>
<context>
    <name>spawner::Deployment</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>%1 became shorter while it was being uploaded; nothing has changed</source>
        <translation>アップロード中に %1 が短くなりました。何も変更されていません</translation>
    </message>
    <message>
        <source>the connection was lost while %1 was being put in place; its versions tell whether it is</source>
        <translation>%1 の配置中に接続が切れました。配置されたかどうかはバージョン一覧で確認できます</translation>
    </message>
    <message>
        <source>the connection was lost while %1 was being uploaded; nothing has changed</source>
        <translation>%1 のアップロード中に接続が切れました。何も変更されていません</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み込んでいます…</translation>
    </message>
    <message>
        <source>Uploading %1: %2 of %3</source>
        <extracomment>%1 an app, %2 and %3 sizes</extracomment>
        <translation>%1 をアップロードしています: %2/%3</translation>
    </message>
    <message>
        <source>Putting %1 in place…</source>
        <translation>%1 を配置しています…</translation>
    </message>
    <message>
        <source>Deploying %1: %2</source>
        <extracomment>%1 an app, %2 what the spawner is doing</extracomment>
        <translation>%1 をデプロイしています: %2</translation>
    </message>
</context>
<context>
    <name>spawner::DetailsPane</name>
    <message>
        <source>Choose an app to see its details.</source>
        <translation>アプリを選択すると詳細が表示されます。</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 はもうありません。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings, and what would happen to a request now</source>
        <translation>設定と、今リクエストがあった場合の動作</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Processes of the app</source>
        <translation>アプリのプロセス</translation>
    </message>
    <message>
        <source>Facts about the app</source>
        <translation>アプリの情報</translation>
    </message>
</context>
<context>
    <name>spawner::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>&amp;What this program sees. Passwords, tokens and the names of home folders are removed; read it before you send it.</source>
        <translation>このプログラムから見た状態です。パスワード、トークン、ホームフォルダーの名前は除かれています。送信する前に内容を確認してください(&amp;W)。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>診断情報を保存</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
</context>
<context>
    <name>spawner::DoctorDialog</name>
    <message>
        <source>&amp;Examine:</source>
        <translation>診断対象(&amp;E):</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>問題の診断</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>再診断(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>診断(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Mend it with:</source>
        <translation>修復方法(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>診断結果</translation>
    </message>
    <message>
        <source>The doctor is at work</source>
        <translation>問題を診断しています</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The second: the file, port or app that was looked at.</extracomment>
        <translation>検査項目</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>There is no app %1.</source>
        <translation>アプリ %1 はありません。</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>すべてを調べています…</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>%1 を調べています…</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>問題はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend.</source>
        <translation>
            <numerusform>修復が必要な項目が %n 件あります。</numerusform>
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
        <translation>起動</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>クラッシュ</translation>
    </message>
    <message>
        <source>Crash loop</source>
        <translation>連続クラッシュ</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>復旧</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新バージョン</translation>
    </message>
    <message>
        <source>New version failed</source>
        <translation>新バージョンの失敗</translation>
    </message>
    <message>
        <source>App added</source>
        <translation>アプリの追加</translation>
    </message>
    <message>
        <source>App removed</source>
        <translation>アプリの削除</translation>
    </message>
    <message>
        <source>File refused</source>
        <translation>ファイルの拒否</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>デプロイ</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>ロールバック</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Settings read</source>
        <translation>設定の読み込み</translation>
    </message>
    <message>
        <source>Settings wrong</source>
        <translation>設定の誤り</translation>
    </message>
    <message>
        <source>Spawner stops</source>
        <translation>spawner の停止</translation>
    </message>
</context>
<context>
    <name>spawner::EventsModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>The kind of an event.</extracomment>
        <translation>イベント</translation>
    </message>
    <message>
        <source>App</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>The sentence that tells of an event.</extracomment>
        <translation>内容</translation>
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
            <numerusform>イベント %n 件</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hidden</source>
        <extracomment>%1 is "12 events"; the number is of those that the search hides.</extracomment>
        <translation>
            <numerusform>%1、%n 件を非表示</numerusform>
            </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Which events are shown</source>
        <translation>表示するイベント</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>すべてのイベント</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>イベントを検索</translation>
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
        <translation>今リクエストがあった場合の動作</translation>
    </message>
    <message>
        <source>Settings of the app</source>
        <translation>アプリの設定</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>From</source>
        <translation>由来</translation>
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
        <translation>%1、ロール %2</translation>
    </message>
    <message>
        <source>%1 (at least %2, at most %3)</source>
        <translation>%1 (最小 %2、最大 %3)</translation>
    </message>
    <message>
        <source>stopped after %1 without a request</source>
        <translation>%1の間リクエストがなければ停止</translation>
    </message>
    <message>
        <source>never stopped for being idle</source>
        <translation>待機中でも停止しない</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 (%2 with an error), %3 cold starts, %4 in, %5 out</source>
        <translation>%1 (エラー %2)、コールドスタート %3、受信 %4、送信 %5</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1 (%2 から)</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>クラッシュ</translation>
    </message>
    <message>
        <source>did not start</source>
        <translation>起動失敗</translation>
    </message>
    <message>
        <source>finished by themselves</source>
        <translation>自発的に終了</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>replaced by a new version</source>
        <translation>新バージョンに交代</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>stopped by somebody</source>
        <translation>手動で停止</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>シャットダウン</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>How many processes ended for what reason: "3 idle".</extracomment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (%2, changed %3)</source>
        <translation>%1 (%2、変更: %3)</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>状態:</translation>
    </message>
    <message>
        <source>Problem:</source>
        <translation>問題:</translation>
    </message>
    <message>
        <source>Last exit:</source>
        <translation>前回の終了:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>ファイル:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>アドレス:</translation>
    </message>
    <message>
        <source>Mode:</source>
        <translation>モード:</translation>
    </message>
    <message>
        <source>Processes:</source>
        <translation>プロセス:</translation>
    </message>
    <message>
        <source>When idle:</source>
        <translation>待機時:</translation>
    </message>
    <message>
        <source>Uptime:</source>
        <translation>稼働時間:</translation>
    </message>
    <message>
        <source>Requests:</source>
        <translation>リクエスト:</translation>
    </message>
    <message>
        <source>Ended processes:</source>
        <translation>終了したプロセス:</translation>
    </message>
</context>
<context>
    <name>spawner::FilePreflight</name>
    <message>
        <source>it is not there</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>読み取れません: %1</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>nothing of its name can be the name of an app</source>
        <translation>この名前からアプリの名前を作れません</translation>
    </message>
    <message>
        <source>it is neither a program nor a script that begins with #!</source>
        <translation>プログラムでも、#! で始まるスクリプトでもありません</translation>
    </message>
    <message>
        <source>it begins with #!, but names no interpreter</source>
        <translation>#! で始まりますが、インタープリターの指定がありません</translation>
    </message>
    <message>
        <source>it has Windows line ends, so that its interpreter would not be found</source>
        <translation>改行コードが Windows 形式のため、インタープリターが見つからなくなります</translation>
    </message>
    <message>
        <source>its interpreter %1 is not on this computer</source>
        <translation>インタープリター %1 がこのコンピューターにありません</translation>
    </message>
    <message>
        <source>it is an object file or a core dump, no program</source>
        <translation>オブジェクトファイルまたはコアダンプで、プログラムではありません</translation>
    </message>
    <message>
        <source>it is a program for another kind of computer</source>
        <translation>別の種類のコンピューター用のプログラムです</translation>
    </message>
    <message>
        <source>it is not complete: it ends too early</source>
        <translation>不完全です: 途中で終わっています</translation>
    </message>
    <message>
        <source>Give the app a name.</source>
        <translation>アプリの名前を入力してください。</translation>
    </message>
    <message>
        <source>There is nothing between two slashes.</source>
        <translation>2 つのスラッシュの間に何もありません。</translation>
    </message>
    <message>
        <source>No part of the name may begin with a dot.</source>
        <translation>名前のどの部分も、ドットで始めることはできません。</translation>
    </message>
    <message>
        <source>The name has a control character.</source>
        <translation>名前に制御文字が含まれています。</translation>
    </message>
    <message numerus="yes">
        <source>There may be at most %n folders before the name.</source>
        <translation>
            <numerusform>名前の前に置けるフォルダーは %n 個までです。</numerusform>
            </translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>名前が長すぎます。</translation>
    </message>
</context>
<context>
    <name>spawner::FirstRunDaemonPage</name>
    <message>
        <source>A spawner runs the FastCGI programs of a folder: each is on the web as soon as its file is there. This program shows and controls it.</source>
        <translation>spawner はフォルダー内の FastCGI プログラムを実行します。ファイルを置くと、すぐに Web に公開されます。このプログラムでは、spawner の状態を表示し、操作できます。</translation>
    </message>
    <message>
        <source>&amp;Use the one that is running</source>
        <translation>実行中の spawner を使う(&amp;U)</translation>
    </message>
    <message>
        <source>Spawners that are running</source>
        <translation>実行中の spawner</translation>
    </message>
    <message>
        <source>None is running on this computer.</source>
        <translation>このコンピューターで spawner は実行されていません。</translation>
    </message>
    <message>
        <source>&amp;Start one for me</source>
        <translation>新しく起動する(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Folder of the programs:</source>
        <translation>プログラムのフォルダー(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>アドレス(&amp;A):</translation>
    </message>
    <message>
        <source>Connect to a server by ss&amp;h</source>
        <translation>ssh でサーバーに接続する(&amp;H)</translation>
    </message>
    <message>
        <source>admin@web1.example.org</source>
        <translation>admin@web1.example.org</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>サーバー(&amp;V):</translation>
    </message>
    <message numerus="yes">
        <source>%1 already has %n FastCGI program(s).</source>
        <translation>
            <numerusform>%1 にはすでに %n 個の FastCGI プログラムがあります。</numerusform>
            </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A spawner, and where it listens.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The service that is installed will be started; folder and address are in its own settings.</source>
        <translation>インストール済みのサービスを起動します。フォルダーとアドレスはそのサービスの設定にあります。</translation>
    </message>
    <message>
        <source>This needs a port, as in :8080.</source>
        <translation>ポートが必要です (例: :8080)。</translation>
    </message>
    <message>
        <source>Port %1 is free.</source>
        <translation>ポート %1 は空いています。</translation>
    </message>
    <message>
        <source>Port %1 is used by %2 (PID %3).</source>
        <translation>ポート %1 は %2 (PID %3) が使用しています。</translation>
    </message>
    <message>
        <source>Port %1 is used by a program of another user.</source>
        <translation>ポート %1 は別のユーザーのプログラムが使用しています。</translation>
    </message>
    <message>
        <source>Use &amp;%1</source>
        <extracomment>A number of a port that is free.</extracomment>
        <translation>&amp;%1 を使う</translation>
    </message>
    <message>
        <source>Folder of the programs</source>
        <translation>プログラムのフォルダー</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>起動しています…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>%1 に接続しています…</translation>
    </message>
    <message>
        <source>Which spawner?</source>
        <translation>どの spawner を使いますか?</translation>
    </message>
</context>
<context>
    <name>spawner::FirstRunDesktopPage</name>
    <message>
        <source>All of this can be changed later in the settings.</source>
        <translation>これらはすべて、後から設定で変更できます。</translation>
    </message>
    <message>
        <source>Start this program when I &amp;log in</source>
        <translation>ログイン時にこのプログラムを起動する(&amp;L)</translation>
    </message>
    <message>
        <source>When an app crashes, a notification says so and offers its log.</source>
        <translation>アプリがクラッシュすると通知が表示され、そこからログを開けます。</translation>
    </message>
    <message>
        <source>Send a &amp;test notification</source>
        <translation>テスト通知を送信(&amp;T)</translation>
    </message>
    <message>
        <source>The icon in the tray shows at a glance whether apps run or crashed. Its menu opens, restarts and stops them, also while the window is closed.</source>
        <translation>トレイのアイコンで、アプリが実行中かクラッシュしたかがひと目で分かります。ウィンドウを閉じていても、メニューからアプリを開いたり、再起動や停止ができます。</translation>
    </message>
    <message>
        <source>No tray was found on this desktop. This program works without one.</source>
        <translation>このデスクトップにトレイが見つかりません。このプログラムはトレイがなくても動作します。</translation>
    </message>
    <message>
        <source>Sent. If nothing appeared, the desktop may be set not to disturb.</source>
        <translation>送信しました。何も表示されない場合、デスクトップで通知がオフになっている可能性があります。</translation>
    </message>
    <message>
        <source>At your desktop</source>
        <translation>デスクトップでの利用</translation>
    </message>
</context>
<context>
    <name>spawner::FirstRunSamplePage</name>
    <message>
        <source>&amp;Deploy the sample hello.fcgi</source>
        <translation>サンプル hello.fcgi をデプロイ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>ブラウザーで開く(&amp;O)</translation>
    </message>
    <message>
        <source>Apps of the spawner</source>
        <translation>spawner のアプリ</translation>
    </message>
    <message>
        <source>There are no apps in %1 yet. The sample is a page that says hello.</source>
        <translation>%1 にはまだアプリがありません。サンプルはあいさつを表示するページです。</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) are in %1 already.</source>
        <translation>
            <numerusform>%1 にはすでに %n 個のアプリがあります。</numerusform>
            </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An app and how it is: "hello.fcgi: Running".</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Deploying…</source>
        <translation>デプロイしています…</translation>
    </message>
    <message>
        <source>%1 is on the web.</source>
        <translation>%1 を Web に公開しました。</translation>
    </message>
    <message>
        <source>The spawner has no address that a browser could open.</source>
        <translation>spawner には、ブラウザーで開けるアドレスがありません。</translation>
    </message>
    <message>
        <source>No browser opens %1.</source>
        <translation>%1 を開けるブラウザーがありません。</translation>
    </message>
    <message>
        <source>A first page</source>
        <translation>最初のページ</translation>
    </message>
</context>
<context>
    <name>spawner::FirstRunWizard</name>
    <message>
        <source>Welcome to FastCGI Spawner</source>
        <translation>FastCGI Spawner へようこそ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A step, and how many there are.</extracomment>
        <translation>ステップ %1/%2</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>お待ちください</translation>
    </message>
    <message>
        <source>S&amp;kip all this</source>
        <translation>すべてスキップ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Fi&amp;nish</source>
        <translation>完了(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
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
        <translation>%1 件/秒</translation>
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
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1:%2 min</source>
        <extracomment>Minutes and seconds, as in 1:05 min.</extracomment>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>Hours and minutes, short.</extracomment>
        <translation>%1時間%2分</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::GeneralPage</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Colors:</source>
        <translation>配色(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Reduce motion: nothing blinks, slides or fades</source>
        <translation>動きを減らす: 点滅、スライド、フェードを行わない(&amp;R)</translation>
    </message>
    <message>
        <source>At login</source>
        <translation>ログイン時</translation>
    </message>
    <message>
        <source>&amp;Start this program when I log in</source>
        <translation>ログイン時にこのプログラムを起動する(&amp;S)</translation>
    </message>
    <message>
        <source>Start it &amp;hidden, in the tray</source>
        <translation>トレイに隠れた状態で起動する(&amp;H)</translation>
    </message>
    <message>
        <source>Window and tray</source>
        <translation>ウィンドウとトレイ</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>トレイに残す</translation>
    </message>
    <message>
        <source>Quit this program</source>
        <translation>このプログラムを終了する</translation>
    </message>
    <message>
        <source>When the &amp;window is closed:</source>
        <translation>ウィンドウを閉じたとき(&amp;W):</translation>
    </message>
    <message>
        <source>Apps and their spawner keep running in any case.</source>
        <translation>いずれの場合も、アプリと spawner は動作し続けます。</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray</source>
        <translation>トレイにアイコンを表示する(&amp;I)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>In color</source>
        <translation>カラー</translation>
    </message>
    <message>
        <source>Light, for dark panels</source>
        <translation>明るい色 (暗いパネル用)</translation>
    </message>
    <message>
        <source>Dark, for light panels</source>
        <translation>暗い色 (明るいパネル用)</translation>
    </message>
    <message>
        <source>Icon st&amp;yle:</source>
        <translation>アイコンのスタイル(&amp;Y):</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The language of the desktop.</extracomment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>No tray was found on this desktop. This program works without one.</source>
        <translation>このデスクトップにトレイが見つかりません。このプログラムはトレイがなくても動作します。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
</context>
<context>
    <name>spawner::HostStrip</name>
    <message>
        <source>%1 – production</source>
        <translation>%1 – 本番</translation>
    </message>
    <message>
        <source>%1 – production, read-only</source>
        <translation>%1 – 本番、読み取り専用</translation>
    </message>
    <message>
        <source>%1 – read-only</source>
        <translation>%1 – 読み取り専用</translation>
    </message>
</context>
<context>
    <name>spawner::IdleState</name>
    <message numerus="yes">
        <source>Stops in %n second(s)</source>
        <translation>
            <numerusform>%n 秒後に停止</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Stops in %n minute(s)</source>
        <translation>
            <numerusform>%n 分後に停止</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Stops in %n hour(s)</source>
        <translation>
            <numerusform>%n 時間後に停止</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Tries again in %n second(s)</source>
        <translation>
            <numerusform>%n 秒後に再試行</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Tries again in %n minute(s)</source>
        <translation>
            <numerusform>%n 分後に再試行</numerusform>
            </translation>
    </message>
    <message>
        <source>kept alive</source>
        <extracomment>Of an app: it is not stopped for being idle.</extracomment>
        <translation>常時稼働</translation>
    </message>
    <message>
        <source>active</source>
        <extracomment>Of an app: requests are in flight.</extracomment>
        <translation>処理中</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>停止なし</translation>
    </message>
    <message>
        <source>retry in %1</source>
        <extracomment>%1 is a time, as in "8 s".</extracomment>
        <translation>%1後に再試行</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>要求時</translation>
    </message>
    <message>
        <source>Kept alive</source>
        <translation>常時稼働</translation>
    </message>
    <message>
        <source>Active now, and kept alive</source>
        <translation>処理中、常時稼働</translation>
    </message>
    <message>
        <source>Active: requests are in flight</source>
        <translation>処理中: リクエストを処理しています</translation>
    </message>
    <message>
        <source>Not stopped for being idle</source>
        <translation>待機中でも停止しません</translation>
    </message>
    <message>
        <source>Kept alive; starts on the next request</source>
        <translation>常時稼働。次のリクエストで起動します</translation>
    </message>
    <message>
        <source>Starts on the next request</source>
        <translation>次のリクエストで起動します</translation>
    </message>
</context>
<context>
    <name>spawner::InfoBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
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
        <translation>強制終了</translation>
    </message>
    <message>
        <source>Kill process %1 of %2?</source>
        <translation>%2 のプロセス %1 を強制終了しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Kill %n process(es)?</source>
        <translation>
            <numerusform>%n 個のプロセスを強制終了しますか?</numerusform>
            </translation>
    </message>
    <message>
        <source>SIGKILL ends a process at once: it cannot save anything. Stop is kinder, and waits for requests.</source>
        <translation>SIGKILL はプロセスを直ちに終了させます。プロセスは何も保存できません。「停止」はより穏やかで、リクエストの完了を待ちます。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that are under way will fail.</source>
        <translation>
            <numerusform>処理中のリクエスト %n 件が失敗します。</numerusform>
            </translation>
    </message>
    <message>
        <source>&amp;Kill</source>
        <translation>強制終了(&amp;K)</translation>
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
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>“%1” is no level</source>
        <translation>「%1」はレベルではありません</translation>
    </message>
    <message>
        <source>“%1” is no stream</source>
        <translation>「%1」はストリームではありません</translation>
    </message>
    <message>
        <source>there is no regular expression</source>
        <translation>正規表現がありません</translation>
    </message>
    <message>
        <source>“auto” needs a group that captures the level</source>
        <translation>「auto」にはレベルをキャプチャするグループが必要です</translation>
    </message>
</context>
<context>
    <name>spawner::LogBar</name>
    <message>
        <source>&amp;All apps</source>
        <translation>すべてのアプリ(&amp;A)</translation>
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
        <translation>正しい正規表現ではありません</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>The number of the hit of a search that is shown, and how many there are.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Hit %1 of %2</source>
        <translation>一致箇所 %1/%2</translation>
    </message>
    <message>
        <source>All apps</source>
        <translation>すべてのアプリ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s)</source>
        <translation>
            <numerusform>アプリ %Ln 個</numerusform>
            </translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>すべてのストリーム</translation>
    </message>
    <message>
        <source>No streams</source>
        <translation>ストリームなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stream(s)</source>
        <translation>
            <numerusform>ストリーム %Ln 個</numerusform>
            </translation>
    </message>
    <message>
        <source>Apps shown: %1</source>
        <translation>表示中のアプリ: %1</translation>
    </message>
    <message>
        <source>Streams shown: %1</source>
        <translation>表示中のストリーム: %1</translation>
    </message>
    <message>
        <source>Levels shown: %1</source>
        <translation>表示中のレベル: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s): go to the next</source>
        <translation>
            <numerusform>エラー %Ln 件: 次に移動</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s): go to the next</source>
        <translation>
            <numerusform>警告 %Ln 件: 次に移動</numerusform>
            </translation>
    </message>
    <message>
        <source>What apps print (&amp;stdout)</source>
        <translation>アプリの出力 (stdout)(&amp;S)</translation>
    </message>
    <message>
        <source>What apps print as errors (s&amp;tderr)</source>
        <translation>アプリのエラー出力 (stderr)(&amp;T)</translation>
    </message>
    <message>
        <source>What apps report over &amp;FastCGI</source>
        <translation>アプリが FastCGI で報告した内容(&amp;F)</translation>
    </message>
    <message>
        <source>What the spawner says of &amp;apps</source>
        <translation>アプリに関する spawner のメッセージ(&amp;A)</translation>
    </message>
    <message>
        <source>Search log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case</comment>
        <extracomment>On a small button: letters of both cases. Two letters of the script.</extracomment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>大文字と小文字を区別する</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Hide lines that do not match</source>
        <translation>一致しない行を隠す</translation>
    </message>
    <message>
        <source>More about the log</source>
        <translation>ログのその他の項目</translation>
    </message>
    <message>
        <source>Which apps are shown</source>
        <translation>表示するアプリ</translation>
    </message>
    <message>
        <source>Which output is shown</source>
        <translation>表示する出力</translation>
    </message>
    <message>
        <source>From which level on lines are shown</source>
        <translation>表示する最低レベル</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>前の一致箇所</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>次の一致箇所</translation>
    </message>
</context>
<context>
    <name>spawner::LogDelegate</name>
    <message numerus="yes">
        <source>+%Ln line(s)</source>
        <extracomment>Behind the first line of a trace: so many more are folded under it.</extracomment>
        <translation>
            <numerusform>+%Ln 行</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::LogDetail</name>
    <message>
        <source>Selected log lines</source>
        <translation>選択したログの行</translation>
    </message>
    <message>
        <source>Select a line to read it in full.</source>
        <translation>行を選択すると全文が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more line(s)</source>
        <translation>
            <numerusform>… ほか %Ln 行</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::LogLevelText</name>
    <message>
        <source>Trace</source>
        <translation>トレース</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>デバッグ</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>致命的</translation>
    </message>
    <message>
        <source>All levels</source>
        <extracomment>On a button, short: this level of a log line or a worse one, "≥ Warning".</extracomment>
        <translation>すべてのレベル</translation>
    </message>
    <message>
        <source>Debug and above</source>
        <translation>デバッグ以上</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>情報以上</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>警告以上</translation>
    </message>
    <message>
        <source>Errors and worse</source>
        <translation>エラー以上</translation>
    </message>
    <message>
        <source>Fatal errors only</source>
        <translation>致命的エラーのみ</translation>
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
            <numerusform>ここで %Ln 行が欠落しています</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older line(s) are no longer kept</source>
        <translation>
            <numerusform>古い %Ln 行は保持されていません</numerusform>
            </translation>
    </message>
    <message>
        <source>spawner</source>
        <extracomment>The program that starts the apps, as the source of a log line.</extracomment>
        <translation>spawner</translation>
    </message>
    <message>
        <source>The line was longer; its first %1 are kept.</source>
        <translation>この行はさらに長く、先頭の %1 のみ保持されています。</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln more line(s)</source>
        <extracomment>A log line (%1) under which others are folded, for screen readers.</extracomment>
        <translation>
            <numerusform>%1、ほか %Ln 行</numerusform>
            </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>App</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>spawner::LogPane</name>
    <message>
        <source>cannot save %1: %2</source>
        <extracomment>%1 is a file, %2 the system's words.</extracomment>
        <translation>%1 を保存できません: %2</translation>
    </message>
    <message numerus="yes">
        <source>↓ %Ln new</source>
        <extracomment>On a button over the log: so many new lines below. "%1" is the same for both texts.</extracomment>
        <translation>
            <numerusform>↓ 新着 %Ln 行</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln error(s))</source>
        <extracomment>%1: "↓ 214 new".</extracomment>
        <translation>
            <numerusform>%1 (エラー %Ln 件)</numerusform>
            </translation>
    </message>
    <message>
        <source>No output yet. What the apps print appears here.</source>
        <translation>まだ出力はありません。アプリの出力がここに表示されます。</translation>
    </message>
    <message>
        <source>The view was cleared. New lines appear here.</source>
        <translation>表示をクリアしました。新しい行がここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), none of them passes the filter.</source>
        <translation>
            <numerusform>%Ln 行のうち、フィルターに合うものはありません。</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), none matches “%1”.</source>
        <translation>
            <numerusform>%Ln 行のうち、「%1」に一致するものはありません。</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln line(s) shown</source>
        <extracomment>Rows of the log shown (%1) of all lines kept.</extracomment>
        <translation>
            <numerusform>%Ln 行中 %1 行を表示</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln 行が欠落</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older no longer kept</source>
        <translation>
            <numerusform>古い %Ln 行は保持されていません</numerusform>
            </translation>
    </message>
    <message>
        <source>spawner</source>
        <translation>spawner</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>ログの行</translation>
    </message>
    <message>
        <source>Height of the selected lines</source>
        <translation>選択した行の高さ</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>すべての行を表示</translation>
    </message>
    <message>
        <source>There are no bookmarks.</source>
        <translation>ブックマークはありません。</translation>
    </message>
    <message>
        <source>&amp;Copy with time and app</source>
        <translation>時刻とアプリ付きでコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>JSON としてコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Save &amp;all lines…</source>
        <translation>すべての行を保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>時刻(&amp;T)</translation>
    </message>
    <message>
        <source>F&amp;old traces</source>
        <translation>スタックトレースを折りたたむ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Levels…</source>
        <translation>レベル(&amp;L)…</translation>
    </message>
    <message>
        <source>Show cl&amp;eared lines</source>
        <translation>クリアした行を表示(&amp;E)</translation>
    </message>
    <message>
        <source>Copy with &amp;time and app</source>
        <translation>時刻とアプリ付きでコピー(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>展開(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>折りたたむ(&amp;F)</translation>
    </message>
    <message>
        <source>Show %1 only</source>
        <extracomment>%1 is an app.</extracomment>
        <translation>%1 のみ表示</translation>
    </message>
    <message>
        <source>&amp;Standard widths</source>
        <translation>標準の幅(&amp;S)</translation>
    </message>
    <message>
        <source>No line matches.</source>
        <translation>一致する行はありません。</translation>
    </message>
    <message>
        <source>There are no errors here.</source>
        <translation>ここにエラーはありません。</translation>
    </message>
    <message>
        <source>There are no warnings and errors here.</source>
        <translation>ここに警告やエラーはありません。</translation>
    </message>
    <message>
        <source>Save all log lines</source>
        <translation>すべてのログの行を保存</translation>
    </message>
    <message>
        <source>Save the log lines shown</source>
        <translation>表示中のログの行を保存</translation>
    </message>
    <message>
        <source>Log files (*.log)</source>
        <translation>ログファイル (*.log)</translation>
    </message>
    <message>
        <source>JSON, an object a line (*.jsonl)</source>
        <translation>JSON、1 行に 1 オブジェクト (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) saved to %1.</source>
        <translation>
            <numerusform>%Ln 行を %1 に保存しました。</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::LogTimes</name>
    <message>
        <source>%1 ago</source>
        <extracomment>How long ago a log line was written: %1 is like "3:05 min".</extracomment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>&amp;Local time</source>
        <translation>ローカル時刻(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>UTC(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;How long ago</source>
        <translation>経過時間(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Since the line above</source>
        <translation>上の行からの時間(&amp;S)</translation>
    </message>
</context>
<context>
    <name>spawner::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>&amp;Lines to keep:</source>
        <translation>保持する行数(&amp;L):</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>ローカル時刻</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>How long ago</source>
        <extracomment>As in "3 minutes ago".</extracomment>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Since the line before</source>
        <translation>前の行からの時間</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <translation>時刻(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>長い行を折り返す(&amp;W)</translation>
    </message>
    <message>
        <source>A search &amp;hides the lines without a match</source>
        <translation>検索時に一致しない行を隠す(&amp;H)</translation>
    </message>
    <message>
        <source>Font of logs</source>
        <translation>ログのフォント</translation>
    </message>
    <message>
        <source>The fixed font of the &amp;system</source>
        <translation>システムの等幅フォント(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>フォント(&amp;F):</translation>
    </message>
    <message>
        <source> pt</source>
        <extracomment>Follows a number: points more (or less) than the usual size. With the space before it.</extracomment>
        <translation> pt</translation>
    </message>
    <message>
        <source>Lar&amp;ger by:</source>
        <translation>拡大(&amp;G):</translation>
    </message>
    <message>
        <source>What makes a line an error</source>
        <translation>エラー行の判定</translation>
    </message>
    <message>
        <source>One rule a line: a level (error, warning, info, debug), then a regular expression. The first that matches decides. Empty: the built-in rules.</source>
        <translation>1 行に 1 つの規則: レベル (error, warning, info, debug) に続けて正規表現を書きます。最初に一致した規則が使われます。空欄の場合: 内蔵の規則です。</translation>
    </message>
    <message>
        <source>Rules for the levels of lines</source>
        <translation>行のレベルの規則</translation>
    </message>
    <message>
        <source>Begin with the &amp;built-in rules</source>
        <translation>内蔵の規則から始める(&amp;B)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Reset the &amp;columns of all tables</source>
        <translation>すべての表の列をリセット(&amp;C)</translation>
    </message>
    <message>
        <source>Tables and logs</source>
        <translation>表とログ</translation>
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
        <translation>%1 (読み取り専用)</translation>
    </message>
    <message>
        <source>Apps and panes</source>
        <translation>アプリとペイン</translation>
    </message>
</context>
<context>
    <name>spawner::MessageTexts</name>
    <message>
        <source>That is not possible</source>
        <translation>その操作はできません</translation>
    </message>
    <message>
        <source>The settings have a mistake</source>
        <translation>設定に誤りがあります</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>この操作を行う権限がありません</translation>
    </message>
    <message>
        <source>It is there already</source>
        <translation>すでに存在します</translation>
    </message>
    <message>
        <source>The port is in use</source>
        <translation>ポートは使用中です</translation>
    </message>
    <message>
        <source>The path is too long</source>
        <translation>パスが長すぎます</translation>
    </message>
    <message>
        <source>The computer or the spawner has reached a limit</source>
        <translation>コンピューターまたは spawner が上限に達しました</translation>
    </message>
    <message>
        <source>This spawner cannot do that</source>
        <translation>この spawner ではできません</translation>
    </message>
    <message>
        <source>Reading or writing failed</source>
        <translation>読み書きに失敗しました</translation>
    </message>
    <message>
        <source>The spawner is stopping</source>
        <translation>spawner は停止処理中です</translation>
    </message>
    <message>
        <source>The file is not executable</source>
        <translation>ファイルに実行権限がありません</translation>
    </message>
    <message>
        <source>The file is no program for this computer</source>
        <translation>このコンピューター用のプログラムではありません</translation>
    </message>
    <message>
        <source>The app could not be started</source>
        <translation>アプリを起動できませんでした</translation>
    </message>
    <message>
        <source>The app started, but did not answer in time</source>
        <translation>アプリは起動しましたが、時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>The app ended before it was ready</source>
        <translation>アプリが準備完了前に終了しました</translation>
    </message>
    <message>
        <source>The app keeps crashing</source>
        <translation>アプリがクラッシュを繰り返しています</translation>
    </message>
    <message>
        <source>The app is paused</source>
        <translation>アプリは一時停止中です</translation>
    </message>
    <message>
        <source>Too many requests wait for the app</source>
        <translation>アプリを待っているリクエストが多すぎます</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation>時間がかかりすぎました</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation>応答がありません</translation>
    </message>
    <message>
        <source>The app ended the connection without an answer</source>
        <translation>アプリが応答せずに接続を終了しました</translation>
    </message>
    <message>
        <source>The app answered with nothing</source>
        <translation>アプリの応答が空でした</translation>
    </message>
    <message>
        <source>The answer of the app does not begin with headers</source>
        <translation>アプリの応答がヘッダーで始まっていません</translation>
    </message>
    <message>
        <source>The headers of the app are too large</source>
        <translation>アプリのヘッダーが大きすぎます</translation>
    </message>
    <message>
        <source>The app does not speak FastCGI</source>
        <translation>アプリが FastCGI に対応していません</translation>
    </message>
    <message>
        <source>The app says that it is overloaded</source>
        <translation>アプリが過負荷を報告しました</translation>
    </message>
    <message>
        <source>The app does not do this kind of work</source>
        <translation>アプリはこの種の処理に対応していません</translation>
    </message>
    <message>
        <source>The app took too long to answer</source>
        <translation>アプリの応答に時間がかかりすぎました</translation>
    </message>
    <message>
        <source>The request is too large for the app</source>
        <translation>アプリにはリクエストが大きすぎます</translation>
    </message>
    <message>
        <source>The app redirects to itself without end</source>
        <translation>アプリが自分自身へのリダイレクトを繰り返しています</translation>
    </message>
    <message>
        <source>Mend the line that is named and try again. Until then, the settings from before stay in force.</source>
        <translation>示された行を直してから再試行してください。それまでは以前の設定が有効です。</translation>
    </message>
    <message>
        <source>Ask an administrator of the spawner, or connect as a user who may.</source>
        <translation>spawner の管理者に依頼するか、権限のあるユーザーとして接続してください。</translation>
    </message>
    <message>
        <source>Choose another port, or stop the program that has this one.</source>
        <translation>別のポートを選ぶか、このポートを使用しているプログラムを停止してください。</translation>
    </message>
    <message>
        <source>Free what is named, or raise its limit. The doctor shows the limits.</source>
        <translation>示されたものを解放するか、上限を引き上げてください。上限は「問題の診断」で確認できます。</translation>
    </message>
    <message>
        <source>The spawner may be older than this program: update it.</source>
        <translation>spawner がこのプログラムより古い可能性があります。更新してください。</translation>
    </message>
    <message>
        <source>Try again when it is back.</source>
        <translation>復帰してから再試行してください。</translation>
    </message>
    <message>
        <source>Allow the file to be executed, or deploy it from here: that does so by itself.</source>
        <translation>ファイルに実行権限を付けるか、ここからデプロイしてください。デプロイすると自動的に設定されます。</translation>
    </message>
    <message>
        <source>Build it for the computer it is to run on, and upload it whole. A script needs a first line with its interpreter.</source>
        <translation>実行するコンピューター用にビルドし、完全な形でアップロードしてください。スクリプトの 1 行目にはインタープリターの指定が必要です。</translation>
    </message>
    <message>
        <source>The log of the app says more.</source>
        <translation>詳しくはアプリのログを確認してください。</translation>
    </message>
    <message>
        <source>See in its log what it waits for, or allow it more time in its settings.</source>
        <translation>何を待っているかをログで確認するか、設定で時間を延ばしてください。</translation>
    </message>
    <message>
        <source>Read its log, deploy a version that works or roll back to the one before; Start tries at once.</source>
        <translation>ログを確認し、動作するバージョンをデプロイするか、前のバージョンにロールバックしてください。「起動」ですぐに試行します。</translation>
    </message>
    <message>
        <source>Resume it.</source>
        <translation>再開してください。</translation>
    </message>
    <message>
        <source>Allow it more processes in its settings, or make it faster.</source>
        <translation>設定でプロセス数を増やすか、アプリを高速化してください。</translation>
    </message>
    <message>
        <source>See in its log what it does, or allow it more time in its settings.</source>
        <translation>何をしているかをログで確認するか、設定で時間を延ばしてください。</translation>
    </message>
    <message>
        <source>See whether it runs.</source>
        <translation>実行されているか確認してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what went wrong in general, %2 the details.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No spawner is running on this computer</source>
        <translation>このコンピューターで spawner は実行されていません</translation>
    </message>
    <message>
        <source>The spawner service is stopped</source>
        <translation>spawner サービスは停止しています</translation>
    </message>
    <message>
        <source>You may not use %1</source>
        <translation>%1 を使用する権限がありません</translation>
    </message>
    <message>
        <source>You may not use %1. It belongs to group %2; you are not in it</source>
        <translation>%1 を使用する権限がありません。グループ %2 に属していますが、あなたはそのメンバーではありません</translation>
    </message>
    <message>
        <source>The spawner there speaks another protocol than this program</source>
        <translation>接続先の spawner のプロトコルがこのプログラムのものと異なります</translation>
    </message>
    <message>
        <source>Spawner %1 speaks protocol %2; this program speaks %3</source>
        <extracomment>A version, and two numbers of protocols.</extracomment>
        <translation>spawner %1 はプロトコル %2、このプログラムはプロトコル %3 を使用します</translation>
    </message>
    <message>
        <source>The connection was lost: %1</source>
        <translation>接続が切れました: %1</translation>
    </message>
    <message>
        <source>ssh could not connect: %1</source>
        <translation>ssh で接続できませんでした: %1</translation>
    </message>
    <message>
        <source>sudo usermod -aG %1 $USER, then log in again</source>
        <translation>sudo usermod -aG %1 $USER を実行後、ログインし直してください</translation>
    </message>
    <message>
        <source>Connect as the user it belongs to.</source>
        <translation>所有者のユーザーとして接続してください。</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>このプログラムを更新してください。</translation>
    </message>
    <message>
        <source>Update the spawner.</source>
        <translation>spawner を更新してください。</translation>
    </message>
    <message>
        <source>Try the same in a terminal: a host key or a password that ssh would ask for cannot be given here.</source>
        <translation>端末で同じ操作を試してください。ssh が尋ねるホスト鍵の確認やパスワードは、ここでは入力できません。</translation>
    </message>
</context>
<context>
    <name>spawner::Notice</name>
    <message>
        <source>Show log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <translation>1 時間ミュート</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>ロールバック</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
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
        <translation>終了ステータス %1 で終了しました。</translation>
    </message>
    <message>
        <source>It was ended by the signal %1.</source>
        <translation>シグナル %1 で終了しました。</translation>
    </message>
    <message>
        <source>%1 runs again</source>
        <translation>%1 が再び動作しています</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>%1 がクラッシュしました</translation>
    </message>
    <message>
        <source>%1
Last line: %2</source>
        <extracomment>%1 is a sentence on how a program ended, %2 the last line of its output.</extracomment>
        <translation>%1
最後の行: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 crashed %n times in 2 min</source>
        <extracomment>%1 is a program; the plural is of how often it crashed.</extracomment>
        <translation>
            <numerusform>%1 が 2 分間に %n 回クラッシュしました</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1 crashed %n times within a minute</source>
        <translation>
            <numerusform>%1 が 1 分間に %n 回クラッシュしました</numerusform>
            </translation>
    </message>
    <message>
        <source>%1 crashes again and again</source>
        <translation>%1 がクラッシュを繰り返しています</translation>
    </message>
    <message>
        <source>Restarts are paused.</source>
        <translation>再起動を一時停止しています。</translation>
    </message>
    <message>
        <source>%1 was deployed</source>
        <translation>%1 がデプロイされました</translation>
    </message>
    <message>
        <source>%1 was rolled back</source>
        <translation>%1 がロールバックされました</translation>
    </message>
    <message>
        <source>The new version of %1 does not run</source>
        <translation>%1 の新しいバージョンが動作しません</translation>
    </message>
    <message>
        <source>%1 cannot be run</source>
        <translation>%1 を実行できません</translation>
    </message>
    <message>
        <source>The configuration has a mistake</source>
        <translation>設定に誤りがあります</translation>
    </message>
    <message>
        <source>The connection to %1 is lost</source>
        <translation>%1 との接続が切れました</translation>
    </message>
</context>
<context>
    <name>spawner::Notifications</name>
    <message>
        <source>This is a test</source>
        <translation>これはテストです</translation>
    </message>
    <message>
        <source>Notifications about crashes look like this.</source>
        <translation>クラッシュの通知はこのように表示されます。</translation>
    </message>
</context>
<context>
    <name>spawner::NotificationsPage</name>
    <message>
        <source>What to tell</source>
        <translation>通知の内容</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>通知を表示する(&amp;N)</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>Badge</source>
        <extracomment>The number on the program's icon in the dock.</extracomment>
        <translation>バッジ</translation>
    </message>
    <message>
        <source>An app crashes</source>
        <translation>アプリがクラッシュした</translation>
    </message>
    <message>
        <source>An app keeps crashing</source>
        <translation>アプリがクラッシュを繰り返している</translation>
    </message>
    <message>
        <source>An app works again</source>
        <translation>アプリが復旧した</translation>
    </message>
    <message>
        <source>An app is deployed</source>
        <translation>アプリがデプロイされた</translation>
    </message>
    <message>
        <source>A new version or the configuration has a mistake</source>
        <translation>新しいバージョンまたは設定に誤りがある</translation>
    </message>
    <message>
        <source>The connection is lost</source>
        <translation>接続が切れた</translation>
    </message>
    <message>
        <source>Never told: that an idle app was stopped, what you did yourself, and what the window shows just then.</source>
        <translation>待機中のアプリの停止、自分で行った操作、ウィンドウに表示中の内容は通知しません。</translation>
    </message>
    <message>
        <source>%1: notify</source>
        <extracomment>For screen readers: %1 is an event, "An app crashes".</extracomment>
        <translation>%1: 通知</translation>
    </message>
    <message>
        <source>%1: sound</source>
        <translation>%1: サウンド</translation>
    </message>
    <message>
        <source>%1: badge</source>
        <translation>%1: バッジ</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>通知しない時間帯</translation>
    </message>
    <message>
        <source>&amp;Quiet at certain hours (the badge still counts)</source>
        <translation>特定の時間帯は通知しない (バッジの数は更新)(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <extracomment>Quiet hours begin at that time.</extracomment>
        <translation>開始(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <extracomment>Quiet hours end at that time.</extracomment>
        <translation>終了(&amp;U):</translation>
    </message>
    <message>
        <source>Muted apps</source>
        <translation>ミュートしたアプリ</translation>
    </message>
    <message>
        <source>Apps; those that are checked are muted</source>
        <translation>アプリ (チェックを付けたものはミュート)</translation>
    </message>
    <message>
        <source>There are no apps yet.</source>
        <translation>まだアプリはありません。</translation>
    </message>
    <message>
        <source>Nothing is told of the apps that are checked.</source>
        <translation>チェックを付けたアプリについては通知しません。</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>テストを送信(&amp;T)</translation>
    </message>
    <message>
        <source>Sent. If nothing appeared, the desktop may be set not to disturb.</source>
        <translation>送信しました。何も表示されない場合、デスクトップで通知がオフになっている可能性があります。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>spawner::PaneTabs</name>
    <message>
        <source>Panes</source>
        <translation>ペイン</translation>
    </message>
</context>
<context>
    <name>spawner::PlotWidget</name>
    <message>
        <source>now %1, at most %2</source>
        <translation>現在 %1、最大 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is the name of a curve, %2 tells its values.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: nothing yet</source>
        <translation>%1: まだデータはありません</translation>
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
            <numerusform>%n 分前</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n 時間前</numerusform>
            </translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The right end of a plot's time.</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1 ago: %2</source>
        <extracomment>At the pointer in a plot: %1 is a time, %2 the values.</extracomment>
        <translation>%1前: %2</translation>
    </message>
</context>
<context>
    <name>spawner::ProcessWatch</name>
    <message>
        <source>there is no process %1 any more</source>
        <translation>プロセス %1 はもうありません</translation>
    </message>
    <message>
        <source>cannot watch the process %1</source>
        <translation>プロセス %1 を監視できません</translation>
    </message>
    <message>
        <source>cannot end the spawner</source>
        <translation>spawner を終了できません</translation>
    </message>
</context>
<context>
    <name>spawner::ProcessesModel</name>
    <message>
        <source>in charge</source>
        <extracomment>Of a process: it answers.</extracomment>
        <translation>現行</translation>
    </message>
    <message>
        <source>on trial</source>
        <translation>試行中</translation>
    </message>
    <message>
        <source>retiring</source>
        <translation>退役中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Requests in flight, and how many a process takes at once.</extracomment>
        <translation>%1/%2</translation>
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
        <translation>状態</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Of a process: whether it answers, is on trial, or goes.</extracomment>
        <translation>役割</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>Of a process: how it is spoken to (stdio or socket).</extracomment>
        <translation>モード</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>How many requests a process has answered.</extracomment>
        <translation>応答済み</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>稼働時間</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>待機</translation>
    </message>
</context>
<context>
    <name>spawner::Profile</name>
    <message>
        <source>Enter the host, as you would for ssh: web1, or admin@web1.example.org</source>
        <translation>ssh と同じ形でホストを入力してください: web1 または admin@web1.example.org</translation>
    </message>
    <message>
        <source>“%1” is no host</source>
        <translation>「%1」はホストではありません</translation>
    </message>
    <message>
        <source>“%1” is no host: it has characters that no host has</source>
        <translation>「%1」はホストではありません: ホスト名に使えない文字が含まれています</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Enter the path of the control socket: /run/fcgi-spawner/control.sock</source>
        <translation>制御ソケットのパスを入力してください: /run/fcgi-spawner/control.sock</translation>
    </message>
    <message>
        <source>The path of the socket has to begin with “/”: %1</source>
        <translation>ソケットのパスは「/」で始まる必要があります: %1</translation>
    </message>
</context>
<context>
    <name>spawner::ProfileEditor</name>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>My own, on this computer</source>
        <translation>自分用 (このコンピューター)</translation>
    </message>
    <message>
        <source>The system's, on this computer</source>
        <translation>システム (このコンピューター)</translation>
    </message>
    <message>
        <source>On this computer, by its socket</source>
        <translation>このコンピューター (ソケット経由)</translation>
    </message>
    <message>
        <source>On a server, by ssh</source>
        <translation>サーバー (ssh 経由)</translation>
    </message>
    <message>
        <source>&amp;Spawner:</source>
        <translation>Spawner(&amp;S):</translation>
    </message>
    <message>
        <source>Socket &amp;path:</source>
        <translation>ソケットのパス(&amp;P):</translation>
    </message>
    <message>
        <source>admin@web1.example.org</source>
        <extracomment>What is given to ssh; keep the example plain.</extracomment>
        <translation>admin@web1.example.org</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>ホスト(&amp;H):</translation>
    </message>
    <message>
        <source>ssh &amp;options:</source>
        <translation>ssh のオプション(&amp;O):</translation>
    </message>
    <message>
        <source>Co&amp;mmand there:</source>
        <translation>接続先のコマンド(&amp;M):</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No colour.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <source>&amp;Color of the strip:</source>
        <translation>帯の色(&amp;C):</translation>
    </message>
    <message>
        <source>Pro&amp;duction: ask before touching several apps</source>
        <translation>本番: 複数のアプリを操作する前に確認する(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Look only: this program changes nothing there</source>
        <translation>閲覧のみ: このプログラムからは何も変更しない(&amp;L)</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>接続の追加</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>接続の編集</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テストしています…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
        <translation>たった今ビルド</translation>
    </message>
    <message>
        <source>built %1 ago</source>
        <translation>%1前にビルド</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in flight (will finish)</source>
        <translation>
            <numerusform>処理中のリクエスト %n 件 (完了させます)</numerusform>
            </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between facts of a list.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>%1 を置き換えますか?</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Name of the new app</source>
        <translation>新しいアプリの名前</translation>
    </message>
    <message numerus="yes">
        <source>Do the same for the %n remaining file(s)</source>
        <translation>
            <numerusform>残りの %n 個のファイルにも同じ操作を行う</numerusform>
            </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation>デプロイ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep both…</source>
        <translation>両方を残す(&amp;K)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>There is an app of this name.</source>
        <translation>同じ名前のアプリがあります。</translation>
    </message>
    <message>
        <source>It will be at %1.</source>
        <translation>アドレスは %1 になります。</translation>
    </message>
</context>
<context>
    <name>spawner::RequestsModel</name>
    <message>
        <source>reading</source>
        <extracomment>Of a request: its body is being read.</extracomment>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>Of a request: for a process.</extracomment>
        <translation>待ち</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>Of a request: the app works on it.</extracomment>
        <translation>処理中</translation>
    </message>
    <message>
        <source>sending</source>
        <extracomment>Of a request: the answer is being sent.</extracomment>
        <translation>送信中</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Instead of the time at which a request ended.</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1, aborted</source>
        <extracomment>Of a request: the client went away.</extracomment>
        <translation>%1、中断</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>%1, truncated</source>
        <extracomment>Of a request: the app ended before the answer was whole.</extracomment>
        <translation>%1、不完全</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>ステータス: %1</translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation>所要時間 %1</translation>
    </message>
    <message>
        <source>Waited %1 for a process</source>
        <translation>プロセス待ち %1</translation>
    </message>
    <message>
        <source>Did not wait</source>
        <translation>待ちなし</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>受信 %1</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>送信 %1</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>プロセス %1</translation>
    </message>
    <message>
        <source>No process</source>
        <translation>プロセスなし</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>App</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Of a request: GET, POST, ...</extracomment>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Time taken</source>
        <extracomment>How long a request took.</extracomment>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Waited</source>
        <extracomment>How long a request waited for a process.</extracomment>
        <translation>待ち時間</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>Bytes of a request's body.</extracomment>
        <translation>受信</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>Bytes of an answer's body.</extracomment>
        <translation>送信</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
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
            <numerusform>処理中 %n 件</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hidden</source>
        <extracomment>%1 is "3 in flight"; the number is of requests that the search hides.</extracomment>
        <translation>
            <numerusform>%1、%n 件を非表示</numerusform>
            </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>curl としてコピー(&amp;U)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Which requests are shown</source>
        <translation>表示するリクエスト</translation>
    </message>
    <message>
        <source>Chosen app (none)</source>
        <extracomment>Requests of the app that is chosen in the list.</extracomment>
        <translation>選択したアプリ (なし)</translation>
    </message>
    <message>
        <source>All apps</source>
        <translation>すべてのアプリ</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>リクエストを検索</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
    <message>
        <source>The selected requests as commands for a terminal; without headers and bodies, which nobody kept</source>
        <translation>選択したリクエストを端末用のコマンドにします。保存されていないヘッダーと本文は含まれません</translation>
    </message>
</context>
<context>
    <name>spawner::RulesDialog</name>
    <message>
        <source>Levels of log lines</source>
        <translation>ログの行のレベル</translation>
    </message>
    <message>
        <source>One rule a line: a level (trace, debug, info, warning, error, fatal) and a regular expression. The first rule that matches a line decides. “auto” takes the level from the word that the expression captures; “warning@stderr” is a rule for that stream alone.</source>
        <translation>1 行に 1 つの規則: レベル (trace, debug, info, warning, error, fatal) と正規表現を書きます。行に最初に一致した規則が使われます。「auto」は、正規表現でキャプチャした単語からレベルを決めます。「warning@stderr」は、そのストリームだけの規則です。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
</context>
<context>
    <name>spawner::Settings</name>
    <message>
        <source>it is damaged</source>
        <translation>破損しています</translation>
    </message>
    <message>
        <source>it was written by a newer version</source>
        <translation>より新しいバージョンで書き込まれています</translation>
    </message>
    <message>
        <source>The settings in %1 could not be used: %2. They were put aside as %3; the standard settings apply.</source>
        <translation>%1 の設定を使用できませんでした: %2。%3 として退避し、標準の設定を適用しています。</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used: %2. Changes may not be kept.</source>
        <translation>%1 の設定を使用できません: %2。変更が保存されない可能性があります。</translation>
    </message>
    <message>
        <source>the settings cannot be written to %1</source>
        <translation>設定を %1 に書き込めません</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>ファイル %1 がありません</translation>
    </message>
    <message>
        <source>%1 has no settings for this program: %2</source>
        <translation>%1 にこのプログラムで使える設定がありません: %2</translation>
    </message>
    <message>
        <source>%1 has no settings of this program</source>
        <translation>%1 にこのプログラムの設定がありません</translation>
    </message>
</context>
<context>
    <name>spawner::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>該当する設定はありません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>spawner::ShortcutsPage</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>操作とキーを検索</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>キーなし(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;tandard</source>
        <translation>標準(&amp;T)</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>すべてリセット(&amp;A)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とそのキー</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>&amp;Key for %1:</source>
        <extracomment>%1 is the text of an action. The key goes to the field for it.</extracomment>
        <translation>%1 のキー(&amp;K):</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <extracomment>%1 is a key, %2 the text of the action that has it.</extracomment>
        <translation>%1 は「%2」に割り当てられています。</translation>
    </message>
    <message>
        <source>Take %1 away from “%2”</source>
        <extracomment>%1 is a key, %2 the text of the action that loses it.</extracomment>
        <translation>「%2」から %1 を外す</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
</context>
<context>
    <name>spawner::SingleInstance</name>
    <message>
        <source>the program that is to be replaced does not end</source>
        <translation>置き換える対象のプログラムが終了しません</translation>
    </message>
    <message>
        <source>the program runs already, but does not answer</source>
        <translation>プログラムはすでに実行中ですが、応答しません</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2</source>
        <translation>%1 を作成できません: %2</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 を作成できません</translation>
    </message>
</context>
<context>
    <name>spawner::SshTransport</name>
    <message>
        <source>cannot make a socket pair for ssh</source>
        <translation>ssh 用のソケットペアを作成できません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what failed: what ssh said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ssh cannot be started: is OpenSSH installed on this computer?</source>
        <translation>ssh を起動できません。このコンピューターに OpenSSH はインストールされていますか?</translation>
    </message>
    <message>
        <source>ssh to %1 was ended</source>
        <translation>%1 への ssh が終了しました</translation>
    </message>
    <message>
        <source>%1 ended the connection</source>
        <translation>%1 が接続を終了しました</translation>
    </message>
    <message>
        <source>%1 did not let us in</source>
        <translation>%1 にログインを拒否されました</translation>
    </message>
    <message>
        <source>ssh could not connect to %1</source>
        <translation>ssh で %1 に接続できませんでした</translation>
    </message>
    <message>
        <source>fcgi-spawnerctl is not installed on %1</source>
        <translation>%1 に fcgi-spawnerctl がインストールされていません</translation>
    </message>
    <message>
        <source>no spawner answers on %1</source>
        <translation>%1 で応答する spawner がありません</translation>
    </message>
    <message>
        <source>ssh to %1 ended with status %2</source>
        <translation>%1 への ssh がステータス %2 で終了しました</translation>
    </message>
</context>
<context>
    <name>spawner::StatusStrip</name>
    <message>
        <source>Disconnected</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>起動しています…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Connected (read-only)</source>
        <translation>接続済み (読み取り専用)</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Shows those that need attention, or all apps</source>
        <translation>注意が必要なアプリ、またはすべてのアプリを表示します</translation>
    </message>
    <message>
        <source>Shows the last requests</source>
        <translation>最近のリクエストを表示します</translation>
    </message>
    <message>
        <source>daemon %1</source>
        <extracomment>%1 a version</extracomment>
        <translation>デーモン %1</translation>
    </message>
    <message>
        <source>Checks the installation</source>
        <translation>インストール状態を調べます</translation>
    </message>
    <message>
        <source>%1 lines/s</source>
        <extracomment>Lines of log per second, short.</extracomment>
        <translation>%1 行/秒</translation>
    </message>
    <message>
        <source>Shows the log</source>
        <translation>ログを表示します</translation>
    </message>
</context>
<context>
    <name>spawner::StatusSummary</name>
    <message>
        <source>No spawner is running</source>
        <translation>spawner は実行されていません</translation>
    </message>
    <message>
        <source>The spawner service is stopped</source>
        <translation>spawner サービスは停止しています</translation>
    </message>
    <message>
        <source>You may not use this spawner</source>
        <translation>この spawner を使用する権限がありません</translation>
    </message>
    <message>
        <source>The spawner is of another version</source>
        <translation>spawner のバージョンが異なります</translation>
    </message>
    <message>
        <source>Connection lost – trying again</source>
        <translation>接続が切れました – 再試行しています</translation>
    </message>
    <message>
        <source>The spawner cannot be reached</source>
        <translation>spawner に接続できません</translation>
    </message>
    <message>
        <source>The connection by ssh failed</source>
        <translation>ssh での接続に失敗しました</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>起動しています…</translation>
    </message>
    <message>
        <source>No apps yet</source>
        <translation>まだアプリはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>実行中 %n</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n idle</source>
        <translation>
            <numerusform>待機中 %n</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n starting</source>
        <translation>
            <numerusform>起動中 %n</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>一時停止中 %n</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n crashed</source>
        <translation>
            <numerusform>クラッシュ %n</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n app(s), none running</source>
        <translation>
            <numerusform>アプリ %n 個、実行中なし</numerusform>
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
        <translation>アプリを絞り込む…</translation>
    </message>
    <message>
        <source>Filter apps</source>
        <translation>アプリを絞り込む</translation>
    </message>
    <message>
        <source>Shows the apps whose names have these words</source>
        <translation>名前にこれらの語を含むアプリを表示します</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>Chips that filter the list of apps; %1 is how many there are.</extracomment>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>実行中 %1</translation>
    </message>
    <message>
        <source>Idle %1</source>
        <translation>待機中 %1</translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <translation>停止 %1</translation>
    </message>
    <message>
        <source>Crashed %1</source>
        <translation>クラッシュ %1</translation>
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
        <translation>GNOME にはトレイアイコンの表示場所がありません。拡張機能「AppIndicator and KStatusNotifierItem Support」で追加できますが、なくてもこのプログラムは動作します。</translation>
    </message>
    <message>
        <source>This desktop has no place for tray icons at the moment. The program works without one, too.</source>
        <translation>このデスクトップには現在、トレイアイコンの表示場所がありません。なくてもこのプログラムは動作します。</translation>
    </message>
</context>
<context>
    <name>spawner::TrayMenu</name>
    <message>
        <source>Open site in &amp;browser</source>
        <translation>ブラウザーでサイトを開く(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Crashed</source>
        <translation>クラッシュ(&amp;C)</translation>
    </message>
    <message>
        <source>A&amp;pps</source>
        <translation>アプリ(&amp;P)</translation>
    </message>
    <message>
        <source>Dae&amp;mon</source>
        <translation>デーモン(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <translation>1 時間ミュート</translation>
    </message>
</context>
<context>
    <name>spawner::VerbRunner</name>
    <message>
        <source>No app is running.</source>
        <translation>実行中のアプリはありません。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>起動しています…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>再起動しています…</translation>
    </message>
    <message>
        <source>Reloading…</source>
        <translation>再読み込みしています…</translation>
    </message>
    <message>
        <source>Killing…</source>
        <translation>強制終了しています…</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>一時停止しています…</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>再開しています…</translation>
    </message>
    <message>
        <source>Rolling back…</source>
        <translation>ロールバックしています…</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>%1 was not started: %2</source>
        <extracomment>All of these: %1 an app, %2 what the spawner says</extracomment>
        <translation>%1 は起動されませんでした: %2</translation>
    </message>
    <message>
        <source>%1 was not stopped: %2</source>
        <translation>%1 は停止されませんでした: %2</translation>
    </message>
    <message>
        <source>%1 was not restarted: %2</source>
        <translation>%1 は再起動されませんでした: %2</translation>
    </message>
    <message>
        <source>%1 was not reloaded: %2</source>
        <translation>%1 は再読み込みされませんでした: %2</translation>
    </message>
    <message>
        <source>%1 was not killed: %2</source>
        <translation>%1 は強制終了されませんでした: %2</translation>
    </message>
    <message>
        <source>%1 was not paused: %2</source>
        <translation>%1 は一時停止されませんでした: %2</translation>
    </message>
    <message>
        <source>%1 was not resumed: %2</source>
        <translation>%1 は再開されませんでした: %2</translation>
    </message>
    <message>
        <source>%1 is kept alive as before: %2</source>
        <translation>%1 の常時稼働の設定は変わりませんでした: %2</translation>
    </message>
    <message>
        <source>The time of %1 was not extended: %2</source>
        <translation>%1 の時間は延長されませんでした: %2</translation>
    </message>
    <message>
        <source>%1 was not rolled back: %2</source>
        <translation>%1 はロールバックされませんでした: %2</translation>
    </message>
    <message>
        <source>The configuration was not reloaded: %1</source>
        <translation>設定は再読み込みされませんでした: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) did not do it; the list says why.</source>
        <translation>
            <numerusform>%n 個のアプリで実行されませんでした。理由は一覧に表示されています。</numerusform>
            </translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>%1 を一時停止しました</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 を停止しました</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) paused</source>
        <translation>
            <numerusform>%n 個のアプリを一時停止しました</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) stopped</source>
        <translation>
            <numerusform>%n 個のアプリを停止しました</numerusform>
            </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The configuration stays as it was: %1</source>
        <translation>設定は変更されていません: %1</translation>
    </message>
    <message>
        <source>Configuration reloaded. Until the daemon is restarted, these stay as they were: %1</source>
        <extracomment>%1 names of settings</extracomment>
        <translation>設定を再読み込みしました。次の設定は、デーモンを再起動するまで変わりません: %1</translation>
    </message>
    <message>
        <source>Configuration reloaded</source>
        <translation>設定を再読み込みしました</translation>
    </message>
</context>
<context>
    <name>spawner::VersionsPanel</name>
    <message>
        <source>%1 (in charge)</source>
        <translation>%1 (現行)</translation>
    </message>
    <message>
        <source>No version was deployed through the spawner yet.</source>
        <translation>spawner を通してデプロイされたバージョンはまだありません。</translation>
    </message>
    <message>
        <source>Versions of the app</source>
        <translation>アプリのバージョン</translation>
    </message>
    <message>
        <source>Deployed</source>
        <extracomment>Of a version: when it was deployed; its size; by whom; its checksum.</extracomment>
        <translation>デプロイ日時</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>&amp;Roll back to this version</source>
        <translation>このバージョンにロールバック(&amp;R)</translation>
    </message>
</context>
<context>
    <name>spawner::WindowPanes</name>
    <message numerus="yes">
        <source>%n line(s) saved as %1</source>
        <translation>
            <numerusform>%n 行を %1 として保存しました</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::WindowVerbs</name>
    <message>
        <source>The daemon does not listen at an address that a browser could open.</source>
        <translation>デーモンは、ブラウザーで開けるアドレスで待ち受けていません。</translation>
    </message>
    <message>
        <source>No browser could be started for %1</source>
        <translation>%1 を開くブラウザーを起動できませんでした</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>URL をコピー</translation>
    </message>
    <message numerus="yes">
        <source>%n URL(s) copied</source>
        <translation>
            <numerusform>%n 件の URL をコピーしました</numerusform>
            </translation>
    </message>
    <message>
        <source>There is no file in the clipboard to deploy.</source>
        <translation>クリップボードにデプロイできるファイルがありません。</translation>
    </message>
    <message>
        <source>The daemon was not stopped: %1</source>
        <translation>デーモンは停止されませんでした: %1</translation>
    </message>
    <message>
        <source>The manual: %1</source>
        <translation>マニュアル: %1</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>コマンドをコピー</translation>
    </message>
</context>
</TS>
