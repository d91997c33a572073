<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>tincan::AboutDialog</name>
    <message>
        <source>About Tincan</source>
        <translation>Tincan について</translation>
    </message>
    <message>
        <source>Talk on your own network, with nothing in between, and see how TCP and UDP really behave.</source>
        <translation>自分のネットワークの中で、何も間に挟まずに会話できます。TCP と UDP の実際の動きも見られます。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>MIT ライセンスの自由ソフトウェアです。</translation>
    </message>
    <message>
        <source>Made with Qt %1, running on %2 (%3).</source>
        <translation>Qt %1 で作られ、%2 (%3) で動作しています。</translation>
    </message>
    <message>
        <source>Copy &amp;versions</source>
        <translation>バージョン情報をコピー(&amp;V)</translation>
    </message>
    <message>
        <source>For a report about a fault</source>
        <translation>不具合の報告に使えます</translation>
    </message>
</context>
<context>
    <name>tincan::AddressFields</name>
    <message>
        <source>Port must be 1-65535</source>
        <translation>ポートは 1-65535 にしてください</translation>
    </message>
    <message>
        <source>Enter the address of the server</source>
        <translation>サーバーのアドレスを入力してください</translation>
    </message>
    <message>
        <source>This is not an address and not a name</source>
        <translation>アドレスでも名前でもありません</translation>
    </message>
    <message>
        <source>&amp;Listen on</source>
        <translation>待ち受けアドレス(&amp;L)</translation>
    </message>
    <message>
        <source>Server a&amp;ddress</source>
        <translation>サーバーのアドレス(&amp;D)</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>待ち受けアドレス</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>すべてのアドレス</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>127.0.0.1 is this computer</source>
        <translation>127.0.0.1 はこのコンピューターです</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>ポート(&amp;P)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>ほかのアドレス</translation>
    </message>
</context>
<context>
    <name>tincan::Announcer</name>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>新しいメッセージ %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::Banner</name>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>このお知らせを閉じる</translation>
    </message>
    <message>
        <source>Next notice</source>
        <translation>次のお知らせ</translation>
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
        <translation>サイドバーの表示/非表示 (F9)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>サイドバー</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>メニュー (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find in this conversation (Ctrl+F)</source>
        <translation>この会話の中を検索 (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>tincan::Check</name>
    <message>
        <source>FAILED: waited in vain for %1</source>
        <translation>失敗: 待っても来ませんでした: %1</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed</source>
        <translation>成功 %1 件、失敗 %2 件</translation>
    </message>
</context>
<context>
    <name>tincan::CheckTalk</name>
    <message numerus="yes">
        <source>%1... (%n bytes)</source>
        <translation>
            <numerusform>%1... (%n バイト)</numerusform>
        </translation>
    </message>
    <message>
        <source>the end of the conversation</source>
        <translation>会話の終了</translation>
    </message>
    <message>
        <source>the answer &apos;%1&apos;, of which came &apos;%2&apos;</source>
        <translation>応答「%1」(届いたのは「%2」)</translation>
    </message>
    <message>
        <source>started on %1</source>
        <translation>%1 で開始</translation>
    </message>
    <message>
        <source>started, comes from %1</source>
        <translation>開始、送信元は %1</translation>
    </message>
    <message>
        <source>FAILED to start: %1</source>
        <translation>開始に失敗: %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 が参加</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 が退出</translation>
    </message>
    <message>
        <source>has trouble: %1</source>
        <translation>問題発生: %1</translation>
    </message>
    <message>
        <source>says byebye, which ends it and is not sent</source>
        <translation>byebye と入力: 会話が終わり、この語は送信されません</translation>
    </message>
    <message>
        <source>could not send: %1</source>
        <translation>送信できません: %1</translation>
    </message>
    <message>
        <source>%1 server  %2</source>
        <translation>%1 サーバー  %2</translation>
    </message>
    <message>
        <source>%1 client  %2</source>
        <translation>%1 クライアント  %2</translation>
    </message>
    <message>
        <source>FAILED: &apos;%1&apos; should have been answered by
  %2
but was read as
  %3
and answered by
  %4</source>
        <translation>失敗: 「%1」への正しい応答は
  %2
ですが、読み取られたのは
  %3
応答は
  %4</translation>
    </message>
    <message>
        <source>FAILED: the client ended too early: %1</source>
        <translation>失敗: クライアントの終了が早すぎました: %1</translation>
    </message>
</context>
<context>
    <name>tincan::CommandLine</name>
    <message>
        <source>Talk over TCP (the default).</source>
        <translation>TCP で会話します (既定)。</translation>
    </message>
    <message>
        <source>Talk over UDP.</source>
        <translation>UDP で会話します。</translation>
    </message>
    <message>
        <source>Wait for others (the default).</source>
        <translation>相手を待ちます (既定)。</translation>
    </message>
    <message>
        <source>Connect to a server.</source>
        <translation>サーバーに接続します。</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Client: the server&apos;s address or name. Server: the address to listen on, all by default.</source>
        <translation>クライアント: サーバーのアドレスまたは名前。サーバー: 待ち受けるアドレス。既定はすべて。</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>The port: 1314 for TCP and 520 for UDP by default. 0 lets the system choose (servers only).</source>
        <translation>ポート: 既定は TCP が 1314、UDP が 520。0 ならシステムが選びます (サーバーのみ)。</translation>
    </message>
    <message>
        <source>Start at once.</source>
        <translation>すぐに開始します。</translation>
    </message>
    <message>
        <source>book|off|template</source>
        <translation>book|off|テンプレート</translation>
    </message>
    <message>
        <source>How a server answers: as in the book (the default), not at all, or with this text, in which {text}, {literal}, {time}, {peer} and {count} are filled in.</source>
        <translation>サーバーの応答方法: 教科書どおり (既定)、応答しない、またはこの文字列。文字列の中の {text}、{literal}、{time}、{peer}、{count} は置き換えられます。</translation>
    </message>
    <message>
        <source>Answers a second to one peer above which answering pauses. 0 lifts the limit.</source>
        <translation>同じ相手への 1 秒あたりの応答数がこれを超えると、自動応答を一時停止します。0 で無制限。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>Send this once somebody is there. May be repeated.</source>
        <translation>相手が現れたら送信します。複数回指定できます。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Append what happens to this file, one JSON object a line.</source>
        <translation>起きたことをこのファイルに追記します。1 行に 1 つの JSON オブジェクトです。</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>End after this time.</source>
        <translation>この時間が過ぎたら終了します。</translation>
    </message>
    <message>
        <source>Let the book&apos;s four programs talk to each other, print what they say, and end. Needs no display.</source>
        <translation>教科書の 4 つのプログラムを互いに会話させ、その内容を表示して終了します。ディスプレイは不要です。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Keep a set of settings of its own under this name.</source>
        <translation>この名前で独立した設定を保存します。</translation>
    </message>
    <message>
        <source>code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>The language of the window, such as en or zh_CN.</source>
        <translation>ウィンドウの言語。例: en、zh_CN。</translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Say this.</source>
        <translation>この説明を表示します。</translation>
    </message>
    <message>
        <source>Talk on your own network, with nothing in between.</source>
        <translation>自分のネットワークの中で、何も間に挟まずに会話します。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an option; tincan --help shows them all</source>
        <translation>「%1」というオプションはありません。tincan --help ですべて表示されます</translation>
    </message>
    <message>
        <source>--%1 needs a value</source>
        <translation>--%1 には値が必要です</translation>
    </message>
    <message>
        <source>--%1 is there twice</source>
        <translation>--%1 が 2 回指定されています</translation>
    </message>
    <message>
        <source>--host needs the address or the name of the server</source>
        <translation>--host にはサーバーのアドレスまたは名前が必要です</translation>
    </message>
    <message>
        <source>--port 0 lets the system choose, which only a server can do; a client needs its server&apos;s port</source>
        <translation>--port 0 はシステムにポートを選ばせる指定で、サーバーでのみ使えます。クライアントにはサーバーのポートが必要です</translation>
    </message>
    <message>
        <source>--reply needs book, off, or the text of the answer</source>
        <translation>--reply には book、off、または応答の文字列が必要です</translation>
    </message>
    <message>
        <source>--send needs a text: an empty message is not sent</source>
        <translation>--send には文字列が必要です。空のメッセージは送信されません</translation>
    </message>
    <message>
        <source>--log needs the name of a file</source>
        <translation>--log にはファイル名が必要です</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a name for a profile: 1 to 32 letters A-Z, digits, - and _</source>
        <translation>「%1」はプロファイル名に使えません。A-Z の英字、数字、-、_ で 1～32 文字です</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the code of a language, such as en or zh_CN</source>
        <translation>「%1」は言語コードではありません。例: en、zh_CN</translation>
    </message>
    <message>
        <source>--language: there are no words in &apos;%1&apos;, only in: %2</source>
        <translation>--language: 「%1」の翻訳はありません。使える言語: %2</translation>
    </message>
    <message>
        <source>--%1 needs a number from %2 to %3, not &apos;%4&apos;</source>
        <translation>--%1 には %2 から %3 までの数値が必要です。「%4」は使えません</translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other</source>
        <translation>--%1 と --%2 は同時に使えません</translation>
    </message>
    <message>
        <source>--log: cannot write %1: %2</source>
        <translation>--log: %1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>no display for a window (neither DISPLAY nor WAYLAND_DISPLAY is set); tincan --check needs none</source>
        <translation>ウィンドウを開くディスプレイがありません (DISPLAY も WAYLAND_DISPLAY も未設定)。tincan --check なら不要です</translation>
    </message>
    <message>
        <source>the log %1 ends here: %2</source>
        <translation>ログ %1 はここで終わります: %2</translation>
    </message>
    <message>
        <source>the settings could not be saved in %1</source>
        <translation>設定を %1 に保存できませんでした</translation>
    </message>
    <message>
        <source>Begin in the tray, if the settings keep the program running there when closed.</source>
        <translation>閉じた後もトレイで動き続ける設定の場合、トレイで開始します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be saved in the history</source>
        <translation>
            <numerusform>メッセージ %Ln 件を履歴に保存できませんでした</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::Composer</name>
    <message>
        <source>%1 B, may be split (over %2)</source>
        <translation>%1 B、分割される可能性があります (%2 を超過)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>送信 (Enter)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>メッセージを入力</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>%1 へのメッセージ</translation>
    </message>
    <message>
        <source>Choose whom to write to</source>
        <translation>送信先を選んでください</translation>
    </message>
    <message>
        <source>%1 left. Choose whom to write to.</source>
        <translation>%1 が退出しました。送信先を選んでください。</translation>
    </message>
    <message>
        <source>%1 of at most %2 B</source>
        <translation>%1 / 最大 %2 B</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the pasted text</source>
        <translation>貼り付けた文章を削除</translation>
    </message>
    <message>
        <source>The pasted text (%1 characters) has very long lines: it can be sent, not edited here.</source>
        <translation>貼り付けた文章 (%1 文字) には非常に長い行があります。送信はできますが、ここでは編集できません。</translation>
    </message>
</context>
<context>
    <name>tincan::Conductor</name>
    <message>
        <source>Not sent: %1 left. Choose whom to write to.</source>
        <translation>未送信: %1 が退出しました。送信先を選んでください。</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>everyone</source>
        <comment>Message everyone</comment>
        <translation>全員</translation>
    </message>
</context>
<context>
    <name>tincan::ConnectionForm</name>
    <message>
        <source>Already in use</source>
        <translation>すでに使用中です</translation>
    </message>
    <message>
        <source>Needs administrator rights</source>
        <translation>管理者権限が必要です</translation>
    </message>
    <message>
        <source>Reserved by the system</source>
        <translation>システムが予約しています</translation>
    </message>
    <message>
        <source>Not an address of this computer</source>
        <translation>このコンピューターのアドレスではありません</translation>
    </message>
    <message>
        <source>This is not an address and not a name</source>
        <translation>アドレスでも名前でもありません</translation>
    </message>
    <message>
        <source>No computer with this name was found</source>
        <translation>この名前のコンピューターは見つかりませんでした</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Start server</source>
        <translation>サーバーを開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>Opening...</source>
        <translation>開いています...</translation>
    </message>
    <message>
        <source>Starting...</source>
        <translation>開始中...</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>接続中...</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
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
        <translation>役割</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Pro&amp;tocol</source>
        <translation>プロトコル(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>役割(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>tincan::ConversationsModel</name>
    <message>
        <source>in a window</source>
        <translation>ウィンドウで表示中</translation>
    </message>
</context>
<context>
    <name>tincan::DesktopPage</name>
    <message>
        <source>Show &amp;notifications</source>
        <translation>通知を表示(&amp;N)</translation>
    </message>
    <message>
        <source>With what was &amp;written</source>
        <translation>メッセージの内容も表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when closed</source>
        <translation>閉じた後もトレイで動き続ける(&amp;K)</translation>
    </message>
    <message>
        <source>The last window hides there, and its conversation goes on.</source>
        <translation>最後のウィンドウはトレイに隠れ、会話は続きます。</translation>
    </message>
    <message>
        <source>There is no tray on this desktop, so closing ends the program.</source>
        <translation>このデスクトップにはトレイがないため、閉じるとプログラムが終了します。</translation>
    </message>
    <message>
        <source>Start with the s&amp;ystem</source>
        <translation>システムと一緒に起動(&amp;Y)</translation>
    </message>
    <message>
        <source>That could not be changed: %1. Change it in the settings of the system.</source>
        <translation>変更できませんでした: %1。システムの設定で変更してください。</translation>
    </message>
</context>
<context>
    <name>tincan::EmptyList</name>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>No messages contain &quot;%1&quot;.</source>
        <translation>「%1」を含むメッセージはありません。</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>No conversation is like that. Choose &quot;All&quot; above to see the others.</source>
        <translation>条件に合う会話はありません。上の「すべて」を選ぶと、ほかの会話が表示されます。</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>まだ何も保存されていません</translation>
    </message>
    <message>
        <source>The history is off</source>
        <translation>履歴はオフです</translation>
    </message>
    <message>
        <source>What is said in a window is kept here, on this computer only.</source>
        <translation>ウィンドウでの会話はここに保存されます。保存先はこのコンピューターだけです。</translation>
    </message>
    <message>
        <source>What is said is gone when its window is closed.</source>
        <translation>会話はウィンドウを閉じると消えます。</translation>
    </message>
    <message>
        <source>No messages contain &quot;%1&quot; while &quot;%2&quot; is chosen above.</source>
        <translation>上で「%2」を選んでいる間は、「%1」を含むメッセージはありません。</translation>
    </message>
</context>
<context>
    <name>tincan::EmptyState</name>
    <message>
        <source>&amp;Wait for someone</source>
        <translation>相手を待つ(&amp;W)</translation>
    </message>
    <message>
        <source>Co&amp;nnect to someone</source>
        <translation>相手に接続(&amp;N)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the invitation</source>
        <translation>招待をコピー</translation>
    </message>
    <message>
        <source>Talk on your own network</source>
        <translation>自分のネットワークで会話</translation>
    </message>
    <message>
        <source>One of you waits, the other connects. No server in between, no account.</source>
        <translation>一方が待ち、もう一方が接続します。間にサーバーはなく、アカウントもいりません。</translation>
    </message>
    <message>
        <source>Say hello</source>
        <translation>あいさつしてみましょう</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>まだ何も話していません。</translation>
    </message>
    <message>
        <source>Waiting for the other person</source>
        <translation>相手を待っています</translation>
    </message>
    <message>
        <source>They choose Client and enter %1, port %2.</source>
        <translation>相手は「クライアント」を選び、%1、ポート %2 を入力します。</translation>
    </message>
    <message>
        <source>They choose UDP, Client and enter %1, port %2.</source>
        <translation>相手は UDP と「クライアント」を選び、%1、ポート %2 を入力します。</translation>
    </message>
    <message>
        <source>Only programs on this computer can connect.</source>
        <translation>接続できるのは、このコンピューター上のプログラムだけです。</translation>
    </message>
    <message>
        <source>Nobody comes? This computer&apos;s firewall must let Tincan in.</source>
        <translation>誰も来ませんか? このコンピューターのファイアウォールで Tincan を許可してください。</translation>
    </message>
    <message>
        <source>Practise on this comp&amp;uter</source>
        <translation>このコンピューターで練習(&amp;U)</translation>
    </message>
    <message>
        <source>Are they waiting too? Only one of you starts.</source>
        <translation>相手も待っていますか? サーバーを開始するのは一方だけです。</translation>
    </message>
    <message>
        <source>Con&amp;nect to them instead</source>
        <translation>こちらから接続(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>このコンピューター: %1</translation>
    </message>
    <message>
        <source>Copy this computer&apos;s address</source>
        <translation>このコンピューターのアドレスをコピー</translation>
    </message>
</context>
<context>
    <name>tincan::ErrorText</name>
    <message>
        <source>Port %1 is already in use on this computer, perhaps by another server.</source>
        <translation>ポート %1 は、このコンピューターですでに使用中です。別のサーバーが使っているのかもしれません。</translation>
    </message>
    <message>
        <source>Port %1 needs administrator rights here, like every port below 1024.</source>
        <translation>ここでは、ポート %1 に管理者権限が必要です。1024 未満のポートはすべてそうです。</translation>
    </message>
    <message>
        <source>The system keeps port %1 for itself. Choose another one.</source>
        <translation>ポート %1 はシステムが予約しています。別のポートを選んでください。</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer.</source>
        <translation>%1 はこのコンピューターのアドレスではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an address nor a computer&apos;s name.</source>
        <translation>「%1」はアドレスでもコンピューター名でもありません。</translation>
    </message>
    <message>
        <source>No computer with the name &quot;%1&quot; was found.</source>
        <translation>「%1」という名前のコンピューターは見つかりませんでした。</translation>
    </message>
    <message>
        <source>There is no way to %1 from here. Check that both computers are on the same network.</source>
        <translation>ここから %1 への経路がありません。両方のコンピューターが同じネットワークにあるか確認してください。</translation>
    </message>
    <message>
        <source>%1 did not answer for 10 s. Check the address, that both are on the same network, and the firewall there.</source>
        <translation>%1 から 10 秒間応答がありませんでした。アドレス、両方が同じネットワークにあること、相手側のファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>The connection to %1 came back to itself: nothing is listening there.</source>
        <translation>%1 への接続が自分自身に戻ってきました。そこで待ち受けているプログラムはありません。</translation>
    </message>
    <message>
        <source>This program has as many connections and files open as the system allows.</source>
        <translation>このプログラムが開いている接続とファイルが、システムの上限に達しました。</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>%1 reports that nothing listens on port %2. At least one message was lost.</source>
        <translation>%1 から、ポート %2 で待ち受けているプログラムがないと通知されました。少なくとも 1 件のメッセージが失われました。</translation>
    </message>
    <message>
        <source>Nothing is listening at %1.</source>
        <translation>%1 で待ち受けているプログラムはありません。</translation>
    </message>
    <message>
        <source>%1 ended the conversation.</source>
        <translation>%1 が会話を終了しました。</translation>
    </message>
    <message>
        <source>The connection to %1 was cut off.</source>
        <translation>%1 との接続が切断されました。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>%1 との接続が失われました。</translation>
    </message>
    <message>
        <source>%1 does not read what it is sent. The connection was closed.</source>
        <translation>%1 は送られた内容を読み取りません。接続を閉じました。</translation>
    </message>
    <message>
        <source>%1 was turned away: too many are connected already.</source>
        <translation>%1 の接続を断りました: すでに接続数が多すぎます。</translation>
    </message>
    <message>
        <source>%1 was turned away: too many are connected from this address already.</source>
        <translation>%1 の接続を断りました: このアドレスからの接続数がすでに多すぎます。</translation>
    </message>
    <message>
        <source>%1 was silent for long and made room for others.</source>
        <translation>%1 は長い間何も送ってこなかったため、ほかの相手に場所を譲りました。</translation>
    </message>
    <message>
        <source>You ended the conversation.</source>
        <translation>会話を終了しました。</translation>
    </message>
    <message>
        <source>%1 ended the conversation with an empty message.</source>
        <translation>%1 が空のメッセージで会話を終了しました。</translation>
    </message>
    <message>
        <source>Not sent: nobody is connected. Your text stays.</source>
        <translation>未送信: 誰も接続していません。入力した文章は残っています。</translation>
    </message>
    <message>
        <source>Not sent: nobody is there. Your text stays.</source>
        <translation>未送信: 相手がいません。入力した文章は残っています。</translation>
    </message>
    <message>
        <source>Not sent: the message is too large. Your text stays.</source>
        <translation>未送信: メッセージが大きすぎます。入力した文章は残っています。</translation>
    </message>
    <message>
        <source>&apos;byebye&apos; ended the conversation and was not sent.</source>
        <translation>「byebye」で会話が終わりました。この語は送信されていません。</translation>
    </message>
    <message>
        <source>It ended.</source>
        <translation>終了しました。</translation>
    </message>
    <message>
        <source>Listening failed with the system&apos;s error %1.</source>
        <translation>待ち受けに失敗しました: システムエラー %1。</translation>
    </message>
    <message>
        <source>Connecting failed with the system&apos;s error %1.</source>
        <translation>接続に失敗しました: システムエラー %1。</translation>
    </message>
    <message>
        <source>The network reported the system&apos;s error %1.</source>
        <translation>ネットワークがシステムエラー %1 を報告しました。</translation>
    </message>
    <message>
        <source>The conversation ended with the system&apos;s error %1.</source>
        <translation>会話が終了しました: システムエラー %1。</translation>
    </message>
    <message>
        <source>Sending failed with the system&apos;s error %1.</source>
        <translation>送信に失敗しました: システムエラー %1。</translation>
    </message>
    <message>
        <source>%1 reaches everyone on the network. Tincan writes to it only if you allow broadcast.</source>
        <translation>%1 はネットワークの全員に届きます。Tincan がここへ送信するのは、ブロードキャストを許可した場合だけです。</translation>
    </message>
    <message>
        <source>%1 does not read what it is sent. Until it does, nothing is read from it either.</source>
        <translation>%1 は送られた内容を読み取りません。読み取るまで、相手からの内容もここでは読み取られません。</translation>
    </message>
</context>
<context>
    <name>tincan::ExportBar</name>
    <message>
        <source>Exporting: %1 %</source>
        <translation>エクスポート中: %1%</translation>
    </message>
    <message>
        <source>Export &amp;all...</source>
        <translation>すべてエクスポート(&amp;A)...</translation>
    </message>
    <message>
        <source>Save all conversations to one file</source>
        <translation>すべての会話を 1 つのファイルに保存</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>エクスポートをキャンセル</translation>
    </message>
</context>
<context>
    <name>tincan::FilterBar</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
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
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>すべての相手</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>相手</translation>
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
        <translation>検索中...</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Find in messages</source>
        <translation>メッセージを検索</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Older (Enter, F3)</source>
        <translation>古い方へ (Enter, F3)</translation>
    </message>
    <message>
        <source>Older hit</source>
        <translation>古い方の検索結果へ</translation>
    </message>
    <message>
        <source>Newer (Shift+Enter, Shift+F3)</source>
        <translation>新しい方へ (Shift+Enter, Shift+F3)</translation>
    </message>
    <message>
        <source>Newer hit</source>
        <translation>新しい方の検索結果へ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
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
        <translation>誰も来ませんか?</translation>
    </message>
    <message>
        <source>Both computers must be on the same network; a guest network often keeps its computers apart. Then the firewall of the computer that waits must let %1 port %2 in.</source>
        <translation>両方のコンピューターが同じネットワークにある必要があります。ゲスト用ネットワークでは、コンピューター同士が通信できないことがよくあります。そのうえで、待つ側のコンピューターのファイアウォールで %1 ポート %2 への着信を許可してください。</translation>
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
        <translation>ufw を使う Linux (Ubuntu、Mint)</translation>
    </message>
    <message>
        <source>Linux with firewalld (Fedora, openSUSE)</source>
        <translation>firewalld を使う Linux (Fedora、openSUSE)</translation>
    </message>
    <message>
        <source>When Windows asks, allow Tincan on private networks. If it does not ask, open a terminal as administrator and enter:</source>
        <translation>Windows から確認されたら、プライベートネットワークで Tincan を許可してください。確認されない場合は、管理者としてターミナルを開き、次を入力してください:</translation>
    </message>
    <message>
        <source>When macOS asks, allow incoming connections. If it does not ask, open System Settings, Network, Firewall, Options, and allow Tincan.</source>
        <translation>macOS から確認されたら、外部からの接続を許可してください。確認されない場合は、「システム設定」、「ネットワーク」、「ファイアウォール」、「オプション」の順に開き、Tincan を許可してください。</translation>
    </message>
    <message>
        <source>In a terminal:</source>
        <translation>ターミナルで次を入力してください:</translation>
    </message>
    <message>
        <source>In a terminal; it holds until the firewall starts again:</source>
        <translation>ターミナルで次を入力してください。ファイアウォールが再起動するまで有効です:</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation>%1 のコマンド</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>%1 のコマンドをコピー</translation>
    </message>
</context>
<context>
    <name>tincan::FreedesktopWay</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>tincan::FullTextWindow</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryExport</name>
    <message>
        <source>The export is done: %1</source>
        <translation>エクスポートが完了しました: %1</translation>
    </message>
    <message>
        <source>The history could not be exported as %1: %2. Export it again, or to another place.</source>
        <translation>履歴を %1 としてエクスポートできませんでした: %2。もう一度エクスポートするか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Export the conversation as</source>
        <translation>名前を付けて会話をエクスポート</translation>
    </message>
    <message>
        <source>Export all conversations as</source>
        <translation>名前を付けてすべての会話をエクスポート</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryList</name>
    <message numerus="yes">
        <source>%Ln hit(s) so far</source>
        <translation>
            <numerusform>これまでの検索結果 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>検索中...</translation>
    </message>
    <message>
        <source>More than %1 hits. The newest are shown.</source>
        <translation>検索結果が %1 件を超えました。新しいものから表示しています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>検索結果 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>すべての会話を検索</translation>
    </message>
    <message>
        <source>Past conversations</source>
        <translation>過去の会話</translation>
    </message>
    <message>
        <source>Messages that were found</source>
        <translation>見つかったメッセージ</translation>
    </message>
    <message>
        <source>The history is off: what is said now is not kept.</source>
        <translation>履歴はオフです。今の会話は保存されません。</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>設定(&amp;S)...</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryPage</name>
    <message>
        <source>Forget conversations?</source>
        <translation>会話を削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) ended longer ago than that. They are deleted from this computer now and cannot be brought back.</source>
        <translation>
            <numerusform>この日数より前に終了した会話が %Ln 件あります。今すぐこのコンピューターから削除され、元に戻せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>履歴を消去しますか?</translation>
    </message>
    <message>
        <source>All past conversations are deleted from this computer, those in files that were set aside too, and cannot be brought back. Conversations in open windows stay.</source>
        <translation>過去の会話は、退避されたファイルのものも含めて、すべてこのコンピューターから削除され、元に戻せません。開いているウィンドウの会話は残ります。</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>消去(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep what is said</source>
        <translation>会話を履歴に残す(&amp;K)</translation>
    </message>
    <message>
        <source>On this computer only, not encrypted. Without it, what was said is gone with its window, and the oldest of it sooner if there is a lot.</source>
        <translation>保存先はこのコンピューターだけで、暗号化されません。オフの場合、会話はウィンドウを閉じると消え、非常に長くなると古いものから先に消えます。</translation>
    </message>
    <message>
        <source>&amp;Forget conversations after this many days</source>
        <translation>次の日数が過ぎた会話を削除(&amp;F)</translation>
    </message>
    <message>
        <source>Days until a conversation is forgotten</source>
        <translation>会話を削除するまでの日数</translation>
    </message>
    <message>
        <source>&amp;Clear history...</source>
        <translation>履歴を消去(&amp;C)...</translation>
    </message>
    <message>
        <source>K&amp;ept in the file</source>
        <translation>保存先のファイル(&amp;E)</translation>
    </message>
    <message>
        <source>File of the history</source>
        <translation>履歴のファイル</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryProblems</name>
    <message>
        <source>Past conversations could not be deleted: the disk is full. Make room, and it goes on by itself.</source>
        <translation>過去の会話を削除できませんでした: ディスクがいっぱいです。空き容量を増やすと、自動的に再開されます。</translation>
    </message>
    <message>
        <source>Past conversations could not be deleted: %1 may not be written. Allow it, and it goes on by itself.</source>
        <translation>過去の会話を削除できませんでした: %1 への書き込みが許可されていません。書き込みを許可すると、自動的に再開されます。</translation>
    </message>
    <message>
        <source>Past conversations could not be deleted: another program is using %1. Close that program, and it goes on by itself.</source>
        <translation>過去の会話を削除できませんでした: 別のプログラムが %1 を使用しています。そのプログラムを閉じると、自動的に再開されます。</translation>
    </message>
    <message>
        <source>Past conversations could not be deleted: %1 cannot be opened. It is tried again by itself.</source>
        <translation>過去の会話を削除できませんでした: %1 を開けません。自動的にもう一度試します。</translation>
    </message>
    <message>
        <source>Past conversations could not be deleted: %1. It is tried again by itself.</source>
        <translation>過去の会話を削除できませんでした: %1。自動的にもう一度試します。</translation>
    </message>
    <message>
        <source>The history could not be saved: the disk is full. Messages stay in memory. Make room, and they are saved by themselves.</source>
        <translation>履歴を保存できませんでした: ディスクがいっぱいです。メッセージはメモリに残っています。空き容量を増やすと、自動的に保存されます。</translation>
    </message>
    <message>
        <source>The history could not be saved: %1 may not be written. Messages stay in memory. Allow it, and they are saved by themselves.</source>
        <translation>履歴を保存できませんでした: %1 への書き込みが許可されていません。メッセージはメモリに残っています。書き込みを許可すると、自動的に保存されます。</translation>
    </message>
    <message>
        <source>The history could not be saved: another program is using %1. Messages stay in memory. Close that program, and they are saved by themselves.</source>
        <translation>履歴を保存できませんでした: 別のプログラムが %1 を使用しています。メッセージはメモリに残っています。そのプログラムを閉じると、自動的に保存されます。</translation>
    </message>
    <message>
        <source>The history could not be saved: %1 cannot be opened. Messages stay in memory. Move away what is in the place of that file or of its folder, or switch the history off in the settings.</source>
        <translation>履歴を保存できませんでした: %1 を開けません。メッセージはメモリに残っています。そのファイルまたはフォルダーの場所にあるものを移動するか、設定で履歴をオフにしてください。</translation>
    </message>
    <message>
        <source>The history could not be saved: %1. Messages stay in memory.</source>
        <translation>履歴を保存できませんでした: %1。メッセージはメモリに残っています。</translation>
    </message>
    <message>
        <source>The history was made by a newer Tincan. It is now called %1, and a new one has begun.</source>
        <translation>履歴はより新しい Tincan で作成されたものです。そのファイル名を %1 に変更し、新しい履歴を開始しました。</translation>
    </message>
    <message>
        <source>The history could not be saved for too long: the oldest messages are being lost. Make it possible to save again, or save the conversation as a file (Ctrl+S).</source>
        <translation>長いあいだ履歴を保存できなかったため、古いメッセージから失われています。保存できる状態にするか、会話をファイルに保存してください (Ctrl+S)。</translation>
    </message>
    <message numerus="yes">
        <source>The history was damaged, and a new one has begun. %Ln message(s) could be read and are in the new one. The damaged one is kept as %1: delete it if you do not need it.</source>
        <translation>
            <numerusform>履歴が壊れていたため、新しい履歴を開始しました。読み取れたメッセージ %Ln 件は新しい履歴にあります。壊れたファイルは %1 として残っています。不要であれば削除してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was damaged and could not be read. A new one has begun. The damaged one is kept as %1: delete it if you do not need it.</source>
        <translation>履歴が壊れていて読み取れませんでした。新しい履歴を開始しました。壊れたファイルは %1 として残っています。不要であれば削除してください。</translation>
    </message>
    <message>
        <source>The history could not be read: %1 cannot be opened.</source>
        <translation>履歴を読み取れませんでした: %1 を開けません。</translation>
    </message>
</context>
<context>
    <name>tincan::HistoryText</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Server on port %1</source>
        <translation>ポート %1 のサーバー</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>people of a conversation</comment>
        <translation>
            <numerusform>%1 ほか %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>TCP server, port 1314</comment>
        <translation>%1、ポート %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>メッセージ %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::HistoryWindow</name>
    <message>
        <source>That is more than the clipboard should hold. Export it to a file instead (Ctrl+S).</source>
        <translation>クリップボードに入れるには多すぎます。代わりにファイルにエクスポートしてください (Ctrl+S)。</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>この会話を削除しますか?</translation>
    </message>
    <message>
        <source>%1, is deleted from this computer and cannot be brought back. What the other end has kept stays there.</source>
        <comment>&apos;192.168.1.31, TCP server, port 1314, Today, 14:02 - 14:55, 12 messages&apos;</comment>
        <translation>「%1」をこのコンピューターから削除します。元に戻せません。相手側に保存されているものはそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Tincan - History</source>
        <translation>Tincan - 履歴</translation>
    </message>
    <message>
        <source>Choose a conversation to read it.</source>
        <translation>読む会話を選んでください。</translation>
    </message>
    <message>
        <source>This conversation was deleted meanwhile or cannot be read.</source>
        <translation>その間にこの会話が削除されたか、読み取れません。</translation>
    </message>
</context>
<context>
    <name>tincan::HitsModel</name>
    <message>
        <source>Me</source>
        <translation>自分</translation>
    </message>
</context>
<context>
    <name>tincan::LinkDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>このアドレスを開きますか?</translation>
    </message>
    <message>
        <source>A mail to this address will be begun:</source>
        <translation>このアドレス宛ての新しいメールを作成します:</translation>
    </message>
    <message>
        <source>The browser will open a page of %1:</source>
        <translation>ブラウザーで %1 のページを開きます:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>キャンセル(&amp;N)</translation>
    </message>
</context>
<context>
    <name>tincan::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>文字サイズ(&amp;Z)</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>時刻(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>分まで(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Seconds</source>
        <translation>秒まで(&amp;S)</translation>
    </message>
    <message>
        <source>Mi&amp;lliseconds</source>
        <translation>ミリ秒まで(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>新しいウィンドウ(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;loopback pair</source>
        <translation>このコンピューター内の新しい会話(&amp;L)</translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation>名前を付けて保存(&amp;A)...</translation>
    </message>
    <message>
        <source>&amp;End the conversation</source>
        <translation>会話を終了(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>設定(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>ウィンドウを閉じる(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find...</source>
        <translation>検索(&amp;F)...</translation>
    </message>
    <message>
        <source>Find &amp;older</source>
        <translation>古い方へ検索(&amp;O)</translation>
    </message>
    <message>
        <source>Find &amp;newer</source>
        <translation>新しい方へ検索(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>サイドバー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next theme</source>
        <translation>次のテーマ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>大きく(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>小さく(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>標準サイズ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Oldest message</source>
        <translation>最も古いメッセージ(&amp;O)</translation>
    </message>
    <message>
        <source>Ne&amp;west message</source>
        <translation>最新のメッセージ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>次の領域(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <translation>前の領域(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>メニュー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Tincan</source>
        <translation>Tincan について(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;History...</source>
        <translation>履歴(&amp;H)...</translation>
    </message>
</context>
<context>
    <name>tincan::MainWindow</name>
    <message>
        <source>me</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>That is more than the clipboard should hold. Save it as a file instead (Ctrl+S).</source>
        <translation>クリップボードに入れるには多すぎます。代わりにファイルに保存してください (Ctrl+S)。</translation>
    </message>
    <message>
        <source>The conversation could not be saved as %1: %2. Choose another place and save it again.</source>
        <translation>会話を %1 として保存できませんでした: %2。別の場所を選んで、もう一度保存してください。</translation>
    </message>
    <message>
        <source>Save the conversation as</source>
        <translation>名前を付けて会話を保存</translation>
    </message>
</context>
<context>
    <name>tincan::MoreBox</name>
    <message>
        <source>&amp;More</source>
        <translation>詳細(&amp;M)</translation>
    </message>
    <message>
        <source>Read size, line end and port of this side</source>
        <translation>読み取りサイズ、改行コード、こちら側のポート</translation>
    </message>
    <message>
        <source>Read size</source>
        <translation>読み取りサイズ</translation>
    </message>
    <message>
        <source> bytes</source>
        <comment>after a number in a field</comment>
        <translation> バイト</translation>
    </message>
    <message>
        <source>Line end sent</source>
        <translation>送信する改行コード</translation>
    </message>
    <message>
        <source>None, as in the textbook</source>
        <translation>なし (教科書どおり)</translation>
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
        <translation>こちら側のポート</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>port</comment>
        <translation>任意</translation>
    </message>
    <message>
        <source>Read si&amp;ze</source>
        <translation>読み取りサイズ(&amp;Z)</translation>
    </message>
    <message>
        <source>Line &amp;end sent</source>
        <translation>送信する改行コード(&amp;E)</translation>
    </message>
    <message>
        <source>Port of this s&amp;ide</source>
        <translation>こちら側のポート(&amp;I)</translation>
    </message>
    <message>
        <source>Allow &amp;broadcast</source>
        <translation>ブロードキャストを許可(&amp;B)</translation>
    </message>
    <message>
        <source>Write to everyone on the network: to 255.255.255.255, or to the network&apos;s own broadcast address</source>
        <translation>ネットワークの全員に送信します: 宛先は 255.255.255.255、またはネットワーク自身のブロードキャストアドレスです</translation>
    </message>
</context>
<context>
    <name>tincan::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>&amp;Name for %1 (empty shows the address)</source>
        <translation>%1 の名前(&amp;N) (空ならアドレスを表示)</translation>
    </message>
</context>
<context>
    <name>tincan::NewPill</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>messages</comment>
        <translation>
            <numerusform>新着 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest message (Ctrl+End)</source>
        <translation>最新のメッセージへ (Ctrl+End)</translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>最新のメッセージへ</translation>
    </message>
</context>
<context>
    <name>tincan::Notice</name>
    <message>
        <source>Answers to %1 are paused: it was answered too often.</source>
        <translation>%1 への自動応答を一時停止しました: 応答の回数が多すぎます。</translation>
    </message>
    <message>
        <source>Answers to %1 go on.</source>
        <translation>%1 への自動応答を再開しました。</translation>
    </message>
    <message>
        <source>Connected from %1</source>
        <translation>接続しました (こちら側: %1)</translation>
    </message>
    <message>
        <source>Ready to write from %1</source>
        <translation>%1 から送信できます</translation>
    </message>
    <message>
        <source>Server started on %1, waiting for clients to connect</source>
        <translation>サーバーを %1 で開始しました。クライアントの接続を待っています</translation>
    </message>
    <message>
        <source>Server started on %1</source>
        <translation>サーバーを %1 で開始しました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more joined</source>
        <comment>peers that came at once</comment>
        <translation>
            <numerusform>さらに %Ln 人が参加しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>%1 に接続しました</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>%1 へ送信します</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 が参加しました</translation>
    </message>
    <message>
        <source>First message from %1</source>
        <translation>%1 から最初のメッセージが届きました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more left</source>
        <comment>peers that went at once</comment>
        <translation>
            <numerusform>さらに %Ln 人が退出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 が退出しました</translation>
    </message>
    <message>
        <source>This row could not be read from the history.</source>
        <translation>この行は履歴から読み取れませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be saved in the history and are lost.</source>
        <translation>
            <numerusform>メッセージ %Ln 件は履歴に保存できず、失われました。</numerusform>
        </translation>
    </message>
    <message>
        <source>You disconnected %1</source>
        <translation>%1 を切断しました</translation>
    </message>
</context>
<context>
    <name>tincan::PastConversation</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find in this conversation (Ctrl+F)</source>
        <translation>この会話の中を検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>エクスポート(&amp;E)...</translation>
    </message>
    <message>
        <source>Save this conversation to a file (Ctrl+S)</source>
        <translation>この会話をファイルに保存 (Ctrl+S)</translation>
    </message>
    <message>
        <source>&amp;Delete...</source>
        <translation>削除(&amp;D)...</translation>
    </message>
    <message>
        <source>It is open in a window. Close that window first.</source>
        <translation>この会話はウィンドウで開いています。先にそのウィンドウを閉じてください。</translation>
    </message>
</context>
<context>
    <name>tincan::PeersModel</name>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>answers paused</source>
        <translation>自動応答を一時停止中</translation>
    </message>
    <message>
        <source>not received</source>
        <translation>受信停止中</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>ミュート中</translation>
    </message>
</context>
<context>
    <name>tincan::PeersView</name>
    <message>
        <source>&amp;Name...</source>
        <translation>名前(&amp;N)...</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>アドレスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>切断(&amp;D)</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>People</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>No one here yet. You can write to someone once they have written to you.</source>
        <translation>まだ誰もいません。相手からメッセージが届くと、その相手に送信できます。</translation>
    </message>
    <message>
        <source>No one here yet</source>
        <translation>まだ誰もいません</translation>
    </message>
    <message numerus="yes">
        <source>%n people. Each sees what the others write.</source>
        <translation>
            <numerusform>%n 人。お互いの書いた内容が見えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people. They do not see each other.</source>
        <translation>
            <numerusform>%n 人。お互いの書いた内容は見えません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends what one of them writes on to the others, with the name in front.</source>
        <translation>誰かが書いた内容を、名前を先頭に付けてほかの人に転送します。</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>ミュート(&amp;M)</translation>
    </message>
    <message>
        <source>No alert, and no number in the title, for this address</source>
        <translation>このアドレスについては通知せず、タイトルの件数にも数えません</translation>
    </message>
    <message>
        <source>&amp;Pause receiving</source>
        <translation>受信を一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Receive again</source>
        <translation>受信を再開(&amp;R)</translation>
    </message>
    <message>
        <source>Resume &amp;answers</source>
        <translation>自動応答を再開(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Write to...</source>
        <translation>送信先を指定(&amp;W)...</translation>
    </message>
    <message>
        <source>Writes to an address that has not written to you</source>
        <translation>まだメッセージが届いていないアドレスに送信します</translation>
    </message>
    <message>
        <source>Do not pass &amp;on</source>
        <translation>転送しない(&amp;O)</translation>
    </message>
    <message>
        <source>Pass &amp;on</source>
        <translation>転送する(&amp;O)</translation>
    </message>
</context>
<context>
    <name>tincan::Presence</name>
    <message>
        <source>New message from %1</source>
        <translation>%1 からの新しいメッセージ</translation>
    </message>
    <message>
        <source>Empty message</source>
        <translation>空のメッセージ</translation>
    </message>
    <message>
        <source>Tincan keeps running</source>
        <translation>Tincan は動作中です</translation>
    </message>
    <message>
        <source>Click its icon in the tray to open the window again, or choose Quit from its menu.</source>
        <translation>トレイのアイコンをクリックするとウィンドウが再び開きます。終了するにはそのメニューから［終了］を選んでください。</translation>
    </message>
</context>
<context>
    <name>tincan::Problems</name>
    <message>
        <source>Port 520 needs administrator rights here, so this server uses %1. Tell the others.</source>
        <translation>ここではポート 520 に管理者権限が必要なため、このサーバーは %1 を使います。相手に伝えてください。</translation>
    </message>
    <message>
        <source>Answers to %1 are paused: it was answered more often than a person asks.</source>
        <translation>%1 への自動応答を一時停止しました: 人が尋ねるより速いペースで応答していました。</translation>
    </message>
    <message>
        <source>%1 is sending %2 messages/s.</source>
        <translation>%1 から毎秒 %2 件のメッセージが届いています。</translation>
    </message>
    <message>
        <source>Nothing is received from %1 at the moment.</source>
        <translation>現在、%1 からの受信を停止しています。</translation>
    </message>
    <message>
        <source>The oldest messages are being dropped: the history does not keep them, and there is no more room in memory. Save the conversation as a file (Ctrl+S), or switch the history on in the settings.</source>
        <translation>古いメッセージから順に破棄されています。履歴に保存されず、メモリにも空きがないためです。会話をファイルに保存する (Ctrl+S) か、設定で履歴をオンにしてください。</translation>
    </message>
</context>
<context>
    <name>tincan::Question</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>キャンセル(&amp;N)</translation>
    </message>
</context>
<context>
    <name>tincan::Remedy</name>
    <message>
        <source>Connect to it</source>
        <translation>そのサーバーに接続</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使う</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>%1 を試す</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>Connect again and send it</source>
        <translation>再接続して送信</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>再開始</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Listen on all addresses</source>
        <translation>すべてのアドレスで待ち受け</translation>
    </message>
    <message>
        <source>Allow broadcast</source>
        <translation>ブロードキャストを許可</translation>
    </message>
    <message>
        <source>Pause receiving</source>
        <translation>受信を一時停止</translation>
    </message>
    <message>
        <source>Receive again</source>
        <translation>受信を再開</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>フォルダーを表示</translation>
    </message>
</context>
<context>
    <name>tincan::RepliesBox</name>
    <message>
        <source>Server received: {text}</source>
        <translation>サーバーが受信: {text}</translation>
    </message>
    <message>
        <source>The textbook&apos;s client waits for one answer to each message.</source>
        <translation>教科書のクライアントは、メッセージごとに 1 つの応答を待ちます。</translation>
    </message>
    <message>
        <source>hello</source>
        <comment>an example of a message</comment>
        <translation>こんにちは</translation>
    </message>
    <message>
        <source>&amp;Automatic answers</source>
        <translation>自動応答(&amp;A)</translation>
    </message>
    <message>
        <source>Automatic answers</source>
        <translation>自動応答</translation>
    </message>
    <message>
        <source>Off, I write myself</source>
        <translation>オフ (自分で書く)</translation>
    </message>
    <message>
        <source>As in the textbook</source>
        <translation>教科書どおり</translation>
    </message>
    <message>
        <source>Custom...</source>
        <translation>カスタム...</translation>
    </message>
    <message>
        <source>Text of the automatic answers</source>
        <translation>自動応答の文字列</translation>
    </message>
    <message>
        <source>{text}, {literal}, {time}, {peer} and {count} are filled in.</source>
        <translation>{text}、{literal}、{time}、{peer}、{count} は置き換えられます。</translation>
    </message>
</context>
<context>
    <name>tincan::RowMenu</name>
    <message>
        <source>&amp;Open the address...</source>
        <translation>アドレスを開く(&amp;O)...</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;text only</source>
        <translation>本文だけコピー(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reply to this peer only</source>
        <translation>この相手だけに返信(&amp;R)</translation>
    </message>
    <message>
        <source>Show &amp;bytes</source>
        <translation>バイトを表示(&amp;B)</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation>16 進数でコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Copy as &amp;Python literal</source>
        <translation>Python リテラルとしてコピー(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <translation>アドレスをコピー(&amp;A)</translation>
    </message>
</context>
<context>
    <name>tincan::RunningCard</name>
    <message>
        <source>TCP server</source>
        <translation>TCP サーバー</translation>
    </message>
    <message>
        <source>TCP client</source>
        <translation>TCP クライアント</translation>
    </message>
    <message>
        <source>UDP server</source>
        <translation>UDP サーバー</translation>
    </message>
    <message>
        <source>UDP client</source>
        <translation>UDP クライアント</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>切断(&amp;D)</translation>
    </message>
</context>
<context>
    <name>tincan::SaveAs</name>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>表計算ソフト用の表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines for a program (*.jsonl)</source>
        <translation>プログラム用の JSON Lines (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>tincan::SessionText</name>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Starting...</source>
        <translation>開始中...</translation>
    </message>
    <message>
        <source>Connecting to %1...</source>
        <translation>%1 に接続中...</translation>
    </message>
    <message>
        <source>Listening on TCP %1</source>
        <translation>TCP %1 で待ち受け中</translation>
    </message>
    <message>
        <source>Open on UDP %1</source>
        <translation>UDP %1 を開いています</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>%1 に接続済み</translation>
    </message>
    <message>
        <source>Writing to UDP %1</source>
        <translation>UDP %1 へ送信</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>接続中...</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>待ち受け中</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>送信可能</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>not encrypted: others on this network may read along</source>
        <translation>暗号化なし: このネットワークのほかの人に読まれる可能性があります</translation>
    </message>
</context>
<context>
    <name>tincan::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>文字サイズ(&amp;S)</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>時刻(&amp;I)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Text size of messages, in percent</source>
        <translation>メッセージの文字サイズ (パーセント)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分まで</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒まで</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>ミリ秒まで</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Changes take effect at once, in all windows.</source>
        <translation>変更はすべてのウィンドウにすぐ反映されます。</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>Notifications and &amp;desktop</source>
        <translation>通知とデスクトップ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
</context>
<context>
    <name>tincan::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>メッセージの入力</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>The last sent text again, in the empty field</source>
        <translation>最後に送信した文章を再び入力 (入力欄が空のとき)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>Close what is open: the find bar, a notice, the sidebar</source>
        <translation>開いているもの (検索バー、お知らせ、サイドバー) を閉じる</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>次の入力欄</translation>
    </message>
    <message>
        <source>Start or connect, in the connection form</source>
        <translation>開始または接続 (接続フォーム内)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Delete the chosen conversation</source>
        <translation>選んだ会話を削除</translation>
    </message>
</context>
<context>
    <name>tincan::StatusLine</name>
    <message>
        <source>received %1 · %2/s</source>
        <translation>受信 %1 · %2/秒</translation>
    </message>
    <message>
        <source>sent %1 · %2/s</source>
        <translation>送信 %1 · %2/秒</translation>
    </message>
    <message>
        <source>dropped %1</source>
        <translation>破棄 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings are not saved: the folder cannot be written.</source>
        <translation>設定は保存されません: フォルダーに書き込めません。</translation>
    </message>
</context>
<context>
    <name>tincan::ThisComputer</name>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy this computer&apos;s address</source>
        <translation>このコンピューターのアドレスをコピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>ほかのアドレス</translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptModel</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Tincan answered by itself.</source>
        <translation>Tincan が自動で応答しました。</translation>
    </message>
    <message>
        <source>empty message</source>
        <translation>空のメッセージ</translation>
    </message>
    <message>
        <source>auto</source>
        <comment>mark of an automatic answer</comment>
        <translation>自動</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>auto?</source>
        <comment>mark of what is probably an automatic answer</comment>
        <translation>自動?</translation>
    </message>
    <message>
        <source>This looks like an automatic answer. It can be turned off at the other end.</source>
        <translation>自動応答のようです。相手側でオフにできます。</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1 へ</translation>
    </message>
    <message>
        <source>The connection ended in the middle of a character.</source>
        <translation>接続が文字の途中で終了しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reads: TCP keeps no message borders</source>
        <translation>
            <numerusform>%Ln 回の読み取り: TCP はメッセージの境界を保ちません</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <translation>送信待ちです。</translation>
    </message>
    <message>
        <source>Sent. This peer does not confirm delivery.</source>
        <translation>送信しました。この相手は受信確認を返しません。</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>未送信です。</translation>
    </message>
    <message>
        <source>Not sent to %1. %2</source>
        <translation>%1 に送信されていません。%2</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>未送信です。%1</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Many reads in a row: TCP keeps no message borders</source>
        <translation>連続した多数の読み取り: TCP はメッセージの境界を保ちません</translation>
    </message>
    <message>
        <source>Nobody is there any more.</source>
        <translation>相手はもういません。</translation>
    </message>
    <message>
        <source>The message is too large.</source>
        <translation>メッセージが大きすぎます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) arrived. A %2-byte read would have cut %1.</source>
        <translation>
            <numerusform>%Ln バイト届きました。%2 バイトの読み取りなら %1 バイトが切り捨てられていました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptRow</name>
    <message>
        <source>Send again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptSaver</name>
    <message>
        <source>a part of the conversation could not be read</source>
        <translation>会話の一部を読み取れませんでした</translation>
    </message>
    <message>
        <source>a conversation was deleted meanwhile or cannot be read</source>
        <translation>その間に会話が削除されたか、読み取れません</translation>
    </message>
</context>
<context>
    <name>tincan::TranscriptView</name>
    <message>
        <source>The whole message</source>
        <translation>メッセージ全文</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>tincan::TrayIcon</name>
    <message>
        <source>&amp;New conversation</source>
        <translation>新しい会話(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>Tincan: %n new messages</source>
        <translation>
            <numerusform>Tincan: 新しいメッセージ %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tincan::UnsavedQuestion</name>
    <message>
        <source>Quit without saving?</source>
        <translation>保存せずに終了しますか?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) would be lost if you quit now.</source>
        <translation>
            <numerusform>今終了すると、メッセージ %Ln 件が失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quit without saving</source>
        <translation>保存せずに終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>キャンセル(&amp;N)</translation>
    </message>
</context>
<context>
    <name>tincan::WriteToDialog</name>
    <message>
        <source>Write to</source>
        <translation>送信先を指定</translation>
    </message>
    <message>
        <source>&amp;Address and port, such as 192.168.1.31:1520</source>
        <translation>アドレスとポート(&amp;A) (例: 192.168.1.31:1520)</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>アドレスとポート</translation>
    </message>
    <message>
        <source>This is not an address with a port. Names are not looked up here.</source>
        <translation>ポート付きのアドレスではありません。ここでは名前からアドレスを調べません。</translation>
    </message>
</context>
</TS>
