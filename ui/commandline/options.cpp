// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "options.h"

#include "language/language.h"
#include "optionparser.h"

#include <QRegularExpression>

#include <cmath>

namespace tincan {

namespace {

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/// Builds the options from what the parser found; stops at the first thing that is wrong.
class Reader
{
    Q_DECLARE_TR_FUNCTIONS(tincan::CommandLine)

public:
    explicit Reader(const OptionParser &parser)
        : m_parser(parser)
    {}

    CommandLine read()
    {
        readConversation();
        readRun();
        readTexts();
        if (!m_error.isEmpty())
            return BadOption{m_error};
        if (m_parser.isSet(Option::Check))
            return CheckWanted{m_options.language};
        return m_options;
    }

private:
    void readConversation()
    {
        ConversationSettings settings;
        settings.transport = m_parser.isSet(Option::Udp) ? Transport::Udp : Transport::Tcp;
        settings.role = m_parser.isSet(Option::Client) ? Role::Client : Role::Server;
        readHost(settings);
        readPort(settings);
        readReplies(settings.replies);
        exclude(Option::Tcp, Option::Udp);
        exclude(Option::Server, Option::Client);
        if (m_parser.isAnySet({Option::Tcp, Option::Udp, Option::Server, Option::Client, Option::Host, Option::Port,
                               Option::Start, Option::Reply, Option::ReplyLimit}))
            m_options.conversation = settings;
    }

    void readHost(ConversationSettings &settings)
    {
        settings.host = m_parser.value(Option::Host).trimmed();
        if (settings.role != Role::Client)
            return;
        if (!m_parser.isSet(Option::Host))
            settings.host = QStringLiteral("127.0.0.1");
        else if (settings.host.isEmpty())
            fail(tr("--host needs the address or the name of the server"));
    }

    void readPort(ConversationSettings &settings)
    {
        settings.portIsDefault = !m_parser.isSet(Option::Port);
        settings.port = quint16(number(Option::Port, 0, 65535, defaultPort(settings.transport)));
        if (settings.port == 0 && settings.role == Role::Client)
            fail(tr("--port 0 lets the system choose, which only a server can do; a client needs its server's port"));
    }

    void readReplies(ReplyRule &rule)
    {
        const QString reply = m_parser.value(Option::Reply);
        rule.limitPerSecond = number(Option::ReplyLimit, 0, 1'000'000, rule.limitPerSecond);
        if (!m_parser.isSet(Option::Reply) || reply == QLatin1String("book"))
            return;
        rule.kind = reply == QLatin1String("off") ? ReplyRule::Kind::Off : ReplyRule::Kind::Custom;
        if (rule.kind == ReplyRule::Kind::Custom)
            rule.customTemplate = reply;
        if (reply.isEmpty())
            fail(tr("--reply needs book, off, or the text of the answer"));
    }

    void readRun()
    {
        m_options.start = m_parser.isSet(Option::Start);
        m_options.hidden = m_parser.isSet(Option::Hidden);
        m_options.send = m_parser.values(Option::Send);
        if (m_options.send.contains(QString()))
            fail(tr("--send needs a text: an empty message is not sent"));
        readSeconds();
    }

    void readSeconds()
    {
        if (!m_parser.isSet(Option::QuitAfter))
            return;
        constexpr int most = 1'000'000; // 11 days; more would not fit a timer's milliseconds
        const QString value = m_parser.value(Option::QuitAfter);
        const double seconds = matches(value, QStringLiteral("[0-9]{1,7}([.][0-9]{1,3})?")) ? value.toDouble() : -1;
        if (seconds < 0 || seconds > most)
            return failNumber(Option::QuitAfter, 0, most);
        m_options.quitAfterMs = int(std::lround(seconds * 1000));
    }

    void readTexts()
    {
        m_options.logFile = m_parser.value(Option::Log);
        if (m_parser.isSet(Option::Log) && m_options.logFile.isEmpty())
            fail(tr("--log needs the name of a file"));
        m_options.profile = m_parser.value(Option::Profile);
        if (m_parser.isSet(Option::Profile) && !isProfileName(m_options.profile))
            fail(tr("'%1' is not a name for a profile: 1 to 32 letters A-Z, digits, - and _").arg(m_options.profile));
        readLanguage();
    }

    void readLanguage()
    {
        if (!m_parser.isSet(Option::Language))
            return;
        m_options.language = m_parser.value(Option::Language);
        if (!matches(m_options.language, QStringLiteral("[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8}){0,3}")))
            fail(tr("'%1' is not the code of a language, such as en or zh_CN").arg(m_options.language));
        else if (!Language::has(m_options.language))
            fail(tr("--language: there are no words in '%1', only in: %2")
                     .arg(m_options.language, Language::all().join(QStringLiteral(", "))));
    }

    int number(Option option, int least, int most, int otherwise)
    {
        if (!m_parser.isSet(option))
            return otherwise;
        const QString value = m_parser.value(option);
        const int result = matches(value, QStringLiteral("[0-9]{1,9}")) ? value.toInt() : -1;
        if (result >= least && result <= most)
            return result;
        failNumber(option, least, most);
        return otherwise;
    }

    void failNumber(Option option, int least, int most)
    {
        fail(tr("--%1 needs a number from %2 to %3, not '%4'")
                 .arg(optionName(option), QString::number(least), QString::number(most), m_parser.value(option)));
    }

    void exclude(Option one, Option other)
    {
        if (m_parser.isSet(one) && m_parser.isSet(other))
            fail(tr("--%1 and --%2 exclude each other").arg(optionName(one), optionName(other)));
    }

    void fail(const QString &line)
    {
        if (m_error.isEmpty())
            m_error = line;
    }

    const OptionParser &m_parser;
    Options m_options;
    QString m_error;
};

/// What a person typed may hold line ends and controls; the complaint about it is one line.
QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (!c.isPrint() && !c.isSurrogate())
            c = QChar::ReplacementCharacter;
    }
    return text;
}

CommandLine parsed(const QStringList &arguments)
{
    OptionParser parser;
    const QString error = parser.parse(arguments);
    if (!error.isEmpty())
        return BadOption{error};
    if (parser.isSet(Option::Help))
        return TextWanted{parser.helpText().trimmed()};
    if (parser.isSet(Option::Version))
        return TextWanted{QStringLiteral("tincan " TINCAN_VERSION)};
    return Reader(parser).read();
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    CommandLine result = parsed(arguments);
    if (auto *bad = std::get_if<BadOption>(&result))
        bad->line = oneLine(bad->line);
    return result;
}

bool isProfileName(const QString &name)
{
    return matches(name, QStringLiteral("[A-Za-z0-9_-]{1,32}"));
}

} // namespace tincan
