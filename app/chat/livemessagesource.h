// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversationsettings.h"
#include "chat/messagesource.h"

namespace tincan {

/// A transcript that grows: the facts of a conversation become its rows.
class LiveMessageSource : public MessageSource
{
    Q_OBJECT

public:
    using MessageSource::MessageSource;

    /// What comes from here on belongs to a conversation with these settings.
    virtual void begin(const ConversationSettings &settings) = 0;
    virtual void append(const QList<Fact> &facts) = 0;
};

} // namespace tincan
