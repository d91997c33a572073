// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

// UTF-8 that arrives in slices: nothing is lost, and the text is that of all bytes in one piece. Input: the sizes of the
// slices, each below 16, up to a 0; then the bytes. Behind the last size it begins anew.

#include "target.h"

#include "wire/plainframing.h"
#include "wire/utf8.h"

#include <QList>

using namespace tincan;

namespace {

/// The length of the well-formed character at the beginning, 0 if there is none; by arithmetic, where wire/utf8 has the
/// table of the standard.
qsizetype wellFormed(QByteArrayView bytes, char32_t &value)
{
    const quint8 lead = quint8(bytes[0]);
    const qsizetype size = lead < 0x80 ? 1 : lead < 0xC0 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF8 ? 4 : 0;
    if (size == 0 || bytes.size() < size)
        return 0;
    value = size == 1 ? lead : lead & (0x7F >> size);
    for (qsizetype i = 1; i < size; ++i) {
        if ((quint8(bytes[i]) & 0xC0) != 0x80)
            return 0;
        value = value << 6 | (quint8(bytes[i]) & 0x3F);
    }
    constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = value >= 0xD800 && value < 0xE000;
    return value < smallest[size] || surrogate || value > 0x10FFFF ? 0 : size;
}

QString byTheBook(QByteArrayView bytes)
{
    QString text;
    while (!bytes.isEmpty()) {
        char32_t value = 0;
        const qsizetype size = wellFormed(bytes, value);
        text += QChar::fromUcs4(size > 0 ? value : char32_t(QChar::ReplacementCharacter));
        bytes = bytes.sliced(size > 0 ? size : 1);
    }
    return text;
}

/// Whether some bytes behind `bytes` would make one character of all of them.
bool mayBecomeACharacter(QByteArrayView bytes)
{
    char32_t value = 0;
    if (wellFormed(bytes, value) > 0)
        return false;
    constexpr qsizetype mostMissing = 3;
    QByteArray tried = bytes.toByteArray();
    for (qsizetype i = 0; i < mostMissing; ++i) {
        for (const char *const ends : {"\x80", "\xBF"}) {
            const QByteArray whole = tried + QByteArray(i + 1, ends[0]);
            if (wellFormed(whole, value) == whole.size())
                return true;
        }
    }
    return false;
}

qsizetype waitingAtTheEnd(QByteArrayView bytes)
{
    for (const qsizetype n : {3, 2, 1}) {
        if (n <= bytes.size() && mayBecomeACharacter(bytes.last(n)))
            return n;
    }
    return 0;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    FuzzInput input(data, size);
    QList<qsizetype> sizes;
    while (const quint8 next = input.byte())
        sizes.append(next % 16);
    const QByteArrayView bytes = input.rest();

    const QString whole = decodeUtf8(bytes);
    REQUIRE(whole == byTheBook(bytes));
    REQUIRE(incompleteTail(bytes) == waitingAtTheEnd(bytes));

    PlainStream stream;
    QByteArray passed;
    QString text;
    qsizetype fed = 0;
    for (qsizetype i = 0; fed < bytes.size(); ++i) {
        const qsizetype slice = sizes.isEmpty() ? 1 : std::max<qsizetype>(1, sizes[i % sizes.size()]);
        const QByteArrayView read = bytes.sliced(fed, std::min(slice, bytes.size() - fed));
        fed += read.size();
        for (const QByteArray &message : stream.feed(read)) {
            REQUIRE(!message.isEmpty());
            passed += message;
            text += decodeUtf8(message);
        }
        REQUIRE(fed - passed.size() <= 3);
    }
    const QByteArray rest = stream.finish();
    REQUIRE(passed + rest == bytes);
    REQUIRE(text + decodeUtf8(rest) == whole);
    return 0;
}
