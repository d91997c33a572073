// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

namespace tincan {

class Label;

/// What stands where the list of the history has nothing to show.
class EmptyList : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyList(QWidget *parent = nullptr);

    /// `filters`: what was looked at only; empty for everything.
    void tellNothingFound(const QString &needle, const QString &filters);
    /// There are conversations, but the filters let none through.
    void tellNothingLikeThat();
    /// `keeping`: what is said from now on is kept. `trouble`: why nobody knows what is kept, or why nothing can be.
    void tellNothingKept(bool keeping, const QString &trouble);

private:
    void tell(const QString &title, const QString &text);

    Label *m_title;
    Label *m_text;
};

} // namespace tincan
