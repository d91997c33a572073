// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "child.h"
#include "eventually.h"

#include <QJsonObject>
#include <QList>
#include <QTemporaryDir>

#include <memory>

namespace tincan {

using ChildHandle = std::unique_ptr<Child>;

/// The real program as a process: without a display, in a home of its own, with a log that a test can read.
class Program
{
public:
    Program();

    /// A file in the folder of this test, which everybody may write.
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString settingsFolder() const { return file(QStringLiteral("home/.config/tincan")); }
    QProcessEnvironment &environment() { return m_environment; }

    /// Exactly these arguments.
    ChildHandle run(const QStringList &arguments) const;
    /// With `--log`, and `--start`.
    ChildHandle start(const QStringList &arguments) const;
    /// The same through a command that runs a command, as in {"sh", "-c", "...", "sh"}.
    ChildHandle startThrough(QStringList command, const QStringList &arguments) const;

    QList<QJsonObject> log() const;
    QList<QJsonObject> events(const QString &name) const;
    /// The bytes of all messages of this kind, one after the other.
    QByteArray bytes(const QString &kind) const;
    /// Waits for the program's `started`; its port, or 0 if it does not come.
    quint16 startedPort() const;

    static QString executable();

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

/// A program of tests/peers.
ChildHandle peer(const QString &script, const QStringList &arguments);
/// The port that a peer listens on; 0 if it does not say so in time.
quint16 listeningPort(const Child &peer);

/// What runs the program as a user without rights, for Program::startThrough(). `reason` says why there is no way.
QStringList withoutRights(const Program &program, QString *reason = nullptr);

/// A port that nobody uses at this moment.
quint16 freeTcpPort();
quint16 freeUdpPort();

} // namespace tincan
