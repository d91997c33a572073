// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "colors.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tincan {

namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

QColor secondary(const QColor &text, const QColor &background)
{
    return readable(mix(text, background, 0.38), background, text, 4.5);
}

/// Highlight, darkened until white reads on it.
QColor fill(const QColor &highlight)
{
    return readable(highlight, Qt::white, Qt::black, 4.5);
}

} // namespace

QColor mix(const QColor &a, const QColor &b, double t)
{
    const auto channel = [t](float x, float y) { return float(std::clamp(x * (1 - t) + y * t, 0.0, 1.0)); };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()),
                            channel(a.blueF(), b.blueF()));
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor readable(const QColor &color, const QColor &background, const QColor &text, double least)
{
    QColor result = color;
    for (double t = 0; t < 1 && contrast(result, background) < least; t += 0.05)
        result = mix(color, text, t + 0.05);
    return result;
}

Colors::Colors(const QPalette &palette)
    : windowBg(palette.color(QPalette::Window))
    , chatBg(palette.color(QPalette::Base))
    , text(palette.color(QPalette::Text))
    , windowText(palette.color(QPalette::WindowText))
{
    const QColor highlight = palette.color(QPalette::Highlight);
    dark = luminance(windowBg) < luminance(windowText);
    menuBg = dark ? mix(windowBg, windowText, 0.05) : chatBg;
    bubbleIn = mix(chatBg, text, dark ? 0.09 : 0.06);
    bubbleOut = mix(chatBg, highlight, dark ? 0.32 : 0.16);
    secondaryOnWindow = secondary(windowText, windowBg);
    secondaryOnChat = secondary(text, chatBg);
    secondaryOnIn = secondary(text, bubbleIn);
    secondaryOnOut = secondary(text, bubbleOut);
    separator = mix(windowBg, windowText, dark ? 0.16 : 0.12);
    border =
        readable(readable(mix(windowBg, windowText, dark ? 0.30 : 0.26), windowBg, windowText, 3), chatBg, text, 3);
    pill = mix(chatBg, text, 0.06);
    if (contrast(bubbleIn, chatBg) < 1.05)
        bubbleBorder = border;
    accent = fill(highlight);
    onAccent = Qt::white;
    accentBar = readable(highlight, bubbleOut, text, 3);
    const auto linkOn = [&](const QColor &ground) {
        return readable(palette.color(QPalette::Link), ground, text, 4.5);
    };
    link = readable(linkOn(chatBg), windowBg, windowText, 4.5);
    linkOnIn = linkOn(bubbleIn);
    linkOnOut = linkOn(bubbleOut);
    onSelection = palette.color(QPalette::HighlightedText);
    selection = readable(highlight, onSelection, luminance(onSelection) > 0.5 ? Qt::black : Qt::white, 4.5);
    hit = dark ? QColor(0x5c4a12) : QColor(0xffe9a3);
    onHit = dark ? QColor(0xfff3cf) : QColor(0x1b1d1f);
    currentHit = dark ? QColor(0xffb347) : QColor(0xff9d2e);
    onCurrentHit = QColor(0x1b1d1f);
    dangerBg = dark ? QColor(0x3b1a18) : QColor(0xfdecea);
    dangerFg = dark ? QColor(0xffb4ab) : QColor(0x8c1d18);
    dangerBorder = dark ? QColor(0xe5675c) : QColor(0xc5362d);
    failedRow = mix(chatBg, dangerBorder, 0.10);
    warningBg = dark ? QColor(0x3a2e0a) : QColor(0xfff4d6);
    warningFg = dark ? QColor(0xffdf8a) : QColor(0x5c4300);
    successBg = dark ? QColor(0x12301c) : QColor(0xe6f4ea);
    successFg = dark ? QColor(0x9be3b0) : QColor(0x0f5223);
    dotOn = dark ? QColor(0x46c46a) : QColor(0x1f8a3b);
    dotOff = dark ? QColor(0x9aa0a6) : QColor(0x767676);
}

QColor Colors::name(const QString &ip) const
{
    static constexpr std::array<QRgb, 8> onLight{0x216eba, 0xc7235a, 0x15793f, 0xa05a1c,
                                                 0x6823c7, 0x16757e, 0xc33822, 0xb620b6};
    static constexpr std::array<QRgb, 8> onDark{0x629eda, 0xe07b9d, 0x62da94, 0xda9a62,
                                                0xad87e3, 0x62d0da, 0xdd7d6e, 0xdd6edd};
    size_t hash = 0; // not qHash: its seed differs from run to run
    for (const QChar c : ip)
        hash = hash * 31 + c.unicode();
    const QColor usual(dark ? onDark.at(hash % onDark.size()) : onLight.at(hash % onLight.size()));
    return readable(usual, bubbleIn, text, 4.5);
}

QColor Colors::selected(const QColor &ground) const
{
    return mix(ground, selection, 0.25);
}

} // namespace tincan
