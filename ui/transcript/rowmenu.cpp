// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "rowmenu.h"

#include "transcript/fulltextwindow.h"
#include "transcript/hexdump.h"
#include "transcript/transcriptmodel.h"
#include "wire/pythonliteral.h"

#include <QClipboard>
#include <QGuiApplication>

namespace tincan {

namespace {

void toClipboard(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace

RowMenu::RowMenu(const TranscriptModel &model, int row, const QList<RowAction> &actions, const TextLink *link,
                 QWidget *parent)
    : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (const RowAction action : actions)
        addAction(rowActionLabel(action), this, [this, action] { emit actionWanted(action); });
    if (link) {
        addAction(tr("&Open the address..."), this, [this, url = link->url] { emit linkWanted(url); });
        addAction(tr("Copy the &address"), this, [url = link->url] { toClipboard(shownAddress(url)); });
    }
    addSeparator();
    addAction(tr("&Copy"), this, &RowMenu::copyWanted)->setShortcut(QKeySequence::Copy);
    const std::optional<Message> message = model.messageAt(row);
    if (!message)
        return;
    addAction(tr("Copy &text only"), this, &RowMenu::copyTextWanted)
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    addForms(*message);
    if (message->origin == Origin::Received && model.isNamed() && !model.isOver()) {
        addSeparator();
        addAction(tr("&Reply to this peer only"), this, [this, peer = message->peer] { emit replyWanted(peer); });
    }
}

void RowMenu::addForms(const Message &message)
{
    const QByteArray bytes = message.bytes;
    addSeparator();
    addAction(tr("Show &bytes"), this, [this, bytes] { showBytes(bytes); });
    addAction(tr("Copy as &hex"), this, [bytes] { toClipboard(QString::fromLatin1(bytes.toHex(' '))); });
    addAction(tr("Copy as &Python literal"), this, [bytes] { toClipboard(QString::fromLatin1(pythonLiteral(bytes))); });
}

void RowMenu::showBytes(const QByteArray &bytes)
{
    const QString title = tr("%Ln byte(s)", nullptr, int(bytes.size()));
    const QString lines = hexDump(bytes);
    auto *dump = new FullTextWindow(title, lines, lines, parentWidget()->window());
    dump->setFixedPitch();
    dump->show();
}

} // namespace tincan
