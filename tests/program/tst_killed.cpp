// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "program.h"
#include "said.h"

#include <QDateTime>
#include <QDirIterator>
#include <QTimer>
#include <QUdpSocket>

using namespace tincan;

namespace {

constexpr int everyMs = 5;
constexpr qsizetype saidBefore = 200; // a second of them: much more than may be missing
constexpr int promisedMs = 50;        // of what was said last, at most so much may be missing
constexpr int diskMs = 50;            // what writing may take, where nobody else wants the disk

/// Says one number after the other, until it goes.
class SteadyPeer
{
public:
    explicit SteadyPeer(quint16 port)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_socket, [this, port] {
            m_socket.writeDatagram("line " + QByteArray::number(m_next++), QHostAddress::LocalHost, port);
        });
        m_timer.start(everyMs);
    }

private:
    QUdpSocket m_socket;
    QTimer m_timer;
    int m_next = 0;
};

QList<QJsonObject> heard(const Program &program)
{
    QList<QJsonObject> lines = program.log();
    lines.removeIf(
        [](const QJsonObject &line) { return line.value(QLatin1String("kind")).toString() != QLatin1String("in"); });
    return lines;
}

qint64 timeOf(const QJsonObject &line)
{
    return QDateTime::fromString(line.value(QLatin1String("time")).toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

QString historyFolder(const Program &program)
{
    QDirIterator files(program.file(QStringLiteral("home")), {QStringLiteral("history.sqlite")},
                       QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    return files.hasNext() ? QFileInfo(files.next()).path() : QString();
}

/// The messages of the only conversation.
QByteArrayList kept(const Program &program)
{
    History history(historyFolder(program));
    const auto conversation = history.open(history.conversations().value(0).id);
    QByteArrayList texts = conversation ? textsOf(*conversation) : QByteArrayList();
    texts.removeAll("-"); // notices
    return texts;
}

} // namespace

/// F80, with the real program: kill -9 in the middle of a conversation.
class TestKilled : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatWasSavedIsThere();

private:
    /// How long before the last message that was heard the first one that is missing was.
    static void kill(qint64 &missingMs);
};

void TestKilled::initTestCase()
{
#ifndef Q_OS_UNIX
    QSKIP("for Unix: it looks for the history in a home of its own");
#endif
}

void TestKilled::kill(qint64 &missingMs)
{
    const Program program;
    const ChildHandle tincan =
        program.start({QStringLiteral("--udp"), QStringLiteral("--server"), QStringLiteral("--port"),
                       QStringLiteral("0"), QStringLiteral("--reply"), QStringLiteral("off")});
    const quint16 port = program.startedPort();
    QVERIFY2(port != 0, tincan->errors().constData());
    qsizetype saved = 0;
    {
        const SteadyPeer peer(port);
        EVENTUALLY_VERIFY(!kept(program).isEmpty()); // the file is made, which may take its time
        const qsizetype before = heard(program).size();
        EVENTUALLY_VERIFY(heard(program).size() >= before + saidBefore);
        saved = kept(program).size();
        tincan->kill();
        EVENTUALLY_VERIFY(tincan->isOver());
    }
    const QList<QJsonObject> said = heard(program);
    const QByteArrayList there = kept(program);
    QVERIFY2(there.size() >= saved, qPrintable(QStringLiteral("%1 of %2").arg(there.size()).arg(saved)));
    QVERIFY(there.size() <= said.size());
    for (qsizetype i = 0; i < there.size(); ++i) // none is missing in between
        QCOMPARE(QString::fromUtf8(there[i]), said[i].value(QLatin1String("text")).toString());
    missingMs = there.size() == said.size() ? 0 : timeOf(said.last()) - timeOf(said[there.size()]);
}

/// What had been saved is there, and what is missing was said in the last 50 ms, while the disk keeps up: where others
/// want it too, it may take some attempts to see that.
void TestKilled::whatWasSavedIsThere()
{
    QVERIFY(HistoryLimits().flushMs <= promisedMs); // some kills would not tell of one that is a little longer
    QStringList missing;
    // once is no proof: a program that writes every two seconds may be killed just after that
    for (int kills = 0, good = 0; good < 3; ++kills) {
        QVERIFY2(kills < 12, qPrintable(missing.join(u' ')));
        qint64 missingMs = -1;
        kill(missingMs);
        if (QTest::currentTestFailed())
            return;
        missing.append(QString::number(missingMs));
        if (missingMs <= promisedMs + diskMs)
            ++good;
    }
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
