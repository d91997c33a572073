// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "connection/connectionform.h"
#include "connection/segmentedswitch.h"
#include "eventually.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tincan;

class TestConnectionForm : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void portFollowsTheProtocolWhileUntouched();
    void wrongPortIsMarkedAndKept_data();
    void wrongPortIsMarkedAndKept();
    void wrongHostIsMarked();
    void pastedAddressFillsAllFields_data();
    void pastedAddressFillsAllFields();
    void arrowKeysSwitch();
    void wordsFollowTheState();
    void theExampleComesAfterTheFirstFrame();
    void repliesHaveAnExample();
    void settingsComeBack();
    void portZeroOnlyWhenAskedFor();
    void failureMarksItsField();
    void broadcastIsForUdpClients();
    void segmentsAreReadWithTheirSwitch();
    void everyFieldHasAName();

private:
    template <typename T>
    T *find(const char *name) const
    {
        return m_form->findChild<T *>(QLatin1String(name));
    }
    void choose(const char *name, int segment) { find<SegmentedSwitch>(name)->setCurrent(segment); }
    QString port() const { return find<QLineEdit>("portEdit")->text(); }
    QString primary() const { return find<QPushButton>("primaryButton")->text().remove(u'&'); }

    ConnectionForm *m_form = nullptr;
};

void TestConnectionForm::init()
{
    m_form = new ConnectionForm;
    m_form->show();
    m_form->activateWindow();
}

void TestConnectionForm::cleanup()
{
    delete m_form;
}

void TestConnectionForm::portFollowsTheProtocolWhileUntouched()
{
    QCOMPARE(port(), QStringLiteral("1314"));
    choose("protocolSwitch", 1);
    QCOMPARE(port(), QStringLiteral("520"));
    QVERIFY(m_form->settings().portIsDefault);
    find<QLineEdit>("portEdit")->clear();
    QTest::keyClicks(find<QLineEdit>("portEdit"), QStringLiteral("520"));
    QVERIFY(!m_form->settings().portIsDefault); // typed: it never moves
    choose("protocolSwitch", 0);
    QCOMPARE(port(), QStringLiteral("520"));
}

void TestConnectionForm::wrongPortIsMarkedAndKept_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"0", "65536", "-1", "http", "", "13 14"})
        QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text);
}

/// F10: impossible ports in the field
void TestConnectionForm::wrongPortIsMarkedAndKept()
{
    QFETCH(QString, text);
    const QSignalSpy wanted(m_form, &ConnectionForm::startWanted);
    auto *edit = find<QLineEdit>("portEdit");
    edit->clear();
    QTest::keyClicks(edit, text);
    find<QPushButton>("primaryButton")->click();
    QVERIFY(wanted.isEmpty());
    QCOMPARE(edit->text(), text);
    QCOMPARE(find<QLabel>("portError")->text(), QStringLiteral("Port must be 1-65535"));
    QVERIFY(find<QLabel>("portError")->isVisible());
    QVERIFY(find<QPushButton>("primaryButton")->isEnabled());
    EVENTUALLY_VERIFY(edit->hasFocus());
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("1314"));
    QVERIFY(!find<QLabel>("portError")->isVisible());
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
}

void TestConnectionForm::wrongHostIsMarked()
{
    const QSignalSpy wanted(m_form, &ConnectionForm::startWanted);
    choose("roleSwitch", 1);
    auto *combo = find<QComboBox>("serverCombo");
    combo->setEditText(QStringLiteral("300.1.1.1"));
    m_form->submit();
    QVERIFY(wanted.isEmpty());
    QVERIFY(find<QLabel>("hostError")->isVisible());
    QCOMPARE(combo->currentText(), QStringLiteral("300.1.1.1"));
    combo->setEditText(QStringLiteral("127.0.0.1"));
    QVERIFY(!find<QLabel>("hostError")->isVisible());
}

void TestConnectionForm::pastedAddressFillsAllFields_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("v4") << QStringLiteral("192.168.1.20:4000") << Transport::Tcp << QStringLiteral("192.168.1.20")
                        << 4000;
    QTest::newRow("v6") << QStringLiteral("[fe80::1%eth0]:4000") << Transport::Tcp << QStringLiteral("fe80::1%eth0")
                        << 4000;
    QTest::newRow("invite") << QStringLiteral("Tincan UDP 192.168.1.20:1520") << Transport::Udp
                            << QStringLiteral("192.168.1.20") << 1520;
}

void TestConnectionForm::pastedAddressFillsAllFields()
{
    QFETCH(QString, text);
    QFETCH(Transport, transport);
    QFETCH(QString, host);
    QFETCH(int, port);
    choose("roleSwitch", 1);
    auto *edit = find<QLineEdit>("serverEdit");
    edit->selectAll();
    QGuiApplication::clipboard()->setText(text);
    edit->paste();
    const ConversationSettings settings = m_form->settings();
    QCOMPARE(settings.transport, transport);
    QCOMPARE(settings.host, host);
    QCOMPARE(int(settings.port), port);
    QVERIFY(!settings.portIsDefault);
}

void TestConnectionForm::arrowKeysSwitch()
{
    auto *protocol = find<SegmentedSwitch>("protocolSwitch");
    protocol->focusCurrent(Qt::TabFocusReason);
    EVENTUALLY_VERIFY(protocol->segment(0)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(m_form->settings().transport, Transport::Udp);
    QCOMPARE(protocol->segment(1)->accessibleName(), QStringLiteral("Protocol, UDP"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), find<SegmentedSwitch>("roleSwitch")->segment(0)); // one stop each
}

void TestConnectionForm::wordsFollowTheState()
{
    QCOMPARE(primary(), QStringLiteral("Start server"));
    choose("roleSwitch", 1);
    QCOMPARE(primary(), QStringLiteral("Connect"));
    m_form->showState(Session::State::Starting, m_form->settings(), {});
    QCOMPARE(primary(), QStringLiteral("Connecting..."));
    QVERIFY(find<QPushButton>("cancelButton")->isVisible());
    const QSignalSpy stopped(m_form, &ConnectionForm::stopWanted);
    find<QPushButton>("cancelButton")->click();
    QCOMPARE(stopped.size(), 1);
    m_form->showState(Session::State::Running, m_form->settings(), {QStringLiteral("127.0.0.1"), 1314});
    QCOMPARE(find<QPushButton>("stopButton")->text().remove(u'&'), QStringLiteral("Disconnect"));
    QVERIFY(!find<QLineEdit>("portEdit")->isVisible());
    m_form->focusAddress(); // unfolds to read
    QVERIFY(find<QLineEdit>("portEdit")->isVisible());
    QVERIFY(!find<QLineEdit>("portEdit")->isEnabled());
    m_form->showState(Session::State::Idle, {}, {});
    choose("protocolSwitch", 1);
    QCOMPARE(primary(), QStringLiteral("Open"));
}

void TestConnectionForm::theExampleComesAfterTheFirstFrame()
{
    auto *example = find<QLabel>("repliesExample");
    const QString before = example->text();
    m_form->repaint();
    QCOMPARE(example->text(), before); // this frame does not wait for the font of the textbook's answer
    EVENTUALLY_COMPARE(example->text(),
                       before + QStringLiteral(" \u670d\u52a1\u7aef\u6536\u5230\u4e86\u4fe1\u606fhello"));
}

void TestConnectionForm::repliesHaveAnExample()
{
    const QSignalSpy changed(m_form, &ConnectionForm::repliesChanged);
    auto *combo = find<QComboBox>("repliesCombo");
    auto *example = find<QLabel>("repliesExample");
    EVENTUALLY_VERIFY(
        example->text().endsWith(QStringLiteral("\u670d\u52a1\u7aef\u6536\u5230\u4e86\u4fe1\u606fhello")));
    choose("protocolSwitch", 1);
    QVERIFY(example->text().endsWith(QLatin1String("b'hello'")));
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down); // Custom
    QCOMPARE(changed.size(), 1);
    QVERIFY(example->text().endsWith(QLatin1String("Server received: hello")));
    auto *edit = find<QLineEdit>("templateEdit");
    QVERIFY(edit->isVisible());
    edit->setFocus();
    edit->clear();
    QTest::keyClicks(edit, QStringLiteral("{count}"));
    QVERIFY(example->text().endsWith(QLatin1String(" 1")));
    QTest::keyClick(combo, Qt::Key_Up);
    QTest::keyClick(combo, Qt::Key_Up);
    QCOMPARE(m_form->settings().replies.kind, ReplyRule::Kind::Off);
}

void TestConnectionForm::settingsComeBack()
{
    ConversationSettings settings;
    settings.transport = Transport::Udp;
    settings.role = Role::Client;
    settings.host = QStringLiteral("example.org");
    settings.port = 4000;
    settings.localPort = 4001;
    settings.udpReadSize = 77;
    settings.lineEnd = LineEnd::Lf;
    settings.passOn = true;
    settings.replies = {ReplyRule::Kind::Custom, QStringLiteral("x {text}"), 7};
    m_form->setSettings(settings);
    const ConversationSettings back = m_form->settings();
    QCOMPARE(back.transport, settings.transport);
    QCOMPARE(back.role, settings.role);
    QCOMPARE(back.host, settings.host);
    QCOMPARE(back.port, settings.port);
    QCOMPARE(back.localPort, settings.localPort);
    QCOMPARE(back.udpReadSize, settings.udpReadSize);
    QCOMPARE(back.lineEnd, settings.lineEnd);
    QCOMPARE(back.passOn, settings.passOn);
    QCOMPARE(back.replies, settings.replies);
}

void TestConnectionForm::portZeroOnlyWhenAskedFor()
{
    const QSignalSpy wanted(m_form, &ConnectionForm::startWanted);
    ConversationSettings settings;
    settings.port = 0;
    m_form->setSettings(settings);
    m_form->submit();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(int(wanted.first().first().value<ConversationSettings>().port), 0);
}

void TestConnectionForm::failureMarksItsField()
{
    m_form->showFailure({FailureKind::AddressInUse, {}, 1314});
    QCOMPARE(find<QLabel>("portError")->text(), QStringLiteral("Already in use"));
    QVERIFY(find<QLabel>("portError")->isVisible());
}

void TestConnectionForm::broadcastIsForUdpClients()
{
    auto *broadcast = find<QCheckBox>("broadcastCheck");
    find<QPushButton>("moreButton")->click();
    QVERIFY(!broadcast->isVisible());
    choose("protocolSwitch", 1);
    QVERIFY(!broadcast->isVisible());
    choose("roleSwitch", 1);
    QVERIFY(broadcast->isVisible());
    QVERIFY(!m_form->settings().allowBroadcast);
    broadcast->click();
    QVERIFY(m_form->settings().allowBroadcast);
    choose("roleSwitch", 0);
    QVERIFY(!m_form->settings().allowBroadcast); // a server never does
}

void TestConnectionForm::segmentsAreReadWithTheirSwitch()
{
    QAccessibleInterface *tcp =
        QAccessible::queryAccessibleInterface(find<SegmentedSwitch>("protocolSwitch")->segment(0));
    QCOMPARE(tcp->role(), QAccessible::RadioButton);
    QCOMPARE(tcp->text(QAccessible::Name), QStringLiteral("Protocol, TCP"));
    QVERIFY(tcp->state().checked);
}

void TestConnectionForm::everyFieldHasAName()
{
    for (const char *name :
         {"listenCombo", "serverCombo", "portEdit", "repliesCombo", "templateEdit", "moreButton", "readSizeSpin",
          "lineEndCombo", "localPortSpin", "broadcastCheck", "primaryButton", "cancelButton", "stopButton"}) {
        QAccessibleInterface *field = QAccessible::queryAccessibleInterface(find<QWidget>(name));
        QVERIFY2(field && !field->text(QAccessible::Name).isEmpty(), name);
    }
}

QTEST_MAIN(TestConnectionForm)
#include "tst_connectionform.moc"
