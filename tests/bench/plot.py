# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
"""Growth as an SVG: a small picture for each figure, both axes logarithmic, and the same as a table."""
import math
from html import escape

WIDTH, HEIGHT = 400, 260  # of one picture
LEFT, RIGHT, TOP, BOTTOM = 70, 20, 40, 40
INK, GRID, LINE = "#444", "#ddd", "#2a6fb0"


def words(number):
    for size, name in ((1e6, " M"), (1e3, " k")):
        if number >= size:
            return f"{number / size:g}{name}"
    return f"{number:g}"


def decades(values):
    """The powers of ten around these values."""
    low = math.floor(math.log10(min(values)))
    high = max(low + 1, math.ceil(math.log10(max(values))))
    return [10.0 ** power for power in range(low, high + 1)]


class Panel:
    def __init__(self, title, points, left, top):
        self.title, self.points, self.left, self.top = title, points, left, top
        self.xs, self.ys = decades([x for x, _ in points]), decades([y for _, y in points])

    def x(self, value):
        return self.left + LEFT + self._part(value, self.xs) * (WIDTH - LEFT - RIGHT)

    def y(self, value):
        return self.top + HEIGHT - BOTTOM - self._part(value, self.ys) * (HEIGHT - TOP - BOTTOM)

    @staticmethod
    def _part(value, ticks):
        return (math.log10(value) - math.log10(ticks[0])) / (math.log10(ticks[-1]) - math.log10(ticks[0]))

    def draw(self):
        parts = [text(self.left + LEFT, self.top + TOP - 16, self.title, "start", 14)]
        for tick in self.xs:
            parts.append(line(self.x(tick), self.y(self.ys[0]), self.x(tick), self.y(self.ys[-1]), GRID))
            parts.append(text(self.x(tick), self.y(self.ys[0]) + 18, words(tick), "middle"))
        for tick in self.ys:
            parts.append(line(self.x(self.xs[0]), self.y(tick), self.x(self.xs[-1]), self.y(tick), GRID))
            parts.append(text(self.x(self.xs[0]) - 8, self.y(tick) + 4, words(tick), "end"))
        path = " ".join(f"{self.x(x):.1f},{self.y(y):.1f}" for x, y in self.points)
        parts.append(f'<polyline points="{path}" fill="none" stroke="{LINE}" stroke-width="2"/>')
        for x, y in self.points:
            parts.append(f'<circle cx="{self.x(x):.1f}" cy="{self.y(y):.1f}" r="4" fill="{LINE}"/>')
            parts.append(text(self.x(x), self.y(y) - 9, f"{y:,.0f}" if y >= 10 else f"{y:.1f}", "middle"))
        return "\n".join(parts)


def line(x1, y1, x2, y2, colour):
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}"/>'


def text(x, y, words_, anchor, size=11):
    return (f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-size="{size}" fill="{INK}">'
            f"{escape(words_)}</text>")


def svg(points):
    """points: [(rows, {title: value})]"""
    titles = list(points[0][1])
    panels = [Panel(title, [(rows, figures[title]) for rows, figures in points], WIDTH * (i % 2), HEIGHT * (i // 2))
              for i, title in enumerate(titles)]
    height = HEIGHT * ((len(titles) + 1) // 2)
    return "\n".join([
        "<!-- SPDX-FileCopyrightText: 2026 The Tincan authors",
        "     SPDX-License-Identifier: MIT",
        "     Made by ./test.sh bench -->",
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{2 * WIDTH}" height="{height}" font-family="sans-serif">',
        f'<rect width="{2 * WIDTH}" height="{height}" fill="#fff"/>',
        *[panel.draw() for panel in panels], "</svg>", ""])


def table(points):
    titles = list(points[0][1])
    lines = ["| messages | " + " | ".join(titles) + " |", "|---" * (len(titles) + 1) + "|"]
    for rows, figures in points:
        cells = [f"{figures[t]:,.0f}" if figures[t] >= 10 else f"{figures[t]:.1f}" for t in titles]
        lines.append(f"| {rows:,} | " + " | ".join(cells) + " |")
    return "\n".join(lines)
