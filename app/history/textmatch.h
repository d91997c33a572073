// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayList>
#include <QString>

#include <vector>

namespace tincan {

class RowBlock;

/// Finds a text in the bytes of messages, block by block, without decoding them: each of its letters is known with all
/// its forms in UTF-8, and the one that is rare in a block leads to the places that are compared as a whole. It finds
/// what QString::indexOf() finds in the decoded messages.
class TextMatch
{
public:
    TextMatch(const QString &text, Qt::CaseSensitivity sensitivity);

    /// Rows of the block that hold it, from its first row on.
    QList<qsizetype> rowsIn(const RowBlock &block) const;
    /// Where it is found in a text, -1 if it is not.
    qsizetype indexIn(const QString &text) const { return text.indexOf(m_text, 0, m_sensitivity); }
    qsizetype length() const { return m_text.size(); }

private:
    size_t rarestIn(QByteArrayView bytes) const;
    void addRows(QList<qsizetype> &rows, const RowBlock &block, size_t letter, QByteArrayView form) const;
    QList<qsizetype> decodedRowsIn(const RowBlock &block) const;

    QString m_text;
    Qt::CaseSensitivity m_sensitivity;
    /// For each letter of the text the bytes of all letters that are as good. Empty: only decoding tells.
    std::vector<QByteArrayList> m_letters;
};

} // namespace tincan
