// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace tincan {

/// A name that no computer has, told without asking a name server: a label may have 63 characters (RFC 1035, 2.3.4).
/// Where name servers do not answer, any other name would take longer than a test may.
inline QString unknownName()
{
    return QString(64, u'x') + QStringLiteral(".invalid");
}

} // namespace tincan
