// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>

namespace tincan {

class TranscriptView;

/// The transcript for a screen reader: a list whose children are the rows around those on the screen, never more than
/// maxAccessibleRows. Each says who wrote it, when, what, and what became of it.
class TranscriptAccessible : public QAccessibleWidget
{
public:
    explicit TranscriptAccessible(TranscriptView &view);
    ~TranscriptAccessible() override;
    Q_DISABLE_COPY_MOVE(TranscriptAccessible)

    /// Makes this the interface of every TranscriptView; once a process.
    static void install();

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

    TranscriptView &view() const { return m_view; }
    /// For a row of the transcript, wherever it is; null for a row that does not exist.
    QAccessibleInterface *rowInterface(int row) const;

private:
    int firstRow() const;
    void prune() const;

    TranscriptView &m_view;
    mutable QHash<quint64, QAccessible::Id> m_rows; ///< by the id of the row
};

} // namespace tincan
