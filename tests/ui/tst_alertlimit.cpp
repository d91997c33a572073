// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "desktop/alertlimit.h"
#include "desktop/limits.h"
#include "mainwindow/attention.h"

#include <QLocale>
#include <QTest>

using namespace tincan;

namespace {

PeerAddress peer(int port)
{
    return {QStringLiteral("10.0.0.2"), quint16(port)};
}

} // namespace

class TestAlertLimit : public QObject
{
    Q_OBJECT

private slots:
    void theFirstAlerts()
    {
        AlertLimit limit;
        QVERIFY(limit.mayAlert(peer(1), 0));
        QVERIFY(!limit.mayAlert(peer(1), 10));
    }

    /// F50: a flood of notifications
    void oneAlertInThreeSecondsForEachPeer()
    {
        AlertLimit limit;
        int alerts = 0;
        for (qint64 ms = 0; ms < 9'000; ++ms)
            alerts += limit.mayAlert(peer(1), ms) ? 1 : 0;
        QCOMPARE(alerts, 3);
        QVERIFY(limit.mayAlert(peer(2), 9'000)); // somebody else is not made silent by it
    }

    /// F50: from many addresses
    void manyPeersDoNotAlertWithoutEnd()
    {
        AlertLimit limit;
        int alerts = 0;
        for (int port = 1; port < 5'000; ++port)
            alerts += limit.mayAlert(peer(port), 5) ? 1 : 0;
        QCOMPARE(alerts, int(mostAlertedPeers));
        QVERIFY(limit.mayAlert(peer(6'000), 4'000)); // later there is room again
    }

    /// F50: whoever comes back with new addresses again and again asks no more often than many at once
    void changingAddressesDoesNotHelp()
    {
        AlertLimit limit;
        int alerts = 0;
        for (qint64 ms = 0; ms < 9'000; ++ms)
            alerts += limit.mayAlert(peer(int(ms)), ms) ? 1 : 0;
        QCOMPARE(alerts, 3 * int(mostAlertedPeers));
    }

    void theTitleCounts()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        QCOMPARE(titleWithUnread(QStringLiteral("Tincan"), 0), QStringLiteral("Tincan"));
        QCOMPARE(titleWithUnread(QStringLiteral("Tincan"), 3), QStringLiteral("(3) Tincan"));
        QCOMPARE(titleWithUnread(QStringLiteral("Tincan"), 1'204), QStringLiteral("(1,204) Tincan"));
    }
};

QTEST_APPLESS_MAIN(TestAlertLimit)
#include "tst_alertlimit.moc"
