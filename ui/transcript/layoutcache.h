// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "transcript/bubblelayout.h"
#include "transcript/links.h"

#include <QCache>
#include <QFont>

namespace tincan {

class TranscriptModel;

/// A row in words, and where they stand.
struct LaidRow {
    TranscriptRow row;
    BubbleLayout layout;
    QList<TextLink> links;
};

/// Lays out the rows that are looked at, and remembers the last maxLaidRows of them.
class LayoutCache
{
public:
    explicit LayoutCache(const TranscriptModel &model);

    /// Another font or width lays out anew; at another width the words stay.
    void setShape(const QFont &font, int width);
    /// Valid until the next call.
    const LaidRow &at(int row);
    void forget(int first, int last);
    void clear() { m_rows.clear(); }

private:
    const TranscriptModel &m_model;
    QCache<quint64, LaidRow> m_rows; ///< by the id of the row
    QFont m_font;
    int m_width = 0;
};

} // namespace tincan
