// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "textmatch.h"

#include "rowblock.h"

#include "wire/utf8.h"

#include <algorithm>

namespace tincan {

namespace {

bool isCased(char32_t c)
{
    return QChar::toLower(c) != QChar::toUpper(c);
}

char lower(char c)
{
    return char(c + (uchar(c - 'A') < 26 ? 'a' - 'A' : 0)); // no branch: the compiler does 16 at once
}

/// The longest part without foreign letters that have two forms.
QString surePart(const QString &text)
{
    QString longest;
    QString part;
    const auto letters = text.toUcs4();
    for (const char32_t c : letters) {
        if (c >= 0x80 && isCased(c)) {
            part.clear();
            continue;
        }
        part += QString::fromUcs4(&c, 1);
        if (part.size() > longest.size())
            longest = part;
    }
    return longest;
}

} // namespace

TextMatch::TextMatch(const QString &text, Qt::CaseSensitivity sensitivity)
    : m_text(text)
    , m_sensitivity(sensitivity)
{
    const bool any = sensitivity == Qt::CaseInsensitive;
    const QString part = any ? surePart(text) : text;
    m_exact = part.size() == text.size();
    m_part = part.toUtf8();
    m_lower = any;
    if (m_lower)
        std::transform(m_part.begin(), m_part.end(), m_part.begin(), lower);
    m_matcher.setPattern(m_part);
}

QByteArrayView TextMatch::lowered(QByteArrayView bytes)
{
    m_lowered.resize(bytes.size());
    std::transform(bytes.begin(), bytes.end(), m_lowered.begin(), lower);
    return m_lowered;
}

QList<qsizetype> TextMatch::rowsIn(const RowBlock &block)
{
    QList<qsizetype> rows;
    if (m_part.isEmpty()) {
        for (qsizetype row = 0; row < block.count(); ++row) {
            if (block.isMessage(row) && isIn(block, row))
                rows.append(row);
        }
        return rows;
    }
    const QByteArrayView bytes = m_lower ? lowered(block.bodies()) : block.bodies();
    qsizetype at = m_matcher.indexIn(bytes.data(), bytes.size());
    while (at >= 0) {
        const qsizetype row = block.rowAt(at);
        if (row >= block.count())
            break;
        const qsizetype end = block.bodyEnd(row);
        const bool inside = at + m_part.size() <= end; // else it is the end of one message and the beginning of another
        if (inside && block.isMessage(row) && (m_exact || isIn(block, row)))
            rows.append(row);
        at = m_matcher.indexIn(bytes.data(), bytes.size(), inside ? end : at + 1);
    }
    return rows;
}

bool TextMatch::isIn(const RowBlock &block, qsizetype row) const
{
    const qsizetype begin = block.bodyBegin(row);
    return indexIn(decodeUtf8(block.bodies().sliced(begin, block.bodyEnd(row) - begin))) >= 0;
}

} // namespace tincan
