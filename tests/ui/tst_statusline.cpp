// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "mainwindow/statusline.h"

#include <QLabel>
#include <QTest>
#include <QTimer>

using namespace tincan;

class TestStatusLine : public QObject
{
    Q_OBJECT

private slots:
    void countsAndComesToRest();
    void droppedShowsOnlyWhenThereIsSome();
};

void TestStatusLine::countsAndComesToRest()
{
    QLocale::setDefault(QLocale(QLocale::English));
    StatusLine line;
    line.show();
    auto *received = line.findChild<QLabel *>(QStringLiteral("statusReceived"));
    Counters counters;
    counters.received = 1204;
    line.setCounters(counters);
    QTRY_VERIFY(received->text().startsWith(QLatin1String("received 1,204")));
    QTRY_VERIFY(received->text().endsWith(QLatin1String(" 0/s")));
    // nothing changes any more: no timer runs
    QVERIFY(!line.findChild<QTimer *>() || !line.findChild<QTimer *>()->isActive());
}

void TestStatusLine::droppedShowsOnlyWhenThereIsSome()
{
    StatusLine line;
    line.show();
    auto *dropped = line.findChild<QLabel *>(QStringLiteral("statusDropped"));
    Counters counters;
    counters.received = 1;
    line.setCounters(counters);
    QVERIFY(!dropped->isVisible());
    counters.dropped = 3;
    line.setCounters(counters);
    QTRY_VERIFY(dropped->isVisible());
    QCOMPARE(dropped->text(), QStringLiteral("dropped 3"));
}

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"
