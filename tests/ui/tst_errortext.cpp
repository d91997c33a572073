// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "connection/errortext.h"

#include <QSet>
#include <QTest>

using namespace tincan;

using Operation = ErrorContext::Operation;

class TestErrorText : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasItsSentence();
    void systemErrorNamesOperationAndNumber();
    void offersAWayOut_data();
    void offersAWayOut();
    void everyRemedyHasALabel();
};

void TestErrorText::everyKindHasItsSentence()
{
    QSet<QString> sentences;
    for (int kind = int(FailureKind::AddressInUse); kind <= int(FailureKind::SystemError); ++kind) {
        const Failure failure{FailureKind(kind), QStringLiteral("192.168.1.20"), 1314, 5};
        const QString sentence = errorText(failure, {}).sentence;
        QVERIFY2(!sentence.isEmpty(), qPrintable(identifier(failure.kind)));
        QVERIFY2(!sentence.contains(QLatin1String("unknown"), Qt::CaseInsensitive), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        QVERIFY2(sentence != QLatin1String("It ended."), qPrintable(identifier(failure.kind)));
        QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
        sentences.insert(sentence);
    }
}

void TestErrorText::systemErrorNamesOperationAndNumber()
{
    const Failure failure{FailureKind::SystemError, {}, 0, 105};
    QSet<QString> sentences;
    for (const Operation operation : {Operation::Starting, Operation::Running, Operation::Ending, Operation::Sending}) {
        const QString sentence = errorText(failure, {operation, Transport::Tcp, Role::Server, {}}).sentence;
        QVERIFY(sentence.contains(QLatin1String("105")));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), 4);
}

void TestErrorText::offersAWayOut_data()
{
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<int>("port");
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QStringList>("labels");
    const auto list = [](std::initializer_list<const char *> labels) {
        QStringList result;
        for (const char *label : labels)
            result.append(QString::fromUtf8(label));
        return result;
    };
    QTest::newRow("in use") << FailureKind::AddressInUse << 1314 << Transport::Tcp << Operation::Starting
                            << list({"Connect to it", "Use 2314"});
    QTest::newRow("in use, last port") << FailureKind::AddressInUse << 65535 << Transport::Tcp << Operation::Starting
                                       << list({"Connect to it", "Use 64535"});
    QTest::newRow("rights") << FailureKind::NeedsRights << 520 << Transport::Udp << Operation::Starting
                            << list({"Use 1520"});
    QTest::newRow("refused") << FailureKind::Refused << 1314 << Transport::Tcp << Operation::Starting
                             << list({"Try again"});
    QTest::newRow("udp 520 refused") << FailureKind::Refused << 520 << Transport::Udp << Operation::Running
                                     << list({"Send again", "Try 1520"});
    QTest::newRow("silent") << FailureKind::TimedOut << 1314 << Transport::Tcp << Operation::Starting
                            << list({"Try again", "Help"});
    QTest::newRow("broadcast") << FailureKind::BroadcastNotAllowed << 1520 << Transport::Udp << Operation::Starting
                               << list({"Allow broadcast"});
    QTest::newRow("ended") << FailureKind::ClosedByPeer << 1314 << Transport::Tcp << Operation::Ending
                           << list({"Connect again"});
    QTest::newRow("does not read") << FailureKind::PeerDoesNotRead << 1314 << Transport::Tcp << Operation::Running
                                   << list({"Disconnect"});
    QTest::newRow("did not read") << FailureKind::PeerDoesNotRead << 1314 << Transport::Tcp << Operation::Ending
                                  << list({"Connect again"});
    QTest::newRow("byebye") << FailureKind::EndedByByebye << 1314 << Transport::Tcp << Operation::Ending
                            << list({"Connect again and send it"});
    QTest::newRow("stopped") << FailureKind::ClosedHere << 1314 << Transport::Tcp << Operation::Ending
                             << list({"Connect again"});
    QTest::newRow("stopped, udp") << FailureKind::ClosedHere << 1520 << Transport::Udp << Operation::Ending
                                  << list({"Start again"});
}

void TestErrorText::offersAWayOut()
{
    QFETCH(FailureKind, kind);
    QFETCH(int, port);
    QFETCH(Transport, transport);
    QFETCH(Operation, operation);
    QFETCH(QStringList, labels);
    const ErrorText text =
        errorText({kind, QStringLiteral("127.0.0.1"), quint16(port)}, {operation, transport, Role::Client, {}});
    QStringList found;
    for (const RemedyButton &button : text.remedies)
        found.append(remedyLabel(button));
    QCOMPARE(found, labels);
}

void TestErrorText::everyRemedyHasALabel()
{
    for (int remedy = 0; remedy <= int(Remedy::Help); ++remedy)
        QVERIFY(!remedyLabel({Remedy(remedy), 1520}).isEmpty());
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
