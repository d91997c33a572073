// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "mainwindow/unread.h"

#include <QLocale>
#include <QTest>

using namespace tincan;

namespace {

PeerAddress peer(int port)
{
    return {QStringLiteral("10.0.0.2"), quint16(port)};
}

} // namespace

class TestUnread : public QObject
{
    Q_OBJECT

private slots:
    void everyMessageCountsAndTheFirstAlerts()
    {
        Unread unread;
        QVERIFY(unread.arrived(peer(1), 0));
        QVERIFY(!unread.arrived(peer(1), 10));
        QCOMPARE(unread.count(), 2U);
        unread.clear();
        QCOMPARE(unread.count(), 0U);
    }

    /// F50: a flood of notifications
    void oneAlertInThreeSecondsForEachPeer()
    {
        Unread unread;
        int alerts = 0;
        for (qint64 ms = 0; ms < 9'000; ++ms)
            alerts += unread.arrived(peer(1), ms) ? 1 : 0;
        QCOMPARE(alerts, 3);
        QVERIFY(unread.arrived(peer(2), 9'000)); // somebody else is not made silent by it
    }

    void lookingDoesNotMakeAFloodLouder()
    {
        Unread unread;
        QVERIFY(unread.arrived(peer(1), 0));
        unread.clear();
        QVERIFY(!unread.arrived(peer(1), 1'000));
        QVERIFY(unread.arrived(peer(1), 3'000));
    }

    /// F50: from many addresses
    void manyPeersDoNotAlertWithoutEnd()
    {
        Unread unread;
        int alerts = 0;
        for (int port = 1; port < 5'000; ++port)
            alerts += unread.arrived(peer(port), 5) ? 1 : 0;
        QCOMPARE(alerts, int(Unread::mostPeers));
        QVERIFY(unread.arrived(peer(6'000), 4'000)); // later there is room again
    }

    void theTitleCounts()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        QCOMPARE(titleWithUnread(QStringLiteral("Tincan"), 0), QStringLiteral("Tincan"));
        QCOMPARE(titleWithUnread(QStringLiteral("Tincan"), 3), QStringLiteral("(3) Tincan"));
        QCOMPARE(titleWithUnread(QStringLiteral("Tincan"), 1'204), QStringLiteral("(1,204) Tincan"));
    }
};

QTEST_APPLESS_MAIN(TestUnread)
#include "tst_unread.moc"
