// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "eventually.h"
#include "historyfixture.h"
#include "historywindow/historydelegate.h"
#include "historywindow/pastconversation.h"
#include "theme/colors.h"
#include "transcript/transcriptmodel.h"
#include "transcript/transcriptpane.h"
#include "transcript/transcriptview.h"

#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStandardItemModel>

using namespace tincan;

namespace {

QByteArrayList lines(int count)
{
    QByteArrayList result;
    for (int i = 0; i < count; ++i)
        result.append("line " + QByteArray::number(i));
    return result;
}

/// Says one more in a conversation with so many messages.
void say(LiveMessageSource &rows, const QByteArray &text, quint64 number,
         const QString &ip = QStringLiteral("10.0.0.1"))
{
    Message message;
    message.id = MessageId{number};
    message.timeMs = HistoryFixture::noon(0) + qint64(number) * 1000;
    message.peer = {ip, 40'000};
    message.bytes = text;
    message.readId = number;
    rows.append({fact::MessageAdded{message}});
}

QString lastOf(const HistoryFixture &f)
{
    const TranscriptModel &model = *f.window->conversation()->pane().view().model();
    return model.row(model.rowCount() - 1).text;
}

bool showsColor(const QImage &image, const QColor &color, const QRect &where)
{
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x) {
            if (image.pixelColor(x, y).rgb() == color.rgb())
                return true;
        }
    }
    return false;
}

} // namespace

/// The open conversation goes on, and so does what is looked for.
class TestHistoryFollow : public QObject
{
    Q_OBJECT

private slots:
    void anOpenOneGrows();
    void theReaderKeepsHisPlace();
    void whoWroteIsNamedOnceThereAreTwo();
    void aHitThatIsNewerThanTheOpenRows();
    void whatWasLookedForIsMarkedNoLonger();
    void aHistoryThatCannotBeReadIsNoEmptyOne();
    void aConversationThatCannotBeReadIsSaid();
    void helpAndSettingsAreAKeyAway();
    void aHistoryThatCannotBeSavedIsNoEmptyOne();
    void findComesBeforeTheMessages();
    void theSecondLineStandsBelowTheName();
};

void TestHistoryFollow::anOpenOneGrows()
{
    HistoryFixture f;
    const auto live = f.keepLive(QStringLiteral("10.0.0.1"), lines(6));
    f.open();
    EVENTUALLY_COMPARE(f.rows("historyList").size(), 2);
    f.choose(QStringLiteral("10.0.0.1"));
    QCOMPARE(lastOf(f), QStringLiteral("line 5"));
    say(*live, "one more", 7);
    EVENTUALLY_COMPARE(lastOf(f), QStringLiteral("one more"));
    EVENTUALLY_VERIFY(f.part<QLabel>("historyKind")->accessibleName().contains(QStringLiteral("7 message")));
}

void TestHistoryFollow::theReaderKeepsHisPlace()
{
    HistoryFixture f;
    const auto live = f.keepLive(QStringLiteral("10.0.0.1"), lines(300));
    f.open();
    EVENTUALLY_COMPARE(f.rows("historyList").size(), 2);
    f.choose(QStringLiteral("10.0.0.1"));
    TranscriptView &view = f.window->conversation()->pane().view();
    view.centerRow(100);
    EVENTUALLY_VERIFY(!view.rowRect(100).isEmpty());
    const QRect before = view.rowRect(100);
    say(*live, "one more", 301);
    EVENTUALLY_COMPARE(lastOf(f), QStringLiteral("one more"));
    QCOMPARE(view.rowRect(100), before);
}

void TestHistoryFollow::whoWroteIsNamedOnceThereAreTwo()
{
    HistoryFixture f;
    const auto live = f.keepLive(QStringLiteral("10.0.0.1"), lines(2));
    f.open();
    EVENTUALLY_COMPARE(f.rows("historyList").size(), 2);
    f.choose(QStringLiteral("10.0.0.1"));
    const TranscriptModel &model = *f.window->conversation()->pane().view().model();
    QVERIFY(!model.isNamed());
    live->append({fact::PeerJoined{HistoryFixture::noon(0) + 10'000, {QStringLiteral("10.0.0.2"), 40'000}}});
    say(*live, "me too", 3, QStringLiteral("10.0.0.2"));
    EVENTUALLY_VERIFY(model.isNamed());
    EVENTUALLY_VERIFY(f.part<QLabel>("historyTitle")->accessibleName().contains(QStringLiteral("10.0.0.2")));
}

void TestHistoryFollow::aHitThatIsNewerThanTheOpenRows()
{
    HistoryFixture f;
    const auto live = f.keepLive(QStringLiteral("10.0.0.1"), lines(300));
    f.open();
    EVENTUALLY_COMPARE(f.rows("historyList").size(), 2);
    f.choose(QStringLiteral("10.0.0.1"));
    TranscriptView *view = &f.window->conversation()->pane().view();
    view->centerRow(0);
    EVENTUALLY_VERIFY(!view->rowRect(0).isEmpty());
    say(*live, "the needle", 301); // the open one hears of it once a second
    EVENTUALLY_COMPARE(f.history.unsavedMessages(), 0);
    auto *field = f.part<QLineEdit>("historySearch");
    field->setText(QStringLiteral("needle"));
    QTest::keyClick(field, Qt::Key_Return);
    EVENTUALLY_COMPARE(lastOf(f), QStringLiteral("the needle"));
    view = &f.window->conversation()->pane().view();
    EVENTUALLY_VERIFY(!view->rowRect(view->model()->rowCount() - 1).isEmpty());
}

void TestHistoryFollow::whatWasLookedForIsMarkedNoLonger()
{
    HistoryFixture f;
    f.keep(QStringLiteral("10.0.0.1"), {"needle", "hay with a needle"});
    f.open();
    auto *field = f.part<QLineEdit>("historySearch");
    const auto isMarked = [&f] {
        QWidget *rows = f.window->conversation()->pane().view().viewport();
        return showsColor(rows->grab().toImage(), Colors(rows->palette()).hit, rows->rect());
    };
    const auto look = [&f, field] {
        field->setText(QStringLiteral("needle"));
        QTest::keyClick(field, Qt::Key_Return);
        EVENTUALLY_VERIFY(f.window->conversation());
    };
    look();
    EVENTUALLY_VERIFY(isMarked());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!isMarked());
    look();
    EVENTUALLY_VERIFY(isMarked());
    field->setText(QStringLiteral("something else"));
    EVENTUALLY_VERIFY(!isMarked());
}

void TestHistoryFollow::aHistoryThatCannotBeReadIsNoEmptyOne()
{
    HistoryFixture f;
    QVERIFY(QDir().mkpath(f.history.fileName())); // a folder in its place
    f.open();
    auto *text = f.part<QLabel>("historyEmptyText");
    QVERIFY2(text->text().contains(QDir::toNativeSeparators(f.history.fileName())), qPrintable(text->text()));
    QVERIFY(!f.part<QLabel>("historyEmptyTitle")->isVisible());
}

void TestHistoryFollow::aHistoryThatCannotBeSavedIsNoEmptyOne()
{
    HistoryLimits limits;
    limits.retryMs = 20;
    HistoryFixture f(limits);
    QVERIFY(QDir().mkpath(f.history.fileName()));
    f.open();
    const auto live = f.keepLive(QStringLiteral("10.0.0.1"), lines(2));
    auto *text = f.part<QLabel>("historyEmptyText");
    EVENTUALLY_VERIFY2(text->text().contains(QStringLiteral("could not be saved")), qPrintable(text->text()));
    QVERIFY(QDir(f.history.fileName()).removeRecursively());
    EVENTUALLY_COMPARE(f.rows("historyList").size(), 2);
    QVERIFY(!text->isVisible());
}

void TestHistoryFollow::findComesBeforeTheMessages()
{
    HistoryFixture f;
    f.keep(QStringLiteral("10.0.0.1"), {"hello"});
    f.open();
    EVENTUALLY_COMPARE(f.rows("historyList").size(), 2);
    f.choose(QStringLiteral("10.0.0.1"));
    const QList<QWidget *> order{f.part<QPushButton>("historyFind"), &f.window->conversation()->pane().view(),
                                 f.part<QPushButton>("historyExport"), f.part<QPushButton>("historyRemove")};
    order.first()->setFocus();
    for (QWidget *widget : order) {
        QCOMPARE(QApplication::focusWidget(), widget);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
}

void TestHistoryFollow::theSecondLineStandsBelowTheName()
{
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), QStringLiteral("TCP"), LowerRole);
    model.setData(model.index(0, 0), -1, MatchStartRole);
    model.setData(model.index(0, 0), 1, LinesRole);
    HistoryDelegate delegate;
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QImage image(400, 60, QImage::Format_RGB32);
        image.fill(Qt::white);
        QStyleOptionViewItem option;
        option.direction = direction;
        option.rect = image.rect();
        {
            QPainter painter(&image);
            delegate.paint(&painter, option, model.index(0, 0));
        }
        const auto isWritten = [&image](int left, int right) {
            for (int x = left; x < right; ++x) {
                for (int y = 5; y < image.height() - 5; ++y) {
                    if (image.pixelColor(x, y).lightness() < 128)
                        return true;
                }
            }
            return false;
        };
        QCOMPARE(isWritten(5, 200), direction == Qt::LeftToRight);
        QCOMPARE(isWritten(200, 395), direction == Qt::RightToLeft);
    }
}

void TestHistoryFollow::helpAndSettingsAreAKeyAway()
{
    HistoryFixture f;
    HistoryWindow &window = f.open();
    QTest::keyClick(&window, Qt::Key_F1);
    auto *shortcuts = f.part<QDialog>("shortcutsDialog");
    QVERIFY(shortcuts && shortcuts->isVisible());
    QStringList words;
    const QList<QLabel *> labels = shortcuts->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        words.append(label->text());
    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_H), QKeySequence(Qt::Key_Delete)})
        QVERIFY2(words.contains(keys.toString(QKeySequence::NativeText)), qPrintable(keys.toString()));
    shortcuts->close();
    window.activateWindow();
    EVENTUALLY_VERIFY(window.isActiveWindow());
    QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
    auto *settings = f.part<QDialog>("settingsDialog");
    QVERIFY(settings && settings->isVisible());
}

void TestHistoryFollow::aConversationThatCannotBeReadIsSaid()
{
    HistoryFixture f;
    f.keep(QStringLiteral("10.0.0.1"), {"hello"});
    HistoryWindow &window = f.open();
    EVENTUALLY_COMPARE(f.rows("historyList").size(), 2);
    QVERIFY(change(f.history, QStringLiteral("DELETE FROM conversation"))); // nobody has told the list
    f.choose(QStringLiteral("10.0.0.1"));
    QVERIFY(!window.conversation());
    QVERIFY(f.part<QWidget>("banner")->isVisible());
    QVERIFY2(f.part<QLabel>("bannerText")->text().contains(QStringLiteral("cannot be read")),
             qPrintable(f.part<QLabel>("bannerText")->text()));
    EVENTUALLY_COMPARE(f.rows("historyList"), QStringList());
}

QTEST_MAIN(TestHistoryFollow)
#include "tst_historyfollow.moc"
