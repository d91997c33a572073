<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>tincan::AboutDialog</name>
    <message>
        <source>About Tincan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tincan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk on your own network, with nothing in between, and see how TCP and UDP really behave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Made with Qt %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tincan::AddressFields</name>
    <message>
        <source>Port must be 1-65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address and not a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Listen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server a&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>127.0.0.1 is this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tincan::Banner</name>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tincan::ChatHeader</name>
    <message>
        <source>Show or hide the sidebar (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tincan::Check</name>
    <message>
        <source>FAILED: waited in vain for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passed, %2 failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tincan::CheckTalk</name>
    <message numerus="yes">
        <source>%1... (%n bytes)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the end of the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer &apos;%1&apos;, of which came &apos;%2&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started, comes from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAILED to start: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has trouble: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says byebye, which ends it and is not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not send: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 server  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 client  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAILED: &apos;%1&apos; should have been answered by
  %2
but was read as
  %3
and answered by
  %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAILED: the client ended too early: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tincan::CommandLine</name>
    <message>
        <source>Talk over TCP (the default).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk over UDP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for others (the default).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client: the server&apos;s address or name. Server: the address to listen on, all by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port: 1314 for TCP and 520 for UDP by default. 0 lets the system choose (servers only).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book|off|template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a server answers: as in the book (the default), not at all, or with this text, in which {text}, {literal}, {time}, {peer} and {count} are filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers a second to one peer above which answering pauses. 0 lifts the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this once somebody is there. May be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Append what happens to this file, one JSON object a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End after this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the book&apos;s four programs talk to each other, print what they say, and end. Needs no display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a set of settings of its own under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the window, such as en or zh_CN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk on your own network, with nothing in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an option; tincan --help shows them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--host needs the address or the name of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--port 0 lets the system choose, which only a server can do; a client needs its server&apos;s port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--reply needs book, off, or the text of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--send needs a text: an empty message is not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--log needs the name of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a name for a profile: 1 to 32 letters A-Z, digits, - and _</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the code of a language, such as en or zh_CN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a number from %2 to %3, not &apos;%4&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no display for a window (neither DISPLAY nor WAYLAND_DISPLAY is set); tincan --check needs none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log %1 ends here: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--log: cannot write %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the settings could not be saved in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tincan::Composer</name>
    <message>
        <source>%1 B, may be split (over %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whom to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left. Choose whom to write to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tincan::Conductor</name>
    <message>
        <source>Not sent: %1 left. Choose whom to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 520 needs administrator rights here, so this server uses %1. Tell the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to %1 are paused: it was answered more often than a person asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone</source>
        <comment>Message everyone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not encrypted: others on this network may read along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening on TCP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open on UDP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing to UDP %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tincan::ConnectionForm</name>
    <message>
        <source>Already in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs administrator rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved by the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an address of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address and not a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No computer with this name was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tincan::EmptyState</name>
    <message>
        <source>&amp;Wait for someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;nnect to someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ractise on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk on your own network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of you waits, the other connects. No server in between, no account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say hello</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the other person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They choose Client and enter %1, port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They choose UDP, Client and enter %1, port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only programs on this computer can connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody comes? This computer&apos;s firewall must let Tincan in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tincan::ErrorText</name>
    <message>
        <source>Port %1 is already in use on this computer, perhaps by another server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 needs administrator rights here, like every port below 1024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keeps port %1 for itself. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an address of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an address nor a computer&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No computer with the name &quot;%1&quot; was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way to %1 from here. Check that both computers are on the same network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer for 10 s. Check the address, that both are on the same network, and the firewall there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 came back to itself: nothing is listening there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program has as many connections and files open as the system allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reports that nothing listens on port %2. At least one message was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is listening at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended the conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not read what it is sent. The connection was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was turned away: too many are connected already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was turned away: too many are connected from this address already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was silent for long and made room for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ended the conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended the conversation with an empty message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: nobody is connected. Your text stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: nobody is there. Your text stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the message is too large. Your text stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;byebye&apos; ended the conversation and was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening failed with the system&apos;s error %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting failed with the system&apos;s error %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network reported the system&apos;s error %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation ended with the system&apos;s error %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending failed with the system&apos;s error %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tincan::FullTextWindow</name>
    <message>
        <source>The whole message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tincan::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;loopback pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Tincan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tincan::MoreBox</name>
    <message>
        <source>&amp;Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read size, line end and port of this side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> bytes</source>
        <comment>after a number in a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line end sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, as in the textbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LF (\n)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CR LF (\r\n)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of this side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <comment>port</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tincan::NameDialog</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name for %1 (empty shows the address)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tincan::Notice</name>
    <message>
        <source>Answers to %1 are paused: it was answered too often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to %1 go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to write from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server started on %1, waiting for clients to connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server started on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First message from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tincan::PeersModel</name>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>answers paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tincan::PeersView</name>
    <message>
        <source>&amp;Name...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one here yet. You can write to someone once they have written to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people. Each sees what the others write.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people. They do not see each other.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Do not pass on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends what one of them writes on to the others, with the name in front.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tincan::Remedy</name>
    <message>
        <source>Connect to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen on all addresses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tincan::RepliesBox</name>
    <message>
        <source>Server received: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The textbook&apos;s client waits for one answer to each message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hello</source>
        <comment>an example of a message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Automatic answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off, I write myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the textbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the automatic answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, {literal}, {time}, {peer} and {count} are filled in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tincan::RunningCard</name>
    <message>
        <source>TCP server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UDP server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UDP client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tincan::StatusLine</name>
    <message>
        <source>received %1 · %2/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent %1 · %2/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Settings are not saved: the folder cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tincan::ThisComputer</name>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this computer&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptModel</name>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto</source>
        <comment>mark of an automatic answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tincan answered by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) arrived, %1 cut by the %2-byte read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The connection ended in the middle of a character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent. This peer does not confirm delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent to %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptRow</name>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptView</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;text only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
