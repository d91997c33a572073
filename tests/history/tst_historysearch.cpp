// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "said.h"

#include "history/rowblock.h"
#include "history/searchjob.h"
#include "history/textmatch.h"
#include "wire/utf8.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tincan;

namespace {

/// Rows of a stored conversation with this text, oldest first.
QList<quint64> rowsWith(MessageSource &source, const QString &text, Qt::CaseSensitivity sensitivity)
{
    QList<quint64> rows;
    const auto search = source.search(text, sensitivity);
    if (!search)
        return rows;
    QObject::connect(search.get(), &MessageSearch::found, search.get(),
                     [&rows](const QList<quint64> &positions) { rows += positions; });
    QSignalSpy finished(search.get(), &MessageSearch::finished);
    if (!finished.wait(20'000))
        return {};
    std::reverse(rows.begin(), rows.end());
    return rows;
}

QList<HistoryHit> hitsOf(History &history, const HistorySearch::Query &query, bool *more = nullptr)
{
    QList<HistoryHit> hits;
    const auto search = history.search(query);
    QObject::connect(search.get(), &HistorySearch::found, search.get(),
                     [&hits](const QList<HistoryHit> &found) { hits += found; });
    QSignalSpy finished(search.get(), &HistorySearch::finished);
    if (!finished.wait(20'000))
        return {};
    if (more)
        *more = finished[0][0].toBool();
    return hits;
}

} // namespace

class TestHistorySearch : public QObject
{
    Q_OBJECT

private slots:
    void aTextIsFoundAsItWouldBeInMemory_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("word") << "hello";
        QTest::newRow("large letters") << "HELLO";
        QTest::newRow("one letter") << "h";
        QTest::newRow("percent") << "100%";
        QTest::newRow("underscore") << "a_b";
        QTest::newRow("backslash") << "c:\\temp";
        QTest::newRow("quote") << "it's";
        QTest::newRow("star and bracket") << "*[x]?";
        QTest::newRow("accent") << QStringLiteral("caf\u00e9");
        QTest::newRow("large accent") << QStringLiteral("CAF\u00c9");
        QTest::newRow("only an accent") << QStringLiteral("\u00e9");
        QTest::newRow("Russian") << QStringLiteral("\u043f\u0440\u0438\u0432\u0435\u0442");
        QTest::newRow("Russian, large") << QStringLiteral("\u041f\u0420\u0418\u0412\u0415\u0422");
        QTest::newRow("Russian, mixed") << QStringLiteral("\u043f\u0420\u0438");
        QTest::newRow("Russian, one letter") << QStringLiteral("\u041c");
        QTest::newRow("Russian and English") << QStringLiteral("\u043c\u0418\u0440 hello");
        QTest::newRow("sigma") << QStringLiteral("\u03c3");
        QTest::newRow("sigma in a word") << QStringLiteral("\u03bf\u03b4\u03bf\u03c3");
        QTest::newRow("Greek, large") << QStringLiteral("\u039f\u0394\u039f\u03a3");
        QTest::newRow("iota below") << QStringLiteral("\u1f88");
        QTest::newRow("sharp s") << QStringLiteral("stra\u00dfe");
        QTest::newRow("large sharp s") << QStringLiteral("STRA\u1e9eE");
        QTest::newRow("sharp s as two") << "strasse";
        QTest::newRow("i") << "istanbul";
        QTest::newRow("large I") << "ISTANBUL";
        QTest::newRow("i with a dot") << QStringLiteral("\u0130stanbul");
        QTest::newRow("i without a dot") << QStringLiteral("\u0131stanbul");
        QTest::newRow("i, only") << "i";
        QTest::newRow("long s") << QStringLiteral("mi\u017fs");
        QTest::newRow("s for a long s") << "miss";
        QTest::newRow("k for a Kelvin") << "kelvin";
        QTest::newRow("a Kelvin for k") << QStringLiteral("sa\u212ae");
        QTest::newRow("ring for an Angstrom") << QStringLiteral("\u00e5");
        QTest::newRow("combining accent") << QStringLiteral("e\u0301");
        QTest::newRow("combining accent, only") << QStringLiteral("\u0301");
        QTest::newRow("letters beyond 16 bits") << QStringLiteral("\U00010428\U0001044f");
        QTest::newRow("what a broken byte becomes") << QStringLiteral("\ufffd");
        QTest::newRow("behind what a broken byte becomes") << QStringLiteral("\ufffd TAIL");
        QTest::newRow("in two messages") << QStringLiteral("\u043f");
        QTest::newRow("Chinese") << QStringLiteral("\u4f60\u597d");
        QTest::newRow("emoji") << QStringLiteral("\U0001f600");
        QTest::newRow("behind a 0") << "after";
        QTest::newRow("behind a broken byte") << "tail";
        QTest::newRow("in a long one") << "needle";
        QTest::newRow("nowhere") << "xyzzy";
    }

    void aTextIsFoundAsItWouldBeInMemory()
    {
        QFETCH(const QString, text);
        const QByteArrayList texts{
            "hello world",
            "Say HELLO",
            "100% sure",
            "100 percent",
            "a_b",
            "axb",
            "c:\\temp\\x",
            "it's",
            "what *[x]? is",
            "caf\xc3\xa9",
            "CAF\xc3\x89 noir",
            "cafe",
            QByteArray(QStringLiteral("\u041f\u0440\u0438\u0432\u0435\u0442, \u043c\u0438\u0440").toUtf8()),
            QByteArray(QStringLiteral("\u4f60\u597d\u4e16\u754c").toUtf8()),
            QByteArray(QStringLiteral("so \U0001f600!").toUtf8()),
            QByteArray("before\0After", 12),
            QByteArray(QStringLiteral("\u041c\u0438\u0420 Hello").toUtf8()),
            QByteArray(QStringLiteral("\u03bf\u03b4\u03cc\u03c2 \u03bf\u03b4\u03bf\u03c2 \u1f80").toUtf8()),
            QByteArray(QStringLiteral("Stra\u00dfe").toUtf8()),
            QByteArray(QStringLiteral("STRA\u1e9eE").toUtf8()),
            "STRASSE",
            "Istanbul",
            QByteArray(QStringLiteral("\u0130stanbul").toUtf8()),
            QByteArray(QStringLiteral("\u0131stanbul").toUtf8()),
            QByteArray(QStringLiteral("Mi\u017f\u017f Sake").toUtf8()),
            QByteArray(QStringLiteral("300 \u212aelvin, 1 \u212b").toUtf8()),
            QByteArray(QStringLiteral("cafe\u0301 CAFE\u0301").toUtf8()),
            QByteArray(QStringLiteral("\U00010400\U00010427").toUtf8()),
            "one half \xd0",
            "\xbf the other",
            "\xff\xfe tail",
            QByteArray(500'000, '.') + "Needle",
            "",
        };
        QTemporaryDir folder;
        History history(folder.path());
        QList<Fact> facts;
        for (const QByteArray &bytes : texts)
            facts.append(said(quint64(facts.size()), bytes));
        const ConversationId id = keep(history, facts);
        const auto source = history.open(id);
        for (const auto sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
            QList<quint64> expected;
            for (qsizetype i = 0; i < texts.size(); ++i) {
                if (QString::fromUtf8(texts[i]).contains(text, sensitivity))
                    expected.append(quint64(i));
            }
            QCOMPARE(rowsWith(*source, text, sensitivity), expected);
            QCOMPARE(hitsOf(history, {text, sensitivity}).size(), expected.size());
        }
    }

    /// Texts of letters that are alike in one way or another, and of bytes that are none.
    void whateverIsSaidIsFoundAsInMemory()
    {
        const QByteArrayList parts{"a",
                                   "A",
                                   "k",
                                   "K",
                                   "\xe2\x84\xaa",
                                   "s",
                                   "S",
                                   "\xc5\xbf",
                                   "\xc3\x9f",
                                   "\xe1\xba\x9e",
                                   "\xd0\xbf",
                                   "\xd0\x9f",
                                   "\xd1\x8f",
                                   "\xd0\xaf",
                                   "\xcf\x83",
                                   "\xcf\x82",
                                   "\xce\xa3",
                                   "\xc4\xb0",
                                   "\xc4\xb1",
                                   "\xcc\x81",
                                   "\xd0",
                                   "\xbf",
                                   "\xf0\x90\x90\x80",
                                   "\xf0\x90\x90\xa8",
                                   "\xf0\x90",
                                   "\xe2\x84",
                                   "\xef\xbf\xbd",
                                   " ",
                                   "i",
                                   "I"};
        QRandomGenerator random(14);
        const auto someText = [&](int mostParts) {
            QByteArray text;
            for (int n = int(random.bounded(mostParts + 1)); n > 0; --n)
                text += parts[random.bounded(int(parts.size()))];
            return text;
        };
        qsizetype found = 0;
        for (int round = 0; round < 200; ++round) {
            QList<Entry> rows;
            for (int row = 0; row < 40; ++row) {
                Message message;
                message.bytes = someText(12);
                rows.append(message);
            }
            const RowBlock block(RowBlock::pack(rows));
            for (int i = 0; i < 10; ++i) {
                const QString text = decodeUtf8(someText(3));
                if (text.isEmpty())
                    continue;
                for (const auto sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
                    QList<qsizetype> expected;
                    for (qsizetype row = 0; row < rows.size(); ++row) {
                        if (decodeUtf8(std::get<Message>(rows[row]).bytes).contains(text, sensitivity))
                            expected.append(row);
                    }
                    found += expected.size();
                    if (TextMatch(text, sensitivity).rowsIn(block) != expected)
                        QFAIL(qPrintable(QStringLiteral("round %1: %2").arg(round).arg(text)));
                }
            }
        }
        QVERIFY(found > 10'000);
    }

    void allConversationsAreSearchedNewestFirst()
    {
        QTemporaryDir folder;
        History history(folder.path());
        const ConversationId older = keep(history, {said(1, "tea"), said(2, "coffee"), said(4, "more tea")});
        const ConversationId newer = keep(history, {said(3, "no tea")});
        const QList<HistoryHit> hits = hitsOf(history, {QStringLiteral("tea")});
        QCOMPARE(hits.size(), 3);
        QCOMPARE(hits[0].conversation, older);
        QCOMPARE(hits[0].row, 2);
        QCOMPARE(hits[1].conversation, newer);
        QCOMPARE(hits[1].message.bytes, QByteArray("no tea"));
        QCOMPARE(hits[2].row, 0);
    }

    void theCapTakesTheNewest()
    {
        QTemporaryDir folder;
        HistoryLimits limits;
        limits.mostHits = 20;
        History history(folder.path(), limits);
        const auto some = [](quint64 first, quint64 step, quint64 n) {
            QList<Fact> facts;
            for (quint64 i = 0; i < n; ++i)
                facts.append(lines(first + i * step, 1));
            return facts;
        };
        keep(history, some(0, 10, 3'000)); // while it goes on two others do, which have all their rows in one block
        keep(history, some(29'805, 10, 19));
        keep(history, some(5, 5'000, 5));
        bool more = false;
        const QList<HistoryHit> hits = hitsOf(history, {QStringLiteral("line")}, &more);
        QByteArrayList texts;
        for (const HistoryHit &hit : hits)
            texts.append(hit.message.bytes);
        QByteArrayList expected;
        for (int number = 29'990; expected.size() < 20; number -= 5)
            expected.append("line " + QByteArray::number(number));
        QCOMPARE(texts, expected);
        QVERIFY(more);
    }

    /// Rows of an hour that comes twice are all found.
    void aClockThatWasSetBackHidesNothing()
    {
        QTemporaryDir folder;
        HistoryLimits limits;
        limits.mostHits = 10'000;
        History history(folder.path(), limits);
        keep(history, lines(3'000, 2'500) + lines(0, 2'500));
        keep(history, lines(1'000, 2'500));
        bool more = true;
        QCOMPARE(hitsOf(history, {QStringLiteral("line")}, &more).size(), 7'500);
        QVERIFY(!more);
    }

    void transportAndPeerNarrowIt()
    {
        QTemporaryDir folder;
        History history(folder.path());
        ConversationSettings udp;
        udp.transport = Transport::Udp;
        keep(history,
             {said(1, "tea", {QStringLiteral("192.0.2.1"), 1}), said(2, "tea", {QStringLiteral("192.0.2.2"), 1})});
        keep(history, {said(1, "tea", {QStringLiteral("192.0.2.1"), 1})}, udp);
        QCOMPARE(hitsOf(history, {QStringLiteral("tea"), Qt::CaseInsensitive, Transport::Udp}).size(), 1);
        QCOMPARE(hitsOf(history, {QStringLiteral("tea"), Qt::CaseInsensitive, {}, QStringLiteral("192.0.2.1")}).size(),
                 2);
        QCOMPARE(
            hitsOf(history, {QStringLiteral("tea"), Qt::CaseInsensitive, Transport::Tcp, QStringLiteral("192.0.2.2")})
                .size(),
            1);
    }

    void whatIsSaidToManyIsSaidToEachOfThem()
    {
        QTemporaryDir folder;
        History history(folder.path());
        Message toAll{typedMessageId(1), 1, {QStringLiteral("192.0.2.1"), 1}, {}, "tea for all"};
        toAll.others = {{QStringLiteral("192.0.2.2"), 1}, {QStringLiteral("192.0.2.3"), 1}};
        toAll.origin = Origin::Typed;
        keep(history, {said(1, "tea", {QStringLiteral("192.0.2.2"), 1}), fact::MessageAdded{toAll},
                       said(2, "tea", {QStringLiteral("192.0.2.3"), 1})});
        const auto hitsWith = [&history](const char *ip) {
            return hitsOf(history, {QStringLiteral("tea"), Qt::CaseInsensitive, {}, QLatin1String(ip)}).size();
        };
        QCOMPARE(hitsWith("192.0.2.1"), 1);
        QCOMPARE(hitsWith("192.0.2.2"), 2);
        QCOMPARE(hitsWith("192.0.2.3"), 2);
        QCOMPARE(hitsWith("192.0.2.4"), 0);
    }

    void aHitShowsWhereItIs()
    {
        QTemporaryDir folder;
        History history(folder.path());
        keep(history, {said(1, QByteArray(9000, 'a') + " here " + QByteArray(9000, 'b'))});
        const QList<HistoryHit> hits = hitsOf(history, {QStringLiteral("HERE")});
        QCOMPARE(hits.size(), 1);
        QVERIFY(hits[0].message.bytes.contains(" here "));
        QVERIFY(hits[0].message.bytes.size() < 400);
    }

    void thereIsACap()
    {
        QTemporaryDir folder;
        HistoryLimits limits;
        limits.mostHits = 10;
        History history(folder.path(), limits);
        keep(history, lines(0, 25));
        bool more = false;
        QCOMPARE(hitsOf(history, {QStringLiteral("line")}, &more).size(), 10);
        QVERIFY(more);
        QCOMPARE(hitsOf(history, {QStringLiteral("line 2")}, &more).size(), 6);
        QVERIFY(!more);
    }

    void aCancelledSearchSaysNothingMore()
    {
        QTemporaryDir folder;
        History history(folder.path());
        keep(history, lines(0, 20'000)); // many blocks: the first one is told of at once
        SearchJob job(history.fileName(), {}, std::make_shared<std::shared_mutex>(), {QStringLiteral("line")});
        QSignalSpy found(&job, &SearchJob::foundHits);
        QSignalSpy finished(&job, &SearchJob::finished);
        connect(&job, &SearchJob::foundHits, &job, &SearchJob::cancel); // as deleting a search does
        job.run();
        QCOMPARE(found.size(), 1);
        QVERIFY(found[0][0].value<QList<HistoryHit>>().size() < 1100);
        QCOMPARE(finished.size(), 1);
        QVERIFY(!finished[0][0].toBool());
    }
};

QTEST_GUILESS_MAIN(TestHistorySearch)
#include "tst_historysearch.moc"
