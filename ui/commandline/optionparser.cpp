// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "optionparser.h"

#include "qtoptions.h"

#include <algorithm>
#include <iterator>

namespace tincan {

namespace {

struct Written {
    Option option;
    const char *name;
    const char *valueName; ///< null for an option without a value
    const char *description;
};

// clang-format off
constexpr Written allOptions[] = {
    {Option::Tcp, "tcp", nullptr, QT_TRANSLATE_NOOP("tincan::CommandLine", "Talk over TCP (the default).")},
    {Option::Udp, "udp", nullptr, QT_TRANSLATE_NOOP("tincan::CommandLine", "Talk over UDP.")},
    {Option::Server, "server", nullptr,
     QT_TRANSLATE_NOOP("tincan::CommandLine", "Wait for others (the default).")},
    {Option::Client, "client", nullptr, QT_TRANSLATE_NOOP("tincan::CommandLine", "Connect to a server.")},
    {Option::Host, "host", QT_TRANSLATE_NOOP("tincan::CommandLine", "address"),
     QT_TRANSLATE_NOOP("tincan::CommandLine",
                       "Client: the server's address or name. Server: the address to listen on, all by default.")},
    {Option::Port, "port", QT_TRANSLATE_NOOP("tincan::CommandLine", "number"),
     QT_TRANSLATE_NOOP("tincan::CommandLine",
                       "The port: 1314 for TCP and 520 for UDP by default. 0 lets the system choose (servers only).")},
    {Option::Start, "start", nullptr, QT_TRANSLATE_NOOP("tincan::CommandLine", "Start at once.")},
    {Option::Reply, "reply", QT_TRANSLATE_NOOP("tincan::CommandLine", "book|off|template"),
     QT_TRANSLATE_NOOP("tincan::CommandLine",
                       "How a server answers: as in the book (the default), not at all, or with this text, in which "
                       "{text}, {literal}, {time}, {peer} and {count} are filled in.")},
    {Option::ReplyLimit, "reply-limit", QT_TRANSLATE_NOOP("tincan::CommandLine", "number"),
     QT_TRANSLATE_NOOP("tincan::CommandLine",
                       "Answers a second to one peer above which answering pauses. 0 lifts the limit.")},
    {Option::Send, "send", QT_TRANSLATE_NOOP("tincan::CommandLine", "text"),
     QT_TRANSLATE_NOOP("tincan::CommandLine", "Send this once somebody is there. May be repeated.")},
    {Option::Log, "log", QT_TRANSLATE_NOOP("tincan::CommandLine", "file"),
     QT_TRANSLATE_NOOP("tincan::CommandLine", "Append what happens to this file, one JSON object a line.")},
    {Option::QuitAfter, "quit-after", QT_TRANSLATE_NOOP("tincan::CommandLine", "seconds"),
     QT_TRANSLATE_NOOP("tincan::CommandLine", "End after this time.")},
    {Option::Check, "check", nullptr,
     QT_TRANSLATE_NOOP("tincan::CommandLine",
                       "Let the book's four programs talk to each other, print what they say, and end. "
                       "Needs no display.")},
    {Option::Profile, "profile", QT_TRANSLATE_NOOP("tincan::CommandLine", "name"),
     QT_TRANSLATE_NOOP("tincan::CommandLine", "Keep a set of settings of its own under this name.")},
    {Option::Hidden, "hidden", nullptr,
     QT_TRANSLATE_NOOP("tincan::CommandLine",
                       "Begin in the tray, if the settings keep the program running there when closed.")},
    {Option::Language, "language", QT_TRANSLATE_NOOP("tincan::CommandLine", "code"),
     QT_TRANSLATE_NOOP("tincan::CommandLine", "The language of the window, such as en or zh_CN.")},
    {Option::Version, "version", nullptr, QT_TRANSLATE_NOOP("tincan::CommandLine", "Say which version this is.")},
    {Option::Help, "help", nullptr, QT_TRANSLATE_NOOP("tincan::CommandLine", "Say this.")},
};
// clang-format on

const Written &writtenAs(Option option)
{
    return *std::find_if(std::begin(allOptions), std::end(allOptions),
                         [option](const Written &written) { return written.option == option; });
}

/// The option that an argument names, with one dash or two and perhaps with `=value`; null if it names none.
const Written *named(const QString &argument)
{
    const auto fits = [&argument](const Written &written) {
        const QString name = QLatin1String("-") + QLatin1String(written.name);
        return argument == name || argument == QLatin1Char('-') + name
               || argument.startsWith(QLatin1Char('-') + name + QLatin1Char('='));
    };
    const auto *found = std::find_if(std::begin(allOptions), std::end(allOptions), fits);
    return found == std::end(allOptions) ? nullptr : found;
}

} // namespace

QString optionName(Option option)
{
    return QLatin1String(writtenAs(option).name);
}

OptionParser::OptionParser()
{
    m_parser.setApplicationDescription(tr("Talk on your own network, with nothing in between."));
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const Written &written : allOptions) {
        QStringList names{QLatin1String(written.name)};
        if (written.option == Option::Version || written.option == Option::Help)
            names.prepend(names.first().left(1));
        QCommandLineOption option(names, tr(written.description));
        if (written.valueName)
            option.setValueName(tr(written.valueName));
        m_parser.addOption(option);
    }
}

QString OptionParser::parse(const QStringList &arguments)
{
    const QStringList ours = withoutQtOptions(arguments);
    const QString missing = missingValue(ours);
    if (!missing.isEmpty())
        return missing;
    if (!m_parser.parse(ours))
        return m_parser.errorText();
    if (!m_parser.positionalArguments().isEmpty())
        return tr("'%1' is not an option; tincan --help shows them all").arg(m_parser.positionalArguments().first());
    return givenTwice();
}

bool OptionParser::isAnySet(std::initializer_list<Option> options) const
{
    return std::any_of(options.begin(), options.end(), [this](Option option) { return isSet(option); });
}

/// QCommandLineParser would take the next option for the value: `--log --start` would log to a file `--start`.
QString OptionParser::missingValue(const QStringList &arguments) const
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const Written *written = named(arguments[i]);
        if (!written || !written->valueName || arguments[i].contains(QLatin1Char('=')))
            continue;
        if (i + 1 == arguments.size() || named(arguments[i + 1]))
            return tr("--%1 needs a value").arg(QLatin1String(written->name));
        ++i;
    }
    return {};
}

/// Of two ports, one cannot be meant.
QString OptionParser::givenTwice() const
{
    for (const Written &written : allOptions) {
        if (written.valueName && written.option != Option::Send && values(written.option).size() > 1)
            return tr("--%1 is there twice").arg(QLatin1String(written.name));
    }
    return {};
}

} // namespace tincan
