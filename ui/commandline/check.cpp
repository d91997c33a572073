// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "check.h"

#include "commandline/terminal.h"

#include <chrono>

namespace tincan {

namespace {

/// It takes a fraction of a second; the rest is for a machine that is very busy.
constexpr std::chrono::seconds patience{10};

} // namespace

Check::Check()
    : m_tcp(Transport::Tcp)
    , m_udp(Transport::Udp)
    , m_running(&m_tcp)
{
    for (CheckTalk *talk : {&m_tcp, &m_udp}) {
        connect(talk, &CheckTalk::line, this, &printLine);
        connect(talk, &CheckTalk::checked, this, &Check::count);
    }
    connect(&m_tcp, &CheckTalk::finished, this, [this] {
        m_running = &m_udp;
        m_udp.start();
    });
    connect(&m_udp, &CheckTalk::finished, this, &Check::finish);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &Check::giveUp);
}

void Check::start()
{
    m_deadline.start(patience);
    m_tcp.start();
}

void Check::count(bool passed)
{
    ++(passed ? m_passed : m_failed);
}

void Check::giveUp()
{
    printLine(tr("FAILED: waited in vain for %1").arg(m_running->waitingFor()));
    count(false);
    finish();
}

void Check::finish()
{
    m_deadline.stop();
    printLine(tr("%1 passed, %2 failed").arg(m_passed).arg(m_failed));
    emit finished(m_failed == 0 ? 0 : 1);
}

} // namespace tincan
