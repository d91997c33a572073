// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "palettes.h"

#include "theme/colors.h"

#include <array>

namespace tincan {

namespace {

struct Tone {
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
};

constexpr std::array usual{
    Tone{QPalette::Window, 0xf1f2f3, 0x232629},
    Tone{QPalette::WindowText, 0x1b1d1f, 0xe9eaec},
    Tone{QPalette::Base, 0xffffff, 0x1b1d1f},
    Tone{QPalette::AlternateBase, 0xf6f7f8, 0x202326},
    Tone{QPalette::Text, 0x1b1d1f, 0xe9eaec},
    Tone{QPalette::Button, 0xf8f9fa, 0x2e3236},
    Tone{QPalette::ButtonText, 0x1b1d1f, 0xe9eaec},
    Tone{QPalette::BrightText, 0xffffff, 0xffffff},
    Tone{QPalette::Light, 0xffffff, 0x4a4f55},
    Tone{QPalette::Midlight, 0xe6e8ea, 0x3c4146},
    Tone{QPalette::Mid, 0xb8bcc0, 0x191b1e},
    Tone{QPalette::Dark, 0x8a8f94, 0x131517},
    Tone{QPalette::Shadow, 0x5c6166, 0x000000},
    Tone{QPalette::Highlight, 0x2a6fc4, 0x3573c4},
    Tone{QPalette::HighlightedText, 0xffffff, 0xffffff},
    Tone{QPalette::Link, 0x1f5fb4, 0x6ea8fe},
    Tone{QPalette::LinkVisited, 0x6a3fb0, 0xb79cf0},
    Tone{QPalette::ToolTipBase, 0xffffff, 0x33373b},
    Tone{QPalette::ToolTipText, 0x1b1d1f, 0xe9eaec},
    Tone{QPalette::PlaceholderText, 0x666b70, 0x9b9fa4},
};

constexpr std::array disabled{
    Tone{QPalette::WindowText, 0x666b70, 0x9b9fa4}, Tone{QPalette::Text, 0x666b70, 0x9b9fa4},
    Tone{QPalette::ButtonText, 0x666b70, 0xa3a7ab}, Tone{QPalette::Base, 0xf6f7f8, 0x202326},
    Tone{QPalette::Highlight, 0xd3d7db, 0x3c4146},  Tone{QPalette::HighlightedText, 0x53585d, 0xb6babe},
    Tone{QPalette::Link, 0x666b70, 0x9b9fa4},       Tone{QPalette::LinkVisited, 0x666b70, 0x9b9fa4},
};

QPalette made(bool dark)
{
    QPalette palette;
    for (const Tone &tone : usual)
        palette.setColor(tone.role, QColor(dark ? tone.dark : tone.light)); // in all three groups
    for (const Tone &tone : disabled)
        palette.setColor(QPalette::Disabled, tone.role, QColor(dark ? tone.dark : tone.light));
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    palette.setColor(QPalette::Accent, palette.color(QPalette::Highlight));
#endif
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return made(false);
}

QPalette darkPalette()
{
    return made(true);
}

bool isDark(const QPalette &palette)
{
    return contrast(palette.color(QPalette::Window), Qt::black)
           < contrast(palette.color(QPalette::WindowText), Qt::black);
}

bool isHighContrast(const QPalette &palette)
{
    constexpr double pure = 20; // of 21: an ordinary theme keeps away from pure black on pure white in the window
    return contrast(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) >= pure
           && contrast(palette.color(QPalette::Base), palette.color(QPalette::Text)) >= pure;
}

} // namespace tincan
