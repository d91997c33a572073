// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "net/writebudget.h"

#include <QTest>

using namespace tincan;

class TestWriteBudget : public QObject
{
    Q_OBJECT

private slots:
    void sumsUp();
    void forgets();
    void closesTheLongest();
    void exactlyTheCapIsAllowed();

private:
    /// A budget only tells links apart, it never asks them anything.
    TcpLink *link(int i) { return reinterpret_cast<TcpLink *>(&m_places[i]); }

    quint64 m_places[3] = {};
};

void TestWriteBudget::sumsUp()
{
    WriteBudget budget(100);
    budget.update(link(0), 10);
    budget.update(link(1), 20);
    QCOMPARE(budget.total(), 30);
    budget.update(link(0), 15);
    QCOMPARE(budget.total(), 35);
    budget.update(link(0), 15);
    QCOMPARE(budget.total(), 35);
    budget.update(link(1), 0);
    QCOMPARE(budget.total(), 15);
}

void TestWriteBudget::forgets()
{
    WriteBudget budget(10);
    budget.update(link(0), 60);
    QVERIFY(budget.overflowing());
    budget.forget(link(0));
    budget.forget(link(0));
    budget.forget(link(1));
    QCOMPARE(budget.total(), 0);
    QVERIFY(!budget.overflowing());
}

/// F17: peers that never read, and the budget of all
void TestWriteBudget::closesTheLongest()
{
    WriteBudget budget(100);
    budget.update(link(0), 30);
    budget.update(link(1), 50);
    budget.update(link(2), 21);
    QCOMPARE(budget.overflowing(), link(1));
    budget.update(link(2), 51);
    QCOMPARE(budget.overflowing(), link(2));
    budget.forget(link(2));
    QVERIFY(!budget.overflowing());
}

void TestWriteBudget::exactlyTheCapIsAllowed()
{
    WriteBudget budget(100);
    budget.update(link(0), 100);
    QVERIFY(!budget.overflowing());
    budget.update(link(0), 101);
    QCOMPARE(budget.overflowing(), link(0));
}

QTEST_GUILESS_MAIN(TestWriteBudget)
#include "tst_writebudget.moc"
