// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "net/endpoint.h"
#include "soon.h"

#include <QTest>

#include <memory>
#include <vector>

namespace tincan {

/// A link and all that it said.
struct LinkProbe {
    explicit LinkProbe(std::unique_ptr<Link> l)
        : link(std::move(l))
    {
        QObject::connect(link.get(), &Link::received, link.get(), [this](QByteArrayView bytes, const WireEvent &event) {
            reads.append(bytes.toByteArray());
            readIds.append(event.readId);
            if (answer)
                answer(bytes);
        });
        QObject::connect(link.get(), &Link::wireEvent, link.get(),
                         [this](const WireEvent &e) { events.append(e.what); });
        QObject::connect(link.get(), &Link::handedOver, link.get(), [this](qint64 total) { handedOver.append(total); });
        QObject::connect(link.get(), &Link::trouble, link.get(),
                         [this](const Failure &why) { troubles.append(why.kind); });
        QObject::connect(link.get(), &Link::closed, link.get(),
                         [this](const Failure &why) { closings.append(why.kind); });
    }

    QByteArray bytes() const { return reads.join(); }
    QList<qsizetype> sizes() const
    {
        QList<qsizetype> all;
        for (const QByteArray &read : reads)
            all.append(read.size());
        return all;
    }

    std::unique_ptr<Link> link;
    std::function<void(QByteArrayView)> answer; ///< called within `received`
    QByteArrayList reads;
    QList<quint64> readIds;
    QList<WireEvent::What> events;
    QList<qint64> handedOver;
    QList<FailureKind> troubles;
    QList<FailureKind> closings;
};

/// An endpoint, its links, and all that it said.
struct EndpointProbe {
    explicit EndpointProbe(std::unique_ptr<Endpoint> e)
        : endpoint(std::move(e))
    {
        endpoint->setLinkHandler([this](std::unique_ptr<Link> link) {
            links.push_back(std::make_unique<LinkProbe>(std::move(link)));
            if (onLink)
                onLink(*links.back());
        });
        QObject::connect(endpoint.get(), &Endpoint::opened, endpoint.get(),
                         [this](const PeerAddress &at) { local = at; });
        QObject::connect(endpoint.get(), &Endpoint::failed, endpoint.get(),
                         [this](const Failure &why) { failed = why; });
        QObject::connect(endpoint.get(), &Endpoint::peerRefused, endpoint.get(),
                         [this](const PeerAddress &, const Failure &why) { refused.append(why.kind); });
        QObject::connect(endpoint.get(), &Endpoint::dropped, endpoint.get(), [this](quint64 n) { dropped += n; });
    }

    bool open()
    {
        endpoint->open();
        return soon([this] { return !local.isNull() || failed; }) && !failed;
    }
    /// Waits for this many links; the last of them, or null.
    LinkProbe *link(size_t n = 1)
    {
        return soon([this, n] { return links.size() >= n; }) ? links[n - 1].get() : nullptr;
    }

    std::unique_ptr<Endpoint> endpoint;
    std::vector<std::unique_ptr<LinkProbe>> links; ///< they go before their endpoint
    std::function<void(LinkProbe &)> onLink;
    PeerAddress local;
    Failure failed;
    QList<FailureKind> refused;
    quint64 dropped = 0;
};

} // namespace tincan
