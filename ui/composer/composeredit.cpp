// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "composeredit.h"

#include "theme/colors.h"
#include "theme/metrics.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace tincan {

namespace {

constexpr int mostLines = 6;
/// Measured: a line of 4 Ki takes about 50 ms for each key press, and ten times the length takes fifty times as long.
constexpr qsizetype longestLine = 4'096;

} // namespace

ComposerEdit::ComposerEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("composerEdit"));
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(gap::tiny);
    // one line stands in the middle of the least height
    const int line = QFontMetrics(font()).lineSpacing() + 2 * gap::tiny;
    const int margin = std::max(gap::tiny, (size::send - line) / 2);
    setViewportMargins(gap::small, margin, gap::small, margin);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    setAutoFillBackground(false);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ComposerEdit::follow);
}

int ComposerEdit::lines() const
{
    // a QPlainTextDocumentLayout counts its size in lines
    return std::max(1, int(std::ceil(document()->size().height())));
}

int ComposerEdit::textHeight() const
{
    if (lines() > mostLines)
        return mostLines * QFontMetrics(font()).lineSpacing() + int(document()->documentMargin());
    // measured, not counted: a line with Chinese or emoji is higher than the font says
    qreal height = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        height += blockBoundingRect(block).height();
    return int(std::ceil(height));
}

void ComposerEdit::follow()
{
    setVerticalScrollBarPolicy(lines() > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

QSize ComposerEdit::sizeHint() const
{
    const QMargins margins = viewportMargins();
    const int text = textHeight() + int(document()->documentMargin()); // the first block holds the upper one
    return QSize(200, std::max(size::send, text + margins.top() + margins.bottom()));
}

QSize ComposerEdit::minimumSizeHint() const
{
    return QSize(80, size::send);
}

void ComposerEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    follow(); // another width, another number of lines
    if (lines() <= mostLines)
        verticalScrollBar()->setValue(0); // it scrolled while it was still too low for the new line
}

void ComposerEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    parentWidget()->update(); // it paints the frame
}

void ComposerEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    parentWidget()->update();
}

void ComposerEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QPlainTextEdit::inputMethodEvent(event);
}

void ComposerEdit::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText())
        return;
    const QString text = source->text();
    if (isHeavy(text))
        emit heavyPasted(text);
    else if (!isReadOnly())
        insertPlainText(text);
}

bool ComposerEdit::isHeavy(QStringView text)
{
    qsizetype begin = 0;
    while (text.size() - begin > longestLine) {
        const qsizetype end = text.sliced(begin, longestLine + 1).lastIndexOf(u'\n');
        if (end < 0)
            return true;
        begin += end + 1;
    }
    return false;
}

void ComposerEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_composing) {
        event->ignore();
    } else if (enter && event->modifiers().testFlag(Qt::ShiftModifier)) {
        textCursor().insertBlock();
        ensureCursorVisible();
    } else if (enter) {
        emit sendWanted();
    } else if (event->key() == Qt::Key_Up && document()->isEmpty() && !isReadOnly()) {
        emit recallWanted();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

bool ComposerEdit::event(QEvent *event)
{
    // in an empty field there is nowhere to go: the keys belong to the messages
    if (event->type() == QEvent::ShortcutOverride && document()->isEmpty()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::MoveToStartOfDocument) || key->matches(QKeySequence::MoveToEndOfDocument)) {
            event->ignore();
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

void ComposerEdit::paintEvent(QPaintEvent *event)
{
    const Colors colors(palette());
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colors.chatBg);
    painter.end();
    QPlainTextEdit::paintEvent(event);
}

} // namespace tincan
