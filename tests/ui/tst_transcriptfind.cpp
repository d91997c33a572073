// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "eventually.h"
#include "theme/colors.h"
#include "transcript/transcriptpane.h"
#include "transcript/transcriptsearch.h"
#include "transcriptfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace tincan;

namespace {

/// A pane over 300 lines of which every tenth says "needle".
struct FindFixture : TranscriptFixture {
    FindFixture()
        : pane(model)
    {
        QList<QByteArray> texts;
        for (int i = 0; i < 300; ++i)
            texts.append((i % 10 == 0 ? "a Needle in " : "hay ") + QByteArray::number(i));
        add(texts);
        pane.resize(500, 300);
        pane.show();
        pane.showMessages();
        pane.openFind();
    }

    void look(const QString &text) { pane.findChild<QLineEdit *>(QStringLiteral("findField"))->setText(text); }
    QString result() const { return pane.findChild<QLabel *>(QStringLiteral("findResult"))->text(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(pane.findChild<QLineEdit *>(QStringLiteral("findField")), key, modifiers);
    }

    TranscriptPane pane;
};

} // namespace

class TestTranscriptFind : public QObject
{
    Q_OBJECT

private slots:
    void newestFirst();
    void stepsRoundTheEnds();
    void caseMayMatter();
    void nothingFoundIsSaid();
    void newMessagesAreFoundToo();
    void whatIsBehindTheCutIsPointedTo();
    void escapeLeadsBack();
};

void TestTranscriptFind::newestFirst()
{
    FindFixture f;
    f.look(QStringLiteral("needle"));
    EVENTUALLY_COMPARE(f.result(), QStringLiteral("1 of 30"));
    QVERIFY(!f.pane.view().rowRect(290).isEmpty());
    f.press(Qt::Key_Return);
    QCOMPARE(f.result(), QStringLiteral("2 of 30"));
    for (int i = 0; i < 10; ++i)
        f.press(Qt::Key_Return);
    QVERIFY(!f.pane.view().rowRect(180).isEmpty());
    QVERIFY(f.pane.view().rowRect(290).isEmpty());
}

void TestTranscriptFind::stepsRoundTheEnds()
{
    FindFixture f;
    f.look(QStringLiteral("needle"));
    EVENTUALLY_COMPARE(f.result(), QStringLiteral("1 of 30"));
    f.press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(f.result(), QStringLiteral("30 of 30"));
    f.press(Qt::Key_Return);
    QCOMPARE(f.result(), QStringLiteral("1 of 30"));
    f.pane.findOlder();
    QCOMPARE(f.result(), QStringLiteral("2 of 30"));
    f.pane.findNewer();
    QCOMPARE(f.result(), QStringLiteral("1 of 30"));
}

void TestTranscriptFind::caseMayMatter()
{
    FindFixture f;
    f.pane.findChild<QPushButton *>(QStringLiteral("findCase"))->setChecked(true);
    f.look(QStringLiteral("needle"));
    EVENTUALLY_COMPARE(f.result(), QStringLiteral("Not found"));
    f.look(QStringLiteral("Needle"));
    EVENTUALLY_COMPARE(f.result(), QStringLiteral("1 of 30"));
}

void TestTranscriptFind::nothingFoundIsSaid()
{
    FindFixture f;
    f.look(QStringLiteral("haystack"));
    EVENTUALLY_COMPARE(f.result(), QStringLiteral("Not found"));
    QVERIFY(!f.pane.findChild<QPushButton *>(QStringLiteral("findOlder"))->isEnabled());
    f.look(QString());
    QCOMPARE(f.result(), QString());
}

void TestTranscriptFind::newMessagesAreFoundToo()
{
    FindFixture f;
    f.look(QStringLiteral("needle"));
    EVENTUALLY_COMPARE(f.result(), QStringLiteral("1 of 30"));
    f.add({"another needle"});
    QCOMPARE(f.result(), QStringLiteral("2 of 31")); // the same hit, one newer
}

void TestTranscriptFind::whatIsBehindTheCutIsPointedTo()
{
    FindFixture f;
    TranscriptView &view = f.pane.view();
    f.add({QByteArray(5'000, 'x') + "far away" + QByteArray(5'000, 'x')});
    const int row = f.model.rowCount() - 1;
    const auto isMarked = [&] {
        const QImage picture = view.viewport()->grab(view.placeOf(RowAction::ShowAll, row)).toImage();
        return picture.pixelColor(0, 0) == Colors(view.palette()).currentHit;
    };
    f.look(QStringLiteral("hay"));
    EVENTUALLY_COMPARE(f.result(), QStringLiteral("1 of 270"));
    view.toEnd();
    view.settle();
    QVERIFY(!isMarked());
    f.look(QStringLiteral("FAR AWAY"));
    EVENTUALLY_COMPARE(f.result(), QStringLiteral("1 of 1"));
    view.toEnd();
    view.settle();
    QVERIFY(isMarked());

    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.placeOf(RowAction::ShowAll, row).center());

    const auto *text = view.window()->findChild<QPlainTextEdit *>(QStringLiteral("fullText"));
    QVERIFY(text);
    QCOMPARE(text->textCursor().selectedText(), QStringLiteral("far away"));
}

void TestTranscriptFind::escapeLeadsBack()
{
    FindFixture f;
    TranscriptView &view = f.pane.view();
    f.pane.closeFind(false);
    view.scrollBy(-1500);
    const int reading = view.placedRows().first().row;
    f.pane.openFind();
    f.look(QStringLiteral("in 0"));
    EVENTUALLY_COMPARE(f.result(), QStringLiteral("1 of 1"));
    QVERIFY(view.rowRect(reading).isEmpty());
    f.press(Qt::Key_Escape);
    QVERIFY(!f.pane.isFinding());
    QVERIFY(!view.rowRect(reading).isEmpty());
}

QTEST_MAIN(TestTranscriptFind)
#include "tst_transcriptfind.moc"
