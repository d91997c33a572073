// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "mainwindow/bannerqueue.h"

#include <QTest>

using namespace tincan;

namespace {

using About = BannerKey::About;
using Severity = BannerQueue::Severity;

BannerQueue::Words words(const char *text)
{
    return [text] { return ErrorText{QString::fromLatin1(text), {}}; };
}

QString shown(const BannerQueue &queue)
{
    return queue.current() ? queue.current()->words().sentence : QString();
}

PeerAddress peer(quint16 port)
{
    return {QStringLiteral("10.0.0.2"), port};
}

} // namespace

class TestBannerQueue : public QObject
{
    Q_OBJECT

private slots:
    void theMostSeriousIsShown()
    {
        BannerQueue queue;
        QCOMPARE(shown(queue), QString());
        queue.put({About::Start}, Severity::Error, words("error"));
        queue.put({About::Flood, peer(1)}, Severity::Warning, words("warning"));
        queue.put({About::Ending}, Severity::Info, words("info"));

        QCOMPARE(shown(queue), QStringLiteral("error"));
        QCOMPARE(queue.count(), 3);
        QCOMPARE(queue.position(), 0);
    }

    void aMoreSeriousOneComesToTheFront()
    {
        BannerQueue queue;
        queue.put({About::Ending}, Severity::Info, words("info"));
        queue.put({About::Start}, Severity::Error, words("error"));
        QCOMPARE(shown(queue), QStringLiteral("error"));
    }

    void ofTwoEquallySeriousOnesTheNewestIsShown()
    {
        BannerQueue queue;
        queue.put({About::Flood, peer(1)}, Severity::Warning, words("one"));
        queue.put({About::Flood, peer(2)}, Severity::Warning, words("two"));
        QCOMPARE(shown(queue), QStringLiteral("two"));
        QCOMPARE(queue.position(), 0);
    }

    void theSameProblemReplacesItself()
    {
        BannerQueue queue;
        queue.put({About::Flood, peer(1)}, Severity::Warning, words("10/s"));
        queue.put({About::Start}, Severity::Error, words("error"));
        queue.put({About::Flood, peer(1)}, Severity::Warning, words("20/s"));
        QCOMPARE(queue.count(), 2);
        QCOMPARE(shown(queue), QStringLiteral("error")); // what is read stays
        queue.next();
        QCOMPARE(shown(queue), QStringLiteral("20/s"));
        queue.put({About::Flood, peer(1)}, Severity::Warning, words("30/s"));
        QCOMPARE(shown(queue), QStringLiteral("30/s"));
    }

    void nextGoesAround()
    {
        BannerQueue queue;
        queue.next();
        queue.put({About::Ending}, Severity::Info, words("info"));
        queue.put({About::Start}, Severity::Error, words("error"));
        queue.next();
        QCOMPARE(shown(queue), QStringLiteral("info"));
        QCOMPARE(queue.position(), 1);
        queue.next();
        QCOMPARE(shown(queue), QStringLiteral("error"));
    }

    void whatIsMendedGoes()
    {
        BannerQueue queue;
        queue.put({About::Ending}, Severity::Info, words("info"));
        queue.put({About::Flood, peer(1)}, Severity::Warning, words("flood"));
        queue.put({About::Start}, Severity::Error, words("error"));
        queue.next();
        QCOMPARE(shown(queue), QStringLiteral("flood"));

        queue.remove({About::Start}); // another one: what is read stays
        QCOMPARE(shown(queue), QStringLiteral("flood"));
        queue.remove({About::Flood, peer(2)}); // nobody's
        QCOMPARE(queue.count(), 2);
        queue.remove({About::Flood, peer(1)});
        QCOMPARE(shown(queue), QStringLiteral("info"));
        queue.clear();
        QCOMPARE(shown(queue), QString());
    }

    void onlySomeAreRemoved()
    {
        BannerQueue queue;
        queue.put({About::Other}, Severity::Warning, words("disk full"));
        queue.put({About::Start}, Severity::Error, words("error"));
        queue.removeIf([](const BannerKey &key) { return key.about != About::Other; });
        QCOMPARE(shown(queue), QStringLiteral("disk full"));
    }

    void itIsBounded()
    {
        BannerQueue queue;
        queue.put({About::Start}, Severity::Error, words("error"));
        for (quint16 port = 1; port < 600; ++port)
            queue.put({About::Flood, peer(port)}, Severity::Warning, words("flood"));
        QCOMPARE(queue.count(), BannerQueue::most);
        QCOMPARE(shown(queue), QStringLiteral("error"));
    }
};

QTEST_APPLESS_MAIN(TestBannerQueue)
#include "tst_bannerqueue.moc"
