// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "composer.h"

#include "composer/composeredit.h"
#include "theme/button.h"
#include "theme/colors.h"
#include "theme/label.h"
#include "theme/metrics.h"

#include "chat/limits.h"
#include "net/limits.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QPainter>

namespace tincan {

namespace {

/// Larger datagrams are cut into fragments on an Ethernet: 1,500 bytes less the headers, with some room for tunnels.
constexpr qsizetype wholeDatagramBytes = 1400;
/// How full a message is when the counter appears.
constexpr int tellFromPercent = 80;

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

} // namespace

Composer::Composer(QWidget *parent)
    : QWidget(parent)
    , m_hint(new Label(Label::Role::Error, this))
    , m_heldRow(new QWidget(this))
    , m_heldText(new Label(Label::Role::Body, m_heldRow))
    , m_heldRemove(new Button(Button::Look::Plain, m_heldRow))
    , m_counter(new Label(Label::Role::Hint, this))
    , m_edit(new ComposerEdit(this))
    , m_send(new Button(Icon::Send, Button::Look::Primary, this))
{
    m_hint->setObjectName(QStringLiteral("composerHint"));
    m_counter->setObjectName(QStringLiteral("composerCounter"));
    m_send->setObjectName(QStringLiteral("sendButton"));
    m_heldText->setObjectName(QStringLiteral("heldText"));
    m_heldRemove->setObjectName(QStringLiteral("heldRemove"));
    m_heldText->setWordWrap(true);
    auto *held = new QHBoxLayout(m_heldRow);
    held->setContentsMargins(0, 0, 0, 0);
    held->setSpacing(gap::small);
    held->addWidget(m_heldText, 1);
    held->addWidget(m_heldRemove);
    m_heldRow->hide();
    m_hint->setWordWrap(true);
    m_hint->hide();
    m_counter->hide();
    m_send->setMinimumTall(size::send);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(gap::medium, gap::small, gap::medium, gap::small);
    layout->setHorizontalSpacing(gap::small);
    layout->setVerticalSpacing(gap::tiny);
    layout->addWidget(m_hint, 0, 0, 1, 2);
    layout->addWidget(m_heldRow, 1, 0, 1, 2);
    layout->addWidget(m_edit, 2, 0);
    layout->addWidget(m_send, 2, 1, Qt::AlignBottom);
    layout->addWidget(m_counter, 3, 0, 1, 2);
    connect(m_edit, &ComposerEdit::sendWanted, this, &Composer::trySend);
    connect(m_edit, &ComposerEdit::recallWanted, this, &Composer::recall);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::follow);
    connect(m_edit, &ComposerEdit::heavyPasted, this, &Composer::hold);
    connect(m_heldRemove, &QPushButton::clicked, this, [this] {
        release();
        focusText();
    });
    connect(m_send, &QPushButton::clicked, this, [this] {
        trySend();
        focusText();
    });
    retranslate();
}

QString Composer::text() const
{
    return m_held.isEmpty() ? m_edit->toPlainText() : m_held;
}

void Composer::setText(const QString &text)
{
    release();
    if (ComposerEdit::isHeavy(text))
        return hold(text);
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

void Composer::hold(const QString &pasted)
{
    // as if it had been pasted into the field
    QString whole = text();
    const QTextCursor cursor = m_edit->textCursor();
    if (m_held.isEmpty())
        whole.replace(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart(), pasted);
    else
        whole += pasted;
    m_edit->clear();
    m_edit->setReadOnly(true);
    m_held = whole;
    m_heldRow->show();
    retranslate();
    follow();
}

void Composer::release()
{
    m_held.clear();
    m_edit->setReadOnly(false);
    m_heldRow->hide();
    retranslate();
    follow();
}

void Composer::setRecipient(const Recipient &recipient, const QString &name)
{
    m_recipient = recipient;
    m_recipientName = name;
    if (recipient.kind != Recipient::Kind::Gone)
        m_hint->hide();
    retranslate();
}

void Composer::setTransport(Transport transport, LineEnd lineEnd)
{
    m_transport = transport;
    m_lineEnd = lineEnd;
    showCounter();
}

void Composer::trySend()
{
    const QString text = this->text();
    // a second Enter before the answer to the first would send the same text twice
    if (isBlank(text) || (m_pending && text == m_pendingText))
        return;
    m_hint->hide();
    emit sendWanted(text);
}

void Composer::setPending(MessageId id, const QString &text)
{
    m_pending = id;
    m_pendingText = text;
}

void Composer::accept(MessageId id, const QString &text)
{
    if (m_pending != id)
        return; // sent by the program, not from here
    m_pending.reset();
    m_last = text;
    m_hint->hide();
    // what was typed after Enter stays
    if (!m_held.isEmpty()) {
        if (m_held == text)
            release();
    } else if (m_edit->toPlainText().startsWith(text)) {
        QTextCursor cursor(m_edit->document());
        cursor.setPosition(int(text.size()), QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    }
}

void Composer::refuse(const QString &why)
{
    m_pending.reset();
    m_hint->setText(why);
    m_hint->setVisible(true);
    m_edit->setAccessibleDescription(why);
}

void Composer::focusText()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

void Composer::recall()
{
    if (!m_last.isEmpty())
        setText(m_last);
}

void Composer::follow()
{
    if (m_recipient.kind != Recipient::Kind::Gone)
        m_hint->hide();
    m_edit->setAccessibleDescription(QString());
    m_send->setLook(m_canSend && !(m_held.isEmpty() && m_edit->document()->isEmpty()) ? Button::Look::Primary
                                                                                      : Button::Look::Plain);
    showCounter();
}

void Composer::showCounter()
{
    const QLocale locale;
    const qsizetype bytes = text().toUtf8().size() + int(m_lineEnd);
    const bool split = m_transport == Transport::Udp && bytes > wholeDatagramBytes;
    const bool near = bytes * 100 >= mostBytes() * tellFromPercent;
    m_counter->setVisible(split || near);
    if (near)
        m_counter->setText(tr("%1 of at most %2 B").arg(locale.toString(bytes), locale.toString(mostBytes())));
    else if (split)
        m_counter->setText(
            tr("%1 B, may be split (over %2)").arg(locale.toString(bytes), locale.toString(wholeDatagramBytes)));
    m_counter->setAccessibleDescription(m_counter->text());
}

qsizetype Composer::mostBytes() const
{
    return m_transport == Transport::Udp ? maxDatagramBytes : ChatLimits().maxMessageBytes;
}

void Composer::setCanSend(bool can)
{
    m_canSend = can;
    follow();
}

void Composer::paintEvent(QPaintEvent *)
{
    const Colors colors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.windowBg);
    painter.fillRect(QRect(0, 0, width(), 1), colors.separator);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colors.chatBg);
    painter.setPen(QPen(m_edit->hasFocus() ? colors.accentBar : colors.border, m_edit->hasFocus() ? 2 : 1));
    painter.drawRoundedRect(QRectF(m_edit->geometry()).adjusted(-0.5, -0.5, 0.5, 0.5), 8, 8);
}

void Composer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Composer::retranslate()
{
    m_send->setToolTip(tr("Send (Enter)"));
    m_send->setAccessibleName(tr("Send"));
    m_edit->setAccessibleName(tr("Message"));
    m_heldRemove->setText(tr("Remove"));
    m_heldRemove->setAccessibleName(tr("Remove the pasted text"));
    m_heldText->setText(tr("The pasted text (%1 characters) has very long lines: it can be sent, not edited here.")
                            .arg(QLocale().toString(m_held.size())));
    switch (m_recipient.kind) {
    case Recipient::Kind::Everyone:
        m_edit->setPlaceholderText(m_recipientName.isEmpty() ? tr("Write a message")
                                                             : tr("Message %1").arg(m_recipientName));
        break;
    case Recipient::Kind::One: m_edit->setPlaceholderText(tr("Message %1").arg(m_recipientName)); break;
    case Recipient::Kind::Gone:
        m_edit->setPlaceholderText(tr("Choose whom to write to"));
        m_hint->setText(tr("%1 left. Choose whom to write to.").arg(m_recipientName));
        m_hint->show();
        break;
    }
    m_edit->viewport()->update(); // Qt 6.4 does not repaint for another placeholder
    showCounter();
}

} // namespace tincan
