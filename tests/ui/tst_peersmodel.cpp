// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "eventually.h"
#include "peers/peerdelegate.h"
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
    void longNamesAreCut();
    void twoFromOneAddressShowTheirPorts();
    void portsStayUntilTheNextConversation();
    void sharedAddressesAreBounded();
    void thePortIsNeverCut();
    void staysAModelUnderChanges();
    void neverFallsBackToEveryone();
    void aStoppedConversationLosesTheRecipient();
    void theRightButtonChoosesNobody();
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

/// F49
void TestPeersModel::longNamesAreCut()
{
    PeersModel model;
    model.add(peer(31));
    model.setName(peer(31).ip, QString(10'240, u'x') + u'\n');
    QCOMPARE(model.nameOf(peer(31).ip), QString(32, u'x'));
}

void TestPeersModel::twoFromOneAddressShowTheirPorts()
{
    PeersModel model;
    const QSignalSpy named(&model, &PeersModel::namesChanged);
    model.add(peer(31));
    QCOMPARE(model.shownName(peer(31)), QStringLiteral("192.168.1.31"));
    QCOMPARE(named.size(), 0);
    model.add(peer(31, 50001));
    QCOMPARE(model.shownName(peer(31)), QStringLiteral("192.168.1.31:50000"));
    QCOMPARE(named.size(), 1); // the first one's bubbles are there already
    model.add(peer(31, 50002));
    QCOMPARE(named.size(), 1);
}

/// The transcript shows the names of those who have left, and goes on showing them when the conversation has ended.
void TestPeersModel::portsStayUntilTheNextConversation()
{
    const QString withPort = QStringLiteral("192.168.1.31:50000");
    PeersModel model;
    PeersView view(model);
    view.setConversation(Transport::Tcp, Role::Server);
    model.add(peer(31));
    model.add(peer(31, 50001));
    model.remove(peer(31, 50001));
    QCOMPARE(model.shownName(peer(31)), withPort);
    model.remove(peer(31));
    QCOMPARE(model.shownName(peer(31)), withPort);
    model.clear(); // as when it stops
    QCOMPARE(model.shownName(peer(31)), withPort);
    model.setName(QStringLiteral("192.168.1.31"), QStringLiteral("Eva"));
    QCOMPARE(model.shownName(peer(31)), QStringLiteral("Eva :50000"));

    const QSignalSpy named(&model, &PeersModel::namesChanged);
    view.setConversation(Transport::Tcp, Role::Server);
    QCOMPARE(model.shownName(peer(31)), QStringLiteral("Eva"));
    QCOMPARE(named.size(), 1);
}

void TestPeersModel::sharedAddressesAreBounded()
{
    const auto ip = [](int i) { return QStringLiteral("10.0.%1.%2").arg(i / 256).arg(i % 256); };
    PeersModel model;
    for (int i = 0; i <= 1'024; ++i) {
        for (const quint16 port : {quint16(1), quint16(2)})
            model.add({ip(i), port});
        QCOMPARE(model.shownName({ip(i), 1}), ip(i) + QStringLiteral(":1")); // while both are there, always
        for (const quint16 port : {quint16(1), quint16(2)})
            model.remove({ip(i), port});
    }
    QCOMPARE(model.shownName({ip(1'023), 1}), ip(1'023) + QStringLiteral(":1"));
    QCOMPARE(model.shownName({ip(1'024), 1}), ip(1'024));
}

void TestPeersModel::thePortIsNeverCut()
{
    const QString address = QStringLiteral("127.0.0.1:54512");
    const QString state = QStringLiteral("answers paused");
    const QString both = address + QStringLiteral(" \u00b7 ") + state;
    const QFontMetrics metrics{QFont()};
    const int all = metrics.horizontalAdvance(both);
    const auto line = [&](int width) { return PeerDelegate::lowerLine(address, state, metrics, width); };
    QCOMPARE(line(all), both);
    const QString port = address.mid(address.indexOf(u':'));
    for (int width = all; width >= metrics.horizontalAdvance(port) * 3; --width) {
        QVERIFY2(line(width).contains(port), qPrintable(line(width))); // it tells apart who shares an address
        QVERIFY2(metrics.horizontalAdvance(line(width)) <= width, qPrintable(line(width)));
    }
    QCOMPARE(PeerDelegate::lowerLine(address, QString(), metrics, all), address);
    QCOMPARE(PeerDelegate::lowerLine(QString(), state, metrics, all), state);
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

void TestPeersModel::theRightButtonChoosesNobody()
{
    PeersModel model;
    PeersView view(model);
    view.resize(240, 400);
    view.show();
    auto *list = view.findChild<QListView *>(QStringLiteral("peersList"));
    model.add(peer(31));
    EVENTUALLY_VERIFY(list->visualRect(model.index(1)).isValid() && list->isVisible());
    const QPoint place = list->visualRect(model.index(1)).center();
    QTest::mouseClick(list->viewport(), Qt::RightButton, {}, place);
    QCOMPARE(view.recipient(), Recipient{});
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(view.recipient(), (Recipient{Recipient::Kind::One, peer(31)}));
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
    EVENTUALLY_VERIFY(!button->parentWidget()->isHidden());
    button->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toBool(), true);
}

QTEST_MAIN(TestPeersModel)
#include "tst_peersmodel.moc"
