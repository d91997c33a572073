<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>tincan::AboutDialog</name>
    <message>
        <source>About Tincan</source>
        <translation>关于 Tincan</translation>
    </message>
    <message>
        <source>Talk on your own network, with nothing in between, and see how TCP and UDP really behave.</source>
        <translation>在自己的网络里直接交谈，中间没有任何服务器，还能看清 TCP 和 UDP 的真实行为。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>以 MIT 许可证发布的自由软件。</translation>
    </message>
    <message>
        <source>Made with Qt %1, running on %2 (%3).</source>
        <translation>使用 Qt %1 制作，运行于 %2 (%3)。</translation>
    </message>
    <message>
        <source>Copy &amp;versions</source>
        <translation>复制版本信息(&amp;V)</translation>
    </message>
    <message>
        <source>For a report about a fault</source>
        <translation>用于报告问题</translation>
    </message>
</context>
<context>
    <name>tincan::AddressFields</name>
    <message>
        <source>Port must be 1-65535</source>
        <translation>端口必须是 1-65535</translation>
    </message>
    <message>
        <source>Enter the address of the server</source>
        <translation>请输入服务端的地址</translation>
    </message>
    <message>
        <source>This is not an address and not a name</source>
        <translation>这既不是地址，也不是主机名</translation>
    </message>
    <message>
        <source>&amp;Listen on</source>
        <translation>监听地址(&amp;L)</translation>
    </message>
    <message>
        <source>Server a&amp;ddress</source>
        <translation>服务端地址(&amp;D)</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>监听地址</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>所有地址</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>服务端地址</translation>
    </message>
    <message>
        <source>127.0.0.1 is this computer</source>
        <translation>127.0.0.1 就是本机</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>其他地址</translation>
    </message>
</context>
<context>
    <name>tincan::Announcer</name>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln 条新消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::Banner</name>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭这条提示</translation>
    </message>
    <message>
        <source>Next notice</source>
        <translation>下一条提示</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the first of two notices</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>tincan::ChatHeader</name>
    <message>
        <source>Show or hide the sidebar (F9)</source>
        <translation>显示或隐藏侧栏 (F9)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>侧栏</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>菜单 (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in this conversation (Ctrl+F)</source>
        <translation>在这个会话中查找 (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>tincan::Check</name>
    <message>
        <source>FAILED: waited in vain for %1</source>
        <translation>失败：没有等到%1</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed</source>
        <translation>%1 项通过，%2 项失败</translation>
    </message>
</context>
<context>
    <name>tincan::CheckTalk</name>
    <message numerus="yes">
        <source>%1... (%n bytes)</source>
        <translation>
            <numerusform>%1... (%n 字节)</numerusform>
        </translation>
    </message>
    <message>
        <source>the end of the conversation</source>
        <translation>会话结束</translation>
    </message>
    <message>
        <source>the answer &apos;%1&apos;, of which came &apos;%2&apos;</source>
        <translation>应答“%1”，只收到“%2”</translation>
    </message>
    <message>
        <source>started on %1</source>
        <translation>服务端启动成功：%1</translation>
    </message>
    <message>
        <source>started, comes from %1</source>
        <translation>已启动，来自 %1</translation>
    </message>
    <message>
        <source>FAILED to start: %1</source>
        <translation>启动失败：%1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>接受客户端连接: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 已离开</translation>
    </message>
    <message>
        <source>has trouble: %1</source>
        <translation>遇到问题：%1</translation>
    </message>
    <message>
        <source>says byebye, which ends it and is not sent</source>
        <translation>输入 byebye：会话结束，这个词不会发送</translation>
    </message>
    <message>
        <source>could not send: %1</source>
        <translation>无法发送：%1</translation>
    </message>
    <message>
        <source>%1 server  %2</source>
        <translation>%1 服务端  %2</translation>
    </message>
    <message>
        <source>%1 client  %2</source>
        <translation>%1 客户端  %2</translation>
    </message>
    <message>
        <source>FAILED: &apos;%1&apos; should have been answered by
  %2
but was read as
  %3
and answered by
  %4</source>
        <translation>失败：“%1”本应得到应答
  %2
但收到的是
  %3
应答的是
  %4</translation>
    </message>
    <message>
        <source>FAILED: the client ended too early: %1</source>
        <translation>失败：客户端过早结束：%1</translation>
    </message>
</context>
<context>
    <name>tincan::CommandLine</name>
    <message>
        <source>Talk over TCP (the default).</source>
        <translation>使用 TCP(默认)。</translation>
    </message>
    <message>
        <source>Talk over UDP.</source>
        <translation>使用 UDP。</translation>
    </message>
    <message>
        <source>Wait for others (the default).</source>
        <translation>等待他人连接(默认)。</translation>
    </message>
    <message>
        <source>Connect to a server.</source>
        <translation>连接到服务端。</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Client: the server&apos;s address or name. Server: the address to listen on, all by default.</source>
        <translation>客户端：服务端的地址或主机名。服务端：监听的地址，默认为所有地址。</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>The port: 1314 for TCP and 520 for UDP by default. 0 lets the system choose (servers only).</source>
        <translation>端口：TCP 默认 1314，UDP 默认 520。0 表示由系统选择(仅服务端)。</translation>
    </message>
    <message>
        <source>Start at once.</source>
        <translation>立即启动。</translation>
    </message>
    <message>
        <source>book|off|template</source>
        <translation>book|off|模板</translation>
    </message>
    <message>
        <source>How a server answers: as in the book (the default), not at all, or with this text, in which {text}, {literal}, {time}, {peer} and {count} are filled in.</source>
        <translation>服务端如何应答：按课本的方式(默认)、不应答，或用这段文字应答，其中 {text}、{literal}、{time}、{peer} 和 {count} 会被填入。</translation>
    </message>
    <message>
        <source>Answers a second to one peer above which answering pauses. 0 lifts the limit.</source>
        <translation>每秒对同一对方的应答超过这个次数时暂停应答。0 表示不限制。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Send this once somebody is there. May be repeated.</source>
        <translation>一旦有人在线就发送这段文字。可以重复使用。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Append what happens to this file, one JSON object a line.</source>
        <translation>把发生的事情追加到这个文件，每行一个 JSON 对象。</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>End after this time.</source>
        <translation>到时间后结束。</translation>
    </message>
    <message>
        <source>Let the book&apos;s four programs talk to each other, print what they say, and end. Needs no display.</source>
        <translation>让课本中的四个程序互相对话，打印对话内容，然后结束。不需要显示器。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Keep a set of settings of its own under this name.</source>
        <translation>以这个名称保存一套独立的设置。</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>The language of the window, such as en or zh_CN.</source>
        <translation>窗口的语言，例如 en 或 zh_CN。</translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Say this.</source>
        <translation>显示这段帮助。</translation>
    </message>
    <message>
        <source>Talk on your own network, with nothing in between.</source>
        <translation>在自己的网络里直接交谈，中间没有任何服务器。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an option; tincan --help shows them all</source>
        <translation>“%1”不是选项；tincan --help 会列出所有选项</translation>
    </message>
    <message>
        <source>--%1 needs a value</source>
        <translation>--%1 需要一个值</translation>
    </message>
    <message>
        <source>--%1 is there twice</source>
        <translation>--%1 出现了两次</translation>
    </message>
    <message>
        <source>--host needs the address or the name of the server</source>
        <translation>--host 需要服务端的地址或主机名</translation>
    </message>
    <message>
        <source>--port 0 lets the system choose, which only a server can do; a client needs its server&apos;s port</source>
        <translation>--port 0 表示由系统选择端口，只有服务端可以这样做；客户端需要服务端的端口</translation>
    </message>
    <message>
        <source>--reply needs book, off, or the text of the answer</source>
        <translation>--reply 需要 book、off 或应答的文字</translation>
    </message>
    <message>
        <source>--send needs a text: an empty message is not sent</source>
        <translation>--send 需要文字：空消息不会发送</translation>
    </message>
    <message>
        <source>--log needs the name of a file</source>
        <translation>--log 需要文件名</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a name for a profile: 1 to 32 letters A-Z, digits, - and _</source>
        <translation>“%1”不能作为配置名：只能是 1 到 32 个英文字母、数字、- 和 _</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the code of a language, such as en or zh_CN</source>
        <translation>“%1”不是语言代码，例如 en 或 zh_CN</translation>
    </message>
    <message>
        <source>--%1 needs a number from %2 to %3, not &apos;%4&apos;</source>
        <translation>--%1 需要 %2 到 %3 之间的数字，而不是“%4”</translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other</source>
        <translation>--%1 和 --%2 不能同时使用</translation>
    </message>
    <message>
        <source>no display for a window (neither DISPLAY nor WAYLAND_DISPLAY is set); tincan --check needs none</source>
        <translation>没有可以打开窗口的显示器(DISPLAY 和 WAYLAND_DISPLAY 都没有设置);tincan --check 不需要显示器</translation>
    </message>
    <message>
        <source>the log %1 ends here: %2</source>
        <translation>日志 %1 到此为止：%2</translation>
    </message>
    <message>
        <source>--log: cannot write %1: %2</source>
        <translation>--log：无法写入 %1：%2</translation>
    </message>
    <message>
        <source>the settings could not be saved in %1</source>
        <translation>设置无法保存到 %1</translation>
    </message>
    <message>
        <source>--language: there are no words in &apos;%1&apos;, only in: %2</source>
        <translation>--language：没有“%1”的文字，只有：%2</translation>
    </message>
    <message>
        <source>Begin in the tray, if the settings keep the program running there when closed.</source>
        <translation>在托盘中启动（如果设置为关闭后继续在托盘中运行）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be saved in the history</source>
        <translation>
            <numerusform>%Ln 条消息无法保存到历史记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::Composer</name>
    <message>
        <source>%1 B, may be split (over %2)</source>
        <translation>%1 字节，可能被分片(超过 %2)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>发送 (Enter)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>写一条消息</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>发消息给 %1</translation>
    </message>
    <message>
        <source>Choose whom to write to</source>
        <translation>请选择写给谁</translation>
    </message>
    <message>
        <source>%1 left. Choose whom to write to.</source>
        <translation>%1 已离开。请选择写给谁。</translation>
    </message>
    <message>
        <source>%1 of at most %2 B</source>
        <translation>%1 / 最多 %2 字节</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the pasted text</source>
        <translation>移除粘贴的文字</translation>
    </message>
    <message>
        <source>The pasted text (%1 characters) has very long lines: it can be sent, not edited here.</source>
        <translation>粘贴的文字(%1 个字符)有很长的行：可以发送，但不能在这里编辑。</translation>
    </message>
</context>
<context>
    <name>tincan::Conductor</name>
    <message>
        <source>Not sent: %1 left. Choose whom to write to.</source>
        <translation>未发送：%1 已离开。请选择写给谁。</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新会话</translation>
    </message>
    <message>
        <source>everyone</source>
        <comment>Message everyone</comment>
        <translation>所有人</translation>
    </message>
</context>
<context>
    <name>tincan::ConnectionForm</name>
    <message>
        <source>Already in use</source>
        <translation>已被占用</translation>
    </message>
    <message>
        <source>Needs administrator rights</source>
        <translation>需要管理员权限</translation>
    </message>
    <message>
        <source>Reserved by the system</source>
        <translation>被系统保留</translation>
    </message>
    <message>
        <source>Not an address of this computer</source>
        <translation>不是本机的地址</translation>
    </message>
    <message>
        <source>This is not an address and not a name</source>
        <translation>这既不是地址，也不是主机名</translation>
    </message>
    <message>
        <source>No computer with this name was found</source>
        <translation>找不到这个名字的电脑</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Start server</source>
        <translation>启动服务端(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Opening...</source>
        <translation>正在打开...</translation>
    </message>
    <message>
        <source>Starting...</source>
        <translation>正在启动...</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>正在连接...</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
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
        <translation>角色</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务端</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Pro&amp;tocol</source>
        <translation>协议(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>tincan::ConversationsModel</name>
    <message>
        <source>in a window</source>
        <translation>在窗口中</translation>
    </message>
</context>
<context>
    <name>tincan::DesktopPage</name>
    <message>
        <source>Show &amp;notifications</source>
        <translation>显示通知(&amp;N)</translation>
    </message>
    <message>
        <source>With what was &amp;written</source>
        <translation>包含消息内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when closed</source>
        <translation>关闭后继续在托盘中运行(&amp;K)</translation>
    </message>
    <message>
        <source>The last window hides there, and its conversation goes on.</source>
        <translation>最后一个窗口会隐藏到托盘，会话继续进行。</translation>
    </message>
    <message>
        <source>There is no tray on this desktop, so closing ends the program.</source>
        <translation>此桌面没有托盘，因此关闭窗口会结束程序。</translation>
    </message>
    <message>
        <source>Start with the s&amp;ystem</source>
        <translation>随系统启动(&amp;Y)</translation>
    </message>
    <message>
        <source>That could not be changed: %1. Change it in the settings of the system.</source>
        <translation>无法更改：%1。请在系统设置中更改。</translation>
    </message>
</context>
<context>
    <name>tincan::EmptyList</name>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>No messages contain &quot;%1&quot;.</source>
        <translation>没有消息包含“%1”。</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>这里没有内容</translation>
    </message>
    <message>
        <source>No conversation is like that. Choose &quot;All&quot; above to see the others.</source>
        <translation>没有符合条件的会话。请在上方选择“全部”来查看其他会话。</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>还没有保存任何会话</translation>
    </message>
    <message>
        <source>The history is off</source>
        <translation>历史记录已关闭</translation>
    </message>
    <message>
        <source>What is said in a window is kept here, on this computer only.</source>
        <translation>窗口中的会话会保存在这里，只保存在本机上。</translation>
    </message>
    <message>
        <source>What is said is gone when its window is closed.</source>
        <translation>窗口关闭后，其中的会话就没有了。</translation>
    </message>
    <message>
        <source>No messages contain &quot;%1&quot; while &quot;%2&quot; is chosen above.</source>
        <translation>在上方选择“%2”时，没有消息包含“%1”。</translation>
    </message>
</context>
<context>
    <name>tincan::EmptyState</name>
    <message>
        <source>&amp;Wait for someone</source>
        <translation>等别人连接(&amp;W)</translation>
    </message>
    <message>
        <source>Co&amp;nnect to someone</source>
        <translation>连接到别人(&amp;N)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the invitation</source>
        <translation>复制邀请</translation>
    </message>
    <message>
        <source>Talk on your own network</source>
        <translation>在自己的网络里交谈</translation>
    </message>
    <message>
        <source>One of you waits, the other connects. No server in between, no account.</source>
        <translation>一个人等待，另一个人连接。中间没有服务器，也不需要账号。</translation>
    </message>
    <message>
        <source>Say hello</source>
        <translation>打个招呼吧</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>还没有人说话。</translation>
    </message>
    <message>
        <source>Waiting for the other person</source>
        <translation>等待对方</translation>
    </message>
    <message>
        <source>They choose Client and enter %1, port %2.</source>
        <translation>对方选择“客户端”，输入 %1，端口 %2。</translation>
    </message>
    <message>
        <source>They choose UDP, Client and enter %1, port %2.</source>
        <translation>对方选择 UDP 和“客户端”，输入 %1，端口 %2。</translation>
    </message>
    <message>
        <source>Only programs on this computer can connect.</source>
        <translation>只有本机上的程序可以连接。</translation>
    </message>
    <message>
        <source>Nobody comes? This computer&apos;s firewall must let Tincan in.</source>
        <translation>没有人连接？请检查本机防火墙是否允许 Tincan。</translation>
    </message>
    <message>
        <source>Practise on this comp&amp;uter</source>
        <translation>在本机上练习(&amp;U)</translation>
    </message>
    <message>
        <source>Are they waiting too? Only one of you starts.</source>
        <translation>对方也在等待？只需一方启动。</translation>
    </message>
    <message>
        <source>Con&amp;nect to them instead</source>
        <translation>改为连接对方(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>本机：%1</translation>
    </message>
    <message>
        <source>Copy this computer&apos;s address</source>
        <translation>复制本机地址</translation>
    </message>
</context>
<context>
    <name>tincan::ErrorText</name>
    <message>
        <source>Port %1 is already in use on this computer, perhaps by another server.</source>
        <translation>本机的端口 %1 已被占用，可能是另一个服务端。</translation>
    </message>
    <message>
        <source>Port %1 needs administrator rights here, like every port below 1024.</source>
        <translation>在这台电脑上使用端口 %1 需要管理员权限，1024 以下的端口都是这样。</translation>
    </message>
    <message>
        <source>The system keeps port %1 for itself. Choose another one.</source>
        <translation>端口 %1 被系统保留。请另选一个。</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer.</source>
        <translation>%1 不是本机的地址。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an address nor a computer&apos;s name.</source>
        <translation>“%1”既不是地址，也不是主机名。</translation>
    </message>
    <message>
        <source>No computer with the name &quot;%1&quot; was found.</source>
        <translation>找不到名为“%1”的电脑。</translation>
    </message>
    <message>
        <source>There is no way to %1 from here. Check that both computers are on the same network.</source>
        <translation>从这里无法到达 %1。请检查两台电脑是否在同一网络中。</translation>
    </message>
    <message>
        <source>%1 did not answer for 10 s. Check the address, that both are on the same network, and the firewall there.</source>
        <translation>%1 在 10 秒内没有回应。请检查地址、双方是否在同一网络，以及对方的防火墙。</translation>
    </message>
    <message>
        <source>The connection to %1 came back to itself: nothing is listening there.</source>
        <translation>到 %1 的连接回到了自己：那里没有程序在监听。</translation>
    </message>
    <message>
        <source>This program has as many connections and files open as the system allows.</source>
        <translation>这个程序打开的连接和文件已达到系统上限。</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>你取消了。</translation>
    </message>
    <message>
        <source>%1 reports that nothing listens on port %2. At least one message was lost.</source>
        <translation>%1 报告端口 %2 上没有程序在监听。至少有一条消息丢失。</translation>
    </message>
    <message>
        <source>Nothing is listening at %1.</source>
        <translation>%1 上没有程序在监听。</translation>
    </message>
    <message>
        <source>%1 ended the conversation.</source>
        <translation>%1 结束了会话。</translation>
    </message>
    <message>
        <source>The connection to %1 was cut off.</source>
        <translation>到 %1 的连接被切断。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>到 %1 的连接已丢失。</translation>
    </message>
    <message>
        <source>%1 does not read what it is sent. The connection was closed.</source>
        <translation>%1 不读取发给它的内容。连接已关闭。</translation>
    </message>
    <message>
        <source>%1 was turned away: too many are connected already.</source>
        <translation>已拒绝 %1：连接的人太多。</translation>
    </message>
    <message>
        <source>%1 was turned away: too many are connected from this address already.</source>
        <translation>已拒绝 %1：来自这个地址的连接太多。</translation>
    </message>
    <message>
        <source>%1 was silent for long and made room for others.</source>
        <translation>%1 长时间没有消息，已让位给其他人。</translation>
    </message>
    <message>
        <source>You ended the conversation.</source>
        <translation>你结束了会话。</translation>
    </message>
    <message>
        <source>%1 ended the conversation with an empty message.</source>
        <translation>%1 用一条空消息结束了会话。</translation>
    </message>
    <message>
        <source>Not sent: nobody is connected. Your text stays.</source>
        <translation>未发送：没有连接。文字已保留。</translation>
    </message>
    <message>
        <source>Not sent: nobody is there. Your text stays.</source>
        <translation>未发送：对方不在。文字已保留。</translation>
    </message>
    <message>
        <source>Not sent: the message is too large. Your text stays.</source>
        <translation>未发送：消息太大。文字已保留。</translation>
    </message>
    <message>
        <source>&apos;byebye&apos; ended the conversation and was not sent.</source>
        <translation>“byebye”结束了会话，这个词没有发送。</translation>
    </message>
    <message>
        <source>It ended.</source>
        <translation>已结束。</translation>
    </message>
    <message>
        <source>Listening failed with the system&apos;s error %1.</source>
        <translation>监听失败，系统错误 %1。</translation>
    </message>
    <message>
        <source>Connecting failed with the system&apos;s error %1.</source>
        <translation>连接失败，系统错误 %1。</translation>
    </message>
    <message>
        <source>The network reported the system&apos;s error %1.</source>
        <translation>网络报告了系统错误 %1。</translation>
    </message>
    <message>
        <source>The conversation ended with the system&apos;s error %1.</source>
        <translation>会话因系统错误 %1 结束。</translation>
    </message>
    <message>
        <source>Sending failed with the system&apos;s error %1.</source>
        <translation>发送失败，系统错误 %1。</translation>
    </message>
    <message>
        <source>%1 reaches everyone on the network. Tincan writes to it only if you allow broadcast.</source>
        <translation>%1 会到达网络中的所有人。只有允许广播后，Tincan 才会写给它。</translation>
    </message>
    <message>
        <source>%1 does not read what it is sent. Until it does, nothing is read from it either.</source>
        <translation>%1 不读取发给它的内容。在它读取之前，这里也不会读取它发来的内容。</translation>
    </message>
</context>
<context>
    <name>tincan::ExportBar</name>
    <message>
        <source>Exporting: %1 %</source>
        <translation>正在导出：%1%</translation>
    </message>
    <message>
        <source>Export &amp;all...</source>
        <translation>全部导出(&amp;A)...</translation>
    </message>
    <message>
        <source>Save all conversations to one file</source>
        <translation>将所有会话保存到一个文件</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>取消导出</translation>
    </message>
</context>
<context>
    <name>tincan::FilterBar</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
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
        <translation>协议</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
</context>
<context>
    <name>tincan::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <comment>hits of a search</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>正在查找...</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Find in messages</source>
        <translation>在消息中查找</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Older (Enter, F3)</source>
        <translation>较早的 (Enter, F3)</translation>
    </message>
    <message>
        <source>Older hit</source>
        <translation>较早的结果</translation>
    </message>
    <message>
        <source>Newer (Shift+Enter, Shift+F3)</source>
        <translation>较新的 (Shift+Enter, Shift+F3)</translation>
    </message>
    <message>
        <source>Newer hit</source>
        <translation>较新的结果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
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
        <translation>没有人连接？</translation>
    </message>
    <message>
        <source>Both computers must be on the same network; a guest network often keeps its computers apart. Then the firewall of the computer that waits must let %1 port %2 in.</source>
        <translation>两台电脑必须在同一网络中；访客网络常常会把其中的电脑隔开。然后，等待一方电脑的防火墙必须允许 %1 端口 %2 的传入。</translation>
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
        <translation>使用 ufw 的 Linux (Ubuntu、Mint)</translation>
    </message>
    <message>
        <source>Linux with firewalld (Fedora, openSUSE)</source>
        <translation>使用 firewalld 的 Linux (Fedora、openSUSE)</translation>
    </message>
    <message>
        <source>When Windows asks, allow Tincan on private networks. If it does not ask, open a terminal as administrator and enter:</source>
        <translation>Windows 询问时，请允许 Tincan 使用专用网络。如果没有询问，请以管理员身份打开终端并输入：</translation>
    </message>
    <message>
        <source>When macOS asks, allow incoming connections. If it does not ask, open System Settings, Network, Firewall, Options, and allow Tincan.</source>
        <translation>macOS 询问时，请允许传入连接。如果没有询问，请打开“系统设置”、“网络”、“防火墙”、“选项”，然后允许 Tincan。</translation>
    </message>
    <message>
        <source>In a terminal:</source>
        <translation>在终端中输入：</translation>
    </message>
    <message>
        <source>In a terminal; it holds until the firewall starts again:</source>
        <translation>在终端中输入；防火墙重新启动前有效：</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation>用于“%1”的命令</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>复制用于“%1”的命令</translation>
    </message>
</context>
<context>
    <name>tincan::FreedesktopWay</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>tincan::FullTextWindow</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryExport</name>
    <message>
        <source>The export is done: %1</source>
        <translation>导出已完成：%1</translation>
    </message>
    <message>
        <source>The history could not be exported as %1: %2. Export it again, or to another place.</source>
        <translation>历史记录无法导出为 %1：%2。请再导出一次，或另选位置。</translation>
    </message>
    <message>
        <source>Export the conversation as</source>
        <translation>将会话导出为</translation>
    </message>
    <message>
        <source>Export all conversations as</source>
        <translation>将所有会话导出为</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryList</name>
    <message numerus="yes">
        <source>%Ln hit(s) so far</source>
        <translation>
            <numerusform>目前找到 %Ln 条结果</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>正在查找...</translation>
    </message>
    <message>
        <source>More than %1 hits. The newest are shown.</source>
        <translation>超过 %1 条结果。只显示最新的结果。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln 条结果</numerusform>
        </translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>在所有会话中查找</translation>
    </message>
    <message>
        <source>Past conversations</source>
        <translation>以往的会话</translation>
    </message>
    <message>
        <source>Messages that were found</source>
        <translation>找到的消息</translation>
    </message>
    <message>
        <source>The history is off: what is said now is not kept.</source>
        <translation>历史记录已关闭：现在的会话不会保存。</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>设置(&amp;S)...</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryPage</name>
    <message>
        <source>Forget conversations?</source>
        <translation>删除旧会话？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) ended longer ago than that. They are deleted from this computer now and cannot be brought back.</source>
        <translation>
            <numerusform>有 %Ln 个会话的结束时间早于这个期限。它们将立即从本机删除，无法恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>清空历史记录？</translation>
    </message>
    <message>
        <source>All past conversations are deleted from this computer, those in files that were set aside too, and cannot be brought back. Conversations in open windows stay.</source>
        <translation>以往的所有会话（包括另存的损坏文件中的会话）将从本机删除，无法恢复。打开的窗口中的会话会保留。</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清空(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep what is said</source>
        <translation>保留会话内容(&amp;K)</translation>
    </message>
    <message>
        <source>On this computer only, not encrypted. Without it, what was said is gone with its window, and the oldest of it sooner if there is a lot.</source>
        <translation>只保存在本机上，未加密。不保留时，会话随窗口关闭而消失；内容非常多时，最早的部分会更早消失。</translation>
    </message>
    <message>
        <source>&amp;Forget conversations after this many days</source>
        <translation>超过以下天数后删除会话(&amp;F)</translation>
    </message>
    <message>
        <source>Days until a conversation is forgotten</source>
        <translation>会话保留的天数</translation>
    </message>
    <message>
        <source>&amp;Clear history...</source>
        <translation>清空历史记录(&amp;C)...</translation>
    </message>
    <message>
        <source>K&amp;ept in the file</source>
        <translation>保存在文件(&amp;E)</translation>
    </message>
    <message>
        <source>File of the history</source>
        <translation>历史记录文件</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryProblems</name>
    <message>
        <source>Past conversations could not be deleted: the disk is full. Make room, and it goes on by itself.</source>
        <translation>以往的会话无法删除：磁盘已满。腾出空间后会自动继续。</translation>
    </message>
    <message>
        <source>Past conversations could not be deleted: %1 may not be written. Allow it, and it goes on by itself.</source>
        <translation>以往的会话无法删除：没有写入 %1 的权限。允许写入后会自动继续。</translation>
    </message>
    <message>
        <source>Past conversations could not be deleted: another program is using %1. Close that program, and it goes on by itself.</source>
        <translation>以往的会话无法删除：另一个程序正在使用 %1。关闭那个程序后会自动继续。</translation>
    </message>
    <message>
        <source>Past conversations could not be deleted: %1 cannot be opened. It is tried again by itself.</source>
        <translation>以往的会话无法删除：无法打开 %1。会自动重试。</translation>
    </message>
    <message>
        <source>Past conversations could not be deleted: %1. It is tried again by itself.</source>
        <translation>以往的会话无法删除：%1。会自动重试。</translation>
    </message>
    <message>
        <source>The history could not be saved: the disk is full. Messages stay in memory. Make room, and they are saved by themselves.</source>
        <translation>历史记录无法保存：磁盘已满。消息暂时留在内存中。腾出空间后会自动保存。</translation>
    </message>
    <message>
        <source>The history could not be saved: %1 may not be written. Messages stay in memory. Allow it, and they are saved by themselves.</source>
        <translation>历史记录无法保存：没有写入 %1 的权限。消息暂时留在内存中。允许写入后会自动保存。</translation>
    </message>
    <message>
        <source>The history could not be saved: another program is using %1. Messages stay in memory. Close that program, and they are saved by themselves.</source>
        <translation>历史记录无法保存：另一个程序正在使用 %1。消息暂时留在内存中。关闭那个程序后会自动保存。</translation>
    </message>
    <message>
        <source>The history could not be saved: %1 cannot be opened. Messages stay in memory. Move away what is in the place of that file or of its folder, or switch the history off in the settings.</source>
        <translation>历史记录无法保存：无法打开 %1。消息暂时留在内存中。请移走占据该文件或其文件夹位置的东西，或在设置中关闭历史记录。</translation>
    </message>
    <message>
        <source>The history could not be saved: %1. Messages stay in memory.</source>
        <translation>历史记录无法保存：%1。消息暂时留在内存中。</translation>
    </message>
    <message>
        <source>The history was made by a newer Tincan. It is now called %1, and a new one has begun.</source>
        <translation>历史记录来自更新版本的 Tincan。它现在改名为 %1，并已新建一份历史记录。</translation>
    </message>
    <message>
        <source>The history could not be saved for too long: the oldest messages are being lost. Make it possible to save again, or save the conversation as a file (Ctrl+S).</source>
        <translation>历史记录太久无法保存：最早的消息正在丢失。请让保存恢复正常，或者将会话保存为文件 (Ctrl+S)。</translation>
    </message>
    <message numerus="yes">
        <source>The history was damaged, and a new one has begun. %Ln message(s) could be read and are in the new one. The damaged one is kept as %1: delete it if you do not need it.</source>
        <translation>
            <numerusform>历史记录已损坏，并已新建一份。读出的 %Ln 条消息已放入新的历史记录。损坏的历史记录保留为 %1，不需要时可以删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was damaged and could not be read. A new one has begun. The damaged one is kept as %1: delete it if you do not need it.</source>
        <translation>历史记录已损坏，无法读取。已新建一份。损坏的历史记录保留为 %1，不需要时可以删除。</translation>
    </message>
    <message>
        <source>The history could not be read: %1 cannot be opened.</source>
        <translation>历史记录无法读取：无法打开 %1。</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryText</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Server on port %1</source>
        <translation>端口 %1 上的服务端</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>people of a conversation</comment>
        <translation>
            <numerusform>%1 和另外 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>TCP server, port 1314</comment>
        <translation>%1，端口 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln 条消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::HistoryWindow</name>
    <message>
        <source>That is more than the clipboard should hold. Export it to a file instead (Ctrl+S).</source>
        <translation>内容太多，不适合放进剪贴板。请改为导出到文件 (Ctrl+S)。</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>删除这个会话？</translation>
    </message>
    <message>
        <source>%1, is deleted from this computer and cannot be brought back. What the other end has kept stays there.</source>
        <comment>&apos;192.168.1.31, TCP server, port 1314, Today, 14:02 - 14:55, 12 messages&apos;</comment>
        <translation>%1：这个会话将从本机删除，无法恢复。对方保存的内容仍留在对方那里。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Tincan - History</source>
        <translation>Tincan - 历史记录</translation>
    </message>
    <message>
        <source>Choose a conversation to read it.</source>
        <translation>选择一个会话来阅读。</translation>
    </message>
    <message>
        <source>This conversation was deleted meanwhile or cannot be read.</source>
        <translation>这个会话其间已被删除或无法读取。</translation>
    </message>
</context>
<context>
    <name>tincan::HitsModel</name>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
</context>
<context>
    <name>tincan::LinkDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>打开这个地址？</translation>
    </message>
    <message>
        <source>A mail to this address will be begun:</source>
        <translation>将给这个地址新建一封邮件：</translation>
    </message>
    <message>
        <source>The browser will open a page of %1:</source>
        <translation>浏览器将打开 %1 的网页：</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
</context>
<context>
    <name>tincan::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>新窗口(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;loopback pair</source>
        <translation>新建本机对话(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;End the conversation</source>
        <translation>结束会话(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>侧栏(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>下一个区域(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <translation>上一个区域(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>菜单(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;About Tincan</source>
        <translation>关于 Tincan(&amp;A)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>文字大小(&amp;X)</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>时间(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>精确到分钟(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Seconds</source>
        <translation>精确到秒(&amp;S)</translation>
    </message>
    <message>
        <source>Mi&amp;lliseconds</source>
        <translation>精确到毫秒(&amp;L)</translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation>另存为(&amp;A)...</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>设置(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;Find...</source>
        <translation>查找(&amp;F)...</translation>
    </message>
    <message>
        <source>Find &amp;older</source>
        <translation>查找较早的(&amp;O)</translation>
    </message>
    <message>
        <source>Find &amp;newer</source>
        <translation>查找较新的(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next theme</source>
        <translation>下一个主题(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Oldest message</source>
        <translation>最早的消息(&amp;O)</translation>
    </message>
    <message>
        <source>Ne&amp;west message</source>
        <translation>最新的消息(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;History...</source>
        <translation>历史记录(&amp;H)...</translation>
    </message>
</context>
<context>
    <name>tincan::MainWindow</name>
    <message>
        <source>me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>That is more than the clipboard should hold. Save it as a file instead (Ctrl+S).</source>
        <translation>内容太多，不适合放进剪贴板。请改为保存到文件 (Ctrl+S)。</translation>
    </message>
    <message>
        <source>The conversation could not be saved as %1: %2. Choose another place and save it again.</source>
        <translation>会话无法保存为 %1：%2。请另选位置再保存一次。</translation>
    </message>
    <message>
        <source>Save the conversation as</source>
        <translation>将会话另存为</translation>
    </message>
</context>
<context>
    <name>tincan::MoreBox</name>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>Read size, line end and port of this side</source>
        <translation>读取大小、行尾和本端端口</translation>
    </message>
    <message>
        <source>Read size</source>
        <translation>读取大小</translation>
    </message>
    <message>
        <source> bytes</source>
        <comment>after a number in a field</comment>
        <translation> 字节</translation>
    </message>
    <message>
        <source>Line end sent</source>
        <translation>发送的行尾</translation>
    </message>
    <message>
        <source>None, as in the textbook</source>
        <translation>无(与课本相同)</translation>
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
        <translation>本端端口</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>port</comment>
        <translation>任意</translation>
    </message>
    <message>
        <source>Read si&amp;ze</source>
        <translation>读取大小(&amp;Z)</translation>
    </message>
    <message>
        <source>Line &amp;end sent</source>
        <translation>发送的行尾(&amp;E)</translation>
    </message>
    <message>
        <source>Port of this s&amp;ide</source>
        <translation>本端端口(&amp;I)</translation>
    </message>
    <message>
        <source>Allow &amp;broadcast</source>
        <translation>允许广播(&amp;B)</translation>
    </message>
    <message>
        <source>Write to everyone on the network: to 255.255.255.255, or to the network&apos;s own broadcast address</source>
        <translation>写给网络中的所有人：发送到 255.255.255.255，或网络自己的广播地址</translation>
    </message>
</context>
<context>
    <name>tincan::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>&amp;Name for %1 (empty shows the address)</source>
        <translation>%1 的名称(&amp;N)(留空则显示地址)</translation>
    </message>
</context>
<context>
    <name>tincan::NewPill</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln 条新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest message (Ctrl+End)</source>
        <translation>跳到最新的消息 (Ctrl+End)</translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>跳到最新的消息</translation>
    </message>
</context>
<context>
    <name>tincan::Notice</name>
    <message>
        <source>Answers to %1 are paused: it was answered too often.</source>
        <translation>已暂停对 %1 的自动应答：应答过于频繁。</translation>
    </message>
    <message>
        <source>Answers to %1 go on.</source>
        <translation>已恢复对 %1 的自动应答。</translation>
    </message>
    <message>
        <source>Connected from %1</source>
        <translation>本端地址 %1</translation>
    </message>
    <message>
        <source>Ready to write from %1</source>
        <translation>准备从 %1 发送</translation>
    </message>
    <message>
        <source>Server started on %1, waiting for clients to connect</source>
        <translation>服务端启动成功,等待客户端连接。。。 (%1)</translation>
    </message>
    <message>
        <source>Server started on %1</source>
        <translation>服务端启动成功 (%1)</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>已连接到 %1</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>正在向 %1 发送</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>接受客户端连接: %1</translation>
    </message>
    <message>
        <source>First message from %1</source>
        <translation>连接成功,等待对方发送信息 (%1)</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 已离开</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more joined</source>
        <comment>peers that came at once</comment>
        <translation>
            <numerusform>又有 %Ln 人加入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more left</source>
        <comment>peers that went at once</comment>
        <translation>
            <numerusform>又有 %Ln 人离开</numerusform>
        </translation>
    </message>
    <message>
        <source>This row could not be read from the history.</source>
        <translation>无法从历史记录中读取这一行。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be saved in the history and are lost.</source>
        <translation>
            <numerusform>%Ln 条消息无法保存到历史记录，已经丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>You disconnected %1</source>
        <translation>你断开了 %1</translation>
    </message>
</context>
<context>
    <name>tincan::PastConversation</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in this conversation (Ctrl+F)</source>
        <translation>在这个会话中查找 (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>导出(&amp;E)...</translation>
    </message>
    <message>
        <source>Save this conversation to a file (Ctrl+S)</source>
        <translation>将这个会话保存到文件 (Ctrl+S)</translation>
    </message>
    <message>
        <source>&amp;Delete...</source>
        <translation>删除(&amp;D)...</translation>
    </message>
    <message>
        <source>It is open in a window. Close that window first.</source>
        <translation>这个会话正在窗口中打开。请先关闭那个窗口。</translation>
    </message>
</context>
<context>
    <name>tincan::PeersModel</name>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>answers paused</source>
        <translation>已暂停应答</translation>
    </message>
    <message>
        <source>not received</source>
        <translation>不接收</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已静音</translation>
    </message>
</context>
<context>
    <name>tincan::PeersView</name>
    <message>
        <source>&amp;Name...</source>
        <translation>名称(&amp;N)...</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开(&amp;D)</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>发送者</translation>
    </message>
    <message>
        <source>People</source>
        <translation>在线的人</translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation>写给谁</translation>
    </message>
    <message>
        <source>No one here yet. You can write to someone once they have written to you.</source>
        <translation>还没有人。对方先发来消息后，你才能写给对方。</translation>
    </message>
    <message>
        <source>No one here yet</source>
        <translation>还没有人</translation>
    </message>
    <message numerus="yes">
        <source>%n people. Each sees what the others write.</source>
        <translation>
            <numerusform>%n 人。每个人都能看到其他人写的内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people. They do not see each other.</source>
        <translation>
            <numerusform>%n 人。他们互相看不到。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends what one of them writes on to the others, with the name in front.</source>
        <translation>把其中一人写的内容转发给其他人，前面加上名称。</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>静音(&amp;M)</translation>
    </message>
    <message>
        <source>No alert, and no number in the title, for this address</source>
        <translation>这个地址的消息不提醒，也不计入标题中的数字</translation>
    </message>
    <message>
        <source>&amp;Pause receiving</source>
        <translation>暂停接收(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Receive again</source>
        <translation>恢复接收(&amp;R)</translation>
    </message>
    <message>
        <source>Resume &amp;answers</source>
        <translation>恢复应答(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Write to...</source>
        <translation>写给(&amp;W)...</translation>
    </message>
    <message>
        <source>Writes to an address that has not written to you</source>
        <translation>写给一个还没有给你发过消息的地址</translation>
    </message>
    <message>
        <source>Do not pass &amp;on</source>
        <translation>不转发(&amp;O)</translation>
    </message>
    <message>
        <source>Pass &amp;on</source>
        <translation>转发(&amp;O)</translation>
    </message>
</context>
<context>
    <name>tincan::Presence</name>
    <message>
        <source>New message from %1</source>
        <translation>来自 %1 的新消息</translation>
    </message>
    <message>
        <source>Empty message</source>
        <translation>空消息</translation>
    </message>
    <message>
        <source>Tincan keeps running</source>
        <translation>Tincan 仍在运行</translation>
    </message>
    <message>
        <source>Click its icon in the tray to open the window again, or choose Quit from its menu.</source>
        <translation>点击托盘中的图标可重新打开窗口，或从其菜单中选择“退出”。</translation>
    </message>
</context>
<context>
    <name>tincan::Problems</name>
    <message>
        <source>Port 520 needs administrator rights here, so this server uses %1. Tell the others.</source>
        <translation>在这台电脑上使用 520 端口需要管理员权限，所以服务端改用 %1。请告诉对方。</translation>
    </message>
    <message>
        <source>Answers to %1 are paused: it was answered more often than a person asks.</source>
        <translation>已暂停对 %1 的自动应答：应答次数超出了人的提问速度。</translation>
    </message>
    <message>
        <source>%1 is sending %2 messages/s.</source>
        <translation>%1 每秒发来 %2 条消息。</translation>
    </message>
    <message>
        <source>Nothing is received from %1 at the moment.</source>
        <translation>目前不接收 %1 发来的消息。</translation>
    </message>
    <message>
        <source>The oldest messages are being dropped: the history does not keep them, and there is no more room in memory. Save the conversation as a file (Ctrl+S), or switch the history on in the settings.</source>
        <translation>最早的消息正在被丢弃：历史记录不保存它们，而内存已没有空间。请将会话保存为文件 (Ctrl+S)，或在设置中开启历史记录。</translation>
    </message>
</context>
<context>
    <name>tincan::Question</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
</context>
<context>
    <name>tincan::Remedy</name>
    <message>
        <source>Connect to it</source>
        <translation>连接到它</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>试试 %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Listen on all addresses</source>
        <translation>监听所有地址</translation>
    </message>
    <message>
        <source>Connect again and send it</source>
        <translation>重新连接并发送</translation>
    </message>
    <message>
        <source>Allow broadcast</source>
        <translation>允许广播</translation>
    </message>
    <message>
        <source>Pause receiving</source>
        <translation>暂停接收</translation>
    </message>
    <message>
        <source>Receive again</source>
        <translation>恢复接收</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>tincan::RepliesBox</name>
    <message>
        <source>Server received: {text}</source>
        <translation>服务端收到：{text}</translation>
    </message>
    <message>
        <source>The textbook&apos;s client waits for one answer to each message.</source>
        <translation>课本的客户端每发一条消息都等待一个应答。</translation>
    </message>
    <message>
        <source>hello</source>
        <comment>an example of a message</comment>
        <translation>你好</translation>
    </message>
    <message>
        <source>&amp;Automatic answers</source>
        <translation>自动应答(&amp;A)</translation>
    </message>
    <message>
        <source>Automatic answers</source>
        <translation>自动应答</translation>
    </message>
    <message>
        <source>Off, I write myself</source>
        <translation>关闭，我自己写</translation>
    </message>
    <message>
        <source>As in the textbook</source>
        <translation>与课本相同</translation>
    </message>
    <message>
        <source>Custom...</source>
        <translation>自定义...</translation>
    </message>
    <message>
        <source>Text of the automatic answers</source>
        <translation>自动应答的文字</translation>
    </message>
    <message>
        <source>{text}, {literal}, {time}, {peer} and {count} are filled in.</source>
        <translation>{text}、{literal}、{time}、{peer} 和 {count} 会被填入。</translation>
    </message>
</context>
<context>
    <name>tincan::RowMenu</name>
    <message>
        <source>&amp;Open the address...</source>
        <translation>打开地址(&amp;O)...</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;text only</source>
        <translation>只复制文字(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reply to this peer only</source>
        <translation>只回复这个人(&amp;R)</translation>
    </message>
    <message>
        <source>Show &amp;bytes</source>
        <translation>显示字节(&amp;B)</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation>复制为十六进制(&amp;H)</translation>
    </message>
    <message>
        <source>Copy as &amp;Python literal</source>
        <translation>复制为 Python 字面量(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <translation>复制地址(&amp;A)</translation>
    </message>
</context>
<context>
    <name>tincan::RunningCard</name>
    <message>
        <source>TCP server</source>
        <translation>TCP 服务端</translation>
    </message>
    <message>
        <source>TCP client</source>
        <translation>TCP 客户端</translation>
    </message>
    <message>
        <source>UDP server</source>
        <translation>UDP 服务端</translation>
    </message>
    <message>
        <source>UDP client</source>
        <translation>UDP 客户端</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开(&amp;D)</translation>
    </message>
</context>
<context>
    <name>tincan::SaveAs</name>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>用于电子表格软件的表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines for a program (*.jsonl)</source>
        <translation>用于程序处理的 JSON Lines (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>tincan::SessionText</name>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Starting...</source>
        <translation>正在启动...</translation>
    </message>
    <message>
        <source>Connecting to %1...</source>
        <translation>正在连接 %1...</translation>
    </message>
    <message>
        <source>Listening on TCP %1</source>
        <translation>正在监听 TCP %1</translation>
    </message>
    <message>
        <source>Open on UDP %1</source>
        <translation>UDP 已打开 %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>已连接到 %1</translation>
    </message>
    <message>
        <source>Writing to UDP %1</source>
        <translation>正在向 UDP %1 发送</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>正在连接...</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>正在监听</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>可发送</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>not encrypted: others on this network may read along</source>
        <translation>未加密：同一网络中的其他人可能看到内容</translation>
    </message>
</context>
<context>
    <name>tincan::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>文字大小(&amp;S)</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>时间(&amp;I)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text size of messages, in percent</source>
        <translation>消息的文字大小(百分比)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
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
        <source>Minutes</source>
        <translation>精确到分钟</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>精确到秒</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>精确到毫秒</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Changes take effect at once, in all windows.</source>
        <translation>更改会立即在所有窗口中生效。</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>Notifications and &amp;desktop</source>
        <translation>通知和桌面(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史记录(&amp;H)</translation>
    </message>
</context>
<context>
    <name>tincan::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>写消息</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>The last sent text again, in the empty field</source>
        <translation>在空输入框中取回上次发送的文字</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>Close what is open: the find bar, a notice, the sidebar</source>
        <translation>关闭打开的内容：查找栏、提示、侧栏</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>下一个输入框</translation>
    </message>
    <message>
        <source>Start or connect, in the connection form</source>
        <translation>在连接表单中启动或连接</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Delete the chosen conversation</source>
        <translation>删除所选会话</translation>
    </message>
</context>
<context>
    <name>tincan::StatusLine</name>
    <message>
        <source>received %1 · %2/s</source>
        <translation>收到 %1 · %2/秒</translation>
    </message>
    <message>
        <source>sent %1 · %2/s</source>
        <translation>发送 %1 · %2/秒</translation>
    </message>
    <message>
        <source>dropped %1</source>
        <translation>丢弃 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings are not saved: the folder cannot be written.</source>
        <translation>设置没有保存：文件夹不可写。</translation>
    </message>
</context>
<context>
    <name>tincan::ThisComputer</name>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy this computer&apos;s address</source>
        <translation>复制本机地址</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>其他地址</translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptModel</name>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>empty message</source>
        <translation>空消息</translation>
    </message>
    <message>
        <source>auto</source>
        <comment>mark of an automatic answer</comment>
        <translation>自动</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>发给 %1</translation>
    </message>
    <message>
        <source>Tincan answered by itself.</source>
        <translation>Tincan 已自动应答。</translation>
    </message>
    <message>
        <source>The connection ended in the middle of a character.</source>
        <translation>连接在一个字符的中间结束。</translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <translation>等待发送。</translation>
    </message>
    <message>
        <source>Sent. This peer does not confirm delivery.</source>
        <translation>已发送。对方不会确认收到。</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>未发送。</translation>
    </message>
    <message>
        <source>Not sent to %1. %2</source>
        <translation>没有发送给 %1。%2</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>未发送。%1</translation>
    </message>
    <message>
        <source>auto?</source>
        <comment>mark of what is probably an automatic answer</comment>
        <translation>自动？</translation>
    </message>
    <message>
        <source>This looks like an automatic answer. It can be turned off at the other end.</source>
        <translation>这看起来是自动应答。可以在对方那里关闭。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reads: TCP keeps no message borders</source>
        <translation>
            <numerusform>%Ln 次读取：TCP 不保留消息边界</numerusform>
        </translation>
    </message>
    <message>
        <source>Many reads in a row: TCP keeps no message borders</source>
        <translation>连续多次读取：TCP 不保留消息边界</translation>
    </message>
    <message>
        <source>Nobody is there any more.</source>
        <translation>对方已不在。</translation>
    </message>
    <message>
        <source>The message is too large.</source>
        <translation>消息太大。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) arrived. A %2-byte read would have cut %1.</source>
        <translation>
            <numerusform>收到 %Ln 字节。%2 字节的读取会截掉 %1 字节。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptRow</name>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>不再提示</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptSaver</name>
    <message>
        <source>a part of the conversation could not be read</source>
        <translation>会话的一部分无法读取</translation>
    </message>
    <message>
        <source>a conversation was deleted meanwhile or cannot be read</source>
        <translation>其间有会话被删除或无法读取</translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptView</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>The whole message</source>
        <translation>完整消息</translation>
    </message>
</context>
<context>
    <name>tincan::TrayIcon</name>
    <message>
        <source>&amp;New conversation</source>
        <translation>新建会话(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>Tincan: %n new messages</source>
        <translation>
            <numerusform>Tincan：%n 条新消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::UnsavedQuestion</name>
    <message>
        <source>Quit without saving?</source>
        <translation>不保存就退出？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) would be lost if you quit now.</source>
        <translation>
            <numerusform>现在退出会丢失 %Ln 条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quit without saving</source>
        <translation>不保存并退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
</context>
<context>
    <name>tincan::WriteToDialog</name>
    <message>
        <source>Write to</source>
        <translation>写给</translation>
    </message>
    <message>
        <source>&amp;Address and port, such as 192.168.1.31:1520</source>
        <translation>地址和端口(&amp;A)，例如 192.168.1.31:1520</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>地址和端口</translation>
    </message>
    <message>
        <source>This is not an address with a port. Names are not looked up here.</source>
        <translation>这不是带端口的地址。这里不会查找主机名。</translation>
    </message>
</context>
</TS>
