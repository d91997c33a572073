// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversationsettings.h"

#include <QStringList>

#include <optional>
#include <variant>

namespace tincan {

/// What the command line asks of the program that opens a window.
struct Options {
    /// For the first window; empty if nothing was said about the conversation, and the window keeps what it remembers.
    std::optional<ConversationSettings> conversation;
    bool start = false;             ///< start it at once
    QStringList send;               ///< each is sent once there is someone to send to
    QString logFile;                ///< empty: no log
    std::optional<int> quitAfterMs; ///< end in good order after this
    QString profile;                ///< empty: the usual settings
    bool hidden = false;            ///< begin in the tray, if the program would stay there when closed
    QString language;               ///< as in the file names of the translations; empty: the system's
};

/// `--check`.
struct CheckWanted {
    QString language;
};
/// `--version` or `--help`: say this on standard output and end.
struct TextWanted {
    QString text;
};
/// Something is wrong: say this line on standard error and end with exit code 2.
struct BadOption {
    QString line;
};

using CommandLine = std::variant<Options, CheckWanted, TextWanted, BadOption>;

/// Reads the arguments, the program's name first. Only the text of --help needs a QCoreApplication.
/// Qt's own options for windowed programs (`-platform offscreen` and the like) are passed over.
CommandLine parseCommandLine(const QStringList &arguments);

/// Whether a profile may be called so: `[A-Za-z0-9_-]{1,32}`, so that it can never leave the folder of the settings.
bool isProfileName(const QString &name);

} // namespace tincan
