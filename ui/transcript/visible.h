// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "transcript/limits.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

namespace tincan {

/// Stands for a line end that ends a message.
inline constexpr QChar lineEndSign(0x21B5);

/// `text` with everything visible that must not act: controls, bidi overrides and a byte-order mark by their names in
/// brackets, a trailing line end as lineEndSign instead of an empty line. Line ends inside become '\n'; tabs stay.
QString visible(QStringView text);

struct ShownText {
    QString text;
    bool cut = false;
};

/// The beginning of a message as it is shown.
ShownText shownText(const QByteArray &bytes);
/// The whole of it.
QString fullText(const QByteArray &bytes);

} // namespace tincan
