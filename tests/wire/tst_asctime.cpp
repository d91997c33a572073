// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "wire/asctime.h"

#include <QLocale>
#include <QTest>

using namespace tincan;

class AsctimeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void writes_data();
    void writes();
    void writesNothingForNoTime();
    void theNextSecondIsWrittenAnew();
    void readsWhatItWrites();
    void recognises_data();
    void recognises();
};

void AsctimeTest::initTestCase()
{
    // the names stay English whatever the person's language is
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
}

void AsctimeTest::writes_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<QByteArray>("text");
    // as python3's time.asctime(time.strptime(...)) writes them
    const auto row = [](const char *name, const char *time, const char *text) {
        QTest::newRow(name) << QString::fromLatin1(time) << QByteArray(text);
    };
    row("day of one digit", "2026-11-02T06:05:09", "Mon Nov  2 06:05:09 2026");
    row("day of two digits", "2026-11-22T06:26:00", "Sun Nov 22 06:26:00 2026");
    row("last second of a leap day", "2024-02-29T23:59:59", "Thu Feb 29 23:59:59 2024");
    row("midnight", "2026-01-01T00:00:00", "Thu Jan  1 00:00:00 2026");
    row("noon", "2027-03-31T12:00:00", "Wed Mar 31 12:00:00 2027");
    row("milliseconds are cut, not rounded", "2026-11-02T06:05:09.999", "Mon Nov  2 06:05:09 2026");
}

void AsctimeTest::writes()
{
    QFETCH(QString, time);
    QTEST(asctime(QDateTime::fromString(time, Qt::ISODateWithMs)), "text");
}

void AsctimeTest::writesNothingForNoTime()
{
    QCOMPARE(asctime(QDateTime()), QByteArray());
}

void AsctimeTest::theNextSecondIsWrittenAnew()
{
    const qint64 noon = QDateTime(QDate(2026, 11, 2), QTime(12, 0, 0)).toMSecsSinceEpoch();
    CurrentAsctime current;
    QCOMPARE(current.at(noon), QByteArray("Mon Nov  2 12:00:00 2026"));
    QCOMPARE(current.at(noon + 999), QByteArray("Mon Nov  2 12:00:00 2026"));
    QCOMPARE(current.at(noon + 1000), QByteArray("Mon Nov  2 12:00:01 2026"));
    QCOMPARE(current.at(noon), QByteArray("Mon Nov  2 12:00:00 2026")); // back
}

void AsctimeTest::readsWhatItWrites()
{
    const QDateTime start(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC);
    const QLocale english = QLocale::c();
    // 61 minutes and 7 seconds further each day: all weekdays, months, days, hours
    for (int day = 0; day < 366; ++day) {
        const QDateTime time = start.addDays(day).addSecs(day * 3667 % 86400);
        const QByteArray text = asctime(time);
        QVERIFY2(isAsctime(text), text.constData());
        QCOMPARE(english.toDateTime(QString::fromLatin1(text).simplified(), QStringLiteral("ddd MMM d HH:mm:ss yyyy")),
                 QDateTime(time.date(), time.time()));
    }
}

void AsctimeTest::recognises_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("expected");
    const auto yes = [](const char *name, const char *text) { QTest::newRow(name) << QByteArray(text) << true; };
    const auto no = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text << false; };
    yes("day of one digit", "Mon Nov  2 06:05:09 2026");
    yes("day of two digits", "Sun Nov 22 06:26:00 2026");
    yes("last day", "Thu Dec 31 23:59:59 9999");
    yes("leap second", "Sat Dec 31 23:59:60 2016");
    yes("weekday that does not fit", "Tue Nov  2 06:05:09 2026");
    no("nothing", "");
    no("day padded with zero", "Mon Nov 02 06:05:09 2026");
    no("day not padded", "Mon Nov 2 06:05:09 2026");
    no("day 0", "Mon Nov  0 06:05:09 2026");
    no("day 32", "Mon Nov 32 06:05:09 2026");
    no("hour 24", "Mon Nov  2 24:05:09 2026");
    no("hour padded with a space", "Mon Nov  2  6:05:09 2026");
    no("minute 60", "Mon Nov  2 06:60:09 2026");
    no("second 62", "Mon Nov  2 06:05:62 2026");
    no("unknown weekday", "Mun Nov  2 06:05:09 2026");
    no("unknown month", "Mon Nuv  2 06:05:09 2026");
    no("lower case", "mon nov  2 06:05:09 2026");
    no("weekday and month swapped", "Nov Mon  2 06:05:09 2026");
    no("letters in the year", "Mon Nov  2 06:05:09 2O26");
    no("year of three digits", "Mon Nov  2 06:05:09  999");
    no("year of five digits", "Mon Nov  2 06:05:09 12026");
    no("line end behind", "Mon Nov  2 06:05:09 2026\n");
    no("line end for the last digit", "Mon Nov  2 06:05:09 202\n");
    no("space before", " Mon Nov  2 06:05:09 2026");
    no("tab for a space", "Mon Nov\t 2 06:05:09 2026");
    no("NUL for a space", QByteArray("Mon Nov \0002 06:05:09 2026", 24));
    no("24 other bytes", QByteArray(24, '\xE4'));
}

void AsctimeTest::recognises()
{
    QFETCH(QByteArray, text);
    QTEST(isAsctime(text), "expected");
}

QTEST_GUILESS_MAIN(AsctimeTest)
#include "tst_asctime.moc"
