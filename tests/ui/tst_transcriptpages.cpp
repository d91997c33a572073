// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "eventually.h"
#include "history/history.h"
#include "theme/metrics.h"
#include "transcript/transcriptbar.h"
#include "transcriptfixture.h"

#include <QAccessible>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace tincan;

namespace {

/// So small that a few hundred rows leave the memory, and those that are not kept are soon forgotten.
HistoryLimits smallLimits()
{
    HistoryLimits limits;
    limits.flushMs = 1;
    limits.batchRows = 50;
    limits.tailRows = 20;
    limits.pageRows = 16;
    limits.pages = 3;
    limits.unsavedBytes = 40'000;
    return limits;
}

/// A million rows that nobody keeps: each is made when it is asked for.
class MillionRows : public MessageSource
{
public:
    static constexpr qsizetype rows = 1'000'000;

    qsizetype count() const override { return rows; }
    QList<Entry> page(qsizetype first, qsizetype n) const override
    {
        QList<Entry> entries;
        for (qsizetype row = first; row < std::min(first + n, rows); ++row)
            entries.append(Message{MessageId{quint64(row + 1)},
                                   TranscriptFixture::noon + row,
                                   {QStringLiteral("192.168.1.44"), 49877},
                                   {},
                                   "row " + QByteArray::number(row)});
        return entries;
    }
    QByteArray weights(qsizetype, qsizetype n) const override { return QByteArray(n, 1); }
};

} // namespace

class TestTranscriptPages : public QObject
{
    Q_OBJECT

private slots:
    /// Rows come, leave the memory and are forgotten, while somebody scrolls, resizes and zooms: what is read stays on its
    /// pixel, and the bar follows the position.
    void randomEventsKeepTheRow_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void randomEventsKeepTheRow()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        QTemporaryDir folder;
        History history(folder.path(), smallLimits());
        TranscriptFixture f(history.makeSource());
        f.source.begin({});
        f.addLines(200);
        EVENTUALLY_VERIFY(f.source.stored() > 100); // what is read first stands on the disk, on a slow machine too
        qsizetype fromPages = 0;
        for (int step = 0; step < 120; ++step) {
            if (random.bounded(8) == 0)
                f.view.bar()->setValue(random.bounded(f.view.bar()->maximum() + 1));
            f.view.scrollBy(random.bounded(600) - 330);
            f.view.settle();
            const QList<RowWindow::Placed> rows = f.view.placedRows();
            const auto reading = std::find_if(rows.begin(), rows.end(), [](const auto &row) { return row.top >= 0; });
            if (reading == rows.end() || f.view.isAtEnd())
                continue;
            fromPages += reading->row < f.source.stored() ? 1 : 0;
            const quint64 id = f.model.idOf(reading->row);
            const QString text = f.model.row(reading->row).text;
            switch (random.bounded(6)) {
            case 0: f.addLines(random.bounded(60)); break;
            case 1: f.add({QByteArray("more words ").repeated(1 + random.bounded(40))}); break;
            case 2: f.view.resize(260 + random.bounded(700), 200 + random.bounded(300)); break;
            case 3: f.view.setZoom(60 + random.bounded(180)); break;
            case 4: QTest::qWait(2); break; // some of it reaches the disk
            default: history.setKeeping(step < 60 || random.bounded(2)); break;
            }
            f.view.settle();
            const int row = f.model.rowOf(id);
            if (row < 0)
                continue; // forgotten
            QCOMPARE(f.model.row(row).text, text);
            const bool fits = reading->top < f.view.viewport()->height() - gap::small; // a resize may have cut it off
            if (fits && !f.view.isAtEnd() && f.view.placedRows().first().row > 0)
                QCOMPARE(f.view.rowRect(row).top(), reading->top);
            const int before = f.view.bar()->value();
            f.view.scrollBy(40);
            f.view.settle();
            QVERIFY(f.view.bar()->value() >= before);
        }
        QVERIFY(fromPages > 5);
    }

    void aSelectionReachesOverPages()
    {
        QTemporaryDir folder;
        HistoryLimits limits = smallLimits();
        limits.unsavedBytes = HistoryLimits().unsavedBytes;
        History history(folder.path(), limits);
        TranscriptFixture f(history.makeSource());
        f.source.begin({});
        f.addLines(300);
        f.view.selectAll();
        EVENTUALLY_VERIFY(f.source.stored() >= 250);
        f.addLines(100); // not selected
        EVENTUALLY_VERIFY(f.source.stored() >= 350);

        const QStringList selected = f.view.selectedText(true).split(u'\n', Qt::SkipEmptyParts);

        QCOMPARE(selected.size(), 300);
        for (int i = 0; i < 300; ++i)
            QVERIFY2(selected[i].endsWith(QStringLiteral("line %1").arg(i)), qPrintable(selected[i]));
    }

    void aMillionRowsHaveTwoHundredForAScreenReader()
    {
        MillionRows rows;
        PeersModel people;
        TranscriptModel model(rows, people, TranscriptModel::Opening{});
        TranscriptView view(model);
        view.resize(600, 400);
        view.show();
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
        QCOMPARE(list->role(), QAccessible::List);
        for (const double place : {1.0, 0.0, 0.5, 0.25, 0.999}) {
            view.bar()->setValue(int(view.bar()->maximum() * place));
            view.settle();
            QVERIFY(list->childCount() > 0);
            QVERIFY(list->childCount() <= 200);
            const int onScreen = view.placedRows().first().row;
            bool seen = false;
            for (int i = 0; i < list->childCount(); ++i) {
                QAccessibleInterface *child = list->child(i);
                QVERIFY(child && child->isValid());
                QCOMPARE(child->role(), QAccessible::ListItem);
                const QString name = child->text(QAccessible::Name);
                QVERIFY2(name.startsWith(QLatin1String("192.168.1.44, ")), qPrintable(name));
                seen = seen || name.contains(QStringLiteral("row %1").arg(onScreen));
            }
            QVERIFY(seen);
        }
    }
};

QTEST_MAIN(TestTranscriptPages)
#include "tst_transcriptpages.moc"
