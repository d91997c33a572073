// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "textmatch.h"

#include "entryrow.h"

namespace tincan {

namespace {

/// Has a large and a small form; SQLite knows only those of English letters.
bool isCased(char32_t c)
{
    return QChar::toLower(c) != QChar::toUpper(c);
}

QString letter(char32_t c)
{
    return QString::fromUcs4(&c, 1);
}

} // namespace

TextMatch::TextMatch(const QString &text, Qt::CaseSensitivity sensitivity)
    : m_text(text)
    , m_sensitivity(sensitivity)
{
    // like: % any text, _ any letter; glob: * any text, [Aa] one of these letters. Both fast enough for a million rows,
    // and the first, which is faster, does where enough is left to look for.
    QString like;
    QString glob;
    int sure = 0;
    bool cased = false;
    const auto letters = text.toUcs4();
    for (const char32_t c : letters) {
        cased = cased || isCased(c);
        const bool foreign = c >= 0x80 && isCased(c);
        m_exact = m_exact && !foreign;
        sure += foreign ? 0 : 1;
        if (c == U'%' || c == U'_' || c == U'\\')
            like += u'\\';
        like += foreign ? QStringLiteral("_") : letter(c);
        if (isCased(c))
            glob += u'[' + letter(QChar::toLower(c)) + letter(QChar::toUpper(c)) + letter(c) + u']';
        else
            glob += c == U'*' || c == U'?' || c == U'[' ? u'[' + letter(c) + u']' : letter(c);
    }
    if (sensitivity == Qt::CaseSensitive || !cased) {
        m_exact = true;
        m_condition = QStringLiteral("instr(body, ?) > 0");
        m_values = {text.toUtf8()};
        return;
    }
    const bool useLike = m_exact || sure > 2;
    m_condition = QStringLiteral("(CAST(body AS TEXT) %1 OR state & %2)")
                      .arg(useLike ? QStringLiteral("LIKE ? ESCAPE '\\'") : QStringLiteral("GLOB ?"))
                      .arg(int(entryrow::HasNul));
    m_values = {useLike ? u'%' + like + u'%' : u'*' + glob + u'*'};
}

bool TextMatch::isExact(int state) const
{
    return m_exact && !(state & entryrow::HasNul);
}

} // namespace tincan
