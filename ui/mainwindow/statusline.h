// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/fact.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace tincan {

class StatusCell;

/// The last line of the window: state, people, counters. Follows the counters at most twice a second, and runs no timer
/// while nothing changes. Where there is no room, the least important cells go; the state is the last that is cut.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    enum class Dot { On, Off };

    explicit StatusLine(QWidget *parent = nullptr);

    /// `brief` stands where there is no room for `state`.
    void setState(const QString &state, const QString &brief, Dot dot);
    /// -1 where a number of people makes no sense.
    void setPeople(int count);
    void setCounters(const Counters &counters);
    void setNotSaved(bool notSaved);
    /// Another conversation: it is counted from zero, and the cells may be narrow again.
    void beginConversation();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void showCounters();
    void forgetWidths();
    void retranslate();
    void arrange();

    StatusCell *m_state;
    StatusCell *m_people;
    StatusCell *m_received;
    StatusCell *m_sent;
    StatusCell *m_dropped;
    StatusCell *m_notSaved;
    QTimer *m_timer;
    QElapsedTimer m_sinceLast;
    Counters m_now;
    Counters m_shown;
    quint64 m_receivedRate = 0;
    quint64 m_sentRate = 0;
    int m_peopleCount = -1;
    bool m_isNotSaved = false;
    QString m_stateText;
    QString m_stateBrief;
    Dot m_dot = Dot::Off;
};

} // namespace tincan
