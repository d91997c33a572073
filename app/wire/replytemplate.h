// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringView>

namespace tincan {

/// The text of an automatic answer, with places for what it answers:
/// `{text}` the bytes as they came, `{literal}` as Python prints them, `{time}` as asctime, `{peer}` who sent them,
/// `{count}` how many the caller has counted. Other words in braces stay as they are.
class ReplyTemplate
{
public:
    /// What one answer puts into the places.
    struct Context {
        QByteArrayView text;
        QByteArray time; ///< as asctime() writes it
        QString peer;
        quint64 count = 0;
    };

    ReplyTemplate() = default;
    explicit ReplyTemplate(QStringView text);

    /// The answers of the book's two servers.
    static ReplyTemplate bookTcp();
    static ReplyTemplate bookUdp();

    bool isEmpty() const { return m_segments.isEmpty(); }

    /// The answer, at most `maxBytes` long (0 or more); a cut leaves no incomplete UTF-8 character at the end. What a
    /// place puts in is never expanded again.
    QByteArray render(const Context &context, qsizetype maxBytes) const;

private:
    enum class Place { None, Text, Literal, Time, Peer, Count };

    struct Segment {
        Place place = Place::None;
        QByteArray fixed; ///< UTF-8, for Place::None
    };

    static Place placeFor(QStringView word);
    static void append(const Segment &segment, const Context &context, QByteArray &result);
    void appendFixed(QStringView text);

    QList<Segment> m_segments;
};

} // namespace tincan
