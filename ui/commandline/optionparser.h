// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCommandLineParser>
#include <QCoreApplication>

#include <initializer_list>

namespace tincan {

enum class Option {
    Tcp,
    Udp,
    Server,
    Client,
    Host,
    Port,
    Start,
    Reply,
    ReplyLimit,
    Send,
    Log,
    QuitAfter,
    Profile,
    Hidden,
    Language,
    Check,
    Version,
    Help,
};

/// The name of the option without its dashes.
QString optionName(Option option);

/// The program's options and how they are written; what their values mean is not known here.
class OptionParser
{
    Q_DECLARE_TR_FUNCTIONS(tincan::CommandLine)

public:
    OptionParser();

    /// Empty if the arguments fit, else what is wrong. Qt's own options are passed over.
    QString parse(const QStringList &arguments);

    bool isSet(Option option) const { return m_parser.isSet(optionName(option)); }
    bool isAnySet(std::initializer_list<Option> options) const;
    QString value(Option option) const { return m_parser.value(optionName(option)); }
    QStringList values(Option option) const { return m_parser.values(optionName(option)); }
    /// There must be a QCoreApplication.
    QString helpText() const { return m_parser.helpText(); }

private:
    QString missingValue(const QStringList &arguments) const;
    QString givenTwice() const;

    QCommandLineParser m_parser;
};

} // namespace tincan
