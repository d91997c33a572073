// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <memory>

namespace tincan {

/// Whether the system starts this program when the person logs in. Nothing is remembered here: the answer is what the
/// system itself would read.
class Autostart
{
public:
    Autostart() = default;
    virtual ~Autostart() = default;
    Q_DISABLE_COPY_MOVE(Autostart)

    /// An entry that is switched off, or that starts another program, is none.
    virtual bool isOn() const = 0;
    /// Empty, or why it could not be done, in the system's words.
    virtual QString setOn(bool on) = 0;
};

/// Linux and others: a desktop entry in `~/.config/autostart` (the XDG autostart specification).
class DesktopEntryAutostart : public Autostart
{
public:
    /// `command`: the program, with its whole path, and its arguments.
    DesktopEntryAutostart(QString fileName, QStringList command);

    bool isOn() const override;
    QString setOn(bool on) override;

private:
    QString m_fileName;
    QStringList m_command;
};

/// macOS: a property list in `~/Library/LaunchAgents`.
class LaunchAgentAutostart : public Autostart
{
public:
    LaunchAgentAutostart(QString fileName, const QString &label, const QStringList &command);

    bool isOn() const override;
    QString setOn(bool on) override;

private:
    QString m_fileName;
    QByteArray m_content;
};

/// Windows: a value in the registry's Run key. The Task Manager keeps beside it what a person switched off there.
class RunKeyAutostart : public Autostart
{
public:
    /// Tests keep both keys in files.
    RunKeyAutostart(const QString &runKey, const QString &approvedKey, QSettings::Format format, QString name,
                    QStringList command);

    bool isOn() const override;
    QString setOn(bool on) override;

private:
    mutable QSettings m_run;
    mutable QSettings m_approved;
    QString m_name;
    QStringList m_command;
};

/// How this program is started.
QStringList autostartCommand(const QString &profile);

/// The one for this system. Two profiles start beside each other. Null inside a Flatpak: its sandbox does not let the
/// program see or change what the session starts, and a portal that can be asked would not tell what is set.
std::unique_ptr<Autostart> makeAutostart(const QString &profile);

} // namespace tincan
