// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversation.h"
#include "net/endpoint.h"
#include "net/limits.h"

namespace tincan {

/// The factory of the real program: one of the four endpoints on real sockets. `decorate` wraps each link (identity by
/// default).
EndpointFactory makeEndpointFactory(NetLimits limits = {}, LinkDecorator decorate = {});

} // namespace tincan
