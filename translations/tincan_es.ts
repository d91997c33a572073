<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>tincan::AboutDialog</name>
    <message>
        <source>About Tincan</source>
        <translation>Acerca de Tincan</translation>
    </message>
    <message>
        <source>Talk on your own network, with nothing in between, and see how TCP and UDP really behave.</source>
        <translation>Converse en su propia red, sin nada de por medio, y vea cómo se comportan realmente TCP y UDP.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>Made with Qt %1, running on %2 (%3).</source>
        <translation>Hecho con Qt %1, en ejecución en %2 (%3).</translation>
    </message>
    <message>
        <source>Copy &amp;versions</source>
        <translation>Copiar las &amp;versiones</translation>
    </message>
    <message>
        <source>For a report about a fault</source>
        <translation>Para informar de un problema</translation>
    </message>
</context>
<context>
    <name>tincan::AddressFields</name>
    <message>
        <source>Port must be 1-65535</source>
        <translation>El puerto debe ser 1-65535</translation>
    </message>
    <message>
        <source>Enter the address of the server</source>
        <translation>Introduzca la dirección del servidor</translation>
    </message>
    <message>
        <source>This is not an address and not a name</source>
        <translation>No es una dirección ni un nombre</translation>
    </message>
    <message>
        <source>&amp;Listen on</source>
        <translation>&amp;Escuchar en</translation>
    </message>
    <message>
        <source>Server a&amp;ddress</source>
        <translation>&amp;Dirección del servidor</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Escuchar en</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>Todas las direcciones</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>127.0.0.1 is this computer</source>
        <translation>127.0.0.1 es este equipo</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Otras direcciones</translation>
    </message>
</context>
<context>
    <name>tincan::Announcer</name>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln mensaje nuevo</numerusform>
            <numerusform>%Ln mensajes nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::Banner</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Next notice</source>
        <translation>Aviso siguiente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the first of two notices</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>tincan::ChatHeader</name>
    <message>
        <source>Show or hide the sidebar (F9)</source>
        <translation>Mostrar u ocultar la barra lateral (F9)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menú (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in this conversation (Ctrl+F)</source>
        <translation>Buscar en esta conversación (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>tincan::Check</name>
    <message>
        <source>FAILED: waited in vain for %1</source>
        <translation>FALLO: se esperó en vano %1</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed</source>
        <translation>%1 superadas, %2 fallidas</translation>
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
        <translation>el fin de la conversación</translation>
    </message>
    <message>
        <source>the answer &apos;%1&apos;, of which came &apos;%2&apos;</source>
        <translation>la respuesta «%1», de la que llegó «%2»</translation>
    </message>
    <message>
        <source>started on %1</source>
        <translation>iniciado en %1</translation>
    </message>
    <message>
        <source>started, comes from %1</source>
        <translation>iniciado, viene de %1</translation>
    </message>
    <message>
        <source>FAILED to start: %1</source>
        <translation>FALLO al iniciar: %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 se ha unido</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 se ha ido</translation>
    </message>
    <message>
        <source>has trouble: %1</source>
        <translation>tiene un problema: %1</translation>
    </message>
    <message>
        <source>says byebye, which ends it and is not sent</source>
        <translation>dice byebye, lo que termina la conversación y no se envía</translation>
    </message>
    <message>
        <source>could not send: %1</source>
        <translation>no pudo enviar: %1</translation>
    </message>
    <message>
        <source>%1 server  %2</source>
        <translation>servidor %1  %2</translation>
    </message>
    <message>
        <source>%1 client  %2</source>
        <translation>cliente %1   %2</translation>
    </message>
    <message>
        <source>FAILED: &apos;%1&apos; should have been answered by
  %2
but was read as
  %3
and answered by
  %4</source>
        <translation>FALLO: «%1» debía recibir la respuesta
  %2
pero se leyó como
  %3
y recibió la respuesta
  %4</translation>
    </message>
    <message>
        <source>FAILED: the client ended too early: %1</source>
        <translation>FALLO: el cliente terminó demasiado pronto: %1</translation>
    </message>
</context>
<context>
    <name>tincan::CommandLine</name>
    <message>
        <source>Talk over TCP (the default).</source>
        <translation>Usar TCP (predeterminado).</translation>
    </message>
    <message>
        <source>Talk over UDP.</source>
        <translation>Usar UDP.</translation>
    </message>
    <message>
        <source>Wait for others (the default).</source>
        <translation>Esperar a otras personas (predeterminado).</translation>
    </message>
    <message>
        <source>Connect to a server.</source>
        <translation>Conectar a un servidor.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>Client: the server&apos;s address or name. Server: the address to listen on, all by default.</source>
        <translation>Cliente: dirección o nombre del servidor. Servidor: dirección en la que escuchar; de forma predeterminada, todas.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>The port: 1314 for TCP and 520 for UDP by default. 0 lets the system choose (servers only).</source>
        <translation>El puerto: 1314 para TCP y 520 para UDP de forma predeterminada. Con 0 elige el sistema (solo servidores).</translation>
    </message>
    <message>
        <source>Start at once.</source>
        <translation>Iniciar de inmediato.</translation>
    </message>
    <message>
        <source>book|off|template</source>
        <translation>book|off|plantilla</translation>
    </message>
    <message>
        <source>How a server answers: as in the book (the default), not at all, or with this text, in which {text}, {literal}, {time}, {peer} and {count} are filled in.</source>
        <translation>Cómo responde un servidor: como en el libro de texto (predeterminado), de ningún modo o con este texto, en el que se sustituyen {text}, {literal}, {time}, {peer} y {count}.</translation>
    </message>
    <message>
        <source>Answers a second to one peer above which answering pauses. 0 lifts the limit.</source>
        <translation>Máximo de respuestas por segundo a un mismo interlocutor; si se supera, las respuestas se ponen en pausa. 0 quita el límite.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Send this once somebody is there. May be repeated.</source>
        <translation>Enviar este texto en cuanto haya alguien. Se puede repetir.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Append what happens to this file, one JSON object a line.</source>
        <translation>Añadir lo que ocurre a este archivo, un objeto JSON por línea.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>End after this time.</source>
        <translation>Terminar después de este tiempo.</translation>
    </message>
    <message>
        <source>Let the book&apos;s four programs talk to each other, print what they say, and end. Needs no display.</source>
        <translation>Hacer que los cuatro programas del libro de texto hablen entre sí, mostrar lo que dicen y terminar. No necesita pantalla.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Keep a set of settings of its own under this name.</source>
        <translation>Guardar unos ajustes propios con este nombre.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>The language of the window, such as en or zh_CN.</source>
        <translation>El idioma de la ventana, por ejemplo en o zh_CN.</translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Say this.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Talk on your own network, with nothing in between.</source>
        <translation>Converse en su propia red, sin nada de por medio.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an option; tincan --help shows them all</source>
        <translation>«%1» no es una opción; tincan --help las muestra todas</translation>
    </message>
    <message>
        <source>--%1 needs a value</source>
        <translation>--%1 necesita un valor</translation>
    </message>
    <message>
        <source>--%1 is there twice</source>
        <translation>--%1 aparece dos veces</translation>
    </message>
    <message>
        <source>--host needs the address or the name of the server</source>
        <translation>--host necesita la dirección o el nombre del servidor</translation>
    </message>
    <message>
        <source>--port 0 lets the system choose, which only a server can do; a client needs its server&apos;s port</source>
        <translation>con --port 0 elige el sistema, algo que solo puede hacer un servidor; un cliente necesita el puerto de su servidor</translation>
    </message>
    <message>
        <source>--reply needs book, off, or the text of the answer</source>
        <translation>--reply necesita book, off o el texto de la respuesta</translation>
    </message>
    <message>
        <source>--send needs a text: an empty message is not sent</source>
        <translation>--send necesita un texto: un mensaje vacío no se envía</translation>
    </message>
    <message>
        <source>--log needs the name of a file</source>
        <translation>--log necesita el nombre de un archivo</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a name for a profile: 1 to 32 letters A-Z, digits, - and _</source>
        <translation>«%1» no es un nombre de perfil: de 1 a 32 letras A-Z, cifras, - y _</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the code of a language, such as en or zh_CN</source>
        <translation>«%1» no es un código de idioma, como en o zh_CN</translation>
    </message>
    <message>
        <source>--language: there are no words in &apos;%1&apos;, only in: %2</source>
        <translation>--language: no hay textos en «%1», solo en: %2</translation>
    </message>
    <message>
        <source>--%1 needs a number from %2 to %3, not &apos;%4&apos;</source>
        <translation>--%1 necesita un número de %2 a %3, no «%4»</translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other</source>
        <translation>--%1 y --%2 se excluyen entre sí</translation>
    </message>
    <message>
        <source>--log: cannot write %1: %2</source>
        <translation>--log: no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>no display for a window (neither DISPLAY nor WAYLAND_DISPLAY is set); tincan --check needs none</source>
        <translation>no hay pantalla para una ventana (ni DISPLAY ni WAYLAND_DISPLAY están definidas); tincan --check no la necesita</translation>
    </message>
    <message>
        <source>the log %1 ends here: %2</source>
        <translation>el registro %1 termina aquí: %2</translation>
    </message>
    <message>
        <source>the settings could not be saved in %1</source>
        <translation>no se pudieron guardar los ajustes en %1</translation>
    </message>
    <message>
        <source>Begin in the tray, if the settings keep the program running there when closed.</source>
        <translation>Comenzar en la bandeja, si el programa sigue allí al cerrarlo (ver los ajustes).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be saved in the history</source>
        <translation>
            <numerusform>%Ln mensaje no se pudo guardar en el historial</numerusform>
            <numerusform>%Ln mensajes no se pudieron guardar en el historial</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::Composer</name>
    <message>
        <source>%1 B, may be split (over %2)</source>
        <translation>%1 B, puede dividirse (más de %2)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Enviar (Intro)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escriba un mensaje</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Mensaje para %1</translation>
    </message>
    <message>
        <source>Choose whom to write to</source>
        <translation>Elija a quién escribir</translation>
    </message>
    <message>
        <source>%1 left. Choose whom to write to.</source>
        <translation>%1 se ha ido. Elija a quién escribir.</translation>
    </message>
    <message>
        <source>%1 of at most %2 B</source>
        <translation>%1 de %2 B como máximo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the pasted text</source>
        <translation>Quitar el texto pegado</translation>
    </message>
    <message>
        <source>The pasted text (%1 characters) has very long lines: it can be sent, not edited here.</source>
        <translation>El texto pegado (%1 caracteres) tiene líneas muy largas: se puede enviar, pero no editar aquí.</translation>
    </message>
</context>
<context>
    <name>tincan::Conductor</name>
    <message>
        <source>Not sent: %1 left. Choose whom to write to.</source>
        <translation>No enviado: %1 se ha ido. Elija a quién escribir.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>everyone</source>
        <comment>Message everyone</comment>
        <translation>todos</translation>
    </message>
</context>
<context>
    <name>tincan::ConnectionForm</name>
    <message>
        <source>Already in use</source>
        <translation>Ya está en uso</translation>
    </message>
    <message>
        <source>Needs administrator rights</source>
        <translation>Requiere permisos de administrador</translation>
    </message>
    <message>
        <source>Reserved by the system</source>
        <translation>Reservado por el sistema</translation>
    </message>
    <message>
        <source>Not an address of this computer</source>
        <translation>No es una dirección de este equipo</translation>
    </message>
    <message>
        <source>This is not an address and not a name</source>
        <translation>No es una dirección ni un nombre</translation>
    </message>
    <message>
        <source>No computer with this name was found</source>
        <translation>No se encontró ningún equipo con este nombre</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>&amp;Start server</source>
        <translation>&amp;Iniciar servidor</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Opening...</source>
        <translation>Abriendo...</translation>
    </message>
    <message>
        <source>Starting...</source>
        <translation>Iniciando...</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>Conectando...</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
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
        <translation>Rol</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Pro&amp;tocol</source>
        <translation>Protoco&amp;lo</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>R&amp;ol</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>tincan::ConversationsModel</name>
    <message>
        <source>in a window</source>
        <translation>en una ventana</translation>
    </message>
</context>
<context>
    <name>tincan::DesktopPage</name>
    <message>
        <source>Show &amp;notifications</source>
        <translation>Mostrar &amp;notificaciones</translation>
    </message>
    <message>
        <source>With what was &amp;written</source>
        <translation>Con el te&amp;xto del mensaje</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when closed</source>
        <translation>&amp;Seguir en la bandeja al cerrar</translation>
    </message>
    <message>
        <source>The last window hides there, and its conversation goes on.</source>
        <translation>La última ventana se oculta allí y su conversación continúa.</translation>
    </message>
    <message>
        <source>There is no tray on this desktop, so closing ends the program.</source>
        <translation>Este escritorio no tiene bandeja, así que cerrar termina el programa.</translation>
    </message>
    <message>
        <source>Start with the s&amp;ystem</source>
        <translation>&amp;Iniciar con el sistema</translation>
    </message>
    <message>
        <source>That could not be changed: %1. Change it in the settings of the system.</source>
        <translation>No se pudo cambiar: %1. Cámbielo en la configuración del sistema.</translation>
    </message>
</context>
<context>
    <name>tincan::EmptyList</name>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>No messages contain &quot;%1&quot;.</source>
        <translation>Ningún mensaje contiene «%1».</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>No conversation is like that. Choose &quot;All&quot; above to see the others.</source>
        <translation>Ninguna conversación coincide. Elija «Todos» arriba para ver las demás.</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>Todavía no hay nada guardado</translation>
    </message>
    <message>
        <source>The history is off</source>
        <translation>El historial está desactivado</translation>
    </message>
    <message>
        <source>What is said in a window is kept here, on this computer only.</source>
        <translation>Lo que se dice en una ventana se conserva aquí, solo en este equipo.</translation>
    </message>
    <message>
        <source>What is said is gone when its window is closed.</source>
        <translation>Lo que se dice se pierde al cerrar su ventana.</translation>
    </message>
    <message>
        <source>No messages contain &quot;%1&quot; while &quot;%2&quot; is chosen above.</source>
        <translation>Ningún mensaje contiene «%1» mientras arriba esté elegido «%2».</translation>
    </message>
</context>
<context>
    <name>tincan::EmptyState</name>
    <message>
        <source>&amp;Wait for someone</source>
        <translation>E&amp;sperar a alguien</translation>
    </message>
    <message>
        <source>Co&amp;nnect to someone</source>
        <translation>Conec&amp;tar con alguien</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the invitation</source>
        <translation>Copiar la invitación</translation>
    </message>
    <message>
        <source>Talk on your own network</source>
        <translation>Converse en su propia red</translation>
    </message>
    <message>
        <source>One of you waits, the other connects. No server in between, no account.</source>
        <translation>Una persona espera y la otra se conecta. Sin servidor de por medio y sin cuenta.</translation>
    </message>
    <message>
        <source>Say hello</source>
        <translation>Salude</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Todavía no se ha dicho nada.</translation>
    </message>
    <message>
        <source>Waiting for the other person</source>
        <translation>Esperando a la otra persona</translation>
    </message>
    <message>
        <source>They choose Client and enter %1, port %2.</source>
        <translation>La otra persona elige «Cliente» e introduce %1, puerto %2.</translation>
    </message>
    <message>
        <source>They choose UDP, Client and enter %1, port %2.</source>
        <translation>La otra persona elige «UDP», «Cliente» e introduce %1, puerto %2.</translation>
    </message>
    <message>
        <source>Only programs on this computer can connect.</source>
        <translation>Solo los programas de este equipo pueden conectarse.</translation>
    </message>
    <message>
        <source>Nobody comes? This computer&apos;s firewall must let Tincan in.</source>
        <translation>¿No viene nadie? El cortafuegos de este equipo debe dejar pasar a Tincan.</translation>
    </message>
    <message>
        <source>Practise on this comp&amp;uter</source>
        <translation>P&amp;racticar en este equipo</translation>
    </message>
    <message>
        <source>Are they waiting too? Only one of you starts.</source>
        <translation>¿La otra persona también espera? Solo una de las dos inicia el servidor.</translation>
    </message>
    <message>
        <source>Con&amp;nect to them instead</source>
        <translation>Conec&amp;tar con esa persona</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>Este equipo: %1</translation>
    </message>
    <message>
        <source>Copy this computer&apos;s address</source>
        <translation>Copiar la dirección de este equipo</translation>
    </message>
</context>
<context>
    <name>tincan::ErrorText</name>
    <message>
        <source>Port %1 is already in use on this computer, perhaps by another server.</source>
        <translation>El puerto %1 ya está en uso en este equipo, quizá por otro servidor.</translation>
    </message>
    <message>
        <source>Port %1 needs administrator rights here, like every port below 1024.</source>
        <translation>El puerto %1 requiere aquí permisos de administrador, como todos los puertos inferiores a 1024.</translation>
    </message>
    <message>
        <source>The system keeps port %1 for itself. Choose another one.</source>
        <translation>El sistema se reserva el puerto %1. Elija otro.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer.</source>
        <translation>%1 no es una dirección de este equipo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an address nor a computer&apos;s name.</source>
        <translation>«%1» no es una dirección ni el nombre de un equipo.</translation>
    </message>
    <message>
        <source>No computer with the name &quot;%1&quot; was found.</source>
        <translation>No se encontró ningún equipo con el nombre «%1».</translation>
    </message>
    <message>
        <source>There is no way to %1 from here. Check that both computers are on the same network.</source>
        <translation>No hay camino desde aquí hasta %1. Compruebe que ambos equipos están en la misma red.</translation>
    </message>
    <message>
        <source>%1 did not answer for 10 s. Check the address, that both are on the same network, and the firewall there.</source>
        <translation>%1 no respondió durante 10 s. Compruebe la dirección, que ambos equipos están en la misma red y el cortafuegos del otro equipo.</translation>
    </message>
    <message>
        <source>The connection to %1 came back to itself: nothing is listening there.</source>
        <translation>La conexión con %1 volvió a sí misma: allí no escucha ningún programa.</translation>
    </message>
    <message>
        <source>This program has as many connections and files open as the system allows.</source>
        <translation>Este programa tiene abiertas tantas conexiones y archivos como permite el sistema.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Usted canceló la operación.</translation>
    </message>
    <message>
        <source>%1 reports that nothing listens on port %2. At least one message was lost.</source>
        <translation>%1 informa de que ningún programa escucha en el puerto %2. Se perdió al menos un mensaje.</translation>
    </message>
    <message>
        <source>Nothing is listening at %1.</source>
        <translation>Ningún programa escucha en %1.</translation>
    </message>
    <message>
        <source>%1 ended the conversation.</source>
        <translation>%1 terminó la conversación.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut off.</source>
        <translation>La conexión con %1 se cortó.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>La conexión con %1 se perdió.</translation>
    </message>
    <message>
        <source>%1 does not read what it is sent. The connection was closed.</source>
        <translation>%1 no lee lo que se le envía. La conexión se cerró.</translation>
    </message>
    <message>
        <source>%1 was turned away: too many are connected already.</source>
        <translation>Se rechazó a %1: ya hay demasiadas conexiones.</translation>
    </message>
    <message>
        <source>%1 was turned away: too many are connected from this address already.</source>
        <translation>Se rechazó a %1: ya hay demasiadas conexiones desde esta dirección.</translation>
    </message>
    <message>
        <source>%1 was silent for long and made room for others.</source>
        <translation>%1 llevaba mucho tiempo en silencio y dejó sitio a otros.</translation>
    </message>
    <message>
        <source>You ended the conversation.</source>
        <translation>Usted terminó la conversación.</translation>
    </message>
    <message>
        <source>%1 ended the conversation with an empty message.</source>
        <translation>%1 terminó la conversación con un mensaje vacío.</translation>
    </message>
    <message>
        <source>Not sent: nobody is connected. Your text stays.</source>
        <translation>No enviado: no hay nadie conectado. Su texto se conserva.</translation>
    </message>
    <message>
        <source>Not sent: nobody is there. Your text stays.</source>
        <translation>No enviado: no hay nadie. Su texto se conserva.</translation>
    </message>
    <message>
        <source>Not sent: the message is too large. Your text stays.</source>
        <translation>No enviado: el mensaje es demasiado grande. Su texto se conserva.</translation>
    </message>
    <message>
        <source>&apos;byebye&apos; ended the conversation and was not sent.</source>
        <translation>«byebye» terminó la conversación y no se envió.</translation>
    </message>
    <message>
        <source>It ended.</source>
        <translation>La conversación ha terminado.</translation>
    </message>
    <message>
        <source>Listening failed with the system&apos;s error %1.</source>
        <translation>No se pudo escuchar: error %1 del sistema.</translation>
    </message>
    <message>
        <source>Connecting failed with the system&apos;s error %1.</source>
        <translation>No se pudo conectar: error %1 del sistema.</translation>
    </message>
    <message>
        <source>The network reported the system&apos;s error %1.</source>
        <translation>La red notificó el error %1 del sistema.</translation>
    </message>
    <message>
        <source>The conversation ended with the system&apos;s error %1.</source>
        <translation>La conversación terminó con el error %1 del sistema.</translation>
    </message>
    <message>
        <source>Sending failed with the system&apos;s error %1.</source>
        <translation>No se pudo enviar: error %1 del sistema.</translation>
    </message>
    <message>
        <source>%1 reaches everyone on the network. Tincan writes to it only if you allow broadcast.</source>
        <translation>%1 llega a todos en la red. Tincan solo escribe ahí si usted permite la difusión.</translation>
    </message>
    <message>
        <source>%1 does not read what it is sent. Until it does, nothing is read from it either.</source>
        <translation>%1 no lee lo que se le envía. Hasta que lo haga, tampoco se lee nada de allí.</translation>
    </message>
</context>
<context>
    <name>tincan::ExportBar</name>
    <message>
        <source>Exporting: %1 %</source>
        <translation>Exportando: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Export &amp;all...</source>
        <translation>Exportar &amp;todo...</translation>
    </message>
    <message>
        <source>Save all conversations to one file</source>
        <translation>Guardar todas las conversaciones en un solo archivo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar la exportación</translation>
    </message>
</context>
<context>
    <name>tincan::FilterBar</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
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
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
</context>
<context>
    <name>tincan::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <comment>hits of a search</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Buscando...</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Find in messages</source>
        <translation>Buscar en los mensajes</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Older (Enter, F3)</source>
        <translation>Más antiguo (Intro, F3)</translation>
    </message>
    <message>
        <source>Older hit</source>
        <translation>Resultado más antiguo</translation>
    </message>
    <message>
        <source>Newer (Shift+Enter, Shift+F3)</source>
        <translation>Más reciente (Mayús+Intro, Mayús+F3)</translation>
    </message>
    <message>
        <source>Newer hit</source>
        <translation>Resultado más reciente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
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
        <translation>¿No viene nadie?</translation>
    </message>
    <message>
        <source>Both computers must be on the same network; a guest network often keeps its computers apart. Then the firewall of the computer that waits must let %1 port %2 in.</source>
        <translation>Los dos equipos deben estar en la misma red; una red de invitados suele mantener separados sus equipos. Además, el cortafuegos del equipo que espera debe dejar pasar el puerto %1 %2.</translation>
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
        <translation>Linux con ufw (Ubuntu, Mint)</translation>
    </message>
    <message>
        <source>Linux with firewalld (Fedora, openSUSE)</source>
        <translation>Linux con firewalld (Fedora, openSUSE)</translation>
    </message>
    <message>
        <source>When Windows asks, allow Tincan on private networks. If it does not ask, open a terminal as administrator and enter:</source>
        <translation>Cuando Windows pregunte, permita Tincan en las redes privadas. Si no pregunta, abra un terminal como administrador e introduzca:</translation>
    </message>
    <message>
        <source>When macOS asks, allow incoming connections. If it does not ask, open System Settings, Network, Firewall, Options, and allow Tincan.</source>
        <translation>Cuando macOS pregunte, permita las conexiones entrantes. Si no pregunta, abra Ajustes del Sistema, Red, Firewall, Opciones y permita Tincan.</translation>
    </message>
    <message>
        <source>In a terminal:</source>
        <translation>En un terminal:</translation>
    </message>
    <message>
        <source>In a terminal; it holds until the firewall starts again:</source>
        <translation>En un terminal; vale hasta que el cortafuegos se reinicie:</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation>Comando para %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>Copiar el comando para %1</translation>
    </message>
</context>
<context>
    <name>tincan::FreedesktopWay</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>tincan::FullTextWindow</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryExport</name>
    <message>
        <source>The export is done: %1</source>
        <translation>La exportación ha terminado: %1</translation>
    </message>
    <message>
        <source>The history could not be exported as %1: %2. Export it again, or to another place.</source>
        <translation>No se pudo exportar el historial como %1: %2. Vuelva a exportarlo o elija otro lugar.</translation>
    </message>
    <message>
        <source>Export the conversation as</source>
        <translation>Exportar la conversación como</translation>
    </message>
    <message>
        <source>Export all conversations as</source>
        <translation>Exportar todas las conversaciones como</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryList</name>
    <message numerus="yes">
        <source>%Ln hit(s) so far</source>
        <translation>
            <numerusform>%Ln resultado hasta ahora</numerusform>
            <numerusform>%Ln resultados hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Buscando...</translation>
    </message>
    <message>
        <source>More than %1 hits. The newest are shown.</source>
        <translation>Más de %1 resultados. Se muestran los más recientes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Past conversations</source>
        <translation>Conversaciones anteriores</translation>
    </message>
    <message>
        <source>Messages that were found</source>
        <translation>Mensajes encontrados</translation>
    </message>
    <message>
        <source>The history is off: what is said now is not kept.</source>
        <translation>El historial está desactivado: lo que se dice ahora no se conserva.</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>&amp;Ajustes...</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryPage</name>
    <message>
        <source>Forget conversations?</source>
        <translation>¿Olvidar conversaciones?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) ended longer ago than that. They are deleted from this computer now and cannot be brought back.</source>
        <translation>
            <numerusform>%Ln conversación terminó hace más tiempo. Se eliminará ahora de este equipo y no se podrá recuperar.</numerusform>
            <numerusform>%Ln conversaciones terminaron hace más tiempo. Se eliminarán ahora de este equipo y no se podrán recuperar.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>¿Borrar el historial?</translation>
    </message>
    <message>
        <source>All past conversations are deleted from this computer, those in files that were set aside too, and cannot be brought back. Conversations in open windows stay.</source>
        <translation>Todas las conversaciones anteriores se eliminarán de este equipo, también las de archivos apartados, y no se podrán recuperar. Las conversaciones de las ventanas abiertas se mantienen.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>Bo&amp;rrar</translation>
    </message>
    <message>
        <source>&amp;Keep what is said</source>
        <translation>Co&amp;nservar las conversaciones</translation>
    </message>
    <message>
        <source>On this computer only, not encrypted. Without it, what was said is gone with its window, and the oldest of it sooner if there is a lot.</source>
        <translation>Solo en este equipo, sin cifrar. Si no, cada conversación se pierde al cerrar su ventana, y lo más antiguo antes, si llega a ser mucho.</translation>
    </message>
    <message>
        <source>&amp;Forget conversations after this many days</source>
        <translation>&amp;Olvidar las conversaciones tras este número de días</translation>
    </message>
    <message>
        <source>Days until a conversation is forgotten</source>
        <translation>Días hasta que se olvida una conversación</translation>
    </message>
    <message>
        <source>&amp;Clear history...</source>
        <translation>&amp;Borrar el historial...</translation>
    </message>
    <message>
        <source>K&amp;ept in the file</source>
        <translation>Conser&amp;vado en el archivo</translation>
    </message>
    <message>
        <source>File of the history</source>
        <translation>Archivo del historial</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryProblems</name>
    <message>
        <source>Past conversations could not be deleted: the disk is full. Make room, and it goes on by itself.</source>
        <translation>No se pudieron eliminar conversaciones anteriores: el disco está lleno. Libere espacio y la eliminación continuará sola.</translation>
    </message>
    <message>
        <source>Past conversations could not be deleted: %1 may not be written. Allow it, and it goes on by itself.</source>
        <translation>No se pudieron eliminar conversaciones anteriores: no está permitido escribir en %1. Permítalo y la eliminación continuará sola.</translation>
    </message>
    <message>
        <source>Past conversations could not be deleted: another program is using %1. Close that program, and it goes on by itself.</source>
        <translation>No se pudieron eliminar conversaciones anteriores: otro programa está usando %1. Cierre ese programa y la eliminación continuará sola.</translation>
    </message>
    <message>
        <source>Past conversations could not be deleted: %1 cannot be opened. It is tried again by itself.</source>
        <translation>No se pudieron eliminar conversaciones anteriores: no se puede abrir %1. Se volverá a intentar automáticamente.</translation>
    </message>
    <message>
        <source>Past conversations could not be deleted: %1. It is tried again by itself.</source>
        <translation>No se pudieron eliminar conversaciones anteriores: %1. Se volverá a intentar automáticamente.</translation>
    </message>
    <message>
        <source>The history could not be saved: the disk is full. Messages stay in memory. Make room, and they are saved by themselves.</source>
        <translation>No se pudo guardar el historial: el disco está lleno. Los mensajes siguen en memoria. Libere espacio y se guardarán solos.</translation>
    </message>
    <message>
        <source>The history could not be saved: %1 may not be written. Messages stay in memory. Allow it, and they are saved by themselves.</source>
        <translation>No se pudo guardar el historial: no está permitido escribir en %1. Los mensajes siguen en memoria. Permítalo y se guardarán solos.</translation>
    </message>
    <message>
        <source>The history could not be saved: another program is using %1. Messages stay in memory. Close that program, and they are saved by themselves.</source>
        <translation>No se pudo guardar el historial: otro programa está usando %1. Los mensajes siguen en memoria. Cierre ese programa y se guardarán solos.</translation>
    </message>
    <message>
        <source>The history could not be saved: %1 cannot be opened. Messages stay in memory. Move away what is in the place of that file or of its folder, or switch the history off in the settings.</source>
        <translation>No se pudo guardar el historial: no se puede abrir %1. Los mensajes siguen en memoria. Quite lo que ocupa el lugar de ese archivo o de su carpeta, o desactive el historial en los ajustes.</translation>
    </message>
    <message>
        <source>The history could not be saved: %1. Messages stay in memory.</source>
        <translation>No se pudo guardar el historial: %1. Los mensajes siguen en memoria.</translation>
    </message>
    <message>
        <source>The history was made by a newer Tincan. It is now called %1, and a new one has begun.</source>
        <translation>El historial es de una versión más reciente de Tincan. Ahora se llama %1 y se ha empezado uno nuevo.</translation>
    </message>
    <message>
        <source>The history could not be saved for too long: the oldest messages are being lost. Make it possible to save again, or save the conversation as a file (Ctrl+S).</source>
        <translation>El historial no se ha podido guardar durante demasiado tiempo: los mensajes más antiguos se están perdiendo. Haga que se pueda guardar de nuevo o guarde la conversación en un archivo (Ctrl+S).</translation>
    </message>
    <message numerus="yes">
        <source>The history was damaged, and a new one has begun. %Ln message(s) could be read and are in the new one. The damaged one is kept as %1: delete it if you do not need it.</source>
        <translation>
            <numerusform>El historial estaba dañado y se ha empezado uno nuevo. %Ln mensaje se pudo leer y está en el nuevo. El dañado se conserva como %1: elimínelo si no lo necesita.</numerusform>
            <numerusform>El historial estaba dañado y se ha empezado uno nuevo. %Ln mensajes se pudieron leer y están en el nuevo. El dañado se conserva como %1: elimínelo si no lo necesita.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was damaged and could not be read. A new one has begun. The damaged one is kept as %1: delete it if you do not need it.</source>
        <translation>El historial estaba dañado y no se pudo leer. Se ha empezado uno nuevo. El dañado se conserva como %1: elimínelo si no lo necesita.</translation>
    </message>
    <message>
        <source>The history could not be read: %1 cannot be opened.</source>
        <translation>No se pudo leer el historial: no se puede abrir %1.</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryText</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Server on port %1</source>
        <translation>Servidor en el puerto %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>people of a conversation</comment>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>TCP server, port 1314</comment>
        <translation>%1, puerto %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::HistoryWindow</name>
    <message>
        <source>That is more than the clipboard should hold. Export it to a file instead (Ctrl+S).</source>
        <translation>Es demasiado para el portapapeles. Expórtelo mejor a un archivo (Ctrl+S).</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>¿Eliminar esta conversación?</translation>
    </message>
    <message>
        <source>%1, is deleted from this computer and cannot be brought back. What the other end has kept stays there.</source>
        <comment>&apos;192.168.1.31, TCP server, port 1314, Today, 14:02 - 14:55, 12 messages&apos;</comment>
        <translation>%1: esta conversación se eliminará de este equipo y no se podrá recuperar. Lo que haya conservado el interlocutor seguirá allí.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Tincan - History</source>
        <translation>Tincan - Historial</translation>
    </message>
    <message>
        <source>Choose a conversation to read it.</source>
        <translation>Elija una conversación para leerla.</translation>
    </message>
    <message>
        <source>This conversation was deleted meanwhile or cannot be read.</source>
        <translation>Esta conversación se eliminó mientras tanto o no se puede leer.</translation>
    </message>
</context>
<context>
    <name>tincan::HitsModel</name>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
</context>
<context>
    <name>tincan::LinkDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>¿Abrir esta dirección?</translation>
    </message>
    <message>
        <source>A mail to this address will be begun:</source>
        <translation>Se empezará un correo nuevo a esta dirección:</translation>
    </message>
    <message>
        <source>The browser will open a page of %1:</source>
        <translation>El navegador abrirá una página de %1:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
</context>
<context>
    <name>tincan::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>&amp;Formato de hora</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minutos</translation>
    </message>
    <message>
        <source>&amp;Seconds</source>
        <translation>&amp;Segundos</translation>
    </message>
    <message>
        <source>Mi&amp;lliseconds</source>
        <translation>Mi&amp;lisegundos</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nueva ventana</translation>
    </message>
    <message>
        <source>New &amp;loopback pair</source>
        <translation>Nuevo par en bucle &amp;local</translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation>&amp;Guardar como...</translation>
    </message>
    <message>
        <source>&amp;End the conversation</source>
        <translation>&amp;Terminar la conversación</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>&amp;Ajustes...</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Cerrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar t&amp;odo</translation>
    </message>
    <message>
        <source>&amp;Find...</source>
        <translation>&amp;Buscar...</translation>
    </message>
    <message>
        <source>Find &amp;older</source>
        <translation>Resultado más &amp;antiguo</translation>
    </message>
    <message>
        <source>Find &amp;newer</source>
        <translation>Resultado más &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Barra lateral</translation>
    </message>
    <message>
        <source>&amp;Next theme</source>
        <translation>&amp;Tema siguiente</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Oldest message</source>
        <translation>Mensaje más anti&amp;guo</translation>
    </message>
    <message>
        <source>Ne&amp;west message</source>
        <translation>Mensaje más &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>Zona &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <translation>Zona &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menú</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About Tincan</source>
        <translation>&amp;Acerca de Tincan</translation>
    </message>
    <message>
        <source>&amp;History...</source>
        <translation>&amp;Historial...</translation>
    </message>
</context>
<context>
    <name>tincan::MainWindow</name>
    <message>
        <source>me</source>
        <translation>yo</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>That is more than the clipboard should hold. Save it as a file instead (Ctrl+S).</source>
        <translation>Es demasiado para el portapapeles. Guárdelo mejor como archivo (Ctrl+S).</translation>
    </message>
    <message>
        <source>The conversation could not be saved as %1: %2. Choose another place and save it again.</source>
        <translation>No se pudo guardar la conversación como %1: %2. Elija otro lugar y vuelva a guardarla.</translation>
    </message>
    <message>
        <source>Save the conversation as</source>
        <translation>Guardar la conversación como</translation>
    </message>
</context>
<context>
    <name>tincan::MoreBox</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>Read size, line end and port of this side</source>
        <translation>Lectura máx., fin de línea y puerto local</translation>
    </message>
    <message>
        <source>Read size</source>
        <translation>Lectura máx.</translation>
    </message>
    <message>
        <source> bytes</source>
        <comment>after a number in a field</comment>
        <translation> bytes</translation>
    </message>
    <message>
        <source>Line end sent</source>
        <translation>Fin de línea enviado</translation>
    </message>
    <message>
        <source>None, as in the textbook</source>
        <translation>Ninguno (libro de texto)</translation>
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
        <translation>Puerto local</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>port</comment>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Read si&amp;ze</source>
        <translation>Lectura má&amp;x.</translation>
    </message>
    <message>
        <source>Line &amp;end sent</source>
        <translation>&amp;Fin de línea enviado</translation>
    </message>
    <message>
        <source>Port of this s&amp;ide</source>
        <translation>P&amp;uerto local</translation>
    </message>
    <message>
        <source>Allow &amp;broadcast</source>
        <translation>Permitir difusió&amp;n</translation>
    </message>
    <message>
        <source>Write to everyone on the network: to 255.255.255.255, or to the network&apos;s own broadcast address</source>
        <translation>Escribir a todos en la red: a 255.255.255.255 o a la dirección de difusión de la propia red</translation>
    </message>
</context>
<context>
    <name>tincan::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Name for %1 (empty shows the address)</source>
        <translation>&amp;Nombre para %1 (si está vacío, se muestra la dirección)</translation>
    </message>
</context>
<context>
    <name>tincan::NewPill</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest message (Ctrl+End)</source>
        <translation>Ir al mensaje más reciente (Ctrl+Fin)</translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>Ir al mensaje más reciente</translation>
    </message>
</context>
<context>
    <name>tincan::Notice</name>
    <message>
        <source>Answers to %1 are paused: it was answered too often.</source>
        <translation>Las respuestas a %1 están en pausa: eran demasiado frecuentes.</translation>
    </message>
    <message>
        <source>Answers to %1 go on.</source>
        <translation>Se reanudan las respuestas a %1.</translation>
    </message>
    <message>
        <source>Connected from %1</source>
        <translation>Conectado desde %1</translation>
    </message>
    <message>
        <source>Ready to write from %1</source>
        <translation>Listo para escribir desde %1</translation>
    </message>
    <message>
        <source>Server started on %1, waiting for clients to connect</source>
        <translation>Servidor iniciado en %1, esperando a que se conecten clientes</translation>
    </message>
    <message>
        <source>Server started on %1</source>
        <translation>Servidor iniciado en %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more joined</source>
        <comment>peers that came at once</comment>
        <translation>
            <numerusform>Se ha unido %Ln más</numerusform>
            <numerusform>Se han unido %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Conectado a %1</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Escribiendo a %1</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 se ha unido</translation>
    </message>
    <message>
        <source>First message from %1</source>
        <translation>Primer mensaje de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more left</source>
        <comment>peers that went at once</comment>
        <translation>
            <numerusform>Se ha ido %Ln más</numerusform>
            <numerusform>Se han ido %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 se ha ido</translation>
    </message>
    <message>
        <source>This row could not be read from the history.</source>
        <translation>No se pudo leer esta línea del historial.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be saved in the history and are lost.</source>
        <translation>
            <numerusform>%Ln mensaje no se pudo guardar en el historial y se ha perdido.</numerusform>
            <numerusform>%Ln mensajes no se pudieron guardar en el historial y se han perdido.</numerusform>
        </translation>
    </message>
    <message>
        <source>You disconnected %1</source>
        <translation>Usted desconectó a %1</translation>
    </message>
</context>
<context>
    <name>tincan::PastConversation</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in this conversation (Ctrl+F)</source>
        <translation>Buscar en esta conversación (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exportar...</translation>
    </message>
    <message>
        <source>Save this conversation to a file (Ctrl+S)</source>
        <translation>Guardar esta conversación en un archivo (Ctrl+S)</translation>
    </message>
    <message>
        <source>&amp;Delete...</source>
        <translation>E&amp;liminar...</translation>
    </message>
    <message>
        <source>It is open in a window. Close that window first.</source>
        <translation>Está abierta en una ventana. Cierre primero esa ventana.</translation>
    </message>
</context>
<context>
    <name>tincan::PeersModel</name>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>answers paused</source>
        <translation>respuestas en pausa</translation>
    </message>
    <message>
        <source>not received</source>
        <translation>recepción en pausa</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciado</translation>
    </message>
</context>
<context>
    <name>tincan::PeersView</name>
    <message>
        <source>&amp;Name...</source>
        <translation>&amp;Nombre...</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copiar dirección</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Remitentes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation>A quién escribir</translation>
    </message>
    <message>
        <source>No one here yet. You can write to someone once they have written to you.</source>
        <translation>Todavía no hay nadie. Podrá escribir a alguien cuando esa persona le haya escrito.</translation>
    </message>
    <message>
        <source>No one here yet</source>
        <translation>Todavía no hay nadie</translation>
    </message>
    <message numerus="yes">
        <source>%n people. Each sees what the others write.</source>
        <translation>
            <numerusform>%n persona. Cada una ve lo que escriben las demás.</numerusform>
            <numerusform>%n personas. Cada una ve lo que escriben las demás.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people. They do not see each other.</source>
        <translation>
            <numerusform>%n persona.</numerusform>
            <numerusform>%n personas. No se ven entre sí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends what one of them writes on to the others, with the name in front.</source>
        <translation>Reenvía lo que escribe una persona a las demás, con el nombre delante.</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Silenciar</translation>
    </message>
    <message>
        <source>No alert, and no number in the title, for this address</source>
        <translation>Sin alerta ni número en el título para esta dirección</translation>
    </message>
    <message>
        <source>&amp;Pause receiving</source>
        <translation>&amp;Pausar recepción</translation>
    </message>
    <message>
        <source>&amp;Receive again</source>
        <translation>Reanudar rece&amp;pción</translation>
    </message>
    <message>
        <source>Resume &amp;answers</source>
        <translation>&amp;Reanudar respuestas</translation>
    </message>
    <message>
        <source>&amp;Write to...</source>
        <translation>Escri&amp;bir a...</translation>
    </message>
    <message>
        <source>Writes to an address that has not written to you</source>
        <translation>Escribe a una dirección que todavía no le ha escrito</translation>
    </message>
    <message>
        <source>Do not pass &amp;on</source>
        <translation>No reen&amp;viar</translation>
    </message>
    <message>
        <source>Pass &amp;on</source>
        <translation>Reen&amp;viar</translation>
    </message>
</context>
<context>
    <name>tincan::Presence</name>
    <message>
        <source>New message from %1</source>
        <translation>Nuevo mensaje de %1</translation>
    </message>
    <message>
        <source>Empty message</source>
        <translation>Mensaje vacío</translation>
    </message>
    <message>
        <source>Tincan keeps running</source>
        <translation>Tincan sigue en marcha</translation>
    </message>
    <message>
        <source>Click its icon in the tray to open the window again, or choose Quit from its menu.</source>
        <translation>Haga clic en su icono de la bandeja para volver a abrir la ventana, o elija Salir en su menú.</translation>
    </message>
</context>
<context>
    <name>tincan::Problems</name>
    <message>
        <source>Port 520 needs administrator rights here, so this server uses %1. Tell the others.</source>
        <translation>El puerto 520 requiere aquí permisos de administrador, así que este servidor usa %1. Avise a los demás.</translation>
    </message>
    <message>
        <source>Answers to %1 are paused: it was answered more often than a person asks.</source>
        <translation>Las respuestas a %1 están en pausa: ninguna persona pregunta tan a menudo.</translation>
    </message>
    <message>
        <source>%1 is sending %2 messages/s.</source>
        <translation>%1 está enviando %2 mensajes/s.</translation>
    </message>
    <message>
        <source>Nothing is received from %1 at the moment.</source>
        <translation>Por el momento no se recibe nada de %1.</translation>
    </message>
    <message>
        <source>The oldest messages are being dropped: the history does not keep them, and there is no more room in memory. Save the conversation as a file (Ctrl+S), or switch the history on in the settings.</source>
        <translation>Los mensajes más antiguos se están descartando: el historial no los guarda y en memoria ya no caben más. Guarde la conversación en un archivo (Ctrl+S) o active el historial en los ajustes.</translation>
    </message>
</context>
<context>
    <name>tincan::Question</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
</context>
<context>
    <name>tincan::Remedy</name>
    <message>
        <source>Connect to it</source>
        <translation>Conectarse a él</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Probar %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Volver a conectar</translation>
    </message>
    <message>
        <source>Connect again and send it</source>
        <translation>Volver a conectar y enviarlo</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Volver a iniciar</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Volver a enviar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Listen on all addresses</source>
        <translation>Escuchar en todas las direcciones</translation>
    </message>
    <message>
        <source>Allow broadcast</source>
        <translation>Permitir difusión</translation>
    </message>
    <message>
        <source>Pause receiving</source>
        <translation>Pausar recepción</translation>
    </message>
    <message>
        <source>Receive again</source>
        <translation>Reanudar recepción</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
</context>
<context>
    <name>tincan::RepliesBox</name>
    <message>
        <source>Server received: {text}</source>
        <translation>El servidor recibió: {text}</translation>
    </message>
    <message>
        <source>The textbook&apos;s client waits for one answer to each message.</source>
        <translation>El cliente del libro de texto espera una respuesta a cada mensaje.</translation>
    </message>
    <message>
        <source>hello</source>
        <comment>an example of a message</comment>
        <translation>hola</translation>
    </message>
    <message>
        <source>&amp;Automatic answers</source>
        <translation>Respuestas &amp;automáticas</translation>
    </message>
    <message>
        <source>Automatic answers</source>
        <translation>Respuestas automáticas</translation>
    </message>
    <message>
        <source>Off, I write myself</source>
        <translation>No, escribo yo</translation>
    </message>
    <message>
        <source>As in the textbook</source>
        <translation>Como en el libro de texto</translation>
    </message>
    <message>
        <source>Custom...</source>
        <translation>Personalizadas...</translation>
    </message>
    <message>
        <source>Text of the automatic answers</source>
        <translation>Texto de las respuestas automáticas</translation>
    </message>
    <message>
        <source>{text}, {literal}, {time}, {peer} and {count} are filled in.</source>
        <translation>Se sustituyen {text}, {literal}, {time}, {peer} y {count}.</translation>
    </message>
</context>
<context>
    <name>tincan::RowMenu</name>
    <message>
        <source>&amp;Open the address...</source>
        <translation>&amp;Abrir la dirección...</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;text only</source>
        <translation>Copiar solo el &amp;texto</translation>
    </message>
    <message>
        <source>&amp;Reply to this peer only</source>
        <translation>&amp;Responder solo a este interlocutor</translation>
    </message>
    <message>
        <source>Show &amp;bytes</source>
        <translation>Mostrar los &amp;bytes</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation>Copiar como &amp;hexadecimal</translation>
    </message>
    <message>
        <source>Copy as &amp;Python literal</source>
        <translation>Copiar como literal de &amp;Python</translation>
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
        <translation>Copiar la &amp;dirección</translation>
    </message>
</context>
<context>
    <name>tincan::RunningCard</name>
    <message>
        <source>TCP server</source>
        <translation>Servidor TCP</translation>
    </message>
    <message>
        <source>TCP client</source>
        <translation>Cliente TCP</translation>
    </message>
    <message>
        <source>UDP server</source>
        <translation>Servidor UDP</translation>
    </message>
    <message>
        <source>UDP client</source>
        <translation>Cliente UDP</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>De&amp;sconectar</translation>
    </message>
</context>
<context>
    <name>tincan::SaveAs</name>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabla para una hoja de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines for a program (*.jsonl)</source>
        <translation>JSON Lines para un programa (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>tincan::SessionText</name>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>Starting...</source>
        <translation>Iniciando...</translation>
    </message>
    <message>
        <source>Connecting to %1...</source>
        <translation>Conectando a %1...</translation>
    </message>
    <message>
        <source>Listening on TCP %1</source>
        <translation>Escuchando en TCP %1</translation>
    </message>
    <message>
        <source>Open on UDP %1</source>
        <translation>Abierto en UDP %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Conectado a %1</translation>
    </message>
    <message>
        <source>Writing to UDP %1</source>
        <translation>Escribiendo a UDP %1</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>Conectando...</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>not encrypted: others on this network may read along</source>
        <translation>sin cifrar: otras personas en esta red pueden leerlo</translation>
    </message>
</context>
<context>
    <name>tincan::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>&amp;Formato de hora</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text size of messages, in percent</source>
        <translation>Tamaño del texto de los mensajes, en porcentaje</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Formato de hora</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Milisegundos</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Changes take effect at once, in all windows.</source>
        <translation>Los cambios se aplican de inmediato en todas las ventanas.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <source>Notifications and &amp;desktop</source>
        <translation>Notificaciones y &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
</context>
<context>
    <name>tincan::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nueva línea</translation>
    </message>
    <message>
        <source>The last sent text again, in the empty field</source>
        <translation>Recuperar el último texto enviado, en el campo vacío</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Close what is open: the find bar, a notice, the sidebar</source>
        <translation>Cerrar lo que esté abierto: la barra de búsqueda, un aviso, la barra lateral</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Campo siguiente</translation>
    </message>
    <message>
        <source>Start or connect, in the connection form</source>
        <translation>Iniciar o conectar, en el formulario de conexión</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Delete the chosen conversation</source>
        <translation>Eliminar la conversación elegida</translation>
    </message>
</context>
<context>
    <name>tincan::StatusLine</name>
    <message>
        <source>received %1 · %2/s</source>
        <translation>recibidos %1 · %2/s</translation>
    </message>
    <message>
        <source>sent %1 · %2/s</source>
        <translation>enviados %1 · %2/s</translation>
    </message>
    <message>
        <source>dropped %1</source>
        <translation>descartados %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings are not saved: the folder cannot be written.</source>
        <translation>Los ajustes no se guardan: no se puede escribir en la carpeta.</translation>
    </message>
</context>
<context>
    <name>tincan::ThisComputer</name>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy this computer&apos;s address</source>
        <translation>Copiar la dirección de este equipo</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Otras direcciones</translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptModel</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Tincan answered by itself.</source>
        <translation>Tincan respondió por su cuenta.</translation>
    </message>
    <message>
        <source>empty message</source>
        <translation>mensaje vacío</translation>
    </message>
    <message>
        <source>auto</source>
        <comment>mark of an automatic answer</comment>
        <translation>auto</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>reenviado</translation>
    </message>
    <message>
        <source>auto?</source>
        <comment>mark of what is probably an automatic answer</comment>
        <translation>¿auto?</translation>
    </message>
    <message>
        <source>This looks like an automatic answer. It can be turned off at the other end.</source>
        <translation>Parece una respuesta automática. Se puede desactivar en el otro extremo.</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>The connection ended in the middle of a character.</source>
        <translation>La conexión terminó en mitad de un carácter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reads: TCP keeps no message borders</source>
        <translation>
            <numerusform>%Ln lectura: TCP no conserva los límites de los mensajes</numerusform>
            <numerusform>%Ln lecturas: TCP no conserva los límites de los mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <translation>Pendiente de envío.</translation>
    </message>
    <message>
        <source>Sent. This peer does not confirm delivery.</source>
        <translation>Enviado. Este interlocutor no confirma la entrega.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>No enviado.</translation>
    </message>
    <message>
        <source>Not sent to %1. %2</source>
        <translation>No enviado a %1. %2</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>No enviado. %1</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Many reads in a row: TCP keeps no message borders</source>
        <translation>Muchas lecturas seguidas: TCP no conserva los límites de los mensajes</translation>
    </message>
    <message>
        <source>Nobody is there any more.</source>
        <translation>Ya no hay nadie.</translation>
    </message>
    <message>
        <source>The message is too large.</source>
        <translation>El mensaje es demasiado grande.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) arrived. A %2-byte read would have cut %1.</source>
        <translation>
            <numerusform>Llegó %Ln byte. Una lectura de %2 bytes habría cortado %1.</numerusform>
            <numerusform>Llegaron %Ln bytes. Una lectura de %2 bytes habría cortado %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptRow</name>
    <message>
        <source>Send again</source>
        <translation>Volver a enviar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptSaver</name>
    <message>
        <source>a part of the conversation could not be read</source>
        <translation>no se pudo leer una parte de la conversación</translation>
    </message>
    <message>
        <source>a conversation was deleted meanwhile or cannot be read</source>
        <translation>una conversación se eliminó mientras tanto o no se puede leer</translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptView</name>
    <message>
        <source>The whole message</source>
        <translation>El mensaje completo</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>tincan::TrayIcon</name>
    <message>
        <source>&amp;New conversation</source>
        <translation>&amp;Nueva conversación</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message numerus="yes">
        <source>Tincan: %n new messages</source>
        <translation>
            <numerusform>Tincan: %n mensaje nuevo</numerusform>
            <numerusform>Tincan: %n mensajes nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::UnsavedQuestion</name>
    <message>
        <source>Quit without saving?</source>
        <translation>¿Salir sin guardar?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) would be lost if you quit now.</source>
        <translation>
            <numerusform>%Ln mensaje se perdería si sale ahora.</numerusform>
            <numerusform>%Ln mensajes se perderían si sale ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Quit without saving</source>
        <translation>&amp;Salir sin guardar</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
</context>
<context>
    <name>tincan::WriteToDialog</name>
    <message>
        <source>Write to</source>
        <translation>Escribir a</translation>
    </message>
    <message>
        <source>&amp;Address and port, such as 192.168.1.31:1520</source>
        <translation>Di&amp;rección y puerto, por ejemplo 192.168.1.31:1520</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>Dirección y puerto</translation>
    </message>
    <message>
        <source>This is not an address with a port. Names are not looked up here.</source>
        <translation>No es una dirección con puerto. Aquí no se buscan nombres.</translation>
    </message>
</context>
</TS>
