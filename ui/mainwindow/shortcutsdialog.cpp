// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "shortcutsdialog.h"

#include "theme/label.h"
#include "theme/metrics.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tincan {

namespace {

using Keys = QList<std::pair<QString, QString>>;

QString keyText(const QAction *action)
{
    QStringList keys;
    const QList<QKeySequence> sequences = action->shortcuts();
    for (const QKeySequence &sequence : sequences)
        keys.append(sequence.toString(QKeySequence::NativeText));
    return keys.join(QStringLiteral(" / "));
}

/// "Save as...", without its mnemonic, in brackets or not.
QString plainText(QString text)
{
    static const QRegularExpression bracketed(QStringLiteral(R"(\s*\(&.\))"));
    text.remove(bracketed);
    text.replace(QStringLiteral("&&"), QStringLiteral("\n")).remove(u'&').replace(u'\n', u'&');
    return text;
}

void collect(const QMenu *menu, const QString &prefix, Keys &keys)
{
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions) {
        if (action->menu())
            collect(action->menu(), plainText(action->text()) + QStringLiteral(": "), keys);
        else if (!action->shortcuts().isEmpty())
            keys.append({prefix + plainText(action->text()), keyText(action)});
    }
}

QString native(const QKeySequence &sequence)
{
    return sequence.toString(QKeySequence::NativeText);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenu &menu, QWidget *parent)
    : QDialog(parent)
    , m_menu(&menu)
    , m_scroll(new QScrollArea(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("shortcutsDialog"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus); // the arrow keys scroll
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, gap::large, gap::large);
    layout->setSpacing(gap::medium);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(buttons);
    fill();
    const int wanted = m_scroll->widget()->sizeHint().width() + 2 * gap::huge;
    resize(std::max(420, wanted), 560);
    m_scroll->setMinimumWidth(std::min(wanted, 600));
    m_scroll->setFocus();
}

void ShortcutsDialog::fill()
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_scroll->setAccessibleName(tr("Keyboard shortcuts"));
    if (!m_menu)
        return;
    auto *page = new QWidget;
    page->setAutoFillBackground(false);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(gap::huge, gap::large, gap::large, gap::small);
    grid->setHorizontalSpacing(gap::huge);
    grid->setVerticalSpacing(gap::tiny);
    grid->setColumnStretch(0, 1);
    const QList<QAction *> groups = m_menu->actions();
    for (const QAction *group : groups) {
        Keys keys;
        if (group->menu())
            collect(group->menu(), {}, keys);
        if (!keys.isEmpty())
            addGroup(*grid, plainText(group->text()), keys);
    }
    addGroup(*grid, tr("Writing"),
             {{tr("Send"), native(Qt::Key_Return)},
              {tr("New line"), native(Qt::SHIFT | Qt::Key_Return)},
              {tr("The last sent text again, in the empty field"), native(Qt::Key_Up)}});
    addGroup(*grid, tr("Everywhere"),
             {{tr("Close what is open: the find bar, a notice, the sidebar"), native(Qt::Key_Escape)},
              {tr("Next field"), native(Qt::Key_Tab)},
              {tr("Start or connect, in the connection form"), native(Qt::CTRL | Qt::Key_Return)}});
    addGroup(*grid, tr("History"), {{tr("Delete the chosen conversation"), native(Qt::Key_Delete)}});
    grid->setRowStretch(grid->rowCount(), 1);
    m_scroll->setWidget(page); // and the one before is deleted
}

void ShortcutsDialog::addGroup(QGridLayout &grid, const QString &title, const Keys &keys)
{
    int row = grid.rowCount();
    auto *heading = new Label(Label::Role::Emphasised);
    heading->setText(title);
    heading->setContentsMargins(0, row > 1 ? gap::medium : 0, 0, gap::tiny);
    grid.addWidget(heading, row++, 0, 1, 2);
    for (const auto &[what, key] : keys) {
        auto *words = new Label(Label::Role::Body);
        words->setText(what);
        words->setWordWrap(true);
        auto *name = new Label(Label::Role::Secondary);
        name->setText(key);
        words->setAccessibleName(what + QStringLiteral(": ") + key);
        grid.addWidget(words, row, 0);
        grid.addWidget(name, row++, 1, Qt::AlignLeading | Qt::AlignVCenter);
    }
}

void ShortcutsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QDialog::changeEvent(event);
}

} // namespace tincan
