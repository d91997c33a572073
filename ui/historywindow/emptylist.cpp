// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "emptylist.h"

#include "theme/label.h"
#include "theme/metrics.h"

#include <QVBoxLayout>

namespace tincan {

namespace {

constexpr qsizetype quotedLength = 80; ///< of what was looked for: its beginning is enough to know it again

} // namespace

EmptyList::EmptyList(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(Label::Role::Title, this))
    , m_text(new Label(Label::Role::Secondary, this))
{
    setObjectName(QStringLiteral("historyEmpty"));
    m_title->setObjectName(QStringLiteral("historyEmptyTitle"));
    m_text->setObjectName(QStringLiteral("historyEmptyText"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap::large, gap::large, gap::large, gap::large);
    layout->setSpacing(gap::small);
    layout->addStretch();
    for (Label *label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        layout->addWidget(label);
    }
    layout->addStretch();
}

void EmptyList::tellNothingFound(const QString &needle, const QString &filters)
{
    const QString quoted = needle.left(quotedLength);
    tell(tr("Nothing found"),
         filters.isEmpty() ? tr("No messages contain \"%1\".").arg(quoted)
                           : tr("No messages contain \"%1\" while \"%2\" is chosen above.").arg(quoted, filters));
}

void EmptyList::tellNothingLikeThat()
{
    tell(tr("Nothing here"), tr("No conversation is like that. Choose \"All\" above to see the others."));
}

void EmptyList::tellNothingKept(bool keeping, const QString &trouble)
{
    if (!trouble.isEmpty())
        return tell({}, trouble);
    tell(keeping ? tr("Nothing kept yet") : tr("The history is off"),
         keeping ? tr("What is said in a window is kept here, on this computer only.")
                 : tr("What is said is gone when its window is closed."));
}

void EmptyList::tell(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
}

} // namespace tincan
