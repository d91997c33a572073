// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "choicemenu.h"

#include <QActionGroup>
#include <QVariant>

namespace tincan {

ChoiceMenu::ChoiceMenu(const char *name, QWidget *parent)
    : QMenu(parent)
    , m_group(new QActionGroup(this))
{
    setObjectName(QLatin1String(name));
    connect(m_group, &QActionGroup::triggered, this, [this](QAction *action) {
        const QVariant value = action->data();
        setChoice(m_choice); // until the one who decides agrees
        emit chosen(value);
    });
}

void ChoiceMenu::add(const QVariant &value, const QString &text)
{
    QAction *action = addAction(text);
    action->setObjectName(objectName() + QString::number(m_group->actions().size()));
    action->setCheckable(true);
    action->setData(value);
    m_group->addAction(action);
}

void ChoiceMenu::setTexts(const QStringList &texts)
{
    const QList<QAction *> entries = m_group->actions();
    for (qsizetype i = 0; i < std::min(texts.size(), entries.size()); ++i)
        entries[i]->setText(texts[i]);
}

void ChoiceMenu::setChoice(const QVariant &value)
{
    m_choice = value;
    const QList<QAction *> entries = m_group->actions();
    for (QAction *action : entries)
        action->setChecked(action->data() == value);
}

} // namespace tincan
