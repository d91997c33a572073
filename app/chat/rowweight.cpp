// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "rowweight.h"

#include <algorithm>

namespace tincan {

namespace {

constexpr qsizetype bytesPerLine = 72;

} // namespace

quint8 rowWeight(QByteArrayView bytes)
{
    const QByteArrayView shown = bytes.first(std::min(bytes.size(), weighedBytes));
    qsizetype lineEnds = 0;
    for (auto end = shown.indexOf('\n'); end >= 0; end = shown.indexOf('\n', end + 1)) // few, and found by memchr()
        ++lineEnds;
    return quint8(std::min<qsizetype>(1 + lineEnds + shown.size() / bytesPerLine, mostRowWeight));
}

quint8 rowWeight(const Entry &entry)
{
    const auto *message = std::get_if<Message>(&entry);
    return message ? rowWeight(QByteArrayView(message->bytes)) : 1;
}

} // namespace tincan
