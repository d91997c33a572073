<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>tincan::AboutDialog</name>
    <message>
        <source>About Tincan</source>
        <translation>Sobre o Tincan</translation>
    </message>
    <message>
        <source>Talk on your own network, with nothing in between, and see how TCP and UDP really behave.</source>
        <translation>Converse na sua própria rede, sem nada no meio, e veja como TCP e UDP realmente se comportam.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Software livre sob a licença MIT.</translation>
    </message>
    <message>
        <source>Made with Qt %1, running on %2 (%3).</source>
        <translation>Feito com Qt %1, em execução no %2 (%3).</translation>
    </message>
    <message>
        <source>Copy &amp;versions</source>
        <translation>Copiar as &amp;versões</translation>
    </message>
    <message>
        <source>For a report about a fault</source>
        <translation>Para relatar um problema</translation>
    </message>
</context>
<context>
    <name>tincan::AddressFields</name>
    <message>
        <source>Port must be 1-65535</source>
        <translation>A porta deve ser 1-65535</translation>
    </message>
    <message>
        <source>Enter the address of the server</source>
        <translation>Digite o endereço do servidor</translation>
    </message>
    <message>
        <source>This is not an address and not a name</source>
        <translation>Não é um endereço nem um nome</translation>
    </message>
    <message>
        <source>&amp;Listen on</source>
        <translation>&amp;Escutar em</translation>
    </message>
    <message>
        <source>Server a&amp;ddress</source>
        <translation>Endereço &amp;do servidor</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Escutar em</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>Todos os endereços</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Endereço do servidor</translation>
    </message>
    <message>
        <source>127.0.0.1 is this computer</source>
        <translation>127.0.0.1 é este computador</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Porta</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Outros endereços</translation>
    </message>
</context>
<context>
    <name>tincan::Announcer</name>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln nova mensagem</numerusform>
            <numerusform>%Ln novas mensagens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::Banner</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fechar este aviso</translation>
    </message>
    <message>
        <source>Next notice</source>
        <translation>Próximo aviso</translation>
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
        <translation>Mostrar ou ocultar a barra lateral (F9)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
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
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in this conversation (Ctrl+F)</source>
        <translation>Buscar nesta conversa (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>tincan::Check</name>
    <message>
        <source>FAILED: waited in vain for %1</source>
        <translation>FALHA: não chegou %1</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed</source>
        <translation>%1 passaram, %2 falharam</translation>
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
        <translation>o fim da conversa</translation>
    </message>
    <message>
        <source>the answer &apos;%1&apos;, of which came &apos;%2&apos;</source>
        <translation>a resposta “%1”, da qual só veio “%2”</translation>
    </message>
    <message>
        <source>started on %1</source>
        <translation>iniciado em %1</translation>
    </message>
    <message>
        <source>started, comes from %1</source>
        <translation>iniciado, vem de %1</translation>
    </message>
    <message>
        <source>FAILED to start: %1</source>
        <translation>FALHA ao iniciar: %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 entrou</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 saiu</translation>
    </message>
    <message>
        <source>has trouble: %1</source>
        <translation>tem um problema: %1</translation>
    </message>
    <message>
        <source>says byebye, which ends it and is not sent</source>
        <translation>diz byebye, o que encerra a conversa e não é enviado</translation>
    </message>
    <message>
        <source>could not send: %1</source>
        <translation>não conseguiu enviar: %1</translation>
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
        <translation>FALHA: “%1” deveria receber a resposta
  %2
mas foi lido como
  %3
e recebeu a resposta
  %4</translation>
    </message>
    <message>
        <source>FAILED: the client ended too early: %1</source>
        <translation>FALHA: o cliente terminou cedo demais: %1</translation>
    </message>
</context>
<context>
    <name>tincan::CommandLine</name>
    <message>
        <source>Talk over TCP (the default).</source>
        <translation>Usar TCP (padrão).</translation>
    </message>
    <message>
        <source>Talk over UDP.</source>
        <translation>Usar UDP.</translation>
    </message>
    <message>
        <source>Wait for others (the default).</source>
        <translation>Esperar por outras pessoas (padrão).</translation>
    </message>
    <message>
        <source>Connect to a server.</source>
        <translation>Conectar a um servidor.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>endereço</translation>
    </message>
    <message>
        <source>Client: the server&apos;s address or name. Server: the address to listen on, all by default.</source>
        <translation>Cliente: endereço ou nome do servidor. Servidor: endereço em que escutar; por padrão, todos.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>The port: 1314 for TCP and 520 for UDP by default. 0 lets the system choose (servers only).</source>
        <translation>A porta: 1314 para TCP e 520 para UDP por padrão. Com 0, o sistema escolhe (só servidores).</translation>
    </message>
    <message>
        <source>Start at once.</source>
        <translation>Iniciar imediatamente.</translation>
    </message>
    <message>
        <source>book|off|template</source>
        <translation>book|off|modelo</translation>
    </message>
    <message>
        <source>How a server answers: as in the book (the default), not at all, or with this text, in which {text}, {literal}, {time}, {peer} and {count} are filled in.</source>
        <translation>Como um servidor responde: como no livro-texto (padrão), de modo nenhum ou com este texto, no qual {text}, {literal}, {time}, {peer} e {count} são substituídos.</translation>
    </message>
    <message>
        <source>Answers a second to one peer above which answering pauses. 0 lifts the limit.</source>
        <translation>Máximo de respostas por segundo a um mesmo interlocutor; acima disso, as respostas são pausadas. 0 remove o limite.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Send this once somebody is there. May be repeated.</source>
        <translation>Enviar este texto assim que houver alguém. Pode ser repetido.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>Append what happens to this file, one JSON object a line.</source>
        <translation>Acrescentar o que acontece a este arquivo, um objeto JSON por linha.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>End after this time.</source>
        <translation>Encerrar após esse tempo.</translation>
    </message>
    <message>
        <source>Let the book&apos;s four programs talk to each other, print what they say, and end. Needs no display.</source>
        <translation>Fazer os quatro programas do livro-texto conversarem entre si, mostrar o que dizem e encerrar. Não precisa de tela.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>Keep a set of settings of its own under this name.</source>
        <translation>Manter configurações próprias com este nome.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>The language of the window, such as en or zh_CN.</source>
        <translation>O idioma da janela, por exemplo en ou zh_CN.</translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation>Mostrar a versão.</translation>
    </message>
    <message>
        <source>Say this.</source>
        <translation>Mostrar esta ajuda.</translation>
    </message>
    <message>
        <source>Talk on your own network, with nothing in between.</source>
        <translation>Converse na sua própria rede, sem nada no meio.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an option; tincan --help shows them all</source>
        <translation>“%1” não é uma opção; tincan --help mostra todas</translation>
    </message>
    <message>
        <source>--%1 needs a value</source>
        <translation>--%1 precisa de um valor</translation>
    </message>
    <message>
        <source>--%1 is there twice</source>
        <translation>--%1 aparece duas vezes</translation>
    </message>
    <message>
        <source>--host needs the address or the name of the server</source>
        <translation>--host precisa do endereço ou do nome do servidor</translation>
    </message>
    <message>
        <source>--port 0 lets the system choose, which only a server can do; a client needs its server&apos;s port</source>
        <translation>com --port 0 o sistema escolhe, o que só um servidor pode fazer; um cliente precisa da porta do seu servidor</translation>
    </message>
    <message>
        <source>--reply needs book, off, or the text of the answer</source>
        <translation>--reply precisa de book, off ou do texto da resposta</translation>
    </message>
    <message>
        <source>--send needs a text: an empty message is not sent</source>
        <translation>--send precisa de um texto: uma mensagem vazia não é enviada</translation>
    </message>
    <message>
        <source>--log needs the name of a file</source>
        <translation>--log precisa do nome de um arquivo</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a name for a profile: 1 to 32 letters A-Z, digits, - and _</source>
        <translation>“%1” não é um nome de perfil: de 1 a 32 letras A-Z, algarismos, - e _</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the code of a language, such as en or zh_CN</source>
        <translation>“%1” não é um código de idioma, como en ou zh_CN</translation>
    </message>
    <message>
        <source>--language: there are no words in &apos;%1&apos;, only in: %2</source>
        <translation>--language: não há textos em “%1”, só em: %2</translation>
    </message>
    <message>
        <source>--%1 needs a number from %2 to %3, not &apos;%4&apos;</source>
        <translation>--%1 precisa de um número de %2 a %3, não “%4”</translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other</source>
        <translation>--%1 e --%2 excluem um ao outro</translation>
    </message>
    <message>
        <source>--log: cannot write %1: %2</source>
        <translation>--log: não é possível gravar %1: %2</translation>
    </message>
    <message>
        <source>no display for a window (neither DISPLAY nor WAYLAND_DISPLAY is set); tincan --check needs none</source>
        <translation>não há tela para uma janela (nem DISPLAY nem WAYLAND_DISPLAY estão definidas); tincan --check não precisa de uma</translation>
    </message>
    <message>
        <source>the log %1 ends here: %2</source>
        <translation>o registro %1 termina aqui: %2</translation>
    </message>
    <message>
        <source>the settings could not be saved in %1</source>
        <translation>não foi possível salvar as configurações em %1</translation>
    </message>
    <message>
        <source>Begin in the tray, if the settings keep the program running there when closed.</source>
        <translation>Começar na bandeja, se o programa continua lá ao ser fechado (veja as configurações).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be saved in the history</source>
        <translation>
            <numerusform>%Ln mensagem não pôde ser salva no histórico</numerusform>
            <numerusform>%Ln mensagens não puderam ser salvas no histórico</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::Composer</name>
    <message>
        <source>%1 B, may be split (over %2)</source>
        <translation>%1 B, pode ser dividida (mais de %2)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Enviar (Enter)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escreva uma mensagem</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Mensagem para %1</translation>
    </message>
    <message>
        <source>Choose whom to write to</source>
        <translation>Escolha para quem escrever</translation>
    </message>
    <message>
        <source>%1 left. Choose whom to write to.</source>
        <translation>%1 saiu. Escolha para quem escrever.</translation>
    </message>
    <message>
        <source>%1 of at most %2 B</source>
        <translation>%1 de no máximo %2 B</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the pasted text</source>
        <translation>Remover o texto colado</translation>
    </message>
    <message>
        <source>The pasted text (%1 characters) has very long lines: it can be sent, not edited here.</source>
        <translation>O texto colado (%1 caracteres) tem linhas muito longas: pode ser enviado, mas não editado aqui.</translation>
    </message>
</context>
<context>
    <name>tincan::Conductor</name>
    <message>
        <source>Not sent: %1 left. Choose whom to write to.</source>
        <translation>Não enviada: %1 saiu. Escolha para quem escrever.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nova conversa</translation>
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
        <translation>Já em uso</translation>
    </message>
    <message>
        <source>Needs administrator rights</source>
        <translation>Exige privilégios de administrador</translation>
    </message>
    <message>
        <source>Reserved by the system</source>
        <translation>Reservada pelo sistema</translation>
    </message>
    <message>
        <source>Not an address of this computer</source>
        <translation>Não é um endereço deste computador</translation>
    </message>
    <message>
        <source>This is not an address and not a name</source>
        <translation>Não é um endereço nem um nome</translation>
    </message>
    <message>
        <source>No computer with this name was found</source>
        <translation>Nenhum computador com este nome foi encontrado</translation>
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
        <translation>Abrindo...</translation>
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
        <translation>Papel</translation>
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
        <translation>Pr&amp;otocolo</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>Pape&amp;l</translation>
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
        <translation>em uma janela</translation>
    </message>
</context>
<context>
    <name>tincan::DesktopPage</name>
    <message>
        <source>Show &amp;notifications</source>
        <translation>Mostrar &amp;notificações</translation>
    </message>
    <message>
        <source>With what was &amp;written</source>
        <translation>Com o te&amp;xto da mensagem</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when closed</source>
        <translation>&amp;Continuar na bandeja ao fechar</translation>
    </message>
    <message>
        <source>The last window hides there, and its conversation goes on.</source>
        <translation>A última janela se esconde lá, e a conversa continua.</translation>
    </message>
    <message>
        <source>There is no tray on this desktop, so closing ends the program.</source>
        <translation>Esta área de trabalho não tem bandeja; por isso, fechar encerra o programa.</translation>
    </message>
    <message>
        <source>Start with the s&amp;ystem</source>
        <translation>&amp;Iniciar com o sistema</translation>
    </message>
    <message>
        <source>That could not be changed: %1. Change it in the settings of the system.</source>
        <translation>Não foi possível alterar isso: %1. Altere nas configurações do sistema.</translation>
    </message>
</context>
<context>
    <name>tincan::EmptyList</name>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No messages contain &quot;%1&quot;.</source>
        <translation>Nenhuma mensagem contém “%1”.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nada aqui</translation>
    </message>
    <message>
        <source>No conversation is like that. Choose &quot;All&quot; above to see the others.</source>
        <translation>Nenhuma conversa é assim. Escolha “Todos” acima para ver as outras.</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>Nada guardado ainda</translation>
    </message>
    <message>
        <source>The history is off</source>
        <translation>O histórico está desativado</translation>
    </message>
    <message>
        <source>What is said in a window is kept here, on this computer only.</source>
        <translation>O que é dito em uma janela fica guardado aqui, somente neste computador.</translation>
    </message>
    <message>
        <source>What is said is gone when its window is closed.</source>
        <translation>O que é dito se perde quando a janela é fechada.</translation>
    </message>
    <message>
        <source>No messages contain &quot;%1&quot; while &quot;%2&quot; is chosen above.</source>
        <translation>Nenhuma mensagem contém “%1” enquanto “%2” estiver escolhido acima.</translation>
    </message>
</context>
<context>
    <name>tincan::EmptyState</name>
    <message>
        <source>&amp;Wait for someone</source>
        <translation>E&amp;sperar por alguém</translation>
    </message>
    <message>
        <source>Co&amp;nnect to someone</source>
        <translation>Conec&amp;tar-se a alguém</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the invitation</source>
        <translation>Copiar o convite</translation>
    </message>
    <message>
        <source>Talk on your own network</source>
        <translation>Converse na sua própria rede</translation>
    </message>
    <message>
        <source>One of you waits, the other connects. No server in between, no account.</source>
        <translation>Uma pessoa espera, a outra se conecta. Sem servidor no meio, sem conta.</translation>
    </message>
    <message>
        <source>Say hello</source>
        <translation>Diga oi</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Nada foi dito ainda.</translation>
    </message>
    <message>
        <source>Waiting for the other person</source>
        <translation>Esperando a outra pessoa</translation>
    </message>
    <message>
        <source>They choose Client and enter %1, port %2.</source>
        <translation>A outra pessoa escolhe “Cliente” e digita %1, porta %2.</translation>
    </message>
    <message>
        <source>They choose UDP, Client and enter %1, port %2.</source>
        <translation>A outra pessoa escolhe “UDP”, “Cliente” e digita %1, porta %2.</translation>
    </message>
    <message>
        <source>Only programs on this computer can connect.</source>
        <translation>Só programas neste computador podem se conectar.</translation>
    </message>
    <message>
        <source>Nobody comes? This computer&apos;s firewall must let Tincan in.</source>
        <translation>Ninguém aparece? O firewall deste computador precisa deixar o Tincan passar.</translation>
    </message>
    <message>
        <source>Practise on this comp&amp;uter</source>
        <translation>Praticar neste comp&amp;utador</translation>
    </message>
    <message>
        <source>Are they waiting too? Only one of you starts.</source>
        <translation>A outra pessoa também está esperando? Só uma das duas inicia o servidor.</translation>
    </message>
    <message>
        <source>Con&amp;nect to them instead</source>
        <translation>Conec&amp;tar-se a essa pessoa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>Este computador: %1</translation>
    </message>
    <message>
        <source>Copy this computer&apos;s address</source>
        <translation>Copiar o endereço deste computador</translation>
    </message>
</context>
<context>
    <name>tincan::ErrorText</name>
    <message>
        <source>Port %1 is already in use on this computer, perhaps by another server.</source>
        <translation>A porta %1 já está em uso neste computador, talvez por outro servidor.</translation>
    </message>
    <message>
        <source>Port %1 needs administrator rights here, like every port below 1024.</source>
        <translation>A porta %1 exige privilégios de administrador aqui, como toda porta abaixo de 1024.</translation>
    </message>
    <message>
        <source>The system keeps port %1 for itself. Choose another one.</source>
        <translation>O sistema reserva a porta %1 para si. Escolha outra.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer.</source>
        <translation>%1 não é um endereço deste computador.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an address nor a computer&apos;s name.</source>
        <translation>“%1” não é um endereço nem o nome de um computador.</translation>
    </message>
    <message>
        <source>No computer with the name &quot;%1&quot; was found.</source>
        <translation>Nenhum computador com o nome “%1” foi encontrado.</translation>
    </message>
    <message>
        <source>There is no way to %1 from here. Check that both computers are on the same network.</source>
        <translation>Não há caminho daqui até %1. Verifique se os dois computadores estão na mesma rede.</translation>
    </message>
    <message>
        <source>%1 did not answer for 10 s. Check the address, that both are on the same network, and the firewall there.</source>
        <translation>%1 não respondeu por 10 s. Verifique o endereço, se os dois estão na mesma rede e o firewall do outro lado.</translation>
    </message>
    <message>
        <source>The connection to %1 came back to itself: nothing is listening there.</source>
        <translation>A conexão com %1 voltou para si mesma: nenhum programa está escutando lá.</translation>
    </message>
    <message>
        <source>This program has as many connections and files open as the system allows.</source>
        <translation>Este programa tem tantas conexões e arquivos abertos quanto o sistema permite.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Você cancelou.</translation>
    </message>
    <message>
        <source>%1 reports that nothing listens on port %2. At least one message was lost.</source>
        <translation>%1 informa que nenhum programa está escutando na porta %2. Pelo menos uma mensagem se perdeu.</translation>
    </message>
    <message>
        <source>Nothing is listening at %1.</source>
        <translation>Nenhum programa está escutando em %1.</translation>
    </message>
    <message>
        <source>%1 ended the conversation.</source>
        <translation>%1 encerrou a conversa.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut off.</source>
        <translation>A conexão com %1 foi cortada.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>A conexão com %1 se perdeu.</translation>
    </message>
    <message>
        <source>%1 does not read what it is sent. The connection was closed.</source>
        <translation>%1 não lê o que recebe. A conexão foi fechada.</translation>
    </message>
    <message>
        <source>%1 was turned away: too many are connected already.</source>
        <translation>%1 foi recusado: já há conexões demais.</translation>
    </message>
    <message>
        <source>%1 was turned away: too many are connected from this address already.</source>
        <translation>%1 foi recusado: já há conexões demais deste endereço.</translation>
    </message>
    <message>
        <source>%1 was silent for long and made room for others.</source>
        <translation>%1 ficou muito tempo em silêncio e deu lugar a outros.</translation>
    </message>
    <message>
        <source>You ended the conversation.</source>
        <translation>Você encerrou a conversa.</translation>
    </message>
    <message>
        <source>%1 ended the conversation with an empty message.</source>
        <translation>%1 encerrou a conversa com uma mensagem vazia.</translation>
    </message>
    <message>
        <source>Not sent: nobody is connected. Your text stays.</source>
        <translation>Não enviada: ninguém está conectado. Seu texto foi mantido.</translation>
    </message>
    <message>
        <source>Not sent: nobody is there. Your text stays.</source>
        <translation>Não enviada: não há ninguém. Seu texto foi mantido.</translation>
    </message>
    <message>
        <source>Not sent: the message is too large. Your text stays.</source>
        <translation>Não enviada: a mensagem é grande demais. Seu texto foi mantido.</translation>
    </message>
    <message>
        <source>&apos;byebye&apos; ended the conversation and was not sent.</source>
        <translation>“byebye” encerrou a conversa e não foi enviado.</translation>
    </message>
    <message>
        <source>It ended.</source>
        <translation>A conversa terminou.</translation>
    </message>
    <message>
        <source>Listening failed with the system&apos;s error %1.</source>
        <translation>Não foi possível escutar: erro %1 do sistema.</translation>
    </message>
    <message>
        <source>Connecting failed with the system&apos;s error %1.</source>
        <translation>Não foi possível conectar: erro %1 do sistema.</translation>
    </message>
    <message>
        <source>The network reported the system&apos;s error %1.</source>
        <translation>A rede informou o erro %1 do sistema.</translation>
    </message>
    <message>
        <source>The conversation ended with the system&apos;s error %1.</source>
        <translation>A conversa terminou com o erro %1 do sistema.</translation>
    </message>
    <message>
        <source>Sending failed with the system&apos;s error %1.</source>
        <translation>Não foi possível enviar: erro %1 do sistema.</translation>
    </message>
    <message>
        <source>%1 reaches everyone on the network. Tincan writes to it only if you allow broadcast.</source>
        <translation>%1 alcança todos na rede. O Tincan só escreve para lá se você permitir o broadcast.</translation>
    </message>
    <message>
        <source>%1 does not read what it is sent. Until it does, nothing is read from it either.</source>
        <translation>%1 não lê o que recebe. Até que leia, também não se lê nada dele.</translation>
    </message>
</context>
<context>
    <name>tincan::ExportBar</name>
    <message>
        <source>Exporting: %1 %</source>
        <translation>Exportando: %1%</translation>
    </message>
    <message>
        <source>Export &amp;all...</source>
        <translation>Exportar &amp;tudo...</translation>
    </message>
    <message>
        <source>Save all conversations to one file</source>
        <translation>Salvar todas as conversas em um arquivo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar a exportação</translation>
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
        <translation>Todas as pessoas</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
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
        <translation>Nenhum resultado</translation>
    </message>
    <message>
        <source>Find in messages</source>
        <translation>Buscar nas mensagens</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Diferenciar maiúsculas de minúsculas</translation>
    </message>
    <message>
        <source>Older (Enter, F3)</source>
        <translation>Mais antigo (Enter, F3)</translation>
    </message>
    <message>
        <source>Older hit</source>
        <translation>Resultado mais antigo</translation>
    </message>
    <message>
        <source>Newer (Shift+Enter, Shift+F3)</source>
        <translation>Mais recente (Shift+Enter, Shift+F3)</translation>
    </message>
    <message>
        <source>Newer hit</source>
        <translation>Resultado mais recente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fechar a busca</translation>
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
        <translation>Ninguém aparece?</translation>
    </message>
    <message>
        <source>Both computers must be on the same network; a guest network often keeps its computers apart. Then the firewall of the computer that waits must let %1 port %2 in.</source>
        <translation>Os dois computadores precisam estar na mesma rede; uma rede de convidados costuma isolar seus computadores uns dos outros. Além disso, o firewall do computador que espera precisa deixar passar a porta %1 %2.</translation>
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
        <translation>Linux com ufw (Ubuntu, Mint)</translation>
    </message>
    <message>
        <source>Linux with firewalld (Fedora, openSUSE)</source>
        <translation>Linux com firewalld (Fedora, openSUSE)</translation>
    </message>
    <message>
        <source>When Windows asks, allow Tincan on private networks. If it does not ask, open a terminal as administrator and enter:</source>
        <translation>Quando o Windows perguntar, permita o Tincan em redes privadas. Se ele não perguntar, abra um terminal como administrador e digite:</translation>
    </message>
    <message>
        <source>When macOS asks, allow incoming connections. If it does not ask, open System Settings, Network, Firewall, Options, and allow Tincan.</source>
        <translation>Quando o macOS perguntar, permita conexões de entrada. Se ele não perguntar, abra Ajustes do Sistema, Rede, Firewall, Opções e permita o Tincan.</translation>
    </message>
    <message>
        <source>In a terminal:</source>
        <translation>Em um terminal:</translation>
    </message>
    <message>
        <source>In a terminal; it holds until the firewall starts again:</source>
        <translation>Em um terminal; vale até o firewall reiniciar:</translation>
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
        <translation>Copiar o comando para %1</translation>
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
        <translation>A exportação terminou: %1</translation>
    </message>
    <message>
        <source>The history could not be exported as %1: %2. Export it again, or to another place.</source>
        <translation>Não foi possível exportar o histórico como %1: %2. Exporte-o de novo ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>Export the conversation as</source>
        <translation>Exportar a conversa como</translation>
    </message>
    <message>
        <source>Export all conversations as</source>
        <translation>Exportar todas as conversas como</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryList</name>
    <message numerus="yes">
        <source>%Ln hit(s) so far</source>
        <translation>
            <numerusform>%Ln resultado até agora</numerusform>
            <numerusform>%Ln resultados até agora</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Buscando...</translation>
    </message>
    <message>
        <source>More than %1 hits. The newest are shown.</source>
        <translation>Mais de %1 resultados. São mostrados os mais recentes.</translation>
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
        <translation>Buscar em todas as conversas</translation>
    </message>
    <message>
        <source>Past conversations</source>
        <translation>Conversas anteriores</translation>
    </message>
    <message>
        <source>Messages that were found</source>
        <translation>Mensagens encontradas</translation>
    </message>
    <message>
        <source>The history is off: what is said now is not kept.</source>
        <translation>O histórico está desativado: o que é dito agora não é guardado.</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>Confi&amp;gurações...</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryPage</name>
    <message>
        <source>Forget conversations?</source>
        <translation>Esquecer conversas?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) ended longer ago than that. They are deleted from this computer now and cannot be brought back.</source>
        <translation>
            <numerusform>%Ln conversa terminou antes desse prazo. Ela será excluída agora deste computador e não poderá ser recuperada.</numerusform>
            <numerusform>%Ln conversas terminaram antes desse prazo. Elas serão excluídas agora deste computador e não poderão ser recuperadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>Limpar o histórico?</translation>
    </message>
    <message>
        <source>All past conversations are deleted from this computer, those in files that were set aside too, and cannot be brought back. Conversations in open windows stay.</source>
        <translation>Todas as conversas anteriores serão excluídas deste computador, também as de arquivos postos de lado, e não poderão ser recuperadas. As conversas em janelas abertas permanecem.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>Lim&amp;par</translation>
    </message>
    <message>
        <source>&amp;Keep what is said</source>
        <translation>&amp;Guardar o que é dito</translation>
    </message>
    <message>
        <source>On this computer only, not encrypted. Without it, what was said is gone with its window, and the oldest of it sooner if there is a lot.</source>
        <translation>Somente neste computador, sem criptografia. Sem isso, o que foi dito se perde com a janela, e o mais antigo antes disso, se ficar muito longo.</translation>
    </message>
    <message>
        <source>&amp;Forget conversations after this many days</source>
        <translation>&amp;Esquecer conversas após este número de dias</translation>
    </message>
    <message>
        <source>Days until a conversation is forgotten</source>
        <translation>Dias até uma conversa ser esquecida</translation>
    </message>
    <message>
        <source>&amp;Clear history...</source>
        <translation>&amp;Limpar o histórico...</translation>
    </message>
    <message>
        <source>K&amp;ept in the file</source>
        <translation>G&amp;uardado no arquivo</translation>
    </message>
    <message>
        <source>File of the history</source>
        <translation>Arquivo do histórico</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryProblems</name>
    <message>
        <source>Past conversations could not be deleted: the disk is full. Make room, and it goes on by itself.</source>
        <translation>Não foi possível excluir conversas anteriores: o disco está cheio. Libere espaço, e a exclusão continuará automaticamente.</translation>
    </message>
    <message>
        <source>Past conversations could not be deleted: %1 may not be written. Allow it, and it goes on by itself.</source>
        <translation>Não foi possível excluir conversas anteriores: não é permitido gravar em %1. Permita a gravação, e a exclusão continuará automaticamente.</translation>
    </message>
    <message>
        <source>Past conversations could not be deleted: another program is using %1. Close that program, and it goes on by itself.</source>
        <translation>Não foi possível excluir conversas anteriores: outro programa está usando %1. Feche esse programa, e a exclusão continuará automaticamente.</translation>
    </message>
    <message>
        <source>Past conversations could not be deleted: %1 cannot be opened. It is tried again by itself.</source>
        <translation>Não foi possível excluir conversas anteriores: não é possível abrir %1. Uma nova tentativa será feita automaticamente.</translation>
    </message>
    <message>
        <source>Past conversations could not be deleted: %1. It is tried again by itself.</source>
        <translation>Não foi possível excluir conversas anteriores: %1. Uma nova tentativa será feita automaticamente.</translation>
    </message>
    <message>
        <source>The history could not be saved: the disk is full. Messages stay in memory. Make room, and they are saved by themselves.</source>
        <translation>Não foi possível salvar o histórico: o disco está cheio. As mensagens ficam na memória. Libere espaço, e elas serão salvas automaticamente.</translation>
    </message>
    <message>
        <source>The history could not be saved: %1 may not be written. Messages stay in memory. Allow it, and they are saved by themselves.</source>
        <translation>Não foi possível salvar o histórico: não é permitido gravar em %1. As mensagens ficam na memória. Permita a gravação, e elas serão salvas automaticamente.</translation>
    </message>
    <message>
        <source>The history could not be saved: another program is using %1. Messages stay in memory. Close that program, and they are saved by themselves.</source>
        <translation>Não foi possível salvar o histórico: outro programa está usando %1. As mensagens ficam na memória. Feche esse programa, e elas serão salvas automaticamente.</translation>
    </message>
    <message>
        <source>The history could not be saved: %1 cannot be opened. Messages stay in memory. Move away what is in the place of that file or of its folder, or switch the history off in the settings.</source>
        <translation>Não foi possível salvar o histórico: não é possível abrir %1. As mensagens ficam na memória. Mova o que está no lugar desse arquivo ou da sua pasta, ou desative o histórico nas configurações.</translation>
    </message>
    <message>
        <source>The history could not be saved: %1. Messages stay in memory.</source>
        <translation>Não foi possível salvar o histórico: %1. As mensagens ficam na memória.</translation>
    </message>
    <message>
        <source>The history was made by a newer Tincan. It is now called %1, and a new one has begun.</source>
        <translation>O histórico foi criado por um Tincan mais recente. Agora ele se chama %1, e um novo foi iniciado.</translation>
    </message>
    <message>
        <source>The history could not be saved for too long: the oldest messages are being lost. Make it possible to save again, or save the conversation as a file (Ctrl+S).</source>
        <translation>O histórico não pôde ser salvo por tempo demais: as mensagens mais antigas estão se perdendo. Faça com que seja possível salvar de novo ou salve a conversa em um arquivo (Ctrl+S).</translation>
    </message>
    <message numerus="yes">
        <source>The history was damaged, and a new one has begun. %Ln message(s) could be read and are in the new one. The damaged one is kept as %1: delete it if you do not need it.</source>
        <translation>
            <numerusform>O histórico estava danificado, e um novo foi iniciado. %Ln mensagem pôde ser lida e está no novo. O danificado foi mantido como %1: exclua-o se não precisar dele.</numerusform>
            <numerusform>O histórico estava danificado, e um novo foi iniciado. %Ln mensagens puderam ser lidas e estão no novo. O danificado foi mantido como %1: exclua-o se não precisar dele.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was damaged and could not be read. A new one has begun. The damaged one is kept as %1: delete it if you do not need it.</source>
        <translation>O histórico estava danificado e não pôde ser lido. Um novo foi iniciado. O danificado foi mantido como %1: exclua-o se não precisar dele.</translation>
    </message>
    <message>
        <source>The history could not be read: %1 cannot be opened.</source>
        <translation>Não foi possível ler o histórico: não é possível abrir %1.</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryText</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Server on port %1</source>
        <translation>Servidor na porta %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>people of a conversation</comment>
        <translation>
            <numerusform>%1 e mais %Ln</numerusform>
            <numerusform>%1 e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>TCP server, port 1314</comment>
        <translation>%1, porta %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::HistoryWindow</name>
    <message>
        <source>That is more than the clipboard should hold. Export it to a file instead (Ctrl+S).</source>
        <translation>Isso é demais para a área de transferência. Em vez disso, exporte para um arquivo (Ctrl+S).</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>Excluir esta conversa?</translation>
    </message>
    <message>
        <source>%1, is deleted from this computer and cannot be brought back. What the other end has kept stays there.</source>
        <comment>&apos;192.168.1.31, TCP server, port 1314, Today, 14:02 - 14:55, 12 messages&apos;</comment>
        <translation>%1: esta conversa será excluída deste computador e não poderá ser recuperada. O que o interlocutor guardou permanece com ele.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Tincan - History</source>
        <translation>Tincan - Histórico</translation>
    </message>
    <message>
        <source>Choose a conversation to read it.</source>
        <translation>Escolha uma conversa para lê-la.</translation>
    </message>
    <message>
        <source>This conversation was deleted meanwhile or cannot be read.</source>
        <translation>Esta conversa foi excluída nesse meio-tempo ou não pode ser lida.</translation>
    </message>
</context>
<context>
    <name>tincan::HitsModel</name>
    <message>
        <source>Me</source>
        <translation>Eu</translation>
    </message>
</context>
<context>
    <name>tincan::LinkDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>Abrir este endereço?</translation>
    </message>
    <message>
        <source>A mail to this address will be begun:</source>
        <translation>Um novo e-mail para este endereço será iniciado:</translation>
    </message>
    <message>
        <source>The browser will open a page of %1:</source>
        <translation>O navegador abrirá uma página de %1:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
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
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
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
        <translation>Tamanho do te&amp;xto</translation>
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
        <translation>&amp;Escuro</translation>
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
        <translation>Mi&amp;lissegundos</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nova janela</translation>
    </message>
    <message>
        <source>New &amp;loopback pair</source>
        <translation>Novo par de &amp;loopback</translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation>Salvar &amp;como...</translation>
    </message>
    <message>
        <source>&amp;End the conversation</source>
        <translation>&amp;Encerrar a conversa</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>Confi&amp;gurações...</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fechar a janela</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Selec&amp;ionar tudo</translation>
    </message>
    <message>
        <source>&amp;Find...</source>
        <translation>&amp;Buscar...</translation>
    </message>
    <message>
        <source>Find &amp;older</source>
        <translation>Resultado mais &amp;antigo</translation>
    </message>
    <message>
        <source>Find &amp;newer</source>
        <translation>Resultado mais &amp;recente</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Barra lateral</translation>
    </message>
    <message>
        <source>&amp;Next theme</source>
        <translation>Próximo &amp;tema</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Maior</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>M&amp;enor</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Oldest message</source>
        <translation>Mensagem mais anti&amp;ga</translation>
    </message>
    <message>
        <source>Ne&amp;west message</source>
        <translation>Mensagem mais &amp;recente</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>&amp;Próxima área</translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <translation>Área &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menu</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atalhos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About Tincan</source>
        <translation>&amp;Sobre o Tincan</translation>
    </message>
    <message>
        <source>&amp;History...</source>
        <translation>&amp;Histórico...</translation>
    </message>
</context>
<context>
    <name>tincan::MainWindow</name>
    <message>
        <source>me</source>
        <translation>eu</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>não enviada</translation>
    </message>
    <message>
        <source>That is more than the clipboard should hold. Save it as a file instead (Ctrl+S).</source>
        <translation>Isso é demais para a área de transferência. Em vez disso, salve como arquivo (Ctrl+S).</translation>
    </message>
    <message>
        <source>The conversation could not be saved as %1: %2. Choose another place and save it again.</source>
        <translation>Não foi possível salvar a conversa como %1: %2. Escolha outro lugar e salve-a de novo.</translation>
    </message>
    <message>
        <source>Save the conversation as</source>
        <translation>Salvar a conversa como</translation>
    </message>
</context>
<context>
    <name>tincan::MoreBox</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mais</translation>
    </message>
    <message>
        <source>Read size, line end and port of this side</source>
        <translation>Leitura máx., fim de linha e porta local</translation>
    </message>
    <message>
        <source>Read size</source>
        <translation>Leitura máx.</translation>
    </message>
    <message>
        <source> bytes</source>
        <comment>after a number in a field</comment>
        <translation> bytes</translation>
    </message>
    <message>
        <source>Line end sent</source>
        <translation>Fim de linha enviado</translation>
    </message>
    <message>
        <source>None, as in the textbook</source>
        <translation>Nenhum, como no livro-texto</translation>
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
        <translation>Porta local</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>port</comment>
        <translation>Qualquer</translation>
    </message>
    <message>
        <source>Read si&amp;ze</source>
        <translation>Leitura má&amp;x.</translation>
    </message>
    <message>
        <source>Line &amp;end sent</source>
        <translation>Fim de lin&amp;ha enviado</translation>
    </message>
    <message>
        <source>Port of this s&amp;ide</source>
        <translation>Po&amp;rta local</translation>
    </message>
    <message>
        <source>Allow &amp;broadcast</source>
        <translation>Perm&amp;itir broadcast</translation>
    </message>
    <message>
        <source>Write to everyone on the network: to 255.255.255.255, or to the network&apos;s own broadcast address</source>
        <translation>Escrever para todos na rede: para 255.255.255.255 ou para o endereço de broadcast da própria rede</translation>
    </message>
</context>
<context>
    <name>tincan::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>&amp;Name for %1 (empty shows the address)</source>
        <translation>&amp;Nome para %1 (se vazio, mostra o endereço)</translation>
    </message>
</context>
<context>
    <name>tincan::NewPill</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln nova</numerusform>
            <numerusform>%Ln novas</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest message (Ctrl+End)</source>
        <translation>Ir para a mensagem mais recente (Ctrl+End)</translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>Ir para a mensagem mais recente</translation>
    </message>
</context>
<context>
    <name>tincan::Notice</name>
    <message>
        <source>Answers to %1 are paused: it was answered too often.</source>
        <translation>As respostas a %1 estão pausadas: foram frequentes demais.</translation>
    </message>
    <message>
        <source>Answers to %1 go on.</source>
        <translation>As respostas a %1 foram retomadas.</translation>
    </message>
    <message>
        <source>Connected from %1</source>
        <translation>Conectado a partir de %1</translation>
    </message>
    <message>
        <source>Ready to write from %1</source>
        <translation>Pronto para escrever a partir de %1</translation>
    </message>
    <message>
        <source>Server started on %1, waiting for clients to connect</source>
        <translation>Servidor iniciado em %1, esperando que clientes se conectem</translation>
    </message>
    <message>
        <source>Server started on %1</source>
        <translation>Servidor iniciado em %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more joined</source>
        <comment>peers that came at once</comment>
        <translation>
            <numerusform>Mais %Ln entrou</numerusform>
            <numerusform>Mais %Ln entraram</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Conectado a %1</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Escrevendo para %1</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 entrou</translation>
    </message>
    <message>
        <source>First message from %1</source>
        <translation>Primeira mensagem de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more left</source>
        <comment>peers that went at once</comment>
        <translation>
            <numerusform>Mais %Ln saiu</numerusform>
            <numerusform>Mais %Ln saíram</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 saiu</translation>
    </message>
    <message>
        <source>This row could not be read from the history.</source>
        <translation>Não foi possível ler esta linha do histórico.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be saved in the history and are lost.</source>
        <translation>
            <numerusform>%Ln mensagem não pôde ser salva no histórico e se perdeu.</numerusform>
            <numerusform>%Ln mensagens não puderam ser salvas no histórico e se perderam.</numerusform>
        </translation>
    </message>
    <message>
        <source>You disconnected %1</source>
        <translation>Você desconectou %1</translation>
    </message>
</context>
<context>
    <name>tincan::PastConversation</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in this conversation (Ctrl+F)</source>
        <translation>Buscar nesta conversa (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exportar...</translation>
    </message>
    <message>
        <source>Save this conversation to a file (Ctrl+S)</source>
        <translation>Salvar esta conversa em um arquivo (Ctrl+S)</translation>
    </message>
    <message>
        <source>&amp;Delete...</source>
        <translation>E&amp;xcluir...</translation>
    </message>
    <message>
        <source>It is open in a window. Close that window first.</source>
        <translation>Ela está aberta em uma janela. Feche essa janela primeiro.</translation>
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
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>answers paused</source>
        <translation>respostas pausadas</translation>
    </message>
    <message>
        <source>not received</source>
        <translation>recepção pausada</translation>
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
        <translation>&amp;Nome...</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copiar endereço</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Remetentes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation>Para quem escrever</translation>
    </message>
    <message>
        <source>No one here yet. You can write to someone once they have written to you.</source>
        <translation>Ninguém aqui ainda. Você poderá escrever para alguém depois que essa pessoa escrever para você.</translation>
    </message>
    <message>
        <source>No one here yet</source>
        <translation>Ninguém aqui ainda</translation>
    </message>
    <message numerus="yes">
        <source>%n people. Each sees what the others write.</source>
        <translation>
            <numerusform>%n pessoa. Cada uma vê o que as outras escrevem.</numerusform>
            <numerusform>%n pessoas. Cada uma vê o que as outras escrevem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people. They do not see each other.</source>
        <translation>
            <numerusform>%n pessoa.</numerusform>
            <numerusform>%n pessoas. Elas não se veem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends what one of them writes on to the others, with the name in front.</source>
        <translation>Repassa o que uma pessoa escreve às outras, com o nome na frente.</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Silenciar</translation>
    </message>
    <message>
        <source>No alert, and no number in the title, for this address</source>
        <translation>Sem alerta e sem número no título para este endereço</translation>
    </message>
    <message>
        <source>&amp;Pause receiving</source>
        <translation>&amp;Pausar recepção</translation>
    </message>
    <message>
        <source>&amp;Receive again</source>
        <translation>Retomar rece&amp;pção</translation>
    </message>
    <message>
        <source>Resume &amp;answers</source>
        <translation>&amp;Retomar respostas</translation>
    </message>
    <message>
        <source>&amp;Write to...</source>
        <translation>Escre&amp;ver para...</translation>
    </message>
    <message>
        <source>Writes to an address that has not written to you</source>
        <translation>Escreve para um endereço que ainda não escreveu para você</translation>
    </message>
    <message>
        <source>Do not pass &amp;on</source>
        <translation>Não r&amp;epassar</translation>
    </message>
    <message>
        <source>Pass &amp;on</source>
        <translation>R&amp;epassar</translation>
    </message>
</context>
<context>
    <name>tincan::Presence</name>
    <message>
        <source>New message from %1</source>
        <translation>Nova mensagem de %1</translation>
    </message>
    <message>
        <source>Empty message</source>
        <translation>Mensagem vazia</translation>
    </message>
    <message>
        <source>Tincan keeps running</source>
        <translation>O Tincan continua aberto</translation>
    </message>
    <message>
        <source>Click its icon in the tray to open the window again, or choose Quit from its menu.</source>
        <translation>Clique no ícone na bandeja para abrir a janela de novo, ou escolha Sair no menu dele.</translation>
    </message>
</context>
<context>
    <name>tincan::Problems</name>
    <message>
        <source>Port 520 needs administrator rights here, so this server uses %1. Tell the others.</source>
        <translation>A porta 520 exige privilégios de administrador aqui, por isso este servidor usa %1. Avise os outros.</translation>
    </message>
    <message>
        <source>Answers to %1 are paused: it was answered more often than a person asks.</source>
        <translation>As respostas a %1 estão pausadas: ninguém pergunta com tanta frequência.</translation>
    </message>
    <message>
        <source>%1 is sending %2 messages/s.</source>
        <translation>%1 está enviando %2 mensagens/s.</translation>
    </message>
    <message>
        <source>Nothing is received from %1 at the moment.</source>
        <translation>No momento, nada é recebido de %1.</translation>
    </message>
    <message>
        <source>The oldest messages are being dropped: the history does not keep them, and there is no more room in memory. Save the conversation as a file (Ctrl+S), or switch the history on in the settings.</source>
        <translation>As mensagens mais antigas estão sendo descartadas: o histórico não as guarda, e não há mais espaço na memória. Salve a conversa em um arquivo (Ctrl+S) ou ative o histórico nas configurações.</translation>
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
        <translation>Conectar-se a ele</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Tentar %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Conectar de novo</translation>
    </message>
    <message>
        <source>Connect again and send it</source>
        <translation>Conectar de novo e enviar</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Iniciar de novo</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Listen on all addresses</source>
        <translation>Escutar em todos os endereços</translation>
    </message>
    <message>
        <source>Allow broadcast</source>
        <translation>Permitir broadcast</translation>
    </message>
    <message>
        <source>Pause receiving</source>
        <translation>Pausar recepção</translation>
    </message>
    <message>
        <source>Receive again</source>
        <translation>Retomar recepção</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar pasta</translation>
    </message>
</context>
<context>
    <name>tincan::RepliesBox</name>
    <message>
        <source>Server received: {text}</source>
        <translation>O servidor recebeu: {text}</translation>
    </message>
    <message>
        <source>The textbook&apos;s client waits for one answer to each message.</source>
        <translation>O cliente do livro-texto espera uma resposta a cada mensagem.</translation>
    </message>
    <message>
        <source>hello</source>
        <comment>an example of a message</comment>
        <translation>oi</translation>
    </message>
    <message>
        <source>&amp;Automatic answers</source>
        <translation>Respostas &amp;automáticas</translation>
    </message>
    <message>
        <source>Automatic answers</source>
        <translation>Respostas automáticas</translation>
    </message>
    <message>
        <source>Off, I write myself</source>
        <translation>Não, eu escrevo</translation>
    </message>
    <message>
        <source>As in the textbook</source>
        <translation>Como no livro-texto</translation>
    </message>
    <message>
        <source>Custom...</source>
        <translation>Personalizadas...</translation>
    </message>
    <message>
        <source>Text of the automatic answers</source>
        <translation>Texto das respostas automáticas</translation>
    </message>
    <message>
        <source>{text}, {literal}, {time}, {peer} and {count} are filled in.</source>
        <translation>{text}, {literal}, {time}, {peer} e {count} são substituídos.</translation>
    </message>
</context>
<context>
    <name>tincan::RowMenu</name>
    <message>
        <source>&amp;Open the address...</source>
        <translation>&amp;Abrir o endereço...</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;text only</source>
        <translation>Copiar só o &amp;texto</translation>
    </message>
    <message>
        <source>&amp;Reply to this peer only</source>
        <translation>&amp;Responder só a este interlocutor</translation>
    </message>
    <message>
        <source>Show &amp;bytes</source>
        <translation>Mostrar os &amp;bytes</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation>Copiar como &amp;hexadecimal</translation>
    </message>
    <message>
        <source>Copy as &amp;Python literal</source>
        <translation>Copiar como literal &amp;Python</translation>
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
        <translation>Copiar o &amp;endereço</translation>
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
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Pa&amp;rar</translation>
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
        <translation>Tabela para uma planilha (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines for a program (*.jsonl)</source>
        <translation>JSON Lines para um programa (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>tincan::SessionText</name>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
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
        <translation>Escutando em TCP %1</translation>
    </message>
    <message>
        <source>Open on UDP %1</source>
        <translation>Aberto em UDP %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Conectado a %1</translation>
    </message>
    <message>
        <source>Writing to UDP %1</source>
        <translation>Escrevendo para UDP %1</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>Conectando...</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escutando</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escrevendo</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>not encrypted: others on this network may read along</source>
        <translation>não criptografado: outros nesta rede podem ler</translation>
    </message>
</context>
<context>
    <name>tincan::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
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
        <translation>Tamanho do te&amp;xto</translation>
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
        <translation>Tamanho do texto das mensagens, em porcentagem</translation>
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
        <translation>Escuro</translation>
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
        <translation>Milissegundos</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Changes take effect at once, in all windows.</source>
        <translation>As alterações valem imediatamente, em todas as janelas.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aparência</translation>
    </message>
    <message>
        <source>Notifications and &amp;desktop</source>
        <translation>Notificações e área de &amp;trabalho</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Histórico</translation>
    </message>
</context>
<context>
    <name>tincan::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nova linha</translation>
    </message>
    <message>
        <source>The last sent text again, in the empty field</source>
        <translation>Recuperar o último texto enviado, no campo vazio</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em toda parte</translation>
    </message>
    <message>
        <source>Close what is open: the find bar, a notice, the sidebar</source>
        <translation>Fechar o que estiver aberto: a barra de busca, um aviso, a barra lateral</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Próximo campo</translation>
    </message>
    <message>
        <source>Start or connect, in the connection form</source>
        <translation>Iniciar ou conectar, no formulário de conexão</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Delete the chosen conversation</source>
        <translation>Excluir a conversa escolhida</translation>
    </message>
</context>
<context>
    <name>tincan::StatusLine</name>
    <message>
        <source>received %1 · %2/s</source>
        <translation>recebidas %1 · %2/s</translation>
    </message>
    <message>
        <source>sent %1 · %2/s</source>
        <translation>enviadas %1 · %2/s</translation>
    </message>
    <message>
        <source>dropped %1</source>
        <translation>descartadas %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings are not saved: the folder cannot be written.</source>
        <translation>As configurações não são salvas: não é possível gravar na pasta.</translation>
    </message>
</context>
<context>
    <name>tincan::ThisComputer</name>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy this computer&apos;s address</source>
        <translation>Copiar o endereço deste computador</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Outros endereços</translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptModel</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Tincan answered by itself.</source>
        <translation>O Tincan respondeu sozinho.</translation>
    </message>
    <message>
        <source>empty message</source>
        <translation>mensagem vazia</translation>
    </message>
    <message>
        <source>auto</source>
        <comment>mark of an automatic answer</comment>
        <translation>auto</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>repassada</translation>
    </message>
    <message>
        <source>auto?</source>
        <comment>mark of what is probably an automatic answer</comment>
        <translation>auto?</translation>
    </message>
    <message>
        <source>This looks like an automatic answer. It can be turned off at the other end.</source>
        <translation>Parece uma resposta automática. Ela pode ser desativada no outro lado.</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>The connection ended in the middle of a character.</source>
        <translation>A conexão terminou no meio de um caractere.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reads: TCP keeps no message borders</source>
        <translation>
            <numerusform>%Ln leitura: o TCP não conserva os limites das mensagens</numerusform>
            <numerusform>%Ln leituras: o TCP não conserva os limites das mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <translation>Aguardando envio.</translation>
    </message>
    <message>
        <source>Sent. This peer does not confirm delivery.</source>
        <translation>Enviada. Este interlocutor não confirma a entrega.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Não enviada.</translation>
    </message>
    <message>
        <source>Not sent to %1. %2</source>
        <translation>Não enviada para %1. %2</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Não enviada. %1</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Eu</translation>
    </message>
    <message>
        <source>Many reads in a row: TCP keeps no message borders</source>
        <translation>Muitas leituras seguidas: o TCP não conserva os limites das mensagens</translation>
    </message>
    <message>
        <source>Nobody is there any more.</source>
        <translation>Não há mais ninguém.</translation>
    </message>
    <message>
        <source>The message is too large.</source>
        <translation>A mensagem é grande demais.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) arrived. A %2-byte read would have cut %1.</source>
        <translation>
            <numerusform>Chegou %Ln byte. Uma leitura de %2 bytes teria cortado %1.</numerusform>
            <numerusform>Chegaram %Ln bytes. Uma leitura de %2 bytes teria cortado %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptRow</name>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptSaver</name>
    <message>
        <source>a part of the conversation could not be read</source>
        <translation>uma parte da conversa não pôde ser lida</translation>
    </message>
    <message>
        <source>a conversation was deleted meanwhile or cannot be read</source>
        <translation>uma conversa foi excluída nesse meio-tempo ou não pode ser lida</translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptView</name>
    <message>
        <source>The whole message</source>
        <translation>A mensagem completa</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
</context>
<context>
    <name>tincan::TrayIcon</name>
    <message>
        <source>&amp;New conversation</source>
        <translation>&amp;Nova conversa</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message numerus="yes">
        <source>Tincan: %n new messages</source>
        <translation>
            <numerusform>Tincan: %n nova mensagem</numerusform>
            <numerusform>Tincan: %n novas mensagens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::UnsavedQuestion</name>
    <message>
        <source>Quit without saving?</source>
        <translation>Sair sem salvar?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) would be lost if you quit now.</source>
        <translation>
            <numerusform>%Ln mensagem se perderia se você saísse agora.</numerusform>
            <numerusform>%Ln mensagens se perderiam se você saísse agora.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>&amp;Quit without saving</source>
        <translation>&amp;Sair sem salvar</translation>
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
        <translation>Escrever para</translation>
    </message>
    <message>
        <source>&amp;Address and port, such as 192.168.1.31:1520</source>
        <translation>&amp;Endereço e porta, por exemplo 192.168.1.31:1520</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>Endereço e porta</translation>
    </message>
    <message>
        <source>This is not an address with a port. Names are not looked up here.</source>
        <translation>Não é um endereço com porta. Nomes não são procurados aqui.</translation>
    </message>
</context>
</TS>
