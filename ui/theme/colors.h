// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace tincan {

/// a at 0, b at 1.
QColor mix(const QColor &a, const QColor &b, double t);
/// Contrast of two opaque colours as in WCAG 2, 1 to 21.
double contrast(const QColor &a, const QColor &b);
/// `color`, moved towards `text` until it reads on `background` with at least `least`.
QColor readable(const QColor &color, const QColor &background, const QColor &text, double least);

/// Every colour of the window, derived from the palette in use. Make one where you paint; it is cheap and never stale.
struct Colors {
    explicit Colors(const QPalette &palette);

    bool dark;
    QColor windowBg, chatBg, text, windowText;
    QColor menuBg; ///< of menus, which lie over everything
    QColor bubbleIn, bubbleOut;
    QColor secondaryOnWindow, secondaryOnChat, secondaryOnIn, secondaryOnOut;
    QColor bubbleBorder; ///< 1 px around bubbles that could not be told from the chat otherwise; else invalid
    QColor separator, pill;
    QColor border; ///< of what can be pressed or filled in; 3:1 on the window and on the chat
    QColor accent; ///< a fill under onAccent
    QColor onAccent;
    QColor accentBar; ///< 3:1 on the window and on the chat
    QColor link, linkOnIn, linkOnOut;
    QColor selection, onSelection; ///< of text
    QColor hit, onHit;             ///< what was looked for
    QColor currentHit, onCurrentHit;
    QColor failedRow; ///< behind a message that could not be sent
    QColor dangerBg, dangerFg, dangerBorder;
    QColor warningBg, warningFg;
    QColor successBg, successFg;
    QColor dotOn, dotOff;

    /// The colour of a person's name on a bubble, always the same for one address.
    QColor name(const QString &ip) const;
    /// `ground` (a bubble, the chat) where a whole row is selected.
    QColor selected(const QColor &ground) const;
};

} // namespace tincan
