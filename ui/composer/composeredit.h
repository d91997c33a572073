// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPlainTextEdit>

namespace tincan {

/// A field of up to six lines. Enter asks to send, Shift+Enter begins a new line; while an input method is composing,
/// Enter belongs to it.
class ComposerEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ComposerEdit(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// A line that takes longer to lay out than a person waits for a key. Such a text cannot be edited here.
    static bool isHeavy(QStringView text);

signals:
    void sendWanted();
    /// A heavy text was pasted; it is not in the field.
    void heavyPasted(const QString &text);
    void recallWanted();

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int lines() const;
    int textHeight() const;
    void follow();

    bool m_composing = false;
};

} // namespace tincan
