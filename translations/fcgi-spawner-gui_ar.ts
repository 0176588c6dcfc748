<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>RTL</translation>
    </message>
</context>
<context>
    <name>spawner::AboutDialog</name>
    <message>
        <source>About FastCGI Spawner</source>
        <translation>حول FastCGI Spawner</translation>
    </message>
    <message>
        <source>FastCGI Spawner</source>
        <translation>FastCGI Spawner</translation>
    </message>
    <message>
        <source>Drop a FastCGI program into a folder, and it is on the web.</source>
        <translation>ضع برنامج FastCGI في مجلد فيصبح على الويب.</translation>
    </message>
    <message>
        <source>This program: %1, with Qt %2</source>
        <translation>هذا البرنامج: %1، مع Qt %2</translation>
    </message>
    <message>
        <source>Spawner: %1</source>
        <extracomment>The daemon that is connected.</extracomment>
        <translation>Spawner: %1</translation>
    </message>
    <message>
        <source>This program is under the MIT licence. The spawner is too, but uses Qt's HTTP server: as a whole it is under the GNU General Public License, version 3.</source>
        <translation>هذا البرنامج مرخص برخصة MIT، وكذلك spawner، لكنه يستخدم خادم HTTP من Qt، ولذلك يخضع في مجمله لرخصة غنو العمومية العامة، الإصدار 3.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>spawner::ActionMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;App</source>
        <translation>&amp;تطبيق</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>ا&amp;نتقال إلى</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Dae&amp;mon</source>
        <translation>ال&amp;خدمة</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>الإ&amp;شعارات</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;أدوات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
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
        <translation>هذا الاتصال للقراءة فقط</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>لا يوجد اتصال</translation>
    </message>
    <message>
        <source>no app is selected</source>
        <translation>لم يُحدد أي تطبيق</translation>
    </message>
    <message>
        <source>more than one app is selected</source>
        <translation>حُدد أكثر من تطبيق واحد</translation>
    </message>
    <message>
        <source>the daemon is not on this computer</source>
        <translation>الخدمة ليست على هذا الحاسوب</translation>
    </message>
    <message>
        <source>the connection is there</source>
        <translation>الاتصال قائم بالفعل</translation>
    </message>
    <message>
        <source>it runs, or cannot be started</source>
        <translation>إنه يعمل أو لا يمكن بدؤه</translation>
    </message>
    <message>
        <source>it does not run</source>
        <translation>إنه لا يعمل</translation>
    </message>
    <message>
        <source>it cannot be paused</source>
        <translation>لا يمكن إيقافه مؤقتًا</translation>
    </message>
    <message>
        <source>it is not paused</source>
        <translation>ليس موقوفًا مؤقتًا</translation>
    </message>
    <message>
        <source>it is not about to be stopped</source>
        <translation>ليس على وشك الإيقاف</translation>
    </message>
    <message>
        <source>the daemon runs</source>
        <translation>الخدمة تعمل</translation>
    </message>
    <message>
        <source>there are no log lines</source>
        <translation>لا توجد أسطر في السجل</translation>
    </message>
    <message>
        <source>&amp;Deploy…</source>
        <translation>&amp;نشر…</translation>
    </message>
    <message>
        <source>Puts FastCGI programs into the web folder</source>
        <translation>يضع برامج FastCGI في مجلد الويب</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>ا&amp;تصال…</translation>
    </message>
    <message>
        <source>Connects to another daemon</source>
        <translation>يتصل بخدمة أخرى</translation>
    </message>
    <message>
        <source>&amp;Save log…</source>
        <translation>&amp;حفظ السجل…</translation>
    </message>
    <message>
        <source>Saves the log lines to a file</source>
        <translation>يحفظ أسطر السجل في ملف</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>إ&amp;غلاق النافذة</translation>
    </message>
    <message>
        <source>Closes this window; the apps keep running</source>
        <translation>يغلق هذه النافذة، وتواصل التطبيقات عملها</translation>
    </message>
    <message>
        <source>&amp;Quit manager</source>
        <translation>إن&amp;هاء المدير</translation>
    </message>
    <message>
        <source>Quits this program; the daemon and the apps keep running</source>
        <translation>ينهي هذا البرنامج، وتواصل الخدمة والتطبيقات عملها</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>&amp;فتح في المتصفح</translation>
    </message>
    <message>
        <source>Opens the pages of the selected apps; with none selected, the site</source>
        <translation>يفتح صفحات التطبيقات المحددة، وإن لم يُحدد شيء فالموقع</translation>
    </message>
    <message>
        <source>&amp;Copy URL</source>
        <translation>&amp;نسخ URL</translation>
    </message>
    <message>
        <source>Copies the addresses of the selected apps</source>
        <translation>ينسخ عناوين التطبيقات المحددة</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;بدء</translation>
    </message>
    <message>
        <source>Starts the selected apps now, rather than on the first request</source>
        <translation>يبدأ التطبيقات المحددة الآن دون انتظار أول طلب</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>إعادة ت&amp;شغيل</translation>
    </message>
    <message>
        <source>Restarts the selected apps; requests in flight finish first</source>
        <translation>يعيد تشغيل التطبيقات المحددة بعد اكتمال الطلبات الجارية</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>Stops the selected apps; the next request starts them again</source>
        <translation>يوقف التطبيقات المحددة، ويبدؤها الطلب التالي من جديد</translation>
    </message>
    <message>
        <source>&amp;Kill…</source>
        <translation>إن&amp;هاء قسري…</translation>
    </message>
    <message>
        <source>Ends the selected apps at once; requests in flight are lost</source>
        <translation>ينهي التطبيقات المحددة فورًا، وتضيع الطلبات الجارية</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>إيقاف &amp;مؤقت</translation>
    </message>
    <message>
        <source>Stops the selected apps and answers requests with “unavailable” until they are resumed</source>
        <translation>يوقف التطبيقات المحددة ويرد على الطلبات بأنها «غير متاحة» حتى استئنافها</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>ا&amp;ستئناف</translation>
    </message>
    <message>
        <source>Lets the selected apps take requests again</source>
        <translation>يتيح للتطبيقات المحددة تلقي الطلبات من جديد</translation>
    </message>
    <message>
        <source>Keep al&amp;ive</source>
        <translation>إبقاء نش&amp;طًا</translation>
    </message>
    <message>
        <source>The selected apps are never stopped for being idle</source>
        <translation>لا توقَف التطبيقات المحددة أبدًا بسبب الخمول</translation>
    </message>
    <message>
        <source>&amp;Extend idle time</source>
        <translation>&amp;تمديد وقت الخمول</translation>
    </message>
    <message>
        <source>Begins the idle countdown of the selected apps anew</source>
        <translation>يبدأ العد التنازلي لخمول التطبيقات المحددة من جديد</translation>
    </message>
    <message>
        <source>Roll &amp;back…</source>
        <translation>ت&amp;راجع…</translation>
    </message>
    <message>
        <source>Brings back an earlier version of the selected app</source>
        <translation>يعيد إصدارًا سابقًا من التطبيق المحدد</translation>
    </message>
    <message>
        <source>Show lo&amp;g</source>
        <translation>إ&amp;ظهار السجل</translation>
    </message>
    <message>
        <source>Shows the log of the selected apps</source>
        <translation>يظهر سجل التطبيقات المحددة</translation>
    </message>
    <message>
        <source>E&amp;xplain settings</source>
        <translation>تو&amp;ضيح الإعدادات</translation>
    </message>
    <message>
        <source>Tells where each setting of the selected app comes from</source>
        <translation>يبين مصدر كل إعداد من إعدادات التطبيق المحدد</translation>
    </message>
    <message>
        <source>Restart a&amp;ll…</source>
        <translation>إعادة تشغيل ال&amp;كل…</translation>
    </message>
    <message>
        <source>Restarts all apps that run</source>
        <translation>يعيد تشغيل كل التطبيقات العاملة</translation>
    </message>
    <message>
        <source>Stop &amp;all…</source>
        <translation>إيقاف ال&amp;جميع…</translation>
    </message>
    <message>
        <source>Stops all apps that run; the next request starts them again</source>
        <translation>يوقف كل التطبيقات العاملة، ويبدؤها الطلب التالي من جديد</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copies what is selected</source>
        <translation>ينسخ المحدد</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>ت&amp;حديد الكل</translation>
    </message>
    <message>
        <source>Selects everything</source>
        <translation>يحدد كل شيء</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>Searches where you are</source>
        <translation>يبحث حيث أنت الآن</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>البحث عن ال&amp;تالي</translation>
    </message>
    <message>
        <source>Goes to the next hit</source>
        <translation>ينتقل إلى النتيجة التالية</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>البحث عن ال&amp;سابق</translation>
    </message>
    <message>
        <source>Goes to the previous hit</source>
        <translation>ينتقل إلى النتيجة السابقة</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Pastes text; files are deployed</source>
        <translation>يلصق النص، أما الملفات فتُنشر</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>Shows the log</source>
        <translation>يظهر السجل</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>Shows all about the selected app</source>
        <translation>يظهر كل شيء عن التطبيق المحدد</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>ال&amp;طلبات</translation>
    </message>
    <message>
        <source>Shows the last requests</source>
        <translation>يظهر آخر الطلبات</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>ال&amp;أحداث</translation>
    </message>
    <message>
        <source>Shows what happened: starts, stops, crashes, deployments</source>
        <translation>يظهر ما حدث: البدء والإيقاف والتعطل والنشر</translation>
    </message>
    <message>
        <source>&amp;Follow log</source>
        <translation>&amp;متابعة السجل</translation>
    </message>
    <message>
        <source>Stays at the newest log line</source>
        <translation>يبقى عند أحدث سطر في السجل</translation>
    </message>
    <message>
        <source>&amp;Clear log view</source>
        <translation>مسح &amp;عرض السجل</translation>
    </message>
    <message>
        <source>Removes the lines shown so far; the daemon keeps them</source>
        <translation>يزيل الأسطر المعروضة حتى الآن، وتحتفظ الخدمة بها</translation>
    </message>
    <message>
        <source>&amp;Wrap lines</source>
        <translation>&amp;لف الأسطر</translation>
    </message>
    <message>
        <source>Breaks long log lines instead of cutting them off</source>
        <translation>يلف أسطر السجل الطويلة بدل اقتطاعها</translation>
    </message>
    <message>
        <source>Next &amp;error</source>
        <translation>ال&amp;خطأ التالي</translation>
    </message>
    <message>
        <source>Goes to the next error in the log</source>
        <translation>ينتقل إلى الخطأ التالي في السجل</translation>
    </message>
    <message>
        <source>&amp;Previous error</source>
        <translation>الخطأ ال&amp;سابق</translation>
    </message>
    <message>
        <source>Goes to the previous error in the log</source>
        <translation>ينتقل إلى الخطأ السابق في السجل</translation>
    </message>
    <message>
        <source>Next &amp;warning</source>
        <translation>الت&amp;حذير التالي</translation>
    </message>
    <message>
        <source>Goes to the next warning or error in the log</source>
        <translation>ينتقل إلى التحذير أو الخطأ التالي في السجل</translation>
    </message>
    <message>
        <source>Previous w&amp;arning</source>
        <translation>التحذير السا&amp;بق</translation>
    </message>
    <message>
        <source>Goes to the previous warning or error in the log</source>
        <translation>ينتقل إلى التحذير أو الخطأ السابق في السجل</translation>
    </message>
    <message>
        <source>&amp;Toggle bookmark</source>
        <translation>&amp;وضع علامة أو إزالتها</translation>
    </message>
    <message>
        <source>Marks the log line, or removes its mark</source>
        <translation>يضع علامة على سطر السجل أو يزيلها</translation>
    </message>
    <message>
        <source>&amp;Next bookmark</source>
        <translation>ال&amp;علامة التالية</translation>
    </message>
    <message>
        <source>Goes to the next marked log line</source>
        <translation>ينتقل إلى سطر السجل التالي ذي العلامة</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>ملء ال&amp;شاشة</translation>
    </message>
    <message>
        <source>The window takes the whole screen</source>
        <translation>تشغل النافذة الشاشة كلها</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Makes the text of the log larger</source>
        <translation>يكبر نص السجل</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>Makes the text of the log smaller</source>
        <translation>يصغر نص السجل</translation>
    </message>
    <message>
        <source>Normal si&amp;ze</source>
        <translation>ال&amp;حجم العادي</translation>
    </message>
    <message>
        <source>The text of the log has the size of all texts</source>
        <translation>يكون نص السجل بحجم بقية النصوص</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>اللوحة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Moves the focus to the next part of the window</source>
        <translation>ينقل التركيز إلى الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Clear f&amp;ilter</source>
        <translation>&amp;مسح المرشح</translation>
    </message>
    <message>
        <source>Shows all apps again</source>
        <translation>يظهر كل التطبيقات من جديد</translation>
    </message>
    <message>
        <source>&amp;Start daemon</source>
        <translation>&amp;بدء الخدمة</translation>
    </message>
    <message>
        <source>Starts the daemon on this computer</source>
        <translation>يبدأ الخدمة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>S&amp;top daemon…</source>
        <translation>إي&amp;قاف الخدمة…</translation>
    </message>
    <message>
        <source>Stops the daemon and all apps</source>
        <translation>يوقف الخدمة وكل التطبيقات</translation>
    </message>
    <message>
        <source>&amp;Reload configuration</source>
        <translation>إعادة تح&amp;ميل التهيئة</translation>
    </message>
    <message>
        <source>The daemon reads its configuration again</source>
        <translation>تقرأ الخدمة تهيئتها من جديد</translation>
    </message>
    <message>
        <source>&amp;Retry connection</source>
        <translation>إعادة &amp;محاولة الاتصال</translation>
    </message>
    <message>
        <source>Tries at once to connect again</source>
        <translation>يحاول الاتصال من جديد فورًا</translation>
    </message>
    <message>
        <source>D&amp;isconnect</source>
        <translation>&amp;قطع الاتصال</translation>
    </message>
    <message>
        <source>Ends the connection; the daemon and the apps keep running</source>
        <translation>ينهي الاتصال، وتواصل الخدمة والتطبيقات عملها</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;مفعّلة</translation>
    </message>
    <message>
        <source>Tells about crashes and the like, as set up</source>
        <translation>يبلغ عن التعطل وما شابهه حسب الإعدادات</translation>
    </message>
    <message>
        <source>Off for one &amp;hour</source>
        <translation>معطّلة لمدة &amp;ساعة</translation>
    </message>
    <message>
        <source>No notifications for an hour</source>
        <translation>لا إشعارات لمدة ساعة</translation>
    </message>
    <message>
        <source>Off until &amp;restart</source>
        <translation>معطّلة حتى &amp;إعادة التشغيل</translation>
    </message>
    <message>
        <source>No notifications until this program is started again</source>
        <translation>لا إشعارات حتى بدء هذا البرنامج من جديد</translation>
    </message>
    <message>
        <source>&amp;Doctor…</source>
        <translation>البحث عن ال&amp;مشاكل…</translation>
    </message>
    <message>
        <source>Checks the installation and tells how to mend it</source>
        <translation>يفحص التثبيت ويبين كيفية إصلاحه</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإع&amp;دادات…</translation>
    </message>
    <message>
        <source>All settings of this program and of the daemon</source>
        <translation>كل إعدادات هذا البرنامج والخدمة</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>ال&amp;خطوات الأولى…</translation>
    </message>
    <message>
        <source>Sets up a daemon and a first app, step by step</source>
        <translation>يُعد خدمة وأول تطبيق خطوة بخطوة</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>Opens the manual</source>
        <translation>يفتح الدليل</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>معلومات ال&amp;تشخيص…</translation>
    </message>
    <message>
        <source>What to send along with a report of a problem</source>
        <translation>ما ينبغي إرساله مع الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>&amp;About FastCGI Spawner</source>
        <translation>&amp;حول FastCGI Spawner</translation>
    </message>
    <message>
        <source>Version, licence and who made it</source>
        <translation>الإصدار والرخصة ومن صنعه</translation>
    </message>
    <message>
        <source>&amp;Open FastCGI Spawner</source>
        <translation>&amp;فتح FastCGI Spawner</translation>
    </message>
    <message>
        <source>Shows the window</source>
        <translation>يظهر النافذة</translation>
    </message>
</context>
<context>
    <name>spawner::AdvancedPage</name>
    <message>
        <source>My own spawner</source>
        <translation>spawner الخاص بي</translation>
    </message>
    <message>
        <source>&amp;Control socket:</source>
        <translation>&amp;مقبس التحكم:</translation>
    </message>
    <message>
        <source>Empty: where the spawner makes it by itself.</source>
        <translation>إن تُرك فارغًا: حيث ينشئه spawner بنفسه.</translation>
    </message>
    <message>
        <source>Settings of this program</source>
        <translation>إعدادات هذا البرنامج</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>الم&amp;لف:</translation>
    </message>
    <message>
        <source>&amp;Open its folder</source>
        <translation>&amp;فتح مجلده</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>إعادة ال&amp;ضبط…</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Ask before all apps are re&amp;started</source>
        <translation>السؤال قبل إعادة &amp;تشغيل كل التطبيقات</translation>
    </message>
    <message>
        <source>Ask before all apps are sto&amp;pped</source>
        <translation>السؤال قبل إي&amp;قاف كل التطبيقات</translation>
    </message>
    <message>
        <source>If you need help</source>
        <translation>إذا احتجت إلى مساعدة</translation>
    </message>
    <message>
        <source>The diagnostics say what this program sees of the computer and the spawner, without secrets: for a report.</source>
        <translation>تذكر معلومات التشخيص ما يراه هذا البرنامج من الحاسوب ومن spawner دون أسرار، لإرفاقها ببلاغ.</translation>
    </message>
    <message>
        <source>Show the &amp;diagnostics</source>
        <translation>إ&amp;ظهار معلومات التشخيص</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <source>Settings (*.ini)</source>
        <translation>الإعدادات (*.ini)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>Settings (*.ini);;All files (*)</source>
        <translation>الإعدادات (*.ini);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The settings are in %1.</source>
        <translation>الإعدادات موجودة في %1.</translation>
    </message>
    <message>
        <source>The settings of %1 apply now.</source>
        <translation>أصبحت إعدادات %1 سارية الآن.</translation>
    </message>
    <message>
        <source>Everything is as at the beginning.</source>
        <translation>عاد كل شيء كما كان في البداية.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
</context>
<context>
    <name>spawner::AppCells</name>
    <message>
        <source>App</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Req/s</source>
        <extracomment>Requests per second, the title of a column.</extracomment>
        <translation>طلب/ث</translation>
    </message>
    <message>
        <source>p95</source>
        <extracomment>95th percentile of durations, the title of a column.</extracomment>
        <translation>p95</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>All requests so far, the title of a column.</extracomment>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>الخمول</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>مدة التشغيل</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>الخيوط</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>المنتهية</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>تغيير الملف</translation>
    </message>
    <message>
        <source>Last exit</source>
        <translation>آخر خروج</translation>
    </message>
    <message>
        <source>The file in the web folder</source>
        <translation>الملف في مجلد الويب</translation>
    </message>
    <message>
        <source>What it is doing</source>
        <translation>ما الذي يفعله</translation>
    </message>
    <message>
        <source>The number of its process, or how many there are</source>
        <translation>رقم عمليته، أو عدد العمليات</translation>
    </message>
    <message>
        <source>Requests per second, and over the last minute</source>
        <translation>الطلبات في الثانية، وخلال الدقيقة الأخيرة</translation>
    </message>
    <message>
        <source>95 % of the requests of the last minute took no longer (if there were none: of all so far)</source>
        <translation>لم تستغرق 95٪ من طلبات الدقيقة الأخيرة أكثر من ذلك (وإن لم توجد: من كل الطلبات حتى الآن)</translation>
    </message>
    <message>
        <source>Requests so far</source>
        <translation>الطلبات حتى الآن</translation>
    </message>
    <message>
        <source>Requests that wait for a process</source>
        <translation>الطلبات التي تنتظر عملية</translation>
    </message>
    <message>
        <source>Processor time; 100 % is one core</source>
        <translation>وقت المعالج، و100٪ نواة واحدة</translation>
    </message>
    <message>
        <source>Memory of all its processes</source>
        <translation>ذاكرة كل عملياته</translation>
    </message>
    <message>
        <source>When it is stopped for being idle. Click to start the time anew; the pin keeps it alive.</source>
        <translation>متى يوقَف بسبب الخمول. انقر لبدء الوقت من جديد، والدبوس يبقيه نشطًا.</translation>
    </message>
    <message>
        <source>How long its oldest process has been running</source>
        <translation>منذ متى تعمل أقدم عملياته</translation>
    </message>
    <message>
        <source>Answers with a status of 500 or above</source>
        <translation>الردود التي حالتها 500 فما فوق</translation>
    </message>
    <message>
        <source>How many processes there are</source>
        <translation>عدد العمليات</translation>
    </message>
    <message>
        <source>Threads of all its processes</source>
        <translation>خيوط كل عملياته</translation>
    </message>
    <message>
        <source>How many of its processes have ended, for any reason</source>
        <translation>عدد عملياته التي انتهت لأي سبب كان</translation>
    </message>
    <message>
        <source>When its file was changed</source>
        <translation>متى تغير ملفه</translation>
    </message>
    <message>
        <source>How its last process ended</source>
        <translation>كيف انتهت آخر عملياته</translation>
    </message>
    <message>
        <source>×%1</source>
        <extracomment>How many processes, instead of the number of one.</extracomment>
        <translation>×%1</translation>
    </message>
    <message>
        <source>process %1, new version on trial</source>
        <translation>العملية %1، إصدار جديد قيد التجربة</translation>
    </message>
    <message>
        <source>process %1, retiring</source>
        <translation>العملية %1، قيد السحب</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>العملية %1</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>لا عمليات</numerusform>
            <numerusform>عملية واحدة</numerusform>
            <numerusform>عمليتان</numerusform>
            <numerusform>%n عمليات</numerusform>
            <numerusform>%n عملية</numerusform>
            <numerusform>%n عملية</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا شيء ينتظر</numerusform>
            <numerusform>واحد ينتظر</numerusform>
            <numerusform>اثنان ينتظران</numerusform>
            <numerusform>%n تنتظر</numerusform>
            <numerusform>%n تنتظر</numerusform>
            <numerusform>%n تنتظر</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%n أخطاء</numerusform>
            <numerusform>%n خطأً</numerusform>
            <numerusform>%n خطأ</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>لا خيوط</numerusform>
            <numerusform>خيط واحد</numerusform>
            <numerusform>خيطان</numerusform>
            <numerusform>%n خيوط</numerusform>
            <numerusform>%n خيطًا</numerusform>
            <numerusform>%n خيط</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) ended</source>
        <translation>
            <numerusform>لم تنته أي عملية</numerusform>
            <numerusform>انتهت عملية واحدة</numerusform>
            <numerusform>انتهت عمليتان</numerusform>
            <numerusform>انتهت %n عمليات</numerusform>
            <numerusform>انتهت %n عملية</numerusform>
            <numerusform>انتهت %n عملية</numerusform>
            </translation>
    </message>
    <message>
        <source>%1: none</source>
        <extracomment>%1 is the title of a column: it has no value.</extracomment>
        <translation>%1: لا يوجد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>العملية %1</translation>
    </message>
    <message>
        <source>%1 requests per second</source>
        <translation>%1 من الطلبات في الثانية</translation>
    </message>
    <message>
        <source>95 % of the requests within %1</source>
        <translation>95٪ من الطلبات خلال %1</translation>
    </message>
    <message>
        <source>%1 of a processor core</source>
        <translation>%1 من نواة معالج</translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <translation>%1 من الذاكرة</translation>
    </message>
    <message>
        <source>Running for %1</source>
        <translation>يعمل منذ %1</translation>
    </message>
    <message>
        <source>File changed %1</source>
        <translation>تغير الملف: %1</translation>
    </message>
    <message>
        <source>Last exit: %1</source>
        <translation>آخر خروج: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>spawner::AppCondition</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>it could not be started</source>
        <translation>تعذر بدؤه</translation>
    </message>
    <message numerus="yes">
        <source>crashed %n time(s) in a row (%1), tries again in %2</source>
        <translation>
            <numerusform>لم يتعطل (%1)، يحاول من جديد بعد %2</numerusform>
            <numerusform>تعطل مرة واحدة (%1)، يحاول من جديد بعد %2</numerusform>
            <numerusform>تعطل مرتين متتاليتين (%1)، يحاول من جديد بعد %2</numerusform>
            <numerusform>تعطل %n مرات متتالية (%1)، يحاول من جديد بعد %2</numerusform>
            <numerusform>تعطل %n مرة متتالية (%1)، يحاول من جديد بعد %2</numerusform>
            <numerusform>تعطل %n مرة متتالية (%1)، يحاول من جديد بعد %2</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>crashed %n time(s) in a row (%1)</source>
        <translation>
            <numerusform>لم يتعطل (%1)</numerusform>
            <numerusform>تعطل مرة واحدة (%1)</numerusform>
            <numerusform>تعطل مرتين متتاليتين (%1)</numerusform>
            <numerusform>تعطل %n مرات متتالية (%1)</numerusform>
            <numerusform>تعطل %n مرة متتالية (%1)</numerusform>
            <numerusform>تعطل %n مرة متتالية (%1)</numerusform>
            </translation>
    </message>
    <message>
        <source>crashed (%1), tries again in %2</source>
        <translation>تعطل (%1)، يحاول من جديد بعد %2</translation>
    </message>
    <message>
        <source>crashed (%1)</source>
        <translation>تعطل (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in flight</source>
        <translation>
            <numerusform>لا طلبات جارية</numerusform>
            <numerusform>طلب واحد جارٍ</numerusform>
            <numerusform>طلبان جاريان</numerusform>
            <numerusform>%n طلبات جارية</numerusform>
            <numerusform>%n طلبًا جاريًا</numerusform>
            <numerusform>%n طلب جارٍ</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting for a process</source>
        <translation>
            <numerusform>%1، لا شيء ينتظر عملية</numerusform>
            <numerusform>%1، واحد ينتظر عملية</numerusform>
            <numerusform>%1، اثنان ينتظران عملية</numerusform>
            <numerusform>%1، %n تنتظر عملية</numerusform>
            <numerusform>%1، %n تنتظر عملية</numerusform>
            <numerusform>%1، %n تنتظر عملية</numerusform>
            </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>خامل</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>قيد الإيقاف</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>متعطل</translation>
    </message>
    <message>
        <source>Crash loop</source>
        <translation>تعطل متكرر</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>its newest version is not in charge: %1</source>
        <translation>أحدث إصداراته ليس قيد الاستخدام: %1</translation>
    </message>
    <message>
        <source>kept alive</source>
        <translation>يُبقى نشطًا</translation>
    </message>
    <message>
        <source>stops in %1</source>
        <translation>يتوقف بعد %1</translation>
    </message>
    <message>
        <source>starts with the next request</source>
        <translation>يبدأ مع الطلب التالي</translation>
    </message>
    <message>
        <source>answers nothing until it is resumed</source>
        <translation>لا يرد على شيء حتى استئنافه</translation>
    </message>
</context>
<context>
    <name>spawner::AppsArea</name>
    <message>
        <source>No FastCGI programs in %1 yet.</source>
        <extracomment>%1 a folder</extracomment>
        <translation>لا توجد برامج FastCGI في %1 بعد.</translation>
    </message>
    <message>
        <source>Drop one here.</source>
        <translation>أفلت واحدًا هنا.</translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation>نشر…</translation>
    </message>
    <message>
        <source>Deploy sample</source>
        <translation>نشر المثال</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s), none of this kind.</source>
        <translation>
            <numerusform>لا تطبيقات من هذا النوع.</numerusform>
            <numerusform>تطبيق واحد، ليس من هذا النوع.</numerusform>
            <numerusform>تطبيقان، ليس أي منهما من هذا النوع.</numerusform>
            <numerusform>%n تطبيقات، ليس أي منها من هذا النوع.</numerusform>
            <numerusform>%n تطبيقًا، ليس أي منها من هذا النوع.</numerusform>
            <numerusform>%n تطبيق، ليس أي منها من هذا النوع.</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n app(s), none match “%1”.</source>
        <extracomment>%1 what was typed into the filter</extracomment>
        <translation>
            <numerusform>لا تطبيقات تطابق «%1».</numerusform>
            <numerusform>تطبيق واحد، لا يطابق «%1».</numerusform>
            <numerusform>تطبيقان، لا يطابق أي منهما «%1».</numerusform>
            <numerusform>%n تطبيقات، لا يطابق أي منها «%1».</numerusform>
            <numerusform>%n تطبيقًا، لا يطابق أي منها «%1».</numerusform>
            <numerusform>%n تطبيق، لا يطابق أي منها «%1».</numerusform>
            </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح المرشح</translation>
    </message>
</context>
<context>
    <name>spawner::AppsView</name>
    <message>
        <source>&amp;Standard columns</source>
        <translation>الأعمدة ال&amp;قياسية</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>التطبيقات</translation>
    </message>
    <message>
        <source>Enter opens an app. In the column Idle, Enter starts the time anew and Space keeps the app alive.</source>
        <extracomment>What a screen reader says of the list of apps.</extracomment>
        <translation>مفتاح الإدخال يفتح التطبيق. وفي عمود الخمول يبدأ مفتاح الإدخال الوقت من جديد، ومفتاح المسافة يبقي التطبيق نشطًا.</translation>
    </message>
    <message>
        <source>Columns of the list of apps</source>
        <translation>أعمدة قائمة التطبيقات</translation>
    </message>
    <message>
        <source>Click to start the time anew; the pin keeps it alive.</source>
        <translation>انقر لبدء الوقت من جديد، والدبوس يبقيه نشطًا.</translation>
    </message>
    <message>
        <source>Last lines on stderr:</source>
        <translation>آخر الأسطر على stderr:</translation>
    </message>
</context>
<context>
    <name>spawner::Autostart</name>
    <message>
        <source>%1 cannot be removed</source>
        <translation>لا يمكن إزالة %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>لا تمكن كتابة %1: %2</translation>
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
        <translation>الطلبات في الثانية</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>المدة المستغرقة</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 دقيقة</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>Show the last minute</source>
        <translation>إظهار الدقيقة الأخيرة</translation>
    </message>
    <message>
        <source>Show the last 15 minutes</source>
        <translation>إظهار آخر 15 دقيقة</translation>
    </message>
    <message>
        <source>Show the last hour</source>
        <translation>إظهار الساعة الأخيرة</translation>
    </message>
</context>
<context>
    <name>spawner::CheckTexts</name>
    <message>
        <source>Authorizer</source>
        <translation>برنامج التفويض</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>الطلبات المتزامنة</translation>
    </message>
    <message>
        <source>Executable</source>
        <translation>قابلية التنفيذ</translation>
    </message>
    <message>
        <source>It may be executed.</source>
        <translation>يُسمح بتنفيذه.</translation>
    </message>
    <message>
        <source>File of the app</source>
        <translation>ملف التطبيق</translation>
    </message>
    <message>
        <source>Start of a process</source>
        <translation>بدء العملية</translation>
    </message>
    <message>
        <source>Last exit</source>
        <translation>آخر خروج</translation>
    </message>
    <message>
        <source>Shared libraries</source>
        <translation>المكتبات المشتركة</translation>
    </message>
    <message>
        <source>Every shared library it needs is there.</source>
        <translation>كل المكتبات المشتركة التي يحتاجها موجودة.</translation>
    </message>
    <message>
        <source>Kind of program</source>
        <translation>نوع البرنامج</translation>
    </message>
    <message>
        <source>It is a whole program for this computer.</source>
        <translation>إنه برنامج كامل لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>A request on trial</source>
        <translation>طلب تجريبي</translation>
    </message>
    <message>
        <source>Settings of the app</source>
        <translation>إعدادات التطبيق</translation>
    </message>
    <message>
        <source>Starting it</source>
        <translation>بدء تشغيله</translation>
    </message>
    <message>
        <source>A process of it runs.</source>
        <translation>إحدى عملياته تعمل.</translation>
    </message>
    <message>
        <source>State of the app</source>
        <translation>حالة التطبيق</translation>
    </message>
    <message>
        <source>Newest version</source>
        <translation>أحدث إصدار</translation>
    </message>
    <message>
        <source>Who may change the app</source>
        <translation>من يحق له تغيير التطبيق</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>التهيئة</translation>
    </message>
    <message>
        <source>Control socket</source>
        <translation>مقبس التحكم</translation>
    </message>
    <message>
        <source>User of the spawner</source>
        <translation>مستخدم spawner</translation>
    </message>
    <message>
        <source>Watching files</source>
        <translation>مراقبة الملفات</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>الملفات المفتوحة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Free port</source>
        <translation>منفذ متاح</translation>
    </message>
    <message>
        <source>Nobody listens there yet.</source>
        <translation>لا أحد يستمع هناك بعد.</translation>
    </message>
    <message>
        <source>nginx in front</source>
        <translation>nginx في الواجهة</translation>
    </message>
    <message>
        <source>nginx runs, and this file sends it here.</source>
        <translation>nginx يعمل، وهذا الملف يوجهه إلى هنا.</translation>
    </message>
    <message>
        <source>Runtime folder</source>
        <translation>مجلد وقت التشغيل</translation>
    </message>
    <message>
        <source>The runtime folder is there, and nobody else may enter it.</source>
        <translation>مجلد وقت التشغيل موجود، ولا يحق لأحد غيرك دخوله.</translation>
    </message>
    <message>
        <source>Paths of sockets</source>
        <translation>مسارات المقابس</translation>
    </message>
    <message>
        <source>systemd is told</source>
        <translation>إعلام systemd</translation>
    </message>
    <message>
        <source>systemd</source>
        <translation>systemd</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>التطبيقات</translation>
    </message>
    <message>
        <source>Web root</source>
        <translation>جذر الويب</translation>
    </message>
    <message>
        <source>Owner of the web root</source>
        <translation>مالك جذر الويب</translation>
    </message>
    <message>
        <source>Way to the web root</source>
        <translation>الطريق إلى جذر الويب</translation>
    </message>
    <message>
        <source>Reading the web root</source>
        <translation>قراءة جذر الويب</translation>
    </message>
    <message>
        <source>The web root is there and can be read.</source>
        <translation>جذر الويب موجود وتمكن قراءته.</translation>
    </message>
    <message>
        <source>Who may change the web root</source>
        <translation>من يحق له تغيير جذر الويب</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشاكل</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>يجدر بالعلم</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>سليم</translation>
    </message>
</context>
<context>
    <name>spawner::CloseQuestion</name>
    <message>
        <source>Close window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Keep this manager in the tray?</source>
        <translation>أتريد إبقاء هذا المدير في علبة النظام؟</translation>
    </message>
    <message>
        <source>The daemon and your apps keep running either way. You can change this in the settings.</source>
        <translation>في كلتا الحالتين تواصل الخدمة وتطبيقاتك عملها. ويمكنك تغيير هذا في الإعدادات.</translation>
    </message>
    <message>
        <source>&amp;Keep in tray</source>
        <translation>إب&amp;قاء في علبة النظام</translation>
    </message>
    <message>
        <source>&amp;Quit manager</source>
        <translation>إن&amp;هاء المدير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>spawner::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>العناصر المعنية</translation>
    </message>
    <message>
        <source>Do not &amp;ask again</source>
        <translation>عدم ال&amp;سؤال مجددًا</translation>
    </message>
    <message>
        <source>Start %1?</source>
        <translation>بدء %1؟</translation>
    </message>
    <message numerus="yes">
        <source>Start %n app(s)?</source>
        <translation>
            <numerusform>عدم بدء أي تطبيق؟</numerusform>
            <numerusform>بدء تطبيق واحد؟</numerusform>
            <numerusform>بدء تطبيقين؟</numerusform>
            <numerusform>بدء %n تطبيقات؟</numerusform>
            <numerusform>بدء %n تطبيقًا؟</numerusform>
            <numerusform>بدء %n تطبيق؟</numerusform>
            </translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <translation>إعادة تشغيل %1؟</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n app(s)?</source>
        <translation>
            <numerusform>عدم إعادة تشغيل أي تطبيق؟</numerusform>
            <numerusform>إعادة تشغيل تطبيق واحد؟</numerusform>
            <numerusform>إعادة تشغيل تطبيقين؟</numerusform>
            <numerusform>إعادة تشغيل %n تطبيقات؟</numerusform>
            <numerusform>إعادة تشغيل %n تطبيقًا؟</numerusform>
            <numerusform>إعادة تشغيل %n تطبيق؟</numerusform>
            </translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <translation>إيقاف %1؟</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n app(s)?</source>
        <translation>
            <numerusform>عدم إيقاف أي تطبيق؟</numerusform>
            <numerusform>إيقاف تطبيق واحد؟</numerusform>
            <numerusform>إيقاف تطبيقين؟</numerusform>
            <numerusform>إيقاف %n تطبيقات؟</numerusform>
            <numerusform>إيقاف %n تطبيقًا؟</numerusform>
            <numerusform>إيقاف %n تطبيق؟</numerusform>
            </translation>
    </message>
    <message>
        <source>Pause %1?</source>
        <translation>إيقاف %1 مؤقتًا؟</translation>
    </message>
    <message numerus="yes">
        <source>Pause %n app(s)?</source>
        <translation>
            <numerusform>عدم إيقاف أي تطبيق مؤقتًا؟</numerusform>
            <numerusform>إيقاف تطبيق واحد مؤقتًا؟</numerusform>
            <numerusform>إيقاف تطبيقين مؤقتًا؟</numerusform>
            <numerusform>إيقاف %n تطبيقات مؤقتًا؟</numerusform>
            <numerusform>إيقاف %n تطبيقًا مؤقتًا؟</numerusform>
            <numerusform>إيقاف %n تطبيق مؤقتًا؟</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Restart all %n running app(s)?</source>
        <translation>
            <numerusform>عدم إعادة تشغيل أي تطبيق؟</numerusform>
            <numerusform>إعادة تشغيل التطبيق العامل الوحيد؟</numerusform>
            <numerusform>إعادة تشغيل التطبيقين العاملين كليهما؟</numerusform>
            <numerusform>إعادة تشغيل كل التطبيقات العاملة (%n تطبيقات)؟</numerusform>
            <numerusform>إعادة تشغيل كل التطبيقات العاملة (%n تطبيقًا)؟</numerusform>
            <numerusform>إعادة تشغيل كل التطبيقات العاملة (%n تطبيق)؟</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Stop all %n running app(s)?</source>
        <translation>
            <numerusform>عدم إيقاف أي تطبيق؟</numerusform>
            <numerusform>إيقاف التطبيق العامل الوحيد؟</numerusform>
            <numerusform>إيقاف التطبيقين العاملين كليهما؟</numerusform>
            <numerusform>إيقاف كل التطبيقات العاملة (%n تطبيقات)؟</numerusform>
            <numerusform>إيقاف كل التطبيقات العاملة (%n تطبيقًا)؟</numerusform>
            <numerusform>إيقاف كل التطبيقات العاملة (%n تطبيق)؟</numerusform>
            </translation>
    </message>
    <message>
        <source>Stop the spawner of %1?</source>
        <translation>إيقاف spawner الخاص بـ %1؟</translation>
    </message>
    <message>
        <source>Remove the connection %1?</source>
        <translation>إزالة الاتصال %1؟</translation>
    </message>
    <message>
        <source>Set everything back to the standard?</source>
        <translation>إعادة كل شيء إلى القيم الافتراضية؟</translation>
    </message>
    <message>
        <source>Roll %1 back?</source>
        <translation>التراجع عن إصدار %1؟</translation>
    </message>
    <message numerus="yes">
        <source>Roll %n app(s) back?</source>
        <translation>
            <numerusform>عدم التراجع عن إصدار أي تطبيق؟</numerusform>
            <numerusform>التراجع عن إصدار تطبيق واحد؟</numerusform>
            <numerusform>التراجع عن إصدار تطبيقين؟</numerusform>
            <numerusform>التراجع عن إصدار %n تطبيقات؟</numerusform>
            <numerusform>التراجع عن إصدار %n تطبيقًا؟</numerusform>
            <numerusform>التراجع عن إصدار %n تطبيق؟</numerusform>
            </translation>
    </message>
    <message>
        <source>New processes take over; requests that are under way are finished by the old ones.</source>
        <translation>تتولى عمليات جديدة العمل، وتكمل القديمة الطلبات الجارية.</translation>
    </message>
    <message>
        <source>Requests that are under way are finished first. The next request to an app starts it again.</source>
        <translation>تُكمَل الطلبات الجارية أولًا. والطلب التالي لأي تطبيق يبدؤه من جديد.</translation>
    </message>
    <message>
        <source>Requests to what is paused get an error (503) until it is resumed.</source>
        <translation>تتلقى الطلبات الموجهة إلى الموقوف مؤقتًا خطأً (503) حتى استئنافه.</translation>
    </message>
    <message>
        <source>All its apps end, and no page of theirs answers until it is started again.</source>
        <translation>تنتهي كل تطبيقاته، ولا تستجيب أي من صفحاتها حتى يُبدأ من جديد.</translation>
    </message>
    <message>
        <source>Nothing changes for the spawner and its apps.</source>
        <translation>لا يتغير شيء بالنسبة إلى spawner وتطبيقاته.</translation>
    </message>
    <message>
        <source>That includes connections, shortcuts and the columns of tables. Export the settings first if you may want them back.</source>
        <translation>يشمل ذلك الاتصالات والاختصارات وأعمدة الجداول. صدّر الإعدادات أولًا إن كنت قد ترغب في استعادتها.</translation>
    </message>
    <message>
        <source>The version from before takes over, as in a deployment.</source>
        <translation>يحل الإصدار السابق محل الحالي، كما في عملية النشر.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;بدء</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>إعادة ال&amp;تشغيل</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف &amp;مؤقت</translation>
    </message>
    <message>
        <source>&amp;Restart all</source>
        <translation>إعادة تشغيل ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>إيقاف ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Stop the spawner</source>
        <translation>إي&amp;قاف spawner</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>إعادة ال&amp;ضبط</translation>
    </message>
    <message>
        <source>&amp;Roll back</source>
        <translation>ت&amp;راجع</translation>
    </message>
</context>
<context>
    <name>spawner::ConnectionBox</name>
    <message>
        <source>Connection: %1</source>
        <translation>الاتصال: %1</translation>
    </message>
</context>
<context>
    <name>spawner::ConnectionNotices</name>
    <message>
        <source>Asking for the list of apps…</source>
        <translation>يطلب قائمة التطبيقات…</translation>
    </message>
</context>
<context>
    <name>spawner::ConnectionTest</name>
    <message numerus="yes">
        <source>There was no answer within %n second(s)</source>
        <translation>
            <numerusform>لم يصل أي رد</numerusform>
            <numerusform>لم يصل أي رد خلال ثانية واحدة</numerusform>
            <numerusform>لم يصل أي رد خلال ثانيتين</numerusform>
            <numerusform>لم يصل أي رد خلال %n ثوانٍ</numerusform>
            <numerusform>لم يصل أي رد خلال %n ثانية</numerusform>
            <numerusform>لم يصل أي رد خلال %n ثانية</numerusform>
            </translation>
    </message>
    <message>
        <source>Connected to %1: spawner %2, running as %3</source>
        <extracomment>A host, the version of the daemon there, and the user it runs as.</extracomment>
        <translation>متصل بـ %1: ‏spawner %2، يعمل باسم المستخدم %3</translation>
    </message>
    <message>
        <source>You may look, but not change anything.</source>
        <translation>يمكنك الاطلاع دون تغيير أي شيء.</translation>
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
        <translation>غير متصل بـ %1.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>يتصل بـ %1…</translation>
    </message>
    <message>
        <source>Starting… (%1 s)</source>
        <extracomment>How long it has taken so far, in seconds.</extracomment>
        <translation>يبدأ… (%1 ث)</translation>
    </message>
    <message>
        <source>No spawner is running on this computer.</source>
        <translation>لا يعمل أي spawner على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No spawner is running at %1.</source>
        <translation>لا يعمل أي spawner في %1.</translation>
    </message>
    <message>
        <source>The spawner service is stopped.</source>
        <translation>خدمة spawner متوقفة.</translation>
    </message>
    <message>
        <source>Daemon %1 speaks protocol %2; this manager speaks %3.</source>
        <extracomment>A version of the daemon, and two numbers of protocols.</extracomment>
        <translation>الخدمة بالإصدار %1 تستخدم البروتوكول %2، وهذا المدير يستخدم %3.</translation>
    </message>
    <message>
        <source>The daemon speaks another protocol than this manager.</source>
        <translation>تستخدم الخدمة بروتوكولًا غير الذي يستخدمه هذا المدير.</translation>
    </message>
    <message>
        <source>%1 Read-only view.</source>
        <extracomment>After "Daemon 2.1 speaks protocol 3; this manager speaks 2."</extracomment>
        <translation>%1 العرض للقراءة فقط.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>حدّث هذا البرنامج.</translation>
    </message>
    <message>
        <source>Update the daemon.</source>
        <translation>حدّث الخدمة.</translation>
    </message>
    <message>
        <source>ssh cannot connect to %1: %2</source>
        <extracomment>%1 a host, %2 the last words of ssh</extracomment>
        <translation>لا يستطيع ssh الاتصال بـ %1: %2</translation>
    </message>
    <message>
        <source>Try the same in a terminal: a host key or a password that ssh asks for cannot be given here.</source>
        <translation>جرّب الأمر نفسه في طرفية، إذ لا يمكن هنا تقديم مفتاح مضيف أو كلمة سر يطلبها ssh.</translation>
    </message>
    <message>
        <source>You may not use %1.</source>
        <translation>لا يحق لك استخدام %1.</translation>
    </message>
    <message>
        <source>Connect as the user it belongs to.</source>
        <translation>اتصل باسم المستخدم الذي يملكه.</translation>
    </message>
    <message>
        <source>You may not use %1. It belongs to group %2; you are not in it.</source>
        <translation>لا يحق لك استخدام %1. إنه يتبع المجموعة %2، وأنت لست فيها.</translation>
    </message>
    <message>
        <source>%1
Then log in again.</source>
        <extracomment>%1 is a command</extracomment>
        <translation>%1
ثم سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>المنفذ %1 يستخدمه برنامج آخر.</translation>
    </message>
    <message>
        <source>Port %1 is used by %2.</source>
        <extracomment>%2 is a program with its process number</extracomment>
        <translation>المنفذ %1 يستخدمه %2.</translation>
    </message>
    <message>
        <source>Cannot connect to %1: %2</source>
        <translation>لا يمكن الاتصال بـ %1: %2</translation>
    </message>
    <message>
        <source>Connection lost %1</source>
        <translation>انقطع الاتصال (%1)</translation>
    </message>
    <message>
        <source>Connection lost %1 — retrying</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>انقطع الاتصال (%1) – تُعاد المحاولة</translation>
    </message>
    <message>
        <source>Connection lost %1 — retrying in %2</source>
        <extracomment>%1 is a time of day, %2 a time to wait ("4 s")</extracomment>
        <translation>انقطع الاتصال (%1) – تُعاد المحاولة بعد %2</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>إعداد…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>إعادة المحاولة الآن</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استخدام %1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
</context>
<context>
    <name>spawner::ConnectionsPage</name>
    <message>
        <source>At the start</source>
        <translation>عند البدء</translation>
    </message>
    <message>
        <source>&amp;Start my own spawner if none is running</source>
        <translation>&amp;بدء spawner الخاص بي إن لم يكن أي منها يعمل</translation>
    </message>
    <message>
        <source>Without a default, this program connects to the spawner that it was last connected to.</source>
        <translation>إن لم يوجد اتصال افتراضي، يتصل هذا البرنامج بآخر spawner كان متصلًا به.</translation>
    </message>
    <message>
        <source>Spawners</source>
        <translation>قائمة spawner</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>ت&amp;حرير…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>Make it the &amp;default</source>
        <translation>جعله ا&amp;فتراضيًا</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Of a connection: the one to begin with.</extracomment>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>production</source>
        <translation>إنتاج</translation>
    </message>
    <message>
        <source>look only</source>
        <translation>للعرض فقط</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Spawners that this program knows</source>
        <translation>ما يعرفه هذا البرنامج من spawner</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
</context>
<context>
    <name>spawner::CrashNotices</name>
    <message>
        <source>Show log</source>
        <translation>إظهار السجل</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>إعادة التشغيل الآن</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>A number of times, short: "7×".</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 crashed %2 in %3; restarts paused.</source>
        <extracomment>%1 an app, %2 a number of times ("7×")</extracomment>
        <translation>تعطل %1 ‏%2 خلال %3، وأوقفت إعادة التشغيل مؤقتًا.</translation>
    </message>
    <message>
        <source>%1 crashed %2; restarts paused.</source>
        <translation>تعطل %1 ‏%2، وأوقفت إعادة التشغيل مؤقتًا.</translation>
    </message>
    <message>
        <source>%1 crashed %2 in %3; restarts paused until %4.</source>
        <extracomment>%1 an app, %2 a number of times ("7×"), %3 a duration, %4 a time of day</extracomment>
        <translation>تعطل %1 ‏%2 خلال %3، وأوقفت إعادة التشغيل مؤقتًا حتى %4.</translation>
    </message>
    <message>
        <source>%1 crashed %2; restarts paused until %3.</source>
        <translation>تعطل %1 ‏%2، وأوقفت إعادة التشغيل مؤقتًا حتى %3.</translation>
    </message>
</context>
<context>
    <name>spawner::DaemonConnection</name>
    <message>
        <source>The spawner does not answer any more.</source>
        <translation>لم يعد spawner يستجيب.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>أُغلق الاتصال.</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation>لا يوجد اتصال بـ %1.</translation>
    </message>
    <message>
        <source>The connection “%1” is set to look only.</source>
        <translation>الاتصال «%1» مضبوط للعرض فقط.</translation>
    </message>
    <message>
        <source>You may look at this spawner, but not change anything.</source>
        <translation>يمكنك الاطلاع على spawner هذا دون تغيير أي شيء.</translation>
    </message>
</context>
<context>
    <name>spawner::DaemonLauncher</name>
    <message>
        <source>There is no systemctl on this computer.</source>
        <translation>لا يوجد systemctl على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>systemctl did not answer in time.</source>
        <translation>لم يستجب systemctl في الوقت المناسب.</translation>
    </message>
    <message>
        <source>fcgi-spawner is not installed on this computer.</source>
        <translation>fcgi-spawner غير مثبت على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The spawner service could not start: %1</source>
        <translation>تعذر على خدمة spawner أن تبدأ: %1</translation>
    </message>
    <message>
        <source>The spawner service runs, but its control socket is not at %1.</source>
        <translation>خدمة spawner تعمل، لكن مقبس تحكمها ليس في %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>لا يمكن إنشاء المجلد %1.</translation>
    </message>
    <message>
        <source>The spawner service could not be started.</source>
        <translation>تعذر بدء خدمة spawner.</translation>
    </message>
    <message>
        <source>The spawner service could not be stopped.</source>
        <translation>تعذر إيقاف خدمة spawner.</translation>
    </message>
    <message>
        <source>The spawner with the process number %1 does not run any more.</source>
        <translation>لم يعد spawner ذو رقم العملية %1 يعمل.</translation>
    </message>
    <message>
        <source>The spawner has not ended yet: it waits for requests that are under way.</source>
        <translation>لم ينته spawner بعد، فهو ينتظر الطلبات الجارية.</translation>
    </message>
</context>
<context>
    <name>spawner::DaemonPage</name>
    <message>
        <source>Settings in force</source>
        <translation>الإعدادات السارية</translation>
    </message>
    <message>
        <source>Search the spawner's settings</source>
        <translation>البحث في إعدادات spawner</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>The last one: where the value of a setting is from.</extracomment>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>The spawner's settings in force</source>
        <translation>إعدادات spawner السارية</translation>
    </message>
    <message>
        <source>Its file</source>
        <translation>ملفه</translation>
    </message>
    <message>
        <source>&amp;Open in the editor</source>
        <translation>&amp;فتح في المحرر</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>ف&amp;حص الملف</translation>
    </message>
    <message>
        <source>&amp;Put it in force</source>
        <translation>ت&amp;طبيقه</translation>
    </message>
    <message>
        <source>Mistakes in the file</source>
        <translation>أخطاء الملف</translation>
    </message>
    <message>
        <source>Not connected to a spawner: its settings show once there is a connection.</source>
        <translation>غير متصل بأي spawner: تظهر إعداداته متى وُجد اتصال.</translation>
    </message>
    <message>
        <source>It was started without a file: flags and defaults apply.</source>
        <translation>بُدئ دون ملف، وتسري الخيارات والقيم الافتراضية.</translation>
    </message>
    <message>
        <source>From %1 on %2; edit it there.</source>
        <translation>من %1 على %2، حرّره هناك.</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>من %1.</translation>
    </message>
    <message>
        <source>From %1, which you may not change.</source>
        <translation>من %1، ولا يحق لك تغييره.</translation>
    </message>
    <message>
        <source>standard</source>
        <extracomment>Where the value of a setting is from, if nobody set it.</extracomment>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>changes at the next restart</source>
        <extracomment>Shown in place of where a value is from: the file has another one.</extracomment>
        <translation>يتغير عند إعادة التشغيل التالية</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <extracomment>A place in the file that is named above, and what is wrong there.</extracomment>
        <translation>السطر %1، العمود %2: %3</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <extracomment>A place in another file, and what is wrong there.</extracomment>
        <translation>%1، السطر %2، العمود %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s); the settings from before stay in force.</source>
        <translation>
            <numerusform>لا أخطاء، وتبقى الإعدادات السابقة سارية.</numerusform>
            <numerusform>خطأ واحد، وتبقى الإعدادات السابقة سارية.</numerusform>
            <numerusform>خطآن، وتبقى الإعدادات السابقة سارية.</numerusform>
            <numerusform>%n أخطاء، وتبقى الإعدادات السابقة سارية.</numerusform>
            <numerusform>%n خطأً، وتبقى الإعدادات السابقة سارية.</numerusform>
            <numerusform>%n خطأ، وتبقى الإعدادات السابقة سارية.</numerusform>
            </translation>
    </message>
    <message>
        <source>The file has no mistakes.</source>
        <translation>لا أخطاء في الملف.</translation>
    </message>
    <message>
        <source>The file is in force.</source>
        <translation>الملف سارٍ الآن.</translation>
    </message>
    <message>
        <source>The file is in force, but for what takes a restart of the spawner: %1</source>
        <translation>الملف سارٍ الآن، عدا ما يستلزم إعادة تشغيل spawner: %1</translation>
    </message>
    <message>
        <source>No program opens %1.</source>
        <translation>لا يوجد برنامج يفتح %1.</translation>
    </message>
    <message>
        <source>Spawner</source>
        <translation>spawner</translation>
    </message>
</context>
<context>
    <name>spawner::DaemonStart</name>
    <message>
        <source>The spawner was started, but its control socket %1 does not answer.</source>
        <translation>بُدئ spawner، لكن مقبس تحكمه %1 لا يستجيب.</translation>
    </message>
    <message>
        <source>cannot make the lock file %1</source>
        <translation>لا يمكن إنشاء ملف القفل %1</translation>
    </message>
    <message>
        <source>cannot make a pipe</source>
        <translation>لا يمكن إنشاء أنبوب</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>لا يمكن بدء %1: %2</translation>
    </message>
    <message>
        <source>The spawner ended right after it was started.</source>
        <translation>انتهى spawner فور بدئه.</translation>
    </message>
    <message>
        <source>The spawner could not start: %1</source>
        <translation>تعذر على spawner أن يبدأ: %1</translation>
    </message>
</context>
<context>
    <name>spawner::DeployController</name>
    <message>
        <source>Nothing can be deployed to %1</source>
        <translation>لا يمكن نشر أي شيء إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n program(s))</source>
        <extracomment>%1 a folder</extracomment>
        <translation>
            <numerusform>%1 (لا برامج)</numerusform>
            <numerusform>%1 (برنامج واحد)</numerusform>
            <numerusform>%1 (برنامجان)</numerusform>
            <numerusform>%1 (%n برامج)</numerusform>
            <numerusform>%1 (%n برنامجًا)</numerusform>
            <numerusform>%1 (%n برنامج)</numerusform>
            </translation>
    </message>
    <message>
        <source>%1: a folder without a *.fcgi program</source>
        <translation>%1: مجلد ليس فيه برنامج ‎*.fcgi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a sentence about a crash, %2 the last line that the app wrote</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This cannot be deployed</source>
        <translation>لا يمكن نشر هذا</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            </translation>
    </message>
    <message>
        <source>Deploy to %1 → %2</source>
        <extracomment>%1 a daemon ("This computer", "web1"), %2 a folder there</extracomment>
        <translation>نشر إلى %1 ‏←‏ %2</translation>
    </message>
    <message>
        <source>Nothing was deployed: %1</source>
        <translation>لم يُنشر شيء: %1</translation>
    </message>
    <message>
        <source>it is a folder without a *.fcgi program</source>
        <translation>إنه مجلد ليس فيه برنامج ‎*.fcgi</translation>
    </message>
    <message>
        <source>it is the app itself</source>
        <translation>إنه التطبيق نفسه</translation>
    </message>
    <message>
        <source>%1 was not deployed: %2.</source>
        <extracomment>%1 a file, %2 a reason: "it is a folder"</extracomment>
        <translation>لم يُنشر %1: %2.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>اختيار غيره…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>View log</source>
        <translation>عرض السجل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>%1 deployed</source>
        <translation>نُشر %1</translation>
    </message>
    <message>
        <source>%1 was not deployed: %2</source>
        <extracomment>%1 an app, %2 what the spawner says: a sentence without a full stop</extracomment>
        <translation>لم يُنشر %1: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Rolling back %1…</source>
        <translation>يجري التراجع عن إصدار %1…</translation>
    </message>
    <message>
        <source>%1 rolled back</source>
        <translation>جرى التراجع عن إصدار %1</translation>
    </message>
    <message>
        <source>%1 was not rolled back: %2</source>
        <translation>لم يجر التراجع عن إصدار %1: %2</translation>
    </message>
    <message>
        <source>Rolling back %1: %2</source>
        <translation>يجري التراجع عن إصدار %1: %2</translation>
    </message>
    <message>
        <source>%1 after it was deployed: %2</source>
        <extracomment>%1 an app, %2 what happened</extracomment>
        <translation>%1 بعد نشره: %2</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>FastCGI programs (*.fcgi)</source>
        <translation>برامج FastCGI ‏(*.fcgi)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation>&amp;نشر</translation>
    </message>
</context>
<context>
    <name>spawner::DeployPage</name>
    <message>
        <source>When a file is deployed</source>
        <translation>عند نشر ملف</translation>
    </message>
    <message>
        <source>&amp;Ask before an app is replaced</source>
        <translation>ال&amp;سؤال قبل استبدال تطبيق</translation>
    </message>
    <message>
        <source>Undo brings the version from before back in any case.</source>
        <translation>في كل الأحوال يعيد «تراجع» الإصدار السابق.</translation>
    </message>
    <message>
        <source>&amp;Open its page in the browser afterwards</source>
        <translation>&amp;فتح صفحته في المتصفح بعد ذلك</translation>
    </message>
    <message>
        <source>Versions from before</source>
        <translation>الإصدارات السابقة</translation>
    </message>
    <message>
        <source>How many are kept is a setting of the spawner (keep-versions), for all who deploy there.</source>
        <translation>عدد ما يُحتفظ به إعداد من إعدادات spawner ‏(keep-versions)، ويسري على كل من ينشر هناك.</translation>
    </message>
    <message>
        <source>&amp;Show the spawner's settings</source>
        <translation>إ&amp;ظهار إعدادات spawner</translation>
    </message>
    <message>
        <source>Deploying</source>
        <translation>النشر</translation>
    </message>
</context>
<context>
    <name>spawner::Deployment</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>لا تمكن قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 became shorter while it was being uploaded; nothing has changed</source>
        <translation>صار %1 أقصر أثناء رفعه، ولم يتغير شيء</translation>
    </message>
    <message>
        <source>the connection was lost while %1 was being put in place; its versions tell whether it is</source>
        <translation>انقطع الاتصال أثناء وضع %1 في مكانه، وإصداراته تبين هل تم ذلك</translation>
    </message>
    <message>
        <source>the connection was lost while %1 was being uploaded; nothing has changed</source>
        <translation>انقطع الاتصال أثناء رفع %1، ولم يتغير شيء</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>يقرأ %1…</translation>
    </message>
    <message>
        <source>Uploading %1: %2 of %3</source>
        <extracomment>%1 an app, %2 and %3 sizes</extracomment>
        <translation>يرفع %1: %2 من %3</translation>
    </message>
    <message>
        <source>Putting %1 in place…</source>
        <translation>يضع %1 في مكانه…</translation>
    </message>
    <message>
        <source>Deploying %1: %2</source>
        <extracomment>%1 an app, %2 what the spawner is doing</extracomment>
        <translation>ينشر %1: %2</translation>
    </message>
</context>
<context>
    <name>spawner::DetailsPane</name>
    <message>
        <source>Choose an app to see its details.</source>
        <translation>اختر تطبيقًا لعرض تفاصيله.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>لم يعد %1 موجودًا.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings, and what would happen to a request now</source>
        <translation>الإعدادات، وما الذي سيحدث لطلب الآن</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Processes of the app</source>
        <translation>عمليات التطبيق</translation>
    </message>
    <message>
        <source>Facts about the app</source>
        <translation>معلومات عن التطبيق</translation>
    </message>
</context>
<context>
    <name>spawner::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>معلومات التشخيص</translation>
    </message>
    <message>
        <source>&amp;What this program sees. Passwords, tokens and the names of home folders are removed; read it before you send it.</source>
        <translation>&amp;ما يراه هذا البرنامج. أُزيلت كلمات السر والرموز وأسماء المجلدات الشخصية، فاقرأه قبل إرساله.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>حفظ معلومات التشخيص</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>نصوص (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>لا تمكن كتابة %1: %2</translation>
    </message>
</context>
<context>
    <name>spawner::DoctorDialog</name>
    <message>
        <source>&amp;Examine:</source>
        <translation>&amp;فحص:</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>البحث عن المشاكل</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>إعادة ال&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;Mend it with:</source>
        <translation>إ&amp;صلاحه بـ:</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>The doctor is at work</source>
        <translation>البحث عن المشاكل جارٍ</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The second: the file, port or app that was looked at.</extracomment>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>There is no app %1.</source>
        <translation>لا يوجد تطبيق باسم %1.</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>يفحص كل شيء…</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>يفحص %1…</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>لا توجد أي مشكلة.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend.</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى إصلاح.</numerusform>
            <numerusform>شيء واحد يحتاج إلى إصلاح.</numerusform>
            <numerusform>شيئان يحتاجان إلى إصلاح.</numerusform>
            <numerusform>%n أشياء تحتاج إلى إصلاح.</numerusform>
            <numerusform>%n شيئًا يحتاج إلى إصلاح.</numerusform>
            <numerusform>%n شيء يحتاج إلى إصلاح.</numerusform>
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
        <translation>بدء</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>تعطل</translation>
    </message>
    <message>
        <source>Crash loop</source>
        <translation>تعطل متكرر</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>تعافٍ</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>إصدار جديد</translation>
    </message>
    <message>
        <source>New version failed</source>
        <translation>فشل الإصدار الجديد</translation>
    </message>
    <message>
        <source>App added</source>
        <translation>إضافة تطبيق</translation>
    </message>
    <message>
        <source>App removed</source>
        <translation>إزالة تطبيق</translation>
    </message>
    <message>
        <source>File refused</source>
        <translation>رفض ملف</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Settings read</source>
        <translation>قراءة الإعدادات</translation>
    </message>
    <message>
        <source>Settings wrong</source>
        <translation>خطأ في الإعدادات</translation>
    </message>
    <message>
        <source>Spawner stops</source>
        <translation>توقف spawner</translation>
    </message>
</context>
<context>
    <name>spawner::EventsModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>The kind of an event.</extracomment>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>App</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>The sentence that tells of an event.</extracomment>
        <translation>ما الذي حدث</translation>
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
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%n أحداث</numerusform>
            <numerusform>%n حدثًا</numerusform>
            <numerusform>%n حدث</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hidden</source>
        <extracomment>%1 is "12 events"; the number is of those that the search hides.</extracomment>
        <translation>
            <numerusform>%1، لا شيء مخفي</numerusform>
            <numerusform>%1، واحد مخفي</numerusform>
            <numerusform>%1، اثنان مخفيان</numerusform>
            <numerusform>%1، %n مخفية</numerusform>
            <numerusform>%1، %n مخفية</numerusform>
            <numerusform>%1، %n مخفية</numerusform>
            </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Which events are shown</source>
        <translation>الأحداث المعروضة</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>كل الأحداث</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشاكل</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>البحث في الأحداث</translation>
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
        <translation>ما الذي سيحدث لطلب الآن</translation>
    </message>
    <message>
        <source>Settings of the app</source>
        <translation>إعدادات التطبيق</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
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
        <translation>%1، الدور %2</translation>
    </message>
    <message>
        <source>%1 (at least %2, at most %3)</source>
        <translation>%1 (%2 على الأقل، %3 على الأكثر)</translation>
    </message>
    <message>
        <source>stopped after %1 without a request</source>
        <translation>يوقَف بعد %1 دون طلبات</translation>
    </message>
    <message>
        <source>never stopped for being idle</source>
        <translation>لا يوقَف أبدًا بسبب الخمول</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>%1 (%2 with an error), %3 cold starts, %4 in, %5 out</source>
        <translation>%1 (%2 بخطأ)، البدء البارد: %3، الوارد: %4، الصادر: %5</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1، منذ %2</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>بسبب التعطل</translation>
    </message>
    <message>
        <source>did not start</source>
        <translation>لتعذر البدء</translation>
    </message>
    <message>
        <source>finished by themselves</source>
        <translation>من تلقاء نفسها</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>بسبب الخمول</translation>
    </message>
    <message>
        <source>replaced by a new version</source>
        <translation>لحلول إصدار جديد</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>بسبب الإزالة</translation>
    </message>
    <message>
        <source>stopped by somebody</source>
        <translation>بإيقاف يدوي</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>بسبب التعلق</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>عند إيقاف spawner</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>How many processes ended for what reason: "3 idle".</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 (%2, changed %3)</source>
        <translation>%1 (%2، تغيّر %3)</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>الحالة:</translation>
    </message>
    <message>
        <source>Problem:</source>
        <translation>المشكلة:</translation>
    </message>
    <message>
        <source>Last exit:</source>
        <translation>آخر خروج:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>الملف:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>العنوان:</translation>
    </message>
    <message>
        <source>Mode:</source>
        <translation>النمط:</translation>
    </message>
    <message>
        <source>Processes:</source>
        <translation>العمليات:</translation>
    </message>
    <message>
        <source>When idle:</source>
        <translation>عند الخمول:</translation>
    </message>
    <message>
        <source>Uptime:</source>
        <translation>مدة التشغيل:</translation>
    </message>
    <message>
        <source>Requests:</source>
        <translation>الطلبات:</translation>
    </message>
    <message>
        <source>Ended processes:</source>
        <translation>العمليات المنتهية:</translation>
    </message>
</context>
<context>
    <name>spawner::FilePreflight</name>
    <message>
        <source>it is not there</source>
        <translation>إنه غير موجود</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>إنه مجلد</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>لا تمكن قراءته: %1</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>إنه فارغ</translation>
    </message>
    <message>
        <source>nothing of its name can be the name of an app</source>
        <translation>لا يصلح أي جزء من اسمه اسمًا لتطبيق</translation>
    </message>
    <message>
        <source>it is neither a program nor a script that begins with #!</source>
        <translation>ليس برنامجًا ولا نصًا برمجيًا يبدأ بـ #!</translation>
    </message>
    <message>
        <source>it begins with #!, but names no interpreter</source>
        <translation>يبدأ بـ #! لكنه لا يسمي مفسرًا</translation>
    </message>
    <message>
        <source>it has Windows line ends, so that its interpreter would not be found</source>
        <translation>نهايات أسطره بصيغة Windows، فلن يُعثر على مفسره</translation>
    </message>
    <message>
        <source>its interpreter %1 is not on this computer</source>
        <translation>مفسره %1 ليس على هذا الحاسوب</translation>
    </message>
    <message>
        <source>it is an object file or a core dump, no program</source>
        <translation>إنه ملف كائن أو تفريغ ذاكرة، وليس برنامجًا</translation>
    </message>
    <message>
        <source>it is a program for another kind of computer</source>
        <translation>إنه برنامج لنوع آخر من الحواسيب</translation>
    </message>
    <message>
        <source>it is not complete: it ends too early</source>
        <translation>إنه غير مكتمل، ينتهي قبل أوانه</translation>
    </message>
    <message>
        <source>Give the app a name.</source>
        <translation>أعط التطبيق اسمًا.</translation>
    </message>
    <message>
        <source>There is nothing between two slashes.</source>
        <translation>لا شيء بين شرطتين مائلتين.</translation>
    </message>
    <message>
        <source>No part of the name may begin with a dot.</source>
        <translation>لا يجوز أن يبدأ أي جزء من الاسم بنقطة.</translation>
    </message>
    <message>
        <source>The name has a control character.</source>
        <translation>في الاسم محرف تحكم.</translation>
    </message>
    <message numerus="yes">
        <source>There may be at most %n folders before the name.</source>
        <translation>
            <numerusform>لا يجوز أن يسبق الاسم أي مجلد.</numerusform>
            <numerusform>يجوز أن يسبق الاسم مجلد واحد على الأكثر.</numerusform>
            <numerusform>يجوز أن يسبق الاسم مجلدان على الأكثر.</numerusform>
            <numerusform>يجوز أن تسبق الاسم %n مجلدات على الأكثر.</numerusform>
            <numerusform>يجوز أن يسبق الاسم %n مجلدًا على الأكثر.</numerusform>
            <numerusform>يجوز أن يسبق الاسم %n مجلد على الأكثر.</numerusform>
            </translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>الاسم أطول من اللازم.</translation>
    </message>
</context>
<context>
    <name>spawner::FirstRunDaemonPage</name>
    <message>
        <source>A spawner runs the FastCGI programs of a folder: each is on the web as soon as its file is there. This program shows and controls it.</source>
        <translation>يشغّل spawner برامج FastCGI الموجودة في مجلد، فيصبح كل منها على الويب فور وجود ملفه هناك. وهذا البرنامج يعرضه ويتحكم فيه.</translation>
    </message>
    <message>
        <source>&amp;Use the one that is running</source>
        <translation>ا&amp;ستخدام الذي يعمل الآن</translation>
    </message>
    <message>
        <source>Spawners that are running</source>
        <translation>ما يعمل من spawner</translation>
    </message>
    <message>
        <source>None is running on this computer.</source>
        <translation>لا يعمل أي منها على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Start one for me</source>
        <translation>&amp;بدء واحد لي</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>&amp;Folder of the programs:</source>
        <translation>&amp;مجلد البرامج:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>ال&amp;عنوان:</translation>
    </message>
    <message>
        <source>Connect to a server by ss&amp;h</source>
        <translation>الا&amp;تصال بخادم عبر ssh</translation>
    </message>
    <message>
        <source>admin@web1.example.org</source>
        <translation>admin@web1.example.org</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>الخا&amp;دم:</translation>
    </message>
    <message numerus="yes">
        <source>%1 already has %n FastCGI program(s).</source>
        <translation>
            <numerusform>ليس في %1 أي برنامج FastCGI.</numerusform>
            <numerusform>في %1 برنامج FastCGI واحد بالفعل.</numerusform>
            <numerusform>في %1 برنامجا FastCGI اثنان بالفعل.</numerusform>
            <numerusform>في %1 بالفعل %n برامج FastCGI.</numerusform>
            <numerusform>في %1 بالفعل %n برنامج FastCGI.</numerusform>
            <numerusform>في %1 بالفعل %n برنامج FastCGI.</numerusform>
            </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A spawner, and where it listens.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The service that is installed will be started; folder and address are in its own settings.</source>
        <translation>ستُشغَّل الخدمة المثبّتة؛ المجلد والعنوان في إعداداتها الخاصة.</translation>
    </message>
    <message>
        <source>This needs a port, as in :8080.</source>
        <translation>يلزم هنا منفذ، كما في ‎:8080.</translation>
    </message>
    <message>
        <source>Port %1 is free.</source>
        <translation>المنفذ %1 متاح.</translation>
    </message>
    <message>
        <source>Port %1 is used by %2 (PID %3).</source>
        <translation>المنفذ %1 يستخدمه %2 (PID %3).</translation>
    </message>
    <message>
        <source>Port %1 is used by a program of another user.</source>
        <translation>المنفذ %1 يستخدمه برنامج لمستخدم آخر.</translation>
    </message>
    <message>
        <source>Use &amp;%1</source>
        <extracomment>A number of a port that is free.</extracomment>
        <translation>استخدام &amp;%1</translation>
    </message>
    <message>
        <source>Folder of the programs</source>
        <translation>مجلد البرامج</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>يبدأ…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>يتصل بـ %1…</translation>
    </message>
    <message>
        <source>Which spawner?</source>
        <translation>أي spawner؟</translation>
    </message>
</context>
<context>
    <name>spawner::FirstRunDesktopPage</name>
    <message>
        <source>All of this can be changed later in the settings.</source>
        <translation>يمكن تغيير كل هذا لاحقًا في الإعدادات.</translation>
    </message>
    <message>
        <source>Start this program when I &amp;log in</source>
        <translation>بدء هذا البرنامج عند تسجيل الد&amp;خول</translation>
    </message>
    <message>
        <source>When an app crashes, a notification says so and offers its log.</source>
        <translation>عندما يتعطل تطبيق، يخبرك إشعار بذلك ويعرض سجله.</translation>
    </message>
    <message>
        <source>Send a &amp;test notification</source>
        <translation>إ&amp;رسال إشعار تجريبي</translation>
    </message>
    <message>
        <source>The icon in the tray shows at a glance whether apps run or crashed. Its menu opens, restarts and stops them, also while the window is closed.</source>
        <translation>تبين الأيقونة في علبة النظام بلمحة هل التطبيقات تعمل أم تعطلت. وقائمتها تفتحها وتعيد تشغيلها وتوقفها، حتى والنافذة مغلقة.</translation>
    </message>
    <message>
        <source>No tray was found on this desktop. This program works without one.</source>
        <translation>لم يُعثر على علبة نظام في سطح المكتب هذا. ويعمل هذا البرنامج من دونها.</translation>
    </message>
    <message>
        <source>Sent. If nothing appeared, the desktop may be set not to disturb.</source>
        <translation>أُرسل. إن لم يظهر شيء فربما كان سطح المكتب مضبوطًا على عدم الإزعاج.</translation>
    </message>
    <message>
        <source>At your desktop</source>
        <translation>على سطح مكتبك</translation>
    </message>
</context>
<context>
    <name>spawner::FirstRunSamplePage</name>
    <message>
        <source>&amp;Deploy the sample hello.fcgi</source>
        <translation>ن&amp;شر المثال hello.fcgi</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;فتح في المتصفح</translation>
    </message>
    <message>
        <source>Apps of the spawner</source>
        <translation>تطبيقات spawner</translation>
    </message>
    <message>
        <source>There are no apps in %1 yet. The sample is a page that says hello.</source>
        <translation>لا توجد تطبيقات في %1 بعد. والمثال صفحة تلقي التحية.</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) are in %1 already.</source>
        <translation>
            <numerusform>لا توجد تطبيقات في %1.</numerusform>
            <numerusform>يوجد تطبيق واحد في %1 بالفعل.</numerusform>
            <numerusform>يوجد تطبيقان في %1 بالفعل.</numerusform>
            <numerusform>توجد %n تطبيقات في %1 بالفعل.</numerusform>
            <numerusform>يوجد %n تطبيقًا في %1 بالفعل.</numerusform>
            <numerusform>يوجد %n تطبيق في %1 بالفعل.</numerusform>
            </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An app and how it is: "hello.fcgi: Running".</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Deploying…</source>
        <translation>ينشر…</translation>
    </message>
    <message>
        <source>%1 is on the web.</source>
        <translation>أصبح %1 على الويب.</translation>
    </message>
    <message>
        <source>The spawner has no address that a browser could open.</source>
        <translation>ليس لـ spawner عنوان يمكن لمتصفح فتحه.</translation>
    </message>
    <message>
        <source>No browser opens %1.</source>
        <translation>لا يوجد متصفح يفتح %1.</translation>
    </message>
    <message>
        <source>A first page</source>
        <translation>الصفحة الأولى</translation>
    </message>
</context>
<context>
    <name>spawner::FirstRunWizard</name>
    <message>
        <source>Welcome to FastCGI Spawner</source>
        <translation>مرحبًا بك في FastCGI Spawner</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A step, and how many there are.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>يُرجى الانتظار</translation>
    </message>
    <message>
        <source>S&amp;kip all this</source>
        <translation>تخ&amp;طي كل هذا</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ر&amp;جوع</translation>
    </message>
    <message>
        <source>Fi&amp;nish</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التا&amp;لي</translation>
    </message>
</context>
<context>
    <name>spawner::Format</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent; %1 is the number. Write it as is usual, with or without a (narrow, no-break) space.</extracomment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <extracomment>Requests per second, short; %1 is the number.</extracomment>
        <translation>%1 طلب/ث</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ملّي ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1:%2 min</source>
        <extracomment>Minutes and seconds, as in 1:05 min.</extracomment>
        <translation>%1:%2 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>Hours and minutes, short.</extracomment>
        <translation>%1 س %2 د</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>0 يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::GeneralPage</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>ال&amp;لغة:</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Colors:</source>
        <translation>الأل&amp;وان:</translation>
    </message>
    <message>
        <source>&amp;Reduce motion: nothing blinks, slides or fades</source>
        <translation>&amp;تقليل الحركة: لا وميض ولا انزلاق ولا تلاشٍ</translation>
    </message>
    <message>
        <source>At login</source>
        <translation>عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Start this program when I log in</source>
        <translation>&amp;بدء هذا البرنامج عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Start it &amp;hidden, in the tray</source>
        <translation>بدؤه م&amp;خفيًا في علبة النظام</translation>
    </message>
    <message>
        <source>Window and tray</source>
        <translation>النافذة وعلبة النظام</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>البقاء في علبة النظام</translation>
    </message>
    <message>
        <source>Quit this program</source>
        <translation>إنهاء هذا البرنامج</translation>
    </message>
    <message>
        <source>When the &amp;window is closed:</source>
        <translation>عند إ&amp;غلاق النافذة:</translation>
    </message>
    <message>
        <source>Apps and their spawner keep running in any case.</source>
        <translation>في كل الأحوال تواصل التطبيقات وspawner عملها.</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray</source>
        <translation>إ&amp;ظهار أيقونة في علبة النظام</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>In color</source>
        <translation>ملون</translation>
    </message>
    <message>
        <source>Light, for dark panels</source>
        <translation>فاتح، للأشرطة الداكنة</translation>
    </message>
    <message>
        <source>Dark, for light panels</source>
        <translation>داكن، للأشرطة الفاتحة</translation>
    </message>
    <message>
        <source>Icon st&amp;yle:</source>
        <translation>&amp;نمط الأيقونة:</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The language of the desktop.</extracomment>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>No tray was found on this desktop. This program works without one.</source>
        <translation>لم يُعثر على علبة نظام في سطح المكتب هذا. ويعمل هذا البرنامج من دونها.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
</context>
<context>
    <name>spawner::HostStrip</name>
    <message>
        <source>%1 – production</source>
        <translation>%1 – إنتاج</translation>
    </message>
    <message>
        <source>%1 – production, read-only</source>
        <translation>%1 – إنتاج، للقراءة فقط</translation>
    </message>
    <message>
        <source>%1 – read-only</source>
        <translation>%1 – للقراءة فقط</translation>
    </message>
</context>
<context>
    <name>spawner::IdleState</name>
    <message numerus="yes">
        <source>Stops in %n second(s)</source>
        <translation>
            <numerusform>يتوقف الآن</numerusform>
            <numerusform>يتوقف بعد ثانية واحدة</numerusform>
            <numerusform>يتوقف بعد ثانيتين</numerusform>
            <numerusform>يتوقف بعد %n ثوانٍ</numerusform>
            <numerusform>يتوقف بعد %n ثانية</numerusform>
            <numerusform>يتوقف بعد %n ثانية</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Stops in %n minute(s)</source>
        <translation>
            <numerusform>يتوقف الآن</numerusform>
            <numerusform>يتوقف بعد دقيقة واحدة</numerusform>
            <numerusform>يتوقف بعد دقيقتين</numerusform>
            <numerusform>يتوقف بعد %n دقائق</numerusform>
            <numerusform>يتوقف بعد %n دقيقة</numerusform>
            <numerusform>يتوقف بعد %n دقيقة</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Stops in %n hour(s)</source>
        <translation>
            <numerusform>يتوقف الآن</numerusform>
            <numerusform>يتوقف بعد ساعة واحدة</numerusform>
            <numerusform>يتوقف بعد ساعتين</numerusform>
            <numerusform>يتوقف بعد %n ساعات</numerusform>
            <numerusform>يتوقف بعد %n ساعة</numerusform>
            <numerusform>يتوقف بعد %n ساعة</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Tries again in %n second(s)</source>
        <translation>
            <numerusform>يحاول من جديد الآن</numerusform>
            <numerusform>يحاول من جديد بعد ثانية واحدة</numerusform>
            <numerusform>يحاول من جديد بعد ثانيتين</numerusform>
            <numerusform>يحاول من جديد بعد %n ثوانٍ</numerusform>
            <numerusform>يحاول من جديد بعد %n ثانية</numerusform>
            <numerusform>يحاول من جديد بعد %n ثانية</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Tries again in %n minute(s)</source>
        <translation>
            <numerusform>يحاول من جديد الآن</numerusform>
            <numerusform>يحاول من جديد بعد دقيقة واحدة</numerusform>
            <numerusform>يحاول من جديد بعد دقيقتين</numerusform>
            <numerusform>يحاول من جديد بعد %n دقائق</numerusform>
            <numerusform>يحاول من جديد بعد %n دقيقة</numerusform>
            <numerusform>يحاول من جديد بعد %n دقيقة</numerusform>
            </translation>
    </message>
    <message>
        <source>kept alive</source>
        <extracomment>Of an app: it is not stopped for being idle.</extracomment>
        <translation>يُبقى نشطًا</translation>
    </message>
    <message>
        <source>active</source>
        <extracomment>Of an app: requests are in flight.</extracomment>
        <translation>نشط</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>باقٍ</translation>
    </message>
    <message>
        <source>retry in %1</source>
        <extracomment>%1 is a time, as in "8 s".</extracomment>
        <translation>محاولة بعد %1</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>عند الطلب</translation>
    </message>
    <message>
        <source>Kept alive</source>
        <translation>يُبقى نشطًا</translation>
    </message>
    <message>
        <source>Active now, and kept alive</source>
        <translation>نشط الآن، ويُبقى كذلك</translation>
    </message>
    <message>
        <source>Active: requests are in flight</source>
        <translation>نشط: هناك طلبات جارية</translation>
    </message>
    <message>
        <source>Not stopped for being idle</source>
        <translation>لا يوقَف بسبب الخمول</translation>
    </message>
    <message>
        <source>Kept alive; starts on the next request</source>
        <translation>يُبقى نشطًا، ويبدأ مع الطلب التالي</translation>
    </message>
    <message>
        <source>Starts on the next request</source>
        <translation>يبدأ مع الطلب التالي</translation>
    </message>
</context>
<context>
    <name>spawner::InfoBar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
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
        <translation>إنهاء قسري</translation>
    </message>
    <message>
        <source>Kill process %1 of %2?</source>
        <translation>إنهاء العملية %1 من %2 قسرًا؟</translation>
    </message>
    <message numerus="yes">
        <source>Kill %n process(es)?</source>
        <translation>
            <numerusform>عدم إنهاء أي عملية؟</numerusform>
            <numerusform>إنهاء عملية واحدة قسرًا؟</numerusform>
            <numerusform>إنهاء عمليتين قسرًا؟</numerusform>
            <numerusform>إنهاء %n عمليات قسرًا؟</numerusform>
            <numerusform>إنهاء %n عملية قسرًا؟</numerusform>
            <numerusform>إنهاء %n عملية قسرًا؟</numerusform>
            </translation>
    </message>
    <message>
        <source>SIGKILL ends a process at once: it cannot save anything. Stop is kinder, and waits for requests.</source>
        <translation>ينهي SIGKILL العملية فورًا، فلا يمكنها حفظ شيء. أما الإيقاف فألطف، وينتظر الطلبات.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that are under way will fail.</source>
        <translation>
            <numerusform>لن يفشل أي طلب جارٍ.</numerusform>
            <numerusform>سيفشل طلب جارٍ واحد.</numerusform>
            <numerusform>سيفشل طلبان جاريان.</numerusform>
            <numerusform>ستفشل %n طلبات جارية.</numerusform>
            <numerusform>سيفشل %n طلبًا جاريًا.</numerusform>
            <numerusform>سيفشل %n طلب جارٍ.</numerusform>
            </translation>
    </message>
    <message>
        <source>&amp;Kill</source>
        <translation>إن&amp;هاء قسري</translation>
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
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>“%1” is no level</source>
        <translation>«%1» ليس مستوى</translation>
    </message>
    <message>
        <source>“%1” is no stream</source>
        <translation>«%1» ليس دفقًا</translation>
    </message>
    <message>
        <source>there is no regular expression</source>
        <translation>لا يوجد تعبير نمطي</translation>
    </message>
    <message>
        <source>“auto” needs a group that captures the level</source>
        <translation>«auto» يحتاج إلى مجموعة تلتقط المستوى</translation>
    </message>
</context>
<context>
    <name>spawner::LogBar</name>
    <message>
        <source>&amp;All apps</source>
        <translation>&amp;كل التطبيقات</translation>
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
        <translation>تعبير غير صالح</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>The number of the hit of a search that is shown, and how many there are.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Hit %1 of %2</source>
        <translation>النتيجة %1 من %2</translation>
    </message>
    <message>
        <source>All apps</source>
        <translation>كل التطبيقات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s)</source>
        <translation>
            <numerusform>لا تطبيقات</numerusform>
            <numerusform>تطبيق واحد</numerusform>
            <numerusform>تطبيقان</numerusform>
            <numerusform>%Ln تطبيقات</numerusform>
            <numerusform>%Ln تطبيقًا</numerusform>
            <numerusform>%Ln تطبيق</numerusform>
            </translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>كل الدفوق</translation>
    </message>
    <message>
        <source>No streams</source>
        <translation>لا دفوق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stream(s)</source>
        <translation>
            <numerusform>لا دفوق</numerusform>
            <numerusform>دفق واحد</numerusform>
            <numerusform>دفقان</numerusform>
            <numerusform>%Ln دفوق</numerusform>
            <numerusform>%Ln دفقًا</numerusform>
            <numerusform>%Ln دفق</numerusform>
            </translation>
    </message>
    <message>
        <source>Apps shown: %1</source>
        <translation>التطبيقات المعروضة: %1</translation>
    </message>
    <message>
        <source>Streams shown: %1</source>
        <translation>الدفوق المعروضة: %1</translation>
    </message>
    <message>
        <source>Levels shown: %1</source>
        <translation>المستويات المعروضة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s): go to the next</source>
        <translation>
            <numerusform>لا أخطاء: انتقال إلى التالي</numerusform>
            <numerusform>خطأ واحد: انتقال إلى التالي</numerusform>
            <numerusform>خطآن: انتقال إلى التالي</numerusform>
            <numerusform>%Ln أخطاء: انتقال إلى التالي</numerusform>
            <numerusform>%Ln خطأً: انتقال إلى التالي</numerusform>
            <numerusform>%Ln خطأ: انتقال إلى التالي</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s): go to the next</source>
        <translation>
            <numerusform>لا تحذيرات: انتقال إلى التالي</numerusform>
            <numerusform>تحذير واحد: انتقال إلى التالي</numerusform>
            <numerusform>تحذيران: انتقال إلى التالي</numerusform>
            <numerusform>%Ln تحذيرات: انتقال إلى التالي</numerusform>
            <numerusform>%Ln تحذيرًا: انتقال إلى التالي</numerusform>
            <numerusform>%Ln تحذير: انتقال إلى التالي</numerusform>
            </translation>
    </message>
    <message>
        <source>What apps print (&amp;stdout)</source>
        <translation>ما &amp;تطبعه التطبيقات (stdout)</translation>
    </message>
    <message>
        <source>What apps print as errors (s&amp;tderr)</source>
        <translation>ما تطبعه التطبيقات ك&amp;أخطاء (stderr)</translation>
    </message>
    <message>
        <source>What apps report over &amp;FastCGI</source>
        <translation>ما ت&amp;بلغ عنه التطبيقات عبر FastCGI</translation>
    </message>
    <message>
        <source>What the spawner says of &amp;apps</source>
        <translation>ما ي&amp;قوله spawner عن التطبيقات</translation>
    </message>
    <message>
        <source>Search log</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case</comment>
        <extracomment>On a small button: letters of both cases. Two letters of the script.</extracomment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Hide lines that do not match</source>
        <translation>إخفاء الأسطر غير المطابقة</translation>
    </message>
    <message>
        <source>More about the log</source>
        <translation>المزيد عن السجل</translation>
    </message>
    <message>
        <source>Which apps are shown</source>
        <translation>التطبيقات المعروضة</translation>
    </message>
    <message>
        <source>Which output is shown</source>
        <translation>المخرجات المعروضة</translation>
    </message>
    <message>
        <source>From which level on lines are shown</source>
        <translation>المستوى الذي تُعرض الأسطر بدءًا منه</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
</context>
<context>
    <name>spawner::LogDelegate</name>
    <message numerus="yes">
        <source>+%Ln line(s)</source>
        <extracomment>Behind the first line of a trace: so many more are folded under it.</extracomment>
        <translation>
            <numerusform>+%Ln سطر</numerusform>
            <numerusform>+سطر واحد</numerusform>
            <numerusform>+سطران</numerusform>
            <numerusform>+%Ln أسطر</numerusform>
            <numerusform>+%Ln سطرًا</numerusform>
            <numerusform>+%Ln سطر</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::LogDetail</name>
    <message>
        <source>Selected log lines</source>
        <translation>أسطر السجل المحددة</translation>
    </message>
    <message>
        <source>Select a line to read it in full.</source>
        <translation>حدد سطرًا لقراءته كاملًا.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more line(s)</source>
        <translation>
            <numerusform>… ولا أسطر أخرى</numerusform>
            <numerusform>… وسطر واحد آخر</numerusform>
            <numerusform>… وسطران آخران</numerusform>
            <numerusform>… و%Ln أسطر أخرى</numerusform>
            <numerusform>… و%Ln سطرًا آخر</numerusform>
            <numerusform>… و%Ln سطر آخر</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::LogLevelText</name>
    <message>
        <source>Trace</source>
        <translation>تتبع</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>تنقيح</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>فادح</translation>
    </message>
    <message>
        <source>All levels</source>
        <extracomment>On a button, short: this level of a log line or a worse one, "≥ Warning".</extracomment>
        <translation>كل المستويات</translation>
    </message>
    <message>
        <source>Debug and above</source>
        <translation>التنقيح فما فوق</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>المعلومات فما فوق</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>التحذيرات فما هو أسوأ</translation>
    </message>
    <message>
        <source>Errors and worse</source>
        <translation>الأخطاء فما هو أسوأ</translation>
    </message>
    <message>
        <source>Fatal errors only</source>
        <translation>الأخطاء الفادحة فقط</translation>
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
            <numerusform>لا ينقص هنا أي سطر</numerusform>
            <numerusform>ينقص هنا سطر واحد</numerusform>
            <numerusform>ينقص هنا سطران</numerusform>
            <numerusform>تنقص هنا %Ln أسطر</numerusform>
            <numerusform>ينقص هنا %Ln سطرًا</numerusform>
            <numerusform>ينقص هنا %Ln سطر</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older line(s) are no longer kept</source>
        <translation>
            <numerusform>لم يُحذف أي سطر أقدم</numerusform>
            <numerusform>سطر أقدم واحد لم يعد محفوظًا</numerusform>
            <numerusform>سطران أقدم لم يعودا محفوظين</numerusform>
            <numerusform>%Ln أسطر أقدم لم تعد محفوظة</numerusform>
            <numerusform>%Ln سطرًا أقدم لم تعد محفوظة</numerusform>
            <numerusform>%Ln سطر أقدم لم تعد محفوظة</numerusform>
            </translation>
    </message>
    <message>
        <source>spawner</source>
        <extracomment>The program that starts the apps, as the source of a log line.</extracomment>
        <translation>spawner</translation>
    </message>
    <message>
        <source>The line was longer; its first %1 are kept.</source>
        <translation>كان السطر أطول، واحتُفظ بأول %1 منه.</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln more line(s)</source>
        <extracomment>A log line (%1) under which others are folded, for screen readers.</extracomment>
        <translation>
            <numerusform>%1، ولا أسطر أخرى</numerusform>
            <numerusform>%1، وسطر واحد آخر</numerusform>
            <numerusform>%1، وسطران آخران</numerusform>
            <numerusform>%1، و%Ln أسطر أخرى</numerusform>
            <numerusform>%1، و%Ln سطرًا آخر</numerusform>
            <numerusform>%1، و%Ln سطر آخر</numerusform>
            </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>App</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
</context>
<context>
    <name>spawner::LogPane</name>
    <message>
        <source>cannot save %1: %2</source>
        <extracomment>%1 is a file, %2 the system's words.</extracomment>
        <translation>لا يمكن حفظ %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>↓ %Ln new</source>
        <extracomment>On a button over the log: so many new lines below. "%1" is the same for both texts.</extracomment>
        <translation>
            <numerusform>↓ لا جديد</numerusform>
            <numerusform>↓ سطر جديد</numerusform>
            <numerusform>↓ سطران جديدان</numerusform>
            <numerusform>↓ %Ln أسطر جديدة</numerusform>
            <numerusform>↓ %Ln سطرًا جديدًا</numerusform>
            <numerusform>↓ %Ln سطر جديد</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln error(s))</source>
        <extracomment>%1: "↓ 214 new".</extracomment>
        <translation>
            <numerusform>%1 (لا أخطاء)</numerusform>
            <numerusform>%1 (خطأ واحد)</numerusform>
            <numerusform>%1 (خطآن)</numerusform>
            <numerusform>%1 (%Ln أخطاء)</numerusform>
            <numerusform>%1 (%Ln خطأً)</numerusform>
            <numerusform>%1 (%Ln خطأ)</numerusform>
            </translation>
    </message>
    <message>
        <source>No output yet. What the apps print appears here.</source>
        <translation>لا مخرجات بعد. يظهر هنا ما تطبعه التطبيقات.</translation>
    </message>
    <message>
        <source>The view was cleared. New lines appear here.</source>
        <translation>مُسح العرض. تظهر الأسطر الجديدة هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), none of them passes the filter.</source>
        <translation>
            <numerusform>لا أسطر تجتاز المرشح.</numerusform>
            <numerusform>سطر واحد، لا يجتاز المرشح.</numerusform>
            <numerusform>سطران، لا يجتاز أي منهما المرشح.</numerusform>
            <numerusform>%Ln أسطر، لا يجتاز أي منها المرشح.</numerusform>
            <numerusform>%Ln سطرًا، لا يجتاز أي منها المرشح.</numerusform>
            <numerusform>%Ln سطر، لا يجتاز أي منها المرشح.</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), none matches “%1”.</source>
        <translation>
            <numerusform>لا أسطر تطابق «%1».</numerusform>
            <numerusform>سطر واحد، لا يطابق «%1».</numerusform>
            <numerusform>سطران، لا يطابق أي منهما «%1».</numerusform>
            <numerusform>%Ln أسطر، لا يطابق أي منها «%1».</numerusform>
            <numerusform>%Ln سطرًا، لا يطابق أي منها «%1».</numerusform>
            <numerusform>%Ln سطر، لا يطابق أي منها «%1».</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%Ln أسطر</numerusform>
            <numerusform>%Ln سطرًا</numerusform>
            <numerusform>%Ln سطر</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln line(s) shown</source>
        <extracomment>Rows of the log shown (%1) of all lines kept.</extracomment>
        <translation>
            <numerusform>يُعرض %1 من 0 سطر</numerusform>
            <numerusform>يُعرض %1 من سطر واحد</numerusform>
            <numerusform>يُعرض %1 من سطرين</numerusform>
            <numerusform>يُعرض %1 من %Ln أسطر</numerusform>
            <numerusform>يُعرض %1 من %Ln سطرًا</numerusform>
            <numerusform>يُعرض %1 من %Ln سطر</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>لا شيء ناقص</numerusform>
            <numerusform>سطر ناقص</numerusform>
            <numerusform>سطران ناقصان</numerusform>
            <numerusform>%Ln أسطر ناقصة</numerusform>
            <numerusform>%Ln سطرًا ناقصًا</numerusform>
            <numerusform>%Ln سطر ناقص</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older no longer kept</source>
        <translation>
            <numerusform>لم يُحذف شيء أقدم</numerusform>
            <numerusform>سطر أقدم لم يعد محفوظًا</numerusform>
            <numerusform>سطران أقدم لم يعودا محفوظين</numerusform>
            <numerusform>%Ln أسطر أقدم لم تعد محفوظة</numerusform>
            <numerusform>%Ln سطرًا أقدم لم تعد محفوظة</numerusform>
            <numerusform>%Ln سطر أقدم لم تعد محفوظة</numerusform>
            </translation>
    </message>
    <message>
        <source>spawner</source>
        <translation>spawner</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>أسطر السجل</translation>
    </message>
    <message>
        <source>Height of the selected lines</source>
        <translation>ارتفاع الأسطر المحددة</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>إظهار كل الأسطر</translation>
    </message>
    <message>
        <source>There are no bookmarks.</source>
        <translation>لا توجد علامات.</translation>
    </message>
    <message>
        <source>&amp;Copy with time and app</source>
        <translation>&amp;نسخ مع الوقت والتطبيق</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>نسخ ب&amp;صيغة JSON</translation>
    </message>
    <message>
        <source>Save &amp;all lines…</source>
        <translation>ح&amp;فظ كل الأسطر…</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>الأ&amp;وقات</translation>
    </message>
    <message>
        <source>F&amp;old traces</source>
        <translation>&amp;طي التتبعات</translation>
    </message>
    <message>
        <source>&amp;Levels…</source>
        <translation>ال&amp;مستويات…</translation>
    </message>
    <message>
        <source>Show cl&amp;eared lines</source>
        <translation>إ&amp;ظهار الأسطر الممسوحة</translation>
    </message>
    <message>
        <source>Copy with &amp;time and app</source>
        <translation>نسخ مع ال&amp;وقت والتطبيق</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>ب&amp;سط</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>&amp;طي</translation>
    </message>
    <message>
        <source>Show %1 only</source>
        <extracomment>%1 is an app.</extracomment>
        <translation>إظهار %1 فقط</translation>
    </message>
    <message>
        <source>&amp;Standard widths</source>
        <translation>العروض ال&amp;قياسية</translation>
    </message>
    <message>
        <source>No line matches.</source>
        <translation>لا يوجد سطر مطابق.</translation>
    </message>
    <message>
        <source>There are no errors here.</source>
        <translation>لا توجد أخطاء هنا.</translation>
    </message>
    <message>
        <source>There are no warnings and errors here.</source>
        <translation>لا توجد تحذيرات ولا أخطاء هنا.</translation>
    </message>
    <message>
        <source>Save all log lines</source>
        <translation>حفظ كل أسطر السجل</translation>
    </message>
    <message>
        <source>Save the log lines shown</source>
        <translation>حفظ أسطر السجل المعروضة</translation>
    </message>
    <message>
        <source>Log files (*.log)</source>
        <translation>ملفات السجل (*.log)</translation>
    </message>
    <message>
        <source>JSON, an object a line (*.jsonl)</source>
        <translation>JSON، كائن في كل سطر (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) saved to %1.</source>
        <translation>
            <numerusform>لم يُحفظ أي سطر في %1.</numerusform>
            <numerusform>حُفظ سطر واحد في %1.</numerusform>
            <numerusform>حُفظ سطران في %1.</numerusform>
            <numerusform>حُفظت %Ln أسطر في %1.</numerusform>
            <numerusform>حُفظ %Ln سطرًا في %1.</numerusform>
            <numerusform>حُفظ %Ln سطر في %1.</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::LogTimes</name>
    <message>
        <source>%1 ago</source>
        <extracomment>How long ago a log line was written: %1 is like "3:05 min".</extracomment>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>&amp;Local time</source>
        <translation>التوقيت ال&amp;محلي</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>التوقيت ال&amp;عالمي (UTC)</translation>
    </message>
    <message>
        <source>&amp;How long ago</source>
        <translation>من&amp;ذ متى</translation>
    </message>
    <message>
        <source>&amp;Since the line above</source>
        <translation>منذ ال&amp;سطر السابق</translation>
    </message>
</context>
<context>
    <name>spawner::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>&amp;Lines to keep:</source>
        <translation>ال&amp;أسطر المحتفظ بها:</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>التوقيت المحلي</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>التوقيت العالمي (UTC)</translation>
    </message>
    <message>
        <source>How long ago</source>
        <extracomment>As in "3 minutes ago".</extracomment>
        <translation>منذ متى</translation>
    </message>
    <message>
        <source>Since the line before</source>
        <translation>منذ السطر السابق</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <translation>الأ&amp;وقات:</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>&amp;لف الأسطر الطويلة</translation>
    </message>
    <message>
        <source>A search &amp;hides the lines without a match</source>
        <translation>إخ&amp;فاء الأسطر غير المطابقة عند البحث</translation>
    </message>
    <message>
        <source>Font of logs</source>
        <translation>خط السجلات</translation>
    </message>
    <message>
        <source>The fixed font of the &amp;system</source>
        <translation>الخط ثابت العرض الخاص بال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>ال&amp;خط:</translation>
    </message>
    <message>
        <source> pt</source>
        <extracomment>Follows a number: points more (or less) than the usual size. With the space before it.</extracomment>
        <translation> نقطة</translation>
    </message>
    <message>
        <source>Lar&amp;ger by:</source>
        <translation>أ&amp;كبر بمقدار:</translation>
    </message>
    <message>
        <source>What makes a line an error</source>
        <translation>ما الذي يجعل السطر خطأً</translation>
    </message>
    <message>
        <source>One rule a line: a level (error, warning, info, debug), then a regular expression. The first that matches decides. Empty: the built-in rules.</source>
        <translation>قاعدة في كل سطر: مستوى (error أو warning أو info أو debug) ثم تعبير نمطي. وأول قاعدة مطابقة هي التي تحسم. وإن تُرك فارغًا: القواعد المدمجة.</translation>
    </message>
    <message>
        <source>Rules for the levels of lines</source>
        <translation>قواعد مستويات الأسطر</translation>
    </message>
    <message>
        <source>Begin with the &amp;built-in rules</source>
        <translation>البدء بال&amp;قواعد المدمجة</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Reset the &amp;columns of all tables</source>
        <translation>إعادة &amp;ضبط أعمدة كل الجداول</translation>
    </message>
    <message>
        <source>Tables and logs</source>
        <translation>الجداول والسجلات</translation>
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
        <translation>%1 (للقراءة فقط)</translation>
    </message>
    <message>
        <source>Apps and panes</source>
        <translation>التطبيقات واللوحات</translation>
    </message>
</context>
<context>
    <name>spawner::MessageTexts</name>
    <message>
        <source>That is not possible</source>
        <translation>هذا غير ممكن</translation>
    </message>
    <message>
        <source>The settings have a mistake</source>
        <translation>في الإعدادات خطأ</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>إنه غير موجود</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>لا يحق لك فعل هذا</translation>
    </message>
    <message>
        <source>It is there already</source>
        <translation>إنه موجود بالفعل</translation>
    </message>
    <message>
        <source>The port is in use</source>
        <translation>المنفذ مستخدم</translation>
    </message>
    <message>
        <source>The path is too long</source>
        <translation>المسار أطول من اللازم</translation>
    </message>
    <message>
        <source>The computer or the spawner has reached a limit</source>
        <translation>بلغ الحاسوب أو spawner أحد الحدود</translation>
    </message>
    <message>
        <source>This spawner cannot do that</source>
        <translation>لا يستطيع spawner هذا فعل ذلك</translation>
    </message>
    <message>
        <source>Reading or writing failed</source>
        <translation>فشلت القراءة أو الكتابة</translation>
    </message>
    <message>
        <source>The spawner is stopping</source>
        <translation>spawner قيد الإيقاف</translation>
    </message>
    <message>
        <source>The file is not executable</source>
        <translation>الملف غير قابل للتنفيذ</translation>
    </message>
    <message>
        <source>The file is no program for this computer</source>
        <translation>الملف ليس برنامجًا لهذا الحاسوب</translation>
    </message>
    <message>
        <source>The app could not be started</source>
        <translation>تعذر بدء التطبيق</translation>
    </message>
    <message>
        <source>The app started, but did not answer in time</source>
        <translation>بدأ التطبيق، لكنه لم يستجب في الوقت المناسب</translation>
    </message>
    <message>
        <source>The app ended before it was ready</source>
        <translation>انتهى التطبيق قبل أن يجهز</translation>
    </message>
    <message>
        <source>The app keeps crashing</source>
        <translation>يتعطل التطبيق مرارًا</translation>
    </message>
    <message>
        <source>The app is paused</source>
        <translation>التطبيق موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>Too many requests wait for the app</source>
        <translation>طلبات أكثر من اللازم تنتظر التطبيق</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation>استغرق الأمر وقتًا أطول من اللازم</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation>لا أحد يستجيب</translation>
    </message>
    <message>
        <source>The app ended the connection without an answer</source>
        <translation>أنهى التطبيق الاتصال دون رد</translation>
    </message>
    <message>
        <source>The app answered with nothing</source>
        <translation>رد التطبيق ردًا فارغًا</translation>
    </message>
    <message>
        <source>The answer of the app does not begin with headers</source>
        <translation>لا يبدأ رد التطبيق بالترويسات</translation>
    </message>
    <message>
        <source>The headers of the app are too large</source>
        <translation>ترويسات التطبيق أكبر من اللازم</translation>
    </message>
    <message>
        <source>The app does not speak FastCGI</source>
        <translation>لا يتحدث التطبيق FastCGI</translation>
    </message>
    <message>
        <source>The app says that it is overloaded</source>
        <translation>يقول التطبيق إنه مثقل بالعمل</translation>
    </message>
    <message>
        <source>The app does not do this kind of work</source>
        <translation>لا يؤدي التطبيق هذا النوع من العمل</translation>
    </message>
    <message>
        <source>The app took too long to answer</source>
        <translation>استغرق التطبيق وقتًا أطول من اللازم للرد</translation>
    </message>
    <message>
        <source>The request is too large for the app</source>
        <translation>الطلب أكبر مما يحتمله التطبيق</translation>
    </message>
    <message>
        <source>The app redirects to itself without end</source>
        <translation>يعيد التطبيق التوجيه إلى نفسه بلا نهاية</translation>
    </message>
    <message>
        <source>Mend the line that is named and try again. Until then, the settings from before stay in force.</source>
        <translation>أصلح السطر المذكور وحاول من جديد. وحتى ذلك الحين تبقى الإعدادات السابقة سارية.</translation>
    </message>
    <message>
        <source>Ask an administrator of the spawner, or connect as a user who may.</source>
        <translation>راجع أحد مديري spawner، أو اتصل باسم مستخدم يحق له ذلك.</translation>
    </message>
    <message>
        <source>Choose another port, or stop the program that has this one.</source>
        <translation>اختر منفذًا آخر، أو أوقف البرنامج الذي يشغل هذا.</translation>
    </message>
    <message>
        <source>Free what is named, or raise its limit. The doctor shows the limits.</source>
        <translation>حرّر المورد المذكور أو ارفع حده. والبحث عن المشاكل يبين الحدود.</translation>
    </message>
    <message>
        <source>The spawner may be older than this program: update it.</source>
        <translation>ربما كان spawner أقدم من هذا البرنامج، فحدّثه.</translation>
    </message>
    <message>
        <source>Try again when it is back.</source>
        <translation>حاول من جديد عندما يعود.</translation>
    </message>
    <message>
        <source>Allow the file to be executed, or deploy it from here: that does so by itself.</source>
        <translation>اسمح بتنفيذ الملف، أو انشره من هنا فيتم ذلك تلقائيًا.</translation>
    </message>
    <message>
        <source>Build it for the computer it is to run on, and upload it whole. A script needs a first line with its interpreter.</source>
        <translation>ابنه للحاسوب الذي سيعمل عليه، وارفعه كاملًا. أما النص البرمجي فيلزمه سطر أول يذكر مفسره.</translation>
    </message>
    <message>
        <source>The log of the app says more.</source>
        <translation>في سجل التطبيق تفاصيل أكثر.</translation>
    </message>
    <message>
        <source>See in its log what it waits for, or allow it more time in its settings.</source>
        <translation>راجع في سجله ما الذي ينتظره، أو امنحه وقتًا أطول في إعداداته.</translation>
    </message>
    <message>
        <source>Read its log, deploy a version that works or roll back to the one before; Start tries at once.</source>
        <translation>اقرأ سجله، أو انشر إصدارًا يعمل، أو تراجع إلى الإصدار السابق. و«بدء» يحاول فورًا.</translation>
    </message>
    <message>
        <source>Resume it.</source>
        <translation>استأنفه.</translation>
    </message>
    <message>
        <source>Allow it more processes in its settings, or make it faster.</source>
        <translation>اسمح له بعمليات أكثر في إعداداته، أو اجعله أسرع.</translation>
    </message>
    <message>
        <source>See in its log what it does, or allow it more time in its settings.</source>
        <translation>راجع في سجله ما الذي يفعله، أو امنحه وقتًا أطول في إعداداته.</translation>
    </message>
    <message>
        <source>See whether it runs.</source>
        <translation>تحقق من أنه يعمل.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what went wrong in general, %2 the details.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No spawner is running on this computer</source>
        <translation>لا يعمل أي spawner على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The spawner service is stopped</source>
        <translation>خدمة spawner متوقفة</translation>
    </message>
    <message>
        <source>You may not use %1</source>
        <translation>لا يحق لك استخدام %1</translation>
    </message>
    <message>
        <source>You may not use %1. It belongs to group %2; you are not in it</source>
        <translation>لا يحق لك استخدام %1. إنه يتبع المجموعة %2، وأنت لست فيها</translation>
    </message>
    <message>
        <source>The spawner there speaks another protocol than this program</source>
        <translation>يستخدم spawner هناك بروتوكولًا غير الذي يستخدمه هذا البرنامج</translation>
    </message>
    <message>
        <source>Spawner %1 speaks protocol %2; this program speaks %3</source>
        <extracomment>A version, and two numbers of protocols.</extracomment>
        <translation>يستخدم spawner %1 البروتوكول %2، وهذا البرنامج يستخدم %3</translation>
    </message>
    <message>
        <source>The connection was lost: %1</source>
        <translation>انقطع الاتصال: %1</translation>
    </message>
    <message>
        <source>ssh could not connect: %1</source>
        <translation>تعذر على ssh الاتصال: %1</translation>
    </message>
    <message>
        <source>sudo usermod -aG %1 $USER, then log in again</source>
        <translation>نفّذ sudo usermod -aG %1 $USER ثم سجّل الدخول من جديد</translation>
    </message>
    <message>
        <source>Connect as the user it belongs to.</source>
        <translation>اتصل باسم المستخدم الذي يملكه.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>حدّث هذا البرنامج.</translation>
    </message>
    <message>
        <source>Update the spawner.</source>
        <translation>حدّث spawner.</translation>
    </message>
    <message>
        <source>Try the same in a terminal: a host key or a password that ssh would ask for cannot be given here.</source>
        <translation>جرّب الأمر نفسه في طرفية، إذ لا يمكن هنا تقديم مفتاح مضيف أو كلمة سر قد يطلبها ssh.</translation>
    </message>
</context>
<context>
    <name>spawner::Notice</name>
    <message>
        <source>Show log</source>
        <translation>إظهار السجل</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <translation>كتم لمدة ساعة</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
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
        <translation>انتهى بحالة الخروج %1.</translation>
    </message>
    <message>
        <source>It was ended by the signal %1.</source>
        <translation>أنهته الإشارة %1.</translation>
    </message>
    <message>
        <source>%1 runs again</source>
        <translation>عاد %1 إلى العمل</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>تعطل %1</translation>
    </message>
    <message>
        <source>%1
Last line: %2</source>
        <extracomment>%1 is a sentence on how a program ended, %2 the last line of its output.</extracomment>
        <translation>%1
آخر سطر: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 crashed %n times in 2 min</source>
        <extracomment>%1 is a program; the plural is of how often it crashed.</extracomment>
        <translation>
            <numerusform>لم يتعطل %1 خلال دقيقتين</numerusform>
            <numerusform>تعطل %1 مرة واحدة خلال دقيقتين</numerusform>
            <numerusform>تعطل %1 مرتين خلال دقيقتين</numerusform>
            <numerusform>تعطل %1 ‏%n مرات خلال دقيقتين</numerusform>
            <numerusform>تعطل %1 ‏%n مرة خلال دقيقتين</numerusform>
            <numerusform>تعطل %1 ‏%n مرة خلال دقيقتين</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1 crashed %n times within a minute</source>
        <translation>
            <numerusform>لم يتعطل %1 خلال دقيقة</numerusform>
            <numerusform>تعطل %1 مرة واحدة خلال دقيقة</numerusform>
            <numerusform>تعطل %1 مرتين خلال دقيقة</numerusform>
            <numerusform>تعطل %1 ‏%n مرات خلال دقيقة</numerusform>
            <numerusform>تعطل %1 ‏%n مرة خلال دقيقة</numerusform>
            <numerusform>تعطل %1 ‏%n مرة خلال دقيقة</numerusform>
            </translation>
    </message>
    <message>
        <source>%1 crashes again and again</source>
        <translation>يتعطل %1 مرارًا</translation>
    </message>
    <message>
        <source>Restarts are paused.</source>
        <translation>أوقفت إعادة التشغيل مؤقتًا.</translation>
    </message>
    <message>
        <source>%1 was deployed</source>
        <translation>نُشر %1</translation>
    </message>
    <message>
        <source>%1 was rolled back</source>
        <translation>جرى التراجع عن إصدار %1</translation>
    </message>
    <message>
        <source>The new version of %1 does not run</source>
        <translation>الإصدار الجديد من %1 لا يعمل</translation>
    </message>
    <message>
        <source>%1 cannot be run</source>
        <translation>لا يمكن تشغيل %1</translation>
    </message>
    <message>
        <source>The configuration has a mistake</source>
        <translation>في التهيئة خطأ</translation>
    </message>
    <message>
        <source>The connection to %1 is lost</source>
        <translation>انقطع الاتصال بـ %1</translation>
    </message>
</context>
<context>
    <name>spawner::Notifications</name>
    <message>
        <source>This is a test</source>
        <translation>هذه تجربة</translation>
    </message>
    <message>
        <source>Notifications about crashes look like this.</source>
        <translation>هكذا تبدو إشعارات التعطل.</translation>
    </message>
</context>
<context>
    <name>spawner::NotificationsPage</name>
    <message>
        <source>What to tell</source>
        <translation>ما يُبلَّغ عنه</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>إ&amp;ظهار الإشعارات</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Badge</source>
        <extracomment>The number on the program's icon in the dock.</extracomment>
        <translation>شارة</translation>
    </message>
    <message>
        <source>An app crashes</source>
        <translation>تعطل تطبيق</translation>
    </message>
    <message>
        <source>An app keeps crashing</source>
        <translation>تعطل تطبيق مرارًا</translation>
    </message>
    <message>
        <source>An app works again</source>
        <translation>عودة تطبيق إلى العمل</translation>
    </message>
    <message>
        <source>An app is deployed</source>
        <translation>نشر تطبيق</translation>
    </message>
    <message>
        <source>A new version or the configuration has a mistake</source>
        <translation>خطأ في إصدار جديد أو في التهيئة</translation>
    </message>
    <message>
        <source>The connection is lost</source>
        <translation>انقطاع الاتصال</translation>
    </message>
    <message>
        <source>Never told: that an idle app was stopped, what you did yourself, and what the window shows just then.</source>
        <translation>لا يُبلَّغ أبدًا عن إيقاف تطبيق خامل، ولا عما فعلته بنفسك، ولا عما تعرضه النافذة في تلك اللحظة.</translation>
    </message>
    <message>
        <source>%1: notify</source>
        <extracomment>For screen readers: %1 is an event, "An app crashes".</extracomment>
        <translation>%1: إشعار</translation>
    </message>
    <message>
        <source>%1: sound</source>
        <translation>%1: صوت</translation>
    </message>
    <message>
        <source>%1: badge</source>
        <translation>%1: شارة</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>&amp;Quiet at certain hours (the badge still counts)</source>
        <translation>ال&amp;هدوء في ساعات معينة (وتواصل الشارة العد)</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <extracomment>Quiet hours begin at that time.</extracomment>
        <translation>&amp;من:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <extracomment>Quiet hours end at that time.</extracomment>
        <translation>&amp;حتى:</translation>
    </message>
    <message>
        <source>Muted apps</source>
        <translation>التطبيقات المكتومة</translation>
    </message>
    <message>
        <source>Apps; those that are checked are muted</source>
        <translation>التطبيقات، والمؤشر عليها مكتومة</translation>
    </message>
    <message>
        <source>There are no apps yet.</source>
        <translation>لا توجد تطبيقات بعد.</translation>
    </message>
    <message>
        <source>Nothing is told of the apps that are checked.</source>
        <translation>لا يُبلَّغ عن شيء من التطبيقات المؤشر عليها.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>إ&amp;رسال إشعار تجريبي</translation>
    </message>
    <message>
        <source>Sent. If nothing appeared, the desktop may be set not to disturb.</source>
        <translation>أُرسل. إن لم يظهر شيء فربما كان سطح المكتب مضبوطًا على عدم الإزعاج.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
</context>
<context>
    <name>spawner::PaneTabs</name>
    <message>
        <source>Panes</source>
        <translation>اللوحات</translation>
    </message>
</context>
<context>
    <name>spawner::PlotWidget</name>
    <message>
        <source>now %1, at most %2</source>
        <translation>الآن %1، الأقصى %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is the name of a curve, %2 tells its values.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: nothing yet</source>
        <translation>%1: لا شيء بعد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n د</numerusform>
            <numerusform>قبل %n د</numerusform>
            <numerusform>قبل %n د</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n س</numerusform>
            <numerusform>قبل %n س</numerusform>
            <numerusform>قبل %n س</numerusform>
            </translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The right end of a plot's time.</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 ago: %2</source>
        <extracomment>At the pointer in a plot: %1 is a time, %2 the values.</extracomment>
        <translation>قبل %1: %2</translation>
    </message>
</context>
<context>
    <name>spawner::ProcessWatch</name>
    <message>
        <source>there is no process %1 any more</source>
        <translation>لم تعد العملية %1 موجودة</translation>
    </message>
    <message>
        <source>cannot watch the process %1</source>
        <translation>لا تمكن مراقبة العملية %1</translation>
    </message>
    <message>
        <source>cannot end the spawner</source>
        <translation>لا يمكن إنهاء spawner</translation>
    </message>
</context>
<context>
    <name>spawner::ProcessesModel</name>
    <message>
        <source>in charge</source>
        <extracomment>Of a process: it answers.</extracomment>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>on trial</source>
        <translation>قيد التجربة</translation>
    </message>
    <message>
        <source>retiring</source>
        <translation>قيد السحب</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Requests in flight, and how many a process takes at once.</extracomment>
        <translation>%1 من %2</translation>
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
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Of a process: whether it answers, is on trial, or goes.</extracomment>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>Of a process: how it is spoken to (stdio or socket).</extracomment>
        <translation>النمط</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>الجارية</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>How many requests a process has answered.</extracomment>
        <translation>المُجابة</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>الخيوط</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>مدة التشغيل</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>الخمول</translation>
    </message>
</context>
<context>
    <name>spawner::Profile</name>
    <message>
        <source>Enter the host, as you would for ssh: web1, or admin@web1.example.org</source>
        <translation>أدخل المضيف كما تدخله لـ ssh: ‏web1 أو admin@web1.example.org</translation>
    </message>
    <message>
        <source>“%1” is no host</source>
        <translation>«%1» ليس مضيفًا</translation>
    </message>
    <message>
        <source>“%1” is no host: it has characters that no host has</source>
        <translation>«%1» ليس مضيفًا، ففيه محارف لا يحملها أي مضيف</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Enter the path of the control socket: /run/fcgi-spawner/control.sock</source>
        <translation>أدخل مسار مقبس التحكم: ‎/run/fcgi-spawner/control.sock</translation>
    </message>
    <message>
        <source>The path of the socket has to begin with “/”: %1</source>
        <translation>يجب أن يبدأ مسار المقبس بـ «/»: %1</translation>
    </message>
</context>
<context>
    <name>spawner::ProfileEditor</name>
    <message>
        <source>&amp;Name:</source>
        <translation>الا&amp;سم:</translation>
    </message>
    <message>
        <source>My own, on this computer</source>
        <translation>الخاص بي، على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The system's, on this computer</source>
        <translation>الخاص بالنظام، على هذا الحاسوب</translation>
    </message>
    <message>
        <source>On this computer, by its socket</source>
        <translation>على هذا الحاسوب، عبر مقبسه</translation>
    </message>
    <message>
        <source>On a server, by ssh</source>
        <translation>على خادم، عبر ssh</translation>
    </message>
    <message>
        <source>&amp;Spawner:</source>
        <translation>&amp;نوع spawner:</translation>
    </message>
    <message>
        <source>Socket &amp;path:</source>
        <translation>&amp;مسار المقبس:</translation>
    </message>
    <message>
        <source>admin@web1.example.org</source>
        <extracomment>What is given to ssh; keep the example plain.</extracomment>
        <translation>admin@web1.example.org</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>الم&amp;ضيف:</translation>
    </message>
    <message>
        <source>ssh &amp;options:</source>
        <translation>&amp;خيارات ssh:</translation>
    </message>
    <message>
        <source>Co&amp;mmand there:</source>
        <translation>الأم&amp;ر البعيد:</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No colour.</extracomment>
        <translation>بلا لون</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>غيره…</translation>
    </message>
    <message>
        <source>&amp;Color of the strip:</source>
        <translation>&amp;لون الشريط:</translation>
    </message>
    <message>
        <source>Pro&amp;duction: ask before touching several apps</source>
        <translation>إنتا&amp;ج: السؤال قبل المساس بعدة تطبيقات</translation>
    </message>
    <message>
        <source>&amp;Look only: this program changes nothing there</source>
        <translation>لل&amp;عرض فقط: لا يغير هذا البرنامج شيئًا هناك</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>إضافة اتصال</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>تحرير الاتصال</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>يختبر…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>اخت&amp;بار</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>spawner::ReplaceSheet</name>
    <message>
        <source>%1 → %2</source>
        <extracomment>Sizes of a program, before and after.</extracomment>
        <translation>%1 ‏←‏ %2</translation>
    </message>
    <message>
        <source>built just now</source>
        <translation>بُني للتو</translation>
    </message>
    <message>
        <source>built %1 ago</source>
        <translation>بُني قبل %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in flight (will finish)</source>
        <translation>
            <numerusform>لا طلبات جارية</numerusform>
            <numerusform>طلب واحد جارٍ (سيكتمل)</numerusform>
            <numerusform>طلبان جاريان (سيكتملان)</numerusform>
            <numerusform>%n طلبات جارية (ستكتمل)</numerusform>
            <numerusform>%n طلبًا جاريًا (ستكتمل)</numerusform>
            <numerusform>%n طلب جارٍ (ستكتمل)</numerusform>
            </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between facts of a list.</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>استبدال %1؟</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الا&amp;سم:</translation>
    </message>
    <message>
        <source>Name of the new app</source>
        <translation>اسم التطبيق الجديد</translation>
    </message>
    <message numerus="yes">
        <source>Do the same for the %n remaining file(s)</source>
        <translation>
            <numerusform>لا ملفات متبقية</numerusform>
            <numerusform>فعل الشيء نفسه للملف المتبقي</numerusform>
            <numerusform>فعل الشيء نفسه للملفين المتبقيين</numerusform>
            <numerusform>فعل الشيء نفسه للملفات المتبقية (%n)</numerusform>
            <numerusform>فعل الشيء نفسه للملفات المتبقية (%n)</numerusform>
            <numerusform>فعل الشيء نفسه للملفات المتبقية (%n)</numerusform>
            </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>است&amp;بدال</translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation>&amp;نشر</translation>
    </message>
    <message>
        <source>&amp;Keep both…</source>
        <translation>الا&amp;حتفاظ بكليهما…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>There is an app of this name.</source>
        <translation>يوجد تطبيق بهذا الاسم.</translation>
    </message>
    <message>
        <source>It will be at %1.</source>
        <translation>سيكون في %1.</translation>
    </message>
</context>
<context>
    <name>spawner::RequestsModel</name>
    <message>
        <source>reading</source>
        <extracomment>Of a request: its body is being read.</extracomment>
        <translation>قيد القراءة</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>Of a request: for a process.</extracomment>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>Of a request: the app works on it.</extracomment>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>sending</source>
        <extracomment>Of a request: the answer is being sent.</extracomment>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Instead of the time at which a request ended.</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1, aborted</source>
        <extracomment>Of a request: the client went away.</extracomment>
        <translation>%1، أُجهض</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>أُجهض</translation>
    </message>
    <message>
        <source>%1, truncated</source>
        <extracomment>Of a request: the app ended before the answer was whole.</extracomment>
        <translation>%1، مبتور</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation>استغرق %1</translation>
    </message>
    <message>
        <source>Waited %1 for a process</source>
        <translation>انتظر عملية لمدة %1</translation>
    </message>
    <message>
        <source>Did not wait</source>
        <translation>لم ينتظر</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>استُلم %1</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>أُرسل %1</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>العملية %1</translation>
    </message>
    <message>
        <source>No process</source>
        <translation>لا عملية</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>App</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Of a request: GET, POST, ...</extracomment>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Time taken</source>
        <extracomment>How long a request took.</extracomment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Waited</source>
        <extracomment>How long a request waited for a process.</extracomment>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>Bytes of a request's body.</extracomment>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>Bytes of an answer's body.</extracomment>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
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
            <numerusform>لا طلبات جارية</numerusform>
            <numerusform>طلب واحد جارٍ</numerusform>
            <numerusform>طلبان جاريان</numerusform>
            <numerusform>%n طلبات جارية</numerusform>
            <numerusform>%n طلبًا جاريًا</numerusform>
            <numerusform>%n طلب جارٍ</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hidden</source>
        <extracomment>%1 is "3 in flight"; the number is of requests that the search hides.</extracomment>
        <translation>
            <numerusform>%1، لا شيء مخفي</numerusform>
            <numerusform>%1، واحد مخفي</numerusform>
            <numerusform>%1، اثنان مخفيان</numerusform>
            <numerusform>%1، %n مخفية</numerusform>
            <numerusform>%1، %n مخفية</numerusform>
            <numerusform>%1، %n مخفية</numerusform>
            </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>نسخ ب&amp;صيغة curl</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Which requests are shown</source>
        <translation>الطلبات المعروضة</translation>
    </message>
    <message>
        <source>Chosen app (none)</source>
        <extracomment>Requests of the app that is chosen in the list.</extracomment>
        <translation>التطبيق المختار (لا شيء)</translation>
    </message>
    <message>
        <source>All apps</source>
        <translation>كل التطبيقات</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>البحث في الطلبات</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>نسخ بصيغة curl</translation>
    </message>
    <message>
        <source>The selected requests as commands for a terminal; without headers and bodies, which nobody kept</source>
        <translation>الطلبات المحددة على هيئة أوامر للطرفية، دون الترويسات والمتون التي لم تُحفظ</translation>
    </message>
</context>
<context>
    <name>spawner::RulesDialog</name>
    <message>
        <source>Levels of log lines</source>
        <translation>مستويات أسطر السجل</translation>
    </message>
    <message>
        <source>One rule a line: a level (trace, debug, info, warning, error, fatal) and a regular expression. The first rule that matches a line decides. “auto” takes the level from the word that the expression captures; “warning@stderr” is a rule for that stream alone.</source>
        <translation>قاعدة في كل سطر: مستوى (trace أو debug أو info أو warning أو error أو fatal) وتعبير نمطي. وأول قاعدة تطابق سطرًا هي التي تحسم. تأخذ «auto» المستوى من الكلمة التي يلتقطها التعبير، و«warning@stderr» قاعدة لذلك الدفق وحده.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
</context>
<context>
    <name>spawner::Settings</name>
    <message>
        <source>it is damaged</source>
        <translation>إنه تالف</translation>
    </message>
    <message>
        <source>it was written by a newer version</source>
        <translation>كتبه إصدار أحدث</translation>
    </message>
    <message>
        <source>The settings in %1 could not be used: %2. They were put aside as %3; the standard settings apply.</source>
        <translation>تعذر استخدام الإعدادات في %1: %2. وُضعت جانبًا باسم %3، وتسري الإعدادات الافتراضية.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used: %2. Changes may not be kept.</source>
        <translation>لا يمكن استخدام الإعدادات في %1: %2. وقد لا تُحفظ التغييرات.</translation>
    </message>
    <message>
        <source>the settings cannot be written to %1</source>
        <translation>لا تمكن كتابة الإعدادات في %1</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>لا يوجد ملف %1</translation>
    </message>
    <message>
        <source>%1 has no settings for this program: %2</source>
        <translation>ليس في %1 إعدادات لهذا البرنامج: %2</translation>
    </message>
    <message>
        <source>%1 has no settings of this program</source>
        <translation>ليس في %1 إعدادات من هذا البرنامج</translation>
    </message>
</context>
<context>
    <name>spawner::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>لا يوجد إعداد فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>spawner::ShortcutsPage</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>البحث في الإجراءات والمفاتيح</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;بلا مفتاح</translation>
    </message>
    <message>
        <source>S&amp;tandard</source>
        <translation>ا&amp;فتراضي</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>إعادة ضبط ال&amp;كل</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات ومفاتيحها</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>&amp;Key for %1:</source>
        <extracomment>%1 is the text of an action. The key goes to the field for it.</extracomment>
        <translation>&amp;مفتاح %1:</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <extracomment>%1 is a key, %2 the text of the action that has it.</extracomment>
        <translation>%1 مخصص لـ «%2».</translation>
    </message>
    <message>
        <source>Take %1 away from “%2”</source>
        <extracomment>%1 is a key, %2 the text of the action that loses it.</extracomment>
        <translation>أخذ %1 من «%2»</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
</context>
<context>
    <name>spawner::SingleInstance</name>
    <message>
        <source>the program that is to be replaced does not end</source>
        <translation>البرنامج المراد استبداله لا ينتهي</translation>
    </message>
    <message>
        <source>the program runs already, but does not answer</source>
        <translation>البرنامج يعمل بالفعل، لكنه لا يستجيب</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2</source>
        <translation>لا يمكن إنشاء %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>لا يمكن إنشاء %1</translation>
    </message>
</context>
<context>
    <name>spawner::SshTransport</name>
    <message>
        <source>cannot make a socket pair for ssh</source>
        <translation>لا يمكن إنشاء زوج مقابس لـ ssh</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what failed: what ssh said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ssh cannot be started: is OpenSSH installed on this computer?</source>
        <translation>لا يمكن بدء ssh، فهل OpenSSH مثبت على هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>ssh to %1 was ended</source>
        <translation>أُنهي ssh إلى %1</translation>
    </message>
    <message>
        <source>%1 ended the connection</source>
        <translation>أنهى %1 الاتصال</translation>
    </message>
    <message>
        <source>%1 did not let us in</source>
        <translation>لم يسمح %1 بالدخول</translation>
    </message>
    <message>
        <source>ssh could not connect to %1</source>
        <translation>تعذر على ssh الاتصال بـ %1</translation>
    </message>
    <message>
        <source>fcgi-spawnerctl is not installed on %1</source>
        <translation>fcgi-spawnerctl غير مثبت على %1</translation>
    </message>
    <message>
        <source>no spawner answers on %1</source>
        <translation>لا يستجيب أي spawner على %1</translation>
    </message>
    <message>
        <source>ssh to %1 ended with status %2</source>
        <translation>انتهى ssh إلى %1 بالحالة %2</translation>
    </message>
</context>
<context>
    <name>spawner::StatusStrip</name>
    <message>
        <source>Disconnected</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>يتصل…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>يبدأ…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Connected (read-only)</source>
        <translation>متصل (للقراءة فقط)</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Shows those that need attention, or all apps</source>
        <translation>يظهر ما يحتاج إلى انتباه، أو كل التطبيقات</translation>
    </message>
    <message>
        <source>Shows the last requests</source>
        <translation>يظهر آخر الطلبات</translation>
    </message>
    <message>
        <source>daemon %1</source>
        <extracomment>%1 a version</extracomment>
        <translation>الخدمة %1</translation>
    </message>
    <message>
        <source>Checks the installation</source>
        <translation>يفحص التثبيت</translation>
    </message>
    <message>
        <source>%1 lines/s</source>
        <extracomment>Lines of log per second, short.</extracomment>
        <translation>%1 سطر/ث</translation>
    </message>
    <message>
        <source>Shows the log</source>
        <translation>يظهر السجل</translation>
    </message>
</context>
<context>
    <name>spawner::StatusSummary</name>
    <message>
        <source>No spawner is running</source>
        <translation>لا يعمل أي spawner</translation>
    </message>
    <message>
        <source>The spawner service is stopped</source>
        <translation>خدمة spawner متوقفة</translation>
    </message>
    <message>
        <source>You may not use this spawner</source>
        <translation>لا يحق لك استخدام spawner هذا</translation>
    </message>
    <message>
        <source>The spawner is of another version</source>
        <translation>إصدار spawner مختلف</translation>
    </message>
    <message>
        <source>Connection lost – trying again</source>
        <translation>انقطع الاتصال – تُعاد المحاولة</translation>
    </message>
    <message>
        <source>The spawner cannot be reached</source>
        <translation>لا يمكن الوصول إلى spawner</translation>
    </message>
    <message>
        <source>The connection by ssh failed</source>
        <translation>فشل الاتصال عبر ssh</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>يتصل…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>يبدأ…</translation>
    </message>
    <message>
        <source>No apps yet</source>
        <translation>لا توجد تطبيقات بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>لا شيء يعمل</numerusform>
            <numerusform>واحد يعمل</numerusform>
            <numerusform>اثنان يعملان</numerusform>
            <numerusform>%n تعمل</numerusform>
            <numerusform>%n تعمل</numerusform>
            <numerusform>%n تعمل</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n idle</source>
        <translation>
            <numerusform>لا شيء خامل</numerusform>
            <numerusform>واحد خامل</numerusform>
            <numerusform>اثنان خاملان</numerusform>
            <numerusform>%n خاملة</numerusform>
            <numerusform>%n خاملة</numerusform>
            <numerusform>%n خاملة</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n starting</source>
        <translation>
            <numerusform>لا شيء يبدأ</numerusform>
            <numerusform>واحد يبدأ</numerusform>
            <numerusform>اثنان يبدآن</numerusform>
            <numerusform>%n تبدأ</numerusform>
            <numerusform>%n تبدأ</numerusform>
            <numerusform>%n تبدأ</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>لا شيء موقوف مؤقتًا</numerusform>
            <numerusform>واحد موقوف مؤقتًا</numerusform>
            <numerusform>اثنان موقوفان مؤقتًا</numerusform>
            <numerusform>%n موقوفة مؤقتًا</numerusform>
            <numerusform>%n موقوفة مؤقتًا</numerusform>
            <numerusform>%n موقوفة مؤقتًا</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n crashed</source>
        <translation>
            <numerusform>لا شيء متعطل</numerusform>
            <numerusform>واحد متعطل</numerusform>
            <numerusform>اثنان متعطلان</numerusform>
            <numerusform>%n متعطلة</numerusform>
            <numerusform>%n متعطلة</numerusform>
            <numerusform>%n متعطلة</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n app(s), none running</source>
        <translation>
            <numerusform>لا تطبيقات</numerusform>
            <numerusform>تطبيق واحد، لا يعمل</numerusform>
            <numerusform>تطبيقان، لا يعمل أي منهما</numerusform>
            <numerusform>%n تطبيقات، لا يعمل أي منها</numerusform>
            <numerusform>%n تطبيقًا، لا يعمل أي منها</numerusform>
            <numerusform>%n تطبيق، لا يعمل أي منها</numerusform>
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
        <translation>ترشيح التطبيقات…</translation>
    </message>
    <message>
        <source>Filter apps</source>
        <translation>ترشيح التطبيقات</translation>
    </message>
    <message>
        <source>Shows the apps whose names have these words</source>
        <translation>يظهر التطبيقات التي في أسمائها هذه الكلمات</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>Chips that filter the list of apps; %1 is how many there are.</extracomment>
        <translation>الكل %1</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>العاملة %1</translation>
    </message>
    <message>
        <source>Idle %1</source>
        <translation>الخاملة %1</translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <translation>المتوقفة %1</translation>
    </message>
    <message>
        <source>Crashed %1</source>
        <translation>المتعطلة %1</translation>
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
        <translation>لا مكان في GNOME لأيقونات علبة النظام. والامتداد «AppIndicator and KStatusNotifierItem Support» يوفره، ويعمل البرنامج من دونه أيضًا.</translation>
    </message>
    <message>
        <source>This desktop has no place for tray icons at the moment. The program works without one, too.</source>
        <translation>لا مكان في سطح المكتب هذا لأيقونات علبة النظام حاليًا. ويعمل البرنامج من دونه أيضًا.</translation>
    </message>
</context>
<context>
    <name>spawner::TrayMenu</name>
    <message>
        <source>Open site in &amp;browser</source>
        <translation>فتح الموقع في ال&amp;متصفح</translation>
    </message>
    <message>
        <source>&amp;Crashed</source>
        <translation>المت&amp;عطلة</translation>
    </message>
    <message>
        <source>A&amp;pps</source>
        <translation>ال&amp;تطبيقات</translation>
    </message>
    <message>
        <source>Dae&amp;mon</source>
        <translation>ال&amp;خدمة</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>الات&amp;صال</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>الإ&amp;شعارات</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <translation>كتم لمدة ساعة</translation>
    </message>
</context>
<context>
    <name>spawner::VerbRunner</name>
    <message>
        <source>No app is running.</source>
        <translation>لا يعمل أي تطبيق.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>يبدأ…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>قيد الإيقاف…</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>يُعاد تشغيله…</translation>
    </message>
    <message>
        <source>Reloading…</source>
        <translation>يُعاد تحميله…</translation>
    </message>
    <message>
        <source>Killing…</source>
        <translation>يُنهى قسرًا…</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>يوقَف مؤقتًا…</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>يُستأنف…</translation>
    </message>
    <message>
        <source>Rolling back…</source>
        <translation>يجري التراجع…</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>إظهار السجل</translation>
    </message>
    <message>
        <source>%1 was not started: %2</source>
        <extracomment>All of these: %1 an app, %2 what the spawner says</extracomment>
        <translation>لم يُبدأ %1: %2</translation>
    </message>
    <message>
        <source>%1 was not stopped: %2</source>
        <translation>لم يوقَف %1: %2</translation>
    </message>
    <message>
        <source>%1 was not restarted: %2</source>
        <translation>لم يُعد تشغيل %1: %2</translation>
    </message>
    <message>
        <source>%1 was not reloaded: %2</source>
        <translation>لم يُعد تحميل %1: %2</translation>
    </message>
    <message>
        <source>%1 was not killed: %2</source>
        <translation>لم يُنه %1 قسرًا: %2</translation>
    </message>
    <message>
        <source>%1 was not paused: %2</source>
        <translation>لم يوقَف %1 مؤقتًا: %2</translation>
    </message>
    <message>
        <source>%1 was not resumed: %2</source>
        <translation>لم يُستأنف %1: %2</translation>
    </message>
    <message>
        <source>%1 is kept alive as before: %2</source>
        <translation>لم يتغير خيار «إبقاء نشطًا» لـ %1: %2</translation>
    </message>
    <message>
        <source>The time of %1 was not extended: %2</source>
        <translation>لم يُمدد وقت %1: %2</translation>
    </message>
    <message>
        <source>%1 was not rolled back: %2</source>
        <translation>لم يجر التراجع عن إصدار %1: %2</translation>
    </message>
    <message>
        <source>The configuration was not reloaded: %1</source>
        <translation>لم يُعد تحميل التهيئة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) did not do it; the list says why.</source>
        <translation>
            <numerusform>نفذت كل التطبيقات ذلك.</numerusform>
            <numerusform>لم ينفذ تطبيق واحد ذلك، والقائمة تبين السبب.</numerusform>
            <numerusform>لم ينفذ تطبيقان ذلك، والقائمة تبين السبب.</numerusform>
            <numerusform>لم تنفذ %n تطبيقات ذلك، والقائمة تبين السبب.</numerusform>
            <numerusform>لم ينفذ %n تطبيقًا ذلك، والقائمة تبين السبب.</numerusform>
            <numerusform>لم ينفذ %n تطبيق ذلك، والقائمة تبين السبب.</numerusform>
            </translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>أوقف %1 مؤقتًا</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>أوقف %1</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) paused</source>
        <translation>
            <numerusform>لم يوقَف أي تطبيق مؤقتًا</numerusform>
            <numerusform>أوقف تطبيق واحد مؤقتًا</numerusform>
            <numerusform>أوقف تطبيقان مؤقتًا</numerusform>
            <numerusform>أوقفت %n تطبيقات مؤقتًا</numerusform>
            <numerusform>أوقف %n تطبيقًا مؤقتًا</numerusform>
            <numerusform>أوقف %n تطبيق مؤقتًا</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) stopped</source>
        <translation>
            <numerusform>لم يوقَف أي تطبيق</numerusform>
            <numerusform>أوقف تطبيق واحد</numerusform>
            <numerusform>أوقف تطبيقان</numerusform>
            <numerusform>أوقفت %n تطبيقات</numerusform>
            <numerusform>أوقف %n تطبيقًا</numerusform>
            <numerusform>أوقف %n تطبيق</numerusform>
            </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The configuration stays as it was: %1</source>
        <translation>تبقى التهيئة كما كانت: %1</translation>
    </message>
    <message>
        <source>Configuration reloaded. Until the daemon is restarted, these stay as they were: %1</source>
        <extracomment>%1 names of settings</extracomment>
        <translation>أُعيد تحميل التهيئة. وحتى إعادة تشغيل الخدمة تبقى هذه كما كانت: %1</translation>
    </message>
    <message>
        <source>Configuration reloaded</source>
        <translation>أُعيد تحميل التهيئة</translation>
    </message>
</context>
<context>
    <name>spawner::VersionsPanel</name>
    <message>
        <source>%1 (in charge)</source>
        <translation>%1 (قيد الاستخدام)</translation>
    </message>
    <message>
        <source>No version was deployed through the spawner yet.</source>
        <translation>لم يُنشر أي إصدار عبر spawner بعد.</translation>
    </message>
    <message>
        <source>Versions of the app</source>
        <translation>إصدارات التطبيق</translation>
    </message>
    <message>
        <source>Deployed</source>
        <extracomment>Of a version: when it was deployed; its size; by whom; its checksum.</extracomment>
        <translation>وقت النشر</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>By</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>&amp;Roll back to this version</source>
        <translation>ال&amp;تراجع إلى هذا الإصدار</translation>
    </message>
</context>
<context>
    <name>spawner::WindowPanes</name>
    <message numerus="yes">
        <source>%n line(s) saved as %1</source>
        <translation>
            <numerusform>لم يُحفظ أي سطر باسم %1</numerusform>
            <numerusform>حُفظ سطر واحد باسم %1</numerusform>
            <numerusform>حُفظ سطران باسم %1</numerusform>
            <numerusform>حُفظت %n أسطر باسم %1</numerusform>
            <numerusform>حُفظ %n سطرًا باسم %1</numerusform>
            <numerusform>حُفظ %n سطر باسم %1</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>spawner::WindowVerbs</name>
    <message>
        <source>The daemon does not listen at an address that a browser could open.</source>
        <translation>لا تستمع الخدمة على عنوان يمكن لمتصفح فتحه.</translation>
    </message>
    <message>
        <source>No browser could be started for %1</source>
        <translation>تعذر بدء متصفح من أجل %1</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>نسخ URL</translation>
    </message>
    <message numerus="yes">
        <source>%n URL(s) copied</source>
        <translation>
            <numerusform>لم يُنسخ أي عنوان URL</numerusform>
            <numerusform>نُسخ عنوان URL واحد</numerusform>
            <numerusform>نُسخ عنوانا URL</numerusform>
            <numerusform>نُسخت %n عناوين URL</numerusform>
            <numerusform>نُسخ %n عنوان URL</numerusform>
            <numerusform>نُسخ %n عنوان URL</numerusform>
            </translation>
    </message>
    <message>
        <source>There is no file in the clipboard to deploy.</source>
        <translation>لا يوجد في الحافظة ملف لنشره.</translation>
    </message>
    <message>
        <source>The daemon was not stopped: %1</source>
        <translation>لم توقَف الخدمة: %1</translation>
    </message>
    <message>
        <source>The manual: %1</source>
        <translation>الدليل: %1</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>نسخ الأمر</translation>
    </message>
</context>
</TS>
