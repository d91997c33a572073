<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tincan::AboutDialog</name>
    <message>
        <source>About Tincan</source>
        <translation>About Tincan</translation>
    </message>
    <message>
        <source>Talk on your own network, with nothing in between, and see how TCP and UDP really behave.</source>
        <translation>Talk on your own network, with nothing in between, and see how TCP and UDP really behave.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Free software under the MIT licence.</translation>
    </message>
    <message>
        <source>Made with Qt %1, running on %2 (%3).</source>
        <translation>Made with Qt %1, running on %2 (%3).</translation>
    </message>
    <message>
        <source>Copy &amp;versions</source>
        <translation>Copy &amp;versions</translation>
    </message>
    <message>
        <source>For a report about a fault</source>
        <translation>For a report about a fault</translation>
    </message>
</context>
<context>
    <name>tincan::AddressFields</name>
    <message>
        <source>Port must be 1-65535</source>
        <translation>Port must be 1-65535</translation>
    </message>
    <message>
        <source>Enter the address of the server</source>
        <translation>Enter the address of the server</translation>
    </message>
    <message>
        <source>This is not an address and not a name</source>
        <translation>This is not an address and not a name</translation>
    </message>
    <message>
        <source>&amp;Listen on</source>
        <translation>&amp;Listen on</translation>
    </message>
    <message>
        <source>Server a&amp;ddress</source>
        <translation>Server a&amp;ddress</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Listen on</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>All addresses</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Server address</translation>
    </message>
    <message>
        <source>127.0.0.1 is this computer</source>
        <translation>127.0.0.1 is this computer</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Other addresses</translation>
    </message>
</context>
<context>
    <name>tincan::Announcer</name>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln new message</numerusform>
            <numerusform>%Ln new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::Banner</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Close this notice</translation>
    </message>
    <message>
        <source>Next notice</source>
        <translation>Next notice</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the first of two notices</comment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>tincan::ChatHeader</name>
    <message>
        <source>Show or hide the sidebar (F9)</source>
        <translation>Show or hide the sidebar (F9)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidebar</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find in this conversation (Ctrl+F)</source>
        <translation>Find in this conversation (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>tincan::Check</name>
    <message>
        <source>FAILED: waited in vain for %1</source>
        <translation>FAILED: waited in vain for %1</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed</source>
        <translation>%1 passed, %2 failed</translation>
    </message>
</context>
<context>
    <name>tincan::CheckTalk</name>
    <message numerus="yes">
        <source>%1... (%n bytes)</source>
        <translation>
            <numerusform>%1... (%n byte)</numerusform>
            <numerusform>%1... (%n bytes)</numerusform>
        </translation>
    </message>
    <message>
        <source>the end of the conversation</source>
        <translation>the end of the conversation</translation>
    </message>
    <message>
        <source>the answer &apos;%1&apos;, of which came &apos;%2&apos;</source>
        <translation>the answer &apos;%1&apos;, of which came &apos;%2&apos;</translation>
    </message>
    <message>
        <source>started on %1</source>
        <translation>started on %1</translation>
    </message>
    <message>
        <source>started, comes from %1</source>
        <translation>started, comes from %1</translation>
    </message>
    <message>
        <source>FAILED to start: %1</source>
        <translation>FAILED to start: %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 joined</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>has trouble: %1</source>
        <translation>has trouble: %1</translation>
    </message>
    <message>
        <source>says byebye, which ends it and is not sent</source>
        <translation>says byebye, which ends it and is not sent</translation>
    </message>
    <message>
        <source>could not send: %1</source>
        <translation>could not send: %1</translation>
    </message>
    <message>
        <source>%1 server  %2</source>
        <translation>%1 server  %2</translation>
    </message>
    <message>
        <source>%1 client  %2</source>
        <translation>%1 client  %2</translation>
    </message>
    <message>
        <source>FAILED: &apos;%1&apos; should have been answered by
  %2
but was read as
  %3
and answered by
  %4</source>
        <translation>FAILED: &apos;%1&apos; should have been answered by
  %2
but was read as
  %3
and answered by
  %4</translation>
    </message>
    <message>
        <source>FAILED: the client ended too early: %1</source>
        <translation>FAILED: the client ended too early: %1</translation>
    </message>
</context>
<context>
    <name>tincan::CommandLine</name>
    <message>
        <source>Talk over TCP (the default).</source>
        <translation>Talk over TCP (the default).</translation>
    </message>
    <message>
        <source>Talk over UDP.</source>
        <translation>Talk over UDP.</translation>
    </message>
    <message>
        <source>Wait for others (the default).</source>
        <translation>Wait for others (the default).</translation>
    </message>
    <message>
        <source>Connect to a server.</source>
        <translation>Connect to a server.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>address</translation>
    </message>
    <message>
        <source>Client: the server&apos;s address or name. Server: the address to listen on, all by default.</source>
        <translation>Client: the server&apos;s address or name. Server: the address to listen on, all by default.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>The port: 1314 for TCP and 520 for UDP by default. 0 lets the system choose (servers only).</source>
        <translation>The port: 1314 for TCP and 520 for UDP by default. 0 lets the system choose (servers only).</translation>
    </message>
    <message>
        <source>Start at once.</source>
        <translation>Start at once.</translation>
    </message>
    <message>
        <source>book|off|template</source>
        <translation>book|off|template</translation>
    </message>
    <message>
        <source>How a server answers: as in the book (the default), not at all, or with this text, in which {text}, {literal}, {time}, {peer} and {count} are filled in.</source>
        <translation>How a server answers: as in the book (the default), not at all, or with this text, in which {text}, {literal}, {time}, {peer} and {count} are filled in.</translation>
    </message>
    <message>
        <source>Answers a second to one peer above which answering pauses. 0 lifts the limit.</source>
        <translation>Answers a second to one peer above which answering pauses. 0 lifts the limit.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>Send this once somebody is there. May be repeated.</source>
        <translation>Send this once somebody is there. May be repeated.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>Append what happens to this file, one JSON object a line.</source>
        <translation>Append what happens to this file, one JSON object a line.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>seconds</translation>
    </message>
    <message>
        <source>End after this time.</source>
        <translation>End after this time.</translation>
    </message>
    <message>
        <source>Let the book&apos;s four programs talk to each other, print what they say, and end. Needs no display.</source>
        <translation>Let the book&apos;s four programs talk to each other, print what they say, and end. Needs no display.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>Keep a set of settings of its own under this name.</source>
        <translation>Keep a set of settings of its own under this name.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>The language of the window, such as en or zh_CN.</source>
        <translation>The language of the window, such as en or zh_CN.</translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation>Say which version this is.</translation>
    </message>
    <message>
        <source>Say this.</source>
        <translation>Say this.</translation>
    </message>
    <message>
        <source>Talk on your own network, with nothing in between.</source>
        <translation>Talk on your own network, with nothing in between.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an option; tincan --help shows them all</source>
        <translation>&apos;%1&apos; is not an option; tincan --help shows them all</translation>
    </message>
    <message>
        <source>--%1 needs a value</source>
        <translation>--%1 needs a value</translation>
    </message>
    <message>
        <source>--%1 is there twice</source>
        <translation>--%1 is there twice</translation>
    </message>
    <message>
        <source>--host needs the address or the name of the server</source>
        <translation>--host needs the address or the name of the server</translation>
    </message>
    <message>
        <source>--port 0 lets the system choose, which only a server can do; a client needs its server&apos;s port</source>
        <translation>--port 0 lets the system choose, which only a server can do; a client needs its server&apos;s port</translation>
    </message>
    <message>
        <source>--reply needs book, off, or the text of the answer</source>
        <translation>--reply needs book, off, or the text of the answer</translation>
    </message>
    <message>
        <source>--send needs a text: an empty message is not sent</source>
        <translation>--send needs a text: an empty message is not sent</translation>
    </message>
    <message>
        <source>--log needs the name of a file</source>
        <translation>--log needs the name of a file</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a name for a profile: 1 to 32 letters A-Z, digits, - and _</source>
        <translation>&apos;%1&apos; is not a name for a profile: 1 to 32 letters A-Z, digits, - and _</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the code of a language, such as en or zh_CN</source>
        <translation>&apos;%1&apos; is not the code of a language, such as en or zh_CN</translation>
    </message>
    <message>
        <source>--%1 needs a number from %2 to %3, not &apos;%4&apos;</source>
        <translation>--%1 needs a number from %2 to %3, not &apos;%4&apos;</translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other</source>
        <translation>--%1 and --%2 exclude each other</translation>
    </message>
    <message>
        <source>no display for a window (neither DISPLAY nor WAYLAND_DISPLAY is set); tincan --check needs none</source>
        <translation>no display for a window (neither DISPLAY nor WAYLAND_DISPLAY is set); tincan --check needs none</translation>
    </message>
    <message>
        <source>the log %1 ends here: %2</source>
        <translation>the log %1 ends here: %2</translation>
    </message>
    <message>
        <source>--log: cannot write %1: %2</source>
        <translation>--log: cannot write %1: %2</translation>
    </message>
    <message>
        <source>the settings could not be saved in %1</source>
        <translation>the settings could not be saved in %1</translation>
    </message>
    <message>
        <source>--language: there are no words in &apos;%1&apos;, only in: %2</source>
        <translation>--language: there are no words in &apos;%1&apos;, only in: %2</translation>
    </message>
    <message>
        <source>Begin in the tray, if the settings keep the program running there when closed.</source>
        <translation>Begin in the tray, if the settings keep the program running there when closed.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be saved in the history</source>
        <translation>
            <numerusform>%Ln message could not be saved in the history</numerusform>
            <numerusform>%Ln messages could not be saved in the history</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::Composer</name>
    <message>
        <source>%1 B, may be split (over %2)</source>
        <translation>%1 B, may be split (over %2)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Send (Enter)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Write a message</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Message %1</translation>
    </message>
    <message>
        <source>Choose whom to write to</source>
        <translation>Choose whom to write to</translation>
    </message>
    <message>
        <source>%1 left. Choose whom to write to.</source>
        <translation>%1 left. Choose whom to write to.</translation>
    </message>
    <message>
        <source>%1 of at most %2 B</source>
        <translation>%1 of at most %2 B</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove the pasted text</source>
        <translation>Remove the pasted text</translation>
    </message>
    <message>
        <source>The pasted text (%1 characters) has very long lines: it can be sent, not edited here.</source>
        <translation>The pasted text (%1 characters) has very long lines: it can be sent, not edited here.</translation>
    </message>
</context>
<context>
    <name>tincan::Conductor</name>
    <message>
        <source>Not sent: %1 left. Choose whom to write to.</source>
        <translation>Not sent: %1 left. Choose whom to write to.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>New conversation</translation>
    </message>
    <message>
        <source>everyone</source>
        <comment>Message everyone</comment>
        <translation>everyone</translation>
    </message>
</context>
<context>
    <name>tincan::ConnectionForm</name>
    <message>
        <source>Already in use</source>
        <translation>Already in use</translation>
    </message>
    <message>
        <source>Needs administrator rights</source>
        <translation>Needs administrator rights</translation>
    </message>
    <message>
        <source>Reserved by the system</source>
        <translation>Reserved by the system</translation>
    </message>
    <message>
        <source>Not an address of this computer</source>
        <translation>Not an address of this computer</translation>
    </message>
    <message>
        <source>This is not an address and not a name</source>
        <translation>This is not an address and not a name</translation>
    </message>
    <message>
        <source>No computer with this name was found</source>
        <translation>No computer with this name was found</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Start server</source>
        <translation>&amp;Start server</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connect</translation>
    </message>
    <message>
        <source>Opening...</source>
        <translation>Opening...</translation>
    </message>
    <message>
        <source>Starting...</source>
        <translation>Starting...</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>Connecting...</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
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
        <translation>Role</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Pro&amp;tocol</source>
        <translation>Pro&amp;tocol</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Role</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>tincan::ConversationsModel</name>
    <message>
        <source>in a window</source>
        <translation>in a window</translation>
    </message>
</context>
<context>
    <name>tincan::DesktopPage</name>
    <message>
        <source>Show &amp;notifications</source>
        <translation>Show &amp;notifications</translation>
    </message>
    <message>
        <source>With what was &amp;written</source>
        <translation>With what was &amp;written</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when closed</source>
        <translation>&amp;Keep running in the tray when closed</translation>
    </message>
    <message>
        <source>The last window hides there, and its conversation goes on.</source>
        <translation>The last window hides there, and its conversation goes on.</translation>
    </message>
    <message>
        <source>There is no tray on this desktop, so closing ends the program.</source>
        <translation>There is no tray on this desktop, so closing ends the program.</translation>
    </message>
    <message>
        <source>Start with the s&amp;ystem</source>
        <translation>Start with the s&amp;ystem</translation>
    </message>
    <message>
        <source>That could not be changed: %1. Change it in the settings of the system.</source>
        <translation>That could not be changed: %1. Change it in the settings of the system.</translation>
    </message>
</context>
<context>
    <name>tincan::EmptyList</name>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>No messages contain &quot;%1&quot;.</source>
        <translation>No messages contain &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nothing here</translation>
    </message>
    <message>
        <source>No conversation is like that. Choose &quot;All&quot; above to see the others.</source>
        <translation>No conversation is like that. Choose &quot;All&quot; above to see the others.</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>Nothing kept yet</translation>
    </message>
    <message>
        <source>The history is off</source>
        <translation>The history is off</translation>
    </message>
    <message>
        <source>What is said in a window is kept here, on this computer only.</source>
        <translation>What is said in a window is kept here, on this computer only.</translation>
    </message>
    <message>
        <source>What is said is gone when its window is closed.</source>
        <translation>What is said is gone when its window is closed.</translation>
    </message>
    <message>
        <source>No messages contain &quot;%1&quot; while &quot;%2&quot; is chosen above.</source>
        <translation>No messages contain &quot;%1&quot; while &quot;%2&quot; is chosen above.</translation>
    </message>
</context>
<context>
    <name>tincan::EmptyState</name>
    <message>
        <source>&amp;Wait for someone</source>
        <translation>&amp;Wait for someone</translation>
    </message>
    <message>
        <source>Co&amp;nnect to someone</source>
        <translation>Co&amp;nnect to someone</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the invitation</source>
        <translation>Copy the invitation</translation>
    </message>
    <message>
        <source>Talk on your own network</source>
        <translation>Talk on your own network</translation>
    </message>
    <message>
        <source>One of you waits, the other connects. No server in between, no account.</source>
        <translation>One of you waits, the other connects. No server in between, no account.</translation>
    </message>
    <message>
        <source>Say hello</source>
        <translation>Say hello</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Nothing has been said yet.</translation>
    </message>
    <message>
        <source>Waiting for the other person</source>
        <translation>Waiting for the other person</translation>
    </message>
    <message>
        <source>They choose Client and enter %1, port %2.</source>
        <translation>They choose Client and enter %1, port %2.</translation>
    </message>
    <message>
        <source>They choose UDP, Client and enter %1, port %2.</source>
        <translation>They choose UDP, Client and enter %1, port %2.</translation>
    </message>
    <message>
        <source>Only programs on this computer can connect.</source>
        <translation>Only programs on this computer can connect.</translation>
    </message>
    <message>
        <source>Nobody comes? This computer&apos;s firewall must let Tincan in.</source>
        <translation>Nobody comes? This computer&apos;s firewall must let Tincan in.</translation>
    </message>
    <message>
        <source>Practise on this comp&amp;uter</source>
        <translation>Practise on this comp&amp;uter</translation>
    </message>
    <message>
        <source>Are they waiting too? Only one of you starts.</source>
        <translation>Are they waiting too? Only one of you starts.</translation>
    </message>
    <message>
        <source>Con&amp;nect to them instead</source>
        <translation>Con&amp;nect to them instead</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>This computer: %1</translation>
    </message>
    <message>
        <source>Copy this computer&apos;s address</source>
        <translation>Copy this computer&apos;s address</translation>
    </message>
</context>
<context>
    <name>tincan::ErrorText</name>
    <message>
        <source>Port %1 is already in use on this computer, perhaps by another server.</source>
        <translation>Port %1 is already in use on this computer, perhaps by another server.</translation>
    </message>
    <message>
        <source>Port %1 needs administrator rights here, like every port below 1024.</source>
        <translation>Port %1 needs administrator rights here, like every port below 1024.</translation>
    </message>
    <message>
        <source>The system keeps port %1 for itself. Choose another one.</source>
        <translation>The system keeps port %1 for itself. Choose another one.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer.</source>
        <translation>%1 is not an address of this computer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an address nor a computer&apos;s name.</source>
        <translation>&quot;%1&quot; is neither an address nor a computer&apos;s name.</translation>
    </message>
    <message>
        <source>No computer with the name &quot;%1&quot; was found.</source>
        <translation>No computer with the name &quot;%1&quot; was found.</translation>
    </message>
    <message>
        <source>There is no way to %1 from here. Check that both computers are on the same network.</source>
        <translation>There is no way to %1 from here. Check that both computers are on the same network.</translation>
    </message>
    <message>
        <source>%1 did not answer for 10 s. Check the address, that both are on the same network, and the firewall there.</source>
        <translation>%1 did not answer for 10 s. Check the address, that both are on the same network, and the firewall there.</translation>
    </message>
    <message>
        <source>The connection to %1 came back to itself: nothing is listening there.</source>
        <translation>The connection to %1 came back to itself: nothing is listening there.</translation>
    </message>
    <message>
        <source>This program has as many connections and files open as the system allows.</source>
        <translation>This program has as many connections and files open as the system allows.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>You cancelled it.</translation>
    </message>
    <message>
        <source>%1 reports that nothing listens on port %2. At least one message was lost.</source>
        <translation>%1 reports that nothing listens on port %2. At least one message was lost.</translation>
    </message>
    <message>
        <source>Nothing is listening at %1.</source>
        <translation>Nothing is listening at %1.</translation>
    </message>
    <message>
        <source>%1 ended the conversation.</source>
        <translation>%1 ended the conversation.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut off.</source>
        <translation>The connection to %1 was cut off.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>The connection to %1 was lost.</translation>
    </message>
    <message>
        <source>%1 does not read what it is sent. The connection was closed.</source>
        <translation>%1 does not read what it is sent. The connection was closed.</translation>
    </message>
    <message>
        <source>%1 was turned away: too many are connected already.</source>
        <translation>%1 was turned away: too many are connected already.</translation>
    </message>
    <message>
        <source>%1 was turned away: too many are connected from this address already.</source>
        <translation>%1 was turned away: too many are connected from this address already.</translation>
    </message>
    <message>
        <source>%1 was silent for long and made room for others.</source>
        <translation>%1 was silent for long and made room for others.</translation>
    </message>
    <message>
        <source>You ended the conversation.</source>
        <translation>You ended the conversation.</translation>
    </message>
    <message>
        <source>%1 ended the conversation with an empty message.</source>
        <translation>%1 ended the conversation with an empty message.</translation>
    </message>
    <message>
        <source>Not sent: nobody is connected. Your text stays.</source>
        <translation>Not sent: nobody is connected. Your text stays.</translation>
    </message>
    <message>
        <source>Not sent: nobody is there. Your text stays.</source>
        <translation>Not sent: nobody is there. Your text stays.</translation>
    </message>
    <message>
        <source>Not sent: the message is too large. Your text stays.</source>
        <translation>Not sent: the message is too large. Your text stays.</translation>
    </message>
    <message>
        <source>&apos;byebye&apos; ended the conversation and was not sent.</source>
        <translation>&apos;byebye&apos; ended the conversation and was not sent.</translation>
    </message>
    <message>
        <source>It ended.</source>
        <translation>It ended.</translation>
    </message>
    <message>
        <source>Listening failed with the system&apos;s error %1.</source>
        <translation>Listening failed with the system&apos;s error %1.</translation>
    </message>
    <message>
        <source>Connecting failed with the system&apos;s error %1.</source>
        <translation>Connecting failed with the system&apos;s error %1.</translation>
    </message>
    <message>
        <source>The network reported the system&apos;s error %1.</source>
        <translation>The network reported the system&apos;s error %1.</translation>
    </message>
    <message>
        <source>The conversation ended with the system&apos;s error %1.</source>
        <translation>The conversation ended with the system&apos;s error %1.</translation>
    </message>
    <message>
        <source>Sending failed with the system&apos;s error %1.</source>
        <translation>Sending failed with the system&apos;s error %1.</translation>
    </message>
    <message>
        <source>%1 reaches everyone on the network. Tincan writes to it only if you allow broadcast.</source>
        <translation>%1 reaches everyone on the network. Tincan writes to it only if you allow broadcast.</translation>
    </message>
    <message>
        <source>%1 does not read what it is sent. Until it does, nothing is read from it either.</source>
        <translation>%1 does not read what it is sent. Until it does, nothing is read from it either.</translation>
    </message>
</context>
<context>
    <name>tincan::ExportBar</name>
    <message>
        <source>Exporting: %1 %</source>
        <translation>Exporting: %1 %</translation>
    </message>
    <message>
        <source>Export &amp;all...</source>
        <translation>Export &amp;all...</translation>
    </message>
    <message>
        <source>Save all conversations to one file</source>
        <translation>Save all conversations to one file</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancel the export</translation>
    </message>
</context>
<context>
    <name>tincan::FilterBar</name>
    <message>
        <source>All</source>
        <translation>All</translation>
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
        <translation>Protocol</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>All people</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>tincan::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <comment>hits of a search</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Searching...</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>Find in messages</source>
        <translation>Find in messages</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Match case</translation>
    </message>
    <message>
        <source>Older (Enter, F3)</source>
        <translation>Older (Enter, F3)</translation>
    </message>
    <message>
        <source>Older hit</source>
        <translation>Older hit</translation>
    </message>
    <message>
        <source>Newer (Shift+Enter, Shift+F3)</source>
        <translation>Newer (Shift+Enter, Shift+F3)</translation>
    </message>
    <message>
        <source>Newer hit</source>
        <translation>Newer hit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Close the search</translation>
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
        <translation>Nobody comes?</translation>
    </message>
    <message>
        <source>Both computers must be on the same network; a guest network often keeps its computers apart. Then the firewall of the computer that waits must let %1 port %2 in.</source>
        <translation>Both computers must be on the same network; a guest network often keeps its computers apart. Then the firewall of the computer that waits must let %1 port %2 in.</translation>
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
        <translation>Linux with ufw (Ubuntu, Mint)</translation>
    </message>
    <message>
        <source>Linux with firewalld (Fedora, openSUSE)</source>
        <translation>Linux with firewalld (Fedora, openSUSE)</translation>
    </message>
    <message>
        <source>When Windows asks, allow Tincan on private networks. If it does not ask, open a terminal as administrator and enter:</source>
        <translation>When Windows asks, allow Tincan on private networks. If it does not ask, open a terminal as administrator and enter:</translation>
    </message>
    <message>
        <source>When macOS asks, allow incoming connections. If it does not ask, open System Settings, Network, Firewall, Options, and allow Tincan.</source>
        <translation>When macOS asks, allow incoming connections. If it does not ask, open System Settings, Network, Firewall, Options, and allow Tincan.</translation>
    </message>
    <message>
        <source>In a terminal:</source>
        <translation>In a terminal:</translation>
    </message>
    <message>
        <source>In a terminal; it holds until the firewall starts again:</source>
        <translation>In a terminal; it holds until the firewall starts again:</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation>Command for %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>Copy the command for %1</translation>
    </message>
</context>
<context>
    <name>tincan::FreedesktopWay</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>tincan::FullTextWindow</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryExport</name>
    <message>
        <source>The export is done: %1</source>
        <translation>The export is done: %1</translation>
    </message>
    <message>
        <source>The history could not be exported as %1: %2. Export it again, or to another place.</source>
        <translation>The history could not be exported as %1: %2. Export it again, or to another place.</translation>
    </message>
    <message>
        <source>Export the conversation as</source>
        <translation>Export the conversation as</translation>
    </message>
    <message>
        <source>Export all conversations as</source>
        <translation>Export all conversations as</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryList</name>
    <message numerus="yes">
        <source>%Ln hit(s) so far</source>
        <translation>
            <numerusform>%Ln hit so far</numerusform>
            <numerusform>%Ln hits so far</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Searching...</translation>
    </message>
    <message>
        <source>More than %1 hits. The newest are shown.</source>
        <translation>More than %1 hits. The newest are shown.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>Search all conversations</translation>
    </message>
    <message>
        <source>Past conversations</source>
        <translation>Past conversations</translation>
    </message>
    <message>
        <source>Messages that were found</source>
        <translation>Messages that were found</translation>
    </message>
    <message>
        <source>The history is off: what is said now is not kept.</source>
        <translation>The history is off: what is said now is not kept.</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>&amp;Settings...</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryPage</name>
    <message>
        <source>Forget conversations?</source>
        <translation>Forget conversations?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) ended longer ago than that. They are deleted from this computer now and cannot be brought back.</source>
        <translation>
            <numerusform>%Ln conversation ended longer ago than that. It is deleted from this computer now and cannot be brought back.</numerusform>
            <numerusform>%Ln conversations ended longer ago than that. They are deleted from this computer now and cannot be brought back.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>Clear the history?</translation>
    </message>
    <message>
        <source>All past conversations are deleted from this computer, those in files that were set aside too, and cannot be brought back. Conversations in open windows stay.</source>
        <translation>All past conversations are deleted from this computer, those in files that were set aside too, and cannot be brought back. Conversations in open windows stay.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Clear</translation>
    </message>
    <message>
        <source>&amp;Keep what is said</source>
        <translation>&amp;Keep what is said</translation>
    </message>
    <message>
        <source>On this computer only, not encrypted. Without it, what was said is gone with its window, and the oldest of it sooner if there is a lot.</source>
        <translation>On this computer only, not encrypted. Without it, what was said is gone with its window, and the oldest of it sooner if there is a lot.</translation>
    </message>
    <message>
        <source>&amp;Forget conversations after this many days</source>
        <translation>&amp;Forget conversations after this many days</translation>
    </message>
    <message>
        <source>Days until a conversation is forgotten</source>
        <translation>Days until a conversation is forgotten</translation>
    </message>
    <message>
        <source>&amp;Clear history...</source>
        <translation>&amp;Clear history...</translation>
    </message>
    <message>
        <source>K&amp;ept in the file</source>
        <translation>K&amp;ept in the file</translation>
    </message>
    <message>
        <source>File of the history</source>
        <translation>File of the history</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryProblems</name>
    <message>
        <source>Past conversations could not be deleted: the disk is full. Make room, and it goes on by itself.</source>
        <translation>Past conversations could not be deleted: the disk is full. Make room, and it goes on by itself.</translation>
    </message>
    <message>
        <source>Past conversations could not be deleted: %1 may not be written. Allow it, and it goes on by itself.</source>
        <translation>Past conversations could not be deleted: %1 may not be written. Allow it, and it goes on by itself.</translation>
    </message>
    <message>
        <source>Past conversations could not be deleted: another program is using %1. Close that program, and it goes on by itself.</source>
        <translation>Past conversations could not be deleted: another program is using %1. Close that program, and it goes on by itself.</translation>
    </message>
    <message>
        <source>Past conversations could not be deleted: %1 cannot be opened. It is tried again by itself.</source>
        <translation>Past conversations could not be deleted: %1 cannot be opened. It is tried again by itself.</translation>
    </message>
    <message>
        <source>Past conversations could not be deleted: %1. It is tried again by itself.</source>
        <translation>Past conversations could not be deleted: %1. It is tried again by itself.</translation>
    </message>
    <message>
        <source>The history could not be saved: the disk is full. Messages stay in memory. Make room, and they are saved by themselves.</source>
        <translation>The history could not be saved: the disk is full. Messages stay in memory. Make room, and they are saved by themselves.</translation>
    </message>
    <message>
        <source>The history could not be saved: %1 may not be written. Messages stay in memory. Allow it, and they are saved by themselves.</source>
        <translation>The history could not be saved: %1 may not be written. Messages stay in memory. Allow it, and they are saved by themselves.</translation>
    </message>
    <message>
        <source>The history could not be saved: another program is using %1. Messages stay in memory. Close that program, and they are saved by themselves.</source>
        <translation>The history could not be saved: another program is using %1. Messages stay in memory. Close that program, and they are saved by themselves.</translation>
    </message>
    <message>
        <source>The history could not be saved: %1 cannot be opened. Messages stay in memory. Move away what is in the place of that file or of its folder, or switch the history off in the settings.</source>
        <translation>The history could not be saved: %1 cannot be opened. Messages stay in memory. Move away what is in the place of that file or of its folder, or switch the history off in the settings.</translation>
    </message>
    <message>
        <source>The history could not be saved: %1. Messages stay in memory.</source>
        <translation>The history could not be saved: %1. Messages stay in memory.</translation>
    </message>
    <message>
        <source>The history was made by a newer Tincan. It is now called %1, and a new one has begun.</source>
        <translation>The history was made by a newer Tincan. It is now called %1, and a new one has begun.</translation>
    </message>
    <message>
        <source>The history could not be saved for too long: the oldest messages are being lost. Make it possible to save again, or save the conversation as a file (Ctrl+S).</source>
        <translation>The history could not be saved for too long: the oldest messages are being lost. Make it possible to save again, or save the conversation as a file (Ctrl+S).</translation>
    </message>
    <message numerus="yes">
        <source>The history was damaged, and a new one has begun. %Ln message(s) could be read and are in the new one. The damaged one is kept as %1: delete it if you do not need it.</source>
        <translation>
            <numerusform>The history was damaged, and a new one has begun. %Ln message could be read and is in the new one. The damaged one is kept as %1: delete it if you do not need it.</numerusform>
            <numerusform>The history was damaged, and a new one has begun. %Ln messages could be read and are in the new one. The damaged one is kept as %1: delete it if you do not need it.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was damaged and could not be read. A new one has begun. The damaged one is kept as %1: delete it if you do not need it.</source>
        <translation>The history was damaged and could not be read. A new one has begun. The damaged one is kept as %1: delete it if you do not need it.</translation>
    </message>
    <message>
        <source>The history could not be read: %1 cannot be opened.</source>
        <translation>The history could not be read: %1 cannot be opened.</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryText</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>Server on port %1</source>
        <translation>Server on port %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>people of a conversation</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>TCP server, port 1314</comment>
        <translation>%1, port %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::HistoryWindow</name>
    <message>
        <source>That is more than the clipboard should hold. Export it to a file instead (Ctrl+S).</source>
        <translation>That is more than the clipboard should hold. Export it to a file instead (Ctrl+S).</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>Delete this conversation?</translation>
    </message>
    <message>
        <source>%1, is deleted from this computer and cannot be brought back. What the other end has kept stays there.</source>
        <comment>&apos;192.168.1.31, TCP server, port 1314, Today, 14:02 - 14:55, 12 messages&apos;</comment>
        <translation>%1, is deleted from this computer and cannot be brought back. What the other end has kept stays there.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Tincan - History</source>
        <translation>Tincan - History</translation>
    </message>
    <message>
        <source>Choose a conversation to read it.</source>
        <translation>Choose a conversation to read it.</translation>
    </message>
    <message>
        <source>This conversation was deleted meanwhile or cannot be read.</source>
        <translation>This conversation was deleted meanwhile or cannot be read.</translation>
    </message>
</context>
<context>
    <name>tincan::HitsModel</name>
    <message>
        <source>Me</source>
        <translation>Me</translation>
    </message>
</context>
<context>
    <name>tincan::LinkDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>Open this address?</translation>
    </message>
    <message>
        <source>A mail to this address will be begun:</source>
        <translation>A mail to this address will be begun:</translation>
    </message>
    <message>
        <source>The browser will open a page of %1:</source>
        <translation>The browser will open a page of %1:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncel</translation>
    </message>
</context>
<context>
    <name>tincan::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;New window</translation>
    </message>
    <message>
        <source>New &amp;loopback pair</source>
        <translation>New &amp;loopback pair</translation>
    </message>
    <message>
        <source>&amp;End the conversation</source>
        <translation>&amp;End the conversation</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Close window</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Address</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Sidebar</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>&amp;Next region</translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <translation>&amp;Previous region</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menu</translation>
    </message>
    <message>
        <source>&amp;About Tincan</source>
        <translation>&amp;About Tincan</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Te&amp;xt size</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>T&amp;imes</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minutes</translation>
    </message>
    <message>
        <source>&amp;Seconds</source>
        <translation>&amp;Seconds</translation>
    </message>
    <message>
        <source>Mi&amp;lliseconds</source>
        <translation>Mi&amp;lliseconds</translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation>Save &amp;as...</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>&amp;Settings...</translation>
    </message>
    <message>
        <source>&amp;Find...</source>
        <translation>&amp;Find...</translation>
    </message>
    <message>
        <source>Find &amp;older</source>
        <translation>Find &amp;older</translation>
    </message>
    <message>
        <source>Find &amp;newer</source>
        <translation>Find &amp;newer</translation>
    </message>
    <message>
        <source>&amp;Next theme</source>
        <translation>&amp;Next theme</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Larger</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Smaller</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Oldest message</source>
        <translation>&amp;Oldest message</translation>
    </message>
    <message>
        <source>Ne&amp;west message</source>
        <translation>Ne&amp;west message</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;History...</source>
        <translation>&amp;History...</translation>
    </message>
</context>
<context>
    <name>tincan::MainWindow</name>
    <message>
        <source>me</source>
        <translation>me</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>not sent</translation>
    </message>
    <message>
        <source>That is more than the clipboard should hold. Save it as a file instead (Ctrl+S).</source>
        <translation>That is more than the clipboard should hold. Save it as a file instead (Ctrl+S).</translation>
    </message>
    <message>
        <source>The conversation could not be saved as %1: %2. Choose another place and save it again.</source>
        <translation>The conversation could not be saved as %1: %2. Choose another place and save it again.</translation>
    </message>
    <message>
        <source>Save the conversation as</source>
        <translation>Save the conversation as</translation>
    </message>
</context>
<context>
    <name>tincan::MoreBox</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;More</translation>
    </message>
    <message>
        <source>Read size, line end and port of this side</source>
        <translation>Read size, line end and port of this side</translation>
    </message>
    <message>
        <source>Read size</source>
        <translation>Read size</translation>
    </message>
    <message>
        <source> bytes</source>
        <comment>after a number in a field</comment>
        <translation> bytes</translation>
    </message>
    <message>
        <source>Line end sent</source>
        <translation>Line end sent</translation>
    </message>
    <message>
        <source>None, as in the textbook</source>
        <translation>None, as in the textbook</translation>
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
        <translation>Port of this side</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>port</comment>
        <translation>Any</translation>
    </message>
    <message>
        <source>Read si&amp;ze</source>
        <translation>Read si&amp;ze</translation>
    </message>
    <message>
        <source>Line &amp;end sent</source>
        <translation>Line &amp;end sent</translation>
    </message>
    <message>
        <source>Port of this s&amp;ide</source>
        <translation>Port of this s&amp;ide</translation>
    </message>
    <message>
        <source>Allow &amp;broadcast</source>
        <translation>Allow &amp;broadcast</translation>
    </message>
    <message>
        <source>Write to everyone on the network: to 255.255.255.255, or to the network&apos;s own broadcast address</source>
        <translation>Write to everyone on the network: to 255.255.255.255, or to the network&apos;s own broadcast address</translation>
    </message>
</context>
<context>
    <name>tincan::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Name for %1 (empty shows the address)</source>
        <translation>&amp;Name for %1 (empty shows the address)</translation>
    </message>
</context>
<context>
    <name>tincan::NewPill</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest message (Ctrl+End)</source>
        <translation>To the newest message (Ctrl+End)</translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>To the newest message</translation>
    </message>
</context>
<context>
    <name>tincan::Notice</name>
    <message>
        <source>Answers to %1 are paused: it was answered too often.</source>
        <translation>Answers to %1 are paused: it was answered too often.</translation>
    </message>
    <message>
        <source>Answers to %1 go on.</source>
        <translation>Answers to %1 go on.</translation>
    </message>
    <message>
        <source>Connected from %1</source>
        <translation>Connected from %1</translation>
    </message>
    <message>
        <source>Ready to write from %1</source>
        <translation>Ready to write from %1</translation>
    </message>
    <message>
        <source>Server started on %1, waiting for clients to connect</source>
        <translation>Server started on %1, waiting for clients to connect</translation>
    </message>
    <message>
        <source>Server started on %1</source>
        <translation>Server started on %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Connected to %1</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Writing to %1</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 joined</translation>
    </message>
    <message>
        <source>First message from %1</source>
        <translation>First message from %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more joined</source>
        <comment>peers that came at once</comment>
        <translation>
            <numerusform>%Ln more joined</numerusform>
            <numerusform>%Ln more joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more left</source>
        <comment>peers that went at once</comment>
        <translation>
            <numerusform>%Ln more left</numerusform>
            <numerusform>%Ln more left</numerusform>
        </translation>
    </message>
    <message>
        <source>This row could not be read from the history.</source>
        <translation>This row could not be read from the history.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be saved in the history and are lost.</source>
        <translation>
            <numerusform>%Ln message could not be saved in the history and is lost.</numerusform>
            <numerusform>%Ln messages could not be saved in the history and are lost.</numerusform>
        </translation>
    </message>
    <message>
        <source>You disconnected %1</source>
        <translation>You disconnected %1</translation>
    </message>
</context>
<context>
    <name>tincan::PastConversation</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find in this conversation (Ctrl+F)</source>
        <translation>Find in this conversation (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Export...</translation>
    </message>
    <message>
        <source>Save this conversation to a file (Ctrl+S)</source>
        <translation>Save this conversation to a file (Ctrl+S)</translation>
    </message>
    <message>
        <source>&amp;Delete...</source>
        <translation>&amp;Delete...</translation>
    </message>
    <message>
        <source>It is open in a window. Close that window first.</source>
        <translation>It is open in a window. Close that window first.</translation>
    </message>
</context>
<context>
    <name>tincan::PeersModel</name>
    <message>
        <source>Everyone</source>
        <translation>Everyone</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>answers paused</source>
        <translation>answers paused</translation>
    </message>
    <message>
        <source>not received</source>
        <translation>not received</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
</context>
<context>
    <name>tincan::PeersView</name>
    <message>
        <source>&amp;Name...</source>
        <translation>&amp;Name...</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copy address</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Disconnect</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Senders</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation>Whom to write to</translation>
    </message>
    <message>
        <source>No one here yet. You can write to someone once they have written to you.</source>
        <translation>No one here yet. You can write to someone once they have written to you.</translation>
    </message>
    <message>
        <source>No one here yet</source>
        <translation>No one here yet</translation>
    </message>
    <message numerus="yes">
        <source>%n people. Each sees what the others write.</source>
        <translation>
            <numerusform>%n person. Each sees what the others write.</numerusform>
            <numerusform>%n people. Each sees what the others write.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people. They do not see each other.</source>
        <translation>
            <numerusform>%n person.</numerusform>
            <numerusform>%n people. They do not see each other.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends what one of them writes on to the others, with the name in front.</source>
        <translation>Sends what one of them writes on to the others, with the name in front.</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Mute</translation>
    </message>
    <message>
        <source>No alert, and no number in the title, for this address</source>
        <translation>No alert, and no number in the title, for this address</translation>
    </message>
    <message>
        <source>&amp;Pause receiving</source>
        <translation>&amp;Pause receiving</translation>
    </message>
    <message>
        <source>&amp;Receive again</source>
        <translation>&amp;Receive again</translation>
    </message>
    <message>
        <source>Resume &amp;answers</source>
        <translation>Resume &amp;answers</translation>
    </message>
    <message>
        <source>&amp;Write to...</source>
        <translation>&amp;Write to...</translation>
    </message>
    <message>
        <source>Writes to an address that has not written to you</source>
        <translation>Writes to an address that has not written to you</translation>
    </message>
    <message>
        <source>Do not pass &amp;on</source>
        <translation>Do not pass &amp;on</translation>
    </message>
    <message>
        <source>Pass &amp;on</source>
        <translation>Pass &amp;on</translation>
    </message>
</context>
<context>
    <name>tincan::Presence</name>
    <message>
        <source>New message from %1</source>
        <translation>New message from %1</translation>
    </message>
    <message>
        <source>Empty message</source>
        <translation>Empty message</translation>
    </message>
    <message>
        <source>Tincan keeps running</source>
        <translation>Tincan keeps running</translation>
    </message>
    <message>
        <source>Click its icon in the tray to open the window again, or choose Quit from its menu.</source>
        <translation>Click its icon in the tray to open the window again, or choose Quit from its menu.</translation>
    </message>
</context>
<context>
    <name>tincan::Problems</name>
    <message>
        <source>Port 520 needs administrator rights here, so this server uses %1. Tell the others.</source>
        <translation>Port 520 needs administrator rights here, so this server uses %1. Tell the others.</translation>
    </message>
    <message>
        <source>Answers to %1 are paused: it was answered more often than a person asks.</source>
        <translation>Answers to %1 are paused: it was answered more often than a person asks.</translation>
    </message>
    <message>
        <source>%1 is sending %2 messages/s.</source>
        <translation>%1 is sending %2 messages/s.</translation>
    </message>
    <message>
        <source>Nothing is received from %1 at the moment.</source>
        <translation>Nothing is received from %1 at the moment.</translation>
    </message>
    <message>
        <source>The oldest messages are being dropped: the history does not keep them, and there is no more room in memory. Save the conversation as a file (Ctrl+S), or switch the history on in the settings.</source>
        <translation>The oldest messages are being dropped: the history does not keep them, and there is no more room in memory. Save the conversation as a file (Ctrl+S), or switch the history on in the settings.</translation>
    </message>
</context>
<context>
    <name>tincan::Question</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncel</translation>
    </message>
</context>
<context>
    <name>tincan::Remedy</name>
    <message>
        <source>Connect to it</source>
        <translation>Connect to it</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Use %1</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Try %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Connect again</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Listen on all addresses</source>
        <translation>Listen on all addresses</translation>
    </message>
    <message>
        <source>Connect again and send it</source>
        <translation>Connect again and send it</translation>
    </message>
    <message>
        <source>Allow broadcast</source>
        <translation>Allow broadcast</translation>
    </message>
    <message>
        <source>Pause receiving</source>
        <translation>Pause receiving</translation>
    </message>
    <message>
        <source>Receive again</source>
        <translation>Receive again</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Disconnect</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Show folder</translation>
    </message>
</context>
<context>
    <name>tincan::RepliesBox</name>
    <message>
        <source>Server received: {text}</source>
        <translation>Server received: {text}</translation>
    </message>
    <message>
        <source>The textbook&apos;s client waits for one answer to each message.</source>
        <translation>The textbook&apos;s client waits for one answer to each message.</translation>
    </message>
    <message>
        <source>hello</source>
        <comment>an example of a message</comment>
        <translation>hello</translation>
    </message>
    <message>
        <source>&amp;Automatic answers</source>
        <translation>&amp;Automatic answers</translation>
    </message>
    <message>
        <source>Automatic answers</source>
        <translation>Automatic answers</translation>
    </message>
    <message>
        <source>Off, I write myself</source>
        <translation>Off, I write myself</translation>
    </message>
    <message>
        <source>As in the textbook</source>
        <translation>As in the textbook</translation>
    </message>
    <message>
        <source>Custom...</source>
        <translation>Custom...</translation>
    </message>
    <message>
        <source>Text of the automatic answers</source>
        <translation>Text of the automatic answers</translation>
    </message>
    <message>
        <source>{text}, {literal}, {time}, {peer} and {count} are filled in.</source>
        <translation>{text}, {literal}, {time}, {peer} and {count} are filled in.</translation>
    </message>
</context>
<context>
    <name>tincan::RowMenu</name>
    <message>
        <source>&amp;Open the address...</source>
        <translation>&amp;Open the address...</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Copy &amp;text only</source>
        <translation>Copy &amp;text only</translation>
    </message>
    <message>
        <source>&amp;Reply to this peer only</source>
        <translation>&amp;Reply to this peer only</translation>
    </message>
    <message>
        <source>Show &amp;bytes</source>
        <translation>Show &amp;bytes</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation>Copy as &amp;hex</translation>
    </message>
    <message>
        <source>Copy as &amp;Python literal</source>
        <translation>Copy as &amp;Python literal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <translation>Copy the &amp;address</translation>
    </message>
</context>
<context>
    <name>tincan::RunningCard</name>
    <message>
        <source>TCP server</source>
        <translation>TCP server</translation>
    </message>
    <message>
        <source>TCP client</source>
        <translation>TCP client</translation>
    </message>
    <message>
        <source>UDP server</source>
        <translation>UDP server</translation>
    </message>
    <message>
        <source>UDP client</source>
        <translation>UDP client</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copy the address</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;top</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Disconnect</translation>
    </message>
</context>
<context>
    <name>tincan::SaveAs</name>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Table for a spreadsheet (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines for a program (*.jsonl)</source>
        <translation>JSON Lines for a program (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>tincan::SessionText</name>
    <message>
        <source>Not connected</source>
        <translation>Not connected</translation>
    </message>
    <message>
        <source>Starting...</source>
        <translation>Starting...</translation>
    </message>
    <message>
        <source>Connecting to %1...</source>
        <translation>Connecting to %1...</translation>
    </message>
    <message>
        <source>Listening on TCP %1</source>
        <translation>Listening on TCP %1</translation>
    </message>
    <message>
        <source>Open on UDP %1</source>
        <translation>Open on UDP %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Connected to %1</translation>
    </message>
    <message>
        <source>Writing to UDP %1</source>
        <translation>Writing to UDP %1</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>Connecting...</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Listening</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Writing</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>not encrypted: others on this network may read along</source>
        <translation>not encrypted: others on this network may read along</translation>
    </message>
</context>
<context>
    <name>tincan::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Text &amp;size</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>T&amp;imes</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Text size of messages, in percent</source>
        <translation>Text size of messages, in percent</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Seconds</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Milliseconds</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Changes take effect at once, in all windows.</source>
        <translation>Changes take effect at once, in all windows.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>Notifications and &amp;desktop</source>
        <translation>Notifications and &amp;desktop</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;History</translation>
    </message>
</context>
<context>
    <name>tincan::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Writing</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>New line</translation>
    </message>
    <message>
        <source>The last sent text again, in the empty field</source>
        <translation>The last sent text again, in the empty field</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Close what is open: the find bar, a notice, the sidebar</source>
        <translation>Close what is open: the find bar, a notice, the sidebar</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Next field</translation>
    </message>
    <message>
        <source>Start or connect, in the connection form</source>
        <translation>Start or connect, in the connection form</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Delete the chosen conversation</source>
        <translation>Delete the chosen conversation</translation>
    </message>
</context>
<context>
    <name>tincan::StatusLine</name>
    <message>
        <source>received %1 · %2/s</source>
        <translation>received %1 · %2/s</translation>
    </message>
    <message>
        <source>sent %1 · %2/s</source>
        <translation>sent %1 · %2/s</translation>
    </message>
    <message>
        <source>dropped %1</source>
        <translation>dropped %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings are not saved: the folder cannot be written.</source>
        <translation>Settings are not saved: the folder cannot be written.</translation>
    </message>
</context>
<context>
    <name>tincan::ThisComputer</name>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy this computer&apos;s address</source>
        <translation>Copy this computer&apos;s address</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copy %1</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Other addresses</translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptModel</name>
    <message>
        <source>Me</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>empty message</source>
        <translation>empty message</translation>
    </message>
    <message>
        <source>auto</source>
        <comment>mark of an automatic answer</comment>
        <translation>auto</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>passed on</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>to %1</translation>
    </message>
    <message>
        <source>Tincan answered by itself.</source>
        <translation>Tincan answered by itself.</translation>
    </message>
    <message>
        <source>The connection ended in the middle of a character.</source>
        <translation>The connection ended in the middle of a character.</translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <translation>Waiting to be sent.</translation>
    </message>
    <message>
        <source>Sent. This peer does not confirm delivery.</source>
        <translation>Sent. This peer does not confirm delivery.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Not sent.</translation>
    </message>
    <message>
        <source>Not sent to %1. %2</source>
        <translation>Not sent to %1. %2</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Not sent. %1</translation>
    </message>
    <message>
        <source>auto?</source>
        <comment>mark of what is probably an automatic answer</comment>
        <translation>auto?</translation>
    </message>
    <message>
        <source>This looks like an automatic answer. It can be turned off at the other end.</source>
        <translation>This looks like an automatic answer. It can be turned off at the other end.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reads: TCP keeps no message borders</source>
        <translation>
            <numerusform>%Ln read: TCP keeps no message borders</numerusform>
            <numerusform>%Ln reads: TCP keeps no message borders</numerusform>
        </translation>
    </message>
    <message>
        <source>Many reads in a row: TCP keeps no message borders</source>
        <translation>Many reads in a row: TCP keeps no message borders</translation>
    </message>
    <message>
        <source>Nobody is there any more.</source>
        <translation>Nobody is there any more.</translation>
    </message>
    <message>
        <source>The message is too large.</source>
        <translation>The message is too large.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) arrived. A %2-byte read would have cut %1.</source>
        <translation>
            <numerusform>%Ln byte arrived. A %2-byte read would have cut %1.</numerusform>
            <numerusform>%Ln bytes arrived. A %2-byte read would have cut %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptRow</name>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Turn off</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptSaver</name>
    <message>
        <source>a part of the conversation could not be read</source>
        <translation>a part of the conversation could not be read</translation>
    </message>
    <message>
        <source>a conversation was deleted meanwhile or cannot be read</source>
        <translation>a conversation was deleted meanwhile or cannot be read</translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptView</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>The whole message</source>
        <translation>The whole message</translation>
    </message>
</context>
<context>
    <name>tincan::TrayIcon</name>
    <message>
        <source>&amp;New conversation</source>
        <translation>&amp;New conversation</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message numerus="yes">
        <source>Tincan: %n new messages</source>
        <translation>
            <numerusform>Tincan: %n new message</numerusform>
            <numerusform>Tincan: %n new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::UnsavedQuestion</name>
    <message>
        <source>Quit without saving?</source>
        <translation>Quit without saving?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) would be lost if you quit now.</source>
        <translation>
            <numerusform>%Ln message would be lost if you quit now.</numerusform>
            <numerusform>%Ln messages would be lost if you quit now.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <source>&amp;Quit without saving</source>
        <translation>&amp;Quit without saving</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncel</translation>
    </message>
</context>
<context>
    <name>tincan::WriteToDialog</name>
    <message>
        <source>Write to</source>
        <translation>Write to</translation>
    </message>
    <message>
        <source>&amp;Address and port, such as 192.168.1.31:1520</source>
        <translation>&amp;Address and port, such as 192.168.1.31:1520</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>Address and port</translation>
    </message>
    <message>
        <source>This is not an address with a port. Names are not looked up here.</source>
        <translation>This is not an address with a port. Names are not looked up here.</translation>
    </message>
</context>
</TS>
