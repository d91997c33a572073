// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "utf8.h"

#include <QStringDecoder>

namespace tincan {

namespace {

bool isBetween(char byte, quint8 low, quint8 high)
{
    const auto value = static_cast<quint8>(byte);
    return low <= value && value <= high;
}

bool isContinuation(char byte)
{
    return isBetween(byte, 0x80, 0xBF);
}

/// How many bytes the character has that `lead` begins, 0 if none begins with it.
qsizetype characterSize(char lead)
{
    if (isBetween(lead, 0x00, 0x7F))
        return 1;
    if (isBetween(lead, 0xC2, 0xDF))
        return 2;
    if (isBetween(lead, 0xE0, 0xEF))
        return 3;
    if (isBetween(lead, 0xF0, 0xF4))
        return 4;
    return 0;
}

/// Some leads narrow what may follow: against overlong forms (E0, F0), surrogates (ED) and more than U+10FFFF (F4).
bool maySecond(char lead, char second)
{
    switch (static_cast<quint8>(lead)) {
    case 0xE0: return isBetween(second, 0xA0, 0xBF);
    case 0xED: return isBetween(second, 0x80, 0x9F);
    case 0xF0: return isBetween(second, 0x90, 0xBF);
    case 0xF4: return isBetween(second, 0x80, 0x8F);
    default: return isContinuation(second);
    }
}

} // namespace

QString decodeUtf8(QByteArrayView bytes)
{
    using Flag = QStringConverter::Flag;
    // Despite its name ConvertInitialBom is the flag that keeps the mark; QString::fromUtf8 has no such choice.
    QStringDecoder decoder(QStringConverter::Utf8, Flag::Stateless | Flag::ConvertInitialBom);
    return decoder.decode(bytes);
}

qsizetype incompleteTail(QByteArrayView bytes)
{
    qsizetype length = 1;
    while (length <= qMin<qsizetype>(3, bytes.size()) && isContinuation(bytes[bytes.size() - length]))
        ++length;
    if (length > qMin<qsizetype>(3, bytes.size()))
        return 0;
    const QByteArrayView tail = bytes.last(length);
    const bool waits = length < characterSize(tail[0]) && (length == 1 || maySecond(tail[0], tail[1]));
    return waits ? length : 0;
}

} // namespace tincan
