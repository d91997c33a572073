; SPDX-FileCopyrightText: 2026 The Tincan authors
; SPDX-License-Identifier: MIT
;
; The installer's own words; those of its pages come with NSIS. The languages are those of the program, and a person
; gets the one of Windows. translations/README.md says which wait for a native reader.

!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE SimpChinese
!insertmacro MUI_LANGUAGE German
!insertmacro MUI_LANGUAGE French
!insertmacro MUI_LANGUAGE Spanish
!insertmacro MUI_LANGUAGE Japanese
!insertmacro MUI_LANGUAGE PortugueseBR
!insertmacro MUI_LANGUAGE Russian
!insertmacro MUI_LANGUAGE Arabic

LangString text_welcome ${LANG_ENGLISH} "With Tincan, two people on one network talk with nothing in between.$\r$\n$\r$\nChoose Next to go on."
LangString text_running ${LANG_ENGLISH} "Tincan is still running. Close it, then choose Retry."
LangString text_too_old ${LANG_ENGLISH} "Tincan needs Windows 10, version 1809, or newer. There is no file of Tincan for this Windows: update Windows, or talk from here to a Tincan on another computer with Python, as its README shows."
LangString text_not_written ${LANG_ENGLISH} "The files could not be written to $INSTDIR. Nothing was changed. Make room there or choose another folder, then start Setup again."
LangString text_old_stays ${LANG_ENGLISH} "The Tincan that is installed could not be removed, so nothing was changed. Uninstall it in Windows Settings, then start Setup again."
LangString text_no_rule ${LANG_ENGLISH} "Windows Firewall took no rule for Tincan; Windows will ask at the first start."
LangString text_desktop ${LANG_ENGLISH} "Shortcut on the desktop"
LangString text_public ${LANG_ENGLISH} "Reachable on networks that Windows calls public"
LangString text_data_title ${LANG_ENGLISH} "Messages and settings"
LangString text_data_subtitle ${LANG_ENGLISH} "They stay for a later Tincan, unless you want them to go."
LangString text_data_delete ${LANG_ENGLISH} "&Also delete my messages and settings"

LangString text_welcome ${LANG_SIMPCHINESE} "有了 Tincan，同一网络上的两个人可以直接交谈，中间什么都没有。$\r$\n$\r$\n选择“下一步”继续。"
LangString text_running ${LANG_SIMPCHINESE} "Tincan 仍在运行。请关闭它，然后选择“重试”。"
LangString text_too_old ${LANG_SIMPCHINESE} "Tincan 需要 Windows 10 版本 1809 或更高版本。没有适用于此 Windows 的 Tincan 文件：请更新 Windows，或按照自述文件的说明，用 Python 与另一台电脑上的 Tincan 通信。"
LangString text_not_written ${LANG_SIMPCHINESE} "无法将文件写入 $INSTDIR。没有做任何更改。请腾出空间或选择其他文件夹，然后重新运行安装程序。"
LangString text_old_stays ${LANG_SIMPCHINESE} "无法移除已安装的 Tincan，因此没有做任何更改。请在 Windows 设置中卸载它，然后重新运行安装程序。"
LangString text_no_rule ${LANG_SIMPCHINESE} "Windows 防火墙没有接受 Tincan 的规则；首次启动时 Windows 会询问。"
LangString text_desktop ${LANG_SIMPCHINESE} "桌面快捷方式"
LangString text_public ${LANG_SIMPCHINESE} "在 Windows 标为“公用”的网络上也可被访问"
LangString text_data_title ${LANG_SIMPCHINESE} "消息和设置"
LangString text_data_subtitle ${LANG_SIMPCHINESE} "它们会留给以后的 Tincan 使用，除非您要删除它们。"
LangString text_data_delete ${LANG_SIMPCHINESE} "同时删除我的消息和设置(&A)"

LangString text_welcome ${LANG_GERMAN} "Mit Tincan sprechen zwei Menschen im selben Netzwerk miteinander, ohne etwas dazwischen.$\r$\n$\r$\nWeiter geht es mit „Weiter“."
LangString text_running ${LANG_GERMAN} "Tincan läuft noch. Bitte schließen Sie es und wählen Sie dann „Wiederholen“."
LangString text_too_old ${LANG_GERMAN} "Tincan braucht Windows 10, Version 1809, oder neuer. Für dieses Windows gibt es keine Tincan-Datei: Aktualisieren Sie Windows, oder sprechen Sie von hier mit Python mit einem Tincan auf einem anderen Computer, wie es die README-Datei zeigt."
LangString text_not_written ${LANG_GERMAN} "Die Dateien konnten nicht nach $INSTDIR geschrieben werden. Es wurde nichts verändert. Schaffen Sie dort Platz oder wählen Sie einen anderen Ordner, und starten Sie die Installation erneut."
LangString text_old_stays ${LANG_GERMAN} "Das installierte Tincan konnte nicht entfernt werden, daher wurde nichts verändert. Deinstallieren Sie es in den Windows-Einstellungen, und starten Sie die Installation erneut."
LangString text_no_rule ${LANG_GERMAN} "Die Windows-Firewall hat keine Regel für Tincan angenommen; Windows fragt beim ersten Start."
LangString text_desktop ${LANG_GERMAN} "Verknüpfung auf dem Desktop"
LangString text_public ${LANG_GERMAN} "In Netzwerken erreichbar, die Windows öffentlich nennt"
LangString text_data_title ${LANG_GERMAN} "Nachrichten und Einstellungen"
LangString text_data_subtitle ${LANG_GERMAN} "Sie bleiben für ein späteres Tincan erhalten, wenn Sie nichts anderes wünschen."
LangString text_data_delete ${LANG_GERMAN} "&Auch meine Nachrichten und Einstellungen löschen"

LangString text_welcome ${LANG_FRENCH} "Avec Tincan, deux personnes sur un même réseau se parlent sans rien entre elles.$\r$\n$\r$\nChoisissez Suivant pour continuer."
LangString text_running ${LANG_FRENCH} "Tincan est encore ouvert. Fermez-le, puis choisissez Recommencer."
LangString text_too_old ${LANG_FRENCH} "Tincan nécessite Windows 10, version 1809, ou plus récent. Il n’existe pas de fichier Tincan pour ce Windows : mettez Windows à jour, ou parlez d’ici, avec Python, à un Tincan sur un autre ordinateur, comme le montre le fichier README."
LangString text_not_written ${LANG_FRENCH} "Les fichiers n’ont pas pu être écrits dans $INSTDIR. Rien n’a été modifié. Libérez de la place ou choisissez un autre dossier, puis relancez l’installation."
LangString text_old_stays ${LANG_FRENCH} "Le Tincan installé n’a pas pu être supprimé ; rien n’a donc été modifié. Désinstallez-le dans les paramètres de Windows, puis relancez l’installation."
LangString text_no_rule ${LANG_FRENCH} "Le pare-feu Windows n’a pas accepté de règle pour Tincan ; Windows posera la question au premier démarrage."
LangString text_desktop ${LANG_FRENCH} "Raccourci sur le bureau"
LangString text_public ${LANG_FRENCH} "Joignable sur les réseaux que Windows dit publics"
LangString text_data_title ${LANG_FRENCH} "Messages et paramètres"
LangString text_data_subtitle ${LANG_FRENCH} "Ils restent pour un prochain Tincan, sauf si vous souhaitez les supprimer."
LangString text_data_delete ${LANG_FRENCH} "Supprimer &aussi mes messages et mes paramètres"

LangString text_welcome ${LANG_SPANISH} "Con Tincan, dos personas en una misma red hablan sin nada de por medio.$\r$\n$\r$\nElija Siguiente para continuar."
LangString text_running ${LANG_SPANISH} "Tincan sigue abierto. Ciérrelo y elija Reintentar."
LangString text_too_old ${LANG_SPANISH} "Tincan necesita Windows 10, versión 1809, o posterior. No hay ningún archivo de Tincan para este Windows: actualice Windows, o hable desde aquí, con Python, con un Tincan en otro equipo, como muestra el archivo README."
LangString text_not_written ${LANG_SPANISH} "No se pudieron escribir los archivos en $INSTDIR. No se ha cambiado nada. Libere espacio o elija otra carpeta y vuelva a iniciar la instalación."
LangString text_old_stays ${LANG_SPANISH} "No se pudo quitar el Tincan instalado, así que no se ha cambiado nada. Desinstálelo en la configuración de Windows y vuelva a iniciar la instalación."
LangString text_no_rule ${LANG_SPANISH} "El firewall de Windows no aceptó una regla para Tincan; Windows preguntará en el primer inicio."
LangString text_desktop ${LANG_SPANISH} "Acceso directo en el escritorio"
LangString text_public ${LANG_SPANISH} "Accesible en redes que Windows llama públicas"
LangString text_data_title ${LANG_SPANISH} "Mensajes y ajustes"
LangString text_data_subtitle ${LANG_SPANISH} "Se conservan para un Tincan posterior, a menos que quiera eliminarlos."
LangString text_data_delete ${LANG_SPANISH} "Eliminar t&ambién mis mensajes y ajustes"

LangString text_welcome ${LANG_JAPANESE} "Tincan なら、同じネットワークの二人が、間に何も挟まずに話せます。$\r$\n$\r$\n［次へ］を選んで続けてください。"
LangString text_running ${LANG_JAPANESE} "Tincan がまだ実行中です。終了してから［再試行］を選んでください。"
LangString text_too_old ${LANG_JAPANESE} "Tincan には Windows 10 バージョン 1809 以降が必要です。この Windows 用の Tincan のファイルはありません。Windows を更新するか、README にあるように、ここから Python で別のコンピューターの Tincan と通信してください。"
LangString text_not_written ${LANG_JAPANESE} "$INSTDIR にファイルを書き込めませんでした。何も変更されていません。空き容量を増やすか別のフォルダーを選んでから、セットアップをもう一度起動してください。"
LangString text_old_stays ${LANG_JAPANESE} "インストール済みの Tincan を削除できなかったため、何も変更されていません。Windows の設定でアンインストールしてから、セットアップをもう一度起動してください。"
LangString text_no_rule ${LANG_JAPANESE} "Windows ファイアウォールに Tincan の規則を追加できませんでした。初回起動時に Windows が確認します。"
LangString text_desktop ${LANG_JAPANESE} "デスクトップにショートカットを作成"
LangString text_public ${LANG_JAPANESE} "Windows がパブリックと呼ぶネットワークでも接続を受け付ける"
LangString text_data_title ${LANG_JAPANESE} "メッセージと設定"
LangString text_data_subtitle ${LANG_JAPANESE} "削除を選ばないかぎり、次の Tincan のために残ります。"
LangString text_data_delete ${LANG_JAPANESE} "メッセージと設定も削除する(&A)"

LangString text_welcome ${LANG_PORTUGUESEBR} "Com o Tincan, duas pessoas na mesma rede conversam sem nada no meio.$\r$\n$\r$\nEscolha Próximo para continuar."
LangString text_running ${LANG_PORTUGUESEBR} "O Tincan ainda está aberto. Feche-o e escolha Repetir."
LangString text_too_old ${LANG_PORTUGUESEBR} "O Tincan precisa do Windows 10, versão 1809, ou mais recente. Não há arquivo do Tincan para este Windows: atualize o Windows, ou converse daqui, com Python, com um Tincan em outro computador, como mostra o arquivo README."
LangString text_not_written ${LANG_PORTUGUESEBR} "Não foi possível gravar os arquivos em $INSTDIR. Nada foi alterado. Libere espaço ou escolha outra pasta e inicie a instalação novamente."
LangString text_old_stays ${LANG_PORTUGUESEBR} "Não foi possível remover o Tincan instalado; por isso, nada foi alterado. Desinstale-o nas configurações do Windows e inicie a instalação novamente."
LangString text_no_rule ${LANG_PORTUGUESEBR} "O Firewall do Windows não aceitou uma regra para o Tincan; o Windows perguntará na primeira vez."
LangString text_desktop ${LANG_PORTUGUESEBR} "Atalho na área de trabalho"
LangString text_public ${LANG_PORTUGUESEBR} "Acessível em redes que o Windows chama de públicas"
LangString text_data_title ${LANG_PORTUGUESEBR} "Mensagens e configurações"
LangString text_data_subtitle ${LANG_PORTUGUESEBR} "Elas ficam para um Tincan futuro, a menos que você queira excluí-las."
LangString text_data_delete ${LANG_PORTUGUESEBR} "Excluir t&ambém minhas mensagens e configurações"

LangString text_welcome ${LANG_RUSSIAN} "С Tincan двое в одной сети общаются напрямую, без посредников.$\r$\n$\r$\nНажмите «Далее», чтобы продолжить."
LangString text_running ${LANG_RUSSIAN} "Tincan ещё работает. Закройте его и нажмите «Повтор»."
LangString text_too_old ${LANG_RUSSIAN} "Для Tincan нужна Windows 10 версии 1809 или новее. Для этой Windows файла Tincan нет: обновите Windows или общайтесь отсюда через Python с Tincan на другом компьютере, как показано в файле README."
LangString text_not_written ${LANG_RUSSIAN} "Не удалось записать файлы в $INSTDIR. Ничего не изменено. Освободите место или выберите другую папку и запустите установку снова."
LangString text_old_stays ${LANG_RUSSIAN} "Не удалось удалить установленный Tincan, поэтому ничего не изменено. Удалите его в параметрах Windows и запустите установку снова."
LangString text_no_rule ${LANG_RUSSIAN} "Брандмауэр Windows не принял правило для Tincan; Windows спросит при первом запуске."
LangString text_desktop ${LANG_RUSSIAN} "Ярлык на рабочем столе"
LangString text_public ${LANG_RUSSIAN} "Доступен в сетях, которые Windows называет общедоступными"
LangString text_data_title ${LANG_RUSSIAN} "Сообщения и настройки"
LangString text_data_subtitle ${LANG_RUSSIAN} "Они останутся для следующего Tincan, если вы не захотите их удалить."
LangString text_data_delete ${LANG_RUSSIAN} "&Удалить также мои сообщения и настройки"

LangString text_welcome ${LANG_ARABIC} "مع Tincan يتحدث شخصان على شبكة واحدة دون أي وسيط.$\r$\n$\r$\nاختر «التالي» للمتابعة."
LangString text_running ${LANG_ARABIC} "ما زال Tincan يعمل. أغلقه ثم اختر «إعادة المحاولة»."
LangString text_too_old ${LANG_ARABIC} "يحتاج Tincan إلى Windows 10 الإصدار 1809 أو أحدث. لا يوجد ملف من Tincan لهذا الإصدار من Windows: حدِّث Windows، أو تواصل من هنا باستخدام Python مع Tincan على حاسوب آخر، كما يوضح ملف README."
LangString text_not_written ${LANG_ARABIC} "تعذّرت كتابة الملفات في $INSTDIR. لم يتغير شيء. وفّر مساحة أو اختر مجلدًا آخر، ثم شغّل برنامج الإعداد من جديد."
LangString text_old_stays ${LANG_ARABIC} "تعذّرت إزالة Tincan المثبَّت، لذلك لم يتغير شيء. أزله من إعدادات Windows، ثم شغّل برنامج الإعداد من جديد."
LangString text_no_rule ${LANG_ARABIC} "لم يقبل جدار حماية Windows قاعدةً لـ Tincan؛ سيسأل Windows عند أول تشغيل."
LangString text_desktop ${LANG_ARABIC} "اختصار على سطح المكتب"
LangString text_public ${LANG_ARABIC} "يمكن الوصول إليه في الشبكات التي يسميها Windows عامة"
LangString text_data_title ${LANG_ARABIC} "الرسائل والإعدادات"
LangString text_data_subtitle ${LANG_ARABIC} "تبقى لإصدار لاحق من Tincan، إلا إذا أردت حذفها."
LangString text_data_delete ${LANG_ARABIC} "احذف &أيضًا رسائلي وإعداداتي"
