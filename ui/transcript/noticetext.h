// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversationsettings.h"
#include "chat/messagesource.h"

namespace tincan {

/// The words for a notice. `peer` is the name that is shown for Notice::peer.
QString noticeText(const Notice &notice, Transport transport, Role role, const QString &peer);

} // namespace tincan
