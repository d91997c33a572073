// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "said.h"

#include "history/searchjob.h"

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

    void allConversationsAreSearchedNewestFirst()
    {
        QTemporaryDir folder;
        History history(folder.path());
        const ConversationId older = keep(history, {said(1, "tea"), said(2, "coffee"), said(3, "more tea")});
        const ConversationId newer = keep(history, {said(1, "no tea")});
        const QList<HistoryHit> hits = hitsOf(history, {QStringLiteral("tea")});
        QCOMPARE(hits.size(), 3);
        QCOMPARE(hits[0].conversation, newer);
        QCOMPARE(hits[0].message.bytes, QByteArray("no tea"));
        QCOMPARE(hits[1].conversation, older);
        QCOMPARE(hits[1].row, 2);
        QCOMPARE(hits[2].row, 0);
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
