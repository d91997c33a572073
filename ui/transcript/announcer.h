// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace tincan {

class TranscriptModel;

/// Tells a screen reader of new messages, once a second at most: a flood is one sentence with a number. Does nothing
/// while no screen reader listens.
class Announcer : public QObject
{
    Q_OBJECT

public:
    /// Speaks for `view`.
    Announcer(TranscriptModel &model, QWidget &view);

private:
    void take(int first, int last);
    void say();

    TranscriptModel &m_model;
    QWidget &m_view;
    QTimer m_timer;
    int m_waiting = 0;
    quint64 m_last = 0; ///< the id of the newest of them
};

} // namespace tincan
