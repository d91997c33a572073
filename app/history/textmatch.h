// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

namespace tincan {

/// Finds a text in the bytes of messages. SQLite throws out most rows before they leave it; where its own rules differ
/// from those of text (other letters than English ones, a 0 in the bytes) the rest is looked at again here.
class TextMatch
{
public:
    TextMatch(const QString &text, Qt::CaseSensitivity sensitivity);

    /// A condition over the columns `body` and `state` that lets through whatever matches.
    const QString &condition() const { return m_condition; }
    /// For its placeholders, in their order.
    const QVariantList &values() const { return m_values; }
    /// Whether more than what matches comes through, for rows with a 0 in their bytes and for all others.
    bool isExact(int state) const;
    /// Where it is found in the text of these bytes, -1 if it is not.
    qsizetype indexIn(const QString &text) const { return text.indexOf(m_text, 0, m_sensitivity); }
    qsizetype length() const { return m_text.size(); }

private:
    QString m_text;
    Qt::CaseSensitivity m_sensitivity;
    QString m_condition;
    QVariantList m_values;
    bool m_exact = true;
};

} // namespace tincan
