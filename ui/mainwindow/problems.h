// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "connection/errortext.h"
#include "mainwindow/banner.h"
#include "mainwindow/regions.h"
#include "session/session.h"

#include <QObject>
#include <QSet>

namespace tincan {

class Remedies;

/// What goes wrong in one session, in the banner of its window: a problem comes with what can be done about it, and
/// goes when it is mended.
class Problems : public QObject
{
    Q_OBJECT

public:
    Problems(Session &session, const Regions &regions, QObject *parent = nullptr);

    /// Another attempt: what was wrong with the one before is of no interest any more.
    void beginConversation();
    void rememberSent(const QString &text, const QList<PeerAddress> &to);
    /// The end that comes next needs no words: somebody asked for it who knows what follows.
    void expectEnd() { m_endExpected = true; }

signals:
    /// A remedy starts in this way.
    void startWanted(const tincan::ConversationSettings &settings);
    /// A remedy has no more to do here than this: the cursor belongs into the composer.
    void writingWanted();
    void helpWanted();

private:
    void wire();
    void onRemedy(const RemedyButton &button);
    void onStarted(const PeerAddress &local, bool moved);
    void onFailed(const Failure &reason);
    void onStopped(const Failure &reason);
    void onTrouble(const PeerAddress &peer, const Failure &reason);
    void onRefused(MessageId id, const QString &text, const Failure &reason);
    void onReceived(const PeerAddress &peer);
    void onJoined(const PeerAddress &peer);
    void onPaused(const PeerAddress &peer);
    void onFlooding(const PeerAddress &peer, quint64 perSecond);
    void onReceivingChanged(const PeerAddress &peer, bool on);
    void onForgot();
    void forget(const PeerAddress &peer);
    void complain(Banner::Severity severity, const Failure &failure, ErrorContext::Operation operation,
                  const BannerKey &key);

    Session &m_session;
    Regions m_ui;
    Remedies *m_remedies;
    QSet<PeerAddress> m_flooding;  ///< told once; a banner that was closed does not come back every second
    QSet<PeerAddress> m_inTrouble; ///< whose next message shows that it is over
    PeerAddress m_lastPeer;        ///< of a client: whom the end is about
    bool m_endExpected = false;
    bool m_toldForgotten = false;
};

} // namespace tincan
