// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/messagesource.h"

namespace tincan {

/// What hardly any row has, as JSON, so that later versions can add to it: further recipients, why it was not sent, the
/// reason of a notice. Empty for most rows.
QByteArray rowExtra(const Entry &entry);
/// What makes no sense is left out.
void applyRowExtra(const QByteArray &json, Entry &entry);

} // namespace tincan
