// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "child.h"

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace tincan {

Child::Child(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process,
                     [this] { m_output += m_process.readAllStandardOutput(); });
    QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process,
                     [this] { m_errors += m_process.readAllStandardError(); });
    m_process.setProcessEnvironment(environment);
    m_process.start(program, arguments);
}

Child::~Child()
{
    if (isOver())
        return;
    m_process.kill();
    m_process.waitForFinished();
}

QStringList Child::after(const QString &word) const
{
    QStringList found;
    const QString start = word + QLatin1Char(' ');
    const QByteArray whole = m_output.left(m_output.lastIndexOf('\n') + 1);
    for (const QString &line : QString::fromUtf8(whole).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (line == word || line.startsWith(start))
            found += line.mid(start.size());
    }
    return found;
}

void Child::signal(int number) const
{
#ifdef Q_OS_UNIX
    ::kill(pid_t(pid()), number);
#else
    Q_UNUSED(number)
#endif
}

int Child::exitCode() const
{
    return isOver() && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

} // namespace tincan
