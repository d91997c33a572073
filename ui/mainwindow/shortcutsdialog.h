// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>
#include <QPointer>

class QGridLayout;
class QMenu;
class QScrollArea;

namespace tincan {

/// The keys of a window, read from the actions in its menus, and those few that are no actions. It deletes itself.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `menu` holds one menu for each group.
    ShortcutsDialog(const QMenu &menu, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addGroup(QGridLayout &grid, const QString &title, const QList<std::pair<QString, QString>> &keys);

    QPointer<const QMenu> m_menu;
    QScrollArea *m_scroll;
};

} // namespace tincan
