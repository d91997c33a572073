// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "connection/errortext.h"
#include "facts/failure.h"
#include "facts/peeraddress.h"

#include <QList>

#include <functional>

namespace tincan {

/// What a banner is about. The same problem again takes the place of its banner, and its end takes the banner away.
struct BannerKey {
    enum class About {
        Other,
        Moved,           ///< another port than the usual one
        Start,           ///< starting failed
        Ending,          ///< why it ended
        Trouble,         ///< it runs, and something is wrong
        RepliesPaused,   ///< for `peer`
        Flood,           ///< from `peer`
        NotReceived,     ///< `peer`, by choice
        History,         ///< it cannot be saved
        HistorySetAside, ///< its file could not be used
        Forgotten,       ///< the oldest messages of a conversation that is not kept
    };

    About about = About::Other;
    PeerAddress peer = {};
    FailureKind reason = FailureKind::None; ///< of Trouble

    friend bool operator==(const BannerKey &, const BannerKey &) = default;
};

/// The problems that wait for the banner slot, the most serious first, then the newest. No widget, no words.
class BannerQueue
{
public:
    enum class Severity { Info, Warning, Error };
    /// Writes the text anew in the language of the moment.
    using Words = std::function<ErrorText()>;

    struct Item {
        BannerKey key;
        Severity severity = Severity::Info;
        Words words;
    };

    /// Problems that are kept; of more, the last ones go. Nobody goes through more than that.
    static constexpr qsizetype most = 20;

    /// Takes the place of the item with the same key, if there is one. A new item is shown at once, unless a more
    /// serious one is.
    void put(const BannerKey &key, Severity severity, Words words);
    bool has(const BannerKey &key) const { return placeOf(key) >= 0; }
    void remove(const BannerKey &key);
    void removeIf(const std::function<bool(const BannerKey &)> &unwanted);
    void clear()
    {
        removeIf([](const BannerKey &) { return true; });
    }
    /// Shows the next one, and after the last the first.
    void next();

    /// The one that is shown; null while there is none. Valid until the next change.
    const Item *current() const;
    qsizetype position() const { return m_current; } ///< of the current one, from 0
    qsizetype count() const { return m_items.size(); }

private:
    qsizetype placeOf(const BannerKey &key) const;

    QList<Item> m_items;
    qsizetype m_current = 0;
};

} // namespace tincan
