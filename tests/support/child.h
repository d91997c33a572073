// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

namespace tincan {

/// A child process of a test. What it says is there as it comes: wait for it with QTRY_... . It never outlives this
/// object.
class Child
{
public:
    Child(const QString &program, const QStringList &arguments,
          const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
    ~Child();
    Q_DISABLE_COPY_MOVE(Child)

    QByteArray output() const { return m_output; }
    QByteArray errors() const { return m_errors; }
    /// The whole lines of its standard output so far that begin with this word, without the word.
    QStringList after(const QString &word) const;

    void say(const QByteArray &bytes) { m_process.write(bytes); }
    void closeInput() { m_process.closeWriteChannel(); }
    void signal(int number) const;
    void kill() { m_process.kill(); }

    qint64 pid() const { return m_process.processId(); }
    bool isOver() const { return m_process.state() == QProcess::NotRunning; }
    /// -1 as long as it runs, and if it crashed.
    int exitCode() const;

private:
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
};

} // namespace tincan
