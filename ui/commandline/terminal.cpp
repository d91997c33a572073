// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "terminal.h"

#include "qtoptions.h"

#include <cstdio>

#if defined(Q_OS_WIN)
#include <windows.h>
#elif !defined(Q_OS_DARWIN)
#include <clocale>
#include <langinfo.h>
#endif

namespace tincan {

namespace {

void write(FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

#if defined(Q_OS_WIN)
void borrowConsole()
{
    if (GetStdHandle(STD_OUTPUT_HANDLE) || !AttachConsole(ATTACH_PARENT_PROCESS))
        return; // the output goes to a file or a pipe, or there is no console
    SetConsoleOutputCP(CP_UTF8);
    std::freopen("CONOUT$", "w", stdout);
    std::freopen("CONOUT$", "w", stderr);
}
#elif !defined(Q_OS_DARWIN)
void preferUtf8Locale()
{
    std::setlocale(LC_ALL, "");
    if (qstricmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    // LC_ALL wins over LC_CTYPE, so it has to go; what it said moves to LANG.
    if (qEnvironmentVariableIsSet("LC_ALL"))
        qputenv("LANG", qgetenv("LC_ALL"));
    qunsetenv("LC_ALL");
    qputenv("LC_CTYPE", "C.UTF-8");
}
#endif

} // namespace

void printLine(const QString &line)
{
    write(stdout, line);
}

void complain(const QString &line)
{
    write(stderr, QLatin1String("tincan: ") + line);
}

void prepareTerminal()
{
#if defined(Q_OS_WIN)
    borrowConsole();
#elif !defined(Q_OS_DARWIN)
    preferUtf8Locale();
#endif
}

bool haveDisplay([[maybe_unused]] const QStringList &arguments)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const auto names = [](const char *variable) { return !qEnvironmentVariableIsEmpty(variable); };
    return names("DISPLAY") || names("WAYLAND_DISPLAY") || names("QT_QPA_PLATFORM") || namesPlatform(arguments);
#else
    return true;
#endif
}

} // namespace tincan
