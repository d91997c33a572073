// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>
#include <QTranslator>

namespace tincan {

/// The language of the words, the numbers and the dates. Keep it alive as long as the application.
class Language
{
public:
    /// `code` like `zh_CN` or `de`; empty is the system's language. Installs Qt's own catalogue and ours, each on its
    /// own, because either may be missing. A language that we do not have gets English words.
    void use(const QString &code);

    /// Whether there are words for `code`; those of zh_CN are for zh too.
    static bool has(const QString &code);
    /// The codes of our catalogues, sorted by ownName().
    static QStringList all();
    /// What those who speak it call it.
    static QString ownName(const QString &code);

private:
    QTranslator m_qt;
    QTranslator m_ours;
};

} // namespace tincan
