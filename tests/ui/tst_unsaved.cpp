// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "chat/endpointfactory.h"
#include "eventually.h"
#include "historywindow/historywindow.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/unsavedquestion.h"
#include "session/session.h"
#include "windowtest.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tincan;

/// Quitting while what was said cannot be saved.
class TestUnsaved : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theLastWindowAsksFirst();
    void cancelLeavesEverythingAsItWas();
    void triedAgainItEndsOnceItIsSaved();
    void itEndsByItselfOnceItIsSaved();
    void quittingIsAskedOnce();
    void withoutTroubleNobodyIsAsked();
    void whatFailsInTheEndIsAskedToo();
    void cancelledInTheEndAWindowOpens();
    void anOrderFromOutsideIsNotAsked();

private:
    void open(HistoryLimits limits);
    /// A conversation in which two messages were said.
    MainWindow *talk();
    /// Nothing can be saved any more, from the beginning.
    void block();
    void unblock() { QVERIFY(m_obstacle.remove()); }
    bool isTroubled()
    {
        return QTest::qWaitFor([this] { return m_history->trouble() && m_history->unsavedMessages() >= 2; },
                               patienceMs);
    }
    UnsavedQuestion *question() const;
    void press(const char *button) const { find<QPushButton>(question(), button)->click(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<History> m_history;
    std::unique_ptr<Windows> m_windows;
    std::unique_ptr<QSignalSpy> m_gone;
    QFile m_obstacle;
};

void TestUnsaved::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<ProfileSettings>(QString(), m_folder->path());
    m_preferences = std::make_unique<Preferences>(*m_settings);
    open({});
}

void TestUnsaved::open(HistoryLimits limits)
{
    m_windows.reset();
    limits.endMs = 50;
    m_history = std::make_unique<History>(m_folder->filePath(QStringLiteral("place/history")), limits);
    m_windows = std::make_unique<Windows>(
        [this] {
            return std::make_unique<Session>(ConversationHandle(new Conversation(makeEndpointFactory())),
                                             m_history->makeSource());
        },
        *m_settings, *m_preferences, *m_history);
    m_gone = std::make_unique<QSignalSpy>(m_windows.get(), &Windows::allGone);
}

void TestUnsaved::cleanup()
{
    m_windows.reset();
    m_history.reset();
    m_obstacle.close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestUnsaved::block()
{
    m_obstacle.setFileName(m_folder->filePath(QStringLiteral("place")));
    QVERIFY(m_obstacle.open(QIODevice::WriteOnly));
}

MainWindow *TestUnsaved::talk()
{
    MainWindow *window = m_windows->open();
    window->applyAndStart(settingsFor(Transport::Udp, Role::Client, 9));
    const bool runs =
        QTest::qWaitFor([window] { return window->session().state() == Session::State::Running; }, patienceMs);
    if (!runs)
        return nullptr;
    window->session().send(QStringLiteral("one"), {});
    window->session().send(QStringLiteral("two"), {});
    const bool said = QTest::qWaitFor(
        [this] { return m_history->unsavedMessages() >= 2 || !m_history->conversations().isEmpty(); }, patienceMs);
    return said ? window : nullptr;
}

UnsavedQuestion *TestUnsaved::question() const
{
    UnsavedQuestion *shown = nullptr;
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *widget : all) {
        if (auto *known = qobject_cast<UnsavedQuestion *>(widget); known && known->isVisible())
            shown = known;
    }
    return shown;
}

void TestUnsaved::theLastWindowAsksFirst()
{
    block();
    MainWindow *one = talk();
    MainWindow *two = talk();
    QVERIFY(one && two && isTroubled());
    QVERIFY(one->close());
    QVERIFY(!question()); // the program goes on
    EVENTUALLY_COMPARE(m_windows->all().size(), 1);
    QVERIFY(!two->close());
    QVERIFY(two->isVisible());
    QVERIFY(question());
    const QString text = find<QLabel>(question(), "unsavedText")->text();
    QVERIFY2(text.contains(QStringLiteral("cannot be opened")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("4 message")),
             qPrintable(text)); // of both
    QSignalSpy lost(m_history.get(), &History::lost);
    press("unsavedQuit");
    EVENTUALLY_COMPARE(m_gone->size(), 1);
    m_windows.reset();
    m_history.reset();
    QCOMPARE(lost.size(), 1);
    QCOMPARE(lost[0][0].toLongLong(), 4);
}

void TestUnsaved::cancelLeavesEverythingAsItWas()
{
    block();
    MainWindow *window = talk();
    QVERIFY(window && isTroubled());
    window->close();
    QVERIFY(question());
    QTest::keyClick(question(), Qt::Key_Escape);
    QVERIFY(!question());
    QVERIFY(window->isVisible());
    QCOMPARE(window->session().state(), Session::State::Running);
    QCOMPARE(m_gone->size(), 0);
    window->close(); // another wish, another question
    QVERIFY(question());
}

void TestUnsaved::triedAgainItEndsOnceItIsSaved()
{
    block();
    MainWindow *window = talk();
    QVERIFY(window && isTroubled());
    window->close();
    auto *again = find<QPushButton>(question(), "unsavedAgain");
    again->click();
    QVERIFY(!again->isEnabled());
    EVENTUALLY_VERIFY(again->isEnabled()); // it is still so
    QVERIFY(question());
    unblock();
    again->click();
    EVENTUALLY_COMPARE(m_gone->size(), 1);
    QCOMPARE(m_history->unsavedMessages(), 0);
    QCOMPARE(m_history->conversations().value(0).messages, 2);
}

void TestUnsaved::itEndsByItselfOnceItIsSaved()
{
    block();
    MainWindow *window = talk();
    QVERIFY(window && isTroubled());
    window->close();
    QVERIFY(question());
    unblock();
    EVENTUALLY_COMPARE(m_gone->size(), 1);
    QCOMPARE(m_history->conversations().value(0).messages, 2);
}

void TestUnsaved::quittingIsAskedOnce()
{
    block();
    QVERIFY(talk() && talk() && isTroubled());
    m_windows->quit();
    QPointer<UnsavedQuestion> asked = question();
    QVERIFY(asked);
    QCOMPARE(m_windows->all().size(), 2);
    m_windows->quit();
    QCOMPARE(question(), asked.data());
    press("unsavedQuit");
    EVENTUALLY_COMPARE(m_gone->size(), 1);
    QVERIFY(!question());
}

void TestUnsaved::withoutTroubleNobodyIsAsked()
{
    MainWindow *window = talk();
    QVERIFY(window);
    window->close();
    QVERIFY(!question());
    EVENTUALLY_COMPARE(m_gone->size(), 1);
    QCOMPARE(m_history->conversations().value(0).messages,
             2); // it waited for the disk
}

/// Nobody knew of any trouble when the window was closed.
void TestUnsaved::whatFailsInTheEndIsAskedToo()
{
    HistoryLimits limits;
    limits.flushMs = 60'000;
    open(limits);
    block();
    MainWindow *window = m_windows->open();
    window->applyAndStart(settingsFor(Transport::Udp, Role::Client, 9));
    EVENTUALLY_COMPARE(window->session().state(), Session::State::Running);
    window->session().source()->append({fact::MessageAdded{Message{MessageId{1}, 1, {}, {}, "the last word"}}});
    QVERIFY(window->close());
    QVERIFY(!question());
    EVENTUALLY_VERIFY(question());
    QCOMPARE(m_gone->size(), 0);
    unblock();
    press("unsavedAgain");
    EVENTUALLY_COMPARE(m_gone->size(), 1);
    QCOMPARE(m_history->conversations().value(0).messages, 1);
}

void TestUnsaved::cancelledInTheEndAWindowOpens()
{
    block();
    {
        const auto rows = m_history->makeSource(); // of a window that was closed before
        rows->begin({});
        rows->append({fact::MessageAdded{Message{MessageId{1}, 1, {}, {}, "one"}},
                      fact::MessageAdded{Message{MessageId{2}, 1, {}, {}, "two"}}});
    }
    QVERIFY(isTroubled());
    m_windows->showHistory();
    m_windows->history()->close();
    EVENTUALLY_VERIFY(question());
    press("unsavedCancel");
    EVENTUALLY_COMPARE(m_windows->all().size(), 1);
    QVERIFY(m_windows->all().first()->isVisible());
    QVERIFY(bannerText(m_windows->all().first()).contains(QStringLiteral("cannot be opened")));
    QCOMPARE(m_gone->size(), 0);
}

/// A signal, --quit-after: it is told at the end.
void TestUnsaved::anOrderFromOutsideIsNotAsked()
{
    block();
    MainWindow *window = talk();
    QVERIFY(window && isTroubled());
    m_windows->endUnasked();
    QVERIFY(window->close());
    EVENTUALLY_COMPARE(m_gone->size(), 1);
    QVERIFY(!question());
    QSignalSpy lost(m_history.get(), &History::lost);
    m_windows.reset();
    m_history.reset();
    QCOMPARE(lost.size(), 1);
    QCOMPARE(lost[0][0].toLongLong(), 2);
}

QTEST_MAIN(TestUnsaved)
#include "tst_unsaved.moc"
