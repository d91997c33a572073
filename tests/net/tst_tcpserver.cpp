// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "endpointprobe.h"
#include "net/limits.h"
#include "net/tcpclient.h"
#include "net/tcpserver.h"
#include "rawsocket.h"

using namespace tincan;

namespace {

const auto here = QStringLiteral("127.0.0.1");

std::unique_ptr<Endpoint> server(const QString &host = here, quint16 port = 0, const NetLimits &limits = {},
                                 const LinkDecorator &decorate = {})
{
    return std::make_unique<TcpServer>(host, port, limits, decorate);
}

std::unique_ptr<Endpoint> client(quint16 port, const QString &host = here, const LinkDecorator &decorate = {})
{
    return std::make_unique<TcpClient>(host, port, quint16(0), NetLimits(), decorate);
}

/// A decorator that counts.
LinkDecorator counting(int *count)
{
    return [count](std::unique_ptr<Link> link) {
        ++*count;
        return link;
    };
}

} // namespace

class TestTcpServer : public QObject
{
    Q_OBJECT

private slots:
    void serverAndClientMeet();
    void serverOnAllAddresses();
    void notAnAddress();
    void addressInUse();
    void addressNotHere();
    void everyLinkIsDecorated();
    void doesNotTakeForAWhile();
    void doesNotTakeFromTheStart();
    void capOnAllClients();
    void closingKeepsTheLinks();
    void clientComesFromItsPort();
};

void TestTcpServer::serverAndClientMeet()
{
    EndpointProbe s(server());
    QVERIFY(s.open());
    QCOMPARE(s.local.ip, here);
    EndpointProbe c(client(s.local.port));
    QVERIFY(c.open());
    LinkProbe *accepted = s.link();
    LinkProbe *dialled = c.link();
    QVERIFY(accepted && dialled);
    QCOMPARE(dialled->link->peer(), s.local);
    QCOMPARE(dialled->link->local(), c.local);
    QCOMPARE(accepted->link->peer(), c.local);
    QCOMPARE(accepted->link->local(), s.local);

    QVERIFY(!dialled->link->send("question"));
    QVERIFY(soon([&] { return accepted->bytes() == "question"; }));
    QVERIFY(!accepted->link->send("answer"));
    QVERIFY(soon([&] { return dialled->bytes() == "answer"; }));
    QCOMPARE(accepted->events.first(), WireEvent::What::Accept);
    QCOMPARE(dialled->events.first(), WireEvent::What::Connect);
}

void TestTcpServer::serverOnAllAddresses()
{
    EndpointProbe s(server(QString()));
    QVERIFY(s.open());
    QCOMPARE(s.local.ip, QStringLiteral("0.0.0.0"));
    QVERIFY(s.local.port != 0);
    RawSocket peer = RawSocket::dial(s.local.port);
    QVERIFY(s.link());
    QCOMPARE(s.link()->link->peer(), (PeerAddress{here, peer.port()})); // never ::ffff:127.0.0.1
}

void TestTcpServer::notAnAddress()
{
    EndpointProbe s(server(QStringLiteral("localhost"), 1314));
    QVERIFY(!s.open());
    QCOMPARE(s.failed, (Failure{FailureKind::BadAddress, QStringLiteral("localhost"), 1314}));
}

/// F01: a TCP port in use
void TestTcpServer::addressInUse()
{
    RawSocket holder = RawSocket::listen();
    EndpointProbe s(server(here, holder.port()));
    QVERIFY(!s.open());
    QCOMPARE(s.failed, (Failure{FailureKind::AddressInUse, here, holder.port()}));
}

void TestTcpServer::addressNotHere()
{
    EndpointProbe s(server(QStringLiteral("203.0.113.7"))); // an address for documentation
    QVERIFY(!s.open());
    QCOMPARE(s.failed.kind, FailureKind::AddressNotHere);
}

void TestTcpServer::everyLinkIsDecorated()
{
    int accepted = 0;
    int dialled = 0;
    EndpointProbe s(server(here, 0, {}, counting(&accepted)));
    QVERIFY(s.open());
    EndpointProbe c1(client(s.local.port, here, counting(&dialled)));
    EndpointProbe c2(client(s.local.port, here, counting(&dialled)));
    QVERIFY(c1.open() && c2.open() && s.link(2));
    QCOMPARE(accepted, 2);
    QCOMPARE(dialled, 2);
}

void TestTcpServer::doesNotTakeForAWhile()
{
    EndpointProbe s(server());
    QVERIFY(s.open());
    RawSocket first = RawSocket::dial(s.local.port);
    QVERIFY(s.link());
    s.endpoint->setTaking(false);
    RawSocket second = RawSocket::dial(s.local.port);
    RawSocket third = RawSocket::dial(s.local.port);
    QVERIFY(first.writeAll("the loop has turned"));
    QVERIFY(soon([&] { return s.links[0]->bytes() == "the loop has turned"; }));
    QCOMPARE(s.links.size(), size_t(1));

    s.endpoint->setTaking(true);
    QVERIFY(s.link(3));
    QVERIFY(third.writeAll("hello"));
    QVERIFY(soon([&] { return s.links[2]->bytes() == "hello"; }));
}

void TestTcpServer::doesNotTakeFromTheStart()
{
    EndpointProbe s(server());
    s.endpoint->setTaking(false); // a conversation says so when nobody has taken its last facts
    QVERIFY(s.open());
    RawSocket peer = RawSocket::dial(s.local.port);
    EndpointProbe turns(server()); // its link shows that the loop has turned
    QVERIFY(turns.open());
    RawSocket other = RawSocket::dial(turns.local.port);
    QVERIFY(turns.link());
    QVERIFY(s.links.empty());
    s.endpoint->setTaking(true);
    QVERIFY(s.link());
}

/// F21: more connections than the cap
void TestTcpServer::capOnAllClients()
{
    NetLimits limits;
    limits.maxClients = 2;
    EndpointProbe s(server(here, 0, limits));
    QVERIFY(s.open());
    RawSocket first = RawSocket::dial(s.local.port);
    RawSocket second = RawSocket::dial(s.local.port);
    RawSocket third = RawSocket::dial(s.local.port);
    QVERIFY(soon([&] { return third.hasEnded(); }));
    QCOMPARE(s.links.size(), size_t(2));
    QCOMPARE(s.refused, QList<FailureKind>{FailureKind::TooManyClients});

    first.close();
    QVERIFY(soon([&] { return !s.links[0]->closings.isEmpty(); }));
    RawSocket fourth = RawSocket::dial(s.local.port);
    QVERIFY(s.link(3));
    QCOMPARE(s.refused.size(), 1);
}

void TestTcpServer::closingKeepsTheLinks()
{
    EndpointProbe s(server());
    QVERIFY(s.open());
    RawSocket peer = RawSocket::dial(s.local.port);
    QVERIFY(s.link());
    s.endpoint->close();
    QVERIFY(peer.writeAll("still here"));
    QVERIFY(soon([&] { return s.links[0]->bytes() == "still here"; }));
    QVERIFY(!RawSocket::dial(s.local.port).isOpen());
}

void TestTcpServer::clientComesFromItsPort()
{
    EndpointProbe s(server());
    QVERIFY(s.open());
    const quint16 free = RawSocket::listen().port();
    EndpointProbe c(std::make_unique<TcpClient>(here, s.local.port, free, NetLimits(), LinkDecorator()));
    QVERIFY(c.open());
    QCOMPARE(c.local, (PeerAddress{here, free}));
    QVERIFY(s.link());
    QCOMPARE(s.link()->link->peer(), c.local);
}

QTEST_GUILESS_MAIN(TestTcpServer)
#include "tst_tcpserver.moc"
