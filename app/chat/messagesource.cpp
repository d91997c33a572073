// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "messagesource.h"

#include "rowweight.h"

namespace tincan {

void MessageSource::visit(qsizetype first, qsizetype n, const std::function<void(const Entry &)> &look) const
{
    while (n > 0) {
        const QList<Entry> entries = page(first, n);
        if (entries.isEmpty())
            return;
        for (const Entry &entry : entries)
            look(entry);
        first += entries.size();
        n -= entries.size();
    }
}

QByteArray MessageSource::weights(qsizetype first, qsizetype n) const
{
    QByteArray weights;
    weights.reserve(n);
    visit(first, n, [&weights](const Entry &entry) { weights.append(char(rowWeight(entry))); });
    return weights;
}

std::unique_ptr<MessageSearch> MessageSource::search(const QString &, Qt::CaseSensitivity)
{
    return nullptr;
}

} // namespace tincan
