<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>tincan::AboutDialog</name>
    <message>
        <source>About Tincan</source>
        <translation>Über Tincan</translation>
    </message>
    <message>
        <source>Talk on your own network, with nothing in between, and see how TCP and UDP really behave.</source>
        <translation>Unterhalten Sie sich im eigenen Netzwerk, ohne etwas dazwischen, und sehen Sie, wie sich TCP und UDP wirklich verhalten.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Made with Qt %1, running on %2 (%3).</source>
        <translation>Erstellt mit Qt %1, läuft auf %2 (%3).</translation>
    </message>
    <message>
        <source>Copy &amp;versions</source>
        <translation>&amp;Versionen kopieren</translation>
    </message>
    <message>
        <source>For a report about a fault</source>
        <translation>Für einen Fehlerbericht</translation>
    </message>
</context>
<context>
    <name>tincan::AddressFields</name>
    <message>
        <source>Port must be 1-65535</source>
        <translation>Port muss 1-65535 sein</translation>
    </message>
    <message>
        <source>Enter the address of the server</source>
        <translation>Serveradresse eingeben</translation>
    </message>
    <message>
        <source>This is not an address and not a name</source>
        <translation>Weder Adresse noch Name</translation>
    </message>
    <message>
        <source>&amp;Listen on</source>
        <translation>&amp;Lauschen auf</translation>
    </message>
    <message>
        <source>Server a&amp;ddress</source>
        <translation>Servera&amp;dresse</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Lauschen auf</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>Alle Adressen</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>127.0.0.1 is this computer</source>
        <translation>127.0.0.1 ist dieser Computer</translation>
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
        <translation>Andere Adressen</translation>
    </message>
</context>
<context>
    <name>tincan::Announcer</name>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln neue Nachricht</numerusform>
            <numerusform>%Ln neue Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::Banner</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Next notice</source>
        <translation>Nächster Hinweis</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the first of two notices</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>tincan::ChatHeader</name>
    <message>
        <source>Show or hide the sidebar (F9)</source>
        <translation>Seitenleiste ein- oder ausblenden (F9)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in this conversation (Ctrl+F)</source>
        <translation>In diesem Gespräch suchen (Strg+F)</translation>
    </message>
</context>
<context>
    <name>tincan::Check</name>
    <message>
        <source>FAILED: waited in vain for %1</source>
        <translation>FEHLGESCHLAGEN: vergeblich gewartet auf %1</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed</source>
        <translation>%1 bestanden, %2 fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>tincan::CheckTalk</name>
    <message numerus="yes">
        <source>%1... (%n bytes)</source>
        <translation>
            <numerusform>%1... (%n Byte)</numerusform>
            <numerusform>%1... (%n Byte)</numerusform>
        </translation>
    </message>
    <message>
        <source>the end of the conversation</source>
        <translation>das Ende des Gesprächs</translation>
    </message>
    <message>
        <source>the answer &apos;%1&apos;, of which came &apos;%2&apos;</source>
        <translation>die Antwort „%1“, von der „%2“ ankam</translation>
    </message>
    <message>
        <source>started on %1</source>
        <translation>gestartet auf %1</translation>
    </message>
    <message>
        <source>started, comes from %1</source>
        <translation>gestartet, kommt von %1</translation>
    </message>
    <message>
        <source>FAILED to start: %1</source>
        <translation>Start FEHLGESCHLAGEN: %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 ist beigetreten</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 ist gegangen</translation>
    </message>
    <message>
        <source>has trouble: %1</source>
        <translation>hat ein Problem: %1</translation>
    </message>
    <message>
        <source>says byebye, which ends it and is not sent</source>
        <translation>sagt byebye; das beendet das Gespräch und wird nicht gesendet</translation>
    </message>
    <message>
        <source>could not send: %1</source>
        <translation>konnte nicht senden: %1</translation>
    </message>
    <message>
        <source>%1 server  %2</source>
        <translation>%1-Server  %2</translation>
    </message>
    <message>
        <source>%1 client  %2</source>
        <translation>%1-Client  %2</translation>
    </message>
    <message>
        <source>FAILED: &apos;%1&apos; should have been answered by
  %2
but was read as
  %3
and answered by
  %4</source>
        <translation>FEHLGESCHLAGEN: „%1“ hätte beantwortet werden sollen mit
  %2
wurde aber gelesen als
  %3
und beantwortet mit
  %4</translation>
    </message>
    <message>
        <source>FAILED: the client ended too early: %1</source>
        <translation>FEHLGESCHLAGEN: Der Client endete zu früh: %1</translation>
    </message>
</context>
<context>
    <name>tincan::CommandLine</name>
    <message>
        <source>Talk over TCP (the default).</source>
        <translation>TCP verwenden (Standard).</translation>
    </message>
    <message>
        <source>Talk over UDP.</source>
        <translation>UDP verwenden.</translation>
    </message>
    <message>
        <source>Wait for others (the default).</source>
        <translation>Auf andere warten (Standard).</translation>
    </message>
    <message>
        <source>Connect to a server.</source>
        <translation>Mit einem Server verbinden.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Client: the server&apos;s address or name. Server: the address to listen on, all by default.</source>
        <translation>Client: Adresse oder Name des Servers. Server: Adresse, auf der er lauscht, standardmäßig alle.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>The port: 1314 for TCP and 520 for UDP by default. 0 lets the system choose (servers only).</source>
        <translation>Der Port: standardmäßig 1314 für TCP und 520 für UDP. 0 lässt das System wählen (nur Server).</translation>
    </message>
    <message>
        <source>Start at once.</source>
        <translation>Sofort starten.</translation>
    </message>
    <message>
        <source>book|off|template</source>
        <translation>book|off|Vorlage</translation>
    </message>
    <message>
        <source>How a server answers: as in the book (the default), not at all, or with this text, in which {text}, {literal}, {time}, {peer} and {count} are filled in.</source>
        <translation>Wie ein Server antwortet: wie im Lehrbuch (Standard), gar nicht oder mit diesem Text, in dem {text}, {literal}, {time}, {peer} und {count} ersetzt werden.</translation>
    </message>
    <message>
        <source>Answers a second to one peer above which answering pauses. 0 lifts the limit.</source>
        <translation>Höchstzahl der Antworten pro Sekunde an eine Gegenstelle; darüber pausieren die Antworten. 0 hebt die Grenze auf.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Send this once somebody is there. May be repeated.</source>
        <translation>Diesen Text senden, sobald jemand da ist. Darf mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Append what happens to this file, one JSON object a line.</source>
        <translation>Ereignisse an diese Datei anhängen, ein JSON-Objekt pro Zeile.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>End after this time.</source>
        <translation>Nach dieser Zeit beenden.</translation>
    </message>
    <message>
        <source>Let the book&apos;s four programs talk to each other, print what they say, and end. Needs no display.</source>
        <translation>Die vier Programme aus dem Lehrbuch miteinander reden lassen, ausgeben, was sie sagen, und beenden. Braucht keine grafische Anzeige.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Keep a set of settings of its own under this name.</source>
        <translation>Unter diesem Namen eigene Einstellungen speichern.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>The language of the window, such as en or zh_CN.</source>
        <translation>Die Sprache des Fensters, zum Beispiel en oder zh_CN.</translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Say this.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Talk on your own network, with nothing in between.</source>
        <translation>Unterhalten Sie sich im eigenen Netzwerk, ohne etwas dazwischen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an option; tincan --help shows them all</source>
        <translation>„%1“ ist keine Option; tincan --help zeigt alle</translation>
    </message>
    <message>
        <source>--%1 needs a value</source>
        <translation>--%1 braucht einen Wert</translation>
    </message>
    <message>
        <source>--%1 is there twice</source>
        <translation>--%1 kommt zweimal vor</translation>
    </message>
    <message>
        <source>--host needs the address or the name of the server</source>
        <translation>--host braucht die Adresse oder den Namen des Servers</translation>
    </message>
    <message>
        <source>--port 0 lets the system choose, which only a server can do; a client needs its server&apos;s port</source>
        <translation>--port 0 lässt das System wählen, das kann nur ein Server; ein Client braucht den Port seines Servers</translation>
    </message>
    <message>
        <source>--reply needs book, off, or the text of the answer</source>
        <translation>--reply braucht book, off oder den Text der Antwort</translation>
    </message>
    <message>
        <source>--send needs a text: an empty message is not sent</source>
        <translation>--send braucht einen Text: Eine leere Nachricht wird nicht gesendet</translation>
    </message>
    <message>
        <source>--log needs the name of a file</source>
        <translation>--log braucht den Namen einer Datei</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a name for a profile: 1 to 32 letters A-Z, digits, - and _</source>
        <translation>„%1“ ist kein Profilname: 1 bis 32 Buchstaben A-Z, Ziffern, - und _</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the code of a language, such as en or zh_CN</source>
        <translation>„%1“ ist kein Sprachcode wie en oder zh_CN</translation>
    </message>
    <message>
        <source>--language: there are no words in &apos;%1&apos;, only in: %2</source>
        <translation>--language: Es gibt keine Texte in „%1“, nur in: %2</translation>
    </message>
    <message>
        <source>--%1 needs a number from %2 to %3, not &apos;%4&apos;</source>
        <translation>--%1 braucht eine Zahl von %2 bis %3, nicht „%4“</translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other</source>
        <translation>--%1 und --%2 schließen einander aus</translation>
    </message>
    <message>
        <source>--log: cannot write %1: %2</source>
        <translation>--log: %1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>no display for a window (neither DISPLAY nor WAYLAND_DISPLAY is set); tincan --check needs none</source>
        <translation>keine Anzeige für ein Fenster (weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt); tincan --check braucht keine</translation>
    </message>
    <message>
        <source>the log %1 ends here: %2</source>
        <translation>die Logdatei %1 endet hier: %2</translation>
    </message>
    <message>
        <source>the settings could not be saved in %1</source>
        <translation>die Einstellungen konnten nicht in %1 gespeichert werden</translation>
    </message>
    <message>
        <source>Begin in the tray, if the settings keep the program running there when closed.</source>
        <translation>Im Infobereich beginnen, wenn das Programm nach dem Schließen dort weiterläuft (siehe Einstellungen).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be saved in the history</source>
        <translation>
            <numerusform>%Ln Nachricht konnte nicht im Verlauf gespeichert werden</numerusform>
            <numerusform>%Ln Nachrichten konnten nicht im Verlauf gespeichert werden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::Composer</name>
    <message>
        <source>%1 B, may be split (over %2)</source>
        <translation>%1 B, kann geteilt werden (über %2)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Senden (Enter)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Nachricht an %1</translation>
    </message>
    <message>
        <source>Choose whom to write to</source>
        <translation>Wählen Sie, an wen Sie schreiben</translation>
    </message>
    <message>
        <source>%1 left. Choose whom to write to.</source>
        <translation>%1 ist gegangen. Wählen Sie, an wen Sie schreiben.</translation>
    </message>
    <message>
        <source>%1 of at most %2 B</source>
        <translation>%1 von höchstens %2 B</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the pasted text</source>
        <translation>Den eingefügten Text entfernen</translation>
    </message>
    <message>
        <source>The pasted text (%1 characters) has very long lines: it can be sent, not edited here.</source>
        <translation>Der eingefügte Text (%1 Zeichen) hat sehr lange Zeilen: Er kann gesendet, aber hier nicht bearbeitet werden.</translation>
    </message>
</context>
<context>
    <name>tincan::Conductor</name>
    <message>
        <source>Not sent: %1 left. Choose whom to write to.</source>
        <translation>Nicht gesendet: %1 ist gegangen. Wählen Sie, an wen Sie schreiben.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>everyone</source>
        <comment>Message everyone</comment>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>tincan::ConnectionForm</name>
    <message>
        <source>Already in use</source>
        <translation>Bereits belegt</translation>
    </message>
    <message>
        <source>Needs administrator rights</source>
        <translation>Braucht Administratorrechte</translation>
    </message>
    <message>
        <source>Reserved by the system</source>
        <translation>Vom System reserviert</translation>
    </message>
    <message>
        <source>Not an address of this computer</source>
        <translation>Keine Adresse dieses Computers</translation>
    </message>
    <message>
        <source>This is not an address and not a name</source>
        <translation>Weder Adresse noch Name</translation>
    </message>
    <message>
        <source>No computer with this name was found</source>
        <translation>Kein Computer mit diesem Namen gefunden</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Start server</source>
        <translation>&amp;Server starten</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Opening...</source>
        <translation>Öffnet...</translation>
    </message>
    <message>
        <source>Starting...</source>
        <translation>Startet...</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>Verbindet...</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
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
        <translation>Rolle</translation>
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
        <translation>Proto&amp;koll</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>R&amp;olle</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
</context>
<context>
    <name>tincan::ConversationsModel</name>
    <message>
        <source>in a window</source>
        <translation>in einem Fenster</translation>
    </message>
</context>
<context>
    <name>tincan::DesktopPage</name>
    <message>
        <source>Show &amp;notifications</source>
        <translation>&amp;Benachrichtigungen zeigen</translation>
    </message>
    <message>
        <source>With what was &amp;written</source>
        <translation>Mit dem &amp;Text der Nachricht</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when closed</source>
        <translation>Nach dem Schließen im Infobereich &amp;weiterlaufen</translation>
    </message>
    <message>
        <source>The last window hides there, and its conversation goes on.</source>
        <translation>Das letzte Fenster verschwindet dorthin, und sein Gespräch geht weiter.</translation>
    </message>
    <message>
        <source>There is no tray on this desktop, so closing ends the program.</source>
        <translation>Dieser Desktop hat keinen Infobereich, daher beendet das Schließen das Programm.</translation>
    </message>
    <message>
        <source>Start with the s&amp;ystem</source>
        <translation>Mit dem &amp;System starten</translation>
    </message>
    <message>
        <source>That could not be changed: %1. Change it in the settings of the system.</source>
        <translation>Das ließ sich nicht ändern: %1. Ändern Sie es in den Einstellungen des Systems.</translation>
    </message>
</context>
<context>
    <name>tincan::EmptyList</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No messages contain &quot;%1&quot;.</source>
        <translation>Keine Nachricht enthält „%1“.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>No conversation is like that. Choose &quot;All&quot; above to see the others.</source>
        <translation>Kein Gespräch passt dazu. Wählen Sie oben „Alle“, um die anderen zu sehen.</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>Noch nichts aufbewahrt</translation>
    </message>
    <message>
        <source>The history is off</source>
        <translation>Der Verlauf ist ausgeschaltet</translation>
    </message>
    <message>
        <source>What is said in a window is kept here, on this computer only.</source>
        <translation>Was in einem Fenster geschrieben wird, wird hier aufbewahrt, nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>What is said is gone when its window is closed.</source>
        <translation>Was geschrieben wird, ist weg, sobald sein Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>No messages contain &quot;%1&quot; while &quot;%2&quot; is chosen above.</source>
        <translation>Keine Nachricht enthält „%1“, solange oben „%2“ gewählt ist.</translation>
    </message>
</context>
<context>
    <name>tincan::EmptyState</name>
    <message>
        <source>&amp;Wait for someone</source>
        <translation>Auf jemanden &amp;warten</translation>
    </message>
    <message>
        <source>Co&amp;nnect to someone</source>
        <translation>Mit jemandem verbi&amp;nden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the invitation</source>
        <translation>Die Einladung kopieren</translation>
    </message>
    <message>
        <source>Talk on your own network</source>
        <translation>Gespräche im eigenen Netzwerk</translation>
    </message>
    <message>
        <source>One of you waits, the other connects. No server in between, no account.</source>
        <translation>Eine Person wartet, die andere verbindet sich. Kein Server dazwischen, kein Konto.</translation>
    </message>
    <message>
        <source>Say hello</source>
        <translation>Sagen Sie Hallo</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Noch wurde nichts gesagt.</translation>
    </message>
    <message>
        <source>Waiting for the other person</source>
        <translation>Warten auf die andere Person</translation>
    </message>
    <message>
        <source>They choose Client and enter %1, port %2.</source>
        <translation>Die andere Person wählt „Client“ und gibt %1, Port %2 ein.</translation>
    </message>
    <message>
        <source>They choose UDP, Client and enter %1, port %2.</source>
        <translation>Die andere Person wählt „UDP“, „Client“ und gibt %1, Port %2 ein.</translation>
    </message>
    <message>
        <source>Only programs on this computer can connect.</source>
        <translation>Nur Programme auf diesem Computer können sich verbinden.</translation>
    </message>
    <message>
        <source>Nobody comes? This computer&apos;s firewall must let Tincan in.</source>
        <translation>Niemand kommt? Die Firewall dieses Computers muss Tincan durchlassen.</translation>
    </message>
    <message>
        <source>Practise on this comp&amp;uter</source>
        <translation>Auf diesem &amp;Computer üben</translation>
    </message>
    <message>
        <source>Are they waiting too? Only one of you starts.</source>
        <translation>Wartet die andere Person auch? Nur eine Seite startet den Server.</translation>
    </message>
    <message>
        <source>Con&amp;nect to them instead</source>
        <translation>Stattdessen verbi&amp;nden</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>Dieser Computer: %1</translation>
    </message>
    <message>
        <source>Copy this computer&apos;s address</source>
        <translation>Die Adresse dieses Computers kopieren</translation>
    </message>
</context>
<context>
    <name>tincan::ErrorText</name>
    <message>
        <source>Port %1 is already in use on this computer, perhaps by another server.</source>
        <translation>Port %1 wird auf diesem Computer bereits verwendet, vielleicht von einem anderen Server.</translation>
    </message>
    <message>
        <source>Port %1 needs administrator rights here, like every port below 1024.</source>
        <translation>Port %1 braucht hier Administratorrechte, wie jeder Port unter 1024.</translation>
    </message>
    <message>
        <source>The system keeps port %1 for itself. Choose another one.</source>
        <translation>Das System behält Port %1 für sich. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer.</source>
        <translation>%1 ist keine Adresse dieses Computers.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an address nor a computer&apos;s name.</source>
        <translation>„%1“ ist weder eine Adresse noch der Name eines Computers.</translation>
    </message>
    <message>
        <source>No computer with the name &quot;%1&quot; was found.</source>
        <translation>Es wurde kein Computer mit dem Namen „%1“ gefunden.</translation>
    </message>
    <message>
        <source>There is no way to %1 from here. Check that both computers are on the same network.</source>
        <translation>Von hier führt kein Weg zu %1. Prüfen Sie, ob beide Computer im selben Netzwerk sind.</translation>
    </message>
    <message>
        <source>%1 did not answer for 10 s. Check the address, that both are on the same network, and the firewall there.</source>
        <translation>%1 hat 10 s lang nicht geantwortet. Prüfen Sie die Adresse, ob beide im selben Netzwerk sind, und die Firewall dort.</translation>
    </message>
    <message>
        <source>The connection to %1 came back to itself: nothing is listening there.</source>
        <translation>Die Verbindung zu %1 führte zu sich selbst zurück: Dort lauscht kein Programm.</translation>
    </message>
    <message>
        <source>This program has as many connections and files open as the system allows.</source>
        <translation>Dieses Programm hat so viele Verbindungen und Dateien offen, wie das System erlaubt.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Sie haben den Vorgang abgebrochen.</translation>
    </message>
    <message>
        <source>%1 reports that nothing listens on port %2. At least one message was lost.</source>
        <translation>%1 meldet, dass auf Port %2 kein Programm lauscht. Mindestens eine Nachricht ging verloren.</translation>
    </message>
    <message>
        <source>Nothing is listening at %1.</source>
        <translation>Auf %1 lauscht kein Programm.</translation>
    </message>
    <message>
        <source>%1 ended the conversation.</source>
        <translation>%1 hat das Gespräch beendet.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut off.</source>
        <translation>Die Verbindung zu %1 wurde abrupt getrennt.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Die Verbindung zu %1 ging verloren.</translation>
    </message>
    <message>
        <source>%1 does not read what it is sent. The connection was closed.</source>
        <translation>%1 liest nicht, was gesendet wird. Die Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>%1 was turned away: too many are connected already.</source>
        <translation>%1 wurde abgewiesen: Es sind schon zu viele verbunden.</translation>
    </message>
    <message>
        <source>%1 was turned away: too many are connected from this address already.</source>
        <translation>%1 wurde abgewiesen: Von dieser Adresse sind schon zu viele verbunden.</translation>
    </message>
    <message>
        <source>%1 was silent for long and made room for others.</source>
        <translation>%1 war lange still und hat für andere Platz gemacht.</translation>
    </message>
    <message>
        <source>You ended the conversation.</source>
        <translation>Sie haben das Gespräch beendet.</translation>
    </message>
    <message>
        <source>%1 ended the conversation with an empty message.</source>
        <translation>%1 hat das Gespräch mit einer leeren Nachricht beendet.</translation>
    </message>
    <message>
        <source>Not sent: nobody is connected. Your text stays.</source>
        <translation>Nicht gesendet: Niemand ist verbunden. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>Not sent: nobody is there. Your text stays.</source>
        <translation>Nicht gesendet: Niemand ist da. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>Not sent: the message is too large. Your text stays.</source>
        <translation>Nicht gesendet: Die Nachricht ist zu groß. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>&apos;byebye&apos; ended the conversation and was not sent.</source>
        <translation>„byebye“ hat das Gespräch beendet und wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>It ended.</source>
        <translation>Das Gespräch ist zu Ende.</translation>
    </message>
    <message>
        <source>Listening failed with the system&apos;s error %1.</source>
        <translation>Lauschen fehlgeschlagen: Systemfehler %1.</translation>
    </message>
    <message>
        <source>Connecting failed with the system&apos;s error %1.</source>
        <translation>Verbinden fehlgeschlagen: Systemfehler %1.</translation>
    </message>
    <message>
        <source>The network reported the system&apos;s error %1.</source>
        <translation>Das Netzwerk meldet den Systemfehler %1.</translation>
    </message>
    <message>
        <source>The conversation ended with the system&apos;s error %1.</source>
        <translation>Das Gespräch endete mit dem Systemfehler %1.</translation>
    </message>
    <message>
        <source>Sending failed with the system&apos;s error %1.</source>
        <translation>Senden fehlgeschlagen: Systemfehler %1.</translation>
    </message>
    <message>
        <source>%1 reaches everyone on the network. Tincan writes to it only if you allow broadcast.</source>
        <translation>%1 erreicht alle im Netzwerk. Tincan schreibt nur dorthin, wenn Sie Broadcast erlauben.</translation>
    </message>
    <message>
        <source>%1 does not read what it is sent. Until it does, nothing is read from it either.</source>
        <translation>%1 liest nicht, was gesendet wird. Solange das so ist, wird auch von dort nichts gelesen.</translation>
    </message>
</context>
<context>
    <name>tincan::ExportBar</name>
    <message>
        <source>Exporting: %1 %</source>
        <translation>Exportiert: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Export &amp;all...</source>
        <translation>Alle ex&amp;portieren...</translation>
    </message>
    <message>
        <source>Save all conversations to one file</source>
        <translation>Alle Gespräche in einer Datei speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Export abbrechen</translation>
    </message>
</context>
<context>
    <name>tincan::FilterBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
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
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Alle Personen</translation>
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
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Sucht...</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Find in messages</source>
        <translation>In Nachrichten suchen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Older (Enter, F3)</source>
        <translation>Älter (Enter, F3)</translation>
    </message>
    <message>
        <source>Older hit</source>
        <translation>Älterer Treffer</translation>
    </message>
    <message>
        <source>Newer (Shift+Enter, Shift+F3)</source>
        <translation>Neuer (Umschalt+Enter, Umschalt+F3)</translation>
    </message>
    <message>
        <source>Newer hit</source>
        <translation>Neuerer Treffer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
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
        <translation>Niemand kommt?</translation>
    </message>
    <message>
        <source>Both computers must be on the same network; a guest network often keeps its computers apart. Then the firewall of the computer that waits must let %1 port %2 in.</source>
        <translation>Beide Computer müssen im selben Netzwerk sein; ein Gastnetzwerk trennt seine Computer oft voneinander. Außerdem muss die Firewall des wartenden Computers den %1-Port %2 durchlassen.</translation>
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
        <translation>Linux mit ufw (Ubuntu, Mint)</translation>
    </message>
    <message>
        <source>Linux with firewalld (Fedora, openSUSE)</source>
        <translation>Linux mit firewalld (Fedora, openSUSE)</translation>
    </message>
    <message>
        <source>When Windows asks, allow Tincan on private networks. If it does not ask, open a terminal as administrator and enter:</source>
        <translation>Wenn Windows fragt, erlauben Sie Tincan in privaten Netzwerken. Fragt Windows nicht, öffnen Sie ein Terminal als Administrator und geben Sie ein:</translation>
    </message>
    <message>
        <source>When macOS asks, allow incoming connections. If it does not ask, open System Settings, Network, Firewall, Options, and allow Tincan.</source>
        <translation>Wenn macOS fragt, erlauben Sie eingehende Verbindungen. Fragt macOS nicht, öffnen Sie Systemeinstellungen, Netzwerk, Firewall, Optionen und erlauben Sie Tincan.</translation>
    </message>
    <message>
        <source>In a terminal:</source>
        <translation>In einem Terminal:</translation>
    </message>
    <message>
        <source>In a terminal; it holds until the firewall starts again:</source>
        <translation>In einem Terminal; es gilt, bis die Firewall neu startet:</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation>Befehl für %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>Den Befehl für %1 kopieren</translation>
    </message>
</context>
<context>
    <name>tincan::FreedesktopWay</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>tincan::FullTextWindow</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryExport</name>
    <message>
        <source>The export is done: %1</source>
        <translation>Der Export ist fertig: %1</translation>
    </message>
    <message>
        <source>The history could not be exported as %1: %2. Export it again, or to another place.</source>
        <translation>Der Verlauf konnte nicht als %1 exportiert werden: %2. Exportieren Sie ihn erneut oder an einen anderen Ort.</translation>
    </message>
    <message>
        <source>Export the conversation as</source>
        <translation>Gespräch exportieren unter</translation>
    </message>
    <message>
        <source>Export all conversations as</source>
        <translation>Alle Gespräche exportieren unter</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryList</name>
    <message numerus="yes">
        <source>%Ln hit(s) so far</source>
        <translation>
            <numerusform>Bisher %Ln Treffer</numerusform>
            <numerusform>Bisher %Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Sucht...</translation>
    </message>
    <message>
        <source>More than %1 hits. The newest are shown.</source>
        <translation>Mehr als %1 Treffer. Die neuesten werden angezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>In allen Gesprächen suchen</translation>
    </message>
    <message>
        <source>Past conversations</source>
        <translation>Frühere Gespräche</translation>
    </message>
    <message>
        <source>Messages that were found</source>
        <translation>Gefundene Nachrichten</translation>
    </message>
    <message>
        <source>The history is off: what is said now is not kept.</source>
        <translation>Der Verlauf ist ausgeschaltet: Was jetzt geschrieben wird, wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>&amp;Einstellungen...</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryPage</name>
    <message>
        <source>Forget conversations?</source>
        <translation>Gespräche vergessen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) ended longer ago than that. They are deleted from this computer now and cannot be brought back.</source>
        <translation>
            <numerusform>%Ln Gespräch ist älter. Es wird jetzt von diesem Computer gelöscht und lässt sich nicht wiederherstellen.</numerusform>
            <numerusform>%Ln Gespräche sind älter. Sie werden jetzt von diesem Computer gelöscht und lassen sich nicht wiederherstellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>Verlauf leeren?</translation>
    </message>
    <message>
        <source>All past conversations are deleted from this computer, those in files that were set aside too, and cannot be brought back. Conversations in open windows stay.</source>
        <translation>Alle früheren Gespräche werden von diesem Computer gelöscht, auch die in beiseitegelegten Dateien, und lassen sich nicht wiederherstellen. Gespräche in offenen Fenstern bleiben.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>Lee&amp;ren</translation>
    </message>
    <message>
        <source>&amp;Keep what is said</source>
        <translation>&amp;Gespräche aufbewahren</translation>
    </message>
    <message>
        <source>On this computer only, not encrypted. Without it, what was said is gone with its window, and the oldest of it sooner if there is a lot.</source>
        <translation>Nur auf diesem Computer, nicht verschlüsselt. Sonst ist ein Gespräch weg, sobald sein Fenster geschlossen wird, und das Älteste davon schon früher, wenn es sehr viel wird.</translation>
    </message>
    <message>
        <source>&amp;Forget conversations after this many days</source>
        <translation>Gespräche nach so vielen &amp;Tagen vergessen</translation>
    </message>
    <message>
        <source>Days until a conversation is forgotten</source>
        <translation>Tage, bis ein Gespräch vergessen wird</translation>
    </message>
    <message>
        <source>&amp;Clear history...</source>
        <translation>Verlauf l&amp;eeren...</translation>
    </message>
    <message>
        <source>K&amp;ept in the file</source>
        <translation>A&amp;ufbewahrt in der Datei</translation>
    </message>
    <message>
        <source>File of the history</source>
        <translation>Datei des Verlaufs</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryProblems</name>
    <message>
        <source>Past conversations could not be deleted: the disk is full. Make room, and it goes on by itself.</source>
        <translation>Frühere Gespräche konnten nicht gelöscht werden: Der Datenträger ist voll. Schaffen Sie Platz, dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Past conversations could not be deleted: %1 may not be written. Allow it, and it goes on by itself.</source>
        <translation>Frühere Gespräche konnten nicht gelöscht werden: In %1 darf nicht geschrieben werden. Erlauben Sie es, dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Past conversations could not be deleted: another program is using %1. Close that program, and it goes on by itself.</source>
        <translation>Frühere Gespräche konnten nicht gelöscht werden: Ein anderes Programm verwendet %1. Schließen Sie das Programm, dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Past conversations could not be deleted: %1 cannot be opened. It is tried again by itself.</source>
        <translation>Frühere Gespräche konnten nicht gelöscht werden: %1 lässt sich nicht öffnen. Es wird von selbst noch einmal versucht.</translation>
    </message>
    <message>
        <source>Past conversations could not be deleted: %1. It is tried again by itself.</source>
        <translation>Frühere Gespräche konnten nicht gelöscht werden: %1. Es wird von selbst noch einmal versucht.</translation>
    </message>
    <message>
        <source>The history could not be saved: the disk is full. Messages stay in memory. Make room, and they are saved by themselves.</source>
        <translation>Der Verlauf konnte nicht gespeichert werden: Der Datenträger ist voll. Nachrichten bleiben im Arbeitsspeicher. Schaffen Sie Platz, dann werden sie von selbst gespeichert.</translation>
    </message>
    <message>
        <source>The history could not be saved: %1 may not be written. Messages stay in memory. Allow it, and they are saved by themselves.</source>
        <translation>Der Verlauf konnte nicht gespeichert werden: In %1 darf nicht geschrieben werden. Nachrichten bleiben im Arbeitsspeicher. Erlauben Sie es, dann werden sie von selbst gespeichert.</translation>
    </message>
    <message>
        <source>The history could not be saved: another program is using %1. Messages stay in memory. Close that program, and they are saved by themselves.</source>
        <translation>Der Verlauf konnte nicht gespeichert werden: Ein anderes Programm verwendet %1. Nachrichten bleiben im Arbeitsspeicher. Schließen Sie das Programm, dann werden sie von selbst gespeichert.</translation>
    </message>
    <message>
        <source>The history could not be saved: %1 cannot be opened. Messages stay in memory. Move away what is in the place of that file or of its folder, or switch the history off in the settings.</source>
        <translation>Der Verlauf konnte nicht gespeichert werden: %1 lässt sich nicht öffnen. Nachrichten bleiben im Arbeitsspeicher. Räumen Sie weg, was an der Stelle dieser Datei oder ihres Ordners liegt, oder schalten Sie den Verlauf in den Einstellungen aus.</translation>
    </message>
    <message>
        <source>The history could not be saved: %1. Messages stay in memory.</source>
        <translation>Der Verlauf konnte nicht gespeichert werden: %1. Nachrichten bleiben im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The history was made by a newer Tincan. It is now called %1, and a new one has begun.</source>
        <translation>Der Verlauf stammt von einem neueren Tincan. Er heißt jetzt %1, und ein neuer wurde begonnen.</translation>
    </message>
    <message>
        <source>The history could not be saved for too long: the oldest messages are being lost. Make it possible to save again, or save the conversation as a file (Ctrl+S).</source>
        <translation>Der Verlauf konnte zu lange nicht gespeichert werden: Die ältesten Nachrichten gehen verloren. Sorgen Sie dafür, dass wieder gespeichert werden kann, oder speichern Sie das Gespräch als Datei (Strg+S).</translation>
    </message>
    <message numerus="yes">
        <source>The history was damaged, and a new one has begun. %Ln message(s) could be read and are in the new one. The damaged one is kept as %1: delete it if you do not need it.</source>
        <translation>
            <numerusform>Der Verlauf war beschädigt, und ein neuer wurde begonnen. %Ln Nachricht war lesbar und steht im neuen. Der beschädigte bleibt als %1 erhalten: Löschen Sie ihn, wenn Sie ihn nicht brauchen.</numerusform>
            <numerusform>Der Verlauf war beschädigt, und ein neuer wurde begonnen. %Ln Nachrichten waren lesbar und stehen im neuen. Der beschädigte bleibt als %1 erhalten: Löschen Sie ihn, wenn Sie ihn nicht brauchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was damaged and could not be read. A new one has begun. The damaged one is kept as %1: delete it if you do not need it.</source>
        <translation>Der Verlauf war beschädigt und nicht lesbar. Ein neuer wurde begonnen. Der beschädigte bleibt als %1 erhalten: Löschen Sie ihn, wenn Sie ihn nicht brauchen.</translation>
    </message>
    <message>
        <source>The history could not be read: %1 cannot be opened.</source>
        <translation>Der Verlauf konnte nicht gelesen werden: %1 lässt sich nicht öffnen.</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryText</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Server on port %1</source>
        <translation>Server auf Port %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>people of a conversation</comment>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>TCP server, port 1314</comment>
        <translation>%1, Port %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::HistoryWindow</name>
    <message>
        <source>That is more than the clipboard should hold. Export it to a file instead (Ctrl+S).</source>
        <translation>Das ist mehr, als die Zwischenablage aufnehmen sollte. Exportieren Sie es stattdessen in eine Datei (Strg+S).</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>Dieses Gespräch löschen?</translation>
    </message>
    <message>
        <source>%1, is deleted from this computer and cannot be brought back. What the other end has kept stays there.</source>
        <comment>&apos;192.168.1.31, TCP server, port 1314, Today, 14:02 - 14:55, 12 messages&apos;</comment>
        <translation>%1: Dieses Gespräch wird von diesem Computer gelöscht und lässt sich nicht wiederherstellen. Was die Gegenstelle aufbewahrt hat, bleibt dort.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Tincan - History</source>
        <translation>Tincan - Verlauf</translation>
    </message>
    <message>
        <source>Choose a conversation to read it.</source>
        <translation>Wählen Sie ein Gespräch, um es zu lesen.</translation>
    </message>
    <message>
        <source>This conversation was deleted meanwhile or cannot be read.</source>
        <translation>Dieses Gespräch wurde inzwischen gelöscht oder ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>tincan::HitsModel</name>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
</context>
<context>
    <name>tincan::LinkDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>Diese Adresse öffnen?</translation>
    </message>
    <message>
        <source>A mail to this address will be begun:</source>
        <translation>Eine neue E-Mail an diese Adresse wird begonnen:</translation>
    </message>
    <message>
        <source>The browser will open a page of %1:</source>
        <translation>Der Browser öffnet eine Seite von %1:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>tincan::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>Zeitan&amp;gaben</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minuten</translation>
    </message>
    <message>
        <source>&amp;Seconds</source>
        <translation>&amp;Sekunden</translation>
    </message>
    <message>
        <source>Mi&amp;lliseconds</source>
        <translation>Mi&amp;llisekunden</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>New &amp;loopback pair</source>
        <translation>Neues &amp;Loopback-Paar</translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation>Speichern &amp;unter...</translation>
    </message>
    <message>
        <source>&amp;End the conversation</source>
        <translation>&amp;Gespräch beenden</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>&amp;Einstellungen...</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>A&amp;usschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alles aus&amp;wählen</translation>
    </message>
    <message>
        <source>&amp;Find...</source>
        <translation>&amp;Suchen...</translation>
    </message>
    <message>
        <source>Find &amp;older</source>
        <translation>Ä&amp;lterer Treffer</translation>
    </message>
    <message>
        <source>Find &amp;newer</source>
        <translation>&amp;Neuerer Treffer</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>&amp;Next theme</source>
        <translation>&amp;Nächstes Farbschema</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Oldest message</source>
        <translation>Ä&amp;lteste Nachricht</translation>
    </message>
    <message>
        <source>Ne&amp;west message</source>
        <translation>Ne&amp;ueste Nachricht</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <translation>&amp;Vorheriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menü</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Tincan</source>
        <translation>Ü&amp;ber Tincan</translation>
    </message>
    <message>
        <source>&amp;History...</source>
        <translation>&amp;Verlauf...</translation>
    </message>
</context>
<context>
    <name>tincan::MainWindow</name>
    <message>
        <source>me</source>
        <translation>ich</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>That is more than the clipboard should hold. Save it as a file instead (Ctrl+S).</source>
        <translation>Das ist mehr, als die Zwischenablage aufnehmen sollte. Speichern Sie es stattdessen als Datei (Strg+S).</translation>
    </message>
    <message>
        <source>The conversation could not be saved as %1: %2. Choose another place and save it again.</source>
        <translation>Das Gespräch konnte nicht als %1 gespeichert werden: %2. Wählen Sie einen anderen Ort und speichern Sie es erneut.</translation>
    </message>
    <message>
        <source>Save the conversation as</source>
        <translation>Gespräch speichern unter</translation>
    </message>
</context>
<context>
    <name>tincan::MoreBox</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Read size, line end and port of this side</source>
        <translation>Lesegröße, Zeilenende und eigener Port</translation>
    </message>
    <message>
        <source>Read size</source>
        <translation>Lesegröße</translation>
    </message>
    <message>
        <source> bytes</source>
        <comment>after a number in a field</comment>
        <translation> Byte</translation>
    </message>
    <message>
        <source>Line end sent</source>
        <translation>Zeilenende senden</translation>
    </message>
    <message>
        <source>None, as in the textbook</source>
        <translation>Keines (Lehrbuch)</translation>
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
        <translation>Eigener Port</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>port</comment>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Read si&amp;ze</source>
        <translation>Lese&amp;größe</translation>
    </message>
    <message>
        <source>Line &amp;end sent</source>
        <translation>&amp;Zeilenende senden</translation>
    </message>
    <message>
        <source>Port of this s&amp;ide</source>
        <translation>&amp;Eigener Port</translation>
    </message>
    <message>
        <source>Allow &amp;broadcast</source>
        <translation>&amp;Broadcast erlauben</translation>
    </message>
    <message>
        <source>Write to everyone on the network: to 255.255.255.255, or to the network&apos;s own broadcast address</source>
        <translation>An alle im Netzwerk schreiben: an 255.255.255.255 oder an die Broadcast-Adresse des Netzwerks</translation>
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
        <translation>&amp;Name für %1 (leer zeigt die Adresse)</translation>
    </message>
</context>
<context>
    <name>tincan::NewPill</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln neue</numerusform>
            <numerusform>%Ln neue</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest message (Ctrl+End)</source>
        <translation>Zur neuesten Nachricht (Strg+Ende)</translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>Zur neuesten Nachricht</translation>
    </message>
</context>
<context>
    <name>tincan::Notice</name>
    <message>
        <source>Answers to %1 are paused: it was answered too often.</source>
        <translation>Die Antworten an %1 pausieren: Es wurde zu oft geantwortet.</translation>
    </message>
    <message>
        <source>Answers to %1 go on.</source>
        <translation>Die Antworten an %1 gehen weiter.</translation>
    </message>
    <message>
        <source>Connected from %1</source>
        <translation>Verbunden von %1 aus</translation>
    </message>
    <message>
        <source>Ready to write from %1</source>
        <translation>Bereit, von %1 aus zu schreiben</translation>
    </message>
    <message>
        <source>Server started on %1, waiting for clients to connect</source>
        <translation>Server auf %1 gestartet, wartet auf Clients</translation>
    </message>
    <message>
        <source>Server started on %1</source>
        <translation>Server auf %1 gestartet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more joined</source>
        <comment>peers that came at once</comment>
        <translation>
            <numerusform>%Ln weitere ist beigetreten</numerusform>
            <numerusform>%Ln weitere sind beigetreten</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Schreibt an %1</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 ist beigetreten</translation>
    </message>
    <message>
        <source>First message from %1</source>
        <translation>Erste Nachricht von %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more left</source>
        <comment>peers that went at once</comment>
        <translation>
            <numerusform>%Ln weitere ist gegangen</numerusform>
            <numerusform>%Ln weitere sind gegangen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 ist gegangen</translation>
    </message>
    <message>
        <source>This row could not be read from the history.</source>
        <translation>Diese Zeile konnte nicht aus dem Verlauf gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be saved in the history and are lost.</source>
        <translation>
            <numerusform>%Ln Nachricht konnte nicht im Verlauf gespeichert werden und ist verloren.</numerusform>
            <numerusform>%Ln Nachrichten konnten nicht im Verlauf gespeichert werden und sind verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>You disconnected %1</source>
        <translation>Sie haben %1 getrennt</translation>
    </message>
</context>
<context>
    <name>tincan::PastConversation</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in this conversation (Ctrl+F)</source>
        <translation>In diesem Gespräch suchen (Strg+F)</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>E&amp;xportieren...</translation>
    </message>
    <message>
        <source>Save this conversation to a file (Ctrl+S)</source>
        <translation>Dieses Gespräch in einer Datei speichern (Strg+S)</translation>
    </message>
    <message>
        <source>&amp;Delete...</source>
        <translation>&amp;Löschen...</translation>
    </message>
    <message>
        <source>It is open in a window. Close that window first.</source>
        <translation>Es ist in einem Fenster offen. Schließen Sie zuerst dieses Fenster.</translation>
    </message>
</context>
<context>
    <name>tincan::PeersModel</name>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>answers paused</source>
        <translation>Antworten pausiert</translation>
    </message>
    <message>
        <source>not received</source>
        <translation>Empfang pausiert</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
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
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation>An wen Sie schreiben</translation>
    </message>
    <message>
        <source>No one here yet. You can write to someone once they have written to you.</source>
        <translation>Noch niemand da. Sie können nur denen schreiben, die Ihnen zuerst geschrieben haben.</translation>
    </message>
    <message>
        <source>No one here yet</source>
        <translation>Noch niemand da</translation>
    </message>
    <message numerus="yes">
        <source>%n people. Each sees what the others write.</source>
        <translation>
            <numerusform>%n Person. Alle sehen, was die anderen schreiben.</numerusform>
            <numerusform>%n Personen. Alle sehen, was die anderen schreiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people. They do not see each other.</source>
        <translation>
            <numerusform>%n Person.</numerusform>
            <numerusform>%n Personen. Sie sehen einander nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends what one of them writes on to the others, with the name in front.</source>
        <translation>Leitet, was eine Person schreibt, an die anderen weiter, mit dem Namen davor.</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Stummschalten</translation>
    </message>
    <message>
        <source>No alert, and no number in the title, for this address</source>
        <translation>Keine Benachrichtigung und keine Zahl im Titel für diese Adresse</translation>
    </message>
    <message>
        <source>&amp;Pause receiving</source>
        <translation>Empfang &amp;pausieren</translation>
    </message>
    <message>
        <source>&amp;Receive again</source>
        <translation>&amp;Empfang fortsetzen</translation>
    </message>
    <message>
        <source>Resume &amp;answers</source>
        <translation>Antworten &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Write to...</source>
        <translation>S&amp;chreiben an...</translation>
    </message>
    <message>
        <source>Writes to an address that has not written to you</source>
        <translation>Schreibt an eine Adresse, die Ihnen noch nicht geschrieben hat</translation>
    </message>
    <message>
        <source>Do not pass &amp;on</source>
        <translation>N&amp;icht weiterleiten</translation>
    </message>
    <message>
        <source>Pass &amp;on</source>
        <translation>We&amp;iterleiten</translation>
    </message>
</context>
<context>
    <name>tincan::Presence</name>
    <message>
        <source>New message from %1</source>
        <translation>Neue Nachricht von %1</translation>
    </message>
    <message>
        <source>Empty message</source>
        <translation>Leere Nachricht</translation>
    </message>
    <message>
        <source>Tincan keeps running</source>
        <translation>Tincan läuft weiter</translation>
    </message>
    <message>
        <source>Click its icon in the tray to open the window again, or choose Quit from its menu.</source>
        <translation>Ein Klick auf das Symbol im Infobereich öffnet das Fenster wieder; „Beenden“ steht in dessen Menü.</translation>
    </message>
</context>
<context>
    <name>tincan::Problems</name>
    <message>
        <source>Port 520 needs administrator rights here, so this server uses %1. Tell the others.</source>
        <translation>Port 520 braucht hier Administratorrechte, deshalb verwendet dieser Server %1. Sagen Sie es den anderen.</translation>
    </message>
    <message>
        <source>Answers to %1 are paused: it was answered more often than a person asks.</source>
        <translation>Die Antworten an %1 pausieren: So oft fragt kein Mensch.</translation>
    </message>
    <message>
        <source>%1 is sending %2 messages/s.</source>
        <translation>%1 sendet %2 Nachrichten/s.</translation>
    </message>
    <message>
        <source>Nothing is received from %1 at the moment.</source>
        <translation>Von %1 wird im Moment nichts empfangen.</translation>
    </message>
    <message>
        <source>The oldest messages are being dropped: the history does not keep them, and there is no more room in memory. Save the conversation as a file (Ctrl+S), or switch the history on in the settings.</source>
        <translation>Die ältesten Nachrichten gehen verloren: Der Verlauf behält sie nicht, und im Arbeitsspeicher ist kein Platz mehr. Speichern Sie das Gespräch als Datei (Strg+S), oder schalten Sie den Verlauf in den Einstellungen ein.</translation>
    </message>
</context>
<context>
    <name>tincan::Question</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>tincan::Remedy</name>
    <message>
        <source>Connect to it</source>
        <translation>Damit verbinden</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>%1 versuchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Erneut verbinden</translation>
    </message>
    <message>
        <source>Connect again and send it</source>
        <translation>Erneut verbinden und senden</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Erneut starten</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Listen on all addresses</source>
        <translation>Auf allen Adressen lauschen</translation>
    </message>
    <message>
        <source>Allow broadcast</source>
        <translation>Broadcast erlauben</translation>
    </message>
    <message>
        <source>Pause receiving</source>
        <translation>Empfang pausieren</translation>
    </message>
    <message>
        <source>Receive again</source>
        <translation>Empfang fortsetzen</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
</context>
<context>
    <name>tincan::RepliesBox</name>
    <message>
        <source>Server received: {text}</source>
        <translation>Server hat empfangen: {text}</translation>
    </message>
    <message>
        <source>The textbook&apos;s client waits for one answer to each message.</source>
        <translation>Der Client aus dem Lehrbuch wartet nach jeder Nachricht auf eine Antwort.</translation>
    </message>
    <message>
        <source>hello</source>
        <comment>an example of a message</comment>
        <translation>hallo</translation>
    </message>
    <message>
        <source>&amp;Automatic answers</source>
        <translation>&amp;Auto-Antworten</translation>
    </message>
    <message>
        <source>Automatic answers</source>
        <translation>Automatische Antworten</translation>
    </message>
    <message>
        <source>Off, I write myself</source>
        <translation>Aus, ich antworte</translation>
    </message>
    <message>
        <source>As in the textbook</source>
        <translation>Wie im Lehrbuch</translation>
    </message>
    <message>
        <source>Custom...</source>
        <translation>Eigene...</translation>
    </message>
    <message>
        <source>Text of the automatic answers</source>
        <translation>Text der automatischen Antworten</translation>
    </message>
    <message>
        <source>{text}, {literal}, {time}, {peer} and {count} are filled in.</source>
        <translation>{text}, {literal}, {time}, {peer} und {count} werden ersetzt.</translation>
    </message>
</context>
<context>
    <name>tincan::RowMenu</name>
    <message>
        <source>&amp;Open the address...</source>
        <translation>Adresse ö&amp;ffnen...</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;text only</source>
        <translation>Nur den &amp;Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Reply to this peer only</source>
        <translation>Nur dieser Gegenstelle &amp;antworten</translation>
    </message>
    <message>
        <source>Show &amp;bytes</source>
        <translation>&amp;Bytes anzeigen</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation>Als &amp;Hex kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Python literal</source>
        <translation>Als &amp;Python-Literal kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <translation>Ad&amp;resse kopieren</translation>
    </message>
</context>
<context>
    <name>tincan::RunningCard</name>
    <message>
        <source>TCP server</source>
        <translation>TCP-Server</translation>
    </message>
    <message>
        <source>TCP client</source>
        <translation>TCP-Client</translation>
    </message>
    <message>
        <source>UDP server</source>
        <translation>UDP-Server</translation>
    </message>
    <message>
        <source>UDP client</source>
        <translation>UDP-Client</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Die Adresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>T&amp;rennen</translation>
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
        <translation>Tabelle für die Tabellenkalkulation (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines for a program (*.jsonl)</source>
        <translation>JSON Lines für ein Programm (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>tincan::SessionText</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Starting...</source>
        <translation>Startet...</translation>
    </message>
    <message>
        <source>Connecting to %1...</source>
        <translation>Verbindet mit %1...</translation>
    </message>
    <message>
        <source>Listening on TCP %1</source>
        <translation>Lauscht auf TCP %1</translation>
    </message>
    <message>
        <source>Open on UDP %1</source>
        <translation>Offen auf UDP %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>Writing to UDP %1</source>
        <translation>Schreibt an UDP %1</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>Verbindet...</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Lauscht</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreibt</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>not encrypted: others on this network may read along</source>
        <translation>nicht verschlüsselt: Andere in diesem Netzwerk können mitlesen</translation>
    </message>
</context>
<context>
    <name>tincan::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>Zeitan&amp;gaben</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text size of messages, in percent</source>
        <translation>Textgröße der Nachrichten, in Prozent</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeitangaben</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Changes take effect at once, in all windows.</source>
        <translation>Änderungen gelten sofort und in allen Fenstern.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>Notifications and &amp;desktop</source>
        <translation>Benachrichtigungen und &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
</context>
<context>
    <name>tincan::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>The last sent text again, in the empty field</source>
        <translation>Den zuletzt gesendeten Text wieder einsetzen, im leeren Feld</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Close what is open: the find bar, a notice, the sidebar</source>
        <translation>Schließen, was offen ist: Suchleiste, Hinweis, Seitenleiste</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Nächstes Feld</translation>
    </message>
    <message>
        <source>Start or connect, in the connection form</source>
        <translation>Starten oder verbinden, im Verbindungsformular</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Delete the chosen conversation</source>
        <translation>Das gewählte Gespräch löschen</translation>
    </message>
</context>
<context>
    <name>tincan::StatusLine</name>
    <message>
        <source>received %1 · %2/s</source>
        <translation>empfangen %1 · %2/s</translation>
    </message>
    <message>
        <source>sent %1 · %2/s</source>
        <translation>gesendet %1 · %2/s</translation>
    </message>
    <message>
        <source>dropped %1</source>
        <translation>verworfen %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings are not saved: the folder cannot be written.</source>
        <translation>Einstellungen werden nicht gespeichert: In den Ordner kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>tincan::ThisComputer</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy this computer&apos;s address</source>
        <translation>Die Adresse dieses Computers kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Andere Adressen</translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptModel</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Tincan answered by itself.</source>
        <translation>Tincan hat von selbst geantwortet.</translation>
    </message>
    <message>
        <source>empty message</source>
        <translation>leere Nachricht</translation>
    </message>
    <message>
        <source>auto</source>
        <comment>mark of an automatic answer</comment>
        <translation>auto</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>weitergeleitet</translation>
    </message>
    <message>
        <source>auto?</source>
        <comment>mark of what is probably an automatic answer</comment>
        <translation>auto?</translation>
    </message>
    <message>
        <source>This looks like an automatic answer. It can be turned off at the other end.</source>
        <translation>Das sieht nach einer automatischen Antwort aus. Sie lässt sich auf der anderen Seite ausschalten.</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>The connection ended in the middle of a character.</source>
        <translation>Die Verbindung endete mitten in einem Zeichen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reads: TCP keeps no message borders</source>
        <translation>
            <numerusform>%Ln Lesevorgang: TCP kennt keine Nachrichtengrenzen</numerusform>
            <numerusform>%Ln Lesevorgänge: TCP kennt keine Nachrichtengrenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <translation>Wartet auf das Senden.</translation>
    </message>
    <message>
        <source>Sent. This peer does not confirm delivery.</source>
        <translation>Gesendet. Diese Gegenstelle bestätigt den Empfang nicht.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Nicht gesendet.</translation>
    </message>
    <message>
        <source>Not sent to %1. %2</source>
        <translation>Nicht an %1 gesendet. %2</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Nicht gesendet. %1</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Many reads in a row: TCP keeps no message borders</source>
        <translation>Viele Lesevorgänge hintereinander: TCP kennt keine Nachrichtengrenzen</translation>
    </message>
    <message>
        <source>Nobody is there any more.</source>
        <translation>Niemand ist mehr da.</translation>
    </message>
    <message>
        <source>The message is too large.</source>
        <translation>Die Nachricht ist zu groß.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) arrived. A %2-byte read would have cut %1.</source>
        <translation>
            <numerusform>%Ln Byte angekommen. Beim Lesen von %2 Byte wären %1 abgeschnitten worden.</numerusform>
            <numerusform>%Ln Byte angekommen. Beim Lesen von %2 Byte wären %1 abgeschnitten worden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptRow</name>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles anzeigen</translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptSaver</name>
    <message>
        <source>a part of the conversation could not be read</source>
        <translation>ein Teil des Gesprächs konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>a conversation was deleted meanwhile or cannot be read</source>
        <translation>ein Gespräch wurde inzwischen gelöscht oder ist nicht lesbar</translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptView</name>
    <message>
        <source>The whole message</source>
        <translation>Die ganze Nachricht</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>tincan::TrayIcon</name>
    <message>
        <source>&amp;New conversation</source>
        <translation>&amp;Neues Gespräch</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message numerus="yes">
        <source>Tincan: %n new messages</source>
        <translation>
            <numerusform>Tincan: %n neue Nachricht</numerusform>
            <numerusform>Tincan: %n neue Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::UnsavedQuestion</name>
    <message>
        <source>Quit without saving?</source>
        <translation>Ohne Speichern beenden?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) would be lost if you quit now.</source>
        <translation>
            <numerusform>%Ln Nachricht ginge verloren, wenn Sie jetzt beenden.</numerusform>
            <numerusform>%Ln Nachrichten gingen verloren, wenn Sie jetzt beenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Quit without saving</source>
        <translation>&amp;Ohne Speichern beenden</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>tincan::WriteToDialog</name>
    <message>
        <source>Write to</source>
        <translation>Schreiben an</translation>
    </message>
    <message>
        <source>&amp;Address and port, such as 192.168.1.31:1520</source>
        <translation>&amp;Adresse und Port, zum Beispiel 192.168.1.31:1520</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>Adresse und Port</translation>
    </message>
    <message>
        <source>This is not an address with a port. Names are not looked up here.</source>
        <translation>Das ist keine Adresse mit Port. Namen werden hier nicht nachgeschlagen.</translation>
    </message>
</context>
</TS>
