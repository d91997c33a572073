// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "facts/peeraddress.h"
#include "transcript/autoscroll.h"
#include "transcript/rowarea.h"

#include <QElapsedTimer>

namespace tincan {

/// The list of messages and notices as somebody uses it: reading, selecting text within and across messages, copying,
/// opening links, and doing what can be done about a row. One row is the current one for the keys.
class TranscriptView : public RowArea
{
    Q_OBJECT

public:
    explicit TranscriptView(TranscriptModel &model, QWidget *parent = nullptr);

    const TextSelection &selection() const { return m_selection; }
    /// -1 for none.
    int currentRow() const;
    /// The selected text, with senders and times if it goes over several messages and `withSenders`.
    QString selectedText(bool withSenders) const;
    /// What Enter does on a row: its first action or its first link.
    void actOn(int row);
    void showMenuOf(int row);
    /// In percent of the window's font, 50 to 300.
    void setZoom(int percent);

public slots:
    /// Without a selection: the current message.
    void copy();
    void copyTextOnly();
    void selectAll();

signals:
    void actionWanted(tincan::RowAction action, int row);
    void replyWanted(const tincan::PeerAddress &peer);
    /// A click on nothing in particular, or a key that is not ours: where the person probably wants to write.
    void composerWanted();
    /// More is selected than a clipboard should hold.
    void tooMuchToCopy();
    /// One step up or down.
    void zoomWanted(int step);

protected:
    RowLook lookOf(int row) const override;

    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void act(RowAction action, int row);
    void ask(const TextLink &link);
    void popUpMenu(int row, const TextLink *link, const QPoint &globalPosition);
    void dragTo(const QPoint &position);
    void moveCurrent(int step, bool select);
    void setCurrent(int row);
    void bringCurrent();
    void select(const TextPosition &anchor, const TextPosition &head);
    void selectRow(int row);
    void showPointer(const QPoint &position);
    void toClipboard(const QString &text);
    void fitFont();
    void retranslate();

    TextSelection m_selection;
    std::optional<quint64> m_current;
    Autoscroll m_autoscroll;
    QElapsedTimer m_sinceDoubleClick;
    QPoint m_pressedAt;
    quint64 m_pointedRow = 0;
    int m_pointedLink = -1;
    int m_zoom = 100;
    bool m_dragging = false;
    bool m_hasAnchor = false; ///< something was clicked or selected before
};

} // namespace tincan
