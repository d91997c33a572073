// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace tincan {

/// Small drawings, made of paths: sharp at every scale and in the colour of the theme. Delivery marks differ by shape.
enum class Icon {
    Copy,
    Menu,
    Sidebar,
    Send,
    Close,
    Warning,
    Info,
    Waiting,    ///< a clock: not on its way yet
    Check,      ///< the network has it
    CheckTwice, ///< the other program has it
    Cans,
    ArrowRight,
    ArrowDown,
    ArrowUp,
    Find,
    Settings,
    Save,
};

/// `where` should be square.
void paintIcon(QPainter &painter, Icon icon, const QRectF &where, const QColor &color);

/// What the string between two tin cans says about a conversation.
enum class CanString {
    Slack,  ///< it hangs: waiting for the other person
    Taut,   ///< it can carry words: connected
    Cut,    ///< lost
    Dotted, ///< UDP: there is no string, only what is thrown across
};

/// Two cans and their string in the middle of `where`, as large as fits; they are three times as wide as high.
void paintCans(QPainter &painter, const QRectF &where, CanString string, const QColor &color);

} // namespace tincan
