<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>tincan::AboutDialog</name>
    <message>
        <source>About Tincan</source>
        <translation>À propos de Tincan</translation>
    </message>
    <message>
        <source>Talk on your own network, with nothing in between, and see how TCP and UDP really behave.</source>
        <translation>Discutez sur votre propre réseau, sans intermédiaire, et voyez comment TCP et UDP se comportent vraiment.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>Made with Qt %1, running on %2 (%3).</source>
        <translation>Créé avec Qt %1, exécuté sur %2 (%3).</translation>
    </message>
    <message>
        <source>Copy &amp;versions</source>
        <translation>Copier les &amp;versions</translation>
    </message>
    <message>
        <source>For a report about a fault</source>
        <translation>Pour signaler un problème</translation>
    </message>
</context>
<context>
    <name>tincan::AddressFields</name>
    <message>
        <source>Port must be 1-65535</source>
        <translation>Le port doit être 1-65535</translation>
    </message>
    <message>
        <source>Enter the address of the server</source>
        <translation>Saisissez l’adresse du serveur</translation>
    </message>
    <message>
        <source>This is not an address and not a name</source>
        <translation>Ce n’est ni une adresse ni un nom</translation>
    </message>
    <message>
        <source>&amp;Listen on</source>
        <translation>Écouter s&amp;ur</translation>
    </message>
    <message>
        <source>Server a&amp;ddress</source>
        <translation>A&amp;dresse du serveur</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Écouter sur</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>Toutes les adresses</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>127.0.0.1 is this computer</source>
        <translation>127.0.0.1, c’est cet ordinateur</translation>
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
        <translation>Autres adresses</translation>
    </message>
</context>
<context>
    <name>tincan::Announcer</name>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln nouveau message</numerusform>
            <numerusform>%Ln nouveaux messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::Banner</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Next notice</source>
        <translation>Avis suivant</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the first of two notices</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>tincan::ChatHeader</name>
    <message>
        <source>Show or hide the sidebar (F9)</source>
        <translation>Afficher ou masquer la barre latérale (F9)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barre latérale</translation>
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
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in this conversation (Ctrl+F)</source>
        <translation>Rechercher dans cette conversation (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>tincan::Check</name>
    <message>
        <source>FAILED: waited in vain for %1</source>
        <translation>ÉCHEC&#xa0;: attente vaine de %1</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed</source>
        <translation>%1 réussis, %2 échoués</translation>
    </message>
</context>
<context>
    <name>tincan::CheckTalk</name>
    <message numerus="yes">
        <source>%1... (%n bytes)</source>
        <translation>
            <numerusform>%1... (%n octet)</numerusform>
            <numerusform>%1... (%n octets)</numerusform>
        </translation>
    </message>
    <message>
        <source>the end of the conversation</source>
        <translation>la fin de la conversation</translation>
    </message>
    <message>
        <source>the answer &apos;%1&apos;, of which came &apos;%2&apos;</source>
        <translation>la réponse «&#xa0;%1&#xa0;», dont il est arrivé «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>started on %1</source>
        <translation>lancé sur %1</translation>
    </message>
    <message>
        <source>started, comes from %1</source>
        <translation>lancé, vient de %1</translation>
    </message>
    <message>
        <source>FAILED to start: %1</source>
        <translation>ÉCHEC du lancement&#xa0;: %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 a rejoint la conversation</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 a quitté la conversation</translation>
    </message>
    <message>
        <source>has trouble: %1</source>
        <translation>a un problème&#xa0;: %1</translation>
    </message>
    <message>
        <source>says byebye, which ends it and is not sent</source>
        <translation>dit byebye, ce qui termine la conversation et n’est pas envoyé</translation>
    </message>
    <message>
        <source>could not send: %1</source>
        <translation>n’a pas pu envoyer&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 server  %2</source>
        <translation>serveur %1  %2</translation>
    </message>
    <message>
        <source>%1 client  %2</source>
        <translation>client %1   %2</translation>
    </message>
    <message>
        <source>FAILED: &apos;%1&apos; should have been answered by
  %2
but was read as
  %3
and answered by
  %4</source>
        <translation>ÉCHEC&#xa0;: «&#xa0;%1&#xa0;» aurait dû recevoir la réponse
  %2
mais a été lu comme
  %3
et a reçu la réponse
  %4</translation>
    </message>
    <message>
        <source>FAILED: the client ended too early: %1</source>
        <translation>ÉCHEC&#xa0;: le client s’est arrêté trop tôt&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tincan::CommandLine</name>
    <message>
        <source>Talk over TCP (the default).</source>
        <translation>Utiliser TCP (par défaut).</translation>
    </message>
    <message>
        <source>Talk over UDP.</source>
        <translation>Utiliser UDP.</translation>
    </message>
    <message>
        <source>Wait for others (the default).</source>
        <translation>Attendre les autres (par défaut).</translation>
    </message>
    <message>
        <source>Connect to a server.</source>
        <translation>Se connecter à un serveur.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>Client: the server&apos;s address or name. Server: the address to listen on, all by default.</source>
        <translation>Client&#xa0;: adresse ou nom du serveur. Serveur&#xa0;: adresse sur laquelle écouter, toutes par défaut.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>The port: 1314 for TCP and 520 for UDP by default. 0 lets the system choose (servers only).</source>
        <translation>Le port&#xa0;: 1314 pour TCP et 520 pour UDP par défaut. 0 laisse le système choisir (serveurs seulement).</translation>
    </message>
    <message>
        <source>Start at once.</source>
        <translation>Lancer immédiatement.</translation>
    </message>
    <message>
        <source>book|off|template</source>
        <translation>book|off|modèle</translation>
    </message>
    <message>
        <source>How a server answers: as in the book (the default), not at all, or with this text, in which {text}, {literal}, {time}, {peer} and {count} are filled in.</source>
        <translation>Comment un serveur répond&#xa0;: selon le livre de cours (par défaut), pas du tout, ou avec ce texte, dans lequel {text}, {literal}, {time}, {peer} et {count} sont remplacés.</translation>
    </message>
    <message>
        <source>Answers a second to one peer above which answering pauses. 0 lifts the limit.</source>
        <translation>Nombre maximal de réponses par seconde à un même correspondant&#xa0;; au-delà, les réponses sont mises en pause. 0 supprime la limite.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>Send this once somebody is there. May be repeated.</source>
        <translation>Envoyer ce texte dès que quelqu’un est là. Peut être répété.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Append what happens to this file, one JSON object a line.</source>
        <translation>Ajouter ce qui se passe à la fin de ce fichier, un objet JSON par ligne.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>End after this time.</source>
        <translation>Terminer après ce délai.</translation>
    </message>
    <message>
        <source>Let the book&apos;s four programs talk to each other, print what they say, and end. Needs no display.</source>
        <translation>Faire parler entre eux les quatre programmes du livre de cours, afficher ce qu’ils disent, puis terminer. N’a pas besoin d’écran.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Keep a set of settings of its own under this name.</source>
        <translation>Conserver des réglages séparés sous ce nom.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>The language of the window, such as en or zh_CN.</source>
        <translation>La langue de la fenêtre, par exemple en ou zh_CN.</translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Say this.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Talk on your own network, with nothing in between.</source>
        <translation>Discutez sur votre propre réseau, sans intermédiaire.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an option; tincan --help shows them all</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une option&#xa0;; tincan --help les montre toutes</translation>
    </message>
    <message>
        <source>--%1 needs a value</source>
        <translation>--%1 nécessite une valeur</translation>
    </message>
    <message>
        <source>--%1 is there twice</source>
        <translation>--%1 est présent deux fois</translation>
    </message>
    <message>
        <source>--host needs the address or the name of the server</source>
        <translation>--host nécessite l’adresse ou le nom du serveur</translation>
    </message>
    <message>
        <source>--port 0 lets the system choose, which only a server can do; a client needs its server&apos;s port</source>
        <translation>--port 0 laisse le système choisir, ce que seul un serveur peut faire&#xa0;; un client a besoin du port de son serveur</translation>
    </message>
    <message>
        <source>--reply needs book, off, or the text of the answer</source>
        <translation>--reply nécessite book, off ou le texte de la réponse</translation>
    </message>
    <message>
        <source>--send needs a text: an empty message is not sent</source>
        <translation>--send nécessite un texte&#xa0;: un message vide n’est pas envoyé</translation>
    </message>
    <message>
        <source>--log needs the name of a file</source>
        <translation>--log nécessite le nom d’un fichier</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a name for a profile: 1 to 32 letters A-Z, digits, - and _</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de profil&#xa0;: de 1 à 32 lettres A-Z, chiffres, - et _</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the code of a language, such as en or zh_CN</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code de langue comme en ou zh_CN</translation>
    </message>
    <message>
        <source>--language: there are no words in &apos;%1&apos;, only in: %2</source>
        <translation>--language&#xa0;: il n’y a pas de textes en «&#xa0;%1&#xa0;», seulement en&#xa0;: %2</translation>
    </message>
    <message>
        <source>--%1 needs a number from %2 to %3, not &apos;%4&apos;</source>
        <translation>--%1 nécessite un nombre de %2 à %3, et non «&#xa0;%4&#xa0;»</translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other</source>
        <translation>--%1 et --%2 s’excluent mutuellement</translation>
    </message>
    <message>
        <source>--log: cannot write %1: %2</source>
        <translation>--log&#xa0;: impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no display for a window (neither DISPLAY nor WAYLAND_DISPLAY is set); tincan --check needs none</source>
        <translation>pas d’écran pour une fenêtre (ni DISPLAY ni WAYLAND_DISPLAY n’est défini)&#xa0;; tincan --check n’en a pas besoin</translation>
    </message>
    <message>
        <source>the log %1 ends here: %2</source>
        <translation>le journal %1 s’arrête ici&#xa0;: %2</translation>
    </message>
    <message>
        <source>the settings could not be saved in %1</source>
        <translation>les réglages n’ont pas pu être enregistrés dans %1</translation>
    </message>
    <message>
        <source>Begin in the tray, if the settings keep the program running there when closed.</source>
        <translation>Commencer dans la zone de notification, si le programme y reste après la fermeture (voir les paramètres).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be saved in the history</source>
        <translation>
            <numerusform>%Ln message n’a pas pu être enregistré dans l’historique</numerusform>
            <numerusform>%Ln messages n’ont pas pu être enregistrés dans l’historique</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::Composer</name>
    <message>
        <source>%1 B, may be split (over %2)</source>
        <translation>%1 o, peut être divisé (plus de %2)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Envoyer (Entrée)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Écrivez un message</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Message à %1</translation>
    </message>
    <message>
        <source>Choose whom to write to</source>
        <translation>Choisissez à qui écrire</translation>
    </message>
    <message>
        <source>%1 left. Choose whom to write to.</source>
        <translation>%1 a quitté la conversation. Choisissez à qui écrire.</translation>
    </message>
    <message>
        <source>%1 of at most %2 B</source>
        <translation>%1 sur %2 o au maximum</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the pasted text</source>
        <translation>Retirer le texte collé</translation>
    </message>
    <message>
        <source>The pasted text (%1 characters) has very long lines: it can be sent, not edited here.</source>
        <translation>Le texte collé (%1 caractères) contient des lignes très longues&#xa0;: il peut être envoyé, mais pas modifié ici.</translation>
    </message>
</context>
<context>
    <name>tincan::Conductor</name>
    <message>
        <source>Not sent: %1 left. Choose whom to write to.</source>
        <translation>Non envoyé&#xa0;: %1 a quitté la conversation. Choisissez à qui écrire.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>everyone</source>
        <comment>Message everyone</comment>
        <translation>tout le monde</translation>
    </message>
</context>
<context>
    <name>tincan::ConnectionForm</name>
    <message>
        <source>Already in use</source>
        <translation>Déjà utilisé</translation>
    </message>
    <message>
        <source>Needs administrator rights</source>
        <translation>Exige des droits d’administrateur</translation>
    </message>
    <message>
        <source>Reserved by the system</source>
        <translation>Réservé par le système</translation>
    </message>
    <message>
        <source>Not an address of this computer</source>
        <translation>Ce n’est pas une adresse de cet ordinateur</translation>
    </message>
    <message>
        <source>This is not an address and not a name</source>
        <translation>Ce n’est ni une adresse ni un nom</translation>
    </message>
    <message>
        <source>No computer with this name was found</source>
        <translation>Aucun ordinateur de ce nom n’a été trouvé</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Start server</source>
        <translation>Lancer le &amp;serveur</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>Opening...</source>
        <translation>Ouverture...</translation>
    </message>
    <message>
        <source>Starting...</source>
        <translation>Lancement...</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>Connexion...</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
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
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Pro&amp;tocol</source>
        <translation>Pro&amp;tocole</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>Rôl&amp;e</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annul&amp;er</translation>
    </message>
</context>
<context>
    <name>tincan::ConversationsModel</name>
    <message>
        <source>in a window</source>
        <translation>dans une fenêtre</translation>
    </message>
</context>
<context>
    <name>tincan::DesktopPage</name>
    <message>
        <source>Show &amp;notifications</source>
        <translation>Afficher les &amp;notifications</translation>
    </message>
    <message>
        <source>With what was &amp;written</source>
        <translation>Avec le te&amp;xte du message</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when closed</source>
        <translation>&amp;Continuer dans la zone de notification après la fermeture</translation>
    </message>
    <message>
        <source>The last window hides there, and its conversation goes on.</source>
        <translation>La dernière fenêtre s’y cache, et sa conversation continue.</translation>
    </message>
    <message>
        <source>There is no tray on this desktop, so closing ends the program.</source>
        <translation>Ce bureau n’a pas de zone de notification : fermer termine le programme.</translation>
    </message>
    <message>
        <source>Start with the s&amp;ystem</source>
        <translation>Démarrer avec le &amp;système</translation>
    </message>
    <message>
        <source>That could not be changed: %1. Change it in the settings of the system.</source>
        <translation>Impossible de changer cela : %1. Changez-le dans les paramètres du système.</translation>
    </message>
</context>
<context>
    <name>tincan::EmptyList</name>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No messages contain &quot;%1&quot;.</source>
        <translation>Aucun message ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>No conversation is like that. Choose &quot;All&quot; above to see the others.</source>
        <translation>Aucune conversation ne correspond. Choisissez «&#xa0;Tout&#xa0;» ci-dessus pour voir les autres.</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>Rien de conservé pour l’instant</translation>
    </message>
    <message>
        <source>The history is off</source>
        <translation>L’historique est désactivé</translation>
    </message>
    <message>
        <source>What is said in a window is kept here, on this computer only.</source>
        <translation>Ce qui se dit dans une fenêtre est conservé ici, sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>What is said is gone when its window is closed.</source>
        <translation>Ce qui se dit disparaît à la fermeture de sa fenêtre.</translation>
    </message>
    <message>
        <source>No messages contain &quot;%1&quot; while &quot;%2&quot; is chosen above.</source>
        <translation>Aucun message ne contient «&#xa0;%1&#xa0;» tant que «&#xa0;%2&#xa0;» est choisi ci-dessus.</translation>
    </message>
</context>
<context>
    <name>tincan::EmptyState</name>
    <message>
        <source>&amp;Wait for someone</source>
        <translation>Attendre &amp;quelqu’un</translation>
    </message>
    <message>
        <source>Co&amp;nnect to someone</source>
        <translation>Se co&amp;nnecter à quelqu’un</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the invitation</source>
        <translation>Copier l’invitation</translation>
    </message>
    <message>
        <source>Talk on your own network</source>
        <translation>Discutez sur votre propre réseau</translation>
    </message>
    <message>
        <source>One of you waits, the other connects. No server in between, no account.</source>
        <translation>L’un attend, l’autre se connecte. Pas de serveur intermédiaire, pas de compte.</translation>
    </message>
    <message>
        <source>Say hello</source>
        <translation>Dites bonjour</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Rien n’a encore été dit.</translation>
    </message>
    <message>
        <source>Waiting for the other person</source>
        <translation>En attente de l’autre personne</translation>
    </message>
    <message>
        <source>They choose Client and enter %1, port %2.</source>
        <translation>L’autre personne choisit «&#xa0;Client&#xa0;» et saisit %1, port %2.</translation>
    </message>
    <message>
        <source>They choose UDP, Client and enter %1, port %2.</source>
        <translation>L’autre personne choisit «&#xa0;UDP&#xa0;», «&#xa0;Client&#xa0;» et saisit %1, port %2.</translation>
    </message>
    <message>
        <source>Only programs on this computer can connect.</source>
        <translation>Seuls les programmes de cet ordinateur peuvent se connecter.</translation>
    </message>
    <message>
        <source>Nobody comes? This computer&apos;s firewall must let Tincan in.</source>
        <translation>Personne ne vient&#xa0;? Le pare-feu de cet ordinateur doit laisser passer Tincan.</translation>
    </message>
    <message>
        <source>Practise on this comp&amp;uter</source>
        <translation>S’exercer sur cet ord&amp;inateur</translation>
    </message>
    <message>
        <source>Are they waiting too? Only one of you starts.</source>
        <translation>L’autre personne attend aussi&#xa0;? Un seul de vous deux lance le serveur.</translation>
    </message>
    <message>
        <source>Con&amp;nect to them instead</source>
        <translation>Se co&amp;nnecter plutôt</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>Cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy this computer&apos;s address</source>
        <translation>Copier l’adresse de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>tincan::ErrorText</name>
    <message>
        <source>Port %1 is already in use on this computer, perhaps by another server.</source>
        <translation>Le port %1 est déjà utilisé sur cet ordinateur, peut-être par un autre serveur.</translation>
    </message>
    <message>
        <source>Port %1 needs administrator rights here, like every port below 1024.</source>
        <translation>Le port %1 exige ici des droits d’administrateur, comme tout port inférieur à 1024.</translation>
    </message>
    <message>
        <source>The system keeps port %1 for itself. Choose another one.</source>
        <translation>Le système garde le port %1 pour lui. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer.</source>
        <translation>%1 n’est pas une adresse de cet ordinateur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an address nor a computer&apos;s name.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une adresse ni le nom d’un ordinateur.</translation>
    </message>
    <message>
        <source>No computer with the name &quot;%1&quot; was found.</source>
        <translation>Aucun ordinateur nommé «&#xa0;%1&#xa0;» n’a été trouvé.</translation>
    </message>
    <message>
        <source>There is no way to %1 from here. Check that both computers are on the same network.</source>
        <translation>Aucun chemin ne mène d’ici à %1. Vérifiez que les deux ordinateurs sont sur le même réseau.</translation>
    </message>
    <message>
        <source>%1 did not answer for 10 s. Check the address, that both are on the same network, and the firewall there.</source>
        <translation>%1 n’a pas répondu pendant 10 s. Vérifiez l’adresse, que les deux ordinateurs sont sur le même réseau, et le pare-feu de l’autre.</translation>
    </message>
    <message>
        <source>The connection to %1 came back to itself: nothing is listening there.</source>
        <translation>La connexion à %1 est revenue à elle-même&#xa0;: aucun programme n’écoute à cette adresse.</translation>
    </message>
    <message>
        <source>This program has as many connections and files open as the system allows.</source>
        <translation>Ce programme a autant de connexions et de fichiers ouverts que le système le permet.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Vous avez annulé.</translation>
    </message>
    <message>
        <source>%1 reports that nothing listens on port %2. At least one message was lost.</source>
        <translation>%1 signale qu’aucun programme n’écoute sur le port %2. Au moins un message a été perdu.</translation>
    </message>
    <message>
        <source>Nothing is listening at %1.</source>
        <translation>Aucun programme n’écoute sur %1.</translation>
    </message>
    <message>
        <source>%1 ended the conversation.</source>
        <translation>%1 a terminé la conversation.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut off.</source>
        <translation>La connexion à %1 a été coupée.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>La connexion à %1 a été perdue.</translation>
    </message>
    <message>
        <source>%1 does not read what it is sent. The connection was closed.</source>
        <translation>%1 ne lit pas ce qu’on lui envoie. La connexion a été fermée.</translation>
    </message>
    <message>
        <source>%1 was turned away: too many are connected already.</source>
        <translation>%1 a été refusé&#xa0;: il y a déjà trop de connexions.</translation>
    </message>
    <message>
        <source>%1 was turned away: too many are connected from this address already.</source>
        <translation>%1 a été refusé&#xa0;: il y a déjà trop de connexions depuis cette adresse.</translation>
    </message>
    <message>
        <source>%1 was silent for long and made room for others.</source>
        <translation>%1 n’a rien dit depuis longtemps et a laissé la place à d’autres.</translation>
    </message>
    <message>
        <source>You ended the conversation.</source>
        <translation>Vous avez terminé la conversation.</translation>
    </message>
    <message>
        <source>%1 ended the conversation with an empty message.</source>
        <translation>%1 a terminé la conversation par un message vide.</translation>
    </message>
    <message>
        <source>Not sent: nobody is connected. Your text stays.</source>
        <translation>Non envoyé&#xa0;: personne n’est connecté. Votre texte est conservé.</translation>
    </message>
    <message>
        <source>Not sent: nobody is there. Your text stays.</source>
        <translation>Non envoyé&#xa0;: il n’y a personne. Votre texte est conservé.</translation>
    </message>
    <message>
        <source>Not sent: the message is too large. Your text stays.</source>
        <translation>Non envoyé&#xa0;: le message est trop volumineux. Votre texte est conservé.</translation>
    </message>
    <message>
        <source>&apos;byebye&apos; ended the conversation and was not sent.</source>
        <translation>«&#xa0;byebye&#xa0;» a terminé la conversation et n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>It ended.</source>
        <translation>La conversation est terminée.</translation>
    </message>
    <message>
        <source>Listening failed with the system&apos;s error %1.</source>
        <translation>L’écoute a échoué&#xa0;: erreur système %1.</translation>
    </message>
    <message>
        <source>Connecting failed with the system&apos;s error %1.</source>
        <translation>La connexion a échoué&#xa0;: erreur système %1.</translation>
    </message>
    <message>
        <source>The network reported the system&apos;s error %1.</source>
        <translation>Le réseau a signalé l’erreur système %1.</translation>
    </message>
    <message>
        <source>The conversation ended with the system&apos;s error %1.</source>
        <translation>La conversation s’est terminée par l’erreur système %1.</translation>
    </message>
    <message>
        <source>Sending failed with the system&apos;s error %1.</source>
        <translation>L’envoi a échoué&#xa0;: erreur système %1.</translation>
    </message>
    <message>
        <source>%1 reaches everyone on the network. Tincan writes to it only if you allow broadcast.</source>
        <translation>%1 atteint tout le monde sur le réseau. Tincan n’y écrit que si vous autorisez la diffusion.</translation>
    </message>
    <message>
        <source>%1 does not read what it is sent. Until it does, nothing is read from it either.</source>
        <translation>%1 ne lit pas ce qu’on lui envoie. Tant que c’est le cas, rien n’est lu de sa part non plus.</translation>
    </message>
</context>
<context>
    <name>tincan::ExportBar</name>
    <message>
        <source>Exporting: %1 %</source>
        <translation>Exportation&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Export &amp;all...</source>
        <translation>&amp;Tout exporter...</translation>
    </message>
    <message>
        <source>Save all conversations to one file</source>
        <translation>Enregistrer toutes les conversations dans un seul fichier</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Annuler l’exportation</translation>
    </message>
</context>
<context>
    <name>tincan::FilterBar</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
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
        <translation>Protocole</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>tincan::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <comment>hits of a search</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Recherche...</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Find in messages</source>
        <translation>Rechercher dans les messages</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Older (Enter, F3)</source>
        <translation>Plus ancien (Entrée, F3)</translation>
    </message>
    <message>
        <source>Older hit</source>
        <translation>Résultat plus ancien</translation>
    </message>
    <message>
        <source>Newer (Shift+Enter, Shift+F3)</source>
        <translation>Plus récent (Maj+Entrée, Maj+F3)</translation>
    </message>
    <message>
        <source>Newer hit</source>
        <translation>Résultat plus récent</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
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
        <translation>Personne ne vient&#xa0;?</translation>
    </message>
    <message>
        <source>Both computers must be on the same network; a guest network often keeps its computers apart. Then the firewall of the computer that waits must let %1 port %2 in.</source>
        <translation>Les deux ordinateurs doivent être sur le même réseau&#xa0;; un réseau invité isole souvent ses ordinateurs les uns des autres. Ensuite, le pare-feu de l’ordinateur qui attend doit laisser passer le port %1 %2.</translation>
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
        <translation>Linux avec ufw (Ubuntu, Mint)</translation>
    </message>
    <message>
        <source>Linux with firewalld (Fedora, openSUSE)</source>
        <translation>Linux avec firewalld (Fedora, openSUSE)</translation>
    </message>
    <message>
        <source>When Windows asks, allow Tincan on private networks. If it does not ask, open a terminal as administrator and enter:</source>
        <translation>Quand Windows le demande, autorisez Tincan sur les réseaux privés. S’il ne demande rien, ouvrez un terminal en tant qu’administrateur et saisissez&#xa0;:</translation>
    </message>
    <message>
        <source>When macOS asks, allow incoming connections. If it does not ask, open System Settings, Network, Firewall, Options, and allow Tincan.</source>
        <translation>Quand macOS le demande, autorisez les connexions entrantes. S’il ne demande rien, ouvrez Réglages Système, Réseau, Coupe-feu, Options et autorisez Tincan.</translation>
    </message>
    <message>
        <source>In a terminal:</source>
        <translation>Dans un terminal&#xa0;:</translation>
    </message>
    <message>
        <source>In a terminal; it holds until the firewall starts again:</source>
        <translation>Dans un terminal&#xa0;; valable jusqu’au redémarrage du pare-feu&#xa0;:</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation>Commande pour %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>Copier la commande pour %1</translation>
    </message>
</context>
<context>
    <name>tincan::FreedesktopWay</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>tincan::FullTextWindow</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryExport</name>
    <message>
        <source>The export is done: %1</source>
        <translation>L’exportation est terminée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The history could not be exported as %1: %2. Export it again, or to another place.</source>
        <translation>L’historique n’a pas pu être exporté sous %1&#xa0;: %2. Exportez-le de nouveau ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Export the conversation as</source>
        <translation>Exporter la conversation sous</translation>
    </message>
    <message>
        <source>Export all conversations as</source>
        <translation>Exporter toutes les conversations sous</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryList</name>
    <message numerus="yes">
        <source>%Ln hit(s) so far</source>
        <translation>
            <numerusform>%Ln résultat jusqu’ici</numerusform>
            <numerusform>%Ln résultats jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Recherche...</translation>
    </message>
    <message>
        <source>More than %1 hits. The newest are shown.</source>
        <translation>Plus de %1 résultats. Les plus récents sont affichés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Past conversations</source>
        <translation>Conversations passées</translation>
    </message>
    <message>
        <source>Messages that were found</source>
        <translation>Messages trouvés</translation>
    </message>
    <message>
        <source>The history is off: what is said now is not kept.</source>
        <translation>L’historique est désactivé&#xa0;: ce qui se dit maintenant n’est pas conservé.</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>&amp;Réglages...</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryPage</name>
    <message>
        <source>Forget conversations?</source>
        <translation>Oublier des conversations&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) ended longer ago than that. They are deleted from this computer now and cannot be brought back.</source>
        <translation>
            <numerusform>%Ln conversation est plus ancienne. Elle va être supprimée de cet ordinateur et ne pourra pas être récupérée.</numerusform>
            <numerusform>%Ln conversations sont plus anciennes. Elles vont être supprimées de cet ordinateur et ne pourront pas être récupérées.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>Effacer l’historique&#xa0;?</translation>
    </message>
    <message>
        <source>All past conversations are deleted from this computer, those in files that were set aside too, and cannot be brought back. Conversations in open windows stay.</source>
        <translation>Toutes les conversations passées seront supprimées de cet ordinateur, y compris celles des fichiers mis de côté, et ne pourront pas être récupérées. Les conversations des fenêtres ouvertes restent.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>&amp;Keep what is said</source>
        <translation>&amp;Conserver les conversations</translation>
    </message>
    <message>
        <source>On this computer only, not encrypted. Without it, what was said is gone with its window, and the oldest of it sooner if there is a lot.</source>
        <translation>Sur cet ordinateur seulement, sans chiffrement. Sinon, une conversation disparaît avec sa fenêtre, et le plus ancien plus tôt si elle devient très longue.</translation>
    </message>
    <message>
        <source>&amp;Forget conversations after this many days</source>
        <translation>&amp;Oublier les conversations après ce nombre de jours</translation>
    </message>
    <message>
        <source>Days until a conversation is forgotten</source>
        <translation>Nombre de jours avant l’oubli d’une conversation</translation>
    </message>
    <message>
        <source>&amp;Clear history...</source>
        <translation>Effacer l’h&amp;istorique...</translation>
    </message>
    <message>
        <source>K&amp;ept in the file</source>
        <translation>Conservé &amp;dans le fichier</translation>
    </message>
    <message>
        <source>File of the history</source>
        <translation>Fichier de l’historique</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryProblems</name>
    <message>
        <source>Past conversations could not be deleted: the disk is full. Make room, and it goes on by itself.</source>
        <translation>Des conversations passées n’ont pas pu être supprimées&#xa0;: le disque est plein. Libérez de la place, et la suppression reprendra d’elle-même.</translation>
    </message>
    <message>
        <source>Past conversations could not be deleted: %1 may not be written. Allow it, and it goes on by itself.</source>
        <translation>Des conversations passées n’ont pas pu être supprimées&#xa0;: l’écriture dans %1 n’est pas autorisée. Autorisez-la, et la suppression reprendra d’elle-même.</translation>
    </message>
    <message>
        <source>Past conversations could not be deleted: another program is using %1. Close that program, and it goes on by itself.</source>
        <translation>Des conversations passées n’ont pas pu être supprimées&#xa0;: un autre programme utilise %1. Fermez ce programme, et la suppression reprendra d’elle-même.</translation>
    </message>
    <message>
        <source>Past conversations could not be deleted: %1 cannot be opened. It is tried again by itself.</source>
        <translation>Des conversations passées n’ont pas pu être supprimées&#xa0;: impossible d’ouvrir %1. Une nouvelle tentative aura lieu d’elle-même.</translation>
    </message>
    <message>
        <source>Past conversations could not be deleted: %1. It is tried again by itself.</source>
        <translation>Des conversations passées n’ont pas pu être supprimées&#xa0;: %1. Une nouvelle tentative aura lieu d’elle-même.</translation>
    </message>
    <message>
        <source>The history could not be saved: the disk is full. Messages stay in memory. Make room, and they are saved by themselves.</source>
        <translation>L’historique n’a pas pu être enregistré&#xa0;: le disque est plein. Les messages restent en mémoire. Libérez de la place, et ils seront enregistrés d’eux-mêmes.</translation>
    </message>
    <message>
        <source>The history could not be saved: %1 may not be written. Messages stay in memory. Allow it, and they are saved by themselves.</source>
        <translation>L’historique n’a pas pu être enregistré&#xa0;: l’écriture dans %1 n’est pas autorisée. Les messages restent en mémoire. Autorisez-la, et ils seront enregistrés d’eux-mêmes.</translation>
    </message>
    <message>
        <source>The history could not be saved: another program is using %1. Messages stay in memory. Close that program, and they are saved by themselves.</source>
        <translation>L’historique n’a pas pu être enregistré&#xa0;: un autre programme utilise %1. Les messages restent en mémoire. Fermez ce programme, et ils seront enregistrés d’eux-mêmes.</translation>
    </message>
    <message>
        <source>The history could not be saved: %1 cannot be opened. Messages stay in memory. Move away what is in the place of that file or of its folder, or switch the history off in the settings.</source>
        <translation>L’historique n’a pas pu être enregistré&#xa0;: impossible d’ouvrir %1. Les messages restent en mémoire. Déplacez ce qui occupe la place de ce fichier ou de son dossier, ou désactivez l’historique dans les réglages.</translation>
    </message>
    <message>
        <source>The history could not be saved: %1. Messages stay in memory.</source>
        <translation>L’historique n’a pas pu être enregistré&#xa0;: %1. Les messages restent en mémoire.</translation>
    </message>
    <message>
        <source>The history was made by a newer Tincan. It is now called %1, and a new one has begun.</source>
        <translation>L’historique vient d’une version plus récente de Tincan. Il s’appelle maintenant %1, et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>The history could not be saved for too long: the oldest messages are being lost. Make it possible to save again, or save the conversation as a file (Ctrl+S).</source>
        <translation>L’historique n’a pas pu être enregistré pendant trop longtemps : les messages les plus anciens sont en train d’être perdus. Faites en sorte que l’enregistrement soit de nouveau possible, ou enregistrez la conversation dans un fichier (Ctrl+S).</translation>
    </message>
    <message numerus="yes">
        <source>The history was damaged, and a new one has begun. %Ln message(s) could be read and are in the new one. The damaged one is kept as %1: delete it if you do not need it.</source>
        <translation>
            <numerusform>L’historique était endommagé, et un nouveau a été commencé. %Ln message a pu être lu et se trouve dans le nouveau. L’historique endommagé est conservé sous le nom %1 : supprimez-le si vous n’en avez pas besoin.</numerusform>
            <numerusform>L’historique était endommagé, et un nouveau a été commencé. %Ln messages ont pu être lus et se trouvent dans le nouveau. L’historique endommagé est conservé sous le nom %1 : supprimez-le si vous n’en avez pas besoin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was damaged and could not be read. A new one has begun. The damaged one is kept as %1: delete it if you do not need it.</source>
        <translation>L’historique était endommagé et n’a pas pu être lu. Un nouveau a été commencé. L’historique endommagé est conservé sous le nom %1 : supprimez-le si vous n’en avez pas besoin.</translation>
    </message>
    <message>
        <source>The history could not be read: %1 cannot be opened.</source>
        <translation>L’historique n’a pas pu être lu&#xa0;: impossible d’ouvrir %1.</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryText</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Server on port %1</source>
        <translation>Serveur sur le port %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>people of a conversation</comment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
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
        <translation>C’est trop pour le presse-papiers. Exportez plutôt dans un fichier (Ctrl+S).</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>Supprimer cette conversation&#xa0;?</translation>
    </message>
    <message>
        <source>%1, is deleted from this computer and cannot be brought back. What the other end has kept stays there.</source>
        <comment>&apos;192.168.1.31, TCP server, port 1314, Today, 14:02 - 14:55, 12 messages&apos;</comment>
        <translation>%1&#xa0;: cette conversation sera supprimée de cet ordinateur et ne pourra pas être récupérée. Ce que le correspondant a conservé reste chez lui.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Tincan - History</source>
        <translation>Tincan - Historique</translation>
    </message>
    <message>
        <source>Choose a conversation to read it.</source>
        <translation>Choisissez une conversation pour la lire.</translation>
    </message>
    <message>
        <source>This conversation was deleted meanwhile or cannot be read.</source>
        <translation>Cette conversation a été supprimée entre-temps ou ne peut pas être lue.</translation>
    </message>
</context>
<context>
    <name>tincan::HitsModel</name>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
</context>
<context>
    <name>tincan::LinkDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>Ouvrir cette adresse&#xa0;?</translation>
    </message>
    <message>
        <source>A mail to this address will be begun:</source>
        <translation>Un nouveau courriel à cette adresse va s’ouvrir&#xa0;:</translation>
    </message>
    <message>
        <source>The browser will open a page of %1:</source>
        <translation>Le navigateur va ouvrir une page de %1&#xa0;:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>tincan::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>&amp;Horodatage</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minutes</translation>
    </message>
    <message>
        <source>&amp;Seconds</source>
        <translation>&amp;Secondes</translation>
    </message>
    <message>
        <source>Mi&amp;lliseconds</source>
        <translation>Mi&amp;llisecondes</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>New &amp;loopback pair</source>
        <translation>Nouvelle paire en boucle &amp;locale</translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation>Enregistrer &amp;sous...</translation>
    </message>
    <message>
        <source>&amp;End the conversation</source>
        <translation>&amp;Terminer la conversation</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>&amp;Réglages...</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout sélect&amp;ionner</translation>
    </message>
    <message>
        <source>&amp;Find...</source>
        <translation>&amp;Rechercher...</translation>
    </message>
    <message>
        <source>Find &amp;older</source>
        <translation>Résultat plus &amp;ancien</translation>
    </message>
    <message>
        <source>Find &amp;newer</source>
        <translation>Résultat &amp;plus récent</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Barre latérale</translation>
    </message>
    <message>
        <source>&amp;Next theme</source>
        <translation>Thème s&amp;uivant</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Oldest message</source>
        <translation>Message le plus a&amp;ncien</translation>
    </message>
    <message>
        <source>Ne&amp;west message</source>
        <translation>Message le plus &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>Zone &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <translation>Zone &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menu</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Tincan</source>
        <translation>À &amp;propos de Tincan</translation>
    </message>
    <message>
        <source>&amp;History...</source>
        <translation>&amp;Historique...</translation>
    </message>
</context>
<context>
    <name>tincan::MainWindow</name>
    <message>
        <source>me</source>
        <translation>moi</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>That is more than the clipboard should hold. Save it as a file instead (Ctrl+S).</source>
        <translation>C’est trop pour le presse-papiers. Enregistrez plutôt dans un fichier (Ctrl+S).</translation>
    </message>
    <message>
        <source>The conversation could not be saved as %1: %2. Choose another place and save it again.</source>
        <translation>La conversation n’a pas pu être enregistrée sous %1&#xa0;: %2. Choisissez un autre emplacement et enregistrez-la de nouveau.</translation>
    </message>
    <message>
        <source>Save the conversation as</source>
        <translation>Enregistrer la conversation sous</translation>
    </message>
</context>
<context>
    <name>tincan::MoreBox</name>
    <message>
        <source>&amp;More</source>
        <translation>P&amp;lus</translation>
    </message>
    <message>
        <source>Read size, line end and port of this side</source>
        <translation>Lecture max., fin de ligne et port local</translation>
    </message>
    <message>
        <source>Read size</source>
        <translation>Lecture max.</translation>
    </message>
    <message>
        <source> bytes</source>
        <comment>after a number in a field</comment>
        <translation> octets</translation>
    </message>
    <message>
        <source>Line end sent</source>
        <translation>Fin de ligne envoyée</translation>
    </message>
    <message>
        <source>None, as in the textbook</source>
        <translation>Aucune (livre de cours)</translation>
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
        <translation>Port local</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>port</comment>
        <translation>Quelconque</translation>
    </message>
    <message>
        <source>Read si&amp;ze</source>
        <translation>Lecture ma&amp;x.</translation>
    </message>
    <message>
        <source>Line &amp;end sent</source>
        <translation>Fin de li&amp;gne envoyée</translation>
    </message>
    <message>
        <source>Port of this s&amp;ide</source>
        <translation>Po&amp;rt local</translation>
    </message>
    <message>
        <source>Allow &amp;broadcast</source>
        <translation>A&amp;utoriser la diffusion</translation>
    </message>
    <message>
        <source>Write to everyone on the network: to 255.255.255.255, or to the network&apos;s own broadcast address</source>
        <translation>Écrire à tout le monde sur le réseau&#xa0;: à 255.255.255.255 ou à l’adresse de diffusion du réseau</translation>
    </message>
</context>
<context>
    <name>tincan::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Name for %1 (empty shows the address)</source>
        <translation>&amp;Nom pour %1 (vide&#xa0;: affiche l’adresse)</translation>
    </message>
</context>
<context>
    <name>tincan::NewPill</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest message (Ctrl+End)</source>
        <translation>Aller au message le plus récent (Ctrl+Fin)</translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>Aller au message le plus récent</translation>
    </message>
</context>
<context>
    <name>tincan::Notice</name>
    <message>
        <source>Answers to %1 are paused: it was answered too often.</source>
        <translation>Les réponses à %1 sont en pause&#xa0;: elles étaient trop fréquentes.</translation>
    </message>
    <message>
        <source>Answers to %1 go on.</source>
        <translation>Les réponses à %1 reprennent.</translation>
    </message>
    <message>
        <source>Connected from %1</source>
        <translation>Connecté depuis %1</translation>
    </message>
    <message>
        <source>Ready to write from %1</source>
        <translation>Prêt à écrire depuis %1</translation>
    </message>
    <message>
        <source>Server started on %1, waiting for clients to connect</source>
        <translation>Serveur lancé sur %1, en attente de clients</translation>
    </message>
    <message>
        <source>Server started on %1</source>
        <translation>Serveur lancé sur %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more joined</source>
        <comment>peers that came at once</comment>
        <translation>
            <numerusform>%Ln autre a rejoint la conversation</numerusform>
            <numerusform>%Ln autres ont rejoint la conversation</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Connecté à %1</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Écriture vers %1</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 a rejoint la conversation</translation>
    </message>
    <message>
        <source>First message from %1</source>
        <translation>Premier message de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more left</source>
        <comment>peers that went at once</comment>
        <translation>
            <numerusform>%Ln autre a quitté la conversation</numerusform>
            <numerusform>%Ln autres ont quitté la conversation</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 a quitté la conversation</translation>
    </message>
    <message>
        <source>This row could not be read from the history.</source>
        <translation>Cette ligne n’a pas pu être lue dans l’historique.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be saved in the history and are lost.</source>
        <translation>
            <numerusform>%Ln message n’a pas pu être enregistré dans l’historique et est perdu.</numerusform>
            <numerusform>%Ln messages n’ont pas pu être enregistrés dans l’historique et sont perdus.</numerusform>
        </translation>
    </message>
    <message>
        <source>You disconnected %1</source>
        <translation>Vous avez déconnecté %1</translation>
    </message>
</context>
<context>
    <name>tincan::PastConversation</name>
    <message>
        <source>&amp;Back</source>
        <translation>Ret&amp;our</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in this conversation (Ctrl+F)</source>
        <translation>Rechercher dans cette conversation (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exporter...</translation>
    </message>
    <message>
        <source>Save this conversation to a file (Ctrl+S)</source>
        <translation>Enregistrer cette conversation dans un fichier (Ctrl+S)</translation>
    </message>
    <message>
        <source>&amp;Delete...</source>
        <translation>&amp;Supprimer...</translation>
    </message>
    <message>
        <source>It is open in a window. Close that window first.</source>
        <translation>Elle est ouverte dans une fenêtre. Fermez d’abord cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>tincan::PeersModel</name>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>answers paused</source>
        <translation>réponses en pause</translation>
    </message>
    <message>
        <source>not received</source>
        <translation>réception suspendue</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>en sourdine</translation>
    </message>
</context>
<context>
    <name>tincan::PeersView</name>
    <message>
        <source>&amp;Name...</source>
        <translation>&amp;Nom...</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copier l’adresse</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Expéditeurs</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation>À qui écrire</translation>
    </message>
    <message>
        <source>No one here yet. You can write to someone once they have written to you.</source>
        <translation>Personne pour l’instant. Vous pourrez écrire à quelqu’un une fois que cette personne vous aura écrit.</translation>
    </message>
    <message>
        <source>No one here yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n people. Each sees what the others write.</source>
        <translation>
            <numerusform>%n personne. Chacune voit ce que les autres écrivent.</numerusform>
            <numerusform>%n personnes. Chacune voit ce que les autres écrivent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people. They do not see each other.</source>
        <translation>
            <numerusform>%n personne.</numerusform>
            <numerusform>%n personnes. Elles ne se voient pas entre elles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends what one of them writes on to the others, with the name in front.</source>
        <translation>Relaie aux autres ce qu’écrit chaque personne, précédé de son nom.</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>Mettre en &amp;sourdine</translation>
    </message>
    <message>
        <source>No alert, and no number in the title, for this address</source>
        <translation>Ni alerte ni nombre dans le titre pour cette adresse</translation>
    </message>
    <message>
        <source>&amp;Pause receiving</source>
        <translation>Sus&amp;pendre la réception</translation>
    </message>
    <message>
        <source>&amp;Receive again</source>
        <translation>Re&amp;prendre la réception</translation>
    </message>
    <message>
        <source>Resume &amp;answers</source>
        <translation>&amp;Reprendre les réponses</translation>
    </message>
    <message>
        <source>&amp;Write to...</source>
        <translation>É&amp;crire à...</translation>
    </message>
    <message>
        <source>Writes to an address that has not written to you</source>
        <translation>Écrit à une adresse qui ne vous a pas encore écrit</translation>
    </message>
    <message>
        <source>Do not pass &amp;on</source>
        <translation>Ne pas rela&amp;yer</translation>
    </message>
    <message>
        <source>Pass &amp;on</source>
        <translation>Rela&amp;yer</translation>
    </message>
</context>
<context>
    <name>tincan::Presence</name>
    <message>
        <source>New message from %1</source>
        <translation>Nouveau message de %1</translation>
    </message>
    <message>
        <source>Empty message</source>
        <translation>Message vide</translation>
    </message>
    <message>
        <source>Tincan keeps running</source>
        <translation>Tincan continue</translation>
    </message>
    <message>
        <source>Click its icon in the tray to open the window again, or choose Quit from its menu.</source>
        <translation>Cliquez sur son icône dans la zone de notification pour rouvrir la fenêtre, ou choisissez Quitter dans son menu.</translation>
    </message>
</context>
<context>
    <name>tincan::Problems</name>
    <message>
        <source>Port 520 needs administrator rights here, so this server uses %1. Tell the others.</source>
        <translation>Le port 520 exige ici des droits d’administrateur&#xa0;: ce serveur utilise donc %1. Prévenez les autres.</translation>
    </message>
    <message>
        <source>Answers to %1 are paused: it was answered more often than a person asks.</source>
        <translation>Les réponses à %1 sont en pause&#xa0;: aucune personne ne pose autant de questions.</translation>
    </message>
    <message>
        <source>%1 is sending %2 messages/s.</source>
        <translation>%1 envoie %2 messages/s.</translation>
    </message>
    <message>
        <source>Nothing is received from %1 at the moment.</source>
        <translation>Rien n’est reçu de %1 pour le moment.</translation>
    </message>
    <message>
        <source>The oldest messages are being dropped: the history does not keep them, and there is no more room in memory. Save the conversation as a file (Ctrl+S), or switch the history on in the settings.</source>
        <translation>Les messages les plus anciens sont en train de disparaître : l’historique ne les conserve pas, et il n’y a plus de place en mémoire. Enregistrez la conversation dans un fichier (Ctrl+S), ou activez l’historique dans les réglages.</translation>
    </message>
</context>
<context>
    <name>tincan::Question</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>tincan::Remedy</name>
    <message>
        <source>Connect to it</source>
        <translation>S’y connecter</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Essayer %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Connect again and send it</source>
        <translation>Se reconnecter et l’envoyer</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Listen on all addresses</source>
        <translation>Écouter sur toutes les adresses</translation>
    </message>
    <message>
        <source>Allow broadcast</source>
        <translation>Autoriser la diffusion</translation>
    </message>
    <message>
        <source>Pause receiving</source>
        <translation>Suspendre la réception</translation>
    </message>
    <message>
        <source>Receive again</source>
        <translation>Reprendre la réception</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Voir le dossier</translation>
    </message>
</context>
<context>
    <name>tincan::RepliesBox</name>
    <message>
        <source>Server received: {text}</source>
        <translation>Le serveur a reçu : {text}</translation>
    </message>
    <message>
        <source>The textbook&apos;s client waits for one answer to each message.</source>
        <translation>Le client du livre de cours attend une réponse à chaque message.</translation>
    </message>
    <message>
        <source>hello</source>
        <comment>an example of a message</comment>
        <translation>bonjour</translation>
    </message>
    <message>
        <source>&amp;Automatic answers</source>
        <translation>Réponses &amp;automatiques</translation>
    </message>
    <message>
        <source>Automatic answers</source>
        <translation>Réponses automatiques</translation>
    </message>
    <message>
        <source>Off, I write myself</source>
        <translation>Non, j’écris moi-même</translation>
    </message>
    <message>
        <source>As in the textbook</source>
        <translation>Selon le livre de cours</translation>
    </message>
    <message>
        <source>Custom...</source>
        <translation>Personnalisées...</translation>
    </message>
    <message>
        <source>Text of the automatic answers</source>
        <translation>Texte des réponses automatiques</translation>
    </message>
    <message>
        <source>{text}, {literal}, {time}, {peer} and {count} are filled in.</source>
        <translation>{text}, {literal}, {time}, {peer} et {count} sont remplacés.</translation>
    </message>
</context>
<context>
    <name>tincan::RowMenu</name>
    <message>
        <source>&amp;Open the address...</source>
        <translation>&amp;Ouvrir l’adresse...</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;text only</source>
        <translation>Copier le &amp;texte seulement</translation>
    </message>
    <message>
        <source>&amp;Reply to this peer only</source>
        <translation>&amp;Répondre à ce correspondant seulement</translation>
    </message>
    <message>
        <source>Show &amp;bytes</source>
        <translation>A&amp;fficher les octets</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation>Copier en &amp;hexadécimal</translation>
    </message>
    <message>
        <source>Copy as &amp;Python literal</source>
        <translation>Copier en littéral &amp;Python</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln octet</numerusform>
            <numerusform>%Ln octets</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <translation>Copier l’&amp;adresse</translation>
    </message>
</context>
<context>
    <name>tincan::RunningCard</name>
    <message>
        <source>TCP server</source>
        <translation>Serveur TCP</translation>
    </message>
    <message>
        <source>TCP client</source>
        <translation>Client TCP</translation>
    </message>
    <message>
        <source>UDP server</source>
        <translation>Serveur UDP</translation>
    </message>
    <message>
        <source>UDP client</source>
        <translation>Client UDP</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>Se déconnec&amp;ter</translation>
    </message>
</context>
<context>
    <name>tincan::SaveAs</name>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tableau pour un tableur (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines for a program (*.jsonl)</source>
        <translation>JSON Lines pour un programme (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>tincan::SessionText</name>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Starting...</source>
        <translation>Lancement...</translation>
    </message>
    <message>
        <source>Connecting to %1...</source>
        <translation>Connexion à %1...</translation>
    </message>
    <message>
        <source>Listening on TCP %1</source>
        <translation>À l’écoute sur TCP %1</translation>
    </message>
    <message>
        <source>Open on UDP %1</source>
        <translation>Ouvert sur UDP %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Connecté à %1</translation>
    </message>
    <message>
        <source>Writing to UDP %1</source>
        <translation>Écriture vers UDP %1</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>Connexion...</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>À l’écoute</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>not encrypted: others on this network may read along</source>
        <translation>non chiffré&#xa0;: d’autres personnes sur ce réseau peuvent lire</translation>
    </message>
</context>
<context>
    <name>tincan::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>&amp;Horodatage</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Text size of messages, in percent</source>
        <translation>Taille du texte des messages, en pourcentage</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horodatage</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisecondes</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Changes take effect at once, in all windows.</source>
        <translation>Les modifications prennent effet aussitôt, dans toutes les fenêtres.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>Notifications and &amp;desktop</source>
        <translation>Notifications et &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
</context>
<context>
    <name>tincan::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>The last sent text again, in the empty field</source>
        <translation>Reprendre le dernier texte envoyé, dans le champ vide</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Close what is open: the find bar, a notice, the sidebar</source>
        <translation>Fermer ce qui est ouvert&#xa0;: la barre de recherche, un avis, la barre latérale</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Champ suivant</translation>
    </message>
    <message>
        <source>Start or connect, in the connection form</source>
        <translation>Lancer ou se connecter, dans le formulaire de connexion</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Delete the chosen conversation</source>
        <translation>Supprimer la conversation choisie</translation>
    </message>
</context>
<context>
    <name>tincan::StatusLine</name>
    <message>
        <source>received %1 · %2/s</source>
        <translation>reçus %1 · %2/s</translation>
    </message>
    <message>
        <source>sent %1 · %2/s</source>
        <translation>envoyés %1 · %2/s</translation>
    </message>
    <message>
        <source>dropped %1</source>
        <translation>rejetés %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings are not saved: the folder cannot be written.</source>
        <translation>Les réglages ne sont pas enregistrés&#xa0;: impossible d’écrire dans le dossier.</translation>
    </message>
</context>
<context>
    <name>tincan::ThisComputer</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy this computer&apos;s address</source>
        <translation>Copier l’adresse de cet ordinateur</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Autres adresses</translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptModel</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Tincan answered by itself.</source>
        <translation>Tincan a répondu tout seul.</translation>
    </message>
    <message>
        <source>empty message</source>
        <translation>message vide</translation>
    </message>
    <message>
        <source>auto</source>
        <comment>mark of an automatic answer</comment>
        <translation>auto</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>relayé</translation>
    </message>
    <message>
        <source>auto?</source>
        <comment>mark of what is probably an automatic answer</comment>
        <translation>auto&#xa0;?</translation>
    </message>
    <message>
        <source>This looks like an automatic answer. It can be turned off at the other end.</source>
        <translation>Cela ressemble à une réponse automatique. Elle peut être désactivée à l’autre bout.</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>The connection ended in the middle of a character.</source>
        <translation>La connexion s’est terminée au milieu d’un caractère.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reads: TCP keeps no message borders</source>
        <translation>
            <numerusform>%Ln lecture&#xa0;: TCP ne conserve pas les limites des messages</numerusform>
            <numerusform>%Ln lectures&#xa0;: TCP ne conserve pas les limites des messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <translation>En attente d’envoi.</translation>
    </message>
    <message>
        <source>Sent. This peer does not confirm delivery.</source>
        <translation>Envoyé. Ce correspondant ne confirme pas la réception.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Non envoyé.</translation>
    </message>
    <message>
        <source>Not sent to %1. %2</source>
        <translation>Non envoyé à %1. %2</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Non envoyé. %1</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>Many reads in a row: TCP keeps no message borders</source>
        <translation>Nombreuses lectures à la suite&#xa0;: TCP ne conserve pas les limites des messages</translation>
    </message>
    <message>
        <source>Nobody is there any more.</source>
        <translation>Il n’y a plus personne.</translation>
    </message>
    <message>
        <source>The message is too large.</source>
        <translation>Le message est trop volumineux.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) arrived. A %2-byte read would have cut %1.</source>
        <translation>
            <numerusform>%Ln octet arrivé. Une lecture de %2 octets en aurait coupé %1.</numerusform>
            <numerusform>%Ln octets arrivés. Une lecture de %2 octets en aurait coupé %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptRow</name>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptSaver</name>
    <message>
        <source>a part of the conversation could not be read</source>
        <translation>une partie de la conversation n’a pas pu être lue</translation>
    </message>
    <message>
        <source>a conversation was deleted meanwhile or cannot be read</source>
        <translation>une conversation a été supprimée entre-temps ou ne peut pas être lue</translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptView</name>
    <message>
        <source>The whole message</source>
        <translation>Le message entier</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>tincan::TrayIcon</name>
    <message>
        <source>&amp;New conversation</source>
        <translation>&amp;Nouvelle conversation</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message numerus="yes">
        <source>Tincan: %n new messages</source>
        <translation>
            <numerusform>Tincan : %n nouveau message</numerusform>
            <numerusform>Tincan : %n nouveaux messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::UnsavedQuestion</name>
    <message>
        <source>Quit without saving?</source>
        <translation>Quitter sans enregistrer ?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) would be lost if you quit now.</source>
        <translation>
            <numerusform>%Ln message serait perdu si vous quittiez maintenant.</numerusform>
            <numerusform>%Ln messages seraient perdus si vous quittiez maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Quit without saving</source>
        <translation>&amp;Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>tincan::WriteToDialog</name>
    <message>
        <source>Write to</source>
        <translation>Écrire à</translation>
    </message>
    <message>
        <source>&amp;Address and port, such as 192.168.1.31:1520</source>
        <translation>&amp;Adresse et port, par exemple 192.168.1.31:1520</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>Adresse et port</translation>
    </message>
    <message>
        <source>This is not an address with a port. Names are not looked up here.</source>
        <translation>Ce n’est pas une adresse avec un port. Les noms ne sont pas recherchés ici.</translation>
    </message>
</context>
</TS>
