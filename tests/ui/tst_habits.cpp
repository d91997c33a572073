// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "eventually.h"
#include "windowtest.h"

#include "mainwindow/mainwindow.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QTest>

using namespace tincan;

/// What a window remembers for the next one, and the next run.
class TestHabits : public WindowTest
{
    Q_OBJECT

private slots:
    void aDraftComesBackInTheFirstWindow();
    void anEmptyWindowTakesNoDraftAway();
    void aDraftThatWasSentIsGone();
    void theSidebarStaysAway();
    void aNarrowWindowSaysNothingAboutTheSidebar();
    void theSizeComesBack();
    void theLeastSize();

private:
    /// As if the program were started again.
    MainWindow *nextRun();
    std::unique_ptr<Windows> m_next;
};

MainWindow *TestHabits::nextRun()
{
    m_next = std::make_unique<Windows>(sessionFactory(), settings(), preferences(), history());
    return m_next->open();
}

void TestHabits::aDraftComesBackInTheFirstWindow()
{
    const QString text = QStringLiteral("half a thought, \"quoted\"; with %1\nand \u4f60\u597d");
    MainWindow *window = open();
    composer(window)->setPlainText(text);
    window->close();
    QCOMPARE(composer(nextRun())->toPlainText(), text);
    QCOMPARE(composer(m_next->open())->toPlainText(), QString()); // only there
    m_next.reset();
}

void TestHabits::anEmptyWindowTakesNoDraftAway()
{
    MainWindow *one = open();
    MainWindow *two = open();
    composer(two)->setPlainText(QStringLiteral("draft"));
    two->close();
    one->close();
    QCOMPARE(composer(nextRun())->toPlainText(), QStringLiteral("draft"));
    m_next.reset();
}

void TestHabits::aDraftThatWasSentIsGone()
{
    settings().setDraft(QStringLiteral("draft"));
    MainWindow *window = nextRun();
    QCOMPARE(composer(window)->toPlainText(), QStringLiteral("draft"));
    composer(window)->clear();
    window->close();
    QCOMPARE(composer(nextRun())->toPlainText(), QString());
    m_next.reset();
}

void TestHabits::theSidebarStaysAway()
{
    MainWindow *window = open();
    QVERIFY(find<QWidget>(window, "primaryButton")->isVisible());
    find<QAction>(window, "sidebarAction")->trigger();
    QVERIFY(!find<QWidget>(window, "primaryButton")->isVisible());
    window->close();
    MainWindow *next = open();
    QVERIFY(!find<QWidget>(next, "primaryButton")->isVisible());
    find<QAction>(next, "sidebarAction")->trigger();
    QVERIFY(find<QWidget>(next, "primaryButton")->isVisible());
    next->close();
    QVERIFY(settings().sidebarShown());
}

void TestHabits::aNarrowWindowSaysNothingAboutTheSidebar()
{
    MainWindow *window = open();
    window->resize(400, 500);
    EVENTUALLY_VERIFY(!find<QWidget>(window, "primaryButton")->isVisible());
    window->close();
    QVERIFY(settings().sidebarShown());
}

void TestHabits::theSizeComesBack()
{
    MainWindow *window = open();
    window->resize(780, 590);
    EVENTUALLY_COMPARE(window->size(), QSize(780, 590));
    window->close();
    QCOMPARE(open()->size(), QSize(780, 590));
}

void TestHabits::theLeastSize()
{
    MainWindow *window = open();
    QCOMPARE(window->minimumSize(), QSize(360, 420));
    window->resize(10, 10);
    EVENTUALLY_COMPARE(window->size(), QSize(360, 420));
}

QTEST_MAIN(TestHabits)
#include "tst_habits.moc"
