// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QMenu;

namespace tincan {

class Button;
class Label;

/// Above the transcript: whom one writes to, the state, the sidebar's button and, where there is no menu bar, the menu.
class ChatHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ChatHeader(QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &state);
    void setMenu(QMenu *menu);
    void openMenu();

signals:
    void sidebarToggled();
    void findWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showTexts();
    void retranslate();

    Button *m_sidebar;
    Label *m_title;
    Label *m_state;
    Button *m_find;
    Button *m_menuButton;
    QMenu *m_menu = nullptr;
    QString m_titleText;
    QString m_stateText;
};

} // namespace tincan
