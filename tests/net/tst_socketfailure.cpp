// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "net/socketfailure.h"

#include <QMetaEnum>
#include <QTest>

using namespace tincan;
using Error = QAbstractSocket::SocketError;

class TestSocketFailure : public QObject
{
    Q_OBJECT

private slots:
    void kinds_data();
    void kinds();
    void everyErrorHasAKind();
};

void TestSocketFailure::kinds_data()
{
    QTest::addColumn<int>("phase");
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("kind");
    const auto row = [](SocketPhase phase, Error error, FailureKind kind) {
        QTest::addRow("%d: %d", int(phase), int(error)) << int(phase) << int(error) << identifier(kind);
    };
    row(SocketPhase::Binding, Error::AddressInUseError, FailureKind::AddressInUse);
    row(SocketPhase::Binding, Error::SocketAddressNotAvailableError, FailureKind::AddressNotHere);
    row(SocketPhase::Binding, Error::SocketResourceError, FailureKind::OutOfDescriptors);
#ifdef Q_OS_WIN
    row(SocketPhase::Binding, Error::SocketAccessError, FailureKind::ReservedBySystem);
#else
    row(SocketPhase::Binding, Error::SocketAccessError, FailureKind::NeedsRights);
#endif
    row(SocketPhase::Binding, Error::NetworkError, FailureKind::SystemError);

    row(SocketPhase::Dialling, Error::ConnectionRefusedError, FailureKind::Refused);
    row(SocketPhase::Dialling, Error::HostNotFoundError, FailureKind::NameNotFound);
    row(SocketPhase::Dialling, Error::SocketTimeoutError, FailureKind::TimedOut);
    row(SocketPhase::Dialling, Error::SocketResourceError, FailureKind::OutOfDescriptors);
    row(SocketPhase::Dialling, Error::AddressInUseError, FailureKind::AddressInUse);
    row(SocketPhase::Dialling, Error::NetworkError, FailureKind::Unreachable);
    row(SocketPhase::Dialling, Error::SocketAccessError, FailureKind::Unreachable);
    row(SocketPhase::Dialling, Error::UnknownSocketError, FailureKind::Unreachable);
    row(SocketPhase::Dialling, Error::RemoteHostClosedError, FailureKind::Reset);
    row(SocketPhase::Dialling, Error::ProxyNotFoundError, FailureKind::SystemError);

    row(SocketPhase::Established, Error::RemoteHostClosedError, FailureKind::ClosedByPeer);
    row(SocketPhase::Established, Error::ConnectionRefusedError, FailureKind::Refused);
    row(SocketPhase::Established, Error::DatagramTooLargeError, FailureKind::TooLarge);
    row(SocketPhase::Established, Error::NetworkError, FailureKind::Unreachable);
    row(SocketPhase::Established, Error::SocketTimeoutError, FailureKind::ConnectionLost);
    row(SocketPhase::Established, Error::OperationError, FailureKind::SystemError);
}

void TestSocketFailure::kinds()
{
    QFETCH(int, phase);
    QFETCH(int, error);
    const Failure failure = toFailure(Error(error), SocketPhase(phase), QStringLiteral("example"), 1314);
    QTEST(identifier(failure.kind), "kind");
    QCOMPARE(failure.host, QStringLiteral("example"));
    QCOMPARE(failure.port, quint16(1314));
    // the number is for the sentence of what has no other name
    QCOMPARE(failure.systemCode, failure.kind == FailureKind::SystemError ? error : 0);
}

void TestSocketFailure::everyErrorHasAKind()
{
    const auto errors = QMetaEnum::fromType<Error>();
    for (int i = 0; i < errors.keyCount(); ++i) {
        for (const auto phase : {SocketPhase::Binding, SocketPhase::Dialling, SocketPhase::Established})
            QVERIFY2(bool(toFailure(Error(errors.value(i)), phase)), errors.key(i));
    }
}

QTEST_GUILESS_MAIN(TestSocketFailure)
#include "tst_socketfailure.moc"
