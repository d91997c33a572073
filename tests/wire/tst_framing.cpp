// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "wire/plainframing.h"
#include "wire/utf8.h"

#include <QTest>

using namespace tincan;

namespace {

/// "e4 bd | a0" is two reads.
QList<QByteArray> reads(const QByteArray &hex)
{
    QList<QByteArray> result;
    for (const QByteArray &read : hex.split('|'))
        result.append(QByteArray::fromHex(read));
    return result;
}

/// The way back: messages as "e4 bd a0 | 61".
QByteArray shown(const auto &messages)
{
    QByteArrayList hex;
    for (const QByteArray &message : messages)
        hex.append(message.toHex(' '));
    return hex.join(" | ");
}

/// Chinese, emoji, marks, NUL and C0, each kind of invalid byte, and an end that is not complete.
const QByteArray sample = QByteArray::fromHex(
    "ef bb bf 48 e4 bd a0 e5 a5 bd f0 9f 98 80 00 1b 0a ef bb bf c3 a9 ff c0 af ed a0 80 f0 80 80 80 f4 90 80 "
    "e4 bd 61 e2 82 ac e2 e2 82 80 f0 9f 98");

QList<QByteArray> splitAt(const QByteArray &bytes, const QList<qsizetype> &positions)
{
    QList<QByteArray> parts;
    qsizetype done = 0;
    for (const qsizetype position : positions) {
        parts.append(bytes.sliced(done, position - done));
        done = position;
    }
    parts.append(bytes.sliced(done));
    return parts;
}

/// Feeds the parts of `sample` and says what is wrong, empty if nothing is.
QByteArray faultOf(const QList<QByteArray> &parts)
{
    PlainStream framing;
    QByteArray fed;
    QByteArray got;
    QString text;
    for (const QByteArray &part : parts) {
        fed += part;
        for (const QByteArray &message : framing.feed(part)) {
            if (message.isEmpty())
                return "empty message";
            got += message;
            text += decodeUtf8(message);
        }
        if (got.size() != fed.size() - incompleteTail(fed))
            return "does not pass what is complete: " + got.toHex(' ');
    }
    const QByteArray rest = framing.finish();
    if (got + rest != sample)
        return "bytes changed: " + (got + rest).toHex(' ');
    // a character that was cut between two messages would be shown as two or more U+FFFD
    if (text + decodeUtf8(rest) != decodeUtf8(sample))
        return "character cut: " + text.toUtf8();
    return {};
}

} // namespace

class FramingTest : public QObject
{
    Q_OBJECT

private slots:
    void streamGivesMessages_data();
    void streamGivesMessages();
    void streamKeepsEveryByteAtEverySplit();
    void streamKeepsEveryByteInSmallReads_data();
    void streamKeepsEveryByteInSmallReads();
    void streamStartsAnewAfterTheEnd();
    void streamTakesNoMoreMemoryThanItNeeds();
    void datagramIsAMessage_data();
    void datagramIsAMessage();
    void plainAddsNothing();
};

void FramingTest::streamGivesMessages_data()
{
    QTest::addColumn<QByteArray>("fed");
    QTest::addColumn<QByteArray>("messages");
    QTest::addColumn<QByteArray>("rest");
    const auto row = [](const char *name, const char *fed, const char *messages, const char *rest) {
        QTest::newRow(name) << QByteArray(fed) << QByteArray(messages) << QByteArray(rest);
    };
    row("one read", "68 69", "68 69", "");
    row("two reads are two messages", "68 69 | 68 69", "68 69 | 68 69", "");
    row("line ends mean nothing", "61 0a 62 0d 0a", "61 0a 62 0d 0a", "");
    row("NUL means nothing", "61 00 62 | 00", "61 00 62 | 00", "");
    row("empty read", "", "", "");
    row("euro in two segments", "e2 82 | ac", "e2 82 ac", "");
    row("euro in three segments", "e2 | 82 | ac", "e2 82 ac", "");
    row("emoji byte by byte", "f0 | 9f | 98 | 80", "f0 9f 98 80", "");
    row("cut character leads the next message", "61 e4 bd | a0 62", "61 | e4 bd a0 62", "");
    row("cut twice", "61 e4 | bd | a0 e5 | a5 bd", "61 | e4 bd a0 | e5 a5 bd", "");
    row("empty read while waiting", "e4 bd | | a0", "e4 bd a0", "");
    row("rest never comes", "61 e4 bd", "61", "e4 bd");
    row("only a beginning", "f0 9f 98", "", "f0 9f 98");
    row("something else comes", "e4 bd | 61", "e4 bd 61", "");
    row("another beginning comes", "e4 bd | e4 | bd a0", "e4 bd | e4 bd a0", "");
    row("invalid byte does not wait", "61 ff | 62", "61 ff | 62", "");
    row("overlong does not wait", "c0 | af | e0 80 | af | f0 80", "c0 | af | e0 80 | af | f0 80", "");
    row("surrogate does not wait", "ed a0 | 80", "ed a0 | 80", "");
    row("above U+10FFFF does not wait", "f5 | f4 90 | 80", "f5 | f4 90 | 80", "");
    row("beginning turns out overlong", "e0 | 80 | 61", "e0 80 | 61", "");
    row("mark alone", "ef bb bf", "ef bb bf", "");
    row("mark at the start of each read", "ef bb bf 61 | ef bb bf 62", "ef bb bf 61 | ef bb bf 62", "");
    row("cut mark", "ef | bb | bf 61", "ef bb bf 61", "");
}

void FramingTest::streamGivesMessages()
{
    QFETCH(QByteArray, fed);
    PlainStream framing;
    QList<QByteArray> messages;
    for (const QByteArray &read : reads(fed)) {
        for (const QByteArray &message : framing.feed(read))
            messages.append(message);
    }
    QTEST(shown(messages), "messages");
    QTEST(framing.finish().toHex(' '), "rest");
}

void FramingTest::streamKeepsEveryByteAtEverySplit()
{
    for (qsizetype first = 0; first <= sample.size(); ++first) {
        for (qsizetype second = first; second <= sample.size(); ++second) {
            const QByteArray fault = faultOf(splitAt(sample, {first, second}));
            QVERIFY2(
                fault.isEmpty(),
                qPrintable(
                    QStringLiteral("split at %1 and %2: %3").arg(first).arg(second).arg(QString::fromUtf8(fault))));
        }
    }
}

void FramingTest::streamKeepsEveryByteInSmallReads_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {1, 2, 3, 4, 5, 7})
        QTest::addRow("reads of %d", size) << size;
}

void FramingTest::streamKeepsEveryByteInSmallReads()
{
    QFETCH(int, size);
    QList<qsizetype> positions;
    for (qsizetype position = size; position < sample.size(); position += size)
        positions.append(position);
    QCOMPARE(faultOf(splitAt(sample, positions)), QByteArray());
}

void FramingTest::streamStartsAnewAfterTheEnd()
{
    PlainStream framing;
    QVERIFY(framing.feed(QByteArrayView("\xE4\xBD")).isEmpty());
    QCOMPARE(framing.finish(), QByteArray("\xE4\xBD"));
    QCOMPARE(framing.finish(), QByteArray());
    QCOMPARE(shown(framing.feed(QByteArrayView("\xA0"))), QByteArray("a0"));
}

/// A transcript holds many of them: what a growing array has to spare would double its memory.
void FramingTest::streamTakesNoMoreMemoryThanItNeeds()
{
    PlainStream framing;
    const QByteArray read(512, 'x');
    const QByteArray begun = QByteArray(511, 'x') + '\xe2';
    QCOMPARE(framing.feed(read).first().capacity(), 512);
    QCOMPARE(framing.feed(begun).first().capacity(), 512);
    QCOMPARE(framing.feed(QByteArray("\x82\xac", 2) + QByteArray(510, 'x')).first().capacity(), 513);
}

void FramingTest::datagramIsAMessage_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("text") << QByteArray("68 69");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut character") << QByteArray("61 e4 bd");
    QTest::newRow("rest of a character") << QByteArray("a0");
    QTest::newRow("mark") << QByteArray("ef bb bf");
    QTest::newRow("NUL") << QByteArray("00");
    QTest::newRow("invalid") << QByteArray("ff c0 af");
}

void FramingTest::datagramIsAMessage()
{
    QFETCH(QByteArray, hex);
    PlainDatagram framing;
    const QByteArray datagram = QByteArray::fromHex(hex);
    QCOMPARE(framing.feed(datagram), Framing::Messages{datagram});
    QCOMPARE(framing.feed(datagram), Framing::Messages{datagram});
    QCOMPARE(framing.finish(), QByteArray());
}

void FramingTest::plainAddsNothing()
{
    for (const QByteArray &message : {sample, QByteArray("hello"), QByteArray()}) {
        QCOMPARE(PlainStream().wrap(message), message);
        QCOMPARE(PlainDatagram().wrap(message), message);
    }
}

QTEST_GUILESS_MAIN(FramingTest)
#include "tst_framing.moc"
