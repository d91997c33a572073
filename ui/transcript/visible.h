// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "transcript/limits.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

namespace tincan {

/// `text` with everything visible that must not act: controls as symbols, bidi overrides and a byte-order mark by
/// name, a trailing line end as a sign instead of an empty line. Line ends inside become '\n'; tabs stay.
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
