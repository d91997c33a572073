// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "eventually.h"
#include "net/addresslookup.h"
#include "unknownname.h"

#include <QFile>
#include <QTest>

#include <optional>

using namespace tincan;

namespace {

/// Whether this system knows "localhost" by itself. A bare root file system has no hosts file; there a name server would
/// be asked, and a test needs none.
bool knowsLocalhost()
{
    QFile hosts(QStringLiteral("/etc/hosts"));
    return hosts.open(QIODevice::ReadOnly) && hosts.readAll().contains("localhost");
}

/// A lookup and how it ended.
struct Lookup {
    explicit Lookup(const QString &host, int maxAddresses = 8)
        : lookup(std::make_unique<AddressLookup>(host, maxAddresses))
    {
        QObject::connect(lookup.get(), &AddressLookup::found, lookup.get(),
                         [this](const QList<QHostAddress> &addresses) { found = addresses; });
        QObject::connect(lookup.get(), &AddressLookup::failed, lookup.get(),
                         [this](FailureKind kind) { failed = kind; });
    }

    std::unique_ptr<AddressLookup> lookup;
    QList<QHostAddress> found;
    std::optional<FailureKind> failed;
};

} // namespace

class TestAddressLookup : public QObject
{
    Q_OBJECT

private slots:
    void literalIsFoundAtOnce_data();
    void literalIsFoundAtOnce();
    void nameIsFound();
    void noMoreThanAsked();
    void noSuchName();
    void nothingIsABadAddress();
    void droppingCancels();
};

void TestAddressLookup::literalIsFoundAtOnce_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host : {"127.0.0.1", "::1", "fe80::1%lo"})
        QTest::newRow(host) << QString::fromLatin1(host);
}

void TestAddressLookup::literalIsFoundAtOnce()
{
    QFETCH(QString, host);
    Lookup l(host);
    l.lookup->start();
    QCOMPARE(l.found, QList<QHostAddress>{QHostAddress(host)});
}

void TestAddressLookup::nameIsFound()
{
    if (!knowsLocalhost())
        QSKIP("no localhost in /etc/hosts: this would ask a name server");
    Lookup l(QStringLiteral("localhost"));
    l.lookup->start();
    QVERIFY(l.found.isEmpty()); // nothing blocks
    EVENTUALLY_VERIFY(!l.found.isEmpty());
    for (const QHostAddress &address : std::as_const(l.found))
        QVERIFY(address.isLoopback());
    QVERIFY(!l.failed);
}

void TestAddressLookup::noMoreThanAsked()
{
    if (!knowsLocalhost())
        QSKIP("no localhost in /etc/hosts: this would ask a name server");
    Lookup l(QStringLiteral("localhost"), 1);
    l.lookup->start();
    EVENTUALLY_COMPARE(l.found.size(), 1);
}

/// F08: no such name
void TestAddressLookup::noSuchName()
{
    Lookup l(unknownName());
    l.lookup->start();
    EVENTUALLY_VERIFY(l.failed);
    QCOMPARE(*l.failed, FailureKind::NameNotFound);
}

void TestAddressLookup::nothingIsABadAddress()
{
    for (const auto &host : {QString(), QStringLiteral("  ")}) {
        Lookup l(host);
        l.lookup->start();
        QVERIFY(l.failed);
        QCOMPARE(*l.failed, FailureKind::BadAddress);
    }
}

void TestAddressLookup::droppingCancels()
{
    if (!knowsLocalhost())
        QSKIP("no localhost in /etc/hosts: this would ask a name server");
    Lookup dropped(QStringLiteral("localhost"));
    dropped.lookup->start();
    dropped.lookup.reset();
    Lookup next(QStringLiteral("localhost"));
    next.lookup->start();
    EVENTUALLY_VERIFY(!next.found.isEmpty());
    QVERIFY(dropped.found.isEmpty() && !dropped.failed);
}

QTEST_GUILESS_MAIN(TestAddressLookup)
#include "tst_addresslookup.moc"
