// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

// Keeps rows as fast as it can and says on its standard output how many are on the disk, until it is killed. With a
// second argument it stops after so many rounds, and waits.

#include "said.h"

#include "history/historywriter.h"

#include <QCoreApplication>

#include <cstdio>
#include <limits>

using namespace tincan;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString folder = QString::fromLocal8Bit(argc > 1 ? argv[1] : ".");
    HistoryWriter writer(folder + QStringLiteral("/history.sqlite"), {}, std::make_shared<std::shared_mutex>());
    qint64 rows = 0;
    QObject::connect(&writer, &HistoryWriter::written, [&rows] {
        std::printf("%lld\n", static_cast<long long>(rows));
        std::fflush(stdout);
    });
    const quint64 rounds = argc > 2 ? QByteArray(argv[2]).toULongLong() : std::numeric_limits<quint64>::max();
    for (quint64 round = 0; round < rounds; ++round) {
        HistoryBatch batch{LiveId{1}, {}, 1'800'000'000'000, {}};
        const qint64 n = 1 + qint64(round * 37 % 200);
        const QList<Fact> facts = lines(quint64(rows), quint64(n));
        for (const Fact &fact : facts)
            batch.rows.append({rows++, std::get<fact::MessageAdded>(fact).message});
        writer.write(batch);
    }
    return QCoreApplication::exec();
}
