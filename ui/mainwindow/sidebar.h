// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

namespace tincan {

class ConnectionForm;
class PeersModel;
class PeersView;
class ThisComputer;

/// The left side of the window: connection, people, this computer's address.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(PeersModel &people, QWidget *parent = nullptr);

    ConnectionForm &form() { return *m_form; }
    PeersView &peers() { return *m_peers; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRoom();

    ConnectionForm *m_form;
    PeersView *m_peers;
    ThisComputer *m_thisComputer;
};

} // namespace tincan
