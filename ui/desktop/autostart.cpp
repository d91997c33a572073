// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <cerrno>
#include <utility>

namespace tincan {

namespace {

/// An entry of ours has a few hundred bytes; more is read of nobody's.
constexpr qint64 maxFileBytes = 64 * 1024;

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.read(maxFileBytes) : QByteArray();
}

/// Empty, or why not.
QString writeFile(const QString &fileName, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(fileName).path()); // where that fails, opening says why
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return file.errorString();
    return {};
}

QString removeFile(const QString &fileName)
{
    QFile file(fileName);
    // a link that leads nowhere does not exist for Qt, and can be removed
    const bool there = file.exists() || QFileInfo(fileName).isSymLink();
    return !there || file.remove() ? QString() : file.errorString();
}

/// One argument of Exec. It is quoted for the command line first, then escaped as every text of a desktop entry is.
QString quotedForExec(const QString &argument)
{
    QString quoted;
    for (const QChar c : argument) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
            quoted += u'\\';
        quoted += c;
        if (c == u'%')
            quoted += c; // a single one stands for a file or an address
    }
    quoted.replace(u'\\', QStringLiteral("\\\\"));
    quoted.replace(u'\n', QStringLiteral("\\n"));
    quoted.replace(u'\t', QStringLiteral("\\t"));
    quoted.replace(u'\r', QStringLiteral("\\r"));
    return u'"' + quoted + u'"';
}

QString execLine(const QStringList &command)
{
    QStringList quoted;
    for (const QString &argument : command)
        quoted.append(quotedForExec(argument));
    return quoted.join(u' ');
}

/// The value of a key of the group [Desktop Entry]; empty if it is not there.
QString entryValue(const QByteArray &content, const QString &wanted)
{
    bool inside = false;
    const QStringList lines = QString::fromUtf8(content).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u'['))
            inside = line.trimmed() == QLatin1String("[Desktop Entry]");
        else if (inside && line.section(u'=', 0, 0).trimmed() == wanted)
            return line.section(u'=', 1).trimmed();
    }
    return {};
}

QByteArray launchAgent(const QString &label, const QStringList &command)
{
    QString arguments;
    for (const QString &argument : command)
        arguments += QStringLiteral("    <string>%1</string>\n").arg(argument.toHtmlEscaped());
    return QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                          "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                          "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
                          "<plist version=\"1.0\">\n<dict>\n"
                          "  <key>Label</key>\n  <string>%1</string>\n"
                          "  <key>ProgramArguments</key>\n  <array>\n%2  </array>\n"
                          "  <key>RunAtLoad</key>\n  <true/>\n"
                          "</dict>\n</plist>\n")
        .arg(label.toHtmlEscaped(), arguments)
        .toUtf8();
}

/// A command line as CommandLineToArgvW reads it. A path of Windows holds no quotes and does not end in a backslash.
QString runValue(const QStringList &command)
{
    return u'"' + QDir::toNativeSeparators(command.first()) + u'"'
           + QStringLiteral(" %1").arg(command.mid(1).join(u' '));
}

/// QSettings says that it could not, and no more.
QString accessDenied()
{
#ifdef Q_OS_WIN
    constexpr int code = 5; // ERROR_ACCESS_DENIED
#else
    constexpr int code = EACCES;
#endif
    QString words = qt_error_string(code).trimmed();
    while (words.endsWith(u'.'))
        words.chop(1); // it stands inside a sentence
    return words;
}

[[maybe_unused]] bool isInFlatpak()
{
    return QFile::exists(QStringLiteral("/.flatpak-info"));
}

} // namespace

DesktopEntryAutostart::DesktopEntryAutostart(QString fileName, QStringList command)
    : m_fileName(std::move(fileName))
    , m_command(std::move(command))
{}

bool DesktopEntryAutostart::isOn() const
{
    const QByteArray content = contentOf(m_fileName);
    const auto is = [&content](const char *key, const char *value) {
        return entryValue(content, QLatin1String(key)) == QLatin1String(value);
    };
    return entryValue(content, QStringLiteral("Exec")) == execLine(m_command) && !is("Hidden", "true")
           && !is("X-GNOME-Autostart-enabled", "false");
}

QString DesktopEntryAutostart::setOn(bool on)
{
    if (!on)
        return removeFile(m_fileName);
    // TryExec: without the program the entry is silent, not an error at every login.
    const QString content =
        QStringLiteral("[Desktop Entry]\nType=Application\nName=Tincan\nIcon=%1\nTryExec=%2\n"
                       "Exec=%3\nTerminal=false\nStartupNotify=false\n")
            .arg(QStringLiteral(TINCAN_APP_ID), QString(m_command.first()).replace(u'\\', QLatin1String("\\\\")),
                 execLine(m_command));
    return writeFile(m_fileName, content.toUtf8());
}

LaunchAgentAutostart::LaunchAgentAutostart(QString fileName, const QString &label, const QStringList &command)
    : m_fileName(std::move(fileName))
    , m_content(launchAgent(label, command))
{}

bool LaunchAgentAutostart::isOn() const
{
    return contentOf(m_fileName) == m_content;
}

QString LaunchAgentAutostart::setOn(bool on)
{
    return on ? writeFile(m_fileName, m_content) : removeFile(m_fileName);
}

RunKeyAutostart::RunKeyAutostart(const QString &runKey, const QString &approvedKey, QSettings::Format format,
                                 QString name, QStringList command)
    : m_run(runKey, format)
    , m_approved(approvedKey, format)
    , m_name(std::move(name))
    , m_command(std::move(command))
{}

bool RunKeyAutostart::isOn() const
{
    m_run.sync();
    m_approved.sync();
    const QByteArray approved = m_approved.value(m_name).toByteArray();
    const bool switchedOff = !approved.isEmpty() && (uchar(approved.front()) & 1U) != 0; // an odd first byte
    return m_run.value(m_name).toString() == runValue(m_command) && !switchedOff;
}

QString RunKeyAutostart::setOn(bool on)
{
    m_approved.remove(m_name);
    if (on)
        m_run.setValue(m_name, runValue(m_command));
    else
        m_run.remove(m_name);
    m_run.sync();
    return m_run.status() == QSettings::NoError ? QString() : accessDenied();
}

QStringList autostartCommand(const QString &profile)
{
    QStringList command{QCoreApplication::applicationFilePath(), QStringLiteral("--hidden")};
    if (!profile.isEmpty())
        command += {QStringLiteral("--profile"), profile};
    return command;
}

std::unique_ptr<Autostart> makeAutostart(const QString &profile)
{
    const QStringList command = autostartCommand(profile);
#if defined(Q_OS_WIN)
    const QString current = QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\");
    return std::make_unique<RunKeyAutostart>(
        current + QStringLiteral("Run"), current + QStringLiteral("Explorer\\StartupApproved\\Run"),
        QSettings::NativeFormat, profile.isEmpty() ? QStringLiteral("Tincan") : QStringLiteral("Tincan ") + profile,
        command);
#else
    const QString id = QStringLiteral(TINCAN_APP_ID) + (profile.isEmpty() ? QString() : QStringLiteral(".") + profile);
#if defined(Q_OS_MACOS)
    return std::make_unique<LaunchAgentAutostart>(
        QDir::home().filePath(QStringLiteral("Library/LaunchAgents/%1.plist").arg(id)), id, command);
#else
    if (isInFlatpak())
        return nullptr;
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return std::make_unique<DesktopEntryAutostart>(
        QDir(config).filePath(QStringLiteral("autostart/%1.desktop").arg(id)), command);
#endif
#endif
}

} // namespace tincan
