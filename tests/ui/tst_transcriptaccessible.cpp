// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "eventually.h"
#include "transcript/transcriptbar.h"
#include "transcriptfixture.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QPlainTextEdit>

using namespace tincan;

class TestTranscriptAccessible : public QObject
{
    Q_OBJECT

private slots:
    void rowsSayWhoWhenWhatAndState();
    void neverMoreThanTwoHundred();
    void focusFollowsTheKeys();
    void childrenSurviveTrimming();
    void pressOpensTheLink();
};

void TestTranscriptAccessible::rowsSayWhoWhenWhatAndState()
{
    TranscriptFixture f;
    Message mine = f.message("hello there");
    mine.origin = Origin::Typed;
    mine.delivery = Delivery::HandedOver;
    f.source.append({fact::MessageAdded{mine}, fact::MessageAdded{f.message("hi")}});
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&f.view);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Messages"));
    QCOMPARE(list->childCount(), 2);
    QAccessibleInterface *first = list->child(0);
    QCOMPARE(first->role(), QAccessible::ListItem);
    QCOMPARE(first->parent(), list);
    const QString said = first->text(QAccessible::Name);
    QVERIFY2(said.startsWith(QLatin1String("Me, ")), qPrintable(said));
    QVERIFY2(said.endsWith(QLatin1String(", hello there, Sent. This peer does not confirm delivery.")),
             qPrintable(said));
    QVERIFY(list->child(1)->text(QAccessible::Name).startsWith(QLatin1String("192.168.1.44, ")));
    QVERIFY(first->text(QAccessible::Description).contains(QLatin1String("2025")));
    QVERIFY(!first->rect().isEmpty());
}

void TestTranscriptAccessible::neverMoreThanTwoHundred()
{
    TranscriptFixture f;
    f.addLines(10'000);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&f.view);
    QCOMPARE(list->childCount(), 200);
    for (int round = 0; round < 20; ++round) {
        f.view.bar()->setValue(f.view.bar()->maximum() / 20 * round);
        for (int i = 0; i < list->childCount(); ++i) {
            QAccessibleInterface *child = list->child(i);
            QVERIFY(child && child->isValid());
            QCOMPARE(list->indexOfChild(child), i);
        }
    }
    QCOMPARE(list->child(200), nullptr);
    QCOMPARE(list->child(-1), nullptr);
}

void TestTranscriptAccessible::focusFollowsTheKeys()
{
    TranscriptFixture f;
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&f.view);
    QCOMPARE(list->focusChild(), nullptr); // nothing there
    f.addLines(1000);
    f.view.activateWindow();
    f.view.setFocus(Qt::TabFocusReason);
    EVENTUALLY_VERIFY(f.view.hasFocus());
    QTest::keyClick(&f.view, Qt::Key_Up);
    QAccessibleInterface *focused = list->focusChild();
    QVERIFY(focused);
    QVERIFY(focused->text(QAccessible::Name).contains(QLatin1String("line 998")));
    QVERIFY(focused->state().focused);
    QVERIFY(list->indexOfChild(focused) >= 0);
}

void TestTranscriptAccessible::childrenSurviveTrimming()
{
    ChatLimits limits;
    limits.transcriptBytes = 20'000;
    TranscriptFixture f(limits);
    f.addLines(10);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&f.view);
    QAccessibleInterface *oldest = list->child(0);
    QVERIFY(oldest->isValid());
    for (int i = 0; i < 30; ++i)
        f.add({QByteArray(1000, 'x')});
    QVERIFY(!oldest->isValid()); // it says so, and does not crash
    QCOMPARE(oldest->text(QAccessible::Name), QString());
    QVERIFY(oldest->rect().isEmpty());
    QCOMPARE(list->indexOfChild(oldest), -1);
}

void TestTranscriptAccessible::pressOpensTheLink()
{
    TranscriptFixture f;
    f.add({"http://example.org/x"});
    QAccessibleInterface *row = QAccessible::queryAccessibleInterface(&f.view)->child(0);
    row->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(f.view.findChild<QPlainTextEdit *>(QStringLiteral("linkAddress")));
}

QTEST_MAIN(TestTranscriptAccessible)
#include "tst_transcriptaccessible.moc"
