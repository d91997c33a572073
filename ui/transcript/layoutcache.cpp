// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "layoutcache.h"

#include "transcript/limits.h"
#include "transcript/transcriptmodel.h"
#include "transcript/visible.h"

#include <memory>

namespace tincan {

namespace {

/// The sign of a line end is not part of the address before it.
QString withoutLineEnd(QString text)
{
    if (text.endsWith(lineEndSign))
        text.chop(1);
    return text;
}

} // namespace

LayoutCache::LayoutCache(const TranscriptModel &model)
    : m_model(model)
    , m_rows(maxLaidRows)
{}

void LayoutCache::setShape(const QFont &font, int width)
{
    if (font != m_font)
        clear();
    m_font = font;
    m_width = width;
}

const LaidRow &LayoutCache::at(int row)
{
    const quint64 id = m_model.idOf(row);
    if (LaidRow *known = m_rows.object(id)) {
        if (known->layout.forWidth != m_width) // its words and links are the same at every width
            known->layout = BubbleLayout(known->row, m_font, m_width, &known->layout);
        return *known;
    }
    TranscriptRow words = m_model.row(row);
    BubbleLayout layout(words, m_font, m_width);
    QList<TextLink> links;
    if (words.side != TranscriptRow::Side::Notice)
        links = findLinks(withoutLineEnd(layout.text->text()));
    auto laid = std::make_unique<LaidRow>(LaidRow{std::move(words), std::move(layout), std::move(links)});
    const LaidRow &result = *laid;
    m_rows.insert(id, laid.release());
    return result;
}

void LayoutCache::forget(int first, int last)
{
    if (last - first >= maxLaidRows)
        return clear();
    for (int row = first; row <= last; ++row)
        m_rows.remove(m_model.idOf(row));
}

} // namespace tincan
