// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTest>

// Everything is slow under a sanitizer, on a busy machine: more patience than the five seconds of QTRY_... . A passing
// test does not wait that long, and no limit here says how fast something has to be.
#define EVENTUALLY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, tincan::patienceMs)
#define EVENTUALLY_VERIFY2(condition, message) QTRY_VERIFY2_WITH_TIMEOUT(condition, message, tincan::patienceMs)
#define EVENTUALLY_COMPARE(found, wanted) QTRY_COMPARE_WITH_TIMEOUT(found, wanted, tincan::patienceMs)

namespace tincan {

inline constexpr int patienceMs = 20'000;

} // namespace tincan
