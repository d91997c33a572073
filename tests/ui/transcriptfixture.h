// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/memorymessagesource.h"
#include "peers/peersmodel.h"
#include "transcript/transcriptmodel.h"
#include "transcript/transcriptview.h"

#include <QTest>

#include <memory>

namespace tincan {

/// A transcript of 400 x 300 pixels, and messages for it.
struct TranscriptFixture {
    explicit TranscriptFixture(const ChatLimits &limits = {})
        : TranscriptFixture(std::make_unique<MemoryMessageSource>(limits))
    {}

    explicit TranscriptFixture(std::unique_ptr<LiveMessageSource> rows)
        : kept(std::move(rows))
        , source(*kept)
        , model(source, people)
        , view(model)
    {
        view.resize(400, 300);
        view.show();
    }

    static constexpr qint64 noon = 1'763'800'000'000;

    Message message(const QByteArray &bytes)
    {
        const PeerAddress eva{QStringLiteral("192.168.1.44"), 49877};
        return {MessageId{++count}, noon + qint64(count) * 1000, eva, {}, bytes};
    }

    void add(const QList<QByteArray> &texts)
    {
        QList<Fact> facts;
        for (const QByteArray &text : texts)
            facts.append(fact::MessageAdded{message(text)});
        source.append(facts);
        view.settle();
    }

    void addLines(int number)
    {
        QList<QByteArray> texts;
        for (int i = 0; i < number; ++i)
            texts.append("line " + QByteArray::number(i));
        add(texts);
    }

    PeersModel people;
    std::unique_ptr<LiveMessageSource> kept;
    LiveMessageSource &source;
    TranscriptModel model;
    TranscriptView view;
    quint64 count = 0;
};

} // namespace tincan
