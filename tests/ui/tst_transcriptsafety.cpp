// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "transcript/linkdialog.h"
#include "transcript/links.h"
#include "transcript/visible.h"
#include "transcriptfixture.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

using namespace tincan;

namespace {

QImage pictureOf(TranscriptView &view)
{
    QImage image(view.size(), QImage::Format_RGB32);
    view.settle();
    view.render(&image);
    return image;
}

/// Whether every pixel left and right of the row's bubble, and above and below it, is ground.
bool staysInItsBubble(TranscriptView &view, int row)
{
    const QImage image = pictureOf(view);
    const QRect place = view.rowRect(row);
    const QRect bubble = view.laidRow(row).layout.bubble.toAlignedRect().translated(place.topLeft());
    const QRgb ground = view.palette().color(QPalette::Base).rgb();
    for (int y = std::max(0, place.top()); y < std::min(image.height(), place.bottom()); ++y) {
        for (int x = 0; x < image.width() - 16; ++x) {
            if (!bubble.adjusted(-1, -1, 1, 1).contains(x, y) && image.pixel(x, y) != ground)
                return false;
        }
    }
    return true;
}

} // namespace

/// What a hostile peer may send, and what is shown of it.
class TestTranscriptSafety : public QObject
{
    Q_OBJECT

private slots:
    void controlsAreSymbols();
    void bidiOverridesAreShown();
    void stackedMarksStayInTheBubble();
    void oneMegabyteInOneLine();
    void markupIsText_data();
    void markupIsText();
    void onlySafeLinksOpen_data();
    void onlySafeLinksOpen();
    void punycodeIsShown();
    void wideThingsStayInTheColumn_data();
    void wideThingsStayInTheColumn();
};

/// F42
void TestTranscriptSafety::controlsAreSymbols()
{
    TranscriptFixture f;
    f.add({QByteArray("\0\a\x1b[31mred\x1b[0m\r\x7f\xc2\x9b\xef\xbb\xbf", 21)});
    const QString shown = f.model.row(0).text;
    for (const QChar c : shown)
        QVERIFY2(c.category() != QChar::Other_Control && c.unicode() != 0xFEFF, qPrintable(shown));
    QVERIFY(shown.contains(QStringLiteral("\u27E8ESC\u27E9")));
    QVERIFY(shown.contains(QStringLiteral("\u27E8NUL\u27E9")));
    f.view.selectAll();
    f.view.copy();
    QVERIFY(!QGuiApplication::clipboard()->text().contains(QChar(0x1B)));
}

/// F43
void TestTranscriptSafety::bidiOverridesAreShown()
{
    TranscriptFixture f;
    f.add({QString(QStringLiteral("invoice") + QChar(0x202E) + QStringLiteral("fdp.exe")).toUtf8()});
    QCOMPARE(f.model.row(0).text, QString::fromUtf8("invoice\u27E8RLO\u27E9fdp.exe"));
    f.add({QString(20'000, QChar(0x202E)).toUtf8(), "next"});
    QVERIFY(!f.model.row(1).text.contains(QChar(0x202E)));
    QVERIFY(!f.model.row(1).actions.isEmpty()); // it is cut, like everything that is long
    QCOMPARE(f.model.row(2).text, QStringLiteral("next"));
    QVERIFY(!pictureOf(f.view).isNull());
}

/// F44
void TestTranscriptSafety::stackedMarksStayInTheBubble()
{
    TranscriptFixture f;
    f.add({(QStringLiteral("a") + QString(16'384, QChar(0x0335)) + QString(200, QChar(0x0301))).toUtf8()});
    f.add({(QStringLiteral("Zalgo") + QString(30, QChar(0x0316)) + QString(30, QChar(0x0301))).toUtf8()});
    QVERIFY(staysInItsBubble(f.view, 1));
}

/// F45
void TestTranscriptSafety::oneMegabyteInOneLine()
{
    TranscriptFixture f;
    f.add({QByteArray(1 << 20, 'x'), QByteArray("\xe4\xbd\xa0").repeated(300'000)});
    for (const int row : {0, 1}) {
        QVERIFY(f.view.laidRow(row).layout.text->text().size() <= 4096);
        QVERIFY(f.model.row(row).actions.contains(RowAction::ShowAll));
        QVERIFY(!f.model.row(row).strip.isEmpty()); // says how long it is
    }
    QCOMPARE(f.model.messageAt(0)->bytes.size(), 1 << 20); // and nothing of it is lost
}

void TestTranscriptSafety::markupIsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("html") << QStringLiteral("<b>bold</b><img src='http://127.0.0.1:1/x.png'>");
    QTest::newRow("script") << QStringLiteral("<script>alert(1)</script>");
    QTest::newRow("entity") << QStringLiteral("&lt;&amp;&#65;");
    QTest::newRow("markdown") << QStringLiteral("**bold** [link](http://example.org) `code`");
    QTest::newRow("looks like Qt rich text") << QStringLiteral("<qt><h1>Big</h1></qt>");
}

/// F47
void TestTranscriptSafety::markupIsText()
{
    QFETCH(const QString, text);
    TranscriptFixture f;
    f.add({text.toUtf8()});
    QCOMPARE(f.view.laidRow(0).layout.text->text(), text);
    f.people.setName(QStringLiteral("192.168.1.44"), text);
    const QPoint place = f.view.placeOfText(0, 0);
    QHelpEvent help(QEvent::ToolTip, place, f.view.viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(f.view.viewport(), &help);
    if (QToolTip::isVisible()) {
        QTextDocument shown;
        shown.setHtml(QToolTip::text());
        QVERIFY(Qt::mightBeRichText(QToolTip::text())); // it was converted, so nothing in it acts
        QVERIFY(!QToolTip::text().contains(QLatin1String("<img")) && !QToolTip::text().contains(QLatin1String("<h1")));
    }
    QToolTip::hideText();
    const LinkDialog dialog(QUrl(QStringLiteral("http://example.org/<b>x</b>")));
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestTranscriptSafety::onlySafeLinksOpen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address"); // empty: none
    QTest::newRow("http") << QStringLiteral("http://ci/412") << QStringLiteral("http://ci/412");
    QTest::newRow("sentence") << QStringLiteral("(see https://a.org/b_(c)).") << QStringLiteral("https://a.org/b_(c)");
    QTest::newRow("chinese stop") << QString::fromUtf8("看https://a.org。") << QStringLiteral("https://a.org");
    QTest::newRow("mail") << QStringLiteral("mailto:eva@a.org") << QStringLiteral("mailto:eva@a.org");
    QTest::newRow("mail to nobody") << QStringLiteral("mailto:x") << QString();
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << QString();
    QTest::newRow("share") << QStringLiteral("\\\\host\\share\\run.exe") << QString();
    QTest::newRow("script") << QStringLiteral("javascript:alert(1)") << QString();
    QTest::newRow("data") << QStringLiteral("data:text/html,x") << QString();
    QTest::newRow("no host") << QStringLiteral("http:///x") << QString();
}

/// F48
void TestTranscriptSafety::onlySafeLinksOpen()
{
    QFETCH(const QString, text);
    QFETCH(const QString, address);
    const QList<TextLink> links = findLinks(text);
    QCOMPARE(links.isEmpty(), address.isEmpty());
    if (links.isEmpty())
        return;
    QCOMPARE(shownAddress(links.first().url), address);
    QCOMPARE(text.mid(links.first().start, links.first().length), address);
}

/// F48: a look-alike name and a name in front of the host are shown for what they are.
void TestTranscriptSafety::punycodeIsShown()
{
    const QList<TextLink> lookAlike = findLinks(QString::fromUtf8("https://\u0430pple.com/"));
    QCOMPARE(lookAlike.size(), 1);
    QVERIFY(shownAddress(lookAlike.first().url).startsWith(QLatin1String("https://xn--")));
    const QList<TextLink> user = findLinks(QStringLiteral("https://bank.example@evil.test/login"));
    QCOMPARE(user.first().url.host(), QStringLiteral("evil.test"));
    const LinkDialog dialog(user.first().url);
    bool named = false;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        named = named || label->text().contains(QLatin1String("evil.test"));
    QVERIFY(named); // the host is named apart from the address
    QCOMPARE(findLinks(QStringLiteral("http://a.org ").repeated(5000)).size(), 64);
}

void TestTranscriptSafety::wideThingsStayInTheColumn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("long word") << QByteArray(3000, 'W');
    QTest::newRow("long address") << "http://example.org/" + QByteArray(2000, 'a');
    QTest::newRow("300 lines") << QByteArray("line\n").repeated(300);
    QTest::newRow("arabic and latin") << QByteArray("مرحبا hello بالعالم 123").repeated(20);
    QTest::newRow("emoji") << QByteArray("\xf0\x9f\x91\x8d").repeated(200);
    QTest::newRow("tabs") << QByteArray("\t").repeated(100);
}

void TestTranscriptSafety::wideThingsStayInTheColumn()
{
    QFETCH(const QByteArray, bytes);
    TranscriptFixture f;
    f.add({bytes});
    const QRectF bubble = f.view.laidRow(0).layout.bubble;
    const int width = f.view.width();
    QVERIFY(bubble.left() >= 12 && bubble.right() <= width - 12);
    const BubbleLayout &layout = f.view.laidRow(0).layout;
    for (int i = 0; i < layout.text->lineCount(); ++i) {
        const QRectF words = layout.text->lineAt(i).naturalTextRect().translated(layout.textAt);
        QVERIFY2(words.right() <= bubble.right() + 1, qPrintable(QString::number(words.right())));
    }
}

QTEST_MAIN(TestTranscriptSafety)
#include "tst_transcriptsafety.moc"
