// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QTimer>

namespace tincan {

class Windows;

/// Ends the program from outside a window: stops every conversation, waits until each has said so (the log tells it),
/// then leaves the event loop with 0.
class OrderlyEnd : public QObject
{
    Q_OBJECT

public:
    explicit OrderlyEnd(Windows &windows, QObject *parent = nullptr);

    void begin();

private:
    void endIfAllStopped();

    Windows &m_windows;
    QTimer m_patience;
};

} // namespace tincan
