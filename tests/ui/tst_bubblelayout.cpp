// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "transcript/bubblelayout.h"

#include <QTest>

using namespace tincan;

namespace {

TranscriptRow rowOf(TranscriptRow::Side side, const QString &text)
{
    TranscriptRow row;
    row.side = side;
    row.text = text;
    row.time = QStringLiteral("14:32:07");
    row.tag = QStringLiteral("auto");
    return row;
}

} // namespace

class TestBubbleLayout : public QObject
{
    Q_OBJECT

private slots:
    void aTextFromAnotherWidthLiesAsANewOne_data();
    void aTextFromAnotherWidthLiesAsANewOne();
};

void TestBubbleLayout::aTextFromAnotherWidthLiesAsANewOne_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a word") << QStringLiteral("hello");
    QTest::newRow("a line") << QStringLiteral("a line that needs two of them where the window is narrow");
    QTest::newRow("lines") << QStringLiteral("one\ntwo\nthree that is longer than the two others");
    QTest::newRow("no space") << QString(120, u'x');
    QTest::newRow("Chinese") << QString(40, QChar(0x4f60));
    QTest::newRow("Arabic") << QStringLiteral("\u0645\u0631\u062d\u0628\u0627 \u0628\u0643");
    QTest::newRow("emoji") << QStringLiteral("\U0001F600");
}

/// Up and down through all widths, so that every text comes from one line to several and back.
void TestBubbleLayout::aTextFromAnotherWidthLiesAsANewOne()
{
    QFETCH(const QString, text);
    const QFont font = QGuiApplication::font();
    for (const auto side :
         {TranscriptRow::Side::Notice, TranscriptRow::Side::Incoming, TranscriptRow::Side::Outgoing}) {
        const TranscriptRow row = rowOf(side, text);
        BubbleLayout known(row, font, 900);
        for (int step = 0; step < 1200; step += 7) {
            const int width = 300 + std::abs(600 - step);
            known = BubbleLayout(row, font, width, &known);
            const BubbleLayout fresh(row, font, width);
            QCOMPARE(known.height, fresh.height);
            QCOMPARE(known.bubble, fresh.bubble);
            QCOMPARE(known.textAt, fresh.textAt);
            QCOMPARE(known.time, fresh.time);
            QCOMPARE(known.tag, fresh.tag);
            QCOMPARE(known.text->lineCount(), fresh.text->lineCount());
            for (int i = 0; i < fresh.text->lineCount(); ++i) {
                QCOMPARE(known.text->lineAt(i).textStart(), fresh.text->lineAt(i).textStart());
                QCOMPARE(known.text->lineAt(i).naturalTextRect(), fresh.text->lineAt(i).naturalTextRect());
            }
        }
    }
}

QTEST_MAIN(TestBubbleLayout)
#include "tst_bubblelayout.moc"
