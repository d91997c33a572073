// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/fact.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace tincan {

class Label;

/// The last line of the window: state, people, counters. Follows the counters at most twice a second, and runs no timer
/// while nothing changes.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    enum class Dot { On, Off };

    explicit StatusLine(QWidget *parent = nullptr);

    void setState(const QString &state, Dot dot);
    /// -1 where a number of people makes no sense.
    void setPeople(int count);
    void setCounters(const Counters &counters);
    void setNotSaved(bool notSaved);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void showCounters();
    void retranslate();
    void setCell(Label *label, const QString &text);

    Label *m_state;
    Label *m_people;
    Label *m_received;
    Label *m_sent;
    Label *m_dropped;
    Label *m_notSaved;
    QTimer *m_timer;
    QElapsedTimer m_sinceLast;
    Counters m_now;
    Counters m_shown;
    quint64 m_receivedRate = 0;
    quint64 m_sentRate = 0;
    int m_peopleCount = -1;
    Dot m_dot = Dot::Off;
};

} // namespace tincan
