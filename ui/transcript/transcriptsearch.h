// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <deque>
#include <memory>
#include <optional>

class QTimer;

namespace tincan {

class MessageSearch;
class TranscriptModel;

/// Looks for a text in all messages, from the newest to the oldest: those in memory a slice in each turn of the event
/// loop, those that are stored where they are stored. Messages that arrive meanwhile are looked at too.
class TranscriptSearch : public QObject
{
    Q_OBJECT

public:
    explicit TranscriptSearch(TranscriptModel &model, QObject *parent = nullptr);

    /// Empty ends the search.
    void look(const QString &needle, Qt::CaseSensitivity sensitivity);
    const QString &needle() const { return m_needle; }
    Qt::CaseSensitivity sensitivity() const { return m_sensitivity; }
    bool isRunning() const { return m_next >= m_stored || m_elsewhere; }

    /// Messages that contain it, so far.
    int count() const { return int(m_hits.size()); }
    /// 1 is the newest; 0 while there is none.
    int currentNumber() const;
    /// -1 while there is none.
    int currentRow() const;
    /// To the next older or newer hit; goes round at the end.
    void stepOlder();
    void stepNewer();
    /// Rows with hits, evenly picked, `most` of them at most.
    QList<int> sample(int most) const;

signals:
    void changed();
    /// Another hit is the current one.
    void stepped();

private:
    void lookOn();
    void lookElsewhere();
    void takeFound(const QList<quint64> &ids);
    void chooseFirst();
    void step(int by);
    bool matches(int row) const;
    void dropForgotten();

    TranscriptModel &m_model;
    QTimer *m_timer;
    QString m_needle;
    Qt::CaseSensitivity m_sensitivity = Qt::CaseInsensitive;
    std::deque<quint64> m_hits; ///< ids of rows, oldest first
    std::optional<quint64> m_current;
    std::unique_ptr<MessageSearch> m_elsewhere; ///< in the rows before m_stored
    int m_next = -1;                            ///< the row to look at next, downwards to m_stored
    int m_stored = 0;
};

} // namespace tincan
