// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "eventually.h"
#include "mainwindow/statusline.h"
#include "theme/colors.h"

#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QTest>
#include <QTimer>

using namespace tincan;

class TestStatusLine : public QObject
{
    Q_OBJECT

private slots:
    void countsAndComesToRest();
    void droppedShowsOnlyWhenThereIsSome();
    void nothingMovesWhileANumberRuns();
    void theLeastImportantGoesFirst();
    void whatIsCutHasDots();
    void theWarningFollowsThePalette();
    void anotherConversationBeginsAtZero();
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
    EVENTUALLY_VERIFY(received->text().startsWith(QLatin1String("received 1,204")));
    EVENTUALLY_VERIFY(received->text().endsWith(QLatin1String(" 0/s")));
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
    EVENTUALLY_VERIFY(dropped->isVisible());
    QCOMPARE(dropped->text(), QStringLiteral("dropped 3"));
}

namespace {

Counters received(quint64 messages)
{
    Counters counters;
    counters.received = messages;
    return counters;
}

/// The colours in which the cell writes, most frequent last.
QColor ink(QWidget *cell)
{
    const QImage image = cell->grab().toImage();
    const QColor ground = image.pixelColor(image.width() - 1, 0);
    QColor farthest = ground;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (contrast(image.pixelColor(x, y), ground) > contrast(farthest, ground))
                farthest = image.pixelColor(x, y);
        }
    }
    return farthest;
}

} // namespace

void TestStatusLine::anotherConversationBeginsAtZero()
{
    QLocale::setDefault(QLocale(QLocale::English));
    StatusLine line;
    line.show();
    auto *counter = line.findChild<QLabel *>(QStringLiteral("statusReceived"));
    line.setCounters(received(5'000));
    EVENTUALLY_VERIFY(counter->text().startsWith(QLatin1String("received 5,000")));

    line.beginConversation();
    QVERIFY(counter->text().isEmpty());
    line.setCounters(received(3));

    EVENTUALLY_VERIFY(counter->text().startsWith(QLatin1String("received 3 ")));
    const QString rate = counter->text().section(u' ', -1);
    QVERIFY2(rate.size() <= 4, qPrintable(rate)); // 3 less 5,000 is no rate
}

void TestStatusLine::nothingMovesWhileANumberRuns()
{
    QLocale::setDefault(QLocale(QLocale::English));
    StatusLine line;
    line.resize(900, 26);
    line.show();
    auto *counter = line.findChild<QLabel *>(QStringLiteral("statusReceived"));
    auto *sent = line.findChild<QLabel *>(QStringLiteral("statusSent"));
    line.setState(QStringLiteral("Listening"), QStringLiteral("Listening"), StatusLine::Dot::On);
    line.setCounters(received(8'888));
    EVENTUALLY_VERIFY(counter->text().startsWith(QLatin1String("received 8,888")));
    const int width = counter->width();
    const int x = sent->x();
    line.setCounters(received(9'111)); // narrower digits in most fonts, and another rate
    EVENTUALLY_VERIFY(counter->text().startsWith(QLatin1String("received 9,111")));
    QVERIFY(counter->width() >= width);
    EVENTUALLY_VERIFY(counter->text().endsWith(QLatin1String(" 0/s"))); // one digit less than before
    QVERIFY(counter->width() >= width);
    QVERIFY(sent->x() >= x);
}

void TestStatusLine::theLeastImportantGoesFirst()
{
    StatusLine line;
    line.resize(900, 26);
    line.show();
    line.setState(QStringLiteral("Listening on TCP 192.168.1.20:1314"), QStringLiteral("Listening"),
                  StatusLine::Dot::On);
    line.setPeople(2);
    Counters counters = received(1'204);
    counters.dropped = 7;
    line.setCounters(counters);
    const auto shown = [&line](const char *name) { return line.findChild<QLabel *>(QLatin1String(name))->isVisible(); };
    EVENTUALLY_VERIFY(shown("statusReceived") && shown("statusSent") && shown("statusPeople")
                      && shown("statusDropped"));
    QCOMPARE(line.findChild<QLabel *>(QStringLiteral("statusState"))->text(),
             QStringLiteral("Listening on TCP 192.168.1.20:1314"));

    bool sentGone = false;
    bool peopleGone = false;
    for (int width = 900; width >= 120; width -= 20) {
        line.resize(width, 26);
        sentGone = sentGone || !shown("statusSent");
        peopleGone = peopleGone || !shown("statusPeople");
        QVERIFY(!peopleGone || sentGone);               // sent goes before people
        QVERIFY(shown("statusReceived") || peopleGone); // people before received
        QVERIFY(shown("statusDropped") || !shown("statusReceived"));
    }
    QVERIFY(sentGone && peopleGone);
    QCOMPARE(line.findChild<QLabel *>(QStringLiteral("statusState"))->text(), QStringLiteral("Listening"));
}

void TestStatusLine::whatIsCutHasDots()
{
    StatusLine line;
    line.resize(120, 26);
    line.show();
    const QString words = QStringLiteral("A state that needs far more room than this");
    line.setState(words, words, StatusLine::Dot::Off);
    auto *state = line.findChild<QLabel *>(QStringLiteral("statusState"));
    QVERIFY(state->geometry().right() <= line.width());
    QVERIFY(state->toolTip().contains(words));
    line.resize(800, 26);
    QVERIFY(state->toolTip().isEmpty());
}

void TestStatusLine::theWarningFollowsThePalette()
{
    const QPalette before = QApplication::palette();
    StatusLine line;
    line.resize(900, 26);
    line.show();
    Counters counters;
    counters.dropped = 3;
    line.setCounters(counters);
    auto *dropped = line.findChild<QLabel *>(QStringLiteral("statusDropped"));
    EVENTUALLY_VERIFY(dropped->isVisible());
    QPalette dark = before;
    dark.setColor(QPalette::Window, QColor(0x232629));
    dark.setColor(QPalette::WindowText, QColor(0xe9eaec));

    for (const QPalette &palette : {dark, before}) {
        QApplication::setPalette(palette);
        QCoreApplication::sendPostedEvents();
        const QColor wanted = Colors(palette).warningFg;
        QVERIFY(contrast(ink(dropped), wanted) < 1.6); // no stale colour; edges are smoothed
    }
    QApplication::setPalette(before);
}

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"
