// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "said.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tincan;

/// F80: a program that is killed while it writes loses nothing that it had said was saved.
class TestHistoryKill : public QObject
{
    Q_OBJECT

private slots:
    void whatWasSaidToBeSavedIsThere_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 0; seed < 10; ++seed)
            QTest::addRow("20 kills, %u", seed) << seed;
    }

    void whatWasSaidToBeSavedIsThere()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random(80 + seed);
        QTemporaryDir folder(quickPlace()); // each program finds what the killed ones before it left
        for (int kill = 0; kill < 20; ++kill) {
            const qint64 saved = killedAfter(1 + random.bounded(40), folder.path());
            QVERIFY(saved > 0);

            History history(folder.path());
            const QList<ConversationInfo> all = history.conversations();
            QCOMPARE(all.size(), kill + 1);
            const ConversationInfo &info = all.first();
            QVERIFY2(info.messages >= saved, qPrintable(QStringLiteral("%1 of %2").arg(info.messages).arg(saved)));
            const QByteArrayList texts = textsOf(*history.open(info.id));
            QCOMPARE(texts.size(), info.rows);
            for (qsizetype i = 0; i < texts.size(); ++i)
                QCOMPARE(texts[i], "line " + QByteArray::number(i));
        }
        History history(folder.path());
        QSignalSpy aside(&history, &History::fileSetAside);
        keep(history, lines(0, 1)); // the writer looks at all of the file before it writes
        QCOMPARE(history.conversations().size(), 21);
        QCOMPARE(aside.size(), 0);
    }

private:
    /// How many rows it had said were saved, `answers` transactions after the first one or more.
    static qint64 killedAfter(int answers, const QString &folder)
    {
        QProcess child;
        child.start(QStringLiteral(TINCAN_HISTORY_CHILD), {folder});
        qint64 saved = 0;
        const auto read = [&] {
            while (child.canReadLine()) {
                saved = child.readLine().trimmed().toLongLong();
                --answers;
            }
        };
        const auto isEnough = [&] {
            read();
            return answers <= 0;
        };
        if (!QTest::qWaitFor(isEnough, 20'000))
            return 0;
        child.kill();
        child.waitForFinished();
        read(); // said before it was killed
        return saved;
    }
};

QTEST_GUILESS_MAIN(TestHistoryKill)
#include "tst_historykill.moc"
