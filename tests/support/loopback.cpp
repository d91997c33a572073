// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "loopback.h"

namespace tincan {

Failure LoopbackLink::send(const QByteArray &bytes)
{
    if (m_closed)
        return {FailureKind::NobodyThere, m_peer.ip, m_peer.port};
    if (refuseWith)
        return refuseWith;
    sends.append(bytes);
    m_sent += bytes;
    if (takesAtOnce)
        takeBytes(bytes.size());
    return {};
}

void LoopbackLink::close(const Failure &reason)
{
    if (m_closed)
        return;
    m_closed = true;
    emit closed(reason);
}

void LoopbackLink::arrive(const QByteArray &bytes, bool toMany)
{
    arriveAt(0, bytes, toMany);
}

void LoopbackLink::arriveAt(qint64 steadyMs, const QByteArray &bytes, bool toMany)
{
    const WireEvent event{steadyMs * 1'000'000, WireEvent::What::Read, bytes.size(), ++m_readId};
    if (toMany)
        emit receivedByMany(bytes, event);
    else
        emit received(bytes, event);
}

void LoopbackLink::takeBytes(qint64 n)
{
    m_taken += n;
    emit handedOver(m_taken);
}

void LoopbackEndpoint::open()
{
    emit opened({QStringLiteral("10.0.0.1"), settings.port});
    if (settings.role == Role::Client)
        join({QStringLiteral("10.0.0.2"), settings.port});
}

QPointer<LoopbackLink> LoopbackEndpoint::join(const PeerAddress &peer)
{
    auto link = std::make_unique<LoopbackLink>(peer);
    QPointer<LoopbackLink> raw(link.get());
    *m_newest = raw;
    handOut(std::move(link));
    return raw;
}

namespace {

/// Opening fails, or neither succeeds nor fails.
class StubbornEndpoint : public LoopbackEndpoint
{
public:
    StubbornEndpoint(const ConversationSettings &forSettings, QPointer<LoopbackLink> *newest, Failure reason)
        : LoopbackEndpoint(forSettings, newest)
        , m_reason(std::move(reason))
    {}
    void open() override
    {
        if (m_reason)
            emit failed(m_reason);
    }

private:
    Failure m_reason;
};

} // namespace

EndpointFactory LoopbackFactory::function()
{
    return [this](const ConversationSettings &settings) -> std::unique_ptr<Endpoint> {
        const Failure failure = failures.isEmpty() ? Failure{} : failures.takeFirst();
        std::unique_ptr<LoopbackEndpoint> made;
        if (failure || waits)
            made = std::make_unique<StubbornEndpoint>(settings, &newest, failure);
        else
            made = std::make_unique<LoopbackEndpoint>(settings, &newest);
        endpoint = made.get();
        return made;
    };
}

} // namespace tincan
