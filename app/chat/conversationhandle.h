// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversation.h"

#include <memory>

namespace tincan {

/// Deletes a conversation on the thread that it lives on. That thread must outlive the handle.
struct PostDelete {
    void operator()(Conversation *conversation) const { conversation->deleteLater(); }
};
using ConversationHandle = std::unique_ptr<Conversation, PostDelete>;

} // namespace tincan
