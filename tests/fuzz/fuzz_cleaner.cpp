// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

// The text of a message as it is shown: nothing in it acts, and what is shown first is the beginning of the whole.
// Input: the bytes of the message.

#include "target.h"

#include "transcript/visible.h"
#include "wire/utf8.h"

using namespace tincan;

namespace {

/// What turns or hides the text around it, or moves the cursor of a terminal.
bool acts(QChar c)
{
    if (c == u'\n' || c == u'\t')
        return false;
    const char16_t code = c.unicode();
    const bool turns = code == 0x061C || (code >= 0x200E && code <= 0x200F) || (code >= 0x202A && code <= 0x202E)
                       || (code >= 0x2066 && code <= 0x2069);
    const bool breaks = code == 0x2028 || code == 0x2029;
    return c.category() == QChar::Other_Control || turns || breaks || code == 0x200B || code == 0xFEFF;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = FuzzInput(data, size).rest().toByteArray();
    const QString whole = fullText(bytes);
    REQUIRE(std::none_of(whole.begin(), whole.end(), acts));
    REQUIRE(!whole.endsWith(u'\n'));
    REQUIRE(visible(whole) == whole);

    const ShownText shown = shownText(bytes);
    REQUIRE(whole.startsWith(shown.text));
    REQUIRE(shown.cut == (shown.text.size() < whole.size()));
    REQUIRE(shown.text.count(u'\n') < shownLines);
    REQUIRE(shown.text.isEmpty() || !shown.text.back().isHighSurrogate());
    return 0;
}
