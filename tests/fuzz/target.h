// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// What every fuzz target defines: libFuzzer calls it with inputs that it invents, replay.cpp with those of the corpus.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace tincan {

/// Ends the process when a property does not hold: the fuzzer then keeps the input.
#define REQUIRE(condition)                                                                                             \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            std::fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #condition);                        \
            std::abort();                                                                                              \
        }                                                                                                              \
    } while (false)

/// Takes an input apart.
class FuzzInput
{
public:
    FuzzInput(const std::uint8_t *data, std::size_t size)
        : m_rest(reinterpret_cast<const char *>(data), qsizetype(size))
    {}

    /// 0 at the end.
    quint8 byte() { return m_rest.isEmpty() ? quint8(0) : quint8(take(1)[0]); }
    /// Fewer at the end.
    QByteArrayView take(qsizetype bytes)
    {
        const QByteArrayView taken = m_rest.first(qMin(bytes, m_rest.size()));
        m_rest = m_rest.sliced(taken.size());
        return taken;
    }
    QByteArrayView rest() { return take(m_rest.size()); }
    bool isEmpty() const { return m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
};

} // namespace tincan
