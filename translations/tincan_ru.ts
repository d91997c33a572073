<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>tincan::AboutDialog</name>
    <message>
        <source>About Tincan</source>
        <translation>О программе Tincan</translation>
    </message>
    <message>
        <source>Talk on your own network, with nothing in between, and see how TCP and UDP really behave.</source>
        <translation>Разговор в своей сети без посредников. Заодно видно, как на самом деле ведут себя TCP и UDP.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Свободная программа под лицензией MIT.</translation>
    </message>
    <message>
        <source>Made with Qt %1, running on %2 (%3).</source>
        <translation>Создана с помощью Qt %1, работает в системе %2 (%3).</translation>
    </message>
    <message>
        <source>Copy &amp;versions</source>
        <translation>Копировать &amp;версии</translation>
    </message>
    <message>
        <source>For a report about a fault</source>
        <translation>Для сообщения об ошибке</translation>
    </message>
</context>
<context>
    <name>tincan::AddressFields</name>
    <message>
        <source>Port must be 1-65535</source>
        <translation>Порт: число от 1 до 65535</translation>
    </message>
    <message>
        <source>Enter the address of the server</source>
        <translation>Введите адрес сервера</translation>
    </message>
    <message>
        <source>This is not an address and not a name</source>
        <translation>Это не адрес и не имя компьютера</translation>
    </message>
    <message>
        <source>&amp;Listen on</source>
        <translation>Сл&amp;ушать адрес</translation>
    </message>
    <message>
        <source>Server a&amp;ddress</source>
        <translation>&amp;Адрес сервера</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Слушать адрес</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>Все адреса</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Адрес сервера</translation>
    </message>
    <message>
        <source>127.0.0.1 is this computer</source>
        <translation>127.0.0.1 — этот компьютер</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>По&amp;рт</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Другие адреса</translation>
    </message>
</context>
<context>
    <name>tincan::Announcer</name>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln новое сообщение</numerusform>
            <numerusform>%Ln новых сообщения</numerusform>
            <numerusform>%Ln новых сообщений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::Banner</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Закрыть это уведомление</translation>
    </message>
    <message>
        <source>Next notice</source>
        <translation>Следующее уведомление</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the first of two notices</comment>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>tincan::ChatHeader</name>
    <message>
        <source>Show or hide the sidebar (F9)</source>
        <translation>Показать или скрыть боковую панель (F9)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Боковая панель</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Меню (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find in this conversation (Ctrl+F)</source>
        <translation>Найти в этом разговоре (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>tincan::Check</name>
    <message>
        <source>FAILED: waited in vain for %1</source>
        <translation>СБОЙ: не удалось дождаться (%1)</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed</source>
        <translation>успешно: %1, сбоев: %2</translation>
    </message>
</context>
<context>
    <name>tincan::CheckTalk</name>
    <message numerus="yes">
        <source>%1... (%n bytes)</source>
        <translation>
            <numerusform>%1... (%n байт)</numerusform>
            <numerusform>%1... (%n байта)</numerusform>
            <numerusform>%1... (%n байт)</numerusform>
        </translation>
    </message>
    <message>
        <source>the end of the conversation</source>
        <translation>конец разговора</translation>
    </message>
    <message>
        <source>the answer &apos;%1&apos;, of which came &apos;%2&apos;</source>
        <translation>ответ «%1», пришло лишь «%2»</translation>
    </message>
    <message>
        <source>started on %1</source>
        <translation>запущен на %1</translation>
    </message>
    <message>
        <source>started, comes from %1</source>
        <translation>запущен, пишет с адреса %1</translation>
    </message>
    <message>
        <source>FAILED to start: %1</source>
        <translation>СБОЙ при запуске: %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлен</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>подключился %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>отключился %1</translation>
    </message>
    <message>
        <source>has trouble: %1</source>
        <translation>возникла проблема: %1</translation>
    </message>
    <message>
        <source>says byebye, which ends it and is not sent</source>
        <translation>пишет byebye: это завершает разговор и не отправляется</translation>
    </message>
    <message>
        <source>could not send: %1</source>
        <translation>не удалось отправить: %1</translation>
    </message>
    <message>
        <source>%1 server  %2</source>
        <translation>%1-сервер  %2</translation>
    </message>
    <message>
        <source>%1 client  %2</source>
        <translation>%1-клиент  %2</translation>
    </message>
    <message>
        <source>FAILED: &apos;%1&apos; should have been answered by
  %2
but was read as
  %3
and answered by
  %4</source>
        <translation>СБОЙ: на «%1» ожидался ответ
  %2
но прочитано было
  %3
и пришёл ответ
  %4</translation>
    </message>
    <message>
        <source>FAILED: the client ended too early: %1</source>
        <translation>СБОЙ: клиент завершил работу слишком рано: %1</translation>
    </message>
</context>
<context>
    <name>tincan::CommandLine</name>
    <message>
        <source>Talk over TCP (the default).</source>
        <translation>Разговор по TCP (по умолчанию).</translation>
    </message>
    <message>
        <source>Talk over UDP.</source>
        <translation>Разговор по UDP.</translation>
    </message>
    <message>
        <source>Wait for others (the default).</source>
        <translation>Ждать других (по умолчанию).</translation>
    </message>
    <message>
        <source>Connect to a server.</source>
        <translation>Подключиться к серверу.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>Client: the server&apos;s address or name. Server: the address to listen on, all by default.</source>
        <translation>Клиент: адрес или имя сервера. Сервер: какой адрес слушать, по умолчанию все.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>The port: 1314 for TCP and 520 for UDP by default. 0 lets the system choose (servers only).</source>
        <translation>Порт: по умолчанию 1314 для TCP и 520 для UDP. При 0 порт выбирает система (только для сервера).</translation>
    </message>
    <message>
        <source>Start at once.</source>
        <translation>Запустить сразу.</translation>
    </message>
    <message>
        <source>book|off|template</source>
        <translation>book|off|шаблон</translation>
    </message>
    <message>
        <source>How a server answers: as in the book (the default), not at all, or with this text, in which {text}, {literal}, {time}, {peer} and {count} are filled in.</source>
        <translation>Как отвечает сервер: как в учебнике (по умолчанию), никак или этим текстом, в который подставляются {text}, {literal}, {time}, {peer} и {count}.</translation>
    </message>
    <message>
        <source>Answers a second to one peer above which answering pauses. 0 lifts the limit.</source>
        <translation>Сколько автоответов в секунду допускается одному собеседнику; сверх этого они приостанавливаются. 0 снимает ограничение.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>Send this once somebody is there. May be repeated.</source>
        <translation>Отправить это, как только появится собеседник. Можно указать несколько раз.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>Append what happens to this file, one JSON object a line.</source>
        <translation>Дописывать происходящее в этот файл, по одному объекту JSON в строке.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>секунды</translation>
    </message>
    <message>
        <source>End after this time.</source>
        <translation>Завершить работу через это время.</translation>
    </message>
    <message>
        <source>Let the book&apos;s four programs talk to each other, print what they say, and end. Needs no display.</source>
        <translation>Запустить разговор четырёх программ из учебника, вывести их сообщения и завершить работу. Экран не нужен.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>Keep a set of settings of its own under this name.</source>
        <translation>Хранить под этим именем отдельный набор настроек.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>The language of the window, such as en or zh_CN.</source>
        <translation>Язык окна, например en или zh_CN.</translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation>Показать версию.</translation>
    </message>
    <message>
        <source>Say this.</source>
        <translation>Показать эту справку.</translation>
    </message>
    <message>
        <source>Talk on your own network, with nothing in between.</source>
        <translation>Разговор в своей сети без посредников.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an option; tincan --help shows them all</source>
        <translation>«%1» — не параметр; все параметры покажет tincan --help</translation>
    </message>
    <message>
        <source>--%1 needs a value</source>
        <translation>параметру --%1 нужно значение</translation>
    </message>
    <message>
        <source>--%1 is there twice</source>
        <translation>параметр --%1 указан дважды</translation>
    </message>
    <message>
        <source>--host needs the address or the name of the server</source>
        <translation>параметру --host нужен адрес или имя сервера</translation>
    </message>
    <message>
        <source>--port 0 lets the system choose, which only a server can do; a client needs its server&apos;s port</source>
        <translation>при --port 0 порт выбирает система, это может только сервер; клиенту нужен порт своего сервера</translation>
    </message>
    <message>
        <source>--reply needs book, off, or the text of the answer</source>
        <translation>параметру --reply нужно book, off или текст ответа</translation>
    </message>
    <message>
        <source>--send needs a text: an empty message is not sent</source>
        <translation>параметру --send нужен текст: пустое сообщение не отправляется</translation>
    </message>
    <message>
        <source>--log needs the name of a file</source>
        <translation>параметру --log нужно имя файла</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a name for a profile: 1 to 32 letters A-Z, digits, - and _</source>
        <translation>«%1» не подходит как имя профиля: от 1 до 32 букв A-Z, цифр, знаков - и _</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the code of a language, such as en or zh_CN</source>
        <translation>«%1» — не код языка, такой как en или zh_CN</translation>
    </message>
    <message>
        <source>--language: there are no words in &apos;%1&apos;, only in: %2</source>
        <translation>--language: нет перевода на «%1», есть только: %2</translation>
    </message>
    <message>
        <source>--%1 needs a number from %2 to %3, not &apos;%4&apos;</source>
        <translation>параметру --%1 нужно число от %2 до %3, а не «%4»</translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other</source>
        <translation>параметры --%1 и --%2 нельзя указывать вместе</translation>
    </message>
    <message>
        <source>--log: cannot write %1: %2</source>
        <translation>--log: не удаётся записать %1: %2</translation>
    </message>
    <message>
        <source>no display for a window (neither DISPLAY nor WAYLAND_DISPLAY is set); tincan --check needs none</source>
        <translation>нет экрана для окна (не заданы ни DISPLAY, ни WAYLAND_DISPLAY); для tincan --check он не нужен</translation>
    </message>
    <message>
        <source>the log %1 ends here: %2</source>
        <translation>журнал %1 на этом обрывается: %2</translation>
    </message>
    <message>
        <source>the settings could not be saved in %1</source>
        <translation>не удалось сохранить настройки в %1</translation>
    </message>
    <message>
        <source>Begin in the tray, if the settings keep the program running there when closed.</source>
        <translation>Начать в области уведомлений, если по настройкам программа после закрытия остаётся там.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be saved in the history</source>
        <translation>
            <numerusform>%Ln сообщение не удалось сохранить в истории</numerusform>
            <numerusform>%Ln сообщения не удалось сохранить в истории</numerusform>
            <numerusform>%Ln сообщений не удалось сохранить в истории</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::Composer</name>
    <message>
        <source>%1 B, may be split (over %2)</source>
        <translation>%1 Б, может быть разделено (больше %2)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Отправить (Enter)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Напишите сообщение</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Написать: %1</translation>
    </message>
    <message>
        <source>Choose whom to write to</source>
        <translation>Выберите, кому писать</translation>
    </message>
    <message>
        <source>%1 left. Choose whom to write to.</source>
        <translation>Собеседник %1 отключился. Выберите, кому писать.</translation>
    </message>
    <message>
        <source>%1 of at most %2 B</source>
        <translation>%1 из %2 Б (максимум)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove the pasted text</source>
        <translation>Удалить вставленный текст</translation>
    </message>
    <message>
        <source>The pasted text (%1 characters) has very long lines: it can be sent, not edited here.</source>
        <translation>Во вставленном тексте (символов: %1) очень длинные строки: его можно отправить, но нельзя изменить здесь.</translation>
    </message>
</context>
<context>
    <name>tincan::Conductor</name>
    <message>
        <source>Not sent: %1 left. Choose whom to write to.</source>
        <translation>Не отправлено: собеседник %1 отключился. Выберите, кому писать.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Новый разговор</translation>
    </message>
    <message>
        <source>everyone</source>
        <comment>Message everyone</comment>
        <translation>всем</translation>
    </message>
</context>
<context>
    <name>tincan::ConnectionForm</name>
    <message>
        <source>Already in use</source>
        <translation>Уже занят</translation>
    </message>
    <message>
        <source>Needs administrator rights</source>
        <translation>Нужны права администратора</translation>
    </message>
    <message>
        <source>Reserved by the system</source>
        <translation>Зарезервирован системой</translation>
    </message>
    <message>
        <source>Not an address of this computer</source>
        <translation>Это не адрес этого компьютера</translation>
    </message>
    <message>
        <source>This is not an address and not a name</source>
        <translation>Это не адрес и не имя компьютера</translation>
    </message>
    <message>
        <source>No computer with this name was found</source>
        <translation>Компьютер с таким именем не найден</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Start server</source>
        <translation>&amp;Запустить сервер</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Под&amp;ключиться</translation>
    </message>
    <message>
        <source>Opening...</source>
        <translation>Открытие...</translation>
    </message>
    <message>
        <source>Starting...</source>
        <translation>Запуск...</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>Подключение...</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
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
        <translation>Роль</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Pro&amp;tocol</source>
        <translation>&amp;Протокол</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>Ро&amp;ль</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>От&amp;мена</translation>
    </message>
</context>
<context>
    <name>tincan::ConversationsModel</name>
    <message>
        <source>in a window</source>
        <translation>в окне</translation>
    </message>
</context>
<context>
    <name>tincan::DesktopPage</name>
    <message>
        <source>Show &amp;notifications</source>
        <translation>Показывать &amp;уведомления</translation>
    </message>
    <message>
        <source>With what was &amp;written</source>
        <translation>С &amp;текстом сообщения</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when closed</source>
        <translation>&amp;Продолжать работу в области уведомлений после закрытия</translation>
    </message>
    <message>
        <source>The last window hides there, and its conversation goes on.</source>
        <translation>Последнее окно скрывается туда, и разговор продолжается.</translation>
    </message>
    <message>
        <source>There is no tray on this desktop, so closing ends the program.</source>
        <translation>На этом рабочем столе нет области уведомлений, поэтому закрытие завершает программу.</translation>
    </message>
    <message>
        <source>Start with the s&amp;ystem</source>
        <translation>&amp;Запускать вместе с системой</translation>
    </message>
    <message>
        <source>That could not be changed: %1. Change it in the settings of the system.</source>
        <translation>Не удалось изменить: %1. Измените это в настройках системы.</translation>
    </message>
</context>
<context>
    <name>tincan::EmptyList</name>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No messages contain &quot;%1&quot;.</source>
        <translation>Нет сообщений, содержащих «%1».</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Здесь пусто</translation>
    </message>
    <message>
        <source>No conversation is like that. Choose &quot;All&quot; above to see the others.</source>
        <translation>Таких разговоров нет. Выберите выше «Все», чтобы увидеть остальные.</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>Пока ничего не сохранено</translation>
    </message>
    <message>
        <source>The history is off</source>
        <translation>История выключена</translation>
    </message>
    <message>
        <source>What is said in a window is kept here, on this computer only.</source>
        <translation>Здесь хранятся разговоры из всех окон, только на этом компьютере.</translation>
    </message>
    <message>
        <source>What is said is gone when its window is closed.</source>
        <translation>Разговор исчезает, когда закрывается его окно.</translation>
    </message>
    <message>
        <source>No messages contain &quot;%1&quot; while &quot;%2&quot; is chosen above.</source>
        <translation>Пока выше выбрано «%2», нет сообщений, содержащих «%1».</translation>
    </message>
</context>
<context>
    <name>tincan::EmptyState</name>
    <message>
        <source>&amp;Wait for someone</source>
        <translation>&amp;Ждать собеседника</translation>
    </message>
    <message>
        <source>Co&amp;nnect to someone</source>
        <translation>Подклю&amp;читься к собеседнику</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the invitation</source>
        <translation>Копировать приглашение</translation>
    </message>
    <message>
        <source>Talk on your own network</source>
        <translation>Разговор в своей сети</translation>
    </message>
    <message>
        <source>One of you waits, the other connects. No server in between, no account.</source>
        <translation>Один ждёт, другой подключается. Без сервера-посредника и без учётной записи.</translation>
    </message>
    <message>
        <source>Say hello</source>
        <translation>Поздоровайтесь</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Пока ничего не сказано.</translation>
    </message>
    <message>
        <source>Waiting for the other person</source>
        <translation>Ожидание собеседника</translation>
    </message>
    <message>
        <source>They choose Client and enter %1, port %2.</source>
        <translation>Собеседник выбирает «Клиент» и вводит %1, порт %2.</translation>
    </message>
    <message>
        <source>They choose UDP, Client and enter %1, port %2.</source>
        <translation>Собеседник выбирает UDP, «Клиент» и вводит %1, порт %2.</translation>
    </message>
    <message>
        <source>Only programs on this computer can connect.</source>
        <translation>Подключиться могут только программы на этом компьютере.</translation>
    </message>
    <message>
        <source>Nobody comes? This computer&apos;s firewall must let Tincan in.</source>
        <translation>Никто не подключается? Разрешите Tincan в брандмауэре этого компьютера.</translation>
    </message>
    <message>
        <source>Practise on this comp&amp;uter</source>
        <translation>Попробовать &amp;на этом компьютере</translation>
    </message>
    <message>
        <source>Are they waiting too? Only one of you starts.</source>
        <translation>Собеседник тоже ждёт? Сервер запускает только один из вас.</translation>
    </message>
    <message>
        <source>Con&amp;nect to them instead</source>
        <translation>Подклю&amp;читься вместо ожидания</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>Этот компьютер: %1</translation>
    </message>
    <message>
        <source>Copy this computer&apos;s address</source>
        <translation>Копировать адрес этого компьютера</translation>
    </message>
</context>
<context>
    <name>tincan::ErrorText</name>
    <message>
        <source>Port %1 is already in use on this computer, perhaps by another server.</source>
        <translation>Порт %1 на этом компьютере уже занят, возможно, другим сервером.</translation>
    </message>
    <message>
        <source>Port %1 needs administrator rights here, like every port below 1024.</source>
        <translation>Для порта %1 здесь нужны права администратора, как и для всех портов ниже 1024.</translation>
    </message>
    <message>
        <source>The system keeps port %1 for itself. Choose another one.</source>
        <translation>Порт %1 зарезервирован системой. Выберите другой.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer.</source>
        <translation>%1 — не адрес этого компьютера.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an address nor a computer&apos;s name.</source>
        <translation>«%1» — не адрес и не имя компьютера.</translation>
    </message>
    <message>
        <source>No computer with the name &quot;%1&quot; was found.</source>
        <translation>Компьютер с именем «%1» не найден.</translation>
    </message>
    <message>
        <source>There is no way to %1 from here. Check that both computers are on the same network.</source>
        <translation>Отсюда нет пути к %1. Проверьте, что оба компьютера в одной сети.</translation>
    </message>
    <message>
        <source>%1 did not answer for 10 s. Check the address, that both are on the same network, and the firewall there.</source>
        <translation>Нет ответа от %1 в течение 10 с. Проверьте адрес, брандмауэр на том компьютере и то, что вы в одной сети.</translation>
    </message>
    <message>
        <source>The connection to %1 came back to itself: nothing is listening there.</source>
        <translation>Соединение с %1 замкнулось само на себя: там никто не слушает.</translation>
    </message>
    <message>
        <source>This program has as many connections and files open as the system allows.</source>
        <translation>Эта программа открыла столько соединений и файлов, сколько разрешает система.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Вы отменили это.</translation>
    </message>
    <message>
        <source>%1 reports that nothing listens on port %2. At least one message was lost.</source>
        <translation>Компьютер %1 сообщает, что порт %2 никто не слушает. Потеряно хотя бы одно сообщение.</translation>
    </message>
    <message>
        <source>Nothing is listening at %1.</source>
        <translation>Адрес %1 никто не слушает.</translation>
    </message>
    <message>
        <source>%1 ended the conversation.</source>
        <translation>Собеседник %1 завершил разговор.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut off.</source>
        <translation>Соединение с собеседником %1 оборвано.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Соединение с собеседником %1 потеряно.</translation>
    </message>
    <message>
        <source>%1 does not read what it is sent. The connection was closed.</source>
        <translation>Собеседник %1 не читает то, что ему отправлено. Соединение закрыто.</translation>
    </message>
    <message>
        <source>%1 was turned away: too many are connected already.</source>
        <translation>Собеседнику %1 отказано: уже слишком много подключений.</translation>
    </message>
    <message>
        <source>%1 was turned away: too many are connected from this address already.</source>
        <translation>Собеседнику %1 отказано: уже слишком много подключений с этого адреса.</translation>
    </message>
    <message>
        <source>%1 was silent for long and made room for others.</source>
        <translation>Собеседник %1 долго молчал и уступил место другим.</translation>
    </message>
    <message>
        <source>You ended the conversation.</source>
        <translation>Вы завершили разговор.</translation>
    </message>
    <message>
        <source>%1 ended the conversation with an empty message.</source>
        <translation>Собеседник %1 завершил разговор пустым сообщением.</translation>
    </message>
    <message>
        <source>Not sent: nobody is connected. Your text stays.</source>
        <translation>Не отправлено: никто не подключён. Ваш текст сохранён.</translation>
    </message>
    <message>
        <source>Not sent: nobody is there. Your text stays.</source>
        <translation>Не отправлено: никого нет. Ваш текст сохранён.</translation>
    </message>
    <message>
        <source>Not sent: the message is too large. Your text stays.</source>
        <translation>Не отправлено: сообщение слишком большое. Ваш текст сохранён.</translation>
    </message>
    <message>
        <source>&apos;byebye&apos; ended the conversation and was not sent.</source>
        <translation>Слово «byebye» завершило разговор и не было отправлено.</translation>
    </message>
    <message>
        <source>It ended.</source>
        <translation>Разговор завершён.</translation>
    </message>
    <message>
        <source>Listening failed with the system&apos;s error %1.</source>
        <translation>Прослушивание не удалось: системная ошибка %1.</translation>
    </message>
    <message>
        <source>Connecting failed with the system&apos;s error %1.</source>
        <translation>Не удалось подключиться: системная ошибка %1.</translation>
    </message>
    <message>
        <source>The network reported the system&apos;s error %1.</source>
        <translation>Сеть сообщила о системной ошибке %1.</translation>
    </message>
    <message>
        <source>The conversation ended with the system&apos;s error %1.</source>
        <translation>Разговор завершён: системная ошибка %1.</translation>
    </message>
    <message>
        <source>Sending failed with the system&apos;s error %1.</source>
        <translation>Не удалось отправить: системная ошибка %1.</translation>
    </message>
    <message>
        <source>%1 reaches everyone on the network. Tincan writes to it only if you allow broadcast.</source>
        <translation>Сообщения на %1 получают все в сети. Tincan пишет на этот адрес, только если разрешено широковещание.</translation>
    </message>
    <message>
        <source>%1 does not read what it is sent. Until it does, nothing is read from it either.</source>
        <translation>Собеседник %1 не читает то, что ему отправлено. Пока он не начнёт, от него тоже ничего не читается.</translation>
    </message>
</context>
<context>
    <name>tincan::ExportBar</name>
    <message>
        <source>Exporting: %1 %</source>
        <translation>Экспорт: %1 %</translation>
    </message>
    <message>
        <source>Export &amp;all...</source>
        <translation>Экспорт &amp;всех...</translation>
    </message>
    <message>
        <source>Save all conversations to one file</source>
        <translation>Сохранить все разговоры в один файл</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>От&amp;мена</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Отменить экспорт</translation>
    </message>
</context>
<context>
    <name>tincan::FilterBar</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
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
        <translation>Протокол</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Все собеседники</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Собеседник</translation>
    </message>
</context>
<context>
    <name>tincan::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <comment>hits of a search</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Поиск...</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>Find in messages</source>
        <translation>Поиск в сообщениях</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>С учётом регистра</translation>
    </message>
    <message>
        <source>Older (Enter, F3)</source>
        <translation>Более раннее (Enter, F3)</translation>
    </message>
    <message>
        <source>Older hit</source>
        <translation>Более раннее совпадение</translation>
    </message>
    <message>
        <source>Newer (Shift+Enter, Shift+F3)</source>
        <translation>Более позднее (Shift+Enter, Shift+F3)</translation>
    </message>
    <message>
        <source>Newer hit</source>
        <translation>Более позднее совпадение</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Закрыть поиск</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>large and small letters</comment>
        <translation>Аа</translation>
    </message>
</context>
<context>
    <name>tincan::FirewallHelp</name>
    <message>
        <source>Nobody comes?</source>
        <translation>Никто не подключается?</translation>
    </message>
    <message>
        <source>Both computers must be on the same network; a guest network often keeps its computers apart. Then the firewall of the computer that waits must let %1 port %2 in.</source>
        <translation>Оба компьютера должны быть в одной сети; гостевая сеть часто изолирует компьютеры друг от друга. Кроме того, брандмауэр ждущего компьютера должен пропускать входящие на %1-порт %2.</translation>
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
        <translation>Linux с ufw (Ubuntu, Mint)</translation>
    </message>
    <message>
        <source>Linux with firewalld (Fedora, openSUSE)</source>
        <translation>Linux с firewalld (Fedora, openSUSE)</translation>
    </message>
    <message>
        <source>When Windows asks, allow Tincan on private networks. If it does not ask, open a terminal as administrator and enter:</source>
        <translation>Когда Windows спросит, разрешите Tincan работать в частных сетях. Если вопроса нет, откройте терминал от имени администратора и введите:</translation>
    </message>
    <message>
        <source>When macOS asks, allow incoming connections. If it does not ask, open System Settings, Network, Firewall, Options, and allow Tincan.</source>
        <translation>Когда macOS спросит, разрешите входящие подключения. Если вопроса нет, откройте «Системные настройки», «Сеть», «Брандмауэр», «Параметры» и разрешите Tincan.</translation>
    </message>
    <message>
        <source>In a terminal:</source>
        <translation>В терминале:</translation>
    </message>
    <message>
        <source>In a terminal; it holds until the firewall starts again:</source>
        <translation>В терминале; действует до перезапуска брандмауэра:</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation>Команда для %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>Копировать команду для %1</translation>
    </message>
</context>
<context>
    <name>tincan::FreedesktopWay</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>tincan::FullTextWindow</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryExport</name>
    <message>
        <source>The export is done: %1</source>
        <translation>Экспорт завершён: %1</translation>
    </message>
    <message>
        <source>The history could not be exported as %1: %2. Export it again, or to another place.</source>
        <translation>Не удалось экспортировать историю как %1: %2. Экспортируйте снова или выберите другое место.</translation>
    </message>
    <message>
        <source>Export the conversation as</source>
        <translation>Экспортировать разговор как</translation>
    </message>
    <message>
        <source>Export all conversations as</source>
        <translation>Экспортировать все разговоры как</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryList</name>
    <message numerus="yes">
        <source>%Ln hit(s) so far</source>
        <translation>
            <numerusform>Пока %Ln совпадение</numerusform>
            <numerusform>Пока %Ln совпадения</numerusform>
            <numerusform>Пока %Ln совпадений</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Поиск...</translation>
    </message>
    <message>
        <source>More than %1 hits. The newest are shown.</source>
        <translation>Более %1 совпадений. Показаны самые новые.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln совпадение</numerusform>
            <numerusform>%Ln совпадения</numerusform>
            <numerusform>%Ln совпадений</numerusform>
        </translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>Поиск во всех разговорах</translation>
    </message>
    <message>
        <source>Past conversations</source>
        <translation>Прошлые разговоры</translation>
    </message>
    <message>
        <source>Messages that were found</source>
        <translation>Найденные сообщения</translation>
    </message>
    <message>
        <source>The history is off: what is said now is not kept.</source>
        <translation>История выключена: разговоры сейчас не сохраняются.</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>Нас&amp;тройки...</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryPage</name>
    <message>
        <source>Forget conversations?</source>
        <translation>Забыть разговоры?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) ended longer ago than that. They are deleted from this computer now and cannot be brought back.</source>
        <translation>
            <numerusform>%Ln разговор завершился раньше этого срока. Всё это сейчас будет удалено с этого компьютера, и вернуть ничего будет нельзя.</numerusform>
            <numerusform>%Ln разговора завершились раньше этого срока. Всё это сейчас будет удалено с этого компьютера, и вернуть ничего будет нельзя.</numerusform>
            <numerusform>%Ln разговоров завершились раньше этого срока. Всё это сейчас будет удалено с этого компьютера, и вернуть ничего будет нельзя.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>Очистить историю?</translation>
    </message>
    <message>
        <source>All past conversations are deleted from this computer, those in files that were set aside too, and cannot be brought back. Conversations in open windows stay.</source>
        <translation>Все прошлые разговоры будут удалены с этого компьютера, в том числе из отложенных файлов, и вернуть их будет нельзя. Разговоры в открытых окнах останутся.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>О&amp;чистить</translation>
    </message>
    <message>
        <source>&amp;Keep what is said</source>
        <translation>&amp;Хранить разговоры</translation>
    </message>
    <message>
        <source>On this computer only, not encrypted. Without it, what was said is gone with its window, and the oldest of it sooner if there is a lot.</source>
        <translation>Только на этом компьютере, без шифрования. Иначе разговор исчезает вместе со своим окном, а самое старое — раньше, если его станет очень много.</translation>
    </message>
    <message>
        <source>&amp;Forget conversations after this many days</source>
        <translation>&amp;Забывать разговоры через столько дней</translation>
    </message>
    <message>
        <source>Days until a conversation is forgotten</source>
        <translation>Через сколько дней забывать разговор</translation>
    </message>
    <message>
        <source>&amp;Clear history...</source>
        <translation>&amp;Очистить историю...</translation>
    </message>
    <message>
        <source>K&amp;ept in the file</source>
        <translation>Хранится в &amp;файле</translation>
    </message>
    <message>
        <source>File of the history</source>
        <translation>Файл истории</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryProblems</name>
    <message>
        <source>Past conversations could not be deleted: the disk is full. Make room, and it goes on by itself.</source>
        <translation>Не удалось удалить прошлые разговоры: диск заполнен. Освободите место, и удаление продолжится само.</translation>
    </message>
    <message>
        <source>Past conversations could not be deleted: %1 may not be written. Allow it, and it goes on by itself.</source>
        <translation>Не удалось удалить прошлые разговоры: запись в %1 не разрешена. Разрешите запись, и удаление продолжится само.</translation>
    </message>
    <message>
        <source>Past conversations could not be deleted: another program is using %1. Close that program, and it goes on by itself.</source>
        <translation>Не удалось удалить прошлые разговоры: другая программа использует %1. Закройте ту программу, и удаление продолжится само.</translation>
    </message>
    <message>
        <source>Past conversations could not be deleted: %1 cannot be opened. It is tried again by itself.</source>
        <translation>Не удалось удалить прошлые разговоры: не открывается %1. Попытка повторится сама.</translation>
    </message>
    <message>
        <source>Past conversations could not be deleted: %1. It is tried again by itself.</source>
        <translation>Не удалось удалить прошлые разговоры: %1. Попытка повторится сама.</translation>
    </message>
    <message>
        <source>The history could not be saved: the disk is full. Messages stay in memory. Make room, and they are saved by themselves.</source>
        <translation>Не удалось сохранить историю: диск заполнен. Сообщения остаются в памяти. Освободите место, и они сохранятся сами.</translation>
    </message>
    <message>
        <source>The history could not be saved: %1 may not be written. Messages stay in memory. Allow it, and they are saved by themselves.</source>
        <translation>Не удалось сохранить историю: запись в %1 не разрешена. Сообщения остаются в памяти. Разрешите запись, и они сохранятся сами.</translation>
    </message>
    <message>
        <source>The history could not be saved: another program is using %1. Messages stay in memory. Close that program, and they are saved by themselves.</source>
        <translation>Не удалось сохранить историю: другая программа использует %1. Сообщения остаются в памяти. Закройте ту программу, и они сохранятся сами.</translation>
    </message>
    <message>
        <source>The history could not be saved: %1 cannot be opened. Messages stay in memory. Move away what is in the place of that file or of its folder, or switch the history off in the settings.</source>
        <translation>Не удалось сохранить историю: не открывается %1. Сообщения остаются в памяти. Уберите то, что стоит на месте этого файла или его папки, или выключите историю в настройках.</translation>
    </message>
    <message>
        <source>The history could not be saved: %1. Messages stay in memory.</source>
        <translation>Не удалось сохранить историю: %1. Сообщения остаются в памяти.</translation>
    </message>
    <message>
        <source>The history was made by a newer Tincan. It is now called %1, and a new one has begun.</source>
        <translation>История создана более новой версией Tincan. Теперь её файл называется %1, и начата новая.</translation>
    </message>
    <message>
        <source>The history could not be saved for too long: the oldest messages are being lost. Make it possible to save again, or save the conversation as a file (Ctrl+S).</source>
        <translation>Историю слишком долго не удаётся сохранить: самые старые сообщения теряются. Сделайте так, чтобы её снова можно было сохранять, или сохраните разговор в файл (Ctrl+S).</translation>
    </message>
    <message numerus="yes">
        <source>The history was damaged, and a new one has begun. %Ln message(s) could be read and are in the new one. The damaged one is kept as %1: delete it if you do not need it.</source>
        <translation>
            <numerusform>История была повреждена, и начата новая. %Ln сообщение удалось прочитать, оно есть в новой. Повреждённая осталась под именем %1: удалите её, если она не нужна.</numerusform>
            <numerusform>История была повреждена, и начата новая. %Ln сообщения удалось прочитать, они есть в новой. Повреждённая осталась под именем %1: удалите её, если она не нужна.</numerusform>
            <numerusform>История была повреждена, и начата новая. %Ln сообщений удалось прочитать, они есть в новой. Повреждённая осталась под именем %1: удалите её, если она не нужна.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was damaged and could not be read. A new one has begun. The damaged one is kept as %1: delete it if you do not need it.</source>
        <translation>История была повреждена, и её не удалось прочитать. Начата новая. Повреждённая осталась под именем %1: удалите её, если она не нужна.</translation>
    </message>
    <message>
        <source>The history could not be read: %1 cannot be opened.</source>
        <translation>Не удалось прочитать историю: не открывается %1.</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryText</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Server on port %1</source>
        <translation>Сервер на порту %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>people of a conversation</comment>
        <translation>
            <numerusform>%1 и ещё %Ln</numerusform>
            <numerusform>%1 и ещё %Ln</numerusform>
            <numerusform>%1 и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>TCP server, port 1314</comment>
        <translation>%1, порт %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln сообщение</numerusform>
            <numerusform>%Ln сообщения</numerusform>
            <numerusform>%Ln сообщений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::HistoryWindow</name>
    <message>
        <source>That is more than the clipboard should hold. Export it to a file instead (Ctrl+S).</source>
        <translation>Для буфера обмена это слишком много. Экспортируйте это в файл (Ctrl+S).</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>Удалить этот разговор?</translation>
    </message>
    <message>
        <source>%1, is deleted from this computer and cannot be brought back. What the other end has kept stays there.</source>
        <comment>&apos;192.168.1.31, TCP server, port 1314, Today, 14:02 - 14:55, 12 messages&apos;</comment>
        <translation>Будет удалено с этого компьютера без возможности вернуть: %1. То, что сохранено на другой стороне, там и останется.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Tincan - History</source>
        <translation>Tincan - История</translation>
    </message>
    <message>
        <source>Choose a conversation to read it.</source>
        <translation>Выберите разговор, чтобы прочитать его.</translation>
    </message>
    <message>
        <source>This conversation was deleted meanwhile or cannot be read.</source>
        <translation>Этот разговор тем временем удалён или не читается.</translation>
    </message>
</context>
<context>
    <name>tincan::HitsModel</name>
    <message>
        <source>Me</source>
        <translation>Я</translation>
    </message>
</context>
<context>
    <name>tincan::LinkDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>Открыть этот адрес?</translation>
    </message>
    <message>
        <source>A mail to this address will be begun:</source>
        <translation>Будет создано письмо на этот адрес:</translation>
    </message>
    <message>
        <source>The browser will open a page of %1:</source>
        <translation>Браузер откроет страницу сайта %1:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>От&amp;мена</translation>
    </message>
</context>
<context>
    <name>tincan::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Размер те&amp;кста</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>&amp;Время</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Св&amp;етлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>До &amp;минут</translation>
    </message>
    <message>
        <source>&amp;Seconds</source>
        <translation>До &amp;секунд</translation>
    </message>
    <message>
        <source>Mi&amp;lliseconds</source>
        <translation>До ми&amp;ллисекунд</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Новое окно</translation>
    </message>
    <message>
        <source>New &amp;loopback pair</source>
        <translation>Новая пара окон на &amp;этом компьютере</translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation>&amp;Сохранить как...</translation>
    </message>
    <message>
        <source>&amp;End the conversation</source>
        <translation>&amp;Завершить разговор</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>Нас&amp;тройки...</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Закрыть &amp;окно</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Вы&amp;ход</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>В&amp;ырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вс&amp;тавить</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выде&amp;лить всё</translation>
    </message>
    <message>
        <source>&amp;Find...</source>
        <translation>&amp;Найти...</translation>
    </message>
    <message>
        <source>Find &amp;older</source>
        <translation>Найти более &amp;раннее</translation>
    </message>
    <message>
        <source>Find &amp;newer</source>
        <translation>Найти более &amp;позднее</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Боковая панель</translation>
    </message>
    <message>
        <source>&amp;Next theme</source>
        <translation>С&amp;ледующая тема</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Обычный размер</translation>
    </message>
    <message>
        <source>&amp;Oldest message</source>
        <translation>&amp;Самое раннее сообщение</translation>
    </message>
    <message>
        <source>Ne&amp;west message</source>
        <translation>&amp;Последнее сообщение</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>Сле&amp;дующая область</translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <translation>П&amp;редыдущая область</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Меню</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Сочетания &amp;клавиш</translation>
    </message>
    <message>
        <source>&amp;About Tincan</source>
        <translation>О про&amp;грамме Tincan</translation>
    </message>
    <message>
        <source>&amp;History...</source>
        <translation>&amp;История...</translation>
    </message>
</context>
<context>
    <name>tincan::MainWindow</name>
    <message>
        <source>me</source>
        <translation>я</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>не отправлено</translation>
    </message>
    <message>
        <source>That is more than the clipboard should hold. Save it as a file instead (Ctrl+S).</source>
        <translation>Для буфера обмена это слишком много. Сохраните это в файл (Ctrl+S).</translation>
    </message>
    <message>
        <source>The conversation could not be saved as %1: %2. Choose another place and save it again.</source>
        <translation>Не удалось сохранить разговор как %1: %2. Выберите другое место и сохраните снова.</translation>
    </message>
    <message>
        <source>Save the conversation as</source>
        <translation>Сохранить разговор как</translation>
    </message>
</context>
<context>
    <name>tincan::MoreBox</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Больше</translation>
    </message>
    <message>
        <source>Read size, line end and port of this side</source>
        <translation>Размер чтения, конец строки и локальный порт</translation>
    </message>
    <message>
        <source>Read size</source>
        <translation>Размер чтения</translation>
    </message>
    <message>
        <source> bytes</source>
        <comment>after a number in a field</comment>
        <translation> байт</translation>
    </message>
    <message>
        <source>Line end sent</source>
        <translation>Конец строки</translation>
    </message>
    <message>
        <source>None, as in the textbook</source>
        <translation>Нет, как в учебнике</translation>
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
        <translation>Локальный порт</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>port</comment>
        <translation>Любой</translation>
    </message>
    <message>
        <source>Read si&amp;ze</source>
        <translation>Размер чтени&amp;я</translation>
    </message>
    <message>
        <source>Line &amp;end sent</source>
        <translation>Коне&amp;ц строки</translation>
    </message>
    <message>
        <source>Port of this s&amp;ide</source>
        <translation>Локальны&amp;й порт</translation>
    </message>
    <message>
        <source>Allow &amp;broadcast</source>
        <translation>Разрешить &amp;широковещание</translation>
    </message>
    <message>
        <source>Write to everyone on the network: to 255.255.255.255, or to the network&apos;s own broadcast address</source>
        <translation>Писать всем в сети: на 255.255.255.255 или на широковещательный адрес самой сети</translation>
    </message>
</context>
<context>
    <name>tincan::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>&amp;Name for %1 (empty shows the address)</source>
        <translation>&amp;Имя для %1 (если пусто, виден адрес)</translation>
    </message>
</context>
<context>
    <name>tincan::NewPill</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln новое</numerusform>
            <numerusform>%Ln новых</numerusform>
            <numerusform>%Ln новых</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest message (Ctrl+End)</source>
        <translation>К последнему сообщению (Ctrl+End)</translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>К последнему сообщению</translation>
    </message>
</context>
<context>
    <name>tincan::Notice</name>
    <message>
        <source>Answers to %1 are paused: it was answered too often.</source>
        <translation>Автоответы собеседнику %1 приостановлены: их было слишком много.</translation>
    </message>
    <message>
        <source>Answers to %1 go on.</source>
        <translation>Автоответы собеседнику %1 возобновлены.</translation>
    </message>
    <message>
        <source>Connected from %1</source>
        <translation>Подключено с адреса %1</translation>
    </message>
    <message>
        <source>Ready to write from %1</source>
        <translation>Можно писать с адреса %1</translation>
    </message>
    <message>
        <source>Server started on %1, waiting for clients to connect</source>
        <translation>Сервер запущен на %1, ожидание подключения клиентов</translation>
    </message>
    <message>
        <source>Server started on %1</source>
        <translation>Сервер запущен на %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more joined</source>
        <comment>peers that came at once</comment>
        <translation>
            <numerusform>Подключился ещё %Ln участник</numerusform>
            <numerusform>Подключились ещё %Ln участника</numerusform>
            <numerusform>Подключилось ещё %Ln участников</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Подключено к %1</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Сообщения уходят на %1</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>Собеседник %1 подключился</translation>
    </message>
    <message>
        <source>First message from %1</source>
        <translation>Первое сообщение от %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more left</source>
        <comment>peers that went at once</comment>
        <translation>
            <numerusform>Отключился ещё %Ln участник</numerusform>
            <numerusform>Отключились ещё %Ln участника</numerusform>
            <numerusform>Отключилось ещё %Ln участников</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Собеседник %1 отключился</translation>
    </message>
    <message>
        <source>This row could not be read from the history.</source>
        <translation>Эту строку не удалось прочитать из истории.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be saved in the history and are lost.</source>
        <translation>
            <numerusform>%Ln сообщение не удалось сохранить в истории, оно потеряно.</numerusform>
            <numerusform>%Ln сообщения не удалось сохранить в истории, они потеряны.</numerusform>
            <numerusform>%Ln сообщений не удалось сохранить в истории, они потеряны.</numerusform>
        </translation>
    </message>
    <message>
        <source>You disconnected %1</source>
        <translation>Вы отключили собеседника %1</translation>
    </message>
</context>
<context>
    <name>tincan::PastConversation</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find in this conversation (Ctrl+F)</source>
        <translation>Найти в этом разговоре (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Экспорт...</translation>
    </message>
    <message>
        <source>Save this conversation to a file (Ctrl+S)</source>
        <translation>Сохранить этот разговор в файл (Ctrl+S)</translation>
    </message>
    <message>
        <source>&amp;Delete...</source>
        <translation>&amp;Удалить...</translation>
    </message>
    <message>
        <source>It is open in a window. Close that window first.</source>
        <translation>Он открыт в окне. Сначала закройте это окно.</translation>
    </message>
</context>
<context>
    <name>tincan::PeersModel</name>
    <message>
        <source>Everyone</source>
        <translation>Все</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n участник</numerusform>
            <numerusform>%n участника</numerusform>
            <numerusform>%n участников</numerusform>
        </translation>
    </message>
    <message>
        <source>answers paused</source>
        <translation>автоответы на паузе</translation>
    </message>
    <message>
        <source>not received</source>
        <translation>приём на паузе</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>без уведомлений</translation>
    </message>
</context>
<context>
    <name>tincan::PeersView</name>
    <message>
        <source>&amp;Name...</source>
        <translation>&amp;Имя...</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Копировать адрес</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Отключить</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Отправители</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation>Кому писать</translation>
    </message>
    <message>
        <source>No one here yet. You can write to someone once they have written to you.</source>
        <translation>Пока никого нет. Написать можно тому, кто уже написал вам.</translation>
    </message>
    <message>
        <source>No one here yet</source>
        <translation>Пока никого нет</translation>
    </message>
    <message numerus="yes">
        <source>%n people. Each sees what the others write.</source>
        <translation>
            <numerusform>%n участник. Каждый видит, что пишут остальные.</numerusform>
            <numerusform>%n участника. Каждый видит, что пишут остальные.</numerusform>
            <numerusform>%n участников. Каждый видит, что пишут остальные.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people. They do not see each other.</source>
        <translation>
            <numerusform>%n участник. Они не видят друг друга.</numerusform>
            <numerusform>%n участника. Они не видят друг друга.</numerusform>
            <numerusform>%n участников. Они не видят друг друга.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends what one of them writes on to the others, with the name in front.</source>
        <translation>Пересылает написанное одним участником всем остальным, с именем в начале.</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>Без &amp;уведомлений</translation>
    </message>
    <message>
        <source>No alert, and no number in the title, for this address</source>
        <translation>Для этого адреса нет ни уведомлений, ни счётчика в заголовке</translation>
    </message>
    <message>
        <source>&amp;Pause receiving</source>
        <translation>&amp;Приостановить приём</translation>
    </message>
    <message>
        <source>&amp;Receive again</source>
        <translation>&amp;Возобновить приём</translation>
    </message>
    <message>
        <source>Resume &amp;answers</source>
        <translation>Возобновить &amp;автоответы</translation>
    </message>
    <message>
        <source>&amp;Write to...</source>
        <translation>&amp;Написать...</translation>
    </message>
    <message>
        <source>Writes to an address that has not written to you</source>
        <translation>Написать на адрес, с которого вам ещё не писали</translation>
    </message>
    <message>
        <source>Do not pass &amp;on</source>
        <translation>Не пере&amp;сылать</translation>
    </message>
    <message>
        <source>Pass &amp;on</source>
        <translation>Пере&amp;сылать</translation>
    </message>
</context>
<context>
    <name>tincan::Presence</name>
    <message>
        <source>New message from %1</source>
        <translation>Новое сообщение от %1</translation>
    </message>
    <message>
        <source>Empty message</source>
        <translation>Пустое сообщение</translation>
    </message>
    <message>
        <source>Tincan keeps running</source>
        <translation>Tincan продолжает работать</translation>
    </message>
    <message>
        <source>Click its icon in the tray to open the window again, or choose Quit from its menu.</source>
        <translation>Щёлкните значок в области уведомлений, чтобы снова открыть окно, или выберите «Выход» в его меню.</translation>
    </message>
</context>
<context>
    <name>tincan::Problems</name>
    <message>
        <source>Port 520 needs administrator rights here, so this server uses %1. Tell the others.</source>
        <translation>Для порта 520 здесь нужны права администратора, поэтому сервер использует порт %1. Сообщите об этом остальным.</translation>
    </message>
    <message>
        <source>Answers to %1 are paused: it was answered more often than a person asks.</source>
        <translation>Автоответы собеседнику %1 приостановлены: они шли чаще, чем может спрашивать человек.</translation>
    </message>
    <message>
        <source>%1 is sending %2 messages/s.</source>
        <translation>Собеседник %1 отправляет %2 сообщ./с.</translation>
    </message>
    <message>
        <source>Nothing is received from %1 at the moment.</source>
        <translation>Сообщения от собеседника %1 сейчас не принимаются.</translation>
    </message>
    <message>
        <source>The oldest messages are being dropped: the history does not keep them, and there is no more room in memory. Save the conversation as a file (Ctrl+S), or switch the history on in the settings.</source>
        <translation>Самые старые сообщения удаляются: история их не хранит, а в памяти больше нет места. Сохраните разговор в файл (Ctrl+S) или включите историю в настройках.</translation>
    </message>
</context>
<context>
    <name>tincan::Question</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>От&amp;мена</translation>
    </message>
</context>
<context>
    <name>tincan::Remedy</name>
    <message>
        <source>Connect to it</source>
        <translation>Подключиться к нему</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Использовать %1</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Попробовать %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Подключиться снова</translation>
    </message>
    <message>
        <source>Connect again and send it</source>
        <translation>Подключиться снова и отправить</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Запустить снова</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить снова</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>Listen on all addresses</source>
        <translation>Слушать все адреса</translation>
    </message>
    <message>
        <source>Allow broadcast</source>
        <translation>Разрешить широковещание</translation>
    </message>
    <message>
        <source>Pause receiving</source>
        <translation>Приостановить приём</translation>
    </message>
    <message>
        <source>Receive again</source>
        <translation>Возобновить приём</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Отключить</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Показать папку</translation>
    </message>
</context>
<context>
    <name>tincan::RepliesBox</name>
    <message>
        <source>Server received: {text}</source>
        <translation>Сервер получил: {text}</translation>
    </message>
    <message>
        <source>The textbook&apos;s client waits for one answer to each message.</source>
        <translation>Клиент из учебника ждёт один ответ на каждое сообщение.</translation>
    </message>
    <message>
        <source>hello</source>
        <comment>an example of a message</comment>
        <translation>привет</translation>
    </message>
    <message>
        <source>&amp;Automatic answers</source>
        <translation>Автоотв&amp;еты</translation>
    </message>
    <message>
        <source>Automatic answers</source>
        <translation>Автоответы</translation>
    </message>
    <message>
        <source>Off, I write myself</source>
        <translation>Выкл., пишу вручную</translation>
    </message>
    <message>
        <source>As in the textbook</source>
        <translation>Как в учебнике</translation>
    </message>
    <message>
        <source>Custom...</source>
        <translation>Свой текст...</translation>
    </message>
    <message>
        <source>Text of the automatic answers</source>
        <translation>Текст автоответов</translation>
    </message>
    <message>
        <source>{text}, {literal}, {time}, {peer} and {count} are filled in.</source>
        <translation>Подставляются {text}, {literal}, {time}, {peer} и {count}.</translation>
    </message>
</context>
<context>
    <name>tincan::RowMenu</name>
    <message>
        <source>&amp;Open the address...</source>
        <translation>&amp;Открыть адрес...</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy &amp;text only</source>
        <translation>Копировать только &amp;текст</translation>
    </message>
    <message>
        <source>&amp;Reply to this peer only</source>
        <translation>Ответить только &amp;этому собеседнику</translation>
    </message>
    <message>
        <source>Show &amp;bytes</source>
        <translation>Показать &amp;байты</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation>Копировать &amp;шестнадцатеричный код</translation>
    </message>
    <message>
        <source>Copy as &amp;Python literal</source>
        <translation>Копировать как &amp;литерал Python</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln байт</numerusform>
            <numerusform>%Ln байта</numerusform>
            <numerusform>%Ln байт</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <translation>Копировать &amp;адрес</translation>
    </message>
</context>
<context>
    <name>tincan::RunningCard</name>
    <message>
        <source>TCP server</source>
        <translation>TCP-сервер</translation>
    </message>
    <message>
        <source>TCP client</source>
        <translation>TCP-клиент</translation>
    </message>
    <message>
        <source>UDP server</source>
        <translation>UDP-сервер</translation>
    </message>
    <message>
        <source>UDP client</source>
        <translation>UDP-клиент</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>С&amp;топ</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Отключиться</translation>
    </message>
</context>
<context>
    <name>tincan::SaveAs</name>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Таблица для табличного редактора (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines for a program (*.jsonl)</source>
        <translation>JSON Lines для программы (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>tincan::SessionText</name>
    <message>
        <source>Not connected</source>
        <translation>Не подключено</translation>
    </message>
    <message>
        <source>Starting...</source>
        <translation>Запуск...</translation>
    </message>
    <message>
        <source>Connecting to %1...</source>
        <translation>Подключение к %1...</translation>
    </message>
    <message>
        <source>Listening on TCP %1</source>
        <translation>Слушает TCP %1</translation>
    </message>
    <message>
        <source>Open on UDP %1</source>
        <translation>Открыт UDP %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Подключено к %1</translation>
    </message>
    <message>
        <source>Writing to UDP %1</source>
        <translation>Сообщения уходят на UDP %1</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>Подключение...</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Слушает</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыт</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Подключено</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Можно писать</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n участник</numerusform>
            <numerusform>%n участника</numerusform>
            <numerusform>%n участников</numerusform>
        </translation>
    </message>
    <message>
        <source>not encrypted: others on this network may read along</source>
        <translation>без шифрования: другие в этой сети могут это прочитать</translation>
    </message>
</context>
<context>
    <name>tincan::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Размер текста</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>&amp;Время</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Text size of messages, in percent</source>
        <translation>Размер текста сообщений, в процентах</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>До минут</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>До секунд</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>До миллисекунд</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Changes take effect at once, in all windows.</source>
        <translation>Изменения сразу действуют во всех окнах.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Внешний вид</translation>
    </message>
    <message>
        <source>Notifications and &amp;desktop</source>
        <translation>Уведомления и &amp;рабочий стол</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;История</translation>
    </message>
</context>
<context>
    <name>tincan::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Ввод сообщения</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Новая строка</translation>
    </message>
    <message>
        <source>The last sent text again, in the empty field</source>
        <translation>Последний отправленный текст снова (в пустом поле)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Close what is open: the find bar, a notice, the sidebar</source>
        <translation>Закрыть открытое: панель поиска, уведомление, боковую панель</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Следующее поле</translation>
    </message>
    <message>
        <source>Start or connect, in the connection form</source>
        <translation>Запустить или подключиться (в форме подключения)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Delete the chosen conversation</source>
        <translation>Удалить выбранный разговор</translation>
    </message>
</context>
<context>
    <name>tincan::StatusLine</name>
    <message>
        <source>received %1 · %2/s</source>
        <translation>получено %1 · %2/с</translation>
    </message>
    <message>
        <source>sent %1 · %2/s</source>
        <translation>отправлено %1 · %2/с</translation>
    </message>
    <message>
        <source>dropped %1</source>
        <translation>отброшено %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n участник</numerusform>
            <numerusform>%n участника</numerusform>
            <numerusform>%n участников</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings are not saved: the folder cannot be written.</source>
        <translation>Настройки не сохраняются: в папку нельзя записать.</translation>
    </message>
</context>
<context>
    <name>tincan::ThisComputer</name>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy this computer&apos;s address</source>
        <translation>Копировать адрес этого компьютера</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Копировать %1</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Другие адреса</translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptModel</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Tincan answered by itself.</source>
        <translation>Tincan ответил автоматически.</translation>
    </message>
    <message>
        <source>empty message</source>
        <translation>пустое сообщение</translation>
    </message>
    <message>
        <source>auto</source>
        <comment>mark of an automatic answer</comment>
        <translation>авто</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>переслано</translation>
    </message>
    <message>
        <source>auto?</source>
        <comment>mark of what is probably an automatic answer</comment>
        <translation>авто?</translation>
    </message>
    <message>
        <source>This looks like an automatic answer. It can be turned off at the other end.</source>
        <translation>Похоже на автоответ. Его можно выключить на другой стороне.</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>кому: %1</translation>
    </message>
    <message>
        <source>The connection ended in the middle of a character.</source>
        <translation>Соединение завершилось посреди символа.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reads: TCP keeps no message borders</source>
        <translation>
            <numerusform>%Ln чтение: TCP не сохраняет границы сообщений</numerusform>
            <numerusform>%Ln чтения: TCP не сохраняет границы сообщений</numerusform>
            <numerusform>%Ln чтений: TCP не сохраняет границы сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <translation>Ожидает отправки.</translation>
    </message>
    <message>
        <source>Sent. This peer does not confirm delivery.</source>
        <translation>Отправлено. Этот собеседник не подтверждает доставку.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Не отправлено.</translation>
    </message>
    <message>
        <source>Not sent to %1. %2</source>
        <translation>Не отправлено (кому: %1). %2</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Не отправлено. %1</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Я</translation>
    </message>
    <message>
        <source>Many reads in a row: TCP keeps no message borders</source>
        <translation>Много чтений подряд: TCP не сохраняет границы сообщений</translation>
    </message>
    <message>
        <source>Nobody is there any more.</source>
        <translation>Там больше никого нет.</translation>
    </message>
    <message>
        <source>The message is too large.</source>
        <translation>Сообщение слишком большое.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) arrived. A %2-byte read would have cut %1.</source>
        <translation>
            <numerusform>Пришёл %Ln байт. Чтение по %2 Б обрезало бы %1.</numerusform>
            <numerusform>Пришло %Ln байта. Чтение по %2 Б обрезало бы %1.</numerusform>
            <numerusform>Пришло %Ln байт. Чтение по %2 Б обрезало бы %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptRow</name>
    <message>
        <source>Send again</source>
        <translation>Отправить снова</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всё</translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptSaver</name>
    <message>
        <source>a part of the conversation could not be read</source>
        <translation>часть разговора не удалось прочитать</translation>
    </message>
    <message>
        <source>a conversation was deleted meanwhile or cannot be read</source>
        <translation>один из разговоров тем временем удалён или не читается</translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptView</name>
    <message>
        <source>The whole message</source>
        <translation>Сообщение целиком</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
</context>
<context>
    <name>tincan::TrayIcon</name>
    <message>
        <source>&amp;New conversation</source>
        <translation>&amp;Новый разговор</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Вы&amp;ход</translation>
    </message>
    <message numerus="yes">
        <source>Tincan: %n new messages</source>
        <translation>
            <numerusform>Tincan: %n новое сообщение</numerusform>
            <numerusform>Tincan: %n новых сообщения</numerusform>
            <numerusform>Tincan: %n новых сообщений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::UnsavedQuestion</name>
    <message>
        <source>Quit without saving?</source>
        <translation>Выйти без сохранения?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) would be lost if you quit now.</source>
        <translation>
            <numerusform>Если выйти сейчас, будет потеряно %Ln сообщение.</numerusform>
            <numerusform>Если выйти сейчас, будут потеряны %Ln сообщения.</numerusform>
            <numerusform>Если выйти сейчас, будет потеряно %Ln сообщений.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Quit without saving</source>
        <translation>&amp;Выйти без сохранения</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>От&amp;мена</translation>
    </message>
</context>
<context>
    <name>tincan::WriteToDialog</name>
    <message>
        <source>Write to</source>
        <translation>Написать</translation>
    </message>
    <message>
        <source>&amp;Address and port, such as 192.168.1.31:1520</source>
        <translation>&amp;Адрес и порт, например 192.168.1.31:1520</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>Адрес и порт</translation>
    </message>
    <message>
        <source>This is not an address with a port. Names are not looked up here.</source>
        <translation>Это не адрес с портом. Имена компьютеров здесь не определяются.</translation>
    </message>
</context>
</TS>
