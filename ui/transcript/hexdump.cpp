// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "hexdump.h"

#include "transcript/limits.h"

#include <algorithm>

namespace tincan {

namespace {

constexpr qsizetype bytesPerLine = 16;

QChar printable(char byte)
{
    return byte >= 0x20 && byte < 0x7F ? QChar::fromLatin1(byte) : u'.';
}

} // namespace

QString hexDump(const QByteArray &bytes)
{
    QString result;
    const qsizetype end = std::min(bytes.size(), maxDumpedBytes);
    for (qsizetype offset = 0; offset < end; offset += bytesPerLine) {
        const QByteArray line = bytes.mid(offset, std::min(bytesPerLine, end - offset));
        QString text;
        for (const char byte : line)
            text += printable(byte);
        const QString hex = QString::fromLatin1(line.toHex(' '));
        result += QStringLiteral("%1  %2  %3\n")
                      .arg(offset, 8, 16, QChar(u'0'))
                      .arg(hex, -int(bytesPerLine * 3 - 1))
                      .arg(text);
    }
    if (end < bytes.size())
        result += QStringLiteral("...\n");
    return result;
}

} // namespace tincan
