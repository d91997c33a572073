// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QBasicTimer>
#include <QObject>
#include <QPoint>

#include <functional>

namespace tincan {

/// Scrolls on while somebody who selects holds the mouse above or below the rows, the faster the further away.
class Autoscroll : public QObject
{
public:
    /// `step` scrolls by so many pixels; then the selection reaches to the point, which is inside.
    using Step = std::function<void(int pixels, const QPoint &inside)>;

    explicit Autoscroll(Step step)
        : m_step(std::move(step))
    {}

    /// The mouse is there, over or beside an area that is so high.
    void follow(const QPoint &pointer, int height);
    void stop() { m_timer.stop(); }

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    Step m_step;
    QBasicTimer m_timer;
    QPoint m_pointer;
    int m_height = 0;
};

} // namespace tincan
