// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QSplitter;

namespace tincan {

/// Holds the sidebar beside the content while the window is wide enough, and over it when it is narrow.
class SidebarPlace : public QWidget
{
    Q_OBJECT

public:
    SidebarPlace(QWidget *sidebar, QWidget *content, QWidget *parent = nullptr);

    void toggle();
    void setShown(bool shown);
    bool isShown() const;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool isOverlay() const { return m_narrow; }
    int sidebarWidth() const;
    void setSidebarWidth(int width);

signals:
    void shownChanged(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    QWidget *m_sidebar;
    QWidget *m_content;
    QWidget *m_beside; ///< over the content while the sidebar is: a click there closes it
    QSplitter *m_splitter;
    int m_width;
    bool m_narrow = false;
    bool m_wantedWide = true;
    bool m_wantedNarrow = false;
};

} // namespace tincan
