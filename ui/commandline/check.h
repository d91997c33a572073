// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "commandline/checktalk.h"

#include <QTimer>

namespace tincan {

/// `tincan --check`: the conversations of the book's four programs over loopback, first TCP, then UDP, on real sockets
/// within this process. Prints who says what on standard output. Needs no display, and ends even if an answer is lost.
class Check : public QObject
{
    Q_OBJECT

public:
    Check();

    void start();

signals:
    /// 0 if everything was as in the book, else 1.
    void finished(int exitCode);

private:
    void count(bool passed);
    void giveUp();
    void finish();

    CheckTalk m_tcp;
    CheckTalk m_udp;
    QTimer m_deadline;
    const CheckTalk *m_running;
    int m_passed = 0;
    int m_failed = 0;
};

} // namespace tincan
