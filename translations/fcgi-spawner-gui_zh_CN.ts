<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
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
        <translation>关于 FastCGI Spawner</translation>
    </message>
    <message>
        <source>FastCGI Spawner</source>
        <translation>FastCGI Spawner</translation>
    </message>
    <message>
        <source>Drop a FastCGI program into a folder, and it is on the web.</source>
        <translation>把 FastCGI 程序放进文件夹，它就上线了。</translation>
    </message>
    <message>
        <source>This program: %1, with Qt %2</source>
        <translation>本程序：%1，使用 Qt %2</translation>
    </message>
    <message>
        <source>Spawner: %1</source>
        <extracomment>The daemon that is connected.</extracomment>
        <translation>Spawner：%1</translation>
    </message>
    <message>
        <source>This program is under the MIT licence. The spawner is too, but uses Qt's HTTP server: as a whole it is under the GNU General Public License, version 3.</source>
        <translation>本程序采用 MIT 许可证。spawner 也采用 MIT 许可证，但使用了 Qt 的 HTTP 服务器，因此整体上采用 GNU 通用公共许可证第 3 版。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>spawner::ActionMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;App</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Dae&amp;mon</source>
        <translation>守护进程(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
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
        <translation>此连接为只读</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>no app is selected</source>
        <translation>未选择应用</translation>
    </message>
    <message>
        <source>more than one app is selected</source>
        <translation>选择了多个应用</translation>
    </message>
    <message>
        <source>the daemon is not on this computer</source>
        <translation>守护进程不在本机上</translation>
    </message>
    <message>
        <source>the connection is there</source>
        <translation>已经连接</translation>
    </message>
    <message>
        <source>it runs, or cannot be started</source>
        <translation>应用正在运行或无法启动</translation>
    </message>
    <message>
        <source>it does not run</source>
        <translation>应用未在运行</translation>
    </message>
    <message>
        <source>it cannot be paused</source>
        <translation>无法暂停</translation>
    </message>
    <message>
        <source>it is not paused</source>
        <translation>应用未暂停</translation>
    </message>
    <message>
        <source>it is not about to be stopped</source>
        <translation>应用并非即将停止</translation>
    </message>
    <message>
        <source>the daemon runs</source>
        <translation>守护进程正在运行</translation>
    </message>
    <message>
        <source>there are no log lines</source>
        <translation>没有日志行</translation>
    </message>
    <message>
        <source>&amp;Deploy…</source>
        <translation>部署(&amp;D)…</translation>
    </message>
    <message>
        <source>Puts FastCGI programs into the web folder</source>
        <translation>将 FastCGI 程序放入 Web 文件夹</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>连接(&amp;C)…</translation>
    </message>
    <message>
        <source>Connects to another daemon</source>
        <translation>连接到另一个守护进程</translation>
    </message>
    <message>
        <source>&amp;Save log…</source>
        <translation>保存日志(&amp;S)…</translation>
    </message>
    <message>
        <source>Saves the log lines to a file</source>
        <translation>将日志行保存到文件</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>关闭窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Closes this window; the apps keep running</source>
        <translation>关闭此窗口；应用继续运行</translation>
    </message>
    <message>
        <source>&amp;Quit manager</source>
        <translation>退出管理器(&amp;Q)</translation>
    </message>
    <message>
        <source>Quits this program; the daemon and the apps keep running</source>
        <translation>退出本程序；守护进程和应用继续运行</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>在浏览器中打开(&amp;O)</translation>
    </message>
    <message>
        <source>Opens the pages of the selected apps; with none selected, the site</source>
        <translation>打开所选应用的页面；未选择时打开站点</translation>
    </message>
    <message>
        <source>&amp;Copy URL</source>
        <translation>复制 URL(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the addresses of the selected apps</source>
        <translation>复制所选应用的地址</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>Starts the selected apps now, rather than on the first request</source>
        <translation>立即启动所选应用，而不等到首次请求</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>重新启动(&amp;R)</translation>
    </message>
    <message>
        <source>Restarts the selected apps; requests in flight finish first</source>
        <translation>重新启动所选应用；先完成正在处理的请求</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stops the selected apps; the next request starts them again</source>
        <translation>停止所选应用；下一个请求会再次启动它们</translation>
    </message>
    <message>
        <source>&amp;Kill…</source>
        <translation>强制结束(&amp;K)…</translation>
    </message>
    <message>
        <source>Ends the selected apps at once; requests in flight are lost</source>
        <translation>立即结束所选应用；正在处理的请求将丢失</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <source>Stops the selected apps and answers requests with “unavailable” until they are resumed</source>
        <translation>停止所选应用，在恢复之前对请求一律回应“不可用”</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>恢复(&amp;M)</translation>
    </message>
    <message>
        <source>Lets the selected apps take requests again</source>
        <translation>让所选应用重新接受请求</translation>
    </message>
    <message>
        <source>Keep al&amp;ive</source>
        <translation>保持运行(&amp;I)</translation>
    </message>
    <message>
        <source>The selected apps are never stopped for being idle</source>
        <translation>所选应用不会因空闲而停止</translation>
    </message>
    <message>
        <source>&amp;Extend idle time</source>
        <translation>延长空闲时间(&amp;E)</translation>
    </message>
    <message>
        <source>Begins the idle countdown of the selected apps anew</source>
        <translation>重新开始所选应用的空闲倒计时</translation>
    </message>
    <message>
        <source>Roll &amp;back…</source>
        <translation>回滚(&amp;B)…</translation>
    </message>
    <message>
        <source>Brings back an earlier version of the selected app</source>
        <translation>恢复所选应用的早先版本</translation>
    </message>
    <message>
        <source>Show lo&amp;g</source>
        <translation>显示日志(&amp;G)</translation>
    </message>
    <message>
        <source>Shows the log of the selected apps</source>
        <translation>显示所选应用的日志</translation>
    </message>
    <message>
        <source>E&amp;xplain settings</source>
        <translation>解释设置(&amp;X)</translation>
    </message>
    <message>
        <source>Tells where each setting of the selected app comes from</source>
        <translation>说明所选应用的各项设置来自何处</translation>
    </message>
    <message>
        <source>Restart a&amp;ll…</source>
        <translation>全部重新启动(&amp;L)…</translation>
    </message>
    <message>
        <source>Restarts all apps that run</source>
        <translation>重新启动所有正在运行的应用</translation>
    </message>
    <message>
        <source>Stop &amp;all…</source>
        <translation>全部停止(&amp;A)…</translation>
    </message>
    <message>
        <source>Stops all apps that run; the next request starts them again</source>
        <translation>停止所有正在运行的应用；下一个请求会再次启动它们</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copies what is selected</source>
        <translation>复制所选内容</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Selects everything</source>
        <translation>选择全部内容</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Searches where you are</source>
        <translation>在当前位置查找</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Goes to the next hit</source>
        <translation>转到下一个匹配项</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>Goes to the previous hit</source>
        <translation>转到上一个匹配项</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Pastes text; files are deployed</source>
        <translation>粘贴文本；文件则会被部署</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>Shows the log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>Shows all about the selected app</source>
        <translation>显示所选应用的全部信息</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>请求(&amp;R)</translation>
    </message>
    <message>
        <source>Shows the last requests</source>
        <translation>显示最近的请求</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>事件(&amp;E)</translation>
    </message>
    <message>
        <source>Shows what happened: starts, stops, crashes, deployments</source>
        <translation>显示发生的事件：启动、停止、崩溃、部署</translation>
    </message>
    <message>
        <source>&amp;Follow log</source>
        <translation>跟随日志(&amp;F)</translation>
    </message>
    <message>
        <source>Stays at the newest log line</source>
        <translation>始终停留在最新的日志行</translation>
    </message>
    <message>
        <source>&amp;Clear log view</source>
        <translation>清空日志视图(&amp;C)</translation>
    </message>
    <message>
        <source>Removes the lines shown so far; the daemon keeps them</source>
        <translation>移除目前显示的行；守护进程仍会保留它们</translation>
    </message>
    <message>
        <source>&amp;Wrap lines</source>
        <translation>自动换行(&amp;W)</translation>
    </message>
    <message>
        <source>Breaks long log lines instead of cutting them off</source>
        <translation>将过长的日志行换行显示，而不是截断</translation>
    </message>
    <message>
        <source>Next &amp;error</source>
        <translation>下一个错误(&amp;E)</translation>
    </message>
    <message>
        <source>Goes to the next error in the log</source>
        <translation>转到日志中的下一个错误</translation>
    </message>
    <message>
        <source>&amp;Previous error</source>
        <translation>上一个错误(&amp;P)</translation>
    </message>
    <message>
        <source>Goes to the previous error in the log</source>
        <translation>转到日志中的上一个错误</translation>
    </message>
    <message>
        <source>Next &amp;warning</source>
        <translation>下一个警告(&amp;W)</translation>
    </message>
    <message>
        <source>Goes to the next warning or error in the log</source>
        <translation>转到日志中的下一个警告或错误</translation>
    </message>
    <message>
        <source>Previous w&amp;arning</source>
        <translation>上一个警告(&amp;A)</translation>
    </message>
    <message>
        <source>Goes to the previous warning or error in the log</source>
        <translation>转到日志中的上一个警告或错误</translation>
    </message>
    <message>
        <source>&amp;Toggle bookmark</source>
        <translation>切换书签(&amp;T)</translation>
    </message>
    <message>
        <source>Marks the log line, or removes its mark</source>
        <translation>标记日志行，或移除其标记</translation>
    </message>
    <message>
        <source>&amp;Next bookmark</source>
        <translation>下一个书签(&amp;N)</translation>
    </message>
    <message>
        <source>Goes to the next marked log line</source>
        <translation>转到下一个已标记的日志行</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>The window takes the whole screen</source>
        <translation>窗口占满整个屏幕</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Makes the text of the log larger</source>
        <translation>放大日志文字</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Makes the text of the log smaller</source>
        <translation>缩小日志文字</translation>
    </message>
    <message>
        <source>Normal si&amp;ze</source>
        <translation>正常大小(&amp;Z)</translation>
    </message>
    <message>
        <source>The text of the log has the size of all texts</source>
        <translation>日志文字与其他文字大小相同</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一个窗格(&amp;N)</translation>
    </message>
    <message>
        <source>Moves the focus to the next part of the window</source>
        <translation>将焦点移到窗口的下一部分</translation>
    </message>
    <message>
        <source>Clear f&amp;ilter</source>
        <translation>清除筛选(&amp;I)</translation>
    </message>
    <message>
        <source>Shows all apps again</source>
        <translation>重新显示所有应用</translation>
    </message>
    <message>
        <source>&amp;Start daemon</source>
        <translation>启动守护进程(&amp;S)</translation>
    </message>
    <message>
        <source>Starts the daemon on this computer</source>
        <translation>启动本机上的守护进程</translation>
    </message>
    <message>
        <source>S&amp;top daemon…</source>
        <translation>停止守护进程(&amp;T)…</translation>
    </message>
    <message>
        <source>Stops the daemon and all apps</source>
        <translation>停止守护进程和所有应用</translation>
    </message>
    <message>
        <source>&amp;Reload configuration</source>
        <translation>重新加载配置(&amp;R)</translation>
    </message>
    <message>
        <source>The daemon reads its configuration again</source>
        <translation>让守护进程重新读取其配置</translation>
    </message>
    <message>
        <source>&amp;Retry connection</source>
        <translation>重试连接(&amp;R)</translation>
    </message>
    <message>
        <source>Tries at once to connect again</source>
        <translation>立即尝试重新连接</translation>
    </message>
    <message>
        <source>D&amp;isconnect</source>
        <translation>断开连接(&amp;I)</translation>
    </message>
    <message>
        <source>Ends the connection; the daemon and the apps keep running</source>
        <translation>结束连接；守护进程和应用继续运行</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>开启(&amp;O)</translation>
    </message>
    <message>
        <source>Tells about crashes and the like, as set up</source>
        <translation>按照设置通知崩溃等情况</translation>
    </message>
    <message>
        <source>Off for one &amp;hour</source>
        <translation>关闭一小时(&amp;H)</translation>
    </message>
    <message>
        <source>No notifications for an hour</source>
        <translation>一小时内不发送通知</translation>
    </message>
    <message>
        <source>Off until &amp;restart</source>
        <translation>关闭直到重新启动(&amp;R)</translation>
    </message>
    <message>
        <source>No notifications until this program is started again</source>
        <translation>在本程序重新启动之前不发送通知</translation>
    </message>
    <message>
        <source>&amp;Doctor…</source>
        <translation>问题检查(&amp;D)…</translation>
    </message>
    <message>
        <source>Checks the installation and tells how to mend it</source>
        <translation>检查安装情况，并说明如何修复</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>All settings of this program and of the daemon</source>
        <translation>本程序和守护进程的所有设置</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>入门向导(&amp;F)…</translation>
    </message>
    <message>
        <source>Sets up a daemon and a first app, step by step</source>
        <translation>逐步设置守护进程和第一个应用</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>Opens the manual</source>
        <translation>打开手册</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>诊断信息(&amp;D)…</translation>
    </message>
    <message>
        <source>What to send along with a report of a problem</source>
        <translation>报告问题时应附上的内容</translation>
    </message>
    <message>
        <source>&amp;About FastCGI Spawner</source>
        <translation>关于 FastCGI Spawner(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and who made it</source>
        <translation>版本、许可证和作者</translation>
    </message>
    <message>
        <source>&amp;Open FastCGI Spawner</source>
        <translation>打开 FastCGI Spawner(&amp;O)</translation>
    </message>
    <message>
        <source>Shows the window</source>
        <translation>显示窗口</translation>
    </message>
</context>
<context>
    <name>spawner::AdvancedPage</name>
    <message>
        <source>My own spawner</source>
        <translation>我自己的 spawner</translation>
    </message>
    <message>
        <source>&amp;Control socket:</source>
        <translation>控制套接字(&amp;C)：</translation>
    </message>
    <message>
        <source>Empty: where the spawner makes it by itself.</source>
        <translation>留空：使用 spawner 自行创建的位置。</translation>
    </message>
    <message>
        <source>Settings of this program</source>
        <translation>本程序的设置</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Open its folder</source>
        <translation>打开所在文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>重置(&amp;R)…</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>确认询问</translation>
    </message>
    <message>
        <source>Ask before all apps are re&amp;started</source>
        <translation>重新启动所有应用前询问(&amp;S)</translation>
    </message>
    <message>
        <source>Ask before all apps are sto&amp;pped</source>
        <translation>停止所有应用前询问(&amp;P)</translation>
    </message>
    <message>
        <source>If you need help</source>
        <translation>需要帮助时</translation>
    </message>
    <message>
        <source>The diagnostics say what this program sees of the computer and the spawner, without secrets: for a report.</source>
        <translation>诊断信息包含本程序所见的计算机和 spawner 情况，不含机密内容，可用于报告问题。</translation>
    </message>
    <message>
        <source>Show the &amp;diagnostics</source>
        <translation>显示诊断信息(&amp;D)</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Settings (*.ini)</source>
        <translation>设置 (*.ini)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Settings (*.ini);;All files (*)</source>
        <translation>设置 (*.ini);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The settings are in %1.</source>
        <translation>设置已保存到 %1。</translation>
    </message>
    <message>
        <source>The settings of %1 apply now.</source>
        <translation>%1 中的设置现已生效。</translation>
    </message>
    <message>
        <source>Everything is as at the beginning.</source>
        <translation>一切已恢复到初始状态。</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
</context>
<context>
    <name>spawner::AppCells</name>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Req/s</source>
        <extracomment>Requests per second, the title of a column.</extracomment>
        <translation>请求/秒</translation>
    </message>
    <message>
        <source>p95</source>
        <extracomment>95th percentile of durations, the title of a column.</extracomment>
        <translation>p95</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>All requests so far, the title of a column.</extracomment>
        <translation>总计</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>运行时间</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束次数</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>文件更改</translation>
    </message>
    <message>
        <source>Last exit</source>
        <translation>上次退出</translation>
    </message>
    <message>
        <source>The file in the web folder</source>
        <translation>Web 文件夹中的文件</translation>
    </message>
    <message>
        <source>What it is doing</source>
        <translation>正在做什么</translation>
    </message>
    <message>
        <source>The number of its process, or how many there are</source>
        <translation>进程号，或进程数量</translation>
    </message>
    <message>
        <source>Requests per second, and over the last minute</source>
        <translation>每秒请求数，以及最近一分钟的情况</translation>
    </message>
    <message>
        <source>95 % of the requests of the last minute took no longer (if there were none: of all so far)</source>
        <translation>最近一分钟内 95% 的请求用时不超过此值（若无请求，则为至今的全部请求）</translation>
    </message>
    <message>
        <source>Requests so far</source>
        <translation>至今的请求数</translation>
    </message>
    <message>
        <source>Requests that wait for a process</source>
        <translation>正在等待进程的请求</translation>
    </message>
    <message>
        <source>Processor time; 100 % is one core</source>
        <translation>处理器时间；100% 为一个核心</translation>
    </message>
    <message>
        <source>Memory of all its processes</source>
        <translation>所有进程的内存</translation>
    </message>
    <message>
        <source>When it is stopped for being idle. Click to start the time anew; the pin keeps it alive.</source>
        <translation>因空闲而停止的时间。点击可重新计时；图钉可保持运行。</translation>
    </message>
    <message>
        <source>How long its oldest process has been running</source>
        <translation>最早的进程已运行多久</translation>
    </message>
    <message>
        <source>Answers with a status of 500 or above</source>
        <translation>状态码为 500 及以上的响应</translation>
    </message>
    <message>
        <source>How many processes there are</source>
        <translation>进程数量</translation>
    </message>
    <message>
        <source>Threads of all its processes</source>
        <translation>所有进程的线程</translation>
    </message>
    <message>
        <source>How many of its processes have ended, for any reason</source>
        <translation>因任何原因结束的进程数量</translation>
    </message>
    <message>
        <source>When its file was changed</source>
        <translation>文件的更改时间</translation>
    </message>
    <message>
        <source>How its last process ended</source>
        <translation>上一个进程的结束方式</translation>
    </message>
    <message>
        <source>×%1</source>
        <extracomment>How many processes, instead of the number of one.</extracomment>
        <translation>×%1</translation>
    </message>
    <message>
        <source>process %1, new version on trial</source>
        <translation>进程 %1，新版本试运行中</translation>
    </message>
    <message>
        <source>process %1, retiring</source>
        <translation>进程 %1，即将退出</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n 个进程</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n 个请求</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 个等待中</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n 个线程</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) ended</source>
        <translation>
            <numerusform>%n 个进程已结束</numerusform>
            </translation>
    </message>
    <message>
        <source>%1: none</source>
        <extracomment>%1 is the title of a column: it has no value.</extracomment>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>%1 requests per second</source>
        <translation>每秒 %1 个请求</translation>
    </message>
    <message>
        <source>95 % of the requests within %1</source>
        <translation>95% 的请求用时不超过 %1</translation>
    </message>
    <message>
        <source>%1 of a processor core</source>
        <translation>处理器核心的 %1</translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <translation>内存 %1</translation>
    </message>
    <message>
        <source>Running for %1</source>
        <translation>已运行 %1</translation>
    </message>
    <message>
        <source>File changed %1</source>
        <translation>文件更改于 %1</translation>
    </message>
    <message>
        <source>Last exit: %1</source>
        <translation>上次退出：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的%1</translation>
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
        <translation>%1分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1小时</translation>
    </message>
    <message>
        <source>it could not be started</source>
        <translation>无法启动</translation>
    </message>
    <message numerus="yes">
        <source>crashed %n time(s) in a row (%1), tries again in %2</source>
        <translation>
            <numerusform>连续崩溃 %n 次（%1），%2后重试</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>crashed %n time(s) in a row (%1)</source>
        <translation>
            <numerusform>连续崩溃 %n 次（%1）</numerusform>
            </translation>
    </message>
    <message>
        <source>crashed (%1), tries again in %2</source>
        <translation>已崩溃（%1），%2后重试</translation>
    </message>
    <message>
        <source>crashed (%1)</source>
        <translation>已崩溃（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in flight</source>
        <translation>
            <numerusform>%n 个请求处理中</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting for a process</source>
        <translation>
            <numerusform>%1，%n 个等待进程</numerusform>
            </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>已崩溃</translation>
    </message>
    <message>
        <source>Crash loop</source>
        <translation>反复崩溃</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>its newest version is not in charge: %1</source>
        <translation>最新版本未启用：%1</translation>
    </message>
    <message>
        <source>kept alive</source>
        <translation>保持运行</translation>
    </message>
    <message>
        <source>stops in %1</source>
        <translation>%1后停止</translation>
    </message>
    <message>
        <source>starts with the next request</source>
        <translation>下一个请求时启动</translation>
    </message>
    <message>
        <source>answers nothing until it is resumed</source>
        <translation>恢复之前不响应任何请求</translation>
    </message>
</context>
<context>
    <name>spawner::AppsArea</name>
    <message>
        <source>No FastCGI programs in %1 yet.</source>
        <extracomment>%1 a folder</extracomment>
        <translation>%1 中还没有 FastCGI 程序。</translation>
    </message>
    <message>
        <source>Drop one here.</source>
        <translation>将程序拖放到这里。</translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation>部署…</translation>
    </message>
    <message>
        <source>Deploy sample</source>
        <translation>部署示例</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s), none of this kind.</source>
        <translation>
            <numerusform>共 %n 个应用，没有此类应用。</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n app(s), none match “%1”.</source>
        <extracomment>%1 what was typed into the filter</extracomment>
        <translation>
            <numerusform>共 %n 个应用，没有与“%1”匹配的应用。</numerusform>
            </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>spawner::AppsView</name>
    <message>
        <source>&amp;Standard columns</source>
        <translation>标准列(&amp;S)</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Enter opens an app. In the column Idle, Enter starts the time anew and Space keeps the app alive.</source>
        <extracomment>What a screen reader says of the list of apps.</extracomment>
        <translation>按 Enter 打开应用。在“空闲”列中，按 Enter 重新计时，按空格键保持应用运行。</translation>
    </message>
    <message>
        <source>Columns of the list of apps</source>
        <translation>应用列表的列</translation>
    </message>
    <message>
        <source>Click to start the time anew; the pin keeps it alive.</source>
        <translation>点击可重新计时；图钉可保持运行。</translation>
    </message>
    <message>
        <source>Last lines on stderr:</source>
        <translation>stderr 的最后几行：</translation>
    </message>
</context>
<context>
    <name>spawner::Autostart</name>
    <message>
        <source>%1 cannot be removed</source>
        <translation>无法移除 %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
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
        <translation>每秒请求数</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>Show the last minute</source>
        <translation>显示最近一分钟</translation>
    </message>
    <message>
        <source>Show the last 15 minutes</source>
        <translation>显示最近 15 分钟</translation>
    </message>
    <message>
        <source>Show the last hour</source>
        <translation>显示最近一小时</translation>
    </message>
</context>
<context>
    <name>spawner::CheckTexts</name>
    <message>
        <source>Authorizer</source>
        <translation>授权程序</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>并发请求</translation>
    </message>
    <message>
        <source>Executable</source>
        <translation>可执行权限</translation>
    </message>
    <message>
        <source>It may be executed.</source>
        <translation>文件可以执行。</translation>
    </message>
    <message>
        <source>File of the app</source>
        <translation>应用的文件</translation>
    </message>
    <message>
        <source>Start of a process</source>
        <translation>进程的启动</translation>
    </message>
    <message>
        <source>Last exit</source>
        <translation>上次退出</translation>
    </message>
    <message>
        <source>Shared libraries</source>
        <translation>共享库</translation>
    </message>
    <message>
        <source>Every shared library it needs is there.</source>
        <translation>所需的共享库全部存在。</translation>
    </message>
    <message>
        <source>Kind of program</source>
        <translation>程序类型</translation>
    </message>
    <message>
        <source>It is a whole program for this computer.</source>
        <translation>是适用于本机的完整程序。</translation>
    </message>
    <message>
        <source>A request on trial</source>
        <translation>试探请求</translation>
    </message>
    <message>
        <source>Settings of the app</source>
        <translation>应用的设置</translation>
    </message>
    <message>
        <source>Starting it</source>
        <translation>启动应用</translation>
    </message>
    <message>
        <source>A process of it runs.</source>
        <translation>应用有进程正在运行。</translation>
    </message>
    <message>
        <source>State of the app</source>
        <translation>应用的状态</translation>
    </message>
    <message>
        <source>Newest version</source>
        <translation>最新版本</translation>
    </message>
    <message>
        <source>Who may change the app</source>
        <translation>谁可以更改应用</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Control socket</source>
        <translation>控制套接字</translation>
    </message>
    <message>
        <source>User of the spawner</source>
        <translation>spawner 的用户</translation>
    </message>
    <message>
        <source>Watching files</source>
        <translation>文件监视</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>打开的文件</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Free port</source>
        <translation>空闲端口</translation>
    </message>
    <message>
        <source>Nobody listens there yet.</source>
        <translation>该端口尚无程序监听。</translation>
    </message>
    <message>
        <source>nginx in front</source>
        <translation>前置 nginx</translation>
    </message>
    <message>
        <source>nginx runs, and this file sends it here.</source>
        <translation>nginx 正在运行，并由此文件转发到这里。</translation>
    </message>
    <message>
        <source>Runtime folder</source>
        <translation>运行时文件夹</translation>
    </message>
    <message>
        <source>The runtime folder is there, and nobody else may enter it.</source>
        <translation>运行时文件夹存在，且其他人无法进入。</translation>
    </message>
    <message>
        <source>Paths of sockets</source>
        <translation>套接字的路径</translation>
    </message>
    <message>
        <source>systemd is told</source>
        <translation>通知 systemd</translation>
    </message>
    <message>
        <source>systemd</source>
        <translation>systemd</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Web root</source>
        <translation>Web 根目录</translation>
    </message>
    <message>
        <source>Owner of the web root</source>
        <translation>Web 根目录的所有者</translation>
    </message>
    <message>
        <source>Way to the web root</source>
        <translation>到 Web 根目录的路径</translation>
    </message>
    <message>
        <source>Reading the web root</source>
        <translation>读取 Web 根目录</translation>
    </message>
    <message>
        <source>The web root is there and can be read.</source>
        <translation>Web 根目录存在且可读。</translation>
    </message>
    <message>
        <source>Who may change the web root</source>
        <translation>谁可以更改 Web 根目录</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
</context>
<context>
    <name>spawner::CloseQuestion</name>
    <message>
        <source>Close window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Keep this manager in the tray?</source>
        <translation>要将此管理器保留在托盘中吗？</translation>
    </message>
    <message>
        <source>The daemon and your apps keep running either way. You can change this in the settings.</source>
        <translation>无论如何，守护进程和您的应用都会继续运行。您可以在设置中更改此选项。</translation>
    </message>
    <message>
        <source>&amp;Keep in tray</source>
        <translation>保留在托盘中(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Quit manager</source>
        <translation>退出管理器(&amp;Q)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>spawner::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>涉及的对象</translation>
    </message>
    <message>
        <source>Do not &amp;ask again</source>
        <translation>不再询问(&amp;A)</translation>
    </message>
    <message>
        <source>Start %1?</source>
        <translation>要启动 %1 吗？</translation>
    </message>
    <message numerus="yes">
        <source>Start %n app(s)?</source>
        <translation>
            <numerusform>要启动 %n 个应用吗？</numerusform>
            </translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <translation>要重新启动 %1 吗？</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n app(s)?</source>
        <translation>
            <numerusform>要重新启动 %n 个应用吗？</numerusform>
            </translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <translation>要停止 %1 吗？</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n app(s)?</source>
        <translation>
            <numerusform>要停止 %n 个应用吗？</numerusform>
            </translation>
    </message>
    <message>
        <source>Pause %1?</source>
        <translation>要暂停 %1 吗？</translation>
    </message>
    <message numerus="yes">
        <source>Pause %n app(s)?</source>
        <translation>
            <numerusform>要暂停 %n 个应用吗？</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Restart all %n running app(s)?</source>
        <translation>
            <numerusform>要重新启动全部 %n 个正在运行的应用吗？</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Stop all %n running app(s)?</source>
        <translation>
            <numerusform>要停止全部 %n 个正在运行的应用吗？</numerusform>
            </translation>
    </message>
    <message>
        <source>Stop the spawner of %1?</source>
        <translation>要停止 %1 的 spawner 吗？</translation>
    </message>
    <message>
        <source>Remove the connection %1?</source>
        <translation>要移除连接 %1 吗？</translation>
    </message>
    <message>
        <source>Set everything back to the standard?</source>
        <translation>要将全部设置恢复为标准值吗？</translation>
    </message>
    <message>
        <source>Roll %1 back?</source>
        <translation>要回滚 %1 吗？</translation>
    </message>
    <message numerus="yes">
        <source>Roll %n app(s) back?</source>
        <translation>
            <numerusform>要回滚 %n 个应用吗？</numerusform>
            </translation>
    </message>
    <message>
        <source>New processes take over; requests that are under way are finished by the old ones.</source>
        <translation>由新进程接管；正在处理的请求由旧进程完成。</translation>
    </message>
    <message>
        <source>Requests that are under way are finished first. The next request to an app starts it again.</source>
        <translation>先完成正在处理的请求。应用的下一个请求会再次启动它。</translation>
    </message>
    <message>
        <source>Requests to what is paused get an error (503) until it is resumed.</source>
        <translation>在恢复之前，对已暂停应用的请求会得到错误 (503)。</translation>
    </message>
    <message>
        <source>All its apps end, and no page of theirs answers until it is started again.</source>
        <translation>其所有应用都会结束，在再次启动之前，其页面均不会响应。</translation>
    </message>
    <message>
        <source>Nothing changes for the spawner and its apps.</source>
        <translation>spawner 及其应用不受影响。</translation>
    </message>
    <message>
        <source>That includes connections, shortcuts and the columns of tables. Export the settings first if you may want them back.</source>
        <translation>这包括连接、快捷键和表格的列。如果以后可能需要恢复，请先导出设置。</translation>
    </message>
    <message>
        <source>The version from before takes over, as in a deployment.</source>
        <translation>与部署时一样，由之前的版本接管。</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>重新启动(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Restart all</source>
        <translation>全部重新启动(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>全部停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop the spawner</source>
        <translation>停止 spawner(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Roll back</source>
        <translation>回滚(&amp;R)</translation>
    </message>
</context>
<context>
    <name>spawner::ConnectionBox</name>
    <message>
        <source>Connection: %1</source>
        <translation>连接：%1</translation>
    </message>
</context>
<context>
    <name>spawner::ConnectionNotices</name>
    <message>
        <source>Asking for the list of apps…</source>
        <translation>正在获取应用列表…</translation>
    </message>
</context>
<context>
    <name>spawner::ConnectionTest</name>
    <message numerus="yes">
        <source>There was no answer within %n second(s)</source>
        <translation>
            <numerusform>%n 秒内没有响应</numerusform>
            </translation>
    </message>
    <message>
        <source>Connected to %1: spawner %2, running as %3</source>
        <extracomment>A host, the version of the daemon there, and the user it runs as.</extracomment>
        <translation>已连接到 %1：spawner %2，以 %3 身份运行</translation>
    </message>
    <message>
        <source>You may look, but not change anything.</source>
        <translation>您可以查看，但不能更改任何内容。</translation>
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
        <translation>未连接到 %1。</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在连接到 %1…</translation>
    </message>
    <message>
        <source>Starting… (%1 s)</source>
        <extracomment>How long it has taken so far, in seconds.</extracomment>
        <translation>正在启动…（%1秒）</translation>
    </message>
    <message>
        <source>No spawner is running on this computer.</source>
        <translation>本机上没有正在运行的 spawner。</translation>
    </message>
    <message>
        <source>No spawner is running at %1.</source>
        <translation>%1 处没有正在运行的 spawner。</translation>
    </message>
    <message>
        <source>The spawner service is stopped.</source>
        <translation>spawner 服务已停止。</translation>
    </message>
    <message>
        <source>Daemon %1 speaks protocol %2; this manager speaks %3.</source>
        <extracomment>A version of the daemon, and two numbers of protocols.</extracomment>
        <translation>守护进程 %1 使用协议 %2；此管理器使用协议 %3。</translation>
    </message>
    <message>
        <source>The daemon speaks another protocol than this manager.</source>
        <translation>守护进程使用的协议与此管理器不同。</translation>
    </message>
    <message>
        <source>%1 Read-only view.</source>
        <extracomment>After "Daemon 2.1 speaks protocol 3; this manager speaks 2."</extracomment>
        <translation>%1仅可查看。</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>请更新本程序。</translation>
    </message>
    <message>
        <source>Update the daemon.</source>
        <translation>请更新守护进程。</translation>
    </message>
    <message>
        <source>ssh cannot connect to %1: %2</source>
        <extracomment>%1 a host, %2 the last words of ssh</extracomment>
        <translation>ssh 无法连接到 %1：%2</translation>
    </message>
    <message>
        <source>Try the same in a terminal: a host key or a password that ssh asks for cannot be given here.</source>
        <translation>请在终端中尝试相同操作：ssh 询问的主机密钥或密码无法在此处提供。</translation>
    </message>
    <message>
        <source>You may not use %1.</source>
        <translation>您无权使用 %1。</translation>
    </message>
    <message>
        <source>Connect as the user it belongs to.</source>
        <translation>请以其所属用户的身份连接。</translation>
    </message>
    <message>
        <source>You may not use %1. It belongs to group %2; you are not in it.</source>
        <translation>您无权使用 %1。它属于用户组 %2，而您不在该组中。</translation>
    </message>
    <message>
        <source>%1
Then log in again.</source>
        <extracomment>%1 is a command</extracomment>
        <translation>%1
然后重新登录。</translation>
    </message>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>端口 %1 已被其他程序占用。</translation>
    </message>
    <message>
        <source>Port %1 is used by %2.</source>
        <extracomment>%2 is a program with its process number</extracomment>
        <translation>端口 %1 已被 %2 占用。</translation>
    </message>
    <message>
        <source>Cannot connect to %1: %2</source>
        <translation>无法连接到 %1：%2</translation>
    </message>
    <message>
        <source>Connection lost %1</source>
        <translation>连接于 %1 断开</translation>
    </message>
    <message>
        <source>Connection lost %1 — retrying</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>连接于 %1 断开 — 正在重试</translation>
    </message>
    <message>
        <source>Connection lost %1 — retrying in %2</source>
        <extracomment>%1 is a time of day, %2 a time to wait ("4 s")</extracomment>
        <translation>连接于 %1 断开 — %2后重试</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>spawner::ConnectionsPage</name>
    <message>
        <source>At the start</source>
        <translation>启动时</translation>
    </message>
    <message>
        <source>&amp;Start my own spawner if none is running</source>
        <translation>若没有正在运行的 spawner，则启动我自己的(&amp;S)</translation>
    </message>
    <message>
        <source>Without a default, this program connects to the spawner that it was last connected to.</source>
        <translation>未设默认连接时，本程序会连接到上次连接的 spawner。</translation>
    </message>
    <message>
        <source>Spawners</source>
        <translation>Spawner</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Make it the &amp;default</source>
        <translation>设为默认(&amp;D)</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Of a connection: the one to begin with.</extracomment>
        <translation>默认</translation>
    </message>
    <message>
        <source>production</source>
        <translation>生产环境</translation>
    </message>
    <message>
        <source>look only</source>
        <translation>仅查看</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Spawners that this program knows</source>
        <translation>本程序已知的 spawner</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>spawner::CrashNotices</name>
    <message>
        <source>Show log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>立即重新启动</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>A number of times, short: "7×".</extracomment>
        <translation>%1 次</translation>
    </message>
    <message>
        <source>%1 crashed %2 in %3; restarts paused.</source>
        <extracomment>%1 an app, %2 a number of times ("7×")</extracomment>
        <translation>%1 在 %3内崩溃 %2；已暂停重启。</translation>
    </message>
    <message>
        <source>%1 crashed %2; restarts paused.</source>
        <translation>%1 崩溃 %2；已暂停重启。</translation>
    </message>
    <message>
        <source>%1 crashed %2 in %3; restarts paused until %4.</source>
        <extracomment>%1 an app, %2 a number of times ("7×"), %3 a duration, %4 a time of day</extracomment>
        <translation>%1 在 %3内崩溃 %2；重启已暂停至 %4。</translation>
    </message>
    <message>
        <source>%1 crashed %2; restarts paused until %3.</source>
        <translation>%1 崩溃 %2；重启已暂停至 %3。</translation>
    </message>
</context>
<context>
    <name>spawner::DaemonConnection</name>
    <message>
        <source>The spawner does not answer any more.</source>
        <translation>spawner 不再响应。</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>连接已关闭。</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation>未连接到 %1。</translation>
    </message>
    <message>
        <source>The connection “%1” is set to look only.</source>
        <translation>连接“%1”已设为仅查看。</translation>
    </message>
    <message>
        <source>You may look at this spawner, but not change anything.</source>
        <translation>您可以查看此 spawner，但不能更改任何内容。</translation>
    </message>
</context>
<context>
    <name>spawner::DaemonLauncher</name>
    <message>
        <source>There is no systemctl on this computer.</source>
        <translation>本机上没有 systemctl。</translation>
    </message>
    <message>
        <source>systemctl did not answer in time.</source>
        <translation>systemctl 未及时响应。</translation>
    </message>
    <message>
        <source>fcgi-spawner is not installed on this computer.</source>
        <translation>本机上未安装 fcgi-spawner。</translation>
    </message>
    <message>
        <source>The spawner service could not start: %1</source>
        <translation>spawner 服务无法启动：%1</translation>
    </message>
    <message>
        <source>The spawner service runs, but its control socket is not at %1.</source>
        <translation>spawner 服务正在运行，但其控制套接字不在 %1。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The spawner service could not be started.</source>
        <translation>无法启动 spawner 服务。</translation>
    </message>
    <message>
        <source>The spawner service could not be stopped.</source>
        <translation>无法停止 spawner 服务。</translation>
    </message>
    <message>
        <source>The spawner with the process number %1 does not run any more.</source>
        <translation>进程号为 %1 的 spawner 已不再运行。</translation>
    </message>
    <message>
        <source>The spawner has not ended yet: it waits for requests that are under way.</source>
        <translation>spawner 尚未结束：它正在等待处理中的请求。</translation>
    </message>
</context>
<context>
    <name>spawner::DaemonPage</name>
    <message>
        <source>Settings in force</source>
        <translation>生效的设置</translation>
    </message>
    <message>
        <source>Search the spawner's settings</source>
        <translation>搜索 spawner 的设置</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>The last one: where the value of a setting is from.</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The spawner's settings in force</source>
        <translation>spawner 的生效设置</translation>
    </message>
    <message>
        <source>Its file</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>&amp;Open in the editor</source>
        <translation>在编辑器中打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>检查文件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Put it in force</source>
        <translation>使其生效(&amp;P)</translation>
    </message>
    <message>
        <source>Mistakes in the file</source>
        <translation>文件中的错误</translation>
    </message>
    <message>
        <source>Not connected to a spawner: its settings show once there is a connection.</source>
        <translation>未连接到 spawner：连接后将显示其设置。</translation>
    </message>
    <message>
        <source>It was started without a file: flags and defaults apply.</source>
        <translation>启动时未使用配置文件：采用命令行选项和默认值。</translation>
    </message>
    <message>
        <source>From %1 on %2; edit it there.</source>
        <translation>来自 %2 上的 %1；请在那里编辑。</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>来自 %1。</translation>
    </message>
    <message>
        <source>From %1, which you may not change.</source>
        <translation>来自 %1，您无权更改该文件。</translation>
    </message>
    <message>
        <source>standard</source>
        <extracomment>Where the value of a setting is from, if nobody set it.</extracomment>
        <translation>标准</translation>
    </message>
    <message>
        <source>changes at the next restart</source>
        <extracomment>Shown in place of where a value is from: the file has another one.</extracomment>
        <translation>下次重新启动时更改</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <extracomment>A place in the file that is named above, and what is wrong there.</extracomment>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <extracomment>A place in another file, and what is wrong there.</extracomment>
        <translation>%1，第 %2 行，第 %3 列：%4</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s); the settings from before stay in force.</source>
        <translation>
            <numerusform>%n 处错误；之前的设置继续有效。</numerusform>
            </translation>
    </message>
    <message>
        <source>The file has no mistakes.</source>
        <translation>文件没有错误。</translation>
    </message>
    <message>
        <source>The file is in force.</source>
        <translation>文件已生效。</translation>
    </message>
    <message>
        <source>The file is in force, but for what takes a restart of the spawner: %1</source>
        <translation>文件已生效，但以下设置需要重新启动 spawner：%1</translation>
    </message>
    <message>
        <source>No program opens %1.</source>
        <translation>没有可以打开 %1 的程序。</translation>
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
        <translation>spawner 已启动，但其控制套接字 %1 没有响应。</translation>
    </message>
    <message>
        <source>cannot make the lock file %1</source>
        <translation>无法创建锁文件 %1</translation>
    </message>
    <message>
        <source>cannot make a pipe</source>
        <translation>无法创建管道</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>无法启动 %1：%2</translation>
    </message>
    <message>
        <source>The spawner ended right after it was started.</source>
        <translation>spawner 启动后立即结束了。</translation>
    </message>
    <message>
        <source>The spawner could not start: %1</source>
        <translation>spawner 无法启动：%1</translation>
    </message>
</context>
<context>
    <name>spawner::DeployController</name>
    <message>
        <source>Nothing can be deployed to %1</source>
        <translation>无法部署到 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n program(s))</source>
        <extracomment>%1 a folder</extracomment>
        <translation>
            <numerusform>%1（%n 个程序）</numerusform>
            </translation>
    </message>
    <message>
        <source>%1: a folder without a *.fcgi program</source>
        <translation>%1：没有 *.fcgi 程序的文件夹</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a sentence about a crash, %2 the last line that the app wrote</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This cannot be deployed</source>
        <translation>无法部署</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
            </translation>
    </message>
    <message>
        <source>Deploy to %1 → %2</source>
        <extracomment>%1 a daemon ("This computer", "web1"), %2 a folder there</extracomment>
        <translation>部署到 %1 → %2</translation>
    </message>
    <message>
        <source>Nothing was deployed: %1</source>
        <translation>未部署任何内容：%1</translation>
    </message>
    <message>
        <source>it is a folder without a *.fcgi program</source>
        <translation>文件夹中没有 *.fcgi 程序</translation>
    </message>
    <message>
        <source>it is the app itself</source>
        <translation>这就是该应用本身</translation>
    </message>
    <message>
        <source>%1 was not deployed: %2.</source>
        <extracomment>%1 a file, %2 a reason: "it is a folder"</extracomment>
        <translation>未部署 %1：%2。</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>选择其他文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>View log</source>
        <translation>查看日志</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 deployed</source>
        <translation>已部署 %1</translation>
    </message>
    <message>
        <source>%1 was not deployed: %2</source>
        <extracomment>%1 an app, %2 what the spawner says: a sentence without a full stop</extracomment>
        <translation>未部署 %1：%2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Rolling back %1…</source>
        <translation>正在回滚 %1…</translation>
    </message>
    <message>
        <source>%1 rolled back</source>
        <translation>已回滚 %1</translation>
    </message>
    <message>
        <source>%1 was not rolled back: %2</source>
        <translation>未回滚 %1：%2</translation>
    </message>
    <message>
        <source>Rolling back %1: %2</source>
        <translation>正在回滚 %1：%2</translation>
    </message>
    <message>
        <source>%1 after it was deployed: %2</source>
        <extracomment>%1 an app, %2 what happened</extracomment>
        <translation>%1 部署后：%2</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>FastCGI programs (*.fcgi)</source>
        <translation>FastCGI 程序 (*.fcgi)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation>部署(&amp;D)</translation>
    </message>
</context>
<context>
    <name>spawner::DeployPage</name>
    <message>
        <source>When a file is deployed</source>
        <translation>部署文件时</translation>
    </message>
    <message>
        <source>&amp;Ask before an app is replaced</source>
        <translation>替换应用前询问(&amp;A)</translation>
    </message>
    <message>
        <source>Undo brings the version from before back in any case.</source>
        <translation>无论如何，都可以通过“撤销”恢复之前的版本。</translation>
    </message>
    <message>
        <source>&amp;Open its page in the browser afterwards</source>
        <translation>部署后在浏览器中打开其页面(&amp;O)</translation>
    </message>
    <message>
        <source>Versions from before</source>
        <translation>之前的版本</translation>
    </message>
    <message>
        <source>How many are kept is a setting of the spawner (keep-versions), for all who deploy there.</source>
        <translation>保留多少个版本由 spawner 的设置 (keep-versions) 决定，适用于所有在该处部署的用户。</translation>
    </message>
    <message>
        <source>&amp;Show the spawner's settings</source>
        <translation>显示 spawner 的设置(&amp;S)</translation>
    </message>
    <message>
        <source>Deploying</source>
        <translation>部署</translation>
    </message>
</context>
<context>
    <name>spawner::Deployment</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 became shorter while it was being uploaded; nothing has changed</source>
        <translation>上传过程中 %1 变短了；未作任何更改</translation>
    </message>
    <message>
        <source>the connection was lost while %1 was being put in place; its versions tell whether it is</source>
        <translation>安装 %1 时连接断开；可从其版本列表得知是否成功</translation>
    </message>
    <message>
        <source>the connection was lost while %1 was being uploaded; nothing has changed</source>
        <translation>上传 %1 时连接断开；未作任何更改</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Uploading %1: %2 of %3</source>
        <extracomment>%1 an app, %2 and %3 sizes</extracomment>
        <translation>正在上传 %1：%2/%3</translation>
    </message>
    <message>
        <source>Putting %1 in place…</source>
        <translation>正在安装 %1…</translation>
    </message>
    <message>
        <source>Deploying %1: %2</source>
        <extracomment>%1 an app, %2 what the spawner is doing</extracomment>
        <translation>正在部署 %1：%2</translation>
    </message>
</context>
<context>
    <name>spawner::DetailsPane</name>
    <message>
        <source>Choose an app to see its details.</source>
        <translation>选择一个应用以查看其详细信息。</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 已不存在。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings, and what would happen to a request now</source>
        <translation>设置，以及当前请求会被如何处理</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Processes of the app</source>
        <translation>应用的进程</translation>
    </message>
    <message>
        <source>Facts about the app</source>
        <translation>应用的相关信息</translation>
    </message>
</context>
<context>
    <name>spawner::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>&amp;What this program sees. Passwords, tokens and the names of home folders are removed; read it before you send it.</source>
        <translation>本程序所见的情况。密码、令牌和主文件夹名称已移除；发送前请先阅读(&amp;W)。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>保存诊断信息</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>spawner::DoctorDialog</name>
    <message>
        <source>&amp;Examine:</source>
        <translation>检查对象(&amp;E)：</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>问题检查</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>重新检查(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>开始检查(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Mend it with:</source>
        <translation>修复命令(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>The doctor is at work</source>
        <translation>正在检查问题</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The second: the file, port or app that was looked at.</extracomment>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>There is no app %1.</source>
        <translation>没有应用 %1。</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>正在检查全部内容…</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>正在检查 %1…</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>未发现问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend.</source>
        <translation>
            <numerusform>%n 处需要修复。</numerusform>
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
        <translation>启动</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>崩溃</translation>
    </message>
    <message>
        <source>Crash loop</source>
        <translation>反复崩溃</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>恢复正常</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>New version failed</source>
        <translation>新版本失败</translation>
    </message>
    <message>
        <source>App added</source>
        <translation>应用已添加</translation>
    </message>
    <message>
        <source>App removed</source>
        <translation>应用已移除</translation>
    </message>
    <message>
        <source>File refused</source>
        <translation>文件被拒绝</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Settings read</source>
        <translation>设置已读取</translation>
    </message>
    <message>
        <source>Settings wrong</source>
        <translation>设置有误</translation>
    </message>
    <message>
        <source>Spawner stops</source>
        <translation>spawner 停止</translation>
    </message>
</context>
<context>
    <name>spawner::EventsModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>The kind of an event.</extracomment>
        <translation>事件</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>The sentence that tells of an event.</extracomment>
        <translation>情况</translation>
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
            <numerusform>%n 个事件</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hidden</source>
        <extracomment>%1 is "12 events"; the number is of those that the search hides.</extracomment>
        <translation>
            <numerusform>%1，%n 个已隐藏</numerusform>
            </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Which events are shown</source>
        <translation>显示哪些事件</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>所有事件</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>搜索事件</translation>
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
        <translation>当前请求会被如何处理</translation>
    </message>
    <message>
        <source>Settings of the app</source>
        <translation>应用的设置</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>spawner::FactsPanel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, role %2</source>
        <extracomment>How an app is spoken to (mode), and its FastCGI role.</extracomment>
        <translation>%1，角色 %2</translation>
    </message>
    <message>
        <source>%1 (at least %2, at most %3)</source>
        <translation>%1（最少 %2，最多 %3）</translation>
    </message>
    <message>
        <source>stopped after %1 without a request</source>
        <translation>%1内无请求则停止</translation>
    </message>
    <message>
        <source>never stopped for being idle</source>
        <translation>不因空闲而停止</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1 (%2 with an error), %3 cold starts, %4 in, %5 out</source>
        <translation>%1（%2 个出错），冷启动 %3 次，接收 %4，发送 %5</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1，始于 %2</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>崩溃</translation>
    </message>
    <message>
        <source>did not start</source>
        <translation>未能启动</translation>
    </message>
    <message>
        <source>finished by themselves</source>
        <translation>自行结束</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>replaced by a new version</source>
        <translation>被新版本替换</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>stopped by somebody</source>
        <translation>手动停止</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>关闭</translation>
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
        <translation>%1（%2，更改于 %3）</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>状态：</translation>
    </message>
    <message>
        <source>Problem:</source>
        <translation>问题：</translation>
    </message>
    <message>
        <source>Last exit:</source>
        <translation>上次退出：</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>文件：</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>地址：</translation>
    </message>
    <message>
        <source>Mode:</source>
        <translation>模式：</translation>
    </message>
    <message>
        <source>Processes:</source>
        <translation>进程：</translation>
    </message>
    <message>
        <source>When idle:</source>
        <translation>空闲时：</translation>
    </message>
    <message>
        <source>Uptime:</source>
        <translation>运行时间：</translation>
    </message>
    <message>
        <source>Requests:</source>
        <translation>请求：</translation>
    </message>
    <message>
        <source>Ended processes:</source>
        <translation>已结束的进程：</translation>
    </message>
</context>
<context>
    <name>spawner::FilePreflight</name>
    <message>
        <source>it is not there</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>nothing of its name can be the name of an app</source>
        <translation>其名称无法用作应用名称</translation>
    </message>
    <message>
        <source>it is neither a program nor a script that begins with #!</source>
        <translation>既不是程序，也不是以 #! 开头的脚本</translation>
    </message>
    <message>
        <source>it begins with #!, but names no interpreter</source>
        <translation>以 #! 开头，但未指定解释器</translation>
    </message>
    <message>
        <source>it has Windows line ends, so that its interpreter would not be found</source>
        <translation>使用 Windows 换行符，因此会找不到其解释器</translation>
    </message>
    <message>
        <source>its interpreter %1 is not on this computer</source>
        <translation>本机上没有其解释器 %1</translation>
    </message>
    <message>
        <source>it is an object file or a core dump, no program</source>
        <translation>是目标文件或核心转储，不是程序</translation>
    </message>
    <message>
        <source>it is a program for another kind of computer</source>
        <translation>是适用于其他类型计算机的程序</translation>
    </message>
    <message>
        <source>it is not complete: it ends too early</source>
        <translation>文件不完整：提前结束</translation>
    </message>
    <message>
        <source>Give the app a name.</source>
        <translation>请为应用命名。</translation>
    </message>
    <message>
        <source>There is nothing between two slashes.</source>
        <translation>两个斜杠之间没有内容。</translation>
    </message>
    <message>
        <source>No part of the name may begin with a dot.</source>
        <translation>名称的任何部分都不能以点开头。</translation>
    </message>
    <message>
        <source>The name has a control character.</source>
        <translation>名称中含有控制字符。</translation>
    </message>
    <message numerus="yes">
        <source>There may be at most %n folders before the name.</source>
        <translation>
            <numerusform>名称前最多可有 %n 层文件夹。</numerusform>
            </translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>名称过长。</translation>
    </message>
</context>
<context>
    <name>spawner::FirstRunDaemonPage</name>
    <message>
        <source>A spawner runs the FastCGI programs of a folder: each is on the web as soon as its file is there. This program shows and controls it.</source>
        <translation>spawner 运行一个文件夹中的 FastCGI 程序：文件放入后，程序立即上线。本程序用于显示和控制 spawner。</translation>
    </message>
    <message>
        <source>&amp;Use the one that is running</source>
        <translation>使用正在运行的 spawner(&amp;U)</translation>
    </message>
    <message>
        <source>Spawners that are running</source>
        <translation>正在运行的 spawner</translation>
    </message>
    <message>
        <source>None is running on this computer.</source>
        <translation>本机上没有正在运行的 spawner。</translation>
    </message>
    <message>
        <source>&amp;Start one for me</source>
        <translation>为我启动一个(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Folder of the programs:</source>
        <translation>程序文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>Connect to a server by ss&amp;h</source>
        <translation>通过 ssh 连接到服务器(&amp;H)</translation>
    </message>
    <message>
        <source>admin@web1.example.org</source>
        <translation>admin@web1.example.org</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>服务器(&amp;V)：</translation>
    </message>
    <message numerus="yes">
        <source>%1 already has %n FastCGI program(s).</source>
        <translation>
            <numerusform>%1 中已有 %n 个 FastCGI 程序。</numerusform>
            </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A spawner, and where it listens.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The service that is installed will be started; folder and address are in its own settings.</source>
        <translation>将启动已安装的服务；文件夹和地址在它自己的设置中。</translation>
    </message>
    <message>
        <source>This needs a port, as in :8080.</source>
        <translation>需要端口，例如 :8080。</translation>
    </message>
    <message>
        <source>Port %1 is free.</source>
        <translation>端口 %1 空闲。</translation>
    </message>
    <message>
        <source>Port %1 is used by %2 (PID %3).</source>
        <translation>端口 %1 已被 %2 (PID %3) 占用。</translation>
    </message>
    <message>
        <source>Port %1 is used by a program of another user.</source>
        <translation>端口 %1 已被其他用户的程序占用。</translation>
    </message>
    <message>
        <source>Use &amp;%1</source>
        <extracomment>A number of a port that is free.</extracomment>
        <translation>使用 &amp;%1</translation>
    </message>
    <message>
        <source>Folder of the programs</source>
        <translation>程序文件夹</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在连接到 %1…</translation>
    </message>
    <message>
        <source>Which spawner?</source>
        <translation>使用哪个 spawner？</translation>
    </message>
</context>
<context>
    <name>spawner::FirstRunDesktopPage</name>
    <message>
        <source>All of this can be changed later in the settings.</source>
        <translation>以后可以在设置中更改所有这些选项。</translation>
    </message>
    <message>
        <source>Start this program when I &amp;log in</source>
        <translation>登录时启动本程序(&amp;L)</translation>
    </message>
    <message>
        <source>When an app crashes, a notification says so and offers its log.</source>
        <translation>应用崩溃时，会有通知告知，并可从中查看其日志。</translation>
    </message>
    <message>
        <source>Send a &amp;test notification</source>
        <translation>发送测试通知(&amp;T)</translation>
    </message>
    <message>
        <source>The icon in the tray shows at a glance whether apps run or crashed. Its menu opens, restarts and stops them, also while the window is closed.</source>
        <translation>托盘图标让您一眼看出应用是在运行还是已崩溃。即使窗口已关闭，也可通过其菜单打开、重新启动和停止应用。</translation>
    </message>
    <message>
        <source>No tray was found on this desktop. This program works without one.</source>
        <translation>此桌面上未找到托盘。没有托盘，本程序也能工作。</translation>
    </message>
    <message>
        <source>Sent. If nothing appeared, the desktop may be set not to disturb.</source>
        <translation>已发送。如果没有出现通知，桌面可能处于勿扰模式。</translation>
    </message>
    <message>
        <source>At your desktop</source>
        <translation>在您的桌面上</translation>
    </message>
</context>
<context>
    <name>spawner::FirstRunSamplePage</name>
    <message>
        <source>&amp;Deploy the sample hello.fcgi</source>
        <translation>部署示例 hello.fcgi(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>在浏览器中打开(&amp;O)</translation>
    </message>
    <message>
        <source>Apps of the spawner</source>
        <translation>spawner 的应用</translation>
    </message>
    <message>
        <source>There are no apps in %1 yet. The sample is a page that says hello.</source>
        <translation>%1 中还没有应用。示例是一个打招呼的页面。</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) are in %1 already.</source>
        <translation>
            <numerusform>%1 中已有 %n 个应用。</numerusform>
            </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An app and how it is: "hello.fcgi: Running".</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Deploying…</source>
        <translation>正在部署…</translation>
    </message>
    <message>
        <source>%1 is on the web.</source>
        <translation>%1 已上线。</translation>
    </message>
    <message>
        <source>The spawner has no address that a browser could open.</source>
        <translation>spawner 没有浏览器可以打开的地址。</translation>
    </message>
    <message>
        <source>No browser opens %1.</source>
        <translation>没有可以打开 %1 的浏览器。</translation>
    </message>
    <message>
        <source>A first page</source>
        <translation>第一个页面</translation>
    </message>
</context>
<context>
    <name>spawner::FirstRunWizard</name>
    <message>
        <source>Welcome to FastCGI Spawner</source>
        <translation>欢迎使用 FastCGI Spawner</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A step, and how many there are.</extracomment>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>S&amp;kip all this</source>
        <translation>全部跳过(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Fi&amp;nish</source>
        <translation>完成(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
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
        <translation>%1 请求/秒</translation>
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
        <translation>%1小时%2分</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n天</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::GeneralPage</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Colors:</source>
        <translation>颜色(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Reduce motion: nothing blinks, slides or fades</source>
        <translation>减弱动态效果：不闪烁、滑动或淡入淡出(&amp;R)</translation>
    </message>
    <message>
        <source>At login</source>
        <translation>登录时</translation>
    </message>
    <message>
        <source>&amp;Start this program when I log in</source>
        <translation>登录时启动本程序(&amp;S)</translation>
    </message>
    <message>
        <source>Start it &amp;hidden, in the tray</source>
        <translation>启动后隐藏到托盘(&amp;H)</translation>
    </message>
    <message>
        <source>Window and tray</source>
        <translation>窗口和托盘</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>保留在托盘中</translation>
    </message>
    <message>
        <source>Quit this program</source>
        <translation>退出本程序</translation>
    </message>
    <message>
        <source>When the &amp;window is closed:</source>
        <translation>关闭窗口时(&amp;W)：</translation>
    </message>
    <message>
        <source>Apps and their spawner keep running in any case.</source>
        <translation>无论如何，应用及其 spawner 都会继续运行。</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray</source>
        <translation>在托盘中显示图标(&amp;I)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>In color</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>Light, for dark panels</source>
        <translation>浅色，适用于深色面板</translation>
    </message>
    <message>
        <source>Dark, for light panels</source>
        <translation>深色，适用于浅色面板</translation>
    </message>
    <message>
        <source>Icon st&amp;yle:</source>
        <translation>图标样式(&amp;Y)：</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The language of the desktop.</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>No tray was found on this desktop. This program works without one.</source>
        <translation>此桌面上未找到托盘。没有托盘，本程序也能工作。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
</context>
<context>
    <name>spawner::HostStrip</name>
    <message>
        <source>%1 – production</source>
        <translation>%1 – 生产环境</translation>
    </message>
    <message>
        <source>%1 – production, read-only</source>
        <translation>%1 – 生产环境，只读</translation>
    </message>
    <message>
        <source>%1 – read-only</source>
        <translation>%1 – 只读</translation>
    </message>
</context>
<context>
    <name>spawner::IdleState</name>
    <message numerus="yes">
        <source>Stops in %n second(s)</source>
        <translation>
            <numerusform>%n 秒后停止</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Stops in %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟后停止</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Stops in %n hour(s)</source>
        <translation>
            <numerusform>%n 小时后停止</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Tries again in %n second(s)</source>
        <translation>
            <numerusform>%n 秒后重试</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Tries again in %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟后重试</numerusform>
            </translation>
    </message>
    <message>
        <source>kept alive</source>
        <extracomment>Of an app: it is not stopped for being idle.</extracomment>
        <translation>保持运行</translation>
    </message>
    <message>
        <source>active</source>
        <extracomment>Of an app: requests are in flight.</extracomment>
        <translation>活动</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>不停止</translation>
    </message>
    <message>
        <source>retry in %1</source>
        <extracomment>%1 is a time, as in "8 s".</extracomment>
        <translation>%1后重试</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>Kept alive</source>
        <translation>保持运行</translation>
    </message>
    <message>
        <source>Active now, and kept alive</source>
        <translation>当前活动，且保持运行</translation>
    </message>
    <message>
        <source>Active: requests are in flight</source>
        <translation>活动：正在处理请求</translation>
    </message>
    <message>
        <source>Not stopped for being idle</source>
        <translation>不因空闲而停止</translation>
    </message>
    <message>
        <source>Kept alive; starts on the next request</source>
        <translation>保持运行；下一个请求时启动</translation>
    </message>
    <message>
        <source>Starts on the next request</source>
        <translation>下一个请求时启动</translation>
    </message>
</context>
<context>
    <name>spawner::InfoBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
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
        <translation>强制结束</translation>
    </message>
    <message>
        <source>Kill process %1 of %2?</source>
        <translation>要强制结束 %2 的进程 %1 吗？</translation>
    </message>
    <message numerus="yes">
        <source>Kill %n process(es)?</source>
        <translation>
            <numerusform>要强制结束 %n 个进程吗？</numerusform>
            </translation>
    </message>
    <message>
        <source>SIGKILL ends a process at once: it cannot save anything. Stop is kinder, and waits for requests.</source>
        <translation>SIGKILL 会立即结束进程：进程无法保存任何内容。“停止”更温和，会等待请求完成。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that are under way will fail.</source>
        <translation>
            <numerusform>%n 个正在处理的请求将失败。</numerusform>
            </translation>
    </message>
    <message>
        <source>&amp;Kill</source>
        <translation>强制结束(&amp;K)</translation>
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
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>“%1” is no level</source>
        <translation>“%1”不是级别</translation>
    </message>
    <message>
        <source>“%1” is no stream</source>
        <translation>“%1”不是流</translation>
    </message>
    <message>
        <source>there is no regular expression</source>
        <translation>缺少正则表达式</translation>
    </message>
    <message>
        <source>“auto” needs a group that captures the level</source>
        <translation>“auto”需要一个捕获级别的分组</translation>
    </message>
</context>
<context>
    <name>spawner::LogBar</name>
    <message>
        <source>&amp;All apps</source>
        <translation>所有应用(&amp;A)</translation>
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
        <translation>表达式无效</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>The number of the hit of a search that is shown, and how many there are.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Hit %1 of %2</source>
        <translation>第 %1 处匹配，共 %2 处</translation>
    </message>
    <message>
        <source>All apps</source>
        <translation>所有应用</translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s)</source>
        <translation>
            <numerusform>%Ln 个应用</numerusform>
            </translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>所有流</translation>
    </message>
    <message>
        <source>No streams</source>
        <translation>无流</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stream(s)</source>
        <translation>
            <numerusform>%Ln 个流</numerusform>
            </translation>
    </message>
    <message>
        <source>Apps shown: %1</source>
        <translation>显示的应用：%1</translation>
    </message>
    <message>
        <source>Streams shown: %1</source>
        <translation>显示的流：%1</translation>
    </message>
    <message>
        <source>Levels shown: %1</source>
        <translation>显示的级别：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s): go to the next</source>
        <translation>
            <numerusform>%Ln 个错误：转到下一个</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s): go to the next</source>
        <translation>
            <numerusform>%Ln 个警告：转到下一个</numerusform>
            </translation>
    </message>
    <message>
        <source>What apps print (&amp;stdout)</source>
        <translation>应用的输出 (stdout)(&amp;S)</translation>
    </message>
    <message>
        <source>What apps print as errors (s&amp;tderr)</source>
        <translation>应用的错误输出 (stderr)(&amp;T)</translation>
    </message>
    <message>
        <source>What apps report over &amp;FastCGI</source>
        <translation>应用通过 FastCGI 报告的内容(&amp;F)</translation>
    </message>
    <message>
        <source>What the spawner says of &amp;apps</source>
        <translation>spawner 关于应用的消息(&amp;A)</translation>
    </message>
    <message>
        <source>Search log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case</comment>
        <extracomment>On a small button: letters of both cases. Two letters of the script.</extracomment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Hide lines that do not match</source>
        <translation>隐藏不匹配的行</translation>
    </message>
    <message>
        <source>More about the log</source>
        <translation>更多日志选项</translation>
    </message>
    <message>
        <source>Which apps are shown</source>
        <translation>显示哪些应用</translation>
    </message>
    <message>
        <source>Which output is shown</source>
        <translation>显示哪些输出</translation>
    </message>
    <message>
        <source>From which level on lines are shown</source>
        <translation>从哪个级别起显示</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一个匹配项</translation>
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
        <translation>所选日志行</translation>
    </message>
    <message>
        <source>Select a line to read it in full.</source>
        <translation>选择一行以查看全文。</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more line(s)</source>
        <translation>
            <numerusform>… 还有 %Ln 行</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::LogLevelText</name>
    <message>
        <source>Trace</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>调试</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>致命</translation>
    </message>
    <message>
        <source>All levels</source>
        <extracomment>On a button, short: this level of a log line or a worse one, "≥ Warning".</extracomment>
        <translation>所有级别</translation>
    </message>
    <message>
        <source>Debug and above</source>
        <translation>调试及以上</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>信息及以上</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>警告及更严重</translation>
    </message>
    <message>
        <source>Errors and worse</source>
        <translation>错误及更严重</translation>
    </message>
    <message>
        <source>Fatal errors only</source>
        <translation>仅致命错误</translation>
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
            <numerusform>此处缺少 %Ln 行</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older line(s) are no longer kept</source>
        <translation>
            <numerusform>较早的 %Ln 行已不再保留</numerusform>
            </translation>
    </message>
    <message>
        <source>spawner</source>
        <extracomment>The program that starts the apps, as the source of a log line.</extracomment>
        <translation>spawner</translation>
    </message>
    <message>
        <source>The line was longer; its first %1 are kept.</source>
        <translation>该行更长，仅保留了开头的 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln more line(s)</source>
        <extracomment>A log line (%1) under which others are folded, for screen readers.</extracomment>
        <translation>
            <numerusform>%1，还有 %Ln 行</numerusform>
            </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>spawner::LogPane</name>
    <message>
        <source>cannot save %1: %2</source>
        <extracomment>%1 is a file, %2 the system's words.</extracomment>
        <translation>无法保存 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>↓ %Ln new</source>
        <extracomment>On a button over the log: so many new lines below. "%1" is the same for both texts.</extracomment>
        <translation>
            <numerusform>↓ %Ln 行新日志</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln error(s))</source>
        <extracomment>%1: "↓ 214 new".</extracomment>
        <translation>
            <numerusform>%1（%Ln 个错误）</numerusform>
            </translation>
    </message>
    <message>
        <source>No output yet. What the apps print appears here.</source>
        <translation>还没有输出。应用输出的内容会显示在这里。</translation>
    </message>
    <message>
        <source>The view was cleared. New lines appear here.</source>
        <translation>视图已清空。新的日志行会显示在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), none of them passes the filter.</source>
        <translation>
            <numerusform>共 %Ln 行，均未通过筛选。</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), none matches “%1”.</source>
        <translation>
            <numerusform>共 %Ln 行，均不匹配“%1”。</numerusform>
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
            <numerusform>显示 %1 行，共 %Ln 行</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>缺少 %Ln 行</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older no longer kept</source>
        <translation>
            <numerusform>%Ln 行较早日志已不再保留</numerusform>
            </translation>
    </message>
    <message>
        <source>spawner</source>
        <translation>spawner</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>日志行</translation>
    </message>
    <message>
        <source>Height of the selected lines</source>
        <translation>所选行的高度</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>显示所有行</translation>
    </message>
    <message>
        <source>There are no bookmarks.</source>
        <translation>没有书签。</translation>
    </message>
    <message>
        <source>&amp;Copy with time and app</source>
        <translation>复制（含时间和应用）(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>复制为 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Save &amp;all lines…</source>
        <translation>保存所有行(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>F&amp;old traces</source>
        <translation>折叠堆栈跟踪(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Levels…</source>
        <translation>级别(&amp;L)…</translation>
    </message>
    <message>
        <source>Show cl&amp;eared lines</source>
        <translation>显示已清空的行(&amp;E)</translation>
    </message>
    <message>
        <source>Copy with &amp;time and app</source>
        <translation>复制（含时间和应用）(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>展开(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>折叠(&amp;F)</translation>
    </message>
    <message>
        <source>Show %1 only</source>
        <extracomment>%1 is an app.</extracomment>
        <translation>仅显示 %1</translation>
    </message>
    <message>
        <source>&amp;Standard widths</source>
        <translation>标准宽度(&amp;S)</translation>
    </message>
    <message>
        <source>No line matches.</source>
        <translation>没有匹配的行。</translation>
    </message>
    <message>
        <source>There are no errors here.</source>
        <translation>这里没有错误。</translation>
    </message>
    <message>
        <source>There are no warnings and errors here.</source>
        <translation>这里没有警告和错误。</translation>
    </message>
    <message>
        <source>Save all log lines</source>
        <translation>保存所有日志行</translation>
    </message>
    <message>
        <source>Save the log lines shown</source>
        <translation>保存显示的日志行</translation>
    </message>
    <message>
        <source>Log files (*.log)</source>
        <translation>日志文件 (*.log)</translation>
    </message>
    <message>
        <source>JSON, an object a line (*.jsonl)</source>
        <translation>JSON，每行一个对象 (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) saved to %1.</source>
        <translation>
            <numerusform>已将 %Ln 行保存到 %1。</numerusform>
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
        <translation>本地时间(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>UTC(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;How long ago</source>
        <translation>距今多久(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Since the line above</source>
        <translation>距上一行(&amp;S)</translation>
    </message>
</context>
<context>
    <name>spawner::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>&amp;Lines to keep:</source>
        <translation>保留行数(&amp;L)：</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>本地时间</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>How long ago</source>
        <extracomment>As in "3 minutes ago".</extracomment>
        <translation>距今多久</translation>
    </message>
    <message>
        <source>Since the line before</source>
        <translation>距上一行</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <translation>时间(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>长行自动换行(&amp;W)</translation>
    </message>
    <message>
        <source>A search &amp;hides the lines without a match</source>
        <translation>搜索时隐藏不匹配的行(&amp;H)</translation>
    </message>
    <message>
        <source>Font of logs</source>
        <translation>日志字体</translation>
    </message>
    <message>
        <source>The fixed font of the &amp;system</source>
        <translation>系统等宽字体(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>字体(&amp;F)：</translation>
    </message>
    <message>
        <source> pt</source>
        <extracomment>Follows a number: points more (or less) than the usual size. With the space before it.</extracomment>
        <translation> pt</translation>
    </message>
    <message>
        <source>Lar&amp;ger by:</source>
        <translation>增大(&amp;G)：</translation>
    </message>
    <message>
        <source>What makes a line an error</source>
        <translation>如何判定错误行</translation>
    </message>
    <message>
        <source>One rule a line: a level (error, warning, info, debug), then a regular expression. The first that matches decides. Empty: the built-in rules.</source>
        <translation>每行一条规则：先写级别 (error, warning, info, debug)，再写正则表达式。以首个匹配的规则为准。留空：使用内置规则。</translation>
    </message>
    <message>
        <source>Rules for the levels of lines</source>
        <translation>日志行级别的规则</translation>
    </message>
    <message>
        <source>Begin with the &amp;built-in rules</source>
        <translation>以内置规则为起点(&amp;B)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Reset the &amp;columns of all tables</source>
        <translation>重置所有表格的列(&amp;C)</translation>
    </message>
    <message>
        <source>Tables and logs</source>
        <translation>表格和日志</translation>
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
        <translation>%1（只读）</translation>
    </message>
    <message>
        <source>Apps and panes</source>
        <translation>应用和窗格</translation>
    </message>
</context>
<context>
    <name>spawner::MessageTexts</name>
    <message>
        <source>That is not possible</source>
        <translation>无法执行此操作</translation>
    </message>
    <message>
        <source>The settings have a mistake</source>
        <translation>设置有误</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>您无权执行此操作</translation>
    </message>
    <message>
        <source>It is there already</source>
        <translation>已经存在</translation>
    </message>
    <message>
        <source>The port is in use</source>
        <translation>端口已被占用</translation>
    </message>
    <message>
        <source>The path is too long</source>
        <translation>路径过长</translation>
    </message>
    <message>
        <source>The computer or the spawner has reached a limit</source>
        <translation>计算机或 spawner 已达到上限</translation>
    </message>
    <message>
        <source>This spawner cannot do that</source>
        <translation>此 spawner 不支持该操作</translation>
    </message>
    <message>
        <source>Reading or writing failed</source>
        <translation>读取或写入失败</translation>
    </message>
    <message>
        <source>The spawner is stopping</source>
        <translation>spawner 正在停止</translation>
    </message>
    <message>
        <source>The file is not executable</source>
        <translation>文件不可执行</translation>
    </message>
    <message>
        <source>The file is no program for this computer</source>
        <translation>文件不是适用于本机的程序</translation>
    </message>
    <message>
        <source>The app could not be started</source>
        <translation>应用无法启动</translation>
    </message>
    <message>
        <source>The app started, but did not answer in time</source>
        <translation>应用已启动，但未及时响应</translation>
    </message>
    <message>
        <source>The app ended before it was ready</source>
        <translation>应用在就绪前结束</translation>
    </message>
    <message>
        <source>The app keeps crashing</source>
        <translation>应用不断崩溃</translation>
    </message>
    <message>
        <source>The app is paused</source>
        <translation>应用已暂停</translation>
    </message>
    <message>
        <source>Too many requests wait for the app</source>
        <translation>等待该应用的请求过多</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation>耗时过长</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>The app ended the connection without an answer</source>
        <translation>应用未响应就结束了连接</translation>
    </message>
    <message>
        <source>The app answered with nothing</source>
        <translation>应用的响应为空</translation>
    </message>
    <message>
        <source>The answer of the app does not begin with headers</source>
        <translation>应用的响应不以标头开头</translation>
    </message>
    <message>
        <source>The headers of the app are too large</source>
        <translation>应用的标头过大</translation>
    </message>
    <message>
        <source>The app does not speak FastCGI</source>
        <translation>应用不使用 FastCGI 协议</translation>
    </message>
    <message>
        <source>The app says that it is overloaded</source>
        <translation>应用报告已过载</translation>
    </message>
    <message>
        <source>The app does not do this kind of work</source>
        <translation>应用不处理此类工作</translation>
    </message>
    <message>
        <source>The app took too long to answer</source>
        <translation>应用响应耗时过长</translation>
    </message>
    <message>
        <source>The request is too large for the app</source>
        <translation>请求对该应用来说过大</translation>
    </message>
    <message>
        <source>The app redirects to itself without end</source>
        <translation>应用无休止地重定向到自身</translation>
    </message>
    <message>
        <source>Mend the line that is named and try again. Until then, the settings from before stay in force.</source>
        <translation>请更正所指的行，然后重试。在此之前，之前的设置继续有效。</translation>
    </message>
    <message>
        <source>Ask an administrator of the spawner, or connect as a user who may.</source>
        <translation>请联系 spawner 的管理员，或以有权限的用户身份连接。</translation>
    </message>
    <message>
        <source>Choose another port, or stop the program that has this one.</source>
        <translation>请选择其他端口，或停止占用该端口的程序。</translation>
    </message>
    <message>
        <source>Free what is named, or raise its limit. The doctor shows the limits.</source>
        <translation>请释放所指的资源，或提高其上限。“问题检查”会显示各项上限。</translation>
    </message>
    <message>
        <source>The spawner may be older than this program: update it.</source>
        <translation>spawner 可能比本程序旧：请更新。</translation>
    </message>
    <message>
        <source>Try again when it is back.</source>
        <translation>待其恢复后再试。</translation>
    </message>
    <message>
        <source>Allow the file to be executed, or deploy it from here: that does so by itself.</source>
        <translation>请允许执行该文件，或从此处部署：部署时会自动设置。</translation>
    </message>
    <message>
        <source>Build it for the computer it is to run on, and upload it whole. A script needs a first line with its interpreter.</source>
        <translation>请针对要运行它的计算机构建，并完整上传。脚本的第一行须指明其解释器。</translation>
    </message>
    <message>
        <source>The log of the app says more.</source>
        <translation>应用的日志中有更多信息。</translation>
    </message>
    <message>
        <source>See in its log what it waits for, or allow it more time in its settings.</source>
        <translation>请查看其日志以了解它在等待什么，或在其设置中延长时间。</translation>
    </message>
    <message>
        <source>Read its log, deploy a version that works or roll back to the one before; Start tries at once.</source>
        <translation>请阅读其日志，部署可用的版本或回滚到之前的版本；“启动”会立即尝试。</translation>
    </message>
    <message>
        <source>Resume it.</source>
        <translation>请恢复该应用。</translation>
    </message>
    <message>
        <source>Allow it more processes in its settings, or make it faster.</source>
        <translation>请在其设置中允许更多进程，或提高其速度。</translation>
    </message>
    <message>
        <source>See in its log what it does, or allow it more time in its settings.</source>
        <translation>请查看其日志以了解它在做什么，或在其设置中延长时间。</translation>
    </message>
    <message>
        <source>See whether it runs.</source>
        <translation>请检查它是否在运行。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what went wrong in general, %2 the details.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No spawner is running on this computer</source>
        <translation>本机上没有正在运行的 spawner</translation>
    </message>
    <message>
        <source>The spawner service is stopped</source>
        <translation>spawner 服务已停止</translation>
    </message>
    <message>
        <source>You may not use %1</source>
        <translation>您无权使用 %1</translation>
    </message>
    <message>
        <source>You may not use %1. It belongs to group %2; you are not in it</source>
        <translation>您无权使用 %1。它属于用户组 %2，而您不在该组中</translation>
    </message>
    <message>
        <source>The spawner there speaks another protocol than this program</source>
        <translation>该处的 spawner 使用的协议与本程序不同</translation>
    </message>
    <message>
        <source>Spawner %1 speaks protocol %2; this program speaks %3</source>
        <extracomment>A version, and two numbers of protocols.</extracomment>
        <translation>spawner %1 使用协议 %2；本程序使用协议 %3</translation>
    </message>
    <message>
        <source>The connection was lost: %1</source>
        <translation>连接已断开：%1</translation>
    </message>
    <message>
        <source>ssh could not connect: %1</source>
        <translation>ssh 无法连接：%1</translation>
    </message>
    <message>
        <source>sudo usermod -aG %1 $USER, then log in again</source>
        <translation>sudo usermod -aG %1 $USER，然后重新登录</translation>
    </message>
    <message>
        <source>Connect as the user it belongs to.</source>
        <translation>请以其所属用户的身份连接。</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>请更新本程序。</translation>
    </message>
    <message>
        <source>Update the spawner.</source>
        <translation>请更新 spawner。</translation>
    </message>
    <message>
        <source>Try the same in a terminal: a host key or a password that ssh would ask for cannot be given here.</source>
        <translation>请在终端中尝试相同操作：ssh 询问的主机密钥或密码无法在此处提供。</translation>
    </message>
</context>
<context>
    <name>spawner::Notice</name>
    <message>
        <source>Show log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <translation>静音 1 小时</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即尝试</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
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
        <translation>它以退出状态 %1 结束。</translation>
    </message>
    <message>
        <source>It was ended by the signal %1.</source>
        <translation>它被信号 %1 结束。</translation>
    </message>
    <message>
        <source>%1 runs again</source>
        <translation>%1 已恢复运行</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>%1 已崩溃</translation>
    </message>
    <message>
        <source>%1
Last line: %2</source>
        <extracomment>%1 is a sentence on how a program ended, %2 the last line of its output.</extracomment>
        <translation>%1
最后一行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 crashed %n times in 2 min</source>
        <extracomment>%1 is a program; the plural is of how often it crashed.</extracomment>
        <translation>
            <numerusform>%1 在 2 分钟内崩溃 %n 次</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1 crashed %n times within a minute</source>
        <translation>
            <numerusform>%1 在一分钟内崩溃 %n 次</numerusform>
            </translation>
    </message>
    <message>
        <source>%1 crashes again and again</source>
        <translation>%1 反复崩溃</translation>
    </message>
    <message>
        <source>Restarts are paused.</source>
        <translation>已暂停重启。</translation>
    </message>
    <message>
        <source>%1 was deployed</source>
        <translation>%1 已部署</translation>
    </message>
    <message>
        <source>%1 was rolled back</source>
        <translation>%1 已回滚</translation>
    </message>
    <message>
        <source>The new version of %1 does not run</source>
        <translation>%1 的新版本无法运行</translation>
    </message>
    <message>
        <source>%1 cannot be run</source>
        <translation>%1 无法运行</translation>
    </message>
    <message>
        <source>The configuration has a mistake</source>
        <translation>配置有误</translation>
    </message>
    <message>
        <source>The connection to %1 is lost</source>
        <translation>与 %1 的连接已断开</translation>
    </message>
</context>
<context>
    <name>spawner::Notifications</name>
    <message>
        <source>This is a test</source>
        <translation>这是一条测试通知</translation>
    </message>
    <message>
        <source>Notifications about crashes look like this.</source>
        <translation>崩溃通知就是这个样子。</translation>
    </message>
</context>
<context>
    <name>spawner::NotificationsPage</name>
    <message>
        <source>What to tell</source>
        <translation>通知内容</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>显示通知(&amp;N)</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Badge</source>
        <extracomment>The number on the program's icon in the dock.</extracomment>
        <translation>角标</translation>
    </message>
    <message>
        <source>An app crashes</source>
        <translation>应用崩溃</translation>
    </message>
    <message>
        <source>An app keeps crashing</source>
        <translation>应用不断崩溃</translation>
    </message>
    <message>
        <source>An app works again</source>
        <translation>应用恢复正常</translation>
    </message>
    <message>
        <source>An app is deployed</source>
        <translation>应用已部署</translation>
    </message>
    <message>
        <source>A new version or the configuration has a mistake</source>
        <translation>新版本或配置有误</translation>
    </message>
    <message>
        <source>The connection is lost</source>
        <translation>连接断开</translation>
    </message>
    <message>
        <source>Never told: that an idle app was stopped, what you did yourself, and what the window shows just then.</source>
        <translation>以下情况从不通知：空闲应用被停止、您自己的操作，以及窗口中正在显示的内容。</translation>
    </message>
    <message>
        <source>%1: notify</source>
        <extracomment>For screen readers: %1 is an event, "An app crashes".</extracomment>
        <translation>%1：通知</translation>
    </message>
    <message>
        <source>%1: sound</source>
        <translation>%1：声音</translation>
    </message>
    <message>
        <source>%1: badge</source>
        <translation>%1：角标</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>&amp;Quiet at certain hours (the badge still counts)</source>
        <translation>在特定时段免打扰（角标仍会计数）(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <extracomment>Quiet hours begin at that time.</extracomment>
        <translation>从(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <extracomment>Quiet hours end at that time.</extracomment>
        <translation>到(&amp;U)：</translation>
    </message>
    <message>
        <source>Muted apps</source>
        <translation>静音的应用</translation>
    </message>
    <message>
        <source>Apps; those that are checked are muted</source>
        <translation>应用；勾选的应用已静音</translation>
    </message>
    <message>
        <source>There are no apps yet.</source>
        <translation>还没有应用。</translation>
    </message>
    <message>
        <source>Nothing is told of the apps that are checked.</source>
        <translation>不通知已勾选应用的任何情况。</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>发送测试(&amp;T)</translation>
    </message>
    <message>
        <source>Sent. If nothing appeared, the desktop may be set not to disturb.</source>
        <translation>已发送。如果没有出现通知，桌面可能处于勿扰模式。</translation>
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
        <translation>窗格</translation>
    </message>
</context>
<context>
    <name>spawner::PlotWidget</name>
    <message>
        <source>now %1, at most %2</source>
        <translation>当前 %1，最大 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is the name of a curve, %2 tells its values.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: nothing yet</source>
        <translation>%1：尚无数据</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
            </translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The right end of a plot's time.</extracomment>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1 ago: %2</source>
        <extracomment>At the pointer in a plot: %1 is a time, %2 the values.</extracomment>
        <translation>%1前：%2</translation>
    </message>
</context>
<context>
    <name>spawner::ProcessWatch</name>
    <message>
        <source>there is no process %1 any more</source>
        <translation>进程 %1 已不存在</translation>
    </message>
    <message>
        <source>cannot watch the process %1</source>
        <translation>无法监视进程 %1</translation>
    </message>
    <message>
        <source>cannot end the spawner</source>
        <translation>无法结束 spawner</translation>
    </message>
</context>
<context>
    <name>spawner::ProcessesModel</name>
    <message>
        <source>in charge</source>
        <extracomment>Of a process: it answers.</extracomment>
        <translation>当前</translation>
    </message>
    <message>
        <source>on trial</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>retiring</source>
        <translation>即将退出</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Requests in flight, and how many a process takes at once.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the title of a column, %2 what stands in it.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Of a process: whether it answers, is on trial, or goes.</extracomment>
        <translation>角色</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>Of a process: how it is spoken to (stdio or socket).</extracomment>
        <translation>模式</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>How many requests a process has answered.</extracomment>
        <translation>已响应</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>运行时间</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
</context>
<context>
    <name>spawner::Profile</name>
    <message>
        <source>Enter the host, as you would for ssh: web1, or admin@web1.example.org</source>
        <translation>请输入主机，与 ssh 的写法相同：web1 或 admin@web1.example.org</translation>
    </message>
    <message>
        <source>“%1” is no host</source>
        <translation>“%1”不是主机</translation>
    </message>
    <message>
        <source>“%1” is no host: it has characters that no host has</source>
        <translation>“%1”不是主机：含有主机名中不允许的字符</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Enter the path of the control socket: /run/fcgi-spawner/control.sock</source>
        <translation>请输入控制套接字的路径：/run/fcgi-spawner/control.sock</translation>
    </message>
    <message>
        <source>The path of the socket has to begin with “/”: %1</source>
        <translation>套接字的路径必须以“/”开头：%1</translation>
    </message>
</context>
<context>
    <name>spawner::ProfileEditor</name>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>My own, on this computer</source>
        <translation>我自己的，在本机上</translation>
    </message>
    <message>
        <source>The system's, on this computer</source>
        <translation>系统的，在本机上</translation>
    </message>
    <message>
        <source>On this computer, by its socket</source>
        <translation>在本机上，通过套接字</translation>
    </message>
    <message>
        <source>On a server, by ssh</source>
        <translation>在服务器上，通过 ssh</translation>
    </message>
    <message>
        <source>&amp;Spawner:</source>
        <translation>Spawner(&amp;S)：</translation>
    </message>
    <message>
        <source>Socket &amp;path:</source>
        <translation>套接字路径(&amp;P)：</translation>
    </message>
    <message>
        <source>admin@web1.example.org</source>
        <extracomment>What is given to ssh; keep the example plain.</extracomment>
        <translation>admin@web1.example.org</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>主机(&amp;H)：</translation>
    </message>
    <message>
        <source>ssh &amp;options:</source>
        <translation>ssh 选项(&amp;O)：</translation>
    </message>
    <message>
        <source>Co&amp;mmand there:</source>
        <translation>远程命令(&amp;M)：</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No colour.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>&amp;Color of the strip:</source>
        <translation>色条颜色(&amp;C)：</translation>
    </message>
    <message>
        <source>Pro&amp;duction: ask before touching several apps</source>
        <translation>生产环境：操作多个应用前询问(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Look only: this program changes nothing there</source>
        <translation>仅查看：本程序不更改其中任何内容(&amp;L)</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>添加连接</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>编辑连接</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <translation>刚刚构建</translation>
    </message>
    <message>
        <source>built %1 ago</source>
        <translation>%1前构建</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in flight (will finish)</source>
        <translation>
            <numerusform>%n 个请求处理中（会完成）</numerusform>
            </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between facts of a list.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>要替换 %1 吗？</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Name of the new app</source>
        <translation>新应用的名称</translation>
    </message>
    <message numerus="yes">
        <source>Do the same for the %n remaining file(s)</source>
        <translation>
            <numerusform>对其余 %n 个文件执行相同操作</numerusform>
            </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation>部署(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep both…</source>
        <translation>两者都保留(&amp;K)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>There is an app of this name.</source>
        <translation>已有同名应用。</translation>
    </message>
    <message>
        <source>It will be at %1.</source>
        <translation>它将位于 %1。</translation>
    </message>
</context>
<context>
    <name>spawner::RequestsModel</name>
    <message>
        <source>reading</source>
        <extracomment>Of a request: its body is being read.</extracomment>
        <translation>读取中</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>Of a request: for a process.</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>Of a request: the app works on it.</extracomment>
        <translation>处理中</translation>
    </message>
    <message>
        <source>sending</source>
        <extracomment>Of a request: the answer is being sent.</extracomment>
        <translation>发送中</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Instead of the time at which a request ended.</extracomment>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1, aborted</source>
        <extracomment>Of a request: the client went away.</extracomment>
        <translation>%1，已中止</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>%1, truncated</source>
        <extracomment>Of a request: the app ended before the answer was whole.</extracomment>
        <translation>%1，不完整</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>Waited %1 for a process</source>
        <translation>等待进程用时 %1</translation>
    </message>
    <message>
        <source>Did not wait</source>
        <translation>未等待</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>接收 %1</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>发送 %1</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>No process</source>
        <translation>无进程</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Of a request: GET, POST, ...</extracomment>
        <translation>方法</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time taken</source>
        <extracomment>How long a request took.</extracomment>
        <translation>用时</translation>
    </message>
    <message>
        <source>Waited</source>
        <extracomment>How long a request waited for a process.</extracomment>
        <translation>等待</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>Bytes of a request's body.</extracomment>
        <translation>接收</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>Bytes of an answer's body.</extracomment>
        <translation>发送</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
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
            <numerusform>%n 个处理中</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hidden</source>
        <extracomment>%1 is "3 in flight"; the number is of requests that the search hides.</extracomment>
        <translation>
            <numerusform>%1，%n 个已隐藏</numerusform>
            </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>复制为 curl(&amp;U)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Which requests are shown</source>
        <translation>显示哪些请求</translation>
    </message>
    <message>
        <source>Chosen app (none)</source>
        <extracomment>Requests of the app that is chosen in the list.</extracomment>
        <translation>所选应用（无）</translation>
    </message>
    <message>
        <source>All apps</source>
        <translation>所有应用</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>搜索请求</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>The selected requests as commands for a terminal; without headers and bodies, which nobody kept</source>
        <translation>将所选请求复制为终端命令；不含标头和正文，因为这些内容未被保存</translation>
    </message>
</context>
<context>
    <name>spawner::RulesDialog</name>
    <message>
        <source>Levels of log lines</source>
        <translation>日志行的级别</translation>
    </message>
    <message>
        <source>One rule a line: a level (trace, debug, info, warning, error, fatal) and a regular expression. The first rule that matches a line decides. “auto” takes the level from the word that the expression captures; “warning@stderr” is a rule for that stream alone.</source>
        <translation>每行一条规则：级别 (trace, debug, info, warning, error, fatal) 和正则表达式。以首个匹配该行的规则为准。“auto”从表达式捕获的单词中获取级别；“warning@stderr”是仅适用于该流的规则。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>spawner::Settings</name>
    <message>
        <source>it is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>it was written by a newer version</source>
        <translation>由更新的版本写入</translation>
    </message>
    <message>
        <source>The settings in %1 could not be used: %2. They were put aside as %3; the standard settings apply.</source>
        <translation>无法使用 %1 中的设置：%2。原设置已另存为 %3；现采用标准设置。</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used: %2. Changes may not be kept.</source>
        <translation>无法使用 %1 中的设置：%2。更改可能不会保留。</translation>
    </message>
    <message>
        <source>the settings cannot be written to %1</source>
        <translation>无法将设置写入 %1</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>没有文件 %1</translation>
    </message>
    <message>
        <source>%1 has no settings for this program: %2</source>
        <translation>%1 中没有可用于本程序的设置：%2</translation>
    </message>
    <message>
        <source>%1 has no settings of this program</source>
        <translation>%1 中没有本程序的设置</translation>
    </message>
</context>
<context>
    <name>spawner::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>没有含这些文字的设置。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>spawner::ShortcutsPage</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>搜索操作和按键</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>无按键(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;tandard</source>
        <translation>标准(&amp;T)</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>全部重置(&amp;A)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>&amp;Key for %1:</source>
        <extracomment>%1 is the text of an action. The key goes to the field for it.</extracomment>
        <translation>%1 的按键(&amp;K)：</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <extracomment>%1 is a key, %2 the text of the action that has it.</extracomment>
        <translation>%1 已用于“%2”。</translation>
    </message>
    <message>
        <source>Take %1 away from “%2”</source>
        <extracomment>%1 is a key, %2 the text of the action that loses it.</extracomment>
        <translation>从“%2”移除 %1</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>spawner::SingleInstance</name>
    <message>
        <source>the program that is to be replaced does not end</source>
        <translation>要替换的程序没有结束</translation>
    </message>
    <message>
        <source>the program runs already, but does not answer</source>
        <translation>程序已在运行，但没有响应</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2</source>
        <translation>无法创建 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>无法创建 %1</translation>
    </message>
</context>
<context>
    <name>spawner::SshTransport</name>
    <message>
        <source>cannot make a socket pair for ssh</source>
        <translation>无法为 ssh 创建套接字对</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what failed: what ssh said</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>ssh cannot be started: is OpenSSH installed on this computer?</source>
        <translation>无法启动 ssh：本机上是否安装了 OpenSSH？</translation>
    </message>
    <message>
        <source>ssh to %1 was ended</source>
        <translation>到 %1 的 ssh 已结束</translation>
    </message>
    <message>
        <source>%1 ended the connection</source>
        <translation>%1 结束了连接</translation>
    </message>
    <message>
        <source>%1 did not let us in</source>
        <translation>%1 拒绝登录</translation>
    </message>
    <message>
        <source>ssh could not connect to %1</source>
        <translation>ssh 无法连接到 %1</translation>
    </message>
    <message>
        <source>fcgi-spawnerctl is not installed on %1</source>
        <translation>%1 上未安装 fcgi-spawnerctl</translation>
    </message>
    <message>
        <source>no spawner answers on %1</source>
        <translation>%1 上没有 spawner 响应</translation>
    </message>
    <message>
        <source>ssh to %1 ended with status %2</source>
        <translation>到 %1 的 ssh 以状态 %2 结束</translation>
    </message>
</context>
<context>
    <name>spawner::StatusStrip</name>
    <message>
        <source>Disconnected</source>
        <translation>已断开</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Connected (read-only)</source>
        <translation>已连接（只读）</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Shows those that need attention, or all apps</source>
        <translation>显示需要关注的应用，或所有应用</translation>
    </message>
    <message>
        <source>Shows the last requests</source>
        <translation>显示最近的请求</translation>
    </message>
    <message>
        <source>daemon %1</source>
        <extracomment>%1 a version</extracomment>
        <translation>守护进程 %1</translation>
    </message>
    <message>
        <source>Checks the installation</source>
        <translation>检查安装情况</translation>
    </message>
    <message>
        <source>%1 lines/s</source>
        <extracomment>Lines of log per second, short.</extracomment>
        <translation>%1 行/秒</translation>
    </message>
    <message>
        <source>Shows the log</source>
        <translation>显示日志</translation>
    </message>
</context>
<context>
    <name>spawner::StatusSummary</name>
    <message>
        <source>No spawner is running</source>
        <translation>没有正在运行的 spawner</translation>
    </message>
    <message>
        <source>The spawner service is stopped</source>
        <translation>spawner 服务已停止</translation>
    </message>
    <message>
        <source>You may not use this spawner</source>
        <translation>您无权使用此 spawner</translation>
    </message>
    <message>
        <source>The spawner is of another version</source>
        <translation>spawner 版本不同</translation>
    </message>
    <message>
        <source>Connection lost – trying again</source>
        <translation>连接断开 – 正在重试</translation>
    </message>
    <message>
        <source>The spawner cannot be reached</source>
        <translation>无法连接到 spawner</translation>
    </message>
    <message>
        <source>The connection by ssh failed</source>
        <translation>ssh 连接失败</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>No apps yet</source>
        <translation>还没有应用</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n 个运行中</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n idle</source>
        <translation>
            <numerusform>%n 个空闲</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n starting</source>
        <translation>
            <numerusform>%n 个启动中</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n 个已暂停</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n crashed</source>
        <translation>
            <numerusform>%n 个已崩溃</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n app(s), none running</source>
        <translation>
            <numerusform>%n 个应用，均未运行</numerusform>
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
        <translation>筛选应用…</translation>
    </message>
    <message>
        <source>Filter apps</source>
        <translation>筛选应用</translation>
    </message>
    <message>
        <source>Shows the apps whose names have these words</source>
        <translation>显示名称中含有这些文字的应用</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>Chips that filter the list of apps; %1 is how many there are.</extracomment>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>运行中 %1</translation>
    </message>
    <message>
        <source>Idle %1</source>
        <translation>空闲 %1</translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <translation>已停止 %1</translation>
    </message>
    <message>
        <source>Crashed %1</source>
        <translation>已崩溃 %1</translation>
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
        <translation>GNOME 没有放置托盘图标的位置。扩展“AppIndicator and KStatusNotifierItem Support”可提供该位置；没有它，本程序也能工作。</translation>
    </message>
    <message>
        <source>This desktop has no place for tray icons at the moment. The program works without one, too.</source>
        <translation>此桌面目前没有放置托盘图标的位置。没有托盘，本程序也能工作。</translation>
    </message>
</context>
<context>
    <name>spawner::TrayMenu</name>
    <message>
        <source>Open site in &amp;browser</source>
        <translation>在浏览器中打开站点(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Crashed</source>
        <translation>已崩溃(&amp;C)</translation>
    </message>
    <message>
        <source>A&amp;pps</source>
        <translation>应用(&amp;P)</translation>
    </message>
    <message>
        <source>Dae&amp;mon</source>
        <translation>守护进程(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <translation>静音 1 小时</translation>
    </message>
</context>
<context>
    <name>spawner::VerbRunner</name>
    <message>
        <source>No app is running.</source>
        <translation>没有正在运行的应用。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>正在重新启动…</translation>
    </message>
    <message>
        <source>Reloading…</source>
        <translation>正在重新加载…</translation>
    </message>
    <message>
        <source>Killing…</source>
        <translation>正在强制结束…</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>正在暂停…</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>正在恢复…</translation>
    </message>
    <message>
        <source>Rolling back…</source>
        <translation>正在回滚…</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>%1 was not started: %2</source>
        <extracomment>All of these: %1 an app, %2 what the spawner says</extracomment>
        <translation>未启动 %1：%2</translation>
    </message>
    <message>
        <source>%1 was not stopped: %2</source>
        <translation>未停止 %1：%2</translation>
    </message>
    <message>
        <source>%1 was not restarted: %2</source>
        <translation>未重新启动 %1：%2</translation>
    </message>
    <message>
        <source>%1 was not reloaded: %2</source>
        <translation>未重新加载 %1：%2</translation>
    </message>
    <message>
        <source>%1 was not killed: %2</source>
        <translation>未强制结束 %1：%2</translation>
    </message>
    <message>
        <source>%1 was not paused: %2</source>
        <translation>未暂停 %1：%2</translation>
    </message>
    <message>
        <source>%1 was not resumed: %2</source>
        <translation>未恢复 %1：%2</translation>
    </message>
    <message>
        <source>%1 is kept alive as before: %2</source>
        <translation>%1 的“保持运行”设置未改变：%2</translation>
    </message>
    <message>
        <source>The time of %1 was not extended: %2</source>
        <translation>未延长 %1 的时间：%2</translation>
    </message>
    <message>
        <source>%1 was not rolled back: %2</source>
        <translation>未回滚 %1：%2</translation>
    </message>
    <message>
        <source>The configuration was not reloaded: %1</source>
        <translation>未重新加载配置：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) did not do it; the list says why.</source>
        <translation>
            <numerusform>%n 个应用未执行；原因见列表。</numerusform>
            </translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>%1 已暂停</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 已停止</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) paused</source>
        <translation>
            <numerusform>%n 个应用已暂停</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) stopped</source>
        <translation>
            <numerusform>%n 个应用已停止</numerusform>
            </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The configuration stays as it was: %1</source>
        <translation>配置保持不变：%1</translation>
    </message>
    <message>
        <source>Configuration reloaded. Until the daemon is restarted, these stay as they were: %1</source>
        <extracomment>%1 names of settings</extracomment>
        <translation>已重新加载配置。在守护进程重新启动之前，以下设置保持不变：%1</translation>
    </message>
    <message>
        <source>Configuration reloaded</source>
        <translation>已重新加载配置</translation>
    </message>
</context>
<context>
    <name>spawner::VersionsPanel</name>
    <message>
        <source>%1 (in charge)</source>
        <translation>%1（当前）</translation>
    </message>
    <message>
        <source>No version was deployed through the spawner yet.</source>
        <translation>尚未通过 spawner 部署过任何版本。</translation>
    </message>
    <message>
        <source>Versions of the app</source>
        <translation>应用的版本</translation>
    </message>
    <message>
        <source>Deployed</source>
        <extracomment>Of a version: when it was deployed; its size; by whom; its checksum.</extracomment>
        <translation>部署时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>By</source>
        <translation>部署者</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>&amp;Roll back to this version</source>
        <translation>回滚到此版本(&amp;R)</translation>
    </message>
</context>
<context>
    <name>spawner::WindowPanes</name>
    <message numerus="yes">
        <source>%n line(s) saved as %1</source>
        <translation>
            <numerusform>已将 %n 行保存为 %1</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::WindowVerbs</name>
    <message>
        <source>The daemon does not listen at an address that a browser could open.</source>
        <translation>守护进程未在浏览器可以打开的地址上监听。</translation>
    </message>
    <message>
        <source>No browser could be started for %1</source>
        <translation>无法启动浏览器打开 %1</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>复制 URL</translation>
    </message>
    <message numerus="yes">
        <source>%n URL(s) copied</source>
        <translation>
            <numerusform>已复制 %n 个 URL</numerusform>
            </translation>
    </message>
    <message>
        <source>There is no file in the clipboard to deploy.</source>
        <translation>剪贴板中没有可部署的文件。</translation>
    </message>
    <message>
        <source>The daemon was not stopped: %1</source>
        <translation>守护进程未停止：%1</translation>
    </message>
    <message>
        <source>The manual: %1</source>
        <translation>手册：%1</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
</context>
</TS>
