// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QTranslator>

namespace tincan {

/// The language of the words, the numbers and the dates. Keep it alive as long as the application.
class Language
{
public:
    /// `code` like `zh_CN` or `de`; empty is the system's language. Installs Qt's own catalogue and ours, each on its
    /// own, because either may be missing. A language that we do not have gets English words.
    void use(const QString &code);

private:
    QTranslator m_qt;
    QTranslator m_ours;
};

} // namespace tincan
