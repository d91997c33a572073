// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "messagesource.h"

#include "rowweight.h"

namespace tincan {

QByteArray MessageSource::weights(qsizetype first, qsizetype n) const
{
    QByteArray weights;
    while (n > 0) {
        const QList<Entry> entries = page(first, n);
        if (entries.isEmpty())
            break;
        for (const Entry &entry : entries)
            weights.append(char(rowWeight(entry)));
        first += entries.size();
        n -= entries.size();
    }
    return weights;
}

std::unique_ptr<MessageSearch> MessageSource::search(const QString &, Qt::CaseSensitivity)
{
    return nullptr;
}

} // namespace tincan
