// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace tincan {

/// An address inside a text that may be opened.
struct TextLink {
    int start = 0;
    int length = 0;
    QUrl url;
};

/// The http, https and mailto addresses in `text`, at most maxLinks. Everything else that looks like an address is only
/// text: file:, javascript: or a network share could do something on this computer.
QList<TextLink> findLinks(const QString &text);

/// The whole address as it will be opened: host names in Punycode, so that look-alike letters show.
QString shownAddress(const QUrl &url);

} // namespace tincan
