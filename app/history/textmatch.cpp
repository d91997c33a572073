// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "textmatch.h"

#include "rowblock.h"

#include "wire/utf8.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cstring>

namespace tincan {

namespace {

constexpr char32_t lastCased = 0x1ffff;      ///< no letter behind it has a large and a small form
constexpr qsizetype sampledBytes = 4 * 1024; ///< of a block, to see what is rare in it

QByteArray utf8Of(char32_t letter)
{
    return QString::fromUcs4(&letter, 1).toUtf8();
}

/// The letters that are the same as these when case does not count, under what they are folded to.
QHash<char32_t, QByteArrayList> formsOf(const QList<uint> &letters)
{
    QHash<char32_t, QByteArrayList> forms;
    for (const char32_t letter : letters) {
        const char32_t folded = QChar::toCaseFolded(letter);
        forms.insert(folded, {utf8Of(folded)});
    }
    for (char32_t letter = 0; letter <= lastCased; ++letter) {
        const char32_t folded = QChar::toCaseFolded(letter);
        if (folded == letter)
            continue;
        if (const auto found = forms.find(folded); found != forms.end())
            found->append(utf8Of(letter));
    }
    return forms;
}

/// The first place of `form` from `from` on, -1 for none. The last byte of a letter tells more than its first one, which
/// whole alphabets share.
qsizetype indexOf(QByteArrayView form, QByteArrayView bytes, qsizetype from)
{
    const qsizetype ahead = form.size() - 1;
    const char *const end = bytes.data() + bytes.size();
    for (const char *at = bytes.data() + from + ahead; at < end; ++at) {
        at = static_cast<const char *>(std::memchr(at, form.back(), size_t(end - at)));
        if (!at)
            return -1;
        if (std::memcmp(at - ahead, form.data(), size_t(ahead)) == 0)
            return at - ahead - bytes.data();
    }
    return -1;
}

/// The size of the form with which `bytes` begin or end, 0 if they do not. No letter's bytes begin or end another one's.
template <typename Has>
qsizetype sizeOf(const QByteArrayList &forms, Has has)
{
    const auto found = std::find_if(forms.begin(), forms.end(), has);
    return found == forms.end() ? 0 : found->size();
}

} // namespace

TextMatch::TextMatch(const QString &text, Qt::CaseSensitivity sensitivity)
    : m_text(text)
    , m_sensitivity(sensitivity)
{
    const QList<uint> letters = text.toUcs4();
    if (letters.contains(uint(QChar::ReplacementCharacter)))
        return; // which many bytes become
    const auto forms = sensitivity == Qt::CaseInsensitive ? formsOf(letters) : QHash<char32_t, QByteArrayList>();
    for (const char32_t letter : letters)
        m_letters.push_back(forms.value(QChar::toCaseFolded(letter), {utf8Of(letter)}));
}

QList<qsizetype> TextMatch::rowsIn(const RowBlock &block) const
{
    if (m_letters.empty())
        return decodedRowsIn(block);
    QList<qsizetype> rows;
    const size_t letter = rarestIn(block.bodies());
    for (const QByteArray &form : m_letters[letter])
        addRows(rows, block, letter, form);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

size_t TextMatch::rarestIn(QByteArrayView bytes) const
{
    std::array<int, 256> counts{};
    for (const char byte : bytes.first(std::min(bytes.size(), sampledBytes)))
        ++counts[uchar(byte)];
    const auto count = [&counts](const QByteArrayList &forms) {
        int sum = 0;
        for (const QByteArray &form : forms)
            sum += counts[uchar(form.back())];
        return sum;
    };
    const auto rarest =
        std::min_element(m_letters.begin(), m_letters.end(),
                         [&count](const QByteArrayList &a, const QByteArrayList &b) { return count(a) < count(b); });
    return size_t(rarest - m_letters.begin());
}

/// Rows that have the text with this form of that letter.
void TextMatch::addRows(QList<qsizetype> &rows, const RowBlock &block, size_t letter, QByteArrayView form) const
{
    const QByteArrayView bytes = block.bodies();
    const auto isThere = [&](qsizetype &begin, qsizetype &end) {
        qsizetype size = 1;
        for (size_t i = letter; i-- > 0 && size > 0; begin -= size) {
            const QByteArrayView before = bytes.first(begin);
            size = sizeOf(m_letters[i], [before](const QByteArray &one) { return before.endsWith(one); });
        }
        for (size_t i = letter + 1; i < m_letters.size() && size > 0; ++i, end += size) {
            const QByteArrayView behind = bytes.sliced(end);
            size = sizeOf(m_letters[i], [behind](const QByteArray &one) { return behind.startsWith(one); });
        }
        return size > 0;
    };
    for (qsizetype at = indexOf(form, bytes, 0); at >= 0;) {
        qsizetype begin = at;
        qsizetype end = at + form.size();
        qsizetype next = end;
        if (isThere(begin, end)) {
            const qsizetype row = block.rowAt(begin);
            if (row >= block.count())
                return;
            const qsizetype rowEnd = block.bodyEnd(row);
            if (end <= rowEnd) { // else it is the end of one message and the beginning of another
                if (block.isMessage(row))
                    rows.append(row);
                next = std::max(next, rowEnd);
            }
        }
        at = indexOf(form, bytes, next);
    }
}

QList<qsizetype> TextMatch::decodedRowsIn(const RowBlock &block) const
{
    QList<qsizetype> rows;
    for (qsizetype row = 0; row < block.count(); ++row) {
        const qsizetype begin = block.bodyBegin(row);
        const qsizetype size = block.bodyEnd(row) - begin;
        if (block.isMessage(row) && indexIn(decodeUtf8(block.bodies().sliced(begin, size))) >= 0)
            rows.append(row);
    }
    return rows;
}

} // namespace tincan
