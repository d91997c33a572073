// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QMenu>

class QActionGroup;

namespace tincan {

/// A submenu of which one entry is chosen. Choosing tells `chosen`; the mark follows setChoice() alone.
class ChoiceMenu : public QMenu
{
    Q_OBJECT

public:
    /// Entries are called `name` and their number, for tests.
    ChoiceMenu(const char *name, QWidget *parent);

    void add(const QVariant &value, const QString &text = {});
    /// Of the first entries, in their order.
    void setTexts(const QStringList &texts);
    void setChoice(const QVariant &value);

signals:
    void chosen(const QVariant &value);

private:
    QActionGroup *m_group;
    QVariant m_choice;
};

} // namespace tincan
