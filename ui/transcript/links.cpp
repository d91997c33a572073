// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "links.h"

#include "transcript/limits.h"

#include <QRegularExpression>

namespace tincan {

namespace {

/// A dot or a bracket that closes the sentence is not part of the address; one that was opened inside it is.
QStringView withoutEndOfSentence(QStringView link)
{
    const auto closesNothing = [&link](QChar open, QChar close) {
        return link.back() == close && link.count(close) > link.count(open);
    };
    while (!link.isEmpty()
           && (QStringView(u".,;:!?'\"\u3002\uFF0C\uFF1B\uFF1A\uFF01\uFF1F\u300D\u300F").contains(link.back())
               || closesNothing(u'(', u')') || closesNothing(u'[', u']') || closesNothing(u'<', u'>')))
        link.chop(1);
    return link;
}

bool mayBeOpened(const QUrl &url)
{
    if (!url.isValid())
        return false;
    if (url.scheme() == QLatin1String("mailto"))
        return url.path().contains(u'@');
    return !url.host().isEmpty();
}

} // namespace

QList<TextLink> findLinks(const QString &text)
{
    static const QRegularExpression address(QStringLiteral("\\b(?:https?://|mailto:)[^\\s<>\"\u27E8\u27E9\u2028]+"),
                                            QRegularExpression::CaseInsensitiveOption);
    QList<TextLink> links;
    if (!text.contains(u':'))
        return links; // nearly always
    for (auto found = address.globalMatch(text); found.hasNext() && links.size() < maxLinks;) {
        const QRegularExpressionMatch match = found.next();
        const QStringView words = withoutEndOfSentence(match.capturedView());
        const QUrl url(words.toString(), QUrl::StrictMode);
        const QUrl tolerant = url.isValid() ? url : QUrl(words.toString(), QUrl::TolerantMode);
        if (mayBeOpened(tolerant))
            links.append({int(match.capturedStart()), int(words.size()), tolerant});
    }
    return links;
}

QString shownAddress(const QUrl &url)
{
    return QString::fromLatin1(url.toEncoded());
}

} // namespace tincan
