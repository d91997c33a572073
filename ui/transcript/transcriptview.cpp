// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "transcriptview.h"

#include "theme/metrics.h"
#include "transcript/announcer.h"
#include "transcript/fulltextwindow.h"
#include "transcript/limits.h"
#include "transcript/linkdialog.h"
#include "transcript/newpill.h"
#include "transcript/rowmenu.h"
#include "transcript/selectedtext.h"
#include "transcript/transcriptaccessible.h"
#include "transcript/transcriptmodel.h"
#include "transcript/visible.h"
#include "wire/utf8.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QStyleHints>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace tincan {

TranscriptView::TranscriptView(TranscriptModel &model, QWidget *parent)
    : RowArea(model, parent)
    , m_autoscroll([this](int pixels, const QPoint &inside) {
        scrollBy(pixels);
        dragTo(inside);
    })
{
    setObjectName(QStringLiteral("transcript"));
    setFocusPolicy(Qt::StrongFocus);
    // a click on it gives the focus to this view, as its parent: what is typed next belongs into the composer
    connect(pill(), &NewPill::clicked, this, &TranscriptView::composerWanted);
    TranscriptAccessible::install();
    new Announcer(model, *this);
    retranslate();
}

RowLook TranscriptView::lookOf(int row) const
{
    RowLook look = RowArea::lookOf(row);
    const quint64 id = model()->idOf(row);
    look.selected = m_selection.rangeIn(id, int(laidRow(row).layout.text->text().size()));
    look.focused = hasFocus() && m_current == id;
    look.pointedLink = m_pointedLink >= 0 && m_pointedRow == id ? m_pointedLink : -1;
    return look;
}

// --- selection --------------------------------------------------------------------------------------------------

void TranscriptView::select(const TextPosition &anchor, const TextPosition &head)
{
    m_selection = {anchor, head};
    m_hasAnchor = true;
    viewport()->update();
}

void TranscriptView::selectRow(int row)
{
    const quint64 id = model()->idOf(row);
    select({id, 0}, {id, TextSelection::endOfRow});
}

void TranscriptView::selectAll()
{
    if (const int count = model()->rowCount())
        select({model()->idOf(0), 0}, {model()->idOf(count - 1), TextSelection::endOfRow});
}

QString TranscriptView::selectedText(bool withSenders) const
{
    if (!m_selection.isEmpty())
        return tincan::selectedText(*model(), m_selection, withSenders);
    const int row = currentRow();
    if (row < 0)
        return {};
    const quint64 id = model()->idOf(row);
    return tincan::selectedText(*model(), {{id, 0}, {id, TextSelection::endOfRow}}, false);
}

void TranscriptView::copy()
{
    toClipboard(selectedText(true));
}

void TranscriptView::copyTextOnly()
{
    toClipboard(selectedText(false));
}

void TranscriptView::toClipboard(const QString &text)
{
    if (text.size() > maxCopied)
        emit tooMuchToCopy();
    else if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

// --- mouse ------------------------------------------------------------------------------------------------------

void TranscriptView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->pos();
    if (event->button() != Qt::LeftButton || model()->rowCount() == 0)
        return;
    if (const int row = rowAt(event->pos()); row >= 0)
        setCurrent(row);
    const TextPosition here = positionAt(event->pos());
    const bool third = m_sinceDoubleClick.isValid()
                       && m_sinceDoubleClick.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval();
    if (third && rowAt(event->pos()) >= 0)
        return selectRow(rowAt(event->pos()));
    m_dragging = true;
    const bool extends = event->modifiers() & Qt::ShiftModifier && m_hasAnchor;
    select(extends ? m_selection.anchor : here, here);
}

void TranscriptView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !isText(event->pos()))
        return;
    const TextPosition here = positionAt(event->pos());
    const QString text = laidRow(model()->rowOf(here.row)).layout.text->text();
    const auto [from, to] = wordAt(text, here.offset);
    select({here.row, from}, {here.row, to});
    m_sinceDoubleClick.start();
}

void TranscriptView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragging)
        return showPointer(event->pos());
    dragTo(event->pos());
    m_autoscroll.follow(event->pos(), viewport()->height());
}

void TranscriptView::dragTo(const QPoint &position)
{
    if (model()->rowCount() > 0)
        select(m_selection.anchor, positionAt(position));
}

void TranscriptView::mouseReleaseEvent(QMouseEvent *event)
{
    m_autoscroll.stop();
    m_dragging = false;
    const bool click = (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    if (event->button() != Qt::LeftButton || !click || !m_selection.isEmpty())
        return;
    if (const auto action = actionAt(event->pos()))
        act(*action, rowAt(event->pos()));
    else if (const TextLink *link = linkAt(event->pos()))
        ask(*link);
    else
        emit composerWanted();
}

void TranscriptView::showPointer(const QPoint &position)
{
    const TextLink *link = linkAt(position);
    const int row = rowAt(position);
    const int pointed = link ? int(link - laidRow(row).links.constData()) : -1;
    if (std::exchange(m_pointedLink, pointed) != pointed || pointed >= 0)
        viewport()->update();
    m_pointedRow = row >= 0 ? model()->idOf(row) : 0;
    const bool opens = link || actionAt(position);
    viewport()->setCursor(opens ? Qt::PointingHandCursor : isText(position) ? Qt::IBeamCursor : Qt::ArrowCursor);
}

void TranscriptView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return RowArea::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        emit zoomWanted(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

bool TranscriptView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = rowAt(help->pos());
        const TextLink *link = linkAt(help->pos());
        const QString words = link ? shownAddress(link->url) : row >= 0 ? model()->writer().toolTip(row) : QString();
        QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(words), viewport());
        return true;
    }
    return RowArea::viewportEvent(event);
}

// --- keys -------------------------------------------------------------------------------------------------------

int TranscriptView::currentRow() const
{
    return m_current ? model()->rowOf(*m_current) : -1;
}

void TranscriptView::setCurrent(int row)
{
    m_current = model()->idOf(row);
    viewport()->update();
    if (!QAccessible::isActive() || !hasFocus())
        return;
    QAccessibleEvent focused(this, QAccessible::Focus);
    if (const auto *list = dynamic_cast<const TranscriptAccessible *>(QAccessible::queryAccessibleInterface(this)))
        focused.setChild(list->indexOfChild(list->rowInterface(row)));
    QAccessible::updateAccessibility(&focused);
}

void TranscriptView::moveCurrent(int step, bool select)
{
    const int count = model()->rowCount();
    if (count == 0)
        return;
    const int before = currentRow();
    const int row = before < 0 ? count - 1 : std::clamp(before + step, 0, count - 1);
    setCurrent(row);
    showRow(row);
    if (!select)
        return this->select({*m_current, 0}, {*m_current, 0});
    const TextPosition anchor =
        m_selection.isEmpty() ? TextPosition{model()->idOf(std::max(before, 0)), 0} : m_selection.anchor;
    this->select({anchor.row, *m_current < anchor.row ? TextSelection::endOfRow : 0},
                 {*m_current, *m_current < anchor.row ? 0 : TextSelection::endOfRow});
}

/// The current row comes along to where somebody looks: the last one that is wholly on the screen.
void TranscriptView::bringCurrent()
{
    const QList<RowWindow::Placed> &rows = placedRows();
    if (rows.isEmpty() || !rowRect(currentRow()).isEmpty())
        return;
    const auto whole = std::find_if(rows.crbegin(), rows.crend(), [this](const RowWindow::Placed &placed) {
        return placed.top + placed.height <= viewport()->height();
    });
    setCurrent(whole == rows.crend() ? rows.first().row : whole->row);
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    if (event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        return copyTextOnly();
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier && currentRow() >= 0)
        return showMenuOf(currentRow());
    switch (event->key()) {
    case Qt::Key_Up: return moveCurrent(-1, shift);
    case Qt::Key_Down: return moveCurrent(1, shift);
    case Qt::Key_PageUp: scrollBy(-viewport()->height() * 9 / 10); return bringCurrent();
    case Qt::Key_PageDown: scrollBy(viewport()->height() * 9 / 10); return bringCurrent();
    case Qt::Key_Home: toStart(); return bringCurrent();
    case Qt::Key_End: toEnd(); return bringCurrent();
    case Qt::Key_Return:
    case Qt::Key_Enter: return actOn(currentRow());
    default: event->ignore();
    }
}

void TranscriptView::actOn(int row)
{
    if (row < 0 || row >= model()->rowCount())
        return;
    const LaidRow &laid = laidRow(row);
    if (!laid.row.actions.isEmpty())
        act(laid.row.actions.first(), row);
    else if (!laid.links.isEmpty())
        ask(laid.links.first());
}

bool TranscriptView::event(QEvent *event)
{
    // Ctrl+C and Ctrl+A belong to what has the focus, not to the menu
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll)) {
            event->accept();
            return true;
        }
    }
    return RowArea::event(event);
}

void TranscriptView::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::MouseFocusReason)
        bringCurrent(); // something must show where the focus is
    RowArea::focusInEvent(event);
    viewport()->update();
}

void TranscriptView::focusOutEvent(QFocusEvent *event)
{
    RowArea::focusOutEvent(event);
    viewport()->update();
}

// --- what can be done about a row ------------------------------------------------------------------------------

void TranscriptView::act(RowAction action, int row)
{
    if (action != RowAction::ShowAll) {
        emit actionWanted(action, row);
        return;
    }
    const auto message = model()->messageAt(row);
    if (!message)
        return;
    auto *whole =
        new FullTextWindow(tr("The whole message"), fullText(message->bytes), decodeUtf8(message->bytes), window());
    if (const RowLook look = lookOf(row); !look.needle.isEmpty())
        whole->find(look.needle, look.sensitivity);
    whole->show();
}

void TranscriptView::ask(const TextLink &link)
{
    (new LinkDialog(link.url, window()))->open();
}

void TranscriptView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int row = byKey ? currentRow() : rowAt(event->pos());
    if (row < 0)
        return;
    const QPoint place = byKey ? viewport()->mapToGlobal(rowRect(row).center()) : event->globalPos();
    popUpMenu(row, byKey ? nullptr : linkAt(event->pos()), place);
}

void TranscriptView::showMenuOf(int row)
{
    showRow(row);
    popUpMenu(row, nullptr, viewport()->mapToGlobal(rowRect(row).center()));
}

void TranscriptView::popUpMenu(int row, const TextLink *link, const QPoint &globalPosition)
{
    const quint64 id = model()->idOf(row); // the oldest rows may go while the menu is open
    if (m_selection.rangeIn(id, TextSelection::endOfRow) == std::pair{0, 0})
        select({id, 0}, {id, 0});
    auto *menu = new RowMenu(*model(), row, laidRow(row).row.actions, link, this);
    setCurrent(row);
    connect(menu, &RowMenu::actionWanted, this, [this, id](RowAction action) {
        if (const int now = model()->rowOf(id); now >= 0)
            act(action, now);
    });
    connect(menu, &RowMenu::copyWanted, this, &TranscriptView::copy);
    connect(menu, &RowMenu::copyTextWanted, this, &TranscriptView::copyTextOnly);
    connect(menu, &RowMenu::replyWanted, this, &TranscriptView::replyWanted);
    connect(menu, &RowMenu::linkWanted, this, [this](const QUrl &url) { ask({0, 0, url}); });
    menu->popup(globalPosition);
}

// --- looks ------------------------------------------------------------------------------------------------------

void TranscriptView::setZoom(int percent)
{
    m_zoom = std::clamp(percent, 50, 300);
    fitFont();
}

void TranscriptView::fitFont()
{
    const QFont base = parentWidget() ? parentWidget()->font() : QApplication::font();
    const QFont zoomed = scaledFont(base, m_zoom);
    if (zoomed != font())
        setFont(zoomed);
}

void TranscriptView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        model()->retranslate();
        retranslate();
    }
    RowArea::changeEvent(event);
}

void TranscriptView::retranslate()
{
    setAccessibleName(tr("Messages"));
}

} // namespace tincan
