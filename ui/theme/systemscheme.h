// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <memory>

namespace tincan {

/// Whether the desktop wishes to be light or dark. Unknown while it was not heard, and where there is nobody to ask.
class SystemScheme : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { Unknown, Light, Dark };

    using QObject::QObject;

    Scheme scheme() const { return m_scheme; }

signals:
    void changed();

protected:
    void set(Scheme scheme);

private:
    Scheme m_scheme = Scheme::Unknown;
};

/// The one for this system. Never waits for an answer: what comes later is told by changed().
std::unique_ptr<SystemScheme> makeSystemScheme();

} // namespace tincan
