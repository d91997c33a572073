// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "statuscell.h"

#include "theme/colors.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QTextDocument>

#include <algorithm>

namespace tincan {

namespace {

int digitWidth(const QFontMetrics &metrics)
{
    int widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

/// Calls `write(piece, isDigit)` for each digit alone, and for each run of other letters.
template <typename Write>
void inPieces(QStringView text, Write write)
{
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        if (!text[i].isDigit()) {
            while (end < text.size() && !text[end].isDigit())
                ++end;
        }
        write(text.sliced(i, end - i).toString(), text[i].isDigit());
        i = end;
    }
}

} // namespace

StatusCell::StatusCell(Tone tone, QWidget *parent)
    : Label(Role::Hint, parent)
    , m_tone(tone)
{}

void StatusCell::setWords(const QString &text)
{
    if (text == this->text())
        return;
    setText(text);
    measure();
}

void StatusCell::reset()
{
    m_wanted = 0;
    measure();
}

void StatusCell::measure()
{
    m_wanted = std::max(m_wanted, widthOf(text()));
}

int StatusCell::widthOf(QStringView text) const
{
    const QFontMetrics metrics = fontMetrics();
    const int digit = digitWidth(metrics);
    int width = 0;
    inPieces(text,
             [&](const QString &piece, bool isDigit) { width += isDigit ? digit : metrics.horizontalAdvance(piece); });
    return width;
}

QString StatusCell::elided() const
{
    if (widthOf(text()) <= width())
        return text();
    const QString dots = QStringLiteral("\u2026");
    qsizetype kept = text().size();
    while (kept > 0 && widthOf(text().left(kept) + dots) > width())
        --kept;
    return text().left(kept).trimmed() + dots;
}

void StatusCell::place(const QRect &where)
{
    setGeometry(where);
    setToolTip(widthOf(text()) > where.width() ? Qt::convertFromPlainText(text(), Qt::WhiteSpaceNormal) : QString());
}

void StatusCell::changeEvent(QEvent *event)
{
    Label::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        reset();
}

void StatusCell::paintEvent(QPaintEvent *)
{
    const Colors colors(QApplication::palette());
    QPainter painter(this);
    painter.setPen(m_tone == Tone::Warning ? readable(colors.warningFg, colors.windowBg, colors.windowText, 4.5)
                                           : colors.secondaryOnWindow);
    const QString shown = elided();
    if (shown.isRightToLeft()) { // it is shaped as a whole
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignRight, shown);
        return;
    }
    const int digit = digitWidth(fontMetrics());
    int x = isRightToLeft() ? width() - widthOf(shown) : 0;
    inPieces(shown, [&](const QString &piece, bool isDigit) {
        const int wide = isDigit ? digit : fontMetrics().horizontalAdvance(piece);
        painter.drawText(QRect(x, 0, wide + digit, height()), Qt::AlignVCenter | Qt::AlignLeft, piece);
        x += wide;
    });
}

} // namespace tincan
