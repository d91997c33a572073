// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

namespace tincan {

/// Turns SIGINT and SIGTERM into a Qt signal. One at a time in a process: signal handlers have no other way to find it
/// than a variable of the whole program. Does nothing on Windows.
class TerminationSignals : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

signals:
    void raised();

private:
    void listen();

    int m_readEnd = -1;
    int m_writeEnd = -1;
};

} // namespace tincan
