// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "said.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

#include <sys/syscall.h>
#include <unistd.h>

using namespace tincan;

namespace {

constexpr unsigned slowSeconds = 2;
std::atomic_int slowSyncs = -1; // negative: the disk is as it is

int syncSlowly(int fd, long call)
{
    if (slowSyncs >= 0) {
        ++slowSyncs;
        ::sleep(slowSeconds);
    }
    return int(::syscall(call, fd));
}

} // namespace

// SQLite finds these before those of the C library.
extern "C" int fsync(int fd)
{
    return syncSlowly(fd, SYS_fsync);
}

extern "C" int fdatasync(int fd)
{
    return syncSlowly(fd, SYS_fdatasync);
}

/// F81: a disk that takes two seconds for what others do in milliseconds.
class TestHistorySlowDisk : public QObject
{
    Q_OBJECT

private slots:
    void theWindowDoesNotWaitForIt()
    {
        QTemporaryDir folder(quickPlace());
        QByteArrayList expected;
        {
            History history(folder.path());
            const auto source = history.makeSource();
            source->begin({});
            slowSyncs = 0;
            qint64 longestMs = 0;
            QElapsedTimer turn;
            // SQLite waits for the disk when it takes the log into the file, after each 4 MiB
            for (quint64 i = 0; i < 6'000; ++i) {
                expected.append(QByteArray::number(i) + QByteArray(2'000, 'x'));
                turn.start();
                source->append({said(i, expected.last())});
                QCOMPARE(source->page(qsizetype(i), 1).size(), 1);
                QCoreApplication::processEvents();
                longestMs = std::max(longestMs, turn.elapsed());
            }
            QTRY_VERIFY_WITH_TIMEOUT(slowSyncs > 0 && history.unsavedMessages() == 0, 60'000);
            turn.start();
            QCOMPARE(textsOf(*source), expected); // read from the file
            longestMs = std::max(longestMs, turn.elapsed());
            QVERIFY2(longestMs < slowSeconds * 1000 / 2, qPrintable(QString::number(longestMs)));
            QVERIFY(!history.trouble());
            slowSyncs = -1;
        }
        History history(folder.path());
        QCOMPARE(textsOf(*history.open(history.conversations().at(0).id)), expected);
    }
};

QTEST_GUILESS_MAIN(TestHistorySlowDisk)
#include "tst_historyslowdisk.moc"
