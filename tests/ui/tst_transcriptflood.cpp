// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "eventually.h"
#include "transcript/transcriptbar.h"
#include "transcriptfixture.h"

#include <QSignalSpy>
#include <QTimer>

using namespace tincan;

namespace {

/// Counts what is fetched to be looked at.
class CountingSource : public MemoryMessageSource
{
public:
    using MemoryMessageSource::MemoryMessageSource;

    QList<Entry> page(qsizetype first, qsizetype n) const override
    {
        ++pages;
        return MemoryMessageSource::page(first, n);
    }

    mutable int pages = 0;
};

QList<Fact> lines(int first, int n)
{
    QList<Fact> facts;
    facts.reserve(n);
    for (int i = first; i < first + n; ++i)
        facts.append(fact::MessageAdded{{MessageId{quint64(i) + 1},
                                         TranscriptFixture::noon + i,
                                         {QStringLiteral("192.168.1.44"), 49877},
                                         {},
                                         "line " + QByteArray::number(i)}});
    return facts;
}

struct Window {
    Window()
    {
        view.resize(400, 300);
        view.show();
    }

    bool isTimerRunning() const
    {
        const auto timers = view.findChildren<QTimer *>(Qt::FindDirectChildrenOnly);
        return std::any_of(timers.begin(), timers.end(), [](const QTimer *timer) { return timer->isActive(); });
    }

    PeersModel people;
    CountingSource source;
    TranscriptModel model{source, people};
    TranscriptView view{model};
};

} // namespace

class TestTranscriptFlood : public QObject
{
    Q_OBJECT

private slots:
    void f46_everythingStaysReachable();
    void onePictureForManyBatches();
    void readingIsNotMoved();
    void unseenNothingIsLaidOut_data();
    void unseenNothingIsLaidOut();
};

/// F46: very many short lines: each batch is one change, and the first and the last line can be reached.
void TestTranscriptFlood::f46_everythingStaysReachable()
{
    constexpr int batch = 4'096;
    constexpr int batches = 50;
    Window window;
    const QSignalSpy inserted(&window.model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy changed(&window.model, &QAbstractItemModel::dataChanged);
    window.source.append(lines(0, 1));
    window.source.pages = 0;
    for (int i = 0; i < batches; ++i)
        window.source.append(lines(1 + i * batch, batch));
    QCOMPARE(inserted.size(), 1 + batches);
    QCOMPARE(changed.size(), batches); // the row above may belong to what follows
    QCOMPARE(window.source.pages, 0);  // a flood is looked at where it is, not copied

    window.view.settle();
    QCOMPARE(window.view.placedRows().last().row, batch * batches);
    QVERIFY2(window.source.pages < 20, qPrintable(QString::number(window.source.pages))); // one screen
    window.view.toStart();
    window.view.settle();
    QCOMPARE(window.view.placedRows().first().row, 0);
    QCOMPARE(window.model.row(0).text, QStringLiteral("line 0"));
    QCOMPARE(window.model.row(batch * batches).text, QStringLiteral("line %1").arg(batch * batches));
}

/// At the end: what arrives faster than pictures is laid out once.
void TestTranscriptFlood::onePictureForManyBatches()
{
    Window window;
    window.source.append(lines(0, 1'000));
    window.view.settle();
    const RowWindow::Placed before = window.view.placedRows().last();
    window.source.pages = 0;
    for (int i = 1; i <= 20; ++i)
        window.source.append(lines(1'000 * i, 1'000));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(window.source.pages, 0);
    EVENTUALLY_VERIFY(window.source.pages > 0);
    QVERIFY(window.view.isAtEnd());
    QCOMPARE(window.view.placedRows().last().row, before.row + 20'000);
    QCOMPARE(window.view.placedRows().last().top, before.top);
}

/// Scrolled up: the text that is read does not move by a pixel, also when the oldest rows go.
void TestTranscriptFlood::readingIsNotMoved()
{
    ChatLimits limits;
    limits.transcriptBytes = 3 * 512 * 1024; // some thousand rows
    TranscriptFixture f(limits);
    f.source.append(lines(0, 5'000));
    f.view.settle();
    f.view.scrollBy(-1'000);
    f.view.settle();
    const RowWindow::Placed read = f.view.placedRows().at(2);
    const quint64 id = f.model.idOf(read.row);
    bool trimmed = false;
    connect(&f.source, &MessageSource::trimmed, this, [&trimmed] { trimmed = true; });
    for (int i = 0; i < 40; ++i) {
        f.source.append(lines(5'000 + 100 * i, 100));
        f.view.settle();
        QCOMPARE(f.view.rowRect(f.model.rowOf(id)).top(), read.top);
        QVERIFY(!f.view.isAtEnd());
    }
    QVERIFY(trimmed);
}

void TestTranscriptFlood::unseenNothingIsLaidOut_data()
{
    QTest::addColumn<bool>("minimized");
    QTest::newRow("hidden") << false;
    QTest::newRow("minimized") << true;
}

void TestTranscriptFlood::unseenNothingIsLaidOut()
{
    QFETCH(bool, minimized);
    Window window;
    window.source.append(lines(0, 10));
    window.view.settle();
    minimized ? window.view.showMinimized() : window.view.hide();
    QCoreApplication::processEvents();
    EVENTUALLY_VERIFY(!window.isTimerRunning());
    window.source.pages = 0;
    for (int i = 1; i <= 5; ++i)
        window.source.append(lines(1'000 * i, 1'000));
    QVERIFY(!window.isTimerRunning()); // nothing is going to happen either
    QCOMPARE(window.source.pages, 0);

    window.view.showNormal();
    EVENTUALLY_VERIFY(window.view.bar()->maximum() > 1'000);
    EVENTUALLY_VERIFY(!window.isTimerRunning());
    QCOMPARE(window.view.placedRows().last().row, 5'009);
}

QTEST_MAIN(TestTranscriptFlood)
#include "tst_transcriptflood.moc"
