// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "factrecorder.h"

namespace tincan {

FactRecorder::FactRecorder(Conversation &conversation)
    : m_conversation(conversation)
{
    connect(&conversation, &Conversation::facts, this, &FactRecorder::take);
}

void FactRecorder::hold()
{
    m_held = true;
}

void FactRecorder::release()
{
    m_held = false;
    if (m_owed)
        m_conversation.factsTaken();
    m_owed = false;
}

void FactRecorder::take(const FactBatch &batch)
{
    m_facts.append(batch.facts);
    m_counters = batch.counters;
    if (m_held)
        m_owed = true;
    else
        m_conversation.factsTaken();
}

QList<Message> FactRecorder::messages(Origin origin) const
{
    QList<Message> found;
    for (const auto &added : all<fact::MessageAdded>()) {
        if (added.message.origin == origin)
            found.append(added.message);
    }
    return found;
}

QList<QByteArray> FactRecorder::texts(Origin origin) const
{
    QList<QByteArray> found;
    for (const Message &message : messages(origin))
        found.append(message.bytes);
    return found;
}

Delivery FactRecorder::delivery(MessageId id) const
{
    for (const auto &change : all<fact::DeliveryChanged>()) {
        if (change.id == id)
            return change.delivery;
    }
    for (const auto &added : all<fact::MessageAdded>()) {
        if (added.message.id == id)
            return added.message.delivery;
    }
    return Delivery::None;
}

} // namespace tincan
