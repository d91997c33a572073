// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "unread.h"

#include <QLocale>

namespace tincan {

bool Unread::arrived(const PeerAddress &peer, qint64 nowMs)
{
    ++m_count;
    const auto last = m_lastAlertMs.constFind(peer);
    if (last != m_lastAlertMs.constEnd() && nowMs - *last < alertEveryMs)
        return false;
    if (last == m_lastAlertMs.constEnd() && m_lastAlertMs.size() >= mostPeers) {
        m_lastAlertMs.removeIf(
            [nowMs](QHash<PeerAddress, qint64>::iterator entry) { return nowMs - entry.value() >= alertEveryMs; });
        if (m_lastAlertMs.size() >= mostPeers)
            return false; // so many alerts in three seconds are enough
    }
    m_lastAlertMs.insert(peer, nowMs);
    return true;
}

void Unread::clear()
{
    m_count = 0; // when somebody was alerted last is kept: looking shortly does not make a flood louder
}

QString titleWithUnread(const QString &title, quint64 unread)
{
    return unread == 0 ? title : QStringLiteral("(%1) %2").arg(QLocale().toString(unread), title);
}

} // namespace tincan
