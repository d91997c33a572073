// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "peers/peersmodel.h"
#include "peers/peersview.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tincan;

namespace {

PeerAddress peer(int last, quint16 port = 50000)
{
    return {QStringLiteral("192.168.1.%1").arg(last), port};
}

} // namespace

class TestPeersModel : public QObject
{
    Q_OBJECT

private slots:
    void everyoneComesFirst();
    void namesBelongToAddresses();
    void twoFromOneAddressShowTheirPorts();
    void staysAModelUnderChanges();
    void neverFallsBackToEveryone();
    void aStoppedConversationLosesTheRecipient();
    void passOnIsOfferedFromTwoPeersOn();
};

void TestPeersModel::everyoneComesFirst()
{
    PeersModel model;
    model.add(peer(31));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.isEveryone(0));
    QCOMPARE(model.index(1).data().toString(), QStringLiteral("192.168.1.31"));
    QCOMPARE(model.index(1).data(PeersModel::DiscRole).toString(), QStringLiteral("31"));
    QCOMPARE(model.index(1).data(PeersModel::AddressRole).toString(), QStringLiteral("192.168.1.31:50000"));
    model.setEveryoneShown(false);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.peerAt(0), peer(31));
}

void TestPeersModel::namesBelongToAddresses()
{
    PeersModel model;
    model.add(peer(44));
    model.setName(QStringLiteral("192.168.1.44"), QStringLiteral("  Eva  "));
    QCOMPARE(model.shownName(peer(44)), QStringLiteral("Eva"));
    QCOMPARE(model.index(1).data(PeersModel::DiscRole).toString(), QStringLiteral("E"));
    model.remove(peer(44));
    model.add(peer(44, 50001));
    QCOMPARE(model.shownName(peer(44, 50001)), QStringLiteral("Eva"));
    model.setName(QStringLiteral("192.168.1.44"), QString());
    QCOMPARE(model.shownName(peer(44, 50001)), QStringLiteral("192.168.1.44"));
}

void TestPeersModel::twoFromOneAddressShowTheirPorts()
{
    PeersModel model;
    model.add(peer(31));
    model.add(peer(31, 50001));
    QCOMPARE(model.shownName(peer(31)), QStringLiteral("192.168.1.31:50000"));
    model.remove(peer(31, 50001));
    QCOMPARE(model.shownName(peer(31)), QStringLiteral("192.168.1.31"));
}

void TestPeersModel::staysAModelUnderChanges()
{
    PeersModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int i = 1; i <= 20; ++i)
        model.add(peer(i));
    for (int i = 1; i <= 20; i += 2)
        model.remove(peer(i));
    model.remove(peer(200)); // was never there
    model.setPaused(peer(2), true);
    QVERIFY(model.isPaused(peer(2)));
    model.setName(QStringLiteral("192.168.1.2"), QStringLiteral("Eva"));
    model.setEveryoneShown(false);
    QCOMPARE(model.rowCount(), 10);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestPeersModel::neverFallsBackToEveryone()
{
    PeersModel model;
    PeersView view(model);
    auto *list = view.findChild<QListView *>(QStringLiteral("peersList"));
    model.add(peer(31));
    model.add(peer(44));
    list->setCurrentIndex(model.index(1));
    QCOMPARE(view.recipient(), (Recipient{Recipient::Kind::One, peer(31)}));
    model.remove(peer(44));
    QCOMPARE(view.recipient(), (Recipient{Recipient::Kind::One, peer(31)}));
    model.add(peer(45));
    model.remove(peer(31));
    QCOMPARE(view.recipient(), (Recipient{Recipient::Kind::Gone, peer(31)}));
    QVERIFY(!list->currentIndex().isValid());
    model.add(peer(46)); // neither does somebody new
    QCOMPARE(view.recipient(), (Recipient{Recipient::Kind::Gone, peer(31)}));
    list->setCurrentIndex(model.index(0));
    QCOMPARE(view.recipient(), Recipient{});
}

void TestPeersModel::aStoppedConversationLosesTheRecipient()
{
    PeersModel model;
    PeersView view(model);
    auto *list = view.findChild<QListView *>(QStringLiteral("peersList"));
    model.add(peer(31));
    list->setCurrentIndex(model.index(1));
    model.clear();
    QCOMPARE(view.recipient().kind, Recipient::Kind::Gone);
}

void TestPeersModel::passOnIsOfferedFromTwoPeersOn()
{
    PeersModel model;
    PeersView view(model);
    auto *button = view.findChild<QPushButton *>(QStringLiteral("passOnButton"));
    const QSignalSpy wanted(&view, &PeersView::passOnWanted);
    model.add(peer(31));
    QVERIFY(button->parentWidget()->isHidden());
    model.add(peer(44));
    QVERIFY(!button->parentWidget()->isHidden());
    button->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toBool(), true);
}

QTEST_MAIN(TestPeersModel)
#include "tst_peersmodel.moc"
