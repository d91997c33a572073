// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "commandline/options.h"

#include <QTest>

using namespace tincan;

/// What the command line means, without a process.
class TestOptions : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsAPlainWindow();
    void hidden();
    void conversation_data();
    void conversation();
    void replies();
    void run();
    void qtOptionsArePassedOver();
    void bad_data();
    void bad();
    void languages_data();
    void languages();
    void aComplaintIsOneLine();
    void checkAndTexts();
    void profileNames_data();
    void profileNames();

private:
    static CommandLine parse(const QStringList &arguments)
    {
        return parseCommandLine(QStringList{QStringLiteral("tincan")} + arguments);
    }
    static CommandLine parse(const QString &line) { return parse(line.split(QLatin1Char(' '), Qt::SkipEmptyParts)); }
};

void TestOptions::nothingIsAPlainWindow()
{
    const auto options = std::get<Options>(parse(QString()));
    QVERIFY(!options.conversation);
    QVERIFY(!options.start);
    QVERIFY(options.send.isEmpty());
    QVERIFY(options.logFile.isEmpty());
    QVERIFY(!options.quitAfterMs);
    QVERIFY(options.profile.isEmpty());
    QVERIFY(options.language.isEmpty());
    QVERIFY(!options.hidden);
}

void TestOptions::hidden()
{
    QVERIFY(std::get<Options>(parse(QStringLiteral("--hidden --profile work"))).hidden);
}

void TestOptions::conversation_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("wanted");

    const auto row = [](const char *line, const char *wanted) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(wanted);
    };
    row("--start", "tcp server [] 1314 default");
    row("--server", "tcp server [] 1314 default");
    row("--udp", "udp server [] 520 default");
    row("--client", "tcp client [127.0.0.1] 1314 default");
    row("--udp --client", "udp client [127.0.0.1] 520 default");
    row("--client --host fe80::1%eth0", "tcp client [fe80::1%eth0] 1314 default");
    row("--host ::1", "tcp server [::1] 1314 default");
    row("--port 1314", "tcp server [] 1314 typed");
    row("--port 0", "tcp server [] 0 typed");
    row("--port=65535 --tcp", "tcp server [] 65535 typed");
    row("-udp -port 007", "udp server [] 7 typed");
}

void TestOptions::conversation()
{
    QFETCH(QString, line);
    const auto options = std::get<Options>(parse(line));
    QVERIFY(options.conversation);
    const ConversationSettings &s = *options.conversation;
    const QString found =
        QStringLiteral("%1 %2 [%3] %4 %5")
            .arg(s.transport == Transport::Tcp ? QStringLiteral("tcp") : QStringLiteral("udp"),
                 s.role == Role::Server ? QStringLiteral("server") : QStringLiteral("client"), s.host,
                 QString::number(s.port), s.portIsDefault ? QStringLiteral("default") : QStringLiteral("typed"));
    QTEST(found, "wanted");
    QCOMPARE(s.replies, ReplyRule());
}

void TestOptions::replies()
{
    const auto rule = [](const QStringList &arguments) {
        return std::get<Options>(parse(arguments)).conversation->replies;
    };
    const QString reply = QStringLiteral("--reply");
    QCOMPARE(rule({reply, QStringLiteral("book")}), ReplyRule());
    QCOMPARE(rule({reply, QStringLiteral("off")}).kind, ReplyRule::Kind::Off);
    QCOMPARE(rule({reply, QStringLiteral("you said {text}")}),
             (ReplyRule{ReplyRule::Kind::Custom, QStringLiteral("you said {text}"), 50}));
    QCOMPARE(rule({QStringLiteral("--reply-limit"), QStringLiteral("0")}).limitPerSecond, 0);
}

void TestOptions::run()
{
    const auto options = std::get<Options>(parse(
        {QStringLiteral("--start"), QStringLiteral("--send"), QStringLiteral("one"), QStringLiteral("--send"),
         QStringLiteral("-1"), QStringLiteral("--send=--start"), QStringLiteral("--log"), QStringLiteral("a b.log"),
         QStringLiteral("--quit-after"), QStringLiteral("1.5"), QStringLiteral("--profile"), QStringLiteral("left_2"),
         QStringLiteral("--language"), QStringLiteral("zh_CN")}));
    QVERIFY(options.start);
    QCOMPARE(options.send, (QStringList{QStringLiteral("one"), QStringLiteral("-1"), QStringLiteral("--start")}));
    QCOMPARE(options.logFile, QStringLiteral("a b.log"));
    QCOMPARE(options.quitAfterMs, std::optional<int>(1500));
    QCOMPARE(options.profile, QStringLiteral("left_2"));
    QCOMPARE(options.language, QStringLiteral("zh_CN"));
}

void TestOptions::qtOptionsArePassedOver()
{
    const auto options = std::get<Options>(
        parse(QStringLiteral("-platform offscreen --style=fusion -reverse --udp --platform xcb -geometry 100x100")));
    QCOMPARE(options.conversation->transport, Transport::Udp);
}

void TestOptions::bad_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("mentioned");

    const auto row = [](const char *line, const char *mentioned) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(mentioned);
    };
    row("--nonsense", "nonsense");
    row("-x", "x");
    row("--start=1", "start");
    row("stray", "stray");
    row("--tcp --udp", "--tcp and --udp");
    row("--server --client", "--server and --client");
    row("--port", "--port");
    row("--port --start", "--port needs a value");
    row("--port -1", "'-1'");
    row("--port 65536", "'65536'");
    row("--port 1e3", "'1e3'");
    row("--port 0x10", "'0x10'");
    row("--port= --start", "--port");
    row("--port 99999999999999999999", "--port");
    row("--client --port 0", "--port 0");
    row("--port 1 --port 2", "--port is there twice");
    row("--client --host=", "--host");
    row("--log --start", "--log needs a value");
    row("--log=", "--log");
    row("--send=", "--send");
    row("--send", "--send");
    row("--reply=", "--reply");
    row("--reply-limit many", "'many'");
    row("--reply-limit -5", "'-5'");
    row("--quit-after soon", "'soon'");
    row("--quit-after -1", "'-1'");
    row("--quit-after nan", "'nan'");
    row("--quit-after 1000001", "'1000001'");
    row("--profile ../../x", "../../x");
    row("--profile=", "profile");
    row("--language ../x", "../x");
    row("--language=", "language");
    row("--language xx", "'xx', only in: de, en, es");
    row("--check --language it", "'it', only in: de, en, es");
    row("--check --port 70000", "'70000'");
}

/// F10, F88: impossible ports, and everything else that is malformed
void TestOptions::bad()
{
    QFETCH(QString, line);
    QFETCH(QString, mentioned);
    const CommandLine result = parse(line);
    const auto *found = std::get_if<BadOption>(&result);
    QVERIFY(found);
    QVERIFY2(found->line.contains(mentioned), qPrintable(found->line));
}

void TestOptions::languages_data()
{
    QTest::addColumn<bool>("known");
    for (const char *code : {"en", "en_GB", "en-US", "en_AT", "zh", "zh_CN", "zh-Hans", "ZH_cn"})
        QTest::newRow(code) << true;
    for (const char *code : {"xx", "it", "it_CH", "zh_SG", "zh_TW", "xx_CN"})
        QTest::newRow(code) << false;
}

/// A language without a catalogue is a mistake to be told; a variant of one that is there is none.
void TestOptions::languages()
{
    const QString code = QString::fromLatin1(QTest::currentDataTag());
    QTEST(std::holds_alternative<Options>(parse({QStringLiteral("--language"), code})), "known");
}

void TestOptions::aComplaintIsOneLine()
{
    const auto found = std::get<BadOption>(parse(QStringList{QStringLiteral("a\nb\x1b[31m\r\u202e")}));
    QVERIFY2(found.line.startsWith(QStringLiteral("'a\uFFFDb\uFFFD[31m\uFFFD\uFFFD'")), qPrintable(found.line));
}

void TestOptions::checkAndTexts()
{
    QCOMPARE(std::get<CheckWanted>(parse(QStringLiteral("--check --language zh"))).language, QStringLiteral("zh"));
    QCOMPARE(std::get<TextWanted>(parse(QStringLiteral("--version"))).text, QStringLiteral("tincan " TINCAN_VERSION));
    const QString help = std::get<TextWanted>(parse(QStringLiteral("--help --check"))).text;
    for (const char *name : {"tcp", "udp", "server", "client", "host", "port", "start", "reply", "send", "log",
                             "quit-after", "reply-limit", "check", "profile", "language", "version", "help"})
        QVERIFY2(help.contains(QLatin1String("--") + QLatin1String(name)), name);
}

void TestOptions::profileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");

    QTest::newRow("empty") << QString() << false;
    QTest::newRow("letter") << QStringLiteral("a") << true;
    QTest::newRow("all kinds") << QStringLiteral("Az09_-") << true;
    QTest::newRow("32") << QString(32, QLatin1Char('x')) << true;
    QTest::newRow("33") << QString(33, QLatin1Char('x')) << false;
    QTest::newRow("dots") << QStringLiteral("..") << false;
    QTest::newRow("slash") << QStringLiteral("a/b") << false;
    QTest::newRow("backslash") << QStringLiteral("a\\b") << false;
    QTest::newRow("space") << QStringLiteral("a b") << false;
    QTest::newRow("line end") << QStringLiteral("a\n") << false;
    QTest::newRow("Chinese") << QStringLiteral("左") << false;
    QTest::newRow("full-width digit") << QStringLiteral("\uFF11") << false;
}

/// F88: names that are no profile
void TestOptions::profileNames()
{
    QFETCH(QString, name);
    QTEST(isProfileName(name), "good");
}

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
