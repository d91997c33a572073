<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>tincan::AboutDialog</name>
    <message>
        <source>About Tincan</source>
        <translation>حول Tincan</translation>
    </message>
    <message>
        <source>Talk on your own network, with nothing in between, and see how TCP and UDP really behave.</source>
        <translation>محادثة مباشرة عبر شبكتك بلا وسيط، مع رؤية السلوك الحقيقي لبروتوكولي TCP وUDP.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>برنامج حر برخصة MIT.</translation>
    </message>
    <message>
        <source>Made with Qt %1, running on %2 (%3).</source>
        <translation>صُنع باستخدام Qt %1، ويعمل على ‎%2 (%3).</translation>
    </message>
    <message>
        <source>Copy &amp;versions</source>
        <translation>نسخ أرقام الإ&amp;صدارات</translation>
    </message>
    <message>
        <source>For a report about a fault</source>
        <translation>للإبلاغ عن خلل</translation>
    </message>
</context>
<context>
    <name>tincan::AddressFields</name>
    <message>
        <source>Port must be 1-65535</source>
        <translation>المنفذ من 1 إلى 65535</translation>
    </message>
    <message>
        <source>Enter the address of the server</source>
        <translation>أدخل عنوان الخادم</translation>
    </message>
    <message>
        <source>This is not an address and not a name</source>
        <translation>هذا ليس عنوانًا ولا اسمًا</translation>
    </message>
    <message>
        <source>&amp;Listen on</source>
        <translation>&amp;الاستماع على</translation>
    </message>
    <message>
        <source>Server a&amp;ddress</source>
        <translation>عنوان ال&amp;خادم</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>الاستماع على</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>كل العناوين</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>127.0.0.1 is this computer</source>
        <translation>127.0.0.1 هو هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>المن&amp;فذ</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>عناوين أخرى</translation>
    </message>
</context>
<context>
    <name>tincan::Announcer</name>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة واحدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%Ln رسائل جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::Banner</name>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا التنبيه</translation>
    </message>
    <message>
        <source>Next notice</source>
        <translation>التنبيه التالي</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the first of two notices</comment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>tincan::ChatHeader</name>
    <message>
        <source>Show or hide the sidebar (F9)</source>
        <translation>إظهار الشريط الجانبي أو إخفاؤه (F9)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>الشريط الجانبي</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>القائمة (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find in this conversation (Ctrl+F)</source>
        <translation>البحث في هذه المحادثة (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>tincan::Check</name>
    <message>
        <source>FAILED: waited in vain for %1</source>
        <translation>فشل: طال الانتظار دون جدوى (%1)</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed</source>
        <translation>الناجح: %1، الفاشل: %2</translation>
    </message>
</context>
<context>
    <name>tincan::CheckTalk</name>
    <message numerus="yes">
        <source>%1... (%n bytes)</source>
        <translation>
            <numerusform>%1... (%n بايت)</numerusform>
            <numerusform>%1... (بايت واحد)</numerusform>
            <numerusform>%1... (بايتان)</numerusform>
            <numerusform>%1... (%n بايتات)</numerusform>
            <numerusform>%1... (%n بايتًا)</numerusform>
            <numerusform>%1... (%n بايت)</numerusform>
        </translation>
    </message>
    <message>
        <source>the end of the conversation</source>
        <translation>نهاية المحادثة</translation>
    </message>
    <message>
        <source>the answer &apos;%1&apos;, of which came &apos;%2&apos;</source>
        <translation>الرد «‎%1»، ولم يصل منه إلا «‎%2»</translation>
    </message>
    <message>
        <source>started on %1</source>
        <translation>يعمل على ‎%1</translation>
    </message>
    <message>
        <source>started, comes from %1</source>
        <translation>يعمل، ويرسل من ‎%1</translation>
    </message>
    <message>
        <source>FAILED to start: %1</source>
        <translation>فشل التشغيل: %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>انضم ‎%1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>غادر ‎%1</translation>
    </message>
    <message>
        <source>has trouble: %1</source>
        <translation>واجه مشكلة: %1</translation>
    </message>
    <message>
        <source>says byebye, which ends it and is not sent</source>
        <translation>يكتب byebye، فتنتهي المحادثة ولا تُرسل الكلمة</translation>
    </message>
    <message>
        <source>could not send: %1</source>
        <translation>تعذر الإرسال: %1</translation>
    </message>
    <message>
        <source>%1 server  %2</source>
        <translation>خادم %1  %2</translation>
    </message>
    <message>
        <source>%1 client  %2</source>
        <translation>عميل %1  %2</translation>
    </message>
    <message>
        <source>FAILED: &apos;%1&apos; should have been answered by
  %2
but was read as
  %3
and answered by
  %4</source>
        <translation>فشل: كان يجب أن يكون الرد على «‎%1»
  %2
لكن ما قُرئ هو
  %3
وكان الرد
  %4</translation>
    </message>
    <message>
        <source>FAILED: the client ended too early: %1</source>
        <translation>فشل: انتهى العميل قبل الأوان: %1</translation>
    </message>
</context>
<context>
    <name>tincan::CommandLine</name>
    <message>
        <source>Talk over TCP (the default).</source>
        <translation>المحادثة عبر TCP (الوضع الافتراضي).</translation>
    </message>
    <message>
        <source>Talk over UDP.</source>
        <translation>المحادثة عبر UDP.</translation>
    </message>
    <message>
        <source>Wait for others (the default).</source>
        <translation>انتظار الآخرين (الوضع الافتراضي).</translation>
    </message>
    <message>
        <source>Connect to a server.</source>
        <translation>الاتصال بخادم.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Client: the server&apos;s address or name. Server: the address to listen on, all by default.</source>
        <translation>للعميل: عنوان الخادم أو اسمه. للخادم: العنوان الذي يستمع عليه، وافتراضيًا كل العناوين.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>The port: 1314 for TCP and 520 for UDP by default. 0 lets the system choose (servers only).</source>
        <translation>المنفذ: افتراضيًا 1314 مع TCP و520 مع UDP. القيمة 0 تترك الاختيار للنظام (للخادم فقط).</translation>
    </message>
    <message>
        <source>Start at once.</source>
        <translation>التشغيل فورًا.</translation>
    </message>
    <message>
        <source>book|off|template</source>
        <translation>book|off|قالب</translation>
    </message>
    <message>
        <source>How a server answers: as in the book (the default), not at all, or with this text, in which {text}, {literal}, {time}, {peer} and {count} are filled in.</source>
        <translation>كيف يرد الخادم: كما في الكتاب الدراسي (الوضع الافتراضي)، أو لا يرد، أو يرد بهذا النص الذي تُملأ فيه الرموز {text}، {literal}، {time}، {peer}، {count}.</translation>
    </message>
    <message>
        <source>Answers a second to one peer above which answering pauses. 0 lifts the limit.</source>
        <translation>عدد الردود التلقائية في الثانية للطرف الواحد؛ إذا زادت عليه توقفت مؤقتًا. القيمة 0 تلغي الحد.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Send this once somebody is there. May be repeated.</source>
        <translation>إرسال هذا النص حين يحضر طرف آخر. يمكن تكرار الخيار.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Append what happens to this file, one JSON object a line.</source>
        <translation>إلحاق ما يحدث بهذا الملف، كائن JSON واحد في كل سطر.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>End after this time.</source>
        <translation>إنهاء البرنامج بعد هذه المدة.</translation>
    </message>
    <message>
        <source>Let the book&apos;s four programs talk to each other, print what they say, and end. Needs no display.</source>
        <translation>تشغيل محادثة بين برامج الكتاب الدراسي الأربعة وطباعة ما تقوله ثم الإنهاء. لا حاجة إلى شاشة.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>Keep a set of settings of its own under this name.</source>
        <translation>حفظ مجموعة إعدادات مستقلة بهذا الاسم.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>The language of the window, such as en or zh_CN.</source>
        <translation>لغة النافذة، مثل en أو zh_CN.</translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation>عرض رقم الإصدار.</translation>
    </message>
    <message>
        <source>Say this.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Talk on your own network, with nothing in between.</source>
        <translation>محادثة مباشرة عبر شبكتك بلا وسيط.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an option; tincan --help shows them all</source>
        <translation>القيمة «‎%1» ليست خيارًا؛ يعرض tincan --help كل الخيارات</translation>
    </message>
    <message>
        <source>--%1 needs a value</source>
        <translation>الخيار ‎--%1 يحتاج إلى قيمة</translation>
    </message>
    <message>
        <source>--%1 is there twice</source>
        <translation>الخيار ‎--%1 مكرر</translation>
    </message>
    <message>
        <source>--host needs the address or the name of the server</source>
        <translation>الخيار ‎--host يحتاج إلى عنوان الخادم أو اسمه</translation>
    </message>
    <message>
        <source>--port 0 lets the system choose, which only a server can do; a client needs its server&apos;s port</source>
        <translation>الخيار ‎--port 0 يترك الاختيار للنظام، وهذا للخادم فقط؛ أما العميل فيحتاج إلى منفذ خادمه</translation>
    </message>
    <message>
        <source>--reply needs book, off, or the text of the answer</source>
        <translation>الخيار ‎--reply يحتاج إلى book أو off أو نص الرد</translation>
    </message>
    <message>
        <source>--send needs a text: an empty message is not sent</source>
        <translation>الخيار ‎--send يحتاج إلى نص: الرسالة الفارغة لا تُرسل</translation>
    </message>
    <message>
        <source>--log needs the name of a file</source>
        <translation>الخيار ‎--log يحتاج إلى اسم ملف</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a name for a profile: 1 to 32 letters A-Z, digits, - and _</source>
        <translation>الاسم «‎%1» لا يصلح لملف تعريف: من 1 إلى 32 من الحروف A-Z والأرقام والرمزين - و _</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the code of a language, such as en or zh_CN</source>
        <translation>القيمة «‎%1» ليست رمز لغة مثل en أو zh_CN</translation>
    </message>
    <message>
        <source>--language: there are no words in &apos;%1&apos;, only in: %2</source>
        <translation>الخيار ‎--language: لا توجد ترجمة إلى «‎%1»، المتاح فقط: ‎%2</translation>
    </message>
    <message>
        <source>--%1 needs a number from %2 to %3, not &apos;%4&apos;</source>
        <translation>الخيار ‎--%1 يحتاج إلى عدد من %2 إلى %3، لا «‎%4»</translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other</source>
        <translation>لا يمكن الجمع بين ‎--%1 و‎--%2</translation>
    </message>
    <message>
        <source>--log: cannot write %1: %2</source>
        <translation>الخيار ‎--log: تعذرت الكتابة إلى ‎%1: %2</translation>
    </message>
    <message>
        <source>no display for a window (neither DISPLAY nor WAYLAND_DISPLAY is set); tincan --check needs none</source>
        <translation>لا توجد شاشة لفتح نافذة (لم يُضبط DISPLAY ولا WAYLAND_DISPLAY)؛ لا يحتاج tincan --check إلى شاشة</translation>
    </message>
    <message>
        <source>the log %1 ends here: %2</source>
        <translation>ينتهي السجل ‎%1 هنا: %2</translation>
    </message>
    <message>
        <source>the settings could not be saved in %1</source>
        <translation>تعذر حفظ الإعدادات في ‎%1</translation>
    </message>
    <message>
        <source>Begin in the tray, if the settings keep the program running there when closed.</source>
        <translation>البدء في شريط النظام، إذا كانت الإعدادات تُبقي البرنامج يعمل هناك بعد إغلاقه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be saved in the history</source>
        <translation>
            <numerusform>لم يتعذر حفظ أي رسالة في المحفوظات</numerusform>
            <numerusform>تعذر حفظ رسالة واحدة في المحفوظات</numerusform>
            <numerusform>تعذر حفظ رسالتين في المحفوظات</numerusform>
            <numerusform>تعذر حفظ %Ln رسائل في المحفوظات</numerusform>
            <numerusform>تعذر حفظ %Ln رسالة في المحفوظات</numerusform>
            <numerusform>تعذر حفظ %Ln رسالة في المحفوظات</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::Composer</name>
    <message>
        <source>%1 B, may be split (over %2)</source>
        <translation>%1 بايت، قد تُقسَّم (أكثر من %2)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>إرسال (Enter)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>اكتب رسالة</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>رسالة إلى ‎%1</translation>
    </message>
    <message>
        <source>Choose whom to write to</source>
        <translation>اختر المرسل إليه</translation>
    </message>
    <message>
        <source>%1 left. Choose whom to write to.</source>
        <translation>غادر الطرف ‎%1. اختر المرسل إليه.</translation>
    </message>
    <message>
        <source>%1 of at most %2 B</source>
        <translation>%1 من %2 بايت كحد أقصى</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the pasted text</source>
        <translation>إزالة النص الملصق</translation>
    </message>
    <message>
        <source>The pasted text (%1 characters) has very long lines: it can be sent, not edited here.</source>
        <translation>في النص الملصق (%1 محرف) أسطر طويلة جدًا: يمكن إرساله، لكن لا يمكن تحريره هنا.</translation>
    </message>
</context>
<context>
    <name>tincan::Conductor</name>
    <message>
        <source>Not sent: %1 left. Choose whom to write to.</source>
        <translation>لم تُرسل: غادر الطرف ‎%1. اختر المرسل إليه.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>everyone</source>
        <comment>Message everyone</comment>
        <translation>الجميع</translation>
    </message>
</context>
<context>
    <name>tincan::ConnectionForm</name>
    <message>
        <source>Already in use</source>
        <translation>مستخدم بالفعل</translation>
    </message>
    <message>
        <source>Needs administrator rights</source>
        <translation>يحتاج إلى صلاحيات المسؤول</translation>
    </message>
    <message>
        <source>Reserved by the system</source>
        <translation>محجوز للنظام</translation>
    </message>
    <message>
        <source>Not an address of this computer</source>
        <translation>ليس من عناوين هذا الحاسوب</translation>
    </message>
    <message>
        <source>This is not an address and not a name</source>
        <translation>هذا ليس عنوانًا ولا اسمًا</translation>
    </message>
    <message>
        <source>No computer with this name was found</source>
        <translation>لم يُعثر على حاسوب بهذا الاسم</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فت&amp;ح</translation>
    </message>
    <message>
        <source>&amp;Start server</source>
        <translation>تشغيل ال&amp;خادم</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>ات&amp;صال</translation>
    </message>
    <message>
        <source>Opening...</source>
        <translation>جارٍ الفتح...</translation>
    </message>
    <message>
        <source>Starting...</source>
        <translation>جارٍ التشغيل...</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>جارٍ الاتصال...</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>خادم</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>عميل</translation>
    </message>
    <message>
        <source>Pro&amp;tocol</source>
        <translation>البرو&amp;توكول</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>الد&amp;ور</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
</context>
<context>
    <name>tincan::ConversationsModel</name>
    <message>
        <source>in a window</source>
        <translation>في نافذة</translation>
    </message>
</context>
<context>
    <name>tincan::DesktopPage</name>
    <message>
        <source>Show &amp;notifications</source>
        <translation>إظهار الإ&amp;شعارات</translation>
    </message>
    <message>
        <source>With what was &amp;written</source>
        <translation>مع &amp;نص الرسالة</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when closed</source>
        <translation>مواصلة العم&amp;ل في شريط النظام بعد الإغلاق</translation>
    </message>
    <message>
        <source>The last window hides there, and its conversation goes on.</source>
        <translation>تختفي آخر نافذة هناك، وتستمر محادثتها.</translation>
    </message>
    <message>
        <source>There is no tray on this desktop, so closing ends the program.</source>
        <translation>لا يوجد شريط نظام على سطح المكتب هذا، لذلك ينهي الإغلاق البرنامج.</translation>
    </message>
    <message>
        <source>Start with the s&amp;ystem</source>
        <translation>البدء مع ال&amp;نظام</translation>
    </message>
    <message>
        <source>That could not be changed: %1. Change it in the settings of the system.</source>
        <translation>تعذّر تغيير ذلك: %1. غيّره من إعدادات النظام.</translation>
    </message>
</context>
<context>
    <name>tincan::EmptyList</name>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>No messages contain &quot;%1&quot;.</source>
        <translation>لا توجد رسائل تحتوي على «‎%1».</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>No conversation is like that. Choose &quot;All&quot; above to see the others.</source>
        <translation>لا توجد محادثة كهذه. اختر «الكل» أعلاه لرؤية المحادثات الأخرى.</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>لم يُحفظ شيء بعد</translation>
    </message>
    <message>
        <source>The history is off</source>
        <translation>المحفوظات متوقفة</translation>
    </message>
    <message>
        <source>What is said in a window is kept here, on this computer only.</source>
        <translation>يُحفظ هنا ما يُقال في كل نافذة، على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>What is said is gone when its window is closed.</source>
        <translation>يختفي ما يُقال عند إغلاق نافذته.</translation>
    </message>
    <message>
        <source>No messages contain &quot;%1&quot; while &quot;%2&quot; is chosen above.</source>
        <translation>لا توجد رسائل تحتوي على «‎%1» ما دام «‎%2» مختارًا أعلاه.</translation>
    </message>
</context>
<context>
    <name>tincan::EmptyState</name>
    <message>
        <source>&amp;Wait for someone</source>
        <translation>انت&amp;ظار شخص ما</translation>
    </message>
    <message>
        <source>Co&amp;nnect to someone</source>
        <translation>الاتصال &amp;بشخص ما</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the invitation</source>
        <translation>نسخ الدعوة</translation>
    </message>
    <message>
        <source>Talk on your own network</source>
        <translation>محادثة عبر شبكتك</translation>
    </message>
    <message>
        <source>One of you waits, the other connects. No server in between, no account.</source>
        <translation>أحدكما ينتظر والآخر يتصل. بلا خادم وسيط وبلا حساب.</translation>
    </message>
    <message>
        <source>Say hello</source>
        <translation>ألقِ التحية</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Waiting for the other person</source>
        <translation>بانتظار الطرف الآخر</translation>
    </message>
    <message>
        <source>They choose Client and enter %1, port %2.</source>
        <translation>يختار الطرف الآخر «عميل» ويُدخل ‎%1، المنفذ %2.</translation>
    </message>
    <message>
        <source>They choose UDP, Client and enter %1, port %2.</source>
        <translation>يختار الطرف الآخر UDP ثم «عميل» ويُدخل ‎%1، المنفذ %2.</translation>
    </message>
    <message>
        <source>Only programs on this computer can connect.</source>
        <translation>لا يمكن أن يتصل إلا البرامج التي على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nobody comes? This computer&apos;s firewall must let Tincan in.</source>
        <translation>لا أحد يتصل؟ يجب أن يسمح جدار الحماية في هذا الحاسوب بالاتصال ببرنامج Tincan.</translation>
    </message>
    <message>
        <source>Practise on this comp&amp;uter</source>
        <translation>الت&amp;درب على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Are they waiting too? Only one of you starts.</source>
        <translation>هل ينتظر الطرف الآخر أيضًا؟ يشغّل الخادم أحدكما فقط.</translation>
    </message>
    <message>
        <source>Con&amp;nect to them instead</source>
        <translation>الاتصال &amp;به بدلًا من الانتظار</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>هذا الحاسوب: ‎%1</translation>
    </message>
    <message>
        <source>Copy this computer&apos;s address</source>
        <translation>نسخ عنوان هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>tincan::ErrorText</name>
    <message>
        <source>Port %1 is already in use on this computer, perhaps by another server.</source>
        <translation>المنفذ %1 مستخدم بالفعل على هذا الحاسوب، ربما من خادم آخر.</translation>
    </message>
    <message>
        <source>Port %1 needs administrator rights here, like every port below 1024.</source>
        <translation>يحتاج المنفذ %1 هنا إلى صلاحيات المسؤول، مثل كل المنافذ الأقل من 1024.</translation>
    </message>
    <message>
        <source>The system keeps port %1 for itself. Choose another one.</source>
        <translation>المنفذ %1 محجوز للنظام. اختر منفذًا آخر.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer.</source>
        <translation>العنوان ‎%1 ليس من عناوين هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an address nor a computer&apos;s name.</source>
        <translation>القيمة «‎%1» ليست عنوانًا ولا اسم حاسوب.</translation>
    </message>
    <message>
        <source>No computer with the name &quot;%1&quot; was found.</source>
        <translation>لم يُعثر على حاسوب باسم «‎%1».</translation>
    </message>
    <message>
        <source>There is no way to %1 from here. Check that both computers are on the same network.</source>
        <translation>لا طريق من هنا إلى ‎%1. تحقق من أن الحاسوبين على الشبكة نفسها.</translation>
    </message>
    <message>
        <source>%1 did not answer for 10 s. Check the address, that both are on the same network, and the firewall there.</source>
        <translation>لم يرد ‎%1 خلال 10 ثوانٍ. تحقق من العنوان، ومن أنكما على الشبكة نفسها، ومن جدار الحماية هناك.</translation>
    </message>
    <message>
        <source>The connection to %1 came back to itself: nothing is listening there.</source>
        <translation>عاد الاتصال بالعنوان ‎%1 إلى نفسه: لا يوجد برنامج يستمع هناك.</translation>
    </message>
    <message>
        <source>This program has as many connections and files open as the system allows.</source>
        <translation>بلغت الاتصالات والملفات المفتوحة في هذا البرنامج الحد الذي يسمح به النظام.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>أُلغي بطلب منك.</translation>
    </message>
    <message>
        <source>%1 reports that nothing listens on port %2. At least one message was lost.</source>
        <translation>أبلغ الحاسوب ‎%1 أنه لا يوجد برنامج يستمع على المنفذ %2. ضاعت رسالة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Nothing is listening at %1.</source>
        <translation>لا يوجد برنامج يستمع على ‎%1.</translation>
    </message>
    <message>
        <source>%1 ended the conversation.</source>
        <translation>أنهى الطرف ‎%1 المحادثة.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut off.</source>
        <translation>قُطع الاتصال بالطرف ‎%1.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>فُقد الاتصال بالطرف ‎%1.</translation>
    </message>
    <message>
        <source>%1 does not read what it is sent. The connection was closed.</source>
        <translation>لا يقرأ الطرف ‎%1 ما يُرسل إليه. أُغلق الاتصال.</translation>
    </message>
    <message>
        <source>%1 was turned away: too many are connected already.</source>
        <translation>رُفض الطرف ‎%1: عدد المتصلين كبير جدًا.</translation>
    </message>
    <message>
        <source>%1 was turned away: too many are connected from this address already.</source>
        <translation>رُفض الطرف ‎%1: عدد المتصلين من هذا العنوان كبير جدًا.</translation>
    </message>
    <message>
        <source>%1 was silent for long and made room for others.</source>
        <translation>صمت الطرف ‎%1 طويلًا فأفسح المجال لغيره.</translation>
    </message>
    <message>
        <source>You ended the conversation.</source>
        <translation>أنهيت المحادثة.</translation>
    </message>
    <message>
        <source>%1 ended the conversation with an empty message.</source>
        <translation>أنهى الطرف ‎%1 المحادثة برسالة فارغة.</translation>
    </message>
    <message>
        <source>Not sent: nobody is connected. Your text stays.</source>
        <translation>لم تُرسل: لا أحد متصل. بقي النص كما هو.</translation>
    </message>
    <message>
        <source>Not sent: nobody is there. Your text stays.</source>
        <translation>لم تُرسل: لا أحد هناك. بقي النص كما هو.</translation>
    </message>
    <message>
        <source>Not sent: the message is too large. Your text stays.</source>
        <translation>لم تُرسل: الرسالة كبيرة جدًا. بقي النص كما هو.</translation>
    </message>
    <message>
        <source>&apos;byebye&apos; ended the conversation and was not sent.</source>
        <translation>أنهت كلمة «byebye» المحادثة ولم تُرسل.</translation>
    </message>
    <message>
        <source>It ended.</source>
        <translation>انتهت المحادثة.</translation>
    </message>
    <message>
        <source>Listening failed with the system&apos;s error %1.</source>
        <translation>فشل الاستماع: خطأ النظام %1.</translation>
    </message>
    <message>
        <source>Connecting failed with the system&apos;s error %1.</source>
        <translation>فشل الاتصال: خطأ النظام %1.</translation>
    </message>
    <message>
        <source>The network reported the system&apos;s error %1.</source>
        <translation>أبلغت الشبكة عن خطأ النظام %1.</translation>
    </message>
    <message>
        <source>The conversation ended with the system&apos;s error %1.</source>
        <translation>انتهت المحادثة: خطأ النظام %1.</translation>
    </message>
    <message>
        <source>Sending failed with the system&apos;s error %1.</source>
        <translation>فشل الإرسال: خطأ النظام %1.</translation>
    </message>
    <message>
        <source>%1 reaches everyone on the network. Tincan writes to it only if you allow broadcast.</source>
        <translation>العنوان ‎%1 يصل إلى كل من على الشبكة. لا يكتب إليه Tincan إلا إذا سمحت بالبث.</translation>
    </message>
    <message>
        <source>%1 does not read what it is sent. Until it does, nothing is read from it either.</source>
        <translation>لا يقرأ الطرف ‎%1 ما يُرسل إليه. وإلى أن يقرأه لا يُقرأ منه شيء أيضًا.</translation>
    </message>
</context>
<context>
    <name>tincan::ExportBar</name>
    <message>
        <source>Exporting: %1 %</source>
        <translation>جارٍ التصدير: %1%</translation>
    </message>
    <message>
        <source>Export &amp;all...</source>
        <translation>تصدير ال&amp;كل...</translation>
    </message>
    <message>
        <source>Save all conversations to one file</source>
        <translation>حفظ كل المحادثات في ملف واحد</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>إلغاء التصدير</translation>
    </message>
</context>
<context>
    <name>tincan::FilterBar</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>كل الأشخاص</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
</context>
<context>
    <name>tincan::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <comment>hits of a search</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>جارٍ البحث...</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Find in messages</source>
        <translation>البحث في الرسائل</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Older (Enter, F3)</source>
        <translation>الأقدم (Enter, F3)</translation>
    </message>
    <message>
        <source>Older hit</source>
        <translation>النتيجة الأقدم</translation>
    </message>
    <message>
        <source>Newer (Shift+Enter, Shift+F3)</source>
        <translation>الأحدث (Shift+Enter, Shift+F3)</translation>
    </message>
    <message>
        <source>Newer hit</source>
        <translation>النتيجة الأحدث</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>large and small letters</comment>
        <translation>Aa</translation>
    </message>
</context>
<context>
    <name>tincan::FirewallHelp</name>
    <message>
        <source>Nobody comes?</source>
        <translation>لا أحد يتصل؟</translation>
    </message>
    <message>
        <source>Both computers must be on the same network; a guest network often keeps its computers apart. Then the firewall of the computer that waits must let %1 port %2 in.</source>
        <translation>يجب أن يكون الحاسوبان على الشبكة نفسها؛ وكثيرًا ما تعزل شبكة الضيوف حواسيبها بعضها عن بعض. ثم يجب أن يسمح جدار الحماية في الحاسوب المنتظر بالدخول عبر %1، المنفذ %2.</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>macOS</source>
        <translation>macOS</translation>
    </message>
    <message>
        <source>Linux with ufw (Ubuntu, Mint)</source>
        <translation>نظام Linux مع ufw ‎(Ubuntu, Mint)</translation>
    </message>
    <message>
        <source>Linux with firewalld (Fedora, openSUSE)</source>
        <translation>نظام Linux مع firewalld ‎(Fedora, openSUSE)</translation>
    </message>
    <message>
        <source>When Windows asks, allow Tincan on private networks. If it does not ask, open a terminal as administrator and enter:</source>
        <translation>عندما يسأل Windows، اسمح لبرنامج Tincan على الشبكات الخاصة. وإذا لم يسأل، فافتح الطرفية كمسؤول وأدخل:</translation>
    </message>
    <message>
        <source>When macOS asks, allow incoming connections. If it does not ask, open System Settings, Network, Firewall, Options, and allow Tincan.</source>
        <translation>عندما يسأل macOS، اسمح بالاتصالات الواردة. وإذا لم يسأل، فافتح «إعدادات النظام»، ثم «الشبكة»، ثم «جدار الحماية»، ثم «الخيارات»، واسمح لبرنامج Tincan.</translation>
    </message>
    <message>
        <source>In a terminal:</source>
        <translation>في الطرفية:</translation>
    </message>
    <message>
        <source>In a terminal; it holds until the firewall starts again:</source>
        <translation>في الطرفية؛ ويسري ذلك حتى يُعاد تشغيل جدار الحماية:</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation>الأمر: ‎%1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>نسخ الأمر: ‎%1</translation>
    </message>
</context>
<context>
    <name>tincan::FreedesktopWay</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>tincan::FullTextWindow</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryExport</name>
    <message>
        <source>The export is done: %1</source>
        <translation>اكتمل التصدير: ‎%1</translation>
    </message>
    <message>
        <source>The history could not be exported as %1: %2. Export it again, or to another place.</source>
        <translation>تعذر تصدير المحفوظات باسم ‎%1: %2. صدّرها من جديد، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Export the conversation as</source>
        <translation>تصدير المحادثة باسم</translation>
    </message>
    <message>
        <source>Export all conversations as</source>
        <translation>تصدير كل المحادثات باسم</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryList</name>
    <message numerus="yes">
        <source>%Ln hit(s) so far</source>
        <translation>
            <numerusform>لا نتائج حتى الآن</numerusform>
            <numerusform>نتيجة واحدة حتى الآن</numerusform>
            <numerusform>نتيجتان حتى الآن</numerusform>
            <numerusform>%Ln نتائج حتى الآن</numerusform>
            <numerusform>%Ln نتيجة حتى الآن</numerusform>
            <numerusform>%Ln نتيجة حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>جارٍ البحث...</translation>
    </message>
    <message>
        <source>More than %1 hits. The newest are shown.</source>
        <translation>أكثر من %1 نتيجة. تظهر أحدثها فقط.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>البحث في كل المحادثات</translation>
    </message>
    <message>
        <source>Past conversations</source>
        <translation>المحادثات السابقة</translation>
    </message>
    <message>
        <source>Messages that were found</source>
        <translation>الرسائل التي عُثر عليها</translation>
    </message>
    <message>
        <source>The history is off: what is said now is not kept.</source>
        <translation>المحفوظات متوقفة: ما يُقال الآن لا يُحفظ.</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>الإ&amp;عدادات...</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryPage</name>
    <message>
        <source>Forget conversations?</source>
        <translation>هل تريد نسيان المحادثات؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) ended longer ago than that. They are deleted from this computer now and cannot be brought back.</source>
        <translation>
            <numerusform>لم تنتهِ أي محادثة قبل هذه المدة.</numerusform>
            <numerusform>انتهت محادثة واحدة قبل هذه المدة. ستُحذف الآن من هذا الحاسوب ولا يمكن استرجاعها.</numerusform>
            <numerusform>انتهت محادثتان قبل هذه المدة. ستُحذفان الآن من هذا الحاسوب ولا يمكن استرجاعهما.</numerusform>
            <numerusform>انتهت %Ln محادثات قبل هذه المدة. ستُحذف الآن من هذا الحاسوب ولا يمكن استرجاعها.</numerusform>
            <numerusform>انتهت %Ln محادثة قبل هذه المدة. ستُحذف الآن من هذا الحاسوب ولا يمكن استرجاعها.</numerusform>
            <numerusform>انتهت %Ln محادثة قبل هذه المدة. ستُحذف الآن من هذا الحاسوب ولا يمكن استرجاعها.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>هل تريد مسح المحفوظات؟</translation>
    </message>
    <message>
        <source>All past conversations are deleted from this computer, those in files that were set aside too, and cannot be brought back. Conversations in open windows stay.</source>
        <translation>ستُحذف كل المحادثات السابقة من هذا الحاسوب، بما فيها ما في الملفات المنحاة جانبًا، ولا يمكن استرجاعها. تبقى المحادثات في النوافذ المفتوحة.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;مسح</translation>
    </message>
    <message>
        <source>&amp;Keep what is said</source>
        <translation>الا&amp;حتفاظ بما يُقال</translation>
    </message>
    <message>
        <source>On this computer only, not encrypted. Without it, what was said is gone with its window, and the oldest of it sooner if there is a lot.</source>
        <translation>على هذا الحاسوب فقط، ودون تشفير. ومن دونه يختفي ما قيل مع نافذته، ويختفي أقدمه قبل ذلك إذا كثر جدًا.</translation>
    </message>
    <message>
        <source>&amp;Forget conversations after this many days</source>
        <translation>&amp;نسيان المحادثات بعد هذا العدد من الأيام</translation>
    </message>
    <message>
        <source>Days until a conversation is forgotten</source>
        <translation>عدد الأيام قبل نسيان المحادثة</translation>
    </message>
    <message>
        <source>&amp;Clear history...</source>
        <translation>م&amp;سح المحفوظات...</translation>
    </message>
    <message>
        <source>K&amp;ept in the file</source>
        <translation>محفو&amp;ظة في الملف</translation>
    </message>
    <message>
        <source>File of the history</source>
        <translation>ملف المحفوظات</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryProblems</name>
    <message>
        <source>Past conversations could not be deleted: the disk is full. Make room, and it goes on by itself.</source>
        <translation>تعذر حذف المحادثات السابقة: القرص ممتلئ. وفّر مساحة، وسيستمر الحذف تلقائيًا.</translation>
    </message>
    <message>
        <source>Past conversations could not be deleted: %1 may not be written. Allow it, and it goes on by itself.</source>
        <translation>تعذر حذف المحادثات السابقة: الكتابة في ‎%1 غير مسموحة. اسمح بالكتابة، وسيستمر الحذف تلقائيًا.</translation>
    </message>
    <message>
        <source>Past conversations could not be deleted: another program is using %1. Close that program, and it goes on by itself.</source>
        <translation>تعذر حذف المحادثات السابقة: برنامج آخر يستخدم ‎%1. أغلق ذلك البرنامج، وسيستمر الحذف تلقائيًا.</translation>
    </message>
    <message>
        <source>Past conversations could not be deleted: %1 cannot be opened. It is tried again by itself.</source>
        <translation>تعذر حذف المحادثات السابقة: لا يمكن فتح ‎%1. ستُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Past conversations could not be deleted: %1. It is tried again by itself.</source>
        <translation>تعذر حذف المحادثات السابقة: ‎%1. ستُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The history could not be saved: the disk is full. Messages stay in memory. Make room, and they are saved by themselves.</source>
        <translation>تعذر حفظ المحفوظات: القرص ممتلئ. تبقى الرسائل في الذاكرة. وفّر مساحة، وستُحفظ تلقائيًا.</translation>
    </message>
    <message>
        <source>The history could not be saved: %1 may not be written. Messages stay in memory. Allow it, and they are saved by themselves.</source>
        <translation>تعذر حفظ المحفوظات: الكتابة في ‎%1 غير مسموحة. تبقى الرسائل في الذاكرة. اسمح بالكتابة، وستُحفظ تلقائيًا.</translation>
    </message>
    <message>
        <source>The history could not be saved: another program is using %1. Messages stay in memory. Close that program, and they are saved by themselves.</source>
        <translation>تعذر حفظ المحفوظات: برنامج آخر يستخدم ‎%1. تبقى الرسائل في الذاكرة. أغلق ذلك البرنامج، وستُحفظ تلقائيًا.</translation>
    </message>
    <message>
        <source>The history could not be saved: %1 cannot be opened. Messages stay in memory. Move away what is in the place of that file or of its folder, or switch the history off in the settings.</source>
        <translation>تعذر حفظ المحفوظات: لا يمكن فتح ‎%1. تبقى الرسائل في الذاكرة. انقل ما يشغل مكان ذلك الملف أو مجلده، أو أوقف المحفوظات من الإعدادات.</translation>
    </message>
    <message>
        <source>The history could not be saved: %1. Messages stay in memory.</source>
        <translation>تعذر حفظ المحفوظات: ‎%1. تبقى الرسائل في الذاكرة.</translation>
    </message>
    <message>
        <source>The history was made by a newer Tincan. It is now called %1, and a new one has begun.</source>
        <translation>ملف المحفوظات أنشأه إصدار أحدث من Tincan. اسمه الآن ‎%1، وبدأ ملف جديد.</translation>
    </message>
    <message>
        <source>The history could not be saved for too long: the oldest messages are being lost. Make it possible to save again, or save the conversation as a file (Ctrl+S).</source>
        <translation>تعذر حفظ المحفوظات مدة طويلة جدًا: تضيع الآن أقدم الرسائل. اجعل الحفظ ممكنًا من جديد، أو احفظ المحادثة في ملف (‎Ctrl+S).</translation>
    </message>
    <message numerus="yes">
        <source>The history was damaged, and a new one has begun. %Ln message(s) could be read and are in the new one. The damaged one is kept as %1: delete it if you do not need it.</source>
        <translation>
            <numerusform>كان ملف المحفوظات تالفًا، وبدأ ملف جديد. لم تُقرأ أي رسالة. بقي التالف باسم ‎%1: احذفه إن لم تكن بحاجة إليه.</numerusform>
            <numerusform>كان ملف المحفوظات تالفًا، وبدأ ملف جديد. قُرئت رسالة واحدة وهي في الملف الجديد. بقي التالف باسم ‎%1: احذفه إن لم تكن بحاجة إليه.</numerusform>
            <numerusform>كان ملف المحفوظات تالفًا، وبدأ ملف جديد. قُرئت رسالتان وهما في الملف الجديد. بقي التالف باسم ‎%1: احذفه إن لم تكن بحاجة إليه.</numerusform>
            <numerusform>كان ملف المحفوظات تالفًا، وبدأ ملف جديد. قُرئت %Ln رسائل وهي في الملف الجديد. بقي التالف باسم ‎%1: احذفه إن لم تكن بحاجة إليه.</numerusform>
            <numerusform>كان ملف المحفوظات تالفًا، وبدأ ملف جديد. قُرئت %Ln رسالة وهي في الملف الجديد. بقي التالف باسم ‎%1: احذفه إن لم تكن بحاجة إليه.</numerusform>
            <numerusform>كان ملف المحفوظات تالفًا، وبدأ ملف جديد. قُرئت %Ln رسالة وهي في الملف الجديد. بقي التالف باسم ‎%1: احذفه إن لم تكن بحاجة إليه.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was damaged and could not be read. A new one has begun. The damaged one is kept as %1: delete it if you do not need it.</source>
        <translation>كان ملف المحفوظات تالفًا وتعذرت قراءته. بدأ ملف جديد. بقي التالف باسم ‎%1: احذفه إن لم تكن بحاجة إليه.</translation>
    </message>
    <message>
        <source>The history could not be read: %1 cannot be opened.</source>
        <translation>تعذرت قراءة المحفوظات: لا يمكن فتح ‎%1.</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryText</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Server on port %1</source>
        <translation>خادم على المنفذ %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>people of a conversation</comment>
        <translation>
            <numerusform>‎%1</numerusform>
            <numerusform>‎%1 وشخص آخر</numerusform>
            <numerusform>‎%1 وشخصان آخران</numerusform>
            <numerusform>‎%1 و%Ln أشخاص آخرين</numerusform>
            <numerusform>‎%1 و%Ln شخصًا آخر</numerusform>
            <numerusform>‎%1 و%Ln شخص آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>TCP server, port 1314</comment>
        <translation>%1، المنفذ %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::HistoryWindow</name>
    <message>
        <source>That is more than the clipboard should hold. Export it to a file instead (Ctrl+S).</source>
        <translation>هذا أكبر مما ينبغي أن تحمله الحافظة. صدّره إلى ملف بدلًا من ذلك (Ctrl+S).</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>هل تريد حذف هذه المحادثة؟</translation>
    </message>
    <message>
        <source>%1, is deleted from this computer and cannot be brought back. What the other end has kept stays there.</source>
        <comment>&apos;192.168.1.31, TCP server, port 1314, Today, 14:02 - 14:55, 12 messages&apos;</comment>
        <translation>ستُحذف هذه المحادثة من هذا الحاسوب ولا يمكن استرجاعها: ‎%1. ما احتفظ به الطرف الآخر يبقى لديه.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>Tincan - History</source>
        <translation>Tincan - المحفوظات</translation>
    </message>
    <message>
        <source>Choose a conversation to read it.</source>
        <translation>اختر محادثة لقراءتها.</translation>
    </message>
    <message>
        <source>This conversation was deleted meanwhile or cannot be read.</source>
        <translation>حُذفت هذه المحادثة في هذه الأثناء أو تعذرت قراءتها.</translation>
    </message>
</context>
<context>
    <name>tincan::HitsModel</name>
    <message>
        <source>Me</source>
        <translation>أنا</translation>
    </message>
</context>
<context>
    <name>tincan::LinkDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>هل تريد فتح هذا العنوان؟</translation>
    </message>
    <message>
        <source>A mail to this address will be begun:</source>
        <translation>ستُنشأ رسالة بريد إلى هذا العنوان:</translation>
    </message>
    <message>
        <source>The browser will open a page of %1:</source>
        <translation>سيفتح المتصفح صفحة من ‎%1:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
</context>
<context>
    <name>tincan::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>الوق&amp;ت</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>حسب ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكنة</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>حتى ال&amp;دقيقة</translation>
    </message>
    <message>
        <source>&amp;Seconds</source>
        <translation>حتى ال&amp;ثانية</translation>
    </message>
    <message>
        <source>Mi&amp;lliseconds</source>
        <translation>حتى ال&amp;ملي ثانية</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>نافذة &amp;جديدة</translation>
    </message>
    <message>
        <source>New &amp;loopback pair</source>
        <translation>&amp;زوج نوافذ جديد على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation>&amp;حفظ باسم...</translation>
    </message>
    <message>
        <source>&amp;End the conversation</source>
        <translation>إ&amp;نهاء المحادثة</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>الإ&amp;عدادات...</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>إ&amp;غلاق النافذة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>خ&amp;روج</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ق&amp;ص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نس&amp;خ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تح&amp;ديد الكل</translation>
    </message>
    <message>
        <source>&amp;Find...</source>
        <translation>&amp;بحث...</translation>
    </message>
    <message>
        <source>Find &amp;older</source>
        <translation>البحث عن الأ&amp;قدم</translation>
    </message>
    <message>
        <source>Find &amp;newer</source>
        <translation>البحث عن الأ&amp;حدث</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>العن&amp;وان</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>ال&amp;شريط الجانبي</translation>
    </message>
    <message>
        <source>&amp;Next theme</source>
        <translation>السمة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>أ&amp;كبر</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>أ&amp;صغر</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>الحجم ال&amp;عادي</translation>
    </message>
    <message>
        <source>&amp;Oldest message</source>
        <translation>أق&amp;دم رسالة</translation>
    </message>
    <message>
        <source>Ne&amp;west message</source>
        <translation>أحد&amp;ث رسالة</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>المن&amp;طقة التالية</translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <translation>المنطقة السا&amp;بقة</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>ال&amp;قائمة</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Tincan</source>
        <translation>&amp;حول Tincan</translation>
    </message>
    <message>
        <source>&amp;History...</source>
        <translation>المح&amp;فوظات...</translation>
    </message>
</context>
<context>
    <name>tincan::MainWindow</name>
    <message>
        <source>me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>That is more than the clipboard should hold. Save it as a file instead (Ctrl+S).</source>
        <translation>هذا أكبر مما ينبغي أن تحمله الحافظة. احفظه في ملف بدلًا من ذلك (Ctrl+S).</translation>
    </message>
    <message>
        <source>The conversation could not be saved as %1: %2. Choose another place and save it again.</source>
        <translation>تعذر حفظ المحادثة باسم ‎%1: %2. اختر مكانًا آخر واحفظها من جديد.</translation>
    </message>
    <message>
        <source>Save the conversation as</source>
        <translation>حفظ المحادثة باسم</translation>
    </message>
</context>
<context>
    <name>tincan::MoreBox</name>
    <message>
        <source>&amp;More</source>
        <translation>الم&amp;زيد</translation>
    </message>
    <message>
        <source>Read size, line end and port of this side</source>
        <translation>حجم القراءة ونهاية السطر ومنفذ هذا الطرف</translation>
    </message>
    <message>
        <source>Read size</source>
        <translation>حجم القراءة</translation>
    </message>
    <message>
        <source> bytes</source>
        <comment>after a number in a field</comment>
        <translation> بايت</translation>
    </message>
    <message>
        <source>Line end sent</source>
        <translation>نهاية السطر</translation>
    </message>
    <message>
        <source>None, as in the textbook</source>
        <translation>بلا، كما في الكتاب الدراسي</translation>
    </message>
    <message>
        <source>LF (\n)</source>
        <translation>LF (\n)</translation>
    </message>
    <message>
        <source>CR LF (\r\n)</source>
        <translation>CR LF (\r\n)</translation>
    </message>
    <message>
        <source>Port of this side</source>
        <translation>منفذ هذا الطرف</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>port</comment>
        <translation>أي منفذ</translation>
    </message>
    <message>
        <source>Read si&amp;ze</source>
        <translation>ح&amp;جم القراءة</translation>
    </message>
    <message>
        <source>Line &amp;end sent</source>
        <translation>ن&amp;هاية السطر</translation>
    </message>
    <message>
        <source>Port of this s&amp;ide</source>
        <translation>منفذ هذا ال&amp;طرف</translation>
    </message>
    <message>
        <source>Allow &amp;broadcast</source>
        <translation>السماح بالب&amp;ث</translation>
    </message>
    <message>
        <source>Write to everyone on the network: to 255.255.255.255, or to the network&apos;s own broadcast address</source>
        <translation>الكتابة إلى كل من على الشبكة: إلى 255.255.255.255 أو إلى عنوان البث الخاص بالشبكة</translation>
    </message>
</context>
<context>
    <name>tincan::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Name for %1 (empty shows the address)</source>
        <translation>ا&amp;سم ‎%1 (إن تُرك فارغًا ظهر العنوان)</translation>
    </message>
</context>
<context>
    <name>tincan::NewPill</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>messages</comment>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>رسالة جديدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%Ln رسائل جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest message (Ctrl+End)</source>
        <translation>إلى أحدث رسالة (Ctrl+End)</translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>إلى أحدث رسالة</translation>
    </message>
</context>
<context>
    <name>tincan::Notice</name>
    <message>
        <source>Answers to %1 are paused: it was answered too often.</source>
        <translation>الردود التلقائية على ‎%1 متوقفة مؤقتًا: كانت كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Answers to %1 go on.</source>
        <translation>استؤنفت الردود التلقائية على ‎%1.</translation>
    </message>
    <message>
        <source>Connected from %1</source>
        <translation>تم الاتصال من ‎%1</translation>
    </message>
    <message>
        <source>Ready to write from %1</source>
        <translation>الكتابة ممكنة من ‎%1</translation>
    </message>
    <message>
        <source>Server started on %1, waiting for clients to connect</source>
        <translation>يعمل الخادم الآن على ‎%1، بانتظار اتصال العملاء</translation>
    </message>
    <message>
        <source>Server started on %1</source>
        <translation>يعمل الخادم الآن على ‎%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more joined</source>
        <comment>peers that came at once</comment>
        <translation>
            <numerusform>لم ينضم أحد آخر</numerusform>
            <numerusform>انضم شخص آخر</numerusform>
            <numerusform>انضم شخصان آخران</numerusform>
            <numerusform>انضم %Ln أشخاص آخرين</numerusform>
            <numerusform>انضم %Ln شخصًا آخر</numerusform>
            <numerusform>انضم %Ln شخص آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>تم الاتصال بـ ‎%1</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>الكتابة إلى ‎%1</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>انضم الطرف ‎%1</translation>
    </message>
    <message>
        <source>First message from %1</source>
        <translation>أول رسالة من ‎%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more left</source>
        <comment>peers that went at once</comment>
        <translation>
            <numerusform>لم يغادر أحد آخر</numerusform>
            <numerusform>غادر شخص آخر</numerusform>
            <numerusform>غادر شخصان آخران</numerusform>
            <numerusform>غادر %Ln أشخاص آخرين</numerusform>
            <numerusform>غادر %Ln شخصًا آخر</numerusform>
            <numerusform>غادر %Ln شخص آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>غادر الطرف ‎%1</translation>
    </message>
    <message>
        <source>This row could not be read from the history.</source>
        <translation>تعذرت قراءة هذا السطر من المحفوظات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be saved in the history and are lost.</source>
        <translation>
            <numerusform>لم يتعذر حفظ أي رسالة.</numerusform>
            <numerusform>تعذر حفظ رسالة واحدة في المحفوظات وضاعت.</numerusform>
            <numerusform>تعذر حفظ رسالتين في المحفوظات وضاعتا.</numerusform>
            <numerusform>تعذر حفظ %Ln رسائل في المحفوظات وضاعت.</numerusform>
            <numerusform>تعذر حفظ %Ln رسالة في المحفوظات وضاعت.</numerusform>
            <numerusform>تعذر حفظ %Ln رسالة في المحفوظات وضاعت.</numerusform>
        </translation>
    </message>
    <message>
        <source>You disconnected %1</source>
        <translation>قطعت الاتصال بالطرف ‎%1</translation>
    </message>
</context>
<context>
    <name>tincan::PastConversation</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>الرجوع إلى القائمة</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find in this conversation (Ctrl+F)</source>
        <translation>البحث في هذه المحادثة (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;تصدير...</translation>
    </message>
    <message>
        <source>Save this conversation to a file (Ctrl+S)</source>
        <translation>حفظ هذه المحادثة في ملف (Ctrl+S)</translation>
    </message>
    <message>
        <source>&amp;Delete...</source>
        <translation>&amp;حذف...</translation>
    </message>
    <message>
        <source>It is open in a window. Close that window first.</source>
        <translation>المحادثة مفتوحة في نافذة. أغلق تلك النافذة أولًا.</translation>
    </message>
</context>
<context>
    <name>tincan::PeersModel</name>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>answers paused</source>
        <translation>الردود متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>not received</source>
        <translation>الاستلام متوقف</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>مكتوم</translation>
    </message>
</context>
<context>
    <name>tincan::PeersView</name>
    <message>
        <source>&amp;Name...</source>
        <translation>ال&amp;اسم...</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;نسخ العنوان</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;قطع الاتصال</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>المرسلون</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation>المرسل إليه</translation>
    </message>
    <message>
        <source>No one here yet. You can write to someone once they have written to you.</source>
        <translation>لا أحد هنا بعد. يمكن الكتابة إلى شخص بعد أن يكتب هو أولًا.</translation>
    </message>
    <message>
        <source>No one here yet</source>
        <translation>لا أحد هنا بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n people. Each sees what the others write.</source>
        <translation>
            <numerusform>لا أحد. يرى كل شخص ما يكتبه الآخرون.</numerusform>
            <numerusform>شخص واحد. يرى كل شخص ما يكتبه الآخرون.</numerusform>
            <numerusform>شخصان. يرى كل منهما ما يكتبه الآخر.</numerusform>
            <numerusform>%n أشخاص. يرى كل منهم ما يكتبه الآخرون.</numerusform>
            <numerusform>%n شخصًا. يرى كل منهم ما يكتبه الآخرون.</numerusform>
            <numerusform>%n شخص. يرى كل منهم ما يكتبه الآخرون.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people. They do not see each other.</source>
        <translation>
            <numerusform>لا أحد.</numerusform>
            <numerusform>شخص واحد.</numerusform>
            <numerusform>شخصان. لا يرى أحدهما الآخر.</numerusform>
            <numerusform>%n أشخاص. لا يرى بعضهم بعضًا.</numerusform>
            <numerusform>%n شخصًا. لا يرى بعضهم بعضًا.</numerusform>
            <numerusform>%n شخص. لا يرى بعضهم بعضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends what one of them writes on to the others, with the name in front.</source>
        <translation>يمرر ما يكتبه أحدهم إلى الآخرين، مع اسمه في البداية.</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;كتم</translation>
    </message>
    <message>
        <source>No alert, and no number in the title, for this address</source>
        <translation>بلا تنبيه وبلا عدد في شريط عنوان النافذة، لهذا العنوان</translation>
    </message>
    <message>
        <source>&amp;Pause receiving</source>
        <translation>إيقا&amp;ف الاستلام مؤقتًا</translation>
    </message>
    <message>
        <source>&amp;Receive again</source>
        <translation>استئناف الاست&amp;لام</translation>
    </message>
    <message>
        <source>Resume &amp;answers</source>
        <translation>استئناف ال&amp;ردود التلقائية</translation>
    </message>
    <message>
        <source>&amp;Write to...</source>
        <translation>الك&amp;تابة إلى...</translation>
    </message>
    <message>
        <source>Writes to an address that has not written to you</source>
        <translation>الكتابة إلى عنوان لم يكتب إليك بعد</translation>
    </message>
    <message>
        <source>Do not pass &amp;on</source>
        <translation>عدم الت&amp;مرير</translation>
    </message>
    <message>
        <source>Pass &amp;on</source>
        <translation>ت&amp;مرير</translation>
    </message>
</context>
<context>
    <name>tincan::Presence</name>
    <message>
        <source>New message from %1</source>
        <translation>رسالة جديدة من %1</translation>
    </message>
    <message>
        <source>Empty message</source>
        <translation>رسالة فارغة</translation>
    </message>
    <message>
        <source>Tincan keeps running</source>
        <translation>ما زال Tincan يعمل</translation>
    </message>
    <message>
        <source>Click its icon in the tray to open the window again, or choose Quit from its menu.</source>
        <translation>انقر على أيقونته في شريط النظام لفتح النافذة من جديد، أو اختر «خروج» من قائمتها.</translation>
    </message>
</context>
<context>
    <name>tincan::Problems</name>
    <message>
        <source>Port 520 needs administrator rights here, so this server uses %1. Tell the others.</source>
        <translation>يحتاج المنفذ 520 هنا إلى صلاحيات المسؤول، لذا يستخدم هذا الخادم المنفذ %1. أخبر الآخرين.</translation>
    </message>
    <message>
        <source>Answers to %1 are paused: it was answered more often than a person asks.</source>
        <translation>الردود التلقائية على ‎%1 متوقفة مؤقتًا: كانت أسرع مما يسأل أي إنسان.</translation>
    </message>
    <message>
        <source>%1 is sending %2 messages/s.</source>
        <translation>يرسل الطرف ‎%1 رسائل بمعدل %2/ث.</translation>
    </message>
    <message>
        <source>Nothing is received from %1 at the moment.</source>
        <translation>لا يُستلم شيء من الطرف ‎%1 حاليًا.</translation>
    </message>
    <message>
        <source>The oldest messages are being dropped: the history does not keep them, and there is no more room in memory. Save the conversation as a file (Ctrl+S), or switch the history on in the settings.</source>
        <translation>يجري حذف أقدم الرسائل: لا تحفظها المحفوظات، ولم يعد في الذاكرة متسع. احفظ المحادثة في ملف (‎Ctrl+S)، أو شغّل المحفوظات من الإعدادات.</translation>
    </message>
</context>
<context>
    <name>tincan::Question</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
</context>
<context>
    <name>tincan::Remedy</name>
    <message>
        <source>Connect to it</source>
        <translation>الاتصال به</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استخدام %1</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>تجربة %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>إعادة الاتصال</translation>
    </message>
    <message>
        <source>Connect again and send it</source>
        <translation>إعادة الاتصال ثم الإرسال</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>التشغيل من جديد</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Listen on all addresses</source>
        <translation>الاستماع على كل العناوين</translation>
    </message>
    <message>
        <source>Allow broadcast</source>
        <translation>السماح بالبث</translation>
    </message>
    <message>
        <source>Pause receiving</source>
        <translation>إيقاف الاستلام مؤقتًا</translation>
    </message>
    <message>
        <source>Receive again</source>
        <translation>استئناف الاستلام</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>قطع الاتصال</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>إظهار المجلد</translation>
    </message>
</context>
<context>
    <name>tincan::RepliesBox</name>
    <message>
        <source>Server received: {text}</source>
        <translation>استلم الخادم: {text}</translation>
    </message>
    <message>
        <source>The textbook&apos;s client waits for one answer to each message.</source>
        <translation>عميل الكتاب الدراسي ينتظر ردًا واحدًا على كل رسالة.</translation>
    </message>
    <message>
        <source>hello</source>
        <comment>an example of a message</comment>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>&amp;Automatic answers</source>
        <translation>ال&amp;ردود التلقائية</translation>
    </message>
    <message>
        <source>Automatic answers</source>
        <translation>الردود التلقائية</translation>
    </message>
    <message>
        <source>Off, I write myself</source>
        <translation>متوقفة، أكتب بنفسي</translation>
    </message>
    <message>
        <source>As in the textbook</source>
        <translation>كما في الكتاب الدراسي</translation>
    </message>
    <message>
        <source>Custom...</source>
        <translation>نص مخصص...</translation>
    </message>
    <message>
        <source>Text of the automatic answers</source>
        <translation>نص الردود التلقائية</translation>
    </message>
    <message>
        <source>{text}, {literal}, {time}, {peer} and {count} are filled in.</source>
        <translation>تُملأ هذه الرموز تلقائيًا: {text}، {literal}، {time}، {peer}، {count}.</translation>
    </message>
</context>
<context>
    <name>tincan::RowMenu</name>
    <message>
        <source>&amp;Open the address...</source>
        <translation>فتح ال&amp;عنوان...</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy &amp;text only</source>
        <translation>نسخ النص &amp;فقط</translation>
    </message>
    <message>
        <source>&amp;Reply to this peer only</source>
        <translation>ال&amp;رد على هذا الطرف فقط</translation>
    </message>
    <message>
        <source>Show &amp;bytes</source>
        <translation>عرض ال&amp;بايتات</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation>نسخ بصيغة &amp;ست عشرية</translation>
    </message>
    <message>
        <source>Copy as &amp;Python literal</source>
        <translation>نسخ ك&amp;قيمة حرفية في Python</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%Ln بايتات</numerusform>
            <numerusform>%Ln بايتًا</numerusform>
            <numerusform>%Ln بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <translation>نسخ العن&amp;وان</translation>
    </message>
</context>
<context>
    <name>tincan::RunningCard</name>
    <message>
        <source>TCP server</source>
        <translation>خادم TCP</translation>
    </message>
    <message>
        <source>TCP client</source>
        <translation>عميل TCP</translation>
    </message>
    <message>
        <source>UDP server</source>
        <translation>خادم UDP</translation>
    </message>
    <message>
        <source>UDP client</source>
        <translation>عميل UDP</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إيقا&amp;ف</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;قطع الاتصال</translation>
    </message>
</context>
<context>
    <name>tincan::SaveAs</name>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص ‎(*.txt)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>جدول لبرامج الجداول ‎(*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines for a program (*.jsonl)</source>
        <translation>صيغة JSON Lines للبرامج ‎(*.jsonl)</translation>
    </message>
</context>
<context>
    <name>tincan::SessionText</name>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Starting...</source>
        <translation>جارٍ التشغيل...</translation>
    </message>
    <message>
        <source>Connecting to %1...</source>
        <translation>جارٍ الاتصال بـ ‎%1...</translation>
    </message>
    <message>
        <source>Listening on TCP %1</source>
        <translation>يستمع على TCP ‎%1</translation>
    </message>
    <message>
        <source>Open on UDP %1</source>
        <translation>مفتوح على UDP ‎%1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>متصل بـ ‎%1</translation>
    </message>
    <message>
        <source>Writing to UDP %1</source>
        <translation>الكتابة إلى UDP ‎%1</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>جارٍ الاتصال...</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>يستمع</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>جاهز للكتابة</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>not encrypted: others on this network may read along</source>
        <translation>بلا تشفير: قد يقرؤها آخرون على هذه الشبكة</translation>
    </message>
</context>
<context>
    <name>tincan::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>الوق&amp;ت</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Text size of messages, in percent</source>
        <translation>حجم نص الرسائل، بالنسبة المئوية</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>System</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>حتى الدقيقة</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>حتى الثانية</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>حتى الملي ثانية</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Changes take effect at once, in all windows.</source>
        <translation>تسري التغييرات فورًا في كل النوافذ.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>ال&amp;مظهر</translation>
    </message>
    <message>
        <source>Notifications and &amp;desktop</source>
        <translation>الإشعارات وسطح ال&amp;مكتب</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>المح&amp;فوظات</translation>
    </message>
</context>
<context>
    <name>tincan::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>The last sent text again, in the empty field</source>
        <translation>استعادة آخر نص أُرسل، في الحقل الفارغ</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Close what is open: the find bar, a notice, the sidebar</source>
        <translation>إغلاق ما هو مفتوح: شريط البحث أو تنبيه أو الشريط الجانبي</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>الحقل التالي</translation>
    </message>
    <message>
        <source>Start or connect, in the connection form</source>
        <translation>التشغيل أو الاتصال، في نموذج الاتصال</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Delete the chosen conversation</source>
        <translation>حذف المحادثة المختارة</translation>
    </message>
</context>
<context>
    <name>tincan::StatusLine</name>
    <message>
        <source>received %1 · %2/s</source>
        <translation>استُلم %1 · %2/ث</translation>
    </message>
    <message>
        <source>sent %1 · %2/s</source>
        <translation>أُرسل %1 · %2/ث</translation>
    </message>
    <message>
        <source>dropped %1</source>
        <translation>أُهمل %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings are not saved: the folder cannot be written.</source>
        <translation>لا تُحفظ الإعدادات: تعذرت الكتابة في المجلد.</translation>
    </message>
</context>
<context>
    <name>tincan::ThisComputer</name>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy this computer&apos;s address</source>
        <translation>نسخ عنوان هذا الحاسوب</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ ‎%1</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>عناوين أخرى</translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptModel</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Tincan answered by itself.</source>
        <translation>ردّ Tincan تلقائيًا.</translation>
    </message>
    <message>
        <source>empty message</source>
        <translation>رسالة فارغة</translation>
    </message>
    <message>
        <source>auto</source>
        <comment>mark of an automatic answer</comment>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>مُمرَّرة</translation>
    </message>
    <message>
        <source>auto?</source>
        <comment>mark of what is probably an automatic answer</comment>
        <translation>تلقائي؟</translation>
    </message>
    <message>
        <source>This looks like an automatic answer. It can be turned off at the other end.</source>
        <translation>يبدو هذا ردًا تلقائيًا. يمكن إيقافه لدى الطرف الآخر.</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>إلى ‎%1</translation>
    </message>
    <message>
        <source>The connection ended in the middle of a character.</source>
        <translation>انتهى الاتصال في منتصف محرف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reads: TCP keeps no message borders</source>
        <translation>
            <numerusform>لا قراءات: لا يحفظ TCP حدود الرسائل</numerusform>
            <numerusform>قراءة واحدة: لا يحفظ TCP حدود الرسائل</numerusform>
            <numerusform>قراءتان: لا يحفظ TCP حدود الرسائل</numerusform>
            <numerusform>%Ln قراءات: لا يحفظ TCP حدود الرسائل</numerusform>
            <numerusform>%Ln قراءة: لا يحفظ TCP حدود الرسائل</numerusform>
            <numerusform>%Ln قراءة: لا يحفظ TCP حدود الرسائل</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <translation>بانتظار الإرسال.</translation>
    </message>
    <message>
        <source>Sent. This peer does not confirm delivery.</source>
        <translation>أُرسلت. هذا الطرف لا يؤكد الاستلام.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>لم تُرسل.</translation>
    </message>
    <message>
        <source>Not sent to %1. %2</source>
        <translation>لم تُرسل إلى ‎%1. %2</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>لم تُرسل. %1</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>Many reads in a row: TCP keeps no message borders</source>
        <translation>قراءات كثيرة متتالية: لا يحفظ TCP حدود الرسائل</translation>
    </message>
    <message>
        <source>Nobody is there any more.</source>
        <translation>لم يعد أحد هناك.</translation>
    </message>
    <message>
        <source>The message is too large.</source>
        <translation>الرسالة كبيرة جدًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) arrived. A %2-byte read would have cut %1.</source>
        <translation>
            <numerusform>لم يصل أي بايت. قراءة بحجم %2 كانت ستقطع %1.</numerusform>
            <numerusform>وصل بايت واحد. قراءة بحجم %2 كانت ستقطع منه %1.</numerusform>
            <numerusform>وصل بايتان. قراءة بحجم %2 كانت ستقطع منهما %1.</numerusform>
            <numerusform>وصلت %Ln بايتات. قراءة بحجم %2 كانت ستقطع منها %1.</numerusform>
            <numerusform>وصل %Ln بايتًا. قراءة بحجم %2 كانت ستقطع منها %1.</numerusform>
            <numerusform>وصل %Ln بايت. قراءة بحجم %2 كانت ستقطع منها %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptRow</name>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptSaver</name>
    <message>
        <source>a part of the conversation could not be read</source>
        <translation>تعذرت قراءة جزء من المحادثة</translation>
    </message>
    <message>
        <source>a conversation was deleted meanwhile or cannot be read</source>
        <translation>حُذفت محادثة في هذه الأثناء أو تعذرت قراءتها</translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptView</name>
    <message>
        <source>The whole message</source>
        <translation>الرسالة كاملة</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>tincan::TrayIcon</name>
    <message>
        <source>&amp;New conversation</source>
        <translation>محادثة &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>خ&amp;روج</translation>
    </message>
    <message numerus="yes">
        <source>Tincan: %n new messages</source>
        <translation>
            <numerusform>Tincan: لا رسائل جديدة</numerusform>
            <numerusform>Tincan: رسالة جديدة واحدة</numerusform>
            <numerusform>Tincan: رسالتان جديدتان</numerusform>
            <numerusform>Tincan: %n رسائل جديدة</numerusform>
            <numerusform>Tincan: %n رسالة جديدة</numerusform>
            <numerusform>Tincan: %n رسالة جديدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::UnsavedQuestion</name>
    <message>
        <source>Quit without saving?</source>
        <translation>هل تريد الإنهاء دون حفظ؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) would be lost if you quit now.</source>
        <translation>
            <numerusform>لن تضيع أي رسالة إذا أنهيت الآن.</numerusform>
            <numerusform>ستضيع رسالة واحدة إذا أنهيت الآن.</numerusform>
            <numerusform>ستضيع رسالتان إذا أنهيت الآن.</numerusform>
            <numerusform>ستضيع %Ln رسائل إذا أنهيت الآن.</numerusform>
            <numerusform>ستضيع %Ln رسالة إذا أنهيت الآن.</numerusform>
            <numerusform>ستضيع %Ln رسالة إذا أنهيت الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>&amp;Quit without saving</source>
        <translation>إ&amp;نهاء دون حفظ</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
</context>
<context>
    <name>tincan::WriteToDialog</name>
    <message>
        <source>Write to</source>
        <translation>الكتابة إلى</translation>
    </message>
    <message>
        <source>&amp;Address and port, such as 192.168.1.31:1520</source>
        <translation>ال&amp;عنوان والمنفذ، مثل ‎192.168.1.31:1520</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>العنوان والمنفذ</translation>
    </message>
    <message>
        <source>This is not an address with a port. Names are not looked up here.</source>
        <translation>هذا ليس عنوانًا مع منفذ. لا يُبحث هنا عن الأسماء.</translation>
    </message>
</context>
</TS>
