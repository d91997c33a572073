// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayMatcher>
#include <QString>

namespace tincan {

class RowBlock;

/// Finds a text in the bytes of messages, block by block: most of them are never decoded. The letters A to Z are
/// compared in bytes; where other letters with a large and a small form are wanted, what looks promising is decoded and
/// compared as text.
class TextMatch
{
public:
    TextMatch(const QString &text, Qt::CaseSensitivity sensitivity);

    /// Rows of the block that hold it, from its first row on.
    QList<qsizetype> rowsIn(const RowBlock &block);
    /// Where it is found in a text, -1 if it is not.
    qsizetype indexIn(const QString &text) const { return text.indexOf(m_text, 0, m_sensitivity); }
    qsizetype length() const { return m_text.size(); }

private:
    QByteArrayView lowered(QByteArrayView bytes);
    bool isIn(const RowBlock &block, qsizetype row) const;

    QString m_text;
    Qt::CaseSensitivity m_sensitivity;
    bool m_lower = false; ///< A to Z are as good as a to z
    bool m_exact = true;  ///< what the matcher finds is the text itself, not only a part of it
    QByteArray m_part;    ///< that the matcher looks for; empty if every row has to be decoded
    QByteArrayMatcher m_matcher;
    QByteArray m_lowered; ///< used again for each block
};

} // namespace tincan
