// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "bubblelayout.h"

#include "theme/metrics.h"
#include "transcript/emoji.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace tincan {

namespace {

constexpr qreal markSize = 12;
constexpr qreal paddingX = gap::medium;
constexpr qreal paddingY = gap::small;
constexpr int narrowColumn = 480;
constexpr int emojiPercent = 200;

bool isRightToLeft()
{
    return QGuiApplication::isRightToLeft();
}

/// Own messages stand at the end of the line, in either direction of reading.
bool atRight(TranscriptRow::Side side)
{
    return (side == TranscriptRow::Side::Outgoing) != isRightToLeft();
}

/// Breaking it anew would change nothing and shapes it anew: with that and the words, a screen of 30 rows at another width
/// took 0.9 ms, not 0.1. Text from right to left stands at the end of the line width.
bool isLineWithRoom(const QTextLayout &text, qreal width)
{
    return text.lineCount() == 1 && text.lineAt(0).naturalTextWidth() + gap::medium <= width
           && !text.text().isRightToLeft();
}

QRectF columnFor(int width)
{
    const qreal padding = width < narrowColumn ? gap::medium : gap::large;
    const qreal columnWidth = std::min<qreal>(width, size::column) - 2 * padding;
    return QRectF((width - columnWidth) / 2, 0, columnWidth, 0);
}

} // namespace

BubbleLayout::BubbleLayout(const TranscriptRow &row, const QFont &base, int width, BubbleLayout *known)
    : forWidth(width)
    , text(known ? std::move(known->text) : nullptr)
    , m_textSize(known ? known->m_textSize : QSizeF())
{
    const QRectF column = columnFor(width);
    if (!row.day.isEmpty()) {
        const QFontMetricsF metrics(smallFont(base));
        day = QRectF(0, gap::medium, metrics.horizontalAdvance(row.day) + 2 * gap::medium,
                     std::max<qreal>(24, metrics.height() + gap::small));
        day.moveLeft(column.center().x() - day.width() / 2);
        height = day.bottom() + gap::tiny;
    }
    if (row.side == TranscriptRow::Side::Notice)
        placeNotice(row, base, column);
    else
        placeBubble(row, base, column);
    placeStrip(row, base, column);
    height = std::ceil(height);
}

void BubbleLayout::shape(const QString &words, const QFont &font)
{
    if (text)
        return;
    QString broken = words;
    broken.replace(u'\n', QChar::LineSeparator);
    text = std::make_unique<QTextLayout>(broken, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    text->setTextOption(option);
    text->setCacheEnabled(true);
}

QSizeF BubbleLayout::breakLines(qreal most, qreal *lastLine)
{
    if (isLineWithRoom(*text, most)) {
        *lastLine = m_textSize.width();
        return m_textSize;
    }
    QSizeF size;
    text->beginLayout();
    for (QTextLine line = text->createLine(); line.isValid(); line = text->createLine()) {
        line.setLineWidth(most);
        line.setPosition(QPointF(0, size.height()));
        *lastLine = line.naturalTextWidth();
        size = QSizeF(std::max(size.width(), *lastLine), size.height() + std::ceil(line.height() * 1.1));
    }
    text->endLayout();
    m_textSize = size;
    return size;
}

void BubbleLayout::placeNotice(const TranscriptRow &row, const QFont &base, const QRectF &column)
{
    qreal lastLine = 0;
    const QString words = row.text + QStringLiteral(" \u00b7 ") + row.time;
    shape(words, smallFont(base));
    const QSizeF size = breakLines(column.width() - 2 * gap::medium, &lastLine);
    bubble = QRectF(column.center().x() - size.width() / 2, height + gap::small, size.width(), size.height());
    textAt = bubble.topLeft();
    for (int i = 0; i < text->lineCount(); ++i) {
        QTextLine line = text->lineAt(i);
        line.setPosition(QPointF((size.width() - line.naturalTextWidth()) / 2, line.y()));
    }
    height = bubble.bottom() + gap::tiny;
}

qreal BubbleLayout::metaWidth(const TranscriptRow &row, const QFont &base) const
{
    const QFontMetricsF metrics(smallFont(base));
    const qreal tagWidth = row.tag.isEmpty() ? 0 : metrics.horizontalAdvance(row.tag) + gap::medium + gap::small;
    const qreal markWidth = row.delivery == Delivery::None ? 0 : markSize + gap::tiny;
    return tagWidth + metrics.horizontalAdvance(row.time) + markWidth;
}

void BubbleLayout::placeBubble(const TranscriptRow &row, const QFont &base, const QRectF &column)
{
    height += row.joined ? 2 : 10;
    const bool right = atRight(row.side);
    if (!row.name.isEmpty()) {
        const QFont font = emphasised(base);
        name = QRectF(column.left() + gap::tiny, height, column.width() - gap::small, QFontMetricsF(font).height());
        height = name.bottom() + gap::tiny;
    }
    const bool narrow = column.width() < narrowColumn;
    const qreal most = narrow ? column.width() * 0.84 : std::min<qreal>(size::bubble, column.width() * 0.72);
    qreal lastLine = 0;
    large = isFewEmoji(row.text);
    shape(row.text, large ? scaledFont(base, emojiPercent) : base);
    const QSizeF words = breakLines(most - 2 * paddingX, &lastLine);
    const qreal meta = metaWidth(row, base);
    const qreal gapBefore = row.text.isEmpty() ? 0 : gap::medium;
    const bool besideText = lastLine + gapBefore + meta <= most - 2 * paddingX;
    const qreal inner = std::max(words.width(), besideText ? lastLine + gapBefore + meta : meta);
    const qreal innerHeight = words.height() + (besideText ? 0 : QFontMetricsF(smallFont(base)).height());
    bubble = QRectF(0, height, inner + 2 * paddingX, innerHeight + 2 * paddingY);
    bubble.moveLeft(right ? column.right() - bubble.width() : column.left());
    textAt = bubble.topLeft() + QPointF(paddingX, paddingY);
    // right-to-left text is aligned within the line width: make that the width of the bubble
    if (text->textOption().textDirection() == Qt::LayoutDirectionAuto && row.text.isRightToLeft())
        breakLines(inner, &lastLine);
    placeMeta(row, base, besideText);
    height = bubble.bottom();
}

void BubbleLayout::placeMeta(const TranscriptRow &row, const QFont &base, bool besideText)
{
    const QFontMetricsF metrics(smallFont(base));
    qreal x = bubble.right() - paddingX;
    // on the baseline of the last line; on a line of its own where that one is full
    const QTextLine last = text->lineAt(text->lineCount() - 1);
    const qreal top = besideText && last.isValid() ? textAt.y() + last.y() + last.ascent() - metrics.ascent()
                                                   : bubble.bottom() - paddingY - metrics.height();
    if (row.delivery != Delivery::None) {
        mark = QRectF(x - markSize, top + (metrics.height() - markSize) / 2, markSize, markSize);
        x = mark.left() - gap::tiny;
    }
    const qreal timeWidth = metrics.horizontalAdvance(row.time);
    time = QRectF(x - timeWidth, top, timeWidth, metrics.height());
    if (!row.tag.isEmpty()) {
        const qreal tagWidth = metrics.horizontalAdvance(row.tag) + gap::medium;
        tag = QRectF(time.left() - gap::small - tagWidth, time.top(), tagWidth, time.height());
    }
}

void BubbleLayout::placeStrip(const TranscriptRow &row, const QFont &base, const QRectF &column)
{
    if (row.strip.isEmpty() && row.actions.isEmpty())
        return;
    const QFontMetricsF metrics(smallFont(base));
    const bool right = atRight(row.side);
    qreal actionsWidth = 0;
    for (const RowAction action : row.actions)
        actionsWidth += metrics.horizontalAdvance(rowActionLabel(action)) + gap::medium;
    // the sentence and its links share a line where there is room
    const qreal room = column.width() - 2 * gap::tiny;
    const qreal wanted = metrics.horizontalAdvance(row.strip) + 1;
    const bool oneLine = wanted + actionsWidth <= room;
    const qreal stripWidth = std::min(wanted, room);
    const QRectF needed = metrics.boundingRect(QRectF(0, 0, stripWidth, 10000), int(Qt::TextWordWrap), row.strip);
    const qreal lineWidth = oneLine ? wanted + actionsWidth : stripWidth;
    qreal x = right ? column.right() - gap::tiny - lineWidth : column.left() + gap::tiny;
    const qreal stripHeight = row.strip.isEmpty() ? 0 : std::max(metrics.height(), needed.height());
    strip = QRectF(x, height + gap::tiny, stripWidth, stripHeight);
    qreal y = oneLine ? strip.top() : strip.bottom();
    x = oneLine && !row.strip.isEmpty() ? strip.right() + gap::medium : x;
    if (!oneLine && right)
        x = column.right() - gap::tiny - actionsWidth;
    for (const RowAction action : row.actions) {
        const qreal width = metrics.horizontalAdvance(rowActionLabel(action));
        actions.append({action, QRectF(x, y, width, metrics.height())});
        x += width + gap::medium;
    }
    height = std::max(strip.bottom(), actions.isEmpty() ? 0 : actions.last().place.bottom()) + gap::tiny;
}

} // namespace tincan
