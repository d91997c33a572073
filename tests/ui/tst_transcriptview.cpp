// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "eventually.h"
#include "transcript/newpill.h"
#include "transcript/transcriptbar.h"
#include "transcriptfixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>

using namespace tincan;

namespace {

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

void drag(TranscriptView &view, const QPoint &from, const QPoint &to)
{
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view.viewport(), to);
    QMouseEvent move(QEvent::MouseMove, to, view.viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(view.viewport(), &move);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
}

} // namespace

class TestTranscriptView : public QObject
{
    Q_OBJECT

private slots:
    void pillCountsAndLeads();
    void barDragsToAnyRow();
    void selectsWithinAMessage();
    void selectsAcrossMessages();
    void scrollsOnWhileTheMouseIsHeldOutside_data();
    void scrollsOnWhileTheMouseIsHeldOutside();
    void aWideWindowMovesTheColumn_data();
    void aWideWindowMovesTheColumn();
    void doubleClickTakesAWord();
    void longMessageIsCopiedWhole();
    void keysMoveAndCopy();
    void linkUnderARowWorks();
    void linkIsAskedFirst();
    void clickLeadsToTheComposer();
    void selectionSurvivesTrimming();
    void fewEmojiAreLarge();
    void lineEndIsNeitherCopiedNorLinked();
    void ownMessageComesIntoSight();
    void longestMessageIsShownWhole();
    void wholeMessageIsCopiedAsItCame();
};

void TestTranscriptView::pillCountsAndLeads()
{
    TranscriptFixture f;
    f.addLines(60);
    auto *pill = f.view.findChild<NewPill *>(QStringLiteral("newPill"));
    QVERIFY(!pill->isVisible());
    f.view.scrollBy(-500);
    f.view.settle();
    QVERIFY(pill->isVisible());
    QVERIFY(pill->text().isEmpty());
    f.addLines(3);
    QCOMPARE(pill->text(), QStringLiteral("3 new"));
    const QSignalSpy composerWanted(&f.view, &TranscriptView::composerWanted);
    pill->click();
    QCOMPARE(composerWanted.size(), 1); // or what is typed next goes nowhere
    f.view.settle();
    QVERIFY(f.view.isAtEnd());
    QVERIFY(!pill->isVisible());
    f.view.scrollBy(-500);
    f.addLines(1);
    QCOMPARE(pill->text(), QStringLiteral("1 new")); // those that were seen are not counted again
}

void TestTranscriptView::barDragsToAnyRow()
{
    TranscriptFixture f;
    f.addLines(2000);
    f.view.bar()->setValue(0);
    QCOMPARE(f.view.placedRows().first().row, 0);
    f.view.bar()->setValue(f.view.bar()->maximum() / 2);
    QVERIFY(std::abs(f.view.placedRows().first().row - 1000) < 20);
    f.view.bar()->setValue(f.view.bar()->maximum());
    QVERIFY(f.view.isAtEnd());
}

void TestTranscriptView::selectsWithinAMessage()
{
    TranscriptFixture f;
    f.add({"hello, how are you?"});
    drag(f.view, f.view.placeOfText(0, 7) - QPoint(3, 0), f.view.placeOfText(0, 9) + QPoint(3, 0));
    QCOMPARE(f.view.selectedText(true), QStringLiteral("how"));
    f.view.copy();
    QCOMPARE(clipboard(), QStringLiteral("how"));
}

void TestTranscriptView::scrollsOnWhileTheMouseIsHeldOutside_data()
{
    QTest::addColumn<int>("beyond"); // pixels below the list; negative ones above it
    QTest::newRow("just below") << 0;
    QTest::newRow("far below") << 60;
    QTest::newRow("above") << -30;
}

void TestTranscriptView::scrollsOnWhileTheMouseIsHeldOutside()
{
    QFETCH(const int, beyond);
    TranscriptFixture f;
    f.addLines(200);
    f.view.centerRow(100);
    f.view.settle();
    const int before = f.view.bar()->value();
    QWidget *area = f.view.viewport();
    const QPoint outside(100, beyond < 0 ? beyond : area->height() + beyond);
    QTest::mousePress(area, Qt::LeftButton, {}, {100, 150});
    QMouseEvent move(QEvent::MouseMove, outside, area->mapToGlobal(outside), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(area, &move);

    EVENTUALLY_VERIFY(beyond < 0 ? f.view.bar()->value() < before : f.view.bar()->value() > before);

    QTest::mouseRelease(area, Qt::LeftButton, {}, outside);
    QVERIFY(f.view.selectedText(false).contains(u'\n'));
}

void TestTranscriptView::aWideWindowMovesTheColumn_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

/// What was painted lies where a click looks for it.
void TestTranscriptView::aWideWindowMovesTheColumn()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    TranscriptFixture f;
    f.add({"hello, how are you?"});
    f.view.resize(1301, 300);
    f.view.settle();

    const QImage picture = f.view.viewport()->grab().toImage();
    const QRect row = f.view.rowRect(0);
    const QColor ground = picture.pixelColor(0, row.bottom() - 8);
    int left = -1;
    int right = -1;
    for (int x = 0; x < picture.width(); ++x) {
        if (picture.pixelColor(x, row.bottom() - 8) == ground)
            continue;
        left = left < 0 ? x : left;
        right = x;
    }
    const QPoint text = f.view.placeOfText(0, 7);

    QVERIFY(left > row.left() && right < row.right());
    QVERIFY(left < text.x() && text.x() < right);
    QVERIFY(direction == Qt::LeftToRight ? left - row.left() < 60 : row.right() - right < 60);
    QVERIFY(qAbs(row.center().x() + (direction == Qt::RightToLeft ? f.view.bar()->width() : 0) - f.view.width() / 2)
            < 2);
    drag(f.view, f.view.placeOfText(0, 7) - QPoint(3, 0), f.view.placeOfText(0, 9) + QPoint(3, 0));
    QCOMPARE(f.view.selectedText(true), QStringLiteral("how"));
}

void TestTranscriptView::selectsAcrossMessages()
{
    TranscriptFixture f;
    f.add({"first", "second", "\xf0\x9f\x91\xa8\xe2\x80\x8d\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7 third\nline"});
    drag(f.view, f.view.placeOfText(0, 2) - QPoint(3, 0), QPoint(390, f.view.rowRect(2).bottom() - 2));
    const QStringList lines = f.view.selectedText(true).split(u'\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(0).startsWith(QLatin1String("[2025-")));
    QVERIFY(lines.at(0).endsWith(QLatin1String("] 192.168.1.44: rst")));
    QVERIFY(lines.at(1).endsWith(QLatin1String(": second")));
    QVERIFY(lines.at(2).endsWith(QString::fromUtf8(": \xf0\x9f\x91\xa8\xe2\x80\x8d\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f"
                                                   "\x91\xa7 third")));
    QCOMPARE(lines.at(3), QStringLiteral("    line"));
    QTest::keyClick(&f.view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(clipboard().startsWith(QLatin1String("rst\nsecond\n")));
    f.view.selectAll();
    QCOMPARE(f.view.selectedText(true).count(u'\n'), 3);
}

void TestTranscriptView::doubleClickTakesAWord()
{
    TranscriptFixture f;
    f.add({"one two three"});
    const QPoint inTwo = f.view.placeOfText(0, 5);
    QTest::mouseDClick(f.view.viewport(), Qt::LeftButton, {}, inTwo);
    QCOMPARE(f.view.selectedText(true), QStringLiteral("two"));
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, inTwo); // the third click takes the message
    QCOMPARE(f.view.selectedText(true), QStringLiteral("one two three"));
}

void TestTranscriptView::longMessageIsCopiedWhole()
{
    TranscriptFixture f;
    f.add({QByteArray(100'000, 'x')});
    f.view.selectAll();
    QCOMPARE(f.view.selectedText(true).size(), 100'000);
    const QSignalSpy tooMuch(&f.view, &TranscriptView::tooMuchToCopy);
    for (int i = 0; i < 20; ++i)
        f.add({QByteArray(1 << 20, 'y')});
    QGuiApplication::clipboard()->setText(QStringLiteral("kept"));
    f.view.selectAll();
    f.view.copy();
    QCOMPARE(tooMuch.size(), 1);
    QCOMPARE(clipboard(), QStringLiteral("kept"));
}

void TestTranscriptView::keysMoveAndCopy()
{
    TranscriptFixture f;
    f.addLines(50);
    f.view.activateWindow();
    f.view.setFocus(Qt::TabFocusReason);
    EVENTUALLY_VERIFY(f.view.hasFocus());
    QCOMPARE(f.view.currentRow(), 49);
    QTest::keyClick(&f.view, Qt::Key_Up);
    QCOMPARE(f.view.currentRow(), 48);
    QTest::keyClick(&f.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard(), QStringLiteral("line 48"));
    QTest::keyClick(&f.view, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(f.view.selectedText(false), QStringLiteral("line 47\nline 48"));
    QTest::keyClick(&f.view, Qt::Key_Home);
    QCOMPARE(f.view.placedRows().first().row, 0);
    QTest::keyClick(&f.view, Qt::Key_End);
    QVERIFY(f.view.isAtEnd());
    QTest::keyClick(&f.view, Qt::Key_PageUp);
    QVERIFY(!f.view.isAtEnd());
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(&f.view, Qt::Key_Up);
    QCOMPARE(f.view.currentRow(), 0);
    QVERIFY(!f.view.rowRect(0).isEmpty()); // it came into sight
}

void TestTranscriptView::linkUnderARowWorks()
{
    TranscriptFixture f;
    Message reply = f.message("answer");
    reply.origin = Origin::Reply;
    f.source.append({fact::MessageAdded{reply}});
    f.model.setReplyHint(reply.id);
    const QSignalSpy wanted(&f.view, &TranscriptView::actionWanted);
    QVERIFY(!f.view.placeOf(RowAction::TurnOffAnswers, 0).isEmpty());
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, f.view.placeOf(RowAction::TurnOffAnswers, 0).center());
    QCOMPARE(wanted.size(), 1);
    QTest::keyClick(&f.view, Qt::Key_Return);
    QCOMPARE(wanted.size(), 2);
}

void TestTranscriptView::linkIsAskedFirst()
{
    TranscriptFixture f;
    f.add({"see https://example.org/a?b=c."});
    const QPoint place = f.view.placeOfText(0, 10);
    QVERIFY(f.view.linkAt(place));
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, place);
    auto *address = f.view.window()->findChild<QPlainTextEdit *>(QStringLiteral("linkAddress"));
    QVERIFY(address);
    QCOMPARE(address->toPlainText(), QStringLiteral("https://example.org/a?b=c"));
}

void TestTranscriptView::clickLeadsToTheComposer()
{
    TranscriptFixture f;
    f.add({"hello"});
    const QSignalSpy wanted(&f.view, &TranscriptView::composerWanted);
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, QPoint(200, 20));
    QCOMPARE(wanted.size(), 1);
    drag(f.view, f.view.placeOfText(0, 0), f.view.placeOfText(0, 3)); // who selects wants to copy
    QCOMPARE(wanted.size(), 1);
}

void TestTranscriptView::selectionSurvivesTrimming()
{
    ChatLimits limits;
    limits.transcriptBytes = 20'000;
    TranscriptFixture f(limits);
    f.add({"keep me"});
    f.addLines(20);
    f.view.selectAll();
    const int before = f.model.rowCount();
    for (int i = 0; i < 15; ++i)
        f.add({QByteArray(1000, 'x')});
    QVERIFY(f.model.rowCount() < before + 15); // some of the oldest are gone
    const QString selected = f.view.selectedText(false);
    QVERIFY(selected.endsWith(QLatin1String("line 19")));
    QVERIFY(!selected.contains(u'x'));
}

void TestTranscriptView::fewEmojiAreLarge()
{
    TranscriptFixture f;
    f.add({"\xf0\x9f\x91\x8d", "\xf0\x9f\x91\x8d ok", "1",
           "\xf0\x9f\x91\xa8\xe2\x80\x8d\xf0\x9f\x91\xa9\xe2\x80\x8d"
           "\xf0\x9f\x91\xa7\xf0\x9f\x87\xa9\xf0\x9f\x87\xaa"});
    QVERIFY(f.view.laidRow(0).layout.large);
    QVERIFY(!f.view.laidRow(1).layout.large);
    QVERIFY(!f.view.laidRow(2).layout.large);
    QVERIFY(f.view.laidRow(3).layout.large); // a family and a flag: two
    f.add({"\xf0\x9f\x91\x8d\xf0\x9f\x8f\xbd\xf0\x9f\x91\xa8\xe2\x80\x8d\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91"
           "\xa7\xe2\x80\x8d\xf0\x9f\x91\xa6\xf0\x9f\x87\xa9\xf0\x9f\x87\xaa",
           "\xf0\x9f\x91\x8d\xf0\x9f\x91\x8d\xf0\x9f\x91\x8d\xf0\x9f\x91\x8d"});
    QVERIFY(f.view.laidRow(4).layout.large);  // a thumb with a skin, a family of four, a flag: three
    QVERIFY(!f.view.laidRow(5).layout.large); // four
}

void TestTranscriptView::lineEndIsNeitherCopiedNorLinked()
{
    TranscriptFixture f;
    f.add({"see http://example.org/5\n", "two\r\n"});
    f.view.selectAll();
    const QStringList lines = f.view.selectedText(false).split(u'\n');
    QCOMPARE(lines, (QStringList{QStringLiteral("see http://example.org/5"), QStringLiteral("two")}));
    QCOMPARE(f.view.laidRow(0).links.first().url.toString(), QStringLiteral("http://example.org/5"));
}

void TestTranscriptView::ownMessageComesIntoSight()
{
    TranscriptFixture f;
    f.addLines(60);
    f.view.scrollBy(-800);
    Message answer = f.message("an automatic answer");
    answer.origin = Origin::Reply;
    f.source.append({fact::MessageAdded{answer}});
    QVERIFY(!f.view.isAtEnd()); // nobody wrote that
    Message mine = f.message("what I say");
    mine.origin = Origin::Typed;
    f.source.append({fact::MessageAdded{mine}});
    QVERIFY(f.view.isAtEnd());
}

void TestTranscriptView::longestMessageIsShownWhole()
{
    TranscriptFixture f;
    const QString whole(1 << 20, u'x');
    f.add({whole.toUtf8()});
    const QRect place = f.view.placeOf(RowAction::ShowAll, 0);
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, place.center());
    auto *text = f.view.findChild<QPlainTextEdit *>(QStringLiteral("fullText"));
    QVERIFY(text);
    QVERIFY(text->document()->blockCount() > 1000); // one line of this length would take minutes
    f.view.findChild<QPushButton *>(QStringLiteral("copyAll"))->click();
    QCOMPARE(clipboard(), whole); // unbroken
}

void TestTranscriptView::wholeMessageIsCopiedAsItCame()
{
    TranscriptFixture f;
    const QString line(2'500, u'x');
    const QString whole = line + u'\n' + line + QStringLiteral("THE END\n");
    f.add({whole.toUtf8()});
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, f.view.placeOf(RowAction::ShowAll, 0).center());
    auto *text = f.view.findChild<QPlainTextEdit *>(QStringLiteral("fullText"));
    QVERIFY(text);

    f.view.findChild<QPushButton *>(QStringLiteral("copyAll"))->click();
    QCOMPARE(clipboard(), whole); // without the sign for its end

    QTest::keySequence(text, QKeySequence::SelectAll);
    QTest::keySequence(text, QKeySequence::Copy);
    QCOMPARE(clipboard(), whole); // without the breaks of the screen

    QTextCursor part = text->textCursor();
    part.setPosition(990);
    part.setPosition(2'525, QTextCursor::KeepAnchor); // over two breaks and a real line end
    text->setTextCursor(part);
    QTest::keySequence(text, QKeySequence::Copy);
    QCOMPARE(clipboard(), whole.mid(990, 1'533));

    QTest::keySequence(text, QKeySequence::MoveToEndOfDocument);
    QVERIFY(text->textCursor().atEnd());
}

QTEST_MAIN(TestTranscriptView)
#include "tst_transcriptview.moc"
