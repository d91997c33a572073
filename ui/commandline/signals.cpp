// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "signals.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace tincan {

#ifdef Q_OS_UNIX

namespace {

volatile sig_atomic_t pipeEnd = -1;

/// A handler may do next to nothing: it writes a byte, and the event loop does the rest. The second signal of a kind
/// ends the program at once, for somebody who does not want to wait (SA_RESETHAND).
void onSignal(int)
{
    const int saved = errno;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(pipeEnd, &byte, 1);
    errno = saved;
}

void handle(int number, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = int(SA_RESTART | SA_RESETHAND);
    sigaction(number, &action, nullptr);
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    int ends[2] = {-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
        return; // no descriptor is left: then a signal ends the program as it always did
    m_readEnd = ends[0];
    m_writeEnd = ends[1];
    listen();
}

TerminationSignals::~TerminationSignals()
{
    if (m_readEnd < 0)
        return;
    handle(SIGINT, SIG_DFL);
    handle(SIGTERM, SIG_DFL);
    ::close(m_readEnd);
    ::close(m_writeEnd);
}

void TerminationSignals::listen()
{
    auto *notifier = new QSocketNotifier(m_readEnd, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(m_readEnd, &byte, 1) == 1)
            emit raised();
    });
    pipeEnd = m_writeEnd;
    handle(SIGINT, &onSignal);
    handle(SIGTERM, &onSignal);
}

#else

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{}

TerminationSignals::~TerminationSignals() = default;

void TerminationSignals::listen() {}

#endif

} // namespace tincan
