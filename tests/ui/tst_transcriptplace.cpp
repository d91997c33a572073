// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "transcript/transcriptbar.h"
#include "transcriptfixture.h"

#include <QRandomGenerator>
#include <QTest>
#include <QVBoxLayout>

using namespace tincan;

/// Where the rows stand on the screen, whatever happens around them.
class TestTranscriptPlace : public QObject
{
    Q_OBJECT

private slots:
    void staysAtTheEnd();
    void readingIsNotDisturbed();
    void resizeAndZoomKeepTheRow();
    void randomEventsKeepTheRow();
    void aBannerCoversAndMovesNothing_data();
    void aBannerCoversAndMovesNothing();
};

void TestTranscriptPlace::staysAtTheEnd()
{
    TranscriptFixture f;
    f.addLines(60);
    QVERIFY(f.view.isAtEnd());
    QVERIFY(f.view.bar()->maximum() > 0);
    f.add({QByteArray("many words ").repeated(60)});
    QVERIFY(f.view.isAtEnd());
    f.view.resize(250, 300); // narrower: rows become higher, the end stays in sight
    const RowWindow::Placed last = f.view.placedRows().last();
    QCOMPARE(last.row, f.model.rowCount() - 1);
    QCOMPARE(last.top + last.height, f.view.viewport()->height() - 8); // a gap above the composer
}

void TestTranscriptPlace::readingIsNotDisturbed()
{
    TranscriptFixture f;
    f.addLines(100);
    f.view.scrollBy(-700);
    const RowWindow::Placed before = f.view.placedRows().at(1);
    f.addLines(300);
    QCOMPARE(f.view.placedRows().at(1).row, before.row);
    QCOMPARE(f.view.placedRows().at(1).top, before.top);
    QVERIFY(!f.view.isAtEnd());
}

void TestTranscriptPlace::resizeAndZoomKeepTheRow()
{
    TranscriptFixture f;
    for (int i = 0; i < 40; ++i)
        f.add({QByteArray("some words that wrap ").repeated(i % 7 + 1)});
    f.view.scrollBy(-900);
    const RowWindow::Placed reading = f.view.placedRows().at(1);
    for (const int width : {300, 800, 500}) {
        f.view.resize(width, 300);
        QCOMPARE(f.view.rowRect(reading.row).top(), reading.top);
    }
    f.view.setZoom(150);
    QCOMPARE(f.view.rowRect(reading.row).top(), reading.top);
    QVERIFY(f.view.rowRect(reading.row).height() > 0);
}

/// Inserts, resizes, wheel moves and zooms at random: what is read stays on its pixel, the bar follows the position.
void TestTranscriptPlace::randomEventsKeepTheRow()
{
    QRandomGenerator random(20'261'122);
    TranscriptFixture f;
    f.addLines(200);
    for (int step = 0; step < 150; ++step) {
        f.view.scrollBy(random.bounded(600) - 330);
        if (f.view.isAtEnd())
            f.view.scrollBy(-1500);
        const QList<RowWindow::Placed> rows = f.view.placedRows();
        const auto reading = std::find_if(rows.begin(), rows.end(), [](const auto &row) { return row.top >= 0; });
        if (reading == rows.end())
            continue;
        const quint64 id = f.model.idOf(reading->row);
        switch (random.bounded(4)) {
        case 0: f.add({QByteArray("more words ").repeated(1 + random.bounded(40))}); break;
        case 1: f.view.resize(260 + random.bounded(700), 200 + random.bounded(300)); break;
        case 2: f.view.setZoom(60 + random.bounded(180)); break;
        default: f.view.settle(); break;
        }
        if (!f.view.isAtEnd() && f.view.placedRows().first().row > 0)
            QCOMPARE(f.view.rowRect(f.model.rowOf(id)).top(), reading->top);
        f.view.settle();
        const int before = f.view.bar()->value();
        f.view.scrollBy(40);
        f.view.settle();
        QVERIFY(f.view.bar()->value() >= before);
    }
}

void TestTranscriptPlace::aBannerCoversAndMovesNothing_data()
{
    QTest::addColumn<int>("up"); // pixels from the end
    QTest::newRow("in the middle") << 700;
    QTest::newRow("near the end, less than the banner is high") << 30;
}

void TestTranscriptPlace::aBannerCoversAndMovesNothing()
{
    QFETCH(const int, up);
    TranscriptFixture f;
    QWidget window;
    QWidget banner;
    banner.setFixedHeight(56);
    banner.hide();
    QVBoxLayout layout(&window);
    layout.addWidget(&banner);
    layout.addWidget(&f.view);
    window.resize(400, 400);
    window.show();
    f.addLines(100);
    f.view.scrollBy(-up);
    const int row = f.view.placedRows().at(4).row;
    const auto inWindow = [&] {
        layout.activate();
        return f.view.viewport()->mapTo(&window, f.view.rowRect(row).topLeft()).y();
    };
    const int before = inWindow();
    const int edge = f.view.y();
    banner.show();
    QCOMPARE(inWindow(), before);
    QCOMPARE(f.view.y(), edge + banner.height() + layout.spacing());
    banner.hide();
    QCOMPARE(inWindow(), before);
    QCOMPARE(f.view.y(), edge);
    f.view.setParent(nullptr);
}

QTEST_MAIN(TestTranscriptPlace)
#include "tst_transcriptplace.moc"
