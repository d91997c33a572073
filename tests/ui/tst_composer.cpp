// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "composer/composer.h"
#include "composer/composeredit.h"
#include "eventually.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tincan;

class TestComposer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void enterSends();
    void shiftEnterBreaksTheLine();
    void blankIsNotSent();
    void neverSendsWhileComposing();
    void textGoesWhenItWasAccepted();
    void whatWasTypedMeanwhileStays();
    void secondEnterDoesNotSendTwice();
    void aRefusedTextStays();
    void upRecalls();
    void pastesPlainText();
    void countsBytesOfDatagrams();
    void countsFromEightyPercent();
    void aTextTooHeavyToEditIsHeld();
    void aHeldTextCanBeRemoved();
    void aMegabyteOfLinesIsEdited();
    void growsToSixLines();
    void tabLeaves();
    void saysWhoLeft();

private:
    QLabel *label(const char *name) const { return m_composer->findChild<QLabel *>(QLatin1String(name)); }
    void type(const char *text) { QTest::keyClicks(m_edit, QString::fromUtf8(text)); }

    Composer *m_composer = nullptr;
    ComposerEdit *m_edit = nullptr;
};

void TestComposer::init()
{
    m_composer = new Composer;
    m_edit = m_composer->findChild<ComposerEdit *>();
    m_composer->resize(500, 60);
    m_composer->show();
    m_edit->setFocus();
}

void TestComposer::cleanup()
{
    delete m_composer;
}

void TestComposer::enterSends()
{
    const QSignalSpy wanted(m_composer, &Composer::sendWanted);
    type("hello");
    QTest::keyClick(m_edit, Qt::Key_Return);
    QTest::keyClick(m_edit, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(m_edit, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(wanted.size(), 3);
    QCOMPARE(wanted.first().first().toString(), QStringLiteral("hello"));
}

void TestComposer::shiftEnterBreaksTheLine()
{
    const QSignalSpy wanted(m_composer, &Composer::sendWanted);
    type("a");
    QTest::keyClick(m_edit, Qt::Key_Return, Qt::ShiftModifier);
    type("b");
    QCOMPARE(m_composer->text(), QStringLiteral("a\nb"));
    QVERIFY(wanted.isEmpty());
}

void TestComposer::blankIsNotSent()
{
    const QSignalSpy wanted(m_composer, &Composer::sendWanted);
    QTest::keyClick(m_edit, Qt::Key_Return);
    type("  ");
    QTest::keyClick(m_edit, Qt::Key_Return);
    QVERIFY(wanted.isEmpty());
}

void TestComposer::neverSendsWhileComposing()
{
    const QSignalSpy wanted(m_composer, &Composer::sendWanted);
    type("hello");
    QInputMethodEvent composing(QStringLiteral("ni"), {});
    QCoreApplication::sendEvent(m_edit, &composing);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QVERIFY(wanted.isEmpty());
    QInputMethodEvent done;
    done.setCommitString(QString::fromUtf8("\xe4\xbd\xa0"));
    QCoreApplication::sendEvent(m_edit, &done);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), QString::fromUtf8("hello\xe4\xbd\xa0"));
}

void TestComposer::textGoesWhenItWasAccepted()
{
    type("hello");
    m_composer->setPending(typedMessageId(1), QStringLiteral("hello"));
    QCOMPARE(m_composer->text(), QStringLiteral("hello"));
    m_composer->accept(typedMessageId(7), QStringLiteral("hello")); // somebody else's
    QCOMPARE(m_composer->text(), QStringLiteral("hello"));
    m_composer->accept(typedMessageId(1), QStringLiteral("hello"));
    QCOMPARE(m_composer->text(), QString());
}

void TestComposer::whatWasTypedMeanwhileStays()
{
    type("hello");
    m_composer->setPending(typedMessageId(1), QStringLiteral("hello"));
    type(" you");
    m_composer->accept(typedMessageId(1), QStringLiteral("hello"));
    QCOMPARE(m_composer->text(), QStringLiteral(" you"));
}

void TestComposer::secondEnterDoesNotSendTwice()
{
    const QSignalSpy wanted(m_composer, &Composer::sendWanted);
    type("hello");
    QTest::keyClick(m_edit, Qt::Key_Return);
    m_composer->setPending(typedMessageId(1), QStringLiteral("hello"));
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
}

void TestComposer::aRefusedTextStays()
{
    type("hello");
    m_composer->setPending(typedMessageId(1), QStringLiteral("hello"));
    m_composer->refuse(QStringLiteral("Not sent"));
    QCOMPARE(m_composer->text(), QStringLiteral("hello"));
    QVERIFY(label("composerHint")->isVisible());
    QCOMPARE(label("composerHint")->text(), QStringLiteral("Not sent"));
    type("!");
    QVERIFY(!label("composerHint")->isVisible());
}

void TestComposer::upRecalls()
{
    m_composer->setPending(typedMessageId(1), QStringLiteral("hello"));
    m_composer->accept(typedMessageId(1), QStringLiteral("hello"));
    QTest::keyClick(m_edit, Qt::Key_Up);
    QCOMPARE(m_composer->text(), QStringLiteral("hello"));
}

void TestComposer::pastesPlainText()
{
    auto *mime = new QMimeData;
    mime->setHtml(QStringLiteral("<b>bold</b>"));
    mime->setText(QStringLiteral("<b>bold</b>"));
    QGuiApplication::clipboard()->setMimeData(mime);
    m_edit->paste();
    QCOMPARE(m_composer->text(), QStringLiteral("<b>bold</b>"));
}

void TestComposer::countsBytesOfDatagrams()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_composer->setText(QString(1520, u'x'));
    QVERIFY(!label("composerCounter")->isVisible());
    m_composer->setTransport(Transport::Udp, LineEnd::None);
    QVERIFY(label("composerCounter")->isVisible());
    QCOMPARE(label("composerCounter")->text(), QStringLiteral("1,520 B, may be split (over 1,400)"));
    m_composer->setText(QString(1400, u'x'));
    QVERIFY(!label("composerCounter")->isVisible());
}

void TestComposer::growsToSixLines()
{
    const int one = m_edit->sizeHint().height();
    m_composer->setText(QStringLiteral("a\nb\nc"));
    const int three = m_edit->sizeHint().height();
    QVERIFY(three > one);
    m_composer->setText(QStringLiteral("a\n").repeated(100));
    const int many = m_edit->sizeHint().height();
    m_composer->setText(QStringLiteral("a\nb\nc\nd\ne\nf"));
    QCOMPARE(many, m_edit->sizeHint().height());
}

void TestComposer::tabLeaves()
{
    m_composer->activateWindow();
    EVENTUALLY_VERIFY(m_edit->hasFocus());
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QVERIFY(!m_edit->hasFocus());
    QCOMPARE(m_composer->text(), QString());
}

void TestComposer::saysWhoLeft()
{
    m_composer->setRecipient({Recipient::Kind::Gone, {QStringLiteral("192.168.1.31"), 50000}},
                             QStringLiteral("192.168.1.31"));
    QCOMPARE(label("composerHint")->text(), QStringLiteral("192.168.1.31 left. Choose whom to write to."));
    QVERIFY(label("composerHint")->isVisible());
    type("x");
    QVERIFY(label("composerHint")->isVisible()); // true until somebody is chosen
    m_composer->setRecipient({}, QStringLiteral("everyone"));
    QVERIFY(!label("composerHint")->isVisible());
}

void TestComposer::countsFromEightyPercent()
{
    m_composer->setTransport(Transport::Udp, LineEnd::None);
    m_composer->setText(QString(1'401, u'x'));
    QVERIFY(label("composerCounter")->text().contains(QLatin1String("may be split")));
    QString lines;
    for (int i = 0; i < 53; ++i) // 53,000 bytes are more than 80 % of 65,507
        lines += QString(999, u'x') + u'\n';
    m_composer->setText(lines);
    QCOMPARE(label("composerCounter")->text(), QStringLiteral("53,000 of at most 65,507 B"));
    m_composer->setTransport(Transport::Tcp, LineEnd::None);
    QVERIFY(!label("composerCounter")->isVisible());
}

void TestComposer::aTextTooHeavyToEditIsHeld()
{
    const QSignalSpy wanted(m_composer, &Composer::sendWanted);
    const QString heavy(1'000'000, u'x');
    type("before ");
    QGuiApplication::clipboard()->setText(heavy);
    m_edit->paste();
    QVERIFY(label("heldText")->isVisible());
    QVERIFY(m_edit->toPlainText().isEmpty());
    QCOMPARE(m_composer->text(), QStringLiteral("before ") + heavy); // nothing of it is lost

    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), QStringLiteral("before ") + heavy);
    m_composer->setPending(typedMessageId(1), m_composer->text());
    m_composer->accept(typedMessageId(1), m_composer->text());
    QVERIFY(!label("heldText")->isVisible());
    type("again");
    QCOMPARE(m_composer->text(), QStringLiteral("again"));
}

void TestComposer::aHeldTextCanBeRemoved()
{
    m_composer->setText(QString(100'000, u'x')); // a draft of an earlier run
    QVERIFY(label("heldText")->isVisible());
    m_composer->findChild<QPushButton *>(QStringLiteral("heldRemove"))->click();
    QVERIFY(!label("heldText")->isVisible());
    QCOMPARE(m_composer->text(), QString());
}

void TestComposer::aMegabyteOfLinesIsEdited()
{
    QString lines;
    for (int i = 0; i < 10'000; ++i)
        lines += QString(99, u'x') + u'\n';
    QGuiApplication::clipboard()->setText(lines);
    m_edit->paste();
    QCOMPARE(m_edit->toPlainText(), lines);
    QVERIFY(!label("heldText")->isVisible());
    type("y");
    QCOMPARE(m_composer->text().size(), lines.size() + 1);
}

QTEST_MAIN(TestComposer)
#include "tst_composer.moc"
