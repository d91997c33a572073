// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "eventually.h"
#include "said.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <limits>

#include <sys/syscall.h>
#include <unistd.h>

using namespace tincan;

namespace {

constexpr unsigned slowSeconds = 2;
std::atomic_bool isSlow = false;
std::atomic_int slowSyncs = 0;
std::atomic_int turns = 0;                                     // of the window
std::atomic_int fewestTurns = std::numeric_limits<int>::max(); // that the window had during one of them

int syncSlowly(int fd, long call)
{
    if (isSlow) {
        const int before = turns;
        ::sleep(slowSeconds);
        ++slowSyncs;
        if (isSlow)
            fewestTurns = std::min(fewestTurns.load(), turns - before);
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
            isSlow = true;
            // SQLite waits for the disk when it takes the log into the file, after each 4 MiB
            for (quint64 i = 0; i < 6'000; ++i) {
                expected.append(QByteArray::number(i) + QByteArray(2'000, 'x'));
                source->append({said(i, expected.last())});
                QCOMPARE(source->page(qsizetype(i), 1).size(), 1);
                QCoreApplication::processEvents();
                ++turns;
            }
            const auto isSaved = [&] { return ++turns > 0 && slowSyncs > 0 && history.unsavedMessages() == 0; };
            QTRY_VERIFY_WITH_TIMEOUT(isSaved(), 3 * patienceMs);
            QCOMPARE(textsOf(*source), expected); // read from the file
            // a machine that is busy takes some, but a window that waits has none
            QVERIFY2(fewestTurns > 2, qPrintable(QString::number(fewestTurns)));
            QVERIFY(!history.trouble());
            isSlow = false;
        }
        History history(folder.path());
        QCOMPARE(textsOf(*history.open(history.conversations().at(0).id)), expected);
    }
};

QTEST_GUILESS_MAIN(TestHistorySlowDisk)
#include "tst_historyslowdisk.moc"
